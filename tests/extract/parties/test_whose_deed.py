"""Whose deed it is and whom it hits, where a pronoun, a place or a number stands between."""

from __future__ import annotations

import pytest

from tests.extract.parties.test_who_acts import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("أدانت بيروت إسرائيل لاستهدافها الصحفيين.", "ASSAULT", ["إسرائيل"], ["الصحفيين"]),
        ("فرضت واشنطن عقوبات على طهران لدعمها الحوثيين.", "SUPPORT", ["طهران"], ["الحوثيين"]),
        ("انتقدت المنظمة الحكومة لاعتقالها ناشطين.", "COERCE", ["الحكومة"], ["ناشطين"]),
        ("دعا الوزير باريس إلى إلزام إسرائيل بوقف عدوانها.", "ASSAULT", ["إسرائيل"], []),
        ("طالبت موسكو واشنطن بالضغط على كييف لوقف هجماتها.", "ASSAULT", ["كييف"], []),
        ("تدخلت الشرطة لتفريقها المتظاهرين.", "ASSAULT", ["الشرطة"], ["المتظاهرين"]),
        ("سجن الضابط لتعذيبه معتقلين.", "COERCE", [], ["الضابط"]),
        ("سجن الضابط لتعذيبه معتقلين.", "ASSAULT", ["الضابط"], ["معتقلين"]),
        ("أقال الرئيس الوزير لانتقاده الحكومة.", "ACCUSE", ["الوزير"], ["الحكومة"]),
        ("حكم على القاضي بالسجن لانتقاده الحكومة.", "SANCTION", [], ["القاضي"]),
        ("حكم على القاضي بالسجن لانتقاده الحكومة.", "ACCUSE", ["القاضي"], ["الحكومة"]),
        ("حكمت المحكمة على الضابط بالسجن لضربه متظاهرين.", "ASSAULT", ["الضابط"], ["متظاهرين"]),
        ("حكمت المحكمة على الوزير بالسجن لاختلاسه أموالا.", "SANCTION", ["المحكمة"], ["الوزير"]),
    ],
)
def test_the_deed_for_which_one_is_blamed_or_pressed_is_his(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("استقبل الملك عبد الله في عمان المبعوث الأممي.", "CONSULT", ["المبعوث الأممي"], ["الملك عبد الله"]),
        ("أضرب قادة الحزب المعتقلون عن الطعام.", "PROTEST", ["قادة الحزب المعتقلون"], []),
        ("أنقذ الجيش عمال المنجم المحاصرين.", "AID", ["الجيش"], ["عمال المنجم المحاصرين"]),
        ("طالب متظاهرون بإطلاق سراح أعضاء الحزب المعتقلين.", "REQUEST", ["متظاهرون"], []),
        ("أفرجت الشرطة عن طلاب المعهد المحتجزين.", "RETREAT", ["الشرطة"], ["طلاب المعهد المحتجزين"]),
        ("قتل في البلدة جنود الجيش المحتجين.", "ASSAULT", ["جنود الجيش"], ["المحتجين"]),
        ("بعد اعتقال رجال الأمن المحتجين ساد الهدوء.", "COERCE", ["رجال الأمن"], ["المحتجين"]),
        ("أوقفت الشرطة مواطنا سوريا يشتبه في انتمائه إلى التنظيم.", "ACCUSE", [], ["مواطنا سوريا"]),
        ("أوقفت الشرطة سائقا ليبيا يشتبه في انتمائه إلى التنظيم.", "ACCUSE", [], ["سائقا ليبيا"]),
        ("أقال رئيس المجلس الرئاسي محافظ شبوة.", "COERCE", ["رئيس المجلس الرئاسي"], ["محافظ شبوة"]),
        ("قتل مسلحون على دراجات نارية 22 قرويا.", "ASSAULT", ["مسلحون"], ["22 قرويا"]),
        ("نددت المنظمة بالحكومة.", "ACCUSE", ["المنظمة"], ["الحكومة"]),
        ("تظاهر مئات رفضا لدعم واشنطن لإسرائيل.", "PROTEST", ["مئات"], ["واشنطن"]),
        ("زار الوزير العماني طهران وسلم رئيسها رسالة.", "CONSULT", ["الوزير العماني"], ["طهران"]),
        ("طالبت أكبر نقابة الحكومة بالحوار.", "REQUEST", ["نقابة"], ["الحكومة"]),
        ("هاجم أكبر حزب معارض الحكومة.", "ACCUSE", ["حزب معارض"], ["الحكومة"]),
        ("أدانت أهم رابطة حقوقية القصف.", "ACCUSE", ["أهم رابطة حقوقية"], []),
        ("هاجم أبرز نواب الحزب الحكومة.", "ACCUSE", ["أبرز نواب الحزب"], ["الحكومة"]),
        ("ضرب الشرطي الصحفي أمام الوزارة.", "ASSAULT", ["الشرطي"], ["الصحفي"]),
        ("اعتقل الضابط الصحفي.", "COERCE", ["الضابط"], ["الصحفي"]),
        ("اعتقل المستشار الصحفي للرئيس.", "COERCE", [], ["المستشار الصحفي"]),
        ("خطفت الجماعة الصحفي.", "ASSAULT", ["الجماعة"], ["الصحفي"]),
        ("انتقد الحزب تعيين الوزير من دون تشاور مع النواب.", "CONSULT", ["النواب"], []),
        ("عين الرئيس الوزير من دون تشاور مع النواب.", "CONSULT", ["النواب", "الرئيس"], []),
        ("ندد الحزب باستعمال الشرطة القوة ضد المحتجين.", "ASSAULT", ["الشرطة"], ["المحتجين"]),
        ("هاجم مسلحون حوثيون ثكنة للجيش.", "ASSAULT", ["مسلحون حوثيون"], ["ثكنة للجيش"]),
        ("قتل أحمد سالم (24 عاما) ومحمود علي (30 عاما).", "ASSAULT", [], ["أحمد سالم", "محمود علي"]),
        (
            "حكم على كل من أحمد سالم، 24 عاما، ومحمود علي، 30 عاما، بالسجن خمس سنوات.",
            "SANCTION",
            [],
            ["كل من أحمد سالم", "محمود علي"],
        ),
        (
            "اعتقلت الشرطة أحمد سالم (24 عاما) ومحمود علي (30 عاما).",
            "COERCE",
            ["الشرطة"],
            ["أحمد سالم", "محمود علي"],
        ),
        ("خطف مسلحون مدنيين في إب.", "ASSAULT", ["مسلحون"], ["مدنيين"]),
        ("أعلن حزب الله استهداف جنود إسرائيليين.", "ASSAULT", ["حزب الله"], ["جنود إسرائيليين"]),
        ("أعلن حزب الله اغتيال أحد قادته.", "ASSAULT", [], ["أحد قادته"]),
        ("أعدمت جبهة النصرة ثلاثة عسكريين.", "ASSAULT", ["جبهة النصرة"], ["ثلاثة عسكريين"]),
        ("أقدم التنظيم على إعدام 15 من عناصره رميا بالرصاص.", "ASSAULT", ["التنظيم"], ["15 من عناصره"]),
        ("جدد البرلمان رفضه التدخل التركي في ليبيا.", "REJECT", ["البرلمان"], ["التركي"]),
        ("أعلن البرهان رفضه التفاوض مع المتمردين.", "REJECT", ["البرهان"], ["المتمردين"]),
        ("دخلت القوات البلدة وقتلت 12 مسلحا.", "ASSAULT", ["القوات"], ["12 مسلحا"]),
        ("دخل الجيش البلدة. وقتل عشرة من المسلحين.", "ASSAULT", ["الجيش"], ["عشرة من المسلحين"]),
        ("غادر قائد الجيش البلدة. وقتل ثلاثة مدنيين في اشتباكات.", "ASSAULT", [], ["ثلاثة مدنيين"]),
        ("وصل العقيد علي قنديل إلى مصراتة. وقتل جنديان.", "ASSAULT", [], ["جنديان"]),
    ],
)
def test_doers_and_those_hit(text: str, event: str, doers: list[str], aimed_at: list[str]) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "trigger", "event", "doers", "aimed_at"),
    [
        ("اعتقلت الشرطة ضابطا بتهمة قتل متظاهرين.", "قتل", "ASSAULT", ["ضابطا"], ["متظاهرين"]),
        (
            "أمرت النيابة بحبس الناشط بتهمة الاعتداء على الشرطة.",
            "الاعتداء",
            "ASSAULT",
            ["الناشط"],
            ["الشرطة"],
        ),
        ("أطلق الحزب صواريخ على حيفا انتقاما لاغتيال زعيمه.", "اغتيال", "ASSAULT", [], ["زعيمه"]),
        ("أعلنت الحكومة طرد السفير احتجاجا على سجن رعاياها.", "طرد", "SANCTION", ["الحكومة"], ["السفير"]),
        ("تبادل الطرفان: إفراج تركيا عن 39 أسيرا من النساء والأطفال.", "إفراج", "RETREAT", ["تركيا"], None),
        ("أصدر المدعي العام أمرا بالقبض على حفتر.", "أصدر", "THREATEN", ["المدعي العام"], ["حفتر"]),
    ],
)
def test_a_charge_is_the_deed_of_the_charged_and_what_is_answered_another_deed(
    text: str, trigger: str, event: str, doers: list[str], aimed_at: list[str] | None
) -> None:
    found = sides(text, event, trigger)
    assert found[0] == doers
    assert aimed_at is None or found[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("دعا الحزب إلى الخروج في مظاهرات يوم الجمعة.", "PROTEST", ["الحزب"]),
        ("دعت المعارضة أنصارها إلى النزول إلى الشارع.", "PROTEST", ["المعارضة"]),
        ("حشدت الحركة أنصارها في ساحة العروض.", "PROTEST", ["الحركة"]),
        ("تعرضت النقابة للضرب وتدخلت عناصر الشرطة لتفريق الحشود.", "ASSAULT", ["عناصر الشرطة"]),
        ("تظاهر العمال في وقت قصف فيه الطيران البلدة.", "ASSAULT", ["الطيران"]),
        (
            "التقى المبعوث الأممي في مسقط كبير المفاوضين الحوثيين.",
            "CONSULT",
            ["المبعوث الأممي", "كبير المفاوضين الحوثيين"],
        ),
    ],
)
def test_callers_and_those_who_stand_behind_a_complement(text: str, event: str, doers: list[str]) -> None:
    claims = [c for c in read(text, "2016-05-01").claims if c.event == event]
    assert doers in [[p.text for p in c.actor] for c in claims]


