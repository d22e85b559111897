"""Whom a relative clause behind a kinsman or follower of an officer is about (شقيق الوزير الذي استقال)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.letters.endings import FEMININE_PLURAL, HER, HIM, MEN, TIED_TA
from marsad.arabic.records import Word
from marsad.extract.sentence.scene import Filler

THEIRS, WHO, HIS = "هم", "الذين", "الذي"


def master(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler:
    """The part of a relative clause's subject that its verb is about: the body that it agrees with, not its
    officer; of a kinsman and an officer the officer holds the office, leaves it or speaks, and the kinsman
    does the rest."""
    if clause.subject_rule == "shared" and words[clause.verb - 1].pos == "verb":
        return _him(words, clause, filler) or filler
    if clause.subject_rule != "relative" or filler.last == filler.first:
        return filler
    if (own := _her(words, clause, filler) or _theirs(words, clause, filler)) is not None:
        return own
    if (own := _him(words, clause, filler)) is not None:
        return own
    word, owner, classes = words[filler.first], words[filler.first + 1], grammar()
    verb = words[clause.verb].lemma
    if word.article or word.pronoun or word.lemma not in classes.follower_of:
        return filler
    official = owner.lemma in classes.title and not (owner.prep or owner.conj)
    if not official or verb not in classes.in_office | classes.addressing:
        return filler
    first = filler.first + 1
    return Filler(first, filler.last, first, filler.how)


def _him(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler | None:
    """The man behind a feminine noun of his whom الذي tells of right behind both (عائلة الناشط الذي خطف)."""
    at = filler.last + 1
    relative = words[at] if at < clause.verb else None
    if relative is None or relative.stem != HIS or relative.prep or words[clause.verb].reading.gender == "f":
        return None
    if words[filler.head].reading.gender != "f" or filler.head != filler.first:
        return None
    owner = words[filler.head + 1] if filler.head < filler.last else None
    if owner is None or not owner.article or owner.pos not in {"noun", "propn"}:
        return None
    own = filler.head + 1
    return Filler(own, filler.last, own, filler.how) if _means(owner, HIM) else None


def taken_up(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler:
    """The part of what a relative clause describes that its verb's pronoun takes up, where that cannot be the
    head (وفد الحكومة التي تدعمها أنقرة، قوات الحزب الذي تدعمه): it differs in gender."""
    pronoun = words[clause.verb].pronoun
    if clause.antecedent is None or filler.last == filler.first:
        return filler
    relative = words[filler.last + 1] if filler.last + 1 < len(words) else None
    if pronoun == THEIRS and relative is not None and relative.folded == WHO:
        return _men_of(words, filler) or filler
    if pronoun not in {HER, HIM}:
        return filler
    if relative is None or relative.pos != "relative" or _means(words[filler.head], pronoun):
        return filler
    for at in range(filler.head + 1, filler.last + 1):
        word = words[at]
        owner = word.pos in {"noun", "propn"} and not (word.prep or word.conj)
        if owner and _means(word, pronoun):
            return Filler(at, filler.last, at, filler.how)
    return filler


def _men_of(words: Sequence[Word], filler: Filler) -> Filler | None:
    """The men right behind their kin or what is theirs, whom الذين describes (زوجات الضباط الذين
    اعتقلهم)."""
    own = grammar().owned_by_men
    among = range(filler.first, filler.last)  # عدد من ذوي الضحايا الذين
    at = next((n for n in among if not own.isdisjoint({words[n].lemma, words[n].stem})), -1)
    owner = words[at + 1]
    if at < 0 or not owner.article:
        return None
    many = owner.stem.endswith(MEN) or (
        owner.reading.number == "p" and not owner.stem.endswith(FEMININE_PLURAL)
    )
    first = at + 1
    return Filler(first, filler.last, first, filler.how) if many and owner.pos == "noun" else None


def _means(word: Word, pronoun: str) -> bool:
    """Whether a pronoun of one may mean a noun: ها one of hers or several things; a name either."""
    if word.pos == "propn":
        return True
    classes = grammar()
    men = word.stem.endswith(MEN) or word.lemma in classes.band_men | classes.only_office
    several = word.reading.number == "p" or word.stem.endswith(FEMININE_PLURAL)
    she = word.reading.gender == "f" or word.stem.endswith(TIED_TA) or word.lemma in classes.feminine
    return not men and (she or several) if pronoun == HER else not (she or several)


def _theirs(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler | None:
    """The several people whom a plural verb is about, rather than the one deed or thing that they own (محاكمة
    جنود قتلوا، منزل ناشطين نظموا)."""
    head, classes = words[filler.head], grammar()
    if words[clause.verb].reading.number == "p" and (men := _men_of(words, filler)) is not None:
        return men
    if words[clause.verb].reading.number != "p" or head.reading.number != "s" or head.pos != "noun":
        return None
    if head.article or {head.lemma, head.stem} & (classes.body | classes.quantifier | classes.title):
        return None
    for at in range(filler.head + 1, filler.last + 1):
        word = words[at]
        many = word.reading.number == "p" or (word.reading.number == "d" and word.stem.endswith(MEN))
        if word.pos == "noun" and many and not word.stem.endswith(FEMININE_PLURAL):
            first = at
            while first > filler.head + 1 and _counts(words[first - 1]):
                first -= 1  # لتفريق مئات المتظاهرين الذين
            return Filler(first, filler.last, at, filler.how)
    return None


def _counts(word: Word) -> bool:
    return word.pos == "num" or word.stem in grammar().quantifier


def _her(words: Sequence[Word], clause: Clause, filler: Filler) -> Filler | None:
    """The body that a feminine verb is about, rather than the man in office that it owns (قائد الجماعة التي
    تبنت الهجوم)."""
    said, man = words[clause.verb].reading, words[filler.head]
    if (said.gender, said.number) != ("f", "s") or man.lemma not in grammar().title:
        return None
    if man.reading.gender == "f" or man.article or man.stem.endswith(TIED_TA):
        return None
    for at in range(filler.last, filler.head, -1):
        word = words[at]
        she = word.stem.endswith((TIED_TA, FEMININE_PLURAL)) or word.lemma in grammar().feminine
        if word.pos == "noun" and word.article and she:
            first = at - (words[at - 1].pos == "demonstrative")
            return Filler(first, filler.last, at, filler.how)
    return None
