"""The tables are read back by the tools that they are for: pandas, openpyxl, pyarrow, frictionless."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import warnings
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
from frictionless import Package, system

from marsad.ask import TABLES, cell
from marsad.export import FORMATS
from marsad.export.long import lengthen
from marsad.export.sheets import LONGEST
from marsad.model import Claim, Document, Judgement
from marsad.store import Filter, Ledger
from tests.export.conftest import AWKWARD, Export
from tests.records import TEXT, article, claim

RECORDS = ("claims", "ties", "statements")


def expected(ledger: Ledger, name: str) -> list[list[Any]]:
    table = TABLES[name]
    return [[cell(column, item) for column in table.columns] for item in table.each(ledger, Filter())]


@pytest.mark.parametrize("name", TABLES)
def test_csv_in_pandas(ledger: Ledger, export: Export, name: str) -> None:
    path = export("csv", name)
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    assert list(frame.columns) == [column.name for column in TABLES[name].columns]
    wanted = [["" if value is None else str(value) for value in row] for row in expected(ledger, name)]
    assert frame.to_numpy().tolist() == wanted
    assert not frame.duplicated(list(TABLES[name].key)).any()


def test_csv_for_excel_has_a_mark_and_no_formula(export: Export) -> None:
    path = export("csv", "claims", excel=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[1]["gloss"] == f"'{AWKWARD}" or rows[0]["gloss"] == f"'{AWKWARD}"
    assert not any(value.startswith(("=", "+", "@")) for row in rows for value in row.values())


def test_long_csv_has_a_party_a_row(ledger: Ledger, export: Export) -> None:
    frame = pd.read_csv(export("csv", "claims", layout="long"))
    count = sum(max(1, len(h.record.actor) + len(h.record.recipient)) for h in ledger.claims())
    assert len(frame) == count == 9
    assert not frame.duplicated(list(lengthen(TABLES["claims"]).key)).any()
    both = frame[frame["id"] == "c-000000000002"]
    assert list(both["role"]) == ["actor", "actor", "recipient", "recipient"]
    assert list(both["party_code"])[:2] == ["LBY", "UNO"]
    assert "actor" not in frame.columns and "actor_code" not in frame.columns


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_points_at_its_words(export: Export, ledger: Ledger, name: str) -> None:
    frame = pd.read_csv(export("csv", name), keep_default_na=False)
    for row in frame.to_dict("records"):
        text = ledger.document(row["document"]).article.text
        if row["document"] == "d-1":
            assert text[row["start"] : row["end"]] == row["quotation"]
        assert row["sha256"] == hashlib.sha256(row["document"].encode()).hexdigest()


def test_the_text_goes_out_only_when_it_is_asked_for(export: Export) -> None:
    assert "text" not in pd.read_csv(export("csv", "documents")).columns
    assert pd.read_csv(export("csv", "documents", with_text=True))["text"][0].startswith("قصف")
    for name in FORMATS:
        tables = ("documents",) if "documents" in FORMATS[name].tables else ()
        assert TEXT.encode() not in export(name, *tables).read_bytes()


@pytest.mark.parametrize("layout", ["wide", "long"])
def test_xlsx_in_openpyxl(ledger: Ledger, export: Export, layout: str) -> None:
    tables = tuple(TABLES) if layout == "wide" else RECORDS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        book = openpyxl.load_workbook(export("xlsx", *tables, layout=layout))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert book.sheetnames == [name if layout == "wide" else f"{name}_parties" for name in tables]
    if layout == "long":
        return
    for name in tables:
        header, *rows = book[name].iter_rows(values_only=True)
        assert list(header) == [column.name for column in TABLES[name].columns]
        wanted = expected(ledger, name)
        assert [[_same(value) for value in row] for row in rows] == [
            [_same(v) for v in row] for row in wanted
        ]
        assert not any(cell_.data_type == "f" for row in book[name].iter_rows() for cell_ in row)


def _same(value: Any) -> Any:
    """Excel keeps control characters in a spelling of its own."""
    return value.replace("\u0007", "_x0007_") if isinstance(value, str) else value


def test_a_text_longer_than_a_cell_is_cut_and_says_so(ledger: Ledger, export: Export) -> None:
    ledger.add(Document("d-9", article("d-9", text="م" * (LONGEST + 5))))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        sheet = openpyxl.load_workbook(export("xlsx", "documents", with_text=True))["documents"]
    longest = max((str(value) for row in sheet.values for value in row), key=len)
    assert len(longest) == LONGEST and longest.endswith("…")


@pytest.mark.parametrize("name", TABLES)
def test_parquet_in_pandas(ledger: Ledger, export: Export, name: str) -> None:
    path = export("parquet", name)
    table = pq.read_table(path)
    assert table.column_names == [column.name for column in TABLES[name].columns]
    for column in TABLES[name].columns:
        field = table.schema.field(column.name)
        assert field.metadata[b"description"].decode() == column.meaning
        assert field.nullable is not column.must
    items = list(TABLES[name].each(ledger, Filter()))
    assert len(pd.read_parquet(path)) == table.num_rows == len(items)
    for column in TABLES[name].columns:
        got = table.column(column.name).to_pylist()
        for item, value in zip(items, got, strict=True):
            wanted = column.take(item)
            if column.type == "list":
                assert [part or "" for part in value] == list(wanted)
            else:
                assert (str(value) if column.type == "date" and value else value) == wanted


def test_jsonl_gives_whole_records(ledger: Ledger, export: Export) -> None:
    from marsad.model.jsonl import convert

    lines = [json.loads(line) for line in export("jsonl", "claims").read_text("utf-8").splitlines()]
    sources = [line.pop("source") for line in lines]
    assert [convert(line, Claim) for line in lines] == [held.record for held in ledger.claims()]
    assert [source["document"] for source in sources] == [h.source.document for h in ledger.claims()]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ["datapackage", "snapshot"])
@pytest.mark.parametrize("asked", [Filter(), Filter(country="TUR"), Filter(status="negated")])
def test_the_package_is_valid_in_frictionless(
    export: Export, tmp_path: Path, kind: str, asked: Filter
) -> None:
    with zipfile.ZipFile(export(kind, *TABLES, asked=asked)) as archive:
        archive.extractall(tmp_path / "package")
    with system.use_context(trusted=True):
        report = Package(str(tmp_path / "package" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "message"])
    assert [task.name for task in report.tasks] == list(TABLES)
    assert report.stats["errors"] == 0 and report.stats["warnings"] == 0


def test_the_package_follows_version_2(export: Export) -> None:
    with zipfile.ZipFile(export("datapackage", "documents", "claims")) as archive:
        package = json.loads(archive.read("datapackage.json"))
        for resource in package["resources"]:
            data = archive.read(resource["path"])
            assert resource["bytes"] == len(data)
            assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
            assert resource["$schema"].endswith("/2.0/dataresource.json")
            header = next(csv.reader(io.StringIO(data.decode())))
            assert header == [field["name"] for field in resource["schema"]["fields"]]
    assert package["$schema"].endswith("/2.0/datapackage.json")
    keys = package["resources"][1]["schema"]["foreignKeys"]
    assert keys == [{"fields": ["document"], "reference": {"resource": "documents", "fields": ["document"]}}]


def test_a_snapshot_can_be_cited_and_checked(export: Export) -> None:
    with zipfile.ZipFile(export("snapshot", "documents", "claims", title='A "title"')) as archive:
        names = set(archive.namelist())
        sums = dict(reversed(line.split("  ")) for line in archive.read("SHA256SUMS").decode().splitlines())
        for name, value in sums.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == value
        whole = hashlib.sha256(archive.read("SHA256SUMS")).hexdigest()
        citation = archive.read("CITATION.cff").decode()
        made = json.loads(archive.read("MADE.json"))
    assert names == set(sums) | {"SHA256SUMS", "CITATION.cff"}
    assert f"value: sha256:{whole}" in citation and 'title: "A \\"title\\""' in citation
    assert (made["codebook"], made["read_with"]) == ("plover-2.0", ["0.1.0:abc"])


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_records_give_the_same_bytes(export: Export, name: str) -> None:
    tables = FORMATS[name].tables if FORMATS[name].several else ()
    first = export(name, *tables).read_bytes()
    assert first and first == export(name, *tables).read_bytes()


def test_a_claim_without_parties_stays_in_long_tables(export: Export) -> None:
    frame = pd.read_csv(export("csv", "claims", layout="long"))
    alone = frame[frame["id"] == "c-000000000003"]
    assert len(alone) == 1 and alone["role"].isna().all()
    assert claim().id in set(frame["id"])


def test_records_go_out_as_they_were_judged(ledger: Ledger, export: Export) -> None:
    for record, verdict, changes in (
        ("c-000000000003", "reject", {}),
        ("c-000000000001", "correct", {"certainty": "doubtful"}),
    ):
        ledger.judge(
            Judgement(
                number=0, record=record, verdict=verdict, note=None, person="me", made="2020-01-01",
                changes=changes,
            )
        )  # fmt: skip
    frame = pd.read_csv(export("csv", "claims")).set_index("id")
    assert "c-000000000003" not in frame.index
    assert frame.loc["c-000000000001", "certainty"] == "doubtful"
    assert "c-000000000003" not in set(pd.read_csv(export("csv", "parties"))["record"])
