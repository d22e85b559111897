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

HIM, HER = "ه", "ها"
"""The pronouns of one man or thing; also *his* and *hers*."""

THIRD_PERSON = frozenset({"ه", "ها", "هم", "هما", "هن"})
"""Those that take up somebody or something named before."""

GENDER_OF = {HIM: "m", HER: "f"}
"""The gender of the one whom a pronoun takes up."""

OF_ONE = frozenset(GENDER_OF)
OF_SEVERAL = frozenset({"هم", "هن"})

MEN_DID, OBLIQUE = "ون", "ين"
MEN = (MEN_DID, OBLIQUE)
"""The sound masculine plural, in the nominative and else; ين is the dual's too."""

TWO_DID = "ان"
"""Two in the nominative."""

MEN_OR_TWO = (*MEN, TWO_DID)
FEMININE_PLURAL = "ات"
PLURALS = (*MEN, FEMININE_PLURAL)
"""The sound plurals."""

OWNED = ("و", "ي")
"""The masculine one in an idafa (مسلحو الحركة)."""

ALIF = "ا"
"""The accusative of one without article, the dual without its ن; inside a word its long a."""

HAMZA_ABOVE, HAMZA_BELOW = "أ", "إ"
"""As written, for folding makes both ا: a word that begins with one is no other."""

TIED_TA, OPEN_TA = "ة", "ت"
"""What shows one woman or thing, and what it is before a pronoun; ت is also hers before and behind a verb."""

DOTLESS = "ى"
"""As written, for folding makes it ي: no case shows in it."""

FEMININE = (TIED_TA, FEMININE_PLURAL)
"""What shows a feminine."""

ACCUSATIVE = (ALIF, TIED_TA, OBLIQUE)
"""What an indefinite accusative can end in: how something is done (متهما، متهمة، متهمين)."""

DECLINED = (ALIF, FEMININE_PLURAL, OBLIQUE, MEN_DID, TWO_DID)
"""What number and case add to a noun; ة may make another word of it (طلب، طلبة)."""

AGREEING = (TIED_TA, *DECLINED)
"""What an adjective or participle adds to agree."""


def without_agreement(stem: str) -> frozenset[str]:
    """A stem, and what is left of it without each of the endings by which an adjective agrees."""
    return frozenset([stem.removesuffix(ending) for ending in AGREEING])


NISBA = "ي"
NISBAS = (NISBA, "ية", "يون", "يين", "يه", "يات")
"""Adjectives of belonging (ليبي)."""
