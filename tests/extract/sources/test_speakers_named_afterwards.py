"""Words whose speaker is named afterwards, by a pronoun, or as who gives a reason or a name for something."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def chain(claim: Claim) -> list[str]:
    return [link.text for link in claim.attribution]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("الطيران قصف السوق. هذا ما قاله رئيس البلدية.", "رئيس البلدية"),
        ("قصف الطيران السوق. وذلك ما أعلنته المعارضة في بيان.", "المعارضة"),
        ("قصف الطيران السوق، وهو ما أكده شهود عيان.", "شهود عيان"),
        ("اعتقلت الشرطة ثلاثة محامين. جاء ذلك في بيان لنقابة المحامين.", "بيان لنقابة المحامين"),
        ("اعتقلت الشرطة ثلاثة محامين. جاء ذلك على لسان الناطق باسم الحكومة.", "الناطق باسم الحكومة"),
        ("قصف الطيران السوق. وجاء ذلك خلال مؤتمر صحفي عقده وزير الدفاع في العاصمة.", "وزير الدفاع"),
    ],
)
def test_who_is_named_for_what_stands_before_is_its_source(text: str, speaker: str) -> None:
    assert chain(read(text).claims[0]) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة ثلاثة محامين. جاء ذلك بعد يوم من تفريق المظاهرة.",
        "اعتقلت الشرطة ثلاثة محامين. هذا ما لم يؤكده الوزير.",
        "قصف الطيران السوق، وهو ما نفته الحكومة.",
        "قصف الطيران السوق، وهو ما وصفه النائب بالمجزرة.",
        "وقع الطرفان الاتفاق. وجاء ذلك خلال زيارة الرئيس إلى المنطقة.",
        "اعتقلت الشرطة ثلاثة محامين. ورد ذلك في تصريح للصحفيين.",
        "ندد الحزب بالاعتقالات. جاء ذلك في بيان للحزب.",
    ],
)
def test_what_names_no_speaker_gives_no_source(text: str) -> None:
    assert chain(read(text).claims[0]) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("تحدث رئيس البلدية عن الوضع. الطيران قصف السوق، على حد تعبيره.", "رئيس البلدية"),
        ("قالت النائبة إن الوضع خطير. الشرطة اعتقلت ثلاثة طلاب، بحسب قولها.", "النائبة"),
        ("قال الناطق إن الوضع هادئ. الطيران قصف السوق، كما قال.", "الناطق"),
    ],
)
def test_a_pronoun_goes_on_with_the_last_speaker(text: str, speaker: str) -> None:
    assert chain(read(text).claims[-1]) == [speaker]


def test_a_pronoun_that_fits_no_speaker_gives_none() -> None:
    assert chain(read("قال الوزير إن الوضع خطير. الشرطة اعتقلت ثلاثة طلاب، بحسب قولها.").claims[-1]) == []
    assert chain(read("الطيران قصف السوق، على حد قوله.").claims[-1]) == []


@pytest.mark.parametrize(
    ("text", "trigger", "caller"),
    [
        ("قصف الجيش القرية بزعم مهاجمة مسلحين للحاجز.", "مهاجمة", "الجيش"),
        ("اعتقلت إسرائيل شبانا بحجة رشق الجنود بالحجارة.", "رشق", "إسرائيل"),
        ("انتقد الرئيس ما وصفه بقصف الجيش للمدنيين.", "قصف", "الرئيس"),
        ("انتقد الرئيس ما وصفه الحزب بقصف الجيش للمدنيين.", "قصف", "الحزب"),
        ("أدان الحزب ما أسماه قصف الجيش للمدنيين.", "قصف", "الحزب"),
        ("المعارضة قصفت المدرسة، على حد زعم الوزير.", "قصفت", "الوزير"),
    ],
)
def test_who_gives_a_reason_or_a_name_is_its_source(text: str, trigger: str, caller: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.trigger.text == trigger)
    assert (claim.certainty, chain(claim)) == ("doubtful", [caller])


def test_what_is_commonly_called_so_has_no_caller() -> None:
    found = read("استنكر الرئيس ما يسمى قصف الجيش للمدنيين. اعتقل ناشط بدعوى مهاجمة الحاجز.").claims
    assert all(chain(claim) == [] for claim in found)


def test_a_comma_does_not_part_a_hedge_from_what_stands_before_it() -> None:
    assert read("قصف الطيران السوق، على ما يبدو.").claims[0].certainty == "probable"
    later = read("قصف الطيران السوق، على الأرجح قتل المسلحون ثلاثة مدنيين.").claims
    assert later[0].certainty == "certain"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("قال الوزير إن الوضع هادئ. وأن الشرطة اعتقلت ثلاثة طلاب.", ["الوزير"]),
        ("قالت المنظمة إن الوضع خطير. وإنها أحصت قتلى. وإن الشرطة اعتقلت ثلاثة طلاب.", []),
        ("قال الوزير إن الوضع هادئ. وأن تعتقل الشرطة ثلاثة طلاب أمر خطير.", []),
        ("وأن الشرطة اعتقلت ثلاثة طلاب.", []),
    ],
)
def test_a_sentence_that_begins_with_that_goes_on_with_what_is_said(text: str, speakers: list[str]) -> None:
    assert chain(read(text).claims[-1]) == speakers


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قتل خمسة جنود في هجوم قرب أبين، وأعلن تنظيم القاعدة مسؤوليته عنه.", "تنظيم القاعدة"),
        ("قتل جنديان في انفجار عبوة، وتبنته حركة الشباب.", "حركة الشباب"),
        ("أصيب شرطيان في هجمات على مركز للشرطة، وأعلنت حركة طالبان مسؤوليتها عنها.", "حركة طالبان"),
        ("وبعد يومين على الهجوم، أعلن التنظيم مسؤوليته عنه.", "التنظيم"),
    ],
)
def test_who_owns_up_to_an_attack_by_a_pronoun_made_it(text: str, doer: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert [party.text for party in claim.actor] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "قتل جنديان في هجوم، ونفت الحركة مسؤوليتها عنه.",
        "قتل جنديان في هجوم ولم تعلن أي جهة مسؤوليتها عنه.",
        "قتل جنديان في هجوم، وأعلنت الحكومة مسؤوليتها عن حماية الثكنة.",
    ],
)
def test_who_does_not_own_up_to_it_is_nobody(text: str) -> None:
    claim = next(c for c in read(text).claims if c.event == "ASSAULT")
    assert not claim.actor


def test_a_state_that_strikes_men_is_their_attacker() -> None:
    (claim,) = read("زعمت إسرائيل أنها استهدفت قياديا في حماس.").claims
    assert [party.code for party in claim.actor] == ["ISR"]
    assert claim.certainty == "doubtful"
