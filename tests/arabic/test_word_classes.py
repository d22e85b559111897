"""Classes of words: each name stands for one class."""

from __future__ import annotations

from collections import Counter

from marsad.arabic.classes.grammar import Grammar


def test_no_two_classes_bear_one_name() -> None:
    bases = [base for base in Grammar.__mro__ if base.__module__.startswith("marsad.")]
    names = Counter(name for base in bases for name in vars(base).get("__annotations__", {}))
    assert len(names) > 100
    assert [name for name, count in names.items() if count > 1] == []
