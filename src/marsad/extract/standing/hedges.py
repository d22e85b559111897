"""Hedges: fixed expressions that change how surely, or whether, an act is told (ربما، على ما يبدو، إذا،
هل)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import PERFECT
from marsad.arabic.clauses.clauses import HARD_STOPS, STOPS
from marsad.arabic.letters.endings import FEMININE_PLURAL
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS, QUESTIONS
from marsad.arabic.records import Word
from marsad.extract.sentence.papers import names_paper
from marsad.extract.sentence.participles import sets_off
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.set_apart import set_apart
from marsad.extract.standing.taken_as_known import in_relative, joined_anew
from marsad.extract.trigger.governing import Step, is_news
from marsad.extract.trigger.governors import known, passes, steps
from marsad.extract.trigger.over_nominals import complementizer
from marsad.lexicon.cues import Governor, Hedge
from marsad.lexicon.load import rows_of

AFTER_REACH = 9
NEXT_REACH = 3
IF_REACH = 5
CLAUSE_REACH = 16
NEWS_REACH = 9
ASIDE_REACH, ASIDE_FAR = 9, 20
NEAR_PREDICATE = 2
CLAIMED, PRETEXT = "doubt", "pretext"
CONDITION = "conditional"
LIKENESS, WHEN = "likeness", "متي"
QUESTION, COUNTERFACTUAL = "question", "counterfactual"
CONDITIONS = frozenset({"conditional", COUNTERFACTUAL, QUESTION})


def reaches(scene: Scene, trigger: Told, first: int, last: int, hedge: Hedge) -> bool:
    """Whether a hedge covers an act, by its scope."""
    at = trigger.at
    if first <= at <= last:
        return hedge.scope == "next" and hedge.status == "negated"  # لا وجود لقوات أجنبية
    if hedge.kind not in CONDITIONS and set_apart(scene, last, at):
        return False
    opener = scene.words[first]
    named = first == last and opener.pos == "propn" and opener.reading.known  # not مفبرك
    if hedge.scope == "none" or named or (opener.article and names_paper(scene, first)):
        return False  # أطباء بلا حدود، صحيفة الأخبار عن مصدر
    if hedge.kind == "terms":
        if scene.words[at].reading.tense != "present":
            return False  # بموجب الاتفاق تنسحب، but not انسحبت
        last = _set_before(scene, last, at)
    if hedge.kind == "counterfactual" and (_within_next(scene, last, at) or _opens(scene, last + 1, at)):
        return False
    if hedge.kind in CONDITIONS and in_relative(scene, last, at):
        return False
    if hedge.kind in CONDITIONS and _follows_from(scene, trigger, first, last, hedge):
        return True
    if hedge.kind == LIKENESS:
        return _likened(scene, at, last)
    if hedge.scope == "before":
        own = scene.parse.phrase_of[at]
        of_it = own >= 0 and at < first and _in_one(scene, own, first) and _modifies(scene, at, first)
        return of_it or _said_of(scene, trigger, first)  # اعتقال الوزير محتمل
    if hedge.kind == CONDITION and first == 0 and scene.words[at].reading.tense == "present":
        last = _set_before(scene, last, at)  # بشرط موافقة البرلمان، ترسل تركيا جنودا
    if hedge.scope == "back":
        return at < first and not crosses(scene, at, first, HARD_STOPS) and hearsay(scene, trigger)
    if hedge.scope == "predicate":
        return _said_of(scene, trigger, first)
    if hedge.scope == "next":
        return _reaches_next(scene, trigger, last, hedge)
    if hedge.scope == "clause" and hedge.kind in CONDITIONS:
        if opener.stem == WHEN and not _opens_condition(scene, first):
            return False
        last = _behind_aside(scene, last, at)
        if _told_besides(scene, last, at):
            return False
        return 0 < at - last <= CLAUSE_REACH and not crosses(scene, last, at, HARD_STOPS | COMMAS)
    if hedge.status == "historical" and at > last and (first == 0 or scene.words[first - 1].pos == "punct"):
        return not crosses(scene, last, at, HARD_STOPS)
    if hedge.scope == "clause":
        opens = last + 1 < at and scene.words[last + 1].text in COMMAS
        opens = opens and (first == 0 or _aside(scene, first))  # الجيش، على ما يبدو، قصف القرية
        last += opens  # على ما يبدو، قصف الجيش القرية
        end = first - 1 if at < first and _set_off(scene, first, last, hedge) else last
        if hedge.status == "historical" and crosses(scene, at, first, frozenset(), verbs=True) and at < first:
            return False  # أفرجت عن صحفيين احتجزتهما قبل أشهر
        low, high = min(last if opens else first, at), max(end, at)
        return high - low <= CLAUSE_REACH and not crosses(scene, low + opens, high, STOPS | COMMAS)
    if hedge.kind == PRETEXT and joined_anew(scene, last, at):
        return False
    closes = last + 1 < at and scene.words[last + 1].text in COMMAS
    last = last + 1 if closes and _aside(scene, first) else _behind_aside(scene, last, at)
    return 0 < at - last <= AFTER_REACH and not crosses(scene, last, at, STOPS | COMMAS)


def _reaches_next(scene: Scene, trigger: Told, last: int, hedge: Hedge) -> bool:
    """Whether an expression covers the act right behind it."""
    at = trigger.at
    between = scene.words[last + 1 : trigger.first]
    clausal = any(word.stem in grammar().complementizer for word in between)
    if scene.words[at].pos == "verb" and scene.words[last].pos == "prep" and not clausal:
        return False  # بدلا من القصف أفرجوا عنهم
    if not 0 < trigger.first - last <= CLAUSE_REACH or crosses(scene, last, at, STOPS | COMMAS):
        return False
    if _told_besides(scene, last, at) or (hedge.status == "negated" and _beside_what_lacks(scene, last, at)):
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


def _opens_condition(scene: Scene, first: int) -> bool:
    """Whether a word that also asks when opens a condition: at the head of its sentence or behind a stop,
    right before its verb (متى انسحبوا أفرج عنهم; not يعرف متى قصفوها)."""
    before = scene.words[first - 1] if first else None
    after = scene.words[first + 1] if first + 1 < len(scene.words) else None
    opens = (before is None or before.pos == "punct") and after is not None and after.pos == "verb"
    return opens and not asks_when(scene, first + 1)


def asks_when(scene: Scene, verb: int) -> bool:
    """Whether the sentence of a verb in the past is a question with no other (متى هاجموا المدينة؟)."""
    words, more = scene.words, grammar().why | grammar().presuming
    for at in range(verb + 1, len(words)):
        word = words[at]
        if word.pos == "verb" and not any(w.conj and w.stem in more for w in words[at - 2 : at]):
            return False  # متى هاجموها ولماذا لم يعلنوا ذلك؟ asks on
        if word.pos == "punct" and word.text[0] in HARD_STOPS:
            return word.text[0] in QUESTIONS
    return False


def _follows_from(scene: Scene, trigger: Told, first: int, last: int, hedge: Hedge) -> bool:
    """Whether an act is told by the verb right behind the one comma that ends a condition which opens its
    sentence (إذا قصف الجيش القرية، تظاهر سكانها): it follows from that; what is said there is not (إذا قصفوا
    القرية، قال الوزير), nor what was done all the same (إذا كان قد انسحب، فقد هاجم)."""
    words, at = scene.words, trigger.at
    before = words[first - 1] if first else None
    opens = before is None or before.pos == "punct" or before.stem in grammar().complementizer
    if at <= last or not opens or hedge.kind == QUESTION:
        return False
    comma = next((n for n in range(last + 1, at) if words[n].text in COMMAS), -1)
    verb = comma + 1 + (words[min(comma + 1, at)].pos == "particle")
    if comma < 0 or verb > at or words[verb].pos != "verb" or words[verb].conj == "و":
        return False
    if words[verb].lemma in scene.lexicon.speech or words[verb - 1].stem == PERFECT:
        return False
    bare = hedge.kind != COUNTERFACTUAL and not any(w.pos == "verb" for w in words[last:comma])
    if bare or crosses(scene, first, comma, HARD_STOPS):
        return False
    if verb == at or _goes_on(words, verb, at):
        return True
    return not crosses(scene, verb, at, HARD_STOPS | COMMAS, verbs=True) and any(
        step.at == verb and passes(scene, step, known(scene, at)) for step in steps(scene, trigger.first, at)
    )


def _goes_on(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a verb joined by و goes on from another of its tense, nothing between that parts them (هاجموا
    القاعدة وخطفوا ضباطا)."""
    if words[at].pos != "verb" or words[at].conj != "و":
        return False
    between = words[verb + 1 : at]
    alike = words[at].reading.tense == words[verb].reading.tense
    return alike and not any(w.pos in {"verb", "punct", "relative", "particle"} for w in between)


