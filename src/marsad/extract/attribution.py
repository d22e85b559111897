"""Attribution: who says so. The chain of sources over an act, nearest first."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clauses import HARD_STOPS, Clause
from marsad.extract.coreference import Discourse
from marsad.extract.scene import Filler, Scene
from marsad.extract.slots import verb_slots
from marsad.extract.triggers import forms
from marsad.model import Attribution, Why
from marsad.model.claim import SourceKind

SECTOR_KIND: dict[str, SourceKind] = {
    "MIL": "military", "GOV": "official", "JUD": "official", "LEG": "official", "COP": "official", "SPY": "official",
    "PTY": "party", "REB": "party", "PRM": "party", "OPP": "party", "JRN": "media",
}  # fmt: skip
QUOTED_SPEECH = 4


def sources(scene: Scene, at: int, discourse: Discourse) -> tuple[tuple[Attribution, ...], tuple[Why, ...]]:
    """The chain of sources over the act at word ``at`` and how it was found; empty where the article says it."""
    for find in (_reporting_clause, _according_to, _quoted):
        chain = find(scene, at, discourse)
        if chain:
            steps = tuple(Why("attribution", find.__name__.strip("_"), link.start, link.end) for link in chain)
            return chain, steps
    return (), ()


def speech_clauses(scene: Scene) -> list[Clause]:
    """The clauses whose verb is a word of saying."""
    speech = scene.lexicon.cues.speech_by_lemma()
    return [c for c in scene.parse.clauses if scene.words[c.verb].lemma in speech]


def source(scene: Scene, filler: Filler, verb: str | None) -> Attribution | None:
    """A filler as a source, if it can be one."""
    answer = scene.answer(filler)
    kind = source_kind(scene, filler, answer.sector if answer else None)
    if kind is None:
        return None
    span = scene.span(filler.first, filler.last)
    name = answer.name if answer else None
    code = answer.code if answer else None
    identity = answer.id if answer else None
    return Attribution(span.text, span.start, span.end, kind, name, verb, code, identity)


def source_kind(scene: Scene, filler: Filler, sector: str | None) -> SourceKind | None:
    """What kind of source a phrase names: by its head's word, by the body behind it, else a person."""
    listed: str | None = None
    for at in range(filler.first, min(filler.head + 2, filler.last + 1)):
        word = scene.words[at]
        listed = next((scene.lexicon.cues.sources[s] for s in forms(word) if s in scene.lexicon.cues.sources), None)
        if listed:
            break
    if listed in {"anonymous", "document"} and sector in SECTOR_KIND and SECTOR_KIND[sector] != "media":
        return SECTOR_KIND[sector] if listed == "anonymous" else "document"
    if listed:
        return listed  # type: ignore[return-value]
    if sector is None and scene.answer(filler) is None:
        head = scene.words[filler.head]
        return "person" if head.pos == "propn" and not head.reading.known else None
    return SECTOR_KIND.get(sector or "", "person")


def speaker_of(scene: Scene, clause: Clause, discourse: Discourse) -> Attribution | None:
    """The speaker of a clause of saying: its subject, or for a dropped one the last speaker."""
    verb = scene.words[clause.verb].text
    for filler in verb_slots(scene.parse, clause).get("subject", ()):
        found = source(scene, filler, verb)
        if found is not None:
            return found
    if not clause.subject and discourse.speaker is not None:
        known = discourse.speaker.party
        if known.text is not None and known.start is not None and known.end is not None:
            kind = SECTOR_KIND.get(known.sector or "", "person")
            return Attribution(known.text, known.start, known.end, kind, known.name, verb, known.code, known.id)
    return None


def _reporting_clause(scene: Scene, at: int, discourse: Discourse) -> tuple[Attribution, ...]:
    """قال X إن ...، أعلن X مقتل ...: the nearest clause of saying whose content holds the act, then the outer ones."""
    chain: list[Attribution] = []
    for clause in reversed(speech_clauses(scene)):
        if clause.verb < at and _holds(scene, clause, at):
            found = speaker_of(scene, clause, discourse)
            if found is not None and found.text not in {link.text for link in chain}:
                chain.append(found)
                chain.extend(_quoted_through(scene, clause, found))
    return tuple(chain)


