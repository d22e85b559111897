"""Statements: direct and reported speech with its speaker."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clauses import HARD_STOPS, Clause
from marsad.extract.attribution import QUOTED_SPEECH, source, speech_clauses
from marsad.extract.coreference import Discourse
from marsad.extract.gloss import names
from marsad.extract.identity import record_id
from marsad.extract.parties import cast
from marsad.extract.scene import Filler, Scene
from marsad.extract.slots import verb_slots
from marsad.model import Evidence, Party, Span, Statement, Why

LONGEST_GAP = 14


def statements(scene: Scene, discourse: Discourse, sha256: str) -> tuple[Statement, ...]:
    """The statements of one sentence in order."""
    found: list[Statement] = []
    used: set[tuple[int, int]] = set()
    for clause in speech_clauses(scene):
        if clause.negator is not None:
            continue
        words, direct = _words(scene, clause)
        if words is None or (words.start, words.end) in used:
            continue
        speaker = _speaker(scene, clause, discourse)
        if speaker is None:
            continue
        used.add((words.start, words.end))
        found.append(_statement(scene, discourse, clause, speaker, words, direct, sha256))
    return tuple(found)


def _words(scene: Scene, clause: Clause) -> tuple[Span | None, bool]:
    """What was said: the nearest long quotation, else the clause after أن up to the next stop."""
    for first, last in scene.quotes:
        if last - first >= QUOTED_SPEECH and 0 <= first - clause.verb <= LONGEST_GAP:
            return scene.whole(first, last), True
    if clause.content is None:
        return None, False
    end = len(scene.words) - 1
    for at in range(clause.content, len(scene.words)):
        if scene.words[at].pos == "punct" and scene.words[at].text[0] in HARD_STOPS:
            end = at - 1
            break
    return (scene.whole(clause.content, end), False) if end >= clause.content else (None, False)


def _speaker(scene: Scene, clause: Clause, discourse: Discourse) -> Party | None:
    for filler in verb_slots(scene.parse, clause).get("subject", ()):
        found = cast(scene, "speaker", (filler,), discourse, metonyms=True).parties
        if found:
            return found[0]
        link = source(scene, filler, None)
        if link is not None:
            return Party(link.text, link.start, link.end, link.code, None, link.id, link.name)
    if not clause.subject and discourse.speaker is not None:
        return discourse.speaker.party
    return None


def _statement(
    scene: Scene, discourse: Discourse, clause: Clause, speaker: Party, words: Span, direct: bool, sha256: str
) -> Statement:
    verb = scene.whole(clause.verb, clause.verb)
    sentence = scene.sentence
    return Statement(
        id=record_id("s", (sha256, verb.start, words.start, words.end)),
        kind="direct" if direct else "reported",
        speaker=speaker,
        verb=verb,
        words=words,
        to=(),
        about=tuple(_about(scene, words, speaker)),
        attribution=(),
        evidence=Evidence(
            sentence.number, sentence.start, sentence.end, scene.text[sentence.start : sentence.end]
        ),
        gloss=f"{names([speaker])} spoke.",
        why=(Why("statements", "quotation" if direct else "reported_clause", verb.start, verb.end),),
    )


def _about(scene: Scene, words: Span, speaker: Party) -> Iterable[Party]:
    """The parties named in what was said."""
    seen: set[str | None] = set()
    for phrase in scene.parse.phrases:
        if not words.start <= scene.words[phrase.first].start < words.end:
            continue
        filler = Filler(phrase.first, phrase.last, phrase.head, "about")
        for party in cast(scene, "about", (filler,), Discourse(), metonyms=False).parties:
            if party.id is not None and party.id not in seen and party.start != speaker.start:
                seen.add(party.id)
                yield party
