"""Person, gender, number, tense and voice from a word's shape, and the lemma that the dictionary leaves
open.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import PLURALS
from marsad.arabic.letters.marks import DAMMA
from marsad.arabic.records import Pos, Reading
from marsad.arabic.words.morphology import Core, Morphology

_Gender = Literal["m", "f"]
_Number = Literal["s", "d", "p"]
_Person = Literal[1, 2, 3]
_NOMINAL: Mapping[str, Pos] = {"N": "noun", "A": "adj", "PN": "propn", "AV": "adverb"}
_NISBA_ENDS = ("يتان", "يتين", "يات", "ية", "يان", "يين", "يون", "يا", "يه", "ي")
_NISBA = ("L", "M")
_OWN_WORD = 7
_FEMININE = ("ة", "ت", "تان", "تين", "تا", "تي")
_SUBJECTS: Mapping[str, tuple[_Person, _Gender | None, _Number]] = {
    "A": (3, "m", "d"), "D": (1, None, "p"), "F": (3, "f", "s"), "G": (3, "m", "p"), "O": (3, "m", "p"),
    "K": (3, "f", "d"), "L": (2, "m", "p"), "I": (2, "m", "p"), "C": (3, "f", "p"),
}  # fmt: skip
_SHADDA = "\u0651"


def verb_reading(core: Core, inner: str, original: str, morphology: Morphology) -> Reading:
    """The reading of a verb: ``inner`` is its form without clitics, ``original`` the word as it was spelt."""
    if core.tense == "present":
        person, gender, number = _present(inner, core.lemma)
    elif core.tense == "past":
        person, gender, number = _past(inner, core)
    else:
        person, gender, number = 2, "m", "p" if inner.endswith("وا") else "s"
    voice: Literal["passive"] | None = "passive" if is_passive(core, inner, original, morphology) else None
    return Reading(core.lemma, "verb", core.tense, voice, person, gender, number)


def _present(inner: str, lemma: str) -> tuple[_Person, _Gender | None, _Number]:
    first, last = inner[:1], inner[-2:]
    if first == "ا":
        return 1, None, "s"
    if first == "ن":
        return 1, None, "p"
    person: _Person = 3
    men = last == "ون" and (not lemma.endswith("ن") or inner.endswith("نون"))  # يكون، يتعاون: one
    if first == "ي" and men:
        return person, "m", "p"
    if last == "وا" or (inner.endswith("و") and len(inner) > 4):
        return (3 if first == "ي" else 2), "m", "p"
    shortened = inner.endswith("ا") and len(inner) > 4 and lemma[-1] not in "ايء"
    shortened = shortened or (inner.endswith("يا") and len(inner) > 4)  # أن يلتقيا
    if (last == "ان" and len(inner) > 5) or shortened:
        return person, ("m" if first == "ي" else "f"), "d"
    if first == "ت" and men:
        return 2, "m", "p"
    return person, ("m" if first == "ي" else "f"), "s"


def _past(inner: str, core: Core) -> tuple[_Person, _Gender | None, _Number]:
    lemma = core.lemma
    if inner.endswith("ت") and len(lemma) > 2 and lemma[-2] == "ا" and inner[:-1] == lemma[:-2] + lemma[-1]:
        return 1, None, "s"  # a hollow verb keeps its ا before the ت of the third person
    if core.tail in _SUBJECTS:
        return _SUBJECTS[core.tail]
    if inner.endswith("وا") or (core.pronoun and inner.endswith("و")):
        return 3, "m", "p"
    if inner.endswith("تا") and not lemma.endswith(("تا", "تي")):
        return 3, "f", "d"
    if inner.endswith("تم") and not lemma.endswith("تم"):
        return 2, "m", "p"
    if inner.endswith("نا") and not lemma.endswith(("نا", "ني")):
        return 1, None, "p"
    if inner.endswith("ت") and (not lemma.endswith("ت") or len(inner) > len(lemma)):
        return 3, "f", "s"
    if inner.endswith("ن") and len(inner) > len(lemma) and not lemma.endswith("ن"):
        return 3, "f", "p"
    if inner.endswith("ا") and not lemma.endswith("ا") and not (core.pronoun and lemma.endswith("ي")):
        return 3, "m", "d"
    return 3, "m", "s"


def is_passive(core: Core, inner: str, original: str, morphology: Morphology) -> bool:
    """Whether the form can only be a passive: by its vowel letters, or by a damma that the writer put."""
    lemma = core.lemma
    if core.tense == "past":
        if len(lemma) >= 3 and lemma[-2] == "ا" and len(inner) >= len(lemma) and inner[len(lemma) - 2] == "ي":
            return inner[: len(lemma) - 2] == lemma[: len(lemma) - 2]
        if len(lemma) == 4 and lemma[1] == "ا" and inner[1:2] == "و" and inner[:1] == lemma[:1]:
            return True
        if len(lemma) == 5 and lemma[0] == "ت" and lemma[2] == "ا" and inner[2:3] == "و":
            return True
        return DAMMA in original and _damma_inside(original)
    if core.tense == "present":
        at = inner.find("ا", 2)
        dual = at == len(inner) - 2 and inner[-1] == "ن"
        open_form = dual or "أ" in original[1:] or lemma in grammar().alef_present
        if (
            0 < at < len(inner) - 1
            and not open_form
            and lemma[-2:-1] == "ا"
            and _has_active(core, inner, at, morphology)
        ):
            return True
        return original.find(DAMMA) > 0 and _SHADDA not in original and len(lemma) != 4
    return False


def _has_active(core: Core, inner: str, at: int, morphology: Morphology) -> bool:
    return any(
        other.lemma == core.lemma and other.tense == "present"
        for letter in "وي"
        for other in morphology.cores(inner[:at] + letter + inner[at + 1 :])
    )


def _damma_inside(original: str) -> bool:
    at = original.find(DAMMA)
    return 0 < at < len(original) - 2 and original[at + 1 : at + 3] != "وا" and original[at - 1] not in "وف"


def nominal_reading(
    core: Core | None,
    inner: str,
    label: str,
    spelt: str,
    plurals: Mapping[str, str],
    frequency: Mapping[str, int],
) -> Reading:
    """The reading of a noun, adjective or name; ``core`` is None for words that the dictionary lacks."""
    gender, number = _shape(core, inner)
    lemma = _lemma(core, inner, label)
    if label == "AV":
        return Reading(lemma, "adverb", known=core is not None)
    if label == "N" and core is not None and core.kind in "BD" and inner.endswith(_FEMININE):
        lemma = _feminine_or_masculine(lemma, frequency)
    maksura = inner[:-1] + "ى" if spelt.endswith("ى") else ""
    if label != "PN" and maksura in plurals:
        lemma, number, gender = _listed(inner, plurals[maksura])
    elif label != "PN" and inner in plurals:
        lemma, number, gender = _listed(inner, plurals[inner])
    elif label != "PN" and _many(core, lemma, inner, plurals):
        lemma, number, gender = plurals[lemma], "p", None
    if number == "s" and gender == "f":
        classes = grammar()
        if inner in classes.either_gender:
            lemma = inner  # العمدة, no feminine of عمد
        gender = None if lemma in classes.either_gender else "m" if lemma in classes.man_in_ta else gender
    reading = Reading(
        lemma, _NOMINAL[label], gender=gender, number=number, known=core is not None and core.kind != "?"
    )
    return replace(reading, gender=None) if label == "PN" and core is None else reading


def _many(core: Core | None, lemma: str, inner: str, plurals: Mapping[str, str]) -> bool:
    """Whether a lemma is a broken plural. One that takes no tanwin by its shape (مطالب، صواريخ) is none in ا
    (مطالبا: demanding)."""
    if core is None or core.kind not in ("A", "", "J", "B"):
        return False
    diptote = len(lemma) in (5, 6) and lemma[2] == "ا"
    return lemma in plurals and not (diptote and inner == lemma + "ا")


def _listed(inner: str, lemma: str) -> tuple[str, _Number, _Gender | None]:
    """The lemma, number and gender of a form that the list gives under another: a broken plural, or the
    feminine of an elative or a colour (كبرى, العليا, بيضاء).
    """
    elative = inner[:-1] in {lemma[1:], lemma[1:-1] + "و", lemma} and inner[-1] in "يا"
    if lemma[:1] == "ا" and (elative or inner == lemma[1:] + "اء"):
        return lemma, "s", "f"
    return lemma, "p", "f" if inner.endswith("ات") else None


def _feminine_or_masculine(masculine: str, frequency: Mapping[str, int]) -> str:
    """The lemma of a feminine noun that the dictionary gives under its masculine: the more common of the
    two; a common noun in ية is a word of its own (دورية، no league).
    """
    feminine = masculine + "ة"
    if masculine.endswith("ي") and frequency.get(feminine, 0) >= _OWN_WORD:
        return feminine
    return feminine if frequency.get(feminine, 0) > frequency.get(masculine, 0) else masculine


def _shape(core: Core | None, inner: str) -> tuple[_Gender | None, _Number | None]:
    kind = core.kind if core else ""
    spelt_so = core is not None and core.respelt == "ta"
    opened = spelt_so or (core is not None and kind not in _NISBA and core.lemma.endswith("ة"))
    feminine = inner.endswith("ة") or (inner.endswith("ت") and (core is None or opened)) or opened
    if kind == "H" or (inner.endswith("ات") and len(inner) > 4 and kind not in ("A", "")):
        return "f", "p"
    if core is not None and core.lemma in grammar().broken_plural and kind in ("I", "N"):
        return "m", "d"
    if kind in ("I", "N") or (kind in _NISBA and inner.endswith(("ين", "ون")) and inner.endswith("يين")):
        return "m", "p"
    if kind in ("C", "D", "E", "F", "G") and inner.endswith("ا") and not inner.endswith("تا"):
        return "m", "s"  # an accusative (قاضيا) far more often than a dual in idafa (قاضيا المحكمة)
    if kind in ("C", "D", "E", "F", "G"):
        return ("f" if inner.endswith(("تان", "تين", "تا", "تي")) else "m"), "d"
    if (core is None or kind == "?") and inner.endswith(PLURALS) and len(inner) > 5:
        return ("f" if inner.endswith("ات") else "m"), "p"
    if core is not None and kind == "":
        return ("f" if feminine else None), "s"
    return ("f" if feminine else "m"), "s"


def _lemma(core: Core | None, inner: str, label: str) -> str:
    if label == "PN":
        return inner if core is None or core.kind in ("A", "", "B", "?") else core.lemma
    if core is None or core.kind == "?":
        if label == "A":
            return masculine_nisba(inner)
        for end in PLURALS:
            if inner.endswith(end) and len(inner) > 5:
                return inner[:-2]
        return inner
    if core.kind in _NISBA:
        return masculine_nisba(inner)
    return core.lemma


def masculine_nisba(word: str) -> str:
    """The masculine singular of an adjective in ي: ليبي for ليبية, ليبيون, ليبيين."""
    for end in _NISBA_ENDS:
        if word.endswith(end) and len(word) - len(end) >= 2:
            return word[: len(word) - len(end)] + "ي"
    return word
