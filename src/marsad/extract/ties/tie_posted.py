"""What stands behind an office and is not what it is of: where its holder is sent, who gave it to him, his
peers."""

from __future__ import annotations

from marsad.arabic.classes.particles import FROM, TO
from marsad.arabic.letters.endings import OWNED
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.title_record import Held
from marsad.lexicon.sectors import CALLINGS
from marsad.model import Party

PARTICIPLES = frozenset({"adj", "noun"})
OF, SENT = " of", " to"


def where_to(scene: Scene, body: Party | None) -> str:
    """The English word before what an office is of, or before the land that its holder is sent to (المبعوث
    إلى سوريا)."""
    at = None if body is None or body.start is None else scene.word_at(body.start)
    if body is None:
        return ""
    return SENT if at and scene.words[at - 1].lemma == TO and scene.words[at - 1].pos == "prep" else OF


def given_by(scene: Scene, body: Party) -> bool:
    """Whether a body behind من only gave the office (رئيس الحكومة المكلفة من البرلمان)."""
    at = None if body.start is None else scene.word_at(body.start)
    if at is None or at < 2 or scene.words[at - 1].folded != FROM:
        return False
    made = scene.words[at - 2]
    return bool(made.article) and made.pos in PARTICIPLES and made.stem[:1] == "م"


def heads_them(scene: Scene, held: Held) -> bool:
    """Whether the last word of a title means those of the same calling, over whom its holder stands (كبير
    مستشاري الرئيس): no body."""
    inner = scene.words[held.end - 1]
    if held.end - held.first == 1 or not inner.stem.endswith(OWNED):
        return False
    return any(m.kind in CALLINGS for m in scene.named.matches[held.end - 1] if m.end == held.end)
