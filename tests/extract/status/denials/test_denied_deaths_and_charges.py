"""Who denies that somebody was killed did not kill him, and what he is accused of stands beside his denial;
whom a deed was done to is no doer of it, and what a verb of failing or of not hesitating makes of a deed."""

from __future__ import annotations

import pytest

from marsad.model import Claim
from tests.extract.views import claims_of as _told
from tests.extract.views import parties_of as _sides


def _sources(claim: Claim) -> list[str]:
    return [link.text for link in claim.attribution]


@pytest.mark.parametrize(
    ("text", "hit", "denier"),
    [
        ("نفت الوزارة مقتل ثلاثة من جنودها في الكمين.", "ثلاثة من جنودها", "الوزارة"),
        ("نفى الحزب مقتل أحد قادته في غارة قرب الحدود.", "أحد قادته", "الحزب"),
        ("نفى الجيش سقوط قتلى في صفوفه.", "قتلى", "الجيش"),
        ("نفت الشرطة إصابة متظاهرين بالرصاص الحي.", "متظاهرين", "الشرطة"),
    ],
)
def test_who_denies_that_they_are_dead_is_not_said_to_have_killed_them(
    text: str, hit: str, denier: str
) -> None:
    deed = next(claim for claim in _told(text, "ASSAULT") if claim.status == "negated")
    assert _sides(deed) == ([], [hit])
    assert _sources(deed) == [denier]


def test_the_raid_in_which_nobody_died_as_somebody_says_was_made() -> None:
    denied, raid = _told("نفى التحالف سقوط ضحايا مدنيين في غاراته على صعدة.", "ASSAULT")
    assert (denied.status, raid.status) == ("negated", "asserted")
    assert _sides(denied) == ([], ["ضحايا مدنيين"])
    assert _sides(raid)[0] == ["التحالف"]


def test_nobody_was_hurt_by_a_raid_in_which_it_is_denied_that_he_died() -> None:
    text = "نفت القيادة أن يكون أي ضابط فرنسي قد قتل في الهجوم."
    assert [(claim.status, _sides(claim)) for claim in _told(text, "ASSAULT")] == [
        ("negated", ([], ["ضابط فرنسي"]))
    ]


def test_who_kills_by_the_deniers_own_word_is_still_the_doer() -> None:
    (deed,) = _told("نفى الجيش قتل مدنيين.", "ASSAULT")
    assert (deed.status, _sides(deed)) == ("negated", (["الجيش"], ["مدنيين"]))


@pytest.mark.parametrize(
    ("text", "denier", "accuser"),
    [
        ("نفى الجيش اتهامات الحكومة له بقصف القرية.", "الجيش", "الحكومة"),
        ("فندت الشرطة اتهام المنظمة لها بتعذيب موقوفين.", "الشرطة", "المنظمة"),
        ("رفضت أنقرة اتهامات دمشق لها بقصف قرية حدودية.", "أنقرة", "دمشق"),
        ("وصف الحزب اتهامات المعارضة له بقتل متظاهرين بأنها باطلة.", "الحزب", "المعارضة"),
        ("نفت بغداد الاتهامات التركية لها بقصف مخيم للنازحين.", "بغداد", "التركية"),
    ],
)
def test_the_accusers_word_stands_beside_the_denial(text: str, denier: str, accuser: str) -> None:
    denied, charged = _told(text, "ASSAULT")
    assert (denied.status, charged.status) == ("negated", "asserted")
    assert (_sources(denied), _sources(charged)) == ([denier], [accuser])
    assert _sides(denied) == _sides(charged)
    assert charged.certainty == "possible"


@pytest.mark.parametrize(
    "text",
    ["نفى الجيش اتهامه بقصف القرية.", "اتهمت الحكومة الجيش بعدم قصف القرية."],
)
def test_nobody_named_who_accuses_adds_no_word(text: str) -> None:
    (deed,) = _told(text, "ASSAULT")
    assert deed.status == "negated"


