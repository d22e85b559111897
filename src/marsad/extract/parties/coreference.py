"""Reference: what an attached pronoun or a dropped subject means, from the sentence and the ones before it.

Candidates are tried nearest first, subjects before others, and must agree in gender and number (Hobbs-like
salience over clauses; no world knowledge).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from marsad.arabic.endings import ARTICLE, MEN, THIRD_PERSON
from marsad.arabic.fold import key
from marsad.arabic.grammar import grammar
from marsad.arabic.parsed import Clause
from marsad.arabic.records import Word
from marsad.extract.parties.agreement import Gender, Mention, Number, fits, fits_mention
from marsad.extract.parties.stretched import local, stretched
from marsad.extract.sentence.participles import OBJECT_PRONOUN
from marsad.extract.sentence.reflexive import aimed, harmed, hits_people, reproached, takes_people
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.first_person import WE, speaker_at, speaks_for
from marsad.lexicon.load import rows_of
from marsad.model import Party
from marsad.resolve.actors import PartyAnswer

PRONOUNS: dict[str, tuple[Gender, Number]] = {
    "ه": ("m", "s"),
    "ها": ("f", None),
    "هم": ("m", "p"),
    "هن": ("f", "p"),
    "هما": (None, "d"),
    "نا": (None, "p"),
}
MEMORY = 6
COLLECTIVE = frozenset({"body", "group", "force", "media", "company"})
NOUNS = frozenset({"noun", "propn", "adj", "foreign"})
SUBJECT = "antecedent.subject"
OF = "ب"
METONYM = "metonym"
HELD_WITHIN = 4
BODIES = COLLECTIVE | {"state"}
HOMELY = frozenset({"GOV", "COP", "JUD", "LEG", "MIL", "SPY"})
OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "REB", "PTY", "PRM"})


class Discourse(msgspec.Struct, frozen=True, gc=False):
    """What the sentences so far leave behind: subjects, newest first, who was speaking last, the parties of
    the last sentence (``named``, newest first), its own subjects and parties before those of earlier ones
    (``known``), who did acts of which type last (``did``), the two that the last act between two was of
    (``together``), the country of the last act's place, else of who does it (``home``), who fought in the
    last fight of two sides and the folded words for it (``fight``), and the short names that the article
    gave.
    """

    subjects: tuple[Mention, ...] = ()
    speaker: Mention | None = None
    named: tuple[Mention, ...] = ()
    known: tuple[Mention, ...] = ()
    did: tuple[tuple[str, Mention], ...] = ()
    together: tuple[Party, ...] = ()
    home: str | None = None
    fight: tuple[str, tuple[Party, ...]] = ("", ())
    aliases: Mapping[str, PartyAnswer] = msgspec.field(default_factory=dict)

    def with_mentions(self, subjects: tuple[Mention, ...], named: tuple[Mention, ...]) -> Discourse:
        """The discourse after a sentence with these subjects and parties (newest first)."""
        known = _different((*subjects, *named, *self.known))
        return replace(self, subjects=_different((*subjects, *self.subjects)), named=named, known=known)

    def with_speaker(self, speaker: Mention | None) -> Discourse:
        """The discourse after somebody spoke."""
        return replace(self, speaker=speaker)


def _different(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mentions of parties that do not stand for the same words, as many as are remembered."""
    found: dict[tuple[int | None, str | None], Mention] = {}
    for told in mentions:
        found.setdefault((told.party.start, told.party.text), told)
    return tuple(found.values())[:MEMORY]


def party(scene: Scene, filler: Filler, answer: PartyAnswer) -> Party:
    """A filler that was resolved, as a party of the contract."""
    span = scene.span(filler.first, filler.last)
    return Party(span.text, span.start, span.end, answer.code, answer.sector, answer.id, answer.name)


