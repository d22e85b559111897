"""Where a party in quotation marks is no name of the one before it, but whom that one acts on."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.endings import MEN_DID
from marsad.arabic.letters.marks import QUOTES
from marsad.arabic.records import NOMINAL, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.person_edges import STATES, persons
from marsad.extract.sentence.second_party import by_words, name_ends
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import PERSONS

CLOSING = frozenset(QUOTES.values())
QUOTED_WITHIN, OFFICE_WITHIN, NAMED_WITHIN = 8, 4, 10
CHARGED = frozenset({"ب", "ل", "من"})
GROUPS = frozenset({"body", "group"})
ACTING = PERSONS | {"body", "force"}  # what has no name of its own, as a movement has («حماس»)


def behind_quotes(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties) -> set[int]:
    """The quotation marks that open the name of a body, or a deed, right behind a verb's subject of another
    kind (اتهم الوزير «حزب الله»، اتهمت لندن «القاعدة»، دان السنيورة «قصف القرى», not الحركة الإسلامية
    «حماس»)."""
    marks = [at for at, word in enumerate(words) if word.text in QUOTES]
    return {
        at
        for at in marks
        if at > 1
        and (
            (
                (_names_body(words, matches, at, parties) or names_deed(words, at))
                and (_acts(words, matches, at, parties) or _a_man(words, matches, at, parties))
            )
            or _addressed(words, at)
        )
    }


def _addressed(words: Sequence[Word], mark: int) -> bool:
    """Whether marks hold whom a verb of charging or telling has for its object: its subject before them is
    full, and what it is charged with or told stands behind them (اتهمت الرسالة «النظام» بـ، حذر ناشطون
    «الحكومة» من)."""
    back = range(mark - 1, max(mark - OFFICE_WITHIN - 1, -1), -1)
    verb = next((at for at in back if words[at].pos not in NOMINAL or words[at].conj), -1)
    inside, before = words[mark + 1 : mark + 2], words[mark - 1]
    if not 0 <= verb < mark - 1 or not (inside and inside[0].article and inside[0].pos == "noun"):
        return False
    told = words[verb].pos == "verb" and words[verb].lemma in by_words()
    full = before.article or before.pronoun or before.text.endswith(MEN_DID)
    ends = range(mark + 2, min(mark + QUOTED_WITHIN, len(words) - 1))
    closing = next((at for at in ends if words[at].text in CLOSING), -1)
    behind = words[closing + 1] if closing > 0 else None
    return told and bool(full) and behind is not None and (behind.pos == "prep" or behind.prep in CHARGED)


def _a_man(words: Sequence[Word], matches: Sequence[Sequence[Match]], mark: int, parties: Parties) -> bool:
    """Whether the name of a man stands before a mark, behind a verb and perhaps his office (اتهم الوزير سالم
    حداد «حزب الله»): no name of his follows in quotation marks that is a body's or a deed's."""
    back = range(mark - 1, max(mark - NAMED_WITHIN, -1), -1)
    verb = next((at for at in back if words[at].pos in {"verb", "punct"}), -1)
    if verb < 0 or words[verb].pos != "verb":
        return False
    office = any(match.kind == "title" and not match.plural for match in matches[verb + 1])
    first = verb + 1 + office
    named = (n for n in range(first, mark - 1) if name_ends(words, matches, parties, n) == mark)
    return next(named, 0) > 0 or _known_man(matches, verb + 1, mark, parties)


def names_deed(words: Sequence[Word], mark: int) -> bool:
    """Whether the first or second of the words between two marks is a deed, which nobody is called
    («الاعتداء على الجيش»، «جريمة الاغتيال»)."""
    deeds = (word for word in words[mark + 1 : mark + 3] if word.pos == "noun" and word.reading.known)
    return any(is_verbal_noun(word.lemma) for word in deeds)


def _known_man(matches: Sequence[Sequence[Match]], first: int, mark: int, parties: Parties) -> bool:
    return any(
        match.kind == "actor" and match.end == mark and persons(match, parties)
        for at in range(first, mark)
        for match in matches[at]
    )


def _names_body(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], mark: int, parties: Parties
) -> bool:
    """Whether the words between two marks are the whole name of a body, or begin with the noun for one (حزب
    العدل)."""
    closing = QUOTES[words[mark].text]
    inside = matches[mark + 1] if mark + 1 < len(words) else ()
    agents = parties.tables.agents
    if any(m.kind == "agent" and agents[m.entries[0]].kind in GROUPS for m in inside):
        return any(word.text == closing for word in words[mark + 2 : mark + QUOTED_WITHIN])
    return any(
        match.kind == "actor"
        and not persons(match, parties)
        and match.end < len(words)
        and words[match.end].text == closing
        for match in inside
    )


def _acts(words: Sequence[Word], matches: Sequence[Sequence[Match]], mark: int, parties: Parties) -> bool:
    """Whether the one word before a mark, but for its adjectives, stands behind a verb and can do what it
    says: a man, an office, a state, a person by name."""
    at = mark - 1
    if words[at].text in CLOSING:
        return _quoted_behind_verb(words, matches, at, parties)
    while at > 1 and words[at].pos == "adj" and words[at].article:
        at -= 1
    if words[at].conj or words[at].prep or words[at - 1].pos != "verb":
        return False
    agents = parties.tables.agents
    return any(
        match.kind in STATES
        or (words[at].article and match.kind == "title")
        or (words[at].article and match.kind == "agent" and agents[match.entries[0]].kind in ACTING)
        or (match.kind == "actor" and persons(match, parties))
        for match in matches[at]
    )


def _quoted_behind_verb(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], closing: int, parties: Parties
) -> bool:
    """Whether a mark closes the name of a body right behind a verb (اتهمت «حماس» | «فتح»)."""
    opened = (at for at in range(closing - 2, 0, -1) if QUOTES.get(words[at].text) == words[closing].text)
    opening = next(opened, 0)
    return opening > 0 and words[opening - 1].pos == "verb" and _names_body(words, matches, opening, parties)


def names_behind_quotes(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words of the name, with a title of its own perhaps, of who holds an office in a body that quotation
    marks name before it (رئيس حزب «القوات» سمير جعجع، رئيس كتلة «المستقبل» النائب فؤاد السنيورة)."""
    found: set[int] = set()
    for opening, word in enumerate(words):
        if word.text not in QUOTES or not _office_before(words, matches, opening):
            continue
        within = range(opening + 2, min(opening + QUOTED_WITHIN, len(words) - 1))
        closing = next((at for at in within if words[at].text == QUOTES[word.text]), -1)
        start = closing + 1
        titles = matches[start] if closing > 0 and words[start].article else ()
        name = next((m.end for m in titles if m.kind == "title" and m.end < len(words)), start)
        end = name_ends(words, matches, parties, name) if closing > 0 else 0
        if end > name + 1:
            found.update(range(start, end))
    return frozenset(found)


def _office_before(words: Sequence[Word], matches: Sequence[Sequence[Match]], opening: int) -> bool:
    """Whether one person's office stands before a mark, nothing but the noun of its body between."""
    for at in range(opening - 1, max(opening - OFFICE_WITHIN, -1), -1):
        if words[at].pos not in NOMINAL or words[at].article:
            return False
        if any(match.kind == "title" and not match.plural for match in matches[at]):
            return True
    return False
