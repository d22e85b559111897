"""What a verb's pronoun takes up where no relative stands: an open noun before it (حكومة في نيالا يرأسها
فلان) or the topic of its sentence (المدينة تسيطر عليها القوات)."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN, ON, WHERE
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.lexicon import load_closed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.tie_apposed import bears_name
from marsad.extract.ties.tie_holders import verbal_head
from marsad.extract.ties.tie_ranks import with_name
from marsad.extract.ties.tie_receivers import fillers
from marsad.extract.ties.titles import title_at
from marsad.extract.trigger.governing import verb_lemmas
from marsad.lexicon.load import rows_of

Found = dict[str, tuple[Filler, ...]]
HERS = {"ها": True, "ه": False}
HER = "التي"  # towns are feminine
SHARED, BEHIND = "shared", "after"


def unmarked(scene: Scene, clause: Clause) -> Found:
    """The object that a verb's pronoun takes up: the open noun before the phrase that says where (حكومة في
    نيالا يرأسها فلان)."""
    verb = scene.words[clause.verb]
    number = scene.parse.phrase_of[clause.verb - 1] if clause.verb and verb.pronoun in HERS else -1
    if number < 1 or verb.conj:
        return {}
    where, before = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    near = where.prep in grammar().locative and where.last == clause.verb - 1
    if not near or before.last not in {where.prep_at - 1, where.first - 1}:
        return {}
    deed = verbal_head(scene, before)
    first = before.first if deed is None else deed + 1
    head = scene.words[first]
    if _definite(scene, before, first) or feminine(head, grammar()) != HERS[verb.pronoun]:
        return {}
    subject = _bare(scene, clause.verb + 1)
    return (
        {"subject": subject, "object": (Filler(first, before.last, first, "antecedent"),)} if subject else {}
    )


def open_noun(scene: Scene, clause: Clause) -> Found:
    """The open noun before a verb, over where it is, that shares no subject with the verb before it: its
    clause describes it (قاعدة في جيبوتي تضم ألف جندي)."""
    verb = scene.words[clause.verb]
    if clause.subject_rule != SHARED or verb.conj or verb.pronoun or verb.reading.tense != "present":
        return {}
    number = scene.parse.phrase_of[clause.verb - 1] if clause.verb else -1
    if number < 1:
        return {}
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1]
    if phrase.prep in grammar().locative and before.last in {phrase.prep_at - 1, phrase.first - 1}:
        phrase = before
    head, after = scene.words[phrase.head], scene.words[clause.verb + 1 : clause.verb + 2]
    if any(word.pos == "prep" and word.pronoun for word in after):
        return {}  # منطقة تنتشر فيها قوات
    if not phrase.prep or _definite(scene, phrase, phrase.first) or head.reading.number != "s":
        return {}
    if feminine(head, grammar()) != (verb.reading.gender == "f"):
        return {}
    return {"subject": (Filler(phrase.first, phrase.last, phrase.head, "antecedent"),)}


def led_on(scene: Scene, clause: Clause) -> Found:
    """What a relative clause goes on to say of what it describes, not of who is named in it (اللواء الذي
    يقوده فلان ويتبع الوزارة)."""
    first = next((c for c in reversed(scene.parse.clauses) if c.verb < clause.verb), None)
    if first is None or first.antecedent is None or first.subject != clause.subject:
        return {}
    verb, one = scene.words[clause.verb], scene.words[first.verb]
    head = scene.parse.phrases[first.antecedent]
    same = feminine(scene.words[head.head], grammar()) == (verb.reading.gender == "f")
    resumed = one.pronoun in HERS and HERS[one.pronoun] == feminine(scene.words[head.head], grammar())
    whole = Filler(head.first, head.last, head.head, "antecedent")
    return {"subject": (whole,)} if same and resumed else {}


def told_on(scene: Scene, clause: Clause) -> Found:
    """The object of a verb with و behind a relative clause, whose pronoun takes up what that one describes
    (المليشيا التي ينحدر أفرادها من الشمال وتمولها طهران): nobody named inside it."""
    verb = scene.words[clause.verb]
    if not verb.conj or verb.pronoun not in HERS:
        return {}
    subject, inner = _bare(scene, clause.verb + 1), clause.verb - 1
    if not subject:
        return {}
    inner -= scene.words[inner].text in COMMAS
    before = [c for c in reversed(scene.parse.clauses) if c.verb < clause.verb]
    if not subject or not before or before[0].end not in {inner, clause.verb - 1}:
        return {}
    for first in before:
        if first.antecedent is None:  # جماعة في رفح يتزعمها فلان وتسلحها إسرائيل
            open_ = unmarked(scene, first).get("object", ())
            alike = bool(open_) and HERS.get(scene.words[first.verb].pronoun) == HERS[verb.pronoun]
            return {"subject": subject, "object": open_} if alike else {}
        head = scene.parse.phrases[first.antecedent]
        if _hers(scene, head, first.verb) == HERS[verb.pronoun]:
            return {"subject": subject, "object": (Filler(head.first, head.last, head.head, "antecedent"),)}
    return {}


def _hers(scene: Scene, head: Phrase, verb: int) -> bool:
    """Whether what a relative clause describes is feminine, by its relative or its noun."""
    opens = next((w for w in scene.words[head.last + 1 : verb] if w.pos == "relative"), None)
    if opens is None:
        return feminine(scene.words[head.head], grammar())
    return next(iter(load_closed().agreeing.get(opens.folded, ("",)))) == "f"


def post_of(scene: Scene, told: RelationWord) -> Found:
    """What a relative clause describes whose verb takes over a post by the post's pronoun, and who took it,
    named right behind (الكتيبة التي يتولى قيادتها فلان)."""
    own, noun = scene.parse.phrase_of[told.at], scene.words[told.at]
    clause = next((c for c in scene.parse.clauses if own in c.object and c.antecedent is not None), None)
    if own < 0 or clause is None or clause.antecedent is None or noun.pronoun not in HERS:
        return {}
    rows = rows_of(scene.lexicon.ties, verb_lemmas(scene, clause.verb))
    taken = scene.parse.phrases[clause.antecedent]
    hers = feminine(scene.words[taken.head], grammar())
    holder = _bare(scene, scene.parse.phrases[own].last + 1)
    if not holder or hers != HERS[noun.pronoun] or not any(row.form == "assume" for row in rows):
        return {}
    body = Filler(taken.first, taken.last, taken.head, "antecedent")
    return {"assumed": with_name(scene, holder), "idafa": (body,)}


def left_unsaid(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """Who does what a relative clause tells without a subject of its own: the one man of whom the verb before
    it tells, where the two verbs agree (قال فلان إن القوة التي يقودها لن تنسحب)."""
    verb = scene.words[clause.verb].reading
    opens = next((n for n in range(clause.verb, 0, -1) if scene.words[n].pos == "relative"), 0)
    over = next((c for c in reversed(scene.parse.clauses) if c.verb < opens and c.subject), None)
    if over is None or over.subject_rule != BEHIND or len(over.subject) != 1 or verb.number != "s":
        return ()
    (man,) = fillers(scene, over.subject)
    if scene.words[over.verb].reading.gender != verb.gender or man.last >= opens:
        return ()
    held = title_at(scene, man.first) if scene.named.matches[man.first] else None
    if held is not None and held.name >= 0 and held.name_end <= opens:  # وكيل الوزارة لشؤون كذا | فلان
        return (Filler(held.first, held.name_end - 1, held.first, "subject"),)
    return (man,) if bears_name(scene, man) else ()


def without_outer(scene: Scene, clause: Clause, found: Found) -> None:
    """Takes from a relative clause between commas what stands behind the second one, where a pronoun says
    where its verb is done (القاعدة، التي تتمركز فيها قوات، إلى ملجأ في القرى): that is of the verb around
    it."""
    words = scene.words
    opens = next((n for n in range(clause.verb, 0, -1) if words[n].pos == "relative"), 0)
    if opens < 1 or words[opens - 1].text not in COMMAS:
        return
    closes = next((n for n in range(clause.verb, len(words)) if words[n].text in COMMAS), len(words))
    for slot in grammar().locative & found.keys():
        if any(filler.pronoun for filler in found[slot]):
            found[slot] = tuple(f for f in found[slot] if f.first < closes)


def where_of(scene: Scene, clause: Clause, found: Found) -> Found:
    """Where حيث before a verb says that its deed is: the place right before it (المدينة حيث ينتشر مسلحون)."""
    at = clause.verb - 1
    if at < 1 or scene.words[at].folded != WHERE:
        return {}
    at -= scene.words[at - 1].text in COMMAS
    number = scene.parse.phrase_of[at - 1] if at else -1
    if number < 0:
        return {}
    place = fillers(scene, (number,))
    return {slot: place for slot in (IN, ON) if slot not in found}


def topic_of(scene: Scene, clause: Clause) -> Found:
    """The topic before a verb whose preposition takes it up, and the subject right behind (المدينة تسيطر
    عليها القوات)."""
    before = clause.subject_rule == "before" and len(clause.subject) == 1
    at = clause.verb + 1
    if not before or at + 1 >= len(scene.words):
        return {}
    taking, topic = scene.words[at], scene.parse.phrases[clause.subject[0]]
    if taking.pos != "prep" or taking.pronoun not in HERS:
        return {}
    head = scene.words[topic.first]
    placed = any(topic.first <= m.first <= topic.last for m in scene.places)
    if feminine(head, grammar()) != HERS[taking.pronoun] and not placed:
        return {}
    subject = _bare(scene, at + 1)
    return {"subject": subject, taking.lemma: fillers(scene, clause.subject)} if subject else {}


def town_before(scene: Scene, clause: Clause, found: Found) -> Filler | None:
    """The place right before a relative whose clause takes it up behind a preposition, where another one
    says to or from where (من بلدة في حماة نحو عفرين التي تسيطر عليها: Afrin)."""
    at = clause.verb - 1
    if at < 1 or scene.words[at].pos != "relative" or scene.words[at].folded != HER:
        return None
    number = scene.parse.phrase_of[at - 1]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or not phrase.prep or phrase.prep in grammar().locative:
        return None
    taken_up = any(f.pronoun for slot, group in found.items() if slot != "subject" for f in group)
    placed = any(m.first == phrase.first and m.last == phrase.last + 1 for m in scene.places)
    return Filler(phrase.first, phrase.last, phrase.head, "antecedent") if taken_up and placed else None


def _bare(scene: Scene, at: int) -> tuple[Filler, ...]:
    """The phrase without preposition that begins at a word."""
    number = scene.parse.phrase_of[at] if at < len(scene.words) else -1
    phrase = scene.parse.phrases[number] if number >= 0 else None
    begins = phrase is not None and phrase.first == at and not phrase.prep and not phrase.conj
    return fillers(scene, (number,)) if begins else ()


def _definite(scene: Scene, phrase: Phrase, first: int) -> bool:
    words = scene.words[first : phrase.last + 1]
    return any(w.article or w.pronoun or w.pos in {"propn", "foreign"} for w in words)
