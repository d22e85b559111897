"""``marsad lexicon``: what the linguistic and political data hold, and whether they are sound."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from marsad.cli.bench import checkout
from marsad.cli.options import Lexicon, iso_day
from marsad.cli.streams import put, say
from marsad.errors import LexiconError
from marsad.lexicon.predicates import Predicate

app = typer.Typer(help="Look after the lexicon.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _lexicon() -> None:
    """Look after the lexicon."""


class Kind(StrEnum):
    """What can be added."""

    person = "person"
    group = "group"
    body = "body"
    outlet = "outlet"
    agent = "agent"
    title_ = "title"
    place = "place"


Own = Annotated[
    Path, typer.Option("--lexicon", help="The folder of your own rows; made where there is none.")
]
What = Annotated[Kind, typer.Argument(help="What it is.")]
Names = Annotated[str, typer.Argument(help="Arabic forms divided by |, a doubtful one with ~ before it.")]
English = Annotated[str, typer.Option("--english", help="The name in plain English.")]
Id = Annotated[str, typer.Option("--id", help="The id; made of the English name where not given.")]
Code = Annotated[str, typer.Option("--code", help="Country (ISO 3166 alpha-3), or UNO, IGO, NGO, IMG ...")]
Sector = Annotated[str, typer.Option("--sector", help="PLOVER sector; a second one after +.")]
Sort = Annotated[str, typer.Option("--sort", help="Kind within the table: town, province, office, tv ...")]
From = Annotated[
    str | None, typer.Option("--from", callback=iso_day, metavar="DATE", help="First day it holds.")
]
To = Annotated[str | None, typer.Option("--to", callback=iso_day, metavar="DATE", help="Last day it holds.")]
Lat = Annotated[float | None, typer.Option("--lat", min=-90, max=90, help="Degrees north, for a place.")]
Lon = Annotated[float | None, typer.Option("--lon", min=-180, max=180, help="Degrees east, for a place.")]


@app.command()
def add(
    what: What,
    names: Names,
    english: English,
    lexicon: Own,
    id_: Id = "",
    code: Code = "",
    sector: Sector = "",
    sort: Sort = "",
    from_: From = None,
    to: To = None,
    lat: Lat = None,
    lon: Lon = None,
) -> None:
    """Add a name to a folder of your own, or correct what marsad says of one.

    Example: marsad lexicon add group "لواء النصر" --english "Nasr Brigade" --code LBY --lexicon mine
    """
    from marsad.lexicon.additions import Addition, add

    point = ["" if degrees is None else str(degrees) for degrees in (lat, lon)]
    new = Addition(what.value, names, english, id_, code, sector, sort, from_ or "", to or "", *point)
    say(f"Written to {add(lexicon, new)}. Read with it: marsad read --lexicon {lexicon}")


@app.command()
def check(lexicon: Lexicon = None) -> None:
    """Check the lexicon: its schema, and that each entry codes its example and leaves its counter-example
    alone.

    Example: marsad lexicon check --lexicon my-tables/
    """
    from marsad.check import run
    from marsad.read import Reader

    root = checkout()
    if root is not None and str(root) not in sys.path:
        sys.path.insert(0, str(root))
    problems = run(Reader(lexicon), root and root / "resources", _shown, lexicon)
    for problem in problems:
        put(f"{problem.kind}: {problem}")
    if problems:
        raise LexiconError(
            f"{len(problems)} problems were found.", str(lexicon or "the lexicon"), "They are listed above."
        )
    say("The lexicon is sound.")


def _shown(entries: Sequence[Predicate]) -> Iterable[Predicate]:
    """The entries one by one, with a bar on the standard error where that is a terminal."""
    return track(entries, "checking", console=Console(stderr=True), disable=not sys.stderr.isatty())
