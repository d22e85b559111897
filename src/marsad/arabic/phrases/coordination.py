"""The phrases that are joined to one by و, أو or commas."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.arabic.phrases.deed_nouns import twin_deeds
from marsad.arabic.phrases.insertions import behind_age
from marsad.arabic.phrases.offices import behind_office, is_topic
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.second_callings import of_two_callings
from marsad.arabic.records import Word

SPEECH_MARKS = frozenset('"«“')
NAME_MARKS = SPEECH_MARKS | frozenset("»”")
NOR = "ولا"
Group = tuple[int, ...]


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
