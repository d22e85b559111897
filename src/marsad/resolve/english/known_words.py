"""The longest known words at a place of a description, and what they say in English."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.letters.endings import ARTICLE, NISBA
from marsad.arabic.letters.fold import key
from marsad.lexicon.english import Said, bare, load_english
from marsad.lexicon.naming import load_naming
from marsad.lexicon.places import load_places
from marsad.resolve.english.forms import SHORTEST, forms_in_table
from marsad.resolve.english.head import Head, names_person
from marsad.resolve.english.latin import SLAVE

EDGES = "«»“”\"'()[]،,.؛:…–-"
ALI = "علي"
OF_MEN = frozenset({"role", "site", "near"})
TIED_FOLDED = "ه"
ENDINGS = ("تين", "تان", "ات", "ين", "ون", "ان", "ه")
PAIRS = {"تين": True, "تان": True, "ين": False, "ان": False}  # whether one of them ends in ة
LONGEST_PLACE = 2
UNLIKE = {"person": "people", "child": "children", "passer-by": "passers-by"}


def known_words(words: Sequence[str], at: int, last: Head | None, link: str) -> tuple[Said | None, int]:
    """The longest known words from ``at`` on, and how many they are."""
    table = load_english()
    for size in range(min(table.longest, len(words) - at), 0, -1):
        text = " ".join(word.strip(EDGES) for word in words[at : at + size])
        if text == ALI and last is not None and (last.sort == "role" or names_person(last)):
            return None, 1  # العميد علي القحطاني: nobody's على
        for form in forms_in_table(text):
            looked = bare(form)
            if size == 1 and last is not None and not _surname(last, form) and (said := _quality(looked)):
                return Said(said, "adj"), 1
            found = table.words.get(looked)
            if found is not None and not (last is not None and _named(last, looked, form)):
                return (None, 1) if at and _of_nature(words[at - 1], last) else (found, size)
        if size <= LONGEST_PLACE and (name := _place(text, last, link)):
            return Said(name, "name"), size
    return _two(bare(words[at].strip(EDGES))), 1


def _quality(looked: str) -> str:
    """What an adjective says, in the feminine, dual or plural as by itself."""
    known = load_english().adjectives
    if said := known.get(looked):
        return said
    ends = (looked.removesuffix(end) for end in ENDINGS if looked.endswith(end))
    return next((known[stem] for stem in ends if len(stem) >= SHORTEST and stem in known), "")


def _two(looked: str) -> Said | None:
    """Two of a thing by the noun for one of them (قاعدتين)."""
    pair = next((one for end, one in PAIRS.items() if looked.endswith(end)), None)
    if pair is None or len(looked) < SHORTEST + 3:
        return None
    found = load_english().words.get(looked[:-3] + TIED_FOLDED if pair else looked[:-2])
    if found is None or found.sort not in {"noun", "site", "role"} or " of" in found.english:
        return None
    return Said(plural(found.english), found.sort)


def plural(noun: str) -> str:
    """An English noun of several, as most make it."""
    if noun.endswith("craft"):
        return noun
    if other := UNLIKE.get(noun):
        return other
    if noun.endswith("man") and noun.islower():  # not German
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _surname(last: Head, form: str) -> bool:
    """Whether an adjective in ي behind a given name is a family name (عبد الملك الحوثي)."""
    return names_person(last) and form.startswith(ARTICLE) and form.endswith(NISBA)


def _of_nature(before: str, last: Head | None) -> bool:
    """Whether a word right behind a noun of nature is the name of that (جبل مارة), whatever it means."""
    return last is not None and not last.name and bare(before.strip(EDGES)) in load_naming().sites


def _named(last: Head, looked: str, form: str) -> bool:
    """Whether a word behind a noun is rather its name (مطار رفيق, a person's name behind his title), with its
    article behind a given name (النائب سامي الخطيب)."""
    if " " in looked:
        return False
    if _surname(last, form):
        return True
    person = bool(last.name) and last.sort in ("role", "name")
    if names_person(last) and (key(last.name[-1]) == SLAVE or load_english().words[looked].sort in OF_MEN):
        return True
    weak = looked in load_english().weak and form == looked
    return weak and (last.sort == "site" or person)


def _place(text: str, last: Head | None, link: str) -> str:
    """A place's name behind a noun that may lie there (محافظ تعز, not among a person's names)."""
    if last is None or not (link or (last.sort in ("noun", "site", "role") and not last.name)):
        return ""
    if not link and (last.sort == "site" or last.weak):
        return ""
    found = load_places().lookup(text)
    return max(found, key=lambda one: one.population).name if found else ""
