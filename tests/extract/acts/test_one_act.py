"""One act told by several words is one claim, and words that only go with an act are none."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def events(text: str) -> list[str]:
    """The types of the claims of a text, in order."""
    return [c.event for c in read(text).claims]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "لجأت الشرطة إلى استخدام قنابل الغاز ضد المعتصمين في الساحة، وضربت المتظاهرين بالعصي.",
            ["ASSAULT"],
            id="one dispersal by several means",
        ),
        pytest.param(
            "استدعت السلطات قوات من الأمن المركزي، التي استخدمت الغاز المسيل للدموع لتفريق المتظاهرين.",
            ["ASSAULT"],
            id="the forces that are called attack",
        ),
        pytest.param(
            "أصدر الرئيس المرسوم رقم 12 القاضي بمنح عفو عام عن السجناء.", ["CONCEDE"], id="a decree"
        ),
        pytest.param("توجه أربعون نائبا إلى مقر البرلمان في وسط العاصمة.", [], id="to a building"),
        pytest.param("شارك في الندوة أعضاء الحملة الشعبية لمقاطعة البضائع الروسية.", [], id="a body's name"),
        pytest.param(
            "دعا الوزراء الحكومة إلى السماح بوصول المساعدات إلى المحتاجين.", ["REQUEST"], id="help asked for"
        ),
        pytest.param("تعاني المؤسسات العامة من نقص الأموال.", [], id="who suffers is not helped"),
        pytest.param(
            "نددت الجزائر بالقصف الجوي وعدته انتهاكا للهدنة.", ["ACCUSE"], id="condemned and called so"
        ),
        pytest.param("رحب الحزب بقرار القضاء واعتبره إنجازا.", ["SUPPORT"], id="welcomed and called so"),
        pytest.param(
            "انتقد النائب الوزارة واتهمها بإخفاء الوثائق.", ["ACCUSE", "ACCUSE"], id="criticised and accused"
        ),
        pytest.param("قال النائب إن القانون عدوان على الصحافة.", [], id="only what it is said to be"),
        pytest.param(
            "قال النائب إن الطيران شن هجوما على القرية.",
            ["ASSAULT"],
            id="a deed that is told behind its doer",
        ),
        pytest.param(
            "توعد المتمردون بمواصلة الهجمات على الجيش.", ["THREATEN"], id="what is threatened to go on"
        ),
        pytest.param("استبعد رئيس الوفد عقد لقاء مع الحركة.", ["REJECT"], id="a meeting refused"),
        pytest.param("وقعت عمان اتفاق تعاون مع الهند.", ["SUPPORT"], id="an agreement signed"),
        pytest.param("يدرس الباحث أساليب التعذيب في السجون.", [], id="a kind of deed"),
        pytest.param("يصف التقرير أساليب تعذيب الشرطة للمعتقلين.", ["ASSAULT"], id="a deed of somebody s"),
        pytest.param("كتب أن انسحاب الجيش من الجنوب هو المخرج.", [], id="what is held to help"),
        pytest.param("أكد أن انسحاب الجيش من الجنوب هو الثالث هذا العام.", ["RETREAT"], id="one of several"),
    ],
)
def test_each_act_is_told_once(text: str, wanted: list[str]) -> None:
    assert events(text) == wanted


def test_a_paper_is_no_name_of_who_issued_it() -> None:
    (claim,) = read("أصدر الرئيس المرسوم رقم 12 القاضي بمنح عفو عام عن السجناء.").claims
    assert [p.text for p in claim.actor] == ["الرئيس"]


def test_who_is_asked_is_no_part_of_who_asks() -> None:
    (claim,) = read("طلبت المنظمة من الجيش الانسحاب من المدينة.").claims
    assert [p.text for p in claim.actor] == ["المنظمة"]
    assert [p.text for p in claim.recipient] == ["الجيش"]


def test_a_party_does_not_end_in_a_mark_that_it_does_not_open() -> None:
    told = read("طالب المتظاهرون الحكومة بوقف «القمع الوحشي للطلاب» في الجامعة.").claims
    parties = [p.text or "" for c in told for p in (*c.actor, *c.recipient)]
    assert any("طلاب" in text for text in parties)
    assert not any("»" in text for text in parties)


def test_what_hit_many_men_is_not_hit_itself() -> None:
    (claim,) = read("انفجرت سيارة مفخخة في السوق وقتلت حوالي مئة عامل.").claims
    assert [p.text for p in claim.recipient] == ["مئة عامل"]


def test_who_protects_from_an_attack_does_not_make_it() -> None:
    told = [
        c for c in read("نشر الجيش قوات لحماية المدينة من هجمات المتمردين.").claims if c.event == "ASSAULT"
    ]
    assert all([p.text for p in c.actor] == ["المتمردين"] for c in told)


def test_a_force_raised_for_a_fight_to_come_is_a_deployment() -> None:
    assert events("شكلت العشائر العراقية قوة مسلحة لقتال داعش.")[0] == "MOBILIZE"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وقعت مصر اتفاقية للتعاون الأمني مع السودان.", ["SUPPORT"]),
        ("قرر الأسرى إنهاء إضرابهم بعد التفاوض.", ["CONCEDE"]),
        ("قررت الحكومة حظر الإضراب في قطاع النقل.", ["COERCE"]),
        ("اقتحمت قوات الأمن السجن لإنهاء تمرد السجناء.", ["ASSAULT"]),
        ("أغلقت الحكومة المعبر بعد الهجوم على ثكنة للجيش.", ["COERCE", "ASSAULT"]),
    ],
)
def test_what_is_signed_for_or_ended_is_no_act_of_its_own(text: str, events: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("لوحت واشنطن بفرض عقوبات على كيانات سودانية.", "THREATEN"),
        ("هددت الحركة بتنفيذ هجمات داخل إسرائيل.", "THREATEN"),
        ("دعا الوزير إلى شن غارات على مواقع المتمردين.", "REQUEST"),
    ],
)
def test_what_a_threat_or_demand_wants_carried_out_is_no_act_of_its_own(text: str, event: str) -> None:
    assert [claim.event for claim in read(text).claims] == [event]


def test_who_announces_deaths_has_not_killed() -> None:
    (claim,) = read("أعلنت وزارة الدفاع مقتل عشرة جنود.").claims
    assert not claim.actor
    assert [party.text for party in claim.recipient] == ["عشرة جنود"]


def test_of_what_one_is_warned_is_no_object_of_the_warning() -> None:
    (claim,) = read("حذرت إسرائيل حزب الله من مغبة أي هجوم.").claims
    assert [party.text for party in claim.recipient] == ["حزب الله"]


def test_what_somebody_calls_a_deed_is_not_done() -> None:
    assert not read("ووصف الغنوشي ما جرى بالانقلاب على الدستور والثورة.").claims


def test_with_whose_help_is_not_where() -> None:
    claims = read("دانت واشنطن الهجوم على المعتصمين، في حين عرقلت الصين بدعم من روسيا صدور بيان.").claims
    assert [claim.place for claim in claims if claim.event == "ASSAULT"] == [None]
