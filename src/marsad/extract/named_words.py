"""The words of a sentence as the lexicon knows them: names, active verbs, agents, and where one name ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from marsad.arabic.fold import key
from marsad.arabic.records import Reading, Word
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Agent, Match
from marsad.lexicon.parties_forms import bare, form
from marsad.resolve.actors import PartyAnswer

TITLE_REACH = 4
NAMING = frozenset({"country", "capital", "actor"})
STATES = frozenset({"country", "capital"})
MEN = ("ون", "ين")
ALONE_BODIES = frozenset({"body", "group"})


def short_names(words: tuple[Word, ...], aliases: Mapping[str, PartyAnswer]) -> tuple[Word, ...]:
    """The words with the article's own short names read as names, where no noun stands before them."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words if aliases else ()):
        if word.pos not in {"noun", "adj", "propn"} or word.pronoun:
            continue
        if at and words[at - 1].pos in {"noun", "adj", "propn"} and not (word.conj or word.prep):
            continue
        if not any(bare(token) in aliases for token in form(word).first):
            continue
        reading = replace(word.reading, pos="propn", gender=None, number=None)
        whole = bare(key(word.folded)) in aliases and bool(word.conj or word.prep)
        found[at] = replace(_uncut(word) if whole else word, reading=reading)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def proper_names(
    words: tuple[Word, ...],
    matches: Sequence[Sequence[Match]],
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
) -> tuple[Word, ...]:
    """The words with those that name a state, capital, group or person read as names: they agree with any
    verb. A doubtful family name counts once the article named its bearer in full.

    The dictionary lists many of them as common nouns (الصين، قطر، حماس), with a gender that no newspaper
    gives them.
    """
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.pos in {"verb", "prep"} and _given(words, matches, lexicon, at):
            reading = Reading(word.folded, "propn", known=False)
            found[at] = replace(word, reading=reading, stem=word.folded)
        if word.pos not in {"noun", "adj", "propn"} or word.pronoun:
            continue
        named = next(
            (m for m in matches[at] if m.kind in NAMING and (not m.weak or _met(m, lexicon, mentioned))), None
        )
        if named is None or (named.end > at + 1 and not _is_person(named, lexicon)):
            continue
        if not named.cut and (word.prep or word.conj) and _is_person(named, lexicon):
            found[at] = word = _uncut(word)
        for part in range(at, named.end):
            if words[part].pos in {"verb", "adverb"}:
                reading = Reading(words[part].folded, "propn", known=False)
                found[part] = replace(words[part], reading=reading, stem=words[part].folded)
            if words[part].pos in {"noun", "adj"}:
                men = named.kind == "actor" and _men(words[part])
                told = words[part].reading
                gender, number = (told.gender, told.number) if men else (None, None)
                reading = replace(told, pos="propn", gender=gender, number=number)
                found[part] = replace(found.get(part, words[part]), reading=reading)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _men(word: Word) -> bool:
    """Whether a word is men in the plural (الحوثيين): no feminine verb has them for its subject."""
    return word.reading.number == "p" and word.stem.endswith(MEN)


def _met(match: Match, lexicon: Lexicon, mentioned: frozenset[str]) -> bool:
    """Whether a doubtful name of one word is that of somebody whom the article names in full."""
    return _is_person(match, lexicon) and any(a.id in mentioned for a in lexicon.parties.actors(match))


def _uncut(word: Word) -> Word:
    """A name whose first letter looks like a proclitic (لعمامرة), with it."""
    return replace(word, stem=word.folded, stem_start=word.start, conj="", prep="")


def _given(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int) -> bool:
    """Whether a word that looks like a verb or a preposition is a name behind a title or another name (العميد
    يحيى رسول، خالد علي): a bare noun or a mark follows."""
    word = words[at]
    if at == 0 or word.conj or word.prep or word.pronoun or (word.text.endswith("ى") and word.pos == "prep"):
        return False
    if not lexicon.parties.is_given_name(word):
        return False
    before = words[at - 1]
    titled = any(
        m.kind == "title" and not any(w.pos in {"verb", "punct"} for w in words[n:at])
        for n in range(max(at - TITLE_REACH, 0), at)
        for m in matches[n]
    )
    if not titled and not (before.pos != "verb" and lexicon.parties.is_given_name(before)):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if word.pos == "prep":
        return after is None or after.pos == "punct" or after.pos == "propn"
    return after is not None and after.pos in {"noun", "propn", "foreign", "adj"} and not after.prep


