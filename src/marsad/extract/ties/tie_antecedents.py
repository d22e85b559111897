"""What a relative clause describes: not the complement of a body that agrees with its relative, and none of
two nouns that are one name."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import MEN, MEN_DID
from marsad.arabic.letters.marks import CLOSING, COMMAS, QUOTES
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.lexicon import load_closed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

OUTWARD, MAN, SONS = 2, "m", "بني"
ONE_MAN = ("m", "s")
IN_NAME = "باسم"
OBJECT, BACKWARD = "object", "after"


def outer(scene: Scene, number: int, at: int) -> Phrase:
    """The phrase that a masculine relative describes over complements that are not masculine (الجناح المدني
    في قوى كذا، الذي يضم)."""
    phrase = scene.parse.phrases[number]
    if load_closed().agreeing.get(scene.words[at].folded) != ONE_MAN:
        return phrase
    own = number
    for _ in range(OUTWARD):
        own = _whole_name(scene, own)
        inner, before = scene.parse.phrases[own], scene.parse.phrases[own - 1] if own else None
        first = scene.words[inner.first]
        apart = feminine(first, grammar()) or first.reading.number == "p" or inner.first in _lands(scene)
        if before is None or not inner.prep or not apart or before.last != inner.prep_at - 1:
            return phrase
        head = scene.words[before.first]
        if head.reading.gender == MAN and head.reading.number == "s" and head.pos == "noun":
            return before
        own -= 1
    return phrase


def spoken_for(scene: Scene, phrase: Phrase) -> Filler | None:
    """The body behind the title of its spokesman, which a relative that may mean both describes (الناطق باسم
    حزب كذا الذي يرأسه فلان): not who speaks."""
    words = scene.words
    behind = next((n + 1 for n in range(phrase.first, phrase.last) if words[n].folded == IN_NAME), 0)
    first = behind + (words[behind].text in QUOTES) if behind else 0
    if not phrase.first < first <= phrase.last:
        return None
    last = phrase.last - (words[phrase.last].text in CLOSING)
    return Filler(first, last, first, "antecedent")


def _whole_name(scene: Scene, number: int) -> int:
    """The phrase with which a name opens whose second half و joins (قوى الحرية | والتغيير)."""
    phrase = scene.parse.phrases[number]
    if not number or not phrase.conj:
        return number
    first = scene.parse.phrases[number - 1]
    inside = range(first.first, first.last + 1)
    one = any(m.kind == "actor" and m.end == phrase.last + 1 for n in inside for m in scene.named.matches[n])
    return number - 1 if one else number


def _lands(scene: Scene) -> frozenset[int]:
    return frozenset(m.first for m in scene.places)


def takes_object(scene: Scene, clause: Clause, described: Filler) -> bool:
    """Whether what passes for the subject of a relative clause is its object: nothing in the clause takes up
    the party that it describes, with which its verb agrees (دول عدة تدعم المعارضة)."""
    words, verb = scene.words, scene.words[clause.verb]
    if verb.pronoun or clause.object or clause.subject_rule != BACKWARD or len(clause.subject) != 1:
        return False
    behind = scene.parse.phrases[clause.subject[0]]
    if behind.first != clause.verb + 1 or verb.reading.voice == "passive":
        return False
    told = words[behind.first : clause.end + 1]
    close = next((n for n, word in enumerate(told) if word.text in COMMAS), len(told))
    if any(word.pronoun for word in told[:close]):
        return False
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb))
    takes = any(row.form == "verb" and OBJECT in row.object for row in rows)
    return takes and scene.answer(described) is not None and _agrees(scene, clause, described)


def _agrees(scene: Scene, clause: Clause, described: Filler) -> bool:
    reading, head = scene.words[clause.verb].reading, scene.words[described.first]
    if reading.number != "s":
        return head.reading.number == reading.number
    several = head.reading.number == "p"
    return (reading.gender == "f") == (several or feminine(head, grammar()))


def men_of_two(scene: Scene, told: RelationWord, number: int) -> Filler | None:
    """The men of two bodies that و joins, whom a plural of men describes (نواب حزب كذا وحركة كذا
    المعارضون لـ): not the second body."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1] if number else None
    if before is None or not phrase.conj or phrase.prep or before.last != phrase.first - 1:
        return None
    if not scene.words[told.first].stem.endswith(MEN_DID) or before.first == before.last:
        return None
    men = Filler(before.first, before.last, before.first, "modified")
    body = scene.answer(Filler(phrase.first, phrase.last, phrase.first, "modified"))
    several = scene.words[before.first].reading.number == "p" and not scene.words[before.first].article
    answer = scene.answer(Filler(before.first, before.first, before.first, "modified")) if several else None
    alone = answer is not None and answer.kind in PERSONS and (body is None or body.kind not in PERSONS)
    return men if alone else None


def with_first_half(scene: Scene, told: RelationWord, whole: Filler, number: int) -> tuple[Filler, int]:
    """A phrase together with the one that it ends the name of (كتلة الإعمار | والتنمية الموالية لـ): a
    noun for a body, one thing and a second that و joins, of which neither is a party."""
    phrase = scene.parse.phrases[number]
    tribe = scene.parse.phrases[number - 1] if number else None
    sons = tribe is not None and tribe.last == whole.first - 2 and not phrase.prep
    if sons and tribe is not None and scene.words[whole.first - 1].text == SONS:  # قبيلة | بني حسن الموالية
        men = scene.parse.phrases[number - 2] if number > 1 and tribe.prep == FROM else None
        if men is not None and scene.words[told.first].stem.endswith(
            MEN
        ):  # مقاتلون من قبيلة بني حسن الموالون
            return Filler(men.first, men.last, men.head, whole.how), number - 2
        return replace(whole, first=tribe.first, head=tribe.head), number - 1
    before = scene.parse.phrases[number - 1] if number and phrase.conj else None
    if before is None or before.last != phrase.first - 1 or whole.first != phrase.first:
        return whole, number
    second, inside = scene.words[phrase.first], range(before.first, before.last)
    at = next((n for n in inside if scene.words[n].lemma in grammar().named_for), None)
    if at is None or scene.words[at].article or not scene.words[at + 1].article:
        return whole, number
    thing = second.article and second.pos == "noun" and not (second.pronoun or second.prep)
    alone = thing and second.reading.number == "s" and not scene.named.matches[phrase.first]
    if not alone or not all(scene.words[n].article for n in range(at + 1, before.last + 1)):
        return whole, number
    return replace(whole, first=before.first, head=before.head), number - 1
