"""An event tells every version, counts voices once, and keeps what it was made of."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from marsad.model import Event
from marsad.model.jsonl import convert, to_builtins
from marsad.weigh import Telling, copies, events, facts, shingles, weigh
from tests.weigh.tellings import (
    CIVILIANS,
    GUNMEN,
    IDLIB,
    RUSSIA,
    RUSSIAN_AIR,
    SARAQIB,
    SYRIA,
    SYRIA_ARMY,
    source,
    telling,
)

RAID: dict[str, Any] = {"mode": ("aerial",), "actor": (RUSSIAN_AIR,), "place": SARAQIB, "date": "2019-07-22"}
LONG = "قصفت طائرات حربية سوق البلدة المزدحم ظهر الاثنين وقتل في القصف عدد كبير من الباعة والمتسوقين"


def made(*tellings: Telling, originals: dict[str, str] | None = None) -> list[Event]:
    known = {item.claim.id: item for item in tellings}
    weighed = weigh(facts(item) for item in tellings)
    return list(events(weighed, lambda group: [known[fact.claim] for fact in group], originals or {}))


def test_every_version_is_kept_side_by_side() -> None:
    first = telling(size={"dead": 12}, publisher="نبأ", **RAID)
    second = telling(
        size={"dead": "20+"}, publisher="الشاهد", **(RAID | {"place": SYRIA, "actor": (RUSSIA,)})
    )
    third = telling(size={"dead": 12, "injured": "5-9"}, publisher="الميدان", **(RAID | {"date": None}))
    (event,) = made(first, second, third)
    a, b, c = (item.claim.id for item in (first, second, third))
    dead, injured = event.size
    assert (dead.kind, dead.low, dead.high) == ("dead", 12, None)
    assert {said.value: set(said.claims) for said in dead.said} == {12: {a, c}, "20+": {b}}
    assert (injured.low, injured.high) == (5, 9)
    assert event.place is not None and event.place.name == "Saraqib"
    assert [place.name for place in event.places] == ["Saraqib", "Syria"]
    assert (event.date.from_, event.date.basis, set(event.date.claims)) == ("2019-07-22", "relative", {a, b})
    assert [(party.name, set(party.claims)) for party in event.actor] == [("Russia", {a, b, c})]
    assert [(item.kind, item.note) for item in event.contradictions] == [("figure", "dead: 12 or 20+")]
    assert set(event.contradictions[0].claims) == {a, c} and event.contradictions[0].against == (b,)
    assert len(event.why) == 2 and all(merge.reasons and merge.score > 3 for merge in event.why)
    assert (event.documents, event.independent) == (3, 3)


def test_a_denial_makes_it_disputed() -> None:
    told, denied = telling(**RAID), telling(status="negated", publisher="نبأ", **RAID)
    (event,) = made(told, denied)
    assert event.status == "disputed"
    (item,) = event.contradictions
    assert (item.kind, item.claims, item.against) == ("denial", (told.claim.id,), (denied.claim.id,))
    assert made(denied)[0].status == "negated"


def test_another_doer_is_linked_from_both_sides() -> None:
    one, other = made(telling(**RAID), telling(publisher="نبأ", **(RAID | {"actor": (SYRIA_ARMY,)})))
    assert [(i.kind, i.event) for i in one.contradictions] == [("actor", other.id)]
    assert [(i.kind, i.event) for i in other.contradictions] == [("actor", one.id)]


def test_a_plan_and_its_deed_point_at_each_other() -> None:
    deed, plan = made(telling(**RAID), telling(status="future", publisher="نبأ", **RAID))
    assert [(item.kind, item.event) for item in deed.relations] == [("expected", plan.id)]
    assert deed.relations[0].note.endswith("as a plan or a possibility")
    assert plan.relations[0].note.endswith("as having happened")


def test_later_reports_leave_the_id() -> None:
    first = telling(**RAID)
    later = telling(publisher="نبأ", published="2019-07-25", **RAID)
    assert made(first)[0].id == made(first, later)[0].id


def test_a_day_that_nobody_gives_is_that_of_publication_at_the_latest() -> None:
    (event,) = made(telling(**(RAID | {"date": None})))
    assert (event.date.from_, event.date.to, event.date.basis) == (None, "2019-07-23", "published")
    (event,) = made(telling(published=None, **(RAID | {"date": None})))
    assert (event.date.to, event.date.basis) == (None, "unknown")
    (event,) = made(telling(status="future", **(RAID | {"date": None})))
    assert event.date.to is None


def independent(*tellings: Telling, **options: Any) -> int:
    (event,) = made(*tellings, **options)
    return event.independent


def test_voices() -> None:
    same = [telling(LONG, publisher=name, **RAID) for name in ("نبأ", "الشاهد")]
    assert independent(*same) == 1, "the same words are one voice"
    two = telling("غارة على سوق الأهالي قبيل الظهر", publisher="الشاهد", **RAID)
    long = telling(LONG, publisher="نبأ", **RAID)
    assert independent(long, two) == 2
    assert independent(long, replace(two, publisher="نبأ")) == 1
    assert independent(replace(long, publisher=None), replace(two, publisher=None)) == 1
    assert independent(long, two, originals={two.document: long.document}) == 1
    agency = (source("رويترز", "media", "reuters"),)
    quoting = [replace(t, claim=replace(t.claim, attribution=agency)) for t in (long, two)]
    assert independent(*quoting) == 1


def test_copies_are_found_and_verified() -> None:
    other = "أعلنت الوزارة أن الاجتماع المقرر غدا تأجل إلى الأسبوع المقبل بسبب سفر رئيس الوفد إلى الخارج"
    texts = {
        "d-1": f"{LONG}. {other}",
        "d-2": f"{LONG}. {other} نقلا عن وكالات",
        "d-3": "اجتمع الوفدان صباح الأحد في مقر البعثة وبحثا تثبيت الهدنة وفتح الطريق الساحلي أمام المسافرين",
    }
    assert copies((id_, shingles(text)) for id_, text in texts.items()) == {"d-1": "d-1", "d-2": "d-1"}
    assert copies([]) == {}
    assert copies([("d-1", shingles("")), ("d-2", shingles(""))]) == {}


SCRIPT = """
from tests.weigh.test_event import RAID, made
from tests.weigh.tellings import GUNMEN, IDLIB, SYRIA, SYRIA_ARMY, telling
from marsad.model.jsonl import encode
kinds = [{}, {"actor": (SYRIA_ARMY,)}, {"actor": (GUNMEN,)}, {"place": SYRIA}, {"status": "negated"}]
tellings = [telling(size={"dead": n}, publisher=f"p{n % 4}", **(RAID | kinds[n % 5])) for n in range(40)]
for event in made(*tellings):
    print(encode(event).decode())
