"""What an act's status is, with the steps that led there, and how a word over the act changes it."""

from __future__ import annotations

from typing import Literal

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WILL_NOT
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step
from marsad.model import Why
from marsad.model.claim import Certainty, Status

AHEAD = frozenset({"future", "hypothetical"})  # statuses of what was not done, and may still be
GOVERNOR = "governor:"
UNREAL = AHEAD | {"negated"}
RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "doubtful": 3}


class Standing(msgspec.Struct, frozen=True, gc=False):
    """Status and certainty of one act, with the steps that led there."""

    status: Status
    certainty: Certainty
    why: tuple[Why, ...]


PLAIN = Standing("asserted", "certain", ())


def step_of(scene: Scene, rule: str, first: int, last: int | None = None) -> Why:
    """The reason that some words gave for a status."""
    return Why("status", rule, scene.words[first].start, scene.words[last if last is not None else first].end)


def foiled(held: Standing) -> bool:
    """Whether what was not done is so because an attempt at it came to nothing (أحبطوا هجوما)."""
    last = held.why[-1].rule if held.why else ""
    return last.startswith(GOVERNOR) and last.removeprefix(GOVERNOR) in grammar().foiled_by


def ahead(scene: Scene, held: Standing) -> Literal["", "ahead"]:
    """Whether what is denied is only what is to come (لن ينسحبوا)."""
    last = held.why[-1] if held.why else None
    at = scene.word_at(last.start) if last and last.rule == "negation" and last.start is not None else None
    return "ahead" if at is not None and scene.words[at].stem == WILL_NOT else ""


def under(scene: Scene, step: Step, status: str, certainty: str, below: Standing) -> Standing:
    """What a word over an act makes of the standing below it."""
    own: Certainty = certainty  # type: ignore[assignment]  # the lexicon's is checked when it is compiled
    why = (*below.why, step_of(scene, f"{GOVERNOR}{scene.words[step.at].lemma}", step.at))
    sure = max(own, below.certainty, key=RANK.__getitem__)
    if status in {"asserted", "ongoing"}:
        return Standing(below.status, sure, why)
    if status == "litotes":
        return Standing("negated", own, why)  # whoever denies a rumour is sure
    if status == "negated":
        return Standing("hypothetical" if below.status == "negated" else "negated", own, why)
    status = "hypothetical" if status in {"averted", "examined"} else status
    if status in {"historical", "elapsed", "remembered"} or below.status == "historical":
        return Standing("historical", sure, why)  # أجلت النظر في قضية اغتيال الوزير
    if below.status == "asserted":
        return Standing("future" if status == "future" else "hypothetical", sure, why)
    if status == "hypothetical":
        return Standing("hypothetical", sure, why)
    return Standing(below.status, sure, why)
