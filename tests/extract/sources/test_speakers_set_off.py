"""Speakers set off from plain words, behind them or before a colon, and headlines."""

from __future__ import annotations

from tests.extract.views import read


def test_a_headline_may_end_in_the_number_of_those_killed() -> None:
    claims = read("عاجل: انفجار في بغداد أسفر عن مقتل خمسة").claims
    assert [claim.size.dead for claim in claims] == [5]


def test_a_speaker_behind_plain_words_is_their_source() -> None:
    for text, speaker in (
        ("قوات الحكومة قصفت السوق، قال الناشط سامر الحلبي.", "الناشط سامر الحلبي"),
        ("داهمت الشرطة مقر النقابة فجرا، أكد مصدر أمني.", "مصدر أمني"),
        ("خطف مسلحون سبعة طلاب - أعلنت وزارة الداخلية.", "وزارة الداخلية"),
        ("قتل جنديان بلغم، كشف مسؤول أمني رفض الكشف عن هويته.", "مسؤول أمني"),
        ("قصف الطيران المشفى، أوضح مدير الصحة، مضيفا أن المسلحين خطفوا طبيبا.", "مدير الصحة"),
        ("قتل جندي بلغم، أكد المتحدث باسم الجيش، خالد العبيدي.", "المتحدث باسم الجيش، خالد العبيدي"),
    ):
        assert {link.text for claim in read(text).claims for link in claim.attribution} == {speaker}


def test_who_did_something_besides_is_no_speaker_of_what_stands_before() -> None:
    for text in (
        "زار الوزير الحدود، أكد دعمه للحوار.",
        "اعتقلت الشرطة صحفيا، أعلنت نقابة الصحفيين إضرابا عاما.",
        "قصف الجيش البلدة، قال سكانها إن القصف دام ساعة.",
    ):
        first = read(text).claims[0]
        assert not first.attribution


def test_who_stands_before_a_colon_says_what_follows() -> None:
    for text, speaker in (
        ("مصدر أمني: مقتل ثلاثة جنود في هجوم شرقي البلاد", "مصدر أمني"),
        ("الجيش اليمني: قتلنا سبعة من الحوثيين في مأرب", "الجيش اليمني"),
        ("شهود: الشرطة أطلقت الرصاص على المتظاهرين في نواكشوط", "شهود"),
        ("السعودية: قصفنا مواقع الحوثيين", "السعودية"),
        ("مسؤول أمريكي لرويترز: قصفنا مواقع المسلحين في سوريا", "مسؤول أمريكي"),
    ):
        found = read(text).claims
        assert found and all([link.text for link in claim.attribution] == [speaker] for claim in found)


def test_a_country_or_a_heading_before_a_colon_says_nothing() -> None:
    for text in (
        "ليبيا: مقتل ثلاثة جنود في هجوم على حاجز",
        "المطلوب: محاكمة القتلة",
        "دمشق : الشرطة تفرق مظاهرة في المزة",
        "بالفيديو: الشرطة تعتدي على متظاهرين في صفاقس",
        "روابط ذات صلة المغرب: الشرطة تفرق مظاهرة في الرباط",
    ):
        assert not any(claim.attribution for claim in read(text).claims)


def test_whom_the_sentence_before_was_about_goes_on_to_speak() -> None:
    found = read("زار الوزير المخيم. وأضاف أن المسلحين قصفوا السوق.").claims
    assert [link.text for link in found[-1].attribution] == ["الوزير"]


def test_an_army_that_did_something_does_not_go_on_to_speak() -> None:
    found = read("قصف الجيش الحي. وأضاف أن المسلحين أحرقوا المستشفى.").claims
    assert not found[-1].attribution


def test_how_something_came_is_no_speaker() -> None:
    found = read("حين هدأت الأسواق، جاءت الاحتجاجات في صور شتى.")
    assert not found.statements


def test_how_often_somebody_speaks_is_no_speaker() -> None:
    for text in (
        "غير أن الوزيرة أكدت مرة أخرى أمام النواب أن الشرطة قتلت متظاهرا.",
        "غير أن الوزيرة كررت مرة ثانية أن الشرطة قتلت متظاهرا.",
    ):
        assert [link.text for claim in read(text).claims for link in claim.attribution] == ["الوزيرة"]
