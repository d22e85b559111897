"""What stands in a slot of a relation and is no end of it: a deed, an office given, the rule itself."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.phrases.cases import accusative
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.mentions import METONYM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.ground import ground
from marsad.extract.ties.tie_ends import CIVILIAN, End, one_man
from marsad.extract.ties.tie_fit import FORCES, POWERS
from marsad.lexicon.cues import TieCue
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party

SIDE = "side"
IN_TRAFFIC, COMPANY, COURT = "victim", "BUS", "JUD"


def made_so(scene: Scene, held: Filler) -> bool:
    """Whether words say what somebody is made: an office in the accusative."""
    titled = any(m.kind == "title" for m in scene.named.matches[held.first])
    return titled and not scene.words[held.first].article and accusative(scene.words[held.first])


def some_states(scene: Scene, filler: Filler) -> bool:
    """Whether words mean states that are not named (الأطراف الدولية، دول خليجية)."""
    answer = None if filler.pronoun else scene.answer(filler)
    return answer is not None and answer.kind == "state"


def is_band(scene: Scene, filler: Filler) -> bool:
    """Whether words without the article mean a band that is led (شبكة، خلية), and no leader."""
    head = scene.words[filler.head]
    return not (filler.pronoun or head.article) and head.lemma in grammar().band


def is_event(scene: Scene, held: Filler) -> bool:
    """Whether words name what is done, not who (التظاهرة، الاحتجاجات)."""
    word = scene.words[held.first]
    deeds = scene.lexicon.predicates.nouns.keys()
    if word.lemma in grammar().band or deeds.isdisjoint(scene.shapes[held.first]):
        return False
    return scene.answer(held) is None


def capital_for_state(scene: Scene, held: Filler) -> bool:
    """Whether a capital stands there for its government, of which nobody is a member by that name; or only
    says where something was held (منبثقة عن مؤتمر الرياض)."""
    answer = None if held.pronoun else scene.answer(held)
    return answer is not None and answer.basis == METONYM


def no_enemy(cue: TieCue, other: Party) -> bool:
    """Whether those who are opposed are people without power (أعداء الشعب)."""
    return cue.kind == "opposes" and other.id is None and other.sector == CIVILIAN


def no_member(scene: Scene, cue: TieCue, one: End, two: End) -> bool:
    """Whether nobody belongs to anything by a row of belonging: a car, land under an office, who only does as
    somebody does, or the crowd or the company to which one is told to belong (سيارة تابعة للبلدية، قرية تابعة
    للقضاء، يتبع سياسة، انضم إلى المتظاهرين)."""
    (_, at), (other, held) = one, two
    crowd = other.id is None and other.sector in {COMPANY, CIVILIAN} and not one_man(scene, held)
    crowd = crowd or (cue.tense == "left" and other.id is None and other.sector == COURT)  # خروجه من المحكمة
    if not held.pronoun and (crowd or scene.words[held.head].lemma in grammar().protester):
        return True
    if at.pronoun:
        return False
    who = scene.answer(at, metonyms=False)
    if cue.form != "participle":
        follows = cue.form == "verb" and "object" in cue.object and not cue.tense
        return follows and who is not None and who.kind in PERSONS
    lands = not held.pronoun and other.sector not in POWERS and ground(scene, held) is not None
    ruled = lands and ground(scene, at) is not None
    return ruled or (who is not None and who.kind == IN_TRAFFIC and other.sector not in FORCES)


def behind_a_deed(scene: Scene, cue: TieCue, held: Filler) -> bool:
    """Whether a party at whose side somebody stands, or which he leaves or is a part of, is only whose the
    deed is that the words name (وقف وراء عمليات استهداف الحزب، جزء من هجوم الجيش)."""
    behind = cue.kind == "backs" and cue.form == "verb" and "object" not in cue.object
    part = cue.kind == "member_of" and (cue.tense == "left" or FROM in cue.object)
    if held.pronoun or held.how == SIDE or not (behind or part):
        return False
    number = scene.parse.phrase_of[held.first]
    first = scene.parse.phrases[number].first if number >= 0 else held.first
    deeds = scene.lexicon.predicates.nouns.keys()
    heads = (n for n in range(first, held.first) if scene.words[n].pos == "noun")
    return any(is_verbal_noun(scene.words[n].lemma) or not deeds.isdisjoint(scene.shapes[n]) for n in heads)


def within(part: Filler, whole: Filler) -> bool:
    """Whether one filler begins inside another."""
    return whole.first < part.first <= whole.last


def rule_of(scene: Scene, held: Filler) -> bool:
    """Whether a word for somebody's rule stands right before his name in the same phrase."""
    at = held.first - 1
    if at < 0 or scene.parse.phrase_of[at] != scene.parse.phrase_of[held.first]:
        return False
    return any(
        row.kind == "controls" and not row.rest for row in rows_of(scene.lexicon.ties, scene.shapes[at])
    )


def of_stance(scene: Scene, held: Filler) -> bool:
    """Whether words only say whose stance or right it is that somebody backs (موقف تونس، وحدة ليبيا)."""
    number = scene.parse.phrase_of[held.first]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None:
        return False
    first = phrase.first
    owned = first < phrase.last and scene.words[held.first].pos != "adj"  # السيادة المغربية: Morocco's
    lemma = scene.words[first].lemma
    deed = first < held.first and is_verbal_noun(lemma) and scene.words[first].reading.number == "s"
    deed = deed and lemma not in grammar().candidacy | grammar().band  # تؤيد قيام دولة
    deed = deed and not any(_backing(scene, n) for n in range(first, held.first))  # مواصلة دعم الحركة
    if not owned or not (deed or not {lemma, scene.words[first].stem}.isdisjoint(grammar().upheld)):
        return False
    answer = scene.answer(Filler(first, phrase.last, first, "side"))
    return answer is None or answer.sector not in FORCES  # وحدات حماية الشعب: no unity


def whoever(scene: Scene, held: Filler) -> bool:
    """Whether words mean nobody in particular (أي حزب، أحد)."""
    known, word = grammar().any_of, scene.words[held.first]
    before = scene.words[held.first - 1].stem if held.first else ""
    alone = held.first == held.last and word.stem.removesuffix("ا") in grammar().one_of
    return alone or before in known or word.stem in known


def opens_phrase(scene: Scene, filler: Filler) -> bool:
    """Whether words begin their phrase, rather than stand in the idafa of another noun."""
    number = scene.parse.phrase_of[filler.first]
    phrase = scene.parse.phrases[number]
    return number >= 0 and phrase.first == filler.first and not phrase.prep


def _backing(scene: Scene, at: int) -> bool:
    """Whether a noun itself says that somebody is backed (دعم الحركة)."""
    return any(row.kind == "backs" for row in rows_of(scene.lexicon.ties, scene.shapes[at]))
