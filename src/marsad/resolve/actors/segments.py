"""The words of one noun phrase as segments: names, countries, adjectives of nationality, agents, titles,
the rest.

One pass from the left takes the longest thing the lexicon knows at each word. What is also an ordinary word
counts only with evidence; a family name beside another name is that of somebody else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import Literal

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.endings import HIM, NISBA, OWNED
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.named import SERVANT, Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Agent, Kind, Match
from marsad.lexicon.sectors import IRREGULAR
from marsad.resolve.story import Story

END = attrgetter("end")
Link = Literal["", "of", "at"]
_FUNCTION = frozenset({"prep", "particle", "conj", "pron", "relative", "demonstrative"})
_ORDER: dict[Kind, int] = {"actor": 0, "country": 1, "title": 2, "agent": 3, "people": 4, "capital": 5}
_GROUPING = frozenset({"group", "role", "force", "body"})
_STANDING = frozenset({"force", "body"})
SECTOR = "in:"  # what references say of an adjective of a sector: which
COALITION = "coalition"  # the office of those who wage war in a country together
_PLAIN_PEOPLE = frozenset({"CVL", "REF", "REB", "UAF", "JRN", "AGR", "OPP", "LEG"})
_OF_STATES = frozenset({"LEG", "OPP"})
_STATE = frozenset({None, "GOV", "MIL", "LEG", "JUD"})
_ONE_MAN = frozenset({"person", "rank", "honorific"})


class Segment(msgspec.Struct, frozen=True, gc=False):
    """Words ``start`` to ``end`` (exclusive) of the phrase. ``match`` is null for words that the lexicon
    lacks.

    ``link`` is ``of`` after an attached ل, ``at`` after any other preposition; ``conj`` after و or ف;
    ``quoted`` inside quotation marks; ``definite`` with the article or a pronoun; ``number`` for a number
    or quantity word; ``kind`` is
    the kind of thing matched, null for unknown words.
    """

    start: int
    end: int
    match: Match | None
    link: Link = ""
    conj: bool = False
    quoted: bool = False
    definite: bool = False
    number: bool = False
    kind: Kind | None = None


class Context(msgspec.Struct, frozen=True, gc=False):
    """What a phrase is read in: the lexicon, the article's story and date, ids of actors named before it."""

    parties: Parties
    story: Story
    mentioned: Collection[str] = ()
    published: str | None = None


def segments(words: Sequence[Word], context: Context, named: Named, quoted: bool = False) -> list[Segment]:
    """Cut a phrase, ``quoted`` as a whole or not, into segments; punctuation and separate prepositions are
    not segments but mark what follows.
    """
    found: list[Segment] = []
    at, link = 0, ""
    while at < len(words):
        if not named.forms[at].first:
            quoted = _quotes(words[at].text, quoted)
            at += 1
            continue
        match = _best(words, named, at, found, quoted, context) if named.matches[at] else None
        segment = _segment(words, at, match, link, quoted, context)
        if match is not None and match.kind == "title" and _shares(match, words, named, context):
            segment = replace(segment, end=match.end - 1)
        at = segment.end
        if match is None and words[segment.start].pos == "prep":
            link = "at"
            continue
        found.append(segment)
        link = "of" if segment.number and link == "" and words[segment.start].pos == "prep" else ""
    return _without_foreign_surnames(found, words, context)


def _shares(match: Match, words: Sequence[Word], named: Named, context: Context) -> bool:
    """Whether the last word of a title is the first of a body's name as well (الأمين العام لحزب الله), with
    no adjective of another name behind."""
    titles = context.parties.tables.titles
    if titles[match.entries[0]].kind != "relation" or match.end - match.start == 1:
        return False
    names = (m for m in named.matches[match.end - 1] if m.kind == "actor" and not m.weak)
    return any(
        m.end > match.end
        and all(a.kind != "person" for a in context.parties.actors(m))
        and not (m.end < len(words) and words[m.end].article and words[m.end].pos == "adj")
        for m in names
    )


def _quotes(mark: str, quoted: bool) -> bool:
    if mark in {"«", "“", "(", "‹", "["}:
        return True
    if mark in {"»", "”", ")", "›", "]"}:
        return False
    return not quoted if mark == '"' else quoted


