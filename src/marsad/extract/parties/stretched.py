"""Phrases with what stands behind them and says more of the same party: the body that people are of, a name
after its title, a title after a name, those whom a number counts.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, FROM, IN
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.parties.attached import BODIES, attached, behind, modifies, of_them
from marsad.extract.parties.complements import (
    by_courtesy,
    called,
    citizenship,
    from_land,
    in_idafa,
    is_act,
    says_former,
    sent_to,
    takes_by,
)
from marsad.extract.parties.spoken_to import press_hears
from marsad.extract.sentence.other_holders import never_of
from marsad.extract.sentence.raided import raided, raiders
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.wielded import is_tool
from marsad.lexicon.load import rows_of
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.english.latin import latin

NATIONAL, HOLDS = "+adjective", "+office"
WITHOUT = "لا"  # أطباء بلا حدود
OBJECT, OTHERS, FAVOUR = "object", "other", "صالح"
TRADES = frozenset({None, "UNK", "CVL", "LAB", "EDU", "MIL"})
VICTIM, WORKING = "victim", "LAB"


def widened(scene: Scene, filler: Filler) -> Filler | None:
    """A number with those it counts (الآلاف من المتظاهرين), or a lone title with the name parted from it."""
    number = behind(scene, filler)
    if number < 0:
        return None
    after = scene.parse.phrases[number]
    how = attached(scene, filler, number)
    counted = how == "من" or (how == ABOUT and not scene.words[filler.first].article)
    parted = (
        not after.prep and not after.conj and after.first == filler.last + 1 and filler.first == filler.last
    )
    return replace(filler, last=after.last) if counted or parted else None


def strange_name(scene: Scene, filler: Filler) -> tuple[Filler, PartyAnswer] | None:
    """A strange name with the office that the words behind it tell (القاسمي ناجي قائد الحرس), and who that
    is."""
    wider = widened(scene, filler) if scene.words[filler.first].pos in {"propn", "adj"} else None
    if wider is None:
        return None
    offices = (Filler(at, wider.last, at, filler.how) for at in range(filler.first + 1, wider.last))
    answers = (scene.answer(one, metonyms=False) for one in offices if scene.words[one.first].pos == "noun")
    held = next((a for a in answers if a is not None and a.basis.startswith("title")), None)
    return None if held is None else (wider, held)


def stretched(
    scene: Scene, filler: Filler, answer: PartyAnswer, metonyms: bool
) -> tuple[Filler, PartyAnswer]:
    """A phrase with what stands behind it and says more of the same party.

    A group that its members are of (مسلحون من جماعة ..., نواب في البرلمان), a name after its title, a title
    after a name (with or without a comma).
    """
    if answer.kind in PERSONS and (land := citizenship(scene, filler.last + 1)) is not None:
        return filler, replace(answer, code=land, basis=f"{answer.basis}{NATIONAL}")
    if answer.basis.startswith("title") and says_former(scene, filler.last + 1):
        past = replace(filler, last=filler.last + 1)  # وزير خارجية تونس | السابق
        return past, scene.answer(past, metonyms) or answer
    number = behind(scene, filler)
    if number < 0:
        return filler, answer
    after = scene.parse.phrases[number]
    between = scene.words[filler.last + 1 : after.first]
    gap = [word.text for word in between if not (word.pronoun and of_them(word))] if between else []
    if (
        not gap
        and not after.prep
        and not after.conj
        and (other := _same_person(scene, filler, answer, number))
    ):
        return replace(filler, last=after.last), other
    if answer.kind == VICTIM and (fallen := _in_ranks(scene, filler, number)):
        return (filler if after.conj else replace(filler, last=after.last)), fallen
    joined = attached(scene, filler, number) or modifies(scene, filler, number)
    if joined == FROM and scene.words[filler.first].article and answer.kind in BODIES:
        return filler, answer  # طلبت المنظمة من الجيش: no part of it
    first, last = scene.words[filler.first], scene.words[filler.last]
    if joined == ABOUT and first.article and scene.words[after.first].pronoun:
        return filler, answer  # أعربت المنسقة | عن صدمتها
    by_name = first.article and last.pos == "propn" and answer.kind in PERSONS
    joined = "" if by_name and not scene.words[filler.last - 1].article else joined
    if joined and answer.id is None and answer.basis.startswith(("agent", "title")):
        whole, fuller = _belonging(scene, filler, answer, metonyms)
        if fuller.basis.startswith("title") and says_former(scene, whole.last + 1):
            whole = replace(whole, last=whole.last + 1)  # الأمين العام | للأمم المتحدة | السابق
            return _named_behind(scene, filler, whole, scene.answer(whole, metonyms) or fuller)
        if not fuller.basis.endswith(HOLDS):
            return _named_behind(scene, filler, whole, fuller)
        unheld = replace(fuller, id=None, name=answer.name)  # a name behind goes before who held the office
        named, told = _named_behind(scene, filler, whole, unheld)
        return _unless_named(scene, whole, fuller) if named == whole else (named, told)
    folk = not gap and first.stem in grammar().locals  # انتقد سكان عدن | رئيس البلدية
    if not (after.prep or after.conj or folk) and gap in ([], ["،"], [","]):
        if gap and answer.basis.endswith(HOLDS):
            return _unless_named(scene, filler, answer)
        return _apposed(scene, filler, answer, number, bool(gap))
    return filler, answer


def _unless_named(scene: Scene, filler: Filler, held: PartyAnswer) -> tuple[Filler, PartyAnswer]:
    """Who held an office, or whom the name behind a comma tells (الناطق باسم الوزارة، سامي النجار)."""
    number = behind(scene, filler)
    after = scene.parse.phrases[number] if number >= 0 else None
    if after is None or after.prep or after.conj or after.first != filler.last + 2:
        return filler, held
    if scene.words[filler.last + 1].text not in COMMAS:
        return filler, held
    whole, told = _apposed(scene, filler, replace(held, id=None), number, comma=True)
    if whole != filler:
        return whole, told
    other = scene.answer(Filler(after.first, after.last, after.head, "apposition"), metonyms=False)
    stranger = other is not None and other.basis == "name:shape" and other.kind in PERSONS
    return filler, replace(held, id=None, name=other.name) if other and stranger else held


def _same_person(scene: Scene, filler: Filler, answer: PartyAnswer, number: int) -> PartyAnswer | None:
    """Who somebody's counterpart or kinsman is, where his office or name stands right behind (نظيره وزير
    الدفاع، شقيقه الملك سلمان)."""
    first, after = scene.words[filler.first], scene.parse.phrases[number]
    alone = filler.first == filler.last and bool(first.pronoun) and answer.kind in PERSONS
    meant = scene.lexicon.parties.means(first.stem)
    other = scene.answer(Filler(after.first, after.last, after.head, "apposition"), metonyms=False)
    if other is None or other.kind not in PERSONS or answer.id is not None:
        return None
    known = other.id is not None or other.basis.startswith("title")
    titled = known and scene.words[after.first].article
    return other if meant == OTHERS or (alone and titled) else None


def _in_ranks(scene: Scene, filler: Filler, number: int) -> PartyAnswer | None:
    """Whose people some are who are counted in the ranks of a force (عشرة قتلى في صفوف الجيش)."""
    after = scene.parse.phrases[number]
    at = replace(filler, last=after.last)
    if after.conj and after.first == after.last and (beyond := behind(scene, at)) >= 0:
        filler, number, after = at, beyond, scene.parse.phrases[beyond]  # قتلى وجرحى في صفوف
    inside = attached(scene, filler, number) and scene.words[after.first].stem in grammar().ranks
    if not inside or after.first == after.last:
        return None
    force = Filler(after.first + 1, after.last, after.first + 1, "complement")
    return scene.answer(force, metonyms=False)


def _belonging(
    scene: Scene, filler: Filler, answer: PartyAnswer, metonyms: bool
) -> tuple[Filler, PartyAnswer]:
    """An agent with the one or two prepositional phrases behind it that name the body it belongs to."""
    whole = filler
    for _ in range(2):
        number = behind(scene, whole)
        after = scene.parse.phrases[number]
        how = attached(scene, whole, number)
        stands_for = how == ABOUT and answer.code is None and answer.sector is None
        joins = how in grammar().completing or stands_for or modifies(scene, whole, number)
        sent = not joins and sent_to(scene, filler, answer, after)
        joins = joins or sent
        if number < 0 or not joins or is_tool(scene, after.head) or is_act(scene, after):
            break
        post = answer.kind == VICTIM  # نقطة تفتيش | للشرطة
        if how == "ل" and answer.basis.startswith("agent") and in_idafa(scene, whole) and not post:
            break
        named = Filler(after.first, after.last, after.head, "complement")
        told = scene.answer(named) if how in {"ب", "ل"} else None
        without = how == "ب" and scene.words[after.first].stem == WITHOUT
        if how == "ب" and not without and told is None:
            break  # ندد الوزير بموقف تركيا
        if how == "ب" and answer.kind in BODIES and takes_by(scene, filler):
            break  # نددت المنظمة بالحكومة
        if how == "ب" and scene.words[after.first].lemma in grammar().headship:
            break  # الجبهة بقيادة سالم العامري: he leads it
        several = answer.basis.startswith("agent") and scene.words[filler.head].reading.number in {"d", "p"}
        if how == "ل" and several and told is not None and told.kind in PERSONS and told.id is None:
            break  # قتل مسلحين لضابط: his they are not
        if how == "ل" and scene.words[after.first].stem == FAVOUR and after.first < after.last:
            break  # صوتت الكتلة لصالح الحكومة
        if how == "ل" and raided(scene, after.first) and raiders(scene, filler.head):
            break  # مهاجمة المسلحين للقنصلية
        if how == IN and scene.words[after.first].lemma in grammar().platform:
            break  # كتب رئيس الحزب في منصة إكس
        if how == "ل" and press_hears(scene, filler, answer, named, told):
            break  # قال الناطق لقناة الجزيرة
        near = whole == filler
        whole = replace(whole, last=after.last)
        fuller = scene.answer(whole, metonyms)
        if without and fuller is not None and fuller.code not in {None, answer.code}:
            return whole, fuller
        if fuller is None or "+of" in answer.basis:
            continue
        unsaid = answer.code is None or answer.basis.endswith(STORY)
        said = fuller.code is not None and not fuller.basis.endswith(STORY)
        whose = answer.basis.startswith("title") or (
            how == FROM and near and from_land(scene, filler, fuller)
        )
        whose = whose or (how == IN and near and unsaid and said and _in_body(scene, answer, named))
        whose = whose and unsaid and said
        held = fuller.basis.endswith(HOLDS) or (sent and fuller.id is not None)
        held = held and fuller.code == answer.code
        if whose or held or "+of" in fuller.basis or (answer.sector is None and fuller.sector is not None):
            return whole, fuller
    return filler, answer


def _in_body(scene: Scene, answer: PartyAnswer, named: Filler) -> bool:
    """Whether people are told by the body that they are in (مسؤول في وزارة الدفاع الأميركية), not by where
    they work."""
    people = answer.kind in {*PERSONS, "role"} and answer.sector != WORKING
    body = scene.answer(named, metonyms=False) if people else None
    return body is not None and body.kind in BODIES


def _named_behind(
    scene: Scene, filler: Filler, whole: Filler, answer: PartyAnswer
) -> tuple[Filler, PartyAnswer]:
    """An office with its body and the name behind both (الأمين العام | لحزب الله | حسن نصر الله)."""
    if answer.id is not None:
        return whole, answer
    if (trade := _trade_of(scene, filler, whole, answer)) is not None:
        return trade
    number = behind(scene, whole) if whole != filler and answer.basis.startswith("title") else -1
    after = scene.parse.phrases[number] if number >= 0 else None
    if after is None or after.prep or after.conj or after.first != whole.last + 1:
        return whole, answer
    named = scene.answer(Filler(after.first, after.last, after.head, "apposition"), metonyms=False)
    if named is None or named.kind != "person" or not named.basis.startswith("name"):
        return whole, answer
    if named.id is None:
        return _apposed(scene, whole, answer, number, comma=False)
    known = named.code in {None, answer.code} or answer.code is None
    told = replace(named, code=answer.code or named.code, sector=answer.sector or named.sector)
    return (replace(whole, last=after.last), told) if known else (whole, answer)


def _trade_of(
    scene: Scene, filler: Filler, whole: Filler, answer: PartyAnswer
) -> tuple[Filler, PartyAnswer] | None:
    """One person by what he is, with the one or two phrases that say where, and his name behind them (النائب
    | عن كتلة الوفاق | سالم العامري); not whom he acts on."""
    if not _one_person(scene, filler, answer, ("agent", "title")):
        return None
    for _ in range(3):
        number = behind(scene, whole)
        after = scene.parse.phrases[number]
        if number < 0 or not (after.prep or after.first == whole.last + 1):
            return None
        if not after.prep:
            break
        how = attached(scene, whole, number)
        if how not in {*grammar().completing, ABOUT} or is_act(scene, after):
            return None
        whole = replace(whole, last=after.last)
    if after.prep or after.conj or whole == filler or _done_to_person(scene, filler, number):
        return None
    name, said = scene.words[after.first], scene.words[after.first : after.last + 1]
    given = (name.pos == "propn" or scene.lexicon.parties.is_given_name(name)) and not name.article
    ranked = name.article and said[-1].pos == "propn" and filler.how == OBJECT  # العقيد سالم العامري
    if not (given or ranked) or any(word.prep for word in said):
        return None
    told = f"{answer.name} {latin(scene.whole(after.first, after.last).text)}"
    return replace(whole, last=after.last), replace(answer, name=told)


def _done_to_person(scene: Scene, filler: Filler, number: int) -> bool:
    """Whether a name behind a verb's subject may be its object, nothing else being that."""
    doing = filler.how.startswith("subject")
    return doing and any(number in clause.object[:1] for clause in scene.parse.clauses)


