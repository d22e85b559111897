"""Pictures of every page in every way of looking at it, small, and how far two of them differ.

    python -m tests.serve.pictures --update [PAGE ...]      takes them anew, all or those of some pages

They are kept at a quarter of the size: small enough for the repository, and so that another version of the
browser or of its fonts, which draws the edges of letters otherwise, makes no difference that counts.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Browser

from marsad.serve.pages import PAGES
from tests.serve.browser import browsing, chromium, serving
from tests.serve.documents import fill
from tests.serve.test_serve_pages import QUERIES

FOLDER = Path(__file__).parent / "pictures"
SIZES = {"desktop": (1280, 1400), "phone": (390, 1400)}
SCALE = 4
FAR = 40
"""Of 255: two pixels that differ by more are not the same."""
MOST = 0.02
"""A page looks the same as long as at most this share of its pixels is not the same."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way of looking at the pages."""

    lang: str
    scheme: str
    size: str

    def path(self, page: str) -> Path:
        """Where the picture of a page is kept."""
        return FOLDER / f"{page or 'overview'}-{self.lang}-{self.scheme}-{self.size}.webp"


LOOKS = tuple(
    Look(lang, scheme, size) for lang in ("en", "ar") for scheme in ("light", "dark") for size in SIZES
)


def take(browser: Browser, address: str, look: Look, pages: list[str]) -> Iterator[tuple[str, Image.Image]]:
    """A picture of each page. The network's graph, whose layout is drawn by lot, is left blank."""
    width, height = SIZES[look.size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=look.scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )
    tab = context.new_page()
    for page in pages:
        query = urlencode(QUERIES.get(page, {}))
        tab.goto(f"{address}/{look.lang}/{page}" + (f"?{query}" if query else ""))
        tab.wait_for_load_state("networkidle")
        tab.evaluate("document.fonts.ready")
        if page == "network":
            tab.wait_for_selector("#graph canvas")
            tab.evaluate("document.getElementById('graph').replaceChildren()")
        shot = Image.open(io.BytesIO(tab.screenshot(animations="disabled"))).convert("RGB")
        yield page, shot.resize((width // SCALE, height // SCALE), Image.Resampling.BOX)
    context.close()


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that are not the same, after letters have been blurred to grey."""
    if one.size != other.size:
        return 1.0
    blurred = [image.convert("RGB").filter(ImageFilter.GaussianBlur(1.5)) for image in (one, other)]
    apart = ImageChops.difference(*blurred).split()
    worst = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
    return sum(worst.histogram()[FAR + 1 :]) / (one.width * one.height)


def main(arguments: list[str]) -> int:
    """Take the pictures anew."""
    if arguments[:1] != ["--update"]:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    found = chromium()
    if found is None:
        sys.stderr.write("no Chromium is installed\n")
        return 1
    pages = [page for page in PAGES if not arguments[1:] or (page or "overview") in arguments[1:]]
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        db = fill(Path(folder) / "ledger.db")
        with serving(db) as address, browsing(found) as browser:
            for look in LOOKS:
                for page, picture in take(browser, address, look, pages):
                    picture.save(look.path(page), quality=70, method=6)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
