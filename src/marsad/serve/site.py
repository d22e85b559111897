"""What all pages share: the ledger and its cache, names for readers, templates; and one visit to a page."""

from __future__ import annotations

import gc
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from threading import Lock
from typing import Any, TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined

from marsad import __version__
from marsad.arabic.analyse import default_analyser
from marsad.arabic.search import cited
from marsad.ask import label
from marsad.ask.parties import Who, resolved, who
from marsad.ask.places import Places, Spot
from marsad.ask.steps import tell
from marsad.lexicon.display import Names, load_names, load_outlines
from marsad.lexicon.facts import Fact, facts
from marsad.lexicon.finding import Entries
from marsad.lexicon.origins import Origins, load_origins
from marsad.lexicon.parties import Parties
from marsad.model import EventParty, Party
from marsad.serve.charts.world import Chart, Country, chart, countries_of, draw_all
from marsad.serve.query import address, read_filter
from marsad.serve.segments import sentence
from marsad.serve.settings import Settings
from marsad.serve.wording import LANGUAGES, Wording, codes, wording
from marsad.store import Filter, Ledger
from marsad.store.flat import party_key
from marsad.store.judging import Judged
from marsad.tables import table

_Answer = TypeVar("_Answer")
_KEPT = 256
MOST_COUNTED = 2000
"""So many claims of a publisher or of words are counted by a page; a first look shall not take long."""
FEW_SPOTS, SPOTS = 120, 400
"""How many places a map shows beside other things, and on its own page."""


