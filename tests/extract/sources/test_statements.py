"""Statements: cases of speech, and of quotation marks that are none, with floors."""

from __future__ import annotations

import pytest

from tests.extract.views import read, rows

PRECISION_FLOOR = 0.97
RECALL_FLOOR = 0.94
SPEAKER_FLOOR = 0.95
KIND_FLOOR = 0.95
EDGES = ' .،«»"'


def test_statements_of_the_cases_stay_above_their_floors() -> None:
    cases = list(rows("quotations.jsonl"))
    found = wanted = hits = speakers = kinds = 0
    for case in cases:
        left = list(read(case["text"]).statements)
        found, wanted = found + len(left), wanted + len(case["statements"])
        for gold in case["statements"]:
            match = next((s for s in left if s.words.text.strip(EDGES) == gold["words"].strip(EDGES)), None)
            if match is None:
                continue
            left.remove(match)
            hits += 1
            speakers += match.speaker is not None and match.speaker.text == gold["speaker"]
            kinds += match.kind == gold["kind"]
    assert len(cases) >= 200
    assert hits / found >= PRECISION_FLOOR
    assert hits / wanted >= RECALL_FLOOR
    assert speakers / hits >= SPEAKER_FLOOR
    assert kinds / hits >= KIND_FLOOR


def test_direct_speech_has_its_exact_words_and_speaker() -> None:
    text = "وقال وزير النقل: «سنفتح المطار أمام الرحلات خلال أيام»."
    (statement,) = read(text).statements
    assert statement.kind == "direct"
    assert statement.words.text == "سنفتح المطار أمام الرحلات خلال أيام"
    assert text[statement.words.start : statement.words.end] == statement.words.text
    assert statement.speaker is not None
    assert statement.speaker.text == "وزير النقل"
    assert statement.verb is not None
    assert statement.verb.text == "وقال"


@pytest.mark.parametrize(("verb", "english"), [("قال", "said"), ("نفى", "denied"), ("حذر", "warned")])
def test_the_gloss_names_the_kind_of_speech(verb: str, english: str) -> None:
    text = {
        "قال": "قال الرئيس العراقي إن الحكومة باقية.",
        "نفى": "نفى الرئيس العراقي أن تكون الحكومة قد استقالت.",
        "حذر": "حذر الرئيس العراقي من أن الحكومة ستسقط.",
    }[verb]
    (statement,) = read(text).statements
    assert english in statement.gloss


@pytest.mark.parametrize(
    "text",
    [
        "انسحب نواب كتلة «المستقبل» من الجلسة.",
        "سيطر تنظيم «الدولة الإسلامية في العراق والشام» على البلدة.",
        "لم يقل الوزير إن الحكومة ستستقيل.",
        "نقل الجيش المصابين إلى المستشفى.",
    ],
)
def test_names_in_quotation_marks_and_other_senses_are_no_speech(text: str) -> None:
    assert read(text).statements == ()


def test_a_quotation_goes_on_over_sentences() -> None:
    text = "قال قائد الجيش: «سنضرب بيد من حديد. لن نسمح بالفوضى في شوارعنا»."
    first, second = read(text).statements
    assert (first.kind, second.kind) == ("direct", "direct")
    assert second.words.text == "لن نسمح بالفوضى في شوارعنا"
    assert second.speaker == first.speaker


def test_no_two_statements_share_their_id() -> None:
    ids = [
        s.id for case in rows("quotations.jsonl") for s in read(case["text"] + " " + case["text"]).statements
    ]
    per_text = [[s.id for s in read(case["text"]).statements] for case in rows("quotations.jsonl")]
    assert ids
    assert all(len(set(found)) == len(found) for found in per_text)