def _aside(scene: Scene, first: int) -> bool:
    """Whether a comma parts an expression from the topic of its clause, no verb before it."""
    if not first or scene.words[first - 1].text not in COMMAS:
        return False
    for word in reversed(scene.words[: first - 1]):
        if word.pos == "punct":
            return True
        if word.pos == "verb":
            return False
    return True


def _carried(scene: Scene, trigger: Told, verb: int, any_: bool) -> bool:
    """Whether the verb right behind an expression holds the noun of an act; unless ``any_`` of them will do,
    one that tells that act."""
    if verb < trigger.first and not any_ and scene.words[verb].stem in grammar().infinitive:
        verb += 1  # دون أن
    if verb >= trigger.first or not (any_ or scene.words[verb].pos == "verb"):
        return False
    held = (step for step in steps(scene, trigger.first, trigger.at) if step.at == verb)
    return any(any_ or passes(scene, step, known(scene, trigger.at)) for step in held)


def _likened(scene: Scene, at: int, last: int) -> bool:
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


def _told_besides(scene: Scene, last: int, at: int) -> bool:
    """Whether a past verb is no part of a condition or question: it tells when that was, or what was done all
    the same (ما إذا كان مسلحا حين قتلوه، مهما يكن فقد قصفوا)."""
    words = scene.words
    if words[at].reading.tense != "past" or last >= at - 1:
        return False
    opener = words[at - 1]
    asked_why = opener.conj == "ف" and opener.stem in grammar().why  # إذا كان يريد السلام فلماذا هاجمها؟
    return asked_why or opener.stem in grammar().at_which or (opener.stem == "قد" and opener.conj == "ف")


