"""Records as flat tables, each declared once: documentation, exports and tests are made of this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, get_args

from marsad.ask.columns import (
    ACCORDING,
    EVIDENCE,
    SOURCE,
    SURE,
    TRIGGER,
    WHEN,
    WHERE,
    Cell,
    Column,
    at,
    cell,
    least,
    most,
    of_parties,
    parties,
)
from marsad.ask.event_columns import EVENT_COLUMNS
from marsad.ask.events import events
from marsad.ask.labels import label
from marsad.ask.lines import party_lines, source_lines
from marsad.lexicon.codebook import load_codebook
from marsad.model import Claim, Statement, Tie
from marsad.model.claim import SourceKind
from marsad.model.tie import TieKind
from marsad.store import Filter, Ledger


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what one row of it is, its columns, the columns that tell its rows apart, and how a ledger
    gives its items. ``points`` names the table that a column points to. ``text`` is the column of the full
    text, which is left out unless it is asked for.
    """

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    each: Callable[[Ledger, Filter], Iterator[Any]]
    points: tuple[tuple[str, str], ...] = (("document", "documents"),)
    text: Column | None = None

    @property
    def long(self) -> bool:
        """Whether its rows are records, which can be told a party a row."""
        return "quotation" in {column.name for column in self.columns}


_TYPES = tuple(sorted(load_codebook().types))
_MODES = tuple(sorted({mode for kind in load_codebook().types.values() for mode in kind.modes}))
_CONTEXTS = tuple(sorted(context.name for context in load_codebook().contexts))


def _figures(name: str, who: str) -> tuple[Column, ...]:
    """A number of people as it is stated, and the bounds that it sets."""

    def stated(held: Any) -> int | str | None:
        value: int | str | None = getattr(held.record.size, name)
        return value

    return (
        Column(
            name,
            f"number of {who}, as stated: a number, 20+ or 10-20",
            lambda held: None if stated(held) is None else str(stated(held)),
            unit="people",
        ),
        Column(
            f"{name}_min", "the least that this allows", lambda held: least(stated(held)), "integer", "people"
        ),
        Column(
            f"{name}_max",
            "the most that this allows; null where it is open",
            lambda held: most(stated(held)),
            "integer",
            "people",
        ),
    )


def _side(name: str, meaning: str) -> tuple[Column, ...]:
    """The columns of one side of a claim; the lists of a row go together."""

    def field(short: str, what: str) -> Column:
        def take(held: Any) -> tuple[str, ...]:
            return of_parties(getattr(held.record, name), short)

        return Column(f"{name}_{short}", what, take, "list")

    return (
        Column(name, meaning, lambda held: parties(getattr(held.record, name)), "list"),
        field("code", "their country or organisation codes"),
        field("sector", "their PLOVER sectors"),
        field("id", "their ids in the lexicon"),
    )


_PARTY = (
    Column("name", "English name", at("party.name")),
    Column("text", "its words; those of its antecedent for a pronoun", at("party.text")),
    Column("code", "ISO 3166 alpha-3 country, or UNO EUR IGO NGO ISM IMG MNC", at("party.code")),
    Column("sector", "PLOVER sector, a second one behind a +", at("party.sector")),
    Column("party", "id in the lexicon", at("party.id")),
    Column(
        "party_start", "first character of its words", at("party.start"), "integer",
        "code points from the beginning of the text, counted from 0",
    ),
    Column(
        "party_end", "the character after their last", at("party.end"), "integer",
        "code points from the beginning of the text, counted from 0",
    ),
)  # fmt: skip
_KINDS = ("claim", "tie", "statement")
_ROLES = ("actor", "recipient", "subject", "object", "speaker", "to", "about")


def _judged(kind: type[Any]) -> Callable[[Ledger, Filter], Iterator[Any]]:
    """The records of a kind as people judged them: without the rejected ones, corrected where they were."""

    def each(ledger: Ledger, asked: Filter) -> Iterator[Any]:
        judged = ledger.judged()
        for held in ledger.each(kind, asked):
            record = judged.apply(held.record)
            if record is not None:
                yield held if record is held.record else replace(held, record=record)

    return each


def _records(ledger: Ledger, asked: Filter) -> Iterator[Any]:
    return chain.from_iterable(_judged(kind)(ledger, asked) for kind in (Claim, Tie, Statement))


