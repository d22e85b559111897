"""Attribution chains: cases in many words, with floors, and how far a report reaches."""

from __future__ import annotations

import pytest

from marsad.extract.roles.attribution import sources
from marsad.extract.speech.speech import reports
from marsad.model import Attribution
from tests.extract.views import place, read, rows, views

NEAREST_FLOOR = 0.96
FULL_FLOOR = 0.94
SPAN_FLOOR = 0.85
KIND_FLOOR = 0.95


def chain_of(monkeypatch: pytest.MonkeyPatch, text: str, trigger: str) -> list[Attribution]:
    """The chain over the word with these letters: of its claim where it has one."""
    at = place(text, trigger)
    for claim in read(text).claims:
        if claim.trigger.start < at + len(trigger) and at < claim.trigger.end:
            return list(claim.attribution)
    for view, discourse in views(monkeypatch, text):
        for number, word in enumerate(view.words):
            if word.start <= at < word.end:
                return list(sources(view, number, discourse)[0])
    raise AssertionError(f"no word {trigger} in {text}")


def words(text: str) -> set[str]:
    return set(text.replace("،", " ").split())


def test_attribution_of_the_cases_stays_above_its_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = list(rows("attribution.jsonl"))
    hit = given = wanted = full = exact = kinds = kinds_right = 0
    for case in cases:
        found = chain_of(monkeypatch, case["text"], case["trigger"])
        texts, gold = [link.text for link in found], case["chain"]
        near = bool(gold and texts and words(gold[0]) & words(texts[0]))
        hit, given, wanted = hit + near, given + bool(texts), wanted + bool(gold)
        full += len(gold) == len(texts) and all(words(g) & words(t) for g, t in zip(gold, texts, strict=True))
        exact += gold == texts
        if "kind" in case and found:
            kinds, kinds_right = kinds + 1, kinds_right + (found[0].kind == case["kind"])
    assert len(cases) >= 300
    assert 2 * hit / (given + wanted) >= NEAREST_FLOOR
    assert full / len(cases) >= FULL_FLOOR
    assert exact / len(cases) >= SPAN_FLOOR
    assert kinds_right / kinds >= KIND_FLOOR


def test_an_agency_quoting_a_source_gives_the_source_first(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = chain_of(monkeypatch, "نقلت رويترز عن مصدر أمني قوله إن الجيش قصف المدينة.", "قصف")
    assert [(link.text, link.kind) for link in chain] == [("مصدر أمني", "anonymous"), ("رويترز", "media")]


def test_an_occasion_before_the_content_is_not_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "وقال الوزير بعد لقائه نظيره المصري إن الجيش قصف المدينة."
    assert chain_of(monkeypatch, text, "لقائه") == []
    assert [link.text for link in chain_of(monkeypatch, text, "قصف")] == ["الوزير"]


def test_a_report_ends_where_another_speaker_takes_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قالت المنظمة إن الجيش قصف المدينة، وأكد الوزير أن الشرطة اعتقلت ثلاثة."
    assert [link.text for link in chain_of(monkeypatch, text, "قصف")] == ["المنظمة"]
    assert [link.text for link in chain_of(monkeypatch, text, "اعتقلت")] == ["الوزير"]


def test_a_dropped_subject_goes_on_with_the_last_speaker_and_a_new_sentence_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_on = chain_of(monkeypatch, "قال الوزير إن الوضع هادئ. وأضاف أن الشرطة اعتقلت ثلاثة.", "اعتقلت")
    alone = chain_of(monkeypatch, "قال الوزير إن الوضع هادئ. واعتقلت الشرطة ثلاثة متظاهرين.", "اعتقلت")
    assert [link.text for link in goes_on] == ["الوزير"]
    assert alone == []


def test_a_quotation_over_several_sentences_keeps_its_speaker(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "وقال الوزير: «الوضع هادئ في كل المدن. واعتقلت الشرطة ثلاثة. ثم قصف الجيش الجبل» في الشمال."
    assert [link.text for link in chain_of(monkeypatch, text, "اعتقلت")] == ["الوزير"]
    assert [link.text for link in chain_of(monkeypatch, text, "قصف")] == ["الوزير"]


def test_links_are_slices_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    for case in rows("attribution.jsonl"):
        for link in chain_of(monkeypatch, case["text"], case["trigger"]):
            assert case["text"][link.start : link.end] == link.text


def test_reports_know_their_form_and_whether_they_quote(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال الوزير «لن نقبل بهذا الاتفاق أبدا»، مضيفا أن الحكومة موحدة."
    ((view, _),) = views(monkeypatch, text)
    assert [(report.form, report.direct) for report in reports(view)] == [
        ("verb", True),
        ("participle", False),
    ]


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("نشرت صحيفة روسية تقارير عن قصف المدينة.", "قصف", ["صحيفة روسية"]),
        ("تناقلت وسائل إعلام أنباء عن قصف المدينة.", "قصف", ["وسائل إعلام"]),
        ("أقلقت تقارير إعلامية ليبية عن قصف المدينة روما.", "قصف", ["تقارير إعلامية ليبية"]),
        ("كشف مصدر مطلع، طلب عدم ذكر اسمه، أن الجيش قصف المدينة.", "قصف", ["مصدر مطلع"]),
        ("الوزير أبلغ الصحفيين أن الجيش قصف المدينة.", "قصف", ["الوزير"]),
        ("كانت الشرطة حذرت المتظاهرين من التجمع، إلا أن الجيش قصف المدينة.", "قصف", []),
        ("قال المتحدث في تصريح للصحفيين إن الجيش قصف المدينة.", "قصف", ["المتحدث"]),
        ("وصف المتظاهرون القضية بأنها ملفقة، ورفع المتظاهرون مذكرة بعد أن قصف الجيش المدينة.", "قصف", []),
        ("اعتقلوا رجلا تتهمه الهند بأنه دبر الهجوم، وأخاه الذي أفرجت عنه الهند.", "أفرجت", []),
    ],
)
def test_who_gives_out_news(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, chain: list[str]
) -> None:
    assert [link.text for link in chain_of(monkeypatch, text, trigger)] == chain


def test_an_unknown_speaker_is_not_the_last_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال الوزير إن الوضع هادئ. وشجبت تنسيقة الأحزاب قصف المدينة."
    assert chain_of(monkeypatch, text, "قصف") == []


def test_what_somebody_owns_says_nothing() -> None:
    text = "قتلت الحركة رجلا أكدت انتماءه لتنظيم القاعدة مؤكدة في بيان أنها ستقاتل."
    assert all("انتماءه" not in (s.speaker.text or "") for s in read(text).statements if s.speaker)
    assert read(text).statements
