"""Base noun phrases: a head with its numbers, idafa chain, agreeing adjectives, names in apposition and
partitives.

The method is a left-to-right chunker over the chosen readings: Arabic noun phrases begin with their head (or
a number or quantifier before it), so that one pass with agreement in definiteness finds where they end.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import MEN, MEN_DID, OBLIQUE
from marsad.arabic.letters.marks import OPENING
from marsad.arabic.phrases.counting import counts_on, degree_before, measure_before, nobody, others_counted
from marsad.arabic.phrases.joins import continues, definite_so_far
from marsad.arabic.phrases.newcomers import feminine_or_several, men_shown, men_told, nation_told, new_person
from marsad.arabic.phrases.nouns import (
    accusative_noun,
    construct,
    is_title,
    name_after_title,
    nisba,
    numbers_time,
    of_affairs,
    opens_count,
    twin_deeds,
)
from marsad.arabic.phrases.quoted import quoted_name
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import is_verbal_noun

QUOTES = frozenset('«“‹"”„')
MAY_OPEN = IN_PHRASE | {"adverb", "particle", "demonstrative"}
PARTICIPLE = "م"
TOP = "علي"
NOWHERE: frozenset[int] = frozenset()


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
        if not opens or (bare and _governs(words, at, people, classes)):
            at += 1
            continue
        behind_verb = at and words[at - 1].pos == "verb"
        apart = _names_apart(words, at, people, classes) if behind_verb else NOWHERE
        last, head = _extend(
            words, at, skip, free | (apart - names) if apart else free, people, names, classes
        )
        prep, prep_at = _governor(words, at, classes)
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
    if word.pos in IN_PHRASE:
        return word.folded not in classes.approximator or word.article
    if word.pos == "adverb":
        return accusative_noun(word)
    if word.pos != "particle" or word.stem not in classes.determiner or at + 1 >= len(words):
        return word.pos == "demonstrative"
    nxt = words[at + 1]
    kinds = {"noun"} if word.stem in classes.negator else {"noun", "adj"}
    return nxt.pos in kinds and not (nxt.article or nxt.prep or nxt.conj)


def _governs(words: Sequence[Word], at: int, people: frozenset[int], classes: Grammar) -> bool:
    """Whether a noun makes a preposition with the one before it (على يد، في وجه) and governs a noun behind
    it; what بحق governs are persons: any other noun tells whose right is meant (بحق العودة).
    """
    word = words[at]
    if at + 1 >= len(words):
        return False
    if word.prep and (word.folded[len(word.conj) :],) in classes.against_prep:
        whom = words[at + 1]
        office = is_title(whom, classes) or whom.lemma in classes.body
        return at + 1 in people or office or whom.pos in {"propn", "num"}
    if word.prep and (word.folded[len(word.conj) :],) in classes.agent_prep:
        whom = words[at + 1]  # بواسطة عملاء, not بواسطة قطرية، بفعل الضغط
        doer = whom.pos in {"noun", "num"} and not is_verbal_noun(whom.lemma)
        return at + 1 in people or whom.stem.endswith(MEN) or whom.pos == "propn" or doer
    if at == 0:
        return False
    whom = words[at + 1]
    men = at + 1 in people or whom.stem.endswith(MEN)  # على أيدي مسلحين
    if whom.pos not in IN_PHRASE or (whom.pos == "adj" and not (whom.article or men)):
        return False
    before = words[at - 1]
    pair = (before.stem or before.folded, word.folded)
    return before.pos == "prep" and (pair in classes.agent_prep or pair in classes.against_prep)


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


def _governor(words: Sequence[Word], first: int, classes: Grammar) -> tuple[str, int]:
    """The preposition before a phrase, and the index of its first word (-1 for a clitic or none)."""
    word = words[first]
    before = first - 1
    if before > 0 and words[before].text in QUOTES and words[before - 1].pos == "prep":
        before -= 1
    while before >= 0 and (
        words[before].folded in classes.approximator
        or (words[before].prep and words[before].stem in classes.approximator)  # بنحو
        or (words[before].pos == "demonstrative" and words[before + 1].article)
    ):
        if words[before].folded == "نحو" and not word.prep and not opens_count(word, classes):
            return "نحو", before
        if words[before].prep:
            return words[before].prep, before
        before -= 1
    measuring = before >= 1 and not classes.measuring.isdisjoint((words[before - 1].stem, words[before].stem))
    measure = measure_before(words, before, classes) if measuring else -1
    if measure >= 0:
        if words[measure].prep or measure == 0:
            return words[measure].prep, -1
        before = measure - 1
    if before >= 1:
        pair = (words[before - 1].stem or words[before - 1].folded, words[before].folded)
        if pair == (FROM, TOP) and words[before - 1].pos == "prep" and not words[before].pronoun:
            return FROM, before - 1  # أطلقوا النار من على السطح
        if pair in classes.agent_prep:
            return "agent", before - 1
        if pair in classes.against_prep:
            return "ضد", before - 1
    if before >= 0 and not word.prep:
        previous = words[before]
        if (previous.stem,) in classes.agent_prep or (previous.folded,) in classes.agent_prep:
            return "agent", before
        bare = previous.folded[len(previous.conj) :]
        if not previous.pronoun and {(bare,), (previous.stem,)} & classes.against_prep:
            return "ضد", before
        if previous.pos == "prep" and not previous.pronoun:
            return previous.lemma, before
    return word.prep, -1 if not word.prep else first


def _nobody_else(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a phrase is nobody alone (لم يدن أحد | الهجوم), or what kept none (لم يمنع ذلك | الجيش من
    قصفها)."""
    if words[at].stem in classes.nobody:
        return nobody(words, at, classes)
    return at > 1 and words[at].pos == "demonstrative" and _kept_nobody(words, at, classes)


