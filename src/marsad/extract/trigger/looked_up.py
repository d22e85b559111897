"""Under which lemmas and shapes the entries of a word are looked up, beside the likeliest."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Word

FORM_LETTERS = 4


def other_lemmas(word: Word) -> tuple[str, ...]:
    """The other verbs that a form may be of, in its tense (أبدت: of أبدى, of أباد): their entries count where
    none of the likelier verb fits. Three letters are too few to go by (يعد), and papers tell of acts in the
    third person. What was taken for و or ف may be the verb's own letter (وعدت: of وعد, of عد). No active form
    is another's passive (يعانون: not of أعان)."""
    reading, settled = word.reading, grammar().auxiliary | grammar().unmistaken
    own_letter = word.conj and reading.tense != "present"  # a present has its prefix between them
    joined = (word.conj + word.lemma,) if own_letter else ()
    if len(word.stem) < FORM_LETTERS or reading.person != 3 or word.lemma in settled:
        return joined
    others = [
        r.lemma
        for r in word.readings
        if r.pos == "verb"
        and r.lemma != word.lemma
        and (r.tense == reading.tense or not r.known)
        and (r.voice != "passive" or reading.voice == "passive")
    ]
    return tuple(dict.fromkeys((*others, *joined)))


@lru_cache(maxsize=4096)
def noun_shapes(stem: str, lemma: str, article: bool, pronoun: bool) -> tuple[str, ...]:
    """Shapes of a noun to look up: as it stands, its singular, with the ta marbuta that a pronoun opened."""
    shapes = [stem, lemma]
    if pronoun and stem.endswith(("ت", "ه")):
        shapes.insert(1, stem[:-1] + "ة")
    if stem.endswith("ه"):
        shapes.append(stem[:-1] + "ة")
    if stem.endswith("ا") and not article:
        shapes.append(stem[:-1])
    if stem.endswith("ين"):
        shapes.extend((stem[:-2], stem[:-3] + "ة" if stem.endswith("تين") else stem[:-2]))
    if stem.endswith("ان") and stem != lemma:  # ضمان: no two of ضم
        shapes.append(stem[:-2])
    return tuple(dict.fromkeys(shape for shape in shapes if len(shape) > 1))
