"""Titles of offices in a sentence, each with the stretch behind it and the name that follows (وزير الدفاع
فلان)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM, TO
from marsad.arabic.letters.marks import CLOSING, COMMAS, QUOTES
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_ends import nation
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_ranks import numbered, ranked_end
from marsad.lexicon.load import rows_of
from marsad.lexicon.parties_forms import form
from marsad.lexicon.parties_tables import Match, Title
from marsad.lexicon.sectors import CALLINGS

ARTIST = "CVL"
IN_FRONT = "امام"  # before whom an oath is sworn
SOVEREIGN = frozenset({"king", "president", "sultan", "emir"})
REGION, QUOTED_WITHIN = 14, 7
NAMING = frozenset({"noun", "propn", "adj", "foreign", "num"})
COMMANDER, COMMANDING, ORDER = "امر", "آمر", "أمر"
NO_OFFICE, STYLES = frozenset({"rank", "honorific", "former"}), frozenset({"rank", "honorific"})
OTHERS = frozenset({"country", "people", "capital", "agent", "title"})


class Held(msgspec.Struct, frozen=True, gc=False):
    """A title at words ``first`` to ``end`` (exclusive), with where its complement ends and where a name
    begins and ends; -1 without."""

    title: Title
    first: int
    end: int
    stop: int
    name: int = -1
    name_end: int = -1


def title_at(scene: Scene, at: int) -> Held | None:
    """The title of an office that begins at a word, with the stretch behind it."""
    word = scene.words[at]
    if word.pos not in {"noun", "propn", "adj"} and not (word.pos == "adverb" and accusative(word)):
        return None  # عين فلان سفيرا
    found = [m for m in scene.named.matches[at] if m.kind == "title"] if scene.named.matches[at] else []
    ordered = ORDER in word.text or (word.prep == BY and not word.text.endswith(COMMANDING))
    if word.stem == COMMANDER and ordered:
        return None  # أمر الصدر أنصاره، بأمر من القائد
    if found and word.article:  # فتح القاضي تحقيقا
        found = [m for m in found if m.end == at + 1 or not accusative(scene.words[at + 1])]
    if not found or _inside_name(scene, at) or _named_after(scene, at):
        return None
    match = max((*found, *_with_to(scene, at)), key=lambda m: m.end)
    name = word.pos == "propn" and not word.article
    if any(
        m.kind == "actor" and m.end > match.end and (name or _is_body(scene, m))
        for m in scene.named.matches[at]
    ):
        return None  # فرقة السلطان مراد, قايد صالح
    title = scene.lexicon.parties.tables.titles[match.entries[0]]
    if title.kind in NO_OFFICE or (match.weak and not word.article):
        return None
    if word.lemma in grammar().performer and _on_stage(scene, at, match.end):
        return None
    if (acting := _acting(scene, at, match.end)) is not None:
        return acting
    stop = _behind_body(scene, match.end - 1) if match.end - at > 1 else match.end
    own = 0  # where what the title is of ends, before a second office of the same person
    if of_body(scene, match.end):
        stop = _behind_body(scene, match.end)
    while stop < min(len(scene.words), at + REGION) and (
        _goes_on(scene, stop)
        or (stop > match.end and _second_half(scene, match.end, stop))
        or _closes_name(scene, at, stop)
    ):
        person = person_end(scene, stop) or ranked_end(scene, stop)
        if person and not word.article and _in_service(scene, at, stop, person):
            if not (person < len(scene.words) and person_end(scene, person)):
                return Held(title, at, match.end, person)
            stop = person  # مبعوث ترامب | توم براك
            continue
        if person and (_anothers(scene, at, stop, person) or _of_his_bloc(scene, stop)):
            return Held(title, at, match.end, stop)
        if person:
            return Held(title, at, match.end, own or stop, stop, person)
        if not own and _second_office(scene, stop):
            own = stop
            if _parted(scene, at, stop):
                return Held(title, at, match.end, stop)
        if title.kind == "spokesman" and scene.words[stop].prep and _office_at(scene, stop):
            return Held(title, at, match.end, stop)
        away = title.kind == "office" and scene.words[stop].lemma == TO
        if away and scene.words[stop].pos == "prep":
            return Held(title, at, match.end, stop)  # وصل فلان وزير الدفاع | إلى المدينة
        near = _stands_near(scene, stop) or (word.article and accusative(scene.words[stop]))
        if near or (stop == match.end and scene.words[stop - 1].article and _thing(scene, stop)):
            return Held(title, at, match.end, stop)
        stop = _behind_body(scene, stop)
    return _with_name(scene, Held(title, at, match.end, stop))


def _on_stage(scene: Scene, at: int, end: int) -> bool:
    """Whether one called so is an artist and stands for nobody (الممثلة الإيرانية فلانة)."""
    if end > at + 1 or not scene.words[at].article:
        return False
    own = scene.parse.phrase_of[at]
    last = scene.parse.phrases[own].last if own >= 0 else at
    whole = scene.answer(Filler(at, last, at, "office"))
    return whole is not None and whole.sector == ARTIST


def _with_name(scene: Scene, held: Held) -> Held:
    """A title with the name that follows behind a comma, a rank or a word of naming (قائد الفيلق، العماد
    فلان، قياديا في الحركة يدعى فلانا)."""
    stop = held.stop
    if stop >= len(scene.words):
        return held
    if scene.words[stop].text not in COMMAS and scene.words[stop].folded not in grammar().naming:
        return held
    after = stop + 1 + _rank_at(scene, stop + 1)
    person = (person_end(scene, after) or ranked_end(scene, after)) if after < len(scene.words) else 0
    return msgspec.structs.replace(held, name=after, name_end=person) if person else held


def _acting(scene: Scene, at: int, end: int) -> Held | None:
    """The office whose work a title says that somebody does (القائم بأعمال وزير الخارجية: no envoy)."""
    if end >= len(scene.words) or scene.words[end - 1].stem not in grammar().acting_for:
        return None
    held = title_at(scene, end) if scene.named.matches[end] else None
    return None if held is None else msgspec.structs.replace(held, first=at)


def _rank_at(scene: Scene, at: int) -> bool:
    """Whether a rank or an honorific stands at a word."""
    titles = scene.lexicon.parties.tables.titles
    found = scene.named.matches[at] if at < len(scene.words) else ()
    return any(m.kind == "title" and titles[m.entries[0]].kind in STYLES for m in found if m.end == at + 1)


def _with_to(scene: Scene, at: int) -> list[Match]:
    """The office of two words that an accusative names with ل (رئيسا للأركان: رئيس الأركان, مديرا لمكتب فلان:
    مدير مكتب)."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if after is None or after.prep not in grammar().owning or not _indefinite(scene.words[at]):
        return []
    forms = [form(scene.words[at]), form(msgspec.structs.replace(after, prep=""))]
    return [m for m in scene.lexicon.parties.match(forms, 0, at) if m.kind == "title" and m.end == at + 2]


