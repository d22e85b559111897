"""Who does and who suffers it in the long sentences of agencies: verdicts, complaints, arms by their make,
fights that a spokesman tells of, words that a station carried."""

from __future__ import annotations

import pytest

from tests.extract.views import Sides, read, sides


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قصف الجيش المالي القرية بمسيرات تركية الصنع.", ["الجيش المالي"]),
        ("اتهمت المنظمة الجيش المالي بقصف القرية بمسيرات تركية الصنع.", ["الجيش المالي"]),
        ("قصف الجيش الحي بمدافع روسية المنشأ.", ["الجيش"]),
        ("قصفت جماعة البلدة بصواريخ إيرانية الصنع.", []),
    ],
)
def test_where_arms_were_made_is_no_doer(text: str, who: list[str]) -> None:
    struck = [c for c in read(text, "2022-06-02").claims if c.event == "ASSAULT"]
    assert all([p.text for p in c.actor] == who for c in struck)
    assert struck or not who


@pytest.mark.parametrize(
    ("text", "event", "trigger", "told"),
    [
        ("قضت المحكمة ببراءة الوزير.", "CONCEDE", "براءة", (["المحكمة"], ["الوزير"])),
        (
            "قضت محكمة الجنايات بوهران، غرب البلاد، بإدانة ثلاثة متهمين بعشر سنوات سجنا.",
            "SANCTION",
            "إدانة",
            (["محكمة الجنايات"], ["ثلاثة متهمين"]),
        ),
        (
            "قضت المحكمة الابتدائية بفاس بسجن ناشطين بتهمة القتل.",
            "SANCTION",
            "قضت",
            (["المحكمة الابتدائية"], ["ناشطين"]),
        ),
        (
            "أفرجت المحكمة عن العميد الأسبق سالم الطاهر، الذي أودع السجن في مارس الماضي.",
            "COERCE",
            "أودع",
            ([], ["العميد الأسبق سالم الطاهر"]),
        ),
        ("أودع القاضي النائب السجن.", "COERCE", "أودع", (["القاضي"], ["النائب"])),
    ],
)
def test_verdicts_are_the_courts_and_hit_the_accused(
    text: str, event: str, trigger: str, told: Sides
) -> None:
    assert sides(text, {event}, trigger, "2022-06-02") == [told]


def test_a_court_kills_nobody_by_a_charge_of_killing() -> None:
    claims = read("قضت المحكمة الابتدائية بفاس بسجن رجل بتهمة القتل.", "2022-06-02").claims
    killers = [p.text for c in claims if c.event == "ASSAULT" for p in c.actor]
    assert "المحكمة الابتدائية" not in killers


@pytest.mark.parametrize(
    "text",
    [
        "قضى ثلاثة جنود بانفجار لغم في الجبل.",
        "قضى حارسان بتفجير سيارة ملغومة أمام القنصلية.",
    ],
)
def test_who_died_by_something_is_dead(text: str) -> None:
    assert {c.status for c in read(text, "2022-06-02").claims if c.event == "ASSAULT"} == {"asserted"}


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("سجن النائب على خلفية شكاية تقدمت بها ضده وزارة الشؤون الدينية.", ["وزارة الشؤون الدينية"]),
        ("استدعي الناشط إثر شكاية تقدمت بها ضده الوزارة.", ["الوزارة"]),
        ("تقدم المحامي بشكاية ضد الوزارة.", ["المحامي"]),
    ],
)
def test_a_complaint_is_of_who_brought_it_against_him(text: str, maker: list[str]) -> None:
    made = [c for c in read(text, "2022-06-02").claims if c.event == "ACCUSE"]
    assert [p.text for p in made[-1].actor] == maker
    assert maker != [p.text for p in made[-1].recipient]


