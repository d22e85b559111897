"""The lexicon as a whole: reads the compiled tables once, builds their indexes, and gives its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

import msgspec

from marsad.errors import LexiconError
from marsad.lexicon.codebook import Codebook
from marsad.lexicon.cues import (
    According,
    Content,
    Control,
    Cues,
    DoingNoun,
    Governor,
    Hedge,
    Instrument,
    LightVerb,
    SpeechCue,
    TargetCue,
    TieCue,
)
from marsad.lexicon.numbers import Numbers
from marsad.lexicon.overlay import files, overlaid
from marsad.lexicon.parties import Parties
from marsad.lexicon.places import PlaceLexicon, read_places
from marsad.lexicon.predicates import Predicate, PredicateIndex, index
from marsad.tables import ARCHIVE, table

FIRST, SECOND = itemgetter(0), itemgetter(1)
FILES = (
    "predicates.msgpack",
    "cues.msgpack",
    "codebook.msgpack",
    "numbers.msgpack",
    "parties.msgpack",
    "places.msgpack",
)
Listed = TypeVar("Listed", According, Hedge, Instrument)
Cue = TypeVar("Cue")
Ranked = Mapping[str, tuple[tuple[int, Cue], ...]]
Settings = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True)
class Lexicon:
    """All that marsad knows of words, parties and places. ``fingerprint`` is a hash of the compiled tables.

    ``governors`` and ``ties`` are rows by their word, each with its rank in the table (see :func:`rows_of`);
    ``contexts`` and ``ordinary`` are the words that set them by the first of them, ``not_contexts`` the
    phrases in which they do not; ``light``, ``control``, ``doing`` and ``targets`` are such rows too;
    ``hedges`` go by their first word and then by their second, empty where there is none.
    """

    predicates: PredicateIndex
    cues: Cues
    codebook: Codebook
    numbers: Numbers
    parties: Parties
    places: PlaceLexicon
    fingerprint: str
    hedges: Mapping[str, Mapping[str, tuple[Hedge, ...]]]
    according: Mapping[str, tuple[According, ...]]
    instruments: Mapping[str, tuple[Instrument, ...]]
    content_nouns: Mapping[str, Content]
    content_verbs: Mapping[str, Content]
    speech: Mapping[str, SpeechCue]
    governors: Ranked[Governor]
    ties: Ranked[TieCue]
    light: Ranked[LightVerb]
    control: Ranked[Control]
    doing: Ranked[DoingNoun]
    contexts: Settings
    not_contexts: Settings
    ordinary: Settings
    including: Settings
    targets: Ranked[TargetCue]


def rows_of(table: Ranked[Cue], words: Collection[str]) -> Sequence[Cue]:
    """The rows of a table that begin with one of ``words``, in the table's order."""
    if table.keys().isdisjoint(words):
        return ()
    found: list[tuple[int, Cue]] = []
    for word in words:
        found += table.get(word, ())
    if len(found) == 1:
        return (found[0][1],)
    found.sort(key=FIRST)
    return list(map(SECOND, found))


def load(folder: Path | None = None) -> Lexicon:
    """The packaged lexicon, with what ``folder`` holds in place of its own.

    A folder may hold compiled tables (``parties.msgpack``), taken whole, and rows of one's own as in
    ``resources/`` (``actors/people.tsv``), laid over the tables row by row; see
    :mod:`marsad.lexicon.overlay`.

    Raises:
        LexiconError: a table is missing or damaged, a row is wrong, or ``folder`` holds neither.
    """
    return _packaged() if folder is None else _laid_over(folder)


@lru_cache(maxsize=1)
def _packaged() -> Lexicon:
    return _build(_tables(), ARCHIVE)


def _laid_over(folder: Path) -> Lexicon:
    own = [name for name in FILES if (folder / name).is_file()]
    if not own and not files(folder):
        remedy = f"Give a folder with {', '.join(FILES)}, or with rows such as actors/people.tsv."
        raise LexiconError("The folder holds no tables.", str(folder), remedy)
    tables = _tables()
    try:
        tables |= {name: (folder / name).read_bytes() for name in own}
        tables |= overlaid(folder, tables.__getitem__)
    except (OSError, msgspec.DecodeError) as error:
        raise _unreadable(error, folder) from error
    return _build(tables, folder)


