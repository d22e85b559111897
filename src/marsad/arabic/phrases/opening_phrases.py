"""Phrases that open a clause: no verb behind them describes what they name."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


def fronted(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether a phrase behind ب that opens the sentence tells by whose help or leave the deed of its one verb
    was done (بدعم روسي قصف الجيش المدينة): that verb describes nothing."""
    opens = phrase.first == 0 or words[phrase.first - 1].pos == "punct"
    if not opens or words[phrase.first].prep != BY or words[verb].pronoun or verb + 1 == len(words):
        return False
    last, after = words[phrase.last], words[verb + 1]
    named = last.pos == "adj" and last.lemma.endswith(NISBA) and phrase.first < phrase.last
    doer = not after.prep and (bool(after.article) or after.pos == "propn")
    return named and doer and not any(w.pos == "verb" and not w.conj for w in words[verb + 1 :])


def cited(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase opens a clause by whose word it is told (بحسب مصادر أمنية قتل جنديان; not قال نقلا عن
    مسؤول اطلع على)."""
    before = words[max(phrase.first - 2, 0) : phrase.first]
    if not any({word.stem, word.folded} & grammar().according for word in before):
        return False
    for word in reversed(words[: phrase.first]):
        if word.pos == "verb":
            return False
        if word.pos == "punct":
            break
    return True
