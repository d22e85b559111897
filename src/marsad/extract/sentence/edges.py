"""Where phrases end: words at which a name follows another, that go on with a name, or mean persons."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF, ARTICLE, FEMININE, MEN
from marsad.arabic.phrases.newcomers import nation_of
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import IN_PHRASE, Word
from marsad.extract.sentence.bare_objects import objects_behind_towns
from marsad.extract.sentence.counted_edges import behind_counted, many_behind_one, numbers, open_accusative
from marsad.extract.sentence.firm_names import two_persons
from marsad.extract.sentence.foremost import behind_foremost
from marsad.extract.sentence.many_acted_on import many_acted_on
from marsad.extract.sentence.name_edges import (
    behind_nations,
    bodies_behind_states,
    callings_behind_names,
    kin_behind_others,
    strange_surname,
)
from marsad.extract.sentence.named_words import NAMING
from marsad.extract.sentence.other_holders import behind_others_offices
from marsad.extract.sentence.pair_edges import behind_pairs, two_sides
from marsad.extract.sentence.people_edges import behind_people
from marsad.extract.sentence.person_edges import (
    FORCES,
    STATES,
    are_persons,
    behind_forces,
    behind_local_offices,
    behind_towns,
    called_by_title,
    full,
    given_names,
    half_nations,
    names_behind_offices,
    office_behind_men,
    owned_behind_names,
    persons,
    seat_of_body,
    servants,
    states_behind_men,
    states_behind_names,
)
from marsad.extract.sentence.quoted_edges import behind_quotes, names_behind_quotes
from marsad.extract.sentence.ranks import behind_ranked_names, ranks
from marsad.extract.sentence.second_party import names_of_first, of_a_nation, second_parties
from marsad.extract.sentence.speech_edges import behind_speeches, blaming_behind_names, forces_accused
from marsad.extract.sentence.town_edges import one_behind_many, towns_acted_on
from marsad.extract.sentence.trades import persons_behind_bodies
from marsad.extract.sentence.unmanned import behind_pilots
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_forms import bare, form
from marsad.lexicon.parties_tables import Agent, Match
from marsad.lexicon.predicates import PredicateIndex
from marsad.lexicon.sectors import PERSONS

PAIR = 2
PHRASE_GAP = 6  # words that may stand inside a fixed phrase, behind its verb
ALONE_BODIES = frozenset({"body", "group"})


def edges_of(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    heads: frozenset[str] = frozenset(),
) -> frozenset[int]:
    """The words at which a name, an office or a people begins a phrase of its own behind another one.
    ``heads`` are the first words of the bodies that the article names, by which alone it may call them.
    """
    found = _behind_names(words, matches, parties) | _behind_bodies(words, matches, parties, heads)
    found.update(numbers(words), two_sides(words, parties), behind_pilots(words))
    for by_matches in BY_MATCHES:
        found |= by_matches(words, matches)
    for by_parties in BY_PARTIES:
        found |= by_parties(words, matches, parties)
    return frozenset(found)


def _behind_names(words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties) -> set[int]:
    """The words at which a state's name follows another known name: two phrases, not one (هددت واشنطن
    طهران)."""
    found: set[int] = set()
    agents = parties.tables.agents
    last: Match | None = None
    last_end, at = -1, 0
    while at < len(words):
        best: Match | None = None
        for match in matches[at]:
            if match.kind in NAMING:
                best = match
                break
        named = best is not None and best.kind == "country" and words[at].pos == "propn"
        if best is None or (best.weak and not named):
            behind_man = at == last_end and last is not None and persons(last, parties)
            found.update({at} if behind_man and seat_of_body(words, matches, parties, at) else ())
            at += 1
            continue
        acting = last is not None and last.kind in STATES and words[last.start - 1].pos == "verb"
        parted = best.kind != "actor" or _other_group(last, best, parties) or acting
        if best.kind == "actor" and full(best) and not persons(best, parties) and _unlike(words, at):
            found.add(at)
        if at == last_end and parted and not words[at].conj and not words[at].prep:
            found.add(at)
        last, last_end = best, best.end
        at = best.end
        behind = best.kind in STATES and at < len(words)
        if behind and (_begins(words[at]) or _things(words[at]) or _officer(words, matches, at, agents)):
            found.add(at)
        alone = at < len(words) and _subject_of_one_word(words, best, parties)
        if alone and (_definite_noun(words[at]) or _of_a_man(words[at], words[best.start - 1], best)):
            found.add(at)
        if full(best) and at < len(words):
            plain = all(match.kind == "agent" for match in matches[at])
            thing = plain and _begins(words[at]) and words[at].pos == "noun"
            thing = thing and words[at].reading.known and not parties.is_given_name(words[at])
            apart = words[at].article or words[at].stem.endswith(ALIF)
            titled = apart and not words[at].conj and any(m.kind == "title" for m in matches[at])
            titled = titled or _many(words[at], matches[at], agents)
            acting = any(match.kind == "agent" and not match.weak for match in matches[at])
            body = _office(words[at], matches[at]) or (acting and _owns_nothing(words, at))
            if thing or (titled if persons(best, parties) else body):
                found.add(at)
        elif best.kind == "actor" and at < len(words) and office_behind_men(words, at, matches[at]):
            found.add(at)
    return found


def _subject_of_one_word(words: Sequence[Word], match: Match, parties: Parties) -> bool:
    """Whether a state's or body's name of one word without an article stands right behind a verb."""
    at = match.start
    alone = match.end == at + 1 and not (words[at].article or words[at].conj or words[at].prep)
    named = match.kind in STATES or not persons(match, parties)
    return alone and named and at > 0 and words[at - 1].pos == "verb"


def _unlike(words: Sequence[Word], at: int) -> bool:
    """Whether a man's noun stands behind a woman's adjective (ساندت الأحزاب اليسارية | الاتحاد العام)."""
    word, before = words[at], words[at - 1]
    if not at or not _definite_noun(word) or word.reading.gender != "m":
        return False
    return before.pos == "adj" and bool(before.article) and before.stem.endswith(FEMININE)


def _definite_noun(word: Word) -> bool:
    """Whether a noun with its article, which a name cannot own, and which is no adjective of nationality."""
    return word.pos == "noun" and word.article and not (word.conj or word.prep or nisba(word))


def _of_a_man(word: Word, verb: Word, match: Match) -> bool:
    """Whether a masculine word with its article stands behind a state that its verb shows to be feminine: it
    describes nothing (رفضت باريس | المقترح)."""
    plain = word.article and not (word.conj or word.prep) and word.reading.number != "p"
    unlike = word.reading.gender == "m" and verb.reading.gender == "f"
    return match.kind in STATES and plain and unlike


def _many(word: Word, matches: Sequence[Match], agents: Sequence[Agent]) -> bool:
    """Whether a noun is a body, or with its article several people or bodies: nobody's name goes on with it
    (دعا نوري المالكي | الميليشيات، اتهم مير حسين موسوي | وزارة الداخلية)."""
    if word.conj or word.prep:
        return False
    if word.article and word.stem.endswith(MEN) and any(m.kind == "people" and m.plural for m in matches):
        return True  # انتقد محمود عباس | الأوروبيين
    if word.pos not in {"noun", "propn"}:
        return False
    return any(
        m.kind == "agent"
        and not m.weak
        and ((m.plural and word.article) or agents[m.entries[0]].kind in FORCES)
        for m in matches
    )


def _owns_nothing(words: Sequence[Word], at: int) -> bool:
    """Whether a definite noun that describes nobody stands behind a body's name that ends in a noun without
    article, which it would own (اتهمت أطباء بلا حدود | الجيش)."""
    nouns = {reading.lemma for reading in words[at].readings if reading.pos == "noun"}
    adjective = any(reading.pos == "adj" and reading.lemma not in nouns for reading in words[at].readings)
    return not words[at - 1].article and _definite_noun(words[at]) and not adjective


def _office(word: Word, matches: Sequence[Match]) -> bool:
    """Whether an office of several words begins behind a body's name (اتهم حزب الله | وزير الداخلية)."""
    plain = not (word.conj or word.prep)
    return plain and any(m.kind == "title" and m.end > m.start + 1 for m in matches)


