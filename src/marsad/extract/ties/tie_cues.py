"""Which rows of the ties begin at a word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import AGREEING, NISBA, PLURALS
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import Reading
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import CALLINGS

ONCE = "once"
PAST = frozenset({"any", "over", "left", "led", "lasting", ONCE})  # tenses of rows that a past tells too
ELSEWHERE = frozenset({"title", "post", "receiver", "copula", "assume", "entrust", "aid"})
THEY, HIS, ORDER = "ن", "m", "imperative"
SOUND = (*PLURALS, "و", NISBA)


def cues(scene: Scene, at: int) -> Iterator[tuple[TieCue, RelationWord]]:
    """The rows of the lexicon that begin at a word, the longest expressions first."""
    word = scene.words[at]
    shapes = scene.shapes[at]
    inflected = uninflected(word.stem)
    inflected = inflected - shapes if inflected else inflected
    people = word.reading.number == "p" and not word.stem.endswith(SOUND)  # عمال: workers, by no participle
    present = frozenset[str]()
    if word.pos == "verb":
        present = frozenset(
            [r.lemma for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person != 1]
        )
        if word.stem.endswith(THEY) and len(present) > 1:  # يضمن: no women who يضم
            present = frozenset(r.lemma for r in word.readings if r.lemma in present and not _women(r))
        shapes |= verb_lemmas(scene, at) | present
    after = scene.shapes[at + 1] if at + 1 < len(scene.words) else frozenset[str]()
    for cue in rows_of(scene.lexicon.ties, shapes | inflected if inflected else shapes):
        if (cue.word in inflected) > (cue.form == "participle") or (people and cue.form == "participle"):
            continue
        if cue.form in ELSEWHERE or (cue.form == "verb") != (word.pos == "verb"):
            continue
        if cue.rest and cue.rest[0] not in after:
            continue
        last = _end(scene, cue, at) if cue.rest else at
        if last is None:
            continue
        if cue.form == "verb" and cue.word not in present and cue.tense not in PAST:
            continue
        if cue.tense == ONCE and word.reading.tense != "past":
            continue
        if cue.form == "verb" and (word.reading.tense == ORDER or _hers_only(scene, cue, at)):
            continue  # اتركوا الجامعة
        form = "verb" if cue.form == "verb" else "noun"
        yield cue, RelationWord(last if form == "noun" else at, at, last, form)


def _hers_only(scene: Scene, cue: TieCue, at: int) -> bool:
    """Whether a verb is the one of a row only as told of a woman, while a man does it (تمسك الرئيس بـ: no
    تُمسك)."""
    word = scene.words[at]
    if word.lemma == cue.word or word.reading.tense != "past":
        return False
    other = [r for r in word.readings if r.pos == "verb" and r.lemma == cue.word]
    clause = scene.parse.clause_of(at) if other and all(r.gender == "f" for r in other) else None
    if clause is None or not clause.subject:
        return False
    head = scene.parse.phrases[clause.subject[0]].first
    found, noun = scene.named.matches[head], scene.words[head]
    his = any(m.kind in CALLINGS for m in found)
    his = his or (not found and noun.pos == "noun" and noun.reading.gender == HIS)  # توالى النشر
    his = his or scene.words[head].lemma in grammar().named_for  # تمسك حزب الله بـ
    return his and not feminine(scene.words[head], grammar())


def _women(reading: Reading) -> bool:
    """Whether a verb is told of several women."""
    return reading.gender == "f" and reading.number == "p"


@lru_cache(maxsize=4096)
def uninflected(stem: str) -> frozenset[str]:
    """A stem without the endings by which a participle agrees."""
    return frozenset(stem.removesuffix(ending) for ending in AGREEING if stem.endswith(ending))


def _end(scene: Scene, cue: TieCue, at: int) -> int | None:
    """The last word of an expression that begins at a word, if its other words follow."""
    rest = cue.rest
    if at + len(rest) >= len(scene.words):
        return None
    for after, wanted in enumerate(rest, at + 1):
        if wanted not in scene.shapes[after]:
            return None
    return at + len(rest)
