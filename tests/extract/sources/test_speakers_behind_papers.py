"""Who speaks where a paper, an agency or a headline stands before him: short names, testimonies, copies."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("عون: الحكومة لن تستقيل قبل نهاية العام", "عون", "Michel Aoun"),
        ("بري: المجلس لن يقر موازنة كهذه", "بري", "Nabih Berri"),
        ("الصدر: أنصارنا انسحبوا من الساحات مساء", "الصدر", "Muqtada al-Sadr"),
        ("قاسم: لن نبيع حصتنا في الشركة لأحد", "قاسم", "Qasim"),
        ("مسؤول في «فتح»: المصالحة تأجلت إلى الخريف", "مسؤول في «فتح»", "official of Fatah"),
    ],
)
def test_a_short_name_before_a_colon_speaks(text: str, speaker: str, name: str) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert (statement.speaker.text, statement.speaker.name) == (speaker, name)


@pytest.mark.parametrize("text", ["عون للفلاحين: الحكومة وزعت البذور أمس", "عون عاجل وصل إلى المخيم أمس"])
def test_the_same_word_elsewhere_is_nobody(text: str) -> None:
    assert not read(text).statements


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "ذكرت الإذاعة نقلا عن وكالة بترا قول المحافظ إن مسلحين خطفوا صيدليا.",
            ["المحافظ", "وكالة بترا", "الإذاعة"],
        ),
        (
            "تضمن الملف شهادات لسجناء تؤكد أن الحراس ضربوا رفاقهم.",
            ["شهادات لسجناء", "الملف"],
        ),
        ("وأورد الملف شهادة سجين سابق قال فيها إن الحراس ضربوا رفاقه.", ["شهادة سجين سابق", "الملف"]),
        ("وفق نسخة من المحضر، ضرب الحراس السجين.", ["نسخة من المحضر"]),
        ("وبحسب منشورات على فيسبوك، خطف مسلحون صيدليا.", ["منشورات على فيسبوك"]),
        ("قال النقيب، الذي كان يتحدث في ندوة، إن الحراس ضربوا السجناء.", ["النقيب"]),
        ("قال رئيس النقابة، الذي تحدث أمام الصحافة، إن الحراس ضربوا السجناء.", ["رئيس النقابة"]),
        ("شاهد مراسلنا الحراس يضربون سجينا.", ["مراسلنا"]),
    ],
)
def test_each_link_of_the_chain(text: str, chain: list[str]) -> None:
    claims = read(text).claims
    assert [[link.text for link in claim.attribution] for claim in claims] == [chain]


def test_the_words_are_his_whom_an_agency_quotes_by_a_noun() -> None:
    (statement,) = read("نقلت الجريدة عن وكالة بترا قول المحافظ إن مسلحين خطفوا صيدليا.").statements
    assert statement.speaker is not None
    assert statement.speaker.text == "المحافظ"


def test_a_trade_behind_a_given_name_and_its_verb_is_a_family_name() -> None:
    text = (
        "قال منير الطيار، الخبير في الشؤون المالية والضريبية، إن البنك أفلس. "
        "وأضاف الطيار أن مسلحين خطفوا صيدليا."
    )
    first, second = read(text).statements
    assert first.speaker is not None and second.speaker is not None
    assert (first.speaker.sector, second.speaker.name) == ("UNK", "Mounir al-Tayyar")
