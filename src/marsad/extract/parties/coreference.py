"""Reference: what an attached pronoun or a dropped subject means, from the sentence and the ones before it.

Candidates are tried nearest first, subjects before others, and must agree in gender and number (Hobbs-like
salience over clauses; no world knowledge).
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.endings import FEMININE_PLURAL, HER
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import NAMELIKE
from marsad.extract.parties.agreement import (
    Gender,
    Mention,
    Number,
    fits,
    fits_mention,
    strange_people,
)
from marsad.extract.parties.candidates import (
    NATION,
    SUBJECT,
    before,
    body_of,
    dweller,
    mere_source,
    of_nobody,
    owns_thing,
    party_in,
    phrase_filler,
    picked_one,
)
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.earlier_mentions import THING, Asked, ahead, asked_for, earlier
from marsad.extract.parties.homes import is_home, state_apart
from marsad.extract.parties.inclined import inclined
from marsad.extract.parties.judged_before import (
    judged_before,
    of_the_helped,
    whose_manner,
    whose_position,
    whose_step,
    whose_words,
)
from marsad.extract.parties.mentions import METONYM, many_named, of_metonym, of_state, party, takes_plural
from marsad.extract.parties.of_deeds import of_the_same_victim
from marsad.extract.parties.stretched import strange_name, stretched
from marsad.extract.parties.suffering import BODIES, sufferer
from marsad.extract.parties.told_of_another import described_before, told_of_another
from marsad.extract.parties.whereabouts import local
from marsad.extract.sentence.participles import OBJECT_PRONOUN
from marsad.extract.sentence.reflexive import (
    no_thing,
    nobodys,
    sets_free,
    takes_people,
)
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.sentence.told_again import EITHER
from marsad.extract.speech.first_person import WE, speaker_at, speaks_for
from marsad.model import Party
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.actors.short import is_sent

PRONOUNS: dict[str, tuple[Gender, Number]] = {
    "ه": ("m", "s"),
    "ها": ("f", None),
    "هم": ("m", "p"),
    "هن": ("f", "p"),
    "هما": (None, "d"),
    "نا": (None, "p"),
    "هؤلاء": (None, "p"),
}
PREMISES = frozenset({THING, "body"})
HOMELY = frozenset({"GOV", "COP", "JUD", "LEG", "MIL", "SPY"})


def at_home(scene: Scene, filler: Filler, answer: PartyAnswer, discourse: Discourse) -> PartyAnswer:
    """A body or officer of a state that only a definite noun names (الجيش، وزير الإعلام), where the story is
    of no one country: of the state of the official before whose turn it is, of where the last act was done,
    or of who did it."""
    known = answer.code is not None or answer.id is not None or discourse.home is None
    if known or answer.sector not in HOMELY or answer.kind == "weapon" or answer.basis.endswith(EITHER):
        return answer
    if not any(word.article for word in scene.words[filler.first : filler.last + 1]):
        return answer
    if not answer.basis.startswith(("agent", "title")) or scene.words[filler.first].reading.number != "s":
        return answer
    if is_sent(scene.lexicon.parties.means(scene.words[filler.first].stem), answer.kind):
        return answer  # السفير: of another country than the one he is in
    home = _in_turn(scene, discourse) or discourse.home
    return replace(answer, code=home, basis=f"{answer.basis}+home")


def _in_turn(scene: Scene, discourse: Discourse) -> str | None:
    """The state of the official who spoke or acted last, where the sentence gives another his turn (من جهته،
    رفض الوزير الأول)."""
    opening = scene.words[:2]
    first = opening[0].stem, opening[-1].folded
    turn = opening[-1].pronoun and first in grammar().opener
    if not turn and not (opening[0].pronoun and (opening[0].folded,) in grammar().opener):
        return None
    last = next(iter(discourse.subjects), None)
    return last.party.code if last is not None and last.party.sector in HOMELY else None


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
    if pronoun not in PRONOUNS:
        return None
    judged = judged_before(scene, filler)
    judged = whose_step(scene, filler) if judged is None else judged
    judged = of_the_helped(scene, filler) if judged is None else judged
    judged = whose_words(scene, filler) if judged is None else judged
    judged = whose_manner(scene, filler) if judged is None else judged
    judged = whose_position(scene, filler) if judged is None else judged
    if judged is not None:
        return next(iter(judged), None)
    if word.pronoun == WE:
        return we(scene, filler.head, discourse)
    if nobodys(scene, filler.head) or _of_a_place(scene, filler.head) or _of_a_deed(scene, filler.head):
        return None
    if (described := described_before(scene, filler.head)) is not None:
        return None if described.code in barred else described
    if (victim := of_the_same_victim(scene, filler, PRONOUNS[pronoun])) is not None:
        answer = scene.answer(victim)
        return None if answer is None or answer.code in barred else party(scene, victim, answer)
    repeated = _same_pronoun_before(scene, filler.head, discourse)
    if repeated is not None:
        return repeated
    asked = asked_for(scene, filler, discourse, barred, PRONOUNS[pronoun])
    return (
        sufferer(scene, filler.head, discourse, (asked.gender, asked.number), victim=asked.victim)
        or inclined(scene, asked.own, filler.head, asked.gender)
        or _in_sentence(scene, asked, discourse)
        or _kin_of(scene, asked)
        or ahead(scene, asked)
        or earlier(scene, asked, discourse)
    )


def _of_a_deed(scene: Scene, at: int) -> bool:
    """Whether a verb that joins what somebody calls a thing takes up the deed named right before it (نفت
    الحركة مسؤوليتها عن الهجوم، ووصفته بأنه مسرحية)."""
    word = scene.words[at]
    if word.pos != "verb" or not word.conj or word.lemma not in grammar().labelling:
        return False
    before = at - 1 - (at > 1 and scene.words[at - 1].pos == "punct")
    deed = scene.words[before]
    agrees = (word.pronoun == HER) == feminine(deed, grammar())
    nouns = scene.lexicon.predicates.nouns
    return deed.article and deed.pos == "noun" and agrees and not scene.shapes[before].isdisjoint(nouns)


def _of_a_place(scene: Scene, at: int) -> bool:
    """Whether the pronoun of a preposition right behind a relative clause's verb takes up the place that the
    clause describes (يحاصرون المدينة التي يدافع عنها الجيش)."""
    words = scene.words
    if at < 2 or words[at].pos != "prep" or words[at - 2].pos != "relative":
        return False
    clause = scene.parse.clause_of(at - 1)
    if clause is None or clause.antecedent is None:
        return False
    return words[scene.parse.phrases[clause.antecedent].first].lemma in grammar().does_nothing


def own_land(scene: Scene, filler: Filler, discourse: Discourse) -> Party | None:
    """بلاده: the country of the one the pronoun means."""
    if filler.first != filler.last or not is_home(scene, filler.head):
        return None
    at = Filler(filler.head, filler.head, filler.head, filler.how, True)
    owner = antecedent(scene, at, discourse)
    if owner is None:
        return None
    span = scene.span(filler.first, filler.last)
    if owner.id is None and state_apart(scene, filler.last, owner):
        return Party(span.text, span.start, span.end)
    land = scene.lexicon.parties.country(owner.code or "")
    return Party(span.text, span.start, span.end, owner.code, name=land.english if land is not None else None)


def _his(scene: Scene, phrase: Filler) -> bool:
    """Whether a name stands before its own verb, which tells that it is a man's (البرهان جدد)."""
    number = scene.parse.phrase_of[phrase.first]
    if scene.words[phrase.first].pos != "propn" or number < 0:
        return False
    own = (c for c in scene.parse.clauses if c.subject_rule == "before" and c.subject == (number,))
    told = (scene.words[c.verb].reading for c in own)
    return any(r.person == 3 and (r.gender, r.number) == ("m", "s") for r in told)


