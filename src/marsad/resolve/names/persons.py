"""Persons' names that their parts, a title before them or a verb of speech show."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import IN
from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.resolve.names.reading import EVERYDAY, NONE, RARE, SURE, Found, NameScene

LONGEST, LOOK_BACK, ENOUGH = 7, 7, 3
TITLED, GIVEN, LISTED, PART, SPOKEN = 2, 2, 2, 1, 1
IN_FAVOUR, IN_NAME = "لصالح", "باسم"
RUN_RANK, LONE_RANK = 5, 2
BETWEEN_STATES = "IGO"  # what references call دولي


def _called(scene: NameScene, at: int) -> bool:
    """Whether a word that is part of names stands alone behind a definite title (المطربة فيروز)."""
    before = at - 1
    titled = at > 0 and scene.announces(before) and scene.definite(before) and not scene.words[before].pronoun
    return titled and scene.part(at) and not scene.common(at) and not scene.definite(at) and not scene.cut(at)


def runs(scene: NameScene, speech: Collection[str]) -> Iterator[Found]:
    """Words in a row that make somebody's name."""
    at = 0
    while at < len(scene.words):
        body = scene.body_end(at)
        end = _end(scene, at) if body == at else at
        if end == at:
            at = max(body, at + 1)
            continue
        while end - at > 2 and _leads_in(scene, at):
            at += 1
        if end - at == 2 and (_object(scene, at) or key(scene.words[at].folded) == IN_FAVOUR):
            at += 1
        if _placed(scene, at, end) or (end == at + 1 and _describing(scene, at)):
            at = end
            continue
        points = _points(scene, at, end, speech)
        if points >= ENOUGH and (end - at > 1 or scene.strengths[at] == SURE or _called(scene, at)):
            yield Found("PER", at, end, RUN_RANK if end - at > 1 else LONE_RANK, "shape")
        at = end


def _describing(scene: NameScene, at: int) -> bool:
    """Whether a bare word that may be an adjective stands behind a bare noun of no title (مخطوط نادر)."""
    before = scene.words[at - 1] if at else None
    if before is None or before.pos != "noun" or scene.definite(at - 1) or scene.announces(at - 1):
        return False
    adjective = any(r.pos == "adj" and r.known for r in scene.words[at].readings)
    return adjective and not before.pronoun and not scene.definite(at) and not scene.cut(at)


def _object(scene: NameScene, at: int) -> bool:
    """Whether an ordinary noun stands before one word of a name: it is what somebody has (باسم فهد، سباق
    موغيلو).
    """
    word = scene.words[at]
    if scene.titled(at) or scene.definite(at) or word.pos == "propn" or _particle(scene, at):
        return False
    if key(word.folded) == IN_NAME:
        return at > 0 and scene.words[at - 1].pos != "verb"
    given = word.pos != "noun" or not word.reading.known or scene.parties.is_given_name(word)
    given = given or (bool(scene.plain(at) & scene.naming.given) and not scene.common(at))
    return not given and scene.frequency.get(word.folded, 0) > RARE


def _leads_in(scene: NameScene, at: int) -> bool:
    """Whether a word of the dictionary that may be a name only stands before one (رحيل كريستيانو رونالدو)."""
    word, given = scene.words[at], scene.parties.is_given_name
    known = scene.cut(at) and any(reading.pos == "noun" and reading.known for reading in word.readings)
    if key(word.folded) == IN_FAVOUR or _object(scene, at):
        return True
    if known and _particle(scene, at + 1) and scene.words[at + 1].folded not in grammar().son:
        return True  # بذكرى أم كلثوم
    if given(word) or not word.reading.known or word.pos != "noun" or _particle(scene, at):
        return False
    return given(scene.words[at + 1]) or (scene.listed(at + 1) and not scene.words[at + 1].reading.known)


