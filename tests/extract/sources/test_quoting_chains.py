"""Chains of sources: papers that quote, letters for an agency, speakers set into what they say, denials."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def chains(text: str) -> list[tuple[str, ...]]:
    return [tuple(link.text for link in claim.attribution) for claim in read(text).claims]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "قالت وكالة الأنباء العراقية نقلا عن ضابط رفض ذكر اسمه إن مسلحين خطفوا طبيبا.",
            ("ضابط", "وكالة الأنباء العراقية"),
        ),
        (
            "أفادت صحيفة النهار ناقلة عن مسؤول أمني فضل عدم الكشف عن هويته بأن مسلحين خطفوا طبيبا.",
            ("مسؤول أمني", "صحيفة النهار"),
        ),
        (
            "كشف موقع إخباري، نقلا عن مصدر مطلع طلب عدم نشر اسمه، أن الحكومة طردت السفير.",
            ("مصدر مطلع", "موقع إخباري"),
        ),
        (
            "قالت رويترز نقلا عن مسؤول اطلع على تقرير أممي إن الطيران قصف المستشفى.",
            ("مسؤول", "رويترز"),
        ),
        (
            "نقلت الصحيفة عن سفير غربي قوله إن تقريرا للخبراء أكد أن الطيران قصف المستشفى.",
            ("تقريرا للخبراء", "سفير غربي", "الصحيفة"),
        ),
        (
            "طردت الحكومة السفير، حسب ما أفادت به صحيفة الشروق عن مصدر دبلوماسي.",
            ("مصدر دبلوماسي", "صحيفة الشروق"),
        ),
        (
            "ذكرت وكالة سانا عن مصدر عسكري أن مسلحين خطفوا طبيبا.",
            ("مصدر عسكري", "وكالة سانا"),
        ),
        ("خطف مسلحون طبيبا، بحسب شهود تحدثوا إلى الصحيفة.", ("شهود",)),
        (
            "أكد الناطق، في تصريحات نقلتها الوكالة، أن مسلحين خطفوا طبيبا.",
            ("الناطق", "الوكالة"),
        ),
        ("الطيران يقصف مواقع المسلحين في الجرود (مصدر عسكري).", ("مصدر عسكري",)),
        (
            "ذكرت الصحيفة نقلا عن وكالة الأناضول عن مصدر أمني أن الشرطة اعتقلت النائب.",
            ("مصدر أمني", "وكالة الأناضول", "الصحيفة"),
        ),
        (
            "وفق ما نقلته الوكالة عن المتحدث نقلا عن مصادر ميدانية، خطف مسلحون طبيبا.",
            ("مصادر ميدانية", "المتحدث", "الوكالة"),
        ),
        (
            "بحسب الصحيفة نقلا عن الوكالة عن ضابط، خطف مسلحون طبيبا.",
            ("ضابط", "الوكالة", "الصحيفة"),
        ),
    ],
)
def test_whose_words_are_passed_on_stands_before_who_passes_them_on(
    text: str, chain: tuple[str, ...]
) -> None:
    assert chain in chains(text)


def test_who_is_bombed_or_where_in_brackets_says_nothing() -> None:
    assert chains("الطيران يقصف مواقع المسلحين (تنظيم الدولة).") == [()]


def test_what_a_minister_says_of_somebody_is_not_passed_on() -> None:
    assert chains("ذكر الوزير عن المسلحين أنهم خطفوا طبيبا.") == [("الوزير",)]


@pytest.mark.parametrize("agency", ["أ ف ب", "أ.ف.ب", "(أ ف ب)", "وكالة أ ف ب"])
def test_the_letters_of_an_agency_are_one_name(agency: str) -> None:
    found = read(f"نقلت {agency} عن شاهد أن مسلحين خطفوا طبيبا.").claims[0].attribution
    assert [link.kind for link in found] == ["witness", "media"]
    assert found[1].text.strip("()").endswith(agency.strip("()"))
    assert found[1].id == "agence-france-presse"


def test_letters_joined_by_waw_are_no_name() -> None:
    assert all(
        "أ و ب" not in link
        for chain in chains("قالت الفئتان أ و ب إن الشرطة اعتقلت طالبا.")
        for link in chain
    )


@pytest.mark.parametrize(
    ("text", "doer", "speaker"),
    [
        ("القوات الحكومية، أكد شهود، انسحبت من البلدة.", "القوات الحكومية", "شهود"),
        ("الجيش، تقول المعارضة، قصف السوق.", "الجيش", "المعارضة"),
        ("الحكومة - يضيف المصدر - طردت السفير.", "الحكومة", "المصدر"),
    ],
)
def test_a_speaker_set_in_behind_the_subject_parts_it_from_its_verb(
    text: str, doer: str, speaker: str
) -> None:
    claim = read(text).claims[0]
    assert [party.text for party in claim.actor] == [doer]
    assert [link.text for link in claim.attribution] == [speaker]


def test_an_act_set_in_is_no_saying() -> None:
    found = read("الحافلة، يقود سائق، انفجرت. الجيش، قصف السوق، انسحب من البلدة.").claims
    assert not any(claim.attribution for claim in found)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("أكد المحافظ أنه لا صحة للأنباء التي تتحدث عن انسحاب الجيش من المدينة.", ("المحافظ",)),
        ("لا صحة للشائعات التي تقول إن الجيش انسحب من المدينة.", ()),
        ("نفت الوزارة صحة تقارير أشارت إلى اعتقال النائب.", ("الوزارة",)),
        ("نفى الناطق باسم الجيش الأنباء التي تحدثت عن انسحاب قواته من المدينة.", ("الناطق باسم الجيش",)),
    ],
)
def test_news_is_no_source_of_its_own_denial(text: str, chain: tuple[str, ...]) -> None:
    found = read(text)
    assert [(claim.status, tuple(link.text for link in claim.attribution)) for claim in found.claims] == [
        ("negated", chain)
    ]
    assert not any("صحة" in (said.speaker.text or "")[:3] for said in found.statements)


def test_what_news_tells_that_nobody_denies_is_said() -> None:
    said = read("لم يعلق الوزير على تقارير قالت إن الرئيس ألغى الزيارة.").statements
    assert [one.words.text for one in said] == ["الرئيس ألغى الزيارة"]