def _apposed(
    scene: Scene, filler: Filler, answer: PartyAnswer, number: int, comma: bool
) -> tuple[Filler, PartyAnswer]:
    """A title and the name behind it, or a name and the title behind it, as one party."""
    after = scene.parse.phrases[number]
    other = scene.answer(Filler(after.first, after.last, after.head, "apposition"), metonyms=False)
    whole, clauses = replace(filler, last=after.last), scene.parse.clauses
    if other is None or other.basis == "name:shape":
        if scene.answer(Filler(after.first, after.last, after.head, "apposition")) not in {None, other}:
            return filler, answer  # زار وزير الدفاع التركي بغداد
        named = scene.words[after.first]
        shape = other is not None or named.pos == "propn" or scene.lexicon.parties.is_given_name(named)
        introduced = answer.basis.startswith("title") and answer.id is None
        if not (introduced or _one_person(scene, filler, answer)) or not shape or comma or named.article:
            return filler, answer
        if named.stem in grammar().town and after.first < after.last:
            return filler, answer  # يزور السفير الفرنسي | مدينة بنغازي
        visited = (c for c in clauses if number in c.object and after.first == after.last)
        if any(scene.words[c.verb].lemma in grammar().visiting for c in visited):
            return filler, answer  # زار الوزير عدن
        return whole, replace(
            answer, name=f"{answer.name} {latin(scene.whole(after.first, after.last).text)}"
        )
    theirs = any(of_them(word) for word in scene.words[filler.last + 1 : after.first])
    if theirs and other.id is not None and answer.id is None and answer.kind in PERSONS:
        return whole, other  # القيادي فيها محمد البخيتي
    if (office := _office_of_named(scene, filler, answer, other, comma)) is not None:
        return whole, office
    doubtful = filler.how.startswith("subject") and not comma and not _object_after(scene, number)
    if answer.basis == "name:shape" and other.basis.startswith("title") and not doubtful:
        return whole, replace(other, name=f"{answer.name}, {other.name}", heads=answer.heads)
    own = other.basis.startswith("title") and (other.id == answer.id or (other.id is None and not doubtful))
    person = answer.id is not None and answer.kind in PERSONS
    if person and own and answer.code == other.code and "name" in answer.basis:
        return whole, replace(answer, sector=other.sector or answer.sector)
    whose = answer.code is not None and not answer.basis.endswith(STORY)
    body = other.kind not in PERSONS  # اتهم وزير داخلية لبنان | حزب الله، اتهم ملك الأردن | محمود عباس
    stranger = body or never_of(answer.code or "", other.id or "", scene.lexicon.parties)
    done_to = (body or called(scene, filler)) and _done_to_person(scene, filler, number)
    another = (whose and stranger) or done_to
    if (
        answer.basis.startswith("title")
        and answer.id is None
        and other.basis.startswith("name")
        and not another
    ):
        fuller = scene.answer(whole, metonyms=False)
        if fuller is not None and fuller.basis.startswith("title"):
            return whole, replace(
                fuller, code=fuller.code or answer.code, sector=fuller.sector or answer.sector
            )
    return filler, answer


