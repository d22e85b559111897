"""One article through extraction: its sentences in order, each with what the ones before leave behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.letters.fold import fold_word
from marsad.arabic.records import Sentence
from marsad.arabic.words.derivation import is_verbal_noun
from marsad.extract.acts.ordinary import of_the_article
from marsad.extract.claims import claims
from marsad.extract.credits import credited
from marsad.extract.denials import denials
from marsad.extract.parties.agreement import Mention
from marsad.extract.parties.aliases import met_again, with_aliases
from marsad.extract.parties.candidates import party_in, person_within
from marsad.extract.parties.coreference import own_land, owner_of
from marsad.extract.parties.discourse import MEMORY, Discourse, town_named
from marsad.extract.parties.mentions import mention, of_state, takes_plural
from marsad.extract.parties.owners import owned
from marsad.extract.parties.pairs import two, two_nations
from marsad.extract.parties.same_town import governs
from marsad.extract.parties.stretched import stretched
from marsad.extract.parties.unsaid import unsaid_subject
from marsad.extract.roles.numbers import counted
from marsad.extract.roles.quoted_on import still_quoted
from marsad.extract.roles.rulings import rulings
from marsad.extract.roles.speaking import speaker_after
from marsad.extract.sentence.crowds import many_of
from marsad.extract.sentence.scene import COLLECTIVE, Filler, Scene
from marsad.extract.sentence.staging import scene
from marsad.extract.sentence.town_edges import told_of
from marsad.extract.speech.speech import reports
from marsad.extract.statements import statements
from marsad.extract.ties.office_names import holders, named_again
from marsad.extract.ties.offices import offices
from marsad.extract.ties.ties import ties
from marsad.extract.wording.translated import claim_in_english, statement_in_english, tie_in_english
from marsad.lexicon.load import Lexicon
from marsad.lexicon.named import Named
from marsad.lexicon.sectors import ARMED
from marsad.model import Article, Claim, Document, Party, Statement, Tie
from marsad.resolve.places.places import PlaceMention
from marsad.resolve.story import INTERNATIONAL, Story

PAIR = 2
LEFT_OUT = "actor:dropped_subject"
TITLE = "title"
PEOPLE = frozenset({"CVL", "REF"})
STATE = "state"
NATIONAL = "+adjective"  # a thing of some state (قافلة تركية), which suffers acts


def extract(
    article: Article,
    sentences: Sequence[Sentence],
    story: Story,
    lexicon: Lexicon,
    mentioned: frozenset[str] = frozenset(),
    places: Sequence[Sequence[PlaceMention]] | None = None,
    known: Sequence[Named] | None = None,
) -> Document:
    """The claims, ties and statements of one article. Pure: the same article gives the same records.

    ``mentioned`` are the ids of actors whose full name stands somewhere in it, so that short names can mean
    them; ``places`` are the places of each sentence and ``known`` what its words can name, where they
    have been found already.
    """
    found: list[Claim] = []
    standing: list[Tie] = []
    said: list[Statement] = []
    discourse = Discourse()
    crowd: frozenset[str] = frozenset()
    setting = of_the_article(sentences, lexicon)
    towns = frozenset() if places is None else told_of(places)
    for at, sentence in enumerate(sentences):
        own = None if places is None else places[at]
        names = None if known is None else known[at]
        given = (article.text, sentence, story, article.published, lexicon, mentioned, own, names)
        view = scene(*given, discourse.aliases, crowd, setting, towns)
        aliases = with_aliases(view, discourse.aliases)
        if met_again(view, aliases):
            view = scene(*given, aliases, crowd, setting, towns)
        held = tuple(offices(view, discourse))
        by_office = holders(view, held)
        aliases = named_again(view, by_office, aliases) if by_office else aliases
        new = claims(view, discourse, article.sha256, by_office)
        new = (*new, *denials(view, discourse, found, new, article.sha256))
        found.extend(new)
        found = credited(view, found)
        standing.extend(ties(view, discourse, new, held, article.sha256))
        said.extend(statements(view, discourse, article.sha256))
        named = tuple(_named(view, discourse)) if at + 1 < len(sentences) else ()
        both = two_nations(view) or _together(new) or two(view, len(view.words))
        together = both or discourse.together
        crowd |= _many(view, new)
        fight, home = _fight(new) or discourse.fight, _home(new) or discourse.home
        discourse = replace(_after(view, discourse, named, new), aliases=aliases, together=together)
        home = home or next((one.party.code for one in discourse.subjects if one.party.code), None)
        ruled = (*discourse.rulings, *rulings(view, len(view.words)))[-MEMORY:]
        town = town_named([m for m in view.places if not governs(view, m)], discourse.town)
        foes = _foes(new) or discourse.foes
        discourse = replace(discourse, rulings=ruled, fight=fight, foes=foes, home=home, town=town)
    return Document(
        article.id,
        article,
        tuple(map(claim_in_english, _unique(found))),
        tuple(map(tie_in_english, standing)),
        tuple(map(statement_in_english, said)),
    )


def _unique(found: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple({claim.id: claim for claim in found}.values())


def _after(view: Scene, before: Discourse, named: tuple[Mention, ...], told: Sequence[Claim]) -> Discourse:
    """The discourse after a sentence: its subjects, said or left out, the latest first, its other parties,
    who did what, and its last speaker."""
    again, others = _gone_on(told, before)
    found_subjects: list[Mention] = [*again]
    for clause in reversed(view.parse.clauses):
        if clause.antecedent is None:
            found = _mentions(view, clause.subject, before)
            found_subjects += [one for one in found if one.party.start not in others]
        if (
            clause.subject_rule == "none"
            and (left_out := unsaid_subject(view, clause.verb, before)) is not None
        ):
            found_subjects.append(left_out)
    if not found_subjects:
        found_subjects.extend(_coded(view, claim.actor[0]) for claim in told[:1] if claim.actor)
    coded = {one.start: one for claim in told for one in (*claim.actor, *claim.recipient)}
    subjects, named = _as_coded(found_subjects, coded), _as_coded(named, coded)
    held = {one.party.start for one in (*subjects, *named)}
    first = view.words[0].start if view.words else 0
    new = [one for at, one in coded.items() if at is not None and at >= first and at not in held]
    named = (*named, *[_coded(view, one) for one in new])
    taken_up = {one.start for claim in told for one in claim.recipient} - held
    named = (*named, *[m for m in before.known if m.party.start in taken_up])
    speaks = speaker_after(view, before)
    if speaks is not before.speaker and still_quoted(view, before):
        speaks = before.speaker
    after = before.with_mentions(subjects, named).with_speaker(speaks)
    after = replace(after, told=_only_told(view, after))
    did, suffered = _doings(told, after, "actor"), _doings(told, after, "recipient")
    return replace(after, did=(*did, *before.did)[:MEMORY], suffered=(*suffered, *before.suffered)[:MEMORY])


def _only_told(view: Scene, after: Discourse) -> frozenset[int | None]:
    """Where those stand of whom a sentence's last speaker tells, but for himself."""
    if after.speaker is None:
        return frozenset()
    who, found = after.speaker.party.start, set[int]()
    for report in reports(view):
        speakers = (*report.through, *report.speakers)
        if speakers and who not in [view.span(f.first, f.last).start for f in speakers]:
            continue
        for first, last in report.said:
            found.update([p.first for p in view.parse.phrases if first <= p.first <= last])
    return frozenset([view.words[first].stem_start for first in found])


