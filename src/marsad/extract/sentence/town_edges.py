"""Where a town begins right behind who takes, strikes or visits it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FROM
from marsad.arabic.letters.endings import MEN_DID
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import NOMINAL, Reading, Word
from marsad.extract.sentence.people_edges import is_land
from marsad.extract.sentence.person_edges import STATES, persons
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.places import Candidate
from marsad.resolve.places.forms import PEOPLED
from marsad.resolve.places.records import PlaceMention

DOERS = frozenset({"agent", "actor", "title"}) | STATES
MEN_IN_NUMBER = frozenset({"agent", "title"})
DESCRIBING, LIST_WITHIN = 3, 5
WEAPON = "weapon"


def towns_acted_on(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    told: Collection[str] = frozenset(),
) -> frozenset[int]:
    """The towns right behind a definite party or a state and what describes it, of a verb that towns are the
    object of: a town's name describes nobody, whatever it looks like (استعاد الجيش العراقي | الموصل), nor
    does a noun for land or a site with its article (قصف الجيش | المعسكر). Also behind men in ون and aircraft
    (هاجم مسلحون | الزاوية، قصفت طائرات | الرقة), and where the article has ``told`` that an everyday word is
    a town (مدينة الأبيض ... هاجمت مسيرة | الأبيض)."""
    takes = grammar().takes_town
    found = {at + 1 for at in _own_verbs(words, takes) if key(words[at + 1].stem) in told}
    for verb in range(len(words) - 2):
        if words[verb].pos != "verb" or words[verb].lemma not in takes or not matches[verb + 1]:
            continue
        party = next((m for m in matches[verb + 1] if m.kind in DOERS), None)
        if party is None or words[verb].pronoun:
            continue
        end = party.end if words[party.end - 1].article else _own_nothing(words, party, parties, told)
        end = end or _owner_ends(words, party.end) or _description_ends(words, matches, party)
        if end is None and party.kind not in STATES:
            continue
        end = _mission_ends(words, matches, end or party.end)
        end = _name_ends(words, matches, parties, end)
        for at in range(max(verb + 2, end), min(end + DESCRIBING, len(words))):
            word = words[at]
            milked = word.pos == "verb" and at == end  # قصفت طائرات روسية | حلب
            if not (milked or word.pos in NOMINAL) or word.conj or word.prep:
                break
            nation = any(match.kind == "people" for match in matches[at])
            if not nation and (_site(word, parties) or _town(words, at, parties, told, party)):
                found.add(at)
                break
            if not word.article:
                apart = word.lemma in grammar().town and words[at - 1].article  # زار الرئيس | مدينة عدن
                found.update({at} if apart else ())
                break
    return frozenset(found)


def _own_verbs(words: Sequence[Word], takes: Collection[str]) -> Iterator[int]:
    """The verbs with و that go on from others and have a bare word with its article right behind them (عادت
    المسيرات وقصفت | الأبيض)."""
    for at, word in enumerate(words[:-1]):
        if word.pos != "verb" or word.conj != AND or word.pronoun or word.lemma not in takes or not at:
            continue
        town = words[at + 1]
        if town.article and not (town.conj or town.prep) and any(w.pos == "verb" for w in words[:at]):
            yield at


def _name_ends(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, end: int) -> int:
    """Where the whole name of somebody known ends behind his office and its adjective (زار المبعوث الأممي
    رمطان لعمامرة | بورتسودان); ``end`` where none does."""
    at = end
    while at < min(end + DESCRIBING, len(words) - 1) and words[at].pos == "adj" and words[at].article:
        at += 1
    known = (m for m in matches[at] if m.kind == "actor" and m.end > at + 1 and persons(m, parties))
    return next((match.end for match in known), end)


def _town(
    words: Sequence[Word], at: int, parties: Parties, told: Collection[str], party: Match
) -> tuple[Candidate, ...] | bool:
    """Whether a word may name a town here: an everyday one if the article told so, or behind the whole name
    of somebody known, to which it adds nothing (حاصرت الدعم السريع | الأبيض)."""
    known = parties.towns(words, at, True)
    if known or not words[at].article or parties.places is None:
        return known
    name = key(words[at].stem)
    if name in told:
        return True
    if words[at].pos == "propn":
        return any(place.kind in PEOPLED for place in parties.places.candidates(name))
    whole = party.kind == "actor" and party.end == at > party.start + 1
    return whole and any(place.kind in PEOPLED for place in parties.places.candidates(name))


def _own_nothing(words: Sequence[Word], party: Match, parties: Parties, told: Collection[str]) -> int | None:
    """Where those end who own no town that stands behind them: men in ون, and aircraft before a town that no
    object follows; none if they may own it."""
    end = party.end
    if party.kind != "agent" or end >= len(words) or not _town(words, end, parties, told, party):
        return None
    if words[end - 1].stem.endswith(MEN_DID) and words[end - 1].reading.number == "p":
        return end
    if parties.tables.agents[party.entries[0]].kind != WEAPON:
        return None
    after = words[end + 1] if end + 1 < len(words) else None
    object_behind = after is not None and after.pos in NOMINAL and not (after.conj or after.prep)
    lone = party.end == party.start + 1  # قصفت طائرات دمشق مواقع
    return None if object_behind and lone and not _when_or_where(after, parties) else end


def _when_or_where(word: Word | None, parties: Parties) -> bool:
    """Whether a word begins a time or a direction (فجرا، شرقي ليبيا)."""
    if word is None or parties.places is None:
        return False
    return word.stem in grammar().time_noun or key(word.stem) in parties.places.relative


def unsettled(
    places: Sequence[PlaceMention], sure: Collection[int], told: Collection[str]
) -> Sequence[PlaceMention]:
    """The places of a sentence; towns that something is done to are in doubt if they bear an everyday word
    that the article has not told is a town, or that names towns of several countries."""
    if not sure:
        return places
    return [
        replace(place, doubtful=True)
        if place.first in sure
        and place.sort == "name"
        and place.noun is None
        and all(candidate.level for candidate in place.candidates)
        and (place.name not in told or len({candidate.iso3 for candidate in place.candidates}) > 1)
        else place
        for place in places
    ]


def told_of(places: Sequence[Sequence[PlaceMention]]) -> frozenset[str]:
    """The names of towns that an article tells of behind a noun for one or a preposition (مدينة الأبيض)."""
    return frozenset(
        place.name
        for found in places
        for place in found
        if place.sort == "name"
        and not place.doubtful
        and (place.noun is not None or place.prep)
        and any(c.kind in PEOPLED for c in place.candidates)
    )


def _mission_ends(words: Sequence[Word], matches: Sequence[Sequence[Match]], end: int) -> int:
    """Where the state ends that an envoy is sent to (زار المبعوث الأممي إلى السودان | بورتسودان); ``end``
    where none is told of."""
    at = end
    while at < min(end + DESCRIBING, len(words) - 2) and words[at].pos == "adj" and words[at].article:
        at += 1
    if at + 2 >= len(words) or words[at].folded not in grammar().sent_to or words[at].pronoun:
        return end
    return next((match.end for match in matches[at + 1] if match.kind in STATES), end)


def _owner_ends(words: Sequence[Word], at: int) -> int | None:
    """Where the definite owner ends that stands right behind a party, or behind من (قوات الجيش، قوة من
    الجيش); none if there is no such owner."""
    at += at < len(words) and words[at].stem == FROM and words[at].pos == "prep"
    owner = words[at] if at < len(words) else None
    return at + 1 if owner is not None and owner.article and owner.pos == "noun" else None


def _description_ends(words: Sequence[Word], matches: Sequence[Sequence[Match]], party: Match) -> int | None:
    """Where the adjectives without an article end that describe a party without one, which then owns nothing
    (زار وفد عراقي | طهران، قصفت طائرات حربية | حلب); none if there are none."""
    end = party.end
    while end < len(words) and _describes(words[end], matches[end]):
        end += 1
    last = words[end - 1]
    if end == party.start + 1 or last.article:
        return None
    return end if _describes(last, matches[end - 1]) else None


def _describes(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a word without an article is an adjective, or looks like one of a nation."""
    if word.article or word.conj or word.prep:
        return False
    return word.pos == "adj" or (nisba(word) and any(match.kind == "people" for match in matches))


