"""Readings that a neighbour settles which the word, as it was read, could not go with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, FROM, ON, THAT
from marsad.arabic.letters.endings import NISBA, OPEN_TA, TIED_TA
from marsad.arabic.letters.marks import COMMAS, QUOTES
from marsad.arabic.phrases.nouns import feminine, indefinite_accusative, nisba
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.rereading.harmed import harmed, surnames
from marsad.arabic.rereading.held_to_have_done import held_to_have_done
from marsad.arabic.rereading.homographs import (
    charged,
    dawning,
    demanding,
    denying,
    exploding,
    judging,
    organising,
    preparing,
    striking,
)
from marsad.arabic.rereading.main_verbs import behind_relatives, hamza_above, sided, stopping, who_did
from marsad.arabic.rereading.recut import all_of_them
from marsad.arabic.words.derivation import is_verbal_noun

IN_NAME = "باسم"
MARKS = frozenset(QUOTES) | frozenset(QUOTES.values())
THIRD = 3
ON_ACCOUNT = "جراء"
TWO_WORDS = 3  # from a comma to the next, where two words stand between


def counted(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like an adjective before a number as the noun of those counted, where what is
    before it is definite, so that it describes nothing (أعلنت الوزارة | مقتل عشرة جنود), what looks like a
    verb before من as the number that it may be (أن اثنين من المعتقلين), and what a body did to those counted
    (see :func:`_done_by_body`)."""
    found = list(words)
    for at in range(1, len(words) - 1):
        word, before, after = words[at], words[at - 1], words[at + 1]
        whom = word.folded == FROM and after.stem != ON_ACCOUNT and before.lemma in harming()
        if whom and word.pos == after.pos == "prep":
            who = replace(word.reading, pos="relative")  # اعتقلت من على متنه
            found[at] = replace(word, reading=who) if before.pos == "verb" else word
            continue
        if word.pos == "verb" and after.folded == FROM:
            number = next((r for r in word.readings if r.pos == "num"), word.reading)
            found[at] = replace(word, reading=number)
            continue
        if word.conj == AND and word.pos == "noun" and not (word.article or word.prep):
            besides = after.pos == "num" and indefinite_accusative(before)
            if besides or (before.pos == "verb" and before.lemma in harming() and _tells_no_more(after)):
                found[at] = _killed_besides(word)
                continue
        if word.article and word.pos == before.pos == after.pos == "adj" and before.article and after.article:
            found[at] = _group(word, before, after)
            continue
        bare = not (word.article or word.conj or word.prep or word.pronoun)
        if bare and at > 2 and word.pos == "noun" and (after.article or after.pos == "propn"):
            found[at] = _describing_a_man(words, at)
        if not bare or after.pos != "num" or after.article or after.conj or after.prep:
            continue
        if word.pos == "noun" and before.pos == "adj" and before.article:
            found[at] = _done_by_body(words, at)
        if word.pos != "adj":
            continue
        noun = next((r for r in word.readings if r.pos == "noun"), None)
        unlike = before.reading.number == "d" and word.reading.number == "s"
        definite = before.article or before.pronoun or before.pos in {"propn", "verb"}
        if noun is not None and (definite or unlike):
            found[at] = replace(word, reading=noun)
    return tuple(found)


def _describing_a_man(words: Sequence[Word], at: int) -> Word:
    """What looks like a noun as the adjective that it may be, behind a man without the article and his nation
    right behind a verb, before a noun with it or a name (اتهم سياسي عراقي مستقل | إيران): he owns nothing."""
    word, nation, man, verb = words[at], words[at - 1], words[at - 2], words[at - 3]
    bare = not (nation.article or nation.conj or nation.prep or man.article or man.conj or man.prep)
    if is_verbal_noun(word.lemma) or word.lemma in grammar().deed:
        return word
    if not bare or verb.pos != "verb" or not nisba(nation) or nisba(word) or word.reading.number != "s":
        return word
    classes = grammar()
    person = any(man.lemma in kind for kind in (classes.title, classes.trade, classes.only_man))
    if man.pos != "noun" or man.reading.number != "s" or man.pronoun or not person:
        return word
    adjectives = (r for r in word.readings if r.pos == "adj" and r.gender == word.reading.gender)
    return next((replace(word, reading=r) for r in adjectives), word)


def _group(word: Word, before: Word, after: Word) -> Word:
    """What looks like an adjective between two of belonging as the group that it may name (الكينية | الطائفة
    الدرزية)."""
    if not (nisba(before) and nisba(after)) or word.conj or word.prep:
        return word
    groups = (r for r in word.readings if r.pos == "noun" and r.lemma in grammar().collective)
    return next((replace(word, reading=group) for group in groups), word)


def _tells_no_more(after: Word) -> bool:
    """Whether nothing that a noun could own or be described by stands there."""
    return after.pos in {"punct", "prep", "adverb"} or bool(after.prep)


def _killed_besides(word: Word) -> Word:
    """A verbal noun of harm that و joins to an indefinite accusative, before a number, as the verb that it
    may be: what was launched or beaten off is one thing, and killing so many another (صد هجوما وقتل أربعين);
    also right behind another such verb (اعتقل وسجن)."""
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == THIRD)
    return next((replace(word, reading=r) for r in pasts if r.gender == "m" and r.lemma in harming()), word)


