"""A pronoun for what several judge one after another: it means what they judge, not the judges."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR, IN, WHAT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import HER, HIM, TIED_TA
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.candidates import phrase_filler
from marsad.extract.parties.mentions import party
from marsad.extract.sentence.participles import manner_verbs, sets_off
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party

NATION, RELATIVE, STATE = "nationality", "relative", "state"
TAKEN_UP = 2
ACCUSE, BLAME = "ACCUSE", "disapprove"
STANCES = frozenset({"SUPPORT", "REJECT"})


def judged_before(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """Whom a pronoun of a verb of stance means behind another such verb: what that one was about, which is
    nobody if it is a thing (أدانت تركيا الهجوم، ووصفه الوزير بأنه، خطوة رحبت بها باريس وشككت فيها روما). None
    where it does not stand so."""
    pronoun = scene.words[filler.head].pronoun
    if pronoun not in {HIM, HER}:
        return None
    own = scene.parse.clause_at(filler.head)
    if own is None or own.antecedent is not None or not _judges(scene, own, needy=True):
        return None
    before = max((c for c in scene.parse.clauses if c.verb < own.verb), key=lambda c: c.verb, default=None)
    if before is None or not _judges(scene, before, needy=False):
        return None
    between = scene.words[before.verb : own.verb]
    if any(word.pos == "punct" and word.text not in COMMAS for word in between):
        return None
    resumed = before.antecedent is not None and any(word.pronoun in {HIM, HER} for word in between[:2])
    if resumed and filler.head == own.verb and (taken := _steps_of(scene, before)) is not None:
        return taken  # في خطوة رحبت بها باريس وانتقدتها روما, not وشككت فيها روما
    numbers = (before.antecedent,) if resumed and before.antecedent is not None else before.object
    for number in numbers:
        if number >= 0 and _agrees(scene, number, her=pronoun == HER):
            at = phrase_filler(scene, number)
            answer = scene.answer(at, metonyms=True)
            return () if answer is None else (party(scene, at, answer),)
    return None


def _judges(scene: Scene, clause: Clause, *, needy: bool) -> bool:
    """Whether a verb takes a stance on a person or a thing (أدان، وصف، رحب), by itself or by its words."""
    entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
    return any(
        (e.event in STANCES or (e.event == ACCUSE and BLAME in e.mode)) and (needy or not e.needs)
        for e in entries
    )


def _agrees(scene: Scene, number: int, *, her: bool) -> bool:
    """Whether a phrase is one of a pronoun's gender."""
    head = scene.words[scene.parse.phrases[number].head]
    answer = scene.answer(phrase_filler(scene, number), metonyms=True)
    if answer is not None and answer.kind == STATE:
        return True
    feminine = head.reading.gender == "f" or head.stem.endswith("ة")
    return head.reading.number != "p" and feminine == her


