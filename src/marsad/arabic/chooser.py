"""The chooser: which of a word's candidates holds in its sentence.

A log-linear model with averaged weights, learned by ``genscripts/arabic_chooser.py``. What speaks for a
candidate out of context is summed once a word; what its neighbours say is looked up as one row of weights a
neighbour feature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import intern

from marsad.arabic.candidates import Candidate
from marsad.arabic.grammar import grammar

_CLOSED = frozenset({"PR", "CJ", "PT", "RL", "DM", "PO", "PU", "AV"})
_VERBAL = frozenset({"VP", "VR", "VI"})
_OPENING = frozenset({"CJ", "PT", "RL"})
_CLAUSE_MARKS = frozenset('.،,:؛!؟?"«»“”')
_MEN = "ون"
Rows = Mapping[str, Mapping[str, float]]


class Model:
    """Weights: ``static`` one a feature, ``context`` a row of weights by signature for each neighbour
    feature.
    """

    __slots__ = ("context", "static")

    def __init__(self, static: Mapping[str, float], context: Rows) -> None:
        self.static = static
        self.context = context

    def static_score(self, features: Sequence[str]) -> float:
        """The weight of a candidate out of context."""
        weight = self.static.get
        return sum([weight(feature, 0.0) for feature in features])


class Entry:
    """The candidates of one written word, ready for the chooser. ``face`` is what its left neighbour sees
    of it, ``doer`` what it would be as the subject of a verb, ``sign`` what it tells of the clause it is in
    (``V`` a verb whatever is around it, ``R`` a relative or complementiser, ``.`` a clause's end).

    ``agents`` are the lemmas of nouns that act: persons and bodies.
    """

    __slots__ = (
        "candidates",
        "doer",
        "face",
        "folded",
        "form",
        "glue",
        "ranked",
        "readings",
        "sign",
        "single",
    )

    def __init__(
        self, folded: str, candidates: tuple[Candidate, ...], agents: frozenset[str] = frozenset()
    ) -> None:
        self.folded = folded
        self.candidates = candidates
        self.glue: int | None = None
        self.single = len(candidates) == 1
        self.ranked = _best_by_keys(candidates)
        self.readings = tuple(dict.fromkeys(candidate.reading for candidate in candidates))
        labels = sorted({c.label[0] if c.label[0] == "V" else c.label for c in candidates})
        first = candidates[0]
        strange = not any(c.reading.known for c in candidates)
        self.face = "".join(labels) + ("D" if any(c.article for c in candidates) else "") + "U" * strange
        closed = first.label in _CLOSED
        self.form = folded if self.single and closed else ""
        self.doer = _doer(candidates, agents)
        self.sign = _sign(folded, candidates)


def _doer(candidates: tuple[Candidate, ...], agents: frozenset[str]) -> str:
    """Gender and definiteness of a word as far as its nominal readings agree, and whether it names who
    acts; ``#`` for a number.
    """
    nominal = [c for c in candidates if c.label in ("N", "PN", "A") and not c.prep and not c.conj]
    if any(c.label == "NU" for c in candidates):
        return "#"
    if not nominal:
        return ""
    genders = {c.reading.gender or "?" for c in nominal if c.label != "PN"}
    gender = genders.pop() if len(genders) == 1 else "?"
    acts = any(c.label == "N" and c.reading.lemma in agents for c in nominal)
    return f"{gender}{'D' if any(c.article for c in nominal) else ''}{'a' if acts else ''}"


def _sign(folded: str, candidates: tuple[Candidate, ...]) -> str:
    labels = {c.label for c in candidates}
    if labels <= _VERBAL:
        return "Vc" if all(c.conj for c in candidates) else "V"
    if labels == {"PU"}:
        return "." if folded in _CLAUSE_MARKS else ""
    if labels <= {"RL"}:
        return "R"
    return "P" if labels <= {"PT", "CJ"} else ""


def signs_ahead(entries: Sequence[Entry]) -> list[str]:
    """For each word the first sign behind it in its clause; ``$`` where there is none."""
    found = [""] * len(entries)
    ahead = "$"
    for at in range(len(entries) - 1, -1, -1):
        found[at] = ahead
        ahead = entries[at].sign or ahead
    return found


def _best_by_keys(candidates: tuple[Candidate, ...]) -> tuple[tuple[Candidate, float, str, str], ...]:
    """Of the candidates that all neighbours see alike, the one that is best out of context; in a fixed
    order.
    """
    best: dict[tuple[str, str], Candidate] = {}
    for candidate in candidates:
        seen, agreeing = context_keys(candidate)
        keys = intern(seen), intern(agreeing)
        if keys not in best or candidate.score > best[keys].score:
            best[keys] = candidate
    return tuple((candidate, candidate.score, *keys) for keys, candidate in best.items())


class Trail:
    """What has been chosen so far in a sentence, as far as it bears on the next word."""

    __slots__ = ("agreement", "form", "form_before", "host", "lemma", "one", "two", "verbs")

    def __init__(self) -> None:
        self.one = self.two = self.form = self.form_before = self.lemma = self.agreement = "^"
        self.host = ""
        self.verbs = "0"

    def add(self, candidate: Candidate, entry: Entry) -> None:
        """Go one word on."""
        label, reading = candidate.label, candidate.reading
        self.two, self.one = self.one, candidate.signature if reading.known else candidate.signature + "U"
        self.form_before, self.form = self.form, entry.form
        self.host = "p" if candidate.pronoun else ""
        self.lemma = reading.lemma
        pronoun = "v" if candidate.pronoun else ""
        self.agreement = f"{self.one}{reading.gender or ''}{reading.number or ''}{pronoun}"
        if label in _VERBAL:
            self.verbs = "1"
        elif label in _OPENING or (label == "PU" and entry.folded in _CLAUSE_MARKS):
            self.verbs = "0" + label
        elif self.verbs[0] == "0":
            self.verbs = "0n" if label in ("N", "PN") else self.verbs


def neighbour_features(trail: Trail, after: Sequence[Entry], ahead: str) -> list[str]:
    """The names of the rows that apply between what stands before a word and up to two entries after it,
    ``ahead`` being the first sign of a clause behind it.
    """
    one = trail.one
    face = after[0].face if after else "$"
    second = after[1].face if len(after) > 1 else "$"
    return [
        f"1{one}{trail.host}",
        f"2{trail.two} {one}",
        f"w{trail.form}" if trail.form else f"l{trail.lemma}",
        f"n{face}",
        f"b{one} {face}",
        f"m{after[0].form or after[0].folded}" if after else "m$",
        f"g{trail.agreement}",
        f"f{one} {trail.form_before}",
        f"h{trail.verbs} {one}",
        f"o{face} {second}",
        f"s{after[0].doer}" if after else "s",
        f"d{trail.verbs} {after[0].doer}" if after else "d",
        f"a{trail.verbs} {ahead}",
    ]


def context_keys(candidate: Candidate) -> tuple[str, str]:
    """What of a candidate meets its neighbours: its signature with its proclitics, and with its agreement."""
    head = "p" if candidate.prep else "c" if candidate.conj else ""
    if candidate.pronoun:
        head += "i" if candidate.pronoun == "ي" else "v"
    reading = candidate.reading
    mood = "j" if candidate.label == "VR" and is_short(candidate.stem, reading.lemma) else ""
    return (
        candidate.signature + mood + head,
        f"{candidate.signature}{reading.gender or ''}{reading.number or ''}",
    )


def is_short(stem: str, lemma: str) -> bool:
    """Whether a present has lost its weak letter (يقل, يدع), as after لم, or its ن (يقولوا)."""
    if stem.endswith("وا"):
        return True
    if stem.endswith(("ون", "ين", "ان")) or len(lemma) < 3:
        return False
    if lemma[-2] == "ا":
        return len(stem) > 1 and stem[-2] not in "اوي"
    return lemma[-1] in "اي" and stem[-1] not in "اويى"


def _allowed(
    entry: Entry, trail: Trail, verbal: frozenset[str], present: frozenset[str]
) -> Sequence[tuple[Candidate, float, str, str]]:
    """The candidates that may stand here: behind قد is a finite verb, behind لم and لن one in the present."""
    if trail.one != "PT":
        return entry.ranked
    if trail.lemma in present:
        found = [ranked for ranked in entry.ranked if ranked[0].label == "VR"]
        if found:
            return found
    if trail.lemma not in verbal:
        return entry.ranked
    return [ranked for ranked in entry.ranked if ranked[0].label in ("VP", "VR")] or entry.ranked


def _men_ahead(entries: Sequence[Entry], at: int) -> bool:
    """Whether men in the sound plural stand behind a word, an adverb aside: no feminine verb has them for
    its subject (تجمع أمس متظاهرون is a past of form V)."""
    for entry in entries[at + 1 : at + 3]:
        best = entry.ranked[0][0] if entry.ranked else entry.candidates[0]
        if best.label != "AV":
            return entry.folded.endswith(_MEN) and best.label in {"N", "A"} and best.reading.number == "p"
    return False


def choose(entries: Sequence[Entry], model: Model) -> list[Candidate]:
    """One candidate a word, from left to right. Linear in the number of words."""
    chosen: list[Candidate] = []
    trail = Trail()
    context = model.context
    signs = signs_ahead(entries)
    verbal, present = grammar().before_verbs, grammar().before_present
    for at, entry in enumerate(entries):
        best = entry.candidates[0]
        if len(entry.ranked) == 1:
            best = entry.ranked[0][0]
        else:
            names = neighbour_features(trail, entries[at + 1 : at + 3], signs[at])
            rows = [context[name] for name in names if name in context]
            top = float("-inf")
            ranked = _allowed(entry, trail, verbal, present)
            if _men_ahead(entries, at):
                ranked = [r for r in ranked if r[0].label != "VR" or r[0].reading.gender != "f"] or ranked
            for candidate, base, key, agreeing in ranked:
                score = base
                for row in rows:
                    if key in row:
                        score += row[key]
                    if agreeing in row:
                        score += row[agreeing]
                if score > top:
                    best, top = candidate, score
        chosen.append(best)
        trail.add(best, entry)
    return chosen
