"""Who speaks in a paper: whoever wrote, signed or gave it out by the relative clause behind it."""

from __future__ import annotations

import pytest

from tests.extract.views import sides


@pytest.mark.parametrize(
    ("paper", "who"),
    [
        ("بيان أصدره الحزب", "الحزب"),
        ("بيان صادر عن الحزب", "الحزب"),
        ("تقرير أعدته لجنة أممية", "لجنة أممية"),
        ("رسالة وجهها الأساقفة", "الأساقفة"),
        ("بيان نشرته الحركة", "الحركة"),
    ],
)
def test_whoever_gave_out_a_paper_condemns_by_it(paper: str, who: str) -> None:
    verb = "دانت" if paper.startswith("رسالة") else "دان"
    text = f"{verb} {paper} الهجوم على الكنيسة."
    assert [actors for actors, _ in sides(text, {"ACCUSE"})] == [[who]]
    assert sides(text, {"ASSAULT"}) == [([], ["الكنيسة"])]


def test_what_a_party_faces_is_not_what_another_preposition_tells() -> None:
    assert sides("يواجه الحزب محنة بعد اغتيال زعيمه.", {"ASSAULT"}) == [([], ["زعيمه"])]
    assert sides("تواجه تركيا انتقادات مع قصف القرى.", {"ASSAULT"}) == [([], ["القرى"])]


def test_where_those_are_who_inquire_is_not_what_they_inquire_into() -> None:
    assert sides("أجرت لجنة في البرلمان تحقيقات مع الوزير.", {"ACCUSE"})[0][1] == ["الوزير"]
    told = sides("تكشف التحقيقات التي تجريها لجنة الأمن في مجلس النواب الفساد.", {"ACCUSE"})
    assert told == [(["لجنة الأمن"], [])]
