"""Networks of parties as files: GEXF, whose edges have their days, and GraphML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, BinaryIO

from lxml import etree

from marsad.ask import Column, cell
from marsad.export.graph import EDGE, NODE, Edge, edges, nodes, party_key, span
from marsad.export.job import Job
from marsad.model import Party

_GEXF = "http://gexf.net/1.3"
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {"string": "string", "integer": "int", "number": "double"}
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_Numbers = dict[str, tuple[int, Party]]


def write_gexf(job: Job, out: BinaryIO) -> int:
    """GEXF 1.3 for Gephi: directed, parallel edges, each with the days of its record; the number of edges."""
    parties, count = nodes(job), 0
    graph = {
        "mode": "dynamic",
        "defaultedgetype": "directed",
        "timeformat": "date",
        "timerepresentation": "interval",
    }
    with etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        with file.element("gexf", nsmap={None: _GEXF}, version="1.3"), file.element("graph", graph):
            for kind, shown in (("node", NODE), ("edge", EDGE)):
                file.write(_declared(kind, shown))
            with file.element("nodes"):
                for number, party in parties.values():
                    made = etree.Element("node", {"id": str(number), "label": _text(cell(NODE[0], party))})
                    file.write(_with_values(made, NODE, party))
            with file.element("edges"):
                for edge in edges(job):
                    file.write(_with_values(_edge(edge, count, parties), EDGE, edge))
                    count += 1
    out.write(b"\n")
    return count


def _declared(kind: str, shown: Sequence[Column]) -> Any:
    declared = etree.Element("attributes", {"class": kind, "mode": "static"})
    for column in shown:
        kind_of = {"id": column.name, "title": column.name, "type": _gexf_type(column)}
        etree.SubElement(declared, "attribute", kind_of)
    return declared


def _gexf_type(column: Column) -> str:
    return {"int": "integer"}.get(_TYPES[column.type], _TYPES[column.type])


def _edge(edge: Edge, number: int, parties: _Numbers) -> Any:
    source, target = parties[party_key(edge.source)][0], parties[party_key(edge.target)][0]
    made = {"id": str(number), "source": str(source), "target": str(target)}
    made["weight"] = str(next(cell(column, edge) for column in EDGE if column.name == "weight"))
    first, last, _ = span(edge)
    if first and last:
        made |= {"start": first, "end": last}
    return etree.Element("edge", made)


def _with_values(made: Any, shown: Sequence[Column], item: Any) -> Any:
    values = etree.SubElement(made, "attvalues")
    for column in shown:
        value = cell(column, item)
        if value is not None:
            etree.SubElement(values, "attvalue", {"for": column.name, "value": _text(value)})
    return made


def write_graphml(job: Job, out: BinaryIO) -> int:
    """GraphML: the same nodes and edges, the days as attributes; the number of edges."""
    parties, count = nodes(job), 0
    with etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        with file.element("graphml", nsmap={None: _GRAPHML}):
            for kind, shown in (("node", NODE), ("edge", EDGE)):
                for column in shown:
                    file.write(etree.Element("key", _key(kind, column)))
            with file.element("graph", {"id": "parties", "edgedefault": "directed"}):
                for number, party in parties.values():
                    file.write(_with_data(etree.Element("node", {"id": f"n{number}"}), "node", NODE, party))
                for edge in edges(job):
                    ends = [f"n{parties[party_key(end)][0]}" for end in (edge.source, edge.target)]
                    made = etree.Element("edge", {"id": f"e{count}", "source": ends[0], "target": ends[1]})
                    file.write(_with_data(made, "edge", EDGE, edge))
                    count += 1
    out.write(b"\n")
    return count


def _key(kind: str, column: Column) -> dict[str, str]:
    name, type_ = column.name, _TYPES[column.type]
    return {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": type_}


def _with_data(made: Any, kind: str, shown: Sequence[Column], item: Any) -> Any:
    for column in shown:
        value = cell(column, item)
        if value is not None:
            etree.SubElement(made, "data", {"key": f"{kind}_{column.name}"}).text = _text(value)
    return made


def _text(value: object) -> str:
    """The value without the characters that XML cannot hold."""
    return _NO_XML.sub("\ufffd", str(value))
