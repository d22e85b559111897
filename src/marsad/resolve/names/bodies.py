"""Names of organisations: known ones, and those that a head noun and what follows it make."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.classes.particles import ABOUT
from marsad.arabic.letters.fold import key
from marsad.arabic.records import NAMELIKE
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.lexicon.parties_tables import Match
from marsad.resolve.names.persons import person_end
from marsad.resolve.names.reading import EVERYDAY, SURE, Found, NameScene

LONGEST = 9
KNOWN_RANK, PHRASE_RANK, LISTED_RANK, ALONE_RANK = 5, 6, 5, 2
BODIES = frozenset({"body", "group", "media", "company", "force"})
NISBA = ("ي", "يه")
COORDINATED = frozenset({"و"})
OPENING, CLOSING = frozenset('«"“('), frozenset('»"”)')


def known_bodies(scene: NameScene) -> Iterator[Found]:
    """Bodies and groups of the tables of actors."""
    for at, matches in enumerate(scene.matches):
        for match in matches:
            if match.kind == "actor" and (
                not match.weak or _quoted(scene, at, match.end) or _headed(scene, at)
            ):
                kinds = {actor.kind for actor in scene.parties.actors(match)}
                verb = match.end == at + 1 and scene.words[at].pos == "verb"
                if kinds <= BODIES and not (
                    verb and scene.frequency.get(scene.words[at].folded, 0) > EVERYDAY
                ):
                    own = _class(scene, at)
                    parted = own in {"label", "proper"} or (own == "common" and _known_at(scene, at + 1))
                    first = at + (match.end - at > 1 and parted)
                    end = _without_nation(scene, at, match.end)
                    yield Found("ORG", first, end, KNOWN_RANK, "known", match)


def _without_nation(scene: NameScene, at: int, end: int) -> int:
    """Where a known proper name ends before the nationality that a table gives with it (توتال | الفرنسية)."""
    shorter = {match.end for match in scene.matches[at] if match.kind == "actor"}
    shorter |= {
        at + len(name.words) for token in scene.forms[at].first for name in scene.naming.known.get(token, ())
    }
    nation = "people" in scene.kinds(end - 1) and not scene.is_head(at) and not scene.definite(at)
    return end - 1 if nation and end - 1 in shorter else end


def listed(scene: NameScene) -> Iterator[Found]:
    """Names of ``resources/names/known.tsv``."""
    for at in range(len(scene.words)):
        for token in scene.forms[at].first:
            for name in scene.naming.known.get(token, ()):
                end = at + len(name.words)
                inner = (scene.forms[index].inner for index in range(at + 1, min(end, len(scene.words))))
                if end > len(scene.words) or not all(
                    w in own for w, own in zip(name.words[1:], inner, strict=True)
                ):
                    continue
                if name.kind == "PER":
                    town = at > 0 and scene.is_class(at - 1, settled=True)
                    if not (name.weak or town):
                        yield Found("PER", at, end, KNOWN_RANK if end - at > 1 else ALONE_RANK, "known")
                    continue
                lone = name.kind == "ORG" and end == at + 1
                town = lone and scene.is_place(at)
                placed = town and (_placed(scene, at) or not scene.sport)
                placed = placed or (lone and at > 0 and scene.is_class(at - 1, settled=True))  # مدينة ليفربول
                club = name.weak and scene.sport and end == at + 1 and (scene.definite(at) or town)
                if (
                    (club and not placed)
                    or not (name.weak or placed)
                    or _quoted(scene, at, end)
                    or _headed(scene, at)
                ):
                    yield Found(name.kind, at, end, LISTED_RANK + (end - at > 2), "known")


def _placed(scene: NameScene, at: int) -> bool:
    """Whether a preposition or noun of place stands before a word: a town, not its club (في هامبورغ)."""
    before = scene.words[at - 1] if at else None
    if before is not None and scene.is_class(at - 1, settled=True):
        return True
    return before is not None and before.pos == "prep" and before.stem in scene.places.cues["place"]


def phrases(scene: NameScene) -> Iterator[Found]:
    """A head noun with what makes a name of it (وزارة العدل، شركة «سنابل»، الحزب الديمقراطي)."""
    at = 0
    while at < len(scene.words):
        found = _phrase(scene, at) if scene.is_head(at) else None
        if found is not None:
            yield found
        at = max(at + 1, found.last if found is not None else 0)


def _phrase(scene: NameScene, at: int) -> Found | None:
    word = scene.words[at]
    if word.pronoun or at + 1 >= len(scene.words) or _class(scene, at) == "thing":
        return None
    quoted = _quotation(scene, at + 1)
    if quoted is not None:
        return Found("ORG", quoted[0], quoted[1], PHRASE_RANK, "quoted")
    if scene.definite(at):
        end = _described(scene, at + 1)
        return Found("ORG", at, end, PHRASE_RANK, "head") if end > at + 1 else None
    own = _class(scene, at)
    if own == "namesake":
        known = (
            n for t in scene.forms[at + 1].first for n in scene.naming.known.get(t, ()) if n.kind == "PER"
        )
        alone = any(len(name.words) == 1 for name in known)
        somebody = max(person_end(scene, at + 1), at + 2 if alone else at)
        if somebody > at + 1:
            return Found("ORG", at, _further(scene, somebody, at), PHRASE_RANK, "namesake")
        own = "named"
    if own == "club":
        own = "label" if scene.sport or _known_at(scene, at + 1) else "named"
    described = own == "common" and _ordinary(scene, at + 1)
    if own != "named" and (
        (_known_at(scene, at + 1) and not described) or (own == "common" and scene.is_head(at + 1))
    ):
        return None
    if own == "named" and person_end(scene, at + 1) > at + 1:
        return None
    if _proper(scene, at + 1):
        end = max(_proper_end(scene, at + 1), scene.body_end(at + 1))
        if own == "named" and (whole := _known_end(scene, at + 1)) > at + 2:
            return Found("ORG", at, whole, PHRASE_RANK, "head")  # منظمة هيومن رايتس ووتش | تونس
        if own == "named":
            own_end = (
                end
                if not scene.is_place(end - 1) and _plain_adjective(scene, end)
                else _further(scene, end, at)
            )
            return Found("ORG", at, own_end, PHRASE_RANK, "head")
        return Found("ORG", at + 1, end, PHRASE_RANK, "head")
    end = _idafa(scene, at + 1)
    if end == at + 1 or own == "proper":
        return None
    return Found("ORG", at + (own == "label"), _further(scene, end, at), PHRASE_RANK, "head")


def _ordinary(scene: NameScene, at: int) -> bool:
    """Whether what a head is common to are the dictionary's words: they describe it (وكالة المخابرات
    المركزية).
    """
    word = scene.words[at]
    told = word.reading.known and word.pos == "noun" and not scene.is_place(at)
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if not told or after is None or after.conj or scene.is_place(at + 1) or scene.part(at):
        return False
    idafa = scene.definite(at) or after.pos == "noun"
    return idafa and scene.definite(at + 1) and after.reading.known


def _known_at(scene: NameScene, at: int) -> bool:
    """Whether a known name begins at a word, so that the head before it is no part of it."""
    known = any(match.kind == "actor" for match in scene.matches[at])
    return known or any(token in scene.naming.known for token in scene.forms[at].first)


def _class(scene: NameScene, at: int) -> str | None:
    """The class of a head noun; with an article it is always part of the name."""
    heads = scene.naming.heads
    found = {heads[token] for token in scene.plain(at) & heads.keys()}
    definite = found and scene.definite(at) and found != {"thing"}
    return "named" if definite else min(found, default=None)


def _proper(scene: NameScene, at: int) -> bool:
    """Whether a word behind a head is a name by itself: in no dictionary, a place, somebody's name."""
    word = scene.words[at]
    if (scene.cut(at) and word.reading.known) or word.conj or word.pos not in NAMELIKE or scene.definite(at):
        return False
    if any(mention.first == at and mention.prep for mention in scene.mentions):
        return False
    return not word.reading.known or word.pos == "propn" or scene.is_place(at)


