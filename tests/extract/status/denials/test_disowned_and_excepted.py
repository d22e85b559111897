"""Who disowns a deed, whom alone it befell, what hangs on an if, and what is only talked of."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of as _told
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "denier"),
    [
        ("تنصلت الحركة من الهجوم على الكنيسة في بغداد.", "الحركة"),
        ("تنصلت الحركة من مسؤوليتها عن الهجوم على الكنيسة.", "الحركة"),
        ("تبرأ الحزب من اغتيال القاضي في عدن.", "الحزب"),
        ("تنصل الجيش من مقتل المتظاهرين.", "الجيش"),
    ],
)
def test_who_disowns_a_deed_denies_only_his_part(text: str, denier: str) -> None:
    done, denied = _told(text, "ASSAULT")
    assert (done.status, done.actor, done.attribution) == ("asserted", (), ())
    assert denied.status == "negated"
    assert [party.text for party in denied.actor] == [denier]
    assert [link.text for link in denied.attribution] == [denier]
    assert done.recipient == denied.recipient != ()


def test_an_agreement_that_somebody_goes_back_on_is_no_denied_deed() -> None:
    claims = read("تنصلت الحكومة الإسرائيلية من الاتفاق مع السلطة الفلسطينية.").claims
    assert [(claim.event, claim.status) for claim in claims] == [("REJECT", "asserted")]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        (
            "لم تعتقل الشرطة المغربية سوى ثلاثة متظاهرين في الدار البيضاء.",
            "COERCE",
            ["الشرطة المغربية"],
            ["ثلاثة متظاهرين"],
        ),
        ("لم يعتقل الجيش سوى قائد الفصيل.", "COERCE", ["الجيش"], ["قائد الفصيل"]),
        ("لم يلتق الوزير سوى نظيره التركي.", "CONSULT", ["الوزير", "نظيره التركي"], []),
        ("لم يقتل في القصف سوى ضابط واحد.", "ASSAULT", [], ["ضابط واحد"]),
    ],
)
def test_who_alone_is_excepted_from_a_denial_it_befell(
    text: str, event: str, actor: list[str], recipient: list[str]
) -> None:
    (claim,) = _told(text, event)
    assert claim.status == "asserted"
    assert [party.text for party in claim.actor] == actor
    assert [party.text for party in claim.recipient] == recipient


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("لم تتردد المعارضة التونسية في انتقاد الرئيس.", "المعارضة التونسية", "الرئيس"),
        ("لم يكف النائب عن اتهام الحكومة العراقية بالفساد.", "النائب", "الحكومة العراقية"),
    ],
)
def test_whom_one_goes_on_judging_is_no_judge(text: str, actor: str, recipient: str) -> None:
    (claim,) = _told(text, "ACCUSE")
    assert claim.status == "asserted"
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


def test_whose_judgement_is_answered_is_the_judge() -> None:
    (claim,) = _told("رد الوزير على انتقاد البرلمان.", "ACCUSE")
    assert [party.text for party in claim.actor] == ["البرلمان"]


@pytest.mark.parametrize(
    "text",
    [
        "إن تعتقل السلطات التونسية زعيم الحزب يتظاهر أنصاره.",
        "إن تقصف إسرائيل بيروت، يقصف الحزب حيفا.",
        "إن اقتحم الجيش المدينة انسحب المقاتلون منها.",
    ],
)
def test_what_follows_upon_an_if_is_left_open(text: str) -> None:
    assert [claim.status for claim in read(text).claims] == ["hypothetical", "hypothetical"]


@pytest.mark.parametrize("text", ["إن الجيش يقصف المدينة.", "قال الوزير إن الجيش يقصف المدينة."])
def test_that_is_no_if(text: str) -> None:
    assert [claim.status for claim in read(text).claims] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "يتردد في بغداد أن رئيس الوزراء التقى قائد الحرس الثوري.",
        "اعتقلت السلطات الليبية الوزير السابق، وفق ما يتردد.",
        "اغتال مسلحون القاضي، على ما يقال.",
    ],
)
def test_what_goes_about_is_not_certain(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, claim.certainty) == ("asserted", "possible")


def test_news_made_up_is_denied() -> None:
    (claim,) = _told("تداول ناشطون صورا مفبركة عن قصف المستشفى.", "ASSAULT")
    assert claim.status == "negated"


def test_anger_not_hidden_gags_nobody() -> None:
    claims = read("لم يكتم الحزب غضبه من الحكومة المغربية.").claims
    assert [(claim.event, claim.status) for claim in claims] == [("ACCUSE", "asserted")]
