"""The words that are said after a word of saying: a clause after أن, what follows a colon, a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, FROM, SO
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import SAY, sets_condition, timed
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.so_many_words import TELLING, in_so_many_words, named_so
from marsad.extract.standing.hedge_words import hedges

QUOTED_SPEECH = 4
LONG_QUOTE = 8
CONTENT_REACH = 32
SHOUTED = 2
ASIDE_REACH = 10
ONLY_REACH = 5
ASKED_WITHIN = 6
PARTICIPLE_REACH = 4
QUOTED_WITHIN = 3
NO_OPENER = frozenset({"adverb", "propn"})  # a name may be spelled as what opens a clause (بان كي مون)
ONTO = ("علي",)
WHAT_IS_DUE = frozenset({"noun", "relative"})


def content_after(scene: Scene, start: int) -> tuple[tuple[int, int] | None, bool, int | None]:
    """The words said after the word ``start``, whether they are quoted, and the word that opens them."""
    words = scene.words
    classes = grammar()
    at = start + 1
    end = min(len(words), start + CONTENT_REACH)
    while at < end:
        word = words[at]
        quote = next((q for q in scene.quotes if q[0] == at + 1), None) if scene.quotes else None
        if quote is not None and (
            speech_like(scene, quote)
            or _plainly_said(scene, start, at, quote)
            or in_so_many_words(scene, start, at, quote)
        ):
            others = _of_participle(scene, start, at) or _adds(scene, start, at)
            return (None, False, None) if others else (quote, True, at)
        if word.pos == "punct" and word.text[0] == ":" and at + 1 < len(words):
            if _labelled(scene, start, at - 1) or _adds(scene, start, at):
                return None, False, None
            inner = next((q for q in scene.quotes if at < q[0] <= at + 2), None)
            first = at + 2 if _opens_clause(words[at + 1]) else at + 1
            return (inner, True, at) if inner is not None else ((first, len(words) - 1), False, at)
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            return None, False, None
        opens = (
            not word.conj
            and word.prep != FOR  # لأنه غير مخول
            and word.pos not in NO_OPENER
            and (word.folded in classes.complementizer or word.stem in classes.complementizer)
        )
        if opens and ((at - 1, at) in _contrasts(scene) or _of_participle(scene, start, at)):
            return None, False, None  # حذرت المتظاهرين، إلا أن زعماءهم
        if opens and words[start].lemma != SAY and sets_condition(words, at):
            return None, False, None  # هدد بالحرب إن هم قصفوا العاصمة
        if opens and not timed(words, at, classes):
            if _of_relative(scene, start, at) or _of_described(scene, start, at - 1) or _foreseen(words, at):
                return None, False, None
            if _beside(words, start, at) or _of_what_is_due(scene, start, at):
                at += 1
                continue
            first = at if word.pronoun else at + 1
            return ((first, len(words) - 1) if first < len(words) else None), False, at
        if word.conj and word.stem.endswith(ALIF) and word.stem[:-1] in scene.lexicon.cues.participles:
            return None, False, None  # معربا عن قلقه ومؤكدا أن: its own
        if word.folded in classes.asking and _right_behind(scene, start, at):
            return ((at, len(words) - 1), False, at)
        if word.pos == "verb" and word.conj == SO and word.lemma in scene.lexicon.speech:
            return None, False, None  # سأل الصحفي الوزير فأجاب: another speaks
        if word.pos == "verb" and word.reading.known and _main(scene, at, start):
            behind = _behind_aside(scene, at)
            if behind is not None:
                at = behind
                continue
            late = _late_quote(scene, start, at)
            return (late, True, late[0] - 1) if late is not None else (None, False, None)
        at += 1
    return None, False, None


def _labelled(scene: Scene, start: int, at: int) -> bool:
    """Whether those who are told of before a colon stand alone there, behind what a verb holds already: the
    next headline is theirs (تونس ترصد مخالفات في الاقتراع | صحف: حكومة جديدة)."""
    word, number = scene.words[at], scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.first != phrase.last or phrase.prep or phrase.conj or phrase.definite:
        return False
    clause = scene.parse.clause_of(start)
    if clause is None or not clause.object or word.pos != "noun" or scene.words[at - 1].pos == "verb":
        return False
    held = {*clause.subject, *clause.object}
    answer = None if number in held else scene.answer(Filler(at, at, at, "label"), metonyms=False)
    return answer is not None and answer.human


def _of_relative(scene: Scene, start: int, opener: int) -> bool:
    """Whether a clause is what the verb of a relative clause says (أدان الهجوم الذي قالت الشرطة إن)."""
    return any(
        start < clause.verb < opener
        and clause.antecedent is not None
        and clause.subject_rule == "after"
        and clause.content in {opener, opener + 1}
        and not scene.words[clause.verb].pronoun
        and not seen(scene, clause.verb)
        and scene.words[clause.verb].lemma in scene.lexicon.speech
        for clause in scene.parse.clauses
    )


def _of_described(scene: Scene, start: int, verb: int) -> bool:
    """Whether a verb of saying right before a clause describes what stands behind another one (نفى تقريرا قال
    إن): the clause is its own."""
    cue = scene.lexicon.speech.get(scene.words[verb].lemma) if scene.words[verb].pos == "verb" else None
    if cue is None or cue.kind not in TELLING or verb <= start + 1:
        return False
    clause = scene.parse.clause_of(verb)
    return clause is not None and clause.subject_rule == "relative" and not clause.passive


def _foreseen(words: Sequence[Word], at: int) -> bool:
    """Whether the paper itself goes on with what is to come (أقر المجلس الخطة، ومن المنتظر أن)."""
    from_, comma = words[at - 2], words[at - 3]
    return at > 2 and bool(from_.conj) and from_.stem == FROM and comma.text in COMMAS


def _beside(words: Sequence[Word], start: int, opener: int) -> bool:
    """Whether a clause is only set beside another one (توقعت وجود خلايا، في حين أن، علما أن)."""
    before = words[opener - 1]
    if words[opener].prep:
        return False  # أحاط المجلس علما بأن
    return opener - 1 > start and before.folded.removeprefix(before.conj) in grammar().beside_clause


def seen(scene: Scene, at: int) -> bool:
    """Whether a verb of telling somebody of something is that of seeing it, which is written alike: what is
    seen stands right behind it, and nobody who is told (وثائق اطلعت عليها الصحيفة)."""
    word, cue = scene.words[at], scene.lexicon.speech.get(scene.words[at].lemma)
    looks = cue is not None and cue.slots == ONTO and not word.pronoun
    return looks and at + 1 < len(scene.words) and scene.words[at + 1].lemma in ONTO


def _of_what_is_due(scene: Scene, start: int, opener: int) -> bool:
    """Whether a clause belongs to what a relative calls due or wanted (مقاطعة الجلسة التي من المقرر أن تعقد،
    المحادثات التي يتوقع أن تجرى)."""
    words = scene.words
    if words[opener - 1].pos == "verb":
        return opener - 2 > start and words[opener - 2].pos == "relative"
    due = opener - 3 > start and words[opener - 2].folded == FROM and words[opener - 1].article
    due = due and words[opener - 3].pos in WHAT_IS_DUE
    return due and opener + 1 < len(words) and words[opener + 1].pos == "verb"  # not سيدة من القرية إن


def _of_participle(scene: Scene, start: int, opener: int) -> bool:
    """Whether a clause is that of a participle of saying behind a comma (ندد بالهجوم، مشيرا إلى أن)."""
    words = scene.words
    for at in range(opener - 1, max(opener - PARTICIPLE_REACH, start + 1) - 1, -1):
        if words[at].text in COMMAS:
            stem = words[at + 1].stem
            return stem.endswith(ALIF) and stem[:-1] in scene.lexicon.cues.participles
    return False


def _adds(scene: Scene, start: int, mark: int) -> bool:
    """Whether a participle right before a mark holds what is quoted behind that, where the verb has its own
    quotation before it («...»، قال الوزير، مضيفا: «...»)."""
    stem = scene.words[mark - 1].stem
    adds = stem.endswith(ALIF) and stem[:-1] in scene.lexicon.cues.participles and mark - 1 > start
    return adds and any(0 < start - closes <= QUOTED_WITHIN for _, closes in scene.quotes)


@lru_cache(maxsize=4)
def _contrasts(scene: Scene) -> frozenset[tuple[int, int]]:
    """Where the paper sets what it says itself against what stood before (إلا أن), as first and last word."""
    told = ((first, last) for first, last, hedge in hedges(scene) if hedge.kind == "contrast")
    return frozenset((first, last) for first, last in told if not _only(scene, first))


def _only(scene: Scene, at: int) -> bool:
    """Whether a denied verb before makes إلا أن the one thing that was said (لم يقل إلا أن)."""
    parted = at > 0 and scene.words[at - 1].text in COMMAS
    return not parted and any(w.stem in grammar().negator for w in scene.words[max(at - ONLY_REACH, 0) : at])


def _opens_clause(word: Word) -> bool:
    """Whether a word is a bare إن behind a colon (قال: إن الوضع هادئ)."""
    return not (word.conj or word.pronoun) and word.stem in grammar().complementizer


def _right_behind(scene: Scene, start: int, at: int) -> bool:
    """Whether no verb and no mark stands between a word of saying and a word of asking (كشف الوزير للصحيفة
    كيف)."""
    between = scene.words[start + 1 : at]
    return len(between) <= ASKED_WITHIN and not any(word.pos in {"verb", "punct"} for word in between)


def _behind_aside(scene: Scene, verb: int) -> int | None:
    """The word behind what two commas set apart (، رفض ذكر اسمه، إن), where the words said begin there."""
    words, opens = scene.words, verb - 1
    opens -= words[opens].pos == "particle"  # ، لم يكشف عن هويته، أن
    if words[opens].text not in COMMAS and not _quoting(scene, verb):
        return None
    for at in range(verb + 1, min(verb + ASIDE_REACH, len(words) - 1)):
        if words[at].text in COMMAS:
            opens = not words[at + 1].conj and words[at + 1].stem in grammar().complementizer
            return at + 1 if opens else None
    return None


def _quoting(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of a source whose words are passed on behind a comma (، نقلا عن مسؤول اطلع على
    الملف، إن)."""
    words = scene.words
    for at in range(verb - 1, max(verb - ASIDE_REACH, 1), -1):
        if words[at].text in COMMAS:  # before the verb
            return words[at + 1].folded in scene.lexicon.according
        if words[at].pos in {"verb", "punct"}:
            return False
    return False


