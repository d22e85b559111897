"""Where phrases end at a word for two of whom the text told (الطرفان، العاصمتان), and behind it."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.fold import key
from marsad.arabic.records import Word
from marsad.extract.sentence.named_words import NAMING
from marsad.extract.sentence.person_edges import person_begins
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match


def two_sides(words: Sequence[Word], parties: Parties) -> frozenset[int]:
    """The words for two of whom the text told (اتهمت نقابة الأطباء | الطرفين), behind a definite noun."""
    return frozenset(
        at
        for at in range(1, len(words))
        if words[at].article
        and not (words[at].conj or words[at].prep)
        and words[at - 1].article
        and parties.means(words[at].stem) == "pair"
    )


def behind_pairs(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words right behind a word for two that describe them not (اتهمت العاصمتان | إسرائيل), and الأخير
    behind a name (حذرت سيول | الأخيرة)."""
    found = set()
    listed = parties.tables.references
    references = [listed.get(key(word.stem)) if word.article else None for word in words]
    for at in range(1, len(words)):
        word = words[at]
        told, meant = references[at - 1], references[at]
        described = told != "pair" or word.conj or word.prep or (word.pos == "adj" and word.article)
        if not described and not person_begins(word, matches[at], parties):
            found.add(at)
        last = meant == "last" and not word.conj
        if last and any(match.kind in NAMING and match.end == at for match in matches[at - 1]):
            found.add(at)
    return frozenset(found)
