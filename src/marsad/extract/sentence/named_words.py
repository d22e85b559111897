"""The words of a sentence that are names, as the lexicon and the article know them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import MEN, NISBA, TIED_TA
from marsad.arabic.letters.fold import key
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.callings_owned import before_owner, in_calling
from marsad.extract.sentence.family_names import (
    SONS,
    TITLE_REACH,
    cut_given,
    family_at,
    family_behind,
    is_office,
    office_ends,
    son,
)
from marsad.extract.sentence.trades import names_of_persons
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named
from marsad.lexicon.parties_forms import bare
from marsad.lexicon.parties_tables import Match
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.places.records import PlaceMention

BEFALLEN = "passive_participle"
AS_FOR = "اما"
NAMING = frozenset({"country", "capital", "actor"})


def short_names(
    as_written: Named, words: tuple[Word, ...], aliases: Mapping[str, PartyAnswer], deeds: Container[str]
) -> tuple[Word, ...]:
    """The words with the article's own short names read as names, where no noun stands before them that they
    could describe or complete, but for what somebody says or decides and the nouns of ``deeds`` (قرار سعيد،
    اعتقال الأمين)."""
    if not aliases:
        return words
    found: dict[int, Word] = {}
    for at, (word, form) in enumerate(zip(words, as_written.forms_of(words), strict=True)):
        if word.pos not in NOMINAL or word.pronoun:
            continue
        before = words[at - 1] if at else None
        bound = before is not None and before.pos in NOMINAL and not (word.conj or word.prep)
        if bound and before is not None and not (before.article or before.pronoun):
            bound = before.lemma not in grammar().stance and before.lemma not in deeds
        if bound and (word.article or not (words[at - 1].article or words[at - 1].pronoun)):
            continue
        if aliases.keys().isdisjoint(form.plain):
            continue
        called = [aliases[token] for token in form.plain if token in aliases]
        kind = before is not None and before.pos in NOMINAL and word.pos == "adj" and not word.article
        if kind and called[0].id is None:
            continue  # هجوم مغربي, whoever is called المغربي
        reading = replace(word.reading, pos="propn", gender=None, number=None)
        whole = bare(key(word.folded)) in aliases and bool(word.conj or word.prep)
        found[at] = replace(_uncut(word) if whole else word, reading=reading)
    return tuple([found.get(at, word) for at, word in enumerate(words)]) if found else words


def proper_names(
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
        named_here = bool(matches[at]) and word.pos in {"verb", "particle", "prep"}
        if named_here and (_full_name(matches[at], lexicon) or _state(word, matches[at])):
            reading = Reading(word.folded, "propn", known=False)
            found[at] = word = _uncut(replace(word, reading=reading, pronoun="", future=""))
        if named_here and word.pos == "verb" and _names_long(word, matches[at]):
            nouns = (r for r in word.readings if r.pos == "noun" and r.lemma == word.folded)
            reading = next(nouns, Reading(word.folded, "noun", known=False))
            found[at] = word = _uncut(replace(word, reading=reading))
        if (word.pos == "verb" or word.text[-1] == NISBA) and (calling := _calling(words, matches, word, at)):
            found[at] = word = calling
        if word.pos == "verb" and _surname_in_fa(words, matches, lexicon, at):
            found[at] = word = _uncut(replace(word, reading=Reading(word.folded, "propn", known=False)))
        if word.pos in {"verb", "prep"} and _given(words, matches, lexicon, at):
            found[at] = replace(word, reading=Reading(word.folded, "propn", known=False), stem=word.folded)
            _go_on(words, family_at(words, matches, lexicon, at + 1, office_ends(words, matches, at)), found)
        if (word.conj or word.prep) and cut_given(words, matches, lexicon, at):
            found[at] = replace(_uncut(word), reading=Reading(word.folded, "propn", known=False), pronoun="")
            _go_on(words, family_at(words, matches, lexicon, at + 1, True), found)
            continue
        if word.pronoun and word.stem.endswith(NISBA) and (foreign := _foreign(words, lexicon, at)):
            found[at] = word = foreign
        if word.pos not in {"noun", "adj", "propn"} or word.pronoun:
            continue
        if word.prep and _cut_surname(words, lexicon, at):
            found[at] = replace(_uncut(word), reading=Reading(word.folded, "propn", known=False))
        sons = son(words, lexicon, at) if at + 1 < len(words) and words[at + 1].folded in SONS else ()
        for part in sons if word.article or word.prep else (*sons, *_holder(words, matches, lexicon, at)):
            found[part] = replace(words[part], reading=Reading(_bare(words[part]), "propn"))
        named = _naming(words, matches, lexicon, at, mentioned) if matches[at] else None
        if named is None:
            continue
        found.update(_thing_behind(words, matches, named, lexicon))
        whole = named.kind == "capital" or names_person(named, lexicon)
        if named.end > at + 1 and not whole:
            if not named.weak and (word.pos == "adj" or _people(matches[at], lexicon)):
                told = replace(word.reading, pos="propn", gender=None, number=None)  # الصليب الأحمر: of any
                found[at] = replace(word, reading=told)
            found.update(_parts_of_body(words, named, at) if not named.weak else {})
            continue
        if not named.cut and (word.prep or word.conj) and names_person(named, lexicon):
            found[at] = word = _uncut(word)
        _read_as_name(words, named, lexicon, found)
    for at in names_of_persons(words, matches, lexicon.parties):
        if found.get(at, words[at]).pos != "propn":
            found[at] = replace(words[at], reading=Reading(words[at].stem, "propn", known=False))
    return tuple([found.get(at, word) for at, word in enumerate(words)]) if found else words


def _calling(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], word: Word, at: int) -> Word | None:
    """A word of a known calling that was read as a verb, or the men of one whom an owner follows."""
    if word.pos == "verb" and (calling := in_calling(words, matches, at)) is not None:
        return calling
    return before_owner(words, matches, at) if word.text[-1] == NISBA and matches[at] else None


def _parts_of_body(words: Sequence[Word], named: Match, at: int) -> dict[int, Word]:
    """The further words of a body's name that look like verbs or a denial (مجاهدي خلق، أطباء بلا حدود); a
    verb behind its relative is one (التحالف الذي تقوده السعودية)."""
    parts = (part for part in range(at + 1, named.end) if words[part].pos == "verb" or _without(words[part]))
    parts = (part for part in parts if words[part - 1].pos != "relative")
    return {n: _uncut(replace(words[n], reading=Reading(words[n].folded, "propn"))) for n in parts}


def _people(matches: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether a word means several people by itself."""
    agents = lexicon.parties.tables.agents
    return any(m.kind == "agent" and m.plural and agents[m.entries[0]].kind == "person" for m in matches)


