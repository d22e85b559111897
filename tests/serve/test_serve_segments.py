"""Segments lose no character and light exactly the words of a record."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from marsad.serve.segments import Mark, cut, marks, sentence
from tests.records import TEXT, claim, statement, tie

spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)
any_marks = st.lists(
    st.builds(
        lambda s, r, i: Mark(s[0], s[1], r, i), spans, st.sampled_from(["act", "who"]), st.sampled_from("ab")
    ),
    max_size=8,
)


@given(any_marks, spans)
def test_pieces_join_to_the_text_and_carry_the_marks_over_them(wanted: list[Mark], part: list[int]) -> None:
    start, end = part
    pieces = cut(TEXT, start, end, [mark for mark in wanted if mark.start < mark.end])
    assert "".join(piece.text for piece in pieces) == TEXT[start:end]
    at = start
    for piece in pieces:
        covering = {(m.record, m.role) for m in wanted if m.start <= at < m.end}
        assert set(piece.marks) == covering
        at += len(piece.text)


def test_a_claim_lights_its_words_by_role() -> None:
    pieces = sentence(claim())
    lit = {piece.role("c-000000000001"): piece.text for piece in pieces if piece.marks}
    assert lit == {
        "act": "قصف",
        "who": "الطيران التركي",
        "whom": "مواقع",
        "where": TEXT[28:33],
        "when": TEXT[34:37],
    }


def test_every_kind_of_record_has_marks() -> None:
    for record in (claim(), tie(), statement()):
        assert {"sentence", "act"} <= {mark.role for mark in marks(record)}
