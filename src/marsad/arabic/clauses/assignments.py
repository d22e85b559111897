"""Which phrases may fill a verb's places, and an assignment of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from marsad.arabic.phrases.coordination import Group

AFTER = 3
BEHIND = [f"after{at}" for at in range(AFTER)]
Place = str


class Choice(msgspec.Struct, frozen=True, gc=False):
    """An assignment: ``subject`` is ``after0`` to ``after2`` (a phrase behind the verb), ``before``,
    ``relative`` (the antecedent) or ``unsaid``; ``object`` is ``none``, ``after0`` to ``after2`` or
    ``relative``.
    """

    subject: Place
    object: Place
    passive: bool = False


class Options(msgspec.Struct, frozen=True, gc=False):
    """What may fill a verb's places, and the assignment that grammar alone proposes.

    ``plain`` are the places in ``after`` that are no adverbs, ``acting`` the first two of them where the
    verb's form lets one be its subject;
    ``held`` says that the verb's pronoun is the only object it may have (رفضه الحزب). ``groups`` are the
    phrases of each place where some stand (:func:`standing`); none stand at ``unsaid`` and ``none``.
    """

    verb: int
    after: tuple[Group, ...]
    before: Group
    antecedent: int | None
    resumed: bool
    content: bool
    agent: bool
    pronoun_subject: bool
    controlled: bool
    shared: bool
    plain: tuple[int, ...]
    acting: tuple[int, ...]
    takes_object: bool
    held: bool
    proposal: Choice
    groups: Mapping[Place, Group]

    def choices(self) -> list[Choice]:
        """All assignments, the proposal among them; the same phrase never fills both places."""
        behind = BEHIND[: len(self.after)]
        subjects = ["unsaid", *[behind[at] for at in self.acting]]
        if self.before:
            subjects.append("before")
        if self.antecedent is not None:
            subjects.append("relative")
        objects = ["none"]
        if self.takes_object:
            objects += [] if self.held else behind
            objects += ["relative"] if self.antecedent is not None else []
        found: list[Choice] = []
        for subject in subjects:
            for thing in objects:
                if subject != thing:
                    found.append(Choice(subject, thing, False))
            if subject != "unsaid":
                found.append(Choice(subject, "none", True))
        return found


def standing(after: Sequence[Group], before: Group, antecedent: int | None) -> dict[Place, Group]:
    """The phrases that stand behind a verb, before it and as its antecedent, by the names of their places."""
    told = dict(zip(BEHIND, after, strict=False))
    if before:
        told["before"] = before
    if antecedent is not None:
        told["relative"] = (antecedent,)
    return told
