"""The plain-English line of a record, composed from its parts; nothing is translated by guess."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.lexicon.predicates import Predicate
from marsad.model import Party, Place
from marsad.model.claim import Certainty, Status
from marsad.resolve.english import english, with_english

STATUS_WORDS: dict[Status, str] = {
    "asserted": "",
    "negated": "Did not happen, as told: ",
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
PLURALS = frozenset({"people", "children", "mujahideen"})
MANY = frozenset({"Forces", "Units", "Brigades", "Battalions", "Committees", "Houthis", "Kurds", "Arabs"})
BESIDE = ("near ", "outside ", "inside ", "north of ", "south of ", "east of ", "west of ")
PREPOSITIONS = (" with", " of", " on", " to", " for", " at", " against", " from", " by", " in")


def names(parties: Sequence[Party]) -> str:
    """Parties in English, where known; the Arabic words where not."""
    found = [shown(party) for party in parties]
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + f" and {found[-1]}"


def shown(one: Party | Place) -> str:
    """A party or a place by its English name, else by what its words say in English."""
    return with_english(one.name) if one.name else english(one.text or "") or "someone"


def within(place: str) -> str:
    """A place behind ``in``, but for one that is told by what it lies near."""
    return place if place.startswith(BESIDE) else f"in {place}"


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
) -> str:
    """``{actor} {did what to} {recipient} in {place}.`` with what limits it said first."""
    text = _core(entry, actor, recipient)
    named = place is not None and shown(place) in map(shown, recipient)  # visited Egypt, without in Egypt
    where = f" {within(shown(place))}" if place and not named else ""
    where = "" if text.endswith(where) else where
    return f"{STATUS_WORDS[status]}{_capital(text)}{where}{CERTAINTY_WORDS[certainty]}."


def _core(entry: Predicate, actor: Sequence[Party], recipient: Sequence[Party]) -> str:
    alone = entry.gloss_alone or _without_preposition(entry.gloss)
    if actor and recipient:
        return f"{names(actor)} {_agreeing(_filled(entry.gloss, recipient), actor)}"
    if actor:
        return f"{names(actor)} {_agreeing(alone, actor)}"
    if recipient and entry.gloss_passive:
        return f"{names(recipient)} {_agreeing(entry.gloss_passive, recipient)}"
    if recipient:
        return f"someone {_filled(entry.gloss, recipient)}"
    return f"someone {alone}"


def _agreeing(gloss: str, subject: Sequence[Party]) -> str:
    """``was`` as ``were``, ``its`` as ``their`` after several parties or a description in the plural."""
    if len(subject) == 1 and not _in_plural(subject[0]):
        return gloss
    gloss = f"were{gloss[3:]}" if gloss[:4] == "was " else gloss
    return gloss.replace(" its ", " their ").replace(" itself", " themselves")


def _in_plural(party: Party) -> bool:
    """Whether a party's English name is a description in the plural (Misrata brigades, gunmen of ...), or the
    name of many (Rapid Support Forces).
    """
    head = (names([party]).partition(" of ")[0].split() or [""])[-1]
    described = head[:1].islower() and (head.endswith("men") or (head.endswith("s") and head[-2:] != "ss"))
    return described or head in PLURALS or head in MANY


def tie_gloss(subject: Party, english: str, end: str, status: Status) -> str:
    """``{subject} {stands in a relation to} {end}.``, in the subject's number (brigades are loyal)."""
    verb = _in_past(english) if status == "historical" else english
    text = f"{names([subject])} {_in_number(verb, subject)} {end}".rstrip()
    return f"{STATUS_WORDS[status]}{_capital(text)}."


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
    bare = {"is": "are", "was": "were"}.get(first) or (
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
