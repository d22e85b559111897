"""What the engine knows by heart: compiled closed-class words, numbers, plurals, frequencies and weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from pathlib import Path

import msgspec

from marsad.arabic.letters.endings import MEN, PLURALS
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.records import Pos
from marsad.arabic.words.candidates import Known
from marsad.arabic.words.weights import Model
from marsad.tables import table

_GIVEN = 11
DATA = Path(__file__).parents[2] / "data"


class ClosedWord(msgspec.Struct, frozen=True, gc=False):
    """One closed-class word: its full spelling, the folded proclitic in it, part of speech, lemma.

    ``sole`` is 1 where the word has no other reading, 2 where it counts only with its hamza written.
    """

    form: str
    prep: str
    pos: Pos
    lemma: str
    sole: int


class Closed(msgspec.Struct, frozen=True, gc=False):
    """Closed-class words by folded form; ``hosts`` are the shapes that take a pronoun (علي for على),
    ``broken`` the singulars whose plural is a broken one, and never one in ون (ناشطون beside نشطاء);
    ``agreeing`` the gender and number of those for whom a pronoun or relative stands."""

    words: Mapping[str, tuple[ClosedWord, ...]]
    hosts: Mapping[str, tuple[ClosedWord, ...]]
    numbers: Mapping[str, int]
    plurals: Mapping[str, str]
    broken: frozenset[str]
    levels: Mapping[str, int]
    agreeing: Mapping[str, tuple[str, str]]


@cache
def load_closed() -> Closed:
    """The compiled tables of ``resources/arabic``."""
    raw = msgspec.json.decode(table("arabic/closed.json"))
    words = {
        form: tuple(ClosedWord(spelt, prep, pos, lemma, sole) for spelt, prep, pos, lemma, sole in entries)
        for form, entries in raw["words"].items()
    }
    hosts = {
        form: tuple(ClosedWord(spelt, prep, pos, lemma, 1) for spelt, prep, pos, lemma in entries)
        for form, entries in raw["hosts"].items()
    }
    plurals = raw["plurals"]
    broken = frozenset(one for many, one in plurals.items() if not many.endswith(PLURALS))
    sound = frozenset(one for many, one in plurals.items() if many.endswith(MEN))
    agreeing = {form: (gender, number) for form, (gender, number) in raw["agreeing"].items()}
    return Closed(words, hosts, raw["numbers"], plurals, broken - sound, raw["levels"], agreeing)


@cache
def load_model() -> Model:
    """The chooser's weights; an empty model where none has been learned."""
    path = DATA / "arabic" / "chooser.json"
    return read_model(path) if path.exists() else Model({}, {})


def read_model(path: Path) -> Model:
    """A chooser's weights from a file."""
    raw = msgspec.json.decode(path.read_bytes())
    return Model(raw["static"], raw["context"])


@cache
def load_frequency() -> Mapping[str, int]:
    """Folded word forms with how common they are: 5 (rare) to 15, twice the Zipf value."""
    return _levels(DATA / "arabic" / "frequency.txt")


@cache
def load_lemmas() -> Mapping[str, int]:
    """Lemmas (V verbs, N nominals, then the folded lemma) with how common they are, on the same scale."""
    return _levels(DATA / "arabic" / "lemmas.txt")


@cache
def load_valency() -> Mapping[str, int]:
    """Verb lemmas with how readily they take an object: 0 (never a pronoun) to 6."""
    return _levels(DATA / "arabic" / "valency.txt")


def _levels(path: Path) -> Mapping[str, int]:
    if not path.exists():
        return {}
    found: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            level, _, words = line.partition("\t")
            found.update(zip(words.split(" "), repeat(int(level)), strict=False))
    return found


def known(names: Iterable[str], words: Mapping[str, Pos], persons: Iterable[str] = ()) -> Known:
    """The engine's own knowledge with the caller's names, words (lemmas) and sure names of persons, all
    folded here."""
    lemmas = {**load_lemmas(), **load_closed().levels}
    for word, pos in words.items():
        name = ("V" if pos == "verb" else "N") + fold_word(word)
        lemmas[name] = max(_GIVEN, lemmas.get(name, 0))
    folded = {fold_word(name) for name in names}
    return Known(
        frozenset(folded | {name[:-1] + "ة" for name in folded if name.endswith("ه")}),
        {fold_word(word): pos for word, pos in words.items()},
        load_frequency(),
        load_closed().plurals,
        lemmas,
        frozenset(map(fold_word, persons)),
    )
