"""Cue words: who says so, how sure, what is only planned, light verbs, instruments. From
``resources/cues/*.tsv``.

All words are folded (:func:`marsad.arabic.letters.fold.fold_word`); lemmas as the language engine gives them.
"""

from __future__ import annotations

import msgspec

from marsad.model.tie import TieKind


class SpeechCue(msgspec.Struct, frozen=True):
    """A word of saying: what it does to the certainty and status of the reported content.

    ``slots`` are the nominal complements that hold content (أعلن مقتل، أفاد بوقوع); ``speaker`` is the slot
    of the speaker (جاء في بيان). ``kind``: ``say`` opens a report, ``on`` goes on with one (وأضاف), ``view``
    only judges, ``judge`` says what a thing is like (وصفه بأنه) and gives no statement. ``through`` is the
    slot of the one whose words are passed on (نقلت الوكالة عن).
    """

    lemma: str
    certainty: str
    status: str | None
    english: str
    slots: tuple[str, ...]
    speaker: str
    kind: str
    through: str


class According(msgspec.Struct, frozen=True):
    """A fixed expression before a source (وفق، نقلا عن); ``clausal`` where a verb of saying follows (حسبما
    أفاد)."""

    words: tuple[str, ...]
    clausal: bool


class Hedge(msgspec.Struct, frozen=True):
    """Words that change certainty or status. ``scope``: clause, after, before (the noun before), next (the
    next act), back (news that was told before it) or predicate (the act that it is said of)."""

    words: tuple[str, ...]
    kind: str
    certainty: str
    status: str | None
    scope: str


class Governor(msgspec.Struct, frozen=True):
    """A word that decides the status of the act in one of its ``slots`` (عدم، نية في، قرر أن، دون).

    ``pos``: verb, noun, participle or prep. A ``slot`` is object, subject, idafa, content (a clause after
    أن), aux (the verb after it), purpose (ل with a verbal noun) or a preposition. ``status`` may also be
    ``presupposed`` (the act happens whatever stands over it), ``litotes`` (negated it asserts),
    ``fulfilled`` (said words happened, whether or not they are kept), ``elapsed`` (historical where years
    are told before it), ``remembered`` (historical whatever stands over it),
    ``examined`` (hypothetical, unless the act has the article: بحث الحرب; but for what is to be agreed on:
    بحث الانسحاب), ``debated`` (the same, unless the act is known: جدل حول نشر قوات),
    ``feared`` (hypothetical, unless a known act stands right behind the preposition: قلق من القتال),
    ``faced`` (hypothetical, of a penalty alone: يواجه عقوبة الإعدام), ``fruitless`` (negated,
    but for talks and attacks, which were made: فشلت المحادثات), ``foiled`` (negated, but for what its
    relative clause says was begun: أفشلوا هجوما شنه المسلحون), ``exchanged`` (hypothetical, unless the deed
    over it was done: مقابل), ``averted`` (hypothetical, and negated where it was done: نجح في منع الهجوم),
    ``managed`` (hypothetical, but in the past it was done: استطاع اقتحامها),
    ``attempted`` (hypothetical, but for what is done by trying it: حاول إقناعه),
    ``repelled`` (the act happens, but for one that may come: لصد هجوم), ``used`` (of what something
    is for: تستخدم في التفجير), ``decided`` (future, but for what is done by deciding it: قرر إقالته),
    ``voted`` (the same, of what is past: صوت على إقالته),
    ``ruled`` (hypothetical, but for what a court does by it: قضت بسجنه), ``stopped`` (the act happens,
    but for a release or, under a noun, one that is not known: وقف هجوم), ``ordered`` (as decided, but
    hypothetical where somebody is told to do it: أمر القاضي بسجنه, and done where a relative clause tells of
    a known act)
    or ``asserted`` (only its certainty counts).
    """

    word: str
    pos: str
    slots: tuple[str, ...]
    status: str
    certainty: str


class Control(msgspec.Struct, frozen=True):
    """A verb whose complement's doer is its own ``controller`` (subject or object): قام بـ، حاول، اتهم ...
    بـ."""

    verb: str
    slot: str
    controller: str
    status: str | None


