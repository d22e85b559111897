"""What looks like a verb is one only where a verb may stand."""

from __future__ import annotations

import pytest

from marsad.arabic.analyse import analyse
from marsad.arabic.records import Word


def word_of(text: str, form: str) -> Word:
    return next(word for sentence in analyse(text) for word in sentence.words if word.text == form)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("أكد الوزير أن رفض العرض نهائي.", "رفض"),
        ("قالت الوزارة أن قصف المخيم جريمة.", "قصف"),
        ("يدعو الحزب إلى الحوار أو تجاوز الخلافات.", "تجاوز"),
        ("تحدث النائب ستيفن دين هاربر عن الأزمة.", "دين"),
        ("طالب الحزب بوقف الحرب ورفع الحصار.", "ورفع"),
        ("اتهم القاضي الضابط بالتعذيب وقتل السجين.", "وقتل"),
        ("بحث الوزير الأزمة وفتح الطريق.", "وفتح"),
        ("زار الوفد دي فيلييه في مكتبه.", "دي"),
        ("غزت القبائل الشمالية تراقيا في الشتاء.", "تراقيا"),
        ('سمى الفريق تطبيقه "يجمع" العام الماضي.', "يجمع"),
        ("عرض التلفزيون لحظة خطف الناقلة النرويجية.", "خطف"),
    ],
)
def test_no_verb_there(text: str, form: str) -> None:
    assert word_of(text, form).pos in {"noun", "propn"}


@pytest.mark.parametrize(
    ("text", "form", "lemma"),
    [
        ("غادر الوفد بعد أن قصف الجيش المخيم.", "قصف", "قصف"),
        ("سبق أن رفض الحزب العرض.", "رفض", "رفض"),
        ("قتل الحارس أو جرح في الهجوم.", "جرح", "جرح"),
        ("يمكن للمصانع أن توفر الوظائف للشباب.", "توفر", "وفر"),
        ("الجمعية التي تمثل المزارعين رفضت القانون.", "تمثل", "مثل"),
        ("القضية التي تحدث عنها الوزير معروفة.", "تحدث", "تحدث"),
        ("لكل من يريد السفر حق الاعتراض.", "يريد", "اراد"),
        ("الوزيران اللذان كتبا الرسالة غابا.", "كتبا", "كتب"),
        ("رست ناقلة نرويجية خطفها القراصنة قبل شهر.", "خطفها", "خطف"),
        ("زار المحافظ بلدة نهبها الجنود.", "نهبها", "نهب"),
    ],
)
def test_still_a_verb(text: str, form: str, lemma: str) -> None:
    word = word_of(text, form)
    assert (word.pos, word.lemma) == ("verb", lemma)


def test_a_ten_behind_a_unit_is_a_number() -> None:
    assert word_of("قضى الجندي ثمانية عشر شهرا في السجن.", "عشر").pos == "num"


def test_a_title_has_its_article() -> None:
    word = word_of("سافر الشيخ حمدان إلى عمان.", "الشيخ")
    assert word.article
    assert word.stem == "شيخ"


def test_the_second_of_two_accusatives_describes() -> None:
    text = "اشترى الصياد قاربا صغيرا من الميناء."
    assert [word_of(text, form).pos for form in ("قاربا", "صغيرا")] == ["noun", "adj"]


def test_an_adverb_is_no_adjective() -> None:
    assert word_of("عاد المسافر متعبا جدا.", "جدا").pos == "adverb"


def test_what_she_was_doing_is_no_noun_behind_her_name() -> None:
    assert word_of("كانت تركيا تسلح المعارضة السورية.", "تسلح").pos == "verb"
    assert word_of("كانت فرنسا تدعم خليفة حفتر.", "تدعم").pos == "verb"
    assert word_of("كان تسلح المعارضة سريعا.", "تسلح").pos == "noun"
    assert word_of("طلبت تركيا تسلح المعارضة سرا.", "تسلح").pos == "noun"


def test_what_she_was_doing_is_no_noun_behind_her_article() -> None:
    for text, form in (
        ("كانت القوات تقصف القرى الحدودية.", "تقصف"),
        ("وكانت الحكومة السابقة تقدم مساعدات للمزارعين.", "تقدم"),
        ("ما زالت المدفعية تقصف البلدة.", "تقصف"),
        ("كانت قوات الحرس تهاجم المخيم.", "تهاجم"),
        ("ظلت الحركة تسلم جثامين القتلى.", "تسلم"),
    ):
        word = word_of(text, form)
        assert (word.pos, word.reading.tense) == ("verb", "present"), text
    assert word_of("بدأت الحكومة تسلم المساعدات.", "تسلم").reading.tense != "present"
    assert word_of("كانت القوات قرب الحدود.", "قرب").pos != "verb"
