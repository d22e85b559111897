"""Whom a pronoun cannot mean, because nobody does to himself what is told: the deeds that are done to others
alone, to people alone, or that somebody condemns.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, AGAINST, BY, FOR, FROM, ON
from marsad.arabic.letters.endings import HER, HIM
from marsad.arabic.phrases.deed_nouns import masdar, said_of_deed
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.participles import OBJECT_PRONOUN, clause_beside
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import ARMED

HARM = frozenset({"ASSAULT", "COERCE"})
PERSONAL = frozenset({"arrest", "abduct", "deport", "torture", "beat", "convict"})
OWNED = frozenset({"victim", "force", "body"})
JUDGING = frozenset({"ACCUSE", "REJECT", "SUPPORT"})
ANSWERING = frozenset({"ACCUSE", "SUPPORT", "SANCTION"})
PUNISHING = "SANCTION"
THINGS = frozenset({"victim", "weapon"})
THANKING = "SUPPORT"
FREEDOM = "سراح"
DEAD, CONVICT = "dead", "convict"


def hits_people(scene: Scene, at: int) -> bool:
    """Whether a word is the noun of a deed that is done to people alone (اغتياله، خطفهم): nobody else is
    meant by its pronoun, or by the one behind it (القبض عليها)."""
    word = scene.words[at]
    if word.pos == "prep" and word.pronoun and at:
        word = scene.words[at - 1]
    if word.pos != "noun" or (word.pronoun and _with_object(scene, at)):
        return False
    entries = scene.lexicon.predicates.nouns.get(word.lemma, ())
    if word.pronoun and any(CONVICT in entry.mode for entry in entries) and _charged_behind(scene, at):
        return True
    verbs = {verb for entry in entries if entry.event in HARM for verb in entry.verb}
    if entries and not verbs and all(entry.event in HARM for entry in entries):  # خطفه
        verbs = {d.verb for d in derivations(word.lemma) if d.kind == "verbal_noun"}
    known = grammar()
    return not verbs & known.destroying and bool(verbs & (known.affecting | known.suppressing))


def _charged_behind(scene: Scene, at: int) -> bool:
    """Whether ب stands right behind a word: of what somebody is found guilty (إدانته بالفساد)."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    return after is not None and BY in {after.prep, after.folded}


def sets_free(scene: Scene, at: int) -> bool:
    """Whether a pronoun is of who is set free (سراحه، الإفراج عنه، أفرجت الجماعة عنه)."""
    word = scene.words[at]
    if word.folded.removesuffix(word.pronoun or "") == FREEDOM:
        return True
    if word.pos != "prep" or word.lemma != ABOUT:
        return False
    over = scene.parse.clause_at(at)
    verb = over.verb if over is not None and over.verb < at <= over.end else None
    return _frees(scene, at - 1) or _frees(scene, verb)


def released(scene: Scene, at: int) -> bool:
    """Whether a pronoun is of who is set free, and the sentence has not told of his arrest before."""
    if not sets_free(scene, at):
        return False
    predicates = scene.lexicon.predicates
    before = (w.lemma for w in scene.words[: at - 1] if w.pos in {"verb", "noun"})
    return not any(
        entry.event in HARM
        for lemma in before
        for entry in (*predicates.verbs.get(lemma, ()), *predicates.nouns.get(lemma, ()))
    )


def _frees(scene: Scene, at: int | None) -> bool:
    if at is None or at < 0:
        return False
    word, predicates = scene.words[at], scene.lexicon.predicates
    known = predicates.verbs if word.pos == "verb" else predicates.nouns
    return any("release" in entry.mode for entry in known.get(word.lemma, ()))


def kills(scene: Scene, at: int) -> bool:
    """Whether a word is the noun of a deed that leaves somebody dead (قتله): no place or thing is meant by
    its pronoun."""
    entries = scene.lexicon.predicates.nouns.get(scene.words[at].lemma, ())
    return scene.words[at].pos == "noun" and any(entry.outcome == DEAD for entry in entries)


def no_thing(scene: Scene, at: int) -> bool:
    """Whether the pronoun on a word means nothing lifeless: that on the noun of a deed that leaves somebody
    dead, and on a verb that makes or has somebody do something (أجبروها على الانسحاب)."""
    if scene.words[at].pos != "verb":
        return kills(scene, at)
    lemma = scene.words[at].lemma
    rows = rows_of(scene.lexicon.control, {lemma})
    return lemma in grammar().driving or any(row.controller == "object" for row in rows)