def of_the_helped(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """The state behind ل to which a noun with a pronoun is joined: that is its own (دعم بلاده للسودان وجيشه).
    None where it does not stand so."""
    word, number = scene.words[filler.head], scene.parse.phrase_of[filler.head - 1] if filler.head else -1
    if word.conj != AND or word.pronoun not in {HIM, HER} or number < 0 or is_verbal_noun(word.lemma):
        return None  # not دعمه لفلسطين وإدانته للعدوان
    phrase = scene.parse.phrases[number]
    at = phrase_filler(scene, number)
    answer = scene.answer(at) if phrase.prep == FOR and phrase.last == filler.head - 1 else None
    return (party(scene, at, answer),) if answer is not None and answer.kind == STATE else None


def whose_step(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """Whose a step is that a relative clause takes up by a pronoun: his who did what was told right before
    (قصف الجيش البلدة، في خطوة نددت بها باريس). None where no such step is told of."""
    own = scene.parse.clause_at(filler.head)
    if own is None or not 0 <= filler.head - own.verb <= 1:
        return None
    return _all_of_that(scene, own) if _told_of_all(scene, own.verb) else _steps_of(scene, own)


def _told_of_all(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of all that was told before it (أغلقت باريس الحدود، وهو ما نددت به الرباط، الأمر
    الذي انتقدته)."""
    if verb < TAKEN_UP:
        return False
    one, two = scene.words[verb - 2], scene.words[verb - 1]
    it = one.pos == "pron" and one.conj == AND and two.folded == WHAT
    return _judges(scene, clause, needy=True) if it and (clause := scene.parse.clause_of(verb)) else False


def _all_of_that(scene: Scene, own: Clause) -> tuple[Party, ...]:
    """Who did what all of was told before; nobody where that was suffered, or its doer is no party."""
    main = [c for c in scene.parse.clauses if c.verb < own.verb and c.antecedent is None]
    done = max(main, key=lambda c: c.verb, default=None)
    if done is None or done.passive or done.subject_rule == RELATIVE:
        return ()
    if scene.words[done.verb].lemma in grammar().affecting and not done.object:
        return ()
    for number in done.subject:
        at = phrase_filler(scene, number)
        if (answer := scene.answer(at, metonyms=True)) is not None:
            return (party(scene, at, answer),)
    return ()


def whose_words(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """Whose the deed is that stands right behind the noun of somebody's saying: his whose words they are
    (إعلان فرنسا دعمها للمقترح), whoever acts upon them. None where it does not stand so."""
    at, pronoun = filler.head, scene.words[filler.head].pronoun
    number = scene.parse.phrase_of[at - 1] if at else -1
    if number < 0 or pronoun not in {HIM, HER} or scene.words[at].prep or scene.words[at].conj:
        return None
    phrase = scene.parse.phrases[number]
    said = next((n for n in range(phrase.first, at - 1) if _says(scene, n)), None)
    if said is None or phrase.last != at - 1 or scene.words[at].pos != "noun":
        return None
    owner = Filler(said + 1, phrase.last, said + 1, "saying")
    answer = scene.answer(owner, metonyms=True)
    feminine = scene.words[said + 1].reading.gender == "f" or scene.words[said + 1].stem.endswith(TIED_TA)
    agrees = answer is not None and (answer.kind == STATE or feminine == (pronoun == HER))
    return (party(scene, owner, answer),) if answer is not None and agrees else None


def whose_manner(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """Whose what a participle behind a comma tells is: his who said the words before it (قالت الجبهة إن باريس
    تخلت عن حيادها، متوعدة بتصعيد هجماتها), not whom he spoke of. None where it does not stand so."""
    at, words = filler.head, scene.words
    if words[at].pronoun not in {HIM, HER} or words[at].pos != "noun":
        return None
    first = max((c.verb for c in scene.parse.clauses if c.verb < at), default=-1)
    manner = next((n for n in range(at - 1, first, -1) if sets_off(words, n)), None)
    if manner is None or manner_verbs(words[manner]).isdisjoint(grammar().addressing):
        return None
    told = (c for c in reversed(scene.parse.clauses) if c.content is not None and c.verb < c.content < manner)
    speech = next((c for c in told if words[c.verb].lemma in scene.lexicon.speech), None)
    for number in speech.subject if speech is not None else ():
        if _agrees(scene, number, her=words[at].pronoun == HER):
            by = phrase_filler(scene, number)
            answer = scene.answer(by, metonyms=True)
            return None if answer is None else (party(scene, by, answer),)
    return None


def _says(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return word.stem in scene.lexicon.cues.masdars and not (word.article or word.pronoun)


def whose_position(scene: Scene, filler: Filler) -> tuple[Party, ...] | None:
    """Whose the words or decisions are that a relative clause says hold what a pronoun is on: the state's by
    whose adjective they are told (الموقف الإسباني الذي أعلن اعترافه بـ), not his who speaks of them."""
    own = scene.parse.clause_over(filler.head)
    pronoun = scene.words[filler.head].pronoun
    if own is None or own.subject_rule != RELATIVE or pronoun not in {HIM, HER} or own.verb >= filler.head:
        return None
    if scene.words[own.verb].lemma not in scene.lexicon.speech:
        return None
    for number in own.subject:
        if not _agrees(scene, number, her=pronoun == HER):
            continue
        phrase = scene.parse.phrases[number]
        if scene.answer(phrase_filler(scene, number), metonyms=False) is not None:
            return None
        for at in range(phrase.first + 1, phrase.last + 1):
            nation = Filler(at, at, at, "within")
            answer = scene.answer(nation, metonyms=False) if scene.words[at].pos == "adj" else None
            if answer is not None and answer.basis == NATION:
                return (party(scene, nation, answer),)
    return None


def _steps_of(scene: Scene, own: Clause) -> tuple[Party, ...] | None:
    """Who took the step that a clause describes, nobody where he is no party; None where there is none."""
    if own.antecedent is None:
        return None
    step = scene.parse.phrases[own.antecedent]
    said = step.prep == IN or (step.first > 0 and scene.words[step.first - 1].pos == "pron")  # وهي خطوة
    if not said or step.last + 1 != own.verb or scene.words[step.head].stem not in grammar().step_taken:
        return None
    done = max((c for c in scene.parse.clauses if c.verb < step.first), key=lambda c: c.verb, default=None)
    for number in done.subject if done is not None else ():
        at = phrase_filler(scene, number)
        if (answer := scene.answer(at, metonyms=True)) is not None:
            return (party(scene, at, answer),)
    return ()
