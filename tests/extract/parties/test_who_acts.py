"""Who did it and to whom, where that stands neither as subject nor as object: the owner of a decision, who
announces what he did, who called for a protest, whose proposal it was, who answers."""

from __future__ import annotations

import pytest

from tests.extract.views import read

CONSULATE = "إغلاق القنصلية"


def sides(text: str, event: str, trigger: str | None = None) -> tuple[list[str | None], list[str | None]]:
    """The words of the doers and of those the first claim of a type is aimed at."""
    claims = read(text, "2016-05-01").claims
    claim = next(c for c in claims if c.event == event and trigger in {None, c.trigger.text})
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("رحبت الأحزاب بقرار الملك إقالة رئيس الحكومة.", "COERCE", ["الملك"], ["رئيس الحكومة"]),
        ("ندد الحزب بنية السلطات اعتقال الصحفيين.", "COERCE", ["السلطات"], ["الصحفيين"]),
        ("أثار عزم الحكومة طرد السفير الإيراني جدلا.", "SANCTION", ["الحكومة"], ["السفير الإيراني"]),
    ],
)
def test_who_decides_does_what_is_decided(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


def test_who_decides_does_also_what_is_joined() -> None:
    text = "انتقدت النقابة قرار الرئيس إقالة الوزير وحل البرلمان."
    assert sides(text, "COERCE", "حل") == (["الرئيس"], ["البرلمان"])


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("أعلنت الشرطة عن اعتقال ثلاثة ناشطين.", "COERCE", ["الشرطة"]),
        ("جاء ذلك بعد إعلان الحكومة عن اعتقال عشرة ناشطين.", "COERCE", ["الحكومة"]),
        ("جاء ذلك عقب إعلان الجيش قصف مواقع للمتمردين.", "ASSAULT", ["الجيش"]),
        ("كشفت صحيفة عن اعتقال ضابطين في الجيش.", "COERCE", []),
        ("أعلن الجيش عن مقتل جنديين.", "ASSAULT", []),
        ("أعلنت السعودية إرسال قوات إلى البحرين.", "MOBILIZE", ["السعودية"]),
        ("أعلنت الصحيفة وصول قوات تركية إلى طرابلس.", "MOBILIZE", ["قوات تركية"]),
    ],
)
def test_who_announces_his_own_deed_did_it(text: str, event: str, doers: list[str]) -> None:
    assert sides(text, event)[0] == doers


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("أعلن حزب الأمة تأييد الحكومة الانتقالية.", "SUPPORT", ["حزب الأمة"], ["الحكومة الانتقالية"]),
        ("أعلن وزير الخارجية دعم الحكومة جهود السلام.", "SUPPORT", ["الحكومة"], []),
        ("أكدت الخارجية الإيرانية رفض العقوبات الأمريكية.", "REJECT", ["الخارجية الإيرانية"], ["الأمريكية"]),
    ],
)
def test_who_announces_a_stance_takes_it(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "doers", "aimed_at"),
    [
        ("انتشرت الشرطة استعدادا لإضراب دعت إليه نقابات التعليم.", ["نقابات التعليم"], []),
        ("خرجت مظاهرات دعت إليها قوى المعارضة ضد الحكومة.", ["قوى المعارضة"], ["الحكومة"]),
        ("شارك المئات في تظاهرة دعا إليها الحزب الشيوعي.", ["المئات"], []),
        ("نظم المحامون مسيرة تطالب رئيس الوزراء بالاستقالة.", ["المحامون"], ["رئيس الوزراء"]),
    ],
)
def test_who_called_for_a_protest_is_not_its_target(text: str, doers: list[str], aimed_at: list[str]) -> None:
    assert sides(text, "PROTEST") == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "event", "aimed_at"),
    [
        ("رفضت القاهرة الطلب الإثيوبي.", "REJECT", ["الإثيوبي"]),
        ("رفضت إسرائيل المطالب الفلسطينية بوقف الاستيطان.", "REJECT", ["الفلسطينية"]),
        ("رفضت بغداد المقترح الأمريكي.", "REJECT", ["الأمريكي"]),
        ("انتقدت موسكو القرار الأوروبي القاضي بفتح الحدود.", "ACCUSE", ["الأوروبي"]),
        ("انتقد الرئيس القاضي الفرنسي.", "ACCUSE", ["القاضي الفرنسي"]),
        ("رفضت الحكومة الموعد المقترح.", "REJECT", []),
        ("قبلت الخرطوم الوساطة القطرية.", "AGREE", ["القطرية"]),
        ("وافقت حماس على المقترح المصري لتبادل الأسرى.", "AGREE", ["المصري"]),
        ("وافقت الحكومة على إرسال قوات إلى البحرين.", "AGREE", []),
    ],
)
def test_whose_proposal_it_was_is_answered(text: str, event: str, aimed_at: list[str]) -> None:
    assert sides(text, event)[1] == aimed_at


