"""Descriptions in English, word by word."""

from __future__ import annotations

import pytest

from marsad.resolve.english.dates import date_in_english
from marsad.resolve.english.english import described, english, qualified, with_english


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("مصادر أمنية رفيعة المستوى", "high-ranking security sources"),
        ("مصادر طبية وأمنية", "security and medical sources"),
        ("شهود عيان", "eyewitnesses"),
        ("بيان لمكتب العبادي", "statement of office of al-Abadi"),
        ("قرب سجن عوفر", "near Ufir prison"),
        ("مطار رفيق الحريري", "Rafik Hariri airport"),
        ("مستشفى قريب", "nearby hospital"),
        ("قيادي في الحراك الجنوبي", "leader in southern movement"),
        ("محافظ تعز", "governor of Taiz"),
        ("سالم الطرابلسي كبير الباحثين", "Salem Trabelsi, senior researcher"),
        ("ألوية صلاح الدين", "brigades of Salah al-Din"),
        ("وكالة الأنباء السورية", "Syrian news agency"),
        ("النائب سامي الخطيب", "deputy Sami al-Khatib"),
        ("حسن الإمام", "Hassan al-Emam"),
        ("زعيم الحركة عبد الملك الحوثي", "leader of movement Abdul Malik al-Houthi"),
        ("منطقة جبل مارة", "area of Mara mountain"),
        ("نهر الليطاني", "al-Litani river"),
        ("مطار رفيق الحريري الدولي", "Rafik Hariri international airport"),
        ("قريتين صغيرتين", "small villages"),
        ("قاعدتين عسكريتين", "military bases"),
        ("سيارة مفخخة", "booby-trapped car"),
        ("متظاهرين سلميين", "peaceful protesters"),
        ("البيان الثلاثي", "trilateral statement"),
        ("رئيس المجلس الأعلى للدولة خالد المشري", "head of High Council of State Khalid al-Mashri"),
    ],
)
def test_known_words_in_english_order(text: str, said: str) -> None:
    assert english(text) == said


def test_a_word_in_no_table_is_spelled_whatever_adjective_it_looks_like() -> None:
    assert english("لفني") == "Lafni"


def test_what_goes_on_behind_an_office() -> None:
    assert described("coordinator", "الشؤون الإنسانية") == "coordinator of humanitarian affairs"
    assert described("ambassador", "مشارك") == "participating ambassador"


def test_only_arabic_words_of_a_name_are_changed() -> None:
    assert with_english("Misrata brigades") == "Misrata brigades"
    assert with_english("movement «صقور»") == "movement «Saqur»"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("اليوم الأربعاء", "today Wednesday"),
        ("الأيام الثلاثة الماضية", "last three days"),
        ("مطلع مارس/آذار", "beginning of March"),
        ("خلال ثلاثة أيام", "during three days"),
        ("منذ 10 مايو 2024", "since 10 May 2024"),
        ("عشية الحفل", ""),
    ],
)
def test_dates_word_by_word_or_not_at_all(text: str, said: str) -> None:
    assert date_in_english(text) == said


def test_adjectives_say_which_people_are_meant() -> None:
    assert qualified("forces", "قوات", "قوات خاصة", []) == "special forces"
    assert qualified("government", "حكومة", "الحكومة", ["المؤقتة", "في"]) == "interim government"
    assert qualified("military post", "قاعدة عسكرية", "قاعدتها", ["الجوية"]) == "air base"
    assert qualified("navy", "سلاح بحرية", "سلاح البحرية", ["البحرية"]) == "navy"
    assert qualified("soldiers", "جندي", "جنود", ["روس"]) == "soldiers"


@pytest.mark.parametrize(
    ("text", "said"),
    [("بلدة بيت عدل", "Bait Adl town"), ("حي صلاح الدين في حلب", "Salah al-Din district in Aleppo")],
)
def test_ordinary_words_behind_a_town_are_its_name(text: str, said: str) -> None:
    assert english(text) == said


def test_a_pronoun_that_ends_a_word_is_no_part_of_a_name() -> None:
    assert english("قاعدتها الجوية") == "air base"
    assert english("مواقعهم") == "sites"
