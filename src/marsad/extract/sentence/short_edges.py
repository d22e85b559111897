"""Where phrases end at a short name of the article's own, and behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from marsad.arabic.records import IN_PHRASE, Word
from marsad.extract.sentence.named_words import met
from marsad.extract.sentence.person_edges import (
    LONG_BODY,
    ends_body,
    full,
    persons,
)
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.resolve.actors.answer import PartyAnswer

LONG_NAME = 4


def behind_short_names(
    words: Sequence[Word],
    as_written: Named,
    aliases: Mapping[str, PartyAnswer],
    mentioned: frozenset[str],
    lexicon: Lexicon,
) -> frozenset[int]:
    """The words right behind a short name of the article, to which nothing belongs (انتقد سعيد التدخل), a
    short name right behind a body's (دعا مجلس الأمن | صالح، انتقد الحزب المعارض | صالح), and a person's name
    right behind another's full one (استقبل خالد مشعل | محمد دحلان).
    """
    matches = as_written.matches
    found = set(_behind_persons(words, matches, lexicon.parties))
    forms = as_written.forms_of(words) if aliases else as_written.forms
    for at, (word, form) in enumerate(zip(words, forms, strict=True)):
        if word.pos not in IN_PHRASE:
            continue
        met_here = bool(matches[at]) and word.pos == "propn"
        met_here = met_here and bool([m for m in matches[at] if met(m, lexicon, mentioned)])
        short = aliases and not aliases.keys().isdisjoint(form.plain)
        if not (met_here or short):
            continue
        called = [aliases[token] for token in form.plain if token in aliases] if short else []
        if [match for match in matches[at] if match.end > at + 1]:
            continue
        known = met_here and not (at and any(match.end > at for match in matches[at - 1]))
        if word.pos == "propn" and (known or called):
            found.add(at + 1)
        person = known or any(answer.kind == "person" for answer in called)
        if not person or word.conj or word.prep:
            continue
        if _ends_body(words, matches, at, lexicon.parties) or _ends_another(
            words, matches, at, lexicon.parties
        ):
            found.add(at)
    return frozenset(found)


def _behind_persons(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> Iterator[int]:
    """The words at which a person's full name begins right behind that of another."""
    ends = {match.end for row in matches if row for match in row if match.kind == "actor"}
    for at, word in enumerate(words):
        if at not in ends or not matches[at] or word.conj or word.prep:
            continue
        if any(full(m) and persons(m, parties) for m in matches[at]) and _ends_another(
            words, matches, at, parties
        ):
            yield at


def _ends_another(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, parties: Parties
) -> bool:
    """Whether the full name of a known person ends right before a word that names somebody else."""
    here = {actor.id for m in matches[at] if m.kind == "actor" for actor in parties.actors(m)}
    before = [m for row in matches[max(at - LONG_NAME, 0) : at] for m in row if full(m)]
    ends = [m for m in before if m.end == at and persons(m, parties)]
    if not ends or any(m.end > at for m in before):
        return False
    return all(actor.id not in here for m in ends for actor in parties.actors(m))


def _ends_body(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, parties: Parties) -> bool:
    """Whether the name of a body ends right before a word, or what describes it does."""
    last = at
    while last > 1 and words[last - 1].pos == "adj" and words[last - 1].article:
        last -= 1
    full_name = any(
        m.end == at and full(m) and not persons(m, parties)
        for row in matches[max(at - LONG_BODY, 0) : at]
        for m in row
    )
    whole = at > 0 and bool(words[at - 1].article or words[at - 1].pronoun)  # no idafa (حكومة نتنياهو)
    return full_name or (whole and any(ends_body(words, matches, parties, end) for end in {at, last}))
