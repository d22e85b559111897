"""``marsad lexicon check``: a sound entry passes, and each kind of fault is found."""

from __future__ import annotations

from pathlib import Path

import measure_cases as measured
import msgspec
import pytest

from marsad import check
from marsad.lexicon.predicates import Frame, Predicate

SOUND = Predicate(
    id="test.ittahama",
    event="ACCUSE",
    gloss="accused",
    verb=("اتهم",),
    frame=Frame(verb={"subject": "actor", "object": "recipient"}),
    example="x",
)


def entry(id_: str) -> Predicate:
    """An entry of the shipped lexicon."""
    return measured.reader().lexicon.predicates.by_id[id_]


def kinds(predicate: Predicate) -> list[str]:
    """The kinds of the problems of an entry: its schema's and its promises'."""
    reader = measured.reader()
    found = [*check.schema(predicate, reader.lexicon.codebook), *check.promises(reader, predicate)]
    return [problem.kind for problem in found]


def test_a_sound_entry_has_no_problem() -> None:
    assert kinds(entry("accuse.naddada")) == []


def test_an_example_without_the_word_is_a_problem() -> None:
    broken = msgspec.structs.replace(entry("accuse.naddada"), example="افتتح الوزير معرض الكتاب أمس.")
    assert kinds(broken) == ["example"]
    assert kinds(msgspec.structs.replace(broken, example="")) == ["example"]


@pytest.mark.parametrize("role", ["actor", "recipient"])
def test_a_wrong_party_is_a_problem(role: str) -> None:
    broken = msgspec.structs.replace(entry("accuse.naddada"), **{role: "البرلمان الكندي"})
    assert kinds(broken) == [role]


def test_a_counter_example_that_is_coded_is_a_problem() -> None:
    sound = entry("accuse.naddada")
    broken = msgspec.structs.replace(sound, counter=sound.example)
    assert kinds(broken) == ["counter"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"event": "APPLAUD"}, "no type APPLAUD"),
        ({"mode": ("aerial",)}, "mode aerial of ACCUSE"),
        ({"context": ("sport",)}, "context sport"),
        ({"requires": ("witness",)}, "requires witness"),
        ({"mode_by": ("weather",)}, "mode_by weather"),
        ({"frame": Frame(verb={"subject": "hero"})}, "role hero of subject"),
        ({"verb": ()}, "lists no words"),
    ],
)
def test_what_the_codebook_does_not_know_is_a_problem(fields: dict[str, object], words: str) -> None:
    broken = msgspec.structs.replace(SOUND, **fields)
    found = list(check.schema(broken, measured.reader().lexicon.codebook))
    assert [problem.kind for problem in found] == ["schema"]
    assert words in str(found[0])
    assert str(found[0]).startswith("test.ittahama: ")


def test_entries_that_nothing_tells_apart_are_a_problem() -> None:
    twin = msgspec.structs.replace(SOUND, id="test.twin")
    found = check.duplicates([SOUND, twin])
    assert [(problem.kind, problem.entry) for problem in found] == [("duplicate", "test.twin")]
    told_apart = msgspec.structs.replace(twin, needs={"object": ("نار",)})
    assert check.duplicates([SOUND, told_apart]) == []
    assert check.duplicates([msgspec.structs.replace(SOUND, unless={"any": ("ملعب",)}), twin]) == []


def test_a_merged_word_counts_as_coded() -> None:
    reader = measured.reader()
    coded = [
        claim
        for predicate in ("assault.qasafa_harm", "assault.maqtal")
        for claim in check.claims_of(
            reader, entry(predicate), "أدى قصف الجيش السوري للمدينة إلى مقتل ثلاثة مدنيين."
        )
    ]
    assert len(coded) == 2
    assert coded[0].id == coded[1].id


def test_the_party_tables_are_checked_in_a_checkout(tmp_path: Path) -> None:
    resources = Path(__file__).parent.parent / "resources"
    assert check.tables(resources) == []


def test_the_shipped_lexicon_keeps_most_of_its_promises() -> None:
    reader = measured.reader()
    found = check.run(reader)
    entries = len(reader.lexicon.predicates.by_id)
    assert [str(problem) for problem in found if problem.kind in {"schema", "duplicate"}] == []
    assert sum(problem.kind == "counter" for problem in found) / entries <= 0.005
    assert sum(problem.kind == "example" for problem in found) / entries <= 0.01
    assert sum(problem.kind in {"actor", "recipient"} for problem in found) / entries <= 0.01
