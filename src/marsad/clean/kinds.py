"""Which lines of a page are furniture, and of what kind; every line that is in doubt stays text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from marsad.clean.blocks import Block
from marsad.clean.cues import Cue, Cues
from marsad.clean.dateline import line_dateline
from marsad.clean.dates import date_in
from marsad.clean.headline import (
    Headline,
    can_be_title,
    crumb_tail,
    find_given,
    find_repeated,
    guess,
    names_title,
    retold,
)
from marsad.clean.persons import named

SEPARATORS = re.compile(r"\s*[/|»›>]\s*|\s+[-–]\s+")
_LABEL = 3
_LINK = 20
_LONG_LINE = 13
_RUN = 3
_DATE_WORDS = 12
_LETTERS = 12
_TEASED = 12
_SIGNED = 8
_ZONES = frozenset({"related", "ticker", "foreign"})


@dataclass(frozen=True, slots=True)
class Layout:
    """A page told apart. ``kinds`` has the kind of each line (by index) that is not text; ``cues`` what
    marked it.
    """

    blocks: list[Block]
    headline: Headline | None
    kinds: dict[int, str]
    cues: dict[int, Cue]


def lay_out(blocks: list[Block], cues: Cues, title: str | None, may_guess: bool) -> Layout:
    """Tell headline, furniture and text apart.

    Args:
        blocks: the page's lines.
        cues: what furniture looks like.
        title: the title, where the page's metadata give one.
        may_guess: whether a line above the text may be taken for the title when nothing else says so.
    """
    found = {i: cue for i, block in enumerate(blocks) if (cue := cues.find(block))} if len(blocks) > 1 else {}
    kinds = {index: cue.kind for index, cue in found.items()}
    kinds |= {i: "foreign" for i, block in enumerate(blocks) if i not in kinds and _foreign(block)}
    sure = _sure(blocks, kinds)
    first = sure[0] if sure else len(blocks)
    headline = find_given(blocks, title, first + 1) if title else find_repeated(blocks, first + 1, cues)
    links = _links(blocks, found, headline)
    if headline is None and title is None and may_guess and sure:
        headline = _guess(blocks, kinds, links, first, cues)
        links = _links(blocks, found, headline)
    for index, kind in links.items():
        kinds.setdefault(index, kind)
    if headline is not None:
        kinds.pop(headline.block, None)
        kinds |= _repeats(blocks, headline, first)
    for index, kind in _head(blocks, kinds, headline, first, cues).items():
        kinds.setdefault(index, kind)
    if sure:
        kinds |= _below(blocks, sure[0], cues)
        for index, kind in _tail(blocks, kinds, sure[-1], cues).items():
            kinds.setdefault(index, kind)
    if headline is not None:
        kinds.pop(headline.block, None)
    return Layout(blocks, headline, kinds, found)


def _foreign(block: Block) -> bool:
    if block.arabic >= 0.1 or block.words < _RUN:
        return False
    return sum(char.isalpha() for char in block.text) >= _LETTERS


def _sure(blocks: list[Block], kinds: dict[int, str]) -> list[int]:
    """The lines that are text for sure; a long headline over them, which the text tells again, is not one."""
    free = [index for index in range(len(blocks)) if index not in kinds]
    sure = [index for index in free if blocks[index].paragraph]
    # A page that never writes a full stop, or that has only the shortest of reports.
    sure = sure or [
        index for index in free if blocks[index].words >= _DATE_WORDS and blocks[index].arabic > 0.3
    ]
    sure = sure or [index for index in free if blocks[index].stop and blocks[index].words > _LABEL]
    if len(sure) < 2:
        return sure
    top = blocks[sure[0]]
    long_title = can_be_title(top) and not top.sentences and retold(top, [blocks[i] for i in sure[1:4]])
    return sure[1:] if long_title else sure


def _links(blocks: list[Block], found: dict[int, Cue], headline: Headline | None) -> dict[int, str]:
    """Lists of links: the lines after their heading that are built like links, up to the next sure text.

    On a page whose paragraphs end without a stop, a line of some length is text.
    """
    long = [block for block in blocks if block.words > _LONG_LINE]
    widest = _LINK if sum(block.halt for block in long) * 2 > len(long) else _LONG_LINE
    zone, links = "", {}
    for index, block in enumerate(blocks):
        cue = found.get(index)
        if cue is not None and cue.opens:
            zone = cue.kind
        elif (headline is not None and index == headline.block) or not _link_like(block, widest):
            zone = ""
        elif zone:
            links[index] = zone
    return links


def _link_like(block: Block, widest: int = _LINK) -> bool:
    return block.words <= widest and not block.stop and not block.colon and not block.sentences


def _guess(
    blocks: list[Block], kinds: dict[int, str], links: dict[int, str], first: int, cues: Cues
) -> Headline | None:
    above = [
        index
        for index in range(first)
        if index not in kinds and can_be_title(blocks[index]) and line_dateline(blocks[index], cues) is None
    ]
    crumbs = [(index, tail) for index in above if (tail := crumb_tail(blocks[index], cues))]
    crumbed = {index for index, _ in crumbs}
    free = [i for i in above if blocks[i].alone and i not in links and i not in crumbed]
    if crumbs and (not free or free[0] > crumbs[0][0]):
        return Headline(crumbs[0][1], crumbs[0][0], ())
    return guess(blocks, free, [index for index in above if index in links], first)


def _repeats(blocks: list[Block], headline: Headline, first: int) -> dict[int, str]:
    """The lines that say the title again: alone, beside breadcrumbs, or beside the site's name."""
    repeats = dict.fromkeys(headline.repeats, "repeated_title")
    title = blocks[headline.block].plain
    for index in range(min(first + 1, len(blocks))):
        if index != headline.block and index not in repeats and names_title(blocks[index], title):
            repeats[index] = "repeated_title" if blocks[index].plain == title else "breadcrumb"
    return repeats


