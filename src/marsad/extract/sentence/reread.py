"""Words read anew in the light of what the lexicon knows: which verbs are of two, which nouns
describe, own or are two.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BY
from marsad.arabic.letters.endings import ALIF, DOTLESS, MEN, NISBA, OBLIQUE, OPEN_TA, TIED_TA
from marsad.arabic.phrases.cases import accusative, nominative
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.rereading.headlines import hers
from marsad.arabic.rereading.two_did import two_told_of
from marsad.extract.sentence.many_acted_on import told_of_many
from marsad.extract.sentence.participles import speaking_of
from marsad.extract.sentence.person_edges import STATES
from marsad.extract.sentence.second_party import acts_on
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Agent, Match
from marsad.lexicon.sectors import PERSONS

ACTED_WITHIN = 5
FOLK = frozenset({"CVL", "REL"})
PRESS = "media"
NEIGHBOUR, REGION = "neighbour", "region"


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


def two_go_on(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what may be a dual past behind و read as one, where two were named before it (التقى
    الرئيسان ... وحذرا): a noun in ا seldom goes on there. Where no two were, it is a noun (ردا على).
    """
    found = list(words)
    two = awaited = False
    for at, word in enumerate(words):
        alone = word.pos == "verb" and word.reading.number == "d" and not (two or word.conj)
        alone = alone and two_told_of(words, at) is None  # عن رجلين خطفا مهندسا
        joined = word.pos in {"noun", "adj", "adverb"} and (
            (two and word.conj == AND) or (awaited and not word.conj and word.stem.endswith("ا"))
        )
        if word.pos in {"verb", "punct"}:
            awaited = False
        if alone or joined:
            pasts = (r for r in word.readings if r.pos == "verb" and r.number == "d" and r.tense == "past")
            dual = next(pasts, None)
            bare = (r for r in word.readings if r.pos == "noun" and r.lemma == word.stem[:-1])
            reading = dual if joined or dual is None else next(bare, None)
            found[at] = word if reading is None else replace(word, reading=reading)
        acting = word.reading.number == "d" and _acting_two(words, at)
        two = two or acting
        awaited = awaited or (acting and at > 0 and words[at - 1].stem in grammar().complementizer)
    return tuple(found)


