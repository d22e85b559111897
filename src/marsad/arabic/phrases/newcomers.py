"""Words with their article that look like adjectives and begin the next phrase: whom the subject acts on."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, harming
from marsad.arabic.letters.endings import ARTICLE, FEMININE, MEN, NISBA, PLURALS
from marsad.arabic.phrases.describing import of_several
from marsad.arabic.phrases.nouns import is_title, nisba
from marsad.arabic.records import IN_PHRASE, Word
from marsad.arabic.words.derivation import derivations

SEVERAL, SPEAKING = frozenset({"p", "d"}), frozenset({1, 2})
OBJECTS = (NISBA, "ا")  # of those who are no subject: سائقي, رهبانا


def new_person(
    words: Sequence[Word],
    first: int,
    at: int,
    people: frozenset[int],
    edges: frozenset[int],
    classes: Grammar,
) -> bool:
    """Whether what looks like an adjective with its article names a second person or body behind a verb's
    subject.

    ``استقبل الرئيس الفلبيني السفير``: nouns of office and people describe nobody, but for those in ي.
    """
    nxt = words[at + 1]
    if not (words[at].article or words[at].pos == "propn") or nxt.pos not in {"adj", "noun"} or nxt.conj:
        return False
    if at == first + 1 and nxt.lemma in classes.title and _hit_by_others(words, at):
        return True
    if at > first and _described_himself(words, first, at, people, classes):
        return True
    if nisba(nxt):
        one_of_several = words[at].reading.number in {"p", "d"} and nxt.stem.endswith("ي")
        if nxt.stem.endswith(MEN):
            one_of_several = one_of_several or _people_acted_on(words, at, people, classes)
        providing = at + 2 < len(words) and words[at + 2].prep  # صدر القرار القاضي بـ
        man = nxt.stem.removeprefix(ARTICLE) in classes.man_in_office and not providing  # قتل الجيش المحامي
        return (one_of_several or man) and at == first > 0 and words[first - 1].pos == "verb"
    if first == 0 or nxt.prep or not (words[first - 1].pos == "verb" or words[first].conj):
        return False
    after = words[at + 2] if at + 2 < len(words) else None
    bare = after is not None and not (after.article or after.prep or after.conj)
    named = bare and after is not None and after.pos in {"propn", "adj"}  # محمد describes no الشيخ
    if named and nxt.folded in classes.human_name_title:
        return False
    if named and words[first - 1].lemma not in classes.transitive | classes.encountering:
        return False
    if nxt.stem.endswith("ون") and words[at].reading.number == "p":
        return False
    if at > first and nxt.pos == "adj" and nxt.stem.endswith(MEN) and of_several(words, first, at):
        return False  # قادة الحزب المعتقلون
    if nxt.pos == "adj" and nxt.stem.endswith("ة") and feminine_or_several(words[at]):
        return False  # المجموعات المسلحة
    if nxt.pos == "adj" and nxt.lemma in classes.dissident and _one_like(words[at], nxt):
        return False  # النائب المعارض
    if nxt.lemma in classes.in_power and words[first].lemma in classes.ruled:
        return False  # الحزب الديمقراطي الحاكم
    called = is_title(nxt, classes) or nxt.lemma in classes.body or nxt.lemma in classes.trade
    known = called or at + 1 in people
    if not (known and any(reading.pos == "noun" for reading in nxt.readings)):
        return False
    return not (nation_of(words, first, at, classes, people) or _honoured(words, first, at, edges, classes))


def _described_himself(
    words: Sequence[Word], first: int, at: int, people: frozenset[int], classes: Grammar
) -> bool:
    """Whether what may be a group or a man of a calling stands between two adjectives of belonging behind a
    verb that acts on somebody: the one before describes the subject, the one behind this newcomer (اتهمت
    الحكومة الكينية | الطائفة الدرزية)."""
    nxt, after = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    if after is None or not after.article or after.prep or after.conj or not (first and nisba(words[at])):
        return False
    verb = words[first - 1]
    if verb.pos != "verb" or verb.lemma not in classes.transitive or not nisba(after):
        return False
    if (after.reading.gender == "f") != (nxt.reading.gender == "f"):
        return False
    noun = next((reading.lemma for reading in nxt.readings if reading.pos == "noun"), "")
    man = any(noun in kind for kind in (classes.only_man, classes.trade, classes.title, classes.dissident))
    one_more = nxt.reading.gender != "f" and (at + 1 in people or man)
    return one_more or noun in classes.body or noun in classes.collective


def _hit_by_others(words: Sequence[Word], at: int) -> bool:
    """Whether one man of a calling stands behind her or those who did him the harm that the noun before them
    tells (بعد قتل الشرطة | الشاب، اعتقال السلطات | الصحفي): he describes neither."""
    whose, man = words[at], words[at + 1]
    several = whose.stem.endswith(FEMININE) or whose.reading.number == "p"
    if not several or man.stem.endswith(FEMININE) or man.reading.number != "s" or man.prep:
        return False
    told = derivations(words[at - 1].lemma) if words[at - 1].pos == "noun" else ()
    return any(one.kind == "verbal_noun" and one.verb in harming() for one in told)


def _people_acted_on(words: Sequence[Word], at: int, people: frozenset[int], classes: Grammar) -> bool:
    """Whether people by their trade stand in ين behind others in a broken plural who act on somebody (اعتقل
    الجنود | الصحفيين): a trade describes no soldiers."""
    word, nxt, verb = words[at], words[at + 1], words[at - 1] if at else None
    acting = verb is not None and verb.pos == "verb" and verb.lemma in classes.transitive
    trade = not {nxt.lemma, nxt.stem[:-2]}.isdisjoint(classes.title | classes.trade)
    many = word.reading.number == "p" and not word.stem.endswith(PLURALS)
    return acting and trade and many and (at in people or is_title(word, classes))


def nation_of(
    words: Sequence[Word], first: int, at: int, classes: Grammar, people: frozenset[int] = frozenset()
) -> bool:
    """Whether the broken plural of a nation describes several persons (وزراء الخارجية العرب، الجنود الأتراك),
    who are not named by a nation themselves (الأتراك / الأكراد)."""
    nation = words[at + 1]
    trade = nation.lemma in classes.title or nation.lemma in classes.only_man
    if nation.reading.number != "p" or not nation.lemma.endswith(NISBA) or trade:
        return False  # السكان / الجنود
    head = next((n for n in range(first, at + 1) if words[n].pos != "num"), at)
    many = words[head].reading.number == "p" and not words[head].lemma.endswith(NISBA)
    return many and (head in people or is_title(words[head], classes))


def nation_told(words: Sequence[Word], first: int, at: int, classes: Grammar, people: frozenset[int]) -> bool:
    """Whether the broken plural of a nation, without article, preposition or the ending of an object,
    describes several persons before it (محامون مغاربة | الحكومة)."""
    nation = words[at + 1]
    bare = not (nation.article or nation.conj or nation.prep or nation.pronoun or words[at].article)
    broken = nation.stem[-1] != "ا" and not nation.stem.endswith(MEN)  # خطف مسلحون | مدنيين
    return bare and broken and at == first and nation_of(words, first, at, classes, people)


def men_told(words: Sequence[Word], first: int, head: int, at: int) -> bool:
    """Whether men of a nation in the nominative describe the people that a phrase names, whom neither what
    they own nor the shape of their plural parts from it (سائقو الشاحنات البرازيليون، رهبان بورميون): they
    are no object of theirs."""
    nation, noun = words[at + 1], words[head]
    if nation.stem[-3:-2] != NISBA or nation.conj or nation.prep or nation.pos not in {"adj", "noun"}:
        return False
    many = noun.reading.number == "p" or (noun.pos == "propn" and not noun.article)
    told = [word for word in words[first : at + 1] if word.article or word.pronoun]
    return many and nation.article == bool(told)


def men_shown(words: Sequence[Word], first: int, head: int, at: int) -> bool:
    """Whether men of a nation in ين describe the people that a phrase names (سائقي شاحنات مجريين، عن رجال دين
    بوذيين), who cannot do something to them: they stand behind no verb, or show themselves that they are its
    object."""
    if not men_told(words, first, head, at):
        return False
    before, noun = words[first - 1] if first else None, words[head]
    if before is None or before.pos != "verb" or words[first].prep:
        return True
    done_by_many = before.reading.number in SEVERAL or before.reading.person in SPEAKING
    bare = not (noun.article or noun.pronoun)
    return done_by_many or (bare and noun.stem != noun.lemma and noun.stem.endswith(OBJECTS))


def _honoured(words: Sequence[Word], first: int, at: int, edges: frozenset[int], classes: Grammar) -> bool:
    """Whether a title right behind an office is its holder's, with his name: behind that stands another, whom
    he acts on (اتهم وزير الدفاع الشيخ أحمد الصباح / العراق)."""
    if not is_title(words[first], classes) or first == at or words[at + 1].reading.number != "s":
        return False
    end = at + 2
    while end < len(words) and end not in edges and words[end].pos in IN_PHRASE:
        if words[end].prep or words[end].conj:
            return False
        end += 1
    return end > at + 2 and not words[at + 2].article and end in edges


def _one_like(noun: Word, adjective: Word) -> bool:
    """Whether an adjective is of one person as its noun is, and of the same gender."""
    shown = noun.stem.endswith("ة") == adjective.stem.endswith("ة")
    return shown and noun.reading.number == adjective.reading.number == "s"


def feminine_or_several(word: Word) -> bool:
    """Whether a noun is feminine or plural, so that a feminine adjective may describe it."""
    return word.reading.gender == "f" or word.reading.number == "p"
