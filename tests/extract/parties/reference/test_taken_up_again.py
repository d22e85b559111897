"""What takes somebody up again: a title alone, the pronoun of what others judge, the two of a list, many who
go on, the forces of a rebel, a short name with the gender of its verb."""

from __future__ import annotations

import pytest

from marsad.model import Party
from tests.extract.views import read

Told = list[tuple[str | None, str | None, str | None]]


def of(parties: tuple[Party, ...]) -> Told:
    return [(party.code, party.sector, party.id) for party in parties]


def last(text: str, event: str, published: str = "2024-03-01") -> tuple[Told, Told]:
    claim = [one for one in read(text, published).claims if one.event == event][-1]
    return of(claim.actor), of(claim.recipient)


DBEIBAH = ("LBY", "GOV", "abdul-hamid-dbeibah")
MANGOUSH = "استقبلت وزيرة الخارجية الليبية نجلاء المنقوش وفدا. واتهمت المنقوش مهربين بإدخال السلاح."


@pytest.mark.parametrize(
    ("text", "event", "recipient"),
    [
        ("عزل عبد الحميد الدبيبة الوزيرة. ورفض البرلمان قراره.", "REJECT", DBEIBAH),
        ("استقبل عبد الحميد الدبيبة وفدا. وانتقد البرلمان مواقفه.", "ACCUSE", DBEIBAH),
        ("زار عبد الحميد الدبيبة تونس. وانتقد البرلمان زيارته.", "ACCUSE", DBEIBAH),
        ("قال عبد الحميد الدبيبة إن حكومته لن تستقيل. وانتقد البرلمان تصريحاته.", "ACCUSE", DBEIBAH),
    ],
)
def test_nobody_judges_what_he_says_or_decides_himself(
    text: str, event: str, recipient: tuple[str, str, str]
) -> None:
    assert last(text, event)[1] == [recipient]


def test_who_refuses_to_go_back_on_his_own_word_refuses_nobody() -> None:
    assert last("عزل عبد الحميد الدبيبة الوزيرة. ورفض التراجع عن قراره.", "REJECT")[1] == []


def test_who_justifies_what_he_does_does_it_himself() -> None:
    assert last("بررت أنقرة تدخلها العسكري في ليبيا.", "MOBILIZE")[0] == [("TUR", "GOV", None)]


def test_a_visit_with_a_pronoun_is_one_that_he_makes() -> None:
    actors, recipients = last("أقال عبد الحميد الدبيبة الوزيرة. وانتقد البرلمان زيارته.", "CONSULT")
    assert (actors, recipients) == ([DBEIBAH], [])


def test_an_office_alone_is_held_by_the_one_whom_the_article_named() -> None:
    text = "التقى عبد الفتاح البرهان مبعوثا أمريكيا في جوبا. ودعا قائد الجيش الأحزاب إلى الوحدة."
    assert [one for _, _, one in last(text, "REQUEST")[0]] == ["abdel-fattah-al-burhan"]
    unnamed = "التقى مبعوث أمريكي وفدا سودانيا في الخرطوم. ودعا قائد الجيش الأحزاب إلى الوحدة."
    assert [one for _, _, one in last(unnamed, "REQUEST")[0]] == [None]


def test_a_short_name_has_the_gender_of_its_verb() -> None:
    _, recipients = last(f"{MANGOUSH} ووعدها السفير التونسي بإرسال خبراء.", "AGREE")
    assert [one for _, _, one in recipients] == ["najla-mangoush"]


def test_the_two_of_a_list_are_taken_up_by_a_pronoun_of_two() -> None:
    text = "طالبت نقابة الأطباء السودانية الجيش والدعم السريع بوقف القتال، واتهمتهما بقتل المدنيين."
    assert [one for _, _, one in last(text, "ACCUSE")[1]] == [None, "rsf-sudan"]
    towns = "التقت نقابة الأطباء السودانية وفدا في القاهرة وعمان، واتهمتهما بقتل المدنيين."
    assert last(towns, "ACCUSE")[1] == []


def test_many_of_whom_only_the_number_is_told_go_on() -> None:
    assert last("تظاهر المئات في صفاقس، وطالبوا الحكومة بالرحيل.", "REQUEST")[0] == [("TUN", "CVL", None)]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("أعلن عبد الملك الحوثي أن قواته أسقطت طائرة سعودية.", "REB"),
        ("أعلن الرئيس المصري أن قواته أسقطت طائرة إثيوبية.", "MIL"),
    ],
)
def test_the_forces_of_a_rebel_are_rebels(text: str, sector: str) -> None:
    assert [one for _, one, _ in last(text, "ASSAULT")[0]] == [sector]


