"""Readings that what stands around a word settles, once the chooser has had its say."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, FROM
from marsad.arabic.letters.endings import FEMININE_PLURAL, OPEN_TA
from marsad.arabic.phrases.accusatives import described
from marsad.arabic.phrases.boundaries import OPENS
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.phrases.results import leaving, resulting
from marsad.arabic.phrases.speeches import uttered
from marsad.arabic.records import Reading, Word
from marsad.arabic.rereading.asking_who import asking_who, whoever
from marsad.arabic.rereading.behind_accusative import told_of_one
from marsad.arabic.rereading.going_on import going_on
from marsad.arabic.rereading.had_done import did_in_office, had_done
from marsad.arabic.rereading.headlines import she_does
from marsad.arabic.rereading.hurt_too import hurt_alone, hurt_too
from marsad.arabic.rereading.misread import unverbed
from marsad.arabic.rereading.name_parts import linking, mothers, spelled
from marsad.arabic.rereading.opening_verbs import SAY, opening_verbs
from marsad.arabic.rereading.performing import in_first_person
from marsad.arabic.rereading.recut import of_nothing, two_in_office, who_lost, with_and, with_then
from marsad.arabic.rereading.retold import retold
from marsad.arabic.rereading.two_did import acting_two, two_did
from marsad.arabic.rereading.unlike import BY_NEIGHBOURS, by_degree, foregone
from marsad.arabic.words.derivation import derivations


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
        _still,
        _owning,
        _ruling,
        _described,
        *BY_NEIGHBOURS,
        _whole,
        _believed,
        _governed,
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


def _still(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with ما as a particle before a verb of lasting (الجيش ما زال يسيطر), where it denies what its
    subject did (الجيش ما قصف القرية) or counts (ما بين ألف وألفين), and أي that picks one of several as the
    noun that it is (لم يوقع أي من الطرفين)."""
    lasting, picks = grammar().lasting, grammar().any_of
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.stem == "ما" and word.pos == "relative":
            if words[at + 1].lemma in lasting or words[at + 1].folded == BETWEEN or _did_not(words, at):
                found[at] = replace(word, reading=Reading(word.stem, "particle"))
        elif at and word.stem in picks and word.pos == "particle" and words[at + 1].lemma == FROM:
            that_is = words[at - 1].pos == "punct"  # الإثنين، أي من بداية الأسبوع
            found[at] = word if that_is else replace(word, reading=Reading(word.stem, "noun"))
    return tuple(found)


def _did_not(words: Sequence[Word], at: int) -> bool:
    """Whether ما stands between a past verb and who did not do it, who opens the clause: nothing there could
    have a relative for its object, and a lone adjective could for its predicate (اللافت ما حدث)."""
    verb, who = words[at + 1], words[at - 1] if at else None
    if who is None or verb.reading.tense != "past" or words[at].prep or words[at].conj or verb.pronoun:
        return False
    known = who.article or who.pronoun or who.pos == "propn"
    if not known or who.pos not in {"noun", "adj", "propn"} or verb.reading.person != 3:
        return False
    for first in range(at - 1, -1, -1):
        word = words[first]
        if word.pos in {"verb", "relative", "pron"}:
            return False
        if first == 0 or words[first - 1].stem in grammar().complementizer:
            lone = first == at - 1 and word.pos == "adj" and not nominative(word)
            return word.pos in {"noun", "adj", "propn"} and not (word.prep or lone)
        if word.pos in {"punct", "particle", "conj"}:
            return False
    return False


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


def _described(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with accusatives of manner and purpose as what they are (مضيفا a participle, احتجاجا and
    تراجعا verbal nouns), neither adverbs nor, where no particle asks for it, dual verbs.
    """
    found = list(words)
    for at, word in enumerate(words):
        if word.pos == "adverb":
            found[at] = _derived(word)
        elif word.pos == "adj" and word.article:
            found[at] = _deed(word)
        elif word.pos == "verb":
            before, two = words[at - 1] if at else None, word.reading.number == "d"
            answer = two and word.stem in grammar().reply and not acting_two(words, at - 1)
            if answer or (two and word.reading.tense == "present") or _shows_case(words, at):
                found[at] = _accusative(word, before)  # رشقة صاروخية ردا على القصف
    return tuple(found)


def _believed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what was taken for a strange name as the verb that it may be before أن (مسلحون يرجح
    أنهم), what something lasted with its verb (حصار دام ثلاثة أشهر), and what men in ون did to something
    with a verb and its pronoun (عبوة زرعها مجهولون); no preposition governs men in ون (قبل الحوثيون الدعوة).
    """
    classes, found = grammar(), list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos == "prep" and not word.pronoun and nominative(after) and after.stem.endswith("ون"):
            verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.known), None)
            found[at] = word if verb is None else replace(word, reading=verb)
            continue
        if word.pos not in {"noun", "propn"} or not at or word.article or word.prep:
            continue
        verbs = [r for r in word.readings if r.pos == "verb" and r.known and r.person == 3]
        if not verbs:
            continue
        takes_up = word.pronoun or (after.pos == "prep" and after.pronoun)
        past = next((r for r in verbs if r.tense == "past"), None)
        if past is not None and takes_up and _by_men(words, at, at + 1 if word.pronoun else at + 2):
            found[at] = replace(word, reading=past)
        if word.pronoun:
            continue
        opens = after.pos == "particle" and after.stem in classes.complementizer
        said = opens and (not word.reading.known or all(r.lemma == SAY for r in verbs))  # قيل إنهم
        counted = not word.conj and (after.pos == "num" or after.lemma in classes.time_noun)
        verb = next((r for r in verbs if said or (counted and r.lemma in classes.time_taking)), None)
        if verb is not None:
            found[at] = replace(word, reading=verb)
    return tuple(found)


