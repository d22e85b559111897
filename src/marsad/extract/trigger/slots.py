"""Slots: which words stand as subject, object, idafa or prepositional complement of a verb or a noun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AGAINST, BETWEEN, FOR, FROM, ON, TO
from marsad.arabic.clauses.clauses import STOPS, Clause, Parse, coordinated
from marsad.arabic.letters.endings import ARTICLE, PROCLITICS
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.deed_nouns import said_of_deed
from marsad.arabic.phrases.insertions import before_place
from marsad.arabic.phrases.nouns import always_adverb, day_or_mark
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import one_more, opens_measure
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.masters import master, taken_up
from marsad.extract.sentence.participles import holds_pronoun, manner_verbs
from marsad.extract.sentence.scene import Filler
from marsad.extract.trigger.another_object import another_object
from marsad.extract.trigger.asides import (
    accredited,
    at_that_time,
    behind_reply,
    but_a_deeds,
    goes_with_deed,
    made_there,
    on_which_it_was,
    only_owns,
    pronoun_preps,
    set_aside,
)
from marsad.extract.trigger.blamed import laid_on
from marsad.extract.trigger.by_hands import behind_relative, of_another_deed
from marsad.extract.trigger.two_counts import counted_between

Slots = Mapping[str, tuple[Filler, ...]]
NOUN_REACH = 14
TIMELY = frozenset({"adverb", "noun", "num"})
APPOSITION = 16
OTHERS = "غير"
PARTICIPLE, HERS = "م", ("ة", "ى")
AIMED = frozenset({AGAINST, ON})


def verb_slots(parse: Parse, clause: Clause) -> dict[str, tuple[Filler, ...]]:
    """The slots of a finite verb, by its clause."""
    slots: dict[str, tuple[Filler, ...]] = {}
    before = parse.words[clause.verb - 1] if clause.verb else None
    told = before is not None and bool(before.pronoun) and _complementizer(before)
    if clause.subject and not (told and clause.subject_rule == "shared"):
        subject = _fillers(parse, clause.subject, f"subject.{clause.subject_rule}")
        slots["subject"] = tuple([master(parse.words, clause, filler) for filler in subject])
    elif told:
        at = clause.verb - 1
        slots["subject"] = (Filler(at, at, at, "subject.pronoun", True),)
    if clause.object:
        slots["object"] = _fillers(parse, clause.object, "object")
        if clause.antecedent is not None and parse.words[clause.verb].pronoun:
            slots["object"] = tuple([taken_up(parse.words, clause, f) for f in slots["object"]])
    elif parse.words[clause.verb].pronoun:
        slots["object"] = (Filler(clause.verb, clause.verb, clause.verb, "object.pronoun", True),)
    for prep, group in clause.preps:
        complements = _fillers(parse, group, f"prep.{prep}")
        own = tuple([f for f in complements if not set_aside(parse, clause.verb, f)])
        own = but_a_deeds(parse, own) if prep == ON and ON in slots else own
        aimed = bool(clause.object) or bool(parse.words[clause.verb].pronoun)
        if prep == AGAINST and aimed and own and goes_with_deed(parse, own[0]):
            continue
        if own and prep == ON and on_which_it_was(parse, own[0]):
            continue
        if not own or of_another_deed(parse, clause, prep, own[0].first):
            continue
        if not (prep in slots and behind_reply(parse, clause.verb, own[0])):
            name = _passing(parse.words, own[0], prep)
            slots[name] = slots.get(name, ()) + own
    towards = slots.get(TO, ())
    if len(towards) > 1 and accredited(parse, slots.get("subject", ()), towards[0]):
        slots[TO] = towards[1:]
    behind = parse.phrases[clause.subject[-1]].last + 1 if clause.subject and not clause.object else 0
    if 0 < behind < len(parse.words) and parse.words[behind].pos == "relative":
        for prep, group in behind_relative(parse, clause):
            slots.setdefault(prep, _fillers(parse, group, f"prep.{prep}"))
    if BETWEEN in slots:
        counted_between(parse.words, clause, slots)
    for filler in (*slots.get("object", ()), *slots.get("ب", ())):
        if given := _given_to(parse.words, filler):
            slots["ل"] = (*slots.get("ل", ()), given)
    for prep, at in pronoun_preps(parse.words, clause.verb, clause.end):
        if not (only_owns(parse, at, prep) or at_that_time(parse.words, clause.verb, at)):
            if prep == ON and at == clause.verb + 1:
                slots.pop(ON, None)  # حكم عليه بتهمة التآمر على الدولة: that is of the charge
            slots[prep] = (*slots.get(prep, ()), Filler(at, at, at, f"prep.{prep}.pronoun", True))
    return slots


def _passing(words: Sequence[Word], filler: Filler, prep: str) -> str:
    """The slot of a prepositional phrase: its noun where that tells who was just passing (لدى مرور دورية)."""
    noun = words[filler.head].lemma
    return noun if prep in grammar().at_the_time and noun in grammar().passing else prep


def _complementizer(word: Word) -> bool:
    return word.stem in grammar().complementizer


def noun_slots(parse: Parse, at: int, stops: frozenset[int]) -> dict[str, tuple[Filler, ...]]:
    """The slots of a verbal or event noun: idafa, agreeing adjectives, and the prepositional phrases behind
    it.

    ``stops`` are word indices of other acts: coordination does not run over them.
    """
    words = parse.words
    own = parse.phrase_of[at]
    slots: dict[str, tuple[Filler, ...]] = {}
    last = parse.phrases[own].last if own >= 0 else at
    if words[at].pronoun:
        slots["idafa"] = (Filler(at, at, at, "idafa.pronoun", True),)
    start = at + 1
    leads = own >= 0 and parse.phrases[own].first == at  # not دحر العدوان الحوثي, who is driven back
    modifiers = []
    while (
        start <= last
        and (words[start].pos == "adj" or (leads and _named_for(words[at], words[start])))
        and not (start < last and words[start + 1].folded == FROM)  # أكثر من ألف
        and (words[start].article or not _nominalised(words, at, start))
    ):
        modifiers.append(Filler(start, start, start, "adjective"))
        start += 1
    if modifiers:
        slots["adjective"] = tuple(modifiers)
    if start <= last and words[start].prep != "" and words[start].prep == "ل":
        slots["ل"] = (Filler(start, last, start, "prep.ل"),)
    elif start < last and _sideways(words[at], words[start]):
        pass  # مظاهرة جنوب العراق: where it was
    elif start <= last and not words[at].article and not day_or_mark(words, start) and "idafa" not in slots:
        slots["idafa"] = (
            Filler(start, last, _head(parse, start, last), "idafa"),
            *_joined(parse, own, stops),
        )
    if not slots and not words[at].article and (whatever := _any_behind(parse, last + 1)):
        slots["idafa"] = whatever
    if not slots and not words[at].article and (counted := _measured(parse, last + 1)):
        slots["idafa"] = counted
    if not slots and not words[at].article:
        shared = _shared_idafa(parse, at, stops)
        if shared:
            slots["idafa"] = shared
    if own >= 0:
        if "idafa" in slots and "object" not in slots and not said_of_deed(words, at):
            direct = _direct_object(parse, own, slots) or _behind_apposition(parse, own)
            if direct:
                slots["object"] = direct
                if direct[0].first > last + 1:
                    own, last = parse.phrase_of[direct[0].first], direct[-1].last
        _prepositions(parse, own, last, stops, slots)
        if BETWEEN not in slots and (sides := _between_behind_verb(parse, own)):
            slots[BETWEEN] = sides
    for prep, near in pronoun_preps(words, at, min(at + 4, len(words) - 1)):
        if near == last + 1:
            slots[prep] = (*slots.get(prep, ()), Filler(near, near, near, f"prep.{prep}.pronoun", True))
    return slots


def _between_behind_verb(parse: Parse, own: int) -> tuple[Filler, ...]:
    """Between whom it was, where that stands behind the verb that tells that it happened (إن اشتباكات اندلعت
    بين الجيش والمتمردين)."""
    for clause in parse.clauses:
        for prep, group in clause.preps:
            if prep == BETWEEN and own in clause.subject and len(group) > 1:
                happens = parse.words[clause.verb].lemma in grammar().intransitive
                return _fillers(parse, group, f"prep.{BETWEEN}") if happens else ()
    return ()


def _any_behind(parse: Parse, at: int) -> tuple[Filler, ...]:
    """The phrase behind أي right behind a noun (وجود أي قوات)."""
    number = parse.phrase_of[at] if at < len(parse.words) else -1
    if number < 0 or parse.words[at].stem not in grammar().any_of or parse.words[at].pos != "particle":
        return ()
    phrase = parse.phrases[number]
    bare = phrase.first == at < phrase.last and not phrase.prep
    return (Filler(at + 1, phrase.last, max(phrase.head, at + 1), "idafa"),) if bare else ()


def _given_to(words: Sequence[Word], filler: Filler) -> Filler | None:
    """Whom an amount or an indefinite thing is for, where its phrase has taken ل in (مليون دولار للأونروا);
    behind a definite noun ل tells whose it is."""
    if filler.pronoun or words[filler.head].article:
        return None
    behind = range(filler.head + 1, filler.last + 1)
    at = next((n for n in behind if words[n].prep == "ل"), None)
    return None if at is None else Filler(at, filler.last, at, "prep.ل")


def _measured(parse: Parse, at: int) -> tuple[Filler, ...]:
    """Those whom a measure behind a verbal noun counts (مقتل ما لا يقل عن عشرين مدنيا)."""
    if at >= len(parse.words) or not opens_measure(parse.words, at, grammar()):
        return ()
    number = next((n for n, phrase in enumerate(parse.phrases) if phrase.first > at), -1)
    return _fillers(parse, (number,), "idafa") if number >= 0 else ()


def _shared_idafa(parse: Parse, at: int, stops: frozenset[int]) -> tuple[Filler, ...]:
    """The idafa of the act that a bare verbal noun is joined to right behind it (مقتل وإصابة عشرين)."""
    after, own = at + 1, parse.phrase_of[at]
    if own >= 0 and parse.phrases[own].first < at:
        return ()  # إحباط هجوم واعتقال شابين
    if after not in stops or not parse.words[after].conj or parse.words[after].pos == "verb":
        return ()
    return noun_slots(parse, after, stops).get("idafa", ())


def _sideways(noun: Word, word: Word) -> bool:
    """Whether the word behind a noun that needs no object only tells which way it was."""
    if word.article or word.stem not in grammar().direction_noun:
        return False
    deeds = (one.verb for one in derivations(noun.lemma) if one.kind == "verbal_noun")
    return grammar().transitive.isdisjoint(deeds)


def _takes_name(parse: Parse, own: int, name: Word) -> bool:
    """Whether a name right behind a deed and its doer's pronoun is whom it was done to: one that is known,
    or any behind a deed of harm (بعد اعتقاله زين)."""
    noun = parse.words[parse.phrases[own].last]
    if name.reading.known or name.folded[:1] in PROCLITICS:
        return name.reading.known  # اختطافهما بغرض
    return any(one.verb in harming() for one in derivations(noun.lemma))


def _direct_object(parse: Parse, own: int, slots: dict[str, tuple[Filler, ...]]) -> tuple[Filler, ...]:
    """The bare phrase right behind a verbal noun and its doer: what it does (إنزال إيطاليا وحداتٍ)."""
    after = own + 1
    if after >= len(parse.phrases) or len(slots["idafa"]) > 1:
        return ()
    beyond = after + 1  # استقباله في القصر | وفدا
    meeting = (
        beyond < len(parse.phrases) and parse.words[parse.phrases[own].last].lemma in grammar().receiving
    )
    placed = meeting and before_place(parse.words, parse.phrases, beyond, grammar()) == own
    after = beyond if placed else after
    phrase = parse.phrases[after]
    owned = slots["idafa"][0].pronoun  # استقالته احتجاجا
    head = parse.words[phrase.head]
    if head.pos == "propn" and not head.article and not (owned and _takes_name(parse, own, head)):
        return ()  # but اتهامها أنقرة
    last = parse.words[phrase.last]
    long = owned and not last.article and last.stem in grammar().time_noun
    if phrase.prep or phrase.conj or long:
        return ()  # إمهالها ستة أشهر
    if not (placed or _next_but_for_time(parse, parse.phrases[own].last, phrase.first)):
        return ()
    aside = grammar().direction_noun | (frozenset() if owned else grammar().reply)
    if parse.words[phrase.first].stem in aside and not parse.words[phrase.first].article:
        return ()  # استهداف دبابة شرق المدينة، طرد السفير ردا على
    if holds_pronoun(parse, phrase.head):
        return ()  # تعليق بث القناة متهمة إياها
    first = parse.phrases[own].first
    first += parse.words[first].stem in grammar().negator_noun  # أثار عدم اعتقال القاتل | غضب السكان
    heads = slots["idafa"][0].first == first + 1
    verbs = heads and any(own in clause.subject and after in clause.object for clause in parse.clauses)
    if verbs and head.stem not in grammar().emphatic and not another_object(parse, after):
        return ()  # أظهرت زيارة السفينة | اهتمام موسكو, not أثار إحراق شاب نفسه غضبا
    return _fillers(parse, coordinated(parse.words, parse.phrases, after), "object")


def _next_but_for_time(parse: Parse, last: int, first: int) -> bool:
    """Whether nothing, or behind a noun with its pronoun only words of time, parts two phrases (لقائه أمس
    المبعوث)."""
    between = range(last + 1, first)
    free = all(parse.phrase_of[n] < 0 and parse.words[n].pos in TIMELY for n in between)
    return not between or (free and bool(parse.words[last].pronoun))


def _behind_apposition(parse: Parse, own: int) -> tuple[Filler, ...]:
    """What a verbal noun's doer does, behind what two commas say of him (توقيع فلان، قائد القوات، اتفاقا)."""
    words, last = parse.words, parse.phrases[own].last
    if last + 1 >= len(words) or words[last + 1].text not in COMMAS:
        return ()
    inside = range(last + 2, min(last + 2 + APPOSITION, len(words)))
    close = next((n for n in inside if words[n].text in COMMAS), None)
    if close is None or close + 1 >= len(words) or words[last + 2].conj or words[last + 2].pos == "verb":
        return ()
    number = parse.phrase_of[close + 1]
    head = words[close + 1]
    case = head.stem.endswith("ا") and not (head.article or head.conj or head.prep or head.pronoun)
    begins = number >= 0 and parse.phrases[number].first == close + 1 and head.pos == "noun"
    plain = not any(w.pos == "verb" or w.text[0] in STOPS for w in words[last + 2 : close])
    return _fillers(parse, (number,), "object") if begins and case and plain else ()


