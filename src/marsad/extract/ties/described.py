"""What a describing word or a predicate is said of: the party that it agrees with in front of it, or the
subject of its copula."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM, UNDER
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import MEN, TIED_TA, without_agreement
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_antecedents import men_of_two, with_first_half
from marsad.extract.ties.tie_copulas import copular, is_copula, of_ground
from marsad.extract.ties.tie_receivers import fillers
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

BESIDE, TWO = 2, "d"
PARTICIPLE, ONE = "participle", "person"
DESCRIBED_WITHIN = 6
MOVEMENTS = frozenset({"PTY", "REB", "PRM", "OPP"})
GROUNDED = frozenset({"controls", "present_in"})
OPENING = frozenset({"(", "،", ","})
STATES = frozenset({"country", "capital"})


def modified(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """The party that an adjective agrees with: in its own phrase before it, else the phrase before, else
    the subject of its copula."""
    own = scene.parse.phrase_of[told.first]
    behind = scene.words[told.first - 1] if told.first else None
    if own < 0 or (behind is not None and behind.pronoun and behind.stem in grammar().complementizer):
        return copular(scene, told)
    phrase = scene.parse.phrases[own]
    if behind is not None and behind.stem in grammar().any_of and not behind.article:
        return ()  # لم تقدم أي مساندة
    denied = told.first > 0 and scene.words[told.first - 1].stem in grammar().negator
    first = told.first - denied
    if phrase.first == first - 1 and (said := _among(scene, told, phrase.first)) is not None:
        return said
    if phrase.first == first - 1 and _done_to(scene, phrase.first, told.first):
        return (Filler(told.first, told.last, told.first, "modified"),)
    if phrase.first < first:
        whole = Filler(phrase.first, first - 1, phrase.head, "modified")
        number = own
    elif (head := _described_already(scene, told)) is not None:
        return (head,)
    elif own > 0 and _close(scene, scene.parse.phrases[own - 1].last, first):
        before = scene.parse.phrases[own - 1]
        whole = Filler(before.first, before.last, before.head, "modified")
        number = own - 1
    else:
        return copular(scene, told)
    if number and scene.parse.phrases[number - 1].last == whole.first - 1 and _kind_of(scene, whole.first):
        whole = replace(whole, first=scene.parse.phrases[number - 1].first)  # مواقع | ليبية محسوبة
    whole, number = with_first_half(scene, told, whole, number)
    if (men := men_of_two(scene, told, number)) is not None:
        return (men,)
    if (led := _before_leader(scene, told, number)) is not None:
        return (led,)
    if (outer := _where_it_stands(scene, told, number, whole)) is not None:
        return (outer,)
    if (farther := _before_complement(scene, told, number, whole)) is not None:
        return (farther,)
    if _open(scene, told, whole):
        return ()
    if _how(scene, told, whole):
        clause = scene.parse.clause_over(told.first)
        return copular(scene, told) or (fillers(scene, clause.subject) if clause is not None else ())
    if (most := _most_of_all(scene, whole)) is not None:
        return (most,)
    if two := both(scene, told, number):
        return two
    part = _agreeing(scene, told, whole)
    word = scene.words[told.first]
    if word.conj and not word.article and word.stem.endswith(MEN) and _definite(scene, part):
        return ()  # ناشطين في الحركة ومنتسبين إلى الجماعة
    described = bool(scene.words[told.first].article) == _definite(scene, part)  # else: تعدها حليفا
    if described and (said_of := predicated(scene, part)):
        return said_of
    alone = not scene.words[told.first].article and phrase.first == first
    return (part,) if part != whole or not alone else (copular(scene, told) or (part,))


def _done_to(scene: Scene, deed: int, at: int) -> bool:
    """Whether a verbal noun stands right before men whom a participle names itself (طرد منشقين عن الحركة)."""
    word, men = scene.words[deed], scene.words[at]
    bare = not (word.article or word.pronoun or men.article or men.prep or men.conj)
    return bare and men.stem.endswith(MEN) and is_verbal_noun(word.lemma) and word.reading.number == "s"


def both(scene: Scene, told: RelationWord, number: int) -> tuple[Filler, ...]:
    """The two whom a dual describes (الصين وروسيا، الداعمتين للمجلس)."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    joined = number > 0 and phrase.conj and before.last == phrase.first - 1
    dual = scene.words[told.first].reading.number == TWO or _of_bodies(scene, told, number)
    return fillers(scene, (number - 1, number)) if joined and dual else ()


