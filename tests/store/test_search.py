"""Words are found in any spelling and form, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.search import Spotter, index_words, query_words, spellings
from marsad.ask import select
from marsad.model import Document
from marsad.store import Filter, Ledger
from marsad.store import search as search_module
from marsad.store.search import passages
from tests.records import article


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("احمد", "أَحْمَد"),
        ("أحمد", "احمد"),
        ("رئيس", "والرئيس"),
        ("رئيس", "للرئيس"),
        ("رئيس", "رؤساء"),
        ("الرئيس", "رئيس"),
        ("حكومة", "وحكومتهم"),
        ("مسؤول", "المسؤولين"),
        ("ليبيا", "بليبيا"),
        ("زار", "وستزور"),
        ("مصراتة", "مصراته"),
    ],
)
def test_a_word_is_found_in_its_forms(ledger: Ledger, asked: str, written: str) -> None:
    made = Document("d-1", article("d-1", text=f"نص فيه {written} هنا."))
    ledger.add(made)
    ledger.add(Document("d-2", article("d-2", text="نص آخر لا علاقة له به.")))
    (hit,) = ledger.search(asked)
    assert hit.source.document == "d-1"
    (passage,) = hit.passages
    assert [made.article.text[start:end] for start, end in passage.words] == [written]
    assert [line.source.document for line in ledger.documents(Filter(text=asked))] == ["d-1"]
    assert ledger.claims(Filter(text=asked)) == select([made], Filter(text=asked)).claims


def test_all_words_must_be_there(ledger: Ledger) -> None:
    ledger.add(Document("d-1", article("d-1", text="زار الرئيس تونس")))
    assert ledger.search("رئيس تونس") and not ledger.search("رئيس طهران")
    assert ledger.search("") == [] == ledger.search("* OR )")


def test_limits_and_filters(ledger: Ledger) -> None:
    for number in range(3):
        ledger.add(
            Document(f"d-{number}", article(f"d-{number}", text="زار تونس", published=f"201{number}-01-01"))
        )
    assert len(ledger.search("تونس", Filter(limit=2))) == 2
    assert [h.source.document for h in ledger.search("تونس", Filter(since="2012-01-01"))] == ["d-2"]


def test_pages_of_a_search_hold_each_document_once(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "RANKED", 3)
    for number in range(7):
        words = "زار تونس" + " ثم عاد" * (number % 3)
        ledger.add(Document(f"d-{number}", article(f"d-{number}", text=words)))
    whole = [hit.source.document for hit in ledger.search("تونس")]
    paged = [
        hit.source.document
        for offset in range(0, 8, 2)
        for hit in ledger.search("تونس", Filter(limit=2, offset=offset))
    ]
    assert paged == whole
    # Of the three that came last the shortest is the best; the others follow, the newest first.
    assert whole == ["d-6", "d-4", "d-5", "d-3", "d-2", "d-1", "d-0"]


@given(st.lists(st.sampled_from(["والرئيس", "زار", "تونس", "أَحْمَد", "😀", "،", "\n", "ـ", "x"]), max_size=60))
def test_passages_are_slices_with_the_words_inside(pieces: list[str]) -> None:
    text = " ".join(pieces)
    words = spellings(index_words(text), query_words("رئيس احمد"))
    found = passages(text, Spotter(words))
    for passage in found:
        assert text[passage.start : passage.end] == passage.text
        assert all(passage.start <= start < end <= passage.end for start, end in passage.words)
    count = len(list(Spotter(words).places(text)))
    assert count == pieces.count("والرئيس") + pieces.count("أَحْمَد")
    assert bool(found) == bool(count)
