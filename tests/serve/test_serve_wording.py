"""The catalogues say the same things in each language, and the styles know no left and right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from marsad.serve.wording import LANGUAGES, wording

SERVE = Path(__file__).parents[2] / "src" / "marsad" / "serve"
BRACES = re.compile(r"\{(\w*)\}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_keys_and_the_same_braces(lang: str) -> None:
    english, other = wording("en").words, wording(lang).words
    assert english.keys() == other.keys()
    for key, text in english.items():
        if isinstance(text, str):
            assert sorted(BRACES.findall(text)) == sorted(BRACES.findall(other[key])), key
            assert other[key].strip(), key
        elif isinstance(text, dict):
            assert "other" in other[key], key


def test_every_word_a_template_asks_for_is_there() -> None:
    words = wording("en").words
    asked = set()
    for path in (SERVE / "templates").glob("*.html"):
        asked |= set(re.findall(r"say(?:\.counted)?\('([^']+)'[,)]", path.read_text("utf-8")))
    for path in (SERVE / "pages").glob("*.py"):
        asked |= set(re.findall(r"visit\.say\(\"([^\"]+)\"\)", path.read_text("utf-8")))
    assert len(asked) > 60
    assert sorted(asked - words.keys()) == []


def test_numbers_days_and_plurals() -> None:
    english, maghreb, mashriq = (wording(lang) for lang in LANGUAGES)
    assert english.counted("n.claims", 1) == "1 claim"
    assert english.counted("n.claims", 1200) == "1,200 claims"
    forms = [maghreb.counted("n.claims", n) for n in (0, 1, 2, 3, 11, 100, 103)]
    assert forms == ["لا وقائع", "واقعة واحدة", "واقعتان", "3 وقائع", "11 واقعة", "100 واقعة", "103 وقائع"]
    assert english.day("2019-04-04") == "4 April 2019"
    assert maghreb.day("2019-04") == "أبريل 2019"
    assert mashriq.day("2019-04-04") == "٤ نيسان ٢٠١٩"
    assert mashriq.number(1234.5) == "١٬٢٣٤٫٥"
    assert english.day("not a day") == "not a day"


def test_styles_are_logical() -> None:
    css = (SERVE / "static" / "marsad.css").read_text("utf-8")
    physical = re.findall(
        r"(?:margin|padding|border)-(?:left|right|top|bottom)|"
        r"[;{ ](?:left|right|top|bottom|width|height)\s*:|"
        r"text-align:\s*(?:left|right)|float\s*:|letter-spacing|font-style:\s*italic",
        css,
    )
    assert physical == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    for path in [*(SERVE / "static").glob("*.*"), *(SERVE / "templates").glob("*")]:
        text = path.read_text("utf-8")
        assert re.findall(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[a-z0-9.]+\.[a-z]{2,}", text) == [], (
            path.name
        )
