"""Where a person's name or title begins a phrase: behind a body's name, a town, a nation's force."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF, ARTICLE, FEMININE, MEN, MEN_OR_TWO
from marsad.arabic.phrases.nouns import unattached
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Agent, Match
from marsad.lexicon.sectors import CALLINGS, IRREGULAR, PERSONS

STATES = frozenset({"country", "capital"})
NOUNS = frozenset({"noun", "propn"})
NATIONS = frozenset({"people", "country"})
FORCES = frozenset({"body", "group", "force"})
LONG_BODY, LONG_TITLE, LONG_NAME = 6, 4, 7
GROUP = "group"
TITLED = 3  # a title and two names
BEHIND_VERB, OF_A_KIND = 3, "ية"
SERVANT, ACTING = "عبد", frozenset({"body", "group", "force", "state"})
SIDES = frozenset({"agent", "actor", "people"})


def full(match: Match) -> bool:
    """Whether a match is a sure name of several words."""
    return match.kind == "actor" and match.end - match.start > 1 and not match.weak


def persons(match: Match, parties: Parties) -> bool:
    """Whether a match names nobody but persons."""
    return {actor.kind for actor in parties.actors(match)} <= {"person"}


def person_begins(word: Word, matches: Sequence[Match], parties: Parties) -> bool:
    """Whether somebody's name begins at a word: he may be one of two before it (الرئيسان محمد وعلي)."""
    known = any(match.kind == "actor" and persons(match, parties) for match in matches)
    return known or parties.is_given_name(word)


