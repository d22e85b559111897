"""One more of those told of before (وأصيب آخر، وجرح ثالث), and several harms that one clause tells."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "hit", "dead", "injured"),
    [
        (
            "قال ناطق باسم الجيش الهولندي إن جنديين هولنديين قتلا وأصيب ثالث بجروح في هجوم انتحاري.",
            ["جنديين هولنديين"],
            2,
            1,
        ),
        ("أفاد مصدر طبي بأن ضابطا قتل وأصيب ستة آخرون في انفجار عبوة ناسفة.", ["ضابطا"], None, 6),
        ("قتلت ممرضة وأصيبت أخرى بجروح في قصف مدفعي.", ["ممرضة"], None, 1),
        (
            "ذكر البيان أن أحد أفراد القوات التركية قتل وجرح سبعة آخرون خلال هذا القصف.",
            ["أحد أفراد القوات التركية"],
            None,
            7,
        ),
        (
            "أوضح البيان أن أحد عناصر القوات الأفغانية قتل وجرح ثلاثة آخرون في إطار هذه العملية العسكرية.",
            ["أحد عناصر القوات الأفغانية"],
            None,
            3,
        ),
        (
            "أفادت مصادر أمنية بأن «شرطيا قتل وأصيب أربعة آخرون لدى انفجار سيارة مفخخة».",
            ["شرطيا"],
            None,
            4,
        ),
        (
            "قال المحافظ إن «معلما يسكن في حي المنصور قتل وأصيب أربعة أشخاص لدى انفجار عبوة ناسفة "
            "استهدفت دورية للشرطة».",
            ["دورية للشرطة"],
            None,
            4,
        ),
        ("أدى القصف إلى مقتل بائع وإصابة آخر.", ["بائع"], None, 1),
        ("أعلنت الشرطة مقتل سائح بولندي وجرح آخر في هجوم بسكين.", ["سائح بولندي"], None, 1),
    ],
)
def test_one_more_counts_as_one_beside_those_named(
    text: str, hit: list[str], dead: int | None, injured: int | None
) -> None:
    (attack,) = (claim for claim in read(text, "2016-05-01").claims if claim.event == "ASSAULT")
    assert [party.text for party in attack.recipient] == hit
    assert not attack.actor
    assert (attack.size.dead, attack.size.injured) == (dead, injured)


@pytest.mark.parametrize(
    ("text", "who", "size"),
    [
        ("قتل جندي وأصيب آخر بجروح.", "آخر", (None, 1)),
        ("جرح جندي أردني وقتل آخر خلال الدورية.", "آخر", (1, None)),
        ("أعلن المستشفى مقتل طفلة وإصابة أخرى.", "أخرى", (None, 1)),
        ("أعلن الجيش مقتل جنديين وإصابة ثالث.", "ثالث", (None, 1)),
        ("إن جنديا قتل وأصيب خمسة بجروح.", "خمسة", (None, 5)),
        ("أعلن الجيش مقتل ضابط وإصابة أربعة آخرين بجروح.", "أربعة آخرين", (None, 4)),
    ],
)
def test_who_suffered_next_is_another(text: str, who: str, size: tuple[int | None, int | None]) -> None:
    first, second = (claim for claim in read(text, "2016-05-01").claims if claim.event == "ASSAULT")
    assert [party.text for party in second.recipient] == [who]
    assert who not in [party.text for party in first.recipient]
    assert not first.actor
    assert not second.actor
    assert (second.size.dead, second.size.injured) == size


def test_the_second_whom_somebody_hits_is_his_deed() -> None:
    first, second = read("قتل مسلح شرطيا وأصاب آخر بجروح.", "2016-05-01").claims
    assert [party.text for party in second.actor] == ["مسلح"]
    assert [party.text for party in second.recipient] == ["آخر"]
    assert first.size.dead is None


def test_joined_nouns_of_harm_stay_nouns() -> None:
    (claim,) = read("الجماعة نفذت عمليات قتل وخطف.", "2016-05-01").claims
    assert [party.text for party in claim.actor] == ["الجماعة"]