class LightVerb(msgspec.Struct, frozen=True):
    """A verb that lends its subject to an event noun in ``slot``: the subject takes the role ``doer``
    there."""

    verb: str
    slot: str
    doer: str


class DoingNoun(msgspec.Struct, frozen=True):
    """A noun whose own doer does (or suffers) the act in one of its ``slots``: مشاركة X في، قيام X بـ، تعرض X
    لـ."""

    noun: str
    slots: tuple[str, ...]
    doer: str


class Instrument(msgspec.Struct, frozen=True):
    """A tool whose mention sets an ASSAULT's mode."""

    words: tuple[str, ...]
    mode: str
    english: str


class Content(msgspec.Struct, frozen=True):
    """What a demand, a refusal or a threat is about, as a verbal noun and as a verb ("" where it has none);
    the mode that this gives to what is asked or refused, and to a threat ("" where it gives none)."""

    noun: str
    verb: str
    asked: str
    threatened: str


class TargetCue(msgspec.Struct, frozen=True):
    """A word that says whom a refusal, a reproach or a demand is aimed at. ``kind``: ``maker``, a verb whose
    subject made what is refused (الخطة التي طرحها X), ``source``, one whose complement in ``slot`` did
    (ما صدر عن X), ``paper``, one whose subject may be a paper that holds it (تضمن البيان إدانة), ``asked``, a
    verbal noun whose owner a demand is aimed at (إقالة X), ``own``, one of what only who is asked can do
    (الاستقالة)."""

    word: str
    slot: str
    kind: str


class TieCue(msgspec.Struct, frozen=True):
    """A word, or the first of an expression (``rest``), that states a standing relation.

    ``subject`` and ``object`` are the slots that hold its ends, the likeliest first; see ``ties.slots``.
    ``form`` is verb, participle, noun, ``title`` (a title of an office that tells more than a role), ``post``
    (a word before a title: منصب), ``copula`` (a verb that says what its subject is: يعد من داعمي),
    ``receiver`` (a verb whose subject gets what the noun in its slot names: تلقى دعما), ``assume`` (a verb of
    taking office: تولى قيادة), ``entrust`` (a verb by which somebody has a ministry: أسندت إليه حقيبة),
    ``aid`` (a word for supplies, whose ends are those of its act: تزويد), or ``base`` (a noun for a base or
    troops that a state has somewhere). A verb tells of what stands in the present tense only, unless its
    ``tense`` is any, over (what it tells of has ended: انشق عن), left (the same, of a body: انسحب من
    الائتلاف) or led (in the past too, of a force or a party: سلح الفصائل); close wants a body or a person for
    its object (قريب من), body a body, named a subject by name (فلان، من قيادات الحركة), lasting a negative
    (لا يزال في), once a past that a person by name did and does no more (قاد الكتيبة).
    """

    word: str
    rest: tuple[str, ...]
    form: str
    kind: TieKind
    subject: tuple[str, ...]
    object: tuple[str, ...]
    tense: str
    english: str


class Cues(msgspec.Struct, frozen=True):
    """All cue words by kind."""

    speech: tuple[SpeechCue, ...]
    participles: dict[str, str]
    masdars: dict[str, str]
    according: tuple[According, ...]
    hedges: tuple[Hedge, ...]
    control: tuple[Control, ...]
    governors: tuple[Governor, ...]
    light_verbs: tuple[LightVerb, ...]
    doing_nouns: tuple[DoingNoun, ...]
    instruments: tuple[Instrument, ...]
    contents: tuple[Content, ...]
    sources: dict[str, str]
    participants: dict[str, tuple[str, ...]]
    ties: tuple[TieCue, ...]
    including: tuple[tuple[str, ...], ...] = ()
    targets: tuple[TargetCue, ...] = ()

    def speech_by_lemma(self) -> dict[str, SpeechCue]:
        """Words of saying by verb lemma."""
        return {cue.lemma: cue for cue in self.speech}
