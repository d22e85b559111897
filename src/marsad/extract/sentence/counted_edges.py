"""Numbers, and people of whom there are several, begin a phrase behind one of another."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import ALIF, MEN, MEN_DID, OBLIQUE
from marsad.arabic.phrases.describing import acted_on, of_several
from marsad.arabic.phrases.quantities import TWO
from marsad.arabic.records import Word
from marsad.lexicon.parties_tables import Match

OF_A_KIND = "ية"
FREEDOM = "سراح"  # إطلاق سراح


def many_behind_one(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The plurals behind a definite singular, or what describes a woman or things, that are known people
    (اتهم الرئيس | الحوثيين، القوات المشتركة | الحوثيين): they describe nobody who is one."""
    found = set()
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if word.conj or word.prep or not (word.article and before.article and word.stem.endswith(MEN)):
            continue
        one = before.pos == "noun" and before.reading.number == "s" and not before.stem.endswith("ة")
        one = one or (before.pos == "adj" and before.stem.endswith("ة"))
        many = not any(match.end > at for match in matches[at - 1])
        folk = any(match.kind in {"actor", "people", "agent"} and not match.weak for match in matches[at])
        if one and many and folk and not _theirs(words, at):
            found.add(at)
    return frozenset(found)


def _theirs(words: Sequence[Word], at: int) -> bool:
    """Whether men describe the several who stand before what is theirs (رجال الإطفاء الفرنسيون، الإفراج عن
    أعضاء الحزب المعتقلين): no deed of whose doers these may be the object (اعتقال رجال الأمن | المحتجين)."""
    owners = words[at - 2] if at > 1 else None
    several = owners is not None and owners.reading.number == "p" and not owners.article
    if owners is None or not several or words[at].pos != "adj":
        return False
    if words[at].stem.endswith(MEN_DID):
        return True
    before = words[at - 3] if at > 2 else None
    governed = bool(owners.prep) or (before is not None and (before.pos == "prep" or before.lemma == FREEDOM))
    first = at - 2 if owners.prep or not governed else at - 3
    return (governed or acted_on(words, at - 2)) and of_several(words, max(first, 0), at - 1)


def numbers(words: Sequence[Word]) -> frozenset[int]:
    """The numbers in words behind a definite word, which they do not count (أسر مقاتلو الجيش | عشرة من), and
    before من or in another case behind indefinite men (خطف مسلحون | ثلاثة من، مسلحون | اثنين)."""
    return frozenset(
        at
        for at in range(1, len(words))
        if words[at].pos == "num"
        and (
            (_described(words, at) and _of_one_kind(words, at))
            or (
                words[at].text[-1].isalpha()
                and (words[at - 1].article or _counts_others(words, at) or _described(words, at))
            )
        )
        and not (words[at].article or words[at].conj or words[at].prep)
    )


def _of_one_kind(words: Sequence[Word], at: int) -> bool:
    """Whether what a number counts shows its accusative (على دراجات نارية | 22 قرويا)."""
    return at + 1 < len(words) and open_accusative(words[at + 1])


def _described(words: Sequence[Word], at: int) -> bool:
    """Whether an adjective without an article, which owns nothing, stands before a number that counts others
    (هجوم على سوق شعبية | عشرة قتلى)."""
    before = words[at - 1]
    if before.reading.number == "d" and words[at].stem.startswith(TWO):
        return False  # قتل مواطنان سوريان اثنان
    adjective = before.pos == "adj" or before.stem.endswith(OF_A_KIND)
    adjective = adjective and not (before.prep or before.conj or before.pronoun)
    behind = words[at + 1] if at + 1 < len(words) else None
    return (
        adjective and at > 1 and words[at - 2].pos == "noun" and behind is not None and behind.pos == "noun"
    )


def _counts_others(words: Sequence[Word], at: int) -> bool:
    """Whether a number behind indefinite men in the nominative counts others, who suffer what they do."""
    men = words[at - 1].stem.endswith(MEN_DID) and words[at - 1].reading.number == "p"
    partitive = at + 1 < len(words) and words[at + 1].folded == FROM
    return men and (partitive or words[at].stem.endswith(OBLIQUE))


def behind_counted(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The things behind so many people whom a singular counts, where a verb of destroying stands before them:
    the people own nothing, they destroy that (حطم مئة متظاهر | زجاج مصرف)."""
    found = set()
    for at in range(3, len(words)):
        thing, one, number = words[at], words[at - 1], words[at - 2]
        if number.pos != "num" or one.pos != "noun" or one.article or one.pronoun or thing.pos != "noun":
            continue
        people = any(match.kind == "agent" and match.end == at for match in matches[at - 1])
        if not people or thing.conj or thing.prep or any(match.end > at for match in matches[at - 1]):
            continue
        verb = next((word for word in reversed(words[max(at - 5, 0) : at - 2]) if word.pos == "verb"), None)
        if verb is not None and verb.lemma in grammar().destroying and not verb.pronoun:
            found.add(at)
    return frozenset(found)


def open_accusative(word: Word) -> bool:
    """Whether a word is an indefinite noun with the ending of the accusative."""
    free = word.pos == "noun" and not (word.article or word.conj or word.prep or word.pronoun)
    return free and word.stem.endswith(ALIF) and word.lemma == word.stem[:-1]
