"""What came after another deed: neither is where, when or to whom the other was."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def attacks(text: str) -> list[tuple[str, list[str | None], str | None]]:
    """Each attack's word, whom it hit and where."""
    found = (claim for claim in read(text, "2021-05-04").claims if claim.event == "ASSAULT")
    return [(c.trigger.text, [p.text for p in c.recipient], c.place.text if c.place else None) for c in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "وجاء القصف عقب مقتل ثلاثة جنود في كمين بصعدة.",
            [("كمين", ["ثلاثة جنود"], "صعدة")],
        ),
        (
            "ويأتي الهجوم بعد أسبوع من تفجير أودى بحياة خمسة عمال في كركوك.",
            [("تفجير", ["خمسة عمال"], "كركوك")],
        ),
        ("وأتت الغارات إثر مقتل شرطي في سبها.", [("مقتل", ["شرطي"], "سبها")]),
    ],
)
def test_a_deed_that_only_comes_after_another_has_none_of_its_victims(
    text: str, told: list[tuple[str, list[str | None], str | None]]
) -> None:
    assert attacks(text) == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("هاجم مسلحون دورية بعد يومين من اغتيال قاض في كركوك.", [None, "كركوك"]),
        ("هاجم مسلحون دورية في الحويجة غداة اغتيال قاض في كركوك.", ["الحويجة", "كركوك"]),
        ("قصفت طائرات مخيما بعد شهر من مقتل حارس في درنة.", [None, "درنة"]),
        ("هاجم مسلحون دورية في كركوك.", ["كركوك"]),
    ],
)
def test_the_place_of_a_deed_of_earlier_days_is_its_own(text: str, places: list[str | None]) -> None:
    assert [place for _, _, place in attacks(text)] == places


def test_a_deed_that_is_told_with_its_parties_comes_and_is_told() -> None:
    text = "وجاء قصف الجيش لمواقع المتمردين بعد مقتل ضابط."
    assert [(word, whom) for word, whom, _ in attacks(text)] == [("قصف", ["المتمردين"]), ("مقتل", ["ضابط"])]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("هاجم مسلحون في سامراء حافلة تقل زوارا متوجهين إلى مدينة كربلاء.", ["سامراء"]),
        ("أطلقت الشرطة النار على شبان يعتزمون السفر إلى مدينة الرقة.", [None]),
        ("استهدف القصف متطوعين كانوا يريدون المشاركة في إعمار مدينة الموصل.", [None]),
        ("خطف مسلحون عمالا عائدين من مدينة البصرة.", [None]),
        # Where they were, they were hit.
        ("خطف مسلحون مهندسا يعمل في مدينة عدن.", ["مدينة عدن"]),
        ("فض الجنود حشدا كان يهتف «نريد خبزا» في مدينة عطبرة.", ["مدينة عطبرة"]),
    ],
)
def test_nobody_is_hit_where_he_only_means_to_be(text: str, places: list[str | None]) -> None:
    assert [place for _, _, place in attacks(text)] == places


@pytest.mark.parametrize(
    ("text", "events", "dead"),
    [
        ("اندلعت مواجهات بين الطلاب والشرطة على خلفية مقتل شاب برصاص الشرطة.", ["ASSAULT", "ASSAULT"], "شاب"),
        ("اندلعت أعمال شغب في باريس بعد مقتل مراهق برصاص الشرطة.", ["PROTEST", "ASSAULT"], "مراهق"),
        ("اندلعت اشتباكات بين الجيش والمسلحين إثر مقتل جندي.", ["ASSAULT", "ASSAULT"], "جندي"),
    ],
)
def test_a_killing_upon_which_a_fight_breaks_out_is_another_act(
    text: str, events: list[str], dead: str
) -> None:
    fight, killing = read(text).claims
    assert [fight.event, killing.event] == events
    assert [p.text for p in killing.recipient] == [dead]
    assert dead not in [p.text for p in fight.recipient]
