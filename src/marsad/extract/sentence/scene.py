"""One sentence under analysis: its parse with everything that the lexicon recognises in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Parse
from marsad.arabic.letters.endings import TIED_TA
from marsad.arabic.letters.marks import CLOSING, OPENING, QUOTES
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.records import Sentence, Word
from marsad.extract.sentence.culprit import OFFICIAL, culprit
from marsad.extract.sentence.own_army import army_of, keeps_order, whose_official
from marsad.extract.sentence.own_group import GROUP, group_ahead
from marsad.extract.sentence.person_edges import STATES
from marsad.extract.sentence.power import means_power
from marsad.extract.sentence.told_again import (
    SEVERAL,
    common_noun,
    of_movement,
    of_no_state,
    of_two_armies,
    short_of,
    tells_whose,
)
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named, named
from marsad.lexicon.parties_tables import Match
from marsad.lexicon.sectors import CALLINGS, PERSONS
from marsad.model import Span
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PERSON, STORY, PartyAnswer, namesake
from marsad.resolve.actors.in_story import in_story
from marsad.resolve.actors.namesake import bears, called_before, said_beside
from marsad.resolve.actors.short import of_the_dead, rebel_army
from marsad.resolve.dates.dates import DateMention
from marsad.resolve.places.places import PlaceMention, resolve_place
from marsad.resolve.story import Story

WHOSE = 2
KIND = attrgetter("kind")
HEAD, TITLE, CALLED, PRESIDENT = "head:", "title:", "called:", "رئيس"
SHORT = "short:"
MEN_OF = "men of:"  # who are told by the name of their group
SPOKE = "spoke:"  # what kind of source one of a short name was when named in full
NAMED = "name:"
ARMY, BELONGING = "MIL", "تابع"
COLLECTIVE = frozenset({"body", "group", "force", "media", "company"})
MACHINES = frozenset({"weapon", "victim"})
STANDING_IN = frozenset({"people", "capital"})
OFFICE, NATIONAL = "title", "+adjective"
Answers = dict[tuple[int, int, bool], PartyAnswer | None]
PEOPLE = "people"
SHORT_OF = frozenset({"actor", PEOPLE})


class Filler(msgspec.Struct, frozen=True, gc=False):
    """Words ``first`` to ``last`` (inclusive) that fill a slot, their head, and the rule that put them there.

    ``pronoun`` is true where only an attached pronoun (of the word ``head``) or a dropped subject stands
    there.
    """

    first: int
    last: int
    head: int
    how: str
    pronoun: bool = False


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence, parsed, with its places, dates and quotations; parties are resolved once a span and
    remembered.

    What most rules ask is worked out at once: the ``words``; for each word its ``shapes``, the folded
    spellings under which a listed word may stand there; the ``positions`` at which each shape stands; the
    ``matches`` that begin at each word as it was written, and what it can name (``named``) now that it was
    read in their light.
    """

    text: str
    sentence: Sentence
    parse: Parse
    story: Story
    published: str | None
    lexicon: Lexicon
    mentioned: frozenset[str]
    as_written: Named
    aliases: Mapping[str, PartyAnswer]
    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[tuple[int, int], ...]
    crowd: frozenset[str] = frozenset()
    setting: frozenset[str] = frozenset()
    _answers: Answers = field(default_factory=dict, repr=False, compare=False)
    _resolved: Answers = field(default_factory=dict, repr=False, compare=False)

    words: tuple[Word, ...] = field(init=False, repr=False)
    shapes: tuple[frozenset[str], ...] = field(init=False, repr=False)
    positions: Mapping[str, Sequence[int]] = field(init=False, repr=False)
    matches: Sequence[Sequence[Match]] = field(init=False, repr=False)
    named: Named = field(init=False, repr=False)

    def __post_init__(self) -> None:
        words = self.parse.words
        own = tuple([word.shapes for word in words])
        known = named(words, self.lexicon.parties, self.as_written)
        told = {
            "words": words,
            "shapes": own,
            "positions": _positions(own),
            "matches": self.as_written.matches,
            "named": known,
        }
        for name, value in told.items():
            object.__setattr__(self, name, value)

    def answer(self, filler: Filler, metonyms: bool = True) -> PartyAnswer | None:
        """Who the words of a filler mean, if they mean a party."""
        metonyms = metonyms and any(self._nations[filler.first : filler.last + 1])
        asked = (filler.first, filler.last, metonyms)
        if asked not in self._answers:
            found = self._alias(filler) or self._resolve(filler, metonyms)
            told = None if found is None else self._told_before(filler, found)
            self._answers[asked] = self._own_army(filler, self._by_head(filler, told))
        return self._answers[asked]

    def _own_army(self, filler: Filler, answer: PartyAnswer | None) -> PartyAnswer | None:
        """الجيش as a state's own where its official tells of it, whatever army was named before."""
        known = answer is not None and answer.sector == ARMY and answer.basis.startswith("short:")
        if not known or filler.first != filler.last or self.parse.phrase_of[filler.first] < 0:
            return answer
        code = whose_official(self.parse, filler.first, self.lexicon.speech, self._official)
        code = code or keeps_order(self.parse, filler.first, self.places, self._land)
        if answer is None or code in {None, answer.code}:
            return answer
        return army_of(self.words[filler.first], code, self.lexicon.parties, self.published) or answer

    def _land(self, place: PlaceMention) -> str | None:
        return resolve_place(place, self.story, self.lexicon.places, self.published).country

    def _official(self, phrase: Phrase) -> PartyAnswer | None:
        return self.answer(Filler(phrase.first, phrase.last, phrase.head, "official"), metonyms=False)

    @cached_property
    def _nations(self) -> tuple[bool, ...]:
        """Whether a people or capital may begin at each word, which may stand for its government: also where
        a guessed proclitic goes once a longer name is cut short."""
        return tuple(
            [
                bool(found) and (form.fallback != "" or not STANDING_IN.isdisjoint(map(KIND, found)))
                for found, form in zip(self.named.matches, self.named.forms, strict=True)
            ]
        )

    def _resolve(self, filler: Filler, metonyms: bool) -> PartyAnswer | None:
        """Who the words alone mean; القوات التابعة لغيرهم are not those that the article named before."""
        asked = (filler.first, filler.last, metonyms)
        if asked not in self._resolved:
            story = self.story
            if story.short and filler.first == filler.last and not self._bare(filler):
                story = story.unnamed
            found = resolve(
                self.words[filler.first : filler.last + 1],
                story,
                self.lexicon.parties,
                self.published,
                metonyms=metonyms,
                mentioned=self.mentioned,
                found=self.named.within(self.lexicon.parties, filler.first, filler.last + 1),
                quoted=self.words[filler.first - 1].text in QUOTES and self.quoted(filler.first, filler.last),
            )
            if found and filler.first == filler.last and means_power(self.words, filler.first):
                found = None
            if found is not None and found.sector == OFFICIAL:
                found = culprit(self.words, filler.last, found, self.lexicon)
            known = found is not None and found.id is not None and NAMED in found.basis
            self._resolved[asked] = self._another(filler, found) if found and known else found
            titled = filler.last == filler.first + 1 and self.words[filler.first].article
            alone = (
                filler.first == filler.last and filler.first and self.words[filler.first - 1].pos == "noun"
            )
            if titled or alone:
                dead = of_the_dead(self.words, filler.last, self.published, self.lexicon.parties, titled)
                self._resolved[asked] = dead or self._resolved[asked]
        return self._resolved[asked]

    def _another(self, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
        """Somebody known, or the other of his name of whom the next words speak («(17 عاما)»)."""
        if answer.kind != PERSON or answer.id is None:
            return answer
        at, parties = filler.last + 1, self.lexicon.parties
        begun = filler.first + answer.heads[-1]
        sort = said_beside(self.words, at, parties) or called_before(self.words, begun, parties)
        if sort is None or bears(answer.id, sort, parties):
            return answer
        words = self.words[filler.first : at]
        other = namesake(answer.id, sort, " ".join([word.text for word in words]), answer.heads)
        return in_story(other, self.story, words, parties)

    def quoted(self, first: int, last: int) -> bool:
        """Whether words stand by themselves between quotation marks («فتح»)."""
        opening = self.words[first - 1].text if first and last + 1 < len(self.words) else ""
        return opening in QUOTES and self.words[last + 1].text == QUOTES[opening]

    def _told_before(self, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
        """المفتشون after مفتشين من الوكالة, الأمير after أمير الكويت: the same ones."""
        noun = common_noun(answer)
        if filler.last == filler.first + 1 and self.words[filler.last].lemma in grammar().of_envoys:
            filler = replace(filler, last=filler.first)  # المبعوث الخاص
        if noun is not None and filler.last > filler.first:
            return self._of_nation(filler, answer) or self._of_one_told(filler, answer)
        if noun is None or "+" in answer.basis.removesuffix(STORY) or not self._bare(filler):
            return answer
        earlier = self._nouns_before(filler.first, noun) or self.aliases.get(noun)
        if answer.sector == ARMY and of_two_armies(earlier, answer, self.aliases):
            return of_no_state(answer)
        if earlier is None and self.aliases:
            held = (self.aliases.get(f"{TITLE}{token}") for token in self.named.forms[filler.first].plain)
            earlier = next((known for known in held if known is not None), None)
            if earlier and self._president(filler) and earlier.sector not in {answer.sector, None}:
                return answer  # the head of an agency is no president
            if earlier and self._president(filler) and self._fuller_here(filler, earlier):
                return answer
            if earlier is not None and earlier.kind == "person" and answer.human:
                return replace(earlier, basis=short_of(earlier))
        if earlier is None:
            return answer
        holder = answer.kind in PERSONS and earlier.kind == PERSON and earlier.basis.startswith(OFFICE)
        if not holder and earlier.kind not in {answer.kind, "international"}:
            return answer
        basis = f"{answer.basis.removesuffix('+story')}+before"
        named = holder or answer.basis.startswith(OFFICE) or earlier.basis.startswith(MEN_OF)
        known = earlier.id if named else None
        return replace(
            answer, code=earlier.code, sector=earlier.sector, id=known, name=earlier.name, basis=basis
        )

    def _of_nation(self, filler: Filler, answer: PartyAnswer) -> PartyAnswer | None:
        """الوزير الألماني after وزير الخارجية الألماني: who held the office that the article told of."""
        first = self.words[filler.first]
        if not (self.aliases and first.article and filler.last == filler.first + 1):
            return None
        if answer.id is not None or answer.kind not in PERSONS or not answer.basis.endswith(NATIONAL):
            return None
        tokens = (f"{TITLE}{token} {answer.code}" for token in self.named.forms[filler.first].plain)
        held = next(filter(None, map(self.aliases.get, tokens)), None)
        return None if held is None or held.kind != PERSON else replace(held, basis=short_of(held))

    def _of_one_told(self, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
        """المتحدث باسم الوزارة after وزارة الدفاع الروسية: of the country of that body; قوات الجماعة، القوات
        التابعة للحركة: the movement's, no state's army."""
        open_code = answer.code is None or answer.basis.endswith(STORY)
        filler = self._with_whose(filler)
        end = Filler(filler.last, filler.last, filler.last, "end")
        if not (open_code and self.words[filler.last].article and self.words[filler.last].pos == "noun"):
            return answer
        told = self.answer(end, metonyms=False)
        if told is not None and told.kind == "group" and answer.sector == ARMY:
            return of_movement(answer, told)
        if told is None or told.code is None or told.kind not in COLLECTIVE:
            return answer
        if not (told.basis.endswith("+before") or told.basis.startswith("short:")):
            return answer
        return replace(answer, code=told.code, basis=f"{answer.basis.removesuffix('+story')}+before")

    def _with_whose(self, filler: Filler) -> Filler:
        """The words with whom they belong to behind them (القوات البحرية التابعة | للجماعة)."""
        word, after = self.words[filler.last], self.words[filler.last + 1 : filler.last + 2]
        belongs = word.stem.removesuffix(TIED_TA) == BELONGING
        return replace(filler, last=filler.last + 1) if belongs and after and after[0].prep else filler

    def _president(self, filler: Filler) -> bool:
        return self.words[filler.first].lemma == PRESIDENT

    def _fuller_here(self, filler: Filler, holder: PartyAnswer) -> bool:
        """Whether the sentence names the holder of an office by his full title beside the president (طلب
        الرئيس من رئيس الحكومة الاستقالة): they are two."""
        heads = (at for at in self.positions.get(PRESIDENT, ()) if at != filler.first)
        phrases = ((at, self.parse.phrases[self.parse.phrase_of[at]]) for at in heads)
        fuller = (self.answer(Filler(at, p.last, at, filler.how)) for at, p in phrases if p.last > at)
        return any(one is not None and one.name == holder.name for one in fuller)

    def _by_head(self, filler: Filler, answer: PartyAnswer | None) -> PartyAnswer | None:
        """المجلس after المجلس العسكري في النيجر, التجمع after تجمع المهنيين: the body or group that the
        article named with the same noun, where the noun alone says of no country; so too the ship or plane
        (للحاملة after حاملة طائرات روسية).
        """
        open_code = answer is None or answer.code is None or answer.basis.endswith(STORY)
        generic = answer is None or (answer.id is None and answer.basis.startswith("agent"))
        short = answer is not None and answer.kind == GROUP and (generic or answer.basis.startswith(SHORT))
        if not (short or (open_code and generic and self.aliases)) or not self._bare(filler):
            return answer
        tokens = self.named.forms[filler.first].plain
        if short and (own := self._own_group(filler, tokens)) is not None:
            return replace(own, heads=(0,), basis=short_of(own))
        if not (open_code and generic and self.aliases):
            return answer
        earlier = next((known for token in tokens if (known := self.aliases.get(f"{HEAD}{token}"))), None)
        if (
            earlier is None
            or earlier.kind == SEVERAL
            or rebel_army(self.words[filler.first].lemma, earlier.kind)
        ):
            return answer
        alike = next((kinds for kinds in (COLLECTIVE, MACHINES) if earlier.kind in kinds), PERSONS)
        if (answer and answer.kind not in alike) or (answer is None and alike is PERSONS):
            return answer
        return replace(earlier, heads=(0,), basis=short_of(earlier))

    def _own_group(self, filler: Filler, nouns: Collection[str]) -> PartyAnswer | None:
        """The movement that a bare noun means beside its name in the sentence (قيادي في حماس إن الحركة)."""
        match = group_ahead(self.matches, filler.first, nouns, self.lexicon.parties)
        named = None if match is None else Filler(match.start, match.end - 1, match.start, "before")
        return None if named is None else self._resolve(named, False)

    def _bare(self, filler: Filler) -> bool:
        """Whether a definite noun stands alone: no adjective behind it tells which (القوات التابعة)."""
        after = self.words[filler.last + 1] if filler.last + 1 < len(self.words) else None
        more = after is not None and after.article and after.pos == "adj" and not (after.conj or after.prep)
        more = more and after is not None and after.lemma not in grammar().of_envoys
        return filler.first == filler.last and self.words[filler.first].article and not more

    def _nouns_before(self, at: int, noun: str) -> PartyAnswer | None:
        """The last phrase of a sentence before a word that tells whose a generic agent is; the armies of two
        states as several."""
        last_told: PartyAnswer | None = None
        for phrase in reversed([phrase for phrase in self.parse.phrases if phrase.last < at]):
            if all(match.kind not in {"agent", "title"} for match in self.matches[phrase.head]):
                continue
            for last in self._reaches(phrase, at):
                found = self._resolve(Filler(phrase.first, last, phrase.head, "before"), False)
                if found is None or not tells_whose(found, noun):
                    continue
                if found.sector != ARMY:
                    return found
                if last_told is not None and last_told.code != found.code:
                    return replace(found, kind=SEVERAL)
                last_told = last_told or found
                break
        return last_told

    def _reaches(self, phrase: Phrase, at: int) -> tuple[int, ...]:
        """Where a phrase ends, and where the next two do that may say whose it is (تابعين | للوكالة الدولية |
        للطاقة).
        """
        ends = [phrase.last]
        while len(ends) <= WHOSE and ends[-1] + 2 < at:
            behind = ends[-1] + 1 + (self.words[ends[-1] + 1].pos == "prep")
            if self.parse.phrase_of[behind] < 0:
                break
            ends.append(self.parse.phrases[self.parse.phrase_of[behind]].last)
        return tuple([end for end in ends if end < at])

    def _alias(self, filler: Filler) -> PartyAnswer | None:
        """Who a short name of the article means, where it stands alone; a title or country goes first."""
        if not self.aliases or filler.last - filler.first > 1 or self.words[filler.first].pos == "verb":
            return None
        tokens = self.named.forms[filler.first].plain
        if filler.first != filler.last:
            last = self.words[filler.last].folded
            whole = f" {self.behind(filler.last)}" if self._goes_on(filler.last + 1) else ""
            for token in tokens:
                if (called := self.aliases.get(f"{CALLED}{token} {last}{whole}")) is not None:
                    return called
            tokens = tuple([f"{token} {last}" for token in tokens])
        if self.aliases.keys().isdisjoint(tokens):
            return None
        known = [self.aliases[token] for token in tokens if token in self.aliases]
        if any(m.kind not in SHORT_OF and not m.weak for m in self.matches[filler.first]):
            return known[0] if known[0].kind == PERSON and self._family_by_trade(filler) else None
        nation = known[0].id is None and any(m.kind == PEOPLE for m in self.matches[filler.first])
        return None if nation and not self.words[filler.first].article else known[0]  # هجوم مغربي

    def _family_by_trade(self, filler: Filler) -> bool:
        """Whether a noun for an office or a trade is the family name that the article gave somebody (محمد
        الطيار ... وقال الطيار): one man's, by the bare noun, where nobody was told of by that office."""
        word, classes = self.words[filler.first], grammar()
        if not self._bare(filler) or word.lemma in classes.only_office or word.lemma in classes.body:
            return False
        if word.reading.number in {"p", "d"} or any(
            m.kind not in CALLINGS for m in self.matches[filler.first]
        ):
            return False
        return all(f"{TITLE}{token}" not in self.aliases for token in self.named.forms[filler.first].plain)

    def behind(self, last: int) -> str:
        """The preposition behind a phrase and its noun, which say whose or where (في شرق)."""
        return " ".join([word.folded for word in self.words[last + 1 : last + 3]])

    def _goes_on(self, at: int) -> bool:
        """Whether a name or a preposition behind a phrase may tell which one is meant."""
        word = self.words[at] if at < len(self.words) else None
        if word is None or word.pos not in {"prep", "propn"}:
            return word is not None and word.prep == "ل"
        return not any(match.kind in STATES for match in self.matches[at])  # زار الرجل القوي القاهرة

    def where(self, listed: Set[str]) -> list[int]:
        """The words, in order, of which a shape is listed: nobody needs to look at the others."""
        return sorted({at for shape in self.positions.keys() & listed for at in self.positions[shape]})

    def word_at(self, start: int) -> int | None:
        """The word that a character of the text stands in; None where it stands in none."""
        return next((at for at, word in enumerate(self.words) if word.start <= start < word.end), None)

    def dated(self, at: int) -> bool:
        """Whether a word belongs to an expression of time (ظل عقودا تحت قيادة)."""
        return bool(self.dates) and bool([one for one in self.dates if one.first <= at < one.last])

    def span(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last``, without proclitics where they can be cut cleanly,
        and without a closing mark whose opening one stands before them."""
        closed = self.words[last].text
        if closed in CLOSING and all(OPENING.get(w.text) != closed for w in self.words[first:last]):
            last = max(last - 1, first)
        start, end = self.words[first].stem_start, self.words[last].end
        return Span(self.text[start:end], start, end)

    def whole(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last`` as written."""
        start, end = self.words[first].start, self.words[last].end
        return Span(self.text[start:end], start, end)


def _positions(own: Sequence[frozenset[str]]) -> Mapping[str, Sequence[int]]:
    """The words at which each shape stands."""
    found: dict[str, list[int]] = {}
    for at, spellings in enumerate(own):
        for shape in spellings:
            found.setdefault(shape, []).append(at)
    return found
