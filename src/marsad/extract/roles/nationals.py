"""One of a nation, of whom an act tells that is only done to persons (خطف مسلحون فرنسيا، مقتل سعودي)."""

from __future__ import annotations

from marsad.extract.parties.parties import Cast
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.predicates import Predicate
from marsad.model import Party, Why

ON_PERSONS = frozenset({"arrest", "abduct", "deport", "convict", "release", "torture", "beat", "targeted"})
DEEDS = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION", "AID", "CONCEDE"})
PEOPLE, STATE, CIVILIAN = "people", "country", "CVL"
ONE_OF = "one of a nation"
AIMED = frozenset({"object", "prep.علي"})


def nationals(stage: Stage) -> Cast:
    """Those of the recipients of whom the text only tells their nation: it is one person each. Where the act
    is not done to persons alone, no state may be spelt like him (طعن إسرائيليا, but not قصف سوريا)."""
    if stage.event not in DEEDS:
        return Cast()
    scene, parties, used, why = stage.scene, [], [], []
    alone = on_persons(stage.trigger.entry)
    for filler in stage.found.recipient:
        match = None if filler.pronoun else nation(scene, filler)
        if match is None or not (alone or _no_state(scene, filler)):
            continue
        land, span = scene.lexicon.parties.people(match), scene.span(filler.first, filler.last)
        name = f"{land.demonym} national"
        code = land.code_on(scene.published)
        parties.append(Party(span.text, span.start, span.end, code, CIVILIAN, None, name))
        used.append(filler)
        why.append(Why("parties", f"recipient:{filler.how}:{ONE_OF}", span.start, span.end))
    return Cast(tuple(parties), tuple(used), tuple(why))


def with_others(some: Cast, told: Cast) -> Cast:
    """Some of the recipients with those of all whose words are not theirs, as they stand in the text."""
    starts = {party.start for party in some.parties}
    rows = [*zip(some.parties, some.fillers, some.why, strict=True)]
    others = zip(told.parties, told.fillers, told.why, strict=True)
    rows += [row for row in others if row[0].start not in starts]
    rows.sort(key=lambda row: row[1].first)
    return Cast(tuple(p for p, _, _ in rows), tuple(f for _, f, _ in rows), tuple(w for _, _, w in rows))


def on_persons(entry: Predicate) -> bool:
    """Whether what an entry tells is done to persons alone."""
    return bool(entry.outcome) or not ON_PERSONS.isdisjoint(entry.mode)


def _no_state(scene: Scene, filler: Filler) -> bool:
    """Whether the object of a verb, or whom it is aimed at (أطلقت النار على سوري), is like no state."""
    return filler.how in AIMED and all(m.kind != STATE for m in scene.matches[filler.first])


def nation(scene: Scene, filler: Filler) -> Match | None:
    """The nation that an indefinite word of one man, at which a phrase of its own begins, says he is of."""
    word = scene.words[filler.first]
    alone = filler.first == filler.last and not word.article and not word.pronoun
    if not alone or word.reading.number in {"p", "d"}:
        return None
    told = scene.matches[filler.first]
    own = (m for m in told if m.kind == PEOPLE and not m.plural)
    return next((match for match in own if match.end == filler.first + 1), None)
