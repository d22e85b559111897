"""Over a clause without a verb: from its predicate past the أن that opens it to what that depends on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BY, IN
from marsad.arabic.clauses.clauses import STOPS, Clause
from marsad.arabic.letters.endings import ACCUSATIVE, FEMININE, OBLIQUE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import timed
from marsad.extract.sentence.by_name import only_called
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import (
    NOT_TO,
    Step,
    entry,
    not_to,
)

SUBJECT_REACH, INSERTED, CLAUSE_REACH = 9, 16, 24
DESPITE = "رغم"


def set_off(scene: Scene, at: int) -> bool:
    """Whether a participle behind a comma goes on from what its sentence told (هدد بالانسحاب، نافيا أن): what
    it holds is no part of that."""
    word = scene.words[at]
    accusative = word.stem.endswith(ACCUSATIVE) and not word.article
    return accusative and at > 0 and scene.words[at - 1].text in COMMAS


def over_nominal(scene: Scene, at: int) -> tuple[Step, ...]:
    """The words over the أن-clause without a verb whose predicate stands at a word (نفى أن الجيش متورط)."""
    opener = complementizer(scene, at)
    return tuple(over_opener(scene, opener)) if opener else ()


def over_opener(scene: Scene, opener: int) -> Iterator[Step]:
    """The steps from a word that opens a clause of content to what that clause depends on."""
    words = scene.words
    if (first := first_opener(scene, opener)) is not None:
        yield from over_opener(scene, first)
        return
    slot = words[opener].prep or "content"
    inserted = before_insertion(scene, opener)
    before = opener - 1 if inserted is None else inserted
    if DESPITE in (words[before].stem, words[max(before - 1, 0)].stem):
        return  # قلقون رغم أن السلطات أفرجت عنه
    if words[before].pos == "prep" and not words[before].pronoun:
        slot, before = words[before].lemma, before - 1
    yield from _heads(scene, before, opener, slot)


def before_insertion(scene: Scene, at: int) -> int | None:
    """The participle of saying before the words في and a time or an occasion right before a word (نافيا في
    الوقت ذاته أن)."""
    number = scene.parse.phrase_of[at - 1] if at else -1
    if number < 0 or scene.parse.phrases[number].prep != IN:
        return None
    phrase, known = scene.parse.phrases[number], grammar()
    first = phrase.prep_at if phrase.prep_at >= 0 else phrase.first
    adds = any(word.lemma in known.in_passing for word in scene.words[phrase.first : phrase.last + 1])
    return first - 1 if first and adds and scene.words[first - 1].stem in known.stating else None


def first_opener(scene: Scene, opener: int) -> int | None:
    """The أن of the clause that one behind و goes on from, with no other word of saying between (نفى أن
    القرية سقطت وأن الجيش قصفها)."""
    words = scene.words
    held = words[opener - 1] if words[opener - 1].pos == "prep" and not words[opener - 1].pronoun else None
    if (words[opener].conj if held is None else held.conj) != AND:
        return None
    for at in range(opener - 1, max(opener - CLAUSE_REACH, 0), -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return None
        if word.pos == "verb" and word.conj and word.lemma in scene.lexicon.speech:
            return None
        if word.pos == "particle" and word.stem in grammar().complementizer:
            alike = word.prep == words[opener].prep and word.stem == words[opener].stem
            alike = alike and (held is None or words[at - 1].stem == held.stem)
            return at if alike else None
        if set_off(scene, at):
            return None
    return None


def _heads(scene: Scene, before: int, opener: int, slot: str) -> Iterator[Step]:
    """The noun right before a clause after أن, and the verb whose content the clause is: of قبل أن the verb
    has no content (منعهم من الدخول قبل أن يتراجع)."""
    held = slot if timed(scene.words, opener, grammar()) else "content"
    own = scene.parse.phrase_of[before] if before >= 0 else -1
    if before >= 0 and scene.words[before].stem in scene.lexicon.cues.masdars and slot == "content":
        yield Step(before, slot)
        return
    if own >= 0:
        phrase = scene.parse.phrases[own]
        if phrase.prep == BY and scene.words[before].lemma in grammar().pretext:
            return  # منعوا الحفل بحجة أن منظميه دعموا المسلحين: a reason, not what the verb undoes
        for at in range(before, phrase.first - 1, -1):
            for name in dict.fromkeys((slot, held)):
                if entry(scene, Step(at, name)) is not None:
                    yield Step(at, name)
                    return
    elif before >= 0 and scene.words[before].pos in {"prep", "particle", "adverb"}:
        yield Step(before, "under")
        if timed(scene.words, opener, grammar()):
            return
    for clause in reversed(scene.parse.clauses):
        if _participle_between(scene, clause.verb, opener):
            return
        if clause.verb < opener and (
            clause.content in {opener, opener + 1} or clause.end in {opener - 1, before}
        ):
            if only_called(scene, clause.verb):
                continue  # قال شاهد يدعى أحمد إن
            outer = _around(scene, clause) if slot == "content" else None
            step = Step(clause.verb if outer is None else outer.verb, held)
            if held == "content" or entry(scene, step) is not None:
                yield step
            return


def _around(scene: Scene, inner: Clause) -> Clause | None:
    """The verb of speech or with an effect whose subject a relative clause without either only describes (نفى
    المتحدث باسم الشرطة التي كان لديها أن)."""
    if inner.antecedent is None or _holds_content(scene, inner.verb):
        return None
    return next(
        (
            clause
            for clause in reversed(scene.parse.clauses)
            if clause.verb < inner.verb
            and not _stopped(scene, clause.verb, inner.verb)
            and clause.content is None
            and _holds_content(scene, clause.verb)
        ),
        None,
    )


def _stopped(scene: Scene, low: int, high: int) -> bool:
    return any(w.pos == "punct" and w.text[0] in STOPS for w in scene.words[low:high])


def _holds_content(scene: Scene, verb: int) -> bool:
    said = scene.words[verb].lemma in scene.lexicon.speech
    return said or entry(scene, Step(verb, "content")) is not None


def _participle_between(scene: Scene, verb: int, opener: int) -> bool:
    """Whether an adverbial participle (متهما إياه بأن) holds the clause, rather than the verb before it."""
    told = (scene.lexicon.predicates.actives, scene.lexicon.cues.participles)
    right_before = scene.words[opener - 1 - (scene.words[opener - 1].pos == "prep")]  # مشيرة إلى أن
    for before, word in pairwise(scene.words[verb:opener]):
        several = word.stem.endswith(OBLIQUE)  # قائلين إن
        marked = several or word.stem.endswith(FEMININE)
        shown = word.stem.endswith("ا") or (marked and (before.text in COMMAS or word is right_before))
        adverbial = word.pos in {"adj", "noun"} and shown and not word.article
        shapes = (word.stem, word.stem[: -1 - several])
        if adverbial and any(shape in table for table in told for shape in shapes):
            return True
    return False


def purposive(scene: Scene, at: int) -> bool:
    """Whether a word opens a clause of purpose (لكي)."""
    shape = scene.words[at].folded[len(scene.words[at].conj) :]
    rows = scene.lexicon.governors.get(shape)
    return rows is not None and "opener" in [row.pos for _, row in rows]


def complementizer(scene: Scene, verb: int) -> int | None:
    """The أن، لكي، حتى that opens the clause of a verb: right before it, or before its subject."""
    classes = grammar()
    words = scene.words
    for at in range(verb - 1, max(verb - SUBJECT_REACH, -1), -1):
        word = words[at]
        if (
            word.folded in classes.complementizer
            or word.stem in classes.complementizer
            or purposive(scene, at)
            or (word.folded.endswith(NOT_TO) and not_to(scene, at))
        ):
            return at
        if word.pos == "punct" and word.text[0] in STOPS | COMMAS:
            return None
        if word.pos == "verb" and word.lemma not in classes.auxiliary:
            return None
        cleft = word.pos == "relative" and words[at - 1].pos == "pron" and not words[at - 1].conj
        if word.pos in {"relative", "conj"} and not cleft:  # أن الحزب هو الذي اغتاله
            return None
    return None
