"""Where the paper takes up what somebody said to tell how others took it (، وهو ما نفته الوزارة؛ ، الأمر الذي
أثار غضبا): he no longer says that.
"""

from __future__ import annotations

from marsad.arabic.classes.grammar import grammar
from marsad.extract.sentence.scene import Scene

ASKED_WITHIN = 10


def reacted(scene: Scene, at: int) -> bool:
    """Whether a relative clause that takes up all that stands before it opens at a word, and tells what
    others said of it or what feelings it stirred."""
    words, classes = scene.words, grammar()
    if at + 2 >= len(words):
        return False
    first, second = words[at], words[at + 1]
    start = at + 1
    if first.pos == "pron" and first.conj:
        if second.folded not in classes.headless and second.lemma not in classes.taking_up:
            return False
        start += 1 + (words[at + 2].pos == "relative")  # وهو القرار الذي رفضته
    elif first.stem in classes.taking_up and second.pos == "relative":
        start += 1
    elif first.folded not in classes.by_which:
        return False
    verb = next((n for n in range(start, min(start + 2, len(words))) if words[n].pos == "verb"), None)
    if verb is None:
        return False
    lemma = words[verb].lemma
    if lemma in classes.stirring:
        return True
    told = lemma in scene.lexicon.speech or lemma in classes.addressing
    taken_up = bool(words[verb].pronoun) or (verb + 1 < len(words) and bool(words[verb + 1].pronoun))
    return told and taken_up


def declined(scene: Scene, at: int) -> bool:
    """Whether somebody whom the paper asked, set against what was said, has nothing to say to it (، لكن مكتبه
    رفض التعليق؛ ، غير أن الوزارة لم تعلق)."""
    words, classes = scene.words, grammar()
    if words[at].stem not in classes.but:
        return False
    for n in range(at + 1, min(at + ASKED_WITHIN, len(words) - 1)):
        word, after = words[n], words[n + 1]
        if word.pos == "punct":
            return False
        silent = word.lemma in classes.withholding or word.stem in classes.negator
        if silent and not classes.comment.isdisjoint(
            {after.lemma, after.stem, words[min(n + 2, len(words) - 1)].lemma}
        ):
            return True
    return False
