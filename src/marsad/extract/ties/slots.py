"""Slots of the words for standing relations: those of verbs and nouns, and the phrase that such a word
describes.

Beside the slots of ``slots`` there are ``modified`` (what a participle describes: الفصائل
الموالية), ``before`` (the phrase right before a prepositional expression: القوات بقيادة), ``beside`` (the
name that a noun stands in apposition to, or that a copula gives it), ``receiver`` (who gets what the noun
names: تلقى دعما), ``keeper`` (who has it: تملك قاعدة), ``owner`` (the subject of the clause that it
accompanies: تقدم بدعم), ``controlled`` (whose act the verb over a noun makes it: اتهم إيران بدعم), ``holder``
(the subject of the verb whose object it is: بسط سيطرته), ``aiming`` (of the clause that an accusative goes
with: تدخل دعما), ``assumed`` (the subject of a verb of taking office: تولى قيادة), ``located`` (where a
sentence without verb says that men are: في القاعدة ألف جندي), ``itself`` (the noun's own phrase),
``abroad`` (the land of another state right behind it), ``followers`` (أنصار فلان) and ``nation`` (مدعومة
تركيا).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BETWEEN, BY, FOR, FROM, IN, WHAT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import GENDER_OF
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import feminine, nisba
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.lexicon import load_closed
from marsad.extract.roles.meant import for_a_deed
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord
from marsad.extract.ties.described import modified
from marsad.extract.ties.fitting_nouns import fits
from marsad.extract.ties.participles import is_participle
from marsad.extract.ties.said_of import predicated
from marsad.extract.ties.tie_accused import accused_before, accused_counted, accused_taken_up
from marsad.extract.ties.tie_antecedents import outer as outer_of
from marsad.extract.ties.tie_antecedents import spoken_for, takes_object
from marsad.extract.ties.tie_before import (
    SHARED,
    led_on,
    left_unsaid,
    open_noun,
    post_of,
    told_on,
    topic_of,
    town_before,
    unmarked,
    where_of,
    without_outer,
)
from marsad.extract.ties.tie_beside import before, beside
from marsad.extract.ties.tie_ends import named_person, pronoun_before
from marsad.extract.ties.tie_followers import followers
from marsad.extract.ties.tie_forces import beyond, whole_sides, without_followers
from marsad.extract.ties.tie_holders import (
    abroad,
    aiming,
    assumed,
    holder,
    itself,
    keeper,
    located,
    nation,
    owner,
    possessor,
    verbal_head,
)
from marsad.extract.ties.tie_next import (
    behind_adjective,
    next_phrase,
    over_adverb,
    second_adjective,
    whole_names,
)
from marsad.extract.ties.tie_pruned import his_own, of_participle, prune
from marsad.extract.ties.tie_ranks import with_name
from marsad.extract.ties.tie_receivers import controlled, fillers, first_deed, receiver
from marsad.extract.trigger.slots import noun_slots, verb_slots
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS

Slots = dict[str, tuple[Filler, ...]]
AT_SIDE, TO = "الي جانب", "الي"
OWN = "side.pronoun"  # طردوه من صفوفهم
REMAINS, WHO, ASKS, ADJECTIVE = "بقي", "الذي", "طلب", "adjective"
NO_STOPS: frozenset[int] = frozenset()
ADJECTIVES = {("m", "s"): "", ("f", "s"): "ة", ("m", "p"): "ون"}  # the ending of those that agree


def slots(scene: Scene, told: RelationWord) -> Slots:
    """The slots of one word of relation."""
    if told.form == "verb":
        clause = scene.parse.clause_of(told.at)
        return _verb(scene, clause) if clause else {}
    found = dict(noun_slots(scene.parse, told.at, NO_STOPS))
    found |= _sides(scene, found) | _of_a_kind(scene, found)
    for name, reader in READERS.items():
        filler = reader(scene, told)
        if filler:
            found[name] = filler
    if "assumed" in found or scene.words[told.at].pronoun:
        found |= post_of(scene, told)
    if "abroad" in found:
        found["itself"] = tuple(replace(f, first=told.at, head=told.at) for f in found["itself"])
    if (gets := _said_to_get(scene, told)) and "receiver" not in found:
        found["receiver"] = gets
    joined = first_deed(scene, told)
    if joined is not None and "idafa" in found:
        found["idafa"] = (joined[1],)
    if accused_before(scene, deed := told if joined is None else joined[0]):
        at = deed.first - 1
        found["controlled"] = accused_counted(scene, at) or modified(scene, RelationWord(at, at, at, "noun"))
        found.pop("owner", None)
    elif them := accused_taken_up(scene, deed):
        found["controlled"] = them
        found.pop("owner", None)
    if scene.words[told.at].pronoun and _asked_of(scene, told):
        found.pop("idafa", None)
    his = scene.words[told.at].pronoun and scene.words[told.at].prep == BY and "idafa" in found
    if his and (known_for := _known_for(scene, told.first - 1)):
        found["idafa"] = known_for
    if "idafa" in found and scene.words[told.last].lemma in grammar().headship:
        found["idafa"] = without_followers(scene, found["idafa"])
    if "idafa" in found and IN not in found:
        whole_names(scene, found)
    next_phrase(scene, told, found)
    beyond(scene, told, found)
    behind_adjective(scene, told, found)
    if scene.words[told.last].article and not scene.words[told.last].prep:
        over_adverb(scene, told, found)
    _in_relative(scene, told, found)
    if "holder" in found:
        found["holder"] = _holder_described(scene, told, found["holder"])
        if "idafa" in found and his_own(scene, told, found["holder"]):
            found["idafa"] = found["holder"]
    if "adjective" in found:
        found["adjective"] += second_adjective(scene, found["adjective"][-1])
    prune(scene, told, found)
    return found | _of_the_same(scene, told, found)


def _holder_described(scene: Scene, told: RelationWord, holders: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Whose relation a noun in a relative clause is: that of whom the clause describes (أسس فلان الحركة التي
    تعلن ولاءها)."""
    own = scene.parse.phrase_of[told.at]
    clause = next((c for c in scene.parse.clauses if own in c.object), None)
    if clause is None or clause.antecedent is None or clause.subject != (clause.antecedent,):
        return holders
    described = _described(scene, clause)
    return holders if described is None else (described,)


