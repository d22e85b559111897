"""The lone phrase behind a verb whose subject or object may be left unsaid: which of them it is, by what the
sentences before have told (وطالبت القاهرة بـ).
"""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.particles import AND
from marsad.arabic.clauses.relative_roles import resumed
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.phrases.cases import accusative
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast
from marsad.extract.parties.unsaid import only_met, unsaid_subject
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.sentence.reflexive import HARM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.shared_subjects import counts_men
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.load import rows_of
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME
from marsad.model import Party, Why

ASKING = frozenset({"REQUEST", "THREATEN"})
AGAINST = {
    "ACCUSE": frozenset({"ب"}),
    "REQUEST": frozenset({"ب", "الي"}),
    "THREATEN": frozenset({"من"}),
    "SUPPORT": frozenset({"علي"}),
}
THANKS = "SUPPORT"
ALWAYS_AIMED = frozenset({"ACCUSE", THANKS})
FORCEFUL = frozenset({"COERCE", "SANCTION"})
OWN_DEED = "own"
ANAPHOR, WITHIN = "anaphor:", ":within:"
SHARED = "subject.shared"


def sides(
    scene: Scene, trigger: Trigger, actor: Cast, recipient: Cast, discourse: Discourse
) -> tuple[Cast, Cast]:
    """Both sides of an act, a lone phrase being given to the one that it must be of."""
    lent = bool(actor.fillers) and actor.fillers[0].how == SHARED
    if lent and _no_subject_before(scene, actor, discourse):
        actor = _with_own(actor, unsaid(scene, trigger.at, discourse))
    if trigger.form != "verb" or trigger.entry.event not in {*AGAINST, *FORCEFUL}:
        return actor, recipient
    if not actor.parties and _own_subject(scene, trigger, recipient):
        return told_as(recipient, "recipient", "actor"), Cast()
    aimless = not recipient.parties or trigger.entry.event == THANKS
    if aimless and (topic := _goes_on(scene, trigger, actor, discourse)) is not None:
        gone_on = (Why("parties", "actor:dropped_subject", topic.start, topic.end),)
        return Cast((topic,), (), gone_on), told_as(actor, "actor", "recipient")
    return actor, recipient


def _with_own(actor: Cast, subject: Cast) -> Cast:
    """A side with its own subject instead of the one that was lent (والتقى الرئيس، ثم اجتمع بالوزير)."""
    if not subject.parties or len(actor.fillers) != len(actor.parties):
        return subject
    kept = [n for n, f in enumerate(actor.fillers) if f.how != SHARED]
    if not kept:
        return subject
    return Cast(
        (*subject.parties, *(actor.parties[n] for n in kept)),
        (*subject.fillers, *(actor.fillers[n] for n in kept)),
        (*subject.why, *(actor.why[n] for n in kept)),
    )


def _no_subject_before(scene: Scene, actor: Cast, discourse: Discourse) -> bool:
    """Whether a verb has its subject from one whose own that is not: who was only met (والتقى الرئيس، ثم
    غادر), men whom it counts (وأوقفت عشرين منهم ورحلتهم)."""
    number = scene.parse.phrase_of[actor.fillers[0].first]
    lender = next((c for c in scene.parse.clauses if c.subject == (number,)), None)
    return lender is not None and (counts_men(scene, lender) or only_met(scene, lender, discourse))


def told_as(side: Cast, before: str, after: str) -> Cast:
    """A side whose reasons give it another role."""
    why = tuple(replace(one, rule=one.rule.replace(f"{before}:", f"{after}:", 1)) for one in side.why)
    return structs.replace(side, why=why)


def _own_subject(scene: Scene, trigger: Trigger, recipient: Cast) -> bool:
    """Whether what was taken for the object of a verb is its subject: nobody named before could be (أوقفت
    الشرطة الشيخ. وطالب أنصاره بالإفراج عنه)."""
    clause, word = scene.parse.clause_of(trigger.at), scene.words[trigger.at]
    if clause is None or clause.subject_rule != "none" or trigger.entry.event not in ASKING:
        return False
    fillers = recipient.fillers
    if len(fillers) != 1 or fillers[0].how != "object" or word.reading.person != 3 or clause.passive:
        return False
    if accusative(scene.words[fillers[0].head]):
        return False  # وطالب ممثلي الأحزاب بالحوار
    answer = scene.answer(fillers[0])
    if (
        answer is None
        or not answer.human
        or answer.kind == "state"
        or not AGAINST["REQUEST"] & trigger.slots.keys()
    ):
        return False
    return fillers[0].first == trigger.at + 1 and _agrees(scene, trigger.at, fillers[0])


def _agrees(scene: Scene, verb: int, filler: Filler) -> bool:
    feminine = scene.words[filler.head].reading.gender == "f"
    return feminine == (scene.words[verb].reading.gender == "f")


