"""Arabic comes out of real PDF files as it was written, by the real ``pdftotext`` where that is installed.

The four files have the same text, made in the four ways that PDF files of Arabic are made:
``ligatures.pdf`` with shaped letters (fpdf2), ``browser.pdf`` printed by Chromium, ``shapes.pdf`` with
presentation forms in the order of the eye and ``backwards.pdf`` with them in the order of the voice
(reportlab), the wrong way round.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from marsad.clean import clean
from marsad.gather import gather
from marsad.gather.pdf_order import restore

FILES = Path(__file__).parent / "pdf"
TITLE = "الحكومة تعلن حظر التجول في الإقليم الشمالي"
PARAGRAPHS = (
    "أعلنت الحكومة أمس (الاثنين) حظر التجول في 3 مدن شمالية بعد مقتل 12 شخصا في اشتباكات استمرت "
    "حتى 21:30 مساء.",
    'وقال وزير الداخلية لوكالة AFP إن القرار لا يسري على المستشفيات، وإن الجيش "لن ينسحب" قبل يوم 25/7/2019.',
    "وأضاف أن المسألة الأمنية أولا، وأن 45% من الأحياء لاجئون.",
)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("name", ["ligatures", "browser", "shapes", "backwards"])
def test_a_pdf_is_read_as_it_was_written(name: str) -> None:
    (raw,) = gather([FILES / f"{name}.pdf"])
    assert raw.reason is None
    assert " ".join(raw.text.split()) == " ".join((TITLE, *PARAGRAPHS))
    article = clean(raw)
    assert article.language == "ar"
    body = " ".join(article.text[part.start : part.end] for part in article.body)
    assert " ".join(body.split()).endswith(PARAGRAPHS[-1])


def test_ordinary_text_stays_as_it_is() -> None:
    text = "\n".join(
        (TITLE, *PARAGRAPHS, "وصل سالم من ألمانيا إلى العالم العربي، ولا أحد في استقباله.", "Plain (text).")
    )
    assert restore(text) == text


def test_lam_alef_is_turned_only_where_the_file_has_it_wrong() -> None:
    assert restore("ال أحد في اإلقليم خالل األزمة") == "لا أحد في الإقليم خلال الأزمة"
    assert restore("سافر سالم خالل لا شيء الآن لأن") == "سافر سالم خالل لا شيء الآن لأن"


def test_brackets_that_close_before_they_open_are_turned() -> None:
    assert restore("قال )مساء أمس( إنه عاد") == "قال (مساء أمس) إنه عاد"
    assert restore("أولا) هذا (ثم ذاك)") == "أولا) هذا (ثم ذاك)"


def test_heads_and_feet_of_pages_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = [f"{' '.join([word] * 9)}." for word in ("قال", "عاد", "سافر", "وصل")]
    pages = [f"جريدة الأفق\nالعدد 45\n{text}\nصفحة {n} من 4\n" for n, text in enumerate(told, 1)]
    (tmp_path / "pages").write_text("\f".join(pages), "utf-8")
    program = tmp_path / "pdftotext"
    program.write_text(f"#!/bin/sh\ncat > /dev/null\ncat {tmp_path}/pages\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    (raw,) = gather([tmp_path / "a.pdf"])
    assert raw.text.split("\n\n") == told
