"""Who says what a verb of saying tells: its subject, behind it or before it."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import OF_ONE
from marsad.arabic.letters.marks import COMMAS, OPENING
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.addressing import addresses
from marsad.extract.speech.agreeing import agrees
from marsad.extract.speech.sources import can_speak, listed_kind
from marsad.extract.speech.subjects import subject_after
from marsad.lexicon.cues import SpeechCue
from marsad.lexicon.sectors import PERSONS

VIEWS = frozenset({"view", "judge"})
DOCUMENT = "document"
PLACES = ("metonym", "country")
PRESS = "JRN"
PEN = "قلم"
SEVERAL = "ن"  # الذين، اللتين, not التي
TOLD_BY = ("agent", "title")


def speaker_of(scene: Scene, clause: Clause, cue: SpeechCue, stop: int, direct: bool) -> int | None:
    """The phrase of who speaks; ``stop`` is where what is said begins, ``direct`` whether it is quoted."""
    if (inside := _shown_in(scene, clause)) is not None:
        return inside
    if cue.speaker != "subject" and cue.kind not in VIEWS:
        inside = next((n for n in clause.prep(cue.speaker) if n >= 0 and _holds_words(scene, n)), None)
        return _whose_in_it(scene, clause) if inside is None else inside
    shown = _who_shows(scene, clause)
    if shown is not None:
        return shown
    if (writer := _who_wrote(scene, clause)) is not None:
        return writer
    if _told_somebody(scene, clause):
        return clause.subject[0]
    sure = direct or (stop < len(scene.words) and cue.kind not in VIEWS)
    after = subject_after(scene, clause, stop, sure=sure)
    if after is not None and _denies_it(scene, clause, after):
        return clause.subject[0]
    if after is not None:
        return None if only_told(scene, clause, stop) else after
    if clause.subject_rule == "relative" and _another(scene, clause.verb, clause.subject[0]):
        return _who_does(scene, clause)
    told = clause.subject_rule in {"relative", "before"} or _through_a_document(clause)
    if (told or _had_said(scene, clause)) and clause.subject and can_speak(scene, clause.subject[0]):
        return clause.subject[0]
    return _topic(scene, clause)


def _denies_it(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether a paper or words behind a verb are what its subject before it speaks of (الخلية كذبت هذه
    الرواية، وأكدت أن)."""
    if clause.subject_rule != "before" or number not in clause.object or not clause.subject:
        return False
    phrase = scene.parse.phrases[number]
    paper = listed_kind(scene, Filler(phrase.first, phrase.last, phrase.head, "source")) == DOCUMENT
    return paper and can_speak(scene, clause.subject[0])


def _whose_in_it(scene: Scene, clause: Clause) -> int | None:
    """Who gives out the paper in which something stands (أصدر الحزب بيانا جاء فيه), not who gets it: then the
    paper itself tells (تلقى الوزير برقية جاء فيها)."""
    before = (c for c in reversed(scene.parse.clauses) if c.verb < clause.verb)
    outer = next((c for c in before if clause.antecedent in c.object), None)
    if outer is not None and scene.words[outer.verb].lemma in grammar().getting:
        return clause.antecedent
    return _who_wrote(scene, clause)


def in_it(scene: Scene, verb: int) -> bool:
    """Whether a pronoun behind a verb of coming takes up the paper of the sentence before (أصدر الحزب بيانا.
    وجاء فيه أن)."""
    behind, clause = scene.words[verb + 1 : verb + 2], scene.parse.clause_of(verb)
    if clause is None or clause.antecedent is not None:
        return False
    return any(word.pos == "prep" and word.stem == IN and word.pronoun in OF_ONE for word in behind)


def _holds_words(scene: Scene, number: int) -> bool:
    """Whether a phrase is a paper, a speech or somebody in which something stands (ورد في التقرير), no place
    where it happens (وردت أنباء عن قتال في دارفور)."""
    phrase = scene.parse.phrases[number]
    named = Filler(phrase.first, phrase.last, phrase.head, "source")
    if listed_kind(scene, named) is None:
        answer = scene.answer(named)
        if answer is None or answer.basis.startswith(PLACES):
            return False
    return can_speak(scene, number)