def _named_for(deed: Word, word: Word) -> bool:
    """Whether a family's name stands as an adjective behind a noun with the article, which owns none (الهجوم
    الحوثي)."""
    name = word.pos == "propn" and word.article and word.stem.removesuffix(HERS[0]).endswith("ي")
    return name and deed.article and not (word.prep or word.conj)


def _nominalised(words: Sequence[Word], at: int, adjective: int) -> bool:
    """An adjective without article after an indefinite noun modifies it; people in a number that it has not
    stand in its idafa (توقيف ناشطين), and so does one more man behind a feminine (إصابة آخر).
    """
    number = words[adjective].reading.number
    if one_more(words[adjective], grammar()) and words[at].stem.endswith(HERS):
        return not words[adjective].stem.endswith(HERS)
    return number in {"d", "p"} and words[at].reading.number != number


def _head(parse: Parse, first: int, last: int) -> int:
    """The semantic head of an idafa's second part: past numbers and quantifiers."""
    classes = grammar()
    at = first
    while at < last:
        word = parse.words[at]
        if word.pos not in {"num", "demonstrative"} and word.stem not in classes.quantifier:
            break
        nxt = parse.words[at + 1]
        if nxt.folded == "من":
            at += 1
        at += 1
    return min(at, last)


def _fillers(parse: Parse, group: Sequence[int], how: str) -> tuple[Filler, ...]:
    if len(group) == 1:
        only = parse.phrases[group[0]]
        return (Filler(only.first, only.last, only.head, how),)
    told = map(parse.phrases.__getitem__, group)
    return tuple([Filler(phrase.first, phrase.last, phrase.head, how) for phrase in told])


