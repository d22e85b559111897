"""Sources as headlines and agencies name them: who hands on whose words, to which channel one speaks."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("رويترز عن مصدر أمني: الجيش قصف القرية", ["مصدر أمني", "رويترز"]),
        ("أ ف ب عن مسؤول عراقي: الحكومة أقالت المحافظ", ["مسؤول عراقي", "أ ف ب"]),
        ("يديعوت أحرونوت نقلا عن مسؤول أمني: الجيش قصف الميناء", ["مسؤول أمني", "يديعوت أحرونوت"]),
        ("قالت رويترز، نقلا عن مسؤول اطلع على تقرير سري، إن الجيش قصف القرية.", ["مسؤول", "رويترز"]),
        (
            "وبحسب ما نشرته صحيفة هآرتس نقلا عن ضباط، فإن الجنود أطلقوا النار على المدنيين.",
            ["ضباط", "صحيفة هآرتس"],
        ),
        ("اعتقلت الشرطة المحامي، حسبما نشرت جريدة الصباح.", ["جريدة الصباح"]),
        ("اعتقلت الشرطة المحامي، كما جاء في تصريح الوزير.", ["الوزير"]),
        ("اعتقلت الشرطة المحامي، كما جاء في تصريح للصحفيين.", []),
        ("استنكرت النقابة، في بيان تلته أمينتها العامة، اعتقال الصحفيين.", ["النقابة"]),
        ("نقلت صحيفة الأخبار عن مصدر وزاري قوله إن الجيش قصف القرية.", ["مصدر وزاري", "صحيفة الأخبار"]),
        ("وزير الخارجية للجزيرة: الجيش قصف القرية", ["وزير الخارجية"]),
        ("صرح قائد عمليات الأنبار للسومرية نيوز بأن الجيش قصف القرية.", ["قائد عمليات الأنبار"]),
        ("قالت مراسلة للجزيرة إن الجيش قصف القرية.", ["مراسلة للجزيرة"]),
    ],
)
def test_a_chain_has_each_link_and_no_other(text: str, chain: list[str]) -> None:
    claim = next(claim for claim in read(text).claims if claim.event in {"ASSAULT", "COERCE"})
    assert [link.text for link in claim.attribution] == chain


def test_the_name_of_a_paper_makes_nothing_doubtful() -> None:
    (claim,) = read("نقلت صحيفة الأخبار عن مصدر وزاري قوله إن الجيش قصف القرية.").claims
    assert claim.certainty == "certain"


def test_a_short_sentence_in_quotation_marks_is_said_in_so_many_words() -> None:
    first, second = read("وأوضح المتحدث أن «القوات دخلت البلدة»، مشيرا إلى أن «المعارك مستمرة».").statements
    assert (first.kind, first.words.text, second.words.text) == (
        "direct",
        "القوات دخلت البلدة",
        "المعارك مستمرة",
    )


def test_a_short_quotation_of_its_own_is_the_last_speakers() -> None:
    told = read("«دمروا كل شيء»، تقول الناشطة ليلى حداد. «لم يتركوا لنا بيتا».").statements
    assert [one.words.text for one in told] == ["دمروا كل شيء", "لم يتركوا لنا بيتا"]


def test_what_must_be_done_is_no_answer() -> None:
    told = read("كتب النائب: «الحكومة فاشلة ويجب أن ترحل».").statements
    assert [one.words.text for one in told] == ["الحكومة فاشلة ويجب أن ترحل"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اعتقلت الشرطة مستشار ترامب.", "adviser of Donald Trump"),
        ("اعتقلت الشرطة مبعوث بوتين.", "envoy of Vladimir Putin"),
        ("اعتقلت الشرطة وزير خارجية ترامب.", "foreign minister of Donald Trump"),
        ("اعتقلت الشرطة الرئيس بوتين.", "Vladimir Putin"),
    ],
)
def test_who_serves_somebody_is_not_he(text: str, name: str) -> None:
    out = read(text)
    assert [party.name for party in out.claims[0].recipient] == [name]
    assert all(tie.subject.text.startswith("الرئيس") for tie in out.ties)
