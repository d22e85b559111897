"""Documents for the pages: two papers, some parties, and one article that means harm."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from marsad.model import Article, Date, Document, Evidence, Party, Place, Range, Span
from marsad.store import Ledger
from tests.records import article, claim, statement, tie

HOSTILE_ID = 'd-"><script>alert(1)</script>/../é'
HOSTILE_TITLE = "</title><script>window.harmed = 1</script>\u202e‮ قصف <img src=x onerror='window.harmed = 1'>"
HOSTILE_WORDS = "«<b onmouseover=alert(1)>\u202eقوة\u2066»"
PAPERS = ("البيان", "الأفق")
HAFTAR = Party("حفتر", 4, 18, "LBY", "MIL", "khalifa-haftar", "Khalifa Haftar")
ACCORD = Party("الوفاق", 19, 24, "LBY", "GOV", "gna", "Government of National Accord")
TRIPOLI = Place("طرابلس", 28, 33, "Tripoli", "LBY", 32.88, 13.19, 2210247, "city")
LIBYA = Place("ليبيا", 28, 33, "Libya", "LBY", 27.0, 17.0, None, "country")


def day(iso: str) -> Date:
    """A stated day."""
    return Date(text="أمس", start=34, end=37, from_=iso, to=iso, precision="day", basis="stated")


def plain(number: int) -> Document:
    """One day of a conflict: an attack or talks, a tie, a statement."""
    id_ = f"d-{number:04}"
    talks = number % 3 == 0
    made = claim(
        f"c-{number:012x}",
        event="CONSULT" if talks else "ASSAULT",
        mode=("phone",) if talks else ("aerial",),
        quad=1 if talks else 4,
        score=1.5 if talks else -9.5,
        actor=(HAFTAR, ACCORD) if talks else (HAFTAR,),
        recipient=() if talks else (ACCORD,),
        place=TRIPOLI if number % 2 else LIBYA,
        date=day(f"2019-04-{number % 28 + 1:02}"),
        status="negated" if number % 7 == 5 else "asserted",
        gloss="Khalifa Haftar telephoned the government."
        if talks
        else "Khalifa Haftar bombed the government.",
    )
    return Document(
        id_,
        article(id_, publisher=PAPERS[number % 2], published=f"2019-04-{number % 28 + 1:02}"),
        (made,),
        (tie(f"t-{number:012x}", kind="backs", subject=HAFTAR, object=ACCORD, place=TRIPOLI),),
        (statement(f"s-{number:012x}", speaker=HAFTAR, about=(ACCORD,)),),
    )


def hostile(size: int = 0) -> Document:
    """An article with markup, direction marks and quotes wherever text stands, and ``size`` more letters."""
    text = f"{HOSTILE_WORDS} قصف <script>window.harmed = 1</script> &amp; \u2067 سنجار.\n" + "ا" * size
    start = text.index("قصف")
    evidence = Evidence(0, 0, text.index("\n"), text[: text.index("\n")])
    party = Party(HOSTILE_WORDS, 0, len(HOSTILE_WORDS), None, "REB", None, None)
    made = claim(
        "c-0000000bad00",
        trigger=Span("قصف", start, start + 3),
        actor=(party,),
        recipient=(),
        place=Place("سنجار", 0, 3, '"><script>window.harmed = 1</script>', "IRQ", 36.3, 41.9, None, "city"),
        date=Date(text="<i>أمس</i>", start=0, end=3),
        attribution=(),
        evidence=evidence,
        gloss='<script>window.harmed = 1</script> bombed "Sinjar".',
    )
    page = Article(
        id=HOSTILE_ID,
        text=text,
        sha256="0" * 64,
        title=HOSTILE_TITLE,
        body=(Range(0, len(text)),),
        publisher="<script>window.harmed = 1</script>",
        published="2019-04-30",
        url="javascript:window.harmed=1",
        language="ar",
    )
    return Document(HOSTILE_ID, page, (made,))


def whole() -> list[Document]:
    """A small ledger's documents."""
    return [*(plain(number) for number in range(70)), hostile()]


def fill(path: Path, documents: Iterable[Document] | None = None) -> Path:
    """A new ledger of documents, all of these where none are given, weighed; its path."""
    with Ledger.open(path, write=True) as ledger:
        for document in whole() if documents is None else documents:
            ledger.add(document)
        ledger.weigh()
    return path
