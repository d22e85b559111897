"""Sources: the phrase that names who says so, from its head to name, title and institution, and its kind."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.letters.endings import OBLIQUE
from marsad.arabic.letters.marks import CLOSING, COMMAS, HARD_STOPS, OPENING
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.papers import names_paper, speaks_to_press
from marsad.extract.sentence.quoted_edges import names_deed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.addressing import addresses
from marsad.extract.speech.bodies import (
    SECTOR_KIND,
    body_kind,
    bound,
    done_to_by_body,
    institution,
    member_kind,
    news_office,
    of_nation,
    sent_by_press,
    spoke_before,
    unknown_body,
    unsectored,
)
from marsad.extract.speech.reporters import audience, by_name, press_of, told_people
from marsad.extract.speech.span_ends import (
    before_clause,
    begins,
    begins_anew,
    idafa,
    many_of,
    of_field,
    opens_subject,
    stands_for,
    whose_words,
)
from marsad.extract.trigger.governing import forms_of
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS
from marsad.model import Attribution
from marsad.model.claim import SourceKind
from marsad.resolve.actors.answer import PartyAnswer

BEARERS = frozenset({"anonymous", "document", "media", "expert", "witness", "official", "military", "party"})
DECIDED_BY_BODY = frozenset({"official", "military", "party"})
QUOTED_NAME, NAME_REACH = 5, 8
ANONYMOUS = "anonymous"
SURE, OFFICE = "speaker", "title"
LISTENERS, PRESS = frozenset({"media"}), "JRN"
BODIES = frozenset({"body", "group", "force"})
MEDIA_OF = frozenset({"ب", "علي"})
LATEST, EXPERT = "last", "expert"  # الأخير: who was named last


def extended(scene: Scene, number: int, stop: int) -> Filler:
    """The whole noun phrase of a source that begins with phrase ``number``; ``stop`` is where its content
    begins."""
    phrase = scene.parse.phrases[number]
    lone = phrase.first == phrase.last
    counted = many_of(scene, phrase) if lone else None
    whole = scene.parse.phrases[number if counted is None else counted]
    head, last = whole.head, _before_words(scene, whole.first, whole.last)
    if phrase.first < stop <= last and scene.words[stop].text in OPENING:
        last = stop - 1  # ردد المحتجون | «سلمية سلمية»
    last -= last > phrase.first and scene.words[last].pos == "demonstrative"  # نفى الناطق ذلك
    how = "source" if can_speak(scene, number) else SURE
    while True:
        more = next((end for end in _continuations(scene, phrase.first, head, last) if end < stop), None)
        if more is None and last + 1 < stop:
            more = whose_words(scene, last) or before_clause(scene, last, stop)
        if more is None:
            first = begins(scene, phrase.first, last)
            return Filler(first, _before_bracket(scene, first, head, last), head, how)
        last = more


def _before_bracket(scene: Scene, first: int, head: int, last: int) -> int:
    """The last word of a source before the agency in brackets that carries him (متحدث باسم الشرطة (رويترز)):
    the press itself is known by what stands there (وكالة الأنباء (سانا))."""
    if (
        scene.words[last].text not in CLOSING
        or listed_kind(scene, Filler(first, head, head, "")) in LISTENERS
    ):
        return last
    opens = next((n for n in range(last - 1, head, -1) if scene.words[n].text in OPENING), -1)
    if opens < 0 or scene.words[opens].text != "(":
        return last
    inside = Filler(opens + 1, last - 1, opens + 1, "source")
    answer = scene.answer(inside)
    press = listed_kind(scene, inside) in LISTENERS or (answer is not None and answer.sector == PRESS)
    return opens - 1 if press else last


def _before_words(scene: Scene, first: int, last: int) -> int:
    """The last word of a source before the word for what it said (مسؤول قوله، وسائل إعلام أنباء عن)."""
    words = scene.words
    said = [n for n in range(first + 1, last + 1) if words[n].stem in scene.lexicon.cues.masdars]
    press = bool(said) and listed_kind(scene, Filler(first, first, first, "source")) in LISTENERS
    cut = (
        n - 1
        for n in said
        if words[n].pronoun or begins_anew(words[n - 1], words[n], press and n > first + 1)
    )
    end = next(cut, last)
    follows = words[end + 1 : end + 2]
    passed_on = end > first and not words[end].prep and any(w.lemma == "عن" for w in follows)
    return end - news_noun(scene, end) if passed_on else end  # not وكالة الأناضول للأنباء | عن


def news_noun(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for news or reports that may be wrong (أنباء، تقارير)."""
    if scene.words[at].article and names_paper(scene, at):
        return False
    rows = rows_of(scene.lexicon.governors, forms_of(scene, at))
    return any(r.pos == "noun" and r.status == "asserted" and r.certainty != "certain" for r in rows)


