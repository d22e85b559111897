"""Short names that an article itself gives: a family name after the full one, an acronym in brackets, a
common noun after one that says whose it is (المفتشون after مفتشي الوكالة).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from marsad.arabic.phrases import Phrase
from marsad.extract.scene import Filler, Scene, tells_whose
from marsad.lexicon.parties_forms import bare, form
from marsad.resolve.actors import PartyAnswer

AGENT = "agent:"
NAMED = ("title", "name", "agent")
SHORTEST = 3
COLLECTIVE = frozenset({"body", "group", "force", "media", "company"})
Aliases = Mapping[str, PartyAnswer]


def with_aliases(scene: Scene, before: Aliases) -> Aliases:
    """The short names after a sentence: those before it and its own, by their bare folded form; common
    nouns by the rule that knows them (``agent:مفتش``).
    """
    new = {token: answer for token, answer in _own(scene) if token not in before or token.startswith(AGENT)}
    return {**before, **new} if new else before


def _own(scene: Scene) -> Iterator[tuple[str, PartyAnswer]]:
    for phrase in scene.parse.phrases:
        answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "alias"))
        if answer is None or not answer.basis.startswith(NAMED):
            continue
        noun = answer.basis.split("+", 1)[0]
        if noun.startswith(AGENT) and tells_whose(answer, noun):
            yield noun, answer
        if answer.kind == "person":
            yield from _family_name(scene, phrase, answer)
        elif answer.kind in COLLECTIVE:
            yield from _bracketed(scene, phrase, answer)


def _family_name(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """The last word of a person's name of two words or more."""
    last = phrase.last if answer.id is None else _known_end(scene, phrase, answer.id)
    if last is None or last == phrase.first or (answer.id is None and not _name(scene, last)):
        return
    for token in form(scene.words[last]).first[-1:]:
        if len(bare(token)) >= SHORTEST:
            yield bare(token), replace(answer, heads=(0,), basis=f"short:{answer.id or 'named before'}")


def _known_end(scene: Scene, phrase: Phrase, actor_id: str) -> int | None:
    """The last word of a known person's name of several words in a phrase."""
    for at in range(phrase.first, phrase.last):
        for match in scene.matches[at]:
            actors = scene.lexicon.parties.actors(match) if match.kind == "actor" else ()
            if match.end - at > 1 and any(actor.id == actor_id for actor in actors):
                return match.end - 1
    return None


def _name(scene: Scene, last: int) -> bool:
    """Whether two words are a name: a part of one, and another or a word with an article behind it."""
    kinds = {match.kind for match in scene.matches[last] if not match.weak}
    return _part(scene, last - 1) and (_part(scene, last) or scene.words[last].article) and not kinds


def _part(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return word.pos == "propn" or not word.reading.known or scene.lexicon.parties.is_given_name(word)


def _bracketed(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """One word in brackets right behind a body's name."""
    at = phrase.last + 1
    if at + 2 >= len(scene.words) or scene.words[at].text != "(" or scene.words[at + 2].text != ")":
        return
    if scene.words[at + 1].pos in {"punct", "num"}:
        return
    for token in form(scene.words[at + 1]).first[:1]:
        yield bare(token), replace(answer, heads=(0,), basis=f"short:{answer.id or 'named before'}")
