"""Every kind of input, good and bad, gives a document or a document with a reason; the others go on."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.errors import InputError
from marsad.gather import gather, survey
from marsad.model import RawDocument

PAGE = """<html lang="ar"><head><title>الوزيرة تلتقي السفير</title>
<meta property="og:title" content="الوزيرة تلتقي السفير في العاصمة">
<meta property="article:published_time" content="2019-03-04T10:00:00Z">
<meta property="og:site_name" content="الأفق"></head><body><nav><a href="/">الرئيسية</a></nav>
<article><h1>الوزيرة تلتقي السفير في العاصمة</h1>
<p>التقت وزيرة الخارجية اليوم سفير الدولة الجارة في مكتبها بالعاصمة، وبحثت معه العلاقات بين البلدين.</p>
<p>وقالت الوزيرة إن اللقاء كان مثمرا وإن البلدين سيعقدان اجتماعا آخر في الشهر المقبل بحضور الخبراء.</p>
</article><footer>جميع الحقوق محفوظة</footer></body></html>"""


def one(path: Path, **options: int) -> RawDocument:
    (raw,) = gather([path], **options)
    return raw


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_text_file_is_kept_as_it_came(tmp_path: Path) -> None:
    data = "عنوان\r\n\r\nنص  الخبر.".encode()
    raw = one(write(tmp_path / "a.txt", data))
    assert raw.text == "عنوان\r\n\r\nنص  الخبر."
    assert raw.sha256 == hashlib.sha256(data).hexdigest()
    assert raw.id == f"d-{raw.sha256[:12]}"
    assert raw.reason is None


def test_byte_order_marks_are_not_text(tmp_path: Path) -> None:
    assert one(write(tmp_path / "a.txt", "خبر".encode("utf-8-sig"))).text == "خبر"
    assert one(write(tmp_path / "b.txt", b"\xff\xfe" + "خبر".encode("utf-16-le"))).text == "خبر"


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6"])
def test_an_old_encoding_is_recognised_and_told(encoding: str, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "قال الوزير إن الاجتماع انتهى".encode(encoding))
    notes: list[str] = []
    (raw,) = gather([path], note=lambda _, what: notes.append(what))
    assert raw.text == "قال الوزير إن الاجتماع انتهى"
    assert notes == [f"not UTF-8, read as {encoding}"]


def test_a_few_broken_bytes_are_replaced_and_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", ("قال الوزير إن الاجتماع انتهى " * 9).encode() + b"\xd9")
    notes: list[str] = []
    (raw,) = gather([path], note=lambda _, what: notes.append(what))
    assert raw.text.count("\ufffd") == 1
    assert "1 broken" in notes[0]


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty"), (b" \n\t ", "empty"), (b"PK\x03\x04\0\0", "binary, not text")]
)
def test_nothing_to_read_has_its_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    raw = one(write(tmp_path / "a.txt", data))
    assert (raw.text, raw.reason) == ("", reason)


def test_a_page_gives_its_text_and_metadata(tmp_path: Path) -> None:
    raw = one(write(tmp_path / "a.html", PAGE.encode()))
    assert raw.title == "الوزيرة تلتقي السفير في العاصمة"
    assert raw.text.startswith("الوزيرة تلتقي السفير في العاصمة\n")
    assert "سيعقدان اجتماعا آخر" in raw.text
    assert "الحقوق" not in raw.text
    assert (raw.published, raw.published_basis, raw.publisher) == (
        "2019-03-04T10:00:00Z",
        "metadata",
        "الأفق",
    )


def test_a_page_without_text_has_its_reason(tmp_path: Path) -> None:
    raw = one(write(tmp_path / "a.html", b"<html><body></body></html>"))
    assert raw.reason == "no text was found in the page"


def test_rows_go_on_after_a_bad_one(tmp_path: Path) -> None:
    rows = [
        json.dumps(
            {"id": "x1", "text": "نص", "title": "عنوان", "published": "2020-01-02", "url": "http://a"}
        ),
        "{not json",
        "",
        "[1, 2]",
        json.dumps({"text": 7}),
        json.dumps({"title": "بلا نص"}),
        json.dumps({"id": 12, "text": "آخر"}),
        json.dumps({"text": "   "}),
    ]
    found = list(gather([write(tmp_path / "a.jsonl", "\n".join(rows).encode())]))
    assert [raw.reason is None for raw in found] == [True, False, False, False, False, True, False]
    assert found[0].text == "عنوان\n\nنص"
    assert (found[0].id, found[0].title, found[0].published_basis) == ("x1", "عنوان", "metadata")
    assert found[0].sha256 == hashlib.sha256(rows[0].encode()).hexdigest()
    assert found[1].source.endswith(":2")
    assert found[1].reason is not None and found[1].reason.startswith("not JSON")
    assert found[5].id == "12"
    assert found[6].reason == "empty"


def test_folders_are_read_in_sorted_order_and_unknown_kinds_left_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "c.jpg", "a/b.htm"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, PAGE.encode() if name.endswith("htm") else "خبر".encode())
    names = [Path(raw.source).name for raw in gather([tmp_path])]
    assert names == ["b.htm", "z.txt", "b.txt"]
    assert survey([tmp_path]) == 3


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("خبر قصير".encode(), "خبر قصير"),
        (b'{"id": "a", "text": "x"}\n', "x"),
        (PAGE.encode(), "الوزيرة"),
    ],
)
def test_the_kind_of_a_pipe_is_seen_from_its_beginning(data: bytes, text: str) -> None:
    (raw,) = gather(["-"], stdin=io.BytesIO(data))
    assert text in raw.text
    assert survey(["-"]) is None


def test_a_line_of_fifty_megabytes_is_refused_and_the_next_is_read() -> None:
    data = b'{"text": "' + b"a" * 50_000_000 + b'"}\n{"text": "x"}\n'
    first, second = gather(["-"], stdin=io.BytesIO(data))
    assert first.reason == "too large: 50.0 MB in one document, the limit is 5.0 MB"
    assert first.sha256 == hashlib.sha256(data.split(b"\n")[0]).hexdigest()
    assert second.text == "x"


def test_a_large_file_is_refused_with_its_hash(tmp_path: Path) -> None:
    raw = one(write(tmp_path / "a.txt", b"x" * 1001), limit=1000)
    assert raw.reason is not None and raw.reason.startswith("too large")
    assert raw.sha256 == hashlib.sha256(b"x" * 1001).hexdigest()
    assert one(write(tmp_path / "b.txt", b"x" * 1000), limit=1000).reason is None


def test_a_missing_path_fails_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        gather([write(tmp_path / "a.txt", b"x"), tmp_path / "none.txt"])
    with pytest.raises(InputError, match="an empty name"):
        gather([""])  # an empty variable of a shell is not the folder that the command stands in


@given(st.binary(max_size=300))
def test_any_bytes_on_a_pipe_give_documents_or_reasons(data: bytes) -> None:
    for raw in gather(["-"], stdin=io.BytesIO(data)):
        assert raw.text.strip() or raw.reason
        raw.text.encode()


@given(
    st.lists(st.one_of(st.none(), st.integers(), st.text(max_size=9), st.lists(st.integers())), max_size=5)
)
def test_any_json_values_in_a_row_never_fail(values: list[object]) -> None:
    names = ("id", "text", "title", "published", "url")
    row = json.dumps(dict(zip(names, values, strict=False))).encode()
    (raw,) = gather(["-"], stdin=io.BytesIO(row + b"\n"))
    assert raw.text.strip() or raw.reason
