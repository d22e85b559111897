"""First person: a speaker's "we" is the side that he speaks for."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قال الناطق باسم كتائب القسام أبو عبيدة: «أطلقنا صواريخ على مدينة عسقلان».",
            ("ASSAULT", "كتائب القسام", "PSE", "REB"),
        ),
        ("قال ناطق بلسان كتائب القسام: «أطلقنا صواريخ».", ("ASSAULT", "كتائب القسام", "PSE", "REB")),
        ("قال المتحدث باسم الجيش السوداني: «قصفت قواتنا جبل موية».", ("ASSAULT", "قواتنا", "SDN", "MIL")),
        (
            "قال قائد قوات سوريا الديمقراطية مظلوم عبدي: «هاجمنا مواقع التنظيم».",
            ("ASSAULT", "قوات سوريا الديمقراطية", "SYR", "REB"),
        ),
        (
            "قال وزير الخارجية الإيراني إن «حكومتنا ترفض التفاوض تحت الضغط».",
            ("REJECT", "حكومتنا", "IRN", "GOV"),
        ),
        (
            "أعلن المتحدث باسم حركة طالبان: «نحن نرفض وجود القوات الأمريكية».",
            ("REJECT", "حركة طالبان", "AFG", "REB"),
        ),
    ],
)
def test_we_are_the_side_of_the_speaker(text: str, wanted: tuple[str, str, str, str]) -> None:
    doers = [(claim.event, p.text, p.code, p.sector) for claim in read(text).claims for p in claim.actor]
    assert wanted in doers


def test_our_country_is_that_of_the_speaker() -> None:
    (claim,) = read("وقال الرئيس الأوكراني: «تقصف روسيا بلادنا كل يوم».").claims
    assert [(p.text, p.code) for p in claim.recipient] == [("بلادنا", "UKR")]


def test_the_side_is_remembered_over_sentences() -> None:
    text = "وقال المتحدث باسم الحوثيين: «قصفنا المطار. واستهدفت قواتنا سفينة في البحر الأحمر»."
    later = [claim for claim in read(text).claims if claim.trigger.text == "استهدفت"]
    assert [(p.text, p.sector) for claim in later for p in claim.actor] == [("قواتنا", "REB")]


def test_a_participle_behind_speech_is_the_speakers_and_no_source() -> None:
    claims = read("وقال بيان للجيش إن اللجنة قررت وقف النار، متهما الحركة الشعبية بقصف ملكال.").claims
    (accused,) = [claim for claim in claims if claim.event == "ACCUSE"]
    assert [p.sector for p in accused.actor] == ["MIL"]
    assert accused.attribution == ()


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "قال الرئيس الكيني: «أشيد بجهود مصر وأدين القصف وأدعو الجيش السوداني إلى التهدئة».",
            ["SUPPORT", "ACCUSE", "REQUEST"],
        ),
        (
            "قال الرئيس الكيني: «أكرر دعوتي لوقف القتال، وأعرب عن قلقي العميق إزاء الهجمات».",
            ["REQUEST", "ACCUSE"],
        ),
    ],
)
def test_what_a_speaker_does_in_the_first_person_is_his(text: str, acts: list[str]) -> None:
    own = [c for c in read(text).claims if [p.text for p in c.actor] == ["الرئيس الكيني"]]
    assert [claim.event for claim in own] == acts


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس: «قصفوا مدننا وقتلوا أطفالنا».",
        "قال الوزير إنهم دمروا مدننا وقتلوا أطفالنا.",
    ],
)
def test_who_tells_of_what_they_did_to_his_people_did_not_do_it(text: str) -> None:
    found = read(text).claims
    assert {claim.event for claim in found} == {"ASSAULT"}
    assert all(not claim.actor for claim in found)
