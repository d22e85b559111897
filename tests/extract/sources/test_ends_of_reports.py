"""Where a report of speech ends: what others said of it; papers and pictures that show; whom an office tells;
where and when something is only said."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def of(text: str, trigger: str) -> Claim:
    found: list[Claim] = [claim for claim in read(text).claims if trigger in claim.trigger.text]
    return found[0]


def source(claim: Claim) -> str | None:
    return claim.attribution[0].text if claim.attribution else None


@pytest.mark.parametrize(
    ("text", "trigger", "said_by"),
    [
        ("وقال الناطق باسم الجيش إن القوات قصفت المدينة، ما أثار غضب المعارضة.", "غضب", None),
        ("وقال العقيد إن رجاله أحرقوا القرية، وهو ما أثار احتجاجات في العاصمة.", "احتجاجات", None),
        ("وقال العمدة إنه سيزور القدس، وهي خطوة رفضتها السلطة الفلسطينية.", "رفضتها", None),
        ("وقال الوالي إن الحرس قتلوا متظاهرين، وهي تصريحات أثارت غضب المعارضة.", "غضب", None),
        ("قال الحزب إن الوزير اعتقل ناشطين، وطالب أمينه العام الحكومة بالاستقالة.", "طالب", None),
        ("قالت الحركة إن الجيش قصف المخيم، وطالب رئيسها مجلس الأمن بالتدخل.", "طالب", None),
        ("قالت الحركة إن الجيش قصف المخيم، وطالب المدنيين بمغادرته.", "طالب", "الحركة"),
        ("وقال المحافظ إن الشرطة أطلقت النار على المحتجين، مما أدى إلى مقتل ثلاثة منهم.", "أطلقت", "المحافظ"),
    ],
)
def test_what_others_said_of_his_words_is_not_his(text: str, trigger: str, said_by: str | None) -> None:
    assert source(of(text, trigger)) == said_by


@pytest.mark.parametrize(
    ("text", "denier"),
    [
        ("وأعلنت الحركة أنها أسرت جنديين، وهو ما نفاه الجيش الإسرائيلي.", "الجيش الإسرائيلي"),
        ("وأكد النائب أن الحكومة أفرجت عن المعتقلين، وهو أمر نفته المعارضة.", "المعارضة"),
    ],
)
def test_whoever_denies_what_was_just_said_denies_it(text: str, denier: str) -> None:
    denied = [claim for claim in read(text).claims if claim.status == "negated"]
    assert [source(claim) for claim in denied] == [denier]


@pytest.mark.parametrize(
    ("text", "trigger", "said_by"),
    [
        ("أظهرت مقاطع مصورة جنودا يطلقون النار على الحشد.", "يطلقون", "مقاطع مصورة"),
        ("وأظهر فيديو متداول عناصر الميليشيا يعدمون أسيرين.", "يعدمون", "فيديو متداول"),
        ("ويظهر في الشريط جنود يعتدون على المحتجين.", "يعتدون", "الشريط"),
        ("وتظهر كاميرات المراقبة مسلحين يخطفون الطبيب.", "يخطفون", "كاميرات المراقبة"),
        ("أظهرت لقطات بثها التلفزيون الرسمي أن الجيش قصف المبنى.", "قصف", "لقطات"),
        ("وأظهر تحقيق أجرته الأمم المتحدة أن الجيش قتل مئة مدني.", "قتل", "تحقيق"),
        ("وظهر في بغداد مسلحون خطفوا طبيبا.", "خطفوا", None),
    ],
)
def test_pictures_and_papers_are_sources_of_what_they_show(
    text: str, trigger: str, said_by: str | None
) -> None:
    assert source(of(text, trigger)) == said_by


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("ووثق ناشطون جنودا وهم يعتدون على المارة.", "جنودا"),
        ("شاهد السكان الجنود وهم يعتدون على المارة.", "الجنود"),
        ("غادر الجنود السوق وهم يعتدون على المارة.", "الجنود"),
    ],
)
def test_whom_one_sees_doing_something_does_it(text: str, doer: str) -> None:
    assert [party.text for party in of(text, "يعتدون").actor] == [doer]


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        ("أبلغ رئيس الوفد الحكومي المبعوث الأممي أن الجيش انسحب.", "رئيس الوفد الحكومي", "المبعوث الأممي"),
        ("أخبر وزير الداخلية السفير الفرنسي أن الشرطة اعتقلت رجلين.", "وزير الداخلية", "السفير الفرنسي"),
        ("أعلم قائد الحرس رئيس البرلمان بأن المسلحين انسحبوا.", "قائد الحرس", "رئيس البرلمان"),
        ("أبلغ سالم العامري المتحدث باسم الحركة أن الجيش انسحب.", "سالم العامري المتحدث باسم الحركة", None),
        ("نقلت رويترز عن مسؤول أمني قوله إن الجيش قصف موقعا.", "مسؤول أمني", None),
    ],
)
def test_an_office_behind_the_speaker_hears_him(text: str, speaker: str, hearer: str | None) -> None:
    (statement,) = read(text).statements
    assert statement.speaker.text == speaker
    assert [party.text for party in statement.to] == ([hearer] if hearer else [])


@pytest.mark.parametrize(
    ("text", "trigger", "place"),
    [
        ("قال الوزير في مؤتمر صحفي عقده في الرياض إن الطيران قصف المعسكر.", "قصف", None),
        ("أكد لافروف في ختام محادثاته في موسكو أن روسيا قصفت المعسكر.", "قصفت", None),
        ("قال الوزير في مؤتمر صحفي عقده في الرياض إن الطيران قصف المعسكر في عدن.", "قصف", "عدن"),
        ("قتل جنديان في هجوم في عدن.", "هجوم", "عدن"),
    ],
)
def test_where_one_speaks_is_not_where_it_was_done(text: str, trigger: str, place: str | None) -> None:
    found = of(text, trigger).place
    assert (found.text if found else None) == place


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("قال الحاكم يوم الأحد إن الجيش هاجم المعسكر.", "هاجم", None),
        ("أعلنت الوزارة في بيان صدر مساء الثلاثاء أن طائراتها قصفت المعسكر.", "قصفت", None),
        ("قال ناطق أمس إن القوات اعتقلت ثلاثة رجال يوم الخميس.", "اعتقلت", "يوم الخميس"),
        ("أعلن الجيش الخميس مقتل ثلاثة جنود في كمين.", "كمين", "الخميس"),
    ],
)
def test_the_day_of_saying_so_is_not_that_of_the_deed(text: str, trigger: str, date: str | None) -> None:
    assert of(text, trigger).date.text == date


def test_what_is_planned_for_a_day_to_come_is_planned_now() -> None:
    assert of("يعتزم وزير الخارجية النمساوي زيارة إيران في سبتمبر المقبل.", "يعتزم").status == "asserted"
    assert of("تهدد الحركة بقصف المدينة الأسبوع المقبل.", "تهدد").status == "asserted"


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        ("قال السفير الأمريكي للرئيس اللبناني إن الجيش انسحب.", "السفير الأمريكي", "للرئيس اللبناني"),
        ("وأكد رئيس الحكومة لوزير الخارجية المصري أن الجيش انسحب.", "رئيس الحكومة", "وزير الخارجية المصري"),
        ("قال الممثل الخاص للأمين العام إن الجيش انسحب.", "الممثل الخاص للأمين العام", None),
        ("قال الأمين العام للحزب إن الجيش انسحب.", "الأمين العام للحزب", None),
    ],
)
def test_one_in_office_behind_li_hears_all_but_his_aides(text: str, speaker: str, hearer: str | None) -> None:
    (statement,) = read(text).statements
    assert statement.speaker.text == speaker
    assert [party.text for party in statement.to] == ([hearer] if hearer else [])


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("علمت صحيفة الخبر من مصادر مطلعة أن الشرطة قتلت رجلا.", "قتلت", ["مصادر مطلعة", "صحيفة الخبر"]),
        ("وبحسب شهادات جمعتها المنظمة، عذب الجنود رجالا.", "عذب", ["شهادات"]),
        ("بحسب شهادات الأهالي، عذب الجنود رجالا.", "عذب", ["الأهالي"]),
        (
            "وأكد القيادي في الحركة سالم العامري أن الجيش قصف القرية.",
            "قصف",
            ["القيادي في الحركة سالم العامري"],
        ),
        ("قال الناطق في الاجتماع إن الجيش قصف القرية.", "قصف", ["الناطق"]),
    ],
)
def test_who_learned_and_whose_the_words_are(text: str, trigger: str, chain: list[str]) -> None:
    assert [link.text for link in of(text, trigger).attribution] == chain


@pytest.mark.parametrize(
    ("text", "words", "actor", "asked"),
    [
        (
            "وقالت الحركة إن الجنود قصفوا المخيم، ودعت الوسطاء إلى الضغط على الحكومة.",
            "الجنود قصفوا المخيم",
            "الحركة",
            "الوسطاء",
        ),
        (
            "وذكرت اللجنة أن المسلحين خطفوا طبيبا، وناشدت السلطات التدخل لإنقاذه.",
            "المسلحين خطفوا طبيبا",
            "اللجنة",
            "السلطات",
        ),
        (
            "وقال الوزير إن المسلحين قصفوا البلدة وطالب مجلس الأمن بفرض عقوبات عليهم.",
            "المسلحين قصفوا البلدة",
            "الوزير",
            "مجلس الأمن",
        ),
    ],
)
def test_what_he_asks_besides_is_no_part_of_his_words(text: str, words: str, actor: str, asked: str) -> None:
    told = read(text, "2016-05-01")
    assert [said.words.text for said in told.statements] == [words]
    (claim,) = [claim for claim in told.claims if claim.event == "REQUEST"]
    assert [party.text for party in claim.actor] == [actor]
    assert [party.text for party in claim.recipient] == [asked]


def test_who_asks_agrees_with_the_verb() -> None:
    text = "وقال وزير الخارجية إن تركيا قصفت المخيم، ودعا مجلس الأمن إلى التدخل."
    (claim,) = [claim for claim in read(text, "2016-05-01").claims if claim.event == "REQUEST"]
    assert [party.text for party in claim.actor] == ["وزير الخارجية"]


def test_a_charge_without_a_comma_ends_what_he_says() -> None:
    (said,) = read("وأكدت الحركة أن الجيش قصف المستشفى واتهمت واشنطن بدعمه.", "2016-05-01").statements
    assert said.words.text == "الجيش قصف المستشفى"


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "قال الوزير إن طهران لن تفاوض أحدا، كما نقلت عنه وكالة إرنا.",
            "الوزير",
            "طهران لن تفاوض أحدا",
        ),
        ("أوضح مدير المؤسسة أن الإنتاج ارتفع، نافيا ما أشيع عن الحقل.", "مدير المؤسسة", "الإنتاج ارتفع"),
        ("أيدوا الهجوم، الأمر الذي رفضته طهران ووصفته بأنه «عدوان سافر».", "طهران", "عدوان سافر"),
        ("قال القادة إنهم باقون، وهو ما رفضته طهران وقالت إنها لن تسكت.", "طهران", "إنها لن تسكت"),
        ("قالت الصحيفة إن الوزير قدم استقالته، لكن مكتبه رفض التعليق.", "الصحيفة", "الوزير قدم استقالته"),
        ("ذكرت القناة أن القائد أقيل، غير أن الحكومة لم تعلق على ذلك.", "القناة", "القائد أقيل"),
        ("نفى الوزير أن بلاده تسلح الثوار، الذين قال زعيمهم إنهم باقون.", "الوزير", "بلاده تسلح الثوار"),
        ("نعى حزب الله القائد هيثم الطبطبائي، مؤكدا أن دمه لن يضيع.", "حزب الله", "دمه لن يضيع"),
    ],
)
def test_who_says_it_and_where_his_words_end(text: str, speaker: str, words: str) -> None:
    said = [(s.speaker.text, s.words.text) for s in read(text).statements if s.speaker]
    assert (speaker, words) in said
