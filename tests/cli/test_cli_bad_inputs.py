"""Bad input through the whole command, with the real reader: a clear message or an empty, honest result, the
documented exit code, and nothing of the others is lost.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from marsad.cli.main import main

GOOD = "قصف الطيران التركي مواقع المسلحين في عفرين. وقال المتحدث إن الغارات ستستمر أياما أخرى."
SPORT = """الوداد يهزم الأهلي بهدفين ويتوج باللقب

فاز فريق الوداد على ضيفه الأهلي بهدفين دون رد في المباراة النهائية. وسجل المهاجم هدفي فريقه في الشوط الثاني
بعدما هاجم دفاع الخصم منذ البداية، وقصف المرمى بكرة قوية من خارج منطقة الجزاء.

وكاد الفريق الضيف أن يقلص الفارق قبل نهاية اللقاء، غير أن الحارس أنقذ مرماه.
"""
BROKEN = GOOD.encode()[:31] + b"\xd8" + GOOD.encode()[31:60] + b"\xff\xfe" + GOOD.encode()[60:]
LIMIT = "too large: 50.0 MB in one document, the limit is 5.0 MB"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, documents and what was said of a reading."""
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, [json.loads(line) for line in said.out.splitlines() if line.startswith("{")], said.err


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\t\r\n", "empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", "empty", id="byte order mark alone"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary, not text", id="binary"),
        pytest.param(b"x" * 50_000_000, LIMIT, id="one line of 50 MB"),
    ],
)
@pytest.mark.parametrize("name", ["page.txt", "page.html", "page"])
def test_what_cannot_be_read_is_refused_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, reason: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    code, documents, err = run(capsys, "read", path, "--format", "jsonl")
    assert code == 3
    assert f"refused: {path}: {reason}" in err
    assert [document["article"]["reason"] for document in documents] == [reason]
    assert all(document["claims"] == [] for document in documents)


def test_broken_utf8_is_mended_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(BROKEN)
    code, (document,), err = run(capsys, "read", path, "--format", "jsonl")
    assert code == 0
    assert "broken UTF-8 sequences replaced, the first at byte 30" in err
    assert "\ufffd" in document["article"]["text"]
    assert document["claims"]


def test_english_is_kept_and_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "en.txt"
    path.write_text(
        "The army attacked the town on Monday, and the minister accused the rebels of a massacre."
    )
    code, (document,), err = run(capsys, "read", path, "--format", "jsonl")
    assert code == 0
    assert "not Arabic: English" in err
    assert document["article"]["reason"] == "not Arabic: English"
    assert document["article"]["text"] == path.read_text()
    assert document["claims"] == document["ties"] == document["statements"] == []


def test_a_sports_page_is_read_and_holds_no_act(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sport.txt"
    path.write_text(SPORT, "utf-8")
    code, (document,), _ = run(capsys, "read", path, "--format", "jsonl")
    assert code == 0
    assert document["article"]["reason"] is None
    assert [claim["evidence"]["text"] for claim in document["claims"]] == []


def test_the_good_rows_around_an_endless_one_are_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rows.jsonl"
    good = json.dumps({"text": GOOD}, ensure_ascii=False).encode()
    path.write_bytes(
        b"\n".join([good, b'{"text": "' + b"x" * 50_000_000, b"[1]", good.replace(b"{", b'{"id":"b",')])
    )
    db = tmp_path / "ledger.db"
    code, _, err = run(capsys, "ingest", path, "--db", db)
    assert code == 0
    assert "rows.jsonl:2: too large" in err and "rows.jsonl:3: the row is JSON but not an object" in err
    assert err.endswith("2 new, 0 already there, 2 refused\n")
    code, claims, _ = run(capsys, "claims", "--db", db, "--format", "jsonl")
    assert code == 0 and len(claims) >= 2


def test_a_missing_path_and_a_damaged_lexicon(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "read", tmp_path / "none.txt")[0] == 3
    (tmp_path / "page.txt").write_text(GOOD, "utf-8")
    (tmp_path / "predicates.msgpack").write_bytes(b"\xc1")
    code, _, err = run(capsys, "read", tmp_path / "page.txt", "--lexicon", tmp_path)
    assert code == 4
    assert "The lexicon cannot be read" in err and str(tmp_path) in err


def test_lexicon_check_tells_each_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import msgspec

    from marsad.lexicon.predicates import Predicate

    own = [Predicate(id="own.x", event="APPLAUD", gloss="clapped", verb=("صفق",), example=GOOD)]
    (tmp_path / "predicates.msgpack").write_bytes(msgspec.msgpack.encode(own))
    assert main(["lexicon", "check", "--lexicon", str(tmp_path)]) == 4
    said = capsys.readouterr()
    assert said.out.splitlines()[0] == "schema: own.x: there is no type APPLAUD"
    assert "problems were found" in said.err
    monkeypatch.setattr("marsad.check.run", lambda *arguments: [])
    assert main(["lexicon", "check"]) == 0
    assert capsys.readouterr().err == "The lexicon is sound.\n"
