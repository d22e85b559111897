"""Verbs that look like passives, read as active by what stands behind them once the names are known."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import OBLIQUE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import COMMON_NOUNS, Word
from marsad.extract.sentence.edges import people_among
from marsad.extract.sentence.named_words import NAMING
from marsad.extract.sentence.parted_doers import (
    end_behind,
    headed_bodies,
    object_behind_description,
    object_behind_nation,
)
from marsad.extract.sentence.person_edges import FORCES
from marsad.extract.sentence.second_party import holder_alone, two_behind
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

OBJECT_WITHIN, SEAT_WITHIN, COUNTRY = 10, 5, "country"


def active(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties, edges: frozenset[int]
) -> tuple[Word, ...]:
    """The words, with those verbs active that were taken for passives before the names were known, and the
    bodies that begin a phrase as nouns. Letters do not show the passive, a name stands right behind, and a
    bare noun behind the name (فتحت أنقرة صفحة), or a state behind who acts (اتهم الرئيس السوري تركيا).
    Phrases begin at ``edges``.
    """
    people = people_among(words, matches, parties.tables.agents)
    found: dict[int, Word] = {}
    for at, word in enumerate(words[:-2]):
        if word.pos == "verb" and word.reading.voice == "active" and _suffered(words, matches, parties, at):
            found[at] = replace(word, reading=replace(word.reading, voice="passive"))
        if word.pos != "verb" or word.reading.voice != "passive" or _marked(word):
            continue
        within = end_behind(words, at)
        within = end_behind(words, within) if _office_town(words, matches, parties, within) else within
        two = edges.intersection(range(at + 2, within + 1)) or _told_apart(words, at + 1, within)
        two = two or (within > at + 2 and object_behind_description(words, within, edges))
        two = two or object_behind_nation(words, matches, at) or two_behind(words, matches, parties, at)
        two = two or men_behind_name(words, at) or _behind_seat(words, matches, parties, within, edges)
        if two or shows_voice(word) or _hit_town(words, at, parties):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        if word.reading.gender == "f" and _men_behind(words, at, people):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        if word.reading.gender == "m" and _her_behind(words, at):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        name = next((m for m in matches[at + 1] if m.kind in NAMING and not m.weak), None)
        behind = words[name.end] if name is not None and name.end < len(words) else None
        if behind is None or words[at + 1].prep or behind.pos not in {"noun", "num", "adj"}:
            continue
        if not (behind.prep or behind.conj or behind.article):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
    told = tuple(found.get(at, word) for at, word in enumerate(words)) if found else words
    return headed_bodies(told, matches, edges)


def _office_town(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether what looks like a verb is the town of the office right before it (اتهم محافظ تعز خلايا)."""
    verb = at < len(words) and words[at].pos == "verb" and not words[at - 1].article
    office = verb and any(match.kind == "title" for match in matches[at - 1])
    return office and bool(parties.towns(words, at, True))


def _suffered(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, verb: int) -> bool:
    """Whether a verb of what is done to people, whose letters show no voice, has only one who holds an office
    behind it, by his name."""
    word = words[verb]
    known = grammar()
    if word.lemma not in known.affecting or word.lemma in known.encountering | known.addressing:
        return False
    if word.pronoun or _marked(word) or shows_voice(word):
        return False
    before = words[verb - 1] if verb else None
    if before is not None and (word.conj or before.pos in {"noun", "propn", "adj", "pron", "relative"}):
        return False  # المسلح قتل قائد الشرطة سالم حداد، هاجم المركز وقتل
    said = word.reading
    his = said.person == 3 and said.number == "s" and said.gender == "m" and said.tense == "past"
    return his and holder_alone(words, matches, parties, verb)


def _hit_town(words: Sequence[Word], verb: int, parties: Parties) -> bool:
    """Whether a town's name stands right behind a verb of several, who did it to the town (قصفوا مأرب)."""
    bare = not (words[verb + 1].prep or words[verb + 1].conj)
    return words[verb].reading.number == "p" and bare and bool(parties.towns(words, verb + 1, cued=False))


