"""Take the pictures of the observatory that the docs show, from the sample ledger in a real Chromium.

python docs/pictures/screens.py            after marsad ingest examples --db demo/ledger.db
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from marsad.store import Filter, Ledger  # noqa: E402
from tests.serve.browser import browsing, chromium, serving  # noqa: E402

DESKTOP, PHONE = (1280, 800), (390, 780)


class Shot(NamedTuple):
    """One picture: its file, the page, and how it is looked at."""

    name: str
    page: str
    size: tuple[int, int] = DESKTOP
    scheme: str = "light"


def shots(db: Path) -> list[Shot]:
    """The pictures, the article's with a claim lit."""
    with Ledger.open(db) as ledger:
        held = ledger.claims(Filter(country="SYR", event="ASSAULT", limit=1))[0]
    lit = f"article?id={held.source.document}&record={held.record.id}"
    return [
        Shot("overview", "en/"),
        Shot("article", f"en/{lit}"),
        Shot("situation-arabic-dark", "ar/situation?country=LBY", scheme="dark"),
        Shot("article-phone", f"ar/{lit}", size=PHONE),
    ]


def main(db: Path) -> int:
    """Take them all."""
    path = chromium()
    if path is None:
        sys.stderr.write("no Chromium is installed\n")
        return 1
    with serving(db) as address, browsing(path) as browser:
        for shot in shots(db):
            width, height = shot.size
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=shot.scheme,
                locale="en-GB",  # type: ignore[arg-type]
            )
            tab = context.new_page()
            tab.goto(f"{address}/{shot.page}")
            tab.wait_for_load_state("networkidle")
            tab.evaluate("document.fonts.ready")
            if shot.size == PHONE:
                tab.evaluate("document.querySelector('.text .r-act').scrollIntoView({block: 'center'})")
            tab.wait_for_timeout(300)
            tab.screenshot(path=ROOT / "docs" / "pictures" / f"{shot.name}.png")
            context.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(ROOT / "demo" / "ledger.db"))
