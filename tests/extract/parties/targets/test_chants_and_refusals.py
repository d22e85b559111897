"""Whom a crowd curses or wants gone, who goes on to demand, who stands behind an attack, and help that is
refused by عدم."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("هتف محتجون في كراتشي «الموت لأمريكا».", ["USA"]),
        ("ردد المتظاهرون هتافات «تسقط فرنسا» في وسط المدينة.", ["FRA"]),
        ("هتف المتظاهرون «يسقط بشار الأسد».", ["SYR"]),
        ("تظاهر العشرات في صنعاء مرددين «الموت لأمريكا».", ["USA"]),
        ("هتف الطلاب في الخرطوم تسقط الحكومة.", ["SDN"]),
        ("هتف المتظاهرون «تحيا مصر».", []),
    ],
)
def test_a_crowd_is_against_whom_it_curses(text: str, whom: list[str]) -> None:
    (protest,) = (claim for claim in read(text).claims if claim.event == "PROTEST")
    assert [party.code for party in protest.recipient] == whom


def test_what_a_march_asks_for_behind_a_place_is_its_topic() -> None:
    (protest,) = read("خرجت مسيرات في الجزائر تطالب برحيل الرئيس.").claims
    assert (protest.event, [party.code for party in protest.recipient]) == ("PROTEST", ["DZA"])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("اتهمت العائلة ضباط الأمن بقتل ابنها وطالبوا النيابة بالتحقيق.", "العائلة"),
        ("اتهمت المنظمة الجنود بالتعذيب ودعوا إلى محاكمتهم.", "المنظمة"),
        ("اتهم الوزير النواب بالتقصير وطالبوا بإقالته.", "النواب"),
    ],
)
def test_a_body_that_accuses_goes_on_to_demand(text: str, speaker: str) -> None:
    (demand,) = (claim for claim in read(text).claims if claim.event == "REQUEST")
    assert [party.text for party in demand.actor] == [speaker]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قالت الشرطة إن حركة الشباب كانت وراء اغتيال القاضي.", ["حركة الشباب"]),
        ("كانت إيران وراء الهجوم على الناقلة.", ["إيران"]),
        ("كان السكان وراء الجدار حين قصف الجيش الحي.", ["الجيش"]),
    ],
)
def test_who_was_behind_an_attack_did_it(text: str, doer: list[str]) -> None:
    (attack,) = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert [party.text for party in attack.actor] == doer


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("قررت ألمانيا عدم دعم المجلس العسكري.", ["المجلس العسكري"]),
        ("قررت الحكومة عدم منح تأشيرات للدبلوماسيين الإيرانيين.", ["للدبلوماسيين الإيرانيين"]),
    ],
)
def test_help_that_is_decided_against_is_refused(text: str, whom: list[str]) -> None:
    (told,) = read(text).claims
    assert (told.event, told.status) == ("REJECT", "asserted")
    assert [party.text for party in told.recipient] == whom


def test_an_indictment_is_against_whom_it_is_sent_to() -> None:
    (charge,) = read("أرسلت المفوضية الأوروبية لائحة اتهامات إلى شركات الطيران.").claims
    assert (charge.event, [party.text for party in charge.recipient]) == ("ACCUSE", ["شركات الطيران"])
