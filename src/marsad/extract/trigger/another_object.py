"""Objects of a verb behind what its subject, a deed, was done to."""

from __future__ import annotations

from marsad.arabic.phrases.parsed import Parse


def another_object(parse: Parse, number: int) -> bool:
    """Whether an indefinite noun right behind a bare phrase is the verb's own object (أثار اعتقال الشرطة خمسة
    صحفيين | غضبا واسعا)."""
    phrase = parse.phrases[number]
    if number + 1 >= len(parse.phrases):
        return False
    behind = parse.phrases[number + 1]
    head = parse.words[behind.first]
    bare = not (behind.prep or behind.conj) and behind.first == phrase.last + 1
    return bare and head.pos != "verb" and not (head.article or head.pronoun)