def _placed(scene: NameScene, at: int, end: int) -> bool:
    """Whether words that could be a name stand where a place does: behind its class noun (قاعدة), or one word
    behind في.
    """
    before = scene.words[at - 1] if at else None
    if before is None or scene.cut(at) or before.pronoun:
        return False
    if scene.labelled(at - 1) and not scene.definite(at - 1):
        return True
    if scene.is_class(at - 1, settled=True) and not (scene.definite(at - 1) or scene.announces(at - 1)):
        return True
    return end == at + 1 and before.pos == "prep" and before.folded == IN


def _end(scene: NameScene, at: int) -> int:
    """Where the name that may begin at a word ends; the word itself where none begins."""
    start = _opened(scene, at)
    if start is None:
        return at
    end = start
    while end < len(scene.words) and end - at < LONGEST:
        longer = _continued(scene, at, end)
        if longer is None:
            break
        end = longer
    return end


def person_end(scene: NameScene, at: int) -> int:
    """Where somebody's whole name that begins at a word ends: one of two words or more whose first is a given
    name or a particle; the word itself without one.
    """
    if scene.definite(at) or scene.cut(at):
        return at
    first = scene.parties.is_given_name(scene.words[at]) or _particle(scene, at)
    end = _end(scene, at) if first else at
    return end if end > at + 1 else at


def _opened(scene: NameScene, at: int) -> int | None:
    """The word behind the first part of a name at ``at``; null where no name begins."""
    word = scene.words[at]
    if _particle(scene, at):
        follows = word.pronoun and at + 1 < len(scene.words)
        built = follows and (scene.definite(at + 1) or scene.is_class(at + 1))  # وبنى الوليد، وبنى مدينة
        opens = word.pos != "verb" and not built and _nominal(scene, at + 1) and not scene.announces(at + 1)
        return at + 2 if opens else None
    given = scene.parties.is_given_name(word)
    if key(word.folded) in scene.naming.trade["saint"] and not scene.titled(at):
        return None
    if word.pos == "verb":
        two = given and all(n < len(scene.words) and _given(scene, n) for n in (at + 1, at + 2))
        least = 1 if two or (scene.titled(at) and given) else SURE  # يحيى حسين عبد الهادي
        followed = at + 1 < len(scene.words) and scene.strengths[at + 1] >= least and not scene.cut(at + 1)
        own = given or (at > 0 and scene.words[at - 1].pos == "verb")
        return at + 1 if followed and own and scene.strengths[at] else None
    if _nicknamed(scene, at) or _son_of(scene, at):
        return at + 1
    if scene.common(at) and not given and not _everyday_name(scene, at):
        return None
    if (word.reading.known and scene.is_class(at)) or (
        scene.definite(at) and word.reading.known and not given
    ):
        return None
    if scene.strengths[at] == NONE or (
        scene.is_place(at) and not given and not _called_like_place(scene, at)
    ):
        return None
    if scene.kinds(at) & {"people"} and scene.definite(at):
        return None
    if word.reading.known and scene.announces(at) and not given:
        return None
    return at + 1


def _everyday_name(scene: NameScene, at: int) -> bool:
    """Whether an everyday word between a title and what only is a name is one (الكاتبة أحلام مستغانمي)."""
    if at + 1 >= len(scene.words) or not scene.titled(at) or scene.definite(at) or not scene.part(at):
        return False
    sure = scene.strengths[at + 1] == SURE and not scene.words[at + 1].reading.known
    return (sure or _particle(scene, at + 1)) and not scene.cut(at + 1)


def _called_like_place(scene: NameScene, at: int) -> bool:
    """Whether a place's name is somebody's: behind a title, with more of a name behind it (الإعلامية منى
    الشاذلي).
    """
    if not at or at + 1 >= len(scene.words) or scene.strengths[at + 1] == NONE or not scene.part(at):
        return False
    return scene.announces(at - 1) and not scene.cut(at + 1)


