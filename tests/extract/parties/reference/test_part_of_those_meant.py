"""A part of those whom a pronoun means, who comes to a site, whom an attack was aimed at, and whose
responsibility is only looked for."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "sector", "code"),
    [
        (
            "وصل عشرات اللاجئين السوريين إلى الميناء، وذكر الطبيب أن الكثير منهم تعرضوا للتعذيب.",
            "ASSAULT",
            "REF",
            "SYR",
        ),
        ("أفادت المنظمة بأن الأسرى العراقيين عادوا وأن العديد منهم تعرضوا للضرب.", "ASSAULT", "CVL", "IRQ"),
        ("طوق الأمن الطلاب في الرباط واعتقل عشرات منهم.", "COERCE", "EDU", "MAR"),
        ("فر النازحون من الحويجة وقتل داعش عددا كبيرا منهم.", "ASSAULT", "REF", "IRQ"),
        ("تحدث المدير عن اللاجئين وقال إن معظم هؤلاء تعرضوا للتعذيب.", "ASSAULT", "REF", None),
        ("فرت عائلات من الموصل وأعدم التنظيم العشرات من هؤلاء.", "ASSAULT", "CVL", "IRQ"),
        ("نزل الطلاب إلى الساحة وأصيب عدد منهم برصاص الشرطة.", "ASSAULT", "EDU", None),
    ],
)
def test_a_part_is_of_the_kind_of_the_whole(text: str, event: str, sector: str, code: str | None) -> None:
    (told,) = (claim for claim in read(text, "2016-05-01").claims if claim.event == event)
    assert [(party.sector, party.code) for party in told.recipient] == [(sector, code)]


def test_who_hurries_to_a_site_has_not_attacked() -> None:
    attacks = [claim for claim in read("هرع السكان إلى مكان الهجوم.").claims if claim.event == "ASSAULT"]
    assert all(claim.actor == () for claim in attacks)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("لم يعرف بعد سبب حادث الاغتيال، غير أن القاضي المستهدف تلقى رسائل كثيرة.", "القاضي المستهدف"),
        ("أدان الحزب التفجير وأوضح أن المستهدف هو النائب كريم سالم.", "النائب كريم سالم"),
    ],
)
def test_the_target_suffers_the_attack(text: str, hit: str) -> None:
    (attack,) = (claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert [party.text for party in attack.recipient] == [hit]


@pytest.mark.parametrize(
    "text",
    [
        "وقعت روسيا اتفاقا مع باريس لتشكيل لجنة لتحديد المسؤولية عن هجمات بغاز السارين.",
        "شكلت الأمم المتحدة فريقا لكشف المسؤولية عن هجمات بغاز الخردل.",
    ],
)
def test_who_looks_for_the_responsible_has_not_attacked(text: str) -> None:
    attacks = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
    assert all(claim.actor == () for claim in attacks)


@pytest.mark.parametrize(
    ("text", "event", "some"),
    [
        ("خطف مسلحون عشرة صينيين، ثم قتل اثنان منهم.", "ASSAULT", "اثنان"),
        ("خطف مسلحون عشرة صينيين، وأفرج عن ثلاثة منهم.", "RETREAT", "ثلاثة"),
        ("خطف مسلحون عشرة صينيين، وأعدم اثنان منهم لاحقا.", "ASSAULT", "اثنان"),
    ],
)
def test_some_of_the_taken_are_freed_or_die_not_of_their_takers(text: str, event: str, some: str) -> None:
    told = [c for c in read(text, "2016-05-01").claims if c.event == event and "abduct" not in c.mode]
    assert [[(p.text, p.code) for p in c.recipient] for c in told] == [[(some, "CHN")]]
    assert all(c.actor == () for c in told)
