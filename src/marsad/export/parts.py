"""Optional parts, asked for by name when they are needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from marsad.errors import MissingPartError


def need(module: str, extra: str, wanted_for: str) -> Any:
    """The module.

    Raises:
        MissingPartError: it is not installed; the message names the extra that brings it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingPartError(
            f"{wanted_for} needs {module.split('.')[0]}, which is not installed.",
            remedy=f"Install it with: pip install 'marsad[{extra}]'",
        ) from error