CLAIMS = Table(
    "claims", "an act as one document reports it",
    (
        Column("id", "id of the claim", at("record.id"), must=True),
        *SOURCE,
        Column("event", "PLOVER type", at("record.event"), allowed=_TYPES, must=True),
        Column("mode", "PLOVER modes", at("record.mode"), "list", allowed=_MODES),
        Column("context", "PLOVER contexts", at("record.context"), "list", allowed=_CONTEXTS),
        Column("cameo", "the nearest CAMEO code", at("record.cameo")),
        Column("quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
               at("record.quad"), "integer", must=True),
        Column("score", "PLOVER score, from conflict to cooperation", at("record.score"), "number",
               "-10 to 10", must=True),
        *_side("actor", "who acts"),
        *_side("recipient", "on whom"),
        *WHERE,
        *WHEN,
        *SURE,
        *_figures("dead", "dead"),
        *_figures("injured", "injured"),
        *_figures("arrested", "arrested"),
        *_figures("people", "people taking part"),
        *TRIGGER,
        *EVIDENCE,
    ),
    ("document", "id"), _judged(Claim),
)  # fmt: skip
TIES = Table(
    "ties", "a standing relation that one document states",
    (
        Column("id", "id of the tie", at("record.id"), must=True),
        *SOURCE,
        Column("kind", "kind of tie", at("record.kind"), allowed=get_args(TieKind), must=True),
        Column("subject", "who stands in it", lambda held: label(held.record.subject), must=True),
        Column("subject_code", "its code", at("record.subject.code")),
        Column("subject_sector", "its PLOVER sector", at("record.subject.sector")),
        Column("subject_id", "its id in the lexicon", at("record.subject.id")),
        Column("object", "to whom", lambda held: label(held.record.object) if held.record.object else None),
        Column("object_code", "its code", at("record.object.code")),
        Column("object_sector", "its PLOVER sector", at("record.object.sector")),
        Column("object_id", "its id in the lexicon", at("record.object.id")),
        Column("office", "English office of a role", at("record.office")),
        Column("number", "stated strength of a force: a number, 20+ or 10-20",
               lambda held: None if held.record.number is None else str(held.record.number), unit="people"),
        *WHERE,
        *WHEN,
        *SURE,
        *TRIGGER,
        *EVIDENCE,
    ),
    ("document", "id"), _judged(Tie),
)  # fmt: skip
STATEMENTS = Table(
    "statements", "what someone said, as one document reports it",
    (
        Column("id", "id of the statement", at("record.id"), must=True),
        *SOURCE,
        Column("kind", "whether the words are quoted or told", at("record.kind"),
               allowed=("direct", "reported"), must=True),
        Column("speaker", "who speaks",
               lambda held: label(held.record.speaker) if held.record.speaker else None),
        Column("speaker_code", "its code", at("record.speaker.code")),
        Column("speaker_id", "its id in the lexicon", at("record.speaker.id")),
        Column("verb", "the word of saying", at("record.verb.text")),
        Column("to", "to whom", lambda held: parties(held.record.to), "list"),
        Column("about", "about whom", lambda held: parties(held.record.about), "list"),
        Column("words", "what is said", at("record.words.text"), must=True),
        ACCORDING,
        *EVIDENCE,
    ),
    ("document", "id"), _judged(Statement),
)  # fmt: skip
DOCUMENTS = Table(
    "documents", "a document, read or not",
    (
        Column("document", "id of the document", at("source.document"), must=True),
        Column("title", "its title", at("source.title")),
        *SOURCE[1:3],
        Column("published_basis", "where that day was found", at("published_basis"),
               allowed=("metadata", "url", "text", "given", "unknown"), must=True),
        *SOURCE[3:],
        Column("language", "ISO 639 code", at("language")),
        Column("reason", "why nothing was read from it; null where it was read", at("reason")),
        Column("fingerprint", "version and lexicon that it was read with", at("fingerprint"), must=True),
        Column("claims", "number of claims", at("claims"), "integer", "records", must=True),
        Column("ties", "number of ties", at("ties"), "integer", "records", must=True),
        Column("statements", "number of statements", at("statements"), "integer", "records", must=True),
    ),
    ("document",), lambda ledger, asked: ledger.each_document(asked, with_text=True), (),
    Column("text", "the document's whole text", at("text")),
)  # fmt: skip
EVENTS = Table(
    "events", "a happening, as all documents together report it", EVENT_COLUMNS, ("id",),
    lambda ledger, asked: iter(events(ledger, asked)), (),
)  # fmt: skip
PARTIES = Table(
    "parties", "one party of one record",
    (
        Column("record", "id of the record", at("id"), must=True),
        Column("kind", "what the record is", at("kind"), allowed=_KINDS, must=True),
        Column("document", "id of the document", at("source.document"), must=True),
        Column("role", "what the party is in it", at("role"), allowed=_ROLES, must=True),
        Column("position", "place among the parties of that role, from 0", at("position"), "integer",
               must=True),
        Column("label", "what an English reader sees of it", lambda line: label(line.party), must=True),
        *_PARTY,
    ),
    ("document", "record", "role", "position"), lambda ledger, asked: party_lines(_records(ledger, asked)),
)  # fmt: skip
SOURCES = Table(
    "sources", "one link of a record's chain of sources",
    (
        Column("record", "id of the record", at("id"), must=True),
        Column("kind", "what the record is", at("kind"), allowed=_KINDS, must=True),
        Column("document", "id of the document", at("source.document"), must=True),
        Column("position", "place in the chain, 0 the nearest", at("position"), "integer", must=True),
        Column("source_kind", "what the source is", at("link.kind"), allowed=get_args(SourceKind), must=True),
        Column("name", "English name", at("link.name")),
        Column("text", "the words that name it", at("link.text"), must=True),
        Column("verb", "the word that marks it as a source", at("link.verb")),
        Column("code", "its country or organisation code", at("link.code")),
        Column("party", "id in the lexicon", at("link.id")),
        Column("source_start", "first character of its words", at("link.start"), "integer",
               "code points from the beginning of the text, counted from 0", must=True),
        Column("source_end", "the character after their last", at("link.end"), "integer",
               "code points from the beginning of the text, counted from 0", must=True),
    ),
    ("document", "record", "position"), lambda ledger, asked: source_lines(_records(ledger, asked)),
)  # fmt: skip

TABLES: dict[str, Table] = {
    table.name: table for table in (DOCUMENTS, EVENTS, CLAIMS, TIES, STATEMENTS, PARTIES, SOURCES)
}
"""All tables by name. A new one is exported, documented and tested by being here."""
COLUMNS: dict[str, tuple[Column, ...]] = {name: table.columns for name, table in TABLES.items()}
"""The columns of each table, in order."""


def table(kind: str, items: Iterable[Any]) -> Iterator[list[Cell]]:
    """The rows of a table (``claims``, ``ties``, ...), the header first."""
    columns = COLUMNS[kind]
    yield [column.name for column in columns]
    for item in items:
        yield [cell(column, item) for column in columns]