def _segment(
    words: Sequence[Word], at: int, match: Match | None, link: str, quoted: bool, context: Context
) -> Segment:
    word = words[at]
    whole = match is not None and not match.cut
    attached: Link = "" if whole or not word.prep else "of" if word.prep == "ل" else "at"
    number = word.folded[:1].isdigit() or word.pos == "num"
    if match is not None and match.kind == "agent":
        number = context.parties.tables.agents[match.entries[0]].kind == "quantity"
        if number and len(match.entries) > 1 and _described(words, match.end, context):
            number, match = False, replace(match, entries=match.entries[1:])
    end = match.end if match else at + 1
    return Segment(
        at,
        end,
        None if number else match,
        "at" if link == "at" else "of" if link == "of" else attached,
        bool(word.conj) and not whole,
        quoted,
        word.article
        or bool(word.pronoun)
        or (end > at + 1 and any(other.article for other in words[at + 1 : end])),
        number,
        match.kind if match is not None and not number else None,
    )


def _described(words: Sequence[Word], at: int, context: Context) -> bool:
    """Whether an adjective of a sector follows: they are a group, no number of others (مجموعات متشددة)."""
    adjective = words[at] if at < len(words) and words[at].pos == "adj" else None
    return adjective is not None and (context.parties.means(adjective.stem) or "").startswith(SECTOR)


def _best(
    words: Sequence[Word],
    named: Named,
    at: int,
    before: Sequence[Segment],
    quoted: bool,
    context: Context,
) -> Match | None:
    found = named.matches[at]
    previous = before[-1] if before else None
    if previous is not None and previous.kind == "people":  # وزير الخارجية المغربي بوريطة
        previous = before[-2] if len(before) > 1 and before[-2].kind != "people" else None
    chosen = [match for match in found if _plausible(match, words, named, previous, quoted, context)]
    if len(chosen) < 2:
        return chosen[0] if chosen else None
    longest = max(map(END, chosen))
    tied = [match for match in chosen if match.end == longest]
    last = not any(form.first for form in named.forms[longest:])

    def rank(match: Match) -> int:
        whole = match.end > at + 1 and words[match.end - 1].article  # رئيس الحكومة is an office
        if match.kind == "agent" and last and not whole:
            return _ORDER["title"] - 1
        if match.kind == "actor" and match.weak and not quoted:
            own = match.end - match.start == 1 and _in_story(match, context)
            own = (own and _says_group(match, named, context)) or _allied(match, named, context)
            return -1 if own else 2 * len(_ORDER)
        return _ORDER[match.kind] * 2

    return min(tied, key=rank)


def _plausible(
    match: Match,
    words: Sequence[Word],
    named: Named,
    previous: Segment | None,
    quoted: bool,
    context: Context,
) -> bool:
    single = match.end - match.start == 1
    word = words[match.start]
    tables = context.parties.tables
    if match.kind == "agent":
        if single and not match.cut and word.pronoun == HIM and is_verbal_noun(word.lemma):
            return False  # طلبه is no طلبة
        quantity = tables.agents[match.entries[0]].kind == "quantity"
        return (
            quantity or not (single and word.pos in _FUNCTION) or _over_a_place(match, words, named, context)
        )
    if match.kind == "title":
        if single and word.pos in _FUNCTION:
            return _over_a_place(match, words, named, context)
        if (match.weak and not word.article) or _heads_another(match, words, named, context):
            return False
        kind = tables.titles[match.entries[0]].kind
        named_only = kind == "rank" or (kind == "honorific" and is_verbal_noun(word.lemma))  # السير
        return not (single and named_only) or _before_name(match.end, words, named)
    if match.kind == "actor" and single and word.pronoun:
        return False
    if not match.weak:
        return True
    if match.kind == "actor":
        known = any(actor.id in context.mentioned for actor in context.parties.actors(match))
        return (
            quoted
            or known
            or _in_office(match, words, context)
            or _allied(match, named, context)
            or (_in_story(match, context) and (not single or _says_group(match, named, context)))
            or (previous is not None and _introduces(previous, words, context, match))
        )
    others = {other.kind for other in named.matches[match.start]}
    if match.kind == "country" and word.pos == "propn" and "capital" not in others:
        return True
    governs = previous is not None and _governs(previous, match, words, context)
    return governs or context.story.weight(context.parties.people(match).code) > 0


