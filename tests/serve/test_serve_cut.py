"""A page that would count very many claims of some words counts the latest, says so, and opens them."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, timedelta

import pytest
from starlette.testclient import TestClient

from marsad.serve import site
from tests.serve.test_serve_pages import Page

WORDS = {"text": "في"}


@pytest.fixture
def most(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(site, "MOST_COUNTED", 5)
    return 5


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("page", ["", "claims", "events", "map", "network", "situation"])
def test_the_page_says_since_when_it_counts(client: TestClient, most: int, page: str, lang: str) -> None:
    answer = client.get(f"/{lang}/{page}", params=WORDS)
    assert answer.status_code == 200
    assert re.search(r'<p class="note" role="status">[^<]*<a href="[^"]*to=[^"]+">', answer.text)


def test_the_list_holds_what_is_counted_and_leads_to_the_rest(client: TestClient, most: int) -> None:
    every = client.get("/api/claims", params=WORDS | {"limit": "200"}).json()
    assert every["total"] > most
    shown = client.get("/en/claims.json", params=WORDS).json()
    assert 0 < shown["total"] <= most
    since = client.get("/en/claims", params=WORDS).text.split('name="from" value="')[1][:10]
    assert client.get("/api/claims", params=WORDS | {"from": since}).json()["total"] == shown["total"]
    before = (date.fromisoformat(since) - timedelta(days=1)).isoformat()
    links = Page(client.get("/en/claims", params=WORDS).text).links
    assert any(f"to={before}" in link and "from=" not in link for link in links)


def test_a_table_holds_all(client: TestClient, most: int) -> None:
    total = client.get("/api/claims", params=WORDS).json()["total"]
    rows = list(csv.DictReader(io.StringIO(client.get("/en/claims.csv", params=WORDS).text)))
    assert len(rows) == total > most


def test_a_day_that_was_asked_for_is_no_cut(client: TestClient) -> None:
    answer = client.get("/en/claims", params=WORDS | {"from": "2011-01-01"})
    assert 'class="note" role="status"' not in answer.text
