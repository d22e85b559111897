"""The speaker whose own words an act is told in: we condemn, I support."""

from __future__ import annotations

from marsad.extract.parties.coreference import we
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.parties import Cast
from marsad.extract.roles.attribution import sources
from marsad.extract.roles.rulings import writer
from marsad.extract.roles.unsaid import unsaid
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import own_words
from marsad.model import Attribution, Party, Why

DOCUMENT = "document"


def speaking(scene: Scene, at: int, discourse: Discourse) -> Cast:
    """The speaker whose words say "we condemn", "I support" or what others must do."""
    chain, _ = sources(scene, at, discourse)
    if not chain:
        return _gone_on_speaking(scene, at, discourse)
    link = chain[0]
    why = (_first_person(link),)
    side = we(scene, at, discourse) if scene.words[at].reading.number == "p" else None
    if side is not None and (side.id or side.sector or side.code):
        return Cast((side,), (), why)
    if link.kind == DOCUMENT:  # جاء في البيان: «نطالب»
        return _written_by(scene, link, discourse)
    for phrase in scene.parse.phrases:
        if scene.words[phrase.first].stem_start == link.start:
            answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "speaker"))
            if answer is not None:
                known = Party(
                    link.text, link.start, link.end, answer.code, answer.sector, answer.id, answer.name
                )
                return Cast((known,), (), (_first_person(link, f":{answer.basis}"),))
    before = [one for _, one in discourse.rulings]
    before += [discourse.speaker.party] if discourse.speaker is not None else []
    if (same := next((one for one in before if one.start == link.start), None)) is not None:
        return Cast((same,), (), why)
    return Cast(
        (Party(link.text, link.start, link.end, link.code, None, link.id, link.name or link.text),), (), why
    )


def _written_by(scene: Scene, link: Attribution, discourse: Discourse) -> Cast:
    """Who speaks in a paper that is a source; nobody known where the article does not say whose it is."""
    first = scene.word_at(link.start)
    held = scene.word_at(link.end - 1)
    if first is None or held is None:
        return Cast()
    by = writer(scene, Filler(first, held, first, "paper"), discourse)
    return Cast() if by is None else Cast((by,), (), (_first_person(link),))


def _gone_on_speaking(scene: Scene, at: int, discourse: Discourse) -> Cast:
    """Who goes on to speak in his own words, where the verb of speech leaves him out (وقال «نطالب ...»)."""
    report = own_words(scene, at)
    if report is None or report.speakers:
        return Cast()
    told = unsaid(scene, report.at, discourse)
    return Cast(told.parties, (), tuple(Why(w.stage, "actor:first_person", w.start, w.end) for w in told.why))


def _first_person(link: Attribution, basis: str = "") -> Why:
    return Why("parties", f"actor:first_person{basis}", link.start, link.end)
