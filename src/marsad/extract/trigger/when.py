"""When an act happened: the date that its clause gives."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.classes.grammar import grammar, harming
from marsad.arabic.classes.particles import BY, FOR, IN
from marsad.arabic.clauses.clauses import HARD_STOPS, Clause
from marsad.arabic.letters.endings import without_agreement
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.nouns import nisba
from marsad.arabic.records import NAMELIKE
from marsad.arabic.words.derivation import derivations, is_verbal_noun
from marsad.extract.sentence.participles import attributive
from marsad.extract.sentence.parting import parted
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import Told
from marsad.extract.trigger.governing import done_in, lends
from marsad.extract.trigger.other_days import looks_ahead, of_another_deed
from marsad.extract.trigger.overhead import answered
from marsad.lexicon.load import rows_of
from marsad.model import Date, Why
from marsad.resolve.dates.dates import DateMention, resolve_date

BESIDE = 2
STATIONED_WITHIN = 5
SHORT = frozenset({"", "hour", "minute"})
PAST_VERB, PAST_SAYING = 6, 12
DATE_REACH, AHEAD_REACH, COUNTED, REMEMBERED = 22, 10, 6, 4
NEXT, PAST, LATER, CONVICT = "next", "past", "later", "convict"
FORETOLD = frozenset({"AGREE", "REQUEST", "THREATEN"})  # are done today, whatever day they speak of
PASSIVE, BEARERS = "passive_participle", frozenset({"title", "agent", "actor"})
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST"})
ENDS = HARD_STOPS | {"؛"}
JUDGED = frozenset({"ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})  # speak of acts of another day


def date_of(scene: Scene, trigger: Told) -> tuple[Date, Why]:
    """The date of an act and the rule that chose it; never anything but words of its own sentence."""
    best: tuple[int, DateMention] | None = None
    done = done_in(scene, trigger.at)
    told = scene.words[trigger.at].reading.tense == "past"
    several = len(scene.dates) > 1
    reply = bool(scene.dates) and (answered(scene, trigger.first) or of_earlier_days(scene, trigger.first))
    for known in scene.dates:
        kept = known.memorial
        mention = known if kept is None or kept.first <= trigger.at < known.first else kept
        counted = _counts_to(scene, trigger.first, mention) or _counts_on(scene, trigger, mention)
        if counted or (told and mention.time.ahead):
            continue
        at = next((n for n, w in enumerate(scene.words) if w.start >= mention.start), len(scene.words))
        if (reply and at < trigger.first) or _of_another_day(scene, trigger, mention, at):
            continue  # هاجموها الأحد ردا على مقتل مدنيين، بعد يومين على تفجير
        if names_a_thing(scene, trigger, mention) or _planned(scene, trigger, mention, at):
            continue
        if _since(scene, trigger, at) or _talked_about(scene, trigger, at) or _remembered(scene, trigger, at):
            continue
        if of_a_state(scene, trigger, mention) or of_what_is_told(scene, trigger, mention):
            continue
        if at < trigger.first and _since_before(scene, trigger, mention, at):
            continue
        if of_another_deed(scene, trigger, mention):
            continue
        distance = _date_distance(scene, trigger.event, trigger.at if done is None else done, at)
        if distance is None or _of_a_judgement(scene, trigger, at) or _told_on(scene, trigger, mention, at):
            continue
        if _in_its_clause(scene, trigger, at):
            distance = 0
        elif several and at < trigger.at:
            distance += PAST_VERB if _of_its_verb(scene, trigger, at) else 0
            distance += PAST_SAYING if _of_saying(scene, trigger, at) else 0
        elif trigger.event in FORETOLD and (mention.time.ahead or mention.time.turn == NEXT):
            distance += PAST_SAYING  # يعتزم زيارة البلاد في سبتمبر المقبل
        if several and any(
            m.time.kind == LATER and 0 <= mention.first - m.first <= COUNTED for m in scene.dates
        ):
            distance += PAST_VERB  # قتلا الأحد في هجوم بعد يومين من آخر، بعد يومين من أحداث 11 سبتمبر
        if best is None or distance < best[0]:
            best = (distance, mention)
    if best is None:
        return Date(), Why("date", "not stated")
    return resolve_date(best[1], scene.published), Why("date", "nearest", best[1].start, best[1].end)


def _since(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date is that of an act from which time is counted till now (زار القاهرة للمرة الأولى منذ
    انتخاب الرئيس في يونيو)."""
    between = scene.words[trigger.last + 1 : at]
    opens = next((n for n, w in enumerate(between) if w.stem in grammar().since), None)
    if opens is None or any(w.pos in {"verb", "punct"} for w in between):
        return False
    return any(is_verbal_noun(w.lemma) for w in between[opens + 1 :])


