"""Doers and victims by the form of words: duals that own something, verbs that look like nouns, what a noun
with a relative clause waits for, who answers, and fights whose sides nobody names."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, actors and recipients of each claim."""
    return [
        (c.event, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "hit", "counted"),
    [
        ("قتل سائقا شاحنات في هجوم مسلح شمال البلاد.", ["سائقا شاحنات"], "dead"),
        ("قتل جنديا احتياط في انفجار عبوة ناسفة.", ["جنديا احتياط"], "dead"),
        ("اعتقل ناشطا حقوق إنسان في القاهرة.", ["ناشطا حقوق إنسان"], "arrested"),
        ("خطف مهندسا نفط في جنوب ليبيا.", ["مهندسا نفط"], None),
        ("قتل شرطيان مصريان في العريش.", ["شرطيان مصريان"], "dead"),
    ],
)
def test_two_that_own_something_suffer_it(text: str, hit: list[str], counted: str | None) -> None:
    ((_, doers, victims),) = sides(text)
    assert (doers, victims) == ([], hit)
    size = read(text).claims[0].size
    assert counted is None or getattr(size, counted) == 2


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("أصيب صيادا أسماك برصاص البحرية الإسرائيلية.", ["البحرية الإسرائيلية"], ["صيادا أسماك"]),
        ("قتل مواطنان سوريان اثنان برصاص مسلحين.", ["مسلحين"], ["مواطنان سوريان"]),
        ("قتل مسلحون مواطنين سوريين اثنين.", ["مسلحون"], ["مواطنين سوريين اثنين"]),
        ("أصابت الشرطة متظاهرين عراقيين اثنين.", ["الشرطة"], ["متظاهرين عراقيين اثنين"]),
        ("قتل الجنود الثلاثة بنيران مسلحي التنظيم.", ["مسلحي التنظيم"], ["الجنود الثلاثة"]),
        ("قتل المسلحون بنيران الجيش قرب الحدود.", ["الجيش"], ["المسلحون"]),
        ("قتل الجنود بنيران دباباتهم ثلاثة متظاهرين.", ["الجنود"], ["ثلاثة متظاهرين"]),
        ("قتل الضابط الذي أشرف على الحملة برصاص مجهولين.", ["مجهولين"], ["الضابط"]),
        ("خطف الطبيب الذي كان يعمل في المستشفى على يد مسلحين.", ["مسلحين"], ["الطبيب"]),
        ("قتلت الشرطي عصابة مسلحة.", ["عصابة مسلحة"], ["الشرطي"]),
        ("قتلت عصابة صاحب متجر في بيروت.", ["عصابة"], ["صاحب متجر"]),
        ("اختطفت عصابة طبيبا في بغداد.", ["عصابة"], ["طبيبا"]),
    ],
)
def test_by_whom_they_were_hit(text: str, doer: list[str], hit: list[str]) -> None:
    assert [(a, r) for _, a, r in sides(text)] == [(doer, hit)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("المتهم الذي قتل شرطيا أدين بالسجن المؤبد.", ("SANCTION", [], ["المتهم"])),
        ("المسلح الذي هاجم الكنيسة قتل برصاص الشرطة.", ("ASSAULT", ["الشرطة"], ["المسلح"])),
        ("الشاب الذي طعن مستوطنا اعتقل.", ("COERCE", [], ["الشاب"])),
        ("الصحفيان اللذان احتجزتهما السلطات أفرج عنهما.", ("RETREAT", [], ["الصحفيان"])),
        ("الناشط الذي اعتقلته الشرطة أفرج عنه بكفالة.", ("RETREAT", [], ["الناشط"])),
        ("اقتحم الجنود المخيم واعتقلوا شابين ورشقهم الأهالي بالحجارة.", ("ASSAULT", ["الأهالي"], ["الجنود"])),
        ("اعتصم العمال أمام الوزارة وفرقتهم الشرطة.", ("ASSAULT", ["الشرطة"], ["العمال"])),
        ("طالب النواب الوزير بالاستقالة فرفض.", ("REJECT", ["الوزير"], [])),
        ("طلبت الحكومة من الحزب تسليم سلاحه فرفض.", ("REJECT", ["الحزب"], [])),
        ("أمرت الشرطة المحتجين بالتفرق فرفضوا.", ("REJECT", ["المحتجين"], [])),
        ("خضع المدير لتحقيق أجرته النيابة.", ("ACCUSE", [], ["المدير"])),
        ("خضع الناشط للتحقيق أمام النيابة العسكرية.", ("ACCUSE", ["النيابة العسكرية"], ["الناشط"])),
        (
            "استدعت السفيرة الإيرانية وزارة الخارجية البريطانية.",
            ("ACCUSE", ["وزارة الخارجية البريطانية"], ["السفيرة الإيرانية"]),
        ),
        ("لقي المقترح معارضة من النواب.", ("REJECT", ["النواب"], [])),
        ("تبنى فصيل مسلح الهجوم على المخفر.", ("ASSAULT", ["فصيل مسلح"], ["المخفر"])),
    ],
)
def test_what_is_told_last_is_of_whom_it_is_said(text: str, last: tuple[str, list[str], list[str]]) -> None:
    assert sides(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "event", "doer", "hit"),
    [
        ("توغل إسرائيلي في ريف القنيطرة.", "ASSAULT", ["إسرائيلي"], []),
        ("قصف مدفعي تركي على ريف حلب.", "ASSAULT", ["تركي"], []),
        ("دعم أمريكي لأوكرانيا.", "SUPPORT", ["أمريكي"], ["أوكرانيا"]),
        ("قتل إسرائيلي في هجوم بالضفة.", "ASSAULT", [], ["إسرائيلي"]),
    ],
)
def test_a_headline_opens_with_a_deed(text: str, event: str, doer: list[str], hit: list[str]) -> None:
    assert sides(text) == [(event, doer, hit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تدور اشتباكات في المدينة منذ قتل مجهولون ضابط شرطة.", [(["مجهولون"], ["ضابط شرطة"])]),
        ("اندلعت اشتباكات في البلدة بعد أن هاجم مسلحون دورية للجيش.", [(["مسلحون"], ["دورية للجيش"])]),
        ("تحدث شهود عن اشتباكات في الحي وهجوم على مقر الشرطة.", [([], ["مقر الشرطة"])]),
        ("أعلن الجيش استعادة البلدة بعد معارك خلفت عشرات القتلى.", [(["الجيش"], [])]),
        ("أعلن الجيش استعادة البلدة بعد معارك مع المتمردين.", [(["الجيش"], ["المتمردين"])]),
        ("اندلعت اشتباكات بين الجيش والمتمردين.", [(["الجيش", "المتمردين"], [])]),
    ],
)
def test_a_fight_has_the_sides_that_are_named(text: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert [(a, r) for e, a, r in sides(text) if e == "ASSAULT"] == expected


def test_the_war_upon_people_is_no_clash_with_them() -> None:
    claims = read("طالبت المعارضة بوقف المواجهات في الجنوب والحرب على أبناء الشعب.").claims
    assert [c.trigger.text for c in claims if c.event == "ASSAULT"] == ["الحرب"]


@pytest.mark.parametrize(
    "text",
    [
        "أكد المتحدث أن دعم الحوثيين مستمر.",
        "قال الوزير إن دعم إيران مستمر رغم العقوبات.",
        "قرر الفندق طرد الوفد الإسرائيلي.",
    ],
)
def test_nothing_is_done_there(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هدد الوزير بسحب قوات بلاده من مالي.", ("THREATEN", ["الوزير"], ["مالي"])),
        ("هددت تركيا بإرسال قوات إلى سوريا.", ("THREATEN", ["تركيا"], ["سوريا"])),
        ("هدد الحزب بسحب وزرائه من الحكومة.", ("THREATEN", ["الحزب"], ["الحكومة"])),
        ("هدد الجيش بقصف مواقع المسلحين.", ("THREATEN", ["الجيش"], ["المسلحين"])),
        ("أعرب الأمين العام عن تأييد الأمم المتحدة للحل السياسي.", ("SUPPORT", ["الأمم المتحدة"], [])),
    ],
)
def test_whom_words_are_aimed_at(text: str, expected: tuple[str, list[str], list[str]]) -> None:
    assert sides(text)[0] == expected


