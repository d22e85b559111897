"""What sort of party stands at an end of a relation: a body, one man, persons by name, or no party at all."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import GENDER_OF
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.nouns import feminine, nisba
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.mentions import party
from marsad.extract.sentence.scene import MACHINES, Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PERSON, PartyAnswer
from marsad.resolve.english.english import english

TO_THE, CIVILIAN, ARMED = "لل", "CVL", "عسكري"
BODIES = frozenset({"group", "body"})
NAMING = frozenset({"noun", "propn", "foreign"})
CALLED, SEVERAL = ("agent", "title"), frozenset({"p", "d"})
End = tuple[Party, Filler]


def band(scene: Scene, filler: Filler, alone: bool = False) -> bool:
    """Whether words mean a band that no table names, or its men: a noun for one with a name behind it or the
    article (جماعة فجر الوادي، عناصر تنظيم النصر، الجماعة); ``alone``: also without them (تحالف)."""
    known, words, at = grammar(), scene.words, filler.first
    if filler.pronoun:
        return False
    if words[at].lemma in known.band_men and at < filler.last and not words[at].article:
        at += 1
    if words[at].lemma not in known.band:
        return False
    after = words[at + 1].pos if at < filler.last else ""
    named = after in NAMING or (after == "adj" and words[filler.last].article)  # تجمع أسود الوادي
    return alone or named or bool(words[at].article or words[at].pronoun)


def own_band(scene: Scene, filler: Filler) -> bool:
    """Whether one word means somebody's band, not him (فصيله، المنضوي ضمن)."""
    word = scene.words[filler.first]
    alone = filler.first == filler.last and not filler.pronoun and bool(word.pronoun)
    return alone and word.lemma in grammar().band and scene.answer(filler) is None


def led(scene: Scene, filler: Filler) -> bool:
    """Whether words mean what somebody at its head leads, by any name or none (قوة كبيرة، الفصيل)."""
    head = scene.words[filler.first]
    column = not filler.pronoun and head.lemma in grammar().led_force and head.reading.number != "p"
    return column or band(scene, filler, alone=True)


def posted(scene: Scene, filler: Filler, who: Party) -> bool:
    """Whether words mean men of a state whom it posts with the forces of another (مستشارين إيرانيين)."""
    words = scene.words[filler.first : filler.last + 1]
    several = any(w.lemma in grammar().posted_men and w.reading.number != "s" for w in words[:3])
    return several and not filler.pronoun and (who.code is not None or any(w.lemma == ARMED for w in words))


def machine(scene: Scene, held: Filler) -> bool:
    """Whether arms, vehicles or other things stand in a slot: whoever takes them rules over nothing."""
    answer = scene.answer(held, metonyms=False)
    return answer is not None and answer.kind in MACHINES


def people(scene: Scene, held: Filler) -> bool:
    """Whether men told only by what they are stand in a slot (رهائن، مدنيين)."""
    answer = scene.answer(held, metonyms=False)
    return answer is not None and answer.kind == "person" and answer.basis.startswith("agent")


def bodies(scene: Scene, filler: Filler) -> bool:
    """Whether words mean bodies rather than people (عشرات الفصائل)."""
    answer = scene.answer(filler)
    return answer is not None and answer.kind in BODIES


def named_persons(scene: Scene, ends: Sequence[End]) -> bool:
    """Whether words mean persons by their names."""
    named = [named_person(scene, filler) for _, filler in ends if not filler.pronoun]
    return bool(named) and all(named)


def named_person(scene: Scene, filler: Filler) -> bool:
    """Whether words mean a person by name."""
    answer = scene.answer(filler)
    return answer is not None and answer.kind == "person" and "name:" in answer.basis


def one_man(scene: Scene, filler: Filler) -> bool:
    """Whether words mean one person, with or without a known name (اللواء سالم الرفاعي)."""
    head = scene.words[filler.head]
    counted = "num" in {head.pos, scene.words[filler.first].pos}
    several = head.reading.number in SEVERAL or counted  # عشرين متهما
    answer = None if filler.pronoun or several else scene.answer(filler)
    return answer is not None and answer.kind == "person"


def unnamed_man(scene: Scene, filler: Filler) -> bool:
    """Whether words mean one person without name (المهاجم): whose membership tells of nobody."""
    answer = scene.answer(filler) if one_man(scene, filler) else None
    if answer is None or not answer.basis.startswith("agent"):
        return False
    given = scene.lexicon.parties.is_given_name  # النائب سالم الدرعي: named behind what he is
    return not any(given(word) for word in scene.words[filler.first + 1 : filler.last + 1])


def calling(scene: Scene, filler: Filler) -> bool:
    """Whether words tell one man only by what he is (المستشار، رجل الأعمال، ضابط سابق)."""
    head = scene.words[filler.head]
    if filler.pronoun or head.reading.number in SEVERAL:
        return False
    answer = scene.answer(filler)
    if answer is None or answer.kind not in PERSONS or not answer.basis.startswith(CALLED):
        return False
    given = scene.lexicon.parties.is_given_name
    return not any(given(word) for word in scene.words[filler.first + 1 : filler.last + 1])


