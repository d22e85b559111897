"""What ل behind an act's noun and its owner says: whom the owner acts on, what the owner belongs to, or who
does the act.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import TIED_TA
from marsad.arabic.phrases.deed_nouns import masdar
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.parties.parties import flies
from marsad.extract.sentence.raided import raided, raiders
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.predicates import DEFAULT_NOUN_FRAME
from marsad.lexicon.sectors import PERSONS, USING_FORCE

HARMS = frozenset({"ASSAULT", "COERCE"})
NEAR, RULERS, GROUP = 2, "GOV", "group"
VIOLENT = frozenset({"ASSAULT", "PROTEST"})
LANDS = frozenset({"state", "country"})


def goes_before(scene: Scene, trigger: Trigger, owner: Filler) -> bool:
    """Whether ل goes with the words right before it: whose a place is that a common noun names (أمام القيادة
    العامة للجيش), for or against whom those are whom an adjective describes (الفصائل المناهضة للنظام)."""
    own = scene.parse.phrase_of[owner.first - 1] if owner.first else -1
    phrase = scene.parse.phrases[own] if own >= 0 else None
    if phrase is None:
        return False
    before = scene.words[owner.first - 1]
    described = owner.first - 2 > trigger.last  # not مسيرة مناهضة للحكومة
    if (
        described
        and before.pos == "adj"
        and not grammar().sided.isdisjoint({before.lemma, before.stem.removesuffix(TIED_TA)})
    ):
        return True
    harm = trigger.event in HARMS and phrase.first > trigger.last and bool(phrase.prep)
    if harm and _of_another_deed(scene, phrase):
        return True
    return phrase.prep in grammar().locative - {IN, BY} and scene.words[phrase.head].pos == "noun"


def _of_another_deed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase tells what was done beside an act, of which ل says whose it was or what came upon him
    (القتل بفضل الوساطة السرية للسفير، إثر تعرض موكبه لانفجار)."""
    row = scene.words[phrase.first : phrase.last + 1]
    return any(word.pos == "noun" and is_verbal_noun(word.lemma) for word in row[:NEAR])


def owner_role(scene: Scene, trigger: Trigger, filler: Filler, role: str, found: Roles) -> str:
    """What ل says behind an act's noun: the doer of an attack that somebody makes (هجوم صاروخي لمسلحين على
    الحاجز، قصف للجيش, but القصف للجيش);
    nothing of an arrest whose doer and victim are known (تمكن الجيش من توقيف عناصر دعم للتنظيم), nor of whom
    it is beside people who do it (تظاهرة الطلاب لإسقاط الحكومة), nor what it is for (مظاهرة لإسقاط الحكومة).
    """
    if role == "actor" and (_deed(scene, filler) or _behind_slain(scene, trigger.at, filler)):
        return "none"
    aim = trigger.event in HARMS and not scene.words[filler.head].article
    if role == "recipient" and aim and _deed(scene, filler):
        return "none"  # تعرضوا للاغتيال لإقناعهم الناس بالرحيل
    owned = trigger.slots.get("idafa", ()) if role == "actor" else ()
    if owned and (doer := scene.answer(owned[0])) is not None and doer.human:
        return "none"
    if owned and not owned[0].pronoun and grammar().honouring & scene.shapes[owned[0].first]:
        return "none"  # تظاهرة التشييع للنائب
    if found.actor and _seizes(trigger) and "idafa" in trigger.slots and not does_to(scene, trigger.slots):
        return "none"
    unknown = not found.actor or found.control is not None
    frame = trigger.entry.frame.noun or DEFAULT_NOUN_FRAME
    hits_on = role == "recipient" and frame.get("علي", frame.get("على")) == "recipient"
    aimed = hits_on and ("علي" in trigger.slots or "idafa" not in trigger.slots)
    laid = role == "recipient" and _other_arms(scene, filler, found)  # قتل جنديان في كمين للمتمردين
    upon = "علي" in trigger.slots  # هجوم لمستوطنين على قرية
    attack = trigger.event == "ASSAULT" and unknown and (role == "none" or aimed or laid)
    between = scene.words[trigger.last + 1 : filler.first]
    apart = (w for w in between if w.pos not in {"punct", "prep"})  # تفجير لـ«الحركة»
    near = all(w.pos == "adj" for w in apart) and not scene.words[trigger.at].article
    hit = trigger.slots.get("idafa", ())
    theirs = bool(hit) and not hit[0].pronoun and owns(scene, hit[-1], filler)  # قصف مخيم للنازحين
    answer = scene.answer(filler)
    land = answer is not None and answer.kind in LANDS and not upon  # ضربة واسعة لقطاع غزة
    if not (attack and near) or theirs or land:
        return role
    return "actor" if acts_on_others(scene, filler) or _attackers(scene, filler, upon) else role


def slaying(scene: Scene, at: int) -> Clause | None:
    """The clause whose verb of killing or striking has the noun of a blow as its subject, and an object (قتلت
    غارات التحالف مدنيين)."""
    known, own = grammar(), scene.parse.phrase_of[at]
    return next(
        (
            clause
            for clause in scene.parse.clauses
            if own in clause.subject and clause.object and not clause.passive
            if scene.words[clause.verb].lemma in known.slaying | known.striking
        ),
        None,
    )


