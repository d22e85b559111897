"""Who speaks, set off from plain words: behind them (قصفوا السوق، قال ناشط) or before a colon (مصدر أمني:
مقتل ثلاثة جنود)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, FOR, SO
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS, DASHES, HARD_STOPS, QUOTES
from marsad.arabic.records import Word
from marsad.extract.sentence.meanwhile import goes_over
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.relayed import QUOTING
from marsad.extract.speech.sources import can_speak, extended, listed_kind
from marsad.extract.speech.speakers import DOCUMENT, VIEWS
from marsad.lexicon.cues import SpeechCue

SHORTEST = 2
CLOSES = frozenset(QUOTES.values())
COLON, REPLY = ":", "ج"
COLON_REACH = 12
OPENS = 3
OWN_WORDS, APPOSED = 3, 8
SUBJECT = "subject"
DENIED = "negated"
STATE = "state"
METONYM = "metonym"
CRIMINALS = "CRM"
NO_NAME = frozenset({"verb", "punct", "relative"})
RELATED = "ذات"  # روابط ذات صلة


def said_before(scene: Scene, verb: int, cue: SpeechCue) -> tuple[int, int] | None:
    """The words before a verb of saying that stands behind them with its speaker and nothing else
    (قصفوا السوق، تقول الناشطة؛ مقتل جندي - أعلن الجيش)."""
    words = scene.words
    if verb < SHORTEST or words[verb].conj or cue.kind in VIEWS or cue.speaker != SUBJECT:
        return None
    if not _set_off(scene, verb - 1):
        return None
    if words[verb].reading.person in {1, 2} or cue.status == DENIED or not _only_speaker(scene, verb):
        return None
    first = verb - 1
    while first and not (words[first - 1].pos == "punct" and words[first - 1].text[0] in HARD_STOPS):
        first -= 1
    told = words[first : verb - 1]
    nominal = len(told) > SHORTEST and told[0].pos in {"noun", "propn"} and not told[0].prep
    nominal = nominal or (len(told) > SHORTEST and told[-1].text[:1] in CLOSES)  # . هذه أكاذيب»، قال القائد
    return (first, verb - 2) if nominal or any(w.pos == "verb" for w in told) else None


def said_around(scene: Scene, clause: Clause) -> tuple[int, int] | None:
    """The words behind a verb of saying and its speaker that stand between two commas inside what is said
    (الجيش، يقول ناشطون، قصف السوق): from its verb on."""
    if clause.subject_rule != "after" or not clause.subject or not _set_off(scene, clause.verb - 1):
        return None
    first = scene.parse.phrases[clause.subject[-1]].last + 2
    if first >= len(scene.words) or not _set_off(scene, first - 1):
        return None
    near = (n for n in range(first, min(first + APPOSED, len(scene.words))) if scene.words[n].pos == "verb")
    behind = next(near, first)  # الجنود، يقول سالم، وهو تاجر، قصفوا
    outer = scene.parse.clause_of(behind) if _set_off(scene, behind - 1) else None
    if outer is None or not outer.subject:
        return None
    about = scene.parse.phrases[outer.subject[-1]].last == clause.verb - 2
    last = outer.end
    for clause in scene.parse.clauses if about else ():
        if clause.verb == last + 1 and scene.words[clause.verb].conj:
            last = clause.end  # المقاتلون، تقول المنظمة، جندوا أطفالا | وقتلوا
    return (behind, last) if about else None


def _set_off(scene: Scene, at: int) -> bool:
    """Whether a comma or a dash stands at a word."""
    mark = scene.words[at]
    return mark.text in COMMAS or (mark.pos == "punct" and mark.text[0] in DASHES)


def _only_speaker(scene: Scene, verb: int) -> bool:
    """Whether no other verb stands in the clause of a verb of saying, unless it describes (مسؤول رفض ذكر
    اسمه)."""
    for at in range(verb + 1, len(scene.words)):
        word = scene.words[at]
        if word.pos == "relative" or (word.pos == "pron" and word.conj) or word.pos == "punct":
            return True
        if word.pos == "verb":
            clause = scene.parse.clause_of(at)
            return clause is not None and clause.antecedent is not None
    return True


def answered(scene: Scene) -> bool:
    """Whether a sentence opens with the letter before what the one who is asked answers (ج: الهدنة باقية)."""
    words = scene.words
    return len(words) > OPENS and words[0].text == REPLY and words[1].text == COLON


def before_colon(scene: Scene) -> tuple[Filler, int] | None:
    """Who speaks a sentence that begins with nothing but him and a colon (الرئيس: لن نتفاوض), and where that
    stands."""
    words = scene.words
    colon = next((n for n, word in enumerate(words[:COLON_REACH]) if word.text == COLON), 0)
    before = words[:colon]
    if not colon or words[0].prep or len(words[0].text) < words[0].text.isalpha() * SHORTEST:
        return None  # س: من يحكم البلاد؟
    if any(_no_name(w) for w in before):
        return None
    number = scene.parse.phrase_of[words[0].text in QUOTES]
    if number < 0 or not can_speak(scene, number):
        return None
    speaker = extended(scene, number, colon)
    after = words[speaker.last + 1]
    passed = after.folded == QUOTING or after.lemma == ABOUT or FOR in {after.prep, after.lemma}
    passed = passed and listed_kind(scene, speaker) != DOCUMENT  # كتاب عن الحرب: مدن بلا بشر
    if not (_told(scene, colon) or (passed and colon + SHORTEST < len(words))):
        return None  # رويترز نقلا عن مصدر، الوزير لرويترز
    answer = scene.answer(speaker)
    own = any(word.reading.person == 1 for word in words[colon + 1 : colon + 1 + OWN_WORDS])
    if (answer is not None and answer.sector == CRIMINALS) or (not own and _land(scene, colon - 1)):
        return None  # المطلوب: إقالته؛ ليبيا: مقتل ثلاثة جنود
    alone = speaker.last == colon - 1 - (after.text in CLOSES)  # «رويترز»: ...
    whole = alone or after.pos == "prep" or bool(after.prep) or passed
    return (speaker, colon) if whole else None


def _no_name(word: Word) -> bool:
    """Whether a word is part of no speaker with whom he tells (الوزير لـ«الوطن»: لن نتفاوض)."""
    return word.stem == RELATED or (
        word.pos in NO_NAME and word.text not in QUOTES and word.text not in CLOSES
    )


def _land(scene: Scene, at: int) -> bool:
    """Whether a phrase that ends at a word is a state or a capital and no more: where something happened."""
    phrase = scene.parse.phrases[max(scene.parse.phrase_of[at], 0)]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "source"))
    return answer is not None and (answer.kind == STATE or answer.basis == METONYM)


def _told(scene: Scene, colon: int) -> bool:
    """Whether what follows a colon tells something: a verb stands in it, or a denial, a number or a noun
    for an act at its head."""
    words, acts = scene.words, scene.lexicon.predicates.nouns
    first = colon + 1
    if first + SHORTEST >= len(words):
        return False
    if words[first].stem in grammar().negator:
        return True  # الرئيس: لا تراجع عن القرار
    opening = any(not acts.keys().isdisjoint(shapes) for shapes in scene.shapes[first : first + OWN_WORDS])
    return opening or words[first].pos == "num" or any(word.pos == "verb" for word in words[first:])


def while_others(scene: Scene, verb: int, main: int) -> bool:
    """Whether a word of saying at the head of a sentence stands in a clause that what follows a comma is set
    against (فيما قال الوزير إن الهدوء عاد، اعتقلت الشرطة محتجين): ``main`` is told by the paper."""
    if not 0 < verb <= OPENS or main >= len(scene.words):
        return False
    first, against = scene.words[main], goes_over(scene.words[max(verb - 2, 0) : verb])
    told = first.pos == "verb" and not first.conj
    return against and (told or (first.conj == SO and first.stem in grammar().complementizer))
