"""Choosing the place that a mention means, with the reason and the runner-up."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from marsad.lexicon.places import TOWN, Candidate, PlaceLexicon
from marsad.model.claim import Place, PlacePrecision
from marsad.resolve.places.forms import SETTLED
from marsad.resolve.places.moved import between, moved
from marsad.resolve.places.records import PlaceMention, Resolved, Story
from marsad.resolve.places.within import lies_in

_POINTED = SETTLED | {"district", "camp"}
_SAME_PROVINCE = 60
_WIDE = frozenset({"country", "region", "sea", "river", "strait"})
_LENT = frozenset({"square", "street", "place", "district"})
_PRECISION: dict[str, PlacePrecision] = {
    "country": "country", "city": "city", "town": "city", "capital": "city", "province": "province",
    "district": "district", "camp": "district", "region": "region", "sea": "region", "river": "region",
    "strait": "region",
}  # fmt: skip
_UNKNOWN_SIZE = {
    "region": 300_000,
    "province": 50_000,
    "sea": 1_000_000,
    "river": 300_000,
    "strait": 300_000,
    "city": 150_000,
    "town": 60_000,
}
_FAMOUS, _OBSCURE, _TIMES, _VILLAGE = 300_000, 30_000, 50, 5_000


def choose(mention: PlaceMention, story: Story, lexicon: PlaceLexicon, published: str | None) -> Resolved:
    """The place of a mention in a story. Unknown things stay null."""
    found = _choose(mention, story, lexicon)
    before = lexicon.state(found.place.country, published)
    if before == found.place.country:
        return found
    note = "; ".join(filter(None, [found.note, f"{found.place.country} was part of {before} then"]))
    return structs.replace(found, place=replace(found.place, country=before), note=note)


def _choose(mention: PlaceMention, story: Story, lexicon: PlaceLexicon) -> Resolved:
    if mention.sort in ("home", "capital", "country", "border"):
        return _by_country(mention, story, lexicon)
    outer = _choose(mention.inside, story, lexicon).place if mention.inside else None
    if mention.sort == "unknown":
        return _unknown(mention, story, lexicon, outer)
    ranked = _ranked(mention, story, lexicon, outer)
    first = ranked[0]
    if _strange(mention, first, story, outer):
        return _unknown(mention, story, lexicon, outer, first)
    other = next((c for c in ranked[1:] if c.iso3 != first.iso3 or c.name != first.name), None)
    rule = _rule(mention, story, first, other)
    note = f"or {other.name} ({other.iso3})" if other else None
    if first.seat and first.lat is not None:
        whose = "" if first.kind == "strait" else "seat "
        note = "; ".join(filter(None, [note, f"coordinates of its {whose}{first.seat}"]))
    if any(part.sort == "outside" for part in mention.relative) and first.kind == "country":
        return Resolved(_place(mention, None, None), "place:outside", f"outside {first.name}")
    place = _place(mention, first, first.iso3 or _small(first, story))
    radius = _radius(mention)
    lent = first.radius if first.radius is not None else _near(mention, first)
    if lent is not None and place.lat is not None:
        radius = lent + (radius or 0)
    there = first.kind not in _WIDE and (radius or 0) <= _SAME_PROVINCE
    where = lexicon.division(first.iso3, first.admin1) if there and not _off(mention) else None
    if place.lat is None and first.kind not in _WIDE and outer:
        return _unknown(mention, story, lexicon, outer, first)
    answer = _answer(replace(place, admin1=where), rule, note, radius)
    answer = moved(answer, mention.relative, mention.distance)
    return between(answer, _choose(mention.other, story, lexicon)) if mention.other else answer


def _unknown(
    mention: PlaceMention,
    story: Story,
    lexicon: PlaceLexicon,
    outer: Place | None,
    named: Candidate | None = None,
) -> Resolved:
    """A place that no table has: it lies where the words set it, near the point of that town, else in the
    story's country. ``named`` is a row of its name that has no point or is another place."""
    countries = {code for code, _ in story.countries}
    hint = mention.country if not countries or mention.country in countries else None
    country = (outer and outer.country) or hint or story.main
    note = (
        "name not in the table"
        if named is None
        else f"{named.name} ({named.iso3}) has no point or is another"
    )
    place = _place(mention, None, country)
    if named is not None:
        place = replace(place, precision=_precision(mention, named))
    if named is not None and named.iso3 in (None, country):
        place = replace(place, name=named.name, geonameid=named.geonameid)
    if outer is None or outer.country != country:
        return Resolved(place, "place:class-noun" if mention.noun else "place:story", note)
    noun = mention.noun or lexicon.classes.get(mention.name.split(" ")[0])
    return Resolved(
        lent := lies_in(place, outer, noun.near if noun else None), "place:within", note, lent.radius_km
    )


