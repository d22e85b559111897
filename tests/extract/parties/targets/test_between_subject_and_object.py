"""What stands between a verb's subject and its object: in what somebody speaks, which of several people do
it, where a meeting is held. Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("نفى المتحدث باسم الجيش في بيان قصف المستوصف.", "ASSAULT", "negated"),
        ("نفى قائد اللواء في مؤتمر صحفي انسحاب قواته من الميناء.", "RETREAT", "negated"),
        ("نفى وزير الداخلية في تصريح مقتضب اعتقال الصحفي.", "COERCE", "negated"),
        ("دان رئيس الوزراء في خطاب قصف المستوصف.", "ASSAULT", "asserted"),
    ],
)
def test_a_deed_behind_the_speech_is_what_the_verb_is_about(text: str, event: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims if claim.event == event] == [status]


def test_a_speech_keeps_the_deed_that_it_owns() -> None:
    assert sides("رفض الوزير في رسالة استقالته المقترح الأمريكي.", "REJECT")[0] == ["الوزير"]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("رفض نواب الكتلة المنسحبون من اللجنة قرار الحكومة.", "REJECT", "نواب الكتلة"),
        ("جدد قادة الأحزاب المجتمعون في العاصمة دعمهم لرئيس الحكومة.", "SUPPORT", "قادة الأحزاب"),
    ],
)
def test_men_with_the_article_say_which_of_several_do_it(text: str, event: str, actor: str) -> None:
    ((found,), _) = sides(text, event)
    assert found.startswith(actor)


def test_men_behind_what_they_do_something_to_are_the_doers() -> None:
    assert sides("نفذ الهجوم مسلحون.", "ASSAULT")[0] == ["مسلحون"]


def test_a_palace_behind_whom_one_meets_is_where() -> None:
    told = sides("التقى الأمين العام للنقابة برئيس الجمهورية المنصف المرزوقي بقصر قرطاج.", "CONSULT")
    assert not any("قصر" in party for side in told for party in side)
    assert "لندن" in sides("اتصل الرئيس بلندن وبواشنطن.", "CONSULT")[0]


def test_a_number_of_people_told_before_are_called_as_these_are() -> None:
    jailed = "فرقت الشرطة متظاهرين حاولوا اقتحام مقر البلدية، وأوقفت سبعة منهم."
    taken = "هاجمت قوات الدعم السريع المدينة، وأسر الجيش عشرة منها."
    assert "arrested protesters." in [c for c in read(jailed).claims if c.event == "COERCE"][-1].gloss
    assert "captured members of Rapid Support Forces" in read(taken).claims[-1].gloss
