"""Dates in English, as they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from marsad.arabic.letters.fold import key
from marsad.lexicon.english import bare, load_english
from marsad.resolve.english.english import ARABIC, REMEMBERED
from marsad.resolve.english.forms import forms_in_table

BEFORE = "<"
RUNS = re.compile(r"[\s/،,ـ]+")
LONGEST_TIME = 3


@lru_cache(maxsize=REMEMBERED)
def date_in_english(text: str) -> str:
    """A date as it is written, word by word; empty where a word of it is unknown."""
    found: list[str] = []
    words = [word for word in RUNS.split(text) if word]
    at = unit = 0
    while at < len(words):
        for size in (LONGEST_TIME, 2, 1):
            said = _time(" ".join(words[at : at + size]))
            if said and at + size <= len(words):
                break
        else:
            return ""
        if said.startswith(BEFORE):
            found.insert(unit, said.removeprefix(BEFORE))
        elif not found or found[-1] != said:
            unit = len(found)
            found.append(said)
        at += size
    return " ".join(found)


def _time(text: str) -> str:
    if not ARABIC.search(text):
        return text
    table = load_english()
    for form in forms_in_table(text):
        looked = bare(form)
        link = table.words.get(looked)
        said = (
            table.times.get(key(form))
            or table.times.get(looked)
            or (link.english if link and link.sort == "link" else "")
        )
        if said:
            return said
    return ""
