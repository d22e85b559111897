"""Whose word a deed is: who decries it, who is told and who tells, what a denier says nothing of."""

from __future__ import annotations

import pytest

from marsad.model import Statement
from tests.extract.views import by, claim, read


def said(text: str, words: str) -> Statement:
    return next(one for one in read(text).statements if one.words.text.startswith(words))


def heard(text: str, words: str) -> tuple[str | None, ...]:
    return tuple(party.text for party in said(text, words).to)


@pytest.mark.parametrize(
    ("text", "trigger", "source"),
    [
        (
            "طالب الرئيس الفلسطيني مجلس الأمن بالضغط على إسرائيل لوقف عدوانها على غزة.",
            "عدوان",
            "الرئيس الفلسطيني",
        ),
        ("دعت الرئاسة إلى إنهاء حرب الإبادة التي تشنها إسرائيل على قطاع غزة.", "الإبادة", "الرئاسة"),
        ("دان الاتحاد الأوروبي قصف المدارس في إدلب.", "قصف", "الاتحاد الأوروبي"),
        ("هدد الحزب بالرد على العدوان الإسرائيلي على لبنان.", "العدوان", "الحزب"),
    ],
)
def test_who_decries_a_deed_is_its_source(text: str, trigger: str, source: str) -> None:
    assert by(text, trigger) == (source,)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("طالبت النقابة بتعويض السكان بعد العدوان الإسرائيلي على غزة.", "العدوان"),
        ("طالبت النقابة بالتحقيق في مقتل صحفي في تعز.", "مقتل"),
        ("شنت إسرائيل عدوانا على غزة.", "عدوان"),
    ],
)
def test_a_deed_that_is_only_mentioned_is_the_papers_word(text: str, trigger: str) -> None:
    assert by(text, trigger) == ()


def test_who_denies_that_he_knew_of_a_deed_asserts_nothing() -> None:
    assert by("نفت الحكومة علمها باعتقال الصحفي في مطار بغداد.", "اعتقال") == ()
    assert by("نفت الحكومة اعتقال الصحفي في مطار بغداد.", "اعتقال") == ("الحكومة",)


def test_who_spread_a_rumour_is_no_source_of_its_denial() -> None:
    text = "نفى المتحدث باسم الجيش مقتل القائد، كما روجت صفحات على فيسبوك."
    assert claim(text, "مقتل").status == "negated"
    assert by(text, "مقتل") == ("المتحدث باسم الجيش",)
    assert by("اعتقل الجيش القائد، كما روجت صفحات على فيسبوك.", "اعتقل") == ("صفحات على فيسبوك",)


def test_a_pretext_is_no_charge() -> None:
    text = "اعتقلت القوات الإسرائيلية شابا في الخليل بدعوى مهاجمته دورية عسكرية."
    assert all(one.event != "ACCUSE" for one in read(text).claims)
    assert by(text, "مهاجمته") == ("القوات الإسرائيلية",)
    assert any(one.event == "ACCUSE" for one in read("رفعت المنظمة دعوى ضد رئيس الوزراء.").claims)


def test_the_accused_by_nobody_are_accused_by_the_unnamed() -> None:
    told = read("اتُّهم الحزب بدعم المتمردين في شمال البلاد.")
    tie = next(one for one in told.ties if one.kind == "backs")
    assert [link.kind for link in tie.attribution] == ["anonymous"]
    tie = next(one for one in read("طهران متهمة بتسليح الحوثيين.").ties if one.kind == "backs")
    assert [(link.kind, link.name) for link in tie.attribution] == [("anonymous", "unnamed accusers")]
    chain = by("قال نائب إن الوزارة اتهمت الحزب بدعم المتمردين.", "دعم")
    assert chain == ("الوزارة", "نائب")


