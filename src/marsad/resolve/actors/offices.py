"""Who held an office of a state or body on a date, and where an envoy is sent."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.lexicon.parties_tables import Actor, Title
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.bearers import period
from marsad.resolve.actors.records import Segment
from marsad.resolve.actors.segment_sorts import namelike
from marsad.resolve.actors.whose import Ask, land_of

UNITED_NATIONS = ("UNO", "un")
INTERNATIONAL = frozenset({"UNO", "IGO", "EUR", "NGO"})
METONYM, MILITARY = "metonym", "military"
SPEAKING = {"GOV": ("presidency spokesman",), "MIL": ("defence ministry spokesman",)}  # الكرملين، البنتاغون
SPOKESMAN, SECRETARY = "spokesman", "title:أمين عام"
REGION = "region"


def holder_of(
    ask: Ask,
    title: Title,
    head: Segment,
    rest: Sequence[Segment],
    belongs: PartyAnswer | None,
    code: str | None,
) -> Actor | None:
    """Who held the office on the publication date, where exactly one is known and no other name follows.

    A relation is an office where a state stands right behind it (الرئيس المصري), where its body is known
    (الأمين العام للأمم المتحدة), or as an envoy of a state or body to a country.
    """
    if ask.published is None or any(_another_name(ask, seg) for seg in rest):
        return None
    if not head.definite and rest and rest[0].kind == "people" and not ask.words[rest[0].start].article:
        return None  # آخر زيارة لرئيس مصري: one of several
    if title.kind == "office":
        body = UNITED_NATIONS[1] if code == UNITED_NATIONS[0] else code
        return _held(ask, title.english, body) if body else _met_holder(ask, title)
    if title.kind == SPOKESMAN:
        return _speaker(ask, title, belongs, code) if head.definite else None
    if title.kind != "relation" or (rest and rest[0].link == "at"):
        return None  # قيادي في الحركة
    if (land := _land_of_mission(ask, rest)) is not None:
        sent = _held(ask, [f"{english} to {land}" for english in title.english], _sender(belongs, code))
        whole = head.definite or rest[0].kind != "people"  # موفد أمريكي is one of several
        if code == UNITED_NATIONS[0] or (sent is not None and whole):
            return sent
    if belongs is not None:
        return _held(ask, title.english, belongs.id)
    if rest and rest[0].kind in {"people", "country"} and rest[0].link != "at":
        return _held(ask, title.english[:1], code)
    return None


def _sender(belongs: PartyAnswer | None, code: str | None) -> str | None:
    """Whose an envoy is, as offices call it: the United Nations, the body that sends him, or the state."""
    if code == UNITED_NATIONS[0]:
        return UNITED_NATIONS[1]
    return belongs.id if belongs is not None and belongs.code in INTERNATIONAL else code


def _speaker(ask: Ask, title: Title, belongs: PartyAnswer | None, code: str | None) -> Actor | None:
    """Who was the one spokesman of a body, or of what is called alike in every state (الخارجية، الجيش)."""
    if belongs is None:
        return _held(ask, title.english, code)
    if code == UNITED_NATIONS[0] and belongs.basis.startswith(SECRETARY):
        return _held(ask, (SPOKESMAN,), UNITED_NATIONS[1])
    if belongs.id is not None:
        military = title.english[0].startswith(MILITARY)
        return _held(ask, title.english if military else (SPOKESMAN,), belongs.id)
    words = f"{belongs.name.lower()} {SPOKESMAN}".split()
    found = _held(ask, [" ".join(words[at:]) for at in range(1, len(words) - 1)], code)
    palace = SPEAKING.get(belongs.sector or "") if belongs.basis == METONYM else None
    return _held(ask, palace, code) if found is None and palace else found


def _met_holder(ask: Ask, title: Title) -> Actor | None:
    """The only person named in the article who held, on the publication date, an office of no stated country
    in one that the article tells of, if no other is known to hold it in the story's own."""
    story = ask.context.story
    held = [actor for code, _ in story.countries if (actor := _held(ask, title.english, code)) is not None]
    met = [actor for actor in held if actor.id in ask.context.mentioned]
    own = any(actor.code == story.main for actor in held)
    return met[0] if len(met) == 1 and (met[0].code == story.main or not own) else None


def _another_name(ask: Ask, seg: Segment) -> bool:
    """Whether an unknown word in apposition is the name of one whom the tables lack."""
    unknown = seg.match is None and not (seg.link or seg.conj or seg.number)
    return unknown and (not seg.definite or namelike(ask, seg))


def _land_of_mission(ask: Ask, rest: Sequence[Segment]) -> str | None:
    """The country or region that an envoy is sent to, by its English name in lower case."""
    for at, seg in enumerate(rest):
        if seg.kind == "country" and seg.link:
            return land_of(ask, seg).english.lower()
        wide = region(ask, rest, at) if seg.link else None
        if seg.link and (seg.match is None or wide is not None):
            return wide
    return None


def region(ask: Ask, rest: Sequence[Segment], at: int) -> str | None:
    """The region that a name is, alone or with the word behind it, by its English name in lower case."""
    places = ask.context.parties.places
    if places is None or rest[at].kind not in {None, "actor"}:
        return None
    end = rest[min(at if rest[at].match is not None else at + 1, len(rest) - 1)].end
    name = " ".join(word.stem for word in ask.words[rest[at].start : end])
    wide = [one for one in places.lookup(name) if one.kind == REGION]
    return wide[0].name.lower() if wide else None


def _held(ask: Ask, offices: Sequence[str], of: str | None) -> Actor | None:
    assert ask.published is not None
    found = ask.context.parties.holder(offices, of, ask.published) if of else None
    rows = ask.context.parties.rows(found) if found else ()
    return period(rows, ask.published) if rows else None