def _without(word: Word) -> bool:
    """Whether a word is the بلا of a name, which denies nothing."""
    return bool(word.prep) and word.stem in grammar().negator


def _go_on(words: Sequence[Word], parts: range, found: dict[int, Word]) -> None:
    """Notes in ``found`` the words behind a given name as parts of the same name."""
    for part in parts:
        found[part] = replace(words[part], reading=Reading(words[part].folded, "propn"))


def towns(
    words: tuple[Word, ...], places: Sequence[PlaceMention], before: Container[str]
) -> tuple[Word, ...]:
    """The words with those that name a place behind في as names, though they have another meaning too (مأرب,
    حلب): no clause describes a name, and none is a verb behind its kind (مدينة سبها) or behind one of the
    words ``before`` for what is at a place (معركة سرت)."""
    found = list(words)
    for place in places:
        word = words[place.last - 1]
        held = place.first > 0 and key(words[place.first - 1].stem) in before
        held = held or place.last - place.first > 1
        if held and place.sort == "name" and word.pos == "verb":
            name = replace(_uncut(word), reading=Reading(word.folded, "propn"), pronoun="", future="")
            found[place.last - 1] = replace(name, stem_end=word.end)
        noun = place.sort == "name" and word.pos == "noun"  # also ريف حماة
        if noun and place.prep in grammar().locative and not (word.article or word.pronoun):
            found[place.last - 1] = replace(word, reading=replace(word.reading, pos="propn"))
        if place.sort == "name" and place.last < len(words) and _befell_it(words[place.last]):
            found[place.last] = replace(
                words[place.last], reading=Reading(words[place.last].stem.removesuffix(TIED_TA), "adj")
            )
    return tuple(found)


