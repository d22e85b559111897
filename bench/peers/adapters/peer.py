"""What every adapter does: read sentences as lists of written words, answer what its analyser says.

In and out are JSON on the standard streams. In: ``{"sentences": [[word, ...], ...]}``. Out: ``load`` and
``seconds``, ``megabytes`` (the most that was held), and ``words``, a list a sentence of ``{"lemma", "pos",
"cuts"}`` or null: ``pos`` is ``verb``, ``nominal``, ``other`` or null; ``cuts`` are offsets of clitic
boundaries in the word, null where the analyser has none.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

Reading = dict[str, Any]
Analyse = Callable[[Sequence[str]], Sequence["Reading | None"]]


def reading(lemma: str | None = None, pos: str | None = None, cuts: Sequence[int] | None = None) -> Reading:
    """One word's reading as it is sent."""
    return {"lemma": lemma, "pos": pos, "cuts": None if cuts is None else list(cuts)}


def serve(load: Callable[[], Analyse]) -> None:
    """Answer the sentences on standard input; whatever the analyser prints is dropped."""
    sentences = json.load(sys.stdin)["sentences"]
    with contextlib.redirect_stdout(io.StringIO()):
        began = time.perf_counter()
        analyse = load()
        analyse(["مرصد"])
        loaded = time.perf_counter()
        words = [list(analyse(sentence)) for sentence in sentences]
        ended = time.perf_counter()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer = {"load": loaded - began, "seconds": ended - loaded, "megabytes": held, "words": words}
    json.dump(answer, sys.stdout, ensure_ascii=False)
