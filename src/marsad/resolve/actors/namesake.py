"""What is said of somebody beside his name that none of those known by it can be: a pupil, one of seventeen
years, a member of the council of a town; and which dead one of a family its name means behind a word for his
death."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FROM
from marsad.arabic.letters.endings import ARTICLE, NISBA
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.lexicon.naming import load_naming
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Actor, Title
from marsad.resolve.actors.records import Segment

FAMILY, PAIR = "family", 2
PRIVATE, SEAT, LOCAL = "private", "seat", "local"
TRADE, SOLDIER = "trade", "soldier"
RULING = frozenset(
    {"president", "prime minister", "king", "emir", "sultan", "supreme leader", "crown prince", "chancellor"}
)
CABINET = frozenset({"foreign minister", "defence minister", "interior minister", "prime minister"})
FAITH = "REL"
KILLING, DEATH, ATTEMPT = "killing", "death", "attempt"
HE, YEAR, YOUTH = "he", "year", "youth"
OPEN, DWELLER = "(", "dweller"
GROWN = 25
NEAR = 3
UNSUNG = frozenset({"CVL", "EDU", "AGR", "LAB", "MED", "BUS", "JRN", "REF", "SOC"})
OF_TOWNS = ("mayor", "governor")


def said_beside(words: Sequence[Word], at: int, lexicon: Parties) -> str | None:
    """What words from ``at`` on, right behind a name, say of its bearer: ``private`` (الطالب الجامعي، «وهو
    مزارع», «(17 عاما)») or ``local`` (عضو مجلس بلدي، رئيس بلدية كذا); null where they say none of these.
    """
    if at >= len(words):
        return None
    if words[at].text == OPEN:
        return PRIVATE if _young(words, at + 1, lexicon) else None
    told = words[at].text[:1] in COMMAS
    at += told
    he = at < len(words) and words[at].conj == AND and _sort(words[at], lexicon) == HE
    at += he
    if at < len(words) - 1 and words[at].folded == FROM and _sort(words[at + 1], lexicon) == DWELLER:
        return PRIVATE  # من سكان البلدة
    if at >= len(words) or words[at].conj or words[at].prep or words[at].pos == "verb":
        return None
    sort = _sort(words[at], lexicon)
    if sort == PRIVATE:
        return sort if he or words[at].article else None
    return LOCAL if sort == SEAT and _of_a_town(words, at, len(words), lexicon) else None


def called_before(words: Sequence[Word], at: int, lexicon: Parties) -> str | None:
    """What the words of a phrase before a name at ``at`` say of its bearer, as :func:`said_beside`."""
    if not at or words[at].conj or words[at].prep:
        return None
    sort = _sort(words[at - 1], lexicon) if words[at - 1].article else None
    if sort in (TRADE, SOLDIER):
        return sort
    if sort == PRIVATE or (sort == YOUTH and at > 1 and not _describes(words[at - 1], words[at - 2])):
        return PRIVATE
    seat = next((n for n in range(max(0, at - NEAR - 2), at) if _sort(words[n], lexicon) == SEAT), None)
    return LOCAL if seat is not None and _of_a_town(words, seat, at, lexicon) else None


def of_another_family(words: Sequence[Word], name: Segment, behind: Segment) -> bool:
    """Whether the word right behind a known name of two words or more is a family's or tribe's that the
    tables do not give him (حسن نصر الله الجبوري); a name that ends in such a word goes on at length."""
    if name.end - name.start < PAIR or behind.start != name.end or behind.match is not None:
        return False
    word, last = words[behind.start], words[name.end - 1]
    whole = word.article or word.stem.startswith(ARTICLE)  # الشمري, which no dictionary has
    if word.conj or word.prep or not whole or not word.stem.endswith(NISBA):
        return False
    if last.stem.endswith(NISBA) and (last.article or last.stem.startswith(ARTICLE)):
        return False
    named = word.article and (word.pos == "propn" or not word.reading.known)
    return named or key(word.stem.removeprefix(ARTICLE)) in load_naming().family


def in_no_cabinet(title: Title, actors: Sequence[Actor], lexicon: Parties) -> bool:
    """Whether a minister of one of the four great offices bears the name of men of faith only, none of whom
    ever held it (وزير الخارجية أحمد الطيب)."""
    if CABINET.isdisjoint(title.english) or any(row.sectors != (FAITH,) for row in actors):
        return False
    held = {held.office for row in actors for held in lexicon.tables.offices if held.actor == row.id}
    return held.isdisjoint(title.english)


def late(words: Sequence[Word], at: int, published: str | None, lexicon: Parties) -> Actor | None:
    """The dead one of a family whom its name, perhaps with his title, means behind a word for his death
    (اغتيال الحريري، اغتيال الرئيس الحريري): the last who had died so by then; null behind one that he
    survived (محاولة اغتيال جنبلاط)."""
    told = at - 1
    if told > 0 and words[told].article and words[told].stem in grammar().title:
        told -= 1
    before = _sort(words[told], lexicon) if told >= 0 else None
    if before not in (KILLING, DEATH) or words[told].article or words[at].conj or words[at].prep:
        return None
    if told > 0 and _sort(words[told - 1], lexicon) == ATTEMPT:
        return None
    name = key(words[at].folded)
    dead = [row for row in lexicon.tables.late if row[0] == name and (row[3] == before or before == DEATH)]
    known = [row for row in dead if published is None or row[2][: len(published)] <= published]
    rows = lexicon.rows(max(known, key=lambda row: row[2])[1]) if known else ()
    return next((row for row in rows if published is None or row.at(published)), rows[0] if rows else None)


def _describes(word: Word, noun: Word) -> bool:
    """Whether a word may be the adjective of the definite noun before it (رجل الدين الشاب)."""
    alike = noun.reading.number != "p" and (noun.reading.gender == "f") == (word.reading.gender == "f")
    return noun.article and alike


def bears(actor_id: str, sort: str, lexicon: Parties) -> bool:
    """Whether somebody known can be called so: he is known for no office (nor is who has a soldier's
    rank), for one of a town, or, by a trade, for none of those who rule."""
    if sort == PRIVATE:
        return any(not UNSUNG.isdisjoint(row.sectors) for row in lexicon.rows(actor_id))
    held = (held.office for held in lexicon.tables.offices if held.actor == actor_id)
    if sort == TRADE:
        return RULING.isdisjoint(held)
    if sort == SOLDIER:
        return not any(held)
    return any(office.startswith(OF_TOWNS) for office in held)


def _sort(word: Word, lexicon: Parties) -> str | None:
    """What the table of callings says of a word."""
    callings = lexicon.tables.callings
    return callings.get(key(word.stem.removeprefix(ARTICLE))) if word.pos != "verb" else None


def _of_a_town(words: Sequence[Word], at: int, end: int, lexicon: Parties) -> bool:
    """Whether a post is in the council of a town, a school, a club: in the next words, none of them told
    apart by a mark or a preposition."""
    for word in words[at + 1 : min(at + 1 + NEAR, end)]:
        if lexicon.tables.callings.get(key(word.folded)) == LOCAL:  # بلدي is not with لدي
            return True
        if word.pos in ("punct", "verb", "prep") or word.conj or word.prep:
            return False
        if _sort(word, lexicon) == LOCAL:
            return True
    return False


def _young(words: Sequence[Word], at: int, lexicon: Parties) -> bool:
    """Whether an age stands here that no public figure of note has."""
    if at + 1 >= len(words) or not words[at].folded.isdecimal():
        return False
    return int(words[at].folded) < GROWN and _sort(words[at + 1], lexicon) == YEAR
