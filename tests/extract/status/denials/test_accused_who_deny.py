"""Who denies what he was just accused of: by his own name, by a pronoun, by his part in it. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read

DENYING = {"نفى", "ونفى", "نفت", "ونفت", "أنكر"}


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("اتهمت الحكومة الحركة بتفجير السوق، ونفت الحركة ذلك.", "الحركة"),
        ("اتهم ناشطون التحالف بقصف مدرسة فيما نفى التحالف ذلك.", "التحالف"),
        ("اتهمت الحكومة الحزب بخطف الطيار، لكنه نفى ذلك.", "الحزب"),
        ("اتهمت الحكومة الحزب بخطف الطيار، إلا أنه نفى أي علاقة له بالأمر.", "الحزب"),
        ("اتهمت الشرطة التنظيم بتفجير الحافلة. ونفى التنظيم صلته بالحادث.", "التنظيم"),
        ("اتهمت الحكومة الحركة بتفجير السوق، غير أن الحركة نفت تورطها.", "الحركة"),
        ("اتهم ناشطون التحالف بقصف المدرسة، والتحالف ينفي.", "التحالف"),
        ("اتهمت الوزارة الجماعة بحرق المدارس، وهي اتهامات ظلت الجماعة تنفيها.", "الجماعة"),
        ("قالت منظمة حقوقية إن الجيش أحرق قرى، ما نفاه الجيش.", "الجيش"),
        ("اتهم سكان البلدة الجيش بقصف المدرسة. ونفى المتحدث باسم الجيش هذه المزاعم.", "الجيش"),
    ],
)
def test_the_accused_denies_the_deed(text: str, doer: str) -> None:
    deeds = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
    assert [claim.status for claim in deeds] == ["asserted", "negated"]
    assert all([party.text for party in claim.actor] == [doer] for claim in deeds)
    assert all(claim.attribution for claim in deeds)


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة النائب الذي نفى تلقيه رشوة.",
        "احتجز الجيش الناشط الذي أنكر التهم.",
        "قصف الجيش القرية. ونفى الجيش الأنباء عن استقالة قائده.",
        "اقتحمت الشرطة الحي. ونفت الشرطة أي علاقة لها بقطع الكهرباء عنه.",
        "اتهم الوزير الحركة بقتل جنود، لكنه نفى نية الحكومة مهاجمتها.",
    ],
)
def test_who_denies_something_else_denies_no_deed(text: str) -> None:
    assert not any(claim.status == "negated" and claim.trigger.text in DENYING for claim in read(text).claims)


@pytest.mark.parametrize(
    "text",
    [
        "نفت الوزارة انتقاد المنظمة.",
        "نفى الوزير إدانته الهجوم.",
        "نفى المتحدث الأنباء التي تحدثت، نقلا عن مصادر أمنية، عن مقتل القائد.",
    ],
)
def test_words_and_news_that_are_denied_were_not(text: str) -> None:
    assert {claim.status for claim in read(text).claims} == {"negated"}


def test_charges_that_are_denied_were_brought() -> None:
    claim = next(c for c in read("نفى الجيش اتهام المنظمة له بقصف القرية.").claims if c.event == "ACCUSE")
    assert claim.status == "asserted"