def _of_bodies(scene: Scene, told: RelationWord, number: int) -> bool:
    """Whether a plural of men behind a comma describes two bodies, so that it is the dual written alike (حزب
    كذا وحزب كذا، المعارضين لـ)."""
    word = scene.words[told.first]
    if not (word.article and word.stem.endswith(MEN[-1]) and scene.words[told.first - 1].text in COMMAS):
        return False
    heads = [scene.words[scene.parse.phrases[n].first] for n in (number - 1, number)]
    return all(head.reading.number == "s" and head.lemma in grammar().named_for for head in heads)


def _among(scene: Scene, told: RelationWord, at: int) -> tuple[Filler, ...] | None:
    """Who is one of those whom a word names, right behind a word of degree or one that picks (كان من أشد
    المناهضين لـ، فلان، أحد المقربين من)."""
    word, before = scene.words[at], scene.words[at - 1] if at else None
    picks = word.folded in grammar().one_of
    picks = picks or word.stem.removesuffix("ا") in grammar().time_noun  # لم يكن يوما تابعا
    if not picks and word.lemma not in grammar().among_most:
        return None
    begins = at
    if before is not None and before.folded == FROM and at > 1 and scene.words[at - 2].pos == "pron":
        begins = at - 2  # الحزب، وهو من أشد المناهضين لـ
    apart = begins > 1 and scene.words[begins - 1].text in COMMAS
    number = scene.parse.phrase_of[begins - 2] if apart else -1
    return fillers(scene, (number,)) if number >= 0 else copular(scene, told)


def _described_already(scene: Scene, told: RelationWord) -> Filler | None:
    """The party that a participle with و describes as one before it does (الحكومة المعترف بها دوليا والمدعومة
    من، مسلحون مناهضون للحكومة ومدعومون من)."""
    word = scene.words[told.first]
    if not word.conj:
        return None
    comma = told.first > 1 and scene.words[told.first - 1].text in COMMAS  # المنشق عن الحركة، والمدعوم من
    end = told.first - comma
    for number in range(scene.parse.phrase_of[told.first] - 1, -1, -1):
        phrase = scene.parse.phrases[number]
        between = scene.words[phrase.last + 1 : end]
        if told.first - phrase.last > DESCRIBED_WITHIN or any(w.pos in {"verb", "punct"} for w in between):
            return None
        inside = range(phrase.first + 1, phrase.last + 1)
        at = next((n for n in inside if _describes_too(scene, n, word)), None)
        if phrase.last == end - 1 and (same := _the_same(scene, told, phrase)) is not None:
            return same
        if at is None and (before := _before_participle(scene, number)) is not None:
            phrase, at = before, phrase.first
        if at is None:
            continue
        part = _agreeing(scene, told, Filler(phrase.first, at - 1, phrase.first, "modified"))
        answer = scene.answer(part)
        fits_it = answer is not None and _agrees(scene, told, part.first, answer.kind in PERSONS)
        if fits_it and _definite(scene, part) == bool(word.article):
            return part
    return None


def _the_same(scene: Scene, told: RelationWord, phrase: Phrase) -> Filler | None:
    """What the participle describes behind whose complement a joined one like it stands (المجلس، المنضوي في
    الائتلاف المعارض والمقرب من): not the complement."""
    opens = phrase.prep_at if phrase.prep_at >= 0 else phrase.first
    at, word = opens - 1, scene.words[told.first]
    if at < 1 or not word.article or not scene.words[at].article or not is_participle(scene, at):
        return None
    if scene.words[at].stem[-1] != word.stem[-1] and TIED_TA in (scene.words[at].stem[-1], word.stem[-1]):
        return None
    described = modified(scene, RelationWord(at, at, at, "noun"))
    return described[0] if len(described) == 1 and not described[0].pronoun else None


def _describes_too(scene: Scene, at: int, word: Word) -> bool:
    """Whether a word describes what another one does: an adjective with the article, or without it a
    participle of relation."""
    before = scene.words[at]
    if bool(before.article) != bool(word.article) or before.conj:
        return False
    return before.pos == "adj" if word.article else is_participle(scene, at)


