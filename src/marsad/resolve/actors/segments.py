"""The words of one noun phrase as segments: names, countries, adjectives of nationality, agents, titles,
the rest.

One pass from the left takes at each word the longest thing the lexicon knows that can stand there
(``matches``); a family name beside another name is that of somebody else (``surnames``).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.parties_tables import Match
from marsad.resolve.actors.matches import best_match
from marsad.resolve.actors.records import Context, Link, Segment
from marsad.resolve.actors.surnames import without_foreign_surnames

SECTOR = "in:"  # what references say of an adjective of a sector: which


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
        match = best_match(words, named, at, found, quoted, context) if named.matches[at] else None
        segment = _segment(words, at, match, link, quoted, context)
        if match is not None and match.kind == "title" and _shares(match, words, named, context):
            segment = replace(segment, end=match.end - 1)
        at = segment.end
        if match is None and words[segment.start].pos == "prep":
            link = "at"
            continue
        found.append(segment)
        link = "of" if segment.number and link == "" and words[segment.start].pos == "prep" else ""
    return without_foreign_surnames(found, words, context)


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
