"""With which of the clauses before it a verb goes on: the main one or the relative one, the one right
before.
"""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import Grammar, harming
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.acting import acts
from marsad.arabic.phrases.parsed import Clause
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.records import Word

AS = "كما"


def as_before(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a feminine verb goes on right behind another whose subject stands behind a verb, whatever the
    gender of that looks like (تدخلت عناصر الشرطة وأطلقت الغاز كما استخدمت الهراوات)."""
    pair = words[clause.verb].reading, words[verb].reading
    apart = words[verb - 1].folded == AS
    follows = clause.end + 1 + apart == verb and (apart or words[verb].conj == "و")
    follows = follows and clause.subject_rule in {"after", "shared"}
    return follows and all(one.gender == "f" and one.number == "s" and one.person == 3 for one in pair)


def also_of_him(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb stands with و right behind that of a relative clause, both of one man or woman, whom the
    relative tells of whatever the noun before is (عائلة الناشط الذي خطف وقتل)."""
    one, other = words[clause.verb].reading, words[verb].reading
    joined = clause.subject_rule == "relative" and clause.verb + 1 == verb and words[verb].conj == "و"
    return joined and one.person == 3 and (one.gender, one.number) == (other.gender, other.number)


def as_many(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb of several goes on with و right behind the clause of another of the same tense."""
    pair = words[clause.verb].reading, words[verb].reading
    joined = clause.end + 1 == verb and words[verb].conj == "و"
    return joined and pair[0].tense == pair[1].tense and pair[0].number == "p"


def goes_on(words: Sequence[Word], verb: int, classes: Grammar) -> bool:
    """Whether a verb goes on with the main statement rather than with a relative clause before it: behind
    كما, or و and a comma (التي يعاني منها العراق، ودعا).
    """
    before = words[verb - 1] if verb else None
    if before is None:
        return False
    return before.folded in classes.going_on or (words[verb].conj == "و" and before.text in COMMAS)


def leaves_antecedent(scope: Scope, before: Sequence[Clause], verb: int) -> bool:
    """Whether a past verb joined to a relative clause that takes its antecedent up by a pronoun goes on with
    the main statement, for it has none (حل البرلمان الذي ترأسه الغنوشي وأقال الحكومة, not وأحرق منزله)."""
    words, word, last = scope.words, scope.words[verb], before[-1] if before else None
    if last is None or last.antecedent is None or last.subject_rule != "after":
        return False
    if not words[last.verb].pronoun:
        return False
    if word.conj != "و" or word.reading.tense != "past" or word.pronoun:
        return False
    for at in range(verb + 1, len(words)):
        if words[at].pos in {"verb", "punct", "relative"}:
            return True
        if words[at].pronoun or words[at].pos == "pron":
            return False
    return True


def only_told(scope: Scope, before: Sequence[Clause], clause: Clause, verb: Word) -> bool:
    """Whether a clause is what somebody says, who goes on himself: its subject is a thing (حذر الوزير من أن
    القتال سيؤدي إلى نزوح الآلاف، وطالب), or the verb is one of acting by words, as his own was.
    """
    if not clause.subject or (acts(scope, clause.subject[0]) and verb.lemma not in scope.classes.addressing):
        return False
    if verb.lemma in harming() and _of_a_body(scope, scope.found[clause.subject[0]]):
        return False  # قالت الوكالة إن وحدات الجيش قتلت المسلحين، ودمرت مركباتهم
    over = [c for c in before if c.content is not None and c.content <= clause.verb and c.subject]
    return any(acts(scope, c.subject[0]) for c in over)


def _of_a_body(scope: Scope, phrase: Phrase) -> bool:
    """Whether things or units are told with the body or state whose they are right behind (وحدات الجيش)."""
    behind = scope.words[phrase.head + 1] if phrase.head < phrase.last else None
    return behind is not None and (behind.pos == "propn" or behind.lemma in scope.classes.body)
