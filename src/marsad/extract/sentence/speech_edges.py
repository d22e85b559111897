"""States, bodies and deeds right behind the speech in which somebody speaks of them (حذر في خطاب | إيران)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.person_edges import STATES, persons
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.predicates import PredicateIndex
from marsad.lexicon.sectors import ARMED

SUBJECT_WITHIN, MATTERS = 10, "ل"
IN_NAME_OF = "اسم"
OBJECT = "object"
BARE = frozenset({"noun", "propn"})  # عيان is a name too
PRESS = "media"
DESCRIBING = frozenset({"adj", "noun"})
WHO_TELL = frozenset({"witness", PRESS})
POWERS, KEEPERS = ARMED | {"COP", "GOV"}, frozenset({"force", "body", "service"})


def behind_speeches(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The names of states and bodies behind an indefinite speech that stands behind a verb of acting by words
    and its subject, with what is said of them behind a preposition or nothing: nobody made that speech but
    the subject."""
    found = set()
    for at in range(4, len(words) - 1):
        if not matches[at] or words[at].conj or words[at].prep:
            continue
        speech = at - 1 if words[at - 2].pos == "prep" else at - 2
        described = speech < at - 1  # في بيان مشترك | رئيس الحكومة
        if described and (words[at - 3].pos != "prep" or not _adjective(words[at - 1])):
            continue
        if not _speech(words[speech]):
            continue
        named = [
            m
            for m in matches[at]
            if not m.weak
            and (m.kind in {*STATES, "title"} or (m.kind == "actor" and not persons(m, parties)))
        ]
        end = max((m.end for m in named), default=0)
        after = words[end] if 0 < end < len(words) else None
        told = after is not None and (after.prep or after.pos in {"prep", "punct"})
        blamed = after is not None and after.lemma in grammar().blame  # حملت في بيان | إسرائيل مسؤولية
        if not described and all(m.kind == "title" for m in named):
            told = after is not None and after.prep == BY
        if (told or blamed) and _spoken_by_subject(words, speech - 1):
            found.add(at)
    return frozenset(found)


def blaming_behind_names(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], _: Parties
) -> frozenset[int]:
    """The bare participles of speech right behind a name, with whom they are of behind them, that are also
    nouns for people (الهجوم على جدة | متهمة إيران): nobody of that name is meant."""
    found = set()
    for at in range(2, len(words) - 1):
        word, before, after = words[at], words[at - 1], words[at + 1]
        if (
            not matches[at]
            or (before.pos not in BARE and not before.pronoun)
            or word.article
            or word.conj
            or word.prep
            or word.pronoun
        ):
            continue
        named = (after.article or after.pos == "propn") and not (after.prep or after.conj)
        named = named or (bool(before.pronoun) and after.pos == "prep")  # عن صدمتها | داعية إلى
        agent = any(match.kind == "agent" for match in matches[at])
        if named and agent and not manner_verbs(word).isdisjoint(grammar().addressing):
            found.add(at)
    return frozenset(found)


