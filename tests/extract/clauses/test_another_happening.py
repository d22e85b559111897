"""Where a sentence goes over to another happening, and places that only look like words."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claims(text: str, event: str) -> list[Claim]:
    return [claim for claim in read(text, "2016-05-01").claims if claim.event == event]


def test_what_had_been_before_keeps_its_day() -> None:
    (battle,) = claims("لم تشارك الكتائب في معركة سرت، وكانت قد هاجمت في سبتمبر ميناء رأس لانوف.", "ASSAULT")[
        :1
    ]
    assert battle.status == "negated"
    assert (battle.date.text, battle.place and battle.place.text) == (None, "سرت")


def test_a_bombing_of_last_week_did_not_kill_today() -> None:
    found = claims("قتل جنديان في درنة، وكانت المدينة قد شهدت الأسبوع الماضي تفجيرا.", "ASSAULT")
    assert [(c.trigger.text, c.size.dead) for c in found] == [("قتل", 2), ("تفجيرا", None)]


def test_who_was_driven_to_act_did_not_do_what_drove_him() -> None:
    found = claims("نشرت الجماعة تسجيلا لعملية قتلهم، ما دفع أنقرة إلى قصف مواقع لها في عفرين.", "ASSAULT")
    assert [(c.trigger.text, [p.code for p in c.actor]) for c in found] == [("قصف", ["TUR"])]


def test_what_a_bombing_led_to_is_its_outcome() -> None:
    (claim,) = claims("قصفت الطائرات حي السكري، ما أدى إلى مقتل عشرة مدنيين.", "ASSAULT")
    assert claim.size.dead == 10


def test_where_the_sources_are_is_not_where_it_happened() -> None:
    (claim,) = claims("قتل عشرة مدنيين في القصف، وفق مصادر طبية في غريان.", "ASSAULT")
    assert claim.place is None


@pytest.mark.parametrize("name", ["سرت", "تعز", "صور"])
def test_a_town_whose_name_looks_like_a_verb_is_where_its_battle_was(name: str) -> None:
    (claim,) = claims(f"شارك اللواء السابع في معركة {name}.", "ASSAULT")
    assert claim.place is not None and claim.place.text == name


def test_fighters_before_their_brigade_are_not_two() -> None:
    (claim,) = claims("تحدثت صحف عن وجود قوات فرنسية إلى جانب مقاتلي كتائب الزنتان.", "MOBILIZE")
    assert claim.size.people is None


def test_who_says_the_contrary_is_not_quoted_by_the_first() -> None:
    text = "قال الوزير إن الجيش لم يقصف الحي، لكن شهودا قالوا إن مدفعية قصفت السوق."
    told = [(c.status, [link.text for link in c.attribution]) for c in claims(text, "ASSAULT")]
    assert told == [("negated", ["الوزير"]), ("asserted", ["شهودا"])]


def test_what_is_denied_does_not_take_the_dead_of_what_is_set_against_it() -> None:
    text = "قال الوزير إن الجيش لم يقصف الحي، غير أن ناشطين أكدوا أن الجيش قتل ثلاثة مدنيين."
    told = [(c.status, c.size.dead, [p.text for p in c.recipient]) for c in claims(text, "ASSAULT")]
    assert told == [("negated", None, []), ("asserted", 3, ["ثلاثة مدنيين"])]


def test_what_one_says_himself_behind_but_stays_his() -> None:
    text = "قال الوزير إن المدينة آمنة لكن مسلحين هاجموا ثكنة في الضواحي."
    (claim,) = claims(text, "ASSAULT")
    assert [link.text for link in claim.attribution] == ["الوزير"]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("اتهم محافظ أبين الحوثيين بدعم المسلحين.", "الحوثيين"),
        ("اتهم محافظ نينوى المتظاهرين بتخريب المدينة.", "المتظاهرين"),
        ("اتهم محافظ حلب المعارضة بقصف الأحياء.", "المعارضة"),
    ],
)
def test_whom_a_governor_accuses_is_no_part_of_his_title(text: str, recipient: str) -> None:
    (claim,) = claims(text, "ACCUSE")
    assert [p.text for p in claim.recipient] == [recipient]
    assert [p.sector for p in claim.actor] == ["GOV"]


def test_what_is_not_ruled_out_is_no_refusal() -> None:
    assert not claims("لم يستبعد وزير الدفاع إرسال قوات إلى مالي.", "REJECT")
    assert claims("استبعد وزير الدفاع إرسال قوات إلى مالي.", "REJECT")


def test_who_speaks_between_two_commas_is_the_source_and_not_the_doer() -> None:
    (claim,) = claims("الجيش، يقول ناشطون، قصف السوق.", "ASSAULT")
    assert [p.text for p in claim.actor] == ["الجيش"]
    assert [link.text for link in claim.attribution] == ["ناشطون"]


def test_who_announces_that_people_fled_did_not_drive_them_out() -> None:
    (claim,) = claims("أعلنت الأمم المتحدة عن نزوح ألفي أسرة من غريان.", "SANCTION")
    assert claim.actor == ()
    assert [p.text for p in claim.recipient] == ["ألفي أسرة"]
