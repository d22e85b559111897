"""Nouns and verbs that look alike, told apart by the words around them and by what the lexicon knows."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT, FOR, SO, WHAT
from marsad.arabic.clauses.awaited import topic_with_relative
from marsad.arabic.letters.endings import ALIF, MEN, NISBA, OPEN_TA, THIRD_PERSON
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.records import COMMON_NOUNS, NOMINAL, Reading, Word
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.headed import headed
from marsad.extract.sentence.man_first import man_first
from marsad.extract.sentence.marches import MARCH
from marsad.extract.sentence.unmanned import marched
from marsad.lexicon.load import Lexicon, rows_of
from marsad.lexicon.parties_tables import Match

ACTING = frozenset({"actor", "title", "country", "capital", "agent"})
STANCES = frozenset({"SUPPORT", "REJECT"})
DENIED = "negated"
JUDGING = frozenset({"ACCUSE", "REJECT", "SUPPORT"})
TELLING = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
DOING = frozenset({"ASSAULT", "COERCE", "RETREAT", "AID"})
PAIR = 2
THEN, EXPRESSED = "ثم", 12
WAW = "و"
FAMILIES = "اسر"
OPENERS = frozenset({"particle", "conj"})


def verbal_nouns(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, with the verbal nouns among them that were read as pasts behind a verb of speech and its
    subject: no bare past follows a subject that is definite or of another gender (أكدت مصادر خطف جنود); nor
    is a word an adjective of one it does not agree with (مصادر طبية مقتل). So are those that و joins to a
    noun for an act where no verb stands before, their doer and ل behind (من إصدار مذكرة، وطرد السودان
    للمنظمات), and those of a stance with their doer's pronoun.
    """
    found: dict[int, Word] = {}
    for at, word in enumerate(words):
        if (
            at
            and word.pos == "adj"
            and word.stem in lexicon.predicates.nouns
            and _unlike(word, words[at - 1])
        ):
            found[at] = replace(word, reading=replace(word.reading, pos="noun"))
        if at and word.pos == "adj" and word.stem == MARCH and marched(words, at):
            found[at] = replace(word, reading=replace(word.reading, pos="noun", lemma=MARCH))
        if word.pos != "verb":
            continue
        if word.stem == FAMILIES and (told := _families(words, at)) is not None:
            found[at] = replace(word, reading=told)
            continue
        in_y = word.stem[-1:] == NISBA and (word.pronoun or word.reading.tense == "present")
        if in_y and (told := _in_y(words, at, lexicon)):
            found[at] = replace(word, reading=told)
            continue
        keeps = bool(word.future) and word.lemma[:1] == WAW and word.stem[1:] == word.lemma
        if keeps and word.lemma in grammar().intransitive:
            found[at] = replace(word, reading=_form_four(word))
            continue
        if word.reading.tense != "past" or word.reading.gender != "m":
            continue
        noun = next((r for r in word.readings if r.pos == "noun" and r.known), None)
        if noun is not None and not word.conj and _called_so(words, at):
            found[at] = replace(word, reading=replace(noun, gender=noun.gender or "m", number="s"))
            continue
        if word.conj:
            if noun is not None and _goes_with_noun(words, at, noun.lemma, lexicon):
                found[at] = replace(word, reading=noun)
            continue
        first = at
        while first > 0 and words[first - 1].pos in {"noun", "adj", "propn"} and not words[first - 1].prep:
            first -= 1
        if first == at and noun is not None and _meant(words, at):
            found[at] = replace(word, reading=noun)
            continue
        if noun is None or word.pronoun or first in {0, at} or noun.lemma not in lexicon.predicates.nouns:
            continue
        subject = words[first:at]
        other = subject[0].reading.gender == "f" or subject[0].reading.number == "p"
        over = words[first - 1]
        said = over.lemma in lexicon.speech and (other or any(w.article for w in subject))
        relative = first > 1 and words[first - 2].pos == "relative"
        takes = over.pos == "verb" and not relative and _takes_it(over, subject)  # رفض الكرملين نشر قوات
        if said or takes or (over.pos == "verb" and _plans(over.lemma, lexicon)):  # تنوي فرنسا سحب قواتها
            found[at] = replace(word, reading=noun)
    return tuple(found.get(at, word) for at, word in enumerate(words)) if found else words


