"""Acts that stand beside what has not come: in its clause of time, right after it, in what is expected to be
held, in what nothing is without them (سننسحب حين يفرجون عنهم، سيعود بمجرد انسحابهم، لا سلام قبل انسحابهم)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE, BY, DID_NOT, WILL_NOT
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.meanwhile import goes_over_at
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.extract.standing.conditions import asks_when
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.marks_between import crosses
from marsad.extract.standing.mood import aims_at, mood
from marsad.extract.standing.standings import AHEAD, PLAIN, Standing, step_of
from marsad.extract.standing.unreal import HARMS
from marsad.extract.trigger.governing import MEANT, Step, entry, forms_of, lends, verb_lemmas
from marsad.extract.trigger.governors import known, passes, steps
from marsad.extract.trigger.over_nominals import complementizer
from marsad.lexicon.load import rows_of

NO, BUT, MA, WHEN = "لا", "الا", "ما", "متي"
EXPECTED_REACH, WITHOUT_REACH = 8, 7
NEARLY = "كاد"
ONLY_BY, ONLY_THAT = (BY,), ("content",)


def by_then(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act told in the clause of time of what is to come (ستنتهي الأزمة حين تستجيب الحكومة، وعد بالعفو متى
    سلموا سلاحهم), or by a noun of what it is to follow at once (يعتزم فتح مكاتبه فور انسحابهم)."""
    times = (at for word in grammar().at_which for at in scene.positions.get(word, ()))
    openers = {at for at in times if not (at and goes_over_at(scene.words, at - 1))}  # في حين يعارضه
    before_an = {MA, *grammar().once, *grammar().after_clause}
    timed = openers or not before_an.isdisjoint(scene.positions)
    verb = _held_by(scene, trigger) if timed else None
    opener = None if verb is None else _opener(scene, verb, openers)
    if verb is None or opener is None:
        return _at_once(scene, trigger, found)
    word, present = scene.words[opener], scene.words[verb].reading.tense == "present"
    if not present and word.stem not in grammar().whenever:
        return found
    if not present and opener == 0 and word.stem == WHEN:  # متى انسحبوا انتهت الحرب
        if asks_when(scene, verb):
            return found  # متى هاجم الجيش المدينة؟
        return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "by_then", 0, verb)))
    if not (present and word.stem in grammar().not_yet):
        main = _beside(scene, opener, verb)
        now = main is not None and word.stem == BEFORE and _goes_on(scene, main)
        now = now or (word.stem == BEFORE and _leads(scene, opener, verb))
        meant = main is not None and _only_meant(scene, main) and not _broke_off(scene, opener, verb, main)
        if main is None or not (now or meant or _ahead(scene, main)):
            return found
    return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "by_then", opener, verb)))


def _broke_off(scene: Scene, opener: int, verb: int, main: int) -> bool:
    """Whether قبل أن tells how those who had asked for something were stopped: behind a comma, or what is
    done to marches (طالبوا بإقالته، قبل أن يعتقلهم الجيش؛ طالبوا بإقالته قبل أن تفرقهم الشرطة)."""
    words = scene.words
    if words[opener].stem != BEFORE or words[main].reading.tense != "past":
        return False
    if words[main].lemma in grammar().on_the_brink:
        return True  # أوشكوا على اقتحامها قبل أن يتراجعوا
    ended = bool(words[verb].pronoun) and words[verb].lemma in grammar().march_verb
    return ended or (opener > 0 and words[opener - 1].text in COMMAS)


def _opener(scene: Scene, verb: int, openers: set[int]) -> int | None:
    """The word that opens a verb's clause of time: right before it, or before its أن (قبل أن، ما إن)."""
    if verb - 1 in openers:
        return verb - 1
    words, at = scene.words, verb - 2
    if at < 0 or words[verb - 1].pronoun or words[verb - 1].stem not in grammar().infinitive:
        return None
    after = words[at].stem in grammar().after_clause and words[verb].reading.tense == "present"
    return at if after or words[at].stem in {BEFORE, MA} | grammar().once else None


