"""What witnesses tell: of their own kin, of what they saw somebody do, named by their bare names, in
quotations over several sentences; and to which paper they tell it."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str, event: str) -> list[tuple[list[str], list[str]]]:
    """Who did what is of a type and to whom, claim by claim."""
    told = [claim for claim in read(text).claims if claim.event == event]
    return [([p.text for p in claim.actor], [p.text for p in claim.recipient]) for claim in told]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("قالت السيدة إن الجنود قتلوا أخي قرب الجسر.", "الجنود", "أخي"),
        ("قتل المسلحون والدي.", "المسلحون", "والدي"),
        ("لقد قتل الشرطي ابني أمام المدرسة.", "الشرطي", "ابني"),
        ("خطف المسلحون ابنتي من الحقل.", "المسلحون", "ابنتي"),
        ("قتل الشرطي ابنه.", "الشرطي", "ابنه"),
        ("رأيت الجنود يطلقون النار على الرعاة.", "الجنود", "الرعاة"),
        ("نشر ناشط تسجيلا يظهر عناصر من الدرك يضربون سائقا.", "عناصر من الدرك", "سائقا"),
        ("رصد مراسلنا المستوطنين يهاجمون الرعاة.", "المستوطنين", "الرعاة"),
        ("وقال الصحافي إن الحراس كانوا يضربونه كل ليلة.", "الحراس", "الصحافي"),
        ("ضرب الشرطي السائق.", "الشرطي", "السائق"),
    ],
)
def test_who_did_it_is_not_whom_it_was_done_to(text: str, who: str, whom: str) -> None:
    assert sides(text, "ASSAULT") == [([who], [whom])]


@pytest.mark.parametrize("text", ["ضرب الجنود خياما قرب النهر.", "عرض الوزير خطة تعتمد على الحوار."])
def test_what_is_pitched_or_shown_is_not_beaten(text: str) -> None:
    assert sides(text, "ASSAULT") == []


def test_a_witness_may_break_in_by_his_bare_name() -> None:
    text = "المقاتلون، يقول أبو سالم، أحد رعاة الوادي، أحرقوا البيوت واعتقلوا الشبان."
    claims = read(text).claims
    assert [[p.text for p in claim.actor] for claim in claims] == [["المقاتلون"], ["المقاتلون"]]
    assert all(claim.attribution[0].text.startswith("أبو سالم") for claim in claims)


@pytest.mark.parametrize(
    "text",
    [
        "«لقد أحرقوا الحقل قبل الفجر»، قالت مريم، وهي ممرضة.",
        "«لقد أحرقوا الحقل قبل الفجر»، تروي مريم، التي فرت إلى الجبل.",
    ],
)
def test_a_bare_name_between_commas_speaks(text: str) -> None:
    told = read(text).statements
    assert [(s.speaker.text, s.words.text) for s in told if s.speaker] == [
        ("مريم", "لقد أحرقوا الحقل قبل الفجر")
    ]


def test_who_is_called_so_between_commas_is_no_speaker() -> None:
    told = read("وقال راع، يدعى أحمد، إن الجنود أحرقوا الحقل.").statements
    assert [s.speaker.text for s in told if s.speaker] == ["راع"]


def test_whoever_speaks_in_a_quotation_that_goes_on_does_not_take_the_word() -> None:
    told = read("قال رئيس الوفد: «انتهى الحوار. الحكومة رفضت كل مطالبنا. سنعود غدا إلى الجبل».").statements
    assert [s.words.text for s in told if s.speaker and s.speaker.text == "رئيس الوفد"] == [
        "انتهى الحوار",
        "الحكومة رفضت كل مطالبنا",
        "سنعود غدا إلى الجبل",
    ]


def test_a_paper_in_no_list_hears_by_its_marks() -> None:
    told = read("قال المدير لـ«الضفاف» إن الجنود اعتقلوا موظفين.").statements
    assert [[p.text for p in s.to] for s in told] == [["الضفاف"]]


@pytest.mark.parametrize("who", ["قالت أوساط مقربة من الرئيس", "قال مصدر قريب من رئاسة الحكومة"])
def test_who_stands_near_somebody_is_still_nobody_named(who: str) -> None:
    (claim,) = read(f"{who} إن الجيش اعتقل ضابطين.").claims
    assert [a.kind for a in claim.attribution] == ["anonymous"]


@pytest.mark.parametrize(
    "text",
    [
        "اتهم البيان الختامي للقمة إيران بقصف المستشفيات.",
        "اتهمت الحركة في بيانها الختامي إيران بقصف المستشفيات.",
    ],
)
def test_a_state_behind_a_summit_or_its_statement_is_whom_it_accuses(text: str) -> None:
    ((_, whom),) = sides(text, "ACCUSE")
    assert whom == ["إيران"]
