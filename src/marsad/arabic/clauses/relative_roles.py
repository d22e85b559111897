"""What an antecedent is to the verb of its relative clause: who does it, whom a pronoun takes up, where it
is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import harming
from marsad.arabic.clauses.antecedents import RESUMED_WITHIN, behind_expected
from marsad.arabic.clauses.relatives import resuming
from marsad.arabic.clauses.spoken_back import come_upon, speaks_back
from marsad.arabic.letters.endings import THIRD_PERSON
from marsad.arabic.phrases.agreement import agrees
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.reach import Reach
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word
from marsad.arabic.words.lexicon import load_closed


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
    at = behind_expected(words, verb)
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