def _governs(segment: Segment, match: Match, words: Sequence[Word], context: Context) -> bool:
    """Whether a segment is an office or an army that states have (الرئيس المالي is of Mali, المدير المالي is
    not), or people with whom the word could not agree as an ordinary adjective (سلطات مالي)."""
    if segment.match is not None and segment.kind == "agent":
        noun, word = words[segment.end - 1].reading, words[match.start]
        apart = match.start == segment.end and not word.article and noun.number in ("s", "p")
        agrees = noun.gender != "f" and noun.number != "p"
        if apart and not match.plural and word.reading.gender != "f" and not agrees:
            return True
        return _of_a_state(context.parties.tables.agents[segment.match.entries[0]])
    if segment.match is None or segment.kind != "title" or match.plural:
        return False
    title = context.parties.tables.titles[segment.match.entries[0]]
    return title.sector == "GOV" and (title.kind == "office" or title.of_states)


def _of_a_state(agent: Agent) -> bool:
    """Whether agents are of a state where an adjective may mean one or a trade: soldiers and plain people
    (مهاجرون ماليون), bodies that no trade has (الحكومة المالية, but السلطات المالية are those of finance)."""
    if agent.sector == "MIL":
        return True
    if agent.kind == "person":
        return agent.sector in _PLAIN_PEOPLE
    bodies = agent.kind in {"body", "group"} and agent.sector in _OF_STATES
    return bodies or agent.lemma in grammar().of_states


def _heads_another(match: Match, words: Sequence[Word], named: Named, context: Context) -> bool:
    """Whether a state's office is written as the one of a party or firm behind it (نائب رئيس الحركة)."""
    after, tables = match.end, context.parties.tables
    title = tables.titles[match.entries[0]]
    if title.kind != "office" or match.end - match.start == 1 or after >= len(named.matches):
        return False
    if words[after - 1].article or words[after].conj or words[after].prep:
        return False
    behind = [m for m in named.matches[after] if m.kind in {"agent", "actor"} and not m.weak]
    agents = [tables.agents[m.entries[0]] for m in behind if m.kind == "agent"]
    actors = [actor for m in behind if m.kind == "actor" for actor in context.parties.actors(m)[:1]]
    others = [a.sector for a in agents if a.kind in _GROUPING]
    others += [a.sectors[0] if a.sectors else None for a in actors if a.kind in _GROUPING]
    return title.sector == "GOV" and bool(others) and all(sector not in _STATE for sector in others)


def _over_a_place(match: Match, words: Sequence[Word], named: Named, context: Context) -> bool:
    """Whether a word that reads as a preposition is an office over the place behind it (والي الخرطوم): it is
    written with the letters of the office alone, without the marks of the preposition.
    """
    word, after = words[match.start], match.end
    if word.text != word.folded or after >= len(words):
        return False
    kinds = {other.kind for other in named.matches[after]}
    return bool(kinds & {"capital", "country"}) or bool(context.parties.towns(words, after, True))


def _in_story(match: Match, context: Context) -> bool:
    """Whether a body or group of the story's own country bears a doubtful name of several words."""
    main = context.story.main
    return main is not None and any(
        actor.kind != "person" and actor.code == main for actor in context.parties.actors(match)
    )


def _in_office(match: Match, words: Sequence[Word], context: Context) -> bool:
    """Whether a family name alone is that of one who governs a country of the story on its date."""
    word, date = words[match.start], context.published
    bare_adjective = word.pos == "adj" and len(words) == 1 and not word.article
    if date is None or (word.reading.known and word.pos != "propn" and not bare_adjective):
        return False
    return any(
        actor.kind == "person"
        and actor.at(date)
        and actor.sectors[:1] == ("GOV",)
        and context.story.weight(actor.code)
        for actor in context.parties.actors(match)
    )


def _before_name(at: int, words: Sequence[Word], named: Named) -> bool:
    """Whether a name can begin at a word, so that one word before it is a rank (الفريق is a team
    elsewhere).
    """
    if at >= len(words) or words[at].folded[:1].isdigit() or words[at].pos == "punct":
        return False
    kinds = {match.kind for match in named.matches[at]}
    return not words[at].article or bool(kinds & {"actor", "people", "title"})


def _allied(match: Match, named: Named, context: Context) -> bool:
    """Whether a doubtful name is that of the only alliance that wages war in the story's country on its date
    (التحالف in Yemen since 2015), and no other group of the article is called so."""
    held = coalition(context)
    if held is None or all(actor.id != held for actor in context.parties.actors(match)):
        return False
    return context.story.named(named.forms[match.end - 1].plain) in {None, held}


def coalition(context: Context) -> str | None:
    """The id of the one alliance that wages war in the story's country on its date."""
    main, date = context.story.main, context.published
    return context.parties.holder((COALITION,), main, date) if main is not None and date is not None else None


