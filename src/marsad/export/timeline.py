"""TimelineJS: the claims that have a day, as its JSON."""

from __future__ import annotations

from html import escape
from typing import Any, BinaryIO

import msgspec

from marsad.ask import Held
from marsad.ask.table import CLAIMS
from marsad.export.job import Job
from marsad.model import Claim

_PARTS = {"day": 3, "week": 3, "month": 2, "season": 2, "year": 1, "decade": 1}


def write_timeline(job: Job, out: BinaryIO) -> int:
    """TimelineJS's ``events``; claims without a day of their own are not on the line."""
    out.write(msgspec.json.encode({"title": {"text": {"headline": escape(job.title)}}})[:-1])
    out.write(b',"events":[')
    count = 0
    for held in job.told_as_fact().items(CLAIMS):
        if held.record.date.from_ is None:
            continue
        out.write(b",\n" if count else b"\n")
        out.write(msgspec.json.encode(_event(held)))
        count += 1
    out.write(b"\n]}\n")
    return count


def _event(held: Held[Claim]) -> dict[str, Any]:
    claim, source = held.record, held.source
    parts = _PARTS.get(claim.date.precision or "", 3)
    made: dict[str, Any] = {
        "unique_id": f"{source.document}-{claim.id}",
        "start_date": _date(claim.date.from_ or "", parts),
        "group": claim.event,
        "text": {"headline": escape(claim.gloss), "text": _text(held)},
    }
    if claim.date.to and claim.date.to != claim.date.from_:
        made["end_date"] = _date(claim.date.to, parts)
    return made


def _date(day: str, parts: int) -> dict[str, int]:
    names = ("year", "month", "day")[:parts]
    return dict(zip(names, map(int, day.split("-")), strict=False))


def _text(held: Held[Claim]) -> str:
    """The quotation from right to left, and whose it is. TimelineJS shows HTML, so all text is escaped."""
    source = held.source
    quotation = f'<blockquote lang="ar" dir="rtl">{escape(held.record.evidence.text)}</blockquote>'
    whose = " · ".join(escape(part) for part in (source.publisher, source.published) if part)
    if source.url and source.url.startswith(("http://", "https://")):
        whose = f'<a href="{escape(source.url)}">{whose or escape(source.url)}</a>'
    return f"{quotation}<p><bdi>{whose}</bdi></p>" if whose else quotation