def _at_once(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act, told by a noun, upon which or until which something is that was not done yet (اقترح هدنة فور
    انسحابهم، تبقى الحدود مغلقة لحين انسحابهم)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb":
        return found
    words, first = scene.words, scene.parse.phrases[own].first
    opener = first if words[first].stem in grammar().once and first < trigger.at else first - 1
    if opener < 0 or words[opener].stem not in grammar().once | grammar().till or words[opener].pronoun:
        return found
    if opener == 0 or words[opener - 1].pos == "punct":  # فور توقيع الاتفاق، ستنسحب القوات
        main = min((c.verb for c in scene.parse.clauses if c.verb > trigger.last), default=-1)
        if main < 0 or not _ahead(scene, main) or crosses(scene, trigger.last, main, HARD_STOPS):
            return found
        return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "by_then", opener)))
    until = words[opener].stem in grammar().till
    if until and not (words[opener].prep or words[opener - 1].lemma in grammar().until):
        return found
    main = max((c.verb for c in scene.parse.clauses if c.verb < opener), default=-1)
    if main < 0 or crosses(scene, main, opener, HARD_STOPS):
        return found
    waits = until and words[main].reading.tense == "present" and not _told_past(scene, main)
    if waits or _ahead(scene, main) or (trigger.event not in HARMS and _meant_before(scene, main, opener)):
        return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "by_then", opener)))
    return found


def _meant_before(scene: Scene, main: int, opener: int) -> bool:
    """Whether a verb that only means something has it between itself and a word (وعد بالعفو فور انسحابهم, not
    وعد فور انسحابهم بالعفو)."""
    clause = scene.parse.clause_of(main)
    held = () if clause is None else (*clause.object, *(n for _, group in clause.preps for n in group))
    between = [n for n in held if main < scene.parse.phrases[n].first < opener - 1]
    if any(_plan(scene, scene.parse.phrases[n].first) for n in between):
        return True  # أبدى استعداده للإفراج عنهم حال توقيع الاتفاق
    return bool(between or complementizer(scene, main) is not None) and _only_meant(scene, main)


def _plan(scene: Scene, at: int) -> bool:
    """Whether a noun means what somebody is willing or wants to do."""
    rows = rows_of(scene.lexicon.governors, forms_of(scene, at))
    return any(row.pos == "noun" and row.status in MEANT for row in rows)


def _only_meant(scene: Scene, verb: int) -> bool:
    """Whether a verb, or one whose clause it stands in, says that something is promised, planned or asked for
    (تعهد بأن ينسحب)."""
    over = (s.at for s in steps(scene, verb, verb) if scene.words[s.at].pos == "verb")
    return any(
        row.pos == "verb"
        and row.status in MEANT
        and row.slots != ONLY_BY  # not هتفوا بشعارات
        and (row.slots != ONLY_THAT or complementizer(scene, at) is not None)  # not تظاهروا أمام القصر
        for at in (verb, *over)
        for row in rows_of(scene.lexicon.governors, verb_lemmas(scene, at))
    )


def _held_by(scene: Scene, trigger: Told) -> int | None:
    """The verb that tells an act: its own, or the one that carries its noun."""
    if scene.words[trigger.at].pos == "verb":
        return trigger.at
    definite = known(scene, trigger.at)
    above = (s for s in steps(scene, trigger.first, trigger.at) if scene.words[s.at].pos == "verb")
    return next((s.at for s in above if passes(scene, s, definite)), None)


def _beside(scene: Scene, opener: int, verb: int) -> int | None:
    """The verb of the clause that a clause of time belongs to: the one before it, else the one behind."""
    before: Clause | None = None
    for clause in scene.parse.clauses:
        if clause.verb < opener and not crosses(scene, clause.verb, opener, HARD_STOPS):
            before = clause
        elif clause.verb > verb and before is None:
            return None if crosses(scene, verb, clause.verb, HARD_STOPS) else clause.verb
    return None if before is None else before.verb


def _leads(scene: Scene, opener: int, verb: int) -> bool:
    """Whether قبل أن stands ahead of what was done first (وقبل أن تتدخل القوات فر المسلحون): Arabic leaves
    open whether it came to that; not ahead of what used to be."""
    if opener and not scene.words[opener].conj:
        return False
    main = min((clause.verb for clause in scene.parse.clauses if clause.verb > verb), default=-1)
    if main < 0 or crosses(scene, verb, main, HARD_STOPS):
        return False
    word = scene.words[main]
    return word.reading.tense == "past" and not word.conj and word.lemma not in grammar().auxiliary