def owned_behind_names(words: Sequence[Word], _: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The deeds with a pronoun right behind a strange name (قدم سامر | استقالته): no name goes on with what
    is its own."""
    return frozenset(
        at
        for at in range(1, len(words))
        if words[at].pronoun and words[at].pos == "noun" and not (words[at].conj or words[at].prep)
        if not words[at - 1].article and (words[at - 1].pos == "propn" or not words[at - 1].reading.known)
    )


def given_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The given names, and known names of persons, right behind the full name of a body with a preposition in
    somebody's title (مندوب سوريا لدى الأمم المتحدة | بسام صباغ)."""
    found: set[int] = set()
    for at in range(len(words)):
        for match in matches[at]:
            end = match.end
            own = at > 0 and words[at - 1].pos == "prep"
            body = own and full(match) and not persons(match, parties)
            if not body or end + 1 >= len(words) or any(m.end > end for m in matches[at]):
                continue
            word, after = words[end], words[end + 1]
            bare_name = not (word.article or word.conj or word.prep or after.conj or after.prep)
            person = any(m.kind == "actor" and full(m) and persons(m, parties) for m in matches[end])
            if bare_name and (
                person or (parties.is_given_name(word) and after.pos in {"propn", "noun", "adj"})
            ):
                found.add(end)
    return frozenset(found)


def servants(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties) -> frozenset[int]:
    """The names in عبد behind a verb and the body that does it (اعتقلت الشرطة | عبد الرحمن الشامي), which is
    no title of theirs."""
    return frozenset(
        at
        for at in range(2, len(words) - 1)
        if words[at].folded == SERVANT
        and words[at + 1].folded.startswith(ARTICLE)
        and words[at - 1].folded.startswith(ARTICLE)
        and _acting_body(words, matches, parties, at)
    )


def _acting_body(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether a body's name or noun, with what describes it, is all between a verb and a word."""
    agents, last = parties.tables.agents, at - 1
    while last > 1 and words[last].pos == "adj" and words[last].article:
        last -= 1
    first = next((start for start in range(last, 0, -1) if words[start - 1].pos == "verb"), last + 1)
    return any(
        match.end > last
        and (
            (match.kind == "actor" and not persons(match, parties))
            or (match.kind == "agent" and agents[match.entries[0]].kind in ACTING)
        )
        for match in (matches[first] if first <= last else ())
    )


def behind_towns(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The given names and officers behind a town that something is done in (أوقفت الشرطة في طرابلس | عبد
    المنعم الغمودي، في أفريقيا | المشير حفتر), or a body that somebody serves in (العقيد في الشرطة | سالم)."""
    found = set()
    for at in range(2, len(words) - 1):
        word, town, after = words[at], words[at - 1], words[at + 1]
        if words[at - 2].pos != "prep" or words[at - 2].stem not in grammar().locative:
            continue
        if word.conj or word.prep or after.conj or after.prep:
            continue
        if word.article:
            place = town.pos == "propn" and not town.article and not parties.is_given_name(town)
            if place and any(match.kind == "title" for match in matches[at]):
                found.add(at)  # التقى القائد في أفريقيا | المشير
            continue
        if after.pos not in {"propn", "noun", "adj"} or not parties.is_given_name(word):
            continue
        body = town.article and town.lemma in grammar().body
        if body or (not (town.article or parties.is_given_name(town)) and parties.towns(words, at - 1, True)):
            found.add(at)
    return frozenset(found)


def behind_local_offices(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """Parties right behind the town of an office or force that acts on them (اتهم محافظ حلب | المعارضة،
    قائد شرطة تعز | الحوثيين), or who holds an office behind the residents' (انتقد سكان عدن | وزير الدفاع):
    an adjective of the office would be one man's."""
    found = set()
    for at in range(3, len(words)):
        word, town, office = words[at], words[at - 1], words[at - 2]
        if word.conj or word.prep or word.pos not in {"noun", "propn"}:
            continue
        folk = office.stem in grammar().locals and any(match.kind in CALLINGS for match in matches[at])
        if not (word.article or folk):
            continue
        if office.pos != "noun" or office.article or town.article or town.conj or town.prep:
            continue
        if words[at - 3].pos != "verb" and words[at - 4].pos != "verb":
            continue
        kinds = {match.kind for match in matches[at]}
        several = word.reading.number == "p" or word.stem.endswith(MEN)
        if folk and parties.towns(words, at - 1, True):
            found.add(at)
        if kinds & SIDES and (several or "people" not in kinds) and parties.towns(words, at - 1, True):
            found.add(at)
    return frozenset(found)


def behind_forces(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """A person by what he is, with his name, behind the nation of a body or force (أوقف الدرك السنغالي |
    المعارض عثمان سونكو), or right behind a body of which nothing is the office (أوقفت الشرطة | الناشطة شيماء
    عيسى).
    """
    found, agents = set(), parties.tables.agents
    for at in range(1, len(words) - 1):
        word = words[at]
        if not word.article or word.conj or word.prep or not words[at - 1].article:
            continue
        man = any(m.kind == "agent" and agents[m.entries[0]].kind in PERSONS for m in matches[at])
        office = any(m.kind == "title" for m in matches[at])  # التقى الوفد | الرئيس بشار الأسد
        name = at + 1
        while name < len(words) - 1 and words[name].pos == "adj" and words[name].article:
            name += 1  # الناشطة السياسية شيماء
        if not (man or office) or not person_begins(words[name], matches[name], parties):
            continue
        nation = at > 1 and any(m.kind == "people" and m.end == at for m in matches[at - 1])
        force = nation and any(_body(m, parties, FORCES) for m in matches[at - 2])
        honour = at > 2 and any(m.kind == "title" for m in matches[at])  # وزير الخارجية القطري الشيخ محمد
        force = force and not (honour and any(m.kind == "title" for m in matches[at - 3]))
        if force or ends_body(
            words, matches, parties, at, FORCES - (set() if office else {GROUP})
        ):  # حزب الإصلاح المعارض
            found.add(at)
    return frozenset(found)


def _body(match: Match, parties: Parties, kinds: frozenset[str]) -> bool:
    """Whether a match is the noun for a body of one of some kinds, or the whole name of one."""
    if match.kind == "agent":
        return parties.tables.agents[match.entries[0]].kind in kinds
    return match.kind == "actor" and not match.weak and all(a.kind in kinds for a in parties.actors(match))


def ends_body(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    end: int,
    kinds: frozenset[str] = FORCES,
) -> bool:
    """Whether a body's noun or name ends right before a word, and a verb or nothing stands before it: nothing
    is its office."""
    for first in range(max(end - LONG_BODY, 0), end):
        before = words[first - 1] if first else None
        opens = before is None or before.pos == "verb"
        if opens and any(m.end == end and _body(m, parties, kinds) for m in matches[first]):
            return True
    return False


def names_behind_offices(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The states, capitals and groups right behind an office or officer that is definite already (اتهم وزير
    الدفاع | موسكو، طالب المبعوث | حماس): it would stand in the idafa (وزير دفاع روسيا). And the states and
    capitals behind a body or officer that a pronoun owns (انتقدت حكومته | تركيا), and the town that
    an officer visits (زار الوزير | عدن). An adjective may stand between (اتهم الوزير الجديد | تركيا).
    So with forces, bodies and groups that have the article (اتهم رئيس الوزراء | الميليشيات).
    """
    found = set()
    for row in matches:
        for match in row:
            end = _described(words, match.end) if match.kind == "title" else match.end
            if match.kind not in {"title", "agent"} or end >= len(words):
                continue
            if match.kind == "title" and _force_behind(words, matches, parties, end) and not match.plural:
                found.add(end)
            if words[end].conj or words[end].prep or (words[end].article and not _only_state(matches[end])):
                continue
            last = words[end - 1]
            kind = parties.tables.agents[match.entries[0]].kind if match.kind == "agent" else "role"
            office = last.article and kind in PERSONS and not match.plural
            owned = bool(last.pronoun) and kind in FORCES | PERSONS
            state = (office and match.kind == "title") or owned
            verb = words[match.start - 1] if match.start else None
            if office and verb is not None and verb.lemma in grammar().visiting and not matches[end]:
                found |= {end} if parties.towns(words, end, True) else set()
            if (state or office) and any(
                not m.weak
                and (
                    (state and m.kind in STATES) or (office and m.kind == "actor" and not persons(m, parties))
                )
                for m in matches[end]
            ):
                found.add(end)
    return frozenset(found)


def _force_behind(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether a noun with its article behind a definite word names a force, body or group of nobody else."""
    word, agents = words[at], parties.tables.agents
    if not words[at - 1].article or not word.article or word.conj or word.prep or word.pos not in NOUNS:
        return False
    return any(m.kind == "agent" and not m.weak and agents[m.entries[0]].kind in FORCES for m in matches[at])


def _described(words: Sequence[Word], end: int) -> int:
    """Where the adjectives behind an office end, which are definite as it is."""
    while 0 < end < len(words) and words[end].pos == "adj" and words[end].article and words[end - 1].article:
        if words[end].conj or words[end].prep:
            break
        end += 1
    return end


def _only_state(matches: Sequence[Match]) -> bool:
    """Whether a word with its article names a state or capital and is no adjective of one (الخرطوم)."""
    kinds = {match.kind for match in matches}
    return bool(kinds & STATES) and "people" not in kinds


def states_behind_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The states and capitals right behind the name of one in the lists or not, who stands with what he is
    behind a verb (اتهم الوزير أحمد صالح | إيران): nobody is called so. Behind a verbal noun that is no name
    they own it (أعلن الوزير أحمد صالح | انسحاب إيران)."""
    found = set()
    for at in range(3, len(words)):
        word = words[at]
        if not matches[at] or word.conj or word.prep or words[at - 1].pos not in NOMINAL:
            continue
        state = not STATES.isdisjoint([m.kind for m in matches[at] if not m.weak])
        if parties.is_given_name(word) or not (state or seat_of_body(words, matches, parties, at)):
            continue
        first = at - 1
        while (
            first > 1
            and at - first < LONG_NAME
            and unattached(words[first])
            and words[first - 1].pos != "verb"
        ):
            first -= 1
        if words[first - 1].pos != "verb" or not _named_man(words, matches, parties, first, at):
            continue
        before = words[at - 1]
        owned = at - first > TITLED and all(map(parties.is_given_name, words[at - 3 : at - 1]))
        if (
            before.pos == "noun"
            and (owned or is_verbal_noun(before.lemma))
            and not parties.is_given_name(before)
        ):
            continue
        found.add(at)
    return frozenset(found)


def seat_of_body(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether a town that is no capital stands for the body that sits in it (بروكسل)."""
    body = any(m.kind == "actor" and m.weak and m.end == at + 1 for m in matches[at])
    return body and not words[at].article and bool(parties.towns(words, at, True))


def _named_man(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, first: int, end: int
) -> bool:
    """Whether words from what somebody is to a state's name hold his own name."""
    agents = parties.tables.agents
    man = any(
        m.kind == "title" or (m.kind == "agent" and agents[m.entries[0]].kind in PERSONS)
        for m in matches[first]
    )
    name = next((at for at in range(first + 1, end) if not words[at].article), end)
    own = name < end and words[name - 1].article and parties.is_given_name(words[name])
    return man and own and not any(m.end > end for row in matches[name:end] for m in row)


def states_behind_men(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The states whose names look like a woman's adjective, right behind one man or body of the other gender
    (زار الوزير | السعودية)."""
    return frozenset(
        at
        for at in range(2, len(words))
        if matches[at]
        and words[at].article
        and not (words[at].conj or words[at].prep)
        and words[at - 1].article
        and {"people", "country"} <= {match.kind for match in matches[at]}
        and words[at - 1].pos == "noun"
        and words[at - 2].pos == "verb"
        and (words[at - 1].reading.gender != "f" and words[at - 1].reading.number == "s")
        and not words[at - 1].stem.endswith(FEMININE)
    )


def called_by_title(words: Sequence[Word], at: int, match: Match) -> bool:
    """Whether a known family name with its article stands right behind one man's title with his (الرئيس
    السادات)."""
    word, title = words[at], words[at - 1]
    known = match.kind == "actor" and not match.weak and word.pos == "propn"
    alike = word.article and title.article and not (word.prep or title.pronoun)
    return known and alike and title.pos == "noun" and title.reading.number == "s"


def fights(matches: Sequence[Match], agents: Sequence[Agent]) -> bool:
    """Whether a word names an armed man, who owns no thing in an idafa (فجر انتحاري | سيارة)."""
    return any(m.kind == "agent" and agents[m.entries[0]].sector in IRREGULAR for m in matches)


def taken(words: Sequence[Word], at: int) -> bool:
    """Whether an accusative stands behind two nouns and their verb: it is whom that is done to."""
    word = words[at]
    accusative = word.stem.endswith(ALIF) and word.lemma == word.stem[:-1] and not word.conj
    if not accusative or at < BEHIND_VERB or words[at - BEHIND_VERB].pos != "verb":
        return False
    if words[at - 1].stem.endswith(ALIF):
        return False  # هاجم مسلحون موقعا عسكريا
    return all(w.pos in {"noun", "adj"} and not (w.conj or w.prep or w.article) for w in words[at - 2 : at])


def office_behind_men(words: Sequence[Word], at: int, matches: Sequence[Match]) -> bool:
    """Whether an office with its article stands behind a group in the plural (أسرى الحوثيين | المبعوث)."""
    before, word = words[at - 1], words[at]
    several = before.article and before.stem.endswith(MEN_OR_TWO) and word.article and not word.conj
    return several and any(match.kind == "title" for match in matches)


def half_nations(words: Sequence[Word], at: int) -> bool:
    """Whether a nation's adjective of two words has one article (الرئيس الجنوب أفريقي، الجيش جنوب السوداني),
    or two and is a woman's (الحكومة الجنوب السودانية)."""
    first, second = words[at], words[at + 1]
    one = first.article != second.article or (first.article and second.stem.endswith(OF_A_KIND))
    return one and first.pos == "noun" and not (first.conj or first.prep)


def are_persons(word: Word, match: Match, agent: Agent) -> bool:
    """Whether a noun means persons: also several holders of an office (قادة, not قيادات)."""
    if agent.kind != "role" or not match.plural:
        return agent.kind == "person"
    return word.pos == "noun" and word.lemma in grammar().title and not word.stem.endswith("ات")
