"""Whom short names, titles, pronouns, pairs and dropped subjects mean: the cases of ``references.tsv``."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

import marsad
from marsad.model import Claim, Party

CASES = Path(__file__).with_name("references.tsv")
ANY = "*"
FLOOR = 0.9


class Case(NamedTuple):
    text: str
    published: str
    event: str
    role: str
    code: str
    sector: str
    id: str
    kind: str


def cases(path: Path = CASES) -> list[Case]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Case(*line.split("\t")) for line in lines if not line.startswith(("#", "text\t"))]


def fits(party: Party, code: str, sector: str, actor_id: str) -> bool:
    wanted = ((code, party.code), (sector, party.sector), (actor_id, party.id))
    return all(want in (ANY, found or "") for want, found in wanted)


def holds(case: Case, claim: Claim) -> bool:
    codes = case.code.split("+")
    sectors = case.sector.split("+")
    sectors = sectors if len(sectors) == len(codes) else sectors * len(codes)
    sides = (claim.actor, claim.recipient) if case.role == "any" else (getattr(claim, case.role),)
    for side in sides:
        left = list(side)
        for code, sector in zip(codes, sectors, strict=True):
            found = next((party for party in left if fits(party, code, sector, case.id)), None)
            if found is None:
                break
            left.remove(found)
        else:
            return not left or case.role == "any" or case.event == ANY
    return False


def told(case: Case) -> bool:
    document = marsad.read_text(case.text, published=case.published)
    return any(holds(case, claim) for claim in document.claims if case.event in (ANY, claim.event))


def test_most_references_are_understood() -> None:
    found = [told(case) for case in cases()]
    assert len(found) == 1174
    assert sum(found) >= FLOOR * len(found)


@pytest.mark.parametrize(
    ("text", "word", "code", "sector"),
    [
        ("قال رئيس الوزراء العراقي إن حكومته طردت السفير التركي.", "حكومته", "IRQ", "GOV"),
        (
            "سمحت طهران لمفتشين من الوكالة الدولية للطاقة الذرية بالزيارة، ثم طرد الجيش المفتشين من نطنز.",
            "المفتشين",
            "IGO",
            None,
        ),
        (
            "استقبل أمير الكويت نواف الأحمد وزيرا إيرانيا. وطلب الأمير من طهران احترام الجوار.",
            "الأمير",
            "KWT",
            "GOV",
        ),
        (
            "رست حاملة طائرات فرنسية في طرطوس. وزار الرئيس السوري الحاملة يوم الأحد.",
            "الحاملة",
            "FRA",
            "MIL",
        ),
        (
            "أبحرت سفينة حربية تركية. ثم أبحرت سفينة حربية مصرية. وهاجم مسلحون السفينة يوم الأحد.",
            "السفينة",
            None,
            "BUS",
        ),
    ],
)
def test_whose_a_common_noun_is(text: str, word: str, code: str, sector: str | None) -> None:
    document = marsad.read_text(text, published="2021-03-01")
    parties = [party for claim in document.claims for party in (*claim.actor, *claim.recipient)]
    assert {(party.code, party.sector) for party in parties if party.text == word} == {(code, sector)}


@pytest.mark.parametrize(
    ("text", "event", "actors", "recipients"),
    [
        ("قصف الجيش الأرميني قرية. ونددت باكو بالقصف. ودعت يريفان إلى وقفه.", "REQUEST", {"باكو"},
         {"يريفان"}),
        ("قصف الجيش الأرميني قرية. ونددت باكو بالقصف. ودعت موسكو إلى وقفه.", "REQUEST", {"موسكو"},
         set()),
        ("وصل الوزير التركي إلى بغداد. وبحث مع نظيره العراقي أمن الحدود.", "CONSULT",
         {"الوزير التركي", "نظيره العراقي"}, set()),
        ("ألقى الرئيس المصري خطابا. وهدد فيه لبنان بقطع العلاقات.", "THREATEN", {"الرئيس المصري"}, {"لبنان"}),
        ("عاد الرئيس المصري من جولته. وهدد الإمارات بقطع العلاقات.", "THREATEN", {"الرئيس المصري"},
         {"الإمارات"}),
        ("عاد الرئيس المصري من جولته. وانتقد سياسة الحكومة الإثيوبية.", "ACCUSE", {"الرئيس المصري"},
         {"الحكومة الإثيوبية"}),
        ("أوقفت الشرطة التركية صحفيا أردنيا. واعتقلت عشرة من رفاقه.", "COERCE", {"الشرطة التركية"},
         {"عشرة من رفاقه"}),
    ],
)  # fmt: skip
def test_the_sentence_before_says_who(text: str, event: str, actors: set[str], recipients: set[str]) -> None:
    claim = [one for one in marsad.read_text(text).claims if one.event == event][-1]
    assert {party.text for party in claim.actor} == actors
    assert {party.text for party in claim.recipient} == recipients


def test_an_acronym_in_brackets_means_its_body_later() -> None:
    text = "هاجمت حركة تحرير جنوب السودان (حتجن) قافلة. واتهمت حتجن الخرطوم بقتل مدنيين."
    (claim,) = [claim for claim in marsad.read_text(text).claims if claim.event == "ACCUSE"]
    assert [(party.text, bool(party.name)) for party in claim.actor] == [("حتجن", True)]
