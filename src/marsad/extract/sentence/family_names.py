"""Names of several words behind an office, where the dictionary reads one of them as another word: given
names, family names, a father's name.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ARTICLE, NISBA
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NOMINAL, Word
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named
from marsad.lexicon.naming import load_naming
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS

TITLE_REACH = 6
LONGEST_GIVEN, FIELD_REACH = 3, 5
JOINED, SERVANT, SON = "و", "عبد", "بن"
SONS = frozenset({"ولد", SON})


def family_behind(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int
) -> int:
    """Where a name ends of which the given ones begin behind an office, or its adjective, or where no noun
    stands before them, and the last is a family's in ي (الدكتور محمد حسن العامري، النائب السابق ياسين
    العياري، قال سامي العامري); 0 where none does."""
    end = at
    if not _opens_name(words, matches, at):
        return 0
    while (
        end < len(words) and end - at < LONGEST_GIVEN and _one_given(words, matches, lexicon, end, end > at)
    ):
        servant = words[end].folded == SERVANT and end + 1 < len(words)
        servant = servant and words[end + 1].folded.startswith(ARTICLE)
        end += 1 + servant
    titled = _behind_office(words, matches, at)
    if end == at and titled and _rare_given(words, matches, at):
        end += 1
    return family_at(words, matches, lexicon, end, titled).stop if end > at else 0


def family_at(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int, titled: bool
) -> range:
    """The word behind a given name as a family name in ي, or behind an office also one of the lists."""
    last = words[at] if at < len(words) else None
    if last is None or last.prep or last.conj or last.pos not in NOMINAL:
        return range(0)
    if titled and last.folded in load_naming().endings:
        return range(at, at + 1)
    if titled and last.pos == "propn" and not (last.article or last.reading.known or matches[at]):
        return range(at, at + 1)  # الوزير قاسم بحيبح
    if not last.folded.startswith(ARTICLE):
        return range(0)
    if last.lemma in grammar().title or (not titled and last.lemma in grammar().trade):
        trade = (titled or (at > 1 and words[at - 2].pos == "verb")) and _called_by_trade(
            words, matches, lexicon, at
        )
        return range(at, at + 1) if trade else range(0)
    nisba = last.text.endswith(NISBA) and not is_office(matches, at)
    listed = titled and (_listed_family(last, matches[at]) or _called_by_trade(words, matches, lexicon, at))
    return range(at, at + 1) if nisba or listed else range(0)


def _rare_given(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word that nobody in the lexicon is called by is a given name in the lists (الناشط نور
    الحكيم)."""
    word = words[at]
    plain = word.pos in NOMINAL and not (word.article or word.prep or word.conj or word.pronoun)
    return plain and not matches[at] and key(word.folded) in load_naming().given


def _listed_family(word: Word, matches: Sequence[Match]) -> bool:
    """Whether the lists have a word with its article as a family name, though the dictionary has it as a
    noun or adjective (الحداد، الصغير); none that the lexicon knows as people or a body."""
    names, bare_name = load_naming(), key(word.folded).removeprefix(ARTICLE)
    if any(match.kind != "actor" and not match.weak for match in matches):
        return False
    described = word.pos == "adj" and word.reading.gender != "f" and word.reading.number != "p"
    return bare_name in names.family or (described and bare_name in names.given)


def _called_by_trade(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int
) -> bool:
    """Whether a noun for an office or trade behind a title and one given name is a family name (النائب سامي
    الخطيب): nobody is told by his given name alone, but kings, princes and clerics (الأمير نايف الوزير). What
    goes on behind it as an office does is one (الوزير السابق، القاضي نبيل). So it is where a verb stands
    before the given name (اعتقل محمد الشيخ في القاهرة): no paper tells who acts by that alone."""
    word, title = words[at], words[at - 2] if at > 1 else None
    names, bare_name = load_naming(), key(word.folded).removeprefix(ARTICLE)
    if bare_name not in names.given and bare_name not in names.family:
        return False
    if title is None or title.lemma in grammar().known_by_first or word.lemma in grammar().only_office:
        return False
    if word.lemma in grammar().body:
        return False  # الناشط معاوية عثمان | الجيش
    given, reading = words[at - 1], word.reading
    if reading.number in {"p", "d"} or reading.gender == "f" or given.prep:
        return False
    if not lexicon.parties.is_given_name(given):
        return False
    if any(match.kind == "actor" for match in matches[at]) or any(m.end > at + 1 for m in matches[at]):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or after.conj or after.pronoun:
        return True
    named = after.pos == "propn" or lexicon.parties.is_given_name(after)
    return not named and not (after.pos == "adj" and after.article)


