"""Where the phrase of some people ends before whom or what they act on."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.letters.endings import ALIF, DOTLESS, FEMININE, MEN_OR_TWO, OWNED, TIED_TA, TWO_DID
from marsad.arabic.letters.fold import key
from marsad.arabic.records import Word
from marsad.extract.sentence.person_edges import fights, taken
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Agent, Match
from marsad.lexicon.sectors import ARMED, PERSONS

OWNED_BY_NONE = frozenset({"victim", "force"})
FORCEFUL = ARMED | {"COP"}
WORKERS = "LAB"
OUTLAWS, OWNER = frozenset({"UAF", "CRM"}), "صاحب"


def behind_people(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words for a thing right behind a verb and indefinite people, who do not belong to it (هاجم قراصنة
    ناقلة نفط), for people behind a gunman, who is nobody's (طعن مجهول الكاتب، خطف قراصنة بحارة روسا), for
    land behind the arms that strike it (قصفت طائرات ريف المدينة), and that tell which way behind one person
    (نفذته امرأة شمال المدينة).
    """
    found, agents = set(), parties.tables.agents
    directions = grammar().direction_noun
    for at in range(2, len(words)):
        word, last = words[at], at - 1
        if word.stem in directions and _anybody(words[last], matches[last], agents):
            found.add(at)
        if word.pos == "num" and _counts_the_hurt(words, matches, at, agents):
            found.add(at)
        if matches[at] and taken(words, at) and any(m.kind == "agent" for m in matches[at]):
            found.add(at)  # اختطف رجال قبائل | خبيرا
        if at > 2 and words[at - 3].pos == "verb" and _known_by_both(words, matches, last, agents):
            found.add(at)  # هاجمت فصائل معارضة | بلدة
        described = words[last].pos == "adj" and not words[last].article and words[last - 1].pos == "noun"
        if described and not _long_agent(matches, last):
            last -= 1  # هاجم مسلحون مجهولون | دورية
        before = words[last]
        if not last or words[last - 1].pos != "verb" or word.conj or word.prep or not matches[last]:
            continue
        if word.stem.endswith(MEN_OR_TWO) and words[at - 1].stem[-2:] == word.stem[-2:]:
            continue  # هاجم مسلحون حوثيون | ثكنة، قتل مواطنان سوريان
        if last == at - 1 and _own_something(before):
            continue  # قتل سائقا شاحنات، هاجم مقاتلو كتائب
        if _nobodys(before, matches[last], agents) and _other_folk(word, matches[at], agents):
            found.add(at)
        if word.article or before.article or before.pronoun or before.prep:
            continue
        if last == at - 1 and words[at - 2].reading.gender == "f" and _gang_hits(words, at, matches, agents):
            found.add(at)  # قتلت عصابة | صاحب متجر
        if matches[at] and last == at - 1 and _another_than(before, matches[last], word, matches[at], agents):
            found.add(at)  # قتل جندي | امرأة
        if before.reading.number not in {"p", "d"} and not fights(matches[last], agents):
            continue
        folk = [agents[m.entries[0]] for m in matches[last] if m.kind == "agent" and m.end <= at]
        kinds = {agent.kind for agent in folk}
        built = parties.places is not None and word.lemma in parties.places.cues["facility"]
        built = built and words[last - 1].lemma in harming()
        if kinds == {"weapon"} and (built or is_land(word, parties)):
            found.add(at)  # قصفت طائرات | مبنى
        hired = any(agent.sector == WORKERS for agent in folk)  # أضرب عمال ميناء
        things = {agents[m.entries[0]].kind for m in matches[at] if m.kind == "agent"}
        unlike = word.pos in {"noun", "propn"} or (
            word.pos == "adj" and (word.stem.endswith(FEMININE) or _long_agent(matches, at))
        )
        broken = words[at - 1].stem in grammar().locals and words[at - 1].stem.endswith(TWO_DID)
        whole = words[at - 1].stem.endswith(MEN_OR_TWO) and unlike and not broken  # سكان دمشق
        thing = word.pos == "noun" and not _nobodys(word, matches[at], agents)
        alone = thing and not any(m.plural for m in matches[last])  # هاجم انتحاري | كنيسة
        if kinds == {"person"} and (alone or whole or (things and things <= OWNED_BY_NONE and not hired)):
            found.add(at)
    return frozenset(found)


