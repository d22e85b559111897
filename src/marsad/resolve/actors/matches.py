"""Which of the things that the lexicon knows at a word is meant there: the longest that can stand so.

What is also an ordinary word counts only with evidence: an office or a name beside it, or the story.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.endings import HIM, OWNED
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.named import Named
from marsad.lexicon.parties_tables import Agent, Kind, Match
from marsad.lexicon.sectors import IRREGULAR
from marsad.resolve.actors.records import Context, Segment
from marsad.resolve.actors.story_evidence import allied, in_office, of_the_story, says_group

END = attrgetter("end")
_FUNCTION = frozenset({"prep", "particle", "conj", "pron", "relative", "demonstrative"})
_ORDER: dict[Kind, int] = {"actor": 0, "country": 1, "title": 2, "agent": 3, "people": 4, "capital": 5}
_GROUPING = frozenset({"group", "role", "force", "body"})
_STANDING = frozenset({"force", "body"})
_PLAIN_PEOPLE = frozenset({"CVL", "REF", "REB", "UAF", "JRN", "AGR", "OPP", "LEG"})
_OF_STATES = frozenset({"LEG", "OPP"})
_STATE = frozenset({None, "GOV", "MIL", "LEG", "JUD"})


def best_match(
    words: Sequence[Word],
    named: Named,
    at: int,
    before: Sequence[Segment],
    quoted: bool,
    context: Context,
) -> Match | None:
    """The match at a word that can stand there, the longest; of several, what it means rather."""
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
            own = match.end - match.start == 1 and of_the_story(match, context)
            own = (own and says_group(match, named, context)) or allied(match, named, context)
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
            or in_office(match, words, context)
            or allied(match, named, context)
            or (of_the_story(match, context) and (not single or says_group(match, named, context)))
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


def _before_name(at: int, words: Sequence[Word], named: Named) -> bool:
    """Whether a name can begin at a word, so that one word before it is a rank (الفريق is a team
    elsewhere).
    """
    if at >= len(words) or words[at].folded[:1].isdigit() or words[at].pos == "punct":
        return False
    kinds = {match.kind for match in named.matches[at]}
    return not words[at].article or bool(kinds & {"actor", "people", "title"})


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
