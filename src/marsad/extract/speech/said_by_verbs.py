"""Reports by verbs of saying: who speaks, and whether the verb reports at all."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.extent import contrasted
from marsad.extract.speech.joined import together
from marsad.extract.speech.nominal import SHOWN, joined_end, nominal, shows
from marsad.extract.speech.relayed import relayed_by_verb, relayed_from
from marsad.extract.speech.report import Report
from marsad.extract.speech.set_off import said_around, said_before
from marsad.extract.speech.so_many_words import named_so
from marsad.extract.speech.sources import SURE, can_speak, extended
from marsad.extract.speech.speakers import in_his_paper, in_it, speaker_of
from marsad.extract.speech.spoken import content_after, seen, speech_like
from marsad.lexicon.cues import SpeechCue

BACK_REACH = 3
MISREAD_REACH = 5
QUOTED_BEFORE = 3
SAY, CALL = "قال", "دعا"
SUBJECT, CERTAIN = "subject", "certain"
NAMING = frozenset({"propn", "noun", "foreign"})


def by_verbs(scene: Scene) -> Iterator[Report]:
    """The reports that verbs of saying make, in order."""
    speech = scene.lexicon.speech
    asides = contrasted(scene)
    for clause in scene.parse.clauses:
        cue = speech.get(scene.words[clause.verb].lemma)
        if cue is None or (cue.speaker != SUBJECT and not clause.prep(cue.speaker)):
            cue = _misread(scene, clause.verb) or cue  # ورد النائب: «...»
        named = _called(scene, clause.verb) or unsaid(scene, clause.verb)
        if cue is not None and clause.verb not in asides and not named:
            report = _verb(scene, clause, cue)
            if report is not None:
                yield report
    for at, word in enumerate(scene.words):
        if word.pos == "prep" and word.lemma in speech and (at == 0 or scene.words[at - 1].pos == "punct"):
            yield from _like_preposition(scene, at, speech[word.lemma])


def _like_preposition(scene: Scene, at: int, cue: SpeechCue) -> Iterator[Report]:
    """A verb of saying written like a preposition (وبين المحافظ أن): one speaker, then the clause of what he
    says."""
    number = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
    content, direct, opener = content_after(scene, at)
    if number < 0 or content is None or opener is None or not can_speak(scene, number):
        return
    speaker = extended(scene, number, opener)
    if speaker.last == opener - 1:
        yield Report(at, cue, "verb", (replace(speaker, first=at + 1),), (), content, direct)


def unsaid(scene: Scene, at: int) -> bool:
    """Whether a word of saying is what was not done (طلب عدم ذكر اسمه), or only looks like one."""
    return (at > 0 and scene.words[at - 1].stem in grammar().negator_noun) or seen(scene, at)


def _called(scene: Scene, verb: int) -> bool:
    """Whether a verb of calling only gives a name between two commas (شاهد، يدعى فلانا، إن), where one of
    saying has a speaker by his bare name (قصفوا السوق، يقول سالم، وهو تاجر)."""
    words = scene.words
    inside = 0 < verb < len(words) - 2 and words[verb].lemma == CALL
    if not inside or words[verb - 1].text not in COMMAS:
        return False
    name = words[verb + 1]
    of_father = name.stem in grammar().name_particle  # أبو مالك
    named = (of_father or scene.lexicon.parties.is_given_name(name)) and not name.article
    behind = range(verb + 2 + of_father, len(words))
    end = next((n for n in behind if words[n].pos not in NAMING), len(words))
    return named and end < len(words) and words[end].text in COMMAS


def _misread(scene: Scene, verb: int) -> SpeechCue | None:
    """A word of saying that was read as another verb written alike (لفت), where its clause follows it."""
    if scene.words[verb].lemma in grammar().impersonal:
        return None  # يجب أن, written as a form of أجاب
    speech = scene.lexicon.speech
    lemmas = sorted({r.lemma for r in scene.words[verb].readings if r.pos == "verb" and r.lemma in speech})
    if not lemmas:
        return None
    content, _, opener = content_after(scene, verb)
    if content is None or opener is None:
        return None
    near = opener - verb <= MISREAD_REACH or _shown_by(scene, verb)
    return speech[lemmas[0]] if near else None


def _shown_by(scene: Scene, verb: int) -> bool:
    """Whether pictures stand right behind a verb (تبين صور التقطها قمر صناعي أن): it tells what they show."""
    number = scene.parse.phrase_of[verb + 1] if verb + 1 < len(scene.words) else -1
    return number >= 0 and scene.words[scene.parse.phrases[number].head].lemma in grammar().picture


def _verb(scene: Scene, clause: Clause, cue: SpeechCue) -> Report | None:
    content, direct, opener = content_after(scene, clause.verb)
    stop = opener if opener is not None else len(scene.words)
    split = direct and content is not None and _splits_quotation(scene, clause.verb, content[0])
    quoted = _quoted_before(scene, clause.verb) if content is None or split else None
    rest = (content,) if quoted is not None and content is not None else ()
    content = None if rest else content
    number = speaker_of(scene, clause, cue, stop, direct or quoted is not None)
    quoting = relayed_by_verb(scene, clause, cue, stop)
    own = min([stop, *(filler.first for filler in quoting)])
    speakers = _who_speak(scene, clause, number, own) if number is not None else _owner(scene, clause)
    if speakers and opener is not None and _thought_of_it(scene, clause, cue, opener):
        speakers = ()
    last = speakers[-1].last if speakers and speakers[0].first > clause.verb else clause.verb
    slots = cue.slots or (SHOWN if shows(scene, clause, speakers) else ())
    things = nominal(scene, clause, slots, last, stop)
    if direct and content is not None and cue.slots:
        things = (*things, (content[1] + 1, joined_end(scene, content[1])))
    if content is not None:
        things = (*things, *_told_by_relative(scene, clause))
    if _describes(scene, clause):
        content, direct = None, False
    if content is None and not things:
        content, things = quoted, rest
        direct = content is not None
        content = content or (said_before(scene, clause.verb, cue) if last > clause.verb else None)
        content = content or said_around(scene, clause)
    if cue.speaker != "subject" and not speakers and not in_it(scene, clause.verb):
        return None
    through = quoting or relayed_from(scene, cue, speakers, content)
    return Report(
        clause.verb, cue, "verb", speakers, through, content, direct, things, clause.negator is not None
    )


def _thought_of_it(scene: Scene, clause: Clause, cue: SpeechCue, opener: int) -> bool:
    """Whether a verb of belief in the present only says what is thought of the indefinite noun right before
    it: it does not agree with it, or a pronoun behind it takes it up (صاروخ يعتقد أن الحوثيين أطلقوه، قنبلة
    يظن أن الحركة زرعتها)."""
    words, verb = scene.words, clause.verb
    if clause.antecedent is None or clause.subject_rule == "after" or cue.certainty == CERTAIN:
        return False
    if words[verb].reading.tense != "present":
        return False
    noun = scene.parse.phrases[clause.antecedent]
    if noun.last + 1 != verb or noun.definite or words[verb].pronoun or words[verb].reading.number != "s":
        return False
    she = words[noun.head].reading.gender == "f" and words[verb].reading.gender == "m"
    pronoun = words[opener].pronoun or she
    held = next((c for c in scene.parse.clauses if c.verb > opener), None)
    return bool(pronoun) or (held is not None and words[held.verb].pronoun in THIRD_PERSON)


def _splits_quotation(scene: Scene, verb: int, first: int) -> bool:
    """Whether a word of saying stands between two parts of a quotation, commas around it («...»، قال الوزير،
    «...»)."""
    before = scene.words[first - 2].text in COMMAS and scene.words[verb - 1].text in COMMAS
    return before and any(closes == verb - 3 for _, closes in scene.quotes)


def _who_speak(scene: Scene, clause: Clause, number: int, stop: int) -> tuple[Filler, ...]:
    """Who speaks, and who with him; ``stop`` is where what follows a speaker behind his verb begins."""
    named = in_his_paper(scene, clause, extended(scene, number, stop))
    return together(scene, named, stop if named.first > clause.verb else clause.verb)


def _owner(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Who claims a deed in a relative clause, where he stands in the idafa of what is done to him (معاقبة
    التنظيم الذي تبنى الهجوم)."""
    if clause.subject_rule != "relative" or not clause.subject:
        return ()
    phrase = scene.parse.phrases[clause.subject[0]]
    done = is_verbal_noun(scene.words[phrase.head].lemma)
    if phrase.last == phrase.head or not (done and phrase.definite):
        return ()  # تصريح صحفي أدلى به
    marked = scene.words[phrase.last].pos == "punct" and scene.words[phrase.head + 1].pos == "punct"
    first = phrase.head + 1 + marked
    return (Filler(first, phrase.last - marked, first, SURE),)


