"""A campaign is an attack where armed men wage it; what it is for was not done yet."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of as _of
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("شن الجيش السوداني حملة على قوات الدعم السريع.", "الجيش السوداني", "قوات الدعم السريع"),
        ("انتقدت أنقرة الحملة التي يشنها التحالف الدولي على الأكراد.", "التحالف الدولي", "الأكراد"),
        ("شن حلف شمال الأطلسي حملة للمساعدة في الإطاحة بالقذافي.", "حلف شمال الأطلسي", "القذافي"),
        ("عارضت برلين الحرب التي شنتها واشنطن على العراق.", "واشنطن", "العراق"),
    ],
)
def test_armed_campaigns(text: str, actor: str, recipient: str) -> None:
    (claim,) = _of(text, "ASSAULT")
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [recipient]


@pytest.mark.parametrize(
    "text",
    [
        "شنت الصحف التونسية حملة على وزير التربية.",
        "شن حزب الأمة حملة على رئيس الحكومة.",
        "شن الجيش حملة توعية بأخطار الألغام.",
        "أطلقت الوزارة حملة لتنظيف الشواطئ.",
    ],
)
def test_other_campaigns(text: str) -> None:
    assert not _of(text, "ASSAULT")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("شن الجيش هجوما لاعتقال قادة الجماعة.", "COERCE"),
        ("أرسلت باريس قوات إلى نيامي للإطاحة بالرئيس.", "COERCE"),
        ("توجه المسلحون إلى البلدة للهجوم على مركز الشرطة.", "ASSAULT"),
        ("شنت المعارضة المسلحة حملة للإطاحة بالرئيس.", "COERCE"),
    ],
)
def test_an_aim_is_not_done(text: str, event: str) -> None:
    assert [claim.status for claim in _of(text, event)][-1] == "hypothetical"


@pytest.mark.parametrize(
    "text",
    [
        "جرح جنديان نتيجة لقصف مدفعي على المعسكر.",
        "سقط ضابط ضحية لاعتداء مسلح في بنغازي.",
        "أحرق شبان غاضبون المخفر انتقاما لمقتل جارهم على يد شرطي.",
        "فتح الحراس النار لتفريق المتظاهرين.",
        "جرح ضابط في الزاوية، إضافة للاعتداء على زميله.",
    ],
)
def test_what_it_came_of_was_done(text: str) -> None:
    found = _of(text, "ASSAULT")
    assert found and {claim.status for claim in found} == {"asserted"}


def test_what_was_opposed_in_a_former_holders_days_is_background() -> None:
    text = "كان الرئيس السابق معمر القذافي حليفا لكمبالا وعارضت روما الحرب التي شنها الثوار على قواته."
    assert {claim.status for claim in read(text).claims} == {"historical"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تتواصل الجهود الرامية إلى الإفراج عن الأسرى.", "RETREAT"),
        ("انتقد الوزير الخطة الإسرائيلية الرامية إلى تهجير سكان المخيم.", "SANCTION"),
        ("استنكر الحزب مشروعا راميا إلى تهجير سكان الحي.", "SANCTION"),
        ("تتواصل المساعي الساعية إلى الإفراج عن الجنود.", "RETREAT"),
        ("تكثفت الاتصالات الآيلة إلى إطلاق العسكريين المخطوفين.", "RETREAT"),
        ("أيد النواب القرار القاضي بسحب القوات من الجنوب.", "RETREAT"),
    ],
)
def test_what_efforts_and_plans_aim_at_is_not_done(text: str, event: str) -> None:
    assert [claim.status for claim in _of(text, event)] == ["hypothetical"]


def test_an_aim_that_failed_is_denied() -> None:
    text = "فشلت المحاولات الرامية إلى اغتيال القائد."
    assert [claim.status for claim in _of(text, "ASSAULT")] == ["negated"]


def test_a_public_prosecutor_alleges_nothing() -> None:
    text = "أعلن المدعي العام اعتقال أربعة مهربين."
    assert [claim.status for claim in _of(text, "COERCE")] == ["asserted"]
