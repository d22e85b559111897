"""Compile which verb a verbal noun or participle belongs to: ``src/marsad/data/arabic/derived.json``.

The verbs are those of the compiled dictionary; their verbal nouns and participles follow by rule for all
forms but I (W. Wright, *A Grammar of the Arabic Language*, vol. I, par. 195-236), and stand in
``resources/arabic/verbal_nouns.tsv`` for form I. Everything is folded, so that form I and II of sound roots
have one spelling and the rules of both are used.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from genscripts.hunspell import TARGET, dictionary_lemmas
from genscripts.tables import rows
from marsad.arabic.letters.fold import fold_word

NOUN, ACTIVE, PASSIVE = "n", "a", "p"
Derived = tuple[str, str]
_WEAK = frozenset("اي")


def compile_derived(resources: Path) -> bytes:
    """Each derived word's folded lemma with its verbs: ``n`` verbal noun, ``a`` ``p`` participles."""
    table: dict[str, list[Derived]] = {}

    def add(word: str, kind: str, verb: str) -> None:
        entry = (verb, kind)
        if entry not in table.setdefault(word, []):
            table[word].append(entry)

    for row in rows(resources / "arabic" / "verbal_nouns.tsv"):
        for noun in row["nouns"].split():
            add(fold_word(noun), NOUN, fold_word(row["verb"]))
    verbs, others = dictionary_lemmas(TARGET)
    for verb in sorted(verbs):
        for word, kind in derived(verb):
            if word in others:
                add(word, kind, verb)
    return (json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def derived(verb: str) -> Iterator[Derived]:
    """The verbal nouns and participles of a folded verb that follow by rule."""
    if verb[0] == "ا" and len(verb) >= 4:
        yield from _with_alef(verb)
    elif verb[0] == "ت" and len(verb) >= 4:
        yield from _with_ta(verb)
    elif len(verb) == 4 and verb[1] == "ا":
        yield from _third(verb)
    elif len(verb) == 4:
        yield verb + "ة", NOUN
        yield from (("م" + verb, ACTIVE), ("م" + verb, PASSIVE))
    elif len(verb) == 3:
        yield from _first(verb)
        yield from _second(verb)
    elif len(verb) == 2:
        yield from ((f"{verb[0]}ا{verb[1]}", ACTIVE), (f"م{verb}و{verb[1]}", PASSIVE))


def _first(verb: str) -> Iterator[Derived]:
    first, middle, last = tuple(verb)
    if middle == "ا":
        yield f"{first}ائ{last}", ACTIVE
        yield from ((f"م{first}{letter}{last}", PASSIVE) for letter in "وي")
    elif last in _WEAK:
        yield f"{first}ا{middle}ي", ACTIVE
        yield f"م{first}{middle}{'و' if last == 'ا' else 'ي'}", PASSIVE
    else:
        yield f"{first}ا{middle}{last}", ACTIVE
        yield f"م{first}{middle}و{last}", PASSIVE


def _second(verb: str) -> Iterator[Derived]:
    first, middle, last = tuple(verb)
    if middle == "ا":
        return
    weak = last in _WEAK
    if weak or last == "ا":
        yield f"ت{first}{middle}ية", NOUN
    else:
        yield f"ت{first}{middle}ي{last}", NOUN
        yield f"ت{first}{middle}{last}ة", NOUN
    opening = "ؤ" if first == "ا" else first
    yield from ((f"م{opening}{middle}{'ي' if weak else last}", kind) for kind in (ACTIVE, PASSIVE))


def _third(verb: str) -> Iterator[Derived]:
    stem = "م" + verb
    if verb[-1] in _WEAK:
        yield stem[:-1] + "اة", NOUN
    else:
        yield stem + "ة", NOUN
    yield from ((stem, ACTIVE), (stem, PASSIVE))


def _with_ta(verb: str) -> Iterator[Derived]:
    yield verb, NOUN
    if verb[-1] == "ي":
        yield verb[:-1], NOUN
    yield from (("م" + verb, ACTIVE), ("م" + verb, PASSIVE))


def _with_alef(verb: str) -> Iterator[Derived]:
    """Forms IV, VII to X, whose verbal noun has an alef before its last letter."""
    last, before = verb[-1], verb[-2]
    tenth = verb.startswith("است") and len(verb) >= 5
    fourth = len(verb) == 4
    if last in _WEAK:
        yield verb[:-1] + "اء", NOUN
    elif before == "ا" and (tenth or fourth):
        yield verb + "ة", NOUN
    elif before == "ا":
        yield f"{verb[:-2]}يا{last}", NOUN
    elif verb[1] == "و" and len(verb) == 4:
        yield f"اي{before}ا{last}", NOUN
    else:
        yield f"{verb[:-1]}ا{last}", NOUN
        yield f"{verb}ا{last}", NOUN
    stem = "م" + verb[1:]
    if before == "ا" and (tenth or fourth):
        yield from ((f"{stem[:-2]}ي{last}", ACTIVE), (stem, PASSIVE))
    else:
        yield from ((stem, ACTIVE), (stem, PASSIVE))
