"""Whose army الجيش alone is where another's was named before: that of the state whose official tells of it or
tasks it (قصف الجيش الإسرائيلي البلدة. وقال الرئيس اللبناني إن الجيش ينتشر)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.places.places import PlaceMention
from marsad.resolve.story import Story

BEFORE = "+before"
GOVERNING = frozenset({"GOV", "LEG"})
Where = Callable[[PlaceMention], str | None]
Official = Callable[[Phrase], PartyAnswer | None]


def whose_official(parse: Parse, at: int, saying: Collection[str], official: Official) -> str | None:
    """The state, as ``official`` knows it, of who says what the army at word ``at`` does, or of who tasks it;
    none where nobody such is told of. Who decries what an army does need not be its own."""
    own = parse.phrase_of[at]
    for clause in reversed(parse.clauses):
        if clause.verb > at or clause.passive or not clause.subject:
            continue
        lemma = parse.words[clause.verb].lemma
        tasks = own in clause.object and lemma in grammar().tasking
        if tasks or (lemma in saying and _tells_of(parse, clause, own)):
            return _state(official(parse.phrases[clause.subject[0]]))
    return None


def _state(told: PartyAnswer | None) -> str | None:
    """The state of an official or organ whose own words tell which that is."""
    known = told is not None and told.sector in GOVERNING and not told.basis.endswith((STORY, BEFORE))
    return told.code if told is not None and known else None


def army_of(army: Word, code: str | None, lexicon: Parties, published: str | None) -> PartyAnswer | None:
    """The army of a state by the noun alone."""
    own = resolve((army,), Story(main=code), lexicon, published)
    return None if own is None else replace(own, basis=f"{own.basis.removesuffix(STORY)}{BEFORE}")


def keeps_order(parse: Parse, at: int, places: Sequence[PlaceMention], where: Where) -> str | None:
    """The state in which the army at word ``at``, or a body of it, keeps order (أوقفت مخابرات الجيش في طرابلس
    مهربين): by the place, as ``where`` tells its state, that its clause names."""
    own = parse.phrase_of[at]
    clause = next((c for c in parse.clauses if own in c.subject), None)
    if clause is None or parse.words[clause.verb].lemma not in grammar().policing:
        return None
    named = [p for p in places if clause.verb < p.first <= clause.end and p.prep in grammar().locative]
    lands = {where(place) for place in named}
    return lands.pop() if len(lands) == 1 else None


def _tells_of(parse: Parse, clause: Clause, own: int) -> bool:
    """Whether a phrase is what somebody tells that it does something."""
    if clause.content is None:
        return False
    acting = (c for c in parse.clauses if own in c.subject and c.verb >= clause.content)
    return any(parse.phrases[own].first >= clause.content for _ in acting)
