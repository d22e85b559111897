"""Which acts a sentence tells of: words of peoples and families, harms that come upon somebody, protests that
are told of for their own sake, towns that are named behind the word for one."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, list[str | None], list[str | None]]]:
    return [(c.event, [p.text for p in c.actor], [p.text for p in c.recipient]) for c in read(text).claims]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("رفض التركمان ضم القضاء إلى الإقليم.", "REJECT", "التركمان"),
        ("طالب الأكراد بالفيدرالية.", "REQUEST", "الأكراد"),
        ("طالب أهالي السجناء بالإفراج عن أبنائهم.", "REQUEST", "أهالي السجناء"),
        ("طالب سكان البلدة بوقف القصف.", "REQUEST", "سكان البلدة"),
    ],
)
def test_peoples_speak_in_public_and_so_does_who_speaks_of_force(text: str, event: str, actor: str) -> None:
    assert [one[:2] for one in told(text)] == [(event, [actor])]


@pytest.mark.parametrize(
    "text", ["طالب السكان بخفض إيجار الشقق.", "رفض الورثة بيع البيت.", "طالب الزبائن برد ثمن التذاكر."]
)
def test_private_people_do_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "event", "recipient"),
    [
        ("طالت العقوبات الأوروبية مسؤولين في الحكومة السورية.", "SANCTION", "مسؤولين في الحكومة السورية"),
        ("شملت الاعتقالات صحفيين ومحامين.", "COERCE", "صحفيين"),
        ("طال القصف مخيما للنازحين.", "ASSAULT", "مخيما للنازحين"),
    ],
)
def test_whom_a_harm_reaches_suffers_it(text: str, event: str, recipient: str) -> None:
    assert [(e, r[0]) for e, _, r in told(text)] == [(event, recipient)]


def test_what_is_asked_bare_behind_who_is_asked_is_not_done() -> None:
    assert told("ناشدت النقابة الجهة الخاطفة إطلاق سراح المصور.") == [
        ("REQUEST", ["النقابة"], ["الجهة الخاطفة"])
    ]


@pytest.mark.parametrize("text", ["اتسعت رقعة الاحتجاجات.", "ومع المساء ارتفعت حدة المظاهرات."])
def test_a_protest_that_a_verb_tells_of_needs_no_party(text: str) -> None:
    assert told(text) == [("PROTEST", [], [])]


def test_tensions_that_rise_are_no_protest() -> None:
    assert told("ارتفعت حدة التوتر.") == []
    assert told("كتب الباحث عن الاحتجاجات.") == []


def test_the_name_of_a_town_behind_its_adjective_is_no_object() -> None:
    assert told("يقام اللقاء الذي يجمع بين فريقي الوحدة والعين السبت في العاصمة البريطانية لندن.") == []
    assert told("زار الوزير العاصمة الليبية طرابلس.") == [("CONSULT", ["الوزير"], ["العاصمة الليبية"])]
    assert told("سلمت الولايات المتحدة أوكرانيا دفعة من الصواريخ.")[0][1:] == (
        ["الولايات المتحدة"],
        ["أوكرانيا"],
    )


def test_words_that_could_be_rare_verbs_are_nouns() -> None:
    assert told("نصب مسلحون كمينا لدورية عسكرية.") == [("ASSAULT", ["مسلحون"], ["دورية عسكرية"])]
    assert len(told("أبرم الجيش تفاهما مع الفصائل المسلحة.")) == 1


def test_who_turns_to_others_with_an_appeal_makes_it() -> None:
    assert told("توجه المفتي بنداء إلى الفصائل لوقف القتال.") == [("REQUEST", ["المفتي"], ["الفصائل"])]
    assert told("توجه المدرب بالشكر إلى الجمهور.") == []


def test_what_a_storm_does_to_a_state_is_no_attack() -> None:
    assert told("هاجمت موجة برد قارسة مناطق شمال المملكة.") == []
    assert told("هاجم مسلحون مركزا للشرطة في المملكة خلال موجة برد.")[0][0] == "ASSAULT"


@pytest.mark.parametrize(
    ("text", "dead", "arrested"),
    [
        ("اغتال مسلحون ثلاثة قضاة.", 3, None),
        ("أعدم التنظيم 21 عاملا مصريا رميا بالرصاص.", 21, None),
        ("نجا ثلاثة قضاة من محاولة اغتيال.", None, None),
        ("احتجزت السلطات أحد عشر ناشطا.", None, 11),
        ("أوقفت السلطات إحدى عشرة ناشطة.", None, 11),
        ("أوقفت الشرطة ثلاثة ناشطين واثنين من الصحفيين.", None, 5),
        ("اعتقلت الشرطة الناشط وثلاثة من رفاقه.", None, None),
    ],
)
def test_how_many_were_killed_or_arrested(text: str, dead: int | None, arrested: int | None) -> None:
    sizes = [c.size for c in read(text).claims]
    assert [(size.dead, size.arrested) for size in sizes] == [(dead, arrested)]


def test_whom_a_body_killed_is_counted_and_no_officer_of_it() -> None:
    assert told("قتل الحزب 21 جنديا.") == [("ASSAULT", ["الحزب"], ["21 جنديا"])]
    assert told("اعتقل الدكتور سالم القيادي في الحزب.")[0][1] == []


def test_a_number_of_people_is_no_part_of_the_name_before_it() -> None:
    assert told("اختطفت بوكو حرام 110 فتيات من مدرسة.") == [("ASSAULT", ["بوكو حرام"], ["110 فتيات"])]


def test_the_death_that_somebody_met_is_not_his_owner() -> None:
    assert told("لقي شرطي مصرعه في إطلاق نار بالقطيف.") == [("ASSAULT", [], ["شرطي"])]
    assert [one[1] for one in told("قضى سبعة جنود نحبهم في القصف.")] == [[]]


def test_who_does_something_again_and_again_stands_before_how_often() -> None:
    assert told("السلطات غالبا ما تحجب المواقع الإخبارية.") == [
        ("COERCE", ["السلطات"], ["المواقع الإخبارية"])
    ]


def test_aircraft_give_no_words_of_support() -> None:
    found = [one[0] for one in told("شن الجيش هجوما بدعم من الطيران الروسي على بلدات في ريف حماة.")]
    assert found == ["ASSAULT"]
    assert [one[0] for one in told("أقر البرلمان الخطة بدعم من كتلة الإصلاح.")].count("SUPPORT") == 1


def test_who_threatens_to_go_on_strike_speaks_in_public() -> None:
    assert [one[:2] for one in told("هدد المعلمون بالدخول في إضراب مفتوح.")] == [("THREATEN", ["المعلمون"])]
    assert told("هدد المعلم تلميذه بالدخول في نقاش مع والده.") == []


def test_a_threat_stands_where_its_warning_names_nobody() -> None:
    assert [one[0] for one in told("أعلنت أنقرة أنها لن تقف مكتوفة الأيدي.")] == ["THREATEN"]


def test_who_kills_under_torture_does_not_suffer_it() -> None:
    assert told("قتلت الشرطة ناشطا تحت التعذيب.") == [("ASSAULT", ["الشرطة"], ["ناشطا"])]
    assert told("قضى شاب تحت التعذيب.") == [("ASSAULT", [], ["شاب"])]
