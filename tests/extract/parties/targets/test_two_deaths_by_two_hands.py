"""Two who died in one sentence fell to two hands; the next of several, whom an ordinal alone names; whom a
verb calls on in quotation marks that it does not agree with.
"""

from __future__ import annotations

import pytest

from tests.extract.views import read, sides

FORCE = frozenset({"ASSAULT", "COERCE"})


@pytest.mark.parametrize(
    ("text", "fell"),
    [
        (
            "وقتل الخامس بنيران الحرس الوطني في سوسة، فيما قتل دركي.",
            [(["الحرس الوطني"], []), ([], ["دركي"])],
        ),
        (
            "قتل مسلح برصاص الشرطة بينما قتل جندي وأصيب اثنان في تبادل لإطلاق النار.",
            [(["الشرطة"], ["مسلح"]), ([], ["جندي", "اثنان"])],
        ),
    ],
)
def test_the_next_did_not_fall_to_the_same_hands(text: str, fell: list[tuple[list[str], list[str]]]) -> None:
    assert sides(text, FORCE) == fell


@pytest.mark.parametrize("two", ["حارسان", "مدنيان", "سوريان", "طفلان"])
def test_two_in_the_nominative_suffer_with_the_one_before(two: str) -> None:
    assert sides(f"قتل شرطي وجرح {two} في كمين نصبه مسلحون.", FORCE) == [(["مسلحون"], ["شرطي", two])]


@pytest.mark.parametrize(
    ("text", "whom", "sector"),
    [
        ("فجر ثلاثة مهاجمين أنفسهم، وقتل الرابع برصاص الحرس.", ["الرابع"], "REB"),
    ],
)
def test_an_ordinal_alone_is_one_more_of_those_told_of(text: str, whom: list[str], sector: str) -> None:
    last = read(text).claims[-1]
    assert [p.text for p in last.recipient] == whom
    assert [p.sector for p in last.recipient] == [sector]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("فجر خمسة انتحاريين أنفسهم قرب ثكنة.", "خمسة انتحاريين"),
        ("وفي المساء فجر شابان نفسيهما أمام مصرف.", "شابان"),
    ],
)
def test_several_blow_themselves_up(text: str, who: str) -> None:
    claim = read(text).claims[0]
    assert (claim.event, [p.text for p in claim.actor]) == ("ASSAULT", [who])
    assert "suicide-attack" in claim.mode


def test_a_town_that_looks_like_a_name_is_where_it_happened() -> None:
    claim = read("فجر انتحاري نفسه في الدار البيضاء.").claims[0]
    assert not claim.recipient
    assert claim.place is not None and claim.place.text == "الدار البيضاء"


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        (
            "وطالب «السلطات الليبية ووزارة العدل» بكشف مصير المفقودين.",
            "REQUEST",
            ["السلطات الليبية", "وزارة العدل"],
        ),
        ("وحث «الجمعيات الأهلية» على المشاركة في الحوار.", "REQUEST", ["الجمعيات الأهلية"]),
        ("واتهم «الأجهزة الأمنية» بتلفيق التهم.", "ACCUSE", ["الأجهزة الأمنية"]),
        ("وانتقد الدول الأوروبية بسبب سكوتها.", "ACCUSE", ["الدول الأوروبية"]),
    ],
)
def test_what_the_verb_does_not_agree_with_is_its_object(text: str, event: str, whom: list[str]) -> None:
    assert sides(text, frozenset({event})) == [([], whom)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وطالبت «الحركة الشعبية» بفتح المعابر.", ["الحركة الشعبية"]),
        ("واتهم «التيار الوطني» الحكومة بالفساد.", ["التيار الوطني"]),
        ("واتهم علماء المسلمين الوزارة بالتقصير.", ["علماء المسلمين"]),
    ],
)
def test_what_it_agrees_with_does_it(text: str, who: list[str]) -> None:
    found = sides(text, frozenset({"REQUEST", "ACCUSE", "REJECT"}))
    assert [actors for actors, _ in found] == [who]
