"""People whom a word of relation names itself, or together with the noun that it describes (معارضون للرئيس،
شخصيات معارضة للنظام)."""

from __future__ import annotations

from collections.abc import Mapping

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import MEN
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_copulas import is_copula
from marsad.extract.ties.tie_ends import one_man
from marsad.lexicon.cues import TieCue

NOBODY: tuple[Filler, ...] = ()
MODIFIED, SELF = "modified", "self"
LAST = "اخر"
NAMING = frozenset({"noun", "adj"})


def themselves(scene: Scene, cue: TieCue, told: RelationWord) -> tuple[Filler, ...]:
    """Men whom a participle that describes nothing names itself (معارضون للرئيس، الموالون للحكومة), and who
    do what it tells: nobody is armed by being called so (مسلحين)."""
    word, number = scene.words[told.first], scene.parse.phrase_of[told.first]
    alone = number >= 0 and scene.parse.phrases[number].first == told.first
    if cue.form != "participle" or MODIFIED not in cue.subject or not alone or not word.stem.endswith(MEN):
        return NOBODY
    if FOR not in cue.object and (word.pos not in NAMING or word.article):
        return NOBODY
    return (Filler(told.first, told.last, told.first, SELF),)


def acting(scene: Scene, told: RelationWord) -> bool:
    """Whether men whom a noun names do something or have it done to them (اعتقلت معارضين للرئيس، قتل مقاتلون
    في صفوف): it is said of nobody else."""
    word, number = scene.words[told.first], scene.parse.phrase_of[told.first]
    if word.pos not in NAMING or word.article or word.prep:
        return False
    before = scene.words[told.first - 1] if told.first else None
    if before is not None and before.pos == "noun" and before.reading.number == "p" and not before.article:
        return False  # أن ضباطا موالين للرئيس زاروا: said of the officers
    sides = (c for c in scene.parse.clauses if number in (*c.subject, *c.object))
    clause = next(sides, None)
    return clause is not None and not is_copula(scene, clause)


def object_between(
    scene: Scene, told: RelationWord, cue: TieCue, found: Mapping[str, tuple[Filler, ...]]
) -> bool:
    """Whether the verb's object stands between men whom a word names and its complement, which is the
    object's (نشر معارضون صورا لجنود)."""
    held = next((f for slot in cue.object for f in found.get(slot, ())), None)
    if held is None or held.first - told.last <= 1:
        return False
    own, last = scene.parse.phrase_of[told.first], scene.parse.phrase_of[held.first]
    return any(own in c.subject and any(own < n < last for n in c.object) for c in scene.parse.clauses)


def whole(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The noun and the participle that describes it, which only together name a party (شخصيات معارضة)."""
    number = scene.parse.phrase_of[told.first]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.first >= told.first or scene.words[told.first].article:
        return NOBODY
    return (Filler(phrase.first, told.last, phrase.head, MODIFIED),)


def traveller(scene: Scene, at: Filler) -> bool:
    """Whether one man goes about by himself, who stands for no force (not آخر جندي، أي جندي)."""
    word = scene.words[at.first]
    if at.first and scene.words[at.first - 1].stem in grammar().any_of:
        return False  # لم يبق أي | جندي
    return word.folded != LAST and word.stem not in grammar().any_of and one_man(scene, at)


def pictured(scene: Scene, at: Filler) -> bool:
    """Whether those of whom words tell are only in a picture or a piece of news that goes round (انتشرت صور
    الجنود، انتشر فيديو للجنود)."""
    words, known = scene.words, grammar()
    number = scene.parse.phrase_of[at.first]
    first = scene.parse.phrases[number].first if number >= 0 else at.first
    told = {words[first].lemma} if first < at.first else {words[max(first - 1, 0)].lemma}
    return not told.isdisjoint(known.picture | known.published)
