"""Boycotts by states, calls with a pronoun, what is hijacked, and where another act is headed."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("قرر الرئيس السوداني مقاطعة المنتجات الفرنسية.", "SANCTION"),
        ("قررت الحكومة الكويتية مقاطعة البضائع الهولندية.", "SANCTION"),
        ("قاطع المواطنون البضائع الفرنسية.", "PROTEST"),
        ("دعا الإمام إلى مقاطعة البضائع الدنماركية.", "PROTEST"),
    ],
)
def test_a_state_that_boycotts_goods_imposes_a_sanction(text: str, event: str) -> None:
    (told,) = read(text).claims
    assert told.event == event


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("التقى النواب الوزراء ودعوهم إلى الاستقالة.", "الوزراء"),
        ("سلم المحتجون المحافظ رسالة دعوه فيها إلى التراجع عن القرار.", "المحافظ"),
    ],
)
def test_they_called_on_him(text: str, whom: str) -> None:
    (call,) = (claim for claim in read(text).claims if claim.event == "REQUEST")
    assert [party.text for party in call.recipient] == [whom]


def test_what_is_hijacked_suffers_it() -> None:
    (deed,) = read("تم اختطاف سفينة يونانية قبالة الصومال.").claims
    assert [(party.text, party.code) for party in deed.recipient] == [("سفينة يونانية", "GRC")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وفي فيينا، قال وزير الخارجية النمساوي إنه ينوي زيارة إيران في الخريف.", "إيران"),
        ("ينوي وزير الدفاع زيارة إيران.", "إيران"),
    ],
)
def test_a_visit_to_come_is_where_it_leads(text: str, place: str) -> None:
    (visit,) = read(text).claims
    assert visit.event == "AGREE" and len(visit.actor) == 1
    assert visit.place is not None and visit.place.text == place


def test_where_another_act_is_headed_is_no_place_of_this_one() -> None:
    text = "بعد محاولة الاغتيال التي تعرض لها نظيره، بدأ رئيس الوزراء زيارة للعاصمة الليبية طرابلس."
    attack, visit = read(text).claims
    assert (attack.event, attack.place) == ("ASSAULT", None)
    assert visit.place is not None and visit.place.country == "LBY"


@pytest.mark.parametrize(
    "text",
    [
        "أكدت تونس رفضها التدخل في شؤونها الداخلية.",
        "رفض العراق تدخل إيران في شؤونه.",
        "رفضت الخرطوم التدخل الأجنبي في دارفور.",
    ],
)
def test_who_wants_nobody_to_meddle_refuses_no_help(text: str) -> None:
    (told,) = read(text).claims
    assert told.event == "REJECT" and "assist" not in told.mode


def test_most_of_the_voters_stayed_away() -> None:
    (told,) = read("أجريت الانتخابات التي قاطعها أكثر من 80% من الناخبين.").claims
    assert [party.text for party in told.actor] == ["أكثر من 80% من الناخبين"]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("جرت الانتخابات التي قاطعها أكثر من 95% من الناخبين.", "أكثر من 95% من الناخبين"),
        ("تعرض أكثر من 70 بالمئة من السكان للتهجير.", "أكثر من 70 بالمئة من السكان"),
    ],
)
def test_a_share_of_people_is_no_number_of_them(text: str, share: str) -> None:
    (claim,) = read(text).claims
    assert [party.text for party in (*claim.actor, *claim.recipient)] == [share]
    assert claim.size.people is None
