"""Whether another office begins behind a title: a second one of the same person, or somebody else's."""

from __future__ import annotations

from marsad.arabic.letters.marks import CLOSING
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.sectors import CALLINGS

NO_OFFICE = frozenset({"rank", "honorific", "former"})


def second_office(scene: Scene, at: int) -> bool:
    """Whether another office of the same person begins at a word behind what the first is of (رئيس المجلس
    القائد العام للجيش فلان); behind a noun without article it is whom the office serves
    (مدير مكتب رئيس الحكومة)."""
    word, before = scene.words[at], scene.words[at - 1]
    if word.prep or word.conj or word.pronoun or not office_at(scene, at):
        return False
    longest = max(m.end for m in scene.named.matches[at] if m.kind == "title")
    describes = word.article and before.article and longest == at + 1  # القيادي المعارض فلان
    describes = describes and not _deputy(scene, at)  # تيار الأمل | النائب فلان
    return not describes and (before.article or before.pos in {"propn", "foreign"} or before.text in CLOSING)


def _deputy(scene: Scene, at: int) -> bool:
    """Whether a word means a deputy, which says of no body what it is."""
    titles, found = scene.lexicon.parties.tables.titles, scene.named.matches[at]
    offices = (titles[m.entries[0]] for m in found if m.kind == "title")
    return any(title.kind == "relation" and not title.sector for title in offices)


def of_two_persons(scene: Scene, first: int, second: int) -> bool:
    """Whether a verb takes two offices for two persons, who does it and to whom (أقال الرئيس وزير الدفاع
    فلانا), and not another object behind them (انتقد رئيس الكتلة النائب فلان أداء الحكومة)."""
    one, other = scene.parse.phrase_of[first], scene.parse.phrase_of[second]
    after = scene.parse.phrases[other + 1 : other + 2] if other >= 0 else ()
    if any(p.first == scene.parse.phrases[other].last + 1 and not (p.prep or p.conj) for p in after):
        return False
    return any(one in clause.subject and other in clause.object for clause in scene.parse.clauses)


def office_at(scene: Scene, at: int) -> bool:
    """Whether another office begins at a word, whose holder a name behind it is (مكتب لزعيم الحركة فلان)."""
    titles = scene.lexicon.parties.tables.titles
    return any(
        titles[match.entries[0]].kind not in NO_OFFICE
        for match in scene.named.matches[at]
        if match.kind == "title"
    )


def calling_at(scene: Scene, at: int) -> bool:
    """Whether a calling or an office of somebody begins at a word."""
    return any(match.kind in CALLINGS for match in scene.named.matches[at] if not match.weak)
