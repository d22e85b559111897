"""Towns that are taken, one of a nation, aircraft without a pilot, what stands in brackets, and whom a
pronoun or an adjective means beside the act. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "place"),
    [
        ("استعاد الجيش العراقي الموصل صباح الأحد بعد معارك ضارية.", "الجيش العراقي", "الموصل"),
        ("قصفت طائرات المرج شرقي ليبيا.", "طائرات", "المرج"),
        ("وقصفت طائرات حلب فجر السبت.", "طائرات", "حلب"),
        ("هاجمت طائرات مسيرة الفاشر فجر الثلاثاء.", "طائرات مسيرة", "الفاشر"),
        ("قصفت الدعم السريع الأبيض شهورا.", "الدعم السريع", "الأبيض"),
        ("استرد الجيش تكريت مساء السبت بعد قتال استمر أسبوعا.", "الجيش", "تكريت"),
        ("حرر الجيش الوطني الحديدة فجر الاثنين بعد معارك ضارية.", "الجيش الوطني", "الحديدة"),
        ("استعادت القوات الحكومية الرمادي من تنظيم الدولة بعد حصار طويل.", "القوات الحكومية", "الرمادي"),
    ],
)
def test_a_town_is_taken_by_whoever_stands_before_it(text: str, actor: str, place: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert [party.text for party in claim.actor] == [actor]
    assert claim.place is not None and claim.place.text == place


@pytest.mark.parametrize(
    ("before", "text", "place"),
    [
        ("قتل جنديان في مدينة الأبيض السودانية. ", "وهاجمت طائرات مسيرة الأبيض ليلا.", "الأبيض"),
        ("قتل جنديان في مدينة الزاوية الليبية. ", "وهاجم مسلحون الزاوية ليلا.", "الزاوية"),
        ("قتل سبعة مدنيين في الجوف شمالي اليمن. ", "وقصفت طائرات سعودية الجوف.", None),
        ("زار الرئيس ليبيا. ", "وهاجم مسلحون المعسكر ليلا.", None),
        ("قصف الجيش مدينة الأبيض السودانية. ", "وعادت المسيرات وقصفت الأبيض مجددا.", "الأبيض"),
        ("", "زار المبعوث الأممي رمطان لعمامرة بورتسودان.", "بورتسودان"),
    ],
)
def test_an_everyday_word_is_a_town_once_the_article_has_said_so(
    before: str, text: str, place: str | None
) -> None:
    attack = read(before + text).claims[-1]
    assert (attack.place.text if attack.place else None) == place


def test_dairies_are_of_no_nation_and_a_club_is_no_state() -> None:
    (attack,) = read("قصفت الطائرات مصنع الألبان.").claims
    assert [party.code for party in attack.recipient] == [None]
    assert all(not c.recipient for c in read('فرض الاتحاد عقوبات على "المصري".').claims)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("تحقق الشرطة في هجمات الدار البيضاء.", "الدار البيضاء"),
        ("أدانت تونس تفجيرات بغداد.", "بغداد"),
    ],
)
def test_attacks_called_by_a_town_were_there(text: str, place: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert not claim.actor and not claim.recipient
    assert claim.place is not None and claim.place.text == place


def test_no_country_and_no_sport_is_retaken() -> None:
    assert not read("تأسست الجبهة الشعبية لتحرير السودان في الثمانينات.").claims
    assert not read("استعاد المنتخب صدارة المجموعة بعد فوزه أمس في عمان.").claims


@pytest.mark.parametrize(
    ("text", "event", "man", "code"),
    [
        ("خطف مسلحون ألمانيا من منزله شمال المدينة.", "ASSAULT", "ألمانيا", "DEU"),
        ("أوقفت الشرطة تونسيا يشتبه في صلته بالخلية.", "COERCE", "تونسيا", "TUN"),
        ("أعلنت الشرطة مقتل هولندي في عملية طعن وسط القدس.", "ASSAULT", "هولندي", "NLD"),
        ("أفرجت الجماعة عن كندي كانت تحتجزه منذ الربيع.", "RETREAT", "كندي", "CAN"),
    ],
)
def test_one_of_a_nation_is_a_person(text: str, event: str, man: str, code: str) -> None:
    told = [party for c in read(text).claims if c.event == event for party in c.recipient]
    assert [(party.text, party.code) for party in told][:1] == [(man, code)]


def test_one_of_a_nation_behind_the_day_is_whom_gunmen_took() -> None:
    for text, actor, man in (
        ("خطف مسلحون يوم الأحد سعوديا في شبوة.", "مسلحون", "سعوديا"),
        ("قتل مسلحون مجهولون أمس فرنسيا في عدن.", "مسلحون مجهولون", "فرنسيا"),
    ):
        (claim,) = read(text).claims
        assert [party.text for party in claim.actor] == [actor]
        assert [party.text for party in claim.recipient] == [man]


def test_an_adjective_of_a_nation_is_nobody() -> None:
    told = sides("نجا القائد من محاولات اغتيال إسرائيلية عدة في السنوات الأخيرة.", "ASSAULT")
    assert "إسرائيلية" not in told[1]
    told = read("تحركت الوزارة لبنانيا وعربيا لوقف الاعتداءات.").claims
    assert not [party for claim in told for party in claim.recipient]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت طائرة أمريكية بدون طيار سيارة في أبين فقتل راكبان.",
        "شنت طائرات من دون طيار غارة على معسكر للحركة في جنوب البلاد.",
        "قامت طائرة دون طيار بإطلاق صاروخ على سيارة قرب الحدود.",
    ],
)
def test_only_the_pilot_is_done_without(text: str) -> None:
    assert [c.status for c in read(text).claims if c.event == "ASSAULT"] == ["asserted"]


def test_brackets_hold_no_subject_and_no_target() -> None:
    far = "وفي سبها (640 كلم جنوب طرابلس)، قتل جندي بانفجار لغم على الطريق."
    assert read(far).claims[0].size.dead is None
    assert sides(far, "ASSAULT")[1] == ["جندي"]
    led = "انفجرت قنبلة قرب مقر الحزب (بزعامة رئيس البرلمان أسامة النجيفي) في بعقوبة."
    assert sides(led, "ASSAULT")[1] == ["مقر الحزب"]


def test_who_is_counted_in_is_no_second_object() -> None:
    told = "دخلت الشرطة الحي واعتقلت عشرات الشبان من بينهم عشرة طلاب بمن فيهم قاصرون."
    assert "قاصرون" not in sides(told, "COERCE")[0]
    assert sides(told, "COERCE")[1][:1] == ["عشرات الشبان"]


def test_an_event_leaves_the_dead_behind_a_comma() -> None:
    claim = read("انفجرت دراجة مفخخة في سوق بوقادير، خلفت أربعة قتلى وسبعة جرحى.").claims[0]
    assert (claim.size.dead, claim.size.injured) == (4, 7)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("اتهم الوالي الحزب بتحريض الطلاب على مهاجمة القنصلية.", "الطلاب"),
        ("حرض الخطيب أتباعه على مهاجمة القنصلية.", "أتباعه"),
        ("أرغم المسلحون السائقين على مهاجمة الحاجز.", "السائقين"),
    ],
)
def test_who_is_incited_or_driven_does_it(text: str, actor: str) -> None:
    assert sides(text, "ASSAULT")[0] == [actor]


def test_whom_a_condemned_campaign_is_against_is_not_condemned() -> None:
    assert sides("شجبت النقابة الحملة الأمنية ضد الصحفيين.", "ACCUSE") == (["النقابة"], [])
    assert sides("رفع المحامي دعوى ضد الوزير أمام المحكمة الإدارية.", "ACCUSE")[1] == ["الوزير"]


def test_a_march_for_somebody_is_neither_his_nor_against_him() -> None:
    assert sides("نظم طلاب مسيرة مؤيدة للمفتي في طرابلس.", "PROTEST") == (["طلاب"], [])
    assert sides("نظم طلاب مسيرة معارضة للمفتي في طرابلس.", "PROTEST")[1] == ["للمفتي"]
    wanted = "تظاهر عمال مطالبين بعودة زملائهم المفصولين."
    assert sides(wanted, "PROTEST")[1] == []


def test_who_is_refused_to_be_killed_is_no_side_of_the_refusal() -> None:
    told = "سرحت القيادة ضباطا بسبب رفضهم قتل محتجين مناهضين للحكومة في الجنوب."
    assert sides(told, "REJECT")[1] == []
    assert "للحكومة" not in sides(told, "ASSAULT")[1]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("نددت أوسلو بالحكومة لأنها تقمع الصيادين.", "ASSAULT", "الحكومة", "الصيادين"),
        ("دخلت الشرطة الحي وداهمت خلية إرهابية كانت تختبئ فيه.", "COERCE", "الشرطة", None),
        ("تقدم الجنود شرقا وهاجموا مجموعة مسلحة قرب النهر.", "ASSAULT", "الجنود", "مجموعة مسلحة"),
        ("أطلق القناص النار على المارة من على سطح المدرسة.", "ASSAULT", "القناص", "المارة"),
    ],
)
def test_who_does_it_to_whom(text: str, event: str, actor: str, recipient: str | None) -> None:
    told = sides(text, event)
    assert told[0] == [actor]
    assert recipient is None or told[1] == [recipient]


def test_who_was_taken_is_set_free() -> None:
    told = "هتف المشجعون ضد الوالي وجرى اعتقال عشرة من الباعة قبل أن تقرر المحكمة الإفراج عنهم."
    freed = [p.text for c in read(told).claims if c.event == "RETREAT" for p in c.recipient]
    assert "المشجعون" not in freed


def test_deeds_to_those_many_have_them_as_object() -> None:
    assert sides("الأولوية للحوار مع المحتجين وعدم قمعهم.", "ASSAULT") == ([], ["المحتجين"])
    assert sides("أدان التقرير السلطة لقمعها للمحتجين.", "ASSAULT")[0] == ["السلطة"]


@pytest.mark.parametrize(
    ("text", "sides_told", "status"),
    [
        ("نفت الحكومة اتهامات المعارضة بالفساد.", (["المعارضة"], ["الحكومة"]), "asserted"),
        ("نفت أنقرة اتهامات النقابة لها بالتجسس.", (["النقابة"], ["أنقرة"]), "asserted"),
        ("نفى الوزير توجيه اتهامات إلى النقابة.", ([], ["النقابة"]), "negated"),
    ],
)
def test_who_denies_charges_was_charged(
    text: str, sides_told: tuple[list[str], list[str]], status: str
) -> None:
    assert sides(text, "ACCUSE") == sides_told
    assert next(c.status for c in read(text).claims if c.event == "ACCUSE") == status


def test_one_number_of_dead_and_hurt_tells_how_many_of_neither() -> None:
    both = read("أعلنت المديرية مقتل وإصابة خمسين عاملا في تفجير بعقوبة.").claims[0].size
    assert (both.dead, both.injured) == (None, None)
    each = read("أعلنت المديرية مقتل عشرة عمال وإصابة خمسين في تفجير بعقوبة.").claims[0].size
    assert (each.dead, each.injured) == (10, 50)


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        (
            "انتقد رئيس حزب «الكتائب» سامي الجميل الحكومة.",
            "ACCUSE",
            "رئيس حزب «الكتائب» سامي الجميل",
            "الحكومة",
        ),
        ("ناشد أهالي المفقودين الصليب الأحمر التدخل.", "REQUEST", "أهالي المفقودين", "الصليب الأحمر"),
        ("خطف المسلحون علي بن ناصر من مزرعته.", "ASSAULT", "المسلحون", "علي بن ناصر"),
    ],
)
def test_where_the_second_party_begins(text: str, event: str, actor: str, recipient: str) -> None:
    assert sides(text, event) == ([actor], [recipient])


def test_ali_is_a_name_before_his_fathers() -> None:
    assert sides("اعتقلت الشرطة علي بن ناصر في المكلا.", "COERCE")[1] == ["علي بن ناصر"]


def test_a_feminine_verb_tells_of_the_body_and_not_of_its_officer() -> None:
    told = sides("اغتال مجهولون قائد الكتيبة التي هاجمت الميناء.", "ASSAULT")
    acts = [c for c in read("اغتال مجهولون قائد الكتيبة التي هاجمت الميناء.").claims if c.actor]
    assert told[0] == ["مجهولون"]
    assert [party.text for party in acts[-1].actor] == ["الكتيبة"]
    his = read("اغتال مجهولون قائد الكتيبة الذي هاجم الميناء.").claims
    assert "قائد الكتيبة" in [party.text for claim in his for party in claim.actor]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("قصفت طائرة بدون طيار أميركية منزلا في باجور.", ("طائرة بدون طيار أميركية", "USA")),
        ("أطلقت طائرة من دون طيار تابعة للجيش الإسرائيلي صاروخا على خان يونس.", None),
    ],
)
def test_a_drone_is_named_whole_and_has_its_owner(text: str, whose: tuple[str, str] | None) -> None:
    (claim,) = read(text).claims
    (doer,) = claim.actor
    assert (doer.text, doer.code) == (whose or ("طائرة من دون طيار تابعة للجيش الإسرائيلي", "ISR"))
    assert doer.sector == "MIL"
