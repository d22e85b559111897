"""Nominal complements of words of saying (أعلن مقتل، أفاد بوقوع، نشر تقارير عن): the words in them."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.participles import joined_manner
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.addressing import addresses
from marsad.extract.speech.sources import listed_kind, news_noun

NEWS_OF = "عن"
DENIED = "negated"
ASIDE_REACH = 11
SHOWN, CIVIL = ("object",), "SOC"
SHOWING = frozenset({"document", "media", "witness"})


def nominal(
    scene: Scene, clause: Clause, slots: Sequence[str], after: int, stop: int
) -> tuple[tuple[int, int], ...]:
    """The nominal complements that hold content, each with what follows it up to the end of its clause."""
    if news := _news(scene, clause):
        return news
    if not slots:
        return ()
    what = after + 1
    if "object" in slots and what + 1 < stop and scene.words[what].folded in grammar().headless:
        speech = scene.lexicon.speech
        own = speech.get(scene.words[clause.verb].lemma)
        denied = own is not None and own.status == DENIED
        if denied or scene.words[what + 1].lemma in speech:  # نفى ما تردد عن، أكد ما ذكرته الصحيفة عن
            return ((what, min(stop - 1, up_to_comma(scene, what))),)
    opens = after + 1
    closes = _set_in(scene, opens) if opens < stop and scene.words[opens].text in COMMAS else 0
    for number, phrase in enumerate(scene.parse.phrases):
        if not max(after, closes) < phrase.first < stop or phrase.first > max(clause.end, closes) + 1:
            continue
        slot = "object" if not phrase.prep else phrase.prep
        if slot in slots and not (slot == "object" and phrase.conj) and number not in clause.subject[1:]:
            end = _with_joined(scene, _what_they_do(scene, number, up_to_comma(scene, phrase.last)))
            return ((phrase.first, min(stop - 1, end)),)
        if slot == "object" and not (number in clause.object and addresses(scene, clause.verb)):
            return ()
    return ()


def _what_they_do(scene: Scene, number: int, end: int) -> int:
    """The last word of what those do who are seen or told of, with what a joined present goes on to tell of
    them (رأى مراسل جنودا يقتادون شبانا | ويضربونهم)."""
    while end + 1 < len(scene.words) and scene.words[end + 1].reading.tense == "present":
        clause = scene.parse.clause_of(end + 1)
        if clause is None or clause.subject_rule != "shared" or clause.subject != (number,):
            break
        end = up_to_comma(scene, end + 1)
    return end


def _with_joined(scene: Scene, end: int) -> int:
    """The last word of what is told with the deeds that stand behind a comma of their own: those that و joins
    (أعلن مقتل أربعة، وجرح ستة) and in which it happened (، في هجوم على حاجز)."""
    words = scene.words
    while end + 3 < len(words) and words[end + 1].text in COMMAS:
        first = end + 2
        own = scene.parse.phrase_of[first + (words[first].pos == "prep")]
        if own < 0 or not (_joined_deed(scene, first) or _happened_in(scene, own, first)):
            return end
        if any(own in c.subject and c.subject_rule == "before" for c in scene.parse.clauses):
            return end  # ، ومقتل القائد أثار غضبا
        end = up_to_comma(scene, first)
    return end


def _joined_deed(scene: Scene, at: int) -> bool:
    """Whether a word is a noun for a deed that و joins."""
    word = scene.words[at]
    if word.conj != AND or word.pos != "noun" or word.article or word.prep:
        return False
    return is_verbal_noun(word.lemma) or not scene.lexicon.predicates.nouns.keys().isdisjoint(
        scene.shapes[at]
    )


def _happened_in(scene: Scene, number: int, at: int) -> bool:
    """Whether a phrase that begins at a word tells in what deed something happened."""
    phrase = scene.parse.phrases[number]
    near = phrase.prep in grammar().befell_in and phrase.first in {at, at + 1} and not phrase.conj
    return near and not scene.lexicon.predicates.nouns.keys().isdisjoint(scene.shapes[phrase.head])


def _set_in(scene: Scene, opens: int) -> int:
    """The comma that closes a clause which another one opens (ندد الحزب، في بيان وقعه زعيمه، باعتقال); 0
    where none does."""
    words = scene.words
    inside = range(opens + 1, min(opens + ASIDE_REACH, len(words)))
    closes = next((n for n in inside if words[n].pos == "punct"), 0)
    if not closes:
        return 0  # a text may end behind the comma
    told = [word for word in words[opens + 1 : closes] if word.pos == "verb"]
    apart = words[opens + 1].prep or words[opens + 1].pos in {"prep", "relative"}
    return closes if apart and told and not told[0].conj and words[closes].text in COMMAS else 0


def shows(scene: Scene, clause: Clause, speakers: Sequence[Filler]) -> bool:
    """Whether pictures, a paper, witnesses or a rights group show somebody do or suffer what a verb's object
    tells (أظهرت مقاطع جنودا يطلقون النار، رصد تقرير الشرطة وهي تضرب)."""
    if scene.words[clause.verb].lemma not in grammar().beholding | grammar().recording or not speakers:
        return False
    if listed_kind(scene, speakers[0]) in SHOWING:
        return True
    if scene.words[speakers[0].first].stem not in grammar().speaking_body:
        return False  # المجتمع المدني
    answer = scene.answer(speakers[0])
    return answer is not None and answer.sector == CIVIL


def _news(scene: Scene, clause: Clause) -> tuple[tuple[int, int], ...]:
    """What news is about that somebody gives out (نشرت الصحيفة تقارير عن مقتله، تداولوا أنباء عن)."""
    found = (news_of(scene, number) for number in (*clause.object, *clause.subject))
    return tuple(about for about in found if about is not None)[:1]


def news_of(scene: Scene, number: int) -> tuple[int, int] | None:
    """What a phrase for news says that the news is of (تقارير عن مقتله): its first and last word."""
    phrases = scene.parse.phrases
    if not 0 <= number < len(phrases) - 1:
        return None
    held, about = phrases[number], phrases[number + 1]
    told = news_noun(scene, held.first) or news_noun(scene, held.last)
    if not told or about.prep != NEWS_OF or about.first - held.last > 2:
        return None
    return about.first, up_to_comma(scene, about.last)


def up_to_comma(scene: Scene, start: int) -> int:
    """The last word before the next comma, stop or joined verb."""
    for at in range(start + 1, len(scene.words)):
        word = scene.words[at]
        if (word.pos == "punct" and word.text[0] in HARD_STOPS | COMMAS | {"؛"}) or (
            word.conj and (word.pos == "verb" or joined_manner(word))
        ):
            return at - 1
    return len(scene.words) - 1


def joined_end(scene: Scene, start: int) -> int:
    """How far complements joined to a quoted one go on (عن «...»، فضلا عن «...»)."""
    for at in range(start + 2, len(scene.words)):
        word = scene.words[at]
        if (word.pos == "punct" and word.text[0] in HARD_STOPS) or (word.pos == "verb" and word.conj):
            return at - 1
    return len(scene.words) - 1
