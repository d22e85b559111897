"""Pages in the layouts of news sites, written for these tests: what is title, furniture and text."""

from __future__ import annotations

import hashlib

import pytest

from marsad.clean import clean
from marsad.model import Article, RawDocument

FIRST = "أعلنت وزارة الزراعة اليوم أن محصول القمح في الوادي تضرر من الجفاف، وأن لجنة ستزور القرى المتضررة."
SECOND = "وقال رئيس اللجنة إن التعويضات ستصرف للمزارعين قبل نهاية الموسم بعد حصر الأضرار في كل قرية."
TITLE = "الجفاف يضر محصول القمح في الوادي ولجنة تزور القرى"


def page(*lines: str, **given: str) -> Article:
    text = "\n".join(lines)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return clean(RawDocument(f"d-{sha256[:12]}", "test", text, sha256, **given))


def body(article: Article) -> list[str]:
    return [article.text[part.start : part.end] for part in article.body]


def furniture(article: Article) -> dict[str, str]:
    return {article.text[part.start : part.end]: part.kind or "" for part in article.furniture}


def test_a_headline_above_the_text_is_the_title() -> None:
    article = page(TITLE, "", FIRST, SECOND)
    assert article.title == TITLE
    assert article.title_span is not None and article.text[: article.title_span.end] == TITLE
    assert body(article) == [FIRST, SECOND]
    assert article.language == "ar"


def test_breadcrumbs_byline_and_repeated_headline_are_not_text() -> None:
    article = page(f"الرئيسية / محليات / {TITLE}", "wadinews", "", TITLE, "", FIRST, "", SECOND)
    assert article.title == TITLE
    assert article.byline is not None
    assert article.text[article.byline.start : article.byline.end] == "wadinews"
    assert furniture(article) == {f"الرئيسية / محليات / {TITLE}": "breadcrumb"}
    assert body(article) == [FIRST, SECOND]


def test_a_headline_only_behind_breadcrumbs_is_cut_out_of_them() -> None:
    article = page(f"الرئيسية / اقتصاد / {TITLE}", FIRST, SECOND)
    assert article.title == TITLE
    assert furniture(article) == {"الرئيسية / اقتصاد /": "breadcrumb"}


def test_a_first_paragraph_that_repeats_the_title_is_furniture() -> None:
    article = page(TITLE, "", TITLE + ".", FIRST, SECOND)
    assert furniture(article) == {TITLE + ".": "repeated_title"}
    assert body(article) == [FIRST, SECOND]


def test_a_title_from_metadata_is_found_in_the_text() -> None:
    article = page(TITLE, "", FIRST, title=TITLE)
    assert article.title_span is not None and article.title_span.end == len(TITLE)
    assert body(article) == [FIRST]


def test_a_title_that_is_nowhere_in_the_text_has_no_span() -> None:
    article = page(FIRST, SECOND, title=TITLE)
    assert (article.title, article.title_span) == (TITLE, None)
    assert body(article) == [FIRST, SECOND]


def test_text_without_a_headline_loses_nothing() -> None:
    article = page(FIRST, SECOND)
    assert article.title is None
    assert body(article) == [FIRST, SECOND]


def test_one_short_line_is_text() -> None:
    assert body(page("قصفت الطائرات مواقع في الجبل")) == ["قصفت الطائرات مواقع في الجبل"]


def test_a_paragraph_broken_inside_a_sentence_is_one_range() -> None:
    start, end = FIRST[:60].rsplit(" ", 1)[0], FIRST[len(FIRST[:60].rsplit(" ", 1)[0]) + 1 :]
    third = "وأضاف أن الموسم المقبل سيشهد توزيع بذور مقاومة للجفاف على كل المزارعين في الوادي مجانا."
    article = page(TITLE, SECOND, start, "", end, third)
    assert body(article) == [SECOND, f"{start}\n\n{end}", third]


