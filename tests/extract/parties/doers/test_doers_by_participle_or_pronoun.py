"""Participles and pronouns that make somebody the doer of an act that is told elsewhere in the sentence."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger", "actor", "recipient"),
    [
        ("أوقفت الشرطة رجلا متهما باغتيال القاضي.", "اغتيال", "رجلا", "القاضي"),
        ("حاكمت المحكمة ثلاثة جنود متورطين في قتل متظاهرين.", "قتل", "ثلاثة جنود", "متظاهرين"),
        ("اتهمت منظمات حقوقية رئيس الإقليم بأنه وراء خطف المعارضين.", "خطف", "رئيس الإقليم", "المعارضين"),
        ("إن تنظيم القاعدة هو المسؤول عن الهجوم على القنصلية.", "الهجوم", "تنظيم القاعدة", "القنصلية"),
        ("اتهم الوزير الحركة بأنها تقف وراء تفجير السفارة.", "تفجير", "الحركة", "السفارة"),
        ("أدان القضاء رجلا بخطف صحفي وقتل شرطي.", "قتل", "رجلا", "شرطي"),
    ],
)  # fmt: skip
def test_the_doer_is_whom_the_words_make_guilty(text: str, trigger: str, actor: str, recipient: str) -> None:
    (claim,) = [c for c in read(text).claims if c.trigger.text == trigger]
    assert [p.text for p in claim.actor] == [actor]
    assert [p.text for p in claim.recipient] == [recipient]


def test_an_accused_man_is_no_accusation_by_the_police_that_hold_him() -> None:
    told = read("أوقفت الشرطة رجلا متهما باغتيال القاضي.").claims
    assert [claim.event for claim in told] == ["COERCE", "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("حمل الرئيس الحكومة مسؤولية مقتل المتظاهرين.", None),
        ("أعلن الطبيب مقتل طفلين في القصف.", 2),
        ("أعلن الجيش مقتل جنديين في كمين.", 2),
        ("ندد الحزب بمقتل المدنيين في الغارة.", None),
    ],
)
def test_an_ending_that_is_also_the_plural_counts_nobody(text: str, dead: int | None) -> None:
    assert [claim.size.dead for claim in read(text).claims if claim.event == "ASSAULT"] == [dead]
