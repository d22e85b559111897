"""Verbs that go on with what a clause before them began, or tell what was suffered, though read as nouns."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FOR, THAT
from marsad.arabic.letters.endings import OPEN_TA
from marsad.arabic.records import Reading, Word
from marsad.arabic.rereading.done_to_him import done_to_him
from marsad.arabic.rereading.pasts_of_harm import (
    CLAUSE_WITHIN,
    did_perhaps,
    harmed_before,
    nor_done,
    opening_past,
    past_of_harm,
    suffered_next,
    taken_by_verb,
    was_to_do,
)
from marsad.arabic.words.derivation import is_verbal_noun

HAD_WITHIN = 6
NOT, PERHAPS, BUT, TWO = "لا", "ربما", "لكن", 2
IF = "إن"  # as written
NAMING = frozenset({"noun", "propn"})


def going_on(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the second verb of somebody who does two things, though it has the letters of a verbal
    noun (حشد الجيش قواته وقصف المدينة): no act stands before it that it could be joined to as a noun. So is
    one whose subject and object stand behind it, what somebody had done (كان العقيد عقدها), and the first
    word behind و of a sentence without a verb (ومنعهم من السفر).
    """
    found = list(words)
    first, unreal = _behind_this(words), grammar().counterfactual
    if_at = next((at for at, word in enumerate(words) if word.stem in unreal and word.pos == "conj"), None)
    if (opening := opening_past(words, first)) is not None:
        found[first] = replace(words[first], reading=opening)
    for at, word in enumerate(words[:-1]):
        if word.pos == "noun" and (word.pronoun or (at > 1 and words[at - 2].pos == "verb")):
            his = word.pronoun and (_had_done(words, at) or done_to_him(words, at))
            earlier = (his or None) if word.pronoun else was_to_do(words, at)
            if earlier is not None:
                found[at] = replace(word, reading=earlier)
        if (
            if_at is not None
            and word.folded.startswith(FOR)
            and (word.prep == FOR or word.pos == "propn")
            and at > if_at + 1
            and (past := _would(words, at)) is not None
        ):
            cut = 0 if word.prep else 1
            stem = word.stem[cut:]
            found[at] = replace(word, reading=past, prep="", stem=stem, stem_start=word.stem_start + cut)
            continue
        behind = words[at - 1].stem if word.pos == "noun" and at else ""
        bare = (
            behind == PERHAPS
            or (behind == THAT and _on_condition(words, at))
            or (behind == BUT and bool(words[at - 1].pronoun))
        )
        did = nor_done(words, at) if behind == NOT else did_perhaps(words, at) if bare else None
        found[at] = found[at] if did is None else replace(word, reading=did)
        if word.conj != "و" or word.pos != "noun" or word.prep or word.article or word.pronoun:
            continue
        verb = past_of_harm(word)
        if (going := _goes_on_now(words, at)) is not None:
            found[at] = replace(word, reading=going)
            continue
        followed = verb is not None and taken_by_verb(words[at + 1])
        if not followed:
            verb = suffered_next(words, at)
        if verb is not None and (followed or harmed_before(words, at)) and _one_who_acts(found, at):
            found[at] = replace(word, reading=verb)
        elif (told := _before_both(words, at)) is not None:
            found[at] = replace(word, reading=told)
    return tuple(found)


def _would(words: Sequence[Word], at: int) -> Reading | None:
    """The past of what would have been done behind لولا or لو, where ل and it look like ل and its noun, and
    a doer stands behind it (لولا الهدنة لقصف الجيش المدينة، لخرج الناس إلى الشوارع); or like a name, where
    it is too short to be cut (لردت إيران بقصفها)."""
    word, doer, hit = words[at], words[at + 1], words[at + 2 : at + 3]
    if word.article or word.pronoun or word.conj or doer.prep or doer.conj:
        return None
    if not (doer.article or doer.pos == "propn"):
        return None
    if word.pos in NAMING and not word.reading.known:
        return _hers(word)
    if word.pos != "noun" or word.stem != word.lemma:
        return None
    if word.lemma in grammar().transitive | grammar().takes_town:
        held = bool(hit) and not (hit[0].prep or hit[0].conj) and hit[0].pos in {"noun", "propn"}
    else:
        geminate = len(word.lemma) == TWO and is_verbal_noun(word.lemma)  # لرد الجيش بقصفها
        told = word.lemma in grammar().intransitive or geminate
        held = told and (not hit or bool(hit[0].prep) or hit[0].pos in {"prep", "punct", "noun"})
    return Reading(word.lemma, "verb", tense="past", person=3, gender="m", number="s") if held else None


