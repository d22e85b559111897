"""``watch`` against a server that misbehaves: every page ends as read or as refused with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from marsad.errors import InputError
from marsad.gather.documents import Rules
from marsad.gather.watch import Feed, State, Watch, next_due, page_document, poll_once, read_settings
from marsad.gather.watch.addresses import is_public
from marsad.gather.watch.state import back_off
from marsad.model import RawDocument
from tests.gather.misbehaving import TEXT, Server, serving

ONCE_MORE = 100_000.0
REASONS = {
    "/bomb": "too large: 1.0 MB in one document, the limit is 1.0 MB",
    "/endless": "too large",
    "/stated-huge": "too large: 100000.0 MB in one document, the limit is 1.0 MB",
    "/brotli": "packed in a way that was not asked for: br",
    "/broken-gzip": "the packed answer ends too early",
    "/loop": "more than 5 redirects",
    "/to-file": "this is no address of a page",
    "/to-nothing": "",
    "/gone": "the server answered 404",
    "/forbidden/a": "the host's robots.txt forbids it",
    "/picture": "binary, not text",
    "/empty": "empty",
    "/fails": "the server answered 500",
    "/busy": "the server answered 429",
    "/short": "peer closed connection",
    "/garbage": "",
    "/nothing": "",
    "/huge-head": "",
}
SLOW = ("/drip-head", "/drip-body", "/silent")
GOOD = ("/page-1", "/page-2", "/old", "/moved")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def watching(server: Server, *paths: str, **bounds: object) -> Watch:
    feeds = tuple(Feed(server.root + path, "مرصد الأخبار", 600.0, True) for path in paths or ("/feed.xml",))
    watch = Watch(feeds, delay=0.0, seconds=10.0, limit=1_000_000, private=True)
    return replace(watch, **bounds)  # type: ignore[arg-type]


def take(state: State) -> dict[str, RawDocument]:
    found = {}
    for page in state.unread():
        found[page.url] = page_document(page, state, Rules())
        state.page_read(page.url)
    return found


def test_every_page_is_read_or_refused_with_its_reason(server: Server, tmp_path: Path) -> None:
    server.links = [server.root + path for path in (*REASONS, *GOOD)]
    watch = watching(server)
    now, found = 0.0, {}
    with State(tmp_path / "state") as state:
        for _ in range(4):
            done = poll_once(watch, state, lambda at=now: at)  # type: ignore[misc]
            assert done.failed == []
            found |= take(state)
            now += ONCE_MORE
        assert poll_once(watch, state, lambda: now).fetched == 0
    assert set(found) == {server.root + path for path in (*REASONS, *GOOD)}
    for path, reason in REASONS.items():
        raw = found[server.root + path]
        assert raw.reason is not None and raw.reason.startswith(reason), path
    for path in GOOD:
        raw = found[server.root + path]
        assert raw.reason is None and TEXT in raw.text
        assert (raw.published, raw.publisher) == ("2020-01-02", "مرصد الأخبار")
    assert found[server.root + "/moved"].url == server.root + "/page-moved"
    assert not any(path.startswith("/forbidden") for path, _ in server.asked)
    asked = [path for path, _ in server.asked]
    assert (asked.count("/gone"), asked.count("/fails"), asked.count("/page-1")) == (1, 4, 1)


@pytest.mark.parametrize("path", SLOW)
def test_an_answer_that_does_not_end_is_given_up_and_tried_again(
    server: Server, tmp_path: Path, path: str
) -> None:
    watch = watching(server)
    with State(tmp_path) as state:
        server.links = [server.root + "/page-1"]
        poll_once(watch, state, lambda: 0.0)
        assert len(take(state)) == 1
        server.links = [server.root + path]
        feed = replace(watch.feeds[0], url=server.root + "/feed.xml?again")
        poll_once(replace(watch, feeds=(feed,), seconds=4.0), state, lambda: 1.0)
        assert take(state) == {}
        (again,) = state.due_pages(feed.url, ONCE_MORE, 9)
    assert (again.url, again.stage, again.failures) == (server.root + path, "new", 1)
    assert again.reason == "there was no whole answer within 4 seconds"


def test_an_unchanged_feed_is_asked_conditionally(server: Server, tmp_path: Path) -> None:
    server.links = [server.root + "/page-1"]
    watch = watching(server)
    with State(tmp_path) as state:
        assert poll_once(watch, state, lambda: 0.0).named == 1
        assert next_due(watch, state) == 600.0
        assert poll_once(watch, state, lambda: 599.0).polled == 0
        again = poll_once(watch, state, lambda: 601.0)
        assert (again.polled, again.unchanged, again.named, again.fetched) == (1, 1, 0, 0)
        third = poll_once(watch, state, lambda: 1300.0)
        assert third.unchanged == 1


def test_raw_bytes_are_kept_by_their_hash(server: Server, tmp_path: Path) -> None:
    server.links = [server.root + "/page-1"]
    with State(tmp_path) as state:
        poll_once(watching(server), state, lambda: 0.0)
        page = next(state.unread())
        assert page.sha256 is not None
        raw = page_document(page, state, Rules())
        assert raw.sha256 == page.sha256
        assert (tmp_path / "raw" / page.sha256[:2] / page.sha256).read_bytes() == state.kept(page.sha256)
        state.page_read(page.url)
        assert list(state.unread()) == []
        with pytest.raises(InputError, match="gone"):
            state.kept("0" * 64)


def test_a_watch_that_was_broken_off_goes_on(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.links = [f"{server.root}/page-{number}" for number in range(6)]
    keep, count = State.page_fetched, 0

    def broken(self: State, *values: str) -> None:
        nonlocal count
        count += 1
        if count == 3:
            raise KeyboardInterrupt
        keep(self, *values)

    monkeypatch.setattr(State, "page_fetched", broken)
    with State(tmp_path) as state, pytest.raises(KeyboardInterrupt):
        poll_once(watching(server), state, lambda: 0.0)
    with State(tmp_path) as state:
        assert len(take(state)) == 2
        done = poll_once(watching(server), state, lambda: 1.0)
        assert (done.polled, done.fetched) == (0, 4)
        assert len(take(state)) == 4


@pytest.mark.parametrize("path", ["/fails", "/no-feed", "/entities", "/empty", "/endless", "/garbage"])
def test_a_feed_that_fails_is_left_alone_for_longer_each_time(
    server: Server, tmp_path: Path, path: str
) -> None:
    watch = watching(server, path)
    with State(tmp_path) as state:
        for failures, due in ((1, 1200.0), (2, 3600.0)):
            now = 0.0 if failures == 1 else 1200.0
            (failed,) = poll_once(watch, state, lambda at=now: at).failed  # type: ignore[misc]
            assert failed[0].endswith(path) and failed[1]
            assert (state.feed(watch.feeds[0].url).failures, next_due(watch, state)) == (failures, due)


def test_a_server_says_when_to_come_again(server: Server, tmp_path: Path) -> None:
    watch = watching(server, "/busy")
    with State(tmp_path) as state:
        poll_once(watch, state, lambda: 0.0)
        assert next_due(watch, state) == 7200.0
    assert [back_off(60.0, failures) for failures in (1, 2, 30)] == [120.0, 240.0, 3840.0]
    assert back_off(60.0, 1, 1e9) == 86400.0


@pytest.mark.parametrize(("status", "read"), [(404, True), (503, False), (429, False)])
def test_robots_txt_that_is_not_there_or_fails(
    server: Server, tmp_path: Path, status: int, read: bool
) -> None:
    server.robots, server.links = (status, ""), [server.root + "/page-1"]
    with State(tmp_path) as state:
        failed = poll_once(watching(server), state, lambda: 0.0).failed
    assert (failed == []) is read
    assert read or "robots.txt cannot be read" in failed[0][1]


def test_private_addresses_are_not_asked(server: Server, tmp_path: Path) -> None:
    with State(tmp_path) as state:
        ((_, reason),) = poll_once(watching(server, private=False), state, lambda: 0.0).failed
    assert "127.0.0.1, which is not public" in reason
    assert server.asked == []


def test_a_feed_whose_own_text_is_read(server: Server, tmp_path: Path) -> None:
    server.links = [server.root + "/page-1"]
    watch = watching(server)
    watch = replace(watch, feeds=(replace(watch.feeds[0], pages=False),))
    with State(tmp_path) as state:
        assert poll_once(watch, state, lambda: 0.0).fetched == 0
        (raw,) = take(state).values()
    assert (raw.text, raw.url) == (f"خبر {server.root}/page-1", server.root + "/page-1")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::7f00:1", False),
        ("fe80::1%eth0", False),
        ("2606:4700::1111", True),
        ("no address", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_the_list_of_feeds(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(
        '[watch]\nevery = 10\nmegabytes = 2\n[[feed]]\nurl = "https://a.example/rss"\nname = "الأفق"\n'
        '[[feed]]\nurl = "http://b.example/"\nevery = 60\npages = false\n',
        "utf-8",
    )
    watch = read_settings(path)
    assert watch.feeds == (
        Feed("https://a.example/rss", "الأفق", 600.0, True),
        Feed("http://b.example/", None, 3600.0, False),
    )
    assert (watch.limit, watch.delay, watch.private) == (2_000_000, 5.0, False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[feed", "not TOML"),
        ("x = 1", "no table 'x'"),
        ("[watch]\nevery = 1", "no feed"),
        ("[[feed]]\nname = 'a'", "no http or https address"),
        ("[[feed]]\nurl = 'ftp://a.example/'", "no http or https address"),
        ("[[feed]]\nurl = 'http://[a'", "no http or https address"),
        ("[[feed]]\nurl = 'http://a.example/'\nevery = 'x'", "wrong kind"),
        ("[[feed]]\nurl = 'http://a.example/'\nevery = true", "wrong kind"),
        ("[[feed]]\nurl = 'http://a.example/'\nevery = -1", "out of range"),
        ("[[feed]]\nurl = 'http://a.example/'\nwhen = 1", "knows no 'when'"),
        ("watch = 1\n[[feed]]\nurl = 'http://a.example/'", "is no table"),
        ("feed = [1]", "is no table"),
        ("[[feed]]\nurl = 'http://a.example/'\n[[feed]]\nurl = 'http://a.example/'", "twice"),
    ],
)
def test_a_list_of_feeds_that_is_wrong_says_where(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=said) as caught:
        read_settings(path)
    assert str(path) in str(caught.value)
    with pytest.raises(InputError, match="cannot be read"):
        read_settings(tmp_path / "none.toml")
