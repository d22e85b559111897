"""Words that look alike, numbers of others, and who is meant by what looks back in the same sentence."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claim(text: str, event: str) -> Claim:
    """The only claim of a type that a text makes."""
    (found,) = (claim for claim in read(text).claims if claim.event == event)
    return found


def actors(text: str, event: str) -> list[str | None]:
    return [party.text for party in claim(text, event).actor]


@pytest.mark.parametrize(
    ("text", "event", "who", "whom"),
    [
        ("خطف انفصاليون ثلاثة حراس قرب الميناء.", "ASSAULT", ["انفصاليون"], ["ثلاثة حراس"]),
        ("قتل رعاة ثلاثة في الغارة.", "ASSAULT", [], ["رعاة ثلاثة"]),
        ("ضبطت السلطات خلية مكونة من سبعة أشخاص.", "COERCE", ["السلطات"], ["خلية مكونة"]),
        ("اعتقلت الشرطة أفراد جماعة مسلحة.", "COERCE", ["الشرطة"], ["أفراد جماعة مسلحة"]),
    ],
)
def test_a_number_counts_whom_it_stands_before(
    text: str, event: str, who: list[str], whom: list[str]
) -> None:
    found = claim(text, event)
    assert ([p.text for p in found.actor], [p.text for p in found.recipient]) == (who, whom)


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("اعتقلت الشرطة أفراد جماعة مسلحة.", "REB"),
        ("خطف مسلحون أفراد الشرطة.", "COP"),
        ("قتل أربعة أفراد في الغارة على الحي.", "CVL"),
    ],
)
def test_members_are_what_they_belong_to(text: str, sector: str) -> None:
    (claimed,) = read(text).claims
    assert claimed.recipient[0].sector == sector


def test_what_a_result_does_is_a_verb_before_its_preposition() -> None:
    found = claim("وقع انفجار قرب محطة الحافلات في حمص وأودى بحياة 11 شخصا.", "ASSAULT")
    assert found.size is not None
    assert found.size.dead == 11


def test_what_had_been_done_is_no_possibility() -> None:
    found = claim("وكانت الجبهة قد تبنت الأسبوع الماضي تفجيرا استهدف مقر المحافظة.", "ASSAULT")
    assert found.status == "asserted"
    found = claim("وكان التنظيم قد تبنى الأسبوع الماضي تفجيرا استهدف مقر المحافظة.", "ASSAULT")
    assert found.status == "asserted" and [p.text for p in found.actor] == ["التنظيم"]


def test_a_side_that_opens_with_its_own_pronoun_means_itself() -> None:
    text = "علقت الحركة الوطنية مشاركتها في الحوار.\nمن جانبها، أعلنت تركيا أنها ستسحب قواتها من القاعدة."
    assert actors(text, "CONCEDE") == ["تركيا"]


def test_a_name_behind_a_feeling_is_whom_the_relative_means() -> None:
    text = "أثار القرار غضب أنقرة التي طردت القائم بالأعمال النمساوي."
    assert actors(text, "SANCTION") == ["أنقرة"]


def test_a_deed_that_another_is_said_to_have_done() -> None:
    text = "قتل رعاة في قصف قالت المنظمة إن الجيش نفذه قرب الحدود."
    assert actors(text, "ASSAULT") == ["الجيش"]
    assert [link.text for link in claim(text, "ASSAULT").attribution] == ["المنظمة"]
    text = "استنكر النائب الهجوم الذي قال ناشطون إن الحرس شنه على المخيم."
    said = read(text).statements
    assert [one.speaker.text for one in said if one.speaker] == ["ناشطون"]


def test_against_whom_a_condemned_deed_was_is_not_condemned() -> None:
    found = claim("انتقدت المنظمة أحكام الإعدام بحق المعارضين.", "ACCUSE")
    assert found.recipient == ()
    found = claim("شن الطيران غارات ضد المسلحين.", "ASSAULT")
    assert [party.text for party in found.recipient] == ["المسلحين"]


def test_an_ambassador_called_in_is_of_the_state_behind_him() -> None:
    found = claim("استدعت باريس السفير المالي.", "ACCUSE")
    assert [party.code for party in found.recipient] == ["MLI"]


def test_a_briefing_needs_two() -> None:
    assert not read("قال مسؤول إنه اطلع على التقرير.").claims
    assert claim("أطلع المبعوث السفراء على نتائج جولته.", "CONSULT").actor


def test_nobody_claims_what_no_group_has_claimed() -> None:
    text = "اتهمت جماعة الإخوان المسلمين السلطات بالتعذيب.\nولم تعلن أي جهة مسؤوليتها عن التفجير."
    assert not [c for c in read(text).claims if c.event == "ASSAULT" and "التفجير" in c.trigger.text]
    text = "قصف الجيش البلدة أمس.\nولم يعلن أحد مسؤوليته عن الانفجار."
    assert [c.trigger.text for c in read(text).claims] == ["قصف"]


def test_who_stands_before_what_once_was_did_it() -> None:
    assert actors("غير أن الحركة سبق لها أن تبنت هجمات على الثكنات.", "ASSAULT") == ["الحركة"]
    assert actors("لكن الحكومة سبق أن اعتقلت عشرات النقابيين.", "COERCE") == ["الحكومة"]


def test_another_blast_is_another_act() -> None:
    found = read("قتل ثلاثة رعاة في انفجار، وأصيب خمسة جنود في انفجار آخر.").claims
    assert [[party.text for party in claim.recipient] for claim in found] == [["ثلاثة رعاة"], ["خمسة جنود"]]


def test_who_goes_on_is_not_whose_words_are_only_meant() -> None:
    said = read("رفض الوزير ما نشرته وسائل الإعلام، مشيرا إلى أن الجيش قصف القرية.").statements
    assert [one.speaker.text for one in said if one.speaker] == ["الوزير"]


def test_one_noun_for_two_groups_means_neither_by_itself() -> None:
    first = "اتهمت جماعة الإخوان المسلمين السلطات بتعذيب القيادي في الجماعة."
    text = f"{first}\nوتبنت جماعة أنصار بيت المقدس التفجير."
    assert [party.code for party in claim(first, "ASSAULT").recipient] != ["IMG"]
    (told, *_) = (c for c in read(text).claims if c.event == "ASSAULT")
    assert [party.id for party in told.recipient] != ["ansar-bait-al-maqdis"]


def test_two_who_meet_as_each_others_like_are_of_two_states() -> None:
    found = claim("أجرى الرئيس اتصالا هاتفيا بنظيره النمساوي.", "CONSULT")
    assert [party.code for party in found.actor] == [None, "AUT"]
    assert not [
        c for c in read("قال شاهد في اتصال هاتفي من درعا إن السوق أغلقت.").claims if c.event == "CONSULT"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "هدد الجيش بشن سلسلة جديدة من الغارات على المدينة.",
        "تستعد القاهرة لاستضافة جولة جديدة من المحادثات بين فتح وحماس.",
        "قال الوزير إن تونس مستعدة لاحتضان جولة ثانية من الحوار بين الحكومة والحركات.",
    ],
)
def test_a_round_to_come_has_not_been(text: str) -> None:
    assert not [c for c in read(text).claims if c.event in {"ASSAULT", "CONSULT"} and c.status == "asserted"]


def test_whoever_abandons_no_ally_refuses_nothing() -> None:
    assert not read("قال الوزير إن الجزائر لن تتخلى عن مالي.").claims
    assert claim("أكد الحزب أنه لن يتخلى عن سلاحه.", "REJECT").actor


def test_what_somebody_calls_so_makes_him_no_source_of_what_stands_before() -> None:
    found = claim("علقت الحركة مشاركتها في الحوار احتجاجا على ما وصفته بغياب الإرادة.", "SANCTION")
    assert found.attribution == ()


def test_who_takes_vehicles_rules_over_none() -> None:
    assert not [tie for tie in read("استولت الحركة على عربات وذخائر.").ties if tie.kind == "controls"]
    assert [tie.kind for tie in read("سيطر الجيش على المطار.").ties] == ["controls"]


def test_one_s_own_country_has_its_name() -> None:
    found = claim("ورد المتحدث باسم الخارجية المصرية بأن القضاء مستقل وأن بلاده ترفض أي تدخل.", "REJECT")
    assert [party.name for party in found.actor] == ["Egypt"]
    assert [link.text for link in found.attribution] == ["المتحدث باسم الخارجية المصرية"]


def test_aircraft_are_not_set_free() -> None:
    assert not read("أفرجت واشنطن عن طائرات الأباتشي.").claims


def test_whom_one_asks_to_stop_its_support_is_not_backed_by_who_asks() -> None:
    assert not read("طلب المالكي من أنقرة وقف دعمها للجماعات المسلحة.").ties


def test_a_charge_of_being_behind_something_is_its_bringer_s_word() -> None:
    found = claim("اتهم الوزير الحزب بالوقوف وراء الهجوم.", "ASSAULT")
    assert [link.text for link in found.attribution] == ["الوزير"]


def test_whom_a_guest_meets_on_his_visit_does_not_meet_himself() -> None:
    text = "وصل الوزير التركي إلى عمان في زيارة التقى خلالها رئيس الوزراء الأردني."
    found = [c for c in read(text).claims if c.event == "CONSULT"]
    assert found and all("TUR" in [party.code for party in c.actor] for c in found)


@pytest.mark.parametrize("called", ["", "ما سمته "])
def test_the_victims_of_what_is_answered_are_not_the_answerer_s(called: str) -> None:
    found = read(f"أطلقت الكتائب رشقة صاروخية باتجاه عسقلان ردا على {called}المجازر بحق المدنيين.").claims
    (answer,) = (c for c in found if c.trigger.text == "رشقة صاروخية")
    assert answer.recipient == ()


def test_under_whose_auspices_something_is_signed_backs_no_party_to_it() -> None:
    assert not [
        tie for tie in read("وقع الحوثيون الخميس اتفاقا برعاية الأمم المتحدة.").ties if tie.kind == "backs"
    ]
    assert [tie.kind for tie in read("ويحظى الحزب برعاية إيران.").ties] == ["backs"]
