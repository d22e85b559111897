"""Reading stays cheap: how many calls a word of news costs, counted, not timed."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import pytest

from marsad.clean import clean
from marsad.gather import gather
from marsad.model import Article
from marsad.read import Reader

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NEWS = ("tripoli-2011.txt", "khartoum-2023.txt", "mosul-2017.txt")
BUDGET = 320  # calls a word; docs/understand/performance.md says what to do where it is passed
LONGER = 2.4  # at most this many times the calls for a sentence of twice the length
SENTENCE = "قصف الطيران مواقع للمسلحين في ريف المدينة وأعلن الجيش مقتل ثلاثة منهم"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


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


def test_a_word_of_news_is_cheap(reader: Reader) -> None:
    articles = [clean(raw) for raw in gather([EXAMPLES / name for name in NEWS])]
    words = sum(len(article.text.split()) for article in articles)
    assert words > 200
    assert cost(reader, articles) <= BUDGET * words


def test_a_sentence_twice_as_long_costs_little_more_than_twice(reader: Reader, tmp_path: Path) -> None:
    spent = []
    for times in (4, 8):
        path = tmp_path / f"{times}.txt"
        path.write_text(" و".join([SENTENCE] * times) + ".", "utf-8")
        spent.append(cost(reader, [clean(raw) for raw in gather([path])]))
    assert spent[1] <= LONGER * spent[0]
