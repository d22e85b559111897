"""Which army الجيش is beside a movement that calls itself one, who chairs a meeting, and a name that is
spelled like أن; and one like a verb."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def doer(text: str, event: str = "ASSAULT") -> tuple[str | None, str | None]:
    claim = [claim for claim in read(text, "2013-05-01").claims if claim.event == event][-1]
    (party,) = claim.actor
    return party.code, party.sector


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("سيطر الجيش السوري الحر على الحاجز. وقصف الجيش السوق.", ("SYR", "MIL")),
        ("هاجم جيش المهدي مركز الشرطة في البصرة. وقتل الجيش خمسة مسلحين.", ("IRQ", "MIL")),
        ("انسحب الجيش الإسرائيلي من القرية. وقصف الجيش السوق.", ("ISR", "MIL")),
        ("هاجمت قوات الدعم السريع المعسكر. وقصفت القوات السوق.", ("SDN", "PRM")),
    ],
)
def test_a_bare_army_is_the_states_and_no_movement(text: str, side: tuple[str, str]) -> None:
    assert doer(text) == side


def test_the_guns_of_a_bare_army_are_no_movements_guns() -> None:
    text = "سيطر الجيش السوري الحر على الحاجز. وقصفت مروحيات الجيش السوق."
    assert doer(text)[1] == "MIL"


@pytest.mark.parametrize("forces", ["قوات الجيش السوري الحر", "قوات الجيش الحر"])
def test_the_forces_of_the_free_army_are_not_those_of_the_state(forces: str) -> None:
    assert doer(f"هاجمت {forces} المطار العسكري.") == ("SYR", "REB")


def test_the_forces_of_the_states_army_stay_the_states() -> None:
    assert doer("هاجمت قوات الجيش السوري مواقع المعارضة.") == ("SYR", "MIL")


@pytest.mark.parametrize("chair", ["تبون", "الرئيس عبد المجيد تبون", "عبد المجيد تبون"])
def test_who_presides_is_a_man_and_no_presidency(chair: str) -> None:
    (claim,) = read(f"عقد مجلس الوزراء اجتماعا برئاسة {chair}.", "2022-03-01").claims
    assert claim.actor[-1].id == "abdelmadjid-tebboune"
    assert "residency" not in claim.gloss


def test_the_presidency_of_a_state_is_a_body() -> None:
    (claim, *_) = read("نددت رئاسة الجمهورية التونسية بالهجوم.", "2022-03-01").claims
    assert [party.id for party in claim.actor] != ["kais-saied"]


def test_a_name_spelled_like_a_conjunction_opens_no_words() -> None:
    told = read("أعرب الأمين الأممي بان كي مون عن انزعاجه من القتال الدائر في حلب.", "2013-05-01")
    assert [statement for statement in told.statements if statement.words.text.startswith("كي")] == []


def test_a_conjunction_that_is_joined_still_opens_them() -> None:
    (statement,) = read("أفاد بان كي مون بأن البعثة وصلت إلى دمشق أمس.", "2013-05-01").statements
    assert statement.words.text.startswith("البعثة")


@pytest.mark.parametrize("carriers", ["ناقلتي جند", "ثلاث ناقلات جند", "ناقلة جند"])
def test_troop_carriers_are_no_ships(carriers: str) -> None:
    (claim,) = read(f"دمر المهاجمون {carriers}.", "2013-05-01").claims
    assert "troop carrier" in claim.gloss


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("قال الوزير إن تل أبيب تقتل الصيادين.", "ASSAULT"),
        ("ذكر المزارعون أن تل ابيب تفرض حصارا على القطاع.", "COERCE"),
        ("أعلنت طهران أن تل أبيب قصفت مواقعها.", "ASSAULT"),
    ],
)
def test_tel_aviv_acts_behind_that_and_is_no_place(text: str, event: str) -> None:
    assert doer(text, event) == ("ISR", "GOV")
    assert all(claim.place is None for claim in read(text, "2013-05-01").claims)


def test_tel_aviv_stays_a_place_behind_in() -> None:
    (claim,) = read("قتل خمسة في انفجار في تل أبيب.", "2013-05-01").claims
    assert claim.place is not None
    assert claim.place.text == "تل أبيب"
