"""What kind of source a body is: by what it does, never that of a private person."""

from __future__ import annotations

import pytest

from tests.extract.sources.test_attribution import chain_of
from tests.extract.views import read

OFFICIAL = (
    "بلدية الخليل", "مستشفى ناصر", "إدارة المستشفى", "جهاز الدفاع المدني", "الهلال الأحمر",
    "منظمة العفو الدولية",
    "منظمات حقوقية", "نقابة المعلمين", "نقابة الصحفيين", "شبكة أطباء السودان", "المرصد السوري لحقوق الإنسان",
    "شركة الكهرباء", "نادي الأسير الفلسطيني", "الوكالة الدولية للطاقة الذرية", "وكالة الأونروا",
    "برنامج الأغذية العالمي", "محافظة نينوى", "الهيئة العامة للموانئ", "جامعة القاهرة", "دار الإفتاء",
)  # fmt: skip
OTHERS = (
    ("حزب الأمة", "party"), ("حركة النهضة", "party"), ("الجيش اللبناني", "military"),
    ("خلية الإعلام الأمني", "military"), ("وكالة الأنباء القطرية", "media"), ("شبكة إخبارية", "media"),
    ("مركز دراسات", "expert"), ("معهد أبحاث", "expert"), ("تقرير للأمم المتحدة", "document"),
    ("بيان للنقابة", "document"), ("مصادر في المستشفى", "anonymous"), ("أسرة المعتقل", "person"),
    ("قبيلة الزوية", "person"), ("ناشط حقوقي", "person"), ("إحدى الناجيات", "witness"),
)  # fmt: skip


@pytest.mark.parametrize("body", OFFICIAL)
def test_what_a_body_gives_out_is_official(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    for text in (f"قصف مسلحون القرية، وفق {body}.", f"بحسب {body}، قصف مسلحون القرية."):
        found = chain_of(monkeypatch, text, "قصف")
        assert [(link.text, link.kind) for link in found] == [(body, "official")]


@pytest.mark.parametrize(("who", "kind"), OTHERS)
def test_who_is_no_such_body_has_a_kind_of_his_own(
    monkeypatch: pytest.MonkeyPatch, who: str, kind: str
) -> None:
    found = chain_of(monkeypatch, f"قصف مسلحون القرية، وفق {who}.", "قصف")
    assert [(link.text, link.kind) for link in found] == [(who, kind)]


@pytest.mark.parametrize(
    ("text", "who", "kind"),
    [
        ("أعلن مصدر في الشرطة مقتل ثلاثة محتجين برصاص مسلحين.", "مصدر في الشرطة", "official"),
        ("أفاد مصدر بوزارة الداخلية بمقتل ثلاثة محتجين.", "مصدر بوزارة الداخلية", "official"),
        ("قال مصدر في الأمم المتحدة إن مقتل ثلاثة محتجين مؤكد.", "مصدر في الأمم المتحدة", "official"),
        ("أعلن عضو المفوضية سالم الشمري مقتل ثلاثة محتجين.", "عضو المفوضية سالم الشمري", "official"),
        (
            "قال سالم القيادي في حزب الأمة إن مقتل المحتج مؤكد.",
            "سالم القيادي في حزب الأمة",
            "party",
        ),
        ("أعلن ممثل اليونيسف في اليمن مقتل ثلاثة أطفال.", "ممثل اليونيسف في اليمن", "official"),
        ("أعلن التنظيم مقتل ثلاثة من مسلحيه.", "التنظيم", "party"),
        ("أفاد مصدر بمقتل ثلاثة محتجين.", "مصدر", "anonymous"),
    ],
)
def test_the_body_behind_a_source_gives_its_kind(
    monkeypatch: pytest.MonkeyPatch, text: str, who: str, kind: str
) -> None:
    assert [(link.text, link.kind) for link in chain_of(monkeypatch, text, "مقتل")] == [(who, kind)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال أبو العلا ماضي إن الشرطة قتلت متظاهرا.", "party"),
        ("قال المهندس أبو العلا ماضي إن الشرطة قتلت متظاهرا.", "party"),
        ("قال شاهد إن الشرطة قتلت متظاهرا.", "witness"),
    ],
)
def test_what_is_in_a_known_name_is_no_calling(monkeypatch: pytest.MonkeyPatch, text: str, kind: str) -> None:
    assert [link.kind for link in chain_of(monkeypatch, text, "قتلت")] == [kind]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("دائرة الإعلام في الأمن العام", "official"),
        ("مدير المكتب الإعلامي للرئاسة", "official"),
        ("المكتب الإعلامي لرئيس الوزراء", "official"),
        ("المكتب الإعلامي لزعيم المتمردين", "party"),
        ("المركز الإعلامي للقوات المسلحة", "military"),
        ("مدير مكتب الجزيرة", "media"),
        ("العميد الركن سالم حداد", "military"),
    ],
)
def test_a_bodys_office_for_news_is_no_press(source: str, kind: str) -> None:
    verb = "قالت" if source.startswith("دائرة") else "قال"
    (claim,) = read(f"{verb} {source} إن مسلحين قتلوا شرطيا.", "2016-05-01").claims
    assert [(link.text, link.kind) for link in claim.attribution] == [(source, kind)]


def test_a_leaders_office_condemns_and_not_he() -> None:
    told = read("أدان المكتب الإعلامي لزعيم المتمردين قصف الطيران للقرية.", "2016-05-01").claims[0]
    assert [party.name for party in told.actor] == ["media office of warlord"]


def test_who_says_that_he_met_others_met_them() -> None:
    (claim,) = read("وأوضح المبعوث أنه التقى السفير الإيراني وقادة في الحركة.", "2016-05-01").claims
    assert [party.text for party in claim.actor] == ["المبعوث", "السفير الإيراني", "قادة في الحركة"]
