"""A known name that another bears, and the dead and the living of one family. The sentences are our own."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def recipients(text: str, published: str, name: str) -> set[str | None]:
    """The ids of those who suffer something and whose words have a name."""
    parties = [party for claim in read(text, published).claims for party in claim.recipient]
    return {party.id for party in parties if name in party.text}


@pytest.mark.parametrize(
    ("text", "name", "known"),
    [
        ("أصيب أحمد ياسين الطالب الجامعي بجروح برصاص الجنود.", "أحمد ياسين", None),
        ("اعتقل الجنود الطالب أحمد ياسين من مخيم جنين.", "أحمد ياسين", None),
        ("اعتقلت الشرطة محمد مرسي من سكان حي شبرا.", "محمد مرسي", None),
        ("اعتقلت الشرطة محمد مرسي من جماعة الإخوان.", "محمد مرسي", "mohamed-morsi"),
        ("اعتقل الجنود الشاب محمود عباس في الخليل.", "محمود عباس", None),
        ("حاصرت القوات رجل الدين الشاب مقتدى الصدر.", "مقتدى الصدر", "muqtada-al-sadr"),
        ("اغتالت إسرائيل الشيخ أحمد ياسين مؤسس الحركة.", "أحمد ياسين", "ahmed-yassin"),
        ("قتل مسلحون صدام حسين، وهو مزارع في الخمسين من عمره.", "صدام حسين", None),
        ("اعتقلت القوات الأمريكية صدام حسين، الرئيس المخلوع.", "صدام حسين", "saddam-hussein"),
        ("قتل الجنود محمد مرسي (17 عاما) في القرية.", "محمد مرسي", None),
        ("اعتقل الجيش محمد مرسي (61 عاما) في القاهرة.", "محمد مرسي", "mohamed-morsi"),
        ("اعتقلت الشرطة محمد مرسي رئيس بلدية المدينة.", "محمد مرسي", None),
        ("اعتقلت الشرطة رئيس بلدية المدينة محمد مرسي.", "محمد مرسي", None),
        ("اعتقلت الشرطة التركية أكرم إمام أوغلو رئيس بلدية إسطنبول.", "إمام أوغلو", "ekrem-imamoglu"),
        ("اعتقلت الشرطة الشاب محمد البوعزيزي.", "البوعزيزي", "mohamed-bouazizi"),
    ],
)
def test_what_stands_beside_a_name_tells_whose_it_is(text: str, name: str, known: str | None) -> None:
    assert recipients(text, "2013-02-01", name) == {known}


@pytest.mark.parametrize(
    ("day", "text", "name", "known"),
    [
        ("2009-03-01", "نددت باريس باغتيال الحريري.", "الحريري", "rafik-hariri"),
        ("2004-03-01", "نددت باريس باغتيال الحريري.", "الحريري", "saad-hariri"),
        ("2012-03-01", "نددت باريس بمحاولة اغتيال جنبلاط.", "جنبلاط", "walid-jumblatt"),
        ("2008-03-01", "نددت باريس باغتيال جنبلاط.", "جنبلاط", "kamal-jumblatt"),
        ("2006-12-01", "نددت باريس باغتيال الجميل.", "الجميل", "pierre-amine-gemayel"),
    ],
)
def test_the_dead_of_a_family_behind_a_word_for_his_death(day: str, text: str, name: str, known: str) -> None:
    assert recipients(text, day, name) == {known}
