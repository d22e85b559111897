"""Arabic as it comes out of PDF files, put back into the order and the letters in which it was written.

A PDF holds shapes at places, not text. What ``pdftotext`` makes of them has four faults: marks of
direction, with blanks and stops on their wrong side; letters in their joined shapes (presentation forms);
lines from left to right; and the two letters of the ligature lam-alef the wrong way round. Signs that
Arabic cannot have show each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import product

from marsad.arabic.letters.fold import fold_word
from marsad.arabic.words.lexicon import load_frequency

_SHAPES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_WORD = re.compile("[\u0621-\u064a\u064b-\u0652\u0670\u0671]+")
_LEFT = re.compile("[\u202a\u202d]([ .,:;%،]*)([^\u202a-\u202e\n]*)\u202c")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LTR_RUN = re.compile(r"((?<!\S)[.:%،]?)([A-Za-z0-9٠-٩](?:[A-Za-z0-9٠-٩.,:/%@+-]*[A-Za-z0-9٠-٩%])?)")
_MIRROR = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_ARABIC = re.compile("[\u0621-\u064a]")
_LAM_ALEF, _ALEF_LAM = re.compile("ل[اأإآ]"), re.compile("[اأإآ]ل")
_NEVER = re.compile("^[وفبك]?ا[اأإآ]ل|^[وف]?ال$")
_BEGUN, _ENDED = re.compile("^و?ال|[ةى]$"), re.compile("لاو?$|^[ةى]")
_MOST_SWAPS, _FEW = 4, 4


def restore(text: str) -> str:
    """The text of a PDF in logical order, in ordinary letters, without marks of direction."""
    text = _unmark(text)
    shaped = _SHAPES.search(text) is not None
    if _is_reversed(text):
        text = "\n".join(_turned(line) for line in text.split("\n"))
    if shaped:
        text = _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = "\n".join(_brackets(line) for line in text.split("\n"))
    return _WORD.sub(lambda found: _swapped(found[0]), text) if _has_swaps(text) else text


def _unmark(text: str) -> str:
    """Marks of direction taken out; the blanks and stops that lead a run from left to right end it."""
    return _MARKS.sub("", _LEFT.sub(lambda run: _led(run[1], run[2]), text))


def _led(signs: str, run: str) -> str:
    stops, blanks = signs.replace(" ", ""), " " * signs.count(" ")
    return f"{run.rstrip()}{stops}{blanks}{' ' * (len(run) - len(run.rstrip()))}"


def _is_reversed(text: str) -> bool:
    """Whether words end with the article and begin with letters that only end words."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text))
    backwards = sum(bool(_ENDED.search(word)) for word in words if len(word) > 3)
    forwards = sum(bool(_BEGUN.search(word)) for word in words if len(word) > 3)
    return backwards > 2 * forwards + _FEW


def _turned(line: str) -> str:
    """A line read from its other end, its numbers and Latin words left as they are."""
    if not _ARABIC.search(unicodedata.normalize("NFKC", line)):
        return line
    return _LTR_RUN.sub(lambda run: run[2][::-1] + run[1], line[::-1].translate(_MIRROR))


def _brackets(line: str) -> str:
    """A line whose brackets all close before they open, with each turned round."""
    pairs = [sign for sign in line if sign in "()"]
    turned = pairs and pairs == [")", "("] * (len(pairs) // 2)
    return line.translate(_MIRROR) if turned and _ARABIC.search(line) else line


def _has_swaps(text: str) -> bool:
    """Whether lam and alef stand the wrong way round: words that cannot be, and few that would be right."""
    words = _WORD.findall(text)
    wrong = sum(_NEVER.search(word) is not None for word in words)
    return wrong > sum(_LAM_ALEF.search(word) is not None for word in words)


def _swapped(word: str) -> str:
    """The word with some of its alef-lam as lam-alef, where that is a word and a commoner one."""
    spots = [match.start() for match in _ALEF_LAM.finditer(word)][:_MOST_SWAPS]
    if not spots:
        return word
    known = load_frequency()
    best, most = word, -1 if _NEVER.search(word) else _level(word, known)
    for choice in product((False, True), repeat=len(spots)):
        letters = list(word)
        for at, swap in zip(spots, choice, strict=True):
            if swap:
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
        made = "".join(letters)
        if made != word and not _NEVER.search(made) and (level := _level(made, known)) > most:
            best, most = made, level
    return best


def _level(word: str, known: Mapping[str, int]) -> int:
    return known.get(fold_word(word), 0)
