"""A command line with a small stand-in for the reader, which codes one word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from marsad.cli import ingesting, pool, reading
from marsad.cli.main import main
from marsad.model import Article, Date, Document, Evidence, Party, Span, Why
from tests.records import claim, statement, tie

PAGE = """الطيران يقصف مواقع في الجبل

قصف الطيران مواقع المسلحين في الجبل فجر اليوم بعد هدنة دامت أسبوعين كاملين.
وقال المتحدث إن العملية ستستمر أياما أخرى حتى ينسحب المسلحون من كل القرى.
"""


class OneWordReader:
    """Codes قصف as an ASSAULT by the word behind it, with a tie and a statement beside it."""

    fingerprint = "one-word"

    def read(self, article: Article) -> Document:
        found = article.text.find("قصف ال")
        if found < 0:
            return Document(article.id, article)
        first = article.text[found : article.text.index(".", found) + 1]
        evidence = Evidence(0, found, found + len(first), first)
        actor = Party(first[4:11], found + 4, found + 11, "SYR", "MIL", None, "Syrian air force")
        made = claim(
            f"c-{article.sha256[:12]}", trigger=Span("قصف", found, found + 3), actor=(actor,), recipient=(),
            place=None, date=Date(), evidence=evidence, gloss="Syrian air force bombed positions.",
            why=(
                Why("events", "predicate:assault.qasafa.verb", found, found + 3),
                Why("parties", "recipient:not stated"),
            ),
        )  # fmt: skip
        return Document(
            article.id,
            article,
            (made,),
            (tie(f"t-{article.sha256[:12]}"),),
            (statement(f"s-{article.sha256[:12]}"),),
        )


@dataclass(frozen=True)
class Result:
    """What a command line did."""

    code: int
    out: str
    err: str


Marsad = Callable[..., Result]


@pytest.fixture
def marsad(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Marsad:
    for module in (reading, ingesting, pool):
        monkeypatch.setattr(module, "load_reader", lambda lexicon: OneWordReader())

    def run(*arguments: object) -> Result:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Result(code, said.out, said.err)

    return run


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path
