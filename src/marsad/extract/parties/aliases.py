"""Short names that an article itself gives: a family name after the full one, an acronym in brackets, a
common noun after one that says whose it is (المفتشون after مفتشي الوكالة).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import key
from marsad.arabic.letters.marks import COMMAS
from marsad.arabic.phrases.phrases import Phrase
from marsad.extract.parties.candidates import person_within
from marsad.extract.parties.stretched import stretched
from marsad.extract.sentence.person_edges import persons
from marsad.extract.sentence.scene import (
    CALLED,
    COLLECTIVE,
    HEAD,
    MEN_OF,
    SPOKE,
    TITLE,
    Filler,
    Scene,
)
from marsad.extract.sentence.told_again import ARMIES, SEVERAL, common_noun, tells_whose
from marsad.extract.speech.sources import listed_kind
from marsad.lexicon.parties_forms import bare
from marsad.lexicon.sectors import PERSONS
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.actors.short import is_sent

NOUN = "noun:"
HEADS = (HEAD, TITLE)
REPEATED = (NOUN, *HEADS)
REPEATED_BY_HEAD = COLLECTIVE | {"weapon"}
NAMED, GROUP = ("title", "name", "agent"), "group"
SHAPE, TITLED = "name:shape", "title"
NATIONS = frozenset({"people", "country"})
SHORTEST = 3
BODY_WITHIN = 2
OFFICIAL = "official"
FOR_THEMSELVES = frozenset({"expert", "person", "witness"})
Aliases = Mapping[str, PartyAnswer]


def with_aliases(scene: Scene, before: Aliases) -> Aliases:
    """The short names after a sentence: those before it and its own, by their bare folded form; common
    nouns by the rule that knows them (``noun:مفتش``).
    """
    new: dict[str, PartyAnswer] = {}
    for token, answer in _own(scene):
        known = new.get(token) or before.get(token)
        two = token == ARMIES and token in new and new[token].code != answer.code
        if two or (token.startswith(HEADS) and known is not None and known.name != answer.name):
            new[token] = replace(answer, kind=SEVERAL)
            continue
        if token.startswith(REPEATED) or (token not in before and token not in new):
            new[token] = answer
    return {**before, **new} if new else before


def _own(scene: Scene) -> Iterator[tuple[str, PartyAnswer]]:
    for number, phrase in enumerate(scene.parse.phrases):
        if phrase.first == phrase.last and _bracket(scene, phrase) is None:
            yield from _sent(scene, number)
            yield from _titled(scene, number)
            if scene.words[phrase.first].article:
                yield from _learned(scene, number)
            continue
        answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "alias"))
        if answer is None or answer.kind != "person":
            yield from _inside(scene, phrase)
        if answer is None or not answer.basis.startswith(NAMED):
            continue
        holder = _holder(scene, phrase, answer)
        if phrase.last > phrase.first and answer.kind in REPEATED_BY_HEAD and answer.code is not None:
            yield from ((f"{HEAD}{token}", answer) for token in scene.named.forms[phrase.first].plain)
        if answer.kind == "person" and _entitled(scene, phrase, answer) and phrase.last > phrase.first:
            for token in scene.named.forms[phrase.first].plain:
                yield f"{TITLE}{token}", holder
                yield f"{TITLE}{token} {holder.code}", holder
        if _unnamed(scene, phrase, answer):
            yield from ((f"{HEAD}{token}", answer) for token in scene.named.forms[phrase.first].plain)
        noun = common_noun(answer)
        if noun is not None and tells_whose(answer, noun):
            yield noun, holder
        if answer.kind == GROUP and answer.id is not None and phrase.last > phrase.first:
            yield from _men_of(scene, phrase.first, answer)
        if answer.kind in PERSONS and answer.id is None and (told := _introduced(scene, number)) is not None:
            yield from _family_name(scene, *told)
        if answer.kind == "person":
            yield from _described(scene, number, answer)
            yield from _family_name(scene, _with_name(scene, number, answer), answer)
        elif answer.kind in COLLECTIVE:
            yield from _bracketed(scene, phrase, answer)


def _men_of(scene: Scene, first: int, group: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """The noun for several men before the name of their group, which means them later without it (المتمردون
    الحوثيون ... وقتل المتمردون حارسا)."""
    agents = scene.lexicon.parties.tables.agents
    for match in scene.matches[first]:
        if match.kind == "agent" and match.plural and agents[match.entries[0]].kind in PERSONS:
            lemma = agents[match.entries[0]].lemma
            yield f"{NOUN}{lemma}", replace(group, kind="person", basis=f"{MEN_OF}{group.id}")


def _holder(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> PartyAnswer:
    """An envoy with where he is sent and his name, which the analysis parts from his title (المبعوث الأممي |
    إلى ليبيا | عبد الله باتيلي); of others who hold an office what their phrase says."""
    sent = answer.id is None and answer.basis.startswith(TITLED)
    if not sent or not is_sent(scene.lexicon.parties.means(scene.words[phrase.first].lemma), answer.kind):
        return answer
    told = stretched(scene, Filler(phrase.first, phrase.last, phrase.head, "alias"), answer, False)[1]
    return replace(told, basis=answer.basis) if told.kind == "person" else answer


def _described(scene: Scene, number: int, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """What somebody is said to be behind his name (خليفة حفتر، الرجل القوي في الشرق) or before it."""
    phrase = scene.parse.phrases[number]
    if answer.id is None:
        if phrase.last == phrase.first + 1 and _describes(scene, phrase.first):
            told = stretched(scene, Filler(phrase.first, phrase.last, phrase.head, "alias"), answer, False)[1]
            yield from _called(scene, phrase.first, told) if told.kind == "person" and told.id else ()
        return
    if phrase.last > phrase.first + 1 and _describes(scene, phrase.first):
        yield from _called(scene, phrase.first, answer)  # الرجل القوي خليفة حفتر
    after = scene.parse.phrases[number + 1] if number + 1 < len(scene.parse.phrases) else None
    if after is None or after.prep or after.last != after.first + 1 or not _describes(scene, after.first):
        return
    between = [word.text in COMMAS for word in scene.words[phrase.last + 1 : after.first]]
    told_so = scene.answer(Filler(after.first, after.last, after.head, "alias"))
    if len(between) < 2 and all(between) and _may_be(told_so, answer, bool(between)):
        yield from _called(scene, after.first, answer)


def _may_be(told: PartyAnswer | None, person: PartyAnswer, apart: bool) -> bool:
    """Whether what a noun and its adjective say may be said of a person: of nobody else known, of nobody of
    another country, and no office right behind a name without a comma (اتهم بوتين الرئيس الأوكراني)."""
    if told is None:
        return True
    if told.id or told.kind not in PERSONS or told.code not in {None, person.code}:
        return False
    return apart or not told.basis.startswith(TITLED)


def _describes(scene: Scene, first: int) -> bool:
    """Whether a definite noun and its adjective stand at a word (الرجل القوي)."""
    noun, adjective = scene.words[first], scene.words[first + 1]
    definite = noun.article and adjective.article and adjective.pos == "adj"
    return definite and noun.pos == "noun" and not (noun.conj or noun.prep)


def _called(scene: Scene, first: int, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """Somebody under the noun and the adjective at a word, also with what stands behind them there."""
    short = replace(answer, heads=(0,), basis=f"short:{answer.id or 'named before'}")
    for token in scene.named.forms[first].plain:
        called = f"{CALLED}{token} {scene.words[first + 1].folded}"
        yield called, short
        yield f"{called} {scene.behind(first + 1)}", short


def _inside(scene: Scene, phrase: Phrase) -> Iterator[tuple[str, PartyAnswer]]:
    """The family name of a known person whose full name stands within a phrase (قرار قيس سعيد)."""
    filler = person_within(scene, phrase.first, phrase.last)
    answer = None if filler is None else scene.answer(filler)
    if filler is not None and answer is not None and answer.kind == "person":
        yield from _family_name(scene, replace(phrase, first=filler.first), answer)


def _titled(scene: Scene, number: int) -> Iterator[tuple[str, PartyAnswer]]:
    """The family name of one whose lone title the analysis parted from his name (القاضي | ماهر الدليمي)."""
    phrase = scene.parse.phrases[number]
    answer = scene.answer(Filler(phrase.first, phrase.last, phrase.head, "alias"))
    if answer is None or answer.kind != "person" or answer.basis.startswith("name"):
        return
    whole = _with_name(scene, number, answer)
    if whole.last > phrase.last:
        yield from _family_name(scene, whole, answer)


def _sent(scene: Scene, number: int) -> Iterator[tuple[str, PartyAnswer]]:
    """A body that only its noun names, by what stands behind it (بعثة من الصندوق) or, of those who are sent,
    by who sends them (أرسلت الرياض وفدا)."""
    phrase = scene.parse.phrases[number]
    filler = Filler(phrase.first, phrase.last, phrase.head, "alias")
    answer = None if scene.words[phrase.first].article else scene.answer(filler)
    if answer is None or answer.kind not in COLLECTIVE | PERSONS:
        return
    sent = is_sent(scene.lexicon.parties.means(scene.words[phrase.head].lemma), answer.kind)
    if answer.code is not None and not (sent and answer.basis.endswith(STORY)):
        return
    whole, told = stretched(scene, filler, answer, False)
    one = scene.words[phrase.head].reading.number == "s"
    if answer.kind in PERSONS and not sent and (whole == filler or not one):
        return
    if sent and (told.code is None or told.basis.endswith(STORY)):
        sender = _sender(scene, number)
        told = replace(told, code=None if sender is None else sender.code)
    if told.code is not None:
        known = replace(told, heads=(0,))
        tokens = (*scene.named.forms[phrase.first].first, key(scene.words[phrase.first].lemma))
        yield from ((f"{HEAD}{bare(token)}", known) for token in tokens)


def _sender(scene: Scene, number: int) -> PartyAnswer | None:
    """Who sends, as the subject of a verb of sending, what a phrase names."""
    clauses = (c for c in scene.parse.clauses if number in c.object and c.subject)
    sending = (c for c in clauses if scene.words[c.verb].lemma in grammar().sending)
    by = next((scene.parse.phrases[c.subject[0]] for c in sending), None)
    return None if by is None else scene.answer(Filler(by.first, by.last, by.head, "sender"), metonyms=True)


def _unnamed(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> bool:
    """Whether one is introduced by a noun and an adjective that say what he is (مصدر عسكري)."""
    one = answer.kind in PERSONS and answer.id is None and answer.basis.startswith("agent")
    first = scene.words[phrase.first]
    described = phrase.last > phrase.first and scene.words[phrase.last].pos == "adj"
    return one and described and first.reading.number == "s" and not first.article and bool(answer.sector)


def _entitled(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> bool:
    """Whether a person's phrase begins with a title, be it one that belongs to the name (الملك عبد الله)."""
    first = scene.words[phrase.first]
    own = first.article and answer.basis.startswith("name") and answer.id is not None
    return answer.basis.startswith(TITLED) or (
        own and any(m.kind == "agent" for m in scene.matches[phrase.first])
    )


