"""Who took part in a meeting at which he spoke, whose talks a round of them is, whom a clause behind a
kinsman is about, and who is "we" in the words of a spokesman."""

from __future__ import annotations

import pytest

from tests.extract.parties.targets.test_targets_behind_insertions import sides


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("قال وزير الري خلال اجتماع مع نظيره السوداني إن السد خطر.", {"وزير الري", "نظيره السوداني"}),
        ("انتقد الوزير عقب لقاء مع السفير الفرنسي إسرائيل.", {"الوزير", "السفير الفرنسي"}),
        ("عقدت الحكومة جولة ثانية من المفاوضات مع المتمردين.", {"الحكومة", "المتمردين"}),
        ("استأنفت إيران جولة جديدة من المباحثات مع روسيا.", {"إيران", "روسيا"}),
    ],
)
def test_all_who_met(text: str, doers: set[str]) -> None:
    found, others = sides(text, "CONSULT")
    assert (set(found), others) == (doers, [])


def test_who_is_spoken_to_by_the_press_is_no_party_of_a_meeting() -> None:
    text = "قال مصدر أمني في لقاء مع الصحيفة إن الجيش انسحب."
    assert "مصدر أمني" not in sides(text, "CONSULT")[0]


def test_whom_his_own_refusal_is_of() -> None:
    text = "أكد رئيس الحكومة في لقاء مع السفير التركي رفضه للتدخل."
    assert sides(text, "REJECT")[0] == ["رئيس الحكومة"]


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("اغتيل شقيق الوزير الذي استقال أمس.", "RETREAT", "الوزير"),
        ("خطف مسلحون نجل النائب الذي اتهم الحكومة بالفساد.", "ACCUSE", "النائب"),
        ("اعتقلت الشرطة شقيق الوزير الذي قتل جنديين.", "ASSAULT", "شقيق الوزير"),
    ],
)
def test_a_clause_behind_a_kinsman(text: str, event: str, doer: str) -> None:
    assert sides(text, event)[0] == [doer]


def test_we_of_a_spokesman_named_before_his_office() -> None:
    assert sides("قال أبو حمزة الناطق باسم سرايا القدس: قصفنا مستوطنات الغلاف.", "ASSAULT")[0] == [
        "سرايا القدس"
    ]
