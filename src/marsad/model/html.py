"""Records as HTML for notebooks: English around, the Arabic words from right to left, everything escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_CARD = "border-inline-start:3px solid #888;padding-inline-start:.8em;margin-block:.8em"
_ARABIC = "margin:.3em 0;line-height:1.9;font-size:1.1em"
_SHOWN = 20


def card(gloss: str, facts: Iterable[str | None], quotation: str = "") -> str:
    """One record: its gloss, its facts in a line, its sentence (HTML already)."""
    line = " · ".join(escape(fact) for fact in facts if fact)
    return (
        f'<div dir="ltr" style="{_CARD}"><div><bdi>{escape(gloss)}</bdi></div>'
        f"<div><small>{line}</small></div>{quotation}</div>"
    )


def quote(text: str, start: int, marks: Sequence[tuple[int | None, int | None]] = ()) -> str:
    """A sentence that begins at ``start`` of its document, with the spans of ``marks`` lit where they lie in
    it.
    """
    pieces: list[str] = []
    at = 0
    for first, last in sorted((a - start, b - start) for a, b in marks if a is not None and b is not None):
        if at <= first < last <= len(text):
            pieces += [escape(text[at:first]), f"<mark>{escape(text[first:last])}</mark>"]
            at = last
    pieces.append(escape(text[at:]))
    return f'<div lang="ar" dir="rtl" style="{_ARABIC}">{"".join(pieces)}</div>'


def page(title: str | None, facts: Iterable[str | None], cards: Sequence[str]) -> str:
    """A document: its title, its facts, its first records."""
    line = " · ".join(escape(fact) for fact in facts if fact)
    more = f"<div>… and {len(cards) - _SHOWN} more</div>" if len(cards) > _SHOWN else ""
    return (
        f'<div dir="ltr"><h4 dir="auto">{escape(title or "(no title)")}</h4><div><small>{line}</small></div>'
        f"{''.join(cards[:_SHOWN])}{more}</div>"
    )
