"""Whose the deeds are that are asked about, wanted, allowed or judged, and how they stand."""

from __future__ import annotations

import pytest

from tests.extract.views import read
from tests.extract.views import told_with_words as told


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        ("أتهاجم السعودية صنعاء قريبا؟", "تهاجم", "السعودية"),
        ("أقصفت المدفعية المخيم أم لا؟", "قصفت", "المدفعية"),
        ("أقتل الجنود الراعي؟", "قتل", "الجنود"),
        ("أسيقصف الطيران الميناء؟", "يقصف", "الطيران"),
        ("ألم تقصف المدفعية المخيم؟", "تقصف", "المدفعية"),
        ("وسأل العمدة: أقصفت المدفعية المخيم؟", "قصفت", "المدفعية"),
    ],
)
def test_a_verb_behind_the_alef_of_a_question_is_open(text: str, trigger: str, doer: str) -> None:
    deeds = told(text, "ASSAULT")
    assert [(words.split()[0], who, status) for words, who, _, status in deeds] == [
        (trigger, [doer], "hypothetical")
    ]


def test_negatives_and_words_in_seen_behind_alef() -> None:
    assert told("ألن تفرج النيابة عن المحامي؟", "RETREAT") == [
        ("تفرج", ["النيابة"], ["المحامي"], "hypothetical")
    ]
    assert told("أستدين القاهرة المجزرة أم تصمت؟", "ACCUSE")[0][0] == "تدين"


def test_a_verb_that_has_its_own_alef_keeps_it() -> None:
    assert told("أفرجت النيابة عن المحامي؟", "RETREAT")[0][0] == "أفرجت"
    assert told("أطلق الحراس النار على المصلين؟", "ASSAULT")[0][1] == ["الحراس"]


@pytest.mark.parametrize("text", ["من خطف الممرضات؟", "كيف خطف المسلحون الممرضات؟"])
def test_who_asks_by_whom_takes_it_that_it_was_done(text: str) -> None:
    (deed,) = told(text, "ASSAULT")
    assert deed[2:] == (["الممرضات"], "asserted")
    assert told("هل خطف المسلحون الممرضات؟", "ASSAULT")[0][3] == "hypothetical"


@pytest.mark.parametrize(
    ("text", "victim"),
    [
        ("قررت المحكمة سجن مدبري اغتيال العمدة.", "العمدة"),
        ("قررت المحكمة سجن منفذي اغتيال العمدة.", "العمدة"),
        ("قضت المحكمة بسجن منفذي اغتيال العمدة.", "العمدة"),
        ("قضت محكمة الجنايات بسجن المتهمين بقتل العمدة.", "العمدة"),
        ("أمر الملك بإعدام مدبري اغتيال السفير.", "السفير"),
    ],
)
def test_who_judges_culprits_did_not_do_their_deed(text: str, victim: str) -> None:
    murders = [(who, whom) for _, who, whom, _ in told(text, "ASSAULT") if victim in whom]
    assert murders == [([], [victim])]


def test_whom_a_court_jails_is_in_the_idafa_of_the_prison() -> None:
    (jailed,) = told("قررت المحكمة سجن قاتل العمدة.", "COERCE")
    assert jailed[1:3] == (["المحكمة"], ["قاتل العمدة"])
    (judged,) = told("حكمت المحكمة على المتهمين بقتل العمدة بالسجن.", "SANCTION")
    assert judged[2] == ["المتهمين"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("وافق المتمردون على الهدنة شريطة انسحاب الجيش من الجبل.", "الجيش"),
        ("وافق المتمردون على إطلاق الجنود بشرط أن ينسحب الجيش من الجبل.", "الجيش"),
        ("تريد القاهرة انسحاب الميليشيات من سرت.", "الميليشيات"),
        ("ترغب موسكو في انسحاب القوات الأميركية من التنف.", "القوات الأميركية"),
        ("بوسع الجيش أن ينسحب من الجبل.", "الجيش"),
        ("قال العمدة إن من واجب الجيش أن ينسحب.", "الجيش"),
    ],
)
def test_what_is_wanted_or_laid_down_is_anothers_and_open(text: str, doer: str) -> None:
    assert [(who, status) for _, who, _, status in told(text, "RETREAT")] == [([doer], "hypothetical")]


