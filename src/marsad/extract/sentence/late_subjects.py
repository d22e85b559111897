"""Subjects that stand where a clause has none: behind the thing that the verb is done to (وقع الاتفاقية وزير
الدفاع), or in the clause whose words a relative one tells of (أصدرت باريس بيانا طالبت فيه طهران بـ).
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.clauses.relative_roles import resumed
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import OUTLAWS, PERSONS

HARMERS = OUTLAWS | {"MIL", "COP"}
MEDIA, HARM = "JRN", frozenset({"ASSAULT", "COERCE"})


def behind_object(scene: Scene, clause: Clause) -> Filler | None:
    """The person who does what a verb says, behind the definite thing that he does it to."""
    held = clause.object if not clause.subject else clause.subject
    after = not clause.subject or clause.subject_rule == "after"
    if clause.passive or not after or len(held) != 1 or scene.words[clause.verb].pronoun:
        return None
    thing = scene.parse.phrases[held[0]]
    her = not clause.subject and scene.words[clause.verb].reading.gender == "f"
    if her and (band := _band_behind(scene, clause, held[0])) is not None:
        return band
    if thing.first != clause.verb + 1 or not thing.definite or not _a_thing(scene, thing, clause):
        return None
    if scene.words[min(thing.last + 1, len(scene.words) - 1)].text in COMMAS:
        return None  # أثار خطف المهندس سالم، مدير المصنع، غضبا: what a comma says of its last name
    later = next((p for p in scene.parse.phrases[held[0] + 1 :] if not p.prep), None)
    if later is None or later.conj or later.first > clause.end or accusative(scene.words[later.first]):
        return None
    stirs = thing.first < thing.last and scene.words[clause.verb].lemma in grammar().stirring
    if clause.subject and (
        stirs or any(scene.parse.phrases[n].first > later.last for n in clause.object[:1])
    ):
        return None  # أثار اعتقال السلطات الوزير جدلا: whom they arrested
    doer = _filler(later)
    answer = scene.answer(doer, metonyms=False)
    return doer if answer is not None and answer.kind in PERSONS else None


def _band_behind(scene: Scene, clause: Clause, number: int) -> Filler | None:
    """The armed band behind the man to whom a feminine verb does something (قتلت الشرطي عصابة مسلحة): he is
    no subject of hers."""
    words, phrases = scene.words, scene.parse.phrases
    if number + 1 >= len(phrases):
        return None
    man, band = phrases[number], phrases[number + 1]
    beside = man.first == clause.verb + 1 and band.first == man.last + 1 and not (band.prep or band.conj)
    hers = words[band.head].reading.gender == "f" and words[man.head].reading.gender != "f"
    if not (beside and hers and man.definite and words[clause.verb].lemma in grammar().affecting):
        return None
    answer = scene.answer(_filler(band), metonyms=False)
    return _filler(band) if answer is not None and answer.sector in HARMERS else None


def _a_thing(scene: Scene, phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase names no party; one that looks like the subject must name an act or a paper."""
    if scene.answer(_filler(phrase)) is not None:
        return False
    if not clause.subject:
        return True
    if scene.words[clause.verb].lemma in grammar().killing:
        return False  # قتل القصف خمسة جنود: the act kills
    predicates, shapes = scene.lexicon.predicates, scene.shapes[phrase.head]
    verbs = predicates.verbs.get(scene.words[clause.verb].lemma, ())
    if any(not shapes.isdisjoint(entry.needs.get("object", ())) for entry in verbs):
        return True
    hits = (e for e in verbs if e.event in HARM and e.frame.verb.get("object") != "none")
    harming = any("object" not in entry.needs for entry in hits)  # استهدف القصف السكان
    return not harming and not predicates.nouns.keys().isdisjoint(shapes)


def in_his_words(scene: Scene, clause: Clause) -> bool:
    """Whether the lone phrase behind a verb of speech is whom somebody speaks to in a paper that the clause
    before says he gave out: its pronoun takes the paper up."""
    words, at = scene.words, clause.verb - 1
    own = scene.parse.phrase_of[at] if at >= 0 else -1
    if own < 0 or words[clause.verb].conj or not resumed(words, clause.verb, clause.end):
        return False
    paper = scene.parse.phrases[own]
    if paper.last != at or paper.definite:
        return False
    outer = next((c for c in reversed(scene.parse.clauses) if c.verb < at and own in _complements(c)), None)
    if outer is None or not outer.subject:
        return False
    giver = scene.answer(_filler(scene.parse.phrases[outer.subject[0]]))
    same = words[outer.verb].reading.gender == words[clause.verb].reading.gender
    return same and giver is not None and giver.sector != MEDIA


def _complements(clause: Clause) -> tuple[int, ...]:
    return (*clause.object, *(n for _, group in clause.preps for n in group))


def _filler(phrase: Phrase) -> Filler:
    return Filler(phrase.first, phrase.last, phrase.head, "subject.after")
