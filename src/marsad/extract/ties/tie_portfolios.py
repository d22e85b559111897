"""Who holds a ministry that is told by what it is for, not by a title (تولت حقيبة الدفاع، أسندت إليه وزارة
الداخلية)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.extract.sentence.relation import Relation
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import named_person, unknown
from marsad.extract.ties.tie_names import person_end
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of
from marsad.lexicon.parties_forms import form
from marsad.lexicon.sectors import CALLINGS

FORMS = frozenset({"assume", "entrust"})
SUBJECT, MINISTER, MINISTRY, NAME_REACH = "subject", "وزير", "وزارة", 5
STYLES = 4  # words before a name that tell what its bearer is (النائب السابق فلان)


def portfolios(scene: Scene) -> Iterator[Relation]:
    """Who is told to hold a ministry, for each word for one that a verb of taking or giving it governs."""
    seats = sorted(at for seat in grammar().cabinet_seat for at in scene.positions.get(seat, ()))
    for at in seats:
        first = at + 1
        first += first < len(scene.words) and scene.words[first].stem == MINISTRY  # حقيبة وزارة الدفاع
        office = _office(scene, first)
        clause = scene.parse.clause_over(at)
        holder = _holder(scene, clause, at) if office is not None and clause is not None else None
        if office is not None and holder is not None:
            told = RelationWord(at, at, first, "noun")
            who, rule = unknown(scene, holder)[0], f"title:{office[1]}"
            yield Relation("role", told, who, None, f"is {office[0]}", rule, office=office[0])


def _office(scene: Scene, first: int) -> tuple[str, str] | None:
    """The minister's title in English and Arabic, by what the ministry is for."""
    words = scene.words[first : first + NAME_REACH]
    if not words or not words[0].article or words[0].prep or words[0].conj:
        return None
    head = structs.replace(
        words[0], text=MINISTER, folded=MINISTER, stem=MINISTER, article=False, pronoun="", prep="", conj=""
    )
    found = scene.lexicon.parties.match([form(head), *(form(word) for word in words)], 0, 0)
    match = max((m for m in found if m.kind == "title" and m.end > 1), key=lambda m: m.end, default=None)
    if match is None:
        return None
    title = scene.lexicon.parties.tables.titles[match.entries[0]]
    return title.english[0], title.phrase


def _holder(scene: Scene, clause: Clause, at: int) -> Filler | None:
    """Who takes the ministry, or to whom it is given."""
    for row in rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb)):
        if row.form not in FORMS:
            continue
        for slot in row.subject:
            group = clause.subject if slot == SUBJECT else clause.prep(slot)
            begins = [scene.parse.phrases[number].first for number in group]
            begins += [clause.verb + 1] if slot == SUBJECT else []
            people = (_person(scene, first, at) for first in begins)
            if (one := next((f for f in people if f is not None), None)) is not None:
                return one
    return None


def _person(scene: Scene, first: int, ministry: int) -> Filler | None:
    """The person named from a word on, whatever he is called before his name (النائب فلان)."""
    start = first
    while start - first < STYLES and start < len(scene.words) and start != ministry:
        end = person_end(scene, start)
        if end:
            return Filler(first, end - 1, first, "office")
        styled = any(match.kind in CALLINGS for match in scene.named.matches[start])
        if not styled and scene.words[start].pos != "adj":
            break
        start += 1
    number = scene.parse.phrase_of[first] if first < len(scene.words) else -1
    last = scene.parse.phrases[number].last if number >= 0 else -1
    whole = Filler(first, last, first, "office")
    return whole if first <= last and not first <= ministry <= last and named_person(scene, whole) else None
