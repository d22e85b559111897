"""What looks like a verb where none can stand."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import FROM, IN
from marsad.arabic.letters.endings import HER, MEN, OF_ONE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.accusatives import as_noun
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.arabic.records import Pos, Reading, Word
from marsad.arabic.rereading.before_subjects import (
    before_its_subject,
    he_did,
    it_is_he_who,
    many_did,
    many_there,
    no_way_out,
    nobody_does,
    she_did,
    she_faces,
    the_one,
    they_did,
    until_they_hit,
    with_object,
)
from marsad.arabic.rereading.deeds import bare, bare_deed, charged_deed, deed, deed_set_off, her_deed
from marsad.arabic.rereading.homographs import BUT, but
from marsad.arabic.rereading.misread_pasts import alternative, counted_two, nobody_two
from marsad.arabic.words.derivation import derivations, is_verbal_noun

GIVEN_BY = "عن"  # بيان صادر عن الرئاسة
QUOTES = frozenset(OPENS + CLOSES + '"') - frozenset("()[]")
TIME, AS_IF, UNTIL = "وقت", "كأن", "حتي"
HAMZA_BELOW, THE, SHORT = "إ", "ال", 3
RELATIVE_WITHIN = OWED_WITHIN = 8
SAY, SAID_WITHIN = "قال", 7
YOU = 2
NOMINAL = frozenset({"noun", "adj"})


def unverbed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what can be no verb as the noun or name that it is: between two names, alone in
    quotation marks, right behind أن (أن صاحب المركز الثاني), joined by أو to a noun; a dual with no two to
    go with, or behind a number; a common noun with its owner's pronoun.
    """
    found, classes = list(words), grammar()
    for at, word in enumerate(words):
        if word.pos != "verb":
            if at > 1 and words[at - 1].folded == FROM and words[at - 2].pos == "pron":
                found[at] = it_is_he_who(found, at)
            elif word.pos == "propn":
                found[at] = _common(word)
            elif word.pos == "prep" and word.pronoun and word.folded.endswith(BUT):
                found[at] = but(word)
            elif word.folded in classes.approximator or word.stem in classes.teen:
                found[at] = _of_number(found, at)
            elif word.pos == "adverb" and word.lemma in classes.paper:
                nouns = (r for r in word.readings if r.pos == "noun")  # رفض المجلس قرارا يطالب بـ
                found[at] = replace(word, reading=next(nouns, word.reading))
            elif at > 1 and words[at - 1].stem in classes.nobody and word.pos in NOMINAL:
                found[at] = nobody_does(found, at)
            elif word.reading.number == "p" and HAMZA_BELOW in word.text and word.lemma != word.stem:
                found[at] = replace(word, reading=_one_of_if_al(word))  # الإعلام, not of أعلام
            elif word.pronoun and word.stem[:2] == THE and word.pos == "noun":
                found[at] = _the_rather(word)
            elif word.pos == "noun" and not (word.prep or word.article):
                there = many_there(found, at)
                found[at] = word if there is None else replace(word, reading=there)
            elif word.pos == "adj" and at and words[at - 1].text in QUOTES:
                found[at] = _opening_quotation(found, at)
            continue
        found[at] = _verb_or_not(found, at)
    return tuple(found)


def _verb_or_not(words: Sequence[Word], at: int) -> Word:
    """A word that was read as a verb, as the other form, the noun or the name that its neighbours show."""
    word, classes = words[at], grammar()
    if word.text.endswith(AS_IF):  # وكأن الجيش قصف قراهم, which folds to كان
        return replace(word, reading=Reading(word.stem, "particle"))
    if word.folded in classes.way_out and no_way_out(words, at):
        return replace(word, reading=Reading(word.stem, "noun"))
    if (noun := the_one(word)) is not None:
        return noun
    if at == 0 and word.pronoun and word.reading.person == 1 and (told := _told_him(word)) is not None:
        return replace(word, reading=told)
    done = word.reading.tense == "past"
    does = done and (_needs_present(words, at) or _she_does(words, at))
    if does and (present := _present(word)) is not None:
        return replace(word, reading=present)
    they = they_did(words, at) if word.reading.person == YOU else None
    one = before_its_subject(words, at) or many_did(words, at) or they or she_did(words, at)
    one = one or with_object(words, at) or (she_faces(words, at) if done else None)
    one = one or he_did(words, at)
    if one is not None:
        return replace(word, reading=one)
    if not done and (past := _goes_on_in_past(words, at)) is not None:
        return replace(word, reading=past)
    if (owes := _owing(words, at)) is not None:
        return replace(word, reading=owes)
    if _among_names(words, at) or _quoted(words, at):
        return replace(word, reading=_nominal(word, "propn"))
    if _noun_rather(words, at):
        return replace(word, reading=_nominal(word, "noun"))
    return word


