"""Several people right behind the one body or officer who acts on them (اعتقلت الشرطة | السياح): a plural of
theirs describes nobody who is one, though it may look like an adjective."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import MEN, NISBA, PLURALS, TIED_TA
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.second_party import acts_on
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

SEVERAL = PERSONS | {"force", "group"}
OBJECTS = frozenset({"noun", "propn"})


def many_acted_on(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The broken plurals of people behind a verb and its definite subject, who is one."""
    found, agents = set[int](), parties.tables.agents
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if not (word.article and before.article and matches[at]) or word.conj or word.prep:
            continue
        if word.stem.endswith(PLURALS) or word.pos not in NOMINAL:
            continue
        if word.stem.endswith(NISBA) and word.lemma == word.stem:
            continue  # الماروني, whose plural without its nun is spelt alike
        if not any(
            m.kind == "agent" and m.plural and m.end == at + 1 and agents[m.entries[0]].kind in SEVERAL
            for m in matches[at]
        ):
            continue
        first = at - 2 if before.pos == "adj" else at - 1
        if _one_acting(words, first) and not _describes_her(words, first, at):
            found.add(at)
    return frozenset(found)


def told_of_many(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with those plurals as the nouns that they are."""
    parted = [at for at in many_acted_on(words, matches, parties) if words[at].pos == "adj"]
    if not parted:
        return words
    found = list(words)
    for at in parted:
        found[at] = replace(words[at], reading=replace(words[at].reading, pos="noun", number="p"))
    return tuple(found)


def _one_acting(words: Sequence[Word], first: int) -> bool:
    """Whether a definite noun for one stands right behind a verb that acts on somebody."""
    subject, verb = words[first], words[first - 1] if first > 0 else None
    one = subject.pos == "noun" and subject.article and subject.reading.number == "s"
    if verb is None or not one or subject.conj or subject.prep:
        return False
    return verb.pos == "verb" and not verb.pronoun and acts_on(verb)


def _describes_her(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether a word in ة may describe a feminine subject, whose object would stand behind it (هاجمت الفرقة
    القناصة | القرية, not اعتقلت الشرطة | المارة في)."""
    if not words[at].stem.endswith(TIED_TA) or not feminine(words[first], grammar()):
        return False
    if all(reading.pos != "adj" for reading in words[at].readings):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or after.conj or after.stem.endswith(MEN):
        return False
    return after.pos in OBJECTS