def _nicknamed(scene: NameScene, at: int) -> bool:
    """Whether a definite word between a title and a given name, or what only is a family's, is the first part
    of the name (الروائي الطيب صالح، المخرج الفاضل الجعايبي).
    """
    if not at or at + 1 >= len(scene.words) or not scene.definite(at):
        return False
    if scene.titled(at) and key(scene.words[at].folded).removeprefix(ARTICLE) in scene.naming.given:
        family = scene.definite(at + 1) and scene.strengths[at + 1] == SURE and not scene.cut(at + 1)
        if family and "people" not in scene.kinds(at):
            return True
    if scene.strengths[at] == NONE:
        return False
    given = scene.parties.is_given_name(scene.words[at + 1]) and not scene.cut(at + 1)
    given = given and "people" not in scene.kinds(at)
    return given and scene.announces(at - 1) and not scene.definite(at + 1)


def _son_of(scene: NameScene, at: int) -> bool:
    """Whether a definite name stands before بن and a given name (الحسين بن علي), or before what ends a
    caliph's (المعتصم بالله).
    """
    if at + 1 < len(scene.words) and scene.words[at + 1].prep and scene.announces(at - 1):
        return scene.definite(at) and key(scene.words[at + 1].folded) in scene.naming.endings
    if at + 2 >= len(scene.words) or not scene.definite(at) or not scene.listed(at):
        return False
    given = scene.parties.is_given_name(scene.words[at + 2]) or _particle(scene, at + 2)
    return given and scene.words[at + 1].folded in grammar().son and not scene.cut(at + 1)


def _continued(scene: NameScene, first: int, at: int) -> int | None:
    """The word behind the next part of a name."""
    word = scene.words[at]
    if scene.body_end(at) > at:
        return None
    foreign = word.conj == "ف" and word.folded in grammar().name_particle
    if word.prep and at == first + 1 and scene.definite(first) and key(word.folded) in scene.naming.endings:
        return at + 1
    if (scene.cut(at) and not foreign) or word.pos == "punct":
        return None
    if foreign or _particle(scene, at):
        return at + 2 if _nominal(scene, at + 1, word.folded in grammar().son) else None
    state = scene.kinds(at) & {"country", "capital"} and not scene.parties.is_given_name(word)
    if _second_person(scene, first, at) or state:
        return None
    abroad = not scene.plain(at - 1) & (scene.naming.given | scene.naming.family)
    if abroad and scene.definite(at) and scene.common(at, EVERYDAY):
        return None  # غوستاف إيفل | البرج
    if scene.definite(at) and scene.parties.means(word.stem) == BETWEEN_STATES:
        return None  # مطار الملك خالد | الدولي
    if word.pos == "verb" and not scene.strengths[at]:
        return None
    if word.folded in scene.naming.endings and (word.pos != "adj" or _ruler(scene, first, at)):
        return at + 1
    last = _family(scene, at) or (titled(scene, first) and _shaped(scene, at) and at > first + 1)
    if last and _all_given(scene, first, at):
        return at + 1
    if scene.strengths[at] == NONE or scene.is_head(at):
        return None
    family = scene.part(at) and _last(scene, at) and not (scene.definite(at) and scene.common(at))
    if word.reading.known and scene.announces(at) and not family:
        return None
    compound = at - 1 > first and scene.words[at - 1].folded in scene.naming.endings
    ended = scene.definite(at - 1) and not (
        compound or _particle(scene, at - 2) or _honoured(scene, first, at)
    )
    if ended and not scene.definite(at):
        return None
    everyday = scene.common(at) and not scene.whole(at) and not scene.definite(at)
    if everyday and not scene.parties.is_given_name(word):
        return None
    object_ = word.reading.known and word.pos == "noun" and not scene.definite(at)
    often = max(scene.frequency.get(word.folded, 0), scene.frequency.get(word.stem, 0)) > RARE
    given = bool(scene.plain(at) & scene.naming.given) and scene.naming.endings & {scene.words[at - 1].folded}
    if object_ and often and at > first + 1 and not (given or scene.parties.is_given_name(word)):
        return None  # عبر نابليون بونابرت | جبال
    if scene.definite(at) and word.reading.known and word.pos != "propn":
        before = _all_given(scene, first, at)
        return at + 1 if scene.part(at) and before and not ended else None
    if not scene.part(at) and (scene.is_place(at) or (word.reading.known and word.pos != "propn")):
        return None
    return at + 1