def _joined(parse: Parse, own: int, stops: frozenset[int]) -> tuple[Filler, ...]:
    """The phrases joined by و to a noun's own phrase: they share its idafa unless they name another act."""
    if own < 0:
        return ()
    out = []
    for number in coordinated(parse.words, parse.phrases, own)[1:]:
        phrase = parse.phrases[number]
        if phrase.prep and phrase.prep != parse.phrases[own].prep:
            break
        if stops.intersection(range(phrase.first, phrase.head + 1)):
            break
        out.append(Filler(phrase.first, phrase.last, phrase.head, "idafa.joined"))
    return tuple(out)


def _prepositions(
    parse: Parse, own: int, last: int, stops: frozenset[int], slots: dict[str, tuple[Filler, ...]]
) -> None:
    """Adds the prepositional phrases behind a noun's phrase, up to the next verb, stop or other act."""
    words = parse.words
    number = own + 1
    while number < len(parse.phrases):
        phrase = parse.phrases[number]
        between = words[last + 1 : phrase.first]
        if phrase.first - last > NOUN_REACH or [word for word in between if _closes(word)]:
            return
        if not phrase.prep:
            aside = always_adverb(words[phrase.first], grammar())  # الاتهام مباشرة إلى
            held = number == own + 1 and not between and bool(manner_verbs(words[parse.phrases[own].head]))
            if not (held or aside or _passable(words, phrase.first, between) or _twin(words, last, phrase)):
                return
            last = phrase.last if phrase.conj else last
            number += 1
            continue
        if (phrase.conj and phrase.prep not in slots) or laid_on(parse, own, number):
            return
        if phrase.prep in AIMED and last in stops and any(p.prep for p in parse.phrases[own + 1 : number]):
            return  # مقتل المسؤول عن تنفيذ هجوم | ضد الكنيسة، القبض على منفذي الهجوم | على السوق
        again = phrase.prep == FROM in slots and not parse.phrases[number - 1].prep  # بدعم من دولة المدينة من
        if again or _of_verb(parse, own, phrase) or _of_nearer(parse, own, number):
            return
        group = coordinated(words, parse.phrases, number)
        if phrase.prep == BETWEEN and number - 1 != own and _done_to(words[last]):
            return  # الحوار وتنفيذ الاتفاقات الموقعة بين: whose those agreements are
        fillers = _fillers(parse, group, f"prep.{phrase.prep}")
        kind = number - 1 != own and _tells_kind(words, parse.phrases[number - 1], phrase)
        if not (phrase.prep == FROM and (kind or made_there(words[phrase.first]))):
            slots[phrase.prep] = slots.get(phrase.prep, ()) + fillers
        last = parse.phrases[group[-1]].last
        if stops.intersection(range(phrase.first, phrase.head + 1)):
            return
        number = group[-1] + 1


