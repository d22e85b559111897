"""The steps of a claim's reasoning in plain English or Arabic: one sentence for each stage and rule."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from marsad.model import Why

LANGUAGES = ("en", "ar")


@lru_cache(maxsize=len(LANGUAGES))
def labels(lang: str) -> Mapping[str, str]:
    """The labels of a language, from ``words/``: of rules by stage, forms, places in a sentence, answers."""
    text = resources.files("marsad.ask").joinpath("words").joinpath(f"{lang}.json").read_text("utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def tell(step: Why, lang: str = "en") -> str:
    """What a step did, as a sentence without its end where the words follow.

    A rule that has no label is told by its name.
    """
    try:
        return _told(step, labels(lang))
    except KeyError:
        return f"{step.stage}: {step.rule.replace('_', ' ')}"


def has_label(step: Why, lang: str) -> bool:
    """Whether a step can be told in a language."""
    try:
        return bool(_told(step, labels(lang)))
    except KeyError:
        return False


def _told(step: Why, words: Mapping[str, str]) -> str:
    kind, _, rest = step.rule.partition(":")
    rest = rest.replace("_", " ")
    if step.stage == "parties":
        return _party(kind, rest, words)
    if (step.stage, kind) == ("events", "predicate"):
        entry, _, form = rest.rpartition(".")
        return words["events.predicate"].format(form=words[f"form.{form}"], entry=entry)
    if (step.stage, kind) == ("events", "future"):
        rest = rest.replace("->", words["events.becomes"])
    return words[f"{step.stage}.{kind}"].format(rest=rest)


def _party(role: str, rest: str, words: Mapping[str, str]) -> str:
    how, _, answer = rest.partition(":")
    side = words[f"role.{role}"]
    if how == "not stated":
        return words["parties.not stated"].format(role=side)
    place = how.removesuffix(".pronoun")
    where = _place(place, words)
    known = _answer(answer, words) if answer else None
    return words["parties.known" if known else "parties.found"].format(role=side, how=where, answer=known)


def _place(place: str, words: Mapping[str, str]) -> str:
    if place.startswith("prep.agent"):
        return words["how.prep.agent"]
    if place.startswith("prep."):
        return words["how.prep"].format(prep=place[5:])
    return words[f"how.{place.replace(' ', '_')}"]


def _answer(answer: str, words: Mapping[str, str]) -> str:
    """How a party's words were understood: ``name:arab-league``, ``within:agent:جندي+story``."""
    told, _, detail = answer.partition("+")[0].partition(":")
    if detail == "shape":
        return words["answer.shape"]
    inner = f": {_answer(detail, words) if ':' in detail else detail}" if detail else ""
    return words[f"answer.{told}"] + inner
