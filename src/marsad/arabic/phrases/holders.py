"""Bare phrases that are no party beside a verb: a name with the title or rank before it, an office behind
a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.nouns import names_town, of_affairs
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word


def without_holders(
    words: Sequence[Word], found: Sequence[Phrase], bare: Sequence[Group], classes: Grammar
) -> tuple[Group, ...]:
    """The groups without names that belong to the title before them, a prepositional phrase between.

    ``اتهم المتحدث باسم الحركة أحمد سالم القوات``: the name is no object where another bare phrase follows.
    """
    out: list[Group] = []
    for place, group in enumerate(bare):
        phrase = found[group[0]]
        before = found[group[0] - 1] if group[0] else None
        if before is not None and names_town(words, before.head, before.last, phrase.first, classes):
            continue
        holder = found[bare[place - 1][-1]] if place else None
        if holder and words[holder.last + 1].text in COMMAS and words[phrase.first - 1].text in COMMAS:
            holder = None  # حمل الناطق، في بيان، إسرائيل مسؤولية
        if holder and before is not None and words[before.head].lemma in classes.spoken_in:
            holder = None  # حملت الحركة في بيانها | إسرائيل
        bare_name = not words[phrase.first].article and words[phrase.first].pos in {"propn", "adj", "noun"}
        if holder and (bare_name or _ranked(words, phrase, classes)):
            after = words[holder.last + 1]
            of_them = after.pos == "prep" and bool(after.pronoun)  # اتهم القيادي فيها سالم حداد | الجيش
            behind = group[0] - bare[place - 1][-1] > 1 or any(
                word.prep for word in words[holder.first + 1 : holder.last + 1]
            )
            behind = behind or of_them
            titled = words[holder.head].lemma in classes.title and behind
            named = any(w.pos == "propn" for w in words[holder.first : holder.last + 1])
            goes_on = place + 1 < len(bare) and found[bare[place + 1][0]].first == phrase.last + 1
            goes_on = goes_on or (place + 1 < len(bare) and of_affairs(*_before(words, found, group[0])))
            if _in_apposition(words, found, bare, place, classes):
                continue
            if titled and not named and (goes_on or (place > 1 and words[phrase.first].pos == "propn")):
                continue
        out.append(group)
    return tuple(out)


def _before(words: Sequence[Word], found: Sequence[Phrase], number: int) -> tuple[str, Word]:
    """The preposition and the head of the phrase before one."""
    return found[number - 1].prep, words[found[number - 1].head]


def _ranked(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase is somebody's rank with his name (اللواء حسين سلامي)."""
    first, last = words[phrase.first], words[phrase.last]
    return first.article and first.lemma in classes.title and last.pos == "propn" and first is not last


def _in_apposition(
    words: Sequence[Word], found: Sequence[Phrase], bare: Sequence[Group], place: int, classes: Grammar
) -> bool:
    """Whether an office tells who a name before it is, another bare phrase being left for the object.

    ``رفض السيناتور جون سميث زعيم الأغلبية الاتفاق``.
    """
    phrase, before = found[bare[place][0]], found[bare[place - 1][-1]]
    word = words[phrase.first]
    one = word.reading.number not in {"d", "p"}
    named = len(bare[place]) > 1 or words[phrase.last].pos == "propn"  # أقال الرئيس سالم وزير المال ناجي
    office = one and word.lemma in classes.title and phrase.last > phrase.first and not named
    return (
        office
        and place == 1
        and place + 1 < len(bare)
        and before.last == phrase.first - 1
        and words[before.last].pos == "propn"
    )