@pytest.mark.parametrize(
    ("text", "words", "speaker", "to"),
    [
        ("طمأن وزير الصحة المواطنين إلى أن اللقاح متوفر.", "اللقاح", "وزير الصحة", "المواطنين"),
        ("شرح المبعوث لأعضاء مجلس الأمن أن الهدنة صامدة.", "الهدنة", "المبعوث", "أعضاء مجلس الأمن"),
        ("أكد الأسد لوفد برلماني أردني أن سوريا ماضية في حربها.", "سوريا", "الأسد", "وفد برلماني"),
        ("صارح الرئيس شعبه بأن الجيش قتل مدنيين.", "الجيش", "الرئيس", "شعبه"),
        ("أحاط المبعوث مجلس الأمن علما بأن الهدنة انهارت.", "الهدنة", "المبعوث", "مجلس الأمن"),
        ("خاطب البابا الحشود قائلا: «أوقفوا هذه الحرب».", "أوقفوا", "البابا", "الحشود"),
        ("قالت الولايات المتحدة لإسرائيل إن الهدنة قريبة.", "الهدنة", "الولايات المتحدة", "إسرائيل"),
        ("قالت كوريا الشمالية للصين إن الهدنة قريبة.", "الهدنة", "كوريا الشمالية", "للصين"),
        ("أكدت السلطة الفلسطينية للوسطاء أن الهدنة قريبة.", "الهدنة", "السلطة الفلسطينية", "للوسطاء"),
        ("قال المبعوث الأممي لمجلس الأمن إن الهدنة قريبة.", "الهدنة", "المبعوث الأممي", "مجلس الأمن"),
        (
            "قالت منظمة العفو الدولية للحكومة المصرية إن الحل قريب.",
            "الحل",
            "منظمة العفو الدولية",
            "للحكومة المصرية",
        ),
    ],
)
def test_who_tells_and_who_is_told(text: str, words: str, speaker: str, to: str) -> None:
    assert said(text, words).speaker.text == speaker
    assert [to in (one or "") for one in heard(text, words)] == [True]


@pytest.mark.parametrize(
    "office",
    [
        "المبعوث الأممي لليمن",
        "المبعوث الخاص لليبيا",
        "المندوب الدائم لروسيا",
        "القائد العام للجيش",
        "اللجنة الدولية للصليب الأحمر",
    ],
)
def test_what_an_office_is_for_belongs_to_it(office: str) -> None:
    one = said(f"وقال {office} إن الهدنة قريبة.", "الهدنة")
    assert (one.speaker.text if one.speaker else "", one.to) == (office, ())


def test_where_only_the_told_is_named_the_one_before_tells() -> None:
    text = "استقبل رئيس البرلمان السفير التركي. وأبلغ السفير بأن الجيش قصف مواقع المسلحين في سنجار."
    assert by(text, "قصف") == ("رئيس البرلمان",)
    assert heard(text, "الجيش قصف") == ("السفير",)
    assert by("وأبلغ مصدر أمني بأن الجيش قصف القرية.", "قصف") == ("مصدر أمني",)
    assert by("وأبلغ وزير الداخلية مجلس النواب بأن الجيش قصف القرية.", "قصف") == ("وزير الداخلية",)


def test_nobody_within_what_is_said_hears_it() -> None:
    text = "قال الأمين العام إن الحزب سيرسل وفدا لأنصاره في الجنوب، لافتا إلى أن المؤتمر باق في موعده."
    assert heard(text, "المؤتمر") == ()
    assert heard("وأكد المحافظ استقبال الأهالي نازحين، على أن يعودوا بعد الهدنة.", "يعودوا") == ()


def test_a_clause_of_contrast_ends_where_the_main_one_begins() -> None:
    text = "وبينما تؤكد الحكومة أن الجيش استعاد المدينة، يقول المتمردون إن مقاتليهم صدوا الهجوم."
    assert by(text, "استعاد") == ("الحكومة",)
    assert by(text, "صدوا") == ("المتمردون",)


def test_who_learned_of_something_says_so() -> None:
    assert by("علمت «الشروق» أن الشرطة اعتقلت الوزير السابق.", "اعتقلت") == ("الشروق",)
    text = "وبحسب ما علمت الصحيفة من مصدر مطلع، طردت الحكومة السفير."
    assert by(text, "طردت") == ("مصدر مطلع", "الصحيفة")


def test_the_place_of_a_fight_is_no_source_of_the_news() -> None:
    assert by("وردت أنباء عن اشتباكات بين قبيلتين في دارفور.", "اشتباكات") == ("أنباء",)
    assert by("ورد في تقرير للمنظمة أن الجيش قصف القرية.", "قصف") == ("تقرير للمنظمة",)


