"""The situation groups claims by who acts on whom and keeps apart what is not asserted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from marsad.ask import COLUMNS, situation, table
from marsad.model import Document, Party
from marsad.store import hold
from tests.records import ACTOR, RECIPIENT, article, claim, document, many_documents, statement, tie

OTHER = replace(ACTOR, name="Iraqi army", code="IRQ")


def test_claims_are_grouped_by_who_acts_on_whom() -> None:
    claims = (
        claim("c-1", actor=(OTHER, ACTOR)),
        claim("c-2", actor=(ACTOR, OTHER)),
        claim("c-3", score=-2.0),
        claim("c-4", actor=()),
        claim("c-5", recipient=()),
    )
    view = situation([Document("d-1", article(), claims)])
    assert [(dyad.actor, dyad.recipient, len(dyad.claims)) for dyad in view.dyads] == [
        (("Iraqi army", "Turkish air force"), ("REB «مواقع»",), 2),
        (("Turkish air force",), (), 1),
        (("Turkish air force",), ("REB «مواقع»",), 1),
        ((), ("REB «مواقع»",), 1),
    ]
    assert view.dyads[0].weight == 19.0


def test_claims_of_a_dyad_stand_by_day_then_weight() -> None:
    date = claim().date
    claims = (
        claim("c-late", date=replace(date, from_="2017-05-01", to="2017-05-01")),
        claim("c-light", score=-2.0),
        claim("c-heavy"),
    )
    (dyad,) = situation([Document("d-1", article(), claims)]).dyads
    assert [held.record.id for held in dyad.claims] == ["c-heavy", "c-light", "c-late"]


def test_what_is_not_asserted_stands_apart() -> None:
    claims = tuple(
        claim(f"c-{status}", status=status)
        for status in ("asserted", "negated", "future", "hypothetical", "historical")
    )
    view = situation([Document("d-1", article(), claims)])
    assert [held.record.id for held in view.denied] == ["c-negated"]
    assert [held.record.id for held in view.expected] == ["c-future", "c-hypothetical"]
    assert [held.record.id for held in view.background] == ["c-historical"]
    assert sum(len(dyad.claims) for dyad in view.dyads) == 1


def test_documents_and_publishers_are_counted_once() -> None:
    view = situation(
        [document("d-1"), document("d-2"), document("d-3", publisher=None, published="2018-01-01")]
    )
    assert (view.documents, view.publishers) == (3, ("الأفق",))
    assert (view.since, view.until) == ("2017-04-25", "2018-01-01")
    assert [group.kind for group in view.ties] == ["present_in"]
    assert len(view.statements) == 3


@given(many_documents)
def test_no_claim_is_lost_or_told_twice(documents: list[Document]) -> None:
    view = situation(documents)
    told = [held for dyad in view.dyads for held in dyad.claims]
    told += [*view.denied, *view.expected, *view.background]
    assert len(told) == sum(len(item.claims) for item in documents)
    assert all(told.count(held) <= sum(item.claims.count(held.record) for item in documents) for held in told)


def test_tables_have_one_cell_a_column_and_each_column_its_meaning() -> None:
    claims, ties, statements = hold(Document("d-1", article(), (claim(),), (tie(),), (statement(),)))
    for kind, items in (("claims", claims), ("ties", ties), ("statements", statements)):
        header, row = table(kind, items)
        assert len(header) == len(row) == len(set(header))
        assert all(column.meaning for column in COLUMNS[kind])
    row = dict(zip(*table("claims", claims), strict=True))
    assert (row["actor"], row["actor_code"], row["place"], row["dead"]) == (
        "Turkish air force",
        "TUR",
        "Sinjar",
        "20+",
    )
    assert (row["date_from"], row["date_basis"], row["according_to"]) == (
        "2017-04-24",
        "relative",
        "spokesman",
    )


def test_a_party_is_called_by_its_name_else_by_codes_and_words() -> None:
    parties = (Party("x", 0, 1, "TUR", "MIL"), Party("x", 0, 1), Party(None, None, None), RECIPIENT)
    view = situation([Document("d-1", article(), (claim(actor=parties, recipient=()),))])
    assert view.dyads[0].actor == ("REB «مواقع»", "TUR MIL «x»", "unnamed", "«x»")
