"""The Python face: its names, texts and tables in, Arrow and files out, records in notebooks."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import marsad
from marsad import api
from marsad.errors import InputError
from marsad.model import Document, Span
from marsad.model.html import quote
from tests.records import article, claim, document, statement, tie

TEXT = (
    "قصف الطيران التركي مواقع المسلحين في عفرين أمس. "
    "وقال المتحدث باسم الحكومة العراقية إن بغداد ترفض الغارات."
)
HOSTILE = '<script>alert("1")</script>&"\''


def test_the_names_are_those_that_are_documented() -> None:
    assert marsad.__all__ == api.__all__ == sorted(api.__all__)
    assert set(dir(marsad)) == {*marsad.__all__, "__version__"}
    for name in marsad.__all__:
        assert getattr(marsad, name) is getattr(api, name)
        assert getattr(marsad, name).__doc__
    page = (Path(__file__).parents[1] / "docs" / "lookup" / "python.md").read_text("utf-8")
    for name in marsad.__all__:
        assert f"`{name}`" in page or f"`{name}(" in page, name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        marsad.nothing  # noqa: B018


def test_importing_loads_nothing() -> None:
    code = "import marsad, sys; print(sorted(m for m in sys.modules if m.startswith('marsad')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['marsad']"


def test_a_text_is_read() -> None:
    found = marsad.read_text(TEXT, published="2018-02-03", publisher="الأفق", title="غارات على عفرين")
    assert found.id == f"d-{found.article.sha256[:12]}"
    assert (found.article.title, found.article.publisher) == ("غارات على عفرين", "الأفق")
    raid = next(claim for claim in found.claims if claim.event == "ASSAULT")
    assert (raid.date.from_, raid.place and raid.place.country) == ("2018-02-02", "SYR")
    assert found == marsad.read_text(TEXT, published="2018-02-03", publisher="الأفق", title="غارات على عفرين")


@pytest.mark.parametrize("make", [pa.table, pd.DataFrame, lambda rows: pa.table(rows).to_batches()[0]])
def test_tables_in(make: Any) -> None:
    rows = {
        "id": ["a", None],
        "text": [TEXT, "Not Arabic at all, but English."],
        "published": ["2018-02-03", None],
    }
    first, second = marsad.read_table(make(rows))
    assert (first.id, first.article.published) == ("a", "2018-02-03")
    assert first.claims and second.article.reason
    with pytest.raises(InputError, match="no column text"):
        list(marsad.read_table(pa.table({"body": ["x"]})))


def test_files_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (found,) = marsad.read_files(tmp_path, published="2018-02-03")
    assert found.claims


def test_arrow_out_of_a_ledger_and_of_documents(tmp_path: Path) -> None:
    made = [document("d-1"), document("d-2")]
    with marsad.Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for item in made:
            ledger.add(item)
        assert ledger.weigh() > 0
        for name in ("claims", "ties", "statements"):
            assert marsad.to_arrow(ledger, name).equals(marsad.to_arrow(made, name))
        assert marsad.to_arrow(ledger, "documents").num_rows == 2
        assert marsad.to_arrow(ledger, "claims", marsad.Filter(country="SYR")).num_rows == 0
        assert marsad.save(ledger, tmp_path / "x.zip", "datapackage") == 23
        with pytest.raises(InputError, match="no format nonsense"):
            marsad.save(ledger, tmp_path / "x", "nonsense")
    with pytest.raises(InputError, match="no table parties"):
        marsad.to_arrow(made, "parties")


class Tags(HTMLParser):
    """The tags and the text of some HTML; every tag is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.open.append(tag)
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    tags.close()
    assert tags.open == []
    return tags


def test_records_show_in_notebooks() -> None:
    made = Document(
        "d-1", article(title=HOSTILE, publisher=HOSTILE), (claim(gloss=HOSTILE),), (tie(),), (statement(),)
    )
    tags = parsed(made._repr_html_())
    assert "script" not in tags.seen and tags.text.count(HOSTILE) == 3
    html = claim()._repr_html_()
    assert 'dir="rtl"' in html and "<mark>قصف</mark>" in html
    assert "ASSAULT/aerial" in parsed(html).text
    parsed(made.article._repr_html_())
    not_read = Document("d-1", article(reason="not Arabic: English"))
    assert "not read: not Arabic: English" in parsed(not_read._repr_html_()).text


@given(st.text(max_size=20), st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25)), max_size=4))
def test_a_quotation_keeps_its_words_whatever_is_marked(text: str, marks: list[tuple[int, int]]) -> None:
    shown = parsed(quote(text, 3, [(first + 3, last + 3) for first, last in marks])).text
    assert shown == text.replace("\r\n", "\n").replace("\r", "\n") or "\r" in text or "\0" in text


def test_a_record_without_its_words_is_shown_too() -> None:
    odd = claim(trigger=Span("x", 900, 901))
    assert "<mark>قصف</mark>" not in odd._repr_html_()