def _office_of_named(
    scene: Scene, filler: Filler, answer: PartyAnswer, other: PartyAnswer, comma: bool
) -> PartyAnswer | None:
    """Who somebody is whom a courtesy or a trade names, by the office behind his name (الدكتور سالم العامري
    وكيل الوزارة، المهندس خالد سالم، مدير الشركة)."""
    office = scene.words[filler.last + 1 + comma]
    named = filler.last > filler.first and scene.words[filler.last].pos == "propn"
    vague = answer.id is None and answer.kind in PERSONS
    vague = vague and (answer.sector in TRADES or by_courtesy(scene, filler.first))
    struck = filler.how == OBJECT and other.basis.startswith("agent") and other.sector is not None
    told = struck or other.basis.startswith("title")
    told = told and other.kind in PERSONS and (comma or not office.article)
    if not (named and vague and told) or other.id not in {None, answer.id}:
        return None
    styled = answer.basis.startswith("title")  # العقيد فلان: with his rank in English
    name = answer.name if styled else latin(scene.whole(filler.first, filler.last).text)
    return replace(other, name=f"{name}, {other.name}", code=other.code or answer.code)


def _object_after(scene: Scene, number: int) -> bool:
    """Whether the verb before a phrase has another phrase for its object, behind at most prepositional ones,
    so that this one tells who its subject is (أدان سعيد البكري رئيس النقابة اعتقال). Verbs that ask somebody
    to do something have two.
    """
    phrases = scene.parse.phrases
    clause = scene.parse.clause_over(phrases[number].first)
    if clause is None:
        return False
    rows = rows_of(scene.lexicon.control, {scene.words[clause.verb].lemma})
    if any(row.slot == OBJECT and row.controller == OBJECT for row in rows):
        return False
    for at in range(number + 1, len(phrases)):
        between = scene.words[phrases[at - 1].last + 1 : phrases[at].first]
        if phrases[at].last > clause.end or phrases[at].conj or any(w.pos != "prep" for w in between):
            return False
        if not phrases[at].prep:
            return True
    return False


def _one_person(
    scene: Scene, filler: Filler, answer: PartyAnswer, bases: tuple[str, ...] = ("agent",)
) -> bool:
    """Whether a phrase is a definite noun for one person (الناشط، زعيم الحزب), which a name may follow."""
    word, last = scene.words[filler.first], scene.words[filler.last]
    one = last.article and word.reading.number in {"s", None} and (word.article == (word is last))
    return one and answer.kind in PERSONS and answer.id is None and answer.basis.startswith(bases)
