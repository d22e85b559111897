"""What ل behind a verb tells: an aim, or what somebody is blamed for, had to do or came to (نتيجة لقصف)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.awaited import until
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.extract.trigger.letting import lets
from marsad.extract.trigger.over_nominals import purposive
from marsad.lexicon.load import rows_of

JUDGED = frozenset({"COERCE", "SANCTION"})
FOUGHT = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
PLANNED_BY_PURPOSE = frozenset(
    {"ASSAULT", "COERCE", "RETREAT", "SANCTION", "CONCEDE", "AGREE", "REJECT", "PROTEST"}
)
INTENDED = frozenset({"ASSAULT", "COERCE", "SANCTION"})
EXAMINING = "investigate"
HELD_BY = frozenset({"ب", "علي"})


def purposed(scene: Scene, trigger: Told, step: Step) -> bool:
    """Whether the act is only what something is done for: a clause after لكي, or ل with its verbal noun."""
    if step.slot == "under":
        came = scene.words[trigger.at].reading.tense != "present" and until(scene, step.at)
        return purposive(scene, step.at) and not came
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or step.at >= trigger.first or trigger.event not in PLANNED_BY_PURPOSE:
        return False
    first, head = scene.parse.phrases[own].first, scene.words[trigger.first]
    behind = scene.words[trigger.last + 1 : trigger.last + 2]  # للإطاحة بالرئيس
    held = trigger.event in INTENDED and any((word.prep or word.folded) in HELD_BY for word in behind)
    if step.slot == "idafa":  # حملة للإطاحة بالرئيس
        return held and head.prep == "ل" and not _of_the_word_before(scene, trigger.first)
    if step.slot != "purpose" or trigger.first - first > 1 or _of_the_word_before(scene, first):
        return False
    if lets(scene, step.at):
        return True
    if had_to(scene, step) or for_which(scene, step.at, trigger):
        return False
    return held or not scene.words[first].article


def _of_the_word_before(scene: Scene, first: int) -> bool:
    """Whether ل belongs to the word before it and tells no aim (نتيجة لقصف، انتقاما لمقتل، مماثل لقصف)."""
    before = scene.words[first - 1] if first else None
    return before is not None and not {before.lemma, before.folded}.isdisjoint(grammar().with_its_own_to)


def for_which(scene: Scene, verb: int, trigger: Told) -> bool:
    """Whether ل tells what somebody is blamed or judged for, no aim: behind a word of reproach (النظر في دعوى
    ضدها لقصفها), or where a pronoun did it to another (يحاكم لقتله متظاهرين)."""
    tables, act = scene.lexicon.predicates, trigger.first
    over = [entry for lemma in verb_lemmas(scene, verb) for entry in tables.verbs.get(lemma, ())]
    between = (shape for at in range(verb + 1, act) for shape in scene.shapes[at])
    named = (entry for shape in between for entry in tables.nouns.get(shape, ()))
    aims = not scene.words[trigger.last].pronoun and trigger.event in JUDGED  # حققت لاعتقال الفارين
    told = (entry for entry in (*over, *named) if not (aims and EXAMINING in entry.mode))
    events = {entry.event for entry in told}
    if "ACCUSE" in events and (scene.words[trigger.last].pronoun or not events & FOUGHT):
        return True  # not شن هجوما لاعتقال
    behind = scene.parse.phrase_of[trigger.last + 1] if trigger.last + 1 < len(scene.words) else -1
    deed = bool(scene.words[trigger.last].pronoun) and behind >= 0
    deed = (
        deed
        and scene.parse.phrases[behind].first == trigger.last + 1
        and not scene.parse.phrases[behind].prep
    )
    return deed and any(entry.event in JUDGED for entry in over)


def had_to(scene: Scene, step: Step) -> bool:
    """Whether a verb over ل tells that it was done (اضطر لإعلان هدنة), not what it was for."""
    rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
    return any(row.slot == "ل" and row.status is None for row in rows)
