"""Deaths and injuries beside an attack: they are its outcome, and their victims are its victims."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, PERFECT, WAS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.quantities import one_more
from marsad.extract.acts.fights import deed_beside_fight
from marsad.extract.acts.same_act import blamed, merge, together
from marsad.extract.acts.told_apart import (
    came_after,
    each_undone,
    fell_perhaps,
    gainsaid,
    given_as_reason,
    gone_over,
    in_two_places,
    struck_who_did,
    two_harms,
)
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.act import Act, overlap, stop_between
from marsad.extract.sentence.culprit import answers_for_it
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.governed import governed
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.standings import AHEAD
from marsad.extract.trigger.called_false import called_false
from marsad.extract.trigger.overhead import answered
from marsad.extract.trigger.when import of_earlier_days
from marsad.lexicon.sectors import OUTLAWS, PERSONS

PERSONAL = frozenset({"abduct", "beat", "torture", "sexual"})
OUTCOME_REACH, DOER_REACH = 24, 5
ATTACK = "ASSAULT"
RIOT, RUIN, PLACE = "riot", "destroy", "place"
SHARED, WITH = "subject.shared", "prep.مع"
HIT, FIGHTERS = ("object", "idafa"), PERSONS | {"force", "group"}
THING, OF_ANYBODY = "victim", frozenset({None, "CVL"})
WHOSE_PLACE = ":within:nationality"


def absorb_outcomes(scene: Scene, found: Sequence[Act], told: Sequence[Act]) -> list[Act]:
    """Deaths and injuries beside a named attack or riot are its outcome: it takes their victims, once its own
    mentions (which may name a target) are joined. Nobody suffers an outcome that is denied (ولم يصب أحد);
    one that somebody calls false or that is left open is told beside the attack that was (نفوا مقتله، رجحوا
    مقتله في الغارة)."""
    kept = merge(scene, [act for act in found if not act.trigger.entry.outcome], told)
    suffered: dict[int, list[Act]] = {}
    if hedges(scene):
        kept = [_of_nobody_perhaps(scene, act, found) for act in kept]
    causes = [act for act in kept if act.event == ATTACK or RIOT in act.modes]
    for outcome in (act for act in found if act.trigger.entry.outcome):
        known = [c for c in causes if not (blamed(c, outcome, told) or _of_the_next(outcome, c, found))]
        cause = _cause(scene, outcome, known)
        status = "" if cause is None else governed(scene, outcome.trigger)
        left_open = status in AHEAD and not _came_of(scene, outcome.trigger.first)
        caused = "" if cause is None else governed(scene, cause.trigger)
        apart = status == "asserted" and caused == "negated"  # نفى أن تكون قصفت، وقال إن الجيش قتل خمسة
        denied = status == "negated" and bool(outcome.recipient.parties)
        denied = denied and called_false(scene, outcome.trigger.first, outcome.at)
        if cause is None or apart or denied or (left_open and caused == "asserted"):
            kept.append(outcome)
        elif status != "negated":
            suffered.setdefault(cause.at, []).append(outcome)
    whole = (_with_victims(scene, act, suffered.get(act.at, ())) for act in kept)
    return sorted(whole, key=lambda act: act.at)


def _of_nobody_perhaps(scene: Scene, act: Act, found: Sequence[Act]) -> Act:
    """A known attack without those whom it is only supposed to have killed or hurt (ربما قتل في الغارة)."""
    hit = act.recipient.parties
    for harm in found if act.event == ATTACK and hit else ():
        if overlap(hit, harm.recipient.parties) and fell_perhaps(scene, harm, act):
            hit = tuple(party for party in hit if not overlap((party,), harm.recipient.parties))
    if len(hit) == len(act.recipient.parties):
        return act
    return structs.replace(act, recipient=structs.replace(act.recipient, parties=hit))


def _of_the_next(outcome: Act, cause: Act, found: Sequence[Act]) -> bool:
    """Whether an attack behind a death whose doer is told is that in which the next died, whose doer is not
    (قتل مسلح برصاص الشرطة وقتل جندي في كمين)."""
    if not outcome.actor.parties or not outcome.recipient.parties or cause.actor.parties:
        return False
    return any(
        act.trigger.entry.outcome and not act.actor.parties and act.recipient.parties
        for act in found
        if outcome.at < act.at < cause.at
    )


def _came_of(scene: Scene, at: int) -> bool:
    """Whether ل stands on a word, or on the verb that it goes on from: it came of what was told (انفجرت لتقتل
    ثلاثة وتصيب عشرة, القصاص لمقتلهم)."""
    word = scene.words[at]
    if word.pos != "verb" or not word.conj:
        return word.prep == FOR
    before = [clause.verb for clause in scene.parse.clauses if clause.verb < at]
    return bool(before) and scene.words[before[-1]].prep == FOR and word.reading.tense == "present"


def suffered_too(act: Act, others: Sequence[Act]) -> Act:
    """A wounding or killing without the doer that it has only from the verb before, where he is whom that
    verb says was killed (قتل عشرون مجندا وجرح ستون شخصا); armed men may have killed before they fell."""
    if not act.trigger.entry.outcome or not act.actor.parties:
        return act
    lent = all(f.how == SHARED for f in act.actor.fillers)
    dead = [p for o in others if o.trigger.entry.outcome and o.roles.passive for p in o.recipient.parties]
    fell = lent and all(p.sector not in OUTLAWS and overlap((p,), dead) for p in act.actor.parties)
    return structs.replace(act, actor=Cast()) if fell else act


def _cause(scene: Scene, outcome: Act, causes: Sequence[Act]) -> Act | None:
    near = [
        c
        for c in causes
        if abs(c.at - outcome.at) <= OUTCOME_REACH and not stop_between(scene, c.at, outcome.at)
    ]
    if outcome.actor.parties:
        near = [c for c in near if not c.actor.parties or overlap(c.actor.parties, outcome.actor.parties)]
    if _of_its_doer(scene, outcome):
        return None
    if outcome.actor.parties:
        near = [c for c in near if c.event == ATTACK or c.actor.parties]  # شغب قتلت فيه الشرطة شابا
    near = [c for c in near if not _other_victim(scene, c, outcome) and not two_harms(scene, c, outcome)]
    near = [c for c in near if not each_undone(scene, c, outcome)]
    near = [c for c in near if not (_ruins(scene, c) or _called_doer(scene, c, outcome))]
    near = [c for c in near if not (gone_over(scene, outcome, c) or deed_beside_fight(scene, c, outcome))]
    near = [c for c in near if not (gainsaid(scene, c, outcome) or given_as_reason(scene, outcome.at, c.at))]
    near = [c for c in near if not (_elsewhere(scene, c, outcome) or fell_perhaps(scene, c, outcome))]
    near = [c for c in near if not (came_after(scene, c, outcome) or struck_who_did(c, outcome))]
    near = [c for c in near if not (_survived(scene, c, outcome) or _of_many(scene, c, outcome))]
    near = [c for c in near if c.at < outcome.at or not of_earlier_days(scene, c.trigger.first)]
    if answered(scene, outcome.trigger.first) or of_earlier_days(scene, outcome.trigger.first):
        return None  # قصفت إسرائيل غزة ردا على مقتل جنود، غداة مقتل جنود
    own = [c for c in near if c.heads(outcome.trigger.slots.get("subject", ()))]
    near = own or near  # أودى انفجار آخر بحياة خمسة
    return min(near, key=lambda c: (_parted(scene, c, outcome), abs(c.at - outcome.at))) if near else None


def _parted(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether a comma stands between what happened and its outcome, which may then be of another act told in
    its own clause (قتل اثنان في انفجار، وأصيب خمسة في انفجار آخر)."""
    low, high = sorted((cause.at, outcome.at))
    return any(word.text in COMMAS for word in scene.words[low:high])


