"""The pages of our own making are read as well as their floors say, and made the same every time."""

from __future__ import annotations

from bench.pages.make import make_pages
from bench.pages.score import figures, read_pages

FLOORS = {
    "title": 0.95,
    "published": 0.95,
    "author": 0.95,
    "publisher": 0.85,
    "body.precision": 0.98,
    "body.recall": 0.99,
    "body.worst_precision": 0.4,
    "body.worst_recall": 0.7,
}


def test_the_pages_are_read() -> None:
    pages = make_pages()
    assert len(pages) >= 60
    assert len({page.name.rsplit("-", 1)[0] for page in pages}) >= 30
    found = figures(read_pages(pages))
    assert {name: value for name, value in found.items() if value < FLOORS[name]} == {}


def test_the_pages_are_the_same_every_time() -> None:
    assert [page.data for page in make_pages()] == [page.data for page in make_pages()]
