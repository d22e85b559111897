"""Who speaks in a paper or a message, what papers tell, and names that are trades too."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger", "actor"),
    [
        ("أصدرت نقابة الصيادلة بيانا. وورد في البيان: «نطالب الوالي بالتحقيق».", "نطالب", ["نقابة الصيادلة"]),
        ("وجاء في بيان الداخلية: «ندين الهجوم على مقرنا».", "ندين", ["الداخلية"]),
        ("وقال بيان للحزب: «ندين الهجوم على مقرنا».", "ندين", ["للحزب"]),
        ("وصدر بيان عن رابطة التجار. واتهم البيان البلدية بالتقصير.", "اتهم", ["رابطة التجار"]),
        ("وورد في المنشور: «نطالب الوالي بالتحقيق».", "نطالب", []),
        ("تلقى الحاكم برقية من القائد اتهم فيها الجيران بخرق الهدنة.", "اتهم", ["القائد"]),
        ("توعدت أنقرة على لسان قائد جيشها بالرد على الهجوم.", "توعدت", ["أنقرة"]),
    ],
)
def test_who_speaks_in_a_paper_acts_and_is_no_source(text: str, trigger: str, actor: list[str]) -> None:
    claim = next(claim for claim in read(text).claims if claim.trigger.text == trigger)
    assert [party.text for party in claim.actor] == actor
    assert claim.attribution == ()


def test_to_whom_a_paper_goes_does_not_speak_in_it() -> None:
    for paper in ("الشكوى المقدمة للشرطة", "رسالة للشرطة"):
        said = read(f"وجاء في {paper} أن الحراس ضربوا سجينين.").statements[0]
        assert said.speaker is not None
        assert (said.speaker.text, said.speaker.sector) == (paper, None)


def test_who_said_it_in_his_paper_goes_on_in_the_quotation() -> None:
    said = read("أصدر الحزب بيانا. وقال فيه: «نرفض التمديد. ندعو الناس إلى الاحتجاج».")
    assert [(s.speaker.text, s.words.text) for s in said.statements if s.speaker] == [
        ("الحزب", "نرفض التمديد"),
        ("الحزب", "ندعو الناس إلى الاحتجاج"),
    ]


def test_who_issued_a_paper_speaks_in_all_of_its_quotation() -> None:
    said = read("أصدر الحزب بيانا. وجاء في البيان: «نرفض التمديد. نطالب بالإفراج عن السجناء».")
    speakers = {(s.speaker.text, s.speaker.sector) for s in said.statements if s.speaker}
    assert speakers == {("البيان", "PTY")}
    assert [[party.text for party in c.actor] for c in said.claims] == [["الحزب"], ["الحزب"]]


@pytest.mark.parametrize(
    ("text", "chain", "status"),
    [
        ("تضمنت الشكوى أن حراسا ضربوا سجينين.", ["الشكوى"], "asserted"),
        ("نص الحكم على أن الحراس ضربوا سجينين.", ["الحكم"], "asserted"),
        ("واشتمل الملف على أن الحراس ضربوا سجينين.", ["الملف"], "asserted"),
        ("بينت مراسلات سرية أن الحراس ضربوا سجينين.", ["مراسلات سرية"], "asserted"),
        ("تضمن الاتفاق أن تنسحب الوحدات من الميناء.", [], "hypothetical"),
    ],
)
def test_papers_tell_what_is_past_and_lay_down_the_rest(text: str, chain: list[str], status: str) -> None:
    claim = read(text).claims[0]
    assert ([link.text for link in claim.attribution], claim.status) == (chain, status)


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        ("تلقى الحاكم رسالة من القنصل قال فيها إن الميناء آمن.", "القنصل", ["الحاكم"]),
        ("تلقى الحاكم اتصالا من نظيره التشادي أكد خلاله أن الميناء آمن.", "نظيره التشادي", ["الحاكم"]),
        ("وجه القائد رسالة إلى البحارة قال فيها إن الميناء آمن.", "القائد", ["البحارة"]),
        ("ألقى القائد كلمة أمام النواب قال فيها إن الميناء آمن.", "القائد", ["النواب"]),
        ("قال الوزير الليبي للافروف إن الميناء آمن.", "الوزير الليبي", ["لافروف"]),
        ("قال المستشار الإعلامي لبوتين إن الميناء آمن.", "المستشار الإعلامي لبوتين", []),
    ],
)
def test_who_sends_a_message_speaks_and_who_gets_it_hears(text: str, speaker: str, heard: list[str]) -> None:
    said = read(text).statements[0]
    assert said.speaker is not None
    assert said.speaker.text == speaker
    assert [party.text for party in said.to] == heard


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("قال الخبير هشام الطيار إن الوضع خطير. ويرى الطيار أن الجنود قتلوا صيادا.", "expert", "scholar"),
        (
            "قال النائب هشام القاضي إن الوضع خطير. وقال القاضي إن الجنود قتلوا صيادا.",
            "official",
            "parliament",
        ),
        ("حضر الناشط هشام الحداد. وبحسب الحداد، قتل الجنود صيادا.", "person", "activist"),
        (
            "حضر القاضي هشام العلي والنائب سمير القاضي. وقال القاضي إن الجنود قتلوا صيادا.",
            "official",
            "judge",
        ),
        ("حضر النائب هشام العلي. وقال القاضي إن الجنود قتلوا حطابا.", "official", "judge"),
    ],
)
def test_a_family_name_that_is_a_trade_means_him_who_bears_it(text: str, kind: str, name: str) -> None:
    link = next(claim for claim in read(text).claims if claim.event == "ASSAULT").attribution[0]
    assert link.kind == kind
    assert name in (link.name or "")


@pytest.mark.parametrize(
    ("text", "speaker", "sector", "heard"),
    [
        ("قال الناطق لقناة العربية إن الميناء آمن.", "الناطق", None, ["Al-Arabiya"]),
        ("قال الناطق باسم الجيش لقناة العربية إن الميناء آمن.", "الناطق باسم الجيش", "MIL", ["Al-Arabiya"]),
        ("قال المدير لـ«الشرق الأوسط» إن الميناء آمن.", "المدير", None, ["Asharq al-Awsat"]),
        ("الوزير لـ«الحياة»: الميناء آمن ولن يغلق.", "الوزير", "GOV", ["Al-Hayat"]),
        ("قال مراسل لقناة العربية إن الميناء آمن.", "مراسل لقناة العربية", "JRN", []),
    ],
)
def test_the_press_hears_and_is_not_whose_the_speaker_is(
    text: str, speaker: str, sector: str | None, heard: list[str]
) -> None:
    said = read(text).statements[0]
    assert said.speaker is not None
    assert (said.speaker.text, said.speaker.sector) == (speaker, sector)
    assert [party.name for party in said.to] == heard


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("أصدر الحزب بيانا جاء فيه أن الحراس ضربوا سجينين.", [("الحزب", "party")]),
        ("أصدر الحزب بيانا. وورد فيه أن الحراس ضربوا سجينين.", [("الحزب", "party")]),
        ("تلقى الحاكم برقية جاء فيها أن الحراس ضربوا سجينين.", [("برقية", "document")]),
        (
            "وكشفت برقية سربها موقع ويكيليكس أن الحراس ضربوا سجينين.",
            [("برقية", "document"), ("موقع ويكيليكس", "media")],
        ),
        (
            "وعلمت «الرقيب» من مصادر مطلعة أن الحراس ضربوا سجينين.",
            [("مصادر مطلعة", "anonymous"), ("الرقيب", "media")],
        ),
        (
            "قالت الجريدة إن الوضع هادئ. وتابعت نقلا عن شهود أن الحراس ضربوا سجينين.",
            [("شهود", "witness"), ("الجريدة", "media")],
        ),
        ("وذكرت صفحات على مواقع التواصل أن الحراس ضربوا سجينين.", [("صفحات على مواقع التواصل", "media")]),
        ("كتب رئيس الحزب في منصة إكس أن الحراس ضربوا سجينين.", [("رئيس الحزب", "party")]),
    ],
)
def test_whose_word_it_is_in_a_paper_or_a_post(text: str, chain: list[tuple[str, str]]) -> None:
    claim = next(claim for claim in read(text).claims if claim.trigger.text == "ضربوا")
    assert [(link.text, link.kind) for link in claim.attribution] == chain


@pytest.mark.parametrize(
    ("text", "trigger", "actor"),
    [
        ("وندد البيان الصادر عن رابطة التجار بقرار الوالي.", "ندد", ["رابطة التجار"]),
        ("ودعا البيان الختامي للقمة الأطراف إلى وقف القتال.", "دعا", ["للقمة"]),
        ("اتهمت رسالة من السجناء إدارة السجن بالتعذيب.", "اتهمت", ["السجناء"]),
        ("أصدر الحزب بيانا. وجاء فيه: «نطالب الوالي بالتحقيق».", "نطالب", ["الحزب"]),
        ("أشاد الخبير بالموقف البلجيكي الذي أكد رفضه للضم.", "رفضه", ["البلجيكي"]),
    ],
)
def test_whose_act_of_words_it_is(text: str, trigger: str, actor: list[str]) -> None:
    claim = next(claim for claim in read(text).claims if claim.trigger.text == trigger)
    assert [party.text for party in claim.actor] == actor


def test_a_quotation_goes_on_behind_a_verb_without_its_speaker() -> None:
    text = 'قال الشيخ إن القرية آمنة. وأضاف: "الحراس ضربوا سجينين. وحرقوا خيمة. لن نسكت".'
    said = read(text)
    assert [s.words.text for s in said.statements if s.speaker and s.speaker.text == "الشيخ"][2:] == [
        "وحرقوا خيمة",
        "لن نسكت",
    ]
    assert {link.text for claim in said.claims for link in claim.attribution} == {"الشيخ"}


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "نشرت الجريدة مقالا للكاتب رامي عودة قال فيه إن الجنود قتلوا فلاحا.",
            ["للكاتب رامي عودة", "الجريدة"],
        ),
        ("نشرت الجريدة مقالا بقلم رئيس الحزب قال فيه إن الجنود قتلوا فلاحا.", ["رئيس الحزب", "الجريدة"]),
        ("بثت القناة مقابلة مع قائد الكتيبة قال فيها إن الجنود قتلوا فلاحا.", ["قائد الكتيبة", "القناة"]),
        (
            "نشر الموقع تقريرا أعده الباحث رامي عودة قال فيه إن الجنود قتلوا فلاحا.",
            ["الباحث رامي عودة", "الموقع"],
        ),
        ("في مقال له نشرته صحيفة الغد، قال الكاتب إن الجنود قتلوا فلاحا.", ["الكاتب", "صحيفة الغد"]),
        ("نشر الناشط رسالة للرئيس قال فيها إن الجنود قتلوا فلاحا.", ["الناشط"]),
        ("نشرت الجريدة بيانا للحزب جاء فيه أن الجنود قتلوا فلاحا.", ["بيانا للحزب", "الجريدة"]),
        ("نشر الناشط رامي عودة مقالا قال فيه إن الجنود قتلوا فلاحا.", ["الناشط رامي عودة"]),
    ],
)
def test_who_wrote_it_or_answered_says_what_the_press_prints(text: str, chain: list[str]) -> None:
    killed = next(claim for claim in read(text).claims if claim.trigger.text == "قتلوا")
    assert [link.text for link in killed.attribution] == chain


def test_who_is_interviewed_accuses_in_it() -> None:
    text = "نشر الموقع مقابلة مع النائب رامي عودة اتهم فيها الحكومة بالتقصير."
    (claim,) = [claim for claim in read(text).claims if claim.event == "ACCUSE"]
    assert [party.text for party in claim.actor] == ["النائب رامي عودة"]


def test_an_interview_by_a_paper_is_no_talks() -> None:
    assert not read("وفي حوار مع صحيفة الغد، قال الوزير إن الطريق مغلق.").claims
