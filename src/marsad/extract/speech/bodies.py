"""What kind of source a body is: what it gives out is its official word, unless it fights, strives for power
or is of the press. Only its people may be private persons."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR
from marsad.arabic.letters.endings import without_agreement
from marsad.extract.sentence.scene import SPOKE, Filler, Scene
from marsad.lexicon.load import rows_of
from marsad.model.claim import SourceKind
from marsad.resolve.actors.answer import PartyAnswer

SECTOR_KIND: dict[str, SourceKind] = {
    "MIL": "military", "GOV": "official", "JUD": "official", "LEG": "official", "COP": "official",
    "SPY": "official", "PTY": "party", "REB": "party", "PRM": "party", "OPP": "party", "JRN": "media",
}  # fmt: skip
BODIES = frozenset({"body", "company", "international"})
GROUP, HOUSE, NAMED = "group", "victim", "name:"
SPEAKING = BODIES | {GROUP, HOUSE}
BODIES_OF_STATES = frozenset({"UNO", "EUR", "IGO"})
STATE, METONYM, STATES_BODY = "state", "metonym", "GOV"
CIVIL, SCHOOL, HEALTH = "SOC", "EDU", "MED"
HOUSES = frozenset({SCHOOL, HEALTH, "REL"})
TOLD_BY_A_WORD = frozenset({"media", "person", "venue"})  # what a body's own head may look like
NATION = "nationality"
PARTICIPLE = "participle"
OFFICE_WITHIN, NEWS = 2, "اعلام"
PERSON, SHORT = "person", "short:"
SENT, PRESS = "sent", "JRN"
LEARNED = frozenset({"expert", "document"})


def body_kind(
    scene: Scene, filler: Filler, answer: PartyAnswer | None, listed: str | None
) -> SourceKind | None:
    """The kind of a source that is a body; null where it is none, or its first word tells (مصدر في الجيش،
    بيان للحركة). What a word inside its name means is nothing to it (نقابة الصحفيين), nor is a head that
    means the press elsewhere (شبكة الأطباء، وكالة الطاقة الذرية)."""
    if answer is None or answer.kind not in SPEAKING:
        return None
    if answer.kind not in BODIES and not _speaks_as_body(scene, filler, answer):
        return None
    if listed is not None and _heads(scene, filler):
        whole = answer.basis.startswith(NAMED) or answer.code in BODIES_OF_STATES or listed == "person"
        if listed not in TOLD_BY_A_WORD or not whole:
            return None
    elif listed in LEARNED and answer.sector == SCHOOL:
        return "expert"  # مركز دراسات
    if answer.kind == GROUP and answer.sector is None:
        return "party"  # التنظيم
    return SECTOR_KIND.get(answer.sector or "", "official")


def _speaks_as_body(scene: Scene, filler: Filler, answer: PartyAnswer) -> bool:
    """Whether somebody is a group of a name or with one sector's business, or a house that speaks (المستشفى);
    a family or a tribe is its people."""
    if answer.kind == GROUP and answer.sector == CIVIL:
        return scene.words[filler.first].stem in grammar().speaking_body  # مؤسسة, not a tribe
    if answer.kind == GROUP:
        band = answer.sector is None and scene.words[filler.first].stem in grammar().striving
        return band or answer.basis.startswith(NAMED) or answer.sector in SECTOR_KIND
    return answer.kind == HOUSE and answer.sector in HOUSES


def _heads(scene: Scene, filler: Filler) -> bool:
    """Whether the first word of a source is one that the lexicon lists."""
    return not scene.lexicon.cues.sources.keys().isdisjoint(scene.shapes[filler.first])


def unknown_body(scene: Scene, filler: Filler) -> bool:
    """Whether a phrase is a body that no table knows, by its noun with whose it is (إدارة المستشفى، غرفة
    العمليات)."""
    if filler.last <= filler.first or scene.words[filler.first].prep:
        return False
    return scene.words[filler.first].stem in grammar().speaking_body


def news_office(scene: Scene, filler: Filler) -> bool:
    """Whether a source is the office for news of a body that is no press, or its head (دائرة الإعلام، مدير
    المكتب الإعلامي): its own first words tell, and not the press that a later one would be."""
    for at in range(filler.first, min(filler.first + OFFICE_WITHIN, filler.last)):
        stem = scene.words[at].stem
        if stem in grammar().news_office or scene.lexicon.cues.sources.get(stem):
            return stem in grammar().news_office and scene.words[at + 1].stem.startswith(NEWS)
    return False


def sent_by_press(scene: Scene, filler: Filler) -> bool:
    """Whether somebody is the envoy of a paper or an agency (مندوب الوكالة): its own, and no state's."""
    at = filler.first + 1
    if at > filler.last or scene.lexicon.parties.means(scene.words[filler.first].stem) != SENT:
        return False
    own = Filler(at, filler.last, at, "institution")
    answer, known = scene.answer(own), scene.lexicon.cues.sources
    if answer is not None and (answer.sector is not None or answer.id is not None):
        return answer.sector == PRESS
    return any(known.get(shape) == "media" for shape in sorted(scene.shapes[at]))


