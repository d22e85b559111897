"""Whether an act has the parties that its word asks for."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.roles.act import Act, recognised
from marsad.extract.roles.documents import is_document
from marsad.extract.roles.voices import SPOKEN
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.kinds import KINDS, SPEAKER
from marsad.extract.trigger.triggers import ANYTHING
from marsad.extract.trigger.without import none_came

PRESS = "JRN"
OPEN_DOERS = KINDS | {ANYTHING, SPEAKER}


def of_those_meant(scene: Scene, act: Act) -> bool:
    """Whether the doer of a verbal noun, found outside of its slots, is one whom its entry asks for (not
    اقتحمت الشرطة السجن لإنهاء التمرد, which is no protester's end)."""
    wanted = frozenset(act.trigger.entry.needs.get("subject", ()))
    known = [f for f in act.actor.fillers if not f.pronoun]
    if act.trigger.form != "noun" or not wanted or not known or wanted & OPEN_DOERS:
        return True
    own = [f.head for slot in ("subject", "idafa") for f in act.trigger.slots.get(slot, ())]
    words = (*own, *(at for filler in known for at in range(filler.first, filler.last + 1)))
    return any(wanted & scene.shapes[at] or scene.words[at].lemma in wanted for at in words)


def complete(scene: Scene, act: Act) -> bool:
    """Whether an act has the parties that its word asks for."""
    if of_the_article(scene, act):
        return True
    does = recognised(act.actor.parties) or done_by_nobody(scene, act)
    suffers = recognised(act.recipient.parties)
    tests = {
        "actor": does,
        "recipient": suffers,
        "party": does or suffers,
        "pair": len(act.actor.parties) + len(act.recipient.parties) > 1 or _unspoken(scene, act),
    }
    lone = act.roles.passive or "subject" not in act.trigger.slots
    if act.trigger.form == "verb" and (act.trigger.entry.needs or lone):
        tests["actor"] = tests["party"]
    fit = (act.trigger.entry, *act.trigger.others)  # a narrower entry asks for no more than a wider one
    failed = {role for role, met in tests.items() if not met}
    return not failed or any(failed.isdisjoint(entry.requires) for entry in fit)


def done_by_nobody(scene: Scene, act: Act) -> bool:
    """Whether who did it is said to be nobody at all (لم يدن أحد الهجوم، لا أحد يدعمهم), or no such harm
    came with what was done (انتهت المسيرة من دون أي اعتقال)."""
    if none_came(scene, act.trigger):
        return True
    clause = scene.parse.clause_of(act.at) if act.trigger.form == "verb" else None
    subjects = [scene.parse.phrases[n] for n in clause.subject] if clause is not None else []
    alone = [scene.words[p.first] for p in subjects if p.first == p.last]
    found = any(w.stem in grammar().nobody or w.pos == "demonstrative" for w in alone)  # لا هذا ولا ذاك
    carrier = act.at - 2  # لم يعد أحد يدينهم
    carried = found and carrier > 0 and scene.words[carrier].lemma in grammar().auxiliary
    return found and negator_of(scene, carrier if carried else act.at) is not None


def _unspoken(scene: Scene, act: Act) -> bool:
    """Whether a noun for a meeting is told of for its own sake, and not as where somebody says something (قال
    شاهد في اتصال هاتفي من درعا)."""
    over = scene.parse.clause_over(act.trigger.first)
    said = over is not None and scene.words[over.verb].lemma in scene.lexicon.speech
    parties = (*act.actor.parties, *act.recipient.parties)
    said = said or (bool(parties) and all(one.sector == PRESS for one in parties))  # في اتصال مع رويترز، قال
    return act.trigger.form != "verb" and not said


def of_the_article(scene: Scene, act: Act) -> bool:
    """Whether a finite verb of speech leaves its subject to what was said before, or has a paper say it (دعا
    البيان إلى), in an article that names political actors."""
    unsaid = not act.actor.parties and all(is_document(scene, filler) for filler in act.roles.actor)
    left_out = act.trigger.form == "verb" and unsaid and not act.roles.passive
    word = scene.words[act.at]
    third = word.reading.person == 3 and word.pronoun != "ي"
    if not (left_out and third and act.event in SPOKEN and scene.mentioned):
        return False
    return all(match.kind != "actor" for match in scene.named.matches[act.at])