def only_told(scene: Scene, clause: Clause, stop: int) -> bool:
    """Whether the one person or office behind a verb that opens its clause and needs whom one tells is told:
    who tells is left out (استقبل الوزير السفير. وأبلغ السفير أن). What speaks for others or reports to the
    press is no listener (وأبلغ مصدر أمني بأن)."""
    words, verb = scene.words, clause.verb
    opens = verb == 0 or (bool(words[verb].conj) and words[verb - 1].text in COMMAS)
    informs = words[verb].lemma in grammar().informing
    opens = opens and not words[verb].pronoun and (informs or addresses(scene, verb))  # not أخبرني جندي أن
    number = scene.parse.phrase_of[verb + 1] if opens and verb + 1 < stop < len(words) else -1
    stop -= words[stop - 1].text in OPENING
    if number < 0 or words[stop - 1].pos == "punct":
        return False
    phrase = scene.parse.phrases[number]
    heard = Filler(phrase.first, phrase.last, phrase.head, "source")
    if not informs:  # وحذر واشنطن من أن: a capital is feminine
        answer = scene.answer(heard) if words[verb].reading.gender == "m" else None
        return answer is not None and answer.basis == PLACES[0] and phrase.first == verb + 1
    if listed_kind(scene, heard) is not None and words[verb + 1].lemma not in grammar().audience:
        return False
    answer = scene.answer(heard)
    office = answer is not None and answer.human and answer.basis.startswith(TOLD_BY)
    alone = phrase.first == verb + 1
    alone = alone and not any(p.first < stop and not p.prep for p in scene.parse.phrases[number + 1 :])
    return alone and phrase.definite and (office or words[verb + 1].lemma in grammar().audience)


def listens(scene: Scene, first: int, last: int) -> bool:
    """Whether ل tells to whom something was said (في تصريح للصحفيين): to the press, not whose it is."""
    answer = scene.answer(Filler(first, last, first, "source")) if scene.words[first].prep == FOR else None
    return answer is not None and answer.sector == PRESS


def _shown_in(scene: Scene, clause: Clause) -> int | None:
    """The paper or pictures right behind a verb in which somebody is seen (ويظهر في الشريط جنود), or right
    before one that describes them (نشروا مقطعا يظهر شرطيا يضرب)."""
    at = clause.verb + 1
    if scene.words[clause.verb].lemma not in grammar().beholding or at >= len(scene.words):
        return None
    number = next((n for n in clause.prep(IN) if scene.parse.phrases[n].first - at in {0, 1}), None)
    if number is None and (opening := _film_before(scene, clause)) is not None:
        return opening
    if number is None:
        number = scene.parse.phrase_of[at - 2] if at > 1 and not scene.words[at - 1].conj else -1
        if number < 0 or scene.parse.phrases[number].definite:
            return None
    phrase = scene.parse.phrases[number]
    kind = listed_kind(scene, Filler(phrase.first, phrase.last, phrase.head, "source"))
    return number if kind == DOCUMENT else None


def _film_before(scene: Scene, clause: Clause) -> int | None:
    """The paper or pictures behind في that open a sentence, a comma before the verb by which somebody is seen
    in them (في تسجيل بثه التنظيم، يظهر مسلحون)."""
    if not scene.parse.phrases:
        return None
    phrase = scene.parse.phrases[0]
    given_out = any(c.antecedent == 0 for c in scene.parse.clauses if c.verb < clause.verb)
    if not (given_out or scene.words[clause.verb - 1].text in COMMAS):
        return None  # وفي مقطع نشر أمس يظهر جنود
    filler = Filler(phrase.first, phrase.last, phrase.head, "source")
    opens = phrase.prep == IN and phrase.first <= 1 and phrase.last < clause.verb
    return 0 if opens and listed_kind(scene, filler) == DOCUMENT else None