def _indefinite(word: Word) -> bool:
    """Whether a title is an accusative, or a woman's that may be one (رئيسا للحكومة، رئيسة للحكومة)."""
    return accusative(word) or (word.stem.endswith("ة") and not word.article)


def of_body(scene: Scene, at: int) -> bool:
    """Whether ب opens the name of a body right behind a title (القيادي بحركة فتح)."""
    if at >= len(scene.words) or scene.words[at].prep != BY:
        return False
    return any(m.kind == "actor" and _is_body(scene, m) for m in scene.named.matches[at])


def _second_office(scene: Scene, at: int) -> bool:
    """Whether another office of the same person begins at a word behind what the first is of (رئيس المجلس
    القائد العام للجيش فلان); behind a noun without article it is whom the office serves
    (مدير مكتب رئيس الحكومة)."""
    word, before = scene.words[at], scene.words[at - 1]
    if word.prep or word.conj or word.pronoun or not _office_at(scene, at):
        return False
    longest = max(m.end for m in scene.named.matches[at] if m.kind == "title")
    describes = word.article and before.article and longest == at + 1  # القيادي المعارض فلان
    describes = describes and not _deputy(scene, at)  # تيار الأمل | النائب فلان
    return not describes and (before.article or before.pos in {"propn", "foreign"} or before.text in CLOSING)


