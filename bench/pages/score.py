"""How much of the pages is read right: title and day whole, the body by its words.

python -m bench.pages.score [--errors]      the figures, and the pages that are not read right
python -m bench.pages.score --write DIR     the pages as files
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bench.pages.make import Page, make_pages
from marsad.clean import clean
from marsad.gather import gather
from marsad.model import Article

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a page: right or not, and words of the body (found, of the page, in common)."""

    page: Page
    article: Article
    title: bool
    published: bool
    author: bool
    publisher: bool
    found: int
    wanted: int
    common: int
    extra: tuple[str, ...]
    missed: tuple[str, ...]


def read_pages(pages: list[Page]) -> list[Reading]:
    """Each page through ``gather`` and ``clean``."""
    with tempfile.TemporaryDirectory() as folder:
        readings = []
        for page in pages:
            path = Path(folder) / f"{page.name}.html"
            path.write_bytes(page.data)
            (raw,) = gather([path])
            readings.append(_reading(page, clean(raw)))
    return readings


def _reading(page: Page, article: Article) -> Reading:
    body = Counter(
        word for part in article.body for word in _WORD.findall(article.text[part.start : part.end])
    )
    wanted = Counter(word for text in page.body for word in _WORD.findall(text))
    same = sum((body & wanted).values())
    return Reading(
        page=page,
        article=article,
        title=article.title is not None and article.title.split() == page.title.split(),
        published=article.published == page.published,
        author=article.author == page.author,
        publisher=article.publisher == page.publisher or (page.publisher is None and not _named(article)),
        found=sum(body.values()),
        wanted=sum(wanted.values()),
        common=same,
        extra=tuple((body - wanted).elements()),
        missed=tuple((wanted - body).elements()),
    )


def _named(article: Article) -> bool:
    """Whether a publisher was named by more than the host of the page's address."""
    return article.publisher is not None and "." not in article.publisher


def figures(readings: list[Reading]) -> dict[str, float]:
    """Shares of pages with the right title, day, author and publisher; precision and recall of body words,
    over all words and of the page that is read worst.
    """
    total = len(readings)
    found = {
        name: sum(getattr(reading, name) for reading in readings) / total
        for name in ("title", "published", "author", "publisher")
    }
    common = sum(reading.common for reading in readings)
    found["body.precision"] = common / max(1, sum(reading.found for reading in readings))
    found["body.recall"] = common / sum(reading.wanted for reading in readings)
    found["body.worst_precision"] = min(r.common / r.found if r.found else 0.0 for r in readings)
    found["body.worst_recall"] = min(r.common / r.wanted for r in readings)
    return {name: round(value, 3) for name, value in found.items()}


def faults(reading: Reading) -> list[str]:
    """What is wrong with a page's reading, in words."""
    page, article = reading.page, reading.article
    said = [
        f"{name}: {getattr(article, name)!r}, not {getattr(page, name)!r}"
        for name in ("title", "published", "author", "publisher")
        if not getattr(reading, name)
    ]
    if reading.extra:
        said.append(f"no body: {' '.join(reading.extra[:40])}")
    if reading.missed:
        said.append(f"missed: {' '.join(reading.missed[:40])}")
    return said


def main(arguments: list[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--write", type=Path)
    parser.add_argument("--only", nargs="*", default=[], help="names of layouts")
    asked = parser.parse_args(arguments)
    pages = [page for page in make_pages() if not asked.only or page.name.rpartition("-")[0] in asked.only]
    if asked.write:
        asked.write.mkdir(parents=True, exist_ok=True)
        for page in pages:
            (asked.write / f"{page.name}.html").write_bytes(page.data)
        return 0
    readings = read_pages(pages)
    if asked.errors:
        for reading in readings:
            for fault in faults(reading):
                print(f"{reading.page.name:24} {fault}")
    print(f"{len(pages)} pages")
    print("\n".join(f"{name:24}{value:8.3f}" for name, value in figures(readings).items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
