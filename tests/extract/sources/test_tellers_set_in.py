"""Who only tells, his clause set in between commas, does nothing; whom one tells is no part of him."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doers", "source"),
    [
        ("الميليشيا، كما يروي خصومها، خطفت الطبيبة.", ["الميليشيا"], "خصومها"),
        ("الجيش، حسبما أكد قرويون، أحرق الحقول.", ["الجيش"], "قرويون"),
        ("الشرطة، على ما أوردت جريدة محلية، اعتقلت المحامي.", ["الشرطة"], "جريدة محلية"),
        ("وكانت الشرطة، كما أوردت الجريدة، اعتقلت المحامي.", ["الشرطة"], "الجريدة"),
        ("المسلحون، وفقا لما أعلنت الشرطة، خطفوا الطبيبة.", ["المسلحون"], "الشرطة"),
        ("وقال إن الحكومة، بحسب ما نقلت وكالة رويترز، سجنت المحامي.", ["الحكومة"], "وكالة رويترز"),
        ("اعتقلت الشرطة المحامي، كما أوردت الجريدة، وأغلقت مكتبه.", ["الشرطة", "الشرطة"], "الجريدة"),
        ("اعتقلت الشرطة المحامي، تقول الجريدة، وضربت ابنه.", ["الشرطة", "الشرطة"], "الجريدة"),
    ],
)
def test_who_tells_is_no_doer(text: str, doers: list[str], source: str) -> None:
    claims = read(text).claims
    assert [[party.text for party in claim.actor] for claim in claims] == [[doer] for doer in doers]
    assert claims[0].attribution[0].text == source


def test_a_paper_goes_on_telling() -> None:
    claims = read("اعتقلت الشرطة المحامي، كما أوردت الجريدة، وأضافت أن الجيش أحرق الحقول.").claims
    assert [[party.text for party in claim.actor] for claim in claims] == [["الشرطة"], ["الجيش"]]
    assert claims[1].attribution[0].text == "الجريدة"


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        ("قال الملك لضباط الحرس إن مسلحين خطفوا الطبيبة.", "الملك", "ضباط الحرس"),
        ("أكد الوزير لشيوخ القبائل أن مسلحين خطفوا الطبيبة.", "الوزير", "شيوخ القبائل"),
        ("قال رئيس البلدية لسكان الشارع إن مسلحين خطفوا الطبيبة.", "رئيس البلدية", "سكان الشارع"),
        ("قال الطبيب لعائلة الجريح إن مسلحين خطفوا الطبيبة.", "الطبيب", "عائلة الجريح"),
    ],
)
def test_people_who_hear_one(text: str, speaker: str, heard: str) -> None:
    (statement,) = read(text).statements
    assert statement.speaker is not None and statement.speaker.text == speaker
    assert heard in [party.text for party in statement.to]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال ممثل لسكان الشارع إن مسلحين خطفوا الطبيبة.", "ممثل لسكان الشارع"),
        ("قال الأمين العام لاتحاد الكتاب إن مسلحين خطفوا الطبيبة.", "الأمين العام لاتحاد الكتاب"),
    ],
)
def test_whose_one_is_belongs_to_his_name(text: str, speaker: str) -> None:
    (claim,) = read(text).claims
    assert [link.text for link in claim.attribution] == [speaker]


def test_whom_one_informs_and_what_a_film_shows() -> None:
    (told,) = read("خطف مسلحون الطبيبة، على ما أفاد ضابط كبير وكالة فرانس برس.").claims
    assert [link.text for link in told.attribution] == ["ضابط كبير"]
    (seen,) = read("وفي مقطع نشر أمس يظهر ضابط يضرب أسيرا.").claims
    assert [link.text for link in seen.attribution][:1] == ["مقطع"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أفادت الشرطة بأن مسلحين خطفوا الطبيبة.", "الشرطة"),
        ("وأفادت وزارة الداخلية أن مسلحين خطفوا الطبيبة.", "وزارة الداخلية"),
        ("أفاد مراسلنا بأن مسلحين خطفوا الطبيبة.", "مراسلنا"),
    ],
)
def test_who_reports_is_not_whom_one_informs(text: str, speaker: str) -> None:
    (claim,) = read(text).claims
    assert [link.text for link in claim.attribution] == [speaker]
