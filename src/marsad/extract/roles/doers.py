"""Doers that stand in no slot of their act: dropped subjects, speakers, participants, unknown names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WAS
from marsad.arabic.clauses.relative_roles import resumed
from marsad.arabic.letters.endings import MEN, NISBA, OF_ONE
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import one_more, the_next
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Number, fits, same_party
from marsad.extract.parties.coreference import we
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import METONYM, party
from marsad.extract.parties.owners import counts
from marsad.extract.parties.pairs import only_two, two
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.parties.partitive import with_whole
from marsad.extract.parties.towns import ruled_from
from marsad.extract.parties.unsaid import dropped_subject, only_met, unsaid_subject
from marsad.extract.roles.attribution import sources
from marsad.extract.roles.describing import describes
from marsad.extract.roles.rulings import writer
from marsad.extract.sentence.quoted import quoted_to_end
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import own_words
from marsad.extract.speech.sources import extended
from marsad.extract.trigger.launched import of_what_it_hit
from marsad.extract.trigger.slots import verb_slots
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_VERB_FRAME, DOERS
from marsad.lexicon.sectors import PERSONS
from marsad.model import Attribution, Party, Why

SURNAME = 4
DOCUMENT = "document"
PAIR = 2
PREP, WITH, PRONOUN = "prep.", "prep.مع", ".pronoun"
SIDES = frozenset({"subject", "object"})
SUBJECT = "subject"
PEOPLE = PERSONS | {"victim"}


def participants(scene: Scene, trigger: Trigger, discourse: Discourse) -> Cast:
    """Those whose very name says that they took part (المتظاهرون in a sentence about a demonstration)."""
    nouns = set(scene.lexicon.cues.participants.get(trigger.entry.event, ()))
    if not nouns:
        return Cast()
    told = [c.subject for c in scene.parse.clauses if of_what_it_hit(scene, trigger.at, c)]
    for number, phrase in enumerate(scene.parse.phrases):
        if any(number in subject for subject in told):  # إحراق خيام نصبها المتظاهرون
            continue
        if nouns & scene.shapes[phrase.head] or scene.words[phrase.head].lemma in nouns:
            filler = Filler(phrase.first, phrase.last, phrase.head, "participants")
            return cast(scene, "actor", (filler,), discourse, metonyms=True)
    return Cast()


def dropped(scene: Scene, trigger: Trigger, discourse: Discourse, left_out: bool = False) -> Cast:
    """The subject of a verb that has none in its sentence."""
    word = scene.words[trigger.at]
    frame = trigger.entry.frame.verb or DEFAULT_VERB_FRAME
    clause = scene.parse.clause_of(trigger.at)
    if word.pos != "verb" or clause is None or frame.get("subject", "actor") not in DOERS:
        return Cast()
    inside = told_in(scene, trigger)
    if clause.subject and not left_out and not inside:
        return Cast()
    if word.reading.person == 1:
        return speaking(scene, trigger.at, discourse)
    of_thing = clause.subject_rule == "relative" and clause.subject == (clause.antecedent,)
    if not inside and (of_thing or describes(scene, trigger.at)):
        return Cast()
    return unsaid(scene, trigger.at, discourse)


def unsaid(scene: Scene, verb: int, discourse: Discourse) -> Cast:
    """Whom a verb that leaves its subject out speaks of."""
    if scene.words[verb].reading.number == "d" and (both := _both(scene, verb, discourse)):
        why = (Why("parties", "actor:dropped_subject:two", p.start, p.end) for p in both)
        return Cast(both, (), tuple(why))
    known = _subject_before(scene, verb, discourse)
    before = None if known else unsaid_subject(scene, verb, discourse)
    if before is not None and before.number == "d" and (both := _both(scene, verb, discourse)):
        why = (Why("parties", "actor:dropped_subject:two", p.start, p.end) for p in both)
        return Cast(both, (), tuple(why))
    known = known or dropped_subject(scene, verb, discourse)
    if known is None or _of_himself(scene, verb, known, discourse):
        return Cast()
    return Cast((known,), (), (Why("parties", "actor:dropped_subject", known.start, known.end),))


def _of_himself(scene: Scene, verb: int, known: Party, discourse: Discourse) -> bool:
    """Whether somebody would tell of himself in the third person, in his own words."""
    report = own_words(scene, verb)
    if report is None:
        return False
    speakers = cast(scene, "actor", report.speakers, discourse, metonyms=True).parties
    speakers = speakers if report.speakers else unsaid(scene, report.at, discourse).parties
    return any(same_party(known, one) for one in speakers)


def met(scene: Scene, trigger: Trigger, actor: Cast, left_out: int | None, discourse: Discourse) -> Cast:
    """Those who met, where only whom they met is named: behind a verb that takes an object (والتقى في الختام
    رئيس الوزراء) or with مع (وأجرى محادثات مع نظيره); ``left_out`` is the light verb over the act that has no
    subject.
    """
    clause = scene.parse.clause_of(trigger.at)
    verb = trigger.at if clause is not None else left_out
    ways = {f.how.removesuffix(PRONOUN) for f in actor.fillers}  # واتفق معه
    if verb is None or not actor.parties or scene.words[verb].reading.number == "d":
        return actor
    frame = trigger.entry.frame.verb
    takes = clause is not None and frame.get("object") == frame.get("subject") == "both"
    single = scene.words[verb].reading.number == "s"
    lone = takes and single and ways in ({"subject.after"}, {"object"}) and len(actor.parties) == 1
    with_both = {f"{PREP}{prep}" for prep, role in frame.items() if role == "both" and prep not in SIDES}
    beside = (
        len(ways) == 1
        and ways <= {WITH, *with_both}
        and (clause is None or not _party_subject(scene, clause))
    )
    first = unsaid(scene, verb, discourse) if lone or beside else Cast()
    if any(p.start == q.start or (p.id and p.id == q.id) for p in first.parties for q in actor.parties):
        return actor
    return Cast((*first.parties, *actor.parties), actor.fillers, (*first.why, *actor.why))


def _party_subject(scene: Scene, clause: Clause) -> bool:
    """Whether the subject of a clause is a party or could be a person (not what was talked about)."""
    phrases = (scene.parse.phrases[number] for number in clause.subject)
    fillers = (Filler(phrase.first, phrase.last, phrase.head, "subject") for phrase in phrases)
    return any(scene.answer(f) is not None or scene.words[f.head].pos == "propn" for f in fillers)


def _both(scene: Scene, verb: int, discourse: Discourse) -> tuple[Party, ...]:
    """The two that a verb in the dual without a subject speaks of: those of the last act before it in its
    sentence, be they its doers or its doer and the one it is done to, else of the sentences before."""
    for clause in reversed([c for c in scene.parse.clauses if c.verb < verb and c.subject]):
        slots = verb_slots(scene.parse, clause)
        doers = cast(scene, "actor", slots.get("subject", ()), discourse, metonyms=True).parties
        if len(doers) == PAIR:
            return doers
        beside = cast(scene, "recipient", slots.get(WITH.removeprefix(PREP), ()), discourse, metonyms=False)
        if len(doers) == len(beside.parties) == 1:
            return (*doers, *beside.parties)  # بحث الوزير مع نظيره أزمة ليبيا، واتفقا على
        taken = Filler(clause.verb, clause.verb, clause.verb, "object.pronoun", True)
        held = (taken,) if scene.words[clause.verb].pronoun else slots.get("object", ())
        done_to = cast(scene, "recipient", held, discourse, metonyms=False).parties
        if len(doers) == len(done_to) == 1:
            return (*doers, *done_to)
    return two(scene, verb) or only_two(discourse.together)


def told_in(scene: Scene, trigger: Trigger) -> bool:
    """Whether a relative clause only tells what is in its antecedent, a thing that its pronoun takes up (خطاب
    انتقد فيه): its subject is somebody else.
    """
    clause = scene.parse.clause_of(trigger.at)
    if clause is None or not resumed(scene.words, clause.verb, clause.end):
        return False
    if not any(w.pronoun in OF_ONE for w in scene.words[clause.verb : clause.end + 1]):
        return False  # غارات استهدفت المطار الخاضع لهم: people are meant, not the thing
    own = clause.subject[0] if clause.subject_rule == "relative" else clause.antecedent
    if own is None or (clause.subject and clause.subject_rule != "relative"):
        return False
    phrase = scene.parse.phrases[own]
    return scene.answer(Filler(phrase.first, phrase.last, phrase.head, "antecedent"), metonyms=False) is None


def speaking(scene: Scene, at: int, discourse: Discourse) -> Cast:
    """The speaker whose words say "we condemn", "I support" or what others must do."""
    chain, _ = sources(scene, at, discourse)
    if not chain:
        return _gone_on_speaking(scene, at, discourse)
    link = chain[0]
    why = (_first_person(link),)
    side = we(scene, at, discourse) if scene.words[at].reading.number == "p" else None
    if side is not None and (side.id or side.sector or side.code):
        return Cast((side,), (), why)
    if link.kind == DOCUMENT:  # جاء في البيان: «نطالب»
        return _written_by(scene, link, discourse)
    for phrase in scene.parse.phrases:
        if scene.words[phrase.first].stem_start == link.start:
            answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "speaker"))
            if answer is not None:
                known = Party(
                    link.text, link.start, link.end, answer.code, answer.sector, answer.id, answer.name
                )
                return Cast((known,), (), (_first_person(link, f":{answer.basis}"),))
    before = [one for _, one in discourse.rulings]
    before += [discourse.speaker.party] if discourse.speaker is not None else []
    if (same := next((one for one in before if one.start == link.start), None)) is not None:
        return Cast((same,), (), why)
    return Cast(
        (Party(link.text, link.start, link.end, link.code, None, link.id, link.name or link.text),), (), why
    )


def _written_by(scene: Scene, link: Attribution, discourse: Discourse) -> Cast:
    """Who speaks in a paper that is a source; nobody known where the article does not say whose it is."""
    first = scene.word_at(link.start)
    held = scene.word_at(link.end - 1)
    if first is None or held is None:
        return Cast()
    by = writer(scene, Filler(first, held, first, "paper"), discourse)
    return Cast() if by is None else Cast((by,), (), (_first_person(link),))


def _gone_on_speaking(scene: Scene, at: int, discourse: Discourse) -> Cast:
    """Who goes on to speak in his own words, where the verb of speech leaves him out (وقال «نطالب ...»)."""
    report = own_words(scene, at)
    if report is None or report.speakers:
        return Cast()
    told = unsaid(scene, report.at, discourse)
    return Cast(told.parties, (), tuple(Why(w.stage, "actor:first_person", w.start, w.end) for w in told.why))


def _first_person(link: Attribution, basis: str = "") -> Why:
    return Why("parties", f"actor:first_person{basis}", link.start, link.end)


def _subject_before(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """The nearest earlier subject of the sentence that is a party and agrees with the verb as a pronoun
    would.
    """
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return None
    number = reading.number if reading.number in {"p", "d"} else "s"
    if scene.words[verb].conj == "ف":
        return _resumed_object(scene, verb, reading.gender or "m", number)
    meetings = [c for c in scene.parse.clauses if only_met(scene, c, discourse)]
    earlier = [c for c in scene.parse.clauses if c.verb < verb and c.subject]
    for clause in reversed([c for c in earlier if not quoted_to_end(scene.words, c.verb, verb)]):
        if any(clause.subject == met.subject for met in meetings):
            if not clause.verb:
                return None
            continue
        phrase = scene.parse.phrases[clause.subject[0]]
        filler = Filler(phrase.first, phrase.last, phrase.head, "subject")
        answer = scene.answer(filler)
        own = clause.subject_rule in {"after", "before"}
        told = scene.words[clause.verb].reading if own else reading
        name = scene.words[phrase.head].pos == "propn"  # its gender is that of its own verb (صادق الكنيست)
        known = None not in {told.gender, reading.gender}
        if name and number == "s" and known and told.gender != reading.gender:
            continue
        if answer is not None and fits(scene.words[phrase.head], answer.human, reading.gender or "m", number):
            return party(scene, filler, answer)
    return _other_person(scene, verb, reading.gender or "m", number)


def _other_person(scene: Scene, verb: int, gender: Gender, number: Number) -> Party | None:
    """The last person before a verb whose form goes with no subject of the sentence (طالب النواب رئيس الحكومة
    بالاستقالة لكنه رفض); nobody where a verb before it leaves out a subject of that form.
    """
    clauses = [clause for clause in scene.parse.clauses if clause.verb < verb]
    told = scene.words[verb].reading
    goes_on = any(
        clause.subject_rule == "none"
        and not clause.passive
        and scene.words[clause.verb].reading.person == 3
        and scene.words[clause.verb].reading.gender == told.gender
        and scene.words[clause.verb].reading.number == told.number
        for clause in clauses
    )
    if goes_on or not any(clause.subject for clause in clauses):
        return None
    for phrase in reversed([p for p in scene.parse.phrases if p.last < verb]):
        filler = Filler(phrase.first, phrase.last, phrase.head, "complement")
        answer = scene.answer(filler, metonyms=False)
        if answer is None or answer.kind not in PERSONS or phrase.prep in grammar().locative:
            continue
        if fits(scene.words[phrase.head], True, gender, number):
            return party(scene, filler, answer)
    return None


def _resumed_object(scene: Scene, verb: int, gender: Gender, number: Number) -> Party | None:
    """فـ and a verb take up whom the clause before has acted on, where he agrees (منع النائبَ فاعتصم)."""
    earlier = [c for c in scene.parse.clauses if c.verb < verb]
    for at in (*(earlier[-1].object if earlier else ()), *(earlier[-1].subject if earlier else ())):
        phrase = scene.parse.phrases[at]
        filler = Filler(phrase.first, phrase.last, phrase.head, "object")
        answer = scene.answer(filler)
        if answer is not None and fits(scene.words[phrase.head], answer.human, gender, number):
            return party(scene, filler, answer)
    return None


def counted(scene: Scene, role: str, fillers: Sequence[Filler]) -> Cast:
    """People of whom the text gives the number alone (قتل خمسة، تظاهر الآلاف، أصيب أكثر من ثمانين آخرين)."""
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        others = len(words) > 1 and words[-1].stem in grammar().another
        words = tuple([w for w in words[: len(words) - others] if w.pos != "prep"])
        some = not scene.lexicon.numbers.floors.issuperset([w.folded for w in words])  # على الأقل: no people
        if not filler.pronoun and some and all(counts(scene, word) for word in words):
            filler = with_whole(scene, filler)
            span = scene.span(filler.first, filler.last)
            crowd = Party(span.text, span.start, span.end, scene.story.main, "CVL", name="people")
            rule = f"{role}:{filler.how}:number alone"
            return Cast((crowd,), (filler,), (Why("parties", rule, span.start, span.end),))
    return Cast()


def others_counted(scene: Scene, role: str, fillers: Sequence[Filler], discourse: Discourse) -> Cast:
    """A number of others like those of whom the sentence told before (أدانت أربعة صحافيين وأفرجت عن ستة
    آخرين)."""
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        one = len(words) == 1 and not filler.pronoun and _lone(words[0], filler.how)
        if filler.pronoun or not (one or words[-1].stem in grammar().another):
            continue
        if not all(counts(scene, word) for word in words[:-1]):
            continue
        ahead = (p for p in reversed(scene.parse.phrases) if p.last < filler.first)
        before = (p for p in ahead if one or _several(scene, p))
        several = (Filler(p.first + one * _of_act(scene, p), p.last, p.head, filler.how) for p in before)
        kinds = PERSONS if one else PEOPLE
        people = (f for f in several if (a := scene.answer(f)) is not None and a.kind in kinds)
        like = [cast(scene, role, (one,), discourse, True) for one in islice(people, 1)]
        if like and len(like[0].parties) == 1:
            span = scene.span(filler.first, filler.last)
            told = replace(like[0].parties[0], text=span.text, start=span.start, end=span.end)
            why = Why("parties", f"{role}:{filler.how}:others", span.start, span.end)
            return Cast((told,), (filler,), (why,))
    return Cast()


def _lone(word: Word, how: str) -> bool:
    """Whether a word means one more of those told of, or as the subject of a passive the next of them."""
    return one_more(word, grammar()) or (how.startswith(SUBJECT) and the_next(word, grammar()))


def _of_act(scene: Scene, phrase: Phrase) -> bool:
    """Whether a verbal noun opens a phrase and who suffered stands right behind it (مقتل طفلة وإصابة
    أخرى)."""
    opens = phrase.head == phrase.first < phrase.last
    return opens and scene.words[phrase.first].lemma in scene.lexicon.predicates.nouns


def _several(scene: Scene, phrase: Phrase) -> bool:
    return scene.words[phrase.first].pos == "num" or scene.words[phrase.head].reading.number in {"d", "p"}


def is_document(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is a paper that speaks for those who wrote it (البيان، مذكرة)."""
    if filler.pronoun:
        return False
    return any(scene.lexicon.cues.sources.get(shape) == DOCUMENT for shape in scene.shapes[filler.head])


