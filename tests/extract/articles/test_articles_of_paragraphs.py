"""What articles of some paragraphs have that single sentences lack: who holds two offices, relative clauses
behind late subjects, places and days of other clauses. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import Sides, read, sides


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "اتهم رئيس حزب السلام النائب سالم حداد الفصائل المسلحة بعرقلة الحوار.",
            (["رئيس حزب السلام النائب سالم حداد"], ["الفصائل المسلحة"]),
        ),
        (
            "اتهم رئيس الوزراء القائد العام للقوات المسلحة حيدر العبادي إيران بتهريب السلاح.",
            (["رئيس الوزراء القائد العام للقوات المسلحة حيدر العبادي"], ["إيران"]),
        ),
        (
            "انتقد زعيم التيار النائب جبران باسيل، الذي زار موسكو، الحكومة اللبنانية.",
            (["زعيم التيار النائب جبران باسيل"], ["الحكومة اللبنانية"]),
        ),
        (
            "اتهم رئيس البرلمان النائب سالم حداد بالفساد.",
            (["رئيس البرلمان"], ["النائب سالم حداد"]),
        ),
    ],
)
def test_who_has_two_offices_is_one_man_where_another_party_stands_behind(text: str, wanted: Sides) -> None:
    assert sides(text, {"ACCUSE"}) == [wanted]


def test_an_officer_may_arrest_one_with_another_office() -> None:
    text = "اعتقل قائد الشرطة النائب سالم حداد في بعبدا."
    assert sides(text, {"COERCE"}) == [(["قائد الشرطة"], ["النائب سالم حداد"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "التقى الوزير في جدة المبعوث الأميركي توم بيرييلو، الذي حثه على العودة إلى الحوار.",
            (["المبعوث الأميركي توم بيرييلو"], ["الوزير"]),
        ),
        ("التقى الوزير نظيره الذي طالبه بسحب القوات.", (["نظيره"], ["الوزير"])),
        ("التقى الوزير المعارض الذي طالبه الجيش بتسليم سلاحه.", (["الجيش"], ["المعارض"])),
    ],
)
def test_who_is_met_speaks_to_whom_he_meets(text: str, wanted: Sides) -> None:
    assert sides(text, {"REQUEST"}) == [wanted]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("قطع محتجون الطريق وطالبوا بإقالة الوزير، قبل أن يفرقهم الجيش.", "ASSAULT", "asserted"),
        ("طالب المحتجون بإقالة الوزير قبل أن تفرقهم الشرطة بالغاز.", "ASSAULT", "asserted"),
        ("دعا الحزب إلى الحوار قبل أن يهاجم الجيش المدينة.", "ASSAULT", "hypothetical"),
        (
            "نفت الحركة الخبر، محذرة الحكومة من اعتقال عناصرها، ومتوعدة القوات الأميركية بضربات قاسية.",
            "THREATEN",
            "asserted",
        ),
    ],
)
def test_what_stopped_those_who_asked_and_what_was_threatened_besides_is_told(
    text: str, event: str, status: str
) -> None:
    assert {claim.status for claim in read(text).claims if claim.event == event} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "وفي نيويورك، أدان مجلس الأمن تفجير السفارة بأشد العبارات.",
        "دان الرئيس هادي المقيم في الرياض الهجوم على الجنود.",
        "وفي بيروت، استنكر الوزير اعتقال النائب.",
    ],
)
def test_where_an_act_is_condemned_it_was_not_done(text: str) -> None:
    (done,) = (claim for claim in read(text).claims if claim.event in {"ASSAULT", "COERCE"})
    assert done.place is None


def test_where_an_act_was_done_is_told_behind_it() -> None:
    text = "في بغداد، أدان رئيس الوزراء الهجوم الذي وقع في كركوك."
    (done,) = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert done.place is not None
    assert done.place.text == "كركوك"


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("ندد الوزراء في ختام اجتماعهم بالقاهرة بالهجوم على المدنيين.", "ACCUSE", (["الوزراء"], [])),
        ("ندد الوزراء في ختام اجتماعهم بالقاهرة بالهجوم على المدنيين.", "CONSULT", (["الوزراء"], [])),
        (
            "التقى الوزير بالقاهرة نظيره السعودي.",
            "CONSULT",
            (["الوزير", "نظيره السعودي"], []),
        ),
        ("عقب لقائه بالرئيس السوري، دعا الوزير إلى الهدوء.", "CONSULT", (["الرئيس السوري", "الوزير"], [])),
    ],
)
def test_the_town_of_a_meeting_is_nobody_who_met(text: str, event: str, wanted: Sides) -> None:
    (found,) = sides(text, {event})
    assert (sorted(found[0]), found[1]) == (sorted(wanted[0]), wanted[1])


@pytest.mark.parametrize(
    "text",
    [
        "انتقد الوزير الاتفاق الذي وقعه الطرفان في جدة العام الماضي، متهما الجيش بخرق الهدنة.",
        "انتقدت الوزيرة الاتفاق الذي وقعه الطرفان في جدة العام الماضي، داعية إلى وقف الغارات على المدن.",
    ],
)
def test_days_and_towns_of_a_relative_clause_are_not_of_the_participle_behind_it(text: str) -> None:
    behind = [c for c in read(text, "2018-07-01").claims if c.trigger.start > text.index("،")]
    assert behind
    assert {(c.date.text, c.place and c.place.text) for c in behind} == {(None, None)}


def test_when_one_was_met_before_is_not_when_he_is_telephoned() -> None:
    text = "أجرى الوزير اتصالا بنظيره الروسي الذي التقاه العام الماضي."
    assert [(c.status, c.date.text) for c in read(text, "2018-07-01").claims] == [("asserted", None)]


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("جددت جبهة البوليساريو رفضها للمقترح.", "REJECT", (["جبهة البوليساريو"], [])),
        (
            "جدد الوزير دعوته، في وقت جددت فيه جبهة البوليساريو رفضها للمقترح.",
            "REJECT",
            (["جبهة البوليساريو"], []),
        ),
        (
            "يتوجه ألباريس إلى القاهرة للقاء الرئيس المصري عبد الفتاح السيسي.",
            "CONSULT",
            (["ألباريس", "الرئيس المصري عبد الفتاح السيسي"], []),
        ),
    ],
)
def test_a_deed_of_her_own_and_a_meeting_with_somebody(text: str, event: str, wanted: Sides) -> None:
    assert sides(text, {event}) == [wanted]


def test_a_number_of_men_in_the_accusative_was_caught_by_those_named_before() -> None:
    text = "صدت القوات الهجوم وكبدت المهاجمين خسائر كبيرة، وأسرت أحد عشر مقاتلا."
    assert sides(text, {"ASSAULT"}, "أسرت") == [(["القوات"], ["أحد عشر مقاتلا"])]


def test_who_stands_behind_two_relative_clauses_is_the_second_who_fights() -> None:
    text = "اندلعت معارك بين القوات الحكومية التي يدعمها تحالف تقوده السعودية والمتمردين الحوثيين."
    assert sides(text, {"ASSAULT"}) == [(["القوات الحكومية", "المتمردين الحوثيين"], [])]
    leading = [tie.subject.text for tie in read(text).ties if tie.kind == "commands"]
    assert leading == ["السعودية"]


def test_aid_workers_who_stop_do_not_strike() -> None:
    text = "علقت منظمة أطباء بلا حدود عملها في المستشفى، محملة طرفي النزاع مسؤولية سلامة المرضى."
    assert sides(text, {"PROTEST"}) == []


@pytest.mark.parametrize(
    ("text", "event", "told", "wanted"),
    [
        (
            "ندد الوزير بما سماه العدوان الإسرائيلي، متهما واشنطن بدعم المستوطنين.",
            "ACCUSE",
            "متهما",
            (["الوزير"], ["واشنطن"]),
        ),
        (
            "استدعت تونس السفير للاحتجاج على تصريحات أدلت بها متحدثة باسم حكومته، متهمة ألمانيا بالتدخل.",
            "ACCUSE",
            "متهمة",
            (["تونس"], ["ألمانيا"]),
        ),
        (
            "أشاد الرئيس، في خطاب متلفز، بما وصفه بالنصر، متعهدا بمواصلة الحرب، وداعيا الحكومة إلى الحوار.",
            "REQUEST",
            "داعيا",
            (["الرئيس"], ["الحكومة"]),
        ),
    ],
)
def test_a_closing_participle_goes_on_from_the_verb_that_judges(
    text: str, event: str, told: str, wanted: Sides
) -> None:
    assert sides(text, {event}, told) == [wanted]


def test_an_attack_is_not_the_fight_that_there_was_not() -> None:
    text = "انسحب المقاتلون من البلدة من دون قتال، قبل أن يشنوا هجوما مضادا على قاعدة للجيش."
    told = [(c.trigger.text, c.status) for c in read(text).claims if c.event == "ASSAULT"]
    assert told == [("قتال", "negated"), ("هجوما مضادا", "asserted")]


def test_the_year_since_which_something_is_so_is_not_that_of_the_charge() -> None:
    text = "اتهم الحزب الرئيس باستخدام القضاء ضد خصومه منذ أن حل البرلمان في 2012."
    (charge,) = (claim for claim in read(text, "2018-07-01").claims if claim.event == "ACCUSE")
    assert (charge.status, charge.date.text) == ("asserted", None)
