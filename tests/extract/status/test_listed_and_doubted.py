"""Acts on a list of what is wanted, behind a second أن, in words of the apodosis and of questions, with the
reason that a text calls a pretext; ties to ground that forces may have left."""

from __future__ import annotations

import pytest

from marsad.model.claim import Status
from tests.extract.status.test_status import told
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("ألقى الأمين العام كلمة داعيا إلى وقف فوري للعنف وانسحاب القوات من حلب.", "انسحاب", "hypothetical"),
        ("ألقى كلمة داعيا إلى وقف فوري لإطلاق النار والسماح بدخول المساعدات.", "السماح", "hypothetical"),
        ("طالب الناشط بحوار شامل مع المعارضة وانسحاب القوات من حلب.", "انسحاب", "hypothetical"),
        ("دعا إلى هدنة فورية والإفراج عن المعتقلين وانسحاب القوات من حلب.", "انسحاب", "hypothetical"),
        ("دعا الناشط إلى اجتماع عاجل بعد قصف الجيش القرية واعتقال الناشطين.", "اعتقال", "asserted"),
        ("دعا إلى محاسبة المسؤولين عن قصف القرية وقتل المدنيين.", "قتل", "asserted"),
        ("أعلن الوزير عن تبادل الأسرى وانسحاب القوات من المدينة.", "انسحاب", "asserted"),
        ("رحب الرئيس بالهدنة، مشترطا لتمديدها انسحاب القوات من المدينة.", "انسحاب", "hypothetical"),
        ("رحب الوفد بالمبادرة، واشترط لتمديدها انسحاب القوات من حلب.", "انسحاب", "hypothetical"),
        ("نفى الناطق أن المدينة سقطت وأن الجيش قصف القرية.", "قصف", "negated"),
        ("توقع المحلل أن يفوز الحزب وأن يقصف الجيش القرية.", "يقصف", "hypothetical"),
        ("أكد الناطق أن الهدنة انهارت وأن الجيش قصف القرية.", "قصف", "asserted"),
        ("نفى الناطق أن المدينة سقطت وأكد أن الجيش قصف القرية.", "قصف", "asserted"),
        ("بدأت الاستعدادات لفرض واشنطن عقوبات على طهران.", "عقوبات", "future"),
        ("أعلن الناطق عدم فرض واشنطن عقوبات على طهران.", "عقوبات", "negated"),
        ("أثار فرض واشنطن عقوبات على طهران غضبا.", "عقوبات", "asserted"),
        ("ألغيت زيارة الوزير العراقي إلى أنقرة.", "زيارة", "negated"),
        ("أدينت زيارة الوزير العراقي إلى أنقرة.", "زيارة", "asserted"),
        ("لو اندلعت الحرب لانسحبت القوات الروسية من حلب.", "انسحبت", "hypothetical"),
        ("لولا تدخل الوسطاء لاعتقلت الشرطة الصحفي.", "اعتقلت", "hypothetical"),
        ("أتنسحب القوات الروسية من حلب؟", "تنسحب", "hypothetical"),
        ("ما كاد الوفد يصل إلى الحدود حتى قصف الجيش القرية.", "قصف", "asserted"),
        ("ما إن وصل الوفد حتى قصف الجيش القرية.", "قصف", "asserted"),
        ("لن توقع الحركة الاتفاق إلا بعد انسحاب القوات من حلب.", "انسحاب", "hypothetical"),
        ("لم توقع الحركة الاتفاق إلا بعد انسحاب القوات من حلب.", "انسحاب", "asserted"),
        ("ستندلع الحرب إن قصف الجيش السوري القرية.", "قصف", "hypothetical"),
        ("سنقاتل حتى وإن قصف الجيش السوري القرية.", "قصف", "hypothetical"),
        ("تساءل المحلل إن كانت الشرطة قد اعتقلت الصحفي.", "اعتقلت", "hypothetical"),
        ("هل سبق أن قصف الجيش السوري القرية؟", "قصف", "hypothetical"),
        ("أكد الناشط أهمية انسحاب القوات الروسية من حلب.", "انسحاب", "hypothetical"),
        ("أكد الوزير أهمية زيارة الرئيس إلى أنقرة.", "زيارة", "asserted"),
        ("نفي رسمي لقصف الجيش السوري للقرية.", "قصف", "negated"),
        ("انتهت المعركة وقبل أن تتدخل القوات فر المسلحون.", "تتدخل", "hypothetical"),
        ("هتف المتظاهرون بشعارات مناهضة قبل أن تفرقهم الشرطة.", "تفرقهم", "asserted"),
        ("أحيت المدينة ذكرى اعتقال الشرطة التونسية للصحفي.", "اعتقال", "historical"),
        ("أرجئ الاجتماع بين الوزيرين السوري والتركي إلى أجل غير مسمى.", "الاجتماع", "hypothetical"),
        ("طالب نواب أمريكيون بفرض عقوبات على طهران.", "عقوبات", "hypothetical"),
        ("في حال أقدم الجيش على قصف القرية فسنرد.", "قصف", "hypothetical"),
        ("ما هي إلا ساعات حتى قصف الجيش السوري القرية.", "قصف", "asserted"),
        ("متى انسحبت القوات الروسية من حلب انتهت الحرب.", "انسحبت", "hypothetical"),
        ("طالبت النقابة بكشف ملابسات اعتقال الشرطة الصحفي.", "اعتقال", "asserted"),
        ("حذر من أن الوضع خطير وأن الجيش السوري قصف القرية.", "قصف", "asserted"),
        ("لا تزال الأسرة قلقة رغم أن السلطات المصرية أفرجت عن الصحفي.", "أفرجت", "asserted"),
        ("إذا كان الحزب يريد السلام فلماذا هاجم المدينة؟", "هاجم", "asserted"),
        ("لا يمكن إنكار أن الجيش قصف القرية.", "قصف", "asserted"),
        ("لا يستطيع أحد أن ينكر أن الجيش قصف القرية.", "قصف", "asserted"),
    ],
)
def test_what_is_only_wanted_or_supposed_is_not_told_as_done(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, status: Status
) -> None:
    found = told(monkeypatch, text, trigger)
    assert found is not None
    assert found.status == status