def _done_by_body(words: Sequence[Word], at: int) -> Word:
    """A verbal noun before a number as what one body or man in office did, who opens the clause with his
    adjective (إن الجيش الإسرائيلي قتل ثلاثة مدنيين; not أعلن الجيش الإسرائيلي قتل ثلاثة مسلحين)."""
    first, classes = at - 1, grammar()
    while first and words[first - 1].pos in {"noun", "adj"} and not words[first].prep:
        first -= 1
    head = words[first]
    opens = not first or words[first - 1].stem in classes.complementizer | classes.sister
    known = head.article or words[first + 1].article
    one = head.reading.number != "p" and head.reading.gender != "f"
    if (
        not (opens and known and one)
        or head.prep
        or head.conj
        or head.lemma not in classes.body | classes.title
    ):
        return words[at]
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == THIRD)
    return next(
        (replace(words[at], reading=r) for r in pasts if r.lemma in classes.transitive and r.gender == "m"),
        words[at],
    )


def agreeing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a verb in ت behind a noun that opens a clause as the one that agrees with it: what looks
    like a woman's present behind a man or body is the past that it may be (إن الجيش تقدم نحو المدينة), and
    the other way round (إن الحكومة تقدم مساعدات)."""
    found = list(words)
    for at in range(2, len(words)):
        word = words[at]
        if word.pos != "verb" or word.conj or word.stem[:1] != OPEN_TA or word.reading.person != 3:
            continue
        first = at
        while first and words[first - 1].pos in {"noun", "adj"} and not words[first - 1].prep:
            first -= 1
        if first in {0, at} or words[first - 1].stem not in grammar().complementizer | grammar().sister:
            continue
        head, gender = words[first], words[first].reading.gender
        if not head.article or head.reading.number != "s" or gender in {None, word.reading.gender}:
            continue
        if gender == "f" or not any(w.reading.gender == "f" for w in words[first:at]):
            found[at] = replace(word, reading=_of_gender(word, gender))
    return tuple(found)


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


def upon_acts(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what looks like a trace right before an act as the preposition that many write with the
    same hamza (قتل شخص أثر انفجار عبوة)."""
    upon = grammar().upon
    traces = [at for at, word in enumerate(words) if word.pos in COMMON_NOUNS and word.folded in upon]
    found = list(words)
    for at in traces:
        after = words[at + 1] if at + 1 < len(words) else None
        if not at or after is None or words[at - 1].pos not in NOMINAL or after.pos != "noun":
            continue
        if not (after.article or after.conj or after.prep) and is_verbal_noun(after.lemma):
            found[at] = replace(words[at], reading=Reading(words[at].lemma, "prep"))
    return tuple(found) if traces else words


def in_turn(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what links a sentence to the one before as the adverb that it is, where it was read as
    somebody's thing (خطف الوزير بدوره)."""
    held = [at for at, word in enumerate(words) if word.pronoun and (word.folded,) in grammar().opener]
    found = list(words)
    for at in held:
        if words[at].pos == "noun" and not words[at].prep:
            found[at] = replace(words[at], reading=Reading(words[at].folded, "adverb"), pronoun="")
    return tuple(found) if held else words


def foregone(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what follows the أن of سبق as the past verb that it may be (سبق للوزير أن رفض عرضا), or
    that of حدث (لم يحدث قط أن زار)."""
    found = list(words)
    since = -1
    for at, word in enumerate(words):
        if word.pos == "punct" or word.lemma == ON:
            since = -1  # حصل على تعهد بأن وقف القتال
        elif word.pos == "verb":
            since = at if word.lemma in grammar().foregone else -1
        elif since >= 0 and word.pos == "noun" and words[at - 1].folded == THAT:
            past = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
            since = -1
            if past is not None and not (word.article or word.prep or word.pronoun):
                found[at] = replace(word, reading=past)
    return tuple(found)


def by_degree(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with على and a superlative as the adverb that they are (قتيلان على الأقل وجريحان)."""
    found = list(words)
    for at, word in enumerate(words[1:], 1):
        if word.article and words[at - 1].lemma == ON and word.lemma in grammar().degree:
            for n in (at - 1, at):
                found[n] = replace(words[n], reading=replace(words[n].reading, pos="adverb"))
    return tuple(found)


def _of_gender(word: Word, gender: str | None) -> Reading:
    """The past of a man's deed or the present of a woman's that a form in ت may be; else its own reading."""
    tense = "past" if gender == "m" else "present"
    verbs = (r for r in word.readings if r.pos == "verb" and r.person == 3 and r.number == "s")
    return next((r for r in verbs if r.gender == gender and r.tense == tense), word.reading)


def culprits(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the plural of those who did what the next word tells, where it was taken for an
    adjective or for two (اعتقال منفذي الهجوم)."""
    found, done_by = list(words), grammar().perpetrator
    for at, word in enumerate(words[:-1]):
        if not word.stem.endswith(NISBA) or word.stem not in done_by or word.article or word.pronoun:
            continue
        after = words[at + 1]
        if after.pos in {"noun", "propn"} and not (after.conj or after.prep):
            men = Reading(word.stem[:-1], "noun", gender="m", number="p", known=True)
            found[at] = replace(word, reading=men)
    return tuple(found)


BY_NEIGHBOURS = (
    counted, agreeing, surnames, titled_names, quoted_names, in_turn, demanding, charged, upon_acts,
    names_set_in, preparing, denying, exploding, striking, dawning, organising, hamza_above, behind_relatives,
    sided, culprits, who_did, stopping, harmed, judging, all_of_them, held_to_have_done,
)  # fmt: skip
"""What is settled by the word before or behind, in this order."""
