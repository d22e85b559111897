"""Tables, archives, web archives, feeds and packed files: what comes out, and what is refused and why."""

from __future__ import annotations

import builtins
import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from marsad.errors import InputError
from marsad.gather import gather
from marsad.gather.fields import parse_columns
from marsad.model import RawDocument

TEXT = "زار الوزير المدينة أمس والتقى رئيس البلدية."
PAGE = (
    "<html lang='ar'><head><title>زيارة الوزير إلى المدينة</title></head><body><article>"
    f"<h1>زيارة الوزير إلى المدينة</h1><p>{TEXT}</p><p>{TEXT}</p></article></body></html>"
)
ROW = {"id": "r1", "title": "زيارة", "text": TEXT, "published": "2020-01-02", "publisher": "الأفق"}


def read(path: Path, data: bytes, columns: Mapping[str, str] | None = None) -> list[RawDocument]:
    path.write_bytes(data)
    return list(gather([path], columns=columns))


def reasons(found: list[RawDocument]) -> dict[str, str]:
    return {raw.source.rpartition("!")[2]: raw.reason for raw in found if raw.reason}


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: Mapping[str, bytes], mode: str = "w:gz") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def record(kind: str, body: bytes, url: str = "http://news.example/a", **headers: str) -> bytes:
    head = {"WARC-Type": kind, "WARC-Target-URI": url, "Content-Length": str(len(body)), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in head.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + body + b"\r\n\r\n"


def response(
    body: bytes, media: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = ""
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body
    return record("response", http, Content_Type="application/http; msgtype=response")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_by_its_own_delimiter_and_names(tmp_path: Path, delimiter: str) -> None:
    lines = [delimiter.join(("Headline", "Body", "Date", "Source"))]
    lines.append(delimiter.join(("زيارة", f'"سطر\nثان {TEXT}"', "2020-01-02", "الأفق")))
    (raw,) = read(tmp_path / "a.csv", "\n".join(lines).encode("utf-8-sig"))
    assert raw.reason is None
    assert raw.text == f"زيارة\n\nسطر\nثان {TEXT}"
    assert (raw.title, raw.published, raw.publisher) == ("زيارة", "2020-01-02", "الأفق")


def test_csv_in_an_old_encoding_and_with_bad_rows(tmp_path: Path) -> None:
    data = f"id,text\n1,{TEXT}\n2\n3,{TEXT},more\n4,\n5,{TEXT}\n".encode("windows-1256")
    found = read(tmp_path / "a.csv", data)
    assert [raw.reason for raw in found] == [
        None, "the row has 1 cells, there are 2 columns", "the row has 3 cells, there are 2 columns", "empty",
        None,
    ]  # fmt: skip
    assert (found[0].id, found[0].text, found[4].source[-2:]) == ("1", TEXT, ":6")


def test_a_quotation_mark_that_never_ends_is_one_refusal(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'text\n{TEXT}\n"' + "نص\n" * 3000, "utf-8")
    found = list(gather([path], limit=1000))
    assert found[0].text == TEXT
    assert len(found) == 2 and found[1].reason is not None


def test_a_table_without_a_text_says_how_to_name_it(tmp_path: Path) -> None:
    data = f"a,b\n1,{TEXT}\n".encode()
    (raw,) = read(tmp_path / "a.csv", data)
    assert raw.reason == "no column holds the text (columns: a, b); name it with --column text=NAME"
    (raw,) = read(tmp_path / "a.csv", data, {"text": "B", "id": "a"})
    assert (raw.id, raw.text) == ("1", TEXT)


def test_columns_are_checked() -> None:
    assert parse_columns(["text=body=x", "id=n"]) == {"text": "body=x", "id": "n"}
    for bad in ("text", "text=", "words=x"):
        with pytest.raises(InputError, match="no column"):
            parse_columns([bad])


def test_parquet_rows(tmp_path: Path) -> None:
    table = pyarrow.table(
        {
            "text": [TEXT, None, TEXT],
            "title": ["زيارة", "ب", None],
            "date": pyarrow.array([18263, None, 1], pyarrow.date32()),
            "authors": [["سعاد", "منى"], [], None],
            "vector": [b"\0" * 9] * 3,
        }
    )
    out = io.BytesIO()
    pyarrow.parquet.write_table(table, out)
    first, second, third = read(tmp_path / "a.parquet", out.getvalue())
    assert (first.published, first.author, first.text) == ("2020-01-02", "سعاد, منى", f"زيارة\n\n{TEXT}")
    assert second.reason == 'the row has no "text"'
    assert (third.text, third.source[-2:]) == (TEXT, ":3")
    assert first.sha256 != third.sha256
    (broken,) = read(tmp_path / "b.parquet", out.getvalue()[:-20])
    assert broken.reason is not None and "damaged" in broken.reason


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_files_are_read_as_what_they_hold(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    (raw,) = read(tmp_path / "rows.jsonl.gz", pack(json.dumps(ROW).encode()))
    assert (raw.id, raw.text) == ("r1", f"زيارة\n\n{TEXT}")
    (cut,) = read(tmp_path / "a.txt.gz", pack(TEXT.encode())[:-6])
    assert cut.reason is not None and cut.reason.startswith("damaged")


def test_zip_and_tar_hold_all_kinds(tmp_path: Path) -> None:
    files = {
        "a/page.html": PAGE.encode(),
        "note.txt": TEXT.encode(),
        "picture.jpg": b"\xff\xd8",
        "rows.jsonl": json.dumps(ROW).encode(),
        "t.csv": f"text\n{TEXT}\n".encode(),
        "w.warc.gz": gzip.compress(response(PAGE.encode())),
    }
    for name, data in (("a.zip", zipped(files)), ("a.tar.gz", tarred(files)), ("b.tar", tarred(files, "w"))):
        found = read(tmp_path / name, data)
        assert [raw.reason for raw in found] == [None] * 5
        assert [raw.source.rpartition("!")[2] for raw in found] == [
            "a/page.html", "note.txt", "rows.jsonl:1", "t.csv:2", "w.warc.gz#1",
        ]  # fmt: skip
        assert found[0].title == "زيارة الوزير إلى المدينة"
    piped = list(gather(["-"], stdin=io.BytesIO(zipped(files))))
    assert len(piped) == 5 and not any(raw.reason for raw in piped)


def test_members_that_are_not_to_be_trusted(tmp_path: Path) -> None:
    files = {"../up.txt": b"x", "/root.txt": b"x", "C:\\x.txt": b"x", "in.zip": zipped({"a.txt": b"x"})}
    files |= {"ok.txt": TEXT.encode()}
    climbs = "its name climbs out of the archive"
    inner = "an archive inside an archive is not opened"
    for name, data in (("a.zip", zipped(files)), ("a.tgz", tarred(files))):
        found = read(tmp_path / name, data)
        assert [raw.reason for raw in found] == [climbs, climbs, climbs, inner, None]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tgz", "a.zip"]


def test_links_and_passwords_are_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("passwd.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    found = read(tmp_path / "a.tar", out.getvalue())
    assert reasons(found) == {"passwd.txt": "it is a link or a device, not a file"}
    data = bytearray(zipped({"a.txt": b"x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert reasons(read(tmp_path / "a.zip", bytes(data))) == {"a.txt": "it needs a password"}


def test_bombs_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.gather.size._SWOLLEN", 1_000_000)
    zeros = b"0" * 20_000_000
    (raw,) = read(tmp_path / "a.txt.gz", gzip.compress(zeros))
    assert raw.reason == "it swells to more than 200 times its size"
    found = read(tmp_path / "a.zip", zipped({"a.txt": zeros, "b.txt": TEXT.encode()}))
    assert found[0].reason == "it swells to more than 200 times its size"
    (raw,) = read(tmp_path / "a.tar.gz", tarred({"a.bin": zeros, "b.txt": TEXT.encode()}))
    assert raw.reason == "it swells to more than 200 times its size"


def test_warc_gives_its_pages(tmp_path: Path) -> None:
    data = (
        record("warcinfo", b"software: x")
        + response(PAGE.encode())
        + response(b"gone", status="404 Not Found")
        + response(b"\x89PNG", media="image/png")
        + response(gzip.compress(PAGE.encode()), more="Content-Encoding: gzip\r\n")
        + response(f"<p>{TEXT}</p><p>{TEXT}</p>".encode("windows-1256"), "text/html; charset=windows-1256")
        + record("conversion", TEXT.encode(), Content_Type="text/plain")
    )
    for name, packed in (("a.warc", data), ("a.warc.gz", gzip.compress(data))):
        found = read(tmp_path / name, packed)
        assert [raw.reason for raw in found] == [None] * 4
        assert found[0].url == "http://news.example/a"
        assert found[0].title == found[1].title == "زيارة الوزير إلى المدينة"
        assert TEXT in found[2].text
        assert found[3].text == TEXT
    cut = read(tmp_path / "a.warc", data[:-20])
    assert [raw.reason is None for raw in cut] == [True, True, True, True, False]
    assert cut[-1].reason == "damaged: the archive ends inside this record"
    torn = read(tmp_path / "a.warc", data.replace(b"Content-Length: ", b"Content-Length: x", 2))
    assert torn[0].reason == "damaged: a record without its length"
    assert sum(raw.reason is None for raw in torn) == 3
    (none,) = read(tmp_path / "b.warc", b"WARC/1.0\r\nbroken")
    assert none.reason is not None


FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>الأفق</title><language>ar</language>
<item><title>زيارة &amp;quot;الوزير&amp;quot;</title><link>http://news.example/1</link>
<pubDate>Thu, 02 Jan 2020 23:30:00 +0300</pubDate><description>مقدمة</description>
<content:encoded><![CDATA[<p>{text}</p><script>x()</script><p>فقرة ثانية.</p>]]></content:encoded></item>
<item><title>بلا نص</title><link>http://news.example/2</link></item></channel></rss>"""


def test_the_entries_of_a_feed(tmp_path: Path) -> None:
    first, second = read(tmp_path / "a.xml", FEED.format(text=TEXT).encode())
    assert first.text == f'زيارة "الوزير"\n\n{TEXT}\nفقرة ثانية.'
    assert (first.published, first.publisher, first.url) == ("2020-01-02", "الأفق", "http://news.example/1")
    assert first.language == "ar"
    assert second.text == "بلا نص"
    piped = list(gather(["-"], stdin=io.BytesIO(FEED.encode())))
    assert len(piped) == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel/></rss>', "declares entities"),
        ("<rss><channel></channel></rss>", "no entries"),
        ("<rss><chan", "no entries"),
        ("\0\0", "damaged"),
    ],
)
def test_feeds_that_are_refused(tmp_path: Path, data: str, reason: str) -> None:
    for encoding in ("utf-8", "utf-16"):
        (raw,) = read(tmp_path / "a.rss", data.encode(encoding))
        assert raw.reason is not None and (reason in raw.reason or encoding == "utf-16")


@pytest.mark.parametrize(
    ("name", "data", "module", "extra"),
    [
        ("a.parquet", b"PAR1", "pyarrow", "marsad[parquet]"),
        ("a.rss", b"<rss/>", "feedparser", "marsad[feeds]"),
    ],
)
def test_a_missing_library_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, module: str, extra: str
) -> None:
    real = builtins.__import__

    def without(wanted: str, *rest: object, **more: object) -> object:
        if wanted.split(".")[0] == module.split(".")[0]:
            raise ImportError(wanted)
        return real(wanted, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    (raw,) = read(tmp_path / name, data)
    assert raw.reason is not None and extra in raw.reason


def test_pdf_without_poppler_is_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    (raw,) = read(tmp_path / "a.pdf", b"%PDF-1.4")
    assert raw.reason == "PDF is read by pdftotext, which is not installed (package poppler-utils)"


def test_pdf_text_comes_from_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pdftotext"
    program.write_text(f"#!/bin/sh\ncat > /dev/null\necho '{TEXT}'\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(program))
    (raw,) = read(tmp_path / "a.pdf", b"%PDF-1.4")
    assert (raw.text, raw.reason) == (TEXT + "\n", None)
    program.write_text("#!/bin/sh\nexit 3\n")
    (raw,) = read(tmp_path / "a.pdf", b"%PDF-1.4")
    assert raw.reason == "damaged: pdftotext ended with 3"
