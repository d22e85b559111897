"""Who suffers a verb whose letters leave its voice open, and who stands behind a name or a time set in."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    """Doers and victims of the claims of one type, in order."""
    return [
        ([p.text for p in c.actor], [p.text for p in c.recipient])
        for c in read(text).claims
        if c.event == event
    ]


@pytest.mark.parametrize(
    ("text", "event", "doers", "suffer"),
    [
        ("اعتقل أربعة فرنسيين مغاربيي الأصل في ليون.", "COERCE", [], ["أربعة فرنسيين مغاربيي الأصل"]),
        ("ومنع المحتجون من الوصول إلى مقر الوزارة.", "REJECT", [], ["المحتجون"]),
        ("اتهم الحزب بأنه يمول المسلحين.", "ACCUSE", [], ["الحزب"]),
        ("اتهمت الشركة بأنها هربت أسلحة إلى المتمردين.", "ACCUSE", [], ["الشركة"]),
        ("اتهم الحزب الحكومة بأنها تمول المسلحين.", "ACCUSE", ["الحزب"], ["الحكومة"]),
        ("اعتقل خالد الحاج في الدوحة أمس.", "COERCE", [], ["خالد الحاج"]),
        ("قتل القيادي أبو مصعب جنديين.", "ASSAULT", ["القيادي أبو مصعب"], ["جنديين"]),
        ("خطف القائد في التنظيم، أبو حفص، مهندسين صينيين.", "ASSAULT", ["القائد"], ["مهندسين صينيين"]),
        ("قتل القيادي في الحركة، محمد سالم، في غارة.", "ASSAULT", [], ["القيادي في الحركة"]),
    ],
)
def test_whoever_has_no_object_behind_him_suffers(
    text: str, event: str, doers: list[str], suffer: list[str]
) -> None:
    assert sides(text, event) == [(doers, suffer)]


def test_no_protester_obstructs_what_he_is_kept_from() -> None:
    assert sides("ومنع المحتجون من الوصول إلى مقر الوزارة.", "PROTEST") == []
    assert sides("منع المتظاهرون الشاحنات من دخول الميناء.", "PROTEST")[0][0] == ["المتظاهرون"]


@pytest.mark.parametrize("time", ["فجر اليوم", "ظهر أمس", "عصر الجمعة"])
def test_a_time_between_commas_is_no_verb(time: str) -> None:
    text = f"قصفت، {time}، طائرات إسرائيلية مخيم جباليا."
    assert sides(text, "ASSAULT")[0][0] == ["طائرات إسرائيلية"]


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("اتهمت حماس الاحتلال بقتل المدنيين.", "ACCUSE", ["الاحتلال"]),
        ("دعت الأمم المتحدة الاحتلال إلى وقف الهدم.", "REQUEST", ["الاحتلال"]),
        ("طالب المحتجون الأمن بالإفراج عن زملائهم.", "REQUEST", ["الأمن"]),
        ("جدد الوزير اتهام الاحتلال بسرقة الأرض.", "ACCUSE", ["الاحتلال"]),
        ("أدانت الجامعة العربية الاحتلال.", "ACCUSE", []),
        ("طالبت الحركة بإنهاء الاحتلال.", "REQUEST", []),
    ],
)
def test_who_keeps_a_good_is_spoken_to(text: str, event: str, whom: list[str]) -> None:
    assert [suffer for _, suffer in sides(text, event)] == [whom]


def test_what_leads_to_something_asks_for_nothing() -> None:
    assert sides("انقطع التيار، ما دعا الحكومة إلى تأجيل الجلسة.", "REQUEST") == []
    assert sides("دعا الوزير الحكومة إلى تأجيل الجلسة.", "REQUEST") != []


def test_who_cites_a_document_does_not_fall() -> None:
    assert sides("استشهد المدعي العام بوثائق قديمة من أرشيف الشرطة.", "ASSAULT") == []
    assert sides("استشهد فلسطيني برصاص الجيش الإسرائيلي.", "ASSAULT")[0][1] == ["فلسطيني"]
