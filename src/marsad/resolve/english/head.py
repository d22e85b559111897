"""The noun of an English description, with what goes before it."""

from __future__ import annotations

from marsad.arabic.letters.fold import key
from marsad.lexicon.english import Sort
from marsad.lexicon.naming import load_naming
from marsad.resolve.english.latin import SLAVE, latin


class Head:
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


def names_person(last: Head) -> bool:
    """Whether a name that a head has begins with a given one."""
    named = bool(last.name) and last.sort in ("role", "name")
    first = key(last.name[0]) if named else ""
    return first == SLAVE or first in load_naming().given
