"""Who did it and to whom, where the sentence lets the two change places."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import parties_of as _parties
from tests.extract.views import read


def _of(text: str, trigger: str) -> Claim:
    return next(claim for claim in read(text).claims if claim.trigger.text == trigger)


@pytest.mark.parametrize(
    ("text", "trigger", "doers", "victims"),
    [
        # a name behind the body that its bearer heads
        ("قتل قائد الجماعة المسلحة أبو عاصم في غارة.", "غارة", [], ["قائد الجماعة المسلحة أبو عاصم"]),
        ("اعتقل الجيش أبو عاصم في مدينة درعا.", "اعتقل", ["الجيش"], ["أبو عاصم"]),
        # an attack is nothing that its victim belongs to
        ("قتل زعيم الفصيل في الغارة الفرنسية شمالي مالي.", "الغارة", ["الفرنسية"], ["زعيم الفصيل"]),
        ("قتل القيادي في الحركة في الغارة الروسية.", "الغارة", ["الروسية"], ["القيادي في الحركة"]),
        # what had been done to those told of
        ("حرر الجيش مزارعين كان متمردون قد خطفوهم قبل أسبوع.", "خطفوهم", ["متمردون"], ["مزارعين"]),
        ("دفن الأهالي شبانا كانت الميليشيا قد قتلتهم في السجن.", "قتلتهم", ["الميليشيا"], ["شبانا"]),
        # ف with a verb, before whom a pronoun tells
        ("رشق شبان موكب الوزير بالحجارة، فرد مرافقوه بإطلاق الرصاص.", "إطلاق الرصاص", ["مرافقوه"], []),
        # no house is taken or set free
        ("فتش الجنود منزل الناشط خالد منصور ثم اعتقلوه.", "اعتقلوه", ["الجنود"], ["الناشط خالد منصور"]),
        ("داهمت الشرطة مكتب المحامي ثم أطلقت سراحه.", "أطلقت سراحه", ["الشرطة"], ["المحامي"]),
        ("هدم الجيش منزل الأسير ثم أفرج عنه.", "أفرج", ["الجيش"], ["الأسير"]),
        # another attack, and the son that armed men took
        ("استهدف تفجير آخر دورية للجيش.", "استهدف", [], ["دورية للجيش"]),
        ("خطف مسلحون ابنه في طرابلس.", "خطف", ["مسلحون"], ["ابنه"]),
        # who tells of the fall of dead men has not killed them
        ("أعلن الجيش سقوط قتلى مدنيين في القصف.", "القصف", [], ["قتلى مدنيين"]),
        ("أطلقت قوات الأمن الغاز على المحتجين.", "أطلقت", ["قوات الأمن"], ["المحتجين"]),
    ],
)  # fmt: skip
def test_each_on_his_side(text: str, trigger: str, doers: list[str], victims: list[str]) -> None:
    assert _parties(_of(text, trigger)) == (doers, victims)


@pytest.mark.parametrize(
    ("text", "deed", "accused"),
    [
        ("وجه الجيش اتهامات إلى الحركة بالوقوف وراء اغتيال القاضي.", "اغتيال", "الحركة"),
        ("وجهت النيابة إلى الوزير السابق اتهامات بالتورط في قتل متظاهرين.", "قتل", "الوزير السابق"),
        ("نفت الجماعة الاتهامات التي وجهتها إليها الحكومة بالضلوع في اغتيال القاضي.", "اغتيال", "الجماعة"),
        ("جددت لندن اتهاماتها لطهران بالوقوف وراء الهجوم على السفينة.", "الهجوم", "طهران"),
    ],
)
def test_the_charge_is_of_the_accused(text: str, deed: str, accused: str) -> None:
    told = [claim for claim in read(text).claims if claim.trigger.text == deed and claim.actor]
    assert told
    assert {p.text for claim in told for p in claim.actor} == {accused}


def test_votes_for_a_deed_favour_nobody() -> None:
    found = read("صوت البرلمان لصالح إخراج القوات الأجنبية من البلاد.").claims
    assert [(c.event, _parties(c)) for c in found if c.event == "SUPPORT"] == [
        ("SUPPORT", (["البرلمان"], []))
    ]
    backed = _of("صوتت الكتلة لصالح الحكومة.", "صوتت")
    assert [[p.name for p in side] for side in (backed.actor, backed.recipient)] == [["bloc"], ["government"]]


def test_who_announces_the_dead_gives_no_help() -> None:
    assert {claim.event for claim in read("أعلن الجيش سقوط قتلى مدنيين في القصف.").claims} == {"ASSAULT"}


def test_of_two_offices_the_second_is_not_blamed() -> None:
    text = "حمل وزير العدل رئيس اللجنة الأمنية العليا مجموعات مسلحة مسؤولية الهجوم."
    assert _parties(_of(text, "حمل")) == (["وزير العدل"], ["مجموعات مسلحة"])
    text = "حمل وزير العدل قائد الجيش مسؤولية الهزيمة."
    assert _parties(_of(text, "حمل")) == (["وزير العدل"], ["قائد الجيش"])


@pytest.mark.parametrize(
    ("text", "trigger", "doers", "victims"),
    [
        # who answers for an attack is no official, and what his own victims suffered was not done to others
        ("أعلن الجيش مقتل المسؤول عن تدبير وتنفيذ هجوم ضد الكنيسة.", "هجوم", ["المسؤول"], ["الكنيسة"]),
        ("أدت غارة شنها التحالف إلى مقتل المسؤول عن هجوم ضد الكنيسة.", "غارة", ["التحالف"], ["المسؤول"]),
        # who faces charges did what they tell of, though إلى names others behind it
        ("تواجه الحكومة اتهامات بقتل الأسرى ومنع وصول الدواء إلى السكان.", "قتل", ["الحكومة"], ["الأسرى"]),
        ("وتواجه حكومة الإقليم اتهامات بتعذيب سجناء.", "تعذيب", ["حكومة الإقليم"], ["سجناء"]),
        ("اتهم النائب الحكومة بمنع وصول المؤن إلى السكان وقصف القرى.", "قصف", [], ["القرى"]),
        # a riot that came after a death is not what killed, nor are those who killed its crowd
        ("شهد الحي أعمال شغب عقب مقتل فتى برصاص الشرطة.", "مقتل", ["الشرطة"], ["فتى"]),
        ("شهد الحي أعمال شغب عقب مقتل فتى برصاص الشرطة.", "أعمال شغب", [], []),
        # whom a wave of arrests or raids reaches
        ("طالب المحتجون بوقف الاعتقالات التي تطال أنصار الحركة.", "طالب", ["المحتجون"], []),
        ("دعا النواب إلى وقف القصف الذي يطال قوات البشمركة.", "دعا", ["النواب"], []),
        # several men and the one whom they address
        ("سيدعو المحتجون أولمرت إلى الرحيل.", "يدعو", ["المحتجون"], ["أولمرت"]),
        ("انتقد النواب ميقاتي في الجلسة.", "انتقد", ["النواب"], ["ميقاتي"]),
        # companions are not he whose they are
        ("نظم أصدقاء الأسير مروان البرغوثي مسيرة.", "مسيرة", ["أصدقاء الأسير مروان البرغوثي"], []),
        ("تظاهر زملاء الصحفي سمير قصير في بيروت.", "تظاهر", ["زملاء الصحفي سمير قصير"], []),
        # what was made somewhere was not bought there
        ("اشترت سوريا صواريخ قديمة من صنع روسيا.", "اشترت", ["سوريا"], []),
        ("اشترت ليبيا دبابات من بولندا ثم باعتها إلى تشاد.", "اشترت", ["ليبيا"], ["بولندا"]),
        ("اشترى السودان مدرعات من طراز قديم وباعها لتشاد.", "اشترى", ["السودان"], []),
        ("اشترت ليبيا طائرات وباعتها إلى تشاد.", "باعتها", ["ليبيا"], ["تشاد"]),
    ],
)  # fmt: skip
def test_nobody_lends_his_side_to_another(
    text: str, trigger: str, doers: list[str], victims: list[str]
) -> None:
    assert _parties(_of(text, trigger)) == (doers, victims)


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("اعتقلت الشرطة المسؤولين عن خطف الطبيب.", "UNK"),
        ("أوقف الجيش المسؤول عن تنفيذ التفجير.", "UNK"),
        ("أقالت الحكومة المسؤول عن توزيع المساعدات.", "GOV"),
        ("اعتقلت الشرطة المسؤول عن الملف المالي.", "GOV"),
    ],
)
def test_who_answers_for_an_attack_is_no_official(text: str, sector: str) -> None:
    [claim] = [one for one in read(text).claims if one.event == "COERCE"]
    assert [party.sector for party in claim.recipient] == [sector]


@pytest.mark.parametrize(
    "text",
    [
        "تدخل الوزير لوقف هجوم المتمردين على البلدة.",
        "تدخلت القبيلة لوقف هجوم كان المسلحون يعتزمون شنه على المخيم.",
    ],
)
def test_who_stops_the_attack_of_others_keeps_no_truce(text: str) -> None:
    assert {claim.event for claim in read(text).claims} == {"ASSAULT"}


def test_systems_are_no_regimes() -> None:
    assert not read("يرى الخبراء أن الأنظمة المضادة للصواريخ تستهدف الإرهابيين.").claims
    accused = _of("اتهم الوزير الأنظمة العربية بقتل المدنيين.", "قتل")
    assert _parties(accused) == (["الأنظمة العربية"], ["المدنيين"])