def _behind_slain(scene: Scene, at: int, filler: Filler) -> bool:
    """Whether ل stands behind whom a blow killed: it tells of him (قتلت ضربة القائد العسكري للحركة)."""
    clause = slaying(scene, at)
    return clause is not None and filler.first > scene.parse.phrases[clause.object[0]].first


def _deed(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase tells something to be done, and nobody as a whole (لإسقاط الحكومة, not للمعارضة)."""
    if filler.pronoun or scene.answer(filler) is not None:
        return False
    return any(is_verbal_noun(shape) for shape in scene.shapes[filler.head])


def _attackers(scene: Scene, filler: Filler, upon: bool) -> bool:
    """Whether a phrase names some state's aircraft, or people where the sentence says on whom they fall."""
    answer = scene.answer(filler)
    if answer is None or answer.human:
        return answer is not None and upon
    return answer.code is not None and flies(scene, filler)


def _other_arms(scene: Scene, filler: Filler, found: Roles) -> bool:
    """Whether somebody armed is of another sort than those who are known to have been hit."""
    if not found.recipient:
        return False
    men, hit = scene.answer(filler), scene.answer(found.recipient[0])
    return men is not None and hit is not None and men.sector in USING_FORCE and men.sector != hit.sector


def fires(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether من behind the noun of an attack names the armed men who make it (لإطلاق نار من مسلحين، لقصف
    مدفعي من الجيش), not where it comes from."""
    if trigger.event != "ASSAULT" or trigger.form == "verb" or scene.words[trigger.at].pronoun:
        return False
    between = scene.words[trigger.last + 1 : filler.first]  # أسر جنديين من الجيش: of whom two were taken
    near = all(w.pos == "prep" or (w.pos == "adj" and w.reading.number not in {"d", "p"}) for w in between)
    answer = scene.answer(filler, metonyms=False) if near and not filler.pronoun else None
    armed = answer is not None and answer.sector in USING_FORCE - {RULERS} and answer.kind != "weapon"
    return armed or (answer is not None and answer.kind in PERSONS)


def _seizes(trigger: Trigger) -> bool:
    """Whether the act is one that only its object suffers (توقيف، اعتقال)."""
    return trigger.event == "COERCE" and trigger.form == "noun"


def does_to(scene: Scene, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether a verbal noun's owner acts on whom ل names right behind (طرد السودان لعدد من المنظمات); armed
    men without an article on persons alone, for they may be a body's (قتل مسلحين لضابط، but للحركة)."""
    doer, whom = slots.get("idafa", ()), slots.get("ل", ())
    if not (doer and whom) or doer[0].pronoun or doer[0].how != "idafa":
        return False
    if whom[0].pronoun:  # السفارة ... مهاجمة متظاهرين لها
        return whom[0].first == doer[0].last + 1 and scene.words[doer[0].head].lemma in grammar().protester
    near = whom[0].first == doer[0].last + 1 and not masdar(scene.words[whom[0].head])
    if near and raided(scene, whom[0].first) and raiders(scene, doer[0].head):
        return True  # مهاجمة متظاهرين للسفارة
    if not (near and acts_on_others(scene, doer[0])):
        return False
    first, hit = scene.words[doer[0].first], scene.answer(whom[0])
    definite = first.article or first.pos == "propn" or bool(first.pronoun)
    if hit is None or hit.kind in {"person", "role", "victim"}:
        return hit is not None
    return definite and not lone_man(scene, doer[0])  # اغتيال القائد العسكري للحركة


def once_of(scene: Scene, slots: Mapping[str, tuple[Filler, ...]]) -> bool:
    """Whether ل right behind a former holder names what he was the head of (اغتيال رئيس سابق للبرلمان)."""
    man, body = slots.get("idafa", ()), slots.get("ل", ())
    if not (man and body) or man[-1].pronoun or body[0].pronoun or body[0].first != man[-1].last + 1:
        return False
    former = scene.words[man[-1].last]
    if former.lemma not in grammar().former or former.article or former.pos != "adj":
        return False
    answer = scene.answer(body[0])
    return answer is not None and answer.kind not in {"person", "role", "victim"}


def lone_man(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase names one man, by his name or by what he is (القائد الميداني), not several."""
    answer, head = scene.answer(filler), scene.words[filler.head]
    one = head.pos == "propn" or head.reading.number not in {"d", "p"}
    return answer is not None and answer.kind in PERSONS and one and not filler.pronoun


def _titled_behind(scene: Scene, man: Filler, title: Filler) -> bool:
    """Whether a man's name has behind it what he is, without another name (سمير القنطار القائد في الحركة)."""
    named, head = scene.words[man.last], scene.words[title.head]
    answer = scene.answer(title) if named.pos == "propn" and lone_man(scene, man) else None
    bare = answer is not None and answer.kind == "role" and answer.name is None
    return bare and head.article and lone_man(scene, title)


def owns(scene: Scene, filler: Filler, owner: Filler) -> bool:
    """Whether ل gives what the noun before belongs to (الأمين العام للأمم المتحدة), rather than whom an act
    hits.
    """
    last, answer = scene.words[filler.last], scene.answer(filler)
    of_no_country = answer is None or answer.code is None
    between = scene.words[filler.last + 1 : owner.first]
    near = all(w.pos in {"punct", "prep"} for w in between)  # قيادي لـ«الحركة»
    lone = filler.first == filler.last and not (last.article or last.pos == "propn")
    return near and ((last.pos == "adj" and of_no_country) or lone)


def belong(scene: Scene, trigger: Trigger, men: Sequence[Filler], bodies: Sequence[Filler]) -> bool:
    """Whether ل says whose men some are who are harmed (توقيف خمسة أعضاء لحركة الشباب): a group, right behind
    a noun for people that is not definite by itself."""
    if trigger.event not in HARMS or not men or not bodies or men[-1].pronoun:
        return False
    head, body, person = scene.words[men[-1].head], scene.answer(bodies[0]), scene.answer(men[-1])
    near = all(w.pos in {"punct", "prep"} for w in scene.words[men[-1].last + 1 : bodies[0].first])
    some = near and not (head.article or head.pronoun or head.pos == "propn")
    return some and person is not None and person.human and body is not None and body.kind == GROUP


def acts_on_others(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase names somebody who can do things to others: an armed force, an authority, a state."""
    answer = scene.answer(filler)
    return answer is not None and (
        answer.sector in USING_FORCE or answer.kind in {"state", "body", "force", "weapon"}
    )


def does_with_object(scene: Scene, trigger: Trigger, filler: Filler) -> bool:
    """Whether a verbal noun's owner is its doer because its object stands behind: who can act on others
    (إنزال إيطاليا وحدات), in violence also several people without an article where it is definite (رشق محتجين
    الشرطة بالحجارة)."""
    held = trigger.slots.get("object", ())
    if held and (_titled_behind(scene, filler, held[0]) or _judged(scene, held[0])):
        return False
    if not held or acts_on_others(scene, filler) or _throws(scene, trigger, filler, held[0]):
        return bool(held)
    men, hit = scene.words[filler.head], scene.words[held[0].last]
    open_ = (
        not (men.article or men.pronoun or men.pos == "propn") and hit.article and not trigger.entry.outcome
    )
    answer = scene.answer(filler) if open_ and trigger.event in VIOLENT and not filler.pronoun else None
    people = answer is not None and answer.kind in PERSONS and men.reading.number in {"d", "p"}
    return people and not masdar(scene.words[held[0].head])


def _throws(scene: Scene, trigger: Trigger, filler: Filler, held: Filler) -> bool:
    """Whether what stands behind an act's owner is only what it is done with (إلقاء المستوطنين قنبلة)."""
    needs = trigger.entry.needs
    tools = {*needs.get("object", ()), *needs.get("any", ())}
    if trigger.event not in VIOLENT or filler.pronoun or scene.shapes[held.head].isdisjoint(tools):
        return False
    if scene.answer(held) is not None:
        return False
    answer = scene.answer(filler)
    return answer is not None and (answer.human or answer.sector is not None)


def _judged(scene: Scene, held: Filler) -> bool:
    """Whether a lone adjective only says what is thought of the deed (اعتقال رئيس البلدية ممكن)."""
    word = scene.words[held.last]
    lone = held.first == held.last and word.pos == "adj" and not (word.article or word.pronoun)
    return lone and scene.answer(held) is None


def told_thing(scene: Scene, filler: Filler) -> bool:
    """Whether the owner of a verbal noun is a deed or a plan, which is what somebody takes a stance on (رفض
    العقوبات الأمريكية)."""
    if filler.pronoun or scene.words[filler.head].pos != "noun" or scene.answer(filler) is not None:
        return False
    listed = scene.lexicon.predicates.nouns.keys() | scene.lexicon.content_nouns.keys()
    return not listed.isdisjoint(scene.shapes[filler.head])


def harm(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase begins with the noun of a deed that harms whom it names (قتل المحتجين)."""
    nouns = scene.lexicon.predicates.nouns
    return not filler.pronoun and any(
        entry.event in HARMS and not entry.needs and scene.words[filler.head].lemma in entry.masdar
        for entry in nouns.get(scene.words[filler.head].lemma, ())
    )


def hits(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase begins with the noun of a deed of harm to somebody, whatever else it may mean (ضرب
    جيرانه, not المقاومة): behind ل it is what something is for."""
    word = scene.words[filler.head]
    told = () if filler.pronoun or word.article else scene.lexicon.predicates.nouns.get(word.lemma, ())
    return any(entry.event in HARMS and word.lemma in entry.masdar for entry in told)


def sends(scene: Scene, trigger: Trigger) -> bool:
    """Whether an act's noun is what somebody does to an army (إرسال قوات), not what that does (وصول قوات)."""
    told = derivations(scene.words[trigger.at].lemma) if trigger.form == "noun" else ()
    return any(one.kind == "verbal_noun" and one.verb in grammar().transitive for one in told)
