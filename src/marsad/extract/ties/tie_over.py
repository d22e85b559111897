"""What the words around a relation say of whether it stands: that its subject refuses it (رفضت مبايعته), or
that it was once (ضابط سابق في)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE, BY, PERFECT, THAT, TO, WAS, WHAT
from marsad.arabic.letters.endings import ALIF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import Word
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.standing.negators import negator_of
from marsad.extract.standing.standings import PLAIN, Standing
from marsad.extract.standing.status import standing
from marsad.extract.ties.tie_gone import HAPPENED
from marsad.extract.trigger.governing import Step, verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.model import Date, Why

NEGATED: Final = "negated"
TIME_WITHIN = 6
AFTER, OR = "بعد", "او"
OWN, WHOLE = "subject", "object"
SHARED, RULES = "shared", "controls"
ENDED, PARTING = frozenset({"over", "left"}), frozenset({"verb", "relative"})
STOPPING = PARTING | {"punct"}


def refused(scene: Scene, relation: Relation, over: Sequence[tuple[Step, Word]]) -> Standing | None:
    """What a verb of refusing says of the relation that its own subject would stand in (رفضت الحركة مبايعته):
    it is not so; of what another does it says nothing (رفضت سيطرة الجيش على المدينة)."""
    for step, word in over:
        if word.pos != "verb" or negator_of(scene, step.at) is not None:
            continue
        rows = rows_of(scene.lexicon.control, verb_lemmas(scene, step.at))
        keeps_from = any((r.status, r.controller, r.slot) == (NEGATED, OWN, WHOLE) for r in rows)
        if not keeps_from or not _of_subject(scene, relation, step.at):
            continue
        told = RelationWord(step.at, step.at, step.at, "verb")
        if standing(scene, told, Date()).status in HAPPENED:
            return Standing(NEGATED, "certain", (Why("status", "refusal", word.start, word.end),))
    return None


def until_then(scene: Scene, relation: Relation) -> Standing | None:
    """What a past relation is that stood before another end of it is told: over (تولى الوزارة قبل أن يستقيل،
    سيطروا على المبنى قبل أن يستعيده الجيش)."""
    words, told = scene.words, relation.told
    clause = scene.parse.clause_at(told.first)
    if clause is None or words[clause.verb].reading.tense != "past":
        return None
    keeps = words[clause.verb].lemma in grammar().keeping
    so_long = keeps and relation.kind == RULES and _for_a_time(words, told.last + 1)
    if keeps and (so_long or _before_a_deed(words, clause.verb) or _until_a_deed(scene, told.last)):
        return _former(words[clause.verb])  # ظلت في قبضتهم إلى أن تدخل الجيش
    for at in scene.positions.get(BEFORE, ()):
        end = at + 2
        if at < told.last or end >= len(words) or words[at + 1].folded != THAT:
            continue
        if words[end].pos != "verb" or any(w.pos in PARTING for w in words[told.last + 1 : at]):
            return None
        if _ends(scene, relation, end):
            return _former(words[end])
    return None


def was_before(scene: Scene, told: RelationWord) -> Standing | None:
    """What كان says of a verb in the present that what explains their subject parts from it (كانت الجماعة،
    بقيادة فلان، تسيطر على): it is over."""
    clause, words = scene.parse.clause_of(told.at), scene.words
    if told.form != "verb" or clause is None or words[told.at].reading.tense != "present":
        return None
    was = next((c for c in reversed(scene.parse.clauses) if c.verb < clause.verb), None)
    if was is None or words[was.verb].lemma != WAS or words[was.verb].reading.tense != "past":
        return None
    aside = words[told.at - 1].text in COMMAS and was.subject == clause.subject
    parted = any(word.pos in PARTING for word in words[was.verb + 1 : told.at])
    return None if parted or not aside else _former(words[was.verb])


def _former(word: Word) -> Standing:
    return Standing("historical", "certain", (Why("status", "former", word.start, word.end),))


def _ends(scene: Scene, relation: Relation, verb: int) -> bool:
    """Whether a verb tells that somebody lost what the relation says that he had: ground, a body or an
    office."""
    lemmas = {reading.lemma for reading in scene.words[verb].readings if reading.pos == "verb"}
    after = scene.parse.clause_of(verb)
    others = after is not None and bool(after.subject) and after.subject_rule != SHARED
    lost = any(
        (row.kind == RULES == relation.kind and row.tense)
        or (row.tense in ENDED and (OWN not in row.subject or not others))
        for row in rows_of(scene.lexicon.ties, lemmas)
    )
    left_office = relation.kind not in {RULES, "present_in"} and lemmas & grammar().retiring
    return lost or bool(left_office or lemmas & grammar().ousting)


def _before_a_deed(words: Sequence[Word], verb: int) -> bool:
    """Whether what a verb tells was so before what another tells was done (استعادوها بعدما ظلت في قبضتهم)."""
    before = words[verb - 1].folded if verb else ""
    return before == AFTER + WHAT or (before == THAT and verb > 1 and words[verb - 2].folded == AFTER)


def _for_a_time(words: Sequence[Word], first: int) -> bool:
    """Whether words soon say how long something was so (ظل بيد التنظيم أكثر من عامين), and not since when."""
    for word in words[first : first + TIME_WITHIN]:
        if word.pos in PARTING or word.stem in grammar().since:
            return False
        if word.reading.number in {"d", "p"} and word.stem in grammar().time_noun and not word.article:
            return True
    return False


def _until_a_deed(scene: Scene, last: int) -> bool:
    """Whether something that happened is told to have put an end to what stands before it (إلى أن تدخلوا)."""
    words = scene.words
    for at in scene.positions.get(TO, ()):
        after = words[at + 1 : at + 3]
        tells = len(after) > 1 and after[0].folded == THAT and after[1].pos == "verb"
        if at > last and tells and after[1].reading.tense == "past":
            return not any(word.pos in PARTING for word in words[last + 1 : at])
    return False


def _of_subject(scene: Scene, relation: Relation, verb: int) -> bool:
    """Whether the subject of a relation is that of a verb."""
    clause, start = scene.parse.clause_of(verb), relation.subject.start
    at = None if start is None else scene.word_at(start)
    return clause is not None and at is not None and scene.parse.phrase_of[at] in clause.subject


def inside(scene: Scene, at: int, verb: int) -> bool:
    """Whether a word only describes somebody behind a preposition of what كان tells, an open noun with
    another before it (كانوا على صلة بمقاتل ينشط، كانت في طريقها إلى مسلحين تابعين): it is no predicate."""
    number = scene.parse.phrase_of[at]
    phrases = scene.parse.phrases
    own = phrases[number] if number >= 0 else None
    if own is None or own.first == at:
        behind = scene.parse.phrase_of[at - 1] if at else -1
        own = phrases[behind] if behind >= 0 else None
    if own is None or own.first >= at or own.first <= verb or not own.prep:
        return False
    open_ = not any(w.article or w.pronoun or w.pos == "propn" for w in scene.words[own.first : own.last + 1])
    told = scene.words[verb + 1].pos == "adj" and own.prep_at > verb + 1  # كانت مهربة إلى جماعة
    return open_ and (told or any(p.prep and verb < p.first < own.first for p in phrases))


def only_sought(scene: Scene, told: RelationWord) -> bool:
    """Whether somebody is to prove what a noun names, or looks for any such thing (أن يثبتوا أي تنسيق أو
    دعم، أن يقدم أدلة على انتمائه): it says nothing of those named around it."""
    words, at = scene.words, told.first - 1
    if told.form != "noun" or at < 1 or words[told.first].article:
        return False
    number = scene.parse.phrase_of[told.first]
    shows = scene.parse.phrases[number].prep_at - 1 if number >= 0 else -1
    if shows > 0 and words[shows].lemma in grammar().evidence:
        return _to_prove(scene, shows)
    while at > 1 and OR in (words[at].folded, words[at - 1].folded):
        at -= 1
    at -= words[at].stem not in grammar().any_of
    return words[at].stem in grammar().any_of and _sought(scene, at) is not None


def _sought(scene: Scene, at: int) -> int | None:
    """The verb of proving or looking for that a word stands under."""
    clause = scene.parse.clause_over(at)
    verb = None if clause is None else scene.words[clause.verb]
    lemmas = [r.lemma for r in verb.readings if r.pos == "verb"] if verb is not None else []
    sought = not (grammar().seeking | grammar().to_prove).isdisjoint(lemmas)
    return clause.verb if clause is not None and sought else None


def _to_prove(scene: Scene, at: int) -> bool:
    """Whether evidence is only asked or looked for: its verb stands behind أن, or over a preposition (تبحث عن
    أدلة)."""
    verb, number = _sought(scene, at), scene.parse.phrase_of[at]
    looked_for = number >= 0 and scene.parse.phrases[number].prep
    return verb is not None and verb > 0 and (bool(looked_for) or scene.words[verb - 1].folded == THAT)


def once(scene: Scene, told: RelationWord) -> Standing | None:
    """What an adjective right behind a noun of relation says: that it is over (ضابط سابق في الجيش)."""
    after = scene.words[told.last + 1] if told.last + 1 < len(scene.words) else None
    formerly = after is not None and after.stem.removesuffix(ALIF) in grammar().former
    if after is None or not formerly or after.prep or after.conj:
        return None
    adverb = after.stem.endswith(ALIF) and not after.article  # المنتمي سابقا إلى
    if not adverb and bool(after.article) != bool(scene.words[told.last].article):
        return None
    return _former(after)


def charged_with(scene: Scene, over: Sequence[int]) -> bool:
    """Whether a past verb charges somebody with an office, which is his (كلفه برئاسة اللجنة)."""
    for at in over:
        word = scene.words[at]
        past = word.pos == "verb" and word.reading.tense == "past"
        rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, at)) if past else ()
        if any(row.form == "assume" and BY in row.object for row in rows) and negator_of(scene, at) is None:
            return True
    return False


def mentioned(scene: Scene, first: int) -> Standing:
    """Asserted, unless غير before an adjective says the opposite (مناطق غير خاضعة), or it is what was (كانت
    المنطقة خاضعة)."""
    before = scene.words[first - 1] if first else None
    if before is not None and before.stem in grammar().negator:
        return Standing("negated", "certain", (_negation(scene, first - 1),))
    clause = next((c for c in reversed(scene.parse.clauses) if c.verb < first), None)
    copula = clause is not None and scene.words[clause.verb].lemma in grammar().auxiliary
    between = scene.words[clause.verb + 1 : first] if clause is not None else ()
    if clause is not None and copula and not scene.words[first].article:
        denied = negator_of(scene, clause.verb)
        if denied is not None:
            return Standing("negated", "certain", (_negation(scene, denied),))
        if (
            not any(word.pos in STOPPING for word in between)
            and scene.words[clause.verb].reading.tense != "past"
        ):
            told = RelationWord(clause.verb, clause.verb, clause.verb, "verb")
            return standing(scene, told, Date())  # نفت أن تكون موالية، ستكون تابعة
    return was_said(scene, first) or PLAIN


def was_said(scene: Scene, first: int) -> Standing | None:
    """What كان says of a predicate right behind it (كانت المنطقة خاضعة، كان خصما): it is over."""
    verb = next((n for n in range(first - 1, -1, -1) if scene.words[n].pos in STOPPING), None)
    if verb is not None and inside(scene, first, verb):
        return None
    was = scene.words[verb] if verb is not None and not scene.words[first].article else None
    if was is None or was.lemma != WAS or was.reading.tense != "past" or _helps(scene, first):
        return None
    return Standing("historical", "certain", (Why("status", "was", was.start, was.end),))


def _helps(scene: Scene, first: int) -> bool:
    """Whether كان before a word only puts another verb behind it in the past (كان نائب الوزير قد قال): what
    is said of its subject stands."""
    for word in scene.words[first:]:
        if word.folded == PERFECT:
            return not word.conj
        if word.pos in STOPPING and word.text not in COMMAS:  # كان الوزير فلان، وزميله فلان، قد قالا
            return False
    return False


def _negation(scene: Scene, at: int) -> Why:
    return Why("status", "negation", scene.words[at].start, scene.words[at].end)