def _tables() -> dict[str, bytes]:
    """The bytes of the packaged tables."""
    return {name: table(name) for name in FILES}


def _unreadable(error: Exception, where: Path) -> LexiconError:
    remedy = "Reinstall marsad, or rebuild it with make build-data."
    return LexiconError(f"The lexicon cannot be read: {error}.", str(where), remedy)


def _build(raw: Mapping[str, bytes], where: Path) -> Lexicon:
    try:
        cues = msgspec.msgpack.decode(raw["cues.msgpack"], type=Cues)
        codebook = msgspec.msgpack.decode(raw["codebook.msgpack"], type=Codebook)
        places = read_places(raw["places.msgpack"])
        return Lexicon(
            predicates=index(msgspec.msgpack.decode(raw["predicates.msgpack"], type=list[Predicate])),
            cues=cues,
            hedges=_by_two_words(cues.hedges),
            according=_by_first_word(cues.according),
            instruments=_by_first_word(cues.instruments),
            content_nouns={row.noun: row for row in cues.contents},
            content_verbs={row.verb: row for row in cues.contents if row.verb},
            speech=cues.speech_by_lemma(),
            governors=_ranked(cues.governors, lambda row: row.word),
            ties=_ranked(sorted(cues.ties, key=lambda row: -len(row.rest)), lambda row: row.word),
            light=_ranked(cues.light_verbs, lambda row: row.verb),
            control=_ranked(cues.control, lambda row: row.verb),
            doing=_ranked(cues.doing_nouns, lambda row: row.noun),
            contexts=_settings((c.name, c.words) for c in codebook.contexts),
            not_contexts=_settings((c.name, c.unless) for c in codebook.contexts),
            ordinary=_settings((s.name, s.words) for s in codebook.ordinary),
            including=_settings([("including", cues.including)]),
            targets=_ranked(cues.targets, lambda row: row.word),
            codebook=codebook,
            numbers=msgspec.msgpack.decode(raw["numbers.msgpack"], type=Numbers),
            parties=Parties.load(raw["parties.msgpack"], places),
            places=places,
            fingerprint=hashlib.sha256(b"".join(raw[name] for name in FILES)).hexdigest()[:16],
        )
    except msgspec.DecodeError as error:
        raise _unreadable(error, where) from error


def _by_first_word(entries: Iterable[Listed]) -> dict[str, tuple[Listed, ...]]:
    """Fixed expressions by their first word, the longest first (طبقا لما before طبقا ل)."""
    found: dict[str, list[Listed]] = {}
    for entry in entries:
        found.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(items, key=_length)) for word, items in found.items()}


def _length(entry: Listed) -> tuple[int, int]:
    return -len(entry.words), -len(entry.words[-1])


def _by_two_words(hedges: Iterable[Hedge]) -> dict[str, dict[str, tuple[Hedge, ...]]]:
    """Hedges by their first word and by their second, which is empty where there is none."""
    found: dict[str, dict[str, tuple[Hedge, ...]]] = {}
    for hedge in hedges:
        first, second = (*hedge.words, "")[:2]
        seconds = found.setdefault(first, {})
        seconds[second] = (*seconds.get(second, ()), hedge)
    return found


def _ranked(rows: Iterable[Cue], word: Callable[[Cue], str]) -> dict[str, tuple[tuple[int, Cue], ...]]:
    found: dict[str, list[tuple[int, Cue]]] = {}
    for rank, row in enumerate(rows):
        found.setdefault(word(row), []).append((rank, row))
    return {key: tuple(items) for key, items in found.items()}


def _settings(named: Iterable[tuple[str, tuple[tuple[str, ...], ...]]]) -> Settings:
    """Phrases with the name of what they set, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in named:
        for words in filter(None, phrases):
            found.setdefault(words[0], []).append((words, name))
    return {first: tuple(items) for first, items in found.items()}
