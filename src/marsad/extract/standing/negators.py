"""Which particle denies a verb, and what only looks like a denial."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, STOPS
from marsad.arabic.letters.endings import OF_ONE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.opposites import OTHER
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.governing import NOT_TO, escapes, not_to, verb_lemmas

EXCEPTION_REACH = 10
NEGATOR_REACH = 3
NOBODY_REACH = 5
NOR = "لا"
PARTIES = frozenset({"actor", "agent", "country", "people", "nationality", "title"})
WHEN, TWO = "لما", "d"


def negator_of(scene: Scene, verb: int) -> int | None:
    """The negative particle of a verb, unless an exception follows (لم ... إلا), it tells that the act goes
    on, or that nobody escaped it (لم ينج منه أحد)."""
    classes = grammar()
    words = scene.words
    if words[verb].lemma in classes.surviving and escapes(scene, verb):
        return None
    if words[verb].lemma == "ليس":
        return None if _not_alone(scene, verb) else verb
    if "ongoing" in [row.status for _, row in scene.lexicon.governors.get(words[verb].lemma, ())]:
        return None
    for at in range(verb - 1, max(verb - 1 - NEGATOR_REACH, -1), -1):
        word = words[at]
        shape = word.folded[len(word.conj) :]
        if shape in classes.adjective_prefix:
            return None  # غير أنه وافق
        if shape.endswith(NOT_TO) and not_to(scene, at):
            return at
        if shape in classes.negator and word.pos not in {"prep", "noun"}:
            if shape == "ما" and not _denies(scene, at, verb):
                return None
            if shape == WHEN and words[verb].reading.tense == "past" and not _counterfactual(scene, at):
                return None  # لما انسحبوا هاجمنا القاعدة، وفقا لما ذكروا; not لولا الهدنة لما انسحبوا
            return None if _excepted(scene, verb) else at
        if word.pos not in {"particle", "pron", "adverb"}:
            return _nobody(scene, verb)
    return _nobody(scene, verb)


def _counterfactual(scene: Scene, at: int) -> bool:
    """Whether لو or لولا opens what a word concludes: before a past, only there لما denies."""
    return any(word.stem in grammar().counterfactual for word in scene.words[:at])


def _not_alone(scene: Scene, verb: int) -> bool:
    """Whether ليس says only that others did it too (ليس الجيش وحده من قصفها، ليس فقط)."""
    alone = grammar().alone
    for word in scene.words[verb + 1 : verb + 1 + NOBODY_REACH]:
        if word.stem in alone:
            return True
        if word.pos in {"verb", "punct", "relative"}:
            return False
    return False


def _nobody(scene: Scene, verb: int) -> int | None:
    """The negative before the word for anybody who is the subject before a verb (لا أحد من الجنود قتل), or
    before the من that makes a subject any one at all (ما من فصيل هاجم القاعدة)."""
    words = scene.words
    end = -1 if words[0].stem == NOR else 0
    for at in range(verb - 1, max(verb - 1 - NOBODY_REACH, end), -1):
        if words[at].pos in {"verb", "punct", "relative"}:
            return None
        if at and words[at].stem in grammar().nobody and words[at - 1].stem in grammar().negator:
            return at - 1
        if words[at].folded in grammar().complementizer:
            return None
        if words[at].stem == NOR and _of_neither(scene, at):
            return at  # لا الجيش قصف القرية ولا المسلحون
        if words[at].conj and words[at].stem == NOR:
            return _neither(scene, at)
        if _of_any(scene, at) and words[at].prep == "":
            return None if _excepted(scene, verb) else at - 2  # ما من بلدة قصفوها إلا وفيها جنود
    return None


def _of_neither(scene: Scene, at: int) -> bool:
    """Whether a لا denies one of two clauses that begin with who did not do it: somebody definite stands
    behind it, as behind no other لا, and another لا stands before its ولا or a ولا behind it."""
    words = scene.words
    subject = words[at + 1]
    if subject.pos not in {"noun", "propn"} or not (subject.article or subject.pos == "propn"):
        return False
    if words[at].conj:
        return any(other < at and not crosses(scene, other, at, HARD_STOPS) for other in _nor(scene))
    return any(
        other > at and words[other].conj and not crosses(scene, at, other, HARD_STOPS)
        for other in _nor(scene)
    )


def _nor(scene: Scene) -> Sequence[int]:
    return scene.positions.get(NOR, ())


def _neither(scene: Scene, nor: int) -> int | None:
    """The لا that opens a clause ahead of its ولا, before a subject of two (لا الجيش ولا الشرطة قتل أحدا)."""
    words = scene.words
    for at in range(nor - 1, max(nor - 1 - NOBODY_REACH, -1), -1):
        if words[at].pos in {"verb", "punct", "relative"}:
            return None
        if words[at].stem == NOR:
            before = words[at - 1] if at else None
            opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
            return at if opens or words[at].conj else None
    return None


def _of_any(scene: Scene, at: int) -> bool:
    """Whether ما من, where a clause begins, stands before a noun without article (ما من أحد قتل)."""
    words = scene.words
    if at < 2 or words[at - 1].folded != "من" or words[at - 2].stem != "ما":
        return False
    before = words[at - 3] if at > 2 else None
    opens = before is None or before.pos in {"punct", "conj"} or before.stem in grammar().complementizer
    return (opens or bool(words[at - 2].conj)) and not (words[at].article or words[at].pronoun)


def _denies(scene: Scene, at: int, verb: int) -> bool:
    """ما before a past verb denies where a clause begins, and not as ما إن وصل حتى, which is as soon as;
    behind a complementizer with a pronoun whatever the tense (أنه ما قصف القرية); elsewhere it is a relative
    (وفق ما ذكر) but where its clause lacks nothing that it could stand for."""
    words = scene.words
    if words[at + 1].folded in grammar().complementizer:
        return False
    past = words[verb].reading.tense == "past"
    if words[at].pos == "particle" and past:
        return True  # الجيش ما قصف القرية
    if at == 0 or words[at].conj != "":
        return past or _no_gap(scene, verb)
    before = words[at - 1]
    if before.pronoun and before.stem in grammar().complementizer:
        return True
    return before.pos == "punct" and before.text[0] not in COMMAS and _no_gap(scene, verb)


def _no_gap(scene: Scene, verb: int) -> bool:
    """Whether a verb has its subject and its object right behind it, so that ما before it is no relative (ما
    يقصف الجيش القرى, not ما قصفه الجيش, ما يهدد السكان)."""
    words, clause = scene.words, scene.parse.clause_of(verb)
    if clause is None or words[verb].pronoun:
        return False
    if words[verb].reading.person == 3 and clause.subject_rule != "after":
        return False
    if any(word.pos == "prep" and word.pronoun in OF_ONE for word in words[verb + 1 : clause.end + 1]):
        return False
    if clause.object:
        first = scene.parse.phrases[clause.object[0]].first
        return words[first - 1].pos != "pron"  # ما يهدد الهدنة هو القصف
    return not verb_lemmas(scene, verb).isdisjoint(grammar().intransitive)


def exception(scene: Scene, verb: int) -> int | None:
    """The word behind a verb that excepts what follows it, as غير does before a name or people (لم يعترف بها
    غير قطر)."""
    words, last = scene.words, min(verb + EXCEPTION_REACH, len(scene.words) - 2)
    for at in range(verb + 1, last + 1):
        word = words[at]
        if word.pos == "punct" or word.pos == "verb":
            return None
        if word.stem in grammar().excepting:
            return at
        if word.folded == OTHER and words[at + 1].pos in {"propn", "noun", "num"}:
            known = any(m.kind in PARTIES for m in scene.named.matches[at + 1])
            return at if known or words[at + 1].pos == "num" else None
        if word.folded == OTHER and words[at + 1].reading.number == TWO:
            return at  # ما اعتقلوا غير شابين, not غير مسلحين
    return None


def _excepted(scene: Scene, verb: int) -> bool:
    """لم يقتل إلا ...، ليس فقط: what is denied is only that there was nothing else."""
    if OTHER in scene.positions and exception(scene, verb) is not None:
        return True
    return any(
        hedge.kind == "exception"
        and verb < first <= verb + EXCEPTION_REACH
        and not crosses(scene, verb, first, STOPS | COMMAS)
        for first, _, hedge in hedges(scene)
    )
