"""Places told by the way to them from a named one: north of it, between two, so many kilometres off."""

from __future__ import annotations

from marsad.lexicon.places import Relative
from marsad.resolve.places.class_nouns import ClassNouns
from marsad.resolve.places.forms import kilometres, surface
from marsad.resolve.places.records import Core, PlaceMention


class Directions(ClassNouns):
    """The directions and distances of one sentence."""

    def _relative(self, index: int) -> PlaceMention | None:
        """Words of direction, then a place: ``شمال شرق سوريا``, ``بالقرب من حلب``, ``أنحاء البلاد``."""
        at, parts = self._directions(index)
        if not parts or at >= len(self.words):
            return None
        known = self.lexicon.classes if self._of_a_class(index) else self.lexicon.relative
        first = next(f for f in self.forms[index] if f.text in known)
        start = first.start(self.words[index])
        country = self._adjective(at) if first.article else None  # الجيش جنوب السوداني is in no south
        if country and at == index + 1 and parts[0].sort == "side":
            state = Core(at + 1, start, "country", parts[0].word, (), None, country)
            return self._mention(index, state, start, parts)
        if self.words[at].folded == "من" and at + 1 < len(self.words):
            at += 1
        elif any(f.article for f in self.forms[index] if f.text in self.lexicon.relative):
            return None
        options = [self._name(at, None, True), self._phrase(at, True)]
        bare = [o for o in options if o and o.start == self.words[at].start]
        core = max(bare, key=lambda c: c.last, default=None)
        return self._mention(index, core, start, parts) if core else None

    def _directions(self, index: int) -> tuple[int, tuple[Relative, ...]]:
        """The words of direction from ``index`` on, and the word after them."""
        parts: list[Relative] = []
        at = index + self._of_a_class(index)
        first = at
        while at < len(self.words) and len(parts) < 4:
            options = self.forms[at] if at == first or self._joined(at) else self.forms[at][:1]
            for form in options:
                if part := self.lexicon.relative.get(form.text):
                    parts.append(part)
                    break
            else:
                break
            at += 1
        return at, tuple(parts)

    def _of_a_class(self, index: int) -> bool:
        """Whether a class noun without article stands before a word of direction: ``مناطق شمال سوريا``."""
        after = self.forms[index + 1][0] if index + 1 < len(self.words) and self.forms[index + 1] else None
        if after is None or after.text not in self.lexicon.relative:
            return False
        return any(f.text in self.lexicon.classes and not f.article for f in self.forms[index])

    def _joined(self, index: int) -> bool:
        return bool(self.words[index].conj == "و" or self.words[index].folded.startswith("و"))

    def _mention(self, index: int, core: Core, start: int, relative: tuple[Relative, ...]) -> PlaceMention:
        words = self.words[index : core.last]
        prep = next((f.prep for f in self.forms[index] if f.prep and f.start(self.words[index]) == start), "")
        before = self.words[index - 1] if index and not prep else None
        if before is not None and before.pos == "prep" and not before.pronoun:
            prep = before.stem  # not نددت به الجزائر
        return PlaceMention(
            first=index,
            last=core.last,
            start=start,
            end=words[-1].end,
            text=surface(words, start, self.text),
            sort=core.sort,
            name=core.name,
            candidates=core.candidates,
            noun=core.noun,
            relative=relative,
            distance=kilometres(self.words, index, self.lexicon.cues["unit"]) if relative else None,
            country=core.country,
            prep=prep,
            doubtful=core.doubtful,
        )
