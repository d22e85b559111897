"""The name right before an office (فلان، قائد القوات): by its phrases, else by its words where the parse
parts them, behind a comma or a verb of saying (قال قاسم مصلح قائد كذا)."""

from __future__ import annotations

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import TIED_TA
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.bodies_behind import STYLES
from marsad.extract.ties.tie_ends import named_person
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.title_record import Held
from marsad.lexicon.sectors import CALLINGS

NAME_WORDS, NAME_LEAST = 4, 2
NAMELIKE = frozenset({"noun", "propn", "adj", "foreign"})
KNOWN = CALLINGS | {"country", "people", "capital"}


def named_before(scene: Scene, held: Held) -> Filler | None:
    """The words of the name right before an office, which the office explains."""
    if _anothers_name(scene, held):
        return None
    before = _by_phrases(scene, held) or _by_words(scene, held.first)
    return None if before is None or _hers(scene, held, before) else before


def before_superior(scene: Scene, held: Held) -> Held:
    """A title without the name behind it where that is of the man whom its holder, named before a comma, is
    deputy to or serves (فلان، نائب القائد العام | فلان)."""
    first = scene.words[held.first]
    if held.name < 0 or first.article or held.first < NAME_LEAST + 1:
        return held
    if scene.words[held.first - 1].text not in COMMAS or not scene.words[held.end - 1].article:
        return held
    inner = (m for at in range(held.first + 1, held.name) for m in scene.named.matches[at])
    served = any(m.kind == "title" and m.end == held.name for m in inner)
    if not served or named_before(scene, held) is None:
        return held
    return structs.replace(held, name=-1, name_end=-1)


def _anothers_name(scene: Scene, held: Held) -> bool:
    """Whether a given name behind where an office is held is of another (استدعى الوزير فلان، السفير التركي
    في عمان | محمد كذا)."""
    ends = (m.last for m in scene.places if held.end <= m.first and m.last <= held.stop)
    after = (scene.words[at] for at in ends if at < len(scene.words))
    given = scene.lexicon.parties.is_given_name
    return any(given(word) and not (word.conj or word.prep or word.article) for word in after)


def _by_phrases(scene: Scene, held: Held) -> Filler | None:
    """The name that a title explains: before a comma, or right before it where no verb takes the title."""
    at, words, parse = held.first, scene.words, scene.parse
    if at == 0 or words[at].conj or words[at].prep:
        return None
    own = parse.phrase_of[at]
    at -= at > 1 and words[at - 1].pos == "pron"  # فلان، وهو قيادي في
    comma = words[at - 1].text in COMMAS or words[at - 1].text == "("
    number = parse.phrase_of[at - (2 if comma else 1)] if at > comma else -1
    begins = _behind_rank(scene, parse.phrases[own].first, at) if own >= 0 else 0
    if number == own >= 0 and (words[at].article or person_end(scene, begins) == at):
        first = begins
        inside = Filler(first, at - 1, first, "office")
        named = named_person(scene, inside) or person_end(scene, first) == at
        return inside if named and not words[first].prep else None
    if number < 0 or number == own:
        return None
    if not comma and _cut_object(scene, own):
        return None
    taking = (c for c in parse.clauses if not _only_says(scene, c, number))
    if not comma and any(own in (*c.object, *c.subject) or _left_over(scene, c, number, at) for c in taking):
        return None
    phrase = parse.phrases[number]
    for first in range(phrase.first, phrase.last + 1):
        filler = Filler(first, phrase.last, first, "office")
        if any(w.pronoun or w.prep for w in words[first : phrase.last + 1]):
            continue
        if named_person(scene, filler) or person_end(scene, first) == phrase.last + 1:
            return filler
    whole = Filler(phrase.first, phrase.last, phrase.first, "office")
    return whole if comma and _like_name(scene, whole) else None


def _cut_object(scene: Scene, own: int) -> bool:
    """Whether a bare title is the first word of a verb's object that the parse parts from the rest (استقبل
    فلان | سفير | إندونيسيا الجديد)."""
    phrases = scene.parse.phrases
    if own < 0 or own + 1 >= len(phrases) or phrases[own].prep or phrases[own + 1].prep:
        return False
    near = phrases[own + 1].first == phrases[own].last + 1 and not scene.words[phrases[own].last].article
    return near and any(c.object[:1] == (own + 1,) and c.subject for c in scene.parse.clauses)