def _behind_aside(scene: Scene, last: int, at: int) -> int:
    """The comma that closes what describes or is set in between an expression and an act (من المحتمل أن يكون
    ابنه، الذي اختفى أمس، قد اعتقل), else the expression's own last word."""
    commas = [n for n in range(last + 1, min(at, last + ASIDE_FAR)) if scene.words[n].text in COMMAS]
    if len(commas) != 2 or commas[0] + 1 >= len(scene.words):
        return last
    opens = scene.words[commas[0] + 1]
    aside = opens.pos in {"relative", "prep", "particle"} or opens.stem in grammar().during
    verb = any(w.pos == "verb" for w in scene.words[commas[1] + 1 : commas[1] + 3])
    return commas[1] if aside and verb else last


def _set_before(scene: Scene, last: int, at: int) -> int:
    """The comma that sets terms off before what they lay down (بموجب الاتفاق الموقع في مكة، يسلم), else their
    own last word."""
    for n in range(last + 1, min(at, last + CLAUSE_REACH)):
        if scene.words[n].pos == "verb":
            break
        if scene.words[n].text in COMMAS:
            return n
    return last


def _set_off(scene: Scene, first: int, last: int, hedge: Hedge) -> bool:
    """Whether a comma sets a hedge off behind what it is about (قصف السوق، على ما يبدو، أو على حد زعمه)."""
    closes = scene.words[last + 1].pos == "punct" if last + 1 < len(scene.words) else True
    behind = scene.words[first - 1].text in COMMAS
    return behind and not hedge.status and (closes or hedge.kind == CLAIMED)


def _in_one(scene: Scene, own: int, adjective: int) -> bool:
    """Whether an adjective stands in a phrase, or behind another adjective that is joined to it (ضربة أميركية
    أو إسرائيلية محتملة)."""
    its = scene.parse.phrase_of[adjective]
    if its != own + 1:
        return its == own
    phrase, more = scene.parse.phrases[own], scene.parse.phrases[its]
    between = scene.words[phrase.last + 1 : more.first]
    joined = more.conj or (len(between) == 1 and between[0].folded in grammar().conjunction)
    word = scene.words[more.first]
    national = scene.lexicon.places.country(key(word.stem)) is not None
    return joined and not more.prep and (word.pos == "adj" or national)


def _said_of(scene: Scene, trigger: Told, adjective: int) -> bool:
    """Whether an adjective is what its clause says of an act (بات الاجتياح وشيكا، الانسحاب غير وارد)."""
    own = scene.parse.phrase_of[trigger.at]
    word = scene.words[adjective]
    if own < 0 or scene.words[trigger.at].pos == "verb" or word.article:
        return False
    if adjective < trigger.first:
        return _said_first(scene, trigger, adjective)
    if scene.parse.phrases[own].prep:
        inner, own = scene.parse.phrases[own].last, _talk(scene, own)
        if own < 0 or adjective <= inner:
            return False
    before = scene.parse.phrases[own].first
    if not trigger.last < adjective <= trigger.last + CLAUSE_REACH:
        return False
    opens = (
        before == 0
        or scene.words[before - 1].pos in {"verb", "particle", "punct"}
        or scene.words[before].conj
    )
    verbs = [w for w in scene.words[trigger.at + 1 : adjective] if w.pos == "verb"]
    plain = all(w.lemma in grammar().auxiliary for w in verbs)
    return bool(opens) and plain and not crosses(scene, trigger.at, adjective, STOPS | COMMAS)


def _said_first(scene: Scene, trigger: Told, adjective: int) -> bool:
    """Whether what is said of an act stands between its copula and the act (ليس واردا قصف القرية)."""
    copula = scene.words[adjective - 1] if adjective else None
    if copula is None or copula.pos != "verb" or copula.lemma not in grammar().auxiliary:
        return False
    said = scene.words[adjective + 1 : trigger.at + 1]
    near = 0 < trigger.first - adjective <= NEAR_PREDICATE
    return near and not any(w.prep or w.pos in {"verb", "prep", "punct", "particle"} for w in said)


