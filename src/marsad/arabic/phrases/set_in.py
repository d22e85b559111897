"""What two commas set in to tell of a thing named right before them (سقط صاروخ، أطلقه الحوثيون، قرب
المطار)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word

OF_A_THING = ("ه", "ها")
CLOSES_WITHIN = 8


def set_in(words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], verb: int) -> int | None:
    """The thing named without an article right before what two commas set in, a past whose pronoun takes it
    up (سقط صاروخ، أطلقه الحوثيون، قرب المطار)."""
    word, own = words[verb], phrase_of[verb - 2]
    if own < 0 or word.conj or word.prep or word.reading.tense != "past" or word.pronoun not in OF_A_THING:
        return None
    closes = any(w.text in COMMAS for w in words[verb + 2 : verb + CLOSES_WITHIN])
    phrase = found[own]
    head = words[phrase.head]
    thing = head.pos == "noun" and head.reading.number == "s" and not is_title(head, grammar())
    hers = head.stem.endswith("ة") == (word.pronoun == OF_A_THING[1])
    return own if closes and thing and hers and not phrase.definite and not head.pronoun else None