def _coded(view: Scene, one: Party) -> Mention:
    """A party of a claim that no phrase of the sentence names by itself (سراح صحفي سويدي)."""
    at = next((n for n, word in enumerate(view.words) if word.stem_start == one.start), 0)
    named = Filler(at, at, at, "coded")
    if one.sector is None and (answer := view.answer(named)) is not None and answer.kind == STATE:
        return Mention(one, of_state(view, named), "s", False, kind=STATE)
    counted = view.words[at].pos == "num"
    head = view.words[min(at + counted, len(view.words) - 1)].reading  # مقتل خمسة, and no more
    return Mention(one, head.gender, "p" if counted else head.number, True)


def _as_coded(mentions: Iterable[Mention], coded: Mapping[int | None, Party]) -> tuple[Mention, ...]:
    """The mentions with their parties as the claims of the sentence tell them, if any does."""
    return tuple([replace(one, party=coded.get(one.party.start, one.party)) for one in mentions])


def _gone_on(told: Sequence[Claim], before: Discourse) -> tuple[tuple[Mention, ...], frozenset[int | None]]:
    """Those named before who do what the claims of a sentence tell, and where the others of these stand, who
    only look like subjects (زار الوزير بيروت. والتقى الرئيس)."""
    again: list[Mention] = []
    others: set[int | None] = set()
    for claim in told:
        if not [why for why in claim.why if why.rule.startswith(LEFT_OUT)]:
            continue
        first = claim.actor[0].start if claim.actor else None
        again.extend([one for one in before.known if one.party.start == first][:1])
        others.update(one.start for one in (*claim.actor[1:], *claim.recipient))
    return tuple(again), frozenset(others)


def _doings(told: Sequence[Claim], after: Discourse, role: str) -> Iterable[tuple[str, Mention]]:
    """The types of acts of a sentence with the mention of who did them, or suffered them, the last first."""
    for claim in reversed(told):
        starts = {one.start for one in getattr(claim, role)[:1]}
        known = (*after.subjects, *after.known)
        yield from ((claim.event, one) for one in [m for m in known if m.party.start in starts][:1])