def _proper_end(scene: NameScene, at: int) -> int:
    end = at + 1
    while end < min(len(scene.words), at + 4) and _proper(scene, end) and not _somebody(scene, at, end):
        end += 1
    return end


def _somebody(scene: NameScene, first: int, at: int) -> bool:
    """Whether a given name behind a body's begins somebody's name (معهد كارنيغي | مها يحيى)."""
    given = scene.parties.is_given_name
    saint = key(scene.words[at - 1].folded) in scene.naming.trade["saint"]
    own = given(scene.words[at]) and scene.words[at].pos == "propn"
    return own and not saint and not given(scene.words[first])


def _idafa(scene: NameScene, at: int) -> int:
    """Where an idafa that begins behind a head ends: indefinite nouns up to a definite one or a name."""
    end = at
    while end < min(len(scene.words), at + LONGEST):
        word = scene.words[end]
        if word.conj or word.prep or word.pos not in NAMELIKE or word.pronoun:
            return at
        if _proper(scene, end):
            return _proper_end(scene, end)
        if scene.definite(end):
            person = scene.announces(end) or scene.words[end - 1].folded in grammar().name_particle
            return _holder_end(scene, end) if person else _known_end(scene, end)
        if scene.announces(end) and scene.words[end].reading.number != "p":
            return at
        end += 1
    return at


