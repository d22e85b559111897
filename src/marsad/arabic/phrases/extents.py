"""Where the phrase that begins at a word ends, and what its head is."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.endings import MEN_DID, OBLIQUE
from marsad.arabic.letters.marks import OPENING
from marsad.arabic.phrases.counting import counts_on, nobody, others_counted
from marsad.arabic.phrases.joins import continues
from marsad.arabic.phrases.names_after_titles import name_after_title
from marsad.arabic.phrases.newcomers import men_shown, men_told, nation_told, new_person
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.prefixed_adjectives import prefixed_adjective
from marsad.arabic.phrases.quantities import numbers_time, opens_count
from marsad.arabic.phrases.quoted import quoted_name
from marsad.arabic.records import IN_PHRASE, Word


def _nobody_else(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a phrase is nobody alone (لم يدن أحد | الهجوم), or what kept none (لم يمنع ذلك | الجيش من
    قصفها)."""
    if words[at].stem in classes.nobody:
        return nobody(words, at, classes)
    return at > 1 and words[at].pos == "demonstrative" and _kept_nobody(words, at, classes)


def _men_go_on(
    words: Sequence[Word], first: int, head: int, at: int, classes: Grammar, people: frozenset[int]
) -> bool:
    """Whether the next word tells of several people what or of which nation they are."""
    nxt = words[at + 1]
    if nxt.pos == "verb":
        return False
    if nxt.stem[-2:] == MEN_DID and men_told(words, first, head, at):
        return True
    if nxt.stem[-2:] == OBLIQUE and men_shown(words, first, head, at):
        return True
    return nxt.reading.number == "p" and nation_told(words, first, at, classes, people)


def extent(
    words: Sequence[Word],
    first: int,
    skip: frozenset[int],
    edges: frozenset[int],
    people: frozenset[int],
    names: frozenset[int],
    classes: Grammar,
) -> tuple[int, int]:
    """The last word of the phrase that begins at ``first``, and its semantic head."""
    at, head = first, first
    counting = opens_count(words[first], classes)
    name_end = -1
    while at + 1 < len(words) and at + 1 not in skip and at + 1 not in edges:
        nxt = words[at + 1]
        if at + 1 in names or (nxt.pos == "num" and words[at].stem in classes.make):
            at += 1
            continue
        if at == first and _nobody_else(words, at, classes):
            break
        if counting and counts_on(words, at, classes):
            at += 2 if nxt.pos != "num" and nxt.prep else 1
            if not opens_count(words[at], classes):
                head, counting = at, False
            continue
        quoted = quoted_name(words, at, skip) if nxt.text in OPENING else 0
        if quoted:
            at = quoted
            if _title_next(words, first, at, classes):
                break  # في جنوب لبنان «اليونيفيل» اللواء
            continue
        counts = nxt.pos == "num" or nxt.stem in classes.partitive
        if counts and at == first and others_counted(words, at, classes):
            break  # قتل مسلح ثلاثة جنود
        name = name_after_title(words, first, at, classes) if words[at].article else 0
        name = _up_to(edges, at, name) if name else 0
        name_end = at + name if name else name_end
        taken = (
            name
            or (nxt.stem in classes.adjective_prefix and prefixed_adjective(words, first, at, classes))
            or int(
                (at != name_end or _more_of_name(nxt, classes))
                and not (nxt.article and new_person(words, first, at, people, edges, classes))
                and (
                    continues(words, first, head, at, classes)
                    or (head in people and _men_go_on(words, first, head, at, classes, people))
                )
            )
        )
        beyond = range(at + 1, at + taken + 1)
        if not taken or (taken > 1 and not (skip.isdisjoint(beyond) and edges.isdisjoint(beyond))):
            break
        at += taken
        counted = words[at].pos == "num" and not numbers_time(words, at, classes)
        while counted and at + 1 < len(words) and at + 1 not in skip and counts_on(words, at, classes):
            at += 1
            counted = words[at].pos == "num"
        if counting and words[at].pos in IN_PHRASE and words[at - 1].pos in {"num", "prep"}:
            head, counting = at, opens_count(words[at], classes)
    return at, head


def _kept_nobody(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether ذلك is what a verb says has kept nobody from what he did."""
    return words[at - 1].lemma in classes.depriving and words[at - 2].stem in classes.negator


def _title_next(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """Whether somebody's title stands behind word ``at`` of a phrase that opens with none."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is not None and is_title(behind, classes) and not is_title(words[first], classes)


def _up_to(edges: frozenset[int], at: int, taken: int) -> int:
    """How many of the words taken behind word ``at`` come before the next edge."""
    return next((count for count in range(taken) if at + count + 1 in edges), taken)


def _more_of_name(word: Word, classes: Grammar) -> bool:
    """Whether a phrase may go on with a word behind its holder's name: with more of the name only."""
    return word.pos == "propn" or word.stem in classes.name_particle
