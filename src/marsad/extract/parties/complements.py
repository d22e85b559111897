"""What the words behind a noun say of whom it means: an envoy's country, an act, a nationality."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN
from marsad.arabic.letters.endings import MEN
from marsad.arabic.letters.fold import key
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.sentence.scene import Filler, Scene
from marsad.lexicon.load import rows_of
from marsad.resolve.actors.answer import PartyAnswer

NATION, FORMER = "nationality", "former"
ENVOY, TO, LAND = "title:مبعوث", key("إلى"), "country"
NAME, ATTACK = "اسم", "ASSAULT"


def sent_to(scene: Scene, filler: Filler, answer: PartyAnswer, land: Phrase) -> bool:
    """Whether the country behind إلى is the one that an envoy is sent to, not where he goes, which stands
    behind it (وصل المبعوث الأممي إلى اليمن | إلى صنعاء)."""
    if not answer.basis.startswith(ENVOY) or scene.words[land.first - 1].folded != TO:
        return False
    if not any(match.kind == LAND for match in scene.matches[land.first]):
        return False
    verb = scene.words[filler.first - 1] if filler.first else None
    if verb is None or verb.pos != "verb" or verb.lemma not in grammar().going:
        return True
    return land.last + 1 < len(scene.words) and scene.words[land.last + 1].folded == TO


def says_former(scene: Scene, at: int) -> bool:
    """Whether a word says of whom holds an office in a state that he does so no more (السابق)."""
    word = scene.words[at] if at < len(scene.words) else None
    if word is None or not word.article or word.conj or word.prep:
        return False
    titles = scene.lexicon.parties.tables.titles
    return any(m.kind == "title" and titles[m.entries[0]].kind == FORMER for m in scene.matches[at])


def citizenship(scene: Scene, at: int) -> str | None:
    """The country whose nationality somebody is said to hold right behind his noun (أستاذ يحمل الجنسية X);
    of two it is not told which counts."""
    words, last = scene.words, at + 2
    if last >= len(words) or words[at].pos != "verb" or words[at + 1].stem not in grammar().citizenship:
        return None
    land = scene.answer(Filler(last, last, last, "complement"))
    twofold = last + 1 < len(words) and words[last + 1].conj and words[last + 1].pos == "adj"
    return land.code if land is not None and land.basis == NATION and not twofold else None


def from_land(scene: Scene, filler: Filler, fuller: PartyAnswer) -> bool:
    """Whether people without article come from a country (جنود من مالي)."""
    first = scene.words[filler.first]
    if scene.words[filler.last].pronoun:
        return False  # سحب قوات بلاده | من مالي
    return not (first.article or first.pronoun) and fuller.basis.endswith("+country")


def is_act(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase without article, or of an attack, tells of an act (قتل مدنيون في غارة للتحالف، نجا
    الوزير من محاولة اغتيال), or of those who hold others (رهائن من قبضة المسلحين): no body to be of, unless
    it is a name in quotation marks (وفد من «فتح»)."""
    word = scene.words[phrase.head]
    if scene.words[phrase.first].stem in grammar().grip:
        return True
    if word.pos != "noun" or scene.quoted(phrase.first, phrase.last):
        return False
    nouns = scene.lexicon.predicates.nouns
    if word.article:
        blow = phrase.prep == IN and not scene.matches[phrase.head]  # قتل القائد في الغارة الأميركية
        return blow and scene.lexicon.predicates.noun_of(ATTACK, scene.shapes[phrase.head])
    return word.stem in nouns or any(True for _ in rows_of(scene.lexicon.doing, scene.shapes[phrase.head]))


def in_idafa(scene: Scene, filler: Filler) -> bool:
    """Whether people are counted or stand in an idafa of their own, so that ل behind them tells of the verb
    (استسلم عشرات المسلحين للجيش; not مسلحون موالون لفلان)."""
    last = scene.words[filler.last]
    if filler.first == filler.last or last.pos != "noun":
        return False
    known = grammar()
    return last.lemma not in known.loyal and last.lemma not in known.follower  # مفتشين تابعين | للوكالة


def of_others(scene: Scene, filler: Filler, adjective: int) -> bool:
    """Whether men in the plural stand behind one thing: they are others (استهدف القصف | المدنيين)."""
    several = scene.words[adjective].stem.endswith(MEN)
    before = scene.words[filler.first : filler.last + 1]
    return several and all(word.reading.number in {"s", None} and word.pos == "noun" for word in before)


def called(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase ends with somebody's name of two words at least, the last of which opens no name that
    the lexicon knows, as a state's."""
    last = scene.words[max(filler.last - 1, filler.first) : filler.last + 1]
    strange = all(word.pos == "propn" and not word.article for word in last)
    return len(last) > 1 and strange and not any(scene.matches[filler.last])


def by_courtesy(scene: Scene, at: int) -> bool:
    """Whether a word only honours the name behind it (الشيخ)."""
    titles = scene.lexicon.parties.tables.titles
    return any(m.kind == "title" and titles[m.entries[0]].kind == "honorific" for m in scene.matches[at])


def in_name_of(scene: Scene, filler: Filler) -> int:
    """The word behind a spokesman that says by a pronoun whose he is (المتحدث باسمها); 0 where none does."""
    at = filler.last + 1
    word = scene.words[at] if at < len(scene.words) else None
    his = word is not None and word.pronoun and word.prep == "ب" and word.lemma == NAME
    return at if his else 0


def takes_by(scene: Scene, filler: Filler) -> bool:
    """Whether a filler is the subject right behind a verb that has its object behind ب (ندد، أشاد): no
    ب behind it is its own."""
    at = filler.first - 1
    if at < 0 or scene.words[at].pos != "verb":
        return False
    entries = scene.lexicon.predicates.verbs.get(scene.words[at].lemma, ())
    return any(entry.frame.verb.get(BY) == "recipient" for entry in entries)
