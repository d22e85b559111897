"""Acts told only by what they are to be, or beside what has not come; each rule with what it leaves alone."""

from __future__ import annotations

import pytest

from tests.extract.status.test_status import told
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        # designated: an aim, a choice, a demand, a condition
        ("الخيار الوحيد المتبقي أمام القيادة هو قصف مدينة زليتن.", "قصف", "hypothetical"),
        ("أول مطالب النقابة الإفراج عن المعتقلين.", "الإفراج", "hypothetical"),
        ("من ضمن الخيارات التي تدرسها الرئاسة قصف مدينة زليتن.", "قصف", "hypothetical"),
        ("عرض المستشار خيارات عدة أبرزها إرسال قوة إلى مدينة زليتن.", "إرسال", "hypothetical"),
        ("الإفراج عن المعتقلين شرط للعودة إلى الحوار.", "الإفراج", "hypothetical"),
        ("الإفراج عن المعتقلين أثار ارتياحا واسعا.", "الإفراج", "asserted"),
        ("من بين أهداف زيارة الموفد إلى طنجة تثبيت الهدنة.", "زيارة", "asserted"),
        ("اتجهت القوة إلى الحدود بهدف مهاجمة القرية.", "مهاجمة", "hypothetical"),
        # قبل أن is no content of the verb before it: nothing is denied of what followed
        ("منع المجلس البلدي الباعة من دخول السوق، قبل أن يتراجع عن قراره.", "يتراجع", "asserted"),
        ("منعت الشرطة المتظاهرين من المسير قبل أن تفرج عن زعيمهم.", "تفرج", "asserted"),
        ("منع الحراس المسلحين من أن يقصفوا القرية.", "يقصفوا", "negated"),
        # laid down by a plan
        ("تشمل الخطة انسحاب القوات من مدينة زليتن.", "انسحاب", "hypothetical"),
        ("الحل يكمن في انسحاب القوات من مدينة زليتن.", "انسحاب", "hypothetical"),
        ("انتهت الأزمة بانسحاب القوات من مدينة زليتن.", "انسحاب", "asserted"),
        ("رسم الخبير سيناريو تهاجم فيه القوات مدينة زليتن.", "تهاجم", "hypothetical"),
        # beside what has not come
        ("ستستأنف المحادثات عندما تفرج الحركة عن الجنود.", "تفرج", "hypothetical"),
        ("تستأنف المحادثات قبل أن تفرج الحركة عن الجنود.", "تفرج", "hypothetical"),
        ("انهارت المحادثات عندما قصف الجيش مدينة زليتن.", "قصف", "asserted"),
        ("سيعود النازحون بمجرد انسحاب القوات من مدينة زليتن.", "انسحاب", "hypothetical"),
        ("عاد النازحون بمجرد انسحاب القوات من مدينة زليتن.", "انسحاب", "asserted"),
        ("تحدث عن المحادثات التي من المقرر أن يجريها الموفد في مسقط.", "المحادثات", "future"),
        ("تحدث عن المحادثات التي أجراها الموفد في مسقط.", "المحادثات", "asserted"),
        ("لا سلام قبل انسحاب القوات من مدينة زليتن.", "انسحاب", "hypothetical"),
        ("عاد السلام قبل انسحاب القوات من مدينة زليتن.", "انسحاب", "asserted"),
        # what an act would lead to or takes
        ("قال إن قصف مدينة زليتن قد يشعل حربا.", "قصف", "hypothetical"),
        ("يتطلب قصف مدينة زليتن موافقة البرلمان.", "قصف", "hypothetical"),
        ("قصف مدينة زليتن أشعل حربا.", "قصف", "asserted"),
        ("سيؤدي اعتقال النائب أمس إلى احتجاجات.", "اعتقال", "asserted"),
        # nobody says so
        ("لم تقل أي جهة إن الطائرات قصفت مدينة زليتن.", "قصفت", "hypothetical"),
        ("لم يصدر ما يفيد بأن الطائرات قصفت مدينة زليتن.", "قصفت", "hypothetical"),
        ("قالت مصادر عدة إن الطائرات قصفت مدينة زليتن.", "قصفت", "asserted"),
        # insertions
        ("لا تنوي القيادة، على الأقل هذا العام، قصف مدينة زليتن.", "قصف", "negated"),
        ("تسود خشية متزايدة، رغم الهدنة، من اقتحام الجيش مدينة زليتن.", "اقتحام", "hypothetical"),
        ("من المحتمل أن يكون الناشط، الذي اختفى أمس، قد اعتقل.", "اعتقل", "hypothetical"),
        ("تقوم المهمة على الحراسة وليس على مهاجمة الحوثيين.", "مهاجمة", "negated"),
        ("إذا أقدمت إسرائيل على اجتياح رفح فستندم.", "اجتياح", "hypothetical"),
        ("في حال أقدمت إسرائيل على اجتياح رفح فستندم.", "اجتياح", "hypothetical"),
    ],
)
def test_what_is_beside_or_under_what_is_not(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, status: str
) -> None:
    found = told(monkeypatch, text, trigger)
    assert found is not None
    assert found.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أزعجهم عدم سماع الوزير السابق يهدد المحتجين.", "negated"),
        ("لم يشاهد السكان جنودا يعتقلون ناشطين.", "negated"),
        ("سمع السكان الجنود يطلقون النار على المتظاهرين.", "asserted"),
    ],
)
def test_what_nobody_heard_somebody_do_was_not_done(text: str, status: str) -> None:
    assert read(text).claims[0].status == status


def test_as_if_at_the_head_of_a_sentence_is_no_verb() -> None:
    assert read("وكأن الجيش قصف قراهم.").claims[0].status == "hypothetical"
    assert read("كان الجيش قصف قراهم.").claims[0].status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "كاد الشبان يقتحمون القنصلية قبل أن تعتقلهم الشرطة.",
        "أوشك الشبان على اقتحام القنصلية قبل أن تعتقلهم الشرطة.",
        "اقترب الشبان من القنصلية قبل أن تعتقلهم الشرطة.",
    ],
)
def test_what_stopped_those_who_nearly_did_something_was_done(text: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == "COERCE"] == ["asserted"]