def _continuations(scene: Scene, first: int, head: int, last: int) -> Iterator[int]:
    """Where the phrase may end beyond word ``last``: a name beside it or between commas, its institution."""
    words, parse = scene.words, scene.parse
    after = last + 1
    if after >= len(words):
        return
    if words[after].text in OPENING and words[after].text != "(":
        close = next(
            (n for n in range(after + 1, min(after + QUOTED_NAME + 2, len(words))) if words[n].text in '»”"'),
            None,
        )
        inside = words[after : close or after]
        short = close is not None and close - after <= QUOTED_NAME and close + 1 < len(words)
        if close is not None and short and not any(w.pos == "verb" for w in inside):
            apart = names_deed(words, after) or _acted_on(scene, after + 1)
            yield from () if apart else (close,)
        return
    if words[after].text in COMMAS:
        if not any(word.text in COMMAS for word in words[first:last]):  # one name is enough
            yield from _between_commas(scene, first, head, after)
        return
    number = parse.phrase_of[after]
    if number >= 0 and parse.phrases[number].first == after:
        nxt = parse.phrases[number]
        if words[after].prep:
            if _belongs(scene, first, head, number, words[after].prep):
                yield nxt.last
            return
        same = _named(scene, first, head, number, after) or idafa(scene, last, after)
        told = words[after].lemma in grammar().blame or _acts_next(scene, number)
        told = told or (words[first].pos != "propn" and _told(scene, number))
        if not told and words[after].stem in scene.lexicon.cues.masdars:
            press = listed_kind(scene, Filler(first, head, head, "source")) in LISTENERS and last > first
            told = words[after].article or begins_anew(words[last], words[after], press)
        if same and not (nxt.conj or told or done_to_by_body(scene, first, head, number)):
            yield nxt.last
        return
    if words[after].pos == "prep" and after + 1 < len(words):
        marked = words[after + 1].text in OPENING and after + 2 < len(words)  # مسؤول في | «حماس»
        number = parse.phrase_of[after + 1 + marked]
        opens = number >= 0 and parse.phrases[number].first == after + 1 + marked
        if words[after].pronoun:  # القيادي فيها | سالم حداد
            if (
                opens
                and words[after].stem in grammar().membership
                and _named(scene, first, head, number, after + 1)
            ):
                yield parse.phrases[number].last
            return
        issued = words[after].lemma == ABOUT and words[last].stem in grammar().issued
        issued = issued or (words[after].lemma == ABOUT and opens and stands_for(scene, last, number))
        if opens and (issued or _belongs(scene, first, head, number, words[after].lemma)):
            last = parse.phrases[number].last
            yield last + (marked and any(w.text in CLOSING for w in words[last + 1 : last + 2]))


def _acted_on(scene: Scene, at: int) -> bool:
    """Whether a word with its article begins whom a verb acts on (حذرت الرسالة | «الحكومة»)."""
    number = scene.parse.phrase_of[at] if scene.words[at].article else -1
    return number >= 0 and any(number in clause.object for clause in scene.parse.clauses)


def _acts_next(scene: Scene, number: int) -> bool:
    """Whether a phrase does what the verb right behind it tells, which is seen (شاهد مراسل الوكالة | الشرطة
    تضرب)."""
    last = scene.parse.phrases[number].last
    clause = scene.parse.clause_of(last + 1)
    return clause is not None and number in clause.subject and clause.subject_rule == "before"


