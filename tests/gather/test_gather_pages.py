"""What a page states of itself is taken; a date from its text or footer is not."""

from __future__ import annotations

import pytest

from marsad.gather.page import extract_page

BODY = (
    "<p>التقت الوزيرة اليوم سفير الدولة الجارة في مكتبها بالعاصمة، وبحثت معه العلاقات بين البلدين.</p>"
    "<p>وقالت الوزيرة إن البلدين سيعقدان اجتماعا آخر في الشهر المقبل بحضور الخبراء.</p>"
)
STATED = '<meta property="article:published_time" content="2019-03-04T10:00:00Z">'
LINKED = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-02-03"}</script>'


def page(head: str = "", above: str = "", under: str = "", below: str = "") -> str:
    return (
        f"<html lang='ar'><head><title>الوزيرة تلتقي السفير | الأفق</title>{head}</head><body>{above}"
        f"<article><h1>الوزيرة تلتقي السفير في العاصمة</h1>{under}{BODY}</article>{below}</body></html>"
    )


@pytest.mark.parametrize(
    ("html", "day"),
    [
        (page(STATED), "2019-03-04T10:00:00Z"),
        (page(LINKED), "2015-02-03"),
        (page(under='<div class="post-date">الأحد ٥ يناير ٢٠١٤</div>'), "الأحد ٥ يناير ٢٠١٤"),
        (page(above='<div class="date">الخميس 25 ابريل 2024</div>'), None),
        (page(below="<footer>© 2020 جميع الحقوق محفوظة</footer>"), None),
        (page(under="<p>وكان البلدان وقعا اتفاقا في 3 مارس 2011 نص على التعاون في الأمن.</p>"), None),
        (page('<link rel="canonical" href="https://ufuq.example/2019/03/04/x">'), None),
    ],
)
def test_the_date_is_the_page_s_own(html: str, day: str | None) -> None:
    assert extract_page(html).published == day


def test_a_short_report_with_links_under_it_keeps_its_lines() -> None:
    links = "<div class='related'><h3>اقرأ أيضا</h3><ul><li><a href='/x'>حريق في السوق</a></li></ul></div>"
    found = extract_page(page(below=links))
    assert found.text.splitlines()[0] == "الوزيرة تلتقي السفير في العاصمة"
    assert len(found.text.splitlines()) >= 3


@pytest.mark.parametrize(
    "html", ["", "<", "<html>", "<p>", "<html><body><!--", "\ufffd" * 50, "<div>" * 3000]
)
def test_broken_pages_give_no_error(html: str) -> None:
    assert isinstance(extract_page(html).text, str)
