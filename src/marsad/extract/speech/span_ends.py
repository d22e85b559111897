"""Where the words that name a source end, where the parse ends its phrase too early: right before أن what
stands there can be nothing but his (أعلنت اللجنة المركزية | أن، بلدية صيدا | أن), and whose a paper is
(شهادات ناجين).
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import HIM
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import OPENING
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.addressing import addresses

MY = "ي"
DESCRIBING = frozenset({"noun", "adj"})


def begins(scene: Scene, first: int, last: int) -> int:
    """Where a speaker begins, without whom he answers right behind his verb (رد عليه | زيلينسكي)."""
    word = scene.words[first]
    his = first < last and word.text.endswith(HIM) and any(r.pos == "prep" for r in word.readings)
    return first + his


def before_clause(scene: Scene, last: int, stop: int) -> int | None:
    """The word before the clause of what is said, where one bare phrase that belongs to its speaker stands
    between: what describes him with the article that he has, or the place whose body it is."""
    words, at = scene.words, last + 1
    sort = at < min(stop, len(words)) and words[at].pos == "adj" and words[at].stem.endswith(MY)
    if sort and _what_he_is(words[last], words[at]):
        return at  # دبلوماسي غربي | طلب عدم ذكر اسمه إن
    if not at < stop < len(words) or words[stop].stem not in grammar().complementizer or words[stop].conj:
        return None
    if (named := _name_behind_place(scene, at, stop)) is not None:
        return named
    word = words[stop - 1]
    parted = word.stem in scene.lexicon.cues.masdars if word.pronoun else word.pos == "prep"
    if at == stop - 1 - parted and _what_he_is(words[last], words[at]):
        return at  # دبلوماسي غربي | إن، | قوله إن، | إلى أن
    number = scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or (phrase.first, phrase.last) != (at, stop - 1) or phrase.prep or phrase.conj:
        return None
    if words[at].stem in scene.lexicon.cues.masdars and not words[at].article:
        return None  # وكالة بترا | قول المحافظ إن
    if scene.dated(at) or any(number in c.object and addresses(scene, c.verb) for c in scene.parse.clauses):
        return None
    own = _describes(words[last], words[at]) or _place(scene, last, at) or _full_name(scene, phrase)
    return phrase.last if own else None


def _name_behind_place(scene: Scene, at: int, stop: int) -> int | None:
    """The last word of the name of one in office that stands behind where he serves, right before what he
    says (المدعي العام | في باريس فرنسوا مولان)."""
    words, phrases = scene.words, scene.parse.phrases
    number = scene.parse.phrase_of[stop - 1]
    where = phrases[number - 1] if number > 0 else None
    if where is None or words[at].stem != IN or where.first != at + 1 or not words[at - 1].article:
        return None
    named = phrases[number].first == where.last + 1 and phrases[number].last == stop - 1
    place = any(m.first <= where.first <= m.last for m in scene.places)
    return stop - 1 if named and place and _full_name(scene, phrases[number]) else None


def begins_anew(before: Word, word: Word, press: bool = False) -> bool:
    """Whether a noun without the article cannot complete the definite one before it, or the name of an agency
    (وكالة الأناضول | قول الوزير)."""
    whole = before.article or before.pos == "propn" or (press and before.text not in OPENING)
    return whole and not (word.article or word.conj or word.prep)


def opens_subject(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether a phrase is the subject of a clause, or stands behind it with a preposition (الأمين العام |
    للأمم المتحدة)."""
    phrases = scene.parse.phrases
    first = clause.subject[0] if clause.subject else len(phrases)
    return first <= number and all(phrases[n].prep for n in range(first + 1, number + 1))


def idafa(scene: Scene, last: int, after: int) -> bool:
    """Whether a definite noun right behind an open one completes it (وزارة الدفاع)."""
    word = scene.words[last]
    nation = scene.lexicon.places.country(key(word.stem)) is not None
    open_noun = word.reading.known and not nation and not word.article and not word.pronoun
    return open_noun and scene.words[after].article


