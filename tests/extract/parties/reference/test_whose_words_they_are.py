"""Pronouns in somebody's words: his whose words they are, and who adds them by a participle."""

from __future__ import annotations

import pytest

from tests.extract.views import claims_of, parties_of, read


@pytest.mark.parametrize(
    ("text", "event", "doer"),
    [
        ("استدعت الجزائر سفيرها ردا على إعلان فرنسا دعمها لمقترح المغرب.", "SUPPORT", "فرنسا"),
        ("احتجت إيران على إعلان ألمانيا رفضها الاتفاق.", "REJECT", "ألمانيا"),
        ("نددت الحكومة بإعلان الحركة مسؤوليتها عن الهجوم.", "ASSAULT", "الحركة"),
        ("قالت الجبهة إن باريس تخلت عنها، متوعدة بتصعيد هجماتها على الجيش المغربي.", "ASSAULT", "الجبهة"),
    ],
)
def test_what_somebody_says_of_himself_is_his(text: str, event: str, doer: str) -> None:
    (claim,) = claims_of(text, event)
    assert [party.text for party in claim.actor] == [doer]


def test_who_stands_before_his_own_verb_as_a_man_is_no_her() -> None:
    text = "أوضح المجلس أن البرهان جدد رفضه أي تفاوض مع قوات الدعم السريع قبل انسحابها من المدن."
    (retreat,) = claims_of(text, "RETREAT")
    assert [party.text for party in retreat.actor] == ["قوات الدعم السريع"]


def test_of_what_a_town_is_the_capital_is_no_object() -> None:
    text = "قالت الشرطة إن طائرة مسيرة تابعة للحزب قصفت محطة كهرباء في مدينة الأبيض عاصمة الولاية."
    (raid,) = claims_of(text, "ASSAULT")
    assert parties_of(raid) == (["طائرة مسيرة تابعة للحزب"], ["محطة كهرباء"])


def test_whom_a_pronoun_behind_a_participle_means_stands_in_its_own_clause() -> None:
    text = "استعاد الجيش البلدة من حركة الشباب. وقالت الحركة عبر إذاعة الأندلس التابعة لها إنها انسحبت."
    (tie,) = [tie for tie in read(text).ties if tie.kind == "member_of"]
    assert tie.object is not None and tie.object.text == "الحركة"


def test_who_calls_on_two_is_none_of_them() -> None:
    text = (
        "توصل وفدا الحكومة والجبهة إلى تفاهم في نيروبي. "
        "ورحب مفوض الاتحاد الأفريقي للسلم والأمن بالتفاهم، داعيا الطرفين إلى تنفيذه."
    )
    (call,) = claims_of(text, "REQUEST")
    assert parties_of(call)[1] == ["وفدا الحكومة", "الجبهة"]


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("قال الرئيس إن المنفذ مهم، نافيا في الوقت ذاته نيته خوض حرب من أجله.", "ASSAULT", "negated"),
        ("لن نعود حتى تسحب الحكومة المشروع.", "CONCEDE", "hypothetical"),
        ("نفى الجيش تكبده خسائر في الهجوم.", "ASSAULT", "negated"),
        ("انسحبت الحركة، ونفت تكبدها خسائر.", "ASSAULT", "negated"),
    ],
)
def test_what_is_denied_or_awaited_beside_other_words(text: str, event: str, status: str) -> None:
    (claim,) = claims_of(text, event)
    assert claim.status == status


@pytest.mark.parametrize(
    ("text", "doers", "hit"),
    [
        ("فقد الجيش خمسة من جنوده.", [], ["خمسة من جنوده"]),
        ("تكبدت الحركة خسائر كبيرة في معارك حلب.", [], ["الحركة"]),
        ("أعلنت القيادة أنها نفذت غارة جوية دعما للقوات الصومالية.", ["القيادة"], []),
    ],
)
def test_who_suffers_losses_or_is_helped_strikes_nobody(text: str, doers: list[str], hit: list[str]) -> None:
    (claim,) = claims_of(text, "ASSAULT")
    assert parties_of(claim) == (doers, hit)


def test_what_is_voted_on_and_what_a_mission_is_called_is_nobodys_act() -> None:
    (vote,) = read("من المقرر أن يصوت مجلس الأمن الشهر المقبل على تمديد تفويض البعثة.").claims
    assert (vote.event, vote.status) == ("SUPPORT", "future")
    assert read("تشارك بوروندي في بعثة الاتحاد الأفريقي لدعم الاستقرار.").claims == ()
    assert read("خرج الناشط من المحكمة.").claims == ()


def test_who_is_charged_with_leading_a_band_is_not_led_by_it() -> None:
    ties = read("رئيس البلدية أكرم إمام أوغلو، الذي يتهمه الادعاء بقيادة شبكة فساد.").ties
    assert [tie.gloss for tie in ties if "prosecution" in tie.gloss] == []


def test_a_quoted_manner_is_no_name_of_a_town() -> None:
    (tie,) = read('انسحبت الحركة من البلدة "لأسباب تكتيكية".').ties
    assert tie.place is not None and tie.place.text == "البلدة"


def test_what_forces_are_ready_for_is_no_part_of_their_name() -> None:
    (claim,) = claims_of("أكد قائد الفصائل سالم حداد استعداد قواته للاندماج في الجيش السوري.", "AGREE")
    assert parties_of(claim)[0] == ["قواته"]