def _known_end(scene: NameScene, at: int) -> int:
    """Where a known body's name that begins at a word ends; the next word without one."""
    ends = [
        match.end
        for match in scene.matches[at]
        if match.kind == "actor" and not match.weak and not _person(scene, match)
    ]
    return max(at + 1, scene.body_end(at), *ends)


def _holder_end(scene: NameScene, at: int) -> int:
    """Where a title and the name that it is given to end (جامعة الملك فهد)."""
    end = at + 1
    while end < min(len(scene.words), at + 4) and scene.strengths[end] and not scene.cut(end):
        if scene.definite(end - 1) and end - 1 > at and not scene.definite(end):
            break
        end += 1
    return end


def _described(scene: NameScene, at: int) -> int:
    """Where the definite adjectives behind a definite head end, with a ل that says for what it is."""
    end = at
    while end < len(scene.words) and _adjective(scene, end):
        end += 1
    return _further(scene, end, at - 1) if end > at else end


def _adjective(scene: NameScene, at: int) -> bool:
    word = scene.words[at]
    if not scene.definite(at) or word.conj or word.prep or word.pos not in NAMELIKE:
        return False
    if (
        at + 1 < len(scene.words)
        and scene.announces(at)
        and scene.strengths[at + 1]
        and not scene.cut(at + 1)
    ):
        return False
    nationality = "people" in scene.kinds(at)
    ordinary = bool(scene.plain(at) & scene.naming.ordinary)
    strange = not word.reading.known and word.folded.endswith(NISBA)
    return nationality or strange or (word.pos == "adj" and not ordinary)


def _known_ends(scene: NameScene, end: int) -> bool:
    """Whether a known body's name ends right before a word, none goes on: it takes no further adjective."""
    near = [
        match
        for matches in scene.matches[max(0, end - 5) : end]
        for match in matches
        if match.kind == "actor" and not match.weak and not _person(scene, match)
    ]
    return any(match.end == end for match in near) and not any(match.end > end for match in near)


def _person(scene: NameScene, match: Match) -> bool:
    return all(actor.kind == "person" for actor in scene.parties.actors(match))


def _plain_adjective(scene: NameScene, at: int) -> bool:
    """Whether a definite word behind a proper name is neither a nationality nor one of no dictionary."""
    if at >= len(scene.words) or not scene.definite(at) or scene.words[at].prep or scene.words[at].conj:
        return False
    return scene.words[at].reading.known and "people" not in scene.kinds(at)