def _told_somebody(scene: Scene, clause: Clause) -> bool:
    """Whether a verb that takes its listener for its object has it behind, its subject before it (الوزير أبلغ
    الصحفيين أن، كانت السلطات حذرت المتظاهرين)."""
    phrases = scene.parse.phrases
    if not clause.subject or not clause.object or phrases[clause.subject[0]].last > clause.verb:
        return False
    whom = phrases[clause.object[0]].first
    right_behind = whom == clause.verb + 1 and scene.words[whom].pos != "demonstrative"  # نفوا ذلك
    return right_behind and addresses(scene, clause.verb) and can_speak(scene, clause.subject[0])


def _who_shows(scene: Scene, clause: Clause) -> int | None:
    """Who says of the pictures that he shows what they are of (بثت القناة صورا قالت إنها): not they."""
    if clause.antecedent is None or clause.subject_rule not in {"relative", "shared"}:
        return None
    head = scene.words[scene.parse.phrases[clause.antecedent].head]
    if head.lemma not in grammar().picture or clause.content is None:
        return None
    outer = next((c for c in scene.parse.clauses if clause.antecedent in c.object and c.subject), None)
    named = outer is not None and scene.words[clause.content].pronoun
    return outer.subject[0] if outer is not None and named else None


def _another(scene: Scene, verb: int, number: int) -> bool:
    """Whether a feminine verb behind one man, or one of one person behind the relative of several, says that
    another speaks of them (خطفت تاجرا زعمت أنه، المسلحين الذين قال إنهم)."""
    before = scene.words[verb - 1]
    if before.pos == "relative" and before.folded.endswith(SEVERAL):
        return scene.words[verb].reading.number == "s"
    phrase = scene.parse.phrases[number]
    reading = scene.words[phrase.head].reading
    one = (reading.gender, reading.number) == ("m", "s") and reading.known and not phrase.definite
    said = scene.words[verb].reading
    return one and said.gender == "f" and said.number == "s"


def _who_does(scene: Scene, clause: Clause) -> int | None:
    """Who says of somebody what a relative clause tells: the subject of the clause before it, where he agrees
    with its verb (قصف الجيش المسلحين الذين قال إنهم)."""
    outer = next((c for c in reversed(scene.parse.clauses) if c.verb < clause.verb and c.subject), None)
    if outer is None or outer.antecedent is not None or not can_speak(scene, outer.subject[0]):
        return None
    return (
        outer.subject[0] if agrees(scene, scene.words[clause.verb].reading.gender, outer.subject[0]) else None
    )


def _who_wrote(scene: Scene, clause: Clause) -> int | None:
    """Who gave out the paper or the film in which a relative clause says something (نشر التنظيم شريطا أعلن
    فيه): not the paper."""
    behind = scene.words[clause.verb + 1 : clause.verb + 2]
    inside = any(w.pos == "prep" and w.pronoun and w.lemma in grammar().spoken_through for w in behind)
    if clause.antecedent is None or not inside:
        return None
    if _gives_theirs(scene, clause.antecedent):
        return clause.antecedent  # أورد التقرير شهادة معتقل قال فيها
    if _through_a_document(clause) and can_speak(scene, clause.subject[0]):
        return clause.subject[0]
    if clause.subject_rule != "relative":
        return None
    outer = next((c for c in scene.parse.clauses if clause.antecedent in c.object and c.subject), None)
    return None if outer is None or not can_speak(scene, outer.subject[0]) else outer.subject[0]


