"""Background by what an act stands next to in time: right behind an event of long ago (إثر انقلاب 1989),
before what ended an age (قبل الاستقلال كانت السلطات تعتقل), ahead of what an old act had led to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BEFORE, FROM, WAS
from marsad.arabic.clauses.clauses import STOPS
from marsad.extract.sentence.former import former_at
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.sentence.told import RelationWord, Told
from marsad.extract.standing.background import known_by_name, looks_back, year_from
from marsad.model import Date, Party, Why

REACH, OPENING, BESIDE = 8, 5, 2
COUNTED = frozenset({"later", "vague"})
STATE = frozenset({"ELI", "GOV", "MIL", "COP", "SPY", "JUD"})
ELI, REGIME, RULERS = "ELI", "regime", frozenset({"regime", "government"})
RULING_BODIES = frozenset({"ELI", "GOV"})
BURIED = 6  # months after which what the dead did or suffered is background
OF_THE_LIVING = frozenset(
    {"AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "REJECT", "REQUEST", "RETREAT", "THREATEN"}
)
RULING = frozenset({"COERCE", "ASSAULT", "MOBILIZE", "SANCTION", "AID", "SUPPORT", "COOPERATE"})


def by_its_time(scene: Scene, trigger: Told) -> Why | None:
    """What puts a verb well before the story, though it has no date of its own."""
    word = scene.words[trigger.at]
    if word.pos != "verb" or word.future:
        return None
    if word.reading.tense == "past":
        return _upon_old(scene, trigger.at) or _had_before(scene, trigger.at)
    return _before_an_end(scene, trigger.at) if word.reading.tense == "present" else None


def _upon_old(scene: Scene, verb: int) -> Why | None:
    """The event of long ago that an act came right behind (إثر انقلاب 1989، بعد أيام من حرب 1967)."""
    for at in _followed(scene):
        behind = verb < at <= verb + REACH and not _parted(scene, verb, at)
        opening = at < verb and at <= OPENING and not _parted(scene, at, verb)
        found = _old_event(scene, at) if behind or opening else None
        if found is not None:
            return found
    return None


def _followed(scene: Scene) -> Iterator[int]:
    """The nouns for what something followed closely: behind a word like إثر, or some days counted from it."""
    words, upon = scene.words, grammar().upon
    for phrase in scene.parse.phrases:
        opens = words[phrase.first].lemma in upon
        if phrase.prep in upon or opens:
            yield phrase.first + opens
            continue
        before = words[phrase.first - 1] if phrase.first else None
        counted = before is not None and before.folded == FROM
        if counted and any(m.last == phrase.first - 1 and m.time.kind in COUNTED for m in scene.dates):
            yield phrase.first


def _old_event(scene: Scene, at: int) -> Why | None:
    """What says that the event of a noun is long past: its year, its name, or the date behind it."""
    if at >= len(scene.words):
        return None
    event = RelationWord(at, at, at, "noun")
    found = year_from(scene, at + 1) or known_by_name(scene, event, Date())
    beside = (m for m in scene.dates if 0 < m.first - at <= BESIDE)
    return found or next((why for m in beside if (why := looks_back(scene, m)) is not None), None)


def _before_an_end(scene: Scene, verb: int) -> Why | None:
    """What ended the age in which something used to be done (قبل الثورة كانت الشرطة تعذب)."""
    was = _had(scene, verb)
    if was is None or _parted(scene, was, verb):
        return None
    for phrase in scene.parse.phrases:
        word = scene.words[phrase.first]
        near = phrase.first < verb or not _parted(scene, verb, phrase.first)
        if phrase.prep == BEFORE and word.stem in grammar().age_end and near and phrase.definite:
            return Why("status", "age_before", word.start, word.end)
    return None


def in_their_time(scene: Scene, trigger: Told, doers: Sequence[Party], others: Sequence[Party]) -> Why | None:
    """What puts an act into the time of a former regime or holder of an office: what he used to do (كان
    النظام السابق يعتقل المعارضين), what a regime that is gone did, and what others used to do to it."""
    words, verb = scene.words, trigger.at
    if words[verb].pos != "verb":
        over = scene.parse.clause_over(trigger.first)
        verb = -1 if over is None else over.verb
    if verb < 0 or words[verb].future or words[verb].pos != "verb":
        return None
    if words[verb].reading.tense == "past":
        gone = len(doers) == 1 and (_regime_gone(scene, doers[0]) or _late(scene, verb, doers[0]))
        return Why("status", "times_of_former", doers[0].start, doers[0].end) if gone else None
    was = _used_to(scene, verb)
    if was is None:
        return None
    sides = (*doers, *others)
    then = any(party.sector == "ELI" and _ruled(scene, party, RULERS) for party in sides)
    then = then or any(_regime_gone(scene, party) for party in sides)
    if not then and not (len(doers) == 1 and _in_power(scene, trigger, doers[0])):
        return None
    return Why("status", "times_of_former", words[was].start, words[was].end)


def long_dead(scene: Scene, event: str, doers: Sequence[Party], others: Sequence[Party]) -> Why | None:
    """Who took part in an act and had long died by the day of publication (زار السادات القدس، أنقذ عبد
    الناصر): who did it, or whom it befell where that befalls the living alone (not أشاد بالسادات)."""
    if scene.published is None:
        return None
    died = scene.lexicon.parties.tables.died
    sides = (*doers, *others) if event in OF_THE_LIVING else doers
    for party in sides:
        day = died.get(party.id) if party.id is not None else None
        if day is not None and _months_between(day, scene.published) > BURIED:
            return Why("status", "long_dead", party.start, party.end)
    return None


def _months_between(earlier: str, later: str) -> int:
    """The months that at least lie between two dates: of a year alone the earlier is its end, the later its
    beginning."""
    year, month = int(earlier[:4]), int(earlier[5:7] or 12)
    return (int(later[:4]) - year) * 12 + int(later[5:7] or 1) - month


def _late(scene: Scene, verb: int, doer: Party) -> bool:
    """Whether somebody who is out of office or dead had done something (كان الملك الراحل قد عفا عن)."""
    own = _words_of(scene, doer)
    return bool(own) and former_at(scene, own) is not None and _had(scene, verb) is not None


def _regime_gone(scene: Scene, party: Party) -> bool:
    """Whether a party is the regime of somebody who is out of office (نظام القذافي)."""
    if not _ruled(scene, party, frozenset({REGIME})):
        return False
    own = _words_of(scene, party)
    whose = scene.answer(Filler(own[1], own[-1], own[1], "owner")) if len(own) > 1 else None
    return ELI in {party.sector, whose.sector if whose is not None else None}


def _in_power(scene: Scene, trigger: Told, doer: Party) -> bool:
    """Whether the words for somebody say that his office, regime or age is over (الحكومة الملكية، السلطات
    الاستعمارية), and he did what those in power do (not كان الوزير السابق ينتقد الحكومة)."""
    own = _words_of(scene, doer) if doer.sector in STATE else ()
    named = own[1:] if doer.sector in RULING_BODIES else ()  # not القوات المسلحة الملكية
    bygone = any(scene.words[at].stem in grammar().bygone for at in named)
    if not bygone and (not own or former_at(scene, own) is None):
        return False
    return trigger.event in RULING or _ruled(scene, doer, RULERS)


def _ruled(scene: Scene, party: Party, sorts: frozenset[str]) -> bool:
    """Whether a party is called a regime or government itself (not فلول النظام السابق)."""
    own = _words_of(scene, party)
    return bool(own) and scene.lexicon.parties.means(scene.words[own[0]].stem) in sorts


def _words_of(scene: Scene, party: Party) -> Sequence[int]:
    if party.start is None or party.end is None:
        return ()
    return [at for at, word in enumerate(scene.words) if party.start <= word.start < party.end]


def _used_to(scene: Scene, verb: int) -> int | None:
    """The past of كان that a present goes on from, right behind it or by و from such another (كان يعتقلهم
    ويعذبهم)."""
    words = scene.words
    for at in range(verb - 1, max(-1, verb - 2 * REACH), -1):
        word = words[at]
        if word.pos == "punct" and word.text[0] in STOPS:
            return None
        if word.pos != "verb":
            continue
        if word.lemma == WAS:
            return at if word.reading.tense == "past" else None
        if word.reading.tense != "present" or not words[verb].conj:
            return None
    return None


def _had(scene: Scene, verb: int) -> int | None:
    """The كان in the past before a verb, near it."""
    words = scene.words
    near = (c.verb for c in scene.parse.clauses if 0 < verb - c.verb <= REACH)
    return next((at for at in near if words[at].lemma == WAS and words[at].reading.tense == "past"), None)


def _had_before(scene: Scene, verb: int) -> Why | None:
    """The old date of what something had been done after (كانت القوات دخلت، بعدما اعتقلوا جنودا في 2008)."""
    words, classes = scene.words, grammar()
    if _had(scene, verb) is None:
        return None
    for clause in scene.parse.clauses:
        behind = range(verb + 1, clause.verb)
        opener = next((n for n in behind if words[n].folded in classes.after_clause), None)
        if opener is None or any(w.pos == "verb" for w in words[opener + 1 : clause.verb]):
            continue
        dated = (m for m in scene.dates if clause.verb < m.first <= clause.end + 1)
        return next((why for m in dated if (why := looks_back(scene, m)) is not None), None)
    return None


def _parted(scene: Scene, low: int, high: int) -> bool:
    """Whether a stop, or a verb that is no كان, stands between two words."""
    between = scene.words[low + 1 : high]
    stop = any(w.pos == "punct" and w.text[0] in STOPS for w in between)
    return stop or any(w.pos == "verb" and w.lemma != WAS for w in between)