def _takes_it(verb: Word, subject: Sequence[Word]) -> bool:
    """Whether a verb with its definite subject still waits for its object: no bare past follows the two."""
    classes = grammar()
    waits = verb.lemma in classes.transitive and verb.lemma not in classes.auxiliary and not verb.pronoun
    known = all(word.article or word.pos == "propn" for word in subject)  # not اعتقلت الشرطة شرطيا قتل
    hers = (verb.reading.gender == "f") == (subject[0].reading.gender == "f")
    return waits and known and hers and subject[0].pos in NOMINAL


def _form_four(word: Word) -> Reading:
    """The reading of a future that keeps its و as one of form IV (سيوقف, of أوقف; يقف, of وقف), if any."""
    fours = (r for r in word.readings if r.pos == "verb" and r.lemma == ALIF + word.lemma)
    return next(fours, word.reading)


def _plans(lemma: str, lexicon: Lexicon) -> bool:
    """Whether a verb says that somebody means to do its object."""
    rows = rows_of(lexicon.governors, (lemma,))
    return any(row.pos == "verb" and row.status == "future" and "object" in row.slots for row in rows)


def _families(words: Sequence[Word], at: int) -> Reading | None:
    """The noun that looks like a past of capturing: behind a verb and its definite subject (زار الوزير | أسر
    الشهداء), or before its owner and a woman's present (أسر الضحايا تطالب): two verbs tell no one deed."""
    word, after = words[at], words[at + 1 : at + 3]
    if word.conj or word.pronoun or not after or not (after[0].article and after[0].pos in NOMINAL):
        return None
    doer, verb = (words[at - 1], words[at - 2]) if at > 1 else (None, None)
    own = (
        doer is not None and doer.article and verb is not None and any(r.pos == "verb" for r in verb.readings)
    )
    own = own and verb is not None and verb.lemma not in grammar().auxiliary
    told = after[-1]
    asking = len(after) == PAIR and told.pos == "verb" and told.reading.tense == "present"
    asking = asking and told.stem.startswith(OPEN_TA) and at == 0
    if not (own or asking):
        return None
    noun = next((r for r in word.readings if r.pos == "noun" and r.known), None)
    return noun or Reading(word.stem, "noun", gender="f", number="p", known=True)


def _called_so(words: Sequence[Word], at: int) -> bool:
    """Whether a word is what somebody says that something is (ما قال إنه قصف المتمردين للقرية)."""
    opener = words[at - 1]
    called = at > 2 and bool(opener.pronoun) and opener.stem in grammar().complementizer
    return called and words[at - 3].pos == "relative" and words[at - 3].stem == WHAT


def _meant(words: Sequence[Word], at: int) -> bool:
    """Whether what looks like a past stands right behind a verb in the present that takes a deed for its
    object (لا ينوي شن هجوم): no bare past does."""
    over = words[at - 1]
    takes = over.pos == "verb" and over.reading.tense == "present" and not over.pronoun
    return takes and over.lemma in grammar().transitive | grammar().meaning_to


def _in_y(words: Sequence[Word], at: int, lexicon: Lexicon) -> Reading | None:
    """The noun that what looks like a verb in ت and ي is behind a verb of speech and its subject (نفى الحزب
    تلقيه دعما): no bare present follows one, and the past with a pronoun would be written with ا (تلقاه)."""
    word, first = words[at], at
    if word.conj or word.future or not word.stem.startswith(OPEN_TA):
        return None
    while first > 0 and words[first - 1].pos in {"noun", "adj", "propn"} and not words[first - 1].prep:
        first -= 1
    if first in {0, at} or words[first - 1].lemma not in lexicon.speech:
        return None
    alike = (r for r in word.readings if r.lemma == word.stem and r.known)
    reading = next((r for r in alike if r.pos == "noun" or (r.tense == "past" and word.pronoun)), None)
    return None if reading is None else Reading(word.stem, "noun", gender="m", number="s", known=True)


