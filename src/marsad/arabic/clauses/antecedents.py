"""Antecedents: the phrase that a relative clause's verb is about."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, HE_WHO, IN, PERFECT, SO
from marsad.arabic.clauses.agreeing_antecedents import agreeing_antecedent, first_of_row
from marsad.arabic.clauses.relatives import resuming
from marsad.arabic.letters.marks import CLOSING, COMMAS, OPENING
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.openers import behind_opener
from marsad.arabic.phrases.opening_phrases import cited, fronted
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.planners import about_to_do
from marsad.arabic.phrases.results import event_told_of
from marsad.arabic.phrases.set_in import set_in
from marsad.arabic.phrases.some_of import said_of_some
from marsad.arabic.records import Word

RESUMED_WITHIN, EXPECTED, SET_IN = 4, 3, 3
TA, CASE = frozenset("ةهتاى"), "حال"
NEVER_DESCRIBED = frozenset({"propn", "demonstrative"})  # وبذلك تكون القوات: no clause tells of ذلك


def antecedent(
    words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], verb: int
) -> int | None:
    """The phrase that a relative clause's verb is about: before الذي, or indefinite right before the verb."""
    at = behind_expected(words, verb)
    while at >= 0 and words[at].pos in {"particle", "adverb"}:
        if words[at].stem in grammar().complementizer and (words[at].pronoun or at == verb - 1):
            return None  # أعلن في بيان أنه قتل، لا يستبعد مراقبون أن يلجأ
        if words[at].conj in {AND, SO} and words[at].stem == PERFECT:
            return None  # كان معروفا وقد قتل جنودا، بحسب سكان فقد قتل الجنود شابا
        at -= 1
    if at >= 0 and words[at].pos == "relative" and words[at].folded not in grammar().headless:
        at = first_of_row(words, at)
        if at and resuming(words[at].stem) and _of_nobody_named(words, at):
            return None
        comma = at - 1 >= 0 and words[at - 1].pos == "punct" and phrase_of[at - 1] < 0  # no mark of a name
        near = agreeing_antecedent(words, found, at - 1 - comma, words[at])
        fell = comma and near is not None and words[at].stem == HE_WHO and _was_harmed(words, verb)
        return _who_fell(words, found, near) if fell and near is not None else near
    if at == verb - 1 and at > 0 and words[at].text in COMMAS and words[verb].pronoun:
        return set_in(words, found, phrase_of, verb)
    plain = not (words[verb].conj or words[verb].prep)  # not فجر نفسه وسط مصلين ليقتل خمسة
    at = _in_marks(words, found, phrase_of, at)
    if at >= 0 and plain and phrase_of[at] >= 0 and not behind_opener(words, verb):
        phrase = found[phrase_of[at]]
        head = words[phrase.head]  # no time, no في حال هاجم الجيش المدينة
        time = head.stem in grammar().time_noun or (head.stem == CASE and phrase.prep == IN)
        unlike = time or head.pos in NEVER_DESCRIBED
        bare = not unlike and (not phrase.definite or said_of_some(words, phrase, verb))
        held = _indefinite_before(words, found, phrase_of[at])
        if (event := event_told_of(words, found, phrase_of[at], verb)) is not None:
            return event
        if held is not None and _of_it(words[verb], words[held.head], head):
            return phrase_of[at] - 1
        if phrase.definite and about_to_do(words, held, verb):
            return phrase_of[at] - 1  # رجلا في ليون كان يعد لهجوم
        if _not_about(words, phrase, verb):
            alone = verb + 1 == len(words) or phrase_of[verb + 1] < 0  # مهلة من المفترض أن تنتهي
            return phrase_of[at] - 1 if alone and held and words[held.head].stem.endswith("ة") else None
        ruled = phrase.prep and phrase.prep not in grammar().approximator
        if phrase.last == at and bare and (ruled or _object_like(words, phrase)):
            return None if cited(words, phrase) or fronted(words, phrase, verb) else phrase_of[at]
        if held is not None:
            ends = (words[held.head], words[held.last])
            several = any(w.reading.number == "p" or w.lemma != w.stem for w in ends)
            if several and words[verb].reading.number == "p":
                return phrase_of[at] - 1
    return None


