"""The name of a body behind a title: with ب, in quotation marks, or as known; and what is a rank there,
not a body.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY
from marsad.arabic.letters.marks import CLOSING, QUOTES
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Scene
from marsad.extract.ties.tie_ranks import numbered
from marsad.lexicon.parties_tables import Match

QUOTED_WITHIN = 7
NAMING = frozenset({"noun", "propn", "adj", "foreign", "num"})
STYLES = frozenset({"rank", "honorific"})


def rank_at(scene: Scene, at: int) -> bool:
    """Whether a rank or an honorific stands at a word."""
    titles = scene.lexicon.parties.tables.titles
    found = scene.named.matches[at] if at < len(scene.words) else ()
    return any(m.kind == "title" and titles[m.entries[0]].kind in STYLES for m in found if m.end == at + 1)


def of_body(scene: Scene, at: int) -> bool:
    """Whether ب opens the name of a body right behind a title (القيادي بحركة فتح)."""
    if at >= len(scene.words) or scene.words[at].prep != BY:
        return False
    return any(m.kind == "actor" and is_body(scene, m) for m in scene.named.matches[at])


def behind_body(scene: Scene, at: int) -> int:
    """The word behind the name of a body that begins at a word (حزب الله) or stands there in quotation marks
    («الكتائب»), else behind the word."""
    if scene.words[at].text in QUOTES and (closing := quoted_name(scene, at)):
        return closing + 1
    bodies = (m.end for m in scene.named.matches[at] if m.kind == "actor" and is_body(scene, m))
    end = max((at + 1, *bodies))
    opens = next((n for n in range(at, end) if scene.words[n].text in QUOTES), None)
    closed = opens is not None and end < len(scene.words)  # حركة «حماس | »
    return end + (closed and opens is not None and scene.words[end].text == QUOTES[scene.words[opens].text])


def is_body(scene: Scene, match: Match) -> bool:
    """Whether a name is that of a body, not of a person."""
    return all(actor.kind != "person" for actor in scene.lexicon.parties.actors(match))


def quoted_name(scene: Scene, at: int) -> int:
    """The mark that closes a name in quotation marks which one opens (رئيس حركة «الأمل» فلان); 0 where none
    does, or more stands between them than a name."""
    closing = QUOTES.get(scene.words[at].text)
    for end in range(at + 2, min(len(scene.words), at + QUOTED_WITHIN)):
        word = scene.words[end]
        if word.text == closing:
            return end
        if word.pos not in NAMING:
            return 0
    return 0


def closes_name(scene: Scene, first: int, at: int) -> bool:
    """Whether a mark closes a name in quotation marks that a title began (زعيم «التيار | الوطني»)."""
    if scene.words[at].text not in CLOSING:
        return False
    opened = (n for n in range(at - 2, first, -1) if scene.words[n].text in QUOTES)
    return quoted_name(scene, next(opened, at)) == at


def styled(scene: Scene, at: int) -> bool:
    """Whether a rank or an honorific begins at a word (وزير الخارجية الأستاذ فلان: no body), and no brigade
    (قائد لواء الفتح)."""
    word, after = scene.words[at], scene.words[at + 1 : at + 3]
    if word.stem in grammar().fighting_body and not word.article and _body_at(scene, at, after):
        return False
    if numbered(scene, at):
        return False  # قائد اللواء الرابع
    titles = scene.lexicon.parties.tables.titles
    if any(m.kind == "actor" and m.end > at + 1 and not m.weak for m in scene.named.matches[at]):
        return False  # قائد اللواء 444
    found = (m for m in scene.named.matches[at] if m.kind == "title")
    return any(titles[m.entries[0]].kind in {"rank", "honorific"} for m in found)


def _body_at(scene: Scene, at: int, after: Sequence[Word]) -> bool:
    """Whether the name of a body begins at a noun for one, or its definite complement follows."""
    return any(m.kind == "actor" for m in scene.named.matches[at]) or any(w.article for w in after)