def _in_sentence(scene: Scene, asked: Asked, discourse: Discourse) -> Party | None:
    """Whom of its own sentence a pronoun means."""
    gender, number = asked.gender, asked.number
    owning = owns_thing(scene, asked.filler.head)
    stands = scene.words[asked.filler.head].pos == "pron"  # مع طهران، متهمة إياها
    for phrase in before(scene, asked.filler.head, set(asked.excluded)):
        candidate = party_in(scene, phrase)
        answer = scene.answer(candidate, metonyms=stands or phrase.how == SUBJECT)
        if answer is None and phrase.how == SUBJECT and gender == "f" and number is None:
            land = own_land(scene, phrase, discourse)  # بلاده ستواصل دعمها
            if land is not None and land.code not in asked.barred:
                return land
        if answer is None and phrase.how == SUBJECT and (named := strange_name(scene, candidate)):
            candidate, answer = named
        if answer is None and strange_people(scene.words[candidate.head], gender, number):
            span = scene.span(candidate.first, candidate.last)
            return Party(span.text, span.start, span.end)
        head = picked_one(scene.words[candidate.first], scene.words[candidate.head])
        if answer is None or answer.code in asked.barred or (asked.victim and answer.kind in BODIES):
            continue
        if mere_source(scene, asked.filler, candidate, answer):
            continue
        if told_of_another(scene, asked.filler.head, candidate, answer):
            continue
        if answer.kind in PREMISES and candidate.first < candidate.last and _taken_or_freed(scene, asked):
            candidate, answer = dweller(scene, candidate) or (candidate, answer)
            head = scene.words[candidate.head]
        lifeless = answer.kind == THING and not answer.human
        if lifeless and (owning or asked.victim or no_thing(scene, asked.filler.head)):
            continue
        if number == "p" and gender == "m" and answer.kind == THING and head.stem.endswith(FEMININE_PLURAL):
            continue  # قرب المخيمات، ... لتفريقهم
        if (owning or answer.basis == NATION) and not fits(head, takes_plural(answer), gender, number):
            candidate, answer = body_of(scene, candidate, answer) or (candidate, answer)
            head = scene.words[candidate.head]
        his = gender == "m" and is_home(
            scene, asked.filler.head
        )  # دعم الصين لبلاده: whose head of state speaks
        if answer.kind == "state" and (his or gender not in {None, of_state(scene, candidate)}):
            continue
        if answer.basis == METONYM and gender == "m" and of_metonym(scene, candidate) == "f":
            continue
        if _unlike(scene, asked.filler, phrase, answer, gender) or (gender == "f" and _his(scene, phrase)):
            continue
        if fits(head, takes_plural(answer), gender, number) or (number == "p" and many_named(head, answer)):
            if answer.basis.startswith(("agent", "title")):
                candidate, answer = stretched(scene, candidate, answer, False)
            answer = at_home(scene, candidate, answer, discourse)
            return party(scene, candidate, local(scene, candidate, answer))
    return None


