"""Nouns of acts that only name something: what it is called, or a body that is there for it."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import BY, FOR, IN, WHAT
from marsad.arabic.clauses.clauses import Clause
from marsad.arabic.phrases.boundaries import CLOSES, OPENS
from marsad.arabic.records import COMMON_NOUNS
from marsad.arabic.words.derivation import derivations
from marsad.extract.acts.told_apart import comes
from marsad.extract.roles.act import Act
from marsad.extract.sentence.scene import Scene
from marsad.extract.standing.hedge_words import hedges
from marsad.extract.standing.hedges import PRETEXT
from marsad.extract.standing.negators import negator_of
from marsad.extract.trigger.governing import Step, verb_lemmas

HARMING = frozenset({"ASSAULT", "COERCE"})
LABEL_REACH, CALLED_REACH, REMEDY_REACH, QUOTED_WITHIN, SET_UP_WITHIN = 2, 6, 12, 5, 4
SPRING_REACH = 4
TALKS = "CONSULT"
CALL, WHO, IN_WHAT, IN_NAME = "دعا", "الذي", "فيما", "باسم"


def no_springboard(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a harm is only what some land shall not be a base for (لن يكون العراق منطلقا لأي هجوم)."""
    first = act.trigger.first
    if act.event not in HARMING or grammar().negator.isdisjoint(scene.positions):
        return False
    near = scene.words[max(first - SPRING_REACH, 0) : first]
    opens = next(
        (n for n, word in enumerate(near) if word.lemma in grammar().springboard and not word.article), None
    )
    if opens is None:
        return False
    behind = (*near[opens + 1 :], scene.words[first])
    return any(word.prep == FOR for word in behind) and any(
        negator_of(scene, step.at) is not None for step in above
    )


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


def only_recalled(scene: Scene, act: Act) -> bool:
    """Whether a definite noun of harm without a party is only said to come at some time or after something
    (يأتي الهجوم بعد أيام من تفجير): the act was told before."""
    word = scene.words[act.at]
    if act.event not in HARMING or word.pos == "verb" or not word.article:
        return False
    return not (act.actor.parties or act.recipient.parties) and comes(scene, act)


def is_accused(scene: Scene, act: Act) -> bool:
    """Whether a participle without an object, right before ب, means the accused and not the accuser (شركتين
    متهمتين بتمويل الحركة)."""
    if act.event != "ACCUSE" or act.trigger.form != "active" or act.recipient.parties:
        return False
    after = scene.words[act.trigger.last + 1 : act.trigger.last + 2]
    charged = scene.words[act.at].stem.rstrip("ةا") in grammar().accused
    return charged and any(word.prep == BY for word in after)


def is_pretext(scene: Scene, act: Act) -> bool:
    """Whether a noun for a charge only gives the reason that somebody has for what he does (بدعوى مهاجمته):
    no charge is told of, and it is no suit (بدعوى قضائية، بدعوى ضده)."""
    if act.event != "ACCUSE" or scene.words[act.at].pos == "verb":
        return False
    behind = scene.words[act.trigger.last + 1 : act.trigger.last + 2]
    reason = any((w.pos == "noun" and not w.prep) or w.stem in grammar().complementizer for w in behind)
    told = (first <= act.at <= last and hedge.kind == PRETEXT for first, last, hedge in hedges(scene))
    return reason and any(told)


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
    if not _calls(scene, _over_headless(scene, above[0].at)):
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
    return any(inner.antecedent in c.object and _calls(scene, c.verb) for c in scene.parse.clauses)


def _deed_called(scene: Scene, verb: int) -> bool:
    """Whether a verb says what somebody calls the deed that the paper told before (قتلوا عشرات القرويين في ما
    وصفه النائب بالمذبحة)."""
    words = scene.words
    before = words[verb - 1] if verb > 1 else None
    if before is None or before.folded not in {WHAT, IN_WHAT} or not words[verb].pronoun:
        return False
    inside = before.folded == IN_WHAT or words[verb - 2].folded == IN
    return inside and _calls(scene, verb)


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