def _between_commas(scene: Scene, first: int, head: int, comma: int) -> Iterator[int]:
    """قال الناطق، فلان الفلاني، إن: a name or title between two commas."""
    words, parse = scene.words, scene.parse
    if listed_kind(scene, Filler(first, head, head, "source")) in {"media", "document", "anonymous"}:
        return
    end = next(
        (n for n in range(comma + 1, min(comma + NAME_REACH, len(words))) if words[n].pos == "punct"), None
    )
    if end is None or end == comma + 1 or words[end].text[0] not in COMMAS | HARD_STOPS:
        return
    several = words[head].reading.number == "p" and not words[head].article
    if several and not is_title(words[comma + 1], grammar()):
        return  # قصف الجيش، بحسب شهود، سوق القرية
    inside = words[comma + 1 : end]
    plain = all(w.pos in {"noun", "propn", "adj", "foreign"} and not w.conj for w in inside)
    if plain and parse.phrase_of[comma + 1] >= 0 and not inside[0].prep and not scene.dated(comma + 1):
        yield end - 1


def _named(scene: Scene, first: int, head: int, number: int, at: int) -> bool:
    """Whether a bare phrase is the name or title of a source; a paper has none (تظهر كاميرات مسلحين), and
    nobody but the press that of an agency (أفاد مصدر | وكالة رويترز)."""
    if not _name(scene, number, at):
        return False
    own, phrase = listed_kind(scene, Filler(first, head, head, "source")), scene.parse.phrases[number]
    if own == "document":
        return False
    return (
        own in LISTENERS or listed_kind(scene, Filler(at, phrase.last, phrase.head, "name")) not in LISTENERS
    )


def _told(scene: Scene, number: int) -> bool:
    """Whether a definite phrase is whom a verb of telling has for its object (أبلغ الوزير | المبعوث أن)."""
    first = scene.words[scene.parse.phrases[number].first]
    if not (first.article or first.pronoun):
        return False
    return any(number in c.object and addresses(scene, c.verb) for c in scene.parse.clauses)


def _name(scene: Scene, number: int, at: int) -> bool:
    """Whether a bare phrase can stand beside a source as its name or title."""
    phrase = scene.parse.phrases[number]
    if phrase.first != at or phrase.prep or scene.dated(at):
        return False
    head = scene.words[phrase.first]
    if head.stem.endswith("ا") and not head.article and head.pos != "propn":
        return False
    deeds = scene.lexicon.predicates.nouns.keys()
    deed = head.pos == "noun" and not head.article and not deeds.isdisjoint(scene.shapes[at])
    if deed and any(number in clause.object for clause in scene.parse.clauses):
        return False  # نفى المتحدث مقتل القائد
    if _another(scene, number, at):
        return False
    if head.pos == "propn" and not head.reading.known:
        return True
    family = scene.words[at + 1] if at < phrase.last else None
    if scene.lexicon.parties.is_given_name(head) and family is not None and family.article:
        return True
    filler = Filler(phrase.first, phrase.last, phrase.head, "name")
    answer = scene.answer(filler)
    if _told_to(scene, at, number, answer):
        return False
    agent = answer is not None and answer.basis.startswith("agent")
    several = head.reading.number == "p" or (head.reading.number == "d" and head.stem.endswith(OBLIQUE))
    if head.pronoun or (agent and (several or answer is None or answer.kind not in PERSONS)):
        return False
    return (answer is not None and answer.human) or listed_kind(scene, filler) in DECIDED_BY_BODY | {"expert"}


def _another(scene: Scene, number: int, at: int) -> bool:
    """Whether a phrase names a known person right behind another one (أبلغ لافروف بلينكن)."""
    before = scene.parse.phrase_of[at - 1] if at else -1
    if before < 0:
        return False
    phrases = (scene.parse.phrases[n] for n in (before, number))
    answers = [scene.answer(Filler(p.first, p.last, p.head, "name")) for p in phrases]
    known = {a.id for a in answers if a is not None and a.kind == "person" and a.id is not None}
    return len(known) == len(answers)


def _told_to(scene: Scene, at: int, number: int, answer: PartyAnswer | None) -> bool:
    """Whether a phrase right behind the subject of a clause is its object: a body (أبلغت الخرطوم مجلس
    الأمن), somebody whom a body deals with (أوقفت الشرطة الشاب), or an office or members behind a verb of
    telling (أبلغ رئيس الوفد المبعوث الأممي، أطلع الوزير أعضاء اللجنة)."""
    heard = scene.words[scene.parse.phrases[number].first].lemma in grammar().audience
    before = scene.parse.phrase_of[at - 1] if at and (answer is not None or heard) else -1
    if before < 0:
        return False
    for clause in scene.parse.clauses:
        if number in clause.object and clause.verb < at and opens_subject(scene, clause, before):
            if answer is not None and answer.kind not in PERSONS:
                return True
            subject = scene.parse.phrases[clause.subject[0]]
            first = scene.answer(Filler(subject.first, subject.last, subject.head, "source"))
            named = first is None or first.basis.startswith("name")
            agent = answer is not None and answer.basis.startswith("agent")
            if first is not None and agent and first.kind in BODIES:
                return True
            office = answer is not None and answer.basis.startswith(OFFICE)
            return (heard or (office and not named)) and addresses(scene, clause.verb)
    return False


