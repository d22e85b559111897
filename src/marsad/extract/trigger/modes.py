"""Modes and contexts of an act: fixed by its word, by the tools in its clause, by what is demanded or
refused, or by the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import Word
from marsad.extract.sentence.listed import standing
from marsad.extract.sentence.marches import marches
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.overhead import answered
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.cues import Content
from marsad.lexicon.sectors import IRREGULAR
from marsad.model import Party, Why

SPEAKING = frozenset({"REQUEST", "REJECT", "THREATEN"})
DOER_SLOTS = frozenset({"subject", "agent"})
INSTRUMENT_REACH, MEDDLED_WITHIN = 12, 3


def modes(scene: Scene, trigger: Trigger, actors: Sequence[Party]) -> tuple[tuple[str, ...], tuple[Why, ...]]:
    """The modes of an act, in a fixed order, with the words that set them."""
    entry = trigger.entry
    legal = scene.lexicon.codebook.types[entry.event].modes
    found = [mode for mode in entry.mode if mode in legal]
    why: list[Why] = []
    if "instrument" in entry.mode_by and not found:
        for mode, at, last in instruments(scene, trigger):
            if mode in legal and mode not in found:
                found.append(mode)
                why.append(Why("mode", f"instrument:{mode}", scene.words[at].start, scene.words[last].end))
    if entry.event in SPEAKING and not found:
        said = _said(scene, trigger)
        if said is not None:
            mode, at = said
            found.append(mode)
            why.append(Why("mode", f"content:{mode}", scene.words[at].start, scene.words[at].end))
    if entry.event == "MOBILIZE" and found == ["troops"]:
        found = [_force(actors)]
    if "suicide-attack" in found and "explosives" in found:
        found.remove("explosives")
    return tuple(found), tuple(why)


def _said(scene: Scene, trigger: Trigger) -> tuple[str, int] | None:
    """The mode that the content of a demand, refusal or threat gives it, and its word: the verb of its
    أن-clause, else the verbal noun that heads one of its complements."""
    for at, content in _contents(scene, trigger):
        mode = content.threatened if trigger.event == "THREATEN" else content.asked
        if mode and not (trigger.event == "REJECT" and _meddling(scene, at)):
            return mode, at
    return None


def _meddling(scene: Scene, at: int) -> bool:
    """Whether what is refused is that others meddle (رفض التدخل في شؤونه، التدخل الأجنبي): no help is."""
    if scene.words[at].lemma not in grammar().meddling:
        return False
    behind = scene.words[at + 1 : at + 1 + MEDDLED_WITHIN]
    foreign = bool(behind) and behind[0].pos == "adj" and nisba(behind[0])
    return foreign or any(word.stem in grammar().own_affairs for word in behind)


def _contents(scene: Scene, trigger: Trigger) -> Iterable[tuple[int, Content]]:
    clause = scene.parse.clause_of(trigger.at)
    if clause is not None and clause.content is not None:
        for at in range(clause.content, min(clause.content + 2, len(scene.words))):
            word = scene.words[at]
            if word.pos == "verb" and word.lemma in scene.lexicon.content_verbs:
                yield at, scene.lexicon.content_verbs[word.lemma]
    for slot, fillers in trigger.slots.items():
        for filler in fillers if slot not in DOER_SLOTS else ():
            for shape in sorted(scene.shapes[filler.head] & scene.lexicon.content_nouns.keys()):
                yield filler.head, scene.lexicon.content_nouns[shape]


def _force(actors: Sequence[Party]) -> str:
    """Whose forces move: those of rebels are a militia, those of the police are police."""
    sectors = {party.sector for party in actors}
    if sectors and sectors <= IRREGULAR:
        return "militia"
    return "police" if sectors == {"COP"} else "troops"


def instruments(scene: Scene, trigger: Trigger) -> Iterable[tuple[str, int, int]]:
    """The tools named near an act, within its sentence part: mode, first and last word; those before what is
    answered are the answer's (أطلق صواريخ ردا على مقتل جنود)."""
    words = scene.words
    low, high = _part(words, trigger.at)
    low = max([low, *(at for at in scene.where(grammar().since) if at < trigger.first)])  # قصفت منذ قتلهم
    at = trigger.first if low < trigger.first and answered(scene, trigger.first) else low
    while at <= high:
        listed = scene.lexicon.instruments
        tools = [tool for shape in scene.shapes[at] for tool in listed.get(shape, ())]
        for tool in sorted(tools, key=lambda tool: (-len(tool.words), tool.words)):
            end = at + len(tool.words) - 1
            marching = len(tool.words) == 1 and marches(scene, at)
            if (
                end <= high
                and not marching
                and all(w in scene.shapes[at + n] for n, w in enumerate(tool.words))
            ):
                own = trigger.first <= at <= trigger.last
                if not (own and len(tool.words) == 1) and not _kept(words, at):
                    yield tool.mode, at, end
                at = end
                break
        at += 1


def _kept(words: Sequence[Word], at: int) -> bool:
    """Whether a tool is only what is kept or made in what was hit (مستودع صواريخ، مخازن للطائرات)."""
    store = words[at - 1] if at else None
    if store is None or store.pos != "noun" or words[at].conj or (words[at].prep or FOR) != FOR:
        return False
    return not grammar().depot.isdisjoint({store.lemma, store.stem})


def _part(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The stretch around a word that its tools may stand in: to the next verbs and stops, a few words at
    most.
    """
    low = at
    while low > 0 and at - low < INSTRUMENT_REACH:
        word = words[low - 1]
        if word.pos == "punct" and word.text[0] in HARD_STOPS | {"،"}:
            break
        low -= 1
        if words[low].pos == "verb" and low != at - 1 and words[low].conj:
            break
    high = at
    while high + 1 < len(words) and high - at < INSTRUMENT_REACH:
        word = words[high + 1]
        if (word.pos == "punct" and word.text[0] in HARD_STOPS | {"،"}) or (word.pos == "verb" and word.conj):
            break
        high += 1
    return low, high


def contexts(scene: Scene, trigger: Trigger, mode: Sequence[str]) -> tuple[str, ...]:
    """The PLOVER contexts that the act's word or its sentence sets, in the codebook's order."""
    found = set(trigger.entry.context) | ({"misinformation", "cyber"} & set(mode)) | _named(scene)
    return tuple(
        c.name for c in scene.lexicon.codebook.contexts if c.name in found and not c.not_with & found
    )


@lru_cache(maxsize=4)
def _named(scene: Scene) -> frozenset[str]:
    """The contexts whose words stand in the sentence, outside the phrases in which they do not count."""
    barred = {
        (name, at)
        for first, last, name in standing(scene, scene.lexicon.not_contexts)
        for at in range(first, last + 1)
    }
    return frozenset(
        name for first, _, name in standing(scene, scene.lexicon.contexts) if (name, first) not in barred
    )
