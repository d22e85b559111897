import pytest

from marsad.arabic.analyse import Analyser
from marsad.arabic.phrases import idafas, phrases

ANALYSER = Analyser(names=["موسكو", "واشنطن", "تركيا", "فلاديمير", "بوتين"])


def found(text, **given):
    words = ANALYSER.sentences(text)[0].words
    return [" ".join(w.text for w in words[p.first : p.last + 1]) for p in phrases(words, **given)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("تدعم موسكو الحكومة السورية.", ["موسكو", "الحكومة السورية"]),
        ("أطلق الجنود النار على المتظاهرين.", ["الجنود", "النار", "المتظاهرين"]),
        ("التقى الرئيس الروسي وزير الدفاع فلاديمير بوتين.", ["الرئيس الروسي", "وزير الدفاع فلاديمير بوتين"]),
        ("هاجم متظاهرون غاضبون مركزا للشرطة.", ["متظاهرون غاضبون", "مركزا", "للشرطة"]),
        ("أفرج الخاطفون عن واحد من الرهائن الـ23.", ["الخاطفون", "واحد من الرهائن الـ 23"]),
        ("أصدرت المحكمة هذه القوانين.", ["المحكمة", "هذه القوانين"]),
        ("رفضت الحكومة القرارات غير القانونية.", ["الحكومة", "القرارات غير القانونية"]),
        ("زار الوفد أكبر مدينة في البلاد.", ["الوفد", "أكبر مدينة", "البلاد"]),
        ("تظاهر أكثر من 500 شخص احتجاجا على القرار.", ["أكثر من 500 شخص", "احتجاجا", "القرار"]),
        ("نشرت قوانين البلاد الجديدة.", ["قوانين البلاد الجديدة"]),
        ("هاجم سكان القاهرة المقر.", ["سكان القاهرة", "المقر"]),
        ("أطلق الجيش الصواريخ بعيدة المدى.", ["الجيش", "الصواريخ بعيدة المدى"]),
        ("استقبل الرئيس كبير المفاوضين.", ["الرئيس", "كبير المفاوضين"]),
        ("دانت قمة الدول السبع الهجوم.", ["قمة الدول السبع", "الهجوم"]),
        ("هاجم محمد السادس القرار.", ["محمد السادس", "القرار"]),
        ("وصف أحد أهم رجال الأعمال القرار.", ["أحد أهم رجال الأعمال", "القرار"]),
        ("حل النادي بين أكبر خمس فرق.", ["النادي", "أكبر خمس فرق"]),
        ("عبر الجيش الضفة اليسرى.", ["الجيش", "الضفة اليسرى"]),
        ("تتبع للجنة الدفاع.", ["للجنة الدفاع"]),
        ("تتبع للجنة التنفيذية.", ["للجنة التنفيذية"]),
        ("يتعلم الطلاب المحتوى.", ["الطلاب", "المحتوى"]),
        ("خرجوا لآلاف المرات.", ["لآلاف المرات"]),
        ("هذه الخطوات غير مسبوقة.", ["هذه الخطوات", "مسبوقة"]),
        ("نقلت شبكة سي إن إن عن مسؤول.", ["شبكة سي إن إن", "مسؤول"]),
        ('منعوا رواية "لن أعود" أمس.', ['رواية " لن أعود "']),
        ("عاشوا في الدار البيضاء.", ["الدار البيضاء"]),
        ("زار الوزير نفسه المكان.", ["الوزير", "نفسه", "المكان"]),
        ("قال في الوقت نفسه إن الاتفاق مهم.", ["الوقت نفسه", "الاتفاق", "مهم"]),
    ],
)
def test_bounds(text, wanted):
    assert found(text) == wanted


def test_skip_and_edges_end_a_phrase():
    words = ANALYSER.sentences("هددت واشنطن تركيا بالعقوبات.")[0].words
    assert [w.text for w in words[:3]] == ["هددت", "واشنطن", "تركيا"]
    apart = phrases(words, edges=frozenset({2}))
    assert [(p.first, p.last) for p in apart] == [(1, 1), (2, 2), (3, 3)]
    assert all(p.first != 1 for p in phrases(words, skip=frozenset({1})))


def test_known_persons_take_a_name_that_other_subjects_do_not():
    words = ANALYSER.sentences("هاجم الجيش موسكو.")[0].words
    assert [(p.first, p.last) for p in phrases(words)] == [(1, 1), (2, 2)]
    assert [(p.first, p.last) for p in phrases(words, people=frozenset({1}))] == [(1, 2)]


@pytest.mark.parametrize(
    ("text", "prep"),
    [
        ("اعتقل من قبل الجيش.", "agent"),
        ("احتجوا ضد القرار.", "ضد"),
        ("أطلق النار نحو المحتجين.", "نحو"),
        ("أصيب نحو ثلاثة جنود.", ""),
    ],
)
def test_governing_preposition(text, prep):
    words = ANALYSER.sentences(text)[0].words
    assert phrases(words)[-1].prep == prep


def test_idafa_pairs_leave_out_names_and_determiners():
    words = ANALYSER.sentences("التقى وزير دفاع موسكو بعض النواب.")[0].words
    pairs = [pair for phrase in phrases(words) for pair in idafas(words, phrase)]
    assert [(words[a].text, words[b].text) for a, b in pairs] == [("وزير", "دفاع"), ("دفاع", "موسكو")]
