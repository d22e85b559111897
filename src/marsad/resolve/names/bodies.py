"""Names of organisations that the tables know."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.resolve.names.reading import EVERYDAY, Found, NameScene

KNOWN_RANK, PHRASE_RANK, LISTED_RANK, ALONE_RANK = 5, 6, 5, 2
BODIES = frozenset({"body", "group", "media", "company", "force"})
OPENING, CLOSING = frozenset('«"“('), frozenset('»"”)')


def known_bodies(scene: NameScene) -> Iterator[Found]:
    """Bodies and groups of the tables of actors."""
    for at, matches in enumerate(scene.matches):
        for match in matches:
            if match.kind == "actor" and (
                not match.weak or is_quoted(scene, at, match.end) or _headed(scene, at)
            ):
                kinds = {actor.kind for actor in scene.parties.actors(match)}
                verb = match.end == at + 1 and scene.words[at].pos == "verb"
                if kinds <= BODIES and not (
                    verb and scene.frequency.get(scene.words[at].folded, 0) > EVERYDAY
                ):
                    own = class_of(scene, at)
                    parted = own in {"label", "proper"} or (own == "common" and begins_known(scene, at + 1))
                    first = at + (match.end - at > 1 and parted)
                    end = _without_nation(scene, at, match.end)
                    yield Found("ORG", first, end, KNOWN_RANK, "known", match)


def _without_nation(scene: NameScene, at: int, end: int) -> int:
    """Where a known proper name ends before the nationality that a table gives with it (توتال | الفرنسية)."""
    shorter = {match.end for match in scene.matches[at] if match.kind == "actor"}
    shorter |= {
        at + len(name.words) for token in scene.forms[at].first for name in scene.naming.known.get(token, ())
    }
    nation = "people" in scene.kinds(end - 1) and not scene.is_head(at) and not scene.definite(at)
    return end - 1 if nation and end - 1 in shorter else end


def listed(scene: NameScene) -> Iterator[Found]:
    """Names of ``resources/names/known.tsv``."""
    for at in range(len(scene.words)):
        for token in scene.forms[at].first:
            for name in scene.naming.known.get(token, ()):
                end = at + len(name.words)
                inner = (scene.forms[index].inner for index in range(at + 1, min(end, len(scene.words))))
                if end > len(scene.words) or not all(
                    w in own for w, own in zip(name.words[1:], inner, strict=True)
                ):
                    continue
                if name.kind == "PER":
                    town = at > 0 and scene.is_class(at - 1, settled=True)
                    if not (name.weak or town):
                        yield Found("PER", at, end, KNOWN_RANK if end - at > 1 else ALONE_RANK, "known")
                    continue
                lone = name.kind == "ORG" and end == at + 1
                town = lone and scene.is_place(at)
                placed = town and (_placed(scene, at) or not scene.sport)
                placed = placed or (lone and at > 0 and scene.is_class(at - 1, settled=True))  # مدينة ليفربول
                club = name.weak and scene.sport and end == at + 1 and (scene.definite(at) or town)
                if (
                    (club and not placed)
                    or not (name.weak or placed)
                    or is_quoted(scene, at, end)
                    or _headed(scene, at)
                ):
                    yield Found(name.kind, at, end, LISTED_RANK + (end - at > 2), "known")


def _placed(scene: NameScene, at: int) -> bool:
    """Whether a preposition or noun of place stands before a word: a town, not its club (في هامبورغ)."""
    before = scene.words[at - 1] if at else None
    if before is not None and scene.is_class(at - 1, settled=True):
        return True
    return before is not None and before.pos == "prep" and before.stem in scene.places.cues["place"]


def begins_known(scene: NameScene, at: int) -> bool:
    """Whether a known name begins at a word, so that the head before it is no part of it."""
    known = any(match.kind == "actor" for match in scene.matches[at])
    return known or any(token in scene.naming.known for token in scene.forms[at].first)


def class_of(scene: NameScene, at: int) -> str | None:
    """The class of a head noun; with an article it is always part of the name."""
    heads = scene.naming.heads
    found = {heads[token] for token in scene.plain(at) & heads.keys()}
    definite = found and scene.definite(at) and found != {"thing"}
    return "named" if definite else min(found, default=None)


def is_quoted(scene: NameScene, at: int, end: int) -> bool:
    """Whether words stand by themselves between quotation marks."""
    before = at and scene.words[at - 1].text in OPENING
    return bool(before) and end < len(scene.words) and scene.words[end].text in CLOSING


def _headed(scene: NameScene, at: int) -> bool:
    """Whether a head noun stands right before a word."""
    return at > 0 and scene.is_head(at - 1) and not scene.definite(at - 1) and not scene.words[at].prep
