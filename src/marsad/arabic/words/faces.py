"""Entries: a written word as the chooser meets it, with its candidates and with what it shows its
neighbours, before and after one of them is chosen.
"""

from __future__ import annotations

from collections.abc import Container
from operator import attrgetter
from sys import intern

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE, MEN, MEN_DID, MEN_OR_TWO, TWO_DID
from marsad.arabic.words.candidates import Candidate
from marsad.arabic.words.lexicon import load_closed
from marsad.arabic.words.weights import Bundle, Keys

_CLOSED = frozenset({"PR", "CJ", "PT", "RL", "DM", "PO", "PU", "AV"})
_VERBAL = frozenset({"VP", "VR", "VI"})
_OPENING = frozenset({"CJ", "PT", "RL"})
_CLAUSE_MARKS = frozenset('.،,:؛!؟?"«»“”')
UNITS, TENS, HUNDREDS = range(3, 11), range(20, 100), range(200, 1000)
_PAIR = ("d", "m")


class Entry:
    """The candidates of one written word, ready for the chooser. ``face`` is what its left neighbour sees
    of it, ``doer`` what it would be as the subject of a verb, ``sign`` what it tells of the clause it is in
    (``V`` a verb whatever is around it, ``R`` a relative or complementiser, ``.`` a clause's end). ``ranked``
    are the candidates that neighbours tell apart, each with its place among them, ``scores`` their scores out
    of context, ``keys`` what they are told apart by, ``unruled`` those that may stand without a particle
    before them; ``men`` says whether it is men in the sound plural or dual (None: an adverb, passed over),
    ``shown`` the gender of a noun with its article, where one can see it.

    ``agents`` are the lemmas of nouns that act: persons and bodies; ``rows`` the rows of the model, where
    others need not be named.
    """

    __slots__ = (
        "_rows",
        "alone",
        "candidates",
        "doer",
        "face",
        "folded",
        "form",
        "glue",
        "keys",
        "men",
        "number",
        "ranked",
        "readings",
        "scores",
        "shown",
        "sign",
        "single",
        "unruled",
    )

    def __init__(
        self,
        folded: str,
        candidates: tuple[Candidate, ...],
        agents: frozenset[str] = frozenset(),
        rows: Container[str] | None = None,
    ) -> None:
        self.folded = folded
        self.candidates = candidates
        self.glue: int | None = None
        self.single = len(candidates) == 1
        self.number = _number(candidates)
        self.readings = tuple(dict.fromkeys(candidate.reading for candidate in candidates))
        labels = sorted({c.label[0] if c.label[0] == "V" else c.label for c in candidates})
        first = candidates[0]
        strange = not any(c.reading.known for c in candidates)
        self.face = "".join(labels) + ("D" if any(c.article for c in candidates) else "") + "U" * strange
        closed = first.label in _CLOSED
        self.form = folded if self.single and closed else ""
        self.doer = _doer(candidates, agents)
        self._rows = rows
        self.alone = _named((f"n{self.face}", f"m{self.form or folded}", f"s{self.doer}"), rows)
        self.sign = _sign(folded, candidates)
        best = _best_by_keys(candidates)
        self.keys = Keys(tuple(best))
        self.scores = tuple(c.score for c in best.values())
        self.ranked = tuple((c, at, self.mark(c)) for at, c in enumerate(best.values()))
        plain = tuple(one for one in self.ranked if not _ruled(one[0]))
        self.unruled = plain if plain and len(plain) < len(self.ranked) else self.ranked
        self.men = _men(folded, candidates)
        self.shown = _shown(folded, candidates)

    def counted(self, chosen: Candidate) -> Candidate:
        """The number that the word is where the chooser took something else."""
        return chosen if self.number is None or chosen.label == "NU" else self.number

    def mark(self, candidate: Candidate) -> Mark:
        """What the word tells those behind it, were this candidate chosen."""
        return Mark(candidate, self.form, self.folded, self._rows)


def _ruled(candidate: Candidate) -> bool:
    """Whether a candidate is a present that has lost its nun (تعرضوا), as only behind a particle."""
    return candidate.label == "VR" and not candidate.prep and candidate.stem.endswith("وا")


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


def _men(folded: str, candidates: tuple[Candidate, ...]) -> bool | None:
    best = max(candidates, key=_weight)
    if best.label == "AV":
        return None
    number, gender = best.reading.number, best.reading.gender
    shown = (folded.endswith(MEN_DID) and number == "p") or (
        folded.endswith(TWO_DID) and (number, gender) == _PAIR
    )
    return shown and best.label in {"N", "A"} and best.reading.known


def _shown(folded: str, candidates: tuple[Candidate, ...]) -> str:
    best = max(candidates, key=_weight)
    said = best.reading
    if best.label != "N" or not (said.known and best.article) or best.prep or best.conj:
        return ""
    if said.gender == "f":
        return "f" if folded.endswith(FEMININE) else ""
    return "m" if said.gender and said.number == "s" and said.lemma not in grammar().feminine else ""


_weight = attrgetter("score")


def _named(names: Bundle, rows: Container[str] | None) -> Bundle:
    """The names of rows of the model, so that words which it has learned nothing of by themselves share a
    bundle.
    """
    return tuple(intern(name) for name in names if rows is None or name in rows)


def _number(candidates: tuple[Candidate, ...]) -> Candidate | None:
    """The number where the word is a number word that is nothing else: the tens, three to ten in ة, and the
    compounds of a hundred.
    """
    number = next((c for c in candidates if c.label == "NU"), None)
    if number is None:
        return None
    word = number.reading.lemma
    value = load_closed().numbers.get(word, 0)
    tens = value in TENS and word.endswith(MEN)
    return number if tens or (value in UNITS and word.endswith("ة")) or value in HUNDREDS else None


class Mark:
    """What a chosen candidate tells the words behind it: its signature (``one``), the rows that it alone
    names, and what it does to the state of its clause (``verbs``: ``1`` a verb, ``0`` with a label a new
    clause, ``n`` a noun).
    """

    __slots__ = ("alone", "form", "one", "verbs")

    def __init__(self, candidate: Candidate, form: str, folded: str, rows: Container[str] | None) -> None:
        label, reading = candidate.label, candidate.reading
        pronoun = "v" if candidate.pronoun else ""
        self.form = form
        self.one = intern(candidate.signature if reading.known else candidate.signature + "U")
        alone = (
            f"1{self.one}{'p' if candidate.pronoun else ''}",
            f"w{form}" if form else f"l{reading.lemma}",
            f"g{self.one}{reading.gender or ''}{reading.number or ''}{pronoun}",
        )
        self.alone = _named(alone, rows)
        self.verbs = ""
        if label in _VERBAL:
            self.verbs = "1"
        elif label in _OPENING or (label == "PU" and folded in _CLAUSE_MARKS):
            self.verbs = "0" + label
        elif label in ("N", "PN"):
            self.verbs = "n"


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
    if stem.endswith(MEN_OR_TWO) or len(lemma) < 3:
        return False
    if lemma[-2] == "ا":
        return len(stem) > 1 and stem[-2] not in "اوي"
    return lemma[-1] in "اي" and stem[-1] not in "اويى"