def of_fixed_phrases(words: Sequence[Word], predicates: PredicateIndex) -> frozenset[int]:
    """The definite nouns that a verb makes a fixed phrase with behind its subject (أطلق شرطي | النار)."""
    found = set()
    for at, word in enumerate(words):
        if word.pos != "verb":
            continue
        spelt = word.shapes
        if predicates.phrases.keys().isdisjoint(spelt):
            continue
        patterns = [predicates.phrases.get(shape, ()) for shape in spelt]
        ends = {pattern[1] for row in patterns for pattern, _ in row if len(pattern) == PAIR}
        for behind in range(at + 1, min(at + 2 + PHRASE_GAP, len(words)) if ends else at):
            other = words[behind]
            if other.pos in {"verb", "punct"}:
                break
            if behind > at + 1 and other.article and not other.prep and ARTICLE + other.stem in ends:
                holder = words[behind - 1]
                own = (pattern for pattern, _ in predicates.phrases.get(holder.stem, ()))
                held = any(pattern[1] == ARTICLE + other.stem for pattern in own)  # لم يمنع حظر التجول الطلاب
                found |= set() if holder.prep or held else {behind}  # قصفوا بقذائف المدفعية
                break
    return frozenset(found)


def _other_group(one: Match | None, other: Match, parties: Parties) -> bool:
    """Whether a name is of another party than the one before it, not its short form (حركة فتح | حماس)."""
    if one is None or one.kind != "actor" or one.end - one.start == 1:
        return False
    ids = {actor.id for actor in parties.actors(one)}
    return all(actor.kind != "person" and actor.id not in ids for actor in parties.actors(other))


