"""Words that are also other words, and words of force that are something else in the hands of protesters."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def _told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(claim.event, tuple(claim.mode or ())) for claim in read(text).claims]


@pytest.mark.parametrize(
    "text",
    [
        "يعد الوزير السابق أحد أبرز قادة الحزب الحاكم.",
        "تعاني الوزارة نقصا في المهندسين.",
        "كان الحادث خطيرا لكنه لم يسفر عن ضحايا من الوزارة.",
        "يقال إن مئات العسكريين غادروا البلاد.",
        "تكره الجماعة المتشددة الحكومات الغربية.",
        "لم تتحرك الحكومة بعد كشف الفساد.",
        "نوهت اللجنة إلى أن الميزانية لم تنشر بعد.",
        "اعترف الموقوف بارتباطه بالاستخبارات الأجنبية.",
        "يعرف سكان القرى كيف يدافعون عن أنفسهم.",
        "خرجت تونس من دور المجموعات بعد خسارتين.",
        "خرج الوزير عن صمته وتحدث عن طفولته.",
        "ينقل الحزب الذخيرة برا إلى الساحل.",
        "كان رشيد بن جلون من كتاب الرواية.",
        "تريد الحكومة ضمان سلامة أراضيها.",
        "قال عضو في مجلس إنقاذ الجزيرة إن الاجتماع انتهى.",
        "تحدث عضو جبهة الإنقاذ عن كتاب أبيه.",
        "ودعت الوزارة اللواء في تشييع مهيب.",
        "مثلت المحامية الوزارة أمام المحكمة.",
        "أوقفت الشرطة سائقا تجاوز السرعة القانونية.",
        "انطلقت مسيرة لتنظيف الشاطئ شارك فيها مئات التلاميذ.",
        "وتعدها واشنطن منظمة إرهابية.",
        "هذه القرارات يعدها القضاة عدوانا على استقلالهم.",
        "خرجت الميليشيات من رحم النظام السابق.",
        "دافعت البرتغال عن سياسة حكومتها في ملف الهجرة.",
        "دافع وزير المالية عن خطة حكومته.",
    ],
)
def test_a_word_that_looks_like_an_act_tells_of_none(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وعدت الحكومة سكان الجنوب بتعويضات.", "AGREE"),
        ("أعانت ليبيا تونس بشحنة من القمح.", "AID"),
        ("أقيل وزير الداخلية بعد الفضيحة.", "COERCE"),
        ("أكره الجنود سكان القرية على الرحيل.", "COERCE"),
        ("نوه السفير بجهود الجيش اللبناني.", "SUPPORT"),
        ("اعترفت كولومبيا بدولة فلسطين.", "SUPPORT"),
        ("دافع السفير عن الحكومة السودانية.", "SUPPORT"),
        ("خرج نواب في الكتلة على قرار الزعيم.", "REJECT"),
        ("أنقذت البحرية المغربية عشرات المهاجرين.", "AID"),
        ("دعت الوزارة السكان إلى إخلاء المنطقة.", "REQUEST"),
        ("يمثل الوزير السابق اليوم أمام المحكمة.", "ACCUSE"),
    ],
)
def test_the_act_itself_is_told(text: str, event: str) -> None:
    assert event in [told[0] for told in _told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "فرض مئات المحتجين حصارا على ميناء المدينة.",
        "سيطر المتظاهرون على مبنى المحافظة.",
        "واصل المعتصمون حصارهم لمقر البرلمان.",
        "عرقل المحتجون وصول الشاحنات إلى المصفاة.",
        "أقام المتظاهرون متاريس في شوارع الحي.",
        "تعطلت الملاحة بعد إغلاق محتجين الميناء.",
        "قال شهود إن المحتجين يسيطرون على وسط البصرة.",
        "اجتاح المتظاهرون مبنى المجلس.",
    ],
)
def test_what_protesters_close_or_hold_is_their_protest(text: str) -> None:
    assert ("PROTEST", ("obstruct",)) in _told(text)
    assert "COERCE" not in [event for event, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("فرضت الشرطة حصارا على المتظاهرين.", "COERCE"),
        ("سيطر المسلحون على مبنى المحافظة.", "COERCE"),
        ("أجبر المتظاهرون الوزير على الاعتذار.", "COERCE"),
        ("أقامت الشرطة حواجز على مداخل الحي.", "MOBILIZE"),
    ],
)
def test_others_hold_places_by_force(text: str, event: str) -> None:
    assert event in [told[0] for told in _told(text)]


def test_shops_that_shut_in_protest_strike() -> None:
    assert ("PROTEST", ("strike",)) in _told("أغلقت محلات الخليل أبوابها حدادا على الشهداء.")
    assert _told("أغلقت المحال أبوابها مساء كالعادة.") == []


def test_a_weapon_behind_an_attack_says_how_it_was_made() -> None:
    claims = read("قتل عشرة تجار في هجوم انتحاري بسيارة مفخخة هز سوقا في مقديشو.").claims
    assert [claim.trigger.text for claim in claims] == ["هجوم انتحاري"]
    assert [party.text for party in claims[0].recipient] == ["عشرة تجار"]


def test_an_assassin_kills_a_wife_too() -> None:
    assert ("ASSAULT", ("targeted",)) in _told("اغتال مجهولون قاضيا وزوجته في سيارتهما غربي طرابلس.")
    assert _told("قتل رجل زوجته طعنا بعد شجار.") == []


def test_the_doer_of_an_attack_is_not_its_victim() -> None:
    killed, attack = read("قتلت الشرطة منفذ الهجوم على الحافلة.").claims
    assert [party.text for party in killed.recipient] == ["منفذ الهجوم"]
    assert [party.text for party in attack.recipient] == ["الحافلة"]
    told = read("أصيب منفذ عملية الطعن بجروح.").claims
    assert all("primitive" not in (claim.mode or ()) for claim in told)


def test_an_attack_in_which_its_doers_died_too_hit_the_others() -> None:
    for among in ("قتل تسعة حراس، بينهم اثنان من المهاجمين، في", "قتل 14 مصليا بينهم المنفذ في"):
        (attack,) = read(f"{among} تفجير انتحاري بمدينة كركوك.").claims
        assert attack.mode == ("suicide-attack",)


def test_what_is_offered_in_return_is_not_done() -> None:
    demand = _told("طالب الخاطفون بفدية مقابل الإفراج عن الطبيب.")
    assert [event for event, _ in demand] == ["REQUEST"]
    exchange = _told("أطلقت الحركة ثلاثة جنود مقابل الإفراج عن عشرين أسيرا.")
    assert [event for event, _ in exchange] == ["RETREAT", "RETREAT"]


@pytest.mark.parametrize(
    ("text", "event", "mode"),
    [
        ("دكت المقاتلات الروسية معاقل الفصائل في الجبل.", "ASSAULT", "aerial"),
        ("بحث الرئيسان المصري والفرنسي هاتفيا التطورات في غزة.", "CONSULT", "phone"),
        ("نفذ الأساتذة المتعاقدون اعتصاما أمام وزارة التربية.", "PROTEST", "demo"),
        ("ضربت قوات الأمن طوقا حول المنطقة.", "COERCE", "restrict"),
    ],
)
def test_the_kind_of_an_act_follows_its_words(text: str, event: str, mode: str) -> None:
    assert (event, (mode,)) in _told(text)


def test_planning_to_host_a_summit_is_an_agreement_to_it() -> None:
    assert ("AGREE", ()) in _told("تعتزم القاهرة استضافة مؤتمر لإعادة الإعمار.")


@pytest.mark.parametrize(
    "text",
    [
        "حملت نساء في المسيرة يافطات كتب عليها «خبز وكرامة» و«إعدام القتلة» و«سحب الجيش من المدن».",
        "رفع المحتجون في البصرة شعارات «حل المجلس» و«محاكمة الفاسدين».",
    ],
)
def test_what_banners_say_is_not_done(text: str) -> None:
    assert [event for event, _ in _told(text)] == ["PROTEST"]


def test_a_barrier_that_is_broken_through_is_no_network() -> None:
    assert _told("لم يتمكن المتظاهرون من اختراق حاجز الشرطة.") == []
    assert ("COERCE", ("cyber",)) in _told("اخترقت المخابرات الروسية شبكة البرلمان الألماني.")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أقدم الجيش على عزل الرئيس، وتعدها المعارضة انقلابا على الدستور.", ["COERCE", "ACCUSE"]),
        ("اعتقلت الحكومة النائب وتعده جاسوسا لإيران.", ["COERCE"]),
        ("تصف الكتلة القرارات التي اتخذها الرئيس في يوليو بالانقلاب على الدستور.", []),
        ("قتل الجنود عشرات القرويين في ما وصفه النائب بالمذبحة.", ["ASSAULT"]),
        ("قتل الجنود قرويين فيما وصفته منظمة بأنه مذبحة.", ["ASSAULT"]),
    ],
)
def test_what_somebody_calls_a_thing_is_no_act(text: str, events: list[str]) -> None:
    assert [event for event, _ in _told(text)] == events
