"""Antecedents: the phrase that a relative clause's verb is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import AND, FOR, IN, PERFECT, SO
from marsad.arabic.clauses.relatives import resuming
from marsad.arabic.clauses.spoken_back import come_upon, speaks_back
from marsad.arabic.letters.endings import MEN, THIRD_PERSON, TIED_TA
from marsad.arabic.letters.marks import CLOSING, COMMAS, OPENING
from marsad.arabic.phrases.agreement import Scope, agrees
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.openers import behind_opener
from marsad.arabic.phrases.opening_phrases import cited, fronted
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.planners import about_to_do
from marsad.arabic.phrases.reach import Reach
from marsad.arabic.phrases.results import event_told_of
from marsad.arabic.phrases.set_in import set_in
from marsad.arabic.phrases.some_of import said_of_some
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import load_closed

ANTECEDENT_BACK, RESUMED_WITHIN, EXPECTED, SET_IN, ROW_REACH = 8, 4, 3, 3, 40
TA, HIS, CASE = frozenset("ةهتاى"), "الذي", "حال"
NEVER_DESCRIBED = frozenset({"propn", "demonstrative"})  # وبذلك تكون القوات: no clause tells of ذلك
_PARTING = frozenset({"punct", "verb", "relative", "conj"})


def antecedent(
    words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], verb: int
) -> int | None:
    """The phrase that a relative clause's verb is about: before الذي, or indefinite right before the verb."""
    at = _behind_expected(words, verb)
    while at >= 0 and words[at].pos in {"particle", "adverb"}:
        if words[at].stem in grammar().complementizer and (words[at].pronoun or at == verb - 1):
            return None  # أعلن في بيان أنه قتل، لا يستبعد مراقبون أن يلجأ
        if words[at].conj in {AND, SO} and words[at].stem == PERFECT:
            return None  # كان معروفا وقد قتل جنودا، بحسب سكان فقد قتل الجنود شابا
        at -= 1
    if at >= 0 and words[at].pos == "relative" and words[at].folded not in grammar().headless:
        at = _first_of_row(words, at)
        if at and resuming(words[at].stem) and _of_nobody_named(words, at):
            return None
        comma = at - 1 >= 0 and words[at - 1].pos == "punct" and phrase_of[at - 1] < 0  # no mark of a name
        near = _agreeing_antecedent(words, found, at - 1 - comma, words[at])
        fell = comma and near is not None and words[at].stem == HIS and _was_harmed(words, verb)
        return _who_fell(words, found, near) if fell and near is not None else near
    if at == verb - 1 and at > 0 and words[at].text in COMMAS and words[verb].pronoun:
        return set_in(words, found, phrase_of, verb)
    plain = not (words[verb].conj or words[verb].prep)  # not فجر نفسه وسط مصلين ليقتل خمسة
    at = _in_marks(words, found, phrase_of, at)
    if at >= 0 and plain and phrase_of[at] >= 0 and not behind_opener(words, verb):
        phrase = found[phrase_of[at]]
        head = words[phrase.head]  # no time, no في حال هاجم الجيش المدينة
        time = head.stem in grammar().time_noun or (head.stem == CASE and phrase.prep == IN)
        unlike = time or head.pos in NEVER_DESCRIBED
        bare = not unlike and (not phrase.definite or said_of_some(words, phrase, verb))
        held = _indefinite_before(words, found, phrase_of[at])
        if (event := event_told_of(words, found, phrase_of[at], verb)) is not None:
            return event
        if held is not None and _of_it(words[verb], words[held.head], head):
            return phrase_of[at] - 1
        if phrase.definite and about_to_do(words, held, verb):
            return phrase_of[at] - 1  # رجلا في ليون كان يعد لهجوم
        if _not_about(words, phrase, verb):
            alone = verb + 1 == len(words) or phrase_of[verb + 1] < 0  # مهلة من المفترض أن تنتهي
            return phrase_of[at] - 1 if alone and held and words[held.head].stem.endswith("ة") else None
        ruled = phrase.prep and phrase.prep not in grammar().approximator
        if phrase.last == at and bare and (ruled or _object_like(words, phrase)):
            return None if cited(words, phrase) or fronted(words, phrase, verb) else phrase_of[at]
        if held is not None:
            ends = (words[held.head], words[held.last])
            several = any(w.reading.number == "p" or w.lemma != w.stem for w in ends)
            if several and words[verb].reading.number == "p":
                return phrase_of[at] - 1
    return None


