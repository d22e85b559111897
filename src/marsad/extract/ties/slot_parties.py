"""The parties in the slots of a word of relation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.tie_ends import End, band, bearer, cause, claimant, led, nation, own_band, unknown
from marsad.extract.ties.tie_fit import JOINED
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_pairs import seat_taken
from marsad.lexicon.cues import TieCue

ALLIED = "مع"  # one is allied with somebody, not with what people want
DESCRIBED = frozenset({"antecedent", "modified"})
BEHIND = 2
LEADING = frozenset({"commands", "role"})


def slot_ends(
    scene: Scene, discourse: Discourse, cue: TieCue, wanted: Sequence[str], found: Slots
) -> list[End]:
    """The parties in the first of the wanted slots that holds any."""
    of_object = wanted is cue.object  # بدعم جوي روسي: there the adjective is the party
    whole = cue.form == "verb" or of_object
    if of_object and cue.form != "noun" and cue.kind == "member_of":  # المنضوية في الحشد والموالية لـ
        wanted = sorted((s for s in wanted if found.get(s)), key=lambda s: found[s][0].first - (" " in s))
    for slot in wanted:
        if slot == "subject" and wanted[0] == "object" and "object" in found:
            continue  # طرد الحزب نائبا: only where nobody else is told is he the one expelled
        group = tuple([filler for filler in found.get(slot, ()) if not _deed(scene, filler)])
        if cue.form == "participle" and len(group) == 1 and own_band(scene, group[0]):
            return [unknown(scene, group[0])]
        if slot in {"nation", "adjective"} or (group and group[0].how == "adjective"):
            named = [end for filler in group if (end := nation(scene, filler)) is not None]
        else:
            named = [
                end
                for end in parties_of(scene, discourse, group)
                if not whole or not any(_adjective_of(scene, filler, end[1]) for filler in group)
            ]
        if len(named) == 1 and group[0].pronoun and (force := _led_by_him(scene, discourse, named[0])):
            return [force]
        if cue.form == "participle" and len(named) == 1 and (known := bearer(scene, named[0][1])) is not None:
            return [known]
        if named and not _behind(scene, group, named[0]):
            return named
        if cue.kind == "backs" and group and of_object and (of := claimant(scene, group[0])):
            return [of]
        if (
            group
            and not group[0].pronoun
            and (not of_object or ALLIED in cue.object or not cause(scene, group[0]))
            and (
                cue.kind in JOINED
                or seat_taken(scene, cue, group[0])
                or (cue.kind in LEADING and (led(scene, group[0]) or _bears_name(scene, of_object, group[0])))
                or band(scene, group[0], group[0].how in DESCRIBED)
            )
        ):
            return [unknown(scene, group[0])]
    return []


def _led_by_him(scene: Scene, discourse: Discourse, end: End) -> End | None:
    """The force before the words that only tell who leads it, for which a pronoun takes them (القوات، بقيادة
    فلان، أحكمت سيطرتها)."""
    at = None if end[0].start is None else scene.word_at(end[0].start)
    word = None if at is None else scene.words[at]
    if at is None or word is None or word.prep != BY or word.lemma not in grammar().headship or at < BEHIND:
        return None
    number = scene.parse.phrase_of[at - 1 - (scene.words[at - 1].text in COMMAS)]
    if number < 0:
        return None
    phrase = scene.parse.phrases[number]
    whole = (Filler(phrase.first, phrase.last, phrase.head, "before"),)
    return next(iter(parties_of(scene, discourse, whole)), None)


def _bears_name(scene: Scene, of_object: bool, filler: Filler) -> bool:
    """Whether words that nothing else tells of stand as the name of who leads (بزعامة كورنيل نانغا)."""
    return not of_object and person_end(scene, filler.first) == filler.last + 1


def _behind(scene: Scene, group: Sequence[Filler], end: End) -> bool:
    """Whether a party was only found behind a slot's own words (مبايعة حركة الفجر | لتنظيم)."""
    start = None if group[0].pronoun or end[1].pronoun else end[0].start
    return start is not None and start > scene.words[group[-1].last].end


def parties_of(scene: Scene, discourse: Discourse, group: tuple[Filler, ...]) -> Iterable[End]:
    """The parties that fillers name, each with its filler."""
    members = cast(scene, "tie", group, discourse, metonyms=True)
    return zip(members.parties, members.fillers, strict=True)


def _deed(scene: Scene, filler: Filler) -> bool:
    """Whether a filler joined by و is another deed, no party (بدعم الجبهة وإيواء مقاتليها)."""
    word = scene.words[filler.first]
    joined = word.conj and word.pos == "noun" and not word.article
    return bool(joined) and bool(scene.shapes[filler.first] & scene.lexicon.predicates.nouns.keys())


def _adjective_of(scene: Scene, whole: Filler, part: Filler) -> bool:
    """Whether the words found in a filler only describe its head (عملية تركية): no party stands there."""
    return whole.head < part.first <= whole.last and scene.words[part.first].pos == "adj"