def forces_accused(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The forces and governments right behind a verb that is said of somebody's deeds and indefinite
    locals or activists, whom no force has (اتهم سكان | الجيش بقصف السوق، ناشد أهالي | الحكومة)."""
    found, agents, classes = set(), parties.tables.agents, grammar()
    for at in range(2, len(words) - 1):
        folk = words[at - 1]
        if not words[at].article or words[at].prep or words[at].conj or words[at - 2].pos != "verb":
            continue
        if folk.stem not in classes.locals or folk.article or folk.prep or folk.conj or folk.pronoun:
            continue
        bodies = [agents[m.entries[0]] for m in matches[at] if m.kind == "agent"]
        power = any(a.sector in POWERS and a.kind in KEEPERS for a in bodies)
        if power and words[at - 2].lemma in classes.addressing:
            found.add(at)
    return frozenset(found)


def deeds_behind_speeches(words: Sequence[Word], predicates: PredicateIndex) -> frozenset[int]:
    """The nouns of deeds with their owner behind such a speech, or behind the adjective that describes it:
    what the verb is about (نفى القائد في بيان | قصف الحي، في مؤتمر صحفي | انسحاب قواته)."""
    found = set()
    for at in range(4, len(words) - 1):
        word = words[at]
        if word.pos != "noun" or word.article or word.conj or word.prep or word.lemma not in predicates.nouns:
            continue
        owned = word.pronoun or words[at + 1].article or words[at + 1].pronoun
        for speech in (at - 1, at - 2) if owned else ():
            plain = words[at - 1].pos in {"noun", "adj"} and not words[at - 1].article
            ahead = plain and words[speech - 1].pos == "prep" and _speech(words[speech])
            if ahead and _spoken_by_subject(words, speech - 1):
                found.add(at)
    return frozenset(found)


def deeds_behind_speakers(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> frozenset[int]:
    """The nouns of deeds behind an indefinite person, witnesses or papers right behind a verb of saying that
    takes an object: what they tell of, by which nobody is called (أكد شهود عيان | مقتل جندي).
    """
    found = set()
    for at in range(2, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.pos != "noun" or word.article or word.conj or word.prep or before.pos not in BARE:
            continue
        if before.stem in grammar().eyewitness and any(match.kind == "agent" for match in matches[at]):
            found.add(at)  # رأى شهود عيان | مسلحين
            continue
        if before.article or before.prep or before.conj or before.pronoun or not _told(words, at, lexicon):
            continue
        acts = lexicon.predicates.nouns
        after = words[at + 1]
        if after.prep or after.pos not in IN_PHRASE or (word.lemma in acts and after.lemma in acts):
            continue  # أكد عمال إغاثة | مقتل زميلهم
        deed = word.lemma in acts or is_verbal_noun(word.lemma)
        if deed and _tells(words, matches, at, lexicon) and not _clause_told(words, at):
            found.add(at)
    return frozenset(found)


def press_told(words: Sequence[Word], lexicon: Lexicon) -> frozenset[int]:
    """The words for reporters, channels and papers behind a verb of informing and the one who informs
    them, without article (أخبر شاهد | مراسل الصحيفة، أبلغ مسؤول أمني | وكالة الأنباء)."""
    found, sources = set(), lexicon.cues.sources
    informing = grammar().informing | grammar().reporting_to
    for verb in range(len(words) - 2):
        if words[verb].pos != "verb" or words[verb].lemma not in informing or words[verb].pronoun:
            continue
        who = words[verb + 1]
        if who.article or who.prep or who.pos not in BARE or sources.get(who.stem) == PRESS:
            continue
        for at in range(verb + 2, min(verb + 4, len(words))):
            word = words[at]
            if sources.get(word.stem) == PRESS and not (word.prep or word.conj or word.article):
                found.add(at)
                break
            if word.pos not in DESCRIBING or word.article or word.prep:
                break
    return frozenset(found)


def _tells(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, lexicon: Lexicon) -> bool:
    """Whether the one or two words between a verb of saying and a word are persons who hold no seat, or
    witnesses or papers."""
    first = at - 1 if words[at - 2].pos == "verb" else at - 2
    if words[first].article:
        return False  # نفى الوزير ضلوع استخبارات بلاده
    sources = lexicon.cues.sources
    if any(sources.get(word.stem) in WHO_TELL for word in words[first:at]):
        return True
    agents = lexicon.parties.tables.agents
    return any(m.kind == "agent" and agents[m.entries[0]].kind == "person" for m in matches[first])


def _told(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying that takes an object stands one or two words before a word."""
    verb = at - 2 if words[at - 2].pos == "verb" else at - 3
    cue = lexicon.speech.get(words[verb].lemma) if verb >= 0 and words[verb].pos == "verb" else None
    return cue is not None and OBJECT in cue.slots


def _clause_told(words: Sequence[Word], at: int) -> bool:
    """Whether a clause of what is said follows in the same breath (ذكر ضحايا تعذيب أن)."""
    for word in words[at + 1 :]:
        if word.pos == "punct" or word.conj:
            return False
        if word.stem in grammar().complementizer:
            return True
    return False


def _adjective(word: Word) -> bool:
    """Whether a word can describe an indefinite noun (بيان مشترك)."""
    return not word.article and any(reading.pos == "adj" for reading in word.readings)


def _speech(word: Word) -> bool:
    """Whether a word is an indefinite speech or paper in which somebody speaks."""
    return word.pos == "noun" and word.lemma in grammar().spoken_in and not (word.article or word.pronoun)


def _spoken_by_subject(words: Sequence[Word], opener: int) -> bool:
    """Whether a verb of acting by words that takes an object stands before a preposition, and between them
    nothing but nouns, its subject."""
    for at in range(opener - 1, max(opener - SUBJECT_WITHIN, -1), -1):
        word = words[at]
        if word.pos == "verb":
            classes = grammar()
            takes = word.lemma in classes.addressing | classes.blaming and word.lemma in classes.transitive
            return takes and at < opener - 1 and not word.pronoun
        bound = word.prep not in {"", MATTERS} and word.lemma != IN_NAME_OF
        if word.pos not in {"noun", "propn", "adj"} or word.conj or bound:
            return False
    return False
