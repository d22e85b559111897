"""Whose a protest is that is called for, whom an officer's rank and name belong to, who goes on after telling
of others."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the last claim of a type is aimed at."""
    claim = [c for c in read(text, "2016-05-01").claims if c.event == event][-1]
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("دعا الحزب الشيوعي مناصريه إلى التظاهر أمام القصر.", ["الحزب الشيوعي"]),
        ("دعت نقابة الأطباء إلى إضراب عام.", ["نقابة الأطباء"]),
        ("حثت حركة النهضة أعضاءها على الاعتصام.", ["حركة النهضة"]),
        ("دعا الحزب العمال إلى الإضراب.", ["العمال"]),
        ("انتقدت الجبهة القانون. ودعت أنصارها إلى التظاهر.", ["الجبهة"]),
    ],
)
def test_who_calls_his_own_people_out_protests(text: str, doers: list[str]) -> None:
    assert sides(text, "PROTEST")[0] == doers


@pytest.mark.parametrize(
    "text",
    [
        "دعت الوزارة النقابة إلى وقف الإضراب.",
        "دعا الحزب أنصاره إلى عدم التظاهر.",
        "انتقد التيار الحكم. ودعا حلفاءه إلى مقاطعة الجلسة.",
    ],
)
def test_a_call_to_others_or_to_end_it_stays_a_demand(text: str) -> None:
    assert sides(text, "REQUEST")[0]


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        (
            "اتهم رئيس الأركان الفريق سامي حافظ إيران بتهريب السلاح.",
            "ACCUSE",
            ["رئيس الأركان الفريق سامي حافظ"],
            ["إيران"],
        ),
        (
            "اتهم المتحدث العسكري العقيد أحمد ياسين السعودية بقصف الميناء.",
            "ACCUSE",
            ["المتحدث العسكري العقيد أحمد ياسين"],
            ["السعودية"],
        ),
        (
            "استقبل وزير الدفاع الفريق أول عادل منصور نظيره الفرنسي.",
            "CONSULT",
            ["نظيره الفرنسي"],
            ["وزير الدفاع الفريق أول عادل منصور"],
        ),
        ("أقال الرئيس المصري الفريق أول عادل منصور.", "COERCE", ["الرئيس المصري"], ["الفريق أول عادل منصور"]),
        ("اتهم النائب أحمد سالم إيران بالتدخل.", "ACCUSE", ["النائب أحمد سالم"], ["إيران"]),
        ("انتقد السفير حسن راشد السعودية.", "ACCUSE", ["السفير حسن راشد"], ["السعودية"]),
    ],
)
def test_rank_and_name_are_of_the_office_before_them(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("قالت الرابطة إن السلطات أوقفت صحفيين. ودعت إلى الإفراج عنهم.", "REQUEST", ["الرابطة"]),
        ("قال النائب إن الجيش قصف القرية. وندد بالقصف.", "ACCUSE", ["النائب"]),
        ("قالت الرابطة إن السلطات أوقفت كاتبا. وأضافت أنه مريض. وطالبت بعلاجه.", "REQUEST", ["الرابطة"]),
        ("قال النائب إن الجيش قصف القرية. وقصف الجسر بعد ساعة.", "ASSAULT", ["الجيش"]),
        ("أوقفت السلطات كاتبا. ودعت إلى الهدوء.", "REQUEST", ["السلطات"]),
    ],
)
def test_who_told_of_others_goes_on_to_speak(text: str, event: str, doers: list[str]) -> None:
    assert sides(text, event)[0] == doers


@pytest.mark.parametrize(
    ("text", "event", "role", "whom"),
    [
        ("اختطف مسلحون طبيبا. ودعا الوزير سامي حداد إلى التهدئة. وأفرج الخاطفون عنه.", "RETREAT", 1, "طبيبا"),
        ("احتجزت الحركة موظفا. وقال المحافظ سامي حداد إن الحركة أطلقت سراحه.", "RETREAT", 1, "موظفا"),
        ("احتجز الجيش جنودا أوغنديين. وأفرج عن هؤلاء بعد يوم.", "RETREAT", 1, "جنودا أوغنديين"),
        ("هاجم الجيش مسلحين قرب البلدة. فرد هؤلاء بإطلاق النار.", "ASSAULT", 0, "مسلحين"),
        ("اختطف مسلحون تاجرا في بيته. وقال شقيقه إنه مريض. وطالب الشرطة بالتحرك.", "REQUEST", 0, "شقيقه"),
        ("غادر الرئيس المصري القاهرة. واتهم نائبه إثيوبيا بالتعنت.", "ACCUSE", 0, "نائبه"),
        ("غادر الرئيس المصري القاهرة. واتهم نائبه إثيوبيا بالتعنت.", "ACCUSE", 1, "إثيوبيا"),
    ],
)
def test_whom_later_sentences_mean(text: str, event: str, role: int, whom: str) -> None:
    assert sides(text, event)[role] == [whom]


@pytest.mark.parametrize(
    ("text", "event", "code", "sector"),
    [
        ("نددت حركة حماس بالخطة. وطالب المتحدث باسمها الوسطاء بالتحرك.", "REQUEST", "PSE", "REB"),
        ("انتقدت مصر إثيوبيا. وهدد وزير خارجيتها بالرد.", "THREATEN", "EGY", "GOV"),
        ("هتف المشيعون في زاخو العراقية ضد تركيا.", "PROTEST", "IRQ", "CVL"),
    ],
)
def test_whose_people_they_are(text: str, event: str, code: str, sector: str) -> None:
    claim = next(c for c in read(text, "2023-11-01").claims if c.event == event)
    assert [(p.code, p.sector) for p in claim.actor] == [(code, sector)]


def test_nobody_denounces_his_own_attack() -> None:
    claims = read("نددت حركة حماس بالقصف.", "2023-11-01").claims
    assert not [c for c in claims if c.event == "ASSAULT" and c.actor]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("رفض رئيس مجلس السيادة الفريق أول عبد الفتاح البرهان مقترحا أميركيا بالهدنة.", "أميركيا"),
        ("رفض رئيس الوزراء اللواء سالم العوفي مقترحا فرنسيا بالهدنة.", "فرنسيا"),
    ],
)
def test_a_rank_behind_a_civil_office_is_of_its_holder(text: str, recipient: str) -> None:
    doers, others = sides(text, "REJECT")
    assert len(doers) == 1
    assert others == [recipient]


def test_by_any_means_names_no_bey() -> None:
    assert sides("أكدت الحكومة أنها لن تقبل بأي حال من الأحوال لغة التهديد.", "REJECT")[1] == []
