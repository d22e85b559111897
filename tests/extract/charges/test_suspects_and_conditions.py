"""What is done to suspects and culprits leaves their deed as it was; who did it upon what, and when."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of as _told
from tests.extract.views import parties_of as _texts
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قضت المحكمة بسجن المتهم بقتل القاضي.", "المتهم"),
        ("أمر القاضي بحبس المتهم بتفجير المسجد.", "المتهم"),
        ("لم تعتقل الشرطة المتهمين بقتل القاضي.", "المتهمين"),
        ("نفى الوزير اعتقال المتهم بقتل الصحافي.", "المتهم"),
    ],
)
def test_a_charge_stands_and_stays_a_charge_whatever_is_done_to_the_suspect(text: str, doer: str) -> None:
    (deed,) = _told(text, "ASSAULT")
    assert (deed.status, deed.certainty) == ("asserted", "possible")
    assert _texts(deed)[0] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "قضت المحكمة بإعدام المدان بتفجير المسجد.",
        "أمر القاضي بسجن مخططي الهجوم على السفارة.",
        "دعا الوزير إلى معاقبة المسؤول عن قتل الجنود.",
    ],
)
def test_the_deed_of_culprits_was_done(text: str) -> None:
    (deed,) = _told(text, "ASSAULT")
    assert (deed.status, deed.certainty) == ("asserted", "certain")


def test_a_plan_in_the_singular_is_still_a_plan() -> None:
    assert all(claim.status != "asserted" for claim in _told("كشف الجيش مخطط الهجوم على السفارة.", "ASSAULT"))


@pytest.mark.parametrize(("but", "who"), [("سوى", "تركيا"), ("إلا", "الأردن")])
def test_what_only_one_condemned_is_no_act_of_its_own(but: str, who: str) -> None:
    (claim,) = read(f"لم يدن الهجوم {but} {who}.").claims
    assert (claim.event, claim.status, _texts(claim)[0]) == ("ACCUSE", "asserted", [who])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("متى هاجم الجيش المدينة؟", "asserted"),
        ("متى هاجم الجيش المدينة انسحب المسلحون.", "hypothetical"),
        ("متى يهاجم الجيش المدينة؟", "hypothetical"),
    ],
)
def test_who_asks_when_a_past_deed_was_done_takes_it_that_it_was(text: str, status: str) -> None:
    (deed,) = _told(text, "ASSAULT")
    assert deed.status == status


@pytest.mark.parametrize("opener", ["في حال", "في حالة", "إذا"])
def test_what_follows_from_a_condition_is_done_by_who_stands_behind_its_verb(opener: str) -> None:
    (protest,) = _told(f"{opener} قتلت الشرطة المتظاهر سيحتج السكان.", "PROTEST")
    assert (protest.status, _texts(protest)[0]) == ("hypothetical", ["السكان"])


@pytest.mark.parametrize("who", ["الملك الراحل", "الرئيس الراحل", "الزعيم السابق"])
def test_what_a_late_or_former_holder_had_done_is_background(who: str) -> None:
    (pardon,) = _told(f"كان {who} قد عفا عن المعتقلين.", "CONCEDE")
    assert pardon.status == "historical"


def test_what_a_former_holder_had_done_yesterday_is_news() -> None:
    (visit,) = _told("كان الرئيس السابق قد زار القدس أمس.", "CONSULT")
    assert visit.status == "asserted"


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("ردت إسرائيل على هجوم إيران.", "إيران"),
        ("كيف سيرد الجيش الإسرائيلي على هجوم حزب الله؟", "حزب الله"),
        ("أدان الوزير هجوم حزب الله.", "حزب الله"),
    ],
)
def test_whose_attack_it_was_that_was_answered_or_condemned(text: str, doer: str) -> None:
    (attack,) = _told(text, "ASSAULT")
    assert _texts(attack) == ([doer], [])


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("نفى الجيش اتهامات المعارضة له بقصف مخيم للنازحين.", ["الجيش"]),
        ("وسط اتهامات للجيش بقصف مخيم للنازحين.", ["للجيش"]),
        ("أدى قصف مخيم للاجئين إلى مقتل عشرة.", []),
        ("مهاجمة متظاهرين للسفارة أثارت غضب الوزير.", ["متظاهرين"]),
    ],
)
def test_whose_a_camp_is_has_not_shelled_it(text: str, doer: list[str]) -> None:
    assert {tuple(_texts(deed)[0]) for deed in _told(text, "ASSAULT")} == {tuple(doer)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قد تفرض واشنطن عقوبات على مسؤولين متورطين في الهجمات على سفارتها.", "asserted"),
        ("ستعتقل الشرطة مسلحين ضالعين في تفجير المسجد.", "asserted"),
        ("قد تعتقل الشرطة رجالا مشاركين في هجوم محتمل.", "hypothetical"),
        ("نفى أن يكون الجيش متورطا في الهجوم على القرية.", "negated"),
        ("قال إنهم ليسوا متورطين في الهجوم على القرية.", "negated"),
        ("قد يكون الجنود متورطين في الهجوم على القرية.", "hypothetical"),
    ],
)
def test_people_described_by_a_known_attack_did_it_whatever_may_be_done_to_them(
    text: str, status: str
) -> None:
    (attack,) = _told(text, "ASSAULT")
    assert attack.status == status


@pytest.mark.parametrize("who", ["الجنود", "ضباط الجيش", "جنود إسرائيليون"])
def test_soldiers_who_close_a_road_protest_against_nobody(who: str) -> None:
    claims = read(f"أغلق {who} الطريق أمام المتظاهرين.").claims
    assert [(claim.event, claim.mode) for claim in claims] == [("COERCE", ("restrict",))]
