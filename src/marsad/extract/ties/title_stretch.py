"""How far the words go that tell what an office is of."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, TO
from marsad.arabic.letters.marks import QUOTES
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.bodies_behind import NAMING, quoted_name
from marsad.extract.ties.second_offices import calling_at
from marsad.extract.ties.tie_names import person_end

IN_FRONT = "امام"  # before whom an oath is sworn
OTHERS = frozenset({"country", "people", "capital", "agent", "title"})


def goes_on_behind(scene: Scene, at: int) -> bool:
    """Whether a word still tells what the office before it is of."""
    word = scene.words[at]
    if word.text in QUOTES:  # not قال الرئيس «الوحدة» سالمة
        head = scene.words[at - 1]
        return bool(quoted_name(scene, at)) and (head.pos == "prep" or not head.article)
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
        if word.lemma == TO and at + 1 < len(scene.words) and calling_at(scene, at + 1):
            return False  # عهد الرئيس إلى | الخبيرة فلانة
        return any(word.lemma in kind for kind in (known.locative, known.directional, known.owning))
    return word.pos in NAMING  # اللواء 444


def opens_thing(scene: Scene, at: int) -> bool:
    """Whether a common noun right behind a definite title names something else, with whose it is behind it
    (تسلم المدعي العام | ملف سليم حداد)."""
    word = scene.words[at]
    bare = not (word.article or word.prep or word.conj or word.pronoun) and word.pos == "noun"
    common = bare and word.reading.known and not scene.named.matches[at]
    after = common and at + 1 < len(scene.words) and bool(person_end(scene, at + 1))
    return after and not scene.lexicon.parties.is_given_name(word)


def second_half(scene: Scene, first: int, at: int) -> bool:
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
