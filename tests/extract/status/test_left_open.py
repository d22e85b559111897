"""Acts that are denied of somebody, left open or given as one of two: what was done and what was not."""

from __future__ import annotations

import pytest

from tests.extract.views import read
from tests.extract.views import statuses as told


def test_what_nobody_confirms_is_left_open() -> None:
    assert told("لم تؤكد وزارة الدفاع مقتل القائد العسكري لحماس.") == ["hypothetical"]
    assert told("أكدت وزارة الدفاع مقتل القائد العسكري لحماس.") == ["asserted"]
    assert told("لم ينف الجيش السوري قصف القافلة.") == ["asserted"]
    assert told("لم يؤكد الجيش السوري ولم ينف قصف القافلة.") == ["hypothetical"]
    assert told("نفى الجيش السوري قصف القافلة.") == ["negated"]


def test_who_does_not_deny_admits_with_less_certainty() -> None:
    (claim,) = read("لم ينف الناطق أن طائرات بلاده قصفت القافلة.").claims
    assert (claim.status, claim.certainty) == ("asserted", "probable")


def test_a_death_that_is_only_likely_is_no_fact_beside_the_raid() -> None:
    text = "رجحت وزارة الدفاع مقتل زعيم القاعدة في غارة نفذتها طائرة أميركية."
    (claim,) = [claim for claim in read(text).claims if claim.recipient]
    assert (claim.trigger.text, claim.status) == ("مقتل", "hypothetical")
    (claim,) = read("أعلنت وزارة الدفاع مقتل زعيم القاعدة في غارة نفذتها طائرة أميركية.").claims
    assert claim.status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "ليس الجيش السوري هو الذي قصف القافلة.",
        "لم تكن الطائرات الروسية هي التي قصفت المدرسة.",
    ],
)
def test_who_is_said_not_to_be_the_one_did_not_do_it(text: str) -> None:
    assert told(text) == ["negated"]


def test_who_is_the_one_did_it() -> None:
    assert told("الجيش السوري هو الذي قصف القافلة.") == ["asserted"]
    assert told("ليس الجيش الذي قصف القافلة وحده في المدينة.") == ["asserted"]


def test_one_of_two_that_make_no_difference_is_not_told_as_done() -> None:
    found = read("لن نغادر أرضنا سواء قصف النظام قرانا أم حاصرها.").claims
    assert found
    assert {claim.status for claim in found} == {"hypothetical"}
    assert told("سقط مدنيون سواء في قصف النظام أو في هجمات المسلحين.")[0] == "asserted"


def test_what_somebody_takes_no_part_in_is_denied_of_him() -> None:
    assert told("لا تدخل تركيا في معركة إدلب.") == ["negated"]
    assert told("دخلت تركيا في معركة إدلب.") == ["asserted"]


def test_a_noun_in_un_is_no_plural_of_men() -> None:
    text = "شكا المحققون من انعدام التعاون بين الأجهزة الأمنية في البلدين."
    assert told(text, "COOPERATE") == ["negated"]


def test_regret_for_what_others_did_not_do_blames_them() -> None:
    text = "أعربت البعثة الأممية عن أسفها لعدم توقيع الحركتين المسلحتين على اتفاق السلام."
    assert told(text, "SUPPORT") == ["negated"]
    assert told(text, "ACCUSE") == ["asserted"]
    assert not told(text, "CONCEDE")


def test_to_order_ones_own_soldiers_out_is_no_eviction_of_others() -> None:
    text = "أمر القائد جنوده بإخلاء القرية."
    assert not told(text, "COERCE")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("نفى الوزير أن الجيش متورط في قتل المتظاهرين.", "negated"),
        ("لا أتصور أن الجيش متورط في قتل المتظاهرين.", "negated"),
        ("رجحت واشنطن أن إيران وراء الهجوم على المنشآت.", "hypothetical"),
        ("أكد الوزير أن الجيش متورط في قتل المتظاهرين.", "asserted"),
        ("قالت الرياض إن إيران وراء الهجوم على المنشآت.", "asserted"),
    ],
)
def test_who_is_said_to_be_behind_an_act_by_a_clause_without_a_verb(text: str, status: str) -> None:
    assert told(text) == [status]


