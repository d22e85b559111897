"""What a protest is about: no act of its own."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.acts.protested import condemned
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene

TOPICS = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT"})
MATTERS = frozenset({"CONSULT", "AGREE", "COOPERATE", "CONCEDE"})
ALLEGE = "allege"
OUTCOME_REACH = 24
TOPIC_REACH = 6
IN_OR_TO = frozenset({IN, BY})


def is_topic(scene: Scene, act: Act, others: Sequence[Act]) -> bool:
    """Whether a demand or complaint is what a protest in the same clause is about; or a protest only what
    people may do."""
    if _a_right(scene, act):
        return True
    if _on_banner(scene, act) and any(other.event == "PROTEST" for other in others):
        return True
    if act.event in MATTERS and _cried_out_against(scene, act):
        return any(other.event == "PROTEST" and other.at < act.at for other in others)
    if act.event not in TOPICS or charges(act):
        return False
    if act.event == "ACCUSE" and any(_of_protesters(scene, act, other) for other in others):
        return True
    clause = scene.parse.clause_of(act.at)
    if clause is not None:
        reach = OUTCOME_REACH if _of_slogans(scene, clause) else TOPIC_REACH
        return any(
            other.event == "PROTEST"
            and other.at < act.at
            and (act.at - other.at < reach if clause.antecedent is not None else _says(scene, other, clause))
            for other in others
        )
    return any(
        other.event == "PROTEST" and other.at < act.at and act.at - other.at < OUTCOME_REACH
        for other in others
        if not _verb_between(scene, other.at, act.at)
    )


def _cried_out_against(scene: Scene, act: Act) -> bool:
    """Whether right before the noun of an act stands that people are against it (تنديدا بزيارة الوزير، هتافات
    ضد زيارته), or what slogans and banners say of it (لافتات ترفض زيارته)."""
    if act.trigger.form == "verb":
        return False
    over = scene.parse.clause_over(act.at)
    if over is not None and over.verb < act.at and _of_slogans(scene, over):
        return True
    return condemned(scene, act)


def _says(scene: Scene, protest: Act, clause: Clause) -> bool:
    """Whether a protest's own noun, a place between, is the subject of a verb without a conjunction (خرجت
    مسيرات في الجزائر تطالب برحيل الرئيس)."""
    verb, own = scene.words[clause.verb], scene.parse.phrase_of[protest.at]
    told = scene.words[protest.at].pos != "verb" and not verb.conj and verb.reading.tense == "present"
    return told and own in clause.subject and clause.verb - protest.at < TOPIC_REACH


def _on_banner(scene: Scene, act: Act) -> bool:
    """Whether an act's noun stands in the quoted words of a banner (لافتات كتب عليها «أوقفوا القتل»)."""
    if not scene.quotes or scene.words[act.at].pos == "verb":
        return False
    quoted = frozenset(at for first, last in scene.quotes for at in range(first, last + 1))
    verbs = 0
    for at in range(act.at - 1, -1, -1) if act.at in quoted else ():
        word = scene.words[at]
        if at in quoted:
            continue
        if word.lemma in grammar().slogan or grammar().slogan & scene.shapes[at]:
            return True
        verbs += word.pos == "verb"
        if verbs > 1:
            return False
    return False


def _of_slogans(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause tells what slogans or banners say (تحت شعارات تطالب برحيل الرئيس)."""
    said = -1 if clause.antecedent is None else scene.parse.phrases[clause.antecedent].head
    return said >= 0 and not grammar().slogan.isdisjoint(scene.shapes[said])


def _of_protesters(scene: Scene, act: Act, other: Act) -> bool:
    """Whether those who are told to protest condemn what they protest against (خرجت مظاهرة ... وندد
    المتظاهرون بـ)."""
    if other.event != "PROTEST" or other.at > act.at or ALLEGE in act.modes:
        return False
    nouns = set(scene.lexicon.cues.participants.get("PROTEST", ()))
    doers = [f for f in act.roles.actor if not f.pronoun]
    return any(nouns & scene.shapes[f.head] or scene.words[f.head].lemma in nouns for f in doers)


def charges(act: Act) -> bool:
    """Whether those who protest charge somebody by name (احتجوا متهمين الجنود بالقتل): an act of its own."""
    named = act.trigger.form == "active" and bool(act.recipient.parties)
    return act.event == "ACCUSE" and ALLEGE in act.modes and named


def _verb_between(scene: Scene, low: int, high: int) -> bool:
    return any(word.pos == "verb" and word.conj for word in scene.words[low + 1 : high])


def _a_right(scene: Scene, act: Act) -> bool:
    """Whether the noun of a protest says what there is a right or freedom to (حرية التظاهر، الحق في الإضراب):
    nobody is told to do it."""
    first, words = act.trigger.first, scene.words
    if act.event != "PROTEST" or act.trigger.form == "verb" or not first:
        return False
    apart = words[first - 1].lemma in IN_OR_TO and first > 1
    return words[first - 1 - apart].lemma in grammar().liberty
