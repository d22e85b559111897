"""Some, each or none of those whom a pronoun means (ستة منهم، الكثير من هؤلاء، أي منهما، أحد منهم)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from marsad.arabic.classes.grammar import grammar, parts_of
from marsad.arabic.classes.particles import FROM
from marsad.arabic.phrases.counting import hundredths
from marsad.arabic.records import Word
from marsad.extract.parties.coreference import PRONOUNS, antecedent
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.owners import counts
from marsad.extract.sentence.scene import Filler, Scene
from marsad.model import Party

MEMBERS = "members of"


def any_of_them(scene: Scene, filler: Filler) -> Filler | None:
    """The pronoun behind من that tells of whom one, any or each is meant, right behind the word for it."""
    at, classes = filler.first + 1, grammar()
    behind = scene.words[at] if filler.first == filler.last and at < len(scene.words) else None
    if behind is None or behind.stem != FROM or not behind.pronoun:
        return None
    picks = classes.any_of | classes.nobody | classes.each_of
    return Filler(at, at, at, filler.how, True) if scene.words[filler.first].stem in picks else None


def whole_of(scene: Scene, filler: Filler) -> Filler:
    """Those of whom any one is meant (أي من الوزيرين)."""
    first = filler.first + 2
    of_those = first <= filler.last and scene.words[filler.first].stem in grammar().any_of
    if not of_those or scene.words[first - 1].folded != FROM:
        return filler
    return structs.replace(filler, first=first)


def some_of(scene: Scene, filler: Filler, discourse: Discourse) -> Party | None:
    """A part of those whom the pronoun behind it means (قتلت ستة منهم، الكثير من هؤلاء), of their kind."""
    ends = scene.words[filler.last : filler.last + 2]
    apart = ends[-1].stem == FROM or "demonstrative" in {ends[0].pos, ends[-1].pos}
    last, at = _whole(scene, filler) if apart else (filler.last, -1)
    if at < 0:
        return None
    first, known = last + 1, parts_of()
    while first > filler.first and _parts(scene, scene.words[first - 1], known):
        first -= 1
    if first > last or scene.words[first].pos == "adj":
        return None
    whole = antecedent(scene, Filler(at, at, at, filler.how, True), discourse)
    span = scene.span(first, last)
    if whole is None:
        return None
    name = f"{MEMBERS} {whole.name}" if whole.id and whole.name else whole.name
    return Party(span.text, span.start, span.end, whole.code, whole.sector, name=name)


def with_whole(scene: Scene, filler: Filler) -> Filler:
    """A number that is a share and those of whom it tells (نحو 95% من الناخبين)."""
    words = scene.words
    at = filler.last + hundredths(words, filler.last + 1, grammar())
    if at == filler.last or at + 2 >= len(words) or words[at + 1].stem != FROM:
        return filler
    number = scene.parse.phrase_of[at + 2]
    last = filler.last if number < 0 else scene.parse.phrases[number].last
    return structs.replace(filler, last=last)


def some_of_own(scene: Scene, doers: Sequence[Party], hit: Sequence[Party]) -> list[Party]:
    """Those among whom an act hits who are told as some of the ones who do it."""
    own = {(party.name, party.code, party.sector) for party in doers}
    found = []
    for party in hit if own else ():
        name = (party.name or "").removeprefix(f"{MEMBERS} ") or None
        behind = scene.text[party.end or 0 :].lstrip()[: len(FROM)] if party.end else ""
        if behind == FROM and (name, party.code, party.sector) in own:
            found.append(party)
    return found


def _parts(scene: Scene, word: Word, known: frozenset[str]) -> bool:
    """Whether a word only says how many, or how great their number is (عددا كبيرا)."""
    plain = not word.pronoun and (word.pos == "adj" or not {word.stem, word.lemma}.isdisjoint(known))
    return plain or counts(scene, word)


def _whole(scene: Scene, filler: Filler) -> tuple[int, int]:
    """The last word of a part, and the word behind it that means the whole: من with a pronoun or هؤلاء; -1
    where none does."""
    words, at = scene.words, filler.last + 1
    if at < len(words) and words[at].stem == FROM and words[at].pronoun:
        return filler.last, at
    for these in range(filler.last, min(at + 2, len(words))):
        if words[these].pos != "demonstrative":
            continue
        named = these + 1 < len(words) and words[these + 1].article
        apart = words[these - 1].stem == FROM and not words[these - 1].pronoun
        if named or words[these].folded not in PRONOUNS or these <= filler.first:
            break
        return these - 1 - apart, these
    return filler.last, -1
