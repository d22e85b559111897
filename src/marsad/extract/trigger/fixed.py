"""Fixed phrases and listed words as they stand in a sentence, in any person, with what may stand between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.records import Word
from marsad.extract.sentence.edges import PHRASE_GAP
from marsad.extract.sentence.scene import Scene

GRANTED = "presupposed"


def phrase_at(scene: Scene, at: int, pattern: Sequence[str]) -> tuple[int, ...]:
    """The word indices of a fixed phrase; after a verb its subject may stand in between, after a noun an
    adjective."""
    words = scene.words
    matched = [at]
    for wanted in pattern[1:]:
        nxt = matched[-1] + 1
        while nxt < len(words) and words[nxt].text in {"«", "»", "“", "”", '"'}:
            nxt += 1
        gap = 0 if len(matched) > 1 else PHRASE_GAP if words[at].pos == "verb" else _described(words, at)
        inflected = present_stem(wanted)
        while nxt < len(words) and wanted not in scene.shapes[nxt] and _inflected(words[nxt]) != inflected:
            if not gap or words[nxt].pos in {"verb", "punct"}:
                return ()
            nxt, gap = nxt + 1, gap - 1
        if nxt >= len(words) or (nxt > matched[-1] + 1 and words[nxt].pos == "adj"):
            return ()
        if words[nxt].prep and words[nxt].stem != wanted and not wanted.startswith(words[nxt].prep):
            return ()  # هجوم لمسلحين is no هجوم مسلح
        if words[nxt].prep == BY and nxt > matched[-1] + 1 and not wanted.startswith(BY):
            return ()  # أمر جنوده بإخلاء القرية is no أمر إخلاء
        men = words[nxt].article and words[nxt].stem in {wanted + "ين", wanted + "ون"}
        if men and not words[at].article and words[at].pos != "verb":
            return ()  # nor is هجوم المسلحين
        matched.append(nxt)
    return tuple(matched)


def going_on(scene: Scene) -> set[int]:
    """The verbs of ending right behind a negative (لم يتوقف القصف): what would end goes on, and neither an
    end of it is told nor the lack of one."""
    words, governors = scene.words, scene.lexicon.governors
    return {
        at + 1
        for at in scene.where(grammar().negator)
        if at + 1 < len(words)
        and words[at + 1].pos == "verb"
        and any(
            r.status == GRANTED and "subject" in r.slots for _, r in governors.get(words[at + 1].lemma, ())
        )
    }


@lru_cache(maxsize=4)
def held(scene: Scene) -> frozenset[str]:
    """Whatever a word of a fixed phrase may be in a sentence: most phrases have one that is nowhere in it."""
    present = [word.stem for word in scene.words if word.pos == "verb" and word.reading.tense == "present"]
    return frozenset((*scene.positions, *map(present_stem, present)))


@lru_cache(maxsize=4096)
def openings(wanted: tuple[str, ...]) -> frozenset[str]:
    """The words with which anything of what is wanted begins: where none stands, all of it is absent."""
    words, groups = _parted(wanted)
    return words.union([group[0] for group in groups])


def has(scene: Scene, near: Iterable[int], wanted: Sequence[str]) -> bool:
    """Whether any of what is wanted, words or fixed groups of them, begins at one of some words."""
    words, groups = _parted(tuple(wanted))
    for at in near:
        shapes = scene.shapes[at]
        if not words.isdisjoint(shapes):
            return True
        for group in groups:
            if group[0] in shapes and phrase_at(scene, at, group):
                return True
    return False


def elsewhere(scene: Scene, first: int, last: int, wanted: Sequence[str]) -> bool:
    """Whether any of what is wanted stands in the sentence outside words ``first`` to ``last``."""
    words, groups = _parted(tuple(wanted))
    positions = scene.positions
    if not positions.keys().isdisjoint(words) and any(
        not first <= at <= last and not (_otherwise(scene.words, at) or _said_in(scene.words, at, first))
        for word in words & positions.keys()
        for at in positions[word]
    ):
        return True
    return bool(groups) and any(
        not first <= at <= last and phrase_at(scene, at, group)
        for group in groups
        for at in positions.get(group[0], ())
    )


def _said_in(words: Sequence[Word], at: int, first: int) -> bool:
    """Whether a word is only in what the words of somebody stood of whom أن or إن tells them before an act
    (قال في تغريدة إن المسلحين هاجموا): that act is none of words for it."""
    if at > first or words[at].lemma not in grammar().spoken_in:
        return False
    return any(word.folded in grammar().complementizer for word in words[at + 1 : first])


def _otherwise(words: Sequence[Word], at: int) -> bool:
    """Whether a word is another than the one of its spelling that lists mean: طالب النواب is no student,
    الرئيس المنتخب and اجتماع دوري no team and league, الفريق أول and فريق المراقبين no players."""
    word, classes = words[at], grammar()
    if word.pos == "verb":
        return word.lemma in classes.listed_noun
    if word.pos == "adj" and word.lemma in classes.listed_thing:
        before = words[at - 1] if at else None
        return (
            before is not None and before.pos in {"noun", "propn", "adj"} and before.article == word.article
        )
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or word.lemma not in classes.listed_team:
        return False
    return after.pos == "propn" or after.stem in classes.no_team


@lru_cache(maxsize=4096)
def _parted(wanted: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """What an entry asks for: words by themselves, and fixed groups of them."""
    parts = [tuple(phrase.split()) or ("",) for phrase in wanted]
    return frozenset(part[0] for part in parts if len(part) == 1), tuple(p for p in parts if len(p) > 1)


def _described(words: Sequence[Word], at: int) -> int:
    """1 where an adjective stands right behind somebody's deed (وقوفها الثابت مع), else 0."""
    owned = words[at].pos == "noun" and bool(words[at].pronoun)
    return int(owned and at + 1 < len(words) and words[at + 1].pos == "adj" and words[at + 1].article)


def _inflected(word: Word) -> str:
    """The bare stem of a present-tense verb, so that a fixed phrase holds in every person (لن يقبل، لن
    نقبل).
    """
    if word.pos != "verb" or word.reading.tense != "present":
        return word.folded
    return present_stem(word.stem)


@lru_cache(maxsize=4096)
def present_stem(shape: str) -> str:
    """A present-tense verb without the letters of its person; any other shape as it is."""
    if len(shape) < 4 or shape[0] not in "يتنا":
        return shape
    for ending in ("ون", "وا", "ان", "ين"):
        if shape.endswith(ending) and len(shape) > 5:
            return shape[1 : -len(ending)]
    return shape[1:]