def _of_nearer(parse: Parse, own: int, number: int) -> bool:
    """Whether من right behind a bare deed with ل tells whose that is (العفو استجابة لطلب | من الرئيس)."""
    phrase, before = parse.phrases[number], parse.phrases[number - 1]
    deed = parse.words[before.last]
    nearer = phrase.prep == FROM and number - 1 != own and before.prep == FOR
    return nearer and before.first == before.last and not deed.article and is_verbal_noun(deed.lemma)


def _of_verb(parse: Parse, own: int, phrase: Phrase) -> bool:
    """Whether a prepositional phrase is what the verb takes whose subject the noun is (أدى القصف إلى اندلاع
    اشتباكات بين): it and what follows tell nothing of the noun."""
    clause = parse.clause_over(parse.phrases[own].first)
    if clause is None or own not in clause.subject or clause.subject_rule != "after":
        return False
    if parse.words[clause.verb].lemma not in grammar().resulting:
        return False
    return (parse.words[clause.verb].lemma, phrase.prep) in grammar().prep_object


def _tells_kind(words: Sequence[Word], counted: Phrase, kind: Phrase) -> bool:
    """Whether من says of what kind those counted before it are (39 أسيرا من النساء), or whoever else."""
    if counted.last == kind.first - 2 and words[counted.last].pronoun and words[counted.last].stem == OTHERS:
        return True  # الدعم للحركة أو لغيرها من الجماعات
    number, folk = words[counted.first].pos == "num", words[kind.first]
    return number and kind.first - counted.last == 2 and folk.article and folk.reading.number == "p"


def _done_to(word: Word) -> bool:
    """Whether a word is a definite participle of what was done to a thing, or lies so (الجسر الرابط)."""
    told = word.stem.removeprefix(ARTICLE).startswith(PARTICIPLE) or word.lemma in grammar().lying
    return word.pos == "adj" and word.article and told


def _passable(words: Sequence[Word], first: int, between: Sequence[Word]) -> bool:
    """Whether a bare phrase may be stepped over on the way to a prepositional one: adverbs of time, no new
    topic.
    """
    return not between and not words[first].conj and words[first].pos in {"adverb", "num", "noun"}


def _twin(words: Sequence[Word], last: int, phrase: Phrase) -> bool:
    """Whether a phrase is one more noun of the same kind, which shares its complement with the one before
    (الشكر والتقدير للإمارات)."""
    near = phrase.first == phrase.last == last + 1
    alike = words[phrase.first].article == words[last].article
    return near and phrase.conj and alike and not words[phrase.first].pronoun


def _closes(word: Word) -> bool:
    if word.pos == "punct":
        return word.text[0] in STOPS or word.text[0] in "،,"
    classes = grammar()
    return (
        word.pos in {"verb", "relative"}
        or word.folded in classes.complementizer
        or word.folded in classes.subordinator
    )
