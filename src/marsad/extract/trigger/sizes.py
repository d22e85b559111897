"""Sizes: how many were killed, hurt, arrested or taking part, as the text gives the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import AND
from marsad.arabic.letters.endings import OBLIQUE
from marsad.arabic.phrases.counting import hundredths
from marsad.arabic.phrases.quantities import one_more, surely_two
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.triggers import Trigger
from marsad.lexicon.numbers import Numbers
from marsad.lexicon.sectors import PERSONS
from marsad.model import Size

TWO, TEN = 2, 10
DUAL_N, ONE = "ن", "احد"  # إحدى begins like it
DEADLY = "targeted"
STRENGTH_WITHIN, NUMBER_WORDS = 7, 4


def number(words: Sequence[Word], numbers: Numbers) -> int | str | None:
    """The number that opens a noun phrase: exact (``14``), a floor (``20+``), a range (``10-99``) or None."""
    approximate = False
    total, seen = 0, False
    for at, word in enumerate(words):
        vague = numbers.vague.get(word.stem)
        if vague is not None and not seen:
            return _times(vague, words[at + 1 : at + 2], numbers)
        value = _digits(word) or numbers.values.get(word.stem)
        if not seen and value and _construct(word, words[at + 1 : at + 2]):
            value = numbers.values.get(word.stem + DUAL_N, value)  # ألفا جندي
        one = value is None and not seen and word.lemma.startswith(ONE)
        if one and _is_ten(words[at + 1 : at + 2], numbers):
            value = 1  # أحد عشر
        if word.folded in numbers.floors or word.stem in numbers.floors:
            approximate = True
            continue
        if value is not None and _spans_time(words[at + 1 : at + 2]):
            return None
        if value is not None:
            total = total * value if seen and value >= 100 and total < value else total + value
            seen = True
            continue
        if not seen and (surely_two(word) or _called_two(word, words[at + 1 : at + 2], numbers)):
            return 2
        if seen or word.pos not in {"particle", "prep"}:
            break
    if not seen:
        return None
    return f"{total}+" if approximate else total


def _called_two(word: Word, after: Sequence[Word], numbers: Numbers) -> bool:
    """Whether the number two stands behind a noun that may be a dual or a plural (متظاهرين اثنين)."""
    may = word.stem.endswith(OBLIQUE) and not word.article
    return may and any(w.pos == "num" and numbers.values.get(w.stem) == TWO for w in after)


def _construct(word: Word, after: Sequence[Word]) -> bool:
    """Whether a word in ا owns the bare noun right behind it, as a dual without its ن."""
    bare = any(w.pos == "noun" and not (w.prep or w.conj or w.article) for w in after)
    return word.stem.endswith("ا") and bare


def _is_ten(after: Sequence[Word], numbers: Numbers) -> bool:
    return any(not w.conj and not w.prep and numbers.values.get(w.stem) == TEN for w in after)


def _spans_time(after: Sequence[Word]) -> bool:
    """Whether a number counts days or years (حبسه 15 يوما)."""
    classes = grammar().time_noun
    return any(word.stem.removesuffix("ا") in classes or word.lemma in classes for word in after)


def _times(vague: str, after: Sequence[Word], numbers: Numbers) -> str:
    """A vague number, times the thousands or millions behind it (عشرات الآلاف is 20000+)."""
    many = numbers.values.get(after[0].stem, 1) if after else 1
    floor, tail = vague.rstrip("+"), "+" if vague.endswith("+") else ""
    return f"{int(floor) * many}{tail}" if many > 1 and floor.isdigit() else vague


def _digits(word: Word) -> int | None:
    plain = word.folded.replace(",", "").replace("٬", "")
    return int(plain) if plain.isdigit() and len(plain) <= 9 else None


def strength(scene: Scene, last: int) -> int | str | None:
    """How many there are of those whose words end at one, where a noun with their pronoun says it (قوة قوامها
    500 جندي، قوات يبلغ عددها ألفا)."""
    for at in range(last + 1, min(last + STRENGTH_WITHIN, len(scene.words))):
        word = scene.words[at]
        if word.pos == "punct":
            return None
        if word.pronoun and word.lemma in grammar().strength:
            first = at + 1 + any(w.pos == "verb" for w in scene.words[at + 1 : at + 2])  # عددها يقدر بـ
            return number(scene.words[first : first + NUMBER_WORDS], scene.lexicon.numbers)
    return None


def size(scene: Scene, trigger: Trigger, fillers: Sequence[Filler]) -> Size:
    """The size of an act from the phrases of those who suffered it (or who protested). Words for the dead and
    the hurt say themselves which they are (سقط ثلاثة قتلى وعشرون جريحا)."""
    kind = _kind(trigger)
    if trigger.entry.outcome and _of_both(scene, trigger.at):
        return Size()
    counted: dict[str, int | str] = {}
    for filler in fillers:
        words = scene.words[filler.first : filler.last + 1]
        called = _called(words) if trigger.event == "ASSAULT" else None
        name = called or (kind if kind not in counted else None)
        name = None if name and _share(scene, filler) else name
        found = number(words, scene.lexicon.numbers) if name else None
        found = 1 if found is None and name and _one_more(words) else found
        if name is not None and found is not None:
            counted.setdefault(name, found)
    if kind == "people" and not counted:
        told = (strength(scene, filler.last) for filler in fillers if not filler.pronoun)
        if (many := next((one for one in told if one is not None), None)) is not None:
            counted[kind] = many
    if kind is not None and (more := _joined(scene, fillers)):
        numbers = [_of_row(scene, f) for f in more]
        whole = [one for one in numbers if isinstance(one, int)]
        counted[kind] = sum(whole)
        if len(whole) < len(more):
            del counted[kind]  # امرأة وطفليها: how many is not said
    return Size(**counted)


def _share(scene: Scene, filler: Filler) -> bool:
    """Whether a number of those told of is a share of them (95% من الناخبين): how many is not said."""
    digits = (at for at in range(filler.first, filler.last + 1) if scene.words[at].pos == "num")
    return any(hundredths(scene.words, at + 1, grammar()) for at in digits)


def _one_more(words: Sequence[Word]) -> bool:
    """Whether one more of those told of before is all that is named (قتل جندي وأصيب آخر، وجرح ثالث)."""
    return len(words) == 1 and one_more(words[0], grammar())


def _of_row(scene: Scene, filler: Filler) -> int | str | None:
    """How many one phrase of a row names: its number, or one person by a bare noun (ضابط وثلاثة جنود)."""
    words = scene.words[filler.first : filler.last + 1]
    found = number(words, scene.lexicon.numbers)
    head, answer = words[0], scene.answer(filler)
    bare = found is None and len(words) == 1 and not (head.article or head.pronoun)
    one = bare and head.reading.number == "s" and answer is not None and answer.kind in PERSONS
    return 1 if one else found


def _of_both(scene: Scene, at: int) -> bool:
    """Whether one number counts the dead and the hurt together (مقتل وإصابة خمسين): how many of either is
    not said."""
    words = scene.words
    pairs = ((at, at + 1), (at - 1, at))
    return any(
        one >= 0
        and two < len(words)
        and words[two].conj == "و"
        and _tells_toll(scene, one, two)
        and not _of_its_own(scene, one)
        for one, two in pairs
    )


def _of_its_own(scene: Scene, at: int) -> bool:
    """Whether who suffered what a verb tells stands before it (إن جنديا قتل وأصيب خمسة)."""
    clause = scene.parse.clause_of(at) if scene.words[at].pos == "verb" else None
    return clause is not None and clause.verb == at and clause.subject_rule in {"before", "shared"}


def _tells_toll(scene: Scene, *at: int) -> bool:
    """Whether words right beside each other tell of the dead and of the hurt, by verbs or nouns."""
    known, tolls = scene.lexicon.predicates, set()
    for word in (scene.words[n] for n in at):
        entries = (known.verbs if word.pos == "verb" else known.nouns).get(word.lemma, ())
        tolls |= {entry.outcome for entry in entries if not word.pronoun and entry.outcome}
    return len(tolls) == len(at)


def _joined(scene: Scene, fillers: Sequence[Filler]) -> Sequence[Filler]:
    """The phrases that are joined to one row of people (ثلاثة ناشطين واثنين من الصحفيين), none of whom is
    called dead or hurt."""
    own = [f for f in fillers if not f.pronoun]
    apart = (n for n in range(1, len(own)) if not _goes_on(scene, own[n - 1], own[n]))
    row = own[: next(apart, len(own))]  # not the town behind them that was shelled
    called = any(_called(scene.words[f.first : f.last + 1]) is not None for f in row)
    return row if len(row) > 1 and not called else ()


def _goes_on(scene: Scene, one: Filler, other: Filler) -> bool:
    """Whether a phrase is joined to the one before it by و, which stands apart from digits, or on the word
    that makes a number a rough one (و10 جنود، ونحو عشرة جنود)."""
    parted = scene.words[one.last + 1 : other.first]
    if len(parted) > 1 or other.first <= one.last:
        return False
    about = parted[0] if parted else scene.words[other.first]
    rough = not parted or about.stem in grammar().approximator
    return (rough and bool(about.conj)) or (bool(parted) and about.folded == AND)


def _called(words: Sequence[Word]) -> str | None:
    """What a noun that a number counts says of them: ``dead`` or ``injured``; None where it says neither."""
    for word in words:
        if word.lemma in grammar().toll_noun:
            return "injured" if word.lemma in grammar().hurt_noun else "dead"
        if word.pos == "noun" and word.lemma not in grammar().approximator:
            return None
    return None


def _kind(trigger: Trigger) -> str | None:
    entry = trigger.entry
    if entry.event == "ASSAULT" and DEADLY in entry.mode and trigger.form == "verb":
        return "dead"
    if entry.event == "ASSAULT":
        return entry.outcome if entry.outcome in {"dead", "injured"} else None
    if entry.event == "COERCE":
        return "arrested" if "arrest" in entry.mode else None
    return "people" if entry.event in {"PROTEST", "MOBILIZE"} else None
