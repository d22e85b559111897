"""Ties as any desk would write them: standing support in a relative, men who are named by what they are, what
a state keeps abroad, and who was in office until now."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import read

BACKERS = ("تركيا", "الأمم المتحدة", "الولايات المتحدة", "دول الخليج")


@pytest.mark.parametrize("verb", ["تدعمها", "تساندها", "تؤيدها"])
@pytest.mark.parametrize("backer", BACKERS)
def test_a_government_that_somebody_backs_is_backed_whoever_it_is(backer: str, verb: str) -> None:
    text = f"تعاني الحكومة الليبية التي {verb} {backer} انقساما داخليا."
    (tie,) = [tie for tie in measured.ties(text) if tie.kind == "backs"]
    assert (tie.subject.text, tie.object.text if tie.object else None) == (backer, "الحكومة الليبية")
    (claim,) = read(text, "2020-05-05").claims
    assert claim.event == "SUPPORT"
    assert (claim.actor[0].text, claim.recipient[0].text) == (backer, "الحكومة الليبية")


@pytest.mark.parametrize(
    ("text", "backed"),
    [
        ("التقى وفد الحكومة التي تدعمها تركيا مسؤولين في موسكو.", "الحكومة"),
        ("هاجم مسلحون مقر الحكومة التي تساندها الأمم المتحدة.", "الحكومة"),
        ("انسحب مقاتلو الجماعة التي تدعمها إيران من البلدة.", "الجماعة"),
        ("التقى الوزير قادة الفصائل التي تدعمها تركيا.", "الفصائل"),
        ("التقى الوزير قادة قوات سوريا الديمقراطية التي تدعمها واشنطن.", "قوات سوريا الديمقراطية"),
        ("تقدمت القوات التي تدعمها الإمارات.", "القوات"),
    ],
)
def test_what_is_backed_agrees_with_the_pronoun(text: str, backed: str) -> None:
    told = [tie.object.text for tie in measured.ties(text) if tie.kind == "backs" and tie.object]
    assert told == [backed]


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("اعتقلت الشرطة معارضين للرئيس التونسي.", "opposes", "معارضين"),
        ("التقى الوفد شخصيات معارضة للنظام السوري.", "opposes", "شخصيات معارضة"),
        ("قتل في القصف مقاتلون منضوون تحت لواء الحشد الشعبي.", "member_of", "مقاتلون"),
        ("انضم ضابط منشق إلى صفوف المعارضة.", "member_of", "ضابط منشق"),
    ],
)
def test_who_is_named_by_what_he_is(text: str, kind: str, subject: str) -> None:
    assert [tie.subject.text for tie in measured.ties(text) if tie.kind == kind] == [subject]


def test_a_march_is_loyal_to_nobody() -> None:
    found = measured.ties("خرجت مسيرة مؤيدة للرئيس السيسي في القاهرة.")
    assert "loyal_to" not in [tie.kind for tie in found]


@pytest.mark.parametrize(
    ("text", "subject", "number"),
    [
        ("تحتفظ فرنسا بقوات في تشاد.", "فرنسا", None),
        ("تحتفظ واشنطن بألف جندي في سوريا.", "واشنطن", 1000),
        ("قالت الوزارة إن مئتي جندي بريطاني موجودون في الأردن.", "جندي بريطاني", 200),
    ],
)
def test_whose_forces_are_there(text: str, subject: str, number: int | None) -> None:
    (tie,) = [tie for tie in measured.ties(text) if tie.kind == "present_in"]
    assert (tie.subject.text, tie.number) == (subject, number)


def test_who_moves_towards_a_town_is_not_there() -> None:
    found = measured.ties("تقدمت القوات الموالية لحفتر نحو طرابلس.")
    assert "present_in" not in [tie.kind for tie in found]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("استقال رئيس الحكومة اليمنية معين عبد الملك.", "historical"),
        ("عزل الرئيس وزير الدفاع محمد سالم.", "historical"),
        ("رفض رئيس الحكومة سعد الحريري الاستقالة.", "asserted"),
        ("طالب المحتجون باستقالة رئيس الحكومة عادل عبد المهدي.", "asserted"),
    ],
)
def test_who_resigns_or_is_dismissed_was_in_office(text: str, status: str) -> None:
    (tie,) = [tie for tie in measured.ties(text) if tie.kind == "role"]
    assert tie.status == status


@pytest.mark.parametrize(
    ("text", "backer", "backed"),
    [
        ("نفى الحزب تلقيه دعما من إيران.", "إيران", "الحزب"),
        ("نفى حزب الله تلقي دعم من إيران.", "إيران", "حزب الله"),
        ("نفت الحكومة حصولها على دعم من روسيا.", "روسيا", "الحكومة"),
    ],
)
def test_support_that_is_denied_to_have_come_is_denied(text: str, backer: str, backed: str) -> None:
    (claim,) = read(text, "2020-05-05").claims
    assert (claim.status, claim.actor[0].text, claim.recipient[0].text) == ("negated", backer, backed)
    assert len(claim.actor) == 1
    assert [tie.status for tie in measured.ties(text)] == ["negated"]


def test_who_is_accused_of_receiving_is_backed_and_not_his_accuser() -> None:
    (tie,) = measured.ties("اتهمت الخرطوم الحركة بتلقي دعم من إثيوبيا.")
    assert (tie.subject.text, tie.object.text if tie.object else None) == ("إثيوبيا", "الحركة")
    assert [link.text for link in tie.attribution] == ["الخرطوم"]


def test_who_is_thanked_for_support_gives_it() -> None:
    (tie,) = [tie for tie in measured.ties("شكر البرهان مصر على دعمها للسودان.") if tie.kind == "backs"]
    assert (tie.subject.text, tie.status) == ("مصر", "asserted")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("يتمركز ألفا جندي أميركي في قاعدة عين الأسد.", 2000),
        ("يبلغ عدد الجنود الفرنسيين في تشاد ألف جندي.", 1000),
        ("يقدر عدد مقاتلي التنظيم في سوريا بنحو عشرة آلاف.", 10000),
        ("قال البنتاغون إن نحو 900 عسكري أميركي ما زالوا في سوريا.", 900),
    ],
)
def test_how_many_there_are(text: str, number: int) -> None:
    (tie,) = [tie for tie in measured.ties(text) if tie.kind == "present_in"]
    assert tie.number == number


def test_more_than_ten_are_not_eleven() -> None:
    (claim,) = read("قتل أكثر من عشرة مدنيين في القصف.", "2020-05-05").claims
    assert claim.size.dead == "10+"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("تسيطر قوات حفتر على شرق ليبيا.", "controls part of Libya."),
        ("تسيطر القوات على الجنوب الليبي.", "control part of Libya."),
        ("ينتشر ألف جندي تركي في شمال سوريا.", "are present in part of Syria."),
        ("تنتشر قوات أجنبية في جنوب السودان.", "are present in South Sudan."),
    ],
)
def test_a_side_of_a_land_is_part_of_it(text: str, end: str) -> None:
    (tie,) = measured.ties(text)
    assert tie.gloss.endswith(end)


def test_a_commander_who_leaves_a_capital_is_no_force_that_was_there() -> None:
    assert measured.ties("غادر حفتر موسكو أمس.") == ()


def test_most_of_its_south_is_of_the_land_named_last() -> None:
    found = measured.ties("تسيطر قوات حفتر، التي تدعمها مصر، على شرق ليبيا ومعظم جنوبها.")
    held = [tie.gloss for tie in found if tie.kind == "controls"]
    assert held == ["Libyan National Army controls part of Libya."] * 2


@pytest.mark.parametrize(
    ("text", "backer", "backed"),
    [
        ("إيران تريد تعزيز نفوذها بدعم الحوثيين.", "إيران", "الحوثيين"),
        ("وسعت تركيا نفوذها بدعم فصائل المعارضة.", "تركيا", "فصائل المعارضة"),
        ("عززت تركيا حضورها في المنطقة بدعم سياسي لحكومة طرابلس.", "تركيا", "حكومة طرابلس"),
    ],
)
def test_support_as_a_means_is_of_whose_means_it_is(text: str, backer: str, backed: str) -> None:
    (tie,) = [t for t in read(text).ties if t.kind == "backs"]
    assert (tie.subject.text, tie.object and tie.object.text) == (backer, backed)
