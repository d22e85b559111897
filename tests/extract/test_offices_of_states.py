"""What an office is of when an adjective of nationality says it and a place stands behind."""

from __future__ import annotations

import pytest

import marsad


@pytest.mark.parametrize(
    "text",
    [
        "أكد السفير الفرنسي في الخرطوم جان ميشال دوران أن بلاده تدعم الحوار.",
        "أكد السفير الفرنسي في الخرطوم سامي منصور أن بلاده تدعم الحوار.",
    ],
)
def test_the_state_is_meant_where_a_place_follows_its_adjective(text: str) -> None:
    offices = [tie for tie in marsad.read_text(text).ties if tie.kind == "role"]
    assert [(tie.object.name, tie.object.code) for tie in offices if tie.object] == [("France", "FRA")]


def test_the_body_is_meant_where_no_place_follows() -> None:
    (tie,) = marsad.read_text("أكد وزير الداخلية الفرنسي سامي منصور أن بلاده تدعم الحوار.").ties
    assert tie.object is not None and tie.object.code == "FRA"
