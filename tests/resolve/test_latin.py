"""Latin spellings of unknown names, with and without the package that knows them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from marsad.resolve import latin as room


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    room.latin.cache_clear()
    room._speller.cache_clear()
    yield
    room.latin.cache_clear()
    room._speller.cache_clear()


def test_without_the_package_the_name_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, room.PACKAGE, None)
    assert room.latin("سالم الدروي") == "سالم الدروي"


def test_with_the_package_a_plain_name_is_spelled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    module = ModuleType(room.PACKAGE)

    def transliterate(name: str) -> str:
        asked.append(name)
        return "Salem Al-Derwi"

    module.transliterate = transliterate  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, room.PACKAGE, module)
    assert room.latin("سالم الدروي") == "Salem Al-Derwi"
    assert room.latin("سالم الدروي") == "Salem Al-Derwi"
    assert room.latin("كتيبة 17") == "كتيبة 17"
    assert asked == ["سالم الدروي"]


def test_a_name_that_cannot_be_spelled_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType(room.PACKAGE)

    def transliterate(name: str) -> str:
        raise ValueError(name)

    module.transliterate = transliterate  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, room.PACKAGE, module)
    assert room.latin("سالم الدروي") == "سالم الدروي"