class Cache:
    """Answers of the ledger as it is now; a changed file empties it. Safe under threads."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
        self._version, self._lock = "", Lock()

    def clear(self) -> None:
        """Forget all answers."""
        with self._lock:
            self._held.clear()

    def get(self, version: str, key: tuple[Any, ...], ask: Callable[[], _Answer]) -> _Answer:
        """The kept answer for ``key``, or what ``ask`` gives now."""
        with self._lock:
            if version != self._version:
                self._held.clear()
                self._version = version
            if key in self._held:
                self._held.move_to_end(key)
                kept: _Answer = self._held[key]
                return kept
        answer = ask()
        with self._lock:
            if version == self._version:
                self._held[key] = answer
                while len(self._held) > _KEPT:
                    self._held.popitem(last=False)
        return answer


@dataclass(frozen=True)
class Site:
    """One observatory: its settings and what it loads once."""

    settings: Settings
    cache: Cache = field(default_factory=Cache)
    secret: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    """What forms that change something must hand back; no other site's page can read it."""

    @cached_property
    def names(self) -> Names:
        """Arabic and English names of known actors and countries."""
        return load_names()

    @cached_property
    def entries(self) -> Entries:
        """Actors and places of the lexicon, to look up by hand."""
        return Entries()

    @cached_property
    def outlines(self) -> tuple[Country, ...]:
        """The borders that maps are drawn from."""
        return countries_of(load_outlines())

    @cached_property
    def _tables(self) -> tuple[Parties, Origins]:
        return Parties.load(table("parties.msgpack")), load_origins()

    def offices(self, id_: str | None) -> tuple[Fact, ...]:
        """The offices that the lexicon knows an actor to have held, with their dates and sources."""
        return tuple(fact for fact in facts(id_ or "", *self._tables) if fact.office)

    @cached_property
    def templates(self) -> Environment:
        """The pages' templates; everything put into them is escaped."""
        made = Environment(
            loader=PackageLoader("marsad.serve", "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.globals |= {"languages": lambda: LANGUAGES, "codes": codes, "sentence": sentence, "tell": tell}
        return made

    def prepare(self) -> None:
        """Load and draw what pages need in any case, so that the first visitor does not wait for it."""
        for name in self.templates.list_templates(extensions=["html"]):
            self.templates.get_template(name)
        for lang in LANGUAGES:
            wording(lang)
        self.names, self.entries, self.offices(None)
        draw_all(self.outlines)
        default_analyser()
        # What stays as long as the server does need not be gone through for garbage between two answers.
        gc.collect()
        gc.freeze()

    def open(self) -> Ledger:
        """The ledger, for reading, for as long as one question may take."""
        ledger = Ledger.open(self.settings.db)
        ledger.limit(self.settings.seconds)
        return ledger

    def version(self) -> str:
        """A mark that changes whenever the ledger's file does, or marsad itself."""
        parts = [__version__]
        for suffix in ("", "-wal"):
            path = self.settings.db.with_name(self.settings.db.name + suffix)
            if path.is_file():
                stat = path.stat()
                parts.append(f"{stat.st_size}.{stat.st_mtime_ns}")
        return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


class Rows:
    """A table that is asked for only when it is written."""

    def __init__(self, ask: Callable[[], Iterable[list[Any]]]) -> None:
        self._ask = ask

    def __iter__(self) -> Iterator[list[Any]]:
        return iter(self._ask())


@dataclass(frozen=True)
class View:
    """What a page shows: a template and its values, the same as JSON (or a function that gives it), and as a
    table for ``.csv``.
    """

    template: str
    title: str
    values: Mapping[str, Any]
    json: Any
    rows: Iterable[list[Any]] | None = None


@dataclass(frozen=True)
class Visit:
    """One request for one page: in which language, with which query, of which state of the ledger."""

    site: Site
    ledger: Ledger
    say: Wording
    page: str
    query: Mapping[str, str]
    version: str

    def ask(self, question: Callable[..., _Answer], *about: Any) -> _Answer:
        """An answer of the ledger, kept until it changes; ``about`` are hashable arguments."""
        key = (question.__module__, question.__qualname__, *about)
        return self.site.cache.get(self.version, key, lambda: question(self.ledger, *about))

    def records(self, asked: Filter) -> Filter:
        """A filter as questions about records take it: an actor's name that means one party is its key."""
        asked = self.ledger.narrow(asked)
        return self.ask(resolved, asked) if asked.actor else asked

    def latest(self, asked: Filter) -> Filter:
        """A filter for a page that counts: where its publisher or words leave more than ``MOST_COUNTED``
        claims, it begins on the day from which on there are at most so many; the page says so (:meth:`cut`).
        """
        return self.ledger.narrow(asked, MOST_COUNTED)

    @property
    def most(self) -> int:
        """How many claims :meth:`latest` leaves at most."""
        return MOST_COUNTED

    def cut(self, shown: Mapping[str, str]) -> tuple[str, str] | None:
        """The day on which the page's filter begins though its address names no such day, and the day before;
        null where the filter is as the address has it.
        """
        since = shown.get("from")
        if not since or since == read_filter(self.query).since:
            return None
        return since, (date.fromisoformat(since) - timedelta(days=1)).isoformat()

    @cached_property
    def judged(self) -> Judged:
        """What people said of records."""
        return self.ask(Ledger.judged)

    @cached_property
    def weighed(self) -> bool:
        """Whether the ledger has events."""
        return self.ask(_ever_weighed)

    def href(self, page: str, query: Mapping[str, object] | None = None, /, **changes: object) -> str:
        """The address of a page in the visitor's language."""
        return address(f"/{self.say.lang}/{page}", query, **changes)

    def here(self, **changes: object) -> str:
        """The address of this page with some of its query changed."""
        return self.href(self.page, self.query, **{"page": None, **changes})

    def in_language(self, lang: str) -> str:
        """This page in another language."""
        return address(f"/{lang}/{self.page}", self.query)

    def chip(self, name: str, value: str) -> str:
        """A value of the filter as the visitor reads it."""
        if name == "country":
            return self.country(value.upper())
        if name in {"party", "other", "doer", "beside", "target"}:
            return self.name(self.who([value])[value])
        area = "tie" if name == "kind" and self.say.has(f"tie.{value}") else name
        return self.say.day(value) if name in {"from", "to"} else self.say.of(area, value)

    def beside(self, ending: str) -> str:
        """This page as ``.json`` or ``.csv``."""
        return address(f"/{self.say.lang}/{self.page or 'index'}{ending}", self.query)

    def place(self, spot: Spot) -> str:
        """A place as the visitor reads it."""
        return spot.name if self.say.lang == "en" else spot.text or spot.name

    def map(self, found: Places, focus: str | None, most: int = FEW_SPOTS) -> Chart:
        """The map of the fullest places, drawn once as long as the ledger does not change."""
        return self.site.cache.get(
            self.version,
            ("map", found, focus, most),
            lambda: chart(self.site.outlines, found.spots[:most], dict(found.countries), focus),
        )

    def country(self, code: str | None) -> str:
        """The name of a country in the visitor's language; the code itself where it is none."""
        table = self.site.names.countries if self.say.lang != "en" else self.site.names.english
        return table.get(code or "", code or "")

    def party(self, party: Party | EventParty) -> str:
        """A party of a record as the visitor reads it."""
        if self.say.lang == "en":
            return label(party)
        return self._arabic(party.id, party.name, party.code, party.text) or label(party)

    def name(self, known: Who) -> str:
        """A party of the ledger as the visitor reads it."""
        if self.say.lang == "en":
            return known.name or known.key
        return self._arabic(known.id, known.name, known.code, known.text) or known.key

    def _arabic(self, id_: str | None, name: str | None, code: str | None, text: str | None) -> str:
        """An Arabic name: of a known actor or country, else the text's own words."""
        names = self.site.names
        if id_ and id_ in names.actors:
            return names.actors[id_]
        if code and name and names.english.get(code) == name:
            return names.countries.get(code, name)
        return cited(" ".join((text or "").split())) or name or ""

    def office(self, english: str) -> str:
        """An office in the visitor's language; as the ledger has it where there is no word for it."""
        return english if self.say.lang == "en" else self.site.names.offices.get(english, english)

    def reason(self, said: str) -> str:
        """Why a document was not read, in the visitor's language."""
        kind, colon, what = said.partition(": ")
        known = self.say.of("reason", kind)
        return f"{known}{colon}{self.say.of('language', what)}" if what else known

    def who(self, keys: Iterable[str]) -> dict[str, Who]:
        """The parties of some keys, one for each key asked for."""
        wanted = tuple(sorted(set(keys)))
        found = self.ask(who, wanted)
        return {key: found.get(key, Who(key)) for key in wanted}

    def key(self, party: Party | EventParty) -> str:
        """Who exactly a party is."""
        return party_key(party)

    def actor_href(self, party: Party | EventParty) -> str | None:
        """The page of a party; null for one that cannot be told from others."""
        key = party_key(party)
        return None if key == "unnamed" else self.href("actor", who=key)


def _ever_weighed(ledger: Ledger) -> bool:
    return ledger.ever_weighed
