"""Several who say the same words together (أفاد مصدر أمني وشهود بأن، وفق الجيش والأمم المتحدة)."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.sources import can_speak, extended
from marsad.lexicon.sectors import PERSONS

DUAL = "d"
NO_SPEAKER = frozenset({"verb", "pron"})


def together(scene: Scene, named: Filler, stop: int) -> tuple[Filler, ...]:
    """A source and those whom و joins to it before ``stop``, each with his own words; two whom one word in
    the dual counts are one source of both names (النائبان فلان وفلان)."""
    named = _named_of_two(scene, named, stop)
    if _counted(scene, named) and (second := _joined(scene, named.last + 1, stop, True)) is not None:
        named = _named_of_two(scene, replace(named, last=second.last), stop)
    found = list(_parted(scene, named))
    while (more := _joined(scene, found[-1].last + 1, stop, False)) is not None:
        one = _in_both_offices(scene, found[-1], more)
        found = [*found[:-1], replace(found[-1], last=more.last)] if one else [*found, more]
    return tuple(found)


def whole(named: tuple[Filler, ...]) -> Filler:
    """The words of all who speak together."""
    return replace(named[0], last=named[-1].last)


def _joined(scene: Scene, at: int, stop: int, counted: bool) -> Filler | None:
    """Who speaks too, behind و: no clause of his own begins there (قال الوزير ونائبه يبتسم إن). What a dual
    counts is one of two whatever it is (وزيرا الخارجية والدفاع)."""
    words = scene.words
    if at >= min(stop, len(words)) or words[at].conj != AND or words[at].prep or words[at].pos in NO_SPEAKER:
        return None
    number = scene.parse.phrase_of[at]
    if number < 0 or scene.parse.phrases[number].first != at:
        return None
    named = counted or can_speak(scene, number) or scene.lexicon.parties.is_given_name(words[at])
    if not named:
        return None
    more = extended(scene, number, stop)
    after = words[more.last + 1] if more.last + 1 < min(stop, len(words)) else None
    if after is None or (after.pos == "adj" and scene.lexicon.parties.is_given_name(after)):
        return more
    told = after.pos == "verb" or (after.pos == "adj" and not after.article)
    return None if told else more  # وفق الشرطة والتحقيق مستمر


def _in_both_offices(scene: Scene, first: Filler, second: Filler) -> bool:
    """Whether two offices stand before one name, whose both are (نائب رئيس الوزراء ووزير الخارجية فلان)."""
    words, given = scene.words, scene.lexicon.parties.is_given_name
    heads = words[first.first], words[second.first]
    if any(word.reading.number in {"p", "d"} or word.pos == "propn" for word in heads):
        return False
    named = [
        any(given(w) and not w.article for w in words[f.first + 1 : f.last + 1]) for f in (first, second)
    ]
    his = feminine(heads[0], grammar()) and not feminine(heads[1], grammar())
    if named != [False, True] or his:  # عضو اللجنة ورئيسة الحزب فلانة is one
        return False
    behind = words[second.last + 1] if second.last + 1 < len(words) else words[second.last]
    if behind.pos == "verb" and behind.reading.number in {"p", "d"}:
        return False
    return all((a := scene.answer(f)) is not None and a.kind in PERSONS for f in (first, second))


def _parted(scene: Scene, named: Filler) -> tuple[Filler, ...]:
    """A phrase in two where a second source stands in it (شهود ومصادر طبية، مصادر طبية وأخرى أمنية)."""
    words, sources = scene.words, scene.lexicon.cues.sources
    for at in range(named.first + 1, named.last + 1):
        if words[at].conj != AND or words[at].article:
            continue
        if words[at].stem in grammar().another:
            return replace(named, last=at - 1), replace(named, first=at)
        one = words[at].stem in grammar().one_of
        if one or not sources.keys().isdisjoint(scene.shapes[at]):
            return replace(named, last=at - 1), Filler(at, named.last, at, named.how)
    return (named,)


def _counted(scene: Scene, named: Filler) -> bool:
    """Whether the first word of a source is a dual that is told of two by name (صحيفتا الخبر | والوطن)."""
    if named.last == named.first or scene.words[named.first].reading.number != DUAL:
        return False
    last = scene.words[named.last]
    each = last.pos != "adj" or last.reading.number not in {DUAL, "p"}  # الرئيسان التونسي | والجزائري
    return each or scene.lexicon.parties.is_given_name(last)


def _named_of_two(scene: Scene, named: Filler, stop: int) -> Filler:
    """A source in the dual with what stands behind it and tells who they are (النائبان | الكرديان | سالم
    حسن): another dual with the article, or a name."""
    words, end = scene.words, min(stop, len(scene.words))
    if words[named.first].reading.number != DUAL:
        return named
    while (at := named.last + 1) < end:
        number, word = scene.parse.phrase_of[at], words[at]
        own = number >= 0 and scene.parse.phrases[number].first == at and not (word.prep or word.conj)
        same = word.article and word.reading.number == DUAL and word.pos == "adj"
        if not own or not (same or scene.lexicon.parties.is_given_name(word)):
            break
        named = replace(named, last=scene.parse.phrases[number].last)
    return named
