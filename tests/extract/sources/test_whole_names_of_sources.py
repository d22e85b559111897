"""How far the words of a source go: offices of states and provinces, mothers by their sons, Ali in office,
whose reporter and whose union one is, and media by what they are."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "source",
    [
        "والي ولاية وهران",
        "والي ولاية تبسة",
        "محافظ ولاية وهران",
        "النائب علي حمود",
        "مراسل لرويترز",
        "مصور لوكالة رويترز",
        "مراسل لفرانس برس",
        "الإعلام الحربي للحزب",
        "الإعلام الأمني",
        "النائب عن حزب تقدم رعد الدهلكي",
        "النائب عن محافظة نينوى سالم حداد",
    ],
)
def test_all_words_of_a_source(source: str) -> None:
    out = read(f"أعلن {source} أن جنودا قتلوا صيادا.")
    (claim,) = out.claims
    assert [link.text for link in claim.attribution] == [source]
    (said,) = out.statements
    assert said.speaker is not None and said.speaker.text == source
    assert not said.to


@pytest.mark.parametrize("mother", ["أم حسين", "أم أحمد"])
def test_a_mother_by_her_son(mother: str) -> None:
    (claim,) = read(f"وقالت {mother} إن الجنود قتلوا صيادا.").claims
    assert [link.text for link in claim.attribution] == [mother]
    (said,) = read(f"وختمت {mother}: «أريد أن يعود ابني حيا».").statements
    assert said.speaker is not None and said.speaker.text == mother


@pytest.mark.parametrize(
    ("union", "calling"), [("النقابة الوطنية", "للصحفيين"), ("الرابطة الوطنية", "للمحامين")]
)
def test_a_union_is_of_its_calling_and_speaks_to_nobody(union: str, calling: str) -> None:
    (said,) = read(f"وقالت {union} {calling} إن الجنود قتلوا صيادا.").statements
    assert said.speaker is not None and said.speaker.text == f"{union} {calling}"
    assert not said.to


@pytest.mark.parametrize(
    ("speaker", "listener"), [("مسؤول", "رويترز"), ("الوزير", "للصحفيين"), ("القناة", "رويترز")]
)
def test_the_press_behind_others_hears_them(speaker: str, listener: str) -> None:
    verb = "قالت" if speaker.endswith("ة") else "قال"
    heard = listener if listener.startswith("ل") else f"ل{listener}"
    (said,) = read(f"{verb} {speaker} {heard} إن الجنود قتلوا صيادا.").statements
    assert said.speaker is not None and said.speaker.text == speaker
    assert [one.text for one in said.to] == [listener]


def test_a_rank_of_brothers_is_no_verbal_noun() -> None:
    (claim,) = read("هاجم الإخوان المسلمون مركزا للشرطة.").claims
    assert [one.text for one in claim.actor] == ["الإخوان المسلمون"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال فيدان إن بلاده لن تقبل ذلك.", "Hakan Fidan"),
        ("من جهتها، قالت فالستروم إن المدنيين هربوا.", "Margot Wallstrom"),
    ],
)
def test_a_family_name_that_begins_like_a_joined_word(text: str, name: str) -> None:
    assert [s.speaker.name for s in read(text).statements if s.speaker] == [name]
