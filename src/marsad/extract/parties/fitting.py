"""Fitting: what the act tells of parties that only their noun names: which side they fight on, and that those
who face a foreign state are not its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from msgspec import structs

from marsad.extract.parties.owners import OWNED
from marsad.extract.parties.parties import Cast
from marsad.lexicon.parties import Parties
from marsad.lexicon.sectors import IRREGULAR, ORGANS, STATELESS
from marsad.model import Attribution, Party, Why
from marsad.resolve.actors.answer import STORY
from marsad.resolve.actors.in_story import ABROAD as REGIONAL
from marsad.resolve.actors.in_story import held_by
from marsad.resolve.story import NAMED as ONCE
from marsad.resolve.story import Story
from marsad.resolve.survey import POST

ABROAD = frozenset({"ASSAULT", "THREATEN", "SANCTION", "AID"})
FACING = frozenset({"CONSULT", "ACCUSE", "REJECT", "REQUEST", "THREATEN", "PROTEST", "ASSAULT", "AID"})
TOWARDS = frozenset({"SUPPORT", "AGREE", "COOPERATE", "CONCEDE", "AID", "SANCTION"})
TAKEN = frozenset({"arrest", "convict"})
FROM_STORY = (STORY, f"{STORY}+place")
OFFICES, TITLE = frozenset({"GOV", "MIL", "COP"}), ":title:"
GENERIC, HOLDS = "agent:", "+office"
ANOTHER = f"+other{STORY}"
SPOKEN_AT = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})
LIKE = "other"  # نظير
REGIME, PLACED = "regime", ("+place", "+town", "+home")
ATTACK = "ASSAULT"
LOCAL = frozenset({ATTACK, "PROTEST", "COERCE"})
NATIVE = frozenset({"COP", "CVL", "OPP", "LEG", "JUD", "EDU", "LAB", "REL", "MED", "AGR", "SOC"})
UNSAID = (*FROM_STORY, "+fought")
FORCED = frozenset({"ASSAULT", "COERCE"})
ANYBODY, THING = "?", "victim"
NAMED = ("+adjective", "+country")
NATIONAL, CAPITAL, VISIT = "+adjective", ":metonym", "visit"
ALONE = ":number alone"
UNSAID = (*FROM_STORY, ALONE)
AGAINST_STATES = frozenset({"REB", "PRM"})
BACKING = frozenset({"AID", "SUPPORT"})
BACKED = IRREGULAR | {"GOV", "OPP"}
ARMS, GUNMAN = frozenset({"suicide-attack", "explosives", "firearms"}), "UAF"
MEN = frozenset({"man", "soul"})
IN_CUSTODY = frozenset({"arrest", "convict", "release"})
HELD, EXPELLED = frozenset({"abduct", "release"}), frozenset({"expel", "deport"})
BEFORE = ("named before", "+before")


def fitted(
    story: Story, parties: Parties, event: str, actor: Cast, recipient: Cast, modes: Collection[str] = ()
) -> tuple[Cast, Cast]:
    """Both sides of an act of a type, as the act itself lets them be.

    A movement that only its noun names and that does violence is armed (تبنت حركة ... خطف), and so is
    whatever body takes people or frees those it holds (by the ``modes``), whatever else the article calls so;
    a party with arms is armed where it fights, and a state's aircraft that do violence are its army's. A
    party that has its country from the story alone is not of
    the state that it faces or that acts on it abroad: it is then of the only other country of the story, or
    its code unknown. Nor is who expels a state's people of their state (أبعدت السلطات ثلاثة إيرانيين), nor,
    where the article names a state only as theirs or as the other side, who arrests them or is on good or bad
    terms with it (اعتقلت السلطات صحفيا تركيا، أعلن الفصيل ولاءه لتركيا).
    """
    holding = not HELD.isdisjoint(modes)
    states = {party.code for party in actor.parties if _state(party)} if event in ABROAD else set()
    others = {party.code for party in recipient.parties if _state(party)} if event in FACING else set()
    if event in FACING:
        others |= {
            p.code
            for p, why in _pairs(recipient)
            if why.rule.endswith(NATIONAL) and (p.sector == "MIL" or is_posted(parties, why))
        }
    if VISIT in modes:
        others |= {p.code for p, why in _pairs(recipient) if why.rule.endswith(CAPITAL)}  # زار الوزير بغداد
    if event == "CONSULT":
        others |= {p.code for cast in (actor, recipient) for p, why in _pairs(cast) if _facing(parties, why)}
        states |= others
    if not EXPELLED.isdisjoint(modes):
        others |= {p.code for p, why in _pairs(recipient) if not (p.id or why.rule.endswith(FROM_STORY))}
    others |= _named_once(story, event, recipient, modes)
    if (event == "ASSAULT" or holding) and len(actor.why) == len(actor.parties):
        armed = tuple(_armed(parties, party, why, holding) for party, why in _pairs(actor))
        actor = structs.replace(actor, parties=armed)
    if ARMS.intersection(modes):
        actor = _gunman(parties, actor)
    if event == "ASSAULT":
        recipient = _struck_by_army(actor, recipient)
        actor, recipient = (_fighting(parties, side) for side in (actor, recipient))
    if event == "CONSULT":
        actor = _not_his_like(parties, actor)
    actor, recipient = (
        _unlike(story, actor, (*actor.parties, *recipient.parties)),
        _unlike(story, recipient, actor.parties),
    )
    if event in FORCED:
        recipient = _struck_abroad(story, parties, actor, recipient)
    actor, recipient = _foreign(story, actor, others), _foreign(story, recipient, states)
    if not IN_CUSTODY.isdisjoint(modes):
        recipient = _held_elsewhere(parties, actor, recipient)
    if event in BACKING:
        recipient = _backed_abroad(story, parties, actor, recipient)
    if event in SPOKEN_AT:
        actor = _own_people(_no_regime_of_its_own(story, parties, actor, recipient), recipient)
    return actor, recipient


def _held_elsewhere(parties: Parties, actor: Cast, recipient: Cast) -> Cast:
    """Those whom the courts, police or authorities of one state take, judge or free, of no country where only
    the story gives them another, unless that state rules their land (أوقفت السلطات المالية ثلاثة ضباط)."""
    organs = {
        p.code
        for p, why in _pairs(actor)
        if p.sector in ORGANS and p.code and not why.rule.endswith((STORY, *BEFORE))
    }
    if len(organs) != 1 or len(recipient.why) != len(recipient.parties):
        return recipient
    land = parties.abroad(next(iter(organs)))
    told = tuple(
        replace(party, code=None)
        if why.rule.endswith(FROM_STORY) and party.id is None and party.code not in {*organs, land}
        else party
        for party, why in _pairs(recipient)
    )
    return structs.replace(recipient, parties=told)


def _named_once(story: Story, event: str, recipient: Cast, modes: Collection[str]) -> set[str | None]:
    """The states that the article names only as the other side of an act, or as that of whom it takes."""
    taken = not TAKEN.isdisjoint(modes)
    return {
        p.code
        for p, why in (_pairs(recipient) if taken or event in TOWARDS else ())
        if (taken and not (p.id or why.rule.endswith(FROM_STORY))) or (event in TOWARDS and _state(p))
        if story.weight(p.code) <= ONCE
    }


def _no_regime_of_its_own(story: Story, parties: Parties, actor: Cast, recipient: Cast) -> Cast:
    """Ministers who speak to or of a regime (ندد الوزراء بالنظام) or a government by its capital (اتهم الوزير
    دمشق) are not of it: its own say otherwise."""
    regimes = {
        p.code
        for p, why in _pairs(recipient)
        if _meaning(parties, why) == REGIME or why.rule.endswith(CAPITAL)
    }
    officials = structs.replace(actor, parties=tuple(p for p in actor.parties if p.sector == "GOV"))
    whole = officials.parties == actor.parties and regimes
    return _foreign(story, actor, regimes) if whole else actor


def _own_people(actor: Cast, recipient: Cast) -> Cast:
    """People of no known country who speak to a police or government that a place makes one's (اتهمت الأسرة
    الشرطة في المنصورة) are of that country."""
    told = {p.code for p, why in _pairs(recipient) if p.sector in ORGANS and why.rule.endswith(PLACED)}
    if len(told) != 1 or len(actor.why) != len(actor.parties):
        return actor
    own = next(iter(told))
    parties = tuple(
        replace(p, code=own) if p.code is None and p.sector in NATIVE and GENERIC in why.rule else p
        for p, why in _pairs(actor)
    )
    return structs.replace(actor, parties=parties)


def foreign_among(story: Story, casts: Iterable[Cast]) -> dict[int | None, str | None]:
    """The codes of parties, by where they stand, that one act of a sentence takes out of the story's country:
    they are not of it in its other acts either."""
    told = ((p, why) for cast in casts for p, why in _pairs(cast) if why.rule.endswith(FROM_STORY))
    return {p.start: p.code for p, _ in told if p.code != story.main and p.start is not None}


def as_foreign(story: Story, cast: Cast, codes: Mapping[int | None, str | None]) -> Cast:
    """A side of an act with the codes that :func:`foreign_among` found for its parties."""
    parties = tuple(
        replace(p, code=codes[p.start]) if p.start in codes and p.code == story.main else p
        for p in cast.parties
    )
    return structs.replace(cast, parties=parties)


def _is_thing(parties: Parties, why: Why) -> bool:
    """Whether a state's adjective tells whose a thing is (طائرة أمريكية)."""
    _, _, noun = why.rule.partition(GENERIC)
    kinds = (agent.kind for agent in parties.tables.agents if agent.lemma == noun.partition("+")[0])
    return why.rule.endswith(NATIONAL) and next(kinds, "") == THING


