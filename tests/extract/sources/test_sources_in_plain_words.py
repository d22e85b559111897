"""Sources in plain words: indefinite tellers of a deed, papers that were seen, quotations closed by an
expression, what is denied of another's words, and charges against who tells of them.
"""

from __future__ import annotations

import pytest

from tests.extract.views import by, claim, read


def said(text: str) -> list[tuple[str | None, str]]:
    return [(one.speaker.text if one.speaker else None, one.words.text) for one in read(text).statements]


@pytest.mark.parametrize(
    ("text", "trigger", "source"),
    [
        ("أكد مصدر أمني مقتل قناص في حي الزهراء.", "مقتل", "مصدر أمني"),
        ("أعلن شهود عيان اقتحام الجنود دار البلدية في نابلس.", "اقتحام", "شهود عيان"),
        ("أعلن طبيب مقتل سبعة جرحى في قصف المستشفى الميداني.", "قصف", "طبيب"),
        ("أكدت وسائل إعلام اعتقال الناشط في مطار الخرطوم.", "اعتقال", "وسائل إعلام"),
        ("أعلن أطباء مقتل ثلاثة متظاهرين في أم درمان.", "مقتل", "أطباء"),
        ("أكد عمال إغاثة مقتل زميلة لهم في غارة على المخيم.", "غارة", "عمال إغاثة"),
        ("كشف شيخ قبلي أن المسلحين خطفوا مهندسا في شبوة.", "خطفوا", "شيخ قبلي"),
        ("أفاد مصدر قبلي بأن المقاتلين أسروا أربعة جنود.", "أسروا", "مصدر قبلي"),
        ("الأمم المتحدة: مقتل عشرين نازحا في غارة على دارفور.", "غارة", "الأمم المتحدة"),
    ],
)
def test_indefinite_tellers_are_sources_and_no_part_of_the_deed(text: str, trigger: str, source: str) -> None:
    assert by(text, trigger) == (source,)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("أعلن رئيس تحرير الصحيفة أن الشرطة اعتقلت مصورا.", "رئيس تحرير الصحيفة"),
        ("أكد خبراء إزالة الألغام أن الشرطة اعتقلت مصورا.", "خبراء إزالة الألغام"),
    ],
)
def test_whose_calling_a_deed_names_keeps_it(text: str, owner: str) -> None:
    assert by(text, "اعتقلت") == (owner,)


def test_before_me_stays_so_without_a_noun_to_describe() -> None:
    assert said("قال الضابط: «وصل الجنود قبلي إلى الجسر».") == [("الضابط", "وصل الجنود قبلي إلى الجسر")]


def test_a_united_nations_dateline_of_an_agency_is_no_source() -> None:
    assert by("الأمم المتحدة (رويترز) - قتل مسلحون عشرين نازحا في دارفور.", "قتل") == ()


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("أظهرت وثائق اطلعت عليها الجريدة أن الشرطة عذبت موقوفين.", "عذبت", ("وثائق", "الجريدة")),
        ("كشفت رسالة نشرتها الجريدة أن الشرطة عذبت موقوفين.", "عذبت", ("رسالة", "الجريدة")),
        ("وبحسب وثائق نشرتها الجريدة عذبت الشرطة موقوفين.", "عذبت", ("وثائق", "الجريدة")),
        ("أظهر تقرير أعدته المنظمة أن الشرطة عذبت موقوفين.", "عذبت", ("تقرير",)),
        ("وأطلع الوزير النواب على أن الشرطة عذبت موقوفين.", "عذبت", ("الوزير",)),
        ("نشر سكان مقطعا يظهر جنودا يهاجمون حافلة.", "يهاجمون", ("مقطعا", "سكان")),
        ("هوجمت الثكنة، وفق ما نقلته القناة عن مصدر في الجيش.", "هوجمت", ("مصدر في الجيش", "القناة")),
        (
            "ذكرت القناة أن مسلحين هاجموا الثكنة، بحسب ما نقلته عن مصدر في الجيش.",
            "هاجموا",
            ("مصدر في الجيش", "القناة"),
        ),
        ("قتل ضابط في هجوم على الحاجز، وفق ما أفاد مصدر أمني وكالة فرانس برس.", "هجوم", ("مصدر أمني",)),
    ],
)
def test_papers_that_were_seen_and_whom_a_paper_quotes(
    text: str, trigger: str, chain: tuple[str, ...]
) -> None:
    assert by(text, trigger) == chain


