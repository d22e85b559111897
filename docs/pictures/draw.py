"""Draw a sentence of an example with the claims that marsad reads from it, as an SVG.

The picture shows real output: run it again after a change of the engine.

    python docs/pictures/draw.py examples/tripoli-2011.txt 0 docs/pictures/sentence.svg
"""

from __future__ import annotations

import sys
from html import escape
from itertools import groupby
from pathlib import Path

from marsad.clean import clean
from marsad.gather import gather
from marsad.model import Claim, Document
from marsad.read import Reader

WIDTH = 960
MARGIN = 32
LINE = 44
LETTERS = 68
INK = "#1f2937"
SOFT = "#6b7280"
COLOURS = {
    "act": "#b91c1c",
    "who": "#1d4ed8",
    "to whom": "#7e22ce",
    "where": "#047857",
    "when": "#b45309",
    "says who": "#0e7490",
}
ARABIC = "'IBM Plex Sans Arabic', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif"
LATIN = "'IBM Plex Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif"


def read(path: str) -> Document:
    """The only document of a file."""
    (raw,) = gather([Path(path)])
    return Reader().read(clean(raw))


def spans(claim: Claim) -> list[tuple[int, int, str]]:
    """The words of the claim's evidence and what they are in it, by code points of the article."""
    found = [(claim.trigger.start, claim.trigger.end, "act")]
    for role, parties in (("who", claim.actor), ("to whom", claim.recipient)):
        found += [(p.start, p.end, role) for p in parties if p.start is not None and p.end is not None]
    if claim.place:
        found.append((claim.place.start, claim.place.end, "where"))
    if claim.date.start is not None and claim.date.end is not None:
        found.append((claim.date.start, claim.date.end, "when"))
    return found + [(link.start, link.end, "says who") for link in claim.attribution]


def roles(claims: list[Claim], start: int, end: int) -> list[str]:
    """What each character of the sentence is; the first claim that says so decides."""
    marks = [""] * (end - start)
    for claim in claims:
        for first, last, role in spans(claim):
            for at in range(max(first, start), min(last, end)):
                marks[at - start] = marks[at - start] or role
    return marks


def lines(text: str) -> list[tuple[int, int]]:
    """Where the sentence is broken for the picture."""
    found, begin, at = [], 0, 0
    for word in text.split(" "):
        if at - begin + len(word) > LETTERS and at > begin:
            found.append((begin, at))
            begin = at
        at += len(word) + 1
    return [*found, (begin, len(text))]


def arabic(text: str, marks: list[str], y: int) -> str:
    """One line of the sentence, its words coloured."""
    parts = []
    for role, group in groupby(zip(text, marks, strict=True), key=lambda pair: pair[1]):
        piece = escape("".join(char for char, _ in group))
        style = f' fill="{COLOURS[role]}" font-weight="bold"' if role else ""
        parts.append(f"<tspan{style}>{piece}</tspan>")
    return (
        f'<text x="{WIDTH - MARGIN}" y="{y}" direction="rtl" xml:space="preserve" font-size="24" '
        f'font-family="{ARABIC}" fill="{INK}">{"".join(parts)}</text>'
    )


def latin(text: str, x: int, y: int, size: int, colour: str = INK, weight: str = "normal") -> str:
    """A line of English."""
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-family="{LATIN}" fill="{colour}" '
        f'font-weight="{weight}">{escape(text)}</text>'
    )


def when(claim: Claim) -> str | None:
    """The claim's days, else its words for them."""
    date = claim.date
    if date.from_ is None:
        return "a date that is not resolved" if date.text else None
    return date.from_ if date.from_ == date.to else f"{date.from_} to {date.to}"


def facts(claim: Claim) -> str:
    """The codes of a claim in a line."""
    sources = ", ".join(link.name or link.kind for link in claim.attribution)
    found = [
        "/".join((claim.event, *claim.mode)),
        f"score {claim.score:g}",
        f"{claim.status}, {claim.certainty}",
        f"{claim.place.name} ({claim.place.country})" if claim.place and claim.place.name else None,
        when(claim),
        f"according to {sources}" if sources else None,
    ]
    return " · ".join(part for part in found if part)


def draw(document: Document, sentence: int) -> str:
    """The picture of one sentence of a document."""
    claims = [claim for claim in document.claims if claim.evidence.sentence == sentence]
    evidence = claims[0].evidence
    text = evidence.text.replace("\n", " ")
    marks = roles(claims, evidence.start, evidence.end)
    out, y = [], MARGIN + 20
    for start, end in lines(text):
        out.append(arabic(text[start:end], marks[start:end], y))
        y += LINE
    x = MARGIN
    for role, colour in COLOURS.items():
        if role in marks:
            out.append(f'<rect x="{x}" y="{y - 11}" width="12" height="12" rx="2" fill="{colour}"/>')
            out.append(latin(role, x + 18, y, 14, SOFT))
            x += 100
    y += 34
    for claim in claims:
        out.append(latin(claim.gloss, MARGIN, y, 18, INK, "bold"))
        out.append(latin(f"{facts(claim)} · {claim.id}", MARGIN, y + 22, 13, SOFT))
        y += 56
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}">'
    frame = f'<rect width="{WIDTH}" height="{y}" rx="8" fill="#ffffff" stroke="#d1d5db"/>'
    return "\n".join([head, frame, *out, "</svg>"]) + "\n"


def main(arguments: list[str]) -> int:
    """Draw what the arguments ask for: an example, the number of a sentence, the file to write."""
    path, sentence, target = arguments
    Path(target).write_text(draw(read(path), int(sentence)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
