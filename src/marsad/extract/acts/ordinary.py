"""Ordinary scenes: acts of sport, families, accidents or art that use the words of conflict and are none.

What sets a scene, and whose presence makes an act political all the same, is in
``resources/codebook/ordinary.yaml``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.records import Sentence
from marsad.extract.roles.act import Act
from marsad.extract.sentence.listed import standing, standing_among
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.modes import instruments
from marsad.extract.trigger.triggers import find_triggers
from marsad.lexicon.codebook import OrdinaryScene
from marsad.lexicon.load import Lexicon
from marsad.model import Party

SEVERAL = 3
POLITICAL = frozenset({"OPP", "PTY"})
WEAPONS_OF_WAR = frozenset(
    {"aerial", "drone", "explosives", "heavy-weapons", "suicide-attack", "crowd-control"}
)
NEVER_FIGURES = frozenset({"aerial", "drone", "suicide-attack"})
FAMILY, COERCE = "family", "COERCE"
NO_QUARREL, EXPLOSIVES = frozenset({"targeted", "suicide-attack"}), "explosives"
FORCES = frozenset({"COP", "MIL", "SPY"})


def ordinary(scene: Scene, act: Act) -> bool:
    """Whether an act belongs to an ordinary scene of its sentence and no political party takes part in it."""
    scenes = [(kind, at) for kind, at in _scenes(scene) if not kind.types or act.event in kind.types]
    blast = scenes and act.trigger.form != "verb" and EXPLOSIVES in act.modes
    if blast or (scenes and NO_QUARREL.intersection(act.modes)):  # اغتالوا القاضي وزوجته
        scenes = [(kind, at) for kind, at in scenes if kind.name != FAMILY]
    if scenes and act.event == COERCE and act.actor.parties:
        scenes = [(kind, at) for kind, at in scenes if kind.name != FAMILY or not _held(scene, act, at)]
    if any(kind.whoever for kind, _ in scenes):
        return True
    if scenes and _in_wreck(scene, act, scenes):
        return True
    if not scenes or NEVER_FIGURES.intersection(act.modes):
        return False
    weapons = WEAPONS_OF_WAR.difference(*(kind.figures for kind, _ in scenes))
    marching = act.event == "PROTEST"  # مسيرات are no drones there
    if not marching and any(mode in weapons for mode, _, _ in instruments(scene, act.trigger)):
        return False
    if act.trigger.entry.outcome and _by_nobody(scene, act) and any(kind.outcomes for kind, _ in scenes):
        return True
    scenes = [(kind, words) for kind, words in scenes if not kind.outcomes]
    if any(kind.quiet for kind, _ in scenes) and any(w.lemma in grammar().protester for w in scene.words):
        scenes = [(kind, words) for kind, words in scenes if not kind.quiet]  # فرقت الشرطة المحتجين إثر تدافع
    if not scenes:
        return False
    setting = frozenset(word for _, words in scenes for word in words)
    if any(kind.doers and _does(act, words) for kind, words in scenes):
        return True
    neutral = scene.lexicon.codebook.private.union(*(kind.neutral for kind, _ in scenes))
    casts = (act.actor, act.recipient)
    return not any(
        _counts(scene, party, filler, neutral, setting)
        for cast in casts
        for party, filler in _with_fillers(cast.parties, cast.fillers, scene)
    )


def _held(scene: Scene, act: Act, setting: frozenset[int]) -> bool:
    """Whether security forces hold somebody's relative, all that there is of a family (اعتقل الأمن شقيقه),
    and nobody was hurt."""
    if not any(party.sector in FORCES for party in act.actor.parties):
        return False
    kin = {n for f in act.recipient.fillers if not f.pronoun for n in range(f.first, f.last + 1)}
    return setting <= kin and all(t.event != "ASSAULT" for t in find_triggers(scene))


def _does(act: Act, setting: frozenset[int]) -> bool:
    """Whether the subject of an act's verb is what sets a scene (هاجمت موجة برد شمال البلاد)."""
    subject = act.trigger.slots.get("subject", ()) if act.trigger.form == "verb" else ()
    return any(not f.pronoun and f.head in setting for f in subject)


