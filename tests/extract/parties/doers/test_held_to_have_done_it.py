"""Who is only held likely to have done it, or said to have, behind what was done (هجوم يعتقد أن التنظيم
نفذه)."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer", "certainty", "source"),
    [
        ("سقط صاروخ على ميناء المدينة، يعتقد أن الحوثيين أطلقوه.", "الحوثيين", "probable", []),
        ("سقطت قذيفة على السوق، يرجح أن تكون الفصائل أطلقتها.", "الفصائل", "probable", []),
        ("سقط صاروخان على البلدة، يعتقد أن الحوثيين أطلقوهما.", "الحوثيين", "probable", []),
        ("انفجرت عبوة يعتقد أن داعش زرعها قرب دورية.", "داعش", "probable", []),
        ("قتل ضابطان في هجوم يشتبه في أن تنظيم داعش نفذه.", "تنظيم داعش", "probable", []),
        ("قتل راعيان في قصف يظن أن الجيش نفذه.", "الجيش", "possible", []),
        ("قتل ضابطان في هجوم قالت الشرطة إن مسلحين نفذوه.", "مسلحين", "certain", ["الشرطة"]),
        ("سقط صاروخ على قاعدة عسكرية قال ضابط إن الحوثيين أطلقوه.", "الحوثيين", "certain", ["ضابط"]),
    ],
)
def test_who_is_held_to_have_done_it_did_so_no_surer(
    text: str, doer: str, certainty: str, source: list[str]
) -> None:
    (claim,) = read(text, "2016-05-01").claims
    assert [party.text for party in claim.actor] == [doer]
    assert claim.certainty == certainty
    assert [link.text for link in claim.attribution] == source


def test_who_thinks_so_of_another_day_has_not_done_it() -> None:
    claim = read("قصف الجيش قرية يعتقد أن المسلحين دخلوها.", "2016-05-01").claims[0]
    assert [party.text for party in claim.actor] == ["الجيش"]
    assert claim.certainty == "certain"


@pytest.mark.parametrize("drones", ["طائرات مسيرة", "مسيرات", "طائرة مسيرة"])
def test_who_launches_drones_attacks(drones: str) -> None:
    (claim,) = read(f"أطلقت الفصائل {drones} على حقل نفطي.", "2024-05-01").claims
    assert (claim.event, claim.mode) == ("ASSAULT", ("drone",))
    assert [party.text for party in claim.actor] == ["الفصائل"]
