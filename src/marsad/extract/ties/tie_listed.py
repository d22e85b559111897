"""The rest of a list of members, behind the first whom the parse holds together: over who leads one, and
behind what adds or picks some (يضم حزب كذا بزعامة فلان وحركة كذا، بالإضافة إلى جبهة كذا)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.joined import behind_adding, behind_including
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.participles import is_participle
from marsad.extract.ties.tie_ends import End, band, bodies, unknown
from marsad.lexicon.cues import TieCue

COMPRISED, WHOLE, DESCRIBED = "member_of", ("subject",), ("modified",)
MOST = 12  # members of one list
PAIR, PLURAL, SIDE = 2, "p", "side"


def comprises(cue: TieCue) -> bool:
    """Whether a row's word tells of what something consists (يضم، يتألف من، المؤلف من)."""
    if cue.kind != COMPRISED:
        return False
    return cue.object == (WHOLE if cue.form == "verb" else DESCRIBED)


def comprised(scene: Scene, cue: TieCue, subjects: Sequence[End]) -> list[End]:
    """All that a word of comprising lists; behind a participle only bodies and bands have members (خلية مؤلفة
    من ثمانية أشخاص is nobody's)."""
    listed = listed_on(scene, subjects)
    if cue.form != "participle":
        return listed
    return [end for end in listed if bodies(scene, end[1]) or band(scene, end[1])]


def listed_on(scene: Scene, ends: Sequence[End]) -> list[End]:
    """The members found, with the bodies that the list goes on to name, up to where anything else stands."""
    told = {end[1].first: end for end in ends}
    found, at = list(ends), 0
    first = min(told, default=-1)
    for _ in range(MOST):
        if first < 0:
            break
        known = told.get(first)
        filler = _member(scene, first) if known is None else known[1]
        if filler is None or filler.last < at:
            break
        if known is None:
            found.append(unknown(scene, filler))
        at = filler.last + 1
        behind = _behind(scene, at)
        first = _next(scene, behind, behind > at and is_participle(scene, filler.last))
    return found


def picked(scene: Scene, ends: Sequence[End], others: Sequence[End]) -> tuple[list[End], list[End]]:
    """The two sides of a verb in a relative clause, where what picks some stands behind one single party:
    they are of the several whom the clause describes (العشائر التي تدعمها الرياض، وأبرزها شمر)."""
    if len(ends) < PAIR or not others or ends[0][1].pronoun:
        return list(ends), list(others)
    first, several = ends[0][1], others[0][1]
    if scene.words[first.head].reading.number == PLURAL or several.last >= first.first:
        return list(ends), list(others)
    known = grammar()
    picks = next(
        (n for n in range(first.last + 1, ends[-1][1].first) if _picks(scene, n, known.picking)), None
    )
    if picks is None or scene.words[several.first].reading.number != PLURAL:
        return list(ends), list(others)
    chosen = [end for end in ends if end[1].first > picks]
    return [end for end in ends if end[1].first < picks], [*others, *chosen]


def of_the_clause(scene: Scene, verb: int, ends: Sequence[End]) -> list[End]:
    """Those whose side a relative clause tells of, without what is added behind its comma to those whom the
    sentence tells of (قتل عناصر من ميليشيا تقاتل إلى جانب القوات، إضافة إلى قيادي)."""
    clause = scene.parse.clause_of(verb) if len(ends) > 1 and ends[0][1].how == SIDE else None
    if clause is None or clause.antecedent is None:
        return list(ends)
    last = ends[0][1].last
    comma = next((n for n in range(last + 1, ends[-1][1].first) if scene.words[n].text in COMMAS), None)
    return [end for end in ends if comma is None or end[1].first < comma]


def _picks(scene: Scene, at: int, picking: frozenset[str]) -> bool:
    word = scene.words[at]
    return bool(word.pronoun) and (word.lemma in picking or word.stem in picking)


def _member(scene: Scene, first: int) -> Filler | None:
    """The body that a phrase names from a word on."""
    number = scene.parse.phrase_of[first]
    if number < 0:
        return None
    filler = Filler(first, scene.parse.phrases[number].last, first, "listed")
    return filler if bodies(scene, filler) or band(scene, filler) else None


def _behind(scene: Scene, at: int) -> int:
    """The word behind what only describes a member: who leads it, whose or near to whom it is."""
    words, number = scene.words, scene.parse.phrase_of[at] if at < len(scene.words) else -1
    if number < 0 and at + 1 < len(words) and words[at].pos == "prep":
        number = scene.parse.phrase_of[at + 1]
    if number < 0:
        return at
    phrase = scene.parse.phrases[number]
    led = phrase.prep == BY and words[phrase.first].lemma in grammar().headship
    of = bool(phrase.prep) and is_participle(scene, at - 1)
    return phrase.last + 1 if led or of else at


def _next(scene: Scene, at: int, of: bool) -> int:
    """Where the next member begins: behind و or what adds or picks some; -1 where the list ends, as it does
    where و joins to those ``of`` whom a member is (منشقين عن حركة كذا وحركة كذا)."""
    words = scene.words
    comma = at < len(words) and words[at].text in COMMAS
    first = at + comma
    if first >= len(words):
        return -1
    for reader in (behind_adding, behind_including):
        if (added := reader(scene, first)) is not None:
            return added if added < len(words) else -1
    word = words[first]
    if of:
        return -1
    number = scene.parse.phrase_of[first]
    opens = number >= 0 and scene.parse.phrases[number].first == first
    return first if word.conj and not word.prep and word.pos != "verb" and opens else -1
