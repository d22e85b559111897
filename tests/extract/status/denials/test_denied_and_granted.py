"""A denial behind its subject, what goes on because it did not stop, a condition set before its clause,
what is known to have been done whatever is asked or planned about those who did it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def statuses(text: str, event: str) -> set[str]:
    """The statuses of the claims of one type."""
    return {claim.status for claim in read(text).claims if claim.event == event}


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("الجيش ما هاجم القرية أبدا.", "ASSAULT", "الجيش"),
        ("الشرطة ما اعتقلت المحتجين.", "COERCE", "الشرطة"),
        ("وأكد المحافظ أن الشرطة في المدينة ما اعتقلت أحدا من المحتجين.", "COERCE", "الشرطة"),
    ],
)
def test_a_denial_stands_between_subject_and_verb(text: str, event: str, actor: str) -> None:
    claims = [claim for claim in read(text).claims if claim.event == event]
    assert [claim.status for claim in claims] == ["negated"]
    assert claims[0].actor[0].text.startswith(actor)


def test_a_relative_behind_a_verb_denies_nothing() -> None:
    assert statuses("نشر الجيش ما صوره الجنود قبل أن يقصفوا القرية.", "ASSAULT") == {"asserted"}
    assert statuses("أهم ما فعله الجيش أنه قصف القرية.", "ASSAULT") == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "لم تتوقف الغارات الإسرائيلية على غزة منذ الفجر.",
        "لا تتوقف الاشتباكات بين الجيش والمسلحين.",
        "لم يتوقف القصف على أحياء طرابلس الجنوبية.",
    ],
)
def test_what_did_not_stop_goes_on(text: str) -> None:
    assert {(claim.event, claim.status) for claim in read(text).claims} == {("ASSAULT", "asserted")}


def test_what_stopped_is_an_end() -> None:
    assert statuses("هدأت المعارك بين الجيش والمسلحين بعد وساطة عشائرية.", "RETREAT") == {"asserted"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("بشرط الحصول على موافقة البرلمان، ترسل تركيا جنودا إلى ليبيا.", "MOBILIZE"),
        ("شريطة وقف القصف، تنسحب القوات من البلدة.", "RETREAT"),
        ("في حال موافقة البرلمان، ترسل تركيا جنودا إلى ليبيا.", "MOBILIZE"),
    ],
)
def test_a_condition_reaches_past_its_comma(text: str, event: str) -> None:
    assert statuses(text, event) == {"hypothetical"}


def test_what_was_done_on_a_condition_was_done() -> None:
    assert statuses("شريطة عدم القصف، انسحبت القوات من البلدة.", "RETREAT") == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "هل اعتقلت الشرطة منفذي هجوم العريش؟",
        "ربما اعتقلت الشرطة منفذي تفجير المسجد.",
        "تعتزم الشرطة اعتقال منفذي تفجير المسجد.",
        "نفت الشرطة اعتقال منفذي الهجوم على المسجد.",
    ],
)
def test_what_its_perpetrators_did_was_done(text: str) -> None:
    claims = read(text).claims
    assert statuses(text, "ASSAULT") == {"asserted"}
    assert not any(claim.actor for claim in claims if claim.event == "ASSAULT")
    assert statuses(text, "COERCE") <= {"hypothetical", "future", "negated"}


def test_a_case_of_the_past_is_not_asked_about() -> None:
    text = "تساءلت صحيفة محلية عما إذا كانت الشرطة قد اعتقلت المتهمين في قضية تفجير المرفأ."
    assert statuses(text, "ASSAULT") == {"historical"}
    assert statuses(text, "COERCE") == {"hypothetical"}


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("أعلنت الشرطة اعتقال منفذي الهجوم على المسجد.", "منفذي الهجوم"),
        ("أعلنت الشرطة اعتقال مهاجمي المسجد.", "مهاجمي المسجد"),
    ],
)
def test_those_who_own_a_deed_are_arrested_and_arrest_nobody(text: str, hit: str) -> None:
    arrest = next(claim for claim in read(text).claims if claim.event == "COERCE")
    assert [party.text for party in arrest.actor] == ["الشرطة"]
    assert [party.text for party in arrest.recipient] == [hit]


def test_a_relative_clause_about_another_noun_does_no_deed() -> None:
    text = "تخطط الشرطة لاعتقال قادة المسيرة التي شهدتها مدينة الحسيمة المغربية."
    assert statuses(text, "COERCE") == {"future"}
    told = "بحث الوزيران تنفيذ هجوم كان الجيش قد شنه على القرية."
    assert "hypothetical" not in statuses(told, "ASSAULT")


def test_an_account_that_is_doubted_is_no_novel() -> None:
    for text in (
        "شكك مراقبون في رواية الجيش حول مقتل الصحفي.",
        "شككت المعارضة في رواية الحكومة عن قصف المسلحين للمدينة.",
    ):
        [claim] = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
        assert (claim.status, claim.certainty) == ("asserted", "doubtful")
    assert statuses("نشر الكاتب رواية عن الغزو الأميركي للعراق.", "ASSAULT") == {"historical"}


def test_what_is_not_true_was_not_done_and_a_wish_is_no_demand() -> None:
    assert statuses("ليس من الصحيح أن الأردن طرد السفير السوري.", "SANCTION") == {"negated"}
    text = "تمنى الوزير أن تنسحب القوات الأجنبية من ليبيا."
    assert statuses(text, "RETREAT") == {"hypothetical"}
    assert not statuses(text, "REQUEST")
