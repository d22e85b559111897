"""Sentences of real length, with what stands in other parts of them. Own sentences, published on Thursday
10 March 2016."""

from __future__ import annotations

import pytest
from views import read


@pytest.mark.parametrize(
    "second",
    [
        "وطالب نائب رئيس الحركة بالإفراج عنه.",
        "وطالب الأمين العام للحزب بالإفراج عن المعتقلين.",
    ],
)
def test_a_first_sentence_without_a_known_subject_is_no_obstacle(second: str) -> None:
    told = [claim.event for claim in read(f"أوقفت وحدة أمنية رئيس الحركة.\n\n{second}", "2016-03-10").claims]
    assert told == ["COERCE", "REQUEST"]


def standings(text: str) -> list[tuple[str, str]]:
    """Type and status of each claim."""
    return [(claim.event, claim.status) for claim in read(text, "2016-03-10").claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "نفى الجيش سقوط المطار، معتبرا أن ما جرى إعادة انتشار، ومتهما تركيا بإرسال مقاتلين إلى طرابلس.",
            [("ACCUSE", "asserted"), ("MOBILIZE", "asserted")],
            id="who denies something and accuses somebody does accuse him",
        ),
        pytest.param(
            "نفت طهران ضلوعها في الهجوم، واصفة الاتهامات بالأكاذيب.",
            [("ASSAULT", "negated"), ("ACCUSE", "asserted")],
            id="what he calls lies is no news that he himself denies",
        ),
        pytest.param(
            "نفى الوزير وجود اتصالات مع إسرائيل، مجددا دعم بلاده للفلسطينيين، ومنددا بالاستيطان.",
            [("SUPPORT", "asserted"), ("ACCUSE", "asserted")],
            id="what he renews is not what he denies",
        ),
        pytest.param(
            "نفى الناطق سقوط المدينة، مؤكدا مقتل عشرين مسلحا.",
            [("ASSAULT", "asserted")],
            id="nor what he affirms",
        ),
        pytest.param(
            "كذبت الحكومة الأنباء عن اعتقال الصحفي، معربة عن أسفها.",
            [("COERCE", "negated"), ("ACCUSE", "asserted")],
            id="nor what he expresses",
        ),
        pytest.param(
            "نفى الناطق، متحدثا للصحافيين، اعتقال الصحافي.",
            [("COERCE", "negated")],
            id="a participle between two commas parts nothing",
        ),
    ],
)
def test_a_participle_behind_a_comma_is_not_denied(text: str, told: list[tuple[str, str]]) -> None:
    assert standings(text) == told
