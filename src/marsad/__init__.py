"""marsad reads Arabic news into an evidence-linked record of a political conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from marsad.api import (
        Article,
        Claim,
        Document,
        Filter,
        Held,
        Ledger,
        MarsadError,
        Name,
        Situation,
        Statement,
        Tie,
        names,
        read_files,
        read_table,
        read_text,
        save,
        situation,
        to_arrow,
    )

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Claim",
    "Document",
    "Filter",
    "Held",
    "Ledger",
    "MarsadError",
    "Name",
    "Situation",
    "Statement",
    "Tie",
    "names",
    "read_files",
    "read_table",
    "read_text",
    "save",
    "situation",
    "to_arrow",
]


def __getattr__(name: str) -> Any:
    """The public names, loaded when the first of them is used: ``import marsad`` itself loads nothing."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("marsad.api"), name)
    raise AttributeError(f"module 'marsad' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
