"""Where the words for a source end, and how far what he tells by nouns goes."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("أعلنت بلدية صيدا أن مسلحين خطفوا حارسا.", "بلدية صيدا"),
        ("قال رئيس بلدية حلبا إن مسلحين خطفوا حارسا.", "رئيس بلدية حلبا"),
        ("أعلنت اللجنة المركزية أن الجيش قصف المصنع.", "اللجنة المركزية"),
        ("قتل الجنود تسعة رعاة، استنادا إلى شهادات ناجين.", "شهادات ناجين"),
        ("طبقا لرواية الجيش، قتل مسلحون تسعة رعاة.", "الجيش"),
        ("أبلغ الوزير اللجنة المركزية أن الجيش قصف المصنع.", "الوزير"),
        ("قالت الوزيرة غاضبة إن الجيش قصف المصنع.", "الوزيرة"),
        ("أعلن الجيش رسميا أن مسلحين خطفوا حارسا.", "الجيش"),
    ],
)
def test_the_words_of_a_source(text: str, named: str) -> None:
    (claim,) = read(text).claims
    assert [link.text for link in claim.attribution] == [named]


@pytest.mark.parametrize(
    ("text", "trigger", "named"),
    [
        ("أعلنت الشرطة مقتل سائقين، واعتقال خمسة مسلحين.", "اعتقال", ["الشرطة"]),
        ("أعلن ضابط مقتل أربعة جنود، وجرح ستة آخرين في الهجوم.", "الهجوم", ["ضابط"]),
        ("أفادت الوكالة بمقتل سائقين، وإصابة طفل، في قصف على السوق.", "قصف", ["الوكالة"]),
        ("أعلن الحزب مقتل سائقين، في قصف إسرائيلي استهدف شاحنة.", "قصف", ["الحزب"]),
        ("أعلن الجيش مقتل جنديين، ومقتل المدني أثار غضبا.", "مقتل المدني", []),
        ("أعلن الجيش مقتل جنديين، وسط احتجاجات في العاصمة.", "احتجاجات", []),
    ],
)
def test_deeds_told_behind_a_comma(text: str, trigger: str, named: list[str]) -> None:
    at = text.index(trigger)
    claim = next(c for c in read(text).claims if c.trigger.start == at)
    assert [link.text for link in claim.attribution] == named


def test_denied_news_does_not_hold_the_words_of_who_denies_it() -> None:
    text = 'نفى الناطق باسم الحزب أنباء تحدثت عن اعتقال نائبه، قائلا "لم يعتقل أحد منا".'
    found = read(text)
    (statement,) = found.statements
    assert (statement.speaker and statement.speaker.text, statement.attribution) == ("الناطق باسم الحزب", ())
    assert {claim.status for claim in found.claims} == {"negated"}


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("اتهم سكان الجيش بقصف السوق.", "سكان", "الجيش"),
        ("اتهم نشطاء الحكومة بقتل طلبة.", "نشطاء", "الحكومة"),
    ],
)
def test_locals_who_accuse_a_force(text: str, accuser: str, accused: str) -> None:
    charge, deed = read(text).claims
    assert ([p.text for p in charge.actor], [p.text for p in charge.recipient]) == ([accuser], [accused])
    assert [p.text for p in deed.actor] == [accused]
    assert [link.text for link in deed.attribution] == [accuser]


@pytest.mark.parametrize(
    ("text", "trigger", "blamed"),
    [
        ("زار الرئيس لندن، مؤكدا متانة الروابط بين البلدين ومطالبا باريس بالاعتذار.", "مطالبا", "باريس"),
        ("شجب الرئيس الغارة، داعيا الحكومة إلى وقفها ومتهما الجيش بقتل طلبة.", "متهما", "الجيش"),
    ],
)  # fmt: skip
def test_a_participle_that_joins_another_is_no_part_of_what_that_one_holds(
    text: str, trigger: str, blamed: str
) -> None:
    claim = next(c for c in read(text).claims if c.trigger.text == trigger)
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == (["الرئيس"], [blamed])
    assert claim.status == "asserted"


def test_what_is_said_ends_before_a_joined_participle() -> None:
    text = "قال الوزير إن الهدنة باقية، مؤكدا أن الجيش ملتزم بها ومتهما المعارضة بقتل جنود."
    assert [s.words.text for s in read(text).statements] == ["الهدنة باقية", "الجيش ملتزم بها"]
    charge = next(c for c in read(text).claims if c.event == "ACCUSE")
    assert [p.text for p in charge.actor] == ["الوزير"]


def test_whom_one_met_is_the_subject_of_her_relative_clause() -> None:
    claim = next(
        c for c in read("التقى الوزير الموفدة التي لوحت بوقف المساعدات.").claims if c.event != "CONSULT"
    )
    assert (claim.event, [p.text for p in claim.actor]) == ("THREATEN", ["الموفدة"])


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("«الحرب انتهت»، بحسب قائد الجيش.", "قائد الجيش", "الحرب انتهت"),
        ("بحسب قائد الجيش، «الحرب انتهت ولن تعود».", "قائد الجيش", "الحرب انتهت ولن تعود"),
        ("استفيد من مصدر أمني أن الطريق مغلق.", "مصدر أمني", "الطريق مغلق"),
    ],
)
def test_short_words_and_who_said_them(text: str, speaker: str, words: str) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert (statement.speaker.text, statement.words.text) == (speaker, words)
