"""Who bears a calling that a relation is told of, or is the first of a row of callings: the one who is named
before the comma or pronoun behind which they stand (فلان، الوزير السابق والمستشار المقرب من)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import PLURALS, TIED_TA
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_ends import End, band, bodies, calling, named_person, unknown
from marsad.extract.ties.tie_names import person_end
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import CALLINGS

BESIDE = "beside"
ROWS = 3  # commas in a row of callings


def whose_calling(scene: Scene, end: End) -> End:
    """The one named before the calling by which an end is told (فلان، وهو ضابط سابق انشق عن)."""
    filler = end[1]
    if filler.pronoun or not filler.first or not calling(scene, filler):
        return end
    at = filler.first
    word, before = scene.words[at], scene.words[at - 1]
    if word.prep or not (before.pos == "pron" or before.text in COMMAS or word.conj):
        return end
    named = first_called(scene, at)
    return end if named is None else unknown(scene, named)


def whose_branch(scene: Scene, told: RelationWord, end: End) -> End:
    """The body before the comma behind which a noun of belonging tells what it is, where a joined participle
    tells more of it (تنظيم كذا، فرع القاعدة والمنشق عن الهيئة)."""
    filler = end[1]
    at = filler.first
    if filler.pronoun or at < 2 or not scene.words[told.first].conj or scene.words[at - 1].text not in COMMAS:
        return end
    rows = rows_of(scene.lexicon.ties, scene.shapes[at])
    number = scene.parse.phrase_of[at - 2]
    if number < 0 or not any(row.form == "noun" and BESIDE in row.subject for row in rows):
        return end
    phrase = scene.parse.phrases[number]
    whole = Filler(phrase.first, phrase.last, phrase.head, BESIDE)
    return unknown(scene, whole) if bodies(scene, whole) or band(scene, whole) else end


def also_called(scene: Scene, told: RelationWord) -> End | None:
    """The one whom a participle with و describes behind another calling of his (فلان، قائد القوات والمقرب
    من): one man, of whom no body told by that calling is meant."""
    word = scene.words[told.first]
    alone = word.conj and word.article and not word.prep
    if not alone or word.stem.endswith((TIED_TA, *PLURALS)):
        return None
    named = first_called(scene, told.first)
    return None if named is None else unknown(scene, named)


def first_called(scene: Scene, at: int) -> Filler | None:
    """Who is named before the comma or pronoun that opens a row of callings; none over a verb."""
    words, rows = scene.words, 0
    opens = at - 1 - (bool(words[at].conj) and words[at - 1].text in COMMAS)  # فلان، كذا، وعضو الحزب
    for n in range(opens, 0, -1):
        word = words[n]
        if word.pos in {"verb", "relative"}:
            return None
        pronoun = word.pos == "pron"
        if not pronoun and word.text not in COMMAS:
            continue
        if not _calls(scene, n + 1):
            return None
        last = n - 1 - (pronoun and words[n - 1].text in COMMAS)
        if (named := _person_at(scene, last)) is not None:
            return named
        rows += 1
        if pronoun or rows == ROWS:
            return None
    return None


def _calls(scene: Scene, at: int) -> bool:
    """Whether a word begins what somebody is: a title or a calling."""
    word = scene.words[at]
    if word.prep or word.pos in {"prep", "particle"}:
        return False
    return word.folded in grammar().one_of or any(m.kind in CALLINGS for m in scene.named.matches[at])


def _person_at(scene: Scene, last: int) -> Filler | None:
    """The phrase that ends at a word with a person's name."""
    number = scene.parse.phrase_of[last] if last >= 0 else -1
    if number < 0 or scene.parse.phrases[number].last != last:
        return None
    phrase = scene.parse.phrases[number]
    whole = Filler(phrase.first, last, phrase.head, "beside")
    return whole if bears_name(scene, whole) else None


def bears_name(scene: Scene, filler: Filler) -> bool:
    """Whether words tell a person by name: a known one, a given name with others, a rank before a name."""
    if filler.pronoun or named_person(scene, filler):
        return not filler.pronoun
    if any(person_end(scene, n) == filler.last + 1 for n in range(filler.first, filler.last)):
        return True
    ranked = [m.end for m in scene.named.matches[filler.first] if m.kind == "title" and m.end <= filler.last]
    name = scene.words[max(ranked) : filler.last + 1] if ranked else ()
    return bool(name) and all(w.pos == "propn" and not w.prep for w in name)
