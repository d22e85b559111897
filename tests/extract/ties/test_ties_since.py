"""Ties by the names that carry them, the days between which they stood, and the strength of a force."""

from __future__ import annotations

import measure_ties as measured
import pytest

from marsad.model import Tie
from tests.extract.views import read

NEWS = "2020-05-05"


def _tie(text: str, kind: str) -> Tie:
    (tie,) = [tie for tie in read(text, NEWS).ties if tie.kind == kind]
    return tie


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سيطرت القوات الموالية للأسد على بلدة خان شيخون.", "Bashar al-Assad"),
        ("انتشرت ميليشيات موالية للصدر في البصرة.", "Muqtada al-Sadr"),
        ("هاجم مسلحون القوات الموالية للدبيبة في طرابلس.", "Abdul Hamid Dbeibah"),
        ("قتل قيادي موال للمالكي في بغداد.", "Nouri al-Maliki"),
        ("دخلت القوات الموالية للمنفي بلدة ترهونة.", "Mohamed al-Menfi"),
    ],
)
def test_a_family_name_behind_its_preposition_is_known(text: str, name: str) -> None:
    end = _tie(text, "loyal_to").object
    assert end is not None and (end.name, bool(end.id)) == (name, True)


def test_an_unknown_name_is_spelled_without_its_preposition() -> None:
    end = _tie("قصفت المدفعية التابعة للعبيدي مواقع المعارضة.", "member_of").object
    assert end is not None and end.name == "Labidi"


@pytest.mark.parametrize(
    ("text", "who", "office"),
    [
        ("عين الملك عزيز أخنوش رئيسا للحكومة.", "Aziz Akhannouch", "prime minister"),
        ("عين الرئيس مصطفى مدبولي رئيسا للوزراء.", "Mostafa Madbouly", "prime minister"),
    ],
)
def test_who_appoints_is_no_part_of_the_name(text: str, who: str, office: str) -> None:
    tie = _tie(text, "role")
    assert (tie.subject.name, tie.office) == (who, office)
    assert not tie.subject.text.startswith("ال")


def test_whom_a_prince_receives_is_another() -> None:
    found = read("استقبل الأمير إسماعيل هنية في الدوحة.", NEWS)
    (claim,) = found.claims
    assert [one.text for one in claim.actor] == ["إسماعيل هنية"]
    assert not found.ties
    kept = _tie("استقبل الأمير محمد بن سلمان وزير الخارجية الأميركي.", "role")
    assert kept.subject.text == "الأمير محمد بن سلمان"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وكان وزير الدفاع العراقي جمعة عناد قد أكد أن المعركة انتهت.", "asserted"),
        ("كان خالد العطية وزيرا للدفاع.", "historical"),
        ("كان حسني مبارك رئيسا لمصر.", "historical"),
        ("شغل سالم العبيدي منصب وزير الدفاع.", "historical"),
        ("كان سالم العبيدي يشغل منصب وزير الدفاع.", "historical"),
        ("يشغل سالم العبيدي منصب وزير الدفاع.", "asserted"),
        ("تولى سالم العبيدي منصب وزير الدفاع عام 2019.", "asserted"),
        ("تولى نوري المالكي رئاسة الحكومة العراقية بين عامي 2006 و2014.", "historical"),
    ],
)
def test_what_is_over_and_what_stands(text: str, status: str) -> None:
    assert _tie(text, "role").status == status


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("يقود خليفة حفتر الجيش الوطني الليبي منذ عام 2014.", "commands", "2014-01-01", NEWS),
        ("تولى عادل عبد المهدي رئاسة الحكومة العراقية عام 2018.", "role", "2018-01-01", "2018-12-31"),
        ("ظلت القوات الأميركية في الصومال حتى عام 2019.", "present_in", None, "2019-12-31"),
    ],
)
def test_since_when_and_until_when(text: str, kind: str, first: str | None, last: str) -> None:
    tie = _tie(text, kind)
    assert (tie.date.from_, tie.date.to) == (first, last)


@pytest.mark.parametrize(
    ("text", "place", "number"),
    [
        ("تنتشر في مدينة كيدال قوة فرنسية قوامها 500 جندي.", "مدينة كيدال", 500),
        ("أرسلت تركيا إلى ليبيا قوة قوامها 500 جندي.", "ليبيا", 500),
        ("يبلغ قوام القوة التركية في ليبيا 500 جندي.", "ليبيا", 500),
        ("يقدر عدد المقاتلين الأجانب في سوريا بنحو ألفين.", "سوريا", 2000),
        ("هناك 900 جندي أميركي في سوريا.", "سوريا", 900),
        ("لدى تركيا آلاف الجنود في شمال سوريا.", "شمال سوريا", "2000+"),
        ("في سوريا مئات الجنود الأميركيين.", "سوريا", "200+"),
    ],
)
def test_how_many_are_where(text: str, place: str, number: int | str) -> None:
    tie = _tie(text, "present_in")
    assert (tie.place and tie.place.text, tie.number) == (place, number)


def test_a_crowd_is_counted_by_its_own_number() -> None:
    assert not [tie for tie in measured.ties("تظاهر آلاف المحتجين في بيروت.") if tie.number]


@pytest.mark.parametrize(
    "text", ["قال محمود حمزة، قائد اللواء 444، إن قواته تقدمت.", "قال قائد اللواء 444 محمود حمزة ذلك."]
)
def test_a_brigade_with_a_number_is_no_rank(text: str) -> None:
    end = _tie(text, "commands").object
    assert end is not None and end.text == "اللواء 444"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("أعلنت القوات الموالية لخليفة حفتر سيطرتها على مدينة ترهونة.", "القوات الموالية لخليفة حفتر"),
        ("قال الجيش إنه يسيطر على المطار.", "الجيش"),
    ],
)
def test_who_claims_to_hold_ground_is_the_source(text: str, source: str) -> None:
    assert [link.text for link in _tie(text, "controls").attribution] == [source]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("قد تعود الحكومة إلى الحوار مع المعارضة.", "CONSULT", "hypothetical"),
        ("لم تعد الحكومة إلى الحوار مع المعارضة.", "CONSULT", "negated"),
        ("ستعود الحكومة إلى الحوار مع المعارضة.", "AGREE", "asserted"),
        ("عادت الحكومة إلى الحوار مع المعارضة.", "CONSULT", "asserted"),
        ("تعود أسباب الأزمة إلى الحصار الذي تفرضه إسرائيل.", "COERCE", "asserted"),
    ],
)
def test_going_back_to_talks_is_told_as_its_verb_is(text: str, event: str, status: str) -> None:
    (claim,) = read(text, NEWS).claims
    assert (claim.event, claim.status) == (event, status)


def test_a_member_of_a_council_in_a_capital_is_no_member_of_its_government() -> None:
    ties = read("قالت آن مارتن، عضو المجلس البلدي في لندن، إن البلدية ستنظر في الأمر.", NEWS).ties
    assert [tie.object.text for tie in ties if tie.object] == ["المجلس البلدي"]


def test_nobody_belongs_to_himself() -> None:
    text = "حماس أو بالأحرى قيادات حماس تعارض الحوار، وهذا ما أكده الشاعر المعروف بعدم انتمائه إلى حماس."
    ties = [t for t in read(text).ties if t.object is not None and t.subject.id is not None]
    assert all(tie.subject.id != tie.object.id for tie in ties if tie.object is not None)
