"""Subjects: where a verb's subject may stand other than right behind it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, grammar, harming
from marsad.arabic.classes.particles import AND, IS_NOT, PERFECT, SO, THAT
from marsad.arabic.clauses.beheld import beheld
from marsad.arabic.clauses.blows_told import blow_goes_on
from marsad.arabic.clauses.objects_of_deeds import hit_before
from marsad.arabic.clauses.unsaid_subjects import controlled
from marsad.arabic.letters.marks import COMMAS, HARD_STOPS, STOPS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.agreement import Scope, accusative, acts, agrees, agrees_shared
from marsad.arabic.phrases.insertions import bracketed, parenthetical
from marsad.arabic.phrases.nouns import opens_measure
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.reach import FIRST_WORD, NOR, SPEECH_MARKS, Group, coordinated
from marsad.arabic.records import Word

AS = "كما"
HIS = "الذي"
TO_WHOM = "ل"
WHO = "من"
BEHIND = "after"  # where the subject stands right behind its verb
CLAUSES_BACK = 12
LOOK_BACK = 120


def topic(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The bare phrase at the start of the verb's clause, where the verb has no conjunction of its own
    (SVO).
    """
    words = scope.words
    if words[verb].prep or words[verb].lemma in scope.classes.impersonal:
        return ()
    told = words[verb]
    if told.stem_start > told.start and told.reading.tense == "past" and told.text.startswith(TO_WHOM):
        return ()  # لولا تدخل الشرطة لقتل المحتجون الوزير
    if befallen := _befallen(scope, before, verb):
        return befallen
    denied = words[verb - 1].folded == WHO and who_is_not(scope, before, verb)
    return denied or _bare_before(scope, before, verb, words[verb])