def member_kind(scene: Scene, filler: Filler) -> SourceKind:
    """The kind of a member or leader: his body's where it stands right behind (عضو المفوضية)."""
    at = filler.first + 1
    if at > filler.last:
        return "party"
    own = Filler(at, at, at, "institution")
    known = body_kind(scene, own, scene.answer(own), None)
    return known or ("official" if scene.words[at].stem in grammar().speaking_body else "party")


def unsectored(answer: PartyAnswer | None) -> SourceKind:
    """What kind of source one is that no sector tells of: a state or a body of states is official."""
    state = answer is not None and (answer.kind == STATE or answer.code in BODIES_OF_STATES)
    return "official" if state and answer is not None and answer.sector is None else "person"


def institution(scene: Scene, filler: Filler) -> str | None:
    """The sector of the body that a source belongs to (مصدر في الجيش، مسؤول أمني)."""
    for first, last, head in _behind(scene, filler):
        answer = scene.answer(Filler(first, last, head, "institution"))
        if answer is not None and answer.sector is not None:
            return answer.sector
        if answer is not None and answer.code in BODIES_OF_STATES:
            return STATES_BODY
    return None


def _behind(scene: Scene, filler: Filler) -> Iterator[tuple[int, int, int]]:
    """What stands in a source behind its head: its further phrases, and what a preposition inside one begins
    (مصدر في الشرطة)."""
    for number in sorted({scene.parse.phrase_of[at] for at in range(filler.first, filler.last + 1)} - {-1}):
        phrase = scene.parse.phrases[number]
        if phrase.first > filler.first and phrase.last <= filler.last and phrase.head != filler.head:
            yield phrase.first, phrase.last, phrase.head
    for at in range(filler.first + 1, filler.last):
        if scene.words[at].pos == "prep" and scene.words[at].lemma in grammar().membership:
            yield at + 1, filler.last, at + 1


def of_nation(scene: Scene, filler: Filler) -> bool:
    """Whether a speaker is one man by the adjective of a nation alone, which is many a family's name (وأضاف
    السوداني): no state speaks so."""
    word = scene.words[filler.first]
    if filler.first != filler.last or filler.pronoun or not word.article or word.reading.number in {"p", "d"}:
        return False
    answer = scene.answer(filler)
    return answer is not None and answer.basis == NATION and answer.sector is None and not answer.id


def spoke_before(scene: Scene, filler: Filler, answer: PartyAnswer) -> SourceKind | None:
    """The kind of source that one was whom the article names again by the family name alone (الخبير محمد
    الطيار ... وقال الطيار)."""
    if answer.kind != PERSON or not answer.basis.startswith(SHORT):
        return None
    tokens = (f"{SPOKE}{token}" for token in scene.named.forms[filler.first].plain)
    told = next((scene.aliases[token] for token in tokens if token in scene.aliases), None)
    return None if told is None else told.kind  # type: ignore[return-value]


def bound(scene: Scene, at: int) -> bool:
    """Whether a word says whose somebody is, and so holds the ل behind it (مصدر في القوات الحليفة لموسكو)."""
    word = scene.words[at]
    if not word.article or word.pos not in {"adj", "noun"}:
        return False
    rows = rows_of(scene.lexicon.ties, without_agreement(word.stem))
    return any(row.form == PARTICIPLE and FOR in row.object for row in rows)


def done_to_by_body(scene: Scene, first: int, head: int, number: int) -> bool:
    """Whether a phrase is whom a verb takes that a known body or a state does (نعى حزب الله | القائد فلانا):
    it has no name of a man."""
    last = scene.parse.phrases[number].first - 1
    if not any(number in clause.object for clause in scene.parse.clauses):
        return False
    own = scene.answer(Filler(first, last, head, "source"))
    if own is None:
        return False
    return own.kind == STATE or own.basis == METONYM or (own.id is not None and own.kind in SPEAKING)
