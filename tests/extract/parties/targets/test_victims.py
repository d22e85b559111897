"""Who fell is no doer: victims of an attack, those who tell of it, and words that look like either."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def sides(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Trigger, actors and recipients of each ASSAULT."""
    return [
        (c.trigger.text, [p.text or "" for p in c.actor], [p.text or "" for p in c.recipient])
        for c in read(text).claims
        if c.event == "ASSAULT"
    ]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        pytest.param(
            "أفاد مصدر في الشرطة أن أربعة مدنيين أصيبوا بجروح إثر انفجار عبوة ناسفة غرب كركوك.",
            ["أربعة مدنيين"],
            id="wounded, the noun of the wound behind the verb",
        ),
        pytest.param(
            "قال ضابط في الشرطة إن ثلاثين شخصا قتلوا وجرح تسعون في هجوم انتحاري وسط العاصمة.",
            ["ثلاثين شخصا", "تسعون"],
            id="killed before the verb, and others wounded",
        ),
        pytest.param(
            "وقتل ما لا يقل عن 30 مجندا وجرح 60 شخصا، في هجوم انتحاري شمال مقديشو.",
            ["30 مجندا", "60 شخصا"],
            id="killed, and others wounded, without a nominative",
        ),
        pytest.param(
            "قتل 12 عاملا وأصيب قرابة 40 من زملائهم في هجوم انتحاري شرق العاصمة أمس.",
            ["12 عاملا", "40 من زملائهم"],
            id="wounded about as many",
        ),
    ],
)
def test_who_was_hit_has_done_nothing(text: str, hit: list[str]) -> None:
    assert [(actor, recipient) for _, actor, recipient in sides(text)] == [([], hit)]


def test_those_who_fall_by_an_explosion_did_not_set_it_off() -> None:
    assert all(not actor for _, actor, _ in sides("سقط عشرات اليمنيين جرحى بانفجار سيارة مفخخة وسط تعز."))


def test_an_attacker_still_acts_before_the_wounded() -> None:
    (found,) = sides("فتح مسلح النار على الحرس فقتل وجرح ثلاثة جنود في هجوم على الثكنة.")
    assert found[1] == ["مسلح"]


def test_who_tells_of_an_act_is_not_its_doer() -> None:
    told = sides(
        "أشارت المصادر إلى أن المزارع قتل برصاص الجنود عندما كان يتصدى للقوات الإسرائيلية شرق جباليا."
    )
    assert told
    assert all("المصادر" not in actor for _, actor, _ in told)


def test_what_is_done_is_told_by_its_verb_not_by_the_weapon() -> None:
    (found,) = sides("ذكر أن شاحنة مفخخة انفجرت قرب ثكنة للجيش في ناحية العلم.")
    assert found == ("انفجرت", [], ["ثكنة للجيش"])


def test_a_bomb_that_goes_off_somewhere_is_an_attack() -> None:
    (found,) = sides("أعلنت السلطات أن قنبلة انفجرت أمس قرب محطة القطار مما أسفر عن إصابة خمسة أشخاص.")
    assert found == ("انفجرت", [], ["خمسة أشخاص"])


def test_a_verb_s_pronoun_takes_up_two_men_before_it() -> None:
    (found,) = sides("أفاد مصدر عسكري بأن جنديين نيجريين خطفهما مقاتلو الحركة في العاشر من الشهر.")
    assert found[1:] == (["مقاتلو الحركة"], ["جنديين نيجريين"])


def test_dozens_go_on_as_the_subject() -> None:
    text = "قال الشهود إن العشرات من المستوطنين هاجموا المزارعين من قرية عوريف، واعتدوا عليهم بالضرب."
    assert {tuple(actor) for _, actor, _ in sides(text)} == {("العشرات من المستوطنين",)}


def test_what_looks_like_a_preposition_is_the_verb_of_the_noun_before() -> None:
    first, second = sides("أكد الرئيس أن مدرعات روسية فتحت النار على أهالي القرية ودمرت مباني في المدينة.")
    assert (first[0], first[1], second[1]) == ("فتحت النار", ["مدرعات روسية"], ["مدرعات روسية"])