def _befell_it(word: Word) -> bool:
    """Whether a noun of a deed with its article right behind a town's name is what was done to that (الفاشر
    المحاصرة), by the same letters."""
    if word.pos != "noun" or not word.article or word.conj or word.prep or word.stem in grammar().body:
        return False  # محافظ حلب | المعارضة
    deed = word.stem.endswith(TIED_TA) and is_verbal_noun(word.stem)  # not المدرسة
    return deed and any(one.kind == BEFALLEN for one in derivations(word.stem.removesuffix(TIED_TA)))


def _naming(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    lexicon: Lexicon,
    at: int,
    mentioned: frozenset[str],
) -> Match | None:
    """The first name that begins at a word and is sure there."""
    for match in matches[at]:
        sure = not match.weak or met(match, lexicon, mentioned)
        sure = sure or _paired(words, matches, match, lexicon, mentioned)
        if match.kind in NAMING and (sure or (match.kind == "country" and describes_nothing(words, at))):
            return match
    return None


def _read_as_name(words: tuple[Word, ...], named: Match, lexicon: Lexicon, found: dict[int, Word]) -> None:
    """Notes in ``found`` the words of a name as names."""
    for part in range(named.start, named.end):
        if part > named.start and words[part].pos in {"verb", "adverb", "particle", "prep"}:
            found[part] = _uncut(replace(words[part], reading=Reading(words[part].folded, "propn")))
        if words[part].pos in COMMON_NOUNS:
            men = named.kind == "actor" and _men(words[part])
            told = words[part].reading
            gender, number = (told.gender, told.number) if men else (None, None)
            reading = replace(told, pos="propn", gender=gender, number=number)
            cut = part > named.start and names_person(named, lexicon)  # فون دير لاين
            own = found.get(part, words[part])
            found[part] = replace(_uncut(own) if cut and own.prep else own, reading=reading)
    after = words[named.end] if named.end < len(words) else None
    if after is None or after.pos != "propn" or after.article or after.conj or after.prep:
        return
    if named.kind == "country" and after.folded not in lexicon.parties.tables.given:
        plain = next((r for r in after.readings if r.pos == "noun" and r.known), after.reading)
        found[named.end] = replace(after, reading=plain)  # عقدت مصر صفقة
    elif named.end > named.start + 1:
        deeds = lexicon.predicates.nouns  # رفض الرئيس ميشال عون طلب الوزير
        deed = next((r for r in after.readings if r.pos == "noun" and r.lemma in deeds), after.reading)
        found[named.end] = replace(after, reading=deed)


def _thing_behind(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], named: Match, lexicon: Lexicon
) -> dict[int, Word]:
    """What looks like a name behind the state or body that does something, as the common noun that it is
    too, what it is done to (أبرم حزب الله | صفقة): nobody is called by a body's name and his own."""
    after = words[named.end] if named.end < len(words) else None
    if after is None or after.pos != "propn" or after.article or after.conj or after.prep:
        return {}
    doing = named.start > 0 and words[named.start - 1].pos == "verb" and not words[named.start].prep
    if not doing or matches[named.end] or names_person(named, lexicon):
        return {}
    if lexicon.parties.is_given_name(after):
        return {}
    noun = next((r for r in after.readings if r.pos == "noun" and r.known), None)
    return {named.end: replace(after, reading=noun)} if noun is not None else {}