def is_predicate(scene: Scene, act: Act) -> bool:
    """Whether an act's indefinite noun is what something is said to be: behind أن with its pronoun, where a
    verb names it so (وصفه بأنه عدوان), behind its topic, no such act (إن القرار عدوان على), or as the
    second object of who calls it so (اعتبر القرار عدوانا), or what a verb of being says of its subject."""
    first, words = act.trigger.first, scene.words
    word = words[first]
    bare = not (word.article or word.pronoun or word.prep or word.conj)
    if not first or act.trigger.form not in {"noun", "phrase"} or word.pos not in COMMON_NOUNS or not bare:
        return False
    topic = scene.parse.phrase_of[first - 1]
    over = scene.parse.clause_over(first)
    if act.event in HARMING and over is not None and _is_said(scene, act, over):
        return True
    if word.stem.endswith("ا") and over is not None and topic >= 0 and scene.parse.phrase_of[first] != topic:
        return topic in over.object and _calls(scene, over.verb)
    at = first if topic < 0 else scene.parse.phrases[topic].first
    opener = words[at - 1] if at else None
    opens = opener is not None and opener.stem in grammar().complementizer
    if opener is None or not opens or (topic >= 0 and scene.parse.phrase_of[first] == topic):
        return False
    if topic < 0:
        said = [clause.verb for clause in scene.parse.clauses if clause.verb < at][-1:]
        return bool(opener.pronoun) and any(_calls(scene, verb) for verb in said)
    named = scene.lexicon.predicates.nouns.get(words[scene.parse.phrases[topic].head].lemma, ())
    definite = words[at].article or words[at].pronoun
    return bool(definite) and not opener.pronoun and all(e.event != act.event for e in named)


def _is_said(scene: Scene, act: Act, over: Clause) -> bool:
    """Whether an indefinite noun is what a verb of being says that its subject is, which is another thing
    than such an act (كان القرار عدوانا على القضاء، سيكون مقتله ضربة للتنظيم)."""
    own, first = scene.parse.phrase_of[act.trigger.first], act.trigger.first
    if (
        own < 0
        or not over.subject
        or own in over.subject
        or not verb_lemmas(scene, over.verb) & grammar().being
    ):
        return False
    subject = scene.parse.phrases[over.subject[0]]
    if max(subject.last, over.verb) + 1 != first:
        return False
    what = scene.words[subject.head].lemma
    named = scene.lexicon.predicates.nouns.get(what, ())
    return what not in grammar().aim and all(e.event != act.event or e.outcome for e in named)


