"""Ties of ground that changes hands, of ministries told by what they are for, of men posted abroad and of who
leads a column; and their like that are none."""

from __future__ import annotations

import pytest

from marsad.model import Tie
from tests.extract.views import read

NEWS = "2025-06-01"


def _ties(text: str, kind: str) -> list[Tie]:
    return [tie for tie in read(text, NEWS).ties if tie.kind == kind]


def _told(text: str, kind: str) -> list[tuple[str, str]]:
    return [(tie.subject.text, tie.status) for tie in _ties(text, kind)]


@pytest.mark.parametrize(
    ("text", "ruled"),
    [
        (
            "استعادت قوات الحكومة بلدة الزهراء من مقاتلي الحركة.",
            [("قوات الحكومة", "asserted"), ("مقاتلي الحركة", "historical")],
        ),
        (
            "انتزع الثوار السيطرة على الميناء من الحرس الجمهوري.",
            [("الثوار", "asserted"), ("الحرس الجمهوري", "historical")],
        ),
        (
            "سلم مسلحو الحركة المطار للجيش.",
            [("للجيش", "asserted"), ("مسلحو الحركة", "historical")],
        ),
        ("سيطر المسلحون على القرية قبل أن يطردهم الجيش منها.", [("المسلحون", "historical")]),
        ("سيطر المسلحون على القرية قبل أن يتقدموا نحو الجسر.", [("المسلحون", "asserted")]),
        ("ظلت البلدة في قبضة المسلحين إلى أن تدخل الجيش.", [("المسلحين", "historical")]),
    ],
)
def test_ground_that_changes_hands_was_anothers(text: str, ruled: list[tuple[str, str]]) -> None:
    assert _told(text, "controls") == ruled


def test_whose_own_base_is_handed_over_by_no_one_keeps_it() -> None:
    assert not _ties("سلم السفير أوراق اعتماده للرئيس.", "controls")
    assert not _ties("سلمت فصائل تابعة للجبهة سلاحها.", "controls")


@pytest.mark.parametrize(
    ("text", "office", "status"),
    [
        ("تولت هدى المغربي حقيبة الدفاع.", "defence minister", "asserted"),
        ("أسندت إلى سالم الفيتوري وزارة الداخلية.", "interior minister", "asserted"),
        ("شغل سالم الفيتوري حقيبة العدل في حكومتين.", "justice minister", "historical"),
        ("ستتولى هدى المغربي وزارة الصحة.", "health minister", "future"),
        ("تولت هدى المغربي وزارة العدل قبل أن تستقيل.", "justice minister", "historical"),
        ("احتفظ سالم الفيتوري بوزارة الداخلية.", "interior minister", "asserted"),
    ],
)
def test_a_ministry_is_held_by_whom_it_is_given(text: str, office: str, status: str) -> None:
    (tie,) = [tie for tie in _ties(text, "role") if tie.office == office]
    assert tie.status == status and tie.subject.text.split()[-1] in {"المغربي", "الفيتوري"}


@pytest.mark.parametrize(
    "text",
    [
        "ذهب وزير الصحة إلى وزارة الدفاع.",
        "تولت وزارة الدفاع حماية الموقع.",
        "رفض سالم الفيتوري تولي حقيبة العدل.",
    ],
)
def test_who_goes_to_a_ministry_or_refuses_one_holds_none(text: str) -> None:
    assert not _ties(text, "role")


@pytest.mark.parametrize(
    ("text", "leader", "led"),
    [
        ("وصلت قوة كبيرة يقودها العقيد سالم الفيتوري إلى الجسر.", "سالم الفيتوري", "قوة كبيرة"),
        ("دخل العميد سالم الفيتوري البلدة على رأس قوة من مئة مسلح.", "سالم الفيتوري", "قوة"),
        (
            "يترأس الائتلاف الوطني حاليا المعارض المقيم في لندن سالم الفيتوري.",
            "سالم الفيتوري",
            "الائتلاف الوطني",
        ),
        ("التقى الموفد قادة الحركات وعلى رأسهم سالم الفيتوري.", "", ""),
    ],
)
def test_who_leads_what(text: str, leader: str, led: str) -> None:
    found = [(tie.subject.text, tie.object.text if tie.object else "") for tie in _ties(text, "commands")]
    assert [(who.endswith(leader), what) for who, what in found] == ([(True, led)] if led else [])


