"""Who is meant by the words of one noun phrase: code, sector, identity and plain-English name, or nobody.

The head decides what the party is (soldiers, a ministry, a minister), the words after it whose: an
adjective of nationality, a country, a named body. The method is compositional over
:mod:`marsad.resolve.actors.segments`; where the phrase does not say the country the story's own is taken, and
``basis`` says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.named import named as look_up
from marsad.lexicon.parties import Parties
from marsad.resolve.actors.agents import of_agent
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.described import several
from marsad.resolve.actors.in_story import in_story
from marsad.resolve.actors.known import capital, country, named
from marsad.resolve.actors.records import Context, Segment
from marsad.resolve.actors.segment_sorts import is_person
from marsad.resolve.actors.segments import segments
from marsad.resolve.actors.short import short_of_body
from marsad.resolve.actors.spelt_alike import is_order
from marsad.resolve.actors.titles import titled
from marsad.resolve.actors.unknown import unknown
from marsad.resolve.actors.whose import Ask, land_of
from marsad.resolve.story import Story

MEDIA, NATION = "JRN", ("state", "nationality")


def resolve(
    words: Sequence[Word],
    story: Story,
    lexicon: Parties,
    published: str | None = None,
    *,
    metonyms: bool = False,
    mentioned: Collection[str] = (),
    found: Named | None = None,
    quoted: bool = False,
) -> PartyAnswer | None:
    """The party that a noun phrase means, or null where it means none (a decision, a meeting, a place).

    ``words`` are the phrase's words in text order; ``published`` an ISO date that picks among an actor's
    periods; ``metonyms`` says that the phrase stands where only someone who acts can, so that a capital is
    its government; ``mentioned`` are ids of actors named earlier in the article, whose short names need no
    further evidence; ``found`` what the words can name, where that is known already; ``quoted`` says that
    the words stand by themselves between quotation marks («فتح»), which is evidence of a name as well.
    """
    known = look_up(words, lexicon) if found is None else found
    if _names_nobody(words, known, lexicon):
        return None
    context = Context(lexicon, story, mentioned, published)
    ask = Ask(words, context, published, metonyms)
    answer = _answer(ask, segments(words, context, known))
    if answer is None and quoted:
        answer = _answer(ask, segments(words, context, known, quoted))
        answer = answer if answer and answer.sector != MEDIA else None  # a paper's name for itself
    if answer is None or (quoted and len(words) == 1 and (answer.kind, answer.basis) == NATION):
        return None  # فاز «المصري»
    return in_story(answer, story, words, lexicon)


def _names_nobody(words: Sequence[Word], known: Named, lexicon: Parties) -> bool:
    """Whether the lexicon knows nothing in a phrase, which is no short name of a body nor looks like a name:
    a quick look that saves most of the work."""
    if any(known.matches):
        return False
    if len(words) == 1:
        return not words[0].article
    given = lexicon.tables.given
    strange = [word for word in words if word.pos == "propn" or not word.reading.known]
    return not strange and all(given.isdisjoint(form.first) for form in known.forms)


def _answer(ask: Ask, segs: Sequence[Segment]) -> PartyAnswer | None:
    """The party of the first segment that is not a quantity, with what follows it."""
    counted = ""
    for index, head in enumerate(segs):
        if head.number:
            counted = counted or ask.words[head.start].stem
            continue
        rest = segs[index + 1 :]
        match head.kind:
            case "actor":
                return named(ask, head, rest)
            case "country":
                return country(ask, head)
            case "capital":
                return capital(ask, head, rest)
            case "people":
                return _people(ask, head, rest, counted)
            case "agent":
                return of_agent(ask, head, rest, counted, _answer)
            case "title":
                return None if is_order(ask.words[head.start]) else titled(ask, head, rest, _answer)
            case _:
                return short_of_body(ask, segs[index:]) or unknown(ask, segs[index:], _answer)
    return None


def _people(ask: Ask, head: Segment, rest: Sequence[Segment], counted: str) -> PartyAnswer | None:
    """Egyptians, three Egyptians: civilians; the Egyptian (side): the country. An adjective alone: nobody."""
    assert head.match is not None
    land = land_of(ask, head)
    code = land.code_on(ask.published)
    if follower := next(
        (seg for seg in rest[:1] if seg.kind == "agent" and not seg.link and not seg.conj), None
    ):
        return of_agent(ask, follower, (head, *rest[1:]), counted, _answer)
    if rest and not (rest[0].link or rest[0].conj) and not head.match.plural and is_person(ask, rest[0]):
        return named(ask, rest[0], rest[1:])
    if head.match.plural or (counted and not head.definite):
        ending = f"{land.demonym}s" if land.demonym.endswith(("i", "an")) else f"{land.demonym} people"
        ending = ending if several(head.match, counted) else f"{land.demonym} national"
        return PartyAnswer(code, "CVL", None, ending, "people", (head.start,), NATION[1])
    if not (head.definite or ask.metonyms):
        return None
    return PartyAnswer(code, None, None, land.english, "state", (head.start,), NATION[1])
