"""An act that harms has victims behind it, who attacks a meeting met nobody, and who stands near an office
is not its holder."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the first claim of a type is aimed at."""
    claim = next(c for c in read(text, "2015-05-01").claims if c.event == event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "doers", "victims"),
    [
        ("استهدف القصف المدنيين.", [], ["المدنيين"]),
        ("استهدفت الغارة نساء وأطفال البلدة.", [], ["نساء وأطفال البلدة"]),
        ("استهدف الهجوم القائد حسن مراد.", [], ["القائد حسن مراد"]),
        ("نفذ الهجوم مسلحون مجهولون.", ["مسلحون مجهولون"], []),
    ],
)
def test_an_act_that_harms_has_its_victims_behind_it(text: str, doers: list[str], victims: list[str]) -> None:
    assert sides(text, "ASSAULT") == (doers, victims)


def test_who_signs_what_stands_before_him_still_signs() -> None:
    assert sides("أدان القصف وزير الخارجية.", "ACCUSE")[0] == ["وزير الخارجية"]


def test_who_attacks_a_meeting_met_nobody() -> None:
    assert sides("عقد اجتماع لقادة الشرطة في بعقوبة.", "CONSULT")[0] == ["قادة الشرطة"]
    for text in (
        "فجر انتحاري نفسه أثناء اجتماع لقادة الشرطة فقتل ستة.",
        "استهدفت الضربة اجتماعا لتنظيم القاعدة.",
        "قتل مسلحون النائب خلال اجتماع.",
    ):
        assert [c.event for c in read(text, "2015-05-01").claims] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "aimed_at"),
    [
        ("رفع المتظاهرون صور بوتين.", []),
        ("رفع المتظاهرون شعارات مناهضة للحكومة.", ["للحكومة"]),
        ("احتج الطلاب على عدم تدخل الحكومة.", ["الحكومة"]),
        ("احتج الطلاب على عدم إدراج أسماء مرشحي الحركة.", []),
    ],
)
def test_whom_a_protest_is_aimed_at(text: str, aimed_at: list[str]) -> None:
    assert sides(text, "PROTEST")[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "actor_id"),
    [
        ("قتل قيادي مقرب من الرئيس السوري بشار الأسد.", None),
        ("نجا رئيس حزب حليف للرئيس زرداري من محاولة اغتيال.", None),
        ("اغتيلت المستشارة السياسية للرئيس السوري بثينة شعبان.", "bouthaina-shaaban"),
    ],
)
def test_who_stands_near_a_president_is_not_he(text: str, actor_id: str | None) -> None:
    claim = read(text, "2010-05-01").claims[0]
    assert [p.id for p in claim.recipient] == [actor_id]


def test_the_owner_of_two_kinds_of_people_tells_of_both() -> None:
    claim = read("تظاهر عناصر وكوادر جماعة الإخوان في القاهرة.", "2010-05-01").claims[0]
    assert [(p.text, p.code, p.sector) for p in claim.actor] == [("عناصر وكوادر جماعة الإخوان", "EGY", "OPP")]


def test_a_canal_is_no_broadcaster() -> None:
    claims = read("قصفت الطائرات قناة ري قرب القرية.", "2010-05-01").claims
    assert not [p for c in claims for p in c.recipient if p.sector == "JRN"]


@pytest.mark.parametrize(
    ("text", "doers", "victims"),
    [
        ("طلب المحقق في اغتيال الرئيس رفيق الحريري القاضي فؤاد سالم معلومات.", [], ["الرئيس رفيق الحريري"]),
        ("أعلن البيان اغتيال مسلحين القاضي حسن مراد.", ["مسلحين"], ["القاضي حسن مراد"]),
        ("قتلت الشرطة مشاغبين أصيبوا بهياج.", ["الشرطة"], ["مشاغبين"]),
    ],
)
def test_a_man_before_a_murder_is_its_victim(text: str, doers: list[str], victims: list[str]) -> None:
    assert sides(text, "ASSAULT") == (doers, victims)


def test_groups_and_no_man_rule_a_district() -> None:
    text = "قتل الجيش الجماعات الموالية للزعيم الشيعي مقتدى الصدر التي تفرض سيطرتها على الحي."
    assert sides(text, "COERCE")[0] == ["الجماعات الموالية"]


def test_families_are_not_captured() -> None:
    assert not [
        c
        for c in read("أبلغ الجيش أهالي الجنود قبل إبلاغ أسرهم بالخبر.", "2015-05-01").claims
        if c.event == "ASSAULT"
    ]


def test_several_before_a_town_struck_it() -> None:
    assert sides("أكدت مصادر أن الحوثيين قصفوا مأرب.", "ASSAULT")[0] == ["الحوثيين"]
    assert sides("قال شهود إن الجنود قتلوا في كمين.", "ASSAULT") == ([], ["الجنود"])


