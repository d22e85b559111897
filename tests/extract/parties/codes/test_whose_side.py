"""Whose country and side a party that only its noun names is of: that of the scene, not of an army that came
to it; of the two whose war it is, each its own."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read

AFGHAN = "وقع الهجوم في قندهار. وقال شهود إن القوات الأمريكية قصفت القرية. وفتح جنود أمريكيون النار في كابول."
BORDER = "هاجم مسلحون ثكنة قرب الحدود مع تشاد. واتهمت المعارضة الحكومة بالتقصير."
GAZA = "شنت إسرائيل غارات على غزة. وقتل الجيش عشرين مدنيا في خان يونس."
PALESTINIANS = "قصفت القوات الإسرائيلية مخيم جباليا. واعتقل الجنود طبيبا في رفح. وقتل مقاتلون ضابطا."


def last(text: str, event: str) -> Claim:
    return [claim for claim in read(text, "2016-05-01").claims if claim.event == event][-1]


def test_the_people_of_the_scene_are_not_of_the_army_that_fights_there() -> None:
    claim = last(f"{AFGHAN} وطالب البرلمان الحكومة بالتحقيق.", "REQUEST")
    assert [(p.code, p.sector) for p in (*claim.actor, *claim.recipient)] == [("AFG", "LEG"), ("AFG", "GOV")]


def test_the_neighbour_across_a_border_is_not_the_story() -> None:
    claim = last(BORDER, "ACCUSE")
    assert [p.code for p in (*claim.actor, *claim.recipient)] == [None, None]


@pytest.mark.parametrize(("text", "code"), [(GAZA, "ISR"), (PALESTINIANS, "PSE")])
def test_each_side_of_an_occupation_is_its_own(text: str, code: str) -> None:
    assert [p.code for p in last(text, "ASSAULT").actor] == [code]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("قصف حزب الله موقعا للجيش الإسرائيلي.", ("LBN", "PRM"), ("ISR", "MIL")),
        ("قصفت طائرة أمريكية مزرعة في شبوة.", ("USA", "MIL"), ("YEM", "AGR")),
        ("شنت القوات الفرنسية غارات على مواقع الإسلاميين في غاو.", ("FRA", "MIL"), ("MLI", "REB")),
        ("ساندت الأحزاب اليسارية الاتحاد العام التونسي للشغل.", ("TUN", "PTY"), ("TUN", "LAB")),
        ("اختطف رجال قبائل خبيرا ألمانيا في مأرب.", ("YEM", "SOC"), ("DEU", None)),
    ],
)
def test_the_act_tells_who_its_parties_are(
    text: str, actor: tuple[str, str], recipient: tuple[str, str | None]
) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert [(p.code, p.sector) for p in claim.actor] == [actor]
    assert [(p.code, p.sector) for p in claim.recipient] == [recipient]


def test_a_movement_that_speaks_is_the_party() -> None:
    (claim,) = read("أعلن حزب الله رفضه المشاركة في الحوار مع الحكومة.").claims
    assert [p.sector for p in claim.actor] == ["PTY"]


@pytest.mark.parametrize("text", ["اختطف مسلحون صحفيا ألمانيا في مأرب.", "أوقفت الشرطة تاجرا سوريا في مأرب."])
def test_a_nationality_in_the_accusative_is_no_place(text: str) -> None:
    (claim,) = read(text).claims
    assert claim.place is not None and claim.place.country == "YEM"


def test_a_council_is_the_one_that_its_noun_named_before() -> None:
    text = "أقال المجلس العسكري في السودان الوزراء. وعلق الاتحاد الأفريقي عضوية السودان. ورفض المجلس الوساطة."
    assert [(p.code, p.sector) for p in last(text, "REJECT").actor] == [("SDN", "MIL")]


def test_people_are_of_the_place_where_they_act_not_of_the_story() -> None:
    text = "نفت روسيا التهمة. وقالت روسيا إنها سترد. وتظاهر الآلاف في باريس واعتقلت الشرطة عشرة محتجين."
    claims = [claim for claim in read(text).claims if claim.event in {"PROTEST", "COERCE"}]
    assert claims and {p.code for claim in claims for p in (*claim.actor, *claim.recipient)} == {"FRA"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("زار نائب رئيس الحركة الإسلامية السودانية القاهرة والتقى الوزير.", "PTY"),
        ("زار نائب رئيس الجمهورية السودانية القاهرة والتقى الوزير.", "GOV"),
    ],
)
def test_a_deputy_is_of_the_body_that_he_is_deputy_in(text: str, sector: str) -> None:
    assert [p.sector for p in read(text).claims[0].actor] == [sector]


def test_followers_of_a_party_who_fight_are_its_people() -> None:
    (claim,) = read("تبادل أنصار حركة أمل إطلاق النار مع الجيش في بيروت.").claims
    assert claim.actor[0].sector == "PTY"


def test_ministers_who_blame_a_regime_are_not_of_it() -> None:
    text = "تتواصل المعارك في سوريا. واستنكر الوزراء جرائم النظام في حلب ودعوا النظام إلى وقف القصف."
    claims = [claim for claim in read(text).claims if claim.event in {"ACCUSE", "REQUEST"}]
    assert len(claims) == 2
    assert {(p.code, p.sector) for claim in claims for p in claim.actor} == {(None, "GOV")}
    assert {p.code for claim in claims for p in claim.recipient} == {"SYR"}


def test_a_family_is_of_the_country_of_the_police_that_it_accuses() -> None:
    (claim, *_) = read("اتهمت أسرة الضحية رجال الشرطة في قسم أسيوط بتعذيبه.").claims
    assert [p.code for p in claim.actor] == ["EGY"]


def test_the_media_at_large_are_of_no_country() -> None:
    (claim,) = read("نفت الرئاسة اليمنية الخبر. واتهمت صنعاء وسائل إعلام بالتحريض على العنف.").claims
    assert [(p.code, p.sector) for p in claim.recipient] == [(None, "JRN")]


def test_those_of_a_body_told_before_are_of_its_country() -> None:
    text = "أعلنت وزارة الدفاع الروسية قصف مواقع في حلب. وهدد المتحدث باسم الوزارة بالرد على هجمات المعارضة."
    assert [p.code for p in last(text, "THREATEN").actor] == ["RUS"]


def test_the_soldier_whose_death_an_army_announces_is_its_own() -> None:
    text = "تتواصل المعارك في سوريا. وأعلن الجيش التركي مقتل جندي في هجوم انتحاري قرب حلب."
    assert [p.code for p in last(text, "ASSAULT").recipient] == ["TUR"]


def test_who_attacks_from_afar_is_not_of_the_place_that_he_hits() -> None:
    text = "توغلت دبابات إسرائيلية في خان يونس وقتلت فلسطينيا في غزة. وأطلق ناشطون صواريخ على عسقلان."
    assert [p.code for p in last(text, "ASSAULT").actor] == ["PSE"]


def test_an_embassy_is_where_its_town_is() -> None:
    (claim, *_) = read("اقتحم متظاهرون السفارة السعودية في طهران.").claims
    assert claim.place is not None and claim.place.country == "IRN"


def test_a_state_behind_a_man_is_no_adjective_of_him() -> None:
    (claim,) = read("اتهم الوزير السعودية بقصف صعدة وقتل المدنيين.").claims[:1]
    assert [(p.code, p.sector) for p in claim.recipient] == [("SAU", None)]


def test_the_government_is_the_state_s_whatever_other_the_article_names() -> None:
    text = "طالب العراق بوقف القصف. وطالبت الأمم المتحدة الحكومة بالتحقيق. ورفضت حكومة كردستان ذلك."
    claim = [claim for claim in read(text).claims if claim.recipient and claim.event == "REQUEST"][-1]
    assert [(p.code, p.id) for p in claim.recipient] == [("IRQ", None)]


def test_a_counterpart_with_a_name_of_his_own_is_not_the_holder_of_the_office() -> None:
    (claim,) = read("استقبل الرئيس السيسي نظيره الفرنسي فرانك دوبون في القاهرة.", "2018-07-10").claims
    assert [(p.code, p.id) for p in claim.actor] == [("FRA", None)]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("اغتال مسلحان إمام مسجد في كريتر.", "مسلحان", "إمام مسجد"),
        ("هاجم مسلح دورية للجيش في سيناء.", "مسلح", "دورية للجيش"),
        ("هاجم مسلحون مجهولون دورية في كريتر.", "مسلحون مجهولون", "دورية"),
        ("قتل مسلحون أكراد جنديا في ديار بكر.", "مسلحون أكراد", "جنديا"),
        ("اتهم العراق داعش.", "العراق", "داعش"),
    ],
)
def test_who_acts_right_behind_the_verb_does_not_go_on(text: str, actor: str, recipient: str) -> None:
    (claim,) = read(text).claims
    assert [p.text for p in claim.actor] == [actor]
    assert [p.text for p in claim.recipient] == [recipient]


def test_an_office_is_of_the_state_whose_office_tells_of_it() -> None:
    claims = read("قال الناطق باسم الخارجية الفرنسية إن وزير الخارجية سيزور بيروت.").claims
    assert [(party.text, party.code) for claim in claims for party in claim.actor] == [
        ("وزير الخارجية", "FRA")
    ]


@pytest.mark.parametrize(
    ("before", "known"),
    [("حكم معمر القذافي ليبيا أربعة عقود.", "muammar-gaddafi"), ("زار وفد ليبي القاهرة.", None)],
)
def test_a_rank_of_one_who_is_dead_is_the_one_of_that_rank_whom_the_article_named(
    before: str, known: str | None
) -> None:
    claim = last(f"{before} وقصفت طائرات فرنسية قوات العقيد الراحل. وأدان العقيد الراحل الغرب.", "ACCUSE")
    assert [p.id for p in claim.actor] == [known]


def test_forces_told_apart_by_whose_they_are_are_not_those_named_before() -> None:
    text = "أعلنت قوات البنيان المرصوص السيطرة على سرت. أما القوات التابعة لمجلس النواب فبقيت بعيدة."
    ties = [tie for tie in read(text, "2016-12-06").ties if tie.kind == "member_of"]
    assert [(tie.subject.id, tie.subject.text) for tie in ties if tie.subject] == [(None, "القوات")]
