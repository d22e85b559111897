"""Words read anew in the light of what the lexicon knows: which look-alikes are verbs, which verbs are
active, which nouns describe, own or are two.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.endings import MEN, NISBA, THIRD_PERSON
from marsad.arabic.grammar import grammar
from marsad.arabic.records import Reading, Word
from marsad.extract.sentence.edges import inside, people_among
from marsad.extract.sentence.named_words import NAMING
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Agent, Match, Parties

ACTING = frozenset({"actor", "title", "country", "capital", "agent"})
FOLK = frozenset({"CVL", "REL"})
AND = "و"
PEOPLE = frozenset({"noun", "adj"})
NOMINAL = PEOPLE | {"propn"}
PEOPLED = frozenset({"agent", "title"})


def verbal_nouns(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, with the verbal nouns among them that were read as pasts behind a verb of speech and its
    subject: no bare past follows a subject that is definite or of another gender (أكدت مصادر خطف جنود); nor
    is a word an adjective of one it does not agree with (مصادر طبية مقتل)."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if (
            at
            and word.pos == "adj"
            and word.stem in lexicon.predicates.nouns
            and _unlike(word, words[at - 1])
        ):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
        if word.pos != "verb" or word.reading.tense != "past" or word.reading.gender != "m" or word.conj:
            continue
        noun = next((r for r in word.readings if r.pos == "noun" and r.known), None)
        first = at
        while first > 0 and words[first - 1].pos in {"noun", "adj", "propn"} and not words[first - 1].prep:
            first -= 1
        if noun is None or word.pronoun or first in {0, at} or noun.lemma not in lexicon.predicates.nouns:
            continue
        subject = words[first:at]
        other = subject[0].reading.gender == "f" or subject[0].reading.number == "p"
        if words[first - 1].lemma in lexicon.speech and (other or any(w.article for w in subject)):
            found[at] = replace(word, reading=noun)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _unlike(word: Word, before: Word) -> bool:
    """Whether a bare masculine stands behind a feminine adjective: it describes nothing there."""
    bare = not (word.article or word.conj or word.prep or word.pronoun) and word.reading.gender != "f"
    return bare and before.pos == "adj" and before.stem.endswith("ة") and not word.stem.endswith("ة")


def deeds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, with nouns before an indefinite accusative as the verbs that they may be: behind a definite
    one (إن جيشه قصف أهدافا), or before one at the head of a sentence (فتح القضاء تحقيقا). A noun owns no
    accusative."""
    found = list(words)
    for at in range(len(words) - 1):
        word, before = words[at], words[at - 1] if at else None
        if word.pos != "noun" or word.article or word.prep or word.conj or word.pronoun:
            continue
        verbs = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.gender == "m")
        past = next((r for r in verbs if r.number == "s"), None)
        if past is None:
            continue
        known = before is not None and before.pos in NOMINAL and bool(before.article or before.pronoun)
        opens = before is None or before.pos == "punct"
        if (known and _accusative(words, at + 1)) or (opens and _accusative(words, _behind_owner(words, at))):
            found[at] = replace(word, reading=past)
    return tuple(found)


def _behind_owner(words: Sequence[Word], at: int) -> int:
    """The word behind the definite ones that may own word ``at``; itself where none follows."""
    end = at + 1
    while end < len(words) and words[end].article and not (words[end].conj or words[end].prep):
        end += 1
    return end if end > at + 1 else at


