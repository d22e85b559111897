"""What a verb's own mood says of its act: negated, to come, only wished or possible."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import sets_condition
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.denying import negated
from marsad.extract.standing.duties import opens_clause
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.trigger.over_nominals import complementizer, purposive

IF = "ان"


def mood(
    scene: Scene, verb: int, below: Standing, first: int | None = None, last: int | None = None
) -> Standing:
    """What negation, the future, قد and purpose on a verb make of the act that it is or carries."""
    found = below
    word, old = scene.words[verb], below.status == "historical"  # قد تفتح النيابة قضية اغتياله
    negator = negator_of(scene, verb)
    if negator is not None and _unless(scene, negator):
        negator = None
    if negator is not None and not (first is not None and first <= negator <= (last or first)):
        found = negated(scene, negator, verb, found)
    elif aims_at(scene, verb) and first is None:
        if found.status == "asserted":
            found = Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "purpose", verb)))
    elif negator is None and verb and scene.words[verb - 1].stem == WILL_NOT:  # لن يفرجوا عنه إلا بثمن
        if found.status == "asserted":
            found = Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "condition", verb)))
    elif word.future or (verb and scene.words[verb - 1].folded == "سوف"):
        if found.status == "asserted":
            found = Standing("future", found.certainty, (*found.why, step_of(scene, "future", verb)))
    elif verb and scene.words[verb - 1].stem == "قد" and word.reading.tense == "present" and not old:
        why = (*found.why, step_of(scene, "qad.present", verb - 1, verb))
        found = Standing("hypothetical", "possible", why)
    if found.status == "asserted" and _if_before(scene, verb):
        found = Standing(
            "hypothetical", found.certainty, (*found.why, step_of(scene, "condition", verb - 1, verb))
        )
    opener = complementizer(scene, verb)
    if opener is not None and found.status == "asserted" and _obliged(scene, opener, verb):
        found = Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "duty", opener)))
    if opener is not None and found.status == "asserted" and _stipulated(scene, opener, verb):
        found = Standing("future", found.certainty, (*found.why, step_of(scene, "terms", opener)))
    aims = opener is not None and _aimed(scene, opener, verb) and word.reading.tense == "present"
    if opener is not None and aims and found.status == "asserted":
        found = Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "purpose", opener)))
    return found


def aims_at(scene: Scene, verb: int) -> bool:
    """Whether ل makes a verb an aim (ليشنوا هجوما); behind a comma it may tell an outcome (، ليتم بذلك)."""
    word = scene.words[verb]
    behind_comma = verb > 0 and scene.words[verb - 1].text in COMMAS
    return word.prep == "ل" and word.reading.tense == "present" and not behind_comma


def _aimed(scene: Scene, opener: int, verb: int) -> bool:
    """Whether a clause is an aim or an end not yet reached: after لكي, or إلى أن right before its verb, no
    pronoun on it (مشيرا إلى أنها تحاصر)."""
    right_before = bool(opener) and verb == opener + 1 and not scene.words[opener].pronoun
    until = scene.words[opener - 1] if right_before else None
    return purposive(scene, opener) or (until is not None and until.lemma in grammar().until)


def _unless(scene: Scene, negator: int) -> bool:
    """Whether a negative is part of a condition (ما لم، إن لم): what it stands before is wanted, not
    denied."""
    return any(
        hedge.kind == "conditional" and first <= negator <= last for first, last, hedge in hedges(scene)
    )


def _if_before(scene: Scene, verb: int) -> bool:
    """إن that opens a condition right before a verb or its pronoun, or before the verb that answers it; وإلا
    before a past verb: if not so."""
    opener = scene.words[verb - 1] if verb else None
    if opener is not None and opener.pos == "pron" and verb > 1 and sets_condition(scene.words, verb - 2):
        return True  # إن هم قصفوا القرية
    if opener is None or (opener.stem != IF and opener.folded not in grammar().otherwise):
        return IF in scene.positions and _answers_if(scene, verb)
    if opener.stem != IF:
        return scene.words[verb].reading.tense == "past"
    return sets_condition(scene.words, verb - 1, deed=True, awaited=_behind_future(scene, verb - 1))


def _answers_if(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what follows where an إن right before a verb opens the clause (إن تعتقل السلطات
    زعيمهم يتظاهروا، إن قصفوا القرية قصفناهم); a past one is none behind a word that ties it, nor behind a
    comma but right after it."""
    words = scene.words
    past = words[verb].reading.tense == "past"
    if words[verb].conj == "و" or (past and words[verb - 1].pos in {"relative", "particle", "conj"}):
        return False
    for at in scene.positions[IF]:
        if at + 1 >= verb:
            return False
        first = words[at + 1]
        opens = (at == 0 or words[at - 1].pos == "punct") and "إ" in words[at].text and not words[at].pronoun
        alike = first.pos == "verb" and first.reading.tense == words[verb].reading.tense
        if opens and alike:
            comma = past and words[verb - 1].text in COMMAS  # إن انسحبوا، هاجمناهم
            noun = comma and any(r.pos == "noun" and r.known for r in first.readings)
            if noun or (comma and words[verb].lemma in scene.lexicon.speech):
                return False  # إن قصف القرية جريمة، قال الوزير
            return not crosses(scene, at, verb - comma, HARD_STOPS | COMMAS if past else HARD_STOPS)
    return False


def _behind_future(scene: Scene, at: int) -> bool:
    """Whether the clause before a word tells what will be (ستندلع الحرب إن قصفوا القرية)."""
    before = max((clause.verb for clause in scene.parse.clauses if clause.verb < at), default=-1)
    told = before >= 0 and not any(word.pos == "punct" for word in scene.words[before:at])
    return told and (bool(scene.words[before].future) or scene.words[before - 1].stem == WILL_NOT)


def _obliged(scene: Scene, opener: int, verb: int) -> bool:
    """على الحكومة أن تفرج عنهم، عليها أن تفرج: whose duty it is stands first in its clause."""
    if scene.words[verb].reading.tense != "present" or not opener:
        return False
    duty = scene.words[opener - 1]
    if duty.pos == "prep" and duty.lemma == "علي" and duty.pronoun:
        return True
    own = scene.parse.phrase_of[opener - 1]
    if own < 0:
        return False
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at
    if phrase.prep != "علي" or at < 0:
        return False
    return opens_clause(scene, at)


def _stipulated(scene: Scene, opener: int, verb: int) -> bool:
    """What is laid down behind a comma (اتفقوا على هدنة، على أن تنسحب القوات)."""
    words = scene.words
    terms = opener > 1 and words[opener - 1].pos == "prep" and words[opener - 1].lemma == "علي"
    bare = terms and not words[opener - 1].pronoun and words[opener - 2].pos == "punct"
    return bare and words[verb].reading.tense == "present"
