"""The phrase that a noun's own is joined to by و or أو, which shares what stands over both."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, SO
from marsad.arabic.clauses.clauses import STOPS, Clause
from marsad.arabic.letters.endings import CONJUNCTIONS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, entry

AHEAD = frozenset({"future", "hypothetical"})
ATTACK = "ASSAULT"
NOR, HE = "لا", 3


def twin_phrase(scene: Scene, own: int) -> int | None:
    """The head of the phrase that this one is joined to: the nearest before it that another word governs; not
    what that was for, where the one before it is like this one (بتشكيل لجنة للتحقيق وإقالة المحافظ)."""
    parse, aim = scene.parse, None
    for number in range(own - 1, max(own - 5, -1), -1):
        phrase = parse.phrases[number]
        gap = range(phrase.last + 1, parse.phrases[own].first)
        if any(_parts(scene, at) for at in gap):
            return aim
        kind = scene.words[phrase.head].lemma in grammar().kind_word
        kind = kind or entry(scene, Step(phrase.head, "idafa")) is not None
        if kind and is_deed(scene, phrase.head + 1) and not _hinders_good(scene, phrase.head, own):
            return phrase.head + 1  # من نوع خطف جندي أو قصف مدينة، احتمال إقالته ومحاكمته
        if phrase.head < phrase.last and scene.words[phrase.head].stem in grammar().charge_of:
            return phrase.head + 1  # تهم حيازة أسلحة والاعتداء
        lacked = phrase.prep in grammar().without and not phrase.definite
        if lacked and scene.words[parse.phrases[own].first].article:
            continue  # حيازة أسلحة بدون ترخيص والاعتداء
        if any(is_deed(scene, at) for at in range(phrase.first, phrase.head + 1)):
            if aim is None and _other_shape(scene, phrase, parse.phrases[own]):
                aim = phrase.head
                continue
            return phrase.head
    return aim


def _hinders_good(scene: Scene, hindering: int, own: int) -> bool:
    """Whether a noun of hindering stands over what is no harm, and an attack is joined to it (منع وصول المؤن
    وقصف القرى): both were done."""
    if scene.words[hindering].lemma not in grammar().opposing:
        return False
    attack = scene.lexicon.predicates.noun_of
    harm = attack(ATTACK, scene.shapes[scene.parse.phrases[own].first])
    return harm and not attack(ATTACK, scene.shapes[hindering + 1])


def _other_shape(scene: Scene, aim: Phrase, joined: Phrase) -> bool:
    """Whether the one is what something is for, with the article, and the other has an owner in its place."""
    for_that = aim.prep == FOR and aim.first == aim.last and scene.words[aim.first].article
    owned = joined.first < joined.last and not (joined.prep or scene.words[joined.first].article)
    return for_that and owned


def _parts(scene: Scene, at: int) -> bool:
    """Whether a word parts what is joined: a stop, or a verb that does not describe (احتلال ما تبقى منها
    وتهجير سكانها)."""
    word, before = scene.words[at], scene.words[at - 1]
    if word.pos == "verb":
        return before.pos != "relative" and before.folded not in grammar().headless
    return word.pos == "punct" and word.text[0] in STOPS


def joined(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is joined to what stands before it, by و or by a word of its own (قتله أو خطفه)."""
    before = scene.words[phrase.first - 1] if phrase.first else None
    if phrase.conj:
        conj = scene.words[phrase.first].conj  # فشلت المحادثات فقصف الطيران: what followed shares nothing
        return conj in CONJUNCTIONS and conj != SO
    return not phrase.prep and before is not None and before.folded in grammar().conjunction


def is_deed(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for an act."""
    word = scene.words[at]
    return any(shape in scene.lexicon.predicates.nouns for shape in (word.stem, word.lemma))


def promised_too(scene: Scene, own: Clause, at: int) -> Iterator[Step]:
    """The verb that only means a deed behind its preposition, over a joined verbal noun with the letters of a
    past (وعد الرئيس بالإفراج عن رفاقهم وسحب القوات): he has not done the second either."""
    outer = next((c for c in reversed(scene.parse.clauses) if c.verb < at and c.subject == own.subject), None)
    noun = any(r.pos == "noun" and r.known and is_verbal_noun(r.lemma) for r in scene.words[at].readings)
    if outer is None or not noun or any(w.text in COMMAS for w in scene.words[outer.verb : at]):
        return
    for slot, group in outer.preps:
        row = entry(scene, Step(outer.verb, slot))
        deeds = (scene.parse.phrases[number].head for number in group)
        if row is not None and row.status in AHEAD and any(is_deed(scene, head) for head in deeds):
            yield Step(outer.verb, slot)
            return


def speaks_anew(scene: Scene, at: int, before: Clause) -> bool:
    """Whether a verb by which somebody acts in speaking is joined to what he or another does not do (لا نثق
    بالحكومة ونطالبها بالرحيل): were it denied too, it would have a negative of its own."""
    acting, word, other = grammar().performative, scene.words[at], scene.words[before.verb]
    if word.reading.person == 1 and other.reading.person == HE:
        return True  # لسنا بحاجة إلى من يتهمنا ونطالبه بالاعتذار
    if before.negator is None or word.lemma not in acting or other.lemma in acting:
        return False
    return word.reading.person == 1 or scene.words[before.negator].stem == NOR