def test_a_day_of_another_verb_is_not_that_of_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    found = told(monkeypatch, "قصف الجيش السوري القرية، وقد ينسحب منها غدا.", "قصف", "2020-05-05")
    assert found is not None
    assert found.status == "asserted"
    ahead = told(monkeypatch, "أعلن الاتحاد العام للعمال إضرابا عاما الأسبوع المقبل.", "أعلن", "2020-05-05")
    assert ahead is not None
    assert ahead.status == "future"


def test_deaths_that_are_told_are_no_outcome_of_what_is_denied() -> None:
    claims = read("نفى الناطق أن تكون القرية قد قصفت، وقال إن الجيش قتل خمسة مسلحين.").claims
    assert [(claim.trigger.text, claim.status) for claim in claims if claim.actor] == [("قتل", "asserted")]


def test_a_reason_called_a_pretext_leaves_a_trace_on_the_act(monkeypatch: pytest.MonkeyPatch) -> None:
    for reason in ("بحجة الانتماء إلى جماعة محظورة", "بدعوى وجود مسلحين", "بذريعة مخالفة القانون"):
        found = told(monkeypatch, f"اعتقلت الشرطة الناشط {reason}.", "اعتقلت")
        assert found is not None
        assert found.status == "asserted"
        assert "pretext" in [why.rule for why in found.why]
    plain = told(monkeypatch, "اعتقلت الشرطة الناشط بتهمة الانتماء إلى جماعة محظورة.", "اعتقلت")
    assert plain is not None
    assert "pretext" not in [why.rule for why in plain.why]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ربما انسحبت القوات السورية من حلب.", "hypothetical"),
        ("هل انسحبت القوات السورية من حلب؟", "hypothetical"),
        ("انسحبت القوات السورية من حلب.", "historical"),
        ("لم تنسحب القوات السورية من حلب.", "asserted"),
        ("قد تنسحب القوات السورية من حلب.", "asserted"),
    ],
)
def test_forces_that_may_have_left_may_still_be_there(text: str, status: Status) -> None:
    assert [tie.status for tie in read(text).ties if tie.kind == "present_in"] == [status]


def test_who_is_not_spared_by_fire_is_its_victim() -> None:
    for text in ("لم يسلم الأطفال من رصاص القناصة.", "لم يسلم الأطفال من نيران الجيش."):
        claims = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
        assert [claim.status for claim in claims] == ["asserted"]
        assert [party.text for party in claims[0].recipient] == ["الأطفال"]


def test_a_company_that_arms_an_army_gives_aid() -> None:
    for text, status in (
        ("زودت الشركة الجيش بالسلاح.", "asserted"),
        ("نفت الشركة تزويد الجيش بالسلاح.", "negated"),
    ):
        claims = [claim for claim in read(text).claims if claim.event == "AID"]
        assert [(claim.status, claim.actor[0].text) for claim in claims] == [(status, "الشركة")]


def test_what_a_participle_calls_something_is_no_act() -> None:
    claims = read("رفض الحزب القرار، واصفا ما جرى بالانقلاب.").claims
    assert [claim.event for claim in claims] == ["REJECT"]
