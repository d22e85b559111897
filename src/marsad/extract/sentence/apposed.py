"""Who suffered what a verb tells, where only his office stands behind his name (قتل الشيخ ياسين زعيم
الحركة)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.phrases.nouns import indefinite_accusative
from marsad.arabic.records import NOMINAL, Word
from marsad.extract.sentence.active import men_behind_name, shows_voice
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match

NAME_REACH, OFFICE_OF = 5, 2
RULING = frozenset({"GOV", "MIL", "REB", "PRM"})


def apposed(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words, with those verbs of harm passive behind which somebody is named with his office and nobody
    else (اعتقل الدكتور سالم القيادي في الحزب، خطف أحمد سالم مدير الميناء): the letters do not show the voice,
    and his office is no other man, as those are who are counted (قتل الحزب 21 جنديا). Who has no rank has two
    names at least, but where he was killed."""
    classes = grammar()
    found = {
        at: replace(word, reading=replace(word.reading, voice="passive"))
        for at, word in enumerate(words[:-3])
        if word.pos == "verb"
        and word.lemma in classes.harming
        and _may_suffer(word)
        and (_his_man(words, at, parties) or _named_with_office(words, matches, at, parties))
        and not men_behind_name(words, at)
    }
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _may_suffer(verb: Word) -> bool:
    """Whether a man may be the subject of the passive of a verb, whose letters are those of the active."""
    told = verb.reading
    return told.tense == "past" and told.gender != "f" and not verb.pronoun and not shows_voice(verb)


def _his_man(words: Sequence[Word], verb: int, parties: Parties) -> bool:
    """Whether somebody's man is named right behind a verb, and nobody else (قتل نائبه خالد حداد في غارة)."""
    his, end = words[verb + 1], verb + 2
    theirs = his.pos == "noun" and his.pronoun in THIRD_PERSON and his.lemma in grammar().title
    if not theirs or his.prep or his.conj or not parties.is_given_name(words[end]):
        return False
    while end < len(words) and words[end].pos in NOMINAL and not (words[end].prep or words[end].conj):
        if words[end].article and words[end - 1].article:
            return False  # قتل نائبه خالد الحداد الضابط
        end += 1
    return end <= verb + 2 + NAME_REACH and (end == len(words) or words[end].pos != "num")


def _named_with_office(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], verb: int, parties: Parties
) -> bool:
    """Whether a person's name, with his rank or without, is followed by an office and no name of another."""
    classes = grammar()
    rank = words[verb + 1]
    if rank.prep or rank.conj:
        return False
    ranked = rank.article and rank.lemma in classes.title and rank.lemma not in classes.ruler
    if ranked and (words[verb + 2].article or words[verb + 2].pos == "num"):
        return False
    kills = words[verb].lemma in classes.killing
    given = not rank.article and parties.is_given_name(rank)
    given = given and (kills or not _rules(matches[verb + 1], parties))
    if not (ranked or given or (rank.pos == "propn" and kills)):
        return False
    office = _office(words, verb + 2 + ranked)
    if office is None or not (ranked or kills or office > verb + 2):
        return False
    end = office
    while end < len(words) and words[end].pos in NOMINAL and not (end > office and words[end].prep):
        if end > office and words[end - 1].article and not words[end].article and not words[end].conj:
            return False  # قتل العقيد سالم رئيس الأركان محمد بحرون
        end += 1
    if end < len(words) and words[end].pos == "num" and not words[end].prep:
        return False  # قتل خالد سالم قائد الكتيبة ثلاثة جنود
    held = words[end - 1].pos != "propn" or end - office > OFFICE_OF or words[office].article
    return held or bool(parties.towns(words, end - 1, True))  # محافظ عدن


def _rules(matches: Sequence[Match], parties: Parties) -> bool:
    """Whether somebody's known name is that of a ruler or a commander (أعدم صدام حسين وزير الصحة)."""
    named = (m for m in matches if m.kind == "actor")
    return any(not RULING.isdisjoint(actor.sectors) for m in named for actor in parties.actors(m))


def _office(words: Sequence[Word], first: int) -> int | None:
    """The office right behind a name of a few words; one behind which another follows is his surname (أحمد
    الخطيب نائب المحافظ)."""
    for at in range(first, min(first + NAME_REACH, len(words))):
        word = words[at]
        if word.pos not in NOMINAL or word.prep or word.conj or indefinite_accusative(word):
            return None  # قتل جنود الاحتلال شابا: in ا stands whom he killed
        if _holds(word) and not (word.article and at + 1 < len(words) and _bare_office(words[at + 1])):
            return at
    return None


def _holds(word: Word) -> bool:
    """Whether a word means one who has an office (القيادي، محافظ)."""
    office = word.pos == "noun" or (word.pos == "adj" and word.article)
    return office and word.lemma in grammar().title and word.reading.number not in {"d", "p"}


def _bare_office(word: Word) -> bool:
    return _holds(word) and not (word.article or word.prep or word.conj)
