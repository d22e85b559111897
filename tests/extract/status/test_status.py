"""Status and certainty: cases in many words, with floors, and the rules one by one."""

from __future__ import annotations

from collections import Counter

import pytest

from marsad.extract.standing.standings import Standing
from marsad.extract.standing.status import standing
from marsad.extract.trigger.triggers import find_triggers
from marsad.extract.trigger.when import date_of
from tests.extract.views import place, read, rows, views

STATUSES = ("asserted", "negated", "future", "hypothetical", "historical")
UNREAL = ("negated", "future", "hypothetical")
FOUND_FLOOR = 0.93
MACRO_FLOOR = 0.95
LEAK_CEILING = 0.02
CERTAINTY_FLOOR = 0.85


def told(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, published: str | None = None
) -> Standing | None:
    """The standing of the act whose trigger overlaps the given words."""
    start = place(text, trigger)
    for view, _ in views(monkeypatch, text, published):
        for found in find_triggers(view):
            first, last = view.words[found.first].start, view.words[found.last].end
            if first < start + len(trigger) + 1 and last > start:
                return standing(view, found, date_of(view, found)[0])
    return None


def f1(pairs: Counter[tuple[str, str]], status: str) -> float:
    gold = sum(n for (wanted, _), n in pairs.items() if wanted == status)
    system = sum(n for (_, given), n in pairs.items() if given == status)
    return 2 * pairs[status, status] / (gold + system) if gold + system else 0.0


