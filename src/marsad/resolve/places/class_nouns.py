"""Class nouns (مدينة، العاصمة) with the name or nationality that they take, also a name that no table
knows.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.lexicon.places import CLASS, PlaceClass
from marsad.resolve.places.forms import Form
from marsad.resolve.places.gazetteer_names import JOINERS, GazetteerNames
from marsad.resolve.places.records import Core


class ClassNouns(GazetteerNames):
    """The class nouns of one sentence."""

    def _phrase(self, index: int, cued: bool) -> Core | None:
        """A class noun with what it takes, or the country or capital that the story knows."""
        for form in self.forms[index]:
            noun = self.lexicon.classes.get(form.text)
            if noun is not None and index + 1 < len(self.words):
                found = self._definite(index, form, noun) if form.article else self._idafa(index, form, noun)
                if found is not None:
                    return found
            if form.article and (cued or form.prep in self.lexicon.cues["place"]):
                found = self._home(index, form)
                if found is not None:
                    return found
        return None

    def _idafa(self, index: int, form: Form, noun: PlaceClass) -> Core | None:
        """``مدينة سرت``, ``محافظتي حلب وإدلب``, ``قرية`` with a name that no table knows."""
        start = form.start(self.words[index])
        inner = self.lexicon.classes.get(self.forms[index + 1][0].text) if self.forms[index + 1] else None
        if inner is not None and not self.forms[index + 1][0].article and index + 2 < len(self.words):
            nested = self._name(index + 2, inner, True)
            if nested is not None:
                return replace(nested, start=start)
        known = self._name(index + 1, noun, True)
        if known is not None:
            if noun.word == key("عاصمة"):
                return self._capital_of(known, start)
            return replace(known, start=start)
        if noun.names == "no":
            return None
        last = self._unknown(index + 1, noun)
        if last is None:
            return None
        name = " ".join(self.forms[at][0].text for at in range(index + 1, last) if self.forms[at])
        written = (None, self.forms[index + 1][0].article)
        rows = [c for c in self.lexicon.candidates(name) if c.level != CLASS]  # no base is a far village's
        hints = {c.iso3 for c in rows if c.article in written}
        core = Core(last, start, "unknown", name, (), noun, hints.pop() if len(hints) == 1 else None)
        country = self._adjective(last)
        return replace(core, last=last + 1, country=country) if country else core

    def _capital_of(self, known: Core, start: int) -> Core:
        """``عاصمة السودان``: the capital of the country that is named."""
        country = next((c.iso3 for c in known.candidates if c.kind == "country"), None)
        if country is None:
            return replace(known, start=start)
        return Core(known.last, start, "capital", known.name, (), known.noun, country)

    def _definite(self, index: int, form: Form, noun: PlaceClass) -> Core | None:
        """``العاصمة طرابلس``, ``العاصمة الصومالية مقديشو``, ``الأراضي اللبنانية``, ``المدينة السورية``."""
        start = form.start(self.words[index])
        country = self._adjective(index + 1)
        after = index + 2 if country else index + 1
        if country is None and noun.adjective == "yes" and self._described(index + 1):
            country, after = self._adjective(index + 2), index + 3
        if noun.adjective == "capital" or (country and noun.adjective == "yes"):
            named = self._name(after, noun, True) if after < len(self.words) and self._bare(after) else None
            if named is not None and (country is None or any(c.iso3 == country for c in named.candidates)):
                return replace(named, start=start, country=country or named.country)
        if country is None or noun.adjective == "no":
            return None
        if noun.adjective == "capital":
            return Core(after, start, "capital", form.text, (), noun, country)
        beyond = after + (after < len(self.words) and self.words[after].text in JOINERS)
        other = self._adjective(beyond)
        if other is not None and other != country:
            return Core(beyond + 1, start, "border", f"{country} {other}", (), noun, country)
        return Core(after, start, "country", form.text, (), noun, country)

    def _described(self, index: int) -> bool:
        """Whether a definite adjective stands between a class noun and the nationality (المياه الإقليمية)."""
        return self._bare(index) and self.words[index].pos == "adj" and self.forms[index][0].article

    def _home(self, index: int, form: Form) -> Core | None:
        """``البلاد`` and ``العاصمة``: a country or capital that only the story knows."""
        word = "ال" + form.text
        if self._adjective(index + 1) is not None:
            return None
        for sort in ("home", "capital"):
            if word in self.lexicon.cues[sort]:
                return Core(index + 1, form.start(self.words[index]), sort, form.text)
        return None

    def _unknown(self, index: int, noun: PlaceClass) -> int | None:
        """Where a name ends that no table knows but the class noun vouches for; null where none is there."""
        if not self._bare(index):
            return None
        word, form = self.words[index], self.forms[index][0]
        if key(word.folded) in self.lexicon.cues["head"] and self._bare(index + 1):
            return index + 2
        if word.prep or word.conj or form.text in self.lexicon.cues["stop"]:
            return None
        misread = word.pos == "verb" and word.reading.number == "d" and noun.names != "unknown"
        if word.pos not in NAMELIKE and not misread:
            return None
        called = form.article and noun.names == "all" and not noun.plural  # حي الميدان
        if form.text in self.lexicon.relative or (form.text in self.lexicon.classes and not called):
            return None
        countries = [c for c in self.lexicon.candidates(form.text) if c.kind == "country"]
        if countries or self.lexicon.country(form.text):
            return None
        vouched = misread or not word.reading.known or word.pos in ("propn", "foreign")
        if word.pos == "adj" and not form.article:
            return None
        if not word.reading.known and self._strange(index + 1):
            return index + 2
        if word.pos == "noun" and not noun.plural:
            vouched = vouched or noun.names == "any" or (noun.names == "all" and form.article)
        return index + 1 if vouched and (form.article or not noun.plural) else None

    def _strange(self, index: int) -> bool:
        """Whether a word is the second half of a name: bare, without article, and in no dictionary."""
        if not self._bare(index):
            return False
        word = self.words[index]
        return not (word.reading.known or word.prep or word.conj or word.article or word.pos == "verb")