def test_who_denies_responsibility_did_not_do_it() -> None:
    (claim,) = read("نفى المتشددون مسؤوليتهم عن الهجومين.", "2016-05-01").claims
    assert claim.status == "negated"


def test_the_dead_for_whom_one_answers_are_not_of_the_answer() -> None:
    claims = read("قصفت إسرائيل غزة ردا على مقتل ثلاثة جنود.", "2016-05-01").claims
    assert next(c for c in claims if c.trigger.text == "قصفت").size.dead is None


@pytest.mark.parametrize(
    ("text", "answer", "aimed_at"),
    [
        ("شن الجيش هجوما ردا على استهداف المدنيين.", "هجوما", []),
        ("شن الجيش غارات جوية ردا على مقتل ثلاثة من جنوده.", "غارات جوية", []),
        ("قصفت الجماعة مطار أبها ردا على قصف المدنيين في صعدة.", "قصفت", ["مطار أبها"]),
        ("شن الجيش هجوما ردا على هجمات المتمردين.", "هجوما", ["المتمردين"]),
        ("شن الجيش هجوما على المتمردين.", "هجوما", ["المتمردين"]),
    ],
)
def test_an_answer_does_not_hit_the_victims_of_what_it_answers(
    text: str, answer: str, aimed_at: list[str]
) -> None:
    assert sides(text, "ASSAULT", answer)[1] == aimed_at