def _gang_hits(
    words: Sequence[Word], at: int, matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> bool:
    """Whether one man stands behind a band right behind a feminine verb of harm: it is of several."""
    verb, man = words[at - 2], words[at]
    if verb.lemma not in harming() or man.pos != "noun" or man.reading.number != "s":
        return False
    band = any(m.kind == "agent" and agents[m.entries[0]].sector in OUTLAWS for m in matches[at - 1])
    one = (m for m in matches[at] if m.kind in {"agent", "title"} and not m.plural)
    whose = man.stem == OWNER
    return band and (whose or any(m.kind == "title" or agents[m.entries[0]].kind in PERSONS for m in one))


def _own_something(word: Word) -> bool:
    """Whether a dual or a sound plural has lost its nun, so that what stands behind it is whose or what they
    are."""
    lost = (ALIF,) if word.reading.number == "d" else OWNED if word.reading.number == "p" else ()
    return word.stem.endswith(lost) and not (word.article or word.pronoun)


def _counts_the_hurt(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, agents: Sequence[Agent]
) -> bool:
    """Whether a number in digits stands behind a verb and a gunman, who is nobody's, and counts those whom he
    hurts (قتل انتحاري | 12 شرطيا، قتل مسلح مجهول | 5 مصلين)."""
    number, counted = words[at], words[at + 1] if at + 1 < len(words) else None
    if number.conj or number.prep or not number.text[0].isdigit() or counted is None:
        return False
    if counted.pos != "noun" or counted.article or counted.prep or counted.conj:
        return False
    men = [n for n in (at - 1, at - 2) if n > 0 and words[n - 1].pos == "verb"]
    men = [n for n in men if not (words[n].article or words[n].pronoun or words[n].prep)]
    one = (agents[m.entries[0]] for n in men for m in matches[n] if m.kind == "agent" and not m.plural)
    return any(agent.sector in OUTLAWS for agent in one)


def _another_than(
    before: Word,
    armed: Sequence[Match],
    word: Word,
    matches: Sequence[Match],
    agents: Sequence[Agent],
) -> bool:
    """Whether a word names a woman or a youth behind armed men without article, whom it cannot describe and
    who are nobody's."""
    if before.stem.endswith(FEMININE) or before.pos != "noun" or word.pos not in {"noun", "adj"}:
        return False
    who = [agents[m.entries[0]] for m in armed if m.kind == "agent"]
    whom = [agents[m.entries[0]] for m in matches if m.kind == "agent"]
    if not who or any(a.kind != "person" or not (a.sector in FORCEFUL or a.code) for a in who):
        return False
    noun = not any(reading.pos == "adj" for reading in word.readings)
    unlike = word.stem.endswith(TIED_TA) or word.text.endswith(DOTLESS)
    unlike = unlike or (word.pos == "noun" and word.reading.number == "s" and noun)
    return unlike and bool(whom) and all(a.kind == "person" and a.sector not in FORCEFUL for a in whom)


def _known_by_both(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], last: int, agents: Sequence[Agent]
) -> bool:
    """Whether a word that was read as a noun, but is the adjective of a known name with the one before it,
    stands before one that no preposition joins; an office owns what is behind it (رئيس بلدية جنين)."""
    adjective, after = words[last], words[last + 1]
    if adjective.pos != "noun" or adjective.article or not adjective.stem.endswith(TIED_TA):
        return False
    if after.pos not in {"noun", "propn"} or after.prep or after.conj or after.article:
        return False
    ends = [match for match in matches[last - 1] if match.end == last + 1]
    if any(match.kind == "title" for match in ends):
        return False
    named = any(match.kind == "agent" and agents[match.entries[0]].kind != "role" for match in ends)
    return named and any(reading.pos == "adj" for reading in adjective.readings)


def _anybody(word: Word, matches: Sequence[Match], agents: Sequence[Agent]) -> bool:
    """Whether a word is an outlaw or one person, without article, and no office, which has its place in its
    idafa (محافظ شمال سيناء)."""
    if not matches or word.article or word.pronoun:
        return False
    office = any(match.kind == "title" for match in matches) or word.reading.number != "s"
    office = office or word.folded in grammar().ruler  # والي شمال كردفان
    folk = {agents[match.entries[0]].kind for match in matches if match.kind == "agent"}
    return (not office and folk == {"person"}) or _nobodys(word, matches, agents)


def _nobodys(word: Word, matches: Sequence[Match], agents: Sequence[Agent]) -> bool:
    """Whether a word without article is a gunman, a pirate or somebody unknown, who belongs to nobody."""
    if word.article or word.pronoun or word.prep or word.stem.endswith(OWNED):
        return False
    sectors = {agents[m.entries[0]].sector for m in matches if m.kind == "agent"}
    return bool(sectors) and sectors <= OUTLAWS


def _other_folk(word: Word, matches: Sequence[Match], agents: Sequence[Agent]) -> bool:
    """Whether a noun names persons who are no outlaws: the word before it is another party."""
    if word.pos != "noun":
        return False
    persons = [agents[m.entries[0]] for m in matches if m.kind == "agent"]
    known = [agent for agent in persons if agent.kind in {"person", "group"} and agent.sector not in OUTLAWS]
    return bool(known) or (word.article and any(m.kind == "title" for m in matches))


def _long_agent(matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a noun for people or bodies of several words begins at a word."""
    return any(match.kind == "agent" and match.end > at + 1 for match in matches[at])


def is_land(word: Word, parties: Parties) -> bool:
    """Whether a word is a noun for land, settlements or sites (ريف، مدينة، مواقع)."""
    if (places := parties.places) is None:
        return False
    noun = {key(word.stem), key(word.lemma)}
    return any(
        not noun.isdisjoint(known) for known in (places.classes, places.cues["ground"], places.cues["struck"])
    )
