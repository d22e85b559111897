"""What looks like a verb where none can stand, and accusatives that describe one another."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.derivation import derivations
from marsad.arabic.endings import MEN
from marsad.arabic.grammar import grammar
from marsad.arabic.marks import FATHATAN, TANWIN
from marsad.arabic.reach import CLOSES, OPENS
from marsad.arabic.records import Pos, Reading, Word

QUOTES = frozenset(OPENS + CLOSES + '"') - frozenset("()[]")
LOOK_BACK = 60
CLAUSE_WITHIN = 12
HAD_WITHIN = 6
ALI = "علي"
HAMZA_BELOW = "إ"
RELATIVE_WITHIN = OWED_WITHIN = 8


def unverbed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what can be no verb as the noun or name that it is: between two names, alone in
    quotation marks, right behind أن (أن صاحب المركز الثاني), joined by أو to a noun; a dual with no two to
    go with, or behind a number; a common noun with its owner's pronoun.
    """
    found = list(words)
    for at, word in enumerate(words):
        if word.pos != "verb":
            found[at] = _common(word) if word.pos == "propn" else _teen(found, at)
            continue
        if (_needs_present(found, at) or _she_does(found, at)) and (present := _present(word)) is not None:
            found[at] = replace(word, reading=present)
            continue
        if (past := _goes_on_in_past(found, at)) is not None:
            found[at] = replace(word, reading=past)
            continue
        if (owes := _owing(found, at)) is not None:
            found[at] = replace(word, reading=owes)
            continue
        if _among_names(found, at) or _quoted(found, at):
            found[at] = replace(word, reading=_nominal(word, "propn"))
        elif (
            _behind_an(found, at)
            or _alternative(found, at)
            or _nobody_two(found, at)
            or _counted(found, at)
            or _any_of(found, at)
            or _owned(found, at)
            or _what_they_do(found, at)
            or _spelt_as_noun(word)
        ):
            found[at] = replace(word, reading=_nominal(word, "noun"))
    return tuple(found)


