"""Every page in every language; every number opens the list it counts, every claim its words."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.testclient import TestClient

from marsad.serve.app import create_app
from marsad.serve.pages import PAGES
from marsad.serve.settings import Settings
from marsad.serve.wording import LANGUAGES
from marsad.store import Ledger
from tests.serve.documents import HOSTILE_ID, hostile

QUERIES = {
    "article": {"id": "d-0001", "record": "c-000000000001"},
    "actor": {"who": "khalifa-haftar"},
    "dyad": {"a": "khalifa-haftar", "b": "gna"},
    "search": {"q": "قصف"},
    "situation": {"country": "LBY"},
    "event": {"id": "c-000000000001"},
    "correct": {"record": "c-000000000001", "field": "actor", "q": "حماس"},
}


class Page(HTMLParser):
    """The links, ids and language of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.root: dict[str, str | None] = {}
        self.styled = 0
        self.handlers = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        fields = dict(attrs)
        if tag == "html":
            self.root = fields
        if tag == "a" and fields.get("href"):
            self.links.append(str(fields["href"]))
        if fields.get("id"):
            self.ids.append(str(fields["id"]))
        self.styled += "style" in fields
        self.handlers += any(name.startswith("on") for name in fields)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_in_each_language(client: TestClient, lang: str, page: str) -> None:
    answer = client.get(f"/{lang}/{page}", params=QUERIES.get(page))
    assert answer.status_code == 200
    found = Page(answer.text)
    assert found.root["lang"] == lang
    assert found.root["dir"] == ("ltr" if lang == "en" else "rtl")
    assert len(found.ids) == len(set(found.ids)), "an id stands twice"
    assert found.styled == 0, "the policy lets no style attribute through"
    assert found.handlers == 0
    assert "<script>" not in answer.text
    assert len(answer.content) < 400_000


@pytest.mark.parametrize("page", PAGES)
def test_each_page_has_its_data_beside_it(client: TestClient, page: str) -> None:
    name = page or "index"
    as_json = client.get(f"/en/{name}.json", params=QUERIES.get(page))
    assert as_json.status_code == 200
    assert as_json.json() is not None
    as_csv = client.get(f"/en/{name}.csv", params=QUERIES.get(page))
    html = client.get(f"/en/{page}", params=QUERIES.get(page)).text
    offered = re.search(r"\.csv(\?|\")", html.split('class="beside', 1)[1].split("</p>", 1)[0])
    assert offered and as_csv.status_code == 200
    rows = list(csv.reader(io.StringIO(as_csv.text)))
    assert len({len(row) for row in rows}) == 1
    assert client.head(f"/en/{page}", params=QUERIES.get(page)).status_code == 200


@pytest.mark.parametrize(
    "page", ["", "situation", "actor", "dyad", "map", "network", "claims", "article", "search"]
)
def test_no_link_is_broken(client: TestClient, page: str) -> None:
    answer = client.get(f"/en/{page}", params=QUERIES.get(page))
    links = {urljoin(str(answer.url), link) for link in Page(answer.text).links}
    inside = sorted(link for link in links if urlsplit(link).hostname == "localhost")
    assert inside == sorted(links), "a link leads outside"
    assert len(inside) > 10
    seen: Counter[str] = Counter()
    broken = []
    for link in inside:
        path = urlsplit(link).path
        seen[path] += 1
        if seen[path] <= 4 and client.get(link).status_code != 200:
            broken.append(link)
    assert broken == []


def test_a_number_opens_the_claims_it_counts(client: TestClient) -> None:
    page = client.get("/en/").text
    counted = re.findall(r'<a class="num" tabindex="-1" href="([^"]+)">([\d,]+)</a>', page)
    counted += re.findall(r'<td class="num"><a href="([^"]+)">([\d,]+)</a>', page)
    counted += re.findall(r'<a href="([^"]+)" aria-label="[^"]*: ([\d,]+) claims?">', page)
    lists = [(link.replace("&amp;", "&"), number) for link, number in counted if "/claims?" in link]
    assert len(lists) > 20
    for link, number in lists:
        path, _, query = link.partition("?")
        total = client.get(f"{path}.json?{query}").json()["total"]
        assert total == int(number.replace(",", "")), link


def test_three_clicks_from_a_number_to_the_words(client: TestClient) -> None:
    overview = Page(client.get("/en/").text)
    listed = Page(client.get(next(link for link in overview.links if "/claims?event=" in link)).text)
    source = next(link for link in listed.links if "/article?" in link)
    article = client.get(source)
    assert re.search(r'class="s on r-act"[^>]*>قصف<', article.text)
    assert urlsplit(source).fragment in Page(article.text).ids


def test_what_an_article_holds_is_never_markup(client: TestClient) -> None:
    for lang in LANGUAGES:
        for page in ("", "claims", "documents", "map", "actors", "network"):
            answer = client.get(f"/{lang}/{page}", params={"from": "2017-01-01"})
            assert "<script>window" not in answer.text
            assert "<img src=x" not in answer.text
        answer = client.get(f"/{lang}/article", params={"id": HOSTILE_ID})
        assert "&lt;script&gt;" in answer.text
        assert "<script>window" not in answer.text
        assert 'href="javascript:' not in answer.text


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/en/nothing", 404),
        ("/fr/", 404),
        ("/en/article", 400),
        ("/en/article?id=none", 404),
        ("/en/actor?who=nobody", 404),
        ("/en/dyad?a=x&b=x", 400),
        ("/en/claims?from=yesterday", 400),
        ("/en/claims?page=0", 400),
        ("/en/claims?quad=9", 400),
        ("/en/claims?text=" + "x" * 400, 400),
        ("/en/claims?actor=%00", 400),
        ("/en/claims?page=99999", 200),
        ("/en/claims?country=%22", 200),
        ("/en/search?q=%22%20OR%20*", 200),
        ("/en/search?q=%D8%9F", 200),
    ],
)
def test_odd_addresses_are_answered_in_words(client: TestClient, address: str, status: int) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert "<h1" in answer.text


def test_the_root_follows_the_browser(client: TestClient) -> None:
    arabic = client.get("/", headers={"accept-language": "ar-DZ,fr;q=0.8"}, follow_redirects=False)
    assert arabic.headers["location"] == "/ar/"
    other = client.get("/", headers={"accept-language": "fr"}, follow_redirects=False)
    assert other.headers["location"] == "/en/"


def test_a_page_that_did_not_change_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/en/claims")
    again = client.get("/en/claims", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    assert client.get("/ar/claims", headers={"if-none-match": first.headers["etag"]}).status_code == 200


def test_five_megabytes_of_text_come_in_parts(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(hostile(5_000_000))
    with TestClient(create_app(Settings(db=tmp_path / "l.db")), base_url="http://localhost") as client:
        first = client.get("/en/article", params={"id": HOSTILE_ID})
        last = client.get("/en/article", params={"id": HOSTILE_ID, "part": "200"})
        assert (first.status_code, last.status_code) == (200, 200)
        assert max(len(first.content), len(last.content)) < 400_000
        assert client.get("/en/search", params={"q": "سنجار"}).status_code == 200
