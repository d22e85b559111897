"""Which state a body, a soldier or a namesake is of: bodies right behind another name, adjectives of two
words, those that mean a trade too, duals, palaces, and strangers who bear a known name.
"""

from __future__ import annotations

import pytest

from tests.extract.views import read

DAY = "2019-05-01"


Sides = tuple[list[tuple[str | None, str | None]], list[tuple[str | None, str | None]]]


def coded(text: str, event: str) -> Sides:
    """The codes and sectors of actor and recipient of the first claim of an event."""
    claim = next(c for c in read(text, DAY).claims if c.event == event)
    return [(p.code, p.sector) for p in claim.actor], [(p.code, p.sector) for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("انتقدت الأمم المتحدة البحرية اليونانية.", ("UNO", None), ("GRC", "MIL")),
        ("انتقد الاتحاد الأوروبي الخارجية الفنزويلية.", ("EUR", None), ("VEN", "GOV")),
        ("اتهمت كوبا المعارضة الكولومبية بالتحريض.", ("CUB", None), ("COL", "OPP")),
        ("اتهمت كوبا الخارجية الأرجنتينية بالتحريض.", ("CUB", None), ("ARG", "GOV")),
        ("اتهمت باحثات أردنيات الوزارة بالإهمال.", ("JOR", "EDU"), (None, "GOV")),
    ],
)
def test_a_body_behind_a_name_is_another(
    text: str, actor: tuple[str, str | None], recipient: tuple[str | None, str]
) -> None:
    first, second = coded(text, "ACCUSE")
    assert first == [actor]
    assert second[0][1] == recipient[1]
    assert recipient[0] in (None, second[0][0])


def test_a_day_behind_the_arrested_is_no_object() -> None:
    assert coded("اعتقلت باحثات أردنيات الخميس في عمان.", "COERCE") == ([], [("JOR", "EDU")])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("اتهم الجيش جنوب السوداني المتمردين بقصف القرية.", "SSD"),
        ("اتهمت الشرطة الجنوب سودانية المتمردين بقصف القرية.", "SSD"),
        ("اتهمت الخارجية الجنوب الأفريقية المتمردين بقصف القرية.", "ZAF"),
        ("اتهمت الحكومة المالية المتمردين بقصف القرية.", "MLI"),
        ("اتهم البرلمان القمري المتمردين بقصف القرية.", "COM"),
        ("اتهم مهاجرون ماليون المتمردين بقصف القرية.", "MLI"),
        ("اتهمت السلطات المالية المتمردين بقصف القرية.", None),  # or those of finance
        ("اتهم خبراء ماليون المتمردين بقصف القرية.", None),
    ],
)
def test_the_adjective_says_which_state(text: str, code: str | None) -> None:
    assert [of for of, _ in coded(text, "ACCUSE")[0]] == [code]


def test_a_palace_is_one_name() -> None:
    assert coded("حذر قصر بسمان تايوان من التصعيد.", "THREATEN")[0] == [("JOR", "GOV")]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("خطف مسلحون مراسلين بلجيكيين اثنين.", "JRN"),
        ("قتل مسلحون صحفيتين بلجيكيتين.", "JRN"),
        ("قتل مسلحون تلميذين بلجيكيين.", "EDU"),
        ("قتل مسلحون ممرضتين بلجيكيتين.", "MED"),
    ],
)
def test_two_have_the_sector_of_one(text: str, sector: str) -> None:
    assert coded(text, "ASSAULT")[1] == [("BEL", sector)]


@pytest.mark.parametrize(
    ("text", "known", "sector"),
    [
        ("قتل مسلحون المصور صدام حسين في البصرة.", False, "JRN"),
        ("قتل مسلحون المجند محمد مرسي في العريش.", False, "MIL"),
        ("قتل مسلحون المحامية أنجيلا ميركل في هامبورغ.", False, "CVL"),
        ("قتل مسلحون الجندي جلعاد شاليط في غزة.", True, "MIL"),
        ("قتل مسلحون المحامي محمد عبو في تونس.", True, "PTY"),
    ],
)
def test_no_ruler_is_called_by_a_trade(text: str, known: bool, sector: str) -> None:
    claim = next(c for c in read(text, DAY).claims if c.event == "ASSAULT")
    assert [(p.id is not None, p.sector) for p in claim.recipient] == [(known, sector)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال العامل توماس بينيت إن الجيش قصف القرية.", None),
        ("قال نفتالي بينيت إن الجيش قصف القرية.", "ISR"),
        ("قال بينيت إن الجيش قصف القرية.", "ISR"),
        ("قال دونالد جون ترامب إن الجيش قصف القرية.", "USA"),
    ],
)
def test_a_stranger_of_a_known_family_tells_no_country(text: str, code: str | None) -> None:
    assert coded(text, "ASSAULT")[0] == [(code, "MIL")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال الرئيس الزامبي إنه مصر على طرد السفير.", None),
        ("قال الرئيس الزامبي لكنه مُصر على طرد السفير.", None),
        ("قال الرئيس الزامبي إن مصر طردت السفير.", "EGY"),
    ],
)
def test_who_insists_is_not_egypt(text: str, code: str | None) -> None:
    claim = next(c for c in read(text, DAY).claims if c.trigger.text.startswith("طرد"))
    assert [p.code for p in claim.actor if p.code == "EGY"] == ([code] if code else [])


