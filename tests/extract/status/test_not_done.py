"""Acts that are named and were not done: what is wanted, meant, imagined or only spoken of."""

from __future__ import annotations

import pytest

from tests.extract.views import read
from tests.extract.views import statuses as told


@pytest.mark.parametrize(
    "text",
    [
        "طلب الوسيط من الجيش ألا يبادر إلى الهجوم على البلدة.",
        "ناشد المفتي المسلحين ألا يقتلوا الرهائن.",
        "وضع الجيش في حسبانه أن يقصف المسلحون القاعدة.",
        "ليس من المعقول أن يقصف الجيش مدنه.",
        "المقصود أعمال من نوع خطف جندي أو تفجير حافلة.",
        "قال الضابط إن المهلة لا تكفي لصد هجوم إثيوبي.",
        "قال الخبير إن ضربة جوية إسرائيلية ستكون ضد مئة هدف.",
        "وضع المحققون احتمالين، وهما إما أنه قتل أو انتحر.",
    ],
)
def test_what_is_wanted_or_imagined_is_not_told_as_done(text: str) -> None:
    found = told(text)
    assert found
    assert "asserted" not in found


@pytest.mark.parametrize(
    "text",
    [
        "تدخل الوسطاء لوقف هجوم كان المتمردون يعتزمون شنه على الميناء.",
        "كشفت الوزارة تفاصيل هجوم انتحاري يجري التخطيط له في العاصمة.",
    ],
)
def test_what_somebody_means_to_do_is_to_come(text: str) -> None:
    assert "asserted" not in told(text)
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "صدت القوات هجوما شنه المتمردون على البلدة.",
        "من المؤسف أن تقصف الطائرات المستشفى.",
        "نجح المسلحون في أن يقتلوا القائد.",
        "شن الجيش هجوما سيغير مسار الحرب.",
        "استخدمت الطائرات في قصف البلدة.",
    ],
)
def test_what_was_done_is_told_as_done(text: str) -> None:
    assert "asserted" in told(text)


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("ألقى الحاكم مسؤولية الهجوم على متشددي طالبان.", ["طالبان"]),
        ("حملت الحركة الحكومة مسؤولية الهجوم على المخيم.", ["الحكومة"]),
    ],
)
def test_who_is_blamed_for_an_attack_is_not_its_victim(text: str, blamed: list[str]) -> None:
    claims = read(text).claims
    assert [[p.text for p in c.recipient] for c in claims if c.event == "ACCUSE"] == [blamed]
    assert all(p.text not in blamed for c in claims if c.event == "ASSAULT" for p in c.recipient)


@pytest.mark.parametrize(
    "text",
    [
        "إن من يقتل شعبه لا يستحق أن يحكم.",
        "لن يكون الهجوم على إيران نزهة.",
        "نحن ضد قتل المدنيين أيا كانوا.",
        "تتحدث الصحف عن حرب مقبلة بين حزب الله وإسرائيل.",
    ],
)
def test_what_is_said_of_anybody_or_of_what_may_come_is_not_told_as_done(text: str) -> None:
    assert told(text)
    assert "asserted" not in told(text)


@pytest.mark.parametrize(
    "text",
    ["قال الضابط إن من يقصف المدينة هو الجيش النظامي.", "هناك من يقتل المدنيين في دارفور."],
)
def test_who_is_said_to_do_it_does_it(text: str) -> None:
    assert "hypothetical" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "هاجم القراصنة سفن البندقية في القرن السابع عشر.",
        "كثرت غارات القراصنة على الجزر البريطانية في القرن الـ17.",
        "في مثل هذا اليوم اغتيل الزعيم غاندي برصاص متطرف هندوسي.",
    ],
)
def test_what_was_centuries_or_years_ago_is_background(text: str) -> None:
    assert told(text) == ["historical"]


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        ("خرجت مسيرة منددة بقصف غزة.", [()]),
        ("جابت مسيرات شوارع عمان احتجاجا على قصف المستشفى.", [()]),
        ("هاجم مستوطنون مسيرة سلمية في بيت أمر.", [()]),
        ("قصفت مسيرة إسرائيلية منزلا في خان يونس.", [("drone",)]),
        ("قتل شخصان في هجوم بمسيرة على سوق في دارفور.", [("drone",)]),
    ],
)
def test_a_march_is_no_drone(text: str, modes: list[tuple[str, ...]]) -> None:
    claims = read(text).claims
    assert [tuple(c.mode) for c in claims if c.event == "ASSAULT"] == modes
    assert all("مسيرات" not in (p.text or "") for c in claims if c.event == "PROTEST" for p in c.actor)


@pytest.mark.parametrize(
    "text",
    [
        "كان الهدف قتل أكبر عدد من المدنيين.",
        "أصدر التنظيم فتوى بقتل الصحافيين.",
        "تحاكي التدريبات هجوما إرهابيا على ميناء الجزائر.",
    ],
)
def test_an_aim_a_ruling_and_a_drill_are_not_done(text: str) -> None:
    assert told(text)
    assert "asserted" not in told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("فتح النائب النار على الحكومة خلال جلسة الاستجواب.", "ACCUSE"),
        ("شن الكاتب هجوما عنيفا على سياسات وزير المالية.", "ACCUSE"),
        ("فتح مسلح النار على دورية للشرطة.", "ASSAULT"),
    ],
)
def test_who_speaks_attacks_with_words(text: str, event: str) -> None:
    assert [c.event for c in read(text).claims] == [event]


