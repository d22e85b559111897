"""The forms under which Arabic words may stand in the tables of English."""

from __future__ import annotations

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import ARTICLE, OPEN_TA, PRONOUNS, THIRD_PERSON, TIED_TA

ATTACHED = ("لل", "ل", "ب")
SHORTEST = 3


def without_clitic(word: str) -> str:
    """A name that opens a description without the preposition that is written in one with its article
    (للعبيدي); لل begins no other name but that of a lady (للا)."""
    rest = word.removeprefix(ATTACHED[0])
    return word if rest == word or len(rest) < SHORTEST else ARTICLE + rest


def forms_in_table(text: str) -> list[str]:
    """Words as they stand, without و, without a preposition that is written with them, and without a
    pronoun that ends them."""
    found = [text]
    rest = text.removeprefix(AND)
    if rest != text and len(rest) >= SHORTEST:
        found.append(rest)
    for prefix in ATTACHED:
        if rest.startswith(prefix) and len(rest) - len(prefix) >= SHORTEST:
            found.append(rest.removeprefix(prefix))
    return found if " " in text else [*found, *_owned(rest)]


def _owned(word: str) -> list[str]:
    """A word without the pronoun that says whose the thing is (قاعدتها: قاعدة)."""
    whose = next((p for p in PRONOUNS if p in THIRD_PERSON and word.endswith(p)), "")
    stem = word.removesuffix(whose)
    if not whose or len(stem) < SHORTEST:
        return []
    return [stem.removesuffix(OPEN_TA) + TIED_TA, stem] if stem.endswith(OPEN_TA) else [stem]
