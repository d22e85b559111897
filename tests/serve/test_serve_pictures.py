"""Every page looks as it did: both languages, light and dark, on a desktop and a phone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from marsad.serve.pages import PAGES
from tests.serve.browser import browsing, chromium, serving
from tests.serve.pictures import FOLDER, LOOKS, MOST, Look, difference, take

CHROMIUM = chromium()
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="no Chromium is installed"),
    pytest.mark.filterwarnings("ignore"),
]


@pytest.fixture(scope="module")
def address(db: Path) -> Iterator[str]:
    with serving(db) as made:
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "the continuous integration needs a Chromium"
    with browsing(CHROMIUM) as made:
        yield made


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.lang}-{look.scheme}-{look.size}")
def test_the_pages_look_as_they_did(browser: Browser, address: str, tmp_path: Path, look: Look) -> None:
    changed = []
    for page, picture in take(browser, address, look, list(PAGES)):
        share = difference(picture, Image.open(look.path(page)))
        if share > MOST:
            picture.save(tmp_path / look.path(page).name)
            changed.append((page or "overview", round(share, 3)))
    assert changed == [], f"seen in {tmp_path}; python -m tests.serve.pictures --update keeps them"


def test_a_picture_is_kept_of_every_page_and_they_are_small() -> None:
    kept = {path.name for path in FOLDER.glob("*.webp")}
    assert kept == {look.path(page).name for look in LOOKS for page in PAGES}
    assert sum(path.stat().st_size for path in FOLDER.glob("*.webp")) < 3_000_000


def test_a_difference_is_seen_and_the_edge_of_letters_is_not() -> None:
    look = LOOKS[0]
    before = Image.open(look.path("claims")).convert("RGB")
    moved = before.copy()
    moved.paste(before.crop((0, 0, before.width - 1, before.height)), (0, 0))
    assert difference(before, moved) <= MOST
    broken = before.copy()
    ImageDraw.Draw(broken).rectangle((40, 40, 40 + before.width // 3, 90), fill=(200, 30, 30))
    assert difference(before, broken) > MOST
    assert difference(Image.open(LOOKS[0].path("")), Image.open(LOOKS[2].path(""))) > MOST
