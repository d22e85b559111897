"""How far somebody's name goes behind his title where its words are read as others."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.phrases.nouns import indefinite_accusative, is_title, nisba
from marsad.arabic.records import IN_PHRASE, Word

LONGEST_NAME = 5
TITLE_WITHIN = 20


def name_after_title(words: Sequence[Word], first: int, at: int, classes: Grammar) -> int:
    """How many words behind a definite title are a person's name though read as nouns or adjectives (الشيخ
    هاشم).

    Indefinite adjectives cannot describe a definite title, and nothing else than a name stands there.
    """
    if not words[at].article or at + 1 == len(words) or not _name_part(words, at, 0, classes):
        return 0
    if not any(is_title(word, classes) for word in words[max(first, at - TITLE_WITHIN) : at + 1]):
        return 0
    if words[at].pos == "adj" and not is_title(words[at], classes) and at == first:
        return 0
    taken = 1
    longest = min(LONGEST_NAME, len(words) - at - 1)
    while taken < longest and _name_part(words, at, taken, classes):
        taken += 1
    if taken == 1 and _second_name(words, at + 2, classes):
        taken = 2
    if taken == 1 and words[at + 1].pos == "adj":
        after_verb = first > 0 and words[first - 1].pos == "verb"
        return int(after_verb and words[at].pos != "adj")
    return taken


def _second_name(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a masculine noun behind a first name is the second one: it has no owner of its own behind
    it.
    """
    if (
        at >= len(words)
        or words[at].pos != "noun"
        or words[at].reading.gender == "f"
        or words[at].reading.number != "s"
    ):
        return False
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if (
        word.article
        or word.prep
        or word.conj
        or word.pronoun
        or is_title(word, classes)
        or word.lemma in classes.body
    ):
        return False
    surname = after is not None and after.article and after.pos == "propn" and nisba(after)
    owned = after and after.article and not (after.prep or after.conj or surname)
    if indefinite_accusative(word) or owned:
        return False
    return after is None or surname or after.pos not in {"adj", "propn"}


def _name_part(words: Sequence[Word], at: int, taken: int, classes: Grammar) -> bool:
    """Whether the next word behind a title, ``taken`` words of it being a name, may be of its holder's
    name.
    """
    word = words[at + taken + 1]
    if word.prep or word.conj or word.pronoun or word.pos not in IN_PHRASE or word.pos == "num":
        return False
    if taken and words[at + taken].stem in classes.name_particle:
        return True
    if is_title(word, classes) or word.lemma in classes.body or indefinite_accusative(word) or word.article:
        return False
    if word.pos == "adj":
        plural = word.reading.number == "p" or word.stem.endswith(("ا", "ين", "ون"))
        return not plural and word.stem not in classes.comparative
    if word.stem in classes.quantifier:
        return False
    return word.pos == "propn" or not word.reading.known or word.stem in classes.name_particle
