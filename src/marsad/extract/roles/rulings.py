"""Whose decision or plan it is that somebody judges where only its noun says which: of the body that a clause
or an owner named with it before (أصدر المجلس قرارا. وانتقد الوزير القرار).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, BY, FOR, IN
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.speeches import speech_or_paper
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.stage import Stage
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import listed_kind
from marsad.model import Party, Why
from marsad.resolve.english.english import english

JUDGING = frozenset({"ACCUSE", "REJECT", "SUPPORT"})
NEAR = 3
JOINT = "مشترك"
SENT_BY = frozenset({ABOUT, "من"})
DOCUMENT, OWNERS = "document", frozenset({"noun", "propn"})

Ruling = tuple[str, Party]


def rulings(scene: Scene, end: int) -> Iterator[Ruling]:
    """The noun of each decision told of before word ``end``, with who made it, in the text's order."""
    classes = grammar()
    for number, phrase in enumerate(scene.parse.phrases):
        if phrase.last >= end:
            return
        word = scene.words[phrase.first]
        lemma = word.lemma
        paper = not word.article and speech_or_paper(word)
        if not paper and lemma not in classes.decision:
            continue
        owners = _owner(scene, phrase.first, phrase.last)
        issuers = _givers(scene, number) if paper else (*_chamber(scene, number), *_issuers(scene, number))
        for by in (*issuers, *owners):
            if (answer := scene.answer(by, metonyms=True)) is not None and answer.human:
                yield lemma, party(scene, by, answer)


def _owner(scene: Scene, first: int, last: int) -> Iterator[Filler]:
    """Whom a decision is of by its idafa (قرار مجلس الأمن)."""
    after = scene.words[first + 1] if first < last else None
    if after is not None and after.pos in {"noun", "propn"} and not after.prep:
        yield Filler(first + 1, last, first + 1, "idafa")


def _chamber(scene: Scene, number: int) -> Iterator[Filler]:
    """Where a decision is voted on or fought (حق النقض في مجلس الأمن للاعتراض على القرار)."""
    for phrase in reversed(scene.parse.phrases[max(number - NEAR, 0) : number]):
        if phrase.prep in grammar().locative and scene.words[phrase.head].lemma in grammar().chamber:
            yield Filler(phrase.first, phrase.last, phrase.head, "chamber")
            return


def _issuers(scene: Scene, number: int) -> Iterator[Filler]:
    """The subject of the verb of issuing whose object a phrase is (أقر البرلمان القانون)."""
    for clause in scene.parse.clauses:
        if number in clause.object and scene.words[clause.verb].lemma in grammar().issuing and clause.subject:
            by = scene.parse.phrases[clause.subject[0]]
            yield Filler(by.first, by.last, by.head, "subject")


def _givers(scene: Scene, number: int) -> Iterator[Filler]:
    """Who gives out a paper, or says something in it: the subject of the verb whose object it is (أصدر الحزب
    بيانا، بعث السفير برسالة), or in whose clause it stands (أعلنت الحركة في بيان)."""
    classes = grammar()
    for clause in scene.parse.clauses:
        lemma = scene.words[clause.verb].lemma
        if lemma in classes.uttering:
            held = number in clause.object or number in clause.prep(BY)
        else:
            held = number in clause.prep(IN) and lemma in scene.lexicon.speech
        if number in clause.subject[:1] and scene.words[clause.verb].lemma in classes.coming_out:
            for by in (scene.parse.phrases[n] for n in clause.prep(ABOUT)):  # صدر بيان عن النقابة
                yield Filler(by.first, by.last, by.head, "prep.عن")
        if held and clause.subject and not clause.passive:
            by = scene.parse.phrases[clause.subject[0]]
            yield Filler(by.first, by.last, by.head, "subject")


def whose_paper(scene: Scene, filler: Filler, discourse: Discourse) -> Cast | None:
    """Whose a paper is that speaks by its bare noun with the article, by the sentences before (وجهت المعارضة
    رسالة إلى المجلس. واتهمت الرسالة النظام بـ)."""
    noun = scene.words[filler.head]
    if filler.first != filler.last or not noun.article:
        return None
    made = next((by for named, by in reversed(discourse.rulings) if named == noun.lemma), None)
    if made is None:
        return None
    return Cast((made,), (), (Why("parties", "actor:paper", made.start, made.end),))


