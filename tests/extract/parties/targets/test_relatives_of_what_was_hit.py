"""A relative clause behind a deed and what it was done to tells of that, not of the deed."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of, parties_of, read


@pytest.mark.parametrize(
    ("text", "event", "sides"),
    [
        ("اعتقلت الشرطة شابين بعد تفريق مظاهرة نظمتها الحركة.", "ASSAULT", [([], ["الحركة"])]),
        ("فرقت الشرطة مسيرة نظمتها النقابة.", "ASSAULT", [(["الشرطة"], ["النقابة"])]),
        ("شجبت الوزارة اقتحام اجتماع عقدته النقابة.", "ACCUSE", [(["الوزارة"], [])]),
        ("شجبت الوزارة إحراق خيام نصبها المتظاهرون.", "ASSAULT", []),
        ("دانت الحكومة التفجير الذي نفذه المسلحون.", "ACCUSE", [(["الحكومة"], ["المسلحون"])]),
    ],
)
def test_who_did_what_was_hit_has_not_hit_it(text: str, event: str, sides: list[object]) -> None:
    assert [parties_of(claim) for claim in claims_of(text, event)] == sides


def test_who_set_tents_up_has_not_burnt_them() -> None:
    riots = [c for c in read("شجبت الوزارة إحراق خيام نصبها المتظاهرون.").claims if "riot" in c.mode]
    assert riots == []


def test_a_partner_stood_by_is_named_once() -> None:
    (support,) = claims_of("أكدت تونس وقوفها إلى جانب الجزائر.", "SUPPORT")
    assert [party.text for party in support.recipient] == ["الجزائر"]


def test_where_a_party_sits_it_backs_nobody() -> None:
    (support,) = claims_of("أعلن الحزب الحاكم في أنقرة تأييده للقرار.", "SUPPORT")
    assert support.recipient == ()


@pytest.mark.parametrize(
    "text", ["أبلغ الوزير السفير أنه لن يحضر المؤتمر.", "أخبر الوزير النائب بأنه لن يحضر الجلسة."]
)
def test_what_somebody_says_he_will_not_do_is_his(text: str) -> None:
    (refusal,) = claims_of(text, "REJECT")
    assert [party.text for party in refusal.actor] == ["الوزير"]


def test_who_drives_the_car_that_blows_up_has_done_it() -> None:
    text = "قال ضابط إن شرطيين قتلا في انفجار شاحنة مفخخة كان يقودها انتحاري واستهدفت حاجزا للجيش."
    assert [parties_of(claim)[0] for claim in claims_of(text, "ASSAULT")] == [["انتحاري"]]


@pytest.mark.parametrize("whom", ["إسرائيل", "سوريا"])
def test_a_state_behind_the_accusers_town_is_accused(whom: str) -> None:
    (charge,) = claims_of(f"اتهم الحزب في بيروت {whom} بإيواء مسلحين.", "ACCUSE")
    assert parties_of(charge) == (["الحزب"], [whom])


def test_operations_of_a_kind_are_carried_out_by_who_is_told_behind() -> None:
    (deed,) = claims_of("أدان المبعوث عمليات إعدام ميدانية نفذها مقاتلو الجماعة في البلدة.", "ASSAULT")
    assert [party.text for party in deed.actor] == ["مقاتلو الجماعة"]