def test_a_heading_between_paragraphs_stays_text_of_its_own_kind() -> None:
    article = page(TITLE, FIRST, "أضرار واسعة في القرى", SECOND)
    assert [part.kind for part in article.body] == [None, "heading", None]


def test_lists_of_links_are_left_out_wherever_they_stand() -> None:
    article = page(
        TITLE, FIRST, "اقرأ أيضا:", "وزير النقل يفتتح جسرا جديدا في المدينة", SECOND,
        "الأكثر قراءة", "مقتل ثلاثة في حادث سير قرب العاصمة", "البرلمان يناقش الموازنة غدا",
    )  # fmt: skip
    assert body(article) == [FIRST, SECOND]
    assert furniture(article)["وزير النقل يفتتح جسرا جديدا في المدينة"] == "related"
    assert furniture(article)["مقتل ثلاثة في حادث سير قرب العاصمة"] == "ticker"


def test_a_link_on_the_line_of_its_heading_is_left_out() -> None:
    line = "اقرأ أيضا: وزير النقل يفتتح جسرا جديدا في المدينة"
    assert furniture(page(TITLE, FIRST, line, SECOND)) == {line: "related"}


def test_weather_rates_and_clock_above_the_headline() -> None:
    head = ["الساعة 10:30 م", "الخميس 25 ابريل 2024", "22° العاصمة", "3.78 دولار أمريكي", "4", "الأكثر رواجا"]
    links = ["فوز المنتخب الوطني في مباراة الأمس", "ارتفاع أسعار الذهب عالميا"]
    article = page(*head, *links, TITLE, "حجم الخط", FIRST, SECOND)
    assert article.title == TITLE
    assert body(article) == [FIRST, SECOND]
    assert article.published is None
    kinds = furniture(article)
    assert [kinds[line] for line in head] == ["date", "date", "weather", "currency", "counter", "ticker"]
    assert [kinds[line] for line in links] == ["ticker", "ticker"]


def test_lines_in_another_script_are_not_text() -> None:
    article = page(TITLE, FIRST, "Museum reports record number of visitors this year…", SECOND)
    assert body(article) == [FIRST, SECOND]
    assert list(furniture(article).values()) == ["foreign"]


def test_a_teaser_of_the_first_paragraph_is_furniture() -> None:
    article = page(TITLE, TITLE, "أعلنت وزارة الزراعة اليوم أن محصول", FIRST, SECOND)
    assert furniture(article)["أعلنت وزارة الزراعة اليوم أن محصول"] == "teaser"


def test_tags_behind_the_last_sentence_are_cut_off() -> None:
    article = page(TITLE, FIRST, SECOND + " وسوم قمح جفاف الوادي")
    assert body(article) == [FIRST, SECOND]
    assert furniture(article) == {"وسوم قمح جفاف الوادي": "tags"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("تصغير الخط تكبير الخط طباعة", "share"),
        ("فيسبوك | تويتر | واتساب", "share"),
        ("شارك على: فيسبوك", "share"),
        ("وسوم: قمح، جفاف، الوادي", "tags"),
        ("عدد القراءات 1843", "counter"),
        ("المصدر: وكالات", "byline"),
        ("جميع الحقوق محفوظة لصحيفة الوادي", "copyright"),
        ("نشرت في: ١٧ أبريل ٢٠٢٣", "date"),
        ("صورة من القرية (أ ف ب)", "image"),
        ("// يتبع //", "continuation"),
    ],
)
def test_lines_that_name_themselves(line: str, kind: str) -> None:
    article = page(TITLE, FIRST, SECOND, line)
    assert body(article) == [FIRST, SECOND]
    found = furniture(article) if article.byline is None else {line: "byline"}
    assert found == {line: kind}


