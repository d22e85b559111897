"""Which act a word tells of, and on whom, where the words around it decide."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[str, list[str], list[str]]


def told(text: str) -> list[Told]:
    """Type and words of actors and recipients of each claim."""
    found = read(text).claims
    return [(c.event, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient]) for c in found]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param(
            "ذكر مصدر طبي أن صحافيين اثنين اعتقلا في حلب.",
            [("COERCE", [], ["صحافيين اثنين"])],
            id="two behind whom a dual verb stands suffer it",
        ),
        pytest.param(
            "طعن مجهول الكاتب أمام مكتبه.",
            [("ASSAULT", ["مجهول"], ["الكاتب"])],
            id="a stranger is nobody's",
        ),
        pytest.param(
            "خطف قراصنة بحارة أوكرانيين قبالة سواحل غانا.",
            [("ASSAULT", ["قراصنة"], ["بحارة أوكرانيين"])],
            id="pirates are nobody's",
        ),
        pytest.param(
            "أعلنت كندا سحب جنودها من أفغانستان.",
            [("CONCEDE", ["كندا"], [])],
            id="soldiers who leave receive nothing",
        ),
        pytest.param(
            "هاجم ملثمون الصحافي في مكتبه.",
            [("ASSAULT", ["ملثمون"], ["الصحافي"])],
            id="masked men do not attack a journalist with words",
        ),
        pytest.param(
            "أعلن المتمردون الماويون انتهاء الهدنة مع الحكومة النيبالية.",
            [("SANCTION", ["المتمردون الماويون"], ["الحكومة النيبالية"])],
            id="the end of a truce is no truce",
        ),
        pytest.param(
            "عبر آلاف المهاجرين سباحة إلى الجزيرة.", [], id="migrants on their way are driven out by nobody"
        ),
        pytest.param(
            "كان القرار عدوانا على نقابة الصحافيين.", [], id="what a decision is said to be is not done"
        ),
        pytest.param(
            "كانت الاستقالة ضربة للحزب الحاكم في كينيا.", [], id="a resignation that is a blow strikes nobody"
        ),
        pytest.param(
            "أعلن الرئيس المالي حل البرلمان وإقالة وزير الدفاع.",
            [("COERCE", ["الرئيس المالي"], ["البرلمان"]), ("COERCE", ["الرئيس المالي"], ["وزير الدفاع"])],
            id="who is dismissed beside a parliament that is dissolved is another act",
        ),
        pytest.param(
            "أعلنت جبهة البوليساريو إنهاء التزامها بوقف إطلاق النار.",
            [("SANCTION", ["جبهة البوليساريو"], [])],
            id="a commitment that is ended is no truce",
        ),
        pytest.param(
            "توعدت الرئاسة الباكستانية بأن الهجوم لن يمر دون عقاب.",
            [("THREATEN", ["الرئاسة الباكستانية"], [])],
            id="a threat in the words of a threat is one",
        ),
        pytest.param(
            "أغلق تجار صفاقس محلاتهم احتجاجا على الجباية.",
            [("PROTEST", ["تجار صفاقس"], [])],
            id="traders who shut their own shops go on strike",
        ),
        pytest.param(
            "قضى الجيش المالي على ستة متمردين في كمين.",
            [("ASSAULT", ["الجيش المالي"], ["ستة متمردين"])],
            id="who puts an end to others in an ambush did not die in it",
        ),
        pytest.param(
            "قضى ستة جنود ماليين في كمين.",
            [("ASSAULT", [], ["ستة جنود ماليين"])],
            id="who dies in an ambush suffers it",
        ),
        pytest.param(
            "أضرب عمال ميناء مرسيليا ليومين.",
            [("PROTEST", ["عمال ميناء مرسيليا"], [])],
            id="workers belong to where they work",
        ),
    ],
)
def test_acts(text: str, acts: list[Told]) -> None:
    assert told(text) == acts