def _learned(scene: Scene, number: int) -> Iterator[tuple[str, PartyAnswer]]:
    """The family name of an expert between whom and his name stands his field (الخبير | في الشؤون العسكرية |
    محمد الطيار)."""
    title, *rest = scene.parse.phrases[number : number + 3]
    field = rest[0] if rest and rest[0].prep and rest[0].first - title.last <= BODY_WITHIN else None
    if field is None or scene.words[field.first].lemma not in grammar().field_of_study:
        return
    behind = rest[1] if rest[1:] and rest[1].first == field.last + 1 and not rest[1].prep else field
    inside = range(field.first + 1, behind.last)
    at = next((n for n in inside if scene.lexicon.parties.is_given_name(scene.words[n])), None)
    known = None if at is None else scene.answer(Filler(at, behind.last, at, "alias"))
    if known is not None and known.kind in PERSONS:
        yield from _family_name(scene, replace(behind, first=title.first), known)


def _introduced(scene: Scene, number: int) -> tuple[Phrase, PartyAnswer] | None:
    """An officer whose body stands between his title and his name (الناطق | باسم الجيش | نبيل عبد الله): the
    whole, and who he is.
    """
    phrases, whole = scene.parse.phrases, scene.parse.phrases[number]
    between = 0
    for after in phrases[number + 1 : number + 2 + BODY_WITHIN]:
        if after.first - whole.last > 1 + bool(after.prep_at >= 0) or after.conj:
            return None
        whole = replace(whole, last=after.last)
        between += bool(after.prep)
        if not after.prep:
            known = scene.answer(Filler(after.first, after.last, after.head, "alias"))
            answer = scene.answer(Filler(whole.first, whole.last, whole.head, "alias"))
            named = known is not None and known.basis == SHAPE and answer is not None
            return (whole, answer) if named and answer is not None and between else None
    return None


