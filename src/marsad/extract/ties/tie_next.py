"""What stands right behind a relation's word or its adjective, where the parse gives it to nothing."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import nation as state_of
from marsad.extract.ties.tie_holders import verbal_head
from marsad.lexicon.sectors import PERSONS

OTHERS, BESIDE = "غير", 2
ACCUSATIVE, OF_A_KIND = "ا", "يا"
Slots = dict[str, tuple[Filler, ...]]


def behind_adjective(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Adds the complement behind an adjective that is joined to a noun's own (بدعم عسكري ومالي من)."""
    own = scene.parse.phrase_of[told.last]
    phrases = scene.parse.phrases[own + 1 : own + 3] if own >= 0 else ()
    if len(phrases) < 2 or not phrases[0].conj or phrases[0].first != phrases[0].last:
        return
    joined, after = phrases
    if scene.words[joined.first].pos in {"adj", "noun"} and after.prep_at == joined.last + 1:
        found.setdefault(after.prep, (Filler(after.first, after.last, after.head, "next"),))


def second_adjective(scene: Scene, before: Filler) -> tuple[Filler, ...]:
    """The adjective joined to the last one of a noun (بدعم مصري وإماراتي)."""
    at = before.last + 1
    word = scene.words[at] if at < len(scene.words) else None
    joined = word is not None and word.pos == "adj" and bool(word.conj) and not word.prep
    alike = joined and state_of(scene, before) is not None  # بدعم عسكري ومالي: no Mali
    return (Filler(at, at, at, "adjective"),) if alike else ()


def next_phrase(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Adds the phrase right behind a word where the parse gives it to nothing else of that kind: the second
    half of its idafa (داعمي النظام), or the complement of a predicate (موجودة في الإقليم)."""
    phrase = next((p for p in scene.parse.phrases if p.first > told.last), None)
    own = scene.parse.phrase_of[told.last]
    if phrase is None or phrase.conj:
        return
    filler = (Filler(phrase.first, phrase.last, phrase.head, "next"),)
    word = scene.words[told.last]
    if own < 0 and word.pos == "particle" and not phrase.prep and phrase.first == told.last + 1:
        found.setdefault("idafa", filler)  # بيد, written like a particle
    if own < 0 or scene.parse.phrases[own].last != told.last:
        return
    if not word.article and phrase.prep and phrase.first - told.last <= 2:
        found.setdefault(phrase.prep, filler)
    bare = not phrase.prep and phrase.first == told.last + 1 and not word.article
    if bare and (word.stem.endswith("ي") or word.pos == "adj"):  # معقل, read as an adjective
        found.setdefault("idafa", filler)


def over_adverb(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Adds the complement of a participle over since when it holds (المنضم حديثا إلى، المنشقة مؤخرا عن)."""
    own, words = scene.parse.phrase_of[told.last], scene.words
    phrases = scene.parse.phrases[own + 1 : own + 3] if own >= 0 else ()
    if len(phrases) < 2 or phrases[0].first != told.last + 1 or phrases[1].prep_at != phrases[0].last + 1:
        return
    how = words[phrases[0].first]
    bare = not (how.article or how.conj or how.prep or how.pronoun)
    once, last = phrases[0].first == phrases[0].last and how.stem.endswith(ACCUSATIVE), phrases[1]
    filler = Filler(last.first, last.last, last.head, "next")
    if once and how.stem.endswith(OF_A_KIND):  # المدعوم ماليا من رجال أعمال: men of no power
        answer = scene.answer(filler)
        once = answer is not None and answer.kind not in PERSONS
    if once and bare and last.prep != BY:  # المدعومة دوليا برئاسة فلان
        found.setdefault(last.prep, (filler,))


def makes_up(scene: Scene, filler: Filler) -> bool:
    """Whether a filler only says what something consists of (الائتلاف المؤلف من أربعة أحزاب)."""
    if filler.first < BESIDE:
        return False
    over = scene.words[filler.first - 2]
    others = bool(over.pronoun) and over.stem == OTHERS  # دعمها للحركة أو لغيرها من الجماعات
    return others or over.lemma in grammar().composed


def before_a_deed(scene: Scene, group: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Some fillers up to the deed that the verb before a participle takes (تمكنت القوات المدعومة بكذا من
    انتزاع البلدة): that is no doer of the participle's."""
    for n, filler in enumerate(group):
        number = -1 if filler.pronoun else scene.parse.phrase_of[filler.first]
        if number >= 0 and verbal_head(scene, scene.parse.phrases[number]) == filler.first:
            return group[:n]
    return group


def whole_names(scene: Scene, found: Slots) -> None:
    """Takes a known name in an idafa whole where the parse cut it, with the complement behind it (عدد
    المقاتلين | الأجانب في سوريا)."""
    owner = next(iter(found.get("idafa", ())), None)
    if owner is None or owner.pronoun:
        return
    names = (m.end - 1 for m in scene.matches[owner.first] if m.kind == "actor" and m.end > owner.last + 1)
    last = max(names, default=0)
    if not last or scene.parse.phrase_of[last] != scene.parse.phrase_of[owner.last] + 1:
        return
    found["idafa"] = (replace(owner, last=last),)
    number = scene.parse.phrase_of[last]
    after = scene.parse.phrases[number + 1] if number + 1 < len(scene.parse.phrases) else None
    if after is not None and after.prep_at == last + 1:
        found.setdefault(after.prep, (Filler(after.first, after.last, after.head, "next"),))
