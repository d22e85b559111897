"""What stands before the words of a tie: the phrase that they end, or the one that a noun explains."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, FROM
from marsad.arabic.letters.endings import NISBA
from marsad.arabic.letters.marks import COMMAS, DASHES
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.mentions import METONYM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.described import both
from marsad.extract.ties.participles import participle_forms
from marsad.extract.ties.said_of import OPENING
from marsad.extract.ties.tie_copulas import aside, copular, is_copula
from marsad.extract.ties.tie_ends import bodies, named_person
from marsad.extract.ties.tie_holders import verbal_head
from marsad.extract.ties.tie_receivers import fillers
from marsad.lexicon.load import rows_of

LANDS = frozenset({"country", METONYM})
BESIDE, STRONGHOLD, RULES = 2, "معقل", "controls"
COMMAND = "قيادة"


def before(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The phrase right before a prepositional expression, over adverbs and where it is (المجلس في غينيا
    بقيادة), or what stands in its own phrase before it."""
    at = told.first - 1
    while at > 0 and (scene.words[at].pos == "adverb" or scene.words[at].text in OPENING or scene.dated(at)):
        at -= 1
    number = scene.parse.phrase_of[at] if at >= 0 else -1
    if number < 0:
        return copular(scene, told) or _antecedent(scene, at)
    phrase = scene.parse.phrases[number]
    ruled = rows_of(scene.lexicon.ties, {phrase.prep}) if phrase.prep and phrase.first < at else ()
    if any(row.kind == RULES and row.rest and row.rest[0] in scene.shapes[phrase.first] for row in ruled):
        return (Filler(phrase.first + 1, at, phrase.first + 1, "before"),)  # في قبضة تنظيم كذا بزعامة
    if number and phrase.first > 1 and scene.words[phrase.first - 1].text in DASHES:
        dashed = scene.parse.phrases[number - 1]  # الحركة الشعبية - شمال، بقيادة
        if dashed.last == phrase.first - BESIDE and not phrase.prep:
            return (Filler(dashed.first, dashed.last, dashed.head, "before"),)
    if at == told.first - 2 and (town := _town_explained(scene, number)) is not None:
        return (town,)
    alliance = scene.words[phrase.first].lemma in grammar().band  # تحالف نهر الكونغو بزعامة
    deed = None if at == phrase.first or alliance else verbal_head(scene, phrase)
    if deed is not None:
        while deed + 1 < at and _deed_of(scene, deed + 1):
            deed += 1  # مواصلة دعم الحكومة برئاسة
        return (Filler(deed + 1, at, deed + 1, "before"),)  # سقوط البلدة في يد الجيش
    whole = Filler(phrase.first, at, phrase.head, "before")
    if scene.words[at].pronoun and scene.words[at].lemma in grammar().coming_under:
        return (Filler(at, at, at, "before.pronoun", True),)  # سقوطها في يد
    if not phrase.prep and scene.answer(whole) is None and (said_of := copular(scene, told)):
        return said_of  # ظلت المدينة سنوات تحت سيطرة
    before = scene.parse.phrases[number - 1] if number else None
    outer = None if before is None else Filler(before.first, before.last, before.head, "before")
    near = before is not None and before.last >= phrase.first - 2
    if near and outer is not None and phrase.prep == FROM and not scene.words[outer.head].article:
        return (whole if _counts(scene, outer.head) else outer,)  # وفد من الحزب برئاسة
    if near and outer is not None and phrase.prep in grammar().locative:
        inner = scene.answer(whole)
        parted = told.first - at > 1 and scene.words[told.first - 1].text in COMMAS
        parted = parted and scene.words[outer.first].lemma in grammar().headed
        if inner is None or inner.basis in LANDS or (parted and bodies(scene, outer)):
            return (_led(scene, told, outer),)  # عقدت لجنة الدفاع في البرلمان، برئاسة فلان
    return (_led(scene, told, whole),)


def _led(scene: Scene, told: RelationWord, body: Filler) -> Filler:
    """Whom somebody commands: the forces that are of a body, not the body (القوات التابعة للبرلمان، بقيادة
    فلان)."""
    words, at = scene.words, body.first - 1
    if at < 1 or words[body.first].prep != FOR or words[told.at].lemma != COMMAND:
        return body
    number = scene.parse.phrase_of[at]
    rows = rows_of(scene.lexicon.ties, participle_forms(scene, at)) if number >= 0 else ()
    if not any(row.form == "participle" and FOR in row.object for row in rows):
        return body
    forces = scene.parse.phrases[number]
    return Filler(forces.first, body.last, forces.first, "before") if forces.first < at else body


def _deed_of(scene: Scene, at: int) -> bool:
    """Whether a verbal noun without article stands at a word, which no band bears for its name."""
    word = scene.words[at]
    bare = word.pos == "noun" and not (word.article or word.prep or word.conj or word.pronoun)
    return bare and is_verbal_noun(word.lemma) and word.lemma not in grammar().band