def in_his_paper(scene: Scene, clause: Clause, named: Filler) -> Filler:
    """Who speaks in the paper that a clause describes, where he stands in its phrase behind ل or as whose pen
    wrote it (نشرت الصحيفة مقالا للكاتب قال فيه، مقالا بقلم الوزير قال فيه); else who was named."""
    words = scene.words
    if clause.antecedent is None or clause.subject_rule != "shared" or named.last == named.first:
        return named
    if words[named.first].lemma == PEN:
        return Filler(named.first + 1, named.last, named.first + 1, "source")
    paper = words[named.first]
    if paper.article or paper.stem in grammar().petition or listed_kind(scene, named) != DOCUMENT:
        return named
    at = next((n for n in range(named.first + 1, named.last + 1) if words[n].prep == FOR), None)
    whose = Filler(at, named.last, at, "source") if at is not None else named
    answer = scene.answer(whose) if at is not None else None
    return whose if answer is not None and answer.kind in PERSONS else named


def _gives_theirs(scene: Scene, number: int) -> bool:
    """Whether a phrase is an open noun for the words of who is named behind it (شهادة معتقل)."""
    phrase = scene.parse.phrases[number]
    if phrase.last == phrase.first or scene.words[phrase.first].stem not in grammar().testimony:
        return False
    whose = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "source")
    if listed_kind(scene, whose) is not None:
        return True
    answer = scene.answer(whose)
    return answer is not None and answer.human


def _through_a_document(clause: Clause) -> bool:
    """Whether a verb describes a message and goes on with the subject of its sender (وجه رسالة قال فيها)."""
    return clause.subject_rule == "shared" and clause.antecedent is not None


def _had_said(scene: Scene, clause: Clause) -> bool:
    """Whether a verb shares its subject with كان before it, which only puts it further back (كان الأمين العام
    لحلف الناتو مارك روته قد قال)."""
    verb = clause.verb
    if clause.subject_rule != "shared" or not verb or scene.words[verb - 1].pos != "particle":
        return False
    outer = next((c for c in reversed(scene.parse.clauses) if c.verb < verb), None)
    helps = outer is not None and scene.words[outer.verb].lemma in grammar().being
    return helps and outer is not None and outer.subject == clause.subject


def _done_to(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether a phrase is whom the subject of a verb before did something to, who goes on (خطفت تاجرا زعمت
    أنه): no paper or picture, which may show something."""
    phrase = scene.parse.phrases[number]
    done_to = any(number in c.object and c.subject == clause.subject for c in scene.parse.clauses)
    if clause.subject_rule != "shared" or not done_to:
        return False
    return listed_kind(scene, Filler(phrase.first, phrase.last, phrase.head, "source")) != DOCUMENT


def _holds_theirs(scene: Scene, number: int) -> bool:
    """Whether the paper right before a phrase behind ل holds the words of those (شهادات | لناجين تفيد أن)."""
    phrases = scene.parse.phrases
    before = phrases[number - 1] if number else None
    if before is None or before.last + 1 != phrases[number].first or before.definite:
        return False
    return scene.words[before.head].stem in grammar().testimony and can_speak(scene, number)


def _topic(scene: Scene, clause: Clause) -> int | None:
    """The phrase before a verb without conjunction, or after أما: its subject where the parse gave none."""
    words, verb = scene.words, clause.verb
    for number in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        if phrase.last >= verb:
            continue
        between = words[phrase.last + 1 : verb]
        inserted = phrase.prep and any(w.pos == "adverb" for w in between)
        if inserted and number and phrase.prep in grammar().membership:
            held = scene.parse.phrases[number - 1]
            opens = held.first and words[held.first - 1].stem in grammar().but
            belongs = opens and phrase.first - held.last in {1, 2} and not words[verb].conj
            return number - 1 if belongs and can_speak(scene, number - 1) else None
        if phrase.prep == FOR and not between and _holds_theirs(scene, number):
            return number - 1
        if any(w.pos not in {"particle", "adverb", "punct"} for w in between) or phrase.prep:
            return None
        topic = phrase.first > 0 and words[phrase.first - 1].folded == "اما"
        adjacent = not words[verb].conj and not any(w.pos == "punct" for w in between)
        speaks = (topic or adjacent) and can_speak(scene, number) and not _done_to(scene, clause, number)
        return number if speaks else None
    return None