def _strange(mention: PlaceMention, first: Candidate, story: Story, outer: Place | None) -> bool:
    """Whether a name is only that of a place elsewhere.

    The words set it in another country, or it is a village far from the story, or a foreign town has lent its
    name to a street or square.
    """
    if mention.country or first.kind not in SETTLED:
        return False
    countries = {code for code, _ in story.countries} | ({story.main} if story.main else set())
    small = _size(first) < TOWN
    if outer and outer.country:
        return small and outer.country != first.iso3
    if story.main is None or first.iso3 in countries:
        return False
    return small or bool(mention.noun and mention.noun.kinds <= _LENT)


def _near(mention: PlaceMention, row: Candidate) -> float | None:
    """How far from a town a place of another kind may lie that bears its name (معبر القائم)."""
    noun = mention.noun
    other = noun is not None and (row.kind not in noun.kinds or noun.precision == "point")
    return noun.near if noun and other and row.kind in SETTLED else None


def _answer(place: Place, rule: str, note: str | None, radius: float | None) -> Resolved:
    """An answer whose place bears the radius, where it has a point."""
    return Resolved(place if place.lat is None else replace(place, radius_km=radius), rule, note, radius)


def _small(row: Candidate, story: Story) -> str | None:
    """The story's country for a place that every country may have (ساحة الشهداء, البلدة القديمة)."""
    return story.main if row.kind in ("square", "district", "street", "place") else None


def _by_country(mention: PlaceMention, story: Story, lexicon: PlaceLexicon) -> Resolved:
    iso3 = mention.country or story.main
    rule = "place:nationality" if mention.country else "place:story"
    if mention.sort == "border" and story.main in mention.name.split():
        iso3 = story.main
    if iso3 is None:
        return Resolved(_place(mention, None, None), rule, "the story's country is not clear")
    if mention.sort == "capital":
        seat = lexicon.capital(iso3)
        where = lexicon.division(iso3, seat.admin1) if seat else None
        return _answer(replace(_place(mention, seat, iso3), admin1=where), rule, None, _radius(mention))
    states = mention.name.split() if mention.sort == "border" else [iso3]
    name = lexicon.english(states, mention.noun.english if mention.noun else "")
    return Resolved(replace(_place(mention, None, iso3), name=name), rule, None, _radius(mention))


def _ranked(
    mention: PlaceMention, story: Story, lexicon: PlaceLexicon, outer: Place | None
) -> list[Candidate]:
    """The candidates, the likeliest first. ``outer`` is the place that the words set this one in."""
    pool = list(mention.candidates)
    if mention.country:
        pool = [c for c in pool if c.iso3 == mention.country] or pool
    if mention.noun:
        pool = [c for c in pool if c.kind in mention.noun.kinds] or pool
    if outer and outer.country and not mention.country:
        pool = [c for c in pool if c.iso3 == outer.country] or pool
        pool = [c for c in pool if lexicon.division(c.iso3, c.admin1) == outer.admin1] or pool
    weights = dict(story.countries)
    if story.main:
        weights[story.main] = max(weights.get(story.main, 0.0), 1.0)
    for land, by in lexicon.claimed.items():
        weights[land] = max(weights.get(land, 0.0), weights.get(by, 0.0))
    biggest = max(pool, key=_size)

    def rank(candidate: Candidate) -> tuple[float, int, int]:
        weight = weights.get(candidate.iso3 or "", 0.0)
        if weight and _overshadowed(candidate, biggest):
            weight = 0.0
        return weight, _kind_rank(candidate, mention, pool), _size(candidate)

    return sorted(pool, key=rank, reverse=True)


