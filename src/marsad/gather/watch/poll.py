"""One round: the feeds that are due are asked, and then the pages that they named."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urldefrag, urljoin

from marsad.gather.feeds import Entry, feed_entries, feed_library
from marsad.gather.watch.fetch import Fetcher
from marsad.gather.watch.polite import Visitor, root_of
from marsad.gather.watch.settings import Feed, Watch
from marsad.gather.watch.state import State, Waiting

Clock = Callable[[], float]
_AT_ONCE = 8


@dataclass(slots=True)
class Round:
    """What a round did; ``failed`` are feeds with their reasons."""

    polled: int = 0
    unchanged: int = 0
    named: int = 0
    fetched: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)


def poll_once(watch: Watch, state: State, clock: Clock) -> Round:
    """One round over all feeds that are due; each host is asked by itself, several hosts at a time.

    Raises:
        InputError: when a library that it needs is not installed.
    """
    feed_library()
    return asyncio.run(_round(watch, state, clock))


def next_due(watch: Watch, state: State) -> float:
    """When the next feed is due, in seconds of the clock."""
    return min(state.feed(feed.url).due for feed in watch.feeds)


async def _round(watch: Watch, state: State, clock: Clock) -> Round:
    done, gate = Round(), asyncio.Semaphore(_AT_ONCE)
    async with Fetcher(watch) as fetcher:
        visitor = Visitor(fetcher, watch)

        async def one_feed(feed: Feed) -> None:
            async with gate:
                await _poll(feed, watch, state, visitor, clock, done)

        async def one_host(pages: list[Waiting]) -> None:
            async with gate:
                for page in pages:
                    await _fetch(page, state, visitor, clock, done)

        due = [feed for feed in watch.feeds if state.feed(feed.url).due <= clock()]
        await asyncio.gather(*(one_feed(feed) for feed in due))
        hosts: dict[str, list[Waiting]] = {}
        for feed in watch.feeds:
            for page in state.due_pages(feed.url, clock(), watch.most):
                hosts.setdefault(root_of(page.url), []).append(page)
        await asyncio.gather(*(one_host(pages) for pages in hosts.values()))
    return done


async def _poll(feed: Feed, watch: Watch, state: State, visitor: Visitor, clock: Clock, done: Round) -> None:
    known = state.feed(feed.url)
    marks = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
    answer = await visitor.get(feed.url, {name: mark for name, mark in marks.items() if mark})
    done.polled += 1
    if answer.reason is not None:
        state.feed_failed(feed.url, clock(), feed.every, answer.reason, answer.wait)
        done.failed.append((feed.url, answer.reason))
        return
    sha256 = None
    if answer.status == 304:
        done.unchanged += 1
    else:
        sha256 = state.keep(answer.body)
        entries, reason = feed_entries(answer.body)
        if reason is not None:
            state.feed_failed(feed.url, clock(), feed.every, reason, None)
            done.failed.append((feed.url, reason))
            return
        linked = _linked(entries, answer.url)[: watch.most]
        done.named += state.add_entries(feed.url, feed.name, linked, feed.pages)
    etag, modified = answer.headers.get("etag"), answer.headers.get("last-modified")
    keep = answer.status == 304
    state.feed_done(
        feed.url,
        clock(),
        feed.every,
        etag or (known.etag if keep else None),
        modified or (known.modified if keep else None),
        sha256,
    )


def _linked(entries: list[Entry], base: str) -> list[Entry]:
    """The entries that have an address, which is made whole by that of the feed, without its fragment."""
    found = []
    for entry in entries:
        try:
            link = urldefrag(urljoin(base, entry.link or "")).url if entry.link else None
        except ValueError:
            continue
        if link and link.startswith(("http://", "https://")):
            found.append(replace(entry, link=link))
    return found


async def _fetch(page: Waiting, state: State, visitor: Visitor, clock: Clock, done: Round) -> None:
    answer = await visitor.get(page.url)
    if answer.reason is not None:
        state.page_failed(page, clock(), answer.reason, answer.again, answer.wait)
        return
    if answer.status != 200:
        state.page_failed(page, clock(), f"the server answered {answer.status}", True, None)
        return
    sha256 = state.keep(answer.body)
    state.page_fetched(page.url, sha256, answer.headers.get("content-type"), answer.url)
    done.fetched += 1
