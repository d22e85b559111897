"""Who is meant by the words of one noun phrase: code, sector, identity and plain-English name, or nobody.

The head decides what the party is (soldiers, a ministry, a minister), the words after it whose: an
adjective of nationality, a country, a named body. The method is compositional over
:mod:`marsad.resolve.segments`; where the phrase does not say the country the story's own is taken, and
``basis`` says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM
from marsad.arabic.letters.endings import ALIF, OWNED, TIED_TA
from marsad.arabic.phrases.nouns import full_plural
from marsad.arabic.records import Word
from marsad.lexicon.named import Named
from marsad.lexicon.named import named as look_up
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_tables import Agent
from marsad.lexicon.sectors import ARMED, IRREGULAR, PERSONS
from marsad.resolve.actors_bodies import behind_noun
from marsad.resolve.actors_described import (
    bears_name,
    between_states,
    called,
    described,
    house_of,
    loyal,
    of_body,
    said_of,
    several,
)
from marsad.resolve.actors_known import (
    OFFICES,
    PartyAnswer,
    arabic,
    armed_body,
    capital,
    country,
    describing,
    face_of,
    is_force,
    is_former,
    is_namesake,
    is_person,
    named,
    next_noun,
    of_movement,
    sector_in,
)
from marsad.resolve.actors_short import COME, SHORTENED, meaning, named_before, short_of_body
from marsad.resolve.actors_story import in_story
from marsad.resolve.actors_titles import of_another_office, titled
from marsad.resolve.actors_unknown import unknown
from marsad.resolve.english import english, is_said, qualified
from marsad.resolve.latin import latin
from marsad.resolve.segments import Context, Segment, segments
from marsad.resolve.story import Story
from marsad.resolve.whose import Ask, Whose, does_to, land_of, of_goods, says, whose_country

__all__ = ["PartyAnswer", "resolve"]

SERVICES = frozenset({"MIL", "SPY", "COP", "PRM"})
OPEN_SECTORS = frozenset({None, "UAF", "REB", "CVL"})
OBJECTS = frozenset({"victim", "weapon"})
OUTSIDER = "outsider"
CIRCLE = "circle"  # who is somebody only by what an adjective or body says
STAFF = frozenset({"person", "role", "group", "force"})
THING = "thing"
HAMZA_ABOVE, HAMZA_BELOW = "أ", "إ"
ORDER = "امر"
LEAD = 3
MEDIA, NATION = "JRN", ("state", "nationality")
KIN = "kin"
PEOPLE = frozenset({"CVL"})
RULING = frozenset({"GOV", "ELI", "MIL", "LEG", "JUD", "COP"})
KEPT = frozenset({"LEG", "LAB"})  # a party's member of parliament sits there for it, a firm's workers work


def resolve(
    words: Sequence[Word],
    story: Story,
    lexicon: Parties,
    published: str | None = None,
    *,
    metonyms: bool = False,
    mentioned: Collection[str] = (),
    found: Named | None = None,
    quoted: bool = False,
) -> PartyAnswer | None:
    """The party that a noun phrase means, or null where it means none (a decision, a meeting, a place).

    ``words`` are the phrase's words in text order; ``published`` an ISO date that picks among an actor's
    periods; ``metonyms`` says that the phrase stands where only someone who acts can, so that a capital is
    its government; ``mentioned`` are ids of actors named earlier in the article, whose short names need no
    further evidence; ``found`` what the words can name, where that is known already; ``quoted`` says that
    the words stand by themselves between quotation marks («فتح»), which is evidence of a name as well.
    """
    known = look_up(words, lexicon) if found is None else found
    if _names_nobody(words, known, lexicon):
        return None
    context = Context(lexicon, story, mentioned, published)
    ask = Ask(words, context, published, metonyms)
    answer = _answer(ask, segments(words, context, known))
    if answer is None and quoted:
        answer = _answer(ask, segments(words, context, known, quoted))
        answer = answer if answer and answer.sector != MEDIA else None  # a paper's name for itself
    if answer is None or (quoted and len(words) == 1 and (answer.kind, answer.basis) == NATION):
        return None  # فاز «المصري»
    return in_story(answer, story, words, lexicon)


def _names_nobody(words: Sequence[Word], known: Named, lexicon: Parties) -> bool:
    """Whether the lexicon knows nothing in a phrase, which is no short name of a body nor looks like a name:
    a quick look that saves most of the work."""
    if any(known.matches):
        return False
    if len(words) == 1:
        return not words[0].article
    given = lexicon.tables.given
    strange = [word for word in words if word.pos == "propn" or not word.reading.known]
    return not strange and all(given.isdisjoint(form.first) for form in known.forms)


def _answer(ask: Ask, segs: Sequence[Segment]) -> PartyAnswer | None:
    """The party of the first segment that is not a quantity, with what follows it."""
    counted = ""
    for index, head in enumerate(segs):
        if head.number:
            counted = counted or ask.words[head.start].stem
            continue
        rest = segs[index + 1 :]
        match head.kind:
            case "actor":
                return named(ask, head, rest)
            case "country":
                return country(ask, head)
            case "capital":
                return capital(ask, head, rest)
            case "people":
                return _people(ask, head, rest, counted)
            case "agent":
                return _agent(ask, head, rest, counted)
            case "title":
                return None if _matter(ask.words[head.start]) else titled(ask, head, rest, _answer)
            case _:
                return short_of_body(ask, segs[index:]) or unknown(ask, segs[index:], _answer)
    return None


def _people(ask: Ask, head: Segment, rest: Sequence[Segment], counted: str) -> PartyAnswer | None:
    """Egyptians, three Egyptians: civilians; the Egyptian (side): the country. An adjective alone: nobody."""
    assert head.match is not None
    land = land_of(ask, head)
    code = land.code_on(ask.published)
    if follower := next(
        (seg for seg in rest[:1] if seg.kind == "agent" and not seg.link and not seg.conj), None
    ):
        return _agent(ask, follower, (head, *rest[1:]), counted)
    if rest and not (rest[0].link or rest[0].conj) and not head.match.plural and is_person(ask, rest[0]):
        return named(ask, rest[0], rest[1:])
    if head.match.plural or (counted and not head.definite):
        ending = f"{land.demonym}s" if land.demonym.endswith(("i", "an")) else f"{land.demonym} people"
        ending = ending if several(head.match, counted) else f"{land.demonym} national"
        return PartyAnswer(code, "CVL", None, ending, "people", (head.start,), NATION[1])
    if not (head.definite or ask.metonyms):
        return None
    return PartyAnswer(code, None, None, land.english, "state", (head.start,), NATION[1])


def _agent(ask: Ask, head: Segment, rest: Sequence[Segment], counted: str) -> PartyAnswer | None:
    """A generic agent with the country, or the body it belongs to, that the phrase gives it."""
    assert head.match is not None
    agent = _kind(ask, head, rest)
    if agent.kind == THING or _another_word(ask, agent, head):
        return None
    own = _person_behind(ask, agent, head, rest) or behind_noun(ask, agent, head, rest)
    own = own or loyal(ask, agent, head, rest, _answer)
    if own is not None:
        return own
    whose = _whose(ask, agent, head, rest)
    if (kin := _kin(ask, agent, head, rest)) is not None:
        return kin
    plain, agent = agent, described(ask, agent, head, rest)
    told = agent is not plain
    belongs = None if told else _complement(ask, agent, head, rest)
    if not told and belongs is None and ask.context.parties.means(agent.lemma) == CIRCLE:
        return None  # الجهات المعنية
    agent = agent if belongs is not None else _alone(ask, agent, head)
    between = between_states(ask, agent, rest)
    evident = head.definite or bool(counted) or belongs is not None or between is not None or told
    evident = evident or (whose is not None and whose.basis != "place") or bears_name(ask, agent, rest)
    outsider = bool(rest) and meaning(ask.words[head.start], ask.context.parties) == OUTSIDER
    evident = evident or (outsider and bool(ask.words[rest[0].start].article))
    if head.match.weak and not evident and not _titled(agent, rest):
        return None
    if outsider and rest and rest[0].kind in {"country", "capital"}:
        whose = None  # أعداء إسرائيل، حلفاء إيران
    if belongs is None and whose is None and (known := named_before(ask, agent, head, rest)):
        return known
    part = head.definite and agent.kind not in PERSONS  # وحدة من الجيش is one army's
    plural = several(head.match, "" if part else counted)
    noun = agent.plural if plural else agent.english
    noun = qualified(noun, agent.lemma, arabic(ask, [head]), describing(ask, rest))
    if belongs is not None and (bearer := _bearer(ask, agent, head, rest, belongs)) is not None:
        return replace(bearer, heads=(head.start, *bearer.heads), basis=f"agent:{agent.lemma}+{bearer.basis}")
    if belongs is not None:
        code = whose.code if whose is not None and whose.basis == "adjective" else belongs.code
        said = "" if head.definite else said_of(ask, rest)
        name = f"{said} {noun}" if said else of_body(noun, belongs)
        sector = agent.sector if _of_another(head, ask) else _inherit(ask, agent, belongs)
        kind = "international" if code is None and belongs.kind == "international" else agent.kind
        heads, basis = (head.start, *belongs.heads), f"agent:{agent.lemma}+of"
        return PartyAnswer(code, sector, None, name, kind, heads, basis, agent.kind != "victim")
    land = whose.code if whose is not None and whose.basis == "adjective" else None
    code = land or agent.code or (whose.code if whose else between)
    name = f"{whose.adjective} {noun}" if whose is not None and whose.adjective else _quoted(ask, noun, rest)
    if (agent.kind in PERSONS or ask.words[head.end - 1].pronoun) and not plural:
        name += called(ask, rest)
    former = is_former(ask, rest) and agent.sector in OFFICES and agent.kind in PERSONS
    return PartyAnswer(
        code,
        "ELI" if former else sector_in(agent.sector, code),
        None,
        f"former {name}" if former else name,
        "state" if agent.kind == "state" else agent.kind,
        (head.start,),
        f"agent:{agent.lemma}" + (f"+{whose.basis}" if whose else ""),
        agent.kind not in OBJECTS,
    )


def _whose(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> Whose | None:
    """The country that the words behind a noun name; of those who came from another, only one that is said as
    theirs (لاجئون سوريون، من سوريا), not where they are."""
    if not rest or does_to(ask, head, rest) or of_goods(ask.words):
        return None
    whose = whose_country(ask, rest)
    if whose is None or whose.basis == "adjective" or ask.context.parties.means(agent.lemma) != COME:
        return whose
    return whose if any(ask.words[seg.start - 1].stem == FROM for seg in rest if seg.start) else None


def _alone(ask: Ask, agent: Agent, head: Segment) -> Agent:
    """What a noun for those who belong to something also means, where it belongs to nothing (رجال: men)."""
    assert head.match is not None
    if agent.sector is not None or len(head.match.entries) == 1 or ask.words[head.end - 1].pronoun:
        return agent
    return ask.context.parties.tables.agents[head.match.entries[1]]


def _kin(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The family of somebody who rules or ruled (أسرة الرئيس المخلوع، نجل القذافي): of the elite."""
    alone = rest and not (rest[0].link or rest[0].conj or ask.words[head.end - 1].pronoun)
    if not alone or meaning(ask.words[head.start], ask.context.parties) != KIN:
        return None
    ruler = _answer(ask, rest)
    if ruler is None or ruler.kind != "person" or ruler.sector not in {"GOV", "ELI"}:
        return None
    heads, name = (head.start, *ruler.heads), f"{agent.english} of {ruler.name}"
    return PartyAnswer(ruler.code, "ELI", None, name, agent.kind, heads, f"agent:{agent.lemma}+of")


