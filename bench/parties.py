"""How often a gold party's own words give its code and sector: ``python -m bench.parties PASSAGES READER``.

Both files are JSON lines, as in the gold set: passages with ``id``, ``text`` and ``published``, readings
with ``id`` and ``events``. A party of null text or found nowhere in its passage is left out; each distinct
party counts once a passage.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from marsad.arabic.analyse import Analyser
from marsad.lexicon.parties import Parties
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.survey import survey
from marsad.tables import table


@dataclass(frozen=True, slots=True)
class Case:
    """One gold party with what was read of its words."""

    text: str
    code: str | None
    sector: str | None
    answer: PartyAnswer | None


def read(path: Path) -> dict[str, dict[str, Any]]:
    """The rows of a JSON lines file by their id."""
    return {row["id"]: row for row in map(msgspec.json.decode, path.read_bytes().splitlines())}


def gold_parties(events: list[dict[str, Any]]) -> list[tuple[str, str | None, str | None]]:
    """The distinct parties of a passage's events that have words."""
    found = [
        (party["text"], party["code"], party["sector"])
        for event in events
        for role in ("actor", "recipient")
        for party in event[role]
        if party["text"]
    ]
    return list(dict.fromkeys(found))


def cases(passages: Path, reader: Path) -> Iterator[Case]:
    """Every gold party, read in its passage."""
    parties = Parties.load(table("parties.msgpack"))
    analyser = Analyser(*parties.analyser_words())
    texts = read(passages)
    for number, row in read(reader).items():
        passage = texts[number]
        sentences = analyser.sentences(passage["text"])
        published = passage.get("published")
        story, named = survey((), sentences, parties, (), published)
        for text, code, sector in gold_parties(row["events"]):
            place = re.search(rf"(?<!\w)(?:[وفبلك]|لل)?{re.escape(text)}(?!\w)", passage["text"])
            if place is None:
                continue
            words = [
                word
                for sentence in sentences
                for word in sentence.words
                if word.end > place.start() and word.start < place.end()
            ]
            answer = resolve(words, story, parties, published, metonyms=True, mentioned=named)
            yield Case(text, code, sector, answer)


def main(passages: str, reader: str) -> None:
    """Print the shares that agree."""
    found = list(cases(Path(passages), Path(reader)))
    code = sum(case.answer is not None and case.answer.code == case.code for case in found)
    sector = sum(case.answer is not None and case.answer.sector == case.sector for case in found)
    nobody = sum(case.answer is None for case in found)
    total = max(len(found), 1)
    print(f"parties {len(found)}  code {code / total:.3f}  sector {sector / total:.3f}  nobody {nobody}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
