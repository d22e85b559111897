"""Cases of acts that were done, suspects, rumours, and reasons that only who gives them believes. Own
sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "text",
    [
        "تنظر المحكمة في قضية اغتيال الوزير.",
        "نظر القضاة في ملف مقتل المتظاهرين.",
        "ناقش البرلمان ملف اختطاف الصحفيين.",
    ],
)
def test_what_a_case_is_of_was_done(text: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (claim.status, claim.certainty) == ("historical", "certain")


@pytest.mark.parametrize(
    "text",
    [
        "مثل المتهم في اغتيال الوزير أمام المحكمة.",
        "أوقفت الشرطة مشتبها في قتله صحفيا.",
    ],
)
def test_a_suspect_is_only_perhaps_the_doer(text: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (claim.status, claim.certainty) == ("asserted", "possible")


@pytest.mark.parametrize(
    "text",
    [
        "يقال إن المسلحين خطفوا الطبيب.",
        "تتواتر الأنباء عن خطف الطبيب.",
        "وسط شائعات عن خطف الطبيب.",
        "راجت شائعات بشأن خطف رجل أعمال.",
        "راج حديث عن اغتيال الضابط.",
        "هناك أنباء عن مقتل عدد من الجنود.",
    ],
)
def test_a_rumour_is_only_possible(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, claim.certainty) == ("asserted", "possible")


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("اعتقل الجيش شبانا بزعم مهاجمتهم الدورية.", []),
        ("اعتقل الجيش شبانا بزعم طعنهم جنديا.", ["جنديا"]),
        ("اعتقل الجيش شبانا بذريعة مهاجمتهم دورية.", ["دورية"]),
        ("قتل الجيش شبانا بدعوى خطفهم الطبيب.", ["الطبيب"]),
    ],
)
def test_the_attack_that_is_a_pretext_is_his_whom_it_is_claimed_of(text: str, hit: list[str]) -> None:
    done, reason = read(text).claims
    assert ([p.text for p in done.actor], done.certainty) == (["الجيش"], "certain")
    assert ([p.text for p in reason.actor], reason.certainty) == (["شبانا"], "doubtful")
    assert [p.text for p in reason.recipient] == hit


def test_who_does_not_hesitate_does_it() -> None:
    (claim,) = read("لم يتردد الجيش في قصف القرى.").claims
    assert claim.certainty == "certain"


@pytest.mark.parametrize(
    "text",
    ["تذرع الجيش بوجود مسلحين في المدرسة.", "تحجج الجيش بوجود مسلحين قرب المستشفى."],
)
def test_a_pretext_told_by_a_verb_is_his_word_who_gives_it(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.status, claim.certainty) == ("asserted", "doubtful")
    assert [link.text for link in claim.attribution] == ["الجيش"]
