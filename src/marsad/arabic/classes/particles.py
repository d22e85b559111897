"""The particles that a rule itself has to name, in folded spelling and each under one name. Classes of
particles, and whatever else a reader might want to add to, are in ``resources/arabic``.
"""

from __future__ import annotations

AND, SO = "و", "ف"
"""Written onto the next word."""

BY, FOR = "ب", "ل"
"""Written onto a noun; ``ب`` is also *with*, ``ل`` also *to* and *of*."""

ABOUT, BETWEEN, FROM, IN, ON, TO, UNDER, WITH = "عن", "بين", "من", "في", "علي", "الي", "تحت", "مع"
"""Prepositions; ``من`` is also *of*."""

WHO, HE_WHO = "من", "الذي"
"""Relatives."""

AGAINST, BEFORE, WHERE = "ضد", "قبل", "حيث"

DID_NOT, IS_NOT, WILL_NOT = "لم", "ليس", "لن"

PERFECT, WAS = "قد", "كان"
"""What goes with a verb: done already, and done then."""

THAT, WHAT = "ان", "ما"
"""``ان`` folds أن, إن and أنّ; ``ما`` is also *not*."""
