"""Whom words mean that only refer: الطرفان and a verb in the dual, الأخير, a counterpart, a guest, a
neighbour, the other nation of a noun of two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, FROM, WITH
from marsad.arabic.records import NAMELIKE, Word
from marsad.extract.parties.agreement import Gender, Number, fits, fits_mention, same_party
from marsad.extract.parties.at_war import fighters, on_fighting, only_met
from marsad.extract.parties.attached import behind
from marsad.extract.parties.by_nations import nation, people
from marsad.extract.parties.candidates import SUBJECT, before, phrase_filler
from marsad.extract.parties.coreference import antecedent
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party, takes_plural
from marsad.extract.sentence.participles import manner_verbs
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS, STATELESS
from marsad.model import Party
from marsad.resolve.actors.answer import STORY, PartyAnswer

ARTICLE = "ال"
PAIR, OBJECT, THING, DEMONSTRATIVE = 2, "object", "victim", "demonstrative"
THINGS = frozenset({THING, "weapon"})
EACH, THEM_TWO, MEETING, DOER = "كل", "هما", "CONSULT", "subject"
BODIES = frozenset({"PTY", "REB", "PRM", "OPP", "MIL"})  # sectors of what deals with its like
GATHERING = frozenset({"CONSULT", "PROTEST"})


def pair(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Which two الطرفان or البلدان means: the two that the last act before it was between, or the only two of
    different countries before it in its sentence, or who did something in those before; else nobody.
    """
    states = scene.words[filler.first].stem.removeprefix(ARTICLE) in grammar().two_lands
    word = scene.answer(structs.replace(filler, last=filler.first, head=filler.first))
    found = (both for both in _twos(scene, filler, discourse) if _alike(word, both, discourse))
    found = (both for both in found if not (_one_of_them(scene, filler, both) or _things(discourse, both)))
    both = next((both for both in found if not states or _of_two_lands(both)), ())
    if not states:
        return both
    return tuple(
        replace(one, sector=None, id=None, name=None) if one.sector == "MIL" else one for one in both
    )


def each_of_two(scene: Scene, filler: Filler) -> bool:
    """Whether words mean one and the other of two (كل طرف، كلا الجانبين، كل منهما)."""
    first = scene.words[filler.first]
    second = scene.words[filler.first + 1] if filler.first + 1 < len(scene.words) else None
    if second is None or first.stem not in grammar().each_of:
        return False
    if first.stem != EACH:
        return scene.lexicon.parties.means(second.stem) == "pair"
    side = filler.last > filler.first and not second.article and second.stem in grammar().side
    return side or (second.stem == FROM and second.pronoun == THEM_TWO)


def the_other(scene: Scene, filler: Filler) -> bool:
    """Whether words mean the other of two whom the subject took one by one (اتهم كل طرف الطرف الآخر)."""
    if filler.how != OBJECT or scene.words[filler.last].folded not in grammar().other_one:
        return False
    if filler.first < filler.last and scene.words[filler.first].stem not in grammar().side:
        return False
    over = scene.parse.clause_over(filler.first)
    subjects = [phrase_filler(scene, number, SUBJECT) for number in (over.subject if over else ())]
    two = len(subjects) == PAIR and scene.words[subjects[0].first].stem == EACH  # كل من أثينا وأنقرة
    return two or any(each_of_two(scene, one) for one in subjects)


def _twos(scene: Scene, filler: Filler, discourse: Discourse) -> Iterator[tuple[Party, ...]]:
    """Any two that a word for two may mean, the likeliest first."""
    if on_fighting(scene, filler):
        yield from (both for both in (fighters(discourse),) if both)
        yield from (both for both in _others(scene, filler, discourse) if not only_met(discourse, both))
        return
    yield from _others(scene, filler, discourse)


def _others(scene: Scene, filler: Filler, discourse: Discourse) -> Iterator[tuple[Party, ...]]:
    """The two that met or were told of together."""
    if filler.how.startswith(DOER) and (both := _met(scene, filler.first)):
        yield both  # not of a mediator: التقى المبعوث وفد الحكومة، ودعا الطرفين
    yield from _one_with_other(scene, filler.first)
    if both := two(scene, filler.first):
        yield both
    if both := _two_named(scene, filler):
        yield both
    if both := only_two(discourse.together):
        yield both
    if both := _two_before(discourse):
        yield both


