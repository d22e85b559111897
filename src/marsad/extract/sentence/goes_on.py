"""What goes on with و from the verb of a clause before: a deed told by a verb that looks like a noun."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, WITH
from marsad.arabic.letters.endings import ALIF, THIRD_PERSON
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

ACTING = frozenset({"actor", "title", "country", "capital", "agent"})
BODIES = frozenset({"title", "agent", "capital", "country"})
SO_FAR, FORM_THREE = 8, 4


def going_on(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words, with verbal nouns behind و that own somebody as the pasts that they may be (ورفضها
    الرئيس، خطفوا المهندس ووعدهم بـ): at the start of a sentence or behind a comma before who acts or before
    another thing (وحملتهم المسؤولية), which what has an owner cannot own; or behind a verb and before a
    preposition or the end, where no noun that has an owner or is a deed goes before to which they could be
    joined."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos != "noun" or word.conj != AND or word.prep:
            continue
        turned = not (word.article or word.pronoun) and after.pos == "prep" and after.pronoun in THIRD_PERSON
        if not turned and word.pronoun not in THIRD_PERSON:
            continue
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.voice is None)
        past = next((r for r in pasts if r.lemma in lexicon.predicates.verbs), None)
        if past is None:
            continue
        if turned:
            if (not at or any(w.pos == "verb" for w in words[:at])) and (
                after.stem in grammar().directional or after.stem == WITH
            ):
                found[at] = replace(word, reading=past)  # وطلب منه الضغط
            continue
        acting = any(m.kind in ACTING and not m.weak for m in matches[at + 1]) and not after.conj
        starts = at == 0 or words[at - 1].pos == "punct"
        whole = after.article or after.pos == "propn" or (at + 2 < len(words) and words[at + 2].article)
        opens = starts and acting and not after.prep and whole
        joined = acting and whole and not after.prep
        opens = opens or (joined and (_goes_on_so(found, at) or _behind_men(found, at, matches, lexicon)))
        opens = opens or (joined and past.gender == "f" and after.article and not is_verbal_noun(word.lemma))
        opens = opens or (starts and _thing_behind(after, matches[at + 1]))
        verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), None)
        owned = any(w.pronoun and w.pos == "noun" for w in words[(verb or 0) + 1 : at])
        ends = after.pos == "punct" and words[at - 1].stem not in lexicon.predicates.nouns
        last = after.pos == "prep" or after.prep or ends
        if opens or (verb is not None and not owned and last):
            found[at] = replace(word, reading=past)
    return _calling(tuple(found), matches, lexicon)


def _goes_on_so(words: Sequence[Word], at: int) -> bool:
    """Whether و and a pronoun go on with a clause that took its noun up by the same one (قرارا أيدته فرنسا
    ورفضه البرلمان، مبادرة رحبت بها الحكومة ورفضها المتمردون)."""
    own = words[at].pronoun
    for n in range(at - 1, max(at - SO_FAR, 0), -1):
        if words[n].pos == "punct" or words[n].pos == "relative":
            return False
        if words[n].pos == "verb":
            behind = words[n + 1]
            taken = words[n].pronoun or (behind.pos == "prep" and behind.pronoun)
            before = words[n - 1]
            bare = before.pos in {"noun", "adj"} and not (before.article or before.pronoun)
            return taken == own and (bare or before.pos == "relative")
    return False


def _behind_men(words: Sequence[Word], at: int, matches: Sequence[Sequence[Match]], lexicon: Lexicon) -> bool:
    """Whether و and a pronoun stand behind men whom the verb right before did something to, to whom no deed
    is joined (واعتقلوا شابين ورشقهم الأهالي)."""
    for n in range(at - 1, max(at - SO_FAR, 0), -1):
        word = words[n]
        if word.pos == "verb":
            men = any(m.kind in CALLINGS and not m.weak for m in matches[n + 1]) and not words[n + 1].prep
            return men and word.lemma in lexicon.predicates.verbs
        told = word.pos in {"noun", "adj", "num"} and not (word.pronoun or word.conj or word.prep)
        if not told or (word.lemma in lexicon.predicates.nouns):
            return False
    return False


def _calling(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words, with what looks like one who does something behind و as the past of the same letters, where
    a verb went before and a body or office stands right behind (ندد بالعدوان وناشد اللجنة، وصادق البرلمان).
    """
    found: dict[int, Word] = {}
    verb = False
    for at, word in enumerate(words[:-1]):
        verb = verb or word.pos == "verb"
        if not verb or word.conj != AND or word.pos not in COMMON_NOUNS or word.stem[1:2] != ALIF:
            continue
        after = words[at + 1]
        if word.article or word.prep or word.pronoun or not after.article or after.prep or after.conj:
            continue
        bare = words[at - 1].pos in COMMON_NOUNS and not (words[at - 1].article or words[at - 1].pronoun)
        if bare and words[at - 2].pos not in NOMINAL and not words[at - 1].prep:
            continue  # التقى مدير وطالب المدرسة
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.gender == "m")
        past = next((r for r in pasts if r.lemma in lexicon.predicates.verbs), None)
        if past is not None and len(word.stem) == FORM_THREE and _office_or_body(matches[at + 1], lexicon):
            found[at] = replace(word, reading=past)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _office_or_body(here: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether an office, a body or a state is named, and no person."""
    named = [m for m in here if m.kind == "actor" and not m.weak]
    bodies = any(actor.kind != "person" for m in named for actor in lexicon.parties.actors(m))
    return bodies or any(m.kind in BODIES and not m.weak for m in here)


def _thing_behind(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a word is a definite noun that names nobody: no title of whom the word before it means."""
    bare = word.article and word.pos == "noun" and not (word.conj or word.prep or word.pronoun)
    return bare and not matches
