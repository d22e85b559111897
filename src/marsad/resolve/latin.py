"""Latin spellings of personal names that no table knows, by arabic-name-romanizer where it is installed.

The package is the extra ``names``. It is imported at the first unknown name, not before; without it, or
where it cannot spell a name, the Arabic stays.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module

PACKAGE = "arabic_name_romanizer"
REMEMBERED = 8192


@lru_cache(maxsize=1)
def _speller() -> Callable[[str], str] | None:
    """The package's function from an Arabic name to its likeliest Latin spelling; None if it is missing."""
    try:
        module = import_module(PACKAGE)
    except ImportError:
        return None
    found: Callable[[str], str] = module.transliterate
    return found


@lru_cache(maxsize=REMEMBERED)
def latin(name: str) -> str:
    """A personal name in its likeliest Latin spelling, or as it came.

    Only letters and spaces are spelled: with digits or marks in it a name is no plain name and stays.
    """
    speller = _speller() if name and all(part.isalpha() for part in name.split()) else None
    if speller is None:
        return name
    try:
        spelled = speller(name)
    except (ValueError, RuntimeError):
        return name
    return spelled.strip() or name
