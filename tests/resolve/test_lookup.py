"""What a name may mean, asked outright."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from marsad.lexicon.load import load
from marsad.lexicon.origins import load_origins
from marsad.read import analyser_for
from marsad.resolve.lookup import ActorLookup, PlaceLookup, look_up_actor, look_up_country, look_up_place


@cache
def analyser() -> Any:
    return analyser_for(load())


def actor(text: str, date: str | None = None, country: str | None = None) -> ActorLookup:
    words = tuple(word for s in analyser().sentences(text) for word in s.words)
    return look_up_actor(text, words, load().parties, date, country, load_origins())


def place(text: str, country: str | None = None) -> PlaceLookup:
    words = tuple(word for s in analyser().sentences(text) for word in s.words)
    return look_up_place(text, words, load().places, None, country)


def test_a_description_is_taken_for_the_holder_of_the_office() -> None:
    found = actor("الرئيس المصري", "2009-06-04")
    assert found.answer is not None
    assert (found.answer.id, found.answer.basis) == ("hosni-mubarak", "title:رئيس+office")


def test_all_periods_are_candidates_and_the_date_s_own_is_marked() -> None:
    found = actor("خليفة حفتر", "2018-01-01")
    assert {candidate.id for candidate in found.candidates} == {"khalifa-haftar"}
    assert [c.sectors for c in found.candidates if c.holds] == [("MIL",)]


def test_namesakes_are_all_told_and_the_story_decides() -> None:
    found = actor("حزب العدالة والتنمية", country="MAR")
    assert {candidate.id for candidate in found.candidates} == {"akp", "pjd-morocco"}
    assert found.answer is not None and found.answer.id == "pjd-morocco"


def test_an_id_or_english_words_are_looked_up_too() -> None:
    assert {c.id for c in actor("khalifa-haftar").candidates} == {"khalifa-haftar"}
    assert "khalifa-haftar" in {c.id for c in actor("haftar").candidates}
    assert actor("سبسب") == ActorLookup(None, ())


def test_a_place_with_its_namesake_and_the_reason() -> None:
    found = place("طرابلس", "LBN")
    assert found.answer is not None
    assert (found.answer.place.country, found.answer.rule) == ("LBN", "place:story")
    assert [candidate.iso3 for candidate in found.candidates] == ["LBY", "LBN"]


def test_a_name_that_needs_a_noun_has_candidates_and_no_answer() -> None:
    found = place("الباب")
    assert found.answer is None
    assert [candidate.iso3 for candidate in found.candidates] == ["SYR"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ISIS", "islamic-state"), ("isil", "islamic-state"), ("UNSMIL", "unsmil"), ("SPLM-N", "splm-n"),
        ("AFP", "agence-france-presse"), ("AU", "african-union"), ("Crisis Group", "crisis-group"),
        ("Rapid Support Forces", "rsf-sudan"), ("GNA", "gna"),
    ],
)  # fmt: skip
def test_an_acronym_or_name_in_latin_letters_goes_before_names_that_hold_it(said: str, meant: str) -> None:
    found = actor(said)
    assert found.answer is not None
    assert found.answer.id == meant


def test_a_country_is_found_by_its_english_name_and_code() -> None:
    for said in ("Iraq", "irq"):
        found = actor(said)
        assert found.answer is not None
        assert (found.answer.code, found.answer.kind) == ("IRQ", "state")


def test_a_part_of_several_names_is_nobody_s() -> None:
    found = actor("Iraqi")
    assert found.answer is None
    assert len(found.candidates) > 1
    assert actor("???") == ActorLookup(None, ())


def test_a_namesake_is_told_with_the_one_he_is_not() -> None:
    found = actor("محمد مرسي عضو مجلس بلدي", "2013-01-01")
    assert found.answer is not None
    assert (found.answer.id, found.answer.basis) == (None, "namesake:mohamed-morsi")


def test_the_dead_of_a_family_and_a_country_that_is_no_adjective() -> None:
    dead, mali = actor("اغتيال الحريري", "2013-01-01"), actor("سلطات مالي")
    assert dead.answer is not None and dead.answer.id == "rafik-hariri"
    assert mali.answer is not None and (mali.answer.code, mali.answer.sector) == ("MLI", "GOV")
    assert actor("مدير مالي").answer is None or actor("مدير مالي").answer.code is None  # type: ignore[union-attr]


def test_a_country_whose_name_is_an_ordinary_word_is_found_when_asked_for() -> None:
    parties = load().parties

    def code(text: str) -> str | None:
        words = [word for sentence in analyser().sentences(text) for word in sentence.words]
        return look_up_country(text, words, parties)

    assert (code("مالي"), code("عمان"), code("اليمن")) == ("MLI", "OMN", "YEM")
    assert code("صندوق مالي") is None


def test_what_the_tables_say_of_who_is_taken_comes_with_its_sources() -> None:
    told = actor("الرئيس المصري", "2009-06-04").facts
    standings = [fact for fact in told if fact.office is None]
    assert [(fact.of, fact.end) for fact in standings] == [("EGY/GOV", "2011-02-11"), ("EGY/ELI", "")]
    assert {fact.source for fact in standings} == {"offices"}
    held = next(fact for fact in told if fact.office == "president")
    assert (held.of, held.start, held.source) == ("EGY", "1981-10-14", "referendum of October 1981")


def test_nobody_s_facts_are_told_where_none_is_taken() -> None:
    assert actor("سبسب").facts == ()
    assert actor("متظاهرون", country="SDN").facts == ()
