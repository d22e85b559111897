"""What tells two parties apart by their words: a person's family, a body's own name, what people are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import pairwise
from sys import intern

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import fold_word, key
from marsad.lexicon.load import load
from marsad.lexicon.naming import load_naming
from marsad.lexicon.places import bare
from marsad.weigh.words import load_frequency_by_key

_SPELLED_ALIKE = 0.7
_NONE: frozenset[str] = frozenset()


def family(words: Sequence[str], behind: Sequence[str] = ()) -> str | None:
    """The last part of the name of one person that ends a text, or stands right ``behind`` it: at least two
    parts in a row, with a given name among the first. The last may be a word of no dictionary."""
    if not words or not _one_person(words[0]):
        return None
    where = [at for at, word in enumerate(words) if at and word in grammar().locative]
    if where and _named(words[: where[0]]):
        words, behind = words[: where[0]], ()  # الناشط فريد حداد | في وهران
    parts = _parts(words)
    if not parts and _named(words[:-1][-2:]):
        own = bare(words[-1]) not in load_frequency_by_key() or words[-2] in load_naming().endings
        return intern(bare(words[-1])) if own else None
    if parts > 1 and _named(words[-parts:]):
        compound = bare(words[-2]) in _of_faith() and words[-1] in load_naming().endings
        if not compound:
            return intern(bare(words[-1]))
        follows = bool(behind) and (_part(behind[0]) or bare(behind[0]) not in load_frequency_by_key())
        return intern(bare(behind[0]) if follows else " ".join(words[-2:]))  # عز الدين | قاسمي
    if not behind or not _named(behind[:2]):
        return None
    end = next((at for at, word in enumerate(behind) if not _part(word)), len(behind))
    if end < len(behind) and bare(behind[end]) not in load_frequency_by_key():
        end += 1
    return intern(bare(behind[end - 1])) if end > 1 else None


def _parts(words: Sequence[str]) -> int:
    """How many parts of names in a row end a text."""
    parts = 0
    for word in reversed(words):
        if not _part(word):
            break
        parts += 1
    return parts


def _one_person(word: str) -> bool:
    """Whether a text that begins so may be of one person: with a given name, an office or a trade."""
    return _given(word) or bare(word) in _persons()


@cache
def _persons() -> frozenset[str]:
    """Nouns for one person before a name."""
    known = grammar()
    return frozenset(map(key, known.title | known.trade | load_naming().roles)) - _movements()


def _part(word: str) -> bool:
    naming, name = load_naming(), word.removeprefix(ARTICLE)
    known = name in naming.given or name in naming.family or name in naming.foreign or word in naming.endings
    return (known or word in _particles()) and word not in _movements()


def _named(words: Sequence[str]) -> bool:
    """Whether a given name stands before the last of some words, or is made of a common noun and that one
    (عز الدين)."""
    faith = pairwise(words)
    given = any(_given(word) for word in words[:-1]) or (len(words) == 1 and _given(words[0]))
    return given or any(bare(a) in _of_faith() and b in load_naming().endings for a, b in faith)


@cache
def _of_faith() -> frozenset[str]:
    return frozenset(map(key, grammar().named_of_faith))


def _given(word: str) -> bool:
    return word.removeprefix(ARTICLE) in load_naming().given and word not in _movements()


@cache
def _movements() -> frozenset[str]:
    """Nouns that a body's own name follows (حركة، لواء)."""
    return frozenset(map(key, grammar().named_body | grammar().fighting_body))


@cache
def _particles() -> frozenset[str]:
    return frozenset(map(key, grammar().name_particle))


def own_name(words: Sequence[str]) -> frozenset[str]:
    """The words by which a movement, a brigade or a tribe is called behind its noun (حركة النهضة); none where
    they only describe it (الحركة الإسلامية)."""
    for at, word in enumerate(words[:-1]):
        if word in _movements() and words[at + 1].startswith(ARTICLE):
            return frozenset(intern(bare(part)) for part in words[at + 1 :])
    return _NONE


@cache
def _callings() -> dict[str, str]:
    """The English of each calling, one and several, with its Arabic word."""
    known = grammar().livelihood
    agents = (agent for agent in load().parties.tables.agents if fold_word(agent.lemma) in known)
    return {name: agent.lemma for agent in agents for name in (agent.english, agent.plural)}


def calling(name: str | None) -> str | None:
    """What people of no name live by, where that alone is said of them (lawyers, teachers)."""
    return _callings().get(name or "")


@lru_cache(maxsize=4096)
def spelled_alike(one: str, other: str) -> bool:
    """Whether two words may be one name in two spellings."""
    return one == other or SequenceMatcher(None, one, other).ratio() >= _SPELLED_ALIKE


def share(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether any word of the one is, but for its spelling, one of the other."""
    theirs = tuple(other)
    return any(spelled_alike(a, b) for a in one for b in theirs)
