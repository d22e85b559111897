"""From the words in a role to parties: as resolved, through a longer phrase, or by what a pronoun means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec
from msgspec import structs

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AGAINST, FROM, IN, ON
from marsad.arabic.letters.endings import PLURALS, without_agreement
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.parties.attached import behind
from marsad.extract.parties.by_nations import by_nations
from marsad.extract.parties.coreference import antecedent, at_home, own_land, we
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.honoured import courtesy, honoured
from marsad.extract.parties.joined import Told, beside
from marsad.extract.parties.mentions import METONYM, party
from marsad.extract.parties.of_deeds import only_suffered
from marsad.extract.parties.owners import in_own_land, owned
from marsad.extract.parties.pairs import (
    each_of_two,
    earlier_two,
    gathered,
    latest,
    neighbour,
    other_of_two,
    pair,
    pair_before,
    several,
    the_man,
    the_other,
    twin_nations,
    two,
)
from marsad.extract.parties.partitive import any_of_them, some_of, whole_of
from marsad.extract.parties.shared_words import in_one_office, joined_name, of_two, one_party
from marsad.extract.parties.spoken_for import spoken_for
from marsad.extract.parties.spoken_to import spoken_to
from marsad.extract.parties.stretched import OTHERS, VICTIM, strange_name, stretched, widened
from marsad.extract.parties.towns import ruled_from
from marsad.extract.parties.whereabouts import local
from marsad.extract.sentence.holders import holder
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import WE
from marsad.lexicon.load import rows_of
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import IRREGULAR
from marsad.model import Party, Why
from marsad.resolve.actors.agents import THING
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.in_story import side_of

SIDES = frozenset({"actor", "recipient"})
FLYING = frozenset({"aerial", "drone"})
SERVICE = "service"  # a good that is done or suffered, and those who keep it where it acts (اعتقله الأمن)
PAIR = 2
WHERE, OBJECT, CAPITAL = "prep.في", "object", "capital"
WITHIN, WITH_BY, ARMS = "within", "prep.ب", "weapon"
OWNER, WAGED = "idafa", frozenset({ON, AGAINST, IN})
AMONG, DUAL = "prep.بين", "هما"
SHAPE, LANDS = "name:shape", frozenset({"state", "country"})
PARTNER, MAN, MET = "partner", "man", "met"


def _former(scene: Scene, filler: Filler, discourse: Discourse) -> tuple[Party, ...]:
    """Whom الأول means: the first of two."""
    return pair(scene, filler, discourse)[:1]


ANAPHORS = {"first": _former, "last": latest, "pair": pair}


class Cast(msgspec.Struct, frozen=True, gc=False):
    """The parties of one role, the fillers they come from, and how each was found."""

    parties: tuple[Party, ...] = ()
    fillers: tuple[Filler, ...] = ()
    why: tuple[Why, ...] = ()


def cast(scene: Scene, role: str, fillers: Sequence[Filler], discourse: Discourse, metonyms: bool) -> Cast:
    """All parties that a role's fillers mean, without repeats."""
    parties: list[Party] = []
    used: list[Filler] = []
    why: list[Why] = []
    for number, filler in enumerate(fillers):
        if filler.how == WHERE and OBJECT in [f.how for f in fillers] and _is_town(scene, filler):
            continue  # أحرقوا المنزل في بيروت
        if filler.pronoun and used and _counted_with(scene, used[-1], filler):
            continue
        meant = tuple(_resolved(scene, role, filler, discourse, metonyms))
        joins = not meant and used and why[-1].rule.endswith(METONYM)
        if joins and (town := ruled_from(scene, filler)) is not None:
            meant = ((town, filler, METONYM),)  # وافقت بغداد وأربيل
        if not meant and used and of_two(scene, used[-1]) and joined_name(scene, used[-1], filler):
            span = scene.span(filler.first, filler.last)
            twin = replace(parties[-1], text=span.text, start=span.start, end=span.end, id=None, name=None)
            meant = ((twin, filler, "one of two"),)
        for found, at, rule in meant:
            if rule.startswith(WITHIN) and _goes_on(scene, used, filler):
                continue
            if rule == METONYM and filler.how == WITH_BY and _after_whom(scene, used, filler):
                continue  # التقى برئيس الحكومة بقصر بعبدا
            if any(_same(found, other) for other in parties) or (role == "actor" and _inert(scene, at)):
                continue
            if used and found.sector is None and found.id is None and in_one_office(scene, used):
                found = replace(found, sector=parties[-1].sector)
            elif used and one_party(scene, used[-1], at, parties[-1], found):
                used[-1] = structs.replace(used[-1], last=at.last)
                span = scene.span(used[-1].first, at.last)
                parties[-1] = replace(found, text=span.text, start=span.start, end=span.end)
                continue
            parties.append(found)
            used.append(at)
            why.append(Why("parties", f"{role}:{filler.how}:{rule}", found.start, found.end))
        coming = frozenset([f.first for f in fillers[number + 1 :]])
        for found, at, rule in beside(scene, used[-1], parties[-1], coming) if used else ():
            if any(_same(found, other) for other in parties):
                continue
            if found.sector is None and found.id is None and in_one_office(scene, used):
                found = replace(found, sector=parties[-1].sector)  # وزراء خارجية كل من فرنسا وألمانيا
            parties.append(found)
            used.append(at)
            why.append(Why("parties", f"{role}:{filler.how}:{rule}", found.start, found.end))
    return Cast(tuple(parties), tuple(used), tuple(why))


