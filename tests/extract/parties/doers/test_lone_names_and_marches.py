"""A name alone behind its verb, marches that a pronoun takes up, attacks told beside what was done against
them, blame that others put on somebody, the long dead."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from marsad.model import Claim
from tests.extract.views import parties_of as _sides
from tests.extract.views import read


def _of(text: str, event: str, published: str | None = None) -> Claim:
    found = [c for c in read(text, published).claims if c.event == event]
    assert len(found) == 1, [(c.event, c.trigger.text) for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "event", "doers", "others"),
    [
        ("وكان ظريف قد اتهم الحكومة اللبنانية بالتقصير.", "ACCUSE", ["ظريف"], ["الحكومة اللبنانية"]),
        ("وانتقد ظريف موقف الحكومة.", "ACCUSE", ["ظريف"], ["الحكومة"]),
        ("ودعا فهمي إلى وقف الحرب في لبنان.", "REQUEST", ["فهمي"], []),
        ("وانتقد ناشط حقوقي الحكومة.", "ACCUSE", ["ناشط حقوقي"], ["الحكومة"]),
        ("وانتقد معارضي الحكومة لموقفهم.", "ACCUSE", [], ["معارضي الحكومة"]),
        ("ودعا ممثلي الفصائل إلى الحوار.", "REQUEST", [], ["ممثلي الفصائل"]),
    ],
)
def test_a_name_alone_behind_its_verb_speaks(
    text: str, event: str, doers: Sequence[str], others: Sequence[str]
) -> None:
    assert _sides(_of(text, event)) == (doers, others)


@pytest.mark.parametrize(
    ("text", "doers", "others", "status"),
    [
        ("نظمت النقابات مسيرة، لكن الشرطة فرقتها بالغاز.", ["الشرطة"], ["النقابات"], "asserted"),
        ("خرج المئات في مسيرة، وتدخل الأمن لتفريقها.", ["الأمن"], ["المئات"], "asserted"),
        ("انتهت المسيرة من دون تدخل الشرطة لتفريق المحتجين.", ["الشرطة"], ["المحتجين"], "negated"),
        ("تفرقت المظاهرة دون تدخل من الشرطة لتفريق المحتجين.", ["الشرطة"], ["المحتجين"], "negated"),
    ],
)
def test_whoever_breaks_a_march_up_does_it_to_those_who_march(
    text: str, doers: Sequence[str], others: Sequence[str], status: str
) -> None:
    claim = _of(text, "ASSAULT")
    assert (*_sides(claim), claim.status) == (doers, others, status)


@pytest.mark.parametrize(
    "text", ["خرجت مظاهرة في المدينة.", "نظمت مسيرة حاشدة في البلدة.", "جابت تظاهرة شوارع المدينة."]
)
def test_a_march_that_took_place_is_told(text: str) -> None:
    assert _of(text, "PROTEST").status == "asserted"


def test_no_violence_at_all_is_a_denied_act() -> None:
    assert _of("ولم تسجل أعمال عنف خلال الليل.", "ASSAULT").status == "negated"
    assert _of("لم تندلع مواجهات.", "ASSAULT").status == "negated"


def test_an_attack_whose_site_is_seen_took_place() -> None:
    assert _of("تفقد المحافظ وقادة عسكريون موقع التفجير.", "ASSAULT").status == "asserted"
    assert not read("يقع موقع القصف على الحدود.").claims


def test_who_made_an_attack_did_it_whoever_failed_to_repel_it() -> None:
    text = "دعا نواب إلى إقالة الوزير لتقصيره في التصدي للهجوم الذي شنته حركة الشباب على البلدة."
    assert _of(text, "ASSAULT").actor[0].text == "حركة الشباب"


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("ربطت تقارير إعلامية حزب الله باغتيال النائب.", "حزب الله"),
        ("ربط المحققون التنظيم بالهجوم على الفندق.", "التنظيم"),
    ],
)
def test_who_is_linked_to_a_deed_would_have_done_it(text: str, doer: str) -> None:
    assert _of(text, "ASSAULT").actor[0].text == doer


def test_who_says_that_somebody_bears_the_blame_accuses_him() -> None:
    claim = _of("ورأى النائب أن الجيش يتحمل المسؤولية كاملة.", "ACCUSE")
    assert _sides(claim) == (["النائب"], ["الجيش"])


def test_what_lays_something_down_is_no_judge() -> None:
    claim = _of("أصدر الرئيس المرسوم رقم 12 القاضي بمنح عفو عام عن الجنود الفارين.", "CONCEDE")
    assert all("القاضي" not in (party.text or "") for party in claim.recipient)


def test_what_the_long_dead_did_or_suffered_is_background() -> None:
    assert _of("طلب صدام حسين من بغداد المساعدة.", "REQUEST", "2015-03-01").status == "historical"
    assert _of("زار أنور السادات القدس.", "CONSULT", "2015-03-01").status == "historical"
    assert _of("أشاد النائب بجمال عبد الناصر.", "SUPPORT", "2015-03-01").status == "asserted"
    assert _of("زار أنور السادات القدس.", "CONSULT", "1977-11-20").status == "asserted"


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("تجمع نحو مئتي طالب أمام الوزارة.", "مئتي طالب"),
        ("وعلى مرأى من الشرطة، تجمع قرابة مائة محتج في الساحة.", "مائة محتج"),
        ("تجمع 300 عامل أمام المصنع.", "300 عامل"),
        ("تجمع عشر نساء أمام السجن.", "عشر نساء"),
    ],
)
def test_so_many_men_gather(text: str, crowd: str) -> None:
    [claim] = read(text).claims
    assert (claim.event, [party.text for party in claim.actor]) == ("PROTEST", [crowd])
