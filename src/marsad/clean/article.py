"""The cleaned page: spans of title, byline, dateline, body and furniture over the text as it came."""

from __future__ import annotations

import re

from marsad.clean.authors import UNKNOWN, find_author
from marsad.clean.blocks import Block, make_block, shifted, split_blocks, unglued
from marsad.clean.cues import Cues, load_cues
from marsad.clean.dateline import Dateline, line_dateline, opening_dateline
from marsad.clean.dates import date_in, date_of_field, date_of_url
from marsad.clean.kinds import Layout, lay_out
from marsad.clean.language import Language, detect_language
from marsad.clean.publishers import find_publisher, stated_publisher
from marsad.model import Article, Range, RawDocument

_HEADING_WORDS = 10
_REACH = 3
_LAST_STOP = re.compile(r"[.!؟?…][\"”»)]*\s+(?=[^.!؟?…]*$)")
_COMMA = re.compile(r"[،,؛]\s*$")
_SCRAPS = frozenset({"weather", "currency", "ticker"})
_DATED = frozenset({"date", "dateline", "byline"})


def clean(raw: RawDocument, published: str | None = None, cues: Cues | None = None) -> Article:
    """Find title, body, furniture, publication date, publisher and language of a raw document.

    ``text`` stays as it came. ``body`` ranges are paragraphs in order; one that a page broke inside a
    sentence is one
    range, and a line between paragraphs that is a heading has the kind ``heading``. ``furniture`` ranges
    carry
    ``breadcrumb``, ``section``, ``navigation``, ``repeated_title``, ``byline``, ``date``, ``label``,
    ``teaser``,
    ``share``, ``related``, ``ticker``, ``counter``, ``copyright``, ``weather``, ``currency``, ``image``,
    ``tags``,
    ``continuation``, ``markup``, ``advert``, ``comments``, ``notice`` or ``foreign``. All ranges are
    trimmed, ordered and disjoint.

    Args:
        raw: what ``gather`` found; one with a ``reason`` gives an article with that reason and no body.
        published: the day of publication to use where the document's metadata give none (ISO or any written
            date).
        cues: what furniture looks like; those that ship with marsad by default.
    """
    if raw.reason is not None:
        return _unread(raw, raw.reason, None)
    known = cues or load_cues()
    blocks = unglued(split_blocks(raw.text), known.glued)
    if not blocks:
        return _unread(raw, "empty", None)
    page = lay_out(blocks, known, raw.title, may_guess=raw.title is None)
    text_blocks = [block for index, block in enumerate(blocks) if _is_text(page, index)]
    language = detect_language(" ".join(block.text for block in text_blocks) or raw.text)
    if language.code != "ar":
        return _unread(raw, f"not Arabic: {language.name}", language)
    dateline, body = _body(page, known)
    if not body:
        return _unread(raw, "no running text, only furniture", language)
    day, basis = _published(raw, published, page, dateline)
    publisher, publisher_basis = find_publisher(raw, page, dateline, known)
    author, author_basis = find_author(raw, page, known)
    title = _title(raw, page)
    return Article(
        id=raw.id,
        text=raw.text,
        sha256=raw.sha256,
        title=title,
        title_span=page.headline.span if page.headline else None,
        byline=_byline(page),
        dateline=Range(dateline.start, dateline.end) if dateline else None,
        body=tuple(body),
        furniture=tuple(_furniture(page, raw.text, body)),
        publisher=publisher,
        published=day,
        published_basis=basis,
        url=raw.url,
        language=language.code,
        author=author,
        title_basis=_basis(raw.title, raw.title_basis, "text" if title else UNKNOWN),
        publisher_basis=publisher_basis,
        author_basis=author_basis,
        language_basis="text",
    )


def _basis(value: str | None, basis: str | None, without: str = UNKNOWN) -> str:
    """How a fact was found that the input gave: as it says, else from its metadata."""
    return (basis or "metadata") if value else without


def _unread(raw: RawDocument, reason: str, language: Language | None) -> Article:
    day = date_of_field(raw.published) if raw.published else None
    publisher, publisher_basis = stated_publisher(raw)
    return Article(
        id=raw.id,
        text=raw.text,
        sha256=raw.sha256,
        title=raw.title,
        publisher=publisher,
        published=day,
        published_basis=_basis(day, raw.published_basis),
        url=raw.url,
        language=language.code if language else None,
        reason=reason,
        author=raw.author,
        title_basis=_basis(raw.title, raw.title_basis),
        publisher_basis=publisher_basis,
        author_basis=_basis(raw.author, raw.author_basis),
        language_basis="text" if language and language.code else UNKNOWN,
    )


def _is_text(page: Layout, index: int) -> bool:
    return index not in page.kinds and (page.headline is None or index != page.headline.block)


def _title(raw: RawDocument, page: Layout) -> str | None:
    if page.headline is None:
        return raw.title
    return raw.text[page.headline.span.start : page.headline.span.end]


