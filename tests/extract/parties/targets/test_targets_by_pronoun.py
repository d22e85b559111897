"""Who is told of by a pronoun behind a verb of one man suffers it; whoever speaks or heads the text does not
do what an attack did, nor a nation what its branch of a group does.
"""

from __future__ import annotations

import pytest

from tests.extract.views import sides


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("قالت الشرطة إن ثلاثة مهندسين أتراك أفرج عنهم أمس.", "RETREAT", ["ثلاثة مهندسين أتراك"]),
        ("ذكرت الوزارة أن خمس راهبات أطلق سراحهن مساء الأحد.", "RETREAT", ["خمس راهبات"]),
        ("وقالت المنظمة إن صحافيين سودانيين أخلي سبيلهم بكفالة.", "RETREAT", ["صحافيين سودانيين"]),
        ("أعلنت النيابة أن أربعة موظفين حكم عليهم بالسجن ثلاث سنوات.", "SANCTION", ["أربعة موظفين"]),
        ("وأكد المحامي أن موكليه اعتدي عليهم داخل السجن.", "ASSAULT", ["موكليه"]),
        ("وقالت الصحيفة إن الكاتب أفرج عنه اليوم.", "RETREAT", ["الكاتب"]),
        ("وأوضح النقيب أن الناشطة أفرج عنها قبل ساعة.", "RETREAT", ["الناشطة"]),
        ("خمسة من المهربين ألقي القبض عليهم في طبرق.", "COERCE", ["خمسة من المهربين"]),
        ("وأعلن الناطق أن الطلاب ألقي القبض عليهم ليلا.", "COERCE", ["الطلاب"]),
        ("الرجل ألقي القبض عليه في ميناء صفاقس.", "COERCE", ["الرجل"]),
        ("وذكرت النقابة أن المصور أطلق سراحه صباحا.", "RETREAT", ["المصور"]),
    ],
)
def test_whom_a_pronoun_takes_up_suffers_it(text: str, event: str, whom: list[str]) -> None:
    assert sides(text, {event}) == [([], whom)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال المهندس إن الجيش أفرج عنه أمس.", ["الجيش"]),
        ("قالت العائلة إن الشرطة أطلقت سراح ابنها.", ["الشرطة"]),
        ("قال العمال إن الخاطفين أطلقوا سراحهم.", ["الخاطفين"]),
    ],
)
def test_who_agrees_with_the_verb_does_it(text: str, who: list[str]) -> None:
    assert [actors for actors, _ in sides(text, {"RETREAT"})] == [who]


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("الناشط الذي خطف وأحرق منزله في تعز عاد إلى أهله.", "الناشط"),
        ("يصور الفيلم حياة جون سميث المراسل الأمريكي الذي خطف وأحرقت سيارته في ليبيا.", "المراسل الأمريكي"),
        ("أحيا زملاء فؤاد عمر ذكرى الطبيب السوداني الذي خطف وقطع رأسه في ليبيا.", "الطبيب السوداني"),
        ("أقيم نصب للمهندس البريطاني الذي أسر وقطع رأسه في الفلوجة.", "للمهندس البريطاني"),
    ],
)
def test_nobody_destroys_what_is_his_as_he_is_taken(text: str, man: str) -> None:
    told = sides(text, {"ASSAULT"})
    assert told and all(man not in actors for actors, _ in told)
    assert told[0][1] == [man]


def test_a_man_who_is_held_may_have_killed() -> None:
    assert sides("قتل الجندي جاره وأحرق منزله.", {"ASSAULT"})[0][0] == ["الجندي"]


@pytest.mark.parametrize(
    "text",
    [
        "قال ضابط في الشرطة إن خمسة جنود قتلوا في تفجير انتحاري بدراجة نارية، استهدف حاجزا للجيش شرق كابول.",
        "قال متحدث باسم الشرطة إن عشرة أشخاص سقطوا في انفجار بسيارة ملغومة، استهدف موكبا لنائب.",
        "أفاد مسؤول محلي أن سبعة مدنيين أصيبوا في قصف بالهاون، طال سوقا شعبية في حلب.",
        "ذكرت مسؤولة في المستشفى أن ثلاثة أطفال جرحوا في غارة جوية، استهدفت مدرسة في صعدة.",
        "وقال قائد الدرك إن أربعة عمال قتلوا في كمين بالأسلحة الرشاشة، استهدف حافلتهم قرب تيزي وزو.",
    ],
)
def test_who_tells_of_an_attack_did_not_make_it(text: str) -> None:
    told = sides(text, {"ASSAULT"})
    assert told and all(not actors for actors, _ in told)


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        ("هدد الفرع المغربي لتنظيم القاعدة فرنسا بهجمات جديدة.", "THREATEN", "الفرع المغربي لتنظيم القاعدة"),
        (
            "رفض الفرع التونسي لمنظمة العفو القرار.",
            "REJECT",
            "الفرع التونسي لمنظمة العفو",
        ),
        ("تبنى الفرع الصومالي لتنظيم الدولة تفجير مقديشو.", "ASSAULT", "الفرع الصومالي لتنظيم الدولة"),
        ("شن الفرع الأفغاني لداعش هجوما على مسجد في كابول.", "ASSAULT", "الفرع الأفغاني لداعش"),
    ],
)
def test_a_branch_is_not_its_nation(text: str, event: str, who: str) -> None:
    assert [actors for actors, _ in sides(text, {event})] == [[who]]


