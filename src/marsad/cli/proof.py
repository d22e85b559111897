"""Does each predicate do what its entry says? Its example is coded by it, its counter-example is not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from marsad.arabic.fold import key
from marsad.clean import clean
from marsad.lexicon.predicates import Predicate
from marsad.model import Claim, Party, RawDocument
from marsad.read import Reader


def problems(reader: Reader) -> Iterator[str]:
    """A line for each promise of an entry that reading does not keep, in the order of the entries."""
    for entry in reader.lexicon.predicates.by_id.values():
        for problem in _of_entry(reader, entry):
            yield f"{entry.id}: {problem}"


def _of_entry(reader: Reader, entry: Predicate) -> Iterator[str]:
    if not entry.example:
        yield "it has no example"
    elif not (coded := _coded(reader, entry, entry.example)):
        yield f"its example is not coded: {entry.example}"
    else:
        for role, wanted, found in (
            ("actor", entry.actor, [party for claim in coded for party in claim.actor]),
            ("recipient", entry.recipient, [party for claim in coded for party in claim.recipient]),
        ):
            if wanted and not _among(wanted, found):
                named = "، ".join(party.text or "?" for party in found) or "none"
                yield f"the {role} of its example should be {wanted}, not {named}"
    if entry.counter and _coded(reader, entry, entry.counter):
        yield f"its counter-example is coded: {entry.counter}"


def _coded(reader: Reader, entry: Predicate, sentence: str) -> list[Claim]:
    """The claims that this entry codes in a sentence."""
    sha256 = hashlib.sha256(sentence.encode()).hexdigest()
    document = reader.read(clean(RawDocument(f"d-{sha256[:12]}", entry.id, sentence, sha256)))
    return [
        claim
        for claim in document.claims
        if claim.event == entry.event
        and any(step.rule.startswith(f"predicate:{entry.id}.") for step in claim.why)
    ]


def _among(wanted: str, found: Sequence[Party]) -> bool:
    """Whether a party has the wanted words, or all of the important ones of them."""
    words = key(wanted)
    return any(party.text and (words in key(party.text) or key(party.text) in words) for party in found)