def _deputy(scene: Scene, at: int) -> bool:
    """Whether a word means a deputy, which says of no body what it is."""
    titles, found = scene.lexicon.parties.tables.titles, scene.named.matches[at]
    offices = (titles[m.entries[0]] for m in found if m.kind == "title")
    return any(title.kind == "relation" and not title.sector for title in offices)


def _parted(scene: Scene, first: int, second: int) -> bool:
    """Whether a verb takes two offices for two persons, who does it and to whom (أقال الرئيس وزير الدفاع
    فلانا), and not another object behind them (انتقد رئيس الكتلة النائب فلان أداء الحكومة)."""
    one, other = scene.parse.phrase_of[first], scene.parse.phrase_of[second]
    after = scene.parse.phrases[other + 1 : other + 2] if other >= 0 else ()
    if any(p.first == scene.parse.phrases[other].last + 1 and not (p.prep or p.conj) for p in after):
        return False
    return any(one in clause.subject and other in clause.object for clause in scene.parse.clauses)


def _named_after(scene: Scene, at: int) -> bool:
    """Whether a title and the name behind it are the name of a place (قاعدة الأمير حسن، مطار الملك خالد)."""
    before = scene.words[at - 1] if at and scene.words[at].article else None
    if before is None or before.article:
        return False
    return not grammar().named_after.isdisjoint({before.lemma, before.stem})


def _inside_name(scene: Scene, at: int) -> bool:
    """Whether what looks like a title is part of somebody's name (أحمد وزير حسن، مساعد بن فلان)."""
    word, follows = scene.words[at], scene.words[at + 1 : at + 2]
    if not word.article and any(other.folded in grammar().name_particle for other in follows):
        return True
    given = scene.lexicon.parties.is_given_name
    goes_on = not word.article and any(
        (given(other) or other.pos == "propn") and not other.prep for other in follows
    )  # not مبارك رئيسا لمصر
    before = scene.words[at - 1] if at > 0 else None
    if before is not None and before.pos != "verb" and given(before) and (given(word) or goes_on):
        return True  # not أشرف رئيس الأركان على
    return given(word) and not word.article and any(o.pos == "propn" and not o.article for o in follows)


def _behind_body(scene: Scene, at: int) -> int:
    """The word behind the name of a body that begins at a word (حزب الله) or stands there in quotation marks
    («الكتائب»), else behind the word."""
    if scene.words[at].text in QUOTES and (closing := _quoted_name(scene, at)):
        return closing + 1
    bodies = (m.end for m in scene.named.matches[at] if m.kind == "actor" and _is_body(scene, m))
    end = max((at + 1, *bodies))
    opens = next((n for n in range(at, end) if scene.words[n].text in QUOTES), None)
    closed = opens is not None and end < len(scene.words)  # حركة «حماس | »
    return end + (closed and opens is not None and scene.words[end].text == QUOTES[scene.words[opens].text])


def _is_body(scene: Scene, match: Match) -> bool:
    """Whether a name is that of a body, not of a person."""
    return all(actor.kind != "person" for actor in scene.lexicon.parties.actors(match))


def counterpart(scene: Scene, at: int, last: Title | None) -> Held | None:
    """His counterpart with nationality and name (نظيره التركي فلان) holds the office named last."""
    word, name = scene.words[at], at + 2
    if (
        last is None
        or not word.pronoun
        or word.lemma not in grammar().counterpart
        or name >= len(scene.words)
    ):
        return None
    end = person_end(scene, name)
    state = nation(scene, Filler(at + 1, at + 1, at + 1, "office")) if end else None
    if state is not None:
        return Held(last, at, at + 1, name, name, end)
    end = person_end(scene, at + 1)  # نظيره فلان
    return Held(last, at, at + 1, at + 1, at + 1, end) if end else None


def _anothers(scene: Scene, at: int, first: int, end: int) -> bool:
    """Whether a known name behind an office is not of its holder (مستشار للرئيس المصري عبد الفتاح السيسي)."""
    named = scene.answer(Filler(first, end - 1, first, "apposition"), metonyms=False)
    if named is None or named.id is None or first <= at + 1 or not scene.words[at + 1].prep:
        return False
    whole = scene.answer(Filler(at, end - 1, at, "apposition"), metonyms=False)
    return whole is not None and whole.id != named.id


