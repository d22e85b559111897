"""``marsad lexicon``: what the linguistic and political data hold, and whether they are sound."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import typer
from rich.console import Console
from rich.progress import track

from marsad.cli.bench import checkout
from marsad.cli.options import Lexicon
from marsad.cli.streams import put, say
from marsad.errors import LexiconError
from marsad.lexicon.predicates import Predicate

app = typer.Typer(help="Look after the lexicon.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _lexicon() -> None:
    """Look after the lexicon."""


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
    problems = run(Reader(lexicon), root and root / "resources", _shown)
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
