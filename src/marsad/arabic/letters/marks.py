"""Marks: punctuation, and the signs of case. Sets of single characters; compare them with a mark's first."""

from __future__ import annotations

COMMAS = frozenset("،,")
DASHES = frozenset("-–—")
HARD_STOPS = frozenset(".؟!?")
STOPS = HARD_STOPS | frozenset("؛:")
"""Where no clause reaches beyond."""

QUESTIONS = frozenset("؟?")

OPENING = {"«": "»", "“": "”", '"': '"', "‹": "›", "(": ")", "[": "]", "”": "”", "'": "'", "„": "“"}
"""Each opening quotation mark or bracket with what closes it."""

CLOSING = frozenset(OPENING.values())
QUOTES = {opened: closed for opened, closed in OPENING.items() if opened not in {"(", "[", "'"}}
"""Those that quote."""

SINGLE_QUOTES = {"'": "'", "‘": "’", "’": "’"}
"""Those that quote where they are closed; apostrophes look alike."""

DAMMA = "\u064f"
"""The mark that shows a passive in a verb (قُتل)."""

FATHATAN, DAMMATAN = "\u064b", "\u064c"
TANWIN = frozenset((FATHATAN, DAMMATAN, "\u064d"))
