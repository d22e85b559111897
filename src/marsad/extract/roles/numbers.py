"""People of whom the text gives the number alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.quantities import one_more, the_next
from marsad.arabic.records import Word
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.owners import counts
from marsad.extract.parties.parties import Cast, cast
from marsad.extract.parties.partitive import with_whole
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party, Why

SUBJECT = "subject"
PEOPLE = PERSONS | {"victim"}


def counted(scene: Scene, role: str, fillers: Sequence[Filler]) -> Cast:
    """People of whom the text gives the number alone (قتل خمسة، تظاهر الآلاف، أصيب أكثر من ثمانين آخرين)."""
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        others = len(words) > 1 and words[-1].stem in grammar().another
        words = tuple([w for w in words[: len(words) - others] if w.pos != "prep"])
        some = not scene.lexicon.numbers.floors.issuperset([w.folded for w in words])  # على الأقل: no people
        if not filler.pronoun and some and all(counts(scene, word) for word in words):
            filler = with_whole(scene, filler)
            span = scene.span(filler.first, filler.last)
            crowd = Party(span.text, span.start, span.end, scene.story.main, "CVL", name="people")
            rule = f"{role}:{filler.how}:number alone"
            return Cast((crowd,), (filler,), (Why("parties", rule, span.start, span.end),))
    return Cast()


def others_counted(scene: Scene, role: str, fillers: Sequence[Filler], discourse: Discourse) -> Cast:
    """A number of others like those of whom the sentence told before (أدانت أربعة صحافيين وأفرجت عن ستة
    آخرين)."""
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        one = len(words) == 1 and not filler.pronoun and _lone(words[0], filler.how)
        if filler.pronoun or not (one or words[-1].stem in grammar().another):
            continue
        if not all(counts(scene, word) for word in words[:-1]):
            continue
        ahead = (p for p in reversed(scene.parse.phrases) if p.last < filler.first)
        before = (p for p in ahead if one or _several(scene, p))
        several = (Filler(p.first + one * _of_act(scene, p), p.last, p.head, filler.how) for p in before)
        kinds = PERSONS if one else PEOPLE
        people = (f for f in several if (a := scene.answer(f)) is not None and a.kind in kinds)
        like = [cast(scene, role, (one,), discourse, True) for one in islice(people, 1)]
        if like and len(like[0].parties) == 1:
            span = scene.span(filler.first, filler.last)
            told = replace(like[0].parties[0], text=span.text, start=span.start, end=span.end)
            why = Why("parties", f"{role}:{filler.how}:others", span.start, span.end)
            return Cast((told,), (filler,), (why,))
    return Cast()


def _lone(word: Word, how: str) -> bool:
    """Whether a word means one more of those told of, or as the subject of a passive the next of them."""
    return one_more(word, grammar()) or (how.startswith(SUBJECT) and the_next(word, grammar()))


def _of_act(scene: Scene, phrase: Phrase) -> bool:
    """Whether a verbal noun opens a phrase and who suffered stands right behind it (مقتل طفلة وإصابة
    أخرى)."""
    opens = phrase.head == phrase.first < phrase.last
    return opens and scene.words[phrase.first].lemma in scene.lexicon.predicates.nouns


def _several(scene: Scene, phrase: Phrase) -> bool:
    return scene.words[phrase.first].pos == "num" or scene.words[phrase.head].reading.number in {"d", "p"}