def _belongs(scene: Scene, first: int, head: int, number: int, prep: str) -> bool:
    """Whether a prepositional phrase is the institution of a source, not where, when or to whom it spoke."""
    phrase = scene.parse.phrases[number]
    listed = listed_kind(scene, Filler(phrase.first, phrase.first - 1, phrase.first - 1, "institution"))
    if prep in MEDIA_OF and _made_by(scene, Filler(first, head, head, "source"), phrase, listed):
        return True
    if prep == "لدي" and (scene.words[phrase.first].pronoun or scene.words[head].lemma in grammar().title):
        return not scene.words[phrase.first].pronoun  # السفير السابق لدى دمشق, not لدى لقائه
    if prep not in grammar().membership or listed in {"venue", "document"} or scene.dated(phrase.first):
        return False
    own = listed_kind(scene, Filler(first, head, head, "source"))
    learned = own == EXPERT and of_field(scene, number)  # الخبير بالشؤون العسكرية
    if prep == "في" and scene.words[phrase.first].lemma in grammar().platform:
        return False  # كتب رئيس الحزب في منصة إكس
    if prep == "ل":
        if listed in LISTENERS and press_of(scene, first, head, number):
            return True
        quoted = phrase.first > 0 and scene.words[phrase.first - 1].text in OPENING
        told = bool(scene.words[phrase.first].pronoun) or by_name(scene, phrase.first - 1, number)
        told = told or audience(scene, number, first == phrase.first - 1)
        if not told and scene.words[head].lemma not in grammar().aide | grammar().news_office:
            told = _one_in_office(scene, number) or told_people(scene, first, head, number)
        told = told or (own not in LISTENERS and speaks_to_press(scene, phrase.first, phrase.last))
        return listed not in LISTENERS and not quoted and not told and own != ANONYMOUS
    if prep == "ب":
        inside = own in DECIDED_BY_BODY | {ANONYMOUS} and _body(scene, number)  # مصدر بوزارة الدفاع
        return scene.words[phrase.first].stem == "اسم" or inside or learned
    post = phrase.first - 1 - (not scene.words[phrase.first].prep)  # فلان الفلاني القيادي | في الحزب
    if post > head and scene.words[post].article and _body(scene, number):
        own = listed_kind(scene, Filler(post, post, post, "source")) or own
    named = scene.words[head]
    if named.pos == "noun" and not (named.article or named.pronoun) and own not in BEARERS:
        return _body(scene, number)  # طبيب في المستشفى
    return own in BEARERS and (not named.article or learned or _body(scene, number))


def _made_by(scene: Scene, paper: Filler, phrase: Phrase, listed: str | None) -> bool:
    """Whether a phrase tells how pictures or recordings were made, or where posts stand (صور بالأقمار
    الصناعية، منشورات على مواقع التواصل)."""
    kind = listed_kind(scene, paper)
    posted = kind in LISTENERS and phrase.prep != "ب"  # صفحات على مواقع التواصل
    if scene.words[paper.first].article or not (kind == "document" or posted):
        return False
    by = scene.words[phrase.first].lemma in grammar().filming
    if phrase.prep == "ب":
        return by
    return listed in LISTENERS or scene.words[phrase.first].stem in grammar().platform  # على فيسبوك


def _body(scene: Scene, number: int) -> bool:
    """Whether a phrase is a body that somebody may be of (القيادي في الحركة)."""
    phrase = scene.parse.phrases[number]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "institution"), metonyms=False)
    return answer is not None and answer.kind in BODIES


def _one_in_office(scene: Scene, number: int) -> bool:
    """Whether a phrase is one person by an office: all but his aides speak to him (أكد السفير للرئيس)."""
    phrase = scene.parse.phrases[number]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "listener"))
    if answer is None or answer.kind not in PERSONS:
        return False
    known = answer.id is not None and not bound(scene, phrase.first - 1)  # قال الوزير لبلينكن
    return answer.basis.startswith(OFFICE) or known