@pytest.mark.parametrize(
    ("opening", "outlet"),
    [
        ("القاهرة (رويترز) - ", "رويترز"),
        ("(أ ف ب) - ", "أ ف ب"),
        ("طرابلس - ", None),
        ("صنعاء، اليمن (CNN) -- ", "CNN"),
        ("تونس ـ د ب أ: ", "د ب أ"),
        ("الخرطوم 5 أكتوبر 2018 (شينخوا) -- ", "شينخوا"),
        ("عمان - نور الدين سالم - ", None),
    ],
)
def test_a_dateline_is_not_text(opening: str, outlet: str | None) -> None:
    article = page(TITLE, opening + FIRST, SECOND)
    assert article.dateline is not None
    assert article.text[article.dateline.start : article.dateline.end] == opening
    assert body(article)[0] == FIRST
    assert article.publisher == outlet


@pytest.mark.parametrize(
    "text",
    [
        "قالت الوزيرة - في بيان صدر اليوم - إن القمح تضرر من الجفاف في كل القرى التي زارتها اللجنة.",
        "القاهرة تنفي الخبر: قالت الخارجية إن التقارير التي تحدثت عن وساطة جديدة لا أساس لها من الصحة.",
        "بغداد - انتخب البرلمان العراقي - بعد جلسة طويلة - رئيسا جديدا للجمهورية من بين ثلاثة مرشحين.",
        "دمشق قالت إنها سترد على القصف - الذي أوقع قتلى - في الوقت المناسب وبالطريقة التي تراها.",
    ],
)
def test_dashes_and_colons_of_a_sentence_are_no_dateline(text: str) -> None:
    article = page(TITLE, text, SECOND)
    assert body(article)[0] == text.removeprefix("بغداد - ")


def test_other_languages_are_kept_with_the_reason() -> None:
    english = page("The minister said on Monday that the talks would resume next week in the capital.")
    assert english.reason == "not Arabic: English"
    assert english.body == ()
    persian = page(
        "رئیس جمهور ایران در سخنرانی خود گفت که این کشور از مذاکرات خارج نخواهد شد و گفتگوها ادامه دارد"
    )
    assert persian.reason == "not Arabic: Persian"
    assert page("سازمان ملل از حمله به شهر خبر داد.").reason == "not Arabic: Persian"
    assert page("اتهمت دمشق قوات جعجع بقتل جنودها.").reason is None  # no sentence is too short for its script
    assert page("12345 — 678").reason == "not Arabic: no letters"


def test_a_refused_document_keeps_its_reason() -> None:
    article = clean(RawDocument("d-1", "x", "", "0" * 64, reason="binary, not text"))
    assert (article.reason, article.body) == ("binary, not text", ())


def test_nothing_below_the_heading_of_the_comments_is_text() -> None:
    long = "لا أصدق هذه الأرقام أبدا، فقد زرت الوادي بنفسي في الشهر الماضي ورأيت القمح في كل الحقول بخير."
    article = page(TITLE, FIRST, SECOND, "التعليقات (2)", "مواطن", long, "سارة", SECOND)
    assert body(article) == [FIRST, SECOND]
    assert set(furniture(article).values()) == {"comments"}


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("روابط ذات علاقة {0}", "{0}"),
        ("مواضيع ذات صلة {0}", "{0}"),
        ("مواضيع ذات صلة بالجفاف {0}", "مواضيع ذات صلة بالجفاف {0}"),
    ],
)
def test_a_heading_of_links_begins_no_name(line: str, kept: str) -> None:
    found = page(TITLE, FIRST, line.format(SECOND))
    assert body(found)[-1] == kept.format(SECOND)
    assert ("related" in furniture(found).values()) == (line != kept)


def test_an_outlet_and_its_city_above_the_title_are_who_published_it_and_no_text() -> None:
    article = page("سكاي نيوز عربية - أبوظبي", "26 مارس 2018", TITLE, FIRST, SECOND)
    assert article.title == TITLE
    assert article.publisher == "سكاي نيوز عربية"
    assert body(article) == [FIRST, SECOND]
