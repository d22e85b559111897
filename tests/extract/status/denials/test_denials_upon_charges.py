"""What a denial came upon, subjects that a denial takes two of, and verbs of his that look like nouns."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """Type, status and sources of the claims, in order."""
    return [(c.event, c.status, [a.text for a in c.attribution]) for c in read(text).claims]


def test_what_a_denial_came_upon_is_not_the_denier_s_word() -> None:
    found = told("نفى الوزير أنه أهان موظفا، بعدما اتهمته النقابة بالاعتداء على عمالها.")
    assert ("ACCUSE", "asserted", []) in found
    assert ("ASSAULT", "asserted", ["النقابة"]) in found
    # of what is told and not denied it is still part
    assert told("قال الجيش إنه قصف القرية، بعدما هاجمها المسلحون.")[-1][2] == ["الجيش"]


def test_a_verb_of_his_behind_an_of_him() -> None:
    assert told("نفى الجيش أنه قصف المدينة، بعدما اتهمه ناشطون بذلك.") == [
        ("ASSAULT", "negated", ["الجيش"]),
        ("ACCUSE", "asserted", []),
    ]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("الجيش السوري قصف حلب.", "الجيش السوري"),
        ("الجيش السوري ضرب المتظاهرين.", "الجيش السوري"),
        ("النظام السوري حرق القرى.", "النظام السوري"),
    ],
)
def test_a_body_with_its_adjective_before_its_verb(text: str, doer: str) -> None:
    claim = read(text).claims[0]
    assert (claim.event, [p.text for p in claim.actor]) == ("ASSAULT", [doer])


def test_what_is_no_body_does_nothing_by_a_noun() -> None:
    assert read("الحل السياسي وقف القتال.").claims == ()
    assert read("الهدف المقبل قصف المدينة.").claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "لا الشرطة ولا الجيش اعتقل الناشط.",
        "قال الوزير إن لا الجيش ولا الشرطة اعتقل الناشط.",
    ],
)
def test_neither_denies(text: str) -> None:
    assert [(e, s) for e, s, _ in told(text)] == [("COERCE", "negated")]


def test_not_free_of_is_with() -> None:
    assert told("لم يخل البيان من انتقاد لإسرائيل.") == [("ACCUSE", "asserted", [])]
    assert told("خلا البيان من انتقاد لإسرائيل.") == [("ACCUSE", "negated", [])]


def test_going_on_has_one_subject() -> None:
    for verb in ("انفكت", "فتئت", "زالت"):
        (claim,) = read(f"ما {verb} إيران تدعم الحوثيين.").claims
        assert [p.code for p in claim.actor] == ["IRN"] and claim.status == "asserted"


def test_rumours_are_no_denial() -> None:
    (claim,) = read("ترددت شائعات عن مقتل قائد التنظيم في غارة.").claims
    assert (claim.status, claim.certainty) == ("asserted", "possible")


def test_years_before_the_last_century_are_long_ago() -> None:
    assert told("يذكر أن فرنسا احتلت الجزائر عام 1830.")[0][1] == "historical"


def test_a_house_is_no_firm() -> None:
    (claim,) = read("هدم الجنود البيت.").claims
    assert [p.name for p in claim.recipient] == ["home"]


def test_a_verb_behind_a_relative_with_its_own_preposition() -> None:
    (tie,) = read("مدينة سرت التي يسيطر عليها التنظيم تعرضت للقصف.").ties
    assert (tie.kind, tie.subject.text) == ("controls", "التنظيم")


@pytest.mark.parametrize(
    "text",
    [
        "سجنت المحكمة الكاتب بتهمة التجسس، وهي تهمة ينفيها محاموه.",
        "اعتقلت السلطات الأكاديمي البريطاني بتهمة التجسس، وهي اتهامات تنفيها لندن.",
        "اعتقلت الشرطة المدير بتهم فساد، وهو ما ينفيه محاميه.",
    ],
)
def test_a_charge_denied_leaves_what_is_suffered_upon_it(text: str) -> None:
    assert [status for _, status, _ in told(text)] == ["asserted"]


def test_a_charge_denied_is_what_it_tells() -> None:
    text = "أوقفت الشرطة القيادي بتهمة قتل التاجر، وهي تهمة ينفيها القيادي."
    assert told(text)[-1] == ("ASSAULT", "negated", ["القيادي"])
    assert [status for event, status, _ in told(text) if event == "COERCE"] == ["asserted"]
    assert told("اتهم ناشطون الجيش باعتقال طلاب بتهمة التجسس، وهو ما ينفيه الجيش.")[-1][1] == "negated"