def _ruler(scene: NameScene, first: int, at: int) -> bool:
    """Whether a number may follow a name: it is one given name (يوحنا الثالث, not ريمي غارد الثالث)."""
    alone = at == first + 1 + _particle(scene, first) and not scene.sport
    return alone or scene.parties.is_given_name(scene.words[at - 1])


def _honoured(scene: NameScene, first: int, at: int) -> bool:
    """Whether a definite word of address stands between two given names (خليل الحاج توفيق)."""
    given = scene.parties.is_given_name
    address = bool(scene.plain(at - 1) & grammar().title) and at - 2 >= first
    return address and given(scene.words[at]) and given(scene.words[at - 2])


def _family(scene: NameScene, at: int) -> bool:
    """Whether a word has the shape of a family name (الدقيقي) and is no everyday adjective."""
    return _shaped(scene, at) and not scene.common(at, EVERYDAY) and not scene.announces(at)


def _shaped(scene: NameScene, at: int) -> bool:
    """Whether a word has the ending of a definite nisba and names no nation."""
    ending = scene.definite(at) and scene.words[at].folded.endswith("ي")
    nominal = scene.words[at].pos in NAMELIKE
    return ending and nominal and "people" not in scene.kinds(at)


def _last(scene: NameScene, at: int) -> bool:
    """Whether no noun that it could be the title of stands behind a word."""
    if at + 1 >= len(scene.words):
        return True
    after = scene.words[at + 1]
    behind = scene.is_class(at + 1) or scene.is_head(at + 1) or not scene.strengths[at + 1]
    return after.pos not in NAMELIKE or bool(after.conj) or (scene.definite(at) and behind)


def _given(scene: NameScene, at: int) -> bool:
    """Whether a word can be a given name, or a particle of one."""
    known = bool(scene.plain(at) & scene.naming.given) or scene.parties.is_given_name(scene.words[at])
    return known or scene.listed(at) or _particle(scene, at)


def _all_given(scene: NameScene, first: int, at: int) -> bool:
    """Whether all words from one up to another can be given names; behind عبد any word is part of one."""
    return all(_given(scene, n) or (n > first and _particle(scene, n - 1)) for n in range(first, at))


def _particle(scene: NameScene, at: int) -> bool:
    """Whether a word is part of a name only with the next (عبد، أبو، بن)."""
    word, particles = scene.words[at], grammar().name_particle
    return word.folded[len(word.conj) :] in particles or (word.stem in particles and not word.pronoun)


def _second_person(scene: NameScene, first: int, at: int) -> bool:
    """Whether a given name behind a whole name and before another part begins somebody else's (خلف تيم كوك |
    ستيف جوبز).
    """
    if at < first + 2 or at + 1 >= len(scene.words):
        return False
    if any(m.kind == "actor" and not m.weak and m.end > at + 1 for m in scene.matches[at]):
        return True  # جلال طالباني | نوري المالكي
    given = scene.parties.is_given_name
    begins = given(scene.words[at]) and scene.strengths[at + 1] == SURE and not scene.cut(at + 1)
    return begins and not (
        given(scene.words[at - 1]) or _particle(scene, at - 1) or given(scene.words[at + 1])
    )


def _nominal(scene: NameScene, at: int, son: bool = False) -> bool:
    """Whether a word may be the part of a name that a particle leads to; behind بن any word is one."""
    if at >= len(scene.words):
        return False
    word = scene.words[at]
    rare = scene.frequency.get(word.folded, 0) <= RARE
    verb = word.pos == "verb" and (son or rare)
    return (word.pos in NAMELIKE or verb) and not word.conj and not word.pronoun


