"""Closed classes of Arabic grammar that phrase and clause analysis need, from
``resources/arabic/grammar.tsv``.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from marsad.tables import table

Words = frozenset[str]
Expressions = frozenset[tuple[str, ...]]


class Grammar(msgspec.Struct, frozen=True):
    """Folded words by grammatical class; verbs are lemmas. The last eight hold expressions."""

    quantifier: Words = frozenset()  # counts what follows (عدد، بعض، مئات)
    partitive: Words = frozenset()  # goes on with من and what it is a part of (خمسة من)
    follower: Words = frozenset()  # is of a movement's own people (أنصاره)
    universal: Words = frozenset()  # means every one (كل، جميع)
    another: Words = frozenset()  # one more of the noun before (طائرات أمريكية وأخرى بريطانية)
    any_of: Words = frozenset()  # picks no one in particular (أي)
    amount: Words = frozenset()  # tells how much more or less, and does nothing (المزيد من الدعم)
    approximator: Words = frozenset()  # makes a number a rough one (نحو)
    one_of: Words = frozenset()  # picks one of those behind it (أحد أقاربه)
    determiner: Words = frozenset()  # its idafa only counts or picks
    superlative: Words = frozenset()  # takes the noun it picks from (أهم)
    ordinal: Words = frozenset()  # a number that may follow a ruler's name (محمد السادس)
    comparative: Words = frozenset()  # describes by degree (أكثر)
    emphatic: Words = frozenset()  # follows a noun with a pronoun (نفسه، كلها)
    reflexive: Words = frozenset()  # of them, those that may be a verb's object (نفسه)
    teen: Words = frozenset()  # the second word of eleven to nineteen
    measuring: Words = frozenset()  # a present that only counts behind ما (ما لا يقل عن)
    title: Words = frozenset()  # a name follows in apposition (الرئيس، مدينة، حزب)
    thing: Words = frozenset()  # a title that acts in nobody's name (كتاب، نهر)
    human_name_title: Words = frozenset()  # a courtesy between an office and a name (السيد)
    name_particle: Words = frozenset()  # a part of names (بن، أبو، آل)
    son: Words = frozenset()  # of them, those before a father's name
    naming: Words = frozenset()  # a verb that gives a name (يدعى)
    counterpart: Words = frozenset()  # who holds the same office elsewhere (نظيره)
    accredited: Words = frozenset()  # is sent somewhere (المبعوث إلى السودان)
    listed_noun: Words = frozenset()  # in lists a noun only, where it may be a verb too (طالب، حكم)
    listed_thing: Words = frozenset()  # in lists a noun only, where it may describe one too (منتخب، دوري)
    listed_team: Words = (
        frozenset()
    )  # in lists a team of players, where it is an officer or a task too (فريق)
    no_team: Words = frozenset()  # says behind it which other it is (أول، مراقبين)
    dissident: Words = frozenset()  # sets a person apart, as an adjective or by itself (المخلوع)
    withholding: Words = frozenset()  # tells what a source asks for (طلب عدم ذكر اسمه)
    disclosing: Words = frozenset()  # says a name (الكشف عن هويته)
    identity: Words = frozenset()  # is what a source keeps to himself (اسم، هوية)
    ruling: Words = frozenset()  # describes the body that rules (الحزب الحاكم)
    heading: Words = frozenset()  # a verb whose participle tells where one goes (متوجها إلى)
    headship: Words = frozenset()  # behind ب says who leads (برئاسة)
    ruled: Words = frozenset()  # a body that may rule (حزب، ائتلاف)
    body: Words = frozenset()  # a body of people (حكومة، لجنة)
    feminine: Words = frozenset()  # a feminine noun or name that does not show it
    time_noun: Words = frozenset()  # tells when (يوم، مساء)
    locking_up: Words = frozenset()  # puts somebody where he is locked up (أودع)
    custody: Words = frozenset()  # where somebody is put who is locked up (السجن)
    direction_noun: Words = frozenset()  # tells which way (شمال)
    bundle: Words = frozenset()  # what several acts are told of as (سلسلة من الغارات)
    noun_only: Words = frozenset()  # looks like an adjective and describes nothing (بلدة، خبر)
    devoted: Words = frozenset()  # is named for what it is for (الحملة الوطنية لمقاطعة)
    utterance: Words = frozenset()  # what one says something with (عبارة)
    enacting: Words = frozenset()  # tells what a decree lays down (مرسوم يقضي بحل البرلمان)
    justifying: Words = frozenset()  # a verb that speaks for one's own deed (برر تدخله)
    declared: Words = frozenset()  # of protests, those that begin when they are decided (مقاطعة)
    then_verb: Words = frozenset()  # a noun that is ف with a verb where it opens a clause (فرد)
    sending: Words = frozenset()  # sends or appoints whom it takes as its object (أوفد مبعوثا)
    stance: Words = frozenset()  # what somebody says, decides or offers, which others judge (موقف)
    came_true: Words = frozenset()  # what أن with a present tells behind it is so (من المؤسف أن)
    opposing: Words = frozenset()  # is done against the act behind it, by another than its doer (صد الهجوم)
    blaming: Words = frozenset()  # lays the blame for something on somebody (حمل المسؤولية على)
    blame: Words = frozenset()  # what is laid on him (مسؤولية)
    burden: Words = frozenset()  # where it is laid (على عاتقه)
    existing: Words = frozenset()  # says that there is one (هناك من)
    against: Words = frozenset()  # opens what somebody is against (ضد)
    attitude: Words = frozenset()  # what one has for or against something (موقف)
    plotting: Words = frozenset()  # gets ready what stands behind its preposition (خطط ل، الإعداد ل)
    aim: Words = frozenset()  # is what somebody is after (الهدف قتل المدنيين)
    marching: Words = frozenset()  # what people march for, or in what way (مسيرة حاشدة، مسيرة احتجاجا)
    march_verb: Words = frozenset()  # what is done with a march (نظم، فرق)
    arranging: Words = frozenset()  # to announce it is to plan what it is of (أعلن تنظيم مسيرة)
    draft: Words = frozenset()  # lays down what is to be done (قانون)
    offer: Words = frozenset()  # what one puts before others, who take it up or refuse it (مبادرة)
    accepting: Words = frozenset()  # a verb that takes up what another one puts forward (قبل)
    announcing: Words = frozenset()  # a verbal noun by which somebody makes known what he does (إعلان)
    answering: Words = frozenset()  # a verb of him to whom something was done or said (رد)
    reaching: Words = frozenset()  # a preposition that says to whom something is done or said
    fighting_body: Words = frozenset()  # a body that may be named after its cause (حركة تحرير ...)
    cause: Words = frozenset()  # what such a body is named after (تحرير)
    man_in_office: Words = frozenset()  # a man in ي who describes nobody (المحامي)
    only_man: Words = frozenset()  # a nisba that a person bears, never how something is done (جندي)
    reply: Words = frozenset()  # an accusative or noun that answers a deed (ردا على)
    manner: Words = frozenset()  # how something is done (بشكل)
    adverbial: Words = frozenset()  # an accusative that alone only says how, when or where (تماما)
    adjective_prefix: Words = frozenset()  # makes an adjective with the next word (غير شرعي)
    negator: Words = frozenset()  # denies a verb or sentence
    nobody: Words = frozenset()  # behind لا the subject of what nobody did (لا أحد)
    negator_noun: Words = frozenset()  # denies what it governs (عدم)
    complementizer: Words = frozenset()  # opens what is said or meant (أن، إن)
    infinitive: Words = frozenset()  # of them, those that make a present an infinitive in effect (أن، كي)
    subordinator: Words = frozenset()  # opens a clause beside the main one (حيث، بينما)
    conjunction: Words = frozenset()  # joins, written as a word of its own (و، أو، ثم)
    relative: Words = frozenset()  # opens a clause that describes (الذي، من)
    indefinite_relative: Words = frozenset()  # of them, those with no antecedent by themselves (من، ما)
    headless: Words = frozenset()  # those that hold a preposition too (مما)
    commenting: Words = frozenset()  # before a verb that only comments (على ما يبدو)
    asking: Words = frozenset()  # opens an indirect question (كيف)
    performative: Words = frozenset()  # a verb whose first person does what it says (أدعو)
    law: Words = frozenset()  # a text that provides for something as long as it is in force (قانون)
    excepting: Words = frozenset()  # before the one thing that a denied verb is true of (لا يسيطر إلا على)
    otherwise: Words = frozenset()  # says what else happens (وإلا)
    going_on: Words = frozenset()  # adds a statement to the one before (كما)
    additive: Words = frozenset()  # joins with a preposition behind it (فضلا عن)
    answer: Words = frozenset()  # may be a sentence by itself (نعم)
    before_nouns: Words = frozenset()  # a preposition that no verb follows
    before_verb: Words = frozenset()  # a verb may follow (عندما)
    before_verbs: Words = frozenset()  # a verb must follow (قد)
    before_an: Words = frozenset()  # أن behind it has a verb right behind (بعد أن)
    before_an_past: Words = frozenset()  # أن behind it may have a past (سبق أن)
    before_clause: Words = frozenset()  # of these, those whose أن is no verb's content (قبل أن)
    age_end: Words = frozenset()  # what an age ended in (قبل الاستقلال)
    after_clause: Words = frozenset()  # opens a clause of what was before (بعدما)
    upon: Words = frozenset()  # right behind what followed which something was done (إثر انقلاب)
    latest: Words = frozenset()  # what is recent (الأحداث الأخيرة)
    before_present: Words = frozenset()  # a present follows (لم، سوف)
    locative: Words = frozenset()  # a preposition of place
    directional: Words = frozenset()  # a preposition of direction
    occasion: Words = frozenset()  # a preposition that tells in what something was done (خلال اللقاء)
    during: Words = frozenset()  # while it lasts, and nothing else (خلال)
    dating: Words = frozenset()  # those that put an act into a time (منذ الحرب)
    along: Words = frozenset()  # those that put an act into another (ضمن حملة)
    meanwhile: Words = frozenset()  # those of a meeting at or behind which something is done (عقب لقائه)
    away: Words = frozenset()  # how far in time or space (على بعد، من قبل)
    away_from: Words = frozenset()  # what stands before such a word
    purpose: Words = frozenset()  # what something is held or used for (لـ، بـ)
    partaking: Words = frozenset()  # what one has a part in or keeps from (شارك في، امتنع عن)
    striking: Words = frozenset()  # what an attack does to its target (استهدف انفجار دورية)
    perpetrator: Words = frozenset()  # who did what was told, by that alone (القاتل، المشتبه به)
    until: Words = frozenset()  # before أن and a present verb: what has not been reached yet
    paper: Words = frozenset()  # what is signed, issued or passed: nobody is named so
    membership: Words = frozenset()  # what a source belongs to (مصدر في الوزارة)
    owning: Words = frozenset()  # whose an office is (سفير لدى)
    having: Words = frozenset()  # before who has what stands behind (لإيران نفوذ)
    completing: Words = frozenset()  # goes on with the phrase before (عناصر من)
    citizenship: Words = frozenset()  # what somebody of a state holds (يحمل الجنسية)
    ranks: Words = frozenset()  # those who make up a force (قتلى في صفوف الجيش)
    handing: Words = frozenset()  # before whom something is given to (رفع مذكرة إلى)
    attending: Words = frozenset()  # a verb of who came to a meeting (اجتماع حضره)
    gathering: Words = frozenset()  # a verb of whom a meeting brings together (لقاء ضم)
    slogan: Words = frozenset()  # what protesters shout or hold up (شعارات تطالب بـ)
    spoken_through: Words = frozenset()  # in what somebody speaks (طالب في رسالة، عبر بيان)
    given_out: Words = frozenset()  # papers and words that one gives to somebody (رفعوا مذكرة إلى)
    auxiliary: Words = frozenset()  # a verb that only carries another (كان، بدأ)
    keeping: Words = frozenset()  # goes on with what is so already (واصل دعمه)
    lasting: Words = frozenset()  # denied, it says that something goes on (ما زال)
    parenthetical_verb: Words = frozenset()  # a verb that comments (يبدو)
    transitive: Words = frozenset()  # a verb that hardly ever stands without a bare object
    intransitive: Words = frozenset()  # a verb that hardly ever has one
    ditransitive: Words = frozenset()  # a verb of two objects (منحه جائزة)
    affecting: Words = frozenset()  # a verb of what is done to persons (قتل، اعتقل)
    destroying: Words = frozenset()  # a verb of what is done to things (دمر)
    deed: Words = frozenset()  # a verb of what persons or bodies do to things and events (نشر، عقد)
    alef_present: Words = frozenset()  # a verb with ا in the active present (ينال)
    kind_word: Words = frozenset()  # names a kind of deed, none that was done (أساليب التعذيب)
    remedy: Words = frozenset()  # what is held to end a crisis (هو الحل)
    broken_plural: Words = frozenset()  # a participle-like noun with no sound plural: its ين is two (قائدين)
    appointing: Words = frozenset()  # a verb that takes what somebody becomes as an accusative (عين رئيسا)
    late: Words = frozenset()  # says that somebody is dead (الراحل)
    reign: Words = frozenset()  # the time of somebody in power (عهد)
    picture: Words = frozenset()  # what shows and does not speak (صور)
    exchange: Words = frozenset()  # before what is given in return (مقابل)
    accusing: Words = frozenset()  # a noun of which ب tells what somebody is accused of (اتهام)
    appointment: Words = frozenset()  # the noun of such a verb
    labelling: Words = frozenset()  # a verb that takes what it calls somebody (عده انقلابا)
    addressing: Words = frozenset()  # acts by words, as who has spoken goes on to (طالب، ندد)
    calling: Words = frozenset()  # a verb whose object, whom it calls on, may be left out (دعا إلى)
    spoken_in: Words = frozenset()  # in what somebody speaks (في بيان)
    discussing: Words = frozenset()  # a verb of what is only talked about (ناقش فتح المعبر)
    factitive: Words = frozenset()  # a verb that makes something something
    succession: Words = frozenset()  # before whose office it was (خلفا لفلان)
    withdrawing: Words = frozenset()  # takes one's own soldiers away, which is done to nobody (سحب القوات)
    being: Words = frozenset()  # a verb that says what its subject is (كان القرار خطأ)
    ceasing: Words = frozenset()  # puts an end to what one does (أوقف دعمه)
    composed: Words = frozenset()  # says that something consists of what is behind من (المؤلف من)
    possessing: Words = frozenset()  # a verb of having something somewhere (يملك قاعدة)
    owing: Words = frozenset()  # a verb of owing (دان بالولاء)
    owed: Words = frozenset()  # what one owes or confesses, behind ب (يدين بالولاء)
    time_taking: Words = frozenset()  # a verb of time spent (قضى شهرا)
    prep_passive: Words = frozenset()  # is passive without a subject, its preposition behind it (أفرج عن)
    massed: Words = frozenset()  # people in the plural taken together, as things are (عناصر، جماهير)
    leaving: Words = frozenset()  # what an event does to those who die in it, before their number (خلف قتلى)
    resulting: Words = frozenset()  # by which an event tells what came of it, behind its place (أسفر عن)
    toll_noun: Words = frozenset()  # the dead and the hurt, as a toll counts them
    hurt_noun: Words = frozenset()  # of them, the hurt
    degree: Words = frozenset()  # of which على makes an adverb (على الأقل)
    driving: Words = frozenset()  # by which a happening drives somebody to what he does (دفع إلى، حدا ب)
    pressing: Words = frozenset()  # nouns of making somebody do something (إلزام، الضغط على)
    foremost: Words = frozenset()  # the first of his like (كبير المفاوضين)
    society: Words = frozenset()  # bodies that are called after what they are for (منظمة إنقاذ الطفولة)
    by_which: Words = frozenset()  # that takes up a whole clause (ما، مما، الأمر الذي)
    but: Words = frozenset()  # sets what is said apart from what was said before (لكن، غير أن)
    ruling_out: Words = frozenset()  # a verb of ruling something out, which leaves it open if denied (استبعد)
    confirming: Words = frozenset()  # verbs of confirming something said (أكد، أثبت)
    either: Words = frozenset()  # what stands before the second of two that make no difference (أم، أو)
    instead: Words = frozenset()  # nouns for instead of that are spelt like verbs (عوض، بدل)
    ruler: Words = frozenset()  # offices whose holder does to others what is done to most (الرئيس، الملك)
    harming: Words = frozenset()  # verbs of harm whose passive has the letters of the active (قتل، اعتقل)
    killing: Words = frozenset()  # what an act of force itself may do to people (قتل القصف خمسة)
    befalling: Words = frozenset()  # a verb that names behind ل who does what أن tells (سبق للوزير أن)
    foregone: Words = frozenset()  # of them, those whose أن tells of what was (سبق أن زار)
    impersonal: Words = frozenset()  # a verb with no person for its subject (يجب)
    agent_prep: Expressions = frozenset()  # before who does it (من قبل)
    against_prep: Expressions = frozenset()  # before whom it is done to (في حق)
    opener: Expressions = frozenset()  # joins a sentence to the one before (في سياق متصل)
    takes_prep: Expressions = frozenset()  # a verb with the preposition that it needs (أقدم على)
    prep_object: Expressions = frozenset()  # a verb with the preposition that leaves it no object (أعلن عن)
    companion: Expressions = frozenset()  # names who does it too (إلى جانب)
    one_side: Expressions = frozenset()  # one of two sides (بين مصر من جهة، وإيران من جهة أخرى)
    adding: Expressions = frozenset()  # joins one more party to those before (بالإضافة إلى)
    spelled_name: Expressions = frozenset()  # letters that spell a name (سي إن إن)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The packaged grammar classes, read once a process."""
    return msgspec.json.decode(table("arabic/grammar.json"), type=Grammar)


@lru_cache(maxsize=1)
def harming() -> frozenset[str]:
    """The verbs of what is done to persons and things."""
    known = grammar()
    return known.affecting | known.destroying | known.deed
