"""Arabic descriptions in English, word by word: what can be said of a party, place or source without a name.

Known words are put in English order (مصادر أمنية رفيعة: senior security sources), what is left is spelled as
a name (مطار رفيق: Rafiq airport). Nothing is guessed beyond the tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import ARTICLE, NISBA, OPEN_TA, PRONOUNS, THIRD_PERSON, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.lexicon.english import Said, Sort, bare, load_english
from marsad.lexicon.naming import load_naming
from marsad.lexicon.places import load_places
from marsad.resolve.english.latin import SLAVE, latin

REMEMBERED = 8192
ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3]")
RUN = re.compile("[\u0621-\u06d3]+(?:[ ـ]+[\u0621-\u06d3]+)*")
EDGES = "«»“”\"'()[]،,.؛:…–-"
BEFORE = "<"
ATTACHED = ("لل", "ل", "ب")
RUNS = re.compile(r"[\s/،,ـ]+")
ALI = "علي"
STEM = 3
OF_MEN = frozenset({"role", "site", "near"})
TIED_FOLDED = "ه"
ENDINGS = ("تين", "تان", "ات", "ين", "ون", "ان", "ه")
PAIRS = {"تين": True, "تان": True, "ين": False, "ان": False}  # whether one of them ends in ة
SHORTEST, LONGEST_PLACE, LONGEST_TIME = 3, 2, 3
NOTHING = Said("", "noun")
UNLIKE = {"person": "people", "child": "children", "passer-by": "passers-by"}


@lru_cache(maxsize=REMEMBERED)
def english(text: str) -> str:
    """A description in English. Text without Arabic letters stays, so do Latin words and digits in it."""
    if not ARABIC.search(text):
        return text
    words = text.split()
    return _of_town(words) or " ".join(_phrase(words).split()) or text


def _of_town(words: Sequence[str]) -> str:
    """A town or quarter with the ordinary nouns behind its own as its name (بلدة بيت أمر); empty where these
    are none, or more than a name stands there (حي الشيخ في حلب، مدينة حلب القديمة)."""
    table = load_english()
    noun, rest = bare(words[0]) if words else "", [bare(word) for word in words[1:]]
    if noun not in table.settled or not rest or rest[0] not in table.words:
        return ""
    if any(
        word in table.adjectives or (word in table.words and table.words[word].sort == "link")
        for word in rest
    ):
        return ""
    found = load_places().lookup(name := " ".join(words[1:]))
    known = max(found, key=lambda one: one.population).name if found else latin(name)
    return f"{known} {table.words[noun].english}"


def described(noun: str, text: str) -> str:
    """An English noun for somebody with the Arabic words that go on behind it (coordinator,
    الشؤون الإنسانية: coordinator of humanitarian affairs)."""
    return " ".join(_phrase(text.split(), [_Head(noun, "role")]).split())


def is_said(text: str) -> bool:
    """Whether the first word of a description is known in English, and is no noun that may be a name."""
    table, first = load_english(), bare((text.split() or [""])[0])
    return first in table.words and first not in table.weak and table.words[first].sort != "part"


def qualified(noun: str, lemma: str, phrase: str, behind: Sequence[str]) -> str:
    """An English noun for the kind of people that ``phrase`` names (``lemma`` is its entry), with those of
    the adjectives, in it or ``behind`` it, that say which they are (قوات خاصة: special forces).
    """
    table = load_english()
    inside = phrase.split()[1:]
    adjectives = [*inside, *behind]
    own = bare(" ".join([lemma.split()[0], *adjectives[:1]]))
    if adjectives and own in table.words and own not in table.weak:
        noun, adjectives = table.words[own].english, adjectives[1:]
    for word in adjectives:
        looked = bare(word.strip(EDGES))
        said = table.adjectives.get(looked)
        if said is None or looked in table.weak:
            break
        told = any(one.startswith(said.lower()[:STEM]) for one in noun.lower().split())
        noun = noun if told else f"{said} {noun}"
    return noun


@lru_cache(maxsize=REMEMBERED)
def date_in_english(text: str) -> str:
    """A date as it is written, word by word; empty where a word of it is unknown."""
    found: list[str] = []
    words = [word for word in RUNS.split(text) if word]
    at = unit = 0
    while at < len(words):
        for size in (LONGEST_TIME, 2, 1):
            said = _time(" ".join(words[at : at + size]))
            if said and at + size <= len(words):
                break
        else:
            return ""
        if said.startswith(BEFORE):
            found.insert(unit, said.removeprefix(BEFORE))
        elif not found or found[-1] != said:
            unit = len(found)
            found.append(said)
        at += size
    return " ".join(found)


def _time(text: str) -> str:
    if not ARABIC.search(text):
        return text
    table = load_english()
    for form in _forms(text):
        looked = bare(form)
        link = table.words.get(looked)
        said = (
            table.times.get(key(form))
            or table.times.get(looked)
            or (link.english if link and link.sort == "link" else "")
        )
        if said:
            return said
    return ""


def with_english(name: str) -> str:
    """A name in which Arabic words are left, with these in English."""
    return RUN.sub(lambda found: english(found[0]), name) if ARABIC.search(name) else name


class _Head:
    """A noun with what goes before it."""

    def __init__(self, text: str, sort: Sort, link: str = "of", weak: bool = False) -> None:
        self.before: list[str] = []
        self.text = text
        self.sort = sort
        self.name: list[str] = []
        self.link = link
        self.weak = weak

    def shown(self) -> str:
        """The noun, its adjectives and a name that belongs to it."""
        name = latin(" ".join(self.name)) if self.name else ""
        if self.sort == "site":
            land = [said for said in self.before if said[:1].isupper()]
            parts = [*land, name, *(said for said in self.before if said not in land), self.text]
        elif name and self.text and self.sort == "noun":
            parts = [*self.before, self.text, "of", name]
        else:
            parts = [*self.before, self.text, name]
        return " ".join(part for part in parts if part)


def _phrase(words: Sequence[str], given: Sequence[_Head] = ()) -> str:
    heads = list(given)
    before: list[str] = []
    link = ""
    at = 0
    while at < len(words):
        word = words[at].strip(EDGES)
        last = heads[-1] if heads else None
        said, size = _known(words, at, last, link) if word else (NOTHING, 1)
        if said is None or said.sort == "part":
            if last is None or link or (last.sort == "name" and last.text) or _holder(heads, words, at):
                last = _Head("", "name", link or "of")
                heads.append(last)
            last.name.append(_without_clitic(word) if at == 0 and not given else word)
            link = ""
        elif said.sort == "adj" and last is not None:
            _adjective(_described(heads), said.english, _linked(words[at]))
        elif said.sort in ("near", "adj"):
            before.append(said.english)
        elif said.sort == "link":
            link = said.english
        elif said is not NOTHING:
            weak = bare(word) in load_english().weak
            heads.append(_Head(said.english, said.sort, link or _linked(words[at]), weak))
            link = ""
        at += size
    text = "".join(_joined(heads, n) for n in range(len(heads)))
    return " ".join([*before, text])


def _without_clitic(word: str) -> str:
    """A name that opens a description without the preposition that is written in one with its article
    (للعبيدي); لل begins no other name but that of a lady (للا)."""
    rest = word.removeprefix(ATTACHED[0])
    return word if rest == word or len(rest) < SHORTEST else ARTICLE + rest


def _holder(heads: Sequence[_Head], words: Sequence[str], at: int) -> bool:
    """Whether the name of who holds an office begins behind the noun for what he heads (زعيم الحركة عبد
    الملك)."""
    last, word = heads[-1], key(words[at].strip(EDGES))
    whole = last.sort in ("noun", "site") and not last.name and words[at - 1].startswith(ARTICLE)
    if not whole or all(head.sort != "role" for head in heads):
        return False
    return word == SLAVE or word in load_naming().given


def _joined(heads: Sequence[_Head], at: int) -> str:
    shown = heads[at].shown()
    if at == 0:
        return shown
    if heads[at].sort == "role" and heads[at - 1].sort == "name" and not heads[at - 1].text:
        return f", {shown}"
    named = heads[at].sort == "name" and not heads[at].text and any(head.sort == "role" for head in heads)
    apposed = heads[at].link == "of" and (named or heads[at - 1].sort == heads[at].sort == "role")
    return f" {shown}" if apposed else f" {heads[at].link} {shown}"


def _described(heads: Sequence[_Head]) -> _Head:
    """The last noun that is no name: what an adjective describes (وكالة الأنباء السورية)."""
    return next((head for head in reversed(heads) if head.sort != "name"), heads[-1])


def _adjective(head: _Head, text: str, link: str) -> None:
    """An adjective before those that stand nearer to the noun, or beside the one that و links it with."""
    if link == "and":
        first = f"{head.before.pop(0)} and {text}" if head.before else f"{text} and"
        head.before.insert(0, first)
    elif text not in head.before:
        head.before.insert(0, text)


def _linked(word: str) -> str:
    """``and`` where و before a word is not its own letter."""
    return "and" if word.startswith(AND) and bare(word) not in load_english().words else "of"


def _known(words: Sequence[str], at: int, last: _Head | None, link: str) -> tuple[Said | None, int]:
    """The longest known words from ``at`` on, and how many they are."""
    table = load_english()
    for size in range(min(table.longest, len(words) - at), 0, -1):
        text = " ".join(word.strip(EDGES) for word in words[at : at + size])
        if text == ALI and last is not None and (last.sort == "role" or _person(last)):
            return None, 1  # العميد علي القحطاني: nobody's على
        for form in _forms(text):
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


def _surname(last: _Head, form: str) -> bool:
    """Whether an adjective in ي behind a given name is a family name (عبد الملك الحوثي)."""
    return _person(last) and form.startswith(ARTICLE) and form.endswith(NISBA)


def _person(last: _Head) -> bool:
    """Whether a name that a head has begins with a given one."""
    named = bool(last.name) and last.sort in ("role", "name")
    first = key(last.name[0]) if named else ""
    return first == SLAVE or first in load_naming().given


def _of_nature(before: str, last: _Head | None) -> bool:
    """Whether a word right behind a noun of nature is the name of that (جبل مارة), whatever it means."""
    return last is not None and not last.name and bare(before.strip(EDGES)) in load_naming().sites


def _named(last: _Head, looked: str, form: str) -> bool:
    """Whether a word behind a noun is rather its name (مطار رفيق, a person's name behind his title), with its
    article behind a given name (النائب سامي الخطيب)."""
    if " " in looked:
        return False
    if _surname(last, form):
        return True
    person = bool(last.name) and last.sort in ("role", "name")
    if _person(last) and (key(last.name[-1]) == SLAVE or load_english().words[looked].sort in OF_MEN):
        return True
    weak = looked in load_english().weak and form == looked
    return weak and (last.sort == "site" or person)


def _place(text: str, last: _Head | None, link: str) -> str:
    """A place's name behind a noun that may lie there (محافظ تعز, not among a person's names)."""
    if last is None or not (link or (last.sort in ("noun", "site", "role") and not last.name)):
        return ""
    if not link and (last.sort == "site" or last.weak):
        return ""
    found = load_places().lookup(text)
    return max(found, key=lambda one: one.population).name if found else ""


def _forms(text: str) -> list[str]:
    """Words as they stand, without و, without a preposition that is written with them, and without a
    pronoun that ends them."""
    found = [text]
    rest = text.removeprefix(AND)
    if rest != text and len(rest) >= SHORTEST:
        found.append(rest)
    for prefix in ATTACHED:
        if rest.startswith(prefix) and len(rest) - len(prefix) >= SHORTEST:
            found.append(rest.removeprefix(prefix))
    return found if " " in text else [*found, *_owned(rest)]


def _owned(word: str) -> list[str]:
    """A word without the pronoun that says whose the thing is (قاعدتها: قاعدة)."""
    whose = next((p for p in PRONOUNS if p in THIRD_PERSON and word.endswith(p)), "")
    stem = word.removesuffix(whose)
    if not whose or len(stem) < SHORTEST:
        return []
    return [stem.removesuffix(OPEN_TA) + TIED_TA, stem] if stem.endswith(OPEN_TA) else [stem]
