"""Active or passive: what the letters leave open (قتل) told by the clause.

A form that can only be passive (قيل، هوجم) is known from its letters. Of the rest, a verb that hardly ever
stands without an object is passive where its clause has none and its only phrase (or the antecedent of its
relative clause, or what stands before it) is by kind what such acts are done to: persons for قتل, things and
events for نشر. An agent phrase (``من قبل``, ``على يد``) says so as well, and so does a verb with its
preposition and no phrase of its own (``أفرج عن``, ``عثر على``). A subject that may act though no object is
named, or that an earlier verb may share, leaves the question open: ``voice`` is then None. Verbs that take no
object, and those with one or with who acts right behind them, are active.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.classes.grammar import Grammar, grammar
from marsad.arabic.clauses.clauses import parse
from marsad.arabic.clauses.linker import Linker
from marsad.arabic.clauses.voice_by_clause import Voice, is_body, voice
from marsad.arabic.letters.endings import ALIF, THIRD_PERSON
from marsad.arabic.phrases.cases import nominative
from marsad.arabic.phrases.parsed import Clause, Parse
from marsad.arabic.phrases.quantities import two_did
from marsad.arabic.records import Word

_PLAIN = Linker({})
SENTENCE = "حكم"


def voiced(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of one sentence, each finite verb with its voice where letters or clause tell it.

    Clauses are sought only where they can decide: most sentences need none.
    """
    classes = grammar()
    found = list(words)
    verbs: list[int] = []
    for at, word in enumerate(words):
        if word.pos == "verb":
            found[at] = _with(word, "active") if _hollow(word) else _active_twin(word, classes)
            verbs += [at] if found[at].reading.voice is None else []
    if not verbs:
        return tuple(found)
    agent = any(pair in classes.agent_prep for pair in _pairs(words))
    asked = [at for at in verbs if _asks_its_clause(found, at, agent, classes)]
    for at in verbs:
        if at not in asked and _plainly_active(found, at, classes):
            found[at] = _with(found[at], "active")
    if asked:
        parsed = parse(tuple(found), linker=_PLAIN)
        for before, clause in zip((None, *parsed.clauses), parsed.clauses, strict=False):
            if clause.verb in asked:
                goes_on = before is not None and (
                    _joins_passive(found, parsed, before, clause, classes)
                    or _suffers_on(found, parsed, before, clause, classes)
                )
                said = "passive" if goes_on else voice(parsed, clause, classes)
                found[clause.verb] = _with(found[clause.verb], said)
    return tuple(found)


def _hollow(word: Word) -> bool:
    """Whether a past keeps the ا that its passive would change (اغتال, not اغتيل)."""
    past = word.reading.tense == "past" and word.reading.voice is None and len(word.lemma) > len("قال")
    return past and word.lemma[-2] == ALIF and word.stem.startswith(word.lemma)


