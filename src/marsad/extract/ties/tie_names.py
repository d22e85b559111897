"""Where the name of a person stands in a sentence, by its words alone."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import DOTLESS
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.nouns import nisba
from marsad.extract.sentence.scene import Scene

MINE = "ي"  # of "I", with which a family name may be spelt
HIDING = ("ة", "ات", "اء", "ى")  # endings that show no accusative
OTHERS = frozenset({"country", "people", "capital", "agent", "title"})


def person_end(scene: Scene, at: int) -> int:
    """Where the name of a person that begins at a word ends (exclusive); 0 where none does."""
    words, parties = scene.words, scene.lexicon.parties
    if words[at].conj or words[at].prep or words[at].pos in {"prep", "verb", "punct"}:
        return 0
    matches = scene.named.matches[at]
    people = [
        m
        for m in matches
        if m.kind == "actor" and not m.cut and all(a.kind == "person" for a in parties.actors(m))
    ]
    if people:
        end = max(m.end for m in people)
        if words[at].pronoun and end == at + 1:
            return 0  # صالحهم, but برهم صالح
        while end < len(words) and _patronym(scene, end):
            end += 1
        if end == at + 1 and _strange_family(scene, end):
            return end + 1  # علاوي البنداوي: another than علاوي
        # صالح الرفاعي: another than صالح
        return _run(scene, at) if end == at + 1 and _family_follows(scene, end) else end
    known = any(m.kind in OTHERS or (m.kind == "actor" and not m.weak) for m in matches)
    end = 0 if known else _run(scene, at)
    return 0 if known or end - at < 2 else end


def _run(scene: Scene, at: int) -> int:
    """Where the words end that stand as in a name."""
    end = at
    while end < len(scene.words) and _namelike(scene, end, first=end == at):
        end += 1
    return end


def _strange_family(scene: Scene, at: int) -> bool:
    """Whether a word with the article that the language has not follows a known name: a family's."""
    word = scene.words[at] if at < len(scene.words) else None
    plain = word is not None and word.article and not (word.prep or word.conj or word.pronoun)
    return plain and word is not None and not word.reading.known and not scene.matches[at]


def _family_follows(scene: Scene, at: int) -> bool:
    """Whether a family name with the article follows a given name that alone is somebody known."""
    if at >= len(scene.words) or not scene.lexicon.parties.is_given_name(scene.words[at - 1]):
        return False
    return scene.words[at].article and not scene.matches[at] and _namelike(scene, at, first=False)


def is_post(scene: Scene, at: int) -> bool:
    """Whether a word means a post or the oath of office (منصب، اليمين)."""
    rows = scene.lexicon.ties.get(scene.words[at].stem, ())
    return any(cue.form == "post" for _, cue in rows)


def _patronym(scene: Scene, at: int) -> bool:
    """Whether a known name goes on with whose son its bearer is (تميم بن حمد آل ثاني)."""
    word, before, particles = scene.words[at], scene.words[at - 1], grammar().name_particle
    bare = not (word.article or word.conj or word.prep) and word.pos in {"propn", "noun"}
    return bare and (word.folded in particles or before.folded in particles)


def _namelike(scene: Scene, at: int, first: bool) -> bool:
    """Whether a word can begin a name, or go on with one."""
    word, parties = scene.words[at], scene.lexicon.parties
    mine = not first and word.pronoun == MINE and parties.is_given_name(scene.words[at - 1])  # محمد صديقي
    if word.conj or word.prep or (word.pronoun and not mine) or scene.dated(at):
        return False
    if mine and word.pos == "noun":
        return True
    given = parties.is_given_name(word)
    if is_post(scene, at):
        return False  # أدى محمد ولد الشيخ | اليمين
    if first:
        placed = any(m.first <= at < m.last for m in scene.places)
        father = word.stem in grammar().name_particle and at + 1 < len(scene.words)
        kunya = father and parties.is_given_name(scene.words[at + 1])  # أبو يوسف
        strange = word.pos == "noun" and not word.reading.known and _strange(scene, at + 1)  # مايك هاكابي
        named = given or kunya or strange or word.pos in {"propn", "foreign"}
        return not word.article and named and (given or kunya or not placed)
    if word.pos == "prep" and word.text.endswith(DOTLESS):
        return False  # كورنيل نانغا | على
    if given or word.pos in {"propn", "foreign"} or word.stem in grammar().name_particle:
        return True
    before = scene.words[at - 1]
    if before.stem in grammar().name_particle and not word.article:
        return True  # ولد لبات
    family = parties.is_given_name(before) or not word.reading.known
    kin = scene.words[at - 2] if at > 1 and word.article else None  # أبو حفص الشامي
    family = family or (kin is not None and kin.stem in grammar().name_particle)
    if family and word.pos == "adj" and not word.article and _no_adjective(scene, at):
        return True
    if word.pos == "noun" and not word.article and parties.is_given_name(before) and _family_noun(scene, at):
        return True
    foreign = word.pos == "adj" and before.pos == "propn" and not before.reading.known
    rare = word.article or foreign or (word.pos == "noun" and not word.reading.known)  # هاني سويلم
    return rare and (family or foreign) and (not scene.named.matches[at] or _calling(scene, at))


def _calling(scene: Scene, at: int) -> bool:
    """Whether a calling with the article right behind a given name is a family name (رمزي الجندي، ماريا
    الخوري), as no office is (محمد | الرئيس)."""
    if not scene.words[at].article or not scene.lexicon.parties.is_given_name(scene.words[at - 1]):
        return False
    return all(m.kind == "agent" or m.weak for m in scene.named.matches[at] if m.end == at + 1)


def _no_adjective(scene: Scene, at: int) -> bool:
    """Whether a bare adjective behind a given name is a family name: nothing definite is described so (غازي
    وزني، سيف حاشد)."""
    word = scene.words[at]
    if scene.named.matches[at] or nisba(word):
        return not scene.named.matches[at]
    return word.reading.number != "p" and _closes(scene, at + 1) and not accusative(word)


def _family_noun(scene: Scene, at: int) -> bool:
    """Whether a bare noun behind a given name is a family name: no object of a verb, which had its ending
    (هادي هيج، not زار محمد قرية)."""
    word = scene.words[at]
    hidden = word.stem.endswith(HIDING) or accusative(word) or word.reading.number != "s"
    return (
        not hidden and not scene.named.matches[at] and (_closes(scene, at + 1) or _parted_by(scene, at + 1))
    )


def _parted_by(scene: Scene, at: int) -> bool:
    """Whether a particle or a preposition stands at a word."""
    return scene.words[at].pos in {"particle", "prep"} or bool(scene.words[at].prep)


def _closes(scene: Scene, at: int) -> bool:
    """Whether a sentence, a stretch of it or a verb stands where a name ends."""
    return at >= len(scene.words) or scene.words[at].pos in {"verb", "punct", "relative"}


def _strange(scene: Scene, at: int) -> bool:
    """Whether a word is known to nobody, as the second half of a foreign name."""
    word = scene.words[at] if at < len(scene.words) else None
    unknown = word is not None and word.pos == "propn" and not word.reading.known
    return unknown and word is not None and not (word.article or word.prep or word.conj)