def test_what_it_is_ones_right_to_do() -> None:
    assert told("ليس من حق العمدة أن يقيل القاضي.", "COERCE")[0][1:3] == (["العمدة"], ["القاضي"])
    assert told("على الحكومة أن تفرج عن الأساتذة.", "RETREAT")[0][1:3] == (["الحكومة"], ["الأساتذة"])


@pytest.mark.parametrize(
    ("text", "doer", "status"),
    [
        ("في حال هاجم الجيش الميناء سيتدخل التحالف.", "الجيش", "hypothetical"),
        ("لولا تدخل الشرطة لقتل المحتجون العمدة.", "المحتجون", "hypothetical"),
        ("الحركة هي من قصفت الميناء.", "الحركة", "asserted"),
        ("قال العمدة إن التنظيم هو من نفذ الهجوم على الميناء.", "التنظيم", "asserted"),
    ],
)
def test_whose_deed_it_is_in_its_own_clause(text: str, doer: str, status: str) -> None:
    assert [(who, how) for _, who, _, how in told(text, "ASSAULT")] == [([doer], status)]


def test_a_village_does_not_shell_but_is_shelled() -> None:
    (shelled,) = told("خرج السكان من القرية بعد قصفها.", "ASSAULT")
    assert shelled[1:3] == ([], ["القرية"])
    (own,) = told("عادت القوات بعد قصفها القرية.", "ASSAULT")
    assert own[1:3] == (["القوات"], ["القرية"])


def test_who_will_stop_shelling() -> None:
    assert told("ستوقف موسكو القصف غدا.", "CONCEDE")[0][1] == ["موسكو"]
    assert told("ستوقف موسكو غاراتها على إدلب.", "ASSAULT") == []
    (stops,) = told("نأمل أن توقف موسكو القصف.", "RETREAT")
    assert (stops[1], stops[3]) == (["موسكو"], "hypothetical")


@pytest.mark.parametrize(
    "text",
    [
        "كانت الحكومة الملكية تسجن الشيوعيين.",
        "كانت السلطات الاستعمارية تعتقل الخطباء.",
    ],
)
def test_what_rulers_of_an_age_that_is_over_used_to_do(text: str) -> None:
    assert {deed[3] for deed in told(text, "COERCE")} == {"historical"}
    assert told("كانت القوات المسلحة الملكية تقصف الجبل.", "ASSAULT")[0][3] == "asserted"


def test_rumours_in_a_headline() -> None:
    (death,) = read("شائعات عن مقتل قائد الفصيل في غارة.").claims
    assert death.certainty == "possible"
    assert told("تداول صحفيون أنباء عن اعتقال شيخ العشيرة.", "CONSULT") == []


def test_a_lot_of_prisoners() -> None:
    assert told("أفرجت النيابة عن دفعة جديدة من السجناء.", "RETREAT")[0][2] == ["السجناء"]
    assert told("تسلم الجيش دفعة جديدة من الطائرات.", "RETREAT") == []


def test_leave_is_an_act_of_its_own() -> None:
    assert told("فتحت عمان قواعدها أمام القوات البريطانية.", "RETREAT")[0][1] == ["عمان"]
    (leave,) = told("أذن البرلمان للحكومة بإرسال جنود إلى مالي.", "SUPPORT")
    assert leave[1:] == (["البرلمان"], ["للحكومة"], "asserted")


def test_a_promise_to_release_is_a_concession() -> None:
    assert told("وعد الملك بالإفراج عن الأساتذة.", "CONCEDE")[0][1] == ["الملك"]
    assert told("وعدت الكويت بتقديم مساعدات إلى السودان.", "AGREE")[0][2] == ["السودان"]


def test_one_of_two_wanted_ends_leaves_control_open() -> None:
    ties = read("يريد الجيش استعادة البلدة أو إبقاءها تحت سيطرة الحكومة.").ties
    assert {tie.status for tie in ties if tie.kind == "controls"} == {"hypothetical"}