def _goes_with_noun(words: Sequence[Word], at: int, lemma: str, lexicon: Lexicon) -> bool:
    """Whether what looks like a past behind و is a noun for an act that is joined to one before it."""
    listed = lemma in lexicon.predicates.nouns
    joined = listed and (_joined(words, at, lexicon) or _stance_of(words, at, lemma, lexicon))
    return joined or ((listed or is_verbal_noun(lemma)) and _second_deed(words, at, lexicon))


def _second_deed(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word with a pronoun is the second of two deeds that a verb tells of with one preposition
    (هددت بفرض عقوبات عليها وطردها), or that it denies or judges (نفت | دانت خطف الصحفي وقتله): the
    verb says what somebody asks, threatens, denies, thinks of or is blamed for."""
    after = words[at + 1] if at + 1 < len(words) else None
    acting = after is not None and after.pos in NOMINAL and not (after.prep or after.conj)
    if not words[at].pronoun or acting:
        return False  # طالب بالتحقيق ودعمه البرلمان
    verb = next((n for n in range(at - 1, -1, -1) if words[n].pos == "verb"), -1)
    if verb < 0 or any(w.pos == "punct" for w in words[verb + 1 : at]):
        return False
    told = {entry.event for entry in lexicon.predicates.verbs.get(words[verb].lemma, ())}
    cue = lexicon.speech.get(words[verb].lemma)
    judging = told & JUDGING or (cue is not None and cue.status == DENIED)
    if judging and _held_with_object(words, at, lexicon):
        return True
    if not told & TELLING or not told.isdisjoint(DOING):
        return False
    between = words[verb + 1 : at]
    deeds = (w for n, w in enumerate(between) if w.prep or (n and between[n - 1].pos == "prep"))
    return any(w.pos == "noun" and is_verbal_noun(w.lemma) for w in deeds)


def _held_with_object(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the noun of a deed and whom it is done to stand right before a word whose pronoun means the
    same one."""
    whom, deed = words[at - 1], words[at - 2]
    held = (
        deed.pos == "noun" and not (deed.article or deed.pronoun) and deed.lemma in lexicon.predicates.nouns
    )
    return held and whom.article and whom.pos in COMMON_NOUNS and is_verbal_noun(deed.lemma)


def _joined(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether و joins a word to a noun for an act before it, nobody having done anything yet, and a doer with
    ل right behind him follows."""
    before, behind = words[:at], words[at + 1 : at + 3]
    if any(w.pos == "verb" for w in before) or words[at].conj != "و" or len(behind) < 2:
        return False
    doer, whom = behind
    named = (doer.article or doer.pos == "propn") and not (doer.prep or doer.conj)
    deed = any(w.pos == "noun" and w.lemma in lexicon.predicates.nouns for w in before)
    return bool(named and deed and whom.prep == "ل")


def _stance_of(words: Sequence[Word], at: int, lemma: str, lexicon: Lexicon) -> bool:
    """Whether a word with a pronoun is the noun of a stance, joined to what a preposition governs, with ل and
    whom it is about right behind (أشاد بجهود مصر ودعمها للحكومة): the verb takes its object without ل."""
    word, whom = words[at], words[at + 1] if at + 1 < len(words) else None
    if whom is None or not word.pronoun or whom.prep != FOR or not (whom.article or whom.pos == "propn"):
        return False
    first = next((n for n in range(at - 1, -1, -1) if words[n].pos not in NOMINAL or words[n].prep), 0)
    governed = words[first].prep or words[first].pos == "prep"
    entries = lexicon.predicates.nouns[lemma]
    about = any(entry.event in STANCES and FOR in (entry.frame.noun or ()) for entry in entries)
    return bool(governed) and first < at - 1 and about


def _unlike(word: Word, before: Word) -> bool:
    """Whether a bare masculine stands behind a feminine adjective, or behind a comma: it describes nothing
    there (أعلنت الوزارة، الثلاثاء، مقتل ثلاثة من الجنود)."""
    bare = not (word.article or word.conj or word.prep or word.pronoun) and word.reading.gender != "f"
    if before.text in COMMAS:
        return bare
    return bare and before.pos == "adj" and before.stem.endswith("ة") and not word.stem.endswith("ة")


def deeds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, with nouns before an indefinite accusative as the verbs that they may be: behind a definite
    one (إن جيشه قصف أهدافا), or before one at the head of a sentence (فتح القضاء تحقيقا). A noun owns no
    accusative."""
    found = list(words)
    for at in range(len(words) - 1):
        word, before = words[at], words[at - 1] if at else None
        if word.pos != "noun" or word.article or word.prep or word.pronoun or word.conj not in {"", SO}:
            continue
        verbs = [r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.gender == "m"]
        past = next((r for r in verbs if r.number == "s"), None) if verbs else None
        if past is None:
            continue
        if word.conj:  # طالبوه بالاستقالة فرفض
            ends = words[at + 1].pos in {"prep", "punct"} or bool(words[at + 1].prep)
            ends = ends and any(w.pos == "verb" for w in words[:at])
            found[at] = replace(word, reading=past) if ends else word
            continue
        known = before is not None and before.pos in NOMINAL and bool(before.article or before.pronoun)
        opens = before is None or before.pos == "punct"
        told = known and (_accusative(words, at + 1) or _told_of(words, at))
        told = told or (known and past.lemma in grammar().affecting and _awaited(words, at))
        if told or (opens and _accusative(words, _behind_owner(words, at))):
            found[at] = replace(word, reading=past)
    return tuple(found)


def _awaited(words: Sequence[Word], at: int) -> bool:
    """Whether a bare word before a preposition or the end is the verb that a fronted noun still waits for
    behind its relative clause (المسلح الذي هاجم الكنيسة قتل برصاص الشرطة)."""
    relative, after = topic_with_relative(words[:at]), words[at + 1]
    ends = after.pos in {"prep", "punct", "adverb"} or bool(after.prep)
    if not relative or relative + 2 >= at or not ends or words[relative - 1].reading.gender == "f":
        return False
    stop = next((n for n in range(at, len(words)) if words[n].pos == "punct"), len(words))
    said = [n for n in range(relative + 1, stop) if words[n].pos == "verb" and not words[n].conj]
    return said == [relative + 1]


def _told_of(words: Sequence[Word], at: int) -> bool:
    """Whether إن tells of a man or a body, right before word ``at``, and nothing but that word can say what
    (قال إن الجيش السوداني قصف مستشفى)."""
    first = at
    while first and words[first - 1].pos in NOMINAL and not words[first - 1].prep:
        first -= 1
    opener, after = words[first - 1] if first else None, words[at + 1]
    if opener is None or opener.pronoun or opener.stem not in grammar().complementizer or first == at:
        return False
    if after.pos not in NOMINAL or after.conj or after.prep or words[first].reading.gender == "f":
        return False
    end = next((n for n in range(at, len(words)) if words[n].pos == "punct"), len(words))
    return not any(word.pos == "verb" for word in words[at:end])


def _behind_owner(words: Sequence[Word], at: int) -> int:
    """The word behind the definite ones that may own word ``at``; itself where none follows."""
    end = at + 1
    while end < len(words) and words[end].article and not (words[end].conj or words[end].prep):
        end += 1
    return end if end > at + 1 else at


def _accusative(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an indefinite noun with the ending of the accusative."""
    if at >= len(words) or words[at].pos != "noun" or words[at].lemma.endswith("ا"):
        return False
    word = words[at]
    free = not (word.article or word.prep or word.conj)
    return free and word.stem.endswith("ا") and word.stem not in grammar().adverbial


def opening(
    words: tuple[Word, ...], matches: Sequence[Sequence[Match]], lexicon: Lexicon
) -> tuple[Word, ...]:
    """The words, with what opens the sentence as the past that it may be: behind ثم (ثم سحب الثقة), and عبر
    before who says something of something (عبر الوزير عن قلقه), and what many do (تظاهر المئات)."""
    words = man_first(words, matches, lexicon)
    at = 1 if words and words[0].stem == THEN else 0
    if at + 1 >= len(words) or words[at].article or words[at].pronoun:
        return words
    word, after = words[at], matches[at + 1]
    if not at and word.pos == "verb" and word.stem in grammar().upon:
        return _following(words, after)
    if not at and word.pos == "verb" and words[1].stem.endswith(NISBA):
        return headed(words, matches)
    via = not at and word.pos == "prep" and _expresses(words)
    via = via and any(m.kind in ACTING and not m.weak for m in after)
    many = words[at + 1].article and words[at + 1].folded in lexicon.numbers.vague
    deed = (bool(at) or many) and word.pos == "noun"
    pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.voice is None)
    past = next((r for r in pasts if via or r.lemma in lexicon.predicates.verbs), None)
    if past is None or not (via or deed):
        return words
    found = list(words)
    found[at] = replace(word, reading=past, stem=word.stem or word.folded)
    return tuple(found)


def _expresses(words: Sequence[Word]) -> bool:
    """Whether عن follows, no other verb before it (عبر الوزير عن قلقه, not وفي تونس، أفرج القضاء عن)."""
    about = next((at for at, word in enumerate(words[:EXPRESSED]) if at > 1 and word.stem == ABOUT), 0)
    return about > 0 and not any(word.pos == "verb" for word in words[1:about])


def _following(words: tuple[Word, ...], after: Sequence[Match]) -> tuple[Word, ...]:
    """The words, with عقب that opens the sentence before what was done as the preposition that it is (عقب
    لقائه المبعوث)."""
    reading = next((r for r in words[0].readings if r.pos == "prep"), None)
    acting = any(m.kind in ACTING for m in after)
    if reading is None or acting or words[1].pos != "noun" or words[1].prep:
        return words
    return (replace(words[0], reading=reading), *words[1:])


def pasts_of_subjects(words: tuple[Word, ...], lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, with nouns that own somebody as the pasts that they may be behind a definite subject that
    opens a clause, if no other verb follows it (إن الأمن ضربه، لكن الجيش منعهم من الدخول)."""
    found = list(words)
    for at, word in enumerate(words):
        if word.pos != "noun" or word.pronoun not in THIRD_PERSON or word.conj or word.prep or at < PAIR:
            continue
        if not words[at - 1].article or words[at - 1].pos not in COMMON_NOUNS:
            continue
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past" and r.voice is None)
        past = next((r for r in pasts if r.lemma in lexicon.predicates.verbs), None)
        if past is None:
            continue
        first = at - 1
        while (
            first > 0 and words[first].article and words[first].pos in COMMON_NOUNS and not words[first].prep
        ):
            first -= 1
        opened = words[first].pos in OPENERS and not words[first].pronoun
        end = next((n for n in range(at, len(words)) if words[n].pos == "punct"), len(words))
        alone = not any(w.pos == "verb" for w in words[at + 1 : end])
        same = (past.gender == "f") == (words[first + 1].reading.gender == "f")
        if opened and alone and same:
            found[at] = replace(word, reading=past)
    return tuple(found)


def threats(words: tuple[Word, ...], matches: Sequence[Sequence[Match]]) -> tuple[Word, ...]:
    """The words, with feminine presents in ت as the pasts that they may be where a masculine name follows one
    with a pronoun (وتوعدها حزب الله) or one that opens a statement (توعد وزير المالية)."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word.pos != "verb" or word.reading.tense != "present" or word.reading.gender != "f":
            continue
        pasts = (r for r in word.readings if r.pos == "verb" and r.tense == "past")
        past = next((r for r in pasts if r.gender == "m"), None)
        if past is None:
            continue
        named = any(m.kind in {"actor", "title"} and not m.weak for m in matches[at + 1])
        he = after.pos in {"noun", "propn"} and after.reading.gender != "f" and not after.stem.endswith("ة")
        he = he and not (after.reading.number == "p" and not after.stem.endswith(MEN))  # تدعمها الأمم
        opens = word.pronoun or not at or words[at - 1].pos in {"punct", "conj"}
        if named and he and not (after.prep or after.conj) and opens:
            found[at] = replace(word, reading=past)
    return tuple(found)