def _late_quote(scene: Scene, start: int, verb: int) -> tuple[int, int] | None:
    """The quotation of a verb of saying after a clause that only tells the occasion, before anybody else
    speaks."""
    speech = scene.lexicon.speech
    for quote in scene.quotes:
        if verb < quote[0] <= start + CONTENT_REACH and speech_like(scene, quote):
            between = scene.words[verb : quote[0]]
            said = any(w.pos == "verb" and w.lemma in speech for w in between)
            marks = [w for w in between if w.pos == "punct" and w.text[0] in HARD_STOPS | {"،", "؛"}]
            return None if said or marks or scene.words[start].lemma not in speech else quote
    return None


def speech_like(scene: Scene, quote: tuple[int, int]) -> bool:
    """Whether a quotation is speech, not a name or a term in quotation marks: it has a verb, or many
    words."""
    first, last = quote
    if named_so(scene, first):
        return False
    length = last - first
    opener = scene.words[first]
    if length >= QUOTED_SPEECH and opener.folded in grammar().complementizer:
        return True
    return length >= LONG_QUOTE or (
        length >= QUOTED_SPEECH and any(w.pos == "verb" for w in scene.words[first : last + 1])
    )


def _plainly_said(scene: Scene, start: int, mark: int, quote: tuple[int, int]) -> bool:
    """Whether a short quotation stands behind a verb that takes nothing but words: right behind it or its
    speaker (هتف القوم «...»), or at the end where it is a sentence that begins with its verb (أضاف في تغريدة
    «نرفض الحرب»)."""
    cue = scene.lexicon.speech.get(scene.words[start].lemma)
    told = _opens_with_verb(scene, quote)
    if cue is None or cue.slots or scene.words[start].pos != "verb" or quote[1] - quote[0] < SHOUTED - told:
        return False
    number = scene.parse.phrase_of[mark - 1]
    adjacent = mark == start + 1 or (number >= 0 and scene.parse.phrases[number].first == start + 1)
    after = scene.words[quote[1] + 2] if quote[1] + 2 < len(scene.words) else None
    ends = after is None or after.text[0] in HARD_STOPS
    if not adjacent and told and ends and not named_so(scene, quote[0]):
        return not any(word.pos in {"verb", "relative"} for word in scene.words[start + 1 : mark])
    if not adjacent or after is None or after.pos == "punct" or after.conj:
        return adjacent
    return after.pos == "prep" and any(word.pos == "verb" for word in scene.words[quote[0] : quote[1] + 1])


