"""Finding the places of a sentence: one pass over its words, with the gazetteer's names and class nouns."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE, Word
from marsad.lexicon.places import ALONE, CLASS, CUE, WRITTEN, Candidate, PlaceClass, PlaceLexicon, Relative
from marsad.resolve.places_forms import (
    PEOPLED,
    SETTLED,
    Form,
    doubtful_town,
    forms_of,
    kilometres,
    of_renown,
    surface,
    vouches,
)
from marsad.resolve.places_records import Core, PlaceMention

ALI = "علي"  # no preposition where its last letter is written so
_JOINERS = frozenset("-–ـ")


class Finder:
    """The reading of one sentence."""

    def __init__(
        self, words: Sequence[Word], lexicon: PlaceLexicon, text: str | None, sure: Collection[int] = ()
    ) -> None:
        self.words, self.sure = words, sure
        self.lexicon, self.text = lexicon, text
        self.forms = forms_of(words)
        self.ways = {at for at, own in enumerate(self.forms) for form in own if form.text in lexicon.relative}

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
            hyphen = self.words[at].text in _JOINERS and at + 1 < len(self.words)
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
        if index in self.sure and last == index + 1 and candidate.kind in PEOPLED:
            return True
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
        beyond = after + (after < len(self.words) and self.words[after].text in _JOINERS)
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

    def _joined(self, index: int) -> bool:
        return bool(self.words[index].conj == "و" or self.words[index].folded.startswith("و"))

    def _bare(self, index: int) -> bool:
        """Whether a word is a word and has no conjunction or preposition on it."""
        return index < len(self.words) and bool(self.forms[index])

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
