"""Whether a describing word agrees with a noun, and the part of a phrase with which it does."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import MEN
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_copulas import of_ground
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

ONE = "person"
MOVEMENTS = frozenset({"PTY", "REB", "PRM", "OPP"})


def agrees_as_party(scene: Scene, told: RelationWord, part: Filler) -> bool:
    """Whether words are a party with which a word agrees."""
    answer, stem = scene.answer(part), scene.words[told.first].stem
    if answer is None:
        return scene.words[part.first].lemma in grammar().band and fits(scene, stem, part.first, False)
    return fits(scene, stem, part.first, answer.kind in PERSONS)


def is_definite(scene: Scene, part: Filler) -> bool:
    """Whether words are definite: by an article, a pronoun or a name in them."""
    words = scene.words[part.first : part.last + 1]
    return bool([w for w in words if w.article or w.pronoun or w.pos in {"propn", "foreign"}])


def agreeing(scene: Scene, told: RelationWord, whole: Filler) -> Filler:
    """The longest end of a phrase that is a party and agrees with the adjective behind it; of two joined by و
    the second, where a pronoun behind the adjective takes up the first (القوات والميليشيات المساندة لها)."""
    after = scene.words[told.last + 1] if told.last + 1 < len(scene.words) else None
    taken = after is not None and after.pos == "prep" and after.pronoun
    second = (n for n in range(whole.first + 1, whole.last + 1) if taken and _joined_noun(scene.words[n]))
    for first in range(next(second, whole.first), whole.last + 1):
        if scene.words[first].pos not in {"noun", "propn", "adj", "foreign"}:
            continue
        part = replace(whole, first=first, head=first)
        answer = scene.answer(part) if first == whole.first or not kind_of(scene, first) else None
        if answer is None or not agrees(scene, told, first, answer.kind in PERSONS):
            continue
        if first < whole.last and answer.kind == ONE and _his_force(scene, told, first + 1):
            continue  # آمر اللواء الرابع المنتشر في
        inner = replace(part, first=first + 1, head=first + 1) if first < whole.last else part
        body = scene.answer(inner) if first == whole.first and _member(scene, first) else None
        if body is not None and body.sector in MOVEMENTS and agrees(scene, told, first + 1, False):
            return inner  # عضو التيار المعارض للنظام
        return part
    last = scene.words[whole.last]
    if whole.first < whole.last and last.lemma in grammar().band and agrees(scene, told, whole.last, False):
        return replace(whole, first=whole.last, head=whole.last)  # 12 من عناصر جماعة مناهضة
    return whole


def kind_of(scene: Scene, at: int) -> bool:
    """Whether a bare adjective only says of what kind the bare noun before it is (رحلة داخلية)."""
    word, noun = scene.words[at], scene.words[at - 1]
    return word.pos == "adj" and not (word.article or word.conj) and noun.pos == "noun" and not noun.article


def _member(scene: Scene, at: int) -> bool:
    """Whether a word is a title of one who belongs to a body (عضو، قيادي)."""
    rows = rows_of(scene.lexicon.ties, scene.shapes[at]) if scene.named.matches[at] else ()
    return any(row.form == "title" and row.kind == "member_of" for row in rows)


def _joined_noun(word: Word) -> bool:
    return bool(word.conj and word.article and not word.prep and word.pos == "noun")


def _his_force(scene: Scene, told: RelationWord, at: int) -> bool:
    """Whether a word says where somebody is, and the noun of a force that it describes stands behind his
    title: forces are posted somewhere."""
    word = scene.words[at]
    unit = word.lemma in grammar().band and word.article and of_ground(scene, told)
    return bool(unit) and fits(scene, scene.words[told.first].stem, at, False)


def agrees(scene: Scene, told: RelationWord, head: int, personal: bool) -> bool:
    """Whether a word of relation agrees with a noun, by gender and number."""
    stem = scene.words[told.first].stem
    if scene.words[head].pos == "propn":
        return not (personal and stem.endswith(MEN))  # مقاتلين من بني حسن الموالين
    return fits(scene, stem, head, personal)


def fits(scene: Scene, adjective: str, head: int, personal: bool) -> bool:
    """Whether an adjective of this ending can describe a noun."""
    noun = scene.words[head]
    counted = head > 0 and scene.words[head - 1].pos == "num"  # ألف مقاتل موجودون
    if adjective.endswith(MEN):
        return noun.reading.number == "p" or counted
    several = noun.reading.number == "p" or noun.stem.endswith("ات")
    after = scene.words[head + 1] if head + 1 < len(scene.words) else None
    several = several or (noun.pos == "num" and after is not None and after.reading.number == "p")
    if adjective.endswith("ة"):
        return (several and not personal) or noun.reading.gender == "f"
    return not several and noun.reading.gender != "f"
