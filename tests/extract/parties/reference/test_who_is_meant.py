"""Who is meant across sentences: names parted from what stands before them, whom a passive leaves out, whom a
deed was done to, one's own words, the man, the neighbour, the army that fights in a land."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Sides = tuple[list[tuple[str | None, str | None]], list[tuple[str | None, str | None]]]


def sides(text: str, event: str, published: str = "2024-03-01") -> Sides:
    """The texts and sectors of both sides of the last claim of a type."""
    claim = [one for one in read(text, published).claims if one.event == event][-1]
    return [(p.text, p.sector) for p in claim.actor], [(p.text, p.sector) for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("أوقفت الشرطة الناشطة رجاء الودغيري في منزلها.", "COERCE", "الشرطة", "الناشطة رجاء الودغيري"),
        ("أوقفت الشرطة المغربية الناشطة الحقوقية رجاء الودغيري.", "COERCE", "الشرطة المغربية",
         "الناشطة الحقوقية رجاء الودغيري"),
        ("خطف مسلحون اثنين من المهندسين قرب مأرب.", "ASSAULT", "مسلحون", "اثنين من المهندسين"),
        ("خطف مسلحون ثلاثة من المهندسين قرب مأرب.", "ASSAULT", "مسلحون", "ثلاثة من المهندسين"),
        ("طالب المبعوث حماس بالإفراج عن الرهائن.", "REQUEST", "المبعوث", "حماس"),
        ("التقى النائب مروان كساب وفدا. وانتقدت حكومته تركيا.", "ACCUSE", "حكومته", "تركيا"),
        ("التقى الرئيس علي عبد الله صالح السفير. وانتقد الحزب صالح بشدة.", "ACCUSE", "الحزب", "صالح"),
        ("اتهمت السعودية جارتها قطر بدعم الإرهاب.", "ACCUSE", "السعودية", "جارتها قطر"),
    ],
)  # fmt: skip
def test_a_name_is_parted_from_what_it_does_not_belong_to(
    text: str, event: str, actor: str, recipient: str
) -> None:
    actors, recipients = sides(text, event)
    assert [one for one, _ in actors] == [actor]
    assert [one for one, _ in recipients] == [recipient]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("خطف مسلحون ثلاثة جنود في سيناء.", "ASSAULT", "مسلحون"),
        ("اتهم رئيس حكومته الوزير خالد العطية بالفساد.", "ACCUSE", "رئيس حكومته"),
        ("رفضت حكومة نتنياهو المقترح.", "REJECT", "حكومة نتنياهو"),
    ],
)
def test_what_belongs_to_a_name_stays_with_it(text: str, event: str, actor: str) -> None:
    actors, _ = sides(text, event)
    assert [one for one, _ in actors] == [actor]


@pytest.mark.parametrize(
    ("text", "event", "actor", "sector"),
    [
        ("قتل مسلحون القاضي ماهر الزوبعي في بعقوبة. وكان الزوبعي قد حكم على ضباط بالسجن.", "SANCTION",
         "الزوبعي", "JUD"),
        ("حاصر رجال يقودهم محمود الترهوني مقر الوزارة. وكان الترهوني قد خطف مهندسا العام الماضي.", "ASSAULT",
         "الترهوني", "UNK"),
        ("أوقف جهاز الأمن الوقائي الصحفي سامي الجعبري في نابلس. وبدأ الجعبري إضرابا عن الطعام.", "PROTEST",
         "الجعبري", "JRN"),
    ],
)  # fmt: skip
def test_a_family_name_alone_is_the_one_named_in_full(text: str, event: str, actor: str, sector: str) -> None:
    assert sides(text, event)[0] == [(actor, sector)]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("عاد النائب إلى بغداد. واعتقل في المطار.", "النائب"),
        ("عاد النائب إلى بغداد واعتقل في المطار.", "النائب"),
        ("تظاهر طلاب في وهران. واعتقلوا في ساحة البريد.", "طلاب"),
        ("هاجم مستوطنون القرية. واعتقلوا في اليوم التالي.", "مستوطنون"),
    ],
)
def test_who_goes_before_a_deed_without_object_suffers_it(text: str, recipient: str) -> None:
    actors, recipients = sides(text, "COERCE")
    assert not actors
    assert [one for one, _ in recipients] == [recipient]


def test_a_deed_with_an_object_is_done_by_who_goes_before() -> None:
    actors, recipients = sides("داهمت الشرطة المخيم. واعتقلت بعد ساعة في حلب ثلاثة نشطاء.", "COERCE")
    assert [one for one, _ in actors] == ["الشرطة"]
    assert [one for one, _ in recipients] == ["ثلاثة نشطاء"]


@pytest.mark.parametrize(
    ("text", "event", "recipient"),
    [
        ("أوقفت الشرطة الناشطة رجاء الودغيري في منزلها. ونددت الجبهة باعتقالها.", "COERCE",
         "الناشطة رجاء الودغيري"),
        ("فر القيادي مروان كساب من السجن. وأعلنت قوات الأمن قتله في كمين.", "ASSAULT",
         "القيادي مروان كساب"),
        ("قال شقيق الناشط «اختطفوه من بيتنا، ونحن نحمل الحكومة المسؤولية».", "ASSAULT", "الناشط"),
    ],
)  # fmt: skip
def test_a_deed_is_done_to_whom_it_was_told_of(text: str, event: str, recipient: str) -> None:
    assert [one for one, _ in sides(text, event)[1]] == [recipient]


def test_nobody_tells_of_himself_in_the_third_person() -> None:
    text = "زار شيخ القبيلة صنعاء. وقال «قتلوا عشرة رجال، ونطالب الحكومة بالقصاص»."
    assert sides(text, "ASSAULT")[0] == []
    assert [one for one, _ in sides(text, "REQUEST")[0]] == ["شيخ القبيلة"]


def test_who_talks_is_not_whom_he_talks_with() -> None:
    text = "اتهم وزير المالية خالد المبروك تاجرا بالتهريب. وأضاف الوزير أنه لن يتفاوض معه."
    actors, recipients = sides(text, "REJECT")
    assert [one for one, _ in actors] == ["الوزير"]
    assert all(one != "وزير المالية خالد المبروك" for one, _ in recipients)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("اتهمت النيابة المصرية رجل الأعمال صلاح كامل بالتهريب. وأوقفت الشرطة الرجل في منزله.", "BUS"),
        ("اتهمت النيابة المصرية الوزير صلاح كامل والقاضي علي سالم. وأوقفت الشرطة الرجل في منزله.", "CVL"),
    ],
)
def test_the_man_is_the_only_one_told_of(text: str, recipient: str) -> None:
    assert sides(text, "COERCE")[1] == [("الرجل", recipient)]


def test_men_before_a_force_do_what_a_plural_verb_tells() -> None:
    text = "أسرت قوات الدعم السريع ضباطا من الجيش السوداني. وظهروا في تسجيل يطالبون قيادتهم بالتفاوض."
    assert sides(text, "REQUEST")[0] == [("ضباطا من الجيش السوداني", "MIL")]


def test_the_army_in_a_land_is_of_the_state_that_fights_there() -> None:
    document = read("هدم الجيش منزلا في بلدة قباطية جنوب جنين.", "2021-02-01")
    assert [party.code for claim in document.claims for party in claim.actor] == ["ISR"]


def test_his_country_is_not_himself() -> None:
    (actor,), recipient = sides("وصل ناصر الشهري مطلوبا لبلاده التي اتهمته بالخيانة.", "ACCUSE")
    assert actor[0] == "بلاده"
    text = "قال مسؤول يمني إن بينهم ناصر الشهري. وكان الشهري مطلوبا لبلاده التي اتهمته بالخيانة."
    assert [one for one, _ in sides(text, "ACCUSE")[1]] == ["الشهري"]
    assert [one for one, _ in recipient] == ["ناصر الشهري"]


def test_somebody_meets_the_one_he_sits_with() -> None:
    text = "غادر الوزير المصري الدوحة إلى الرياض. واجتمع بأمير المنطقة."
    assert [one for one, _ in sides(text, "CONSULT")[0]] == ["الوزير المصري", "أمير المنطقة"]


def test_the_one_beside_is_blamed_by_whom_the_sentence_goes_on_with() -> None:
    text = "نددت الجزائر بالقصف، واتهمت جارتها ليبيا بخرق الحدود."
    actors, recipients = sides(text, "ACCUSE")
    assert [one for one, _ in actors] == ["الجزائر"]
    assert [one for one, _ in recipients] == ["جارتها ليبيا"]
    actors, _ = sides("اتهمت كوريا الشمالية واشنطن بالاستفزاز، ونددت جارتها الجنوبية بالتجربة.", "ACCUSE")
    assert [one for one, _ in actors] == ["جارتها الجنوبية"]


def test_those_between_whom_a_thing_is_ask_nobody() -> None:
    text = "انتقد رئيس جيبوتي إريتريا. وطلب من الاتحاد الإفريقي مراقبة الحدود بينهما."
    assert [one for one, _ in sides(text, "REQUEST")[0]] == ["رئيس جيبوتي"]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        (
            "وصل خليفة حفتر، الرجل القوي في الشرق، إلى موسكو. وطالب الرجل القوي بحل الميليشيات.",
            "REQUEST",
            ["LBY"],
            None,
        ),
        ("اغتالت إسرائيل قائدا في حركة الجهاد. وتوعدت الحركة بالثأر له.", "THREATEN", ["PSE"], []),
        ("وصل الملك عبد الله الثاني إلى عمان. ودعا العاهل إلى الحوار.", "REQUEST", ["JOR"], []),
        (
            "هاجم مسلحو التنظيم حاجزا في ليبيا، ما دفع القاهرة إلى قصف مواقع له في درنة.",
            "ASSAULT",
            ["EGY"],
            [None],
        ),
        ("قتل زعيم التنظيم في غارة أمريكية. واتهم الوزير الجيش بالتقصير.", "ACCUSE", [None], [None]),
        ("دعا الشيخ بدر السويدي إلى الجهاد.", "REQUEST", [None], []),
    ],
)
def test_of_whom_the_words_tell(
    text: str, event: str, actor: list[str | None], recipient: list[str | None] | None
) -> None:
    claim = [claim for claim in read(text, "2020-01-01").claims if claim.event == event][-1]
    assert [party.code for party in claim.actor] == actor
    if recipient is not None:
        assert [party.code for party in claim.recipient] == recipient


def test_what_one_is_called_is_met_again_with_the_same_place_behind_it_alone() -> None:
    text = "وصل خليفة حفتر، الرجل القوي في شرق ليبيا، إلى باريس. وهدد الرجل القوي في {} ليبيا النيجر."
    for where, known in (("شرق", "khalifa-haftar"), ("غرب", None)):
        claim = read(text.format(where), "2020-01-01").claims[-1]
        assert [party.id for party in claim.actor] == [known]


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        (
            "التقى الرجل القوي في شرق ليبيا خليفة حفتر قبائل الواحات. وهدد الرجل القوي بقصف الميناء.",
            "THREATEN",
            "khalifa-haftar",
        ),
        ("هدد الرجل القوي خليفة حفتر بقصف الميناء. وزار الرجل القوي القاهرة.", "CONSULT", "khalifa-haftar"),
        ("هدد الرجل القوي في شرق ليبيا بقصف الميناء.", "THREATEN", None),
        ("زار خليفة حفتر القاهرة. وهدد الرجل القوي في غرب ليبيا بقصف الميناء.", "THREATEN", None),
        ("حث المبعوث الأممي إلى ليبيا الأطراف على الهدنة.", "REQUEST", "ghassan-salame"),
        ("حث المبعوث الأممي إلى ليبيا برناردينو ليون الأطراف على الهدنة.", "REQUEST", "bernardino-leon"),
        ("انتقد المبعوث الأممي إلى ليبيا، سامر الحلو، البرلمان.", "ACCUSE", None),
        ("انتقد المتحدث باسم الخارجية الإيرانية، بهرام قاسمي، الأمم المتحدة.", "ACCUSE", "bahram-qasemi"),
        ("عاد المبعوث الأممي إلى ليبيا وانتقد البرلمان.", "ACCUSE", None),
        ("انتقد وزير خارجية فرنسا السابق الحكومة.", "ACCUSE", None),
    ],
)
def test_who_holds_an_office_or_is_called_so(text: str, event: str, who: str | None) -> None:
    claim = [claim for claim in read(text, "2020-01-10").claims if claim.event == event][-1]
    assert [party.id for party in claim.actor] == [who]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("وقال مصدر في حماس إن الحركة خطفت ضابطا.", "hamas"),
        ("وقال قيادي في حماس إن الحركة خطفت ضابطا.", "hamas"),
        ("وقال ناطق باسم حركة حماس إن الحركة خطفت ضابطا.", "hamas"),
        ("وقال مصدر مقرب من حماس إن الحركة خطفت ضابطا.", "hamas"),
        ("وقال مصدر إن الحركة خطفت ضابطا.", "islamic-jihad-palestine"),
        ("وقال مسؤول في حزب الله إن الحركة خطفت ضابطا.", "islamic-jihad-palestine"),
    ],
)
def test_a_movements_noun_means_who_is_named_beside_it(text: str, group: str) -> None:
    found = read(f"أعلنت حركة الجهاد الإسلامي أنها أسرت جنديا. {text}").claims[-1]
    assert [party.id for party in found.actor] == [group]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("قالت الوزيرة إن الشرطة ضربت ابنها. وأوضحت أنها تلقت تهديدات.", [], ["الوزيرة"]),
        ("قالت الحركة إن الشرطة ضربت سجينا. وأعلنت أنها قصفت مقرا.", ["الحركة"], []),
        ("قالت الشرطة إن العصابة قتلت تاجرا. وأكدت أنها اعتقلت حارسا.", ["الشرطة"], ["حارسا"]),
        ("قالت الوزيرة إن الشرطة ضربت ابنها. وأوضحت أنها اعتقلت حارسا.", ["الشرطة"], ["حارسا"]),
    ],
)
def test_who_goes_on_to_speak_tells_of_himself(text: str, actor: list[str], recipient: list[str]) -> None:
    found = read(text).claims[-1]
    assert [p.text for p in found.actor] == actor
    assert [p.text for p in found.recipient] == recipient
