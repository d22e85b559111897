"""To whom and about whom something is said, who passes it on, and how quotations are marked."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("أبلغ وزير الخارجية مجلس الأمن أن المسلحين هاجموا القافلة.", ["مجلس الأمن"]),
        ("أخبر القائد جنوده بأن المسلحين هاجموا القافلة.", ["جنوده"]),
        ("خاطب الرئيس أنصاره قائلا: «لن نسلم البلاد لأحد مهما حدث».", ["أنصاره"]),
        ("قال الرئيس مخاطبا شعبه إن المسلحين هاجموا القافلة.", ["شعبه"]),
        ("قال رئيس الوزراء أمام البرلمان إن المسلحين هاجموا القافلة.", ["البرلمان"]),
        ("كتب السفير في رسالة إلى رئيس مجلس الأمن أن المسلحين هاجموا القافلة.", ["رئيس مجلس الأمن"]),
        ("قال الملك لدى لقائه نظيره الفرنسي إن المسلحين هاجموا القافلة.", ["نظيره الفرنسي"]),
        ("قال الوزير في اتصال هاتفي مع نظيره الفرنسي إن المسلحين هاجموا القافلة.", ["نظيره الفرنسي"]),
        ("توجه الزعيم إلى أنصاره بالقول: «لا تتركوا الساحات حتى النصر».", ["أنصاره"]),
        ("أبلغ لافروف بلينكن بأن المسلحين هاجموا القافلة.", ["بلينكن"]),
        ("قال بوتين لأردوغان إن المسلحين هاجموا القافلة.", ["أردوغان"]),
        ("قال الوزير لنظيره التركي إن المسلحين هاجموا القافلة.", ["نظيره التركي"]),
        ("قال المتحدث الرسمي للرئاسة إن المسلحين هاجموا القافلة.", []),
        ("قال الوزير بعد لقائه نظيره الفرنسي إن المسلحين هاجموا القافلة.", []),
        ("قال الوزير أمام مبنى البلدية إن المسلحين هاجموا القافلة.", []),
        ("أكد رئيس الهيئة الأستاذ فهد بن ناصر القحطاني أن المسلحين هاجموا القافلة.", []),
        ("حذر رئيس الهيئة المحافظ من أن المسلحين هاجموا القافلة.", ["المحافظ"]),
    ],
)
def test_to_whom_something_is_said(text: str, heard: list[str]) -> None:
    said = read(text).statements[0]
    assert [(party.text or "").removeprefix("ل") for party in said.to] == heard
    assert not any(word in (said.speaker.text or "") for word in heard)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("قال الوزير إن تركيا تدعم حكومة الوفاق.", ["تركيا", "حكومة الوفاق"]),
        ("قالت النائبة إن موسكو وطهران تدعمان دمشق.", ["موسكو", "طهران"]),
        ("قال الوزير إن الأسعار ارتفعت في تركيا.", []),
        ("قال الوزير المصري إن الجنود قتلوا أربعة مسلحين.", []),
    ],
)
def test_states_are_spoken_about_where_they_are_no_place(text: str, about: list[str]) -> None:
    assert [party.text for party in read(text).statements[0].about][: len(about) or None] == about


def test_who_passes_words_on_is_their_attribution() -> None:
    said = read("نقلت رويترز عن سفير غربي قوله إن المسلحين هاجموا القافلة.").statements
    assert [(one.speaker.text, [link.text for link in one.attribution]) for one in said] == [
        ("سفير غربي", ["رويترز"])
    ]
    assert read("قال الوزير إن المسلحين هاجموا القافلة.").statements[0].attribution == ()


def test_the_next_quotation_goes_on_with_its_speaker() -> None:
    found = read("«نحن مع الشعب»، قال القائد. «سنحمي الثورة ولن نتراجع أبدا».").statements
    assert [(one.speaker.text, one.kind) for one in found] == [("القائد", "direct")] * 2
    claims = read("قال القائد: «نحن مع الشعب ولن نتراجع». «اعتقلت الشرطة ثلاثة طلاب بلا سبب».").claims
    assert [link.text for link in claims[-1].attribution] == ["القائد"]


def test_a_quotation_at_a_distance_or_a_name_is_nobodys() -> None:
    far = "قال القائد إن الوضع هادئ وإن رجاله في كل مكان بعد قتال أيام. «اعتقلت الشرطة ثلاثة طلاب ظلما»."
    assert not read(far).claims[-1].attribution
    named = read("قال القائد إن الوضع هادئ. «درع الفرات» عملية تركية.").statements
    assert [one.kind for one in named] == ["reported"]


@pytest.mark.parametrize(
    "quoted",
    ["'{}'", "‘{}’", "‹{}›", "“{}”", "“{}“", '"{}"', '"{}»', '«{}"'],
)
def test_marks_of_every_kind_hold_words(quoted: str) -> None:
    words = "لن نقبل بأي تدخل في شؤوننا"
    found = read(f"قال الوزير {quoted.format(words)} ثم غادر القاعة.").statements
    assert [(one.kind, one.words.text) for one in found] == [("direct", words)]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert not read("زار الوزير معرض ' في المدينة ' وغادر.").statements


def test_words_that_begin_with_a_quoted_name_keep_both_its_marks() -> None:
    said = read("قال رئيس الحزب إن «الانقلابيين» أفشلوا الحوار.").statements[0]
    assert said.words.text == "«الانقلابيين» أفشلوا الحوار"


def test_the_name_of_a_spokesman_is_not_of_his_body() -> None:
    claim = read("أكد المتحدث باسم الجيش الليبي أحمد المسماري: دمرنا ثلاث آليات للمسلحين.").claims[0]
    assert [party.text for party in claim.actor] == ["الجيش الليبي"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("هتف المتظاهرون «الشعب يريد إسقاط النظام» في الساحة.", "الشعب يريد إسقاط النظام"),
    ],
)
def test_quoted_words_are_direct(text: str, words: str) -> None:
    assert [(one.kind, one.words.text) for one in read(text).statements] == [("direct", words)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("برأت المحكمة الضابط، وبما أن الأدلة ناقصة فقد أغلقت القضية.", []),
        ("تعتقد روسيا بوجود خلايا نائمة، في حين أن المعارضة قصفت المدينة.", []),
        ("توقع الوزير هدنة قريبة، علما أن الجيش قصف المدينة.", []),
        ("قال الوزير إن الحكم نهائي، رغم أن القاضي اعترض.", ["الوزير"]),
    ],
)
def test_a_clause_set_beside_another_is_nobodys_words(text: str, speakers: list[str]) -> None:
    assert [said.speaker.text for said in read(text).statements if said.speaker] == speakers


def test_a_country_speaks_to_another() -> None:
    said = read("قالت فرنسا لإيران إن القصف قتل مدنيين.").statements[0]
    assert said.speaker is not None
    assert (said.speaker.text, [party.text for party in said.to]) == ("فرنسا", ["إيران"])