def test_whom_one_blames_may_be_a_branch() -> None:
    assert sides("اتهمت الحكومة الفرع اليمني للقاعدة بتدبير الهجوم.", {"ACCUSE"}) == [
        (["الحكومة"], ["الفرع اليمني للقاعدة"])
    ]


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        (
            "أثار اغتيال العقيد سمير نصار، قائد الشرطة في المدينة، موجة غضب.",
            "ASSAULT",
            "العقيد سمير نصار، قائد الشرطة",
        ),
        ("شكل خطف المهندس عادل كامل، مدير الشركة، صدمة للعمال.", "ASSAULT", "المهندس عادل كامل، مدير الشركة"),
        (
            "أكد مقتل القيادي سامي حداد، قائد الكتيبة، فشل الخطة.",
            "ASSAULT",
            "القيادي سامي حداد، قائد الكتيبة",
        ),
        (
            "يمثل اعتقال الكاتب رامي سعيد، رئيس التحرير، انتهاكا للدستور.",
            "COERCE",
            "الكاتب رامي سعيد، رئيس التحرير",
        ),
    ],
)
def test_what_a_comma_says_of_a_victim_is_no_doer(text: str, event: str, whom: str) -> None:
    assert sides(text, {event}) == [([], [whom])]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أشعل توقيف الإمام احتجاجات واسعة.", "PROTEST"),
        ("فجر مقتل الشاب مواجهات مع الأهالي.", "ASSAULT"),
        ("شكل اغتيال الوزير الهجوم الرابع خلال شهر.", "ASSAULT"),
        ("أنهى مقتل اثنين من قادة الفصيل الهدنة.", "ASSAULT"),
    ],
)
def test_who_suffers_a_deed_does_not_do_what_it_sets_off(text: str, event: str) -> None:
    victims = {"الإمام", "الشاب", "الوزير", "اثنين من قادة الفصيل"}
    assert all(victims.isdisjoint(actors) for actors, _ in sides(text, {event}))


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        ("وقع الاتفاقية وزير الدفاع.", "SUPPORT", ["وزير الدفاع"]),
        ("وقع الاتفاق عن الجانب السوري، وزير النفط.", "SUPPORT", ["وزير النفط"]),
        ("حاولت الشرطة تفريق المحتجين الذين رشقوها بالحجارة.", "PROTEST", ["المحتجين"]),
    ],
)
def test_who_stands_behind_the_thing_does_it(text: str, event: str, who: list[str]) -> None:
    assert [actors for actors, _ in sides(text, {event})] == [who]


@pytest.mark.parametrize(
    ("text", "event", "who", "whom"),
    [
        ("قالت الحركة إن الجنود «قتلوا» ثلاثة من أنصارها.", "ASSAULT", ["الجنود"], ["ثلاثة من أنصارها"]),
        ('قال المدير إن الميليشيا "خطفت" ثلاثة من موظفيه.', "ASSAULT", ["الميليشيا"], ["ثلاثة من موظفيه"]),
        ("قالت النقابة إن رجال شرطة «اختطفوا» أمس رئيسها.", "ASSAULT", ["رجال شرطة"], ["رئيسها"]),
        ("وذكر الأهالي أن عناصر الميليشيا «اعتدوا» على الطلاب.", "ASSAULT", ["عناصر الميليشيا"], ["الطلاب"]),
        ("أكد المحامي أن الشرطة “اعتقلت” موكله.", "COERCE", ["الشرطة"], ["موكله"]),
    ],
)
def test_marks_around_a_verb_part_it_from_nobody(
    text: str, event: str, who: list[str], whom: list[str]
) -> None:
    assert sides(text, {event}) == [(who, whom)]


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        ("ردت واشنطن عبر قصف مواقع الجماعة.", "ASSAULT", ["واشنطن"]),
        ("انتقمت إسرائيل عبر اغتيال القيادي في الحركة.", "ASSAULT", ["إسرائيل"]),
        ("حاول الجيش كسر الحصار عبر قصف القرى.", "ASSAULT", ["الجيش"]),
        ("أنهت الحكومة الإضراب عبر اعتقال قادة النقابة.", "COERCE", ["الحكومة"]),
    ],
)
def test_a_way_of_doing_it_is_his_own_deed(text: str, event: str, who: list[str]) -> None:
    assert [actors for actors, _ in sides(text, {event})] == [who]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("دعا الوزير إلى حل الأزمة عبر محاصرة المسلحين.", "COERCE"),
        ("هدد الوزير بالرد عبر ضرب المنشآت.", "ASSAULT"),
        ("طالبت المعارضة بإسقاط الحكومة عبر التظاهر السلمي.", "PROTEST"),
    ],
)
def test_a_way_that_is_only_spoken_of_is_nobodys_deed(text: str, event: str) -> None:
    assert not any(actors for actors, _ in sides(text, {event}))


def test_whom_the_police_beat_may_go_on_to_chant() -> None:
    text = "استخدمت الشرطة العصي لضرب المتظاهرين الذين رفعوا صور الرئيس وهتفوا بسقوط الانقلاب."
    assert ["المتظاهرين"] in [actors for actors, _ in sides(text, {"PROTEST"})]
