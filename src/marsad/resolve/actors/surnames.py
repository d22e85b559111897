"""A known person's family name beside another name, which is that of somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import Word
from marsad.lexicon.named import SERVANT
from marsad.resolve.actors.records import Context, Segment

_ONE_MAN = frozenset({"person", "rank", "honorific"})


def without_foreign_surnames(found: list[Segment], words: Sequence[Word], context: Context) -> list[Segment]:
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
