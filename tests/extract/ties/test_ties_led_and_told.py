"""Ties of forces behind the name of who leads them, of those whom a verb of saying describes, and of a town
that is told by its noun alone."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def ties(text: str) -> set[tuple[str, str, str | None]]:
    return {
        (tie.kind, tie.subject.text, tie.object.text if tie.object else tie.place and tie.place.text)
        for tie in read(text).ties
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "تقدمت القوات بقيادة خليفة حفتر المدعومة من مصر نحو طرابلس.",
            {("commands", "خليفة حفتر", "القوات"), ("backs", "مصر", "القوات")},
        ),
        (
            "انسحبت قوات تابعة للحكومة، بقيادة العميد سالم الحربي، من المطار.",
            {
                ("commands", "العميد سالم الحربي", "قوات تابعة للحكومة"),
                ("member_of", "قوات", "للحكومة"),
                ("present_in", "قوات تابعة", "المطار"),
            },
        ),
        (
            "انضمت حركة النجدة إلى المعارك إلى جانب الجيش السوداني.",
            {("backs", "حركة النجدة", "الجيش السوداني")},
        ),
        (
            "سيطرت كتيبة بزعامة سالم الحربي الموالية للحكومة على البلدة.",
            {("commands", "سالم الحربي", "كتيبة"), ("loyal_to", "كتيبة", "للحكومة")},
        ),
        (
            "الائتلاف بقيادة السعودية الداعم للحكومة اليمنية قصف الحديدة.",
            {("commands", "السعودية", "الائتلاف"), ("backs", "الائتلاف", "للحكومة اليمنية")},
        ),
        (
            "اشتبك الجيش مع قوات الحركة الشعبية بقيادة جوزيف توكا المنتشرة في النيل الأزرق.",
            {("commands", "جوزيف توكا", "قوات الحركة الشعبية")},
        ),
        # he himself may be near to somebody
        ("اشتبك الجيش مع فصيل بقيادة أحمد العودة المقرب من روسيا.", {("loyal_to", "أحمد العودة", "روسيا")}),
    ],
)
def test_what_is_said_behind_a_leader_is_said_of_whom_he_leads(
    text: str, wanted: set[tuple[str, str, str]]
) -> None:
    found = ties(text)
    assert wanted <= found
    assert not any("قيادة" in subject or "زعامة" in (other or "") for _, subject, other in found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "اعتقلت قوات الأمن سبعة أشخاص قالت إنهم أعضاء في حركة حماس.",
            {("member_of", "سبعة أشخاص", "حركة حماس")},
        ),
        (
            "أوقفت السلطات شبانا قالت إنهم موالون لتنظيم الدولة.",
            {("loyal_to", "شبانا", "تنظيم الدولة")},
        ),
        # who speaks of himself
        ("قالت الكتيبة إنها تابعة لوزارة الدفاع.", {("member_of", "الكتيبة", "وزارة الدفاع")}),
    ],
)
def test_of_whom_they_say_so_is_who_is_meant(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert ties(text) == wanted


def test_a_town_by_its_noun_is_the_one_named_last() -> None:
    text = "حاصر مسلحون مدينة الأبيض. وقصف المتمردون المدينة منذ أيام، وانسحبت وحدات منها من مدينة الرهد أمس."
    document = read(text, published="2025-03-07")
    assert [claim.place and claim.place.name for claim in document.claims] == [
        "El Obeid",
        "El Obeid",
        "Ar Rahad",
    ]
    assert [tie.place and tie.place.name for tie in document.ties] == ["Ar Rahad"]  # وحدات منها: theirs
    assert document.claims[-1].date.from_ == "2025-03-06"  # not منذ أيام


def test_an_unknown_town_is_not_in_the_clause_of_others() -> None:
    first, second = read("وقصف الجيش المدينة صباحا، وانسحبت وحدات من الحشد من بلدة تلعفر.").claims
    assert first.place is None
    assert second.place is not None and second.place.name == "Tall Afar"


def test_a_camp_in_a_town_leaves_the_town_to_be_meant() -> None:
    document = read("قصفت الطائرات مخيم أبو شوك في مدينة الفاشر. وتسيطر القوات المسلحة على المدينة.")
    assert [tie.place and tie.place.name for tie in document.ties if tie.kind == "controls"] == ["El Fasher"]


def test_a_town_that_begins_with_the_noun_for_a_house_of_god_is_a_town() -> None:
    for text in ("قصف الطيران دير البلح.", "حاصر التنظيم دير الزور ثلاث سنوات."):
        (claim,) = read(text).claims
        assert claim.recipient == ()
        assert claim.place is not None and claim.place.country is not None
    (claim,) = read("قصف الجيش الدير.").claims
    assert [party.name for party in claim.recipient] == ["church"]


def test_a_siege_is_lifted_where_the_town_is() -> None:
    (claim,) = read("فك الجيش السوداني الحصار عن مدينة الأبيض.").claims
    assert claim.place is not None and claim.place.name == "El Obeid"


def test_a_town_by_its_noun_is_narrower_than_its_land() -> None:
    text = (
        "قصفت الطائرات مدينة الفاشر. وتسيطر القوات المسلحة على المدينة، وهي آخر معاقل الجيش في إقليم دارفور."
    )
    control = next(tie for tie in read(text).ties if tie.kind == "controls")
    assert control.place is not None and control.place.name == "El Fasher"