@pytest.mark.parametrize(
    ("text", "event", "trigger", "doers"),
    [
        ("هاجم الجنود المصلين بالرصاص فردوا بقذف الحجارة.", "PROTEST", "قذف", ["المصلين"]),
        ("أطلقت الشرطة الغاز على المحتجين فردوا برشق الحجارة.", "PROTEST", "رشق", ["المحتجين"]),
        ("طالبت النقابة الوزارة بصرف الرواتب فردت برفض الطلب.", "REJECT", "رفض", ["الوزارة"]),
    ],
)
def test_who_was_addressed_answers(text: str, event: str, trigger: str, doers: list[str]) -> None:
    assert sides(text, event, trigger)[0] == doers


@pytest.mark.parametrize(
    ("text", "doers", "victims"),
    [
        ("قتل انتحاري ثلاثة جنود عند حاجز.", ["انتحاري"], ["ثلاثة جنود"]),
        ("قتل انتحاري شرطيا وأصاب آخرين.", ["انتحاري"], ["شرطيا"]),
        ("طعن شاب جنديا قرب الحاجز.", ["شاب"], ["جنديا"]),
        ("قتل إرهابي سائحا في المدينة القديمة.", ["إرهابي"], ["سائحا"]),
        ("قتل انتحاريان في الهجوم على القاعدة.", [], ["انتحاريان"]),
        ("تبنى التنظيم تفجيري 11 نوفمبر.", ["التنظيم"], []),
    ],
)
def test_one_man_and_whom_he_killed_are_two(text: str, doers: list[str], victims: list[str]) -> None:
    assert sides(text, "ASSAULT") == (doers, victims)


@pytest.mark.parametrize(
    ("text", "event", "trigger", "doers", "aimed_at"),
    [
        ("هاجم الجيش القرية واعتقل شيخها.", "COERCE", "اعتقل", ["الجيش"], ["شيخها"]),
        ("قتل الجيش المحامي قرب منزله.", "ASSAULT", "قتل", ["الجيش"], ["المحامي"]),
        ("هاجم مسلحون المقر، واختطف حارسه أحمد سالم.", "ASSAULT", "اختطف", ["مسلحون"], ["حارسه"]),
        ("هاجم مسلحون المقر. واختطف حارسه.", "ASSAULT", "اختطف", [], ["حارسه"]),
        ("اختطف المدير أحمد سالم.", "ASSAULT", "اختطف", [], ["المدير أحمد سالم"]),
        ("اعتقل الضابط المحتجين.", "COERCE", "اعتقل", ["الضابط"], ["المحتجين"]),
    ],
)
def test_who_suffers_stands_alone_behind_his_verb(
    text: str, event: str, trigger: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event, trigger) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "event", "trigger", "doers", "aimed_at"),
    [
        ("أعلنت الحركة تأييدها للرئيس ومعارضتها للانقلاب.", "SUPPORT", None, ["الحركة"], ["للرئيس"]),
        ("جدد المغرب دعمه لفلسطين وإدانته للعدوان الإسرائيلي.", "ACCUSE", None, ["المغرب"], ["الإسرائيلي"]),
        ("ندد حزب بقرار الحكومة سحب السفير من دمشق وإغلاق القنصلية.", "SANCTION", CONSULATE, ["الحكومة"], []),
        ("دارت اشتباكات مع داعش وتنظيم القاعدة.", "ASSAULT", None, ["داعش", "تنظيم القاعدة"], []),
    ],
)  # fmt: skip
def test_deeds_are_joined_over_their_complements(
    text: str, event: str, trigger: str | None, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event, trigger) == (doers, aimed_at)


def test_an_inserted_verb_ends_no_reach() -> None:
    text = "أجرى الوزير التركي محادثات، لم يكشف عن مضمونها، في الدوحة، مع قادة حركة حماس."
    assert sides(text, "CONSULT") == (["الوزير التركي", "قادة حركة حماس"], [])


