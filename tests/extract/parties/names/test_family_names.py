"""Names behind an office of which the dictionary reads one part as another word."""

from __future__ import annotations

import pytest

from marsad import names
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("انتقد الصحافي نزار الحريزي قرار الحكومة.", ["الصحافي نزار الحريزي"], ["الحكومة"]),
        ("اعتقلت الشرطة الناشط وليد الحداد في منزله.", ["الشرطة"], ["الناشط وليد الحداد"]),
        ("قتل مسلحون القاضي صفوت البياضي في الموصل.", ["مسلحون"], ["القاضي صفوت البياضي"]),
        ("اعتقلت الشرطة المدون علي العسبلي في بنغازي.", ["الشرطة"], ["المدون علي العسبلي"]),
        ("اعتقلت الشرطة الناشط عبد السلام الذهبي في منزله.", ["الشرطة"], ["الناشط عبد السلام الذهبي"]),
        ("خطف مسلحون الطبيب زياد الخطيب.", ["مسلحون"], ["الطبيب زياد الخطيب"]),
        ("انتقد الناشط كريم الوزير الحكومة اليمنية.", ["الناشط كريم الوزير"], ["الحكومة اليمنية"]),
        ("أدان النائب سامي الخطيب القصف.", ["النائب سامي الخطيب"], []),
        ("طالب المحامي نبيل القاضي بالإفراج عن المعتقلين.", ["المحامي نبيل القاضي"], []),
        ("أوقفت الشرطة النائب سيدي ولد سالم.", ["الشرطة"], ["النائب سيدي ولد سالم"]),
        ("انتقد الصحافي محمد ولد امبارك قرار الحكومة.", ["الصحافي محمد ولد امبارك"], ["الحكومة"]),
    ],
)  # fmt: skip
def test_a_name_behind_an_office_is_read_whole(text: str, actors: list[str], recipients: list[str]) -> None:
    claim = read(text).claims[0]
    assert [p.text for p in claim.actor] == actors
    assert [p.text for p in claim.recipient] == recipients


def test_the_office_behind_one_given_name_is_another_s() -> None:
    (claim,) = read("استقبل الأمير خالد السفير الياباني.").claims
    assert [p.text for p in claim.actor] == ["السفير الياباني"]
    assert [p.text for p in claim.recipient] == ["الأمير خالد"]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("انتقد النائب سامي الوزير السابق كريم حداد.", ["النائب سامي"], ["الوزير السابق كريم حداد"]),
        ("دعا الناشط كريم الرئيس إلى الإفراج عن رفاقه.", ["الناشط كريم"], ["الرئيس"]),
        ("التقى الأمير نايف الوزير في الرياض.", ["الأمير نايف", "الوزير"], []),
    ],
)
def test_an_office_that_goes_on_as_one_is_another_s(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    found = read(text).claims[0]
    assert [p.text for p in found.actor] == actors
    assert [p.text for p in found.recipient] == recipients


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        ("قتل القيادي البارز سامر الحداد في غارة على درعا.", "Prominent leader Samer al-Haddad was bombed"),
        ("اعتقلت الشرطة عضو البرلمان نبيل شعبان.", "Police arrested member of parliament Nabil Shaban"),
        ("قتل الجندي الفرنسي في مالي.", "French soldier was killed"),
    ],
)
def test_who_bears_a_name_is_told_with_it(text: str, gloss: str) -> None:
    assert read(text).claims[0].gloss.startswith(gloss)


@pytest.mark.parametrize("name", ["لوران دو بوفيه", "سيرجيو ديل كامبو", "بيتر مك ألين"])
def test_a_foreign_particle_joins_two_names(name: str) -> None:
    assert [found.text for found in names(f"انتقد الكاتب {name} القرار.")] == [name]