def is_posted(parties: Parties, why: Why) -> bool:
    """Whether a party is of a state that stands in another one (السفارة الفرنسية)."""
    return _meaning(parties, why) == POST


def _facing(parties: Parties, why: Why) -> bool:
    """Whether somebody is of another state than whoever he meets: their like there, or its ambassador."""
    named = "+name:" in why.rule  # نظيره المغربي ناصر بوريطة
    return (named or why.rule.endswith(NAMED)) and _meaning(parties, why) in {POST, LIKE}


def _not_his_like(parties: Parties, cast: Cast) -> Cast:
    """The holder of an office whom only the story tells is not his like whom he meets (التقى وزير الخارجية
    نظيره الروسي سيرغي لافروف): his name is not known then."""
    likes = {p.id for p, why in _pairs(cast) if p.id is not None and _meaning(parties, why) == LIKE}
    if not likes:
        return cast
    told = tuple(
        replace(p, code=None, id=None, name=_title(parties, why) or p.name)
        if p.id in likes and why.rule.endswith(HOLDS) and _meaning(parties, why) != LIKE
        else p
        for p, why in _pairs(cast)
    )
    return structs.replace(cast, parties=(*told, *cast.parties[len(told) :]))


def _title(parties: Parties, why: Why) -> str | None:
    """The English of the office by which a party is told."""
    phrase = why.rule.partition(TITLE)[2].removesuffix(HOLDS)
    return next((title.english[0] for title in parties.tables.titles if title.phrase == phrase), None)