def _with_name(scene: Scene, number: int, answer: PartyAnswer) -> Phrase:
    """The phrase of a title or of one person, or the name right behind it that the analysis parted from it
    (السفير الليبي | طاهر السني).
    """
    phrase = scene.parse.phrases[number]
    several = scene.words[phrase.head].reading.number in {"p", "d"}
    named = answer.id is not None or answer.basis == SHAPE
    if named or number + 1 == len(scene.parse.phrases) or several:
        return phrase
    after = scene.parse.phrases[number + 1]
    behind = after.first == phrase.last + 1 and not after.prep and not after.conj and after.last > after.first
    return replace(after, first=phrase.first) if behind else phrase


def _family_name(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """The last word of a person's name of two words or more."""
    last = phrase.last if answer.id is None else _known_end(scene, phrase, answer.id)
    if last is None or last == phrase.first or (answer.id is None and not _name(scene, phrase, last)):
        return
    short = replace(answer, heads=(0,), basis=f"short:{answer.id or 'named before'}")
    before = scene.words[last - 1]
    if before.stem in grammar().name_particle:
        yield f"{bare(before.stem)} {scene.words[last].folded}", short
        return
    spoke = listed_kind(scene, Filler(phrase.first, last, phrase.first, "source"))
    for token in scene.named.forms[last].first[-1:]:
        if len(bare(token)) >= SHORTEST:
            yield bare(token), short
            if spoke in FOR_THEMSELVES or (spoke == OFFICIAL and short.sector is None):
                yield f"{SPOKE}{bare(token)}", replace(short, kind=spoke or "")


def _known_end(scene: Scene, phrase: Phrase, actor_id: str) -> int | None:
    """The last word of a known person's name of several words in a phrase."""
    for at in range(phrase.first, phrase.last):
        for match in scene.matches[at]:
            actors = scene.lexicon.parties.actors(match) if match.kind == "actor" else ()
            if match.end - at > 1 and any(actor.id == actor_id for actor in actors):
                return match.end - 1
    return None


def _name(scene: Scene, phrase: Phrase, last: int) -> bool:
    """Whether a phrase ends in somebody's name: a part of one, or a bare word behind words with an article,
    and another or a word with an article behind it.
    """
    sure = [match for match in scene.matches[last] if not match.weak]
    namesakes = {m.kind for m in sure if m.kind == "actor" and persons(m, scene.lexicon.parties)}
    kinds = {match.kind for match in sure} - namesakes  # سامي الجعبري is another than the known one
    given = scene.lexicon.parties.is_given_name(scene.words[last - 1])
    kinds -= NATIONS if given else frozenset()  # النائب أحمد المغربي
    before = last - 1 - (scene.words[last - 1].stem in grammar().name_particle)
    parted = before > phrase.first and scene.words[before - 1].article and not scene.words[before].article
    named = _part(scene, before) or (parted and not scene.matches[before])
    return named and (_part(scene, last) or scene.words[last].article) and not kinds


def _part(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return word.pos == "propn" or not word.reading.known or scene.lexicon.parties.is_given_name(word)


def _bracketed(scene: Scene, phrase: Phrase, answer: PartyAnswer) -> Iterator[tuple[str, PartyAnswer]]:
    """One word in brackets right behind a body's name."""
    at = _bracket(scene, phrase)
    if at is None or scene.words[at].pos in {"punct", "num"}:
        return
    for token in scene.named.forms[at].first[:1]:
        yield bare(token), replace(answer, heads=(0,), basis=f"short:{answer.id or 'named before'}")


def _bracket(scene: Scene, phrase: Phrase) -> int | None:
    """The word that stands alone in brackets at the end of a phrase or right behind it."""
    for at in (phrase.last - 1, phrase.last, phrase.last + 2):
        closed = 0 < at < len(scene.words) - 1 and scene.words[at + 1].text == ")"
        if closed and scene.words[at - 1].text == "(":
            return at
    return None


def met_again(scene: Scene, own: Aliases) -> bool:
    """Whether a sentence itself uses a short name that it gives (محمود العرموشي ... ثم قتل العرموشي)."""
    new = {token.removeprefix(HEAD).removeprefix(TITLE) for token in own.keys() - scene.aliases.keys()}
    if not new:
        return False
    seen = [token for own in scene.named.forms for token in {*own.plain}]
    return any(seen.count(token) > 1 for token in new)
