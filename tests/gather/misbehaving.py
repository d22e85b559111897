"""A server on the loopback that does what servers should not do; bounded, and it ends with its block."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

TEXT = "زار الوزير المدينة أمس والتقى رئيس البلدية، وبحث معه أضرار الفيضان في الأحياء القديمة."
PAGE = (
    "<html lang='ar'><head><meta charset='{charset}'><title>زيارة الوزير {name}</title></head><body><article>"
    "<h1>زيارة الوزير {name}</h1><p>{text}</p><p>وقال الوزير {name} إن التعويضات ستصرف قريبا لكل الأسر.</p>"
    "</article></body></html>"
)
ITEM = (
    "<item><title>خبر {name}</title><link>{link}</link>"
    "<pubDate>Thu, 02 Jan 2020 10:00:00 +0200</pubDate></item>"
)
FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>الأفق</title>{items}</channel></rss>'
ROBOTS = "User-agent: *\nDisallow: /forbidden\nCrawl-delay: 0\n"
ETAG = '"v1"'
_PIECES = 1000
Connection = socket.socket


class Server:
    """Answers by the path; ``asked`` has every request as path and head, in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.robots = (200, ROBOTS)
        self.stopped = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.root = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._threads: list[threading.Thread] = []

    def serve(self) -> None:
        """Accept until the socket is closed."""
        while not self.stopped.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._one, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self) -> None:
        """Stop accepting, and let the answers that are on their way end."""
        self.stopped.set()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)

    def _one(self, connection: Connection) -> None:
        with connection:
            connection.settimeout(5)
            try:
                head = b""
                while b"\r\n\r\n" not in head and (piece := connection.recv(4096)):
                    head += piece
                path = head.split(b" ")[1].decode() if head else ""
                self.asked.append((path, head.decode("latin-1")))
                self._answer(path, head.decode("latin-1"), connection)
            except OSError:
                return

    def _answer(self, path: str, head: str, connection: Connection) -> None:
        wild: dict[str, Callable[[Connection], None]] = {
            "/drip-head": self._drip(b"HTTP/1.1 200 OK\r\nX: "),
            "/drip-body": self._drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            "/silent": lambda c: self._hold(),
            "/endless": self._endless,
        }
        if path in wild:
            wild[path](connection)
            return
        connection.sendall(self._bytes(path, head))

    def _bytes(self, path: str, head: str) -> bytes:
        whole = {
            "/robots.txt": response(self.robots[1].encode(), status=self.robots[0], media="text/plain"),
            "/feed.xml": self._feed(head),
            "/feed.xml?again": self._feed(""),
            "/bomb": response(gzip.compress(b"0" * 20_000_000), "Content-Encoding: gzip\r\n"),
            "/brotli": response(b"xx", "Content-Encoding: br\r\n"),
            "/broken-gzip": response(b"\x1f\x8b\x08\x00zzzzzzzzzzzzzz", "Content-Encoding: gzip\r\n"),
            "/loop": response(b"", "Location: /loop\r\n", 302),
            "/to-file": response(b"", "Location: file:///etc/passwd\r\n", 302),
            "/to-nothing": response(b"", "Location: http://[bad\r\n", 302),
            "/moved": response(b"", "Location: /page-moved\r\n", 301),
            "/short": b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>",
            "/stated-huge": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
            "/garbage": b"\x00\xff\x00\xff nothing like HTTP\r\n\r\n",
            "/nothing": b"",
            "/huge-head": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000 + b"\r\n\r\n",
            "/gone": response(b"", status=404),
            "/fails": response(b"", status=500),
            "/busy": response(b"", "Retry-After: 7200\r\n", 429),
            "/picture": response(b"\x89PNG\0\0", media="image/png"),
            "/empty": response(b""),
            "/no-feed": response(b"<html><body>x</body></html>"),
            "/entities": response(b'<!DOCTYPE r [<!ENTITY a "aa">]><rss>&a;</rss>'),
            "/old": response(
                page("القديمة", "windows-1256").encode("windows-1256"),
                media="text/html; charset=windows-1256",
            ),
        }
        return whole.get(path, response(page(path.strip("/")).encode()))

    def _feed(self, head: str) -> bytes:
        if f"if-none-match: {ETAG}" in head.lower():
            return b"HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n"
        items = "".join(ITEM.format(name=link, link=link) for link in self.links)
        return response(FEED.format(items=items).encode(), f"ETag: {ETAG}\r\n", media="application/rss+xml")

    def _drip(self, begun: bytes) -> Callable[[Connection], None]:
        def drip(connection: Connection) -> None:
            connection.sendall(begun)
            for _ in range(_PIECES):
                if self.stopped.wait(0.02):
                    return
                connection.sendall(b"a")

        return drip

    def _hold(self) -> None:
        self.stopped.wait(20)

    def _endless(self, connection: Connection) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(_PIECES):
            connection.sendall(b"10000\r\n" + b"a" * 0x10000 + b"\r\n")


def page(name: str, charset: str = "utf-8") -> str:
    """A page that is as it should be."""
    return PAGE.format(name=name, text=TEXT, charset=charset)


def response(
    body: bytes, more: str = "", status: int = 200, media: str = "text/html; charset=utf-8"
) -> bytes:
    """A whole answer."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n"
    return f"{head}{more}\r\n".encode() + body


@contextmanager
def serving() -> Iterator[Server]:
    """A server that runs while the block does."""
    server = Server()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join(5)
