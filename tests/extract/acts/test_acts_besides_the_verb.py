"""Acts that participles, predicates and talks tell besides the verb of a sentence."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, list[str], list[str], str]]


def told(text: str) -> Told:
    """Type, words of actors and recipients, and status of each claim."""
    return [
        (claim.event, [p.text for p in claim.actor], [p.text for p in claim.recipient], claim.status)
        for claim in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param(
            "انتقد الحزب الشيوعي أداء الحكومة العراقية، موجها اتهامات إلى وزير المالية بإهدار المال العام.",
            ("ACCUSE", ["الحزب الشيوعي"], ["وزير المالية"], "asserted"),
            id="a light verb's participle: its subject's doing",
        ),
        pytest.param(
            "وقف الاتحاد الأفريقي مع الحكومة، معلقا عضوية الخرطوم في هياكله.",
            ("SANCTION", ["الاتحاد الأفريقي"], ["الخرطوم"], "asserted"),
            id="any verb's participle behind a comma, with an object",
        ),
        pytest.param(
            "أعلن رئيس كولومبيا أنه على استعداد لاستئناف الحوار مع المتمردين.",
            ("AGREE", ["رئيس كولومبيا"], [], "asserted"),
            id="a predicate with على, of a pronoun",
        ),
        pytest.param(
            "أكد وزير الخارجية التركي أن بلاده على استعداد للوساطة بين الطرفين.",
            ("AGREE", ["بلاده"], [], "asserted"),
            id="a predicate with على, of a noun",
        ),
        pytest.param(
            "جدد الرئيس المصري الشكر والتقدير للإمارات على دعمها الاقتصادي.",
            ("SUPPORT", ["الرئيس المصري"], ["للإمارات"], "asserted"),
            id="two nouns share their complement",
        ),
        pytest.param(
            "اتفقت الأحزاب الكردية خلال اجتماع في أربيل على توحيد مواقفها.",
            ("CONSULT", ["الأحزاب الكردية"], [], "asserted"),
            id="who does something in talks takes part in them",
        ),
        pytest.param(
            "أفرج الجيش الإسرائيلي عن راع كان اختطفه قبل أسبوع.",
            ("ASSAULT", ["الجيش الإسرائيلي"], ["راع"], "asserted"),
            id="a verb's own pronoun is never its subject",
        ),
        pytest.param(
            "ندد وزير الدفاع بموقف تركيا من الأزمة.",
            ("ACCUSE", ["وزير الدفاع"], ["تركيا"], "asserted"),
            id="what a verb takes with ب is not its subject's country",
        ),
        pytest.param(
            "أشاد رئيس الوزراء بدعم المملكة للحكومة اليمنية.",
            ("SUPPORT", ["رئيس الوزراء"], ["المملكة"], "asserted"),
            id="praise of support is not that support",
        ),
        pytest.param(
            "ربط حزب الله موافقته على الهدنة بانسحاب إسرائيل من الجنوب.",
            ("RETREAT", ["إسرائيل"], [], "hypothetical"),
            id="a condition has its own doer",
        ),
        pytest.param(
            "قدمت مصر مقترحا جديدا للتهدئة.",
            ("AGREE", ["مصر"], [], "asserted"),
            id="an object that looks like an adverbial participle",
        ),
        pytest.param(
            "رحب السكان بعفو أعلنه الرئيس حسن شيخ محمود.",
            ("CONCEDE", ["الرئيس حسن شيخ محمود"], [], "asserted"),
            id="a relative clause names the doer of its antecedent",
        ),
        pytest.param(
            "ندد الحزب بالمجزرة، متهما جنود الاحتلال بإطلاق النار على المصلين.",
            ("ASSAULT", ["جنود الاحتلال"], ["المصلين"], "asserted"),
            id="whom a participle accuses has done it",
        ),
        pytest.param(
            "رحّلت السلطات الجزائرية ستمئة مهاجر، وهو ما انتقدته منظمة العفو الدولية.",
            ("ACCUSE", ["منظمة العفو الدولية"], ["السلطات الجزائرية"], "asserted"),
            id="who judges what was told aims at its doer",
        ),
        pytest.param(
            "اعتقلت الشرطة ناشطا، ما دفع عشرات المسلحين إلى إغلاق مداخل المخيم.",
            ("PROTEST", ["عشرات المسلحين"], ["المخيم"], "asserted"),
            id="whom what happened drove to it",
        ),
        pytest.param(
            "قال الوزير التركي خلال لقائه أمس المبعوث الأممي إن بلاده ترفض التقسيم.",
            ("CONSULT", ["الوزير التركي", "المبعوث الأممي"], [], "asserted"),
            id="a guest behind a word of time",
        ),
        pytest.param(
            "هذا هو التحول الثاني بعد توقيع الاتفاق، وطرد السودان لعدد من وكالات الإغاثة.",
            ("COERCE", ["السودان"], ["عدد من وكالات الإغاثة"], "asserted"),
            id="a deed joined to another where no verb stands before",
        ),
        pytest.param(
            "تعرض السجناء للاغتصاب والقتل على يد عناصر الميليشيا.",
            ("ASSAULT", ["عناصر الميليشيا"], ["السجناء"], "asserted"),
            id="killing joined to another harm",
        ),
        pytest.param(
            "جاء ذلك وسط تنديد من جبهة الخلاص الوطني بحملة الاعتقالات.",
            ("ACCUSE", ["جبهة الخلاص الوطني"], [], "asserted"),
            id="who utters a reproach, behind من",
        ),
        pytest.param(
            "اتهم الجيش اليمني ميليشيا الحوثي بخرق الهدنة، وحمّل المبعوث الأممي مسؤولية التغاضي عنها.",
            ("ACCUSE", ["الجيش اليمني"], ["المبعوث الأممي"], "asserted"),
            id="who holds responsible goes on",
        ),
        pytest.param(
            "التقى الرئيس المصري نظيره التركي، وناشد الدول العربية دعم غزة.",
            ("REQUEST", ["الرئيس المصري"], ["الدول العربية"], "asserted"),
            id="a feminine plural is no subject of a masculine verb",
        ),
    ],
)  # fmt: skip
def test_told_besides(text: str, act: tuple[str, list[str], list[str], str]) -> None:
    assert act in told(text)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        pytest.param("تعهدت أنقرة بعدم إرسال سفن تنقيب.", ["AGREE"], id="what is forgone"),
        pytest.param(
            "خفضت الرباط تمثيلها، وعلقت مشاركتها في اجتماعات لجنة الصداقة.", ["SANCTION"],
            id="talks that somebody leaves",
        ),
        pytest.param("أقر البرلمان القانون خلال جلسة صاخبة.", [], id="a parliament's own session"),
        pytest.param(
            "تقود سلطنة عمان جهودا لتقريب وجهات النظر بين طهران وواشنطن.", ["CONSULT"],
            id="efforts and what they are for",
        ),
        pytest.param(
            "هددت نقابة القضاة بالدخول في إضراب مفتوح.", ["THREATEN"], id="a threat to begin something"
        ),
        pytest.param(
            "تعهدت دمشق بعدم ملاحقة المنشقين.", ["AGREE"], id="a promise not to do it is no threat"
        ),
        pytest.param(
            "قبضت الشرطة على سبعة متهمين في قضية فساد.", ["COERCE"], id="a counted noun is no participle"
        ),
    ],
)  # fmt: skip
def test_no_more_is_told(text: str, types: list[str]) -> None:
    assert [event for event, *_ in told(text)] == types


def test_a_protest_of_one_crowd_is_one_act() -> None:
    acts = told("تجمع مئات المحتجين أمام البلدية وأحرقوا الإطارات ورشقوا الشرطة بالحجارة.")
    assert [event for event, *_ in acts].count("PROTEST") == 1


def test_a_verb_told_again_of_its_bare_doer_is_one_act() -> None:
    acts = told("خفضت محكمة التمييز عقوبة الصحافي، وقالت الوزارة إن المحكمة خفضت الحكم عليه.")
    assert [event for event, *_ in acts].count("CONCEDE") <= 1
