"""Whom a demand, a protest or a gift is aimed at, by what it is about."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, TO
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.announced import withdrawn
from marsad.extract.roles.called import hit_by_others
from marsad.extract.roles.given import GRANTED, is_load
from marsad.extract.roles.judged import AIMED
from marsad.extract.roles.meant_for import meant_for
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of

FORCES = frozenset({"COP", "MIL", "PRM", "REB", "SPY"})
MOVES = frozenset({"MOBILIZE", "RETREAT"})
LOADED = frozenset({"AID", "THREATEN", "REJECT"})
CHARGES = frozenset({"allege", "convict"})
OBJECT, OPPOSES = "object", "opposes"
WARNED_OF = "prep.من"


def for_whom(stage: Stage) -> Cast:
    """Whom a thing is for that is given or stopped (إيقاف مشاريع الإغاثة المخصصة للنازحين)."""
    if stage.event not in GRANTED:
        return Cast()
    slots = stage.trigger.slots
    things = (f for slot in ("object", "idafa") for f in slots.get(slot, ()) if not f.pronoun)
    whom = tuple(one for one in (meant_for(stage.scene, f) for f in things) if one is not None)
    return cast(stage.scene, "recipient", whom, stage.discourse, metonyms=True)


def in_content(stage: Stage) -> Cast:
    """Whom an act is aimed at by what it demands, threatens, protests against or gives."""
    owned = stage.event in GRANTED or (stage.event == "CONCEDE" and "object" in stage.trigger.entry.needs)
    charged = not CHARGES.isdisjoint(stage.trigger.entry.mode)  # أدينوا بخطف أطفال: no child was convicted
    if charged or not (owned or stage.event in AIMED or _accepted(stage)):
        return Cast()
    if stage.event == "CONCEDE" and withdrawn(stage.scene, stage.found.content[:1]):
        return Cast()
    if stage.event == "THREATEN" and any(f.how == WARNED_OF for f in stage.found.content[:1]):
        return Cast()  # حذر من جر لبنان إلى الحرب: who would suffer it is not who is warned
    about = next((_left_undone(stage.scene, filler) for filler in stage.found.content[:1]), None)
    if stage.event == "PROTEST" and about is not None:
        hailed = stage.scene.words[about.head].lemma in grammar().hailing  # هتفوا بحياة الرئيس
        about = None if hailed or hit_by_others(stage.scene, about) else about
    if stage.event == "PROTEST" and about is not None and about.how == OBJECT:
        about = _raised_against(stage.scene, about)
    told = cast(stage.scene, "recipient", (about,) if about else (), stage.discourse, metonyms=True)
    if stage.event == "THREATEN" and about is not None and _sent_away(stage.scene, about, told):
        where = [f for prep in (TO, FROM) for f in stage.trigger.slots.get(prep, ()) if not f.pronoun]
        return cast(stage.scene, "recipient", where, stage.discourse, metonyms=True)
    things = stage.event in LOADED and any(is_load(stage.scene, filler) for filler in told.fillers)
    return Cast() if things else told  # أرسل قافلة مساعدات، حذر من اقتحام المسجد


def _sent_away(scene: Scene, held: Filler, told: Cast) -> bool:
    """Whether a threat is to send or withdraw forces, who are not threatened (هدد بسحب قواته من مالي)."""
    entries = scene.lexicon.predicates.nouns.get(scene.words[held.head].lemma, ())
    moves = not held.pronoun and any(entry.event in MOVES for entry in entries)
    nobodys = all(p.sector in FORCES or (p.sector is None and p.code is None) for p in told.parties)
    own = any(word.pronoun for word in scene.words[held.head + 1 : held.last + 1])  # بسحب وزرائه
    return moves and bool(told.parties) and (nobodys or own)


def _raised_against(scene: Scene, thing: Filler) -> Filler | None:
    """Whom slogans and banners are said to oppose (شعارات مناهضة للحكومة); whose picture is raised may well
    be honoured by it."""
    aimed = meant_for(scene, thing)
    before = scene.shapes[aimed.first - 1] if aimed is not None else frozenset[str]()
    opposing = any(row.kind == OPPOSES for row in rows_of(scene.lexicon.ties, before))
    return replace(aimed, how=thing.how) if opposing and aimed is not None else None


def _left_undone(scene: Scene, filler: Filler) -> Filler:
    """Who did not do what is complained of (احتجوا على عدم تدخل الحكومة), not the further owners of it (عدم
    إدراج أسماء مرشحي الجماعة): the words right behind the noun that is denied."""
    doer = filler.head + 2
    if filler.pronoun or scene.words[filler.head].lemma not in grammar().negator_noun or doer > filler.last:
        return filler
    inner = Filler(doer, filler.last, doer, filler.how)
    named = scene.answer(inner) is not None
    return inner if named else Filler(filler.first, filler.head, filler.head, filler.how)


def _accepted(stage: Stage) -> bool:
    """Whether a verb takes up what somebody has put forward, so that it answers him (قبلت الوساطة
    القطرية)."""
    held, words = stage.found.content, stage.scene.words
    taken = stage.event == "AGREE" and words[stage.trigger.at].lemma in grammar().accepting
    return taken and bool(held) and not held[0].pronoun and words[held[0].head].lemma in grammar().offer
