"""HTML pages: the main text, by trafilatura over a tree without furniture, and what the page states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from marsad.gather.bylines import lines_near, signatures
from marsad.gather.headings import choose_title, find_title, site_of_window
from marsad.gather.markup import parse_html, tree_text
from marsad.gather.pruning import prune
from marsad.gather.stated import Stated, short_text, stated
from marsad.gather.textbox import trim

_DATE_MARK = re.compile(
    r"date|time|publish|posted|when|issue|info|meta|small|(?:^|\s)dt(?:\s|$)", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20|14|١٩|٢٠|١٤)[\d٠-٩]{2}")
_LEAD = re.compile(
    r"summary|(?:^|[\s_-])lead(?:$|[\s_-])|chapo|standfirst|excerpt|subtitle|deck|intro(?:$|[\s_-])",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_DATE_LENGTH = 110
_NEAR, _FEW = 40, 6
_BARE_DATE = 40
_STANDFIRSTS = frozenset(("h2", "h3", "h4", "h5", "p"))
_SENTENCE = re.compile(r"(?:\S+\s+){9,}\S+[.!؟…]")
_LEAD_LENGTHS = range(40, 1200)


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and its metadata; ``title`` is null where the page names none.

    ``signed`` and ``near`` are lines that may name the author, see :mod:`marsad.gather.bylines`.

    ``published`` may be a date as the page writes it, for ``clean`` to read. A basis is null for what the
    page states in its metadata, and ``text`` for what it only prints.
    """

    text: str
    title: str | None = None
    published: str | None = None
    published_basis: str | None = None
    publisher: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    title_basis: str | None = None
    publisher_basis: str | None = None
    author_basis: str | None = None
    signed: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


def extract_page(html: str, url: str | None = None) -> Page:
    """The page's main text with its title on top, as for rows of JSON lines; no text where none was found.

    Args:
        html: the page.
        url: the address it was fetched from, where that is known.
    """
    tree = parse_html(html)
    if tree is None:
        return Page("", url=url)
    said = stated(tree, url)
    lines = tree_text(tree).split("\n")
    title, title_basis = choose_title(tree, said, lines)
    element = find_title(tree, title) if title else None
    published, basis = _published(said, element)
    signed, near = signatures(tree, element), lines_near(tree, element)
    prune(tree, element)
    trim(tree, element)
    lead = _lead(element)
    text = _main_text(tree)
    if lead and lead[:60] not in text and text.strip():
        rest = text.removeprefix(title or "").lstrip("\n")
        text = f"{lead}\n{rest}"
    if title and text.strip() and title not in text[: len(title) * 2 + 200]:
        text = f"{title}\n\n{text}"
    publisher = said.publisher or site_of_window(said, title)
    return Page(
        text=text,
        title=title,
        published=published,
        published_basis=basis,
        publisher=publisher,
        url=said.url,
        author=None if said.author == publisher else said.author,
        language=said.language,
        title_basis=title_basis,
        signed=signed,
        near=near,
    )


def _main_text(tree: Any) -> str:
    """The lines of the tree from the first to the last that trafilatura takes for text.

    The headings in between that it leaves out are needed by ``clean``, to tell what stands under them. Where
    it has run the page's lines together, all lines of the tree.
    """
    lines = tree_text(tree).split("\n")
    text = _extracted(tree)
    taken = set(text.split("\n"))
    found = [number for number, line in enumerate(lines) if line in taken]
    whole = sum(len(lines[number]) for number in found)
    if text.strip() and whole * 2 < len(text):
        return "\n".join(lines)
    return "\n".join(lines[found[0] : found[-1] + 1]) if found else text


def _extracted(tree: Any) -> str:
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, with_metadata=False, include_comments=False, config=_config())
    except (LxmlError, ValueError, TypeError, AttributeError, RecursionError):
        return ""
    return "" if found is None or isinstance(found, dict) else found.text or ""


@cache
def _config() -> Any:
    """Settings under which a short report is taken as it is, and not as one flat line with all around it."""
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "60")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "1")
    return config


def _published(said: Stated, title: Any) -> tuple[str | None, str | None]:
    """The page's date with its basis: the one it states, else one that it prints under its title."""
    if said.published:
        return said.published, "metadata"
    printed = _date_under(title)
    return (printed, "text") if printed else (None, None)


def _date_under(title: Any) -> str | None:
    """The words of the first short element under the title that has a year in it and is marked as a date, or
    is next to the title and no longer than one.

    One above the title is as a rule the day of the visit, but not one beside it in the same box.
    """
    if title is None:
        return None
    # Beside the title, in the box that holds both, a date above it is the article's too.
    beside = title.xpath("preceding-sibling::*/descendant-or-self::*[not(self::h1 or self::h2)]")[-_FEW:]
    for number, element in enumerate((*title.xpath("following::*")[:_NEAR], *beside)):
        if not isinstance(element.tag, str):
            continue
        stamp = element.get("datetime") or ""
        if element.tag == "time" and _YEAR.match(stamp):
            return str(stamp)
        marks = " ".join((element.tag, *(element.get(name, "") for name in ("class", "itemprop", "id"))))
        words = short_text(element, _DATE_LENGTH, " ")
        told = _DATE_MARK.search(marks) or (
            number < _FEW and words and len(words) <= _BARE_DATE and _DAY.search(words)
        )
        if words and told and _YEAR.search(words):
            return words
    return None


def _lead(title: Any) -> str | None:
    """The standfirst: a paragraph under the title that is marked as one and so stands outside the text, or a
    sentence right under it that is set as a heading or in a box of its own.
    """
    if title is None:
        return None
    for number, element in enumerate(title.xpath("following::*")[:_NEAR]):
        text = short_text(element, _LEAD_LENGTHS.stop)
        set_apart = number < _FEW and element.tag in _STANDFIRSTS and text and _SENTENCE.fullmatch(text)
        if set_apart or _LEAD.search(f"{element.get('class', '')} {element.get('id', '')}"):
            return text if text and len(text) in _LEAD_LENGTHS else None
    return None
