"""Rows of one's own laid over the packaged tables, kept compiled, and added from the terminal's side."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.arabic.words.lexicon import DATA
from marsad.arabic.words.morphology import Morphology, load_speller
from marsad.errors import LexiconError
from marsad.lexicon.additions import Addition, add
from marsad.lexicon.load import load
from marsad.lexicon.overlay import CACHE
from marsad.lexicon.party_faults import (
    in_order,
    one_under_two,
    ordinary_names,
    repeated,
    two_agents,
    two_standings,
)

GROUP = Addition("group", "لواء السبسب", "Sabsab Brigade", code="LBY", sector="PRM")


def write(folder: Path, name: str, *lines: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_a_new_actor_is_found_beside_the_packaged_ones(tmp_path: Path) -> None:
    add(tmp_path, GROUP)
    own, packaged = load(tmp_path), load()
    (row,) = own.parties.rows("sabsab-brigade")
    assert (row.code, row.sectors, row.name) == ("LBY", ("PRM",), "Sabsab Brigade")
    assert own.parties.rows("khalifa-haftar") == packaged.parties.rows("khalifa-haftar")
    assert packaged.parties.rows("sabsab-brigade") == ()
    assert own.fingerprint != packaged.fingerprint


def test_an_own_row_takes_the_place_of_all_periods_of_its_actor(tmp_path: Path) -> None:
    write(
        tmp_path, "actors/people.tsv", "id\tkind\tcode\tname\tnames", "khalifa-haftar\tperson\tLBY\tH.\tسبسب"
    )
    own = load(tmp_path).parties
    assert [actor.name for actor in own.rows("khalifa-haftar")] == ["H."]
    assert "سبسب" in own.tables.strict
    old = own.tables.strict["خليفه"]["حفتر"].get("", [])
    assert all(own.tables.actors[reference // 256].id != "khalifa-haftar" for reference in old)


def test_an_own_place_and_an_own_holder_of_an_office(tmp_path: Path) -> None:
    add(tmp_path, Addition("place", "بيت السبسب", "Beit Sabsab", code="PSE", lat="31.9", lon="35.2"))
    add(tmp_path, Addition("person", "سمعان الزوري", "Samaan Zouri", code="LBY", sector="GOV"))
    write(
        tmp_path,
        "actors/offices.tsv",
        "actor_id\toffice\tof\tfrom",
        "samaan-zouri\tminister of the desert\tLBY\t2030-01-01",
    )
    own = load(tmp_path)
    (place,) = own.places.lookup("بيت السبسب")
    assert (place.iso3, place.lat, place.lon, place.kind) == ("PSE", 31.9, 35.2, "town")
    assert own.parties.holder(["minister of the desert"], "LBY", "2030-02-01") == "samaan-zouri"


def test_own_predicates_are_laid_over_by_their_id(tmp_path: Path) -> None:
    write(tmp_path, "predicates/own.yaml", "- {id: own.x, event: ASSAULT, gloss: struck, verb: [سبسب]}")
    own = load(tmp_path)
    assert "own.x" in own.predicates.by_id
    assert len(own.predicates.by_id) == len(load().predicates.by_id) + 1


def test_what_was_compiled_is_kept_until_a_row_changes(tmp_path: Path) -> None:
    add(tmp_path, GROUP)
    load(tmp_path)
    stamp = (tmp_path / CACHE / "stamp").read_text(encoding="utf-8")
    kept = load(tmp_path)
    assert (tmp_path / CACHE / "stamp").read_text(encoding="utf-8") == stamp
    add(tmp_path, Addition("group", "لواء السبسب", "Sabsab Brigade", code="LBY", sector="REB"))
    assert load(tmp_path).fingerprint != kept.fingerprint
    assert [row.sectors for row in load(tmp_path).parties.rows("sabsab-brigade")] == [("REB",)]


@pytest.mark.parametrize(
    ("new", "fault"),
    [
        (Addition("person", "سبسب", "Sabsab", code="LBX"), "code LBX"),
        (Addition("person", "سبسب", "Sabsab", sector="XXX"), "sector XXX"),
        (Addition("person", "سبسب", "Sabsab", start="2020-01-01", end="2019-01-01"), "dates"),
        (Addition("place", "سبسب", "Sabsab", code="LBY", lat="north"), "north"),
    ],
)
def test_a_wrong_row_is_refused_and_nothing_is_left(tmp_path: Path, new: Addition, fault: str) -> None:
    with pytest.raises(LexiconError, match=fault):
        add(tmp_path, new)
    assert list(tmp_path.rglob("*.tsv")) == []


def test_a_column_that_is_none_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "actors/people.tsv", "id\tcolour", "x\tred")
    with pytest.raises(LexiconError, match="colour"):
        load(tmp_path)


def test_an_office_of_nobody_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "actors/offices.tsv", "actor_id\toffice\tof", "nobody-at-all\tpresident\tLBY")
    with pytest.raises(LexiconError, match="is no actor"):
        load(tmp_path)


def test_dates_that_do_not_exist_or_run_backwards() -> None:
    assert in_order("2011", "2011-05-01") and in_order("", "") and in_order("2011-02-01", "2011")
    assert not in_order("2011-02-30", "") and not in_order("2012", "2011") and not in_order("20110201", "")


def test_two_ids_for_one_actor() -> None:
    one = {"id": "x", "code": "LBY", "names": "كتيبة سبسب|زوري", "from": "", "to": "2014-06"}
    assert list(one_under_two([one, one | {"id": "y", "from": "2012", "to": ""}])) == [
        "x and y (LBY) are both called كتيبه سبسب"
    ]
    assert not list(one_under_two([one, one | {"id": "y", "from": "2015", "to": ""}]))
    assert not list(one_under_two([one, one | {"id": "y", "code": "TCD"}]))
    assert not list(one_under_two([one, one | {"id": "y", "names": "~كتيبة سبسب|زوري"}]))


def test_a_form_of_two_agents_of_which_the_second_is_never_read() -> None:
    def row(lemma: str, forms: str, kind: str = "person", sector: str = "") -> dict[str, str]:
        return {"lemma": lemma, "forms": forms, "plurals": "", "kind": kind, "sector": sector}

    smith, welder = row("حداد", "حداد|~لحام"), row("لحام", "لحام|لحامة")
    assert list(two_agents([smith, welder])) == ["agent لحام: لحام is read as حداد"]
    assert not list(two_agents([row("عضو", "لحام", "role"), welder]))
    assert not list(two_agents([row("عدد", "لحام", "quantity"), welder]))
    assert list(two_agents([row("عضو", "لحام", "role", "MIL"), welder]))


def test_rows_that_say_one_thing_twice() -> None:
    rows = [{"id": "x", "from": "", "names": "سبسب|سبسب"}, {"id": "x", "from": "", "names": "زوري"}]
    assert list(repeated(rows)) == ["x: two rows from the start", "x: the name سبسب twice"]


def test_an_actor_in_two_standings_at_one_time() -> None:
    def faults(*times: tuple[str, str]) -> list[str]:
        return list(two_standings([{"id": "x", "from": start, "to": end} for start, end in times]))

    assert faults(("", ""), ("2023-04-15", "")) == ["x: in two standings from 2023-04-15"]
    assert faults(("2013", "2024-02"), ("2023-04-15", "")) and faults(("", "2020"), ("", ""))
    assert not faults(("2023-04-15", ""), ("2013-08", "2023-04-15")) and not faults(
        ("", "2020-10"), ("2020-10-03", "")
    )


def test_a_name_that_is_an_ordinary_word_is_told() -> None:
    morphology = Morphology(load_speller(DATA / "hunspell-ar"))
    found = list(
        ordinary_names([("a", "الباب"), ("b", "~الباب"), ("c", "حفتر"), ("d", "باب المندب")], morphology)
    )
    assert found == ["a: الباب is an ordinary word too; write ~الباب"]
