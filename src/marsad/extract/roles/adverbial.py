"""Doers of participles in the accusative, which tell what is done beside another act (قال ... متهما)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.endings import ACCUSATIVE
from marsad.extract.parties.agreement import Gender, Number, fits
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.roles.rulings import DOCUMENT, writer
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import listed_kind
from marsad.extract.speech.speech import reports
from marsad.extract.standing.marks_between import crosses
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.when import JUDGED
from marsad.lexicon.sectors import PERSONS
from marsad.model import Why

PAIR = 2
PERSON = 3


def suits(scene: Scene, trigger: Trigger, actor: Cast) -> bool:
    """Whether an act has a doer that its participle, if it is one, agrees with."""
    if not _adverbial(scene, trigger):
        return True
    gender, number = _form(scene, trigger)
    return any(fits(scene.words[filler.head], True, gender, number) for filler in actor.fillers)


def _adverbial(scene: Scene, trigger: Trigger) -> bool:
    """Whether an act is told by a participle in the accusative (متهما، داعية) whose verb has a doer: none has
    what an event left (موقعة ثلاثة قتلى)."""
    word = scene.words[trigger.at]
    done = trigger.form == "active" and trigger.entry.frame.verb.get("subject") != "none"
    return done and not word.article and not word.prep and word.stem.endswith(ACCUSATIVE)


def _form(scene: Scene, trigger: Trigger) -> tuple[Gender, Number]:
    stem = scene.words[trigger.at].stem
    return "f" if stem.endswith("ة") else "m", "p" if stem.endswith("ين") else "s"


def voiced(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast | None:
    """Who speaks, for a participle of an act of speech behind his words (قال ... متهما الحركة)."""
    if not _adverbial(scene, trigger):
        return None
    gender, number = _form(scene, trigger)
    told_in_order = reversed(reports(scene))
    for report in sorted(told_in_order, key=lambda report: _passed_on(scene, report.at)):
        tells = report.content or report.nominal or scene.words[report.at].pronoun  # ما اعتبرته الحكومة
        if report.form != "verb" or report.at > trigger.at or not tells:
            continue
        for filler in report.speakers[:1]:
            told = cast(scene, "actor", (filler,), discourse, metonyms=True)
            answer = scene.answer(filler)
            human = answer is None or answer.kind in PERSONS
            if filler.last < trigger.at and fits(scene.words[filler.head], human, gender, number):
                if told.parties:
                    return told
                if listed_kind(scene, filler) == DOCUMENT:
                    return _of_paper(scene, filler, discourse)
    return _going_on(scene, trigger, discourse)


def _going_on(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast | None:
    """Who goes on by a participle, where the verb of saying that opens the sentence leaves out who speaks:
    whom the text told of before, nobody of whom he tells (وأضاف أن الاقتصاد السوري يعاني، مطالبا)."""
    main = scene.parse.clauses[0] if scene.parse.clauses else None
    if main is None or main.verb >= trigger.at or scene.words[main.verb].lemma not in scene.lexicon.speech:
        return None
    told = next((report for report in reports(scene) if report.at == main.verb), None)
    said = scene.words[main.verb].reading
    form = said.gender or "m", "p" if said.number == "p" else "s"
    if main.verb > 1 or said.person != PERSON or form != _form(scene, trigger):
        return None
    if (told.speakers or told.through) if told is not None else main.subject:
        return None
    return Cast() if main.antecedent is not None else unsaid(scene, main.verb, discourse)


def _of_paper(scene: Scene, paper: Filler, discourse: Discourse) -> Cast:
    """Who speaks in a paper that goes on by a participle (قال البيان إن الحكومة ترفضه، متهما تركيا)."""
    by = writer(scene, paper, discourse)
    return Cast() if by is None else Cast((by,), (), (Why("parties", "actor:paper", by.start, by.end),))


def of_main_verb(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast | None:
    """The subject of the verb that judges or asks ahead of a clause that only tells of something (ندد الوزير
    بما سماه العدوان، متهما واشنطن؛ استدعت تونس السفير احتجاجا على ما قيل، معتبرة): the participle goes
    on from that verb."""
    before = [c for c in scene.parse.clauses if c.verb < trigger.at]
    if len(before) < PAIR or not _adverbial(scene, trigger) or not _told_within(scene, before[-1]):
        return None
    main = next((c for c in reversed(before[:-1]) if not _told_within(scene, c)), None)
    if main is None or crosses(scene, main.verb, trigger.at, HARD_STOPS):
        return None
    entries = scene.lexicon.predicates.verbs.get(scene.words[main.verb].lemma, ())
    if not any(entry.event in JUDGED for entry in entries):
        return None
    gender, number = _form(scene, trigger)
    told = cast(scene, "actor", verb_slots(scene.parse, main).get("subject", ()), discourse, metonyms=True)
    fit = (fits(scene.words[f.head], True, gender, number) for f in told.fillers)
    return told if told.parties and any(fit) else None


def _told_within(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only tells of a noun, or of what ما means."""
    before = scene.words[clause.verb - 1] if clause.verb else None
    return clause.antecedent is not None or (before is not None and before.folded in grammar().headless)


def _passed_on(scene: Scene, verb: int) -> bool:
    """Whether a verb of saying only tells who carried somebody's words (في كلمة بثها التلفزيون): behind
    others that could be meant."""
    clause = scene.parse.clause_of(verb) if scene.words[verb].pronoun else None
    return clause is not None and clause.antecedent is not None


def beside(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """The nearest subject before a participle in the accusative that it agrees with, past those of relative
    clauses that it does not (اتهم النواب ... التفجير الذي استهدف الموكب، مطالبين)."""
    if not _adverbial(scene, trigger):
        return Cast()
    gender, number = _form(scene, trigger)
    near, inner = scene.parse.clauses_before(trigger.at)
    for clause in (c for c in (*near, *inner) if c.subject):
        subject = verb_slots(scene.parse, clause).get("subject", ())
        told = cast(scene, "actor", subject, discourse, metonyms=True)
        answers = ((filler, scene.answer(filler)) for filler in told.fillers)
        if told.parties and any(
            fits(scene.words[filler.head], answer is None or answer.human, gender, number)
            for filler, answer in answers
        ):
            return told
    return Cast()
