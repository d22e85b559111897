"""HTML as a tree, safely and in bounded time; and the text of a piece of it, line by line."""

from __future__ import annotations

import re
from typing import Any

_TAG = re.compile(r"<[a-zA-Z!/]|&[a-zA-Z#]")
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
UNSEEN = frozenset(["script", "style", "noscript", "template", "iframe", "svg", "head"])
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def parse_html(html: str) -> Any:
    """The tree of a page; null for one that has no elements or that lxml cannot take."""
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    if not html.strip():
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return document_fromstring(_BAD.sub(" ", html).encode(), parser=parser)
    except (LxmlError, ValueError, AssertionError):
        return None


def fragment_text(html: str) -> str:
    """The text of a piece of HTML, with a line for each block; a text without markup as it is."""
    if not _TAG.search(html):
        return html.strip()
    tree = parse_html(f"<body><div>{html}</div></body>")
    return "" if tree is None else tree_text(tree)


def tree_text(tree: Any) -> str:
    """The text under an element as a reader sees it: a line for each block, scripts left out."""
    pieces: list[str] = []
    skipped = 0
    for event, element in _walk(tree):
        unseen = element.tag in UNSEEN
        if event == "start":
            skipped += unseen
            pieces.append("\n" if element.tag in BLOCKS else "")
            if not skipped and element.text:
                pieces.append(_flat(element.text))
        else:
            skipped -= unseen
            pieces.append("\n" if element.tag in BLOCKS else "")
            if not skipped and element.tail and element is not tree:
                pieces.append(_flat(element.tail))
    lines = (" ".join(line.split(" ")).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(tree: Any) -> Any:
    from lxml.etree import iterwalk

    return iterwalk(tree, events=("start", "end"))


def _flat(text: str) -> str:
    return " ".join(re.split(r"\s+", text))
