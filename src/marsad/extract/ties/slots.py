"""Slots of the words for standing relations: those of verbs and nouns, and the phrase that such a word
describes.

Beside the slots of ``slots`` there are ``modified`` (what a participle describes: الفصائل
الموالية), ``before`` (the phrase right before a prepositional expression: القوات بقيادة), ``beside`` (the
name that a noun stands in apposition to, or that a copula gives it), ``receiver`` (who gets what the noun
names: تلقى دعما), ``keeper`` (who has it: تملك قاعدة), ``owner`` (the subject of the clause that it
accompanies: تقدم بدعم), ``controlled`` (whose act the verb over a noun makes it: اتهم إيران بدعم), ``holder``
(the subject of the verb whose object it is: بسط سيطرته), ``aiming`` (of the clause that an accusative goes
with: تدخل دعما), ``assumed`` (the subject of a verb of taking office: تولى قيادة), ``located`` (where a
sentence without verb says that men are: في القاعدة ألف جندي), ``itself`` (the noun's own phrase),
``abroad`` (the land of another state right behind it), ``followers`` (أنصار فلان) and ``nation`` (مدعومة
تركيا).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.carried_slots import (
    asked_of,
    holder_described,
    in_relative,
    known_by_his,
    of_the_same,
    said_to_get,
)
from marsad.extract.ties.described import modified
from marsad.extract.ties.side_slots import Slots, of_a_kind, sides
from marsad.extract.ties.tie_accused import accused_before, accused_counted, accused_taken_up
from marsad.extract.ties.tie_before import post_of
from marsad.extract.ties.tie_beside import before, beside
from marsad.extract.ties.tie_followers import followers
from marsad.extract.ties.tie_forces import beyond, without_followers
from marsad.extract.ties.tie_holders import (
    abroad,
    aiming,
    assumed,
    holder,
    itself,
    keeper,
    located,
    nation,
    owner,
    possessor,
)
from marsad.extract.ties.tie_next import (
    behind_adjective,
    next_phrase,
    over_adverb,
    second_adjective,
    whole_names,
)
from marsad.extract.ties.tie_pruned import his_own, prune
from marsad.extract.ties.tie_receivers import controlled, first_deed, receiver
from marsad.extract.ties.verb_slots import of_verb
from marsad.extract.trigger.slots import noun_slots

NO_STOPS: frozenset[int] = frozenset()
READERS: Mapping[str, Callable[[Scene, RelationWord], tuple[Filler, ...]]] = {
    "modified": modified,
    "before": before,
    "beside": beside,
    "receiver": receiver,
    "possessor": possessor,
    "keeper": keeper,
    "located": located,
    "itself": itself,
    "abroad": abroad,
    "owner": owner,
    "controlled": controlled,
    "holder": holder,
    "aiming": aiming,
    "nation": nation,
    "assumed": assumed,
    "followers": followers,
}


def slots(scene: Scene, told: RelationWord) -> Slots:
    """The slots of one word of relation."""
    if told.form == "verb":
        clause = scene.parse.clause_of(told.at)
        return of_verb(scene, clause) if clause else {}
    found = dict(noun_slots(scene.parse, told.at, NO_STOPS))
    found |= sides(scene, found) | of_a_kind(scene, found)
    for name, reader in READERS.items():
        filler = reader(scene, told)
        if filler:
            found[name] = filler
    if "assumed" in found or scene.words[told.at].pronoun:
        found |= post_of(scene, told)
    if "abroad" in found:
        found["itself"] = tuple(replace(f, first=told.at, head=told.at) for f in found["itself"])
    if (gets := said_to_get(scene, told)) and "receiver" not in found:
        found["receiver"] = gets
    joined = first_deed(scene, told)
    if joined is not None and "idafa" in found:
        found["idafa"] = (joined[1],)
    if accused_before(scene, deed := told if joined is None else joined[0]):
        at = deed.first - 1
        found["controlled"] = accused_counted(scene, at) or modified(scene, RelationWord(at, at, at, "noun"))
        found.pop("owner", None)
    elif them := accused_taken_up(scene, deed):
        found["controlled"] = them
        found.pop("owner", None)
    if scene.words[told.at].pronoun and asked_of(scene, told):
        found.pop("idafa", None)
    his = scene.words[told.at].pronoun and scene.words[told.at].prep == BY and "idafa" in found
    if his and (known_for := known_by_his(scene, told.first - 1)):
        found["idafa"] = known_for
    if "idafa" in found and scene.words[told.last].lemma in grammar().headship:
        found["idafa"] = without_followers(scene, found["idafa"])
    if "idafa" in found and IN not in found:
        whole_names(scene, found)
    next_phrase(scene, told, found)
    beyond(scene, told, found)
    behind_adjective(scene, told, found)
    if scene.words[told.last].article and not scene.words[told.last].prep:
        over_adverb(scene, told, found)
    in_relative(scene, told, found)
    if "holder" in found:
        found["holder"] = holder_described(scene, told, found["holder"])
        if "idafa" in found and his_own(scene, told, found["holder"]):
            found["idafa"] = found["holder"]
    if "adjective" in found:
        found["adjective"] += second_adjective(scene, found["adjective"][-1])
    prune(scene, told, found)
    return found | of_the_same(scene, told, found)
