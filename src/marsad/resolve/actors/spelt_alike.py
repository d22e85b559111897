"""Words that are only spelt like one for somebody, told by their hamza."""

from __future__ import annotations

from marsad.arabic.letters.endings import ALIF, HAMZA_ABOVE, HAMZA_BELOW, TIED_TA
from marsad.arabic.records import Word
from marsad.lexicon.parties_tables import Agent
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.whose import Ask

ORDER = "امر"
LEAD = 3


def another_word(ask: Ask, agent: Agent, head: Segment) -> bool:
    """Whether a word is only spelt like an agent in إ: its hamza or the adjective behind it shows another
    (الأعلام، الاعلام الفلسطينية are flags, no media).
    """
    if not agent.lemma.startswith(HAMZA_BELOW) or agent.lemma.endswith(TIED_TA):
        return False
    word = ask.words[head.start]
    after = ask.words[head.end] if head.end < len(ask.words) else None
    described = after is not None and after.pos == "adj" and after.reading.gender == "f"
    return HAMZA_ABOVE in word.text[: word.stem_start - word.start + LEAD] or described


def is_order(word: Word) -> bool:
    """Whether a word spelt like that for a commanding officer (آمر) is a matter or an order by its hamza."""
    return word.stem.removesuffix(ALIF) == ORDER and HAMZA_ABOVE in word.text  # أصدرت أمرا باعتقاله
