"""The map of a filter's claims, and the network of its actors."""

from __future__ import annotations

from typing import Any

from marsad.ask.network import Network
from marsad.ask.network import network as ties_and_acts
from marsad.ask.parties import Who
from marsad.ask.places import places
from marsad.model.jsonl import to_builtins
from marsad.serve.pages.lists import SHOWN
from marsad.serve.pages.overview import whole
from marsad.serve.query import write_filter
from marsad.serve.site import SPOTS, View, Visit


def map_(visit: Visit) -> View:
    """Claims by place: spots for cities, rings for regions, shade for what is known by country alone."""
    asked = whole(visit)
    found = visit.ask(places, visit.records(asked))
    values = {
        "asked": write_filter(asked),
        "shown": SHOWN["claims"],
        "places": found,
        "chart": visit.map(found, asked.country and asked.country.upper(), SPOTS),
    }
    rows: list[list[Any]] = [
        ["place", "country", "precision", "lat", "lon", "quad_1", "quad_2", "quad_3", "quad_4"]
    ]
    rows += [
        [spot.name, spot.country, spot.precision, spot.lat, spot.lon, *spot.quads] for spot in found.spots
    ]
    return View("map.html", visit.say("map.title"), values, found, rows)


def network(visit: Visit) -> View:
    """Actors as a graph: who acts on whom, and who stands in which tie to whom."""
    asked = whole(visit)
    found = visit.ask(ties_and_acts, visit.records(asked))
    names = visit.who(node.key for node in found.nodes)
    values = {"asked": write_filter(asked), "shown": SHOWN["claims"], "graph": found, "who": names}
    rows: list[list[Any]] = [["source", "target", "kind", "quad", "number"]]
    rows += [[edge.source, edge.target, edge.kind, edge.quad, edge.number] for edge in found.edges]
    return View("network.html", visit.say("network.title"), values, lambda: _plain(visit, found, names), rows)


def _plain(visit: Visit, found: Network, names: dict[str, Who]) -> dict[str, Any]:
    """The graph with names and labels in the visitor's language."""
    return {
        "nodes": [
            {
                "key": node.key,
                "label": visit.name(names[node.key]),
                "code": names[node.key].code,
                "records": node.records,
            }
            for node in found.nodes
        ],
        "edges": [
            to_builtins(edge)
            | {"label": visit.say.of("tie" if edge.quad is None else "quad", edge.quad or edge.kind)}
            for edge in found.edges
        ],
        "left_out": found.left_out,
    }
