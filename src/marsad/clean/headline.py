"""Which line is the headline: the one that the page repeats, or the one the first paragraphs tell again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from marsad.clean.blocks import Block, plain
from marsad.clean.cues import Cues
from marsad.model import Range

_SEPARATOR = re.compile(r"\s[/|»›>«–—:-]+\s|\s*[|»›]\s*|\s/|/\s")
_GLUED = re.compile(r"^(?:[بلك]ال|لل|ال|[بلكسي](?=\w{3}))(?=\w{2})")
_LONGEST = 35
_LONGEST_UNASKED = 19
_CHARACTERS = 260
_FEWEST = 3
_TOP = 300
_CONTENT = 3


@dataclass(frozen=True, slots=True)
class Headline:
    """The title's span, and the blocks (by index) that only repeat it."""

    span: Range
    block: int
    repeats: tuple[int, ...]


def find_given(blocks: list[Block], title: str, head: int) -> Headline | None:
    """Where a title that is known from metadata stands among the first ``head`` blocks; null if nowhere."""
    wanted = plain(title)
    if not wanted:
        return None
    same = [index for index in range(len(blocks)) if blocks[index].plain == wanted]
    early = [index for index in same if index < head]
    if early:
        return Headline(_whole(blocks[early[0]]), early[0], tuple(same[1:]))
    for index in range(min(head, len(blocks))):
        block = blocks[index]
        # A page's own title often has the site's name before or behind the headline.
        if block.words > _FEWEST and can_be_title(block) and _edges(wanted, block.plain):
            return Headline(_whole(block), index, ())
    return None


def _edges(title: str, line: str) -> bool:
    return (title.startswith(line) or title.endswith(line)) and len(line) * 2 > len(title)


def find_repeated(blocks: list[Block], head: int, cues: Cues) -> Headline | None:
    """The headline of a page that prints it twice among its first three hundred lines: alone, or after
    breadcrumbs or the site's name.
    """
    head = min(head, len(blocks), _TOP)
    for index in range(head):
        block = blocks[index]
        if not can_be_title(block) or cues.find(block) or _crumbs(block, cues):
            continue
        twins = [at for at in range(head) if at != index and names_title(blocks[at], block.plain)]
        if twins:
            same = (at for at in range(len(blocks)) if blocks[at].plain == block.plain and at != index)
            return Headline(_whole(block), index, tuple(same))
    return None


def guess(blocks: list[Block], free: list[int], zoned: list[int], first: int) -> Headline | None:
    """The headline of a page that prints it once: a line above the first paragraph (block ``first``).

    Args:
        blocks: the page.
        free: indices of lines above the first paragraph that may be it.
        zoned: those of them that stand in a list of links, where only a likeness with the text speaks for a
            line.
        first: index of the first paragraph.
    """
    story = _stems(" ".join(block.plain for block in blocks[first : first + 4]))
    for index in free:
        found, share = _likeness(blocks[index], story)
        if found >= 2 and share >= 0.25:
            return Headline(_whole(blocks[index]), index, ())
    ranked = sorted(((_likeness(blocks[index], story), -index) for index in zoned), reverse=True)
    if ranked and ranked[0][0][0] >= 3 and ranked[0][0][1] >= 0.4:
        return Headline(_whole(blocks[-ranked[0][1]]), -ranked[0][1], ())
    for index in free:
        if _FEWEST <= blocks[index].words <= _LONGEST_UNASKED:
            return Headline(_whole(blocks[index]), index, ())
    return None


def can_be_title(block: Block) -> bool:
    """Whether a line has the build of a headline: not long, no full stop, Arabic, a few words."""
    return (
        _FEWEST <= block.words <= _LONGEST
        and len(block.text) <= _CHARACTERS
        and not block.stop
        and not block.colon
        and block.arabic >= 0.4
    )


def retold(block: Block, later: list[Block]) -> bool:
    """Whether the blocks after a long line tell again much of what it says, as a story tells its headline."""
    found, share = _likeness(block, _stems(" ".join(item.plain for item in later[:3])))
    return found >= 3 and share >= 0.35


def names_title(block: Block, title: str) -> bool:
    """Whether a block is the title, or the title beside breadcrumbs or a site's name."""
    if block.plain == title:
        return True
    if title not in block.plain or block.words > _LONGEST + 12:
        return False
    parts = [plain(part) for part in _SEPARATOR.split(block.text)]
    if len(parts) < 2:
        return False
    before, _, after = block.plain.partition(title)
    return min(len(before), len(after)) == 0 and any(part and title.startswith(part[:12]) for part in parts)


def _crumbs(block: Block, cues: Cues) -> bool:
    parts = [part for part in _SEPARATOR.split(block.text) if part.strip()]
    return len(parts) > 1 and (cues.is_name("breadcrumb", parts[0]) or cues.is_name("section", parts[0]))


def crumb_tail(block: Block, cues: Cues) -> Range | None:
    """What follows the breadcrumbs on their own line: a title, if it is long enough to be one."""
    if not _crumbs(block, cues):
        return None
    end, parts = 0, list(_SEPARATOR.finditer(block.text))
    for match in parts:
        part = block.text[end : match.start()]
        known = any(cues.is_name(kind, part) for kind in ("breadcrumb", "section"))
        if not known and (end == 0 or len(part.split()) > _FEWEST):
            break
        end = match.end()
    rest = block.text[end:]
    if end and len(rest.split()) > _FEWEST:
        return Range(block.start + end, block.end)
    return None


def _whole(block: Block) -> Range:
    return Range(block.start, block.end)


def _stems(line: str) -> set[str]:
    return {stem for word in re.findall(r"\w+", line) if len(stem := _bare(word)) >= _CONTENT}


def _bare(word: str) -> str:
    """A word without the letters that Arabic glues before it; rough, and used for likeness alone."""
    if word[0] in "وف" and len(word) > 4:
        word = word[1:]
    return _GLUED.sub("", word)[:5] if word[0] in "بلكسيا" else word[:5]


def _likeness(block: Block, story: set[str]) -> tuple[int, float]:
    stems = _stems(block.plain)
    found = len(stems & story)
    return found, found / len(stems) if stems else 0.0