def _talk(scene: Scene, own: int) -> int:
    """The phrase of talk about what stands in a phrase (الحديث عن الانسحاب), -1 without one."""
    at = scene.parse.phrases[own].prep_at - 1
    told = at >= 0 and is_news(scene, Step(at, scene.parse.phrases[own].prep))
    return scene.parse.phrase_of[at] if told else -1


def hearsay(scene: Scene, trigger: Told) -> bool:
    """Whether an act is told as news that goes about (أنباء عن مقتله، ما نشر عن اعتقاله): who calls it false
    denies it."""
    low, governing = _over_aside(scene, trigger.first - 1), scene.lexicon.governors.keys()
    for at in range(low, max(low - NEWS_REACH, -1), -1):
        word = scene.words[at]
        if word.pos == "punct" and (word.text[0] in STOPS or sets_off(scene.words, at + 1)):
            return False  # نفت ضلوعها، واصفة الاتهامات بالأكاذيب
        if word.pos == "verb":
            told = (
                at > 0 and scene.words[at - 1].folded[len(scene.words[at - 1].conj) :] in grammar().headless
            )
            if told:
                return True
        elif word.stem in grammar().assertion and _somebodys(scene, at):
            return True  # القول بأن الجيش قصف المدينة محض وهم، رواية الحكومة عن قصفها
        else:
            shapes = scene.shapes[at]
            if word.stem[-2:] == FEMININE_PLURAL:
                shapes |= _one(word.stem)
            if not governing.isdisjoint(shapes) and _of_news(rows_of(scene.lexicon.governors, shapes)):
                return True
    return False


def _of_news(rows: Sequence[Governor]) -> bool:
    """Whether a word makes what it is of something that is said and not sure."""
    return any(r.pos == "noun" and r.status == "asserted" and r.certainty != "certain" for r in rows)


def _somebodys(scene: Scene, at: int) -> bool:
    """Whether a noun for what is said is known, or tells right behind it what of (تصريحات بشأن قصفها)."""
    behind = scene.words[at + 1]
    return scene.words[at].article or behind.article or bool(behind.prep) or behind.pos == "prep"


def _over_aside(scene: Scene, at: int) -> int:
    """The word before what two commas set in between news and what it is of (الأنباء التي تحدثت، نقلا عن
    مصادر، عن مقتله), else the word itself."""
    words = scene.words
    if at < 2 or words[at].stem not in grammar().news_of or words[at - 1].text not in COMMAS:
        return at
    opening = (n for n in range(at - 2, max(at - 2 - ASIDE_REACH, 0), -1) if words[n].text in COMMAS)
    return next(opening, at + 1) - 1


def _one(stem: str) -> frozenset[str]:
    """The singulars that a plural in ات may have."""
    return frozenset({stem[:-2], stem[:-2] + "ة"})


def _within_next(scene: Scene, last: int, at: int) -> bool:
    """Whether an act stands in the phrase right behind an expression (لولا تدخل الجيش: he did)."""
    own = scene.parse.phrase_of[at]
    return at == last + 1 or (own >= 0 and scene.parse.phrases[own].first == last + 1)


def _opens(scene: Scene, opener: int, verb: int) -> bool:
    """Whether an أن is that of a verb's own clause (لولا أن الجيش قصف الجسر: he did)."""
    if scene.words[opener].stem not in grammar().complementizer:
        return False
    over = (s.at for s in steps(scene, verb, verb) if s.slot == "object")
    verbs = (n for n in (verb, *over) if scene.words[n].pos == "verb")
    return any(complementizer(scene, n) == opener for n in verbs)


def _modifies(scene: Scene, at: int, adjective: int) -> bool:
    """Whether an adjective of the act's phrase can be the act's own: the nearest noun before it that
    agrees."""
    gender = scene.words[adjective].reading.gender
    for before in range(adjective - 1, at - 1, -1):
        word = scene.words[before]
        if before == at:
            return True
        if scene.lexicon.places.country(key(word.stem)) is not None:
            continue  # هجوم أمريكي محتمل
        if word.pos in {"noun", "propn"} and (gender is None or word.reading.gender in {gender, None}):
            return False
    return False


def crosses(scene: Scene, low: int, high: int, marks: frozenset[str], verbs: bool = False) -> bool:
    """Whether a mark (or, where asked, a verb) stands between two words."""
    for word in scene.words[low + 1 : high]:
        if (word.pos == "punct" and word.text[0] in marks) or (verbs and word.pos == "verb"):
            return True
    return False
