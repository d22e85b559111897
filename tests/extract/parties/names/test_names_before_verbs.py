"""Names that look like other words, before their verb and side by side behind it; who stands behind the verb
of a relative clause; where a state's name ends."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the first claim of a type is aimed at."""
    claim = next(c for c in read(text, "2020-05-05").claims if c.event == event)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("الرئيس تبون اتهم فرنسا بدعم المتمردين.", "الرئيس تبون", "فرنسا"),
        ("وقال إن تبون اتهم المغرب بدعم المتمردين.", "تبون", "المغرب"),
        ("الوزير يعلون اتهم حزب الله بخرق الهدنة.", "الوزير يعلون", "حزب الله"),
        ("الوزير يزيد اتهم إيران بدعم الحوثيين.", "الوزير يزيد", "إيران"),
        ("الرئيس عون انتقد حزب الله في كلمة أمام النواب.", "الرئيس عون", "حزب الله"),
        ("عون انتقد حزب الله في كلمة أمام النواب.", "عون", "حزب الله"),
        ("الصدر انتقد الحكومة العراقية في كلمة أمام أنصاره.", "الصدر", "الحكومة العراقية"),
        ("شمعون اتهم حزب الله بعرقلة تشكيل الحكومة.", "شمعون", "حزب الله"),
        ("السعدون انتقد الحكومة في جلسة المجلس أمس.", "السعدون", "الحكومة"),
        ("النائب السعدون انتقد الحكومة في جلسة المجلس أمس.", "النائب السعدون", "الحكومة"),
        ("هادي اتهم إيران بتسليح الحوثيين في اليمن.", "هادي", "إيران"),
        ("انتقد أحمد بن صالح الحكومة في مؤتمر صحفي.", "أحمد بن صالح", "الحكومة"),
    ],
)
def test_a_name_before_its_verb_is_who_accuses(text: str, doer: str, aimed_at: str) -> None:
    assert sides(text, "ACCUSE") == ([doer], [aimed_at])


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("انتقد الصدر المالكي في خطاب أمام أنصاره.", "ACCUSE", "الصدر", "المالكي"),
        ("اتهم عون جعجع بتعطيل تشكيل الحكومة.", "ACCUSE", "عون", "جعجع"),
        ("اتهم جعجع عون بتعطيل تشكيل الحكومة.", "ACCUSE", "جعجع", "عون"),
        ("هدد أردوغان الأسد في كلمة ألقاها أمس.", "THREATEN", "أردوغان", "الأسد"),
        ("انتقد ترامب بايدن في كلمة ألقاها أمس.", "ACCUSE", "ترامب", "بايدن"),
    ],
)
def test_two_family_names_are_two_persons(text: str, event: str, doer: str, aimed_at: str) -> None:
    assert sides(text, event) == ([doer], [aimed_at])


def test_a_doubtful_name_alone_stays_a_noun() -> None:
    read_of = read("انتقدت الصحف الصدر الأعظم في القرن الماضي.", "2020-05-05")
    assert all(p.name != "Muqtada al-Sadr" for c in read_of.claims for p in (*c.actor, *c.recipient))


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("أغلقت السلطات المتاجر التي اتهمت الشرطة الحركة بإحراقها.", "ACCUSE", "الشرطة", "الحركة"),
        ("ظهرت الوثائق التي اتهم الجيش الصحفي بتسريبها.", "ACCUSE", "الجيش", "الصحفي"),
        ("التفجير الذي نفذته الحركة أدانته الأمم المتحدة.", "ACCUSE", "الأمم المتحدة", None),
        ("الحكومة طالبتها الأمم المتحدة بوقف القصف.", "REQUEST", "الأمم المتحدة", "الحكومة"),
        ("هاجم الثكنة ثلاثة مسلحين فجر اليوم.", "ASSAULT", "ثلاثة مسلحين", "الثكنة"),
        ("اعتقل الجنود الصحفيين عند الحاجز.", "COERCE", "الجنود", "الصحفيين"),
        ("اعتقل الشرطيان الصحفي عند الحاجز.", "COERCE", "الشرطيان", "الصحفي"),
    ],
)
def test_who_stands_behind_the_verb(text: str, event: str, doer: str, aimed_at: str | None) -> None:
    found, struck = sides(text, event)
    assert found == [doer]
    assert aimed_at is None or struck == [aimed_at]


def test_who_is_charged_at_the_head_of_a_sentence_accuses_nobody() -> None:
    assert sides("اتهم النائب بالفساد في قضية العقود.", "ACCUSE") == ([], ["النائب"])
    assert sides("اتهم النائب في البرلمان الحكومة بالفساد.", "ACCUSE") == (
        ["النائب في البرلمان"],
        ["الحكومة"],
    )


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("الحكومة التي تدعمها تركيا تمر بأزمة خانقة.", "SUPPORT", ["تركيا"], ["الحكومة"]),
        ("عقدت مصر صفقة سلاح مع فرنسا.", "COOPERATE", ["مصر", "فرنسا"], []),
        ("انتقد محمود عباس الأوروبيين في كلمة أمس.", "ACCUSE", ["محمود عباس"], ["الأوروبيين"]),
        ("هدد حسن نصر الله الإسرائيليين في كلمة أمس.", "THREATEN", ["حسن نصر الله"], ["الإسرائيليين"]),
        ("اعتقلت الشرطة ابن شقيق الوزير فجر اليوم.", "COERCE", ["الشرطة"], ["ابن شقيق الوزير"]),
        ("الوزيران اللذان انتقدهما الرئيس استقالا أمس.", "ACCUSE", ["الرئيس"], ["الوزيران"]),
        ("قصفت الفصائل المناهضة للنظام حلب أمس.", "ASSAULT", ["الفصائل المناهضة"], []),
    ],
)
def test_where_a_party_ends(text: str, event: str, doer: list[str], aimed_at: list[str]) -> None:
    assert sides(text, event) == (doer, aimed_at)