def _before_participle(scene: Scene, number: int) -> Phrase | None:
    """The phrase that a participle of relation with a phrase of its own describes, right before it
    (الفصائل | المدعومة من أنقرة)."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    word = scene.words[phrase.first]
    apart = number == 0 or before.last != phrase.first - 1 or word.conj or word.prep
    return None if apart or not is_participle(scene, phrase.first) else before


def is_participle(scene: Scene, at: int) -> bool:
    """Whether a word is a participle of relation (المدعوم، الموالية)."""
    return any(row.form == PARTICIPLE for row in rows_of(scene.lexicon.ties, participle_forms(scene, at)))


def participle_behind_noun(scene: Scene, at: int) -> bool:
    """Whether a word that may be a noun is an adjective behind its own (القوة المساندة)."""
    own = scene.parse.phrase_of[at] if scene.words[at].article else -1
    return own >= 0 and scene.parse.phrases[own].first < at and is_participle(scene, at)


def participle_forms(scene: Scene, at: int) -> frozenset[str]:
    """The forms under which the lexicon may have a word that is a participle: also without its ending."""
    return scene.shapes[at] | without_agreement(scene.words[at].stem)


def _where_it_stands(scene: Scene, told: RelationWord, number: int, inner: Filler) -> Filler | None:
    """The party in front of the phrase that only says where it is or what it is a part of, where the word
    describes that party (المجلس المحلي في أعزاز المدعوم، لواء في الجيش موال): the place itself is not backed
    or loyal, and what describes agrees in gender and article."""
    prep, outer = scene.parse.phrases[number].prep, scene.parse.phrases[number - 1]
    near = number > 0 and not outer.prep and inner.first - outer.last <= BESIDE
    placed = any(m.first == inner.first for m in scene.places)
    if not near or not (prep in grammar().locative or (prep == FROM and placed)):
        return None  # كتائب من مصراتة موالية
    part = _agreeing(scene, told, Filler(outer.first, outer.last, outer.head, "modified"))
    answer = scene.answer(part)
    if answer is None or not _agrees(scene, told, part.first, answer.kind in PERSONS):
        return None
    article = bool(scene.words[told.first].article)
    if article != _definite(scene, part):
        return None
    if placed:
        return None if of_ground(scene, told) else part
    return None if article == _definite(scene, inner) else part


def _before_leader(scene: Scene, told: RelationWord, number: int) -> Filler | None:
    """The party in front of who leads it, where the word agrees with that and not with the leader (القوات
    بقيادة فلان | المدعومة من): nobody's leadership is backed or loyal."""
    led_by = scene.parse.phrases[number]
    head = scene.words[led_by.first]
    if not number or led_by.last == led_by.first or head.lemma not in grammar().headship:
        return None
    if led_by.prep not in {BY, UNDER} or head.article or head.pronoun:
        return None
    leader, word = led_by.first + 1, scene.words[told.first]
    state = any(m.kind in STATES for m in scene.named.matches[leader])
    given = scene.lexicon.parties.is_given_name(scene.words[leader])  # خليفة
    womanly = state or (feminine(scene.words[leader], grammar()) and not given)
    if not word.stem.endswith(MEN) and word.stem.endswith(TIED_TA) == womanly:
        return None
    outer = scene.parse.phrases[number - 1]
    part = _agreeing(scene, told, Filler(outer.first, outer.last, outer.head, "modified"))
    near = outer.last == led_by.prep_at - 1
    return part if near and _agrees_as_party(scene, told, part) else None


def _most_of_all(scene: Scene, whole: Filler) -> Filler | None:
    """The party at the head of a phrase in which a word of degree begins what is said of it (يعد حزب الفجر |
    أكبر فصيل معارض)."""
    known = grammar().among_most
    at = next((n for n in range(whole.first + 1, whole.last) if scene.words[n].lemma in known), None)
    if at is None or scene.words[at].article:
        return None
    head = replace(whole, last=at - 1)
    return head if scene.answer(head) is not None else None


def _before_complement(scene: Scene, told: RelationWord, number: int, inner: Filler) -> Filler | None:
    """The party in front of a complement that the word cannot describe, by its gender or its article (مجموعة
    منشقة عن بوكو حرام موالية، تحالف من ستة أحزاب مناوئ)."""
    part, article = _agreeing(scene, told, inner), bool(scene.words[told.first].article)
    if scene.words[told.first].reading.number == TWO:
        return None
    if article == _definite(scene, inner) and _rules(scene, told) and _ground_noun(scene, inner):
        return None  # مقر البلدية في المدينة الخاضعة لسلطة
    for _ in range(BESIDE):
        phrase = scene.parse.phrases[number]
        begins = phrase.prep_at if phrase.prep else phrase.first
        bare = not phrase.prep and (phrase.conj or scene.answer(part) is not None)  # وكالة | شبه رسمية محسوبة
        apart = number == 0 or bare or scene.parse.phrases[number - 1].last != begins - 1
        if apart or (_definite(scene, part) == article and _agrees_as_party(scene, told, part)):
            return None
        number -= 1
        outer = scene.parse.phrases[number]
        last = outer.last - (outer.last > outer.first and is_participle(scene, outer.last))
        part = _agreeing(scene, told, Filler(outer.first, last, outer.head, "modified"))
        if _definite(scene, part) == article and _agrees_as_party(scene, told, part):
            return part
    return None


