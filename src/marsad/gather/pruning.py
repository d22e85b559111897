"""Takes out of a page's tree what is no text by the names its makers gave it, or because it is all links."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from marsad.gather.fields import load_inputs

_GOES_ON = "(?:box|links|list|bar|buttons|posts|outer|widget|area)?"
_GONE = (
    "script",
    "style",
    "noscript",
    "nav",
    "aside",
    "footer",
    "form",
    "button",
    "iframe",
    "template",
    "figcaption",
    "select",
    "marquee",
)
_LEAVES = frozenset(
    ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "td", "span", "section", "article", "ul", "ol", "small")
)
_SPARED = frozenset(("body", "head", "html"))
_NOTE = re.compile(r"\s*[\[(]?[\d٠-٩]{1,3}[\])]?\s*")
"""The number of a footnote."""
_SHARE = 0.4
_LINKED = 0.9
_FEWEST = 3


def prune(tree: Any, title: Any) -> None:
    """Remove furniture from the tree, in place.

    An element that holds the title, or a good part of the page's text, stays whatever it is called.

    Args:
        tree: the page.
        title: the element that prints its title, or null.
    """
    kept = {tree, *(title.iterancestors() if title is not None else ())} | {title}
    sizes = _sizes(tree)
    whole = max(1, sizes.get(tree, (1, 0))[0])
    doomed = []
    for element in tree.iter():
        if element in kept or not isinstance(element.tag, str) or element.tag in _SPARED:
            continue
        size, links = sizes.get(element, (0, 0))
        if size > _SHARE * whole:
            continue
        marks = f"{element.get('class', '')} {element.get('id', '')}"
        if (
            element.tag in _GONE
            or _marks().search(marks)
            or (element.tag == "sup" and _NOTE.fullmatch("".join(element.itertext())))
            or (element.tag in _LEAVES and links > _LINKED * size and size > _FEWEST)
        ):
            doomed.append(element)
    drop(doomed)


def drop(elements: list[Any]) -> None:
    """Take elements out of their tree; the text behind them stays."""
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


@cache
def _marks() -> re.Pattern[str]:
    """The names of furniture in ``class`` and ``id``, as ``resources/inputs/marks.tsv`` says how."""
    table = load_inputs().marks
    word, joined = ("|".join(mark.replace("-", "[_-]?") for mark in table[way]) for way in ("word", "joined"))
    return re.compile(rf"(?:^|[\s_-])(?:{word}|(?:{joined}){_GOES_ON})(?:$|[\s_-])", re.IGNORECASE)


def _sizes(tree: Any) -> dict[Any, tuple[int, int]]:
    """For each element the characters of its text, and those of them that are links, from the leaves up."""
    from lxml.etree import iterwalk

    sizes: dict[Any, tuple[int, int]] = {}
    stack: list[list[int]] = [[0, 0]]
    for event, element in iterwalk(tree, events=("start", "end")):
        if event == "start":
            seen = element.tag not in ("script", "style", "noscript")
            stack.append([len((element.text or "").strip()) if seen else 0, 0])
            continue
        size, links = stack.pop()
        links = size if element.tag == "a" else links
        sizes[element] = (size, links)
        stack[-1][0] += size + len((element.tail or "").strip())
        stack[-1][1] += links
    return sizes
