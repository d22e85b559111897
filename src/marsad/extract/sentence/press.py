"""Agencies and channels whose short names look like other words: behind ل, to which one speaks (مصدر أمني
لرويترز، الناطق لبي بي سي), and at the head of what they tell (واج: ...)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.records import IN_PHRASE, Pos, Reading, Word
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

SHORT, LETTERS = 4, 2
COLON, COLON_REACH = ":", 12
HANDS_ON = "نقل"
MEDIA, ACTOR = "media", "actor"
NAME: Pos = "propn"
VERB = frozenset({"verb"})  # لبي: answered


def press_names(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with the names of agencies and channels as names, and with their ل as a preposition."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.folded[0] != FOR or word.prep or not at:
            continue
        if not word.reading.known and any(m.cut and _press(m, parties) for m in matches[at]):
            found[at] = _for(word)
        elif len(word.folded) <= SHORT and word.pos in IN_PHRASE | VERB and at + 1 < len(words):
            if words[at + 1].pos != NAME or len(words[at + 1].folded) != LETTERS:
                continue
            named = parties.find([*words[:at], _for(word), *words[at + 1 : at + SHORT]], at)
            if any(m.end > at + 1 and _press(m, parties) for m in named):
                found[at] = _for(word)  # لبي بي سي
    first = words[0]
    if first.pos == "verb" and first.conj and any(not m.cut and _press(m, parties) for m in matches[0]):
        name = Reading(first.folded, NAME, number="s")
        found[0] = replace(first, reading=name, conj="", stem=first.folded, stem_start=first.start)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def surely_press(known: Named, words: Sequence[Word], lexicon: Lexicon) -> Named:
    """What the words can name, with the channels beyond doubt whose names are ordinary words too
    (الجزيرة) where they hand on what another says (الجزيرة عن مصادر: ...، نقلت العربية عن) or somebody
    speaks to them (الوزير للجزيرة: ...، قال للعربية إن)."""
    doubtful: list[int] = []
    for at, row in enumerate(known.matches):
        for match in row:
            if match.weak and match.kind == ACTOR and _tells_or_hears(words, at):
                doubtful.append(at)
                break
    if not doubtful:
        return known
    matches = list(known.matches)
    for at in doubtful:
        matches[at] = [
            replace(m, weak=m.weak and not _press(m, lexicon.parties, weak=True)) for m in matches[at]
        ]
    return replace(known, matches=tuple(matches))


def _tells_or_hears(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands where a channel hands on words or hears them."""
    if at + 1 >= len(words):
        return False
    word, after = words[at], words[at + 1]
    if word.prep == FOR:
        return after.text == COLON or after.stem in grammar().complementizer
    headline = not at and any(w.text == COLON for w in words[1:COLON_REACH])
    return (headline or words[at - 1].lemma == HANDS_ON) and after.folded in grammar().passing_on


def _press(match: Match, parties: Parties, weak: bool = False) -> bool:
    """Whether a name is that of the press alone."""
    named = parties.actors(match) if match.kind == ACTOR and match.weak == weak else ()
    return bool(named) and all(actor.kind == MEDIA for actor in named)


def _for(word: Word) -> Word:
    """A word with its ل as a preposition before a name."""
    bare = word.folded[1:]
    name = Reading(bare, NAME, number="s")
    return replace(
        word, reading=name, prep=FOR, stem=bare, stem_start=word.start + 1, article=False, pronoun=""
    )
