"""Titles of offices in a sentence, each with the stretch behind it and the name that follows (وزير الدفاع
فلان)."""

from __future__ import annotations

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, TO
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.bodies_behind import behind_body, closes_name, is_body, of_body, rank_at
from marsad.extract.ties.looks_like_title import inside_name, is_named_after, on_stage
from marsad.extract.ties.not_his_name import in_service, is_anothers, of_his_bloc, stands_near
from marsad.extract.ties.second_offices import NO_OFFICE, of_two_persons, office_at, second_office
from marsad.extract.ties.tie_ends import nation
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_ranks import ranked_end
from marsad.extract.ties.title_record import Held
from marsad.extract.ties.title_stretch import goes_on_behind, opens_thing, second_half
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Match, Title

REGION = 14
COMMANDER, COMMANDING, ORDER = "امر", "آمر", "أمر"


def title_at(scene: Scene, at: int) -> Held | None:
    """The title of an office that begins at a word, with the stretch behind it."""
    word = scene.words[at]
    if word.pos not in {"noun", "propn", "adj"} and not (word.pos == "adverb" and accusative(word)):
        return None  # عين فلان سفيرا
    found = [m for m in scene.named.matches[at] if m.kind == "title"] if scene.named.matches[at] else []
    ordered = ORDER in word.text or (word.prep == BY and not word.text.endswith(COMMANDING))
    if word.stem == COMMANDER and ordered:
        return None  # أمر الصدر أنصاره، بأمر من القائد
    if found and word.article:  # فتح القاضي تحقيقا
        found = [m for m in found if m.end == at + 1 or not accusative(scene.words[at + 1])]
    if not found or inside_name(scene, at) or is_named_after(scene, at):
        return None
    match = max((*found, *_with_to(scene, at)), key=lambda m: m.end)
    name = word.pos == "propn" and not word.article
    if any(
        m.kind == "actor" and m.end > match.end and (name or is_body(scene, m))
        for m in scene.named.matches[at]
    ):
        return None  # فرقة السلطان مراد, قايد صالح
    title = scene.lexicon.parties.tables.titles[match.entries[0]]
    if title.kind in NO_OFFICE or (match.weak and not word.article):
        return None
    if word.lemma in grammar().performer and on_stage(scene, at, match.end):
        return None
    if (acting := _acting(scene, at, match.end)) is not None:
        return acting
    stop = behind_body(scene, match.end - 1) if match.end - at > 1 else match.end
    own = 0  # where what the title is of ends, before a second office of the same person
    if of_body(scene, match.end):
        stop = behind_body(scene, match.end)
    while stop < min(len(scene.words), at + REGION) and (
        goes_on_behind(scene, stop)
        or (stop > match.end and second_half(scene, match.end, stop))
        or closes_name(scene, at, stop)
    ):
        person = person_end(scene, stop) or ranked_end(scene, stop)
        if person and not word.article and in_service(scene, at, stop, person):
            if not (person < len(scene.words) and person_end(scene, person)):
                return Held(title, at, match.end, person)
            stop = person  # مبعوث ترامب | توم براك
            continue
        if person and (is_anothers(scene, at, stop, person) or of_his_bloc(scene, stop)):
            return Held(title, at, match.end, stop)
        if person:
            return Held(title, at, match.end, own or stop, stop, person)
        if not own and second_office(scene, stop):
            own = stop
            if of_two_persons(scene, at, stop):
                return Held(title, at, match.end, stop)
        if title.kind == "spokesman" and scene.words[stop].prep and office_at(scene, stop):
            return Held(title, at, match.end, stop)
        away = title.kind == "office" and scene.words[stop].lemma == TO
        if away and scene.words[stop].pos == "prep":
            return Held(title, at, match.end, stop)  # وصل فلان وزير الدفاع | إلى المدينة
        near = stands_near(scene, stop) or (word.article and accusative(scene.words[stop]))
        if near or (stop == match.end and scene.words[stop - 1].article and opens_thing(scene, stop)):
            return Held(title, at, match.end, stop)
        stop = behind_body(scene, stop)
    return _with_name(scene, Held(title, at, match.end, stop))


def _with_name(scene: Scene, held: Held) -> Held:
    """A title with the name that follows behind a comma, a rank or a word of naming (قائد الفيلق، العماد
    فلان، قياديا في الحركة يدعى فلانا)."""
    stop = held.stop
    if stop >= len(scene.words):
        return held
    if scene.words[stop].text not in COMMAS and scene.words[stop].folded not in grammar().naming:
        return held
    after = stop + 1 + rank_at(scene, stop + 1)
    person = (person_end(scene, after) or ranked_end(scene, after)) if after < len(scene.words) else 0
    return msgspec.structs.replace(held, name=after, name_end=person) if person else held


def _acting(scene: Scene, at: int, end: int) -> Held | None:
    """The office whose work a title says that somebody does (القائم بأعمال وزير الخارجية: no envoy)."""
    if end >= len(scene.words) or scene.words[end - 1].stem not in grammar().acting_for:
        return None
    held = title_at(scene, end) if scene.named.matches[end] else None
    return None if held is None else msgspec.structs.replace(held, first=at)


def _with_to(scene: Scene, at: int) -> list[Match]:
    """The office of two words that an accusative names with ل (رئيسا للأركان: رئيس الأركان, مديرا لمكتب فلان:
    مدير مكتب)."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if after is None or after.prep not in grammar().owning or not _indefinite(scene.words[at]):
        return []
    forms = [form(scene.words[at]), form(msgspec.structs.replace(after, prep=""))]
    return [m for m in scene.lexicon.parties.match(forms, 0, at) if m.kind == "title" and m.end == at + 2]


def _indefinite(word: Word) -> bool:
    """Whether a title is an accusative, or a woman's that may be one (رئيسا للحكومة، رئيسة للحكومة)."""
    return accusative(word) or (word.stem.endswith("ة") and not word.article)


def counterpart(scene: Scene, at: int, last: Title | None) -> Held | None:
    """His counterpart with nationality and name (نظيره التركي فلان) holds the office named last."""
    word, name = scene.words[at], at + 2
    if (
        last is None
        or not word.pronoun
        or word.lemma not in grammar().counterpart
        or name >= len(scene.words)
    ):
        return None
    end = person_end(scene, name)
    state = nation(scene, Filler(at + 1, at + 1, at + 1, "office")) if end else None
    if state is not None:
        return Held(last, at, at + 1, name, name, end)
    end = person_end(scene, at + 1)  # نظيره فلان
    return Held(last, at, at + 1, at + 1, at + 1, end) if end else None