def nation(scene: Scene, filler: Filler) -> End | None:
    """An adjective of nationality as the state that it means (بدعم تركي، المدعومة تركيا)."""
    stem = scene.words[filler.first].stem
    code = scene.lexicon.places.country(key(stem)) or scene.lexicon.places.country(
        key(stem.removesuffix("ا"))
    )
    country = scene.lexicon.parties.country(code) if code else None
    if country is None or (
        code != scene.story.main and ordinary(scene, filler.first) and scene.words[filler.first].pos != "adj"
    ):
        return None
    span = scene.span(filler.first, filler.last)
    return Party(span.text, span.start, span.end, code, None, None, country.english), filler


def claimant(scene: Scene, filler: Filler) -> End | None:
    """The state whose rule over a land is spoken of, by the adjective at the end (الدعم الإسباني لمقترح الحكم
    الذاتي المغربي): who backs the claim backs the claimant."""
    if filler.pronoun or filler.last == filler.first or not nisba(scene.words[filler.last]):
        return None
    claimed = grammar().claimed
    if not any(word.lemma in claimed for word in scene.words[filler.first : filler.last]):
        return None
    return nation(scene, structs.replace(filler, first=filler.last, head=filler.last))


def ordinary(scene: Scene, at: int) -> bool:
    """Whether a word for a nationality is an ordinary word too (وزير المالية، مدعوم ماليا)."""
    found = [match.weak for match in scene.named.matches[at] if match.kind == "people"]
    return bool(found) and all(found)


def cause(scene: Scene, filler: Filler) -> bool:
    """Whether one word names what people want (المؤيدة للتغيير): a verbal noun that no band bears."""
    word = scene.words[filler.first]
    bare = filler.first == filler.last and not filler.pronoun and word.pos == "noun"
    if not filler.pronoun and word.lemma in grammar().draft:
        return True  # المؤيدة لقانون كذا
    return bare and is_verbal_noun(word.lemma) and not band(scene, filler, alone=True)


def bearer(scene: Scene, filler: Filler) -> End | None:
    """Somebody known by a family name that is a word for people without power too (الموالية للمنفي)."""
    word = scene.words[filler.first]
    if filler.pronoun or filler.last > filler.first or not (word.prep and word.article):
        return None
    answer = scene.answer(filler)
    if answer is None or not answer.basis.startswith("agent") or answer.sector != CIVILIAN:
        return None
    known = _by_family_name(scene, filler)
    return None if known is None else (party(scene, filler, known), filler)


def unknown(scene: Scene, filler: Filler) -> End:
    """Words that name nobody known, as the member or the chief of a body that is."""
    answer = scene.answer(filler) or _by_family_name(scene, filler)
    if answer is not None:
        return party(scene, filler, answer), filler
    span, word = scene.span(filler.first, filler.last), scene.words[filler.first]
    whole = word.article or span.text.startswith(TO_THE)  # which the name keeps: للعبيدي
    cut = span.start if whole else word.stem_start  # لحميد: no Lahmid
    name = english(scene.text[cut : span.end]) if word.prep else None
    return Party(span.text, span.start, span.end, name=name), filler


def _by_family_name(scene: Scene, filler: Filler) -> PartyAnswer | None:
    """Somebody known by a family name that is another word too (الموالية للأسد): whom armed men follow bears
    a name, as one whom a title announces does."""
    word = scene.words[filler.first]
    if filler.last > filler.first or not (word.prep and word.article):
        return None
    named = scene.named.within(scene.lexicon.parties, filler.first, filler.last + 1)
    names = tuple(tuple(m for m in found if m.kind == "actor") for found in named.matches)
    answer = resolve(
        scene.words[filler.first : filler.last + 1],
        scene.story,
        scene.lexicon.parties,
        scene.published,
        mentioned=scene.mentioned,
        found=structs.replace(named, matches=names),
        quoted=True,
    )
    own = answer is not None and answer.id is not None
    return answer if own and answer is not None and answer.kind == PERSON else None


def pronoun_before(scene: Scene, verb: int) -> tuple[Filler, ...]:
    """The pronoun of a particle before a verb and what denies it (أنه لم يعد مواليا)."""
    at = verb - 1 - (verb > 1 and scene.words[verb - 1].stem in grammar().negator)
    before = scene.words[at] if at >= 0 else None
    if before is None or not before.pronoun or before.stem not in grammar().complementizer:
        return ()
    return taken_up(scene, at)


def taken_up(scene: Scene, at: int) -> tuple[Filler, ...]:
    """Whom the pronoun of إن means: those whom the verb of saying before it describes, where it cannot mean
    who speaks (أوقفت الشرطة رجالا | قالت إنهم أعضاء في), else whom pronouns mean."""
    words, number = scene.words, scene.parse.phrase_of[at - 2] if at > 1 else -1
    said = words[at - 1] if number >= 0 else None
    own = (Filler(at, at, at, "subject.pronoun", True),)
    if said is None or said.pos != "verb" or said.lemma not in scene.lexicon.speech:
        return own
    phrase, gender = scene.parse.phrases[number], GENDER_OF.get(words[at].pronoun)
    head = words[phrase.head]
    speaker = said.reading.gender == gender if gender else said.reading.number != "s"
    counted = words[phrase.first].pos == "num" or head.reading.number in SEVERAL
    agrees = counted if gender is None else (gender == "f") == feminine(head, grammar())
    described = not (words[phrase.first].article or head.article or head.pronoun) and agrees
    return own if speaker or not described else (Filler(phrase.first, phrase.last, phrase.head, "subject"),)
