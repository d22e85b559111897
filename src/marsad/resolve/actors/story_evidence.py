"""What the story says for a doubtful name: its bodies, one in office, an alliance at war there."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties_tables import Match
from marsad.resolve.actors.records import Context

COALITION = "coalition"  # the office of those who wage war in a country together


def of_the_story(match: Match, context: Context) -> bool:
    """Whether a body or group of the story's own country bears a doubtful name of several words."""
    main = context.story.main
    return main is not None and any(
        actor.kind != "person" and actor.code == main for actor in context.parties.actors(match)
    )


def in_office(match: Match, words: Sequence[Word], context: Context) -> bool:
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


def allied(match: Match, named: Named, context: Context) -> bool:
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


def says_group(match: Match, named: Named, context: Context) -> bool:
    """Whether a name of one word is the noun for such a group as well (المقاومة)."""
    agents = context.parties.tables.agents
    same = (m for m in named.matches[match.start] if m.kind == "agent" and m.end == match.end)
    return any(agents[m.entries[0]].kind == "group" for m in same)
