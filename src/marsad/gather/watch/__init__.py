"""Feeds over the network, politely: polled, their pages fetched, the raw bytes kept, and read from there."""

from marsad.gather.watch.documents import page_document
from marsad.gather.watch.poll import Round, next_due, poll_once
from marsad.gather.watch.settings import Feed, Watch, read_settings
from marsad.gather.watch.state import State, Waiting

__all__ = [
    "Feed",
    "Round",
    "State",
    "Waiting",
    "Watch",
    "next_due",
    "page_document",
    "poll_once",
    "read_settings",
]
