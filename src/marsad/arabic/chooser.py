"""The chooser: which of a word's candidates holds in its sentence.

A log-linear model with averaged weights, learned by ``genscripts/arabic_chooser.py``. What speaks for a
candidate out of context is summed once a word; what its neighbours say is looked up as one row of weights a
neighbour feature.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from sys import intern

from marsad.arabic.candidates import Candidate
from marsad.arabic.grammar import grammar
from marsad.arabic.weights import Keys, Model

_CLOSED = frozenset({"PR", "CJ", "PT", "RL", "DM", "PO", "PU", "AV"})
_VERBAL = frozenset({"VP", "VR", "VI"})
_OPENING = frozenset({"CJ", "PT", "RL"})
_CLAUSE_MARKS = frozenset('.،,:؛!؟?"«»“”')
_MEN = "ون"


class Entry:
    """The candidates of one written word, ready for the chooser. ``face`` is what its left neighbour sees
    of it, ``doer`` what it would be as the subject of a verb, ``sign`` what it tells of the clause it is in
    (``V`` a verb whatever is around it, ``R`` a relative or complementiser, ``.`` a clause's end). ``ranked``
    are the candidates that neighbours tell apart, each with its score out of context, ``keys`` what they tell
    them apart by; ``men`` says whether it is men in the sound plural (None: an adverb, to be passed over).

    ``agents`` are the lemmas of nouns that act: persons and bodies.
    """

    __slots__ = (
        "alone",
        "candidates",
        "doer",
        "face",
        "folded",
        "form",
        "glue",
        "keys",
        "men",
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
        self.readings = tuple(dict.fromkeys(candidate.reading for candidate in candidates))
        labels = sorted({c.label[0] if c.label[0] == "V" else c.label for c in candidates})
        first = candidates[0]
        strange = not any(c.reading.known for c in candidates)
        self.face = "".join(labels) + ("D" if any(c.article for c in candidates) else "") + "U" * strange
        closed = first.label in _CLOSED
        self.form = folded if self.single and closed else ""
        self.doer = _doer(candidates, agents)
        self.alone = (
            intern(f"n{self.face}"),
            intern(f"m{self.form or folded}"),
            intern(f"s{self.doer}"),
        )
        self.sign = _sign(folded, candidates)
        best = _best_by_keys(candidates)
        self.keys: Keys = tuple(best)
        self.ranked = tuple((c, c.score, self.mark(c)) for c in best.values())
        self.men = _men(folded, self.ranked[0][0])

    def mark(self, candidate: Candidate) -> Mark:
        """What the word tells those behind it, were this candidate chosen."""
        return Mark(candidate, self.form, self.folded)


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


def _best_by_keys(candidates: tuple[Candidate, ...]) -> dict[tuple[str, str], Candidate]:
    """Of the candidates that all neighbours see alike, the one that is best out of context; in a fixed
    order, by their keys.
    """
    best: dict[tuple[str, str], Candidate] = {}
    for candidate in candidates:
        seen, agreeing = context_keys(candidate)
        keys = intern(seen), intern(agreeing)
        if keys not in best or candidate.score > best[keys].score:
            best[keys] = candidate
    return best


def _men(folded: str, best: Candidate) -> bool | None:
    if best.label == "AV":
        return None
    return folded.endswith(_MEN) and best.label in {"N", "A"} and best.reading.number == "p"


class Mark:
    """What a chosen candidate tells the words behind it: its signature (``one``), the rows that it alone
    names, and what it does to the state of its clause (``verbs``: ``1`` a verb, ``0`` with a label a new
    clause, ``n`` a noun).
    """

    __slots__ = ("alone", "form", "one", "verbs")

    def __init__(self, candidate: Candidate, form: str, folded: str) -> None:
        label, reading = candidate.label, candidate.reading
        pronoun = "v" if candidate.pronoun else ""
        self.form = form
        self.one = intern(candidate.signature if reading.known else candidate.signature + "U")
        self.alone = (
            intern(f"1{self.one}{'p' if candidate.pronoun else ''}"),
            intern(f"w{form}" if form else f"l{reading.lemma}"),
            intern(f"g{self.one}{reading.gender or ''}{reading.number or ''}{pronoun}"),
        )
        self.verbs = ""
        if label in _VERBAL:
            self.verbs = "1"
        elif label in _OPENING or (label == "PU" and folded in _CLAUSE_MARKS):
            self.verbs = "0" + label
        elif label in ("N", "PN"):
            self.verbs = "n"


Ranked = tuple[tuple[Candidate, int, Mark], ...]


class Trail:
    """What has been chosen so far in a sentence, as far as it bears on the next word."""

    __slots__ = ("alone", "form", "form_before", "lemma", "one", "two", "verbs")

    def __init__(self) -> None:
        self.one = self.two = self.form = self.form_before = self.lemma = "^"
        self.alone: tuple[str, ...] = ("1^", "w^", "g^")
        self.verbs = "0"

    def add(self, mark: Mark, lemma: str) -> None:
        """Go one word on."""
        self.two, self.one = self.one, mark.one
        self.form_before, self.form = self.form, mark.form
        self.lemma, self.alone = lemma, mark.alone
        if mark.verbs == "n":
            self.verbs = "0n" if self.verbs[0] == "0" else self.verbs
        elif mark.verbs:
            self.verbs = mark.verbs


def neighbour_features(trail: Trail, after: Sequence[Entry], ahead: str) -> list[str]:
    """The names of the rows that apply between what stands before a word and up to two entries after it,
    ``ahead`` being the first sign of a clause behind it.
    """
    one, verbs = trail.one, trail.verbs
    face, doer, alone = _NOTHING_AFTER
    if after:
        face, doer, alone = after[0].face, after[0].doer, after[0].alone
    second = after[1].face if len(after) > 1 else "$"
    return [
        *trail.alone,
        *alone,
        f"2{trail.two} {one}",
        f"b{one} {face}",
        f"f{one} {trail.form_before}",
        f"h{verbs} {one}",
        f"o{face} {second}",
        f"d{verbs} {doer}" if after else "d",
        f"a{verbs} {ahead}",
    ]


_NOTHING_AFTER = ("$", "", ("n$", "m$", "s"))


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


def _allowed(trail: Trail, ranked: Ranked, verbal: frozenset[str], present: frozenset[str]) -> Ranked:
    """The candidates that may stand here: behind قد is a finite verb, behind لم and لن one in the present."""
    if trail.one != "PT":
        return ranked
    if trail.lemma in present:
        found = tuple(r for r in ranked if r[0].label == "VR")
        if found:
            return found
    if trail.lemma not in verbal:
        return ranked
    return tuple(r for r in ranked if r[0].label in ("VP", "VR")) or ranked


def _men_ahead(entries: Sequence[Entry], at: int) -> bool:
    """Whether men in the sound plural stand behind a word, an adverb aside: no feminine verb has them for
    its subject (تجمع أمس متظاهرون is a past of form V)."""
    for entry in entries[at + 1 : at + 3]:
        if entry.men is not None:
            return entry.men
    return False


def choose(entries: Sequence[Entry], model: Model) -> list[Candidate]:
    """One candidate a word, from left to right. Linear in the number of words."""
    chosen: list[Candidate] = []
    trail = Trail()
    context = model.context
    signs = signs_ahead(entries)
    verbal, present = grammar().before_verbs, grammar().before_present
    for at, entry in enumerate(entries):
        ranked = entry.ranked
        if len(ranked) > 1:
            names = neighbour_features(trail, entries[at + 1 : at + 3], signs[at])
            columns = model.columns(entry.keys)
            added = [columns[name] for name in names if name in context]
            if added:
                more = map(sum, zip(*added, strict=True))
                ranked = tuple([(c, base + m, mark) for (c, base, mark), m in zip(ranked, more, strict=True)])
            ranked = _allowed(trail, ranked, verbal, present)
            if _men_ahead(entries, at):
                ranked = _without_women(ranked) or ranked
        best, _, mark = max(ranked, key=_score) if len(ranked) > 1 else ranked[0]
        chosen.append(best)
        trail.add(mark, best.reading.lemma)
    return chosen


_score = itemgetter(1)


def _without_women(ranked: Ranked) -> Ranked:
    """The candidates but for verbs of the present with a feminine subject."""
    return tuple(r for r in ranked if r[0].label != "VR" or r[0].reading.gender != "f")
