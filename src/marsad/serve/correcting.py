"""Correcting a claim: its words as one chooses among them, and what a form's choice changes in the record."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from marsad.errors import JudgementError
from marsad.lexicon.finding import Entries, Entry
from marsad.model import Claim
from marsad.model.jsonl import to_builtins
from marsad.serve.segments import marks
from marsad.store import Held, Ledger

WRITTEN = ("event", "status", "certainty", "date.from", "date.to", "size.dead", "size.injured", "gloss")
"""Fields whose new value is written or chosen out of a list."""
SPANS = ("trigger", "actor", "recipient", "place", "date", "attribution")
"""Fields that are words of the text."""
ENTRIES = {"actor": "actor", "recipient": "actor", "place": "place"}
"""Those of them that can be an entry of the lexicon, and of which sort."""
HOW = ("instead", "beside", "nobody")
_AROUND = 100
_WORD = re.compile(r"\w[\w\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f]*")
_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word that can be chosen: its number, the signs before it, itself, its role for the claim.

    ``start`` and ``end`` are code points into the article's text.
    """

    number: int
    before: str
    text: str
    start: int
    end: int
    role: str | None


def words_of(text: str, claim: Claim) -> tuple[Word, ...]:
    """The words of the claim's sentence and of those around it, numbered from 0."""
    first = max(0, text.rfind("\n", 0, max(0, claim.evidence.start - _AROUND)) + 1)
    first = max(first, claim.evidence.start - 2 * _AROUND)
    end = text.find("\n", min(len(text), claim.evidence.end + _AROUND))
    end = min(len(text) if end < 0 else end, claim.evidence.end + 2 * _AROUND)
    while 0 < first < claim.evidence.start and not text[first - 1].isspace():
        first += 1
    roles = [mark for mark in marks(claim) if mark.role != "sentence"]
    found: list[Word] = []
    at = first
    for number, match in enumerate(_WORD.finditer(text, first, end)):
        role = next((m.role for m in roles if m.start < match.end() and m.end > match.start()), None)
        found.append(Word(number, text[at : match.start()], match[0], match.start(), match.end(), role))
        at = match.end()
    return tuple(found)


def as_judged(ledger: Ledger, record: str) -> Held[Claim]:
    """A claim as people corrected it so far.

    Raises:
        NotFoundError: there is none.
    """
    held = ledger.claim(record)
    return replace(held, record=ledger.judged().apply(held.record) or held.record)


def changes_of(ledger: Ledger, entries: Entries, record: str, form: Mapping[str, str]) -> dict[str, Any]:
    """What a form changes in a claim: fields of its JSON with their new values.

    ``field`` says which; ``value`` is written text, ``word`` the numbers of chosen words, ``cut`` how many
    letters to leave out before the first (its و, ب, ل ...), ``entry`` a key of the lexicon, ``how`` one of
    :data:`HOW`.

    Raises:
        JudgementError: nothing is chosen, or it does not go together.
        NotFoundError: there is no such claim.
    """
    field = form.get("field", "")
    if field in WRITTEN and field not in SPANS:
        return {field: _written(form.get("value", ""), field)}
    if field not in SPANS:
        raise JudgementError(
            "Nothing is corrected.", field or "field", "Choose a field and what it should be."
        )
    held = as_judged(ledger, record)
    text = ledger.document(held.source.document).article.text
    if form.get("how") == "nobody":
        return {field: [] if field in ("actor", "recipient", "attribution") else _nothing(field)}
    span = _span(text, words_of(text, held.record), form)
    entry = entries.get(form.get("entry", "")) if form.get("entry") else None
    return _changed(field, held.record, span, entry, form)


def _written(value: str, field: str) -> Any:
    text = value.strip()
    if not text:
        raise JudgementError("Nothing is corrected.", field, "Write the new value.")
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        return text
    return found if isinstance(found, str | int) or found is None else text


def _nothing(field: str) -> Any:
    if field == "place":
        return None
    raise JudgementError(f"{field} cannot be left empty.", field, "Choose its words.")


def _span(text: str, words: Sequence[Word], form: Mapping[str, str]) -> dict[str, Any] | None:
    """The words that were chosen, from the first to the last of them; null for none."""
    numbers = _numbers(form.get("word", "").split(), len(words))
    if not numbers:
        return None
    cut = _numbers([form.get("cut") or "0"], _LETTERS + 1)
    first, last = words[min(numbers)], words[max(numbers)]
    start = first.start + (cut[0] if cut else 0)
    if start >= last.end:
        raise JudgementError("No letter is left of the words.", "cut", "Leave out fewer letters.")
    return {"text": text[start : last.end], "start": start, "end": last.end}


def _numbers(said: Iterable[str], below: int) -> list[int]:
    found = [int(one) for one in said if one.isascii() and one.isdigit() and len(one) < 6]
    return [number for number in found if number < below]


def _changed(
    field: str, claim: Claim, span: dict[str, Any] | None, entry: Entry | None, form: Mapping[str, str]
) -> dict[str, Any]:
    if span is None and (entry is None or field not in ("actor", "recipient")):
        raise JudgementError("No words are chosen.", field, "Choose words in the text, or an entry.")
    if field == "trigger":
        return {"trigger": span}
    if field == "date":
        return {f"date.{name}": value for name, value in (span or {}).items()}
    if field == "place":
        return {"place": _place(span or {}, entry)}
    old = to_builtins(getattr(claim, field)) if form.get("how") == "beside" else []
    if field == "attribution":
        link = (span or {}) | {"kind": form.get("kind") or "official", "name": None, "verb": None}
        return {field: [*old, link]}
    return {field: [*old, _party(span, entry)]}


def _party(span: dict[str, Any] | None, entry: Entry | None) -> dict[str, Any]:
    words = span or {"text": None, "start": None, "end": None}
    known = entry and {"code": entry.code, "sector": entry.sector, "id": entry.id, "name": entry.name}
    return words | (known or {"code": None, "sector": None, "id": None, "name": None})


def _place(span: dict[str, Any], entry: Entry | None) -> dict[str, Any]:
    if entry is None:
        return span
    return span | {
        "name": entry.name, "country": entry.code, "lat": entry.lat, "lon": entry.lon,
        "geonameid": entry.geonameid, "precision": entry.precision,
        "admin1": entry.admin1, "radius_km": entry.radius_km,
    }  # fmt: skip
