"""What an expression covers right behind it: the verb or the noun of the next clause or phrase, past what
is set in between.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, STOPS
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.said_of_act import CLAUSE_REACH
from marsad.extract.trigger.governors import known, passes, steps
from marsad.lexicon.cues import Hedge

NEXT_REACH = 3
IF_REACH = 5
ASIDE_FAR = 20
QUESTION, COUNTERFACTUAL = "question", "counterfactual"
CONDITIONS = frozenset({"conditional", COUNTERFACTUAL, QUESTION})


def reaches_next(scene: Scene, trigger: Told, last: int, hedge: Hedge) -> bool:
    """Whether an expression covers the act right behind it."""
    at = trigger.at
    between = scene.words[last + 1 : trigger.first]
    clausal = any(word.stem in grammar().complementizer for word in between)
    if scene.words[at].pos == "verb" and scene.words[last].pos == "prep" and not clausal:
        return False  # بدلا من القصف أفرجوا عنهم
    if not 0 < trigger.first - last <= CLAUSE_REACH or crosses(scene, last, at, STOPS | COMMAS):
        return False
    if told_besides(scene, last, at) or (hedge.status == "negated" and _beside_what_lacks(scene, last, at)):
        return False
    if _carried(scene, trigger, last + 1, hedge.kind in CONDITIONS):
        return True  # في حال عاودت القصف، دون أن تفرض عقوبات
    reach = IF_REACH if hedge.kind in CONDITIONS else NEXT_REACH  # في حال أقدم الجيش على القصف
    return trigger.first - last <= reach and not crosses(scene, last, at, STOPS | COMMAS, verbs=True)


def _beside_what_lacks(scene: Scene, last: int, at: int) -> bool:
    """Whether a known act goes on from one before what that was without, which is not known (التظاهر من دون
    إذن والاعتداء على الشرطة)."""
    own, lacked = scene.parse.phrase_of[at], scene.parse.phrase_of[last + 1]
    if own < 0 or not 0 <= lacked < own or not scene.words[at].article:
        return False
    return bool(scene.parse.phrases[own].conj) and not scene.parse.phrases[lacked].definite


def _carried(scene: Scene, trigger: Told, verb: int, any_: bool) -> bool:
    """Whether the verb right behind an expression holds the noun of an act; unless ``any_`` of them will do,
    one that tells that act."""
    if verb < trigger.first and not any_ and scene.words[verb].stem in grammar().infinitive:
        verb += 1  # دون أن
    if verb >= trigger.first or not (any_ or scene.words[verb].pos == "verb"):
        return False
    held = (step for step in steps(scene, trigger.first, trigger.at) if step.at == verb)
    return any(any_ or passes(scene, step, known(scene, trigger.at)) for step in held)


def likened(scene: Scene, at: int, last: int) -> bool:
    """Whether an act stands in the clause behind كأن, all the verbs of which are of one tense (كأنه ينتقم
    وقصف قراهم: he did); an act told as known is there whatever it is like."""
    words = scene.words
    if not 0 < at - last <= CLAUSE_REACH or crosses(scene, last, at, HARD_STOPS | COMMAS):
        return False
    if any(word.pos == "relative" for word in words[last + 1 : at]):
        return False
    if words[at].pos != "verb":
        return not known(scene, at)
    first = next(word for word in words[last + 1 : at + 1] if word.pos == "verb")
    return first.reading.tense == words[at].reading.tense


def told_besides(scene: Scene, last: int, at: int) -> bool:
    """Whether a past verb is no part of a condition or question: it tells when that was, or what was done all
    the same (ما إذا كان مسلحا حين قتلوه، مهما يكن فقد قصفوا)."""
    words = scene.words
    if words[at].reading.tense != "past" or last >= at - 1:
        return False
    opener = words[at - 1]
    asked_why = opener.conj == "ف" and opener.stem in grammar().why  # إذا كان يريد السلام فلماذا هاجمها؟
    return asked_why or opener.stem in grammar().at_which or (opener.stem == "قد" and opener.conj == "ف")


def behind_aside(scene: Scene, last: int, at: int) -> int:
    """The comma that closes what describes or is set in between an expression and an act (من المحتمل أن يكون
    ابنه، الذي اختفى أمس، قد اعتقل), else the expression's own last word."""
    commas = [n for n in range(last + 1, min(at, last + ASIDE_FAR)) if scene.words[n].text in COMMAS]
    if len(commas) != 2 or commas[0] + 1 >= len(scene.words):
        return last
    opens = scene.words[commas[0] + 1]
    aside = opens.pos in {"relative", "prep", "particle"} or opens.stem in grammar().during
    verb = any(w.pos == "verb" for w in scene.words[commas[1] + 1 : commas[1] + 3])
    return commas[1] if aside and verb else last


def set_before(scene: Scene, last: int, at: int) -> int:
    """The comma that sets terms off before what they lay down (بموجب الاتفاق الموقع في مكة، يسلم), else their
    own last word."""
    for n in range(last + 1, min(at, last + CLAUSE_REACH)):
        if scene.words[n].pos == "verb":
            break
        if scene.words[n].text in COMMAS:
            return n
    return last


def within_next(scene: Scene, last: int, at: int) -> bool:
    """Whether an act stands in the phrase right behind an expression (لولا تدخل الجيش: he did)."""
    own = scene.parse.phrase_of[at]
    return at == last + 1 or (own >= 0 and scene.parse.phrases[own].first == last + 1)
