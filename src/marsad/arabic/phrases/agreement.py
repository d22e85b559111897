"""Agreement of a verb with its subject.

A verb before its subject stays singular and agrees in gender only; a verb behind it agrees in number too.
Plurals of things, and bodies with a feminine adjective, take a feminine singular verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import MEN_DID, OF_SEVERAL
from marsad.arabic.letters.marks import COMMAS, QUOTES
from marsad.arabic.phrases.cases import SEVERAL, accusative
from marsad.arabic.phrases.nouns import feminine, indefinite_accusative, sound_plural
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Reading, Word

WITHIN = 8  # how many phrases on an object may stand
SPEAKING = frozenset({1, 2})


def may_follow(scope: Scope, verb: int, group: tuple[int, ...]) -> bool:
    """Whether the first bare phrase after a verb can be its subject, by agreement and case endings."""
    word, phrase = scope.words[verb], scope.found[group[0]]
    head = scope.heads[group[0]]
    reading = third_person(word)
    if reading.number in SEVERAL or reading.person in SPEAKING:
        return False
    counted = scope.words[phrase.first].pos == "num" and phrase.first != phrase.head
    first = scope.words[phrase.first]
    men = first.pos == "propn" and first.article and first.reading.number == "p" and first.stem.endswith("ين")
    if not counted and (men or accusative(first)):
        return False
    if counted and reading.gender == "f" and indefinite_accusative(head) and head.reading.gender == "m":
        return False  # وقتلت 12 مسلحا
    if counted and reading.gender == "f" and phrase.head in scope.people:
        return not first.stem.endswith("ة")
    if counted or scope.words[phrase.first].stem in scope.classes.quantifier:
        return True
    if head.pos == "propn":
        his = head.stem in scope.classes.mans_name  # أمر خليفة حفتر قواته
        return reading.gender == "f" or his or not feminine(head, scope.classes)
    if head.stem in scope.classes.singling and phrase.last > phrase.head:
        head = scope.words[phrase.head + 1]  # أدانت أكبر منظمة
    if reading.gender == "f":
        if named_as_force(scope.words, phrase.first, scope.classes):
            return True
        if phrase.head in scope.people and not feminine(head, scope.classes):
            broken = head.reading.number == "p" and not sound_plural(head)
            acting = head.stem in scope.classes.feminine_plural and _object_behind(scope, group[0])
            return broken and (acting or word.lemma in scope.classes.intransitive)  # تدخلت عناصر الشرطة
        surname = head.article and head.stem.endswith("ي") and phrase.first == phrase.last == verb + 1
        unsure = (
            surname
            or head.stem in scope.classes.adjective_prefix
            or head.reading.number != "s"
            or not head.reading.known
            or _named(scope, phrase)
        )
        return unsure or feminine(head, scope.classes) or _feminine_adjective(scope.words, phrase)
    opens = scope.words[verb + 1].text in QUOTES  # طالب «السلطات» بالتحقيق
    adjacent = phrase.first == verb + 1 + opens and phrase.head == phrase.first
    return not (adjacent and _shows_feminine(scope.words, phrase))


def _shows_feminine(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase is feminine by its head, or a plural of things by the adjective right behind that
    (الأجهزة الأمنية)."""
    head = words[phrase.head]
    if phrase.last > phrase.head and words[phrase.last].stem[-2:] == MEN_DID:
        return False  # حاخامات إسرائيليون
    if head.reading.number == "p" and not head.stem.endswith("ات"):
        told = words[phrase.head + 1] if phrase.last > phrase.head else None
        return (
            told is not None and told.pos == "adj" and told.reading.gender == "f" and told.stem.endswith("ة")
        )
    return head.reading.gender == "f" and (head.reading.number == "s" or head.stem.endswith("ات"))


def subject_may_follow(verb: Word) -> bool:
    """Whether a verb's form lets a noun behind it be its subject: it stays singular there, and third
    person.
    """
    reading = third_person(verb)
    return reading.number not in SEVERAL and reading.person not in SPEAKING


def _named(scope: Scope, phrase: Phrase) -> bool:
    """Whether gender says nothing: a quantifier leads the phrase, or it looks like a name of two parts."""
    first = scope.words[phrase.first]
    if first.stem in scope.classes.quantifier:
        return True
    names = scope.words[phrase.first + 1 : phrase.last + 1]
    bare = first.reading.gender is None and not first.article and first.lemma not in scope.classes.title
    return bare and bool(names) and all(w.pos == "propn" for w in names)


def third_person(word: Word) -> Reading:
    """A verb's reading, or its third person feminine where the form may be either (كتبت، تكتب)."""
    reading = word.reading
    if reading.number == "p" and word.lemma.endswith("ون") and reading.tense == "present":
        return replace(reading, number="s")
    if reading.person not in {1, 2} or reading.number in {"p", "d"}:
        return reading
    third = (
        r
        for r in word.readings
        if r.pos == "verb" and r.person == 3 and r.number == "s" and r.gender == "f" and r.lemma == word.lemma
    )
    return next(third, reading)


def _object_behind(scope: Scope, number: int) -> bool:
    """Whether a bare phrase stands behind another in its clause, past prepositional ones (أوقفت عناصر الشرطة
    في طنجة أربعة أشخاص; not استهدفت عناصر للشرطة); past commas only people that are counted or show their
    case (أوقفت عناصر الشرطة، صباح الجمعة، بمدينة فاس، تسعة أشخاص)."""
    last, set_off = scope.found[number].last, False
    for phrase in scope.found[number + 1 : number + WITHIN]:
        between = scope.words[last + 1 : phrase.first]
        if phrase.conj and not phrase.prep:
            return False
        if any(w.pos == "verb" or (w.pos == "punct" and w.text not in COMMAS) for w in between):
            return False
        set_off = set_off or any(w.text in COMMAS for w in between)
        first = scope.words[phrase.first]
        if not phrase.prep and (not set_off or first.pos == "num" or accusative(first)):
            return True
        if not phrase.prep and not first.article and first.stem not in scope.classes.time_noun:
            return False
        last = phrase.last
    return False