def takes_people(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of what is done to persons before bodies (أوقفته الشرطة)."""
    entries = scene.lexicon.predicates.verbs.get(scene.words[verb].lemma, ())
    return any(PERSONAL.intersection(entry.mode) for entry in entries)


def reproached(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a verb condemns or refuses what somebody does to others (أدانت باريس اعتداءاتها على غزة):
    nobody condemns what he does himself."""
    word, after = scene.words[at], scene.words[at + 1] if at + 1 < len(scene.words) else None
    deed = word.pos == "noun" and word.lemma in scene.lexicon.predicates.nouns
    entries = scene.lexicon.predicates.verbs.get(scene.words[own.verb].lemma, ())
    deed = deed and scene.parse.phrase_of[at] in own.object
    on = after is not None and (after.stem == ON or after.prep == ON)
    blames = any(entry.event in {"ACCUSE", "REJECT"} and not entry.needs for entry in entries)
    return deed and on and blames


def blamers(scene: Scene, at: int) -> tuple[int, ...]:
    """The subject of a verb that condemns or accuses somebody, where a pronoun behind لأن says why (نددت
    باريس بالحكومة لأنها تقمع المتظاهرين): that one does it, not who condemns."""
    word = scene.words[at]
    if word.prep != FOR or word.pos != "particle":
        return ()
    over = next((clause for clause in scene.parse.clauses if clause.content == at), None)
    if over is None:
        return ()
    entries = scene.lexicon.predicates.verbs.get(scene.words[over.verb].lemma, ())
    phrases = [scene.parse.phrases[number] for number in (*over.object, *over.prep(BY))]
    blamed = any(scene.answer(Filler(p.first, p.last, p.head, "object")) is not None for p in phrases)
    return over.subject if blamed and any(entry.event == "ACCUSE" for entry in entries) else ()


def thing_again(scene: Scene, at: int) -> bool:
    """Whether the pronoun on a verbal noun takes up the thing of the one before it, which is nobody, or one
    by itself what the verb before was done to (انتقد سياسات الوزير واصفا إياها بالفاشلة)."""
    if scene.words[at].pos == "pron":
        return _judged_thing(scene, at)
    thing = deed_again(scene, at)
    answer = scene.answer(thing) if thing is not None else None
    return thing is not None and (answer is None or (answer.kind in THINGS and not answer.human))


def _judged_thing(scene: Scene, at: int) -> bool:
    """Whether the object of the clause before a pronoun by itself is a thing of its gender, no party."""
    clause = clause_beside(scene.parse, at - 1)
    if clause is None or len(clause.object) != 1 or not scene.words[at].folded.startswith(OBJECT_PRONOUN):
        return False
    if not grammar().accused.isdisjoint({scene.words[at - 1].stem.rstrip("ةا"), scene.words[at - 1].lemma}):
        return False  # قطع صلته بأنقرة متهما إياها
    phrase = scene.parse.phrases[clause.object[0]]
    thing = scene.words[phrase.head]
    if (
        phrase.first > at
        or scene.answer(Filler(phrase.first, phrase.last, phrase.head, "object")) is not None
    ):
        return False
    hers = thing.reading.gender == "f" or thing.reading.number == "p"
    return thing.pos == "noun" and hers == scene.words[at].folded.endswith(HER)


def deed_again(scene: Scene, at: int) -> Filler | None:
    """What the pronoun on a verbal noun takes up that is joined to another right before it: the thing or body
    that this one is done to (لاكتشاف الأنفاق وتفجيرها، باقتحام السفارة وإحراقها)."""
    word, own = scene.words[at], scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[own - 1] if own > 0 and word.conj and word.pos == "noun" else None
    if phrase is None or phrase.last != at - 1 or phrase.head == phrase.last or not masdar(word):
        return None
    thing = Filler(phrase.head + 1, phrase.last, phrase.head + 1, "idafa")
    head = scene.words[thing.head]
    deed = scene.words[phrase.head]
    if not (masdar(deed) or is_verbal_noun(deed.lemma)) or head.pos != "noun":
        return None
    many = any(reading.number == "p" for reading in (head.reading, *head.readings))
    hers = word.pronoun == HER and (many or head.reading.gender == "f")
    his = word.pronoun == HIM and head.reading.number != "p" and head.reading.gender != "f"
    return thing if hers or his else None


def struck_thing(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a verb of violence strikes a thing or a force with a pronoun (قصفت طائرات مستشفاها): nobody
    strikes what is his own."""
    number = scene.parse.phrase_of[at]
    if number not in own.object or scene.parse.phrases[number].first != at:
        return False
    entries = scene.lexicon.predicates.verbs.get(scene.words[own.verb].lemma, ())
    if not any(entry.event == "ASSAULT" for entry in entries):
        return False
    agents = scene.lexicon.parties.tables.agents
    kinds = {agents[m.entries[0]].kind for m in scene.matches[at] if m.kind == "agent"}
    return not kinds or bool(kinds & OWNED)


def judged(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a verb refuses, blames or praises what somebody says, decides or offers (رفض البرلمان قراره):
    he is another than who judges it."""
    number = scene.parse.phrase_of[at]
    if (
        number < 0
        or scene.parse.phrases[number].first != at
        or grammar().stance.isdisjoint({*scene.shapes[at], scene.words[at].lemma})
    ):
        return False
    judges = (
        own.object if number in own.object else [n for prep, group in own.preps if prep == BY for n in group]
    )
    verb = scene.words[own.verb].lemma
    entries = scene.lexicon.predicates.verbs.get(verb, ()) if verb not in grammar().justifying else ()
    return number in judges and any(entry.event in JUDGING and not entry.needs for entry in entries)


def caused(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a deed's noun tells for what somebody is blamed, punished or thanked (أدانت بيروت إسرائيل
    لاستهدافها الصحفيين، فرضت واشنطن عقوبات على طهران لدعمها الجماعة، شكر الوزير نظيره على زيارته): not the
    deed of who does that."""
    word, predicates = scene.words[at], scene.lexicon.predicates
    before = scene.words[at - 1] if at else word
    upon = before.pos == "prep" and before.lemma == ON
    if word.lemma not in predicates.nouns or not (word.prep == FOR or upon):
        return False
    if word.prep != FOR:
        named = (scene.parse.phrases[number] for number in own.object)
        if not any(scene.answer(Filler(p.first, p.last, p.head, "object")) for p in named):
            return _thanked(scene, own, at)  # أدانت الحركة الهجوم على مسيرتها: its own
    verb = scene.words[own.verb].lemma
    if verb in grammar().ousting and own.object:
        return True  # أقال الرئيس الوزير لانتقاده الحكومة
    if not own.object:
        told = predicates.verbs.get(verb, ()) if own.prep(ON) else ()
        return any(entry.event == PUNISHING for entry in told)  # حكمت المحكمة على الوزير لدعمه الجماعة
    if any(prep == AGAINST for prep, _ in own.preps):
        return True  # قدم لبنان شكوى ضد إسرائيل لاستخدامها
    held = scene.words[scene.parse.phrases[own.object[0]].head].lemma
    entries = predicates.verbs.get(verb, ()), predicates.nouns.get(held, ())
    return any(entry.event in ANSWERING for known in entries for entry in known)


def _thanked(scene: Scene, own: Clause, at: int) -> bool:
    """Whether a noun of thanks or praise between a verb and على has somebody for what he did (أعرب عن شكره
    للوزير على زيارته)."""
    nouns = scene.lexicon.predicates.nouns
    thanks = (word for word in scene.words[own.verb + 1 : at] if word.pos == "noun" and word.lemma in nouns)
    return any(e.event == THANKING and not e.needs for word in thanks for e in nouns[word.lemma])


def aimed(scene: Scene, at: int) -> bool:
    """Whether a verbal noun of purpose, or one of driving somebody to do something, has a pronoun for its
    object (تدخلت الشرطة لتفريقهم، إجبارهم على التخلي): not those who act. With a bare phrase behind it the
    pronoun is its doer (لدعمه الحركة)."""
    word = scene.words[at]
    if word.pos != "noun":
        return False
    driven = any(d.verb in grammar().driving for d in derivations(word.lemma) if d.kind == "verbal_noun")
    if not driven and (word.prep != FOR or word.lemma not in scene.lexicon.predicates.nouns):
        return False
    return not _with_object(scene, at)


def _with_object(scene: Scene, at: int) -> bool:
    """Whether a bare phrase, or one with ل, stands right behind a verbal noun with its pronoun, who then is
    the doer (قتله الجنود، قمعها للمتظاهرين); not what is said of it (إن اغتياله جريمة)."""
    if said_of_deed(scene.words, at):
        return False
    number = scene.parse.phrase_of[at + 1] if at + 1 < len(scene.words) else -1
    phrase = scene.parse.phrases[number] if number >= 0 else None
    return phrase is not None and phrase.prep in {"", FOR} and phrase.first == at + 1


def harmed(scene: Scene, own: Clause | None, at: int) -> bool:
    """Whether a noun with a pronoun is what an act of harm is done to (ردت الطائرات بقصف مواقعها): not a
    thing of those who do it. Who condemns the act may be its owner (نددت بغداد بقصف أراضيها)."""
    number = scene.parse.phrase_of[at]
    if number < 0 or scene.parse.phrases[number].first == at:
        return False
    predicates = scene.lexicon.predicates
    deed = scene.words[scene.parse.phrases[number].first]
    if not predicates.noun_of("ASSAULT", (deed.lemma,)):
        return False
    told = predicates.verbs.get(scene.words[own.verb].lemma, ()) if own is not None else ()
    return not any(entry.event == "ACCUSE" and "disapprove" in entry.mode for entry in told)


def fell_to_others(scene: Scene, own: Clause, at: int) -> bool:
    """Whether the noun of an attack with its doer's pronoun stands in a clause that tells who fell by whose
    arms (استشهد شاب برصاص الجيش خلال اقتحامه المخيم): the fallen attacked nobody there."""
    word, verb = scene.words[at], scene.words[own.verb]
    if word.pos != "noun" or not word.pronoun or not _with_object(scene, at) or own.verb > at:
        return False
    if not (own.passive or verb.reading.voice == "passive" or verb.lemma in grammar().dying):
        return False
    if not any(entry.event in HARM for entry in scene.lexicon.predicates.nouns.get(word.lemma, ())):
        return False
    arms = (p for p in scene.parse.phrases if own.verb < p.first < at and p.prep == BY)
    return any(_armed_within(scene, phrase.first, phrase.last) for phrase in arms)


def fired_by_others(scene: Scene, own: Clause, at: int) -> bool:
    """Whether what somebody fell to is another's by its pronoun (إن الطفل قتل بنيرانه): not fired by him."""
    word = scene.words[at]
    fell = own.passive or scene.words[own.verb].reading.voice == "passive"
    return fell and word.prep == BY and word.lemma in grammar().volley and own.verb < at


def _armed_within(scene: Scene, first: int, last: int) -> bool:
    """Whether a phrase names armed men or ends in them (برصاص الجيش)."""
    answers = (scene.answer(Filler(at, last, at, "agent"), metonyms=False) for at in range(first, last + 1))
    return any(answer is not None and answer.sector in ARMED | {"COP"} for answer in answers)


def _whoever(scene: Scene, at: int) -> bool:
    """Whether a pronoun takes up من, which no noun goes with, before a verb that tells what others did (من
    ألقي القبض عليهم، من اعتقلتهم الشرطة, not من قتلهم)."""
    own = scene.parse.clause_at(at)
    who = scene.words[own.verb - 1] if own is not None and own.verb else None
    if own is None or who is None or who.pos != "relative" or who.stem != FROM:
        return False
    undergone = own.passive or scene.words[own.verb].lemma in grammar().brought_about
    return undergone or (bool(own.subject) and own.subject_rule == "after")


def nobodys(scene: Scene, at: int) -> bool:
    """Whether a pronoun stands behind a subject that is denied to be anybody (لم تعلن أي جهة مسؤوليتها), or
    takes up the thing that the deed before is done to, or whoever it was done to (من ألقي القبض عليهم)."""
    if thing_again(scene, at) or _whoever(scene, at):
        return True
    own, classes = scene.parse.clause_at(at), grammar()
    if own is None or own.negator is None or not own.subject:
        return False
    first = scene.parse.phrases[own.subject[0]].first
    if at == first + 1:
        return False  # لم يدن أي منهم
    return scene.words[first].stem in classes.any_of | classes.nobody
