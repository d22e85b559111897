"""A party that was resolved, as records and later sentences have it: its words, gender and number."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, MEN, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Mention, Number
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer

METONYM = "metonym"
OWN_NAME = ("name", "short")
OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "REB", "PTY", "PRM"})


def party(scene: Scene, filler: Filler, answer: PartyAnswer) -> Party:
    """A filler that was resolved, as a party of the contract."""
    span = scene.span(filler.first, filler.last)
    return Party(span.text, span.start, span.end, answer.code, answer.sector, answer.id, answer.name)


def mention(scene: Scene, filler: Filler, answer: PartyAnswer) -> Mention:
    """A filler that was resolved, as later sentences remember it."""
    head = scene.words[filler.head]
    number: Number = head.reading.number
    if scene.words[filler.first].pos == "num" and filler.first != filler.head:
        number = "p"
    if answer.kind == "person" and answer.basis.startswith(OWN_NAME):
        number = "s"  # بنيامين is no plural
    elif many_named(head, answer):
        number = "p"
    elif scene.words[filler.first].stem in grammar().one_of:
        number = "s"
    gender = of_state(scene, filler) if answer.kind == "state" else head.reading.gender
    if gender is None and head.pos == "noun" and head.stem.endswith(TIED_TA):
        gender = "f"
    if gender is None and filler.how == "subject" and number == "s" and filler.first:
        verb = scene.words[filler.first - 1]
        gender = "f" if verb.pos == "verb" and verb.reading.gender == "f" else None
    if gender is None and number == "s" and answer.kind in PERSONS and head.lemma in grammar().title:
        gender = "m"  # الوزير
    gender = of_metonym(scene, filler) if answer.basis == METONYM else gender
    acts = answer.human and answer.kind != "state" and answer.sector in OFFICIAL
    kind = answer.kind
    return Mention(party(scene, filler, answer), gender, number, takes_plural(answer), acts=acts, kind=kind)


def many_named(head: Word, answer: PartyAnswer) -> bool:
    """Whether a group bears a name in the plural (الحوثيون), which takes plural pronouns."""
    return answer.kind == "group" and head.article and head.stem.endswith(MEN)


def of_metonym(scene: Scene, filler: Filler) -> Gender:
    """The gender of a place that stands for a government: that of the verb right before it (نفى الكرملين),
    else feminine, as towns are."""
    verb = scene.words[filler.first - 1] if filler.first else None
    shown = verb is not None and verb.pos == "verb" and verb.reading.gender == "m"
    return "m" if shown and scene.words[filler.first].article else "f"


def takes_plural(answer: PartyAnswer) -> bool:
    """Whether a party is people, who take plural pronouns; bodies and forces take the feminine singular."""
    return answer.human and answer.kind not in COLLECTIVE


def of_state(scene: Scene, filler: Filler) -> Gender:
    """The gender of a state's name: feminine but for a few (العراق, لبنان)."""
    meanings = scene.lexicon.parties.tables.references
    return "m" if meanings.get(key(scene.words[filler.head].stem.removeprefix(ARTICLE))) == "he" else "f"