@pytest.mark.parametrize(
    "text",
    [
        "بحسب مصادر أمنية قتل جنديان في كمين.",
        "ووفقا لمسؤولين محليين قتل خمسة عمال في غارة.",
        "نقلا عن مصادر طبية جرح سبعة أطفال في هجوم.",
    ],
)
def test_by_whose_word_it_is_told_has_not_killed(text: str) -> None:
    claim = read(text, "2015-05-01").claims[0]
    assert not claim.actor
    assert len(claim.attribution) == 1


@pytest.mark.parametrize(
    ("text", "event", "doers", "victims"),
    [
        ("سقط حارس قتيلا برصاص المهاجمين في كركوك.", "ASSAULT", ["المهاجمين"], ["حارس"]),
        ("سقط الشاب أحمد سالم شهيدا برصاص الاحتلال.", "ASSAULT", ["الاحتلال"], ["الشاب أحمد سالم"]),
        ("سقط محتجون بين قتيل وجريح برصاص الأمن.", "ASSAULT", ["الأمن"], ["محتجون"]),
        ("تعرضت دورية بريطانية لنيران أسلحة رشاشة.", "ASSAULT", [], ["دورية بريطانية"]),
        ("قالت المنظمة إن عناصر الحزب تتعدى على الأهالي.", "ASSAULT", ["عناصر الحزب"], ["الأهالي"]),
        ("أصيب ثلاثة في تدخل عنيف لقوات الأمن ضد المعتصمين.", "ASSAULT", ["قوات الأمن"], ["المعتصمين"]),
        ("أشعل محتجون النار في مقر البلدية.", "PROTEST", ["محتجون"], ["مقر البلدية"]),
        ("قام مشاغبون بإشعال النار في مكاتب الحزب.", "ASSAULT", ["مشاغبون"], ["مكاتب الحزب"]),
        ("تم عزل عدد من ضباط الحرس.", "COERCE", [], ["عدد من ضباط الحرس"]),
    ],
)
def test_harm_told_in_other_words(text: str, event: str, doers: list[str], victims: list[str]) -> None:
    assert sides(text, event) == (doers, victims)


@pytest.mark.parametrize(
    "text",
    ["سقط حارس قتيلا في حادث سير.", "أشعل محتجون الشموع أمام مقر البلدية.", "تعدى المقاول على حق جاره."],
)
def test_what_only_sounds_like_harm(text: str) -> None:
    assert not [c for c in read(text, "2015-05-01").claims if c.event == "ASSAULT" or "riot" in c.mode]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("لم يخطف أحد من الصحفيين.", ["أحد من الصحفيين"]),
        ("وصل الوزير ولم يقتل أحد من مرافقيه.", ["أحد من مرافقيه"]),
        ("ولم يعتقل أي متظاهر.", ["متظاهر"]),
    ],
)
def test_nobody_harmed_is_who_would_have_suffered_it(text: str, victims: list[str]) -> None:
    denied = [c for c in read(text, "2015-05-01").claims if c.status == "negated"]
    assert [([p.text for p in c.actor], [p.text for p in c.recipient]) for c in denied] == [([], victims)]


def test_no_attack_is_on_who_was_neither_killed_nor_wounded() -> None:
    text = "ولم يقتل أو يجرح أي جندي من القوة الدولية في هذا الهجوم."
    assert not [c for c in read(text, "2015-05-01").claims if c.recipient and c.status == "asserted"]


@pytest.mark.parametrize(
    ("text", "event", "victims"),
    [
        ("وقع اغتيال سياسي في بيروت.", "ASSAULT", []),
        ("حذر من حدوث اغتيال سياسي جديد في لبنان.", "ASSAULT", []),
        ("شهدت بيروت اغتيال سياسي لبناني بارز.", "ASSAULT", ["سياسي لبناني بارز"]),
        ("أعلن مقتل سياسي في بغداد.", "ASSAULT", ["سياسي"]),
    ],
)
def test_political_is_a_kind_of_deed(text: str, event: str, victims: list[str]) -> None:
    assert sides(text, event)[1] == victims


def test_who_stages_a_political_coup() -> None:
    assert sides("نفذ الضباط انقلابا سياسيا في البلاد.", "COERCE") == (["الضباط"], [])


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("قتل جندي وأصيب شرطيان في انفجار عبوة ناسفة.", ["جندي", "شرطيان"]),
        ("قتل عشرة أشخاص وجرح طبيب في اشتباكات بين الجيش والمتمردين.", ["عشرة أشخاص", "طبيب"]),
        ("قدم الطلب ذوو الضحايا الذين سقطوا في فبراير 2005.", ["الضحايا"]),
        ("تظاهر أقارب الجنود الذين قتلوا في سيناء.", ["الجنود"]),
    ],
)
def test_whom_harm_befell(text: str, victims: list[str]) -> None:
    assert sides(text, "ASSAULT")[1] == victims