def names_going_on(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], parties: Parties
) -> frozenset[int]:
    """The words that go on with a known name of several, whatever they look like (جماعة بوكو حرام، القاعدة في
    جزيرة العرب), up to the first with a preposition written onto it, which opens a phrase of its own; and a
    known full name behind a title.
    """
    found = {*ranks(words, matches, parties), *names_of_first(words, matches, parties)}
    found |= names_behind_quotes(words, matches, parties)
    titled = {match.end for row in matches for match in row if match.kind == "title"}
    titled |= {m.end for at in titled if at < len(words) for m in matches[at] if m.kind == "people"}
    titled -= behind_others_offices(words, matches, parties)
    for at in titled:
        strange = at < len(words) and words[at].pos == "propn" and words[at].article
        if strange and strange_surname(words, matches, parties, at):
            found.add(at)
    for at in range(len(words)):
        for match in matches[at]:
            behind = at in titled and not words[at].conj
            called = behind and (full(match) or (at > 0 and called_by_title(words, at, match)))
            if called and persons(match, parties):
                found.add(at)
            if match.kind == "people" and match.end == at + PAIR and half_nations(words, at):
                found.update((at, at + 1))
            termed = match.kind == "agent" and match.end > at + PAIR  # طائرة بدون طيار
            if match.weak or not (termed or match.kind in {*NAMING, "title"}):
                continue
            whole = match.kind == "title"
            if whole and _two_apart(words, at):
                continue
            ends = (
                n
                for n in range(at + 1, match.end)
                if not (
                    termed
                    or inside(words[n])
                    or match.palace
                    or (words[n - 1].pos == "propn" and words[n].prep and not words[n].article)
                    or (full(match) and (words[n].prep == "ل" or _in_name(words, n, match, parties)))
                    or (whole and words[n].prep and not (words[match.end :] and words[match.end].conj))
                )
            )
            found.update(range(at + 1, next(ends, match.end)))
    return frozenset(found)


def _in_name(words: Sequence[Word], at: int, match: Match, parties: Parties) -> bool:
    """Whether a preposition inside a name does not only tell its town (not مجلس النواب في طبرق)."""
    if words[at].pos != "prep":
        return False
    return match.end != at + PAIR or not parties.towns(words, at + 1, True)


def _two_apart(words: Sequence[Word], at: int) -> bool:
    """Whether a noun with its article or owner, or one in the accusative, follows a definite one: no title is
    spelt so (حمل الرئيس الحكومة، اتهم الرئيس المعارضة، قتل الشرطي ابنه، استقبل الرئيس وفدا), but for one with
    a preposition in it (القائم بالأعمال)."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or not _other_noun(after, words[at]):
        return False
    owned = after.pos == "noun" and bool(after.pronoun)
    return words[at].article and (after.article or owned or open_accusative(after))


def inside(word: Word) -> bool:
    """Whether a word may go on with a phrase: a nominal with no preposition."""
    return not word.prep and word.pos in IN_PHRASE


def _begins(word: Word) -> bool:
    """Whether a word behind a state's name begins a phrase: no article joins it (أعلنت مصر فتح المعبر)."""
    return word.pos in {"noun", "adj"} and not (word.article or word.conj or word.prep)