def _of_his_bloc(scene: Scene, at: int) -> bool:
    """Whether a name is of whom a body behind من is told by (النائب من كتلة فلان): no name of its member."""
    body = scene.words[at - 1]
    bare = not (body.article or body.prep or body.conj) and body.lemma in grammar().named_for
    return bare and at > 1 and scene.words[at - 2].folded == FROM


def _in_service(scene: Scene, at: int, first: int, end: int) -> bool:
    """Whether a known name behind an open office is of whom its holder serves (مبعوث بوتين)."""
    known = [m for m in scene.named.matches[first] if m.kind == "actor" and m.end == end]
    whole = scene.answer(Filler(at, end - 1, at, "apposition"), metonyms=False) if known else None
    if whole is None or whole.id is not None or whole.name is None:
        return False
    people = (actor for match in known for actor in scene.lexicon.parties.actors(match))
    return any(actor.kind == "person" and actor.name in whole.name for actor in people)


def _stands_near(scene: Scene, at: int) -> bool:
    """Whether a word says to whom the man of the office before it stands near, whose name follows (قيادي مقرب
    من الرئيس فلان)."""
    if scene.words[at].reading.number == "p":
        return False  # آمر كتيبة ثوار كذا
    rows = rows_of(scene.lexicon.ties, scene.shapes[at])
    return any(row.form == "participle" and row.kind in {"loyal_to", "opposes"} for row in rows)


def _office_at(scene: Scene, at: int) -> bool:
    """Whether another office begins at a word, whose holder a name behind it is (مكتب لزعيم الحركة فلان)."""
    titles = scene.lexicon.parties.tables.titles
    return any(
        titles[match.entries[0]].kind not in NO_OFFICE
        for match in scene.named.matches[at]
        if match.kind == "title"
    )


def _quoted_name(scene: Scene, at: int) -> int:
    """The mark that closes a name in quotation marks which one opens (رئيس حركة «الأمل» فلان); 0 where none
    does, or more stands between them than a name."""
    closing = QUOTES.get(scene.words[at].text)
    for end in range(at + 2, min(len(scene.words), at + QUOTED_WITHIN)):
        word = scene.words[end]
        if word.text == closing:
            return end
        if word.pos not in NAMING:
            return 0
    return 0


def _closes_name(scene: Scene, first: int, at: int) -> bool:
    """Whether a mark closes a name in quotation marks that a title began (زعيم «التيار | الوطني»)."""
    if scene.words[at].text not in CLOSING:
        return False
    opened = (n for n in range(at - 2, first, -1) if scene.words[n].text in QUOTES)
    return _quoted_name(scene, next(opened, at)) == at


