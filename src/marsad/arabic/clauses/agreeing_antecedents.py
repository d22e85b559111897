"""The phrase before a relative pronoun that this agrees with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.clauses.relatives import resuming
from marsad.arabic.letters.endings import MEN, TIED_TA
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

ANTECEDENT_BACK, ROW_REACH = 8, 40


def first_of_row(words: Sequence[Word], at: int) -> int:
    """The relative that one joined by و goes on from (الحكومة التي تدعمها أنقرة والتي رفضها): both describe
    the same."""
    while words[at].conj == "و":
        row = (n for n in range(at - 1, max(at - ROW_REACH, -1), -1) if words[n].pos == "relative")
        before = next((n for n in row if words[n].stem == words[at].stem), None)
        if before is None:
            return _first_adjective(words, at)
        at = before
    return at


def _first_adjective(words: Sequence[Word], at: int) -> int:
    """The adjective behind a comma that a relative goes on from by و (الجماعة، المدعومة من طهران والتي)."""
    for n in range(at - 1, max(at - ANTECEDENT_BACK, 0), -1):
        if words[n].pos == "punct":
            return n + 1 if words[n + 1].pos == "adj" and words[n + 1].article else at
    return at


def agreeing_antecedent(words: Sequence[Word], found: Sequence[Phrase], at: int, pronoun: Word) -> int | None:
    """The nearest phrase up to word ``at`` that a relative pronoun agrees with, else the nearest."""
    relative = pronoun.stem
    high = bisect_left(found, at + 1, key=attrgetter("first"))
    near = [
        n for n in range(max(0, high - ANTECEDENT_BACK), high) if at - ANTECEDENT_BACK <= found[n].last <= at
    ]
    for number in reversed(near):
        head = words[found[number].head]
        plural = head.reading.number == "p"
        feminine = head.reading.gender == "f"
        men = (plural and not feminine) or head.stem.endswith(MEN)
        if relative == "الذين" and (men or head.pos == "propn"):
            return number
        if relative == "التي" and number and _of_a_man(words, found[number - 1], found[number]):
            continue
        either = head.reading.gender is None and head.stem.endswith(TIED_TA)  # الرهينة التي، الرهينة الذي
        if relative == "التي" and (
            feminine or either or plural or head.pos == "propn" or _described_as_several(words, found[number])
        ):
            return number
        if relative == "الذي" and not feminine and not plural:
            return number
        if not resuming(relative):
            return number
        if found[number].last == at and _owner_agrees(words, found[number], relative):
            named = (plural or feminine) and words[at].pos == "propn"
            return _bearer(words, found, number) if named else number
    return near[-1] if near else None


def _bearer(words: Sequence[Word], found: Sequence[Phrase], number: int) -> int:
    """The office before what it is of, a name behind that (الأمين العام | للأمم المتحدة غوتيريش، الذي)."""
    at = number
    while at and found[at].prep == FOR and found[at - 1].last + 1 == found[at].first:
        at -= 1
    return at if is_title(words[found[at].head], grammar()) else number


def _a_mans_title(word: Word) -> bool:
    """Whether a word is a man's title with its article, before his name."""
    return bool(word.article) and word.reading.gender != "f" and is_title(word, grammar())


def _of_a_man(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """Whether a name is a man's, whose title stands right before it."""
    name = words[phrase.head]
    bare = name.pos == "propn" and not name.article
    return bare and before.last == phrase.first - 1 and _a_mans_title(words[before.head])


def _owner_agrees(words: Sequence[Word], phrase: Phrase, relative: str) -> bool:
    """Whether a noun or name behind a phrase's head agrees with the relative right behind the phrase (سحق
    الجماعة التي، غضب باريس التي، قصف مواقع الحزب الذي، محاربة تنظيم القاعدة الذي)."""
    owners = [w for w in words[phrase.head + 1 : phrase.last + 1] if w.pos in {"noun", "propn"}]
    if relative == "التي":
        his = _a_mans_title(words[phrase.head])  # الزعيم مقتدى الصدر
        return any(
            w.reading.gender == "f" or w.reading.number == "p" or (w.pos == "propn" and not his)
            for w in owners
        )
    if relative == "الذين":  # سحق المتمردين، تفريق الشبان
        return any(w.stem.endswith(MEN) or (w.article and w.reading.number == "p") for w in owners)
    behind: Word | None = None
    for owner in reversed(owners):
        known = owner.article or (behind is not None and (behind.article or behind.pos == "propn"))
        if known and owner.reading.gender != "f" and owner.reading.number != "p":
            return True
        behind = owner
    return False


def _described_as_several(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a feminine adjective right behind a phrase's lone noun shows that it is a plural (الجداول
    الزمنية).
    """
    last = words[phrase.last]
    return phrase.last == phrase.head + 1 and last.pos == "adj" and last.reading.gender == "f"
