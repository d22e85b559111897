"""The lines of a page as blocks: what stands between line ends, or between the wide gaps of a long line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from marsad.arabic.letters.fold import text_key
from marsad.arabic.letters.tokens import spelt_together

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_GAP = re.compile(r"[ \u00a0]{4,}|[ \u00a0]*\t[ \t\u00a0]*")
_EDGE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u061c"
_ORNAMENT = " \t\u00a0|-–—:•*·«»\"'“”‘’()[]{}….،,/\\؛;!؟?>›»=_~#●■▪►"
_STOP = re.compile(r"(?<![.…])\.[\"”“»'’)\]\s]*$")
_HALT = re.compile(r"[.!؟?…][\"”“»'’)\]\s]*$")
_COLON = re.compile(r"[:：][-\s\"“«]*$")
_INNER_STOP = re.compile(r"[\w\"”»)]{2}\.\s*(?=[\u0621-\u064a\"“«])")
_WORD = re.compile(r"[\w\u064b-\u0652]+")
_MANY_GAPS = 2
_BEARING = "ب"
_LETTERS = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+")


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a page by its offsets; ``plain`` is the folded text without ornament, ``words`` how many
    it has.

    ``stop`` is true after a full stop, ``halt`` after any mark that ends a sentence, ``colon`` after a colon.
    ``arabic`` is the share of Arabic letters among the letters, 0.0 where there are none.
    ``alone`` is false for one of several blocks on a line.
    """

    start: int
    end: int
    text: str
    plain: str
    words: int
    stop: bool
    halt: bool
    colon: bool
    sentences: bool
    arabic: float
    alone: bool = True

    @property
    def paragraph(self) -> bool:
        """Whether this is running text for sure: long, or of some length and ended as sentences end."""
        if self.arabic < 0.3:
            return False
        return (
            self.words >= 20
            or (self.words >= 12 and (self.halt or self.sentences))
            or (self.words >= 6 and (self.stop or self.colon))
        )


def plain(text: str) -> str:
    """The folded text on one line, without ornament at its ends: what two printings of a headline share."""
    return spelt_together(" ".join(text_key(text).split())).strip(_ORNAMENT).lower()


def make_block(text: str, start: int, end: int, alone: bool = True) -> Block:
    """The block at ``text[start:end]``."""
    piece = text[start:end]
    letters, arabic = letters_of(piece)
    return Block(
        start=start,
        end=end,
        text=piece,
        plain=plain(piece),
        words=len(_WORD.findall(piece)),
        stop=_STOP.search(piece) is not None,
        halt=_HALT.search(piece) is not None,
        colon=_COLON.search(piece) is not None,
        sentences=_INNER_STOP.search(piece) is not None,
        arabic=arabic / letters if letters else 0.0,
        alone=alone,
    )


def letters_of(text: str) -> tuple[int, int]:
    """How many letters a text has, and how many Arabic ones; counted run by run, as most are words."""
    return sum(map(len, _LETTERS.findall(text))), sum(map(len, _ARABIC.findall(text)))


def split_blocks(text: str) -> list[Block]:
    """The blocks of ``text`` in order, disjoint, none blank."""
    found: list[Block] = []
    for line in _LINE.finditer(text):
        pieces = _pieces(text, *line.span())
        for start, end in pieces:
            start, end = _trim(text, start, end)
            if start < end:
                found.append(make_block(text, start, end, alone=len(pieces) == 1))
    return found


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A line cut at its wide gaps, if it has so many that it must be a whole page on one line."""
    start, end = _trim(text, start, end)
    gaps = [gap.span() for gap in _GAP.finditer(text, start, end)]
    if len(gaps) < _MANY_GAPS:
        return [(start, end)]
    bounds = [start, *(edge for gap in gaps for edge in gap), end]
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in _EDGE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGE):
        end -= 1
    return start, end


def shifted(block: Block, by: int) -> Block:
    """The block with its offsets moved by ``by`` code points."""
    return replace(block, start=block.start + by, end=block.end + by)


def unglued(blocks: list[Block], headings: tuple[str, ...]) -> list[Block]:
    """The blocks, a heading of links that begins the line of those links as a block of its own; not where the
    line goes on with what it says they bear on (مواضيع ذات صلة بالأزمة)."""
    found: list[Block] = []
    for block in blocks:
        heading = next((h for h in headings if block.text.startswith(h + " ")), "")
        rest = block.text[len(heading) :].lstrip()
        if not heading or rest.startswith(_BEARING):
            found.append(block)
            continue
        first = make_block(heading, 0, len(heading))
        found.append(shifted(first, block.start))
        found.append(shifted(make_block(rest, 0, len(rest)), block.end - len(rest)))
    return found
