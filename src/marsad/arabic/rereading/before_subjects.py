"""Verbs right before their subject that were read as another person's, or as the noun of their letters."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import FROM, IN
from marsad.arabic.letters.endings import ARTICLE, FEMININE, OPEN_TA, TIED_TA
from marsad.arabic.records import IN_PHRASE, Reading, Word
from marsad.arabic.words.lexicon import load_closed

FOUND_WITHIN, THREE = 5, 2
THEM, NONE, SEVERAL = "هم", "ما", "و"
OPENERS = frozenset({"punct", "particle", "conj"})
SAID_TO_ONE = frozenset({1, 2})


def the_one(word: Word) -> Word | None:
    """The noun with its article of what was read as a verb of "I" or "you" (أن الأمن): such a verb is hardly
    written with the letters of the article first."""
    if word.reading.person not in SAID_TO_ONE or not word.stem.startswith(ARTICLE) or word.text[:1] == "أ":
        return None
    rest = word.stem.removeprefix(ARTICLE)
    noun = next((r for r in word.readings if r.pos == "noun" and r.known and r.lemma == rest), None)
    return None if noun is None else replace(word, reading=noun, article=True, stem=rest)


def with_object(words: Sequence[Word], at: int) -> Reading | None:
    """The verb that takes an object, of the letters of one that is not known to, where a verb of several,
    behind which no subject stands, has a bare noun behind it (شرطيان يضربان متظاهرا)."""
    word, classes = words[at], grammar()
    if word.reading.number not in {"d", "p"} or word.lemma in classes.transitive or at + 1 == len(words):
        return None
    behind = words[at + 1]
    if behind.pos not in {"noun", "adj", "num"} or behind.prep or behind.conj or word.pronoun:
        return None
    same = (r for r in word.readings if r.pos == "verb" and r.tense == word.reading.tense)
    return next((r for r in same if r.number == word.reading.number and r.lemma in classes.transitive), None)


def before_its_subject(words: Sequence[Word], at: int) -> Reading | None:
    """The reading of one man's verb of what was read as a past of women right before its subject, before
    which a verb tells of one (أدين ثلاثة رجال)."""
    said = words[at].reading
    if said.number != "p" or said.gender != "f" or said.person != 3 or at + 1 == len(words):
        return None
    if (at and words[at - 1].pos in IN_PHRASE) or words[at + 1].pos not in IN_PHRASE or words[at + 1].prep:
        return None
    return next(
        (r for r in words[at].readings if r.pos == "verb" and r.number == "s" and r.person == 3), None
    )


def many_did(words: Sequence[Word], at: int) -> Reading | None:
    """The past of what was read as a woman's present though a number of people stands right behind it, who do
    something together (تجمع المئات أمام البرلمان، تجمع عشرات الصحفيين، تجمع نحو مئتي طالب)."""
    said = words[at].reading
    if said.tense != "present" or said.gender != "f" or at + 1 == len(words) or words[at].pronoun:
        return None
    many = words[at + 1]
    several = many.lemma in grammar().quantifier and many.reading.number == "p"
    if not (several or _so_many_men(words, at + 1)) or many.prep or many.conj:
        return None
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if r.gender == "m" and r.number == "s"), None)


def she_did(words: Sequence[Word], at: int) -> Reading | None:
    """What a woman or body did to what the pronoun means, for what was read as my own past or yours right
    before her noun (تقرير أعدته لجنة)."""
    verb, said = words[at], words[at].reading
    if said.person not in SAID_TO_ONE or said.tense != "past" or not verb.pronoun or at + 1 == len(words):
        return None
    her = words[at + 1]
    if her.pos not in IN_PHRASE or her.prep or her.conj or her.reading.gender != "f":
        return None
    pasts = (r for r in verb.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.gender == "f" and r.number == "s"), None)


def _so_many_men(words: Sequence[Word], at: int) -> bool:
    """Whether a figure, or one that is only about right, counts men from here on (نحو مئتي طالب)."""
    while at < len(words) - 1 and words[at].folded in grammar().approximator:
        at += 1
    first = at
    while at < len(words) - 1 and words[at].pos == "num":
        at += 1
    man = words[at]
    if at == first or man.pos not in IN_PHRASE or man.prep or man.conj or man.pronoun or man.article:
        return False
    return man.reading.gender != "f" and not man.stem.endswith(FEMININE)


def she_faces(words: Sequence[Word], at: int) -> Reading | None:
    """The present that takes an object of what was read as a man's past that takes none, right before a
    feminine noun, which can be no subject of that one (وتواجه حكومة البلاد انتقادات)."""
    said, verb, transitive = words[at].reading, words[at], grammar().transitive
    if said.tense != "past" or not verb.stem.startswith(OPEN_TA) or verb.pronoun or at + 1 == len(words):
        return None
    her = words[at + 1]
    if said.gender != "m" or said.number != "s" or said.lemma in transitive or her.pos != "noun":
        return None
    if her.prep or her.conj or her.reading.number == "p" or not her.stem.endswith(TIED_TA):
        return None  # تعرض قضاة لتهديد
    presents = (r for r in verb.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    return next((r for r in presents if r.gender == "f" and r.lemma in transitive), None)


def he_did(words: Sequence[Word], at: int) -> Reading | None:
    """The past of one man of what was read as a woman's present, where a man or body of his gender stands
    right behind it, who did it: it ends in ى (تبنى فصيل مسلح الهجوم), or opens what it tells and he holds an
    office (تفقد الوزير الموقع)."""
    said, verb = words[at].reading, words[at]
    if said.tense != "present" or said.gender != "f" or at + 1 == len(words):
        return None
    him = words[at + 1].reading
    bare = words[at + 1].pos == "noun" and not (words[at + 1].prep or words[at + 1].conj)
    if not bare or him.gender == "f" or him.number != "s" or words[at + 1].stem.endswith("ة"):
        return None
    opens = not at or words[at - 1].pos in OPENERS
    office = opens and him.gender == "m" and words[at + 1].lemma in grammar().title - grammar().feminine
    if not verb.text.endswith("ى") and not office:
        return None  # تقول أم محمد
    pasts = (r for r in verb.readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if r.gender == "m" and r.number == "s" and r.person == 3), None)


def they_did(words: Sequence[Word], at: int) -> Reading | None:
    """What men did, for what was read as said to several right behind a part of others (الكثير منهم تعرضوا
    للتعذيب, not لا تعرضوا)."""
    said = words[at].reading
    if said.tense != "present" or said.number != "p" or not at:
        return None
    if words[at - 1].pos != "prep" or words[at - 1].pronoun != THEM:
        return None
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.number == "p"), None)


def nobody_does(words: Sequence[Word], at: int) -> Word:
    """A word right behind nobody at all with its reading as what that one does, where it has one (لا أحد
    يدين، ما من أحد يدين, whose hands are two)."""
    word, before = words[at], words[at - 2]
    carried = before.pos == "verb" and before.lemma in grammar().auxiliary  # لم يعد أحد يدينه
    before = words[at - 3] if carried and at > THREE else before
    nobody = before.stem in grammar().negator or (before.folded == FROM and words[at - 3].stem == NONE)
    if not nobody or word.article or word.prep or word.pronoun or words[at - 1].article:
        return word
    does = (r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    found = next((r for r in does if r.gender == "m" and r.number == "s"), None)
    return word if found is None else replace(word, reading=found)


def no_way_out(words: Sequence[Word], at: int) -> bool:
    """Whether a word is what somebody has not found who must do what من behind it tells (لم يجد الجيش بدا من
    الانسحاب, which looks like what seemed)."""
    if at + 1 == len(words) or words[at + 1].folded != FROM:
        return False
    before = words[max(at - FOUND_WITHIN, 0) : at]
    return any(w.pos == "verb" and w.lemma in grammar().left_with for w in before)


def until_they_hit(words: Sequence[Word], at: int) -> Reading | None:
    """The past of harm of what was read as a noun with its owner behind حتى, before those who did it (حتى
    هاجمها المسلحون)."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.article or after.prep or after.conj:
        return None
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past")
    return next((r for r in pasts if r.lemma in harming()), None)


