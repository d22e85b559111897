import pytest

from marsad.arabic.analyse import analyse
from marsad.arabic.words.derivation import Derivation, derivations


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("قصف", "قصف"), ("زيارة", "زار"), ("هجوم", "هجم"), ("رؤية", "راي"), ("مرور", "مر"), ("سؤال", "سال"),
        ("تفجير", "فجر"), ("تسوية", "سوي"), ("تهدئة", "هدئ"), ("تاييد", "ايد"),
        ("محاكمة", "حاكم"), ("دفاع", "دافع"), ("مناداة", "نادي"), ("مساءلة", "ساءل"),
        ("اعتقال", "اعتقل"), ("اغتيال", "اغتال"), ("التقاء", "التقي"), ("امتداد", "امتد"),
        ("اقالة", "اقال"), ("الغاء", "الغي"), ("ايقاف", "اوقف"), ("ادانة", "ادان"),
        ("تبادل", "تبادل"), ("تحدي", "تحدي"), ("تقدم", "تقدم"),
        ("انفجار", "انفجر"), ("انضمام", "انضم"), ("انحياز", "انحاز"),
        ("استهداف", "استهدف"), ("استقالة", "استقال"), ("استدعاء", "استدعي"), ("استمرار", "استمر"),
        ("دحرجة", "دحرج"),
    ],
)  # fmt: skip
def test_verbal_nouns_of_all_forms(noun, verb):
    assert Derivation(verb, "verbal_noun") in derivations(noun)


@pytest.mark.parametrize(
    ("word", "verb", "kind"),
    [
        ("قاتل", "قتل", "active_participle"),
        ("مقتول", "قتل", "passive_participle"),
        ("قائل", "قال", "active_participle"),
        ("مبيع", "باع", "passive_participle"),
        ("داعي", "دعا", "active_participle"),
        ("مدعو", "دعا", "passive_participle"),
        ("مار", "مر", "active_participle"),
        ("مؤيد", "ايد", "active_participle"),
        ("مهاجم", "هاجم", "active_participle"),
        ("متظاهر", "تظاهر", "active_participle"),
        ("محتل", "احتل", "active_participle"),
        ("مستقيل", "استقال", "active_participle"),
        ("معتقل", "اعتقل", "passive_participle"),
        ("مستهدف", "استهدف", "passive_participle"),
    ],
)
def test_participles(word, verb, kind):
    assert Derivation(verb, kind) in derivations(word)


def test_words_of_no_verb_have_none():
    assert derivations("كرسي") == ()


def test_words_in_a_text():
    words = analyse("نددت النقابة باعتقال المتظاهرين.")[0].words
    assert derivations(words[2].lemma)[0] == Derivation("اعتقل", "verbal_noun")
    assert derivations(words[3].lemma)[0].verb == "تظاهر"
