"""Who holds an office: who is told by it, and whose name behind it is not its holder's."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.particles import AND, BY
from marsad.extract.parties.mentions import party
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.other_holders import PRESIDENT, never_of, only_called_president
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.office_bodies import nation_in
from marsad.extract.ties.tie_appointed import appointed
from marsad.extract.ties.tie_called import named_before
from marsad.extract.ties.tie_dates import serving
from marsad.extract.ties.title_record import Held
from marsad.extract.ties.titles import title_at
from marsad.extract.ties.who_appoints import of_two
from marsad.model import Party


def holder_of(scene: Scene, held: Held) -> tuple[Filler, bool] | None:
    """The words of who holds an office, and whether a verb of appointment says so."""
    if held.name >= 0 and not of_two(scene, held):
        return Filler(held.first, held.name_end - 1, held.first, "office"), False
    before = named_before(scene, held)
    if before is not None:
        return before, serving(scene, held.first)
    if (both := _of_one(scene, held)) is not None:
        return both, False
    made = appointed(scene, held)
    return (made, True) if made is not None else None


def _of_one(scene: Scene, held: Held) -> Filler | None:
    """Who is told by two offices before his name, the second one over (رئيس الحزب والوزير السابق فلان)."""
    if not held.end <= held.stop < len(scene.words) or scene.words[held.stop].conj != AND:
        return None
    other = title_at(scene, held.stop) if scene.named.matches[held.stop] else None
    if other is None or other.name < 0 or former_at(scene, range(other.end, other.stop)) is None:
        return None
    plain = scene.words[held.first].pos == "noun" and not scene.words[held.first].conj
    ours = plain and former_at(scene, range(held.end, held.stop)) is None
    whole = Filler(held.first, other.name_end - 1, held.first, "office")
    answer = scene.answer(whole) if ours else None
    return whole if answer is not None and answer.id is not None else None


def for_whom(scene: Scene, held: Held) -> bool:
    """Whether the name right behind an office is whom its holder speaks for (الناطق باسم | مبارك)."""
    return held.name == held.end and scene.words[held.end - 1].prep == BY


def stranger(scene: Scene, held: Held, subject: Party) -> bool:
    """Whether the one named behind an office never held it: of another state than its adjective says (التقى
    السفير الفرنسي في لبنان | سعد الحريري), or a president by courtesy."""
    if subject.id is None:
        return False
    if held.name >= 0 and held.stop == held.end == held.first + 1 and scene.words[held.first].article:
        return PRESIDENT in held.title.english and only_called_president(subject.id, scene.lexicon.parties)
    told = held.stop > held.end and scene.words[held.end].pos == "adj"
    state = nation_in(scene, held.end, held.end) if told else None
    return state is not None and never_of(state.code or "", subject.id, scene.lexicon.parties)


def holder_party(scene: Scene, holder: Filler, held: Held, body: Party | None) -> Party:
    """The party that holds an office: as known, else by the words, of its body's country and sector."""
    answer = scene.answer(holder)
    if answer is not None:
        known = party(scene, holder, answer)
        unnamed = held.name >= 0 and known.id is None
        # the office says who it is; the name is not to be lost in it
        return replace(known, name=scene.span(held.name, held.name_end - 1).text) if unnamed else known
    span = scene.span(holder.first, holder.last)
    return Party(span.text, span.start, span.end, body.code if body else None, held.title.sector)
