"""Who acts and on whom: by subject and object, passive, idafa, prepositions and light verbs."""

from __future__ import annotations

import pytest

from marsad.extract.roles.roles import roles
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import find_triggers
from tests.extract.views import read, views

Who = list[str]


def who(monkeypatch: pytest.MonkeyPatch, text: str, event: str) -> tuple[Who, Who, Who]:
    """The words of actors, recipients and places of the first act of a type."""
    for view, _ in views(monkeypatch, text):
        for trigger in find_triggers(view):
            if trigger.entry.event == event:
                found = roles(view, trigger)
                return words(view, found.actor), words(view, found.recipient), words(view, found.place)
    raise AssertionError(f"no {event} in {text}")


def words(view: Scene, fillers: list[Filler]) -> Who:
    return [view.span(filler.first, filler.last).text for filler in fillers]


@pytest.mark.parametrize(
    ("text", "event", "actor", "recipient"),
    [
        pytest.param(
            "قصف الطيران التركي مواقع المسلحين في سنجار.", "ASSAULT", ["الطيران التركي"], ["مواقع المسلحين"],
            id="verb, subject, object",
        ),
        pytest.param(
            "اعتقل ثلاثة صحفيين في الخرطوم.", "COERCE", [], ["ثلاثة صحفيين"],
            id="a passive has no actor",
        ),
        pytest.param(
            "زيارة الرئيس الفرنسي لتونس استمرت يومين.", "CONSULT", ["الرئيس الفرنسي"], ["تونس"],
            id="a verbal noun with its doer and a preposition",
        ),
        pytest.param(
            "فرض الاتحاد الأوروبي عقوبات على إيران.", "SANCTION", ["الاتحاد الأوروبي"], ["إيران"],
            id="the subject of the verb that carries a noun",
        ),
        pytest.param(
            "تظاهر آلاف الجزائريين ضد الحكومة.", "PROTEST", ["آلاف الجزائريين"], ["الحكومة"],
            id="against",
        ),
        pytest.param(
            "قالت الوزارة إن السلطات أفرجت عن خمسين معتقلا.", "RETREAT", ["السلطات"], ["خمسين معتقلا"],
            id="a clause behind a verb of saying",
        ),
        pytest.param(
            "اندلعت اشتباكات بين الجيش والمتمردين في دارفور.", "ASSAULT", ["الجيش", "المتمردين"], [],
            id="all sides of a clash are actors",
        ),
        pytest.param(
            "اتهمت الرياض طهران بدعم الحوثيين.", "SUPPORT", ["طهران"], ["الحوثيين"],
            id="who is accused is the actor of the deed",
        ),
    ],
)  # fmt: skip
def test_roles(monkeypatch: pytest.MonkeyPatch, text: str, event: str, actor: Who, recipient: Who) -> None:
    found = who(monkeypatch, text, event)
    assert found[:2] == (actor, recipient)


def test_a_place_named_by_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    assert who(monkeypatch, "انسحبت القوات الروسية من كييف.", "RETREAT") == (
        ["القوات الروسية"],
        [],
        ["كييف"],
    )


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("ناشد المبعوث الأممي الأطراف مواجهة تنظيم داعش الذي سيطر على مدينة درنة.", "COERCE", "تنظيم داعش"),
        ("دعا الرئيس إلى محاربة تنظيم القاعدة الذي هاجم مدينة زنجبار.", "ASSAULT", "تنظيم القاعدة"),
        ("حذر النائب من مواجهة جيش النظام الذي قصف مدينة دوما.", "ASSAULT", "جيش النظام"),
    ],
)
def test_a_relative_is_of_the_one_that_a_noun_of_another_gender_is_about(
    text: str, event: str, doer: str
) -> None:
    (claim,) = [claim for claim in read(text).claims if claim.event == event]
    assert [party.text for party in claim.actor] == [doer]


@pytest.mark.parametrize(
    ("text", "doers", "whom"),
    [
        ("بعد زيارة للكويت استمرت يومين، عاد الوزير إلى بلاده.", [], ["للكويت"]),
        ("وجاءت زيارة للرئيس الفرنسي إلى بيروت.", ["للرئيس الفرنسي"], ["بيروت"]),
        ("خلال زيارة للوزير العماني، بحث الجانبان التعاون.", ["للوزير العماني"], []),
    ],
)
def test_a_visit_to_a_country_is_not_made_by_it(text: str, doers: list[str], whom: list[str]) -> None:
    (claim,) = [claim for claim in read(text).claims if "visit" in claim.mode]
    assert [party.text for party in claim.actor] == doers
    assert [party.text for party in claim.recipient] == whom
