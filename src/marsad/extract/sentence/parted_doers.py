"""Where those who do something end and what they do it to begins: behind their description (استهدفت ميليشيات
موالية لإيران قاعدة), their second adjective, a capital joined to another, the other of two.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, FROM
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.records import COMMON_NOUNS, NAMELIKE, Reading, Word
from marsad.extract.sentence.edges import inside
from marsad.extract.sentence.person_edges import STATES
from marsad.extract.sentence.second_party import of_a_nation
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

EACH_WITHIN = 10
OBJECTS = frozenset({"noun", "num", "adj"})


def object_behind_description(words: Sequence[Word], end: int, edges: Collection[int]) -> bool:
    """Whether the phrase that ends before ``end`` has a participle or adjective with its own complement there
    (موالية لإيران), and behind that a bare phrase begins: the object of the verb before them."""
    if end >= len(words) or words[end - 1].pos not in COMMON_NOUNS or words[end].conj:
        return False
    if not words[end].prep and words[end].pos != "prep":
        return False
    first = end + 1 + (words[end].pos == "prep")
    after = next((n for n in range(first, len(words)) if n in edges or not inside(words[n])), len(words))
    if after not in edges:
        return False
    thing = words[after]
    bare = thing.pos in OBJECTS and not (thing.prep or thing.conj)
    return bare and thing.lemma not in grammar().time_noun


def object_behind_nation(words: Sequence[Word], matches: Sequence[Sequence[Match]], verb: int) -> bool:
    """Whether a definite noun stands behind an indefinite one and its nationality, right behind a verb: these
    own nothing, so that it is the verb's object (اتهمت ناشطات سعوديات | الحكومة)."""
    if verb + 3 >= len(words):
        return False
    thing, nation, head = words[verb + 3], words[verb + 2], words[verb + 1]
    if thing.pos != "noun" or not thing.article or thing.prep or thing.conj or head.pos != "noun":
        return False
    bare = not any(w.article or w.pronoun or w.conj or w.prep for w in (nation, head))
    people = bare and any(m.kind == "people" and m.end == verb + 3 for m in matches[verb + 2])
    return people and thing.lemma not in grammar().time_noun


def headed_bodies(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], edges: Collection[int]
) -> tuple[Word, ...]:
    """The words, with what looks like an adjective as a noun where it begins a phrase and is a body with its
    own nationality (انتقدت الجامعة العربية | الخارجية الإسرائيلية)."""
    found = list(words)
    for at in edges:
        inside = at < len(words)  # an edge may stand behind the last word
        if inside and words[at].pos == "adj" and matches[at] and of_a_nation(words, matches, at):
            found[at] = replace(words[at], reading=_noun(words[at]))
    return tuple(found)


def _noun(word: Word) -> Reading:
    """The reading of a word as a noun, that of its letters where it has none."""
    known = (reading for reading in word.readings if reading.pos == "noun")
    plain = replace(word.reading, pos="noun", lemma=word.stem)
    return next(known, plain)


def end_behind(words: Sequence[Word], verb: int) -> int:
    """Where the phrase right behind a verb ends, with those whom كل من names one by one in it."""
    first = verb + 1
    first += 2 * (words[first].stem in grammar().each_of and words[first + 1].stem == FROM)
    return next((n for n in range(first, len(words)) if not inside(words[n])), len(words))


def behind_doers_told(words: Sequence[Word]) -> frozenset[int]:
    """The words at which what is done to somebody begins, whatever looks joined to those who do it."""
    return _the_others(words) | _men_counted(words)


def _men_counted(words: Sequence[Word]) -> frozenset[int]:
    """The numbers in words behind a name, or behind men in ون, that count people or things of their own (قتل
    مسلحو بوكو حرام | ستة مزارعين، قتل مسلحون | خمسة وعشرين): neither owns a number."""
    return frozenset(
        at
        for at in range(1, len(words) - 1)
        if words[at].pos == "num"
        and words[at - 1].pos in NAMELIKE
        and words[at].text[-1].isalpha()
        and not (words[at].article or words[at].conj or words[at].prep)
        and (words[at - 1].pos == "propn" or _closes_name(words, at - 1) or _men(words[at - 1]))
        and (_counts(words[at + 1]) or _counted_further(words, at))
    )