def _the_rather(word: Word) -> Word:
    """A noun read with a pronoun that begins like one with the article, as that where what is left of it is
    a noun (المتهم, not of ألم; التهم, not of آلة)."""
    whole = word.stem + word.pronoun
    told = (r for r in word.readings if r.pos == "noun" and r.known and THE + r.lemma == whole)
    reading = next(told, None)
    if reading is None:
        return word
    return replace(word, reading=reading, stem=reading.lemma, stem_end=word.end, article=True, pronoun="")


def _one_of_if_al(word: Word) -> Reading:
    """The verbal noun of form IV that but for its hamza below is written like the broken plural of a noun
    of its letters (إعلام: not of علم); what the word was read as, where it is none (إخوان)."""
    stem, written = word.stem, word.text.removeprefix(THE)
    letters = stem[1:SHORT] + stem[SHORT + 1 :]
    if word.pos not in NOMINAL or not written.startswith(HAMZA_BELOW) or word.lemma != letters:
        return word.reading
    return replace(word.reading, lemma=stem, pos="noun", number="s", gender="m")


def _noun_rather(words: Sequence[Word], at: int) -> bool:
    """Whether what was read as a verb is a noun."""
    word = words[at]
    past = word.reading.tense == "past"
    if (
        charged_deed(words, at)
        or deed_set_off(words, at)
        or (past and (_spelt_as_noun(word) or _owned(words, at) or (word.pronoun and her_deed(words, at))))
    ):
        return True
    if not bare(word):
        return False
    if past and (
        (words[at + 1 : at + 2] and words[at + 1].text == GIVEN_BY and word.stem in grammar().issued)
        or _behind_an(words, at)
        or alternative(words, at)
        or nobody_two(words, at)
        or counted_two(words, at)
        or _what_they_do(words, at)
    ):
        return True
    return _any_of(words, at) or bare_deed(words, at)


