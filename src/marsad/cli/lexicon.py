"""``marsad lexicon``: what the linguistic and political data hold, and whether they are sound."""

from __future__ import annotations

import typer

from marsad.cli.options import Lexicon
from marsad.cli.streams import put, say
from marsad.errors import LexiconError

app = typer.Typer(help="Look after the lexicon.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _lexicon() -> None:
    """Look after the lexicon."""


@app.command()
def check(lexicon: Lexicon = None) -> None:
    """Check the lexicon: its schema, and that each entry codes its example and leaves its counter-example
    alone.

    Example: marsad lexicon check --lexicon my-entries/
    """
    from marsad.cli.proof import problems as problems_of
    from marsad.read import Reader

    problems = list(problems_of(Reader(lexicon)))
    for problem in problems:
        put(problem)
    if problems:
        raise LexiconError(
            f"{len(problems)} problems were found.", str(lexicon or "the lexicon"), "See above."
        )
    say("The lexicon is sound.")
