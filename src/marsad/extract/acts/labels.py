"""Nouns of acts that only name something else: what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, IN, WHAT
from marsad.arabic.words.derivation import derivations
from marsad.extract.acts.said_to_be import gives_name
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.trigger.governing import Step, verb_lemmas

LABEL_REACH, CALLED_REACH = 2, 6
CALL, WHO, IN_WHAT = "دعا", "الذي", "فيما"


def labels_what(scene: Scene, at: int) -> bool:
    """Whether a verb only gives a name to what another act is about (استنكرت ما وصفته بالمهزلة)."""
    word, before = scene.words[at], scene.words[at - 1] if at else None
    if before is None or not word.pronoun or not verb_lemmas(scene, at) & grammar().labelling:
        return False
    return bool({before.folded, before.stem} & grammar().headless)


def only_led_to(scene: Scene, act: Act) -> bool:
    """Whether a verb of asking only tells what a happening led somebody to (ما دعا الحكومة إلى التأجيل): with
    a preposition right behind it tells what somebody asked for (ما دعا إليه الوزير)."""
    at = act.at
    if act.event != "REQUEST" or act.trigger.form != "verb" or not 0 < at < len(scene.words) - 1:
        return False
    return scene.words[at - 1].folded in grammar().by_which and (
        scene.words[at].lemma == CALL
        and scene.words[at + 1].pos in {"noun", "propn"}
        and scene.words[at - 1].folded != WHO
        and not scene.words[at + 1].prep
    )


def is_label(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act's noun is only what something is called: an indefinite accusative (تعده انقلابا), behind
    ب (وصفه بالعدوان) or behind a word that points (هذا عدوان على)."""
    word = scene.words[act.trigger.first]
    if word.pos == "verb":
        return False
    pointed = act.trigger.first > 0 and scene.words[act.trigger.first - 1].pos == "demonstrative"
    if pointed and not (word.article or word.prep or word.conj or word.pronoun):
        return True
    if word.prep == BY and _called_behind_relative(scene, act):
        return True
    if not above:
        return False
    if _deed_called(scene, above[0].at):
        return above[0].slot in {"ب", "object"}
    if not gives_name(scene, _over_headless(scene, above[0].at)):
        return False
    bare = (
        not word.article
        and not word.pronoun
        and word.folded.endswith(("ا", "اء"))
        and "idafa" not in act.trigger.slots
    )
    return above[0].slot == "ب" or (above[0].slot == "object" and bare)


def _called_behind_relative(scene: Scene, act: Act) -> bool:
    """Whether a relative clause parts what somebody calls a thing from the thing (تصف المعارضة الإجراءات التي
    اتخذها الرئيس بالانقلاب)."""
    inner = scene.parse.clause_over(act.trigger.first)
    if inner is None or inner.antecedent is None:
        return False
    return any(inner.antecedent in c.object and gives_name(scene, c.verb) for c in scene.parse.clauses)


def _deed_called(scene: Scene, verb: int) -> bool:
    """Whether a verb says what somebody calls the deed that the paper told before (قتلوا عشرات القرويين في ما
    وصفه النائب بالمذبحة)."""
    words = scene.words
    before = words[verb - 1] if verb > 1 else None
    if before is None or before.folded not in {WHAT, IN_WHAT} or not words[verb].pronoun:
        return False
    inside = before.folded == IN_WHAT or words[verb - 2].folded == IN
    return inside and gives_name(scene, verb)


def _over_headless(scene: Scene, verb: int) -> int:
    """The verb over one that stands behind ما, whose complements are its own (وصف ما جرى بالانقلاب)."""
    if not verb or scene.words[verb - 1].folded not in grammar().headless:
        return verb
    return next((c.verb for c in reversed(scene.parse.clauses) if c.verb < verb), verb)


def participle_labels(scene: Scene, act: Act) -> bool:
    """Whether a participle before an act's indefinite noun gives it to something as a name (معتبرا إياه
    اعتداء)."""
    first, word = act.trigger.first, scene.words[act.trigger.first]
    by = word.prep == BY  # واصفا ما جرى بالانقلاب
    if word.pos == "verb" or (word.article and not by):
        return False
    for at in range(first - 1, max(first - (CALLED_REACH if by else LABEL_REACH), 0) - 1, -1):
        word = scene.words[at]
        if word.pos == "verb" and scene.words[at - 1].folded not in grammar().headless:
            return False
        verbs = {d.verb for shape in (word.lemma, word.stem[:-1]) for d in derivations(shape)}
        if word.stem.endswith("ا") and word.pos != "verb" and verbs & grammar().labelling:
            return True
    return False
