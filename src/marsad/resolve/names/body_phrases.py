"""Names of organisations that a head noun makes with what stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.records import NAMELIKE
from marsad.resolve.names.bodies import CLOSING, OPENING, PHRASE_RANK, begins_known, class_of
from marsad.resolve.names.body_extent import (
    described_end,
    further_end,
    idafa_end,
    known_end,
    plain_adjective,
    proper,
    proper_end,
)
from marsad.resolve.names.person_extent import person_end
from marsad.resolve.names.reading import Found, NameScene


def phrases(scene: NameScene) -> Iterator[Found]:
    """A head noun with what makes a name of it (وزارة العدل، شركة «سنابل»، الحزب الديمقراطي)."""
    at = 0
    while at < len(scene.words):
        found = _phrase(scene, at) if scene.is_head(at) else None
        if found is not None:
            yield found
        at = max(at + 1, found.last if found is not None else 0)


def _phrase(scene: NameScene, at: int) -> Found | None:
    word = scene.words[at]
    if word.pronoun or at + 1 >= len(scene.words) or class_of(scene, at) == "thing":
        return None
    quoted = _quotation(scene, at + 1)
    if quoted is not None:
        return Found("ORG", quoted[0], quoted[1], PHRASE_RANK, "quoted")
    if scene.definite(at):
        end = described_end(scene, at + 1)
        return Found("ORG", at, end, PHRASE_RANK, "head") if end > at + 1 else None
    own = class_of(scene, at)
    if own == "namesake":
        known = (
            n for t in scene.forms[at + 1].first for n in scene.naming.known.get(t, ()) if n.kind == "PER"
        )
        alone = any(len(name.words) == 1 for name in known)
        somebody = max(person_end(scene, at + 1), at + 2 if alone else at)
        if somebody > at + 1:
            return Found("ORG", at, further_end(scene, somebody, at), PHRASE_RANK, "namesake")
        own = "named"
    if own == "club":
        own = "label" if scene.sport or begins_known(scene, at + 1) else "named"
    described = own == "common" and _ordinary(scene, at + 1)
    if own != "named" and (
        (begins_known(scene, at + 1) and not described) or (own == "common" and scene.is_head(at + 1))
    ):
        return None
    if own == "named" and person_end(scene, at + 1) > at + 1:
        return None
    if proper(scene, at + 1):
        end = max(proper_end(scene, at + 1), scene.body_end(at + 1))
        if own == "named" and (whole := known_end(scene, at + 1)) > at + 2:
            return Found("ORG", at, whole, PHRASE_RANK, "head")  # منظمة هيومن رايتس ووتش | تونس
        if own == "named":
            own_end = (
                end
                if not scene.is_place(end - 1) and plain_adjective(scene, end)
                else further_end(scene, end, at)
            )
            return Found("ORG", at, own_end, PHRASE_RANK, "head")
        return Found("ORG", at + 1, end, PHRASE_RANK, "head")
    end = idafa_end(scene, at + 1)
    if end == at + 1 or own == "proper":
        return None
    return Found("ORG", at + (own == "label"), further_end(scene, end, at), PHRASE_RANK, "head")


def _ordinary(scene: NameScene, at: int) -> bool:
    """Whether what a head is common to are the dictionary's words: they describe it (وكالة المخابرات
    المركزية).
    """
    word = scene.words[at]
    told = word.reading.known and word.pos == "noun" and not scene.is_place(at)
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if not told or after is None or after.conj or scene.is_place(at + 1) or scene.part(at):
        return False
    idafa = scene.definite(at) or after.pos == "noun"
    return idafa and scene.definite(at + 1) and after.reading.known


def _quotation(scene: NameScene, at: int) -> tuple[int, int] | None:
    """The words in quotation marks that open at a word, of four at most."""
    if scene.words[at].text not in OPENING:
        return None
    for end in range(at + 1, min(len(scene.words), at + 6)):
        if scene.words[end].text in CLOSING:
            named = any(scene.words[index].pos in NAMELIKE for index in range(at + 1, end))
            return (at + 1, end) if end > at + 1 and named else None
    return None
