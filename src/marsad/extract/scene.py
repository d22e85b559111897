"""One sentence under analysis: its parse with everything that the lexicon recognises in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from marsad.arabic.clauses import Parse, parse
from marsad.arabic.fold import key
from marsad.arabic.phrases import Phrase
from marsad.arabic.records import Reading, Sentence, Word
from marsad.arabic.shapes import shapes
from marsad.lexicon.load import Lexicon
from marsad.lexicon.parties import Agent, Match
from marsad.lexicon.parties_forms import bare, form
from marsad.model import Span
from marsad.resolve.actors import PartyAnswer, resolve
from marsad.resolve.dates import DateMention, find_dates
from marsad.resolve.places import PlaceMention, find_places, settle_places
from marsad.resolve.story import Story

TITLE_REACH = 4
NAMING = frozenset({"country", "capital", "actor"})
STATES = frozenset({"country", "capital"})
WHOSE = 2
MEN = ("ون", "ين")
ALONE_BODIES = frozenset({"body", "group"})
SHORT_OF = frozenset({"actor", "people"})
OPENING = {"«": "»", "“": "”", '"': '"', "‹": "›", "”": "”", "„": "“"}


@dataclass(frozen=True, slots=True)
class Filler:
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
    """

    text: str
    sentence: Sentence
    parse: Parse
    story: Story
    published: str | None
    lexicon: Lexicon
    mentioned: frozenset[str]
    matches: Sequence[Sequence[Match]]
    aliases: Mapping[str, PartyAnswer]
    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[tuple[int, int], ...]
    _answers: dict[tuple[int, int, bool], PartyAnswer | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    @cached_property
    def shapes(self) -> tuple[frozenset[str], ...]:
        """For each word the folded spellings under which a listed word may stand there."""
        return tuple(shapes(word) for word in self.parse.words)

    @cached_property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """The words at which each shape stands."""
        found: dict[str, list[int]] = {}
        for at, own in enumerate(self.shapes):
            for shape in own:
                found.setdefault(shape, []).append(at)
        return found

    @property
    def words(self) -> tuple[Word, ...]:
        """The sentence's words."""
        return self.parse.words

    def answer(self, filler: Filler, metonyms: bool = True) -> PartyAnswer | None:
        """Who the words of a filler mean, if they mean a party."""
        asked = (filler.first, filler.last, metonyms)
        if asked not in self._answers:
            found = self._alias(filler) or self._resolve(filler, metonyms)
            self._answers[asked] = self._told_before(filler, found) if found is not None else None
        return self._answers[asked]

    def _resolve(self, filler: Filler, metonyms: bool) -> PartyAnswer | None:
        return resolve(
            self.words[filler.first : filler.last + 1],
            self.story,
            self.lexicon.parties,
            self.published,
            metonyms=metonyms,
            mentioned=self.mentioned,
        )

    def _told_before(self, filler: Filler, answer: PartyAnswer) -> PartyAnswer:
        """المفتشون after مفتشين من الوكالة, الأمير after أمير الكويت: the same ones."""
        noun = common_noun(answer)
        if noun is None or "+" in answer.basis.removesuffix("+story") or not self._bare(filler):
            return answer
        earlier = self._nouns_before(filler.first, noun) or self.aliases.get(noun)
        if earlier is None or earlier.kind not in {answer.kind, "international"}:
            return answer
        basis = f"{answer.basis.removesuffix('+story')}+before"
        known = earlier.id if answer.basis.startswith("title") else None
        return replace(
            answer, code=earlier.code, sector=earlier.sector, id=known, name=earlier.name, basis=basis
        )

    def _bare(self, filler: Filler) -> bool:
        """Whether a definite noun stands alone: no adjective behind it says which one is meant (القوات
        التابعة).
        """
        after = self.words[filler.last + 1] if filler.last + 1 < len(self.words) else None
        more = after is not None and after.article and after.pos != "verb" and not (after.conj or after.prep)
        return filler.first == filler.last and self.words[filler.first].article and not more

    def _nouns_before(self, at: int, noun: str) -> PartyAnswer | None:
        """The last phrase of a sentence before a word that tells whose a generic agent is."""
        for phrase in reversed([phrase for phrase in self.parse.phrases if phrase.last < at]):
            if all(match.kind not in {"agent", "title"} for match in self.matches[phrase.head]):
                continue
            for last in self._reaches(phrase, at):
                found = self._resolve(Filler(phrase.first, last, phrase.head, "before"), False)
                if found is not None and tells_whose(found, noun):
                    return found
        return None

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
        return tuple(end for end in ends if end < at)

    def _alias(self, filler: Filler) -> PartyAnswer | None:
        """Who a short name of the article means, where it stands alone; a title or country goes first."""
        if not self.aliases or filler.last - filler.first > 1 or self.words[filler.first].pos == "verb":
            return None
        tokens = self._tokens(filler.first)
        if filler.first != filler.last:
            tokens = tuple(f"{token} {self.words[filler.last].folded}" for token in tokens)
        if any(match.kind not in SHORT_OF and not match.weak for match in self.matches[filler.first]):
            return None
        return next((self.aliases[token] for token in tokens if token in self.aliases), None)

    def _tokens(self, at: int) -> tuple[str, ...]:
        return tuple(bare(token) for token in form(self.words[at]).first)

    def span(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last``, without proclitics where they can be cut cleanly."""
        start, end = self.words[first].stem_start, self.words[last].end
        return Span(self.text[start:end], start, end)

    def whole(self, first: int, last: int) -> Span:
        """The characters of words ``first`` to ``last`` as written."""
        start, end = self.words[first].start, self.words[last].end
        return Span(self.text[start:end], start, end)


def common_noun(answer: PartyAnswer) -> str | None:
    """The key by which a generic agent or a title is told again; null for names."""
    kind, colon, rest = answer.basis.partition(":")
    return f"noun:{rest.split('+', 1)[0]}" if colon and kind in {"agent", "title"} else None


def tells_whose(answer: PartyAnswer, noun: str) -> bool:
    """Whether a party is a generic agent or title whose country, body or bearer its own phrase says."""
    told = common_noun(answer) == noun and "+" in answer.basis
    return told and not answer.basis.endswith(("+story", "+before", "+owner")) and answer.code is not None


def scene(
    text: str,
    sentence: Sentence,
    story: Story,
    published: str | None,
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
    places: Sequence[PlaceMention] | None = None,
    aliases: Mapping[str, PartyAnswer] = MappingProxyType({}),
) -> Scene:
    """Everything that one sentence holds before roles are given; ``mentioned`` are ids named in the article.

    ``places`` are those of the sentence as it came, where they have been found already; ``aliases`` who the
    short names mean that the article gave before, by their bare folded form.
    """
    prepared = [form(word) for word in sentence.words]
    matches = [lexicon.parties.match(prepared, at) for at in range(len(prepared))]
    named = _proper_names(_short_names(sentence.words, aliases), matches, lexicon, mentioned)
    words = _active(_verbal_nouns(named, lexicon), matches)
    dates = tuple(find_dates(words, text))
    if places is None or words is not sentence.words:
        places = settle_places(find_places(words, lexicon.places, text), story)
    edges = _edges(words, matches, lexicon.parties.tables.agents) | _behind_short_names(
        words, matches, aliases, mentioned, lexicon
    )
    return Scene(
        text,
        sentence,
        parse(words, _times(words, dates), edges, _people(words, matches, lexicon)),
        story,
        published,
        lexicon,
        mentioned,
        matches,
        aliases,
        tuple(places),
        dates,
        quotations(words),
    )


def _short_names(words: tuple[Word, ...], aliases: Mapping[str, PartyAnswer]) -> tuple[Word, ...]:
    """The words with the article's own short names read as names, where no noun stands before them."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words if aliases else ()):
        if word.pos not in {"noun", "adj", "propn"} or word.pronoun:
            continue
        if at and words[at - 1].pos in {"noun", "adj", "propn"} and not (word.conj or word.prep):
            continue
        if not any(bare(token) in aliases for token in form(word).first):
            continue
        reading = replace(word.reading, pos="propn", gender=None, number=None)
        whole = bare(key(word.folded)) in aliases and bool(word.conj or word.prep)
        found[at] = replace(_uncut(word) if whole else word, reading=reading)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _proper_names(
    words: tuple[Word, ...],
    matches: Sequence[Sequence[Match]],
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
) -> tuple[Word, ...]:
    """The words with those that name a state, capital, group or person read as names: they agree with any
    verb. A doubtful family name counts once the article named its bearer in full.

    The dictionary lists many of them as common nouns (الصين، قطر، حماس), with a gender that no newspaper
    gives them.
    """
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.pos in {"verb", "prep"} and _given(words, matches, lexicon, at):
            reading = Reading(word.folded, "propn", known=False)
            found[at] = replace(word, reading=reading, stem=word.folded)
        if word.pos not in {"noun", "adj", "propn"} or word.pronoun:
            continue
        named = next(
            (m for m in matches[at] if m.kind in NAMING and (not m.weak or _met(m, lexicon, mentioned))), None
        )
        if named is None or (named.end > at + 1 and not _is_person(named, lexicon)):
            continue
        if not named.cut and (word.prep or word.conj) and _is_person(named, lexicon):
            found[at] = word = _uncut(word)
        for part in range(at, named.end):
            if words[part].pos in {"noun", "adj"}:
                men = named.kind == "actor" and _men(words[part])
                told = words[part].reading
                gender, number = (told.gender, told.number) if men else (None, None)
                reading = replace(told, pos="propn", gender=gender, number=number)
                found[part] = replace(found.get(part, words[part]), reading=reading)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _men(word: Word) -> bool:
    """Whether a word is men in the plural (الحوثيين): no feminine verb has them for its subject."""
    return word.reading.number == "p" and word.stem.endswith(MEN)


def _met(match: Match, lexicon: Lexicon, mentioned: frozenset[str]) -> bool:
    """Whether a doubtful name of one word is that of somebody whom the article names in full."""
    return _is_person(match, lexicon) and any(a.id in mentioned for a in lexicon.parties.actors(match))


def _uncut(word: Word) -> Word:
    """A name whose first letter looks like a proclitic (لعمامرة), with it."""
    return replace(word, stem=word.folded, stem_start=word.start, conj="", prep="")


def _given(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int) -> bool:
    """Whether a word that looks like a verb or a preposition is a name behind a title or another name (العميد
    يحيى رسول، خالد علي): a bare noun or a mark follows."""
    word = words[at]
    if at == 0 or word.conj or word.prep or word.pronoun or (word.text.endswith("ى") and word.pos == "prep"):
        return False
    if not lexicon.parties.is_given_name(word):
        return False
    before = words[at - 1]
    titled = any(
        m.kind == "title" and not any(w.pos in {"verb", "punct"} for w in words[n:at])
        for n in range(max(at - TITLE_REACH, 0), at)
        for m in matches[n]
    )
    if not titled and not (before.pos != "verb" and lexicon.parties.is_given_name(before)):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if word.pos == "prep":
        return after is None or after.pos == "punct" or after.pos == "propn"
    return after is not None and after.pos in {"noun", "propn", "foreign", "adj"} and not after.prep


def _verbal_nouns(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, with the verbal nouns among them that were read as pasts behind a verb of speech and its
    subject: no bare past follows a subject that is definite or of another gender (أكدت مصادر خطف جنود)."""
    speech = {cue.lemma for cue in lexicon.cues.speech}
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if word.pos != "verb" or word.reading.tense != "past" or word.reading.gender != "m" or word.conj:
            continue
        noun = next((r for r in word.readings if r.pos == "noun" and r.known), None)
        first = at
        while first > 0 and words[first - 1].pos in {"noun", "adj", "propn"} and not words[first - 1].prep:
            first -= 1
        if noun is None or word.pronoun or first in {0, at} or noun.lemma not in lexicon.predicates.nouns:
            continue
        subject = words[first:at]
        other = subject[0].reading.gender == "f" or subject[0].reading.number == "p"
        if words[first - 1].lemma in speech and (other or any(w.article for w in subject)):
            found[at] = replace(word, reading=noun)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _active(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words, with those verbs active that were taken for passives before the names were known: letters do
    not show the passive, a name stands right behind, and a bare noun behind the name (فتحت أنقرة صفحة)."""
    found: dict[int, Word] = {}
    for at, word in enumerate(words[:-2]):
        if word.pos != "verb" or word.reading.voice != "passive" or any(r.voice for r in word.readings):
            continue
        name = next((m for m in matches[at + 1] if m.kind in NAMING and not m.weak), None)
        behind = words[name.end] if name is not None and name.end < len(words) else None
        if behind is None or words[at + 1].prep or behind.pos not in {"noun", "num", "adj"}:
            continue
        if not (behind.prep or behind.conj or behind.article):
            found[at] = replace(word, reading=replace(word.reading, voice="active"))
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _is_person(match: Match, lexicon: Lexicon) -> bool:
    return match.kind == "actor" and all(actor.kind == "person" for actor in lexicon.parties.actors(match))


def _edges(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> frozenset[int]:
    """The words at which a state's name follows another known name: two phrases, not one (هددت واشنطن
    طهران).
    """
    found = set()
    last_end = -1
    at = 0
    while at < len(words):
        best = next((m for m in matches[at] if m.kind in NAMING), None)
        if best is None or best.weak:
            at += 1
            continue
        parted = best.kind != "actor" and not words[at].conj and not words[at].prep
        if at == last_end and parted:
            found.add(at)
        last_end = at = best.end
        if best.kind in STATES and at < len(words) and _begins(words[at]):
            found.add(at)
    return frozenset(found) | _behind_nations(words, matches) | _behind_bodies(words, matches, agents)


def _begins(word: Word) -> bool:
    """Whether a word behind a state's name begins a phrase of its own: what no article joins to it (أعلنت
    مصر فتح المعبر).
    """
    return word.pos in {"noun", "adj"} and not (word.article or word.conj or word.prep)


def _other_noun(word: Word, before: Word) -> bool:
    """Whether a word is no adjective of the one before it: a noun, or a feminine behind a masculine
    singular.
    """
    unlike = word.reading.gender == "f" and before.reading.gender != "f" and before.reading.number == "s"
    return word.pos == "noun" or (word.pos == "adj" and unlike)


def _behind_bodies(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], agents: Sequence[Agent]
) -> frozenset[int]:
    """The words behind a body named by its noun alone that are another party (طالب الحزب المحكمة)."""
    found = set()
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if not (word.article and before.article) or word.conj or word.prep or not _other_noun(word, before):
            continue
        alone = any(
            match.kind == "agent" and match.end == at and agents[match.entries[0]].kind in ALONE_BODIES
            for match in matches[at - 1]
        )
        if alone and any(match.kind in {"agent", "actor"} and not match.weak for match in matches[at]):
            found.add(at)
    return frozenset(found)


def _behind_nations(words: Sequence[Word], matches: Sequence[Sequence[Match]]) -> frozenset[int]:
    """The words behind an adjective of nationality that begin another party: a state or capital (زار الوزير
    القطري بغداد), a man's title behind a woman's or a body's (اعتقلت المخابرات المغربية الصحفي).
    """
    found = set()
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if word.conj or word.prep or not before.article or before.pos != "adj":
            continue
        if not any(match.kind == "people" and match.end == at for match in matches[at - 1]):
            continue
        kinds = {match.kind for match in matches[at] if not match.weak}
        woman = before.reading.gender == "f"
        kinds_here = {match.kind for match in matches[at]}
        man = woman and "title" in kinds_here and word.article and word.reading.gender != "f"
        if man or kinds & {"country", "capital"}:
            found.add(at)
    return frozenset(found)


def _behind_short_names(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    aliases: Mapping[str, PartyAnswer],
    mentioned: frozenset[str],
    lexicon: Lexicon,
) -> frozenset[int]:
    """The words right behind a short name of the article, to which nothing belongs (انتقد سعيد التدخل)."""
    found = set()
    for at, word in enumerate(words):
        if word.pos != "propn" or any(match.end > at + 1 for match in matches[at]):
            continue
        inside = at and any(match.end > at for match in matches[at - 1])
        short = any(_met(match, lexicon, mentioned) for match in matches[at]) and not inside
        if short or (aliases and any(bare(token) in aliases for token in form(word).first)):
            found.add(at + 1)
    return frozenset(found)


def _people(words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon) -> frozenset[int]:
    """The words that the lexicon knows to mean persons (جنود، وزراء، متظاهرون)."""
    agents = lexicon.parties.tables.agents
    return frozenset(
        at
        for at, word in enumerate(words)
        if word.pos in {"noun", "adj"}
        for match in matches[at][-1:]
        if match.kind == "agent" and agents[match.entries[0]].kind == "person"
    )


def _times(words: Sequence[Word], dates: Sequence[DateMention]) -> frozenset[int]:
    """The words of times: they are no parties. In quotation marks a date may be a name (قوى «14 آذار»)."""
    quoted = quotations(words)
    return frozenset(
        at
        for mention in dates
        for at in range(mention.first, mention.last)
        if not any(first <= at <= last for first, last in quoted)
    )


def quotations(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Word index ranges (exclusive of the marks) between quotation marks, in order; an unclosed one runs to
    the end.
    """
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for at, word in enumerate(words):
        if word.pos != "punct":
            continue
        if opened < 0 and word.text in OPENING:
            opened, closing = at, OPENING[word.text]
        elif opened >= 0 and word.text[-1] == closing[-1:]:
            found.append((opened + 1, at - 1))
            opened = -1
    if opened >= 0 and opened + 1 < len(words):
        found.append((opened + 1, len(words) - 1))
    return tuple(found)
