"""Proof of the lexicon: entries code their examples, leave counter-examples alone and fit the codebook."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Literal

from marsad.arabic.letters.fold import key
from marsad.arabic.words.lexicon import DATA
from marsad.arabic.words.morphology import Morphology, load_speller
from marsad.clean import clean
from marsad.lexicon.codebook import Codebook
from marsad.lexicon.overlay_rows import PLACES, actor_rows, own_rows
from marsad.lexicon.party_faults import (
    one_under_two,
    ordinary_names,
    problems,
    repeated,
    taken_vacancies,
    two_agents,
    two_standings,
)
from marsad.lexicon.predicates import Predicate
from marsad.lexicon.rows import rows
from marsad.model import Claim, Party, RawDocument
from marsad.read import Reader

Kind = Literal["schema", "example", "actor", "recipient", "counter", "duplicate", "table"]
ROLES = frozenset({"actor", "recipient", "both", "place", "instrument", "content", "none", "either"})
REQUIRED = frozenset({"actor", "recipient", "party", "pair"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: its kind, the entry (or table) it lies in, and what is wrong, in words."""

    kind: Kind
    entry: str
    text: str

    def __str__(self) -> str:
        return f"{self.entry}: {self.text}"


def run(
    reader: Reader,
    resources: Path | None = None,
    over: Callable[[Sequence[Predicate]], Iterable[Predicate]] = iter,
    own: Path | None = None,
) -> list[Problem]:
    """All faults of the reader's lexicon, in the order of its entries; an empty list where it is sound.

    Args:
        reader: reads the examples with the lexicon that is to be proved.
        resources: a checkout's ``resources`` folder; with it the party tables are proved too.
        over: goes through the entries while their examples are read, to show how far it is.
        own: the folder of own rows that the reader was made with; they are proved too.
    """
    entries = tuple(reader.lexicon.predicates.by_id.values())
    found = own_names(own) if own is not None else []
    found += [p for entry in entries for p in schema(entry, reader.lexicon.codebook)]
    found += [p for entry in over(entries) for p in promises(reader, entry)]
    found += duplicates(entries)
    return found + (tables(resources) if resources is not None else [])


def schema(entry: Predicate, codebook: Codebook) -> Iterator[Problem]:
    """What an entry says that the codebook or the format does not know."""
    kind = codebook.types.get(entry.event)
    if kind is None:
        yield Problem("schema", entry.id, f"there is no type {entry.event}")
        return
    contexts = {context.name for context in codebook.contexts}
    wrong = [f"mode {mode} of {entry.event}" for mode in entry.mode if mode not in kind.modes]
    wrong += [f"context {context}" for context in entry.context if context not in contexts]
    wrong += [f"mode_by {how}" for how in entry.mode_by if how != "instrument"]
    wrong += [f"requires {role}" for role in entry.requires if role not in REQUIRED]
    slots = {**entry.frame.verb, **entry.frame.noun}
    wrong += [f"role {role} of {slot}" for slot, role in slots.items() if role not in ROLES]
    yield from (Problem("schema", entry.id, f"unknown {what}") for what in wrong)
    if not (entry.verb or entry.masdar or entry.noun or entry.active or entry.passive or entry.phrase):
        yield Problem("schema", entry.id, "it lists no words")


def promises(reader: Reader, entry: Predicate) -> Iterator[Problem]:
    """What an entry promises with its example and counter-example, and reading does not keep."""
    if not entry.example:
        yield Problem("example", entry.id, "it has no example")
    elif not (coded := claims_of(reader, entry, entry.example)):
        yield Problem("example", entry.id, f"its example is not coded by it: {entry.example}")
    else:
        actors = [party for claim in coded for party in claim.actor]
        recipients = [party for claim in coded for party in claim.recipient]
        if entry.actor and not among(entry.actor, actors):
            yield Problem("actor", entry.id, _wrong("actor", entry.actor, actors))
        if entry.recipient and not among(entry.recipient, recipients):
            yield Problem("recipient", entry.id, _wrong("recipient", entry.recipient, recipients))
    if entry.counter and claims_of(reader, entry, entry.counter):
        yield Problem("counter", entry.id, f"its counter-example is coded by it: {entry.counter}")


def _wrong(role: str, wanted: str, found: Sequence[Party]) -> str:
    named = "، ".join(party.text or "?" for party in found) or "none"
    return f"the {role} of its example should be {wanted}, not {named}"


def claims_of(reader: Reader, entry: Predicate, sentence: str) -> list[Claim]:
    """The claims that an entry codes in a sentence, alone or merged with another word for the same act."""
    sha256 = hashlib.sha256(sentence.encode()).hexdigest()
    document = reader.read(clean(RawDocument(f"d-{sha256[:12]}", entry.id, sentence, sha256)))
    own, merged = f"predicate:{entry.id}.", f"same_act:{entry.id}"
    return [
        claim
        for claim in document.claims
        if any(step.rule.startswith(own) or step.rule == merged for step in claim.why)
    ]


def among(wanted: str, found: Iterable[Party]) -> bool:
    """Whether a party has the wanted words, or fewer or more of them; spelling variants aside."""
    words = key(wanted)
    texts = [key(party.text) for party in found if party.text]
    return any(words in text or text in words for text in texts)


def duplicates(entries: Sequence[Predicate]) -> list[Problem]:
    """Words that two entries share with nothing to tell them apart: the second can never be chosen."""
    by_word: dict[tuple[str, str], list[Predicate]] = defaultdict(list)
    for entry in entries:
        for form, words in _forms(entry):
            for word in dict.fromkeys(words):
                by_word[form, word].append(entry)
    return [
        Problem("duplicate", later.id, f"{first.id} has the {form} {word} too; nothing tells them apart")
        for (form, word), holders in by_word.items()
        for first, later in combinations(holders, 2)
        if first.id != later.id and not first.unless and not later.unless and first.needs == later.needs
    ]


def _forms(entry: Predicate) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "verb", entry.verb
    yield "noun", (*entry.masdar, *entry.noun)
    yield "active participle", entry.active
    yield "passive participle", entry.passive
    yield "phrase", entry.phrase


def own_names(folder: Path) -> list[Problem]:
    """Faults of own rows that reading with them does not show: said twice, or matching ordinary words."""
    actors, places = actor_rows(folder), own_rows(folder, PLACES)
    strong = [(row["id"], name) for row in actors for name in row["names"].split("|")]
    strong += [(row["name"], n) for row in places if not row["weak"] for n in row["arabic"].split("|")]
    found = [*repeated(actors), *one_under_two(actors), *two_standings(actors)]
    found += ordinary_names(strong, Morphology(load_speller(DATA / "hunspell-ar")))
    return [Problem("table", str(folder), fault) for fault in dict.fromkeys(found)]


def tables(resources: Path) -> list[Problem]:
    """Faults of the party tables; none where the compilers are not at hand (they live in a checkout only)."""
    try:
        parties = import_module("genscripts.parties")
    except ModuleNotFoundError:
        return []
    actors = actor_rows(resources)
    faults = [*problems(parties.read_tables(resources)), *one_under_two(actors), *two_standings(actors)]
    vacant, offices = ([*rows(resources / f"actors/{name}.tsv")] for name in ("vacancies", "offices"))
    faults += taken_vacancies(vacant, offices)
    faults += two_agents(rows(resources / "agents" / "agents.tsv"))
    return [Problem("table", "parties", fault) for fault in dict.fromkeys(faults)]
