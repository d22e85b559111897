"""Bodies and movements that an article calls by their noun alone (الحركة، الوكالة), and the dead of a family
whom its name alone means (اغتيال الحريري)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Actor, Agent
from marsad.resolve.actors.answer import PERSON, PartyAnswer
from marsad.resolve.actors.bearers import period
from marsad.resolve.actors.namesake import late
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.whose import Ask
from marsad.resolve.survey import POST

SHORTENED = frozenset({"group", "body", "force"})
MOVEMENT, SENT = "movement", "sent"
COME = "come"  # who is in another state than his own to stay: where he is tells nothing of his country
NATIONAL = "government"  # الحكومة is the state's, whatever other government an article names
ARMY = "جيش"  # الجيش is the state's, whatever movement an article names that calls itself an army


def meaning(word: Word, lexicon: Parties) -> str | None:
    """What ``references`` say of a word, with or without its article."""
    meanings = lexicon.tables.references
    for token in form(word).plain:
        if token in meanings:
            return meanings[token]
    return None


def is_sent(meant: str | None, kind: str) -> bool:
    """Whether a word for a party means whom a state sends to another: an envoy or a delegation, and of its
    posts there the ambassador, who is a person (not السفارة).
    """
    return meant == SENT or (meant == POST and kind == "person")


def short_of_body(ask: Ask, segs: Sequence[Segment]) -> PartyAnswer | None:
    """البرنامج, الصندوق alone: the one body of the article whose name begins so, though the noun is of
    things.
    """
    head = segs[0]
    if head.match is not None or head.quoted or head.link or len(ask.words) > 1:
        return None
    if not ask.words[head.start].article:
        return None
    known = ask.context.story.named(form(ask.words[head.start]).plain)
    rows = ask.context.parties.rows(known) if known is not None else ()
    return _shortened(ask, head, rows) if rows and rows[0].kind == "body" else None


def named_before(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """الحركة, التنظيم, اللجنة alone: the one body of the article whose name begins so."""
    alone = head.end - head.start == 1 and ask.words[head.start].article and not head.quoted
    if not alone or agent.kind not in SHORTENED or any(not (seg.conj or seg.link) for seg in rest[:1]):
        return None
    heads = form(ask.words[head.start]).plain
    national = (
        ask.context.story.main is not None and meaning(ask.words[head.start], ask.context.parties) == NATIONAL
    )
    if national or ask.context.story.doubtful(heads):
        return None
    known = ask.context.story.named(heads) or _only_group(ask, agent, head)
    rows = ask.context.parties.rows(known) if known is not None else ()
    return _shortened(ask, head, rows) if rows and not rebel_army(agent.lemma, rows[0].kind) else None


def rebel_army(noun: str, kind: str) -> bool:
    """Whether a bare noun is الجيش and the one meant so far a movement (الجيش السوري الحر، جيش المهدي): no
    article calls that one so."""
    return noun == ARMY and kind == "group"


def _shortened(ask: Ask, head: Segment, rows: Sequence[Actor]) -> PartyAnswer:
    actor = period(rows, ask.published)
    sector = actor.sectors[0] if actor.sectors else None
    return PartyAnswer(
        actor.code, sector, actor.id, actor.name, actor.kind, (head.start,), f"short:{actor.id}"
    )


def _only_group(ask: Ask, agent: Agent, head: Segment) -> str | None:
    """The one movement or body of the article that is also called by a noun (الجماعة after الحوثيين، الوكالة
    after الأونروا)."""
    parties, word = ask.context.parties, ask.words[head.start]
    kind = "group" if meaning(word, parties) == MOVEMENT else "body"
    if kind != "group" and agent.kind != kind:
        return None
    groups = [known for known in ask.context.mentioned if parties.rows(known)[:1][0].kind == kind]
    called = parties.called(form(word).plain, groups) if groups else frozenset()
    return next(iter(called)) if len(called) == 1 else None


def of_the_dead(
    words: Sequence[Word], at: int, published: str | None, lexicon: Parties, titled: bool = False
) -> PartyAnswer | None:
    """The dead one of a family whom its name, which may be ``titled``, means behind a word for his death
    (اغتيال الحريري)."""
    one = late(words, at, published, lexicon)
    if one is None:
        return None
    sector = one.sectors[0] if one.sectors else None
    return PartyAnswer(
        one.code, sector, one.id, one.name, PERSON, (0, 1) if titled else (0,), f"name:{one.id}+late"
    )