def test_two_known_persons_side_by_side_are_two() -> None:
    actors, recipients = last("اتهم خالد مشعل محمد دحلان بالتحريض.", "ACCUSE")
    assert [one for _, _, one in (*actors, *recipients)] == ["khaled-mashal", "mohammed-dahlan"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("استقبل الرئيس المصري خليفة حفتر في القاهرة.", ["khalifa-haftar", "abdel-fattah-al-sisi"]),
        ("التقى الرئيس الفرنسي خليفة حفتر.", ["emmanuel-macron", "khalifa-haftar"]),
        ("استقبل الرئيس التركي رجب طيب أردوغان خليفة حفتر.", ["khalifa-haftar", "recep-tayyip-erdogan"]),
    ],
)
def test_nobody_of_another_state_holds_the_office_before_his_name(text: str, ids: list[str]) -> None:
    actors, recipients = last(text, "CONSULT")
    assert [one for _, _, one in (*actors, *recipients)] == ids


@pytest.mark.parametrize(
    ("text", "event", "recipient"),
    [
        ("أشادت البوليساريو بموقف قيس سعيد، وشكره إبراهيم غالي.", "SUPPORT", "kais-saied"),
        ("انتقد ناصر بوريطة قرار قيس سعيد. ورحب إبراهيم غالي بموقف سعيد.", "SUPPORT", "kais-saied"),
        ("اجتمع خليفة حفتر بعقيلة صالح وطلب منه دعم الجيش.", "REQUEST", "aguila-saleh"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_means_beside_others(text: str, event: str, recipient: str) -> None:
    assert last(text, event)[1][0][2] == recipient


def test_whom_one_only_met_does_not_go_on_within_the_sentence() -> None:
    text = "وصل الوزير الإيطالي إلى طرابلس والتقى محمد المنفي، ثم غادر إلى بنغازي واجتمع بخليفة حفتر."
    assert [code for code, _, _ in last(text, "CONSULT")[0]] == ["ITA", "LBY"]


def test_two_states_are_of_two_countries() -> None:
    text = "استقبلت تونس وفدا مغربيا. وانتقد خليفة حفتر عقيلة صالح. ودعت فرنسا البلدين إلى الحوار."
    assert [code for code, _, _ in last(text, "REQUEST")[1]] != ["LBY", "LBY"]


def test_the_people_of_a_place_are_of_it_and_not_of_who_came_there() -> None:
    text = "اقتحم الجيش الإسرائيلي مخيم الدهيشة واعتقل أربعة من سكانه."
    assert last(text, "COERCE")[1] == [("PSE", "CVL", None)]


def test_the_pronoun_on_the_same_verb_means_its_object_before() -> None:
    text = "دعت أحزاب مغربية الحكومة إلى قطع العلاقات مع تونس، بينما دعاها حزب الاستقلال إلى التهدئة."
    assert [sector for _, sector, _ in last(text, "REQUEST")[1]] == ["GOV"]


def test_who_sends_is_not_who_receives() -> None:
    sent = "أرسلت الرياض وفدا. وطالب الوفد الأمم المتحدة بالتدخل."
    assert [code for code, _, _ in last(sent, "REQUEST")[0]] == ["SAU"]
    received = "استقبل الرئيس المصري وفدا. وطالب الوفد الأمم المتحدة بالتدخل."
    assert [code for code, _, _ in last(received, "REQUEST")[0]] == [None]


def test_a_deed_before_the_first_verb_is_of_the_subject_behind_it() -> None:
    actors, _ = last("عقب لقائه المبعوث الأممي، اتهم عقيلة صالح الحكومة بالفساد.", "CONSULT")
    assert [one for _, _, one in actors] == ["aguila-saleh", None]
    text = "قصف الجيش السوري مدينة دوما. وبعد قصفه المدينة، أدان الوزير الفرنسي النظام."
    assert [code for code, _, _ in last(text, "ASSAULT")[0]] == ["SYR"]


def test_nobody_strikes_what_is_his_own() -> None:
    text = "هددت وزارة الصحة بالإضراب. وقصفت طائرات مجهولة مستشفاها في قندوز."
    assert [sector for _, sector, _ in last(text, "ASSAULT")[1]] != ["MIL"]


def test_his_accusations_are_those_that_he_makes() -> None:
    text = "اتهم عقيلة صالح تركيا بالتدخل. ورفضت أنقرة اتهاماته."
    assert [one for _, _, one in last(text, "REJECT")[1]] == ["aguila-saleh"]


def test_an_officer_in_a_service_is_of_it() -> None:
    assert last("قتل مسلحون ضابطا في المخابرات العراقية.", "ASSAULT")[1] == [("IRQ", "SPY", None)]


def test_a_family_name_is_not_what_an_ambassador_is_of() -> None:
    actors, _ = last("اتهم السفير الليبي طاهر السني أطرافا خارجية بالتدخل.", "ACCUSE")
    assert actors == [("LBY", "GOV", None)]


def test_two_delegations_are_of_the_two_nations_named() -> None:
    text = "وصلت إلى جدة وفود أمريكية وأوكرانية. وأجرى الوفدان محادثات طويلة."
    assert [code for code, _, _ in last(text, "CONSULT")[0]] == ["USA", "UKR"]
