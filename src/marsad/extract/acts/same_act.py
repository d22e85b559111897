"""One act told several times: outcomes go to their attack, repeated mentions to the first."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.grammar import grammar
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap, overlapping, stop_between
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.governing import lends
from marsad.extract.trigger.governors import steps
from marsad.extract.trigger.settings import place_of
from marsad.extract.trigger.wielded import is_tool
from marsad.model import Party

MERGED = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "COERCE", "AGREE", "RETREAT", "SANCTION"})
DEEDS = frozenset({"AGREE", "SANCTION", "RETREAT", "COERCE", "CONSULT"})
RETOLD = frozenset({"ASSAULT", "PROTEST"})
SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
PERSONAL = frozenset({"abduct", "beat", "torture", "sexual"})
OUTCOME_REACH = 24
NAMED_AGAIN = 4
SAME_ACT_REACH = 60
REPLY_REACH = 2
VISIT = "visit"
GIVEN_REACH = 8
OUTLAWS = frozenset({"UAF", "REB", "PRM", "CRM"})
SHARED = "subject.shared"
MEANS = frozenset({"عبر"})
WHOSE_PLACE = ":within:nationality"


def absorb_outcomes(scene: Scene, found: Sequence[Act]) -> list[Act]:
    """Deaths and injuries beside a named attack are its outcome: the attack takes their victims, once its
    own mentions (which may name a target) are joined."""
    kept = merge(scene, [act for act in found if not act.trigger.entry.outcome])
    suffered: dict[int, list[Act]] = {}
    for outcome in (act for act in found if act.trigger.entry.outcome):
        cause = _cause(
            scene, outcome, [a for a in kept if a.event == "ASSAULT" and not a.trigger.entry.outcome]
        )
        if cause is None:
            kept.append(outcome)
        else:
            suffered.setdefault(cause.at, []).append(outcome)
    told = (_with_victims(act, suffered.get(act.at, ())) for act in kept)
    return sorted(told, key=lambda act: act.at)


def suffered_too(act: Act, others: Sequence[Act]) -> Act:
    """A wounding or killing without the doer that it has only from the verb before, where he is whom that
    verb says was killed (قتل عشرون مجندا وجرح ستون شخصا); armed men may have killed before they fell."""
    if not act.trigger.entry.outcome or not act.actor.parties:
        return act
    lent = all(f.how == SHARED for f in act.actor.fillers)
    dead = [p for o in others if o.trigger.entry.outcome and o.roles.passive for p in o.recipient.parties]
    fell = lent and all(p.sector not in OUTLAWS and overlap((p,), dead) for p in act.actor.parties)
    return replace(act, actor=Cast()) if fell else act


def _cause(scene: Scene, outcome: Act, causes: Sequence[Act]) -> Act | None:
    near = [
        c
        for c in causes
        if abs(c.at - outcome.at) <= OUTCOME_REACH and not stop_between(scene, c.at, outcome.at)
    ]
    if outcome.actor.parties:
        near = [c for c in near if not c.actor.parties or overlap(c.actor.parties, outcome.actor.parties)]
    near = [c for c in near if not _other_victim(c, outcome) and not _two_harms(scene, c, outcome)]
    return min(near, key=lambda c: abs(c.at - outcome.at)) if near else None


def _other_victim(cause: Act, outcome: Act) -> bool:
    """Whether what is done to one person (abducting, beating) cannot have killed another, whom
    the text names too."""
    hit, died = cause.recipient.parties, outcome.recipient.parties
    own = bool(PERSONAL & set(cause.trigger.entry.mode))
    return own and bool(hit and died) and not overlap(hit, died)


def _with_victims(cause: Act, outcomes: Sequence[Act]) -> Act:
    """The attack with its outcomes: all their victims, where it names no target that is none of them, or only
    whose place it hit (قصف على مدينة خاركيف الأوكرانية)."""
    fight = cause.trigger.entry.two_sided and bool(cause.actor.parties)
    two_sided = fight or len(cause.actor.parties) > 1
    recipient = cause.recipient
    suffered = _together([outcome.recipient for outcome in outcomes])
    only_whose = bool(recipient.why) and all(step.rule.endswith(WHOSE_PLACE) for step in recipient.why)
    among = all(overlap((p,), suffered.parties) for p in recipient.parties)
    if not two_sided and (among or (only_whose and suffered.parties)):
        recipient = suffered
    actors = [act.actor for act in (cause, *outcomes) if act.actor.parties]
    merged = (*cause.merged, *outcomes)
    return replace(cause, actor=actors[0] if actors else cause.actor, recipient=recipient, merged=merged)


def _together(casts: Sequence[Cast]) -> Cast:
    """Several casts as one, without whom an earlier one names already."""
    parties: list[Party] = []
    for one in casts:
        parties.extend(p for p in one.parties if not overlap((p,), parties))
    fillers = dict.fromkeys(f for one in casts for f in one.fillers)
    why = dict.fromkeys(step for one in casts for step in one.why)
    return Cast(tuple(parties), tuple(fillers), tuple(why))


def merge(scene: Scene, found: Sequence[Act]) -> list[Act]:
    """Acts of one type in one sentence that name no different parties are one act, told twice."""
    kept: list[Act] = []
    for act in found:
        at = next((n for n, k in enumerate(kept) if _one_act(scene, k, act)), None)
        if at is None:
            kept.append(act)
        elif _tool_of(scene, kept[at], act):
            kept[at] = _joined(act, kept[at])
        else:
            same = kept[at]
            if _resumed_by(scene, same, act) and act.actor.parties:
                same = replace(same, actor=act.actor)
            met = _held_in_it(scene, same, act) and scene.words[same.at].pos != "verb"
            doers = _together([same.actor, act.actor]) if met else same.actor
            hit = act.recipient if _carried(scene, same, act) and act.recipient.parties else same.recipient
            hit = _together([hit, act.actor]) if _visited_for(scene, same, act) else hit
            kept[at] = _joined(replace(same, actor=doers, recipient=hit), act)
    return kept


def _tool_of(scene: Scene, tool: Act, other: Act) -> bool:
    """Whether a weapon that tells of an act by itself stands beside the word that says what was done (سيارة
    مفخخة انفجرت): that one is what triggers the act."""
    named = tool.trigger.entry.weak and is_tool(scene, tool.at)
    return named and not other.trigger.entry.weak and tool.event == other.event


def _one_act(scene: Scene, one: Act, other: Act) -> bool:
    if _two_harms(scene, one, other):
        return False
    near = min(abs(told.at - other.at) for told in (one, *one.merged)) <= NAMED_AGAIN
    named_again = one.event == other.event and near
    modes = set(one.trigger.entry.mode), set(other.trigger.entry.mode)
    named_again = named_again and not (modes[0] and modes[1] and not modes[0] & modes[1])
    if named_again and overlap(one.actor.parties, other.actor.parties):
        return _compatible(one.recipient.parties, other.recipient.parties)
    if named_again and _one_verdict(one, other):
        return True
    if one.event == other.event and (
        _resumes(scene, one, other)
        or _carried(scene, one, other)
        or _of_the_verb(one, other)
        or _needed_by(one, other)
        or _resumed_by(scene, one, other)
        or _glosses(scene, other)
    ):
        return True
    if _said_again(scene, one, other) or _one_visit(scene, one, other) or _given_by_it(scene, one, other):
        return True
    if _held_in_it(scene, one, other) or _efforts(one, other) or _visited_for(scene, one, other):
        return True
    if one.event != other.event or one.event not in MERGED or stop_between(scene, one.at, other.at):
        return False
    if one.event == "PROTEST" and overlap(one.actor.parties, other.actor.parties):
        return True
    certain = overlap(one.actor.parties, other.actor.parties) or overlap(
        one.recipient.parties, other.recipient.parties
    )
    if not certain and (one.event not in RETOLD or abs(one.at - other.at) > SAME_ACT_REACH):
        return False
    if not certain and (_apart(scene, one, other) or _answered(scene, one) != _answered(scene, other)):
        return False
    if certain and _two_deeds(scene, one, other):
        return False
    if certain and one.event == "MOBILIZE" and overlap(one.actor.parties, other.actor.parties):
        return _compatible(one.recipient.parties, other.recipient.parties)
    apart = modes[0] != modes[1] and not modes[0] & modes[1]
    if apart and ((modes[0] and modes[1]) or (modes[0] | modes[1]) - _tool_modes(scene)):
        return False
    return _compatible(one.actor.parties, other.actor.parties) and _compatible(
        one.recipient.parties, other.recipient.parties
    )


def _one_verdict(one: Act, other: Act) -> bool:
    """Whether one word names the court and the next its sentence and who was found guilty (أصدرت المحكمة حكما
    بالسجن على متهمين)."""
    verdict = one.event == "SANCTION" and bool(_modes(one) & _modes(other)) and one.trigger.form != "verb"
    return verdict and not other.actor.parties and not one.recipient.parties


def _two_harms(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun of harm joined to one of what is done to a person's body tells another harm (تعرضوا
    للاغتصاب والقتل)."""
    word = scene.words[other.at]
    joined = word.conj == "و" and scene.words[other.at - 1].lemma in scene.lexicon.predicates.nouns
    if one.event != "ASSAULT" or word.pos == "verb" or not joined:
        return False
    return bool(PERSONAL & _modes(one)) and not _modes(one) & _modes(other)


