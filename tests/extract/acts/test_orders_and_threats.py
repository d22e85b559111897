"""Orders that are their giver's own acts, and threats that are made in the words somebody says."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[str, list[str], str]


def told(text: str) -> list[Told]:
    """Type, words of actors and status of each claim."""
    return [(c.event, [p.text for p in c.actor], c.status) for c in read(text).claims]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param(
            "أمرت السلطات الكاميرونية بإغلاق ثلاث إذاعات خاصة.",
            [("COERCE", ["السلطات الكاميرونية"], "asserted")],
            id="what a state orders its own people to close is closed by it",
        ),
        pytest.param(
            "أمر أمير الكويت بإطلاق سراح المدونين.",
            [("CONCEDE", ["أمير الكويت"], "asserted")],
            id="a release that is ordered is a concession",
        ),
        pytest.param(
            "أمر الرئيس الروسي بقصف معسكرات المتمردين.",
            [("ASSAULT", ["الرئيس الروسي"], "future")],
            id="an attack that is ordered is to come",
        ),
        pytest.param(
            "أمر قائد القوات الدولية بغارة على القرية أدت إلى مقتل عشرة مدنيين.",
            [("ASSAULT", ["قائد القوات الدولية"], "asserted")],
            id="an attack that was ordered and left dead was done",
        ),
        pytest.param(
            "قررت الحركة شن هجوم يوقع قتلى من الجنود.",
            [("ASSAULT", ["الحركة"], "future")],
            id="an attack that shall leave dead is to come",
        ),
        pytest.param(
            "أمرت محكمة العدل الدولية ميانمار باحترام الاتفاقية.",
            [("REQUEST", ["محكمة العدل الدولية"], "asserted")],
            id="an order to somebody else is a demand",
        ),
        pytest.param(
            "أمر الرئيس الإريتري قواته بالانسحاب من البلدة.",
            [("CONCEDE", ["الرئيس الإريتري"], "asserted")],
            id="a withdrawal to which one orders one's own soldiers is a concession",
        ),
        pytest.param(
            "أوعز زعيم المتمردين إلى مقاتليه بوقف إطلاق النار.",
            [("CONCEDE", ["زعيم المتمردين"], "asserted")],
            id="a truce that one's fighters are told to keep is a concession",
        ),
        pytest.param(
            "أمر رئيس الوزراء الإثيوبي جيشه بقصف معسكرات المتمردين.",
            [("ASSAULT", ["رئيس الوزراء الإثيوبي"], "future")],
            id="an attack that one's army is told to make is to come",
        ),
        pytest.param(
            "أمر الرئيس السنغالي حكومته بقطع العلاقات مع مالي.",
            [("REQUEST", ["الرئيس السنغالي"], "asserted")],
            id="an order to one's ministers is a demand",
        ),
    ],
)
def test_orders(text: str, acts: list[Told]) -> None:
    assert told(text) == acts


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "قال قائد الجيش الباكستاني إن أي عدوان سيقابل برد ساحق.", "قائد الجيش الباكستاني", id="an answer"
        ),
        pytest.param(
            "شدد وزير الدفاع الإسرائيلي على أن الحركة ستدفع ثمنا باهظا.",
            "وزير الدفاع الإسرائيلي",
            id="a price",
        ),
        pytest.param(
            "قال قائد البحرية الإيرانية إن الرد على أي هجوم سيكون قاسيا.",
            "قائد البحرية الإيرانية",
            id="a noun",
        ),
        pytest.param(
            "قال وزير الدفاع الكوري: نحن مستعدون للرد في حال أي هجوم.", "وزير الدفاع الكوري", id="readiness"
        ),
    ],
)
def test_threats_are_made_by_who_speaks(text: str, speaker: str) -> None:
    assert ("THREATEN", [speaker], "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قال المدرب إن الرد في المباراة المقبلة سيكون قاسيا.", id="sport"),
        pytest.param("قال الوزير إن المتسببين في الحريق سيدفعون الثمن أمام القضاء.", id="a court"),
        pytest.param("قال الوزير إنه مستعد للرد على أسئلة الصحفيين.", id="questions"),
        pytest.param("قال المدير إن زيادة الأرباح هدف مشروع لكل شركة.", id="an aim"),
    ],
)
def test_words_that_threaten_nobody(text: str) -> None:
    assert told(text) == []


def test_a_woman_adjective_describes_no_man() -> None:
    """A known office is no other one's name with an article (not رئيس المعارضة in الرئيس المعارضة)."""
    claim = read("حمل الرئيس المعارضة مسؤولية العنف.").claims[0]
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == (["الرئيس"], ["المعارضة"])


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("لوحت نقابة المعلمين الأردنيين بالدخول في إضراب مفتوح.", "THREATEN"),
        ("دعت نقابة المعلمين الأردنيين العمال إلى المشاركة في مظاهرة.", "REQUEST"),
        ("طرد السفير السوداني من أديس أبابا.", "SANCTION"),
        ("منعت السلطات التونسية وفد البرلمان الأوروبي من دخول البلاد.", "REJECT"),
        ("أمر الرئيس قيس سعيد باستدعاء سفراء دول غربية لإبلاغهم احتجاج تونس.", "ACCUSE"),
    ],
)
def test_what_a_preposition_adds_to_the_word_before_it(text: str, act: str) -> None:
    """What a noun says to be entered into, what من belongs to, and an object of the aim."""
    assert [claim.event for claim in read(text).claims] == [act]


def test_what_a_law_provides_for_is_no_act() -> None:
    assert told("يحظر القانون المصري التظاهر من دون ترخيص.") == []
    assert [event for event, _, _ in told("تحظر الحكومة المصرية التظاهر.")] == ["COERCE"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("هدد الخاطفون بقتل الرهائن اليابانيين.", ["الرهائن اليابانيين"]),
        ("توعد الجيش بسحق المتمردين.", ["المتمردين"]),
        ("لوحت أنقرة بمهاجمة الوحدات الكردية.", ["الوحدات الكردية"]),
        ("هددت واشنطن بقصف دمشق.", ["دمشق"]),
        ("لوح رئيس الحكومة العراقية باستقالته.", []),
    ],
)
def test_whom_one_threatens_to_hit_is_threatened(text: str, whom: list[str]) -> None:
    (claim,) = read(text).claims
    assert (claim.event, [party.text for party in claim.recipient]) == ("THREATEN", whom)


@pytest.mark.parametrize("deed", ["تفجير", "قتل", "إحراق"])
def test_who_threatens_to_harm_himself_threatens_nobody_else(deed: str) -> None:
    claims = read(f"قال الضابط إن المسلح هدد ب{deed} نفسه.").claims
    assert [[p.text for p in c.recipient] for c in claims if c.event == "THREATEN"] == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("حذر وزير الدفاع الكوري من أن بلاده سترد فورا على أي توغل.", ["THREATEN"]),
        ("أعلنت الحركة أنها سترد على الغارة في الوقت المناسب.", ["THREATEN"]),
        ("حذر الحزب من أنه لن يقف مكتوف الأيدي.", ["THREATEN"]),
        ("أكد الوزير أنه سيرد على الاتهامات أمام المحكمة.", []),
        ("قال الوزير إنه سيرد على أسئلة النواب.", []),
    ],
)
def test_who_will_answer_an_attack_threatens(text: str, found: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == found
