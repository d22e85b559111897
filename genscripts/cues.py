"""resources/cues/*.tsv -> one Cues record."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from genscripts.tables import folded, rows
from marsad.arabic.letters.fold import fold_word
from marsad.lexicon.cues import (
    According,
    Content,
    Control,
    Cues,
    DoingNoun,
    Governor,
    Hedge,
    Instrument,
    LightVerb,
    SpeechCue,
    TargetCue,
    TieCue,
)
from marsad.model.tie import TieKind

Worded = TypeVar("Worded", According, Hedge, Instrument)


def compile_cues(resources: Path) -> Cues:
    """All cue tables as one record."""
    cues = resources / "cues"
    speech = list(rows(cues / "speech.tsv"))
    return Cues(
        speech=tuple(_speech(r) for r in speech),
        participles={
            fold_word(form): fold_word(r["verb"])
            for r in speech
            if r["participle"]
            for form in _participles(r)
        },
        masdars={fold_word(r["masdar"]): fold_word(r["verb"]) for r in speech if r["masdar"]},
        according=_longest_first(
            According(folded(r["phrase"]), r["kind"] == "verb") for r in rows(cues / "according.tsv")
        ),
        hedges=_longest_first(
            Hedge(folded(r["phrase"]), r["kind"], r["certainty"], r["status"] or None, r["scope"])
            for r in rows(cues / "hedges.tsv")
        ),
        control=tuple(
            Control(fold_word(r["verb"]), fold_word(r["slot"]), r["controller"], r["status"] or None)
            for r in rows(cues / "control.tsv")
        ),
        governors=tuple(
            Governor(fold_word(r["word"]), r["pos"], _slots(r["slots"]), r["status"], r["certainty"])
            for r in rows(cues / "governors.tsv")
        ),
        light_verbs=tuple(
            LightVerb(fold_word(r["verb"]), fold_word(r["slot"]), r["doer"])
            for r in rows(cues / "light_verbs.tsv")
        ),
        doing_nouns=tuple(
            DoingNoun(fold_word(r["noun"]), _slots(r["slots"]), r["doer"])
            for r in rows(cues / "doing_nouns.tsv")
            if r["doer"] != "recipient_of"
        ),
        instruments=_longest_first(
            Instrument(folded(r["word"]), r["mode"], r["english"]) for r in rows(cues / "instruments.tsv")
        ),
        contents=tuple(
            Content(fold_word(r["noun"]), fold_word(r["verb"]), r["asked"], r["threatened"])
            for r in rows(cues / "contents.tsv")
        ),
        ties=tuple(_tie(r) for r in rows(cues / "ties.tsv")),
        participants=_participants(cues / "participants.tsv"),
        including=tuple(sorted(folded(r["phrase"]) for r in rows(cues / "including.tsv"))),
        targets=_targets(cues / "targets.tsv"),
        sources={fold_word(r["word"]): r["kind"] for r in rows(cues / "sources.tsv")},
    )


def _participles(row: dict[str, str]) -> tuple[str, ...]:
    """A verb's active participle; one that loses its ي has it again before an ending (ناف، نافيا)."""
    defective = row["verb"].endswith("ى") and not row["participle"].endswith("ي")
    return (row["participle"], row["participle"] + "ي") if defective else (row["participle"],)


def _longest_first(found: Iterable[Worded]) -> tuple[Worded, ...]:
    """Expressions in the order in which they are tried at a word."""
    return tuple(sorted(found, key=lambda cue: (-len(cue.words), cue.words)))


def _speech(row: dict[str, str]) -> SpeechCue:
    return SpeechCue(
        fold_word(row["verb"]),
        row["certainty"],
        row["status"] or None,
        row["english"],
        _slots(row["slots"]),
        fold_word(row["speaker"]),
        row["kind"],
        fold_word(row["through"]),
    )


def _tie(row: dict[str, str]) -> TieCue:
    first, *rest = folded(row["word"])
    subject, object_ = _slots(row["subject"]), _slots(row["object"])
    kind = msgspec.convert(row["kind"], TieKind)
    return TieCue(first, tuple(rest), row["form"], kind, subject, object_, row["tense"], row["english"])


def _slots(cell: str) -> tuple[str, ...]:
    return tuple(fold_word(slot) for slot in cell.split(",") if slot)


def _participants(path: Path) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in rows(path):
        found.setdefault(row["event"], []).append(fold_word(row["noun"]))
    return {event: tuple(nouns) for event, nouns in found.items()}


def _targets(path: Path) -> tuple[TargetCue, ...]:
    return tuple(TargetCue(fold_word(r["word"]), fold_word(r["slot"]), r["kind"]) for r in rows(path))
