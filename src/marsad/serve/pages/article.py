"""One article: its text right to left with the words of each record lit by role, the records beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from marsad.errors import InputError
from marsad.model import Article, Claim, Document, Range, Statement, Tie
from marsad.serve.segments import Mark, Segment, cut, marks
from marsad.serve.site import View, Visit
from marsad.store import Held, hold

LONGEST = 24_000
"""Code points of text on one page: a longer article is shown in parts."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: what kind (title, heading, byline, body or furniture) and its segments."""

    kind: str
    segments: tuple[Segment, ...]

    @property
    def folded(self) -> bool:
        """Whether it is furniture in which nothing was read, and can be folded away."""
        return self.kind == "furniture" and not any(piece.marks for piece in self.segments)


def article(visit: Visit) -> View:
    """The article of ``?id=``, with the record of ``?record=`` lit."""
    id_ = visit.query.get("id", "")
    if not id_:
        raise InputError("Which article?", "?id=", "Give the id of a document; see the list of documents.")
    document = visit.ledger.document(id_)
    chosen = visit.query.get("record")
    wanted = [mark for record in _records(document) for mark in marks(record)]
    parts = _parts(document.article)
    at = _part(visit, parts, wanted, chosen)
    claims, ties, statements = (_near(group, parts[at]) for group in hold(document))
    values: dict[str, Any] = {
        "document": document,
        "article": document.article,
        "runs": [list(run) for _, run in groupby(_blocks(document.article, parts[at], wanted), _folded)],
        "chosen": chosen,
        "claims": claims,
        "ties": ties,
        "statements": statements,
        "part": at + 1,
        "parts": len(parts),
    }
    title = document.article.title or id_
    return View("article.html", title, values, document, _rows(document))


def _folded(block: Block) -> bool:
    return block.folded


def _records(document: Document) -> tuple[Claim | Tie | Statement, ...]:
    return (*document.claims, *document.ties, *document.statements)


def _rows(document: Document) -> list[list[Any]]:
    found: list[list[Any]] = [["record", "kind", "start", "end", "role", "text"]]
    text = document.article.text
    for record in _records(document):
        kind = record.event if isinstance(record, Claim) else record.kind
        found += [
            [record.id, kind, mark.start, mark.end, mark.role, text[mark.start : mark.end]]
            for mark in marks(record)
        ]
    return found


def _parts(article: Article) -> list[Range]:
    """The text in stretches of at most about ``LONGEST`` code points, cut at the ends of lines."""
    text, start, found = article.text, 0, []
    while len(text) - start > LONGEST:
        line = text.rfind("\n", start, start + LONGEST)
        end = line + 1 if line > start else start + LONGEST
        found.append(Range(start, end))
        start = end
    return [*found, Range(start, len(text))]


def _part(visit: Visit, parts: Sequence[Range], wanted: Sequence[Mark], chosen: str | None) -> int:
    asked = visit.query.get("part", "")
    if asked.isascii() and asked.isdigit() and 1 <= int(asked[:9]) <= len(parts):
        return int(asked) - 1
    place = next((mark.start for mark in wanted if mark.record == chosen), 0)
    return next((at for at, part in enumerate(parts) if part.start <= place < part.end), 0)


def _near(group: Sequence[Held[Any]], part: Range) -> list[Held[Claim | Tie | Statement]]:
    return [item for item in group if part.start <= item.record.evidence.start < max(part.end, 1)]


def _blocks(article: Article, part: Range, wanted: Sequence[Mark]) -> list[Block]:
    """The lines of a part, each told apart by what the cleaner took it for."""
    kinds = _kinds(article)
    found: list[Block] = []
    start = part.start
    for line in article.text[part.start : part.end].splitlines(keepends=True):
        end = start + len(line)
        if line.strip():
            kind = next((name for a, b, name in kinds if a < end and b > start), "furniture")
            inside = [mark for mark in wanted if mark.start < end and mark.end > start]
            found.append(Block(kind, tuple(cut(article.text, start, end, inside))))
        start = end
    return found


def _kinds(article: Article) -> list[tuple[int, int, str]]:
    """What stretches of the text are; where a line holds several, the first of the list gives its kind."""
    title, byline = article.title_span, article.byline
    found = [(title.start, title.end, "title")] if title else []
    found += [(span.start, span.end, span.kind or "body") for span in article.body]
    found += [(byline.start, byline.end, "byline")] if byline else []
    return found
