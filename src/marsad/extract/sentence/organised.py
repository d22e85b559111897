"""What is organised, told apart from an organisation: منظمة behind a deed or a thing as definite as it is
describes it (عمليات تهجير منظمة، الجريمة المنظمة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.letters.endings import FEMININE
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties_tables import Match

ORGANISED = "منظمة"


def without_organised(known: Named, words: tuple[Word, ...]) -> tuple[Named, tuple[Word, ...]]:
    """What the words can name, and the words, with what is organised as the adjective that it is."""
    told = [at for at, word in enumerate(words[1:], 1) if word.stem == ORGANISED]
    told = [at for at in told if _describes(words, known.matches, at)]
    if not told:
        return known, words
    matches, found = list(known.matches), list(words)
    for at in told:
        matches[at] = []
        found[at] = replace(words[at], reading=replace(words[at].reading, pos="adj", gender="f", number="s"))
    return replace(known, matches=tuple(matches)), tuple(found)


def _describes(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    word, thing = words[at], words[at - 1]
    if word.conj or word.prep or word.pronoun or any(match.end > at + 1 for match in matches[at]):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    goes_on = after is not None and after.pos in NOMINAL and not (after.conj or after.prep)
    if goes_on and not word.article:
        return False  # حملة منظمة حقوقية
    if _of_things(thing, matches[at - 1]) and thing.article == word.article:
        return True
    deed = not word.article and thing.pos == "noun" and not (thing.article or thing.prep or thing.pronoun)
    return deed and at > 1 and not matches[at - 1] and _of_things(words[at - 2], matches[at - 2])


def _of_things(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a word is for a woman's or for several, and for no people (عملية، أعمال)."""
    many = word.reading.number == "p" or word.stem.endswith(FEMININE)
    return many and word.pos in COMMON_NOUNS and not (word.pronoun or matches)