def _counts(scene: Scene, at: int) -> bool:
    """Whether a word only counts or names the men of the body behind من (آلاف من، مقاتلون من)."""
    word = scene.words[at]
    return word.stem in scene.lexicon.numbers.vague or word.lemma in grammar().band_men


def _antecedent(scene: Scene, verb: int) -> tuple[Filler, ...]:
    """What a relative clause describes, right behind whose verb an expression stands (المدينة التي سقطت في
    أيدي المتمردين)."""
    clause = scene.parse.clause_of(verb) if verb >= 0 else None
    if clause is None or clause.antecedent is None or clause.subject != (clause.antecedent,):
        return ()
    phrase = scene.parse.phrases[clause.antecedent]
    return (Filler(phrase.first, phrase.last, phrase.head, "antecedent"),)


def _town_explained(scene: Scene, number: int) -> Filler | None:
    """The place before a comma that a phrase between commas explains (سقطت سنجة، عاصمة الولاية، في يد)."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1] if number else None
    parted = before is not None and before.last == phrase.first - 2 and not phrase.prep
    if before is None or not parted or scene.words[phrase.first - 1].text not in COMMAS:
        return None
    head = scene.words[phrase.first]
    if head.article or head.conj or head.lemma not in scene.lexicon.places.classes:
        return None
    placed = any(before.first <= m.first <= before.last for m in scene.places)
    return Filler(before.first, before.last, before.head, "before") if placed else None


def beside(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The phrase before a comma or a pronoun that a noun explains (حماس، الجناح; الكتائب هي الجناح), or a
    copula's subject."""
    words = scene.words
    at = _most(scene, told.first)
    last = words[told.at].lemma == STRONGHOLD and at > 1 and words[at - 1].lemma in grammar().superlative
    at -= last  # مأرب، آخر معاقل التنظيم
    if words[at].conj or words[at].prep:
        return ()
    if at > 1 and words[at - 1].text in COMMAS and aside(scene, at)[1] == at - 1:
        return copular(scene, told)
    parted = at > 1 and (words[at - 1].text in OPENING or words[at - 1].pos == "pron")
    behind = at - 2 - (parted and at > BESIDE and words[at - 2].text in COMMAS)  # حماس، وهي الجناح
    if parted and scene.parse.phrase_of[behind] >= 0:
        if two := both(scene, told, scene.parse.phrase_of[behind]):
            return two
        before = scene.parse.phrases[scene.parse.phrase_of[behind]]
        told_of = Filler(before.first, before.last, before.head, "beside")
        several = words[at].reading.number == "p" and named_person(scene, told_of)
        return () if several else (told_of,)  # يرأسها فلان، ضباطا: he is no officers
    own = scene.parse.phrase_of[at]
    if own >= 0 and scene.parse.phrases[own].first < at and words[at].article:  # تعد قطر الداعم الأول
        first = scene.parse.phrases[own].first
        inside = Filler(first, at - 1, first, "beside")
        copula = any(own in clause.subject for clause in scene.parse.clauses if is_copula(scene, clause))
        if first == at - 1 and words[first].lemma in grammar().among_most:
            return copular(scene, told)  # يعد الحزب أبرز المعارضين للرئيس
        return (inside,) if copula else ()
    if own > 0 and scene.parse.phrases[own].first == at and scene.parse.phrases[own - 1].last == at - 1:
        before = scene.parse.phrases[own - 1]
        answer = scene.answer(Filler(before.first, before.last, before.head, "beside"))
        if answer is not None and answer.basis.startswith("name:") and words[at].article:
            return (Filler(before.first, before.last, before.head, "beside"),)
        opens = before.first - 1
        if words[at].article and before.first == before.last and opens > 0 and words[opens].text in COMMAS:
            outer = scene.parse.phrase_of[opens - 1]  # السعودية، الدولة | العضو في
            return fillers(scene, (outer,)) if outer >= 0 else ()
        band = words[before.first].lemma in grammar().band and not before.prep
        if band and not any(w.article for w in (words[before.first], words[before.last], words[at])):
            return (Filler(before.first, before.last, before.head, "beside"),)  # وهي فصيل عضو في الائتلاف
    return copular(scene, told)


def _most(scene: Scene, at: int) -> int:
    """Where what is said of somebody in apposition begins: with one of them, and the word of degree before
    a plural (فلان، أحد أبرز خصوم الحكومة)."""
    words = scene.words
    if at > 1 and (words[at].reading.number == "p" or words[at].stem.endswith(NISBA)):  # معارضي
        first = at - (words[at - 1].lemma in grammar().among_most and not words[at - 1].article)
        if first > 1 and words[first - 1].folded == FROM and words[first - 2].pos == "pron":
            return first - 1  # وهو من أبرز معارضي الحكومة
        first -= first > 1 and words[first - 1].folded in grammar().one_of
        return first if words[first - 1].text in COMMAS else at
    return at
