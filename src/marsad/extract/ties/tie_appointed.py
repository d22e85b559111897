"""Who is made what an accusative title says (عين فلانا وزيرا), takes an oath as it, or serves in a post."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.nouns import nisba
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_dates import served_as
from marsad.extract.ties.tie_ends import named_person
from marsad.extract.ties.tie_names import is_post, person_end
from marsad.extract.ties.title_record import Held
from marsad.extract.ties.titles import title_at
from marsad.extract.ties.who_appoints import appoints, of_two

NAMED_WITHIN, POST_WITHIN = 8, 3
NAME_LEAST, NAME_WORDS = 2, 4


def appointed(scene: Scene, held: Held) -> Filler | None:
    """Who is made what an accusative title says (عين فلانا وزيرا), or serves in a post (يشغل منصب الوزير)."""
    at, words = held.first, scene.words
    if (holder := _who_holds(scene, held)) is not None:
        return holder
    clause = scene.parse.clause_over(at)
    if clause is None:
        return _proclaimed(scene, at)
    post = _post_before(scene, clause, at)
    if post is not None and (sworn := _person_in(scene, clause, ("subject",), post)) is not None:
        return sworn
    if post is not None and _like_names(scene, clause.verb + 1, post):
        return Filler(clause.verb + 1, post - 1, clause.verb + 1, "office")
    if not words[at].stem.endswith(("ا", "ة")) or words[at].article:
        return None
    if appoints(scene, clause.verb):
        whom = any(scene.parse.phrases[number].first < at for number in clause.object)
        sides = ("object",) if whom and clause.subject else ("object", "subject")
        # عين الوزير اللواء فلانا قائدا: not himself
        return _person_in(scene, clause, sides, at) or _left_over(scene, clause, at)
    if (noun := _appointment(scene, at)) is not None:
        return Filler(noun + 1, at - 1, noun + 1, "office")
    known, verb = grammar(), words[clause.verb].lemma
    holds = any(verb in kind for kind in (known.auxiliary, known.serving, known.keeping))  # عمل وزيرا
    return _person_in(scene, clause, ("subject",), at) if holds else None


def _who_holds(scene: Scene, held: Held) -> Filler | None:
    """Who is named as the holder by the relative clause behind a post (منصب وزير الدفاع الذي يشغله فلان)."""
    verb, words = held.stop + 1, scene.words
    if held.name >= 0 or verb + 1 >= len(words) or words[held.stop].pos != "relative":
        return None
    if (
        not words[verb].pronoun
        or words[verb].lemma not in grammar().serving
        or not is_post(scene, held.first - 1)
    ):
        return None
    end = person_end(scene, verb + 1)
    return Filler(verb + 1, end - 1, verb + 1, "office") if end else None


def _post_before(scene: Scene, clause: Clause, at: int) -> int | None:
    """The word for a post or an oath before a title, over its adjective (أدى اليمين الدستورية رئيسا)."""
    for n in range(at - 1, max(clause.verb, at - POST_WITHIN), -1):
        if is_post(scene, n):
            return n
        if scene.words[n].pos not in {"adj", "propn"}:
            return None
    return None


def _proclaimed(scene: Scene, at: int) -> Filler | None:
    """The name that opens a headline before what its bearer is made (فلان رئيسا للبلاد), or stands behind a
    verb of serving that is another word too (عمل فلان وزيرا)."""
    first = int(served_as(scene, 0))
    named = at > 1 and accusative(scene.words[at])
    named = named and (person_end(scene, first) == at or (first > 0 and _like_names(scene, first, at)))
    return Filler(first, at - 1, first, "office") if named else None


def _like_names(scene: Scene, first: int, end: int) -> bool:
    """Whether words stand there as a name does that begins with another word (فلاح حسن، فلاح العامري)."""
    words = scene.words[first:end]
    bare = not any(w.prep or w.conj or w.pronoun or w.pos in {"verb", "punct"} for w in words)
    if len(words) < NAME_LEAST:
        return False
    last, particles = words[-1], grammar().name_particle
    family = last.pos == "propn" or nisba(last) or any(word.stem in particles for word in words)
    family = family or scene.lexicon.parties.is_given_name(last)
    return len(words) <= NAME_WORDS and bare and not words[0].article and family


def _appointment(scene: Scene, at: int) -> int | None:
    """The noun for an appointment before a name that ends where a title begins (تعيين اللواء فلان قائدا)."""
    for noun in range(at - 2, max(at - NAMED_WITHIN, 0), -1):
        if scene.words[noun].pos in {"verb", "punct"}:
            return None
        if scene.words[noun].lemma in grammar().appointment:
            named = any(person_end(scene, n) == at for n in range(noun + 1, at))
            return noun if named else None
    return None


def _person_in(scene: Scene, clause: Clause, roles: tuple[str, ...], at: int) -> Filler | None:
    """The person named last in some roles of a clause before a word (عين فلانا قائدا وفلانا محافظا)."""
    if person_end(scene, clause.verb + 1) == at:
        return Filler(clause.verb + 1, at - 1, clause.verb + 1, "office")
    for role in roles:
        for number in reversed(clause.object if role == "object" else clause.subject):
            phrase = scene.parse.phrases[number]
            if clause.verb < at <= phrase.first:
                continue
            if phrase.first < at <= phrase.last:
                phrase = structs.replace(phrase, last=at - 1)  # أدى فلان اليمين
            filler = Filler(phrase.first, phrase.last, phrase.head, "office")
            end = person_end(scene, phrase.first)
            made = title_at(scene, phrase.first) if role == "subject" and not end else None
            if made is not None and made.name >= 0 and of_two(scene, made):
                return Filler(made.name, phrase.last, made.name, "office")  # سيعين الملك | فلانا رئيسا
            if role == "subject" and 0 < end <= phrase.last and (other := _another(scene, end, phrase.last)):
                return other
            if end or named_person(scene, filler):
                return filler
            named = (
                n for n in range(phrase.first + 1, phrase.last) if person_end(scene, n) == phrase.last + 1
            )
            if (begins := next(named, None)) is not None:
                return Filler(begins, phrase.last, begins, "office")
    return None


def _left_over(scene: Scene, clause: Clause, at: int) -> Filler | None:
    """The name right before what somebody is made that the parse gives no role, as its first word is another
    one too (انتخبت الجمعية | حفيظ العلوي رئيسا)."""
    number = scene.parse.phrase_of[at - 1]
    if number < 0 or number in (*clause.subject, *clause.object) or scene.parse.phrases[number].prep:
        return None
    first = scene.parse.phrases[number].first
    alone = first > clause.verb + 1 and _like_names(scene, first, at)
    return Filler(first, at - 1, first, "office") if alone else None


def _another(scene: Scene, first: int, last: int) -> Filler | None:
    """The second name of a phrase that the parse makes of two, behind a nationality or at once: whom the
    first appoints (عين الأمين العام فلان الألماني فلانا)."""
    for at in range(first, min(first + 2, last)):
        if person_end(scene, at) == last + 1:
            return Filler(at, last, at, "office")
    return None
