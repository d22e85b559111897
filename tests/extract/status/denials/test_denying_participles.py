"""What a participle of denying or claiming holds (نافيا قصف القرية، مدعية أنه اعتدى). Own sentences."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("تحدث المحافظ إلى الصحفيين نافيا قصف المخيم.", "المحافظ"),
        ("تحدث المحافظ للصحفيين، نافيا خطف الطيار.", "المحافظ"),
        ("تحدث المحافظ إلى الصحفيين نافيا بشدة قصف المخيم.", "المحافظ"),
        ("أصدر الوزير بيانا نافيا فيه اعتقال الصحفيين.", "الوزير"),
        ("أصدر الوزير بيانا نفى فيه اعتقال الصحفيين.", "الوزير"),
        ("ردت طهران على الأسئلة، نافية تزويد المتمردين بالسلاح.", "طهران"),
        ("رد المتهم منكرا قتل الشرطي.", "المتهم"),
    ],
)
def test_what_a_participle_denies_was_not_done(text: str, source: str) -> None:
    (claim,) = read(text).claims
    assert claim.status == "negated"
    assert [link.text for link in claim.attribution] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("كتب الناشط مدعيا أن الجيش قتل مدنيين.", "الناشط"),
        ("أوقفت الشرطة الشاب مدعية أنه اعتدى على ضابط.", "الشرطة"),
        ("اعتقل الجنود الشاب مدعين أنه هاجم الدورية.", "الجنود"),
    ],
)
def test_what_a_participle_claims_is_doubtful(text: str, source: str) -> None:
    claim = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (claim.status, claim.certainty) == ("asserted", "doubtful")
    assert [link.text for link in claim.attribution] == [source]


def test_what_a_participle_confirms_was_done() -> None:
    (claim,) = read("تحدث المحافظ إلى الصحفيين مؤكدا قصف المخيم.").claims
    assert claim.status == "asserted"