def test_rates_and_families_are_no_deeds() -> None:
    assert told("معدلات الخطف والقتل في العاصمة ارتفعت.") == []
    assert told("تعنى الجمعية بشؤون ضحايا الإرهاب وأسر المخطوفين.") == []


def test_who_rejects_threats_did_not_make_them() -> None:
    claims = read("رفع الطلاب لافتات رفضت التهديدات التي واجهها القاضي.").claims
    assert [c.actor for c in claims if c.event == "THREATEN"] == [()]
    assert [c.recipient for c in claims if c.event == "PROTEST"] == [()]


def test_what_rain_hit_is_no_noun_and_a_torch_is_carried_by_no_protest() -> None:
    assert told("تسببت الأمطار التي ضربتها أخيرا في أضرار بالولاية.") == []
    assert told("زادت المخاوف قبل مسيرة الشعلة بعد أن هدد طلبة المتظاهرين.", "PROTEST") == []


def test_nobody_at_all_did_it() -> None:
    for text in ("ما من أحد هاجم السفارة.", "قال الوزير إن ما من أحد هاجم السفارة."):
        assert [claim.status for claim in read(text).claims] == ["negated"]
    assert [claim.status for claim in read("هاجم أحد الجنود السفارة.").claims] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("لا تخاف المدينة من هجوم الجيش.", "hypothetical"),
        ("لم يعد السكان يخشون هجوم الجيش.", "hypothetical"),
        ("يخاف السكان من هجوم الجيش.", "hypothetical"),
        ("لم يمنع هجوم الجيش السكان من العودة.", "asserted"),
        ("فقد الصياد ابنه في هجوم الجيش على القرية.", "asserted"),
        ("دخلت القوات الحي دون هجوم.", "negated"),
    ],
)
def test_a_fear_that_is_denied_leaves_its_act_open(text: str, status: str) -> None:
    assert told(text) == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("يلتقي الوزير غدا أسر ضحايا قصف المدرسة.", "asserted"),
        ("تقام غدا مراسم دفن قتلى قصف المدرسة.", "asserted"),
        ("تجرى غدا انتخابات بسبب اغتيال النائب.", "asserted"),
        ("تجرى غدا انتخابات لملء المقعد الشاغر باغتيال النائب.", "asserted"),
        ("يبدأ الجيش غدا قصف المدرسة.", "future"),
        ("يشن الجيش غدا غارة على القرية.", "future"),
    ],
)
def test_a_day_to_come_is_not_that_of_a_deed_known_by_its_victims_or_outcome(text: str, status: str) -> None:
    assert told(text) == [status]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("قال الناطق إننا لا نحتاج إلى الوعود ونطالب الحكومة بالاعتذار.", "REQUEST", "asserted"),
        ("قال النائب إنه لا يثق بالحكومة ويطالبها بالاستقالة.", "REQUEST", "asserted"),
        ("قال: «لسنا بحاجة إلى من يلقي علينا اللوم ونطالب الوزير بالاعتذار».", "REQUEST", "asserted"),
        ("قال الوزير إن بلاده لا تدعم الحكومة ولا تطالبها بالاستقالة.", "REQUEST", "negated"),
        ("صادرت الشرطة مواد تستعمل في تفجير السيارات.", "ASSAULT", "hypothetical"),
        ("قال المحقق إن شاحنة استعملت في تفجير السفارة.", "ASSAULT", "asserted"),
    ],
)
def test_a_denial_ends_before_what_is_said_and_tools_tell_no_deed(text: str, event: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == event] == [status]


@pytest.mark.parametrize("text", ["خرج المسلح من المنزل حاملا سيفا.", "وصل المسلح إلى شقة في الطابق الثاني."])
def test_a_man_at_a_house_moves_no_forces(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة ثلاثة متظاهرين وانتهكت حقهم في التظاهر.",
        "اعتقلت الشرطة ثلاثة متظاهرين وقالت المنظمة إن حرية التظاهر مكفولة.",
        "اعتقل عشرات المتظاهرين رغم الحق في الاعتصام.",
    ],
)
def test_a_right_to_protest_is_no_protest(text: str) -> None:
    assert "PROTEST" not in [claim.event for claim in read(text).claims]


@pytest.mark.parametrize("matter", ["أولويات", "قيم", "منجزات"])
def test_what_a_revolution_has_is_no_rising(matter: str) -> None:
    assert "PROTEST" not in [c.event for c in read(f"ناقش المؤتمر {matter} الثورة المصرية.").claims]


def test_what_an_official_inspects_is_not_lost_and_who_verifies_a_deed_did_not_do_it() -> None:
    assert told("تفقد وزير الدفاع المكان الذي تعرضت فيه القافلة للتفجير.") == ["asserted"]
    (massacre,) = read("استمر مدير النيابة في التحقق من مذبحة وقعت قبل يومين.").claims
    assert massacre.actor == ()