def _of_person(scene: NameScene, at: int) -> bool:
    """Whether a nationality behind a known body's name is that of the person behind it (عين الاتحاد الدولي
    لكرة القدم السويسري فلانا).
    """
    after = at + 1
    if "people" not in scene.kinds(at) or after >= len(scene.words) or not _known_ends(scene, at):
        return False
    return scene.strengths[after] == SURE and not (scene.cut(after) or scene.definite(after))


def _second(scene: NameScene, at: int) -> int:
    """Where a second idafa that و joins to what a body is for ends (للأبحاث ودراسة السياسات); ``at``
    without one.
    """
    word = scene.words[at]
    if word.pos != "noun" or word.prep or word.pronoun or scene.announces(at) or scene.is_head(at):
        return at
    end = _idafa(scene, at + 1)
    return end if end > at + 1 else at


def _further(scene: NameScene, end: int, head: int) -> int:
    """A name with its adjectives, its second noun and what it is for (لشؤون اللاجئين، للتنمية، عن حقوق
    الإنسان).
    """
    while end < min(len(scene.words), head + LONGEST):
        word, last = scene.words[end], scene.words[end - 1]
        after = end + 1 < len(scene.words)
        if (
            _adjective(scene, end)
            and not _of_person(scene, end)
            and (end == head + 1 or "people" in scene.kinds(end) or not _known_ends(scene, end))
        ):
            end += 1
        elif word.prep == "ل" and not word.pronoun and word.pos in NAMELIKE and not word.conj:
            named = _known_nation(scene, end) or scene.is_place(end - 1)
            if not _for_article(word.folded) and is_verbal_noun(word.lemma) and named:
                return end
            longer = end + 1 if scene.definite(end) or _for_article(word.folded) else _idafa(scene, end + 1)
            if longer <= end + 1 and not (scene.definite(end) or _for_article(word.folded)):
                return end
            end = longer
        elif (
            word.conj in COORDINATED
            and scene.definite(end)
            and last.pos in NAMELIKE
            and not scene.announces(end)
        ):
            if word.pos not in NAMELIKE or word.prep or scene.kinds(end) or scene.is_head(end):
                return end
            end += 1
        elif word.conj in COORDINATED and last.folded.startswith("لل") and _second(scene, end) > end:
            end = _second(scene, end)
        elif (
            word.folded == ABOUT
            and after
            and scene.words[end + 1].pos == "noun"
            and not scene.is_place(end + 1)
            and last.reading.known
        ):
            longer = _idafa(scene, end + 1)
            if longer == end + 1:
                return end
            end = longer
        else:
            return end
    return end


def _known_nation(scene: NameScene, end: int) -> bool:
    """Whether a known body's name with its nationality ends right before a word (مجلس الشيوخ الأمريكي)."""
    nation = "people" in scene.kinds(end - 1)
    return nation and (_known_ends(scene, end) or _known_ends(scene, end - 1))


def _for_article(folded: str) -> bool:
    """Whether a word is written with ل and an article (للتنمية)."""
    return folded.startswith("لل")


def _quotation(scene: NameScene, at: int) -> tuple[int, int] | None:
    """The words in quotation marks that open at a word, of four at most."""
    if scene.words[at].text not in OPENING:
        return None
    for end in range(at + 1, min(len(scene.words), at + 6)):
        if scene.words[end].text in CLOSING:
            named = any(scene.words[index].pos in NAMELIKE for index in range(at + 1, end))
            return (at + 1, end) if end > at + 1 and named else None
    return None


def _quoted(scene: NameScene, at: int, end: int) -> bool:
    before = at and scene.words[at - 1].text in OPENING
    return bool(before) and end < len(scene.words) and scene.words[end].text in CLOSING


def _headed(scene: NameScene, at: int) -> bool:
    """Whether a head noun stands right before a word."""
    return at > 0 and scene.is_head(at - 1) and not scene.definite(at - 1) and not scene.words[at].prep
