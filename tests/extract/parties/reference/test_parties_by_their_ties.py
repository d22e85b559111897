"""Who is told by a tie to somebody named before (his ally, his deputy, the leader in it), whose weapon it
is, whom a force killed behind what it waged, and who is only said to be suspected."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    """The actors and recipients, by their words, of each claim of a type."""
    return [
        ([p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
        if c.event == event
    ]


@pytest.mark.parametrize(
    ("text", "whom", "name"),
    [
        (
            "اتهم الرئيس حليفه السابق نادر العطار بالتخطيط لانقلاب.",
            "حليفه السابق نادر العطار",
            "ally Nader al-Attar",
        ),
        (
            "اتهم البرهان حليفه السابق محمد حمدان دقلو بالخيانة.",
            "حليفه السابق محمد حمدان دقلو",
            "Mohamed Hamdan Dagalo",
        ),
    ],
)
def test_an_ally_is_who_is_named_behind_him(text: str, whom: str, name: str) -> None:
    accused = next(c for c in read(text).claims if c.event == "ACCUSE").recipient
    assert [(p.text, p.name) for p in accused] == [(whom, name)]


def test_the_commander_is_no_ally_of_himself() -> None:
    told = read("هاجمت قوات الدعم السريع بقيادة حليفه السابق محمد حمدان دقلو مطار مروي.").ties
    assert [t.subject.name for t in told if t.kind == "commands"] == ["Mohamed Hamdan Dagalo"]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("واتهم القيادي فيها نادر العطار إسرائيل بخرق الهدنة.", "القيادي فيها نادر العطار", "إسرائيل"),
        ("واتهم العضو فيه نادر العطار الحكومة بتزوير الانتخابات.", "العضو فيه نادر العطار", "الحكومة"),
    ],
)
def test_who_is_in_it_has_his_name(text: str, who: str, whom: str) -> None:
    assert sides(text, "ACCUSE") == [([who], [whom])]


def test_a_source_in_it_has_his_name() -> None:
    claims = read("أفرجت الحركة عن أسيرين. وقال القيادي فيها نادر العطار إن الجيش قصف القرية.").claims
    sources = [[a.text for a in c.attribution] for c in claims if c.event == "ASSAULT"]
    assert sources == [["القيادي فيها نادر العطار"]]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        ("قتل مساعده خالد حداد في غارة.", "ASSAULT", [], ["مساعده خالد حداد"]),
        ("اعتقل مستشاره نادر العطار بتهمة الفساد.", "COERCE", [], ["مستشاره"]),
        ("اغتال نائبه نادر العطار الوزير.", "ASSAULT", ["نائبه نادر العطار"], ["الوزير"]),
        ("قصفت قوات النظام بقذائف المدفعية القرية.", "ASSAULT", ["قوات النظام"], ["القرية"]),
        ("دكت قوات الحكومة بنيران الدبابات مواقع المسلحين.", "ASSAULT", ["قوات الحكومة"], ["المسلحين"]),
        (
            "قتل مزارع في قصف نفذه الجيش بقذائف المدفعية على القرية.",
            "ASSAULT",
            ["الجيش"],
            ["مزارع", "القرية"],
        ),
        ("قتل مدنيان بقذائف المدفعية.", "ASSAULT", [], ["مدنيان"]),
    ],
)
def test_who_did_it_to_whom(text: str, event: str, actor: list[str], recipient: list[str]) -> None:
    assert sides(text, event) == [(actor, recipient)]


@pytest.mark.parametrize("killed", ["قادة في الحرس", "ضباطا في الحرس"])
def test_a_state_goes_on_to_kill_commanders(killed: str) -> None:
    told = sides(f"شنت إسرائيل هجوما على البلاد واغتالت خلاله {killed}.", "ASSAULT")
    assert told
    assert all(actor == ["إسرائيل"] for actor, _ in told)


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة رجلا يشتبه في صلته بالتنظيم.",
        "أوقف الأمن عشرين شابا يشتبه بارتباطهم بالجماعة، بينهم طلاب.",
    ],
)
def test_those_who_are_suspected_suspect_nobody(text: str) -> None:
    assert all(actor == [] for actor, _ in sides(text, "ACCUSE"))
    assert sides(text, "COERCE")


def test_investigators_suspect() -> None:
    assert sides("يشتبه المحققون في ضلوع الحزب في التفجير.", "ACCUSE") == [(["المحققون"], ["الحزب"])]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("وصل المبعوث الأممي إلى صنعاء للقاء قيادات الجماعة.", ["قيادات الجماعة"]),
        ("توجه الوزير إلى أنقرة للقاء نظيره التركي.", ["نظيره التركي"]),
        ("وصل وفد أميركي إلى بغداد للقاء مسعود بارزاني.", ["مسعود بارزاني"]),
        ("وصل وزير الخارجية إلى بيروت في زيارة رسمية.", ["بيروت"]),
    ],
)
def test_who_comes_to_meet_somebody_comes_to_him(text: str, whom: list[str]) -> None:
    assert [recipient for _, recipient in sides(text, "CONSULT")] == [whom]


def test_what_stands_in_the_base_is_no_group() -> None:
    claims = read("أسقطت منظومة الدفاع الجوي في القاعدة مسيرتين.").claims
    assert [[(p.text, p.code) for p in c.actor] for c in claims] == [[("الدفاع الجوي", None)]]


def test_a_leader_in_the_group_is_of_it() -> None:
    claims = read("قتل قيادي في القاعدة في غارة أميركية.").claims
    assert [[p.name for p in c.recipient] for c in claims] == [["leader of Al-Qaeda"]]


def test_wounds_are_no_surgeon() -> None:
    text = "مات أحد جنوده متأثرا بجراح أصيب بها خلال اشتباكات مع مسلحين في البلدة."
    assert all("جراح" not in who for side in sides(text, "ASSAULT") for told in side for who in told)
    assert sides("اعتقلت الشرطة الجراح سالم حداد.", "COERCE")[0][1] == ["الجراح سالم حداد"]


def test_deputy_ministers_are_no_deputies() -> None:
    claims = read("عقد اجتماع ضم نواب وزراء خارجية تركيا وإيران.").claims
    assert {p.sector for c in claims for p in c.actor} == {"GOV"}


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("توقيف خمسة أعضاء لحركة الشباب في بوصاصو.", "COERCE", "خمسة أعضاء لحركة الشباب"),
        ("أعلن الجيش الإسرائيلي اعتقال قيادي لحركة حماس.", "COERCE", "قيادي لحركة حماس"),
        ("اغتيال مسؤول لـ«حماس» في دمشق.", "ASSAULT", "مسؤول"),
        ("مقتل قيادي لطالبان في كراتشي.", "ASSAULT", "قيادي لطالبان"),
    ],
)
def test_some_men_of_a_group_did_not_harm_it(text: str, event: str, whom: str) -> None:
    ((actors, hit),) = sides(text, event)
    assert hit == [whom]
    assert whom not in actors


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قتل ثلاثة في قصف لـ«الناتو» على قندهار.", "الناتو"),
        ("جرح خمسة في تفجير لـ «حركة الشباب» في بوصاصو.", "حركة الشباب"),
        ('ستة جرحى في هجوم لـ"حزب الله" على كريات شمونة.', "حزب الله"),
    ],
)
def test_a_quoted_group_makes_its_attack(text: str, doer: str) -> None:
    ((actors, hit),) = sides(text, "ASSAULT")
    assert actors == [doer]
    assert doer not in hit


def test_men_without_a_group_act_on_whom_they_seize() -> None:
    assert sides("اعتقال جنود لناشط في رام الله.", "COERCE") == [(["جنود"], ["ناشط"])]
