"""How far a verb reaches, and which bare and prepositional phrases lie within."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import MEN_OR_TWO
from marsad.arabic.letters.marks import COMMAS, STOPS
from marsad.arabic.phrases.adjectives import describes_any
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.boundaries import CLOSES, OPENS, boundary
from marsad.arabic.phrases.insertions import behind_age, inserted, left_for_verb, owned_count, picked
from marsad.arabic.phrases.joins import tells_most
from marsad.arabic.phrases.late_objects import behind_time
from marsad.arabic.phrases.nouns import (
    accusative_noun,
    always_adverb,
    names_town,
    nisba,
    of_affairs,
    twin_deeds,
)
from marsad.arabic.phrases.offices import behind_office, is_topic
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.second_callings import of_two_callings
from marsad.arabic.records import Word

FIRST_WORD = attrgetter("first")
SPEECH_MARKS = frozenset('"«“')
NAME_MARKS = SPEECH_MARKS | frozenset("»”")
INSERTED_WITHIN, OPENED_WITHIN = 30, 8
NOR, ATTEMPT = "ولا", "محاولة"

Group = tuple[int, ...]


class Reach(msgspec.Struct, frozen=True, gc=False):
    """The bare phrase groups after a verb in order, and the prepositional ones by preposition.

    ``loose`` are the bare ones with the adverbs in ا among them, which may be objects (لم يلق نجاحا).
    """

    bare: tuple[Group, ...]
    loose: tuple[Group, ...]
    preps: tuple[tuple[str, Group], ...]


def coordinated(words: Sequence[Word], found: Sequence[Phrase], first: int) -> Group:
    """The phrase ``first`` and those joined to it by و or أو (or commas before a last و); a number may have
    its و on the word that makes it a rough one (ونحو مئة). What describes an indefinite phrase may stand
    between (قوات تابعة للمجلس ومسلحين), and what tells of a name's office or what an office is for.
    """
    group = [first]
    at, classes = first, grammar()
    while at + 1 < len(found):
        over = found[at + 1].prep and _joined_over(words, found, at + 1)
        over = over or (words[found[at + 1].first].pos == "num" and behind_age(words, found, at))
        told = not over and words[found[at + 1].first].lemma in classes.title
        beyond = at + 2 if over else behind_office(words, found, at) if told else 0
        if beyond:
            group.append(beyond)
            at = beyond
            continue
        nxt = found[at + 1]
        joined = _joined(words, found, at + 1, first)
        if not joined or words[nxt.first].prep not in {"", found[first].prep}:
            break
        if is_topic(words, nxt) and not _described(words, found[first], nxt):
            break
        if at == first and _joined_over(words, found, at):
            break
        group.append(at + 1)
        at += 1
    if group == [first, first + 1] and of_two_callings(words, found[first], found[first + 1]):
        return (first + 1,)
    return tuple(group)


def _joined(words: Sequence[Word], found: Sequence[Phrase], at: int, group: int) -> bool:
    """Whether a phrase is joined to the one before it, from which one word at most parts it and the marks
    of quoted names («فتح» و«حماس»); the list begins with phrase ``group``."""
    first = found[at].first
    if first == found[at - 1].last + 1:
        return found[at].conj and words[first].conj == "و"
    gap = _between(words, found[at - 1], first)
    if gap is None:
        nor = found[at - 1].last + 1
        return words[nor].folded == NOR and _nor(words, nor, first)
    if gap.conj == "و" and (gap.stem in grammar().approximator or gap.folded == NOR):
        return True
    listed = gap.folded in COMMAS or gap.folded in grammar().conjunction
    set_off = at - 1 == group and _set_off(words, found[group])
    return listed and not set_off and _list_goes_on(words, found, at, gap)


def _nor(words: Sequence[Word], at: int, first: int) -> bool:
    """Whether ولا joins a phrase to what a verb denies of the one before it, with another particle behind it
    (لم يقصف الجيش ولا حتى المسلحون)."""
    return at + 2 == first and words[at + 1].pos in {"particle", "prep"}


def _described(words: Sequence[Word], one: Phrase, other: Phrase) -> bool:
    """Whether the verb behind the last of two counted phrases describes it (قتل 3 جنود و5 مدنيين كانوا هناك)
    and is not what befell others than the first (قتل 3 جنود و5 مدنيين أصيبوا)."""
    verb = words[other.last + 1]
    counted = words[other.first].pos == "num" and verb.reading.number == "p"
    return counted and not (one.definite or other.definite) and verb.lemma not in grammar().affecting


def _joined_over(words: Sequence[Word], found: Sequence[Phrase], describing: int) -> bool:
    """Whether the phrase behind a definite prepositional one is joined to the one before that: both are
    indefinite, tell what the same one does (تأييدها للرئيس ومعارضتها للانقلاب), or parted by who leads the
    first (بين الجيش بقيادة البرهان وقوات الدعم السريع).
    """
    if not 0 < describing < len(found) - 1:
        return False
    between = found[describing]
    before, after = found[describing - 1], found[describing + 1]
    if (
        between.prep
        and not between.conj
        and twin_deeds(words[before.first], words[between.head], words[after.first])
    ):
        return before.last < between.first and between.last + 1 == after.first
    if not between.prep or between.conj or not between.definite:
        return False
    if between.prep == BY and words[between.head].lemma in grammar().headship:
        led = before.last + 1 == between.first and between.last + 1 == after.first
        return led and words[after.first].conj == "و" and words[after.first].pos == "noun"
    return (
        not words[after.first].prep
        and words[after.first].conj == "و"
        and before.last + 1 == between.first
        and between.last + 1 == after.first
        and not (before.definite or after.definite)
    )


def _set_off(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a comma stands before a prepositional phrase: the one behind it closes what it set off (دعا
    الزعيم، في تغريدة، القوات والمتظاهرين)."""
    before = (phrase.prep_at if phrase.prep_at >= 0 else phrase.first) - 1
    return bool(phrase.prep) and before >= 0 and words[before].text in COMMAS


