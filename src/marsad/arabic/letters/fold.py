"""Folding: one spelling for the many that Arabic newspapers use, with the way back to the original.

Folded away are alef forms (أ إ آ ٱ to ا), alef maksura (ى to ي), tatweel, every mark above or below a
letter, Quranic signs, zero-width and direction marks, presentation forms (NFKC, a character at a time),
Persian and Urdu letter shapes, and Arabic-Indic and Persian digits. Ta marbuta and the hamza on و and ي
stay: :func:`key` folds them too, for looking words up.
"""

from __future__ import annotations

import unicodedata
from array import array
from functools import lru_cache

import msgspec

_SINGLE = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ۍ": "ي", "ێ": "ي", "ۓ": "ي",
    "ک": "ك", "ڪ": "ك", "ګ": "ك", "ڬ": "ك", "ۀ": "ه", "ہ": "ه", "ە": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ة",
    "ۆ": "و", "ۇ": "و", "ۈ": "و", "ۋ": "و", "ۊ": "و", "ٶ": "ؤ", "ٸ": "ئ", "ں": "ن",
    "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ڕ": "ر", "ڵ": "ل", "ڜ": "ش",
    "٫": ".", "٬": ",", "٪": "%",
}  # fmt: skip
_DROPPED_CATEGORIES = frozenset({"Mn", "Me", "Cf"})
_KEY = str.maketrans({"ة": "ه", "ؤ": "و", "ئ": "ي"})
_CLEAN_LIMIT = 0x0600
_DEMOCRAT_TOO, _DEMOCRAT = "ديموقراط", "ديمقراط"


class Folded(msgspec.Struct, frozen=True, gc=False):
    """A folded text and, for each of its characters, the index of the original character it comes from.

    ``offsets`` has one item more than ``text``: the last is the length of the original. Offsets are code
    points.
    """

    text: str
    offsets: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original half-open span of the folded half-open span; marks after its last letter belong to
        it.
        """
        return self.offsets[start], self.offsets[end] if end > start else self.offsets[start]


class _Table(dict[int, str]):
    """A translation table that learns each character once; used through ``str.translate``."""

    def __missing__(self, code: int) -> str:
        value = _fold_char(chr(code))
        self[code] = value
        return value


class _KeyTable(dict[int, str]):
    """As :class:`_Table`, for look-up keys."""

    def __missing__(self, code: int) -> str:
        value = _TABLE[code].translate(_KEY)
        self[code] = value
        return value


def _fold_char(char: str) -> str:
    code = ord(char)
    if code < _CLEAN_LIMIT and code != 0xAD:
        return char if code >= 0x20 or char.isspace() else " "
    if char == "ـ" or unicodedata.category(char) in _DROPPED_CATEGORIES:
        return ""
    if char in _SINGLE:
        return _SINGLE[char]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF:
        parts = unicodedata.normalize("NFKC", char)
        return "".join(_fold_char(part) for part in parts if part != char and not part.isspace()) or char
    return char


_TABLE = _Table()
_KEY_TABLE = _KeyTable()


def fold(text: str) -> Folded:
    """Fold ``text`` and keep the way back. Linear in its length; never fails."""
    table = _TABLE
    pieces: list[str] = []
    offsets: array[int] = array("l")
    for index, char in enumerate(text):
        piece = table[ord(char)]
        if piece:
            pieces.append(piece)
            for _ in piece:
                offsets.append(index)
    offsets.append(len(text))
    return Folded("".join(pieces), offsets)


def fold_word(word: str) -> str:
    """Fold one word (or any text) without the way back: about ten times as fast as :func:`fold`."""
    return word.translate(_TABLE)


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """The form under which a word is looked up: folded, and ة to ه, ؤ to و, ئ to ي, and one spelling of
    "democratic" for two. The last words asked for are remembered: the same ones come again and again."""
    return word.translate(_KEY_TABLE).replace(_DEMOCRAT_TOO, _DEMOCRAT)


def text_key(text: str) -> str:
    """The same of a whole text, of which nothing is kept."""
    return text.translate(_KEY_TABLE)