@pytest.mark.parametrize(
    ("text", "trigger", "source"),
    [
        (
            "أكد محافظ نينوى أن السكان فروا. واتهمت المنظمة الجيش باعتقال عشرات المدنيين. وقالت إن الجنود "
            "قتلوا ثلاثة شبان.",
            "قتلوا",
            "المنظمة",
        ),
        (
            "قال ناطق إن الجيش قصف المطار. ونفى المتحدث باسم الحكومة ذلك. وتابع أن المتمردين قصفوا المستشفى.",
            "قصفوا",
            "المتحدث باسم الحكومة",
        ),
        (
            "قال وزير الخارجية إن بلاده ترحب بالهدنة. ورفض المتظاهرون المغادرة. وأضاف أن الشرطة اعتقلت "
            "عشرة منهم.",
            "اعتقلت",
            "وزير الخارجية",
        ),
        (
            "ذكر أحد السكان أن المقاتلين نهبوا السوق. وتابع «أطلقوا النار على كل من حاول الهرب».",
            "أطلقوا",
            "أحد السكان",
        ),
        (
            "التقى الوزير سالم القبلاوي السفيرة ليلى العامري. وقالت إن الشرطة ضربت طالبا.",
            "ضربت",
            "السفيرة ليلى العامري",
        ),
        (
            "التقت السفيرة ليلى العامري الوزير سالم القبلاوي. وقال إن الشرطة ضربت طالبا.",
            "ضربت",
            "الوزير سالم القبلاوي",
        ),
        (
            "نقلت رويترز عن سلمى القبلاوي أن الحرب قريبة. وأضافت أن الشرطة ضربت طالبا.",
            "ضربت",
            "سلمى القبلاوي",
        ),
        ("قالت الحكومة إن الحرب قريبة. وأكدت أن الشرطة ضربت طالبا.", "ضربت", "الحكومة"),
        (
            "قالت الناطقة باسم الحزب إن الحرب قريبة. وأضافت أن الشرطة ضربت طالبا.",
            "ضربت",
            "الناطقة باسم الحزب",
        ),
        (
            "قال الناطق باسم الوزارة إن الحرب قريبة، وأضاف أن الشرطة ضربت طالبا.",
            "ضربت",
            "الناطق باسم الوزارة",
        ),
    ],
)
def test_who_spoke_last_speaks_on(text: str, trigger: str, source: str) -> None:
    assert by(text, trigger) == (source,)


@pytest.mark.parametrize(
    "text",
    [
        "قالت الوزيرة إن الحارس قتل لصا. وقال إن الشرطة ضربت طالبا.",
        "قالت الوزيرة إن الحرب قريبة، كما قال إن الشرطة ضربت طالبا.",
        "قال الوزير إن الحرب قريبة. وقالت إن الشرطة ضربت طالبا.",
        "قال الناطق باسم الوزارة إن الحرب قريبة. وأضافت أن الشرطة ضربت طالبا.",
        "قال الوزير إن الحرب قريبة، وقالوا إن الشرطة ضربت طالبا.",
        "قال سكان إن الحارس قتل لصا. لكنه قال إن الشرطة ضربت طالبا.",
    ],
)
def test_who_does_not_agree_with_the_verb_does_not_speak_on(text: str) -> None:
    assert by(text, "ضربت") == ()


