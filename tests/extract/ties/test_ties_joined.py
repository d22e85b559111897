"""Adjectives of relation joined to one another, whose help one has, and whose organ one is a member of."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other"),
    [
        ("قصفت الفصائل المدعومة من أنقرة والموالية لها بلدة عفرين.", "backs", "أنقرة", "الفصائل"),
        ("قصفت الفصائل المدعومة من أنقرة والموالية لها بلدة عفرين.", "loyal_to", "الفصائل", "أنقرة"),
        ("هاجم الجيش المدعوم إماراتيا والموالي للبرلمان طرابلس.", "loyal_to", "الجيش", "البرلمان"),
        ("سيطرت الفصائل المناهضة للحكومة والمدعومة من الإمارات على عدن.", "backs", "الإمارات", "الفصائل"),
        ("التقى الوزير وفد الحكومة المدعومة من روسيا وإيران.", "backs", "إيران", "الحكومة"),
        ("انسحبت الميليشيات الموالية لطهران والمدعومة منها من المدينة.", "backs", "طهران", "الميليشيات"),
        (
            "أعلنت الجماعة المدعومة من الحرس الثوري والتابعة له النفير.",
            "member_of",
            "الجماعة",
            "الحرس الثوري",
        ),
        ("هاجم مسلحون مناهضون للحكومة ومدعومون من رواندا مدينة غوما.", "backs", "رواندا", "مسلحون"),
        ("في السودان يحكم المجلس العسكري البلاد.", "controls", "المجلس العسكري", "البلاد"),
        ("قتل أبو يوسف قائد كتيبة النور في غارة.", "commands", "أبو يوسف", "كتيبة النور"),
        ("قال سامي العلي قائد فرقة النصر إن قواته تقدمت.", "commands", "سامي العلي", "فرقة النصر"),
        ("قال عضو المكتب السياسي لحركة حماس سامي العلي إن الحوار فشل.", "member_of", "سامي العلي", "حماس"),
        ("قال عضو مجلس الشورى في حركة النهضة سامي العلي ذلك.", "member_of", "سامي العلي", "النهضة"),
        ("لدى روسيا أربعة آلاف جندي في قاعدة حميميم.", "present_in", "روسيا", "قاعدة حميميم"),
    ],
)
def test_a_relation_is_told(text: str, kind: str, subject: str, other: str) -> None:
    gold = {"kind": kind, "subject": subject, "object": other, "status": "asserted"}
    assert measured.told(text, gold), measured.ties(text)


@pytest.mark.parametrize(
    ("text", "subject", "other"),
    [
        ("هاجم مسلحون مناهضون للحكومة ومدعومون من رواندا مدينة غوما.", "رواندا", "للحكومة"),
        ("انسحبت القوات المدعومة من إيران من مدينة البوكمال.", "القوات المدعومة", "إيران"),
        ("قال عضو المكتب السياسي لحركة حماس سامي العلي ذلك.", "سامي العلي", "المكتب السياسي"),
    ],
)
def test_what_is_not_told(text: str, subject: str, other: str) -> None:
    ends = [(tie.subject.text, (tie.object or tie.place)) for tie in measured.ties(text)]
    assert ends
    assert (subject, other) not in [(one, end.text if end else None) for one, end in ends]


def test_a_base_is_where_it_lies_and_called_by_its_own_name() -> None:
    (tie,) = measured.ties("لدى روسيا أربعة آلاف جندي في قاعدة حميميم.")
    assert tie.place is not None
    assert (tie.place.name, tie.place.country, tie.number) == ("Hmeimim Air Base", "SYR", 4000)
    assert tie.gloss == "Russia has forces in Hmeimim Air Base."


def test_who_appoints_does_not_bear_the_name_of_whom_he_appoints() -> None:
    (tie,) = measured.ties("عين الرئيس سامي العلي رئيسا للأركان.")
    assert (tie.subject.text, tie.office) == ("سامي العلي", "chief of staff of the armed forces")


def test_forces_of_a_movement_are_no_army_of_the_state() -> None:
    text = "قالت جماعة الحوثي إنها مستعدة. وأطلقت {} صاروخا على سفينة أمريكية."
    for who in ("القوات البحرية التابعة للجماعة", "قوات الجماعة"):
        (claim,) = read(text.format(who)).claims
        assert [(p.code, p.sector) for p in claim.actor] == [("YEM", "REB")], who
    (claim,) = read("أطلقت القوات البحرية التابعة للجماعة صاروخا على سفينة أمريكية.").claims
    assert [(p.code, p.sector) for p in claim.actor] == [(None, "REB")]


def test_the_leaders_of_a_people_are_politicians() -> None:
    (claim,) = read("التقى المبعوث القادة اللبنانيين في بيروت.").claims
    assert ("Lebanese leaders", "LBN", "GOV") in [(p.name, p.code, p.sector) for p in claim.actor]


def test_a_call_that_is_renewed_is_made_of_whom_it_names() -> None:
    told = read("جددت الأمم المتحدة دعوة الحوثيين إلى تقديم تنازلات.").claims
    (claim,) = (c for c in told if c.event == "REQUEST")
    assert ([p.code for p in claim.actor], [p.code for p in claim.recipient]) == (["UNO"], ["YEM"])


def test_ground_that_is_taken_in_hand_is_the_place() -> None:
    (claim,) = read("بسط الجيش الليبي سيطرته على طبرق.").claims
    assert claim.place is not None
    assert claim.place.name == "Tobruk"


def test_the_fall_of_no_place_that_is_denied_gives_nobody_ground() -> None:
    (tie,) = measured.ties("نفى الجيش اليمني سقوط أي موقع في يد الحوثيين.")
    assert (tie.kind, tie.status) == ("controls", "negated")