def _goes_on(scene: Scene, trigger: Trigger, actor: Cast, discourse: Discourse) -> Party | None:
    """Who goes on to speak, where the subject before agrees with a verb that goes on with و: behind it stands
    whom he speaks to, if the verb always aims at somebody or the subject is one of its own sentence, else if
    the article told of that one before (نددت باكو بالقصف الأرمني. ودعت يريفان إلى وقفه)."""
    clause, word = scene.parse.clause_of(trigger.at), scene.words[trigger.at]
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    aims = frame.get("object") == "recipient" and frame.get("subject", "actor") == "actor"
    joined = word.conj == AND or (word.folded.startswith(AND) and _before_preposition(scene, actor))
    if clause is None or not joined or not aims or word.reading.number != "s":
        return None
    alone = clause.subject_rule == "after" and not clause.object and not word.pronoun
    alone = alone and not any(ANAPHOR in why.rule for why in actor.why)
    inside = resumed(scene.words, trigger.at, clause.end)  # وهدد فيه لبنان: in what was spoken of before
    inside = inside or any(WITHIN in why.rule for why in actor.why)  # وانتقد فساد الحكومة: a thing of theirs
    aimed = inside or AGAINST.get(trigger.entry.event, frozenset()) & trigger.slots.keys()
    if not alone or len(actor.parties) != 1 or not aimed:
        return None
    named = actor.parties[0]
    if trigger.at:
        before = next(iter(unsaid(scene, trigger.at, Discourse()).parties), None)
        if before is None or _called_short(before, named):
            return None
        return None if not inside and _same(before, named) else before
    topic = unsaid_subject(scene, trigger.at, discourse)
    if topic is None or topic not in discourse.subjects[:1] or (not inside and _same(topic.party, named)):
        return None
    if _called_short(topic.party, named):
        return None
    if trigger.entry.event not in ALWAYS_AIMED and _struck_by(topic.party, named, discourse):
        return None
    known = any(_same(told.party, named) for told in discourse.known) and not _full_name(scene, actor)
    known = known or _his_to_do(scene, trigger)
    return topic.party if known or inside or trigger.entry.event in ALWAYS_AIMED else None


def _struck_by(topic: Party, named: Party, discourse: Discourse) -> bool:
    """Whether who might go on did harm to the side of the one behind the verb, who answers (اغتالت إسرائيل
    قائد الحركة. وتوعدت الحركة بالرد)."""
    did = (m.party for event, m in discourse.did if event in HARM)
    suffered = (m.party for event, m in discourse.suffered if event in HARM)
    return any(_same(one, topic) for one in did) and any(_same(one, named) for one in suffered)


def _full_name(scene: Scene, actor: Cast) -> bool:
    """Whether a side is one person with office and name: a sentence begins with him as its subject (وطالب
    الأمين العام للأمم المتحدة فلان بـ)."""
    filler = actor.fillers[0] if actor.fillers else None
    answer = None if filler is None or filler.pronoun else scene.answer(filler)
    return answer is not None and answer.kind == "person" and len(answer.heads) > 1


def _his_to_do(scene: Scene, trigger: Trigger) -> bool:
    """Whether a demand is for what only who is asked can do (وطالب الوزير بالاستقالة، وطالبت موسكو بسحب
    قواتها)."""
    if trigger.entry.event != "REQUEST":
        return False
    for filler in (f for slot in AGAINST["REQUEST"] for f in trigger.slots.get(slot, ())):
        word, behind = scene.words[filler.first], scene.words[filler.first + 1 : filler.last + 1]
        own = any(row.kind == OWN_DEED for row in rows_of(scene.lexicon.targets, {word.lemma}))
        if own and (word.article or any(one.pronoun for one in behind)):
            return True
    return False


def _before_preposition(scene: Scene, actor: Cast) -> bool:
    """Whether a preposition follows who acts: nothing else could be the object (ودعت may be read as one
    word)."""
    after = actor.fillers[-1].last + 1 if actor.fillers else 0
    return 0 < after < len(scene.words) and (
        scene.words[after].pos == "prep" or bool(scene.words[after].prep)
    )


def _called_short(one: Party, other: Party) -> bool:
    """Whether a party is the one before, named by its first word (منظمة العفو الدولية، المنظمة)."""
    if one.id is not None and other.id is not None:
        return one.id == other.id
    first, short = (one.text or "").partition(" ")[0], other.text or ""
    return short.startswith(ARTICLE) and first in (short, short[2:])


def _same(one: Party, other: Party) -> bool:
    """Whether two parties are one, or are of one country where it is not told who both are."""
    if one.id is not None and other.id is not None:
        return one.id == other.id
    return one.start == other.start or (one.code is not None and one.code == other.code)
