"""Who speaks in a headline and to whom, by agencies and channels whose names look like other words."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("الجزيرة عن مصادر طبية: مقتل سبعة مدنيين بقصف على رفح", ["مصادر طبية", "الجزيرة"]),
        ("العربية نقلا عن شهود: مسلحون خطفوا صيدليا في كركوك", ["شهود", "العربية"]),
        ("واج نقلا عن وزارة الدفاع: الجيش قتل مهربين في أدرار", ["وزارة الدفاع", "واج"]),
        ("مصدر أمني لرويترز: مسلحون خطفوا صيدليا في كركوك", ["مصدر أمني"]),
        ("المتحدث باسم الجيش لبي بي سي: المتمردون قصفوا الميناء", ["المتحدث باسم الجيش"]),
        ('المتحدث باسم الجيش لـ"بي بي سي": المتمردون قصفوا الميناء', ["المتحدث باسم الجيش"]),
        ("مقتل خمسة جنود في كمين قرب كيدال - مصادر أمنية", ["مصادر أمنية"]),
        ("سكان الجزيرة: الجيش قصف الجسر", ["سكان الجزيرة"]),
    ],
)
def test_sources_of_a_headline(text: str, chain: list[str]) -> None:
    (claim,) = read(text).claims
    assert [link.text for link in claim.attribution] == chain


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        ("وزير الخارجية للجزيرة: لن ننسحب من المعاهدة", "وزير الخارجية", ["للجزيرة"]),
        ("مصدر أمني لرويترز: مسلحون خطفوا صيدليا", "مصدر أمني", ["رويترز"]),
        ("رئيس الحزب لبي بي سي: لن نقاطع الانتخابات", "رئيس الحزب", ["بي بي سي"]),
        ("مصادر لقناة الحدث: الجيش أغلق المعبر", "مصادر", ["قناة الحدث"]),
        ("رئيس الحزب: لن نقاطع الانتخابات", "رئيس الحزب", []),
        ("الوزير: لا تراجع عن القرار", "الوزير", []),
    ],
)
def test_who_speaks_in_a_headline_and_to_whom(text: str, speaker: str, heard: list[str]) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert statement.speaker.text == speaker
    assert [party.text for party in statement.to] == heard


def test_a_region_named_like_a_channel_tells_nothing() -> None:
    assert read("الجزيرة: الجيش يقصف القرى").statements == ()


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        ("أخبر شاهد مراسل الصحيفة أن الشرطة ضربت الطلبة.", "شاهد", ["مراسل الصحيفة"]),
        ("أبلغ مسؤول أمني مراسلنا أن الشرطة ضربت الطلبة.", "مسؤول أمني", ["مراسلنا"]),
        ("أبلغ مراسل القناة الوزير أن الشرطة ضربت الطلبة.", "مراسل القناة", ["الوزير"]),
    ],
)
def test_the_press_that_is_told_is_not_who_tells(text: str, speaker: str, heard: list[str]) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert statement.speaker.text == speaker
    assert [party.text for party in statement.to] == heard