def names_of_towns(
    words: tuple[Word, ...],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    told: Collection[str] = frozenset(),
) -> tuple[tuple[Word, ...], frozenset[int]]:
    """The words with the towns that something is done to as names, whatever else they may be, and those whose
    residents are told of (أهالي درعا); and where the former stand."""
    hit = towns_acted_on(words, matches, parties, told)
    found = hit | _towns_of_locals(words, parties)
    if not found:
        return words, hit
    named = tuple(_named(word, parties) if at in found else word for at, word in enumerate(words))
    return named, frozenset(at for at in hit if not _site(words[at], parties))


def _towns_of_locals(words: Sequence[Word], parties: Parties) -> frozenset[int]:
    """The towns right behind their residents or people."""
    folk = [at for at, word in enumerate(words[:-1]) if word.stem in grammar().locals]
    return frozenset(
        at + 1
        for at in folk
        if not (words[at].article or words[at].pronoun or words[at + 1].article or words[at + 1].prep)
        and words[at + 1].pos in {"noun", "adj"}
        and parties.towns(words, at + 1, True)
    )


def _named(word: Word, parties: Parties) -> Word:
    """A word as the noun for land that it is, or else as a name."""
    if not _site(word, parties):
        return word if word.pos == "propn" else replace(word, reading=Reading(word.folded, "propn"))
    if word.pos == "noun":
        return word
    noun = next((r for r in word.readings if r.pos == "noun"), None) or replace(word.reading, pos="noun")
    return replace(word, reading=noun)


def _site(word: Word, parties: Parties) -> bool:
    """Whether a word with its article is a noun for land, settlements, sites or buildings."""
    if not word.article or parties.places is None:
        return False
    return key(word.stem) in parties.places.cues["facility"] or is_land(word, parties)


def one_behind_many(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The given names, and the names of somebody known, right behind definite men in number who do something
    (خطف المسلحون | علي بن صالح، انتقد النواب | ميقاتي): no one man is many; of several names each is one of
    them (زار الوزيران سامي وفؤاد)."""
    found = set()
    for at in range(2, len(words) - 1):
        word, men = words[at], words[at - 1]
        if not matches[at - 1] or words[at - 2].pos != "verb" or men.reading.number != "p" or not men.article:
            continue
        if word.article or word.conj or word.prep or word.pos not in NOMINAL:
            continue
        many = any(m.kind in MEN_IN_NUMBER and m.plural and m.end == at for m in matches[at - 1])
        if many and not _listed(words, at) and _one_named(words, at, matches[at], parties):
            found.add(at)
    return frozenset(found)


def _one_named(words: Sequence[Word], at: int, matches: Sequence[Match], parties: Parties) -> bool:
    """Whether a word begins the name of one man: a given name with another one, or somebody known."""
    if parties.is_given_name(words[at]) and words[at + 1].pos in NOMINAL:
        return True
    return any(match.kind == "actor" and persons(match, parties) for match in matches)


def _listed(words: Sequence[Word], at: int) -> bool:
    """Whether another is joined by و to a name soon behind a word."""
    return any(word.conj and word.pos in NOMINAL for word in words[at + 1 : at + LIST_WITHIN])
