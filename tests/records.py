"""Documents for tests: hand-made ones that read as an article would, and strategies for any."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from marsad.model import (
    Article,
    Attribution,
    Claim,
    Date,
    Document,
    Evidence,
    Party,
    Place,
    Range,
    Size,
    Span,
    Statement,
    Tie,
    Why,
)

TEXT = "قصف الطيران التركي مواقع في سنجار أمس. وقال المتحدث إن القصف مستمر."
ACTOR = Party("الطيران التركي", 4, 18, "TUR", "MIL", "tur-mil", "Turkish air force")
RECIPIENT = Party("مواقع", 19, 24, None, "REB", None, None)
PLACE = Place("سنجار", 28, 33, "Sinjar", "IRQ", 36.3, 41.9, None, "city")
FIRST = Evidence(0, 0, 38, TEXT[:38])
SOURCE = Attribution("المتحدث", 44, 51, "official", "spokesman", "قال")


def article(id_: str = "d-1", **fields: Any) -> Article:
    """A read article about an air raid."""
    made = Article(
        id=id_,
        text=TEXT,
        sha256=hashlib.sha256(id_.encode()).hexdigest(),
        title="قصف في سنجار",
        body=(Range(0, len(TEXT)),),
        publisher="الأفق",
        published="2017-04-25",
        published_basis="metadata",
        language="ar",
    )
    return replace(made, **fields)


def claim(id_: str = "c-000000000001", **fields: Any) -> Claim:
    """An air strike of Turkey near Sinjar."""
    made = Claim(
        id=id_,
        event="ASSAULT",
        mode=("aerial",),
        context=("military",),
        cameo="195",
        quad=4,
        score=-9.5,
        trigger=Span("قصف", 0, 3),
        actor=(ACTOR,),
        recipient=(RECIPIENT,),
        place=PLACE,
        date=Date(
            text="أمس",
            start=34,
            end=37,
            from_="2017-04-24",
            to="2017-04-24",
            precision="day",
            basis="relative",
        ),
        size=Size(dead="20+"),
        status="asserted",
        certainty="certain",
        attribution=(SOURCE,),
        evidence=FIRST,
        gloss="Turkish air force bombed positions in Sinjar.",
        why=(Why("events", "frame:qasf.v", 0, 3), Why("date", "day:yesterday", 34, 37, "2017-04-24")),
    )
    return replace(made, **fields)


def tie(id_: str = "t-000000000001", **fields: Any) -> Tie:
    """Turkish forces present near Sinjar."""
    made = Tie(
        id=id_,
        kind="present_in",
        trigger=Span("قصف", 0, 3),
        subject=ACTOR,
        object=None,
        place=PLACE,
        number=1000,
        office=None,
        date=Date(),
        status="asserted",
        certainty="probable",
        attribution=(),
        evidence=FIRST,
        gloss="Turkish air force is present in Sinjar.",
    )
    return replace(made, **fields)


def statement(id_: str = "s-000000000001", **fields: Any) -> Statement:
    """The spokesman says that it goes on."""
    made = Statement(
        id=id_,
        kind="reported",
        speaker=Party("المتحدث", 44, 51, "TUR", "GOV", None, None),
        verb=Span("قال", 40, 43),
        words=Span("القصف مستمر", 55, 66),
        to=(),
        about=(ACTOR,),
        attribution=(SOURCE,),
        evidence=Evidence(1, 39, len(TEXT), TEXT[39:]),
        gloss="The spokesman said that the bombing goes on.",
    )
    return replace(made, **fields)


def document(id_: str = "d-1", **fields: Any) -> Document:
    """One document with one record of each kind."""
    number = int(hashlib.sha256(id_.encode()).hexdigest()[:8], 16)
    return Document(
        id_,
        article(id_, **fields),
        (claim(f"c-{number:012x}"),),
        (tie(f"t-{number:012x}"),),
        (statement(f"s-{number:012x}"),),
    )


_words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8)
_maybe = st.one_of(st.none(), _words)
_days = st.one_of(st.none(), st.sampled_from(["2011-02-17", "2014-06-10", "2019-04-04"]))
_codes = st.sampled_from([None, "LBY", "TUR", "UNO"])
_names = st.sampled_from([None, "Haftar", "Government of National Accord"])
parties = st.builds(
    Party, st.sampled_from([None, "حفتر", "حكومة الوفاق", "أحمد"]), st.none(), st.none(), code=_codes,
    sector=st.sampled_from([None, "MIL", "GOV"]), id=st.sampled_from([None, "haftar"]), name=_names,
)  # fmt: skip
_party_lists = st.lists(parties, max_size=2).map(tuple)
_places = st.one_of(st.none(), st.builds(Place, _words, st.just(0), st.just(0), country=_codes))
_dates = st.builds(Date, text=_maybe, from_=_days, to=_days)
_status = st.sampled_from(["asserted", "negated", "future", "hypothetical", "historical"])
_evidence = st.builds(Evidence, st.integers(0, 9), st.just(0), st.just(0), _words)
_ids = st.text("0123456789abcdef", min_size=12, max_size=12)
claims = st.builds(
    claim, _ids.map("c-{}".format), event=st.sampled_from(["ASSAULT", "CONSULT"]),
    mode=st.sampled_from([(), ("aerial",), ("visit", "phone")]), actor=_party_lists, recipient=_party_lists,
    place=_places, date=_dates, status=_status, gloss=_words, evidence=_evidence,
)  # fmt: skip
ties = st.builds(
    tie, _ids.map("t-{}".format), kind=st.sampled_from(["backs", "commands"]), subject=parties,
    object=st.one_of(st.none(), parties), place=_places, date=_dates, status=_status, evidence=_evidence,
)  # fmt: skip
statements = st.builds(
    statement, _ids.map("s-{}".format), kind=st.sampled_from(["direct", "reported"]),
    speaker=st.one_of(st.none(), parties), about=_party_lists, evidence=_evidence,
)  # fmt: skip
_articles = st.builds(
    article, _ids.map("d-{}".format), text=st.sampled_from([TEXT, "زار أحمد المدينة", ""]), title=_maybe,
    published=_days, publisher=st.sampled_from([None, "الأفق", "Horizon"]), url=_maybe,
)  # fmt: skip
documents = st.builds(
    lambda a, c, t, s: Document(a.id, a, tuple(c), tuple(t), tuple(s)),
    _articles,
    st.lists(claims, max_size=3),
    st.lists(ties, max_size=2),
    st.lists(statements, max_size=2),
)
many_documents = st.lists(documents, max_size=4, unique_by=lambda item: item.id)