def revoiced(before: tuple[Word, ...], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the voice told anew of each verb whose clause was cut at a word since read as a name
    (استقبل الرئيس تبون، أمس، الوزير), or of the first one behind a noun that opens the sentence (قصف تركي على
    حلب يقتل ثلاثة), ``before`` being the words as the voice was told of them.
    """
    cuts = [at for at, word in enumerate(before) if word.pos == "verb" and words[at].pos != "verb"]
    found = list(words)
    for cut in cuts:
        near = range(cut - 1, -1, -1) if cut else range(1, len(words))
        at = next((n for n in near if words[n].pos == "verb"), -1)
        told = words[at].reading
        open_ = (r for r in words[at].readings if replace(r, voice=told.voice) == told and r.voice is None)
        if at >= 0 and (reading := next(open_, None)):
            found[at] = replace(words[at], reading=reading)
    return voiced(tuple(found)) if cuts else words


def _joins_passive(
    found: Sequence[Word], parsed: Parse, before: Clause, clause: Clause, classes: Grammar
) -> bool:
    """Whether a verb of harm goes on from a passive one right before it with the next who suffered (قتل جندي
    وجرح اثنان): its only phrase counts persons and shows no accusative (وجرح آخرين is the dead man's deed).
    Men in ون are never an object, whatever stands before.
    """
    word = parsed.words[clause.verb]
    harm = word.conj and word.lemma in classes.affecting and not word.pronoun
    if not harm or len(clause.object) != 1 or clause.subject_rule not in {"shared", "none"}:
        return False
    phrase = parsed.phrases[clause.object[0]]
    counted = parsed.words[phrase.first : phrase.last + 1]
    first = found[before.verb]
    if first.reading.number == "p" and word.reading.number == "s" and counted[0].pos == "num":
        return first.lemma in classes.affecting and not first.pronoun  # وقتلوا ضابطا وجرح خمسة
    if clause.subject_rule == "none":
        return False
    if first.lemma in classes.affecting and any(two_did(w) or nominative(w) for w in counted if not w.prep):
        return True
    if before.end + 1 < clause.verb or before.subject_rule not in {"after", "before"}:
        return False
    if first.lemma not in classes.affecting or first.reading.voice != "passive":
        return False
    if parsed.words[phrase.head].pronoun in THIRD_PERSON and phrase.first == clause.verb + 1:
        return not _accusative_of_several(parsed.words[phrase.head])  # قتل ضابط وجرح مرافقه
    about = phrase.first and parsed.words[phrase.first - 1].folded in classes.approximator
    accusative = any(w.stem.endswith("ين") and w.lemma != w.stem for w in counted if not w.prep)
    genitive = about or any(w.pos == "prep" for w in counted)  # وجرح نحو ستين آخرين، أكثر من ستين آخرين
    died = parsed.words[parsed.phrases[before.subject[0]].first]  # قتل عشرون شخصا: not all of them did it
    accusative = accusative and not genitive and died.pos != "num"
    return any(w.pos == "num" or w.stem.endswith("ون") for w in counted) and not accusative


def _accusative_of_several(word: Word) -> bool:
    """Whether a noun with a pronoun shows that it is an object: a plural or dual in ي (مرافقيه)."""
    return word.stem.endswith("ي") and word.reading.number in {"p", "d"}


def _suffers_on(
    found: Sequence[Word], parsed: Parse, before: Clause, clause: Clause, classes: Grammar
) -> bool:
    """Whether a verb goes on with what was done to the only one told of, the subject of a passive before it:
    a second harm without an object (خطف الطبيب وقتل), or a verb whose preposition holds the pronoun for him
    (اعتقل الصحافي وحكم عليه): nobody sentences himself.
    """
    word, after = parsed.words[clause.verb], parsed.words[clause.verb + 1 : clause.verb + 2]
    alone = before.subject == clause.subject and not before.object
    first = before.subject == clause.subject and found[before.verb].reading.voice == "passive"
    heads = (parsed.words[parsed.phrases[number].head] for number in clause.object)
    lasting = all(head.lemma in classes.time_noun for head in heads)  # حكم عليه بالسجن عشر سنوات
    if clause.subject_rule != "shared" or not lasting or not (first or alone):
        return False
    held = bool(after) and after[0].pos == "prep" and bool(after[0].pronoun)
    if not first:
        return held and word.lemma == SENTENCE
    return word.lemma in classes.affecting or (held and word.lemma in classes.prep_passive)


def _active_twin(word: Word, classes: Grammar) -> Word:
    """A verb that takes no object has no personal passive: سيرت is of سيّر, not of سار."""
    if word.reading.voice != "passive" or word.lemma not in classes.intransitive:
        return word
    tense, person = word.reading.tense, word.reading.person
    twins = (
        r for r in word.readings
        if r.pos == "verb" and r.tense == tense and r.person == person and r.voice != "passive"
    )  # fmt: skip
    twin = next(twins, None)
    return word if twin is None else replace(word, reading=twin)


def _pairs(words: tuple[Word, ...]) -> Iterator[tuple[str, str]]:
    return ((first.folded, second.folded) for first, second in pairwise(words) if first.pos == "prep")


def _asks_its_clause(words: Sequence[Word], at: int, agent: bool, classes: Grammar) -> bool:
    """Whether a verb's voice depends on its clause: by its kind, an agent in the sentence, its content."""
    lemma = words[at].lemma
    if words[at].pronoun:
        return False
    acting = lemma in classes.affecting or lemma in classes.deed or lemma in classes.destroying
    if acting or lemma in classes.prep_passive | classes.depriving | classes.compelling:
        return True
    content = at + 1 < len(words) and words[at + 1].folded == "ان"
    return lemma in classes.transitive and (agent or content)


def _plainly_active(words: Sequence[Word], at: int, classes: Grammar) -> bool:
    """Whether a verb has its object as a pronoun, takes none, or has who acts right behind it."""
    word = words[at]
    if word.pronoun or word.lemma in classes.intransitive:
        return True
    if at + 1 == len(words) or word.lemma not in classes.transitive:
        return False
    after = words[at + 1]
    acts = after.pos == "propn" or after.lemma in classes.title or is_body(after, classes)
    return acts and not after.prep and not after.conj


def _with(word: Word, said: Voice | None) -> Word:
    return word if said is None else replace(word, reading=replace(word.reading, voice=said))
