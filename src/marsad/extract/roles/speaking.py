"""Who speaks on: whom a sentence leaves speaking, and whom a word of saying means that names nobody."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, SO
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.marks import QUOTES
from marsad.arabic.phrases.nouns import feminine
from marsad.arabic.records import COMMON_NOUNS
from marsad.extract.parties.agreement import Gender, Mention, Number, fits_mention
from marsad.extract.parties.coreference import PRONOUNS
from marsad.extract.parties.discourse import Discourse
from marsad.extract.parties.mentions import mention
from marsad.extract.roles.rulings import writer
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.speech.bodies import SECTOR_KIND
from marsad.extract.speech.first_person import speaks_for
from marsad.extract.speech.next_speaker import of_pronoun
from marsad.extract.speech.report import Report
from marsad.extract.speech.sources import can_speak, extended, listed_kind, source
from marsad.extract.speech.speakers import DOCUMENT, VIEWS, in_it, only_told
from marsad.extract.speech.speech import reports
from marsad.extract.speech.subjects import only_words
from marsad.lexicon.sectors import PERSONS
from marsad.model import Attribution, Party
from marsad.model.claim import SourceKind

QUESTION = "؟"
AGENT = "agent:"
BLAME, RESPONSIBILITY = "حمل", "مسؤولية"
OWN_SUBJECT = frozenset({"after", "before"})


def speaks_on(scene: Scene, report: Report, discourse: Discourse) -> Mention | None:
    """The speaker of the sentences before, for a verb of saying without a subject that agrees with him; where
    it does not, who else was the subject before."""
    if discourse.rulings and report.form == "verb" and in_it(scene, report.at):
        by = discourse.rulings[-1][1]
        return Mention(by, "m", "s", True, by, source=SECTOR_KIND.get(by.sector or "", "official"))
    speaker = discourse.speaking()
    word = scene.words[report.at]
    only = report.form == "noun" and not (word.article and word.prep == BY)  # توجه إليهم بالقول «...»
    if speaker is None or only or said_by_another(scene, report):
        return None
    if _answers(scene, report) or _held_by_nobody(scene, report):
        return None
    reading = word.reading
    if reading.person in {1, 2}:
        return None  # نسأل الله أن
    number = reading.number if reading.number in {"p", "d"} else "s"
    if report.form == "verb" and word.lemma not in scene.lexicon.speech:
        return speaker  # ولفت, read as another verb
    if report.form != "verb" or fits_mention(speaker, reading.gender or "m", number):
        return speaker
    if number == "s" and reading.gender == "f" and (speaker.gender, speaker.number) != ("m", "s"):
        return speaker  # مصادر ... وقالت
    known = [one for one in discourse.subjects if one.party.sector is not None or one.party.id is not None]
    known += [one for one in discourse.known if one.kind in PERSONS]  # whom the subject met
    others = (one for one in known if one.party.start not in discourse.told)
    return next((one for one in others if fits_mention(one, reading.gender or "m", number)), None)


def _held_by_nobody(scene: Scene, report: Report) -> bool:
    """Whether a verb without a speaker only tells what is held likely of the noun that it describes (عبوة
    يعتقد أن التنظيم زرعها): the last speaker has no part in that."""
    word = scene.words[report.at]
    if report.form != "verb" or word.lemma not in grammar().supposing or word.reading.tense != "present":
        return False
    clause = scene.parse.clause_of(report.at)
    return clause is not None and clause.antecedent is not None


def _answers(scene: Scene, report: Report) -> bool:
    """Whether a verb of saying answers who spoke last: him whom its pronoun means (ورد عليه قائلا), or who
    has just asked (سأله الصحفي: ... فقال)."""
    at = report.at
    told = report.form == "participle" and at > 1 and scene.words[at - 1].pronoun  # ورد عليه قائلا «...»
    at -= 2 if told and scene.words[at - 1].pos == "prep" else 0
    verb, behind = scene.words[at], scene.words[at + 1 : at + 2]
    if verb.pos != "verb" or (report.form != "verb" and at == report.at):
        return False
    if verb.lemma in grammar().answering and any(w.pos == "prep" and w.pronoun for w in behind):
        return True
    if verb.conj != SO:
        return False
    asked = [r for r in reports(scene) if r.at < report.at and r.speakers]
    if not asked:
        before = scene.text[: scene.sentence.start].rstrip().rstrip("".join(QUOTES.values()))
        return report.at == 0 and before.endswith(QUESTION)
    return scene.words[asked[-1].at].lemma in grammar().inquiring


def said_by_another(scene: Scene, report: Report) -> bool:
    """Whether a subject that nobody knows stands behind a verb of saying, or before it behind أن (أن فحوصها
    أثبتت أن): not the last speaker says it."""
    clause = scene.parse.clause_of(report.at) if report.form == "verb" else None
    if clause is None or not clause.subject or only_words(scene, clause.subject[0]):
        return False
    if clause.subject_rule == "before":
        opener = scene.parse.phrases[clause.subject[0]].first - 1
        return opener >= 0 and scene.words[opener].stem in grammar().complementizer
    if clause.subject_rule != "after" or (report.content and only_told(scene, clause, report.content[0])):
        return False
    first = scene.parse.phrases[clause.subject[0]].first
    manner = any(other.at == first and other.form == "participle" for other in reports(scene))
    return not manner and (report.content is None or first < report.content[0])  # أضافت مخاطبة النواب


def speaker_after(scene: Scene, discourse: Discourse) -> Mention | None:
    """Who is speaking at the end of a sentence: the speaker of its last main report, known or not, or who
    last demands, accuses or denies something there; else the one before."""
    told = reports(scene)
    last = max([_spoke(scene, clause, told) for clause in scene.parse.clauses], default=-1)
    for report in reversed(told):
        inner = any(other is not report and other.holds(report.at) for other in told)
        if inner or not (report.content or report.nominal) or _carries(scene, report, told):
            continue
        if report.at < last:
            break
        shown = _gender_shown(scene, report)
        for those, gender in ((report.through, None), (report.speakers, shown)):
            found = (_mention(scene, one, discourse) for one in those)
            spoke = [replace(m, gender=gender or m.gender) for m in found if m is not None]
            if spoke:
                return _together(spoke)
        again = speaks_on(scene, report, discourse) if report.form == "verb" else None
        if again is None or again is not (discourse.speaker or again):
            return discourse.speaker
        return replace(again, went_on=scene.words[report.at].end)
    clause = scene.parse.clause_of(last) if last >= 0 else None
    if clause is None:
        return discourse.speaker
    spoke_last = extended(scene, clause.subject[0], len(scene.words))
    return _mention(scene, spoke_last, discourse) or discourse.speaker


def _carries(scene: Scene, report: Report, told: tuple[Report, ...]) -> bool:
    """Whether a verb only says who gave out the paper in which another speaks, before what he says (أعلن
    القائد في بيان بثته الوكالة أن): who goes on is he."""
    clause = scene.parse.clause_of(report.at) if report.content is None else None
    if clause is None or clause.antecedent is None:
        return False
    return any(o.content is not None and o.at < report.at < o.content[0] for o in told if o.speakers)


def _spoke(scene: Scene, clause: Clause, told: tuple[Report, ...]) -> int:
    """The verb of a main clause by which its own subject, who is known or a paper, speaks, though no words
    are given (نددت الحركة بالاعتقال، اتهم التقرير الشرطة); -1 where it is none."""
    lemma = scene.words[clause.verb].lemma
    cue = scene.lexicon.speech.get(lemma)
    speaks = lemma in grammar().addressing or (cue is not None and cue.kind not in VIEWS)
    if lemma == BLAME:  # حمل القائد الجيش المسؤولية
        speaks = any(word.stem == RESPONSIBILITY for word in scene.words[clause.verb : clause.end + 1])
    own = speaks and bool(clause.subject) and clause.subject_rule in OWN_SUBJECT and not clause.passive
    if not own or clause.antecedent is not None or not can_speak(scene, clause.subject[0]):
        return -1
    phrase = scene.parse.phrases[clause.subject[0]]
    named = Filler(phrase.first, phrase.last, phrase.head, "source")
    answer = scene.answer(named)
    known = (answer is not None and answer.human) or listed_kind(scene, named) == DOCUMENT
    held = any(report.holds(clause.verb) for report in told)
    return clause.verb if known and not held else -1


def _gender_shown(scene: Scene, report: Report) -> Gender:
    """The gender of who speaks, as a verb in the singular shows it (قالت ليلى النجار)."""
    said = scene.words[report.at]
    plain = report.form == "verb" and said.lemma in scene.lexicon.speech and said.reading.person not in {1, 2}
    return said.reading.gender if plain and said.reading.number not in {"p", "d"} else None


def _together(spoke: list[Mention]) -> Mention:
    """Those who spoke together, for the verb that goes on with them: two, or many (وأضافا، وأضافوا)."""
    if len(spoke) == 1:
        return spoke[0]
    number: Number = "d" if len(spoke) == 2 and spoke[0].number != "p" else "p"
    return replace(spoke[0], number=number, beside=tuple(one.party for one in spoke[1:]))


def _mention(scene: Scene, filler: Filler, discourse: Discourse) -> Mention | None:
    """A source as the next sentences remember it."""
    named = source(scene, filler, None)
    if named is None:
        return None
    answer = scene.answer(filler)
    head = scene.words[filler.head].reading
    sector = answer.sector if answer else None
    party = Party(named.text, named.start, named.end, named.code, sector, named.id, named.name)
    one = answer is not None and scene.words[filler.first].stem in grammar().one_of
    known = mention(scene, filler, answer) if one and answer is not None else None
    number = head.number if known is None else known.number
    if number == "d" and scene.words[filler.head].stem in grammar().title:
        number = "s"  # والي الخرطوم
    if number == "p" and answer is not None and answer.basis == AGENT + scene.words[filler.head].stem:
        number = "s"  # المزارع, who is spelt as the farms are
    gender = head.gender
    if scene.lexicon.parties.is_given_name(scene.words[filler.first]):
        gender = None if gender == "m" else gender  # سلمى, read as a man's
    elif gender is None and number == "s" and scene.words[filler.head].pos in COMMON_NOUNS:
        gender = "f" if feminine(scene.words[filler.head], grammar()) else "m"  # الوزير
    human = answer.human if answer else True
    side = speaks_for(scene, filler) or writer(scene, filler, discourse)
    return Mention(party, gender, number, human, side, source=named.kind)


def as_source(discourse: Discourse, verb: str | None) -> Attribution | None:
    """The last speaker as a source; his words may stand in an earlier sentence."""
    speaker = discourse.speaking()
    return None if speaker is None else linked(speaker.party, verb, speaker.source)


def quoted_before(scene: Scene, report: Report, discourse: Discourse) -> Attribution | None:
    """The last speaker, where a verb passes on the words of whom its pronoun means (ونقلت عنه الوكالة أن)."""
    told, speaker = PRONOUNS.get(of_pronoun(scene, report)), discourse.speaking()
    if told is None or speaker is None or not fits_mention(speaker, *told):
        return None
    return as_source(discourse, scene.words[report.at].text)


def linked(known: Party, verb: str | None, told: SourceKind | None = None) -> Attribution | None:
    """A party that the words name as a source, of the kind ``told`` of it or that its sector tells."""
    if known.text is None or known.start is None or known.end is None:
        return None
    kind = told or SECTOR_KIND.get(known.sector or "", "person")
    return Attribution(known.text, known.start, known.end, kind, known.name, verb, known.code, known.id)