def test_an_accusative_behind_an_adjective_is_the_object() -> None:
    (found,) = sides("استهدف مفجر انتحاري معسكرا لتدريب المجندين في عدن.")
    assert found[1] == ["مفجر انتحاري"]


def test_who_is_taken_is_never_one_more_of_those_who_take() -> None:
    (found,) = sides("قام مسلحون ملثمون بخطف نائب رئيس البلدية سامي العلي من مكتبه.")
    assert found[1] == ["مسلحون ملثمون"]
    assert found[2][0].startswith("نائب رئيس البلدية")


def test_an_adjective_of_an_attack_is_nobody() -> None:
    (found,) = sides("قال النقيب علي حسين إن جنديا أصيب في هجوم مسلح استهدف دوريته قرب الرمادي.")
    assert found[:2] == ("هجوم مسلح", [])


def test_a_masculine_verb_tells_of_the_attack_not_of_its_car() -> None:
    text = "أعلنت مصادر طبية مقتل فلاحين في هجوم انتحاري بشاحنة مفخخة استهدف رتلا لقوات أجنبية."
    (found,) = sides(text)
    assert found == ("هجوم انتحاري", [], ["رتلا لقوات أجنبية"])


def test_one_man_with_a_rifle_fires_and_is_not_the_fire_s() -> None:
    (found,) = sides("أطلق شرطي النار على متظاهر في الخرطوم.")
    assert found[1] == ["شرطي"]


def test_who_is_hurt_in_a_riot_is_hit_by_it() -> None:
    claims = read("اعتدى جنود على المتظاهرين فردوا بقذف الحجارة فأصيب ضابطان.").claims
    assert [(c.event, [p.text for p in c.recipient]) for c in claims] == [
        ("ASSAULT", ["المتظاهرين"]),
        ("PROTEST", ["ضابطان"]),
    ]


def test_an_object_behind_an_adverb_leaves_the_doer_his_deed() -> None:
    claims = sides("وكان تنظيم داعش قد سيطر على سرت، واختطف قبل ذلك عشرين عاملا مصريا.")
    assert [actors for _, actors, _ in claims] == [["تنظيم داعش"]]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل ثلاثة جنود في هجوم استهدف نقطة تفتيش.",
        "قتل جندي في هجوم انتحاري استهدف دورية.",
        "قتل جنديان في انفجار استهدف دورية في مدينة بعقوبة.",
        "أعلنت الشرطة مقتل جنديين في تفجير استهدف حافلة.",
        "لقي جندي مصرعه في كمين استهدف رتلا عسكريا.",
    ],
)
def test_who_died_in_an_attack_did_not_aim_it(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.event, claim.actor) == ("ASSAULT", ())
    assert claim.recipient


@pytest.mark.parametrize("why", ["ردا على حملة على مدرسة", "انتقاما لمقتل زعيم القبيلة"])
def test_what_a_deed_answers_makes_no_doers_of_the_dead(why: str) -> None:
    attack = read(f"كان عشرة جنود قد قتلوا في هجوم على ثكنة للجيش {why}.").claims[0]
    assert attack.actor == ()
    assert "عشرة جنود" in [p.text for p in attack.recipient]


def test_a_land_behind_a_strike_is_struck_and_a_noun_of_either_gender_is_told_of() -> None:
    (strike,) = read("مخاوف من ضربة واسعة لقطاع غزة.").claims
    assert (strike.actor, [p.code for p in strike.recipient]) == ((), ["PSE"])
    told = read("عاين الأطباء الرهينة التي احتجزها المتمردون.").claims
    assert [[p.text for p in c.recipient] for c in told if c.event == "ASSAULT"] == [["الرهينة"]]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزراء إن من تم اعتقالهم سيحاكمون.",
        "قال أحد أعضاء فريق الدفاع إن عدد من ألقي القبض عليهم بلغ مئة شخص.",
        "أكد النواب أن من اعتقلتهم الشرطة طلاب.",
    ],
)
def test_whoever_is_arrested_is_not_who_speaks_of_it(text: str) -> None:
    assert not [p for claim in read(text).claims if claim.event == "COERCE" for p in claim.recipient]