def _by_men(words: Sequence[Word], at: int, behind: int) -> bool:
    """Whether men in ون stand at word ``behind``, and an indefinite noun before word ``at`` that a pronoun
    takes up between them (عملية خطط لها متشددون): men in ون own nothing.
    """
    if behind >= len(words):
        return False
    before, after = words[at - 1], words[behind]
    thing = before.pos in {"noun", "adj"} and not (before.article or before.pronoun)
    men = after.stem.endswith("ون") and after.reading.number == "p" and after.pos in {"noun", "adj"}
    return thing and men and not (after.prep or after.conj)


def _shows_case(words: tuple[Word, ...], at: int) -> bool:
    """Whether what may be an indefinite accusative has an adjective like it behind it (تمرينا مشتركا)."""
    if not words[at].stem.endswith("ا") or words[at].pronoun or at + 1 == len(words):
        return False
    after = words[at + 1]
    bare = not (after.article or after.conj or after.prep or after.pronoun)
    return bare and after.stem.endswith("ا") and any(r.pos == "adj" for r in after.readings)


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
        rules = word.pos == "noun" and word.article and word.lemma in classes.ruling
        if not rules or word.conj or word.prep:
            continue
        head = at - 1
        while head > 0 and words[head].pos == "adj" and words[head].article:
            head -= 1
        adjective = next((r for r in word.readings if r.pos == "adj" and r.lemma == word.lemma), None)
        if head >= 0 and adjective is not None and words[head].lemma in classes.ruled:
            found[at] = replace(word, reading=adjective)
    return tuple(found)


def _derived(word: Word) -> Word:
    if not word.stem.endswith("ا") or word.lemma == word.stem:
        return word
    kinds = {derivation.kind for derivation in derivations(word.lemma)}
    participle = word.lemma[:1] == "م" and kinds - {"verbal_noun"}
    pos = "adj" if participle else "noun" if "verbal_noun" in kinds else ""
    reading = next((r for r in word.readings if r.pos == pos and r.lemma == word.lemma), None)
    return word if reading is None else replace(word, reading=reading)


def _deed(word: Word) -> Word:
    """A verbal noun with the article, which describes nothing (رفض الوزير | الإدلاء بتصريح); not one in م,
    which is spelt like a participle (المناهضة)."""
    noun = next((r for r in word.readings if r.pos == "noun" and r.lemma == word.lemma), None)
    if noun is None or word.lemma[0] == "م":
        return word
    if {derivation.kind for derivation in derivations(word.lemma)} != {"verbal_noun"}:
        return word
    return replace(word, reading=noun)


def _accusative(word: Word, before: Word | None) -> Word:
    ruled = word.conj or word.prep or (before is not None and before.pos in {"particle", "conj"})
    reading = next((r for r in word.readings if r.pos == "noun" and r.known), None)
    if ruled or not word.stem.endswith("ا") or reading is None:
        return word
    return replace(word, reading=reading)


def _governed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with no finite verb behind a preposition: what looks like one there is a noun or a name."""
    found = list(words)
    governing = grammar().before_nouns
    for before, word in enumerate(words[1:]):
        marked = before > 0 and words[before].text in OPENS + '"'
        governor = words[before - 1] if marked else words[before]
        bound = governor.pos == "prep" and not governor.pronoun and governor.lemma in governing
        if bound and word.pos == "verb" and not (word.conj or word.prep or _who_does(governor, word)):
            name = Reading(word.stem, "propn", known=False)
            reading = next((r for r in word.readings if r.pos in {"noun", "propn"}), name)
            found[before + 1] = replace(word, reading=reading)
    return tuple(found)


def _who_does(governor: Word, word: Word) -> bool:
    """Whether من before a present in ي is "who" (لكل من يريد السفر), the word being no name that is known."""
    present = word.reading.tense == "present" and word.reading.gender == "m" and word.reading.person == 3
    named = any(r.pos == "propn" and r.known for r in word.readings)
    return governor.lemma == "من" and present and not governor.conj and not named
