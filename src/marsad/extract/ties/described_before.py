"""The party in front of a phrase that a describing word does not describe: of a place, a leader or a
complement.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM, UNDER
from marsad.arabic.letters.endings import MEN, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import feminine
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.fitting_nouns import agreeing, agrees, agrees_as_party, is_definite
from marsad.extract.ties.participles import is_participle
from marsad.extract.ties.tie_copulas import of_ground
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

BESIDE, TWO = 2, "d"
STATES = frozenset({"country", "capital"})


def where_it_stands(scene: Scene, told: RelationWord, number: int, inner: Filler) -> Filler | None:
    """The party in front of the phrase that only says where it is or what it is a part of, where the word
    describes that party (المجلس المحلي في أعزاز المدعوم، لواء في الجيش موال): the place itself is not backed
    or loyal, and what describes agrees in gender and article."""
    prep, outer = scene.parse.phrases[number].prep, scene.parse.phrases[number - 1]
    near = number > 0 and not outer.prep and inner.first - outer.last <= BESIDE
    placed = any(m.first == inner.first for m in scene.places)
    if not near or not (prep in grammar().locative or (prep == FROM and placed)):
        return None  # كتائب من مصراتة موالية
    part = agreeing(scene, told, Filler(outer.first, outer.last, outer.head, "modified"))
    answer = scene.answer(part)
    if answer is None or not agrees(scene, told, part.first, answer.kind in PERSONS):
        return None
    article = bool(scene.words[told.first].article)
    if article != is_definite(scene, part):
        return None
    if placed:
        return None if of_ground(scene, told) else part
    return None if article == is_definite(scene, inner) else part


def before_leader(scene: Scene, told: RelationWord, number: int) -> Filler | None:
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
    part = agreeing(scene, told, Filler(outer.first, outer.last, outer.head, "modified"))
    near = outer.last == led_by.prep_at - 1
    return part if near and agrees_as_party(scene, told, part) else None


def before_complement(scene: Scene, told: RelationWord, number: int, inner: Filler) -> Filler | None:
    """The party in front of a complement that the word cannot describe, by its gender or its article (مجموعة
    منشقة عن بوكو حرام موالية، تحالف من ستة أحزاب مناوئ)."""
    part, article = agreeing(scene, told, inner), bool(scene.words[told.first].article)
    if scene.words[told.first].reading.number == TWO:
        return None
    if article == is_definite(scene, inner) and _rules(scene, told) and _ground_noun(scene, inner):
        return None  # مقر البلدية في المدينة الخاضعة لسلطة
    for _ in range(BESIDE):
        phrase = scene.parse.phrases[number]
        begins = phrase.prep_at if phrase.prep else phrase.first
        bare = not phrase.prep and (phrase.conj or scene.answer(part) is not None)  # وكالة | شبه رسمية محسوبة
        apart = number == 0 or bare or scene.parse.phrases[number - 1].last != begins - 1
        if apart or (is_definite(scene, part) == article and agrees_as_party(scene, told, part)):
            return None
        number -= 1
        outer = scene.parse.phrases[number]
        last = outer.last - (outer.last > outer.first and is_participle(scene, outer.last))
        part = agreeing(scene, told, Filler(outer.first, last, outer.head, "modified"))
        if is_definite(scene, part) == article and agrees_as_party(scene, told, part):
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
