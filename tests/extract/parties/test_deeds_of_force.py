"""Deeds of force in plain sentences: who did them, to whom and where. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, list[str | None], list[str | None], str | None]]


def told(text: str) -> Told:
    """Type, words of both sides and words of the place of each claim."""
    return [
        (
            claim.event,
            [party.text for party in claim.actor],
            [party.text for party in claim.recipient],
            claim.place.text if claim.place else None,
        )
        for claim in read(text, "2022-04-10").claims
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("اعتقل صحفيان في أغادير.", [("COERCE", [], ["صحفيان"], "أغادير")]),
        ("خطف مسلحون نائبا في كركوك.", [("ASSAULT", ["مسلحون"], ["نائبا"], "كركوك")]),
        ("طعن شاب فلسطيني إسرائيليا في القدس.", [("ASSAULT", ["شاب فلسطيني"], ["إسرائيليا"], "القدس")]),
        ("أوقفت الشرطة سوريا في بيروت.", [("COERCE", ["الشرطة"], ["سوريا"], "بيروت")]),
        ("خطف مسلحون أمس إيطاليا في عدن.", [("ASSAULT", ["مسلحون"], ["إيطاليا"], "عدن")]),
    ],
)
def test_whom_it_is_done_to(text: str, claims: Told) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("أغارت الطائرات على حمص.", [("ASSAULT", ["الطائرات"], [], "حمص")]),
        ("طرد الجيش المسلحين.", [("ASSAULT", ["الجيش"], ["المسلحين"], None)]),
        ("قصفت تركيا حلب.", [("ASSAULT", ["تركيا"], [], "حلب")]),
        ("احتلت روسيا القرم.", [("COERCE", ["روسيا"], [], "القرم")]),
        ("قصف الجيش المصنع.", [("ASSAULT", ["الجيش"], ["المصنع"], None)]),
        ("حاصرت قوة من الشرطة الحي القديم في حماة.", [("COERCE", ["قوة من الشرطة"], [], "حماة")]),
        (
            "هاجمت فصائل معارضة بلدة محردة.",
            [("ASSAULT", ["فصائل معارضة"], ["بلدة محردة"], "بلدة محردة")],
        ),
        ("هاجمت حركة معارضة مقر الوالي.", [("ASSAULT", ["حركة معارضة"], ["مقر الوالي"], None)]),
    ],
)
def test_where_the_doer_ends_and_the_town_or_site_begins(text: str, claims: Told) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("قتل قائد ميداني في غارة لطائرة أميركية في شبوة.", ["طائرة أميركية"]),
        ("قتل ثلاثة جنود في كمين للمتمردين في مالي.", ["للمتمردين"]),
        ("نصب المتمردون كمينا لقافلة من الجيش.", ["المتمردون"]),
        ("تعرضت الدورية لإطلاق نار من مسلحين.", ["مسلحين"]),
        ("تعرضت البلدة لقصف من الجيش التركي.", ["الجيش التركي"]),
        ("تعرضت البلدة لقصف من الأراضي التركية.", []),
        ("أصيب جندي بإطلاق نار من موقع للجيش السوري.", []),
        ("أصيب مزارع في هجوم لمستوطنين على قرية بورين.", ["مستوطنين"]),
        ("قتل ضابط بنيران صديقة في مأرب.", []),
        ("قتل ضابط بنيران قناص في مأرب.", ["قناص"]),
        ("قتل خمسة في هجوم جنوب العراق.", []),
    ],
)
def test_who_attacks(text: str, doers: list[str]) -> None:
    assert [claim[1] for claim in told(text)] == [doers]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("قتل الجيش طالبا في مظاهرة.", ([], [])),
        ("قتل طالب في تظاهرة جنوب العراق.", ([], [])),
        ("شارك محام في مظاهرة.", (["محام"], [])),
        ("خرجت مسيرة تأييد للرئيس في حمص.", ([], [])),
        ("خرجت مظاهرة المعلمين في سوسة.", (["المعلمين"], [])),
        ("تجمع مئات الأشخاص أمام السفارة الهندية في عمان.", (["مئات الأشخاص"], ["السفارة الهندية"])),
    ],
)
def test_who_kills_or_is_killed_at_a_protest_is_no_protester(
    text: str, sides: tuple[list[str], list[str]]
) -> None:
    assert [claim[1:3] for claim in told(text) if claim[0] == "PROTEST"] == [sides]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("أدين ثلاثة رجال بقتل قاض في إربد.", [("SANCTION", [], ["ثلاثة رجال"], None)]),
        ("حكمت محكمة بسجن ثلاثة من أنصار الحزب.", [("SANCTION", ["محكمة"], ["ثلاثة من أنصار الحزب"], None)]),
        (
            "قضت المحكمة بحبس شاب بتهمة إحراق سيارة.",
            [
                ("SANCTION", ["المحكمة"], ["شاب"], None),
                ("ASSAULT", ["شاب"], ["سيارة"], None),
            ],
        ),
        (
            "حكم على ضابط بالسجن لقتله متظاهرا.",
            [
                ("SANCTION", [], ["ضابط"], None),
                ("ASSAULT", ["ضابط"], ["متظاهرا"], None),
            ],
        ),
        ("نفذ حكم الإعدام في خمسة مدانين.", [("ASSAULT", [], ["خمسة مدانين"], None)]),
    ],
)
def test_whom_a_court_sentences(text: str, claims: Told) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("إيران تهدد بإغلاق المضيق أمام السفن.", "THREATEN", ["إيران"]),
        ("تركيا تهدد بعملية عسكرية.", "THREATEN", ["تركيا"]),
        ("مصر تعزز قواتها في سيناء.", "MOBILIZE", ["مصر"]),
        ("قوات الاحتلال تهدم منزلا في الخليل.", "ASSAULT", ["قوات الاحتلال"]),
        ("الأمم المتحدة تعلق مساعداتها لصنعاء.", "SANCTION", ["الأمم المتحدة"]),
    ],
)
def test_headlines_in_the_present(text: str, event: str, doers: list[str]) -> None:
    assert [claim[:2] for claim in told(text)] == [(event, doers)]


def test_a_town_that_saw_police_is_where_they_were() -> None:
    assert told("شهدت العاصمة الليبية انتشارا أمنيا كثيفا.") == [("MOBILIZE", [], [], "العاصمة الليبية")]


@pytest.mark.parametrize(
    "text",
    [
        "أغار الصقر على أرنب في السهل.",
        "أضرب المطرب عن الظهور في المهرجانات.",
        "دخلت قوات الإطفاء المصنع لإخماد النيران.",
        "طرد المصنع خمسين عاملا بسبب الأزمة.",
        "رفعت المستشفيات حالة التأهب لمواجهة الوباء.",
    ],
)
def test_what_is_no_deed_of_force(text: str) -> None:
    assert told(text) == []