def listed_kind(scene: Scene, filler: Filler) -> str | None:
    """What kind of source the lexicon says a phrase's first words name."""
    known = scene.lexicon.cues.sources
    opens = min(filler.first, filler.head) if filler.last >= filler.first else filler.first  # وأخرى أمنية
    for at in range(opens, max(filler.first, min(filler.head + 1, filler.last)) + 1):
        if not known.keys().isdisjoint(scene.shapes[at]):
            return known[max(sorted(known.keys() & scene.shapes[at]), key=len)]  # مندوبنا, not مندوب
    return None


def source(scene: Scene, filler: Filler, verb: str | None) -> Attribution | None:
    """A filler as a source, if it can be one."""
    answer = scene.answer(filler)
    kind = source_kind(scene, filler, answer, answer.sector if answer else None)
    if kind is None:
        return None
    span = scene.span(filler.first, filler.last)
    if of_nation(scene, filler):
        kind, answer = "person", None
    if answer is None:
        return Attribution(span.text, span.start, span.end, kind, None, verb, None, None)
    return Attribution(span.text, span.start, span.end, kind, answer.name, verb, answer.code, answer.id)


def source_kind(
    scene: Scene, filler: Filler, answer: PartyAnswer | None, sector: str | None
) -> SourceKind | None:
    """What kind of source a phrase names: by its head's word, by the body behind it, else a person."""
    named = answer is not None and answer.id is not None and answer.kind == "person"
    listed = _listed_before_name(scene, filler, answer) if named else listed_kind(scene, filler)
    if (own := body_kind(scene, filler, answer, listed)) is not None:
        return own
    if listed == "venue":
        return None
    if listed == "anonymous":
        if any(scene.words[at].stem in grammar().near_to for at in range(filler.first + 1, filler.last)):
            return "anonymous"  # مصدر مقرب من الرئاسة stands beside it
        body = sector if sector == "MIL" else institution(scene, filler)
        return SECTOR_KIND[body] if body in SECTOR_KIND and SECTOR_KIND[body] != "media" else "anonymous"
    if listed in DECIDED_BY_BODY and sector in SECTOR_KIND:
        return "media" if listed == "official" and sent_by_press(scene, filler) else SECTOR_KIND[sector]
    if listed == "party":
        return member_kind(scene, filler)
    if listed == "media" and news_office(scene, filler):
        return SECTOR_KIND.get(institution(scene, filler) or "", "official")
    if listed:
        return listed  # type: ignore[return-value]
    if answer is not None and (spoke := spoke_before(scene, filler, answer)) is not None:
        return spoke
    if answer is None and unknown_body(scene, filler):
        return "official"
    if filler.how == SURE:
        return SECTOR_KIND.get(sector or "", unsectored(answer))
    if sector is None and answer is None:
        head = scene.words[filler.first]
        strange = head.pos == "propn" and not head.reading.known
        return "person" if strange or scene.lexicon.parties.is_given_name(head) else None
    return SECTOR_KIND.get(sector or "", unsectored(answer))


def _listed_before_name(scene: Scene, filler: Filler, answer: PartyAnswer | None) -> str | None:
    """What the words before the name of somebody known are listed as: one in it may look like a listed word
    (أبو العلا, no father)."""
    title = answer.heads[-1] if answer is not None else len(scene.words)
    if title == 0:
        return None
    last = min(filler.last, filler.first + title - 1)
    return listed_kind(scene, Filler(filler.first, last, min(filler.head, last), filler.how))


def can_speak(scene: Scene, number: int) -> bool:
    """Whether a phrase can be who says something."""
    phrase = scene.parse.phrases[number]
    filler = Filler(phrase.first, phrase.last, phrase.head, "source")
    answer = scene.answer(filler)
    if phrase.first == phrase.last and scene.words[phrase.first].article:
        meant = scene.lexicon.parties.means(scene.words[phrase.first].stem)
        if meant == LATEST:
            return True
    if scene.dated(phrase.first):
        return False
    if source_kind(scene, filler, answer, answer.sector if answer else None) is not None:
        return True
    counted = many_of(scene, phrase) if phrase.first == phrase.last else None
    return counted is not None and can_speak(scene, counted)
