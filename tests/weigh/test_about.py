"""Words that name no country count to the one that their documents are about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from marsad.model import Event, Party
from marsad.store import Filter, Ledger
from marsad.weigh import Telling, events, facts, weigh
from tests.records import document
from tests.weigh.tellings import (
    CIVILIANS,
    GNA,
    LIBYA_ARMY,
    RUSSIA,
    RUSSIAN_AIR,
    SARAQIB,
    SYRIA_ARMY,
    TRIPOLI,
    telling,
)

ENVOY = Party("المبعوث", 0, 7, "UNO", None, "un", "United Nations")
SIDES = Party("الأطراف", 0, 7, None, None, None, "parties")
CALL: dict[str, Any] = {"event": "REQUEST", "quad": 3, "actor": (ENVOY,), "recipient": (SIDES,)}
FIGHTS: tuple[dict[str, Any], ...] = (
    {"actor": (LIBYA_ARMY,), "recipient": (GNA,), "place": TRIPOLI, "date": "2019-07-20"},
    {"actor": (GNA,), "recipient": (LIBYA_ARMY,), "date": "2019-07-21"},
)


def made(*tellings: Telling) -> list[Event]:
    known = {item.claim.id: item for item in tellings}
    weighed = weigh(facts(item) for item in tellings)
    return list(events(weighed, lambda group: [known[fact.claim] for fact in group], {}))


def about(*told: dict[str, Any], call: dict[str, Any] = CALL) -> str | None:
    """The country that a call counts to, in an article that tells of some acts too."""
    one = [telling(document="d-1", **fields) for fields in (*told, call)]
    (event,) = (e for e in made(*one) if e.reports[0].claim == one[-1].claim.id)
    return event.about_country


def test_a_call_on_nobody_of_a_country_counts_to_the_story() -> None:
    assert about(*FIGHTS) == "LBY"
    assert about(*FIGHTS, call=CALL | {"recipient": ()}) == "LBY"
    assert about(*FIGHTS, call=CALL | {"event": "CONSULT", "quad": 1, "actor": (RUSSIA,)}) == "LBY"


def test_a_country_of_its_own_comes_first() -> None:
    assert about(*FIGHTS, call=CALL | {"recipient": (SYRIA_ARMY,)}) is None
    assert about(*FIGHTS, call=CALL | {"place": SARAQIB}) is None


def test_a_deed_is_nowhere_until_a_text_says_where() -> None:
    deed = {"event": "ASSAULT", "actor": (RUSSIAN_AIR,), "recipient": (CIVILIANS,), "date": "2019-01-01"}
    assert about(*FIGHTS, call=deed) is None


def test_an_article_on_no_one_country_gives_none() -> None:
    there = {"actor": (SYRIA_ARMY,), "place": SARAQIB, "date": "2019-07-20"}
    assert about(FIGHTS[0]) is None, "one claim is too few"
    assert about(*FIGHTS, there, there | {"date": "2019-07-10"}) is None
    assert about(*FIGHTS, there) == "LBY"


def test_who_speaks_of_a_land_is_not_what_it_is_about() -> None:
    """Russia's own words on Libya, more than there are fights, do not make it an article on Russia."""
    words = {"event": "ACCUSE", "quad": 3, "actor": (RUSSIA,), "recipient": (GNA,)}
    assert about(*FIGHTS, words, words | {"date": "2019-06-01"}) == "LBY"


def test_articles_that_do_not_agree_give_none() -> None:
    there = {"actor": (SYRIA_ARMY,), "place": SARAQIB}
    call = CALL | {"date": "2019-07-22"}
    tellings = [telling(document="d-1", **fields) for fields in (*FIGHTS, call)]
    tellings += [
        telling(document="d-2", **fields)
        for fields in (there | {"date": "2019-07-20"}, there | {"date": "2019-07-10"}, call)
    ]
    (event,) = (e for e in made(*tellings) if e.event == "REQUEST")
    assert event.documents == 2 and event.about_country is None


def test_the_ledger_finds_it_by_country(tmp_path: Path) -> None:
    claims = [telling(document="d-1", **fields).claim for fields in (*FIGHTS, CALL)]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(replace(document("d-1"), claims=tuple(claims)))
        ledger.weigh()
        found = [event.event for event in ledger.events(Filter(country="LBY"))]
        assert sorted(found) == ["ASSAULT", "ASSAULT", "REQUEST"]
        assert ledger.events(Filter(country="SYR")) == []


def test_an_accusation_with_what_it_says_and_its_denial_counts_once() -> None:
    """Three claims of one sentence outweigh no two sentences of another country."""
    blamed = {"actor": (RUSSIA,), "recipient": (SYRIA_ARMY,), "sentence": 4}
    charge = (
        {"event": "ACCUSE", "quad": 3, "recipient": (RUSSIA,), "sentence": 4},
        {"event": "AID", "quad": 2, **blamed},
        {"event": "AID", "quad": 2, "status": "negated", **blamed},
    )
    struck = {"recipient": (CIVILIANS,), "place": TRIPOLI, "actor": ()}
    strikes = ({**struck, "sentence": 1}, {**struck, "sentence": 2, "date": "2019-06-01"})
    assert about(*charge, *strikes, call=CALL | {"sentence": 6}) == "LBY"
