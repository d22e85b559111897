"""Family names that are ordinary words too, taken for the names that they are where nothing else could stand:
before the verb of what somebody says, and beside another's name behind a verb."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.person_edges import persons
from marsad.extract.sentence.second_party import acts_on
from marsad.lexicon.named import Named
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

PAIR = 2
BOUND = frozenset({"prep", "punct", "particle", "conj", "relative", "adverb"})


def firmed(words: Sequence[Word], found: Named, parties: Parties) -> Named:
    """What words can name, with doubtful names of persons as sure ones where they can be nothing else."""
    doubtful = [
        row[0].start
        for row in found.matches
        if row and row[-1].weak and row[-1].kind == "actor" and row[0].end == row[0].start + 1
    ]
    sure = [
        at
        for at in doubtful
        if _alone(words, found.matches[at], at, parties) and _must_name(words, found.matches, at, parties)
    ]
    if not sure:
        return found
    rows = list(found.matches)
    for at in sure:
        rows[at] = tuple(
            [
                replace(m, weak=False, sure=m.sure or len(m.entries)) if _one(m, parties) else m
                for m in rows[at]
            ]
        )
    return Named(found.words, found.forms, tuple(rows))


def two_persons(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The family names right behind another person's behind a verb that acts on somebody, and what stands
    behind these (اتهم عون | جعجع، انتقد ترامب | بايدن)."""
    found = set[int]()
    for at in range(PAIR, len(words)):
        if words[at - PAIR].pos != "verb" or not (matches[at] and matches[at - 1]):
            continue
        both = all(_alone(words, matches[n], n, parties) for n in (at, at - 1))
        if both and _acting(words[at - PAIR]) and _unlike(matches, at, parties):
            found.update((at, at + 1))
    return frozenset(found)


def _one(match: Match, parties: Parties) -> bool:
    """Whether a match is the name of a person by one word as it is written."""
    return (
        match.kind == "actor" and match.end == match.start + 1 and not match.cut and persons(match, parties)
    )


def _alone(words: Sequence[Word], row: Sequence[Match], at: int, parties: Parties) -> bool:
    """Whether a word is a person's family name and begins no longer name."""
    word = words[at]
    if word.conj or word.prep or word.pronoun or any(match.end > at + 1 for match in row):
        return False
    return any(_one(match, parties) for match in row)


def _must_name(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, parties: Parties) -> bool:
    return (
        _opens(words, at)
        or _in_office(words, matches, at)
        or _speaking(words, at)
        or _first_of_two(words, matches, at, parties)
        or _second(words, matches, at, parties)
    )


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a word opens a clause right before the verb of what one man says (عون انتقد، وقال إن الصدر
    هدد), or without an article, as no noun would, of what he does to somebody (صالح هاجم)."""
    before, verb = words[at - 1] if at else None, words[at + 1] if at + 1 < len(words) else None
    opened = before is None or before.stem in grammar().complementizer or before.text == ":"
    if not opened or verb is None or (before is not None and before.pronoun):
        return False
    told = verb.reading
    his = verb.pos == "verb" and told.person == 3 and (told.gender, told.number) == ("m", "s")
    said = verb.lemma in grammar().performative or (acts_on(verb) and not words[at].article)
    return his and not verb.conj and said


def _speaking(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands right behind the verb of what one does by words, so that it means a person, and
    nothing describes it (دعا الصدر إلى، انتقد عون الحكومة)."""
    verb = words[at - 1] if at else None
    if verb is None or verb.pos != "verb" or verb.pronoun or verb.lemma not in grammar().performative:
        return False
    told, after = verb.reading, words[at + 1] if at + 1 < len(words) else None
    if (told.person, told.gender, told.number) != (3, "m", "s") or after is None:
        return False
    if _ends(words, at + 1):
        return True
    return bool(after.article) and after.pos == "noun" and all(r.pos != "adj" for r in after.readings)


def _in_office(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word without an article, which describes nothing definite, stands between an office with its
    article and a verb (الرئيس عون انتقد)."""
    if not at or at + 1 >= len(words) or words[at].article or words[at + 1].pos != "verb":
        return False
    office = words[at - 1].article and any(match.kind == "title" for match in matches[at - 1])
    return office and not words[at + 1].conj


def _first_of_two(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, parties: Parties
) -> bool:
    """Whether a doubtful name stands between a verb that acts on somebody and the name of another, behind
    which nothing goes on with it (انتقد الصدر المالكي)."""
    if not at or at + 1 >= len(words) or not _acting(words[at - 1]):
        return False
    other = bool(matches[at + 1]) and _alone(words, matches[at + 1], at + 1, parties)
    name = words[at + 1]
    strange = name.pos == "propn" and name.folded.startswith(ARTICLE) and not name.reading.known
    if strange and not (matches[at + 1] or name.prep or name.conj):
        return _ends(words, at + 2)  # التقى الصدر العامري
    return other and _ends(words, at + 2) and _unlike(matches, at + 1, parties)


def _second(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, parties: Parties) -> bool:
    """Whether a doubtful name stands behind the name of another who acts on somebody (هدد أردوغان الأسد):
    right behind a given name that is doubtful too it would be his father's."""
    if at < PAIR or not _ends(words, at + 1) or not _acting(words[at - 2]):
        return False
    if not matches[at - 1] or not _alone(words, matches[at - 1], at - 1, parties):
        return False
    given = parties.is_given_name(words[at - 1]) and not words[at].article
    return not given and _unlike(matches, at, parties)


def _acting(verb: Word) -> bool:
    one = verb.pos == "verb" and not verb.pronoun and verb.reading.number == "s"
    return one and (acts_on(verb) or verb.lemma in grammar().performative)


def _ends(words: Sequence[Word], at: int) -> bool:
    """Whether no noun that could go on with a name stands at a word."""
    if at >= len(words):
        return True
    word = words[at]
    return word.pos in BOUND or bool(word.prep or word.conj) or word.pos not in NOMINAL


def _unlike(matches: Sequence[Sequence[Match]], at: int, parties: Parties) -> bool:
    """Whether the names at a word and at the one before it are of two persons."""
    ids = [
        {actor.id for m in matches[n] if _one(m, parties) for actor in parties.actors(m)}
        for n in (at - 1, at)
    ]
    return ids[0].isdisjoint(ids[1])
