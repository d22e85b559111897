"""Several who say the same words, who accuses by a noun, and whose name is no listener's."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def by(text: str, trigger: str) -> tuple[str, ...]:
    claim = next(c for c in reversed(read(text).claims) if c.trigger.text == trigger)
    return tuple(link.text for link in claim.attribution)


def parties(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    claim = next(c for c in read(text).claims if c.event == event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("أبلغ ضابط في الدرك وسكان عن أن مسلحين أحرقوا المدرسة.", "أحرقوا", ("ضابط في الدرك", "سكان")),
        (
            "أفاد مصدر طبي وشهود عيان بأن الجنود قتلوا سائق الحافلة.",
            "قتلوا",
            ("مصدر طبي", "شهود عيان"),
        ),
        (
            "قصف الجيش سوق البلدة، وفق الدفاع المدني والصليب الأحمر.",
            "قصف",
            ("الدفاع المدني", "الصليب الأحمر"),
        ),
        (
            "نقلت صحيفة الراية عن مسؤولين محليين ورعاة أن الجيش قصف القرية.",
            "قصف",
            ("مسؤولين محليين", "رعاة", "صحيفة الراية"),
        ),
        ("أكدت مصادر حكومية وأخرى دبلوماسية أن الجيش قصف القرية.", "قصف", ("مصادر حكومية", "أخرى دبلوماسية")),
        ("ذكرت صحيفتا الشروق والصباح أن الجيش قصف القرية.", "قصف", ("صحيفتا الشروق والصباح",)),
        ("قصف الجيش القرية، وفق الشرطة والتحقيق مستمر.", "قصف", ("الشرطة",)),
        (
            "قال طبيب وممرضة إن المستشفى خال. وأضافا أن الجيش قصف القرية.",
            "قصف",
            ("طبيب", "ممرضة"),
        ),
    ],
)
def test_those_who_speak_together_are_each_a_source(text: str, trigger: str, chain: tuple[str, ...]) -> None:
    assert by(text, trigger) == chain


def test_the_reason_tells_who_speaks_beside_another_from_a_chain() -> None:
    text = "نقلت صحيفة الراية عن مسؤولين محليين ورعاة أن الجيش قصف القرية."
    (claim,) = read(text).claims
    rules = [why.rule for why in claim.why if why.stage == "attribution"]
    assert rules == ["reporting_clause", "joined_source", "reporting_clause"]


@pytest.mark.parametrize(
    ("text", "speaker", "code"),
    [
        ("قال النائبان عادل منصور وهشام بدوي إن القانون جائر.", "النائبان عادل منصور وهشام بدوي", None),
        ("أكدت مصر والأردن أن القدس خط أحمر.", "مصر والأردن", None),
        ("قال وزير الدفاع العراقي ورئيس الأركان العراقي إن المعركة انتهت.",
         "وزير الدفاع العراقي ورئيس الأركان العراقي", "IRQ"),
    ],
)  # fmt: skip
def test_one_statement_of_two_has_the_words_of_both(text: str, speaker: str, code: str | None) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert (statement.speaker.text, statement.speaker.code) == (speaker, code)


def test_a_quotation_parted_by_its_speaker_is_two_statements() -> None:
    text = "«لن نرحل عن أرضنا»، قال شيخ العشيرة، «وسندافع عنها حتى آخر رجل فينا»."
    assert [(s.words.text, s.speaker and s.speaker.text) for s in read(text).statements] == [
        ("لن نرحل عن أرضنا", "شيخ العشيرة"),
        ("وسندافع عنها حتى آخر رجل فينا", "شيخ العشيرة"),
    ]


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("جدد مجلس القيادة اتهامه لطهران بدعم الحوثيين.", "مجلس القيادة", "طهران"),
        ("كررت بغداد اتهامها أنقرة بقصف قرى حدودية.", "بغداد", "أنقرة"),
        ("أثارت اتهامات كييف ضد موسكو بقصف المستشفى جدلا.", "كييف", "موسكو"),
        ("حمل الناطق، في تصريح لقناة محلية، إسرائيل مسؤولية اغتيال القيادي.", "الناطق", "إسرائيل"),
        ("اتهم الناطق باسم الرئاسة المعارضة بحرق المقر.", "الناطق باسم الرئاسة", "المعارضة"),
    ],
)
def test_who_accuses_whom(text: str, accuser: str, accused: str) -> None:
    assert parties(text, "ACCUSE") == ([accuser], [accused])


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("يواجه الضابط اتهامات بقتل أسرى.", "قتل", ("اتهامات",)),
        ("جرى اللقاء وسط اتهامات للجيش بقصف القرية.", "قصف", ("اتهامات",)),
        ("عبر الخبير عن اعتقاده أن الجيش قصف القرية.", "قصف", ("الخبير",)),
        ("سرت أنباء عن اعتقال رئيس الحزب.", "اعتقال", ("أنباء",)),
        ("لا صحة للأنباء عن اعتقال رئيس الحزب.", "اعتقال", ()),
        ("نسبت الصحيفة إلى ضابط كبير القول إن الجيش قصف القرية.", "قصف", ("ضابط كبير", "الصحيفة")),
    ],
)
def test_no_charge_and_no_rumour_is_told_as_the_papers_own(
    text: str, trigger: str, chain: tuple[str, ...]
) -> None:
    assert by(text, trigger) == chain


def test_help_to_the_rapid_support_forces_is_support() -> None:
    assert parties("كررت الخرطوم اتهامها لأبوظبي بدعم قوات الدعم السريع.", "SUPPORT") == (
        ["أبوظبي"],
        ["قوات الدعم السريع"],
    )


def test_a_speaker_named_behind_his_quotation_of_several_sentences_says_all_of_it() -> None:
    text = "«لم يبق لنا سقف. أحرق الجنود البيت ونهبوه»، يقول مزارع من القرية."
    first, second = read(text).statements
    assert (first.words.text, second.words.text) == ("لم يبق لنا سقف", "أحرق الجنود البيت ونهبوه")
    assert first.speaker == second.speaker
    assert {first.kind, second.kind} == {"direct"}
    other = "«أحرق الجنود المدرسة. لم يبق لنا شيء»، يقول مزارع من القرية."
    assert by(other, "أحرق") == ("مزارع من القرية",)


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("اتهمت اللجنة، في تقرير صدر أمس، الحرس بتعذيب سجناء.", "تعذيب", ("اللجنة",)),
        ("اتهمت باريس ولندن الحكومة بتعذيب سجناء.", "تعذيب", ("باريس", "لندن")),
        ("أخطرت الحكومة البعثة بأن الجنود قتلوا راعيا.", "قتلوا", ("الحكومة",)),
        ("وفي رواية أخرى، قال الأهالي إن الجنود قتلوا راعيا.", "قتلوا", ("الأهالي",)),
        (
            "قال والي الجزيرة إن الوضع هادئ. وأشار إلى أن الجنود قتلوا راعيا.",
            "قتلوا",
            ("والي الجزيرة",),
        ),
    ],
)
def test_who_says_so_near_insertions_and_over_sentences(
    text: str, trigger: str, chain: tuple[str, ...]
) -> None:
    assert by(text, trigger) == chain


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("توعدت باريس بمعاقبة التنظيم الذي تبنى مسؤولية تفجير المترو.", "تفجير", ("التنظيم",)),
        ("توعدت روما بسحق \"كتيبة الفجر\" التي تبنت مسؤولية هجوم الميناء.", "هجوم", ("كتيبة الفجر",)),
        (
            "كشف المصدر أن المدير لم يعلق، واكتفى بالقول إن الجنود قتلوا راعيا.",
            "قتلوا",
            ("المدير", "المصدر"),
        ),
        ("حملت الأسرة الجيش المسؤولية عن قصف القرية.", "قصف", ("الأسرة",)),
        (
            "توعدت روما بسحق جماعة الفجر التي تبنت مسؤولية هجوم 18 تشرين الأول الانتحاري في الميناء.",
            "هجوم",
            ("جماعة الفجر",),
        ),
        ("جدد الحزب تمسكه بقرار المجلس بمقاطعة الشركة.", "مقاطعة", ()),
    ],
)  # fmt: skip
def test_whose_word_a_claimed_deed_and_an_answer_are(text: str, trigger: str, chain: tuple[str, ...]) -> None:
    assert by(text, trigger) == chain


def test_a_relative_behind_a_name_in_quotation_marks_describes_it() -> None:
    assert parties("استقبل الوزير مقاتلي «جبهة النصرة» الذين قصفوا الميناء.", "ASSAULT")[0] == [
        "مقاتلي «جبهة النصرة»"
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        (
            "أبلغ قائد الحرس، العميد رامي سعد، رئيس المجلس، فؤاد عواد، أن المعبر مغلق.",
            "قائد الحرس، العميد رامي سعد",
            ["رئيس المجلس"],
        ),
        (
            "ذكر النائبان الكرديان محمود سالم وعبد الله كريم، في تصريحات الأربعاء، أن المعبر مغلق.",
            "النائبان الكرديان محمود سالم وعبد الله كريم",
            [],
        ),
    ],
)
def test_names_between_commas_and_of_two_are_whose_they_are(
    text: str, speaker: str, heard: list[str]
) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert statement.speaker.text == speaker
    assert [party.text for party in statement.to] == heard


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "قال نائب رئيس الوزراء ووزير الخارجية سالم حداد إن الجنود قتلوا راعيا.",
            ("نائب رئيس الوزراء ووزير الخارجية سالم حداد",),
        ),
        (
            "وقال رئيس الحزب ووزير الدفاع السابق سالم حداد إن الجنود قتلوا راعيا.",
            ("رئيس الحزب ووزير الدفاع السابق سالم حداد",),
        ),
        (
            "بحسب عضو اللجنة ورئيسة الحزب منى الشامي، الجنود قتلوا راعيا.",
            ("عضو اللجنة ورئيسة الحزب منى الشامي",),
        ),
        (
            "قال الرئيس سالم حداد ووزير الدفاع عمر الصافي إن الجنود قتلوا راعيا.",
            ("الرئيس سالم حداد", "وزير الدفاع عمر الصافي"),
        ),
        ("قال قائد الجيش ووزير الدفاع إن الجنود قتلوا راعيا.", ("قائد الجيش", "وزير الدفاع")),
    ],
)
def test_two_offices_before_one_name_are_one_source(text: str, chain: tuple[str, ...]) -> None:
    assert by(text, "قتلوا") == chain


@pytest.mark.parametrize("name", ["هدى الحداد", "منى الشامي", "سلمى العمري"])
def test_a_womans_name_is_no_other_word(name: str) -> None:
    said = read(f"نشرت {name} تدوينة قالت فيها إن الجنود قتلوا راعيا.").statements[0]
    assert said.speaker is not None and said.speaker.text == name
