"""Men whom an article calls by the name of their group are meant later by their noun alone."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("دعا المتمردون الحوثيون الجامعة العربية إلى التدخل.", "وقتل المتمردون حارسا قرب الحدود."),
        ("هاجم المسلحون الحوثيون قاعدة عسكرية.", "وقال شهود إن المسلحين أطلقوا صواريخ."),
        ("هاجم المقاتلون الحوثيون قرية.", "ثم أحرق المقاتلون منازل."),
    ],
)
def test_the_noun_alone_means_the_group(first: str, later: str) -> None:
    claims = marsad.read_text(f"{first} {later}", published="2009-11-16").claims
    assert [party.id for claim in claims for party in claim.actor] == ["houthis", "houthis"]


def test_others_of_that_noun_are_nobody_named() -> None:
    text = "قتل مسلحون حوثيون جنديا في تعز. وقال شهود إن مسلحين أطلقوا النار في عدن."
    claims = marsad.read_text(text, published="2009-11-16").claims
    assert [party.id for claim in claims for party in claim.actor] == ["houthis", None]


def test_men_of_a_nation_are_no_group() -> None:
    text = "هاجم المسلحون الأفغان قاعدة. ثم أحرق المسلحون منازل."
    claims = marsad.read_text(text, published="2009-11-16").claims
    assert all(party.id is None for claim in claims for party in claim.actor)


def test_what_somebody_is_dared_to_prove_is_nobodys_act() -> None:
    text = "وتحدى المتمردون الحوثيون الحكومة أن تبرهن على أي رابط أو اتفاق أو دعم خارجي."
    document = marsad.read_text(text, published="2009-11-16")
    assert not any(claim.event == "SUPPORT" for claim in document.claims)
    assert not document.ties


def test_a_dual_pronoun_means_the_two_of_its_own_sentence() -> None:
    text = (
        "أفرجت الجماعة عن حارس نيجري. وناشد الوزير الخاطفين إخلاء سبيل الممرضتين "
        "اللتين ذكر أنهما جاءتا لإغاثة نازحين في المخيم."
    )
    claims = marsad.read_text(text, published="2009-11-16").claims
    helped = [claim for claim in claims if claim.event == "AID"]
    assert all("حارس" not in (party.text or "") for claim in helped for party in claim.actor)