def _points(scene: NameScene, at: int, end: int, speech: Collection[str]) -> int:
    """How much speaks for a name: its parts, a title before it, a verb of speech or a title beside it."""
    points = 0
    for index in range(at, end):
        if scene.parties.is_given_name(scene.words[index]) and not scene.definite(index):
            points += GIVEN
        elif scene.listed(index):
            points += LISTED
        elif scene.part(index) or scene.strengths[index] or _particle(scene, index) or _family(scene, index):
            points += PART
    behind_title = titled(scene, at)
    points += TITLED if behind_title else 0
    if end - at > 1:
        points += PART if _strange(scene, at) else 0
        points += PART if not behind_title and _in_apposition(scene, at) else 0
        points += PART if _particle(scene, at) and scene.part(at + 1) else 0
        points += PART if _paired(scene, at) else 0
    elif _done_by(scene, at):
        points += PART
    before = scene.words[at - 1] if at else None
    if before is None or before.pos == "verb" or scene.words[at].prep == "ل":
        points += PART if end - at > 1 else 0
    if before is not None and before.pos == "verb" and before.lemma in speech:
        points += SPOKEN + (scene.strengths[at] == SURE)
    after = end < len(scene.words) and scene.announces(end) and not scene.words[end].conj
    return points + (SPOKEN if after else 0)


def _strange(scene: NameScene, at: int) -> bool:
    """Whether two names that the dictionary does not explain stand side by side (أولاريو كوزمين)."""
    pair = range(at, at + 2)
    return all(scene.words[n].pos == "propn" and scene.strengths[n] == SURE for n in pair) and not (
        scene.words[at + 1].conj or scene.words[at + 1].prep
    )


def _done_by(scene: NameScene, at: int) -> bool:
    """Whether a listed name of one word stands right behind a verb, and nothing goes on with it (غنت فيروز
    في).
    """
    before = scene.words[at - 1] if at else None
    if before is None or before.pos != "verb" or scene.part(at - 1) or scene.cut(at) or not scene.listed(at):
        return False
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    apart = after is None or after.pos not in NAMELIKE or scene.definite(at + 1) or after.conj or after.prep
    return bool(apart) or not scene.words[at].reading.known


def _paired(scene: NameScene, at: int) -> bool:
    """Whether a given and a family name of the lists stand side by side, none of them an everyday word (رابح
    سعدان).
    """
    naming = scene.naming
    both = scene.plain(at) & naming.given and scene.plain(at + 1) & naming.family
    return bool(both) and not (scene.common(at, EVERYDAY) or scene.common(at + 1, EVERYDAY))


def _in_apposition(scene: NameScene, at: int) -> bool:
    """Whether a definite noun for somebody or something stands right before a word that has no article, with
    at most a nationality between: only a name follows it so (العداء الكيني إليود).
    """
    before = at - 1 - (at > 1 and "people" in scene.kinds(at - 1) and scene.definite(at - 1))
    if before < 0 or scene.definite(at) or scene.words[at].pos != "propn":
        return False
    return scene.definite(before) and scene.words[before].pos == "noun" and not scene.is_head(before)


def titled(scene: NameScene, at: int) -> bool:
    """Whether a title stands before a word, with at most what it is a title of between them."""
    for index in range(at - 1, max(-1, at - LOOK_BACK), -1):
        word = scene.words[index]
        if word.pos not in NAMELIKE and word.text not in {"(", ")", "،"} and word.pos != "prep":
            return False
        if scene.announces(index) and (not word.pronoun or index < at - 1):
            return index == at - 1 or _of_title(scene, index, at)
        if word.pos == "punct" or word.pos == "prep":
            return False
    return False


def _of_title(scene: NameScene, title: int, at: int) -> bool:
    """Whether the words between a title and a name say only of what it is the title."""
    ends = max(
        (match.end for match in scene.matches[title] if match.kind in {"title", "agent"}), default=title + 1
    )
    for index in range(ends, at):
        word = scene.words[index]
        known = scene.kinds(index) & {"people", "country", "capital", "actor"} or scene.is_place(index)
        if not (
            scene.body_end(index) > index
            or known
            or scene.definite(index)
            or scene.is_head(index)
            or scene.announces(index)
            or word.conj
        ):
            return False
    return True