def _goes_on(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what goes on now (يفرون قبل أن تقصف المدينة)."""
    return scene.words[verb].reading.tense == "present" and not _told_past(scene, verb)


def _told_past(scene: Scene, verb: int) -> bool:
    """Whether كان or لم makes what a verb in the present tells something of the past."""
    before = scene.words[verb - 1] if verb else None
    if before is not None and (before.lemma in grammar().auxiliary or before.stem == DID_NOT):
        return True
    over = (scene.words[s.at] for s in steps(scene, verb, verb) if s.slot == "aux")  # كاد الشبان يقتحمونه
    return any(word.lemma == NEARLY and word.reading.tense == "past" for word in over)


def _ahead(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what will, may or will not be."""
    denied = verb > 0 and scene.words[verb - 1].stem == WILL_NOT
    return denied or mood(scene, verb, PLAIN).status in AHEAD


def upon(scene: Scene, trigger: Told, slot: str) -> bool:
    """Whether an act is what something else follows at once (فور إعلان الهدنة، بمجرد إعلانها)."""
    own = scene.parse.phrase_of[trigger.at]
    head = scene.words[scene.parse.phrases[own].first].stem if own >= 0 else ""
    return slot in grammar().once or (slot == BY and head in grammar().once)


def expected(scene: Scene, at: int) -> Step | None:
    """What says of a noun, in its relative clause or behind its adjective, that it is expected to be held
    (المحادثات التي من المقرر أن يجريها، القمة المتوقع أن تعقد)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or scene.words[at].pos == "verb":
        return None
    words, last = scene.words, scene.parse.phrases[own].last
    if last + 1 >= len(words) or not (words[last + 1].pos == "relative" or words[last].article):
        return None
    for opener in range(last + 1, min(last + EXPECTED_REACH, len(words) - 1)):
        if words[opener].pos == "punct":
            return None
        if words[opener].stem in grammar().infinitive and not words[opener].pronoun:
            verb = opener + 1
            hosted = words[verb].lemma in grammar().hosting
            object_ = bool(words[verb].pronoun) and (hosted or lends(scene, verb, "object"))
            held = object_ or lends(scene, verb, "subject")
            return _says_expected(scene, last, opener) if held and words[verb].pos == "verb" else None
    return None


def _says_expected(scene: Scene, last: int, opener: int) -> Step | None:
    """The word between a noun and the أن of what is expected of it."""
    for first, end, hedge in hedges(scene):
        if last <= first and end <= opener and hedge.status in MEANT:
            return Step(first, "content")
    for at in range(last, opener):
        row = entry(scene, Step(at, "content"))
        if row is not None and row.status in MEANT:
            return Step(at, "content")
    return None


def not_without(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """An act before or without which there is to be nothing of another (لا سلام قبل انسحاب القوات، لا حل إلا
    بانسحابها)."""
    own = scene.parse.phrase_of[trigger.at]
    if own < 0 or scene.words[trigger.at].pos == "verb" or NO not in scene.positions:
        return found
    phrase = scene.parse.phrases[own]
    at = phrase.prep_at
    but = at > 0 and scene.words[at - 1].stem == BUT
    if at < 2 or phrase.first != trigger.first or not (phrase.prep in grammar().without or but):
        return found
    for no in range(at - 2, max(at - WITHOUT_REACH, -1), -1):
        word = scene.words[no]
        if word.pos == "verb" or word.text in COMMAS:
            return found
        if word.stem == NO and scene.words[no + 1].pos != "verb" and not scene.words[no + 1].article:
            return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "without", no, at)))
    return found


def towards(scene: Scene, trigger: Told, found: Standing) -> Standing:
    """A verb with ل that tells the aim of what is only meant or to come (ينوي السفر إلى سوريا ليبايعه)."""
    verb = trigger.at
    if scene.words[verb].pos != "verb" or not aims_at(scene, verb):
        return found
    main = max((c.verb for c in scene.parse.clauses if c.verb < verb), default=-1)
    if main < 0 or crosses(scene, main, verb, HARD_STOPS | COMMAS):
        return found
    row = entry(scene, Step(main, "object")) or entry(scene, Step(main, "content"))
    if (row is not None and row.status in MEANT) or _ahead(scene, main):
        return Standing("hypothetical", found.certainty, (*found.why, step_of(scene, "purpose", verb)))
    return found