def _another_word(ask: Ask, agent: Agent, head: Segment) -> bool:
    """Whether a word is only spelt like an agent in إ: its hamza or the adjective behind it shows another
    (الأعلام، الاعلام الفلسطينية are flags, no media).
    """
    if not agent.lemma.startswith(HAMZA_BELOW) or agent.lemma.endswith(TIED_TA):
        return False
    word = ask.words[head.start]
    after = ask.words[head.end] if head.end < len(ask.words) else None
    described = after is not None and after.pos == "adj" and after.reading.gender == "f"
    return HAMZA_ABOVE in word.text[: word.stem_start - word.start + LEAD] or described


def _matter(word: Word) -> bool:
    """Whether a word spelt like that for a commanding officer (آمر) is a matter or an order by its hamza."""
    return word.stem.removesuffix(ALIF) == ORDER and HAMZA_ABOVE in word.text  # أصدرت أمرا باعتقاله


def _of_another(head: Segment, ask: Ask) -> bool:
    """Whether a noun means somebody else's like (نظيره): his office is that of the other, his country not."""
    return meaning(ask.words[head.start], ask.context.parties) in {"other", OUTSIDER}


def _kind(ask: Ask, head: Segment, rest: Sequence[Segment]) -> Agent:
    """The agent that a segment names: with the word behind the nationality where both are one term
    (المعارضة السورية المسلحة).
    """
    assert head.match is not None
    parties = ask.context.parties
    if len(rest) > 1 and rest[0].kind == "people" and not (rest[1].link or rest[1].conj or rest[1].quoted):
        joined = [*ask.words[head.start : head.end], ask.words[rest[1].start]]
        whole = next((m for m in parties.find(joined, 0) if m.kind == "agent" and m.end == len(joined)), None)
        if whole is not None:
            return parties.tables.agents[whole.entries[0]]
    return parties.tables.agents[head.match.entries[0]]


