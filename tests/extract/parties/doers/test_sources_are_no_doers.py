"""Who did it where a source, an ordinal or a reason stands beside the verb: never who only tells, never the
doer himself as the one it was done to."""

from __future__ import annotations

import pytest

from tests.extract.views import by, claim, claims_of, parties_of, read, statuses


@pytest.mark.parametrize(
    ("text", "trigger", "doers", "source"),
    [
        ("وبحسب ما روته الإذاعة عن مزارعين فقد قصف الثوار المطار.", "قصف", ["الثوار"], "مزارعين"),
        ("ونقلا عن طبيب فقد اعتقل الجنود ثلاثين مزارعا.", "اعتقل", ["الجنود"], "طبيب"),
    ],
)
def test_a_source_is_not_described_by_what_follows(
    text: str, trigger: str, doers: list[str], source: str
) -> None:
    assert parties_of(claim(text, trigger))[0] == doers
    assert by(text, trigger)[0] == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ووفقا لما رواه الجيران فقد قتل الجنود الطبيب.", ["asserted"]),
        ("ونتيجة لما ارتكبه الجنود قتل سبعة مزارعين.", ["asserted"]),
        ("ولو وصلت الشرطة لما قتل المسلحون الطبيب.", ["negated"]),
    ],
)
def test_what_somebody_told_is_no_denial(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "خطف المسلحون طبيبا. وقالت مصادر محلية إنهم قصفوا عيادته.",
        "أكدت مصادر محلية أن المسلحين خطفوا طبيبا. وأضافت المصادر أنهم قصفوا عيادته.",
    ],
)
def test_a_source_did_not_do_what_it_tells(text: str) -> None:
    assert "المسلح" in parties_of(claim(text, "قصفوا"))[0][0]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قال الجيش إنه قتل مسلحين واعتقل ثالثا.", "الجيش"),
        ("قتلت الشرطة مسلحين. وأضافت أنها اعتقلت ثالثا.", "الشرطة"),
    ],
)
def test_one_more_of_those_is_who_is_taken(text: str, doer: str) -> None:
    doers, taken = parties_of(claims_of(text, "COERCE")[-1])
    assert doers == [doer]
    assert doer not in taken


def test_a_reason_is_not_what_the_verb_undoes() -> None:
    told = claim("منعت الشرطة الحفل بذريعة أن المطرب يدعم المسلحين.", "يدعم")
    assert (told.status, told.certainty) == ("asserted", "doubtful")


@pytest.mark.parametrize(
    "text",
    [
        "نددت تونس بالقصف الهمجي لمدينة سبها واعتقال عشرات المزارعين.",
        "شجبت تونس ما أسمته «القصف الهمجي» لمدينة سبها واعتقال عشرات المزارعين.",
    ],
)
def test_who_condemns_did_nothing_of_it(text: str) -> None:
    assert parties_of(claim(text, "اعتقال")) == ([], ["عشرات المزارعين"])


def test_a_second_deed_of_his_makes_him_no_victim_of_the_first() -> None:
    assert parties_of(claim("ندد الحزب بقصف الجيش للقرية وقتل سكانها.", "قصف"))[0] == ["الجيش"]


@pytest.mark.parametrize(
    "text",
    [
        "أظهر مقطع نشره طلاب رجال الشرطة يضربون مزارعا في الرقاب.",
        "أظهر تسجيل تداوله طلاب عناصر من الشرطة يضربون مزارعا.",
    ],
)
def test_who_gave_pictures_out_is_not_seen_in_them(text: str) -> None:
    assert "الشرطة" in parties_of(claim(text, "يضربون"))[0][0]


@pytest.mark.parametrize(
    "tail", ["، مضيفا: «زرنا الجرحى».", " للصحفيين، مضيفا: «زرنا الجرحى».", " مضيفا «زرنا الجرحى أمس»."]
)
def test_a_quotation_before_the_verb_is_his_though_he_adds_another(tail: str) -> None:
    assert by(f"«الثوار قصفوا المطار»، قال الطبيب{tail}", "قصفوا") == ("الطبيب",)


@pytest.mark.parametrize(
    "text",
    ["وراجت إشاعات مفادها أن الثوار قصفوا المطار.", "وسرت أنباء بأن الثوار قصفوا المطار."],
)
def test_what_rumours_tell_is_theirs(text: str) -> None:
    assert by(text, "قصفوا")[0] in {"إشاعات", "أنباء"}
    assert claim(text, "قصفوا").certainty == "possible"


def test_clues_are_no_person_who_speaks() -> None:
    (link,) = claim("تدل القرائن على أن الثوار قصفوا المطار.", "قصفوا").attribution
    assert (link.text, link.kind) == ("القرائن", "document")


def test_what_is_promised_second_is_not_done_either() -> None:
    promised = read("وعد الوزير المزارعين بالإفراج عن إخوتهم وسحب القوات من الحقول.").claims
    assert {one.event for one in promised} == {"CONCEDE"}
    assert statuses("وعد الوزير بزيارة إخوتهم واعتقل المزارعين.", "COERCE") == ["asserted"]
