"""Deeds denied of several or of any, left out of others, not prevented, or all that was left to be done."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Seen = tuple[str, str, list[str]]


def seen(text: str, event: str) -> list[Seen]:
    return [
        (claim.status, claim.certainty, [party.text or "" for party in claim.actor])
        for claim in read(text).claims
        if claim.event == event
    ]


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("لم توقع النقابة ولا الشركة الاتفاق.", "SUPPORT", ["النقابة", "الشركة"]),
        ("لا كينيا ولا أوغندا أدانت الهجوم.", "ACCUSE", ["كينيا", "أوغندا"]),
        ("لم يهاجم المتمردون ولا حتى الحرس القرية.", "ASSAULT", ["المتمردون", "الحرس"]),
        ("لم يدن أي من النائبين الهجوم.", "ACCUSE", ["النائبين"]),
        ("لا أحد يدين الهجوم.", "ACCUSE", []),
        ("ما من أحد يدين الهجوم.", "ACCUSE", []),
        ("لم يعد أحد يدين الهجوم.", "ACCUSE", []),
        ("غادر السفير نيروبي من دون لقاء الرئيس.", "CONSULT", ["الرئيس", "السفير"]),
        ("خطب الرئيس طويلا دون إدانة الهجوم.", "ACCUSE", ["الرئيس"]),
        ("انتهت المسيرة من دون أي اعتقال.", "COERCE", []),
        ("لم تشهد العاصمة أي مظاهرة.", "PROTEST", []),
        ("تجنب السفير انتقاد كينيا.", "ACCUSE", ["السفير"]),
        ("الحرس ليس وراء قصف المطار.", "ASSAULT", ["الحرس"]),
        ("الحرس لم يكن وراء قصف المطار.", "ASSAULT", ["الحرس"]),
    ],
)
def test_denied(text: str, event: str, doers: list[str]) -> None:
    assert ("negated", "certain", doers) in seen(text, event)


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("لم يمنع حظر التجول العمال من التظاهر.", "PROTEST", ["العمال"]),
        ("ولم يمنع ذلك الحرس من قصف القرية.", "ASSAULT", ["الحرس"]),
        ("لم تثن العقوبات كينيا عن قصف القرية.", "ASSAULT", ["كينيا"]),
        ("لم يتمكن الحرس من منع المتمردين من اقتحام السفارة.", "ASSAULT", ["المتمردين"]),
        ("فشل الحرس في منع المتمردين من مهاجمة القاعدة.", "ASSAULT", ["المتمردين"]),
        ("لم يجد الحرس بدا من الانسحاب من القرية.", "RETREAT", ["الحرس"]),
        ("لم يسع النقابة إلا إدانة الهجوم.", "ACCUSE", ["النقابة"]),
        ("لم يملك السفير إلا أن يدين الهجوم.", "ACCUSE", ["السفير"]),
        ("لم يكن أمام الحرس سوى الانسحاب من القرية.", "RETREAT", ["الحرس"]),
        ("ما كان من النقابة إلا أن أدانت الهجوم.", "ACCUSE", ["النقابة"]),
        ("لم يتحرج السفير من انتقاد الرئيس.", "ACCUSE", ["السفير"]),
        ("لم تخف كينيا قلقها من القصف.", "ACCUSE", ["كينيا"]),
        ("لم تكد القوات تصل حتى هاجمها المتمردون.", "ASSAULT", ["المتمردون"]),
        ("لم يدن الهجوم سوى كينيا.", "ACCUSE", ["كينيا"]),
        ("لا يدعم المعارضة غير كينيا.", "SUPPORT", ["كينيا"]),
        ("المتمردون هم من قصفوا القرية.", "ASSAULT", ["المتمردون"]),
        ("كينيا هي من تدعم المعارضة.", "SUPPORT", ["كينيا"]),
    ],
)
def test_done_all_the_same(text: str, event: str, doers: list[str]) -> None:
    assert ("asserted", "certain", doers) in seen(text, event)


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("لن يجد الحرس مفرا من الانسحاب من القرية.", "RETREAT", "hypothetical"),
        ("لا يملك الحرس إلا الانسحاب من القرية.", "RETREAT", "hypothetical"),
        ("تمكن الحرس من منع المتمردين من اقتحام السفارة.", "ASSAULT", "negated"),
        ("لم يقتل القصف سوى مدنيين.", "ASSAULT", "asserted"),
    ],
)
def test_others_stay(text: str, event: str, status: str) -> None:
    assert [told[0] for told in seen(text, event)] == [status]


@pytest.mark.parametrize(
    ("text", "doer", "source"),
    [
        ("دحض التقرير ادعاءات بأن الحرس قصف المدرسة.", "الحرس", "التقرير"),
        ("فند السفير مزاعم النقابة بأن الحرس قصف المدرسة.", "الحرس", "السفير"),
        ("رد الحرس على الاتهامات بالقول إنه لم يقصف المدرسة.", "الحرس", "الحرس"),
        ("استبعد الناطق باسم الجيش مشاركة قواته في الهجوم.", "قواته", "الناطق باسم الجيش"),
    ],
)
def test_denied_by(text: str, doer: str, source: str) -> None:
    told = [claim for claim in read(text).claims if claim.event == "ASSAULT" and claim.status == "negated"]
    assert [([p.text for p in c.actor], [a.text for a in c.attribution]) for c in told] == [
        ([doer], [source])
    ]


def test_a_correction_is_the_papers_own() -> None:
    text = "ذكرت الوكالة أن السفير زار كمبالا، والصحيح أنه زار نيروبي."
    told = [claim for claim in read(text).claims if claim.event == "CONSULT"]
    assert [[a.text for a in claim.attribution] for claim in told] == [["الوكالة"], []]


def test_who_is_visited_instead_is_elsewhere() -> None:
    _, instead = [c for c in read("لم يزر السفير كمبالا بل نيروبي.").claims if c.event == "CONSULT"]
    assert instead.status == "asserted"
    assert instead.place is not None
    assert instead.place.name == "Nairobi"
