"""One person by what he or she is, right behind the body that acts on them (اعتقلت الشرطة | الناشطة هنادي
النور): a second phrase, though the noun looks like an adjective of the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.person_edges import ends_body, full, persons
from marsad.lexicon.naming import load_naming
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

FORCES = frozenset({"force", "service"})
BODIES = FORCES | {"body", "state"}
RULING = frozenset({"GOV", "COP", "MIL", "JUD", "SPY"})
OPPOSITION, WRITING, PARTICIPLE = "OPP", "JRN", "م"
LONGEST = 3  # parts of a name
NAMED = frozenset({"verb", *NOMINAL})


def persons_behind_bodies(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The nouns with their article for one person, and of a ruling body the opposition, right behind a body
    and its verb (اتهمت الحكومة | المعارضة)."""
    return frozenset(
        at
        for at in range(2, len(words))
        if matches[at]
        and words[at].pos in NOMINAL
        and words[at - 1].pos in NOMINAL
        and _definite(words[at])
        and (words[at - 1].article or words[at - 1].pos == "propn")
        and (
            _ruled_out(words, matches, parties, at)
            or _before_judge(words, matches, parties, at)
            or (_one_person(matches[at], words[at], parties) and _acted_on(words, matches, parties, at))
        )
    )


def _definite(word: Word) -> bool:
    return bool(word.article) and not (word.conj or word.prep or word.pronoun)


def _one_person(matches: Sequence[Match], word: Word, parties: Parties) -> bool:
    """Whether a word is a noun for one person."""
    agents = parties.tables.agents
    if word.reading.number in {"p", "d"}:
        return False
    for match in matches:
        single = match.kind == "agent" and not match.plural
        if match.kind == "title" or (single and agents[match.entries[0]].kind in PERSONS):
            return True
    return False


