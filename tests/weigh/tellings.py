"""Hand-made tellings: who does what to whom, where, when, in short."""

from __future__ import annotations

from itertools import count
from typing import Any

from marsad.model import Attribution, Date, Evidence, Party, Place, Size, Span
from marsad.weigh import Telling, Weighed, facts, weigh
from tests.records import claim

LIBYA_ARMY = Party("جيش", 0, 3, "LBY", "MIL", "lna", "Libyan National Army")
GNA = Party("الوفاق", 0, 6, "LBY", "GOV", "gna", "Government of National Accord")
RUSSIA = Party("روسيا", 0, 5, "RUS", None, "rus", "Russia")
RUSSIAN_AIR = Party("طيران", 0, 5, "RUS", "MIL", None, "Russian warplanes")
SYRIA_ARMY = Party("الجيش", 0, 5, "SYR", "MIL", "syrian-army", "Syrian army")
ISIS = Party("داعش", 0, 4, "IMG", "REB", "islamic-state", "Islamic State")
GUNMEN = Party("مسلحون", 0, 6, None, "UAF", None, "gunmen")
CIVILIANS = Party("مدنيين", 0, 6, None, "CVL", None, "civilians")
SARAQIB = Place("سراقب", 0, 5, "Saraqib", "SYR", 35.86, 36.8, 1, "city")
IDLIB = Place("إدلب", 0, 4, "Idlib", "SYR", 35.93, 36.63, 2, "city")
HASKAH = Place("الحسكة", 0, 6, "Al-Hasakah", "SYR", 36.5, 40.75, 3, "city")
SYRIA = Place("سوريا", 0, 5, "Syria", "SYR", 35.0, 38.0, 4, "country")
TRIPOLI = Place("طرابلس", 0, 6, "Tripoli", "LBY", 32.89, 13.19, 5, "city")
_numbers = count()


def day(text: str | None) -> Date:
    if text is None:
        return Date()
    return Date(text="يوم", start=0, end=3, from_=text, to=text, precision="day", basis="relative")


def telling(
    words: str = "قصف الطيران المدينة",
    document: str | None = None,
    publisher: str | None = "الأفق",
    published: str | None = "2019-07-23",
    **fields: Any,
) -> Telling:
    """An ASSAULT without a mode, unless told otherwise; ``size`` may be a dict, ``date`` a day."""
    number = next(_numbers)
    fields = {
        "event": "ASSAULT", "mode": (), "actor": (), "recipient": (), "place": None, "attribution": (),
        "size": {}, "date": None, "sentence": number,
    } | fields  # fmt: skip
    sentence, size, when = fields.pop("sentence"), fields.pop("size"), fields.pop("date")
    made = claim(
        fields.pop("id", f"c-{number:012x}"),
        evidence=Evidence(sentence, 0, len(words), words),
        trigger=Span(words.split()[0], 0, len(words.split()[0])),
        size=Size(**size),
        date=day(when),
        **fields,
    )
    return Telling(made, document or f"d-{number}", publisher, published)


def source(name: str, kind: Any = "official", id_: str | None = None) -> Attribution:
    return Attribution(name, 0, len(name), kind, name, "قال", id=id_)


def grouped(*tellings: Telling, **options: Any) -> list[list[str]]:
    """The ids of the claims of each group."""
    return ids(weigh((facts(item) for item in tellings), **options))


def ids(weighed: Weighed) -> list[list[str]]:
    return [[weighed.claims[index].claim for index in group.members] for group in weighed.groups]
