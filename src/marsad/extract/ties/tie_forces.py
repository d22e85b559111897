"""Forces as verbs and participles of presence name them: with a participle that describes them, behind what
they consist of, by how many they are."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.participles import is_participle, participle_forms
from marsad.extract.ties.tie_ranks import with_name
from marsad.lexicon.load import rows_of

PLURAL, STRENGTH = "p", "قوام"


def whole_sides(scene: Scene, clause: Clause, found: dict[str, tuple[Filler, ...]]) -> None:
    """Mends the subject and the object of a verb where the parse cut them."""
    if "subject" in found:
        found["subject"] = _without_participle(scene, with_name(scene, found["subject"]))
    elif "object" not in found and (many := _counted_before(scene, clause)):
        found["subject"] = many
    if "object" in found:
        found["object"] = _whose_strength(scene, found["object"])


def _without_participle(scene: Scene, fillers: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """A subject without the participle of relation at its end that has a complement of its own (قوة تابعة |
    للجيش)."""
    one = fillers[0] if len(fillers) == 1 else None
    if one is None or one.pronoun or one.last != one.first + 1 or one.last + 1 >= len(scene.words):
        return fillers
    last, after = scene.words[one.last], scene.words[one.last + 1]
    noun = scene.words[one.first].pos == "noun" and last.pos == "adj" and not last.article
    if not noun or not _governs(scene, one.last, after.lemma if after.pos == "prep" else after.prep):
        return fillers
    return fillers if scene.answer(one) is not None else (replace(one, last=one.first),)


def without_followers(scene: Scene, fillers: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Who leads, without the participle of relation behind his name that describes whom he leads (بقيادة فلان
    الموالية ل)."""
    one = fillers[0] if len(fillers) == 1 else None
    if one is None or one.pronoun or one.first == one.last or one.last + 1 >= len(scene.words):
        return fillers
    last, after = scene.words[one.last], scene.words[one.last + 1]
    theirs = last.article and _governs(scene, one.last, after.lemma if after.pos == "prep" else after.prep)
    return (replace(one, last=one.last - 1),) if theirs else fillers


def _governs(scene: Scene, at: int, prep: str) -> bool:
    """Whether a participle of relation takes a complement behind a preposition (تابعة ل)."""
    rows = rows_of(scene.lexicon.ties, participle_forms(scene, at)) if prep else ()
    return any(row.form == "participle" and prep in row.object for row in rows)


def _counted_before(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """The many before a verb in the plural that from whom they are parts from it (ألف مقاتل من جنسيات أجنبية
    ينتشرون)."""
    verb, at = scene.words[clause.verb], clause.verb
    while at and _helping(scene, at - 1):
        at -= 1  # ما زالوا ينتشرون
    number = scene.parse.phrase_of[at - 1] if at else -1
    if clause.subject or verb.reading.number != PLURAL or verb.conj or number < 1:
        return ()
    inner, outer = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    if inner.prep != FROM or outer.last != inner.prep_at - 1 or inner.last != at - 1:
        return ()
    many = scene.words[outer.first].pos == "num" or scene.words[outer.head].reading.number == PLURAL
    return (Filler(outer.first, outer.last, outer.head, "subject"),) if many else ()


def _helping(scene: Scene, at: int) -> bool:
    """Whether a verb that only says that something goes on or was so stands at a word, or what denies it."""
    word = scene.words[at]
    return word.stem in grammar().negator or (word.pos == "verb" and word.lemma in grammar().auxiliary)


def _whose_strength(scene: Scene, fillers: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """The force of which a word says how strong it is, where that word passes for the object (تستضيف القاعدة
    وحدة فرنسية | قوامها ألف جندي)."""
    one = fillers[0] if len(fillers) == 1 else None
    if one is None or not one.first or scene.words[one.first].lemma != STRENGTH:
        return fillers
    number = scene.parse.phrase_of[one.first - 1]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.prep or not scene.words[one.first].pronoun:
        return fillers
    return (Filler(phrase.first, phrase.last, phrase.head, "object"),)


def beyond(scene: Scene, told: RelationWord, found: dict[str, tuple[Filler, ...]]) -> None:
    """Adds the side of a place right behind a participle that says where somebody is (المنتشر جنوب خان
    يونس)."""
    at = told.last + 1
    if IN in found or told.first != told.last or at >= len(scene.words):
        return
    side = scene.words[at]
    if (
        side.lemma not in grammar().direction_noun
        or side.prep
        or side.conj
        or not is_participle(scene, told.at)
    ):
        return
    number = scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is not None and phrase.first in {at, told.first} and phrase.last > at:
        found[IN] = (Filler(at, phrase.last, at, "next"),)