def test_in_before_a_present_verb_is_if() -> None:
    assert told("إن تهاجم إسرائيل غزة فسترد المقاومة.")[0] == "hypothetical"
    assert told("قال الشاهد إن تركيا تهاجم القرى الكردية.") == ["asserted"]


def test_an_attack_of_which_there_is_no_sign_is_left_open() -> None:
    assert told("لا يوجد أي دليل على هجوم إيراني على الناقلة.") == ["hypothetical"]


def test_what_is_called_untrue_is_denied() -> None:
    text = "ليس صحيحا ما تردد عن أن عمان أرسلت طائرات إلى ليبيا."
    assert {claim.status for claim in read(text).claims} == {"negated"}


def test_what_is_done_instead_is_told_and_the_other_denied() -> None:
    text = "وعوض الإفراج عن المعتقلين، اعتقلت الشرطة المغربية خمسة نشطاء آخرين."
    assert told(text, "RETREAT") == ["negated"]
    assert told(text, "COERCE") == ["asserted"]


def test_hardly_done_is_done() -> None:
    assert told("لم تكد القوات الأميركية تنسحب من كابل حتى سقطت الحكومة.", "RETREAT") == ["asserted"]
    assert told("كادت القوات الأميركية تنسحب من كابل.", "RETREAT") == ["negated"]


def test_a_penalty_that_is_faced_may_come() -> None:
    assert told("يواجه ثلاثة متهمين عقوبة الإعدام إذا أدانتهم المحكمة.", "SANCTION") == ["hypothetical"]


@pytest.mark.parametrize(
    "text",
    [
        "نفت وزارة الدفاع السورية بشدة قصف المدنيين في دوما.",
        "نفى الحزب بشكل قاطع اغتيال الناشط.",
    ],
)
def test_how_something_is_denied_is_no_part_of_it(text: str) -> None:
    assert told(text) == ["negated"]
    assert told("أدانت المنظمة بشدة اعتقال الصحفيين.", "COERCE") == ["asserted"]


def test_what_comes_if_an_attack_goes_on_is_conditional() -> None:
    assert told("في حال عاودت إسرائيل قصف الضاحية، فسيسقط الاتفاق.")[0] == "hypothetical"
    assert told("عاودت إسرائيل قصف الضاحية.") == ["asserted"]


def test_an_attack_whose_doers_were_caught_before_it_did_not_come() -> None:
    assert told("اعتقلت الشرطة المغربية خلية قبل أن تنفذ هجوما على ثكنة.") == ["hypothetical"]
    assert told("غادر السكان القرية قبل أن تقصفها الطائرات الروسية.") == ["asserted"]
    assert told("اعتقلت الشرطة خمسة أشخاص قبل الهجوم على السفارة بيومين.") == ["asserted"]


def test_who_fled_for_fear_of_an_attack_fled() -> None:
    text = "وخوفا من أن يهاجم التنظيم القرية، نزح السكان."
    assert told(text) == ["hypothetical"]
    assert told(text, "SANCTION") == ["asserted"]


def test_what_somebody_means_to_do_in_a_month_is_not_of_last_year() -> None:
    found = read("يعتزم الرئيس العراقي زيارة طهران مطلع أبريل.", "2017-03-10").claims
    assert [claim.status for claim in found] == ["asserted"]


def test_talks_that_are_hoped_for_are_not_told_as_held() -> None:
    text = "أبدى غريفيث تفاؤله باستئناف المفاوضات بين الحكومة اليمنية والحوثيين."
    assert told(text, "CONSULT") == ["hypothetical"]
