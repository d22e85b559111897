"""Nouns of harm that only say what something else is: a predicate, a kind, a remedy, a pretext, an
accused.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FOR
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.records import COMMON_NOUNS
from marsad.extract.acts.told_apart import comes
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.governing import Step, verb_lemmas

HARMING = frozenset({"ASSAULT", "COERCE"})
REMEDY_REACH = 12
SPRING_REACH = 4


def no_springboard(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a harm is only what some land shall not be a base for (لن يكون العراق منطلقا لأي هجوم)."""
    first = act.trigger.first
    if act.event not in HARMING or grammar().negator.isdisjoint(scene.positions):
        return False
    near = scene.words[max(first - SPRING_REACH, 0) : first]
    opens = next(
        (n for n, word in enumerate(near) if word.lemma in grammar().springboard and not word.article), None
    )
    if opens is None:
        return False
    behind = (*near[opens + 1 :], scene.words[first])
    return any(word.prep == FOR for word in behind) and any(
        negator_of(scene, step.at) is not None for step in above
    )


def only_recalled(scene: Scene, act: Act) -> bool:
    """Whether a definite noun of harm without a party is only said to come at some time or after something
    (يأتي الهجوم بعد أيام من تفجير): the act was told before."""
    word = scene.words[act.at]
    if act.event not in HARMING or word.pos == "verb" or not word.article:
        return False
    return not (act.actor.parties or act.recipient.parties) and comes(scene, act)


def is_accused(scene: Scene, act: Act) -> bool:
    """Whether a participle without an object, right before ب, means the accused and not the accuser (شركتين
    متهمتين بتمويل الحركة)."""
    if act.event != "ACCUSE" or act.trigger.form != "active" or act.recipient.parties:
        return False
    after = scene.words[act.trigger.last + 1 : act.trigger.last + 2]
    charged = scene.words[act.at].stem.rstrip("ةا") in grammar().accused
    return charged and any(word.prep == BY for word in after)


def is_pretext(scene: Scene, act: Act) -> bool:
    """Whether a noun for a charge only gives the reason that somebody has for what he does (بدعوى مهاجمته):
    no charge is told of, and it is no suit (بدعوى قضائية، بدعوى ضده)."""
    if act.event != "ACCUSE" or scene.words[act.at].pos == "verb":
        return False
    behind = scene.words[act.trigger.last + 1 : act.trigger.last + 2]
    reason = any((w.pos == "noun" and not w.prep) or w.stem in grammar().complementizer for w in behind)
    told = (first <= act.at <= last and hedge.kind == PRETEXT for first, last, hedge in hedges(scene))
    return reason and any(told)


def is_predicate(scene: Scene, act: Act) -> bool:
    """Whether an act's indefinite noun is what something is said to be: behind أن with its pronoun, where a
    verb names it so (وصفه بأنه عدوان), behind its topic, no such act (إن القرار عدوان على), or as the
    second object of who calls it so (اعتبر القرار عدوانا), or what a verb of being says of its subject."""
    first, words = act.trigger.first, scene.words
    word = words[first]
    bare = not (word.article or word.pronoun or word.prep or word.conj)
    if not first or act.trigger.form not in {"noun", "phrase"} or word.pos not in COMMON_NOUNS or not bare:
        return False
    topic = scene.parse.phrase_of[first - 1]
    over = scene.parse.clause_over(first)
    if act.event in HARMING and over is not None and _is_said(scene, act, over):
        return True
    if word.stem.endswith("ا") and over is not None and topic >= 0 and scene.parse.phrase_of[first] != topic:
        return topic in over.object and gives_name(scene, over.verb)
    at = first if topic < 0 else scene.parse.phrases[topic].first
    opener = words[at - 1] if at else None
    opens = opener is not None and opener.stem in grammar().complementizer
    if opener is None or not opens or (topic >= 0 and scene.parse.phrase_of[first] == topic):
        return False
    if topic < 0:
        said = [clause.verb for clause in scene.parse.clauses if clause.verb < at][-1:]
        return bool(opener.pronoun) and any(gives_name(scene, verb) for verb in said)
    named = scene.lexicon.predicates.nouns.get(words[scene.parse.phrases[topic].head].lemma, ())
    definite = words[at].article or words[at].pronoun
    return bool(definite) and not opener.pronoun and all(e.event != act.event for e in named)


def _is_said(scene: Scene, act: Act, over: Clause) -> bool:
    """Whether an indefinite noun is what a verb of being says that its subject is, which is another thing
    than such an act (كان القرار عدوانا على القضاء، سيكون مقتله ضربة للتنظيم)."""
    own, first = scene.parse.phrase_of[act.trigger.first], act.trigger.first
    if (
        own < 0
        or not over.subject
        or own in over.subject
        or not verb_lemmas(scene, over.verb) & grammar().being
    ):
        return False
    subject = scene.parse.phrases[over.subject[0]]
    if max(subject.last, over.verb) + 1 != first:
        return False
    what = scene.words[subject.head].lemma
    named = scene.lexicon.predicates.nouns.get(what, ())
    return what not in grammar().aim and all(e.event != act.event or e.outcome for e in named)


def is_kind(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a noun of harm, of nobody and done to nobody, only says of what kind something is (أساليب
    التعذيب، ظاهرة الخطف)."""
    told = act.recipient.parties or "idafa" in act.trigger.slots or scene.words[act.at].pos == "verb"
    if told or act.event not in HARMING:
        return False
    joined = any(step.slot == "joined" for step in above)  # معدلات الخطف والقتل
    near = above if joined else above[:1]
    over = next((step for step in near if step.slot == "idafa"), None)
    return over is not None and scene.words[over.at].lemma in grammar().kind_word


def is_remedy(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is what somebody holds to be the way out (هجوم الجيش على المدينة هو الحل): nobody
    says that it was done."""
    words = scene.words
    if words[act.at].pos == "verb":
        return False
    for at in range(act.trigger.last + 1, min(act.trigger.last + REMEDY_REACH, len(words) - 1)):
        word, after = words[at], words[at + 1]
        if word.pos in {"verb", "punct", "relative"}:
            return False
        if word.pos == "pron" and not word.conj:
            return bool(after.article) and after.lemma in grammar().remedy
    return False


def gives_name(scene: Scene, verb: int) -> bool:
    """Whether a verb gives something a name (وصفه، اعتبره)."""
    return bool(verb_lemmas(scene, verb) & grammar().labelling)