def test_status_of_the_cases_stays_above_its_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs: Counter[tuple[str, str]] = Counter()
    cases = list(rows("status.jsonl"))
    sure = right = 0
    for case in cases:
        found = told(monkeypatch, case["text"], case["trigger"], case.get("published"))
        if found is None:
            continue
        pairs[case["status"], found.status] += 1
        if "certainty" in case:
            sure, right = sure + 1, right + (found.certainty == case["certainty"])
    total = sum(pairs.values())
    unreal = sum(n for (wanted, _), n in pairs.items() if wanted in UNREAL)
    leaked = sum(pairs[wanted, "asserted"] for wanted in UNREAL)
    assert len(cases) >= 300
    assert total / len(cases) >= FOUND_FLOOR
    assert sum(f1(pairs, status) for status in STATUSES) / len(STATUSES) >= MACRO_FLOOR
    assert leaked / unreal <= LEAK_CEILING
    assert right / sure >= CERTAINTY_FLOOR


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("لم يقصف الجيش المدينة.", "يقصف", "negated"),
        ("لا أحد من المتظاهرين اعتقل.", "اعتقل", "negated"),
        ("دعت المعارضة إلى التظاهر بعد أن قصف الجيش المدينة.", "قصف", "asserted"),
        ("لم يكف الجيش عن قصف المدينة.", "قصف", "asserted"),
        ("كف الجيش عن قصف المدينة.", "قصف", "negated"),
        ("اتفق الطرفان على هدنة، على أن تنسحب القوات خلال شهر.", "تنسحب", "future"),
        ("يتوجه الرئيس غدا إلى باريس لإجراء محادثات مع نظيره.", "محادثات", "future"),
        ("ستستضيف القاهرة القمة العربية.", "القمة", "future"),
        ("اعتقل النائب إثر انقلاب 1989.", "اعتقل", "historical"),
        ("اعتقل النائب إثر انقلاب فاشل.", "اعتقل", "asserted"),
        ("قبل الاستقلال كانت السلطات تعتقل الوطنيين.", "تعتقل", "historical"),
        ("قبل الاجتماع كانت السلطات تعتقل الناشطين.", "تعتقل", "asserted"),
        ("نفى الجيش أن تكون قواته قد قصفت المدينة.", "قصفت", "negated"),
        ("نفى الجيش أن يكون قصف المدينة.", "قصف", "negated"),
        ("نفت الحركة مسؤوليتها عن التفجير.", "التفجير", "negated"),
        ("أعلنت الحركة مسؤوليتها عن التفجير.", "التفجير", "asserted"),
        ("لم ينف الجيش قصف المدينة.", "قصف", "asserted"),
        ("لم يقصف الجيش إلا المدينة.", "يقصف", "asserted"),
        ("ما زال الجيش يقصف المدينة.", "يقصف", "asserted"),
        ("سيقصف الجيش المدينة.", "يقصف", "future"),
        ("سيقصف الجيش المدينة إذا لم تستسلم.", "يقصف", "hypothetical"),
        ("قد يقصف الجيش المدينة.", "يقصف", "hypothetical"),
        ("هدد الجيش بقصف المدينة.", "قصف", "hypothetical"),
        ("أدان الوزير قصف المدينة.", "قصف", "asserted"),
        ("سبق أن قصف الجيش المدينة.", "قصف", "historical"),
        ("أحيا الأهالي ذكرى اغتيال الزعيم.", "اغتيال", "historical"),
        ("يزور الوزير غدا المدينة المقصوفة.", "يزور", "future"),
        ("زار الوزير المدينة قبل قمة الشهر المقبل.", "زار", "asserted"),
        ("إغلاق المعبر سيؤدي إلى كارثة.", "إغلاق", "hypothetical"),
        ("ناقش المجلس قصف المدينة.", "قصف", "hypothetical"),
        ("نجح الجيش في منع هجوم على القاعدة.", "هجوم", "negated"),
        ("فشل الجيش في منع هجوم على القاعدة.", "هجوم", "asserted"),
        ("يسعى الجيش إلى منع هجوم على القاعدة.", "هجوم", "hypothetical"),
        ("لم تنفذ الحركة تهديدها بقصف المدينة.", "تهديدها", "asserted"),
        ("نفى الجيش صحة ما نشر عن قصف المدينة.", "قصف", "negated"),
        ("وصف الجيش أنباء قصف المدينة بأنها كاذبة.", "قصف", "negated"),
        ("بات قصف المدينة وشيكا.", "قصف", "hypothetical"),
        ("ليست الحكومة مقبلة على حرب.", "حرب", "negated"),
        ("على الجيش وقف القصف.", "القصف", "asserted"),
        ("على الجيش إلغاء اتفاقية السلام.", "إلغاء", "hypothetical"),
        ("بعد ثلاثين عاما من قصف المدينة.", "قصف", "historical"),
        ("مر عقدان على قصف المدينة.", "قصف", "historical"),
        ("مر يومان على قصف المدينة.", "قصف", "asserted"),
        ("منذ حرب 1967 تغيرت الحدود.", "حرب", "historical"),
        ("سبق للجيش قصف المدينة.", "قصف", "historical"),
        ("لن تعود القوات ما لم يقصف الجيش المدينة.", "يقصف", "hypothetical"),
        ("حتى لو قصفوا المدينة فلن نغادر.", "قصفوا", "hypothetical"),
        ("دعا الحزب إلى صد أي هجوم على المدينة.", "هجوم", "hypothetical"),
        ("ندد الحزب بأي هجوم على المدينة.", "هجوم", "hypothetical"),
        ("لم تتبن أي جهة الهجوم على المدينة.", "الهجوم", "asserted"),
        ("يدرس المجلس مشروع قانون يدين قصف المدينة.", "يدين", "hypothetical"),
        ("بموجب الاتفاق تنسحب القوات الروسية من المدينة.", "تنسحب", "future"),
        ("بموجب الاتفاق انسحبت القوات الروسية من المدينة.", "انسحبت", "asserted"),
        ("تصل طائرات بدون طيار وسنشن قريبا هجوما على المدينة.", "هجوما", "future"),
        ("ندد الحزب بهجوم أمريكي محتمل على المدينة.", "هجوم", "hypothetical"),
        ("عاد المسلحون ليشنوا هجوما على المدينة.", "هجوما", "hypothetical"),
        ("شنوا هجوما على المدينة، ليتم بذلك قصف الجسر.", "قصف", "asserted"),
        ("جاؤوا ليطردوا الجيش فضلا عن قصف المدينة.", "قصف", "hypothetical"),
        ("استولوا على المدينة في انقلاب 1952.", "استولوا", "historical"),
        ("قصف الجيش المدينة في الساعة 1900 مساء.", "قصف", "asserted"),
    ],
)
def test_each_word_over_an_act_counts(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, status: str
) -> None:
    found = told(monkeypatch, text, trigger)
    assert found is not None
    assert found.status == status
    assert found.why


