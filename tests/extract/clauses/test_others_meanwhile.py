"""What others do meanwhile, answer or are told of besides keeps its own place, parties and standing."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import read


def claims(text: str, event: str) -> list[Claim]:
    return [c for c in read(text, "2023-05-02").claims if c.event == event]


@pytest.mark.parametrize(
    ("text", "event", "place"),
    [
        ("وفي برلين، انتقد الحزب القرار، فيما رفضت الخارجية التركية الانتقادات.", "REJECT", None),
        ("وفي الدوحة، التقى الوزير وفدا من طالبان، في وقت اتهم فيه الرئيس الأفغاني باكستان.", "ACCUSE", None),
        ("أوقفت الشرطة 40 شخصا، فيما أصدرت النيابة في إسطنبول مذكرات بحق ضباط.", "COERCE", None),
        ("نفى الجيش التركي استهداف مدنيين، متهما المسلحين بقصف سوق في عفرين.", "ASSAULT", None),
        ("قصف الجيش السوري مواقع المسلحين ردا على إطلاق قذائف على مدينة حلب.", "ASSAULT", None),
        ("وفي نينوى، قتل ضابط بانفجار، في حين اعتقلت الشرطة أربعة مشتبه بهم.", "COERCE", "نينوى"),
        ("وفي القاهرة، التقى الرئيس وفدا كويتيا، مؤكدا دعم بلاده للكويت.", "CONSULT", "القاهرة"),
    ],
)
def test_a_place_stays_in_its_clause(text: str, event: str, place: str | None) -> None:
    found = claims(text, event)[0].place
    assert (found and found.text) == place


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("نشرت بيانا اتهمت فيه الحركة إسرائيل بقتل المدنيين.", "الحركة", "إسرائيل"),
        ("جاء ذلك في تصريحات اتهم فيها الوزير إيران بتمويل المسلحين.", "الوزير", "إيران"),
        ("صدر تقرير اتهمت فيه منظمة العفو الدولية تركيا بالتعذيب.", "منظمة العفو الدولية", "تركيا"),
    ],
)
def test_a_pronoun_before_who_accuses_hides_nobody(text: str, actor: str, recipient: str) -> None:
    found = claims(text, "ACCUSE")[0]
    assert [p.text for p in found.actor] == [actor]
    assert [p.text for p in found.recipient] == [recipient]


def test_who_will_not_hesitate_has_done_nothing_yet() -> None:
    text = "قال الوزير إن بلاده لن تتردد في شن هجوم على المسلحين."
    assert all(c.status != "asserted" for c in claims(text, "ASSAULT"))
    (done,) = claims("قال الوزير إن جيش بلاده لم يتردد في قصف المسلحين.", "ASSAULT")
    assert done.status == "asserted"


def test_two_parties_are_no_journalists_and_activists() -> None:
    text = "اعتقلت الشرطة صحفيين وناشطين في أربيل. ودعا رئيس الإقليم الحزبين إلى الحوار."
    (asked,) = claims(text, "REQUEST")
    assert [p.text for p in asked.recipient] == ["الحزبين"]
    text = "بحثت حركة فتح مع حركة حماس ملف المصالحة، واتفقت الحركتان على لقاء آخر."
    (agreed,) = claims(text, "AGREE")
    assert [p.text for p in agreed.actor] == ["حركة فتح", "حركة حماس"]


def test_those_killed_in_what_was_told_of_before_were_not_its_doers() -> None:
    text = "أوقفت الشرطة ضابطا بعد محاولة شهدتها البلاد في 12 يوليو 2016 وقتل فيها أكثر من 90 شخصا."
    found = [c for c in claims(text, "ASSAULT") if c.trigger.text == "قتل"]
    assert [[p.text for p in c.actor] for c in found] == [[]]
    assert found[0].size.dead is not None
    text = "وقع هجوم على مركز تدريب عام 2006 وقتل فيه أحد الحراس."
    assert all(not c.actor for c in claims(text, "ASSAULT"))


def test_a_participle_behind_what_others_did_is_their_word() -> None:
    text = "قال الوزير إن الجيش قصف المدينة، بينما انتقد حزب الله القصف، مؤكدا أن إسرائيل قتلت ثلاثة مدنيين."
    killed = next(c for c in claims(text, "ASSAULT") if c.trigger.text == "قتلت")
    assert [a.text for a in killed.attribution] == ["حزب الله"]
    text = "قال الوزير إن الجيش قصف المدينة، مؤكدا أن المسلحين قتلوا ثلاثة مدنيين."
    killed = next(c for c in claims(text, "ASSAULT") if c.trigger.text == "قتلوا")
    assert [a.text for a in killed.attribution] == ["الوزير"]