def test_what_only_comments_parts_no_verb_from_its_object() -> None:
    found, struck = sides("قصفت طائرات إماراتية على ما يبدو مقر الحركة.", "ASSAULT")
    assert found == ["طائرات إماراتية"]
    assert struck


@pytest.mark.parametrize(
    "people", ["السياح", "الأطباء", "الثوار", "الأقباط", "الأساتذة", "الجواسيس", "الأهالي", "المارة", "البدو"]
)
def test_many_behind_one_body_are_acted_on(people: str) -> None:
    assert sides(f"اتهمت الحكومة {people} بالعنف في الأحداث الأخيرة.", "ACCUSE") == (["الحكومة"], [people])
    assert sides(f"هاجم الجيش {people} في المدينة أمس.", "ASSAULT") == (["الجيش"], [people])


def test_what_describes_a_feminine_body_is_no_second_party() -> None:

    assert sides("هاجمت الكتيبة القناصة مقر الحركة صباح أمس.", "ASSAULT")[1] != ["القناصة"]


@pytest.mark.parametrize(
    ("text", "event", "doer", "aimed_at"),
    [
        ("اتهم الأكراد الأتراك بقصف القرى الحدودية.", "ACCUSE", ["الأكراد"], ["الأتراك"]),
        ("أوكرانيا زودتها فرنسا بمدافع بعيدة المدى.", "AID", ["فرنسا"], ["أوكرانيا"]),
        ("الكويت شكرها الوزير في مؤتمر صحفي أمس.", "SUPPORT", ["الوزير"], ["الكويت"]),
        ("اغتال القاضية مسلحان مجهولان أمام منزلها.", "ASSAULT", ["مسلحان مجهولان"], ["القاضية"]),
    ],
)
def test_whom_the_verbs_pronoun_takes_up_and_who_stands_behind(
    text: str, event: str, doer: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doer, aimed_at)


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("شرطي قتل شابا في العاصمة أمس.", "شرطي", "شابا"),
        ("مسلح قتل شرطيا في العاصمة أمس.", "مسلح", "شرطيا"),
        ("شاب طعن جنديا في العاصمة أمس.", "شاب", "جنديا"),
        ("الشاب طعن جنديا في العاصمة أمس.", "الشاب", "جنديا"),
    ],
)
def test_a_man_first_did_it(text: str, doer: str, aimed_at: str) -> None:
    assert sides(text, "ASSAULT") == ([doer], [aimed_at])


def test_an_officer_of_something_did_what_the_verb_says() -> None:
    assert sides("شرطي مرور أوقف شابا في العاصمة أمس.", "COERCE") == (["شرطي مرور"], ["شابا"])


def test_a_fathers_name_is_not_that_of_another_family() -> None:
    claims = read("اعتقلت الشرطة سعيد بن علي في المدينة أمس.", "2020-05-05").claims
    assert [p.text for p in claims[0].actor] == ["الشرطة"]
    assert all(p.id is None for p in claims[0].recipient)


def test_a_man_called_after_his_son_is_no_part_of_the_body_before_him() -> None:
    assert sides("اعتقل الجيش أبو مصعب القيادي في التنظيم.", "COERCE")[0] == ["الجيش"]


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("دعا عون الحكومة إلى الاستقالة فورا.", "REQUEST", "Michel Aoun"),
        ("انتقد الصدر الحكومة العراقية في كلمة أمام أنصاره.", "ACCUSE", "Muqtada al-Sadr"),
    ],
)
def test_who_does_something_by_words_is_a_person(text: str, event: str, name: str) -> None:
    claim = next(c for c in read(text, "2020-05-05").claims if c.event == event)
    assert [p.name for p in claim.actor] == [name]


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("انتقد تحالف قوى الحرية والتغيير الجيش.", "تحالف قوى الحرية والتغيير", "الجيش"),
        ("اتهم قائد قوى الأمن الداخلي المحتجين بإحراق المركز.", "قائد قوى الأمن الداخلي", "المحتجين"),
    ],
)
def test_what_owns_another_noun_is_owned(text: str, doer: str, aimed_at: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ACCUSE")
    assert [p.text for p in claim.actor] == [doer]
    assert [p.text for p in claim.recipient] == [aimed_at]


def test_nobody_is_armed_by_being_called_so() -> None:
    found = read("اتهمت بيروت مسلحين موالين لدمشق بقصف الحي.").ties
    assert [tie.kind for tie in found] == ["loyal_to"]
