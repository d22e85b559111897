"""Who is meant by an office beside a name, and by an envoy of nobody named. Own sentences of April 2022."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("انتقد المبعوث الأمريكي إلى ليبيا ريتشارد نورلاند قرار البرلمان.", "richard-norland"),
        ("انتقد السفير الأمريكي لدى ليبيا، ريتشارد نورلاند، قرار البرلمان.", "richard-norland"),
        ("انتقد وزير الخارجية الإيطالي، إنجيلينو ألفانو، روسيا.", "angelino-alfano"),
        ("انتقد وزير الخارجية الإيطالي، ماريو غراسي، روسيا.", None),
        ("انتقد وزير الخارجية الإيطالي روسيا.", "luigi-di-maio"),
    ],
)
def test_the_name_beside_an_office_tells_who_holds_it(text: str, person: str | None) -> None:
    (claim,) = [c for c in read(text, "2022-04-10").claims if c.event == "ACCUSE"]
    assert [party.id for party in claim.actor] == [person]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وصل المبعوث الأميركي إلى ليبيا إلى طرابلس. وانتقد المبعوث الخاص قرار البرلمان.", "USA"),
        ("التقى الرئيس السوري قائد الجيش في دمشق. وانتقد السفير إسرائيل.", None),
        ("استدعت الخارجية المغربية السفير الفرنسي. وانتقد السفير قرار الرباط.", "FRA"),
        ("التقى الرئيس السوري الوفد في دمشق. وانتقد وزير الدفاع إسرائيل.", "SYR"),
    ],
)
def test_an_envoy_is_not_of_the_country_that_he_is_in(text: str, code: str | None) -> None:
    last = read(text, "2022-04-10").claims[-1]
    assert (last.event, [party.code for party in last.actor]) == ("ACCUSE", [code])


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الرئيس المصري خليفة حفتر في القاهرة.",
        "التقى الرئيس الفرنسي خليفة حفتر.",
        "التقى وزير الخارجية التركي إسماعيل هنية.",
    ],
)
def test_who_meets_another_does_not_lend_him_his_office(text: str) -> None:
    found = read(text, "2022-04-10")
    (claim,) = found.claims
    first, second = (*claim.actor, *claim.recipient)
    assert first.id != second.id
    assert [tie for tie in found.ties if tie.kind == "role"] == []


def test_who_is_charged_with_a_chair_is_not_led_by_the_body() -> None:
    found = read("وكلف الملك اللواء سالم الرفاعي برئاسة مجلس الإعمار الوطني.", "2022-04-10")
    assert [tie.kind for tie in found.ties if tie.kind == "commands"] == []


def test_who_walks_before_a_crowd_moves_no_troops() -> None:
    found = read("تجمع شباب يتقدمهم ناشطون من قوى مختلفة أمام المطار.", "2010-02-20")
    assert [claim.event for claim in found.claims] == ["PROTEST"]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("قتل قيادي مقرب من الرئيس السوري بشار الأسد.", {"bashar-al-assad"}),
        ("التقى مستشار للرئيس المصري عبد الفتاح السيسي وفدا.", {"abdel-fattah-al-sisi"}),
        ("اعتقل نائب موال لرئيس الوزراء نوري المالكي.", {"nouri-al-maliki"}),
        ("التقت المستشارة السياسية للرئيس السوري بثينة شعبان الوفد.", {"bouthaina-shaaban"}),
        ("هاجم قائد ميليشيا موالية لخليفة حفتر المطار.", set()),
    ],
)
def test_a_name_is_of_the_office_before_it(text: str, holders: set[str]) -> None:
    ties = read(text, "2015-05-01").ties
    held = [tie for tie in ties if tie.kind in {"role", "commands", "member_of"}]
    assert {tie.subject.id for tie in held if tie.subject} == holders


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("اعتقلت الشرطة محامي الرئيس السابق محمد مرسي.", "lawyer of Mohamed Morsi"),
        ("اعتقلت الشرطة مستشار الرئيس محمد مرسي.", "adviser of Mohamed Morsi"),
        ("اعتقلت الشرطة أنصار الرئيس بشار الأسد.", "supporters of Bashar al-Assad"),
        ("اعتقلت الشرطة حارس الرئيس السابق محمد مرسي.", "guard of Mohamed Morsi"),
    ],
)
def test_who_belongs_to_the_holder_of_an_office_is_not_he(text: str, who: str) -> None:
    (claim,) = read(text).claims
    assert [(party.name, party.id) for party in claim.recipient] == [(who, None)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("انتقدت مستشارة الرئيس السوري بثينة شعبان القرار.", "Bouthaina Shaaban"),
        ("انتقد نائب الرئيس الأمريكي جو بايدن روسيا.", "Joe Biden"),
    ],
)
def test_who_never_held_that_office_bears_the_name(text: str, who: str) -> None:
    assert [party.name for party in read(text).claims[0].actor] == [who]


def test_a_deputy_bears_the_name_behind_his_office() -> None:
    (claim,) = read("دعا نائب الأمين العام لحزب الله نعيم قاسم إلى الحوار.").claims
    assert [party.name for party in claim.actor] == ["Naim Qassem"]


@pytest.mark.parametrize(
    ("text", "date", "trigger", "actor"),
    [
        (
            "التقى المبعوث الأممي إلى ليبيا عبد الله باتيلي الوفد. ودعا المبعوث البرلمان إلى الانتخابات.",
            "2023-03-10",
            "دعا",
            "abdoulaye-bathily",
        ),
        (
            "دعت المبعوثة الأممية إلى ليبيا ستيفاني ويليامز الأطراف إلى الحوار. ورحبت المبعوثة بالقرار.",
            "2020-12-10",
            "رحبت",
            "stephanie-williams",
        ),
        (
            "وصل مبعوث الأمم المتحدة إلى اليمن إلى صنعاء. والتقى المبعوث الأممي وفدا. وأشاد المبعوث به.",
            "2018-12-10",
            "أشاد",
            "martin-griffiths",
        ),
        (
            "اجتمع وزير الدفاع التركي خلوصي أكار مع وزير الدفاع القطري. وانتقد الوزير التركي السعودية.",
            "2018-12-10",
            "انتقد",
            "hulusi-akar",
        ),
        (
            "التقى السفير الأميركي في بغداد ماثيو تولر رئيس البرلمان. وانتقد السفير إيران.",
            "2020-12-10",
            "انتقد",
            "matthew-tueller",
        ),
    ],
)
def test_an_office_alone_later_is_whom_the_article_named(
    text: str, date: str, trigger: str, actor: str
) -> None:
    claims = read(text, date).claims
    (claim,) = (claim for claim in claims if claim.trigger.text == trigger)
    assert [party.id for party in claim.actor] == [actor]