def test_what_we_ask_of_god_is_nobodys_statement() -> None:
    told = read("قال الوزير إن الهدنة صامدة. والله نسأل أن يحفظ بلادنا من كل شر.")
    assert [one.words.text for one in told.statements] == ["الهدنة صامدة"]


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        (
            "قالت النيابة في بيان نشر على موقعها إن الشرطة اعتقلت ثلاثة صحفيين.",
            "اعتقلت",
            ("النيابة",),
        ),
        ("نشر تنظيم القاعدة شريطا أعلن فيه مسؤوليته عن الهجوم على الفندق.", "الهجوم", ("تنظيم القاعدة",)),
        ("روى مزارع لمراسلة القناة كيف أطلق الجنود النار على المصلين.", "أطلق", ("مزارع",)),
        (
            "وتقول إسرائيل إن المبنى كان يستخدمه مسلحون، لكن سكانا نفوا ذلك وقالوا إن الجيش قصف منزلا مدنيا.",
            "قصف",
            ("سكانا",),
        ),
        ("كتبت سلمى الحداد مقالا قالت فيه إن الحراس ضربوا طالبا.", "ضربوا", ("سلمى الحداد",)),
        ("وزعت الوزارة بيانا، تلقت الصحيفة نسخة منه، أكدت فيه أن الحراس ضربوا طالبا.", "ضربوا", ("الوزارة",)),
        ("أصدر الحزب بيانا، حصلت رويترز على نسخة منه، قال فيه إن الحراس ضربوا طالبا.", "ضربوا", ("الحزب",)),
        ("أصدرت الحركة رسالة اطلعت عليها الوكالة قالت فيها إن الحراس ضربوا طالبا.", "ضربوا", ("الحركة",)),
        ("أعلنت الوزارة في بيان نشرته على موقعها قالت فيه إن الحراس ضربوا طالبا.", "ضربوا", ("الوزارة",)),
        ("وفي بيان نشرته الوزارة على موقعها قالت فيه إن الحراس ضربوا طالبا.", "ضربوا", ("الوزارة",)),
        ("عقد الوزير مؤتمرا صحفيا، بثه التلفزيون، قال فيه إن الحراس ضربوا طالبا.", "ضربوا", ("الوزير",)),
    ],
)
def test_who_writes_or_tells_is_the_source(text: str, trigger: str, chain: tuple[str, ...]) -> None:
    assert by(text, trigger) == chain


def test_who_accuses_by_a_noun_is_the_source_of_deed_and_tie() -> None:
    told = read("كررت الخرطوم اتهامها الإمارات بتسليح قوات الدعم السريع.")
    assert [link.text for one in told.ties for link in one.attribution] == ["الخرطوم"]
    assert by("كررت الخرطوم اتهامها الإمارات بتسليح قوات الدعم السريع.", "تسليح") == ("الخرطوم",)
    told = read("اتهمت الخرطوم الإمارات بدعم قوات الدعم السريع.")
    assert [link.text for one in told.ties for link in one.attribution] == ["الخرطوم"]
    assert claim("جدد لبنان اتهامه لإسرائيل بقصف المدنيين.", "قصف").attribution[0].kind == "official"


def test_who_says_his_own_words_once_more_says_them() -> None:
    assert by("وجدد المبعوث الأممي تأكيده أن الجيش قصف المستشفى.", "قصف") == ("المبعوث الأممي",)
    assert by("انتقد النائب قوله إن الجيش قصف المستشفى.", "قصف") == ()


def test_according_to_what_one_announced() -> None:
    text = "طبقا لما أعلنته السلطات الكينية، قتلت الشرطة أربعة من حركة الشباب."
    assert by(text, "قتلت") == ("السلطات الكينية",)


def test_who_is_told_behind_a_comma_does_not_tell() -> None:
    text = (
        "قال وزير الدفاع إن الحدود مفتوحة. والتقى الوزير ضباط الفرقة، وأبلغ الضباط بأن الطيران قصف "
        "مواقع المسلحين."
    )
    assert by(text, "قصف") == ("وزير الدفاع",)


def test_whom_somebody_took_does_not_speak() -> None:
    told = read("قالت الجبهة إنها خطفت تاجرا زعمت أنه يمول الشرطة.").statements
    assert {one.speaker.text for one in told} == {"الجبهة"}


def test_a_paper_is_named_with_who_gave_it_out() -> None:
    text = "ووفقا لتقرير صادر عن منظمة العفو الدولية، قتلت المليشيا عشرات المدنيين في مأرب."
    assert by(text, "قتلت") == ("تقرير صادر عن منظمة العفو الدولية",)


def test_nobody_tells_himself() -> None:
    text = "وأعلن رئيس الحزب عزمه «على حماية الفلاحين ورفعهم شكاوى ضد كل من نهب أرضهم»."
    assert heard(text, "على حماية") == ()
