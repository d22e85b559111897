"""Two groups side by side behind a verb, and a second harm told in the same breath as the first."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Trigger, actors and recipients of each claim."""
    return [
        (c.trigger.text, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
    ]


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("انتقدت الحكومة الغانية الطائفة الأحمدية.", ["الحكومة الغانية"], ["الطائفة الأحمدية"]),
        ("اتهمت السلطات الإثيوبية الأقلية الصومالية بالتمرد.", ["السلطات الإثيوبية"], ["الأقلية الصومالية"]),
        ("اتهم النائب الكويتي المعارض العراقي بالكذب.", ["النائب الكويتي"], ["المعارض العراقي"]),
    ],
)
def test_a_group_with_its_own_adjective_is_no_adjective(text: str, doer: list[str], hit: list[str]) -> None:
    ((_, actors, recipients),) = told(text)
    assert (actors, recipients) == (doer, hit)


@pytest.mark.parametrize(
    "text",
    [
        "خطف المتمردون المعلم وقتلوه.",
        "اختطف رجال القبيلة المهندس ثم قتلوه.",
        "عذبت الشرطة المعتقل فقتلته.",
    ],
)
def test_who_was_abducted_or_tortured_is_killed_besides(text: str) -> None:
    (_, first, victim), (trigger, killer, killed) = told(text)
    assert "قتل" in trigger
    assert first and killer == first
    assert victim and killed == victim


def test_an_attack_and_its_dead_are_still_one() -> None:
    assert len(told("هاجم المتمردون القرية وقتلوا ستة فلاحين.")) == 1


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("صد الجيش هجوما وقتل ثلاثين مهاجما.", ["الجيش"], ["ثلاثين مهاجما"]),
        ("أحبطت الشرطة هجوما وقتلت ستة مهاجمين.", ["الشرطة"], ["ستة مهاجمين"]),
        ("أفشل الحراس محاولة تسلل وقتلوا أربعة مسلحين.", ["الحراس"], ["أربعة مسلحين"]),
    ],
)
def test_who_beat_an_attack_off_killed_the_attackers(text: str, doer: list[str], hit: list[str]) -> None:
    ((_, actors, recipients),) = told(text)
    assert (actors, recipients) == (doer, hit)
    assert read(text).claims[0].status == "asserted"


def test_two_students_are_not_their_university() -> None:
    ((_, _, recipients),) = told("قتل طالبا جامعة برصاص قناص في تعز.")
    assert recipients == ["طالبا جامعة"]


@pytest.mark.parametrize(
    "text",
    [
        "زار الوفد عائلة الناشط الذي خطف وقتل.",
        "عثر الأهالي على جثة الطبيب الذي خطف وقتل في تعز.",
    ],
)
def test_what_was_done_to_him_is_told_of_the_man_and_nobody_before_him(text: str) -> None:
    harms = [c for c in read(text).claims if c.event == "ASSAULT"]
    assert [c.trigger.text for c in harms] == ["خطف", "قتل"]
    assert all(not c.actor for c in harms)
    assert all((p.text or "") in {"الناشط", "الطبيب"} for c in harms for p in c.recipient)
    assert all(c.recipient for c in harms)


def test_who_launched_a_drone_did_not_destroy_it() -> None:
    for text in (
        "أعلن الجيش إسقاط مسيرة أطلقتها الجماعة باتجاه الميناء.",
        "أعلن التحالف تدمير مسيرة أطلقها الحوثيون باتجاه السعودية.",
    ):
        assert not [
            a for a in told(text) if a[0] in {"إسقاط", "تدمير"} and a[1] in (["الجماعة"], ["الحوثيون"])
        ]


def test_a_verb_behind_another_is_no_prison() -> None:
    assert [(a[1], a[2]) for a in told("الصحفي المصري اعتقل وسجن.")] == [([], ["الصحفي المصري"])]


def test_militias_burn_a_hospital() -> None:
    ((_, actors, recipients),) = told("أحرقت الميليشيات المستشفى.")
    assert (actors, recipients) == (["الميليشيات"], ["المستشفى"])


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("انتقد سكان دمشق الحكومة.", ["سكان دمشق"], ["الحكومة"]),
        ("انتقد سكان باريس وزير الداخلية.", ["سكان باريس"], ["وزير الداخلية"]),
        ("انتقد أهالي درعا الحكومة.", ["أهالي درعا"], ["الحكومة"]),
    ],
)
def test_residents_are_told_with_their_town(text: str, doer: list[str], hit: list[str]) -> None:
    ((_, actors, recipients),) = told(text)
    assert (actors, recipients) == (doer, hit)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("المئات من عمال المناجم تظاهروا أمام الوزارة.", "PROTEST"),
        ("وأضاف أن العشرات من المسلحين هاجموا الثكنة.", "ASSAULT"),
    ],
)
def test_hundreds_of_people_before_their_verb_do_it(text: str, event: str) -> None:
    (one,) = (c for c in read(text).claims if c.event == event)
    assert [p.text for p in one.actor] in (["المئات من عمال المناجم"], ["العشرات من المسلحين"])


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع وزيرا مالية لبنان والعراق في بيروت، وجرى الاتفاق على إعفاء متبادل.",
        "التقى الرئيس الكيني نظيره الأوغندي، وتم التوافق على فتح الحدود.",
    ],
)
def test_what_was_agreed_at_a_meeting_is_agreed_by_those_who_met(text: str) -> None:
    met, agreed = (next(c for c in read(text).claims if c.event == e) for e in ("CONSULT", "AGREE"))
    assert len(agreed.actor) > 1
    assert [p.text for p in agreed.actor] == [p.text for p in (*met.actor, *met.recipient)]


def test_an_agreement_of_nobody_is_not_told() -> None:
    assert not [c for c in read("تم الاتفاق على تبادل الأسرى.").claims if c.event == "AGREE"]


def test_an_envoy_with_his_name_is_whom_a_minister_met() -> None:
    text = "التقى الوزير الأردني المبعوث هانز غروندبرغ في عمان."
    (one,) = read(text).claims
    assert [p.text for p in one.actor] == ["الوزير الأردني", "المبعوث هانز غروندبرغ"]


def test_who_arrests_those_on_board_is_not_arrested() -> None:
    text = "اعترضت البحرية الهندية قاربا باكستانيا واعتقلت من على متنه."
    arrests = [c for c in read(text).claims if c.trigger.text == "اعتقلت"]
    assert arrests and all("البحرية الهندية" not in [p.text for p in c.recipient] for c in arrests)


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        ("اتهم نائب عراقي مستقل تركيا بالتدخل.", ["نائب عراقي مستقل"], ["تركيا"]),
        ("طالب نائب ليبي مستقيل البرلمان بالتحقيق.", ["نائب ليبي مستقيل"], ["البرلمان"]),
    ],
)
def test_what_describes_a_man_behind_his_nation_owns_nothing(
    text: str, doer: list[str], hit: list[str]
) -> None:
    ((_, actors, recipients),) = told(text)
    assert (actors, recipients) == (doer, hit)


def test_a_death_that_a_minister_announces_is_no_adjective_of_his() -> None:
    assert [c.trigger.text for c in read("أعلن وزير ليبي مقتل الرئيس القذافي.").claims] == ["مقتل"]
