"""Acts told of by what they would lead to or take, and acts that would follow from what has not happened."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.behind_hedges import CONDITIONS
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.standing.unreal import GENERAL_REACH
from marsad.extract.trigger.governing import verb_lemmas
from marsad.extract.trigger.other_days import looks_ahead

MATTER = "امر"


def effect(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act told of by what it would lead to or takes (إغلاق المعبر سيؤدي إلى كارثة، قصف المفاعل قد يشعل
    حربا، يتطلب قصفه موافقة): it has not happened."""
    own = scene.parse.phrase_of[trigger.at]
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None or scene.words[trigger.at].pos == "verb":
        return found
    article = bool(scene.words[trigger.first].article)
    if phrase.prep or phrase.conj or not _heads(scene, phrase.first, trigger.first):
        return found
    for clause in scene.parse.clauses:
        if article and not (clause.verb < trigger.first and _requires(scene, clause.verb)):
            continue  # يتطلب الإفراج عنهم موافقة
        told = clause.subject[:1] == (own,) and clause.subject_rule in {"before", "after"}
        behind = clause.antecedent is None and _right_behind(scene, own, clause.verb)
        if (told or behind) and _supposes(scene, clause.verb) and not _dated(scene, phrase.last, clause.end):
            return Standing("hypothetical", "possible", (*found.why, step_of(scene, "effect", clause.verb)))
    return found


def _heads(scene: Scene, first: int, at: int) -> bool:
    """Whether an act's noun opens its phrase, or is what a verbal noun before it holds (فرض عقوبات)."""
    words = scene.words
    return first == at or (first == at - 1 and not words[at].article and is_verbal_noun(words[first].lemma))


def _right_behind(scene: Scene, own: int, verb: int) -> bool:
    """Whether only قد and what a phrase takes by a preposition stand between it and a verb (فرض عقوبات على
    طهران قد يشعل حربا)."""
    last = scene.parse.phrases[own].last
    if any(own in clause.object and clause.verb < verb for clause in scene.parse.clauses):
        return False
    if not last < verb <= last + GENERAL_REACH:
        return False
    for at in range(last + 1, verb):
        number = scene.parse.phrase_of[at]
        if number > own and not (scene.parse.phrases[number].prep or scene.words[at].pos == "adj"):
            return False
        if number < 0 and scene.words[at].pos not in {"prep", "particle"}:
            return False
    return True


def _requires(scene: Scene, verb: int) -> bool:
    """Whether a verb in the present says what its subject takes to be done."""
    word = scene.words[verb]
    return word.reading.tense == "present" and not verb_lemmas(scene, verb).isdisjoint(grammar().requiring)


def _supposes(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what its subject will, would or may do, or takes to be done."""
    word, before = scene.words[verb], scene.words[verb - 1].stem if verb else ""
    if word.future or before == WILL_NOT:
        return True
    if word.reading.tense == "present" and before == "قد":
        return True
    return _requires(scene, verb)


def _dated(scene: Scene, last: int, end: int) -> bool:
    """Whether a time that does not look ahead stands beside an act (سيؤدي اعتقاله أمس إلى احتجاجات)."""
    behind = (m for m in scene.dates if last < m.first <= max(end, last + 1))
    return any(not looks_ahead(m) for m in behind) or scene.words[last].stem in grammar().latest


def consequence(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act that follows from what has not happened itself (قد تنهار الهدنة، ما يدفع الجيش إلى القصف)."""
    words = scene.words
    verb = max([c.verb for c in scene.parse.clauses if c.verb <= trigger.at], default=-1)
    if (
        verb < 2
        or words[verb].reading.tense != "present"
        or crosses(scene, verb, trigger.at, HARD_STOPS | COMMAS)
    ):
        return found
    opener = words[verb - 1]
    start = verb - 1
    if opener.pos == "relative" and words[verb - 2].lemma == MATTER:
        start = verb - 2
    elif opener.folded not in grammar().headless:
        return found
    start -= words[start - 1].pos == "pron"
    if start < 1 or words[start - 1].text not in COMMAS:
        return found
    why = (*found.why, step_of(scene, "consequence", start, verb))
    if _to_come_before(scene, start - 1):
        return Standing("future", found.certainty, why)
    return Standing("hypothetical", "possible", why) if _open_before(scene, start - 1) else found


def _cause(scene: Scene, end: int) -> int:
    """The last verb of the clause that ends here, -1 without one."""
    verb = max((c.verb for c in scene.parse.clauses if c.verb < end), default=-1)
    return -1 if verb >= 0 and crosses(scene, verb, end, HARD_STOPS) else verb


def _to_come_before(scene: Scene, end: int) -> bool:
    """Whether the clause that ends here tells what will be (ستنهار الهدنة، مما يضطرهم)."""
    verb = _cause(scene, end)
    return verb >= 0 and bool(scene.words[verb].future)


def _open_before(scene: Scene, end: int) -> bool:
    """Whether the clause that ends here is a condition's or a guess."""
    words, verb = scene.words, _cause(scene, end)
    if verb < 0:
        return False
    guessed = verb > 0 and words[verb - 1].stem == "قد" and words[verb].reading.tense == "present"
    conditions = (last for _, last, hedge in hedges(scene) if hedge.kind in CONDITIONS)
    return guessed or any(last < end and not crosses(scene, last, end, HARD_STOPS) for last in conditions)
