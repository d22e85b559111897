"""Denials told by a noun (نفي الشرطة اعتقاله), accusations that nobody named brings, what came to nothing."""

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, tuple[str, ...], str, tuple[str, ...]]]:
    return [
        (c.event, tuple(p.text or "" for p in c.actor), c.status, tuple(a.text for a in c.attribution))
        for c in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("رغم نفي الشرطة اعتقال المصور، نظم زملاؤه وقفة أمام مقرها.", "COERCE", "الشرطة"),
        ("سارع الجيش إلى نفي قصف المستوصف.", "ASSAULT", "الجيش"),
        ("جددت أنقرة نفيها تسليح الفصائل.", "AID", "أنقرة"),
        ("جددت الحركة نفيها المشاركة في القتال.", "ASSAULT", "الحركة"),
        ("سارع حزب الله إلى نفي الاتهام باغتيال الصحفي.", "ASSAULT", "حزب الله"),
        ("رفضت الحكومة الاتهامات بتعذيب الأسرى.", "ASSAULT", "الحكومة"),
    ],
)
def test_who_denies_by_a_noun_is_the_source_and_the_accused(text: str, event: str, doer: str) -> None:
    assert (event, (doer,), "negated", (doer,)) in told(text)


def test_whose_denial_an_adjective_tells_is_its_source() -> None:
    (claim,) = read("نفي إسرائيلي لقصف المستشفى").claims
    assert (claim.status, [a.text for a in claim.attribution]) == ("negated", ["إسرائيلي"])


def test_who_denies_deaths_or_news_has_no_hand_in_them() -> None:
    assert ("ASSAULT", (), "negated", ("الحركة",)) in told("أثار نفي الحركة مقتل قائدها جدلا واسعا.")
    assert ("COERCE", (), "negated", ("الوزير",)) in told("سارع الوزير إلى نفي الأنباء عن اعتقال الصحفي.")


def test_who_called_charges_false_accused_nobody() -> None:
    text = "وصف الوزير الاتهامات الموجهة إلى حكومته بأنها كاذبة."
    assert all(event != "ACCUSE" or not doer for event, doer, *_ in told(text))


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("أثار اعتقال الشرطة ثلاثة محامين استياء كبيرا.", "الشرطة"),
        ("أثار احتجاز المسلحين أربعة مهندسين مخاوف.", "المسلحين"),
        ("نفى الوزير تورط مخابرات بلاده في اغتيال الكاتب.", "مخابرات بلاده"),
        ("إن عدم قصف الجيش للبلدة سمح بعودة أهلها.", "الجيش"),
    ],
)
def test_the_doer_stands_behind_the_noun_of_the_deed(text: str, doer: str) -> None:
    assert any(one == (doer,) for _, one, *_ in told(text))


def test_who_condemns_an_attack_did_not_make_it() -> None:
    attacks = [claim for claim in told("قرر الرئيس التنديد بالهجوم على المطار.") if claim[0] == "ASSAULT"]
    assert [doer for _, doer, *_ in attacks] == [()]


def test_an_attempt_that_came_to_nothing_failed() -> None:
    assert ("ASSAULT", ("المسلحين",), "negated", ()) in told("باءت محاولة المسلحين اقتحام الثكنة بالفشل.")
    held = told("فشلت المحادثات بين الحكومة والمتمردين.")
    assert [status for event, _, status, _ in held if event == "CONSULT"] == ["asserted"]


def test_all_but_two_is_told() -> None:
    assert ("COERCE", ("الشرطة",), "asserted", ()) in told("ما اعتقلت الشرطة غير شابين.")


def test_what_somebody_did_not_leave_out_is_done() -> None:
    assert ("ACCUSE", ("الوزير",), "asserted", ()) in told("لم يغفل الوزير انتقاد المعارضة.")
    assert ("ACCUSE", ("الرئيس",), "asserted", ()) in told("لم يفت الرئيس التنديد بالهجوم.")


def test_the_accused_who_denies_did_not_do_it_to_himself() -> None:
    (claim,) = read("نفى المتهم أمام المحكمة أن يكون هاجم الشرطي.").claims
    sides = [[p.text for p in side] for side in (claim.actor, claim.recipient)]
    assert (sides, claim.status) == ([["المتهم"], ["الشرطي"]], "negated")


def test_who_knew_of_an_attack_or_not_did_not_make_it() -> None:
    for text in ("لم تكن الحركة على علم بالهجوم على المطار.", "نفت الحركة علمها بالهجوم على المطار."):
        assert [(doer, status) for event, doer, status, _ in told(text) if event == "ASSAULT"] == [
            ((), "asserted")
        ]
