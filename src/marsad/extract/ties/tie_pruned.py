"""Which of the fillers that stand behind a relation's word are no complement of its own."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FOR, FROM, ON
from marsad.arabic.letters.endings import AGREEING, GENDER_OF, NISBA
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.roles.between import without_the_second
from marsad.extract.roles.meant import for_a_deed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.participles import is_participle, participle_forms
from marsad.extract.ties.tie_next import before_a_deed, makes_up
from marsad.lexicon.load import rows_of

Slots = dict[str, tuple[Filler, ...]]
BESIDE, SOUND = 2, ("و", NISBA)
OBJECT = "object"


def prune(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Drops from the slots of a noun or participle what belongs to another word."""
    for prep in (FROM, FOR, ON):
        given = found.get(prep, ())
        near = next((f.first for f in given), 0) - told.last
        if len(given) > 1 and near <= BESIDE:
            found[prep] = tuple(
                [f for f, before in zip(given, (None, *given), strict=False) if _listed(scene, before, f)]
            )
    if FOR in found:
        theirs = [f for f in found[FOR] if not of_participle(scene, f, told)]
        deed = _deed_behind(scene, told) if is_participle(scene, told.at) else -1
        theirs = [f for f in theirs if not _of_next_deed(scene, told, f)]
        deed = told.last if _owned(scene, told) else deed  # مناهضو الحرب | لجنود
        found[FOR] = tuple([f for f in theirs if not (for_a_deed(scene, f) or 0 <= deed < f.first)])
    for prep in (BY, FOR):
        if len(found.get(prep, ())) > 1:
            found[prep] = without_the_second(scene, found[prep])
    if FROM in found:
        given = before_a_deed(scene, found[FROM]) if is_participle(scene, told.at) else found[FROM]
        first = without_the_second(scene, given)
        theirs = [f for f in first if not of_participle(scene, f, told, FROM)]
        found[FROM] = tuple([f for f in theirs if f.first - 2 <= told.last or not makes_up(scene, f)])
    if OBJECT in found:
        found[OBJECT] = tuple([f for f in found[OBJECT] if not _does(scene, told, f)])
    if scene.words[told.first].article:
        for slot, group in found.items():
            if len(group) > 1 and is_participle(scene, told.first):
                found[slot] = tuple(f for f in group if not _describes_on(scene, told, f))


def _of_next_deed(scene: Scene, told: RelationWord, filler: Filler) -> bool:
    """Whether ل belongs to another verbal noun without article, whose phrase ends before it (دعم النظام وبين
    تهميش واسع | للأرياف)."""
    number = scene.parse.phrase_of[filler.first - 1]
    if number < 0 or scene.parse.phrases[number].first <= told.last:
        return False
    phrase = scene.parse.phrases[number]
    head, last = scene.words[phrase.first], scene.words[phrase.last]
    bare = not (head.article or head.pronoun or last.article or last.pronoun) and phrase.prep not in {
        BY,
        FROM,
    }
    return bare and is_verbal_noun(head.lemma) and head.lemma not in grammar().band


def _owned(scene: Scene, told: RelationWord) -> bool:
    """Whether a plural of men stands before whom or what it is of without a preposition."""
    men, after = scene.words[told.last], scene.words[told.last + 1 : told.last + 2]
    construct = not men.article and not men.pronoun and men.stem.endswith(SOUND)
    return construct and any(w.article and not w.prep and w.pos == "noun" for w in after)


def _deed_behind(scene: Scene, told: RelationWord) -> int:
    """The verbal noun behind a preposition that stands right behind a participle, whose complement what
    follows is (دفعت المعارضة إلى ترشيح فلان لـ); -1 where none does."""
    after = scene.words[told.last + 1 : told.last + 3]
    opens = len(after) == BESIDE and after[0].lemma in grammar().directional and not after[0].pronoun
    return told.last + 2 if opens and is_verbal_noun(after[1].lemma) else -1


def of_participle(scene: Scene, filler: Filler, told: RelationWord, prep: str = FOR) -> bool:
    """Whether a preposition belongs to a participle of relation right before it (قوات تابعة لفلان، القوات
    المدعومة من إيران), not to the word told."""
    at = filler.first - 1
    at -= at > told.last and scene.words[at].pos == "prep"
    rows = rows_of(scene.lexicon.ties, participle_forms(scene, at)) if at > told.last else ()
    return any(row.form == "participle" and prep in (*row.subject, *row.object) for row in rows)


def _listed(scene: Scene, before: Filler | None, filler: Filler) -> bool:
    """Whether a filler is the first of its slot or joined to the one before it, no complement of another."""
    words = scene.words
    return before is None or bool(words[filler.first].conj) or words[filler.first - 1].folded == "و"


def _does(scene: Scene, told: RelationWord, filler: Filler) -> bool:
    """Whether what passes for a noun's object does what the verb before it tells (يشرف على تدريبه ضباط)."""
    number = scene.parse.phrase_of[filler.first]
    return any(number in c.subject and c.verb < told.first for c in scene.parse.clauses)


def _describes_on(scene: Scene, told: RelationWord, filler: Filler) -> bool:
    """Whether a word joined behind a participle's complement goes on describing whom the participle does
    (المنضوية في الحشد والمتهمة بـ)."""
    word, one = scene.words[filler.first], scene.words[told.first]
    alone = filler.first == filler.last and word.conj and word.article and one.article and not word.prep
    if not alone or filler.last + 1 >= len(scene.words):
        return False
    after = scene.words[filler.last + 1]
    governs = after.pos == "prep" or bool(after.prep)
    return bool(governs) and _ending(word.stem) == _ending(one.stem)


def _ending(stem: str) -> str:
    """The ending by which an adjective agrees."""
    return next((ending for ending in AGREEING if stem.endswith(ending)), "")


def his_own(scene: Scene, told: RelationWord, holders: tuple[Filler, ...]) -> bool:
    """Whether a noun's pronoun means the subject of the verb whose object it is, over a relative clause that
    names somebody else (أبدى التيار الذي يرأسه فلان تأييده): it agrees with that."""
    pronoun, number = scene.words[told.at].pronoun, scene.parse.phrase_of[told.at]
    if not pronoun or len(holders) != 1 or holders[0].pronoun:
        return False
    whose = scene.parse.phrase_of[holders[0].first]
    inside = any(c.antecedent == whose and c.verb < told.at for c in scene.parse.clauses)
    if whose < 0 or number < 0 or not inside:
        return False
    hers = feminine(scene.words[holders[0].head], grammar())
    return GENDER_OF.get(pronoun) == ("f" if hers else "m")
