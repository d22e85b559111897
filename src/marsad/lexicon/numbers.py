"""Number words: what they are worth, which ones are vague, which words make a number a floor (أكثر من، لا يقل
عن).
"""

from __future__ import annotations

import msgspec


class Numbers(msgspec.Struct, frozen=True):
    """Folded words: ``values`` of number words, ``vague`` ranges (``20+``, ``3-9``), ``floors``."""

    values: dict[str, int]
    vague: dict[str, str]
    floors: frozenset[str]