def describes_nothing(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like an adjective has no noun before it that it could describe: it may be the name
    that it looks like too (اتهمت مالي, النيجر ومالي; not دعم مالي, إداري ومالي)."""
    word, before = words[at], words[at - 1] if at else None
    bare = before is None or before.pos not in {"noun", "adj", "num"} or before.article
    return bool(bare and not word.article)


def _bare(word: Word) -> str:
    """A word without what joins it to others."""
    return word.stem if word.conj else word.folded


def _foreign(words: Sequence[Word], lexicon: Lexicon, at: int) -> Word | None:
    """What looks like a noun with a pronoun as the foreign given name that it is where a strange one stands
    behind it (أندريه كوفالتشوك)."""
    after = words[at + 1] if at + 1 < len(words) else None
    strange = after is not None and after.pos == "propn" and not (after.article or after.prep or after.conj)
    if words[at].pos == "prep" or not strange or not lexicon.parties.is_given_name(words[at]):
        return None  # اطلعت عليه رويترز
    reading = Reading(words[at].folded, "propn", known=False)
    return replace(words[at], reading=reading, pronoun="", stem=words[at].folded)


def _full_name(matches: Sequence[Match], lexicon: Lexicon) -> bool:
    """Whether the name that a person is known by beyond doubt begins at a word, as it is written (تبون)."""
    return any(not (m.weak or m.cut) and names_person(m, lexicon) for m in matches)


def _state(word: Word, matches: Sequence[Match]) -> bool:
    """Whether what looks like a verb is a state's name as it is written (دعت تشاد السودان)."""
    bare_word = not (word.conj or word.prep or word.future or word.pronoun)
    return bare_word and any(m.kind == "country" and not (m.weak or m.cut) for m in matches)


def _names_long(word: Word, matches: Sequence[Match]) -> bool:
    """Whether what looks like a verb begins a long office behind و (ووزير الدفاع), or the name of
    a body (حزب العمال الكردستاني)."""
    long = [match for match in matches if match.end > match.start + 1 and not match.cut]
    office = bool(word.conj) and any(match.kind == "title" for match in long)
    bare = not (word.pronoun or word.future)
    return office or (bare and any(match.kind == "actor" and not match.weak for match in long))


def _men(word: Word) -> bool:
    """Whether a word is men in the plural (الحوثيين): no feminine verb has them for its subject."""
    return word.reading.number == "p" and word.stem.endswith(MEN)


def met(match: Match, lexicon: Lexicon, mentioned: frozenset[str]) -> bool:
    """Whether a doubtful name of one word is that of somebody whom the article names in full."""
    return names_person(match, lexicon) and any(a.id in mentioned for a in lexicon.parties.actors(match))


def _paired(
    words: Sequence[Word],
    matches: Sequence[Sequence[Match]],
    match: Match,
    lexicon: Lexicon,
    mentioned: frozenset[str],
) -> bool:
    """Whether a doubtful name of a group that the article names is joined to a sure one (فتح وحماس)."""
    if match.kind != "actor" or match.end >= len(words) or words[match.end].conj != "و":
        return False
    joined = any(m.kind == "actor" and not m.weak for m in matches[match.end])
    return joined and all(actor.id in mentioned for actor in lexicon.parties.actors(match))


def _uncut(word: Word) -> Word:
    """A name whose first letter looks like a proclitic (لعمامرة), with it."""
    return replace(word, stem=word.folded, stem_start=word.start, conj="", prep="")


def _cut_surname(words: Sequence[Word], lexicon: Lexicon, at: int) -> bool:
    """Whether a strange word behind a given name lost its first letter to a preposition (شكري بلعيد)."""
    word = words[at]
    cut = at > 0 and not (word.article or word.reading.known)
    return cut and words[at - 1].pos != "verb" and lexicon.parties.is_given_name(words[at - 1])


def _surname_in_fa(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int
) -> bool:
    """Whether what looks like ف and a verb right behind a given name that an office bears is its family name
    (المبعوث هانز فيسر)."""
    if words[at].conj != "ف" or not at or words[at - 1].pos == "verb":
        return False
    before = range(max(at - TITLE_REACH, 0), at - 1)
    titled = any(m.kind == "title" for n in before for m in matches[n])
    titled = titled and all(words[n].folded != AS_FOR for n in before)  # أما الرئيس محمد فطالب
    return titled and lexicon.parties.is_given_name(words[at - 1])


def _holder(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int) -> range:
    """The words of a name behind an office that look like nouns or adjectives (استقبل الأمير خالد | السفير):
    a given name, and a second one or a family name before the next office or in ي. Nothing where a noun
    follows that may own the first. The word has neither article nor preposition.
    """
    family = family_behind(words, matches, lexicon, at)
    if family:
        return range(at, family)
    if not _name_behind_office(words, matches, lexicon, at):
        return range(0)
    end = at + 1
    if end < len(words) and _shaped_as_family(words[end], matches[end]):
        return range(at, end + 1)
    if end < len(words) and _second(words, matches, lexicon, end):
        end += 1
    after = words[end] if end < len(words) else None
    if after is None or after.pos == "punct" or _acted_on(words, matches, at, end):
        return range(at, end)
    if after.article and not after.prep and not after.conj:
        return range(at, end) if is_office(matches, end) else range(0)
    told = at > 1 and words[at - 2].pos == "verb"
    apart = bool(after.prep or after.conj) or after.pos in {"prep", "particle", "conj", "relative"}
    does = after.pos == "verb" and not after.conj  # الرئيس سعيد اتهم
    return range(at, end) if ((told or end > at + 1) and apart) or does else range(0)


def _acted_on(words: Sequence[Word], matches: Sequence[Sequence[Match]], at: int, end: int) -> bool:
    """Whether a state stands behind the name of an officer who is right behind his verb (اتهم الوزير أحمد
    صالح | إيران)."""
    plain = not (words[end].conj or words[end].prep) and at > 1 and words[at - 2].pos == "verb"
    return plain and any(match.kind == "country" and not match.weak for match in matches[end])


def _name_behind_office(
    words: Sequence[Word], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int
) -> bool:
    """Whether a noun or adjective without clitics is a given name, and an office with its article stands
    before it.
    """
    word, before = words[at], words[at - 1] if at else None
    if word.pos == "propn" or word.article or word.prep or word.conj or is_office(matches, at):
        return False
    titled = (
        before is not None and before.article and before.pos in {"noun", "adj"} and is_office(matches, at - 1)
    )
    return titled and lexicon.parties.is_given_name(word)


def _second(words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon, at: int) -> bool:
    """Whether a word goes on with a name: a given one, or a family name with its article before an office."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.prep or word.conj or word.pronoun or is_office(matches, at):
        return False
    if word.pos == "prep":
        return _given(words, matches, lexicon, at)  # النقيب حسن علي
    if word.article:
        owner = word.lemma in grammar().body or word.lemma in grammar().title
        family = word.pos in {"noun", "adj", "propn"} and not owner
        return family and after is not None and after.article and is_office(matches, at + 1)
    return word.pos in {"noun", "adj", "propn"} and lexicon.parties.is_given_name(word)


def _shaped_as_family(word: Word, matches: Sequence[Match]) -> bool:
    """Whether a word has the shape of a family name: strange to the dictionary or a nisba, with its article,
    and no nation or people (النائب مبارك الحجرف، الصحفي سامي الأحمدي)."""
    if not word.article or word.conj or word.prep or word.pronoun or word.pos not in NOMINAL:
        return False
    known = any(not match.weak for match in matches)
    return not known and (word.folded.endswith(NISBA) or not word.reading.known)


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
        family = titled and bool(family_at(words, matches, lexicon, at + 1, True))
        return after is None or family or after.pos == "punct" or after.pos == "propn"
    if after is not None and after.pos == "verb" and not after.conj:
        return before.article and any(m.kind == "title" for m in matches[at - 1])  # الوزير يزيد اتهم
    return after is not None and after.pos in {"noun", "propn", "foreign", "adj"} and not after.prep


def names_person(match: Match, lexicon: Lexicon) -> bool:
    """Whether a match can only be a person."""
    return match.kind == "actor" and {actor.kind for actor in lexicon.parties.actors(match)} <= {"person"}
