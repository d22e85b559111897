"""Whether two mentions of one type in a sentence are of one act."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.acts.contradicted import two_verbs_apart
from marsad.extract.acts.meetings import came_from
from marsad.extract.acts.retold import one_act
from marsad.extract.acts.told_apart import came_after, struck_who_did
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.governed import governed
from marsad.extract.standing.status import standing
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.when import of_earlier_days
from marsad.extract.trigger.wielded import is_tool
from marsad.extract.trigger.without import left_undone, none_came
from marsad.model import Date

AHEAD = frozenset({"future", "hypothetical"})


def met_besides(one: Act, other: Act) -> bool:
    """Whether the noun of a meeting names one more than the verb that tells what was talked of there (بحث
    الوزير خلال لقائه نظيره الملف)."""
    met = other.trigger.slots.get("idafa", ())
    if one.event != "CONSULT" or not met or not met[0].pronoun or "object" not in other.trigger.slots:
        return False
    first, then = ([p.start for p in act.actor.parties] for act in (one, other))
    return len(then) > len(first) and set(first) <= set(then)


def told_twice(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two mentions are of one act: not of another days before it (قتلا غداة هجوم على ثكنة), nor of
    one that came of it, nor of what is denied and what is done instead (لا تدعم الانقلاب وتساند الحكومة)."""
    if not one_act(scene, one, other) or of_earlier_days(scene, other.trigger.first):
        return False
    if _of_the_unnamed(scene, one, other) or (other.event == "CONSULT" and came_from(scene, other)):
        return False
    if _one_never_came(scene, one, other) or _upon_a_war(scene, one, other):
        return False
    if _of_what_it_hit(scene, one, other) or _one_is_to_come(scene, one, other):
        return False
    if left_undone(scene, one.trigger) != left_undone(scene, other.trigger):
        return False  # انسحبوا دون قتال، ثم هاجموا
    if any(
        act.trigger.entry.outcome and called_false(scene, act.trigger.first, act.at) for act in (one, other)
    ):
        return False  # نفت مقتل قائدها في الغارة: the raid was
    if any(w.stem in grammar().in_its_wake and w.pronoun for w in scene.words[one.at + 1 : other.at]):
        return False  # قتل جندي في قصف، ونفذت طائرات على إثره ضربات
    if came_after(scene, one, other) or _first_told(scene, one, other) or struck_who_did(one, other):
        return False
    verbs = sorted(act.at for act in (one, other) if scene.words[act.at].pos == "verb")
    return len(verbs) < len((one, other)) or not two_verbs_apart(scene, one.event, *verbs)


def _one_is_to_come(scene: Scene, one: Act, other: Act) -> bool:
    """Whether what happened at unnamed hands stands before what is only expected or feared of somebody (تعرضت
    لهجوم، وسط توقعات بأن تشن إسرائيل غارات)."""
    first, later = sorted((one, other), key=lambda act: act.at)
    if first.actor.parties or not later.actor.parties or governed(scene, first.trigger) != "asserted":
        return False
    if scene.words[later.at].pronoun:
        return False  # سقطت قذيفة، يرجح أن الفصائل أطلقتها
    return standing(scene, later.trigger, Date()).status in AHEAD


def _of_what_it_hit(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the second only describes what the first was done to (إحراق خيام نصبها المتظاهرون)."""
    clause = scene.parse.clause_of(other.at)
    return clause is not None and of_what_it_hit(scene, one.at, clause)


def _one_never_came(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one of two nouns for harm is said not to have come about at all (وقف الحرب، ولم تسجل أعمال
    عنف)."""
    if grammar().negator.isdisjoint(scene.positions):
        return False
    return none_came(scene, one.trigger) != none_came(scene, other.trigger)


def _upon_a_war(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a fight between two who are named is only what another deed came of (قتل في هجوم بسبب الحرب بين
    البلدين)."""
    if BETWEEN not in other.trigger.slots or len(other.actor.parties) < len((one, other)):
        return False
    before = scene.words[other.trigger.first - 1]
    return before.stem in grammar().befell_in or f"{before.prep}{before.stem}" in grammar().befell_in


def _first_told(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an act without the article is the object of a clause with its own subject, joined behind a
    comma: it is told there for the first time (قتل جندي في قصف، ونفذت مقاتلات ضربات على مواقع الحشد)."""
    number = scene.parse.phrase_of[other.at]
    if number < 0 or scene.words[other.at].pos == "verb" or scene.parse.phrases[number].definite:
        return False
    return any(number in clause.object for clause in scene.parse.joined_anew(one.at, other.at))


def _of_the_unnamed(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb tells who died at whose hands by words for nobody known, and the next who else did
    (قتل الخاطف برصاص الشرطة، فيما قتل شرطي): he is no victim of theirs."""
    told = {scene.words[act.at].pos for act in (one, other)} == {"verb"} and one.trigger.entry.outcome
    if not told or not other.trigger.entry.outcome or not one.actor.parties or one.recipient.parties:
        return False
    hit = [[f for f in act.trigger.slots.get("subject", ()) if not f.pronoun] for act in (one, other)]
    return bool(hit[0] and hit[1]) and hit[0] != hit[1]


def tool_of(scene: Scene, tool: Act, other: Act) -> bool:
    """Whether a weapon that tells of an act by itself stands beside the word that says what was done (سيارة
    مفخخة انفجرت): that one is what triggers the act."""
    named = tool.trigger.entry.weak and is_tool(scene, tool.at)
    return named and not other.trigger.entry.weak and tool.event == other.event


def not_beaten_off(scene: Scene, one: Act, attack: Act) -> bool:
    """Whether a noun of repelling says of nobody that he did it, or that he did not, before an attack whose
    doer is told (لتقصيرهم في التصدي للهجوم الذي شنته الحركة): the attack is the act."""
    if one.trigger.form != "noun" or scene.words[one.at].lemma not in grammar().opposing:
        return False
    held = attack.lies_in(one.roles.content) or attack.lies_in(one.roles.recipient)
    failed = not one.actor.parties or governed(scene, one.trigger) == "negated"
    return held and failed and bool(attack.actor.parties)
