"""Correcting one claim by its words: choose them in the text, choose an entry of the lexicon, say why."""

from __future__ import annotations

from typing import Any, get_args

from marsad.errors import InputError
from marsad.model.claim import SourceKind
from marsad.serve.correcting import ENTRIES, HOW, SPANS, WRITTEN, as_judged, words_of
from marsad.serve.query import LONGEST
from marsad.serve.site import View, Visit

VALUES = ("event", "status", "certainty")


def correct(visit: Visit) -> View:
    """The claim of ``?record=``; ``?field=`` is the one to correct, ``?q=`` looks in the lexicon."""
    id_ = visit.query.get("record", "")
    if not id_:
        raise InputError("Which claim?", "?record=", "Choose one at the review desk.")
    held = as_judged(visit.ledger, id_)
    field = visit.query.get("field", "actor")
    if field not in (*SPANS, *WRITTEN):
        raise InputError(
            f"{field} is no field that can be corrected.", "?field=", "Choose one of the page's."
        )
    words = visit.query.get("q", "").strip()[:LONGEST]
    sort = ENTRIES.get(field)
    text = visit.ledger.document(held.source.document).article.text
    picked = words_of(text, held.record)
    values: dict[str, Any] = {
        "held": held,
        "field": field,
        "spans": SPANS,
        "written": WRITTEN,
        "values_of": VALUES,
        "hows": HOW,
        "kinds": get_args(SourceKind),
        "words": picked,
        "sort": sort,
        "find": words,
        "entries": visit.site.entries.find(words, sort) if sort and words else [],
        "secret": visit.site.secret,
    }
    shown = {"record": held.record.id, "field": field, "words": picked, "entries": values["entries"]}
    rows: list[list[Any]] = [["number", "text", "start", "end", "role"]]
    rows += [[word.number, word.text, word.start, word.end, word.role] for word in picked]
    return View("correct.html", visit.say("correct.title"), values, shown, rows)
