"""What kind of source a body is: what it gives out is its official word, unless it fights, strives for power or
is of the press. Only its people may be private persons."""

from __future__ import annotations

from marsad.arabic.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model.claim import SourceKind
from marsad.resolve.actors import PartyAnswer

SECTOR_KIND: dict[str, SourceKind] = {
    "MIL": "military", "GOV": "official", "JUD": "official", "LEG": "official", "COP": "official",
    "SPY": "official", "PTY": "party", "REB": "party", "PRM": "party", "OPP": "party", "JRN": "media",
}  # fmt: skip
BODIES = frozenset({"body", "company", "international"})
GROUP, HOUSE, NAMED = "group", "victim", "name:"
BODIES_OF_STATES = frozenset({"UNO", "EUR", "IGO"})
CIVIL, SCHOOL, HEALTH = "SOC", "EDU", "MED"
HOUSES = frozenset({SCHOOL, HEALTH, "REL"})
TOLD_BY_A_WORD = frozenset({"media", "person", "venue"})  # what a body's own head may look like
LEARNED = frozenset({"expert", "document"})


def body_kind(scene: Scene, filler: Filler, listed: str | None) -> SourceKind | None:
    """The kind of a source that is a body; null where it is none, or its first word tells (مصدر في الجيش، بيان
    للحركة). What a word inside its name means is nothing to it (نقابة الصحفيين، نادي الأسير), nor is a head that
    means the press elsewhere (شبكة الأطباء، وكالة الطاقة الذرية)."""
    answer = scene.answer(filler)
    if answer is None or not _body(scene, filler, answer):
        return None
    if listed is not None and _heads(scene, filler):
        whole = answer.basis.startswith(NAMED) or answer.code in BODIES_OF_STATES or listed == "person"
        if listed not in TOLD_BY_A_WORD or not whole:
            return None
    elif listed in LEARNED and answer.sector == SCHOOL:
        return "expert"  # مركز دراسات
    return SECTOR_KIND.get(answer.sector or "", "official")


def _body(scene: Scene, filler: Filler, answer: PartyAnswer) -> bool:
    """Whether somebody is a body, a group of a name or with one sector's business, or a house that speaks
    (المستشفى); a family or a tribe is its people."""
    if answer.kind == GROUP and answer.sector == CIVIL:
        return scene.words[filler.first].stem in grammar().speaking_body  # مؤسسة, not a tribe
    if answer.kind == GROUP:
        return answer.basis.startswith(NAMED) or answer.sector in SECTOR_KIND
    return answer.kind in BODIES or (answer.kind == HOUSE and answer.sector in HOUSES)


def _heads(scene: Scene, filler: Filler) -> bool:
    """Whether the first word of a source is one that the lexicon lists."""
    return not scene.lexicon.cues.sources.keys().isdisjoint(scene.shapes[filler.first])


def unknown_body(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is a body that no table knows, by its noun with whose it is (إدارة المستشفى، غرفة
    العمليات)."""
    if filler.last <= filler.first or scene.words[filler.first].prep:
        return False
    return scene.words[filler.first].stem in grammar().speaking_body
