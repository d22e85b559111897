"""Titles that tell more than an office: who leads a force or a party, speaks for one or belongs to one."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.bodies_behind import of_body
from marsad.extract.ties.tie_fit import LED
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.model import Party

IDAFA = "idafa"


def of_a_seat(scene: Scene, body: Party) -> bool:
    """Whether a commander is told to be of a region or a front, not of a force (قائد المنطقة الغربية): that
    is an office."""
    at = None if body.start is None else scene.word_at(body.start)
    return at is not None and scene.words[at].lemma in grammar().command_seat


def told_of(cue: TieCue, body: Party) -> bool:
    """Whether a title tells more than an office of a body: it leads a force or a party, or speaks for one."""
    if cue.kind == "commands":
        return body.sector in LED or (body.code, body.sector, body.id) == (None, None, None)
    return IDAFA in cue.object or body.sector is not None


def leading_title(scene: Scene, at: int) -> TieCue | None:
    """The row of a title that tells more than an office, where what it is of follows (قائد القوات)."""
    cue = next((c for c in rows_of(scene.lexicon.ties, scene.shapes[at]) if c.form == "title"), None)
    if cue is None or IDAFA not in cue.object:
        end = complement_from(scene, at)
        after = scene.words[end] if cue is not None and end < len(scene.words) else None
        return cue if cue is not None and after is not None and after.lemma in cue.object else None
    return None if scene.words[at].article and not _within(scene, at) else cue


def mere_member(scene: Scene, at: int) -> bool:
    """Whether a title only tells that somebody belongs to something (قيادي): alone it is no office."""
    rows = rows_of(scene.lexicon.ties, scene.shapes[at])
    return any(c.form == "title" and c.kind == "member_of" and IDAFA in c.object for c in rows)


def _within(scene: Scene, at: int) -> bool:
    """Whether a preposition opens what a title with the article is of."""
    after = scene.words[complement_from(scene, at) : complement_from(scene, at) + 1]
    return any(word.pos == "prep" or word.prep in grammar().owning for word in after) or of_body(
        scene, at + 1
    )


def complement_from(scene: Scene, at: int) -> int:
    """Where what a leader's title is of begins: behind its adjectives, where the title has the article
    (القائد العسكري لـ)."""
    end = at + 1
    while scene.words[at].article and end < len(scene.words) and _adjective(scene, end):
        end += 1
    return end


def _adjective(scene: Scene, at: int) -> bool:
    return scene.words[at].pos == "adj" and scene.words[at].article and not scene.words[at].prep
