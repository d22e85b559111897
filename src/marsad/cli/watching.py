"""``marsad watch``: feeds into a ledger, again and again."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from marsad.cli.options import DEFAULT_DB, Database, Lexicon, Weigh
from marsad.cli.reader import Reads, fingerprint, load_reader, read_one
from marsad.cli.streams import say
from marsad.gather.documents import Rules
from marsad.gather.watch import Round, State, next_due, page_document, poll_once, read_settings
from marsad.store import Ledger

_SHORTEST, _LONGEST = 1.0, 3600.0


def watch(
    feeds: Annotated[Path, typer.Argument(help="The list of feeds, a TOML file.", show_default=False)],
    db: Database = DEFAULT_DB,
    state: Annotated[
        Path | None,
        typer.Option("--state", help="Folder for what is fetched; by default beside the list."),
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="One round, then end.")] = False,
    lexicon: Lexicon = None,
    weigh: Weigh = True,
) -> None:
    """Poll feeds, fetch their pages and read them into a ledger, until it is stopped.

    Example: marsad watch feeds.toml --db libya.db
    """
    settings = read_settings(feeds)
    reader = load_reader(lexicon)
    with State(state or feeds.with_suffix(".watch")) as kept, Ledger.open(db, write=True) as ledger:
        try:
            _take_over(kept, ledger, reader)
            while True:
                _tell(poll_once(settings, kept, time.time))
                _take_over(kept, ledger, reader)
                if weigh and not ledger.weighed:
                    say(f"{ledger.weigh()} events")
                if once:
                    return
                pause = next_due(settings, kept) - time.time()
                time.sleep(min(max(pause, _SHORTEST), _LONGEST))
        except KeyboardInterrupt:
            say("stopped; the same command goes on from here")


def _take_over(kept: State, ledger: Ledger, reader: Reads) -> None:
    """Read what was fetched into the ledger; each page is in it before it is marked as read."""
    mark, new, known, refused = fingerprint(reader), 0, 0, 0
    for page in kept.unread():
        raw = page_document(page, kept, Rules())
        if raw.reason:
            ledger.refuse(raw.source, raw.sha256, raw.reason)
            say(f"refused: {raw.source}: {raw.reason}")
            refused += 1
        elif ledger.has(raw.id, raw.sha256, mark) or not ledger.add(read_one(reader, raw, None), mark):
            known += 1
        else:
            new += 1
        kept.page_read(page.url)
    if new or known or refused:
        say(f"{new} new, {known} already there, {refused} refused")


def _tell(done: Round) -> None:
    for url, reason in done.failed:
        say(f"no feed: {url}: {reason}")
    say(
        f"{done.polled} feeds polled, {done.unchanged} unchanged, {done.named} new pages named, "
        f"{done.fetched} fetched"
    )
