"""Status and certainty: whether an act is told as done, denied, planned, only possible, or long past; how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from marsad.arabic.clauses import HARD_STOPS, STOPS, Clause
from marsad.arabic.grammar import grammar
from marsad.extract.roles import Roles
from marsad.extract.scene import Scene
from marsad.extract.triggers import Trigger, forms
from marsad.lexicon.cues import Hedge
from marsad.model import Date, Why
from marsad.model.claim import Certainty, Status

RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "doubtful": 3}
HEDGE_REACH = 9
NEXT_REACH = 3
CONDITION_REACH = 16
YEARS_BACK = 1
MONTHS_BACK = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """Status and certainty of one act, with the steps that led there."""

    status: Status
    certainty: Certainty
    why: tuple[Why, ...]


def standing(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing:
    """The status and certainty of one act in its sentence."""
    for rule in (_negated, _future, _controlled, _hedged, _asked, _reported, _long_past):
        found = rule(scene, trigger, roles, date)
        if found is not None:
            return found
    return Standing("asserted", "certain", (Why("status", "asserted"),))


def _step(scene: Scene, rule: str, first: int, last: int | None = None) -> tuple[Why, ...]:
    return (Why("status", rule, scene.words[first].start, scene.words[last if last is not None else first].end),)


def _verb_over(scene: Scene, trigger: Trigger) -> Clause | None:
    """The clause whose verb is the trigger itself or a light verb that carries it."""
    own = scene.parse.clause_of(trigger.at)
    if own is not None:
        return own
    phrase = scene.parse.phrase_of[trigger.at]
    for clause in scene.parse.clauses:
        lemma = scene.words[clause.verb].lemma
        places = {"object": clause.object, "subject": clause.subject}
        for light in scene.lexicon.cues.light_verbs:
            held = places.get(light.slot, clause.prep(light.slot))
            if light.verb == lemma and phrase in held and phrase >= 0:
                return clause
    return None


def _negated(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    clause = _verb_over(scene, trigger)
    if clause is not None and clause.negator is not None and not _inside(trigger, clause.negator):
        return Standing("negated", "certain", _step(scene, "negation", clause.negator, clause.verb))
    for at in range(max(trigger.first - 2, 0), trigger.first):
        word = scene.words[at]
        if word.stem in grammar().negator_noun and at == trigger.first - 1:
            return Standing("negated", "certain", _step(scene, "negation.noun", at))
    return None


def _inside(trigger: Trigger, at: int) -> bool:
    return trigger.first <= at <= trigger.last


def _future(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    clause = _verb_over(scene, trigger)
    if clause is None:
        return None
    word = scene.words[clause.verb]
    before = scene.words[clause.verb - 1] if clause.verb else None
    if word.future or (before is not None and before.folded == "سوف"):
        return Standing("future", "certain", _step(scene, "future", clause.verb))
    return None


def _controlled(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    control = roles.control
    if control is None or not control.status:
        return None
    status: Status = control.status  # type: ignore[assignment]
    return Standing(status, "certain", (Why("status", f"control:{control.verb}", *_at(scene, trigger.at)),))


def _at(scene: Scene, at: int) -> tuple[int, int]:
    return scene.words[at].start, scene.words[at].end


def _hedged(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    best: Standing | None = None
    for first, last, hedge in hedges(scene):
        if not _reaches(scene, trigger, first, last, hedge):
            continue
        certainty: Certainty = hedge.certainty  # type: ignore[assignment]
        status: Status = hedge.status or "asserted"  # type: ignore[assignment]
        found = Standing(status, certainty, _step(scene, f"hedge:{'_'.join(hedge.words)}", first, last))
        if best is None or (best.status == "asserted" and status != "asserted"):
            best = found
    if best is None:
        return _possible_present(scene, trigger)
    return best


def _possible_present(scene: Scene, trigger: Trigger) -> Standing | None:
    """قد + present: perhaps."""
    clause = _verb_over(scene, trigger)
    if clause is None or not clause.verb:
        return None
    word, before = scene.words[clause.verb], scene.words[clause.verb - 1]
    if before.stem == "قد" and word.reading.tense == "present":
        return Standing("hypothetical", "possible", _step(scene, "qad.present", clause.verb - 1, clause.verb))
    return None


def hedges(scene: Scene) -> Sequence[tuple[int, int, Hedge]]:
    """The hedges of a sentence with their first and last words, longest first at each place."""
    found = []
    at = 0
    while at < len(scene.words):
        match = next((h for h in scene.lexicon.cues.hedges if _matches(scene, at, h.words)), None)
        if match is not None:
            found.append((at, at + len(match.words) - 1, match))
            at += len(match.words)
        else:
            at += 1
    return found


def _matches(scene: Scene, at: int, pattern: Sequence[str]) -> bool:
    words = scene.words
    if at + len(pattern) > len(words):
        return False
    return all(_same(words[at + n].folded, wanted, forms(words[at + n])) for n, wanted in enumerate(pattern))


def _same(folded: str, wanted: str, shapes: frozenset[str]) -> bool:
    return folded == wanted or (wanted in shapes and folded.endswith(wanted))


def _reaches(scene: Scene, trigger: Trigger, first: int, last: int, hedge: Hedge) -> bool:
    at = trigger.at
    if first <= at <= last:
        return False
    if hedge.scope == "before":
        own = scene.parse.phrase_of[at]
        return own >= 0 and own == scene.parse.phrase_of[first] and at < first
    if hedge.scope == "next":
        return 0 < trigger.first - last <= NEXT_REACH and not _crosses(scene, last, at, STOPS | {"،", ","}, verbs=True)
    if hedge.scope == "clause" and hedge.kind in {"conditional", "question"}:
        return 0 < at - last <= CONDITION_REACH and not _crosses(scene, last, at, HARD_STOPS | {"،", ","})
    if hedge.scope == "clause":
        low, high = min(first, at), max(last, at)
        return high - low <= CONDITION_REACH and not _crosses(scene, low, high, STOPS | {"،", ","})
    return 0 < at - last <= HEDGE_REACH and not _crosses(scene, last, at, STOPS | {"،", ","})


def _crosses(scene: Scene, low: int, high: int, marks: frozenset[str], verbs: bool = False) -> bool:
    between = scene.words[low + 1 : high]
    return any((w.pos == "punct" and w.text[0] in marks) or (verbs and w.pos == "verb") for w in between)


def _asked(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    """A question: its sentence part ends in a question mark."""
    for at in range(trigger.at + 1, len(scene.words)):
        word = scene.words[at]
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            if word.text[0] in "؟?":
                return Standing("hypothetical", "possible", _step(scene, "question", at))
            return None
    return None


def _reported(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    """A word of saying over the act that denies, expects or doubts it."""
    speech = scene.lexicon.cues.speech_by_lemma()
    for clause in reversed(scene.parse.clauses):
        cue = speech.get(scene.words[clause.verb].lemma)
        if cue is None or clause.verb >= trigger.at or (cue.status is None and cue.certainty == "certain"):
            continue
        covered = clause.content is not None and clause.content <= trigger.at <= clause.content + CONDITION_REACH
        own = scene.parse.phrase_of[trigger.at]
        direct = own >= 0 and (own in clause.object or any(own in group for _, group in clause.preps))
        if (covered or direct) and not _crosses(scene, clause.verb, trigger.at, STOPS | {"،", ","}):
            status: Status = cue.status or "asserted"  # type: ignore[assignment]
            if clause.negator is not None and status == "negated":
                status = "asserted"
            certainty: Certainty = cue.certainty  # type: ignore[assignment]
            return Standing(status, certainty, _step(scene, f"speech:{cue.lemma}", clause.verb))
    return None


def _long_past(scene: Scene, trigger: Trigger, roles: Roles, date: Date) -> Standing | None:
    """A year named for the act that lies before the story's own; without a known story year, any named year."""
    if date.to is None or date.precision is None or date.start is None:
        return None
    year = int(date.to[:4])
    if date.basis != "stated":
        old = scene.published is not None and int(scene.published[:4]) - year > YEARS_BACK
    elif scene.published is None:
        old = date.precision in {"year", "decade", "month", "day"}
    else:
        old = int(scene.published[:4]) - year >= 0 and _months_apart(scene.published, date.to) >= MONTHS_BACK
    return Standing("historical", "certain", (Why("status", "old_date", date.start, date.end),)) if old else None


def _months_apart(later: str, earlier: str) -> int:
    return (int(later[:4]) - int(earlier[:4])) * 12 + int(later[5:7]) - int(earlier[5:7])