def _says_group(match: Match, named: Named, context: Context) -> bool:
    """Whether a name of one word is the noun for such a group as well (المقاومة)."""
    agents = context.parties.tables.agents
    same = (m for m in named.matches[match.start] if m.kind == "agent" and m.end == match.end)
    return any(agents[m.entries[0]].kind == "group" for m in same)


def _introduces(segment: Segment, words: Sequence[Word], context: Context, name: Match) -> bool:
    """Whether a segment announces a name: a title, the noun of a group, armed men in an idafa (مسلحو X); not
    where a force only stands in what the word means (القوات في القاعدة)."""
    if segment.match is None:
        return False
    if segment.match.kind == "agent":
        agent = context.parties.tables.agents[segment.match.entries[0]]
        owned = segment.match.plural and not segment.definite and words[segment.end - 1].stem.endswith(OWNED)
        within = agent.kind in _STANDING and words[name.start - 1].stem == IN
        return (agent.kind in _GROUPING and not within) or (agent.sector in IRREGULAR and owned)
    return segment.match.kind == "title"


def _without_foreign_surnames(found: list[Segment], words: Sequence[Word], context: Context) -> list[Segment]:
    """Drop one-word persons that stand beside an unknown name: another member of the family; and persons of
    several whose given name at the end a family name follows (محمود عباس الزيدي)."""
    for at, after in enumerate(found[1:]):
        if after.match is None and after.definite and _of_another_family(words, found[at], after, context):
            found = [*found[:at], replace(found[at], match=None, kind=None), *found[at + 1 :]]
    if len(found) == 1:
        return found
    lone = [at for at, segment in enumerate(found) if segment.kind == "actor" and _of_one_word(segment)]
    if not lone:
        return found
    result = [*found]
    for at in lone:
        segment = found[at]
        left = at > 0 and not (segment.link or segment.conj)
        left = left and (_namelike(words, found[at - 1]) or _servant(words, found[at - 1]))
        right = at + 1 < len(found) and (
            _namelike(words, found[at + 1]) or _before_family_name(words, found, at, context)
        )
        if not left and not right:
            continue
        assert segment.match is not None
        if all(actor.kind == "person" for actor in context.parties.actors(segment.match)):
            result[at] = replace(segment, match=None, kind=None)
    return result


def _of_another_family(words: Sequence[Word], segment: Segment, follower: Segment, context: Context) -> bool:
    """Whether a family name follows a known person's name of several words that ends in a given name."""
    if segment.match is None or segment.match.kind != "actor" or _of_one_word(segment):
        return False
    last, after = words[segment.end - 1], words[follower.start]
    behind = not (follower.link or follower.conj or follower.quoted)
    family = behind and after.article and after.stem.endswith(NISBA)
    family = family and (
        after.pos != "adj" or (not segment.start and context.parties.means(after.stem) is None)
    )
    if not family or last.article or not context.parties.is_given_name(last):
        return False
    return all(actor.kind == "person" for actor in context.parties.actors(segment.match))


def _servant(words: Sequence[Word], segment: Segment) -> bool:
    """Whether a segment is the second part of a given name in عبد (عبد الله المالكي is no other Maliki)."""
    return segment.match is None and segment.start > 0 and words[segment.start - 1].stem == SERVANT


def _before_family_name(words: Sequence[Word], found: Sequence[Segment], at: int, context: Context) -> bool:
    """Whether a given name has the family name of somebody else behind it (هادي الجبل): a word with the
    article, an adjective only behind what somebody alone is (المدير صالح العمري; not نظام صالح المنهار).
    """
    follower, word = found[at + 1], words[found[at].start]
    if follower.match is not None or not follower.definite or follower.link or follower.conj:
        return False
    after = words[follower.start]
    if after.pronoun or after.pos == "num" or not context.parties.is_given_name(word):
        return False
    if after.pos != "adj" and after.reading.known:
        return True
    before = found[at - 1].match if at else None
    if before is None or before.kind not in {"agent", "title"}:
        return False
    tables = context.parties.tables
    kinds = tables.agents if before.kind == "agent" else tables.titles
    return kinds[before.entries[0]].kind in _ONE_MAN


def _of_one_word(segment: Segment) -> bool:
    return segment.match is not None and segment.match.end - segment.match.start == 1


def _namelike(words: Sequence[Word], segment: Segment) -> bool:
    """Whether nothing is known of a segment and it may be part of a name."""
    unknown = segment.match is None and not (segment.number or segment.definite)
    apart = segment.link or segment.conj
    return unknown and not apart and words[segment.start].pos in {"noun", "propn", "foreign", "adj"}
