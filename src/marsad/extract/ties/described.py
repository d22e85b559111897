"""What a describing word is said of: the party that it agrees with in front of it."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import MEN, TIED_TA
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.described_before import TWO, before_complement, before_leader, where_it_stands
from marsad.extract.ties.fitting_nouns import agreeing, agrees, is_definite, kind_of
from marsad.extract.ties.participles import is_participle
from marsad.extract.ties.said_of import OPENING, predicated
from marsad.extract.ties.tie_antecedents import men_of_two, with_first_half
from marsad.extract.ties.tie_copulas import copular
from marsad.extract.ties.tie_receivers import fillers
from marsad.lexicon.sectors import PERSONS

DESCRIBED_WITHIN = 6


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
    if number and scene.parse.phrases[number - 1].last == whole.first - 1 and kind_of(scene, whole.first):
        whole = replace(whole, first=scene.parse.phrases[number - 1].first)  # مواقع | ليبية محسوبة
    whole, number = with_first_half(scene, told, whole, number)
    if (men := men_of_two(scene, told, number)) is not None:
        return (men,)
    if (led := before_leader(scene, told, number)) is not None:
        return (led,)
    if (outer := where_it_stands(scene, told, number, whole)) is not None:
        return (outer,)
    if (farther := before_complement(scene, told, number, whole)) is not None:
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
    part = agreeing(scene, told, whole)
    word = scene.words[told.first]
    if word.conj and not word.article and word.stem.endswith(MEN) and is_definite(scene, part):
        return ()  # ناشطين في الحركة ومنتسبين إلى الجماعة
    described = bool(scene.words[told.first].article) == is_definite(scene, part)  # else: تعدها حليفا
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
        part = agreeing(scene, told, Filler(phrase.first, at - 1, phrase.first, "modified"))
        answer = scene.answer(part)
        fits_it = answer is not None and agrees(scene, told, part.first, answer.kind in PERSONS)
        if fits_it and is_definite(scene, part) == bool(word.article):
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


def _most_of_all(scene: Scene, whole: Filler) -> Filler | None:
    """The party at the head of a phrase in which a word of degree begins what is said of it (يعد حزب الفجر |
    أكبر فصيل معارض)."""
    known = grammar().among_most
    at = next((n for n in range(whole.first + 1, whole.last) if scene.words[n].lemma in known), None)
    if at is None or scene.words[at].article:
        return None
    head = replace(whole, last=at - 1)
    return head if scene.answer(head) is not None else None


def _how(scene: Scene, told: RelationWord, whole: Filler) -> bool:
    """Whether an accusative only says how the subject acts, behind an object that has the article (خاض
    الانتخابات متحالفا مع)."""
    word = scene.words[told.first]
    bare = not (word.article or word.prep or word.conj) and word.stem.endswith("ا")
    return bare and scene.words[whole.first].article and whole.last == told.first - 1


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
