"""What stands behind the noun of another deed is that one's own: by whose hand, for whom, with whom."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "event", "actors", "recipients"),
    [
        (
            "قطعت المغرب علاقاتها الدبلوماسية مع إيران بسبب دعم حزب الله لجبهة البوليساريو.",
            "SANCTION", ["المغرب"], ["إيران"],
        ),
        ("علقت فرنسا مساعداتها للنيجر بسبب دعم فاغنر للانقلابيين.", "SANCTION", ["فرنسا"], ["للنيجر"]),
        (
            "قطعت الرياض علاقاتها مع طهران على خلفية اقتحام المتظاهرين لسفارتها.",
            "SANCTION", ["الرياض"], ["طهران"],
        ),
        (
            "اعتقلت السلطات التونسية الناشط سامي الطرابلسي بعد استجوابه من قبل الشرطة العدلية.",
            "COERCE", ["السلطات التونسية"], ["الناشط سامي الطرابلسي"],
        ),
    ],
)  # fmt: skip
def test_who_is_of_the_reason_or_the_deed_before(
    text: str, event: str, actors: list[str], recipients: list[str]
) -> None:
    claim = next(c for c in marsad.read_text(text, published="2024-02-10").claims if c.event == event)
    assert [party.text for party in claim.actor] == actors
    assert [party.text for party in claim.recipient] == recipients


def test_help_because_of_which_ties_were_cut_goes_on() -> None:
    text = "قطعت المغرب علاقاتها مع إيران بسبب دعم حزب الله لجبهة البوليساريو."
    (tie,) = marsad.read_text(text, published="2018-05-02").ties
    assert (tie.kind, tie.status) == ("backs", "asserted")


def test_help_that_is_cut_is_over() -> None:
    (tie,) = marsad.read_text("قطعت قطر دعمها لحركة حماس.", published="2018-05-02").ties
    assert (tie.kind, tie.status) == ("backs", "historical")


def test_talks_before_an_arrival_are_a_meeting_of_their_own() -> None:
    text = "وصل المبعوث إلى عدن بعد محادثات أجراها مع مسؤولين عمانيين."
    visit, talks = marsad.read_text(text, published="2024-02-10").claims
    assert visit.mode == ("visit",)
    assert visit.place is not None and visit.place.text == "عدن"
    assert [party.text for party in talks.actor] == ["المبعوث", "مسؤولين عمانيين"]
    assert talks.place is None


@pytest.mark.parametrize("deed", ["مباحثات أجراها في الرياض", "لقاءات عقدها في باريس"])
def test_who_held_the_talks_before_he_left(deed: str) -> None:
    text = f"غادر الوزير التركي بغداد بعد {deed} مع نظيره العراقي."
    (claim,) = marsad.read_text(text, published="2024-02-10").claims
    assert [party.code for party in claim.actor] == ["TUR", "IRQ"]


def test_whom_a_deed_that_one_is_warned_of_would_hit_is_not_warned() -> None:
    text = "حذر وزير الخارجية الإيراني الولايات المتحدة من أي عمل عسكري ضد بلاده."
    (claim,) = marsad.read_text(text, published="2019-06-20").claims
    assert [party.code for party in claim.recipient] == ["USA"]


def test_whom_one_threatens_with_war_is() -> None:
    (claim,) = marsad.read_text("هددت واشنطن بشن حرب ضد إيران.").claims
    assert [party.code for party in claim.recipient] == ["IRN"]


def test_who_is_said_to_accuse_by_accusations_that_are_answered() -> None:
    text = "رد المتحدث باسم الحكومة على اتهامات المعارضة بتزوير الانتخابات."
    claim = next(c for c in marsad.read_text(text).claims if c.mode == ("allege",))
    assert [party.text for party in claim.actor] == ["المعارضة"]
    assert not claim.recipient


def test_prisoners_of_theirs_are_no_families() -> None:
    (claim,) = marsad.read_text("قتلت الميليشيات أسراها.").claims
    assert [party.name for party in claim.recipient] == ["prisoners"]


def test_a_ship_of_aid_is_sent_once() -> None:
    (claim,) = marsad.read_text("أرسلت تركيا سفينة محملة بالمساعدات إلى قطاع غزة.").claims
    assert (claim.event, claim.actor[0].code) == ("AID", "TUR")


@pytest.mark.parametrize("channel", ["قناة الجزيرة", "صحيفة النهار"])
def test_who_is_kept_from_broadcasting(channel: str) -> None:
    (claim,) = marsad.read_text(f"منعت السلطات التونسية {channel} من البث.").claims
    assert [party.text for party in claim.recipient] == [channel]
