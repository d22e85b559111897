"""Where the object of a verb begins, right behind a subject that looks like its owner: what an attack struck
(استهدف انفجار | دورية للشرطة), what people do (نظم طلاب | وقفة), what was signed or issued (أصدر الرئيس |
المرسوم)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.load import Lexicon, rows_of
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS, PERSONS

ATTACK = "ASSAULT"
NOMINAL = frozenset({"noun", "propn", "num"})
OWNERS = frozenset({"group", "force", "person", "weapon"})
DEED, PERSON = frozenset({"noun", "adj"}), "person"


def behind_blows(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> frozenset[int]:
    """The words behind an attack's bare noun, and its weapon (انفجار سيارة مفخخة | دورية), or a bare weapon
    (صاروخ | قاعدة), that is the subject of a verb of striking: they are the verb's object. Those who may have
    done it (قصف الجيش) are that only where nothing else is, and whose a weapon may be never.
    """
    striking, slaying = grammar().striking, grammar().slaying
    found = set()
    for at in range(2, len(words)):
        verb, blow = words[at - 2], words[at - 1]
        kills = verb.lemma in slaying
        if not (kills or verb.lemma in striking) or verb.pos != "verb" or verb.pronoun or not _bare(blow):
            continue
        if _attack(blow, lexicon) and (man := _officer(words, matches, at, lexicon)) >= 0:
            found.add(man)
            continue
        if kills:
            continue
        if not _attack(blow, lexicon):
            hit = at - 1 + _weapon(words, at - 1, lexicon)
            if at <= hit < len(words) and not _target(words[hit], matches[hit], lexicon):
                hit = max((match.end for match in matches[hit]), default=len(words))  # صواريخ الحوثيين | مطار
                hit = hit if hit < len(words) and not words[hit].article else len(words)
            if at <= hit < len(words) and _target(words[hit], matches[hit], lexicon):
                found.add(hit)
            continue
        hit = at + _weapon(words, at, lexicon)
        if hit < len(words) - 1 and _described(words, matches, hit):
            hit += 1  # قصف مدفعي | مواقع
        if hit < len(words) and _begins(words[hit], matches[hit]):
            doer = words[hit].article or any(m.kind == "agent" and m.plural for m in matches[hit])
            if not doer or not _goes_on(words, hit):
                found.add(hit)
    return frozenset(found)


def behind_doers(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> frozenset[int]:
    """The bare nouns of acts right behind indefinite people who do them, by a light verb before (نظم طلاب |
    وقفة، نفذ ناشطون وعمال | مسيرة)."""
    agents = lexicon.parties.tables.agents
    found = set()
    for at in range(2, len(words)):
        word, people = words[at], words[at - 1]
        if people.reading.number != "p" or people.pos != "noun" or not matches[at - 1]:
            continue
        if word.pos not in DEED or word.article or word.prep or word.conj:
            continue
        if people.article or people.prep or people.pronoun:
            continue
        first = at - 1
        while first > 1 and words[first].conj:
            first -= 1
        verb = words[first - 1]
        light = rows_of(lexicon.light, {verb.lemma}) if verb.pos == "verb" else ()
        does = any(row.slot == "object" and row.doer == "actor" for row in light)
        persons = any(m.kind == "agent" and agents[m.entries[0]].kind == PERSON for m in matches[at - 1])
        if does and persons and any(lexicon.predicates.nouns.get(shape) for shape in word.shapes):
            found.add(at)
    return frozenset(found)


def papers(words: Sequence[Word]) -> frozenset[int]:
    """The definite words for papers right behind a definite noun or a name, which owns none."""
    paper = grammar().paper
    return frozenset(
        at
        for at in range(1, len(words))
        if words[at].article
        and words[at].lemma in paper
        and not (words[at].prep or words[at].conj)
        and (words[at - 1].article or words[at - 1].pos == "propn")
        and words[at - 1].pos in {*NOMINAL, "adj"}
    )


def counted_people(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The numbers in digits right behind a name that count people (اختطفت بوكو حرام | 110 فتيات): they are no
    part of it."""
    return frozenset(
        at
        for at in range(2, len(words) - 1)
        if words[at].folded.isdigit()
        and (words[at - 1].pos == "propn" or any(m.kind == "actor" for m in matches[at - 2]))
        and words[at + 1].pos == "noun"
        and not words[at + 1].article
        and any(match.kind == "agent" for match in matches[at + 1])
    )


def own_deaths(words: Sequence[Word]) -> frozenset[int]:
    """The words for the death that somebody met, right behind him (لقي شرطي | مصرعه): it is not his owner."""
    return frozenset(
        at
        for at in range(1, len(words))
        if words[at].lemma in grammar().own_death
        and words[at].pronoun
        and not (words[at].prep or words[at].conj)
        and words[at - 1].pos in {*NOMINAL, "adj"}
    )


