"""Who did what to whom where a description, a pronoun, a rank or a second deed stands between the two."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        (
            "قتلت ميليشيات موالية لأنقرة أربعة رعاة.",
            "ASSAULT",
            ["ميليشيات موالية"],
            ["أربعة رعاة"],
        ),
        (
            "خطفت جماعة مقربة من طهران مهندسا كنديا.",
            "ASSAULT",
            ["جماعة مقربة من طهران"],
            ["مهندسا كنديا"],
        ),
        ("قتلت عناصر تابعة لتنظيم القاعدة مساء السبت.", "ASSAULT", [], ["عناصر تابعة لتنظيم القاعدة"]),
        ("قتل مسلحو بوكو حرام سبعة صيادين.", "ASSAULT", ["مسلحو بوكو حرام"], ["سبعة صيادين"]),
        ("قتل قائد اللواء العميد ركن هاني السبيعي خلال المعارك.", "ASSAULT", [], None),
        ("نفى ضابط أمني ليبي اعتقال الصحفية.", "COERCE", ["ضابط أمني ليبي"], ["الصحفية"]),
    ],
)
def test_a_description_or_a_rank_parts_no_one_from_his_deed(
    text: str, event: str, doers: list[str], aimed_at: list[str] | None
) -> None:
    found = sides(text, event)
    assert found[0] == doers
    assert aimed_at is None or found[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        (
            "تصدى مقاتلون أكراد لقوة تركية حاولت دخول المدينة وأجبروها على التراجع.",
            "COERCE",
            ["مقاتلون أكراد"],
            ["قوة تركية"],
        ),
        ("وتصدوا لقوة تركية قرب القرية وأرغموها على التراجع.", "COERCE", [], ["قوة تركية"]),
        ("أوقفت الشرطة السيارة واعتقلوا سائقها.", "COERCE", ["الشرطة"], None),
        (
            "شيع الأهالي أربعة من كوادر الحزب اغتالتهم المخابرات السورية.",
            "ASSAULT",
            ["المخابرات السورية"],
            ["أربعة من كوادر الحزب"],
        ),
        ("قال الحراس إن المسلحين هاجموهم.", "ASSAULT", ["المسلحين"], ["الحراس"]),
        (
            "رد النائب عن الكتلة سامر الخوري على حزب الله واتهمه بالتعطيل.",
            "ACCUSE",
            ["النائب عن الكتلة سامر الخوري"],
            ["حزب الله"],
        ),
        ("أعلن التنظيم مسؤوليته عن التفجير وتوعدت إسرائيل برد قاس.", "THREATEN", ["إسرائيل"], []),
    ],
)
def test_pronouns_mean_those_on_whom_the_deed_is_done(
    text: str, event: str, doers: list[str], aimed_at: list[str] | None
) -> None:
    found = sides(text, event)
    assert found[0] == doers
    assert aimed_at is None or found[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "trigger", "doers", "aimed_at"),
    [
        ("نوه الوزير بمساعي الجزائر ودعمها للحكومة المالية.", "دعمها", ["الجزائر"], ["للحكومة المالية"]),
        ("ندد الناطق بمواقف النقابات ومطالبتها الوزير بالرحيل.", "مطالبتها", ["النقابات"], ["الوزير"]),
    ],
)
def test_the_pronoun_of_a_stance_is_who_takes_it(
    text: str, trigger: str, doers: list[str], aimed_at: list[str]
) -> None:
    claim = next(c for c in read(text).claims if c.trigger.text == trigger)
    assert [p.text for p in claim.actor] == doers
    assert [p.text for p in claim.recipient] == aimed_at


@pytest.mark.parametrize(
    "text",
    [
        "أكد الوزير تعويله على حكمة السكان ورفضهم الفتنة.",
        "تحدث السفير عن صمود اليمنيين في بلادهم ورفضهم الوصاية.",
        "أكد الرئيس رفضهم التدخل التركي.",
    ],
)
def test_who_speaks_of_the_stance_of_others_does_not_take_it(text: str) -> None:
    assert all(c.event != "REJECT" for c in read(text).claims)


def test_two_deeds_under_one_threat_are_both_threatened() -> None:
    text = "هددت الرياض بفرض رسوم على الشركة وطردها من السوق."
    assert [c.event for c in read(text).claims] == ["THREATEN"]
    text = "أوقف الحرس ثلاثة صيادين ونقلهم إلى الميناء."
    assert "COERCE" in [c.event for c in read(text).claims]


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("ندد الوزير بالغارة وناشد الحكومة التدخل.", "REQUEST", ["الوزير"], ["الحكومة"]),
        ("وافقت بغداد وأربيل على تصدير الغاز.", "AGREE", ["بغداد", "أربيل"], []),
        ("رحبت بنغازي بالمبادرة الأممية.", "SUPPORT", ["بنغازي"], ["الأممية"]),
        ("اتفقت الخرطوم وجوبا على فتح المعابر.", "AGREE", ["الخرطوم", "جوبا"], []),
        ("انتقدت موسكو وارسو بشدة.", "ACCUSE", ["موسكو"], None),
        ("اتهمت كل من الجزائر والرباط مدريد بالتصعيد.", "ACCUSE", ["كل من الجزائر", "الرباط"], ["مدريد"]),
        ("اتهمت كل من الجزائر والرباط الأخرى بالتصعيد.", "ACCUSE", ["كل من الجزائر", "الرباط"], []),
        ("أدان المشاركون في المؤتمر الحصار.", "ACCUSE", ["المشاركون"], []),
    ],
)
def test_capitals_towns_and_those_taken_one_by_one(
    text: str, event: str, doers: list[str], aimed_at: list[str] | None
) -> None:
    found = sides(text, event)
    assert found[0] == doers
    assert aimed_at is None or found[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("نفى مصدر أمني في الجيش اللبناني قصف المخيم.", ["الجيش اللبناني"]),
        ("نفى مسؤول في الحركة قصف المطار.", ["الحركة"]),
        ("نفى مسؤول أمني سوري قصف المطار.", ["مسؤول أمني سوري"]),
    ],
)
def test_what_a_source_denies_is_his_bodys(text: str, doers: list[str]) -> None:
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert claim.status == "negated"
    assert [p.text for p in claim.actor] == doers


@pytest.mark.parametrize(
    ("text", "aimed_at"),
    [
        ("فضت الشرطة اعتصام القيادة العامة في العاصمة.", []),
        ("فضت الشرطة اعتصام المعلمين في العاصمة.", ["المعلمين"]),
        ("فضت الشرطة مسيرة لأنصار الحزب في العاصمة.", ["أنصار الحزب"]),
    ],
)
def test_the_building_before_which_a_crowd_sat_is_not_dispersed(text: str, aimed_at: list[str]) -> None:
    assert sides(text, "ASSAULT")[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("أحرق المستوطنون مسجدا وأصيب فتيان.", [["مسجدا"], ["فتيان"]]),
        ("قتل أربعة مدنيين ودمرت متاجر عدة.", [["أربعة مدنيين"]]),
        ("أدى التفجير إلى تدمير المبنى ومقتل عشرة.", [["عشرة"]]),
    ],
)
def test_nobody_is_dead_of_a_thing_that_was_destroyed(text: str, hit: list[list[str]]) -> None:
    told = [[p.text for p in c.recipient] for c in read(text).claims if c.event == "ASSAULT"]
    assert told == hit


@pytest.mark.parametrize(
    ("text", "event", "trigger", "doers", "aimed_at"),
    [
        ("خطف مسلحون خمسة وثلاثين عاملا.", "ASSAULT", None, ["مسلحون"], ["خمسة وثلاثين عاملا"]),
        (
            "حذرت برلين أنقرة من العواقب إذا قصفت البلدة.",
            "ASSAULT",
            None,
            ["أنقرة"],
            None,
        ),
        ("هددت النقابة بالإضراب إذا رفضت الحكومة مطالبها.", "REJECT", None, ["الحكومة"], ["النقابة"]),
        (
            "رفض الأمير الوساطة، وحمل عرفات مسؤولية الفشل وهدد بطرده.",
            "THREATEN",
            None,
            ["الأمير"],
            ["عرفات"],
        ),
        (
            "قتل شرطي في هجوم شنه مسلحون يشتبه في انتمائهم إلى حركة الشباب.",
            "ACCUSE",
            None,
            [],
            ["مسلحون"],
        ),
        (
            "اندلعت معارك بين قوات موالية للوزير ومسلحين من العشائر.",
            "ASSAULT",
            None,
            ["قوات موالية", "مسلحين من العشائر"],
            [],
        ),
        ("طلب الملك من الوزير تأجيل خطابه إلى النواب.", "REQUEST", None, ["الملك"], ["الوزير"]),
        ("طلبت الحركة إلى الوزير فتح الحدود.", "REQUEST", None, ["الحركة"], ["الوزير"]),
        ("خرج الآلاف في مسيرات دعت إليها الكتلة مطالبين بالعدالة.", "PROTEST", None, ["الآلاف"], []),
    ],
)
def test_conditions_shared_verbs_and_second_sides(
    text: str, event: str, trigger: str | None, doers: list[str], aimed_at: list[str] | None
) -> None:
    found = sides(text, event, trigger)
    assert found[0] == doers
    assert aimed_at is None or found[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "event", "date"),
    [
        ("زار الملك تونس للمرة الأولى منذ انتخاب المرزوقي في ديسمبر 2011.", "CONSULT", None),
        ("عقد المجلس اجتماعا الأربعاء لبحث قضية اغتيال النائب.", "ASSAULT", None),
        ("عقد المجلس اجتماعا الأربعاء لبحث اغتيال النائب.", "CONSULT", "الأربعاء"),
        ("زار الملك تونس في ديسمبر 2011.", "CONSULT", "ديسمبر 2011"),
    ],
)
def test_the_day_of_one_act_is_not_that_of_the_act_it_is_told_with(
    text: str, event: str, date: str | None
) -> None:
    claim = next(c for c in read(text, "2016-05-01").claims if c.event == event)
    assert claim.date.text == date


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("عادت ناقلة نرويجية خطفها القراصنة في الربيع.", "ASSAULT", ["القراصنة"], ["ناقلة نرويجية"]),
        ("تمسك الائتلاف بترشيح وزير النقل لرئاسة الحكومة.", "SUPPORT", ["الائتلاف"], ["وزير النقل"]),
        ("يواجه الجنود الإعدام إذا أدينوا أمام محكمة عسكرية.", "SANCTION", [], ["الجنود"]),
        ("وصل النواب إلى المطار ومنعوا من السفر.", "COERCE", [], ["النواب"]),
        ("منعت الصحفية من دخول البلاد.", "REJECT", [], ["الصحفية"]),
        ("منع الجيش الصحفية من دخول البلدة.", "REJECT", ["الجيش"], ["الصحفية"]),
        ("تواصل قصف الفصائل المناوئة للنظام في درعا.", "ASSAULT", ["الفصائل المناوئة"], []),
        ("تواصل قصف الجيش للفصائل المسلحة في درعا.", "ASSAULT", ["الجيش"], ["للفصائل المسلحة"]),
        ("استنكر الحزب اغتيال القادة الموالين للحكومة.", "ASSAULT", [], ["القادة الموالين"]),
    ],
)
def test_what_is_told_of_somebody_is_done_to_him(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    "text",
    ["وضع القضاء يده على ملف التحقيق.", "تراجع الوزارة التزامات الشركات المحلية."],
)
def test_a_file_in_hand_and_duties_are_no_acts(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize(
    "text", ["قتل جندي في السيارة التي كان فيها عند وقوع الانفجار.", "قتل عنصران من سرايا القدس."]
)
def test_neither_a_preposition_nor_a_group_is_where_it_happened(text: str) -> None:
    assert [claim.place for claim in read(text).claims] == [None]


@pytest.mark.parametrize(
    "text", ["استنكر الوزير قمع المسيرات الطلابية.", "قمع الدرك المسيرات المناوئة للحكومة."]
)
def test_people_who_march_are_no_drones(text: str) -> None:
    claims = read(text).claims
    assert all("drone" not in claim.mode for claim in claims)
    assert all(p.sector != "MIL" for claim in claims for p in (*claim.actor, *claim.recipient))


def test_a_strange_name_behind_a_body_is_not_its_own() -> None:
    (claim,) = read("اعتقلت نيابة أمن الدولة الهنداوي أمس.").claims
    assert [party.text for party in claim.actor] == ["نيابة أمن الدولة"]
