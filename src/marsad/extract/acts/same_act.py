"""Acts told several times become one, and what is only part of another act is none."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN
from marsad.extract.acts.contradicted import again, contradicted, told_again, two_verbs_apart
from marsad.extract.acts.meetings import came_from, held_in_it, to_meet, visited_for
from marsad.extract.acts.retold import broke_out, carried, deed_beside_fight, one_act, resumed_by
from marsad.extract.acts.told_apart import came_after, struck_who_did
from marsad.extract.parties.parties import Cast
from marsad.extract.parties.partitive import some_of_own
from marsad.extract.roles.act import Act, overlap, overlapping
from marsad.extract.roles.lone import told_as
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.governed import governed
from marsad.extract.standing.status import standing
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.when import of_earlier_days
from marsad.extract.trigger.wielded import is_tool
from marsad.extract.trigger.without import left_undone, none_came
from marsad.model import Date, Party

HARM = frozenset({"ASSAULT", "COERCE"})
CEASEFIRE = "ceasefire"
AHEAD = frozenset({"future", "hypothetical"})


def merge(scene: Scene, found: Sequence[Act], told: Sequence[Act]) -> list[Act]:
    """Acts of one type in one sentence that name no different parties are one act, told twice; ``told`` are
    all that the sentence tells."""
    kept: list[Act] = []
    for act in found:
        alike = (n for n, k in enumerate(kept) if _told_twice(scene, k, act) and not blamed(k, act, told))
        at = next(alike, None)
        before = [kept[at]] if at is not None else [k for k in kept if again(scene, k, act)]
        against = next((one for one in before if contradicted(scene, one, act, told)), None)
        if against is not None:
            act, at = told_again(scene, against, act, told), None
        if at is None:
            kept.append(act)
        elif _tool_of(scene, kept[at], act) or deed_beside_fight(scene, kept[at], act):
            kept[at] = _joined(scene, act, kept[at])
        elif _not_beaten_off(scene, kept[at], act):
            kept[at] = act
        elif broke_out(scene, kept[at], act):
            named = kept[at].actor.parties or kept[at].recipient.parties
            kept[at] = kept[at] if named else act  # who fought later did not do what led to it
        else:
            same = kept[at]
            if resumed_by(scene, same, act) and act.actor.parties:
                came = same.event == "CONSULT"  # عقد القائد اجتماعا حضره ضباط
                same = replace(same, actor=together([same.actor, act.actor]) if came else act.actor)
            met = held_in_it(scene, same, act) and scene.words[same.at].pos != "verb"
            met = met or _met_besides(same, act)
            doers = together([same.actor, act.actor]) if met else same.actor
            hit = act.recipient if carried(scene, same, act) and act.recipient.parties else same.recipient
            hit = together([hit, act.actor]) if visited_for(scene, same, act) else hit
            hosts = to_meet(scene, same, act) if same.event == "CONSULT" else Cast()
            hit = told_as(hosts, "actor", "recipient") if hosts.parties else hit
            kept[at] = _joined(scene, replace(same, actor=doers, recipient=hit), act)
    return kept


def _met_besides(one: Act, other: Act) -> bool:
    """Whether the noun of a meeting names one more than the verb that tells what was talked of there (بحث
    الوزير خلال لقائه نظيره الملف)."""
    met = other.trigger.slots.get("idafa", ())
    if one.event != "CONSULT" or not met or not met[0].pronoun or "object" not in other.trigger.slots:
        return False
    first, then = ([p.start for p in act.actor.parties] for act in (one, other))
    return len(then) > len(first) and set(first) <= set(then)


def _told_twice(scene: Scene, one: Act, other: Act) -> bool:
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


def _tool_of(scene: Scene, tool: Act, other: Act) -> bool:
    """Whether a weapon that tells of an act by itself stands beside the word that says what was done (سيارة
    مفخخة انفجرت): that one is what triggers the act."""
    named = tool.trigger.entry.weak and is_tool(scene, tool.at)
    return named and not other.trigger.entry.weak and tool.event == other.event


def together(casts: Sequence[Cast]) -> Cast:
    """Several casts as one, without whom an earlier one names already."""
    parties: list[Party] = []
    for one in casts:
        parties.extend(p for p in one.parties if not overlap((p,), parties))
    fillers = dict.fromkeys(f for one in casts for f in one.fillers)
    why = dict.fromkeys(step for one in casts for step in one.why)
    return Cast(tuple(parties), tuple(fillers), tuple(why))


def blamed(one: Act, other: Act, told: Sequence[Act]) -> bool:
    """Whether only somebody's accusation behind an act says who did it (اغتيل، واتهمت أسرته الحركة باغتياله):
    the text that tells the act names nobody, and the accusation is another's word."""
    doers = other.actor.parties
    return any(
        act.event == "ACCUSE" and one.at < act.at < other.at and overlap(act.recipient.parties, doers)
        for act in (told if doers and not one.actor.parties else ())
    )


def _joined(scene: Scene, one: Act, other: Act) -> Act:
    told = one.actor.parties and one.recipient.parties
    repelled = None if told else _beaten_off(scene, one, other)
    own = one.actor.parties or repelled is not None or _only_fell(one, other)
    return replace(
        one,
        actor=one.actor if own else other.actor,
        recipient=one.recipient if one.recipient.parties else repelled or _struck(one, other),
        merged=(*one.merged, other, *other.merged),
    )


def _only_fell(one: Act, other: Act) -> bool:
    """Whether a fight told beside an attack has for its sides only those whom that hit (قتل جنديان في غارات
    واشتباكات)."""
    hit = one.recipient.parties
    fought = other.trigger.entry.two_sided and other.actor.parties
    return bool(fought) and all(any(overlapping(p, h) for h in hit) for p in other.actor.parties)


