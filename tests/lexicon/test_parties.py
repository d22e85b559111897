"""The party tables as they ship: legal, complete, found in any spelling, and not found where they should
not be.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from genscripts.parties import compile_parties, meanings, read_tables
from genscripts.parties_merge import merge
from marsad.errors import LexiconError
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Actor, Match
from marsad.lexicon.party_faults import problems
from marsad.tables import table
from tests.packaged import parties, words

ROOT = Path(__file__).parents[2]


def first(text: str, kind: str) -> Match | None:
    return next((match for match in parties().find(words(text), 0) if match.kind == kind), None)


def test_tables_keep_their_schema() -> None:
    assert problems(read_tables(ROOT / "resources")) == []


def test_a_fault_is_named(tmp_path: Path) -> None:
    tables = read_tables(ROOT / "resources")
    agent = msgspec.structs.replace(tables.agents[0], sector="XXX")
    faulty = msgspec.structs.replace(tables, agents=(agent, *tables.agents[1:]))
    assert problems(faulty) == [f"agent {agent.lemma}: XXX {agent.kind}"]


def test_nobody_holds_an_office_after_his_death() -> None:
    tables = read_tables(ROOT / "resources")
    held = next(office for office in tables.offices if office.actor == "boris-yeltsin")
    died = {held.actor: "2007", "nobody": "2007-02-30"}
    faulty = replace(tables, offices=(replace(held, end=""),), died=died)
    assert problems(faulty) == ["nobody: died 2007-02-30", "boris-yeltsin: died 2007, in office until today"]


def test_a_reference_has_one_meaning(tmp_path: Path) -> None:
    table = tmp_path / "references.tsv"
    table.write_text("word\tmeaning\nإفريقي\tregion\nأفريقي\tregion\n", "utf-8")
    assert meanings(table, "meaning") == {"افريقي": "region"}
    table.write_text("word\tmeaning\nسفير\tpost\nسفير\tsent\n", "utf-8")
    with pytest.raises(ValueError, match="سفير has two meanings"):
        meanings(table, "meaning")


def test_the_compiled_file_is_of_these_tables() -> None:
    assert compile_parties(ROOT / "resources") == table("parties.msgpack")


def test_damaged_data_are_a_lexicon_error() -> None:
    with pytest.raises(LexiconError):
        Parties.load(b"\x93\x01\x02")


def test_enough_rows() -> None:
    tables = parties().tables
    assert len(tables.countries) >= 195
    assert len(tables.agents) >= 250
    assert len({actor.id for actor in tables.actors}) >= 250


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وللولايات المتحدة", "USA"),
        ("بأميركا", "USA"),
        ("كوت ديفوار", "CIV"),
        ("والمغرب", "MAR"),
        ("للسعودية", "SAU"),
        ("الكونغو الديموقراطية", "COD"),
        ("جنوب إفريقيا", "ZAF"),
        ("كوسوفو", "XKX"),
    ],
)
def test_country_names(text: str, code: str) -> None:
    match = first(text, "country")
    assert match is not None
    assert parties().people(match).code == code
    assert match.end == len(words(text))


@pytest.mark.parametrize("text", ["مغرب الشمس", "جزائر بعيدة", "نشاط مالي"])
def test_ordinary_words_are_not_countries(text: str) -> None:
    found = [match for word in range(2) for match in parties().find(words(text), word)]
    assert not [match for match in found if match.kind == "country" and not match.weak]


@pytest.mark.parametrize(
    ("text", "code", "plural"),
    [
        ("الأتراك", "TUR", True),
        ("ليبيين", "LBY", True),
        ("الأميركية", "USA", False),
        ("كوريين جنوبيين", "KOR", True),
    ],
)
def test_nationalities(text: str, code: str, plural: bool) -> None:
    match = first(text, "people")
    assert match is not None
    assert (parties().people(match).code, match.plural) == (code, plural)


def countries(text: str, published: str | None = None) -> list[tuple[str, str]]:
    found = (parties().country_of(match, published) for match in parties().scan(words(text)))
    return [said for said in found if said is not None]


def test_mentions_of_countries() -> None:
    assert countries("قال الرئيس المصري إن موسكو ولبنان من دول المغرب العربي لا تشاركان") == [
        ("EGY", "adjective"),
        ("RUS", "metonym"),
        ("LBN", "name"),
    ]


def test_a_country_had_another_code_before_it_was_one() -> None:
    assert countries("زار جنوب السودان", "2008-05-01") == [("SDN", "name")]
    assert countries("زار جنوب السودان", "2014-05-01") == [("SSD", "name")]


def test_a_row_holds_in_its_period() -> None:
    actor = Actor("x", "group", "LBY", ("REB",), "X", "2011-02-27", "2011-09")
    assert [actor.at(date) for date in ("2011-02-26", "2011-02-27", "2011-09-30", "2011-10-01")] == [
        False,
        True,
        True,
        False,
    ]


def test_merging_keeps_one_id_and_all_names() -> None:
    body = {"id": "b", "kind": "body", "names": "المجلس الأول|المجلس الاول للبلاد|مجلس البلاد"}
    group = {"id": "g", "kind": "group", "names": "المجلس الأول|مجلس البلاد|مجلس أول"}
    other = {"id": "o", "kind": "group", "names": "جماعة أخرى"}
    merged = merge([body], [group, other])
    assert merged.alias == {"b": "g"}
    assert [row["id"] for row in merged.rows] == ["g", "o"]
    assert "المجلس الاول للبلاد" in merged.rows[0]["names"]


@pytest.mark.parametrize(
    ("actor", "of", "date", "other"),
    [
        ("abdelaziz-bouteflika", "FRA", "2008-01-01", "nicolas-sarkozy"),  # minister of defence too
        ("jafar-hassan", "EGY", "2025-01-01", "mostafa-madbouly"),
        ("qaboos-bin-said", "EGY", "2012-10-01", None),
        ("mohammed-bin-abdulrahman-al-thani", "TUR", "2024-05-01", None),  # of either office
    ],
)
def test_a_counterpart_holds_the_highest_office(actor: str, of: str, date: str, other: str | None) -> None:
    assert parties().counterpart(actor, of, date) == other


@pytest.mark.parametrize(
    ("of", "office", "date", "holder"),
    [
        ("DZA", "defence minister", "2010-05-01", "abdelaziz-bouteflika"),
        ("JOR", "defence minister", "2013-05-01", "abdullah-ensour"),
        ("OMN", "interior minister", "2018-01-01", "hamoud-bin-faisal-al-busaidi"),
        ("TCD", "foreign minister", "2012-01-01", "moussa-faki-mahamat"),
        ("SOM", "defence minister", "2023-01-01", "abdulkadir-mohamed-nur"),
        ("SSD", "foreign minister", "2017-01-01", "deng-alor"),
        ("MRT", "interior minister", "2020-05-01", "mohamed-ould-merzoug"),
        ("CHN", "defence minister", "2010-01-01", "liang-guanglie"),
        ("GBR", "interior minister", "2025-11-01", "shabana-mahmood"),
        ("KWT", "defence minister", "2015-01-01", "khaled-al-jarrah"),
        ("USA", "homeland security secretary", "2007-01-01", "michael-chertoff"),
    ],
)
def test_who_held_an_office(of: str, office: str, date: str, holder: str) -> None:
    assert parties().holder([office], of, date) == holder
