"""What a verb goes on with behind a comma: past an inserted clause, or where it still needs an object."""

from __future__ import annotations

from marsad.arabic.clauses.objects import UNSURE
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.adverbials import adverbial
from marsad.arabic.phrases.coordination import Group
from marsad.arabic.phrases.nouns import is_title
from marsad.arabic.phrases.offices import is_topic
from marsad.arabic.phrases.phrases import Phrase
from marsad.arabic.phrases.reach import Reach, within
from marsad.arabic.phrases.resumption import resumption
from marsad.arabic.phrases.scope import Scope
from marsad.arabic.words.lexicon import load_valency

READILY = 5


def resumed_behind(scope: Scope, end: int) -> tuple[list[Group], tuple[tuple[str, Group], ...]]:
    """What goes on behind a clause that is inserted between commas: the first bare phrase, and the
    prepositional ones where they go on at once (دارت معارك، استمرت ساعات، بين الجيش والمسلحين).
    """
    after = resumption(scope.words, end, scope.classes)
    if after is None:
        return [], ()
    reach = within(scope.words, scope.found, *after, scope.classes)
    behind = reach.bare or reach.loose  # قتلت الشرطة، أمس، متظاهرا
    bare = [g for g in behind if not scope.found[g[0]].conj][:1]
    opens = after[0] + (scope.words[after[0]].pos == "prep")
    first = scope.phrase_of[opens] if opens < len(scope.words) else -1
    at_once = first >= 0 and bool(reach.preps) and reach.preps[0][1][0] == first
    return bare, reach.preps if at_once else ()


def behind_comma_group(scope: Scope, verb: int, end: int, reach: Reach) -> list[Group]:
    """What a lone comma parts from a verb that needs an object and has none yet (طالب الأمين العام، الأطراف
    بضبط النفس): a definite phrase right behind it.
    """
    words = scope.words
    lemma = words[verb].lemma
    readily = lemma in scope.classes.transitive or load_valency().get(lemma, UNSURE) >= READILY
    needy = readily and lemma not in scope.classes.intransitive and not words[verb].pronoun
    commas = [at for at in range(verb + 1, end) if words[at].text in COMMAS]
    if not needy or len(commas) != 1 or len(reach.loose) != 1 or commas[0] + 1 >= end:
        return []
    number = scope.phrase_of[commas[0] + 1]
    if number < 0 or scope.found[number].first != commas[0] + 1 or number in reach.loose[0]:
        return []
    phrase = scope.found[number]
    if _tells_who(scope, reach.loose[0][-1], phrase):
        return []
    fits = phrase.definite and not (phrase.prep or phrase.conj or is_topic(words, phrase))
    return [(number,)] if fits and not adverbial(words, phrase, scope.classes) else []


def _tells_who(scope: Scope, named: int, phrase: Phrase) -> bool:
    """Whether an office behind a comma is that of the name before it (أحمد سالم، رئيس الحزب), not somebody
    else's with a name of its own.
    """
    words, last = scope.words, scope.found[named].last
    apart = words[last + 1].text not in COMMAS  # استقبل أحمد سالم في مكتبه، رئيس الحزب
    if apart or words[last].pos != "propn" or not is_title(words[phrase.first], scope.classes):
        return False
    own = words[phrase.first].article and words[phrase.last].pos == "propn"
    return not own