def _beaten_off(scene: Scene, one: Act, other: Act) -> Cast | None:
    """Whom a verb of repelling strikes where its object is the attack: who makes that, not whom he hits (صدت
    القوات هجوما شنه مسلحون على القاعدة، دحر العدوان الحوثي)."""
    if scene.words[one.at].lemma not in grammar().opposing:
        return None
    if not (other.lies_in(one.roles.content) or other.lies_in(one.roles.recipient)):
        return None
    doers = one.actor.parties
    against = tuple(p for p in other.actor.parties if not any(overlapping(p, doer) for doer in doers))
    return replace(told_as(other.actor, "actor", "recipient"), parties=against) if against else Cast()


def _not_beaten_off(scene: Scene, one: Act, attack: Act) -> bool:
    """Whether a noun of repelling says of nobody that he did it, or that he did not, before an attack whose
    doer is told (لتقصيرهم في التصدي للهجوم الذي شنته الحركة): the attack is the act."""
    if one.trigger.form != "noun" or scene.words[one.at].lemma not in grammar().opposing:
        return False
    held = attack.lies_in(one.roles.content) or attack.lies_in(one.roles.recipient)
    failed = not one.actor.parties or governed(scene, one.trigger) == "negated"
    return held and failed and bool(attack.actor.parties)


def _struck(one: Act, other: Act) -> Cast:
    """Whom an act without a recipient struck by another mention of it: its recipient, else the other side of
    the fight that it was (استعاد الجيش البلدة بعد معارك مع المتمردين)."""
    doers, cast = one.actor.parties, other.actor
    if (
        other.recipient.parties
        or not doers
        or one.trigger.entry.two_sided
        or not other.trigger.entry.two_sided
    ):
        return other.recipient
    against = tuple(p for p in cast.parties if not any(overlapping(p, d) for d in doers))
    return replace(cast, parties=against) if len(against) < len(cast.parties) else other.recipient


def not_on_himself(scene: Scene, act: Act) -> Act:
    """The act without a recipient that is its actor: nobody is coded as acting on himself, nor on some of his
    own (فرقتهم الشرطة وأصابت عشرة منهم)."""
    doers = act.actor.parties
    some = [] if act.event not in HARM else some_of_own(scene, doers, act.recipient.parties)
    if some:
        left = tuple(p for p in act.recipient.parties if p not in some)
        act = replace(act, recipient=replace(act.recipient, parties=left))
    sides = {p.text for p in doers} if act.trigger.entry.two_sided and len(doers) > 1 else set()
    kept = tuple(
        p
        for p in act.recipient.parties
        if not any(overlapping(p, doer) for doer in doers) and p.text not in sides
    )
    if len(kept) < len(act.recipient.parties):
        act = replace(act, recipient=replace(act.recipient, parties=kept))
    return replace(act, actor=Cast()) if _itself(act.actor.parties, act.recipient.parties) else act


def admits_losses(scene: Scene, act: Act) -> bool:
    """Whether somebody only admits that his own men were hit (أقرت الجماعة بمقتل عدد من عناصرها): it was no
    deed of his."""
    clause = scene.parse.clause_over(act.trigger.first) if act.event == "ASSAULT" else None
    if clause is None or scene.words[clause.verb].lemma not in grammar().admitting:
        return False
    hit = [f for told in (act, *act.merged) for f in told.recipient.fillers if not f.pronoun]
    return any(scene.words[at].pronoun for f in hit for at in range(f.first, f.last + 1))


def _itself(actor: Sequence[Party], recipient: Sequence[Party]) -> bool:
    """Whether actor and recipient would be one: nobody is coded as acting on himself."""
    return any(a.id is not None and a.id == r.id for a in actor for r in recipient)


def is_party(act: Act, found: Sequence[Act]) -> bool:
    """Whether the noun of a move of forces or of a protest is itself a party of another act (استهدف رتلا
    عسكريا، دعا الحراك إلى), or that of help one of another act of help (أغاثت فرق الإنقاذ)."""
    return (
        act.event in {"MOBILIZE", "PROTEST", "AID"}
        and act.trigger.form != "verb"
        and any(
            other is not act
            and (act.event != "AID" or other.event == "AID")
            and any(not f.pronoun and f.first <= act.at <= f.head for f in side.fillers)
            for other in found
            for side in (other.actor, other.recipient)
        )
    )


def not_by_force(act: Act, found: Sequence[Act]) -> Act:
    """A protest without those as its doers who break it up (فضت الشرطة اعتصاما بالقوة)."""
    held = act.event == "PROTEST" and act.trigger.form == "noun" and act.actor.parties
    broken = held and any(_breaks_up(other, act) for other in found)
    return replace(act, actor=Cast()) if broken else act


def _breaks_up(force: Act, protest: Act) -> bool:
    """Whether a protest heads the object of a verb of force, whose doer was taken for its own."""
    if force.event not in {"ASSAULT", "COERCE"} or not overlap(force.actor.parties, protest.actor.parties):
        return False
    return any(not f.pronoun and f.head == protest.at for f in force.trigger.slots.get("object", ()))


def stops_others(act: Act, found: Sequence[Act]) -> bool:
    """Whether what is stopped is the attack of somebody else, which is no truce of who stops it (تدخل الوزير
    لوقف هجوم المتمردين)."""
    if act.event != "RETREAT" or CEASEFIRE not in act.modes or not act.actor.parties:
        return False
    held = [f for slot in ("object", "idafa") for f in act.trigger.slots.get(slot, ()) if not f.pronoun]
    attacks = [one for one in found if one.event == "ASSAULT" and one.actor.parties and one.heads(held)]
    return any(not overlap(one.actor.parties, act.actor.parties) for one in attacks)