def _one_with_other(scene: Scene, at: int) -> Iterator[tuple[Party, ...]]:
    """Who does something with another in the clauses before a word that tell it, the last first (بحث الوزير
    مع نظيره ... وأكد الوزيران); the two are alike, so that no state stands beside a person."""
    for clause in reversed([c for c in scene.parse.clauses if c.verb < at]):
        beside = [n for prep, group in clause.preps if prep == WITH for n in group]
        if len(clause.subject) != 1 or not beside or scene.parse.phrases[beside[0]].last >= at:
            continue
        known = _parties(scene, (*clause.subject, beside[0]))
        alike = len({one.sector is None for one in known}) == 1
        if len(known) == PAIR and alike and _of_two_lands(known):
            yield known


def _alike(word: PartyAnswer | None, both: tuple[Party, ...], discourse: Discourse) -> bool:
    """Whether two are of a word's kind: who hold an office (الرئيسان), parties or forces (الحزبان)."""
    if word is None:
        return True
    if word.kind in PERSONS:
        return _all_men(discourse, both)
    return word.sector not in BODIES or BODIES.issuperset(p.sector for p in both if p.sector)


def _things(discourse: Discourse, both: tuple[Party, ...]) -> bool:
    """Whether one of two is craft or a site (شاركت سفن وطائرات، ودعت اليابان الطرفين): nobody asks
    those."""
    told = (*discourse.known, *discourse.named, *discourse.subjects)
    starts = {one.party.start for one in told if one.kind in THINGS}
    return any(one.start in starts for one in both)


def _all_men(discourse: Discourse, both: tuple[Party, ...]) -> bool:
    """Whether no party is known to be something else than a person (الدوحة، الحركة)."""
    told = (*discourse.known, *discourse.named, *discourse.subjects)
    kinds = {one.party.start: one.kind for one in told}
    return all(kinds.get(one.start, one.sector and "role") in PERSONS for one in both)


def _met(scene: Scene, at: int) -> tuple[Party, ...]:
    """The subject of the clause right before a word and whom it met or did something with, of one country or
    of two (بحث السوداني مع بارزاني الأزمة، واتفق الجانبان)."""
    clause = next((c for c in reversed(scene.parse.clauses) if c.verb < at and at > c.end), None)
    if clause is None:
        return ()
    entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
    met = clause.object if any(entry.event == MEETING for entry in entries) else ()
    others = tuple(n for prep, group in clause.preps if prep == WITH for n in group) or met
    if not (len(clause.subject) == len(others) == 1):
        return ()
    return only_two(tuple(one for one in _parties(scene, (*clause.subject, *others)) if one.code))


def _parties(scene: Scene, numbers: Sequence[int]) -> tuple[Party, ...]:
    """The parties that phrases name, by their numbers."""
    sides = [phrase_filler(scene, number, SUBJECT) for number in numbers]
    answers = [(one, scene.answer(one, metonyms=True)) for one in sides]
    return tuple(party(scene, one, answer) for one, answer in answers if answer is not None)


def _of_two_lands(parties: tuple[Party, ...]) -> bool:
    """Whether parties are of as many countries."""
    codes = {party.code for party in parties} - {None}
    return len(codes) == len(parties)


def _one_of_them(scene: Scene, filler: Filler, both: tuple[Party, ...]) -> bool:
    """Whether who does something to two is one of those thought to be meant (دعت الأمم المتحدة الطرفين)."""
    own = scene.parse.phrase_of[filler.first] if filler.how == OBJECT else -1
    clause = next((c for c in scene.parse.clauses if own in c.object), None)
    if clause is None and filler.first and manner_verbs(scene.words[filler.first - 1]):  # داعيا الطرفين
        clause = next((c for c in reversed(scene.parse.clauses) if c.verb < filler.first), None)
    if clause is None or not clause.subject or clause.subject_rule != "after":
        return False
    doer = scene.answer(phrase_filler(scene, clause.subject[0], SUBJECT))
    return doer is not None and doer.code is not None and [p.code for p in both].count(doer.code) == 1