def verbal_nouns(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, with the verbal nouns among them that were read as pasts behind a verb of speech and its
    subject: no bare past follows a subject that is definite or of another gender (أكدت مصادر خطف جنود)."""
    speech = {cue.lemma for cue in lexicon.cues.speech}
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.pos != "verb" or word.reading.tense != "past" or word.reading.gender != "m" or word.conj:
            continue
        noun = next((r for r in word.readings if r.pos == "noun" and r.known), None)
        first = at
        while first > 0 and words[first - 1].pos in {"noun", "adj", "propn"} and not words[first - 1].prep:
            first -= 1
        if noun is None or word.pronoun or first in {0, at} or noun.lemma not in lexicon.predicates.nouns:
            continue
        subject = words[first:at]
        other = subject[0].reading.gender == "f" or subject[0].reading.number == "p"
        if words[first - 1].lemma in speech and (other or any(w.article for w in subject)):
            found[at] = replace(word, reading=noun)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def active(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words, with those verbs active that were taken for passives before the names were known: letters do
    not show the passive, a name stands right behind, and a bare noun behind the name (فتحت أنقرة صفحة)."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words[:-2]):
        if word.pos != "verb" or word.reading.voice != "passive" or any(r.voice for r in word.readings):
            continue
        name = next((m for m in matches[at + 1] if m.kind in NAMING and not m.weak), None)
        behind = words[name.end] if name is not None and name.end < len(words) else None
        if behind is None or words[at + 1].prep or behind.pos not in {"noun", "num", "adj"}:
            continue
        if not (behind.prep or behind.conj or behind.article):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _is_person(match: Match, lexicon: Lexicon) -> bool:
    return match.kind == "actor" and all(actor.kind == "person" for actor in lexicon.parties.actors(match))


def edges_of(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> frozenset[int]:
    """The words at which a state's name follows another known name: two phrases, not one (هددت واشنطن
    طهران).
    """
    found = set()
    last_end = -1
    at = 0
    while at < len(words):
        best = next((m for m in matches[at] if m.kind in NAMING), None)
        if best is None or best.weak:
            at += 1
            continue
        parted = best.kind != "actor" and not words[at].conj and not words[at].prep
        if at == last_end and parted:
            found.add(at)
        last_end = at = best.end
        if best.kind in STATES and at < len(words) and _begins(words[at]):
            found.add(at)
    return frozenset(found) | _behind_nations(words, matches) | _behind_bodies(words, matches, agents)


def _begins(word: Word) -> bool:
    """Whether a word behind a state's name begins a phrase of its own: what no article joins to it (أعلنت
    مصر فتح المعبر).
    """
    return word.pos in {"noun", "adj"} and not (word.article or word.conj or word.prep)


def _other_noun(word: Word, before: Word) -> bool:
    """Whether a word is no adjective of the one before it: a noun, or a feminine behind a masculine
    singular.
    """
    unlike = word.reading.gender == "f" and before.reading.gender != "f" and before.reading.number == "s"
    return word.pos == "noun" or (word.pos == "adj" and unlike)


def _behind_bodies(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> frozenset[int]:
    """The words behind a body named by its noun alone that are another party (طالب الحزب المحكمة)."""
    found = set()
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if not (word.article and before.article) or word.conj or word.prep or not _other_noun(word, before):
            continue
        alone = any(
            match.kind == "agent" and match.end == at and agents[match.entries[0]].kind in ALONE_BODIES
            for match in matches[at - 1]
        )
        if alone and any(match.kind in {"agent", "actor"} and not match.weak for match in matches[at]):
            found.add(at)
    return frozenset(found)


def _behind_nations(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The words behind an adjective of nationality that begin another party: a state or capital (زار الوزير
    القطري بغداد), a man's title behind a woman's or a body's (اعتقلت المخابرات المغربية الصحفي).
    """
    found = set()
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if word.conj or word.prep or not before.article or before.pos != "adj":
            continue
        if not any(match.kind == "people" and match.end == at for match in matches[at - 1]):
            continue
        kinds = {match.kind for match in matches[at] if not match.weak}
        woman = before.reading.gender == "f"
        kinds_here = {match.kind for match in matches[at]}
        man = woman and "title" in kinds_here and word.article and word.reading.gender != "f"
        if man or kinds & {"country", "capital"}:
            found.add(at)
    return frozenset(found)


def behind_short_names(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    aliases: Mapping[str, PartyAnswer],
    mentioned: frozenset[str],
    lexicon: Lexicon,
) -> frozenset[int]:
    """The words right behind a short name of the article, to which nothing belongs (انتقد سعيد التدخل)."""
    found = set()
    for at, word in enumerate(words):
        if word.pos != "propn" or any(match.end > at + 1 for match in matches[at]):
            continue
        inside = at and any(match.end > at for match in matches[at - 1])
        short = any(_met(match, lexicon, mentioned) for match in matches[at]) and not inside
        if short or (aliases and any(bare(token) in aliases for token in form(word).first)):
            found.add(at + 1)
    return frozenset(found)


def people_among(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> frozenset[int]:
    """The words that the lexicon knows to mean persons (جنود، وزراء، متظاهرون)."""
    agents = lexicon.parties.tables.agents
    return frozenset(
        at
        for at, word in enumerate(words)
        if word.pos in {"noun", "adj"}
        for match in matches[at][-1:]
        if match.kind == "agent" and agents[match.entries[0]].kind == "person"
    )


def constructs(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with agents in ي before a noun as nouns: مهربي مخدرات are smugglers, no adjective."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        owned = after.pos == "noun" and not (after.article or after.conj or after.prep)
        bare_form = word.pos == "adj" and word.stem.endswith("ي") and not word.article
        if owned and bare_form and any(m.kind == "agent" and m.end == at + 1 for m in matches[at]):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
    return tuple(found)
