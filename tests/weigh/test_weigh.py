"""What makes two claims one happening, what keeps them apart, and what people decide."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model import Party, Place
from marsad.weigh import Rulings, Telling, facts, weigh
from marsad.weigh.compare import compare
from tests.records import claims as any_claim
from tests.weigh.tellings import (
    CIVILIANS,
    GNA,
    GUNMEN,
    HASKAH,
    IDLIB,
    ISIS,
    LIBYA_ARMY,
    RUSSIA,
    RUSSIAN_AIR,
    SARAQIB,
    SYRIA,
    SYRIA_ARMY,
    TRIPOLI,
    day,
    grouped,
    ids,
    source,
    telling,
)

RAID: dict[str, Any] = {
    "mode": ("aerial",), "actor": (RUSSIAN_AIR,), "recipient": (CIVILIANS,), "place": SARAQIB,
    "date": "2019-07-22", "size": {"dead": 12},
}  # fmt: skip


def raid(**fields: Any) -> Telling:
    return telling(**(RAID | fields))


def pair(one: Telling, other: Telling) -> list[list[str]]:
    return grouped(one, other)


SAME = {
    "a toll that rises": {"size": {"dead": 19}},
    "the state for its aircraft": {"actor": (RUSSIA,)},
    "no doer": {"actor": ()},
    "the country for the town": {"place": SYRIA},
    "no place": {"place": None},
    "no day, published the next": {"date": None},
    "fighters for civilians hit": {"recipient": (replace(CIVILIANS, sector="REB", name="fighters"),)},
    "a day that is off by one": {"date": "2019-07-23"},
    "a denial": {"status": "negated"},
}
AMBUSH = "قصف مسلحون دورية عند مدخل المدينة"
OTHER = {
    "another doer": {"actor": (SYRIA_ARMY,)},
    "another town": {"place": HASKAH},
    "the next day": {"date": "2019-07-23", "size": {"dead": 3}, "words": "غارات جديدة على الأطراف الغربية"},
    "a week later": {"date": "2019-07-29"},
    "a plan": {"status": "future"},
    "a wish": {"status": "hypothetical"},
    "other words of another kind": {"event": "PROTEST", "mode": ("demo",)},
    "published two months later": {"date": None, "published": "2019-09-20"},
}


@pytest.mark.parametrize("change", SAME.values(), ids=SAME.keys())
def test_one_happening(change: dict[str, Any]) -> None:
    assert len(pair(raid(), raid(publisher="الشاهد", **change))) == 1


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER.keys())
def test_two_happenings(change: dict[str, Any]) -> None:
    assert len(pair(raid(), raid(publisher="الشاهد", **change))) == 2


def test_accusations_in_both_directions_are_two() -> None:
    one = telling(event="ACCUSE", mode=("allege",), actor=(GNA,), recipient=(LIBYA_ARMY,), place=TRIPOLI)
    other = telling(event="ACCUSE", mode=("allege",), actor=(LIBYA_ARMY,), recipient=(GNA,), place=TRIPOLI)
    assert len(pair(one, other)) == 2


def test_a_clash_is_one_whoever_is_named_first() -> None:
    one = telling(actor=(GNA, LIBYA_ARMY), place=TRIPOLI)
    other = telling(actor=(LIBYA_ARMY, GNA), place=TRIPOLI)
    assert len(pair(one, other)) == 1


def test_gunmen_who_struck_soldiers_join_no_raid_on_civilians_nor_its_denial() -> None:
    patrol = Party("دورية", 0, 5, "SYR", "MIL", None, "army patrol")
    ambush = raid(publisher="المرصد", mode=(), actor=(GUNMEN,), recipient=(patrol,), words=AMBUSH, size={})
    denial = raid(publisher="الشاهد", mode=(), status="negated")
    assert len(pair(raid(), ambush)) == 2
    assert len(pair(denial, ambush)) == 2


def test_meetings_with_other_partners_are_two() -> None:
    envoy = Party("المبعوث", 0, 7, "UNO", None, "un-envoy", "UN envoy")
    haftar = Party("حفتر", 0, 4, "LBY", "MIL", "haftar", "Khalifa Haftar")
    serraj = Party("السراج", 0, 6, "LBY", "GOV", "serraj", "Fayez al-Serraj")
    meeting = {"event": "CONSULT", "date": "2019-07-22"}
    assert (
        len(pair(telling(actor=(envoy, haftar), **meeting), telling(actor=(haftar, envoy), **meeting))) == 1
    )
    assert (
        len(pair(telling(actor=(envoy, haftar), **meeting), telling(actor=(envoy, serraj), **meeting))) == 2
    )


def test_an_arrival_and_the_talks_with_the_host_are_two() -> None:
    guest = Party("دراغي", 0, 5, "ITA", "GOV", "mario-draghi", "Mario Draghi")
    host = Party("الدبيبة", 0, 7, "LBY", "GOV", "abdul-hamid-dbeibah", "Abdul Hamid Dbeibah")
    capital = Party("طرابلس", 0, 6, "LBY", "GOV", None, "Libyan government")
    day = {"event": "CONSULT", "place": TRIPOLI, "date": "2019-07-22"}
    arrival = telling(actor=(guest,), recipient=(capital,), mode=("visit",), **day)
    assert len(pair(arrival, telling(actor=(guest, host), mode=(), **day))) == 2
    assert len(pair(arrival, telling(actor=(guest, capital), mode=(), **day))) == 1
    received = telling(actor=(guest,), recipient=(host,), mode=("visit",), **day)
    assert len(pair(received, telling(actor=(guest, host), mode=(), **day))) == 1


def test_whom_a_bomb_struck_is_not_who_bombs_there() -> None:
    patrol = Party("دورية", 0, 5, "SYR", "MIL", SYRIA_ARMY.id, "Syrian army")
    struck = raid(publisher="الشاهد", mode=(), actor=(), recipient=(patrol,), words=AMBUSH, size={})
    assert len(pair(raid(actor=(SYRIA_ARMY,)), struck)) == 2


def test_a_report_without_a_doer_does_not_chain_two_doers_together() -> None:
    russian, syrian, unsaid = raid(), raid(actor=(SYRIA_ARMY,)), raid(actor=())
    groups = grouped(russian, syrian, unsaid)
    assert len(groups) == 2
    together = {frozenset(group) for group in groups}
    assert frozenset({russian.claim.id, syrian.claim.id, unsaid.claim.id}) not in together
    weighed = weigh(facts(item) for item in (russian, syrian, unsaid))
    assert {item.kind for item in weighed.beside} == {"actor"}


def test_two_acts_of_one_sentence_stay_two() -> None:
    one = raid(document="d-1", sentence=3)
    other = raid(document="d-1", sentence=3, event="COERCE", mode=("seize",))
    assert len(pair(one, other)) == 2


def test_two_reports_of_one_landing_in_one_undated_article() -> None:
    """By the article itself and by a government; and a thousand soldiers, told twice."""
    landing = {"event": "MOBILIZE", "mode": ("troops",), "document": "d-1", "published": None}
    italy = Party("إيطاليا", 0, 7, "ITA", None, "ita", "Italy")
    units = Party("وحدات", 0, 5, "ITA", "MIL", None, "Italian units")
    soldiers = Party("جنود", 0, 4, "USA", "MIL", None, "American soldiers")
    tellings = [
        telling("أنزلت إيطاليا وحدات في طرابلس", actor=(italy,), place=TRIPOLI, **landing),
        telling(
            "نزول وحدات إيطالية بطرابلس", actor=(units,), place=TRIPOLI,
            attribution=(source("حكومة"),), **landing,
        ),
        telling("ألف جندي أمريكي هناك", actor=(soldiers,), size={"people": 1000}, **landing),
        telling(
            "أكثر من ألف جندي تسللوا", actor=(soldiers,), size={"people": "1000+"},
            attribution=(source("معلومات", "anonymous"),), **landing,
        ),
    ]  # fmt: skip
    first, second, third, fourth = (item.claim.id for item in tellings)
    assert sorted(map(sorted, grouped(*tellings))) == sorted(map(sorted, [[first, second], [third, fourth]]))


def test_what_is_beside_an_event_is_linked() -> None:
    plan = raid(status="future", publisher="نبأ")
    next_wave = raid(date="2019-07-26", published="2019-07-27")
    weighed = weigh(facts(item) for item in (raid(), plan, next_wave))
    assert {item.kind for item in weighed.beside} == {"expected", "follows"}


def test_a_judgement_parts_and_joins_whatever_the_points_say() -> None:
    one, same, other = raid(), raid(publisher="نبأ"), raid(actor=(SYRIA_ARMY,), place=HASKAH)
    a, b, c = (item.claim.id for item in (one, same, other))
    assert sorted(map(sorted, grouped(one, same, other))) == [[a, b], [c]]
    parted = Rulings(apart={(a, b): 1})
    assert sorted(map(sorted, grouped(one, same, other, rulings=parted))) == [[a], [b], [c]]
    joined = Rulings(together={(a, c): 1})
    assert [a, b, c] in [sorted(group) for group in grouped(one, same, other, rulings=joined)]
    both = Rulings(together={(a, c): 1}, apart={(b, c): 2})
    assert [b] in grouped(one, same, other, rulings=both)


_some = st.lists(any_claim, max_size=7, unique_by=lambda claim: claim.id)
_days = st.sampled_from([None, "2014-06-10", "2014-06-11", "2019-04-04"])


@given(_some, _days, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_does_not_matter(
    found: list[Any], published: str | None, chance: random.Random
) -> None:
    tellings = [Telling(claim, f"d-{at % 3}", None, published) for at, claim in enumerate(found)]
    shuffled = list(tellings)
    chance.shuffle(shuffled)
    first = weigh(facts(item) for item in tellings)
    assert ids(first) == ids(weigh(facts(item) for item in shuffled))
    assert sorted(claim for group in ids(first) for claim in group) == sorted(c.id for c in found)
    for group in first.groups:
        for one, other in combinations(group.members, 2):
            assert compare(first.claims[one], first.claims[other]).vetoes == ()


@given(any_claim, any_claim)
def test_comparing_is_symmetric(one: Any, other: Any) -> None:
    a, b = facts(Telling(one, "d-1", None, "2014-06-10")), facts(Telling(other, "d-2", None, "2014-06-10"))
    forth, back = compare(a, b), compare(b, a)
    assert (forth.score, sorted(forth.vetoes)) == (back.score, sorted(back.vetoes))


def test_unknown_gunmen_may_be_anybody_and_nearby_towns_may_be_one_place() -> None:
    assert len(pair(raid(actor=(GUNMEN,)), raid(actor=(ISIS,)))) == 1
    assert len(pair(raid(place=SARAQIB), raid(place=IDLIB))) == 2


def _village(text: str, name: str) -> Place:
    return Place(text, 0, len(text), name, "SYR", 35.93, 36.63, None, "city", "Idlib", 40.0)


def test_villages_off_the_map_are_two_by_their_names_though_they_have_one_point() -> None:
    one, other = _village("قرية الرامي", "al-Rami village"), _village("قرية معرة", "Maarra village")
    assert len(pair(raid(place=one), raid(place=other))) == 2
    respelled = _village("قرية الرامى", "al-Ramy village")
    assert len(pair(raid(place=one), raid(place=respelled))) == 1
    assert len(pair(raid(place=one), raid(place=IDLIB))) == 1


def test_people_of_another_country_are_hardly_those_hit_in_this_one() -> None:
    briton = Party("نائب", 0, 4, "GBR", "LEG", None, "member of parliament")
    here = facts(telling(place=TRIPOLI, actor=(), recipient=(), date="2019-07-22"))
    abroad = facts(telling(place=None, actor=(), recipient=(briton,), date="2019-07-22"))
    assert "in another country" in [point.name for point in compare(here, abroad).points]
    placed = facts(telling(place=TRIPOLI, actor=(), recipient=(briton,), date="2019-07-22"))
    assert "in another country" not in [point.name for point in compare(placed, abroad).points]


def arrest(text: str) -> Telling:
    whom = Party(text, 0, len(text), "TUN", "OPP", None, None)
    return telling(event="COERCE", mode=("arrest",), recipient=(whom,), date="2023-02-13")


def test_persons_of_other_names_are_two() -> None:
    one, other = arrest("المعارض سالم الطرابلسي"), arrest("القيادي سالم المرزوقي")
    assert len(pair(one, other)) == 2
    assert len(pair(one, arrest("الناشط سالم علي الطرابلسي"))) == 1


def test_a_market_and_a_restaurant_are_two_targets() -> None:
    market = facts(raid(words="انفجرت عبوة في سوق المدينة"))
    restaurant = facts(raid(words="استهدف التفجير مطعما شعبيا"))
    names = [point.name for point in compare(market, restaurant).points]
    assert "other target" in names
    assert market.targets == {"سوق"}
    assert restaurant.targets == {"مطعم"}


def test_an_attack_may_be_told_as_a_riot_and_not_as_a_march() -> None:
    one = facts(raid(words="هاجم متظاهرون المقر"))
    riot = facts(raid(event="PROTEST", mode=("riot",), words="اقتحم متظاهرون المقر"))
    march = facts(raid(event="PROTEST", mode=("demo",), words="سار متظاهرون إلى المقر"))
    assert not compare(one, riot).vetoes
    assert compare(one, march).vetoes == ("a peaceful protest",)


def man(text: str, sector: str = "JRN") -> Party:
    return Party(text, 0, len(text), "TUN", sector, None, "journalist")


def lot(text: str, name: str, sector: str = "CVL") -> Party:
    return Party(text, 0, len(text), "YEM", sector, None, name)


ARREST = {"event": "COERCE", "mode": ("arrest",), "date": "2019-07-22", "place": TRIPOLI}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (man("الصحفي سامي بن عيسى"), man("الصحفي منير حمدي"), False),
        (man("الصحفي سامي بن عيسى"), man("المدون سامي بن عيسي"), True),
        (lot("ستة معلمين", "teachers", "EDU"), lot("ثلاثة محامين", "lawyers"), False),
        (lot("ستة معلمين", "teachers", "EDU"), lot("شبانا", "young men"), True),
        (lot("عناصر لواء الفجر", "members", "REB"), lot("عناصر لواء الصحراء", "members", "REB"), False),
        (lot("عناصر لواء الفجر", "members", "REB"), lot("عناصر لواء مسلح", "members", "REB"), True),
    ],
)
def test_persons_callings_and_brigades_of_other_names_are_others(
    one: Party, other: Party, same: bool
) -> None:
    words = "اعتقلت الشرطة أشخاصا في طرابلس"
    pair = telling(words, recipient=(one,), **ARREST), telling(words, recipient=(other,), **ARREST)
    assert len(grouped(*pair)) == (1 if same else 2)


def test_a_name_that_goes_on_behind_a_party_is_its_name() -> None:
    words = "أوقفت الشرطة مدير إذاعة الأمل سامي بوقرة مساء الأحد"
    start = words.index("مدير")
    director = Party(words[start : start + 16], start, start + 16, "TUN", "JRN", None, "director")
    assert facts(telling(words, recipient=(director,))).recipient[0].family == "بوقره"
    assert (
        facts(telling("أوقفت الشرطة مدير الإذاعة مساء الأحد", recipient=(director,))).recipient[0].family
        is None
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("قصفت الطائرات بلدة الرحيبة بالمدفعية", "قصفت الطائرات بلدة الزبداني بالمدفعية", False),
        ("قصفت الطائرات بلدة الرحيبة بالمدفعية", "قصفت الطائرات قرية الرحيبه بالمدفعية", True),
        ("قصفت الطائرات بلدة الرحيبة قرب قرية الصفا", "قصفت الطائرات بلدة الرحيبة قرب قرية النور", True),
        ("قصفت الطائرات مدينة كبيرة بالمدفعية", "قصفت الطائرات مدينة الزبداني بالمدفعية", True),
    ],
)
def test_towns_on_no_map_are_told_apart_by_their_names(one: str, other: str, same: bool) -> None:
    raid = {"actor": (SYRIA_ARMY,), "place": SYRIA, "date": "2019-07-22"}
    assert len(grouped(telling(one, **raid), telling(other, **raid))) == (1 if same else 2)


def test_a_meeting_of_nobody_known_is_not_that_of_two_men_in_the_same_town() -> None:
    talk = {"event": "CONSULT", "place": TRIPOLI, "date": "2019-07-22"}
    known = telling("بحث السراج ووزير الخارجية الروسي في طرابلس ملف الهدنة", actor=(GNA, RUSSIA), **talk)
    assert len(grouped(known, telling("التقى المبعوث أعيانا من الغرب في طرابلس", **talk))) == 2


def test_what_papers_of_two_days_tell_of_two_days_is_two() -> None:
    raid = {"actor": (SYRIA_ARMY,), "recipient": (CIVILIANS,), "place": SARAQIB}
    first, next_ = telling(date="2019-07-22", **raid), telling(date="2019-07-23", **raid)
    assert len(grouped(first, next_)) == 1
    assert len(grouped(first, replace(next_, published="2019-07-24"))) == 2


def test_only_the_same_deed_is_laid_to_another_doer() -> None:
    """Closing borders is no arrest, and taking hostages no battle, on one day in one town."""
    army = Party("الجيش", 0, 5, "SYR", "MIL", SYRIA_ARMY.id, "Syrian army")

    def beside(*found: Telling) -> set[str]:
        return {item.kind for item in weigh(facts(one) for one in found).beside}

    assert beside(raid(mode=()), raid(mode=(), actor=(army,))) == {"actor"}
    assert beside(raid(mode=()), raid(mode=("abduct",), actor=(army,))) == set()
    assert (
        beside(raid(event="COERCE", mode=("arrest",)), raid(event="SANCTION", mode=(), actor=(army,)))
        == set()
    )


def test_the_dead_of_a_battle_are_those_of_its_parties() -> None:
    """Paper two gives no more than the toll, which is no round number."""
    army = Party("الجيش", 0, 5, "SYR", "MIL", SYRIA_ARMY.id, "Syrian army")
    rebels = Party("المتمردين", 0, 9, "SYR", "REB", None, "rebels")
    dead = Party("36 قتيلا", 0, 8, None, "CVL", None, "victims")
    day = {"mode": (), "date": "2019-07-22"}
    battle = raid(actor=(army, rebels), recipient=(), place=None, size={"dead": 36}, **day)
    toll = raid(actor=(), recipient=(dead,), publisher="نبأ", words=AMBUSH, size={"dead": 36}, **day)
    other = raid(actor=(), recipient=(dead,), publisher="نبأ", words=AMBUSH, size={"dead": 90}, **day)
    assert len(pair(battle, toll)) == 1
    assert len(pair(battle, other)) == 2


def test_what_one_sentence_tells_and_another_denies_in_it_is_one() -> None:
    told = raid(document="d-1", sentence=2, actor=(), place=None, mode=(), size={"dead": 4})
    denied = raid(
        document="d-1", sentence=2, actor=(), place=None, mode=(), size={}, status="negated"
    )  # fmt: skip
    assert len(pair(told, denied)) == 1


def test_a_campaign_of_years_is_not_the_strike_of_a_day() -> None:
    def since(first: str, precision: Any) -> Telling:
        made = raid(mode=(), place=None, size={})
        date = replace(day(first), to="2019-07-22", precision=precision, basis="stated")
        return replace(made, claim=replace(made.claim, date=date))

    assert len(pair(raid(), since("2015-03-01", "month"))) == 2
    assert len(pair(since("2015-03-01", "month"), since("2015-03-01", "month"))) == 1
    assert "date" in compare(facts(raid()), facts(since("2015-03-01", "month"))).vetoes
    assert "date" not in compare(facts(raid()), facts(since("2019-01-01", "year"))).vetoes
    assert not compare(
        facts(since("2015-03-01", "month")), facts(raid(date=None, place=None, words=AMBUSH))
    ).same
