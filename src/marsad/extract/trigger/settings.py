"""Where and when of an act: each place and date of its sentence has a cost for it; the cheapest is taken.

The cost grows with the distance, with verbs and full stops between, for countries beside a nearer name, and
for words that stand in no locative phrase. Acts of words (demands, accusations) happen at no place that the
sentence does not give them expressly; acts on the ground take the sentence's only place even from afar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import WHERE
from marsad.arabic.clauses.clauses import HARD_STOPS
from marsad.arabic.letters.endings import without_agreement
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.sentence.parting import parted
from marsad.extract.sentence.scene import Filler, Scene
from marsad.extract.trigger.after_deeds import place_of_what_came_after
from marsad.extract.trigger.closing import closes_off
from marsad.extract.trigger.gathered import Roles
from marsad.extract.trigger.judging import judges
from marsad.extract.trigger.letting import elsewhere
from marsad.extract.trigger.overhead import answered
from marsad.extract.trigger.set_against import causes, of_other_clause, turns
from marsad.extract.trigger.spoken_at import judged_there, told_abroad, told_at
from marsad.extract.trigger.spots import Spot
from marsad.extract.trigger.triggers import Trigger
from marsad.extract.trigger.when import earlier_deeds, of_earlier_days
from marsad.extract.trigger.whose_place import home_of, of_another, owner_of, where_others_are, witness
from marsad.lexicon.load import rows_of
from marsad.model import Place, Why
from marsad.resolve.places.places import PlaceMention, lies_in, resolve_place

GROUND = frozenset({"ASSAULT", "PROTEST", "COERCE"})
TALKS = "CONSULT"
MET, GIVEN = frozenset({"CONSULT", "RETREAT", "COOPERATE", "MOBILIZE"}), "AID"
SETTLED = frozenset({"city", "town", "district", "camp", "square", "street"})
OPENING_WITHIN, OPENING_COST, BEFORE, PER_VERB, PER_STOP, VAGUE, BARE = 2, 10, 3, 5, 12, 11, 4
REACH = {"ground": 90, "met": 20, "given": 10, "said": 4}
CHAIN_GAP, SITE_KM, LONG_NAME, VISIT_REACH = 2, 20.0, 2, 8
ONLY_GROUPS, IN_OR_WITH, VISIT = frozenset({"group"}), "ب", "زيارة"
ACCESS = "access"
SIDED = frozenset({"loyal_to", "backs", "opposes"})


def place_of(
    scene: Scene,
    trigger: Trigger,
    roles: Roles,
    taken: Sequence[tuple[int, int]],
    sources: Sequence[tuple[int, int]] = (),
) -> tuple[Place | None, Why]:
    """The place of an act and the rule that chose it; ``taken`` are character spans of its parties,
    ``sources`` of those who tell of it, whose own place it is not (مصادر طبية في مصراتة)."""
    fitting: list[tuple[float, str, Spot]] = []
    spots = _spots(scene)
    if spots and (answered(scene, trigger.first) or of_earlier_days(scene, trigger.first)):
        spots = tuple(s for s in spots if s.first > trigger.first)  # في جازان ردا على مقتل مدنيين
    if spots and (earlier := earlier_deeds(scene)):  # هاجموها بعد أيام من اغتيال قاض في كركوك
        spots = tuple(s for s in spots if not any(trigger.last < at < s.first for at in earlier))
    if spots and (turns(scene) or causes(scene)):
        spots = tuple(s for s in spots if not of_other_clause(scene, trigger.at, s.first, _sort(trigger)))
    spots = _of_own_clause(scene, trigger, spots) if len(spots) > 1 else spots
    for spot in spots:
        if elsewhere(scene, trigger.first, trigger.at, spot.first) or place_of_what_came_after(
            scene, spot.first, trigger.first
        ):
            continue
        if any(start <= scene.words[spot.last - 1].start < end for start, end in sources):
            continue
        held = any(start <= scene.words[spot.last - 1].start < end for start, end in taken)
        if held and trigger.entry.event != "PROTEST" and _only_party(scene, trigger, spot):
            continue
        found = _cost(scene, trigger, roles, spot)
        if found is not None and found[0] <= REACH[_sort(trigger)]:
            fitting.append((*found, spot))
    for _, rule, spot in sorted(fitting, key=itemgetter(0)):
        place = _resolved(scene, spot)
        if not told_abroad(scene, trigger, roles.actor, place):
            return place, Why("place", rule, place.start, place.end)
    return None, Why("place", "not stated")


def place_behind(scene: Scene, at: int) -> Place | None:
    """The place named right behind a word, or behind its preposition (بل في بنغازي)."""
    first = at + 1
    first += first < len(scene.words) and scene.words[first].pos == "prep"
    spot = next((spot for spot in _spots(scene) if spot.first == first and spot.mention is not None), None)
    return None if spot is None else _resolved(scene, spot)


def _of_own_clause(scene: Scene, trigger: Trigger, spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """The places behind the verb of a clause with its own subject, which و joins behind a comma and which
    tells where: not those before it (قتل شرطي في كركوك، وهاجم مسلحون دورية في تكريت)."""
    own = scene.parse.phrase_of[trigger.at]
    anew = [
        c for c in scene.parse.joined_anew(-1, trigger.at + 1) if c.verb == trigger.at or own in c.subject
    ]
    later = tuple(spot for spot in spots if anew and spot.first > anew[-1].verb)
    told = any(_locative(scene, spot) and not _vague(spot) for spot in later)
    return later if told else spots


def _sort(trigger: Trigger) -> str:
    event = trigger.entry.event
    if event in GROUND:
        return "ground"
    return "met" if event in MET else "given" if event == GIVEN else "said"


@lru_cache(maxsize=2)
def _spots(scene: Scene) -> tuple[Spot, ...]:
    """The places of a sentence; of several that place one another (الحلة جنوب بغداد) the first, where that is
    no part of a longer name (جيش سوريا الجديد في التنف)."""
    named = inside_names(scene) if scene.places else frozenset()
    groups = inside_names(scene, ONLY_GROUPS) if named else named
    found: list[Spot] = []
    last: PlaceMention | None = None
    for mention in scene.places:
        if mention.first in groups or _names_side(scene, mention.first):
            continue  # سرايا القدس
        within = last is not None and last.first in named and mention.first not in named
        chained = last is not None and not within and _chained(scene, last, mention)
        last = mention
        if chained:
            continue
        spot = Spot(mention.first, mention.last, mention, False, mention.first in named)
        opening = mention.first <= OPENING_WITHIN and _locative(scene, spot)
        found.append(replace(spot, opening=opening))
    return (*found, *_sites(scene))


def _names_side(scene: Scene, at: int) -> bool:
    """Whether a capital only says whose side somebody is on (موالية لدمشق، مدعومة من طهران), not where."""
    apart = at > 1 and scene.words[at - 1].pos == "prep"
    prep, before = (scene.words[at - 1].folded, at - 2) if apart else (scene.words[at].prep, at - 1)
    if before < 0:
        return False
    word = scene.words[before]
    rows = rows_of(scene.lexicon.ties, scene.shapes[before] | without_agreement(word.stem) | {word.lemma})
    sided = (row for row in rows if row.form == "participle" and row.kind in SIDED)
    return any(prep in (*row.object, *row.subject) for row in sided) or judges(scene, word, prep)


def _chained(scene: Scene, one: PlaceMention, other: PlaceMention) -> bool:
    sons = scene.words[one.first - 1].lemma in grammar().son  # أبناء دارفور في الخرطوم
    if sons or one.prep in grammar().topical or _state(one):  # جلسة حول السودان في جنيف، خطف إيطاليا
        return False
    between = scene.words[one.last : other.first]
    described = between[:1] if between and between[0].pos == "adj" and between[0].article else []
    between = between[len(described) :]  # منطقة الفشقة الحدودية شرق السودان
    if len(between) > CHAIN_GAP or any(word.pos not in {"punct", "prep"} for word in between):
        return False
    tied = other.prep in grammar().locative or bool(other.relative and not other.prep)
    return tied and not scene.words[other.first].conj and not any(word.conj for word in between)


def inside_names(scene: Scene, kinds: frozenset[str] = frozenset()) -> frozenset[int]:
    """The words inside longer names of actors (قاعدة الجهاد في جزيرة العرب), where any ``kinds`` are given of
    these only: no places of acts."""
    found: set[int] = set()
    parties = scene.lexicon.parties
    for matches in scene.matches:
        for match in matches:
            if match.kind != "actor" or match.end - match.start < LONG_NAME:
                continue
            if not kinds or kinds.issuperset(actor.kind for actor in parties.actors(match)):
                found.update(range(match.start + match.weak, match.end))
    return frozenset(found)


def _sites(scene: Scene) -> Iterator[Spot]:
    """Buildings and squares without a name of the table, in a locative phrase (أمام البرلمان)."""
    kinds = scene.lexicon.places.cues["facility"]
    for phrase in scene.parse.phrases:
        head = scene.words[phrase.head]
        if phrase.prep == IN_OR_WITH and head.lemma in grammar().verdict:
            continue  # حكم عليه بالسجن
        if head.pronoun and head.stem in grammar().way:
            continue  # كانت في طريقها إلى الميناء
        placed = phrase.prep in grammar().locative or (phrase.prep == "من" and _part_of(scene, phrase.first))
        if not placed or key(head.stem) not in kinds:
            continue
        named = any(phrase.first < m.last and m.first <= phrase.last for m in scene.places)
        answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "site"), metonyms=False)
        if not named and not (answer is not None and answer.basis.startswith("short")):
            yield Spot(phrase.first, phrase.last + 1, None)


def _cost(scene: Scene, trigger: Trigger, roles: Roles, spot: Spot) -> tuple[float, str] | None:
    """How badly a spot fits an act, with the rule that lets it be one; None where nothing does."""
    sort = _sort(trigger)
    if _elsewhere(scene, trigger, spot, sort == "ground"):
        return None
    rule, extra = _rule(scene, trigger, roles, spot, sort == "ground")
    if (spot.named and rule != "target") or of_another(scene, trigger, spot):
        return None
    if rule is None and (sort != "ground" or not _settled(spot) or (spot.mention and spot.mention.prep)):
        return None
    if sort == "said" and rule not in {"frame", "visited"} and not spot.opening:
        return None
    if rule is None:
        rule, extra = "only", 3 * BARE
    low, high = sorted((trigger.at, spot.first))
    if parted(scene.words, low, high):
        return None
    distance = high - low if spot.first > trigger.at else trigger.at - spot.last + BEFORE
    between = scene.words[low + 1 : high]
    distance += PER_VERB * sum([word.pos == "verb" for word in between])
    distance += PER_STOP * sum(
        [word.pos == "punct" and word.text[0] in HARD_STOPS | {"؛"} for word in between]
    )
    if spot.opening:
        distance = min(distance, OPENING_COST)
    if rule in {"frame", "visited"} and not where_others_are(scene, spot):
        distance = min(distance, 3)
    if spot.opening and sort == "said" and not _visits(scene, trigger):
        distance, extra = 0, 0  # في فيينا، أعلن أنه سيزور مصر: the visit is not in Vienna
    led_to = rule == "visited" and (sort == "said" or spot.first == trigger.last + 1)
    vague = (VAGUE // 2 if sort == "met" else VAGUE) if _vague(spot) and not led_to else 0
    return distance + extra + vague, rule


def _elsewhere(scene: Scene, trigger: Trigger, spot: Spot, ground: bool) -> bool:
    """Whether a spot lies before another act that this one is added to, before another place that the act's
    clause goes on from (في الشرق حيث يقاتل), or where somebody only tells of the act."""
    if spot.first < trigger.first and closes_off(scene, spot.first, trigger.first):
        return True
    if ground and (told_at(scene, trigger.at, spot.first) or judged_there(scene, trigger, spot.first)):
        return True
    before = scene.words[spot.last : trigger.first]
    if before and not grammar().additive.isdisjoint([word.stem for word in before]):
        return True  # إنزال جنود في طرابلس، إضافة إلى وجود
    if spot.first > trigger.at and _opens_next(scene, spot):
        return True
    where = next((n for n in range(trigger.at - 1, spot.last, -1) if scene.words[n].folded == WHERE), None)
    own = scene.parse.phrase_of[where - 1] if where is not None else -1
    if own < 0 or scene.parse.phrases[own].first < spot.last:
        return False
    return scene.parse.phrases[own].prep in grammar().locative


def _opens_next(scene: Scene, spot: Spot) -> bool:
    """Whether a place joined by و opens the clause of the verb behind it (تظاهروا، وفي طبرق اعتقلت)."""
    first = spot.first - (spot.first > 0 and scene.words[spot.first - 1].pos == "prep")
    if not scene.words[first].conj:
        return False
    after = spot.last + (spot.last < len(scene.words) and scene.words[spot.last].text in COMMAS)
    return after < len(scene.words) and scene.words[after].pos == "verb"


def _rule(scene: Scene, trigger: Trigger, roles: Roles, spot: Spot, ground: bool) -> tuple[str | None, int]:
    if ACCESS in trigger.entry.mode and not _vague(spot) and _within(spot, roles.recipient):
        return "target", BARE  # رفع الحصار عن البلدة
    if home_of(scene, spot) or (not ground and _talked_of(scene, trigger, spot)):
        return None, 0
    if _within(spot, roles.place) and not _within(spot, roles.actor):
        return "frame", BARE if spot.mention is not None and spot.mention.prep == "من" else 0
    if _visits(scene, trigger) and (_within(spot, roles.recipient) or _headed_for(trigger, spot)):
        return "visited", 0
    if _locative(scene, spot) and (
        ground or spot.mention is None or spot.mention.prep not in grammar().topical
    ):
        return "locative", 0  # جلسة حول الصحراء: not there
    if witness(scene, spot):
        return "witness", 0
    if not ground:
        return None, 0
    if spot.first == trigger.last + 1 and scene.words[trigger.at].pos != "verb" and not _vague(spot):
        return "idafa", 0
    hit = trigger.slots.get("object", ())
    protest = trigger.entry.event == "PROTEST"  # هتفوا ضد تركيا: not there
    if _within(spot, hit) or (not protest and _within(spot, roles.recipient)) or owner_of(spot, hit):
        return "target", BARE
    if protest and _within(spot, roles.actor):
        return "inhabitants", BARE
    return ("target", BARE) if _struck(scene, trigger, spot) else (None, 0)


def _visits(scene: Scene, trigger: Trigger) -> bool:
    """Whether an act is a visit, paid or meant to be (يعتزم زيارة)."""
    if "visit" in trigger.entry.mode:
        return True
    return trigger.form == "phrase" and scene.words[trigger.last].stem == VISIT


def _struck(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a place is what the clause of an act's noun hits (التفجيرات التي ضربت بغداد), or the verb of a
    fixed phrase (قصفت الطائرات سوق المعرة)."""
    own = scene.parse.phrase_of[trigger.at]
    if spot.first and scene.words[spot.first - 1].stem in grammar().excepting:
        return False  # لم يدن الهجوم سوى تركيا
    return own >= 0 and any(
        scene.parse.phrases[number].first <= spot.first <= scene.parse.phrases[number].last
        for clause in scene.parse.clauses
        if clause.antecedent == own or own in clause.subject or trigger.first <= clause.verb < trigger.last
        for number in clause.object
    )


