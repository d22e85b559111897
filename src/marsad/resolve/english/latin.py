"""Latin spellings of names that no table of actors knows: parts as most bearers spell them, else letter by
letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.lexicon.english import bare, load_english

REMEMBERED = 8192
SLAVE = "عبد"
SERVANT, THE = "Abdul ", "al-"
GOD, ABDULLAH = "الله", "Abdullah"
OPEN_VOWEL, CLOSE_VOWEL = "a", "i"


@lru_cache(maxsize=REMEMBERED)
def latin(name: str) -> str:
    """A name in Latin letters: its parts by the table, the unknown ones by their letters.

    Only letters and spaces are spelled: with digits or marks in it a name is no plain name and stays.
    """
    parts = name.split()
    if not parts or not all(part.isalpha() for part in parts):
        return name
    spelled: list[str] = []
    at = 0
    while at < len(parts):
        both = parts[at : at + 2]
        if key(both[0]) == SLAVE and len(both) > 1 and both[1].startswith(ARTICLE):
            spelled.append(ABDULLAH if both[1] == GOD else SERVANT + _without_article(both[1]))
            at += 2
        else:
            spelled.append(_part(parts, at))
            at += 1
    return " ".join(spelled)


def by_letters(word: str) -> str:
    """One word spelled by its letters, with an a where two consonants begin a syllable, an i where they would
    end one behind a long vowel."""
    found = ""
    closed = True
    sounds = _sounds(word)
    for at, (text, vowel) in enumerate(sounds):
        if vowel:
            found += text if not found.endswith(text) else ""
        else:
            found += text
            ahead = sounds[at + 1] if at + 1 < len(sounds) else None
            if at and sounds[at - 1][1] and ahead is not None and not ahead[1] and at + 2 == len(sounds):
                found += CLOSE_VOWEL  # سالم
            if closed and ahead is not None and not ahead[1]:
                found += OPEN_VOWEL
                closed = False
                continue
        closed = not vowel
    return found[:1].upper() + found[1:]


def _sounds(word: str) -> list[tuple[str, bool]]:
    """A word's letters as Latin ones, each with whether it is a vowel; marks and unknown letters are left
    out.
    """
    letters = load_english().letters
    known = [letters[char] for char in word if char in letters]
    found: list[tuple[str, bool]] = []
    for at, letter in enumerate(known):
        behind = known[at + 1].sound if at + 1 < len(known) else ""
        after_vowel = bool(found) and found[-1][1]
        glides = letter.sound == "g" and at > 0 and behind not in ("v", "g") and not after_vowel
        vowel = letter.sound == "v" or glides
        found.append((letter.vowel if vowel else letter.consonant, vowel))
    return found


def _part(parts: Sequence[str], at: int) -> str:
    table = load_english()
    said = table.words.get(bare(parts[at]))
    if said is not None and said.sort == "part" and (at + 1 < len(parts) or at > 0):
        return said.english
    word = parts[at] if at else _without_and(parts[at])
    if (known := table.parts.get(key(word))) is not None:
        return known
    if word.startswith(SLAVE + ARTICLE):
        return SERVANT + _without_article(word[len(SLAVE) :])
    if word.startswith(ARTICLE) and len(word) > len(ARTICLE) + 1:
        return THE + _without_article(word)
    return by_letters(word)


def _without_and(word: str) -> str:
    """A first word without an و that is none of its letters."""
    parts, rest = load_english().parts, word.removeprefix(AND)
    return rest if key(word) not in parts and key(rest) in parts else word


def _without_article(word: str) -> str:
    rest = word.removeprefix(ARTICLE)
    return load_english().parts.get(key(rest)) or by_letters(rest)