def test_who_led_once_leads_no_more() -> None:
    assert _told("قاد سالم الفيتوري كتيبة الصاعقة.", "commands") == [("سالم الفيتوري", "historical")]
    assert _told("يقود سالم الفيتوري كتيبة الصاعقة.", "commands") == [("سالم الفيتوري", "asserted")]
    assert not _ties("قادت مصر الوساطة بين الطرفين.", "commands")


def test_a_commanders_predecessor_led_before_him() -> None:
    text = "تسلم العميد سالم الفيتوري قيادة قوات الحدود خلفا للعميد نزار خليل."
    assert [status for _, status in _told(text, "commands")] == ["asserted", "historical"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ينتشر ما بين 3000 و4000 جندي أوغندي في جنوب السودان.", None),
        ("ينتشر ما بين ثلاثة آلاف وأربعة آلاف جندي أوغندي في جنوب السودان.", None),
    ],
)
def test_forces_counted_between_two_numbers_are_no_sum(text: str, number: int | None) -> None:
    (tie,) = _ties(text, "present_in")
    assert tie.number == number


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("لفرنسا قاعدة في جيبوتي تضم ألف جندي.", "قاعدة"),
        ("تدور معارك في حلب حيث ينتشر جنود روس.", "حلب"),
        ("أقرت الحكومة بوجود مدربين فرنسيين في قاعدة فايا.", "فايا"),
    ],
)
def test_where_men_are(text: str, place: str) -> None:
    assert any(place in tie.place.text for tie in _ties(text, "present_in") if tie.place)


def test_no_man_is_ground() -> None:
    text = "نفى الناطق باسم الجيش سالم الحربي سقوط الميناء، وقال إن رجاله ما زالوا يسيطرون عليه."
    [tie] = _ties(text, "controls")
    assert tie.place is not None
    assert (tie.subject.text, tie.place.text) == ("رجاله", "الميناء")


@pytest.mark.parametrize(
    "text", ["تملك روسيا خمس قواعد في سوريا.", "أقامت تركيا عشرات القواعد في شمال العراق."]
)
def test_how_many_bases_there_are_is_no_strength(text: str) -> None:
    assert [tie.number for tie in _ties(text, "present_in")] == [None]


def test_what_a_relative_clause_goes_on_to_say_is_of_the_body() -> None:
    text = "اللواء السابع، الذي يقوده العميد سالم الفيتوري ويتبع وزارة الدفاع، صد الهجوم."
    assert _told(text, "member_of") == [("اللواء السابع", "asserted")]


def test_men_whom_a_named_man_is_to_lead_are_none_of_him() -> None:
    text = "يرأس المجلس سالم الفيتوري، على أن يضم ضباطا من الجنوب."
    assert not [tie for tie in _ties(text, "member_of") if tie.object and "الفيتوري" in tie.object.text]


def test_a_family_name_makes_another_of_a_known_given_name() -> None:
    (tie,) = _ties("انتقد القائد السابق صالح الرفاعي الحكومة.", "role")
    assert (tie.subject.text, tie.subject.id) == ("القائد السابق صالح الرفاعي", None)


def test_who_does_a_ministers_work_is_no_envoy() -> None:
    (tie,) = _ties("قال القائم بأعمال وزير الخارجية سالم الفيتوري ذلك.", "role")
    assert tie.office == "foreign minister"
    (acting,) = _ties("قال وزير المالية بالوكالة سالم الفيتوري ذلك.", "role")
    assert acting.office == "finance minister"


def test_to_whom_a_ruler_turns_is_no_office_of_his() -> None:
    found = _ties("عهد الرئيس إلى الخبيرة نجوى الفيتوري بحقيبة المالية.", "role")
    assert [tie.office for tie in found] == ["finance minister"]


@pytest.mark.parametrize("name", ["نبيه بري", "سعد الحريري", "فؤاد السنيورة"])
def test_a_president_by_courtesy_holds_no_presidency(name: str) -> None:
    assert not [t for t in read(f"قال الرئيس {name} إن الحوار مستمر.").ties if t.kind == "role"]
    kept = read("قال الرئيس ميشال عون إن الحوار مستمر.").ties
    assert [t.office for t in kept if t.kind == "role"] == ["president"]


@pytest.mark.parametrize(
    "place", ["مستشفى الملك فيصل التخصصي", "مدينة الأمير نايف الطبية", "مركز الملك سلمان"]
)
def test_a_place_named_after_a_ruler_tells_no_office(place: str) -> None:
    assert _ties(f"وصل المصابون إلى {place} أمس.", "role") == []


