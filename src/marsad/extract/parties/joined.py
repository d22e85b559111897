"""Who else stands beside a party: joined behind its name or its complement, added to it (فضلا عن), or picked
out of it (بينهم).
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, AND, BETWEEN, FOR, FROM
from marsad.arabic.clauses.between_two import is_second, over_complement
from marsad.arabic.clauses.clauses import coordinated
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.deed_nouns import twin_deeds
from marsad.arabic.phrases.nouns import of_affairs
from marsad.arabic.phrases.offices import is_topic
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.parties.mentions import party
from marsad.extract.parties.stretched import stretched, widened
from marsad.extract.sentence.listed import standing_at
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.sectors import PERSONS
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer

BRACKETED = 4
EACH = "كل"
CLOSED = frozenset(")»”]")
COLLECTIVE = frozenset({"body", "group", "force"})
JOINABLE = COLLECTIVE | PERSONS
LISTED = JOINABLE | {"state", "international", "people"}
PLAIN = frozenset({None, "UNK", "CVL", "REL"})
AMONG_THEM = f"prep.{BETWEEN}"
LONGEST_ADDING, LONGEST_NAME = 2, 4
NAMED_SO = "participants"  # whoever else fought or met them, did not do what their name says
Told = tuple[Party, Filler, str]


def beside(scene: Scene, filler: Filler, named: Party, coming: frozenset[int]) -> Iterator[Told]:
    """Those told with the party of a filler, without those whose words begin at one ``coming`` anyway."""
    if filler.pronoun or filler.how == NAMED_SO:
        return
    at, known = filler, named
    while True:
        for picked in _included(scene, at, known):
            yield picked
            at = picked[1]
        following = _next(scene, at)
        if following is None or following[0].first in coming:
            return
        found, answer, rule = following
        at = found
        known = party(scene, found, answer)
        yield known, found, f"{rule}:{answer.basis}"


def _next(scene: Scene, filler: Filler) -> tuple[Filler, PartyAnswer, str] | None:
    """The party joined right behind a filler, or added to it."""
    after = filler.last + 1
    behind_place = _behind_place(scene, after)
    at = behind_place or _behind_name(scene, after) or after
    while at < len(scene.words) and scene.words[at].text in CLOSED | COMMAS:
        at += 1
    added = None if _taken_up(scene, at) else behind_adding(scene, at)
    first = added or at
    number = scene.parse.phrase_of[first] if filler.last + 1 <= first < len(scene.words) else -1
    if number < 0 or (added is None and not _opens_joined(scene, first, number)):
        return None
    if is_second(scene.parse, number):
        return None  # معارك بين فصائل تدعمها أنقرة | وقوات كذا
    if behind_place and any(m.first == first for m in scene.places):
        return None  # لاجئون في الأردن ولبنان
    if (
        behind_place
        and scene.words[first].pronoun
        and any(m.prep == FOR and m.last == at for m in scene.places)
    ):
        return None  # دعم مصر للسودان | وجيشه
    if filler.how != AMONG_THEM and is_other_side(scene, first):
        return None  # بين قوات تدعمها روسيا | ومقاتلي التنظيم
    phrase = scene.parse.phrases[number]
    whole = Filler(first, phrase.last, max(first, phrase.head), filler.how)
    topic = phrase.definite and is_topic(scene.words, phrase)
    answer = None if topic else scene.answer(whole, metonyms=False)
    if answer is None and not topic and (some := widened(scene, whole)) is not None:
        whole, answer = some, scene.answer(some, metonyms=False)  # وعددا من شيوخ القبائل
    if answer is None or answer.kind not in LISTED:
        return None
    whole, answer = stretched(scene, whole, answer, False)
    unknown = answer.basis == "name:shape" and not _kind_of_person(scene, filler)
    if unknown or (added is None and not _same_rank(scene, filler, phrase, answer)):
        return None
    return whole, answer, "added" if added else "joined"


def is_other_side(scene: Scene, first: int) -> bool:
    """Whether people are joined at a word as the other side to the only one behind بين, over what describes
    that one."""
    number = over_complement(scene.parse, first)
    if number is None:
        return False
    phrase = scene.parse.phrases[number]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, BETWEEN), metonyms=False)
    return answer is not None and answer.human


def _opens_joined(scene: Scene, first: int, number: int) -> bool:
    """Whether a phrase begins at a word with و and no preposition, and goes with the phrase right before it
    (not تأييدها للرئيس ومعارضتها)."""
    words, phrases = scene.words, scene.parse.phrases
    head = words[first]
    if number > 1 and phrases[number - 1].last + 1 == first and phrases[number - 1].prep:
        earlier, before = words[phrases[number - 2].first], words[phrases[number - 1].head]
        if twin_deeds(earlier, before, head):
            return False
    return scene.parse.phrases[number].first == first and head.conj == AND and not head.prep


def _kind_of_person(scene: Scene, filler: Filler) -> bool:
    answer = scene.answer(filler, metonyms=False)
    return answer is not None and answer.kind in PERSONS


def _same_rank(scene: Scene, filler: Filler, phrase: Phrase, answer: PartyAnswer) -> bool:
    """Whether what is joined behind a phrase with a complement is joined to the whole and not to the
    complement (مسؤولون من الوزارة ومنظمات; not مسؤولون من الوزارة والشركة)."""
    before = scene.parse.phrases[scene.parse.phrase_of[filler.last]]
    if before.first <= filler.first or not before.prep or phrase.first > filler.last + 1:
        return True
    if before.prep == ABOUT or _each_of(scene, before):
        return True  # ممثلون عن الحكومة والحركة، وزراء كل من فرنسا وألمانيا
    kinds = before.prep == FROM and before.definite and phrase.definite
    if kinds and scene.words[filler.first].pos == "num":
        return False  # 29 قتيلا من النساء والأطفال
    counted = scene.words[phrase.first].pos == "num"
    return counted or (before.definite and not phrase.definite) or answer.kind in PERSONS


def _each_of(scene: Scene, phrase: Phrase) -> bool:
    """Whether each of several is named (كل من فرنسا وألمانيا)."""
    at = phrase.prep_at - 1
    return phrase.prep == FROM and at >= 0 and scene.words[at].lemma == EACH


def _taken_up(scene: Scene, at: int) -> bool:
    """Whether a verb may take what else would add somebody (وقف إلى جانب): no comma stands before it."""
    words = scene.words
    return at < len(words) and words[at].pos == "prep" and words[at - 1].text not in COMMAS


def behind_adding(scene: Scene, at: int) -> int | None:
    """The word behind an expression that adds somebody (بالإضافة إلى، فضلا عن), if one begins at a word."""
    words = scene.words
    folded = tuple([word.folded for word in words[at : at + LONGEST_ADDING]])
    for length in range(len(folded), 0, -1):
        if folded[:length] in grammar().adding:
            return at + length
    return None


def _behind_place(scene: Scene, at: int) -> int | None:
    """The word behind what follows a party: a place, a name in brackets (السفارة في الخرطوم وسفيرها), the
    matters of an office, or that it is one of two sides."""
    words, phrases, phrase_of = scene.words, scene.parse.phrases, scene.parse.phrase_of
    if at + 1 < len(words) and (words[at].folded, words[at + 1].folded) in grammar().one_side:
        return at + 2  # من جهة، وX من جهة أخرى
    if at + BRACKETED < len(words) and words[at].text == "(":
        return next((n + 1 for n in range(at, at + BRACKETED) if words[n].text == ")"), None)
    number = phrase_of[at] if at < len(words) else -1
    if number >= 0 and of_affairs(phrases[number].prep, words[phrases[number].head]):
        return phrases[number].last + 1
    if at < len(words) and [m for m in scene.places if m.first in {at, at + 1} and m.prep]:
        number = phrase_of[at + (words[at].pos == "prep")]
        return phrases[number].last + 1 if number >= 0 else None
    return None


def _behind_name(scene: Scene, at: int) -> int | None:
    """The comma that closes a name told with an office (رئيس الحكومة، سعد الحريري، ورئيس المجلس)."""
    words = scene.words
    if at + 1 >= len(words) or words[at].text not in COMMAS:
        return None
    within = range(at + 2, min(at + 2 + LONGEST_NAME, len(words) - 1))
    close = next((n for n in within if words[n].text in COMMAS), None)
    if close is None or words[close + 1].conj != AND:
        return None
    inside = words[at + 1 : close]
    name = all(w.pos in {"propn", "noun", "adj"} and not (w.pronoun or w.conj or w.prep) for w in inside)
    known = words[at + 1].pos == "propn" or scene.lexicon.parties.is_given_name(words[at + 1])
    return close if name and known else None


def _included(scene: Scene, filler: Filler, named: Party) -> Iterator[Told]:
    """Those whom a sentence picks out of a party by name or office (قيادات الحركة، بينهم إسماعيل هنية)."""
    words, phrases = scene.words, scene.parse.phrases
    after = filler.last + 1
    while after < len(words) and words[after].text in CLOSED | COMMAS:
        after += 1
    if after == len(words):
        return
    picking = behind_including(scene, after)
    first = len(words) if picking is None else picking
    number = scene.parse.phrase_of[first] if first < len(words) else -1
    if number < 0 or phrases[number].first != first or phrases[number].prep:
        return
    for at in coordinated(words, phrases, number):
        picked = Filler(phrases[at].first, phrases[at].last, phrases[at].head, filler.how)
        answer = scene.answer(picked, metonyms=False)
        if answer is not None and _worth_naming(answer, named):
            picked, answer = stretched(scene, picked, answer, False)
            yield party(scene, picked, answer), picked, f"including:{answer.basis}"


def behind_including(scene: Scene, at: int) -> int | None:
    """The word behind an expression that picks some (بينهم، من بينها), if one begins at a word."""
    if scene.lexicon.including.keys().isdisjoint(scene.shapes[at]):
        return None
    lasts = [last for last, _ in standing_at(scene, scene.lexicon.including, at)]
    return max(lasts) + 1 if lasts else None


def _worth_naming(answer: PartyAnswer, whole: Party) -> bool:
    """Whether one of many is somebody known, an office, a state, or of another kind than the rest."""
    state = answer.sector is None and answer.code is not None
    office = answer.basis.startswith("title")
    return bool(answer.id) or state or office or answer.sector not in {*PLAIN, whole.sector}
