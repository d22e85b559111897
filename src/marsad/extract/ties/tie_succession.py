"""Whom somebody takes an office over from (عين فلان سفيرا خلفا لفلان، تسلم قيادة القوة خلفا لفلان)."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FROM
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.ties.tie_names import person_end
from marsad.extract.ties.tie_ranks import with_name
from marsad.extract.ties.titles import title_at
from marsad.model import Party
from marsad.resolve.english.english import english

SUCCEEDED_WITHIN = 8
PREDECESSOR = "سلف"
NAMED = ("name:", "title:")


def predecessor(scene: Scene, start: int) -> Filler | None:
    """The words behind ل that name who held the office told before a word."""
    if PREDECESSOR not in scene.positions and scene.positions.keys().isdisjoint(grammar().succession):
        return None
    for at in range(start, min(start + SUCCEEDED_WITHIN, len(scene.words) - 1)):
        word, after = scene.words[at], scene.words[at + 1]
        if word.pos in {"verb", "relative"} or (at > start and _office_begins(scene, at)):
            return None  # تعيين المدير العام للجمارك | محافظا للبنك خلفا لفلان
        if word.prep == BY and word.lemma in grammar().headship:
            return None  # كلف فلانا وزير المالية | برئاسة الحكومة خلفا لفلان
        before = word.stem == PREDECESSOR and word.pronoun and at and words_from(scene, at - 1)
        if before and (one := with_name(scene, (Filler(at + 1, at + 1, at + 1, "office"),))):
            end = max(one[0].last + 1, person_end(scene, at + 1))  # من سلفه العميد فلان
            return Filler(at + 1, end - 1, at + 1, "office") if end > at + 2 else None
        if word.stem not in grammar().succession or after.prep not in grammar().owning:
            continue
        phrase = scene.parse.phrases[scene.parse.phrase_of[at + 1]]
        filler = Filler(at + 1, phrase.last, phrase.head, "office")
        answer = scene.answer(filler)
        named = answer is not None and answer.kind == "person" and answer.basis.startswith(NAMED)
        if named or any(person_end(scene, n) == phrase.last + 1 for n in range(at + 1, phrase.last)):
            return filler
        return None
    return None


def words_from(scene: Scene, at: int) -> bool:
    """Whether somebody takes over from whom a word behind this one means."""
    return scene.words[at].folded == FROM


def _office_begins(scene: Scene, at: int) -> bool:
    """Whether another office stands at a word, to which what follows belongs."""
    return bool(scene.named.matches[at]) and title_at(scene, at) is not None


def without_to(scene: Scene, filler: Filler, subject: Party) -> Party:
    """An unknown person without the ل that his name was spelled with (خلفا لفؤاد)."""
    word, end = scene.words[filler.first], subject.end
    if subject.id is not None or end is None or not word.prep or word.article:
        return subject
    return replace(subject, name=english(scene.text[word.stem_start : end]))
