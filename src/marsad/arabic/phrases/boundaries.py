"""How far a verb's own clause runs, and where what it says or means begins."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.classes.particles import DID_NOT, THAT
from marsad.arabic.letters.endings import ALIF, OBLIQUE, TIED_TA
from marsad.arabic.letters.marks import COMMAS, STOPS
from marsad.arabic.phrases.insertions import parenthetical
from marsad.arabic.phrases.quantities import opens_measure
from marsad.arabic.records import Word

OPENS, CLOSES = "«“(‹[", "»”)›]"
SAY, IF_HAMZA = "قال", "إ"
AS_MANNER = (ALIF, TIED_TA, OBLIQUE)


def boundary(words: Sequence[Word], verb: int, classes: Grammar) -> tuple[int, int | None]:
    """The last word that the verb reaches, and where a clausal complement begins (None where there is
    none).
    """
    depth = 0
    for at in range(verb + 1, len(words)):
        word = words[at]
        if word.pos == "punct":
            depth += (word.text in OPENS) - (word.text in CLOSES)
            if word.text[0] in STOPS or depth < 0:
                opens = word.text[0] == ":" and at + 1 < len(words)
                return at - 1, at + 1 if opens else None
            continue
        if word.pos == "propn":  # بان كي مون
            continue
        if word.folded in classes.complementizer or (
            word.pos == "particle" and word.stem in classes.complementizer
        ):
            content = at if word.pronoun else at + 1
            told = content < len(words) and not (timed(words, at, classes) or _of_manner(words, verb, at))
            told = told and not (words[verb].lemma != SAY and sets_condition(words, at))
            contrasts = at - 1 > verb and words[at - 1].folded in classes.subordinator  # غير أن
            return at - 1 - contrasts, content if told and not contrasts else None
        if word.pos == "verb" and not parenthetical(words, at, classes):
            return at - 1, at if at > 0 and words[at - 1].folded in classes.infinitive else None
        if word.pos == "relative" and word.folded not in classes.indefinite_relative:
            return at - 1, None
        if (
            word.folded in classes.subordinator
            and not word.prep
            and word.pos != "prep"
            and word.folded not in classes.adjective_prefix
            and not _excepts(words, at, classes)
            and not opens_measure(words, at, classes)
            and not (word.folded in classes.commenting and _comments(words, at + 1, classes))
        ):
            return at - 1, None
    return len(words) - 1, None


def sets_condition(words: Sequence[Word], at: int) -> bool:
    """Whether إن with its hamza opens a condition (ستندلع الحرب إن قصفوا القرية، إن هم قصفوها، إن لم
    ينسحبوا): what says that something is so never stands right before a verb, nor a pronoun of its own."""
    word, behind = words[at], words[at + 1 : at + 3]
    if not behind or word.folded != THAT or IF_HAMZA not in word.text or word.pronoun or word.prep:
        return False
    first = behind[0]
    if first.pos == "pron" and not (first.conj or first.prep) and len(behind) > 1:
        first = behind[1]
        if first.pos == "verb" and first.reading.tense == "past":
            return True
    if first.folded == DID_NOT:
        return True
    past = first.pos == "verb" and first.reading.tense == "past" and not first.conj
    return past and not any(r.pos == "noun" and r.known for r in first.readings)


def _of_manner(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a complementizer is of a word in the accusative that a comma sets off from a verb (حاول الجيش
    التدخل، قائلين إنه، مشيرا إلى أنها، خصوصا أن)."""
    over = at - 1 - (words[at - 1].pos == "prep")
    word = words[over]
    apart = over - 1 > verb and words[over - 1].text in COMMAS and word.pos not in {"verb", "propn"}
    return apart and not (word.article or word.prep or word.pronoun) and word.stem.endswith(AS_MANNER)


def _comments(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a verb that only comments stands at a word (قصفت طائرات على ما يبدو القاعدة)."""
    return at < len(words) and words[at].pos == "verb" and parenthetical(words, at, classes)


def _excepts(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a word excepts one thing within its clause (لا يسيطر إلا على بلدة), and opens none."""
    behind = words[at + 1] if at + 1 < len(words) else None
    inside = words[at].folded in classes.excepting and at > 0 and words[at - 1].text not in COMMAS
    return inside and behind is not None and behind.pos in {"noun", "adj", "num", "propn", "prep"}


def timed(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether the أن at word ``at`` only tells when (قبل أن يصل) and is no verb's content."""
    before = words[at - 1] if at else None
    return before is not None and before.pos != "verb" and before.lemma in classes.before_clause