def _survived(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether those who were killed are told to have come away from an attack (قتل القائد الذي كان قد نجا من
    محاولة اغتيال): that was another one."""
    clause = scene.parse.clause_over(cause.at)
    if clause is None or scene.words[clause.verb].lemma not in grammar().surviving:
        return False
    before = [word.lemma for word in scene.words[max(clause.verb - 2, 0) : clause.verb]]
    if before == [WAS, PERFECT]:
        return True
    died, saved = outcome.recipient.fillers, clause.antecedent
    if saved is None and clause.subject_rule in {"shared", "before"} and clause.subject:
        saved = clause.subject[0]
    first = scene.parse.phrases[saved].first if saved is not None else -1
    return any(not f.pronoun and f.first <= first <= f.last for f in died)


def _elsewhere(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether an attack is told in a clause of its own behind who died, and in another place (قتل شرطي في
    كركوك، واستهدف هجوم دورية في تكريت)."""
    anew = cause.at > outcome.at and any(scene.parse.joined_anew(outcome.at, cause.at + 1))
    return anew and in_two_places(scene, outcome, cause)


def _of_many(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether attacks on others, told of in the next clause, are more than the one that somebody died in (قتل
    مراسل، وقال خبراء إن الهجمات على الصحفيين مستمرة)."""
    word, hit = scene.words[cause.at], cause.recipient.parties
    many = cause.at > outcome.at and word.pos == "noun" and word.reading.number == "p" and bool(hit)
    if not many or overlap(hit, outcome.recipient.parties):
        return False
    return bool(outcome.recipient.parties) and any(scene.parse.joined_anew(outcome.at, cause.at + 1))


def _of_its_doer(scene: Scene, outcome: Act) -> bool:
    """Whether who died is called the doer of what was told (مقتل المشتبه به): he is not his own victim."""
    words = (scene.words[f.first] for f in outcome.recipient.fillers if not f.pronoun)
    return any(word.article and {word.stem, word.lemma} & grammar().perpetrator for word in words)


def _called_doer(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether those who died or were hurt are called the doers of an attack right behind, or held to be
    (أصيب منفذ عملية الطعن، قتل المسؤول عن التفجير): it did not hit them. It did where others died beside them
    (قتل عشرة، بينهم المهاجم، في التفجير)."""
    first, known = cause.trigger.first, grammar().perpetrator | grammar().accused
    end, called = first, False
    for filler in reversed(outcome.recipient.fillers):
        if filler.pronoun:
            continue
        if not filler.first < first <= filler.last + DOER_REACH:
            return False
        named = any({scene.words[at].stem, scene.words[at].lemma} & known for at in range(filler.first, end))
        if not (named or answers_for_it(scene.answer(filler))):
            return False
        end, called = filler.first, True
    return called


def _other_victim(scene: Scene, cause: Act, outcome: Act) -> bool:
    """Whether what is done to one person (abducting, beating) cannot have killed another, whom
    the text names too, or counts apart (مقتل سبعة من عناصره وأسر ثلاثة آخرين)."""
    hit, died = cause.recipient.parties, outcome.recipient.parties
    own = bool(PERSONAL & cause.modes)
    if own and died and not hit:
        behind = scene.words[cause.trigger.last + 1 : cause.trigger.last + 2]
        return any(word.pos == "num" for word in behind)
    return own and bool(hit and died) and not overlap(hit, died)


def _ruins(scene: Scene, cause: Act) -> bool:
    """Whether an act only tells what became of a thing (دمر الجيش نفقا وقتل ثلاثة مسلحين): nobody is dead of
    its being destroyed but by what destroyed it."""
    slots = cause.trigger.slots
    held = [f for slot in (("subject",) if cause.roles.passive else HIT) for f in slots.get(slot, ())]
    if RUIN not in cause.modes or cause.trigger.form == "phrase" or not held:
        return False
    answers = [None if f.pronoun else scene.answer(f, metonyms=False) for f in held]
    return all(a is None or a.kind not in FIGHTERS for a in answers)


def _with_victims(scene: Scene, cause: Act, outcomes: Sequence[Act]) -> Act:
    """The attack with its outcomes: all their victims, where it names no target that is none of them, or only
    whose place it hit (قصف على مدينة خاركيف الأوكرانية) or in what they were (سيارة، منزل)."""
    if not outcomes and cause.recipient.parties:
        return cause
    fight = cause.trigger.entry.two_sided and bool(cause.actor.parties)
    fight = fight and {f.how for f in cause.actor.fillers} != {WITH}  # أصيب مدنيان في اشتباكات مع مسلحين
    two_sided = fight or len(cause.actor.parties) > 1
    recipient = cause.recipient
    hurt = [outcome.recipient for outcome in outcomes]
    suffered = together([side for side in hurt if not _only_others(scene, side)] or hurt)
    only_whose = bool(recipient.why) and all(step.rule.endswith(WHOSE_PLACE) for step in recipient.why)
    only_whose = only_whose or _things(scene, recipient) or _only_others(scene, recipient)
    among = all(overlap((p,), suffered.parties) for p in recipient.parties)
    two_sided = two_sided or (bool(cause.merged) and _left_by_fight(cause))
    told = bool(recipient.parties) and among  # قتل أربعة جنود وجرح آخرون في اشتباكات مع المسلحين
    if told or (not two_sided and (among or (only_whose and suffered.parties))):
        recipient = suffered
    actors = [act.actor for act in (cause, *outcomes) if act.actor.parties]
    merged = (*cause.merged, *outcomes)
    return structs.replace(
        cause, actor=actors[0] if actors else cause.actor, recipient=recipient, merged=merged
    )


def _left_by_fight(cause: Act) -> bool:
    """Whether a place was taken in a fight, whose dead may be of either side (استعاد الجيش البلدة بعد معارك
    خلفت قتلى)."""
    frame = cause.trigger.entry.frame
    taken = PLACE in {frame.verb.get("object"), frame.noun.get("idafa")}
    return taken and any(act.trigger.entry.two_sided for act in cause.merged)


def _only_others(scene: Scene, hit: Cast) -> bool:
    """Whether only so many others suffered (وإصابة خمسة آخرين، وجرح ثالث): beside those named it is their
    size."""
    told = [(f, scene.words[f.last]) for f in hit.fillers]
    return bool(told) and all(
        last.stem in grammar().another or (f.first == f.last and one_more(last, grammar()))
        for f, last in told
    )


def _things(scene: Scene, hit: Cast) -> bool:
    """Whether only things of nobody's that were hit are named."""
    answers = [None if f.pronoun else scene.answer(f) for f in hit.fillers]
    return bool(answers) and all(
        a is not None and a.kind == THING and not a.human and a.sector in OF_ANYBODY for a in answers
    )
