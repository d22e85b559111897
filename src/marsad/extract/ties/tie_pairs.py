"""Whether the words of two ends can stand in a relation."""

from __future__ import annotations

from collections.abc import Container

from marsad.arabic.classes.grammar import grammar
from marsad.extract.parties.mentions import METONYM
from marsad.extract.parties.own_power import its_own
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.ground import ground
from marsad.extract.ties.side_slots import OWN
from marsad.extract.ties.tie_apposed import bears_name
from marsad.extract.ties.tie_ends import BODIES, End, band, bodies, led, machine, one_man, people, unnamed_man
from marsad.extract.ties.tie_fit import FORCES, GOVERNMENT, JOINED, POWERS, has_power, is_known, may_stand
from marsad.extract.ties.tie_followers import FOLLOWERS, followed
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_unfit import (
    behind_a_deed,
    capital_for_state,
    is_band,
    is_event,
    made_so,
    no_enemy,
    no_member,
    of_stance,
    opens_phrase,
    rule_of,
    some_states,
    whoever,
    within,
)
from marsad.lexicon.cues import TieCue

PARTY = "PTY"
ALIGNED = frozenset({"PTY", "PRM", "OPP", "MED"})  # near a capital they side with its government
DESCRIBED = frozenset({"antecedent", "modified"})
BODILY = frozenset({"led", "left", "body", "close"})  # rows that hold of bodies and of persons by name
NAMED = frozenset({"led", "close"})
PLACELESS = frozenset({"left", "close"})  # a capital is there no government: قرية قريبة من دمشق
WHOLE = frozenset({"role", "opposes"})
LEADING = frozenset({"commands", "role"})
ASSUMED = "assumed"
EXPLAINED = frozenset({"before", "beside"})  # what a noun in apposition is said of


def fitting(scene: Scene, cue: TieCue, one: End, two: End, opening: Container[int]) -> bool:
    """Whether the words of two ends can stand in a relation."""
    (subject, at), (other, held) = one, two
    if at.how == FOLLOWERS:
        return followed(scene, two)
    if cue.form != "participle" and not held.pronoun and held.how != "side" and within(held, at):
        return False  # دعم المقاتلين الأكراد: no help of theirs to Kurds
    whole = held.pronoun or held.how == "antecedent" or opens_phrase(scene, held) or held.first in opening
    if cue.kind in WHOLE and not whole:
        return False  # يرأس جلسة المحكمة، معارضة انضمام كييف
    if cue.kind in JOINED and not held.pronoun and whoever(scene, held):
        return False  # لا يتبع لأي جهة
    if cue.kind in LEADING and held.how in EXPLAINED and (one_man(scene, held) or people(scene, held)):
        return False  # تكليف فلان برئاسة الحكومة
    if cue.kind in LEADING and cue.form == "noun" and subject.sector == GOVERNMENT and bodies(scene, at):
        return False  # تمثلت برئاسة الحكومة: a government leads nobody
    if cue.kind in LEADING and cue.form == "noun" and subject.id is None and is_band(scene, at):
        return False  # يتهمه الادعاء بقيادة شبكة فساد: the accused leads it
    if cue.kind == "role" and cue.form == "noun" and other.sector in FORCES:
        return False  # القوات بقيادة: that is a command
    if cue.kind == "commands" and cue.form == "verb" and not held.pronoun and machine(scene, held):
        return False  # يشرفون على المسيرات: no force
    if cue.kind == "member_of" and _no_body(scene, cue, held):
        return False
    if cue.kind in JOINED and not held.pronoun and is_event(scene, held):
        return False  # انضم إلى التظاهرة
    if cue.kind in JOINED and rule_of(scene, held):
        return False  # خرجت المدينة من سيطرة الحركة
    if cue.tense == "left" and scene.words[held.first].lemma in grammar().headship:
        return False  # استقال من رئاسة الحكومة: he headed it
    if behind_a_deed(scene, cue, held):
        return False  # تقف وراء استهداف الحزب، خرج من رحم المقاومة
    if cue.tense in BODILY and not _bodily(scene, cue, one, two):
        return False
    if cue.kind == "member_of" and cue.form == "verb" and not (bodies(scene, held) or led(scene, held)):
        comprised = "subject" in cue.object or held.how == "side"  # سيقوده فلان، على أن يضم متطوعين
        comprised = comprised and one_man(scene, held)  # تحت إمرة فلان
        alone = "subject" in cue.object or unnamed_man(scene, at)
        if comprised or (alone and ground(scene, held)):
            return False  # يضم المعسكر ضباطا، خدم في ثكنة: they are there, and belong to nothing
    if no_enemy(cue, other) or (cue.kind == "member_of" and no_member(scene, cue, one, two)):
        return False
    if cue.tense == "sided" and not at.pronoun and machine(scene, at):
        return False  # السفن المرتبطة بإسرائيل: she owns or serves them
    if cue.kind == "controls" and not held.pronoun and _no_land(scene, held):
        return False  # استولت على عربات، رهائن من قبضة المسلحين: lands are ruled
    if cue.kind == "backs" and its_own(scene, subject, other, held):
        return False  # تدعم فرنسا حكومتها
    if cue.kind == "backs" and not at.pronoun and machine(scene, at):
        return False  # مروحيات تساند الشرطة
    told = held.pronoun or held.how in DESCRIBED or _described(scene, held)
    if cue.kind == "backs" and not told and (of_stance(scene, held) or whoever(scene, held)):
        return False  # أيدت موقف تونس، لا يدعم أي حزب
    if cue.form == "verb" and cue.kind == "backs" and not held.pronoun and made_so(scene, held):
        return False  # سيعين فلانا رئيسا: nobody is helped
    if subject.start == other.start:
        return False
    if not held.pronoun and seat_taken(scene, cue, held):
        return not at.pronoun and bears_name(scene, at)
    return may_stand(cue, subject, other) or _bands(scene, cue, one, two)