def _in_wreck(scene: Scene, act: Act, scenes: Sequence[tuple[OrdinaryScene, frozenset[int]]]) -> bool:
    """Whether people died by nobody's hand in what crashed, the only arms told of (في تحطم مروحية)."""
    wreck = {n for kind, words in scenes if kind.outcomes for n in words}
    if not (wreck and act.trigger.entry.outcome):
        return False
    return all(first in wreck for _, first, _ in instruments(scene, act.trigger)) and _by_nobody(scene, act)


def _by_nobody(scene: Scene, act: Act) -> bool:
    """Whether an outcome has no doer but what stands in the phrase of another (ضرب زلزال شمال المغرب
    وقتل), and no attack is told beside it."""
    if act.actor.parties and not act.actor.fillers:
        return False
    for filler in act.actor.fillers:
        own = -1 if filler.pronoun else scene.parse.phrase_of[filler.head]
        if own < 0 or scene.parse.phrases[own].head == filler.head:
            return False
    return all(t.entry.outcome or t.event != act.event for t in find_triggers(scene))


def _counts(
    scene: Scene, party: Party, filler: Filler | None, neutral: frozenset[str], setting: frozenset[int]
) -> bool:
    """Whether a party makes an act political: it is known, of no neutral sector, and not of the scene itself.

    A word of rank or force (رئيس، وزير، جيش) may head a club or a joke: a party counts only outside the
    scene's words, but for the opposition, who are also poets and players.
    """
    if not (party.code or party.sector or party.id) or party.sector in neutral:
        return False
    if party.sector in POLITICAL or filler is None:
        return True
    own = scene.parse.phrase_of[filler.head]
    head = {scene.parse.phrases[own].head} if own >= 0 else set()  # عاصفة شمال المغرب, المدرب الصربي
    if own > 0 and scene.parse.phrases[own].conj:
        head.add(scene.parse.phrases[own - 1].head)  # منتخبا مصر والسنغال
    return not setting.intersection(head | {*range(filler.first, filler.last + 1)})


def _with_fillers(
    parties: Iterable[Party], fillers: Iterable[Filler], scene: Scene
) -> Iterable[tuple[Party, Filler | None]]:
    """Each party with the phrase that holds it, where one does."""
    phrases = [f for f in fillers if not f.pronoun]
    for party in parties:
        yield party, next((f for f in phrases if _within(party, f, scene)), None)


def _within(party: Party, filler: Filler, scene: Scene) -> bool:
    if party.start is None or party.end is None:
        return False
    return scene.words[filler.first].start <= party.start and party.end <= scene.words[filler.last].end


def of_the_article(sentences: Sequence[Sentence], lexicon: Lexicon) -> frozenset[str]:
    """The ordinary scenes that are set in a third of an article's sentences or more, of three at the least
    (the report of a match): what its other sentences tell belongs to them too."""
    if len(sentences) < SEVERAL:
        return frozenset()
    set_in: Counter[str] = Counter()
    for sentence in sentences:
        own = [word.shapes for word in sentence.words]
        set_in.update({name for _, _, name in standing_among(own, lexicon.ordinary)})
    least = max(SEVERAL, len(sentences) / SEVERAL)
    return frozenset(name for name, count in set_in.items() if count >= least)


@lru_cache(maxsize=4)
def _scenes(scene: Scene) -> tuple[tuple[OrdinaryScene, frozenset[int]], ...]:
    """The ordinary scenes of a sentence in the codebook's order, each with the words that set it; those that
    the whole article is about without words."""
    found: dict[str, set[int]] = {name: set() for name in scene.setting}
    for first, last, name in standing(scene, scene.lexicon.ordinary):
        found.setdefault(name, set()).update(range(first, last + 1))
    return tuple(
        (kind, frozenset(found[kind.name])) for kind in scene.lexicon.codebook.ordinary if kind.name in found
    )