def _together(told: Sequence[Claim]) -> tuple[Party, ...]:
    """The parties of the last claim that is of two or more: two on one side of it before all; people whom
    somebody does something to are no side of theirs. Those who met come first (بحث مع نظيره، ويتوجه إلى)."""
    met = (claim.actor for claim in reversed(told) if claim.event == "CONSULT" and len(claim.actor) == PAIR)
    if (both := next(met, None)) is not None:
        return both
    for claim in reversed(told):
        sides = (claim.actor, claim.recipient)
        whole = next((side for side in sides if len(side) == PAIR), ())
        if not whole and all(one.id or one.sector not in PEOPLE for one in claim.recipient):
            whole = (*claim.actor, *claim.recipient)
        if len(whole) >= PAIR:
            return whole
    return ()


def _home(told: Sequence[Claim]) -> str | None:
    """The country of the place of a sentence's acts, else of who does them, but for attacks, which may be
    made from afar (غارة أمريكية)."""
    lands = [claim.place.country for claim in told if claim.place is not None]
    codes = [party.code for claim in told if claim.event != "ASSAULT" for party in claim.actor]
    return next((code for code in (*lands, *codes) if code is not None and code not in INTERNATIONAL), None)


def _fight(told: Sequence[Claim]) -> tuple[str, tuple[Party, ...]] | None:
    """The words for the last fight of two sides, folded, and who fought in it."""
    fights = [c for c in told if c.event == "ASSAULT" and c.status == "asserted" and len(c.actor) == PAIR]
    return (fold_word(fights[-1].trigger.text), fights[-1].actor) if fights else None


def _foes(told: Sequence[Claim]) -> tuple[Party, ...]:
    """The armed side that last struck another, and that one."""
    struck = [(*claim.actor, *claim.recipient) for claim in told if claim.event == "ASSAULT"]
    both = (sides for sides in reversed(struck) if len(sides) == PAIR)
    return next((sides for sides in both if all(one.sector in ARMED and one.code for one in sides)), ())


def _many(view: Scene, told: Sequence[Claim]) -> frozenset[str]:
    """The nouns for the many of whom a sentence tells, also by what they do (المتظاهرون of a protest)."""
    heads = [phrase.head for phrase in view.parse.phrases]
    many = [at for at in heads if view.words[at].reading.number == "p"]
    several = [view.shapes[at] for at in many if not is_verbal_noun(view.words[at].lemma)]
    doing = [many_of(view.lexicon, claim.event) for claim in told]
    return frozenset().union(*several, *doing)


def _named(view: Scene, before: Discourse) -> Iterable[Mention]:
    """The parties of a sentence, the last first; a name behind a title is part of who has that. Where a
    phrase is none, a person named inside it (سجن عمران خان)."""
    found: list[Mention] = []
    told = -1
    for phrase in view.parse.phrases:
        if phrase.first <= told:
            continue
        filler = Filler(phrase.first, phrase.last, phrase.head, "named")
        answer = None if phrase.prep in grammar().locative else view.answer(filler)
        if answer is None:
            filler = person_within(view, filler.first, filler.last) or party_in(view, filler)
            answer = view.answer(filler)
            if answer is None or answer.kind != "person" or answer.id is None:
                continue
        whole, answer = stretched(view, filler, owned(view, filler, answer, before), False)
        told = whole.last
        if answer.kind == "victim" and (owner := _owner_inside(view, filler)) is not None:
            found.append(owner)
        found.append(mention(view, whole, answer))
    return reversed(found)


def _owner_inside(view: Scene, filler: Filler) -> Mention | None:
    """The body or officer whose premises a phrase names (مقر شركة نفط، مكتب رئيس الوزراء)."""
    for first in range(filler.first + 1, filler.last + 1):
        inner = replace(filler, first=first, head=first)
        answer = view.answer(inner) if view.words[first].pos == "noun" else None
        if answer is not None and (answer.kind in COLLECTIVE or answer.basis.startswith(TITLE)):
            return mention(view, inner, answer)
    return None


def _mentions(view: Scene, group: Sequence[int], before: Discourse) -> Iterable[Mention]:
    """Whom the subjects of a clause mean, things left out; زيارته للسفينة is about the one who visits."""
    for number in group:
        phrase = view.parse.phrases[number]
        filler = Filler(phrase.first, phrase.last, phrase.head, "subject")
        if (land := own_land(view, filler, before)) is not None:
            yield Mention(land, "f", "s", False)
        answer = view.answer(filler)
        owner = owner_of(view, filler, before)
        if owner is not None:
            his = answer is not None and answer.human
            own = (mention(view, filler, owned(view, filler, answer, before)),) if his and answer else ()
            yield from (*own, owner) if answer is not None and takes_plural(answer) else (owner, *own)
        elif answer is not None and (answer.human or answer.basis.endswith(NATIONAL)):
            yield mention(view, *stretched(view, filler, answer, False))
        elif answer is None and (crowd := counted(view, "actor", (filler,)).parties):
            yield Mention(crowd[0], None, "p", True)