def _accusative(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an indefinite noun with the ending of the accusative."""
    if at >= len(words) or words[at].pos != "noun" or words[at].lemma.endswith("ا"):
        return False
    word = words[at]
    free = not (word.article or word.prep or word.conj)
    return free and word.stem.endswith("ا") and word.stem not in grammar().adverbial


def going_on(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words, with verbal nouns behind و that own somebody as the pasts that they may be (ورفضها
    الرئيس، خطفوا المهندس ووعدهم بـ): at a sentence's start before who acts, or behind a verb and before a
    preposition, where no noun that has an owner goes before to which they could be joined."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos != "noun" or word.conj != AND or word.prep or word.pronoun not in THIRD_PERSON:
            continue
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.voice is None)
        past = next((r for r in pasts if r.lemma in lexicon.predicates.verbs), None)
        if past is None:
            continue
        acting = any(m.kind in ACTING and not m.weak for m in matches[at + 1]) and not after.conj
        opens = at == 0 and acting and not after.prep and (after.article or after.pos == "propn")
        verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), None)
        owned = any(w.pronoun and w.pos == "noun" for w in words[(verb or 0) + 1 : at])
        if opens or (verb is not None and not owned and (after.pos == "prep" or after.prep)):
            found[at] = replace(word, reading=past)
    return tuple(found)


def threats(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words, with feminine presents in ت as the pasts that they may be where a masculine name follows one
    with a pronoun (وتوعدها حزب الله) or one that opens a statement (توعد وزير المالية)."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos != "verb" or word.reading.tense != "present" or word.reading.gender != "f":
            continue
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past")
        past = next((r for r in pasts if r.gender == "m"), None)
        if past is None:
            continue
        named = any(m.kind in {"actor", "title"} and not m.weak for m in matches[at + 1])
        he = after.pos in {"noun", "propn"} and after.reading.gender != "f" and not after.stem.endswith("ة")
        opens = word.pronoun or not at or words[at - 1].pos in {"punct", "conj"}
        if named and he and not (after.prep or after.conj) and opens:
            found[at] = replace(word, reading=past)
    return tuple(found)


def joined_men(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, with those taken for names cut at their و where they are men in the plural (أوكرانيا
    وانفصاليون): no name ends so that has a reading as a noun; and an office that was cut there (أقال الرئيس
    والي صفاقس), where no preposition stands before it that it could be joined to."""
    found = list(words)
    for at, word in enumerate(words):
        if word.pos == "prep" and (office := _office(words[: at + 1])) is not None:
            found[at] = replace(
                word, reading=office, conj="", stem=office.lemma, stem_start=word.stem_start - 1
            )
            continue
        if word.pos != "propn" or word.conj or word.prep or not word.stem.endswith(MEN):
            continue
        men = next((r for r in word.readings if r.pos == "noun" and r.number == "p" and r.known), None)
        if at and men is not None and word.folded.startswith(AND) and not men.lemma.startswith(AND):
            found[at] = replace(
                word, reading=men, conj=AND, stem=word.folded[1:], stem_start=word.stem_start + 1
            )
    return tuple(found)


def _office(words: Sequence[Word]) -> Reading | None:
    """The reading of the last word, taken for و and a preposition, as an office."""
    word, whole = words[-1], AND + words[-1].stem
    if word.conj != AND or whole not in grammar().title or not word.text.endswith(NISBA):
        return None
    if any(before.stem == word.stem for before in words[:-1]):
        return None
    return next((r for r in word.readings if r.pos == "noun" and r.lemma == whole), None)


def active(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties, edges: frozenset[int]
) -> tuple[Word, ...]:
    """The words, with those verbs active that were taken for passives before the names were known: letters do
    not show the passive, a name stands right behind, and a bare noun behind the name (فتحت أنقرة صفحة), or a
    state behind who acts (اتهم الرئيس السوري تركيا). Phrases begin at ``edges``.
    """
    people = people_among(words, matches, parties.tables.agents)
    found: dict[int, Word] = {}
    for at, word in enumerate(words[:-2]):
        if word.pos != "verb" or word.reading.voice != "passive" or _marked(word):
            continue
        if shows_voice(word):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        within = next((n for n in range(at + 1, len(words)) if not inside(words[n])), len(words))
        if edges.intersection(range(at + 2, within)) or _told_apart(words, at + 1, within):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        if word.reading.gender == "f" and _men_behind(words, at, people):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
            continue
        name = next((m for m in matches[at + 1] if m.kind in NAMING and not m.weak), None)
        behind = words[name.end] if name is not None and name.end < len(words) else None
        if behind is None or words[at + 1].prep or behind.pos not in {"noun", "num", "adj"}:
            continue
        if not (behind.prep or behind.conj or behind.article):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _marked(word: Word) -> bool:
    """Whether a reading of a word in its tense can only be of one voice."""
    return any(r.voice for r in word.readings if r.tense == word.reading.tense)


def shows_voice(verb: Word) -> bool:
    """Whether the passive of a past verb would have other letters (هاجم، هوجم; اغتال، اغتيل)."""
    return verb.reading.tense == "past" and "ا" in verb.lemma[1:-1] and "ا" in verb.stem[1:-1]


def _told_apart(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether an office stands again behind its holder's name: two persons (اتهم الرئيس بوتين الرئيس
    الأوكراني), no apposition.
    """
    office = words[first]
    again = (n for n in range(first + 2, end) if words[n].lemma == office.lemma and words[n].article)
    return office.article and any(words[n - 1].pos == "propn" for n in again)


def _men_behind(words: Sequence[Word], verb: int, people: frozenset[int]) -> bool:
    """Whether men are what a feminine verb does something to, right behind it or behind a preposition with
    its pronoun (دعوى اتهمت فيها ضباط الأمن): they are no subject of its passive.
    """
    at = verb + 1 + (words[verb + 1].pos == "prep" and bool(words[verb + 1].pronoun))
    at += at + 1 < len(words) and words[at].folded in grammar().approximator
    if at >= len(words):
        return False
    number = words[at]
    if number.pos == "num" and number.stem.endswith("ة") and not (number.prep or number.conj):
        return at + 1 in people  # a number in ة counts men (اعتقلت ستة شبان)
    men = at in people and words[at].reading.gender != "f" and words[at].reading.number == "p"
    return men and not (words[at].prep or words[at].conj)


def verbs_of_two(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what may be a dual past behind و read as one, where two were named before it (التقى
    الرئيسان ... وحذرا): a noun in ا seldom goes on there. Where no two were, it is a noun (ردا على).
    """
    found = list(words)
    two = False
    for at, word in enumerate(words):
        alone = word.pos == "verb" and word.reading.number == "d" and not (two or word.conj)
        joined = two and word.conj == AND and word.pos in {"noun", "adj", "adverb"}
        if alone or joined:
            pasts = (r for r in word.readings if r.pos == "verb" and r.number == "d" and r.tense == "past")
            dual = next(pasts, None)
            bare = (r for r in word.readings if r.pos == "noun" and r.lemma == word.stem[:-1])
            reading = dual if joined or dual is None else next(bare, None)
            found[at] = word if reading is None else replace(word, reading=reading)
        ends = "ان" if word.article else ("ا", "ان")
        two = two or (word.pos == "noun" and word.reading.number == "d" and word.stem.endswith(ends))
    return tuple(found)


def asking(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words with verbs that look like an agent (وطالب الجيش): nobody is the student of an army or a
    state.
    """
    agents, verbs = lexicon.parties.tables.agents, lexicon.predicates.verbs
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.pos != "noun" or not word.conj or word.article or word.prep or word.pronoun:
            continue
        verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
        if verb is None or verb.lemma not in verbs or words[at + 1].prep or words[at + 1].conj:
            continue
        agent = any(m.kind == "agent" and m.end == at + 1 for m in matches[at])
        behind = (m for m in matches[at + 1] if not m.weak)
        sides = any(
            m.kind in {"actor", "title", "country", "capital"}
            or (m.kind == "agent" and agents[m.entries[0]].kind in {"force", "group", "person"})
            for m in behind
        )
        if agent and sides and (words[at + 1].article or words[at + 1].pos == "propn"):
            found[at] = replace(word, reading=verb)
    return tuple(found)


def duals(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], times: frozenset[int]
) -> tuple[Word, ...]:
    """The words with people and bodies in ا or ي before a noun as duals (وزيرا الخارجية، إقالة وزيري الدفاع):
    an accusative would own nothing.
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if after.conj or after.prep or word.pronoun or word.article or at + 1 in times:
            continue
        kinds = {m.kind for m in matches[at]}
        office = after.article or any(m.kind == "title" and m.end > at + 1 for m in matches[at])
        if not office or after.pos not in {"noun", "adj", "propn"} or kinds.isdisjoint(PEOPLED):
            continue
        if (two := _dual(word)) is not None:
            found[at] = replace(word, reading=two)
    return tuple(found)


def _dual(word: Word) -> Reading | None:
    """The reading of a word as two that own something."""
    if word.pos == "noun" and word.stem.endswith("ا") and word.lemma == word.stem[:-1]:
        return replace(word.reading, number="d")
    if word.pos in {"noun", "adj"} and word.stem.endswith(NISBA):
        return next((r for r in word.readings if r.pos == "noun" and r.number == "d"), None)
    return None


def kinsmen(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> tuple[Word, ...]:
    """The words with plural nationalities behind people as their adjectives (مسلحون أكراد، النواب
    الأكراد)."""
    found = list(words)
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if word.pos != "noun" or word.conj or word.prep or word.pronoun or not matches[at]:
            continue
        men = before.pos == "noun" and before.reading.number == "p" and not (before.article or before.pronoun)
        if word.article and before.article and not before.pronoun:
            men = before.pos == "noun" and any(m.plural and m.kind == "agent" for m in matches[at - 1])
        kin = any(
            m.plural and (m.kind == "people" or (m.kind == "agent" and _kinsman(agents[m.entries[0]])))
            for m in matches[at]
        )
        if men and kin:
            found[at] = replace(word, reading=replace(word.reading, pos="adj", gender="m", number="p"))
    return tuple(found)


def nations(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with names of states behind an indefinite accusative of people as the adjectives that look
    like them (خطف مهندسا تركيا): an accusative in ا owns nothing. So are nations behind many (الجنود الروس).
    """
    found = list(words)
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if word.pos == "noun" and _nation_of(word, before, matches[at], matches[at - 1]):
            found[at] = replace(word, reading=replace(word.reading, pos="adj"))
            continue
        bare_name = word.pos == "propn" and not (word.article or word.conj or word.prep)
        if not bare_name or not word.stem.endswith(NISBA + "ا") or before.pos not in PEOPLE:
            continue
        accusative = before.stem.endswith("ا") and not before.lemma.endswith("ا")
        single = before.reading.number != "d" and not (before.article or before.pronoun)
        man = any(match.kind in {"agent", "title"} and match.end == at for match in matches[at - 1])
        if accusative and single and man and any(match.kind == "country" for match in matches[at]):
            found[at] = replace(word, reading=replace(word.reading, pos="adj", gender="m", number="s"))
    return tuple(found)


def _nation_behind(word: Word, after: Word, matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether several people stand before their nationality (طردت إيران دبلوماسيين بريطانيين)."""
    if word.article or word.pronoun or after.article or after.conj or after.prep:
        return False
    alike = word.stem[-2:] == after.stem[-2:] and word.stem.endswith(MEN)
    people = alike and any(m.kind == "agent" and m.end == at + 1 for m in matches[at])
    return people and any(m.kind == "people" for m in matches[at + 1])


def _nation_of(word: Word, before: Word, here: Sequence[Match], there: Sequence[Match]) -> bool:
    """Whether a plural with the letters of a nation describes the people right before it, both definite."""
    if not (word.article and before.article and word.reading.number == before.reading.number == "p"):
        return False
    nation = any(match.kind == "people" and match.end == match.start + 1 for match in here)
    people = any(match.kind == "agent" and match.end == match.start + 1 for match in there)
    return nation and people and not (word.conj or word.prep)


def _kinsman(agent: Agent) -> bool:
    return agent.sector in FOLK and agent.lemma.endswith(NISBA)


def constructs(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with agents before a noun as nouns: مهربي مخدرات are smugglers, no adjective, ميليشيا before
    its name is no name, and القائم بالأعمال holds an office.
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos == "adj" and word.article and after.prep == "ب":
            if any(m.kind == "title" and m.end > at + 1 for m in matches[at]):
                found[at] = replace(word, reading=replace(word.reading, pos="noun"))
            continue
        if word.pos == "adj" and _nation_behind(word, after, matches, at):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
            continue
        owned = after.pos == "noun" and not (after.article or after.conj or after.prep)
        bare_form = word.pos == "propn" or (word.pos == "adj" and word.stem.endswith("ي"))
        bare_form = bare_form and not word.article
        if owned and bare_form and any(m.kind == "agent" and m.end == at + 1 for m in matches[at]):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
    return tuple(found)
