"""What looks like an adjective before a number, as the noun or verb that it is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, FROM
from marsad.arabic.phrases.nouns import indefinite_accusative, nisba
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun

THIRD = 3
ON_ACCOUNT = "جراء"


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