def mention(scene: Scene, filler: Filler, answer: PartyAnswer) -> Mention:
    """A filler that was resolved, as later sentences remember it."""
    head = scene.words[filler.head]
    number: Number = head.reading.number
    if scene.words[filler.first].pos == "num" and filler.first != filler.head:
        number = "p"
    if answer.kind == "person" and answer.basis.startswith("name"):
        number = "s"  # بنيامين is no plural
    elif many_named(head, answer):
        number = "p"
    gender = of_state(scene, filler) if answer.kind == "state" else head.reading.gender
    if gender is None and filler.how == "subject" and number == "s" and filler.first:
        verb = scene.words[filler.first - 1]
        gender = "f" if verb.pos == "verb" and verb.reading.gender == "f" else None
    gender = of_metonym(scene, filler) if answer.basis == METONYM else gender
    acts = answer.human and answer.kind != "state" and answer.sector in OFFICIAL
    return Mention(party(scene, filler, answer), gender, number, is_person(answer), acts=acts)


def at_home(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """A body or officer of a state that only a definite noun names (الجيش، وزير الإعلام), where the story is
    of no one country: of where the last act was done, or of who did it."""
    known = answer.code is not None or answer.id is not None or discourse.home is None
    definite = any(word.article for word in scene.words[filler.first : filler.last + 1])
    if known or not definite or answer.sector not in HOMELY or answer.kind == "weapon":
        return answer
    if not answer.basis.startswith(("agent", "title")) or scene.words[filler.first].reading.number != "s":
        return answer
    return replace(answer, code=discourse.home, basis=f"{answer.basis}+home")


def many_named(head: Word, answer: PartyAnswer) -> bool:
    """Whether a group bears a name in the plural (الحوثيون), which takes plural pronouns."""
    return answer.kind == "group" and head.article and head.stem.endswith(MEN)


def of_metonym(scene: Scene, filler: Filler) -> Gender:
    """The gender of a place that stands for a government: that of the verb right before it (نفى الكرملين),
    else feminine, as towns are."""
    verb = scene.words[filler.first - 1] if filler.first else None
    shown = verb is not None and verb.pos == "verb" and verb.reading.gender == "m"
    return "m" if shown and scene.words[filler.first].article else "f"


def is_person(answer: PartyAnswer) -> bool:
    """Whether a party is people, who take plural pronouns; bodies and forces take the feminine singular."""
    return answer.human and answer.kind not in COLLECTIVE


def of_state(scene: Scene, filler: Filler) -> Gender:
    """The gender of a state's name: feminine but for a few (العراق, لبنان)."""
    meanings = scene.lexicon.parties.tables.references
    return "m" if meanings.get(key(scene.words[filler.head].stem.removeprefix(ARTICLE))) == "he" else "f"


def we(scene: Scene, at: int, discourse: Discourse) -> Party | None:
    """Whom the first person plural at a word means: the side of who speaks there, or of the last speaker."""
    speaker = speaker_at(scene, at)
    if speaker is not None:
        return speaks_for(scene, speaker)
    last = discourse.speaker
    return None if last is None else last.side or last.party


def antecedent(
    scene: Scene, filler: Filler, discourse: Discourse, barred: frozenset[str] = frozenset()
) -> Party | None:
    """Whom the pronoun on word ``filler.head`` means, or None where nobody fits; nobody with a code of
    ``barred`` (a body between states has no police).
    """
    word = scene.words[filler.head]
    pronoun = word.pronoun or word.folded.removeprefix(OBJECT_PRONOUN)
    gender, number = PRONOUNS.get(pronoun, (None, None))
    if pronoun not in PRONOUNS:
        return None
    if word.pronoun == WE:
        return we(scene, filler.head, discourse)
    repeated = _same_pronoun_before(scene, filler.head, discourse)
    if repeated is not None:
        return repeated
    own = scene.parse.clause_of(filler.head) or scene.parse.clause_over(filler.head)
    beside = word.pos == "prep" and own is not None and own.verb < filler.head <= own.end
    beside = beside and own is not None and (own.antecedent is None or own.subject_rule == "after")
    held = word.pos == "pron"  # متهمة إياها: neither who accuses nor the participle itself
    others = held or aimed(scene, filler.head) or harmed(scene, filler.head)
    apart = own is not None and (filler.head == own.verb or beside or others)
    if own is not None and reproached(scene, own, filler.head):
        apart, barred = True, barred | _codes(scene, own.subject)
    excluded = set(own.subject) if own is not None and apart else set()
    excluded |= {scene.parse.phrase_of[filler.head - 1]} if held else set()
    excluded |= _goes_on_from(scene, own) if own is not None and filler.head == own.verb else set()
    excluded -= {n for c in scene.parse.clauses if only_met(scene, c, discourse) for n in c.subject}
    victim = hits_people(scene, filler.head)
    for phrase in before(scene, filler.head, excluded):
        candidate = party_in(scene, phrase)
        answer = scene.answer(candidate, metonyms=phrase.how == SUBJECT)
        if answer is None or answer.code in barred or (victim and answer.kind in BODIES):
            continue
        if answer.kind == "state" and gender not in {None, of_state(scene, candidate)}:
            continue
        if answer.basis == METONYM and gender == "m" and of_metonym(scene, candidate) == "f":
            continue
        if _unlike(scene, filler, phrase, answer, gender):
            continue
        head = scene.words[candidate.head]
        if fits(head, is_person(answer), gender, number) or (number == "p" and many_named(head, answer)):
            if answer.basis.startswith(("agent", "title")):
                candidate, answer = stretched(scene, candidate, answer, False)
            answer = at_home(scene, candidate, answer, discourse)
            return party(scene, candidate, local(scene, candidate, answer))
    doer = (
        _left_out(scene, own.verb, discourse)
        if own is not None and (filler.head == own.verb or beside)
        else None
    )
    victims = own is not None and filler.head == own.verb and takes_people(scene, own.verb)
    deed = word if word.pos == "noun" and not victim else None
    known = _known(scene, deed, number, discourse, victims)
    earlier = (m.party for m in known if fits_mention(m, gender, number))
    return next((known for known in earlier if known.code not in barred and known != doer), None)


def _known(
    scene: Scene, deed: Word | None, number: Number, discourse: Discourse, victims: bool
) -> Sequence[Mention]:
    """Those whom earlier sentences named, the likeliest to be meant by a pronoun first: who did the ``deed``
    whose noun bears it, people before bodies where they are several or ``victims`` of what is done to
    people."""
    entries = scene.lexicon.predicates.nouns.get(deed.lemma, ()) if deed is not None else ()
    deeds = {entry.event for entry in entries}
    doers = [m for event, m in discourse.did if event in deeds]
    known = [*discourse.known]
    if number == "p":  # a force takes a plural pronoun only where no people were named beside it
        known.sort(key=lambda m: not (m.human or m.gender != "f"))
    if victims:
        known.sort(key=lambda m: not m.human)
    return [*doers, *known]


def _goes_on_from(scene: Scene, own: Clause) -> set[int]:
    """The subject before, with which a verb joined by و goes on that has a thing for its own (اتهمه القضاء
    وأودعه الحبس): he does what the verb says."""
    before = [c for c in scene.parse.clauses if c.verb < own.verb and c.subject]
    thing = own.subject_rule == "after" and all(
        scene.answer(phrase_filler(scene, n, SUBJECT)) is None for n in own.subject
    )
    if not (before and thing and scene.words[own.verb].conj):
        return set()
    verbs = scene.words[own.verb].reading, scene.words[before[-1].verb].reading
    return set(before[-1].subject) if verbs[0].gender == verbs[1].gender else set()


def _codes(scene: Scene, group: Sequence[int]) -> frozenset[str]:
    """The countries of the parties that phrases name."""
    answers = (scene.answer(phrase_filler(scene, number, SUBJECT)) for number in group)
    return frozenset(answer.code for answer in answers if answer is not None and answer.code is not None)


def _left_out(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """Who does what a verb without a subject tells of, where an earlier sentence named him."""
    clause = scene.parse.clause_of(verb)
    if clause is None or scene.words[verb].reading.person != 3:
        return None
    fillers = [phrase_filler(scene, number, SUBJECT) for number in clause.subject]
    things = all(scene.answer(f) is None and scene.words[f.head].pos == "noun" for f in fillers)
    return dropped_subject(scene, verb, discourse) if things else None  # وطلب منه دعم القوات


def _unlike(scene: Scene, filler: Filler, candidate: Filler, answer: PartyAnswer, gender: Gender) -> bool:
    """Whether a subject cannot be whom a pronoun means: the verb shows that a name is of the other gender
    (انتقد أردوغان حكومتها), or an unknown armed man acts on what is somebody's (أطلق مسلح النار على
    حارسه).
    """
    number = scene.parse.phrase_of[candidate.first]
    clause = next((c for c in scene.parse.clauses if number in c.subject and c.subject_rule == "after"), None)
    if clause is None and candidate.how != SUBJECT:
        return False
    if answer.sector == "UAF" and scene.words[filler.head].pos == "noun" and filler.pronoun:
        own = scene.parse.clause_over(filler.head)
        return own is not None and number in own.subject
    shown = scene.words[clause.verb].reading.gender if clause is not None else None
    name = scene.words[candidate.head].pos == "propn" and answer.kind == "person"
    return name and gender is not None and shown not in {None, gender}


def owner_of(scene: Scene, filler: Filler, discourse: Discourse) -> Mention | None:
    """Whom the pronoun on a phrase's first noun means (زيارته), as later sentences remember him."""
    word = scene.words[filler.first]
    gender, number = PRONOUNS.get(word.pronoun, (None, None))
    if word.pos != "noun" or word.pronoun not in PRONOUNS:
        return None
    found = antecedent(scene, Filler(filler.first, filler.first, filler.first, filler.how, True), discourse)
    return None if found is None else Mention(found, gender, number, True)


def _same_pronoun_before(scene: Scene, at: int, discourse: Discourse) -> Party | None:
    """Whom an earlier pronoun of the same form means that looks back beyond the sentence (زيارته، لدعمه)."""
    first = next(
        (w for w in scene.words[:at] if w.pronoun == scene.words[at].pronoun and w.pos == "noun"), None
    )
    if first is None or any(w.pos in {"verb", "punct"} for w in scene.words[1 : scene.words.index(first)]):
        return None
    gender, number = PRONOUNS.get(first.pronoun, (None, None))
    return next((m.party for m in discourse.subjects if fits_mention(m, gender, number)), None)


def dropped_subject(scene: Scene, verb: int, discourse: Discourse) -> Party | None:
    """Whom a verb without a subject in its sentence speaks of: the nearest agreeing subject before."""
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return discourse.speaker.party if discourse.speaker else None
    again = unsaid_subject(scene, verb, discourse)
    return None if again is None else again.party


def unsaid_subject(scene: Scene, verb: int, discourse: Discourse) -> Mention | None:
    """The nearest earlier subject that agrees with a verb in the third person."""
    reading = scene.words[verb].reading
    if reading.person in {1, 2}:
        return None
    number = reading.number if reading.number in {"p", "d"} else "s"
    fitting = (m for m in discourse.subjects if fits_mention(m, reading.gender or "m", number))
    return next(fitting, None) or next(
        (m for m in discourse.named if m.acts and fits_mention(m, reading.gender or "m", number)), None
    )


def only_met(scene: Scene, clause: Clause, discourse: Discourse) -> bool:
    """Whether the lone phrase behind a verb of meeting that opens a sentence with و is whom the one meets who
    did the acts before (زار الوزير بيروت. والتقى الرئيس، ثم غادر)."""
    word = scene.words[clause.verb]
    lone = clause.subject_rule == "after" and len(clause.subject) == 1 and not clause.object
    if clause.verb or not word.conj or not lone or word.pronoun or word.reading.number != "s":
        return False
    entries = scene.lexicon.predicates.verbs.get(word.lemma, ())
    frames = (entry.frame.verb for entry in entries if entry.event == "CONSULT")
    takes = any(frame.get("object") == frame.get("subject") == "both" for frame in frames)
    return takes and unsaid_subject(scene, clause.verb, discourse) is not None


def party_in(scene: Scene, phrase: Filler) -> Filler:
    """A phrase that means a party, or else the part behind its first nouns that does (كلام الوزير)."""
    if scene.answer(phrase, metonyms=phrase.how == SUBJECT) is not None:
        return phrase
    for first in range(phrase.first + 1, phrase.last + 1):
        inner = Filler(first, phrase.last, first, phrase.how)
        answer = scene.answer(inner, metonyms=False) if scene.words[first].pos in NOUNS else None
        word = scene.words[first]
        adjective = word.pos == "adj" or (word.folded.startswith(ARTICLE) and scene.words[first - 1].article)
        adjective = adjective and answer is not None and not answer.basis.startswith("name")
        if answer is None or adjective or (answer.basis == "nationality" and answer.kind == "state"):
            continue
        return phrase if answer.basis == "name:shape" else inner
    return phrase


def before(scene: Scene, at: int, excluded: set[int]) -> Iterator[Filler]:
    """The phrases before a word that may be meant there, the likeliest first; none of ``excluded``."""
    parse = scene.parse
    seen = set(excluded)
    yield from _held_to(scene, at)
    if (described := _described(scene, at)) is not None and described not in seen:
        yield phrase_filler(scene, described)
    for number in _parallel(scene, at):
        if number not in seen:
            seen.add(number)
            yield phrase_filler(scene, number)
    for clause in reversed([c for c in parse.clauses if c.verb < at]):
        for number in clause.subject:
            if number not in seen and parse.phrases[number].last < at:
                seen.add(number)
                yield phrase_filler(scene, number, SUBJECT)
    for number in range(len(parse.phrases) - 1, -1, -1):
        if number not in seen and parse.phrases[number].last < at:
            yield phrase_filler(scene, number)


def _described(scene: Scene, at: int) -> int | None:
    """The phrase that a relative clause is about, for its first pronoun where its verb has a subject and no
    pronoun (الحكومة التي رفض حفتر التفاوض معها)."""
    clause = next((c for c in reversed(scene.parse.clauses) if c.verb < at <= c.end), None)
    if clause is None or clause.antecedent is None or clause.subject_rule != "after":
        return None
    taken_up = any(word.pronoun in THIRD_PERSON for word in scene.words[clause.verb : at])
    relative = scene.words[clause.verb - 1].pos == "relative" if clause.verb else False
    return clause.antecedent if relative and not taken_up else None


def _held_to(scene: Scene, at: int) -> Iterator[Filler]:
    """For the pronoun on أن: whom the verb or participle before it says something of (متهما الحركة بأنها), or
    who says it by a verbal noun (إعلان السلطات أنها).
    """
    number = scene.parse.phrase_of[at - 1] if at else -1
    if number < 0 or scene.words[at].stem not in grammar().complementizer:
        return
    phrase = scene.parse.phrases[number]
    if scene.words[phrase.first].stem in scene.lexicon.cues.masdars and phrase.last > phrase.first:
        yield Filler(phrase.first + 1, phrase.last, phrase.first + 1, SUBJECT)
    elif scene.words[at].prep == OF and any(
        _holds_object(scene, before) for before in range(max(phrase.first - HELD_WITHIN, 0), phrase.first)
    ):
        yield phrase_filler(scene, number)


def _holds_object(scene: Scene, at: int) -> bool:
    """Whether what a verb or its participle says behind ب is of its object (اتهم، متهما)."""
    word = scene.words[at]
    lemmas = {word.lemma} if word.pos == "verb" else set()
    for shape in scene.shapes[at] | {word.stem.removesuffix("ا")}:
        lemmas.update(v for entry in scene.lexicon.predicates.actives.get(shape, ()) for v in entry.verb)
    return any(
        row.slot == OF and row.controller == "object" for row in rows_of(scene.lexicon.control, lemmas)
    )


def _parallel(scene: Scene, at: int) -> tuple[int, ...]:
    """What the verb before does its act to, for the pronoun on a verb that goes on with the same subject
    (طالبت النقابة الحوثيين بالإفراج عنهم وحملتهم المسؤولية).
    """
    own = scene.parse.clause_of(at)
    if own is None or own.verb != at or not scene.words[at].conj:
        return ()
    subject = set(own.subject) if own.subject_rule == "shared" else _goes_on_from(scene, own)
    before = [c for c in scene.parse.clauses if c.verb < at and subject and set(c.subject) == subject]
    return before[-1].object if before else ()


def phrase_filler(scene: Scene, number: int, how: str = "antecedent") -> Filler:
    """A phrase as a filler."""
    phrase = scene.parse.phrases[number]
    return Filler(phrase.first, phrase.last, phrase.head, how)
