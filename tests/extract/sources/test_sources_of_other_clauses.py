"""A source of one clause is none of another: what the paper tells beside it is its own."""

from __future__ import annotations

import pytest

from tests.extract.sources.test_attribution import chain_of
from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("فيما قال مصدر عسكري إن الهدوء عاد، اعتقلت الشرطة عشرة محتجين.", "اعتقلت"),
        ("وبينما تؤكد الحكومة أن الهدنة قائمة، قصف المتمردون المطار.", "قصف"),
        ("في حين قال المتحدث إن الهدنة قائمة، قصف الطيران المدينة.", "قصف"),
        ("داهم الجنود البيت، فيما اعتقلت الشرطة صاحبه بحسب شهود.", "داهم"),
        ("ترفض السلطات تسليم الجثمان فيما قال مصدر عسكري إن القضية قيد البحث.", "ترفض"),
        ("قصفت الطائرات البلدة، وتحدثت مصادر طبية عن سقوط قتلى.", "قصفت"),
        ("قال الوزير: «قصفنا مواقعهم». واعتقلت الشرطة أمس محتجين.", "اعتقلت"),
    ],
)
def test_the_papers_own_clause_has_no_source(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str
) -> None:
    assert chain_of(monkeypatch, text, trigger) == []


@pytest.mark.parametrize(
    ("text", "trigger", "sources"),
    [
        ("داهم الجنود البيت، فيما اعتقلت الشرطة صاحبه بحسب شهود.", "اعتقلت", ["شهود"]),
        ("فيما قال مصدر عسكري إن الجيش قصف القرية، اعتقلت الشرطة محتجين.", "قصف", ["مصدر عسكري"]),
        ("داهم الجنود البيت واعتقلوا صاحبه بحسب شهود.", "داهم", ["شهود"]),
        ("من جهته قال الوزير إن الهدوء عاد، واعتقلت الشرطة محتجين.", "اعتقلت", ["الوزير"]),
    ],
)
def test_its_own_clause_has_it(
    monkeypatch: pytest.MonkeyPatch, text: str, trigger: str, sources: list[str]
) -> None:
    assert [link.text for link in chain_of(monkeypatch, text, trigger)] == sources


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("نقل موقع إخباري عن وكالة الأناضول عن شاهد أن الجيش قصف القرية.", 3),
        ("كما جاء في بيان الوزارة فإن الجيش قصف القرية.", 1),
        ("وحسبما ورد في التقرير فإن الجيش قصف القرية.", 1),
        ("قصف الجيش القرية، على ذمة صحيفة محلية.", 1),
        ("أسر مصدر مقرب من الرئاسة للجريدة بأن الجيش قصف القرية.", 1),
        ("اقتبست المجلة عن خبير قوله إن الجيش قصف القرية.", 2),
        ("أكدت الوزارة في بيان اطلعت عليه الأناضول أن الجيش قصف القرية.", 1),
    ],
)
def test_chains_by_rarer_words(monkeypatch: pytest.MonkeyPatch, text: str, sources: int) -> None:
    found = chain_of(monkeypatch, text, "قصف")
    assert len(found) == sources
    assert all("الجيش" not in link.text for link in found)


@pytest.mark.parametrize(
    "on",
    [
        "وواصل حديثه قائلا",
        "وتابع كلامه قائلا",
        "واختتم تصريحه بالقول",
        "ومضى يقول",
        "واستطرد قائلا",
        "وختم بالقول",
    ],
)
def test_who_goes_on_with_his_own_words_is_the_last_speaker(monkeypatch: pytest.MonkeyPatch, on: str) -> None:
    text = f"قال الوزير إن الهدنة قائمة. {on} إن الجيش قصف مواقع المتمردين."
    assert [link.text for link in chain_of(monkeypatch, text, "قصف")] == ["الوزير"]


def test_a_speaker_may_tell_a_paper_in_quotation_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    found = chain_of(monkeypatch, "وزير الخارجية لـ«الشرق الأوسط»: الجيش قصف مواقع المسلحين.", "قصف")
    assert [link.text for link in found] == ["وزير الخارجية"]
    assert chain_of(monkeypatch, "«المطلوب»: قصف الجيش القرية.", "قصف") == []


def test_who_answers_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال الناطق إن الهدنة قائمة. ورد النائب: «الجيش قصف القرية»."
    assert [link.text for link in chain_of(monkeypatch, text, "قصف")] == ["النائب"]
    found = chain_of(monkeypatch, "ورد في التقرير أن الجيش قصف القرية.", "قصف")
    assert [link.text for link in found] == ["التقرير"]


def test_what_the_paper_itself_foresees_is_not_of_whom_it_told_before() -> None:
    text = "أقر مجلس النواب الموازنة، ومن المنتظر أن تهدم السلطات عشرات المنازل."
    act = next(claim for claim in read(text).claims if claim.event == "ASSAULT")
    assert (act.status, act.attribution) == ("future", ())
