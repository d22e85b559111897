"""Summits that act by words, experts with their field and name, who carried whose words, what is told of a
source and nothing else, and whom a verb only calls by name."""

from __future__ import annotations

import pytest

from tests.extract.views import by as chain
from tests.extract.views import claim, read


@pytest.mark.parametrize(
    "text",
    [
        "وذكر راع، يدعى سويلم، أن الجنود قتلوا صيادا.",
        "وقالت عجوز تدعى مبروكة إن الجنود قتلوا صيادا.",
    ],
)
def test_who_is_only_called_by_a_name_calls_for_nothing(text: str) -> None:
    assert claim(text, "قتلوا").status == "asserted"


def test_who_calls_for_something_still_does() -> None:
    told = claim("دعا النائب إلى أن تنسحب الميليشيات من الميناء.", "دعا")
    assert (told.event, [p.text for p in told.actor]) == ("REQUEST", ["النائب"])


@pytest.mark.parametrize(
    ("text", "trigger", "doer", "whom"),
    [
        ("دعت القمة الأفريقية إثيوبيا إلى وقف الحرب.", "دعت", "القمة الأفريقية", "إثيوبيا"),
        ("دعا البيان الختامي للقمة الخليجية إيران إلى الحوار.", "دعا", "للقمة الخليجية", "إيران"),
        ("طالب مؤتمر القمة الإسلامي إسرائيل برفع الحصار.", "طالب", "مؤتمر القمة الإسلامي", "إسرائيل"),
    ],
)
def test_a_summit_calls_on_a_state(text: str, trigger: str, doer: str, whom: str) -> None:
    told = claim(text, trigger)
    assert [p.text for p in told.actor] == [doer]
    assert [p.text for p in told.recipient] == [whom]


@pytest.mark.parametrize("paper", ["في بيانها", "في بيان", "في رسالتها"])
def test_whom_one_blames_in_a_paper_is_a_party(paper: str) -> None:
    told = claim(f"حملت الجبهة {paper} إثيوبيا مسؤولية اغتيال القاضي.", "حملت")
    assert [p.text for p in told.actor] == ["الجبهة"]
    assert [p.text for p in told.recipient] == ["إثيوبيا"]


@pytest.mark.parametrize(
    ("expert", "kind"),
    [
        ("الخبير في الشؤون البحرية سمير النجار", "expert"),
        ("الباحثة في الشأن السوداني أماني الطويل", "expert"),
        ("المتخصص في شؤون الجماعات المسلحة حسن أبو هنية", "expert"),
        ("الباحث في معهد الشرق رائد ناجي", "expert"),
    ],
)
def test_an_expert_keeps_his_field_and_his_name(expert: str, kind: str) -> None:
    told = claim(f"قال {expert} إن المسلحين قتلوا صيادا.", "قتلوا")
    assert [(link.text, link.kind) for link in told.attribution] == [(expert, kind)]


def test_where_an_expert_speaks_is_not_his_field() -> None:
    assert chain("قال الخبير في صفاقس إن الشرطة اعتقلت صيادين.", "اعتقلت") == ("الخبير",)


def test_an_experts_family_name_that_is_a_trade_means_him() -> None:
    text = "قال الخبير في الشؤون البحرية سمير النجار إن قراصنة خطفوا بحارة."
    text = f"{text} وأضاف النجار أن الجنود قتلوا قرصانا."
    (link,) = claim(text, "قتلوا").attribution
    assert (link.text, link.kind) == ("النجار", "expert")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بحسب ضابط نقلت عنه إذاعة محلية، قتل الجنود صيادا.", ("ضابط", "إذاعة محلية")),
        ("وأوردت الصحيفة، عن تقرير للشرطة، أن الجنود قتلوا صيادا.", ("تقرير للشرطة", "الصحيفة")),
        ("بين سجل الميناء أن الجنود قتلوا صيادا.", ("سجل الميناء",)),
        ("بحسب بيان صادر عن النقابة، قتل الجنود صيادا.", ("بيان صادر عن النقابة",)),
        ('قالت صفحة "أخبار الحسكة" إن الجنود قتلوا صيادا.', ('صفحة "أخبار الحسكة"',)),
        ("كتبت المغردة سارة العنزي أن الجنود قتلوا صيادا.", ("المغردة سارة العنزي",)),
    ],
)
def test_papers_pages_and_who_carried_them(text: str, expected: tuple[str, ...]) -> None:
    assert chain(text, "قتل") == expected


def test_an_agency_of_news_is_no_rumour() -> None:
    told = claim("ذكرت وكالة الأنباء العمانية أن السلطات طردت السفير.", "طردت")
    assert (told.certainty, [link.kind for link in told.attribution]) == ("certain", ["media"])


def test_a_paper_goes_on_by_a_participle_for_nobody_else() -> None:
    text = "وقال البيان إن القيادة ترفض الهدنة، متهما إثيوبيا بقصف القرية."
    assert claim(text, "متهما").actor == ()
    assert chain(text, "قصف") == ("البيان",)


@pytest.mark.parametrize(
    "source", ["قالت منظمة في جنيف", "تقول الدراسة، التي أعدها معهد في جنيف،", "قال تقرير نشر في جنيف"]
)
def test_where_a_source_is_the_deed_was_not_done(source: str) -> None:
    told = claim(f"{source} إن المسلحين قتلوا مدنيين.", "قتلوا")
    assert told.place is None


@pytest.mark.parametrize(
    "text",
    [
        "وحمل نواب في بيان مشترك رئيس الحكومة مسؤولية مقتل الصيادين.",
        "وحمل نواب في بيان رئيس الحكومة مسؤولية مقتل الصيادين.",
    ],
)
def test_an_office_blamed_in_a_paper_is_blamed(text: str) -> None:
    told = claim(text, "حمل")
    assert [p.text for p in told.actor] == ["نواب"]
    assert [p.text for p in told.recipient] == ["رئيس الحكومة"]


def test_accounts_that_agree_are_the_source() -> None:
    text = "وبحسب روايات متطابقة لشهود، قتل الجنود صيادا."
    assert chain(text, "قتل") == ("روايات متطابقة لشهود",)


def test_a_source_inside_a_clause_tells_of_what_goes_on_from_it() -> None:
    text = "احتجزت الشرطة، بحسب مصدر أمني، مركبا وعذبت ربانه."
    assert chain(text, "عذبت") == ("مصدر أمني",)


def test_a_meeting_promises_nothing() -> None:
    claims = read("ووعد الاجتماع الصيادين بتعويض.").claims
    assert all(one.event != "AGREE" or not one.actor for one in claims)


@pytest.mark.parametrize("field", ["العلاقات الدولية", "قضايا الهجرة", "شؤون الجماعات المسلحة"])
def test_an_expert_in_any_field_keeps_his_kind_by_his_family_name(field: str) -> None:
    text = f"قال الخبير في {field} محمد الحداد إن الموقف تغير. وقال الحداد إن الجزائر رفضت الحوار."
    claim = next(c for c in read(text).claims if c.event == "REJECT")
    assert [(link.text, link.kind) for link in claim.attribution] == [("الحداد", "expert")]
