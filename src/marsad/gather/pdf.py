"""The text of PDF files, by poppler's ``pdftotext`` where that is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter

from marsad.gather.pdf_order import restore

_SECONDS = 60
_PROGRAM = "pdftotext"
_DIGITS = re.compile(r"\d+")
_EDGE, _FEWEST = 2, 3
"""Lines at each end of a page that may be its head or foot, and pages that must share one."""


def pdf_text(data: bytes, limit: int) -> tuple[str, str | None]:
    """The text of a PDF in reading order, and the reason where there is none.

    The file goes to the program through a pipe; what it writes beyond ``limit`` bytes is not kept.
    """
    program = shutil.which(_PROGRAM)
    if program is None:
        return "", f"PDF is read by {_PROGRAM}, which is not installed (package poppler-utils)"
    try:
        done = subprocess.run(
            [program, "-q", "-enc", "UTF-8", "-", "-"],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "", f"{_PROGRAM} needed more than {_SECONDS} seconds"
    except OSError as error:
        return "", f"{_PROGRAM} cannot be run: {error.strerror or error}"
    text = _without_heads(done.stdout[:limit].decode("utf-8", "replace"))
    if text.strip():
        return restore(text), None
    failed = f"damaged: {_PROGRAM} ended with {done.returncode}"
    return "", failed if done.returncode else "the PDF has no text (a scan?)"


def _without_heads(text: str) -> str:
    """The pages without the lines at their edges that most of them share, numbers aside."""
    pages = [[line for line in page.split("\n") if line.strip()] for page in text.split("\f")]
    pages = [page for page in pages if page]
    edges = Counter(head for page in pages for head in {_DIGITS.sub("0", line) for line in _edges(page)})
    shared = {head for head, count in edges.items() if count >= _FEWEST and count * 2 > len(pages)}
    if not shared:
        return text.replace("\f", "\n")
    return "\n\n".join("\n".join(_within(page, shared)) for page in pages)


def _edges(page: list[str]) -> list[str]:
    return [*page[:_EDGE], *page[-_EDGE:]]


def _within(page: list[str], shared: set[str]) -> list[str]:
    inner = range(_EDGE, len(page) - _EDGE)
    return [line for at, line in enumerate(page) if at in inner or _DIGITS.sub("0", line) not in shared]
