"""All formats, by name."""

from __future__ import annotations

from marsad.ask import TABLES
from marsad.export.arrow import write_geoparquet, write_parquet
from marsad.export.events import write_plover, write_polecat
from marsad.export.ftm import write_ftm
from marsad.export.gdelt import write_gdelt
from marsad.export.geojson import write_geojson
from marsad.export.graphxml import write_gexf, write_graphml
from marsad.export.job import Format
from marsad.export.package import write_package, write_snapshot
from marsad.export.sheets import write_xlsx
from marsad.export.text import write_csv, write_jsonl
from marsad.export.timeline import write_timeline

_ALL = tuple(TABLES)
_LOCATED = ("claims", "ties")
_TEXT = frozenset({"with_text"})

FORMATS: dict[str, Format] = {
    made.name: made
    for made in (
        Format("jsonl", ".jsonl", "whole records, nothing flattened, for programs", write_jsonl, _ALL,
               options=_TEXT),
        Format("csv", ".csv", "one table, for R, pandas, Stata; --excel for Excel", write_csv, _ALL,
               options=_TEXT | {"excel", "layout"}),
        Format("xlsx", ".xlsx", "sheets from right to left, for Excel and LibreOffice", write_xlsx, _ALL,
               several=True, options=_TEXT | {"layout"}),
        Format("parquet", ".parquet", "one table with types, for pandas, DuckDB, R, Spark", write_parquet,
               _ALL, options=_TEXT | {"layout"}),
        Format("geojson", ".geojson", "points with all columns, for QGIS and web maps", write_geojson,
               _LOCATED),
        Format("geoparquet", ".parquet", "the same with types, for QGIS and geopandas", write_geoparquet,
               _LOCATED),
        Format("plover", ".jsonl", "PLOVER's data fields, an event a line", write_plover),
        Format("polecat", ".tsv", "a table in POLECAT's shape", write_polecat),
        Format("gdelt", ".tsv", "a table in GDELT 2's shape with a header, a dyad a row", write_gdelt),
        Format("gexf", ".gexf", "network of parties with days, for Gephi", write_gexf),
        Format("graphml", ".graphml", "network of parties, for Cytoscape, igraph, yEd", write_graphml),
        Format("ftm", ".ftm.json", "FollowTheMoney entities, for Aleph and OpenAleph", write_ftm,
               options=_TEXT),
        Format("timeline", ".json", "dated claims, for TimelineJS", write_timeline),
        Format("datapackage", ".zip", "tables with their description (Data Package 2)", write_package, _ALL,
               several=True, options=_TEXT),
        Format("snapshot", ".zip", "a data package with hash, lexicon and codebook, to cite", write_snapshot,
               _ALL, several=True, options=_TEXT),
    )
}  # fmt: skip
"""The formats in the order of the documentation."""