@pytest.mark.parametrize(
    ("text", "event", "doer", "hit", "status"),
    [
        ("أثار اعتقال السلطات الوزير السابق جدلا واسعا.", "COERCE", "السلطات", "الوزير السابق", "asserted"),
        ("يثير احتجاز تركيا النائب الكردي مخاوف.", "COERCE", "تركيا", "النائب الكردي", "asserted"),
        ("أثار عدم اعتقال الشرطة الضابط غضب الأهالي.", "COERCE", "الشرطة", "الضابط", "negated"),
        ("أثار عدم توقيف الشرطة المشتبه بهم احتجاجات.", "COERCE", "الشرطة", "المشتبه", "negated"),
    ],
)
def test_whom_the_deed_that_stirs_something_was_done_to(
    text: str, event: str, doer: str, hit: str, status: str
) -> None:
    (deed,) = _told(text, event)
    assert (deed.status, _sides(deed)) == (status, ([doer], [hit]))


def test_people_who_are_honoured_are_nobodys_deed() -> None:
    (praise,) = _told("كرمت قيادة الجيش اللبناني الجنود الشهداء.", "SUPPORT")
    assert _sides(praise)[0] == ["قيادة الجيش اللبناني"]


@pytest.mark.parametrize(
    ("text", "event", "doer", "status"),
    [
        ("عجز الجيش عن استعادة المطار من أيدي المسلحين.", "ASSAULT", "الجيش", "negated"),
        ("فشلت القوات الحكومية في استعادة المدينة.", "ASSAULT", "القوات الحكومية", "negated"),
        ("الحكومة عاجزة عن اعتقال القتلة.", "COERCE", "الحكومة", "negated"),
        ("لم تتأخر أنقرة في إدانة الهجوم.", "ACCUSE", "أنقرة", "asserted"),
        ("لم يتلكأ البرلمان في إدانة الهجوم.", "ACCUSE", "البرلمان", "asserted"),
        ("لم تأل قطر جهدا في مساعدة النازحين.", "AID", "قطر", "asserted"),
        ("لم يأل الوزير جهدا في مساعدة اللاجئين.", "AID", "الوزير", "asserted"),
        ("لم يفوت النائب فرصة انتقاد الحكومة.", "ACCUSE", "النائب", "asserted"),
    ],
)
def test_failing_to_and_not_being_slow_to(text: str, event: str, doer: str, status: str) -> None:
    (deed,) = _told(text, event)
    assert (deed.status, _sides(deed)[0]) == (status, [doer])


def test_what_this_is_what_he_denied_takes_up() -> None:
    told, denied = _told("قال سكان إن الجنود أحرقوا القرية، وهذا ما نفاه الناطق باسم الجيش.", "ASSAULT")
    assert (told.status, denied.status) == ("asserted", "negated")
    assert _sources(denied) == ["الناطق باسم الجيش"]


@pytest.mark.parametrize(
    ("text", "doer", "status"),
    [
        ("أحبط الجيش محاولة المسلحين اقتحام الثكنة.", "المسلحين", "negated"),
        ("فشلت محاولة المتمردين اقتحام الثكنة.", "المتمردين", "negated"),
        ("أعلن الجيش محاولة المسلحين اقتحام الثكنة.", "المسلحين", "hypothetical"),
    ],
)
def test_whose_attempt_it_was_that_came_to_nothing(text: str, doer: str, status: str) -> None:
    (deed,) = _told(text, "ASSAULT")
    assert (deed.status, _sides(deed)[0]) == (status, [doer])


def test_a_third_party_calls_this_news_false() -> None:
    told, denied = _told("قال سكان إن الجنود أحرقوا القرية، غير أن المحافظ نفى صحة هذه الأنباء.", "ASSAULT")
    assert (told.status, denied.status) == ("asserted", "negated")
    assert (_sources(told), _sources(denied)) == (["سكان"], ["المحافظ"])


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("نفى القصر تقارير تحدثت عن استعداد الجيش لقصف المدينة.", "ASSAULT", "negated"),
        ("نفى القصر أنباء تحدثت عن استعداد واشنطن لرفع العقوبات.", "CONCEDE", "negated"),
        ("نفى الوزير أنباء عن خلافات مؤكدا أن الجيش سيقصف المدينة.", "ASSAULT", "future"),
        ("نفت الوزارة أنباء عن خلافات مشيرة إلى أن الجيش سيقصف المدينة.", "ASSAULT", "future"),
    ],
)
def test_news_of_what_is_to_come_is_denied_up_to_what_is_said_besides(
    text: str, event: str, status: str
) -> None:
    (deed,) = _told(text, event)
    assert deed.status == status