def _known_for(scene: Scene, at: int) -> tuple[Filler, ...]:
    """Whom an adjective right before ب and what is his describes (الفصائل المعروفة بولائها لـ)."""
    word = scene.words[at] if at >= 0 else None
    if word is None or word.stem.rstrip("ةا") not in grammar().known_for:
        return ()
    return modified(scene, RelationWord(at, at, at, "noun"))


def _said_to_get(scene: Scene, told: RelationWord) -> tuple[Filler, ...]:
    """Whom a participle of accusing before a noun of receiving describes (الجبهة المتهمة بتلقي الدعم من)."""
    at = told.at - 2
    if (
        at < 0
        or scene.words[at + 1].prep != BY
        or not accused_before(scene, RelationWord(at + 1, at + 1, at + 1, "noun"))
    ):
        return ()
    rows = rows_of(scene.lexicon.doing, scene.shapes[at + 1])
    gets = any(row.doer == "recipient" and "object" in row.slots for row in rows)
    return modified(scene, RelationWord(at, at, at, "noun")) if gets else ()


def _asked_of(scene: Scene, told: RelationWord) -> bool:
    """Whether a pronoun means whom somebody asks for a deed, not who asks (طلبت بغداد من أنقرة وقف دعمها)."""
    number = scene.parse.phrase_of[told.at]
    asking = (c for c in scene.parse.clauses if number in c.object and scene.words[c.verb].lemma == ASKS)
    return any(clause.prep(FROM) for clause in asking)


def _of_the_same(scene: Scene, told: RelationWord, found: Slots) -> Slots:
    """The complement of the participle before a joined one, where the joined one takes it up by a pronoun
    (المدعومة من أنقرة والموالية لها)."""
    if not scene.words[told.first].conj:
        return {}
    near = ((slot, f) for slot, group in found.items() if slot != "idafa" for f in group)
    taken = {slot: f for slot, f in near if f.pronoun and f.first == told.last + 1}
    number = scene.parse.phrase_of[told.first - 1]
    before = scene.parse.phrases[number] if taken and number >= 0 else None
    if before is None or before.first == told.first:
        return {}
    opens = before.prep_at if before.prep_at >= 0 else before.first  # الموالية لأنقرة
    if opens < 1 or not is_participle(scene, opens - 1):
        return {}
    same = (Filler(before.first, before.last, before.head, "next"),)
    return dict.fromkeys([slot for slot, one in taken.items() if means(scene, one, before)], same)