def _officer(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, lexicon: Lexicon) -> int:
    """Where one man's office begins right behind a blow and what describes it (قصف مدفعي | أمين عام الحزب):
    no blow is one officer's; -1 where none does."""
    while at < len(words) - 1 and _kind(words[at], matches[at], matches[at + 1]):
        at += 1
    if at >= len(words) or words[at].prep or words[at].conj or words[at].pos not in NOMINAL:
        return -1
    agents = lexicon.parties.tables.agents
    man = any(
        not m.plural and (m.kind == "title" or (m.kind == "agent" and agents[m.entries[0]].kind in PERSONS))
        for m in matches[at]
    )
    behind = words[at + 1] if at + 1 < len(words) else None
    counted = behind is not None and (behind.pos == "num" or behind.folded.isdigit())  # هجوم مسلح خمسة جنود
    return at if man and words[at].reading.number == "s" and not counted else -1


def _kind(word: Word, matches: Sequence[Match], after: Sequence[Match]) -> bool:
    """Whether a word tells what kind of blow it was (مدفعي، جوية، انتحاري | مدير الشرطة)."""
    plain = not (word.article or word.prep or word.conj or word.pronoun)
    man = any(match.kind in CALLINGS for match in matches)
    nisba = word.stem.endswith(NISBA)
    if man:
        return plain and nisba and any(match.kind in CALLINGS for match in after)
    return plain and (word.pos == "adj" or nisba)


def _described(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int) -> bool:
    """Whether a word only says what kind of blow stands before it, or that it was another one (هجوم آخر |
    دورية), and a bare noun stands behind it."""
    word, after = words[at], words[at + 1]
    if word.stem in grammar().another and not word.conj and words[at - 1].pos == "noun":
        return _begins(after, matches[at + 1]) and not (after.article or after.pronoun)
    return _kind(word, matches[at], matches[at + 1]) and _bare(after)


def _begins(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a bare noun stands here, or a word for people that looks like an adjective (دورية)."""
    people = any(match.kind == "agent" for match in matches)
    return not (word.prep or word.conj) and (word.pos in NOMINAL or people)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether another bare noun that the one here cannot own follows it, its adjectives between (قصف الجيش
    السوري سوقا)."""
    for before, word in zip(words[at:], words[at + 1 :], strict=False):
        if word.pos not in NOMINAL | {"adj"} or word.prep or word.conj:
            return False
        if before.article and not word.article and word.pos in NOMINAL:
            return True
        if not before.article and word.pos in NOMINAL and words[at + 1] is not word:
            return True
    return False


def _bare(word: Word) -> bool:
    return not (word.article or word.prep or word.conj or word.pronoun) and word.pos in NOMINAL


def _target(word: Word, matches: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether a word names what a missile hits, and nobody whose it may be: premises, a thing or post (صاروخ
    | قاعدة، صواريخ | السفارة; not صواريخ المقاومة)."""
    if word.prep or word.conj:
        return False
    places, agents = lexicon.parties.places, lexicon.parties.tables.agents
    kinds = {agents[match.entries[0]].kind for match in matches if match.kind == "agent"}
    if kinds or any(match.kind == "actor" for match in matches):
        return bool(kinds) and kinds.isdisjoint(OWNERS)
    classes = places.classes if places is not None else {}
    return not word.article and any(token in classes for token in form(word).bare_inner)


def _attack(word: Word, lexicon: Lexicon) -> bool:
    """Whether a bare noun tells of an attack."""
    return lexicon.predicates.noun_of(ATTACK, word.shapes)


def _weapon(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """How many words name a weapon here."""
    lengths = (
        len(tool.words)
        for shape in words[at].shapes
        for tool in lexicon.instruments.get(shape, ())
        if all(at + n < len(words) and part in words[at + n].shapes for n, part in enumerate(tool.words))
    )
    return max(lengths, default=0)


def behind_manner(words: Sequence[Word]) -> frozenset[int]:
    """The verbal nouns right behind words that say how somebody did something (نفى بشدة قصف الحي، رفض بشكل
    قاطع تسليمهم): they are what he denied or refused, none of the manner."""
    manner = grammar().manner
    nouns = [at for at in range(2, len(words)) if words[at].pos == "noun"]
    told = [at for at in nouns if BY in (words[at - 2].prep, words[at - 1].prep)]
    deeds = (at for at in told if _told_how(words[at - 2], words[at - 1], manner))
    return frozenset(at for at in deeds if _bare_deed(words[at]))


def _told_how(before: Word, last: Word, manner: frozenset[str]) -> bool:
    described = last.pos in DEED and not (last.article or last.prep) and _is_manner(before, manner)
    return described or _is_manner(last, manner)


def _is_manner(word: Word, manner: frozenset[str]) -> bool:
    return word.prep == BY and word.lemma in manner and not word.article and not word.pronoun


def _bare_deed(word: Word) -> bool:
    return not (word.article or word.prep or word.conj) and is_verbal_noun(word.lemma)
