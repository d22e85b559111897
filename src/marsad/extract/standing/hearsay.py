"""Acts told as news that goes about."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.classes.grammar import grammar
from marsad.arabic.clauses.clauses import STOPS
from marsad.arabic.letters.endings import FEMININE_PLURAL
from marsad.arabic.letters.marks import COMMAS
from marsad.extract.sentence.participles import sets_off
from marsad.extract.sentence.scene import Scene
from marsad.extract.sentence.told import Told
from marsad.lexicon.cues import Governor
from marsad.lexicon.load import rows_of

NEWS_REACH = 9
ASIDE_REACH = 9


def hearsay(scene: Scene, trigger: Told) -> bool:
    """Whether an act is told as news that goes about (أنباء عن مقتله، ما نشر عن اعتقاله): who calls it false
    denies it."""
    low, governing = _over_aside(scene, trigger.first - 1), scene.lexicon.governors.keys()
    for at in range(low, max(low - NEWS_REACH, -1), -1):
        word = scene.words[at]
        if word.pos == "punct" and (word.text[0] in STOPS or sets_off(scene.words, at + 1)):
            return False  # نفت ضلوعها، واصفة الاتهامات بالأكاذيب
        if word.pos == "verb":
            told = (
                at > 0 and scene.words[at - 1].folded[len(scene.words[at - 1].conj) :] in grammar().headless
            )
            if told:
                return True
        elif word.stem in grammar().assertion and _somebodys(scene, at):
            return True  # القول بأن الجيش قصف المدينة محض وهم، رواية الحكومة عن قصفها
        else:
            shapes = scene.shapes[at]
            if word.stem[-2:] == FEMININE_PLURAL:
                shapes |= _one(word.stem)
            if not governing.isdisjoint(shapes) and _of_news(rows_of(scene.lexicon.governors, shapes)):
                return True
    return False


def _of_news(rows: Sequence[Governor]) -> bool:
    """Whether a word makes what it is of something that is said and not sure."""
    return any(r.pos == "noun" and r.status == "asserted" and r.certainty != "certain" for r in rows)


def _somebodys(scene: Scene, at: int) -> bool:
    """Whether a noun for what is said is known, or tells right behind it what of (تصريحات بشأن قصفها)."""
    behind = scene.words[at + 1]
    return scene.words[at].article or behind.article or bool(behind.prep) or behind.pos == "prep"


def _over_aside(scene: Scene, at: int) -> int:
    """The word before what two commas set in between news and what it is of (الأنباء التي تحدثت، نقلا عن
    مصادر، عن مقتله), else the word itself."""
    words = scene.words
    if at < 2 or words[at].stem not in grammar().news_of or words[at - 1].text not in COMMAS:
        return at
    opening = (n for n in range(at - 2, max(at - 2 - ASIDE_REACH, 0), -1) if words[n].text in COMMAS)
    return next(opening, at + 1) - 1


def _one(stem: str) -> frozenset[str]:
    """The singulars that a plural in ات may have."""
    return frozenset({stem[:-2], stem[:-2] + "ة"})