def _ruled_out(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> bool:
    """Whether the opposition stands right behind a body that rules, or its head or spokesman: it describes
    none such (اتهم رئيس الحكومة | المعارضة)."""
    agents, titles = parties.tables.agents, parties.tables.titles
    if not any(m.kind == "agent" and agents[m.entries[0]].sector == OPPOSITION for m in matches[at]):
        return False
    rules = any(
        m.kind == "agent" and m.end == at and not m.plural and agents[m.entries[0]].sector in RULING
        for m in matches[at - 1]
    )
    if words[at - 2].pos == "verb":
        return rules
    return any(
        words[first - 1].pos == "verb"
        and any(
            rules or (m.end == at and titles[m.entries[0]].sector in RULING)
            for m in matches[first]
            if m.kind == "title" and m.end >= at - 1
        )
        for first in range(max(1, at - 3), at - 1)
    )


def _before_judge(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int
) -> bool:
    """Whether a journalist stands right behind an officer and a verb of what is done to persons (سجن القاضي |
    الصحفي علي المرابط، ضرب الشرطي | الصحفي): the officer is none himself, but where he may speak to the press
    (المستشار الصحفي) and nobody is named."""
    verb, titles, agents = words[at - 2], parties.tables.titles, parties.tables.agents
    if verb.pos != "verb" or verb.lemma not in grammar().affecting or verb.pronoun:
        return False
    if not any(m.kind == "title" and titles[m.entries[0]].sector == WRITING for m in matches[at]):
        return False
    holds = any(m.kind == "title" and titles[m.entries[0]].sector in RULING for m in matches[at - 1])
    if holds and called(words, matches, parties, at + 1, sure=False):
        return True
    one = (m for m in matches[at - 1] if m.kind == "agent" and m.end == at and not m.plural)
    holds = holds or any(agents[m.entries[0]].sector in RULING for m in one)
    return holds and words[at - 1].lemma not in grammar().talking_body | grammar().aide


def _acted_on(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> bool:
    """Whether a noun for one person behind a body is whom the verb acts on: a trade, anybody
    with a name, or whoever is all that a verb of what is done to persons can have for its object."""
    body = _bodys_end(words, matches, at)
    if not ends_body(words, matches, parties, body, BODIES):
        return False
    behind = at + 1
    while behind < len(words) and words[behind].pos == "adj" and _definite(words[behind]):
        behind += 1
    describes = _describes(words[at])
    if called(words, matches, parties, behind, sure=describes):
        return True
    trade = words[at].lemma in grammar().trade
    if trade and (not nisba(words[at]) or ends_body(words, matches, parties, body, FORCES)):
        return True
    verb = next((w for w in reversed(words[:at]) if w.pos == "verb"), None)
    needs = verb is not None and verb.lemma in grammar().affecting and not verb.pronoun
    return needs and not describes and not _another_object(words, behind)


def _bodys_end(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> int:
    """Where the body before a noun ends, the adjective of its nation aside."""
    if any(m.kind == "people" and m.end == at for m in matches[at - 1]):
        return at - 1
    return at


def _describes(word: Word) -> bool:
    """Whether a noun for a person may describe a body as well: a nisba, a participle (المعارضة، المجلس
    العسكري الحاكم)."""
    plain = word.stem.removeprefix(ARTICLE)
    if word.lemma in grammar().man_in_office or word.stem in grammar().man_in_office:
        return False
    return nisba(word) or plain.startswith(PARTICIPLE) or word.lemma in grammar().in_power


def _another_object(words: Sequence[Word], at: int) -> bool:
    """Whether what stands behind a noun may be the object of the verb before (قتلت القوات المهاجمة جنودا)."""
    word = words[at] if at < len(words) else None
    if word is None or word.pos not in {*NOMINAL, "num"} or word.prep or word.conj:
        return False
    return word.stem not in grammar().time_noun


def called(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int, sure: bool
) -> bool:
    """Whether a person's name begins at a word; a ``sure`` one is strange, or of two parts."""
    word = words[at] if at < len(words) else None
    if word is None or word.article or word.conj or word.prep or word.pos not in NAMED:
        return False
    if word.stem in grammar().time_noun or word.pronoun or word.future:
        return False
    if parties.is_given_name(word) or word.pos == "propn" or not word.reading.known:
        return True
    listed = key(word.folded) in load_naming().given and not matches[at]
    return listed and (not sure or _goes_on_with_name(words, matches, at + 1))


def _goes_on_with_name(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word goes on with a name: strange, in the lists, or an adjective with its article; nobody
    whom the lexicon knows."""
    word = words[at] if at < len(words) else None
    if word is None or word.conj or word.prep or word.pronoun or word.pos not in NAMED:
        return False
    if any(match.kind not in {"actor", "people"} and not match.weak for match in matches[at]):
        return False
    names, plain = load_naming(), key(word.folded).removeprefix(ARTICLE)
    if word.article and word.pos == "noun" and word.reading.known:
        return plain in names.given
    return bool(word.article) or not word.reading.known or plain in names.family or plain in names.given


def names_of_persons(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> Iterator[int]:
    """The words of the names right behind what one person is, which may look like verbs or nouns (اعتقل الأمن
    | الشاعرة رشا كرم، مقتل المصور كرم النجار)."""
    parted = persons_behind_bodies(words, matches, parties)
    for person in range(1, len(words) - 1):
        if person not in parted and not (
            words[person].article and _introduced(words, matches, parties, person)
        ):
            continue
        at = person + 1
        while at < len(words) and words[at].pos == "adj" and _definite(words[at]):
            at += 1
        if not called(words, matches, parties, at, sure=person not in parted):
            continue
        known = next((m.end for m in matches[at] if full(m) and persons(m, parties)), 0)
        end = known or at + 1
        while not known and end - at < LONGEST and _goes_on_with_name(words, matches, end):
            end += 1
        if end > at + 1 or person in parted:
            yield from range(at, end)


def _introduced(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties, at: int) -> bool:
    """Whether a noun for one person stands behind its verb, a preposition or a noun that it owns, so that no
    verb of his own follows."""
    word, before = words[at], words[at - 1]
    if word.conj or word.pronoun or word.pos not in NOMINAL or not matches[at]:
        return False
    led = bool(word.prep) or before.pos in {"verb", "prep"} or (before.pos == "noun" and not before.article)
    return led and words[at + 1].pos in NAMED and _one_person(matches[at], word, parties)
