"""People with their offices behind their names, and who is joined to them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import of_affairs
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


def behind_office(words: Sequence[Word], found: Sequence[Phrase], at: int) -> int:
    """The person joined to the one of phrase ``at`` behind the office that tells who he is or its matters
    (سالم العامري وكيل الوزارة وفهد المطيري، وكيله لشؤون الإنتاج ومدير المصنع); 0 where nobody is.
    The phrase behind begins with a title."""
    classes = grammar()
    if not _office_told(words, found, at):
        return 0
    last = at + 1
    held = words[found[last].first].lemma in classes.title
    matters = held and last + 1 < len(found) and of_affairs(found[last + 1].prep, words[found[last + 1].head])
    last += matters and found[last + 1].first == found[last].last + 1
    joined = found[last + 1] if last + 1 < len(found) else None
    if joined is None or is_topic(words, joined):
        return 0
    gap = words[found[last].last + 1 : joined.first]
    first = words[joined.first]
    person = first.pos == "propn" or first.lemma in classes.title or first.stem in classes.quantifier
    parted = found[at].last + 1 < found[at + 1].first
    titled = words[found[at].first].lemma in classes.title
    if titled and not (parted or first.article or first.pos == "propn"):
        return 0  # أقال الرئيس سالم وزير المال ووزيرة العدل: whom he sacked
    closed = all(w.text in COMMAS for w in gap) and len(gap) <= parted
    return last + 1 if closed and person and first.conj == "و" and not first.prep else 0


def _office_told(words: Sequence[Word], found: Sequence[Phrase], at: int) -> bool:
    """Whether the office of the one whose name phrase ``at`` ends with stands right behind it, or a comma."""
    office = found[at + 1]
    if office.last == office.first:
        return False
    name = words[found[at].first : found[at].last + 1]
    if "propn" not in [word.pos for word in name[-2:]]:
        return False
    gap, first = words[found[at].last + 1 : office.first], words[office.first]
    apart = len(gap) == 1 and gap[0].text in COMMAS
    one = first.reading.number not in {"d", "p"}
    bare = not (first.conj or first.prep or office.prep)
    return one and bare and (apart or (not gap and not first.article))


def is_topic(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a finite verb without conjunction follows: the phrase is then a new clause's subject."""
    after = phrase.last + 1
    return after < len(words) and words[after].pos == "verb" and not words[after].conj
