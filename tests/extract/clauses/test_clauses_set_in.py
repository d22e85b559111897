"""What goes on behind a clause that commas set in is the outer one's, and the inner one's days are not."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def told(text: str, word: str) -> Claim:
    """The claim that a word names."""
    return next(c for c in read(text, "2020-05-20").claims if c.trigger.text == word)


def names(text: str, word: str) -> tuple[list[str], list[str]]:
    """The words of the doers and of those whom the act of a word is done to."""
    claim = told(text, word)
    return [p.text for p in claim.actor], [p.text for p in claim.recipient]


@pytest.mark.parametrize(
    ("text", "word", "doers", "victims"),
    [
        ("اتهم الوزير، الذي التقى وفدا من الحركة، الجيش بقصف القرية.", "قصف", ["الجيش"], ["القرية"]),
        ("وفي الجزائر، وهي أكبر الدول الأفريقية، قامت الشرطة بضرب طلاب.", "ضرب", ["الشرطة"], ["طلاب"]),
        ("قامت قوة فرنسية وليست مالية بتفجير جسر قرب غاو.", "تفجير", ["قوة فرنسية"], []),
        ("القوات الفرنسية وليست السورية اعتقلت الصحفي.", "اعتقلت", ["القوات الفرنسية"], ["الصحفي"]),
        ("اتهمت الوزارة، التي أقامت حفلا لضيوفها، أنقرة بدعم المسلحين.", "دعم", ["أنقرة"], ["المسلحين"]),
        (
            "طالب البرلمان، في قرار صاغته لجنة الدفاع، الفصائل بإنهاء حصارها للمدينة.",
            "حصارها",
            ["الفصائل"],
            [],
        ),
        (
            "طالب المجلس، في بيان كتبته باريس ولم تقبله موسكو، الفصائل بإنهاء حصارها للمدينة.",
            "حصارها",
            ["الفصائل"],
            [],
        ),
    ],
)
def test_the_outer_clause_goes_on(text: str, word: str, doers: list[str], victims: list[str]) -> None:
    assert names(text, word) == (doers, victims)


def test_an_attack_condemned_behind_a_clause_set_in_is_nobodys() -> None:
    text = (
        "أدان الاتحاد، الذي كان قد جمد عضوية البلاد قبل أن يعيدها في يوليو، الهجوم، ودعا الحكومة إلى الحوار."
    )
    claims = read(text, "2020-05-20").claims
    assert not [c for c in claims if c.event == "ASSAULT" and c.actor]
    assert next(c for c in claims if c.event == "REQUEST").date.text is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("هنأ الرئيس، الذي انتخب في مارس خلفا لسلفه، الشعب بالعيد، متهما الجيش بقصف القرى.", "متهما"),
        ("اتهم الحزب الشرطة باعتقال زعيمه الذي أطاح به البرلمان في أبريل 2018.", "اعتقال"),
        ("زار الوزير القاعدة التي تسيطر عليها القوات الروسية منذ مارس 2019.", "زار"),
    ],
)
def test_a_day_of_the_clause_set_in_is_not_the_outer_ones(text: str, word: str) -> None:
    claim = told(text, word)
    assert (claim.date.text, claim.status) == (None, "asserted")


def test_a_day_in_the_clause_of_its_own_noun_stays() -> None:
    assert told("تبنى التنظيم الهجوم، الذي وقع الأحد، وقتل فيه ثلاثة جنود.", "الهجوم").date.text == "الأحد"


@pytest.mark.parametrize(
    "office",
    [
        "الأمين العام للأمم المتحدة أنطونيو غوتيريش",
        "المدير العام للوكالة الدولية للطاقة الذرية رافاييل غروسي",
    ],
)
def test_who_bears_an_office_is_told_of_and_not_what_it_is_of(office: str) -> None:
    assert names(f"رحب {office}، الذي زار طهران، بالاتفاق.", "زار")[0] == [office]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("أعلن الجيش مقتل سبعة من المسلحين وأسر ثلاثة آخرين.", ["سبعة من المسلحين"]),
        ("أكدت الوزارة مقتل ضابطين وأسر أربعة من المهاجمين.", ["ضابطين"]),
    ],
)
def test_captures_are_no_families(text: str, victims: list[str]) -> None:
    assert names(text, "مقتل")[1] == victims
    assert told(text, "أسر").mode == ("abduct",)


def test_a_ministers_name_is_no_debt() -> None:
    claim = told("قرر الرئيس إعفاء وزير النقل نور الدين السالمي من مهامه.", "إعفاء")
    assert (claim.event, claim.mode) == ("COERCE", ("restrict",))


def test_who_came_to_power_moved_no_troops() -> None:
    text = "علق المجلس العسكري، الذي وصل إلى السلطة إثر انقلاب، بث الإذاعة."
    assert all(c.event != "MOBILIZE" for c in read(text, "2020-05-20").claims)


def test_a_womans_verb_is_not_of_whom_alladhi_tells() -> None:
    text = (
        "قطعت تونس علاقاتها مع المغرب، الذي انتقد الخطوة، قبل أن تغلق بعد أيام حدودها أمام الشاحنات المغربية."
    )
    assert names(text, "تغلق")[0] == ["تونس"]


def test_drones_are_no_doers_of_their_attack() -> None:
    assert names("شن الجيش هجوما بالطائرات المسيرة على القاعدة.", "هجوما بالطائرات المسيرة")[0] == ["الجيش"]


def test_the_hurt_of_the_other_side_are_no_captives() -> None:
    text = "أكد الناطق مقتل سبعة من عناصر الحركة وأسر ثلاثة آخرين، في حين أصيب خمسة من الجنود."
    assert (told(text, "أسر").size.dead, told(text, "أسر").size.injured) == (None, None)
    assert names(text, "أصيب")[1] == ["خمسة من الجنود"]