def _things(word: Word) -> bool:
    """Whether a word is a plural with its article, which tells nothing of a state (قصف تركيا | المشافي)."""
    several = word.pos == "noun" and word.article and word.reading.number == "p"
    return several and not (word.conj or word.prep)


def _officer(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, agents: Sequence[Agent]
) -> bool:
    """Whether an office, a person or a body of a nation opens with an article behind a state (في مقديشو
    النائب)."""
    word = words[at]
    opens = word.article and word.pos in {"noun", "adj"} and not (word.conj or word.prep)
    return opens and any(
        match.kind == "title"
        or (match.kind == "agent" and agents[match.entries[0]].kind in PERSONS)
        or (match.kind == "agent" and of_a_nation(words, matches, at))
        for match in matches[at]
    )


def _other_noun(word: Word, before: Word) -> bool:
    """Whether a word is no adjective of the one before it: a noun, or a feminine behind a masculine
    singular.
    """
    unlike = word.reading.gender == "f" and before.reading.gender != "f" and before.reading.number == "s"
    return word.pos == "noun" or (word.pos == "adj" and unlike)


def _behind_bodies(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    parties: Parties,
    heads: frozenset[str],
) -> frozenset[int]:
    """The words behind a body named by its noun alone that are another party (طالب الحزب المحكمة)."""
    found = set()
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if not before.article or word.conj or word.prep or not (word.article or word.pos == "propn"):
            continue
        if at > 1 and not words[at - 2].article and _holder_named(matches[at - 2], matches[at], parties):
            continue
        longer = [match for match in matches[at - 1] if match.end > at]
        named = any(match.kind == "actor" and not match.weak and match.end > at + 1 for match in matches[at])
        kinds = {match.kind for match in matches[at] if not match.weak}
        bare_name = bool(kinds & NAMING) if not word.article else word.pos == "propn" and "actor" in kinds
        if longer or not (named or bare_name or _other_noun(word, before)):
            continue
        if (
            "country" in kinds
            and not word.article
            and (
                before.lemma in grammar().assembly
                or (at > 1 and before.pos == "adj" and words[at - 2].lemma in grammar().assembly)
                or (at > 1 and before.pos == "adj" and words[at - 2].pronoun)
            )
        ):
            found.add(at)  # في بيانها الختامي | إسرائيل، بيان للقمة | إيران
            continue
        alone = any(
            match.kind == "agent"
            and match.end == at
            and parties.tables.agents[match.entries[0]].kind in ALONE_BODIES
            for match in matches[at - 1]
        )
        alone = alone or any(bare(token) in heads for token in form(before).first)
        theirs = at > 1 and nation_of(words, at - 2, at - 1, grammar())  # وزراء الخارجية العرب
        alone = alone and not theirs
        if alone and any(match.kind in {"agent", *NAMING} and not match.weak for match in matches[at]):
            found.add(at)
    return frozenset(found)


def _holder_named(titles: Sequence[Match], names: Sequence[Match], parties: Parties) -> bool:
    """Whether a person's name stands behind an office of a body (رئيس الحركة راشد الغنوشي)."""
    known = [match for match in names if match.kind in NAMING and not match.weak]
    persons = all(
        match.kind == "actor" and all(actor.kind == "person" for actor in parties.actors(match))
        for match in known
    )
    return persons and "title" in [match.kind for match in titles]


def people_among(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> frozenset[int]:
    """The words that the lexicon knows to mean persons (جنود، وزراء، متظاهرون)."""
    return frozenset(
        at
        for at, word in enumerate(words)
        if word.pos in {"noun", "adj"}
        for match in matches[at]
        if match.kind == "agent" and are_persons(word, match, agents[match.entries[0]])
    )


# The rules of where a phrase begins that ask the names alone, and those that ask who bears them as well.
BY_MATCHES = (
    behind_foremost,
    behind_nations, behind_counted, many_behind_one, owned_behind_names, states_behind_men, kin_behind_others,
)  # fmt: skip
BY_PARTIES = (
    names_behind_offices,
    given_names,
    callings_behind_names,
    behind_pairs,
    behind_towns,
    behind_local_offices,
    objects_behind_towns,
    behind_forces,
    behind_others_offices,
    states_behind_names,
    behind_speeches,
    blaming_behind_names,
    forces_accused,
    second_parties,
    behind_ranked_names,
    servants,
    persons_behind_bodies,
    behind_quotes,
    behind_people,
    towns_acted_on,
    one_behind_many,
    two_persons,
    many_acted_on,
    bodies_behind_states,
)
