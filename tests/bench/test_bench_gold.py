"""Judgements go out as gold that ``marsad bench --gold`` reads; what was accepted scores in full."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.shared import SHARED
from marsad.ask.gold import gold
from marsad.clean import clean
from marsad.cli.main import main
from marsad.model import Document, Judgement, RawDocument
from marsad.model.judgement import Verdict
from marsad.read import Reader
from marsad.store import Ledger

TEXT = "قصف الجيش السوري مواقع المعارضة في إدلب أمس. والتقى وزير الخارجية الروسي نظيره التركي في أنقرة."

needs_texts = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the measuring texts with their score are not here"
)


@pytest.fixture(scope="module")
def document() -> Document:
    read = Reader().read(clean(RawDocument("d-1", "x", TEXT, "0" * 64, published="2015-03-04")))
    assert len({claim.evidence.sentence for claim in read.claims}) == 2
    return read


def judged(path: Path, document: Document, verdict: Verdict) -> Path:
    """The gold of a ledger whose claims were all judged alike."""
    with Ledger.open(path / "l.db", write=True) as ledger:
        ledger.add(document)
        for claim in document.claims:
            ledger.judge(
                Judgement(record=claim.id, verdict=verdict, person="Salma", made="2020-01-01T00:00:00Z")
            )
        rows = list(gold(ledger))
    file = path / "gold.jsonl"
    file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    return file


@needs_texts
def test_what_was_accepted_as_read_scores_in_full(
    tmp_path: Path, document: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    file = judged(tmp_path, document, "accept")
    assert main(["bench", "--gold", str(file)]) == 0
    typed = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("typed"))
    assert [float(figure) for figure in typed.split()[1:]] == [
        1,
        1,
        1,
        len(document.claims),
        len(document.claims),
    ]


@needs_texts
def test_what_was_rejected_counts_against_the_reading(
    tmp_path: Path, document: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    file = judged(tmp_path, document, "reject")
    assert all(not json.loads(line)["events"] for line in file.read_text("utf-8").splitlines())
    assert main(["bench", "--gold", str(file)]) == 0
    typed = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("typed"))
    assert [float(figure) for figure in typed.split()[1:]] == [0, 0, 0, 0, len(document.claims)]


def test_a_sentence_is_gold_only_when_all_of_its_claims_are_judged(
    tmp_path: Path, document: Document
) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(document)
        assert list(gold(ledger)) == []
        first = document.claims[0]
        ledger.judge(
            Judgement(record=first.id, verdict="accept", person="Salma", made="2020-01-01T00:00:00Z")
        )
        (row,) = gold(ledger)
    assert row["text"] == first.evidence.text and row["published"] == "2015-03-04"
    assert [event["event"] for event in row["events"]] == [first.event]
