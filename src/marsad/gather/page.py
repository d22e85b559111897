"""HTML pages: the main text and what the page says of itself, by trafilatura (loaded when first needed)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

_HTML = re.compile(r"<\s*(!doctype|html|head|body|article|meta|div|p)\b", re.IGNORECASE)
_DATE_MARK = re.compile(r"date|time|publish|posted", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20|١٩|٢٠)\d\d")
_DATE_LENGTH = 70
_NEAR = 40
# A date that the page states as its own, wherever the clock stands; not one found in the text or a footer.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2099-12-31"}


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and its metadata; ``title`` is null where the page names none.

    ``published`` may be a date as the page writes it, for ``clean`` to read.
    """

    text: str
    title: str | None = None
    published: str | None = None
    published_basis: str | None = None
    publisher: str | None = None
    url: str | None = None


def looks_like_html(text: str) -> bool:
    """Whether a text without a telling file name is a page."""
    head = text[:4000].lstrip()
    return head.startswith("<") and _HTML.search(head) is not None


def extract_page(html: str) -> Page:
    """The page's main text with its title on top, as for rows of JSON lines; no text where none was found."""
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction
    from trafilatura.utils import load_html

    try:
        tree = load_html(html)
        near_title = _date_under_title(tree) if tree is not None else None
        found = bare_extraction(
            html, with_metadata=True, include_comments=False, date_extraction_params=_DATES, config=_config()
        )
    except (LxmlError, ValueError, TypeError, AttributeError, RecursionError):
        return Page("")
    if found is None or isinstance(found, dict):
        return Page("")
    text = found.text or ""
    title = _clean(found.title)
    if title and text.strip() and title not in text[: len(title) * 2 + 200]:
        text = f"{title}\n\n{text}"
    published, basis = _published(found.date, _clean(found.url), near_title)
    return Page(text, title, published, basis, _clean(found.sitename), _clean(found.url))


@cache
def _config() -> Any:
    """Settings under which a short report is taken as it is, and not as one flat line with all around it."""
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "60")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "1")
    return config


def _published(day: str | None, url: str | None, near_title: str | None) -> tuple[str | None, str | None]:
    """The page's date with its basis; one that only stands in the address is left to whoever reads that."""
    forms = (day, day.replace("-", "/"), day.replace("-", "")) if day else ()
    if day and not any(form in (url or "") for form in forms):
        return day, "metadata"
    return (near_title, "metadata") if near_title else (None, None)


def _date_under_title(tree: Any) -> str | None:
    """The words of the first short element under the headline that is marked as a date and has a year in it.

    One above the headline is as a rule the day of the visit.
    """
    titles = tree.xpath("//h1")
    if not titles:
        return None
    for element in titles[0].xpath("following::*")[:_NEAR]:
        marks = (
            f"{element.tag} {element.get('class', '')} {element.get('itemprop', '')} {element.get('id', '')}"
        )
        words = " ".join(element.text_content().split()) if isinstance(element.tag, str) else ""
        if len(words) <= _DATE_LENGTH and _DATE_MARK.search(marks) and _YEAR.search(words):
            return words
    return None


def _clean(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