def test_the_name_of_a_body_in_quotation_marks_is_no_statement() -> None:
    text = 'تبنت الحركة اختطاف عاملتين من منظمة "أيد للأعمال الخيرية في القرى البعيدة" يوم الجمعة.'
    assert read(text).statements == ()


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("«نحن جياع»، تقول سعاد التي شاركت في الوقفة.", "سعاد", "نحن جياع"),
        ("وبين محافظ ميسان أن المشاريع متوقفة.", "محافظ ميسان", "المشاريع متوقفة"),
        ("وقال مدير المركز: إن عدد الطلبات ارتفع.", "مدير المركز", "عدد الطلبات ارتفع"),
        ("قالت كندا إن الحكومة «خسرت كل شيء».", "كندا", "الحكومة «خسرت كل شيء»"),
        ("«غزة تموت جوعا»، بهذه الكلمات اختصر الطبيب المشهد.", "الطبيب", "غزة تموت جوعا"),
    ],
)
def test_words_and_speaker(text: str, speaker: str, words: str) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None
    assert (statement.speaker.text, statement.words.text) == (speaker, words)


def test_an_interrupted_quotation_goes_on() -> None:
    text = "«هذه أرضنا»، صاح أحد المزارعين في وجه الجنود، «ولن نتركها»."
    found = read(text).statements
    assert [statement.words.text for statement in found] == ["هذه أرضنا", "ولن نتركها"]
    assert len({statement.speaker for statement in found}) == 1


def test_what_one_could_say_is_no_statement() -> None:
    assert read("وبوسعك أن تقول إن الحكومة ناجحة.").statements == ()


def test_a_clause_of_what_is_due_is_not_what_was_said() -> None:
    text = "أعلن نواب الكتلة مقاطعتهم لجلسة التصويت التي من المقرر أن يعقدها البرلمان الخميس."
    assert read(text).statements == ()


def test_who_will_not_give_his_name_is_an_aside_of_the_speaker() -> None:
    found = read("قال المسؤول الذي رفض أن يذكر اسمه إن الجيش قصف البلدة.").statements
    assert [s.words.text for s in found] == ["الجيش قصف البلدة"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("سأل الصحفي الوزير: «هل ستنسحبون من القرية؟» فقال: «لن ننسحب منها أبدا».", ["الصحفي"]),
        ("قال أحد الشبان: «عليك أن ترحل الآن». ورد عليه قائلا «لن أرحل أبدا».", ["أحد الشبان"]),
        ("قال أحد الشبان: «عليك أن ترحل الآن». وأضاف قائلا «لن نسكت أبدا».", ["أحد الشبان", "أحد الشبان"]),
        ("رد الوزير على النائب قائلا: «لم أكذب على أحد».", ["الوزير"]),
        ("قال القائد: «انتصرنا».", ["القائد"]),
        ("شعار الحملة: «الحرية».", []),
    ],
)
def test_who_answers_is_not_who_spoke_last(text: str, speakers: list[str]) -> None:
    found = [s.speaker.text for s in read(text).statements if s.speaker is not None]
    assert found == speakers


def test_of_two_who_say_the_same_neither_passes_it_on() -> None:
    (said,) = read("قال وزير الدفاع ورئيس الأركان إن الحرب انتهت.").statements
    assert said.speaker is not None
    assert (said.speaker.text, said.attribution) == ("وزير الدفاع ورئيس الأركان", ())


@pytest.mark.parametrize(
    "text", ["وأضاف السوداني أن القرى آمنة.", "وأضاف السوداني في مؤتمر صحفي «نرفض القصف التركي للقرى»."]
)
def test_one_man_by_the_adjective_of_a_nation_is_not_the_state(text: str) -> None:
    (said,) = read(text).statements
    assert said.speaker is not None
    assert (said.speaker.text, said.speaker.code) == ("السوداني", None)


def test_a_state_that_speaks_is_the_state() -> None:
    (said,) = read("قالت السعودية إن الهدنة مستمرة في اليمن.").statements
    assert said.speaker is not None
    assert said.speaker.code == "SAU"
