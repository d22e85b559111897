"""Where a name leads on the network, and whether one may go there."""

from __future__ import annotations

import asyncio
import ipaddress
import socket

_MAPPED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("2002::/16"))


class AddressError(ValueError):
    """A host cannot be reached from here, or must not be."""


async def resolve(host: str, port: int, private: bool) -> str:
    """An address of ``host``, all of whose addresses are public (unless ``private`` ones are allowed).

    The connection must be made to this very address, or the name could be made to lead elsewhere meanwhile.

    Raises:
        AddressError: there is no such host, or one of its addresses is not public.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressError(f"there is no host {host}") from error
    addresses = [str(item[4][0]) for item in found]
    if not private:
        for address in addresses:
            if not is_public(address):
                raise AddressError(f"{host} has the address {address}, which is not public")
    if not addresses:
        raise AddressError(f"there is no host {host}")
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public network, also one that wraps another."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in network for network in _MAPPED):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved
