"""Closed classes of Arabic grammar for phrases and clauses, from ``resources/arabic/grammar.tsv``.

Here stand those of nouns and of whom they mean; those of phrases, speech, clauses and deeds stand beside.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from marsad.arabic.classes.deed_classes import DeedClasses
from marsad.arabic.classes.phrase_classes import Words
from marsad.tables import table

Expressions = frozenset[tuple[str, ...]]


class Grammar(DeedClasses, frozen=True):
    """Folded words by grammatical class; verbs are lemmas. What several words say is an expression."""

    stipulating: Words = frozenset()  # before ب and a deed: lays it down, no judge (القرار القاضي بإغلاق)
    filming: Words = frozenset()  # by what pictures and recordings are made (صور بالأقمار الصناعية)
    other_version: Words = frozenset()  # of a version that nobody owns (في رواية مغايرة)
    self_named: Words = frozenset()  # tells so before a name of one's own alone (أطلقت على نفسها)
    withholding: Words = frozenset()  # tells what a source asks for (طلب عدم ذكر اسمه)
    unwilling: Words = frozenset()  # denied before such a word (لم يشأ، لم يرد الكشف عن هويته)
    heading: Words = frozenset()  # a verb whose participle tells where one goes (متوجها إلى)
    body: Words = frozenset()  # a body of people (حكومة، لجنة)
    collective: Words = frozenset()  # one noun for many, who may be told of as many (عائلة، منظمة)
    feminine: Words = frozenset()  # a feminine noun or name that does not show it
    bordering: Words = frozenset()  # of what lies beside a country, which مع behind it names
    highest: Words = frozenset()  # a superlative in the name of an office (الإمام الأكبر)
    made_up: Words = frozenset()  # says of how many one body is made up (المؤلف من)
    made_in: Words = frozenset()  # says of a nation only where a thing is from (طائرات تركية الصنع)
    compass: Words = frozenset()  # a side of a land (شمال)
    direction_noun: Words = frozenset()  # tells which way (شمال)
    noun_only: Words = frozenset()  # looks like an adjective and describes nothing (بلدة، خبر)
    devoted: Words = frozenset()  # is named for what it is for (الحملة الوطنية لمقاطعة)
    locals: Words = frozenset()  # who live somewhere or act on their own, and whom no force has (سكان)
    make: Words = frozenset()  # of an aircraft or a weapon, before its number (إف 16، ميغ 29)
    enacting: Words = frozenset()  # tells what a decree lays down (مرسوم يقضي بحل البرلمان)
    stance: Words = frozenset()  # what somebody says, decides or offers, which others judge (موقف)
    former: Words = frozenset()  # says that somebody held an office before (النائب العام السابق)
    burden: Words = frozenset()  # where it is laid (على عاتقه)
    serving: Words = frozenset()  # to hold an office: in the past it was held (شغل منصب)
    goes_back: Words = frozenset()  # behind a verb of going back: what has its cause there (يعود السبب إلى)
    decision: Words = frozenset()  # what a body decides, plans or hands down, and others judge
    chamber: Words = frozenset()  # where decisions are voted on (في مجلس الأمن)
    field_of_study: Words = frozenset()  # in what one is an expert (الشؤون العسكرية)
    assembly: Words = frozenset()  # a meeting in whose name a paper speaks (البيان الختامي للقمة)
    feminine_plural: Words = frozenset()  # of people, with a verb as things have it (عناصر، كوادر)
    unsaid_force: Words = frozenset()  # first two stems of names without their قوات or حركة (الدعم السريع)
    power: Words = frozenset()  # is what rulers hold as well as who rules (السلطة)
    holding_power: Words = frozenset()  # before it: who takes, holds, shares or gives it up (تسليم السلطة)
    as_told: Words = frozenset()  # before the verb of who tells it too (كما، حسبما، ما)
    womans_name: Words = frozenset()  # a woman's given name that looks like another word (منى، هدى)
    mans_name: Words = frozenset()  # a man's given name that ends as women's do (خليفة، أسامة)
    way: Words = frozenset()  # with a pronoun: somebody is bound somewhere (في طريقه إلى)
    inclination: Words = frozenset()  # what somebody wants or feels, as a thing shows it (اهتمام، رغبة)
    attitude: Words = frozenset()  # what one has for or against something (موقف)
    aim: Words = frozenset()  # is what somebody is after, may choose or asks for (الهدف قتل المدنيين)
    amounting: Words = frozenset()  # says of a plan or aim what it lays down or comes to (تشمل الخطة)
    intent: Words = frozenset()  # what an act is for, or what is done for that act (هدف الهجوم، بهدف الهجوم)
    requiring: Words = frozenset()  # a verb of what an act takes to be done (يتطلب القصف موافقة)
    picking: Words = frozenset()  # with a pronoun, picks one of those told of (خيارات أبرزها)
    owned_by_men: Words = frozenset()  # kin and things that no الذين describes (عائلات الصيادين الذين)
    father: Words = frozenset()  # how ابو is written behind a preposition or as an object
    named_for: Words = frozenset()  # a noun for a body that two things may name (حزب العدالة والتنمية)
    calling: Words = frozenset()  # what somebody may be beside another one (المحامية والناشطة فلانة)
    trade: Words = frozenset()  # what one person is, which describes no body (الطبيبة)
    club_rival: Words = frozenset()  # with a pronoun, who plays against somebody (ضيفه ليون)
    club_member: Words = frozenset()  # who plays or works in a club (مهاجم روما)
    livelihood: Words = frozenset()  # of agents, what people live by: no one has two (معلم، محام)
    man_in_office: Words = frozenset()  # a man in ي who describes nobody (المحامي)
    only_man: Words = frozenset()  # a nisba that a person bears, never how something is done (جندي)
    adjective_prefix: Words = frozenset()  # makes an adjective with the next word (غير شرعي)
    coming_under: Words = frozenset()  # says who or what comes or stays under somebody (سقط في يد، بقاء تحت)
    showing: Words = frozenset()  # verbs of what something shows (دل، أظهر)
    known_for: Words = frozenset()  # says what somebody is known by (المعروف بولائه)
    singling: Words = frozenset()  # elatives that single one out before a noun (أكبر نقابة)
    envoy_of: Words = frozenset()  # whom a government sends or has speak (سفير، مندوب)
    among_most: Words = frozenset()  # words of degree before a plural (من أبرز خصومه)
    taking_part: Words = frozenset()  # nouns for one's part in what happened (مسؤولية، صلة)
    other_act: Words = frozenset()  # says of an act that it is not the one told before (آخر، مماثل)
    mine: Words = frozenset()  # kin of who speaks, with the ي that says whose (أخي)
    peoples: Words = frozenset()  # one of a people or community that speaks as one (الأكراد)
    law: Words = frozenset()  # a text that provides for something as long as it is in force (قانون)
    bygone: Words = frozenset()  # adjectives of those who ruled in an age that is over (استعماري)
    age_end: Words = frozenset()  # what an age ended in (قبل الاستقلال)
    latest: Words = frozenset()  # what is recent (الأحداث الأخيرة)
    partaking: Words = frozenset()  # what one has a part in or keeps from (شارك في، امتنع عن)
    citizenship: Words = frozenset()  # what somebody of a state holds (يحمل الجنسية)
    follower_of: Words = frozenset()  # a kinsman or follower of somebody in office (شقيق، حارس)
    broken_plural: Words = frozenset()  # a participle-like noun with no sound plural: its ين is two (قائدين)
    late: Words = frozenset()  # says that somebody is dead (الراحل)
    reign: Words = frozenset()  # the time of somebody in power (عهد)
    picture: Words = frozenset()  # what shows and does not speak (صور)
    filmed: Words = frozenset()  # says of pictures and messages that they were filmed (رسالة مصورة)
    coming: Words = frozenset()  # a verb that tells in what words were said (جاء ذلك في بيان)
    each_of: Words = frozenset()  # words that take two one by one (كل طرف، كلا الجانبين)
    dated: Words = frozenset()  # what is told from others of its kind by its year (قانون عام 1986)
    named_after_time: Words = frozenset()  # papers and parties that bear a time's name (حزب الغد)
    of_states: Words = frozenset()  # bodies that a state has and no trade (الحكومة المالية is of Mali)
    known_by_first: Words = frozenset()  # titles of who is called by the first name alone (الملك سلمان)
    only_office: Words = frozenset()  # offices that are hardly anybody's family name (الرئيس)
    affairs: Words = frozenset()  # what talks are about where they are told of with a place (الأوضاع في غزة)
    other_one: Words = frozenset()  # the other of two who are taken one by one (اتهم كلاهما الآخر)
    side: Words = frozenset()  # what one of two is called (كل طرف)
    living_in: Words = frozenset()  # says where somebody is to be found (المقيم في الرياض)
    of_politics: Words = frozenset()  # tells of what kind a deed is, and means a man elsewhere (سياسي)
    of_envoys: Words = frozenset()  # adjectives that tell no envoy from another (المبعوث الخاص)
    succession: Words = frozenset()  # before whose office it was (خلفا لفلان)
    composed: Words = frozenset()  # says that something consists of what is behind من (المؤلف من)
    ruling: Words = frozenset()  # a verb that in the present says who holds ground (يسيطر على البلدة)
    possessing: Words = frozenset()  # a verb of having something somewhere (يملك قاعدة)
    time_taking: Words = frozenset()  # a verb of time spent (قضى شهرا)
    suspecting: Words = (
        frozenset()
    )  # tell what somebody is thought to be, by whom they leave out (يشتبه في صلته)
    hundreds: Words = frozenset()  # a number whose people never stand in the accusative (مئات، ألفا)
    massed: Words = frozenset()  # people in the plural taken together, as things are (عناصر، جماهير)
    foremost: Words = frozenset()  # the first of his like (كبير المفاوضين)
    society: Words = frozenset()  # bodies that are called after what they are for (منظمة إنقاذ الطفولة)
    ruler: Words = frozenset()  # offices whose holder does to others what is done to most (الرئيس، الملك)
    loyal: Words = frozenset()  # says on whose side men are, behind ل (موالون لفلان)
    agent_prep: Expressions = frozenset()  # before who does it (من قبل)
    against_prep: Expressions = frozenset()  # before whom it is done to (في حق)
    opener: Expressions = frozenset()  # joins a sentence to the one before (في سياق متصل)
    takes_prep: Expressions = frozenset()  # a verb with the preposition that it needs (أقدم على)
    prep_object: Expressions = frozenset()  # a verb with the preposition that leaves it no object (أعلن عن)
    companion: Expressions = frozenset()  # names who does it too (إلى جانب)
    one_side: Expressions = frozenset()  # one of two sides (بين مصر من جهة، وإيران من جهة أخرى)
    adding: Expressions = frozenset()  # joins one more party to those before (بالإضافة إلى)
    army: Expressions = frozenset()  # the forces of a state, by their noun (الجيش، القوات المسلحة)
    named_of_faith: Words = frozenset()  # a common noun that a given name begins with (نور الدين)
    spelled_name: Expressions = frozenset()  # names whose parts look like other words (سي إن إن، تل أبيب)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The packaged grammar classes, read once a process."""
    return msgspec.json.decode(table("arabic/grammar.json"), type=Grammar)


@lru_cache(maxsize=1)
def parts_of() -> frozenset[str]:
    """The nouns that say how many or how much there is of what stands behind من."""
    return grammar().quantifier | grammar().partitive


@lru_cache(maxsize=1)
def harming() -> frozenset[str]:
    """The verbs of what is done to persons and things."""
    known = grammar()
    return known.affecting | known.destroying | known.deed
