"""The longest name of the gazetteer at a word, and whether it is a place there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from marsad.arabic.records import NAMELIKE, Word
from marsad.lexicon.places import ALONE, CLASS, CUE, WRITTEN, Candidate, PlaceClass, PlaceLexicon
from marsad.resolve.places.forms import PEOPLED, Form, doubtful_town, forms_of, of_renown, vouches
from marsad.resolve.places.records import Core

ALI = "علي"  # no preposition where its last letter is written so
JOINERS = frozenset("-–ـ")


class GazetteerNames:
    """The gazetteer's names in one sentence."""

    def __init__(
        self, words: Sequence[Word], lexicon: PlaceLexicon, text: str | None, sure: Collection[int] = ()
    ) -> None:
        self.words, self.sure = words, sure
        self.lexicon, self.text = lexicon, text
        self.forms = forms_of(words)
        self.ways = {at for at, own in enumerate(self.forms) for form in own if form.text in lexicon.relative}

    def _name(
        self, index: int, noun: PlaceClass | None, cued: bool, heir: PlaceClass | None = None
    ) -> Core | None:
        """The longest name of the table at a word. ``noun`` is the class noun before it, ``heir`` one of a
        list."""
        word = self.words[index]
        owned = noun is None and bool(word.pronoun) and word.reading.known  # قراره is no القرارة
        split = (word.conj or word.prep) and word.reading.known and word.pos == "verb"
        for form in self.forms[index]:
            if form.text not in self.lexicon.starts or (noun and (form.prep or form.conj)):
                continue
            if split and not form.conj and not form.prep:
                continue
            for last, name in reversed(self._spellings(index, form)):
                if name not in self.lexicon.names or (last == index + 1 and self._begins(index, form)):
                    continue
                candidates = self.lexicon.candidates(name)
                whole = word.article and form.prep == "ل" and not form.article  # للحج is not to لحج
                if (owned or whole) and last == index + 1:
                    candidates = tuple(c for c in candidates if of_renown(c))
                kept = [c for c in candidates if self._stands(index, last, c, form, noun or heir, cued)]
                if kept and noun is None:
                    kept += [
                        c for c in candidates if c not in kept and self._goes_along(last, index, c, form)
                    ]
                if kept:
                    return self._nationality(Core(last, form.start(word), "name", name, tuple(kept), noun))
                if noun is None and last == index + 1 and self._ends_phrase(last, form, cued):
                    towns = tuple(c for c in candidates if doubtful_town(c, form))
                    if towns:
                        return Core(last, form.start(word), "name", name, towns, doubtful=True)
        return None

    def _begins(self, index: int, form: Form) -> bool:
        """Whether a word only begins a longer name (بني غازي، أم دفسو), whatever it names alone."""
        if form.article or form.text not in self.lexicon.cues["head"] or not self._bare(index + 1):
            return False
        after = self.words[index + 1]
        if after.text == ALI:
            return True
        return after.pos in NAMELIKE and not (after.prep or after.conj or self._beyond(index + 1))

    def _ends_phrase(self, last: int, form: Form, cued: bool) -> bool:
        """Whether a word stands right behind a place preposition and no noun or adjective goes with it."""
        if not cued and (form.prep not in self.lexicon.cues["place"] or form.guessed):
            return False
        after = self.words[last] if last < len(self.words) else None
        if after is None or after.conj or after.prep or after.pos not in NAMELIKE or self._beyond(last):
            return True
        return form.article and not after.article and self.words[last - 1].pos != "num"

    def _beyond(self, index: int) -> bool:
        """Whether a word tells a direction or a time: no name goes on with it."""
        return any(
            form.text in self.lexicon.relative or form.text in self.lexicon.cues["time"]
            for form in self.forms[index]
        )

    def _spellings(self, index: int, form: Form) -> list[tuple[int, str]]:
        """The keys of one word and more from ``index`` on, as many as names that begin so have, each with its
        end; hyphens are passed over."""
        found = [(index + 1, form.text)]
        at, most = index + 1, self.lexicon.starts[form.text]
        while at < len(self.words) and len(found) < most:
            hyphen = self.words[at].text in JOINERS and at + 1 < len(self.words)
            at += hyphen
            own = self.forms[at]
            if not own:
                break
            found.append((at + 1, f"{found[-1][1]} {own[0].text}"))
            at += 1
        return found

    def _goes_along(self, last: int, index: int, candidate: Candidate, form: Form) -> bool:
        """Whether a doubtful namesake of a place that stands here may be meant as well."""
        return candidate.level < CLASS and (last > index + 1 or candidate.article in (None, form.article))

    def _stands(
        self, index: int, last: int, candidate: Candidate, form: Form, noun: PlaceClass | None, cued: bool
    ) -> bool:
        """Whether a name is a place here, given what it needs beside it."""
        level = candidate.level
        if index in self.sure and last == index + 1 and candidate.kind in PEOPLED:
            return True
        if noun is not None and (
            last > index + 1 or candidate.article in (None, form.article) or level == ALONE
        ):
            return vouches(noun, candidate)
        if noun is not None:
            return False
        if last == index + 1:
            if candidate.article and not form.article:
                level = max(level, CUE if candidate.kind == "capital" or not self._common(index) else CLASS)
            elif candidate.article is False and form.article:
                return False
            word = self.words[index]
            if level == CLASS and word.text[form.cut :] in self.lexicon.cues[WRITTEN]:
                return True
            if (
                len(form.text) <= 3
                and word.pos in ("verb", "particle", "prep")
                and not cued
                and not form.prep
            ):
                return False
        cued = cued or (form.prep in self.lexicon.cues["place"] and not form.guessed)
        return level == ALONE or (level == CUE and (cued or self._land_behind(index, candidate, form)))

    def _land_behind(self, index: int, candidate: Candidate, form: Form) -> bool:
        """Whether a country's name that is an adjective too can be none: behind any preposition (من مالي)."""
        land = candidate.kind == "country" and not (form.article or form.prep)
        return land and index > 0 and self.words[index - 1].pos == "prep"

    def _common(self, index: int) -> bool:
        """Whether a word is an everyday one (عبور، عند): a town called by it with ال is not meant without."""
        word = self.words[index]
        return word.reading.known and word.pos in ("noun", "adj", "prep")

    def _nationality(self, core: Core) -> Core:
        """A name with the nationality after it: ``طرابلس اللبنانية``."""
        country = self._adjective(core.last)
        if country is None or not any(c.iso3 == country and c.kind != "country" for c in core.candidates):
            return core
        return replace(core, last=core.last + 1, country=country)

    def _adjective(self, index: int) -> str | None:
        """The country of a nationality adjective with article at a word, else null."""
        if index >= len(self.words) or not self.forms[index]:
            return None
        form = self.forms[index][0]
        return self.lexicon.country(form.text) if form.article else None

    def _bare(self, index: int) -> bool:
        """Whether a word is a word and has no conjunction or preposition on it."""
        return index < len(self.words) and bool(self.forms[index])
