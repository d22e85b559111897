"""Names of parties in quotation marks, as papers of London and Beirut print them."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> tuple[list[str | None], list[str | None]]:
    """The ids of the doers and of those the first claim of a type is aimed at, null for one without id."""
    claim = next(c for c in read(text, "2014-05-01").claims if c.event == event)
    return [p.id for p in claim.actor], [p.id for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "doers", "aimed_at"),
    [
        ("رفضت حركتا «النهضة» و«نداء تونس» الخطة.", "REJECT", ["ennahda", "nidaa-tounes"], []),
        ("اتهمت المحكمة «حماس» و«حزب الله».", "ACCUSE", [None], ["hamas", "hezbollah"]),
        (
            "اندلعت اشتباكات بين «لواء التوحيد» و«جبهة النصرة» و«داعش» قرب الباب.",
            "ASSAULT",
            ["tawhid-brigade", "nusra-front", "islamic-state"],
            [],
        ),
        ("عقد الوزير لقاء مع «فتح» و«حماس».", "CONSULT", [None, "fatah", "hamas"], []),
        ("أعلنت «القاعدة» أنها تقتل الرهائن ثم قتلت «القاعدة» رهينة.", "ASSAULT", ["al-qaeda"], [None]),
        ("هاجم الجنجويد الحركة الشعبية - شمال.", "ASSAULT", ["janjaweed"], ["splm-n"]),
        ("اتهمت الجبهة الشعبية - القيادة العامة حركة حماس.", "ACCUSE", ["pflp-gc"], ["hamas"]),
        ("هاجم الحزب الديمقراطي الكردستاني – إيران مواقع الحرس الثوري.", "ASSAULT", ["kdpi"], ["irgc"]),
        ("هاجمت حركة تحرير السودان - جناح مناوي الجنجويد.", "ASSAULT", ["slm-mm"], ["janjaweed"]),
        ("قصفت مقاتلات فرنسية مواقع لـ«داعش».", "ASSAULT", [None], ["islamic-state"]),
    ],
)
def test_quoted_names_are_joined_and_known(
    text: str, event: str, doers: list[str | None], aimed_at: list[str | None]
) -> None:
    assert sides(text, event) == (doers, aimed_at)


def test_a_delegation_is_of_the_quoted_party() -> None:
    claim = read("استقبل الوزير وفدا من «فتح» في عمان.", "2014-05-01").claims[0]
    assert [(p.code, p.sector) for p in claim.actor] == [("PSE", "PTY")]


@pytest.mark.parametrize(
    "text",
    [
        "هاجم الجنود الطلاب، وهتف هؤلاء «العار للجيش» و«الحرية للوطن».",
        "اتهم الطلاب الشرطة بإطلاق النار على زملائهم، مرددين «الموت للطغاة» و«النصر للوطن (الحر) كله».",
    ],
)
def test_quoted_slogans_join_nobody(text: str) -> None:
    claim = next(c for c in read(text, "2014-05-01").claims if c.event == "ASSAULT")
    assert len(claim.recipient) == 1


def test_a_paper_that_is_called_is_no_party() -> None:
    assert not read("قال الخبير في اتصال مع «الشرق الأوسط» إن الوضع هادئ.", "2014-05-01").claims


def test_who_condemns_the_operation_of_a_kidnapping_condemns_no_victim() -> None:
    claims = read("دان الاتحاد عملية خطف السائحين قرب الحدود.", "2009-05-01").claims
    condemned = next(c for c in claims if c.event == "ACCUSE")
    taken = next(c for c in claims if c.event == "ASSAULT")
    assert not condemned.recipient
    assert [p.text for p in taken.recipient] == ["السائحين"]
    assert [link.text for link in taken.attribution] == ["الاتحاد"]


@pytest.mark.parametrize(
    ("text", "doer", "aimed_at"),
    [
        ("اتهم الوزير «حزب الله» بالعرقلة.", "الوزير", ["hezbollah"]),
        ("اتهمت لندن «القاعدة» بتدبير الهجوم.", "لندن", ["al-qaeda"]),
        ("هاجم المسلحون «الجيش الحر».", "المسلحون", ["free-syrian-army"]),
        ("هاجم جعجع «حزب الله» بقوة.", "جعجع", ["hezbollah"]),
        ("رفضت الحركة الإسلامية «حماس» الهدنة.", "الحركة الإسلامية «حماس»", []),
        ("اتهم معتصمون «الحكومة» بالمماطلة.", "معتصمون", [None]),
        ("اتهمت رسالة التنظيم «النظام» بالخيانة.", "التنظيم", [None]),
        ("اعتقل القيادي «أبو علي» أمس.", None, [None]),
    ],
)
def test_a_quoted_party_behind_a_subject_is_acted_on(
    text: str, doer: str | None, aimed_at: list[str | None]
) -> None:
    claim = read(text, "2014-05-01").claims[0]
    assert [p.text for p in claim.actor] == ([doer] if doer else [])
    assert [p.id for p in claim.recipient] == aimed_at


def test_violence_that_strikes_a_town_is_no_strike() -> None:
    violence = read("أعمال العنف التي تضرب مقديشو مستمرة.", "2014-05-01").claims
    assert "PROTEST" not in {c.event for c in violence}
    assert [c.event for c in read("يضرب الأطباء عن العمل غدا.", "2014-05-01").claims] == ["PROTEST"]


def test_who_reports_is_no_turkish_agency() -> None:
    claims = read("أفاد مصدر أمني بأن الشرطة أوقفت سبعة محتجين.", "2014-05-01").claims
    assert [p.code for c in claims for p in (*c.actor, *c.recipient)] == [None, None]
    assert read("أرسلت هيئة آفاد خياما إلى إدلب.", "2016-05-01").claims[0].actor[0].id == "afad"


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("استنكر الوزير مروان حمادة «الاعتداء على الجيش».", "الوزير مروان حمادة"),
        ("شجب النائب أحمد فتفت «عملية الاغتيال البشعة».", "النائب أحمد فتفت"),
        ("انتقد وليد جنبلاط «التدخل السوري».", "وليد جنبلاط"),
        ("زار الرئيس محمود عباس «أبو مازن» القاهرة.", "الرئيس محمود عباس «أبو مازن»"),
    ],
)
def test_a_quoted_deed_is_no_name_of_who_judges_it(text: str, doer: str) -> None:
    first = read(text, "2008-05-01").claims[0]
    assert [party.text for party in first.actor] == [doer]


@pytest.mark.parametrize(
    ("text", "doer", "source"),
    [
        ('اتهم معتصمون "الحكومة" بقتل طالبين.', ["الحكومة"], ["معتصمون"]),
        ('اتهم القائد "حزب الله" بأنه قتل حارسين.', ["حزب الله"], ["القائد"]),
        ('اتهمت رسالة الحركة "النظام" بأنه قتل حارسين.', ["النظام"], ["رسالة الحركة"]),
        ('قالت حركة "الفجر" إن الجنود قتلوا حارسين.', ["الجنود"], ['حركة "الفجر"']),
    ],
)
def test_whom_marks_hold_behind_a_charge_is_the_accused(
    text: str, doer: list[str], source: list[str]
) -> None:
    killed = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert [party.text for party in killed.actor] == doer
    assert [link.text for link in killed.attribution] == source


def test_whom_a_paper_warns_is_not_its_owner() -> None:
    (said,) = read('حذرت الرسالة "المجتمع الدولي" من أن الجنود سيقصفون البلدة.').statements
    assert said.speaker is not None and said.speaker.text == "الرسالة"
    assert [party.text for party in said.to] == ["المجتمع الدولي"]


@pytest.mark.parametrize("marked", ['"مخربين"', "«مخربين»", "مخربين"])
def test_those_in_marks_did_what_is_told_of_them(marked: str) -> None:
    claims = read(f"قتلت القوات الإسرائيلية {marked} أطلقوا النار عليها قرب جنين.", "2016-05-01").claims
    shot = next(claim for claim in claims if claim.trigger.text == "أطلقوا النار")
    assert [party.text for party in shot.actor] == ["مخربين"]
    assert [party.text for party in shot.recipient] == ["القوات الإسرائيلية"]


def test_who_holds_power_by_his_opponents_word_has_no_office() -> None:
    claim = read("اعتقلت سلطات الأمر الواقع في صنعاء موظفين.").claims[0]
    assert [(p.name, p.sector) for p in claim.actor] == [("de facto authorities", None)]


def test_the_second_man_of_a_group_is_its_second_in_command() -> None:
    claim = read("اعتقلت السلطات الرجل الثاني في تنظيم القاعدة.").claims[0]
    assert [(p.name, p.sector) for p in claim.recipient] == [("second-in-command of Al-Qaeda", "REB")]
