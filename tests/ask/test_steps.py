"""Every rule that coding can follow is told in words, in English and in Arabic."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import marsad
from marsad.api import read_files
from marsad.ask.steps import LANGUAGES, has_label, labels, tell
from marsad.model import Why

ROOT = Path(marsad.__file__).parent
SIDES = ("subject.", "object.")


def written() -> Iterator[Why]:
    """The rules that the code spells out: ``Why("status", "asserted")``, ``step_of(scene, "duty", at)``, and
    the sides of a verb where a party was found (``Filler(first, last, head, "subject.able")``)."""
    for path in sorted([*(ROOT / "extract").rglob("*.py"), *(ROOT / "resolve").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            words = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
            if node.func.id == "Why" and len(words) == 2:
                yield Why(*words)
            elif node.func.id == "step_of" and len(words) == 1:
                yield Why("status", *words)
            elif node.func.id in {"Filler", "phrase_filler"}:
                named = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                sides = (how for how in named if isinstance(how, str) and how.startswith(SIDES))
                yield from (Why("parties", f"actor:{how}") for how in sides)


def followed() -> Iterator[Why]:
    """The rules by which the sample articles are coded."""
    for document in read_files(ROOT.parents[1] / "examples"):
        for record in (*document.claims, *document.ties, *document.statements):
            yield from record.why


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_in_the_code_has_a_label(lang: str) -> None:
    rules = set(written())
    assert len(rules) > 12
    assert [step.rule for step in rules if not has_label(step, lang)] == []


def test_the_rules_of_the_sample_have_labels() -> None:
    rules = {(step.stage, step.rule): step for step in followed()}
    assert len(rules) > 100
    missing = [
        (lang, name) for name, step in rules.items() for lang in LANGUAGES if not has_label(step, lang)
    ]
    assert missing == []


def test_the_languages_have_the_same_labels() -> None:
    assert labels("en").keys() == labels("ar").keys()


def test_a_step_is_a_sentence() -> None:
    step = Why("parties", "actor:subject.after:name:arab-league", 0, 3)
    assert tell(step) == "Who acts is the subject, behind its verb (a name in the lexicon: arab-league)"
    assert tell(step, "ar").startswith("الفاعل: فاعل بعد فعله")
    assert tell(Why("magic", "no such rule")) == "magic: no such rule"
