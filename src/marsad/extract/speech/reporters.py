"""Whose a source is and who hears him, where ل stands between: his paper, his calling, or his listener."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import PartyAnswer

PRESS, PERSON, COUNTRY = "JRN", "person", "country"
NAMED, ADJECTIVE, BODY, GOVERNMENT = "name:", "+adjective", "body", "GOV"


def press_of(scene: Scene, first: int, head: int, number: int) -> bool:
    """Whether a phrase of the press behind ل tells whose somebody is, not who hears him: a reporter's paper
    (مراسل | لرويترز), or the calling of a union (النقابة الوطنية | للصحفيين)."""
    words, phrase = scene.words, scene.parse.phrases[number]
    if words[head].article:
        people = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "institution"))
        calling = (
            people is not None and people.kind in PERSONS and words[phrase.head].reading.number in {"p", "d"}
        )
        return calling and words[head].lemma in grammar().society
    if first != head or phrase.first != head + 1:
        return False
    own = scene.answer(Filler(head, head, head, "source"))
    return own is not None and own.kind in PERSONS and own.sector == PRESS


def by_name(scene: Scene, at: int, number: int) -> bool:
    """Whether the name of a person, a country or a body ends at a word: whom ل names behind it hears it (قال
    بوتين لأردوغان، قالت الولايات المتحدة لإسرائيل)."""
    own = scene.parse.phrase_of[at] if at >= 0 else -1
    if own < 0 or (scene.words[at].pos not in {"propn", "adj"}):
        return False
    phrase, behind = scene.parse.phrases[own], scene.parse.phrases[number]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "source"))
    if answer is None:
        return False
    if scene.words[at].pos == "propn" and (answer.kind == PERSON or answer.basis == COUNTRY):
        return True
    listener = scene.answer(Filler(behind.first, behind.last, behind.head, "listener"))
    if listener is None or not listener.human:
        return False
    named = answer.basis == COUNTRY or (answer.basis.startswith(NAMED) and answer.kind != PERSON)
    return named or _other_body(answer, listener)


def _other_body(answer: PartyAnswer, listener: PartyAnswer) -> bool:
    """Whether one in office by whose adjective tells whose he is has a body of those behind him, or a
    government: it hears him (المبعوث الأممي لمجلس الأمن), while a country is where he is sent."""
    whose = answer.kind == PERSON and answer.basis.endswith(ADJECTIVE) and listener.kind == BODY
    return whose and (listener.code == answer.code or listener.sector == GOVERNMENT)


def audience(scene: Scene, number: int, alone: bool) -> bool:
    """Whether a phrase is several who hear somebody (شرح المبعوث لأعضاء المجلس): members or envoys; a
    delegation hears one whom a bare word names (``alone``)."""
    word = scene.words[scene.parse.phrases[number].first]
    heard = word.lemma in grammar().audience
    return heard and (alone or word.reading.number in {"p", "d"})


def told_people(scene: Scene, first: int, head: int, number: int) -> bool:
    """Whether a phrase behind ل is several people to whom one in office or of a trade speaks (قال الملك لقادة
    الجيش), not whose he is: his own adjective goes before those (الممثل القانوني للأسر)."""
    words, phrase = scene.words, scene.parse.phrases[number]
    before = words[phrase.first - 1]
    described = before.pos == "adj" and (words[head].article or phrase.first - head > 2)
    if described or not (before.article or before.pos == "propn"):
        return False
    people = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "listener"))
    family = scene.lexicon.cues.sources.get(words[phrase.first].stem) == PERSON
    many = words[phrase.head].reading.number in {"p", "d"} or family
    if people is None or not many or not (people.kind in PERSONS or family):
        return False
    own = scene.answer(Filler(first, phrase.first - 1, head, "source"))
    return own is not None and own.kind in PERSONS
