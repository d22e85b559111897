"""Readings that what stands around a word settles, once the chooser has had its say."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE_PLURAL, OPEN_TA
from marsad.arabic.phrases.accusatives import described
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.results import leaving, resulting
from marsad.arabic.phrases.speeches import uttered
from marsad.arabic.records import Word
from marsad.arabic.rereading.asking_who import asking_who, whoever
from marsad.arabic.rereading.behind_accusative import told_of_one
from marsad.arabic.rereading.believed import believed
from marsad.arabic.rereading.going_on import going_on
from marsad.arabic.rereading.had_done import did_in_office, had_done
from marsad.arabic.rereading.headlines import she_does
from marsad.arabic.rereading.hurt_too import hurt_alone, hurt_too
from marsad.arabic.rereading.manner import described_in_manner
from marsad.arabic.rereading.misread import unverbed
from marsad.arabic.rereading.name_parts import linking, mothers, spelled
from marsad.arabic.rereading.opening_verbs import opening_verbs
from marsad.arabic.rereading.performing import in_first_person
from marsad.arabic.rereading.recut import who_lost, with_and, with_then
from marsad.arabic.rereading.retold import retold
from marsad.arabic.rereading.two_did import two_did
from marsad.arabic.rereading.twos import of_nothing, two_in_office
from marsad.arabic.rereading.unlike import BY_NEIGHBOURS, by_degree, foregone
from marsad.arabic.rereading.what_and_who import nothing_governed, still_lasting


def settled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of one sentence, some of them with another of their readings."""
    for settling in (
        _several,
        _alike,
        _titled,
        two_in_office,
        with_and,
        with_then,
        who_lost,
        of_nothing,
        in_first_person,
        spelled,
        linking,
        mothers,
        still_lasting,
        _owning,
        _ruling,
        described_in_manner,
        *BY_NEIGHBOURS,
        _whole,
        believed,
        nothing_governed,
        asking_who,
        whoever,
        unverbed,
        two_did,
        she_does,
        retold,
        described,
        going_on,
        foregone,
        leaving,
        resulting,
        had_done,
        did_in_office,
        uttered,
        by_degree,
        opening_verbs,
        told_of_one,
        hurt_too,
        hurt_alone,
    ):
        words = settling(words)
    return words


def _several(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with nouns in ات as the plurals that they are by one of their readings (القوات, of which the
    dictionary also has a singular), and as feminines those whose ة a pronoun has opened (والدته) and those
    that do not show it (حرب)."""
    found, unshown = list(words), grammar().feminine
    for at, word in enumerate(words):
        if word.pos != "noun" or word.reading.number != "s":
            continue
        if word.reading.lemma in unshown:
            found[at] = replace(word, reading=replace(word.reading, gender="f"))
            continue
        if word.pronoun and word.stem.endswith(OPEN_TA) and not word.lemma.endswith(OPEN_TA):
            found[at] = replace(word, reading=replace(word.reading, gender="f"))
            continue
        if not word.stem.endswith(FEMININE_PLURAL) or word.stem in grammar().quantifier:
            continue
        if any(r.pos == "noun" and r.number == "p" for r in word.readings):
            found[at] = replace(word, reading=replace(word.reading, gender="f", number="p"))
    return tuple(found)


def _alike(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with nisbas that go on from another by و as adjectives too (مصادر طبية وأمنية)."""
    found = list(words)
    for at in range(1, len(words)):
        word, before = words[at], found[at - 1]
        joins = word.pos == "noun" and word.conj == "و" and not (word.prep or word.pronoun)
        if not joins or before.pos != "adj" or not before.lemma.endswith("ي"):
            continue
        adjective = next((r for r in word.readings if r.pos == "adj" and r.lemma.endswith("ي")), None)
        like = word.article == before.article and word.stem[-2:] == before.stem[-2:]
        if adjective is not None and like:
            found[at] = replace(word, reading=adjective)
    return tuple(found)


def _titled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with their article where a title was taken whole, as in a place's name (الشيخ)."""
    found = list(words)
    titles = grammar().title
    for at, word in enumerate(words):
        if word.pos == "noun" and not word.article and word.lemma[:2] == "ال" and word.lemma[2:] in titles:
            reading = next((r for r in word.readings if r.pos == "noun" and r.lemma == word.lemma[2:]), None)
            if reading is not None and word.stem.startswith("ال"):
                found[at] = replace(word, reading=reading, stem=word.stem[2:], article=True)
    return tuple(found)


def _whole(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb that a noun has right behind it, where its first letter was taken for ف before
    a preposition (الدبابات فتحت النار): ف begins a clause there only behind a stop. No ك stands alone between
    ف and a word (فك الحصار).
    """
    found = list(words)
    for at in range(1, len(words) - 1):
        word, before, after = words[at], words[at - 1], words[at + 1]
        if word.conj == "ف" and word.pos == "prep" and len(word.stem) == 1 and after.article:
            own = (r for r in word.readings if r.lemma == word.folded and r.pos == "noun" and r.known)
            if (noun := next(own, None)) is not None:
                found[at] = replace(word, reading=noun, stem=word.folded, stem_start=word.start, conj="")
                continue
        if word.conj != "ف" or word.pos != "prep" or word.pronoun or before.pos not in {"noun", "adj"}:
            continue
        past = (r for r in word.readings if r.tense == "past" and r.person == 3 and r.lemma[:1] == "ف")
        verb = next(past, None) if after.article else None
        if verb is not None:
            found[at] = replace(word, reading=verb, stem=word.folded, stem_start=word.start, conj="")
    return tuple(found)


def _owning(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with no article where للـ is ل before a noun's own ل that has an owner behind it (للجنة
    الدفاع, للقاء نظيره, للقاء الرئيس); an adjective behind it needs the article (للجنة التنفيذية).
    """
    found, offices = list(words), grammar().only_office
    for at, word in enumerate(words[:-1]):
        swallowed = word.article and word.prep == "ل" and word.lemma[:1] == "ل" == word.stem[:1]
        after = words[at + 1]
        if swallowed and after.pos == "adj" and after.article and after.lemma in offices:
            office = next((r for r in after.readings if r.pos == "noun" and r.lemma == after.lemma), None)
            after = found[at + 1] = after if office is None else replace(after, reading=office)
        if not swallowed or after.conj or after.prep or after.pos not in {"noun", "propn"}:
            continue
        if word.stem_end - word.stem_start == len(word.stem) + 1 and not (after.article and nisba(after)):
            found[at] = replace(word, article=False, stem_start=word.stem_start + 1)
    return tuple(found)


def _ruling(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with who rules as an adjective behind what it describes (الحزب الديمقراطي الحاكم)."""
    classes = grammar()
    found = list(words)
    for at, word in enumerate(words):
        rules = word.pos == "noun" and word.article and word.lemma in classes.in_power
        if not rules or word.conj or word.prep:
            continue
        head = at - 1
        while head > 0 and words[head].pos == "adj" and words[head].article:
            head -= 1
        adjective = next((r for r in word.readings if r.pos == "adj" and r.lemma == word.lemma), None)
        if head >= 0 and adjective is not None and words[head].lemma in classes.ruled:
            found[at] = replace(word, reading=adjective)
    return tuple(found)
