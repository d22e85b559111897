"""The phrases of a sentence that a pronoun in it may mean, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, AGAINST, BY, FOR, FROM, IN, ON
from marsad.arabic.letters.endings import ARTICLE, MEN, THIRD_PERSON
from marsad.arabic.letters.marks import CLOSING, COMMAS
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.records import NAMELIKE, Word
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.person_edges import full, persons
from marsad.extract.sentence.reflexive import deed_again
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import PartyAnswer

SUBJECT = "antecedent.subject"
CARRIED_BY, MEDIA = frozenset({ON, "عبر"}), frozenset({"media", "company"})
NATION = "nationality"
HELD_WITHIN = 4
HARMING = frozenset({"ASSAULT", "COERCE", "SANCTION"})
YA = ("ي", "ى")

OTHER = "other"
DROPPED, ANONYMOUS = "subject.pronoun", "anonymous"


def party_in(scene: Scene, phrase: Filler) -> Filler:
    """A phrase that means a party, or else the part behind its first nouns that does (كلام الوزير)."""
    if scene.answer(phrase, metonyms=phrase.how == SUBJECT) is not None:
        return phrase
    for first in range(phrase.first + 1, phrase.last + 1):
        inner = Filler(first, phrase.last, first, phrase.how)
        answer = scene.answer(inner, metonyms=False) if scene.words[first].pos in NAMELIKE else None
        word = scene.words[first]
        adjective = word.pos == "adj" or (word.folded.startswith(ARTICLE) and scene.words[first - 1].article)
        adjective = adjective and answer is not None and not answer.basis.startswith("name")
        if answer is None or adjective or (answer.basis == "nationality" and answer.kind == "state"):
            continue
        return phrase if answer.basis == "name:shape" else inner
    return phrase


def body_of(scene: Scene, phrase: Filler, outer: PartyAnswer) -> tuple[Filler, PartyAnswer] | None:
    """The body or group that people are of, behind their noun (مسلحو التنظيم); the people of a nation behind
    the noun of what they do (تمسك الفلسطينيين)."""
    inner = Filler(phrase.first + 1, phrase.last, phrase.first + 1, phrase.how)
    answer = scene.answer(inner, metonyms=False) if phrase.first < phrase.last else None
    owners = {outer.kind} if outer.basis == NATION else COLLECTIVE
    return None if answer is None or answer.kind not in owners else (inner, answer)


def dweller(scene: Scene, premises: Filler) -> tuple[Filler, PartyAnswer] | None:
    """The person whose house or office a phrase names (منزل الناشط أحمد منصور)."""
    inner = Filler(premises.first + 1, premises.last, premises.first + 1, premises.how)
    answer = scene.answer(inner, metonyms=False)
    return None if answer is None or answer.kind not in PERSONS else (inner, answer)


def person_within(scene: Scene, first: int, last: int) -> Filler | None:
    """A known person whose full name ends a phrase, behind its first words (قرار قيس سعيد)."""
    for at in range(first + 1, last):
        for match in scene.matches[at]:
            if match.end == last + 1 and full(match) and persons(match, scene.lexicon.parties):
                return Filler(at, last, at, "within")
    return None


def before(scene: Scene, at: int, excluded: set[int]) -> Iterator[Filler]:
    """The phrases before a word that may be meant there, the likeliest first; none of ``excluded``."""
    parse = scene.parse
    seen = set(excluded)
    if (again := deed_again(scene, at)) is not None:
        yield again
    yield from _held_to(scene, at)
    if (driven := _driven(scene, at)) is not None and driven.first not in seen:
        yield driven
    yield from _blamed(scene, at, excluded)
    yield from _reason_for(scene, at)
    if (described := _described(scene, at)) is not None and described not in seen:
        yield phrase_filler(scene, described)
    if (fronted := _fronted(scene, at)) is not None and fronted not in seen:
        yield phrase_filler(scene, fronted, SUBJECT)
    yield from _just_told(scene, at, seen)
    for number in _parallel(scene, at):
        if number not in seen:
            seen.add(number)
            yield phrase_filler(scene, number)
    near, inner = parse.clauses_before(at)
    for clause in near:
        for number in clause.subject:
            place = clause.subject_rule == "relative" and parse.phrases[number].prep == IN
            his = scene.words[parse.phrases[number].first].pronoun
            place = place or (bool(his) and _his_like(scene, number))
            if number not in seen and parse.phrases[number].last < at and not place:
                seen.add(number)  # سياستها في سوريا، التي ظهرت خلال قصفها: who acts there comes first
                yield phrase_filler(scene, number, SUBJECT)
    for number in (*_object_before(scene, at), *[n for c in inner for n in (*near[0].object, *c.subject)]):
        if number not in seen and parse.phrases[number].last < at:
            seen.add(number)
            yield phrase_filler(scene, number)
    for number in range(len(parse.phrases) - 1, -1, -1):
        left = number not in seen and parse.phrases[number].last < at
        if left and not (_carrier(scene, number) or _how(scene, number)):
            yield phrase_filler(scene, number)


def _his_like(scene: Scene, number: int) -> bool:
    """Whether a phrase only names the counterpart of whom the text goes on to tell (والتقى نظيره ثم استقبله
    الرئيس)."""
    first = scene.words[scene.parse.phrases[number].first]
    return scene.lexicon.parties.means(first.stem) == OTHER


def _how(scene: Scene, number: int) -> bool:
    """Whether a phrase only tells how the subject acts (انتقد الوزير إيران متهما إياها بقصف بلاده)."""
    first = scene.words[scene.parse.phrases[number].first]
    if first.pos != "adj" or not manner_verbs(first):
        return False
    return not any(number in clause.object or number in clause.subject for clause in scene.parse.clauses)


def _carrier(scene: Scene, number: int) -> bool:
    """Whether a phrase is only where something was published (في بيان نشره على فيسبوك، عبر قناة العربية)."""
    phrase = scene.parse.phrases[number]
    if phrase.prep not in CARRIED_BY:
        return False
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "carrier"))
    return answer is not None and answer.kind in MEDIA


def _just_told(scene: Scene, at: int, excluded: set[int]) -> Iterator[Filler]:
    """Whom the words right before a verb name that begins a relative clause of its own and has a subject
    (شيعوا خمسة من كوادر الحركة | اغتالتهم وحدة)."""
    own = scene.parse.clause_at(at)
    if own is None or not own.verb or own.subject_rule != "after" or scene.words[own.verb].conj:
        return
    number, words, phrases = scene.parse.phrase_of[own.verb - 1], scene.words, scene.parse.phrases
    taken_up = at != own.verb and (words[at].pos != "prep" or words[own.verb].pronoun)
    if number < 0 or number in excluded or taken_up:
        return
    first = phrases[number].first
    counted = any(word.pos == "num" for word in words[first : first + 2])  # جثث خمسة من كوادر الحركة
    if counted or not phrases[number].definite:
        yield phrase_filler(scene, number)


def _object_before(scene: Scene, at: int) -> tuple[int, ...]:
    """What the verb before does its act to, before what else stands there, for the pronoun on a verb with a
    subject of its own (طالب الحزب الحكومة بقطع العلاقات مع تونس بينما دعاها الاتحاد إلى)."""
    own = scene.parse.clause_of(at)
    if own is None or own.verb != at or own.subject_rule != "after":
        return ()
    before = [c for c in scene.parse.clauses if c.verb < at and c.object]
    return before[-1].object if before else ()


def _described(scene: Scene, at: int) -> int | None:
    """The phrase that a relative clause is about, for its first pronoun where its verb has a subject and no
    pronoun (الحكومة التي رفض حفتر التفاوض معها)."""
    clause = scene.parse.clause_over(at)
    if (
        clause is not None
        and clause.antecedent is None
        and (men := _suspects(scene, clause.verb)) is not None
    ):
        return men
    if clause is None or clause.antecedent is None or clause.subject_rule != "after":
        return None
    taken_up = any(word.pronoun in THIRD_PERSON for word in scene.words[clause.verb : at])
    relative = scene.words[clause.verb - 1].pos == "relative" if clause.verb else False
    return clause.antecedent if relative and not taken_up else None


def _suspects(scene: Scene, verb: int) -> int | None:
    """Whom a bare verb of suspecting goes on to tell of, though more is said of them between: those whom the
    verb before was done to, told without an article (أوقفت تسعة رجال موالين للتنظيم يشتبه في تورطهم)."""
    word = scene.words[verb]
    if word.lemma not in grammar().suspecting or word.conj or word.reading.tense != "present":
        return None
    before = next((c for c in reversed(scene.parse.clauses) if c.verb < verb), None)
    if before is None or not before.object or scene.words[verb - 1].text in COMMAS:
        return None
    number = before.object[0]
    return None if scene.parse.phrases[number].definite else number


def _fronted(scene: Scene, at: int) -> int | None:
    """What a clause is about that says what was done to it (المتهم تم اعتقاله، سيتم القبض عليه): the bare
    phrase right before its verb, or the one that a clause with هو behind that goes on to describe."""
    own = scene.parse.clause_over(at)
    if (
        own is None
        or scene.words[own.verb].lemma not in grammar().brought_about
        or own.subject_rule != "after"
    ):
        return None
    before = own.verb - 1
    while before > 0 and scene.words[before].pos in {"particle", "adverb"}:
        before -= 1
    number = scene.parse.phrase_of[before] if before >= 0 else -1
    if number < 0 or scene.parse.phrases[number].prep:
        return None
    first = scene.parse.phrases[number].first
    named = first > 1 and scene.words[first - 1].pos == "pron" and scene.words[first - 1].conj
    beside = scene.parse.phrase_of[first - 2] if named else -1
    return beside if beside >= 0 and not scene.parse.phrases[beside].prep else number


def _held_to(scene: Scene, at: int) -> Iterator[Filler]:
    """For the pronoun on أن: whom the verb or participle before it says something of (متهما الحركة بأنها), or
    who says it by a verbal noun (إعلان السلطات أنها).
    """
    before = at - 1 - (at > 1 and scene.words[at - 1].text in CLOSING)  # اتهم الوزير «الحزب» بأنه
    number = scene.parse.phrase_of[before] if at else -1
    if number < 0 or scene.words[at].stem not in grammar().complementizer:
        return
    phrase = scene.parse.phrases[number]
    if scene.words[phrase.first].stem in scene.lexicon.cues.masdars and phrase.last > phrase.first:
        yield Filler(phrase.first + 1, phrase.last, phrase.first + 1, SUBJECT)
    elif scene.words[at].prep == BY and any(
        _holds_object(scene, n) for n in range(max(phrase.first - HELD_WITHIN, 0), phrase.first)
    ):
        yield phrase_filler(scene, number)


def _driven(scene: Scene, at: int) -> Filler | None:
    """Whom a verbal noun makes do or stop what the noun with a pronoun tells (إلزام إسرائيل بوقف عدوانها،
    الضغط على كييف لوقف هجماتها): who stands right before it."""
    number = scene.parse.phrase_of[at]
    if number < 1 or scene.words[at].pos != "noun" or scene.parse.phrases[number].first == at:
        return None
    phrases, cues = scene.parse.phrases, grammar()
    own, whom = phrases[number], phrases[number - 1]
    if own.prep not in {BY, ON, FOR} or scene.words[own.first].lemma not in cues.ceasing:
        return None
    if whom.last + 1 < own.first - 1 or not whom.definite:
        return None
    drives = scene.words[whom.first].lemma in cues.pressing and whom.last > whom.first
    over = phrases[number - 2] if number > 1 else None
    presses = over is not None and scene.words[over.head].lemma in cues.pressing and whom.prep == ON
    if drives:
        return Filler(whom.first + 1, whom.last, whom.first + 1, SUBJECT)
    return phrase_filler(scene, number - 1, SUBJECT) if presses else None


def _blamed(scene: Scene, at: int, excluded: set[int]) -> Iterator[Filler]:
    """Whom a verb deals with for the deed that ل tells, which is not its subject's (عاقبت واشنطن طهران لدعمها
    الجماعة)."""
    own = scene.parse.clause_over(at) if scene.words[at].prep == FOR else None
    if own is None or not own.subject or not excluded.issuperset(own.subject):
        return
    groups = [own.object, *(group for prep, group in own.preps if prep in {ON, AGAINST})]
    for number in (n for group in groups for n in group if scene.parse.phrases[n].last < at):
        yield phrase_filler(scene, number, SUBJECT)


def _reason_for(scene: Scene, at: int) -> Iterator[Filler]:
    """For the pronoun on أن behind a reason or pretext right behind whom a harm is done to: he himself (قصفوا
    المدرسة بحجة أنها تؤوي مسلحين، لأنها)."""
    word = scene.words[at]
    if word.stem not in grammar().complementizer or not word.pronoun:
        return
    told = at - 1
    if word.prep != FOR:
        pretext = (first for first, last, h in hedges(scene) if h.kind == PRETEXT and first < at <= last + 1)
        told = next(pretext, 0) - 1
    number = scene.parse.phrase_of[told] if told >= 0 else -1
    over = next((c for c in scene.parse.clauses if number >= 0 and number in c.object), None)
    entries = scene.lexicon.predicates.verbs.get(scene.words[over.verb].lemma, ()) if over is not None else ()
    if any(entry.event in HARMING for entry in entries):
        yield phrase_filler(scene, number)


def _holds_object(scene: Scene, at: int) -> bool:
    """Whether what a verb or its participle says behind ب is of its object (اتهم، متهما)."""
    word = scene.words[at]
    lemmas = {word.lemma} if word.pos == "verb" else set()
    for shape in scene.shapes[at] | {word.stem.removesuffix("ا")}:
        lemmas.update(v for entry in scene.lexicon.predicates.actives.get(shape, ()) for v in entry.verb)
    return any(
        row.slot == BY and row.controller == "object" for row in rows_of(scene.lexicon.control, lemmas)
    )


def _parallel(scene: Scene, at: int) -> tuple[int, ...]:
    """What the verb before does its act to, for the pronoun on a verb that goes on with the same subject
    (طالبت النقابة الحوثيين بالإفراج عنهم وحملتهم المسؤولية), or on the same verb with another (دعا الحزب
    الوزير بينما دعاه الاتحاد).
    """
    own = scene.parse.clause_of(at)
    if own is None or own.verb != at:
        return ()
    if own.subject_rule == "after":
        again = [c for c in scene.parse.clauses if c.verb < at and c.object]
        if again and scene.words[again[-1].verb].lemma == scene.words[at].lemma:
            return again[-1].object
    if not scene.words[at].conj:
        return ()
    subject = set(own.subject) if own.subject_rule == "shared" else goes_on_from(scene, own)
    before = [c for c in scene.parse.clauses if c.verb < at and subject and set(c.subject) == subject]
    return before[-1].object if before else ()


def named_apart(scene: Scene, subject: set[int]) -> set[int]:
    """The phrases of a name that only what an office is of parts from it (النائب | عن الحزب | نواف الموسوي):
    he is who the office means."""
    found: set[int] = set()
    for number in subject:
        phrases = scene.parse.phrases
        if not 0 <= number < len(phrases) - 2 or phrases[number].prep:
            continue
        of, name = phrases[number + 1], phrases[number + 2]
        joined = of.prep in {ABOUT, FROM, IN} and of.first <= phrases[number].last + 2
        named = not (name.prep or name.conj) and name.first == of.last + 1
        if joined and named and scene.words[name.first].pos == "propn":
            answer = scene.answer(phrase_filler(scene, number), metonyms=False)
            found |= {number + 2} if answer is not None and answer.kind in PERSONS else set()
    return found


def of_nobody(scene: Scene, clause: Clause) -> bool:
    """Whether a verb of one stands behind the men whom its clause describes: it is an impersonal passive, and
    not they do it (مسلحون يشتبه في انتمائهم إلى)."""
    if clause.subject_rule != "relative" or len(clause.subject) != 1:
        return False
    head = scene.words[scene.parse.phrases[clause.subject[0]].head]
    men = head.reading.number == "p" and head.stem.endswith(MEN)
    return men and scene.words[clause.verb].reading.number == "s"


def owns_thing(scene: Scene, at: int) -> bool:
    """Whether a pronoun tells whose a thing is (قصف مواقع له): no other thing's."""
    word, thing = scene.words[at], scene.words[at - 1]
    return (
        word.pos == "prep"
        and word.lemma == FOR
        and thing.pos == "noun"
        and not (thing.article or thing.pronoun)
    )