def is_kind(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether a noun of harm, of nobody and done to nobody, only says of what kind something is (أساليب
    التعذيب، ظاهرة الخطف)."""
    told = act.recipient.parties or "idafa" in act.trigger.slots or scene.words[act.at].pos == "verb"
    if told or act.event not in HARMING:
        return False
    joined = any(step.slot == "joined" for step in above)  # معدلات الخطف والقتل
    near = above if joined else above[:1]
    over = next((step for step in near if step.slot == "idafa"), None)
    return over is not None and scene.words[over.at].lemma in grammar().kind_word


def is_remedy(scene: Scene, act: Act) -> bool:
    """Whether an act's noun is what somebody holds to be the way out (هجوم الجيش على المدينة هو الحل): nobody
    says that it was done."""
    words = scene.words
    if words[act.at].pos == "verb":
        return False
    for at in range(act.trigger.last + 1, min(act.trigger.last + REMEDY_REACH, len(words) - 1)):
        word, after = words[at], words[at + 1]
        if word.pos in {"verb", "punct", "relative"}:
            return False
        if word.pos == "pron" and not word.conj:
            return bool(after.article) and after.lemma in grammar().remedy
    return False


def _calls(scene: Scene, verb: int) -> bool:
    """Whether a verb gives something a name (وصفه، اعتبره)."""
    return bool(verb_lemmas(scene, verb) & grammar().labelling)


def names_a_body(scene: Scene, act: Act, above: Sequence[Step]) -> bool:
    """Whether an act is only part of the name of a body, a day or a law that is there for it (الحملة الوطنية
    لمقاطعة البضائع)."""
    if scene.words[act.at].pos == "verb":
        return False
    if act.event == TALKS and _set_up_for(scene, act.trigger.first):
        return True
    if scene.words[act.trigger.first].prep == FOR and _kept_for(scene, act.trigger.first):
        return True
    if _named_after(scene, act.trigger.first) or _in_quoted_name(scene, act.trigger.first):
        return True
    joined = (step.at for step in above if step.slot == "joined")
    return any(_named_for(scene, at) for at in (act.trigger.first, *joined))


def _set_up_for(scene: Scene, at: int) -> bool:
    """Whether talks are only what a committee is there for (شكلوا لجنة للتفاوض معهم، لجنة الحوار)."""
    own = scene.parse.phrase_of[at - 1] if at else -1
    if own < 0:
        return False
    if scene.words[at].prep == FOR:
        plain = scene.words[scene.parse.phrases[own].first].pos != "adj"
        first = scene.parse.phrases[own if plain else max(own - 1, 0)].first  # لجنة | عليا
        return any(word.lemma in grammar().talking_body for word in scene.words[first:at])
    body = scene.words[at - 1]
    beside = not (scene.words[at].prep or body.article) and at <= scene.parse.phrases[own].last
    return beside and body.lemma in grammar().talking_body


def _kept_for(scene: Scene, at: int) -> bool:
    """Whether a deed is only what premises are there for, of which a verb tells something else than that
    somebody set them up (استهدفوا معسكرا لتدريب المجندين)."""
    words, known = scene.words, grammar()
    if at < 1 or words[at].article or words[at].pronoun:
        return False
    if words[at - 1].pos == "verb" or words[at - 1].pronoun or words[at - 1].article:
        return False  # بالسجن لقتله متظاهرا
    premises = scene.shapes[at - 1] | {words[at - 1].lemma}
    if premises.isdisjoint(known.raided | known.depot):
        return False
    over = scene.parse.clause_over(at)
    verb = over is None or scene.words[over.verb].lemma not in known.sets_up
    return verb and not any(w.lemma in known.sets_up for w in words[max(at - SET_UP_WITHIN, 0) : at])


def _named_after(scene: Scene, at: int) -> bool:
    """Whether a body has its name of the deed in its idafa (حركة تحرير السودان، قيادي في جبهة الإنقاذ)."""
    own, before = scene.parse.phrase_of[at], scene.words[at - 1] if at else None
    if before is None or own < 0 or scene.parse.phrases[own].first >= at or before.article:
        return False
    return before.lemma in grammar().fighting_body and scene.words[at].lemma in grammar().cause


def _in_quoted_name(scene: Scene, at: int) -> bool:
    """Whether a deed stands in the quotation marks right behind the noun of a body that fights: its name
    (حركة "صقور تحرير الشرق"), or behind who speaks for it."""
    words = scene.words
    marks = (
        n for n in range(at - 1, max(at - QUOTED_WITHIN, 0), -1) if words[n].text in OPENS + CLOSES + '"'
    )
    mark = next(marks, 0)
    alike = words[mark].text == '"' and sum(word.text == '"' for word in words[:mark]) % 2 == 1
    if alike or words[mark].text in CLOSES:  # اتهموا "الحكومة" بقتل
        return False
    return mark > 0 and (
        words[mark - 1].lemma in grammar().fighting_body or words[mark - 1].folded == IN_NAME
    )


def _named_for(scene: Scene, at: int) -> bool:
    word, words = scene.words[at], scene.words
    own = scene.parse.phrase_of[at - 1] if at else -1
    if word.prep != "ل" or word.article or own < 0:
        return False
    head = scene.parse.phrases[own].first
    if any(words[n].article and words[n].lemma in grammar().devoted for n in range(head, at)):
        return True
    return bool(words[at - 1].article) and words[head].lemma in grammar().devoted