def _is_town(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase begins with a capital's name, which may be a government's elsewhere."""
    return any(match.kind == CAPITAL for match in scene.matches[filler.first])


def _counted_with(scene: Scene, some: Filler, filler: Filler) -> bool:
    """Whether a pronoun only tells of whom the number before it counts some (سبعة منهم)."""
    return some.last == filler.head - 1 and scene.words[filler.head].stem == FROM


def _goes_on(scene: Scene, used: Sequence[Filler], filler: Filler) -> bool:
    """Whether a phrase is joined right behind one that is itself a party: a thing of somebody's is none there
    (العدوان على غزة وموقف الحكومة)."""
    joined = bool(used) and used[-1].how == filler.how and used[-1].last == filler.first - 1
    return joined and bool(scene.words[filler.first].conj) and not used[-1].pronoun


def _inert(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase names a thing that suffers acts and does none (سيارة مفخخة، مدرسة; no aircraft)."""
    answer = None if filler.pronoun else scene.answer(filler)
    return answer is not None and answer.kind == "victim" and not (answer.human or flies(scene, filler))


def flies(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase begins with a word for an aircraft."""
    tools = (t for shape in scene.shapes[filler.first] for t in scene.lexicon.instruments.get(shape, ()))
    return any(tool.mode in FLYING for tool in tools)


def _same(one: Party, other: Party) -> bool:
    if one.start is not None and one.start == other.start:
        return True
    if None not in {one.start, one.end, other.start, other.end} and _within(one, other):
        return True
    return one.text == other.text and (one.id, one.code, one.sector) == (other.id, other.code, other.sector)


def _within(one: Party, other: Party) -> bool:
    """Whether a party's words lie inside another's (للوكالة in مفتشين تابعين للوكالة)."""
    return (other.start or 0) <= (one.start or 0) and (one.end or 0) <= (other.end or 0)


def _by_pronoun(scene: Scene, filler: Filler, discourse: Discourse) -> Iterable[Told]:
    """Whom a pronoun means; the two of a dual one."""
    dual = scene.words[filler.head].pronoun == DUAL
    if filler.how.startswith(AMONG) and not dual and not _one_side(scene, filler.head):
        return ()
    if dual and (both := pair_before(scene, filler.head, discourse)) is not None:
        return tuple((one, filler, "pronoun:two") for one in both)
    if dual and (both := two(scene, filler.head) or earlier_two(scene, filler.head, discourse)):
        return tuple((one, filler, "pronoun:two") for one in both)
    found = antecedent(scene, filler, discourse)
    return () if found is None else ((found, filler, "pronoun"),)


def _one_side(scene: Scene, at: int) -> bool:
    """Whether a pronoun behind بين is one of two sides, the word standing again for the other (معارك بينهم
    وبين الجيش، بين الجيش وبينهم)."""
    word, behind = scene.words[at], scene.words[at + 1 : at + 2]
    return bool(word.conj) or any(bool(w.conj) and w.lemma == word.lemma for w in behind)


def _referred(scene: Scene, filler: Filler, discourse: Discourse) -> Iterable[Told] | None:
    """Whom a word that only refers means (الطرفان، الأخير، جارته، نظيريه); null for other words."""
    first = scene.words[filler.first]
    meant = scene.lexicon.parties.means(first.stem)
    alone = filler.first == filler.last and (first.article or first.pos == "demonstrative")
    if first.pronoun and courtesy(scene, filler):
        him = honoured(scene, filler, discourse)
        return tuple((one, filler, f"anaphor:{MAN}") for one in him) or _nameless(scene, filler)
    if each := by_nations(scene, filler):
        rule = "counterparts" if meant == OTHERS else "pair:nations"
        return tuple((found, at, rule) for found, at in each)
    if the_other(scene, filler):
        return ()
    if each_of_two(scene, filler) and (both := pair(scene, filler, discourse)):
        return tuple((one, filler, "anaphor:each") for one in both)
    lone = filler.first == filler.last and not first.article and first.pos == "noun"
    if lone and (them := any_of_them(scene, filler)) is not None:
        return tuple((one, filler, why) for one, _, why in _by_pronoun(scene, them, discourse))
    if meant in ANAPHORS and alone:
        named = tuple((one, filler, f"anaphor:{meant}") for one in ANAPHORS[meant](scene, filler, discourse))
        return named or _nameless(scene, filler)
    if meant == MAN and alone and (man := the_man(scene, filler, discourse)):
        return tuple((one, filler, f"anaphor:{MAN}") for one in man)
    if meant == MET and alone and (those := gathered(scene, filler, discourse)):
        return tuple((one, filler, f"anaphor:{MET}") for one in those)
    if meant == PARTNER and (other := other_of_two(scene, filler, discourse)):
        return tuple((one, filler, f"anaphor:{PARTNER}") for one in other)
    if scene.words[filler.first].reading.number == "p" and (many := several(scene, filler, discourse)):
        return tuple((one, filler, "anaphor:several") for one in many)
    if meant == "neighbour" and (land := neighbour(scene, filler, discourse)) is not None:
        return ((land, filler, "anaphor:neighbour"),)
    return None


def _nameless(scene: Scene, filler: Filler) -> tuple[Told, ...]:
    """The party that a word which only refers is as a subject or object, where nothing tells whom it means
    (وقع الوزيران اتفاقا، دعا الطرفين إلى): of no country, since one of the two may be of the story's and the
    other is not."""
    answer = scene.answer(filler) if filler.how.startswith(("subject", "object")) else None
    if answer is None:
        return ()
    return ((party(scene, filler, structs.replace(answer, code=None)), filler, answer.basis),)


def _resolved(
    scene: Scene, role: str, filler: Filler, discourse: Discourse, metonyms: bool
) -> Iterable[Told]:
    if filler.pronoun:
        yield from _by_pronoun(scene, filler, discourse)
        return
    if filler.last > filler.first + 1 and scene.words[filler.first + 1].folded == FROM:
        filler = whole_of(scene, filler)
    if (referred := _referred(scene, filler, discourse)) is not None:
        yield from referred
        return
    answer = scene.answer(filler, metonyms)
    if role in SIDES and (held := holder(scene, filler, answer)) is not None:
        whole, owner = held
        yield party(scene, whole, owner), whole, f"held by:{owner.basis}"
        return
    of_nation = filler.last - filler.first == 1 and answer is not None and answer.code is not None
    kept = answer is not None and answer.kind == SERVICE and role != "actor" and not of_nation
    if kept and not spoken_to(scene, filler):
        return
    if answer is not None and _names_place(scene, filler, answer):
        return
    if answer is not None:
        answer = at_home(scene, filler, owned(scene, filler, answer, discourse), discourse)
        whole, fuller = stretched(scene, filler, answer, metonyms)
        fuller = _fought(scene, whole, fuller) if role == "recipient" else local(scene, whole, fuller)
        twins = tuple(twin_nations(scene, whole, fuller))
        own = structs.replace(whole, last=twins[0][1].first - 1) if twins else whole
        fuller = in_own_land(scene, own, _ours(scene, own, fuller, discourse), discourse)
        fuller = spoken_for(scene, own, fuller)
        yield party(scene, own, fuller), own, fuller.basis
        yield from ((twin, at, "nationality:joined") for twin, at in twins)
        return
    if (wider := widened(scene, filler)) is not None:
        answer = scene.answer(wider, metonyms)
        if answer is not None and (
            scene.parse.phrases[behind(scene, filler)].prep or answer.basis.startswith("title")
        ):
            yield party(scene, wider, local(scene, wider, answer)), wider, answer.basis
            return
        if answer is None and (named := strange_name(scene, filler)) is not None:
            yield party(scene, *named), named[0], named[1].basis
            return
    if (some := some_of(scene, filler, discourse)) is not None:
        yield some, filler, "some of"
        return
    if (land := own_land(scene, filler, discourse)) is not None:
        yield land, filler, "own country"
        return
    if role != "actor" or not only_suffered(scene, filler):
        yield from _nested(scene, filler, discourse, metonyms)


def _names_place(scene: Scene, filler: Filler, answer: PartyAnswer) -> bool:
    """Whether a thing's noun only begins the name of a place (حصار على قرية قيلا), or what looks like a
    man's name behind في or a deed is one (في الدار البيضاء، هجمات الدار البيضاء): no party is meant."""
    if answer.basis == SHAPE and filler.how in {WHERE, OWNER}:
        return any(m.first == filler.first and m.last == filler.last + 1 for m in scene.places)
    names = [m for m in scene.places if m.first == filler.first and m.last > filler.last]
    if not names or answer.id is not None:
        return False
    if answer.kind == VICTIM and not answer.human:
        return any(m.last > filler.last + 1 for m in names)
    suffers = answer.basis.startswith("agent") and not filler.how.startswith("subject")
    suffers = suffers and answer.kind != "state"  # قمة دول الساحل
    return suffers and any(m.noun is None and m.last > m.first + 1 for m in names)  # قصفوا دير الزور


def _fought(scene: Scene, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
    """Armed men in number who suffer an act (مقتل عشرين مسلحا) are rebels of the story's country."""
    several = scene.words[filler.head].reading.number in {"p", "d"} or scene.words[filler.first].pos == "num"
    if answer.sector == "UAF" and answer.code is None and several:
        code = side_of("REB", scene.story, scene.lexicon.parties)
        return structs.replace(answer, code=code, sector="REB", basis=f"{answer.basis}+fought")
    return local(scene, filler, answer)


def _ours(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """قواتنا، حكومتنا: of the side that the speaker speaks for."""
    if scene.words[filler.first].pronoun != WE or answer.id is not None:
        return answer
    side = we(scene, filler.first, discourse)
    if side is None or not (side.code or side.sector):
        return answer
    armed = side.sector in IRREGULAR
    return structs.replace(
        answer,
        code=side.code,
        sector=side.sector if armed else answer.sector,
        name=f"{answer.name} of {side.name}" if side.name else answer.name,
        basis=f"{answer.basis}+ours",
    )


def _after_whom(scene: Scene, used: Sequence[Filler], filler: Filler) -> bool:
    """Whether somebody else stands behind the same preposition before a seat of government: that is where."""
    return not scene.words[filler.first].conj and any(before.how == filler.how for before in used)


def _only_described(scene: Scene, filler: Filler, answer: PartyAnswer) -> bool:
    """Whether a nationality only describes what looks like an agent and is none (الأعلام الفلسطينية)."""
    adjective = answer.basis == "nationality" and answer.kind == "state"
    return adjective and any(match.kind == "agent" for match in scene.matches[filler.first])


def _describes(scene: Scene, at: int) -> bool:
    """Whether a nisba tells of what sort the thing before it is and names no person (مؤتمرا صحافيا، الهجوم
    الانتحاري, not منزل صحافي)."""
    word, before = scene.words[at], scene.words[at - 1]
    if not word.lemma.endswith("ي") or word.stem.endswith(PLURALS) or before.pos not in {"noun", "adj"}:
        return False
    if word.article or before.article:
        return bool(word.article and before.article)
    event = is_verbal_noun(before.lemma)
    return event or word.pos == "adj" or word.stem.endswith(("يا", "ية"))


def _is_thing(scene: Scene, match: Match) -> bool:
    """Whether a match is a term that means nobody, whatever stands in it (استعمال القوة)."""
    return match.kind == "agent" and scene.lexicon.parties.tables.agents[match.entries[0]].kind == THING


def _of_an_act(scene: Scene, at: int) -> bool:
    """Whether a word only makes up the name of an act with the noun before it (هجوم مسلح)."""
    named = (p for shape in scene.shapes[at - 1] for p, _ in scene.lexicon.predicates.phrases.get(shape, ()))
    return any(len(words) == PAIR and words[1] in scene.shapes[at] for words in named)


def _nation_of(scene: Scene, filler: Filler) -> tuple[Filler, PartyAnswer] | None:
    """The nationality that a phrase begins with, where what is behind it only looks like a man of that nation
    (القرار الأوروبي القاضي بـ)."""
    if scene.words[filler.first].pos != "adj" or filler.first == filler.last:
        return None
    alone = structs.replace(filler, last=filler.first)
    answer = scene.answer(alone)
    named = answer is not None and answer.code is not None and not answer.basis.startswith("agent")
    return (alone, answer) if named and answer is not None else None


def _of_a_place(scene: Scene, at: int) -> bool:
    """Whether a nationality only says whose place the words before it name (ريف حلب السوري)."""
    return any(m.last == at + 1 and m.country and m.first < at and m.sort == "name" for m in scene.places)


def _no_party(scene: Scene, filler: Filler, answer: PartyAnswer) -> bool:
    """Whether a law's name tells of whom it is (قانون الصحافة), who had no part in it, a deed is done with
    arms that are nobody's (إرسال مقاتلات), or a war is called by the land where it was (حرب العراق; not حرب
    روسيا على)."""
    head = scene.words[filler.first].lemma
    if head in grammar().war_at and answer.kind in LANDS:
        return not WAGED.intersection(w.folded for w in scene.words[filler.last + 1 : filler.last + 2])
    arms = answer.kind == ARMS and answer.code is None and is_verbal_noun(head)
    return arms or (answer.basis.startswith("agent") and head in grammar().law)


def _on_his_side(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase ends in a participle that only tells on whose side its people are (المجموعة الموالية
    للرئيس): he has not done what they did."""
    last = filler.last
    rows = rows_of(scene.lexicon.ties, scene.shapes[last] | without_agreement(scene.words[last].stem))
    return filler.last > filler.first and any(row.form == "participle" for row in rows)


def _nested(scene: Scene, filler: Filler, discourse: Discourse, metonyms: bool) -> Iterable[Told]:
    """A party inside a longer phrase (سياسات الحكومة), in a complement of its head, or its owner."""
    for start in range(filler.first + 1, filler.last + 1):
        word = scene.words[start]
        both = bool(word.article) and scene.lexicon.parties.means(word.stem) == "pair"
        if both or word.pos not in {"noun", "propn", "adj", "num", "foreign"}:
            continue
        if any(_is_thing(scene, match) and match.end > start for match in scene.matches[filler.first]):
            continue
        inner = Filler(start, filler.last, start, filler.how)
        answer = scene.answer(inner, metonyms)
        if answer is None or answer.basis == SHAPE or _of_a_place(scene, start):
            continue
        if answer.kind == SERVICE or (start == filler.first + 1 and _no_party(scene, filler, answer)):
            return
        flag = filler.first + 1 == start and _only_described(scene, filler, answer)
        nisba = answer.basis.startswith("agent") and (_describes(scene, start) or _of_an_act(scene, start))
        if nisba and (nation := _nation_of(scene, inner)) is not None:
            inner, answer, nisba = *nation, False
        if not flag and not nisba:
            answer = owned(scene, inner, answer, discourse)
            inner, answer = stretched(scene, inner, answer, metonyms)
            yield party(scene, inner, answer), inner, f"{WITHIN}:{answer.basis}"
            return
    own = filler.how.endswith("ل") or scene.words[filler.last].pronoun  # أشاد بصمودهم ورفضهم للاحتلال
    owner_phrase = next(
        (
            p
            for p in scene.parse.phrases
            if not own and p.prep == "ل" and filler.last + 1 in {p.first, p.prep_at}
        ),
        None,
    )
    if owner_phrase is not None and not _on_his_side(scene, filler):
        inner = Filler(owner_phrase.first, owner_phrase.last, owner_phrase.head, filler.how)
        answer = scene.answer(inner, metonyms)
        if answer is not None:
            yield party(scene, inner, answer), inner, f"of:{answer.basis}"
            return
    head = scene.words[filler.head]
    if head.pronoun and head.pos == "noun":
        owner = antecedent(scene, Filler(filler.head, filler.head, filler.head, filler.how, True), discourse)
        if owner is not None:
            yield owner, filler, "owner"
