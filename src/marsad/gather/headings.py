"""Which words of a page are its title, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from marsad.gather.stated import Stated, short_text

_SEPARATOR = re.compile(r"\s*[|»«›–—:]\s+|\s+[-|»«›–—:/]\s+|\s+\|\s*")
_TITLE_MARK = re.compile(
    r"(?:^|[\s_-])(?:\w*title|headline|ttl)(?:$|[\s_-])|(?:title|headline)$", re.IGNORECASE
)
_FALSE_MARK = re.compile(
    r"site|widget|block|related|section|sidebar|comment|menu|reply|page-?title-?bar", re.IGNORECASE
)
_FEWEST, _MOST = 3, 40
_LENGTH = 300
_MOST_PARTS = 8


def choose_title(tree: Any, said: Stated, lines: Iterable[str]) -> tuple[str | None, str | None]:
    """The page's title and, where it is only printed, the basis ``text``.

    What the metadata say is taken in the part that the page also prints, which leaves the site's name out;
    then as it is; then a heading; then the window's title.

    Args:
        tree: the page.
        said: what its metadata say.
        lines: the lines of its text.
    """
    printed = set(lines) - _home_links(tree)
    wholes = (*said.titles, said.window)
    for whole in wholes:
        for part in _parts(whole or "", said.publisher):
            if part in printed:
                return part, None
    if said.titles:
        return _stripped(said.titles[0], said.publisher), None
    if heading := _heading(tree, said.publisher):
        return heading, "text"
    window = _stripped(said.window or "", said.publisher)
    return (window, None) if len(window.split()) > _FEWEST else (None, None)


def _home_links(tree: Any) -> set[str]:
    """The words that lead to the front page: the site's name, which is no title."""
    return {text for link in tree.xpath("//a[@href='/' or @rel='home']") if (text := short_text(link))}


def site_of_window(said: Stated, title: str | None) -> str | None:
    """What the window's title has besides the page's title: the site's name, if it is short."""
    if not said.window or not title or title not in said.window:
        return None
    before, _, after = said.window.partition(title)
    parts = [
        part for piece in (before, after) for part in _SEPARATOR.split(f" {piece} ") if part.strip(" -|:–—»«")
    ]
    name = parts[-1 if after.strip() else 0].strip(" -|:–—»«") if parts else ""
    return name if name and len(name.split()) <= 5 else None


def _parts(whole: str, site: str | None) -> list[str]:
    """The whole and its beginnings and ends at separators, the longest first; the site's name is none."""
    cuts = list(_SEPARATOR.finditer(whole))[:_MOST_PARTS]
    found = {whole}
    found |= {whole[: cut.start()].strip() for cut in cuts} | {whole[cut.end() :].strip() for cut in cuts}
    long = [part for part in found if len(part.split()) >= 2 and part != site]
    return sorted(long, key=lambda part: (-len(part), part))


def _stripped(whole: str, site: str | None) -> str:
    """A title without the site's name before or behind it."""
    cuts = list(_SEPARATOR.finditer(whole))
    if site and cuts:
        if whole[cuts[-1].end() :].strip() == site:
            return whole[: cuts[-1].start()].strip()
        if whole[: cuts[0].start()].strip() == site:
            return whole[cuts[0].end() :].strip()
    bars = whole.split(" | ")
    return max(bars, key=len).strip() if len(bars) > 1 else whole


def _heading(tree: Any, site: str | None) -> str | None:
    """The first heading or element marked as title that has the length of one and is no link elsewhere."""
    for path in ("//h1", "//*[@class or @id]", "//h2"):
        for element in tree.xpath(path):
            marks = f"{element.get('class', '')} {element.get('id', '')}"
            if path[2:4] == "*[" and (not _TITLE_MARK.search(marks) or _FALSE_MARK.search(marks)):
                continue
            text = short_text(element, _LENGTH)
            if text and text != site and _FEWEST <= len(text.split()) <= _MOST and not _linked(element):
                return text
    return None


def _linked(element: Any) -> bool:
    return any(parent.tag in ("a", "nav", "aside", "li") for parent in element.iterancestors())


def find_title(tree: Any, title: str) -> Any:
    """The element that prints the title: a heading before any other; null for none."""
    for path in ("//h1 | //h2 | //h3", "//body//*"):
        for element in tree.xpath(path):
            if isinstance(element.tag, str) and short_text(element, _LENGTH) == title:
                return element
    return None
