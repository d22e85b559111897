"""How far the name of an organisation goes behind its head: idafas, names, adjectives and what it is for."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.parties_tables import Match
from marsad.resolve.names.reading import SURE, NameScene

LONGEST = 9
NISBA = ("ي", "يه")
COORDINATED = frozenset({"و"})


def proper(scene: NameScene, at: int) -> bool:
    """Whether a word behind a head is a name by itself: in no dictionary, a place, somebody's name."""
    word = scene.words[at]
    if (scene.cut(at) and word.reading.known) or word.conj or word.pos not in NAMELIKE or scene.definite(at):
        return False
    if any(mention.first == at and mention.prep for mention in scene.mentions):
        return False
    return not word.reading.known or word.pos == "propn" or scene.is_place(at)


def proper_end(scene: NameScene, at: int) -> int:
    """Where the words behind a head end that are names by themselves."""
    end = at + 1
    while end < min(len(scene.words), at + 4) and proper(scene, end) and not _somebody(scene, at, end):
        end += 1
    return end


def _somebody(scene: NameScene, first: int, at: int) -> bool:
    """Whether a given name behind a body's begins somebody's name (معهد كارنيغي | مها يحيى)."""
    given = scene.parties.is_given_name
    saint = key(scene.words[at - 1].folded) in scene.naming.trade["saint"]
    own = given(scene.words[at]) and scene.words[at].pos == "propn"
    return own and not saint and not given(scene.words[first])


def idafa_end(scene: NameScene, at: int) -> int:
    """Where an idafa that begins behind a head ends: indefinite nouns up to a definite one or a name."""
    end = at
    while end < min(len(scene.words), at + LONGEST):
        word = scene.words[end]
        if word.conj or word.prep or word.pos not in NAMELIKE or word.pronoun:
            return at
        if proper(scene, end):
            return proper_end(scene, end)
        if scene.definite(end):
            person = scene.announces(end) or scene.words[end - 1].folded in grammar().name_particle
            return _holder_end(scene, end) if person else known_end(scene, end)
        if scene.announces(end) and scene.words[end].reading.number != "p":
            return at
        end += 1
    return at


def known_end(scene: NameScene, at: int) -> int:
    """Where a known body's name that begins at a word ends; the next word without one."""
    ends = [
        match.end
        for match in scene.matches[at]
        if match.kind == "actor" and not match.weak and not _person(scene, match)
    ]
    return max(at + 1, scene.body_end(at), *ends)


def _holder_end(scene: NameScene, at: int) -> int:
    """Where a title and the name that it is given to end (جامعة الملك فهد)."""
    end = at + 1
    while end < min(len(scene.words), at + 4) and scene.strengths[end] and not scene.cut(end):
        if scene.definite(end - 1) and end - 1 > at and not scene.definite(end):
            break
        end += 1
    return end


def described_end(scene: NameScene, at: int) -> int:
    """Where the definite adjectives behind a definite head end, with a ل that says for what it is."""
    end = at
    while end < len(scene.words) and _adjective(scene, end):
        end += 1
    return further_end(scene, end, at - 1) if end > at else end


def _adjective(scene: NameScene, at: int) -> bool:
    word = scene.words[at]
    if not scene.definite(at) or word.conj or word.prep or word.pos not in NAMELIKE:
        return False
    if (
        at + 1 < len(scene.words)
        and scene.announces(at)
        and scene.strengths[at + 1]
        and not scene.cut(at + 1)
    ):
        return False
    nationality = "people" in scene.kinds(at)
    ordinary = bool(scene.plain(at) & scene.naming.ordinary)
    strange = not word.reading.known and word.folded.endswith(NISBA)
    return nationality or strange or (word.pos == "adj" and not ordinary)


def _known_ends(scene: NameScene, end: int) -> bool:
    """Whether a known body's name ends right before a word, none goes on: it takes no further adjective."""
    near = [
        match
        for matches in scene.matches[max(0, end - 5) : end]
        for match in matches
        if match.kind == "actor" and not match.weak and not _person(scene, match)
    ]
    return any(match.end == end for match in near) and not any(match.end > end for match in near)


def _person(scene: NameScene, match: Match) -> bool:
    return all(actor.kind == "person" for actor in scene.parties.actors(match))


def plain_adjective(scene: NameScene, at: int) -> bool:
    """Whether a definite word behind a proper name is neither a nationality nor one of no dictionary."""
    if at >= len(scene.words) or not scene.definite(at) or scene.words[at].prep or scene.words[at].conj:
        return False
    return scene.words[at].reading.known and "people" not in scene.kinds(at)


def _of_person(scene: NameScene, at: int) -> bool:
    """Whether a nationality behind a known body's name is that of the person behind it (عين الاتحاد الدولي
    لكرة القدم السويسري فلانا).
    """
    after = at + 1
    if "people" not in scene.kinds(at) or after >= len(scene.words) or not _known_ends(scene, at):
        return False
    return scene.strengths[after] == SURE and not (scene.cut(after) or scene.definite(after))


def _second(scene: NameScene, at: int) -> int:
    """Where a second idafa that و joins to what a body is for ends (للأبحاث ودراسة السياسات); ``at``
    without one.
    """
    word = scene.words[at]
    if word.pos != "noun" or word.prep or word.pronoun or scene.announces(at) or scene.is_head(at):
        return at
    end = idafa_end(scene, at + 1)
    return end if end > at + 1 else at


def further_end(scene: NameScene, end: int, head: int) -> int:
    """A name with its adjectives, its second noun and what it is for (لشؤون اللاجئين، للتنمية، عن حقوق
    الإنسان).
    """
    while end < min(len(scene.words), head + LONGEST):
        word, last = scene.words[end], scene.words[end - 1]
        after = end + 1 < len(scene.words)
        if (
            _adjective(scene, end)
            and not _of_person(scene, end)
            and (end == head + 1 or "people" in scene.kinds(end) or not _known_ends(scene, end))
        ):
            end += 1
        elif word.prep == "ل" and not word.pronoun and word.pos in NAMELIKE and not word.conj:
            named = _known_nation(scene, end) or scene.is_place(end - 1)
            if not _for_article(word.folded) and is_verbal_noun(word.lemma) and named:
                return end
            longer = (
                end + 1 if scene.definite(end) or _for_article(word.folded) else idafa_end(scene, end + 1)
            )
            if longer <= end + 1 and not (scene.definite(end) or _for_article(word.folded)):
                return end
            end = longer
        elif (
            word.conj in COORDINATED
            and scene.definite(end)
            and last.pos in NAMELIKE
            and not scene.announces(end)
        ):
            if word.pos not in NAMELIKE or word.prep or scene.kinds(end) or scene.is_head(end):
                return end
            end += 1
        elif word.conj in COORDINATED and last.folded.startswith("لل") and _second(scene, end) > end:
            end = _second(scene, end)
        elif (
            word.folded == ABOUT
            and after
            and scene.words[end + 1].pos == "noun"
            and not scene.is_place(end + 1)
            and last.reading.known
        ):
            longer = idafa_end(scene, end + 1)
            if longer == end + 1:
                return end
            end = longer
        else:
            return end
    return end


def _known_nation(scene: NameScene, end: int) -> bool:
    """Whether a known body's name with its nationality ends right before a word (مجلس الشيوخ الأمريكي)."""
    nation = "people" in scene.kinds(end - 1)
    return nation and (_known_ends(scene, end) or _known_ends(scene, end - 1))


def _for_article(folded: str) -> bool:
    """Whether a word is written with ل and an article (للتنمية)."""
    return folded.startswith("لل")