def _meaning(parties: Parties, why: Why) -> str | None:
    """What the references say of the noun by which a party is named."""
    _, _, noun = why.rule.partition(TITLE if TITLE in why.rule else GENERIC)
    return parties.means(noun.partition("+")[0])


def _struck_abroad(story: Story, parties: Parties, actor: Cast, recipient: Cast) -> Cast:
    """Whom an army that fights outside its state strikes is not of that state if only the story says so: of
    the only other country, else of whom it is known to act on, else of none (قتل جنود أميركيون مدنيين).
    """
    told = {p.code for p, why in _pairs(recipient) if why.rule.endswith(UNSAID)}
    armies = {p.code for p in actor.parties if p.sector == "MIL" and p.code in told}
    for code in armies:
        land = parties.country(code) if code is not None else None
        if land is None or not land.abroad:
            continue
        other = _only_other(story, {code}) or (land.abroad if land.abroad != ANYBODY else None)
        struck = tuple(
            replace(p, code=other) if p.code == code and why.rule.endswith(UNSAID) else p
            for p, why in _pairs(recipient)
        )
        recipient = structs.replace(recipient, parties=(*struck, *recipient.parties[len(struck) :]))
    return recipient


def _unlike(story: Story, cast: Cast, beside: Sequence[Party]) -> Cast:
    """Somebody's counterpart is not of his country, if only the story gives him one (نظيره)."""
    if len(cast.why) != len(cast.parties):
        return cast
    parties = tuple(
        [
            replace(party, code=_only_other(story, {p.code for p in beside if p is not party}))
            if why.rule.endswith(ANOTHER) and any(p is not party and p.code == party.code for p in beside)
            else party
            for party, why in zip(cast.parties, cast.why, strict=True)
        ]
    )
    return structs.replace(cast, parties=parties)