def retold(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of a relative clause where a noun with its pronoun was read behind one that
    owns none: what a number counts (40 شاحنة سيرتها المنظمة), or what هو and هي say something is (وهو قرار
    رفضه الحزب).
    """
    found = list(words)
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        if word.pos != "noun" or not word.pronoun or word.conj or word.prep or before.pos != "noun":
            continue
        if before.article or before.pronoun or not (_tamyiz(words, at - 1) or words[at - 2].pos == "pron"):
            continue
        told = next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)
        if told is not None:
            found[at] = replace(word, reading=told)
    return tuple(found)


def _tamyiz(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is what a number above ten counts: it stands in the singular and owns nothing."""
    number = words[at - 1]
    digits = number.text.isdigit() and len(number.text) > 1
    return (digits or number.folded.endswith(MEN)) and number.pos == "num"


def ali(words: tuple[Word, ...], names: frozenset[str]) -> tuple[Word, ...]:
    """The words of a text that writes على with the name Ali where it writes علي: unless a common noun that
    is none of the ``names`` follows, before which the dots are a slip (نشرت علي نطاق واسع)."""
    found = list(words)
    for at, word in enumerate(words):
        if word.pos != "prep" or word.folded[len(word.conj) :] != ALI or not word.text.endswith("ي"):
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        common = after is not None and after.pos == "noun" and after.reading.known and not after.conj
        if common and after is not None and not after.article:
            named = any(r.pos == "propn" and r.known for r in after.readings)
            nominative = after.reading.number == "d" and after.stem.endswith("ان")  # no dual behind على
            common = not (named or nominative or after.folded in names)
        if not common:
            found[at] = replace(word, reading=Reading(ALI, "propn"))
    return tuple(found)


def described(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the second of two accusatives in ا as the first one's adjective (قاربا صغيرا)."""
    found = list(words)
    for at in range(len(words) - 1):
        first, second = found[at], found[at + 1]
        if second.conj or second.prep or not (_accusative(second) and _accusative(first)):
            continue
        adjective = next((r for r in second.readings if r.pos == "adj"), None)
        if adjective is None:
            continue
        if (noun := _as_noun(first)) is not None:
            found[at], found[at + 1] = replace(first, reading=noun), replace(second, reading=adjective)
    return tuple(found)


def going_on(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the second verb of somebody who does two things, though it has the letters of a verbal
    noun (حشد الجيش قواته وقصف المدينة): no act stands before it that it could be joined to as a noun. So is
    one whose subject and object stand behind it, what somebody had done (كان العقيد عقدها), and the first
    word behind و of a sentence without a verb (ومنعهم من السفر).
    """
    found = list(words)
    first = _behind_this(words)
    if (opening := _opening(words, first)) is not None:
        found[first] = replace(words[first], reading=opening)
    for at, word in enumerate(words[:-1]):
        earlier = _had_done(words, at) if word.pronoun else _was_to_do(words, at)
        if earlier is not None:
            found[at] = replace(word, reading=earlier)
        if word.conj != "و" or word.pos != "noun" or word.prep or word.article or word.pronoun:
            continue
        verb = _past_of_harm(word)
        followed = verb is not None and _takes_after(words[at + 1])
        if not followed:
            verb = _suffered_next(words, at)
        if verb is not None and (followed or _harmed(words, at)) and _one_who_acts(found, at):
            found[at] = replace(word, reading=verb)
        elif (told := _before_both(words, at)) is not None:
            found[at] = replace(word, reading=told)
    return tuple(found)


def _behind_this(words: Sequence[Word]) -> int:
    """The word behind وبذلك, ومع ذلك that open a sentence, else its first."""
    at = int(bool(words) and words[0].pos == "prep")
    pointing = at < len(words) - 1 and words[at].pos == "demonstrative" and bool(at or words[0].prep)
    return at + 1 if pointing else 0


def _opening(words: Sequence[Word], at: int) -> Reading | None:
    """The past that a sentence opens with behind وبذلك, or without another verb behind و."""
    first = words[at] if words else None
    if first is None or first.pos != "noun" or first.prep or first.article or bool(first.conj) == bool(at):
        return None
    if not at and any(word.pos == "verb" for word in words):
        return None
    return _past_of_harm(first, bool(first.pronoun))


def _had_done(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as a past with an object pronoun, where it follows كان and a man's or a body's noun
    in a clause that describes what the pronoun means (صفقة كان الزعيم عقدها مع)."""
    word, classes = words[at], grammar()
    if word.pos != "noun" or not word.pronoun or word.conj or word.prep:
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


def _was_to_do(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what a body did, behind كان and its noun and before what it was done
    to (أن يكون الجيش قصف المستشفى)."""
    word, classes = words[at], grammar()
    if at < 2 or word.pos != "noun" or word.conj or word.prep or word.article or word.pronoun:
        return None
    was, doer, after = words[at - 2], words[at - 1], words[at + 1] if at + 1 < len(words) else word
    body = doer.article and not doer.prep and (doer.lemma in classes.title or doer.lemma in classes.body)
    held = body and was.pos == "verb" and was.lemma in classes.auxiliary
    return _past_of_harm(word) if held and after.article and _takes_after(after) else None


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


def _past_of_harm(word: Word, taking: bool = False) -> Reading | None:
    """The word's reading as the past of a verb with an object, where its noun is that verb's, the verb is one
    of harm, or its object is there (``taking``).
    """
    classes = grammar()
    for reading in word.readings:
        if (
            reading.pos == "verb"
            and reading.tense == "past"
            and reading.person == 3
            and reading.number == "s"
        ):
            lemma = reading.lemma
            known = lemma in classes.affecting or lemma in classes.destroying
            of_deed = not known and (lemma in classes.transitive or lemma in classes.deed)
            known = known or (of_deed and (taking or _verbal(word.lemma)))
            if known and reading.gender == "m":
                return reading
    return None


def _suffered_next(words: Sequence[Word], at: int) -> Reading | None:
    """The word's reading as the past of what was done next to somebody: of harm before a preposition (خطف
    الطبيب وقتل بعد أسبوع), or of a verb that its preposition makes passive with the pronoun for him (وحكم
    عليه)."""
    after, classes = words[at + 1], grammar()
    if after.pos != "prep":
        return None
    wanted = classes.prep_passive if after.pronoun else classes.affecting
    pasts = (r for r in words[at].readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in pasts if r.lemma in wanted and r.gender == "m" and r.number == "s"), None)


def _harmed(words: Sequence[Word], at: int) -> bool:
    """Whether the last verb before a word is one of harm, of which somebody's noun is the only one."""
    verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), -1)
    return verb >= 0 and words[verb].lemma in grammar().affecting and not words[verb].pronoun


def _takes_after(word: Word) -> bool:
    """Whether a word may be the object or subject of the verb before it."""
    nominal = word.pos in {"noun", "propn", "num"} or (word.pos == "adj" and word.article)
    return nominal and not (word.prep or word.conj)


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
        if word.pos in {"punct", "relative", "particle"} or (word.pos == "noun" and _verbal(word.lemma)):
            return False
    return False


def _spelt_as_noun(word: Word) -> bool:
    """Whether a word read as a past verb is written with إ, as no such verb is, and is also a noun
    (وإدانته)."""
    first = word.stem_start - word.start
    if word.reading.tense != "past" or word.text[first : first + 1] != HAMZA_BELOW:
        return False
    return any(r.pos == "noun" and r.known for r in word.readings)


def _nominal(word: Word, pos: Pos) -> Reading:
    """The word's first reading as a noun or name; a guessed name where it has none."""
    kinds: tuple[frozenset[str], ...] = (frozenset({pos}), frozenset({"noun", "propn"}), frozenset({"adj"}))
    for kind in kinds:
        for reading in word.readings:
            if reading.pos in kind and (reading.known or pos == "propn"):
                return reading
    return Reading(word.stem, "propn", known=False)


def _bare(word: Word) -> bool:
    return not (word.conj or word.prep or word.pronoun or word.future or word.article)


def _strange(word: Word) -> bool:
    """Whether a word is a name that no list knows, and looks like nothing else."""
    return word.pos == "propn" and not (word.reading.known or word.article or word.pronoun)


def _among_names(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands between two strange names as a part of one (ستيفن دين هاربر): it is no verb
    that is known to take or to lack objects.
    """
    if at == 0 or at + 1 == len(words):
        return False
    word, classes, before, after = words[at], grammar(), words[at - 1], words[at + 1]
    if not (_strange(before) and _strange(after) and _bare(word)) or after.conj or after.prep:
        return False
    listed = (classes.transitive, classes.intransitive, classes.auxiliary)
    return word.reading.tense != "present" and not any(word.lemma in verbs for verbs in listed)


def _quoted(words: Sequence[Word], at: int) -> bool:
    """Whether a word is all that stands between two quotation marks: it is what something is called."""
    around = 0 < at < len(words) - 1 and words[at - 1].text in QUOTES and words[at + 1].text in QUOTES
    return around and words[at].reading.person == 3 and words[at].reading.number == "s"


def _common(word: Word) -> Word:
    """What was read as a name behind ل as the verbal noun that it is (لمراقبة الحدود)."""
    if word.prep != "ل" or word.article or not word.reading.known:
        return word
    noun = next((r for r in word.readings if r.pos == "noun" and r.known and r.lemma == word.lemma), None)
    return replace(word, reading=noun) if noun is not None and _verbal(word.lemma) else word


def _teen(words: Sequence[Word], at: int) -> Word:
    """A ten behind a unit as the number that it is (ثمانية عشر)."""
    word = words[at]
    if (
        word.pos not in {"noun", "adj"}
        or word.stem not in grammar().teen
        or not at
        or words[at - 1].pos != "num"
    ):
        return word
    number = next((r for r in word.readings if r.pos == "num"), None)
    return word if number is None else replace(word, reading=number)


def _she_does(words: Sequence[Word], at: int) -> bool:
    """Whether a past of form V stands behind التي though nothing in its clause takes that up again: it is a
    feminine present (الجمعية التي تمثل المعلمين).
    """
    word = words[at]
    if not at or words[at - 1].folded.lstrip("وف") != "التي" or word.reading.tense != "past" or word.pronoun:
        return False
    if not word.stem.startswith("ت") or word.reading.gender != "m" or word.reading.number != "s":
        return False
    for other in words[at + 1 : at + RELATIVE_WITHIN]:
        if other.pos in {"punct", "verb", "relative"}:
            break
        if other.pronoun:
            return False
    return True


def _goes_on_in_past(words: Sequence[Word], at: int) -> Reading | None:
    """The past of form V of a word behind و that looks like a feminine present, where he who did something
    before goes on and no woman or thing follows (حمّل الرئيس ... المسؤولية، وتوعّد بالرد).
    """
    word = words[at]
    if word.conj != "و" or word.reading.tense != "present" or not word.stem.startswith("ت") or word.pronoun:
        return None
    before = next((w for w in reversed(words[:at]) if w.pos == "verb"), None)
    after = words[at + 1] if at + 1 < len(words) else None
    if before is None or after is None or not (after.prep or after.pos == "prep"):
        return None
    told = before.reading.tense == "past" and before.reading.gender == "m" and before.reading.person == 3
    pasts = (r for r in word.readings if r.tense == "past" and r.person == 3 and r.lemma.startswith("ت"))
    return next(pasts, None) if told else None


def _owing(words: Sequence[Word], at: int) -> Reading | None:
    """The reading as a verb of owing before ب and what is owed (يدين بالولاء): nobody is condemned there."""
    owing = (r for r in words[at].readings if r.pos == "verb" and r.lemma in grammar().owing)
    reading = next(owing, None)
    if reading is None:
        return None
    near = words[at + 1 : at + OWED_WITHIN]
    return reading if any(w.prep == "ب" and w.stem in grammar().owed for w in near) else None


def _present(word: Word) -> Reading | None:
    """The word's reading as a present of the third person."""
    present = (r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    return next(present, None)


def _behind_an(words: Sequence[Word], at: int) -> bool:
    """Whether a word behind أن that was read as a past is a noun that comes of a verb (أن قصف المدينة)."""
    noun = any(r.pos == "noun" and r.known and derivations(r.lemma) for r in words[at].readings)
    return noun and words[at].reading.number == "s" and at + 1 < len(words) and _needs_present(words, at)


def _needs_present(words: Sequence[Word], at: int) -> bool:
    """Whether a word read as a past stands behind أن, where only a present can: a past is there behind what
    tells when or how something came about (بعد أن، سبق أن).
    """
    if at < 2 or not _bare(words[at]) or words[at].reading.tense != "past":
        return False
    an, before, classes = words[at - 1], words[at - 2], grammar()
    if an.stem != "ان" or an.pronoun or an.pos != "particle" or an.text.endswith("إن"):
        return False
    told = {before.stem, before.lemma}
    return told.isdisjoint(classes.before_an) and told.isdisjoint(classes.before_an_past)


def _any_of(words: Sequence[Word], at: int) -> bool:
    """Whether a word is picked by أي that a preposition governs (أمام أي تفاوض)."""
    if not at or not _bare(words[at]) or words[at - 1].stem not in grammar().any_of:
        return False
    return bool(words[at - 1].prep) or (at > 1 and words[at - 2].pos == "prep")


def _what_they_do(words: Sequence[Word], at: int) -> bool:
    """Whether a past right behind a verb that has its men in itself is what they do (يؤيدون شن هجوم)."""
    if not at or not _bare(words[at]) or words[at].reading.tense != "past":
        return False
    before = words[at - 1]
    men = before.pos == "verb" and before.text.endswith(("ون", "وا")) and not before.pronoun
    return men and before.lemma not in grammar().auxiliary and _as_noun(words[at]) is not None


def _owned(words: Sequence[Word], at: int) -> bool:
    """Whether a past of hers with a pronoun is a noun of the news with its owner (قاتل أسرته), where nobody
    stands behind it who might have done it."""
    word = words[at]
    if not word.pronoun or word.reading.tense != "past" or word.reading.gender != "f":
        return False
    if not any(r.pos == "noun" and r.lemma in grammar().noun_only for r in word.readings):
        return False
    if at and words[at - 1].pos in {"relative", "particle", "pron"}:
        return False  # الأمطار التي ضربتها
    after = words[at + 1] if at + 1 < len(words) else None
    return after is None or bool(after.prep) or after.pos not in {"noun", "propn", "adj", "num"}


def _alternative(words: Sequence[Word], at: int) -> bool:
    """Whether a past that may be a noun is joined by أو to a verbal noun with its article (الحوار أو تجاوز
    الخلاف); behind another noun it may be a verb (قتل الحارس أو جرح).
    """
    if at < 2 or words[at - 1].folded != "او" or not _bare(words[at]) or words[at].reading.tense != "past":
        return False
    noun = any(r.pos == "noun" and r.known for r in words[at].readings)
    before = words[at - 2]
    return noun and before.pos == "noun" and before.article and _verbal(before.lemma)


def _verbal(lemma: str) -> bool:
    return any(derivation.kind == "verbal_noun" for derivation in derivations(lemma))


def _nobody_two(words: Sequence[Word], at: int) -> bool:
    """Whether a dual of the past has nobody before it to go with: no dual, no noun joined, no pronoun."""
    word = words[at]
    if word.reading.number != "d" or word.reading.tense != "past" or not _bare(word):
        return False
    return not any(
        w.reading.number == "d" or (w.conj == "و" and w.pos != "verb") or w.pronoun == "هما"
        for w in words[max(0, at - LOOK_BACK) : at]
    )


def _counted(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a dual of the past is what the number before it counts (60 شخصا)."""
    word = words[at]
    two = word.reading.number == "d" and word.reading.tense == "past" and word.stem.endswith("ا")
    behind = at > 0 and words[at - 1].pos == "num" and not words[at - 1].article
    return two and behind and _bare(word) and any(r.pos == "noun" and r.known for r in word.readings)


def _accusative(word: Word) -> bool:
    """Whether a word without article shows an accusative in ا or with tanwin, and is no name."""
    if word.article or word.pronoun or word.pos not in {"noun", "adj", "adverb"}:
        return False
    if FATHATAN in word.text:
        return True
    return not TANWIN.intersection(word.text) and word.stem.endswith("ا") and word.lemma == word.stem[:-1]


def _as_noun(word: Word) -> Reading | None:
    """The reading of a word as a noun; None where it has none."""
    if word.pos == "noun":
        return word.reading
    return next((r for r in word.readings if r.pos == "noun" and r.lemma == word.lemma), None)
