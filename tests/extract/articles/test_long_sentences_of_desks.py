"""Who does and who suffers it in long sentences of desks: a clause that goes on past a report or a relative
clause, help that is given, steps that are judged one after another, objects behind commas."""

from __future__ import annotations

import pytest

from tests.extract.views import Sides, read, sides


@pytest.mark.parametrize(
    ("text", "event", "trigger", "told"),
    [
        (
            "أفاد أطباء بأن المسعفين وصلوا، بعد أن منعهم جنود الاحتلال من الدخول وأطلقوا النار على سيارتهم.",
            "ASSAULT",
            "أطلقوا النار",
            (["جنود الاحتلال"], ["سيارتهم"]),
        ),
        (
            "نقلت «سانا» عن ضابط قوله إن وحدات الجيش قضت على 20 مسلحا، ودمرت خمس مركبات.",
            "ASSAULT",
            "دمرت",
            (["وحدات الجيش"], ["خمس مركبات"]),
        ),
        (
            "اتهم الوزير الحركة بخطف موظفين في وكالات الإغاثة، في حملة نفذها مقاتلوها في تعز، وصادروا وثائق.",
            "COERCE",
            "صادروا",
            (["مقاتلوها"], []),
        ),
        (
            "فيما التزمت الحركة الصمت حيال القرار، طالب الأمين العام للأمم المتحدة بإطلاق الرهائن.",
            "REQUEST",
            "طالب",
            (["الأمين العام للأمم المتحدة"], []),
        ),
        (
            "أوقفت عناصر الشرطة، مساء الأحد، بمدينة أكادير، سبعة ناشطين.",
            "COERCE",
            "أوقفت",
            (["عناصر الشرطة"], ["سبعة ناشطين"]),
        ),
        (
            "أوقفت عناصر الدرك، التابعة للقيادة العامة، سبعة مشتبهين.",
            "COERCE",
            "أوقفت",
            (["عناصر الدرك"], ["سبعة مشتبهين"]),
        ),
        (
            "تحدثت الجماعة عن غارات وصفتها بالأميركية استهدفت معسكرا في ذمار.",
            "ASSAULT",
            "غارات",
            ([], ["معسكرا"]),
        ),
        (
            "تحدث السكان عن غارات شنها التحالف استهدفت مطار المدينة.",
            "ASSAULT",
            "غارات",
            (["التحالف"], ["مطار المدينة"]),
        ),
    ],
)
def test_goes_on_past_what_is_told_between(text: str, event: str, trigger: str, told: Sides) -> None:
    assert sides(text, {event}, trigger, "2023-05-10") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استعاد الجيش بغطاء من الطيران الروسي القرية.", (["الجيش"], [])),
        ("استعاد الجيش بدعم من التحالف الدولي المدينة من تنظيم الدولة.", (["الجيش"], ["تنظيم الدولة"])),
        ("استعادت القوات المدينة من مسلحي الجماعة.", (["القوات"], ["مسلحي الجماعة"])),
    ],
)
def test_who_helps_is_no_loser(text: str, told: Sides) -> None:
    retaken = [c for c in read(text, "2023-05-10").claims if c.event == "ASSAULT"]
    assert [([p.text for p in c.actor], [p.text for p in c.recipient]) for c in retaken] == [told]


@pytest.mark.parametrize(
    ("text", "trigger", "doers"),
    [
        ("رد الوزير باتهام الجيش والحركة بخرق الهدنة.", "خرق", ["الجيش", "الحركة"]),
        ("رد الوزير باتهام روسيا وإيران بقصف المدينة.", "قصف", ["روسيا", "إيران"]),
        ("أكد الوزير قيام الحركة والحزب بقصف الحدود.", "قصف", ["الحركة", "الحزب"]),
        ("رد الوزير باتهام الحركة بخرق الهدنة.", "خرق", ["الحركة"]),
    ],
)
def test_several_accused_did_it_not_the_accuser(text: str, trigger: str, doers: list[str]) -> None:
    claims = [c for c in read(text, "2023-05-10").claims if c.trigger.text == trigger]
    assert [[p.text for p in c.actor] for c in claims] == [doers]
    assert [c.place for c in claims] == [None]


