"""What looks like a verb or adjective and is part of a name: behind a title, in quotation marks, between
commas.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.letters.endings import TIED_TA
from marsad.arabic.letters.marks import COMMAS, QUOTES
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import Reading, Word
from marsad.arabic.rereading.counted import THIRD

IN_NAME = "باسم"
MARKS = frozenset(QUOTES) | frozenset(QUOTES.values())
TWO_WORDS = 3  # from a comma to the next, where two words stand between


def titled_names(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a woman's or several people's verb right behind a man's title as the
    past that he may do, or else as his name (شدد الرئيس تبون على)."""
    found = list(words)
    for at in range(1, len(words)):
        word, title = words[at], words[at - 1]
        if word.pos != "verb" or word.conj or word.prep or word.pronoun or not title.article:
            continue
        if not (title.prep or (at > 1 and words[at - 2].pos in {"verb", "prep"})):
            continue  # قوات التحالف وجهت ضربة
        if title.lemma not in grammar().title or title.reading.number != "s" or feminine(title, grammar()):
            continue
        said = word.reading
        if said.person == THIRD and said.gender != "f" and said.number == "s":
            continue
        if words[at - 2].pronoun and said.tense == "past" and said.lemma in harming():
            continue  # غارات شنها التحالف استهدفت المطار
        if title.prep and said.gender == "f" and words[at - 2].stem.endswith(TIED_TA):
            continue  # القوات الموالية للرئيس قصفت المدينة
        verbs = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == THIRD)
        his = next((r for r in verbs if r.gender == "m" and r.number == "s"), None)
        found[at] = replace(word, reading=his or Reading(word.stem, "propn", known=False))
    return tuple(found)


def _is_noun(reading: Reading) -> bool:
    return reading.pos == "noun" and reading.known


def quoted_names(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like "we" or "I" do something as a part of a name, where two words alone
    stand between quotation marks and the first is a strange name: a name is no subject of those who speak
    (من قرى «جوكي» و«ترتورة سنابو»); and no verb opens the name of a body that somebody speaks for (باسم
    «تحالف كذا»)."""
    found = list(words)
    for at in range(2, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.pos != "verb":
            continue
        if before.text in MARKS and words[at - 2].folded == IN_NAME:
            found[at] = replace(word, reading=next(filter(_is_noun, word.readings), word.reading))
        if word.reading.person not in {1, 2} or before.pos != "propn":
            continue
        strange = not (before.reading.known or before.article or before.prep)
        marks = (words[at - 2].text[0], words[at + 1].text[0])
        if strange and MARKS.issuperset(marks):
            name = Reading(word.folded, "propn", known=False)
            found[at] = replace(word, reading=name, stem=word.folded, future="")
    return tuple(found)


def names_set_in(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with two between commas as a name, of which the first is a name or an adjective that could
    describe nothing and the second looks like a verb (مستشار القائد، يوسف عزت، إن)."""
    commas = [at for at, word in enumerate(words) if word.text in COMMAS]
    found = list(words)
    for opens, closes in pairwise(commas):
        if closes - opens != TWO_WORDS:
            continue
        first, second = words[opens + 1], words[opens + 2]
        bare = not (
            first.article or first.conj or first.prep or first.pronoun or second.conj or second.pronoun
        )
        if bare and first.pos in {"propn", "adj"} and second.pos == "verb" and not second.future:
            for at in (opens + 1, opens + 2):
                found[at] = replace(words[at], reading=Reading(words[at].folded, "propn", known=False))
    return tuple(found) if len(commas) > 1 else words
