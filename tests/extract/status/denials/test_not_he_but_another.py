"""Denied by غير, by nobody at all, by what a paper lacks; who did it instead; whose word a denial is."""

from __future__ import annotations

import pytest

from tests.extract.views import read, told

Told = tuple[str, list[str], list[str]]


def sources(text: str, event: str) -> list[tuple[str, list[str]]]:
    return [(c.status, [link.text for link in c.attribution]) for c in read(text).claims if c.event == event]


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        (
            "بقيت الحكومة الكويتية غير معترفة بالمجلس الجديد.",
            "SUPPORT",
            ("negated", ["الحكومة الكويتية"], ["المجلس الجديد"]),
        ),
        (
            "النرويج غير معترفة بحكومة الانقلاب.",
            "SUPPORT",
            ("negated", ["النرويج"], ["حكومة الانقلاب"]),
        ),
        ("هولندا غير مشاركة في قصف الميناء.", "ASSAULT", ("negated", ["هولندا"], ["الميناء"])),
        ("الجيش غير متورط في قصف الميناء.", "ASSAULT", ("negated", ["الجيش"], ["الميناء"])),
        ("دول الجوار غير موافقة على الهدنة.", "CONCEDE", ("negated", ["دول الجوار"], [])),
        ("لم تعد كينيا رافضة للهدنة.", "REJECT", ("negated", ["كينيا"], [])),
        ("ليست كينيا رافضة للهدنة.", "REJECT", ("negated", ["كينيا"], [])),
        ("ظلت كينيا رافضة للهدنة.", "REJECT", ("asserted", ["كينيا"], [])),
    ],
)
def test_what_a_predicate_denies(text: str, event: str, wanted: Told) -> None:
    assert told(text, event) == [wanted]


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("لا أحد يدعم الحكومة اليمنية.", "SUPPORT", ("negated", [], ["الحكومة اليمنية"])),
        ("لا يدعم أحد الحكومة اليمنية.", "SUPPORT", ("negated", [], ["الحكومة اليمنية"])),
        ("لم يدن أحد الوزراء التفجير.", "ACCUSE", ("negated", ["أحد الوزراء"], [])),
        ("التقى الوزيران الملك ولم يدن أي منهما التفجير.", "ACCUSE", ("negated", ["الوزيران"], [])),
        (
            "اجتمع السفراء العرب ولم يندد أحد منهم بالتفجير.",
            "ACCUSE",
            ("negated", ["السفراء العرب"], []),
        ),
    ],
)
def test_nobody_of_them(text: str, event: str, wanted: Told) -> None:
    assert told(text, event) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("لم يصدر عن وزارة الدفاع أي تنديد بالتفجير.", ("negated", ["وزارة الدفاع"], [])),
        ("صدر عن وزارة الدفاع تنديد بالتفجير.", ("asserted", ["وزارة الدفاع"], [])),
        (
            "خلا بيان وزارة الخارجية التونسية من أي إدانة لروسيا.",
            ("negated", ["وزارة الخارجية التونسية"], ["روسيا"]),
        ),
        (
            "تضمن بيان وزارة الخارجية التونسية إدانة لروسيا.",
            ("asserted", ["وزارة الخارجية التونسية"], ["روسيا"]),
        ),
    ],
)
def test_whose_words_come_or_lack(text: str, wanted: Told) -> None:
    assert told(text, "ACCUSE") == [wanted]


@pytest.mark.parametrize(
    ("text", "event", "other"),
    [
        ("لم يعتقله الحرس بل الشرطة.", "COERCE", ("asserted", ["الشرطة"], [])),
        ("لم يعتقل الحرس القاضي بل سائقه.", "COERCE", ("asserted", ["الحرس"], ["سائقه"])),
        ("لم تقصف كينيا المدرسة بل أوغندا.", "ASSAULT", ("asserted", ["أوغندا"], ["المدرسة"])),
        ("لم يقتل الجيش القاضي بل المسلحون.", "ASSAULT", ("asserted", ["المسلحون"], ["القاضي"])),
        ("لن تهاجم أوغندا المتمردين وإنما الجيش.", "ASSAULT", ("future", ["أوغندا"], ["الجيش"])),
        ("ليس الحرس هو من هاجم القرية بل المتمردون.", "ASSAULT", ("asserted", ["المتمردون"], ["القرية"])),
    ],
)
def test_who_it_was_instead(text: str, event: str, other: Told) -> None:
    denied, instead = told(text, event)
    assert denied[0] == "negated"
    assert instead == other


def test_a_clause_behind_but_is_nobody_instead() -> None:
    assert [status for status, *_ in told("لم يقصف الحرس المدرسة لكن الحصار مستمر.", "ASSAULT")] == [
        "negated"
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("الجيش اليمني ليس من قصف المدرسة.", ("negated", ["الجيش اليمني"], ["المدرسة"])),
        ("لم يلبث الجيش أن قصف المدرسة.", ("asserted", ["الجيش"], ["المدرسة"])),
        ("لم يكن المسلح معروفا وقد قتل حارسين.", ("asserted", ["المسلح"], ["حارسين"])),
        ("هيهات أن تقصف القوات المدرسة.", ("negated", ["القوات"], ["المدرسة"])),
    ],
)
def test_what_only_looks_denied_or_done(text: str, wanted: Told) -> None:
    assert told(text, "ASSAULT") == [wanted]


def test_what_one_has_not_left_off_is_done() -> None:
    assert told("لم تفتأ كينيا تدعم المعارضة الصومالية.", "SUPPORT") == [
        ("asserted", ["كينيا"], ["المعارضة الصومالية"])
    ]


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("برأ المتحدث باسم الحرس قواته من قصف المدرسة.", "ASSAULT", ["المتحدث باسم الحرس"]),
        ("وصفت الوزارة خبر اعتقال القاضي بأنه ملفق.", "COERCE", ["الوزارة"]),
        ("اعتبر المحافظ خبر مقتل القاضي عاريا عن الصحة.", "ASSAULT", ["المحافظ"]),
        ("فند الحرس رواية المعارضة عن قتل السجناء.", "ASSAULT", ["الحرس"]),
        ("نفى المحافظ الأنباء التي تحدثت، نقلا عن شهود، عن مقتل القاضي.", "ASSAULT", ["المحافظ"]),
        ("نفى القاضي التهم الموجهة إليه بدعم الإرهاب.", "SUPPORT", ["القاضي"]),
    ],
)
def test_who_denies(text: str, event: str, wanted: list[str]) -> None:
    assert sources(text, event) == [("negated", wanted)]


def test_another_denies_what_was_told() -> None:
    text = "قالت المعارضة إن الحرس قصف المدرسة، ونفت كينيا ذلك."
    assert sources(text, "ASSAULT") == [("asserted", ["المعارضة"]), ("negated", ["كينيا"])]


def test_a_lack_behind_a_title_denies() -> None:
    assert sources("أكد الوزير عدم قصف القرية.", "ASSAULT") == [("negated", ["الوزير"])]


def test_who_describes_news_kills_nobody() -> None:
    assert told("وصفت الوزارة خبر اعتقال الصحفي بأنه شائعة.", "ASSAULT") == []


def test_who_did_it_instead_is_the_only_one_it_is_explained_by() -> None:
    _, other = [c for c in read("لم تعتقله الشرطة بل الجيش.").claims if c.event == "COERCE"]
    assert [w.rule for w in other.why if w.rule.startswith("actor:")] == ["actor:instead"]