def writer(scene: Scene, paper: Filler, discourse: Discourse) -> Party | None:
    """Who speaks in a paper: of whom it is by its own words (بيان للحركة، بيان صادر عن الوزارة), or who gave
    it out before (أصدر الحزب بيانا. وجاء في البيان)."""
    if listed_kind(scene, Filler(paper.first, paper.first, paper.first, "paper")) != DOCUMENT:
        return _assembled(scene, paper)
    for at in range(paper.first + 1, paper.last + 1):
        word, before = scene.words[at], scene.words[at - 1]
        noun = word.pos in OWNERS or (word.pos == "adj" and word.article and not before.article)
        idafa = at == paper.first + 1 and noun and not word.prep  # بيان الخارجية
        of = idafa or before.lemma in SENT_BY or (word.prep == FOR and _is_its(scene, paper.first, at))
        by = Filler(at, paper.last, at, "writer")
        answer = scene.answer(by) if of and (idafa or word.pos in OWNERS) else None
        if answer is not None and answer.human:
            return party(scene, by, answer)
        if of and (told := _assembled(scene, by)) is not None:
            return told  # البيان الختامي للقمة
    if (told := _in_its_clause(scene, paper)) is not None:
        return told
    made = whose_paper(scene, paper, discourse)
    return None if made is None else made.parties[0]


def _in_its_clause(scene: Scene, paper: Filler) -> Party | None:
    """Who wrote, signed or gave out a paper by the relative clause behind it (بيان وقعته الكتلة)."""
    own, makes = scene.parse.phrase_of[paper.first], grammar().uttering | grammar().issuing
    for clause in scene.parse.clauses:
        made = clause.antecedent == own and scene.words[clause.verb].lemma in makes
        if made and clause.subject and not clause.passive:
            by = scene.parse.phrases[clause.subject[0]]
            giver = Filler(by.first, by.last, by.head, "writer")
            answer = scene.answer(giver, metonyms=True)
            return party(scene, giver, answer) if answer is not None and answer.human else None
    return None


def gathering(scene: Scene, fillers: Sequence[Filler]) -> Cast:
    """The meeting among those who should act by words, where nobody known does."""
    for filler in fillers:
        if not filler.pronoun and (held := _assembled(scene, filler)) is not None:
            why = Why("parties", f"actor:{filler.how}:gathering", held.start, held.end)
            return Cast((held,), (filler,), (why,))
    return Cast()


def _assembled(scene: Scene, those: Filler) -> Party | None:
    """The meeting that acts by words itself, as a summit does (دعت القمة العربية إسرائيل إلى)."""
    noun = scene.words[those.first]
    if noun.lemma not in grammar().assembly or not (noun.article or those.last > those.first):
        return None
    span = scene.span(those.first, those.last)
    return Party(span.text, span.start, span.end, name=english(span.text))


def _is_its(scene: Scene, paper: int, at: int) -> bool:
    """Whether ل behind a paper tells whose it is: not to whom it goes (رسالة للوزير، المذكرة المرفوعة
    للشرطة)."""
    if scene.words[paper].lemma in grammar().petition:
        return False
    return all(nisba(word) or word.lemma == JOINT for word in scene.words[paper + 1 : at])


def of_ruling(stage: Stage) -> Cast:
    """Who made the decision that is judged by its bare definite noun."""
    judged = (*stage.found.content, *stage.found.recipient, *stage.trigger.slots.get("idafa", ()))
    held = [filler for filler in judged if not filler.pronoun][:1]
    if stage.event not in JUDGING or not held or held[0].first != held[0].last:
        return Cast()
    noun = stage.scene.words[held[0].head]
    if not noun.article or noun.lemma not in grammar().decision:
        return Cast()
    told = [*stage.discourse.rulings, *rulings(stage.scene, stage.trigger.first)]
    made = next((by for named, by in reversed(told) if named == noun.lemma), None)
    if made is None:
        return Cast()
    return Cast((made,), (), (Why("parties", "recipient:ruling", made.start, made.end),))