def _quoted_through(scene: Scene, clause: Clause, nearest: Attribution) -> Sequence[Attribution]:
    """نقلت رويترز عن مسؤول قوله: the person quoted stands after عن; he was put first if he is the nearest."""
    return ()


def _holds(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether an act lies in what a clause of saying reports."""
    own = scene.parse.phrase_of[at]
    in_phrase = own >= 0 and (own in clause.object or any(own in group for _, group in clause.preps))
    if in_phrase and at > clause.verb and own not in clause.subject:
        return True
    if clause.content is None or at < clause.content:
        return False
    later = [c for c in speech_clauses(scene) if clause.verb < c.verb < at and c.content is None]
    if later:
        return False
    return not any(
        word.pos == "punct" and word.text[0] in HARD_STOPS and not _in_quote(scene, n)
        for n, word in enumerate(scene.words[clause.content : at], clause.content)
    )


def _in_quote(scene: Scene, at: int) -> bool:
    return any(first <= at <= last for first, last in scene.quotes)


def _according_to(scene: Scene, at: int, discourse: Discourse) -> tuple[Attribution, ...]:
    """وفق X، بحسب X، نقلا عن X، حسبما أفاد X: before, inside or after what it covers."""
    best: tuple[int, Attribution] | None = None
    for first, last, clausal in _according(scene):
        found = _source_after(scene, last, clausal, discourse)
        if found is None or not _covers(scene, first, found, at):
            continue
        distance = abs(first - at)
        if best is None or distance < best[0]:
            best = (distance, found)
    return (best[1],) if best else ()


def _according(scene: Scene) -> list[tuple[int, int, bool]]:
    found = []
    at = 0
    while at < len(scene.words):
        for cue in scene.lexicon.cues.according:
            end = _match(scene, at, cue.words)
            if end is not None:
                found.append((at, end, cue.clausal))
                at = end
                break
        at += 1
    return found


def _match(scene: Scene, at: int, pattern: Sequence[str]) -> int | None:
    """The last word of a fixed expression; a final preposition may be the next word's clitic."""
    words = scene.words
    for n, wanted in enumerate(pattern):
        if at + n >= len(words):
            return None
        if n and n == len(pattern) - 1 and words[at + n].prep == wanted:
            return at + n - 1
        if wanted not in {words[at + n].folded, words[at + n].folded[len(words[at + n].conj) :]}:
            return None
    return at + len(pattern) - 1


def _source_after(scene: Scene, last: int, clausal: bool, discourse: Discourse) -> Attribution | None:
    parse = scene.parse
    if clausal:
        speech = scene.lexicon.cues.speech_by_lemma()
        for clause in parse.clauses:
            if last < clause.verb <= last + 3 and scene.words[clause.verb].lemma in speech:
                return speaker_of(scene, clause, discourse)
        return None
    for phrase in parse.phrases:
        if last < phrase.first <= last + 2:
            return source(scene, Filler(phrase.first, phrase.last, phrase.head, "according"), scene.words[last].text)
    return None


def _covers(scene: Scene, first: int, found: Attribution, at: int) -> bool:
    """A source at the head covers what follows, one at the end what precedes, one inside its own clause."""
    words = scene.words
    after = next((n for n, w in enumerate(words) if w.start >= found.end), len(words))
    opens = first <= 3
    closes = all(words[n].pos == "punct" for n in range(after, len(words))) or (
        after < len(words) and words[after].text[0] in ".؛"
    )
    if opens:
        return at > first
    if closes:
        return at < first
    clause = scene.parse.clause_over(first)
    if clause is None:
        return abs(at - first) < 12
    later = [c.verb for c in scene.parse.clauses if c.verb > after]
    return clause.verb <= at < (later[0] if later else len(words))


def _quoted(scene: Scene, at: int, discourse: Discourse) -> tuple[Attribution, ...]:
    """An act inside a long quotation: whoever speaks it, by the clause of saying nearest to the quotation."""
    for first, last in scene.quotes:
        if first <= at <= last and last - first >= QUOTED_SPEECH:
            near = [c for c in speech_clauses(scene) if c.verb < first or c.verb > last]
            near.sort(key=lambda c: min(abs(c.verb - first), abs(c.verb - last)))
            for clause in near[:2]:
                found = speaker_of(scene, clause, discourse)
                if found is not None:
                    return (found,)
    return ()
