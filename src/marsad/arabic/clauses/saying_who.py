"""What a pronoun says of those right before it: who they are."""

from __future__ import annotations

from marsad.arabic.phrases.scope import Scope


def says_who(scope: Scope, number: int) -> bool:
    """Whether a phrase stands behind a pronoun that says who those right before it are (حكم على شابين هما
    سامي وفؤاد بالسجن): it has no part in what the verb before them tells."""
    first = scope.found[number].first
    told = scope.phrase_of[first - 2] if first > 1 and scope.words[first - 1].pos == "pron" else -1
    return told >= 0 and bool(scope.found[told].prep) and not scope.words[first - 1].conj
