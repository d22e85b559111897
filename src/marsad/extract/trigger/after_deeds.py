"""Deeds upon or since which something else was done (تظاهروا الأحد بعد مقتل معارض، تدخلت في يناير 2013 بعد أن
قتلوا رهينة): they were done before, on a day that is not told."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.model import Date
from marsad.resolve.dates.dates import resolve_date

AFTER, FOUGHT, BACK, BLOW = "بعد", frozenset({"ASSAULT"}), 14, "blow"
FAR, ON_THE_SPOT = frozenset({"CONSULT", "MOBILIZE", "SANCTION"}), frozenset({"PROTEST", "COERCE", "RETREAT"})


def day_of_what_came_after(scene: Scene, day: int, act: int) -> bool:
    """Whether a date before such words is that of what followed, not of the deed behind them."""
    upon = _upon(scene)
    return bool(upon) and any(day < at < act and _one_clause(scene, at, act) for at, _ in upon)


def not_after(scene: Scene, act: int) -> Date:
    """The date of what followed a deed that has none: it was done by then (نشروا قوات عام 2002 بعد أن
    هاجموا)."""
    if not scene.dates or not _upon(scene):
        return Date()
    before = (m for m in scene.dates if day_of_what_came_after(scene, m.first, act))
    dates = (resolve_date(mention, scene.published) for mention in before)
    today = scene.published or ""
    return next((date for date in dates if date.to is not None and date.to < today), Date())


def place_of_what_came_after(scene: Scene, place: int, act: int) -> bool:
    """Whether a place before such words is where something was done that need not be done where the deed
    behind them was (عقدوا في القاهرة اجتماعا إثر مقتل)."""
    upon = _upon(scene)
    return bool(upon) and any(far and place < at < act and _one_clause(scene, at, act) for at, far in upon)


def _one_clause(scene: Scene, first: int, last: int) -> bool:
    return all(word.pos != "punct" for word in scene.words[first:last])


@lru_cache(maxsize=2)
def _upon(scene: Scene) -> tuple[tuple[int, bool], ...]:
    """Where words for what something followed begin, and whether that may be far from it: not where the
    dead are told by how they were killed (قتلوا بعد أن أطلقوا النار عليهم), which is one deed."""
    known, found = grammar(), list[tuple[int, bool]]()
    after = known.upon | known.since | known.after_clause | {AFTER}
    for at in scene.where(after):
        if not at or at + 1 >= len(scene.words):
            continue
        ahead = _types(scene, max(at - BACK, 0), at)
        since = scene.words[at].stem in known.since
        answered = bool(ahead & FOUGHT) and not since and _blow_for_dead(scene, at)
        if since or answered or not ahead & FOUGHT:
            found.append((at, since or answered or (bool(ahead & FAR) and not ahead & ON_THE_SPOT)))
    return tuple(found)


def _blow_for_dead(scene: Scene, at: int) -> bool:
    """Whether a blow from afar is told before a word, and right behind it whom others lost before that (شنت
    غارات عقب مقتل جنودها)."""
    known, words = grammar(), scene.words
    ahead = words[max(at - BACK, 0) : at]
    if words[at + 1].lemma not in known.suffering or words[at + 1].pos != "noun":
        return False
    blow = any(w.pos == "noun" and scene.lexicon.parties.means(w.stem) == BLOW for w in ahead)
    return blow and all(
        known.suffering.isdisjoint({w.lemma, w.stem}) and w.lemma not in known.affecting for w in ahead
    )


def _types(scene: Scene, first: int, end: int) -> set[str]:
    """The types of acts that the words from ``first`` to before ``end`` may tell of."""
    index, found = scene.lexicon.predicates, set[str]()
    for at in range(first, end):
        word = scene.words[at]
        if word.pos == "verb":
            found.update([entry.event for entry in index.verbs.get(word.lemma, ())])
        elif not index.nouns.keys().isdisjoint(scene.shapes[at]):
            found.update([e.event for shape in scene.shapes[at] for e in index.nouns.get(shape, ())])
    return found