@pytest.mark.parametrize(
    ("text", "event", "trigger", "told"),
    [
        (
            "حكمت المحكمة على الناشط بالسجن، في قرار نددت به النقابة.",
            "ACCUSE",
            "نددت",
            (["النقابة"], ["المحكمة"]),
        ),
        (
            "حظر البرلمان الجماعة، في خطوة رحبت بها أنقرة وانتقدتها روما.",
            "ACCUSE",
            "انتقدتها",
            (["روما"], ["البرلمان"]),
        ),
    ],
)
def test_a_step_is_his_who_took_it(text: str, event: str, trigger: str, told: Sides) -> None:
    assert sides(text, {event}, trigger, "2023-05-10") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "لقي ما لا يقل عن عشرين مدنيا مصرعهم في قصف شنته قوات الدعم السريع.",
        "وثقت اللجان أسماء القتلى ونشرتها على صفحتها في فيسبوك.",
        "تجري المنظمة اتصالات مع السلطات. وأقر المتمردون بتلقيهم أربع ضربات جوية.",
    ],
)
def test_no_act_by_a_word_elsewhere(text: str) -> None:
    events = {(c.event, m) for c in read(text, "2023-05-10").claims for m in c.mode or ("",)}
    assert not events & {("SUPPORT", ""), ("MOBILIZE", "militia"), ("CONSULT", "phone")}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("قتل قائد الشرطة سالم حداد في هجوم.", "قائد الشرطة سالم حداد"),
        ("قتل وزير الدفاع سالم حداد في غارة.", "وزير الدفاع سالم حداد"),
        ("قتل زعيم الحركة سالم حداد أمس في كمين.", "زعيم الحركة سالم حداد"),
        ("قتل الأمين العام للحزب سالم حداد في تفجير.", "الأمين العام للحزب سالم حداد"),
        ("قتل القيادي في الحركة سالم حداد في غارة.", "القيادي في الحركة سالم حداد"),
        ("قتل النائب العام السابق سالم حداد في تفجير.", "النائب العام السابق سالم حداد"),
    ],
)
def test_whom_only_his_office_and_name_follow_is_killed(text: str, killed: str) -> None:
    claims = [c for c in read(text, "2023-05-10").claims if c.event == "ASSAULT"]
    assert [([p.text for p in c.actor], [p.text for p in c.recipient]) for c in claims] == [([], [killed])]
    assert all(c.status == "asserted" for c in claims)


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("قتل قائد الشرطة المتظاهرين.", ["قائد الشرطة"], ["المتظاهرين"]),
        ("المسلح قتل قائد الشرطة سالم حداد.", ["المسلح"], ["قائد الشرطة سالم حداد"]),
        ("اعتقل رئيس المخابرات الناشط سالم حداد.", ["رئيس المخابرات"], ["الناشط سالم حداد"]),
        ("هاجم قائد الشرطة المتظاهرين.", ["قائد الشرطة"], ["المتظاهرين"]),
    ],
)
def test_whom_an_office_acts_on(text: str, who: list[str], whom: list[str]) -> None:
    (claim,) = read(text, "2023-05-10").claims
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == (who, whom)


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("اعتقلت الشرطة المدير العام السابق للشركة.", False),
        ("اتهم القائد العام السابق للجيش الحكومة بالفساد.", False),
        ("قصف الجيش القرية العام السابق.", True),
        ("قصف الجيش القرية في العام السابق.", True),
    ],
)
def test_a_former_office_is_no_year(text: str, dated: bool) -> None:
    (claim,) = read(text, "2023-05-10").claims
    assert bool(claim.date.text) == dated
    assert claim.status == ("historical" if dated else "asserted")


@pytest.mark.parametrize(
    ("text", "event", "trigger", "told"),
    [
        (
            "زار الوزير التونسي بيروت، في وقت أكدت فيه روما دعمها للحكومة اللبنانية.",
            "SUPPORT",
            "أكدت",
            (["روما"], ["للحكومة اللبنانية"]),
        ),
        (
            "قال القائد إنه لم تقع أضرار في السفينة التي أعلنت الجماعة مهاجمتها.",
            "ASSAULT",
            "مهاجمتها",
            ([], ["السفينة"]),
        ),
        (
            "استقبل الوزير المدير العام للشركة.",
            "CONSULT",
            "استقبل",
            (["المدير العام للشركة"], ["الوزير"]),
        ),
    ],
)
def test_what_a_relative_takes_up(text: str, event: str, trigger: str, told: Sides) -> None:
    assert sides(text, {event}, trigger, "2023-05-10") == [told]


def test_camps_are_no_crowd() -> None:
    text = "شارك العشرات في وقفة قرب مخيمات تندوف، قبل أن تتدخل القوات لتفريقهم."
    parted = [c for c in read(text, "2023-05-10").claims if c.event == "ASSAULT"]
    assert parted
    assert not any(p.text and "مخيمات" in p.text for c in parted for p in c.recipient)


@pytest.mark.parametrize(
    "text",
    [
        "أدانت الحركة التي يقودها سالم حداد القصف.",
        "أدانت الحركة، التي يقودها سالم حداد، ما وصفته بالعدوان.",
    ],
)
def test_who_leads_the_judge_is_not_judged(text: str) -> None:
    assert sides(text, {"ACCUSE"}, "أدانت") == [(["الحركة"], [])]


def test_those_the_judge_names_are_judged() -> None:
    text = "أدانت الحركة القصف الذي نفذه الجيش."
    assert sides(text, {"ACCUSE"}, "أدانت") == [(["الحركة"], ["الجيش"])]


def test_who_is_suspected_is_not_who_arrests() -> None:
    text = "أوقفت عناصر الشرطة، أمس، سبعة رجال موالين لتنظيم داعش يشتبه في تورطهم في هجمات."
    suspects = [[p.text for p in c.recipient] for c in read(text, "2023-05-10").claims if c.event == "ACCUSE"]
    assert [(whom[0] or "").startswith("سبعة رجال") for whom in suspects] == [True]
