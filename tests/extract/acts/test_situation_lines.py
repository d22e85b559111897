"""What a page of a country tells of votes, sieges, calls, truces, bands: who did it, to whom, and whether."""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("صوت النواب على إقالة وزير الكهرباء.", "asserted"),
        ("صوت البرلمان على سحب الثقة من الحكومة.", "asserted"),
        ("يصوت النواب الخميس المقبل على إقالة وزير الكهرباء.", "future"),
        ("سيصوت المجلس على عزل الرئيس.", "future"),
    ],
)
def test_a_vote_that_was_held_is_the_act(text: str, status: str) -> None:
    told = [claim.status for claim in read(text).claims if claim.event in {"COERCE", "ACCUSE"}]
    assert told == [status]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("هاجم مقاتلو كتائب القسام موقعا للجيش.", ["مقاتلو كتائب القسام"], ["للجيش"]),
        ("هاجم مسلحو جيش الإسلام حاجزا للشرطة.", ["مسلحو جيش الإسلام"], ["للشرطة"]),
        ("هاجم مسلحون كتائب القسام.", ["مسلحون"], ["كتائب القسام"]),
    ],
)
def test_men_without_their_nun_are_of_the_band_behind_them(
    text: str, who: list[str], whom: list[str]
) -> None:
    assert sides(text, {"ASSAULT"}) == [(who, whom)]


def test_who_agreed_during_a_call_spoke_in_it_with_the_other() -> None:
    text = "اتفق البرهان مع آبي أحمد خلال اتصال هاتفي على فتح المعابر."
    assert sides(text, {"CONSULT"}) == [(["البرهان", "آبي أحمد"], [])]
    solidarity = "تضامن الوزير مع غزة خلال اجتماع في تونس."
    assert all("غزة" not in who for who, _ in sides(solidarity, {"CONSULT"}))


def test_an_agreement_of_two_on_help_for_a_third_is_not_with_him() -> None:
    assert sides("اتفقت ألمانيا مع مصر على تدريب قوات سودانية.", {"AGREE"}) == [(["ألمانيا", "مصر"], [])]
    assert sides("تعهدت ألمانيا بدعم السودان.", {"AGREE"}) == [(["ألمانيا"], ["السودان"])]


def test_what_a_session_is_for_does_not_meet() -> None:
    assert sides("عقد البرلمان جلسة لانتخاب رئيس للبلاد.", {"CONSULT"}) == [(["البرلمان"], [])]


@pytest.mark.parametrize(
    "text",
    [
        "شدد الرئيس على أن العراق لن يكون منطلقا لأي هجوم على دولة أخرى.",
        "قال الوزير إن بلاده لن تتحول إلى ساحة لهجمات على جيرانها.",
    ],
)
def test_a_land_that_shall_be_no_base_for_attacks_was_not_attacked(text: str) -> None:
    assert not [claim for claim in read(text).claims if claim.event == "ASSAULT"]


def test_a_land_that_was_a_base_for_attacks_leaves_them_told() -> None:
    told = read("استخدم التنظيم القرية منطلقا لهجماته على الجيش.").claims
    assert [claim.event for claim in told] == ["ASSAULT"]


def test_a_commander_gives_no_order_by_his_title() -> None:
    (told,) = read("نفى آمر اللواء أن تكون قواته قد قصفت الميناء.").claims
    assert (told.event, told.status) == ("ASSAULT", "negated")
    assert not read("أمر مقتدى الصدر أتباعه بمغادرة الساحة.").ties


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أعربت البعثة عن قلقها من هجوم على طرابلس.", "hypothetical"),
        ("هناك قلق من اندلاع القتال في طرابلس.", "hypothetical"),
    ],
)
def test_worry_about_what_goes_on(text: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == "ASSAULT"] == [status]


def test_a_state_and_what_belongs_to_it_are_no_two_sides() -> None:
    text = "أكد وزير الخارجية التركي دعم بلاده للعراق وجيشه، ووقع الجانبان اتفاقا."
    found = read(text)
    (signed,) = [claim for claim in found.claims if claim.trigger.text == "وقع"]
    assert [party.code for party in signed.actor] == ["TUR", "IRQ"]
    assert {
        (tie.subject.code, tie.object and tie.object.code) for tie in found.ties if tie.kind == "backs"
    } == {("TUR", "IRQ")}


def test_a_mission_that_is_heard_is_no_side_of_a_truce() -> None:
    text = (
        "قالت البعثة الأممية في ليبيا إنها قلقة. ونفى آمر اللواء محمود حمزة الاتهامات. "
        "وأعلن رئيس الحكومة التوصل إلى هدنة بين الجانبين."
    )
    parties = [party.code for c in read(text).claims if c.event == "AGREE" for party in c.actor]
    assert "UNO" not in parties


def test_a_siege_broken_is_placed_and_a_siege_lifted_is_no_protest() -> None:
    (broken,) = read("كسر الجيش السوداني حصار مدينة بارا.").claims
    assert broken.place is not None and broken.place.country == "SDN"
    (lifted,) = read("رفع المتمردون حصارهم عن المدينة.").claims
    assert (lifted.event, lifted.mode) == ("RETREAT", ("access",))


def test_a_mined_car_is_no_victim() -> None:
    assert sides("فجر مسلحون سيارة ملغومة في بنغازي.", {"ASSAULT"}) == [(["مسلحون"], [])]


def test_forces_of_a_government_hold_ground() -> None:
    kinds = [(tie.kind, tie.subject.text) for tie in read("تسيطر قوات حكومة الوحدة على طرابلس.").ties]
    assert kinds == [("controls", "قوات حكومة الوحدة")]
