"""People whose country nobody says, by where they are."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import ARMED
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.actors.in_story import ABROAD, has_come, held_by
from marsad.resolve.places.places import resolve_place

NEAR_PLACE, BESIDE = 7, 1
BESIDE_COMMA = 4  # words behind an opening place, with what describes it (في النيجر المجاورة لمالي،)


def local(scene: Scene, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
    """Give people without a nationality the country of the place right behind them (متظاهرون في غزة)."""
    if (
        not answer.basis.startswith("agent")
        or answer.id is not None
        or answer.sector in {"UAF", None}
        or answer.kind in {"state", "international", "weapon"}
    ):
        return answer
    if (
        ABROAD in answer.basis
        or has_come(answer.basis, scene.lexicon.parties)
        or not (answer.code is None or answer.basis.endswith(STORY))
    ):
        return answer
    for mention in scene.places:
        between = scene.words[filler.last + 1 : mention.first]
        if mention.first <= filler.last or len(between) > NEAR_PLACE:
            continue
        if any(word.pos in {"verb", "punct", "relative"} or word.conj for word in between):
            break
        if answer.sector == "MIL" and len(between) > BESIDE:
            break  # an army acts elsewhere too (سلاح الجو بقصف مواقع في العراق)
        if mention.prep not in grammar().locative and not mention.relative:
            continue
        country = resolve_place(mention, scene.story, scene.lexicon.places, scene.published).country
        if country is None:
            return answer
        country = held_by(answer.basis, country, scene.lexicon.parties) or country
        return replace(answer, code=country, basis=f"{answer.basis}+place")
    return _of_opening(scene, filler, answer)


def _of_opening(scene: Scene, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
    """Those whom only the story gives a country, of the one in which the sentence sets what it tells (وفي
    المغرب، فرقت قوات الأمن وقفة); armies and armed men act elsewhere too: nobody's are those of them whom
    the story alone gives another (وفي باماكو، أوقفت السلطات ثلاثة ضباط)."""
    opening = next(iter(scene.places), None)
    if opening is None or opening.first > 1:
        return answer
    if opening.prep not in grammar().locative or opening.relative:
        return answer
    after = scene.words[opening.last : opening.last + BESIDE_COMMA]
    if not after or not (after[0].pos == "verb" or any(word.text in COMMAS for word in after)):
        return answer
    country = resolve_place(opening, scene.story, scene.lexicon.places, scene.published).country
    if answer.code is None or country in {None, answer.code}:
        return answer
    if answer.sector in ARMED:
        men = answer.kind == "person" and not scene.words[filler.first].article
        return replace(answer, code=None, basis=answer.basis.removesuffix(STORY)) if men else answer
    return replace(answer, code=country, basis=f"{answer.basis}+place")