def _was_harmed(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb says what was done to a person: one of harm, with nothing behind it that it could do it
    to."""
    after = words[verb + 1] if verb + 1 < len(words) else None
    alone = after is None or after.pos in {"prep", "punct", "adverb"} or bool(after.prep)
    alone = alone or (after is not None and after.stem in grammar().time_noun)  # الذي اعتقل عام 2003
    return alone and words[verb].lemma in grammar().affecting and not words[verb].pronoun


def _who_fell(words: Sequence[Word], found: Sequence[Phrase], near: int) -> int:
    """Who was harmed in a relative clause behind a comma: not what he is in (القيادي في الحزب، الذي قتل)."""
    before = found[near - 1] if near and found[near].prep == IN else None
    if before is None or before.last + 2 != found[near].first:
        return near
    head = words[before.head]
    his = head.reading.gender != "f" and head.reading.number != "p" and not words[found[near].head].pronoun
    return near - 1 if his and is_title(head, grammar()) else near


def _of_nobody_named(words: Sequence[Word], at: int) -> bool:
    """Whether a relative means whoever does what it tells, behind أن, a verb or "all" (إن الذين خطفوا السياح،
    كل الذين يقتلون)."""
    before = words[at - 1]
    that = (
        before.pos in {"particle", "conj"} and not before.pronoun and before.stem in grammar().complementizer
    )
    alone = before.stem in grammar().quantifier and not before.pronoun and before.pos != "num"
    return that or before.pos == "verb" or alone


def _behind_expected(words: Sequence[Word], verb: int) -> int:
    """The word before a verb, or the relative before من المقرر أن and the like: it tells of the same one."""
    at = verb - 1
    relative = at >= EXPECTED and words[at - EXPECTED].pos == "relative"
    if not relative or words[at].folded not in grammar().infinitive:
        return at
    expected = words[at - 1]
    held = words[at - 2].lemma == "من" and not words[at - 2].pronoun
    return at - EXPECTED if held and expected.article and expected.pos in {"adj", "noun"} else at


def _not_about(words: Sequence[Word], phrase: Phrase, verb: int) -> bool:
    """Whether a feminine verb that nothing of one man or thing is taken up behind is not about him (الفصائل
    المتحالفة مع صالح استولت على المعسكر)."""
    said, behind = words[verb].reading, words[verb + 1 : verb + 1 + RESUMED_WITHIN]
    hers = said.gender == "f" and said.number == "s" and said.person == 3 and not words[verb].pronoun
    own = words[phrase.first : phrase.last + 1]
    his = all(w.reading.number == "s" and w.reading.gender != "f" and w.stem[-1:] not in TA for w in own)
    return hers and his and not any(word.pronoun for word in behind)


def _first_of_row(words: Sequence[Word], at: int) -> int:
    """The relative that one joined by و goes on from (الحكومة التي تدعمها أنقرة والتي رفضها): both describe
    the same."""
    while words[at].conj == "و":
        row = (n for n in range(at - 1, max(at - ROW_REACH, -1), -1) if words[n].pos == "relative")
        before = next((n for n in row if words[n].stem == words[at].stem), None)
        if before is None:
            return _first_adjective(words, at)
        at = before
    return at


def _first_adjective(words: Sequence[Word], at: int) -> int:
    """The adjective behind a comma that a relative goes on from by و (الجماعة، المدعومة من طهران والتي)."""
    for n in range(at - 1, max(at - ANTECEDENT_BACK, 0), -1):
        if words[n].pos == "punct":
            return n + 1 if words[n + 1].pos == "adj" and words[n + 1].article else at
    return at


def _in_marks(words: Sequence[Word], found: Sequence[Phrase], phrase_of: Sequence[int], at: int) -> int:
    """The last word of the open noun that stands between quotation marks, where a word is the second of them
    (قتلوا «مخربين» هاجموهم); else that word itself."""
    if at < 2 or words[at].text not in CLOSING or phrase_of[at] >= 0 or phrase_of[at - 1] < 0:
        return at
    first = found[phrase_of[at - 1]].first
    return at - 1 if first and words[first - 1].text in OPENING and not words[first].article else at


def _indefinite_before(words: Sequence[Word], found: Sequence[Phrase], number: int) -> Phrase | None:
    """The indefinite phrase that a phrase with a preposition stands right behind."""
    phrase, held = found[number], found[number - 1] if number else None
    if held is None or not phrase.prep or held.last != phrase.first - 1 - (phrase.prep_at < phrase.first):
        return None
    return held if not held.definite and (held.prep or _object_like(words, held)) else None


def _of_it(verb: Word, held: Word, nearer: Word) -> bool:
    """Whether a verb tells of a noun rather than of what stands behind its preposition: of that of a paper,
    as its gender shows (رسالة من السفير تطالبه، قرار عن المنظمة يدين)."""
    if _of_him(verb, held, nearer):
        return True
    told = held.lemma in grammar().published | grammar().paper and verb.reading.tense == "present"
    told = told and held.reading.number != "p"  # شهادات لسجناء تؤكد: the file's
    return told and verb.reading.number == "s" and _hers(verb) == _hers(held) != _hers(nearer)


def _hers(word: Word) -> bool:
    return word.reading.gender == "f" or word.stem.endswith("ة")


def _of_him(verb: Word, held: Word, nearer: Word) -> bool:
    """Whether a masculine verb tells of a noun rather than of the feminine behind its preposition (هجوم
    بسيارة مفخخة استهدف)."""
    he = verb.reading.tense == "past" and verb.reading.gender == "m" and verb.reading.number == "s"
    return he and nearer.stem.endswith("ة") and not held.stem.endswith("ة") and held.reading.number == "s"


def auxiliary_antecedent(scope: Scope, before: Sequence[Clause], verb: int) -> int | None:
    """The antecedent of the auxiliary that a verb in a relative clause belongs to (الذي كان يقود)."""
    if not before or scope.words[verb].conj:
        return None
    helper = before[-1]
    apart = scope.words[helper.verb].lemma not in scope.classes.auxiliary or helper.end < verb - 1
    return None if apart else helper.antecedent


def told_again(scope: Scope, teller: Clause, verb: int) -> int | None:
    """The indefinite thing that a bare present goes on to describe right behind a clause that describes it
    with its own subject (مشروع قرار قدمته روسيا | يدعو إلى): no subject named before it does that; a past
    where the clause takes it up by a pronoun and nobody new does that (غارات وصفوها بالأميركية | أصابت)."""
    word = scope.words[verb]
    if teller.antecedent is None or word.conj or word.pronoun:
        return None
    if teller.subject_rule != "after" and not _taken_up_by_those(scope, teller):
        return None
    past = word.reading.tense == "past"
    if past and not _taken_up_by_those(scope, teller):
        return None
    if not (past or word.reading.tense == "present") or word.reading.number not in {"s", None} or word.future:
        return None
    thing = scope.found[teller.antecedent]
    between = scope.words[teller.verb + 1 : verb]
    parted = any(w.pos in _PARTING or (w.conj and not past) for w in between)
    parted = parted or scope.words[verb - 1].pos == "particle"  # وثيقة رفعها محام بأن الشرطة | اعتقلت:
    parted = parted or any(w.stem in grammar().complementizer and not w.pronoun for w in between)
    if parted or scope.words[thing.head].stem in grammar().time_noun or thing.definite:
        return None
    if thing.last != teller.verb - 1 or teller.antecedent in scope.people:
        return None
    nouns = (w for w in scope.words[thing.first : thing.last + 1] if w.pos == "noun")
    agree = any((w.reading.gender == "f") == (word.reading.gender == "f") for w in nouns)
    return teller.antecedent if agree else None


def _taken_up_by_those(scope: Scope, teller: Clause) -> bool:
    """Whether a clause takes up what it describes by the pronoun of its verb, and those who do it are known
    before."""
    known = bool(teller.subject) and (
        teller.subject_rule == "shared" or scope.found[teller.subject[0]].definite
    )
    return known and bool(scope.words[teller.verb].pronoun) and teller.object == (teller.antecedent,)


def _object_like(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether an indefinite bare phrase stands after something: a new sentence seldom opens with one, and
    behind أن it is the subject of what follows (أن مسلحين خطفوا).
    """
    if not phrase.first or words[phrase.first].conj:
        return False
    before = words[phrase.first - 1]
    marked = before.text in OPENING and phrase.first > 1 and words[phrase.last + 1].text in CLOSING
    before = words[phrase.first - 2] if marked else before  # قتلوا «مخربين» هاجموهم
    if before.text in COMMAS and phrase.first > SET_IN and words[phrase.first - SET_IN].text in COMMAS:
        before = words[phrase.first - SET_IN - 1]  # شيع الأهالي، الجمعة، جثامين مدنيين قضوا
    if about := before.stem in grammar().approximator and phrase.first > 1:
        before = before if before.conj else words[phrase.first - 2]
    if words[phrase.first].pos == "num" and (before.folded == AND or (about and before.conj)):
        return False  # أن 30 مسلحا و10 جنود قتلوا، ونحو 10 جنود قتلوا
    opens = before.folded in grammar().complementizer or before.stem in grammar().complementizer
    opens = opens or (before.pos == "conj" and before.stem in grammar().but)  # لكن شهودا قالوا
    return before.pos != "punct" and not opens


def _agreeing_antecedent(
    words: Sequence[Word], found: Sequence[Phrase], at: int, pronoun: Word
) -> int | None:
    relative = pronoun.stem
    high = bisect_left(found, at + 1, key=attrgetter("first"))
    near = [
        n for n in range(max(0, high - ANTECEDENT_BACK), high) if at - ANTECEDENT_BACK <= found[n].last <= at
    ]
    for number in reversed(near):
        head = words[found[number].head]
        plural = head.reading.number == "p"
        feminine = head.reading.gender == "f"
        men = (plural and not feminine) or head.stem.endswith(MEN)
        if relative == "الذين" and (men or head.pos == "propn"):
            return number
        if relative == "التي" and number and _of_a_man(words, found[number - 1], found[number]):
            continue
        either = head.reading.gender is None and head.stem.endswith(TIED_TA)  # الرهينة التي، الرهينة الذي
        if relative == "التي" and (
            feminine or either or plural or head.pos == "propn" or _described_as_several(words, found[number])
        ):
            return number
        if relative == "الذي" and not feminine and not plural:
            return number
        if not resuming(relative):
            return number
        if found[number].last == at and _owner_agrees(words, found[number], relative):
            named = (plural or feminine) and words[at].pos == "propn"
            return _bearer(words, found, number) if named else number
    return near[-1] if near else None


def _bearer(words: Sequence[Word], found: Sequence[Phrase], number: int) -> int:
    """The office before what it is of, a name behind that (الأمين العام | للأمم المتحدة غوتيريش، الذي)."""
    at = number
    while at and found[at].prep == FOR and found[at - 1].last + 1 == found[at].first:
        at -= 1
    return at if is_title(words[found[at].head], grammar()) else number


def _a_mans_title(word: Word) -> bool:
    """Whether a word is a man's title with its article, before his name."""
    return bool(word.article) and word.reading.gender != "f" and is_title(word, grammar())


def _of_a_man(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """Whether a name is a man's, whose title stands right before it."""
    name = words[phrase.head]
    bare = name.pos == "propn" and not name.article
    return bare and before.last == phrase.first - 1 and _a_mans_title(words[before.head])


def _owner_agrees(words: Sequence[Word], phrase: Phrase, relative: str) -> bool:
    """Whether a noun or name behind a phrase's head agrees with the relative right behind the phrase (سحق
    الجماعة التي، غضب باريس التي، قصف مواقع الحزب الذي، محاربة تنظيم القاعدة الذي)."""
    owners = [w for w in words[phrase.head + 1 : phrase.last + 1] if w.pos in {"noun", "propn"}]
    if relative == "التي":
        his = _a_mans_title(words[phrase.head])  # الزعيم مقتدى الصدر
        return any(
            w.reading.gender == "f" or w.reading.number == "p" or (w.pos == "propn" and not his)
            for w in owners
        )
    if relative == "الذين":  # سحق المتمردين، تفريق الشبان
        return any(w.stem.endswith(MEN) or (w.article and w.reading.number == "p") for w in owners)
    behind: Word | None = None
    for owner in reversed(owners):
        known = owner.article or (behind is not None and (behind.article or behind.pos == "propn"))
        if known and owner.reading.gender != "f" and owner.reading.number != "p":
            return True
        behind = owner
    return False


def _described_as_several(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a feminine adjective right behind a phrase's lone noun shows that it is a plural (الجداول
    الزمنية).
    """
    last = words[phrase.last]
    return phrase.last == phrase.head + 1 and last.pos == "adj" and last.reading.gender == "f"


def takes_up(scope: Scope, verb: int, antecedent: int) -> bool:
    """Whether a verb's object pronoun may mean its antecedent: it agrees with it (not الحزب الذي رفضهم)."""
    pronoun, phrase = scope.words[verb].pronoun, scope.found[antecedent]
    if assails(scope, verb, antecedent) or speaks_back(scope, verb, antecedent):
        return False
    taken = resuming(relative_before(scope.words, verb))
    if taken and pronoun not in taken:
        return False
    head = scope.heads[antecedent]
    if pronoun == "هم":
        within = scope.words[phrase.first : phrase.last + 1]
        return head.pos == "propn" or any(w.pos == "num" or w.reading.number != "s" for w in within)
    if pronoun == "ه":
        return head.reading.gender != "f" and head.reading.number != "p"
    return bool(pronoun)


def assails(scope: Scope, verb: int, antecedent: int) -> bool:
    """Whether those whom a clause describes do to others what people in the open do to the men sent against
    them (فرق الجنود الشبان الذين كانوا يرشقونهم، اعتقلوا فتية رموهم بالحجارة), or what those do whom somebody
    comes upon (فوجئ السائق بمسلحين خطفوه)."""
    word = scope.words[verb]
    if word.reading.number != "p" or word.pronoun not in THIRD_PERSON:
        return False
    thrown = word.pronoun == "هم" and word.lemma in scope.classes.assailing
    if not thrown and not come_upon(scope, verb, antecedent):
        return False
    phrase = scope.found[antecedent]  # تفريق الشبان: those who are named in it
    return any(at in scope.people for at in range(phrase.first, phrase.last + 1))


def relative_before(words: Sequence[Word], verb: int) -> str:
    """The relative pronoun that a verb stands behind, particles aside; empty where there is none."""
    at = _behind_expected(words, verb)
    while at >= 0 and words[at].pos in {"particle", "adverb"}:
        at -= 1
    return words[at].stem if at >= 0 and words[at].pos == "relative" else ""


def told_inside(scope: Scope, verb: int, antecedent: int | None, reach: Reach, end: int) -> bool:
    """Whether a relative clause tells what is in its antecedent and names there only whom its verb is about
    (خطابا هاجم فيه الحكومة، زيارة التقى فيها الملك): the verb needs an object, and its lone phrase is that,
    whoever spoke. Verbs of harm may be passive there (قرية قتل فيها جنود).
    """
    word, classes = scope.words[verb], scope.classes
    if antecedent is None or word.pronoun:
        return False
    if word.lemma not in classes.transitive and word.lemma not in classes.encountering:
        return False
    harm = word.lemma in harming()
    harm = harm and "ا" not in word.stem[1:-1]  # هاجم is هوجم in the passive
    lone = len(reach.loose) == 1 and not reach.preps and not harm
    if not lone or word.reading.voice == "passive" or not resumed(scope.words, verb, end):
        return False
    head = scope.heads[antecedent]
    thing = head.pos == "noun" and scope.found[antecedent].head not in scope.people
    return thing and all(head.lemma not in c for c in (classes.title, classes.body, classes.time_noun))


def subject_of_relative(
    scope: Scope, before: Sequence[Clause], verb: int, antecedent: int | None, end: int
) -> bool:
    """Whether a relative clause is surely about its verb's subject: the verb agrees with the antecedent, and
    no pronoun up to word ``end`` takes it up (not الذي رفضه الحزب, الذي عاد ابنه).

    Without الذي only a verb that needs an object is sure, its antecedent being part of an earlier clause
    (انفجرت سيارة استهدفت الجنود, not في بيان أعلن الحزب).
    """
    words = scope.words
    if antecedent is None:
        return False
    if assails(scope, verb, antecedent) or speaks_back(scope, verb, antecedent):
        return True
    if words[verb].pronoun:
        return False
    relative = verb - 1
    while relative > 0 and words[relative].pos in {"particle", "adverb"}:
        relative -= 1
    if words[relative].pos != "relative" and not _inside(scope, before, verb, antecedent):
        return False
    taken_up = any(word.pronoun in THIRD_PERSON for word in words[verb + 1 : end + 1])
    return not taken_up and agrees(scope, (antecedent,), words[verb])


def relative_agrees(words: Sequence[Word], verb: int) -> bool:
    """Whether a relative stands right before a verb without a pronoun that agrees with it, whatever the noun
    before it is (قوات القائد الذي يسيطر)."""
    word, before = words[verb], words[verb - 1] if verb else None
    if before is None or before.pos != "relative" or word.pronoun or word.reading.person != 3:
        return False
    agreeing = load_closed().agreeing.get(before.stem)
    return (word.reading.gender, word.reading.number or "s") == agreeing


def _inside(scope: Scope, before: Sequence[Clause], verb: int, antecedent: int) -> bool:
    phrase = scope.found[antecedent]
    earlier = bool(before) and before[-1].verb < phrase.first and before[-1].end >= phrase.last
    transitive = scope.words[verb].lemma in scope.classes.transitive
    return earlier and transitive and phrase.last == verb - 1


def resumed(words: Sequence[Word], verb: int, end: int) -> bool:
    """Whether a preposition with a pronoun takes up a relative clause's antecedent again (التي شارك فيها)."""
    behind = words[verb + 1 : min(end, verb + RESUMED_WITHIN) + 1]
    return bool([word for word in behind if word.pos == "prep" and word.pronoun])
