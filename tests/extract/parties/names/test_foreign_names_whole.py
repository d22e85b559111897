"""Who suffered behind an ordinal, foreign names whole, things behind a man's two names, the day of what came
first, and some of a group's people told of without a relative."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claim(text: str, trigger: str) -> Claim:
    return next(one for one in read(text).claims if trigger in one.trigger.text)


def texts(parties: object) -> list[str]:
    return [party.text for party in parties]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("قائد الكتيبة الثالثة خطف قرب الحدود.", "قائد الكتيبة الثالثة"),
        ("المراسل اليمني خطف أمس في مأرب.", "المراسل اليمني"),
        ("وقالت الوزارة إن العقيد التشادي خطف قرب بحيرة تشاد.", "العقيد التشادي"),
    ],
)
def test_who_suffered_stands_before_what_looks_like_a_noun(text: str, whom: str) -> None:
    told = next(one for one in read(text).claims if one.event == "ASSAULT")
    assert (texts(told.actor), texts(told.recipient)) == ([], [whom])


def test_a_noun_of_harm_with_whom_it_befell_is_still_one() -> None:
    told = claim("أعلن الجيش النيجري قتل عشرة مسلحين.", "قتل")
    assert texts(told.recipient) == ["عشرة مسلحين"]


@pytest.mark.parametrize("name", ["لارس أندرسن", "بيتر هانسن"])
def test_a_foreign_name_keeps_its_first_letter_and_its_end(name: str) -> None:
    told = claim(f"التقى المبعوث الأممي {name} الرئيس المالي.", "التقى")
    assert f"المبعوث الأممي {name}" in texts(told.actor)


def test_klaus_is_not_like_laos() -> None:
    told = claim("انتقد المستشار كلاوس فيشر تركيا.", "انتقد")
    assert texts(told.recipient) == ["تركيا"]


@pytest.mark.parametrize(
    ("text", "doer", "whom"),
    [
        ("انتقد محمد حسن سياسة تركيا في البلقان.", "محمد حسن", "تركيا"),
        ("وانتقد محمد حسن اتفاق النيجر ومالي.", "محمد حسن", "النيجر"),
        ("انتقد النائب محمد حسن موقف فرنسا.", "النائب محمد حسن", "فرنسا"),
    ],
)
def test_a_thing_behind_two_names_is_no_name(text: str, doer: str, whom: str) -> None:
    told = claim(text, "انتقد")
    assert texts(told.actor) == [doer]
    assert texts(told.recipient)[:1] == [whom]


def test_what_a_man_is_stays_with_his_name() -> None:
    told = claim("قتل محمد حسن مدير المدرسة في انفجار عبوة.", "انفجار")
    assert texts(told.recipient)[0].startswith("محمد حسن")


def test_what_a_blow_answered_has_neither_its_day_nor_its_place() -> None:
    text = "شنت تشاد غارات على قرى في النيجر في يونيو 2021 عقب مقتل تسعة جنود في هجوم انتحاري."
    told = read(text).claims
    raid = next(one for one in told if "غارات" in one.trigger.text)
    before = next(one for one in told if "هجوم" in one.trigger.text)
    assert (raid.date.from_, before.date.from_) == ("2021-06-01", None)
    assert before.place is None


def test_where_people_were_killed_in_an_attack_its_day_is_theirs() -> None:
    told = claim("قتل خمسة جنود في مايو 2020 إثر هجوم بعبوة ناسفة.", "هجوم")
    assert told.date.from_ == "2020-05-01"


@pytest.mark.parametrize(
    ("text", "trigger", "whom"),
    [
        ('أفرجت السلطات عن عناصر تنظيم "الفجر" اعتقلوا عام 2019.', "اعتقلوا", 'عناصر تنظيم "الفجر"'),
        ('هاجم مسلحون فندقا. وصدر حكم بحق أعضاء منظمة "النور" أدينوا بالتهريب.', "أدينوا", 'منظمة "النور"'),
    ],
)
def test_some_of_a_group_suffered_what_a_clause_tells(text: str, trigger: str, whom: str) -> None:
    told = claim(text, trigger)
    assert (texts(told.actor), texts(told.recipient)) == ([], [whom])


@pytest.mark.parametrize("agency", ["الوكالة الفرنسية", "الوكالة الألمانية", "الإذاعة البريطانية"])
def test_whose_agency_tells_of_it_is_not_where_it_happened(agency: str) -> None:
    told = claim(f"ونسبت {agency} إلى شهود أن الشرطة أطلقت النار على المتظاهرين.", "أطلقت")
    assert [party.code for party in told.actor] == [None]
