"""The box that holds a page's running text: what stands behind it, above its title or strangely in it goes.

Sites print the same things around every article: cards of other articles, notes to subscribers, lives of
authors, forms. Their names differ from site to site; their place does not.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from marsad.gather.markup import BLOCKS, UNSEEN
from marsad.gather.pruning import drop

_LONG, _RUN = 15, 6
"""Words that make a line running text; fewer do where it ends as sentences end."""
_STOP = re.compile(r"[.!؟?…:][\"”“»'’)\]\s]*$")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FRAME = frozenset(("html", "body"))
_SHARE = 0.6
_BOXES = frozenset(
    ("div", "section", "article", "main", "td", "tr", "tbody", "table", "center", "form", "span", "p", "pre")
)
_STRANGERS = frozenset(("div", "section", "ul", "ol", "table", "figure", "center"))
_FEW = 8
_CARDS = frozenset(("div", "article", "li", "section", "td"))
_CARD_WORDS = 40
_MEMBERS = 3
_STRANGE = 60
_STRANGE_SHARE = 0.35


@dataclass(slots=True)
class _Amount:
    """What an element holds: all its words, those in lines of running text, and how many such lines."""

    words: int = 0
    running: int = 0
    lines: int = 0

    def add(self, other: _Amount) -> None:
        self.words += other.words
        self.running += other.running
        self.lines += other.lines


@dataclass(slots=True)
class _Line:
    words: int = 0
    links: int = 0
    last: str = ""

    def add(self, text: str, link: bool) -> None:
        words = len(text.split())
        self.words += words
        self.links += words if link else 0
        self.last = text if words else self.last

    def end(self, running: bool) -> _Amount:
        long = self.words >= _LONG or (self.words >= _RUN and _STOP.search(self.last))
        runs = running and bool(long) and self.links * 2 < self.words
        return _Amount(self.words, self.words if runs else 0, int(runs))


def trim(tree: Any, title: Any) -> None:
    """Leave of a page what belongs to the box of its running text, in place.

    Nothing happens where no element holds most of the text. Behind the box short lines stay, as they may name
    the source or the author; so does another box of the same kind, as it may be a second part of the text.

    Args:
        tree: the page, without what :func:`marsad.gather.pruning.prune` takes out.
        title: the element that prints its title, or null.
    """
    amounts = _amounts(tree)
    _discount_cards(amounts)
    box = _box(tree, amounts)
    if box is None:
        return
    kept = {title, *(title.iterancestors() if title is not None else ())}
    drop(_behind(box, amounts, kept) + _above(box, title, amounts, kept) + _strangers(box, amounts, kept))


def _amounts(tree: Any) -> dict[Any, _Amount]:
    """What each block holds; a line goes from one border of a block, or line break, to the next."""
    from lxml.etree import iterwalk

    amounts: dict[Any, _Amount] = {}
    stack = [_Amount()]
    line = _Line()
    links = unseen = headings = 0
    for event, element in iterwalk(tree, events=("start", "end")):
        step = 1 if event == "start" else -1
        block = element.tag in BLOCKS or element.tag in _FRAME
        if block:
            stack[-1].add(line.end(running=not headings))
            line = _Line()
        if block and step < 0:
            amounts[element] = stack.pop()
            stack[-1].add(amounts[element])
        elif block:
            stack.append(_Amount())
        links += step * (element.tag == "a")
        unseen += step * (element.tag in UNSEEN)
        headings += step * (element.tag in _HEADINGS)
        text = element.text if step > 0 else None if element is tree else element.tail
        if text and not unseen:
            line.add(text, link=bool(links))
    return amounts


def _discount_cards(amounts: dict[Any, _Amount]) -> None:
    """Leave out what stands on cards of other articles: some boxes of one kind beside each other, each with a
    heading and a few words.
    """
    cards: dict[tuple[Any, str], list[Any]] = {}
    for element, amount in amounts.items():
        small = element.tag in _CARDS and amount.lines <= 1 and amount.words <= _CARD_WORDS
        if small and any(inner.tag in _HEADINGS for inner in element.iterdescendants()):
            cards.setdefault((element.getparent(), _name(element)), []).append(element)
    for (parent, _), found in cards.items():
        if parent is None or len(found) < _MEMBERS:
            continue
        for card in found:
            amount = amounts[card]
            running, lines = amount.running, amount.lines
            for element in (card, *card.iterancestors()):
                if element in amounts:
                    amounts[element].running -= running
                    amounts[element].lines -= lines


def _box(tree: Any, amounts: dict[Any, _Amount]) -> Any:
    """The innermost element with most of the running text of each that holds it; null for the page itself."""
    box = tree
    while True:
        inner = max(box, key=lambda child: _running(child, amounts), default=None)
        if inner is None or (inner.tag not in _BOXES and inner.tag not in _FRAME):
            break
        found = amounts.get(inner, _Amount())
        if found.lines < 2 or found.running < _SHARE * _running(box, amounts):
            break
        box = inner
    return None if box.tag in _FRAME else box


def _running(element: Any, amounts: dict[Any, _Amount]) -> int:
    return amounts[element].running if element in amounts else 0


def _behind(box: Any, amounts: dict[Any, _Amount], kept: set[Any]) -> list[Any]:
    found = []
    for element in (box, *box.iterancestors()):
        for other in element.itersiblings():
            twin = element is box and _name(other) == _name(box)
            if not twin and other not in kept and amounts.get(other, _Amount()).words > _FEW:
                found.append(other)
    return found


def _above(box: Any, title: Any, amounts: dict[Any, _Amount], kept: set[Any]) -> list[Any]:
    """What stands before the element that holds both the title and the box, or before the title in it."""
    if title is None:
        return []
    around = {box, *box.iterancestors()}
    found = []
    for element in (title, *title.iterancestors()):
        found += [
            other
            for other in element.itersiblings(preceding=True)
            if other not in around and other not in kept and amounts.get(other, _Amount()).words > _FEW
        ]
    return found


def _strangers(box: Any, amounts: dict[Any, _Amount], kept: set[Any]) -> list[Any]:
    """The boxes among the paragraphs that are not built as paragraphs are."""
    shapes = {child: _shape(child) for child in box if isinstance(child.tag, str)}
    running: Counter[tuple[str, ...]] = Counter()
    members: Counter[tuple[str, ...]] = Counter()
    for child, shape in shapes.items():
        running[shape] += _running(child, amounts)
        members[shape] += bool(_running(child, amounts))
    if not running:
        return []
    usual, most = running.most_common(1)[0]
    if members[usual] < _MEMBERS or most < _SHARE * _running(box, amounts):
        return []
    limit = _STRANGE if usual[-1].startswith("p.") else _LONG
    strange = [
        child
        for child, shape in shapes.items()
        if any(_strange(name) for name in shape if name not in usual)
        and child not in kept
        and amounts.get(child, _Amount()).words <= limit
        and child is not next(iter(shapes))
    ]
    words = sum(_running(child, amounts) for child in strange)
    return strange if words <= _STRANGE_SHARE * _running(box, amounts) else []


def _strange(name: str) -> bool:
    tag, _, marks = name.partition(".")
    return tag in _STRANGERS and marks != ""


def _shape(element: Any) -> tuple[str, ...]:
    """An element's name, and those of what it holds as long as that is one element and no text."""
    names = [_name(element)]
    while len(element) == 1 and not (element.text or "").strip():
        element = element[0]
        if not isinstance(element.tag, str) or element.tag not in BLOCKS or (element.tail or "").strip():
            break
        names.append(_name(element))
    return tuple(names)


def _name(element: Any) -> str:
    return f"{element.tag}.{element.get('class') or element.get('id') or ''}"
