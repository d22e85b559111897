"""Quotations over several sentences: where an earlier one opened them, and who is named behind their end."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import QUOTES
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.according import according
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import extended
from marsad.extract.speech.speech import reports

LONGEST_OPEN_QUOTE = 2500
QUOTING = re.compile("|".join(map(re.escape, {*QUOTES, *QUOTES.values()})))
ALIKE, CURLY = '"', "“”"
THUS, THIS = "هكذا", "هذه"
CLOSES = frozenset(QUOTES.values())
BEHIND = 2  # words between a closing mark and the verb of who said that
SHORTEST, OF_THESE = 4, 2


class Closed(NamedTuple):
    """A quotation of several sentences closed in this one: who is named behind its mark and by which word,
    where in the text it opens, the word that closes it, and the report, where a verb tells who said it."""

    speaker: Filler
    at: int
    place: int
    close: int
    report: Report | None = None


@lru_cache(maxsize=4)
def opened_before(scene: Scene) -> tuple[str, int] | None:
    """The closing mark, and the place of the opening one, of a quotation that an earlier sentence of the
    paragraph opened and did not close."""
    start = scene.sentence.start
    floor = max(0, start - LONGEST_OPEN_QUOTE)
    floor = max(floor, scene.text.rfind("\n\n", floor, start) + 1)
    opened: tuple[str, int] | None = None
    for found in QUOTING.finditer(scene.text, floor, start):
        mark = found[0]
        if opened is None and mark in QUOTES:
            opened = QUOTES[mark], found.start()
        elif opened is not None and (mark == opened[0] or (mark == ALIKE and opened[0] in CURLY)):
            opened = None  # “...", closed by another mark
    return opened


def closed_here(scene: Scene) -> Closed | None:
    """Who is named right behind a quotation that an earlier sentence opened, and which is closed here («...
    . ...»، قال القائد؛ «... . ...»، وفق شاهد)."""
    if (named := _named_by_words_for_it(scene)) is not None:
        return named
    close = next((n for n, word in enumerate(scene.words) if word.text[:1] in CLOSES), -1)
    opened = opened_before(scene) if close > 0 else None
    if opened is None or scene.words[close].text[:1] != opened[0]:
        return None
    for report in reports(scene):
        said = report.content
        if report.form == "verb" and close < report.at <= close + BEHIND and report.speakers:
            whole = said is not None and said[0] <= 1 and said[1] <= close
            return Closed(report.speakers[0], report.at, opened[1], close, report) if whole else None
    for first, filler in according(scene):
        if close < first <= close + BEHIND:
            return Closed(filler, first, opened[1], close)
    return None


def _named_by_words_for_it(scene: Scene) -> Closed | None:
    """Whose the quotation is that ends right before a sentence which tells of it (. «...». بهذه الكلمات لخص
    الطبيب ما جرى؛ هكذا تصف سعاد)."""
    words = scene.words
    if len(words) < SHORTEST or not (words[0].folded == THUS or words[0].stem == THIS):
        return None
    at = 1 if words[0].folded == THUS else OF_THESE
    clause = scene.parse.clause_of(at) if at == 1 or words[1].stem in grammar().utterance else None
    if clause is None or clause.verb != at or not clause.subject:
        return None
    before = scene.text[: scene.sentence.start].rstrip().rstrip("".join(HARD_STOPS))
    mark = next((o for o, c in QUOTES.items() if before.endswith(c)), None)
    place = -1 if mark is None else before.rfind(mark, max(0, len(before) - LONGEST_OPEN_QUOTE), -1)
    if place < 0 or "\n\n" in before[place:]:
        return None
    return Closed(extended(scene, clause.subject[0], len(words)), at, place, 0)