def _only_other(story: Story, codes: Collection[str | None]) -> str | None:
    left = [code for code, _ in story.countries if code not in codes]
    return left[0] if len(left) == 1 else None


def _state(party: Party) -> bool:
    """Whether a party is a state named as such, whose own people would call it by its government."""
    return party.code is not None and party.sector is None and party.id is None


def _armed(parties: Parties, party: Party, why: Why, holding: bool) -> Party:
    generic = party.id is None and GENERIC in why.rule
    if generic and party.sector is None and party.code is not None and _is_thing(parties, why):
        return replace(party, sector="MIL")  # قصفت طائرة أمريكية
    taken_up = party.id is None and why.rule.endswith(BEFORE)
    if holding and party.sector is None and (taken_up or (generic and party.code is None)):
        return replace(party, code=None, sector="REB")
    followers = "+of" in why.rule  # أنصار حركة كذا
    return replace(party, sector="REB") if generic and party.sector == "PTY" and not followers else party


def _backed_abroad(story: Story, parties: Parties, actor: Cast, recipient: Cast) -> Cast:
    """Fighters, a government or an opposition whom a state backs, named as such, by its capital or by its
    army that fights abroad, are not its own if only the story says so (تمد طهران المقاتلين بالسلاح، دعمت
    فرنسا المعارضة، دربت القوات الأمريكية مقاتلين)."""
    backers = {
        p.code
        for p, why in _pairs(actor)
        if _state(p)
        or why.rule.endswith(CAPITAL)
        or (p.sector == "MIL" and p.code and parties.abroad(p.code))
    }
    abroad = bool(backers) and all(p.sector in BACKED for p in recipient.parties)
    return _foreign(story, recipient, backers) if abroad else recipient


def _gunman(parties: Parties, cast: Cast) -> Cast:
    """A man, woman or youth of no stated calling who shoots or blows something up is armed and unknown."""
    armed = tuple(
        replace(p, sector=GUNMAN, code=None if why.rule.endswith(FROM_STORY) else p.code)
        if p.id is None and p.sector == "CVL" and _meaning(parties, why) in MEN
        else p
        for p, why in _pairs(cast)
    )
    return structs.replace(cast, parties=(*armed, *cast.parties[len(armed) :]))


def _struck_by_army(actor: Cast, recipient: Cast) -> Cast:
    """Party people without a name whom an army strikes (غارات على الإسلاميين) are those who fight it."""
    if not actor.parties or any(party.sector != "MIL" for party in actor.parties):
        return recipient
    struck = tuple(
        replace(p, sector="REB") if p.sector == "PTY" and p.id is None and GENERIC in why.rule else p
        for p, why in _pairs(recipient)
    )
    return structs.replace(recipient, parties=(*struck, *recipient.parties[len(struck) :]))


def _fighting(parties: Parties, cast: Cast) -> Cast:
    """Movements that are a party and armed too, as what they are where they fight."""
    return structs.replace(cast, parties=tuple([_arms_of(parties, p) for p in cast.parties]))


