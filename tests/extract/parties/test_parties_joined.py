"""Who stands beside whom: names with their offices, lists of parties, whom gifts and cuts are for."""

from __future__ import annotations

import pytest

from tests.extract.views import read

SIGNED = "الدكتور سالم العامري وكيل وزارة الصحة"


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, and words of actors and recipients, of each claim."""
    return [
        (claim.event, [p.text or "" for p in claim.actor], [p.text or "" for p in claim.recipient])
        for claim in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param(
            f"وقع {SIGNED} والمهندس فهد المطيري مدير الشركة مذكرة تفاهم.",
            ("SUPPORT", [SIGNED, "المهندس فهد المطيري مدير الشركة"], []),
            id="two names with their offices",
        ),
        pytest.param(
            "انتقد خالد العامري، نائب رئيس الحزب، وعدد من أعضائه قرار الحكومة.",
            ("ACCUSE", ["خالد العامري، نائب رئيس الحزب", "عدد من أعضائه"], ["الحكومة"]),
            id="a number of people behind an office set off by commas",
        ),
        pytest.param(
            "استجوب البرلمان وزير الكهرباء ووكيله لشؤون الإنتاج ومدير مصنع التوزيع.",
            ("ACCUSE", ["البرلمان"], ["وزير الكهرباء", "وكيله", "مدير مصنع التوزيع"]),
            id="an officer joined behind what an office is for",
        ),
        pytest.param(
            "التقى المحافظ قائد القوات السعودية في عدن وعددا من شيوخ القبائل.",
            ("CONSULT", ["المحافظ", "قائد القوات السعودية", "عددا من شيوخ القبائل"], []),
            id="a number of people behind a place",
        ),
        pytest.param(
            "عقد المبعوث الأممي لقاء بحضور ممثلين عن الحكومة اليمنية والحوثيين.",
            ("CONSULT", ["المبعوث الأممي", "ممثلين عن الحكومة اليمنية", "الحوثيين"], []),
            id="each whom representatives speak for",
        ),
        pytest.param(
            "استقال ثلاثة وزراء إضافة إلى محافظ البنك المركزي.",
            ("RETREAT", ["ثلاثة وزراء", "محافظ البنك المركزي"], []),
            id="an adverb that adds somebody belongs to no phrase",
        ),
        pytest.param(
            "اعتقلت السلطات زعيم الحزب وثلاثة من مساعديه.",
            ("COERCE", ["السلطات"], ["زعيم الحزب", "ثلاثة من مساعديه"]),
            id="aides",
        ),
        pytest.param(
            "اتهم رئيس لجنة النزاهة الوزير بهدر المال العام.",
            ("ACCUSE", ["رئيس لجنة النزاهة"], ["الوزير"]),
            id="an office behind an office is accused",
        ),
        pytest.param(
            "دعا زعيم التيار، في تغريدة، القوات الأمنية والمتظاهرين إلى ضبط النفس.",
            ("REQUEST", ["زعيم التيار"], ["القوات الأمنية", "المتظاهرين"]),
            id="those addressed behind what commas set off",
        ),
        pytest.param(
            "منحت واشنطن بيروت مساعدات عسكرية.",
            ("AID", ["واشنطن"], ["بيروت"]),
            id="the first of two objects gets the second",
        ),
        pytest.param(
            "قررت المنظمة إيقاف مشاريع الإغاثة المخصصة للاجئين السوريين في لبنان.",
            ("SANCTION", ["المنظمة"], ["للاجئين السوريين"]),
            id="whom a stopped thing was for",
        ),
        pytest.param(
            "قضت محكمة جنايات الجيزة بالسجن المؤبد لعشرة متهمين.",
            ("SANCTION", ["محكمة جنايات الجيزة"], ["عشرة متهمين"]),
            id="the convicted behind ل",
        ),
        pytest.param(
            "أفرجت السلطات عن ستة صحافيين واعتقلت خمسة آخرين.",
            ("COERCE", ["السلطات"], ["خمسة آخرين"]),
            id="others like those before",
        ),
        pytest.param(
            "استهدفت غارة إسرائيلية منزلا في غزة، ما أدى إلى مقتل سبعة مدنيين.",
            ("ASSAULT", ["إسرائيلية"], ["سبعة مدنيين"]),
            id="who died in a house that was hit",
        ),
        pytest.param(
            "التقى وزراء خارجية كل من فرنسا وألمانيا نظيرهم الإيراني.",
            ("CONSULT", ["وزراء خارجية كل من فرنسا", "ألمانيا", "نظيرهم الإيراني"], []),
            id="an office of each of several states",
        ),
        pytest.param(
            "التقى الرئيس وزيري خارجية مصر والأردن.",
            ("CONSULT", ["الرئيس", "وزيري خارجية مصر", "الأردن"], []),
            id="an office of two in the genitive",
        ),
    ],
)
def test_parties_of_an_act(text: str, act: tuple[str, list[str], list[str]]) -> None:
    assert act in told(text)


@pytest.mark.parametrize(
    ("text", "not_party"),
    [
        pytest.param("زار مسؤولون من الوزارة والشركة الموقع.", "الشركة", id="the complement's own list"),
        pytest.param("منح البرلمان الحكومة الثقة.", "البرلمان", id="no act of help"),
        pytest.param("قصف الطيران كنيسة، ما أدى إلى مقتل طفل.", "طفل", id="a target of its own sector stays"),
    ],
)
def test_no_party_of_an_act(text: str, not_party: str) -> None:
    assert not any(not_party in (*actors, *recipients) for _, actors, recipients in told(text))


def test_what_is_told_besides_is_another_deed() -> None:
    text = "دان النائب وقف المنظمة مشاريعها للنازحين وكذلك تقليص المساعدات الغذائية لهم."
    assert [event for event, *_ in told(text)].count("SANCTION") == 2


def test_two_in_one_office_are_of_its_sector() -> None:
    claim = next(c for c in read("استدعت طهران سفيري ألمانيا وفرنسا.").claims)
    assert [(p.code, p.sector) for p in claim.recipient] == [("DEU", "GOV"), ("FRA", "GOV")]


@pytest.mark.parametrize("name", ["محمد العامري", "سالم المطيري", "محمد حسن العياري"])
def test_a_family_name_in_ya_ends_a_name(name: str) -> None:
    text = f"التقى الوزير الدكتور {name} وفدا من الشركة."
    words = [word for _, actors, _ in told(text) for word in actors]
    assert any(name in word for word in words)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param(
            "قتل في الهجوم كل من العقيد سالم أحمد والنقيب حسن علي.",
            ("ASSAULT", [], ["كل من العقيد سالم أحمد", "النقيب حسن علي"]),
            id="officers who fell, one by one",
        ),
        pytest.param(
            "أدى الهجوم إلى مقتل قائد المنطقة وعدد من مرافقيه.",
            ("ASSAULT", [], ["قائد المنطقة", "عدد من مرافقيه"]),
            id="an officer that looks like an adjective",
        ),
        pytest.param(
            "أقال الرئيس وزير الداخلية ورئيس جهاز المخابرات.",
            ("COERCE", ["الرئيس"], ["وزير الداخلية", "رئيس جهاز المخابرات"]),
            id="the head of an agency is another than the president",
        ),
        pytest.param(
            "فرض الجيش حصارا على قرية قيلا غرب البلدة.",
            ("COERCE", ["الجيش"], []),
            id="a village by name is a place",
        ),
    ],
)
def test_more_parties_of_an_act(text: str, act: tuple[str, list[str], list[str]]) -> None:
    assert act in told(text)


def test_the_president_is_no_head_of_an_agency() -> None:
    text = "أقال الرئيس وزير الداخلية ورئيس جهاز المخابرات."
    assert read(text).claims[0].actor[0].sector == "GOV"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param(
            "عقد رئيس الأركان اجتماعا حضره قادة الألوية ومدير الاستخبارات.",
            ("CONSULT", ["رئيس الأركان", "قادة الألوية", "مدير الاستخبارات"], []),
            id="who held a meeting and who came to it",
        ),
        pytest.param(
            "عقد الرئيس لقاء ضم السفير الفرنسي ونظيره الألماني.",
            ("CONSULT", ["الرئيس", "السفير الفرنسي", "نظيره الألماني"], []),
            id="whom a meeting gathers",
        ),
        pytest.param(
            "طالبت النقابة في رسالة وجهتها إلى المبعوث الأممي بالتدخل لإطلاق الصحافيين.",
            ("REQUEST", ["النقابة"], ["المبعوث الأممي"]),
            id="to whom the letter goes that a demand stands in",
        ),
        pytest.param(
            "نصب المتظاهرون خيامهم قرب مقر البرلمان تحت شعارات تطالب برحيل الرئيس ورئيس حكومته.",
            ("PROTEST", ["المتظاهرون"], ["الرئيس", "رئيس حكومته"]),
            id="who shall go as slogans say",
        ),
        pytest.param(
            "تجمع أهالي المفقودين أمام المقر حاملين لافتات تناشد المجتمع الدولي التدخل.",
            ("PROTEST", ["أهالي المفقودين"], []),
            id="whom a banner asks for help is not protested against",
        ),
    ],
)
def test_who_is_told_in_another_phrase(text: str, act: tuple[str, list[str], list[str]]) -> None:
    assert act in told(text)


def test_what_a_statement_says_names_no_addressee() -> None:
    assert ("REQUEST", ["الحزب"], []) in told("دعا الحزب في بيان إلى وقف العنف.")


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("تعهدت فرنسا بمساعدة تونس.", "تونس"),
        ("تعهدت فرنسا بتدريب الجيش اللبناني.", "الجيش اللبناني"),
        ("أبدت روسيا استعدادها لتزويد مصر بالسلاح.", "مصر"),
    ],
)
def test_a_promise_of_help_is_made_to_whom_it_helps(text: str, whom: str) -> None:
    (claim,) = read(text).claims
    assert claim.event == "AGREE"
    assert [party.text for party in claim.recipient] == [whom]


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        (
            "انتشرت قوات خاصة بريطانية وأخرى إيطالية في طرابلس.",
            "British special forces and Italian special forces deployed in Tripoli.",
        ),
        ("حلقت طائرات تركية في الأجواء اليونانية.", "Turkish aircraft flew in Greek airspace."),
        ("تظاهر المئات في المدن التونسية.", "People demonstrated in Tunisian cities."),
    ],
)
def test_what_is_described_has_an_english_name(text: str, gloss: str) -> None:
    assert [claim.gloss for claim in read(text).claims] == [gloss]