def _rules(scene: Scene, told: RelationWord) -> bool:
    """Whether a word says that ground is held, not that forces are somewhere."""
    return any(row.kind == "controls" for row in rows_of(scene.lexicon.ties, scene.shapes[told.first]))


def _ground_noun(scene: Scene, part: Filler) -> bool:
    """Whether a word names a kind of place (المدينة، المنطقة)."""
    word, places = scene.words[part.first], scene.lexicon.places
    names = {key(word.stem), key(word.lemma), word.stem}
    return bool(names & places.cues["ground"]) or any(name in places.classes for name in names)


def _agrees_as_party(scene: Scene, told: RelationWord, part: Filler) -> bool:
    """Whether words are a party with which a word agrees."""
    answer, stem = scene.answer(part), scene.words[told.first].stem
    if answer is None:
        return scene.words[part.first].lemma in grammar().band and fits(scene, stem, part.first, False)
    return fits(scene, stem, part.first, answer.kind in PERSONS)


def _definite(scene: Scene, part: Filler) -> bool:
    """Whether words are definite: by an article, a pronoun or a name in them."""
    words = scene.words[part.first : part.last + 1]
    return bool([w for w in words if w.article or w.pronoun or w.pos in {"propn", "foreign"}])


def _how(scene: Scene, told: RelationWord, whole: Filler) -> bool:
    """Whether an accusative only says how the subject acts, behind an object that has the article (خاض
    الانتخابات متحالفا مع)."""
    word = scene.words[told.first]
    bare = not (word.article or word.prep or word.conj) and word.stem.endswith("ا")
    return bare and scene.words[whole.first].article and whole.last == told.first - 1


def predicated(scene: Scene, part: Filler) -> tuple[Filler, ...]:
    """Whom the noun that an adjective describes is itself said of (هي القوة المسيطرة، يعد الفصيل القوة
    المهيمنة)."""
    number = scene.parse.phrase_of[part.first]
    if number < 0 or scene.parse.phrases[number].first != part.first:
        return ()
    if part.first > 1 and scene.words[part.first - 1].pos == "pron":
        apart = part.first > BESIDE and scene.words[part.first - 2].text in OPENING  # الجهاز، وهو قوة موالية
        before = scene.parse.phrase_of[part.first - 2 - apart]
        said_of = fillers(scene, (before,)) if before >= 0 else ()
        who = bool(said_of) and (
            not apart or scene.answer(said_of[0]) is not None or _band(scene, said_of[0])
        )
        return said_of if who else ()
    clauses = (c for c in scene.parse.clauses if _predicate(scene, c, number) and is_copula(scene, c))
    return next((fillers(scene, c.subject) for c in clauses), ())


def _band(scene: Scene, filler: Filler) -> bool:
    """Whether a bare noun for a band opens words behind which its name stands (سرايا الثأر، وهي فصيل)."""
    named = filler.first < filler.last and not filler.pronoun
    return named and band_noun(scene, filler.first)


