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
        ("رشق شبان موكب الوزير بالحجارة، فرد مرافقوه بإطلاق الرصاص.", "إطلاق الرصاص", ["مرافقوه"], ["شبان"]),
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
        # who tells of the end of those who attacked did not attack, and whom they hit was not caught
        ("أعلن الجيش مقتل منفذ الهجوم على السوق.", "الهجوم", [], ["السوق"]),
        ("أعلن متحدث باسم الجيش مقتل مدبر الهجمات على الطائفة.", "الهجمات", [], ["الطائفة"]),
        ("أعلنت الوزارة القبض على منفذي الهجوم على السياح.", "القبض", [], ["منفذي الهجوم"]),
        ("قبضت الشرطة على منفذي الاعتداء على السياح.", "قبضت", ["الشرطة"], ["منفذي الاعتداء"]),
        # a paper asks, not who got it
        ("تلقى الوزير رسالة من السفير تطالبه بالاستقالة.", "تطالبه", ["السفير"], ["الوزير"]),
        # who they are is not who judged them
        ("حكم على ضابطين هما سالم حداد وأحمد زيدان بالسجن.", "حكم", [], ["ضابطين"]),
        # of how many a body is made up is not whom it asks
        ("طلب المجلس المكون من سبعة شيوخ من الحكومة المساعدة.", "طلب", ["المجلس"], ["الحكومة"]),
        # the figures of a day count nobody
        ("وقعت تفجيرات 7-7 في لندن.", "تفجيرات", [], []),
        # arms that nobody is said to have fired
        ("أطلقت ثلاثة صواريخ من طائرة بدون طيار على القرية.", "أطلقت", [], ["القرية"]),
        # who takes the responsibility with nobody named means his own
        ("أعلنت حركة الشباب المسؤولية عن التفجير.", "التفجير", ["حركة الشباب"], []),
        ("زعم متحدث باسم طالبان المسؤولية عن الهجوم.", "الهجوم", ["طالبان"], []),
        ("حملت الحركة إسرائيل المسؤولية عن الهجوم.", "حملت", ["الحركة"], ["إسرائيل"]),
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


def test_the_name_of_a_movement_is_no_protest_of_a_court() -> None:
    text = "أصدرت المحكمة حكمها على سامي حداد، المتحدث باسم حركة الاحتجاج الاجتماعي."
    assert all(claim.event != "PROTEST" for claim in read(text).claims)


@pytest.mark.parametrize("title", ["", "الرئيس ", "الشيخ "])
def test_a_family_name_behind_a_death_is_the_dead_one_with_his_title_too(title: str) -> None:
    [claim] = read(f"تغيرت البلاد منذ اغتيال {title}الحريري.", "2008-05-01").claims
    assert [party.id for party in claim.recipient] == ["rafik-hariri"]


def test_a_great_mosque_has_no_grand_imam_of_azhar() -> None:
    claim = _of("دعا الشيخ سالم، إمام أكبر مسجد في لندن، إلى الحوار.", "دعا")
    assert [party.code for party in claim.actor] == [None]


def test_a_courtyard_is_no_province() -> None:
    claim = _of("احتشد المتظاهرون في الباحة المواجهة لمبنى السفارة.", "احتشد")
    assert claim.place is None
    assert [party.code for party in claim.actor] == [None]


@pytest.mark.parametrize(
    ("text", "coded"),
    [
        ("قتل ضابط وزوجته في انفجار سيارة مفخخة.", True),
        ("لقي تاجر حتفه مع زوجته في التفجيرات الإرهابية التي هزت الهند.", True),
        ("فجر شاب منزل جاره بسبب خلاف عائلي.", False),
    ],
)
def test_bombings_are_no_family_quarrels(text: str, coded: bool) -> None:
    assert bool(read(text).claims) == coded
