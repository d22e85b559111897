"""What somebody is let or means to do is his, open, and not where he is let or sets out from."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of as of
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("سمحت عمان لبريطانيا باستخدام الميناء لقصف مواقع الحوثيين.", "بريطانيا"),
        ("فتحت الكويت أجواءها للطائرات الأميركية لضرب أهداف في البصرة.", "للطائرات الأميركية"),
        ("وضعت إيطاليا قواعدها تحت تصرف فرنسا لقصف طرابلس.", "فرنسا"),
        ("قدمت البحرين مطاراتها للتحالف لقصف مواقع المسلحين.", "للتحالف"),
        ("أذنت المحكمة للشرطة باعتقال العمدة.", "للشرطة"),
        ("سيسمح المرسوم للجيش باعتقال الصحفيين.", "للجيش"),
    ],
)
def test_what_others_are_let_do_is_theirs_and_open(text: str, doer: str) -> None:
    deeds = [claim for claim in read(text).claims if claim.event in {"ASSAULT", "COERCE"}]
    assert [(claim.status, [p.text for p in claim.actor]) for claim in deeds] == [("hypothetical", [doer])]


def test_what_one_uses_oneself_is_done() -> None:
    (strike,) = of("استخدمت الطائرات الأميركية القاعدة لقصف مواقع المسلحين.", "ASSAULT")
    assert strike.status == "asserted"
    fire = of("فتحت الشرطة النار لتفريق المحتجين.", "ASSAULT")
    assert {claim.status for claim in fire} == {"asserted"}


def test_a_strike_is_not_where_the_planes_set_out_from() -> None:
    (strike,) = of("أقلعت المقاتلات من الخرطوم لقصف مواقع المتمردين في نيالا.", "ASSAULT")
    assert strike.place is not None
    assert strike.place.text == "نيالا"


def test_forces_are_not_massed_where_they_mean_to_strike() -> None:
    (move,) = of("حشدت تركيا قواتها على الحدود استعدادا لشن هجوم على منبج.", "MOBILIZE")
    assert move.status == "asserted"
    assert move.place is None or move.place.text != "منبج"


@pytest.mark.parametrize(
    "text",
    [
        "دخلت قوة من الجيش الحي بهدف اعتقال قادة الحزب.",
        "وصل الجنود إلى المخيم من أجل اعتقال قادة الحزب.",
    ],
)
def test_whose_aim_it_is_is_to_do_it(text: str) -> None:
    (held,) = of(text, "COERCE")
    assert held.status == "hypothetical"
    assert held.actor


def test_a_move_stays_beside_the_attack_that_it_is_for() -> None:
    text = "نشر الجيش قواته من أجل قصف البلدة."
    assert [c.status for c in of(text, "MOBILIZE")] == ["asserted"]
    assert [c.status for c in of(text, "ASSAULT")] == ["hypothetical"]


def test_an_aim_that_is_told_of_as_done_is_done() -> None:
    text = "أرسلت الحكومة قوات إلى البصرة لاعتقال زعيم الميليشيا، واعتقلته بعد ساعات."
    assert [claim.status for claim in of(text, "COERCE")] == ["asserted"]
    open_ = "أرسلت الحكومة قوات إلى البصرة لاعتقال زعيم الميليشيا."
    assert [claim.status for claim in of(open_, "COERCE")] == ["hypothetical"]