def means(scene: Scene, one: Filler, phrase: Phrase) -> bool:
    """Whether a pronoun agrees with the head of a phrase; towns and states are feminine too."""
    gender, head = GENDER_OF.get(scene.words[one.first].pronoun), scene.words[phrase.head]
    placed = any(m.kind != "actor" for m in scene.named.matches[phrase.head])
    if gender is None:
        return head.reading.number == "p"
    return gender == ("f" if feminine(head, grammar()) else "m") or (gender == "f" and placed)


def _of_a_kind(scene: Scene, found: Slots) -> Slots:
    """No owner where an adjective that may name people too only says the kind of what is given to somebody
    (بدعم سياسي | لحكومة طرابلس)."""
    owner = next(iter(found.get("idafa", ())), None)
    if owner is None or owner.pronoun or owner.first + 1 >= len(scene.words):
        return {}
    kind, given = scene.words[owner.first], scene.words[owner.first + 1]
    described = not kind.article and nisba(kind) and given.prep == FOR
    return {"idafa": ()} if described else {}


def _in_relative(scene: Scene, told: RelationWord, found: Slots) -> None:
    """Adds what the noun's own relative clause says of it (الدعم الذي تقدمه إيران للحوثيين): who gives or has
    it, and the verb's complements."""
    own = scene.parse.phrase_of[told.last]
    last = scene.parse.phrases[own].last if own >= 0 else len(scene.words)
    if last + 1 >= len(scene.words) or scene.words[last + 1].pos != "relative":
        return
    clause = next((c for c in scene.parse.clauses if c.antecedent == own), None)
    if clause is None or not scene.words[clause.verb].pronoun or own not in clause.object:
        return
    if "receiver" not in found and "holder" not in found:
        found["holder"] = _right_behind(scene, clause.verb)
    for prep, group in clause.preps:
        found.setdefault(prep, fillers(scene, group))


def _verb(scene: Scene, clause: Clause) -> Slots:
    """A verb's slots; a pronoun in a relative clause means what the clause describes (التي تسيطر عليها)."""
    clause = _misread(scene, clause)
    found = dict(verb_slots(scene.parse, clause))
    if "object" in found and "subject" in found and scene.words[found["object"][0].first].conj:
        del found["object"]  # بايع تنظيم الدولة وقاتل في صفوفه: joined to what passes for the subject
    told = RelationWord(clause.verb, clause.verb, clause.verb, "verb")
    if FROM in found:
        its = tuple(f for f in found[FROM] if not of_participle(scene, f, told, FROM))
        found[FROM] = (
            tuple(f for f in its if not f.pronoun) or its
        )  # انسحبت وحدات منها من البلدة: whose they are
    if FOR in found:
        several = len(found[FOR]) > 1
        theirs = (f for f in found[FOR] if not of_participle(scene, f, told))
        found[FOR] = tuple(f for f in theirs if not (several and for_a_deed(scene, f)))
    found |= _sides(scene, found) | _of_a_kind(scene, found)
    if BETWEEN in found and "subject" not in found and scene.words[clause.verb + 1].lemma == WHAT:
        found["subject"] = (replace(found[BETWEEN][-1], how=BETWEEN),)  # ينتشر ما بين ألف وألفي جندي
    whole_sides(scene, clause, found)
    resuming = pronoun_before(scene, clause.verb)
    if resuming and not (clause.subject and scene.words[clause.verb].lemma == REMAINS):
        found["subject"] = resuming  # إنه لم يبق أي جندي: that is nobody's pronoun
    if clause.subject_rule == SHARED and scene.words[clause.verb].conj and "subject" in found:
        found |= led_on(scene, clause)
    if clause.antecedent is None:
        taken = unmarked(scene, clause) if scene.words[clause.verb].pronoun else topic_of(scene, clause)
        return (
            found
            | open_noun(scene, clause)
            | where_of(scene, clause, found)
            | taken
            | _topical(scene, clause)
            | told_on(scene, clause)
        )
    described = _described(scene, clause) or town_before(scene, clause, found)
    without_outer(scene, clause, found)
    phrase, resumed = scene.parse.phrases[clause.antecedent], bool(scene.words[clause.verb].pronoun)
    deed = verbal_head(scene, phrase)  # تأسيس حركة يقودها فلان
    first = phrase.first if deed is None else deed + 1
    head = (
        (spoken_for(scene, phrase) if resumed else None)
        or described
        or _with_noun(scene, clause.antecedent)
        or Filler(first, phrase.last, phrase.head if deed is None else first, "antecedent")
    )
    if takes_object(scene, clause, head):
        return found | {"subject": (head,), "object": found["subject"][:1]}
    if resumed and clause.subject in {(), (clause.antecedent,)}:
        found["subject"] = _right_behind(scene, clause.verb) or left_unsaid(scene, clause)
    elif not resumed and clause.subject in {(), (clause.antecedent,)}:
        own = () if described is None else (described,)
        told_of = scene.words[max(head.first - 2, 0)].text not in COMMAS and predicated(scene, head)
        found["subject"] = told_of or own or found.get("subject", ())  # الجزائر هي الطرف الذي يسلح الجبهة
    return {
        slot: tuple(_whole_antecedent(filler, slot, head, phrase) for filler in group)
        for slot, group in found.items()
    }


