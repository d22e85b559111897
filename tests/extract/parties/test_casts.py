"""Who acts and who suffers: longer phrases, members of a body, titles and names, and where people are."""

from __future__ import annotations

import pytest

from marsad.model import Party
from tests.extract.views import read


def parties(text: str, event: str, published: str | None = None) -> tuple[list[Party], list[Party]]:
    """Actors and recipients of the claims of a type."""
    found = [c for c in read(text, published).claims if c.event == event]
    assert found, [c.event for c in read(text, published).claims]
    return [p for c in found for p in c.actor], [p for c in found for p in c.recipient]


def keys(found: list[Party]) -> list[tuple[str | None, str | None]]:
    return [(p.code, p.sector) for p in found]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("اعتقل الجيش اللبناني عددا من المسلحين من حركة فتح.", ("PSE", "PTY")),
        ("اعتقلت القوات العراقية ثلاثة مسلحين من تنظيم داعش.", ("IMG", "REB")),
    ],
)
def test_members_have_their_body_s_code(text: str, key: tuple[str, str]) -> None:
    _, recipients = parties(text, "COERCE")
    assert key in keys(recipients)


def test_people_take_the_country_of_the_place_behind_them() -> None:
    actors, _ = parties("اعتصم مئات الطلاب في الخرطوم احتجاجا على زيارة الوزير المصري.", "PROTEST")
    assert keys(actors)[0][0] == "SDN"


def test_a_number_is_read_with_those_it_counts() -> None:
    actors, _ = parties("احتشد الآلاف من العمال في تونس ضد الحكومة.", "PROTEST")
    assert keys(actors) == [("TUN", "LAB")]


def test_unknown_armed_men_are_of_no_country() -> None:
    actors, _ = parties("قتل مسلحون مجهولون قاضيا عراقيا في بغداد.", "ASSAULT")
    assert keys(actors) == [(None, "UAF")]


def test_a_name_behind_a_definite_noun_belongs_to_it() -> None:
    _, recipients = parties("اعتقلت أجهزة الأمن أمس الناشط أحمد سالم في القاهرة.", "COERCE")
    assert [p.text for p in recipients] == ["الناشط أحمد سالم"]


def test_spans_are_slices_of_the_text() -> None:
    text = "اتهم رئيس الوزراء العراقي نوري المالكي مسلحين من تنظيم القاعدة بقتل عشرات المدنيين في بعقوبة."
    for claim in read(text, "2009-05-01").claims:
        for party in (*claim.actor, *claim.recipient):
            assert party.start is not None and party.end is not None
            assert text[party.start : party.end] == party.text


