"""Who saw, heard or filmed somebody do something is its source: reporters, witnesses and cameras."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("شاهد مراسلنا جنودا يقتحمون المنازل.", "مراسلنا", "media"),
        ("عاين موفدنا جنودا يطلقون النار على المتظاهرين.", "موفدنا", "media"),
        ("شاهد سكان دورية أمنية تعتقل ناشطين.", "سكان", "witness"),
        ("رأى شهود عيان مسلحين يخطفون تاجرا.", "شهود عيان", "witness"),
        ("سمع السكان المسلحين يطلقون النار.", "السكان", "witness"),
        ("مراسلتنا في بيروت شاهدت متظاهرين يحرقون الإطارات.", "مراسلتنا في بيروت", "media"),
        ("شاهد مراسل فرانس برس الشرطة تعتقل ناشطا.", "مراسل فرانس برس", "media"),
        ("شاهد مراسل لرويترز الشرطة وهي تضرب المحتجين.", "مراسل لرويترز", "media"),
        ("وشهد مراسل الصحيفة مواجهات بين الشرطة والمحتجين.", "مراسل الصحيفة", "media"),
        ("التقطت كاميرات المراقبة مسلحين يخطفون الصحافي.", "كاميرات المراقبة", "document"),
        ("رصد مراسل وكالتنا قصف الطيران لسوق قرب صعدة.", "مراسل وكالتنا", "media"),
        ("وسجلت كاميرات المراقبة إطلاق مسلحين النار على التاجر.", "كاميرات المراقبة", "document"),
        ("وأحصى مراسلنا مقتل سبعة أشخاص في الانفجار.", "مراسلنا", "media"),
        ("رصدت منظمات حقوقية اعتقال ستين شابا في الرقة.", "منظمات حقوقية", "official"),
    ],
)
def test_who_saw_it_is_the_source(text: str, source: str, kind: str) -> None:
    claim = read(text).claims[0]
    assert [(link.text, link.kind) for link in claim.attribution] == [(source, kind)]


def test_towns_and_parties_to_it_are_no_witnesses() -> None:
    (claim,) = read("وشهدت المدينة مواجهات بين الشرطة والمحتجين.").claims
    assert claim.attribution == ()
    (claim,) = read("شهدت العاصمة مظاهرة نظمها الحزب.").claims
    assert claim.attribution == ()
    (claim,) = read("رصد الجيش إطلاق صاروخ من اليمن.").claims
    assert claim.attribution == ()


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("وعلم لدى مصدر أمني أن الشرطة اعتقلت الناشط.", "مصدر أمني", "anonymous"),
        ("واتهم تقرير أممي الجيش بقصف المدنيين.", "تقرير أممي", "document"),
        (
            "وقال الرئيسان التونسي والجزائري إن الإرهابيين هاجموا الحدود.",
            "الرئيسان التونسي والجزائري",
            "official",
        ),
        ("قال شهود إن الجيش قصف القرية. وأضافوا أن المسلحين خطفوا مدنيين.", "شهود", "witness"),
        ("قالت موسكو إن الجيش قصف القرية. وأضافت أن المسلحين خطفوا مدنيين.", "موسكو", "official"),
    ],
)
def test_the_source_has_its_kind(text: str, source: str, kind: str) -> None:
    claim = read(text).claims[-1]
    assert [(link.text, link.kind) for link in claim.attribution] == [(source, kind)]