def _person_behind(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """A known person, or the bearer of a title, behind a definite noun for one (الرئيس السابق فلان، نجله
    الأمير); a former one keeps that sector."""
    assert head.match is not None
    his = bool(ask.words[head.end - 1].pronoun)
    if head.match.plural or not (agent.kind in PERSONS or his):
        return None
    if rest and _in_apposition(ask, head, rest[0]):
        answer = _answer(ask, rest)
        return None if answer is None else replace(answer, heads=(head.start, *answer.heads))
    told = (s for s in rest if s.kind != "people" and not (his and ask.words[s.start].pos == "adj"))
    person = next(told, None)  # حليفه السابق | فلان
    if person is None or not head.definite or not is_person(ask, person):
        return None
    if is_namesake(ask, person, agent.sector, whose_country(ask, rest)):
        return None
    answer = named(ask, person, rest)
    sector = "ELI" if agent.sector == "ELI" else answer.sector
    basis = f"agent:{agent.lemma}+{answer.basis}"
    return replace(answer, sector=sector, heads=(head.start, person.start), basis=basis)


def _in_apposition(ask: Ask, head: Segment, title: Segment) -> bool:
    """Whether an office right behind a noun with its pronoun says who that is (نجله الأمير، نظيره الوزير)."""
    joined = title.link or title.conj or title.quoted or title.start != head.end
    word = ask.words[title.start]
    office = title.kind in {"title", "agent"} and bool(word.article) and word.pos != "adj"  # حليفه السابق
    return office and bool(ask.words[head.end - 1].pronoun) and not joined


def _bearer(
    ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment], of: PartyAnswer
) -> PartyAnswer | None:
    """The known person behind the body that one is of (زعيم ميليشيا عصائب أهل الحق قيس الخزعلي), or who
    presides (اجتماع برئاسة تبون); not whom he or several belong to (أنصار الرئيس بشار الأسد)."""
    if of.kind == "person" and agent.lemma in grammar().headship:
        return of
    index = next((i for i, seg in enumerate(rest) if i and is_person(ask, seg)), None)
    if index is None or agent.kind not in PERSONS or (head.match is not None and head.match.plural):
        return None
    if of_another_office(ask, rest, index, not head.definite):
        return None
    return named(ask, rest[index], rest[index + 1 :])