@pytest.mark.parametrize(
    ("text", "event", "actors", "recipients"),
    [
        ("وأعلنت الوزارة أن التفجير نفذته امرأة في السوق.", "ASSAULT", ["امرأة"], []),
        ("قتل سبعة جنود حين فجر انتحاري نفسه قرب الحاجز.", "ASSAULT", ["انتحاري"], ["سبعة جنود"]),
        ("قتل خمسة من المسلحين في اشتباك مع الجيش.", "ASSAULT", ["خمسة من المسلحين", "الجيش"], []),
        ("أودى الهجوم بحياة عشرين شخصا.", "ASSAULT", [], ["عشرين شخصا"]),
        ("قتل المئات في قصف على المدينة.", "ASSAULT", [], ["المئات"]),
        ("هاجم مسلحون قافلة تابعة للأمم المتحدة.", "ASSAULT", ["مسلحون"], ["قافلة تابعة للأمم المتحدة"]),
        ("وانتقد الغامدي الحكومة.", "ACCUSE", ["الغامدي"], ["الحكومة"]),
        ("وأضاف المتحدث أن الجيش سيرد، متهما الحركة بخرق الهدنة.", "ACCUSE", ["المتحدث"], ["الحركة"]),
        ("أعلن المتحدث رفض الحكومة قرار المحكمة.", "REJECT", ["الحكومة"], ["المحكمة"]),
        ("دعا الأمين العام دول المنطقة، ولا سيما إيران، إلى الحوار.", "REQUEST", ["الأمين العام"],
         ["دول المنطقة", "إيران"]),
    ],
)  # fmt: skip
def test_who_acts_and_who_suffers(text: str, event: str, actors: list[str], recipients: list[str]) -> None:
    doing, suffering = parties(text, event)
    assert sorted(str(p.text) for p in doing) == sorted(actors)
    assert sorted(str(p.text) for p in suffering) == sorted(recipients)


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("خطف مجهولون يحملون أسلحة رشاشة طبيبا من عيادته.", "ASSAULT", "مجهولون", "طبيبا"),
        ("دهس سائق كان يقود شاحنة شرطيا عند الحاجز.", "ASSAULT", "سائق", "شرطيا"),
        ("أقدم رجل يعاني اضطرابات نفسية على طعن شرطي.", "ASSAULT", "رجل", "شرطي"),
        ("قتل مسلحون يشتبه بانتمائهم إلى التنظيم ثلاثة جنود.", "ASSAULT", "مسلحون", "ثلاثة جنود"),
        ("أفرجت جماعة مسلحة تنشط في الصحراء عن سائح.", "RETREAT", "جماعة مسلحة", "سائح"),
        ("اتهم الرئيس بوتين الرئيس الأوكراني بالكذب.", "ACCUSE", "الرئيس بوتين", "الرئيس الأوكراني"),
        ("اعتقلت الشرطة المتظاهرين الثلاثة مساء الأحد.", "COERCE", "الشرطة", "المتظاهرين الثلاثة"),
    ],
)
def test_who_does_it_and_to_whom_though_something_parts_them(
    text: str, event: str, actor: str, recipient: str
) -> None:
    actors, recipients = parties(text, event)
    assert ([p.text for p in actors], [p.text for p in recipients]) == ([actor], [recipient])


@pytest.mark.parametrize("text", ["قتل صياد كان يقود قاربا صغيرا قرب الساحل.", "جرح صحفي كان يغطي المظاهرة."])
def test_who_is_hit_while_doing_something_is_no_doer(text: str) -> None:
    actors, recipients = parties(text, "ASSAULT")
    assert not actors
    assert len(recipients) == 1


def test_the_dateline_decides_between_two_states_that_the_article_names() -> None:
    text = (
        "{}أقال الرئيس قائد الجيش الأوكراني. وهدد الوزير الصحفيين بالسجن. "
        "ونفى الكرملين ذلك. وقالت روسيا إنها لا تعرف شيئا."
    )
    assert keys(parties(text.format("كييف - "), "THREATEN")[0]) == [("UKR", "GOV")]
    assert keys(parties(text.format("لندن - "), "THREATEN")[0]) != [("UKR", "GOV")]


@pytest.mark.parametrize(
    ("text", "event", "wanted"),
    [
        ("وقع الوزيران مذكرة للتعاون الأمني.", "SUPPORT", [("الوزيران", None, "GOV")]),
        ("اتفق الجانبان على فتح المعبر.", "AGREE", [("الجانبان", None, None)]),
        ("قال السفير إن الطرفين اتفقا على تبادل السجناء.", "AGREE", [("الطرفين", None, None)]),
        (
            "التقى وفد السودان وفد مصر. واتفق الجانبان على فتح المعبر.",
            "AGREE",
            [("وفد السودان", "SDN", None), ("وفد مصر", "EGY", None)],
        ),
    ],
)
def test_two_whom_nothing_names_are_told_as_the_text_does(
    text: str, event: str, wanted: list[tuple[str, str | None, str | None]]
) -> None:
    doers, _ = parties(text, event)
    assert [(p.text, p.code, p.sector) for p in doers] == wanted


def test_nobody_sentences_himself() -> None:
    doers, suffered = parties("اعتقل الكاتب عام 2014 وحكم عليه بالسجن ثلاث سنوات.", "SANCTION")
    assert not doers
    assert [p.text for p in suffered] == ["الكاتب"]
