"""The closed classes of Arabic grammar that stand in noun phrases: what counts, picks, entitles and names."""

from __future__ import annotations

import msgspec

Words = frozenset[str]


class PhraseClasses(msgspec.Struct, frozen=True):
    """Folded words of noun phrases by grammatical class; the rest of the grammar builds on them."""

    quantifier: Words = frozenset()  # counts what follows (عدد، بعض، مئات)
    partitive: Words = frozenset()  # goes on with من and what it is a part of (خمسة من)
    follower: Words = frozenset()  # is of a movement's own people (أنصاره)
    universal: Words = frozenset()  # means every one (كل، جميع)
    another: Words = frozenset()  # one more of the noun before (طائرات أمريكية وأخرى بريطانية)
    any_of: Words = frozenset()  # picks no one in particular (أي)
    amount: Words = frozenset()  # tells how much more or less, and does nothing (المزيد من الدعم)
    approximator: Words = frozenset()  # makes a number a rough one (نحو)
    more_than: Words = frozenset()  # before من and one: several of his like (أكثر من مصدر)
    one_of: Words = frozenset()  # picks one of those behind it (أحد أقاربه)
    one_behind: Words = frozenset()  # leaves the one behind it one, as no number does (ذلك الرجل، كل رجل)
    headed: Words = frozenset()  # a body whose head it names (رئيس وفد)
    determiner: Words = frozenset()  # its idafa only counts or picks
    superlative: Words = frozenset()  # takes the noun it picks from (أهم)
    ordinal: Words = frozenset()  # a number that may follow a ruler's name (محمد السادس)
    comparative: Words = frozenset()  # describes by degree (أكثر)
    alone: Words = frozenset()  # says behind ليس that others did it too (ليس وحده، ليس فقط)
    emphatic: Words = frozenset()  # follows a noun with a pronoun (نفسه، كلها)
    reflexive: Words = frozenset()  # of them, those that may be a verb's object (نفسه)
    teen: Words = frozenset()  # the second word of eleven to nineteen
    his_own: Words = frozenset()  # a man whom ه behind it tells to be another's, where ة makes it a woman
    seat: Words = frozenset()  # a place of its own name with somebody at its head (مستشفى، بلدية)
    town: Words = frozenset()  # its name may follow its adjective (العاصمة الليبية طرابلس)
    ministry: Words = frozenset()  # what it is for stands behind it, be it much (وزير التجارة والصناعة)
    portfolio: Words = frozenset()  # what a ministry is for (صناعة، شؤون)
    cabinet_seat: Words = frozenset()  # a ministry as what somebody holds (حقيبة)
    acting_for: Words = frozenset()  # behind ب: one does the work of an office for now (بالوكالة)
    does_nothing: Words = frozenset()  # a place, which strikes or holds nobody (المنطقة قصفتها طائرات)
    presence: Words = frozenset()  # that somebody is there, not that he comes (وجود)
    performer: Words = frozenset()  # on the stage, unless it is told for whom he stands (الممثل فلان)
    retiring: Words = frozenset()  # a verb of leaving one's office (استقال، تقاعد)
    posted_men: Words = frozenset()  # whom a state posts with the forces of another (مستشار، مدرب)

    operation: Words = frozenset()  # what forces do under a name of its own (عملية «نبع السلام»)
    mission: Words = frozenset()  # a body that its task names (بعثة الأمم المتحدة للدعم)
    treaty: Words = frozenset()  # a deal, which a bare town behind it only names (اتفاق أوسلو)
    named_after: Words = frozenset()  # a place that bears the name of a ruler (قاعدة الأمير حسن)
    command_seat: Words = frozenset()  # what a commander is of that is no force (منطقة، ناحية، عمليات)
    led_force: Words = frozenset()  # what somebody at its head leads (قوة، رتل)
    title: Words = frozenset()  # a name follows in apposition (الرئيس، مدينة، حزب)
    thing: Words = frozenset()  # a title that acts in nobody's name (كتاب، نهر)
    human_name_title: Words = frozenset()  # a courtesy between an office and a name (السيد)
    courtesy: Words = frozenset()  # with a pronoun means him who is called so (سموه، معاليه)
    name_particle: Words = frozenset()  # a part of names (بن، أبو، آل)
    son: Words = frozenset()  # of them, those before a father's name
    naming: Words = frozenset()  # a verb or word that a name follows (يدعى، المدعو، واسمه)
    prepares_shape: Words = frozenset()  # forms of preparing that promising and returning have too (يعد)
    taken_for_preparing: Words = frozenset()  # the verbs as which these forms are read (وعد، عاد)
    two_lands: Words = frozenset()  # two states, as such: not their armies (البلدان)
    counterpart: Words = frozenset()  # who holds the same office elsewhere (نظيره)
    aide: Words = frozenset()  # whose office is with another's (الممثل الخاص للأمين العام)
    accredited: Words = frozenset()  # is sent somewhere (المبعوث إلى السودان)
    sent_to: Words = frozenset()  # stands between an envoy and the state he is sent to (المبعوث إلى السودان)
    listed_noun: Words = frozenset()  # in lists a noun only, where it may be a verb too (طالب، حكم)
    listed_team: Words = frozenset()  # in lists a team, where it is an officer or a task too (فريق)
    listed_thing: Words = frozenset()  # in lists a noun only, where it may describe one too (منتخب، دوري)
    near_to: Words = frozenset()  # stands beside somebody, not in his body (مصدر مقرب من الرئاسة)
    yearly: Words = frozenset()  # a year, or the people of a faith (السنة)
    man_in_ta: Words = frozenset()  # a man's given name, whatever its ة shows (حمزة)
    either_gender: Words = frozenset()  # a man's or a woman's noun, whatever its ة shows (داعية)
    found_there: Words = frozenset()  # what those did whom others catch or kill in a place (قتلوا من وجدوه)
    sets_up: Words = frozenset()  # what premises are made or run by (فتح معسكرا لتدريب، يدير مركزا لاحتجاز)
    lying: Words = frozenset()  # how something lies between two places (الجسر الرابط بين)
    talked: Words = frozenset()  # pasts of talking that look like nouns (كان الوزير بحث هاتفيا)
    attack_site: Words = frozenset()  # in whose idafa an attack is one that was (موقع التفجير)
    remaining: Words = frozenset()  # of these, what tells what is left of some (ما تبقى من)
    no_team: Words = frozenset()  # says behind it which other it is (أول، مراقبين)
    apart: Words = frozenset()  # describes a person or body and owns nothing (وزير سابق، نائب معارض)
    so_called: Words = frozenset()  # tells behind ما what somebody only calls himself (ما يسمى)
    in_power: Words = frozenset()  # describes the body that rules (الحزب الحاكم)
    ruled: Words = frozenset()  # a body that may rule (حزب، ائتلاف)
    identity: Words = frozenset()  # is what a source keeps to himself (اسم، هوية)
    own_name: Words = frozenset()  # stands between a verb of naming and the name (على نفسها، باسم)
    pilot: Words = frozenset()  # whom an aircraft does without (طائرة بدون طيار)
    dissident: Words = frozenset()  # sets a person apart, as an adjective or by itself (المخلوع)
    headship: Words = frozenset()  # behind ب says who leads (برئاسة)
