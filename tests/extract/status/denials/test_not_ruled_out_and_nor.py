"""What is not ruled out, what somebody did not do either, who alone fell, what an order led to, whose deed it
is that a source denies or another party keeps away from."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = list[tuple[str, list[str | None], list[str | None], str]]


def told(text: str, event: str) -> Told:
    return [
        (c.trigger.text, [p.text for p in c.actor], [p.text for p in c.recipient], c.status)
        for c in read(text).claims
        if c.event == event
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("من غير المستبعد أن تكون إيران وراء الهجوم على الناقلة.", "hypothetical"),
        ("لا يستبعد محققون أن تكون إيران وراء الهجوم على الناقلة.", "hypothetical"),
        ("لم يستبعد الوزير أن يكون التنظيم مسؤولا عن الهجوم على الناقلة.", "hypothetical"),
        ("ليس مستبعدا أن تكون إيران وراء الهجوم على الناقلة.", "hypothetical"),
        ("استبعد الخبير أن تكون إيران وراء الهجوم على الناقلة.", "negated"),
        ("نفى الناطق أن تكون إيران متورطة في الهجوم على الناقلة.", "negated"),
    ],
)
def test_who_is_perhaps_behind_a_deed_is_asked_once(text: str, status: str) -> None:
    assert [one[3] for one in told(text, "ASSAULT")] == [status]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("لم يقصف الجيش القرية ولا هاجم المسجد.", ("هاجم", ["الجيش"], ["المسجد"], "negated")),
        ("لم يقصف الجيش القرية ولا قصف الكنيسة.", ("قصف", ["الجيش"], ["الكنيسة"], "negated")),
        ("الحزب ما خطف الطبيب ولا قتل زميله.", ("قتل", ["الحزب"], ["زميله"], "negated")),
    ],
)
def test_what_one_did_not_do_either_is_denied_once(
    text: str, second: tuple[str, list[str | None], list[str | None], str]
) -> None:
    found = told(text, "ASSAULT")
    assert [one[3] for one in found] == ["negated", "negated"]
    assert found[1] == second


@pytest.mark.parametrize(
    ("text", "event", "victim"),
    [
        ("لم يقتل في القصف سوى طفلين.", "ASSAULT", "طفلين"),
        ("لم يقتل سوى جنديين في الهجوم.", "ASSAULT", "جنديين"),
        ("لم يعتقل في المداهمة سوى شابين.", "COERCE", "شابين"),
    ],
)
def test_who_alone_is_told_of_without_a_doer_suffered_it(text: str, event: str, victim: str) -> None:
    assert [(one[1], one[2], one[3]) for one in told(text, event)] == [([], [victim], "asserted")]


def test_an_order_of_long_ago_that_left_dead_was_carried_out_then() -> None:
    found = told("أمر الرئيس بقصف المدينة عام 1982 فقتل مئات من سكانها.", "ASSAULT")
    assert [one[3] for one in found] == ["historical"]


@pytest.mark.parametrize("source", ["مصدر أمني", "مصدر عسكري", "مصدر قضائي"])
def test_a_source_that_denies_a_deed_has_not_been_asked_for_his_own(source: str) -> None:
    (one,) = told(f"نفى {source} اعتقال المحامي في البصرة.", "COERCE")
    assert one[1:] == ([], ["المحامي"], "negated")


@pytest.mark.parametrize(
    "text",
    [
        "تبرأت إيران من هجوم الحوثيين على السعودية.",
        "نأت إيران بنفسها عن هجوم الحوثيين على السعودية.",
        "نفت طهران ضلوعها في هجوم الحوثيين على السعودية.",
    ],
)
def test_a_deed_of_others_that_one_keeps_away_from_is_theirs(text: str) -> None:
    assert [one[1:] for one in told(text, "ASSAULT")] == [(["الحوثيين"], ["السعودية"], "asserted")]


def test_who_keeps_away_from_a_deed_denies_his_part() -> None:
    found = told("نأت الحركة بنفسها عن الهجوم على الناقلة.", "ASSAULT")
    assert [one[1:] for one in found] == [
        ([], ["الناقلة"], "asserted"),
        (["الحركة"], ["الناقلة"], "negated"),
    ]
    assert [c.event for c in read("نأى لبنان بنفسه عن الجامعة العربية.").claims] == ["REJECT"]


@pytest.mark.parametrize("opener", ["في حال لم", "في حالة لم", "إذا ما لم"])
def test_what_is_not_done_on_a_condition_is_open(opener: str) -> None:
    (left,) = told(f"{opener} ينسحب المقاتلون من المخيم فسيقتحمه الجيش.", "RETREAT")
    assert left[3] == "hypothetical"


def test_what_perhaps_befell_somebody_is_told_by_a_verb() -> None:
    found = told("ربما قتل القيادي في الغارة التي شنتها إسرائيل على إدلب.", "ASSAULT")
    assert [one[1:] for one in found] == [([], ["القيادي"], "hypothetical"), (["إسرائيل"], [], "asserted")]


def test_what_somebody_is_charged_with_is_a_noun() -> None:
    found = told("أغلقت مصر مكتب الجمعية بحجة تلقي دعم من تركيا.", "SUPPORT")
    assert [one[1] for one in found] == [["تركيا"]]


@pytest.mark.parametrize(
    "turn",
    ["لكنه قصف", "إلا أنه قصف", "غير أنه قصف", "بيد أنه قصف", "لكن الطائرات قصفت", "لكن المدفعية قصفت"],
)
def test_what_was_expected_says_nothing_of_what_was_done_instead(turn: str) -> None:
    claims = read(f"كان من المتوقع أن ينسحب الجيش {turn} القرية.").claims
    assert [(c.event, c.status) for c in claims] == [("CONCEDE", "future"), ("ASSAULT", "asserted")]


def test_what_is_set_in_with_but_opens_no_clause() -> None:
    (claim,) = read("من المحتمل لكن غير المؤكد أن ينسحب الجيش من القرية.").claims
    assert claim.status == "hypothetical"


@pytest.mark.parametrize(
    "text",
    [
        "ستستضيف مسقط الشهر المقبل محادثات بين واشنطن وطهران.",
        "ستستضيف مسقط محادثات بين واشنطن وطهران.",
        "قال الوزير إن مسقط ستستضيف محادثات بين واشنطن وطهران الأحد المقبل.",
    ],
)
def test_talks_to_be_hosted_are_of_those_who_will_hold_them(text: str) -> None:
    (one,) = told(text, "AGREE")
    assert one[1:] == (["واشنطن", "طهران"], ["مسقط"], "asserted")
