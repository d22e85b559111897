"""Offices that a sentence says somebody holds: a title with a name (وزير الدفاع فلان), a name with its title
(فلان، قائد القوات), and what somebody is made or serves as (عين فلان سفيرا، يشغل منصب الوزير)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.cases import accusative
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.leading_titles import complement_from, leading_title, mere_member, of_a_seat, told_of
from marsad.extract.ties.office_bodies import body_of
from marsad.extract.ties.office_holders import for_whom, holder_of, holder_party, stranger
from marsad.extract.ties.tie_apposed import first_called
from marsad.extract.ties.tie_called import before_superior
from marsad.extract.ties.tie_posted import where_to
from marsad.extract.ties.tie_succession import predecessor, without_to
from marsad.extract.ties.title_record import Held
from marsad.extract.ties.titles import counterpart, title_at
from marsad.lexicon.parties_tables import Title
from marsad.lexicon.sectors import PRIVATE
from marsad.model import Party

THEN = "ثم"
MEMBER, MOVEMENTS = "member_of", frozenset({"PTY", "REB", "PRM", "OPP"})


def offices(scene: Scene, discourse: Discourse) -> Iterator[Relation]:
    """Who holds which office, as the sentence says, in order."""
    at = reach = 0
    last: Title | None = None
    joined: Filler | None = None
    made: Filler | None = None
    likened = not scene.positions.keys().isdisjoint(grammar().counterpart)
    while at < len(scene.words):
        held = title_at(scene, at) if scene.named.matches[at] else None
        held = held or (counterpart(scene, at, last) if likened else None)
        if held is None:
            at += 1
            continue
        last = held.title
        held = before_superior(scene, held)
        holder = holder_of(scene, held)
        if holder is None and joined is not None and _goes_on(scene, held):
            holder = joined, False
        if holder is None and held.name < 0 and scene.words[at].conj and mere_member(scene, at):
            first = first_called(scene, at)  # فلان، المستشار المقرب من فلان، وعضو الحزب
            holder = None if first is None else (first, False)
        if holder is None and (before := made or joined) is not None and _made_next(scene, held):
            holder = before, made is not None
        if holder is not None or held.first >= reach:  # نائبا لرئيس الجمهورية ثم وزيرا
            made = holder[0] if holder is not None and holder[1] else None
            joined = holder[0] if holder is not None and held.name < 0 and not holder[1] else None
            reach = held.stop
        if holder is not None:
            relation = _relation(scene, discourse, held, *holder)
            if relation is not None:
                yield relation
                yield from _succeeded(scene, discourse, held)
        second = held.name > held.stop and scene.words[held.stop].text not in COMMAS
        alone = holder is None or held.name < 0  # كلف الملك | الوزير السابق فلانا
        at = held.stop if second else held.end if alone else held.name_end


def _succeeded(scene: Scene, discourse: Discourse, held: Held) -> Iterator[Relation]:
    """Who held an office before (عين فلان سفيرا خلفا لفلان)."""
    filler = predecessor(scene, max(held.stop, held.name_end))
    if filler is None:
        return
    unnamed = structs.replace(held, name=-1, name_end=-1)
    relation = _relation(scene, discourse, unnamed, filler, appointed=False)
    if relation is not None:
        who = without_to(scene, filler, relation.subject)
        yield structs.replace(relation, subject=who, former=True)


def _goes_on(scene: Scene, held: Held) -> bool:
    """Whether an office is joined to the one told before it, of the same holder (فلان، أمين عام الحزب ورئيس
    الحكومة السابق،)."""
    word, after = scene.words[held.first], scene.words[held.stop] if held.stop < len(scene.words) else None
    closed = after is None or after.text in COMMAS or after.pos == "punct"
    return word.conj == "و" and not word.prep and closed


def _made_next(scene: Scene, held: Held) -> bool:
    """Whether an accusative office is what the holder of the one before it was next (كان نائبا ثم وزيرا)."""
    word, before = scene.words[held.first], scene.words[held.first - 1]
    follows = word.conj == "و" or before.folded == THEN
    return follows and not (word.article or word.prep) and accusative(word)


def _relation(
    scene: Scene, discourse: Discourse, held: Held, holder: Filler, appointed: bool
) -> Relation | None:
    cue = leading_title(scene, held.first)
    body = body_of(
        scene,
        discourse,
        structs.replace(held, end=complement_from(scene, held.first)) if cue is not None else held,
    )
    seat = cue is not None and body is not None and of_a_seat(scene, body)
    led = cue is not None and body is not None and not seat and told_of(cue, body)
    if cue is not None and not led and not seat:
        body = body_of(scene, discourse, held)
    if not led and (held.title.sector in PRIVATE or mere_member(scene, held.first)):
        return None
    if cue is not None and cue.kind == MEMBER and body is not None:
        body = _movement_of(scene, discourse, held, body)
    subject = holder_party(scene, holder, held, body)
    if stranger(scene, held, subject) or (held.name >= 0 and for_whom(scene, held)):
        return None
    told = RelationWord(held.first, held.first, held.end - 1, "verb" if appointed else "noun")
    rule = f"title:{held.title.phrase}"
    former = former_at(scene, range(held.end, held.stop)) is not None
    if cue is not None and led:
        return Relation(cue.kind, told, subject, body, cue.english, rule, plain=not appointed, former=former)
    office = _english(held.title, body)
    english = f"is {office}{where_to(scene, body)}"
    plain = not appointed
    return Relation("role", told, subject, body, english, rule, office=office, plain=plain, former=former)


def _movement_of(scene: Scene, discourse: Discourse, held: Held, body: Party) -> Party:
    """The movement whose organ one is a member of (عضو المكتب السياسي لحركة كذا): he is a member of it."""
    if body.id is not None:
        return body
    for at in range(held.first + 2, held.stop):
        word, before = scene.words[at], scene.words[at - 1]
        phrase = scene.parse.phrase_of[at]
        if phrase < 0 or not (word.prep in grammar().owning or before.folded == IN):
            continue
        last = max((m.end - 1 for m in scene.named.matches[at] if m.kind == "actor"), default=at)
        whole = (Filler(at, last, at, "office"),)
        owner = next(iter(cast(scene, "tie", whole, discourse, metonyms=True).parties), None)
        if owner is not None and owner.sector in MOVEMENTS:
            return owner
    return body


def _english(title: Title, body: Party | None) -> str:
    """The office in English: of a state as printed first, of a body as the second word for it says."""
    state = body is None or (body.code is not None and body.sector is None and body.id is None)
    return title.english[0] if state or title.kind != "relation" else title.english[-1]
