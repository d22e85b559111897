"""What looks like two of something: two who hold one office, and a nisba where nothing behind could own
two.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF, MEN_DID, NISBA, OPEN_TA, TIED_TA
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.records import Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun

MEN = ("اء", "ة")  # وزراء، قادة: broken plurals that only people have
INFANTRY = "مشاة"
MY_HER = "تي"


def two_in_office(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with titles in ا as two who hold one office, where what follows is no adjective of one man
    (وزيرا خارجية مصر والسودان, not عين وزيرا جديدا); with a noun behind several of them, whom no feminine
    describes (وزراء خارجية)."""
    found = list(words)
    titles = grammar().title
    for at, word in enumerate(words[:-1]):
        number, stem = word.reading.number, word.stem
        several = word.lemma in titles and number == "p" and stem.endswith(MEN)
        two = stem.endswith(ALIF) and stem[:-1] in titles and number != "p"
        if word.pos != "noun" or not (two or (several and words[at + 1].pos == "adj")):
            continue
        behind = words[at + 1]
        noun = next((r for r in behind.readings if r.pos in {"noun", "propn"}), None)
        loose = word.article or behind.conj or behind.prep or behind.pos not in {"noun", "propn", "adj"}
        one = behind.pos == "adj" and behind.reading.gender != "f"
        if loose or one or noun is None or (behind.stem.endswith(ALIF) and behind.pos != "propn"):
            continue
        found[at] = replace(word, reading=replace(word.reading, number="d")) if two else word
        found[at + 1] = replace(behind, reading=noun)
    return tuple(found)


def _may_own(word: Word) -> bool:
    """Whether a word may stand in the idafa of the one before it; of figures only a date does (تفجيري 11
    ديسمبر)."""
    if word.text.isdigit():
        return True
    shown = word.stem.endswith(ALIF) and word.stem != word.lemma
    free = word.conj or word.prep or shown or (word.stem.endswith(MEN_DID) and nominative(word))
    return word.pos in {"noun", "propn", "adj", "foreign", "demonstrative"} and not free


def _two_of_it(words: Sequence[Word], at: int) -> bool:
    """Whether a noun in ا right behind a verb of harm is of two before their owner (قتل حارسا المقر): one man
    in the accusative has none."""
    word, classes = words[at], grammar()
    if not at or at + 1 == len(words) or words[at - 1].lemma not in classes.affecting:
        return False
    after = words[at + 1]
    one = word.reading.number == "s" and word.stem[:-1] == word.lemma and not (word.article or word.prep)
    owner = after.pos == "noun" and after.article and not (after.conj or after.prep)
    other = after.lemma in classes.body or after.lemma in classes.time_noun or after.reading.number == "p"
    return one and owner and not other and words[at - 1].pos == "verb"


def _taken(words: Sequence[Word], at: int) -> bool:
    """Whether one man in the accusative stands behind a deed and its definite doer (أثار اعتقال الشرطة
    ناشطا احتجاجات)."""
    if at < 2 or words[at].stem[:-1] != words[at].lemma or not words[at - 1].article:
        return False
    deed = words[at - 2]
    return deed.pos == "noun" and not (deed.article or deed.pronoun) and is_verbal_noun(deed.lemma)


def _did_it(words: Sequence[Word], at: int) -> bool:
    """Whether men in ون stand behind whom the verb before him harms, in the accusative: they describe him no
    more than they own him (قتل جنودا | إيرانيون)."""
    word, whom = words[at], words[at - 1]
    accusative = whom.pos == "noun" and whom.stem.endswith(ALIF) and whom.stem != whom.lemma
    bare = not (word.article or word.conj or word.prep or whom.article or whom.prep)
    return at > 1 and accusative and bare and words[at - 2].lemma in grammar().affecting


def _my_kinsman(words: Sequence[Word], at: int) -> Reading | None:
    """The reading of what looks like an adjective or several as the speaker's kinsman, right behind those
    who did him harm and before his name (قتل الجنود أخي محمد)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    one = word.stem[:-1].removesuffix(OPEN_TA) + TIED_TA if word.stem.endswith(MY_HER) else word.stem[:-1]
    loose = word.pronoun or word.article or word.conj or word.prep
    if one not in grammar().follower_of or at < 2 or loose:
        return None
    named = after is not None and after.pos in {"propn", "noun", "adj"} and not (after.article or after.prep)
    doers = words[at - 1].article and words[at - 1].pos == "noun" and not words[at - 1].prep
    verb = next((w for w in reversed(words[max(at - 3, 0) : at - 1]) if w.pos == "verb"), None)
    if not (named and doers and verb and verb.lemma in grammar().affecting):
        return None
    return Reading(one, "noun", gender="f" if one.endswith(TIED_TA) else "m", number="s")


def _of_unit(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on with the ordinal of a unit before it: its second part, or its arm (الفرقة
    السادسة عشرة مشاة); not the day of the month (هجمات الحادي عشر من سبتمبر)."""
    word, unit, ordinal = words[at], words[at - 2], words[at - 1]
    if not (ordinal.article and unit.article):
        return False
    arm = word.stem == INFANTRY and not (word.article or word.conj)
    return arm or (word.pos == "num" and word.lemma in grammar().teen)


def of_nothing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with a nisba where two of something were read that nothing behind could own (قتل انتحاري
    شرطيا: no two suicides), or a preposition with the speaker's pronoun behind an indefinite noun that it
    describes (زعيم قبلي); with two of something where one was read (قتل حارسا المقر), men who did it where
    they looked like adjectives (قتل جنودا إيرانيون), and the speaker's kinsman (قتل الجنود أخي محمد)."""
    found = list(words)
    for at, word in enumerate(words):
        if word.pronoun == NISBA and word.pos == "prep" and at and not words[at - 1].article:
            kind = next((r for r in word.readings if r.pos == "adj"), None)
            if kind is not None and words[at - 1].pos == "noun":
                found[at] = replace(word, reading=kind, stem=kind.lemma or word.stem, pronoun="")
            continue
        behind = at > 0 and words[at - 1].pos == "verb" and word.pos == "noun"
        if behind and word.stem.endswith(ALIF) and _two_of_it(words, at):
            found[at] = replace(word, reading=replace(word.reading, number="d"))
            continue
        if word.stem.endswith(NISBA) and not word.pronoun and (mine := _my_kinsman(words, at)):
            found[at] = replace(
                word, reading=mine, stem=mine.lemma, stem_end=word.stem_end - 1, pronoun=NISBA
            )
            continue
        if at > 1 and found[at - 1].lemma in grammar().ordinal and _of_unit(found, at):
            found[at] = replace(word, reading=found[at - 1].reading, article=True)
            continue
        if word.pos == "adj" and word.stem.endswith(MEN_DID) and _did_it(words, at):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
            continue
        if word.pos != "noun" or word.reading.number != "d" or word.article or word.pronoun:
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        done_to = word.stem.endswith(ALIF) and after is not None and not after.conj and not after.article
        if done_to and after is not None and (nominative(after) or _taken(words, at)):
            found[at] = replace(word, reading=replace(word.reading, number="s"))
            continue
        if not word.stem.endswith(NISBA) or (after is not None and _may_own(after)):
            continue
        alike = [r for r in word.readings if r.lemma == word.stem and r.pos in {"noun", "adj"}]
        one = next((r for r in alike if r.pos == "noun"), alike[0] if alike else None)
        if one is not None:
            found[at] = replace(word, reading=replace(one, pos="noun"))
    return tuple(found)
