"""Ids of records: hashes of what a record is, so that the same input gives the same id on every machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def record_id(prefix: str, parts: Iterable[object]) -> str:
    """``prefix-`` and twelve hex digits of the SHA-256 of the parts, joined by a unit separator."""
    joined = "\x1f".join(["" if part is None else str(part) for part in parts])
    return f"{prefix}-{hashlib.sha256(joined.encode()).hexdigest()[:12]}"
