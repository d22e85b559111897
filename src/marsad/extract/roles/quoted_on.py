"""Sentences that go on with what a speaker said: quotations over several sentences, clauses that only add
to his words.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.marks import QUOTES
from marsad.arabic.records import Word
from marsad.extract.parties.discourse import Discourse
from marsad.extract.roles.closed_quotes import opened_before
from marsad.extract.roles.speaking import as_source
from marsad.extract.sentence.scene import Scene
from marsad.model import Attribution

SPEAKER_REACH = 160
AFTER_SPEAKER = 4
AN, OPENING = "أن", 2
ALONE = 2  # more words than a name has, in a quotation that is a sentence of its own


def open_quotation(scene: Scene, at: int, discourse: Discourse) -> Attribution | None:
    """The speaker of a quotation that began in an earlier sentence and still holds the word ``at``; null
    where the last speaker known is not the one beside the opening mark."""
    opened = opened_before(scene)
    if opened is None:
        return None
    mark, place = opened
    closed = next((n for n, word in enumerate(scene.words) if word.text[:1] == mark), len(scene.words))
    last = as_source(discourse, None) if at < closed else None
    if last is None:
        return None
    end = max(last.end, discourse.speaker.went_on if discourse.speaker is not None else 0)
    near = 0 <= place - end <= SPEAKER_REACH
    return None if not near or any(stop in scene.text[end:place] for stop in HARD_STOPS) else last


def still_quoted(scene: Scene, discourse: Discourse) -> bool:
    """Whether a sentence stands whole inside a quotation of the last speaker, which goes on behind it:
    whoever speaks in it does not take the word («... . الحكومة رفضت كل شيء. سنعود»)."""
    held = opened_before(scene) if discourse.speaker is not None else None
    open_ = held is not None and not any(word.text[:1] == held[0] for word in scene.words)
    return open_ and open_quotation(scene, 0, discourse) is not None


def next_quotation(scene: Scene, discourse: Discourse) -> tuple[int, int] | None:
    """A sentence that is a quotation and nothing else, right behind its speaker or his quotation before
    («...»، قال القائد. «...»)."""
    speaker = discourse.speaker
    if not scene.quotes or scene.quotes[0][0] != 1 or speaker is None or speaker.party.end is None:
        return None
    quote = scene.quotes[0]
    beyond = scene.words[quote[1] + 1 :]
    told = scene.words[quote[0]].pos == "verb"  # «سنواصل القتال»
    if any(w.pos != "punct" for w in beyond) or quote[1] - quote[0] < ALONE - told:
        return None
    between = scene.text[speaker.party.end : scene.sentence.start].rstrip().rstrip("".join(HARD_STOPS))
    if len(between) > SPEAKER_REACH * 2:
        return None
    right_behind = len(between.split()) <= AFTER_SPEAKER and not any(stop in between for stop in HARD_STOPS)
    return quote if right_behind or between[-1:] in QUOTES.values() else None


def next_clause(scene: Scene, discourse: Discourse) -> Attribution | None:
    """The speaker of a sentence that only goes on with what he says (قال إن .... وأنه): no other begins with
    أن, unless a present follows."""
    if len(scene.words) < OPENING or discourse.speaker is None:
        return None
    first, after = scene.words[0], scene.words[1]
    opens = first.conj and first.stem in grammar().complementizer
    if not opens or (after.pos == "verb" and not first.pronoun):
        return None
    goes_on = first.pronoun or first.text.removeprefix(first.conj).startswith(AN)
    goes_on = goes_on or (_named(after) and _just_spoke(scene, discourse))  # قال إن .... وإن الجيش
    return as_source(discourse, None) if goes_on else None


def _named(word: Word) -> bool:
    """Whether a word is a name or a noun with the article."""
    return word.pos == "propn" or (word.pos == "noun" and bool(word.article))


def _just_spoke(scene: Scene, discourse: Discourse) -> bool:
    """Whether the last speaker spoke in the sentence before."""
    speaker = discourse.speaker
    if speaker is None:
        return False
    between = scene.text[max(speaker.party.end or 0, speaker.went_on) : scene.sentence.start].strip()
    return not any(stop in between[:-1] for stop in HARD_STOPS)
