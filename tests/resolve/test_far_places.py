"""Places of conflicts all over the world under the names that papers give them, and ordinary sentences with
such letters. The sentences are our own."""

from __future__ import annotations

import pytest

from marsad.resolve.places.places import resolve_place
from tests.resolve.cases import read_cases
from tests.resolve.test_places import found, story


@pytest.mark.parametrize(("sentence", "main", "words", "iso3"), read_cases("far_places.tsv"))
def test_the_country_of_a_place(sentence: str, main: str | None, words: str, iso3: str) -> None:
    mentions = [m for m in found(sentence, main) if m.text == words]
    assert mentions, [m.text for m in found(sentence, main)]
    assert resolve_place(mentions[0], story(main)).country == iso3


@pytest.mark.parametrize(
    "sentence",
    [
        "قال اللواء غوري إن التدريب انتهى.",
        "زادت حدة التوتر بعد الخطاب.",
        "تحدثت عن زيادة في حدة الخلاف.",
        "فاز الفريق بالعد التنازلي.",
        "انتشر الخبر بوسوم كثيرة.",
        "عمل سنوات في قسم الصحافة.",
        "وصف لودجر ما رآه.",
        "غطى العمال الحفرة برمل ناعم.",
        "قدم تقريرا مفصلا ووجيد الصياغة.",
        "ولقيت الدعوة ترحيبا واسعا.",
        "شارك فوجين من الجنود في العرض.",
        "والام التي فقدت ابنها بكت طويلا.",
        "استعان المركز بكوادر مدربة.",
        "وصل التيار إلى منطقة الحدث سريعا.",
        "دكوا الأرض بأقدامهم.",
        "صب العمال خرسانة جديدة.",
        "كان معي أنا وأنا وحدي.",
        "حضر جبرائيل الحفل.",
        "غنت وطربت للحن.",
        "عرفوا عفار الكتاب.",
    ],
)
def test_ordinary_words_are_no_far_town(sentence: str) -> None:
    assert [m.text for m in found(sentence)] == []
