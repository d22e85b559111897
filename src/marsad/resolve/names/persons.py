"""Persons' names that their parts, a title before them or a verb of speech show."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.fold import key
from marsad.resolve.names.person_extent import end_of_name
from marsad.resolve.names.person_parts import is_particle
from marsad.resolve.names.person_points import points_for
from marsad.resolve.names.reading import RARE, SURE, Found, NameScene

ENOUGH = 3
IN_FAVOUR, IN_NAME = "لصالح", "باسم"
RUN_RANK, LONE_RANK = 5, 2


def _called(scene: NameScene, at: int) -> bool:
    """Whether a word that is part of names stands alone behind a definite title (المطربة فيروز)."""
    before = at - 1
    titled = at > 0 and scene.announces(before) and scene.definite(before) and not scene.words[before].pronoun
    return titled and scene.part(at) and not scene.common(at) and not scene.definite(at) and not scene.cut(at)


def runs(scene: NameScene, speech: Collection[str]) -> Iterator[Found]:
    """Words in a row that make somebody's name."""
    at = 0
    while at < len(scene.words):
        body = scene.body_end(at)
        end = end_of_name(scene, at) if body == at else at
        if end == at:
            at = max(body, at + 1)
            continue
        while end - at > 2 and _leads_in(scene, at):
            at += 1
        if end - at == 2 and (_object(scene, at) or key(scene.words[at].folded) == IN_FAVOUR):
            at += 1
        if _placed(scene, at, end) or (end == at + 1 and _describing(scene, at)):
            at = end
            continue
        points = points_for(scene, at, end, speech)
        if points >= ENOUGH and (end - at > 1 or scene.strengths[at] == SURE or _called(scene, at)):
            yield Found("PER", at, end, RUN_RANK if end - at > 1 else LONE_RANK, "shape")
        at = end


def _describing(scene: NameScene, at: int) -> bool:
    """Whether a bare word that may be an adjective stands behind a bare noun of no title (مخطوط نادر)."""
    before = scene.words[at - 1] if at else None
    if before is None or before.pos != "noun" or scene.definite(at - 1) or scene.announces(at - 1):
        return False
    adjective = any(r.pos == "adj" and r.known for r in scene.words[at].readings)
    return adjective and not before.pronoun and not scene.definite(at) and not scene.cut(at)


def _object(scene: NameScene, at: int) -> bool:
    """Whether an ordinary noun stands before one word of a name: it is what somebody has (باسم فهد، سباق
    موغيلو).
    """
    word = scene.words[at]
    if scene.titled(at) or scene.definite(at) or word.pos == "propn" or is_particle(scene, at):
        return False
    if key(word.folded) == IN_NAME:
        return at > 0 and scene.words[at - 1].pos != "verb"
    given = word.pos != "noun" or not word.reading.known or scene.parties.is_given_name(word)
    given = given or (bool(scene.plain(at) & scene.naming.given) and not scene.common(at))
    return not given and scene.frequency.get(word.folded, 0) > RARE


def _leads_in(scene: NameScene, at: int) -> bool:
    """Whether a word of the dictionary that may be a name only stands before one (رحيل كريستيانو رونالدو)."""
    word, given = scene.words[at], scene.parties.is_given_name
    known = scene.cut(at) and any(reading.pos == "noun" and reading.known for reading in word.readings)
    if key(word.folded) == IN_FAVOUR or _object(scene, at):
        return True
    if known and is_particle(scene, at + 1) and scene.words[at + 1].folded not in grammar().son:
        return True  # بذكرى أم كلثوم
    if given(word) or not word.reading.known or word.pos != "noun" or is_particle(scene, at):
        return False
    return given(scene.words[at + 1]) or (scene.listed(at + 1) and not scene.words[at + 1].reading.known)


def _placed(scene: NameScene, at: int, end: int) -> bool:
    """Whether words that could be a name stand where a place does: behind its class noun (قاعدة), or one word
    behind في.
    """
    before = scene.words[at - 1] if at else None
    if before is None or scene.cut(at) or before.pronoun:
        return False
    if scene.labelled(at - 1) and not scene.definite(at - 1):
        return True
    if scene.is_class(at - 1, settled=True) and not (scene.definite(at - 1) or scene.announces(at - 1)):
        return True
    return end == at + 1 and before.pos == "prep" and before.folded == IN
