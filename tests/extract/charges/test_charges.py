"""Charges, pretexts and confessions: who did what somebody is charged with, and by whose word. Own
sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[list[str], list[str], list[str]]


def told(text: str, event: str) -> Told:
    """Who did an act, to whom, and the nearest source, of the first claim of a type."""
    claim = next(claim for claim in read(text).claims if claim.event == event)
    return (
        [party.text for party in claim.actor],
        [party.text for party in claim.recipient],
        [link.text for link in claim.attribution[:1]],
    )


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("وجهت النيابة إلى الضابط تهمة قتل المتظاهر.", "ASSAULT", (["الضابط"], ["المتظاهر"], ["النيابة"])),
        ("وجهت النيابة تهمة قتل المتظاهر إلى الضابط.", "ASSAULT", (["الضابط"], ["المتظاهر"], ["النيابة"])),
        ("الادعاء يوجه للضابط تهمة خطف الصحفي.", "ASSAULT", (["للضابط"], ["الصحفي"], ["الادعاء"])),
        ("وجهت إلى الضابط تهم بقتل المتظاهرين.", "ASSAULT", (["الضابط"], ["المتظاهرين"], ["تهم"])),
        ("وجه القضاء إلى الوزير تهمة تمويل المتمردين.", "AID", (["الوزير"], ["المتمردين"], ["القضاء"])),
        ("يواجه الجيش تهما بقتل المتظاهرين.", "ASSAULT", (["الجيش"], ["المتظاهرين"], ["تهما"])),
        ("أسقطت النيابة عن الضابط تهمة قتل المتظاهر.", "ASSAULT", ([], ["المتظاهر"], ["تهمة"])),
        ("برأت المحكمة الضابط من تهمة قتل المتظاهر.", "ASSAULT", ([], ["المتظاهر"], ["تهمة"])),
        (
            "وجه المدعي العام إلى الرئيس السابق اتهامات بقتل المتظاهرين.",
            "ASSAULT",
            (["الرئيس السابق"], ["المتظاهرين"], ["المدعي العام"]),
        ),
    ],
)
def test_who_is_charged_did_it_by_the_word_of_who_charges_him(text: str, event: str, wanted: Told) -> None:
    assert told(text, event) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اعتقلت الشرطة رجلا بتهمة قتل جندي.", (["رجلا"], ["جندي"], ["الشرطة"])),
        ("اعتقلت الشرطة رجلا بتهمة إطلاق النار على جنود.", (["رجلا"], ["جنود"], ["الشرطة"])),
        ("سجنت المحكمة الضابط بتهمة تعذيب السجناء.", (["الضابط"], ["السجناء"], ["المحكمة"])),
    ],
)
def test_who_is_held_on_a_charge_did_it_by_the_word_of_who_holds_him(text: str, wanted: Told) -> None:
    assert told(text, "ASSAULT") == wanted


def test_who_denies_a_charge_is_not_told_as_the_doer() -> None:
    (claim,) = (c for c in read("نفى الضابط تهمة قتل المتظاهر.").claims if c.event == "ASSAULT")
    assert (claim.status, [link.text for link in claim.attribution]) == ("negated", ["الضابط"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("رددت دمشق اتهامها أنقرة بدعم الفصائل.", (["أنقرة"], ["الفصائل"], ["دمشق"])),
        ("كررت دمشق اتهامها لأنقرة بدعم الفصائل.", (["أنقرة"], ["الفصائل"], ["دمشق"])),
    ],
)
def test_whom_somebody_accuses_once_more_is_the_backer(text: str, wanted: Told) -> None:
    assert told(text, "SUPPORT") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قصفت إسرائيل المستشفى بزعم أنه يؤوي مسلحين.", (["المستشفى"], ["مسلحين"], ["إسرائيل"])),
        ("قصفت إسرائيل المدرسة بحجة أنها تؤوي مسلحين.", (["المدرسة"], ["مسلحين"], ["إسرائيل"])),
        ("قصفت إسرائيل المدرسة لأنها تؤوي مسلحين.", (["المدرسة"], ["مسلحين"], [])),
    ],
)
def test_a_reason_for_a_harm_is_what_they_did_whom_it_hits(text: str, wanted: Told) -> None:
    assert told(text, "AID") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أقر الجيش الأمريكي بقتل مدنيين في الرقة.", (["الجيش الأمريكي"], ["مدنيين"], ["الجيش الأمريكي"])),
        ("أقر المتهم بقتل القاضي.", (["المتهم"], ["القاضي"], ["المتهم"])),
        ("اعترف الجيش بقتل مدنيين في القرية.", (["الجيش"], ["مدنيين"], ["الجيش"])),
    ],
)
def test_what_somebody_admits_he_did(text: str, wanted: Told) -> None:
    assert told(text, "ASSAULT") == wanted


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("لو خرج الناس لدعم الحكومة لسقط الانقلاب.", "SUPPORT", "hypothetical"),
        ("خرج الناس لدعم الحكومة.", "SUPPORT", "asserted"),
        ("فتحت الشرطة تحقيقا لاعتقال المشتبه بهم.", "COERCE", "hypothetical"),
        ("حققت الشرطة لاعتقال الفارين.", "COERCE", "hypothetical"),
        ("تدخل الجيش لاعتقال المسلحين.", "COERCE", "hypothetical"),
        ("فتحت النيابة تحقيقا لمعاقبة الجنود.", "SANCTION", "hypothetical"),
        ("تصاعد الجدل حول الانسحاب الأمريكي من العراق.", "RETREAT", "hypothetical"),
        ("تصاعد الجدل حول قصف الجيش للقرية.", "ASSAULT", "asserted"),
    ],
)
def test_what_is_only_supposed_aimed_at_or_argued_over(text: str, event: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == event] == [status]


@pytest.mark.parametrize(
    "charges",
    [
        "وجهت النيابة إلى الطلاب تهم حيازة أسلحة بدون ترخيص والاعتداء على قوات الشرطة.",
        "وجهت النيابة إلى الطلاب تهم التدبير والاشتراك في تجمهر والاعتداء على قوات الشرطة.",
        "أسندت النيابة إلى الطلاب تهم إحراق سيارة والاعتداء على قوات الشرطة.",
        "يواجه الطلاب تهم التحريض على العنف والاعتداء على قوات الشرطة.",
    ],
)
def test_what_a_charge_goes_on_to_is_the_deed_of_the_accused(charges: str) -> None:
    (attack,) = [c for c in read(charges).claims if c.event == "ASSAULT" and c.trigger.text == "الاعتداء"]
    assert [p.text for p in attack.actor] == ["الطلاب"]
    assert [p.text for p in attack.recipient] == ["قوات الشرطة"]
    assert attack.status != "negated"