def of_a_state(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a date tells since when something else than the act is as an adjective says (طالبوا بفتح الحدود
    المغلقة منذ 1994), or when it was harmed."""
    before = mention.first - 1
    if scene.words[mention.first].stem not in grammar().since and not _suffered_then(scene, before):
        return False
    if _stationed(scene, trigger, before):
        return True
    if before <= trigger.last:
        return False
    before = _behind_its_prep(scene, before)
    word = scene.words[before]
    if word.pos != "adj" or not word.article or word.conj or nisba(word):
        return False  # حزب النهضة الوطنية منذ 2016
    if any(match.kind == "people" for match in scene.matches[before]):
        return False  # يقود الجيش الليبي منذ 2014
    return trigger.form == "verb" or scene.parse.phrase_of[before] != scene.parse.phrase_of[trigger.at]


def _behind_its_prep(scene: Scene, at: int) -> int:
    """The participle whose preposition with its pronoun a word is, else the word (المتنازع عليها)."""
    held = scene.words[at].pos == "prep" and bool(scene.words[at].pronoun) and at > 0
    return at - held


def _suffered_then(scene: Scene, last: int) -> bool:
    """Whether words end in a participle that tells of somebody what harm was done to him (الناشط المعتقل |
    العام الماضي)."""
    at = _behind_its_prep(scene, last)
    if at < 1 or scene.words[at].pos != "adj" or not attributive(scene.parse, at) or not tells_of(scene, at):
        return False
    return any(one.kind == PASSIVE and one.verb in harming() for one in derivations(scene.words[at].lemma))


def _since_before(scene: Scene, trigger: Told, mention: DateMention, at: int) -> bool:
    """Whether a date tells since when something lasts, before the clause of others that و joins to it (تحاصر
    القوات المدينة منذ أشهر، وانسحبت وحدات)."""
    lasting = scene.words[mention.first].stem in grammar().since
    return lasting and next(scene.parse.joined_anew(at, trigger.at + 1), None) is not None


def _stationed(scene: Scene, trigger: Told, last: int) -> bool:
    """Whether words that end before a date tell where forces are (انسحبت القوات المنتشرة في مالي | منذ
    2013)."""
    for at in range(last, max(last - STATIONED_WITHIN, 0), -1):
        word = scene.words[at]
        if word.pos in {"verb", "punct"} or trigger.first <= at <= trigger.last:
            return False
        if word.article and not word.prep:
            rows = rows_of(scene.lexicon.ties, scene.shapes[at] | without_agreement(word.stem))
            if any(row.form == "participle" and row.kind == "present_in" for row in rows):
                return True
    return False


def of_what_is_told(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a year is that of what a definite participle tells in passing (خرق الاتفاق الموقع عام 1991،
    أحالت المدانين بقتل شرطي عام 2013)."""
    before = mention.first - 1
    if before < 1:
        return False
    if scene.words[before].stem == IN:
        before -= 1
    if trigger.first <= before <= trigger.last or mention.time.kind != "year":
        return False
    if tells_of(scene, before) and before and scene.words[before - 1].pos in NAMELIKE:
        own = scene.parse.phrase_of[before]
        thing = own if attributive(scene.parse, before) else scene.parse.phrase_of[before - 1]
        if own < 0 or thing < 0:
            return False
        phrase = scene.parse.phrases[thing]
        told = Filler(phrase.first, phrase.last, phrase.head, "told")
        return scene.answer(told) is None  # not القيادي المعارض عام 2013
    if trigger.form != "verb" or before < trigger.first:
        return False
    for at in range(before, trigger.last + 1, -1):
        word = scene.words[at]
        if word.text in COMMAS or word.pos == "verb":
            return False
        if word.prep == BY and is_verbal_noun(word.lemma) and tells_of(scene, at - 1):
            return True
    return False


def tells_of(scene: Scene, at: int) -> bool:
    """Whether a word is a definite participle of what was done to somebody or something."""
    word = scene.words[at]
    return word.article and not word.conj and any(d.kind == PASSIVE for d in derivations(word.lemma))


def _talked_about(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date is that of talks or an inquiry about a deed of another day (اجتمعوا الثلاثاء لبحث اغتيال
    الوزير)."""
    if trigger.event not in DEEDS:
        return False
    over = scene.parse.clause_over(trigger.at) if trigger.form != "verb" else None
    if over is not None and at < trigger.first and scene.words[over.verb].lemma in grammar().dealt_with:
        return True  # ناقشوا الأربعاء قضية اغتيال النائب
    between = scene.words[at : trigger.first]
    about = next((n for n, w in enumerate(between) if w.prep == FOR and w.lemma in grammar().dealing), None)
    if about is None or any(w.pos == "punct" or w.conj for w in between[:about]):
        return False
    return not any(w.pos == "verb" or (w.pos == "punct" and w.text not in COMMAS) for w in between)


def _remembered(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date before an act is that of remembering it (أحيت المدينة أمس الذكرى الخامسة للمجزرة)."""
    before = scene.words[max(at, trigger.first - REMEMBERED) : trigger.first]
    return trigger.form != "verb" and any(word.lemma in grammar().memory for word in before)


def names_a_thing(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether a year only says which law, election or war is spoken of (طالبوا بإلغاء قانون العام 1986): what
    was done in that one is of its year (قتلوا في حرب عام 1967)."""
    at = mention.first - 1
    if mention.time.kind != "year" or at < 0 or trigger.first <= at <= trigger.last:
        return False
    thing = scene.words[at]
    if thing.pos != "noun" or thing.article or thing.pronoun or thing.lemma not in grammar().dated:
        return False
    number = scene.parse.phrase_of[at]
    phrase = scene.parse.phrases[number] if number >= 0 else None
    if phrase is None or phrase.first <= trigger.at <= phrase.last:
        return False
    return bool(phrase.prep or phrase.first < at) and phrase.prep not in grammar().dating


def _planned(scene: Scene, trigger: Told, mention: DateMention, at: int) -> bool:
    """Whether a date is that of what a participle says is planned, of which an act of words only speaks (تدعو
    إلى مقاطعة الانتخابات المقررة في مايو)."""
    if trigger.event not in JUDGED or not mention.time.ahead or at < trigger.last:
        return False
    return not any(word.future for word in scene.words[max(at - AHEAD_REACH, 0) : at])


def of_earlier_days(scene: Scene, first: int) -> bool:
    """Whether the act whose words begin at ``first`` is one from which the days of another are counted
    (قصفوها بعد ثلاثة أيام على هجوم، غداة هجوم): neither the day nor the place of that one."""
    return first in earlier_deeds(scene)


@lru_cache(maxsize=2)
def earlier_deeds(scene: Scene) -> frozenset[int]:
    """Where the words begin from which the days of what is told are counted."""
    after = grammar().day_after
    found = {at + 1 for at, word in enumerate(scene.words) if word.lemma in after}
    days = (mention for mention in scene.dates if mention.time.unit not in SHORT)  # not قبل قليل من اغتياله
    return frozenset(found.union(m.last + 1 for m in days if _counts_to(scene, m.last + 1, m)))


def _of_another_day(scene: Scene, trigger: Told, mention: DateMention, at: int) -> bool:
    """Whether a date cannot be an act's day: one to come beside what was done before (يقترعون غدا، فيما ندد
    الرئيس), or that of saying so before what is to come (الأربعاء، قالت الوكالة إنه سيزور)."""
    clause = scene.parse.clause_at(trigger.at)
    if clause is None:
        return False
    verb = scene.words[clause.verb]
    if at >= clause.verb:  # أشاد بالخطوة المقررة غدا
        judged = trigger.event in JUDGED and trigger.at == clause.verb
        return judged and verb.reading.tense == "past" and looks_ahead(mention)
    if looks_ahead(mention):
        return verb.reading.tense == "past"
    if _gone_before(scene, clause.verb, mention, at):
        return True
    return bool(verb.future) and any(
        other.content is not None and other.verb < other.content < clause.verb and at < other.content
        for other in scene.parse.clauses
    )


def _gone_before(scene: Scene, verb: int, mention: DateMention, at: int) -> bool:
    """Whether a time gone by stands in an earlier clause than a verb in the present (توقفت المحادثات العام
    الماضي، وتستضيف القاهرة مؤتمرا)."""
    if mention.time.turn != PAST or scene.words[verb].reading.tense != "present":
        return False
    between = scene.words[at:verb]
    apart = any(w.text in COMMAS for w in between) and any(c.verb < at for c in scene.parse.clauses)
    return apart and not any(w.pos == "verb" for w in between)


def _of_its_verb(scene: Scene, trigger: Told, at: int, around: bool = False) -> bool:
    """Whether a date before an act's noun is first of all of the verb that the noun stands under (اتهم
    الثلاثاء الجماعة بقتل جنود الشهر الماضي)."""
    number = scene.parse.phrase_of[trigger.at] if trigger.form == "noun" else -1
    if number < 0:
        return False
    phrase = scene.parse.phrases[number]
    under = around or bool(phrase.prep) or phrase.first < trigger.at
    clause = scene.parse.clause_over(trigger.at) if under else None
    return clause is not None and clause.verb < at


def _of_saying(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date before an act is that of saying so (أعلن الأربعاء أنه قصف الثلاثاء)."""
    return any(
        clause.content is not None and clause.verb < at <= clause.content < trigger.at
        for clause in scene.parse.clauses
    )


def _told_on(scene: Scene, trigger: Told, mention: DateMention, at: int) -> bool:
    """Whether a day before what is said with أن tells when it was said (قال أمس إن الجيش قصفها); an act of
    words may be of that day, and what was said long ago is no younger than that."""
    saying = (
        clause
        for clause in scene.parse.clauses
        if clause.content is not None
        and at < clause.content <= trigger.at
        and scene.words[clause.verb].lemma in scene.lexicon.speech
        and (at > clause.verb or not any(word.pos == "verb" for word in scene.words[: clause.verb]))
    )
    said = trigger.event not in FORETOLD | JUDGED and any(True for _ in saying)
    return said and resolve_date(mention, scene.published).precision == "day"


def _of_a_judgement(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date before an act's noun is of the verb that condemns or demands it, done on another
    day (أدان الثلاثاء الهجوم)."""
    if at >= trigger.at or not _of_its_verb(scene, trigger, at, around=True):
        return False
    clause = scene.parse.clause_over(trigger.at)
    verb = scene.words[clause.verb] if clause is not None else None
    if clause is not None and verb is not None and verb.lemma in grammar().denying:
        return clause.verb < at  # نفى الجيش اليوم قصف القرية
    entries = scene.lexicon.predicates.verbs.get(verb.lemma, ()) if verb is not None else ()
    judging = bool(entries) and all(entry.event in JUDGED or CONVICT in entry.mode for entry in entries)
    if not judging or clause is None or trigger.event in JUDGED:
        return False
    return not lends(scene, clause.verb, "object")  # شنت أمس غارة


def _in_its_clause(scene: Scene, trigger: Told, at: int) -> bool:
    """Whether a date stands in the relative clause of an act's noun (الهجوم الذي وقع الأحد)."""
    own = scene.parse.phrase_of[trigger.at] if trigger.form == "noun" else -1
    return own >= 0 and any(
        clause.antecedent == own and clause.verb < at <= clause.end for clause in scene.parse.clauses
    )


def _counts_to(scene: Scene, first: int, mention: DateMention) -> bool:
    """Whether days are counted from what begins at ``first`` (بعد ثلاثة أيام على الهجوم): when something else
    was."""
    between = scene.words[mention.last : first]
    linked = len(between) == 1 and between[0].pos == "prep" and between[0].lemma in grammar().away_from
    opening = scene.words[max(mention.first - 1, 0) : mention.first + 1]
    return linked and any(word.lemma in grammar().away for word in opening)


def _counts_on(scene: Scene, trigger: Told, mention: DateMention) -> bool:
    """Whether days are counted from another deed, joined to those counted from a noun's act before (بعد أسبوع
    من زيارته وبعد يومين من لقائه)."""
    words, last = scene.words, mention.last
    if last >= len(words) or words[trigger.at].pos == "verb" or trigger.last >= mention.first:
        return False
    linked = words[last].pos == "prep" and words[last].lemma in grammar().away_from
    opening = words[max(mention.first - 1, 0) : mention.first + 1]
    return linked and any(word.lemma in grammar().away and word.conj for word in opening)


def _dates_own(scene: Scene, clause: Clause, event: str, told: int, at: int) -> bool:
    """Whether a date stands in a relative clause that tells what was done, of something else than the act
    (عن صفقة عقدها في 2008); an act that judges another shares no day with it (أدان الهجوم الذي وقع الأحد)."""
    if clause.antecedent is None or not told < clause.verb < at <= clause.end:
        return False
    phrase = scene.parse.phrases[clause.antecedent]
    past = scene.words[clause.verb].reading.tense == "past"
    if scene.words[told].pos == "verb":
        if _since_then(scene, clause, told, at):
            return True
        return event in JUDGED and phrase.prep not in grammar().locative  # في تقرير نشرته أمس
    own = clause.antecedent == scene.parse.phrase_of[told]  # اعتقال زعيمه الذي أطاح به البرلمان في أبريل
    if own and not (
        phrase.last > told
        and scene.words[clause.verb - 1].pos == "relative"
        and any(m.kind in BEARERS for m in scene.matches[phrase.last])
    ):
        return False
    entries = scene.lexicon.predicates.verbs.get(scene.words[clause.verb].lemma, ())
    own = own and scene.words[clause.verb].lemma not in grammar().occurring  # مقتل الجندي الذي وقع الأحد
    another = bool(entries) and (own or all(entry.event != event for entry in entries))
    return past and (another or phrase.first > told + BESIDE)


def _since_then(scene: Scene, clause: Clause, told: int, at: int) -> bool:
    """Whether a date says since when something holds, where what was done once names it (زار المحطة التي
    تسيطر عليها القوات منذ مارس)."""
    now, done = scene.words[clause.verb].reading, scene.words[told].reading
    return now.tense == "present" and done.tense == "past" and scene.words[at].stem in grammar().since


def _set_in(scene: Scene, clause: Clause, told: int, at: int) -> bool:
    """Whether a date stands in a relative clause that commas set into the one an act behind it goes on with
    (ندد الرئيس، الذي انتخب في مايو، بالهجوم، داعيا)."""
    if clause.antecedent is None or not clause.verb < at < told:
        return False
    words = scene.words
    opens = scene.parse.phrases[clause.antecedent].last + 1
    if words[opens].text not in COMMAS or words[opens + 1].pos != "relative":
        return False
    commas = [n for n in range(opens + 1, told) if words[n].text in COMMAS]
    if not commas or commas[0] < at:
        return False
    own = scene.parse.clause_of(told)
    return own is None or own.antecedent != clause.antecedent


def _date_distance(scene: Scene, event: str, told: int, at: int) -> int | None:
    low, high = min(told, at), max(told, at)
    for clause in scene.parse.clauses:
        if _dates_own(scene, clause, event, told, at) or _set_in(scene, clause, told, at):
            return None
    if [w for w in scene.words[low:high] if w.pos == "punct" and w.text[0] in ENDS]:
        return None
    if parted(scene.words, low, high):
        return None
    between = scene.words[low + 1 : high]
    verbs = len([word for word in between if word.pos == "verb"])
    commas = len([word for word in between if word.text in COMMAS])
    distance = (high - low) + PAST_VERB * verbs + 3 * commas
    return distance if distance <= DATE_REACH else None