def test_what_is_answered_has_not_the_place_the_day_or_the_arms_of_the_answer() -> None:
    text = "أطلقت الفصائل أمس صواريخ على عسقلان ردا على مقتل قيادي."
    answer, answered = read(text, "2016-05-01").claims
    assert (answer.place is not None, answer.date.text, answer.mode) == (True, "أمس", ("heavy-weapons",))
    assert (answered.place, answered.date.text, answered.mode) == (None, None, ())
    text = "أطلقت الفصائل أمس صواريخ على عسقلان ردا على مقتل قيادي في رفح الجمعة الماضية."
    answered = read(text, "2016-05-01").claims[1]
    assert answered.place is not None
    assert (answered.place.text, answered.date.text) == ("رفح", "الجمعة الماضية")


def test_what_a_body_is_called_after_is_no_act() -> None:
    claims = read("أعربت منظمة إنقاذ الطفولة عن قلقها على المدنيين.", "2016-05-01").claims
    assert not [c for c in claims if c.event == "AID"]


def test_two_who_talked_agreed_together() -> None:
    text = "بحث الوزير المصري مع نظيره الروسي أزمة ليبيا، واتفقا على عقد لقاء جديد."
    assert sides(text, "AGREE") == (["الوزير المصري", "نظيره الروسي"], [])


def test_nobody_kills_whose_sons_were_killed() -> None:
    text = "هاجم مسلحون منزل النائب، لكنه نجا فيما قتل اثنان من أبنائه."
    assert not any("منزل" in (p.text or "") for c in read(text, "2016-05-01").claims for p in c.actor)


def test_what_an_airport_is_called_is_nobody() -> None:
    text = "واتهم الوزير الإمارات بتزويد المتمردين بالسلاح عبر مطار أم جرس التشادي."
    assert sides(text, "ACCUSE") == (["الوزير"], ["الإمارات"])


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("استهدف التحالف مخازن للطائرات المسيرة شمال صنعاء.", ()),
        ("قصف الجيش مستودع صواريخ قرب المدينة.", ()),
        ("استهدف الجيش الموقع بالطائرات المسيرة.", ("drone",)),
        ("قصفت الجماعة مصنعا بصواريخ باليستية.", ("heavy-weapons",)),
    ],
)
def test_arms_that_are_kept_in_what_was_hit_did_not_hit_it(text: str, mode: tuple[str, ...]) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert claim.mode == mode


def test_a_coalition_strikes_a_town_behind_who_leads_it() -> None:
    (attack,) = [c for c in read("قصف التحالف الذي تقوده السعودية صنعاء.").claims if c.event == "ASSAULT"]
    assert attack.place is not None and attack.place.text == "صنعاء"
