"""The contract of ``read --format jsonl``, through the command with the real reader: names of fields, their
order, and spans that are true of the stored text, for every kind of input and for any text.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.clean import clean
from marsad.cli.main import main
from marsad.model import Article, Document, Range, RawDocument
from marsad.model.jsonl import decode_document, encode, to_builtins
from marsad.read import Reader

DOCUMENT = ["id", "article", "claims", "ties", "statements"]
ARTICLE = [
    "id", "text", "sha256", "title", "title_span", "byline", "dateline", "body", "furniture", "publisher",
    "published", "published_basis", "url", "language", "reason", "author", "title_basis", "publisher_basis",
    "author_basis", "language_basis",
]  # fmt: skip
CLAIM = [
    "id", "event", "mode", "context", "cameo", "quad", "score", "trigger", "actor", "recipient", "place",
    "date", "size", "status", "certainty", "attribution", "evidence", "gloss", "why",
]  # fmt: skip
TIE = [
    "id", "kind", "trigger", "subject", "object", "place", "number", "office", "date", "status", "certainty",
    "attribution", "evidence", "gloss", "why",
]  # fmt: skip
STATEMENT = ["id", "kind", "speaker", "verb", "words", "to", "about", "attribution", "evidence", "gloss"]
SPAN = ["text", "start", "end"]
RANGE = ["start", "end", "kind"]
PARTS = {
    "trigger": SPAN,
    "actor": [*SPAN, "code", "sector", "id", "name"],
    "recipient": [*SPAN, "code", "sector", "id", "name"],
    "place": [*SPAN, "name", "country", "lat", "lon", "geonameid", "precision", "admin1", "radius_km"],
    "date": [*SPAN, "from", "to", "precision", "basis"],
    "size": ["dead", "injured", "arrested", "people"],
    "attribution": [*SPAN, "kind", "name", "verb", "code", "id"],
    "evidence": ["sentence", "start", "end", "text"],
    "why": ["stage", "rule", "start", "end", "note"],
}
TITLE = "غارات تركية على مواقع في عفرين"
BODY = "\n\n".join([
    "قصف الطيران التركي مواقع المسلحين في عفرين يوم الثلاثاء 25 أبريل 2017، وأدى القصف إلى مقتل خمسة "
    "مقاتلين، وفق وكالة الأناضول.",
    "وقال المتحدث باسم الحكومة العراقية إن بغداد ترفض الغارات التركية على أراضيها."
    "وزار وزير الخارجية الألماني العاصمة اللبنانية بيروت.",
    "وتدعم إيران الحكومة السورية، فيما نفت موسكو أن تكون قواتها قد شاركت في الهجوم.",
])  # fmt: skip
PAGE = f"""<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{TITLE}</title>
<meta property="article:published_time" content="2017-04-26"></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>{TITLE}</h1>
{"".join(f"<p>{part}</p>" for part in BODY.split(chr(10) * 2))}</article></body></html>"""
ROW = {"id": "row-1", "text": BODY, "title": TITLE, "published": "2017-04-26", "publisher": "الأفق"}
INPUTS = {
    "page.txt": f"{TITLE}\n\n{BODY}\n",
    "page.html": PAGE,
    "rows.jsonl": json.dumps(ROW, ensure_ascii=False) + "\n",
}


@cache
def reader() -> Reader:
    return Reader()


def output(
    capsysbinary: pytest.CaptureFixture[bytes], *arguments: object, code: int = 0
) -> list[dict[str, Any]]:
    """The documents that a command line writes."""
    assert main([str(argument) for argument in arguments]) == code
    return [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


@pytest.fixture(params=[*INPUTS, "stdin"])
def written(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> dict[str, Any]:
    """What ``read`` writes of the same report in each kind of input."""
    name = request.param
    path: str | Path = "-"
    if name == "stdin":
        piped = INPUTS["rows.jsonl"].encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), "utf-8"))
    else:
        path = tmp_path / name
        path.write_text(INPUTS[name], "utf-8")
    (document,) = output(capsysbinary, "read", path, "--format", "jsonl")
    return document


def test_names_and_order_of_fields(written: dict[str, Any]) -> None:
    assert list(written) == DOCUMENT
    assert list(written["article"]) == ARTICLE
    assert written["claims"] and written["ties"] and written["statements"]
    for claim in written["claims"]:
        assert list(claim) == CLAIM
        _parts(claim)
    for tie in written["ties"]:
        assert list(tie) == TIE
        _parts(tie)
    for statement in written["statements"]:
        assert list(statement)[: len(STATEMENT)] == STATEMENT
        _parts(statement)


def _parts(record: dict[str, Any]) -> None:
    for name, keys in PARTS.items():
        value = record.get(name)
        for part in value if isinstance(value, list) else [value]:
            assert part is None or list(part) == keys, name


def test_the_report_is_read_the_same_way_from_every_input(written: dict[str, Any]) -> None:
    article = written["article"]
    assert article["title"] == TITLE
    assert article["language"] == "ar" and article["reason"] is None
    claims = written["claims"]
    raid = claims[0]
    assert (raid["event"], raid["mode"], raid["place"]["country"]) == ("ASSAULT", ["aerial"], "SYR")
    assert (raid["date"]["from"], raid["date"]["to"], raid["date"]["basis"]) == (
        "2017-04-25", "2017-04-25", "stated",
    )  # fmt: skip
    assert raid["size"]["dead"] == 5
    assert [source["kind"] for source in raid["attribution"]] == ["media"]
    assert {claim["event"] for claim in claims} >= {"ASSAULT", "REJECT", "CONSULT"}
    first = article["body"][0]
    assert article["text"][first["start"] : first["end"]] == BODY.split("\n\n", 1)[0]
    assert not any(claim["trigger"]["start"] < first["start"] for claim in claims)


def test_every_span_is_true_of_the_text(written: dict[str, Any]) -> None:
    assert len(list(spans(written))) > 20
    check_spans(written)
    assert to_builtins(decode_document(json.dumps(written))) == written


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Everything with a beginning and an end, at any depth."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for item in value.values():
            yield from spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans(item)


def check_spans(document: dict[str, Any]) -> None:
    text = document["article"]["text"]
    for span in spans(document):
        start, end = span["start"], span["end"]
        if start is None:
            assert end is None and span.get("text") is None
            continue
        assert 0 <= start < end <= len(text)
        if "text" in span:
            assert text[start:end] == span["text"]


PIECES = st.sampled_from([
    "قصف الطيران التركي", "مواقع المسلحين", "في عفرين", "قال الرئيس", "إن", "«", "»", '"', ".", "،",
    "\n\n", "لم", "وزار", "أمس", "25 أبريل 2017", "وفق وكالة الأناضول", "اعتقلت الشرطة", "ثلاثة", "\u0640",
    "\u064b", "\ufefb", "\u200f", "(", ")", ":", "بيان", "تدعم إيران", "😀", "\U0001d7d8", "ٱ", "e\u0301",
    "الذي", "بين", "و", "على",
])  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
TEXTS = st.lists(st.one_of(PIECES, PIECES, ANY), max_size=24)


@given(TEXTS, st.sampled_from([" ", "", "\n"]))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_true_spans(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    whole = (Range(0, len(text)),) if text else ()
    article = Article("d-1", text, "0" * 64, body=whole, published="2017-04-26")
    check_spans(to_builtins(reader().read(article)))
    cleaned = clean(RawDocument("d-1", "any", text, "0" * 64))
    assert cleaned.text == text
    document = reader().read(cleaned)
    check_spans(to_builtins(document))
    assert decode_document(encode(document)) == document


@given(st.text(max_size=400))
@settings(max_examples=40, deadline=None)
def test_any_characters_are_cleaned_without_an_error(text: str) -> None:
    document: Document = reader().read(clean(RawDocument("d-1", "any", text, "0" * 64)))
    assert document.article.text == text