def issuer(scene: Scene, fillers: Sequence[Filler], discourse: Discourse) -> Cast | None:
    """Who issued the paper that speaks (رفعوا مذكرة ... وطالبت المذكرة الوالي بـ), by the clause before
    in which it is what somebody gives out."""
    for filler in fillers:
        if not is_document(scene, filler):
            continue
        lemma = scene.words[filler.head].lemma
        for clause in scene.parse.clauses:
            passed = clause.antecedent is None and scene.words[clause.verb].lemma in grammar().issuing
            given = [  # تبنى البرلمان قرارا يطالب
                scene.parse.phrases[n]
                for n in clause.object
                if scene.parse.phrases[n].last < filler.first + passed
            ]
            if clause.subject and any(scene.words[phrase.head].lemma == lemma for phrase in given):
                by = scene.parse.phrases[clause.subject[0]]
                giver = Filler(by.first, by.last, by.head, "subject.issuer")
                return cast(scene, "actor", (giver,), discourse, metonyms=True)
        own = scene.parse.phrase_of[filler.first]
        told = writer(scene, extended(scene, own, len(scene.words)), discourse) if own >= 0 else None
        if told is not None:  # أدان البيان الصادر عن الوزارة
            return Cast((told,), (), (Why("parties", "actor:paper", told.start, told.end),))
    return None


