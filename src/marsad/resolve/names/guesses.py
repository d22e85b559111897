"""Guesses at persons' names that what is known of the words in them speaks against."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.resolve.names.reading import Found, NameScene

KNOWN, GUESSED = "known", frozenset({"shape", "slot"})
LIKE = "other"  # نظيره


def consistent(scene: NameScene, proposed: Sequence[Found]) -> list[Found]:
    """The proposals without persons that are guessed over the border of a known name: that begin before it
    (ميتشل | محمود عباس), go on behind its middle (ماركو | بولو بلاط), or begin with a company that is
    nobody's given name (سوناطراك | عبد المومن); nor is somebody's like part of a name (نظيره).
    """
    known = [found for found in proposed if found.basis == KNOWN]
    return [
        found
        for found in proposed
        if not (_guess(found) and (_like(scene, found) or any(_over(scene, found, one) for one in known)))
    ]


def _guess(found: Found) -> bool:
    return found.kind == "PER" and found.basis in GUESSED and found.last - found.first > 1


def _over(scene: NameScene, guess: Found, known: Found) -> bool:
    if known.last <= guess.first or guess.last <= known.first:
        return False
    if known.last - known.first > 1:
        one = scene.words[known.last - 1].folded in scene.naming.endings  # يسري | نصر الله
        given = scene.parties.is_given_name(scene.words[known.first]) and not one
        whole = known.last < guess.last or given
        inside = guess.first < known.first and whole
        return inside or (known.first < guess.first < known.last < guess.last)
    begins = known.kind == "ORG" and known.first == guess.first
    return begins and not scene.parties.is_given_name(scene.words[guess.first])


def _like(scene: NameScene, guess: Found) -> bool:
    words = scene.words[guess.first + 1 : guess.last]
    return any(word.pronoun and scene.parties.means(word.stem) == LIKE for word in words)
