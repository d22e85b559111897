"""``marsad bench``: quality and speed, measured by the checkout's bench folder."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import typer

from marsad.errors import NotFoundError


def bench(context: typer.Context) -> None:
    """Measure quality and speed against the floors; needs the checkout, whose bench folder does the work.

    Example: marsad bench --speed
    """
    root = checkout()
    if root is None:
        raise NotFoundError(
            "The benchmarks are not part of the installed package.", "bench/", "Run this in the checkout."
        )
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    code = importlib.import_module("bench.run").main(list(context.args))
    raise typer.Exit(int(code or 0))


def checkout() -> Path | None:
    """The folder that holds bench/run.py: the current one, one above it, or the one marsad was installed
    from.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[3]):
        if (folder / "bench" / "run.py").is_file() and (folder / "src" / "marsad").is_dir():
            return folder
    return None
