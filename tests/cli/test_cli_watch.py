"""``marsad watch``: one round from a server into a ledger, and again."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.cli import watching
from tests.cli.conftest import Marsad, OneWordReader
from tests.gather.misbehaving import serving


def test_a_round_fills_the_ledger_and_the_next_adds_nothing(
    marsad: Marsad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "load_reader", lambda lexicon: OneWordReader())
    feeds, db = tmp_path / "feeds.toml", tmp_path / "l.db"
    with serving() as server:
        server.links = [f"{server.root}{path}" for path in ("/page-1", "/page-2", "/gone")]
        feeds.write_text(f'[watch]\nprivate = true\ndelay = 0\n[[feed]]\nurl = "{server.root}/feed.xml"\n')
        done = marsad("watch", feeds, "--db", db, "--once")
        assert (done.code, done.out) == (0, "")
        assert "1 feeds polled, 0 unchanged, 3 new pages named, 2 fetched" in done.err
        assert "/gone: the server answered 404" in done.err
        assert done.err.endswith("2 new, 0 already there, 1 refused\n0 events\n")
        again = marsad("watch", feeds, "--db", db, "--once")
        assert again.err == "0 feeds polled, 0 unchanged, 0 new pages named, 0 fetched\n"
    assert (tmp_path / "feeds.watch" / "state.db").is_file()
    assert len(marsad("documents", "--db", db, "--format", "jsonl").out.splitlines()) == 2
    assert "/gone: the server answered 404" in marsad("documents", "--db", db).err


def test_a_watch_is_stopped_from_the_keyboard(
    marsad: Marsad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "load_reader", lambda lexicon: OneWordReader())

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(watching, "poll_once", stop)
    feeds = tmp_path / "feeds.toml"
    feeds.write_text('[[feed]]\nurl = "https://news.example/rss"\n')
    done = marsad("watch", feeds, "--db", tmp_path / "l.db", "--state", tmp_path / "kept")
    assert (done.code, done.err) == (0, "stopped; the same command goes on from here\n")
    assert marsad("watch", tmp_path / "none.toml", "--db", tmp_path / "l.db").code == 3
