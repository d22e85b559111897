"""Names that their place in the sentence shows: what stands behind a title or a nationality without article
is somebody's name, also where the dictionary reads its words as something else (المفكر فيلهلم دلتاي)."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import ALIF, ARTICLE, MEN
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.lexicon.naming import load_towns
from marsad.lexicon.parties_forms import bare
from marsad.resolve.names.reading import COMMON, EVERYDAY, RARE, Found, NameScene
from marsad.resolve.names.titles_before import titled

SLOT_RANK, LONE_RANK = 5, 1
LONGEST, SHORT = 5, 3
STRONG, WEAK, NONE = 2, 1, 0


def slots(scene: NameScene) -> Iterator[Found]:
    """Names of two words and more behind a title or a nationality that stands for somebody."""
    for at in range(1, len(scene.words)):
        if scene.definite(at) or not _shown(scene, at):
            continue
        end, strong = _reach(scene, at)
        if end - at > 1 and strong:
            yield Found("PER", at, end, SLOT_RANK, "slot")


def lone(scene: NameScene) -> Iterator[Found]:
    """Single words of no dictionary that the lists of names alone know, or that a man's verb stands before;
    they name no place (موزارت).
    """
    naming = scene.naming
    for at, word in enumerate(scene.words):
        own = bare(key(word.folded[len(word.conj) :]))
        strange = (not word.reading.known or word.pos == "propn") and len(own) > SHORT and not word.prep
        bound = at > 0 and scene.words[at - 1].pos in NAMELIKE and not word.conj
        if not strange or bound or scene.definite(at) or scene.is_place(at) or word.pos not in NAMELIKE:
            continue
        if own not in naming.foreign and not _man_does(scene, at):
            continue
        if not (any(map(scene.places.candidates, scene.plain(at))) or scene.plain(at) & load_towns()):
            yield Found("PER", at, at + 1, LONE_RANK, "list")


def _man_does(scene: NameScene, at: int) -> bool:
    """Whether a verb in the masculine singular without object stands right before a word of no dictionary."""
    verb = scene.words[at - 1] if at else None
    if verb is None or verb.pos != "verb" or verb.pronoun or scene.words[at].reading.known:
        return False
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    bare_noun = (
        after is not None and after.pos in NAMELIKE and not (after.prep or after.conj or after.pronoun)
    )
    if after is not None and bare_noun and not scene.definite(at + 1) and not after.folded.endswith(ALIF):
        return False  # more of the name, which is not known for one
    return verb.reading.gender == "m" and verb.reading.number == "s" and verb.reading.person == 3


def _shown(scene: NameScene, at: int) -> bool:
    own = bool(scene.words[at - 1].pronoun) and scene.announces(at - 1)  # رئيسها
    return own or titled(scene, at) or _national(scene, at - 1)


def _national(scene: NameScene, at: int) -> bool:
    """Whether a nationality stands for one of its nation (فاز على السويسري)."""
    word = scene.words[at]
    if "people" not in scene.kinds(at) or not scene.definite(at) or word.stem.endswith(MEN):
        return False
    before = scene.words[at - 1] if at else None
    if before is None or word.prep or word.conj or before.pos not in NAMELIKE:
        return True
    return not (scene.definite(at - 1) or before.pronoun or scene.is_place(at - 1))


def _reach(scene: NameScene, first: int) -> tuple[int, bool]:
    """Where the words that may be parts of a name end, and whether one of them is sure."""
    end, strong, weak = first, False, 0
    while end < min(len(scene.words), first + LONGEST):
        if end > first and _particle(scene, end) and _fits(scene, end + 1, first):
            end += 1
            continue
        fits = _fits(scene, end, first)
        weak += fits == WEAK
        late = fits == WEAK and end - first > 1 and _fits(scene, end + 1, first) != STRONG
        other = end > first + 1 and any(m.kind == "actor" and m.end > end + 1 for m in scene.matches[end])
        if fits == NONE or weak > 1 or late or other:
            break
        strong = strong or fits == STRONG
        end += 1
        if scene.definite(end - 1):
            break
    return end, strong


def _particle(scene: NameScene, at: int) -> bool:
    return scene.words[at].folded in grammar().name_particle


def _fits(scene: NameScene, at: int, first: int) -> int:
    """How well a word may be part of the name that begins at another: ``STRONG``, ``WEAK`` or ``NONE``."""
    if at >= len(scene.words):
        return NONE
    word = scene.words[at]
    body = at == first and scene.body_end(at) > at
    if not word.folded.isalpha() or len(word.folded) < 2 or scene.is_head(at) or body:
        return NONE
    if scene.definite(at):
        return _family(scene, at, first)
    naming, own = scene.naming, bare(key(word.folded))
    listed = own in naming.given or own in naming.family or own in naming.foreign
    level = scene.frequency.get(word.folded, 0)
    if scene.is_place(at) and not listed:
        return NONE
    if not word.reading.known or (word.pos == "propn" and not (word.conj or word.prep)):
        joined = word.conj == "و" or (bool(word.prep or word.conj) and scene.is_place(at))
        return NONE if (joined and not listed) or level > EVERYDAY + listed else STRONG
    if listed and scene.parties.is_given_name(word) and word.pos in NAMELIKE and not (word.conj or word.prep):
        return STRONG
    told = word.pos == "verb" and not (word.conj or word.prep or at == first)
    if listed and level < EVERYDAY and not told:
        return STRONG
    man = at == first and own in naming.given and word.reading.number != "p"
    if listed and level < COMMON + man and not told:
        return WEAK
    apart = not (word.conj or word.prep) and word.pos not in {"particle", "prep"}
    rare = max(level, scene.frequency.get(word.stem, 0)) <= RARE and apart and not told
    return WEAK if rare and not word.folded.endswith(ALIF) else NONE


def _family(scene: NameScene, at: int, first: int) -> int:
    """The same of a word with an article: only a family name, behind the first word."""
    word = scene.words[at]
    own = word.folded.removeprefix(ARTICLE)
    naming = scene.naming
    if at == first or word.conj or word.prep or "people" in scene.kinds(at) or scene.announces(at):
        return NONE
    if scene.common(at, EVERYDAY) or word.pos not in NAMELIKE:
        return NONE
    return STRONG if own in naming.family or own in naming.given else NONE
