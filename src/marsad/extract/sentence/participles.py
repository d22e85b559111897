"""Participles that tell an act besides a verb (متهما الحكومة، معلقا العضوية), or only describe."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, TO, WAS
from marsad.arabic.clauses.clauses import Clause, Parse
from marsad.arabic.letters.endings import ACCUSATIVE, ALIF, OBLIQUE, PLURALS, TIED_TA
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.coordination import coordinated
from marsad.arabic.phrases.opposites import opposite
from marsad.arabic.phrases.results import followed_by_toll
from marsad.arabic.records import Word
from marsad.arabic.rereading.deeds import deed
from marsad.arabic.words.derivation import derivations
from marsad.extract.sentence.scene import Filler
from marsad.lexicon.predicates import Predicate, PredicateIndex

ACTIVE = "active_participle"
OBJECT_PRONOUN = "ايا"
OF_DERIVED, NAMING, HELD_BY = "م", frozenset({"noun", "propn"}), ("", "ل")
OF_MANNER = (*ACCUSATIVE, "ات")
BESIDE_SUBJECT = 2
AS_MANNER = (ALIF, TIED_TA)
ASKER, OF_ASKING = "طالب", (*AS_MANNER, OBLIQUE)


def as_verb(parse: Parse, at: int, predicates: PredicateIndex) -> tuple[Predicate, ...]:
    """The entries of the verb whose participle tells behind a comma what the subject did besides, with an
    object of its own (، معلقا عضوية الخرطوم), or, comma or not, whom an event left dead (موقعة قتيلين)."""
    word = parse.words[at]
    if word.conj or word.article or word.prep or not word.stem.endswith(OF_ASKING):
        return ()
    asks = word.lemma == ASKER and _for_deed(parse.words, at)
    if not (asks or word.stem.endswith(AS_MANNER)):
        return ()
    toll = followed_by_toll(parse.words, at)
    apart = not asks and (behind_comma(parse, at) or speaking_of(parse.words, at))
    apart = apart and word.stem.endswith(ALIF)
    if not (asks or toll or (apart and (next_bare(parse, at) or _owns_next(parse, at)))):
        return ()
    told = (d.verb for shape in (word.lemma, word.stem[:-1]) for d in derivations(shape) if d.kind == ACTIVE)
    verbs = [verb for verb in dict.fromkeys(told) if not toll or verb in grammar().leaving]
    return tuple(e for verb in verbs for e in predicates.verbs.get(verb, ()))


def _for_deed(words: Sequence[Word], at: int) -> bool:
    """Whether a deed is what somebody asks for, comma or not, who is no student (كتب إلى الوزير طالبا منه
    الإفراج عن السجناء): one that stands right behind the word, or behind من with whom it is asked of."""
    after = next((w for w in words[at + 1 : at + 3] if w.pos != "prep" or not w.pronoun), None)
    return after is not None and not (after.prep or after.conj) and deed(after)


def _owns_next(parse: Parse, at: int) -> bool:
    own = parse.phrase_of[at]
    return own >= 0 and parse.phrases[own].first == at < parse.phrases[own].last


def adverbial_participle(parse: Parse, at: int) -> bool:
    """Whether a participle stands as an adverb of manner (متهما، مطالبين، مؤكدة): indefinite, ungoverned."""
    word = parse.words[at]
    if word.article or word.prep or word.pronoun or not word.stem.endswith(OF_MANNER):
        return False
    several = word.reading.number == "p" and not word.stem.endswith(PLURALS)
    if several and not ((word.conj or not behind_comma(parse, at)) and speaking_of(parse.words, at)):
        return False  # عمالا: people, by a plural that no participle of manner has
    own = parse.phrase_of[at]
    if own >= 0 and parse.phrases[own].prep and parse.phrases[own].first == at:
        return False
    if (attributive(parse, at) and not next_bare(parse, at)) or _described_object(parse, at):
        return False
    counted = own >= 0 and parse.phrases[own].first < at and parse.words[at - 1].pos == "num"
    return not (counted or _undergone(parse, at))  # سبعة متهمين


def _described_object(parse: Parse, at: int) -> bool:
    """Whether a word is one whom a verb hits, described by an adjective: no manner (قتلت الشرطة، أمس، متظاهرا
    سودانيا)."""
    own, over = parse.phrase_of[at], parse.clause_over(at)
    if own < 0 or over is None or own not in over.object or parse.phrases[own].head != at:
        return False
    told = parse.words[at + 1 : parse.phrases[own].last + 1]
    return bool(told) and told[0].pos == "adj" and not told[0].article


def _undergone(parse: Parse, at: int) -> bool:
    """Whether a participle that may be active or passive is what its subject goes on to suffer: it tells how
    that is and holds nobody (لا تزال مهددة، بات الوزير مطالبا بالرحيل)."""
    words = parse.words
    if not words[at].stem.startswith(OF_DERIVED) or not behind_copula(parse, at):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.pos in NAMING and after.prep in HELD_BY:
        return False
    shapes = {words[at].lemma, words[at].stem.removesuffix(ALIF)}
    verbs = {d.verb for shape in shapes for d in derivations(shape) if d.kind == ACTIVE}
    return not verbs.isdisjoint(grammar().transitive)


def behind_copula(parse: Parse, at: int) -> bool:
    """Whether a word is what a verb of being or going on says of its subject (ظلت الحكومة رافضة)."""
    before = at - 1
    before -= at > 1 and opposite(parse.words, at)  # تركيا غير معترفة به
    own = parse.phrase_of[before] if before >= 0 else -1
    if own >= 0 and not parse.phrases[own].prep:
        before = parse.phrases[own].first - 1
    word = parse.words[before] if before >= 0 else None
    if word is None or word.folded in grammar().complementizer:
        return before < at - 1  # طهران متهمة، إن طهران متهمة: no verb at all
    return word.pos == "verb" and (word.lemma == WAS or word.lemma in grammar().auxiliary)


def attributive(parse: Parse, at: int) -> bool:
    """Whether a word describes the noun before it in its own phrase (رجلا متهما، بدول داعمة)."""
    own = parse.phrase_of[at]
    return own >= 0 and parse.phrases[own].head < at


def manner_verbs(word: Word) -> frozenset[str]:
    """The verbs whose active participle an accusative without article may be (متهما، متهمين، داعية)."""
    if word.pos == "verb" or word.article or word.prep or not word.stem.endswith(ACCUSATIVE):
        return frozenset()
    shapes = {word.stem, word.lemma, *[word.stem.removesuffix(e) for e in ACCUSATIVE]}
    return frozenset([d.verb for shape in shapes for d in derivations(shape) if d.kind == ACTIVE])


def joined_manner(word: Word) -> bool:
    """Whether و joins a participle of acting by words, in the accusative without article, to another one
    before it, and to no noun between them (داعيا إلى وقف القصف ومطالبا الحكومة)."""
    plain = word.conj == AND and word.stem.endswith(ALIF) and not word.pronoun
    return plain and not manner_verbs(word).isdisjoint(grammar().addressing)


def set_apart(parse: Parse, at: int) -> bool:
    """Whether a comma parts a participle from what stands before it, or و joins it to one that a comma
    parts."""
    return behind_comma(parse, at) or (bool(parse.words[at].conj) and joined_manner(parse.words[at]))


def speaking_of(words: Sequence[Word], at: int) -> bool:
    """Whether a participle behind a comma, right behind what is the speaker's, or behind a verb that nobody
    suffers and what that has, says what somebody said of whom it names (، متهما تركيا؛ عن غضبه متهما تركيا؛
    انتقد الوزير القرار متهما تركيا)."""
    if not words[at].stem.endswith(ACCUSATIVE) or manner_verbs(words[at]).isdisjoint(grammar().addressing):
        return False
    if at > 0 and (words[at - 1].text in COMMAS or _behind_owned(words, at)):
        return True
    verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), at)
    return at - verb > BESIDE_SUBJECT and words[verb].lemma not in harming() and _names_next(words, at)


def _behind_owned(words: Sequence[Word], at: int) -> bool:
    """Whether a bare participle with whom it holds, or إلى, behind it stands right behind a noun with a
    pronoun, which none that is indefinite describes (عن قلقها | داعية الأطراف إلى)."""
    before = words[at - 1]
    if before.pos != "noun" or not before.pronoun or words[at].conj or at + 1 == len(words):
        return False
    return _names_next(words, at) or words[at + 1].folded == TO


def _names_next(words: Sequence[Word], at: int) -> bool:
    """Whether a definite noun or a name stands right behind a word, without a preposition."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.prep or after.conj:
        return False
    return bool(after.article) or after.pos == "propn"