def _headed_for(trigger: Trigger, spot: Spot) -> bool:
    """Whether a place behind a visit stands in a phrase of direction (زيارة الوفد لتونس)."""
    after = spot.first - trigger.last
    return (
        spot.mention is not None
        and 0 < after <= VISIT_REACH
        and spot.mention.prep in grammar().directional - {"من"}
    )


def _within(spot: Spot, fillers: Sequence[Filler]) -> bool:
    return any(not f.pronoun and f.first < spot.last and spot.first <= f.last for f in fillers)


def _settled(spot: Spot) -> bool:
    """Whether a place is narrow enough to be the scene of an act though no word says so."""
    mention = spot.mention
    if mention is None or mention.sort not in {"name", "unknown"}:
        return False
    if mention.noun is not None:
        return True
    if any(c.kind == "country" for c in mention.candidates):
        return False
    return any(c.kind in SETTLED and c.level == 0 for c in mention.candidates)


def _vague(spot: Spot) -> bool:
    """Whether only a country, or no name at all, is named."""
    mention = spot.mention
    if mention is None or mention.sort in {"home", "country"}:
        return True
    return _state(mention)


def _state(mention: PlaceMention) -> bool:
    """Whether a name means a state and nothing narrower."""
    named = mention.sort == "name" and not mention.relative
    return named and all(c.kind == "country" for c in mention.candidates)


