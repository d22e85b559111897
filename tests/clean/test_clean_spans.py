"""Whatever comes in: every span lies in the text, trimmed, in order, none over another."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from marsad.clean import clean
from marsad.model import Article, RawDocument

LINES = (
    "الرئيسية / سياسة / الحكومة تعلن خطة جديدة للمياه في الجنوب",
    "الحكومة تعلن خطة جديدة للمياه في الجنوب",
    "اقرأ أيضا",
    "الأكثر قراءة",
    "طرابلس - وكالات",
    "22° العاصمة",
    "آخر تحديث: 3 مارس 2011",
    "A short line of another language here",
    "القاهرة (رويترز) - أعلنت الحكومة خطة جديدة للمياه في الجنوب بعد اجتماع طويل مع المحافظين.",
    "وقال المتحدث إن الخطة ستبدأ في الشهر المقبل، وإن العمل فيها",
    "سيستمر عامين كاملين بمشاركة شركات من داخل البلاد ومن خارجها.",
    "وسوم مياه الجنوب",
    "محليات",
    "شارك",
)
PIECES = st.one_of(st.sampled_from(LINES), st.text(max_size=40))
GLUE = st.sampled_from(["\n", "\n\n", "\r\n", "     ", "\t\t", " ", "\u2028", "\u202b\n"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    return "".join(piece + draw(GLUE) for piece in draw(st.lists(PIECES, max_size=14)))


def cleaned(text: str, title: str | None = None) -> Article:
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return clean(RawDocument(f"d-{sha256[:12]}", "x", text, sha256, title=title))


def check(article: Article, text: str) -> None:
    assert article.text == text
    spans = [*article.body, *article.furniture]
    spans += [span for span in (article.title_span, article.byline, article.dateline) if span]
    spans.sort(key=lambda span: (span.start, span.end))
    before = 0
    for span in spans:
        assert before <= span.start < span.end <= len(text)
        before = span.end
    for span in (*article.body, *article.furniture):
        piece = text[span.start : span.end]
        assert piece == piece.strip()
    for group in (article.body, article.furniture):
        assert list(group) == sorted(group, key=lambda span: span.start)
    assert article.reason is None or not article.body


@given(st.text())
def test_any_text(text: str) -> None:
    check(cleaned(text), text)


@given(pages(), st.one_of(st.none(), st.sampled_from(LINES), st.text(max_size=20)))
def test_any_page(text: str, title: str | None) -> None:
    article = cleaned(text, title)
    check(article, text)
    assert article == cleaned(text, title)


@given(pages())
def test_every_letter_of_an_arabic_page_is_accounted_for(text: str) -> None:
    article = cleaned(text)
    if article.reason:
        return
    left = list(text)
    for span in (*article.body, *article.furniture, article.title_span, article.byline, article.dateline):
        if span:
            left[span.start : span.end] = " " * (span.end - span.start)
    assert not any(char.isalpha() for char in left)