@pytest.mark.parametrize(
    ("text", "aimed_at"),
    [
        ("دعت الأمم المتحدة الطرفين إلى ضبط النفس.", ["الطرفين"]),
        ("التقى المبعوث الأممي وفد الحكومة. ودعت الأمم المتحدة الطرفين إلى ضبط النفس.", ["الطرفين"]),
        ("التقى وفد حماس وفد فتح. ودعت الأمم المتحدة الطرفين إلى الحوار.", ["وفد حماس", "وفد فتح"]),
        ("حث الوسيط طرفي النزاع على العودة إلى المفاوضات.", ["طرفي النزاع"]),
    ],
)
def test_who_asks_two_is_none_of_them(text: str, aimed_at: list[str]) -> None:
    assert sides(text, "REQUEST")[1] == aimed_at


def test_what_is_answered_is_not_struck() -> None:
    text = "فرضت واشنطن عقوبات على طهران ردا على قصف قاعدة عين الأسد."
    assert sides(text, "SANCTION") == (["واشنطن"], ["طهران"])
    text = "أطلق حزب الله صواريخ ردا على الغارات الإسرائيلية على جنوب لبنان."
    assert sides(text, "ASSAULT") == (["حزب الله"], ["الإسرائيلية"])


@pytest.mark.parametrize(
    ("text", "event", "aimed_at"),
    [
        ("جددت ألمانيا التزامها بمساعدة لبنان في مواجهة أزمة اللاجئين.", "AGREE", ["لبنان"]),
        ("أبدت تركيا استعدادها لمساعدة ليبيا.", "AGREE", ["ليبيا"]),
        ("أعلنت بريطانيا تقديم أسلحة لأوكرانيا ضد روسيا.", "AGREE", ["أوكرانيا"]),
    ],
)
def test_whom_a_promise_would_help_is_promised(text: str, event: str, aimed_at: list[str]) -> None:
    assert sides(text, event)[1] == aimed_at


def test_a_stance_of_his_country_is_joined_to_the_one_before() -> None:
    text = "أكد الوزير المصري دعم بلاده للسودان ورفضها الإجراءات الإثيوبية الأحادية."
    assert sides(text, "SUPPORT") == (["الوزير المصري"], ["للسودان"])


def test_a_body_is_named_after_its_cause() -> None:
    claims = read("أعلنت جبهة تحرير الصومال سيطرتها على معسكر.", "2016-05-01").claims
    assert all(claim.event != "ASSAULT" for claim in claims)
    assert sides("بدأ الجيش تحرير المدينة من المسلحين.", "ASSAULT")[0] == ["الجيش"]


@pytest.mark.parametrize(
    ("text", "event", "actors", "recipients"),
    [
        (
            "استقبل الرئيس تبون وزير الخارجية الإيطالي.",
            "CONSULT",
            ["وزير الخارجية الإيطالي"],
            ["الرئيس تبون"],
        ),
        ("طلبت الحكومة من الجزائر وتشاد إغلاق حدودهما.", "REQUEST", ["الحكومة"], ["الجزائر", "تشاد"]),
        ("أعلن مصدر طبي أن ضابطين في سبها قتلا بالرصاص.", "ASSAULT", [], ["ضابطين"]),
        ("وكان الوزير قد خطف في أكتوبر على أيدي مسلحين.", "ASSAULT", ["مسلحين"], ["الوزير"]),
        ("خطف الوزير بدوره على أيدي مسلحين.", "ASSAULT", ["مسلحين"], ["الوزير"]),
        (
            "ندد الوزير بتصريحات الرئيس إدريس ديبي الذي اتهم طرابلس بدعم المتمردين.",
            "ACCUSE",
            ["الرئيس إدريس ديبي"],
            ["طرابلس"],
        ),
        ("هاجم المسلحون الثكنة، فرد الجيش بقصف مواقعهم.", "ASSAULT", ["الجيش"], ["المسلحون"]),
    ],
)
def test_names_duals_and_hands_tell_who(
    text: str, event: str, actors: list[str], recipients: list[str]
) -> None:
    claim = [one for one in read(text).claims if one.event == event][-1]
    assert [party.text for party in claim.actor] == actors
    assert [party.text for party in claim.recipient] == recipients