def _with_noun(scene: Scene, number: int) -> Filler | None:
    """A definite word read as a noun of its own behind the definite noun that it describes, with that noun
    (البلدة | المحاصرة التي)."""
    phrase, before = scene.parse.phrases[number], scene.parse.phrases[number - 1] if number else None
    word = scene.words[phrase.first]
    if before is None or phrase.first < phrase.last or before.last != phrase.first - 1:
        return None
    head = scene.words[before.head]
    same = word.article and not (word.prep or word.conj or word.pronoun) and head.article
    agrees = same and feminine(head, grammar()) == feminine(word, grammar()) and word.pos in {"noun", "adj"}
    return Filler(before.first, phrase.last, before.head, "antecedent") if agrees else None


def _whole_antecedent(filler: Filler, slot: str, head: Filler, phrase: Phrase) -> Filler:
    """A filler of a relative clause: what the clause describes, where a pronoun takes it up."""
    if slot == "subject":
        return filler
    return head if filler.pronoun or filler.first == phrase.first else filler


def _topical(scene: Scene, clause: Clause) -> Slots:
    """The object before a verb whose pronoun takes it up, and the subject right behind it (الجماعة
    يتزعمها فلان)."""
    verb, before = scene.words[clause.verb], clause.subject_rule == "before"
    topic = scene.parse.phrases[clause.subject[0]] if before and len(clause.subject) == 1 else None
    if topic is None or not verb.pronoun or topic.last != clause.verb - 1:
        return {}
    gender = "f" if feminine(scene.words[topic.head], grammar()) else "m"
    subject = _right_behind(scene, clause.verb) if gender == GENDER_OF.get(verb.pronoun) else ()
    return {"subject": subject, "object": fillers(scene, clause.subject)} if subject else {}


def _misread(scene: Scene, clause: Clause) -> Clause:
    """The clause of a present that was read as the past of a verb written alike (وتدعم الرياض الحكومة): what
    passes for its object is its subject, and the next bare phrase the object."""
    word = scene.words[clause.verb]
    present = any(r.pos == "verb" and r.tense == "present" and r.person == 3 for r in word.readings)
    helper = next((c for c in scene.parse.clauses if c.verb < clause.verb and c.end >= clause.verb - 1), None)
    if present and not clause.subject and helper is not None:
        helping = scene.words[helper.verb].lemma in grammar().auxiliary  # كانت الجماعة تسيطر
        return replace(clause, subject=helper.subject) if helping else clause
    if clause.subject or not clause.object or word.reading.tense != "past" or not present or word.pronoun:
        return clause
    after = clause.object[-1] + 1
    phrases = scene.parse.phrases
    follows = after < len(phrases) and phrases[after].first == phrases[after - 1].last + 1
    bare = follows and not phrases[after].prep and not phrases[after].conj
    return replace(clause, subject=clause.object, object=(after,)) if bare else clause


def _right_behind(scene: Scene, verb: int) -> tuple[Filler, ...]:
    """The bare phrase behind a verb whose pronoun takes up what it describes (الذي تدعمه موسكو)."""
    number = scene.parse.phrase_of[verb + 1] if verb + 1 < len(scene.words) else -1
    bare = number >= 0 and not scene.parse.phrases[number].prep
    return with_name(scene, fillers(scene, (number,))) if bare else ()


