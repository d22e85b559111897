"""No module keeps a constant that nothing reads any more."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READERS = ("src", "genscripts", "bench")
NAME = r"[A-Z][A-Z0-9_]*"
GIVEN = re.compile(rf"^({NAME}(?:, {NAME})*)(?:: [^=\n]+)? = ", re.M)
TAKEN = re.compile(r"^\s*from ([\w.]+) import (\([^)]*\)|[^\n]*)", re.M)
PART = re.compile(rf"\.({NAME})\b")


def unread(modules: dict[str, str]) -> list[str]:
    """The constants of marsad that stand once in their own module and in no import, as ``module.NAME``."""
    texts = modules.values()
    taken = {
        (where, name)
        for text in texts
        for where, what in TAKEN.findall(text)
        for name in re.findall(NAME, what)
    }
    parts = {name for text in texts for name in PART.findall(text)}
    return [
        f"{module}.{name}"
        for module, text in modules.items()
        if module.startswith("marsad")
        for names in GIVEN.findall(text)
        for name in names.split(", ")
        if len(re.findall(rf"\b{name}\b", text)) == 1 and (module, name) not in taken and name not in parts
    ]


def test_every_constant_is_read() -> None:
    modules = {
        ".".join(path.relative_to(ROOT / room).with_suffix("").parts).removesuffix(
            ".__init__"
        ): path.read_text("utf-8")
        for room in READERS
        for path in sorted((ROOT / room).rglob("*.py"))
    }
    assert unread(modules) == []


def test_a_constant_that_is_left_behind_is_seen() -> None:
    modules = {
        "marsad.one": "USED, LEFT, TAKEN = 1, 2, 3\nother = USED\n",
        "marsad.two": "from marsad.one import TAKEN\n",
    }
    assert unread(modules) == ["marsad.one.LEFT"]
