"""The steps of a claim's reasoning in plain English: one sentence for each stage and rule."""

from __future__ import annotations

from marsad.model import Why

_FORMS = {
    "verb": "a verb",
    "noun": "a noun of action",
    "active": "an active participle",
    "passive": "a passive participle",
    "phrase": "a fixed phrase",
    "light": "a noun with a verb that only carries it",
}
_PLACES = {
    "subject.after": "the subject, behind its verb",
    "subject.before": "the subject, before its verb",
    "subject.relative": "what the relative clause is about",
    "subject.shared": "a subject shared with another verb",
    "object": "the object",
    "idafa": "the noun that completes the noun of action",
    "idafa.joined": "joined to the noun that completes the noun of action",
    "adjective": "the adjective of the noun of action",
    "dropped_subject": "the subject of the verb before, which this one leaves out",
    "not stated": "",
}
_ANSWERS = {
    "pronoun": "a pronoun, which stands for a party named before",
    "actors": "a name in the lexicon",
    "name": "a name in the lexicon",
}
_WHOLE = {
    ("status", "asserted"): "Nothing denies or qualifies it: it is asserted.",
    ("status", "old_date"): "Its date lies long before the story's own: it is background.",
    ("status", "negation"): "The verb is negated",
    ("status", "negation.noun"): "The noun is negated",
    ("status", "future"): "It is told as still to come",
    ("status", "question"): "It is asked, not said",
    ("place", "not stated"): "The sentence names no place that belongs to it.",
    ("place", "frame"): "The place is a complement of the act",
    ("place", "nearest"): "The place is the nearest one named in the sentence",
    ("date", "not stated"): "The sentence gives no date for it.",
    ("date", "nearest"): "The date is the nearest one in the sentence",
    ("attribution", "according_to"): "The source stands in an according-to phrase",
    ("attribution", "reporting_clause"): "The source is the subject of a word of saying",
    ("attribution", "quoted"): "It stands inside a quotation of the source",
    ("attribution", "accuser"): "It is what the accuser says",
}
_ROLES = {"actor": "Who acts", "recipient": "On whom"}


def tell(step: Why) -> str:
    """What a step did, as a sentence without its end where the words follow."""
    kind, _, rest = step.rule.partition(":")
    if step.stage == "parties":
        return _party(kind, rest)
    if step.stage == "events":
        return _event(kind, rest)
    if (step.stage, step.rule) in _WHOLE:
        return _WHOLE[step.stage, step.rule]
    if step.stage == "status" and kind == "control":
        return f"The word that governs it decides its status (entry {rest})"
    if kind == "hedge":
        return (
            f"A hedge makes it less than certain ({rest})" if rest else "A hedge makes it less than certain"
        )
    if step.stage == "mode" and kind == "instrument":
        return f"The means that are named give the mode {rest}"
    named = f"{kind.replace('_', ' ')} {rest}".strip()
    return f"{step.stage.capitalize()}: {named}"


def _party(role: str, rest: str) -> str:
    who = _ROLES.get(role, role.capitalize())
    how, _, answer = rest.partition(":")
    if how == "not stated":
        return f"{who} is not stated in a way that could be recognised."
    place = how.removesuffix(".pronoun")
    where = _PLACES.get(place, f"behind the preposition {place[5:]}" if place.startswith("prep.") else place)
    if how.startswith("prep.agent"):
        where = "behind a phrase that names the doer"
    known = _ANSWERS.get(answer, answer.replace("_", " "))
    return f"{who} is {where}" + (f" ({known})" if known else "")


def _event(kind: str, rest: str) -> str:
    if kind == "predicate":
        entry, _, form = rest.rpartition(".")
        return f"The act is named by {_FORMS.get(form, form)} (lexicon entry {entry})"
    if kind == "same_act":
        return f"The same act is named once more (lexicon entry {rest})"
    if kind == "future":
        return f"An act that is promised is coded so: {rest.replace('->', ' becomes ')}"
    return f"The act is named by {kind.replace('_', ' ')} {rest}".rstrip()
