"""The lines of a page that may name its author: those that its makers mark so, and those around its title.

Who of them is a person is for ``clean`` to tell; here they are only taken before furniture is cut away, since
makers of pages often hold bylines for furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from marsad.gather.stated import short_text

_MARK = re.compile(
    r"(?:^|[\s_-])(?:by|auth|columnist|reporter|signature)(?:$|[\s_-])"
    r"|author|byline|by-line|writer|writeby|createdby",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"comment|respond|reply|related|sidebar|caption|copyright|legend|popular|latest|(?:^|[\s_-])credit(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNASKED = frozenset(("nav", "aside", "footer", "form", "figcaption", "script", "style", "noscript"))
_MOST, _LENGTH = 6, 120
_NEAR, _BESIDE = 40, 6
_WORDS = 14
_TEXT = re.compile(r"(?:\S+\s+){14,}\S+[.!؟?…]")
_TEXTS = 2


def signatures(tree: Any, title: Any) -> tuple[str, ...]:
    """The first lines that are marked as the author's, those behind the title before those above it."""
    marked = "@rel='author' or @class or @id"
    behind = title.xpath(f"following::*[{marked}]") if title is not None else []
    found: dict[str, None] = {}
    for element in (*behind, *tree.xpath(f"//*[{marked}]")):
        marks = f"{element.get('class', '')} {element.get('id', '')} {element.get('rel', '')}"
        if _MARK.search(marks) and not _OTHERS.search(marks) and not _elsewhere(element):
            found.update(dict.fromkeys(_texts(element)))
        if len(found) >= _MOST:
            break
    return tuple(found)[:_MOST]


def lines_near(tree: Any, title: Any) -> tuple[str, ...]:
    """The short lines around the title, up to the second paragraph behind it; first what the page's card for
    social networks says, each value behind its label.
    """
    found = dict.fromkeys(_card(tree))
    if title is None:
        return tuple(found)
    beside = title.xpath("preceding-sibling::*/descendant-or-self::*")[-_BESIDE:]
    texts = 0
    for element in (*title.xpath("following::*")[:_NEAR], *beside):
        if not isinstance(element.tag, str) or _elsewhere(element):
            continue
        text = short_text(element, longest=_LENGTH * 20, between=" ") if not len(element) else None
        texts += text is not None and _TEXT.match(text) is not None
        if texts >= _TEXTS:
            break
        found.update(dict.fromkeys(_texts(element)))
    return tuple(found)


def _texts(element: Any) -> Iterator[str]:
    """The line of an element, and of its first inner element where it is too long for a byline."""
    for part in (element, *element[:1]):
        if isinstance(part.tag, str) and (line := short_text(part, _LENGTH, " | ")) and _few(line):
            yield line
            return


def _few(line: str) -> bool:
    return 0 < len(line.replace("|", " ").split()) <= _WORDS


def _elsewhere(element: Any) -> bool:
    """Whether an element belongs to something else than the article: a picture, a comment, a menu."""
    return any(
        parent.tag in _UNASKED or _OTHERS.search(f"{parent.get('class', '')} {parent.get('id', '')}")
        for parent in (element, *element.iterancestors())
        if isinstance(parent.tag, str) and parent.tag not in ("html", "body")
    )


def _card(tree: Any) -> list[str]:
    said = {meta.get("name", ""): meta.get("content", "") for meta in tree.xpath("//meta[@name][@content]")}
    pairs = ((said.get(f"twitter:label{n}"), said.get(f"twitter:data{n}")) for n in (1, 2))
    lines = (" ".join(f"{label}: {value}".split()) for label, value in pairs if label and value)
    return [line for line in lines if len(line) <= _LENGTH]