def phrase_filler(scene: Scene, number: int, how: str = "antecedent") -> Filler:
    """A phrase as a filler."""
    phrase = scene.parse.phrases[number]
    return Filler(phrase.first, phrase.last, phrase.head, how)


def picked_one(first: Word, head: Word) -> Word:
    """The head of a phrase, as one man or woman where its first word picks one of several (أحد القادة ...
    القبض عليه)."""
    if first.stem not in grammar().one_of or first is head:
        return head
    gender: Literal["m", "f"] = "f" if first.stem.endswith(YA) else "m"
    return replace(head, reading=replace(head.reading, number="s", gender=gender))


def goes_on_from(scene: Scene, own: Clause) -> set[int]:
    """The subject before, with which a verb joined by و goes on that has a thing for its own (اتهمه القضاء
    وأودعه الحبس): he does what the verb says."""
    before = [c for c in scene.parse.clauses if c.verb < own.verb and c.subject]
    thing = own.subject_rule == "after" and all(
        scene.answer(phrase_filler(scene, n, SUBJECT)) is None for n in own.subject
    )
    if not (before and thing and scene.words[own.verb].conj):
        return set()
    verbs = scene.words[own.verb].reading, scene.words[before[-1].verb].reading
    return set(before[-1].subject) if verbs[0].gender == verbs[1].gender else set()


def mere_source(scene: Scene, asked: Filler, candidate: Filler, answer: PartyAnswer) -> bool:
    """Whether somebody only tells what a pronoun behind أن is said to have done (أضافت المصادر أنهم
    قصفوا منزله): a source tells of others, but for one of a body (قالت مصادر أمنية إنها اعتقلت). Or is no
    more than the prison that a sentence is of (حكم عليه بالسجن لانتقاده الجيش)."""
    held = scene.words[candidate.first]
    if held.prep == BY and held.article and held.lemma in grammar().custody:
        return True
    if asked.how != DROPPED or answer.sector is not None:
        return False
    word = scene.words[candidate.first]
    return scene.lexicon.cues.sources.get(word.lemma or word.stem) == ANONYMOUS
