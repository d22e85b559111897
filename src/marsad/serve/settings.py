"""How the observatory runs: which ledger, where it listens, and its limits."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})


@dataclass(frozen=True, slots=True)
class Settings:
    """Frozen for the life of the server.

    Args:
        db: the ledger.
        host: the address to listen on.
        port: its port.
        token: what a visitor must show; null lets everyone in, which is for the loopback address only.
        names: host names under which the server may be asked for; others are refused (DNS rebinding).
        seconds: how long one question to the ledger may take.
        address: longest path and query, in bytes.
        body: largest body of a request, in bytes.
    """

    db: Path
    host: str = "127.0.0.1"
    port: int = 8100
    token: str | None = None
    names: frozenset[str] = LOCAL
    seconds: float = 10.0
    address: int = 8_000
    body: int = 100_000


def is_address(host: str) -> bool:
    """Whether a host is a numeric address and no name."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Whether an address is reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