def _is_deed(scene: Scene, filler: Filler) -> bool:
    """Whether words open with a noun of doing that is none of talking itself (أجروا محادثات في جنيف)."""
    if filler.pronoun or not is_verbal_noun(scene.words[filler.first].lemma):
        return False
    return not scene.lexicon.predicates.noun_of(TALKS, scene.shapes[filler.first])


def _talked_of(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a country stands behind what a meeting is for (جلسة لمناقشة القتال في اليمن), or a place
    behind the affairs that are talked of (بحثا الأوضاع في غزة): not there."""
    topics = trigger.slots.get("object", ()) if trigger.event == TALKS else ()
    if any(f.last + 2 == spot.first and _is_deed(scene, f) for f in topics):
        return True  # ناقشوا نشر قوات في العراق
    before = spot.first - 2
    while before > trigger.last and scene.words[before].pos == "adj":
        before -= 1
    if before > trigger.last and scene.words[before].lemma in grammar().affairs:
        return True
    for word in scene.words[trigger.last + 1 : spot.first]:
        if word.prep == "ل" and word.lemma in grammar().dealing:
            return _vague(spot)
    return False


def _locative(scene: Scene, spot: Spot) -> bool:
    """Whether a spot stands in a locative phrase, or is placed by its own words of direction."""
    classes = grammar()
    mention = spot.mention
    if mention is None or mention.prep in classes.locative or mention.relative:
        return True
    if mention.noun is not None and mention.prep in classes.directional:
        return not _landmark(scene, mention)
    if mention.prep == "من" and _part_of(scene, mention.first):
        return True
    if mention.prep:
        return False
    if _sided(scene, mention):
        return True
    number = scene.parse.phrase_of[mention.first]
    if number < 0 or scene.parse.phrases[number].prep not in classes.locative:
        return False
    if scene.parse.phrases[number].prep != "ب":
        return True
    first = scene.parse.phrases[number].first
    return first == mention.first and (bool(scene.words[first].prep) or _listed_with_place(scene, number))


def _listed_with_place(scene: Scene, number: int) -> bool:
    """Whether a phrase is joined to one that names a place itself (بطنجة وفاس, not باتهام روسيا وإيران)."""
    before = scene.parse.phrases[number - 1].first if number else -1
    return any(place.first <= before < place.last for place in scene.places)


def _only_party(scene: Scene, trigger: Trigger, spot: Spot) -> bool:
    """Whether a spot is no place but a party: in no locative phrase, or the doer in the idafa of the act's
    noun, which the preposition before governs (في أعقاب تدخل فرنسا)."""
    own = scene.parse.phrase_of[trigger.at]
    behind = trigger.form == "noun" and spot.first == trigger.last + 1
    return (behind and own >= 0 and own == scene.parse.phrase_of[spot.first]) or not _locative(scene, spot)


def _sided(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a part of a country is called by a side, which needs no preposition (قتل مسلحين شمال سيناء); no
    country is (جنوب السودان)."""
    word = scene.words[mention.first]
    if mention.sort == "country" or mention.last == mention.first + 1 or word.article:
        return False
    return key(word.stem) in scene.lexicon.places.relative


def _landmark(scene: Scene, mention: PlaceMention) -> bool:
    """Whether ل behind an adjective only says what a place lies near (المقابلة لمدينة كيليس)."""
    before = scene.words[mention.first - 1] if mention.first > 0 else None
    near = before is not None and before.lemma in scene.lexicon.places.cues["beside"]
    return mention.prep == "ل" and near


def _part_of(scene: Scene, at: int) -> bool:
    """Whether من goes on from a locative phrase (في أجزاء من كشمير; not from an act, بدعم من روسيا) or a word
    of nearness (على مقربة من)."""
    number = scene.parse.phrase_of[at - 2] if at >= 2 and not scene.words[at].prep else -1
    whole = scene.parse.phrases[number] if number >= 0 else None
    if whole is not None and whole.prep in grammar().locative:
        helped = whole.prep == IN_OR_WITH and scene.words[at - 2].stem in scene.lexicon.predicates.nouns
        if not helped:
            return True
    near = scene.lexicon.places.relative.get(key(scene.words[at - 2].stem)) if at >= 2 else None
    return near is not None


def _resolved(scene: Scene, spot: Spot) -> Place:
    if spot.mention is not None:
        return resolve_place(spot.mention, scene.story, scene.lexicon.places, scene.published)
    span = scene.span(spot.first, spot.last - 1)
    town = next((m for m in scene.places if 0 <= m.first - spot.last <= 1), None)
    if town is None or town.prep not in grammar().locative or scene.words[spot.last].conj:
        return Place(span.text, span.start, span.end, country=scene.story.main)
    outer = resolve_place(town, scene.story, scene.lexicon.places, scene.published)
    return lies_in(Place(span.text, span.start, span.end, country=outer.country), outer, SITE_KM)