def _opens_with_verb(scene: Scene, quote: tuple[int, int]) -> bool:
    """Whether a quotation of two words or more begins with a verb, or with what denies it."""
    first, last = quote
    first += scene.words[first].stem in grammar().negator
    return last > quote[0] and first <= last and scene.words[first].pos == "verb"


def _main(scene: Scene, at: int, start: int) -> bool:
    """Whether a verb begins a clause of its own, rather than describe a phrase before it or how one spoke
    (وهو يبكي)."""
    clause = scene.parse.clause_of(at)
    before = scene.words[at - 1]
    if before.pos == "pron" and before.conj:
        return False
    number = scene.parse.phrase_of[at - 1]
    if number >= 0 and not scene.words[at].conj and scene.parse.phrases[number].first > start:
        described = _indefinite(scene, start, number) and _resumes(scene, at)
        return not described and (clause is None or clause.antecedent is None)
    return clause is None or clause.antecedent is None


def _indefinite(scene: Scene, start: int, number: int) -> bool:
    """Whether the phrase that begins behind a verb of saying, up to this one, is indefinite (تقرير سري)."""
    first = next((p for p in scene.parse.phrases if p.first > start), None)
    return first is not None and not first.definite and scene.words[first.first].pos != "propn"


def _resumes(scene: Scene, verb: int) -> bool:
    """Whether a pronoun on a verb or on a preposition right behind it takes up what it describes."""
    after = scene.words[verb + 1] if verb + 1 < len(scene.words) else None
    return bool(scene.words[verb].pronoun) or (
        after is not None and after.pos == "prep" and bool(after.pronoun)
    )