def test_who_passes_a_resolution_says_what_it_says() -> None:
    adopted = sides("تبنى البرلمان الأوروبي قرارا يطالب مصر بالإفراج عن المعتقلين.")
    assert ("REQUEST", ["البرلمان الأوروبي"], ["مصر"]) in adopted
    brought = sides("اعتمد مجلس الأمن قرارا قدمته اليابان يدعو إلى وقف القتال في اليمن.")
    assert ("REQUEST", ["مجلس الأمن"], []) in brought
    refused = read("رفض مجلس الأمن قرارا يطالب إسرائيل بالانسحاب.").claims
    assert [(c.actor, c.status) for c in refused if c.event == "REQUEST"] == [((), "hypothetical")]


def test_hands_that_did_what_is_denounced_do_not_denounce_it() -> None:
    claims = sides("نددت الأمم المتحدة بالهجوم على القافلة من قبل المسلحين.")
    assert claims[0] == ("ACCUSE", ["الأمم المتحدة"], [])
    assert claims[1] == ("ASSAULT", ["المسلحين"], ["القافلة"])


def test_a_units_number_counts_no_weeks() -> None:
    (claim,) = read("سيطر المسلحون على مقر اللواء 22 الشهر الماضي.", "2020-05-05").claims
    assert (claim.date.from_, claim.date.to) == ("2020-04-01", "2020-04-30")


def test_a_laws_topic_has_no_part_in_it() -> None:
    claims = sides("أثار قانون الصحافة الذي أقره البرلمان انتقادات من منظمات حقوقية.")
    assert all("الصحافة" not in hit for _, _, hit in claims)
