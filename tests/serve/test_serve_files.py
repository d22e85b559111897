"""Every export through the browser, with the filter of the page."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from starlette.testclient import TestClient

from marsad.export import FORMATS
from marsad.serve.pages import files
from tests.serve.test_serve_pages import Page


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_offered_and_comes_as_a_file(client: TestClient, name: str) -> None:
    links = [link for link in Page(client.get("/en/downloads").text).links if f"format={name}" in link]
    assert len(links) == max(1, len(files.offered(FORMATS[name])))
    answer = client.get(links[0])
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].endswith(f'{FORMATS[name].suffix}"')
    assert len(answer.content) > 100


def test_the_filter_of_the_page_goes_into_the_file(client: TestClient) -> None:
    page = client.get("/en/downloads", params={"event": "CONSULT", "country": "LBY"})
    link = next(one for one in Page(page.text).links if "format=csv" in one and "table=claims" in one)
    rows = list(csv.DictReader(io.StringIO(client.get(link).text)))
    total = client.get("/api/claims", params={"event": "CONSULT", "country": "LBY"}).json()["total"]
    assert len(rows) == total > 5
    assert {row["event"] for row in rows} == {"CONSULT"}


def test_a_package_holds_its_tables(client: TestClient) -> None:
    archive = zipfile.ZipFile(io.BytesIO(client.get("/ar/file", params={"format": "datapackage"}).content))
    assert {"claims.csv", "datapackage.json"} <= set(archive.namelist())


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"format": "doc"}, 404),
        ({"format": "csv", "table": "secrets"}, 400),
        ({"format": "csv", "from": "yesterday"}, 400),
    ],
)
def test_what_there_is_not_is_said(client: TestClient, query: dict[str, str], status: int) -> None:
    assert client.get("/en/file", params=query).status_code == status
    assert client.get("/xx/file", params={"format": "csv"}).status_code == 404


def test_a_file_too_large_for_a_browser_is_refused(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST", 10)
    answer = client.get("/en/file", params={"format": "csv"})
    assert answer.status_code == 400
    assert "marsad export" in answer.text