def _hers(word: Word) -> Reading | None:
    """The past of what is taken for a name or noun that nobody knows, ل and a woman's past of a doubled root
    (لردت)."""
    lemma = word.folded[1:-1]
    doubled = len(lemma) == TWO and (lemma in grammar().transitive or is_verbal_noun(lemma))
    if not doubled or not word.folded.endswith(OPEN_TA):
        return None
    return Reading(lemma, "verb", tense="past", person=3, gender="f", number="s")


def _goes_on_now(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the present of one who sides with or against somebody, where what it does to a
    definite noun goes on from her present before (لا تلتزم بالهدنة وتهاجم القرى)."""
    word, after, classes = words[at], words[at + 1], grammar()
    if not word.stem.startswith("ت") or not (taken_by_verb(after) and (after.article or after.pronoun)):
        return None
    present = (r for r in word.readings if r.lemma in classes.siding and r.tense == "present")
    reading = next((r for r in present if r.gender == "f" and r.person == 3), None)
    if reading is None:
        return None
    back = range(at - 1, max(at - CLAUSE_WITHIN, 0) - 1, -1)
    verb = next((n for n in back if words[n].pos == "verb"), None)
    before = words[verb] if verb is not None else None
    hers = before is not None and before.reading.tense == "present" and before.reading.gender == "f"
    if verb is None or before is None or not hers or before.lemma in classes.discussing | classes.amounting:
        return None
    if not is_verbal_noun(words[at - 1].lemma):
        return reading
    denied = verb > 0 and words[verb - 1].stem == NOT
    return reading if denied and words[at - 1].article else None  # لا تدعم الانقلاب وتساند الحكومة


def _behind_this(words: Sequence[Word]) -> int:
    """The word behind وبذلك, ومع ذلك that open a sentence, else its first."""
    at = int(bool(words) and words[0].pos == "prep")
    pointing = at < len(words) - 1 and words[at].pos == "demonstrative" and bool(at or words[0].prep)
    return at + 1 if pointing else 0


def _had_done(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as a past with an object pronoun, where it follows كان and a man's or a body's noun
    in a clause that describes what the pronoun means (صفقة كان الزعيم عقدها مع)."""
    word, classes = words[at], grammar()
    if word.conj or word.prep:
        return None
    back = range(at - 1, max(at - HAD_WITHIN, 0), -1)
    was = next((n for n in back if words[n].pos == "verb"), 0)
    doer = words[was + 1]
    holds = doer.lemma in classes.title or doer.lemma in classes.body
    named = doer.pos == "propn" or (doer.article and holds)
    between = words[was + 1 : at]
    if not was or words[was].lemma not in classes.auxiliary or words[was].conj or not named:
        return None
    if any(w.prep or w.conj or w.pos in {"prep", "relative", "conj"} for w in between):
        return None
    described = words[was - 1].pos in {"relative", "noun", "adj"}
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    fitting = (r for r in pasts if r.number == "s" and r.gender == words[was].reading.gender)
    return next((r for r in fitting if r.lemma in classes.transitive), None) if described else None


def _before_both(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of a verb with an object, where a bare name and a definite noun follow:
    no noun owns both (وعارض بوتين الحملة)."""
    doer, object_ = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    name = doer.pos == "propn" and not (doer.article or doer.prep or doer.conj)
    if object_ is None or not name or object_.pos != "noun" or not object_.article:
        return None
    if object_.prep or object_.conj or any(r.pos == "propn" for r in object_.readings):
        return None
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    taking = (r for r in pasts if r.number == "s" and r.gender == "m" and r.voice != "passive")
    return next((r for r in taking if r.lemma in grammar().transitive), None)


def _on_condition(words: Sequence[Word], at: int) -> bool:
    """Whether إن behind what will be done opens the condition that it hangs on (ستقصف المدينة إن قصف)."""
    return at > 1 and words[at - 1].text == IF and any(word.future for word in words[: at - 1])


def _one_who_acts(words: Sequence[Word], at: int) -> bool:
    """Whether one man or body is the subject of a past before word ``at`` in its clause, and no verbal noun
    stands between; who discusses something may discuss two things (بحث الأزمة وفتح الطريق).
    """
    silent = grammar().auxiliary | grammar().discussing
    for back in range(at - 1, max(-1, at - CLAUSE_WITHIN), -1):
        word = words[back]
        if word.pos == "verb":
            said, after = word.reading, words[back + 1]
            one = after.pos in {"noun", "propn"} and after.reading.number not in {"p", "d"}
            past = said.tense == "past" and said.person == 3 and said.gender == "m" and said.number == "s"
            return past and one and not after.prep and word.lemma not in silent
        if word.pos in {"punct", "relative", "particle"} or (
            word.pos == "noun" and is_verbal_noun(word.lemma)
        ):
            return False
    return False
