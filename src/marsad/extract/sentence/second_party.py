"""Where whom a verb acts on begins right behind who acts: a phrase that is complete takes no other party."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, IN, TO
from marsad.arabic.letters.endings import ARTICLE, FEMININE, MEN, NISBA
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import nisba, unattached
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.person_edges import FORCES, SERVANT, STATES, persons
from marsad.extract.sentence.without_article import told_of
from marsad.lexicon.naming import load_naming
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

HEADS = frozenset({"title", "agent", "actor"})
SIDES = frozenset({"agent", "actor"})
NAME_PARTS, OWNERS, SEAT_NAME = 5, 3, 5
CLOSING = frozenset({"verb", "punct", "relative", "particle"})
OPPOSITION = "OPP"


class First(msgspec.Struct, frozen=True, gc=False):
    """Who stands right behind a verb: up to word ``end``, of which a name from ``name`` on (``end`` where
    none is); ``apart`` says that a preposition stands before the name (السفير في بيروت ديفيد هيل), ``office``
    that it is one person's, ``listed`` that it is a name of the lexicon, ``honoured`` that a second title
    stands before the name, ``closed`` that nothing definite goes on with it.
    """

    name: int
    end: int
    apart: bool = False
    office: bool = False
    listed: bool = False
    honoured: bool = False
    closed: bool = False


def second_parties(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words right behind the party that stands behind its verb, at which another begins.

    The first is complete once it is definite: with its owner, what describes it and a name. A state, a body
    or people behind that are no part of it (زار الوزراء العرب | دمشق، اتهم القاضي فهد الشمري | الحزب), nor is
    a known person behind another's name.
    """
    found = set[int]()
    for first in _with_another(words, matches, parties):
        found |= {first.end, first.name} if first.apart else {first.end}
    return frozenset(found)