def _was_harmed(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb says what was done to a person: one of harm, with nothing behind it that it could do it
    to."""
    after = words[verb + 1] if verb + 1 < len(words) else None
    alone = after is None or after.pos in {"prep", "punct", "adverb"} or bool(after.prep)
    alone = alone or (after is not None and after.stem in grammar().time_noun)  # الذي اعتقل عام 2003
    return alone and words[verb].lemma in grammar().affecting and not words[verb].pronoun


def _who_fell(words: Sequence[Word], found: Sequence[Phrase], near: int) -> int:
    """Who was harmed in a relative clause behind a comma: not what he is in (القيادي في الحزب، الذي قتل)."""
    before = found[near - 1] if near and found[near].prep == IN else None
    if before is None or before.last + 2 != found[near].first:
        return near
    head = words[before.head]
    his = head.reading.gender != "f" and head.reading.number != "p" and not words[found[near].head].pronoun
    return near - 1 if his and is_title(head, grammar()) else near


def _of_nobody_named(words: Sequence[Word], at: int) -> bool:
    """Whether a relative means whoever does what it tells, behind أن, a verb or "all" (إن الذين خطفوا السياح،
    كل الذين يقتلون)."""
    before = words[at - 1]
    that = (
        before.pos in {"particle", "conj"} and not before.pronoun and before.stem in grammar().complementizer
    )
    alone = before.stem in grammar().quantifier and not before.pronoun and before.pos != "num"
    return that or before.pos == "verb" or alone


def behind_expected(words: Sequence[Word], verb: int) -> int:
    """The word before a verb, or the relative before من المقرر أن and the like: it tells of the same one."""
    at = verb - 1
    relative = at >= EXPECTED and words[at - EXPECTED].pos == "relative"
    if not relative or words[at].folded not in grammar().infinitive:
        return at
    expected = words[at - 1]
    held = words[at - 2].lemma == "من" and not words[at - 2].pronoun
    return at - EXPECTED if held and expected.article and expected.pos in {"adj", "noun"} else at


def _not_about(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether a feminine verb that nothing of one man or thing is taken up behind is not about him (الفصائل
    المتحالفة مع صالح استولت على المعسكر)."""
    said, behind = words[verb].reading, words[verb + 1 : verb + 1 + RESUMED_WITHIN]
    hers = said.gender == "f" and said.number == "s" and said.person == 3 and not words[verb].pronoun
    own = words[phrase.first : phrase.last + 1]
    his = all(w.reading.number == "s" and w.reading.gender != "f" and w.stem[-1:] not in TA for w in own)
    return hers and his and not any(word.pronoun for word in behind)


def _in_marks(words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], at: int) -> int:
    """The last word of the open noun that stands between quotation marks, where a word is the second of them
    (قتلوا «مخربين» هاجموهم); else that word itself."""
    if at < 2 or words[at].text not in CLOSING or phrase_of[at] >= 0 or phrase_of[at - 1] < 0:
        return at
    first = found[phrase_of[at - 1]].first
    return at - 1 if first and words[first - 1].text in OPENING and not words[first].article else at


def _indefinite_before(words: Sequence[Word], found: Sequence[Phrase], number: int) -> Phrase | None:
    """The indefinite phrase that a phrase with a preposition stands right behind."""
    phrase, held = found[number], found[number - 1] if number else None
    if held is None or not phrase.prep or held.last != phrase.first - 1 - (phrase.prep_at < phrase.first):
        return None
    return held if not held.definite and (held.prep or _object_like(words, held)) else None


def _of_it(verb: Word, held: Word, nearer: Word) -> bool:
    """Whether a verb tells of a noun rather than of what stands behind its preposition: of that of a paper,
    as its gender shows (رسالة من السفير تطالبه، قرار عن المنظمة يدين)."""
    if _of_him(verb, held, nearer):
        return True
    told = held.lemma in grammar().published | grammar().paper and verb.reading.tense == "present"
    told = told and held.reading.number != "p"  # شهادات لسجناء تؤكد: the file's
    return told and verb.reading.number == "s" and _hers(verb) == _hers(held) != _hers(nearer)


def _hers(word: Word) -> bool:
    return word.reading.gender == "f" or word.stem.endswith("ة")


def _of_him(verb: Word, held: Word, nearer: Word) -> bool:
    """Whether a masculine verb tells of a noun rather than of the feminine behind its preposition (هجوم
    بسيارة مفخخة استهدف)."""
    he = verb.reading.tense == "past" and verb.reading.gender == "m" and verb.reading.number == "s"
    return he and nearer.stem.endswith("ة") and not held.stem.endswith("ة") and held.reading.number == "s"


def _object_like(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether an indefinite bare phrase stands after something: a new sentence seldom opens with one, and
    behind أن it is the subject of what follows (أن مسلحين خطفوا).
    """
    if not phrase.first or words[phrase.first].conj:
        return False
    before = words[phrase.first - 1]
    marked = before.text in OPENING and phrase.first > 1 and words[phrase.last + 1].text in CLOSING
    before = words[phrase.first - 2] if marked else before  # قتلوا «مخربين» هاجموهم
    if before.text in COMMAS and phrase.first > SET_IN and words[phrase.first - SET_IN].text in COMMAS:
        before = words[phrase.first - SET_IN - 1]  # شيع الأهالي، الجمعة، جثامين مدنيين قضوا
    if about := before.stem in grammar().approximator and phrase.first > 1:
        before = before if before.conj else words[phrase.first - 2]
    if words[phrase.first].pos == "num" and (before.folded == AND or (about and before.conj)):
        return False  # أن 30 مسلحا و10 جنود قتلوا، ونحو 10 جنود قتلوا
    opens = before.folded in grammar().complementizer or before.stem in grammar().complementizer
    opens = opens or (before.pos == "conj" and before.stem in grammar().but)  # لكن شهودا قالوا
    return before.pos != "punct" and not opens
