"""The observatory in a Chromium: both directions and schemes, phone and desktop, with and without scripts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request

from marsad.serve.pages import PAGES
from tests.serve.browser import browsing, chromium, serving
from tests.serve.documents import HOSTILE_ID
from tests.serve.test_serve_pages import QUERIES

CHROMIUM = chromium()
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="no Chromium is installed"),
    pytest.mark.filterwarnings("ignore"),
]
DESKTOP, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 800}
SEVERE = {"serious", "critical"}
HEAVIEST = 400_000
"""Bytes that a page may ship, with its styles and scripts and without fonts."""


@pytest.fixture(scope="module")
def address(db: Path) -> Iterator[str]:
    with serving(db) as made:
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "the continuous integration needs a Chromium"
    with browsing(CHROMIUM) as made:
        yield made


def url(address: str, lang: str, page: str) -> str:
    query = "&".join(f"{name}={quote(value)}" for name, value in QUERIES.get(page, {}).items())
    return f"{address}/{lang}/{page}" + (f"?{query}" if query else "")


@pytest.mark.parametrize(
    ("lang", "scheme", "size"),
    [("en", "light", DESKTOP), ("ar", "dark", PHONE)],
    ids=["en-desktop", "ar-phone"],
)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_sound(
    browser: Browser, address: str, page: str, lang: str, scheme: str, size: dict[str, int]
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    tab = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    tab.on(
        "console", lambda message: said.append(message.text) if message.type in {"error", "warning"} else None
    )
    tab.on("pageerror", lambda error: said.append(str(error)))
    shipped: list[Request] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("requestfinished", lambda request: shipped.append(request))
    tab.goto(url(address, lang, page))
    tab.wait_for_load_state("networkidle")
    assert said == []
    weights = [one.sizes()["responseBodySize"] for one in shipped if "/fonts/" not in one.url]
    assert len(weights) >= 3 and sum(weights) < HEAVIEST
    assert {urlsplit(one).netloc for one in asked} == {urlsplit(address).netloc}
    assert tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    found = Axe().run(tab).response
    severe = [one for one in found["violations"] if one["impact"] in SEVERE]
    assert [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in severe] == []
    assert {"color-contrast", "html-has-lang"} <= {one["id"] for one in found["passes"]}
    context.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=DESKTOP)
    yield context.new_page()
    context.close()


def test_words_light_up_where_a_record_is_chosen(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/article?id=d-0002")
    assert tab.locator(".text .r-act").count() == 0
    tab.locator("[data-light='c-000000000002']").click()
    assert tab.locator(".text .r-act").inner_text() == "قصف"
    assert tab.locator(".text .r-who").first.inner_text() == "الطيران التركي"
    assert "record=c-000000000002" in tab.url
    tab.reload()
    assert tab.locator(".text .r-act").inner_text() == "قصف"


def test_dragging_over_time_keeps_those_days(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/")
    box = tab.locator(".timeline svg").bounding_box()
    assert box
    height = box["y"] + box["height"] / 2
    tab.mouse.move(box["x"] + box["width"] * 0.1, height)
    tab.mouse.down()
    tab.mouse.move(box["x"] + box["width"] * 0.2, height)
    tab.mouse.move(box["x"] + box["width"] * 0.3, height)
    with tab.expect_navigation():
        tab.mouse.up()
    query = urlsplit(tab.url).query
    assert "from=2019-04-0" in query
    assert "to=2019-04-" in query
    before = tab.locator(".totals b").nth(1).inner_text()
    with tab.expect_navigation():
        tab.locator(".timeline figcaption a").last.click()
    assert int(before) < int(tab.locator(".totals b").nth(1).inner_text())


def test_time_runs_to_the_left_in_arabic_and_can_be_turned(tab: Page, address: str) -> None:
    tab.goto(f"{address}/ar/")
    first = "document.querySelector('.timeline .hit').getBoundingClientRect().x"
    last = "[...document.querySelectorAll('.timeline .hit')].at(-1).getBoundingClientRect().x"
    assert tab.evaluate(f"{first} > {last}")
    tab.goto(f"{address}/ar/?time=ltr")
    assert tab.evaluate(f"{first} < {last}")


def test_the_scheme_is_kept(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(paper)
    tab.locator("#theme").click()
    assert tab.evaluate(paper) != light
    tab.goto(f"{address}/en/claims")
    assert tab.evaluate(paper) != light


def test_the_network_is_drawn(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/network")
    tab.wait_for_selector("#graph canvas")
    assert tab.locator("#graph").bounding_box()["height"] > 300  # type: ignore[index]


def test_everything_reads_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}/en/")
    tab.locator(".timeline a").first.click()
    tab.locator(".card a.source").first.click()
    assert tab.locator(".text .r-act").first.inner_text() == "قصف"
    assert tab.locator(".record.chosen .why li").count() == 2
    context.close()


@pytest.mark.parametrize("page", ["situation", "actor", "event", "article"])
def test_a_page_prints_as_a_dossier(tab: Page, address: str, page: str) -> None:
    tab.goto(url(address, "en", page))
    tab.emulate_media(media="print")
    hidden = "[...document.querySelectorAll('.no-print, nav, form, button')]"
    assert tab.evaluate(f"{hidden}.filter((one) => one.checkVisibility()).length") == 0
    assert tab.locator("h1").is_visible()
    assert tab.locator("blockquote:visible, .text:visible").count() > 0
    assert len(tab.pdf(format="A4")) > 10_000


def test_the_keyboard_reaches_the_page_first(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"


def test_a_hostile_article_does_no_harm(tab: Page, address: str) -> None:
    for page in (f"article?id={quote(HOSTILE_ID, safe='')}", "claims", "map", "network", "documents"):
        tab.goto(f"{address}/en/{page}")
        tab.wait_for_load_state("networkidle")
        assert tab.evaluate("window.harmed === undefined")
        assert tab.title().endswith("· marsad")


def test_letters_join_across_a_lit_boundary(tab: Page, address: str) -> None:
    """A word whose beginning is lit is as wide as the same word unlit: no letter is torn from the next."""
    tab.goto(f"{address}/en/article?id=d-0002")
    widths = tab.evaluate(
        """() => ["والحكومة", "<span class='s on r-who'>وال</span>حكومة"].map((html) => {
            const p = document.createElement("span");
            p.innerHTML = html;
            document.querySelector(".text").append(p);
            return p.getBoundingClientRect().width;
        })"""
    )
    assert abs(widths[0] - widths[1]) < 1


def test_words_are_chosen_with_the_mouse_and_the_keyboard(tab: Page, address: str) -> None:
    tab.goto(f"{address}/en/correct?record=c-000000000002&field=actor")
    words = tab.locator(".pick label.w")
    chosen = "[...document.querySelectorAll('.pick input:checked')].map((box) => Number(box.value))"
    words.nth(1).click()
    words.nth(3).click(modifiers=["Shift"])
    assert tab.evaluate(chosen) == [1, 2, 3]
    tab.locator(".pick input").nth(0).focus()
    tab.keyboard.press("ArrowLeft")
    assert tab.evaluate("document.activeElement.value") == "1"
    tab.keyboard.press("Shift+ArrowLeft")
    assert tab.evaluate(chosen) == [1, 2]
