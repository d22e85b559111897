"""Who says what a speech or a paper holds, whose paper it is that speaks, and where a source ends."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger", "actor"),
    [
        ("ألقى عميد الكلية كلمة دعا فيها الحكومة إلى الحوار.", "دعا", ["عميد الكلية"]),
        ("وجه المجلس البلدي رسالة إلى الوالي اتهم فيها الشرطة بقمع السكان.", "اتهم", ["المجلس البلدي"]),
        ("أصدرت النقابة بيانا نددت فيه باعتقال أعضائها.", "نددت", ["النقابة"]),
        ("بث التلفزيون مقابلة دعا فيها الرئيس إلى الحوار.", "دعا", ["الرئيس"]),
        ("نشر الموقع رسالة اتهم فيها السجين الحراس بتعذيبه.", "اتهم", ["السجين"]),
        ("وجهت النقابة رسالة إلى الوزير. واتهمت الرسالة الشرطة بقتل عامل.", "اتهمت", ["النقابة"]),
        ("قال الوالي إن الوضع هادئ. واتهم التقرير الشرطة بقتل عامل.", "اتهم", []),
    ],
)
def test_who_speaks_in_it_acts(text: str, trigger: str, actor: list[str]) -> None:
    claims = [claim for claim in read(text).claims if claim.trigger.text == trigger]
    assert [[party.text for party in claim.actor] for claim in claims] == [actor]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("بعث السفير برسالة إلى المجلس أكد فيها أن الجيش قصف المرفأ.", ["السفير"]),
        ("نشرت الصحيفة رسالة قال فيها السجين إن الجيش قصف المرفأ.", ["السجين", "الصحيفة"]),
        ("وأكد أكثر من مصدر أن الجيش قصف المرفأ.", ["أكثر من مصدر"]),
        ("قال العديد من الشهود إن الجيش قصف المرفأ.", ["العديد من الشهود"]),
        ("بحسب أكثر من مسؤول محلي، قصف الجيش المرفأ.", ["أكثر من مسؤول محلي"]),
        (
            "قالت البلدية إن السوق أغلق. لكن ضابطا في الشرطة، طلب عدم نشر اسمه، قال إن الجيش قصف المرفأ.",
            ["ضابطا في الشرطة"],
        ),
        ("أفاد مندوب الجريدة بأن الجيش قصف المرفأ.", ["مندوب الجريدة"]),
        ("لكن ضابطا في الشرطة، طلب إغفال اسمه، أكد أن الجيش قصف المرفأ.", ["ضابطا في الشرطة"]),
        ("قال دبلوماسي غربي إن الجيش قصف المرفأ.", ["دبلوماسي غربي"]),
        ("وأظهرت صور بالأقمار الصناعية أن الجيش قصف المرفأ.", ["صور بالأقمار الصناعية"]),
        ("بحسب منشورات على مواقع التواصل، قصف الجيش المرفأ.", ["منشورات على مواقع التواصل"]),
        ("قصف الجيش، بحسب شهود، محطة القطار.", ["شهود"]),
        ("وخلص تحقيق داخلي إلى أن الجيش قصف المرفأ.", ["تحقيق داخلي"]),
        ("وتبين صور التقطها قمر اصطناعي أن الجيش قصف المرفأ.", ["صور"]),
        (
            "وقال ضابط في الدرك، لم يشأ كشف هويته لأنه غير مخول، إن الجيش قصف المرفأ.",
            ["ضابط في الدرك"],
        ),
        ("وقال القيادي في الحزب، ويدعى أبو مالك، إن الجيش قصف المرفأ.", ["القيادي في الحزب"]),
        ("وقال السفير السابق لدى تونس إن الجيش قصف المرفأ.", ["السفير السابق لدى تونس"]),
        ("نددت الهيئة بالحصار. وبحسبها، قصف الجيش المرفأ.", ["الهيئة"]),
        ("وفي رواية مغايرة، قال سكان إن الجيش قصف المرفأ.", ["سكان"]),
        ("قصف الجيش المرفأ، وفق ما علمت صحيفة الرأي من مصدر بحري.", ["مصدر بحري", "صحيفة الرأي"]),
        (
            "أفادت وكالة الأناضول بأن الهدنة صامدة. ونقلت عن ضابط بحري أن الجيش قصف المرفأ.",
            ["ضابط بحري", "وكالة الأناضول"],
        ),
        ("وتضمن التقرير الطبي أن الجيش قصف المرفأ.", ["التقرير الطبي"]),
    ],
)
def test_sources_of_what_is_told(text: str, chain: list[str]) -> None:
    claim = next(claim for claim in read(text).claims if claim.trigger.text == "قصف")
    assert [link.text for link in claim.attribution] == chain


def test_a_quotation_of_two_words_goes_on_from_its_speaker() -> None:
    said = read("«لا نخشى الحصار»، قال الوزير. «سنواصل البناء».").statements
    assert [(one.speaker and one.speaker.text, one.words.text) for one in said] == [
        ("الوزير", "لا نخشى الحصار"),
        ("الوزير", "سنواصل البناء"),
    ]


def test_who_is_seen_in_a_film_named_before() -> None:
    claims = read("وفي شريط بثته الجماعة، يظهر مسلحون وهم يعدمون أسيرين.").claims
    assert [(c.trigger.text, [link.kind for link in c.attribution]) for c in claims] == [
        ("يعدمون", ["document"])
    ]


def test_our_in_a_letter_is_no_paper() -> None:
    claims = read("وجاء في الرسالة: «اعتقلت الشرطة أبناءنا وعذبتهم».").claims
    assert all(party.text != "الرسالة" for claim in claims for party in claim.recipient)


def test_an_envoy_of_the_press_is_no_official() -> None:
    text = "أفاد مندوب الجريدة بأن الجيش قصف المرفأ. وقال مندوب تونس إن الطيران قصف الميناء."
    assert [claim.attribution[0].kind for claim in read(text).claims] == ["media", "official"]


def test_a_toll_has_no_source_of_the_next_clause() -> None:
    text = "أعلنت الحكومة مقتل جندي في قصف مدفعي، ونفذت طائرات أجنبية غارات على الثكنة، وفق صحيفة محلية."
    found = {claim.trigger.text: [link.text for link in claim.attribution] for claim in read(text).claims}
    assert found["غارات"] == ["صحيفة محلية"]
    assert found["قصف مدفعي"] == ["الحكومة"]