def test_a_former_office_does_not_put_the_act_into_the_past(monkeypatch: pytest.MonkeyPatch) -> None:
    found = told(monkeypatch, "اغتال مسلحون وزير الداخلية السابق أمام منزله.", "اغتال")
    assert found is not None
    assert found.status == "asserted"


def test_an_old_year_does_and_last_week_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    old = told(monkeypatch, "قصف الجيش القرية في عام 1988.", "قصف", "2007-04-01")
    new = told(monkeypatch, "قصف الجيش القرية الأسبوع الماضي.", "قصف", "2007-04-01")
    assert old is not None
    assert new is not None
    assert (old.status, new.status) == ("historical", "asserted")
    assert any(step.rule == "old_date" for step in old.why)


def test_every_step_points_into_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "لم تعتزم الحكومة قصف المدينة."
    found = told(monkeypatch, text, "قصف")
    assert found is not None
    assert found.status == "negated"
    spans = [text[step.start : step.end] for step in found.why if step.start is not None]
    assert spans == ["تعتزم", "لم تعتزم"]


def test_a_denial_ends_at_the_next_verb_of_its_speaker() -> None:
    claims = read("فيما نفى التنظيم مسؤوليته عن التفجير واتهم طائرات أمريكية بقصف الجامع.").claims
    assert {c.trigger.text: c.status for c in claims} == {
        "التفجير": "negated", "اتهم": "asserted", "قصف": "asserted",
    }  # fmt: skip


def test_talks_and_coups_that_failed_were_held() -> None:
    (talks,) = read("فشلت المحادثات بين الحكومة والمعارضة في التوصل إلى اتفاق.").claims
    (coup,) = read("فشل الانقلاب العسكري في البلاد.").claims
    assert (talks.status, coup.status) == ("asserted", "asserted")  # it was staged


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("يحاول أوباما إقناع الكونغرس بالموافقة على الاتفاق.", "asserted"),
        ("حاول مسلحون اغتيال وزير الداخلية.", "asserted"),
        ("يحاول الجيش السيطرة على المدينة.", "hypothetical"),
        ("لم يحاول الوزير إقناع المعتصمين بفض اعتصامهم.", "negated"),
    ],
)
def test_what_is_done_by_trying_it_is_done(text: str, status: str) -> None:
    assert [claim.status for claim in read(text).claims][:1] == [status]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "رفض الجنرال الوساطة، غير أنه أطلق سراح الأسرى.",
            [("REJECT", "الجنرال", "asserted"), ("RETREAT", "الجنرال", "asserted")],
        ),
        ("سبق للجيش أن قصف الميناء.", [("ASSAULT", "للجيش", "historical")]),
        ("سبق لأنقرة أن رفضت الوساطة المصرية.", [("REJECT", "أنقرة", "historical")]),
        ("علق الاتحاد الأفريقي على إثر ذلك عضوية غينيا.", [("SANCTION", "الاتحاد الأفريقي", "asserted")]),
    ],
)
def test_what_stands_between_changes_neither_doer_nor_status(
    text: str, told: list[tuple[str, str, str]]
) -> None:
    claims = read(text).claims
    assert [(claim.event, claim.actor[0].text, claim.status) for claim in claims] == told


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("تعهد الجيش بألا يقصف المدينة.", "يقصف", "negated"),
        ("تعهد الجيش بأن يقصف المدينة.", "يقصف", "future"),
        ("لم يقصف الجيش إلا القرية.", "يقصف", "asserted"),
        ("بدلا من قصف القرية اعتقل الجيش زعيمها.", "اعتقل", "asserted"),
        ("لم يسبق للجيش أن قصف القرية.", "قصف", "negated"),
        ("سبق للجيش أن قصف القرية.", "قصف", "historical"),
        ("نفى المتحدث أن يكون الجيش قصف المستشفى.", "قصف", "negated"),
        ("وبذلك تكون القوات قد حررت المدينة.", "حررت", "asserted"),
    ],
)
def test_what_is_denied_and_what_only_looks_so(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, status: str
) -> None:
    found = told(monkeypatch, text, trigger)
    assert found is not None
    assert found.status == status
