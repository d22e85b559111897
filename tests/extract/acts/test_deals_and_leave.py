"""Deals, leave to use bases, relations taken up again, arms handed over, and machines that back nobody."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str, event: str) -> list[tuple[str, list[str | None], list[str | None]]]:
    """Trigger, doers and those it is done to of the claims of one type."""
    return [
        (c.trigger.text, [p.text for p in c.actor], [p.text for p in c.recipient])
        for c in read(text, "2022-03-10").claims
        if c.event == event
    ]


@pytest.mark.parametrize(
    ("text", "event", "trigger", "actor"),
    [
        ("عقدت مصر صفقة غواصات مع اليابان.", "COOPERATE", "عقدت", ["مصر", "اليابان"]),
        ("عقد العراق صفقة مع اليابان لشراء حافلات.", "COOPERATE", "عقد", ["العراق", "اليابان"]),
        ("العراق والأردن يوقعان عقدا لتوريد النفط.", "COOPERATE", "يوقعان", ["العراق", "الأردن"]),
        ("وقع الأردن واليابان عقدا لبناء محطة.", "COOPERATE", "وقع", ["الأردن", "اليابان"]),
        ("جرى إبرام صفقة دبابات بين قطر واليابان.", "COOPERATE", "إبرام", ["قطر", "اليابان"]),
        ("الصفقة التي أبرمت بين قطر واليابان تشمل دبابات.", "COOPERATE", "أبرمت", ["قطر", "اليابان"]),
        # of anything but wares, it is an agreement
        ("أبرمت قبرص صفقة مع حماس لتبادل الأسرى.", "AGREE", "أبرمت", ["قبرص", "حماس"]),
        ("أبرم حزب الله صفقة مع جبهة النصرة.", "AGREE", "أبرم", ["حزب الله", "جبهة النصرة"]),
        # relations and contact taken up again
        ("عادت العلاقات بين المغرب وموريتانيا.", "SUPPORT", "عادت", ["المغرب", "موريتانيا"]),
        ("جددت موريتانيا علاقاتها مع مالي.", "SUPPORT", "جددت", ["موريتانيا", "مالي"]),
        ("جاء تجديد العلاقات بين المغرب وقطر.", "SUPPORT", "تجديد", ["المغرب", "قطر"]),
        ("استؤنفت العلاقات بين المغرب وقطر.", "SUPPORT", "استؤنفت", ["المغرب", "قطر"]),
        ("تجدد التواصل بين المغرب وقطر.", "CONSULT", "تجدد", ["المغرب", "قطر"]),
        (
            "تحدث وزير الخارجية القطري مع نظيره العماني.",
            "CONSULT",
            "تحدث",
            ["وزير الخارجية القطري", "نظيره العماني"],
        ),
    ],
)
def test_two_did_it_together(text: str, event: str, trigger: str, actor: list[str]) -> None:
    assert told(text, event) == [(trigger, actor, [])]


@pytest.mark.parametrize(
    "text",
    [
        "عادت العلاقات بين المغرب وموريتانيا إلى التوتر.",
        "عقد النادي صفقة مع المهاجم الدولي.",
        "تحدث الوزير مع صحيفة محلية.",
    ],
)
def test_no_deal_nor_contact(text: str) -> None:
    assert not read(text, "2022-03-10").claims


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("سمحت اليونان للبوارج الفرنسية باستخدام موانئها.", ["اليونان"], ["للبوارج الفرنسية"]),
        ("أجازت قبرص لفرنسا استخدام قاعدة جوية.", ["قبرص"], ["فرنسا"]),
        ("سمح للطائرات الفرنسية باستعمال القاعدة.", [], ["للطائرات الفرنسية"]),
        ("سمحت قبرص لفرنسا باستخدام مطاراتها لضرب ليبيا.", ["قبرص"], ["فرنسا"]),
    ],
)
def test_leave_to_use_bases(text: str, actor: list[str], recipient: list[str]) -> None:
    assert [(a, r) for _, a, r in told(text, "RETREAT")] == [(actor, recipient)]


def test_what_leave_is_refused_for_hits_others() -> None:
    assert told("لن يسمح الأردن باستخدام أجوائه لضرب العراق.", "REJECT") == [("لن يسمح", ["الأردن"], [])]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("سلمت باريس الجيش الأردني مروحيات.", ["باريس"], ["الجيش الأردني"]),
        ("سلمت إيطاليا تونس خمس طائرات.", ["إيطاليا"], ["تونس"]),
    ],
)
def test_arms_handed_over(text: str, actor: list[str], recipient: list[str]) -> None:
    assert told(text, "AID") == [("سلمت", actor, recipient)]


def test_own_arms_and_migrants_are_no_gift() -> None:
    assert not told("سلمت الكتيبة آلياتها إلى وزارة الدفاع.", "AID")
    assert not told("سلمت ليبيا دفعة من المهاجرين إلى النيجر.", "AID")


@pytest.mark.parametrize(
    "text", ["كانت مروحيات تساند الشرطة.", "قدمت المروحيات الدعم للشرطة.", "حملة للشرطة تساندها طائرات."]
)
def test_machines_back_nobody(text: str) -> None:
    document = read(text, "2022-03-10")
    assert not [c for c in document.claims if c.event == "SUPPORT"]
    assert not [t for t in document.ties if t.kind == "backs"]


def test_whom_an_arrest_hits_is_not_backed() -> None:
    document = read("أعلنت قطر دعمها لاعتقال المعارضين.", "2022-03-10")
    assert [c.recipient for c in document.claims if c.event == "SUPPORT"] == [()]
    assert not document.ties


def test_the_resistance_is_no_deed() -> None:
    (tie,) = read("يستمر دعم إيران للمقاومة في لبنان.", "2022-03-10").ties
    assert (tie.kind, tie.object and tie.object.text) == ("backs", "للمقاومة")


@pytest.mark.parametrize(
    ("text", "event", "trigger", "actor", "recipient"),
    [
        # help and things are asked of who stands behind them
        ("طلبت الحكومة المالية دعما عسكريا من الجزائر.", "REQUEST", "طلبت", ["الحكومة المالية"], ["الجزائر"]),
        ("طلب لبنان مساعدة من اليابان.", "REQUEST", "طلب", ["لبنان"], ["اليابان"]),
        # sold with two objects
        ("باعت إيطاليا الكويت مقاتلات حديثة.", "COOPERATE", "باعت", ["إيطاليا"], ["الكويت"]),
        ("باعت الشركة القطرية طائرات للجيش.", "COOPERATE", "باعت", ["الشركة القطرية"], ["للجيش"]),
        ("اقتسم العراق وسوريا مياه النهر.", "COOPERATE", "اقتسم", ["العراق", "سوريا"], []),
        ("تقدمت تونس بمبادرة لوقف الحرب.", "AGREE", "تقدمت", ["تونس"], []),
        # two do away with visas, which is no sanction
        ("ألغت تونس واليابان تأشيرات الدخول بينهما.", "CONCEDE", "ألغت", ["تونس", "اليابان"], []),
        ("ألغت تونس واليابان تأشيرات الدخول بينهما.", "SANCTION", "", [], []),
        # summits
        ("عقدت قطر قمة مع الأردن.", "CONSULT", "قمة", ["قطر", "الأردن"], []),
        ("قمة مصرية أردنية قطرية في المنامة.", "CONSULT", "قمة", ["مصرية", "أردنية", "قطرية"], []),
        # a relief body's name, and who steps down himself
        ("أغاثت هيئة الإغاثة القطرية النازحين.", "AID", "أغاثت", ["هيئة الإغاثة القطرية"], ["النازحين"]),
        ("أعلن الوزير تنحيه عن منصبه.", "RETREAT", "أعلن", ["الوزير"], []),
        ("أعلن الوزير تنحيه عن منصبه.", "COERCE", "", [], []),
        # who holds them is not whose they are
        ("حرر الجيش الكيني رهائن من قبضة حركة الشباب.", "AID", "حرر", ["الجيش الكيني"], ["رهائن"]),
    ],
)
def test_plain_acts(text: str, event: str, trigger: str, actor: list[str], recipient: list[str]) -> None:
    assert told(text, event) == ([(trigger, actor, recipient)] if trigger else [])


def test_captors_rule_no_land() -> None:
    document = read("حرر الجيش الكيني رهائن من قبضة حركة الشباب.", "2022-03-10")
    assert not [tie for tie in document.ties if tie.kind == "controls"]