def named(scene: Scene, fillers: Sequence[Filler]) -> Cast:
    """Persons whose name is all that the text and the lexicon know of them."""
    for filler in fillers:
        if filler.pronoun:
            continue
        words = scene.words[filler.first : filler.last + 1]
        lone = filler.how == "subject.after" and _surname(words[0], words[1:])
        lone = lone or (filler.how == "subject.before" and _speaks(scene, filler))
        she = filler.how == "subject.after" and scene.words[filler.first - 1].reading.gender == "f"
        if she and (town := ruled_from(scene, filler)) is not None:
            why = Why("parties", f"actor:{filler.how}:{METONYM}", town.start, town.end)
            return Cast((town,), (filler,), (why,))
        if not lone and any(m.first <= filler.head < m.last for m in scene.places):
            continue
        if lone or (len(words) > 1 and all(w.pos == "propn" and not w.article for w in words[:2])):
            span = scene.span(filler.first, filler.first if lone else filler.last)
            unknown = Party(span.text, span.start, span.end, sector="UNK", name=span.text)
            rule = f"actor:{filler.how}:unknown name"
            return Cast((unknown,), (filler,), (Why("parties", rule, span.start, span.end),))
    return Cast()


def _speaks(scene: Scene, filler: Filler) -> bool:
    """Whether a lone strange name stands right before the verb of what one does by words (السعدون انتقد): no
    town and no thing does that."""
    after = filler.last + 1
    if filler.first != filler.last or after >= len(scene.words):
        return False
    name = scene.words[filler.first]
    behind_was = filler.first > 0 and scene.words[filler.first - 1].lemma == WAS
    if behind_was and name.pos == "propn" and not name.reading.known:
        return True  # كان ظريف قد اتهم: see `sentence.lone_names`
    if scene.matches[filler.first]:
        return False
    verb = scene.words[after]
    his = verb.pos == "verb" and not verb.conj and verb.lemma in grammar().performative
    strange = name.pos == "propn" and not (name.prep or name.conj)
    return his and strange and not any(m.first <= filler.head < m.last for m in scene.places)


def _surname(word: Word, rest: Sequence[Word]) -> bool:
    """Whether a lone word behind a verb of speech can only be a surname: in no dictionary, with the ending of
    a nisba (الحربي), or a construct with nothing to govern (صالحي).
    """
    if rest or word.conj or word.prep or word.pronoun:
        return False
    if word.pos == "propn":
        return not word.reading.known or word.stem.endswith((NISBA, *MEN))
    if word.pos != "noun" or not word.stem.endswith(NISBA) or len(word.stem) < SURNAME:
        return False
    return word.reading.number == "s" if word.article else word.reading.number in {"p", "d"}
