"""What shows that two words of a sentence tell two acts: denial, another time or place, other victims."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, THAT, WHAT
from marsad.extract.roles.act import Act, overlap
from marsad.extract.sentence.meanwhile import goes_over
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.governed import governed, supposed_in_known
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.trigger.settings import place_of

PERSONAL = frozenset({"abduct", "beat", "torture", "sexual"})
RUIN, PROTESTING, TRADE = "destroy", "PROTEST", "COOPERATE"
JOINING, THEN = frozenset({"و", "ف"}), "ثم"
DENIED = "negated"
NAMED_BEHIND = "subject.after"


def gainsaid(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one of two acts is denied and the other, with parties of its own, is set against it (لم يقصف
    الحي، غير أن ناشطين أكدوا أنه قتل ثلاثة): they stay two."""
    if one.event != other.event or not (other.actor.parties or other.recipient.parties):
        return False
    low, high = min(one.at, other.at), max(one.at, other.at)
    if grammar().but.isdisjoint([word.stem for word in scene.words[low:high]]):
        return False
    return (governed(scene, one.trigger) == DENIED) != (governed(scene, other.trigger) == DENIED)


def fell_perhaps(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one of two is only supposed to have harmed somebody in the known attack that the other is (ربما
    قتل في الغارة): they stay two."""
    harm, attack = (one, other) if one.trigger.entry.outcome else (other, one)
    if not harm.trigger.entry.outcome or attack.trigger.entry.outcome:
        return False
    return supposed_in_known(scene, harm.trigger, attack.trigger)


def given_as_reason(scene: Scene, one: int, other: int) -> bool:
    """Whether a pretext opens between two acts (قتلوا شابا بدعوى محاولته طعن جندي): that is not done.
    What somebody only calls so (ما سماه عملية) may be the act itself."""
    low, high = min(one, other), max(one, other)
    given = (first for first, _, hedge in hedges(scene) if hedge.kind == PRETEXT and hedge.words[0] != WHAT)
    return any(low < first < high for first in given)


def another(scene: Scene, one: Act, other: Act) -> bool:
    """Whether the later of two acts is said to be another one, or like it (في انفجار آخر، عمليات مماثلة), by
    its own noun or by that of its subject (وطالت غارات أخرى المطار)."""
    if grammar().other_act.isdisjoint(scene.positions):
        return False
    first, later = sorted((one, other), key=lambda act: act.at)
    if later.heads(first.trigger.slots.get("subject", ())):
        return False  # استهدف هجوم آخر دورية: the verb's own
    does = [f for f in later.trigger.slots.get("subject", ()) if f.first > first.at and not f.pronoun]
    return any(_another_at(scene, at) for at in (later.trigger.last + 1, *[f.head + 1 for f in does]))


def _another_at(scene: Scene, at: int) -> bool:
    word = scene.words[at] if at < len(scene.words) else None
    known = grammar().other_act
    return word is not None and word.pos == "adj" and (word.lemma in known or word.stem in known)


def struck_who_did(one: Act, other: Act) -> bool:
    """Whether an attack was on those who made another one, on others (استهدفت الحملة مقاتلين أعلنوا قتل
    شرطيين)."""
    doers, hit = other.actor.parties, other.recipient.parties
    two_sided = one.trigger.entry.two_sided or other.trigger.entry.two_sided
    whole = bool(doers and hit) and one.event == "ASSAULT" and not two_sided
    if not whole or overlap(one.actor.parties, hit):
        return False  # صدت القوات هجوما للتنظيم على القوات
    return overlap(one.recipient.parties, doers) and not overlap(one.recipient.parties, hit)


def came_after(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an act is what another one is said to have come after (جاء القصف عقب مقتل جنود في كمين، اندلعت
    مواجهات على خلفية مقتل شاب)."""
    upon, known = scene.words[max(other.trigger.first - 1, 0)].folded, grammar()
    later = upon in known.upon | known.after_clause
    if not later and upon not in known.reason:
        return False
    fought = other.trigger.entry.outcome and other.trigger.form != "verb" and one.at < other.at
    fought = fought and one.trigger.entry.two_sided
    return fought or (later and one.event == PROTESTING) or comes(scene, one) or _upon_others(one, other)


def _upon_others(one: Act, other: Act) -> bool:
    """Whether somebody struck others than those whom an attack of nobody named struck before (نفذ الجيش عملية
    ضد المهربين بعد هجوم على قافلة): he did not do that."""
    doers, hit = one.actor.parties, one.recipient.parties
    whole = bool(doers and hit) and not one.trigger.entry.outcome and not one.trigger.entry.two_sided
    told = one.at < other.at and not (other.trigger.entry.outcome or other.trigger.entry.two_sided)
    if not whole or not told or one.event != "ASSAULT" or other.actor.parties:
        return False
    return other.trigger.form != "verb" and bool(other.recipient.parties)


def comes(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is the subject of a verb of coming (جاء القصف بعد)."""
    clause = scene.parse.clause_over(act.at)
    if clause is None or scene.words[clause.verb].lemma not in grammar().coming:
        return False
    return scene.parse.phrase_of[act.at] in clause.subject


def two_harms(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a noun of harm joined to one of what is done to a person's body tells another harm (تعرضوا
    للاغتصاب والقتل), or a verb what is done to persons besides (صدت هجوما وأسرت ثمانية), or that who was
    abducted or tortured was killed then (خطفوه وقتلوه، خطفوا أربعة وقتلوا الخامس)."""
    word, before = scene.words[other.at], scene.words[other.at - 1]
    after = scene.words[min(other.at + 1, len(scene.words) - 1)]
    if one.event != "ASSAULT" or not (word.conj in JOINING or before.folded == THEN):
        return False
    if word.pos == "verb":
        besides = bool(PERSONAL & (other.modes - one.modes)) and word.conj == "و"
        suffered = one.roles.passive and other.roles.passive
        known = bool(word.pronoun) or suffered or after.stem in grammar().ordinal
        killed = word.lemma in grammar().slaying and known
        then = bool(PERSONAL & one.modes) and killed
        if scene.words[one.at].pos == "verb":
            return besides or (then and one.roles.passive == other.roles.passive)
        return _by_who_forestalled(scene, one, other)
    own = bool(PERSONAL & one.modes) and not one.modes & other.modes and word.conj == "و"
    return own and before.lemma in scene.lexicon.predicates.nouns


def each_undone(scene: Scene, one: Act, other: Act) -> bool:
    """Whether one of two verbs, joined by أو or its own ولم to the other, tells of something else done to the
    same person (لم تخطف الصحفي أو تقتله): neither is the other's outcome."""
    later = max(one.at, other.at)
    word, before = scene.words[later], scene.words[later - 1]
    if word.pos != "verb" or not word.pronoun or not PERSONAL & (one.modes ^ other.modes):
        return False
    denied = before.conj in JOINING and before.stem in grammar().negator
    return denied or before.folded in grammar().either


def _by_who_forestalled(scene: Scene, attack: Act, other: Act) -> bool:
    """Whether a verb goes on with what those do who beat an attack off or foiled it (أحبط الجيش هجوما وقتل
    عشرة مهاجمين): its dead are theirs, and no outcome of the attack."""
    over, goes_on = scene.parse.clause_over(attack.at), scene.parse.clause_of(other.at)
    if over is None or goes_on is None or not over.verb < attack.at < other.at:
        return False
    foiled = scene.words[over.verb].lemma in grammar().opposing | grammar().forestalling
    return foiled and bool(over.subject) and goes_on.subject == over.subject and not other.roles.passive


def in_two_places(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two acts are told of different places."""
    places = [place_of(scene, act.trigger, act.roles, ())[0] for act in (one, other)]
    return places[0] is not None and places[1] is not None and places[0].start != places[1].start


def gone_over(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb tells the later act behind a word that goes over to what others did (أدى الهجوم إلى
    مقتل جندي، فيما فجر مسلحون جسرا)."""
    first, later = sorted((one, other), key=lambda act: act.at)
    if _told_next(scene, first, later):
        return True
    named = later.actor.parties and all(f.how == NAMED_BEHIND for f in later.actor.fillers)
    if scene.words[later.at].pos != "verb" or not named or later.trigger.entry.outcome:
        return False
    return goes_over(scene.words[first.at : later.at])


def _told_next(scene: Scene, first: Act, later: Act) -> bool:
    """Whether two verbs tell what two doers did in two clauses that وأن sets beside each other (أن القوات
    حررت المدينة، وأن الطيران قصف أرتالا)."""
    if {scene.words[act.at].pos for act in (first, later)} != {"verb"} or not first.actor.parties:
        return False
    between = scene.words[first.at : later.at]
    that = any(word.conj == AND and word.pos == "particle" and word.lemma == THAT for word in between)
    return that and any(not f.pronoun for f in later.actor.fillers)
