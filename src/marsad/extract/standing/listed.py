"""Acts that go on the list of what somebody calls for, forbids or means (دعا إلى وقف فوري للعنف وانسحاب
القوات من المدينة): joined by و to a noun from which complements part them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FOR
from marsad.arabic.letters.marks import COMMAS, HARD_STOPS
from marsad.extract.sentence.participles import joined_manner
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.standings import UNREAL, Standing, step_of
from marsad.extract.trigger.governing import forms_of
from marsad.lexicon.load import rows_of

REACH, OBJECT = 24, "object"
WANTING = frozenset({"hypothetical", "attempted"})


def listed(scene: Scene, trigger: Told, found: Standing, status: Callable[[Scene, Told], str]) -> Standing:
    """What a word of calling for or meaning, before which no other verb stands, makes of a noun that و joins
    to what it calls for; not where a deed between the two was done. ``status``: that of such a deed."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb":
        return found
    first = scene.parse.phrases[own].first
    if scene.words[first].conj != AND or joined_manner(scene.words[first]):
        return found
    if trigger.form == "active" and scene.words[first - 1].text in COMMAS:
        return found  # محذرة الحكومة من اعتقالهم، ومتوعدة القوات
    for at in _back(scene, first):
        if _asks(scene, at, first):
            if any(status(scene, deed) not in UNREAL for deed in _deeds(scene, at + 1, first)):
                return found
            return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "listed", at)))
        if scene.words[at].pos == "verb":
            return found
    return found


def _back(scene: Scene, first: int) -> Iterator[int]:
    """The words before a place, back to the verb of its clause; those of relative clauses are passed over."""
    words = scene.words
    for at in range(first - 1, max(first - REACH, -1), -1):
        word, before = words[at], words[at - 1] if at else None
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            return
        described = before is not None and (before.pos == "relative" or before.folded in grammar().headless)
        if word.pos != "verb" or not described:
            yield at


def _asks(scene: Scene, at: int, first: int) -> bool:
    """Whether a word calls for or means what stands behind it in one of its slots."""
    word = scene.words[at]
    kinds = {"verb"} if word.pos == "verb" else {"noun", "participle"}
    rows = [
        row
        for row in rows_of(scene.lexicon.governors, forms_of(scene, at))
        if row.pos in kinds and row.status in WANTING
    ]
    if not rows or word.pos in {"particle", "prep"}:
        return False
    slots = {slot for row in rows for slot in row.slots}
    behind = (p for p in scene.parse.phrases if at < p.first < first)
    return any((p.prep or OBJECT) in slots and not p.conj for p in behind)


def _deeds(scene: Scene, low: int, high: int) -> Iterator[Told]:
    """The nouns of acts between two words, but for people (المعارضة) and what ل holds (وقف فوري للعنف)."""
    nouns = scene.lexicon.predicates.nouns
    for at in range(low, high):
        word, own = scene.words[at], scene.parse.phrase_of[at]
        if own < 0 or word.pos != "noun" or not (word.stem in nouns or word.lemma in nouns):
            continue
        phrase = scene.parse.phrases[own]
        who = scene.answer(Filler(phrase.first, phrase.last, phrase.head, OBJECT))
        if phrase.prep != FOR and (who is None or not who.human):
            yield RelationWord(at, at, at, "noun")