def _list_goes_on(words: Sequence[Word], found: Sequence[Phrase], at: int, gap: Word) -> bool:
    """Whether a comma stands in a list: one of the following phrases is joined by و right behind the last."""
    if gap.folded in grammar().conjunction:
        return True
    following = found[at + 1] if at + 1 < len(found) else None
    return bool(following and _joined_by_and(words, found[at], following) and not is_topic(words, following))


def _joined_by_and(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase stands right behind another with a و on it, or alone before its quotation mark."""
    if phrase.first == before.last + 1:
        return phrase.conj and words[phrase.first].conj == "و"
    gap = None if before.conj else _between(words, before, phrase.first)
    return gap is not None and gap.folded in grammar().conjunction


def _between(words: Sequence[Word], before: Phrase, first: int) -> Word | None:
    """The one word that parts a phrase from what begins at ``first``, but for the marks around quoted names
    («فتح» و«حماس»); a mark that closes more than a name parts them (هتفوا «الموت للعدو» و«النصر لنا»)."""
    parted = words[before.last + 1 : first]
    if len(parted) == 1:
        return None if parted[0].text in NAME_MARKS else parted[0]
    others = [word for word in parted if word.text not in NAME_MARKS]
    if len(others) != 1:
        return None
    opened = words[max(0, before.first - 1) : before.last + 1]
    closes = any(word.text in CLOSES for word in parted)
    return None if closes and not any(word.text in OPENS for word in opened) else others[0]


def resumption(words: Sequence[Word], end: int, classes: Grammar) -> tuple[int, int] | None:
    """Where a verb goes on behind a clause inserted between commas, which stopped it after word ``end``.

    The first and last word of the continued reach (``أقال الرئيس، الذي عاد أمس، وزير الدفاع``), or None.
    """
    at = _opening(words, end)
    if at < 0:
        return None
    for closing in range(at + 2, min(len(words) - 1, at + INSERTED_WITHIN)):
        word = words[closing]
        if word.pos != "punct":
            continue
        if word.text[0] in STOPS or word.text in CLOSES:
            return None
        if word.text in COMMAS:
            first = words[closing + 1]
            if first.conj or first.pos == "verb" or first.pos == "relative":
                return None
            return closing + 1, boundary(words, closing, classes)[0]
    return None


def _opening(words: Sequence[Word], end: int) -> int:
    """The comma that opens an insertion: word ``end`` itself, or one before the particle of a verb (محادثات،
    لم يعلن عنها، في) or a preposition that a verb inside follows (طالب المتظاهرون، حسب شهود تحدثوا إليها،
    القيادة); -1 without.
    """
    if end < 0 or words[end].text in COMMAS:
        return end
    commas = (n for n in range(end, max(end - OPENED_WITHIN, 0), -1) if words[n].text in COMMAS)
    at = next(commas, -1)
    if at <= 0 or words[at - 1].pos == "verb" or words[at + 1].conj:
        return -1
    denied = all(word.pos == "particle" and not word.pronoun for word in words[at + 1 : end + 1])
    return at if denied or words[at + 1].pos == "prep" or words[at + 1].prep else -1


def within(words: Sequence[Word], found: Sequence[Phrase], first: int, last: int, classes: Grammar) -> Reach:
    """The groups of phrases that begin among words ``first`` to ``last``.

    Left out of the bare ones are adverbs, expressions of time and direction, what stands in brackets, and
    what a comma sets off behind another bare phrase (an apposition, an insertion)."""
    bare: list[Group] = []
    adverbs: list[Group] = []
    preps: list[tuple[str, Group]] = []
    taken: set[int] = set()
    numbers = range(bisect_left(found, first, key=FIRST_WORD), bisect_left(found, last + 1, key=FIRST_WORD))
    inside = inserted(words, first, last)
    if inside:
        here = [found[at] for at in numbers]
        inside = behind_time(words, here, (first, last), inside, adverbial, classes)
    for at in numbers:
        if at in taken:
            continue
        group = coordinated(words, found, at)
        if len(group) > 1:
            group = tuple([n for n in group if n in numbers])
            taken.update(group, [n for n in range(at, group[-1]) if not found[n].prep])
        phrase = found[at]
        if phrase.prep:
            preps.append((phrase.prep, group))
        elif picked(words, phrase.first) or owned_count(words, phrase.first, classes):
            continue
        elif phrase.first > first and tells_most(words, phrase.first, classes):
            taken.update(coordinated(words, found, at + 1) if at + 1 < len(found) else ())
        elif at and words[found[at - 1].last].lemma == ATTEMPT and _tried(words, found[at - 1], phrase):
            continue
        elif phrase.first in inside or adverbial(words, phrase, classes):
            spent = _spent(words, first - 1, phrase, classes)
            if phrase.first not in inside and (spent or _perhaps(words, phrase, classes)):
                adverbs.append(group)
        elif not (phrase.definite and bare and is_topic(words, phrase)) and not _left_over(words, found, at):
            bare.append(group)
    kept = left_for_verb(words, found, _without_holders(words, found, bare, classes), classes)
    return Reach(kept, tuple(sorted((*kept, *adverbs))), tuple(preps))


def _tried(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase tells what somebody's own attempt, right before it, was at (محاولته | اغتيال الوزير):
    the verb does nothing to it."""
    own = words[before.last]
    return bool(own.pronoun) and before.last == phrase.first - 1 and not phrase.conj


def _spent(words: Sequence[Word], verb: int, phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase of time is what a verb says was spent (قضى ثلاثة أعوام، أمضت أشهرا), not when."""
    head = words[phrase.head]
    if verb < 0 or words[verb].pos != "verb" or words[verb].lemma not in classes.time_taking:
        return False
    timed = head.stem in classes.time_noun or words[phrase.last].stem in classes.time_noun
    several = head.reading.number in {"d", "p"} or words[phrase.first].pos == "num"
    return timed and (several or accusative_noun(head))


def _left_over(words: Sequence[Word], found: Sequence[Phrase], at: int) -> bool:
    """Whether a definite adjective right behind another phrase is none of its own: it describes that one,
    though they were not joined; one that may name persons or a body is (قابل الوزير المعارضين).
    """
    phrase, classes = found[at], grammar()
    word, before = words[phrase.first], found[at - 1] if at else None
    if before is None or before.last != phrase.first - 1 or word.pos != "adj" or not word.article:
        return False
    if not (word.reading.known or nisba(word)):
        return False  # a name perhaps (الفلوجة)
    if not describes_any(words, before.first, before.last):
        return False
    several = word.reading.number in {"p", "d"} and word.stem.endswith(MEN_OR_TWO)
    return not (several or any(word.lemma in c for c in (classes.title, classes.body, classes.trade)))


def _perhaps(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """An adverb in ا, or an indefinite adjective, that is also a noun: an object perhaps (نجاحا، عفوا،
    نداء), or the verb's own subject again (نفسه).
    """
    word = words[phrase.head]
    if phrase.first == phrase.last and always_adverb(word, classes):
        return False
    if word.pronoun and word.stem in classes.reflexive:
        return not word.prep
    if word.pos == "adverb":
        return accusative_noun(word)
    return word.pos == "adj" and not word.article and any(reading.pos == "noun" for reading in word.readings)


def _without_holders(
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
