"""``marsad explain`` walks a reader through a claim; ``marsad words`` through a text's words; ``version``."""

from __future__ import annotations

from typing import Annotated

import typer

from marsad import __version__
from marsad.arabic.records import Reading, Word
from marsad.ask import told_one
from marsad.cli.event_lines import put_event_walk
from marsad.cli.naming import name_line
from marsad.cli.options import DEFAULT_DB, Database, ReadAs, ReadFormat
from marsad.cli.render import note_age
from marsad.cli.streams import arabic, put, put_json
from marsad.cli.walk import put_walk
from marsad.lexicon.codebook import CODEBOOK
from marsad.store import Ledger

RecordId = Annotated[
    str, typer.Argument(metavar="ID", help="The id of a claim or an event, or the beginning of it.")
]
Text = Annotated[str, typer.Argument(help="Arabic words, in quotes.")]
Names = Annotated[bool, typer.Option("--names", help="The persons, places and organisations instead.")]


def explain(record: RecordId, db: Database = DEFAULT_DB) -> None:
    """Walk through a claim, step by step, or through an event, report by report.

    Example: marsad explain c-7b1f0e9a2d34 --db libya.db
    """
    with Ledger.open(db) as ledger:
        if record.startswith("e-"):
            put_event_walk(told_one(ledger, record))
            note_age(ledger)
            return
        held = ledger.claim(record)
        article = ledger.document(held.source.document).article
        judgements = ledger.judgements_on(held.record.id)
    put_walk(held, article, judgements)


def words(text: Text, names: Names = False, as_: ReadAs = ReadFormat.text) -> None:
    """Print how each word of a text is read: its clitics, its lemma, its part of speech. Or the names in it.

    Example: marsad words "وستزور الوزيرة بلادهم"
    Example: marsad words "زار سامي الخولي جامعة حلب" --names
    """
    if names:
        _names(text, as_)
        return
    from marsad.arabic.analyse import Analyser

    for sentence in Analyser().sentences(text):
        if as_ is ReadFormat.jsonl:
            put_json(sentence)
            continue
        put(f"sentence {sentence.number}", bold=True)
        for word in sentence.words:
            put(f"  {word.start:>4} {_reading(word.reading):<34} {_clitics(word):<26} {arabic(word.text)}")


def _names(text: str, as_: ReadFormat) -> None:
    from marsad.read import Reader

    for name in Reader().names(text):
        if as_ is ReadFormat.jsonl:
            put_json(name)
        else:
            put(name_line(name))


def _reading(reading: Reading) -> str:
    person = f"{reading.person or ''}{reading.gender or ''}{reading.number or ''}"
    parts = [reading.pos, reading.tense, reading.voice, person, "" if reading.known else "guessed"]
    return " ".join(part for part in parts if part)


def _clitics(word: Word) -> str:
    parts = [
        f"{name}={value}"
        for name, value in (
            ("conj", word.conj),
            ("prep", word.prep),
            ("future", word.future),
            ("article", "yes" if word.article else ""),
            ("pronoun", word.pronoun),
            ("lemma", word.lemma if word.lemma != word.text else ""),
        )
        if value
    ]
    return " ".join(parts)


def version() -> None:
    """Print the version.

    Example: marsad version
    """
    put(f"marsad {__version__} (codebook {CODEBOOK})")
