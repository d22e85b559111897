"""Who is named behind a military rank, whatever else the words of his name are (العقيد سليمان ديارا), and
units whose noun is a rank too (اللواء الرابع، اللواء 72)."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_names import person_end

RANK = "rank"
NAME_LEAST, NAME_WORDS = 2, 4
CLOSING = frozenset({"verb", "punct", "particle", "relative", "conj"})
FAMILY = frozenset({"propn", "foreign", "adj"})
NAMELIKE = frozenset({"noun", "propn", "adj", "foreign"})


def ranked_end(scene: Scene, at: int) -> int:
    """Where the name right behind a rank ends (exclusive); 0 where none does. A given name or a word that the
    dictionary has not begins it, and something that no name goes on with stands behind it."""
    if not at or not _rank_before(scene, at) or not _begins(scene, at):
        return 0
    end = at + 1
    while end < min(len(scene.words), at + NAME_WORDS) and _goes_on(scene, end):
        end += 1
    return end if end - at >= NAME_LEAST and _closed(scene, end) else 0


def _rank_before(scene: Scene, at: int) -> bool:
    """Whether a rank with the article ends right before a word (الملازم أول | فلان)."""
    titles = scene.lexicon.parties.tables.titles
    for first in range(at - 1, max(at - 3, -1), -1):
        found = scene.named.matches[first] if scene.words[first].article else ()
        if any(m.kind == "title" and m.end == at and titles[m.entries[0]].kind == RANK for m in found):
            return True
    return False


def _begins(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if word.prep or word.conj or word.pos not in NAMELIKE or scene.dated(at):
        return False
    if word.article:  # الفريق أول السعيد بوخالفة
        behind = scene.words[at + 1 : at + 2]
        return any(not (w.reading.known or w.article or w.conj) for w in behind)
    if (
        not word.reading.known
        or word.pos in {"propn", "foreign"}
        or scene.lexicon.parties.is_given_name(word)
    ):
        return True
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None  # العميد فلاح الجبوري
    family = after is not None and after.article and not (after.prep or after.conj)
    return family and after is not None and (after.pos in FAMILY or not after.reading.known)


def _goes_on(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    bare = word.pos in NAMELIKE and not (word.prep or word.conj)
    return bare and not any(m.kind == "title" for m in scene.named.matches[at]) and not scene.dated(at)


def _closed(scene: Scene, end: int) -> bool:
    """Whether a sentence ends at a word, or one stands there with which no name goes on."""
    if end >= len(scene.words):
        return True
    word = scene.words[end]
    return word.pos in CLOSING or word.pos == "prep" or bool(word.prep or word.conj)


def numbered(scene: Scene, at: int) -> bool:
    """Whether a number tells which of its kind a unit is whose noun stands at a word (الفوج الثاني، اللواء
    72)."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if after is None or after.prep or after.conj or scene.words[at].lemma not in grammar().band:
        return False
    return after.pos == "num" or (scene.words[at].article and _ordinal(after))


def _ordinal(word: Word) -> bool:
    return word.article and not grammar().ordinal.isdisjoint(
        {word.lemma, word.stem, word.stem.removesuffix("ة")}
    )


def with_name(scene: Scene, fillers: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """A rank that the parse parted from the name behind it, with the name (يقوده العميد | فلاح الجبوري)."""
    one = fillers[0] if len(fillers) == 1 and not fillers[0].pronoun else None
    if one is None or one.last > one.first + 1 or not scene.named.matches[one.first]:
        return fillers
    end = ranked_end(scene, one.last + 1) if one.last + 1 < len(scene.words) else 0
    return (structs.replace(one, last=end - 1),) if end else fillers


def named_to(scene: Scene, first: int, end: int) -> tuple[Filler, ...]:
    """The person whose name ends at a word."""
    begins = next((n for n in range(first, end) if person_end(scene, n) == end), None)
    return () if begins is None else (Filler(begins, end - 1, begins, "subject"),)
