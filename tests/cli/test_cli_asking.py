"""The commands that read a ledger back."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Marsad


@pytest.fixture
def db(marsad: Marsad, page: Path, tmp_path: Path) -> Path:
    path = tmp_path / "l.db"
    assert marsad("ingest", page, "--db", path, "--published", "2017-04-25").code == 0
    return path


@pytest.mark.parametrize("kind", ["claims", "ties", "statements"])
def test_records_in_every_format(marsad: Marsad, db: Path, kind: str) -> None:
    text = marsad(kind, "--db", db)
    assert text.out.startswith("  • ")
    assert text.err == f"1 {kind}\n"
    line = json.loads(marsad(kind, "--db", db, "--format", "jsonl").out)
    assert list(line)[:2] == ["source", "id"]
    assert line["source"]["published"] == "2017-04-25"
    (row,) = csv.DictReader(io.StringIO(marsad(kind, "--db", db, "--format", "csv").out))
    assert row["id"] == line["id"]


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("--event", "assault"), 1),
        (("--event", "AID"), 0),
        (("--actor", "syrian"), 1),
        (("--country", "SYR", "--from", "2017-04-01", "--to", "2017-04-30"), 1),
        (("--from", "2018-01-01"), 0),
        (("--status", "negated"), 0),
        (("--text", "الجبل"), 1),
        (("--limit", "0"), 0),
    ],
)
def test_filters(marsad: Marsad, db: Path, options: tuple[str, ...], count: int) -> None:
    assert marsad("claims", "--db", db, *options).err == f"{count} claims\n"


def test_situation(marsad: Marsad, db: Path) -> None:
    done = marsad("situation", "--db", db)
    assert done.out.startswith("1 document of no named publisher, published 2017-04-25\n")
    assert "• Syrian air force bombed positions." in done.out
    assert json.loads(marsad("situation", "--db", db, "--format", "jsonl").out)["documents"] == 1
    assert marsad("situation", "--db", db, "--format", "csv").out.count("\n") == 2


def test_documents(marsad: Marsad, db: Path) -> None:
    done = marsad("documents", "--db", db)
    assert "2017-04-25  -  1 claims, 1 ties, 1 statements" in done.out
    assert json.loads(marsad("documents", "--db", db, "--format", "jsonl").out)["claims"] == 1


def test_explain_walks_through_the_sentence(marsad: Marsad, db: Path) -> None:
    id_ = json.loads(marsad("claims", "--db", db, "--format", "jsonl").out)["id"]
    done = marsad("explain", id_[:8], "--db", db)
    assert done.code == 0
    assert "[قصف] [الطيران] مواقع" in done.out
    assert "1. The act is named by a verb (lexicon entry assault.qasafa): قصف" in done.out
    assert "2. On whom is not stated" in done.out
    assert "20+ dead" in done.out
    missing = marsad("explain", "c-none", "--db", db)
    assert (missing.code, missing.out) == (6, "")


def test_failures_have_their_exit_codes(marsad: Marsad, db: Path, tmp_path: Path) -> None:
    assert marsad("claims", "--db", tmp_path / "none.db").code == 5
    assert marsad("claims", "--db", db, "--from", "yesterday").code == 2
    assert marsad("claims", "--db", db, "--event", "WAR").code == 2
    assert marsad("claims", "--nonsense").code == 2
    assert marsad("nonsense").code == 2
    assert marsad("--help").code == 0


def test_a_reader_that_has_gone_is_no_error(db: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "marsad.cli.main", "claims", "--db", str(db)],
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root / "src")},
        check=False,
    )
    os.close(write)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


@pytest.mark.parametrize("name", ["SYR", "syr", "Syria", "syria", "سوريا", "سورية"])
def test_a_country_by_its_code_or_name(marsad: Marsad, db: Path, name: str) -> None:
    assert marsad("claims", "--db", db, "--country", name).err == "1 claims\n"
    assert marsad("situation", "--db", db, "--country", name).out.startswith("1 document")


@pytest.mark.parametrize(
    ("command", "option", "value", "remedy"),
    [
        ("situation", "--country", "Syriaa", "Did you mean Syria (SYR)?"),
        ("claims", "--country", "Syrian", "Did you mean Syria (SYR)?"),
        ("events", "--country", "بلاد لا تعرف", "such as YEM"),
        ("ties", "--kind", "support", "backs, opposes, commands"),
        ("ties", "--kind", "direct", "backs, opposes, commands"),
        ("statements", "--kind", "backs", "direct, reported"),
        ("claims", "--mode", "airborne", "aerial"),
        ("claims", "--event", "BOMB", "ASSAULT"),
        ("claims", "--event", "ASSALT", "Did you mean ASSAULT?"),
        ("claims", "--type", "protests", "Did you mean PROTEST?"),
        ("claims", "--mode", "areial", "Did you mean aerial?"),
        ("ties", "--kind", "bakcs", "Did you mean backs?"),
        ("events", "--country", "Lybia", "Did you mean Libya (LBY)?"),
    ],
)
def test_a_value_that_is_not_known_is_told_with_what_to_write(
    marsad: Marsad, db: Path, command: str, option: str, value: str, remedy: str
) -> None:
    done = marsad(command, "--db", db, option, value)
    assert done.code == 2
    assert value in done.err
    assert remedy in " ".join(done.err.split())


@pytest.mark.parametrize("command", ["claims", "events", "ties", "statements", "documents", "situation"])
def test_a_party_that_the_ledger_does_not_have_is_told_with_its_like(
    marsad: Marsad, db: Path, command: str
) -> None:
    done = marsad(command, "--db", db, "--actor", "Syrain")
    assert done.code == 0
    assert "no party of this ledger is called 'Syrain'; did you mean Syria" in " ".join(done.err.split())


def test_a_party_that_the_ledger_has_is_not_called_unknown(marsad: Marsad, db: Path) -> None:
    assert "is called" not in marsad("claims", "--db", db, "--actor", "Syria", "--event", "AID").err


def test_the_days_and_the_type_go_by_their_other_names(marsad: Marsad, db: Path) -> None:
    plain = marsad("claims", "--db", db, "--event", "ASSAULT", "--from", "2000-01-01", "--to", "2030-01-01")
    other = marsad(
        "claims", "--db", db, "--type", "assault", "--since", "2000-01-01", "--until", "2030-01-01"
    )
    assert plain.out
    assert plain.out == other.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("claims", "--status", "assertd"), "Did you mean asserted?"),
        (("events", "--status", "dispute"), "Did you mean disputed?"),
        (("events", "--from", "2025-02-01", "--to", "2025-01-01"), "comes after the last"),
        (("events", "--to", "2025-01-01", "--from", "2025-02-01"), "comes after the last"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from marsad.cli.main import main

    assert main(list(arguments)) == 2
    assert said in " ".join(capsys.readouterr().err.split())