def only_two(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties if they are two."""
    return parties if len(parties) == PAIR else ()


def earlier_two(scene: Scene, at: int, discourse: Discourse) -> tuple[Party, ...]:
    """The two of the sentences before, unless a noun for two people stands before a word in its own
    (العاملتين اللتين قال إنهما تعملان): these are meant."""
    words = scene.words[:at]
    told = any(w.pos == "noun" and w.reading.number == "d" and scene.matches[n] for n, w in enumerate(words))
    return () if told else only_two(discourse.together)


def several(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Whom a definite plural with its number means (الرؤساء الثلاثة، الدول الأربع): as many as the last
    clause before it or the last act before it was of."""
    number = scene.words[filler.last]
    wanted = scene.lexicon.numbers.values.get(number.stem.removeprefix(ARTICLE), 0)
    if filler.last != filler.first + 1 or not (number.article and wanted > PAIR):
        return ()
    for clause in reversed([c for c in scene.parse.clauses if c.verb < filler.first]):
        fillers = [phrase_filler(scene, n, SUBJECT) for n in clause.subject]
        answers = [(one, scene.answer(one)) for one in fillers if one.last < filler.first]
        known = tuple(party(scene, one, answer) for one, answer in answers if answer is not None)
        if len(known) == wanted:
            return known
    return discourse.together if len(discourse.together) == wanted else ()


def gathered(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Whom المجتمعون or المشاركون mean: those who met or protested last, unless what they took part in
    follows."""
    after = scene.words[filler.last + 1] if filler.last + 1 < len(scene.words) else None
    if after is not None and after.pos == "prep" and after.stem in grammar().locative:
        return ()
    last = next((m.party for event, m in discourse.did if event in GATHERING), None)
    if last is None:
        return ()
    if any(one.start == last.start for one in discourse.together):
        return discourse.together
    span = scene.span(filler.first, filler.last)
    return (replace(last, text=span.text, start=span.start, end=span.end),)


def pair_before(scene: Scene, at: int, discourse: Discourse) -> tuple[Party, ...] | None:
    """Whom a dual pronoun means behind a word for two in its clause (أكد الرئيسان رفضهما), if any."""
    clause = scene.parse.clause_over(at)
    for number in clause.subject if clause is not None else ():
        first = scene.parse.phrases[number].first
        if first < at and scene.lexicon.parties.means(scene.words[first].stem) == "pair":
            return pair(scene, phrase_filler(scene, number, SUBJECT), discourse)
    return None


def other_of_two(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Who somebody's guest or host is (ضيفه): the other of the two that were together last."""
    if not scene.words[filler.first].pronoun:
        return ()
    at = structs.replace(filler, last=filler.first, head=filler.first, pronoun=True)
    owner = antecedent(scene, at, discourse)
    both = two(scene, filler.first) or only_two(discourse.together)
    starts = {one.start for one in both}
    if owner is None or owner.start not in starts:
        return ()
    return tuple(one for one in both if one.start != owner.start)


def _two_before(discourse: Discourse) -> tuple[Party, ...]:
    """The only two of different countries among the subjects so far, the first one told of first; a mission
    of the United Nations that was heard on it is no side."""
    sides = [told.party for told in reversed(discourse.subjects) if told.party.code]
    by_code = {side.code: side for side in sides if side.code not in STATELESS}
    return tuple(by_code.values()) if len(by_code) == PAIR else ()


def latest(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Whom الأخير means: the party named last that agrees, or whose force it is; of هؤلاء the people."""
    word = scene.words[filler.head]
    number: Number = "p" if word.pos == DEMONSTRATIVE else "s"
    gender: Gender = "f" if word.stem.endswith(("ة", "ه")) else "m"
    for at in range(len(scene.parse.phrases) - 1, -1, -1):
        phrase = scene.parse.phrases[at]
        if phrase.last >= filler.first:
            continue
        for first in range(phrase.first, phrase.last + 1):
            candidate = structs.replace(phrase_filler(scene, at), first=first, head=max(first, phrase.head))
            answer = scene.answer(candidate, metonyms=True) if scene.words[first].pos in NAMELIKE else None
            inner = first > phrase.first
            if answer is None or (inner and (answer.kind == "state" or answer.basis == "nationality")):
                continue
            if phrase.prep in grammar().locative and answer.kind not in PERSONS:
                continue  # not في العراق; but اتصل بالوزير
            vague = answer.sector is None and answer.id is None and answer.kind != "state" and not inner
            vague = vague or (number == "p" and not takes_plural(answer))
            if not vague and fits(scene.words[candidate.head], takes_plural(answer), gender, number):
                return (party(scene, candidate, answer),)
    earlier = (*discourse.named, *discourse.subjects)
    earlier = tuple(m for m in earlier if number != "p" or m.human)
    return tuple(m.party for m in earlier if m.kind != THING and fits_mention(m, gender, number))[:1]


def the_man(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Whom الرجل or الشابة means: the only person of that gender whom the sentences before told of."""
    gender: Gender = "f" if scene.words[filler.head].stem.endswith(("ة", "ه")) else "m"
    found: list[Party] = []
    for told in discourse.known:
        one = told.party
        vague = one.id is None and one.sector in {None, "UNK"}
        if not told.human or vague or told.kind == "state" or not fits_mention(told, gender, "s"):
            continue
        if not any(same_party(one, other) for other in found):
            found.append(one)
    if len(found) != 1:
        return ()
    span = scene.span(filler.first, filler.last)
    return (replace(found[0], text=span.text, start=span.start, end=span.end),)


def counterpart(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """Somebody's counterpart in a state that the phrase names (نظيره الفرنسي): who held there, on the day of
    publication, the office of the one whom the pronoun means."""
    named = answer.code is not None and not answer.basis.endswith(STORY)
    another = any(word.pos == "propn" for word in scene.words[filler.first + 1 : filler.last + 1])
    if scene.published is None or answer.id is not None or not named or another:
        return answer
    at = Filler(filler.first, filler.first, filler.first, filler.how, True)
    owner = antecedent(scene, at, discourse)
    parties = scene.lexicon.parties
    held = (
        None
        if owner is None or owner.id is None or owner.code == answer.code
        else parties.counterpart(owner.id, answer.code or "", scene.published)
    )
    row = next((one for one in parties.rows(held) if one.at(scene.published)), None) if held else None
    if row is None:
        return answer
    return structs.replace(answer, id=row.id, name=row.name, basis=f"{answer.basis}+office")


def _two_named(scene: Scene, filler: Filler) -> tuple[Party, ...]:
    """The only two of different countries before a word of a sentence."""
    found: list[Party] = []
    for candidate in before(scene, filler.first, set()):
        if scene.parse.phrases[scene.parse.phrase_of[candidate.first]].prep in grammar().locative:
            continue
        answer = scene.answer(candidate, metonyms=True)
        if answer is None or answer.code is None:
            continue
        twins = tuple(twin_nations(scene, candidate, answer))
        own = structs.replace(candidate, last=twins[0][1].first - 1) if twins else candidate
        for one in (party(scene, own, answer), *(twin for twin, _ in twins)):
            if all(one.code != known.code for known in found):
                found.append(one)
    return tuple(sorted(found, key=lambda p: p.start or 0)) if len(found) == PAIR else ()


def two_nations(scene: Scene) -> tuple[Party, ...]:
    """The two whose nations describe what they do together (المناورات اليابانية الأمريكية) or the two that
    they are (وفود أمريكية وأوكرانية)."""
    words = scene.words
    plain = [w.pos == "adj" and w.article and not (w.conj or w.prep) for w in words]
    for at in range(len(plain) - 2, -1, -1):
        joined = words[at + 1].conj == "و" and _nations_joined(words, at)
        if not joined and not (plain[at] and plain[at + 1]):
            continue
        first, second = nation(scene, at), nation(scene, at + 1)
        if first is not None and second not in {None, first}:
            spans = ((scene.span(n, n), code) for n, code in ((at, first), (at + 1, second)))
            return tuple(Party(span.text, span.start, span.end, code) for span, code in spans)
    return ()


def _nations_joined(words: Sequence[Word], at: int) -> bool:
    """Whether two adjectives joined by و describe several (وفود أمريكية وأوكرانية)."""
    one, other, head = words[at], words[at + 1], words[at - 1] if at else None
    joined = one.pos == other.pos == "adj" and one.article == other.article
    return joined and not one.conj and head is not None and head.reading.number in {"p", "d"}


def two(scene: Scene, at: int) -> tuple[Party, ...]:
    """The two parties joined as subject, object or complement of the last clause before a word that has more
    than one (وفدا الحكومة والجماعة، دعت فتح وحماس).
    """
    before = [c for c in scene.parse.clauses if c.verb < at]
    groups = [
        tuple([n for n in group if scene.parse.phrases[n].last < at and not _its_own(scene, n)])
        for c in before
        for group in (c.subject, *[g for prep, g in c.preps if prep not in grammar().locative], c.object)
    ]
    between = [n for n, p in enumerate(scene.parse.phrases) if p.prep == BETWEEN and p.last < at]
    for group in (*reversed([group for group in groups if len(group) > 1]), between):
        if len(group) < 2:
            continue
        fillers = [phrase_filler(scene, number, SUBJECT) for number in group]
        answers = [(filler, scene.answer(filler, metonyms=True)) for filler in fillers]
        known = [party(scene, filler, answer) for filler, answer in answers if answer is not None]
        return tuple(known) if len(known) == len(fillers) == 2 else ()
    return ()


def _its_own(scene: Scene, number: int) -> bool:
    """Whether a phrase joined to the one before it is only what belongs to that one (السودان ومؤسساته), not
    who is told by him (الوزير ونظيره)."""
    word = scene.words[scene.parse.phrases[number].first]
    return bool(word.conj and word.pronoun) and scene.lexicon.parties.means(word.stem) is None


def neighbour(scene: Scene, filler: Filler, discourse: Discourse) -> Party | None:
    """Which state جارتها means: the one named right behind (جارتها قطر) or that bears the owner's name with
    the adjective (كوريا الشمالية ... جارتها الجنوبية), else the only other state named before it.
    """
    if not scene.words[filler.first].pronoun:
        return None
    number = behind(scene, structs.replace(filler, last=filler.first))
    beside = scene.parse.phrases[number] if number >= 0 else None
    if beside is not None and beside.first == filler.first + 1 and not (beside.prep or beside.conj):
        state = scene.answer(phrase_filler(scene, number), metonyms=True)
        if state is not None and state.kind == "state":
            return party(scene, structs.replace(filler, last=beside.last), state)
    owner = antecedent(
        scene, structs.replace(filler, last=filler.first, head=filler.first, pronoun=True), discourse
    )
    if owner is None or owner.text is None or owner.code is None:
        return None
    span = scene.span(filler.first, filler.last)
    if filler.last > filler.first:
        own = next((w for w in scene.words if w.stem_start == owner.start), None)
        twin = [] if own is None else scene.lexicon.parties.find((own, scene.words[filler.last]), 0)
        land = next((m for m in twin if m.kind == "country" and m.end == 2), None)
        code = scene.lexicon.parties.people(land).code if land is not None else None
        return Party(span.text, span.start, span.end, code)
    codes = [code for code, _ in scene.story.countries if code != owner.code]
    return Party(span.text, span.start, span.end, codes[0]) if len(codes) == 1 else None


def _named_alike(scene: Scene, name: str | None, first: int, second: int) -> str | None:
    """The name of the second of two nations, from what the first is called (British and Italian forces)."""
    one, other = people(scene, first), people(scene, second)
    if not (name and one and other and one.demonym in name):
        return None
    return name.replace(one.demonym, other.demonym)


def twin_nations(scene: Scene, filler: Filler, answer: PartyAnswer) -> Iterator[tuple[Party, Filler]]:
    """The other nations of one noun: القوات المصرية والسودانية، طائرات أمريكية وأخرى بريطانية are forces of
    two states.
    """
    one = answer.id is not None and scene.words[filler.first].reading.number != "d"  # الجيشان السوري والروسي
    if answer.code is None or (one and not answer.basis.startswith("title")):
        return
    for at in range(filler.first + 2, filler.last + 1):
        word, before = scene.words[at], scene.words[at - 1]
        last = at + (word.stem in grammar().another and at < filler.last)
        code = nation(scene, last) if word.conj == "و" else None
        twin = before.pos == "adj" and before.article == word.article
        if twin and code not in {None, answer.code}:
            span = scene.span(at, last)
            yield (
                Party(
                    span.text,
                    span.start,
                    span.end,
                    code,
                    answer.sector,
                    name=_named_alike(scene, answer.name, at - 1, last),
                ),
                Filler(at, last, at, filler.how),
            )
