"""Words that look like others: states, verbs before accusatives, participles that hold a pronoun."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("طردت مالي السفير الفرنسي.", "MLI", "FRA"),
        ("اتهمت مالي الجزائر بدعم الانفصاليين.", "MLI", "DZA"),
        ("قطعت مالي علاقاتها مع أوكرانيا.", "MLI", "UKR"),
        ("دعت تشاد السودان إلى ضبط الحدود.", "TCD", "SDN"),
    ],
)
def test_a_state_that_looks_like_an_adjective_or_a_verb_acts(text: str, actor: str, recipient: str) -> None:
    claim = read(text).claims[0]
    assert [p.code for p in claim.actor] == [actor]
    assert [p.code for p in claim.recipient] == [recipient]


@pytest.mark.parametrize("text", ["حصلت الحكومة على دعم مالي من فرنسا.", "حذر الوزير من انهيار مالي قريب."])
def test_money_is_no_state(text: str) -> None:
    parties = [p.code for claim in read(text).claims for p in (*claim.actor, *claim.recipient)]
    assert "MLI" not in parties


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("أعلن الجيش السوري سيطرته على بلدة كفرنبل.", "COERCE"),
        ("أكد الجيش السوري هجومه على بلدة كفرنبل.", "ASSAULT"),
    ],
)
def test_who_announces_his_deed_did_it(text: str, event: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == event)
    assert [p.code for p in claim.actor] == ["SYR"]


def test_what_comes_before_an_act_is_not_said_in_it() -> None:
    claims = read("قطع محتجون الطريق احتجاجا على الغلاء، قبل أن تتدخل قوات مكافحة الشغب لفتحه.").claims
    intervened = next(claim for claim in claims if claim.event == "MOBILIZE")
    assert intervened.attribution == ()
    assert intervened.status == "asserted"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("فتح القضاء البلجيكي تحقيقا في شبهات تورط برلمانيين في تلقي رشى.", "ACCUSE"),
        ("طرح الوزير الأردني خططا جديدة.", "AGREE"),
    ],
)
def test_an_accusative_behind_a_body_shows_the_verb_before_it(text: str, event: str) -> None:
    assert [claim.event for claim in read(text).claims] == [event]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("علقت الحكومة عمل المنظمة متهمة إياها بالتجسس.", "الحكومة", "المنظمة"),
        ("هاجم الوزير المعارضة متهما إياها بالخيانة.", "الوزير", "المعارضة"),
    ],
)
def test_whom_a_participle_holds_is_not_who_accuses(text: str, actor: str, recipient: str) -> None:
    accused = next(c for c in read(text).claims if c.trigger.text.startswith("متهم"))
    assert [p.text for p in accused.actor] == [actor]
    assert [p.text for p in accused.recipient] == [recipient]


def test_a_body_of_several_words_is_no_verb() -> None:
    (claim,) = read("حزب العمال الكردستاني هاجم ثكنة للجيش.").claims
    assert [p.text for p in claim.actor] == ["حزب العمال الكردستاني"]


def test_we_in_a_quoted_name_of_two_words_is_a_part_of_the_name() -> None:
    named = read("قال الأهالي إن الحريق امتد إلى قريتي «أم هشاب» و«كورنوي سنابو» غرب الولاية.").claims
    said = read("قال النائب: «سنرفض العرض».").claims
    assert [c.event for c in named] == []
    assert [c.event for c in said] == ["REJECT"]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("الشرطة تضرب المتظاهرين في القاهرة.", ["ASSAULT"]),
        ("تضرب الشرطة المعتصمين بالعصي.", ["ASSAULT"]),
        ("المحتجون يضربون شرطيا في الخرطوم.", ["ASSAULT"]),
        ("العمال سيضربون عن العمل يوم الأحد.", ["PROTEST"]),
        ("سائقو الحافلات يضربون في مدريد.", ["PROTEST"]),
        ("المعلمون يضربون تضامنا مع زملائهم في تونس.", ["PROTEST"]),
        ("يضرب عمال الموانئ في مرسيليا يومين.", ["PROTEST"]),
        ("رحيل التجار السودانيين سيضرب ما تبقى من الأسواق.", []),
    ],
)
def test_who_strikes_somebody_is_not_on_strike(text: str, acts: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == acts


def test_the_cause_of_death_is_no_man() -> None:
    (claim,) = read("قال الطبيب إن عشرات المدنيين قتلوا من جراء القصف.").claims
    assert [p.text for p in claim.recipient] == ["عشرات المدنيين"]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("ستحاكم المحكمة ثلاثة ضباط.", ["ACCUSE"]),
        ("سيحاكم القضاء الوزير السابق.", ["ACCUSE"]),
        ("القرار لن يغير موقف الحزب من القصف على البلدة.", ["ASSAULT"]),
        ("أغارت الطائرات على البلدة.", ["ASSAULT"]),
        ("تواجهت قوات الأمن مع متظاهرين في أثينا.", ["ASSAULT"]),
        ("التقت الأحزاب على رفض القرار.", []),
    ],
)
def test_verbs_of_one_spelling(text: str, acts: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == acts


def test_what_does_not_change_is_no_raid() -> None:
    triggers = [claim.trigger.text for claim in read("الخطوة لن تغير موقف الحزب من لبنان.").claims]
    assert triggers == []
