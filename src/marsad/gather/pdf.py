"""The text of PDF files, by poppler's ``pdftotext`` where that is installed."""

from __future__ import annotations

import shutil
import subprocess

_SECONDS = 60
_PROGRAM = "pdftotext"


def pdf_text(data: bytes, limit: int) -> tuple[str, str | None]:
    """The text of a PDF in reading order, and the reason where there is none.

    The file goes to the program through a pipe; what it writes beyond ``limit`` bytes is not kept.
    """
    program = shutil.which(_PROGRAM)
    if program is None:
        return "", f"PDF is read by {_PROGRAM}, which is not installed (package poppler-utils)"
    try:
        done = subprocess.run(
            [program, "-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "", f"{_PROGRAM} needed more than {_SECONDS} seconds"
    except OSError as error:
        return "", f"{_PROGRAM} cannot be run: {error.strerror or error}"
    text = done.stdout[:limit].decode("utf-8", "replace")
    if text.strip():
        return text, None
    failed = f"damaged: {_PROGRAM} ended with {done.returncode}"
    return "", failed if done.returncode else "the PDF has no text (a scan?)"
