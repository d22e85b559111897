"""A town with its noun is where somebody goes, no part of his name; towns are none named before."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize("text", ["يزور السفير الفرنسي مدينة بنغازي.", "زار المبعوث الأممي مدينة تعز."])
def test_the_town_is_no_name_of_the_visitor(text: str) -> None:
    (found,) = read(text).claims
    assert all("مدينة" not in (party.text or "") for party in found.actor)
    assert found.place is not None


def test_the_cities_are_not_the_city_named_before() -> None:
    text = "زار الوزير مدينة بورتسودان. وقال المتحدث إن المتمردين انسحبوا من المدن."
    named = [tie.place.name for tie in read(text).ties if tie.place is not None and tie.kind == "present_in"]
    assert "Port Sudan" not in named


def test_a_crowd_that_rallied_was_dispersed() -> None:
    text = "تظاهر المئات أمام الوزارة قبل أن تفرقهم قوات الأمن."
    assert [claim.status for claim in read(text).claims] == ["asserted", "asserted"]