def test_a_given_name_holds_no_town() -> None:
    claim = next(iter(read("اعتقل الجيش الباحثة فاطمة سليمان.", DAY).claims))
    assert claim.place is None


def test_a_line_is_a_place_with_its_area() -> None:
    claim = next(iter(read("اعتقل الجيش راعيا عند الخط الأخضر.", DAY).claims))
    assert claim.place is not None
    assert (claim.place.name, claim.place.country) == ("Green Line (armistice line of 1949)", "ISR")
    assert claim.place.lat is not None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("انتقدت صحيفة المساء الحكومة.", "صحيفة المساء"),
        ("انتقدت صحيفة المصري اليوم الحكومة.", "صحيفة المصري اليوم"),
        ("انتقدت جريدة الأسبوع الحكومة.", "جريدة الأسبوع"),
        ("انتقد حزب الغد الحكومة.", "حزب الغد"),
        ("انتقدت وكالة فرانس برس الحكومة.", "وكالة فرانس برس"),
        ("انتقدت صحيفة بولندية اليوم الحكومة.", "صحيفة بولندية"),
        ("انتقد حزب بولندي الأحد الحكومة.", "حزب بولندي"),
    ],
)
def test_a_paper_may_be_named_after_a_time(text: str, name: str) -> None:
    claim = next(c for c in read(text, DAY).claims if c.event == "ACCUSE")
    assert [p.text for p in claim.actor] == [name]
    assert [p.text for p in claim.recipient] == ["الحكومة"]
    assert (claim.date is not None and claim.date.text is not None) == ("بولند" in name)


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("أدانت البرازيل توقيف صحفيين.", "COERCE", []),
        ("دان الجيش الكندي احتجاز مدنيين.", "COERCE", []),
        ("تدين حكومة بيرو طرد القنصل.", "SANCTION", []),
        ("أعلنت شرطة بيرو توقيف صحفيين.", "COERCE", [("PER", "COP")]),
    ],
)
def test_who_condemns_a_deed_did_not_do_it(
    text: str, event: str, doer: list[tuple[str | None, str | None]]
) -> None:
    assert coded(text, event)[0] == doer


@pytest.mark.parametrize(
    "text",
    [
        "نددت نقابة الأطباء بالقصف. وطالبت النقابة بالانسحاب.",
        "أدانت منظمة الصحة العالمية خطف أطباء. وطالبت المنظمة بالإفراج عنهم.",
    ],
)
def test_the_short_name_goes_on_as_subject(text: str) -> None:
    actor, recipient = coded(text, "REQUEST")
    assert len(actor) == 1
    assert not recipient


@pytest.mark.parametrize(
    ("text", "event", "known"),
    [
        ("اعتقلت الشرطة حسن نصر الله الشمري في البصرة.", "COERCE", None),
        ("أوقفت الشرطة محمود عباس الدليمي في بعقوبة.", "COERCE", None),
        ("أوقفت الشرطة الشيخ حسن نصر الله الجبوري في بعقوبة.", "COERCE", None),
        ("أوقفت قوات أميركية صدام حسين التكريتي في الدور.", "COERCE", "saddam-hussein"),
        ("أوقفت الشرطة خليفة حفتر في طرابلس.", "COERCE", "khalifa-haftar"),
    ],
)
def test_a_family_that_is_not_his_makes_another_of_the_name(text: str, event: str, known: str | None) -> None:
    claim = next(c for c in read(text, DAY).claims if c.event == event)
    assert [p.id for p in claim.recipient] == [known]


def test_a_man_of_faith_is_in_no_cabinet() -> None:
    claims = read("انتقد وزير الخارجية أحمد الطيب إسرائيل. انتقد شيخ الأزهر أحمد الطيب إسرائيل.", DAY).claims
    assert [claim.actor[0].id for claim in claims] == [None, "ahmed-al-tayeb"]


def test_a_nation_of_two_words_is_in_no_south() -> None:
    claim = read("هاجم الجيش جنوب السوداني متمردين في بلدة يامبيو.", DAY).claims[0]
    assert claim.place is not None
    assert claim.place.country == "SSD"
    claim = read("قتل سبعة أشخاص في الجنوب اللبناني.", DAY).claims[0]
    assert claim.place is not None
    assert claim.place.country == "LBN"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("قتلت قوات مكافحة الإرهاب ثلاثة مسلحين في مأرب.", "YEM", "قوات مكافحة الإرهاب"),
        ("قتلت قوات مكافحة الإرهاب ثلاثة مسلحين في الموصل.", "IRQ", "قوات مكافحة الإرهاب"),
        ("اعتقلت شرطة الآداب في القاهرة شابين.", "EGY", "شرطة الآداب"),
        ("هاجمت قوات التدخل السريع متظاهرين في الرباط.", "MAR", "قوات التدخل السريع"),
        ("قصفت طائرة بلا طيار منزلا في وزيرستان.", None, "طائرة بلا طيار"),
        ("وكانت فرقة مظلية من الجيش اليمني قد قتلت أربعة متهمين.", "YEM", "فرقة مظلية من الجيش اليمني"),
    ],
)
def test_forces_that_many_states_have_are_of_the_state_told_of(
    text: str, code: str | None, words: str
) -> None:
    (claim,) = read(text).claims
    assert [(p.code, p.text) for p in claim.actor] == [(code, words)]
