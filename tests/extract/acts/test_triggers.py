"""Which words name an act: verbs, verbal nouns, phrases, and words for time and sport that do not."""

from __future__ import annotations

import pytest

from marsad.extract.trigger.triggers import Trigger, find_triggers
from tests.extract.views import read, views


def triggers(monkeypatch: pytest.MonkeyPatch, text: str) -> list[tuple[Trigger, str]]:
    """The triggers of a text, with their words as written."""
    return [
        (found, text[view.words[found.first].start : view.words[found.last].end])
        for view, _ in views(monkeypatch, text)
        for found in find_triggers(view)
    ]


@pytest.mark.parametrize(
    ("text", "event", "form", "words"),
    [
        ("اعتقلت الشرطة المصرية عشرات المتظاهرين في القاهرة.", "COERCE", "verb", "اعتقلت"),
        ("زيارة الرئيس الفرنسي لتونس استمرت يومين.", "CONSULT", "noun", "زيارة"),
        ("فرض الاتحاد الأوروبي عقوبات على إيران.", "SANCTION", "noun", "عقوبات"),
        ("قصف الطيران التركي مواقع المسلحين في سنجار.", "ASSAULT", "verb", "قصف"),
        ("انسحبت القوات الروسية من كييف.", "RETREAT", "verb", "انسحبت"),
        ("تظاهر آلاف الجزائريين ضد الحكومة.", "PROTEST", "verb", "تظاهر"),
    ],
)
def test_the_words_that_name_an_act(
    monkeypatch: pytest.MonkeyPatch, text: str, event: str, form: str, words: str
) -> None:
    ((found, written),) = triggers(monkeypatch, text)
    assert (found.entry.event, found.form, written) == (event, form, words)
    assert found.first <= found.at <= found.last


def test_two_acts_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    found = triggers(monkeypatch, "اتهمت الرياض طهران بدعم الحوثيين.")
    assert [(trigger.entry.event, words) for trigger, words in found] == [
        ("ACCUSE", "اتهمت"),
        ("SUPPORT", "بدعم"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "افتتح الوزير معرض الكتاب في العاصمة.",
        "بلغت درجة الحرارة أربعين درجة في الجنوب.",
    ],
)
def test_what_is_no_political_act_has_no_trigger(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    assert triggers(monkeypatch, text) == []


def test_spelling_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = triggers(monkeypatch, "أدان مجلس الأمن الهجوم على البعثة الأممية.")
    messy = triggers(monkeypatch, "ادان مجلـــس الامن الهجوم علي البعثه الاممية.")
    assert [found.entry.id for found, _ in plain] == [found.entry.id for found, _ in messy]
    assert plain[0][0].entry.event == "ACCUSE"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("انتقد الرئيس الأمريكي الخطوة، محذرا طهران من استخدام القوة.", "THREATEN"),
        ("عقد الحزب مؤتمرا، رافضا المشاركة في الحكومة.", "REJECT"),
        ("زار الوزير المنطقة، متوعدا المتمردين بالهزيمة.", "THREATEN"),
    ],
)
def test_an_accusative_participle_is_looked_up_as_any_entry_lists_it(text: str, event: str) -> None:
    assert event in {claim.event for claim in read(text).claims}


def test_a_participle_behind_a_relative_clause_is_the_main_subject_s() -> None:
    claims = read(
        "اتهم نواب من كتلة المستقبل دمشق بالتفجير الذي استهدف الموكب، مطالبين الجامعة العربية بعقد جلسة."
    ).claims
    asked = [claim for claim in claims if claim.event == "REQUEST"]
    assert [party.text for claim in asked for party in claim.actor] == ["نواب من كتلة المستقبل"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("خطف مجهولون طبيبا في مدينة سبها.", ["ASSAULT"]),
        ("أشار الوزير إلى أن اثنين من المعتقلين تعرضا لوعكة.", []),
        ("جمدت بريطانيا قسما من تمويلها للسلطة الفلسطينية.", ["SANCTION"]),
        ("علقت واشنطن جزءا من مساعداتها العسكرية لمصر.", ["SANCTION"]),
    ],
)
def test_names_numbers_and_parts_are_no_acts(text: str, events: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == events


def test_talks_by_telephone_have_their_mode() -> None:
    (claim,) = read("بحث الملك السعودي مع الرئيس الفرنسي في اتصال هاتفي تطورات الأوضاع.").claims
    assert claim.mode == ("phone",)
    assert [party.code for party in claim.actor] == ["SAU", "FRA"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("أطاح الجيش بالرئيس المنتخب.", ["COERCE"]),
        ("أطاح الفريق أول حسن التاج بالحكومة المدنية.", ["COERCE"]),
        ("أطاح المنتخب بخصمه.", []),
        ("أطاح الفريق الزائر بخصمه.", []),
    ],
)
def test_the_elected_and_generals_are_no_players(text: str, events: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قالت منظمة حظر الأسلحة الكيميائية إن العينات وصلت إلى المختبر.", []),
        ("أدانت حركة مقاطعة إسرائيل هذه الزيارة.", ["ACCUSE"]),
        ("فرضت واشنطن حظر الأسلحة على البلاد.", ["SANCTION"]),
    ],
)
def test_what_a_body_is_called_after_is_no_act(text: str, events: list[str]) -> None:
    assert [claim.event for claim in read(text).claims] == events


def test_brigades_called_after_a_man_are_no_arms() -> None:
    (claim,) = read("أعلنت كتائب القسام مقتل جندي إسرائيلي في رفح.").claims
    assert claim.event == "ASSAULT"
    assert claim.mode == ()