def test_a_head_is_not_of_the_state_that_he_comes_from() -> None:
    (tie,) = _ties("حضر اللقاء خالد مراد مدير المهرجان من الإمارات.", "role")
    assert (tie.subject.text, tie.office, tie.object) == ("خالد مراد", "director", None)


@pytest.mark.parametrize(
    "text",
    [
        "زار القاهرة أنور الدرويش، مدير مكتب اللواء حفتر، للقاء مسؤولين.",
        "عين أنور الدرويش مديرا لمكتب اللواء حفتر.",
    ],
)
def test_whose_bureau_it_is_does_not_run_it(text: str) -> None:
    (tie,) = _ties(text, "role")
    assert (tie.subject.text, tie.office) == ("أنور الدرويش", "chief of staff")
    assert tie.object is not None
    assert tie.object.text == "اللواء حفتر"


def test_who_advises_a_general_is_not_he() -> None:
    assert _ties("نفى مستشار اللواء حفتر وصول المرتزقة.", "role") == []


@pytest.mark.parametrize(
    ("text", "envoys"),
    [
        ("كرم المهرجان الممثل السوري نزار الحموي.", []),
        ("كرم المهرجان الممثلة المصرية هند السباعي.", []),
        ("انتقد الممثل السوري لدى المنظمة نزار الحموي التقرير.", ["envoy"]),
        ("انتقد الممثل السوري بشار الجعفري التقرير.", ["envoy"]),
    ],
)
def test_an_artist_stands_for_no_state(text: str, envoys: list[str]) -> None:
    assert [tie.office for tie in _ties(text, "role")] == envoys


@pytest.mark.parametrize(
    ("text", "leader", "led"),
    [
        (
            "نفى المتحدث باسم «ائتلاف دولة القانون» الذي يتزعمه نوري المالكي الخبر.",
            "نوري المالكي",
            "ائتلاف دولة القانون",
        ),
        ("انتقد الناطق باسم التيار الصدري الذي يتزعمه مقتدى الصدر الحكومة.", "مقتدى الصدر", "التيار الصدري"),
        (
            "قال سامي زين المتحدث باسم «تحالف قوى الحرية» الذي يقوده عمر الدقير إن الخلاف انتهى.",
            "عمر الدقير",
            "تحالف قوى الحرية",
        ),
    ],
)
def test_what_is_led_is_the_body_and_not_who_speaks_for_it(text: str, leader: str, led: str) -> None:
    (tie,) = _ties(text, "commands")
    assert tie.object is not None
    assert (tie.subject.text, tie.object.text) == (leader, led)
    assert [claim.event for claim in read(text).claims if claim.event == "SUPPORT"] == []


def test_an_envoy_of_another_state_is_not_the_one_named_before_him() -> None:
    assert _ties("التقى وفد من الحزب الذي يتزعمه مسعود بارزاني المبعوث الأميركي.", "role") == []


def test_two_offices_before_one_name_are_one_mans() -> None:
    found = _ties("قال رئيس حزب الأمل ووزير الدفاع السابق شاؤول موفاز إن الحكومة فشلت.", "role")
    assert [(tie.office, tie.status) for tie in found] == [
        ("party leader", "asserted"),
        ("defence minister", "historical"),
    ]
    assert len({tie.subject.id for tie in found}) == 1


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("خرج الفصيل من رحم الحركة في العراق.", "الحركة"),
        ("انبثقت الحركة من رحم حزب الأمة قبل عقدين.", "حزب الأمة"),
    ],
)
def test_out_of_what_a_faction_came_it_once_was_of(text: str, body: str) -> None:
    (tie,) = _ties(text, "member_of")
    assert tie.object is not None
    assert (tie.object.text, tie.status) == (body, "historical")
    assert "came out of" in tie.gloss


def test_a_state_does_not_back_its_own_government() -> None:
    assert _ties("تدعم البرتغال حكومتها في هذا الملف.", "backs") == []


def test_a_body_born_of_talks_is_not_of_the_town_where_they_were() -> None:
    assert _ties("اللجنة المنبثقة عن اتفاق ستوكهولم اجتمعت أمس.", "member_of") == []


def test_the_accused_are_no_accusers() -> None:
    text = "قال مسؤول إن واشنطن فرضت عقوبات على شركتين مقرهما دبي متهمتين بتمويل الحركة."
    assert _ties(text, "backs") == []
    assert [claim.event for claim in read(text).claims] == ["SANCTION"]
