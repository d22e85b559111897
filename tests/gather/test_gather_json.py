"""A .json file: an array of objects, one object on many lines, and what is none."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from marsad.gather import gather
from marsad.gather.objects import Cut, read_objects

TEXT = 'قصف الجيش مواقع قرب المطار، وقال: "لن نتراجع" {بيان} [1] \\'
ROWS = [
    {"text": TEXT, "title": "الأول", "tags": [{"a": []}]},
    {"text": f"ثم هدأ القتال {TEXT}", "title": "الثاني"},
]
Told = tuple[str, str | None, str | None]


def read(tmp_path: Path, data: bytes, limit: int = 10_000) -> list[Told]:
    """What is read from a .json file: the text, the title and the reason of each document."""
    path = tmp_path / "a.json"
    path.write_bytes(data)
    return [(raw.text, raw.title, raw.reason) for raw in gather([path], limit=limit)]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("ascii_", [True, False])
def test_each_object_of_an_array_is_a_document(tmp_path: Path, indent: int | None, ascii_: bool) -> None:
    found = read(tmp_path, json.dumps(ROWS, indent=indent, ensure_ascii=ascii_).encode())
    assert [title for _, title, _ in found] == ["الأول", "الثاني"]
    assert all(str(row["text"]) in text for (text, _, _), row in zip(found, ROWS, strict=True))


def test_one_object_on_many_lines_is_a_document(tmp_path: Path) -> None:
    assert [title for _, title, _ in read(tmp_path, json.dumps(ROWS[0], indent=1).encode())] == ["الأول"]


def test_an_array_in_a_file_without_a_name_is_seen_by_its_first_bytes() -> None:
    found = list(gather(["-"], stdin=io.BytesIO(json.dumps(ROWS).encode())))
    assert [raw.source for raw in found] == ["stdin:1", "stdin:2"]


def test_what_is_no_object_is_refused_with_a_reason(tmp_path: Path) -> None:
    whole = json.dumps(ROWS).encode()
    assert [reason and reason[:8] for _, _, reason in read(tmp_path, whole[:-20])] == [None, "not JSON"]
    assert [reason for _, _, reason in read(tmp_path, b"[1, 2]")] == ["no JSON object is in it"]
    assert [reason for _, _, reason in read(tmp_path, b"")] == ["no JSON object is in it"]
    large = read(tmp_path, json.dumps([{"text": "x" * 900}, {"text": "خبر"}]).encode(), limit=500)
    assert [reason and reason[:9] for _, _, reason in large] == ["too large", None]


def test_objects_are_cut_alike_wherever_a_piece_ends() -> None:
    data = json.dumps(ROWS, ensure_ascii=False).encode()
    whole = [b"".join(pieces) for pieces in read_objects(io.BytesIO(data))]
    assert [json.loads(one) for one in whole] == ROWS
    for at in range(len(data)):
        cut, held, found = Cut(), b"", []
        for piece in (data[:at], data[at:]):
            for first, last, ended in cut.ends(piece):
                held += piece[first:last]
                if ended:
                    found.append(held)
                    held = b""
        assert found == whole