def _no_body(scene: Scene, cue: TieCue, held: Filler) -> bool:
    """Whether what one would belong to is a man (الحركة، جناح فلان) or only a capital where something is or
    was (عضو المجلس البلدي في لندن، المنبثقة عن مؤتمر الرياض)."""
    if cue.form == "noun" and not held.pronoun and bears_name(scene, held):
        return True
    owned = cue.form == "noun" or scene.words[held.first - 1].pos == "noun"
    return owned and capital_for_state(scene, held)


def _no_land(scene: Scene, held: Filler) -> bool:
    """Whether things or people stand where ground would (وقع الضابط فلان بأيدي المسلحين)."""
    man = one_man(scene, held) and bears_name(scene, held)
    men = (scene.words[n].lemma in grammar().band_men for n in range(held.first, held.last))
    return man or any(men) or machine(scene, held) or people(scene, held)


def _described(scene: Scene, held: Filler) -> bool:
    """Whether a relative clause describes words: it is they that are backed (وصول الحركة التي تدعمها)."""
    return held.last + 1 < len(scene.words) and scene.words[held.last + 1].pos == "relative"


def seat_taken(scene: Scene, cue: TieCue, held: Filler) -> bool:
    """Whether what somebody takes over is a command by its seat, or a committee (تولى قيادة عمليات البصرة،
    رئاسة لجنة التحقيق)."""
    if ASSUMED not in cue.subject or held.pronoun:
        return False
    head = scene.words[held.first]
    if cue.kind == "commands":
        return head.lemma in grammar().command_seat and held.last > held.first
    return head.lemma in grammar().headed


def _bands(scene: Scene, cue: TieCue, one: End, two: End) -> bool:
    """Whether two parties, of which a band that no table names is one, can stand in a relation."""
    if cue.kind in {"present_in", "commands"}:
        return cue.kind == "commands" and led(scene, two[1])
    unnamed = [band(scene, at, at.how in DESCRIBED) or some_states(scene, at) for _, at in (one, two)]
    if cue.tense == "led":
        return unnamed[1] and (unnamed[0] or has_power(one[0]))
    return any(unnamed) and all(new or is_known(end[0]) for new, end in zip(unnamed, (one, two), strict=True))


def _bodily(scene: Scene, cue: TieCue, one: End, end: End) -> bool:
    """Whether an end is a body; of those that are helped a person by name too (سلح حفتر), or several
    (احتضن قادة الحركة)."""
    if end[1].how == OWN:
        return end[0].sector in POWERS  # طرده الحزب من صفوفه
    placed = cue.tense in PLACELESS and one[0].sector not in ALIGNED  # الحزب القريب من بغداد
    placed = placed or (cue.tense == "left" and one[0].sector != PARTY)
    answer = None if end[1].pronoun else scene.answer(end[1], metonyms=not placed)
    if answer is not None and not placed and answer.basis == METONYM:
        return True
    if answer is None and placed and not end[1].pronoun:
        return person_end(scene, end[1].first) == end[1].last + 1  # القريب من فلان
    if answer is None or bodies(scene, end[1]) or cue.tense not in NAMED:
        return answer is not None and answer.kind in BODIES
    named = "name:" in answer.basis or person_end(scene, end[1].first) > end[1].first
    return named or scene.words[end[1].head].reading.number == "p"
