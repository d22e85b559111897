"""The situation puts every event and every relation in one place, and keeps apart what is not asserted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given

from marsad.ask import COLUMNS, Situation, events, situation, table
from marsad.model import Document, Party, Span
from marsad.store import hold
from tests.records import ACTOR, RECIPIENT, article, claim, document, many_documents, statement, tie

OTHER = Party("الجيش", 4, 9, "IRQ", "MIL", "irq-army", "Iraqi army")
ELSEWHERE = Span("قصف", 50, 53)


def day(iso: str) -> Any:
    return replace(claim().date, from_=iso, to=iso)


def of(*claims: Any, **fields: Any) -> Situation:
    return situation([Document("d-1", article(), claims, **fields)])


def ids(found: Any) -> list[str]:
    return [report.claim for item in found for report in item.event.reports]


def test_force_is_grouped_by_who_uses_it_on_whom() -> None:
    view = of(
        claim("c-1", actor=(OTHER, ACTOR), date=day("2014-01-01")),
        claim("c-2", actor=(ACTOR, OTHER), date=day("2015-01-01")),
        claim("c-3", score=-2.0, date=day("2016-01-01")),
        claim("c-4", actor=(), date=day("2017-01-01")),
        claim("c-5", recipient=(), date=day("2018-01-01")),
    )
    assert [(dyad.actor, dyad.recipient, len(dyad.events)) for dyad in view.fights] == [
        (("Iraqi army", "Turkish air force"), ("REB «مواقع»",), 2),
        (("Turkish air force",), (), 1),
        (("Turkish air force",), ("REB «مواقع»",), 1),
        ((), ("REB «مواقع»",), 1),
    ]
    assert view.fights[0].weight == 19.0
    assert ids(view.fights[0].events) == ["c-1", "c-2"]


def test_each_kind_of_act_has_its_section() -> None:
    view = of(
        claim("c-move", event="MOBILIZE", mode=("troops",)),
        claim("c-talk", event="CONSULT", mode=()),
        claim("c-word", event="ACCUSE", mode=()),
        claim("c-raid"),
    )
    assert ids([item.event for item in view.presence]) == ["c-move"]
    assert (ids(view.agreed), ids(view.words)) == (["c-talk"], ["c-word"])
    assert ids(view.fights[0].events) == ["c-raid"]


def test_what_is_not_asserted_stands_apart_and_what_is_disputed_does_not() -> None:
    view = of(
        *(
            claim(f"c-{status}", status=status, date=day(f"{year}-01-01"))
            for status, year in (
                ("asserted", 2011), ("negated", 2012), ("future", 2013), ("hypothetical", 2014),
                ("historical", 2015),
            )
        )
    )  # fmt: skip
    assert ids(view.denied) == ["c-negated"]
    assert ids(view.expected) == ["c-future", "c-hypothetical"]
    assert ids(view.background) == ["c-historical"]
    assert len(view.fights) == 1
    disputed = of(
        claim("c-1"), claim("c-2", status="negated", evidence=replace(claim().evidence, sentence=1))
    )
    assert [item.event.status for dyad in disputed.fights for item in dyad.events] == ["disputed"]
    assert disputed.denied == ()


def test_ties_of_one_relation_are_one_line_with_all_sources() -> None:
    backs = {"kind": "backs", "object": OTHER, "place": None, "number": None, "trigger": ELSEWHERE}
    one = Document("d-1", article("d-1"), (), (tie("t-1", **backs),))
    two = Document("d-2", article("d-2"), (), (tie("t-2", **backs, attribution=claim().attribution),))
    denied = Document("d-3", article("d-3"), (), (tie("t-3", **backs, status="negated"),))
    stands, other = situation([one, two, denied]).relations
    assert [held.record.id for held in stands.ties] == ["t-1", "t-2"]
    assert (stands.documents, stands.according_to, stands.unsourced) == (2, ("spokesman",), True)
    assert (stands.since, stands.reported) == (None, "2017-04-25")
    assert [held.record.id for held in other.ties] == ["t-3"]


def test_forces_are_told_once_whether_as_act_or_as_tie() -> None:
    move = claim("c-1", event="MOBILIZE", mode=("troops",))
    (both,) = of(move, ties=(tie("t-1"),)).presence
    assert both.event is not None and both.standing is not None
    apart = of(move, ties=(tie("t-1", trigger=ELSEWHERE),)).presence
    assert [(item.event is not None, item.standing is not None) for item in apart] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_who_is_there() -> None:
    office = tie("t-1", kind="role", subject=OTHER, office="minister", trigger=ELSEWHERE)
    (first, second) = of(claim("c-1", recipient=(OTHER,)), ties=(office,)).actors
    assert (first.name, first.acts, first.suffers, first.ties) == ("Iraqi army", 0, 1, 1)
    assert first.offices == ("minister",)
    assert (second.name, second.acts) == ("Turkish air force", 1)


def test_what_is_new_is_what_the_latest_days_reported_first() -> None:
    old = Document("d-1", article("d-1", published="2017-04-01"), (claim("c-1", date=day("2017-03-31")),))
    new = Document("d-2", article("d-2", published="2017-04-25"), (claim("c-2"),))
    view = situation([old, new])
    assert view.new == tuple(event.id for event in events([new]))
    assert situation([new]).new is None
    assert situation([Document("d-1", article("d-1", published=None), (claim("c-1"),))]).new is None


def test_documents_and_publishers_are_counted_once() -> None:
    view = situation(
        [document("d-1"), document("d-2"), document("d-3", publisher=None, published="2018-01-01")]
    )
    assert (view.documents, view.publishers) == (3, ("الأفق",))
    assert (view.since, view.until) == ("2017-04-25", "2018-01-01")
    assert len(view.statements) == 3


@given(many_documents)
def test_no_claim_is_lost_or_told_twice(documents: list[Document]) -> None:
    view = situation(documents)
    told = [item.event.id for item in view.events()]
    assert len(set(told)) == len(told)
    claims = [report.claim for item in view.events() for report in item.event.reports]
    assert sorted(claims) == sorted({c.id for item in documents for c in item.claims})


def test_tables_have_one_cell_a_column_and_each_column_its_meaning() -> None:
    claims, ties, statements = hold(Document("d-1", article(), (claim(),), (tie(),), (statement(),)))
    found = events([Document("d-1", article(), (claim(),))])
    for kind, items in (("claims", claims), ("ties", ties), ("statements", statements), ("events", found)):
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
    row = dict(zip(*table("events", found), strict=True))
    assert (row["dead_low"], row["dead_high"], row["injured_low"]) == (20, None, None)
    assert (row["claims"], row["independent"], row["claim_ids"]) == (1, 1, "c-000000000001")


def test_a_party_is_called_by_its_name_else_by_codes_and_words() -> None:
    parties = (Party("x", 0, 1, "TUR", "MIL"), Party("y", 0, 1), RECIPIENT)
    view = of(claim(actor=parties, recipient=()))
    assert view.fights[0].actor == ("REB «مواقع»", "TUR MIL «x»", "«y»")


def test_pressure_protest_and_what_is_announced_stand_apart_from_force() -> None:
    view = of(
        claim("c-raid"),
        claim("c-taken", event="COERCE", mode=("seize",), date=day("2015-01-01")),
        claim("c-arrest", event="COERCE", mode=("arrest",)),
        claim("c-cut", event="SANCTION", mode=(), date=day("2016-01-01")),
        claim("c-march", event="PROTEST", mode=("demo",)),
        claim("c-plan", event="AGREE", mode=(), gloss="Planned or announced: A met B."),
    )
    fought = [event for dyad in view.fights for event in ids(dyad.events)]
    pressed = [event for dyad in view.pressure for event in ids(dyad.events)]
    assert (sorted(fought), sorted(pressed)) == (["c-raid", "c-taken"], ["c-arrest", "c-cut"])
    assert (ids(view.protests), ids(view.expected), view.agreed) == (["c-march"], ["c-plan"], ())


def test_an_office_without_its_body_stands_with_the_one_that_has_it() -> None:
    head = {"kind": "role", "subject": OTHER, "place": None, "number": None, "office": "head"}
    council = Party("المجلس", 20, 26, "SDN", "GOV", "council", "Council")
    whole = tie("t-1", **head, object=council, trigger=ELSEWHERE)
    short = tie("t-2", **head, object=None, trigger=Span("رئيس", 60, 64))
    (relation,) = of(ties=(whole, short)).relations
    assert [held.record.id for held in relation.ties] == ["t-1", "t-2"]
    assert of(ties=(whole, short)).actors[0].offices == ("head of Council",)


def test_a_side_told_without_its_name_stands_with_the_one_named_in_the_same_text() -> None:
    backs = {"kind": "backs", "subject": OTHER, "place": None, "number": None}
    named = Party("حكومة الوفاق", 20, 32, "LBY", "GOV", "gna", "Government of National Accord")
    bare = Party("الحكومة", 60, 67, "LBY", "GOV", None, "government")
    one = tie("t-1", **backs, object=named, trigger=ELSEWHERE)
    other = tie("t-2", **backs, object=bare, trigger=Span("تدعم", 60, 64))
    (relation,) = of(ties=(one, other)).relations
    assert [held.record.id for held in relation.ties] == ["t-1", "t-2"]
    foreign = replace(bare, code="SYR", name="Syrian government")
    assert len(of(ties=(one, replace(other, object=foreign))).relations) == 2
    elsewhere = Document("d-2", article("d-2"), (), (other,))
    assert len(situation([Document("d-1", article("d-1"), (), (one,)), elsewhere]).relations) == 2


def test_people_of_no_name_to_whom_things_are_done_are_not_listed_as_there() -> None:
    civilians = Party("المدنيين", 20, 28, "SYR", "CVL", None, "civilians")
    assert "civilians" not in [cast.name for cast in of(claim("c-1", recipient=(civilians,))).actors]
    marching = claim("c-1", event="PROTEST", actor=(civilians,), recipient=())
    assert [cast.acts for cast in of(marching).actors] == [1]


def test_background_is_never_new() -> None:
    old = Document("d-1", article("d-1", published="2017-04-01"), (claim("c-1", date=day("2017-03-31")),))
    past = claim("c-2", status="historical", date=day("2011-02-11"))
    view = situation([old, Document("d-2", article("d-2", published="2017-04-25"), (past,))])
    assert view.new == ()


def test_a_state_and_its_government_are_one_party_to_the_reader() -> None:
    backs = {"kind": "backs", "object": OTHER, "place": None, "number": None}
    state, rulers = Party("تركيا", 0, 5, "TUR", None, None, "Turkey"), Party("أنقرة", 0, 5, "TUR", "GOV")
    one = tie("t-1", **backs, subject=state, trigger=ELSEWHERE)
    other = tie(
        "t-2", **backs, subject=replace(rulers, name="Turkish government"), trigger=Span("دعم", 60, 63)
    )
    assert len(of(ties=(one, other)).relations) == 1


def test_the_last_three_days_are_new() -> None:
    told = {20: "CONSULT", 23: "PROTEST", 25: "AID"}
    days = [
        Document(f"d-{n}", article(f"d-{n}", published=f"2017-04-{n}"), (claim(f"c-{n}", event=event),))
        for n, event in told.items()
    ]
    assert len(situation(days).new or ()) == 2
    assert situation(days[1:]).new is None


def test_ground_that_is_only_held_is_no_capture() -> None:
    held = claim("c-1", event="COERCE", mode=("seize",), trigger=Span("يسيطر", 50, 55), date=day_unknown())
    same = tie("t-1", kind="controls", trigger=Span("يسيطر", 50, 55))
    view = of(held, ties=(same,))
    assert (view.fights, view.relations) == ((), ())
    assert [item.standing is not None for item in view.presence] == [True]
    taken = replace(held, trigger=Span("سيطر", 50, 54))
    assert len(of(taken, ties=(same,)).fights) == 1


def day_unknown() -> Any:
    return replace(claim().date, text=None, start=None, end=None, from_=None, to=None)


def test_the_army_by_its_noun_is_the_one_that_is_named() -> None:
    known = Party("الجيش العراقي", 4, 17, "IRQ", "MIL", "irq-army", "Iraqi army")
    plain = Party("القوات المسلحة", 4, 18, "IRQ", "MIL", None, "armed forces")
    view = of(
        claim("c-1", actor=(known,), date=day("2014-01-01")),
        claim("c-2", actor=(plain,), date=day("2015-01-01")),
    )
    assert [(dyad.actor, len(dyad.events)) for dyad in view.fights] == [(("Iraqi army",), 2)]


def test_relations_that_only_repeat_a_name_are_left_out() -> None:
    sadr = Party("الصدر", 4, 9, "IRQ", None, "muqtada-al-sadr", "Muqtada al-Sadr")
    his = Party("أنصار الصدر", 0, 9, "IRQ", "CVL", None, "supporters of Muqtada al-Sadr")
    forces = Party("قوات", 0, 4, None, "MIL", None, "forces")
    told = (
        tie("t-1", kind="loyal_to", subject=his, object=sadr),
        tie("t-2", kind="loyal_to", subject=forces, object=sadr, number=None, place=None),
        tie("t-3", kind="loyal_to", subject=OTHER, object=sadr),
        tie("t-4", kind="opposes", subject=his, object=sadr),
        tie("t-5", kind="member_of", subject=forces, object=sadr, number=500),
    )
    shown = [held.record.id for relation in of(ties=told).relations for held in relation.ties]
    assert sorted(shown) == ["t-3", "t-4", "t-5"]