def _titled(agent: Agent, rest: Sequence[Segment]) -> bool:
    """Whether the words after a common noun make it one body: a quoted name, or for councils and committees
    an idafa.
    """
    if not rest or rest[0].conj or rest[0].link or rest[0].number:
        return False
    if rest[0].quoted or (agent.kind == "body" and (rest[0].definite or rest[0].match is not None)):
        return True
    chain = rest[0].match is None and len(rest) > 1 and not (rest[1].link or rest[1].conj or rest[1].number)
    return agent.kind in SHORTENED and chain and any(seg.definite or seg.match for seg in rest[1:3])


def _inherit(ask: Ask, agent: Agent, belongs: PartyAnswer) -> str | None:
    """The sector of those who belong to a body: its own, but a force keeps its own against a government's,
    and of a movement that is both a party and armed the fighters are armed and its politicians the party's.
    """
    if belongs.sector is None:
        return (
            agent.sector
            if belongs.code is not None and belongs.code not in {"UNO", "IGO", "EUR", "NGO"}
            else None
        )
    if agent.kind == "role" and agent.sector in PEOPLE and belongs.sector in RULING:
        return agent.sector  # أنصار الرئيس
    council = agent.kind == "body" and agent.sector == "LEG" and belongs.kind == "group"
    if (agent.sector in KEPT and not council) or (agent.sector in ARMED and belongs.sector in PEOPLE):
        return agent.sector
    own = not council and agent.kind in {"force", "weapon", "body"} and agent.sector is not None
    if own and belongs.sector in {"GOV", "ELI", "PTY"}:
        return agent.sector
    return face_of(ask, agent.sector, belongs)


