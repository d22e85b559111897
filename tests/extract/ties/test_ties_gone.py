"""Ties that the sentence says are over, and forces that it tells by a nationality alone."""

from __future__ import annotations

import pytest

from tests.extract.views import read

NEWS = "2020-05-05"


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("انتهت سيطرة حركة الشباب على كيسمايو.", "controls", "historical"),
        ("زالت سيطرة تنظيم الدولة على الموصل.", "controls", "historical"),
        ("بعد انتهاء سيطرة تنظيم الدولة على الموصل عادت العائلات.", "controls", "historical"),
        ("لم تنته سيطرة حركة الشباب على كيسمايو.", "controls", "asserted"),
        ("قد تنتهي سيطرة حركة الشباب على كيسمايو قريبا.", "controls", "asserted"),
        ("لا تزال سيطرة الحكومة على العاصمة قائمة.", "controls", "asserted"),
        ("انتهى دعم فرنسا للمجلس العسكري في تشاد.", "backs", "historical"),
        ("أوقفت واشنطن دعمها للمعارضة السورية عام 2017.", "backs", "historical"),
        ("فقدت حركة الشباب السيطرة على كيسمايو عام 2014.", "controls", "historical"),
        ("بقيت الرقة تحت سيطرة تنظيم الدولة حتى عام 2017.", "controls", "historical"),
        ("القوات المنتشرة في مالي منذ 2013 انسحبت أمس.", "present_in", "historical"),
        ("القوات الروسية المتمركزة في خان شيخون غادرت.", "present_in", "historical"),
        ("القوات الفرنسية المنتشرة في مالي لم تنسحب بعد.", "present_in", "asserted"),
        ("القوات المنتشرة في الصومال منذ 2007 ستنسحب نهاية العام.", "present_in", "asserted"),
        ("عمل حسان دياب وزيرا للتربية حتى عام 2014.", "role", "historical"),
        ("ظل كريم جابر محافظا للبصرة حتى عام 2012.", "role", "historical"),
        ("يعمل سالم جابر مستشارا للرئيس.", "role", "asserted"),
    ],
)
def test_what_is_over_is_past(text: str, kind: str, status: str) -> None:
    assert [tie.status for tie in read(text, NEWS).ties if tie.kind == kind] == [status]


def test_who_left_one_base_may_be_elsewhere_in_the_country() -> None:
    found = {
        (t.place.text, t.status)
        for t in read("القوات الموجودة في مالي غادرت قاعدة غاو.", NEWS).ties
        if t.place
    }
    assert found == {("مالي", "asserted"), ("قاعدة غاو", "historical")}


def test_nobody_stays_because_something_ceased() -> None:
    assert not [t for t in read("زال نفوذ الجماعة في المدينة.", NEWS).ties if t.kind == "present_in"]
    (tie,) = read("لا تزال قوات إثيوبية في غرب الصومال.", NEWS).ties
    assert (tie.kind, tie.status) == ("present_in", "asserted")


@pytest.mark.parametrize(
    ("text", "code", "place", "status"),
    [
        ("هناك انتشار تركي في شمال العراق.", "TUR", "IRQ", "asserted"),
        ("هناك وجود أميركي في شرق سوريا.", "USA", "SYR", "asserted"),
        ("انتهى الوجود الفرنسي في النيجر.", "FRA", "NER", "historical"),
        ("أنهت فرنسا وجودها العسكري في تشاد.", "FRA", "TCD", "historical"),
        ("لتركيا وجود عسكري في الصومال.", "TUR", "SOM", "asserted"),
        ("ترفض الحركة الوجود التركي في دهوك.", "TUR", "IRQ", "asserted"),
    ],
)
def test_forces_told_by_a_nationality(text: str, code: str, place: str, status: str) -> None:
    (tie,) = [tie for tie in read(text, NEWS).ties if tie.kind == "present_in"]
    assert tie.place is not None
    assert (tie.subject.code, tie.place.country, tie.status) == (code, place, status)


def test_who_lives_in_his_own_land_is_no_force_abroad() -> None:
    assert not read("الوجود الفلسطيني في القدس مهدد.", NEWS).ties
    assert not read("وجود السفير الألماني في القاهرة ضروري.", NEWS).ties


def test_the_last_soldier_stands_for_the_force() -> None:
    (tie,) = [
        t for t in read("غادر آخر جندي فرنسي النيجر في ديسمبر 2019.", NEWS).ties if t.kind == "present_in"
    ]
    assert (tie.subject.code, tie.status) == ("FRA", "historical")


def test_rule_ends_where_the_forces_left_and_where_it_is_handed_over() -> None:
    text = "انسحبت قوات الدعم السريع من بلدة كازقيل بعد سيطرتها عليها في يوليو."
    assert {(t.kind, t.status) for t in read(text, NEWS).ties} == {
        ("present_in", "historical"),
        ("controls", "historical"),
    }
    (tie,) = read("سلم المتمردون السيطرة على البلدة إلى الجيش.", NEWS).ties
    assert (tie.kind, tie.status) == ("controls", "historical")


def test_the_day_they_left_is_no_day_since_when_they_are_there() -> None:
    (tie,) = [
        t for t in read("انسحبت القوات الفرنسية من تمبكتو يوم الجمعة.", NEWS).ties if t.kind == "present_in"
    ]
    assert (tie.status, tie.date.from_, tie.date.to) == ("historical", None, "2020-05-01")


def test_help_that_somebody_denies_stands_beside_the_charge() -> None:
    text = "تتهم الخرطوم الإمارات بتزويد قوات الدعم السريع بالسلاح، وتنفي أبوظبي ذلك."
    found = [
        (t.status, [link.text for link in t.attribution]) for t in read(text, NEWS).ties if t.kind == "backs"
    ]
    assert found == [("asserted", ["الخرطوم"]), ("negated", ["أبوظبي"])]


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other"),
    [
        (
            "أعلنت القوات تشكيل حكومة موازية في نيالا يرأسها محمد حسن التعايشي.",
            "role",
            "محمد حسن التعايشي",
            "حكومة موازية",
        ),
        ("أعلن الحزب تأسيس حركة يقودها أحمد سالم.", "commands", "أحمد سالم", "حركة"),
        ("المدينة تسيطر عليها قوات الدعم السريع.", "controls", "قوات الدعم السريع", "المدينة"),
        ("الفاشر تسيطر عليها قوات الدعم السريع.", "controls", "قوات الدعم السريع", "الفاشر"),
    ],
)
def test_a_pronoun_takes_up_the_open_noun_or_the_topic(
    text: str, kind: str, subject: str, other: str
) -> None:
    (tie,) = [t for t in read(text, NEWS).ties if t.kind == kind]
    end = tie.object or tie.place
    assert end is not None
    assert (tie.subject.text, end.text) == (subject, other)


def test_some_of_the_states_of_a_land_are_parts_of_it() -> None:
    (tie,) = read("تسيطر قوات الدعم السريع على أربع من ولايات دارفور الخمس.", NEWS).ties
    assert tie.gloss == "Rapid Support Forces control parts of Darfur."


def test_units_are_not_counted_as_men() -> None:
    (tie,) = read("نشرت مصر كتيبتين في الصومال.", NEWS).ties
    assert (tie.subject.code, tie.number) == ("EGY", None)