def band_noun(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for a band without the article."""
    word = scene.words[at]
    return not word.article and not {word.lemma, word.stem}.isdisjoint(grammar().band)


def _predicate(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether a phrase is the object of a clause, or stands bare right behind its subject."""
    if number in clause.object or not clause.subject:
        return number in clause.object
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[clause.subject[-1]]
    near = phrase.first == before.last + 1 and before.first > clause.verb
    return near and not phrase.prep and not phrase.conj


def _open(scene: Scene, told: RelationWord, whole: Filler) -> bool:
    """Whether a noun without article stands before a word with it: not described by it, but its first half
    (مرشح المعارضة)."""
    if not scene.words[told.first].article:
        return False
    before = scene.words[whole.first : whole.last + 1]
    definite = any(w.article or w.pronoun or w.pos in {"propn", "foreign", "punct"} for w in before)
    names = (m for at in range(whole.first, whole.last + 1) for m in scene.named.matches[at])
    named = any(m.kind == "actor" and m.end - 1 == whole.last for m in names)  # لواء بدر التابع لـ
    named = named or scene.lexicon.parties.is_given_name(before[0])  # حسان مقلد المقرب من
    return not (definite or named or any(m.first <= whole.first < m.last for m in scene.places))


def _close(scene: Scene, last: int, at: int) -> bool:
    """Whether only a comma, a bracket or adverbs stand between a phrase and the word that describes it."""
    return all(word.text in OPENING or word.pos == "adverb" for word in scene.words[last + 1 : at])


def _agreeing(scene: Scene, told: RelationWord, whole: Filler) -> Filler:
    """The longest end of a phrase that is a party and agrees with the adjective behind it; of two joined by و
    the second, where a pronoun behind the adjective takes up the first (القوات والميليشيات المساندة لها)."""
    after = scene.words[told.last + 1] if told.last + 1 < len(scene.words) else None
    taken = after is not None and after.pos == "prep" and after.pronoun
    second = (n for n in range(whole.first + 1, whole.last + 1) if taken and _joined_noun(scene.words[n]))
    for first in range(next(second, whole.first), whole.last + 1):
        if scene.words[first].pos not in {"noun", "propn", "adj", "foreign"}:
            continue
        part = replace(whole, first=first, head=first)
        answer = scene.answer(part) if first == whole.first or not _kind_of(scene, first) else None
        if answer is None or not _agrees(scene, told, first, answer.kind in PERSONS):
            continue
        if first < whole.last and answer.kind == ONE and _his_force(scene, told, first + 1):
            continue  # آمر اللواء الرابع المنتشر في
        inner = replace(part, first=first + 1, head=first + 1) if first < whole.last else part
        body = scene.answer(inner) if first == whole.first and _member(scene, first) else None
        if body is not None and body.sector in MOVEMENTS and _agrees(scene, told, first + 1, False):
            return inner  # عضو التيار المعارض للنظام
        return part
    last = scene.words[whole.last]
    if whole.first < whole.last and last.lemma in grammar().band and _agrees(scene, told, whole.last, False):
        return replace(whole, first=whole.last, head=whole.last)  # 12 من عناصر جماعة مناهضة
    return whole


def _kind_of(scene: Scene, at: int) -> bool:
    """Whether a bare adjective only says of what kind the bare noun before it is (رحلة داخلية)."""
    word, noun = scene.words[at], scene.words[at - 1]
    return word.pos == "adj" and not (word.article or word.conj) and noun.pos == "noun" and not noun.article


def _member(scene: Scene, at: int) -> bool:
    """Whether a word is a title of one who belongs to a body (عضو، قيادي)."""
    rows = rows_of(scene.lexicon.ties, scene.shapes[at]) if scene.named.matches[at] else ()
    return any(row.form == "title" and row.kind == "member_of" for row in rows)


def _joined_noun(word: Word) -> bool:
    return bool(word.conj and word.article and not word.prep and word.pos == "noun")


def _his_force(scene: Scene, told: RelationWord, at: int) -> bool:
    """Whether a word says where somebody is, and the noun of a force that it describes stands behind his
    title: forces are posted somewhere."""
    word = scene.words[at]
    unit = word.lemma in grammar().band and word.article and of_ground(scene, told)
    return bool(unit) and fits(scene, scene.words[told.first].stem, at, False)


def _agrees(scene: Scene, told: RelationWord, head: int, personal: bool) -> bool:
    stem = scene.words[told.first].stem
    if scene.words[head].pos == "propn":
        return not (personal and stem.endswith(MEN))  # مقاتلين من بني حسن الموالين
    return fits(scene, stem, head, personal)


def fits(scene: Scene, adjective: str, head: int, personal: bool) -> bool:
    """Whether an adjective of this ending can describe a noun."""
    noun = scene.words[head]
    counted = head > 0 and scene.words[head - 1].pos == "num"  # ألف مقاتل موجودون
    if adjective.endswith(MEN):
        return noun.reading.number == "p" or counted
    several = noun.reading.number == "p" or noun.stem.endswith("ات")
    after = scene.words[head + 1] if head + 1 < len(scene.words) else None
    several = several or (noun.pos == "num" and after is not None and after.reading.number == "p")
    if adjective.endswith("ة"):
        return (several and not personal) or noun.reading.gender == "f"
    return not several and noun.reading.gender != "f"