def without_bearers(known: Named, before: Sequence[Word], words: Sequence[Word]) -> Named:
    """What the words of a sentence can name, ``before`` names were told apart and ``words`` after it: a
    family name is no office and no trade (النائب سامي الخطيب)."""
    named = {
        at
        for at, (was, word) in enumerate(zip(before, words, strict=False))
        if word is not was and word.article and word.pos == "propn" and was.pos != "propn"
        if at and words[at - 1].pos == "propn" and all(m.kind != "actor" for m in known.matches[at])
    }
    if not any(known.matches[at] for at in named):
        return known
    matches = list(known.matches)
    for at in named:
        matches[at] = [m for m in matches[at] if m.kind not in CALLINGS or m.end > at + 1]
    return msgspec.structs.replace(known, matches=tuple(matches))


def son(words: Sequence[Word], lexicon: Lexicon, at: int) -> range:
    """A name and his father's with ولد between, as Mauritanians and Sahrawis are called: no verb, and no boy
    (سيدي ولد سالم); or with بن (أحمد بن صالح, who owns nothing behind it)."""
    if at + 2 >= len(words) or words[at].article:
        return range(0)
    father, before = words[at + 2], words[at - 1] if at else None
    called = lexicon.parties.is_given_name(words[at]) or (before is not None and before.article)
    plain = father.pos in {*NOMINAL, "verb"} and not (father.conj or father.prep)
    return range(at, at + 3) if called and plain and father.stem not in grammar().time_noun else range(0)


def cut_given(words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int) -> bool:
    """Whether what was read as words run together is a given name that an office bears, its family name
    behind it (الناشط وليد الحداد)."""
    word = words[at]
    if word.article or key(word.folded) not in lexicon.parties.tables.given:
        return False
    return office_ends(words, matches, at) and bool(family_at(words, matches, lexicon, at + 1, True))


def _opens_name(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a name can begin at a word: behind an office or its adjective, a verb, a particle, a mark."""
    before = words[at - 1] if at else None
    if before is None or words[at].conj == JOINED or before.pos in {"verb", "particle", "punct"}:
        return True
    return before.article and _behind_office(words, matches, at)


def _behind_office(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether an office, or the adjective that describes it, ends before a word."""
    described = at > 0 and words[at - 1].pos == "adj" and office_ends(words, matches, at - 1)
    return described or office_ends(words, matches, at) or _behind_field(words, matches, at)


def _behind_field(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether an office ends before a preposition and in what its holder is learned, right before a word
    (الخبير في الشؤون العسكرية | محمد الطيار)."""
    fields = grammar().field_of_study
    for n in range(at - 1, max(at - FIELD_REACH, 1), -1):
        if words[n].lemma in fields:
            opens = n if words[n].prep else n - 1
            return bool(words[n].prep or words[opens].pos == "prep") and office_ends(words, matches, opens)
    return False


def office_ends(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether an office or a courtesy with its article ends before a word."""
    if at < 1 or not words[at - 1].article:
        return False
    if words[at - 1].lemma in grammar().title:
        return True
    for before in matches[max(at - TITLE_REACH, 0) : at]:
        for match in before:
            if match.end == at and match.kind == "title":
                return True
    return False


def _one_given(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int, second: bool
) -> bool:
    word = words[at]
    plain = word.pos in {"noun", "adj", "propn"} and not (word.article or word.prep or word.pronoun)
    if not plain or (second and word.conj):
        return False
    if any(match.kind == "title" and not match.weak for match in matches[at]):  # not عماد
        return False
    return lexicon.parties.is_given_name(word)


def is_office(matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether an office may begin at a word."""
    return "title" in [match.kind for match in matches[at]]