@pytest.mark.parametrize(
    ("text", "fought"),
    [
        (
            "أعلن المتحدث العسكري مقتل ثلاثة مسلحين في اشتباكات مع قوات الأمن.",
            ["ثلاثة مسلحين", "قوات الأمن"],
        ),
        (
            "أعلنت وزارة الداخلية مقتل أربعة إرهابيين في تبادل لإطلاق النار مع الشرطة.",
            ["أربعة إرهابيين", "الشرطة"],
        ),
        ("أعلن الجيش إصابة جنديين في اشتباكات مع مهربين.", ["جنديين", "مهربين"]),
        ("خاض الجيش معارك مع المتمردين.", ["الجيش", "المتمردين"]),
    ],
)
def test_the_fallen_fought_not_who_tells_of_them(text: str, fought: list[str]) -> None:
    words = {"اشتباكات", "معارك", "تبادل لإطلاق النار"}
    claim = next(c for c in read(text, "2022-06-02").claims if c.trigger.text in words)
    assert [p.text for p in claim.actor] == fought


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "قال رئيس الأركان، في كلمة بثها التلفزيون الرسمي، إن قواته صدت الهجوم، داعيا السكان إلى الهدوء.",
            "رئيس الأركان",
        ),
        ("قال الوزير في تصريح نقله موقع الوزارة إن المحادثات فشلت، متهما إثيوبيا بالتعنت.", "الوزير"),
    ],
)
def test_who_carried_the_words_says_nothing_by_a_participle(text: str, speaker: str) -> None:
    spoken = [c for c in read(text, "2022-06-02").claims if c.trigger.text in {"داعيا", "متهما"}]
    assert [[p.text for p in c.actor] for c in spoken] == [[speaker]]


def test_a_market_is_held_by_whom_its_clause_names() -> None:
    text = "قتل مدنيون في غارات شنها طيران الجيش على سوق نيالا الذي تسيطر عليه قوات الدعم السريع."
    held = [t for t in read(text, "2024-10-03").ties if t.kind == "controls"]
    assert all(t.object is None or "جيش" not in t.object.text for t in held)


def test_the_hurt_who_were_brought_to_a_hospital_gave_no_relief() -> None:
    text = (
        "فض الأمن اعتصام سكان يقطنون خياما قرب الوادي، ما أدى إلى إصابة سبعة أشخاص "
        "نقلوا على إثرها إلى المستشفى."
    )
    assert not [c for c in read(text, "2022-06-02").claims if c.event == "AID"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "استقبل صاحب السمو الشيخ محمد بن زايد آل نهيان معالي وزير خارجية إسبانيا، وأدان سموه الهجوم.",
            "Mohammed bin Zayed Al Nahyan",
        ),
        (
            "استقبل صاحب السمو الشيخ تميم بن حمد آل ثاني وزير الخارجية التركي. وأدان سموه الهجوم.",
            "Tamim bin Hamad Al Thani",
        ),
    ],
)
def test_a_courtesy_with_a_pronoun_is_him_who_was_called_so(text: str, name: str) -> None:
    condemned = next(c for c in read(text, "2024-11-24").claims if c.trigger.text == "أدان")
    assert [p.name for p in condemned.actor] == [name]


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        (
            "استقبل جلالة الملك عبد الله الثاني الرئيس الفلسطيني.",
            "جلالة الملك عبد الله الثاني",
            "الرئيس الفلسطيني",
        ),
        (
            "استقبل فخامة الرئيس عبد المجيد تبون نظيره التونسي.",
            "فخامة الرئيس عبد المجيد تبون",
            "نظيره التونسي",
        ),
    ],
)
def test_a_courtesy_opens_a_mans_name(text: str, host: str, guest: str) -> None:
    assert sides(text, {"CONSULT"}, "استقبل") == [([guest], [host])]


def test_the_two_men_are_no_monday() -> None:
    freed = read("أفرجت السلطات عن الاثنين الآخرين مساء الثلاثاء.", "2024-11-19").claims[0]
    assert (freed.date.text, freed.date.from_) == ("مساء الثلاثاء", "2024-11-19")
    told = read("قالت الشرطة إنها أوقفت رجلا الاثنين الماضي.", "2024-11-19").claims[0]
    assert told.date.text == "الاثنين الماضي"


@pytest.mark.parametrize("what", ["قافلة مساعدات", "المساعدات الإنسانية"])
def test_relief_is_looted_by_force(what: str) -> None:
    assert [c.event for c in read(f"نهب مسلحون {what} في دارفور.", "2024-11-19").claims] == ["ASSAULT"]


def test_civilian_objects_are_no_notables() -> None:
    struck = read("تتعمد الجماعة استهداف الأعيان المدنية في السعودية.", "2021-08-03").claims[0]
    assert [p.sector for p in struck.recipient] == ["CVL"]
