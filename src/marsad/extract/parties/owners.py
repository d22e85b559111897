"""Whose a party is: the land, body or people that its own phrase or pronoun tells."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import HER, HIM
from marsad.arabic.records import Word
from marsad.extract.parties.complements import in_name_of
from marsad.extract.parties.coreference import antecedent
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.homes import is_home
from marsad.extract.parties.missions import host, sender
from marsad.extract.parties.pairs import counterpart
from marsad.extract.parties.stretched import OTHERS
from marsad.extract.sentence.scene import MACHINES, Filler, Scene
from marsad.lexicon.sectors import ARMED, IRREGULAR, ORGANS, STATELESS
from marsad.model import Party
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.places.places import resolve_place

OWNABLE, OF = ("agent", "title"), " of "
FOUGHT, OWNED = "+fought", "+theirs"
DWELLER, DEPUTY, OUTSIDER = "dweller", "deputy", "outsider"
COUNCIL, SOLDIERS = "مجلس", "MIL"  # no army has a council: it is the town's that was told of


def counts(scene: Scene, word: Word) -> bool:
    """Whether a word only says how many."""
    numbers = scene.lexicon.numbers
    return word.pos == "num" or word.stem in numbers.values or word.folded in numbers.floors


def in_own_land(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """جماعات في بلاده: of the country of the one the pronoun means, whoever else the story tells of."""
    at = filler.last + 1
    at += at < len(scene.words) and scene.words[at].stem in grammar().locative
    if (
        at >= len(scene.words)
        or (at == filler.last + 1 and not scene.words[at].prep)
        or not is_home(scene, at)
    ):
        return answer
    if answer.id is not None or (answer.code is not None and not answer.basis.endswith((STORY, FOUGHT))):
        return answer
    owner = antecedent(scene, Filler(at, at, at, filler.how, True), discourse)
    if owner is None or scene.lexicon.parties.country(owner.code or "") is None:
        return answer
    return structs.replace(answer, code=owner.code, basis=f"{answer.basis.removesuffix(STORY)}+owner")


def owned(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """حكومته, رجالها: of the country of the one the pronoun means, and in his sector where they have none."""
    first = scene.words[filler.first]
    many = counts(scene, first) or first.stem in grammar().quantifier
    own = in_name_of(scene, filler) or (filler.head if many and not first.pronoun else filler.first)
    if not scene.words[own].pronoun and answer.basis.startswith("title"):  # وزير خارجيتها
        held = range(own + 1, filler.last + 1)
        own = next((n for n in held if scene.words[n].pronoun and scene.words[n].pos == "noun"), own)
    word = scene.words[own]
    meant = scene.lexicon.parties.means(word.stem)
    if meant == OTHERS:  # نظيره: the pronoun says nothing of his country
        return counterpart(scene, filler, answer, discourse)
    if meant == OUTSIDER and answer.sector is None:  # حلفاؤها: they are of other states
        return structs.replace(answer, code=None, basis=answer.basis.removesuffix(STORY))
    open_code = answer.code is None or answer.basis.endswith(STORY)
    if not (word.pronoun and word.pos == "noun" and open_code and answer.basis.startswith(OWNABLE)):
        return answer
    if answer.id is not None:
        return answer
    at = Filler(own, own, own, filler.how, True)
    dwelling = meant == DWELLER and word.pronoun in {HIM, HER}  # أربعة من سكانها
    barred = STATELESS if answer.sector in ORGANS else frozenset()
    there = host(scene, own)
    owner = None if dwelling else antecedent(scene, at, discourse, barred | ({there} if there else set()))
    if there and (owner is None or owner.code == there):
        owner = sender(scene, own, there)
    if dwelling or (word.stem == COUNCIL and owner is not None and owner.sector == SOLDIERS):
        code = _land_before(scene, own) or discourse.home
        return answer if code is None else structs.replace(answer, code=code, basis=f"{answer.basis}+place")
    if owner is None and answer.sector == SOLDIERS and (army := _of_the_army(scene, own)) is not None:
        return structs.replace(answer, code=army, basis=f"{answer.basis.removesuffix(STORY)}+owner")
    if owner is None or (owner.code is None and owner.sector is None) or owner.start == first.start:
        if not answer.basis.endswith(STORY):
            return answer
        return structs.replace(answer, basis=answer.basis.removesuffix(STORY) + OWNED + STORY)  # nobody named
    armed = answer.sector in ARMED and owner.sector in IRREGULAR  # قواته of a rebel are rebels
    theirs = armed or (answer.sector in IRREGULAR and owner.sector in ARMED)
    theirs = theirs or answer.kind == "victim" or meant == DEPUTY
    return structs.replace(
        answer,
        code=owner.code,
        sector=(owner.sector or answer.sector) if theirs else answer.sector or owner.sector,
        name=_of_them(answer, owner),
        basis=f"{answer.basis.removesuffix(STORY)}+owner",
    )


def _of_them(answer: PartyAnswer, owner: Party) -> str | None:
    """What men of arms are called in English: of whom, where that one is known (forces of the Houthis)."""
    name, men = answer.name, answer.sector in ARMED | {"COP"} and answer.kind not in MACHINES
    if not (name and men and owner.id and owner.name) or OF in name:
        return name
    return f"{name}{OF}{owner.name}"


def _of_the_army(scene: Scene, own: int) -> str | None:
    """The state of an army that speaks of what befell its soldiers, or did not (نفى الجيش الإسرائيلي مقتل
    جنوده)."""
    clause = scene.parse.clause_over(own)
    if clause is None or len(clause.subject) != 1:
        return None
    phrase = scene.parse.phrases[clause.subject[0]]
    army = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "owner"), metonyms=False)
    known = army is not None and army.sector == SOLDIERS and not army.basis.endswith(STORY)
    return army.code if army is not None and known else None


def _land_before(scene: Scene, at: int) -> str | None:
    """The country of the last place before a word."""
    place = next((one for one in reversed(scene.places) if one.last <= at), None)
    if place is None:
        return None
    return resolve_place(place, scene.story, scene.lexicon.places, scene.published).country