"""


def test_other_hash_seeds_give_the_same_bytes() -> None:
    root = Path(__file__).parents[2]
    places = os.pathsep.join([str(root), str(root / "src")])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT], capture_output=True, check=True,
            env={**os.environ, "PYTHONPATH": places, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    (output,) = outputs
    assert output.count(b"\n") > 1


def test_an_event_survives_json() -> None:
    found = made(
        telling(size={"dead": 3}, recipient=(CIVILIANS,), **RAID),
        telling(actor=(GUNMEN,), place=IDLIB, size={"people": "20+"}),
    )
    for event in found:
        assert convert(to_builtins(event), Event) == event
        assert "from" in to_builtins(event)["date"]


def test_who_only_denies_it_is_no_party_of_it() -> None:
    told = telling(publisher="نبأ", **(RAID | {"actor": ()}))
    denied = telling(publisher="الشاهد", status="negated", **RAID)
    (event,) = made(told, denied)
    assert event.status == "disputed"
    assert event.actor == ()
    assert len(event.reports) == 2


def test_who_denies_only_a_part_in_it_leaves_the_deed_undisputed() -> None:
    by = (replace(source("موسكو"), code="RUS"),)
    dead = telling(size={"dead": 55}, **(RAID | {"actor": ()}))
    denied = telling(status="negated", publisher="نبأ", attribution=by, **RAID)
    (event,) = made(dead, denied)
    assert event.status == "asserted"
    (item,) = event.contradictions
    assert (item.kind, item.note) == ("actor", "Russian warplanes denied a part in it")
    assert (item.claims, item.against) == ((dead.claim.id,), (denied.claim.id,))
    laid = telling(publisher="الشاهد", **RAID)
    (event,) = made(dead, denied, laid)
    assert event.status == "disputed"
    assert event.contradictions[0].claims == (laid.claim.id,)