def test_what_an_attack_is_for_is_not_hit_by_it() -> None:
    assert sides("شن الجيش هجوما لتحرير الرهائن.")[0] == ("هجوما", ["الجيش"], [])
    assert sides("تعرضت عناصر كثيرة للاغتيال لإقناع الأفراد بالرحيل.") == [("للاغتيال", [], ["عناصر كثيرة"])]


@pytest.mark.parametrize(
    ("text", "event", "actors", "victims"),
    [
        ("فوجئ الصيادون بجنود اقتادوهم إلى الثكنة.", "ASSAULT", "جنود", "الصيادون"),
        ("فوجئ السائقان بمسلحين اقتادوهما إلى الغابة.", "ASSAULT", "مسلحين", "السائقان"),
        ("اصطدم الصحافي بحراس ضربوه أمام القصر.", "ASSAULT", "حراس", "الصحافي"),
        ("التقى الوزير ناشطين طالبوه بالإفراج عن زملائهم.", "REQUEST", "ناشطين", "الوزير"),
        ("أفرج المسلحون عن جنود خطفوهم الشهر الماضي.", "ASSAULT", "المسلحون", "جنود"),
    ],
)
def test_who_is_come_upon_acts_unless_the_pronoun_means_him(
    text: str, event: str, actors: str, victims: str
) -> None:
    claims = [
        c for c in read(text).claims if c.event == event or (event == "ASSAULT" and c.event == "COERCE")
    ]
    assert [p.text for p in claims[-1].actor] == [actors]
    assert [p.text for p in claims[-1].recipient] == [victims]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("تظاهر السكان، واعتقل ثلاثة محامين قبل الإفراج عنهم.", "ثلاثة محامين"),
        ("تظاهر السكان، وجرى توقيف عدد من الصحافيين قبل إطلاق سراحهم.", "عدد من الصحافيين"),
        ("اعتصم الطلاب، واعتقلت الشرطة مجموعة من الأساتذة ثم أطلقت سراحهم.", "مجموعة من الأساتذة"),
    ],
)
def test_who_was_taken_is_freed_though_others_are_nearer_subjects(text: str, freed: str) -> None:
    (claim,) = (c for c in read(text).claims if c.event == "RETREAT")
    assert [p.text for p in claim.recipient] == [freed]


@pytest.mark.parametrize(
    ("text", "victims", "actors"),
    [
        ("تعرض الكثير من المعتقلين للضرب.", ["الكثير من المعتقلين"], []),
        ("تعرض العديد من الصحافيين للضرب على يد الشرطة.", ["العديد من الصحافيين"], ["الشرطة"]),
        ("تحدث الضحايا عن معاناتهم، حيث تعرض الكثير منهم للضرب.", ["الكثير"], []),
        ("قتل العديد من الجنود في قصف على ثكنة.", ["العديد من الجنود", "ثكنة"], []),
    ],
)
def test_many_of_them_behind_a_verb_are_one_party(text: str, victims: list[str], actors: list[str]) -> None:
    (claim,) = read(text).claims
    assert [p.text for p in claim.recipient] == victims
    assert [p.text for p in claim.actor] == actors


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("وانتقد كلام النائب عن المحكمة.", "النائب"),
        ("رفض حديث الرئيس عن الانقسام.", "الرئيس"),
        ("ورفض كلام الوزير عن الأزمة.", "الوزير"),
    ],
)
def test_words_reject_nothing(text: str, whom: str) -> None:
    (claim,) = read(text).claims
    assert [p.text for p in claim.recipient] == [whom]
    assert not claim.actor


@pytest.mark.parametrize("men", ["قضاة تونسيون", "قراصنة روس", "أساتذة تونسيون"])
def test_men_whose_plural_ends_as_a_womans_noun_are_the_subject(men: str) -> None:
    (threat,) = [
        claim for claim in read(f"تعرض {men} لتهديد من متشددين.").claims if claim.event == "THREATEN"
    ]
    assert [p.text for p in threat.recipient] == [men]
