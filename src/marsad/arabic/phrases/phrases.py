"""Base noun phrases: a head with its numbers, idafa chain, agreeing adjectives, names in apposition and
partitives.

The method is a left-to-right chunker over the chosen readings: Arabic noun phrases begin with their head (or
a number or quantifier before it), so that one pass with agreement in definiteness finds where they end.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.phrases.counting import degree_before
from marsad.arabic.phrases.deed_nouns import twin_deeds
from marsad.arabic.phrases.extents import extent
from marsad.arabic.phrases.governors import governor, governs
from marsad.arabic.phrases.names_apart import NOWHERE, names_apart
from marsad.arabic.phrases.nouns import accusative_noun, construct, is_title, of_affairs
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

MAY_OPEN = IN_PHRASE | {"adverb", "particle", "demonstrative"}
PARTICIPLE, NATIONALLY = "م", "يا"


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """One base noun phrase, as word indices into its sentence, ``first`` to ``last`` inclusive.

    ``head`` is the semantic head (the noun after a number or quantifier). ``prep`` is the folded preposition
    that governs the phrase (``ب ل ك من الى على في عن مع ...``; ``agent`` for من قبل and its kin, ``ضد`` also
    for بحق), empty for a bare phrase. ``core`` is the last index before a prepositional complement that was
    taken in (partitives).
    """

    first: int
    last: int
    head: int
    prep: str
    prep_at: int
    conj: bool
    definite: bool


def phrases(
    words: Sequence[Word],
    skip: frozenset[int] = frozenset(),
    edges: frozenset[int] = frozenset(),
    people: frozenset[int] = frozenset(),
    names: frozenset[int] = frozenset(),
) -> tuple[Phrase, ...]:
    """All base noun phrases in order; none contains a word of ``skip`` or runs on into a word of ``edges``.

    Words of ``people`` are known to mean persons: a name may follow them in apposition. Words of ``names`` go
    on with the known name before them, whatever they look like.
    """
    classes = grammar()
    found: list[Phrase] = []
    at = 0
    free = edges - names
    while at < len(words):
        opens = words[at].pos in MAY_OPEN and at not in skip and _opens(words, at, classes)
        bare = not (words[at].pronoun or words[at].article)
        if not opens or (bare and governs(words, at, people, classes)):
            at += 1
            continue
        behind_verb = at and words[at - 1].pos == "verb"
        apart = names_apart(words, at, people, classes) if behind_verb else NOWHERE
        last, head = extent(
            words, at, skip, free | (apart - names) if apart else free, people, names, classes
        )
        prep, prep_at = governor(words, at, classes)
        if (
            not prep
            and words[at].conj
            and found
            and found[-1].last >= at - 1 - degree_before(words, at, classes)
            and _shares_prep(words, at, found[-1])
        ):
            before = found[-1 - _passes_over(words, at, found)]
            prep, prep_at = before.prep, before.prep_at
        found.append(Phrase(at, last, head, prep, prep_at, bool(words[at].conj), _definite(words, at, last)))
        at = last + 1
    return tuple(found)


def _definite(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a phrase is definite before an owner behind ل, who leaves it as it is (اتفاقية للتعاون)."""
    for at in range(first, last + 1):
        word = words[at]
        if at > first and word.prep == "ل":
            return False
        if word.article or word.pronoun or word.pos == "propn":
            return True
    return False


def _opens(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a noun phrase can begin at a word, also at one read as a particle or an adverb: أي with its
    noun, an object in ا."""
    word = words[at]
    if at and words[at - 1].lemma in classes.sponsored and _nationally(words, at):
        return False
    if word.pos in IN_PHRASE:
        return word.folded not in classes.approximator or word.article
    if word.pos == "adverb":
        return accusative_noun(word)
    if word.pos != "particle" or word.stem not in classes.determiner or at + 1 >= len(words):
        return word.pos == "demonstrative"
    nxt = words[at + 1]
    kinds = {"noun"} if word.stem in classes.negator else {"noun", "adj"}
    return nxt.pos in kinds and not (nxt.article or nxt.prep or nxt.conj)


def _nationally(words: Sequence[Word], at: int) -> bool:
    """Whether a nation as an adverb stands before a bare noun, which it would own (المدعومة إماراتيا | مئات
    المحتجين)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if not word.stem.endswith(NATIONALLY) or word.prep or after is None:
        return False
    return after.pos == "noun" and not (after.article or after.conj or after.prep)


def _passes_over(words: Sequence[Word], at: int, found: Sequence[Phrase]) -> bool:
    """Whether a verbal noun goes with the phrase before the one right before it (تأييدها للرئيس ومعارضتها،
    لاحتلال ما تبقى من المدينة وتهجير سكانها)."""
    if len(found) == 1:
        return False
    one, between = words[found[-2].first], found[-1]
    left = between.prep_at > 0 and words[between.prep_at - 1].stem in grammar().remaining
    if left and not words[at].article and is_verbal_noun(one.lemma) and is_verbal_noun(words[at].lemma):
        return True
    if found[-2].last + 1 < between.first - 1:
        return False
    return twin_deeds(one, words[between.head], words[at])


def _shares_prep(words: Sequence[Word], at: int, before: Phrase) -> bool:
    if of_affairs(before.prep, words[before.head]) and is_title(words[at], grammar()):
        return False  # وكيله لشؤون الإنتاج ومدير المصنع
    told = words[at].stem.startswith(PARTICIPLE) and words[at].definite is False
    if told and words[before.last].definite is not False:
        return False  # مؤكدا عمق العلاقات بين البلدين ومطالبا باريس
    if before.prep in grammar().without and words[at].article and not before.definite:
        return False  # تظاهروا بدون إذن والاعتداء
    return words[at].conj == "و" and before.prep not in {"", "ك"} and not words[at].prep


def idafas(words: Sequence[Word], phrase: Phrase) -> tuple[tuple[int, int], ...]:
    """Neighbouring nouns of a phrase of which the second owns or specifies the first, as pairs of word
    indices.
    """
    classes = grammar()
    return tuple((at, at + 1) for at in range(phrase.first, phrase.last) if _owned(words, at, classes))


def _owned(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    word, nxt = words[at], words[at + 1]
    if word.pos not in {"noun", "propn"} or word.stem in classes.determiner or not construct(word):
        return False
    if nxt.prep or nxt.conj or nxt.stem in classes.determiner:
        return False
    if nxt.pos == "adj":
        return nxt.article and word.pos == "noun"
    if word.pos == "propn":
        return nxt.pos in {"noun", "propn"} and nxt.article
    return nxt.pos in {"noun", "propn"}