def _acting_two(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a dual that may be a subject: by its ending, or behind أن (أن ضابطين قتلا)."""
    word = words[at]
    if word.pos not in {"noun", "adj"}:
        return False
    if word.stem.endswith("ين"):
        return at > 0 and words[at - 1].stem in grammar().complementizer
    return word.stem.endswith("ان" if word.article or word.pos == "adj" else ("ا", "ان"))


def joined_states(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with what looks like a verb joined to a state's name as the name that it is (من الجزائر
    وتشاد)."""
    found = list(words)
    for at in range(1, len(words)):
        word = words[at]
        if word.pos != "verb" or word.conj != AND or not _state_ends(matches, at, at + 1):
            continue
        if _state_ends(matches, at - 1, at) or (at > 1 and _state_ends(matches, at - 2, at)):
            found[at] = replace(word, reading=Reading(word.stem, "propn"))
    return tuple(found)


def _state_ends(matches: Sequence[Sequence[Match]], at: int, end: int) -> bool:
    return any(match.kind == "country" and match.end == end for match in matches[at])


def asking(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words with verbs that look like an agent (وطالب الجيش، شاهد مراسلنا): nobody is the student of an
    army or a state, nor the witness of a reporter.
    """
    agents, verbs = lexicon.parties.tables.agents, lexicon.predicates.verbs
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.conj == AND and word.pos == "verb" and at and _of_the_press(words[at - 1], lexicon):
            found[at] = _whose_reporter(word, lexicon)
        if word.pos != "noun" or (at and not word.conj) or word.article or word.prep or word.pronoun:
            continue
        verb = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
        if verb is not None and verb.lemma in grammar().beholding and _of_the_press(words[at + 1], lexicon):
            found[at] = replace(word, reading=verb)
            continue
        if verb is None or not word.conj or verb.lemma not in verbs:
            continue
        if words[at + 1].prep or words[at + 1].conj:
            continue
        agent = any(m.kind == "agent" and m.end == at + 1 for m in matches[at])
        behind = (m for m in matches[at + 1] if not m.weak)
        sides = any(
            m.kind in {"actor", "title", "country", "capital"}
            or (m.kind == "agent" and agents[m.entries[0]].kind in {"force", "group", "person"})
            for m in behind
        )
        full = words[at + 1].article or words[at + 1].pos == "propn"
        if agent and ((sides and full) or _demanded_of(words, matches[at + 1])):
            found[at] = replace(word, reading=verb)
    return tuple(found)


def _demanded_of(words: Sequence[Word], matches: Sequence[Match]) -> bool:
    """Whether what is demanded stands with ب right behind the name of a body (وطالب مجلس الأمن بفرض)."""
    ends = (m.end for m in matches if m.kind == "actor" and not m.weak and m.end > m.start + 1)
    return any(end < len(words) and words[end].prep == BY and words[end].pos == "noun" for end in ends)


def _whose_reporter(word: Word, lexicon: Lexicon) -> Word:
    """What looks like a joined verb with a pronoun behind a reporter as the agency whose he is, where it may
    be one (مراسل وكالتنا)."""
    known = lexicon.cues.sources
    own = (r for r in word.readings if r.pos == "noun" and known.get(r.lemma) == PRESS)
    agency = next((r for r in own if word.pronoun and r.lemma.startswith(AND)), None)
    if agency is None:
        return word
    return replace(word, reading=agency, conj="", stem=AND + word.stem, stem_start=word.stem_start - 1)


def _of_the_press(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a noun for one of the press."""
    return word.pos in NOMINAL and lexicon.cues.sources.get(word.stem) == PRESS


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
        many = before.pos == "noun" and before.reading.number in {"p", "d"}
        men = many and before.stem not in grammar().quantifier and not (before.article or before.pronoun)
        if word.article and before.article and not before.pronoun:
            men = before.pos == "noun" and any(m.plural and m.kind == "agent" for m in matches[at - 1])
        kin = men and any(
            m.plural and (m.kind == "people" or (m.kind == "agent" and _kinsman(agents[m.entries[0]])))
            for m in matches[at]
        )
        did = kin and accusative(before) and nominative(word)  # قتل جنودا | إيرانيون
        if kin and not did and not two_nations(words, matches, agents, at):
            found[at] = replace(word, reading=replace(word.reading, pos="adj", gender="m", number="p"))
    return tuple(found)


def before_states(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with what looks like a verb between two states as the noun for the one beside the other
    (اتهمت السعودية جارتها قطر), a man's past before a state that is feminine as its present (تسلم روسيا
    إيران مقاتلات), and those of offices."""
    found = list(_offices(told_of_many(words, matches, parties), matches))
    for at in range(len(words) - 1):
        word = words[at]
        if word.pos != "verb" or not matches[at + 1]:
            continue
        if not any(match.kind in STATES and not match.weak for match in matches[at + 1]):
            continue
        his = word.reading.tense == "past" and word.folded[0] == OPEN_TA and word.text[-1] != DOTLESS  # تحدى
        if his and feminine(words[at + 1], grammar()):
            found[at] = replace(word, reading=next(filter(hers, word.readings), word.reading))
            continue
        if not at or not word.pronoun or word.conj:
            continue
        nouns = (r for r in word.readings if r.pos == "noun")
        if parties.means(word.stem) == NEIGHBOUR and (noun := next(nouns, None)) is not None:
            found[at] = replace(word, reading=noun)
    return tuple(found)


def _offices(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with what looks like a noun behind an office and is its adjective (الأمين العام, no year)."""
    found: dict[int, Word] = {}
    for at in range(len(words) - 1):
        word = words[at + 1]
        if (
            not matches[at]
            or matches[at + 1]
            or word.pos != "noun"
            or not (word.article and words[at].article)
        ):
            continue
        office = any(match.kind == "title" and match.end == at + 2 for match in matches[at])
        adjective = next((r for r in word.readings if r.pos == "adj"), None) if office else None
        if adjective is not None and not (word.conj or word.prep):
            found[at + 1] = replace(word, reading=adjective)
    return tuple([found.get(at, word) for at, word in enumerate(words)]) if found else words


def _done_to_man(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> int:
    """The verb of what is done to people that a nation's adverb stands near behind, which then is one man of
    that nation (خطف مسلحون أمس فرنسيا); -1 where there is none."""
    if not any(match.kind == "people" for match in matches[at]):
        return -1
    for verb in range(at - 1, max(at - ACTED_WITHIN, 0) - 1, -1):
        if words[verb].pos == "verb" and words[verb].lemma in grammar().affecting:
            return verb
    return -1


def nations(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], parties: Parties
) -> tuple[Word, ...]:
    """The words with names of states behind an indefinite accusative of people as the adjectives that look
    like them (خطف مهندسا تركيا): an accusative in ا owns nothing. So are nations behind many (الجنود الروس).
    """
    found = list(words)
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if matches[at] and speaking_of(words, at - 1):
            continue  # ، متهمة روسيا بالتدخل
        verb = _done_to_man(words, matches, at) if word.pos == "adverb" else -1
        if verb >= 0:
            found[at] = replace(word, reading=replace(word.reading, pos="noun", gender="m", number="s"))
            found[verb] = replace(words[verb], reading=replace(words[verb].reading, voice="active"))
            continue
        alike = word.reading.number == "p" and word.article == before.article and word.pos == "noun"
        if alike and _nation_of(word, before, matches[at], matches[at - 1], parties):
            if two_nations(words, matches, parties.tables.agents, at):
                continue
            found[at] = replace(word, reading=replace(word.reading, pos="adj"))
            continue
        named_in_a = matches[at] and word.folded.endswith(ALIF)
        if named_in_a and _nation_in_a(word, before, matches[at], matches[at - 1], parties.tables.agents):
            told = Reading(word.folded, "adj", gender=before.reading.gender, number=before.reading.number)
            whole = replace(word, stem=word.folded, stem_start=word.start, stem_end=word.end)
            found[at] = replace(whole, reading=told, pronoun="")
            found[at - 1] = replace(before, reading=replace(before.reading, pos="noun"))
            continue
        bare_name = word.pos in {"propn", "noun"} and not (word.article or word.conj or word.prep)
        if not bare_name or not word.stem.endswith(NISBA + "ا") or before.pos not in COMMON_NOUNS:
            continue
        accusative = before.stem.endswith("ا") and not before.lemma.endswith("ا")
        single = before.reading.number != "d" or (at > 1 and words[at - 2].pos != "verb")
        single = single and not (before.article or before.pronoun)
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


def _nation_of(
    word: Word, before: Word, here: Sequence[Match], there: Sequence[Match], parties: Parties
) -> bool:
    """Whether a plural with the letters of a nation describes the people right before it, both definite, or
    one of foreigners or Arabs those right before it (مواطنين أجانب)."""
    if before.pronoun:
        return False
    region = before.reading.number in {"p", "d"} and parties.means(word.stem) == REGION
    if not region and not (word.article and before.reading.number == "p"):
        return False
    nation = region or any(match.kind == "people" and match.end == match.start + 1 for match in here)
    people = any(match.kind == "agent" and match.end == match.start + 1 for match in there)
    return nation and people and not (word.conj or word.prep)


def _nation_in_a(
    word: Word, before: Word, here: Sequence[Match], there: Sequence[Match], agents: Sequence[Agent]
) -> bool:
    """Whether an accusative in ا that names a nation describes the people right before it: a broken plural
    (مهندسين هنودا، سياحا ألمانا), or one man behind a noun that has a woman's ending (رهينة يابانيا)."""
    if word.article or word.conj or word.prep:
        return False
    if before.article or before.pronoun or before.pos not in COMMON_NOUNS:
        return False
    alone = (match for match in there if match.kind == "agent" and match.end == match.start + 1)
    if not any(agents[match.entries[0]].kind in PERSONS for match in alone):
        return False
    many = before.reading.number in {"p", "d"}
    man = before.stem.endswith(TIED_TA) and word.stem.endswith(NISBA + ALIF)
    nation = any(
        m.plural == many and m.end == m.start + 1 and (m.kind == "people" or _folk(m, agents)) for m in here
    )
    return (many or man) and nation


def two_nations(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent], at: int
) -> bool:
    """Whether two nations stand right behind a verb that acts on somebody: the first does so, and is not
    described by the second (اتهم الأكراد الأتراك بالقصف)."""
    if at < 2 or words[at - 2].pos != "verb" or words[at - 2].pronoun or not acts_on(words[at - 2]):
        return False
    return any(m.plural and (m.kind == "people" or _folk(m, agents)) for m in matches[at - 1])


def _folk(match: Match, agents: Sequence[Agent]) -> bool:
    return match.kind == "agent" and _kinsman(agents[match.entries[0]])


def _kinsman(agent: Agent) -> bool:
    return agent.sector in FOLK and agent.lemma.endswith(NISBA)


def _owner(word: Word, after: Word, matches: Sequence[Match]) -> bool:
    """Whether what looks like an adjective, or a verb of another gender, is what a bare noun before it is of
    (وزير خارجية مصر، جماعة جند الإسلام)."""
    if word.article or word.pronoun or after.article or after.conj or after.prep or after.pronoun:
        return False
    if after.pos == "verb":
        if after.lemma in grammar().auxiliary or after.lemma in grammar().telling:
            return False  # قرية كان المسلحون يسيطرون عليها، قوة قال شهود إنها
        he = after.reading.tense == "past" and after.reading.gender == "m" and after.reading.number == "s"
        noun = any(r.pos == "noun" for r in after.readings)
        she = word.pos == "noun" and word.stem.endswith("ة")
        return he and noun and she and any(match.kind == "agent" for match in matches)
    unlike = after.pos == "adj" and after.stem.endswith("ة") and not word.stem.endswith("ة")
    return unlike and any(match.kind == "title" and match.end == match.start + 2 for match in matches)


def _officer_of(word: Word, after: Word) -> bool:
    """Whether what looks like an adjective is the holder of an office in the idafa of what a definite noun
    names (مقتل قائد المنطقة): no adjective without article has one behind it."""
    office = word.lemma in grammar().title and not (word.article or word.pronoun or word.prep)
    held = office and any(reading.pos == "noun" for reading in word.readings)
    return held and after.article and after.pos == "noun" and not (after.conj or after.prep)


def _of_men(words: Sequence[Word], at: int, matches: Sequence[Sequence[Match]]) -> bool:
    """Whether what looks like an adjective in ين is whose the one thing behind a preposition is (قتل برصاص
    مسلحين): it does not agree with that."""
    word, thing = words[at], words[at - 1]
    bare = thing.pos == "noun" and not (thing.article or thing.pronoun)
    several = bare and word.stem.endswith(OBLIQUE) and not (word.article or word.conj or word.prep)
    return several and thing.reading.number == "s" and any(m.plural for m in matches[at])


def constructs(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words with agents before a noun as nouns: مهربي مخدرات are smugglers, no adjective, ميليشيا before
    its name is no name, القائم بالأعمال holds an office, and خارجية in وزير خارجية مصر describes nobody.
    """
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if not matches[at]:
            continue
        if _owner(word, after, matches[at]):
            found[at + 1] = replace(after, reading=replace(after.reading, pos="noun"))
        if word.pos == "adj" and word.article and after.prep == "ب":
            if any(m.kind == "title" and m.end > at + 1 for m in matches[at]):
                found[at] = replace(word, reading=replace(word.reading, pos="noun"))
            continue
        if (
            word.pos == "adj"
            and word.stem in grammar().either_gender
            and not (after.pos == "prep" or after.prep)
        ):
            person = next((r for r in word.readings if r.pos == "noun" and r.lemma == word.stem), None)
            found[at] = replace(word, reading=person or word.reading)  # اعتقلت السلطات السعودية الداعية
            continue
        if word.pos == "adj" and (
            _nation_behind(word, after, matches, at)
            or _officer_of(word, after)
            or (at > 0 and words[at - 1].prep == BY and _of_men(words, at, matches))
        ):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
            continue
        bare_form = word.pos == "propn" or (word.pos == "adj" and word.stem.endswith("ي"))
        if not bare_form or word.article or after.article or after.conj or after.prep:
            continue
        named = any(m.kind == "actor" and m.end > at + 2 for m in matches[at + 1])  # موظفي أطباء بلا حدود
        owned = after.pos == "noun" or named
        whole = any(
            m.kind == "actor" and m.end > at + 1 for m in matches[at]
        )  # مني أركو مناوي: no noun's pronoun
        if owned and any(
            m.kind == "agent" and m.end == at + 1 and not (whole and m.cut) for m in matches[at]
        ):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
    return tuple(found)