def who_is_not(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """Who stands behind ليس, or right before it, and is said not to be the one who did what follows من (ليست
    القوات من قصف القرية)."""
    if not before or scope.words[verb - 1].folded != WHO or scope.words[before[-1].verb].lemma != IS_NOT:
        return ()
    copula = before[-1].verb
    only = copula + 1 < verb and scope.words[copula + 1].pos == "adverb"  # ليس فقط الجيش من
    sides = {copula + only, copula}
    near = [n for n, p in enumerate(scope.found) if not p.prep and sides & {p.first - 1, p.last + 1}]
    near = [n for n in near if scope.words[scope.found[n].first].stem not in scope.classes.alone]
    return (near[-1],) if near else ()


def some_of_them(scope: Scope, group: tuple[int, ...], verb: int) -> bool:
    """Whether a part of those whom من with a pronoun right before a verb of many means does what that tells
    (الكثير منهم تعرضوا)."""
    words, whole = scope.words, scope.words[verb - 1]
    if whole.stem != WHO or not whole.pronoun:
        return False
    return scope.found[group[-1]].last == verb - 2 and agrees(scope, group, words[verb])


def _bare_before(scope: Scope, before: Sequence[Clause], verb: int, told: Word) -> tuple[int, ...]:
    """The bare phrase that opens the clause of the word at ``verb``, which the verb ``told`` agrees with,
    else the first."""
    words, found = scope.words, scope.found
    start = _clause_start(words, verb, scope.classes)
    if words[verb].conj and not (words[verb].conj == "ف" and start and words[start - 1].stem == "اما"):
        return ()
    outer = [c for c in before[-CLAUSES_BACK:] if c.antecedent is None]
    start = max(start, outer[-1].verb if outer else 0)
    used = _used(scope, outer, verb)
    first: tuple[int, ...] = ()
    low, high = bisect_left(found, start, key=FIRST_WORD), bisect_left(found, verb, key=FIRST_WORD)
    for number in range(low, high):
        phrase = found[number]
        if phrase.prep or phrase.last >= verb:
            continue
        if adverbial(words, phrase, scope.classes) and not _behind_an(words, phrase, scope.classes):
            continue
        if _governed_by_another(words, phrase.first, scope.classes):
            continue
        inside = _in_relative(before, phrase) and not _opens_next(scope, before[-1], number, verb)
        if number in used or inside or bracketed(words, phrase.first, verb):
            continue
        if phrase.definite and found[number - 1].prep and hit_before(scope, number):
            continue
        group = tuple([n for n in coordinated(words, found, number) if found[n].last < verb])
        two = told.reading.number == "d"  # تونس والجزائر تدعمان
        two = two or (told.reading.number == "p" and _ruled(words, phrase, scope.classes))
        if (len(group) > 1 or two) and _last_of_list(words, found, group[-1] + 1, verb):
            group = (*group, group[-1] + 1)
        nor = words[phrase.last + 1].folded == NOR and _neither(words, found, number)
        if nor and found[number + 1].last == verb - 1:
            return number, number + 1
        if agrees(scope, group, told):
            return group
        first = first or group
    return first


def _befallen(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """Whom an impersonal verb names behind ل, or who stands before it, as the one who does what its أن tells
    (سبق للوزير | أن زار، الحركة سبق لها أن تبنت)."""
    words, outer = scope.words, before[-1] if before else None
    if outer is None or verb < 2 or words[verb - 1].folded not in scope.classes.infinitive:
        return ()
    if words[outer.verb].lemma not in scope.classes.befalling:
        return ()
    number = scope.phrase_of[verb - 2]
    if number >= 0 and scope.found[number].prep == TO_WHOM and outer.verb < scope.found[number].first:
        return (number,)
    theirs = words[verb - 2].pos == "prep" and bool(words[verb - 2].pronoun)
    ahead = not words[verb].pronoun and outer.verb == verb - 2 - theirs
    known = _bare_before(scope, before[:-1], outer.verb, words[verb]) if ahead else ()
    return known if known and agrees(scope, known, words[verb]) else ()


def _last_of_list(words: Sequence[Word], found: Sequence[Phrase], number: int, verb: int) -> bool:
    """Whether a phrase between a list and the verb is joined to the list by و: it is no new clause's subject
    (مصر والأردن والعراق وقعت)."""
    if number >= len(found) or found[number].last + 1 != verb:
        return False
    first, before = found[number].first, found[number - 1].last + 1
    about = first - 1 if words[first - 1].stem in grammar().approximator else first
    if before == about - 1 and words[before].folded == AND:
        return words[first].pos == "num"  # أن 30 مسلحا و10 جنود قتلوا
    return before == about and words[about].conj == AND and (about < first or not words[first].prep)


def _neither(words: Sequence[Word], found: Sequence[Phrase], number: int) -> bool:
    """Whether ولا behind a phrase opens the next one, which it denies with it (لا الجيش ولا الشرطة قتل)."""
    nor = found[number].last + 1
    return number + 1 < len(found) and found[number + 1].first == nor + 1


def _behind_an(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether an accusative stands right behind أن or a sister of it: it is what the clause is about."""
    return _ruled(words, phrase, classes) and words[phrase.head].stem.endswith("ا")


def _ruled(words: Sequence[Word], phrase: Phrase, classes: Grammar) -> bool:
    """Whether a phrase stands right behind أن or a sister of it, and a rough number's word (أن نحو مئة)."""
    rough = phrase.first > 0 and words[phrase.first - 1].stem in classes.approximator
    before = _opener(words, phrase.first - rough)
    return before is not None and not before.pronoun and _rules(before, classes)


def _rules(opener: Word, classes: Grammar) -> bool:
    """Whether a word is أن or a sister of it (لكن متحدثا باسمه نفى)."""
    return opener.stem in classes.sister or not classes.complementizer.isdisjoint(
        {opener.folded, opener.stem}
    )


def _governed_by_another(words: Sequence[Word], first: int, classes: Grammar) -> bool:
    """Whether an indefinite accusative is no topic: only أن and its sisters put a subject in that case."""
    word = words[first]
    if not accusative(word) or word.article or word.text[-1] not in "اًىة":
        return False
    before = _opener(words, first)
    return before is None or not _rules(before, classes)


def _opener(words: Sequence[Word], first: int) -> Word | None:
    """The word before a phrase, past the mark that opens a quotation (إن «جنديا قتل»)."""
    at = first - 1 - (first > 1 and words[first - 1].text in SPEECH_MARKS)
    return words[at] if at >= 0 else None


def _clause_start(words: Sequence[Word], verb: int, classes: Grammar) -> int:
    """Where the clause of a verb begins: after the last stop, subordinator or complementiser before it."""
    floor = max(-1, verb - LOOK_BACK)
    for at in range(verb - 1, floor, -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return at + 1
        opener = word.stem if word.pos in {"particle", "conj"} and not word.pronoun else word.folded
        if opener in classes.complementizer:
            return at + 1
        opens = word.folded in classes.subordinator and word.pos not in {"prep", "noun"}
        if opens and word.folded != "قد" and not opens_measure(words, at, classes):
            if at + 1 < verb and parenthetical(words, at + 1, classes):
                continue  # الجيش، على ما يبدو، قصف القرية
            return at + 1
    return floor + 1


def _used(scope: Scope, outer: Sequence[Clause], verb: int) -> frozenset[int]:
    """The phrases that the verb before has taken for itself, or that stand behind its subject up to a comma
    (التزمت الجماعة الصمت حيال الحملة، طالب الوزير بـ); an auxiliary leaves its subject to the main verb.
    """
    if not outer:
        return frozenset()
    words, last = scope.words, outer[-1]
    taken = set(last.object) | {n for _, group in last.preps for n in group}
    if words[last.verb].lemma not in scope.classes.auxiliary and last.subject_rule == "after":
        taken |= set(last.subject)
        behind = range(last.verb + 1, min(last.end + 1, verb))
        comma = next((at for at in behind if words[at].text in COMMAS), last.verb)
        taken |= {scope.phrase_of[at] for at in range(last.verb + 1, comma)}
    return frozenset(taken)


def _in_relative(before: Sequence[Clause], phrase: Phrase) -> bool:
    """Whether a phrase lies inside a relative clause (behind its verb)."""
    return any(c.antecedent is not None and c.verb < phrase.first <= c.end for c in before[-CLAUSES_BACK:])


def _opens_next(scope: Scope, relative: Clause, number: int, verb: int) -> bool:
    """Whether a phrase joined by و right before a bare present is its subject, no second one of the relative
    clause before it (مبادرة طرحتها باريس | والجيش يقصف المدينة): the verb fits it and not the thing that the
    clause describes, or no thing does what it tells."""
    words, phrase, thing = scope.words, scope.found[number], relative.antecedent
    word = words[verb]
    bare = phrase.last == verb - 1 and words[phrase.first].conj == "و" and not words[phrase.first].prep
    alone = scope.found[number - 1].first <= relative.verb  # nobody else does what the relative clause tells
    if not bare or thing is None or alone or number in relative.object or word.conj:
        return False
    if word.reading.tense != "present" or not (phrase.definite or words[phrase.head].pos == "propn"):
        return False
    told = not agrees(scope, (thing,), word) or word.lemma in harming()
    return told and agrees(scope, (number,), word)


def helped(scope: Scope, before: Sequence[Clause], verb: int, common: tuple[int, ...]) -> bool:
    """Whether a verb stands right behind its auxiliary, whose subject before it is its own (روسيا لم تعد
    تدعم حفتر), or tells what that one denies to have done (نفى أن يكون قد قصف); with a pronoun it may be
    another's (المدينة لم تعد تصلها المساعدات)."""
    if not common or not before:
        return False
    helper, word = before[-1], scope.words[verb]
    bare = not word.pronoun and not word.conj
    if helper.verb == verb - 2 and scope.words[verb - 1].folded == PERFECT:
        that = helper.verb > 0 and scope.words[helper.verb - 1].folded == THAT
        denied = any(
            c.subject == common and scope.words[c.verb].lemma in scope.classes.denying for c in before
        )
        return bare and that and denied and word.lemma not in scope.classes.intransitive
    if helper.verb != verb - 1:
        return False
    return (
        bare
        and helper.subject == common
        and helper.subject_rule in {"before", "shared"}
        and scope.words[helper.verb].lemma in scope.classes.auxiliary
    )


def _of_a_man(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a woman's verb stands behind the clause of one who is told of by الذي (المغرب الذي رد، قبل أن
    تغلق)."""
    said = words[verb].reading
    hers = said.gender == "f" and said.number == "s" and said.person == 3
    return hers and words[clause.verb - 1].stem == HIS and clause.subject_rule != BEHIND


def shared(scope: Scope, before: Sequence[Clause], verb: int) -> tuple[int, ...]:
    """The subject of the nearest earlier verb in the sentence that this one can share."""
    words = scope.words
    if _begins_speech(words, verb) or words[verb].reading.person == 1:  # «قتلوا رجالا، ونطالب»
        return ()
    if other := _answers(scope, before, words[verb]) or beheld(scope, before, verb):
        return other
    if words[verb].lemma in scope.classes.striking and (blow := blow_goes_on(scope, before, verb)):
        return blow
    near = [*reversed(before[-4:])]
    if _leaves_antecedent(scope, before, verb):
        near.sort(key=lambda c: c.antecedent is not None)
    if _goes_on(words, verb, scope.classes):
        near.sort(key=lambda c: c.antecedent is not None or _only_told(scope, before, c, words[verb]))
    if verb and words[verb - 1].folded == PERFECT:
        near.sort(key=lambda c: words[c.verb].lemma not in scope.classes.auxiliary or not c.subject)
    body: Group = ()
    stops = [at for at in range(verb) if words[at].pos == "punct" and words[at].text[0] in HARD_STOPS]
    for clause in near:
        if stops and clause.verb <= stops[-1]:
            return body
        if words[clause.verb].lemma in scope.classes.impersonal:
            continue  # what must be done does nothing
        if _told_by(words, clause, verb) or _of_a_man(words, clause, verb):
            continue
        if _whoever(words, clause):
            return ()
        owners = clause.subject_rule == "relative" or (
            clause is before[-1] and clause.subject_rule == "before"
        )
        owners = owners and words[clause.verb].reading.number == "p"  # إن موكليهم ضربوا واعتقلوا
        alike = owners and words[verb].conj and words[verb].reading.number == "p"
        alike = alike or _as_before(words, clause, verb) or _also_of_him(words, clause, verb)
        if clause.subject and (alike or agrees_shared(scope, clause.subject, words[verb])):
            return clause.subject
        if words[verb].conj and words[verb].reading.number == "p":
            unnamed = clause is before[-1] and _as_many(words, clause, verb)
            if unnamed and not clause.subject and clause.antecedent is None:
                return ()  # قصفوا مدننا وقتلوا أطفالنا
            several = [group for group in _others(clause) if _people(scope, group)]
            if several and _accuser_goes_on(scope, clause, words[verb]):
                return clause.subject
            if several:
                return _told_nearer(scope, near, clause, words[verb]) or several[0]
            if not clause.subject and words[clause.verb].reading.number == "p":
                return ()  # وتصدوا لقوة حاولت التسلل وأجبروها على الانسحاب
            if not body and clause.subject and scope.heads[clause.subject[0]].lemma in scope.classes.body:
                body = clause.subject  # أوقفت الشرطة السيارة واعتقلوا السائق
    return body


def _accuser_goes_on(scope: Scope, clause: Clause, verb: Word) -> bool:
    """Whether a body of people that accuses others goes on to speak as many, and not those whom it accuses
    (اتهمت العائلة الضباط وطالبوا النيابة بالتحقيق)."""
    if not clause.subject or scope.words[clause.verb].lemma not in scope.classes.charging:
        return False
    many = scope.heads[clause.subject[0]].lemma in scope.classes.body | scope.classes.collective
    return many and verb.lemma in scope.classes.addressing


def _told_nearer(scope: Scope, near: Sequence[Clause], clause: Clause, verb: Word) -> Group:
    """The several who do what a relative clause behind ``clause`` tells (حملة نفذها مسلحوها في صنعاء،
    وصادروا): they rather go on than those whom that one names besides its subject."""
    inner = (
        c for c in near if c.antecedent is not None and c.verb > clause.verb and c.subject_rule == BEHIND
    )
    return next((c.subject for c in inner if agrees_shared(scope, c.subject, verb)), ())


def _whoever(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause tells what those do who are only told by it, behind a relative of nobody named: no one
    else goes on (الذين خطفوا السياح وقتلوهم)."""
    several = words[clause.verb].reading.number == "p" and not clause.subject and clause.antecedent is None
    return several and words[clause.verb - 1].pos == "relative"


def _as_before(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a feminine verb goes on right behind another whose subject stands behind a verb, whatever the
    gender of that looks like (تدخلت عناصر الشرطة وأطلقت الغاز كما استخدمت الهراوات)."""
    pair = words[clause.verb].reading, words[verb].reading
    apart = words[verb - 1].folded == AS
    follows = clause.end + 1 + apart == verb and (apart or words[verb].conj == "و")
    follows = follows and clause.subject_rule in {"after", "shared"}
    return follows and all(one.gender == "f" and one.number == "s" and one.person == 3 for one in pair)


def _also_of_him(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb stands with و right behind that of a relative clause, both of one man or woman, whom the
    relative tells of whatever the noun before is (عائلة الناشط الذي خطف وقتل)."""
    one, other = words[clause.verb].reading, words[verb].reading
    joined = clause.subject_rule == "relative" and clause.verb + 1 == verb and words[verb].conj == "و"
    return joined and one.person == 3 and (one.gender, one.number) == (other.gender, other.number)


def _as_many(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb of several goes on with و right behind the clause of another of the same tense."""
    pair = words[clause.verb].reading, words[verb].reading
    joined = clause.end + 1 == verb and words[verb].conj == "و"
    return joined and pair[0].tense == pair[1].tense and pair[0].number == "p"


def _answers(scope: Scope, before: Sequence[Clause], verb: Word) -> Group:
    """Whom the verb before was done to or addressed to, for a verb of answering joined by ف (هاجم الجنود
    المصلين فردوا، طالبت النقابة الوزارة بـ ... فرفضت)."""
    if verb.conj != SO or verb.lemma not in scope.classes.answering or not before:
        return ()
    last = before[-1]
    if last.subject_rule == "relative" or not last.subject:
        return ()
    reached = [last.object, *(group for prep, group in last.preps if prep in scope.classes.directional)]
    own = (g for g in reached if g and (acts(scope, g[0]) or scope.found[g[0]].head in scope.people))
    return next((group for group in own if agrees_shared(scope, group, verb)), ())


def _told_by(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb without conjunction stands in what the clause before says with أنّ: who says it is not
    its subject (أفادت المصادر بأن المزارع ... كان يتصدى); what he will do himself stands right behind أن."""
    if clause.content is None or clause.content > verb or words[verb].conj:
        return False
    return not controlled(words, verb) and not words[clause.content].pronoun and verb > clause.content + 1


def _begins_speech(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb is the first word of what somebody says: who speaks is not its subject."""
    opened = verb > 1 and words[verb - 1].text in SPEECH_MARKS and words[verb - 2].text == ":"
    return opened or (verb > 0 and words[verb - 1].text == ":")


def _goes_on(words: Sequence[Word], verb: int, classes: Grammar) -> bool:
    """Whether a verb goes on with the main statement rather than with a relative clause before it: behind
    كما, or و and a comma (التي يعاني منها العراق، ودعا).
    """
    before = words[verb - 1] if verb else None
    if before is None:
        return False
    return before.folded in classes.going_on or (words[verb].conj == "و" and before.text in COMMAS)


def _leaves_antecedent(scope: Scope, before: Sequence[Clause], verb: int) -> bool:
    """Whether a past verb joined to a relative clause that takes its antecedent up by a pronoun goes on with
    the main statement, for it has none (حل البرلمان الذي ترأسه الغنوشي وأقال الحكومة, not وأحرق منزله)."""
    words, word, last = scope.words, scope.words[verb], before[-1] if before else None
    if last is None or last.antecedent is None or last.subject_rule != "after":
        return False
    if not words[last.verb].pronoun:
        return False
    if word.conj != "و" or word.reading.tense != "past" or word.pronoun:
        return False
    for at in range(verb + 1, len(words)):
        if words[at].pos in {"verb", "punct", "relative"}:
            return True
        if words[at].pronoun or words[at].pos == "pron":
            return False
    return True


def _only_told(scope: Scope, before: Sequence[Clause], clause: Clause, verb: Word) -> bool:
    """Whether a clause is what somebody says, who goes on himself: its subject is a thing (حذر الوزير من أن
    القتال سيؤدي إلى نزوح الآلاف، وطالب), or the verb is one of acting by words, as his own was.
    """
    if not clause.subject or (acts(scope, clause.subject[0]) and verb.lemma not in scope.classes.addressing):
        return False
    if verb.lemma in harming() and _of_a_body(scope, scope.found[clause.subject[0]]):
        return False  # قالت الوكالة إن وحدات الجيش قتلت المسلحين، ودمرت مركباتهم
    over = [c for c in before if c.content is not None and c.content <= clause.verb and c.subject]
    return any(acts(scope, c.subject[0]) for c in over)


def _of_a_body(scope: Scope, phrase: Phrase) -> bool:
    """Whether things or units are told with the body or state whose they are right behind (وحدات الجيش)."""
    behind = scope.words[phrase.head + 1] if phrase.head < phrase.last else None
    return behind is not None and (behind.pos == "propn" or behind.lemma in scope.classes.body)


def _others(clause: Clause) -> list[Group]:
    """What a clause names beside its subject: its object, then its prepositional complements."""
    return [group for group in (clause.object, *(group for _, group in clause.preps)) if group]


def _people(scope: Scope, group: Group) -> bool:
    """Whether a phrase means several persons: only they go on in a plural verb (منع الجيش النواب وطالبوا)."""
    if scope.found[group[0]].head not in scope.people and not acts(scope, group[0]):
        return False
    return scope.heads[group[0]].reading.number == "p"
