"""Every command has a page in docs/do, an example in its help, and every exit code stands in the docs."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from marsad import errors
from marsad.cli.main import app
from tests.cli.conftest import Marsad

DOCS = Path(__file__).parents[2] / "docs"


def commands() -> list[str]:
    top = typer.main.get_command(app)
    found: list[str] = []
    for name, command in sorted(top.commands.items()):  # type: ignore[attr-defined]
        under = getattr(command, "commands", None)
        found += [f"{name} {sub}" for sub in sorted(under)] if under else [name]
    return found


@pytest.mark.parametrize("command", commands())
def test_the_help_has_an_example_and_the_docs_a_page(marsad: Marsad, command: str) -> None:
    done = marsad(*command.split(), "--help")
    assert done.code == 0
    assert f"Example: marsad {command}" in " ".join(done.out.split())
    text = (DOCS / "do" / f"{command.replace(' ', '-')}.md").read_text("utf-8")
    assert text.startswith(f"# marsad {command}\n")
    assert f"marsad {command}" in text.split("\n", 1)[1]
    for option in options(command):
        assert f"`{option}" in text, f"{option} is not in the page"


def options(command: str) -> list[str]:
    found = typer.main.get_command(app)
    for name in command.split():
        found = found.commands[name]  # type: ignore[attr-defined]
    return [param.opts[0] for param in found.params if param.opts[0].startswith("--")]


def test_every_exit_code_is_documented() -> None:
    text = (DOCS / "lookup" / "exit-codes.md").read_text("utf-8")
    for value in vars(errors).values():
        if isinstance(value, type) and issubclass(value, errors.MarsadError):
            assert f"| {value.exit_code} |" in text
