"""Events, their reasons, and a person's word on them, from the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Marsad


@pytest.fixture
def db(marsad: Marsad, tmp_path: Path) -> Path:
    for name, extra in (("a.txt", ""), ("b.txt", "وأكد شهود ذلك.\n")):
        (tmp_path / name).write_text(PAGE + extra, "utf-8")
    path = tmp_path / "l.db"
    done = marsad("ingest", tmp_path / "a.txt", tmp_path / "b.txt", "--db", path, "--published", "2017-04-25")
    assert done.err.endswith("1 events\n2 new, 0 already there, 0 refused\n")
    return path


def listed(marsad: Marsad, db: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in marsad("events", "--db", db, "--format", "jsonl").out.splitlines()]


def test_events_name_their_reports_and_count_copies_once(marsad: Marsad, db: Path) -> None:
    text = marsad("events", "--db", db)
    assert "2 reports in 2 documents · 1 independent" in text.out
    assert text.err == "1 events\n"
    assert marsad("events", "--db", db, "--status", "disputed").err == "0 events\n"
    header, row = marsad("events", "--db", db, "--format", "csv").out.splitlines()
    assert header.startswith("id,event,mode") and row.startswith("e-")


def test_explain_gives_the_reasons_of_a_merge(marsad: Marsad, db: Path) -> None:
    (event,) = listed(marsad, db)
    done = marsad("explain", event["id"], "--db", db)
    assert "Why it is one happening:" in done.out
    assert "same type and mode (+1.5)" in done.out
    assert marsad("explain", "e-none", "--db", db).code == 6


def test_split_merge_and_undo(marsad: Marsad, db: Path) -> None:
    (event,) = listed(marsad, db)
    claims = [report["claim"] for report in event["reports"]]  # type: ignore[attr-defined]
    done = marsad(
        "review", "split", event["id"], claims[1], "--by", "amal", "--note", "two raids", "--db", db
    )
    assert (done.code, done.err) == (0, f"judgement 1: split {event['id']}\n2 events\n")
    parts = [str(item["id"]) for item in listed(marsad, db)]
    assert marsad("review", "merge", *parts, "--db", db).err.endswith("1 events\n")
    assert "judgement 2 says so" in marsad("explain", parts[0], "--db", db).out
    assert marsad("review", "undo", "2", "--db", db).err.endswith("2 events\n")
    assert marsad("review", "undo", "1", "--db", db).err.endswith("1 events\n")
    assert marsad("review", "list", "--db", db).err == "0 judgements\n"
    every = marsad("review", "list", "--all", "--db", db).out.splitlines()
    assert [line.split()[1] for line in every] == ["split", "merge", "undo", "undo"]
    assert "amal" in every[0] and "two raids" in every[0]
    row = marsad("review", "list", "--all", "--db", db, "--format", "jsonl").out.splitlines()[0]
    assert json.loads(row)["claims"] == [claims[1]]
    assert marsad("review", "list", "--all", "--db", db, "--format", "csv").out.startswith("number,verdict")


def test_reject_accept_and_correct(marsad: Marsad, db: Path) -> None:
    first = listed(marsad, db)[0]["reports"][0]["claim"]  # type: ignore[index]
    marsad("review", "reject", first, "--db", db)
    assert len(listed(marsad, db)[0]["reports"]) == 1  # type: ignore[arg-type]
    marsad("review", "accept", first, "--db", db)
    assert len(listed(marsad, db)[0]["reports"]) == 2  # type: ignore[arg-type]
    done = marsad("review", "correct", first, "--set", "status=negated", "--set", "size.dead=3", "--db", db)
    assert done.code == 0
    assert listed(marsad, db)[0]["status"] == "disputed"
    assert (
        "judgement 3: correct status = negated, size.dead = 3, by" in marsad("explain", first, "--db", db).out
    )
    assert "! denial: some tell it, others deny it" in marsad("situation", "--db", db).out


def test_failures(marsad: Marsad, db: Path) -> None:
    (event,) = listed(marsad, db)
    assert marsad("review", "split", event["id"], "c-none", "--db", db).code == 8
    assert marsad("review", "correct", "c-none", "--set", "status", "--db", db).code == 2
    assert marsad("review", "correct", "c-none", "--set", "status=negated", "--db", db).code == 6
    assert marsad("review", "accept", "c-none", "--db", db).code == 6


def test_events_of_an_earlier_state_say_so(marsad: Marsad, db: Path, tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text(PAGE.replace("الجبل", "السهل"), "utf-8")
    marsad("ingest", tmp_path / "c.txt", "--db", db, "--no-weigh")
    for command in ("events", "situation"):
        done = marsad(command, "--db", db)
        assert done.code == 0 and "have come in since these events were made" in done.err
    assert marsad("weigh", "--db", db).code == 0
    assert "have come in" not in marsad("events", "--db", db).err
    marsad("ingest", tmp_path / "c.txt", "--db", tmp_path / "new.db", "--no-weigh")
    done = marsad("events", "--db", tmp_path / "new.db")
    assert (done.code, done.out) == (5, "") and "marsad weigh --db" in done.err