def _men_go_on(
    words: Sequence[Word], first: int, head: int, at: int, classes: Grammar, people: frozenset[int]
) -> bool:
    """Whether the next word tells of several people what or of which nation they are."""
    nxt = words[at + 1]
    if nxt.pos == "verb":
        return False
    if nxt.stem[-2:] == MEN_DID and men_told(words, first, head, at):
        return True
    if nxt.stem[-2:] == OBLIQUE and men_shown(words, first, head, at):
        return True
    return nxt.reading.number == "p" and nation_told(words, first, at, classes, people)


def _extend(
    words: Sequence[Word],
    first: int,
    skip: frozenset[int],
    edges: frozenset[int],
    people: frozenset[int],
    names: frozenset[int],
    classes: Grammar,
) -> tuple[int, int]:
    """The last word of the phrase that begins at ``first``, and its semantic head."""
    at, head = first, first
    counting = opens_count(words[first], classes)
    name_end = -1
    while at + 1 < len(words) and at + 1 not in skip and at + 1 not in edges:
        nxt = words[at + 1]
        if at + 1 in names or (nxt.pos == "num" and words[at].stem in classes.make):
            at += 1
            continue
        if at == first and _nobody_else(words, at, classes):
            break
        if counting and counts_on(words, at, classes):
            at += 2 if nxt.pos != "num" and nxt.prep else 1
            if not opens_count(words[at], classes):
                head, counting = at, False
            continue
        quoted = quoted_name(words, at, skip) if nxt.text in OPENING else 0
        if quoted:
            at = quoted
            if _title_next(words, first, at, classes):
                break  # في جنوب لبنان «اليونيفيل» اللواء
            continue
        counts = nxt.pos == "num" or nxt.stem in classes.partitive
        if counts and at == first and others_counted(words, at, classes):
            break  # قتل مسلح ثلاثة جنود
        name = name_after_title(words, first, at, classes) if words[at].article else 0
        name = _up_to(edges, at, name) if name else 0
        name_end = at + name if name else name_end
        taken = (
            name
            or (nxt.stem in classes.adjective_prefix and _prefixed_adjective(words, first, at, classes))
            or int(
                (at != name_end or _more_of_name(nxt, classes))
                and not (nxt.article and new_person(words, first, at, people, edges, classes))
                and (
                    continues(words, first, head, at, classes)
                    or (head in people and _men_go_on(words, first, head, at, classes, people))
                )
            )
        )
        beyond = range(at + 1, at + taken + 1)
        if not taken or (taken > 1 and not (skip.isdisjoint(beyond) and edges.isdisjoint(beyond))):
            break
        at += taken
        counted = words[at].pos == "num" and not numbers_time(words, at, classes)
        while counted and at + 1 < len(words) and at + 1 not in skip and counts_on(words, at, classes):
            at += 1
            counted = words[at].pos == "num"
        if counting and words[at].pos in IN_PHRASE and words[at - 1].pos in {"num", "prep"}:
            head, counting = at, opens_count(words[at], classes)
    return at, head


