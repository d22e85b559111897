"""Endings: what is written onto an Arabic word before and behind its stem, as tuples for ``str.endswith``
and sets of clitics, all in folded spelling. Code that looks at a word's shape names it from here.
"""

from __future__ import annotations

ARTICLE = "ال"
CONJUNCTIONS = ("و", "ف")
PREPOSITIONS = ("ب", "ل", "ك")
PROCLITICS = frozenset((*CONJUNCTIONS, *PREPOSITIONS))

PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي")
"""The pronouns written onto a word, longest first."""

OF_NOUNS = tuple(pronoun for pronoun in PRONOUNS if pronoun != "ني")
"""Those that own: verbs and particles alone have ني for an object."""

THIRD_PERSON = frozenset({"ه", "ها", "هم", "هما", "هن"})
"""Those that take up somebody or something named before."""

GENDER_OF = {"ه": "m", "ها": "f"}
"""The gender of the one whom a pronoun takes up."""

OF_ONE = frozenset(GENDER_OF)
OF_SEVERAL = frozenset({"هم", "هن"})

MEN = ("ون", "ين")
"""The sound masculine plural; ين is the dual's too."""

TWO_DID = "ان"
"""Two in the nominative."""

MEN_OR_TWO = (*MEN, TWO_DID)
PLURALS = (*MEN, "ات")
"""The sound plurals."""

OWNED = ("و", "ي")
"""The masculine one in an idafa (مسلحو الحركة)."""

FEMININE = ("ة", "ات")
"""What shows a feminine."""

ACCUSATIVE = ("ا", "ة", "ين")
"""What an indefinite accusative can end in: how something is done (متهما، متهمة، متهمين)."""

DECLINED = ("ا", "ات", "ين", "ون", "ان")
"""What number and case add to a noun; ة may make another word of it (طلب، طلبة)."""

AGREEING = ("ة", *DECLINED)
"""What an adjective or participle adds to agree."""


def without_agreement(stem: str) -> frozenset[str]:
    """A stem, and what is left of it without each of the endings by which an adjective agrees."""
    return frozenset([stem.removesuffix(ending) for ending in AGREEING])


NISBA = "ي"
NISBAS = (NISBA, "ية", "يون", "يين", "يه", "يات")
"""Adjectives of belonging (ليبي)."""
