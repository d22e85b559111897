"""What the words of a sentence can name, looked up once, for the phrases that are cut from it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.phrase_classes import Words
from marsad.arabic.letters.endings import ARTICLE, NISBA
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.lexicon.parties_forms import Form, form
from marsad.lexicon.parties_tables import HERE, KINDS, WEAK, Match
from marsad.lexicon.portfolios import with_portfolios
from marsad.lexicon.sects import with_sects

SERVANT, SON = "عبد", "بن"
NATION, OFFICE, ACTOR, PERSON, CAPITAL = "people", "title", "actor", "person", "capital"


class Named(msgspec.Struct, frozen=True, gc=False):
    """For each word what it can be looked up as, and every name, adjective, agent and title that begins
    there, the longest first.
    """

    words: tuple[Word, ...]
    forms: tuple[Form, ...]
    matches: tuple[Sequence[Match], ...]

    def forms_of(self, words: Sequence[Word]) -> tuple[Form, ...]:
        """What the same words can be looked up as where some of them are read otherwise by now."""
        found = list(self.forms)
        for at, (word, same) in enumerate(zip(words, self.words, strict=True)):
            if word is not same:
                found[at] = form(word)
        return tuple(found)

    def within(self, parties: Parties, first: int, end: int) -> Named:
        """The same of words ``first`` to ``end`` (exclusive) alone, counted from ``first``."""
        words, forms, matches = self.words[first:end], self.forms[first:end], self.matches[first:end]
        if not any(matches):
            return Named(words, forms, matches)
        short: list[Sequence[Match]] = []
        for at, found in enumerate(matches):
            if found and found[-1].end > end:
                short.append(
                    parties.match(forms, at)
                )  # with the longer names out, a guessed proclitic may go
                continue
            kept: list[Match] = []
            for match in found:
                if match.end <= end:
                    own = replace(match, start=match.start - first, end=match.end - first) if first else match
                    kept.append(own)
            short.append(kept)
        return Named(words, forms, tuple(short))


def named(words: Sequence[Word], parties: Parties, before: Named | None = None) -> Named:
    """What words can name; ``before`` is the same of them as they were read first, often with no change."""
    words = tuple(words)
    if before is None:
        forms = tuple([form(word) for word in words])
    else:
        forms = before.forms_of(words)
        if forms == before.forms:
            return before
    behind = {at + 1 for at, form in enumerate(forms) if SERVANT in form.first}  # عبد الملك الشامي: no title
    sons = [at for at, form in enumerate(forms) if at and SON in form.first]
    behind |= {at for at in sons if parties.is_given_name(words[at - 1])}  # سعيد بن علي, another family's
    found = _no_namesakes(words, parties.matches(forms, behind), parties)
    classes = grammar()
    stems = [word.stem for word in words]
    if not classes.highest.isdisjoint(stems):
        found = [_no_superlative(words, matches) for matches in found]
    if not classes.made_in.isdisjoint(stems):
        found = _only_made_there(words, found, classes.made_in)
    if not classes.yearly.isdisjoint(stems):
        found = with_sects(words, found, classes.yearly, parties.tables)
    if not classes.treaty.isdisjoint(stems):
        found = _no_town_of_treaty(words, found, classes.treaty)
    if not classes.headed.isdisjoint(stems):
        found = _no_office_of(words, found, classes.headed)
    if not classes.ministry.isdisjoint(stems):
        return Named(words, forms, tuple(with_portfolios(words, found, classes)))
    return Named(words, forms, tuple(found))


def _no_namesakes(
    words: Sequence[Word], found: list[Sequence[Match]], parties: Parties
) -> list[Sequence[Match]]:
    """The matches without the known bearer of a given name behind which another family's stands, which no
    list tells as a nation, an office or a calling (صدام الحمداني)."""
    kept = found
    for at, own in enumerate(found[:-1]):
        if not own or not own[-1].weak or own[0].end > at + 1 or not parties.is_given_name(words[at]):
            continue
        family, after = words[at + 1], found[at + 1]
        shaped = family.folded.startswith(ARTICLE) and family.stem.endswith(NISBA)
        if shaped and not family.prep and all(_person(m, parties) for m in after):
            kept = [*kept[:at], [m for m in own if not _person(m, parties)], *kept[at + 1 :]]
    return kept


def _person(match: Match, parties: Parties) -> bool:
    return match.kind == ACTOR and any(actor.kind == PERSON for actor in parties.actors(match))


def _no_superlative(words: Sequence[Word], matches: Sequence[Match]) -> Sequence[Match]:
    """The matches without the offices that end in a superlative which the noun behind it owns (إمام أكبر
    مسجد, no الإمام الأكبر)."""
    offices = [match for match in matches if match.kind == OFFICE and match.end - match.start > 1]
    wrong = [match for match in offices if match.end < len(words) and _owned(words, match.end)]
    return [match for match in matches if match not in wrong] if wrong else matches


def _owned(words: Sequence[Word], at: int) -> bool:
    word, before = words[at], words[at - 1]
    bare = not (word.prep or word.conj or before.article)
    return bare and word.pos == "noun" and before.stem in grammar().highest


def _only_made_there(
    words: Sequence[Word], found: Sequence[Sequence[Match]], made_in: Words
) -> list[Sequence[Match]]:
    """The matches without the nations that only say where a thing was made (طائرات تركية الصنع)."""
    kept = [*found]
    for at, word in enumerate(words):
        if at and word.article and word.stem in made_in and not words[at - 1].article:
            kept[at - 1] = [match for match in found[at - 1] if match.kind != NATION]
    return kept


def _no_town_of_treaty(
    words: Sequence[Word], found: Sequence[Sequence[Match]], treaty: Words
) -> list[Sequence[Match]]:
    """The matches without the capital that only names the treaty right before it (اتفاق أوسلو); two have made
    it (اتفاق أنقرة وموسكو)."""
    kept = [*found]
    for at, word in enumerate(words[1:], 1):
        before = words[at - 1]
        another = at + 1 < len(words) and words[at + 1].conj and any(m.kind == CAPITAL for m in found[at + 1])
        if another or before.stem not in treaty:
            continue
        if not (before.article or before.pronoun or word.prep or word.conj):
            kept[at] = [match for match in found[at] if match.kind != CAPITAL]
    return kept


def _no_office_of(
    words: Sequence[Word], found: Sequence[Sequence[Match]], headed: Words
) -> list[Sequence[Match]]:
    """The matches without the offices of a delegation before which its head would lose his article (التقى
    الرئيس | وفد المعارضة)."""
    kept = [*found]
    for at, word in enumerate(words):
        if at and word.stem in headed and not word.article and words[at - 1].article:
            kept[at - 1] = [match for match in found[at - 1] if match.kind != OFFICE or match.end == at]
    return kept


def person_names(parties: Parties) -> list[str]:
    """The single words that name a person beyond doubt (تبون)."""
    tables = parties.tables
    return sorted(
        token
        for token, node in tables.strict.items()
        if any(
            KINDS[(packed // 16) % 16] == "actor"
            and not packed & WEAK
            and tables.actors[packed // 256].kind == "person"
            for packed in node.get(HERE, ())
        )
    )
