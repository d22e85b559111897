"""Long sentences as desks write them: parties that stand one behind the other, and clauses of other sources
and other days. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("زار وفد عراقي طهران أمس.", ["وفد عراقي"], ["طهران"]),
        ("يزور مسؤول أميركي بيروت الأسبوع المقبل.", ["مسؤول أميركي"], ["بيروت"]),
        ("قصفت طائرات روسية حلب أمس.", ["طائرات روسية"], []),
        ("استهدفت طائرات مسيرة حلب فجر اليوم.", ["طائرات مسيرة"], []),
        ("التقى الوفد الرئيس ميشال عون.", ["الوفد", "الرئيس ميشال عون"], []),
    ],
)
def test_a_party_that_is_complete_owns_no_town_or_office(
    text: str, actor: list[str], recipient: list[str]
) -> None:
    claim = read(text, "2019-07-06").claims[0]
    assert [party.text for party in claim.actor] == actor
    assert [party.text for party in claim.recipient] == recipient


def test_what_others_did_meanwhile_is_not_the_speakers_word() -> None:
    text = "أعلن الجيش أنه أسقط طائرة، في وقت هاجم فيه مسلحون قاعدة في الأنبار."
    assert [bool(claim.attribution) for claim in read(text).claims] == [True, False]
    told = read("قال الوزير إن الحزب اعتقل ناشطين، في وقت سابق من اليوم.").claims
    assert [bool(claim.attribution) for claim in told] == [True]


def test_the_day_of_what_is_due_is_not_of_what_was_done() -> None:
    text = "قال الوزير إن الوفد زار دمشق، ومن المقرر أن يلتقي غدا الرئيس بشار الأسد."
    dates = {claim.event: claim.date.text for claim in read(text, "2019-07-06").claims}
    assert dates["CONSULT"] is None


@pytest.mark.parametrize(
    ("text", "told", "actor", "recipient"),
    [
        ("رفض الوزير التهم، داعيا موسكو إلى الحوار، ومتهما واشنطن بقصف قرى.", "متهما", "الوزير", "واشنطن"),
        ("رفض الوزير التهم، مؤكدا التزامه، ومطالبا موسكو بسحب قواتها.", "مطالبا", "الوزير", "موسكو"),
        ("رفض الوزير التهم، داعيا موسكو إلى الحوار، ومنتقدا الحكومة.", "منتقدا", "الوزير", "الحكومة"),
        ("ندد الحزب بالقرار، رافضا أي حوار، ومحملا الحكومة مسؤولية الأزمة.", "محملا", "الحزب", "الحكومة"),
    ],
)
def test_a_participle_joined_to_another_tells_an_act_of_the_same_subject(
    text: str, told: str, actor: str, recipient: str
) -> None:
    claim = next(c for c in read(text).claims if c.trigger.text == told)
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


def test_people_in_the_accusative_are_no_participle() -> None:
    claims = read("التقى الوزير عمالا وحراسا من النقابة قبل الحوار.").claims
    assert {claim.event for claim in claims} == {"CONSULT"}


@pytest.mark.parametrize(
    ("text", "event", "recipient"),
    [
        ("رعت واشنطن المفاوضات، وأكد الملك الأردني أن بلاده ستواصل دعمها للحزب.", "AGREE", ["للحزب"]),
        ("رفضت لندن الطلب. أعلن الرئيس الإيراني أن بلاده ستتخلى عن بعض التزاماتها.", "SANCTION", []),
    ],
)
def test_what_his_country_calls_its_own_is_no_other_states(
    text: str, event: str, recipient: list[str]
) -> None:
    claim = next(c for c in read(text, "2019-07-06").claims if c.event == event)
    assert claim.actor[0].text == "بلاده"
    assert [party.text for party in claim.recipient] == recipient


@pytest.mark.parametrize(
    "text",
    [
        "ندد الحزب بالقرار، داعيا أنصاره إلى التظاهر في ديار بكر.",
        "نددت النقابة بالقرار، داعية العمال إلى الإضراب.",
        "ندد الحزب بالقرار داعيا إلى التظاهر في ديار بكر.",
    ],
)
def test_a_protest_that_a_participle_calls_for_is_not_told_as_held(text: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "PROTEST")
    assert claim.status == "hypothetical"


def test_who_hits_nobody_but_some_is_not_hit() -> None:
    text = "قال الوزير إن الطائرات الروسية لا تستهدف سوى مسلحي الجبهة."
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert [party.text for party in claim.actor] == ["الطائرات الروسية"]
    claim = next(c for c in read("لم يقتل في الهجوم سوى جندي واحد.").claims if c.event == "ASSAULT")
    assert not claim.actor
    assert [party.text for party in claim.recipient] == ["جندي واحد"]
