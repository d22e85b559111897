"""What a participle behind a comma tells: whose act it is, and who did what it accuses somebody of."""

from __future__ import annotations

import pytest

from tests.extract.parties.targets.test_targets_behind_insertions import sides
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("غادرت البعثة الأممية البلدة التي يسيطر عليها المسلحون، داعية إلى هدنة.", "البعثة الأممية"),
        ("غادر الوفد البلدة التي يسيطر عليها الجيش، داعيا إلى هدنة.", "الوفد"),
        ("رحب البرلمان بالاتفاق الذي وقعه الرئيس، مطالبا بتطبيقه.", "البرلمان"),
    ],
)
def test_the_main_subject_does_it(text: str, doer: str) -> None:
    assert sides(text, "REQUEST")[0] == [doer]


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("انتقد الحزب تركيا، متهما إياها بقصف المدنيين.", "تركيا"),
        ("انتقد الحزب القرار، متهما تركيا بقصف المدنيين.", "تركيا"),
        ("قطع الحزب صلته مع أنقرة، متهما إياها بقصف المدنيين.", "أنقرة"),
    ],
)
def test_the_accused_did_it_says_the_accuser(text: str, accused: str) -> None:
    claim = next(c for c in read(text, "2019-05-01").claims if c.event == "ASSAULT")
    assert [p.text for p in claim.actor] == [accused]
    assert [p.text for p in claim.recipient] == ["المدنيين"]
    assert [link.text for link in claim.attribution] == ["الحزب"]


def test_whom_a_relative_clause_describes_may_be_accused() -> None:
    text = "اعتقلت الشرطة الطالب الذي هاجم السفارة، متهمة إياه بالإرهاب."
    assert sides(text, "ACCUSE") != ([], [])
    claim = next(c for c in read(text, "2019-05-01").claims if c.trigger.text == "متهمة")
    assert ([p.text for p in claim.actor], [p.text for p in claim.recipient]) == (["الشرطة"], ["الطالب"])


@pytest.mark.parametrize(
    ("text", "event", "aimed_at"),
    [
        ("طردت الحكومة السفير، مطالبة فرنسا بالاعتذار.", "REQUEST", "فرنسا"),
        ("طردت الحكومة السفير، متهمة روسيا بالتدخل.", "ACCUSE", "روسيا"),
        ("طرد المجلس السفير، متهما تركيا بالتدخل.", "ACCUSE", "تركيا"),
    ],
)
def test_a_state_behind_a_participle_is_its_object(text: str, event: str, aimed_at: str) -> None:
    assert sides(text, event) == ([text.split()[1]], [aimed_at])


def test_a_state_in_a_behind_a_man_is_his_nation() -> None:
    assert sides("خطف مسلحون مهندسا تركيا.", "ASSAULT") == (["مسلحون"], ["مهندسا تركيا"])


@pytest.mark.parametrize(
    ("text", "backer"),
    [
        ("قطعت الجزائر علاقاتها مع مدريد، متهمة المغرب بدعم المتمردين.", "المغرب"),
        ("استدعت أنقرة السفير، متهمة باريس بدعم المتمردين.", "باريس"),
        ("استدعى العراق السفير، متهما أنقرة بدعم المتمردين.", "أنقرة"),
        ("انتقدت الحكومة القرار، متهمة السودان بدعم المتمردين.", "السودان"),
    ],
)
def test_who_is_accused_of_support_backs_the_rebels(text: str, backer: str) -> None:
    document = read(text, "2021-09-01")
    (support,) = [c for c in document.claims if c.event == "SUPPORT"]
    assert [p.text for p in support.actor] == [backer]
    assert [p.text for p in support.recipient] == ["المتمردين"]
    assert support.status == "asserted"
    (tie,) = [t for t in document.ties if t.kind == "backs"]
    assert (tie.subject.text, tie.object and tie.object.text) == (backer, "المتمردين")