def _head(
    blocks: list[Block], kinds: dict[int, str], headline: Headline | None, first: int, cues: Cues
) -> dict[int, str]:
    """What stands above the text: menus, sections, dates, byline, captions, the beginning of the text as a
    teaser.
    """
    head: dict[int, str] = {}
    title = headline.block if headline else -1
    for index in range(min(first, len(blocks))):
        block = blocks[index]
        if index == title or index in kinds:
            continue
        filed = line_dateline(block, cues)
        if filed is not None and (index > title or filed.outlet):
            head[index] = "dateline"
        elif date_in(block.text) and block.words <= _DATE_WORDS and not block.halt:
            head[index] = "date"
        elif crumbs := _crumbs(block, cues):
            head[index] = crumbs
        elif index > title and _signs(block, cues):
            head[index] = "byline"
        elif _teaser(block, blocks[index + 1 : index + 1 + _TEASED]):
            head[index] = "teaser"
        elif block.words <= _LABEL and not block.halt and not block.colon:
            head[index] = "byline" if _latin_name(block) else "label"
        elif _between_links(blocks, kinds | head, index, title):
            head[index] = "ticker"
    return head


def _crumbs(block: Block, cues: Cues) -> str | None:
    parts = [part for part in SEPARATORS.split(block.text) if part.strip()]
    known = [part for part in parts if cues.is_name("section", part) or cues.is_name("breadcrumb", part)]
    if parts and len(known) == len(parts):
        return "breadcrumb" if len(parts) > 1 else "section"
    short = all(len(part.split()) <= _LABEL for part in parts)
    return "breadcrumb" if len(parts) > 1 and known and short and known[0] == parts[0] else None


def _teaser(block: Block, later: list[Block]) -> bool:
    """Whether a line is only the first words of a longer line that follows."""
    if block.words < _RUN or block.stop:
        return False
    return any(item.words > block.words + 2 and item.plain.startswith(block.plain) for item in later)


def _signs(block: Block, cues: Cues) -> bool:
    """Whether a line is whom the article is by, beside a city or an outlet at most."""
    return block.words <= _SIGNED and not block.halt and named(block.text, cues) is not None


def _latin_name(block: Block) -> bool:
    return block.arabic == 0.0 and any(char.isalpha() for char in block.text)


def _between_links(blocks: list[Block], kinds: dict[int, str], index: int, title: int) -> bool:
    """Whether a headline-like line stands between two lines of links or of another language."""
    if index < 1 or index + 1 >= len(blocks) or not _link_like(blocks[index]) or index + 1 == title:
        return False
    return kinds.get(index - 1) in _ZONES and kinds.get(index + 1) in _ZONES


def _below(blocks: list[Block], first: int, cues: Cues) -> dict[int, str]:
    """All lines from a heading that ends the article on, such as that of the readers' comments."""
    for index in range(first + 1, len(blocks)):
        if blocks[index].words <= _LABEL + 1 and cues.ends(blocks[index].plain):
            return dict.fromkeys(range(index, len(blocks)), "comments")
    return {}


def _tail(blocks: list[Block], kinds: dict[int, str], last: int, cues: Cues) -> dict[int, str]:
    """What stands below the last sure text: a name that signs it, a date, and scraps of up to three words
    that say nothing. Names in a row are tags.
    """
    tail: dict[int, str] = {}
    for index in range(last + 1, len(blocks)):
        block = blocks[index]
        if index in kinds or block.stop:
            continue
        if block.words <= _DATE_WORDS // 2 and date_in(block.text):
            tail[index] = "date"
        elif index == last + 1 and _signs(block, cues) and not _scrap(blocks, index + 1):
            tail[index] = "byline"
        elif block.words <= _LABEL:
            tail[index] = "label"
    return tail


def _scrap(blocks: list[Block], index: int) -> bool:
    return index < len(blocks) and blocks[index].words <= _LABEL and not blocks[index].stop
