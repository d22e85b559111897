"""What is ruled out, prevented, repelled or only a right: whose it is and whether it was done. Own
sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read

Told = tuple[str, str, list[str], list[str]]


def acts(text: str) -> list[Told]:
    """The type, status, doers and recipients of each claim of a text."""
    return [
        (c.event, c.status, [p.text for p in c.actor], [p.text for p in c.recipient])
        for c in read(text).claims
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أحبطت القوات هجوما على السفارة.", ("ASSAULT", "negated", [], ["السفارة"])),
        ("أحبط الجيش هجوما للمسلحين على السفارة.", ("ASSAULT", "negated", ["للمسلحين"], ["السفارة"])),
        ("صد الجيش هجوما شنه المسلحون على القاعدة.", ("ASSAULT", "asserted", ["الجيش"], ["المسلحون"])),
        ("صدت القوات هجوما لداعش على القاعدة.", ("ASSAULT", "asserted", ["القوات"], ["داعش"])),
        ("أفشل الجيش هجوما شنه المسلحون على القاعدة.", ("ASSAULT", "asserted", ["المسلحون"], [])),
        ("فشل هجوم الحوثيين على مأرب.", ("ASSAULT", "asserted", ["الحوثيين"], [])),
        ("فشل اغتيال الوزير.", ("ASSAULT", "negated", [], ["الوزير"])),
        ("فشلت محاولة اغتيال الوزير.", ("ASSAULT", "asserted", [], ["الوزير"])),
    ],
)
def test_who_beats_off_an_attack_strikes_who_makes_it(text: str, wanted: Told) -> None:
    assert acts(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("لم يمنع اتفاق الهدنة الجيش السوري من قصف إدلب.", ("asserted", ["الجيش السوري"])),
        ("لم تمنع الهدنة الجيش من قصف القرية.", ("asserted", ["الجيش"])),
        ("لم تحل الهدنة دون قصف القرية.", ("asserted", [])),
        ("منعت الهدنة الجيش من قصف القرية.", ("negated", ["الجيش"])),
        ("حالت الهدنة دون قصف القرية.", ("negated", [])),
    ],
)
def test_whom_something_keeps_from_a_deed_is_its_doer(text: str, wanted: tuple[str, list[str]]) -> None:
    assert [told[1:3] for told in acts(text) if told[0] == "ASSAULT"] == [wanted]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("استبعد محللون انسحاب القوات الأمريكية من العراق.", "RETREAT", "negated"),
        ("استبعد مسؤول أمريكي انسحاب القوات الروسية من سوريا.", "RETREAT", "negated"),
        ("استبعد وزير الخارجية الإيراني إجراء مفاوضات مباشرة مع واشنطن.", "REJECT", "asserted"),
        ("لم تقر إسرائيل بقصف المفاعل السوري.", "ASSAULT", "hypothetical"),
        ("لم تخف باريس غضبها من قرار واشنطن.", "ACCUSE", "asserted"),
        ("قال الوزير إن أحدا لا يملك حق مساءلة الحكومة.", "ACCUSE", "hypothetical"),
        ("لا يملك أحد حق اعتقال النواب.", "COERCE", "hypothetical"),
        ("صدرت أحكام بحق المدانين بالهجوم على السفارة.", "ASSAULT", "asserted"),
    ],
)
def test_what_is_ruled_out_hidden_or_a_right(text: str, event: str, status: str) -> None:
    assert [told[1] for told in acts(text) if told[0] == event] == [status]


def test_who_thinks_that_others_stay_refuses_nothing() -> None:
    assert [told[0] for told in acts("استبعد محللون انسحاب القوات الروسية من سوريا.")] == ["RETREAT"]


@pytest.mark.parametrize(
    "text", ["كان المسلحون يعدون لهجوم على القاعدة.", "أفشلت القوات هجوما كان المسلحون يعدون له."]
)
def test_to_prepare_is_no_promise(text: str) -> None:
    assert not [told for told in acts(text) if told[0] == "AGREE"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أحبط الجيش محاولة تسلل للحوثيين وقتل سبعة منهم.", ("asserted", ["الجيش"], ["سبعة"])),
        ("أحبط الأمن محاولة لخطف القنصل وقتل حارسين.", ("negated", [], ["حارسين"])),
    ],
)
def test_who_foils_an_attack_may_kill_some(text: str, wanted: tuple[str, list[str], list[str]]) -> None:
    assert [told[1:] for told in acts(text) if told[0] == "ASSAULT"][-1] == wanted