def _only_says(scene: Scene, clause: Clause, speaker: int) -> bool:
    """Whether a verb tells what its speaker says, so that no man is its object (أوضح فلان قائد الفوج أن)."""
    lemma = scene.words[clause.verb].lemma
    says = lemma in scene.lexicon.speech and lemma not in grammar().informing
    if clause.subject != (speaker,) or not says:
        return False
    first = scene.parse.phrases[speaker].last + 1
    after = (w for w in scene.words[first:] if w.pos == "verb" or w.stem in grammar().complementizer)
    told = next(after, None)
    return told is not None and told.pos != "verb"


def _behind_rank(scene: Scene, first: int, end: int) -> int:
    """Where a name begins that a phrase opens with a rank (العقيد سالم الجبوري | قائد لواء كذا)."""
    titles, at = scene.lexicon.parties.tables.titles, first
    while at < end:
        found = (m for m in scene.named.matches[at] if m.kind == "title" and m.end < end)
        ranked = [m.end for m in found if titles[m.entries[0]].kind in STYLES]
        if not ranked:
            return at
        at = max(ranked)
    return at


def _left_over(scene: Scene, clause: Clause, name: int, at: int) -> bool:
    """Whether a definite title behind the name of who acts may be another whom the verb takes (التقى فلان
    المبعوث)."""
    taken = bool(clause.object) and not scene.words[clause.verb].pronoun  # كلمة ألقاها فلان، الأمين العام
    follows = clause.verb < at <= clause.end and taken and name in clause.subject
    return follows and scene.words[at].article


def _like_name(scene: Scene, filler: Filler) -> bool:
    """Whether a noun and an unknown word stand there as a name does (كريمة بنيعيش، السفيرة)."""
    first, last = scene.words[filler.first], scene.words[filler.last]
    two = filler.last == filler.first + 1 and not (first.prep or first.conj or first.article or first.pronoun)
    unknown = last.pos == "propn" and not last.reading.known and not last.article
    answer = scene.answer(filler)
    return two and unknown and (answer is None or answer.kind == "person")


def _by_words(scene: Scene, at: int) -> Filler | None:
    """The words of the name that ends right before an office, or before the comma in front of it."""
    words = scene.words
    if at < NAME_LEAST or words[at].conj or words[at].prep:
        return None
    comma = words[at - 1].text in COMMAS
    end = at - comma
    said = _said_by(scene, end)
    if comma or said >= 0:
        for first in range(max(end - NAME_WORDS, said + 1, 0), end - 1):
            if person_end(scene, first) == end:
                return Filler(first, end - 1, first, "office")
    return None if comma or said < 0 else _stands_as_name(scene, said + 1, end)


def _said_by(scene: Scene, end: int) -> int:
    """What stands close before some words so that no verb can take them for its object: a verb of saying, one
    whose pronoun is its object (كلمة ألقاها فلان), or أن; -1 where another word parts them."""
    for at in range(end - 1, max(end - NAME_WORDS - NAME_LEAST, -1), -1):
        word = scene.words[at]
        if word.pos == "verb":
            says = word.lemma in scene.lexicon.speech and word.lemma not in grammar().informing
            return at if says or word.pronoun else -1
        if word.stem in grammar().complementizer and not word.pronoun:
            return at
        if word.pos not in NAMELIKE or word.prep or word.conj or word.pronoun:
            return -1
    return -1


def _stands_as_name(scene: Scene, first: int, end: int) -> Filler | None:
    """Some words right before an office that can only be a name: of nobody whom a word of the language names,
    a given name among them, or only the first with the article (عرفات ماضي، الليثي ناصف)."""
    if not NAME_LEAST <= end - first <= NAME_WORDS:
        return None
    if any(m.kind in KNOWN for n in range(first, end) for m in scene.named.matches[n]):
        return None
    one, last = scene.words[first], scene.words[end - 1]
    given = any(scene.lexicon.parties.is_given_name(word) for word in scene.words[first:end])
    return Filler(first, end - 1, first, "office") if given or (one.article and not last.article) else None


def _hers(scene: Scene, held: Held, name: Filler) -> bool:
    """Whether a woman's office stands behind a man whom his own office tells (زوجة الرئيس فلان، السيدة
    الأولى)."""
    first = next((n for n in (name.first, name.first - 1) if _titled(scene, n)), None)
    if first is None or scene.words[held.first].stem[-1] != TIED_TA:
        return False
    return scene.words[first].article and scene.words[first].stem[-1] != TIED_TA


def _titled(scene: Scene, at: int) -> bool:
    return at >= 0 and any(match.kind == "title" for match in scene.named.matches[at])