def test_a_quotation_of_several_sentences_is_his_whom_an_expression_names_behind_it() -> None:
    text = "«دهموا الحي فجرا. اعتقلوا شبانا. لم يتركوا أحدا»، وفق أحد السكان. وقصف الجيش القرية."
    assert by(text, "اعتقلوا") == ("أحد السكان",)
    assert by(text, "قصف") == ()
    assert said(text) == [
        ("أحد السكان", "دهموا الحي فجرا. اعتقلوا شبانا"),
        ("أحد السكان", "لم يتركوا أحدا"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("وأضاف العميد في تغريدة «نرفض الهدنة».", "العميد", "نرفض الهدنة"),
        ('وقال المصري "ضربونا بالعصي".', "المصري", "ضربونا بالعصي"),
        ("وختم الشيخ «لن نرحل».", "الشيخ", "لن نرحل"),
    ],
)
def test_a_short_sentence_in_quotation_marks_is_said(text: str, speaker: str, words: str) -> None:
    assert said(text) == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "وقال النائب عن حزب «تحيا تونس».",
        "أعلن الوزير إطلاق حملة «نزرع الأمل».",
        "اقتحمت القوات مقر تنظيم «داعش» في الرقة.",
    ],
)
def test_a_name_in_quotation_marks_is_not_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "trigger", "denier"),
    [
        ("نفت الوزارة اتهامات المعارضة لها بتعذيب الموقوفين.", "تعذيب", "الوزارة"),
        ("نفى الوزير ما ذكرته الصحيفة من أن الجيش قصف القرية.", "قصف", "الوزير"),
        ("نفى الناطق ما تردد عن اعتقال النائب.", "اعتقال", "الناطق"),
        ("نفى الوزير تقريرا قال إن الجيش قصف القرية.", "قصف", "الوزير"),
    ],
)
def test_that_another_told_wrongly_is_the_deniers_word_alone(text: str, trigger: str, denier: str) -> None:
    denied = claim(text, trigger)
    assert denied.status == "negated"
    assert [link.text for link in denied.attribution] == [denier]


def test_who_doubts_or_denies_a_report_does_not_say_what_it_tells() -> None:
    assert said("نفى الوزير تقريرا قال إن الجيش قصف القرية.") == []
    assert by("شكك الخبير في تقرير قال إن الجيش قصف القرية.", "قصف") == ("تقرير",)
    assert by("زعم الخبير أن التقرير قال إن الجيش قصف القرية.", "قصف") == ("التقرير", "الخبير")
    assert by("استنكر الرئيس ما يسمى قصف الجيش للمدنيين.", "قصف") == ()


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("ردت طهران على اتهامات إسرائيل لها بقصف السفينة.", "إسرائيل", "طهران"),
        ("نفى الحزب اتهام الوزير له باغتيال النائب.", "الوزير", "الحزب"),
        ("استنكرت الحكومة اتهامات المعارضة لها بقصف القرية.", "المعارضة", "الحكومة"),
    ],
)
def test_charges_against_who_tells_of_them_are_against_him(text: str, accuser: str, accused: str) -> None:
    charge = next(one for one in read(text).claims if one.event == "ACCUSE" and "تهام" in one.trigger.text)
    deed = next(one for one in read(text).claims if one.event == "ASSAULT")
    assert [party.text for party in charge.actor] == [accuser]
    assert [party.text for party in charge.recipient] == [accused]
    assert [party.text for party in deed.actor] == [accused]


def test_what_another_does_to_a_third_is_not_done_to_the_subject() -> None:
    text = "انتقدت إيران باكستان بسبب دعم السعودية لها."
    backing = next(one for one in read(text).claims if one.event == "SUPPORT")
    assert "إيران" not in [party.text for party in backing.recipient]


@pytest.mark.parametrize(
    ("text", "trigger", "source"),
    [
        ("قصف الجيش المسلحين الذين قال إنهم هاجموا الثكنة.", "هاجموا", "الجيش"),
        ("أوقفت الشرطة المهربين الذين قالت إنهم هاجموا الدورية.", "هاجموا", "الشرطة"),
        ("أشاد الوزير بالجنود الذين قالوا إن المسلحين هاجموا القرية.", "هاجموا", "الجنود"),
        ("وروت سيدة من القرية أن المسلحين خطفوا طبيبا.", "خطفوا", "سيدة من القرية"),
        ("قال في مؤتمر صحافي وزير الإعلام إن الجيش قصف المعسكر.", "قصف", "وزير الإعلام"),
        ("اتهم الوزير خلال مؤتمر صحفي المعارضة بقتل شرطي.", "قتل", "الوزير"),
        ("اتهم التقرير الذي أعدته اللجنة الجيش بقتل مدنيين.", "قتل", "التقرير"),
    ],
)
def test_who_tells_of_others_in_a_relative_clause_and_behind_an_insertion(
    text: str, trigger: str, source: str
) -> None:
    assert by(text, trigger) == (source,)


def test_a_paper_that_accuses_goes_on_with_words() -> None:
    assert by("اتهم البيان الشرطة بقتل طالب. وأضاف أن الجنود أحرقوا خيمة.", "أحرقوا") == ("البيان",)


def test_a_family_name_that_is_a_nations_adjective_means_its_bearer() -> None:
    text = "قال النائب أحمد المغربي إن الجيش قصف القرية. وأضاف المغربي أن الشرطة اعتقلت ناشطا."
    link = claim(text, "اعتقلت").attribution[0]
    assert (link.text, link.name) == ("المغربي", "member of parliament Ahmed")
    raid = claim(f"{text} وقتل جندي في هجوم مغربي.", "هجوم")
    assert [party.name for party in raid.actor] == ["Morocco"]
    visit = claim(f"{text} وزار الوزير المغربي بغداد.", "زار")
    assert visit.actor[0].text == "الوزير المغربي"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("قال القائد إن داعش قتل الرهائن.", "داعش"),
        ("أكد النائب أن حزب الله قصف المستوطنات.", "حزب الله"),
        ("ذكرت الصحيفة أن داعش خطف الأطباء في الرقة.", "داعش"),
    ],
)
def test_a_verbal_noun_between_a_name_behind_that_and_its_victims_is_a_verb(text: str, actor: str) -> None:
    (found,) = [one for one in read(text).claims if one.event == "ASSAULT"]
    assert [party.text for party in found.actor] == [actor]