def names_of_first(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words of the names that tell who holds an office or is somebody, right before another party: they
    go on with his phrase, whatever they look like (حذر الوزير اليمني قاسم بحيبح | المنظمات)."""
    found = set[int]()
    for first in _with_another(words, matches, parties):
        found.update(range(first.name + first.apart, first.end))
    return frozenset(found)


@lru_cache(maxsize=1)
def with_object() -> frozenset[str]:
    """The verbs that take whom they act on or meet as their object."""
    known = grammar()
    return known.transitive | known.affecting | known.addressing | known.encountering


@lru_cache(maxsize=1)
def by_words() -> frozenset[str]:
    """The verbs of saying something to somebody or of him."""
    known = grammar()
    return known.addressing | known.charging | known.blaming


def acts_on(verb: Word) -> bool:
    """Whether a verb takes whom it acts on or meets as its object."""
    return verb.lemma in with_object()


def _with_another(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> Iterator[First]:
    """Who stands right behind each verb that takes an object, where another party stands behind him."""
    taking = with_object()
    for verb in range(len(words) - 2):
        word = words[verb]
        if word.pos != "verb" or word.pronoun or word.lemma not in taking:
            continue
        at = verb + 1
        if words[at].pronoun and words[at].pos == "prep":
            at += 1  # في بيان اتهمت فيه الحركة | إسرائيل
        first = (_complete if matches[at] else _strange)(words, matches, parties, at)
        if first is None or first.end >= len(words):
            continue
        behind = _past_relative(words, first.end) if first.honoured else 0
        far = msgspec.structs.replace(first, end=behind) if behind else first
        if _another(words, matches, parties, far):
            yield first


def _past_relative(words: Sequence[Word], at: int) -> int:
    """The word behind a relative clause between commas that begins at a word; 0 where none does."""
    if words[at].text not in COMMAS or at + 1 >= len(words) or words[at + 1].pos != "relative":
        return 0
    closing = next((n for n in range(at + 2, len(words)) if words[n].pos == "punct"), len(words))
    return closing + 1 if closing + 1 < len(words) and words[closing].text in COMMAS else 0


def of_a_nation(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether what looks like an adjective is a body with its own nationality (البحرية التركية، المعارضة
    الفرنسية): it describes no name before it."""
    after = at + 1
    if not words[at].article or after >= len(words) or not words[after].article or words[after].conj:
        return False
    alone = any(match.kind == "agent" and match.end == after for match in matches[at])
    return alone and any(match.kind == "people" for match in matches[after])


def two_behind(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, verb: int
) -> bool:
    """Whether two parties stand right behind a verb, which is active then."""
    at = verb + 1 + (words[verb + 1].pos == "prep" and bool(words[verb + 1].pronoun))
    first = _complete(words, matches, parties, at) if at < len(words) and acts_on(words[verb]) else None
    return first is not None and first.end < len(words) and _another(words, matches, parties, first)


def holder_alone(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, verb: int
) -> bool:
    """Whether one office with its holder's name is all that stands behind a verb before a preposition, a time
    or a stop (قتل قائد الشرطة سالم حداد في هجوم): the name is nobody whom he did it to."""
    head = next((match for match in matches[verb + 1] if match.kind in {"title", "agent"}), None)
    if head is None or not _one(head, parties) or words[verb + 1].reading.number in {"p", "d"}:
        return False
    first = _complete(words, matches, parties, verb + 1)
    if first is None or first.listed or first.honoured:
        return False  # اعتقل قائد الشرطة النائب سالم حداد
    name, end = first.name, first.end
    if name == end:
        name = _past_body(words, matches, end)
        end = name_ends(words, matches, parties, name) if name < len(words) else name
    if end < name + 2:
        return False
    after = words[end] if end < len(words) else None
    if after is None or after.pos in {"punct", "prep", "adverb"}:
        return True
    his = bool(after.conj and after.pronoun)  # سالم حداد ومرافقه
    return his or bool(after.prep) or after.stem in grammar().time_noun


def _past_body(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> int:
    """Where the body ends whose an office is, behind ل or في (الأمين العام للحزب، القيادي في الحركة); ``at``
    where none stands there."""
    if at + 1 >= len(words) or not (
        words[at].prep == FOR or (words[at].stem == IN and words[at].pos == "prep")
    ):
        return at
    body = at + (words[at].pos == "prep")
    known = max((m.end for m in matches[body] if m.kind in SIDES), default=0)
    end = known
    while known and end < len(words) and words[end].pos == "adj" and words[end].article:
        end += 1
    return end or at


def _complete(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: int
) -> First | None:
    """A definite party that begins at a word, with all that belongs to it."""
    head = next((m for m in matches[first] if m.kind in HEADS and not (m.weak and m.kind == "actor")), None)
    if head is None or words[first].conj or words[first].prep:
        return None
    if head.kind == "actor":
        inside = (m.end for n in range(first + 1, head.end) for m in matches[n] if m.kind == "actor")
        end = max((head.end, *inside))
        return First(first if persons(head, parties) else end, end, listed=True)
    at = _owned(words, matches, head)
    while 0 < at < len(words) and _describes(words, matches, at):
        at += 1
    if words[first - 1].lemma in by_words() and (told := told_of(words, matches, parties, head)):
        return First(told, told, closed=True)
    if not _one(head, parties):
        return First(at, at) if at else None
    seat = _seat_ends(words, matches, head, parties)
    if seat > at or not at:
        return First(head.end, seat, office=head.kind == "title") if seat else None
    sent = _sent(words, matches, at)
    name = sent or at
    office, begins = head.kind == "title", _honoured(words, matches, name)
    end = name_ends(words, matches, parties, begins)
    if name < begins < end < len(words):
        return First(name, end, bool(sent), office, honoured=True)
    return First(name, name_ends(words, matches, parties, name), bool(sent), office)


def _honoured(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> int:
    """Where the titles end that stand with their article between an office and the name of who holds it (زعيم
    التيار النائب | سعد الحريري, رئيس الوزراء القائد العام للقوات المسلحة | مصطفى الكاظمي)."""
    while at < len(words) and words[at].article and not (words[at].conj or words[at].prep):
        title = next((match for match in matches[at] if match.kind == "title"), None)
        if title is None or title.plural:
            break
        at = title.end
    return at


def _strange(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: int
) -> First | None:
    """A person whom no list has, by a given name and another (انتقد معاوية عثمان | الحكومة)."""
    if words[first].pos not in NOMINAL or words[first].article or not parties.is_given_name(words[first]):
        return None
    end = name_ends(words, matches, parties, first)
    return First(first, end) if end > first + 1 + (words[first].stem == SERVANT) else None


def _seat_ends(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], head: Match, parties: Parties
) -> int:
    """Where the name of a place of some words ends, whose office stands before it, right before a definite
    party (مدير مستشفى كمال عدوان | الجيش، رئيس بلدية بيت لحم | الشرطة); 0 where there is none."""
    seats = grammar().seat
    seat = head.end - (words[head.end - 1].stem in seats)
    if seat >= len(words) or words[seat].stem not in seats or words[seat].article or words[seat].pronoun:
        return 0
    if words[seat - 1].article:
        return 0  # زار الرئيس | مدينة تعز بعد هجوم المسلحين
    for at in range(seat + 1, min(seat + 2 + SEAT_NAME, len(words))):
        if at > seat + 1 and _begins_party(words[at], matches[at], parties):
            return at
        odd = words[at].article or words[at].conj or words[at].pos in CLOSING  # بيت لحم، أم الفحم
        told = words[at].stem in grammar().complementizer  # أعلن والي ولاية وهران | أن الشرطة
        if told or (odd and not (at == seat + 2 and parties.towns(words, seat + 1, True))):
            return 0
    return 0


def _begins_party(word: Word, matches: Sequence[Match], parties: Parties) -> bool:
    """Whether a body or people with an article, or a force, begin at a noun."""
    if not unattached(word) or word.pos == "adj" or nisba(word):
        return False
    agents = parties.tables.agents
    return any(
        (word.article and match.kind in SIDES)
        or (match.kind == "agent" and agents[match.entries[0]].kind in FORCES)
        for match in matches
    )


def _owned(words: Sequence[Word], matches: Sequence[Sequence[Match]], head: Match) -> int:
    """Where a noun for a party ends with those that it belongs to, so that it is definite; 0 where it is
    not."""
    at = head.end
    for _ in range(OWNERS):
        if words[at - 1].article or words[at - 1].pronoun:
            return at
        if at >= len(words) or not unattached(words[at]):
            return 0
        owner = _longest(matches[at], SIDES | STATES)
        if owner is not None and owner.kind != "agent":
            return owner.end
        if owner is None and not words[at].article:
            return 0
        at = owner.end if owner is not None else at + 1
    return 0


def _sent(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> int:
    """Where the state, capital or body ends that a preposition behind an office says one is in or sent to; 0
    where none is."""
    if at + 1 >= len(words) or words[at].pos != "prep":
        return 0
    known = words[at].stem in grammar().completing or words[at].stem in grammar().membership
    if words[at].pronoun:
        return at + 1 if known else 0  # القيادي فيها
    nation = any(match.kind == "people" for match in matches[at - 1])  # المبعوث الأمريكي إلى
    if not known and (words[at].stem != TO or nation):
        return 0
    place = _longest(matches[at + 1], STATES | {"actor"})
    return place.end if place is not None else 0


def _longest(matches: Sequence[Match], kinds: frozenset[str]) -> Match | None:
    """The longest match of some kinds: matches come with the longest first."""
    return next((match for match in matches if match.kind in kinds and not match.weak), None)


def _describes(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a definite adjective goes on with a definite phrase, or a people in ي with one man; what names
    the opposition describes no office or ministry."""
    word, before = words[at], words[at - 1]
    nation = word.article and word.lemma.endswith(NISBA) and not word.stem.endswith((*FEMININE, *MEN))
    if not (word.pos == "adj" or nation) or not (unattached(word) and word.article and before.article):
        return False
    kinds = {match.kind for match in matches[at]}
    if "people" in kinds or kinds.isdisjoint(HEADS | STATES):
        return True
    if before.reading.number == "p":  # الوزراء العرب
        return word.reading.number == "p" and word.lemma.endswith(NISBA) and word.pos == "adj"
    return nation and before.pos in {"noun", "adj"}


def _one(head: Match, parties: Parties) -> bool:
    """Whether a noun is of one person, whom a name behind it tells."""
    if head.kind == "agent":
        return parties.tables.agents[head.entries[0]].kind in PERSONS and not head.plural
    return head.kind == "title" and not head.plural


def name_ends(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> int:
    """Where the name that begins at a word ends; the word itself where none does. One whom the lexicon knows
    ends a strange name, which has two parts at least before him (يائير نتنياهو is one man)."""
    if at >= len(words) or not unattached(words[at]):
        return at
    known = next((m for m in matches[at] if m.kind == "actor" and persons(m, parties)), None)
    if known is not None and (not known.weak or known.end > at + 1):
        return known.end
    end = at
    while end < len(words) and end - at < NAME_PARTS and _name_part(words, matches, parties, at, end):
        end += 1
    return end


def _name_part(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: int, at: int
) -> bool:
    """Whether a word is the next part of a name."""
    word = words[at]
    if not unattached(word) or word.pronoun:
        return False
    if at > first + 1 and any(m.kind == "actor" and not m.weak for m in matches[at]):
        return False
    if parties.is_given_name(word) or word.stem in grammar().name_particle:
        return True
    if at == first + 1 and word.article and _listed_family(word) and _opens(words, matches, at + 1):
        return True  # الوزير لؤي الخطيب | الشركات
    if any(not m.weak and m.kind not in {"people", "actor"} for m in matches[at]):
        return False
    if word.article:
        return at > first and (not word.reading.known or _listed_family(word))
    return word.pos == "propn" or not word.reading.known or (at > first and _listed_family(word))


def _opens(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a definite party begins at a word."""
    return at < len(words) and unattached(words[at]) and words[at].article and bool(matches[at])


def _listed_family(word: Word) -> bool:
    """Whether the lists have a word as a family name, or with its article as a given one (الأمين)."""
    names, plain = load_naming(), key(word.folded)
    bare_name = plain.removeprefix(ARTICLE)
    return plain in names.endings or bare_name in names.family or (word.article and bare_name in names.given)


def _another(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: First
) -> bool:
    """Whether another party begins at a word right behind a complete one."""
    at, agents = first.end, parties.tables.agents
    word, before, named = words[at], words[at - 1], first.closed or first.end > first.name
    if not unattached(word) or before.lemma in grammar().town:
        return False  # شرطة العاصمة واشنطن
    if first.listed and of_a_nation(words, matches, at):
        return True
    several = word.reading.number == "p" and not word.stem.endswith(MEN) and bool(matches[at])
    if first.listed and word.article and (word.pos == "noun" or several) and not nisba(word):
        return several or not any(reading.pos == "adj" for reading in word.readings)
    for match in matches[at]:
        if named and match.kind in {"title", "agent"} and word.article and word.pos != "adj":
            return True
        if first.closed and match.kind == "title" and match.end > at + 1 and word.pos == "noun":
            return True  # اتهم نائب لبناني | وزير الداخلية
        if match.weak:
            continue
        if match.kind in STATES and not (word.article and before.article and not named):
            return True
        if match.kind == "actor" and (named or not persons(match, parties)):
            return True
        if match.kind == "agent" and word.article:
            unlike = first.office and word.stem.endswith(FEMININE)
            unlike = unlike and agents[match.entries[0]].sector == OPPOSITION
            many = word.stem.endswith(MEN) or (word.pos == "noun" and match.plural)
            if unlike or (word.pos == "noun" and (many or agents[match.entries[0]].kind in FORCES)):
                return True
        if match.kind == "agent" and word.pos == "noun" and agents[match.entries[0]].kind in FORCES:
            return True
    return False