def _full_name(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is somebody's name of two words or more (الباحث في معهد كارنيغي | أحمد ناجي)."""
    first, last = scene.words[phrase.first], scene.words[phrase.last]
    if phrase.last == phrase.first or first.article:
        return False
    strange = last.article and not scene.matches[phrase.first]  # الباحثة في الشأن السوداني | أماني الطويل
    return strange or scene.lexicon.parties.is_given_name(first)


def of_field(scene: Scene, number: int) -> bool:
    """Whether a phrase tells in what somebody is learned, by its word or as his name follows (الخبير في
    الشؤون العسكرية محمد الطيار)."""
    words, phrase = scene.words, scene.parse.phrases[number]
    if scene.matches[phrase.first] and any(m.first <= phrase.head <= m.last for m in scene.places):
        return False
    behind = words[phrase.last + 1 : phrase.last + 2]
    named = any(scene.lexicon.parties.is_given_name(word) and not word.prep for word in behind)
    return named or words[phrase.first].lemma in grammar().field_of_study


def _describes(before: Word, word: Word) -> bool:
    """Whether a word with the article describes the one before it, which has it too (اللجنة المركزية)."""
    alike = before.article and word.article and word.pos in DESCRIBING and not word.pronoun
    return alike and before.reading.gender == word.reading.gender


def _what_he_is(before: Word, word: Word) -> bool:
    """Whether a word can only say of what sort or nation a man without the article before it is."""
    bare = not (before.article or before.pronoun or word.article or word.prep or word.conj)
    if word.pos == "prep":
        return bare and word.pronoun == MY  # تحقيق داخلي
    alike = word.pos == "adj" and not word.pronoun and word.reading.number in {"s", None}
    return bare and alike and before.pos in DESCRIBING


def _place(scene: Scene, last: int, at: int) -> bool:
    """Whether a word is a town that the open noun before it is of (بلدية صيدا)."""
    before, word = scene.words[last], scene.words[at]
    is_open = before.pos == "noun" and not (before.article or before.pronoun)
    places = scene.lexicon.parties.places
    return is_open and not word.article and places is not None and bool(places.lookup(key(word.text)))


def many_of(scene: Scene, phrase: Phrase) -> int | None:
    """The phrase behind من of which one lone word before it only tells how many speak, or that it is a copy
    (أكثر من مصدر، العديد من الشهود، نسخة من الوثيقة)."""
    words, at = scene.words, phrase.last + 2
    if phrase.first != phrase.last or at >= len(words) or words[at - 1].stem != FROM:
        return None
    stem = words[phrase.first].stem
    copied = stem in grammar().copied and not words[phrase.first].article
    if words[at - 1].pronoun or not (copied or stem in grammar().more_than or stem in grammar().quantifier):
        return None
    number = scene.parse.phrase_of[at]
    several = number >= 0 and scene.parse.phrases[number].first == at and words[at].pos != "num"
    return number if several else None


def whose_words(scene: Scene, last: int) -> int | None:
    """The last word of the people right behind an open noun for a paper whose words it holds (شهادات
    ناجين، روايات سكان)."""
    words, at = scene.words, last + 1
    if at >= len(words) or words[last].stem not in grammar().testimony or words[last].article:
        return None
    number = scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 and not words[last].pronoun else None
    if phrase is None or phrase.first != at or phrase.prep or phrase.conj or words[at].article:
        return None
    known = not scene.lexicon.cues.sources.keys().isdisjoint(scene.shapes[at])
    answer = None if known else scene.answer(Filler(phrase.first, phrase.last, phrase.head, "source"))
    return phrase.last if known or (answer is not None and answer.human) else None


def stands_for(scene: Scene, at: int, number: int) -> bool:
    """Whether a phrase behind عن tells for which body or town somebody has his seat, or whom a body defends
    (النائب | عن حزب الأمة، هيئة الدفاع | عن المعتقلين): not what he speaks of (كشف النائب عن اعتقال)."""
    word, phrase = scene.words[at], scene.parse.phrases[number]
    if word.lemma not in grammar().standing_for or not scene.lexicon.predicates.nouns.keys().isdisjoint(
        scene.shapes[phrase.first]
    ):
        return False
    if scene.words[phrase.first].stem in grammar().speaking_body:
        return True
    return scene.answer(Filler(phrase.first, phrase.last, phrase.head, "institution")) is not None
