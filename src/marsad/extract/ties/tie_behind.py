"""Who is named behind the words of a tie: behind what his calling or his body is (الكاتب المقرب من الحركة
فلان، أحد مؤسسي حركة كذا فلان)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.side_slots import Slots
from marsad.extract.ties.tie_ends import End, unknown, unnamed_man
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_ranks import ranked_end


def one_of(scene: Scene, found: Slots) -> list[End]:
    """Who is named behind the body of which he is told to be one (أحد مؤسسي حركة كذا فلان)."""
    body = next((f for f in found.get("idafa", ()) if not f.pronoun), None)
    if body is None:
        return []
    last = body.last + 1
    inside = next((n for n in range(body.first + 2, last) if person_end(scene, n) == last), None)
    return person_behind(scene, body if inside is None else structs.replace(body, last=inside - 1))


def named_behind(scene: Scene, told: RelationWord, subjects: Sequence[End], held: Filler) -> list[End]:
    """Who is named right behind what his participle is of, where nothing else but his calling stands before
    it (الكاتب المقرب من الحركة فلان، المنشق عن الحزب فلان)."""
    described = [at for _, at in subjects]
    calling = len(described) == 1 and described[0].last == told.first - 1
    calling = calling and not described[0].pronoun
    calling = calling and (unnamed_man(scene, described[0]) or _titled(scene, described[0]))
    if not scene.words[told.first].article or held.first < told.last or not (calling or not described):
        return []
    return person_behind(scene, held)


def person_behind(scene: Scene, held: Filler) -> list[End]:
    """The person whose name follows some words (يقف على رأس الحزب فلان)."""
    first = at = held.last + 1
    while at < len(scene.words) and (title := _title_end(scene, at)):
        at = title  # يترأس الكتلة النائب فلان
    end = (person_end(scene, at) or ranked_end(scene, at)) if at < len(scene.words) else 0
    return [unknown(scene, Filler(first, end - 1, first, "named"))] if end else []


def _title_end(scene: Scene, at: int) -> int:
    """Where a title with the article that begins at a word ends (exclusive); 0 where none does."""
    word = scene.words[at]
    if not word.article or word.conj or word.prep:
        return 0
    return max((m.end for m in scene.named.matches[at] if m.kind == "title"), default=0)


def _titled(scene: Scene, filler: Filler) -> bool:
    """Whether nothing but one's title stands there (القيادي، رجل الأعمال)."""
    return any(m.kind == "title" and m.end == filler.last + 1 for m in scene.matches[filler.first])


def given_to(scene: Scene, found: Slots) -> bool:
    """Whether a noun's idafa gives what it names to a party behind ل, so that no verb over it says who gives
    (نفى مساندة بلاده للمتمردين)."""
    owner, given = found.get("idafa", ()), found.get("ل", ())
    near = bool(owner and given) and not owner[0].pronoun and given[0].first == owner[-1].last + 1
    if not near or scene.answer(given[0]) is None:
        return False
    return bool(scene.words[owner[-1].last].pronoun) or scene.answer(owner[-1]) is not None
