"""What a page states of itself: JSON-LD, meta elements, microdata, and the elements that print it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Story)$")
_MOST_NODES = 2000
_LONGEST = 400
_FALSE_AUTHOR = re.compile(r"^https?:|@|^\W*$|^(?:admin|administrator|editor|super user)$", re.IGNORECASE)
_MOTTO = re.compile(r"\s+[-–|]\s+")
_TITLES = (
    "og:title",
    "dcterms.title",
    "dc.title",
    "twitter:title",
    "title",
    "parsely-title",
    "sailthru.title",
)
_SITES = ("og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "publisher", "cre")
_AUTHORS = ("author", "article:author", "dcterms.creator", "dc.creator", "parsely-author", "sailthru.author")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "dcterms.date", "dcterms.created",
    "dcterms.issued", "dc.date.issued", "dc.date.created", "dc.date", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "date.publication", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "og:published_time", "published_time",
    "article.published", "date",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stated:
    """The page's own words; ``titles`` in the order of trust, the window's title last and apart.

    ``published`` is as the page writes it.
    """

    titles: tuple[str, ...] = ()
    window: str | None = None
    published: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def stated(tree: Any, url: str | None = None) -> Stated:
    """What the page says of itself in its metadata.

    Args:
        tree: the page.
        url: the address it was fetched from, before the one that the page names.
    """
    linked = list(_linked_data(tree))
    article = next((node for node in linked if _is_article(node)), {})
    metas = _metas(tree)
    items = _Items(tree)
    titles = (_text(article.get("headline")), _first(metas, _TITLES), items.value("headline"))
    publisher = _site(_first(metas, _SITES)) or _name(article.get("publisher"), linked)
    publisher = publisher or items.named("publisher")
    author = _name(article.get("author"), linked) or _person(_first(metas, _AUTHORS))
    author = author or _person(items.named("author"))
    return Stated(
        titles=tuple(dict.fromkeys(title for title in titles if title)),
        window=_line(tree.findtext(".//head/title") or tree.findtext(".//title")),
        published=_text(article.get("datePublished")) or _first(metas, _DATES) or items.day() or _entry(tree),
        author=None if author == publisher else author,
        publisher=publisher,
        url=url or _address(tree, metas),
        language=_language(tree, article),
    )


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The nodes of the page's JSON-LD, those of graphs and lists too; broken scripts are left out."""
    waiting: list[Any] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            waiting.append(msgspec.json.decode((script.text or "").strip().strip(";")))
        except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
            continue
    waiting.reverse()
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            yield node
            waiting.extend(
                node[key] for key in ("@graph", "mainEntity") if isinstance(node.get(key), list | dict)
            )


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def _name(value: object, linked: list[dict[str, Any]]) -> str | None:
    """The name of a person or body, or of the node that stands for it; of several, joined by commas."""
    if isinstance(value, list):
        names = [name for item in value[:5] if (name := _name(item, linked))]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        if "name" not in value and "@id" in value:
            value = next((node for node in linked if node.get("@id") == value["@id"] and "name" in node), {})
        return _person(_text(value.get("name")))
    return _person(_text(value))


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = _line(meta.get("content"))
        if name and content and len(content) <= _LONGEST:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _site(name: str | None) -> str | None:
    """A site's name without the motto behind a dash."""
    return _MOTTO.split(name)[0] if name else None


class _Items:
    """The page's microdata: elements with ``itemprop``."""

    def __init__(self, tree: Any) -> None:
        self._elements = tree.xpath("//*[@itemprop]")

    def _of(self, name: str) -> list[Any]:
        return [element for element in self._elements if name in element.get("itemprop", "").split()]

    def value(self, name: str) -> str | None:
        """What an item is, by its attribute or its text."""
        found = (_line(element.get("content")) or short_text(element) for element in self._of(name))
        return next((text for text in found if text), None)

    def named(self, name: str) -> str | None:
        """The name inside an item that is a person or body, else the item's own text."""
        for element in self._of(name):
            inner = element.xpath(".//*[@itemprop='name']")
            if text := next((_line(i.get("content")) or short_text(i) for i in inner), None):
                return text
            if text := _line(element.get("content")) or short_text(element):
                return text
        return None

    def day(self) -> str | None:
        """The day of publication."""
        for element in self._of("datePublished"):
            if text := _line(element.get("content")) or _line(element.get("datetime")) or short_text(element):
                return text
        return None


def short_text(element: Any, longest: int = _LONGEST, between: str = "") -> str | None:
    """The text of an element on one line; null where it is empty or no short line.

    ``between`` stands between the texts of the elements in it: nothing in a title, whose letters may be
    marked one by one, a blank where they are parts of a list.
    """
    pieces, size = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        size += len(piece)
        if size > longest * 3:
            return None
    line = " ".join(between.join(pieces).split())
    return line if line and len(line) <= longest else None


def _entry(tree: Any) -> str | None:
    """The day of an entry in the microformats of blogs (hAtom, h-entry)."""
    for element in tree.xpath("//abbr[@title][@class] | //time[@datetime][@class]"):
        if {"published", "dt-published"} & set(element.get("class").split()):
            return _line(element.get("title") or element.get("datetime"))
    return None


def _person(value: str | None) -> str | None:
    """A value that can be an author's name: no address, no account of the software."""
    return value if value and not _FALSE_AUTHOR.search(value) and len(value) <= _LONGEST else None


def _address(tree: Any, metas: Mapping[str, str]) -> str | None:
    links = [link.get("href") for link in tree.xpath("//link[@rel='canonical'][@href]")]
    for address in (*links, metas.get("og:url")):
        found = _line(address)
        try:
            if found and urlsplit(found).scheme in ("http", "https") and urlsplit(found).hostname:
                return found
        except ValueError:
            continue
    return None


def _language(tree: Any, article: Mapping[str, Any]) -> str | None:
    root = tree.getroottree().getroot()
    found = root.get("lang") or root.get("xml:lang") or _text(article.get("inLanguage"))
    return found.split("-")[0].split("_")[0].strip().lower() or None if found else None


def _text(value: object) -> str | None:
    return _line(value) if isinstance(value, str) and len(value) <= _LONGEST else None


def _line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
