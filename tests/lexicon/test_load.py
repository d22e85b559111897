"""The lexicon as a whole: loaded once, its fingerprint, tables of one's own laid over it, damaged ones."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from marsad.errors import LexiconError
from marsad.lexicon.load import FILES, load
from marsad.lexicon.predicates import Predicate
from marsad.tables import table

OWN = Predicate(id="own.verb", event="ASSAULT", gloss="struck", verb=("ضرب",), example="x")


def test_the_packaged_lexicon_is_loaded_once_and_holds_what_was_promised() -> None:
    lexicon = load()
    assert load() is lexicon
    assert len(lexicon.predicates.by_id) >= 300
    assert {entry.event for entry in lexicon.predicates.by_id.values()} == set(lexicon.codebook.types)
    assert len(lexicon.codebook.types) == 16
    assert len(lexicon.fingerprint) == 16


def test_expressions_are_found_by_their_first_word_the_longest_first() -> None:
    lexicon = load()
    for cues in (lexicon.according, lexicon.instruments):
        for word, entries in cues.items():
            lengths = [len(entry.words) for entry in entries]
            assert lengths == sorted(lengths, reverse=True)
            assert all(entry.words[0] == word for entry in entries)


def test_hedges_are_found_by_their_first_two_words() -> None:
    hedges = load().hedges
    assert {row.words for row in hedges["ربما"][""]} == {("ربما",)}
    for first, seconds in hedges.items():
        for second, rows in seconds.items():
            assert {(*row.words, "")[:2] for row in rows} == {(first, second)}


def test_a_folder_of_copies_is_the_same_lexicon(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes(table(name))
    assert load(tmp_path).fingerprint == load().fingerprint


def test_own_tables_are_laid_over_the_packaged_ones(tmp_path: Path) -> None:
    (tmp_path / "predicates.msgpack").write_bytes(msgspec.msgpack.encode([OWN]))
    own = load(tmp_path)
    assert list(own.predicates.by_id) == ["own.verb"]
    assert own.codebook == load().codebook
    assert own.fingerprint != load().fingerprint


def test_a_folder_without_tables_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="holds no tables"):
        load(tmp_path)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x80", b"\x93\x01\x02\x03"])
def test_a_damaged_table_is_an_error_that_names_the_folder(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(LexiconError) as caught:
        load(tmp_path)
    assert caught.value.exit_code == 4