def men_behind_name(words: Sequence[Word], verb: int) -> bool:
    """Whether indefinite men in an oblique case stand behind a name, or the comma that closes one: they are
    the verb's object (قتل القيادي أبو مصعب جنديين), as names own nobody and are owned by nobody."""
    for at in range(verb + 2, min(verb + OBJECT_WITHIN, len(words))):
        word = words[at]
        if word.pos in {"verb", "relative"}:
            return False
        if not word.stem.endswith(OBLIQUE) or word.article or word.prep or word.conj:
            continue
        men = word.pos in COMMON_NOUNS and word.reading.number in {"p", "d"} and word.lemma != word.stem
        before = words[at - 1]
        if men and (before.pos == "propn" or before.text in COMMAS):
            return True
    return False


def _behind_seat(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    end: int,
    edges: frozenset[int],
) -> bool:
    """Whether a state begins behind the town of who acts (اتهم الحزب في بيروت | إسرائيل), or a man's bare
    name behind that of a court or a force that ends before ``end``: that is the verb's object (اتهمت محكمة في
    أغادير | عبد الكريم العلوي)."""
    if end + 2 >= len(words) or words[end].pos != "prep" or words[end].stem not in grammar().locative:
        return False
    man = next((at for at in range(end + 2, min(end + SEAT_WITHIN, len(words))) if at in edges), None)
    if man is not None and not words[man].conj and any(m.kind == COUNTRY for m in matches[man]):
        return True
    if man is None or words[man].article or words[man].conj or not parties.is_given_name(words[man]):
        return False
    agents = parties.tables.agents
    return any(
        match.kind == "agent" and agents[match.entries[0]].kind in FORCES for match in matches[end - 1]
    )


def _marked(word: Word) -> bool:
    """Whether a reading of a word in its tense can only be of one voice."""
    return any(r.voice for r in word.readings if r.tense == word.reading.tense)


def shows_voice(verb: Word) -> bool:
    """Whether the passive of a past verb would have other letters (هاجم، هوجم; اغتال، اغتيل)."""
    return verb.reading.tense == "past" and "ا" in verb.lemma[1:-1] and "ا" in verb.stem[1:-1]


def _told_apart(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether an office stands again behind its holder's name: two persons (اتهم الرئيس بوتين الرئيس
    الأوكراني), no apposition.
    """
    office = words[first]
    again = (n for n in range(first + 2, end) if words[n].lemma == office.lemma and words[n].article)
    return office.article and any(words[n - 1].pos == "propn" for n in again)


def _men_behind(words: Sequence[Word], verb: int, people: frozenset[int]) -> bool:
    """Whether men are what a feminine verb does something to, right behind it or behind a preposition with
    its pronoun (دعوى اتهمت فيها ضباط الأمن): they are no subject of its passive.
    """
    at = verb + 1 + (words[verb + 1].pos == "prep" and bool(words[verb + 1].pronoun))
    at += at + 1 < len(words) and words[at].folded in grammar().approximator
    if at >= len(words):
        return False
    number = words[at]
    if number.pos == "num" and number.stem.endswith("ة") and not (number.prep or number.conj):
        partitive = words[at + 1].stem == FROM if at + 1 < len(words) else False
        return at + 1 in people or partitive  # a number in ة counts men (اعتقلت ستة شبان)
    men = at in people and words[at].reading.gender != "f" and words[at].reading.number == "p"
    return men and not (words[at].prep or words[at].conj)


def _her_behind(words: Sequence[Word], verb: int) -> bool:
    """Whether a feminine thing stands behind a masculine verb and a preposition with its pronoun (وعرض عليه
    وساطة): it would be the subject of a feminine passive."""
    told, thing = words[verb + 1], words[verb + 2]
    taken_up = told.pos == "prep" and bool(told.pronoun)
    bare = thing.pos == "noun" and not (thing.article or thing.prep or thing.conj or thing.pronoun)
    return taken_up and bare and thing.reading.gender == "f" and thing.reading.number == "s"
