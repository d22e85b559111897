"""A sentence's claims as records: codes, place, mode, gloss, spans, ids and reasons."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import article, read, reader

RAID = "قصف الطيران التركي مواقع المسلحين في عفرين."


def only(text: str, published: str | None = None) -> Claim:
    (claim,) = read(text, published).claims
    return claim


def test_a_whole_claim() -> None:
    claim = only(RAID)
    assert (claim.event, claim.mode, claim.quad, claim.status, claim.certainty) == (
        "ASSAULT", ("aerial",), 4, "asserted", "certain",
    )  # fmt: skip
    assert claim.score < 0
    (actor,), (recipient,) = claim.actor, claim.recipient
    assert (actor.text, actor.code, actor.sector) == ("الطيران التركي", "TUR", "MIL")
    assert recipient.sector == "UAF"
    assert claim.place is not None
    assert (claim.place.country, claim.place.text) == ("SYR", "عفرين")
    assert "Turkish air force" in claim.gloss
    assert claim.evidence.text == RAID


def test_the_reasons_name_every_stage_with_valid_spans() -> None:
    claim = only(RAID)
    assert {"events", "parties", "place", "date", "status"} <= {step.stage for step in claim.why}
    for step in claim.why:
        assert step.rule
        if step.start is not None and step.end is not None:
            assert 0 <= step.start < step.end <= len(RAID)


def test_what_is_not_said_is_null_with_a_reason() -> None:
    claim = only("اعتقل ثلاثة صحفيين في الخرطوم.")
    assert claim.actor == ()
    assert claim.date.text is None and claim.date.basis == "unknown"
    rules = [(step.stage, step.rule) for step in claim.why]
    assert ("parties", "actor:not stated") in rules
    assert ("date", "not stated") in rules


def test_the_same_act_named_again_is_one_claim() -> None:
    text = "قصف الطيران التركي مواقع المسلحين في سنجار، وأدى القصف إلى مقتل خمسة مقاتلين."
    claim = only(text)
    assert claim.size.dead == 5
    assert any(step.rule.startswith("same_act:") for step in claim.why)


def test_a_relative_day_is_counted_from_the_day_of_publication() -> None:
    text = "اعتقلت الشرطة المصرية عشرات المتظاهرين في القاهرة أمس."
    dated, undated = only(text, "2019-09-21").date, only(text).date
    assert (dated.from_, dated.to, dated.basis) == ("2019-09-20", "2019-09-20", "relative")
    assert (undated.text, undated.from_, undated.to) == ("أمس", None, None)


@pytest.mark.parametrize("other", [RAID + " ", "قصف الطيران التركي مواقع المسلحين في سرت."])
def test_ids_hang_on_document_trigger_type_and_parties(other: str) -> None:
    first = reader().read(article(RAID))
    again = reader().read(article(RAID))
    assert [claim.id for claim in first.claims] == [claim.id for claim in again.claims]
    assert only(RAID).id.startswith("c-") and len(only(RAID).id) == 14
    assert only(other).trigger.text == only(RAID).trigger.text