def it_is_he_who(words: Sequence[Word], at: int) -> Word:
    """A word behind هو من or هم من with its reading as what he or they did to what stands behind it (المسلحون
    هم من قصفوا القرية), where it has one."""
    word, behind = words[at], words[at + 1] if at + 1 < len(words) else None
    known = behind is not None and (behind.article or behind.pos == "propn") and not behind.prep
    if word.article or not (known or word.pronoun):
        return word
    person = load_closed().agreeing.get(words[at - 2].folded)
    verbs = [r for r in word.readings if r.pos == "verb" and (r.gender, r.number) == person]
    does = (r for r in verbs if r.person == 3 and r.voice != "passive")
    strange = word.pos == "propn" and not word.reading.known  # تدعم
    found = next((r for r in does if strange or (r.tense == "past" and r.lemma in harming())), None)
    return word if found is None else replace(word, reading=found)


def many_there(words: Sequence[Word], at: int) -> Reading | None:
    """The past of what was read as a noun though a place opens the sentence and a number of people stands
    right behind it, who do something there (وفي صنعاء تجمع مئات المحتجين)."""
    said = words[at]
    if said.pos != "noun" or said.prep or said.article or not 0 < at < len(words) - 1:
        return None
    many = words[at + 1]
    if many.pronoun and many.stem == IN:
        return _asked_there(said) or _suffered_there(said, words[at + 2 : at + 3])
    if said.conj:
        return None
    if many.stem not in grammar().quantifier or many.reading.number != "p" or many.prep or many.conj:
        return None
    first = at - 1 if words[at - 1].prep else at - 2
    fronted = first >= 0 and (words[first].prep or words[first].pos == "prep")
    if not fronted or (first and words[first - 1].pos != "punct"):
        return None
    pasts = (r for r in said.readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if r.gender == "m" and r.number == "s"), None)


def _asked_there(said: Word) -> Reading | None:
    """The past of several of what looks like a noun of theirs before فيها, which tells what a letter or a
    speech says (رسالة طالبوه فيها بالاستقالة)."""
    if not said.pronoun or not said.stem.endswith(SEVERAL):
        return None
    pasts = (r for r in said.readings if r.pos == "verb" and r.tense == "past" and r.known)
    return next((r for r in pasts if r.number == "p" and r.person == 3), None)


def _suffered_there(said: Word, behind: Sequence[Word]) -> Reading | None:
    """The passive past of a bare noun of harm right before فيه or فيها, which no such noun owns, and one or
    some who suffered (هجوم وقع في 15 يوليو 2016 وقتل فيه جنديان)."""
    if said.pronoun or not behind or behind[0].article or behind[0].prep or behind[0].pos == "punct":
        return None
    pasts = (r for r in said.readings if r.pos == "verb" and r.tense == "past" and r.known)
    his = next((r for r in pasts if r.gender == "m" and r.number == "s" and r.lemma in harming()), None)
    return replace(his, voice="passive") if his is not None else None