def retold(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the verb of a relative clause where a noun with its pronoun was read behind one that
    owns none: what a number counts (40 شاحنة سيرتها المنظمة), what هو and هي say something is (وهو قرار
    رفضه الحزب), what a body has done it to (مسيرة فرقتها الشرطة), or what is given out (لقطات بثها
    التلفزيون); and of one that says at what time or in which paper (بيانا نفى فيه).
    """
    found = list(words)
    for at in range(2, len(words)):
        word, before = words[at], words[at - 1]
        when_or_where = before.stem == TIME or before.lemma in grammar().published
        if when_or_where and _at_a_time(words, at) and (past := _past(word)) is not None:
            found[at] = replace(word, reading=past)
            continue
        if word.pos != "noun" or not word.pronoun or word.conj or word.prep:
            continue
        done = until_they_hit(words, at) if before.folded == UNTIL else _done_by_body(words, at)
        if done is not None:
            found[at] = replace(word, reading=done)
            continue
        told_of = _tamyiz(words, at - 1) or words[at - 2].pos == "pron" or _given_out(words, at - 1)
        if before.pos != "noun" or before.article or before.pronoun or not told_of:
            continue
        if (told := _past(word)) is not None:
            found[at] = replace(word, reading=told)
    return tuple(found)


def _past(word: Word) -> Reading | None:
    return next((r for r in word.readings if r.pos == "verb" and r.tense == "past"), None)


def _done_by_body(words: Sequence[Word], at: int) -> Reading | None:
    """The past of what the body right behind has done to the indefinite noun before, or of what is done with
    a march, also behind a comma (، فرقتها الشرطة)."""
    word, before = words[at], words[at - 1]
    after = words[at + 1] if at + 1 < len(words) else None
    past = _past(word) if word.pronoun in OF_ONE and after is not None else None
    if after is None or past is None or after.pos != "noun" or after.prep or after.conj:
        return None
    march = past.lemma in grammar().march_verb
    told = before.pos == "adj" and not (
        before.article or before.pronoun or before.prep
    )  # سفينة يونانية خطفها القراصنة
    body = after.lemma in grammar().body or (after.article and (told or after.reading.number == "p"))
    if not (body or (march and after.article)):
        return None
    if past.gender != after.reading.gender and after.reading.number != "p":
        return None
    if before.text in COMMAS or before.pos == "propn" or before.prep or words[at - 2].pos == "prep":
        return past if march else None  # مظاهرة في حمص فرقها الأمن
    bare = told or (before.pos == "noun" and not (before.article or before.pronoun))
    return past if bare and (before.reading.gender == "f") == (word.pronoun == HER) else None


def _at_a_time(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells what was done at the time that فيه takes up (في وقت نفى فيه المتشددون)."""
    word, before = words[at], words[at - 1]
    if word.pos not in {"noun", "adj"} or before.article or at + 1 == len(words):
        return False
    after = words[at + 1]
    return bare(word) and after.pos == "prep" and after.lemma == IN and bool(after.pronoun)


def _given_out(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is a paper or pictures and somebody definite stands behind the word after it."""
    after = words[at + 2] if at + 2 < len(words) else None
    somebody = (
        after is not None and (after.article or after.pos == "propn") and after.pos in {"noun", "propn"}
    )
    return somebody and words[at].lemma in grammar().published


def _tamyiz(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is what a number above ten counts: it stands in the singular and owns nothing."""
    number = words[at - 1]
    digits = number.text.isdigit() and len(number.text) > 1
    return (digits or number.folded.endswith(MEN)) and number.pos == "num"


def _spelt_as_noun(word: Word) -> bool:
    """Whether a word read as a past verb is written with إ, as no such verb is, and is also a noun
    (وإدانته)."""
    first = word.stem_start - word.start
    if word.text[first : first + 1] != HAMZA_BELOW:
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
    if word.reading.tense == "present" or after.conj or after.prep:
        return False
    if not (_strange(before) and _strange(after) and bare(word)):
        return False
    return word.lemma not in classes.transitive | classes.intransitive | classes.auxiliary


def _quoted(words: Sequence[Word], at: int) -> bool:
    """Whether a word is all that stands between two quotation marks: it is what something is called."""
    around = 0 < at < len(words) - 1 and words[at - 1].text in QUOTES and words[at + 1].text in QUOTES
    return around and words[at].reading.person == 3 and words[at].reading.number == "s"


def _common(word: Word) -> Word:
    """What was read as a name behind ل as the verbal noun that it is (لمراقبة الحدود)."""
    if word.prep != "ل" or word.article or not word.reading.known:
        return word
    noun = next((r for r in word.readings if r.pos == "noun" and r.known and r.lemma == word.lemma), None)
    return replace(word, reading=noun) if noun is not None and is_verbal_noun(word.lemma) else word


def _of_number(words: Sequence[Word], at: int) -> Word:
    """A ten behind a unit as the number that it is (ثمانية عشر), and what makes a number a rough one as a
    noun in the idafa of another (مقتل نحو ثلاثين)."""
    word = words[at]
    if word.pos in {"prep", "adverb"} and at and word.folded in grammar().approximator:
        owner, behind = words[at - 1], words[at + 1 : at + 2]
        owned = owner.pos == "noun" and not (owner.article or owner.pronoun)
        rough = owned and bool(behind) and behind[0].pos == "num"
        return replace(word, reading=Reading(word.folded, "noun")) if rough else word
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


def _told_him(word: Word) -> Reading | None:
    """A past of telling that is spelt as what I tell, at the head of a sentence (وأبلغه أن)."""
    past = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.person == 3)
    return next((r for r in past if r.lemma in grammar().informing), None)


def _opening_quotation(words: Sequence[Word], at: int) -> Word:
    """A bare word that opens a quotation right before a definite noun as a noun («مقترح الهدنة باق»)."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    bare = not (word.article or word.prep or word.conj or word.pronoun)
    owned = bare and after is not None and after.pos == "noun" and after.article and not after.prep
    nouns = (r for r in word.readings if r.pos == "noun" and r.number != "p")
    return replace(word, reading=next(nouns, word.reading)) if owned else word


def _present(word: Word) -> Reading | None:
    """The word's reading as a present of the third person."""
    present = (r for r in word.readings if r.pos == "verb" and r.tense == "present" and r.person == 3)
    return next(present, None)


def _behind_an(words: Sequence[Word], at: int) -> bool:
    """Whether a word behind أن that was read as a past is a noun that comes of a verb (أن قصف المدينة)."""
    if words[at].reading.number != "s" or at + 1 == len(words) or not _needs_present(words, at):
        return False
    return any(r.pos == "noun" and r.known and derivations(r.lemma) for r in words[at].readings)


def _needs_present(words: Sequence[Word], at: int) -> bool:
    """Whether a word read as a past stands behind أن, where only a present can: a past is there behind what
    tells when or how something came about (بعد أن، سبق أن).
    """
    if at < 2 or words[at].reading.tense != "past":
        return False
    an, before, classes = words[at - 1], words[at - 2], grammar()
    if an.stem != "ان" or an.pronoun or an.pos != "particle" or not bare(words[at]):
        return False
    if an.text.endswith("إن") and not _what_was_said(words, at - 1):
        return False  # إن قصف: if he bombs
    told = {before.stem, before.lemma}
    return told.isdisjoint(classes.before_an) and told.isdisjoint(classes.before_an_past)


def _what_was_said(words: Sequence[Word], opener: int) -> bool:
    """Whether إن opens what somebody said (قال الوزير إن), behind which no verb stands."""
    for at in range(opener - 1, max(opener - SAID_WITHIN, -1), -1):
        if words[at].lemma == SAY:
            return True
        if words[at].pos in {"verb", "punct"}:
            return False
    return False


def _any_of(words: Sequence[Word], at: int) -> bool:
    """Whether a bare word is picked by أي that a preposition governs (أمام أي تفاوض), or is a verbal noun or
    has its adjective behind one that no stop sets off as "that is" (استبعدت طهران أي تفاوض، أي حي سكني)."""
    if not at or words[at - 1].stem not in grammar().any_of:
        return False
    if words[at - 1].prep or at < 2 or words[at - 2].pos == "prep":
        return bool(words[at - 1].prep) or at > 1
    nouns = [r.lemma for r in words[at].readings if r.pos == "noun"]
    described = at + 1 < len(words) and words[at + 1].pos == "adj" and not words[at + 1].article
    named = (described and nouns) or any(is_verbal_noun(lemma) for lemma in nouns)
    return words[at - 2].pos != "punct" and bool(named)


def _what_they_do(words: Sequence[Word], at: int) -> bool:
    """Whether a bare past right behind a verb that has its men in itself (يؤيدون شن هجوم), or behind the verb
    of a subject before it that needs an object (الجيش يعتزم شن هجوم), is what they do."""
    if not at:
        return False
    before = words[at - 1]
    if before.pos != "verb" or before.pronoun or before.lemma in grammar().auxiliary:
        return False
    if before.text.endswith(("ون", "وا")):
        return as_noun(words[at]) is not None
    behind = at > 1 and words[at - 2].pos in {"noun", "adj", "propn"} and not before.conj
    takes = before.lemma in grammar().transitive and before.reading.voice != "passive"
    return behind and takes and words[at].reading.gender == "m" and deed(words[at])


def _owned(words: Sequence[Word], at: int) -> bool:
    """Whether a past of hers with a pronoun is a noun of the news with its owner (قاتل أسرته), where nobody
    stands behind it who might have done it."""
    word = words[at]
    if not word.pronoun or word.reading.gender != "f":
        return False
    if not any(r.pos == "noun" and r.lemma in grammar().noun_only for r in word.readings):
        return False
    if at and words[at - 1].pos in {"relative", "particle", "pron"}:
        return False  # الأمطار التي ضربتها
    after = words[at + 1] if at + 1 < len(words) else None
    return after is None or bool(after.prep) or after.pos not in {"noun", "propn", "adj", "num"}
