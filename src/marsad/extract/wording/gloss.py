"""The plain-English line of a record, composed from its parts; nothing is translated by guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Literal

from marsad.lexicon.english import load_english
from marsad.lexicon.load import load
from marsad.lexicon.predicates import Predicate
from marsad.model import Party, Place
from marsad.model.claim import Certainty, Status
from marsad.resolve.english.english import english, with_english
from marsad.resolve.english.known_words import plural

Undone = Literal["", "foiled", "ahead"]
STATUS_WORDS: dict[Status, str] = {
    "asserted": "",
    "negated": "",
    "future": "Planned or announced: ",
    "hypothetical": "Only possible or wished: ",
    "historical": "Background: ",
}
CERTAINTY_WORDS: dict[Certainty, str] = {
    "certain": "",
    "probable": " (probably)",
    "possible": " (possibly)",
    "doubtful": " (doubted)",
}
PAST = {
    "is": "was",
    "are": "were",
    "has": "had",
    "leads": "led",
    "holds": "held",
    "fights": "fought",
    "stands": "stood",
    "takes": "took",
    "controls": "controlled",
}
BARE = {
    "has": "have",
    "joined": "join",
    "broke": "break",
    "left": "leave",
    "controlled": "control",
    "backed": "back",
    "trained": "train",
    "sided": "side",
    "pledged": "pledge",
}
BEING = frozenset({"is", "are", "was", "were"})
OPEN = frozenset({"future", "hypothetical"})
JOINING = frozenset({"or", "and"})
SOMEONE, ADVERB = "someone", "ly"
ANYBODY = "people"
PLURALS = frozenset({ANYBODY, "children", "mujahideen", "personnel", "passers-by", "police"})
MANY = frozenset({"Forces", "Units", "Brigades", "Battalions", "Committees", "Muslims", "Jews", "Shiites"})
SEVERAL = "s"
BESIDE = ("near ", "outside ", "inside ", "north of ", "south of ", "east of ", "west of ")
NEARBY = ("near ", "outside ")
IN, DUE = " in ", "was to "
MOVES = {"MOBILIZE": (" to", " into", " towards"), "RETREAT": (" from",), "CONSULT": (" to",)}
TRIED = ("attempt", "tried to ")
LEFT, AWAY, VISIT = "withdrew", " from", "visit"
PREPOSITIONS = (" with", " of", " on", " to", " for", " at", " against", " from", " by", " in")


def names(parties: Sequence[Party]) -> str:
    """Parties in English, where known; the Arabic words where not."""
    if len(parties) == 1:
        return shown(parties[0])
    said = [shown(party) for party in parties]
    told = [_of_several(name) if said.count(name) > 1 else name for name in dict.fromkeys(said)]
    found = [name for name in told if name != ANYBODY] or told  # migrants and people
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + f" and {found[-1]}"


def shown(one: Party | Place) -> str:
    """A party or a place by its English name, else by what its words say in English."""
    said = with_english(one.name) if one.name else english(one.text or "") or "someone"
    whole, of, part = said.partition(" of ")
    return whole if of and whole == part else said  # protesters of protesters


def _of_several(name: str) -> str:
    """A description that several parties share, in the plural (a woman and a woman: women)."""
    head, of, rest = name.partition(" of ")
    word = head.rpartition(" ")[2]
    if not word.islower() or word == SOMEONE or _many(head) or not word[-1].isalpha():
        return name
    return f"{head.removesuffix(word)}{plural(word)}{of}{rest}"


def within(place: str) -> str:
    """A place behind ``in``, but for one that is told by what it lies near."""
    return place if place.startswith(BESIDE) else f"in {place}"


def _placed(place: Place) -> str:
    """A place by its name, behind the word by which the text only puts something near it."""
    said, told = shown(place), english(place.text or "") if place.name else ""
    beside = next((word for word in NEARBY if told.startswith(word)), "")
    return said if said.startswith(BESIDE) else beside + said


def sentence(subject: Party, said: str) -> str:
    """What a party says or does, as a sentence."""
    return f"{_capital(names([subject]))} {said}."


def claim_gloss(
    entry: Predicate,
    actor: Sequence[Party],
    recipient: Sequence[Party],
    place: Place | None,
    status: Status,
    certainty: Certainty,
    undone: Undone = "",
) -> str:
    """``{actor} {did what to} {recipient} in {place}.`` with what limits it said first; ``undone``: what was
    not done was tried, or will not be done."""
    recipient = _named_by(place, recipient)
    subject, said = _core(entry, actor, recipient)
    said = said.replace(f" with {plural(subject.lower())}", "")  # a drone attacked with drones
    named = place is not None and shown(place) in map(shown, recipient)  # visited Egypt, without in Egypt
    where = f" {within(_placed(place))}" if place and not named else ""
    where = "" if said.endswith(where) else where
    if undone and status == "negated":
        return (_foiled if undone == "foiled" else _not_to_come)(subject, said + where)
    if where.startswith(IN) and not recipient and (moved := _moved(entry)):
        return _told(subject, f"{_agreeing(moved, actor)} {where.removeprefix(IN)}", status, certainty)
    return _told(subject, said + where, status, certainty)


def _foiled(subject: str, said: str) -> str:
    """An attempt that was made and came to nothing: nobody is to read that there was none."""
    if any(word in said for word in TRIED):
        return f"{_capital(subject)} {said}: foiled, as told."
    return f"Foiled attempt: {_capital(subject)} to {_plain(said)}, as told."


def _not_to_come(subject: str, said: str) -> str:
    """What will not be done, which may have been done before."""
    denied = "No one will" if subject == SOMEONE else f"{_capital(subject)} will not"
    return f"{denied} {_plain(said)}, as told."


def _told(subject: str, said: str, status: Status, certainty: Certainty) -> str:
    return f"{_as_told(subject, said, status)}{CERTAINTY_WORDS[certainty]}."


def _moved(entry: Predicate) -> str:
    """What those do that come to a place or leave it (sent troops to, withdrew from, travelled to), else
    nothing."""
    ends = MOVES.get(entry.event)
    if entry.event == "CONSULT" and VISIT not in entry.mode:
        return ""  # spoke to
    if ends and entry.gloss.endswith(ends):
        return entry.gloss
    alone = entry.gloss_alone or ""
    return f"{alone}{AWAY}" if entry.event == "RETREAT" and alone.startswith(LEFT) else ""


def _named_by(place: Place | None, parties: Sequence[Party]) -> Sequence[Party]:
    """Parties, of which a village by the name of the place that it is (village, in Awlad Ali village)."""
    said = shown(place) if place is not None else ""
    kind = said.rpartition(" ")[2]
    if " " not in said or not kind.islower() or said.startswith(BESIDE):
        return parties
    return [replace(party, name=said) if party.name == kind else party for party in parties]


def hedged(gloss: str, certainty: Certainty) -> str:
    """A gloss with the word for how sure it is, in place of its own."""
    text = gloss.removesuffix(".")
    for word in CERTAINTY_WORDS.values():
        text = text.removesuffix(word) if word else text
    return f"{text}{CERTAINTY_WORDS[certainty]}."


def denied_gloss(gloss: str, parties: Sequence[Sequence[Party]]) -> str:
    """The gloss of an act told as done, as what its party denies; ``parties``: those who may be its
    subject."""
    text = hedged(gloss, "certain").removesuffix(".")
    for subject in (*(names(some) for some in parties if some), SOMEONE):
        if text.startswith(f"{_capital(subject)} "):
            return f"{_as_told(subject, text[len(subject) + 1 :], 'negated')}."
    return f"Not so, as told: {text}."


def _as_told(subject: str, said: str, status: Status) -> str:
    """A subject with what it did, as a status has it: did, did not, is to do."""
    if status in OPEN:
        return f"{STATUS_WORDS[status]}{_capital(subject)} to {_plain(said)}"
    if status == "negated":
        denied = f"No one {said}" if subject == SOMEONE else f"{_capital(subject)} {_not(said)}"
        return f"{denied}, as told"
    return f"{STATUS_WORDS[status]}{_capital(subject)} {said}"


def _plain(said: str) -> str:
    """What was done without its past (forcibly broke up: forcibly break up)."""
    words, bases = said.removeprefix(DUE).split(" "), load_english().bases
    if said.startswith(DUE):
        return " ".join(words)
    at = 1 if words[0].endswith(ADVERB) and len(words) > 1 else 0
    if words[at] not in bases:
        return f"have {said}"
    words[at] = bases[words[at]]
    if len(words) > at + 2 and words[at + 1] in JOINING:
        words[at + 2] = bases.get(words[at + 2], words[at + 2])  # closed or suspended
    return " ".join(words)


def _not(said: str) -> str:
    first, _, rest = said.partition(" ")
    return f"{first} not {rest}" if first in BEING else f"did not {_plain(said)}"


def _core(entry: Predicate, actor: Sequence[Party], recipient: Sequence[Party]) -> tuple[str, str]:
    """The subject of a gloss and what is said of it."""
    alone = entry.gloss_alone or _without_preposition(entry.gloss)
    if actor and recipient:
        return names(actor), _agreeing(_filled(entry.gloss, recipient), actor)
    if actor:
        return names(actor), _agreeing(alone, actor)
    if recipient and entry.gloss_passive:
        return names(recipient), _agreeing(entry.gloss_passive, recipient)
    if recipient:
        return SOMEONE, _filled(entry.gloss, recipient)
    return SOMEONE, _of_one(alone)


def _agreeing(gloss: str, subject: Sequence[Party]) -> str:
    """``was`` as ``were``, ``its`` as ``their`` after several parties or a description in the plural."""
    told = [party for party in subject if shown(party) != ANYBODY] or subject  # as names tells them
    if len(told) == 1 and not _in_plural(told[0]):
        if " its " in gloss and _person(told[0].id):
            gloss = gloss.replace(" its ", " his or her ")
        return _of_one(gloss)
    gloss = f"were{gloss[3:]}" if gloss[:4] == "was " else gloss
    gloss = gloss.replace(" its ", " their ").replace(" himself or herself", " themselves")
    return gloss.replace(" itself", " themselves")


@cache
def _person(actor: str | None) -> bool:
    """Whether a known actor is one person."""
    return actor is not None and any(row.kind == "person" for row in load().parties.rows(actor))


def _of_one(gloss: str) -> str:
    return f"was{gloss[4:]}" if gloss[:5] == "were " else gloss


def _in_plural(party: Party) -> bool:
    """Whether a party's English name is a description in the plural (Misrata brigades, gunmen of ...), or the
    name of many (Rapid Support Forces, Iraqis).
    """
    return _many(names([party]).partition(" of ")[0])


def _many(said: str) -> bool:
    head = (said.split() or [""])[-1]
    described = head[:1].islower() and (head.endswith("men") or (head.endswith("s") and head[-2:] != "ss"))
    return described or head in PLURALS or head in MANY or _nation(head)


def _nation(head: str) -> bool:
    """Whether a name is that of several of a people or faith (Iraqis, Kurds, Islamists)."""
    return head.endswith(SEVERAL) and head.removesuffix(SEVERAL) in load_english().peoples


def tie_gloss(
    subject: Party, english: str, end: str, status: Status, certainty: Certainty = "certain"
) -> str:
    """``{subject} {stands in a relation to} {end}.``, in the subject's number (brigades are loyal), with how
    sure that is."""
    verb = _in_past(english) if status == "historical" else english
    numbered = _in_number(verb, subject)
    if status in OPEN:
        numbered = f"to {_uninflected(numbered)}"
    elif status == "negated":
        first, _, rest = numbered.partition(" ")
        do = "do" if _in_plural(subject) else "does"
        numbered = f"{first} not {rest}" if first in BEING else f"{do} not {_uninflected(numbered)}"
    text = f"{names([subject])} {numbered} {end}".rstrip()
    told = ", as told" if status == "negated" else ""
    return f"{STATUS_WORDS[status]}{_capital(text)}{told}{CERTAINTY_WORDS[certainty]}."


def _uninflected(verb: str) -> str:
    """A relation without its person (is loyal to: be loyal to; backs: back)."""
    first, _, rest = verb.partition(" ")
    if first in BEING:
        return f"be {rest}".rstrip()
    bare = BARE.get(first) or (first[:-3] + "y" if first.endswith("ies") else first.removesuffix("s"))
    return f"{bare} {rest}".rstrip()


def _in_past(verb: str) -> str:
    """A relation as it stood then (is loyal to: was loyal to)."""
    first, _, rest = verb.partition(" ")
    if first not in PAST and not first.endswith("s"):
        return verb
    stem = first.removesuffix("s").removesuffix("e")
    regular = f"{stem[:-1]}ied" if stem.endswith("i") else f"{stem}ed"
    return f"{PAST.get(first, regular)} {rest}".rstrip()


def _in_number(verb: str, subject: Party) -> str:
    first, _, rest = verb.partition(" ")
    if not _in_plural(subject) or not first.endswith("s"):
        return verb
    bare = {"is": "are", "was": "were", "has": "have"}.get(first) or (
        first[:-3] + "y" if first.endswith("ies") else first[:-1]
    )
    return f"{bare} {rest}".rstrip()


def _filled(gloss: str, recipient: Sequence[Party]) -> str:
    whom = names(recipient)
    return gloss.replace("{recipient}", whom) if "{recipient}" in gloss else f"{gloss} {whom}"


def _without_preposition(gloss: str) -> str:
    gloss = gloss.replace(" {recipient}", "").replace("{recipient}", "")
    for preposition in PREPOSITIONS:
        if gloss.endswith(preposition):
            return gloss.removesuffix(preposition)
    return gloss


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
