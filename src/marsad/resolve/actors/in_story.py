"""The country of the parties whose words say of none: the story's own, but where its side is known to be
another's.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.letters.endings import ARTICLE
from marsad.arabic.records import Word
from marsad.lexicon.parties import Parties
from marsad.resolve.actors.answer import STORY, PartyAnswer
from marsad.resolve.actors.short import COME, is_sent, meaning
from marsad.resolve.actors.whose import of_goods
from marsad.resolve.story import Story

REGIONS = frozenset({"region", "IGO"})
ENVOYS = frozenset({"person", "role"})  # no embassy and no delegation
STATES = frozenset({"state", "international"})
ANYBODY = frozenset({"UAF", "UNK"})
SOLDIERS, RESISTANCE = "MIL", "REB"
HELD, GENERIC, TITLE = "held", "agent:", "title:"
ABROAD = "+region"  # of people or bodies said to be of no one state (أجانب): of none that the text is about


def in_story(answer: PartyAnswer, story: Story, words: Sequence[Word], lexicon: Parties) -> PartyAnswer:
    """Give a party without a country the story's own, unless it is a state, of no stated kind, an unknown
    armed man, a weapon that anybody may have, the media at large, somebody whom another country sends
    (السفير) or who came from another (لاجئون), or said to be of a region (وزراء عرب).
    """
    if answer.code is not None or answer.kind in STATES or story.main is None:
        return answer
    if answer.kind in ENVOYS and is_sent(meaning(words[0], lexicon), "person"):
        return answer
    meant = lexicon.means(_noun(answer.basis))
    if meant == COME:
        return answer
    if answer.kind != "group" and (_regional(words, lexicon) or of_goods(words)):
        return replace(answer, basis=f"{answer.basis}{ABROAD}")
    if (
        (answer.sector is None and answer.kind != "person")
        or answer.sector in ANYBODY
        or answer.kind == "weapon"
        or (answer.sector == "JRN" and answer.kind != "person" and _many(words[0]))
    ):
        return answer
    another = "+other" if meaning(words[0], lexicon) == "other" else ""
    code = side_of(answer.sector, story, lexicon)
    code = (held_by(answer.basis, story.main, lexicon) if meant == HELD else None) or code
    return replace(answer, code=code, basis=f"{answer.basis}{another}{STORY}")


def side_of(sector: str | None, story: Story, lexicon: Parties) -> str | None:
    """The story's country, but of soldiers and of those who fight them, where it is a land in which another
    state's army stands, each side's own: in a story of Gaza الجيش is Israel's, المقاومة not in one of Israel.
    """
    main = story.main or ""
    if sector == SOLDIERS:
        armies = (land.code for land in lexicon.tables.countries if land.abroad == main)
        return next(armies, main) or None
    other = lexicon.abroad(main) if sector == RESISTANCE else ""
    return other if other and lexicon.country(other) is not None else story.main


def held_by(basis: str, state: str | None, lexicon: Parties) -> str | None:
    """Of whose people those are whom a state that occupies a land holds (الأسرى في سجون إسرائيل); null of all
    others. ``basis`` ends in the rule by which they were named."""
    if state is None or lexicon.means(_noun(basis)) != HELD:
        return None
    land = lexicon.abroad(state)
    return land if land and lexicon.country(land) is not None else None


def has_come(basis: str, lexicon: Parties) -> bool:
    """Whether those are meant who left their own state for another (لاجئون): neither the story nor the place
    says which."""
    return lexicon.means(_noun(basis)) == COME


def _noun(basis: str) -> str:
    """The noun by which somebody was named, without its article: the last of a basis."""
    kind = GENERIC if GENERIC in basis else TITLE
    return basis.rpartition(kind)[2].partition("+")[0].removeprefix(ARTICLE)


def _regional(words: Sequence[Word], lexicon: Parties) -> bool:
    """Whether an adjective of a region stands in a phrase: its party is of no one country."""
    return any(meaning(word, lexicon) in REGIONS for word in words)


def _many(word: Word) -> bool:
    """Whether a noun without article means several, from wherever they are (تقارير إعلامية)."""
    return word.reading.number == "p" and not word.article
