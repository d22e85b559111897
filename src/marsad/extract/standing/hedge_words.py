"""Where expressions stand that may change how surely, or whether, an act is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.cues import Hedge

ASIDE_REACH = 9
LIKENESS, IF, THAT = "likeness", "ان", "أ"


@lru_cache(maxsize=4)
def hedges(scene: Scene) -> Sequence[tuple[int, int, Hedge]]:
    """The hedges of a sentence with their first and last words, the longest at each place."""
    found: list[tuple[int, int, Hedge]] = []
    for at in scene.where(scene.lexicon.hedges.keys()):
        if found and at <= found[-1][1]:
            continue
        noted = scene.words[at].pos in {"particle", "conj"}  # كأن, which folds to كان
        fitting = [
            (last, hedge)
            for hedge in _opened(scene, at)
            if (noted or hedge.kind != LIKENESS) and (last := _match(scene, at, hedge.words)) is not None
        ]
        if fitting:
            last, match = min(fitting, key=lambda one: (-len(one[1].words), one[1].words))
            found.append((at, last, match))
    return found


def _opened(scene: Scene, at: int) -> Iterator[Hedge]:
    """The hedges whose first two words may stand at a word."""
    listed, shapes = scene.lexicon.hedges, scene.shapes
    behind = _past_aside(scene, at + 1)
    after = {scene.words[behind].prep, "", *shapes[behind]} if behind < len(shapes) else {""}
    for shape in shapes[at]:
        if shape in listed:
            seconds = listed[shape]
            for second in after & seconds.keys():
                yield from seconds[second]


def _match(scene: Scene, at: int, pattern: Sequence[str]) -> int | None:
    """The last word of an expression that begins at a word; something set in may part its words (ليس صحيحا،
    كما يقال، أن)."""
    words, shapes = scene.words, scene.shapes
    here = at
    for n, wanted in enumerate(pattern):
        here = _past_aside(scene, here) if n else here
        if here >= len(words):
            return None
        word = words[here]
        told = n and word.pos == "particle" and word.pronoun and word.stem == wanted  # قيل إنهم
        if not n and wanted == IF and THAT in word.text and _governs(scene, at - 1):
            return None  # بعد أن لم يجدوا; elsewhere أن is also written for إن
        if word.folded != wanted and not (told or (wanted in shapes[here] and word.folded.endswith(wanted))):
            ends = n + 1 == len(pattern) and _ends_in_clitic(scene, here, pattern)
            return here - 1 if ends else None
        here += 1
    return here - 1


def _governs(scene: Scene, at: int) -> bool:
    """Whether a word may have a clause after أن."""
    return at >= 0 and scene.words[at].pos in {"prep", "noun", "verb", "adverb"}


def _past_aside(scene: Scene, at: int) -> int:
    """The word behind what two commas set in from a word on, or the word itself."""
    words = scene.words
    if at >= len(words) or words[at].text not in COMMAS:
        return at
    closing = (n for n in range(at + 1, min(at + ASIDE_REACH, len(words))) if words[n].text in COMMAS)
    return next(closing, at - 1) + 1


def _ends_in_clitic(scene: Scene, at: int, pattern: Sequence[str]) -> bool:
    """Whether the preposition that ends an expression is written with the next word (سبق للجيش)."""
    return len(pattern) > 1 and len(pattern[-1]) == 1 and scene.words[at].prep == pattern[-1]
