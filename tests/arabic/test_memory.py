from marsad.arabic.analyse import Analyser
from marsad.arabic.words import entries
from marsad.arabic.words.candidates import Spelling


def test_what_is_remembered_stays_within_its_bound(monkeypatch) -> None:
    monkeypatch.setattr(entries, "_REMEMBERED", 8)
    builder = Analyser().builder(Spelling())
    for number in range(40):
        builder.entry("word", "كلمة" + "ات" * (number % 3) + "بتثجحخدذرزسش"[number % 12])
        builder.entry("word", "كتاب")
        assert len(builder._memory) + len(builder._older) <= 8
    assert builder.entry("word", "كتاب") is builder.entry("word", "كتاب")


def test_features_are_kept_for_learning_alone() -> None:
    taught = Analyser(learning=True).builder(Spelling()).entry("word", "والكتاب")
    read = Analyser().builder(Spelling()).entry("word", "والكتاب")
    assert all(candidate.features for candidate in taught.candidates)
    assert not any(candidate.features for candidate in read.candidates)
    assert [c.score for c in taught.candidates] == [c.score for c in read.candidates]
    assert [c.reading for c in taught.candidates] == [c.reading for c in read.candidates]
