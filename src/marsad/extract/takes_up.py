"""Whether what a verb denies is what has been told, and not a deed that it names."""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.parsed import Clause
from marsad.extract.sentence.scene import Scene
from marsad.lexicon.load import rows_of

SAID, THAT, DENIAL = "said", "ذلك", "نفي"


def denies(scene: Scene, clause: Clause) -> bool:
    """Whether a clause's verb is one of denying that is not denied itself; the ما behind a comma that it
    takes up is no negative (قصفها، ما نفاه الجيش)."""
    cue = scene.lexicon.speech.get(scene.words[clause.verb].lemma)
    if cue is None or cue.status != "negated":
        return cue is None and DENIAL in scene.positions and _goes_on_to_deny(scene, clause)
    return clause.negator is None or _headless(scene, clause)


def _goes_on_to_deny(scene: Scene, clause: Clause) -> bool:
    """Whether a verb of hastening to something and the like holds the noun for denying right before ذلك
    (سارع الجيش إلى نفي ذلك)."""
    words = scene.words
    at = next((at for at in scene.positions[DENIAL] if clause.verb < at < clause.end), None)
    if at is None or clause.negator is not None or words[at + 1].pos != "demonstrative":
        return False
    slot = words[at].prep or (words[at - 1].lemma if words[at - 1].pos == "prep" else "")
    rows = rows_of(scene.lexicon.control, (words[clause.verb].lemma,))
    return any(row.slot == slot and row.controller == "subject" for row in rows)


def takes_up(scene: Scene, clause: Clause) -> bool:
    """Whether what a verb denies is what has been said: ذلك، هذه الاتهامات، what a relative pronoun that
    stands for it takes up (وهو ما ينفيه، الأمر الذي نفته), a part in it (نفى ضلوعه في ذلك), or nothing that
    is named (والحركة تنفي).
    """
    words = scene.words
    if of_a_noun(scene, clause) or _resumes(scene, clause):
        return True
    behind = words[clause.verb + 1 : clause.end + 1]
    if not clause.object:
        if clause.antecedent is not None:
            return False  # النائب الذي نفى التهم
        alone = clause.end == clause.verb or all(word.pos == "punct" for word in behind)
        return alone or any(word.pos == "demonstrative" and not word.prep for word in behind)
    phrase = scene.parse.phrases[clause.object[0]]
    if any(word.pos == "demonstrative" for word in words[phrase.first : phrase.last + 1]):
        return True
    if clause.antecedent is not None:
        return False
    if any(_said(scene, at) for at in range(phrase.first, phrase.last + 1)):
        return not _of_other_news(scene, phrase.last, clause.end)
    return _own_part(scene, phrase.first, phrase.last, clause.end)


def of_a_noun(scene: Scene, clause: Clause) -> bool:
    """Whether a verb describes a noun that stands for what was told (وهو أمر نفته، وهي تهمة تنفيها)."""
    if clause.antecedent is None or not scene.words[clause.verb].pronoun:
        return False
    head = scene.parse.phrases[clause.antecedent].head
    return scene.words[head].lemma in grammar().taking_up or _said(scene, head)


def of_a_charge(scene: Scene, clause: Clause) -> bool:
    """Whether what a verb denies is a charge, by the noun that it describes (وهي تهمة ينفيها)."""
    if clause.antecedent is None:
        return False
    head = scene.parse.phrases[clause.antecedent].head
    return not scene.shapes[head].isdisjoint(grammar().charge_of | grammar().accusing)


def of_these_words(scene: Scene, clause: Clause) -> bool:
    """Whether a relative pronoun makes what is denied what this sentence says before it, not an earlier one
    (وصفه بالمهزلة، وهو ما نفاه الوزير)."""
    relative = _resumes(scene, clause) or of_a_noun(scene, clause)
    return relative and any(other.verb < clause.verb for other in scene.parse.clauses)


def points_back(scene: Scene, clause: Clause) -> bool:
    """Whether what is denied is a bare ذلك: what the sentence told before it, whoever did that."""
    behind = scene.words[clause.verb + 1 : clause.end + 1]
    return any(w.pos == "demonstrative" and not w.prep and w.stem == THAT for w in behind)


def of_this_news(scene: Scene, clause: Clause) -> bool:
    """Whether what is denied is this news: what somebody told before it (نفى المحافظ صحة هذه الأنباء)."""
    behind = range(clause.verb + 1, clause.end)
    return any(scene.words[at].pos == "demonstrative" and _said(scene, at + 1) for at in behind)


def _resumes(scene: Scene, clause: Clause) -> bool:
    """Whether a relative right before a verb stands for what was told, not for somebody (النائب الذي نفى)."""
    before = scene.words[clause.verb - 1] if clause.verb else None
    if before is None or not (before.pos == "relative" or _headless(scene, clause)):
        return False
    if clause.antecedent is None:
        return before.folded in grammar().headless
    return of_a_noun(scene, clause)


def _headless(scene: Scene, clause: Clause) -> bool:
    """Whether ما before a verb with a pronoun begins what a comma or a pronoun sets off (، ما نفاه الجيش،
    وهذا ما نفاه)."""
    words, at = scene.words, clause.verb - 1
    if at < 1 or not words[clause.verb].pronoun or words[at].folded not in grammar().headless:
        return False
    return words[at - 1].text in COMMAS or words[at - 1].pos in {"pron", "demonstrative"}


def _said(scene: Scene, at: int) -> bool:
    word, meanings = scene.words[at], scene.lexicon.parties.tables.references
    return any(meanings.get(key(form)) == SAID for form in (word.stem, word.lemma))


def _of_other_news(scene: Scene, last: int, end: int) -> bool:
    """Whether news has its own matter behind it (نفى الأنباء عن استقالته)."""
    words = scene.words
    behind = (at for at in range(last + 1, end) if words[at].stem in grammar().news_of)
    at = next(behind, None)
    return at is not None and words[at + 1].pos != "demonstrative"


def _own_part(scene: Scene, first: int, last: int, end: int) -> bool:
    """Whether a phrase tells of somebody's part in what was told, of which it names nothing more than that it
    was (نفى مسؤوليته، أي علاقة له بذلك، صلته بالحادث)."""
    words = scene.words
    head = next((at for at in range(first, last + 1) if _of_part(scene, at)), None)
    if head is None:
        return False
    whose = words[first].stem in grammar().any_of or any(word.pronoun for word in words[head : last + 1])
    named = [word for at, word in enumerate(words[head + 1 : end + 1], head + 1) if not _only_it(scene, at)]
    return whose and not named


def _of_part(scene: Scene, at: int) -> bool:
    return not grammar().taking_part.isdisjoint({scene.words[at].lemma, *scene.shapes[at]})


def _only_it(scene: Scene, at: int) -> bool:
    """Whether a word in a part that is denied names no deed: ذلك, a preposition, what happened."""
    word = scene.words[at]
    if word.pos in {"prep", "punct", "demonstrative", "particle", "conj"} or _of_part(scene, at):
        return True
    return word.lemma in grammar().taking_up | grammar().mishap or _said(scene, at)