def _arms_of(parties: Parties, party: Party) -> Party:
    return replace(party, sector=armed_face(parties, party.id, party.sector))


def armed_face(parties: Parties, identity: str | None, sector: str | None) -> str | None:
    """The sector of a party where it fights: what its arms make of it if it is armed too."""
    if identity is None or sector != "PTY":
        return sector
    faces = {face for row in parties.rows(identity) if row.kind == "group" for face in row.sectors[1:]}
    return next(iter(sorted(faces & AGAINST_STATES)), sector)


def _pairs(cast: Cast) -> Iterator[tuple[Party, Why]]:
    return zip(cast.parties, cast.why, strict=False)


def _foreign(story: Story, cast: Cast, states: set[str | None]) -> Cast:
    if not states or len(cast.why) != len(cast.parties):
        return cast
    own = _only_other(story, states)
    parties = tuple(
        replace(party, code=own) if party.code in states and why.rule.endswith(UNSAID) else party
        for party, why in zip(cast.parties, cast.why, strict=True)
    )
    return structs.replace(cast, parties=parties)


def at_place(parties: Parties, event: str, cast: Cast, country: str | None, acting: bool) -> Cast:
    """Those of no country, or of the story's alone, who protest, suffer or use force somewhere, as people of
    the place: not forces, unknown armed men and refugees, who may be from anywhere, nor of the story's those
    who attack it (``acting``), perhaps from afar (أطلق ناشطون صواريخ على عسقلان).
    """
    if country is None or event not in LOCAL or len(cast.why) != len(cast.parties):
        return cast
    placed = tuple(
        replace(party, code=held_by(why.rule, country, parties) or country)
        if party.id is None
        and _native(party, why)
        and (party.code is None or not (acting and event == ATTACK))
        else party
        for party, why in zip(cast.parties, cast.why, strict=True)
    )
    return structs.replace(cast, parties=placed)


def of_no_country(cast: Cast) -> Cast:
    """People whom only the story gives a country, of none: they protest against what is done in another land
    (تظاهر ناشطون تنديدا بالمجازر في حلب)."""
    if len(cast.why) != len(cast.parties):
        return cast
    parties = tuple(
        replace(p, code=None) if p.id is None and p.sector in NATIVE and why.rule.endswith(UNSAID) else p
        for p, why in _pairs(cast)
    )
    return structs.replace(cast, parties=parties)


def _native(party: Party, why: Why) -> bool:
    """Whether a party that only its noun or number names is of people who live where they act."""
    unsaid = (party.code is None and GENERIC in why.rule and REGIONAL not in why.rule) or why.rule.endswith(
        (STORY, ALONE)
    )
    return party.sector in NATIVE and unsaid and OWNED not in why.rule


def of_speakers_state(cast: Cast, told_by: Attribution) -> Cast:
    """Holders of offices of no stated country as those of the state whose office tells of them (قال الناطق
    باسم الخارجية الفرنسية إن الوزير سيزور بيروت)."""
    official = told_by.kind in {"official", "military"} and told_by.code not in {None, *STATELESS}
    if not official or len(cast.why) != len(cast.parties):
        return cast
    parties = tuple(
        replace(p, code=told_by.code) if p.code is None and p.sector in OFFICES and TITLE in why.rule else p
        for p, why in _pairs(cast)
    )
    return structs.replace(cast, parties=parties)


def own_fallen(cast: Cast, told_by: Attribution, actor: Sequence[Party]) -> Cast:
    """The soldiers who suffer, of no stated country, as those of the army that tells of it (أعلن الجيش التركي
    مقتل جندي), where it is not their enemy."""
    code = told_by.code if told_by.kind == "military" else None
    if code is None or any(party.code == code for party in actor) or len(cast.why) != len(cast.parties):
        return cast
    parties = tuple(
        replace(p, code=code) if p.sector == "MIL" and p.id is None and why.rule.endswith(STORY) else p
        for p, why in _pairs(cast)
    )
    return structs.replace(cast, parties=parties)
