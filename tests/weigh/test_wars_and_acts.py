"""What goes on for long is not the act of one day; one arrest is not another; one act under two verbs."""

from __future__ import annotations

import pytest

from marsad.model import Article, Range
from marsad.read import Reader
from marsad.weigh import Telling, facts, weigh
from marsad.weigh.names import family


def happenings(*texts: str) -> list[list[str]]:
    """The triggers of each happening that reports of one day, each by its own paper, tell of."""
    tellings: dict[str, Telling] = {}
    for number, text in enumerate(texts):
        article = Article(
            f"d-{number}", text, f"d-{number}", body=(Range(0, len(text)),), language="ar",
            publisher=f"paper {number}", published="2022-03-10", published_basis="given",
        )  # fmt: skip
        for claim in Reader().read(article).claims:
            tellings[claim.id] = Telling(claim, article.id, article.publisher, article.published)
    weighed = weigh(facts(telling) for telling in tellings.values())
    claims = [[weighed.claims[index].claim for index in group.members] for group in weighed.groups]
    return [[tellings[claim].claim.trigger.text for claim in group] for group in claims]


ONE = {
    "the ambassador driven out under two verbs": (
        "طردت كينيا أمس الأربعاء السفير الصومالي من نيروبي.",
        "أبعدت السلطات الكينية سفير الصومال الأربعاء.",
    ),
    "the man's arrest with and without his trade": (
        "اعتقلت الشرطة التونسية أمس الأربعاء رئيس الجمعية نور الدين بوزيان.",
        "قال محامون إن قوات الأمن اعتقلت نور الدين بوزيان الأربعاء.",
    ),
    "men told again by their noun alone": (
        "قاطع نواب المعارضة أمس الأربعاء جلسة الثقة.",
        "أعلن نواب المعارضة مقاطعة جلسة الثقة الأربعاء.",
    ),
}
TWO = {
    "the fighting that the town lives with": (
        "قصف الجيش اليمني مخيما في مدينة تعز أمس الأربعاء فقتل سبعة مدنيين.",
        "يعاني سكان تعز من آثار القتال الدائر بين الجيش اليمني والحوثيين في تعز.",
    ),
    "the raids of some days": (
        "قصف الطيران الروسي سوقا في إدلب أمس الأربعاء فقتل تسعة مدنيين.",
        "قتل ستون مدنيا في غارات روسية على إدلب خلال الأيام الخمسة الماضية.",
    ),
    "the siege of many weeks": (
        "هاجمت قوات الدعم السريع مدينة الدلنج أمس الأربعاء.",
        "تحاصر قوات الدعم السريع مدينة الدلنج منذ أسابيع.",
    ),
    "two men held on one day": (
        "اعتقلت الشرطة الجزائرية أمس الأربعاء الناشط جمال الدين سعيداني.",
        "اعتقلت الشرطة الجزائرية أمس الأربعاء الصحافي نور الدين حمادي.",
    ),
}


@pytest.mark.parametrize("texts", ONE.values(), ids=ONE.keys())
def test_one(texts: tuple[str, ...]) -> None:
    assert [len(group) for group in happenings(*texts)] == [2]


@pytest.mark.parametrize("texts", TWO.values(), ids=TWO.keys())
def test_two(texts: tuple[str, ...]) -> None:
    assert [len(group) for group in happenings(*texts)] == [1, 1]


def test_a_name_of_a_common_noun_and_the_faith_ends_in_the_family() -> None:
    assert family(["الصحافي", "نور", "الدين"], ["شريفي"]) == "شريفي"
    assert family(["الناشط", "فريد", "حداد", "في", "وهران"]) == "حداد"
    assert family(["رجل", "الدين"]) is None