def _told_by_relative(scene: Scene, clause: Clause) -> Iterator[tuple[int, int]]:
    """The deed that a relative clause says somebody did (قصف قالت المنظمة إن الجيش نفذه), or the verb of what
    he set off (سقط صاروخ قال ضابط إن مسلحين أطلقوه): it is said too."""
    told = clause.antecedent
    if told is not None and clause.subject_rule != "relative":
        phrase = scene.parse.phrases[told]
        if any(
            c.verb > clause.verb and told == c.antecedent and c.object == (told,) for c in scene.parse.clauses
        ):
            yield phrase.first, phrase.last
            fell = (c.verb for c in scene.parse.clauses if c.subject == (told,) and c.verb < phrase.first)
            yield from ((verb, verb) for verb in fell)


def _describes(scene: Scene, clause: Clause) -> bool:
    """Whether a verb only says who gave out what a clause of another is about (صور نشرتها الشركة تظهر أن)."""
    return (
        clause.antecedent is not None
        and bool(scene.words[clause.verb].pronoun)
        and clause.subject_rule != "relative"
    )


def _quoted_before(scene: Scene, verb: int) -> tuple[int, int] | None:
    """«...»، قال الوزير: the long quotation that ends right before a verb of saying."""
    for first, last in scene.quotes:
        near = 0 < verb - last - 1 <= BACK_REACH and not named_so(scene, first)
        told = last > first and any(w.pos == "verb" for w in scene.words[first : last + 1])
        after = scene.words[last + 2 : last + 3]
        told = told or (last > first and first <= 1 and any(word.text in COMMAS for word in after))
        if near and (last - first >= QUOTED_BEFORE or told or speech_like(scene, (first, last))):
            return first, last
    return None