def _two_deeds(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two finite verbs joined by و tell of two deeds (لبت الدعوة وأبدت استعدادها)."""
    words = scene.words[one.at], scene.words[other.at]
    if one.event not in DEEDS or {word.pos for word in words} != {"verb"}:
        return False
    if _modes(one) & _modes(other) and overlap(one.recipient.parties, other.recipient.parties):
        return False  # أدانته المحكمة وحكمت عليه بالسجن
    different = words[0].lemma != words[1].lemma and one.trigger.entry.id != other.trigger.entry.id
    return different and words[1].conj == "و"


def _apart(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two acts are told of different places."""
    places = [place_of(scene, act.trigger, act.roles, ())[0] for act in (one, other)]
    return places[0] is not None and places[1] is not None and places[0].start != places[1].start


def _answered(scene: Scene, act: Act) -> bool:
    """Whether an act is what another one answers (ردا على العدوان): it is not that one."""
    before = scene.words[max(act.trigger.first - REPLY_REACH, 0) : act.trigger.first]
    return any(word.stem in grammar().reply for word in before)


def _tool_modes(scene: Scene) -> set[str]:
    """The modes that only say with what an attack was made: they tell no attack apart from one without a
    mode.
    """
    return {tool.mode for tool in scene.lexicon.cues.instruments}


def _compatible(one: Sequence[Party], other: Sequence[Party]) -> bool:
    if not one or not other:
        return True
    return overlap(one, other) or any((p.code, p.sector) == (q.code, q.sector) for p in one for q in other)


def _resumes(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a definite noun takes an act up again by its own word (قصف ... وأدى القصف إلى)."""
    word, before = scene.words[other.at], scene.words[one.at]
    again = word.article and word.pos != "verb" and not other.actor.parties
    return again and word.lemma == before.lemma and not stop_between(scene, one.at, other.at)


def _said_again(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb tells an act of the same doer again (استنكروا ... نستنكر), or a definite verbal noun the
    act of an entry whose recipient a pronoun means (أفرجت عن الناشط ... رحبت بالإفراج عنه)."""
    if one.trigger.entry.id != other.trigger.entry.id:
        return False
    word, before = scene.words[other.at], scene.words[one.at]
    if word.pos == before.pos == "verb":
        again = overlap(one.actor.parties, other.actor.parties) or _taken_up(scene, one, other)
        same = word.lemma == before.lemma and again
        return same and _compatible(one.recipient.parties, other.recipient.parties)
    meant = all(f.pronoun for f in other.recipient.fillers)
    return word.pos != "verb" and bool(word.article) and meant and not other.actor.parties


def _taken_up(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the doer of the later act is the earlier one's by its bare noun (خفضت محكمة التمييز ... إن
    المحكمة خفضت); words may be said twice."""
    if one.event in SAID:
        return False
    nouns = {scene.words[f.head].lemma for f in one.actor.fillers if not f.pronoun}
    bare = [f for f in other.actor.fillers if f.first == f.last and scene.words[f.first].article]
    return len(other.actor.fillers) == 1 and any(scene.words[f.first].lemma in nouns for f in bare)


def _one_visit(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two words tell of one visit: somebody's arrival, his host's welcome and the message that he
    brings."""
    if one.event != "CONSULT" or other.event != "CONSULT" or VISIT not in {*_modes(one), *_modes(other)}:
        return False
    others = (_modes(one) | _modes(other)) - {VISIT}
    if others or not _compatible(one.actor.parties, other.actor.parties):
        return False
    clause = scene.parse.clause_of(other.at)
    within = clause is not None and not scene.words[other.at].conj and not other.recipient.parties
    return within or _hosts(one, other)  # وصل في زيارة يحمل فيها رسالة


def _held_in_it(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun says what kind of talks the word before it tells (بحث ... خلال اتصال هاتفي مع، محادثاته
    عبر اتصال هاتفي مع)."""
    if one.event != "CONSULT" or other.event != "CONSULT":
        return False
    verb = scene.words[one.at].pos == "verb"
    slots = grammar().occasion if verb else MEANS
    within = [f for slot, fillers in one.trigger.slots.items() if slot in slots for f in fillers]
    inside = any(not f.pronoun and f.first <= other.trigger.first <= f.head for f in within)
    return inside and (not verb or _compatible(one.actor.parties, other.actor.parties))


def _glosses(scene: Scene, act: Act) -> bool:
    """Whether an act's words stand alone in brackets, another name for what was told (حق النقض (الفيتو))."""
    first, last = act.trigger.first, act.trigger.last
    around = (*scene.words[max(first - 1, 0) : first], *scene.words[last + 1 : last + 2])
    return [word.text for word in around] == ["(", ")"]


def _visited_for(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun tells what talks somebody comes for (يصل إلى القاهرة لإجراء مباحثات مع مسؤولين)."""
    if one.event != "CONSULT" or other.event != "CONSULT" or VISIT not in _modes(one):
        return False
    aims = one.trigger.slots.get("ل", ())
    inside = any(not f.pronoun and f.first <= other.trigger.first <= f.last for f in aims)
    return (
        inside and scene.words[one.at].pos == "verb" and not overlap(one.actor.parties, other.actor.parties)
    )


def _efforts(one: Act, other: Act) -> bool:
    """Whether a noun tells what mediators do and another one behind it what for (جهود لتقريب وجهات النظر)."""
    if one.event != "CONSULT" or other.event != "CONSULT" or one.trigger.form != "noun":
        return False
    aims = (*one.trigger.slots.get("ل", ()), *one.trigger.slots.get("الي", ()))
    inside = any(not f.pronoun and f.first <= other.trigger.first <= f.head for f in aims)
    return inside and not other.actor.parties


def _given_by_it(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one word names the giver and a noun behind it who is given (أقامت قطر جسرا جويا لنقل المساعدات
    إلى غزة)."""
    if one.event != "AID" or other.event != "AID" or scene.words[other.at].pos == "verb":
        return False
    near = not stop_between(scene, one.at, other.at) and other.at - one.at <= GIVEN_REACH
    return near and not other.actor.parties and not (one.recipient.parties and other.recipient.parties)


def _modes(act: Act) -> set[str]:
    return set(act.trigger.entry.mode)


def _hosts(one: Act, other: Act) -> bool:
    """Whether the hosts of two visits may be one: a state and those who act for it are."""
    hosts, more = one.recipient.parties, other.recipient.parties
    if not hosts or not more:
        return "noun" in {one.trigger.form, other.trigger.form}
    return overlap(hosts, more) or any(p.code and p.code == q.code for p in hosts for q in more)


def _carried(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb only says of an act whom it hit or that it happened (تفجير استهدف دورية)."""
    subjects = other.trigger.slots.get("subject", ())
    carrying = lends(scene, other.at, "subject")
    return carrying and any(f.first <= one.at <= f.last for f in subjects)


def _resumed_by(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a relative clause only tells who declared or did what its antecedent names (عفو أعلنه الرئيس):
    its doer is the act's."""
    clause = scene.parse.clause_of(other.at) if one.event == other.event else None
    own = scene.parse.phrase_of[one.at]
    return clause is not None and own >= 0 and clause.antecedent == own and clause.object == (own,)


def _of_the_verb(one: Act, other: Act) -> bool:
    """Whether the later act is the object of the earlier one's verb or verbal noun and names nobody else
    (أعلن الرئيس حالة الطوارئ)."""
    form = one.trigger.form
    held = one.trigger.slots.get("idafa" if form == "noun" else "object", ())
    inside = _at_head(held, other)
    if form in {"verb", "noun"} and inside and _compatible(one.actor.parties, other.actor.parties):
        return True
    asked = [f for slot in one.trigger.entry.needs for f in one.trigger.slots.get(slot, ())]
    return form == "verb" and _at_head(asked, other)  # حظي بتأييد


def _at_head(fillers: Sequence[Filler], act: Act) -> bool:
    return any(not f.pronoun and f.first <= act.trigger.first <= f.head for f in fillers)


def _needed_by(one: Act, other: Act) -> bool:
    """Whether a noun stands where the act before it, told by words that need a noun, has its complement (لم
    تستعمل حقها في استخدام حق النقض)."""
    if not one.trigger.entry.needs or other.trigger.form == "verb" or one.at >= other.at:
        return False
    held = [f for slot, fillers in one.trigger.slots.items() if slot != "subject" for f in fillers]
    inside = any(not f.pronoun and f.first <= other.trigger.first <= f.last for f in held)
    return inside and overlap(one.actor.parties, other.actor.parties)


def _joined(one: Act, other: Act) -> Act:
    return replace(
        one,
        actor=one.actor if one.actor.parties else other.actor,
        recipient=one.recipient if one.recipient.parties else _struck(one, other),
        merged=(*one.merged, other, *other.merged),
    )


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


def not_on_himself(act: Act) -> Act:
    """The act without a recipient that is its actor: nobody is coded as acting on himself."""
    doers = act.actor.parties
    kept = tuple(p for p in act.recipient.parties if not any(overlapping(p, doer) for doer in doers))
    if len(kept) < len(act.recipient.parties):
        act = replace(act, recipient=replace(act.recipient, parties=kept))
    return replace(act, actor=Cast()) if _itself(act.actor.parties, act.recipient.parties) else act


def _itself(actor: Sequence[Party], recipient: Sequence[Party]) -> bool:
    """Whether actor and recipient would be one: nobody is coded as acting on himself."""
    return any(a.id is not None and a.id == r.id for a in actor for r in recipient)


def within_assault(scene: Scene, act: Act, found: Sequence[Act]) -> bool:
    """A move of forces told together with their attack is part of it, unless the attack is to come."""
    return act.event == "MOBILIZE" and any(
        other.event == "ASSAULT"
        and overlap(act.actor.parties, other.actor.parties)
        and not _ahead(scene, other)
        for other in found
    )


def _ahead(scene: Scene, act: Act) -> bool:
    """Whether an act, or a verb over it, is told in the future."""
    over = (step.at for step in steps(scene, act.trigger.first, act.at))
    return any(scene.words[at].future for at in (act.at, *over))


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
