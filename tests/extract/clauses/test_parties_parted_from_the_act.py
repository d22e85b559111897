"""Acts whose words a comma, a quotation mark or a description parts from their doers and victims."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, list[str | None], list[str | None]]]:
    """Type, actors and recipients of each claim of a text."""
    claims = read(text).claims
    return [(c.event, [p.text for p in c.actor], [p.text for p in c.recipient]) for c in claims]


@pytest.mark.parametrize(
    ("text", "event", "actors", "recipients"),
    [
        ("اندلعت اشتباكات، مساء الخميس، بين قوات الحكومة ومسلحين قبليين.", "ASSAULT",
         ["قوات الحكومة", "مسلحين قبليين"], []),
        ("دارت مواجهات، تواصلت ثلاث ساعات، بين الشرطة والمحتجين.", "ASSAULT", ["الشرطة", "المحتجين"], []),
        ("شن الطيران غارات عنيفة، فجر الأحد، على مواقع المتمردين.", "ASSAULT", ["الطيران"], ["المتمردين"]),
        ("أقدمت قوات الأمن، فجر الأحد، على اعتقال الناشط.", "COERCE", ["قوات الأمن"], ["الناشط"]),
        ("اندلعت معارك بين قوات تابعة للمجلس الانتقالي الجنوبي ومسلحين قبليين.", "ASSAULT",
         ["قوات تابعة للمجلس الانتقالي الجنوبي", "مسلحين قبليين"], []),
        ("قال الناطق إن القوات المسلحة «كبّدت الميليشيا خسائر فادحة».", "ASSAULT", ["القوات المسلحة"],
         ["الميليشيا"]),
        ("قتل جندي في هجوم لمسلحين على نقطة تفتيش.", "ASSAULT", ["مسلحين"], ["جندي", "نقطة تفتيش"]),
        ("نفى الجيش وقوع هجوم للمتمردين على المطار.", "ASSAULT", ["للمتمردين"], ["المطار"]),
        ("استعاد الجيش السيطرة على البلدة بعد معارك مع المتمردين.", "ASSAULT", ["الجيش"], ["المتمردين"]),
        ("أعلنت الحركة رفض الاتفاق.", "REJECT", ["الحركة"], []),
        ("وصل وزير الخارجية الإيراني إلى مسقط لإجراء محادثات مع نظيره العماني.", "CONSULT",
         ["وزير الخارجية الإيراني"], ["مسقط", "نظيره العماني"]),
    ],
)  # fmt: skip
def test_one_act_has_its_parties_whatever_parts_them(
    text: str, event: str, actors: list[str], recipients: list[str]
) -> None:
    assert told(text) == [(event, actors, recipients)]


def test_he_who_warned_goes_on_not_what_he_warned_of() -> None:
    claims = told("حذر الوزير من أن القتال سيؤدي إلى نزوح الآلاف، وطالب الأطراف بوقف النار.")
    assert ("REQUEST", ["الوزير"], ["الأطراف"]) in claims


def test_he_who_did_something_goes_on_in_the_past() -> None:
    claims = told("اتهم الوزير المجلس الانتقالي بالتصعيد، وتوعّد بالرد.")
    assert [event for event, *_ in claims] == ["ACCUSE", "THREATEN"]
    assert claims[1][1] == ["الوزير"]


def test_who_supports_is_the_doer_of_the_noun_over_it() -> None:
    claims = told(
        "قرر الرئيس الجزائري سحب السفير إثر إعلان الحكومة الفرنسية دعمها لمخطط الحكم الذاتي المغربي."
    )
    assert ("SUPPORT", ["الحكومة الفرنسية"], ["المغربي"]) in claims


def test_a_definite_clash_is_that_of_the_two_told_of_before() -> None:
    claims = told("اندلعت اشتباكات بين الجيش ومسلحين في الشحر. وقال مصدر إن الاشتباكات أدت إلى مقتل اثنين.")
    assert [actors for _, actors, _ in claims] == [["الجيش", "مسلحين"]] * 2


def test_a_clash_elsewhere_is_not_theirs() -> None:
    claims = told("التقى الرئيس وزير الدفاع. وقال شهود إن الاشتباكات أوقعت عشرة قتلى.")
    assert claims[1][:2] == ("ASSAULT", [])


def test_an_announced_plan_accuses_nobody() -> None:
    assert all(
        event != "ACCUSE" for event, *_ in told("أعلنت الحكومة الفرنسية دعمها لمخطط الحكم الذاتي المغربي.")
    )


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وصل رئيس الوزراء الأردني إلى الدوحة في زيارة يحمل خلالها رسالة من الملك.", "CONSULT"),
        ("استخدمت الصين حق النقض (الفيتو) ضد القرار.", "REJECT"),
    ],
)
def test_one_act_told_by_two_words_is_one(text: str, event: str) -> None:
    assert [kind for kind, *_ in told(text)] == [event]


def test_a_war_that_is_feared_is_nobody_s() -> None:
    claims = told("زار القائد الليبي سفينة روسية. وحذرت باريس من انزلاق البلاد إلى الفوضى والحرب.")
    assert all(event != "ASSAULT" for event, *_ in claims)