def _men(word: Word) -> bool:
    """Whether a word is of men in ون, who own nobody; those in و do (خاطفو أربعة مهندسين)."""
    return word.stem.endswith("ون") and nominative(word)


def _counted_further(words: Sequence[Word], at: int) -> bool:
    """Whether a number goes on with tens and those it counts, or with من and whom it is part of."""
    after, last = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    partitive = after.folded == FROM and last is not None
    return partitive or (after.pos == "num" and after.conj == AND and last is not None and _counts(last))


def _closes_name(words: Sequence[Word], at: int) -> bool:
    """Whether a noun stands behind a strange word, as the last part of a name does (بوكو حرام)."""
    before = words[at - 1] if at else None
    return before is not None and before.pos in NAMELIKE and not before.reading.known


def _counts(word: Word) -> bool:
    """Whether a word may be counted by the number before it: several without an article, or one in ا."""
    bare = word.pos in OBJECTS and not (word.article or word.conj or word.prep or word.pronoun)
    return bare and word.pos != "num" and (word.reading.number in {"p", "d"} or word.stem.endswith("ا"))


def _the_others(words: Sequence[Word]) -> frozenset[int]:
    """The words for the other of two whom a subject takes one by one (اتهم كلا الطرفين | الآخر، كل من أثينا
    وأنقرة | الأخرى): they describe neither."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if not at or word.stem not in grammar().each_of or words[at - 1].pos != "verb":
            continue
        for n in range(at + 2, min(at + EACH_WITHIN, len(words))):
            if words[n].pos in {"verb", "punct"}:
                break
            side = words[n - 1].article and words[n - 1].stem in grammar().side  # كل من الحزب والطرف الآخر
            if words[n].folded in grammar().other_one and not side:
                found.add(n)
                break
    return frozenset(found)


def told_apart(
    words: tuple[Word, ...], written: Sequence[Word], matches: Sequence[Sequence[Match]]
) -> tuple[Word, ...]:
    """The words with officers' nations and joined capitals as such, which were ``written`` like nouns."""
    return _joined_capitals(_nations_of_officers(words, matches), written, matches)


def _nations_of_officers(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with each nation that looks like a noun behind an indefinite man or body and its adjective as
    the second adjective that it is: it owns nothing that follows (مسؤول أمني عراقي | اعتقال الناشط)."""
    found: dict[int, Word] = {}
    for at in range(2, len(words)):
        word, before, head = words[at], words[at - 1], words[at - 2]
        if word.pos != "noun" or before.pos != "adj" or head.pos != "noun" or not matches[at]:
            continue
        if any(w.article or w.pronoun for w in (word, before, head)) or word.conj or word.prep or before.conj:
            continue
        nation = any(m.kind == "people" and m.end == at + 1 and not m.plural for m in matches[at])
        man = any(m.kind in CALLINGS and m.end <= at for m in matches[at - 2])
        if nation and man and word.reading.number == "s" and word.reading.gender != "f":
            found[at] = replace(word, reading=replace(word.reading, pos="adj", gender=before.reading.gender))
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _joined_capitals(
    words: tuple[Word, ...], written: Sequence[Word], matches: Sequence[Sequence[Match]]
) -> tuple[Word, ...]:
    """The words with what was written like a common noun behind a state or capital as the capital that و
    joins to it (رفضت الخرطوم وجوبا المقترح)."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if not at or word.conj or word.prep or word.pronoun or word.folded[0] != AND or not matches[at]:
            continue
        if written[at].pos != "noun" or not written[at].reading.known:
            continue  # وارسو
        if _state(matches[at], at + 1) and any(_state(matches[n], at) for n in range(max(at - 2, 0), at)):
            reading = replace(word.reading, pos="propn", lemma=word.folded[1:])
            found[at] = replace(
                word, conj=AND, stem=word.folded[1:], stem_start=word.start + 1, reading=reading
            )
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _state(here: Sequence[Match], end: int) -> bool:
    return any(match.kind in STATES and match.end == end for match in here)