def _kept_nobody(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether ذلك is what a verb says has kept nobody from what he did."""
    return words[at - 1].lemma in classes.depriving and words[at - 2].stem in classes.negator


def _title_next(words: Sequence[Word], first: int, at: int, classes: Grammar) -> bool:
    """Whether somebody's title stands behind word ``at`` of a phrase that opens with none."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is not None and is_title(behind, classes) and not is_title(words[first], classes)


def _up_to(edges: frozenset[int], at: int, taken: int) -> int:
    """How many of the words taken behind word ``at`` come before the next edge."""
    return next((count for count in range(taken) if at + count + 1 in edges), taken)


def _names_apart(
    words: Sequence[Word], first: int, people: frozenset[int], classes: Grammar
) -> frozenset[int]:
    """Where a name after a definite subject is the object of the verb right before both: no title or person
    can hold it (هاجم الجيش داعش).
    """
    if words[first].pos == "num":
        return NOWHERE
    at = first
    if words[first].pos == "propn" and first + 1 < len(words) and words[first + 1].pos != "adj":
        return frozenset()
    while at + 1 < len(words) and words[at + 1].pos in {"noun", "adj"} and not words[at + 1].conj:
        at += 1
    chain = words[first : at + 1]
    if at + 1 == len(words) or not chain[-1].article or any(_holds(word, classes) for word in chain):
        return frozenset()
    following = words[at + 1]
    if following.pos == "prep" and chain[-1].stem in classes.quantifier:
        return frozenset()  # تعرض الكثير من المعتقلين
    if following.stem in classes.adjective_prefix or (following.pos == "num" and following.article):
        return frozenset()  # المفاعل غير المعلن، الرهائن الثلاثة
    described = feminine_or_several(words[first]) or words[first].lemma in classes.war_deed
    if following.article and nisba(following) and described:
        return frozenset()  # القوات السعودية، العدوان الحوثي: what is a name too describes what agrees
    person = nisba(chain[0]) or people.intersection(range(first, at + 1))
    return frozenset() if person else frozenset({at + 1})


def _holds(word: Word, classes: Grammar) -> bool:
    """Whether a title has a name behind it: one in ات names a state whole (الولايات المتحدة), and several
    states have one name no more than several men (الدول المقاطعة | أنقرة)."""
    many = word.article and word.reading.number == "p"
    return is_title(word, classes) and not (many or word.stem.endswith("ات"))


def _prefixed_adjective(words: Sequence[Word], first: int, at: int, classes: Grammar) -> int:
    """How many words a compound adjective takes behind word ``at``, with the prefix right there (غير شرعية،
    ذات سيادة), 0 where there is none.
    """
    nxt = words[at + 1]
    if nxt.conj or nxt.prep or nxt.pronoun or at + 2 >= len(words):
        return 0
    word, after = words[at], words[at + 2]
    if word.pos not in IN_PHRASE or after.pos not in {"noun", "adj", "propn"} or after.conj or after.prep:
        return 0
    definite = definite_so_far(words, first, at)
    if nxt.stem == "ذات" and not _goes_with_her(words[first : at + 1]):
        return 0  # استخدم الفريق / ذات المكان
    if nxt.article or nxt.pos == "adj":
        goes = nxt.article == definite or (definite and _goes_with(nxt, words[first : at + 1]))
        return 2 if goes and after.article else 0
    return 2 if after.article == definite or nxt.stem.startswith("ذ") else 0


def _goes_with(adjective: Word, chain: Sequence[Word]) -> bool:
    """Whether an adjective without article may describe a definite noun by its gender (الصواريخ بعيدة
    المدى).
    """
    if adjective.reading.gender == "f":
        return _goes_with_her(chain)
    nouns = [word.reading for word in chain if word.pos in {"noun", "propn"}]
    return any(noun.gender != "f" and noun.number != "p" for noun in nouns)


def _goes_with_her(chain: Sequence[Word]) -> bool:
    """Whether a feminine adjective may describe one of the nouns."""
    nouns = [word.reading for word in chain if word.pos in {"noun", "propn"}]
    return any(noun.gender != "m" or noun.number != "s" for noun in nouns)


def _more_of_name(word: Word, classes: Grammar) -> bool:
    """Whether a phrase may go on with a word behind its holder's name: with more of the name only."""
    return word.pos == "propn" or word.stem in classes.name_particle


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
