"""Finding the places of a sentence: one pass over its words, with the gazetteer's names and class nouns."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.letters.fold import key
from marsad.lexicon.places import ALONE, PlaceClass
from marsad.resolve.places.directions import Directions
from marsad.resolve.places.forms import SETTLED
from marsad.resolve.places.gazetteer_names import ALI
from marsad.resolve.places.records import PlaceMention


class Finder(Directions):
    """The reading of one sentence."""

    def run(self) -> list[PlaceMention]:
        """All mentions, left to right, without overlap."""
        found: list[PlaceMention] = []
        end = 0
        for index in self._openings():
            mention = self._at(index, found[-1] if found else None) if index >= end else None
            if mention is not None:
                mention, end = self._glossed(mention)
                found.append(mention)
        return found

    def _openings(self) -> Sequence[int]:
        """The words at which a mention may begin."""
        openers = self.lexicon.openers
        found = [at for at, own in enumerate(self.forms) for form in own if form.text in openers]
        return list(dict.fromkeys(found))

    def _at(self, index: int, before: PlaceMention | None) -> PlaceMention | None:
        """The longest mention that starts at a word; a plain name wins over an equally long phrase."""
        joined = index + 1 < len(self.words) and self.words[index + 1].conj == "و"
        cued = self._cued(index, before) or (joined and self._before_sure(index))
        noun = before.noun if before and before.last == index and self._joined(index) else None
        plain = self._plain(index, cued, noun)
        relative = None if self.ways.isdisjoint((index, index + 1)) else self._relative(index)
        if plain is None or relative is None:
            return plain or relative
        return plain if plain.last >= relative.last else relative

    def _plain(self, index: int, cued: bool, noun: PlaceClass | None) -> PlaceMention | None:
        name, phrase = self._name(index, None, cued or noun is not None, noun), self._phrase(index, cued)
        core = phrase if name is None or (phrase is not None and phrase.last > name.last) else name
        return self._mention(index, core, core.start, ()) if core else None

    def _cued(self, index: int, before: PlaceMention | None) -> bool:
        """Whether what stands before a word makes a doubtful name a place."""
        if index == 0:
            return False
        before_it = self.words[index - 1]
        if {before_it.folded, before_it.stem} & self.lexicon.cues["place"]:
            return True
        if not before_it.article and key(before_it.stem) in self.lexicon.cues["of"]:
            return True
        onto = index > 1 and before_it.folded == ALI and key(self.words[index - 2].stem)
        if onto in self.lexicon.cues["onto"]:
            return True
        return before is not None and before.last == index and self._joined(index)

    def _before_sure(self, index: int) -> bool:
        """Whether a doubtful name before و stands with a sure one of its country (صور والنبطية)."""
        at = index + 1
        if not self.forms[index]:
            return False
        form = self.forms[index][0]
        if form.article or form.text not in self.lexicon.names:
            return False
        lands = {c.iso3 for c in self.lexicon.candidates(form.text) if c.kind in SETTLED}
        second = self.lexicon.candidates(self.forms[at][-1].text) if lands else ()
        return any(c.iso3 in lands and c.level == ALONE and c.kind in SETTLED for c in second)

    def _glossed(self, mention: PlaceMention) -> tuple[PlaceMention, int]:
        """A mention with the bracket after it that places it, and the word to go on from."""
        at = mention.last
        if at + 2 >= len(self.words) or self.words[at].text not in ("(", "[") or mention.sort == "home":
            return mention, at
        close = next(
            (n for n in range(at + 1, min(at + 9, len(self.words))) if self.words[n].text in (")", "]")), None
        )
        if close is None or not self._is_gloss(at + 1, close):
            return mention, at
        inner = self._name(at + 1, None, True)
        country = None
        if inner is not None and inner.last == close:
            country = next((c.iso3 for c in inner.candidates if c.kind == "country"), None)
        gloss = (self.words[at + 1].start, self.words[close - 1].end)
        return replace(mention, gloss=gloss, country=mention.country or country), close + 1

    def _is_gloss(self, first: int, last: int) -> bool:
        """Whether the words in a bracket only say where the place before it lies."""
        units, seen = self.lexicon.cues["unit"], False
        for at in range(first, last):
            form = self.forms[at][0] if self.forms[at] else None
            if form is None:
                continue
            if form.text in self.lexicon.relative or form.text in units:
                seen = True
        if seen:
            return True
        inner = self._name(first, None, True)
        return inner is not None and inner.last == last and any(c.kind == "country" for c in inner.candidates)
