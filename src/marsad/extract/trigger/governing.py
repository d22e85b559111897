"""The lexicon's words that stand over acts: what a step's word does to the act in its slot."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, TO
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import DECLINED, HER, HIM, without_agreement
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.opposites import opposite
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import derivations
from marsad.extract.sentence.papers import names_paper
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.cues import DoingNoun, Governor
from marsad.lexicon.load import rows_of

FULFILLED = "fulfilled"
HELD_BARE = frozenset({"object", "content", "subject"})  # without a preposition
HIS = frozenset({"ب", "object"})
NOT_TO, ESCAPE_REACH = "الا", 4
COMMAND, COMMANDER = "امر", "آ"
SHOWN, UNLESS = "ألا", "إ"
MEANT = frozenset({"future", "hypothetical", "attempted", "decided", "voted"})
ASKED = 512  # questions about the words of a sentence or two: many rules put the same ones


DONE, PROTEST = "presupposed", "PROTEST"


class Step(msgspec.Struct, frozen=True, gc=False):
    """The word ``at`` holds what is below it in its ``slot`` (``joined``: its twin by و; ``mood`` for a
    verb's own)."""

    at: int
    slot: str


@lru_cache(maxsize=ASKED)
def entry(scene: Scene, step: Step) -> Governor | None:
    """The lexicon's word on a step."""
    word = scene.words[step.at]
    shapes = forms_of(scene, step.at)
    kinds = {word.pos, *[r.pos for r in word.readings]} if word.prep else {word.pos}
    if word.pos == "adverb" and word.stem.endswith("ا"):
        kinds.add("noun")  # شرطا لوقف القتال
    feminine = word.stem[:-1] if word.stem.endswith("ة") else ""
    clause = scene.parse.clause_of(step.at)
    denied = clause is not None and clause.negator is not None
    nisba = word.pos == "adj" and word.lemma.endswith("ي")
    undergone = step.slot == "subject" and word.pos == "verb" and _passive(word, clause)
    excepted = denied and step.slot == "subject" and _excepts(scene, step.at)
    slot = "object" if undergone or excepted else step.slot  # ألغيت الزيارة، لم يدن الهجوم سوى تركيا
    found: Governor | None = None
    understated = denied and clause is not None and bool(clause.object) and _litotes(scene, shapes)
    for row in rows_of(scene.lexicon.governors, shapes | {feminine}):
        if understated and row.status != "litotes":
            continue  # لم تخف قلقها من: of أخفى, not of خاف
        if (row.word not in shapes and row.pos != "participle") or row.status == FULFILLED:
            continue
        if row.word == COMMAND and word.text.startswith(COMMANDER):
            continue  # نفى آمر اللواء أن تكون قواته قصفت
        if nisba and row.word != word.lemma:
            continue  # مصادر أمنية are no wish
        if row.pos == "participle" and word.article and row.word.endswith("ي") and slot in HELD_BARE:
            continue  # المدعي العام, who alleges nothing; not الجهود الرامية إلى
        if any(_is(row.pos, pos, step.slot) for pos in kinds) and (
            row.pos == "prep" or slot in row.slots or (slot == "purpose" and "ل" in row.slots)
        ):
            if row.status == "litotes" and denied:
                return row
            if found is None or (row.word == word.lemma != found.word):
                found = row  # كانوا يعدون لهجوم: of أعد, not of عاد
            if _by_its_plural(word, row):
                found = row
                break
    return None if found is not None and _in_name(scene, step.at) else found


def _by_its_plural(word: Word, row: Governor) -> bool:
    """Whether a row lists the very plural of a noun (مخططي الهجوم): not its singular (مخطط)."""
    return word.pos == "noun" and word.stem == row.word and word.reading.number == "p"


def _excepts(scene: Scene, verb: int) -> bool:
    """Whether what only one did or underwent stands behind a denied verb, then whom that excepts, and nothing
    more (لم يدن الهجوم سوى تركيا): the verb's subject is that one."""
    clause, phrases = scene.parse.clause_of(verb), scene.parse.phrases
    if clause is None or clause.subject_rule != "after":
        return False
    at = phrases[clause.subject[0]].last + 1 if clause.subject else len(scene.words)
    number = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
    if number < 0 or phrases[number].first != at + 1 or phrases[number].prep:
        return False
    if clause.object not in {(), (number,)}:
        return False
    return scene.words[at].stem in grammar().excepting


def _passive(word: Word, clause: Clause | None) -> bool:
    """Whether a verb is passive, or may be with nothing for an object: the act that is its subject does
    nothing itself (أرجئ الاجتماع)."""
    reading = word.reading
    if reading.voice is None and reading.tense == "past":
        return clause is not None and not clause.object
    return reading.voice == "passive"


def _in_name(scene: Scene, at: int) -> bool:
    """Whether a word is the second of somebody's name (حركة أمل), or a state's (شكر مصر على): it says nothing
    of what follows."""
    if scene.words[at].pos == "propn" and any(m.kind == "country" for m in scene.matches[at]):
        return True
    if names_paper(scene, at):
        return True  # وكالة الأنباء السعودية أن
    return at > 0 and any(
        m.kind == "actor" and m.start < at < m.end and not m.weak for m in scene.matches[at - 1]
    )


def _litotes(scene: Scene, shapes: frozenset[str]) -> bool:
    """Whether a verb may be one that with a denial says that its object is shown (لم يخف قلقه)."""
    rows = rows_of(scene.lexicon.governors, shapes)
    return any(row.status == "litotes" and "object" in row.slots for row in rows)


def fulfils(scene: Scene, step: Step) -> bool:
    """Whether a word tells what became of what was said (نفذ تهديده، تراجع عن وعده): it was said all the
    same."""
    kinds = {scene.words[step.at].pos} & {"verb", "noun"}
    return any(
        row.status == FULFILLED
        and row.pos in kinds
        and ({step.slot, "ل" if step.slot == "purpose" else ""} & set(row.slots))
        for row in rows_of(scene.lexicon.governors, forms_of(scene, step.at))
    )


@lru_cache(maxsize=ASKED)
def forms_of(scene: Scene, at: int) -> frozenset[str]:
    """The forms under which the tables may list a word: of a verb its lemmas, of a noun also its singular."""
    word = scene.words[at]
    shapes = scene.shapes[at]
    if word.pos == "verb":
        return verb_lemmas(scene, at) | ({word.stem} if word.prep else frozenset())
    stem = word.stem
    if word.pronoun and stem.endswith("ت"):
        shapes |= {stem[:-1] + "ة"}
    for ending in DECLINED:
        if stem.endswith(ending) and len(stem) - len(ending) > 2:
            shapes |= {
                stem.removesuffix(ending),
                *([stem.removesuffix(ending) + "ة"] if ending == "ات" else []),
            }
    return shapes


@lru_cache(maxsize=ASKED)
def verb_lemmas(scene: Scene, at: int) -> frozenset[str]:
    """The lemmas that a verb may have: its chosen reading's, and those of others in its tense and person,
    which the letters do not tell apart (أبدت: of أبدى, of أباد); of a passive that shows itself as one, that
    too (قوبل, of قابل)."""
    word = scene.words[at]
    if word.lemma in grammar().auxiliary:
        return frozenset({word.lemma})  # تكون, of كوى too
    tense, passive, person = word.reading.tense, word.reading.voice == "passive", word.reading.person
    found = [word.lemma]
    for other in word.readings:
        alike = other.pos == "verb" and other.tense in {tense, None} and (passive or other.voice != "passive")
        if alike and (person is None or other.person in {person, None}):
            found.append(other.lemma)
    if passive and word.lemma[1:2] == "ا" and word.stem[1:2] == "و":
        found.append(word.lemma[0] + "و" + word.lemma[2:])
    return frozenset(found)


def _is(wanted: str, pos: str, slot: str) -> bool:
    if wanted == "verb":
        return pos == "verb"
    if wanted == "prep":
        return slot == "under"
    if wanted == "opener":
        return False
    return pos in {"noun", "adj", "propn"} or (pos == "particle" and slot == "idafa")


@lru_cache(maxsize=ASKED)
def is_news(scene: Scene, step: Step) -> bool:
    """Whether a word over an act makes it news that goes about (الأنباء عن اعتقاله)."""
    row = entry(scene, step)
    return row is not None and row.status == "asserted" and row.certainty == "possible"


def doing(scene: Scene, step: Step) -> DoingNoun | None:
    """The noun at a step, if whoever does it does what stands in its slot (مشاركة فرنسا في القتال)."""
    word = scene.words[step.at]
    shapes = scene.shapes[step.at] | ({word.stem[:-1] + "ة"} if word.pronoun else frozenset())
    if scene.lexicon.doing.keys().isdisjoint(shapes):
        return None
    slots = HIS if word.pronoun and step.slot == "idafa" else {step.slot}  # قراره طرد السفير، عزمه الاستقالة
    if opposite(scene.words, step.at):
        shapes = (
            without_agreement(word.stem) - {word.stem}
        ) or shapes  # غير مشاركة في الهجوم: who takes no part
    return next(
        (row for row in rows_of(scene.lexicon.doing, shapes) if not slots.isdisjoint(row.slots)), None
    )


@lru_cache(maxsize=ASKED)
def lends(scene: Scene, verb: int, slot: str) -> bool:
    """Whether a verb lends its meaning to an act in its ``slot`` (شن هجوما، وقع هجوم)."""
    light = any(row.slot == slot for row in rows_of(scene.lexicon.light, verb_lemmas(scene, verb)))
    return light and not (slot == TO and tells_cause(scene, verb))


def tells_cause(scene: Scene, verb: int) -> bool:
    """Whether a verb of going back tells why something is (يعود السبب إلى الحصار): nobody goes back to it."""
    after = scene.words[verb + 1] if verb + 1 < len(scene.words) else None
    return after is not None and bool({after.lemma, after.stem} & grammar().goes_back)


def _resumed(scene: Scene, clause: Clause) -> bool:
    """Whether a preposition right behind a relative clause's verb takes its antecedent up (التي تعرض لها)."""
    after = scene.words[clause.verb + 1] if clause.verb + 1 < len(scene.words) else None
    return after is not None and after.pos == "prep" and bool(after.pronoun)


def done_in(scene: Scene, at: int) -> int | None:
    """The past verb of a noun's relative clause that says it was done, whatever is wanted or said of it now
    (بحث تنفيذ صفقة كان الرئيس عقدها)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or scene.words[at].pos == "verb":
        return None
    for clause in scene.parse.clauses:
        verb = scene.words[clause.verb]
        if clause.antecedent != own or verb.reading.tense != "past" or clause.negator is not None:
            continue
        held = (
            "object"
            if verb.pronoun
            else scene.words[clause.verb + 1].lemma
            if _resumed(scene, clause)
            else ""
        )
        if held and lends(scene, clause.verb, held) and _taken_up(verb, scene.words[at]):
            return clause.verb
    return None


def _taken_up(verb: Word, act: Word) -> bool:
    """Whether the pronoun of a relative clause's verb may mean the act, and not another noun of its phrase
    (اعتقال قادة المسيرة التي شهدتها المدينة)."""
    several = act.reading.number == "p" or feminine(act, grammar())
    return several if verb.pronoun == HER else not (verb.pronoun == HIM and several)


def escapes(scene: Scene, verb: int) -> bool:
    """Whether a verb tells with من what somebody comes away from (لم ينج منه أحد، لا تسلم منها القرى): that
    happened, even where nobody does."""
    behind = scene.words[verb + 1 : verb + 1 + ESCAPE_REACH]
    if not any(word.pos == "prep" and word.lemma == FROM for word in behind):
        return False
    return not verb_lemmas(scene, verb).isdisjoint(grammar().surviving)


def undone_in(scene: Scene, at: int) -> int | None:
    """The denied verb of a noun's relative clause that says it never was (انقلابا لم ينفذ، هجوم لم يقع)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or scene.words[at].pos == "verb":
        return None
    for clause in scene.parse.clauses:
        if clause.antecedent != own or clause.negator is None or clause.object or escapes(scene, clause.verb):
            continue
        after = scene.parse.phrase_of[clause.verb + 1] if clause.verb + 1 < len(scene.words) else -1
        alone = after < 0 or bool(scene.parse.phrases[after].prep)  # not هجوما لم يوقع ضحايا
        if alone and any(lends(scene, clause.verb, slot) for slot in ("object", "subject")):
            return clause.verb
    return None


def planned_in(scene: Scene, at: int) -> Step | None:
    """The verb of a noun's relative clause that says somebody means to do it (هجوم كانوا ينوون شنه، هجوم يجري
    التخطيط له، تفجيرات ستحصل)."""
    own = scene.parse.phrase_of[at]
    if own < 0 or scene.words[at].pos == "verb":
        return None
    for clause in scene.parse.clauses:
        if clause.antecedent != own:
            continue
        if scene.words[clause.verb].future and (
            lends(scene, clause.verb, "object") or lends(scene, clause.verb, "subject")
        ):
            return Step(clause.verb, "mood")
        for step in _meant(scene, clause):
            row = entry(scene, step)
            if row is not None and row.status in MEANT:
                return step
    return None


def _meant(scene: Scene, clause: Clause) -> Iterator[Step]:
    """What of a relative clause may hold its antecedent: the verb, by the noun of a light verb with its
    pronoun (ينوون شنه), or a word of planning before a preposition with it (يخططون له، يجري الإعداد له)."""
    phrases, words = scene.parse.phrases, scene.words
    for slot, numbers in (("object", clause.object), *clause.preps):
        for noun in (words[phrases[number].head] for number in numbers):
            verbs = frozenset(d.verb for d in derivations(noun.lemma) if d.kind == "verbal_noun")
            if noun.pronoun and any(row.slot == "object" for row in rows_of(scene.lexicon.light, verbs)):
                yield Step(clause.verb, slot)
    holders = [clause.verb, *(phrases[n].head for n in clause.subject if phrases[n].first > clause.verb)]
    for holder in holders:
        last = holder if holder == clause.verb else phrases[scene.parse.phrase_of[holder]].last
        after = words[last + 1] if last + 1 < len(words) else None
        if (
            after is not None
            and after.pos == "prep"
            and after.pronoun
            and words[holder].lemma in grammar().plotting
        ):
            yield Step(holder, after.lemma)


def not_to(scene: Scene, at: int) -> bool:
    """Whether a word is ألا, أن with لا written onto it (تعهد بألا يقصف), not إلا, which folds alike:
    without its hamza it stands right before its verb."""
    word = scene.words[at]
    if word.stem != NOT_TO or word.text.endswith(SHOWN):
        return word.stem == NOT_TO
    before_verb = at + 1 < len(scene.words) and scene.words[at + 1].reading.tense == "present"
    return before_verb and UNLESS not in word.text


def done_for(scene: Scene, step: Step) -> bool:
    """Whether what a verb tells is how its subject does what it is for (تدخلت الشرطة لتفريقهم); a crowd does
    nothing to itself (احتشد محتجون، وتدخل الجيش لتفريقهم)."""
    row = entry(scene, step)
    told = scene.lexicon.predicates.verbs.get(scene.words[step.at].lemma, ())
    return row is not None and row.status == DONE and all(one.event != PROTEST for one in told)