def _described(scene: Scene, clause: Clause) -> Filler | None:
    """The party right before a relative that agrees with it (زعيم الحركة التي تسيطر: the movement)."""
    words = scene.words
    at = next((n for n in range(clause.verb - 1, 0, -1) if words[n].pos == "relative"), 0)
    behind = at - 1 - (at > 1 and words[at - 1].text in COMMAS)
    number = scene.parse.phrase_of[behind] if at else -1
    if number < 0 or any(w.pos not in {"particle", "adverb"} for w in words[at + 1 : clause.verb]):
        return None
    phrase = scene.parse.phrases[number]
    if number and phrase.prep == BY and words[phrase.first].lemma in grammar().headship:
        led = Filler(phrase.first + 1, phrase.last, phrase.first + 1, "named")
        if named_person(scene, led):  # الحركة بقيادة فلان التي تسيطر
            phrase = scene.parse.phrases[number - 1]
            whole = Filler(phrase.first, phrase.last, phrase.head, "antecedent")
            if number > 1 and scene.answer(whole) is None:  # حركة كذا - شمال بقيادة
                phrase = scene.parse.phrases[number - 2]
    if phrase.prep in grammar().locative and words[at].folded == WHO and number:
        outer = scene.parse.phrases[number - 1]  # المجلس في تشاد، الذي يرأسه فلان
        placed = outer.last == phrase.prep_at - 1 and any(m.first == phrase.first for m in scene.places)
        phrase = outer if placed and not outer.prep else phrase
    if phrase is scene.parse.phrases[number]:
        phrase = outer_of(scene, number, at)
    body, of_whom = words[phrase.first], load_closed().agreeing.get(words[at].folded)
    agreeing = None if of_whom is None else ADJECTIVES.get(of_whom)
    armed = agreeing is not None and body.lemma in grammar().fighting_body and not body.article
    if agreeing is not None and armed and fits(scene, agreeing, phrase.first, False):
        return Filler(phrase.first, phrase.last, phrase.first, "antecedent")  # لواء حمزة الذي يقوده
    for first in range(phrase.first, phrase.last + 1):
        part = Filler(first, phrase.last, first, "antecedent")
        noun = words[first].pos in {"noun", "propn", "foreign"}
        answer = scene.answer(part) if noun and not words[first].pronoun else None
        if answer is None or agreeing is None:
            continue
        if fits(scene, agreeing, first, answer.kind in PERSONS):
            return part
    return None


def _sides(scene: Scene, given: Slots) -> Slots:
    """Prepositional phrases that begin with a noun for a side, by both words (يقف إلى جانب الحكومة، يقاتل في
    صفوف الحركة)."""
    found: Slots = {}
    for prep, group in given.items():
        for filler in group:
            head = scene.words[filler.first]
            if filler.last > filler.first and head.pos in {"noun", "prep"} and not head.article:
                first = filler.first + 1
                found[f"{prep} {head.stem}"] = (Filler(first, filler.last, first, "side"),)
            elif filler.last == filler.first and head.pronoun and head.pos == "noun" and not filler.pronoun:
                own = (Filler(filler.first, filler.first, filler.first, OWN, True),)
                doer = given.get("subject", ()) if "object" in given else ()
                found[f"{prep} {head.stem}"] = doer or own
            elif filler.last > filler.first and head.article and nisba(scene.words[filler.first + 1]):
                first = filler.first + 1  # الرافضة للوجود الأميركي
                found[f"{prep} {head.stem}"] = (Filler(first, first, first, ADJECTIVE),)
    if beside_whom := found.get(AT_SIDE):  # انضموا إليه إلى جانب ناشطين: nobody joins a side
        to = tuple(f for f in given[TO] if f.first != beside_whom[0].first - 1)
        return found | {TO: to} if len(to) < len(given[TO]) else found
    return found


READERS: Mapping[str, Callable[[Scene, RelationWord], tuple[Filler, ...]]] = {
    "modified": modified,
    "before": before,
    "beside": beside,
    "receiver": receiver,
    "possessor": possessor,
    "keeper": keeper,
    "located": located,
    "itself": itself,
    "abroad": abroad,
    "owner": owner,
    "controlled": controlled,
    "holder": holder,
    "aiming": aiming,
    "nation": nation,
    "assumed": assumed,
    "followers": followers,
}