def goes_on_beside(words: Sequence[Word], verb: int, at: int) -> bool:
    """Whether a participle behind a comma, this word or one before it, begins what the subject of a verb
    before it did besides (نفى ...، متهما تركيا بإرسال، ومؤكدا مقتل), or one of saying that something is so
    without a comma (مؤكدا أن): the verb holds nothing of that."""
    return any(sets_off(words, n) or _says_that(words, n) for n in range(at, verb, -1))


def _says_that(words: Sequence[Word], at: int) -> bool:
    """Whether an accusative participle of acting by words has a clause for its content (مؤكدا أن، مشيرا إلى
    أن)."""
    behind = next((w for w in words[at + 1 : at + 3] if w.pos != "prep"), None)
    if behind is None or behind.stem not in grammar().complementizer:
        return False
    return not manner_verbs(words[at]).isdisjoint(grammar().addressing)


def sets_off(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an accusative participle behind a comma, no adverb (مؤخرا)."""
    word = words[at]
    if not at or words[at - 1].text not in COMMAS or word.article or word.prep or word.pos == "adverb":
        return False
    return bool(manner_verbs(word))


def behind_comma(parse: Parse, at: int) -> bool:
    """Whether a comma parts a word from its clause: مطالبة is then "demanding" and not "a demand"."""
    return at > 0 and parse.words[at - 1].text in COMMAS


def holds_pronoun(parse: Parse, at: int) -> bool:
    """Whether a pronoun of its own is the object right behind a participle (متهمة إياها)."""
    after = parse.words[at + 1] if at + 1 < len(parse.words) else None
    return after is not None and after.pos == "pron" and after.folded.startswith(OBJECT_PRONOUN)


def next_bare(parse: Parse, at: int) -> tuple[Filler, ...]:
    """The bare phrases or the pronoun right behind an adverbial participle: its object (متهما الحكومة), also
    what looks like the owner of a woman's or a state's (متهمة المغرب)."""
    if holds_pronoun(parse, at):
        return (Filler(at + 1, at + 1, at + 1, "object.pronoun", True),)
    own = parse.phrase_of[at]
    if own >= 0 and parse.words[at].stem.endswith(TIED_TA) and parse.phrases[own].first == at:
        last = parse.phrases[own].last
        if at < last and not parse.words[at + 1].prep:
            return (Filler(at + 1, last, at + 1, "object"),)
    for number, phrase in enumerate(parse.phrases):
        if phrase.first == at + 1 and not phrase.prep and not phrase.conj:
            told = map(parse.phrases.__getitem__, coordinated(parse.words, parse.phrases, number))
            return tuple(Filler(one.first, one.last, one.head, "object") for one in told)
    return ()


def clause_beside(parse: Parse, at: int) -> Clause | None:
    """The clause with a subject that a word stands beside: behind a comma the main one, not a relative one
    before the comma (غادر الوفد المدينة التي يسيطر عليها المسلحون، داعيا)."""
    over = parse.clause_over(at)
    earlier = [c for c in parse.clauses if c.verb < at and c.subject]
    if (
        over is not None
        and over.antecedent is not None
        and (behind_comma(parse, at) or _closed(parse, over, at))
    ):
        main = [c for c in earlier if c.antecedent is None]
        if main:
            return main[-1]
    if over is not None and over.subject:
        return over
    return earlier[-1] if earlier else None


def _closed(parse: Parse, relative: Clause, at: int) -> bool:
    """Whether a comma closed a relative clause before a word: one that has no fellow behind its verb."""
    return sum(word.text in COMMAS for word in parse.words[relative.verb + 1 : at]) % 2 == 1


def men_harmed(words: Sequence[Word], verb: int, at: int, doers: Sequence[Filler]) -> bool:
    """Whether men by a participle are whom a verb of harm is done to, since they are not like its subject,
    who would do it so (قتلت قوات الأمن مشاركين في المسيرة)."""
    if not doers or not words[at].stem.endswith(OBLIQUE):
        return False
    if words[verb].lemma not in grammar().affecting:
        return False
    told = words[doers[0].head].reading
    return told.gender == "f" or told.number not in {"p", "d"}


def suffers(parse: Parse, at: int, shape: str, predicates: PredicateIndex) -> bool:
    """Whether a participle is a passive: always, or where it may be active too, as what is said of a subject
    (الوزير متهم بالفساد, not سبعة متهمين)."""
    return shape not in predicates.actives or behind_copula(parse, at)
