"""Who denies an act, whose act is denied, and who has not claimed an attack. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("نفى الناطق الرسمي الأنباء عن اعتقال رئيس الوزراء.", "COERCE"),
        ("كذب الوزير أنباء اعتقال رئيس الوزراء.", "COERCE"),
        ("نفى الناطق الأنباء المتداولة عن قصف المستشفى.", "ASSAULT"),
    ],
)
def test_who_denies_the_news_of_an_act_need_not_have_done_it(text: str, event: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == event)
    assert (claim.actor, claim.status) == ((), "negated")
    assert len(claim.attribution) == 1


def test_who_denies_the_act_or_the_news_of_his_own_is_its_doer() -> None:
    assert sides("نفى الجيش قصف المستشفى.", "ASSAULT")[0] == ["الجيش"]
    assert sides("نفى الجيش صحة الأنباء عن قصفه المستشفى.", "ASSAULT")[0] == ["الجيش"]


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("نفت إيران أن تكون قد سلمت صواريخ إلى الحوثيين.", "AID", ["إيران"]),
        ("نفت السلطات أن تكون قد قصفت القرية.", "ASSAULT", ["السلطات"]),
        ("أعلنت الوزارة أن الهدنة انتهت، وكانت قد سقطت قذائف على الحي.", "ASSAULT", []),
    ],
)
def test_a_verb_behind_its_auxiliary_and_قد_keeps_the_subject(text: str, event: str, doer: list[str]) -> None:
    assert sides(text, event)[0] == doer


@pytest.mark.parametrize(
    ("text", "sides_told"),
    [
        ("اتهم وزير الداخلية حركة النهضة بتمويل الإرهاب.", (["وزير الداخلية"], ["حركة النهضة"])),
        ("اتهم رئيس الوزراء حزب الله بقصف المدينة.", (["رئيس الوزراء"], ["حزب الله"])),
        ("لم تخف أنقرة استياءها من التقارب بين القاهرة وأثينا.", (["أنقرة"], [])),
    ],
)
def test_an_accuser_takes_in_neither_whom_he_accuses_nor_whom_it_is_about(
    text: str, sides_told: tuple[list[str], list[str]]
) -> None:
    assert sides(text, "ACCUSE") == sides_told


@pytest.mark.parametrize(
    ("text", "status", "certainty"),
    [
        ("لم يتردد الجيش في قصف الأحياء السكنية.", "asserted", "certain"),
        ("ويتردد أن الجيش قصف الأحياء السكنية.", "asserted", "possible"),
        ("ويتردد حديث عن قصف الجيش الأحياء السكنية.", "asserted", "possible"),
        ("ولئن قصف الجيش المدينة فإن ذلك سيكون خرقا للهدنة.", "hypothetical", "certain"),
    ],
)
def test_hesitating_is_no_rumour_and_لئن_is_a_condition(text: str, status: str, certainty: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (claim.status, claim.certainty) == (status, certainty)


def test_who_owns_what_did_it_denies_it() -> None:
    claims = read("قصفت طائرات الجيش السوق، فيما نفى الجيش ذلك.").claims
    assert [(claim.event, claim.status) for claim in claims] == [
        ("ASSAULT", "asserted"),
        ("ASSAULT", "negated"),
    ]
    assert claims[1].attribution[0].text == "الجيش"


@pytest.mark.parametrize(
    "text",
    [
        "لم تعلن الحركة مسؤوليتها عن الهجوم على القاعدة.",
        "غير أن الحركة لم تعلن حتى الآن مسؤوليتها عن الهجوم على القاعدة.",
        "لم تتبن الحركة الهجوم على القاعدة.",
        "لم يتبن التنظيم مسؤولية التفجير الذي استهدف السوق.",
    ],
)
def test_who_has_not_claimed_it_is_no_doer(text: str) -> None:
    assert [party.text for claim in read(text).claims for party in claim.actor] == []


def test_who_has_claimed_it_is_its_doer() -> None:
    (found,) = read("أعلنت الحركة مسؤوليتها عن الهجوم على القاعدة.").claims
    assert ([party.text for party in found.actor], found.status) == (["الحركة"], "asserted")
