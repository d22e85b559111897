"""Names without their force's noun, deeds told by nouns with doer and object, power, missions and ships."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[str, list[str], list[str]]


def told(text: str) -> list[Told]:
    return [
        (claim.event, [p.text for p in claim.actor if p.text], [p.text for p in claim.recipient if p.text])
        for claim in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("هاجمت الدعم السريع قرية في ولاية الجزيرة.", "الدعم السريع"),
        ("هاجمت الجهاد الإسلامي حافلة للجنود قرب غزة.", "الجهاد الإسلامي"),
        ("هاجمت العدل والمساواة معسكرا للجيش في دارفور.", "العدل والمساواة"),
        ("هاجمت عصائب أهل الحق قافلة أمريكية قرب بغداد.", "عصائب أهل الحق"),
    ],
)
def test_a_force_named_without_its_noun_does_what_a_feminine_verb_tells(text: str, doer: str) -> None:
    (deed,) = told(text)
    assert deed[:2] == ("ASSAULT", [doer]) and doer not in deed[2]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("قتل مزارع بعد قصف الجيش القرية.", ["الجيش"], ["مزارع"]),
        ("قتل مزارع إثر إطلاق الجنود النار على شاحنته.", ["الجنود"], ["مزارع"]),
        ("قتلت امرأة بعد إلقاء المستوطنين قنبلة على بيتها.", ["المستوطنين"], ["امرأة"]),
        ("قتل مدون بعد انتقاده الأمير.", [], ["مدون"]),
    ],
)
def test_whom_a_deed_before_which_a_preposition_stands_hit_is_no_object_of_the_verb(
    text: str, doer: list[str], hit: list[str]
) -> None:
    deed = next(one for one in told(text) if one[0] == "ASSAULT")
    assert deed[1:] == (doer, hit)


def test_who_was_taken_by_a_gang_for_trade_in_drugs_took_nobody() -> None:
    (deed,) = told("عثر السكان على جثة المحامي بعد يومين من خطفه على يد عصابة لتهريب السلاح.")
    assert deed == ("ASSAULT", ["عصابة"], ["المحامي"])


@pytest.mark.parametrize(
    "text",
    ["رفض المجلس العسكري تسليم السلطة إلى المدنيين.", "استنكر الحزب تمسك الجنرال بالسلطة."],
)
def test_power_that_is_handed_over_or_kept_is_nobody(text: str) -> None:
    assert not any("سلطة" in hit for one in told(text) for hit in one[2])


def test_an_embassy_is_stormed_and_of_the_state_that_sent_it() -> None:
    claims = read("سحبت عمان سفيرها من دمشق بعد اقتحام سفارتها في دمشق.").claims
    (raid,) = [one for one in claims if one.event == "ASSAULT"]
    assert not raid.actor and [p.text for p in raid.recipient] == ["سفارتها"]
    assert raid.recipient[0].code != "SYR"


def test_a_ship_seized_is_of_its_flag() -> None:
    (claim,) = read("استولى قراصنة على ناقلة نفط هندية قبالة الصومال.").claims
    assert (claim.event, [p.code for p in claim.recipient]) == ("COERCE", ["IND"])


def test_a_missile_that_is_tried_leaves_no_force_where_it_fell() -> None:
    assert not read("أعلنت سيول أن كوريا الشمالية أطلقت صاروخا في بحر اليابان.").ties


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("وبين الجرحى سائق في منظمة طبية خطفه مسلحون.", "مسلحون", "سائق"),
        (
            "كان ضمن القتلى ضابط في لواء المدرعات قتله قناص من الحركة.",
            "قناص من الحركة",
            "ضابط في لواء المدرعات",
        ),
        ("المحامي قتله ملثمون قرب داره.", "ملثمون", "المحامي"),
    ],
)
def test_men_behind_a_verb_that_holds_whom_it_hit_did_it(text: str, doer: str, hit: str) -> None:
    assert ("ASSAULT", [doer], [hit]) in told(text)


def test_a_name_behind_a_deed_with_its_doers_pronoun_is_whom_it_was_done_to() -> None:
    assert ("COERCE", ["الجيش"], ["أنور داود"]) in told("حكم الجيش البلاد بعد اعتقاله أنور داود.")


@pytest.mark.parametrize("mediator", ["صينية", "عمانية", "الهلال الأحمر"])
def test_only_who_mediates_is_told_as_mediator(mediator: str) -> None:
    text = f"تبادلت بغداد وأنقرة السفراء بوساطة {mediator}."
    assert ("CONSULT", [mediator], []) in told(text)


def test_officials_charged_with_something_are_officials() -> None:
    (claim,) = read("ألغت لندن تأشيرات مسؤولين كينيين متهمين بالرشوة.").claims
    assert [(p.code, p.sector) for p in claim.recipient] == [("KEN", "GOV")]


def test_two_others_are_people() -> None:
    assert ("COERCE", [], ["اثنان آخران"]) in told("قتل مسلح واعتقل اثنان آخران.")


def test_those_who_are_taken_criticised_and_not_who_took_them() -> None:
    assert ("ACCUSE", ["مدونين"], ["الأمير"]) in told("اعتقلت السلطات مدونين لانتقادهم الأمير.")


def test_what_a_crowd_condemns_is_no_second_act() -> None:
    assert told("خرج الآلاف في عمان منددين بإسرائيل.") == [("PROTEST", ["الآلاف"], ["إسرائيل"])]
    assert not read("أوقف مدير الجمارك على ذمة التحقيق.").claims[0].attribution


@pytest.mark.parametrize("body", ["حركة فتح", "حركة حماس", "حزب الأمة"])
def test_a_calling_behind_a_bodys_name_is_another_party(body: str) -> None:
    verb = "انتقد" if body.startswith("حزب") else "انتقدت"
    (deed,) = told(f"{verb} {body} القيادي سامي أمين.")
    assert deed == ("ACCUSE", [body], ["القيادي سامي أمين"])


def test_a_deadline_is_set_to_whom_the_pronoun_of_its_noun_means() -> None:
    acts = told("أعلنت تشاد طرد بعثة الصليب الأحمر وإمهالها أسبوعين للرحيل.")
    assert not any("بعثة" in doer for _, doers, _ in acts for doer in doers)


def test_who_was_found_guilty_is_not_the_court() -> None:
    acts = told("أمر القضاء بسجن المحامي بعد إدانته بالرشوة.")
    assert not any("القضاء" in hit for _, _, hits in acts for hit in hits)


def test_what_is_called_a_failure_is_the_thing_and_not_the_land_named_beside_it() -> None:
    acts = told("هاجم المرشح سياسات الرئيس في كينيا واصفا إياها بالعبث.")
    assert not any("كينيا" in hit for _, _, hits in acts for hit in hits)


def test_who_is_on_the_way_is_nowhere() -> None:
    (claim,) = read("خطف مسلحون ثلاثة مهندسين كانوا في طريقهم إلى الحقل.").claims
    assert claim.place is None


def test_whom_a_pronoun_by_itself_takes_up_is_charged_with_backing() -> None:
    (tie,) = [t for t in read("انتقد الوزير إريتريا متهما إياها بدعم المتمردين.").ties if t.kind == "backs"]
    assert tie.object is not None
    assert (tie.subject.text, tie.object.text) == ("إريتريا", "المتمردين")


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("ندد الحزب بما وصفه بالعدوان الإسرائيلي.", "الإسرائيلي"),
        ("استنكر الحزب ما سماه تواطؤ الحكومة مع المهربين.", "الحكومة"),
        ("انتقدت النقابة ما وصفته بفشل الوزارة.", "الوزارة"),
    ],
)
def test_whose_deed_is_judged_by_a_name_is_judged(text: str, judged: str) -> None:
    act = next(one for one in told(text) if one[0] == "ACCUSE")
    assert act[2] == [judged]


def test_a_summit_that_is_expected_is_not_held() -> None:
    acts = told("ناقش الوزيران القمة الأفريقية التي من المرتقب أن تحتضنها نيروبي.")
    assert [event for event, _, _ in acts] == ["CONSULT", "AGREE"]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("أطلق سراح الناشط سمير.", "الناشط سمير"),
        ("أطلق سراح الصحفيين المعتقلين.", "الصحفيين المعتقلين"),
    ],
)
def test_who_is_set_free_frees_nobody(text: str, freed: str) -> None:
    ((_, doers, freed_ones),) = told(text)
    assert doers == []
    assert [one in freed or freed in one for one in freed_ones] == [True]


def test_who_sets_free_is_the_doer_before_the_freed() -> None:
    ((_, doers, freed_ones),) = told("أطلقت السلطات سراح الناشط سمير.")
    assert doers == ["السلطات"]
    assert [one for one in freed_ones if "الناشط" in one]


def test_who_is_disarmed_disarms_nobody() -> None:
    ((_, doers, disarmed),) = told("تقرر أمس نزع سلاح الميليشيات.")
    assert (doers, disarmed) == ([], ["الميليشيات"])