def _complement(ask: Ask, agent: Agent, head: Segment, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The body, group or person that an agent belongs to (عناصر من X), where that decides its sector."""
    if agent.kind == "body" and agent.sector is not None:
        own = rest and (is_person(ask, rest[0]) or (agent.sector == "LEG" and of_movement(ask, rest[0])))
        return named(ask, rest[0], rest[1:]) if own else house_of(ask, agent, rest, _answer)
    house = house_of(ask, agent, rest, _answer)  # لجنة الدفاع في البرلمان
    post = agent.kind in OBJECTS and agent.sector == "MIL"
    if house is not None or (agent.kind not in STAFF and agent.sector is not None and not post):
        return house
    index = next_noun(ask, rest)
    if index is None or (post and not armed_body(ask, rest[index])):
        return _gunmen(ask, agent, rest)
    if rest[index].link and says(ask, rest[index].start - 1, grammar().hostile):
        return None  # القوات المناهضة لحفتر
    seg, adjacent = rest[index], all(other.number or other.kind == "people" for other in rest[:index])
    assert seg.match is not None
    if seg.match.weak and (ask.words[seg.start].pos == "adj" or bears_name(ask, agent, rest)):
        return None  # القبائل العربية are of no channel, كتيبة النصر of no party
    if seg.kind == "actor":
        actors = ask.context.parties.actors(seg.match)
        person = any(actor.kind == "person" for actor in actors)
        if all(actor.kind == "state" for actor in actors):
            return None
        if person and agent.kind == "person" and seg.link != "of" and not _owned(ask, agent, head, index):
            return None
        if agent.kind == "person" and not (seg.link or seg.conj) and ask.words[head.end - 1].article:
            return None  # الشيخ بدر السويدي
        serves = agent.sector == "MIL" and all(SERVICES.issuperset(a.sectors[:1]) for a in actors)
        if not person and agent.kind == "person" and seg.link == "at" and agent.sector not in OPEN_SECTORS:
            return named(ask, seg, rest[index + 1 :]) if serves else None  # ضابط في المخابرات
        return named(ask, seg, rest[index + 1 :])
    if not seg.link and (ask.words[head.end - 1].article or full_plural(ask.words[head.end - 1])):
        return None  # مسؤولين | متهمين
    if agent.sector == "MIL" and seg.kind == "agent" and is_force(ask, seg):
        return _answer(ask, rest[index:])
    if seg.kind not in {"agent", "title"} or agent.sector not in {*OPEN_SECTORS, "GOV"}:
        return None
    if seg.kind == "title" and agent.kind not in {"role", "group", "victim"}:
        return None
    loose = seg.link == "of" or (agent.sector is None and index == 0)
    if not adjacent or (agent.kind != "role" and not loose):
        return None
    answer = _answer(ask, rest[index:])
    return answer if answer is not None and answer.sector is not None and answer.human else None


def _owned(ask: Ask, agent: Agent, head: Segment, behind: int) -> bool:
    """Whether men in arms are in the plural that only an owner right behind them has (مسلحو الحوثي)."""
    assert head.match is not None
    noun = ask.words[head.end - 1]
    return not behind and head.match.plural and agent.sector in IRREGULAR and noun.stem.endswith(OWNED)


def _gunmen(ask: Ask, agent: Agent, rest: Sequence[Segment]) -> PartyAnswer | None:
    """The irregular force whose arms something is, by its noun right behind (دبابات المتمردين)."""
    seg = rest[0] if rest else None
    if seg is None or agent.kind != "weapon" or seg.kind != "agent" or seg.link or seg.conj:
        return None
    if ask.words[seg.start].pos == "adj":
        return None  # طائرات مجهولة
    answer = _answer(ask, rest)
    return answer if answer is not None and answer.sector in IRREGULAR else None


def _quoted(ask: Ask, noun: str, rest: Sequence[Segment]) -> str:
    """A generic noun with the unknown name in quotation marks after it."""
    named = arabic(ask, [seg for seg in rest if seg.quoted and seg.match is None])
    return f"{noun} «{(english if is_said(named) else latin)(named)}»" if named else noun
