"""Maps, networks, entities, time lines and the shapes of other coders, each in the tool that it is for."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import geopandas
import networkx as nx
import pandas as pd
import pytest
from followthemoney import model
from followthemoney.types import registry

from marsad.export.events import POLECAT
from marsad.export.gdelt import COLUMNS as GDELT
from marsad.export.graph import EDGE
from marsad.store import Filter
from tests.export.conftest import AWKWARD, Export
from tests.records import TEXT

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("name", ["claims", "ties"])
def test_geojson_in_geopandas(export: Export, name: str) -> None:
    frame = geopandas.read_file(export("geojson", name))
    assert frame.crs.to_epsg() == 4326
    points = {row["id"]: row["geometry"] for _, row in frame.iterrows()}
    first = next(point for id_, point in points.items() if id_.endswith("01"))
    assert (first.x, first.y) == (41.9, 36.3)
    assert sum(point is None for point in points.values()) == (2 if name == "claims" else 1)
    row = frame.set_index("id").iloc[-1]
    assert TEXT[int(row["start"]) : int(row["end"])] == row["quotation"] or row["quotation"] == AWKWARD


def test_a_country_gets_no_pin(export: Export) -> None:
    features = json.loads(export("geojson", "claims").read_text("utf-8"))["features"]
    country = next(f for f in features if f["properties"]["place_precision"] == "country")
    assert country["geometry"] is None and country["properties"]["country"] == "LBY"


def test_geoparquet_in_geopandas(export: Export) -> None:
    frame = geopandas.read_parquet(export("geoparquet", "claims"))
    assert frame.crs.to_epsg() == 4326 or frame.crs.to_string() == "OGC:CRS84"
    assert next(point for point in frame.geometry if point is not None).coords[0] == (41.9, 36.3)
    assert len(frame) == 4 and frame.geometry.isna().sum() == 2


def test_gexf_in_networkx(export: Export) -> None:
    graph = nx.read_gexf(export("gexf"))
    check_graph(graph)
    edges = list(graph.edges(data=True))
    day = {data["record"]: (data.get("start"), data.get("end")) for _, _, data in edges}
    assert day["c-000000000001"] == ("2017-04-24", "2017-04-24")
    assert day["c-000000000002"] == ("2019-04-01", "2019-04-30")
    assert day["c-000000000004"] == (None, None)


def test_graphml_in_networkx(export: Export) -> None:
    check_graph(nx.read_graphml(export("graphml"), force_multigraph=True))


def check_graph(graph: Any) -> None:
    assert graph.is_directed() and graph.is_multigraph()
    labels = {data["label"] for _, data in graph.nodes(data=True)}
    assert {"Turkish air force", "United Nations", "REB «مواقع»"} <= labels
    edges = [data for _, _, data in graph.edges(data=True)]
    assert sorted(data["record"] for data in edges) == [
        "c-000000000001", *["c-000000000002"] * 4, "c-000000000004", "t-000000000002",
    ]  # fmt: skip
    wanted = {column.name for column in EDGE if column.must}
    assert all(wanted <= set(data) for data in edges)
    one = next(data for data in edges if data["record"] == "c-000000000001")
    assert (one["weight"], one["status"], one["day_basis"]) == (9.5, "asserted", "relative")


def test_followthemoney_takes_every_entity(export: Export) -> None:
    entities = [json.loads(line) for line in export("ftm").read_text("utf-8").splitlines()]
    made = [model.get_proxy(entity) for entity in entities]
    ids = {proxy.id for proxy in made}
    assert len(ids) == len(made)
    for proxy, entity in zip(made, entities, strict=True):
        proxy.schema.validate(entity)
        for prop, value in proxy.itervalues():
            assert prop.type.validate(value), (proxy.schema.name, prop.name, value)
            assert prop.type != registry.entity or value in ids
        for name, values in entity["properties"].items():
            assert sorted(proxy.get(name)) == sorted(values), name
    schemata = [proxy.schema.name for proxy in made]
    counts = {name: schemata.count(name) for name in set(schemata)}
    assert counts == {"Article": 3, "LegalEntity": 4, "Event": 3, "UnknownLink": 1}
    raid = next(proxy for proxy in made if proxy.first("recordId", quiet=True) == "c-000000000001")
    assert (raid.first("date"), raid.get("country")) == ("2017-04-24", ["iq"])
    assert TEXT[:38] in raid.get("description")


def test_followthemoney_holds_the_documents_of_its_records(export: Export) -> None:
    path = export("ftm", asked=Filter(country="LBY"))
    entities = [model.get_proxy(json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    ids = {entity.id for entity in entities}
    proofs = {value for entity in entities for value in entity.get("proof", quiet=True)}
    assert proofs and proofs <= ids
    assert sum(entity.schema.name == "Article" for entity in entities) == 1


def test_plover_has_the_manual_s_fields(export: Export) -> None:
    lines = [json.loads(line) for line in export("plover").read_text("utf-8").splitlines()]
    assert len(lines) == 3
    one = next(line for line in lines if line["id"] == "c-000000000001")
    assert (one["event"], one["mode"], one["quad_code"], one["date"]) == (
        ["ASSAULT"],
        ["aerial"],
        4,
        "2017-04-24",
    )
    assert one["actor"][0] == {
        "code": "TUR", "sector": "MIL", "entity_text": "الطيران التركي", "identifier_id": "tur-mil",
        "identifier_text": "Turkish air force",
    }  # fmt: skip
    assert one["event_loc"]["resolution"] == 4 and one["size"]["dead"] == "20+"
    info = one["text_info"]
    assert TEXT[info["start"] : info["end"]] == info["text_story"]
    (denied,) = export("plover", asked=Filter(status="negated")).read_text("utf-8").splitlines()
    assert json.loads(denied)["auxiliary_mode"] == ["negation"]


def test_polecat_s_columns_in_their_order(export: Export) -> None:
    frame = pd.read_csv(export("polecat"), sep="\t", quoting=csv.QUOTE_NONE)
    assert list(frame.columns) == [column.name for column in POLECAT]
    assert list(frame.columns)[:9] == [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country",
    ]  # fmt: skip
    assert len(frame) == 3 and frame["Event ID"].is_unique
    row = frame.set_index("Event ID").loc["c-000000000001"]
    assert (row["Actor Name"], row["Primary Actor Sector"], row["City"]) == (
        "Turkish air force",
        "MIL",
        "Sinjar",
    )
    assert row["Event Date"] == "2017-04-24"


def test_gdelt_has_a_dyad_a_row_and_61_columns_of_its_own(export: Export) -> None:
    found = rows(export("gdelt"))
    assert [column.name for column in GDELT][:5] == [
        "GlobalEventID",
        "Day",
        "MonthYear",
        "Year",
        "FractionDate",
    ]
    assert [column.name for column in GDELT].index("SOURCEURL") == 60
    ids = [row["GlobalEventID"] for row in found]
    assert len(set(ids)) == len(ids) == 6
    by_claim = [row["ClaimID"] for row in found]
    assert by_claim.count("c-000000000002") == 4 and by_claim.count("c-000000000003") == 1
    one = next(row for row in found if row["ClaimID"] == "c-000000000001")
    assert (one["Day"], one["Actor1Code"], one["EventRootCode"]) == ("20170424", "TURMIL", "19")
    assert (one["ActionGeo_CountryCode"], one["DATEADDED"]) == ("IZ", "20170425")
    month = next(row for row in found if row["ClaimID"] == "c-000000000002")
    assert month["Day"] == "" and month["ActionGeo_Type"] == "1"
    assert all(None not in row and None not in row.values() for row in found)


def test_timelinejs_gets_dated_claims_without_markup(export: Export) -> None:
    line = json.loads(export("timeline", title="<i>").read_text("utf-8"))
    assert line["title"]["text"]["headline"] == "&lt;i&gt;"
    by_id = {event["unique_id"]: event for event in line["events"]}
    assert set(by_id) == {"d-1-c-000000000001", "d-2-c-000000000002"}
    day = by_id["d-1-c-000000000001"]
    assert day["start_date"] == {"year": 2017, "month": 4, "day": 24} and "end_date" not in day
    assert 'href="https://example.org/a?b=1&amp;c=2"' in day["text"]["text"]
    month = by_id["d-2-c-000000000002"]
    assert month["start_date"] == {"year": 2019, "month": 4}
    assert "<b>" not in json.dumps(month) and "&lt;b&gt;" in month["text"]["text"]