def _taken_or_freed(scene: Scene, asked: Asked) -> bool:
    """Whether a pronoun is of who is taken or set free (منزل الناشط واعتقلوه): no house is."""
    at = asked.filler.head
    return takes_people(scene, at) if scene.words[at].pos == "verb" else sets_free(scene, at)


def _kin_of(scene: Scene, asked: Asked) -> Party | None:
    """Of whom a kinsman or lawyer speaks, for a pronoun in his own words (قال شقيق الناشط «اختطفوه»)."""
    for speaker in asked.report.speakers if asked.report is not None else ():
        for first in range(speaker.first + 1, speaker.last + 1):
            head = scene.words[first]
            inner = Filler(first, speaker.last, first, SUBJECT)
            answer = scene.answer(inner, metonyms=False) if head.pos in NAMELIKE else None
            if answer is not None and takes_plural(answer) and fits(head, True, asked.gender, asked.number):
                return party(scene, inner, answer)
    return None


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
        return own is not None and number in own.subject and not of_nobody(scene, own)
    shown = scene.words[clause.verb].reading.gender if clause is not None else None
    name = scene.words[candidate.head].pos == "propn"
    woman = shown == "f" and gender == "m" and answer.kind in COLLECTIVE  # رحبت البوليساريو
    return name and (
        woman or (answer.kind == "person" and gender is not None and shown not in {None, gender})
    )


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
    own = scene.words[at].pronoun  # none of its own has إياها
    first = next((w for w in scene.words[:at] if own and w.pronoun == own and w.pos == "noun"), None)
    if first is None or first.lemma in grammar().counterpart:
        return None  # رد نظيره الجزائري بأن بلاده: the counterpart's
    if (scene.words[0].folded, first.folded) in grammar().opener:  # من جانبها، أعلنت فرنسا
        return None
    if any(w.pos in {"verb", "punct"} for w in scene.words[1 : scene.words.index(first)]):
        return None
    gender, many = PRONOUNS.get(first.pronoun, (None, None))
    at_first = scene.words.index(first)
    for number in (n for clause in scene.parse.clauses for n in clause.subject):
        filler = phrase_filler(scene, number, SUBJECT)
        answer = scene.answer(filler) if filler.last < at_first else None
        if answer is not None and fits(scene.words[filler.head], takes_plural(answer), gender, many):
            return None  # وكان الشهري مطلوبا لبلاده التي اتهمته
    return next((m.party for m in discourse.subjects if fits_mention(m, gender, many)), None)
