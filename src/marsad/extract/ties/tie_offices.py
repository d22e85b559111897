"""Offices that a sentence says somebody holds: a title with a name (وزير الدفاع فلان), a name with its title
(فلان، قائد القوات), and what somebody is made or serves as (عين فلان سفيرا، يشغل منصب الوزير)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND, BY, FROM, IN
from marsad.arabic.letters.marks import CLOSING, COMMAS, QUOTES
from marsad.arabic.phrases.cases import accusative
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import party
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.other_holders import PRESIDENT, never_of, only_called_president
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_appointed import appointed
from marsad.extract.ties.tie_apposed import first_called
from marsad.extract.ties.tie_called import before_superior, named_before
from marsad.extract.ties.tie_dates import serving
from marsad.extract.ties.tie_ends import band, nation, ordinary
from marsad.extract.ties.tie_fit import LED
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_posted import given_by, heads_them, where_to
from marsad.extract.ties.tie_pronouns import its_body
from marsad.extract.ties.tie_ranks import ranked_end
from marsad.extract.ties.tie_succession import predecessor, without_to
from marsad.extract.ties.tie_titles import Held, counterpart, of_body, of_two, styled, title_at
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.lexicon.parties_tables import Title
from marsad.lexicon.sectors import PRIVATE
from marsad.model import Party
from marsad.resolve.places.places import resolve_place

OWN, IDAFA, THEN = frozenset({"ل"}), "idafa", "ثم"
MEMBER, MOVEMENTS = "member_of", frozenset({"PTY", "REB", "PRM", "OPP"})


def offices(scene: Scene, discourse: Discourse) -> Iterator[Relation]:
    """Who holds which office, as the sentence says, in order."""
    at = reach = 0
    last: Title | None = None
    joined: Filler | None = None
    made: Filler | None = None
    likened = not scene.positions.keys().isdisjoint(grammar().counterpart)
    while at < len(scene.words):
        held = title_at(scene, at) if scene.named.matches[at] else None
        held = held or (counterpart(scene, at, last) if likened else None)
        if held is None:
            at += 1
            continue
        last = held.title
        held = before_superior(scene, held)
        holder = _holder(scene, held)
        if holder is None and joined is not None and _goes_on(scene, held):
            holder = joined, False
        if holder is None and held.name < 0 and scene.words[at].conj and _mere_member(scene, at):
            first = first_called(scene, at)  # فلان، المستشار المقرب من فلان، وعضو الحزب
            holder = None if first is None else (first, False)
        if holder is None and (before := made or joined) is not None and _made_next(scene, held):
            holder = before, made is not None
        if holder is not None or held.first >= reach:  # نائبا لرئيس الجمهورية ثم وزيرا
            made = holder[0] if holder is not None and holder[1] else None
            joined = holder[0] if holder is not None and held.name < 0 and not holder[1] else None
            reach = held.stop
        if holder is not None:
            relation = _relation(scene, discourse, held, *holder)
            if relation is not None:
                yield relation
                yield from _succeeded(scene, discourse, held)
        second = held.name > held.stop and scene.words[held.stop].text not in COMMAS
        alone = holder is None or held.name < 0  # كلف الملك | الوزير السابق فلانا
        at = held.stop if second else held.end if alone else held.name_end


def _succeeded(scene: Scene, discourse: Discourse, held: Held) -> Iterator[Relation]:
    """Who held an office before (عين فلان سفيرا خلفا لفلان)."""
    filler = predecessor(scene, max(held.stop, held.name_end))
    if filler is None:
        return
    unnamed = structs.replace(held, name=-1, name_end=-1)
    relation = _relation(scene, discourse, unnamed, filler, appointed=False)
    if relation is not None:
        who = without_to(scene, filler, relation.subject)
        yield structs.replace(relation, subject=who, former=True)


def _holder(scene: Scene, held: Held) -> tuple[Filler, bool] | None:
    """The words of who holds an office, and whether a verb of appointment says so."""
    if held.name >= 0 and not of_two(scene, held):
        return Filler(held.first, held.name_end - 1, held.first, "office"), False
    before = named_before(scene, held)
    if before is not None:
        return before, serving(scene, held.first)
    if (both := _of_one(scene, held)) is not None:
        return both, False
    made = appointed(scene, held)
    return (made, True) if made is not None else None


def _of_one(scene: Scene, held: Held) -> Filler | None:
    """Who is told by two offices before his name, the second one over (رئيس الحزب والوزير السابق فلان)."""
    if not held.end <= held.stop < len(scene.words) or scene.words[held.stop].conj != AND:
        return None
    other = title_at(scene, held.stop) if scene.named.matches[held.stop] else None
    if other is None or other.name < 0 or former_at(scene, range(other.end, other.stop)) is None:
        return None
    plain = scene.words[held.first].pos == "noun" and not scene.words[held.first].conj
    ours = plain and former_at(scene, range(held.end, held.stop)) is None
    whole = Filler(held.first, other.name_end - 1, held.first, "office")
    answer = scene.answer(whole) if ours else None
    return whole if answer is not None and answer.id is not None else None


def _goes_on(scene: Scene, held: Held) -> bool:
    """Whether an office is joined to the one told before it, of the same holder (فلان، أمين عام الحزب ورئيس
    الحكومة السابق،)."""
    word, after = scene.words[held.first], scene.words[held.stop] if held.stop < len(scene.words) else None
    closed = after is None or after.text in COMMAS or after.pos == "punct"
    return word.conj == "و" and not word.prep and closed


def _made_next(scene: Scene, held: Held) -> bool:
    """Whether an accusative office is what the holder of the one before it was next (كان نائبا ثم وزيرا)."""
    word, before = scene.words[held.first], scene.words[held.first - 1]
    follows = word.conj == "و" or before.folded == THEN
    return follows and not (word.article or word.prep) and accusative(word)


def _relation(
    scene: Scene, discourse: Discourse, held: Held, holder: Filler, appointed: bool
) -> Relation | None:
    cue = _leading(scene, held.first)
    body = _body(
        scene, discourse, structs.replace(held, end=_of(scene, held.first)) if cue is not None else held
    )
    seat = cue is not None and body is not None and _seat(scene, body)
    led = cue is not None and body is not None and not seat and _told_of(cue, body)
    if cue is not None and not led and not seat:
        body = _body(scene, discourse, held)
    if not led and (held.title.sector in PRIVATE or _mere_member(scene, held.first)):
        return None
    if cue is not None and cue.kind == MEMBER and body is not None:
        body = _movement_of(scene, discourse, held, body)
    subject = _subject(scene, holder, held, body)
    if _stranger(scene, held, subject) or (held.name >= 0 and _for_whom(scene, held)):
        return None
    told = RelationWord(held.first, held.first, held.end - 1, "verb" if appointed else "noun")
    rule = f"title:{held.title.phrase}"
    former = former_at(scene, range(held.end, held.stop)) is not None
    if cue is not None and led:
        return Relation(cue.kind, told, subject, body, cue.english, rule, plain=not appointed, former=former)
    office = _english(held.title, body)
    english = f"is {office}{where_to(scene, body)}"
    plain = not appointed
    return Relation("role", told, subject, body, english, rule, office=office, plain=plain, former=former)


def _seat(scene: Scene, body: Party) -> bool:
    """Whether a commander is told to be of a region or a front, not of a force (قائد المنطقة الغربية): that
    is an office."""
    at = None if body.start is None else scene.word_at(body.start)
    return at is not None and scene.words[at].lemma in grammar().command_seat


def _movement_of(scene: Scene, discourse: Discourse, held: Held, body: Party) -> Party:
    """The movement whose organ one is a member of (عضو المكتب السياسي لحركة كذا): he is a member of it."""
    if body.id is not None:
        return body
    for at in range(held.first + 2, held.stop):
        word, before = scene.words[at], scene.words[at - 1]
        phrase = scene.parse.phrase_of[at]
        if phrase < 0 or not (word.prep in grammar().owning or before.folded == IN):
            continue
        last = max((m.end - 1 for m in scene.named.matches[at] if m.kind == "actor"), default=at)
        whole = (Filler(at, last, at, "office"),)
        owner = next(iter(cast(scene, "tie", whole, discourse, metonyms=True).parties), None)
        if owner is not None and owner.sector in MOVEMENTS:
            return owner
    return body


def _for_whom(scene: Scene, held: Held) -> bool:
    """Whether the name right behind an office is whom its holder speaks for (الناطق باسم | مبارك)."""
    return held.name == held.end and scene.words[held.end - 1].prep == BY


def _stranger(scene: Scene, held: Held, subject: Party) -> bool:
    """Whether the one named behind an office never held it: of another state than its adjective says (التقى
    السفير الفرنسي في لبنان | سعد الحريري), or a president by courtesy."""
    if subject.id is None:
        return False
    if held.name >= 0 and held.stop == held.end == held.first + 1 and scene.words[held.first].article:
        return PRESIDENT in held.title.english and only_called_president(subject.id, scene.lexicon.parties)
    told = held.stop > held.end and scene.words[held.end].pos == "adj"
    state = _nation_in(scene, held.end, held.end) if told else None
    return state is not None and never_of(state.code or "", subject.id, scene.lexicon.parties)


def _told_of(cue: TieCue, body: Party) -> bool:
    """Whether a title tells more than an office of a body: it leads a force or a party, or speaks for one."""
    if cue.kind == "commands":
        return body.sector in LED or (body.code, body.sector, body.id) == (None, None, None)
    return IDAFA in cue.object or body.sector is not None


def _leading(scene: Scene, at: int) -> TieCue | None:
    """The row of a title that tells more than an office, where what it is of follows (قائد القوات)."""
    cue = next((c for c in rows_of(scene.lexicon.ties, scene.shapes[at]) if c.form == "title"), None)
    if cue is None or IDAFA not in cue.object:
        end = _of(scene, at)
        after = scene.words[end] if cue is not None and end < len(scene.words) else None
        return cue if cue is not None and after is not None and after.lemma in cue.object else None
    return None if scene.words[at].article and not _within(scene, at) else cue


def _mere_member(scene: Scene, at: int) -> bool:
    """Whether a title only tells that somebody belongs to something (قيادي): alone it is no office."""
    rows = rows_of(scene.lexicon.ties, scene.shapes[at])
    return any(c.form == "title" and c.kind == "member_of" and IDAFA in c.object for c in rows)


def _within(scene: Scene, at: int) -> bool:
    """Whether a preposition opens what a title with the article is of."""
    after = scene.words[_of(scene, at) : _of(scene, at) + 1]
    return any(word.pos == "prep" or word.prep in grammar().owning for word in after) or of_body(
        scene, at + 1
    )


def _of(scene: Scene, at: int) -> int:
    """Where what a leader's title is of begins: behind its adjectives, where the title has the article
    (القائد العسكري لـ)."""
    end = at + 1
    while scene.words[at].article and end < len(scene.words) and _adjective(scene, end):
        end += 1
    return end


def _adjective(scene: Scene, at: int) -> bool:
    return scene.words[at].pos == "adj" and scene.words[at].article and not scene.words[at].prep


def _english(title: Title, body: Party | None) -> str:
    """The office in English: of a state as printed first, of a body as the second word for it says."""
    state = body is None or (body.code is not None and body.sector is None and body.id is None)
    return title.english[0] if state or title.kind != "relation" else title.english[-1]


def _body(scene: Scene, discourse: Discourse, held: Held) -> Party | None:
    """What the office is of: the body or the state between title and name, or who appoints (رئيسا له)."""
    named_again = scene.words[held.first].lemma in grammar().counterpart
    if scene.words[held.first].pronoun and not named_again:
        own = Filler(held.first, held.first, held.first, "office", True)
        whose = next(iter(cast(scene, "tie", (own,), discourse, metonyms=True).parties), None)
        heads = any(c.kind == "commands" for c in rows_of(scene.lexicon.ties, scene.shapes[held.first]))
        if whose is None or whose.sector is not None or whose.id is not None or not heads:
            return whose
        told = RelationWord(held.first, held.first, held.first, "noun")  # زار البلدة، واجتمع بقائدها
        return next((end[0] for end in its_body(scene, told, (whose, own))), None)
    held = _innermost(scene, held)
    back = scene.words[held.end] if held.end < len(scene.words) else None
    if back is not None and back.pos == "prep" and back.pronoun and back.lemma in OWN:
        clause = scene.parse.clause_over(held.first)
        return _party_of(scene, discourse, clause.subject) if clause is not None else None
    if (served := _served(scene, discourse, held)) is not None:
        return served
    held, last = _complement(scene, held)
    if last < held.end:
        named = not any(ordinary(scene, at) for at in range(held.first + 1, held.end))
        return _nation_in(scene, held.first + 1, held.end - 1) if named else None
    first, last = _named_body(scene, held, last)
    if last < first:
        return None
    alone = first == last or scene.words[first + 1].pos == "prep"  # السفير الهندي في الرباط فلان
    if alone and (state := _nation_in(scene, first, first)) is not None:
        return state
    number = scene.parse.phrase_of[first]
    ends = (last, min(last, scene.parse.phrases[number].last if number >= 0 else last))
    fillers = [Filler(first, end, first, "office") for end in dict.fromkeys(ends)]
    if len(fillers) > 1 and band(scene, fillers[-1]):
        fillers = fillers[-1:]  # آمر سرية الاستطلاع في لواء كذا
    found = [p[0] for f in fillers if (p := cast(scene, "tie", (f,), discourse, metonyms=True).parties)]
    if scene.words[first - 1].text in QUOTES and (not found or found[0].start != scene.words[first].start):
        span = scene.span(first, last)
        return Party(span.text, span.start, span.end)  # «تجمع العمال»: not the workers
    if found:
        same = (found[0].id, found[0].code) == (found[-1].id, found[-1].code)
        landed = found[0].sector is None and found[-1].sector in LED  # أمير التنظيم في الصحراء
        meant = found[-1 if same or landed else 0]  # سفيرة المغرب في مدريد
        return None if _came_from(scene, meant) or given_by(scene, meant) else meant
    if (state := _nation_in(scene, held.first + 1, last)) is not None:
        return state
    span = scene.span(first, last)
    if band(scene, fillers[0]) or scene.words[first].lemma in grammar().command_seat:
        return Party(span.text, span.start, span.end)  # أمير جماعة فجر الوادي، قائد المنطقة الغربية
    land = next((m for m in scene.places if first <= m.first <= last), None)
    if land is None:
        return None
    country = resolve_place(land, scene.story, scene.lexicon.places, scene.published).country
    return Party(span.text, span.start, span.end, country)


def _served(scene: Scene, discourse: Discourse, held: Held) -> Party | None:
    """Whom the holder of an office serves, whose known name with his rank is all that it is of (مدير مكتب
    اللواء فلان)."""
    first = held.end
    if held.name == first or first >= held.stop:
        return None
    name = first + styled(scene, first)
    if name >= held.stop or held.stop != (ranked_end(scene, name) or person_end(scene, name)):
        return None
    whom = Filler(first, held.stop - 1, first, "office")
    meant = next(iter(cast(scene, "tie", (whom,), discourse, metonyms=False).parties), None)
    return meant if meant is not None and meant.id is not None else None


def _came_from(scene: Scene, state: Party) -> bool:
    """Whether what an office seems to be of is the state that its holder comes from (مدير المهرجان من
    الإمارات)."""
    if state.start is None or state.sector is not None or state.id is not None:
        return False
    at = scene.word_at(state.start)
    return at is not None and at > 0 and scene.words[at - 1].stem == FROM


def _named_body(scene: Scene, held: Held, last: int) -> tuple[int, int]:
    """The first and the last word of what an office is of, without preposition, marks and a rank."""
    inner = scene.words[held.end - 1]
    swallowed = held.end - held.first > 1 and inner.pos == "noun" and not inner.article
    named = swallowed and (held.title.kind == "relation" or inner.prep in grammar().owning)
    named = named and not heads_them(scene, held)
    first = held.end - 1 if named else held.end
    opened = next((n for n in range(held.first, held.end) if scene.words[n].text in QUOTES), None)
    if opened is not None:  # مدير «المرصد | الأول»
        closing = (n for n in range(held.end, last + 1) if scene.words[n].text in CLOSING)
        first, last = opened + 1, next(closing, last)
    while first < last and (scene.words[first].pos == "prep" or scene.words[first].text in QUOTES):
        first += 1
    last = next((n - 1 for n in range(first, last + 1) if styled(scene, n)), last)
    while last > first and (scene.words[last].pos == "prep" or scene.words[last].text in CLOSING):
        last -= 1
    return first, last


def _complement(scene: Scene, held: Held) -> tuple[Held, int]:
    """A title with its adjectives, and the last word of what it is of."""
    adjectives = _of(scene, held.first) if held.end == held.first + 1 else held.end
    if held.end < adjectives < held.stop and scene.words[adjectives].prep in grammar().owning:
        held = structs.replace(held, end=adjectives)  # المستشار السياسي لرئيس الوزراء
    over = former_at(scene, range(held.end, held.stop))
    over = _for_now(scene, range(held.end, held.stop)) if over is None else over
    if over is None:
        return held, held.stop - 1
    after = scene.words[over + 1] if over + 1 < held.stop else None
    if over == held.end and after is not None and (after.prep in grammar().owning or after.pos == "prep"):
        return structs.replace(held, end=over + 1), held.stop - 1  # الأمين العام السابق للأمم المتحدة
    return held, over - 1


def _for_now(scene: Scene, words: Iterable[int]) -> int | None:
    """The first of some words that says that somebody only stands in for who holds an office (بالنيابة)."""
    acting = grammar().acting_for
    return next((at for at in words if scene.words[at].prep == BY and scene.words[at].stem in acting), None)


def _party_of(scene: Scene, discourse: Discourse, group: tuple[int, ...]) -> Party | None:
    """The first party that some phrases mean."""
    phrases = (scene.parse.phrases[number] for number in group)
    fillers = tuple(Filler(p.first, p.last, p.head, "office") for p in phrases)
    return next(iter(cast(scene, "tie", fillers, discourse, metonyms=True).parties), None)


def _nation_in(scene: Scene, first: int, last: int) -> Party | None:
    """The state that the first adjective of nationality among some words means."""
    states = (nation(scene, Filler(at, at, at, "office")) for at in range(first, last + 1))
    return next((state[0] for state in states if state is not None), None)


def _innermost(scene: Scene, held: Held) -> Held:
    """A deputy's title with the one that he is deputy to (نائب الأمين العام لحزب: of the party); only a
    deputy has no kind of body of his own."""
    while not held.title.sector and held.end < held.stop:
        found = [m for m in scene.named.matches[held.end] if m.kind == "title"]
        match = max(found, key=lambda m: m.end, default=None)
        if match is None or match.weak or match.end > held.stop:
            return held
        title = scene.lexicon.parties.tables.titles[match.entries[0]]
        if title.kind != "relation":
            return held
        held = structs.replace(held, title=title, first=held.end, end=match.end)
    return held


def _subject(scene: Scene, holder: Filler, held: Held, body: Party | None) -> Party:
    answer = scene.answer(holder)
    if answer is not None:
        known = party(scene, holder, answer)
        unnamed = held.name >= 0 and known.id is None
        # the office says who it is; the name is not to be lost in it
        return replace(known, name=scene.span(held.name, held.name_end - 1).text) if unnamed else known
    span = scene.span(holder.first, holder.last)
    return Party(span.text, span.start, span.end, body.code if body else None, held.title.sector)
