"""Reading stays cheap: how many calls a word of news costs, counted, not timed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from cProfile import Profile
from multiprocessing import get_context
from pathlib import Path

import pytest

from marsad.clean import clean
from marsad.gather import gather
from marsad.model import Article
from marsad.read import Reader

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NEWS = ("tripoli-2011.txt", "khartoum-2023.txt", "mosul-2017.txt")
BUDGET = 277  # calls a word; docs/understand/performance.md says what to do where it is passed
LONGER = 2.4  # at most this many times the calls for a sentence of twice the length
SENTENCE = "قصف الطيران مواقع للمسلحين في ريف المدينة وأعلن الجيش مقتل ثلاثة منهم"


def calls(work: Callable[[], object]) -> int:
    """How often Python functions are entered while some work is done; generators count each time."""
    profile = Profile(builtins=False)
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


def cost(reader: Reader, articles: list[Article]) -> int:
    """The calls of reading, once the words are known."""
    for article in articles:
        reader.read(article)
    return calls(lambda: [reader.read(article) for article in articles])


def of_news() -> tuple[int, int]:
    """The calls of reading the sample articles, and their words."""
    articles = [clean(raw) for raw in gather([EXAMPLES / name for name in NEWS])]
    return cost(Reader(), articles), sum(len(article.text.split()) for article in articles)


def of_a_sentence(path: Path) -> int:
    """The calls of reading a file."""
    return cost(Reader(), [clean(raw) for raw in gather([path])])


@pytest.fixture
def alone() -> Iterator[Executor]:
    """A process that has read nothing yet: what other tests leave in memories that are full costs calls."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        yield process


def test_a_word_of_news_is_cheap(alone: Executor) -> None:
    spent, words = alone.submit(of_news).result()
    assert words > 200
    assert spent <= BUDGET * words


def test_a_sentence_twice_as_long_costs_little_more_than_twice(alone: Executor, tmp_path: Path) -> None:
    spent = []
    for times in (4, 8):
        path = tmp_path / f"{times}.txt"
        path.write_text(" و".join([SENTENCE] * times) + ".", "utf-8")
        spent.append(alone.submit(of_a_sentence, path).result())
    assert spent[1] <= LONGER * spent[0]
