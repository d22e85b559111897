"""Whether two words of a sentence tell one act."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.acts.meetings import one_meeting
from marsad.extract.acts.said_on import (
    amounts_to,
    by_means,
    carried,
    given_by_it,
    glosses,
    needed_by,
    of_the_verb,
    replied_to,
    resumed_by,
    resumes_by_word,
    said_again,
    tool_modes,
)
from marsad.extract.acts.told_apart import (
    RUIN,
    TRADE,
    another,
    fell_perhaps,
    gainsaid,
    given_as_reason,
    gone_over,
    in_two_places,
    two_harms,
)
from marsad.extract.roles.act import Act, compatible, overlap, stop_between
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.overhead import answered

MERGED = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "COERCE", "AGREE", "RETREAT", "SANCTION"})
DEEDS = frozenset({"AGREE", "SANCTION", "RETREAT", "COERCE", "CONSULT"})
RETOLD = frozenset({"ASSAULT", "PROTEST"})
ADDING_WORDS = (1, 2)
JUDGED = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
CROWD_CONTROL = "crowd-control"
DISPERSING = frozenset({CROWD_CONTROL, "beat"})
NAMED_AGAIN = 4
SAME_ACT_REACH = 60


def one_act(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two acts are one: of one type, near each other, and with no different parties. Support lasts:
    who backs somebody twice in a sentence does one thing (بدعم حلفاء يؤيدون حربه)."""
    apart = two_harms(scene, one, other) or gainsaid(scene, one, other) or another(scene, one, other)
    if apart or (one.event == TRADE and _handed_on(scene, one, other)):
        return False
    if one.trigger.entry.outcome != other.trigger.entry.outcome and fell_perhaps(scene, one, other):
        return False
    if one.event == "ASSAULT" and given_as_reason(scene, one.at, other.at):
        return False
    if one.event == "ASSAULT" and RUIN in one.modes and _told_of_it(scene, one, other):
        return False
    if answered(scene, one.trigger.first) != answered(scene, other.trigger.first):
        return False
    if one.event == "ASSAULT" and replied_to(scene, one) != replied_to(scene, other):
        return False
    near = min([abs(told.at - other.at) for told in (one, *one.merged)]) <= NAMED_AGAIN
    backed = one.event == "SUPPORT" and overlap(one.recipient.parties, other.recipient.parties)
    named_again = one.event == other.event and (near or backed)
    modes = one.modes, other.modes
    named_again = named_again and not (modes[0] and modes[1] and not modes[0] & modes[1])
    if named_again and overlap(one.actor.parties, other.actor.parties):
        return compatible(one.recipient.parties, other.recipient.parties)
    if named_again and _one_verdict(one, other):
        return True
    if one.event == other.event and (
        resumes_by_word(scene, one, other)
        or carried(scene, one, other)
        or of_the_verb(scene, one, other)
        or needed_by(scene, one, other)
        or resumed_by(scene, one, other)
        or glosses(scene, other)
        or amounts_to(scene, one, other)
        or _judged_too(scene, one, other)
    ):
        return True
    if said_again(scene, one, other) or one_meeting(scene, one, other) or given_by_it(scene, one, other):
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
    if not certain and (in_two_places(scene, one, other) or gone_over(scene, one, other)):
        return False
    if certain and (_two_deeds(scene, one, other) or _added(scene, one, other)):
        return False
    if certain and one.event == "MOBILIZE" and overlap(one.actor.parties, other.actor.parties):
        return compatible(one.recipient.parties, other.recipient.parties)
    alike = _one_dispersal(one, other) or by_means(scene, one, other)
    apart = not alike and modes[0] != modes[1] and not modes[0] & modes[1]
    if apart and ((modes[0] and modes[1]) or (modes[0] | modes[1]) - tool_modes(scene)):
        return False
    return compatible(one.actor.parties, other.actor.parties) and compatible(
        one.recipient.parties, other.recipient.parties
    )


def _one_dispersal(one: Act, other: Act) -> bool:
    """Whether one doer breaks up a crowd by several means (أطلقت الغاز لتفريق المحتجين وضربتهم بالهراوات)."""
    modes = one.modes | other.modes
    same = overlap(one.actor.parties, other.actor.parties)
    return same and CROWD_CONTROL in modes and modes <= DISPERSING


def _one_verdict(one: Act, other: Act) -> bool:
    """Whether one word names the court and the next its sentence and who was found guilty (أصدرت المحكمة حكما
    بالسجن على متهمين)."""
    verdict = one.event == "SANCTION" and bool(one.modes & other.modes) and one.trigger.form != "verb"
    return verdict and not other.actor.parties and not one.recipient.parties


def _told_of_it(scene: Scene, ruin: Act, other: Act) -> bool:
    """Whether a verb tells by its own relative clause of what a noun says was destroyed (تدمير صاروخ أطلقه
    الحزب): who launched that did not destroy it."""
    clause, own = scene.parse.clause_of(other.at), scene.parse.phrase_of[ruin.at]
    if ruin.trigger.form != "noun" or clause is None or clause.antecedent != own or own < 0:
        return False
    return scene.parse.phrases[own].last > ruin.at and bool(scene.words[other.at].pronoun)


def _added(scene: Scene, one: Act, other: Act) -> bool:
    """Whether an expression that adds something stands before a noun, which then tells of another deed (وقف
    المشاريع وكذلك تقليص المساعدات)."""
    first = other.trigger.first
    before = (
        tuple(word.folded for word in scene.words[first - n : first]) for n in ADDING_WORDS if n <= first
    )
    known = one.event in RETOLD or one.trigger.entry.id == other.trigger.entry.id
    return not known and any(form in grammar().adding for form in before)


def _judged_too(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb joined to a judgement only says what its author holds the same to be, by a pronoun (دانت
    الغارة واعتبرتها خرقا، رحب بالقرار وعده انتصارا)."""
    word = scene.words[other.at]
    again = one.event in JUDGED and {word.pos, scene.words[one.at].pos} == {"verb"} and bool(word.conj)
    return (
        again
        and bool(word.pronoun)
        and one.modes == other.modes
        and overlap(one.actor.parties, other.actor.parties)
        and compatible(one.recipient.parties, other.recipient.parties)
    )


def _two_deeds(scene: Scene, one: Act, other: Act) -> bool:
    """Whether two finite verbs joined by و tell of two deeds (لبت الدعوة وأبدت استعدادها)."""
    words = scene.words[one.at], scene.words[other.at]
    if one.event not in DEEDS or {word.pos for word in words} != {"verb"}:
        return False
    if one.modes & other.modes and overlap(one.recipient.parties, other.recipient.parties):
        return False  # أدانته المحكمة وحكمت عليه بالسجن
    different = words[0].lemma != words[1].lemma and one.trigger.entry.id != other.trigger.entry.id
    return different and words[1].conj == "و"


def _handed_on(scene: Scene, one: Act, other: Act) -> bool:
    """Whether a verb joined to another deed only by its pronoun tells what was done next with the same thing
    (اشتروا دبابات وباعوها)."""
    word = scene.words[other.at]
    return (
        word.pos == "verb" and bool(word.conj and word.pronoun) and one.trigger.entry != other.trigger.entry
    )