def named_as_force(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a name that begins at a word leaves out the force or movement whose feminine its verb takes
    (قصفت الدعم السريع)."""
    if at + 1 >= len(words):
        return False
    return f"{words[at].stem} {words[at + 1].stem}" in classes.unsaid_force


def _she(head: Word, classes: Grammar) -> bool:
    """Whether a verb may be feminine with a noun for people: a woman, or a plural that takes its verb as
    things do (أوقفت عناصر الشرطة)."""
    return feminine(head, classes) or head.stem in classes.feminine_plural


def agrees(scope: Scope, group: tuple[int, ...], verb: Word) -> bool:
    """Whether a phrase before the verb agrees with it in number and gender as a subject would."""
    said = third_person(verb)
    phrase = scope.found[group[0]]
    head = scope.heads[group[0]]
    reading, number = head.reading, said.number
    if said.person in {1, 2}:
        return False
    counted = "num" in [word.pos for word in scope.words[phrase.first : phrase.last + 1]]
    several = len(group) > 1 or reading.number == "p" or counted
    if number == "p":
        things = head.stem.endswith("ات") and phrase.head not in scope.people and not counted
        if said.gender == "m" and things and head.stem not in scope.classes.partitive:
            return False  # شعارات رفضوا فيها, not المئات من العمال تظاهروا
        several = several or (reading.number == "d" and head.stem.endswith("ين"))
        first = scope.words[phrase.first]
        part = not first.pronoun and bool({first.stem, first.lemma} & scope.classes.quantifier)
        several = several or part  # الكثير منهم تعرضوا
        return several or head.pos == "propn" or reading.number is None or not head.reading.known
    if number == "d":
        return len(group) == 2 or reading.number == "d"
    if head.pos in {"propn", "foreign"}:
        return True
    if said.gender == "f":
        if named_as_force(scope.words, phrase.first, scope.classes):
            return True
        if phrase.head in scope.people and not _she(head, scope.classes):
            return False
        plural = reading.number != "s" or scope.words[phrase.first].stem in scope.classes.quantifier
        if plural or feminine(head, scope.classes):
            return True  # not رئيس الجمهورية for التي تحتلها
        return head.lemma not in scope.classes.title and _feminine_adjective(scope.words, phrase)
    things = head.stem.endswith("ات") and phrase.head not in scope.people  # السلطات ندد
    return not things and not (reading.gender == "f" and reading.number == "s")


def agrees_shared(scope: Scope, group: tuple[int, ...], verb: Word) -> bool:
    """Whether the subject of an earlier verb can be this verb's too: counted persons need a plural verb, two
    men a dual one."""
    phrase, head = scope.found[group[0]], scope.heads[group[0]]
    several = head.reading.number == "p" or (head.reading.number == "d" and head.stem.endswith("ين"))
    several = several or _named_many(head)
    counted = scope.words[phrase.first].pos == "num"
    if verb.reading.number == "p":
        things = head.stem.endswith("ات") and phrase.head not in scope.people
        crowd = {scope.words[phrase.first].stem, scope.words[phrase.first].folded} & scope.classes.quantifier
        return len(group) > 1 or (several and not things) or counted or bool(crowd)
    she = phrase.first == phrase.last and head.pos == "propn" and feminine(head, scope.classes)
    she = she or (head.reading.number == "p" and _feminine_behind(scope.words, phrase))
    if she and verb.reading.gender == "m" and verb.reading.person == 3:
        return False  # انتقد الوزير الحملة التي تشنها روسيا وطالب بوقفها، رحبت الأمم المتحدة ودعا أمينها
    two = head.reading.number == "d" and head.stem.endswith("ان")
    if phrase.head in scope.people and (counted or several or two) and head.reading.gender != "f":
        return False
    if counted and phrase.first == phrase.last and _of_them(scope, phrase.last):
        return False  # أعدم اثنان منهم ثم أطلق سراح آخر
    return agrees(scope, group, verb)


def _of_them(scope: Scope, at: int) -> bool:
    """Whether من and a pronoun for persons stand right behind a number."""
    after = scope.words[at + 1] if at + 1 < len(scope.words) else None
    return after is not None and after.lemma == FROM and after.pronoun in OF_SEVERAL


def _named_many(head: Word) -> bool:
    """Whether a name begins with a noun for several (جنود الاحتلال): they go on as many."""
    named = head.pos == "propn" and not head.reading.number
    return named and any(r.pos == "noun" and r.number == "p" and r.lemma == head.lemma for r in head.readings)


def _feminine_behind(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a feminine adjective stands right behind the noun of a phrase (الأمم المتحدة, not رئيس الولايات
    المتحدة)."""
    return phrase.head < phrase.last and _feminine_adjective(words[: phrase.head + 2], phrase)


def _feminine_adjective(words: Sequence[Word], phrase: Phrase) -> bool:
    """A feminine adjective shows a plural of things or a body (الدول الغربية)."""
    inside = words[phrase.head + 1 : phrase.last + 1]
    return any(w.pos == "adj" and w.reading.gender == "f" for w in inside)
