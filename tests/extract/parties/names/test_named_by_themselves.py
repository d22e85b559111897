"""Groups by the names that they give themselves, what a spokesman's side did, crowds that police drive
back, and what attacks hit."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def of(text: str, event: str) -> Claim:
    found = [claim for claim in read(text).claims if claim.event == event]
    assert found, [(c.event, c.gloss) for c in read(text).claims]
    return found[0]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        (
            "وتبنى فصيل يطلق على نفسه «المقاومة الإسلامية في العراق» الهجوم على القاعدة.",
            "المقاومة الإسلامية في العراق",
        ),
        ("تبنت جماعة تسمي نفسها جيش الإسلام الهجوم على الموقع.", "جيش الإسلام"),
        ("تبنى تنظيم يعرف باسم «ولاية سيناء» الهجوم على الحافلة.", "ولاية سيناء"),
    ],
)
def test_who_names_himself_is_not_hit_by_himself(text: str, doer: str) -> None:
    claim = of(text, "ASSAULT")
    assert [party.text for party in claim.actor] == [doer]
    assert doer not in [party.text for party in claim.recipient]


def test_an_unknown_name_of_ones_own_is_nobody_hit() -> None:
    claim = of("هاجمت جماعة تطلق على نفسها «أنصار الحق» مركزا للشرطة.", "ASSAULT")
    assert [party.text for party in claim.recipient] == ["للشرطة"]


def test_what_is_fired_behind_ma_is_no_naming() -> None:
    claim = of("قتل شاب عندما أطلق أحد الحراس النار عليه.", "ASSAULT")
    assert "شاب" in [party.text for party in claim.recipient]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("أعلن المتحدث باسم الشرطة اعتقال خمسة مشتبه بهم.", "الشرطة"),
        ("أكد الناطق باسم الجيش توقيف أربعة عناصر من فوج الحماية.", "الجيش"),
    ],
)
def test_what_a_spokesman_announces_his_side_did(text: str, side: str) -> None:
    claim = of(text, "COERCE")
    assert [party.text for party in claim.actor] == [side]
    assert claim.attribution
    assert claim.attribution[0].text.endswith(side)


@pytest.mark.parametrize("event", ["ASSAULT", "COERCE"])
def test_a_crowd_that_police_drive_back_is_no_accident(event: str) -> None:
    claim = of("فرقت الشرطة المتظاهرين واعتقلت ثلاثة شبان إثر تدافع.", event)
    assert [party.text for party in claim.actor] == ["الشرطة"]


def test_two_are_not_whoever_calls_on_them() -> None:
    claim = of("دعت الولايات المتحدة، التي رعت مع السعودية جولات تفاوض في جدة، الطرفين إلى هدنة.", "REQUEST")
    assert [party.text for party in claim.recipient] == ["الطرفين"]


def test_a_warning_of_what_the_warned_may_do_threatens_no_force() -> None:
    text = "حذر زعيم التيار الفصائل من جر البلاد إلى حرب."
    assert not [claim for claim in read(text).claims if "violence" in claim.mode]
    assert of("حذر قائد الجيش الإسرائيلي حزب الله من رد قاس.", "THREATEN").mode == ("violence",)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("قصفت الطائرات محطة كهرباء ومخبزا في المدينة.", ["محطة كهرباء", "مخبزا"]),
        ("أعلن البنتاغون مقتل متعاقد أمريكي في قصف على قاعدة قرب أربيل.", ["متعاقد أمريكي"]),
        ("قتل خمسة مترجمين في هجوم على مركز إيواء.", ["خمسة مترجمين", "مركز إيواء"]),
        ("قصف الجيش المدنيين عمدا.", ["المدنيين"]),
    ],
)
def test_people_and_things_that_attacks_hit(text: str, hit: list[str]) -> None:
    assert [party.text for party in of(text, "ASSAULT").recipient] == hit


def test_one_thing_hit_beside_people_is_told_in_the_singular() -> None:
    claim = of("قتل عشرون شخصا في غارة على حفل زفاف في ذمار.", "ASSAULT")
    assert claim.gloss == "Wedding was bombed from the air in Dhamār."


def test_who_is_alone_before_the_responsibility_bears_it() -> None:
    claim = of("دانت الحركة الاعتقال وحملت السلطة المسؤولية الكاملة عن حياة المعتقلين.", "ACCUSE")
    others = read("دانت الحركة الاعتقال وحملت السلطة المسؤولية الكاملة عن حياة المعتقلين.").claims
    assert claim.trigger.text == "دانت"
    assert [[p.text for p in c.recipient] for c in others if c.trigger.text == "حملت"] == [["السلطة"]]
    assert all("السلطة" not in [p.text for p in c.actor] for c in others)


def test_a_spokesman_s_rank_and_name_are_not_his_side_s() -> None:
    claim = of("أكد الناطق باسم القائد العام اللواء يحيى رسول توقيف أربعة عناصر من الفوج.", "COERCE")
    assert [party.text for party in claim.actor] == ["القائد العام"]


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("تظاهر المئات في لندن تنديدا بالغارات على بيروت.", []),
        ("تظاهر آلاف في باريس تنديدا بالغارات الإسرائيلية على بيروت.", ["الإسرائيلية"]),
    ],
)
def test_whom_an_attack_was_on_is_not_whom_a_march_is_against(text: str, against: list[str]) -> None:
    assert [party.text for party in of(text, "PROTEST").recipient] == against


@pytest.mark.parametrize("text", ["انتهت سيطرة التنظيم على المدينة.", "زالت سيطرة الحكومة على الجنوب."])
def test_rule_that_ended_is_no_seizure(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("زار المبعوث إلى السودان بورتسودان.", "بورتسودان"),
        ("زار السفير الفرنسي لدى لبنان صيدا والتقى النواب.", "صيدا"),
    ],
)
def test_where_an_envoy_is_sent_is_not_the_town_he_visits(text: str, place: str) -> None:
    told = of(text, "CONSULT").place
    assert told is not None
    assert told.text == place


def test_a_blow_is_told_though_what_it_hit_is_no_party() -> None:
    assert of("استهدف قصف مدفعي سوقا شرق المدينة.", "ASSAULT").status == "asserted"


def test_part_in_a_strike_is_his_who_takes_it() -> None:
    claim = of("أكد الوزير مشاركة الطيران الأمريكي في قصف تنظيم داعش بمدينة سرت.", "ASSAULT")
    assert [party.text for party in claim.actor] == ["الطيران الأمريكي"]
    assert [party.text for party in claim.recipient] == ["تنظيم داعش"]


def test_talks_by_video_are_not_the_papers_that_report_them() -> None:
    claim = of("نشرت الصحف تقارير عن محادثات حفتر عبر مؤتمر بالفيديو مع وزير الدفاع الروسي.", "CONSULT")
    assert "الصحف" not in [party.text for party in claim.actor]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "اندلعت الحرب بين الجيش بقيادة عبد الفتاح البرهان وقوات الدعم السريع بقيادة محمد حمدان دقلو.",
            ["الجيش", "قوات الدعم السريع"],
        ),
        (
            "دارت معارك بين قوات الحكومة بزعامة السراج ومسلحين من الجنوب.",
            ["قوات الحكومة", "مسلحين من الجنوب"],
        ),
    ],
)
def test_who_leads_the_first_of_two_sides_hides_no_second(text: str, sides: list[str]) -> None:
    assert [party.text for party in of(text, "ASSAULT").actor][: len(sides)] == sides


def test_one_of_theirs_who_is_known_is_himself() -> None:
    claim = of("واتهم القيادي فيها محمد البخيتي إسرائيل بخرق الهدنة.", "ACCUSE")
    assert [party.name for party in claim.actor] == ["Mohammed al-Bukhaiti"]


def test_what_came_of_a_strike_is_another() -> None:
    text = (
        "أعلن البنتاغون مقتل متعاقد أمريكي في قصف على قاعدة قرب أربيل، "
        "ونفذت مقاتلات أمريكية على إثره ضربات على مواقع لكتائب حزب الله."
    )
    told = [
        (p.text, [q.text for q in c.recipient])
        for c in read(text).claims
        for p in c.actor
        if c.event == "ASSAULT"
    ]
    assert told == [("مقاتلات أمريكية", ["كتائب حزب الله"])]
    assert of(text, "ASSAULT").actor == ()


@pytest.mark.parametrize(
    ("text", "event", "doer", "hit"),
    [
        ("أوقفت الشرطة المعارضة ريم القاسمي.", "COERCE", "الشرطة", "المعارضة ريم القاسمي"),
        ("انتقدت المعارضة ريم القاسمي الحكومة.", "ACCUSE", "المعارضة ريم القاسمي", "الحكومة"),
        ("أوقفت الشرطة مرشحة المعارضة ريم القاسمي.", "COERCE", "الشرطة", "مرشحة المعارضة ريم القاسمي"),
    ],
)
def test_the_opposition_is_one_woman_where_she_is_named(text: str, event: str, doer: str, hit: str) -> None:
    claim = of(text, event)
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == ([doer], [hit])