def _goes_on(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if word.text in QUOTES:  # not قال الرئيس «الوحدة» سالمة
        head = scene.words[at - 1]
        return bool(_quoted_name(scene, at)) and (head.pos == "prep" or not head.article)
    if (
        word.conj
        or (word.pronoun and not person_end(scene, at))
        or (
            word.prep == BY
            and word.stem not in grammar().acting_for
            and not any(m.first <= at < m.last for m in scene.places)
        )
        or word.lemma == IN_FRONT
        or word.stem in grammar().succession
        or word.stem in grammar().reign
    ):
        return False  # وزير الدفاع في عهد مرسي
    if word.pos == "prep":
        known = grammar()
        if word.lemma == TO and at + 1 < len(scene.words) and _called(scene, at + 1):
            return False  # عهد الرئيس إلى | الخبيرة فلانة
        return any(word.lemma in kind for kind in (known.locative, known.directional, known.owning))
    return word.pos in NAMING  # اللواء 444


def _thing(scene: Scene, at: int) -> bool:
    """Whether a common noun right behind a definite title names something else, with whose it is behind it
    (تسلم المدعي العام | ملف سليم حداد)."""
    word = scene.words[at]
    bare = not (word.article or word.prep or word.conj or word.pronoun) and word.pos == "noun"
    common = bare and word.reading.known and not scene.named.matches[at]
    after = common and at + 1 < len(scene.words) and bool(person_end(scene, at + 1))
    return after and not scene.lexicon.parties.is_given_name(word)


def _second_half(scene: Scene, first: int, at: int) -> bool:
    """Whether a word is the second of two things that a body is named for (رئيس لجنة الأمن والدفاع)."""
    word, before, known = scene.words[at], scene.words[at - 1], grammar()
    head = scene.words[first - scene.words[first].article]  # الأمين العام لحزب | الكرامة والوحدة
    named = word.conj == "و" and word.article and before.article and not word.prep and before.pos != "propn"
    two = head.lemma in known.named_for
    kinds = two or head.lemma in known.headed or head.lemma in known.body
    of_body = not head.article and (not head.prep or scene.words[first].article) and kinds
    if two and is_verbal_noun(word.lemma) and word.reading.number == "s":
        return bool(named)  # حزب الكرامة والوحدة: no unit
    return named and of_body and not any(m.kind in OTHERS for m in scene.named.matches[at] if not m.weak)


def _called(scene: Scene, at: int) -> bool:
    """Whether a calling or an office of somebody begins at a word."""
    return any(match.kind in CALLINGS for match in scene.named.matches[at] if not match.weak)


def appoints(scene: Scene, at: int) -> bool:
    """Whether a verb may be one of appointing, also where it is written like another one (سيعين الملك)."""
    word, making = scene.words[at], grammar().appointing
    return word.lemma in making or any(r.pos == "verb" and r.lemma in making for r in word.readings)


def of_two(scene: Scene, held: Held) -> bool:
    """Whether a title and the name behind it are two: who appoints and who is appointed (عين الملك فلانا)."""
    own, named = scene.parse.phrase_of[held.first], scene.parse.phrase_of[held.name]
    making = grammar().ditransitive | grammar().ousting
    first = scene.words[held.first]
    bare = held.end == held.first + 1 == held.name and first.article
    crowned = held.end == held.first + 1 == held.name - 1 and first.article and _sovereign(scene, held)
    for clause in scene.parse.clauses:
        if own not in clause.subject:
            continue
        if scene.words[clause.verb].lemma not in making and not appoints(scene, clause.verb):
            continue
        if {named, named - 1}.intersection(clause.object) and own != named:  # with a rank before the name
            return True
        if scene.words[clause.verb].lemma in grammar().ousting:
            continue  # أعفى الرئيس | اللواء فلانا: only where the parse parts them
        if crowned and _made(scene, held):
            return True  # عين العاهل الأردني | فلانا رئيسا
        if own == named and bare and (_made(scene, held) or (clause.prep(BY) and not clause.object)):
            return True
    return False


def _sovereign(scene: Scene, held: Held) -> bool:
    """Whether a title with its nationality means who is at the head of a state: nobody makes him anything."""
    state = nation(scene, Filler(held.end, held.end, held.end, "office"))
    return state is not None and not SOVEREIGN.isdisjoint(held.title.english)


def _made(scene: Scene, held: Held) -> bool:
    """Whether what somebody is made stands right behind the name (عين الرئيس فلانا | رئيسا للأركان)."""
    made = title_at(scene, held.name_end) if held.name_end < len(scene.words) else None
    return made is not None and not scene.words[made.first].article and accusative(scene.words[made.first])


def styled(scene: Scene, at: int) -> bool:
    """Whether a rank or an honorific begins at a word (وزير الخارجية الأستاذ فلان: no body), and no brigade
    (قائد لواء الفتح)."""
    word, after = scene.words[at], scene.words[at + 1 : at + 3]
    if word.stem in grammar().fighting_body and not word.article and _body_at(scene, at, after):
        return False
    if numbered(scene, at):
        return False  # قائد اللواء الرابع
    titles = scene.lexicon.parties.tables.titles
    if any(m.kind == "actor" and m.end > at + 1 and not m.weak for m in scene.named.matches[at]):
        return False  # قائد اللواء 444
    found = (m for m in scene.named.matches[at] if m.kind == "title")
    return any(titles[m.entries[0]].kind in {"rank", "honorific"} for m in found)


def _body_at(scene: Scene, at: int, after: Sequence[Word]) -> bool:
    """Whether the name of a body begins at a noun for one, or its definite complement follows."""
    return any(m.kind == "actor" for m in scene.named.matches[at]) or any(w.article for w in after)
