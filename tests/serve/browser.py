"""A Chromium and a running observatory, for tests and for the pictures in the docs."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from marsad.serve.app import create_app
from marsad.serve.settings import Settings

NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The path of an installed Chromium, null where there is none."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


@contextmanager
def browsing(path: str) -> Iterator[Browser]:
    """A headless Chromium; the sandbox needs rights that a container's root does not have."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def serving(db: Path) -> Iterator[str]:
    """The observatory over a ledger on a free port of this machine; gives its address, no slash behind it."""
    app = create_app(Settings(db=db))
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", ws="none")
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    thread = threading.Thread(target=server.run, args=([socket],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        socket.close()
