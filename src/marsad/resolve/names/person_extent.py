"""From where to where somebody's name goes."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.resolve.names.person_parts import (
    all_given,
    before_son_of,
    begins_second,
    called_like_place,
    is_everyday_name,
    is_family,
    is_given,
    is_honour,
    is_last,
    is_nickname,
    is_nominal,
    is_particle,
    numbered_ruler,
    shaped_as_family,
)
from marsad.resolve.names.reading import EVERYDAY, NONE, RARE, SURE, NameScene
from marsad.resolve.names.titles_before import titled

LONGEST = 7
BETWEEN_STATES = "IGO"  # what references call دولي


def end_of_name(scene: NameScene, at: int) -> int:
    """Where the name that may begin at a word ends; the word itself where none begins."""
    start = _opened(scene, at)
    if start is None:
        return at
    end = start
    while end < len(scene.words) and end - at < LONGEST:
        longer = _continued(scene, at, end)
        if longer is None:
            break
        end = longer
    return end


def person_end(scene: NameScene, at: int) -> int:
    """Where somebody's whole name that begins at a word ends: one of two words or more whose first is a given
    name or a particle; the word itself without one.
    """
    if scene.definite(at) or scene.cut(at):
        return at
    first = scene.parties.is_given_name(scene.words[at]) or is_particle(scene, at)
    end = end_of_name(scene, at) if first else at
    return end if end > at + 1 else at


def _opened(scene: NameScene, at: int) -> int | None:
    """The word behind the first part of a name at ``at``; null where no name begins."""
    word = scene.words[at]
    if is_particle(scene, at):
        follows = word.pronoun and at + 1 < len(scene.words)
        built = follows and (scene.definite(at + 1) or scene.is_class(at + 1))  # وبنى الوليد، وبنى مدينة
        opens = word.pos != "verb" and not built and is_nominal(scene, at + 1) and not scene.announces(at + 1)
        return at + 2 if opens else None
    given = scene.parties.is_given_name(word)
    if key(word.folded) in scene.naming.trade["saint"] and not scene.titled(at):
        return None
    if word.pos == "verb":
        two = given and all(n < len(scene.words) and is_given(scene, n) for n in (at + 1, at + 2))
        least = 1 if two or (scene.titled(at) and given) else SURE  # يحيى حسين عبد الهادي
        followed = at + 1 < len(scene.words) and scene.strengths[at + 1] >= least and not scene.cut(at + 1)
        own = given or (at > 0 and scene.words[at - 1].pos == "verb")
        return at + 1 if followed and own and scene.strengths[at] else None
    if is_nickname(scene, at) or before_son_of(scene, at):
        return at + 1
    if scene.common(at) and not given and not is_everyday_name(scene, at):
        return None
    if (word.reading.known and scene.is_class(at)) or (
        scene.definite(at) and word.reading.known and not given
    ):
        return None
    if scene.strengths[at] == NONE or (scene.is_place(at) and not given and not called_like_place(scene, at)):
        return None
    if scene.kinds(at) & {"people"} and scene.definite(at):
        return None
    if word.reading.known and scene.announces(at) and not given:
        return None
    return at + 1


def _continued(scene: NameScene, first: int, at: int) -> int | None:
    """The word behind the next part of a name."""
    word = scene.words[at]
    if scene.body_end(at) > at:
        return None
    foreign = word.conj == "ف" and word.folded in grammar().name_particle
    if word.prep and at == first + 1 and scene.definite(first) and key(word.folded) in scene.naming.endings:
        return at + 1
    if (scene.cut(at) and not foreign) or word.pos == "punct":
        return None
    if foreign or is_particle(scene, at):
        return at + 2 if is_nominal(scene, at + 1, word.folded in grammar().son) else None
    state = scene.kinds(at) & {"country", "capital"} and not scene.parties.is_given_name(word)
    if begins_second(scene, first, at) or state:
        return None
    abroad = not scene.plain(at - 1) & (scene.naming.given | scene.naming.family)
    if abroad and scene.definite(at) and scene.common(at, EVERYDAY):
        return None  # غوستاف إيفل | البرج
    if scene.definite(at) and scene.parties.means(word.stem) == BETWEEN_STATES:
        return None  # مطار الملك خالد | الدولي
    if word.pos == "verb" and not scene.strengths[at]:
        return None
    if word.folded in scene.naming.endings and (word.pos != "adj" or numbered_ruler(scene, first, at)):
        return at + 1
    last = is_family(scene, at) or (titled(scene, first) and shaped_as_family(scene, at) and at > first + 1)
    if last and all_given(scene, first, at):
        return at + 1
    if scene.strengths[at] == NONE or scene.is_head(at):
        return None
    family = scene.part(at) and is_last(scene, at) and not (scene.definite(at) and scene.common(at))
    if word.reading.known and scene.announces(at) and not family:
        return None
    compound = at - 1 > first and scene.words[at - 1].folded in scene.naming.endings
    ended = scene.definite(at - 1) and not (
        compound or is_particle(scene, at - 2) or is_honour(scene, first, at)
    )
    if ended and not scene.definite(at):
        return None
    everyday = scene.common(at) and not scene.whole(at) and not scene.definite(at)
    if everyday and not scene.parties.is_given_name(word):
        return None
    object_ = word.reading.known and word.pos == "noun" and not scene.definite(at)
    often = max(scene.frequency.get(word.folded, 0), scene.frequency.get(word.stem, 0)) > RARE
    given = bool(scene.plain(at) & scene.naming.given) and scene.naming.endings & {scene.words[at - 1].folded}
    if object_ and often and at > first + 1 and not (given or scene.parties.is_given_name(word)):
        return None  # عبر نابليون بونابرت | جبال
    if scene.definite(at) and word.reading.known and word.pos != "propn":
        before = all_given(scene, first, at)
        return at + 1 if scene.part(at) and before and not ended else None
    if not scene.part(at) and (scene.is_place(at) or (word.reading.known and word.pos != "propn")):
        return None
    return at + 1
