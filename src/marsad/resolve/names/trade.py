"""Names of companies, clubs and outlets taken over from other languages: by the words that begin or end
them (دلتا موتورز), by the names of Latin letters (إن بي إي), and what goes on with a known one."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.fold import key
from marsad.resolve.names.reading import COMMON, Found, NameScene

TRADE_RANK = 7
LONG = 6
FEWEST_LETTERS, FEWEST_MARKS = 2, 2
MOST_WORDS = 3
OPENING, CLOSING, STOP = "(", ")", "."


def trade_names(scene: NameScene) -> Iterator[Found]:
    """Names by their first or last word, by letters, and known ones with the words that go on with them."""
    for at in range(len(scene.words)):
        yield from _begun(scene, at)
        yield from _ended(scene, at)
        yield from _lettered(scene, at)
        yield from _abbreviated(scene, at)
        yield from _known_on(scene, at)


def _word(scene: NameScene, at: int) -> str:
    return key(scene.words[at].folded)


def _foreign(scene: NameScene, at: int) -> bool:
    """Whether a word can be one of another language: in no dictionary, a foreign town or a foreign name."""
    if not 0 <= at < len(scene.words):
        return False
    word, own = scene.words[at], _word(scene, at)
    if not own.isalpha() or scene.definite(at) or word.conj == "و" or scene.parties.is_given_name(word):
        return False
    if own in scene.naming.trade["end"] or scene.is_place(at):
        return True
    strange = not word.reading.known or word.pos == "propn" or own in scene.naming.foreign
    return strange and scene.frequency.get(word.folded, 0) <= COMMON and not scene.is_head(at)


def _begun(scene: NameScene, at: int) -> Iterator[Found]:
    """A first word with a foreign one or a town behind it (أولمبيك آسفي)."""
    if _word(scene, at) not in scene.naming.trade["start"] or not _foreign(scene, at + 1):
        return
    end = at + 2
    while end < at + MOST_WORDS and _foreign(scene, end) and not scene.is_place(end - 1):
        end += 1
    yield Found("ORG", at, end, TRADE_RANK, "trade")


def _ended(scene: NameScene, at: int) -> Iterator[Found]:
    """A last word with foreign ones before it (دلتا موتورز)."""
    ends = scene.naming.trade["end"]
    if not _ends(scene, at) or not _foreign(scene, at - 1):
        return
    first = at - 1
    while at - first < MOST_WORDS and _foreign(scene, first - 1) and not _known_whole(scene, first):
        first -= 1
    end = at + 1
    while end < len(scene.words) and _word(scene, end) in ends:
        end += 1
    yield Found("ORG", first, end, TRADE_RANK, "trade")


def _ends(scene: NameScene, at: int) -> bool:
    """Whether a word ends a company's or a club's name, or is one with what stands before it in one word
    (مايكروسيستمز).
    """
    own, ends = _word(scene, at), scene.naming.trade["end"]
    return own in ends or (len(own) > LONG and any(own.endswith(end) for end in ends if len(end) >= LONG))


def _known_whole(scene: NameScene, at: int) -> bool:
    """Whether a known body's name begins at a word: nothing before it belongs to it."""
    return scene.body_end(at) > at


def _lettered(scene: NameScene, at: int) -> Iterator[Found]:
    """Names of Latin letters in a row (إن بي إي)."""
    letters, doubtful = scene.naming.trade["letter"], scene.naming.trade["~letter"]
    if _word(scene, at) not in letters - doubtful or (at and _word(scene, at - 1) in letters - doubtful):
        return
    headed = at > 1 and scene.is_head(at - 2) and _word(scene, at - 1) in doubtful
    first, end, sure = at - headed, at, 0
    while end < len(scene.words) and _word(scene, end) in letters | doubtful:
        sure += _word(scene, end) not in doubtful
        end += 1
    if sure >= FEWEST_LETTERS and _foreign(scene, end) and not scene.is_place(end):
        yield Found("ORG", first, end + 1, TRADE_RANK, "letters")
        return
    while end > at and _word(scene, end - 1) in doubtful - {IN}:
        end -= 1
    if sure < FEWEST_LETTERS or (end - at == FEWEST_LETTERS and not _apart(scene, at)):
        return
    while end < len(scene.words) and _word(scene, end) in scene.naming.trade["end"]:
        end += 1
    yield Found("ORG", first, end, TRADE_RANK, "letters")


def _apart(scene: NameScene, at: int) -> bool:
    """Whether no foreign word stands right before two letters, whose initials they may be."""
    return at == 0 or not _foreign(scene, at - 1) or scene.is_head(at - 1)


def _abbreviated(scene: NameScene, at: int) -> Iterator[Found]:
    """Single letters in brackets, or behind the noun of a body: an agency (أ ف ب)."""
    words = scene.words
    if at == 0 or not (words[at - 1].text == OPENING or scene.is_head(at - 1)):
        return
    end = at
    marks = 0
    while end < len(words) and (len(words[end].folded) == 1):
        marks += words[end].folded.isalpha()
        end += 1
    while end > at and not words[end - 1].folded.isalpha():
        end -= 1
    closed = end < len(words) and words[end].text in {CLOSING, STOP}
    if marks >= FEWEST_MARKS and (closed or scene.is_head(at - 1)) and words[at].folded.isalpha():
        yield Found("ORG", at, end, TRADE_RANK, "letters")


def _known_on(scene: NameScene, at: int) -> Iterator[Found]:
    """A known body's name with another one right behind it (دايملر كرايسلر)."""
    known = scene.body_end(at)
    if known == at or scene.definite(at) or known >= len(scene.words) or scene.definite(known):
        return
    second = scene.body_end(known)
    if second > known and not scene.cut(known):
        yield Found("ORG", at, second, TRADE_RANK, "trade")