@pytest.mark.parametrize(
    ("text", "event", "actors"),
    [
        (
            "أجرى وفدا النيجر وبنين محادثات. وخطف مسلحون مدنيين في بلدة. واتفق الجانبان على فتح المعبر.",
            "AGREE",
            [("NER", None), ("BEN", None)],
        ),
        (
            "اتهمت الحكومة الصومالية حركة الشباب بقتل مدنيين. ورفض الطرفان المبادرة الأفريقية.",
            "REJECT",
            [("SOM", "GOV"), ("SOM", "REB")],
        ),
    ],
)
def test_people_who_suffer_are_no_side_of_two(
    text: str, event: str, actors: list[tuple[str, str | None]]
) -> None:
    claim = [one for one in read(text, "2021-05-01").claims if one.event == event][-1]
    assert [(party.code, party.sector) for party in claim.actor] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("تظاهر عشرات المحامين في تونس لإسقاط الحكومة.", "عشرات المحامين"),
        ("شهدت بغداد تظاهرة المعلمين للمطالبة بالرواتب.", "المعلمين"),
        ("شهدت بغداد تظاهرة لأنصار الحزب.", "أنصار الحزب"),
    ],
)
def test_who_demonstrates_is_not_what_it_is_for(text: str, actor: str) -> None:
    claim = next(one for one in read(text).claims if one.event == "PROTEST")
    assert [party.text for party in claim.actor] == [actor]


@pytest.mark.parametrize(
    ("text", "event", "doers"),
    [
        ("أعادت مصر إغلاق معبر رفح بين غزة ومصر.", "COERCE", ["مصر"]),
        ("رصد الجيش تحرك المقاتلين بين سوريا والعراق.", "MOBILIZE", ["المقاتلين"]),
    ],
)
def test_between_two_lands_is_where_it_happens(text: str, event: str, doers: list[str]) -> None:
    assert sides(text, event)[0] == doers


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("أصدر بيانا دعا فيه مبارك معارضيه إلى الحوار.", "REQUEST", ["مبارك"], ["معارضيه"]),
        ("ألقى كلمة انتقد فيها كريم خصومه.", "ACCUSE", ["كريم"], ["خصومه"]),
    ],
)
def test_a_name_behind_a_pronoun_does_it_to_his_own(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("كشفت الشرطة خلية لتفجير السفارات.", "ASSAULT", ["خلية"], ["السفارات"]),
        ("أجبرت الحكومة على بدء مفاوضات مع المتظاهرين.", "CONSULT", ["الحكومة", "المتظاهرين"], []),
        ("أرغم الوزير على الاستقالة.", "RETREAT", ["الوزير"], []),
        ("أجبرت الشرطة المتظاهرين على الانسحاب.", "RETREAT", ["المتظاهرين"], []),
        ("ما زالت القوات العراقية في حالة تأهب قصوى.", "MOBILIZE", ["القوات العراقية"], []),
        ("إن سلاح الجو في حالة استنفار.", "MOBILIZE", ["سلاح الجو"], []),
        ("نصب القائد واليا وسيطر على المدينة.", "COERCE", ["القائد"], []),
        ("أثار هجوم النائب على الإسلام غضبا.", "ACCUSE", ["النائب"], []),
        (
            "أيدت المحكمة الحكم الصادر في حق الطبيب حسن والقاضي بسجنه.",
            "SANCTION",
            ["المحكمة"],
            ["الطبيب حسن"],
        ),
    ],
)
def test_who_does_what_by_the_words_beside_it(
    text: str, event: str, doers: list[str], aimed_at: list[str]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


@pytest.mark.parametrize("text", ["هذا القرار يدعو للسخرية.", "الوضع في البلاد يدعو إلى القلق."])
def test_what_gives_cause_to_feel_asks_for_nothing(text: str) -> None:
    assert not [c for c in read(text, "2016-05-01").claims if c.event == "REQUEST"]


@pytest.mark.parametrize(
    "text", ["استطاع القضاء على المتمردين في الجنوب.", "قرر القضاء على التنظيم وسيطر على المدينة."]
)
def test_doing_away_with_others_is_no_courts_deed(text: str) -> None:
    parties = [p for c in read(text, "2016-05-01").claims for p in (*c.actor, *c.recipient)]
    assert all(p.sector != "JUD" for p in parties)
