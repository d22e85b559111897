"""What an office is of: the body or the state between the title and the name, or whoever appoints."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM
from marsad.arabic.letters.marks import CLOSING, QUOTES
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import cast
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.bodies_behind import styled
from marsad.extract.ties.leading_titles import complement_from
from marsad.extract.ties.tie_ends import band, nation, ordinary
from marsad.extract.ties.tie_fit import LED
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_posted import given_by, heads_them
from marsad.extract.ties.tie_pronouns import its_body
from marsad.extract.ties.tie_ranks import ranked_end
from marsad.extract.ties.title_record import Held
from marsad.lexicon.load import rows_of
from marsad.model import Party
from marsad.resolve.places.places import resolve_place

OWN = frozenset({"ل"})


def body_of(scene: Scene, discourse: Discourse, held: Held) -> Party | None:
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
        return nation_in(scene, held.first + 1, held.end - 1) if named else None
    first, last = _named_body(scene, held, last)
    if last < first:
        return None
    alone = first == last or scene.words[first + 1].pos == "prep"  # السفير الهندي في الرباط فلان
    if alone and (state := nation_in(scene, first, first)) is not None:
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
    if (state := nation_in(scene, held.first + 1, last)) is not None:
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
    adjectives = complement_from(scene, held.first) if held.end == held.first + 1 else held.end
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


def nation_in(scene: Scene, first: int, last: int) -> Party | None:
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