def _overshadowed(candidate: Candidate, biggest: Candidate) -> bool:
    """Whether a village of the story's country bears the name of a place that everybody knows."""
    size, other = _size(candidate), _size(biggest)
    return biggest.iso3 != candidate.iso3 and other >= _FAMOUS and size < _OBSCURE and other > size * _TIMES


def _kind_rank(candidate: Candidate, mention: PlaceMention, pool: list[Candidate]) -> int:
    """Countries before their namesake capitals, settlements before namesake provinces, unless a class noun
    says."""
    if candidate.kind == "country":
        rival = any(c.kind == "capital" and c.iso3 != candidate.iso3 for c in pool)
        return 0 if rival else 2
    if candidate.kind in SETTLED and any(c.kind == "province" and c.iso3 == candidate.iso3 for c in pool):
        return 1
    return 1 if candidate.kind in SETTLED or candidate.kind not in ("province",) else 0


def _size(candidate: Candidate) -> int:
    """People; a village's where GeoNames gives a settlement none, and for others a guess by kind."""
    if candidate.kind in SETTLED and candidate.geonameid is not None:
        return candidate.population or _VILLAGE
    return candidate.population or _UNKNOWN_SIZE.get(candidate.kind, 10_000)


def _rule(mention: PlaceMention, story: Story, first: Candidate, other: Candidate | None) -> str:
    if mention.country:
        return "place:nationality"
    if other is None:
        return "place:only"
    countries = {iso3 for iso3, _ in story.countries} | ({story.main} if story.main else set())
    if first.iso3 in countries and first.iso3 != other.iso3:
        return "place:story"
    return "place:class-noun" if mention.noun else "place:largest"


def _off(mention: PlaceMention) -> bool:
    """Whether the words say that a thing lies beside a town, perhaps in another province."""
    beside = any(part.sort in ("side", "near", "outside") for part in mention.relative)
    return beside and any(c.kind in _POINTED for c in mention.candidates)


def _radius(mention: PlaceMention) -> float | None:
    if mention.distance is not None:
        return mention.distance
    if mention.sort != "capital" and not any(c.kind in _POINTED for c in mention.candidates):
        return None
    return max((part.radius for part in mention.relative if part.radius), default=None)


def _place(mention: PlaceMention, row: Candidate | None, iso3: str | None) -> Place:
    precision = _precision(mention, row)
    pinned = row is not None and row.kind != "country" and precision != "country"
    strait = row is not None and row.kind == "strait"
    pinned = pinned and (strait or not (precision == "region" and row is not None and row.kind != "region"))
    return Place(
        mention.text, mention.start, mention.end, row.name if row else None, iso3,
        row.lat if row and pinned else None, row.lon if row and pinned else None,
        row.geonameid if row else None, precision if iso3 or row else None,
    )  # fmt: skip


def _precision(mention: PlaceMention, row: Candidate | None) -> PlacePrecision:
    if mention.sort == "capital":
        return "city"
    if mention.sort == "home":
        base: PlacePrecision = "country"
    elif mention.noun and (
        row is None or row.kind not in mention.noun.kinds or mention.noun.precision in ("province", "point")
    ):
        base = mention.noun.precision
    elif row is None:
        base = "country"
    else:
        base = _PRECISION.get(row.kind, "point")
    if base == "point" and row is not None and (row.seat or row.kind in SETTLED) and row.lat is not None:
        base = "city"  # its town's point, not its own
    sides = any(part.sort == "side" or (part.sort == "part" and part.radius) for part in mention.relative)
    return "region" if sides and base in ("country", "province", "region") else base