def _body(page: Layout, cues: Cues) -> tuple[Dateline | None, list[Range]]:
    """The dateline and the paragraphs, broken ones joined."""
    lines = [index for index, kind in page.kinds.items() if kind == "dateline"]
    dateline = line_dateline(page.blocks[min(lines)], cues) if lines else None
    pieces = [(index, block) for index, block in enumerate(page.blocks) if _is_text(page, index)]
    if dateline is None:
        dateline, pieces = _opening(pieces, cues)
    if pieces:
        index, block = pieces[-1]
        pieces[-1] = (index, _part(block, 0, _tags_at(block, cues)))
    start = dateline.end if dateline else -1
    return dateline, _ranges([(index, block) for index, block in pieces if block.text], start)


def _opening(pieces: list[tuple[int, Block]], cues: Cues) -> tuple[Dateline | None, list[tuple[int, Block]]]:
    """The dateline before the first words of the story, which may stand below captions and standfirsts."""
    for at, (index, block) in enumerate(pieces[:_REACH]):
        if found := opening_dateline(block, cues):
            rest = _part(block, found.end - block.start, len(block.text))
            return found, [*pieces[:at], (index, rest), *pieces[at + 1 :]]
    return None, pieces


def _part(block: Block, start: int, end: int) -> Block:
    text = block.text[start:end].rstrip()
    return shifted(make_block(text, 0, len(text)), block.start + start)


def _tags_at(block: Block, cues: Cues) -> int:
    """Where the page's tags or share line begin behind the last sentence of the text; its end if there are
    none.
    """
    match = _LAST_STOP.search(block.text)
    if match is None:
        return len(block.text)
    rest = make_block(block.text, match.end(), len(block.text))
    cue = cues.find(rest) if rest.text.strip() else None
    return match.end() if cue else len(block.text)


def _ranges(pieces: list[tuple[int, Block]], opening: int) -> list[Range]:
    long = [block for _, block in pieces if block.words > _HEADING_WORDS]
    stops = sum(block.halt for block in long) > len(long) / 2
    ranges: list[Range] = []
    before: tuple[int, Block] | None = None
    for at, (index, block) in enumerate(pieces):
        heading = _heading(block) and at + 1 < len(pieces)
        joins = before is not None and index == before[0] + 1 and block.start != opening
        if before and joins and not heading and _broken(before[1], block, stops):
            ranges[-1] = Range(ranges[-1].start, block.end)
        else:
            ranges.append(Range(block.start, block.end, "heading" if heading else None))
        before = None if heading else (index, block)
    return ranges


def _heading(block: Block) -> bool:
    return block.words <= _HEADING_WORDS and not (block.halt or block.colon or _COMMA.search(block.text))


def _broken(block: Block, after: Block, stops: bool) -> bool:
    """Whether a paragraph goes on in the next block: it ends with a comma, or as no other here does."""
    if block.halt or block.colon:
        return False
    if _COMMA.search(block.text):
        return True
    return stops and block.words > _HEADING_WORDS and not after.text.startswith(("و", "ف"))


def _byline(page: Layout) -> Range | None:
    for index, block in enumerate(page.blocks):
        if page.kinds.get(index) == "byline":
            return Range(block.start, block.end)
    return None


def _furniture(page: Layout, text: str, body: list[Range]) -> list[Range]:
    """All lines that are not title, byline, dateline or text, and what is left of lines that are in part."""
    named = {"byline": 1, "dateline": 1}
    found: list[Range] = []
    for index, block in enumerate(page.blocks):
        kind = page.kinds.get(index, "")
        if named.get(kind):
            named[kind] -= 1
        elif kind:
            found.append(Range(block.start, block.end, kind))
        elif page.headline and index == page.headline.block and page.headline.span.start > block.start:
            end = block.start + len(text[block.start : page.headline.span.start].rstrip())
            found.append(Range(block.start, end, "breadcrumb"))
    last = page.blocks[-1] if not body else next(b for b in reversed(page.blocks) if b.start < body[-1].end)
    if body and body[-1].end < last.end:
        start = (
            body[-1].end + len(text[body[-1].end : last.end]) - len(text[body[-1].end : last.end].lstrip())
        )
        found.append(Range(start, last.end, "tags"))
    return sorted(found, key=lambda item: item.start)


def _published(
    raw: RawDocument, given: str | None, page: Layout, dateline: Dateline | None
) -> tuple[str | None, str]:
    """The day of publication and its basis: metadata, else as given, else printed under the page's title,
    else from the address, else from a line of the page.
    """
    stated = date_of_field(raw.published) if raw.published else None
    if stated and raw.published_basis != "text":
        return stated, raw.published_basis or "metadata"
    if given and (day := date_of_field(given)):
        return day, "given"
    if stated:
        return stated, "text"
    if raw.url and (day := date_of_url(raw.url)):
        return day, "url"
    marked = [i for i, cue in page.cues.items() if cue.marked and page.kinds.get(i) in _DATED]
    plain = [i for i, kind in page.kinds.items() if kind in _DATED and not _by_scraps(page, i)]
    for index in [*sorted(marked), *sorted(plain)]:
        if day := date_in(page.blocks[index].text):
            return day, "text"
    if dateline and dateline.day:
        return dateline.day, "text"
    return None, UNKNOWN


def _by_scraps(page: Layout, index: int) -> bool:
    """Whether a date stands among weather, rates or tickers: there it is the day of the visit, not of the
    article.
    """
    return any(page.kinds.get(at) in _SCRAPS for at in range(index - 3, index + 4))
