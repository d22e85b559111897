"""Repairs: words broken by a stray space, and words glued together, mended where the dictionary makes it
certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Repair
from marsad.arabic.words.entries import Builder
from marsad.arabic.words.faces import Entry

Piece = tuple[str, int, int]
_ENDINGS = frozenset({"ة", "ت", "وا", "ون", "ين", "ات"})
_ALONE = frozenset({"ة", "ت"})
_ENDERS = "ةى"
_SHORTEST = 5
LONGEST_PART = 2  # of a broken word, the part behind its stray space
_PARTICLE = 2


def mend(text: str, pieces: Sequence[Piece], builder: Builder) -> tuple[list[Piece], list[Repair]]:
    """The tokens with broken ones joined and glued ones parted, and a record of each repair."""
    joined: list[Piece] = []
    repairs: list[Repair] = []
    for piece in pieces:
        last = joined[-1] if joined and piece[2] - piece[1] <= LONGEST_PART else None
        if last is not None and _one_word(text, last, piece, builder):
            joined[-1] = ("word", last[1], piece[2])
            mended = "".join(text[last[1] : piece[2]].split())
            repairs.append(Repair("joined", last[1], piece[2], mended))
        else:
            joined.append(piece)
    mended_pieces: list[Piece] = []
    long = [piece for piece in joined if piece[0] == "word" and piece[2] - piece[1] >= _SHORTEST]
    entries = dict(zip(long, builder.entries([(k, text[start:end]) for k, start, end in long]), strict=True))
    for piece in joined:
        entry = entries.get(piece)
        at = 0 if entry is None or entry.glue == 0 else glue(text[piece[1] : piece[2]], entry, builder)
        if at:
            kind, start, end = piece
            mended_pieces += [(kind, start, start + at), (kind, start + at, end)]
            repairs.append(
                Repair("parted", start, end, f"{text[start : start + at]} {text[start + at : end]}")
            )
        else:
            mended_pieces.append(piece)
    return mended_pieces, sorted(repairs, key=lambda repair: repair.start)


def _one_word(text: str, first: Piece, second: Piece, builder: Builder) -> bool:
    if first[0] != "word" or second[0] != "word" or text[first[2] : second[1]] != " ":
        return False
    ending = text[second[1] : second[2]]
    if ending not in _ENDINGS or first[2] - first[1] < 3 or text[second[2] : second[2] + 1] == ".":
        return False
    alone = builder.entry("word", text[first[1] : first[2]])
    whole = builder.entry("word", text[first[1] : first[2]] + ending)
    return known(whole) and (ending in _ALONE or not known(alone))


def glue(word: str, entry: Entry, builder: Builder) -> int:
    """Where two words are glued in a longer token that no dictionary knows: letters before the second, or
    0."""
    if entry.glue is None:
        entry.glue = 0 if known(entry) else next(_parts(word, builder), 0)
    return entry.glue


def _parts(word: str, builder: Builder) -> Iterator[int]:
    for at in range(2, len(word) - 1):
        certain = word[at - 1] in _ENDERS or (at == _PARTICLE and _particle_and_verb(word, builder))
        if not certain and not (word.startswith("ال", at) and at > 2 and len(word) - at > 4):
            continue
        left, right = builder.entry("word", word[:at]), builder.entry("word", word[at:])
        if (
            known(left)
            and known(right)
            and (certain or (builder.common(left.folded) and builder.common(right.folded)))
        ):
            yield at


def _particle_and_verb(word: str, builder: Builder) -> bool:
    """Whether a negative or relative particle is written onto a verb in wide use (لايزال، مازالت)."""
    left, right = builder.entry("word", word[:_PARTICLE]), builder.entry("word", word[_PARTICLE:])
    particles = grammar().negator | grammar().relative
    return left.folded in particles and right.sign == "V" and builder.common(right.folded)


def known(entry: Entry) -> bool:
    """Whether a dictionary or closed class knows the word."""
    return any(candidate.reading.known and candidate.label != "FW" for candidate in entry.candidates)
