"""What was done upon a deed, and the deed: days and places of their own. What premises are there for, what is
hit and is nobody, attacks in words, wars between two. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import Sides, read, sides

DAY = "2020-05-05"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("تظاهر المئات يوم الأحد في الخرطوم إثر مقتل طالب.", "مقتل"),
        ("أضرب الممرضون الأربعاء في عمان بعد أن اعتدت الشرطة على زميل لهم.", "اعتدت"),
        ("نشرت تركيا يوم السبت قوات في شمال العراق بعد مقتل جنديين.", "مقتل"),
        ("يواصل الجيش قصف جبل سمامة صباح السبت منذ قتل المسلحون راعيا.", "قتل"),
    ],
)
def test_a_deed_is_not_of_the_day_of_what_it_led_to(text: str, deed: str) -> None:
    dates = {claim.trigger.text: claim.date.text for claim in read(text, DAY).claims}
    assert dates.pop(deed) is None
    assert all(dates.values())


def test_who_was_shot_was_killed_on_the_same_day() -> None:
    text = "قتل ثلاثة أشخاص يوم السبت في درعا بعد أن أطلق الجنود النار على متظاهرين."
    assert [claim.date.text for claim in read(text, DAY).claims] == ["يوم السبت"]


def test_what_was_done_before_something_long_past_is_as_old() -> None:
    text = "نشرت باريس قوات في ساحل العاج في سبتمبر 2002 بعد أن هاجم متمردون الثكنات."
    assert [claim.status for claim in read(text, DAY).claims] == ["historical", "historical"]


def test_the_deed_that_ministers_meet_about_is_not_where_they_meet() -> None:
    text = "عقد وزراء الخارجية اجتماعا في القاهرة الأحد إثر اغتيال زعيم المعارضة."
    places = {c.event: c.place.name if c.place else None for c in read(text, DAY).claims}
    assert places == {"CONSULT": "Cairo", "ASSAULT": None}


def test_a_day_behind_since_is_that_of_the_deed() -> None:
    text = "يواصل الجيش قصف جبل سمامة منذ قتل المسلحون راعيا في الحقول يوم الجمعة."
    dates = {claim.trigger.text: claim.date.text for claim in read(text, DAY).claims}
    assert dates == {"قصف": None, "قتل": "يوم الجمعة"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("استهدف انتحاري معسكرا لتدريب المجندين في مقديشو.", ["ASSAULT"]),
        ("هاجم الثوار قاعدة لتدريب قوات النظام.", ["ASSAULT"]),
        ("داهم الجيش مقرا لتجنيد المقاتلين.", ["COERCE"]),
        ("أقامت واشنطن مركزا لتدريب القوات العراقية في الأنبار.", ["MOBILIZE", "AID"]),
        ("وصل خبراء إلى بغداد لتدريب القوات العراقية.", ["AID"]),
    ],
)
def test_what_premises_are_there_for_is_not_done_to_them(text: str, wanted: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قصفت الطائرات مزارع في ريف حماة.", (["الطائرات"], [])),
        ("أحرق مستوطنون مزارع الفلسطينيين.", (["مستوطنون"], [])),
        ("قصف الجيش مزارع ومنازل في البلدة.", (["الجيش"], ["منازل"])),
        ("قتل الجنود مزارعا في البلدة.", (["الجنود"], ["مزارعا"])),
        ("قتل مزارع برصاص الجنود.", (["الجنود"], ["مزارع"])),
        ("فرقت قوات الأمن المسيرة.", (["قوات الأمن"], [])),
        ("فرقت قوات مكافحة الشغب المسيرة بالهراوات.", (["قوات مكافحة الشغب"], [])),
        ("أسقطت قوات الدفاع الطائرة المسيرة.", (["قوات الدفاع"], ["الطائرة"])),
    ],
)
def test_lands_and_marches_are_nobody(text: str, wanted: Sides) -> None:
    assert sides(text, {"ASSAULT"}) == [wanted]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("شنت المعارضة هجوما عنيفا على البطريرك.", "ACCUSE"),
        ("شنت حركة النهضة هجوما عنيفا على رئيس الجمهورية.", "ACCUSE"),
        ("هاجمت المعارضة رئيس الوزراء في الجلسة.", "ACCUSE"),
        ("تعرض البطريرك لهجوم عنيف من نواب الكتلة.", "ACCUSE"),
        ("شنت المعارضة هجوما على مواقع الجيش في حلب.", "ASSAULT"),
        ("شنت فصائل المعارضة هجوما على رئيس اللجنة الأمنية.", "ASSAULT"),
        ("شن حزب العمال الكردستاني هجوما على نائب رئيس البلدية.", "ASSAULT"),
        ("هاجم أنصار المعارضة مقر الوالي.", "ASSAULT"),
        ("تعرض رئيس الوزراء لهجوم من مسلحين مجهولين في كابول.", "ASSAULT"),
    ],
)
def test_a_party_attacks_who_holds_office_with_words_unless_it_is_armed(text: str, event: str) -> None:
    assert [claim.event for claim in read(text).claims] == [event]


def test_a_war_between_two_is_told_beside_what_it_led_to() -> None:
    text = "أدت الحرب الدائرة بين أذربيجان وأرمينيا إلى نزوح الآلاف."
    assert sides(text, {"ASSAULT"}) == [(["أذربيجان", "أرمينيا"], [])]


def test_who_fell_in_an_attack_is_no_side_of_the_war_it_came_of() -> None:
    text = "قتل الجنرال في هجوم بسبب الحرب الدائرة بين إثيوبيا وإريتريا."
    assert sides(text, {"ASSAULT"}) == [([], ["الجنرال"])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اتهم الوزير سالم حداد «حزب العدل» بالفساد.", (["الوزير سالم حداد"], ["حزب العدل"])),
        ("اتهم النائب سالم حداد «حزب الله» بالتعطيل.", (["النائب سالم حداد"], ["حزب الله"])),
        (
            'هاجم النائب سالم حداد "التيار الوطني الحر" في مؤتمر صحافي.',
            (["النائب سالم حداد"], ["التيار الوطني الحر"]),
        ),
    ],
)
def test_a_body_in_quotation_marks_behind_a_man_by_name_is_whom_he_blames(text: str, wanted: Sides) -> None:
    assert sides(text, {"ACCUSE"}) == [wanted]


def test_dawn_and_morning_is_no_bombing() -> None:
    text = "شنت قوات الأمن، فجر وصباح اليوم الاثنين، حملة اعتقالات."
    assert [claim.event for claim in read(text, DAY).claims] == ["COERCE"]


def test_what_a_bridge_lies_between_does_not_take_it() -> None:
    text = "أعلن الجيش السوري استعادة السيطرة على الجسر الرابط بين دمشق وضواحيها."
    assert sides(text, {"ASSAULT"}) == [(["الجيش السوري"], [])]


def test_where_the_source_is_from_is_not_hit() -> None:
    text = "أضرم مستوطنون النار في مركبات في قرية بورين، بحسب مسؤول الاستيطان في شمال الضفة سالم حداد."
    assert sides(text, {"ASSAULT"}) == [(["مستوطنون"], ["مركبات", "قرية بورين"])]


def test_some_of_them_are_not_those_who_hurt_them() -> None:
    text = "تدخلت الشرطة لتفريق وقفة نظمها المئات من الأساتذة، ما أسفر عن إصابة عشرة منهم بجروح."
    assert sides(text, {"ASSAULT"}) == [(["الشرطة"], ["عشرة"])]
    assert [p.sector for c in read(text).claims if c.event == "ASSAULT" for p in c.recipient] == ["EDU"]


def test_a_minister_had_talked() -> None:
    text = "وكان وزير الخارجية التركي بحث هاتفيا مع نظيره الروسي ملف الحبوب."
    assert sides(text, {"CONSULT"}) == [(["وزير الخارجية التركي", "نظيره الروسي"], [])]


@pytest.mark.parametrize("who", ["أساتذة", "طلبة الطب", "صيادلة"])
def test_who_organised_a_vigil_holds_it(who: str) -> None:
    text = f"فرقت الشرطة وقفة نظمها {who}، ما أدى إلى إصابة عشرة منهم."
    assert sides(text, {"PROTEST"}) in ([], [([who], [])])


def test_recent_violence_that_a_truce_broke_upon_is_told() -> None:
    assert [c.event for c in read("انهارت الهدنة إثر أعمال العنف الأخيرة.").claims] == ["ASSAULT"]
    assert not read("انهارت الهدنة إثر أعمال العنف.").claims
