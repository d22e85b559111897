"""Acts that are asked about or depend on a condition."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import THAT
from marsad.arabic.clauses.clauses import HARD_STOPS, STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.boundaries import sets_condition
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.behind_hedges import CONDITIONS, QUESTION
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import reaches
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import Standing, step_of
from marsad.extract.standing.taken_as_known import in_relative
from marsad.model import Why

OPENING, CLOSING, STRAIGHT = "«“", "»”", '"'
DEEDS = frozenset({"ASSAULT", "PROTEST", "COERCE", "SANCTION", "MOBILIZE", "RETREAT", "AID", "COOPERATE"})
BESIDE = 8
ASKS, NOT_SO = "أ", "اليس"
OVER = "governor:"
ENDS = (HARD_STOPS, HARD_STOPS | COMMAS)


def if_behind(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A deed told in the present right before the condition that it hangs on (ينسحب الجيش إذا سلموا أسلحتهم);
    words are said whatever they hang on (يهدد بقصفها إذا رفضت)."""
    word = scene.words[trigger.at]
    if word.pos != "verb" or word.reading.tense != "present" or trigger.event not in DEEDS:
        return found
    for first, last, hedge in hedges(scene):
        if hedge.kind != "conditional" or not 0 < first - trigger.last <= BESIDE:
            continue
        if hedge.scope == "clause" and not crosses(scene, trigger.at, first, STOPS | COMMAS, verbs=True):
            return Standing(
                "hypothetical", found.certainty, (*found.why, step_of(scene, "condition", first, last))
            )
    return found


def conditional(scene: Scene, trigger: Told) -> bool:
    """Whether the sentence makes a planned act depend on a condition, or asks in its clause whether it will
    be done (ما إذا كان سيشارك في الاقتراع، بعد أن أعلنت اللجنة أنها ستعقد اجتماعا: that is not asked)."""
    return _on_what_follows(scene, trigger.at) or any(
        hedge.kind in CONDITIONS
        and not crosses(scene, min(last, trigger.at), max(first, trigger.at), ENDS[hedge.kind == QUESTION])
        for first, last, hedge in hedges(scene)
    )


def _on_what_follows(scene: Scene, at: int) -> bool:
    """Whether إن and a past open behind an act what it hangs on (ستتظاهر المعارضة إن اعتقل زعيمها)."""
    words = scene.words
    openers = (n for n in scene.positions.get(THAT, ()) if at < n and sets_condition(words, n, awaited=True))
    return any(not crosses(scene, at, n, HARD_STOPS | COMMAS) for n in openers)


def asked_before(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """What was done before as it is asked whether it was (هل سبق أن قصفوا القرية؟): left open; a case that is
    known by its name is not (هل اعتقلوا المتهمين في قضية تفجير المسجد؟)."""
    if any(_case(scene, why) for why in found.why):
        return found
    for first, last, hedge in hedges(scene):
        if hedge.kind == "question" and reaches(scene, trigger, first, last, hedge):
            return Standing("hypothetical", "possible", (*found.why, step_of(scene, "question", first, last)))
    return found


def _case(scene: Scene, why: Why) -> bool:
    """Whether a noun over an act made it one of the past."""
    over = scene.word_at(why.start) if why.rule.startswith(OVER) and why.start is not None else None
    return over is not None and scene.words[over].pos == "noun"


def asked(scene: Scene, trigger: Told) -> Standing | None:
    """A question: its sentence part ends in a question mark; who asks why takes it that it was done, and so
    does who asks by whom or how a past deed was done (من قتل القاضي؟)."""
    before = [at for asks in grammar().why for at in scene.positions.get(asks, ()) if at < trigger.at]
    why = max(before) if before else _by_whom(scene, trigger.at)
    if why >= 0 and not crosses(scene, why, trigger.at, HARD_STOPS | COMMAS):
        return None
    if in_relative(scene, -1, trigger.at):
        return None
    for at in range(trigger.at + 1, len(scene.words)):
        word = scene.words[at]
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            own = not crosses(scene, trigger.at, at, frozenset({":"}) | COMMAS)
            if word.text[0] in "؟?" and own and not _in_quotation(scene, trigger.at, at):
                return Standing("hypothetical", "possible", (step_of(scene, "question", at),))
            return None
    return None


def _by_whom(scene: Scene, at: int) -> int:
    """The word right before a deed of the past that opens the question by whom, how or where it was done."""
    before = at - 1
    opens = before == 0 or (
        before > 0 and (scene.words[before - 1].pos == "punct" or _asks_on(scene, before))
    )
    if not opens or scene.words[before].stem not in grammar().presuming or scene.words[before].pronoun:
        return -1
    return before if scene.words[at].pos != "verb" or scene.words[at].reading.tense == "past" else -1


def _asks_on(scene: Scene, at: int) -> bool:
    """Whether a word joined by و asks on in a sentence that opens with its like (متى اعتقلوه وكيف عذبوه؟)."""
    return bool(scene.words[at].conj) and scene.words[0].stem in grammar().presuming


def rhetorical(scene: Scene, trigger: Told) -> bool:
    """Whether a question with أ asks whether something was not done (ألم تقصف الطائرات المستشفى؟)."""
    denier = negator_of(scene, trigger.at) if scene.words[trigger.at].pos == "verb" else None
    word = scene.words[denier or 0]  # أليس الجيش هو من قصفها؟
    if denier is None and not word.stem.startswith(NOT_SO):
        return False
    return word.text.startswith(ASKS) and (word.stem.startswith(NOT_SO) or word.stem_start != word.start)


def _in_quotation(scene: Scene, first: int, last: int) -> bool:
    """Whether a quotation opens between two words and is still open at the second (هتفوا «أين الحكومة؟»)."""
    marks = [word.text[0] for word in scene.words[first:last] if word.pos == "punct"]
    opened, closed = (sum(mark in kind for mark in marks) for kind in (OPENING, CLOSING))
    return opened > closed or marks.count(STRAIGHT) % 2 == 1
