"""Makes the pages: each layout twice, with other stories, sites and dates; the same pages every time."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hijridate import Gregorian
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.shared import ROOT

HERE = Path(__file__).resolve().parent
FIRST = date(2009, 2, 5)
STEP = timedelta(days=83)
OLD = ("old_table", "old_div", "old_charsetless")
UNDATED = "undated"
EACH = 2
_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Page:
    """A page's bytes, and what a careful reader finds on it; null where the page does not say.
    A desk or an agency is no author.

    ``body`` are the paragraphs and headings of the story, without caption, dateline and furniture.
    """

    name: str
    data: bytes
    title: str
    published: str | None
    author: str | None
    publisher: str | None
    body: tuple[str, ...]


def make_pages() -> list[Page]:
    """All pages, by the name of their layout."""
    stories = [json.loads(line) for line in (HERE / "stories.jsonl").read_text("utf-8").splitlines()]
    around = json.loads((HERE / "around.json").read_text("utf-8"))
    months = _months()
    layouts = Environment(
        loader=FileSystemLoader(HERE / "layouts"), undefined=StrictUndefined, autoescape=False
    )
    names = sorted(path.stem for path in (HERE / "layouts").glob("*.html"))
    pages = []
    for number, name in enumerate(name for name in names for _ in range(EACH)):
        story = stories[(number * 5 + number // len(stories)) % len(stories)]
        day = FIRST + STEP * number
        site = around["words"]["sites"][number % len(around["words"]["sites"])]
        after = stories[(stories.index(story) + 3) % len(stories)]
        values = _values(story, day, site, around, months) | {"next": after}
        html = layouts.get_template(f"{name}.html").render(values)
        page = _page(f"{name}-{number % EACH + 1}", name, html, story, day, site)
        pages.append(replace(page, author=None) if story["author"] in around["words"]["desks"] else page)
    return pages


def _page(called: str, name: str, html: str, story: dict[str, Any], day: date, site: str) -> Page:
    said_author = story["author"] in html or json.dumps(story["author"]) in html
    by_site = f'"Person","name":"{site}"' in html.replace(" ", "")
    return Page(
        name=called,
        data=html.encode("windows-1256" if name in OLD else "utf-8", "xmlcharrefreplace"),
        title=story["title"],
        published=None if name == UNDATED else day.isoformat(),
        author=story["author"] if said_author and not by_site else None,
        publisher=site if site in html else None,
        body=tuple(text.removeprefix("## ") for text in story["body"]),
    )


def _values(
    story: dict[str, Any], day: date, site: str, around: dict[str, Any], months: dict[str, dict[int, str]]
) -> dict[str, Any]:
    home = "https://news.example"
    body = [
        ("h" if text.startswith("## ") else "p", text.removeprefix("## "))
        for text in story["body"]
    ]  # fmt: skip
    return {
        "s": story | {"lead": story["body"][0]},
        "site": site,
        "home": home,
        "url": f"{home}/{story['url']}",
        "url_dated": f"{home}/{day:%Y/%m/%d}/{story['url']}/",
        "d": _dates(day, around["words"]["weekdays"], months),
        "body": body,
        "around": around,
        "w": around["words"],
        "dateline": True,
    }


def _dates(day: date, weekdays: list[str], months: dict[str, dict[int, str]]) -> dict[str, str]:
    """The day in every way that the layouts write it; ``visit`` and ``other`` are other days."""
    named = {
        region: f"{day.day} {names.get(day.month) or months['egypt'][day.month]} {day.year}"
        for region, names in months.items()
        if region != "all"
    }
    islamic = Gregorian.fromdate(day).to_hijri()
    levant, egypt = months["levant"][day.month], months["egypt"][day.month]
    visit, other = day + timedelta(days=400), day - timedelta(days=45)
    return named | {
        "iso": f"{day}T10:15:00+03:00",
        "later": f"{day + timedelta(days=3)}T08:00:00+03:00",
        "day": day.isoformat(),
        "egypt_digits": f"{day.day} {egypt} {day.year}".translate(_DIGITS),
        "dual": f"{day.day} {levant}/{egypt} {day.year}",
        "hijri": f"{islamic.day} {months['all'][islamic.month]} {islamic.year} هـ",
        "numeric": f"{day:%d/%m/%Y}",
        "numeric_plain": f"{day.day}/{day.month}/{day.year}",
        "numeric_dash": f"{day:%d-%m-%Y}",
        "english": f"{day:%b %d, %Y}",
        "weekday": weekdays[day.weekday()],
        "visit": f"{weekdays[visit.weekday()]} {visit.day} {months['egypt'][visit.month]} {visit.year}",
        "other": f"{other.day} {months['egypt'][other.month]} {other.year}",
    }


def _months() -> dict[str, dict[int, str]]:
    """The first name of each month in each region's vocabulary; ``all`` are the Islamic ones."""
    found: dict[str, dict[int, str]] = {}
    with (ROOT / "resources" / "calendars" / "months.tsv").open(encoding="utf-8", newline="") as lines:
        written = (line for line in lines if line.strip() and not line.startswith("#"))
        for row in csv.DictReader(written, delimiter="\t"):
            found.setdefault(row["region"], {}).setdefault(int(row["month"]), row["form"])
    return found
