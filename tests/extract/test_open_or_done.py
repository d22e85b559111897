"""What is only talked about, laid down or denied, and what was done though a denial stands beside it."""

from __future__ import annotations

import pytest
from views import read


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("احتدم الجدل بشأن نشر قوات في الجنوب.", "نشر", "hypothetical"),
        ("الجدل حول اعتقال النائب لم يهدأ في البرلمان.", "اعتقال", "asserted"),
        ("تدرس الحكومة الإفراج عن المعتقلين.", "الإفراج", "hypothetical"),
        ("ناقش البرلمان الانسحاب الأمريكي من أفغانستان.", "الانسحاب", "asserted"),
        ("علقت الحركة الإفراج عن الأسرى.", "الإفراج", "hypothetical"),
        ("انتهت الجولة دون أن تفرض بروكسل عقوبات على مينسك.", "عقوبات", "negated"),
        ("حتى لو فرضت واشنطن عقوبات على الخرطوم فلن يتغير شيء.", "عقوبات", "hypothetical"),
        ("لولا أن واشنطن فرضت عقوبات على النظام لانهارت المحادثات.", "عقوبات", "asserted"),
        ("القول بأن الجيش انسحب من البلدة ضرب من الوهم.", "انسحب", "negated"),
        ("يجرم القانون اعتقال الصحفيين دون إذن قضائي.", "اعتقال", "hypothetical"),
        ("عاقبت المحكمة ضابطا على اعتقال صحفي.", "اعتقال", "asserted"),
        ("الحل هو نشر قوات دولية في دارفور.", "نشر", "hypothetical"),
        ("فرض عقوبات على طهران قد يشعل حربا في الخليج.", "عقوبات", "hypothetical"),
        ("لم يغير نشر قوات في العاصمة موقف المعارضة.", "نشر", "asserted"),
        ("لكنه لا ينوي فرض حصار على السكان.", "حصار", "negated"),
        ("استطاع الجيش استعادة البلدة بعد معارك عنيفة.", "استعادة", "asserted"),
        ("يستطيع الجيش استعادة البلدة في أيام.", "استعادة", "hypothetical"),
        ("لماذا قصفت إسرائيل الدوحة؟", "قصفت", "asserted"),
        ("هل قصفت إسرائيل الدوحة؟", "قصفت", "hypothetical"),
        ("نفذت البحرية تمرينا يحاكي صد هجوم على ناقلة نفط.", "هجوم", "hypothetical"),
        ("تمكن الجيش من صد هجوم للمتمردين على القاعدة.", "هجوم", "asserted"),
        ("قال الناشط إن الأمن اعتقل شقيقه فجر الأحد.", "اعتقل", "asserted"),
        ("لم يكن الجيش لينسحب من المدينة لولا الضغوط.", "ينسحب", "asserted"),
        ("ما كان الجيش لينسحب من المدينة.", "ينسحب", "negated"),
    ],
)
def test_what_is_open_is_not_told_as_done(text: str, trigger: str, status: str) -> None:
    found = [claim.status for claim in read(text).claims if trigger in claim.trigger.text]
    assert found == [status]


def test_a_relative_whom_a_killing_is_told_of_stays_a_family_matter() -> None:
    claims = read("قتل رجل جاره ثم اعتقلت الشرطة شقيقه.").claims
    assert all(claim.event != "COERCE" for claim in claims)
