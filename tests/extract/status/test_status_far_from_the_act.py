"""Status whose word stands far from the act: over a noun for a part in it, behind an insertion, before قبل,
in terms set off by a comma, over an expression of a tie."""

from __future__ import annotations

import pytest

from tests.extract.views import read


def told(text: str, word: str) -> list[str]:
    """The statuses of the claims whose trigger holds a word."""
    return [claim.status for claim in read(text).claims if word in claim.trigger.text]


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("لم يعثر المراقبون على أدلة على قصف الجيش للمستوصف.", "قصف", "hypothetical"),
        ("لم تصل إلى المنظمة، كما تقول، أي أدلة على قصف الطيران لمخازنها.", "قصف", "hypothetical"),
        ("لا توجد، بحسب المفتشين، مؤشرات على قصف الجيش للسوق.", "قصف", "hypothetical"),
        ("عثر المراقبون على أدلة على قصف الجيش للمستوصف.", "قصف", "asserted"),
        ("سينسحب اللواء قبل قصف الجسر.", "قصف", "future"),
        ("طالب الناطق الأهالي بالرحيل قبل مهاجمة الجيش القرية.", "مهاجمة", "hypothetical"),
        ("أخذ الجنود أسلحتهم قبل مهاجمة القرية.", "مهاجمة", "asserted"),
        ("هدد الضابط الأهالي قبل مهاجمة القرية.", "مهاجمة", "asserted"),
        ("وقال نائب إن استقالة رئيس الوزراء، إن حصلت، ستربك الكتل.", "استقالة", "hypothetical"),
        ("بدل قصف مواقع الجماعة اكتفى الطيران بتصويرها.", "قصف", "negated"),
        ("قد تلجأ تونس إلى القضاء الدولي لمقاضاة الشركة الفرنسية.", "مقاضاة", "hypothetical"),
        ("لجأت تونس إلى القضاء الدولي لمقاضاة الشركة الفرنسية.", "مقاضاة", "asserted"),
        ("ما من كتيبة هاجمت الثكنة.", "هاجمت", "negated"),
        ("قال الضابط إن ما من فصيل هاجم الثكنة.", "هاجم", "negated"),
        ("ليت الحكومة توقع الاتفاق مع النقابات.", "توقع", "hypothetical"),
        ("باتت القوات على أهبة اقتحام المدينة.", "اقتحام", "future"),
    ],
)
def test_what_stands_far_from_the_act_still_holds(text: str, word: str, status: str) -> None:
    assert told(text, word) == [status]


def test_terms_set_off_by_a_comma_are_to_come() -> None:
    text = "بموجب الاتفاق الموقع في مكة، يسلم المقاتلون أسلحتهم."
    assert [(c.event, c.gloss.split(":")[0]) for c in read(text).claims] == [
        ("CONCEDE", "Planned or announced")
    ]
    assert [c.event for c in read("بموجب الاتفاق، سلم المقاتلون أسلحتهم.").claims] == ["RETREAT"]


def test_the_aim_of_an_agreement_is_not_done() -> None:
    for text in (
        "وافقت الحكومتان على التعاون في قتال تنظيم الدولة.",
        "اتفق العراق وتركيا على التنسيق في قصف مواقع الحزب.",
    ):
        assert "asserted" not in told(text, "قتال") + told(text, "قصف")
    assert told("يتعاون الجيشان في قصف مواقع التنظيم.", "قصف") == ["asserted"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("نفت طهران أن يكون لها أي دور في الهجوم على السفينة.", "طهران"),
        ("نفى حزب الله أن تكون له علاقة باغتيال النائب.", "حزب الله"),
        ("نفت الحركة أن يكون لمقاتليها يد في تفجير السوق.", "مقاتليها"),
    ],
)
def test_who_denies_a_part_of_his_own_is_told_beside_the_deed(text: str, actor: str) -> None:
    claims = read(text).claims
    assert [(c.status, [p.text for p in c.actor]) for c in claims] == [("asserted", []), ("negated", [actor])]


def test_the_part_is_the_accused_ones() -> None:
    text = "اتهمت واشنطن طهران بأن لها دورا في الهجوم على المصفاة."
    assert [p.text for c in read(text).claims if c.event == "ASSAULT" for p in c.actor] == []


@pytest.mark.parametrize(
    ("text", "subject", "ground", "status"),
    [
        ("نفى مصدر عسكري سقوط البلدة في يد الجيش.", "الجيش", "البلدة", "negated"),
        ("لم تسقط المدينة في يد المسلحين.", "المسلحين", "المدينة", "negated"),
        ("لن تبقى المدينة تحت سيطرة المسلحين.", "المسلحين", "المدينة", "negated"),
        ("قد تسقط البلدة بيد الحوثيين خلال أيام.", "الحوثيين", "البلدة", "hypothetical"),
        ("أعلن الجيش سقوط البلدة في يد المسلحين.", "المسلحين", "البلدة", "asserted"),
        ("طالب الوزير بخروج المدينة من سيطرة الميليشيات.", "الميليشيات", "المدينة", "asserted"),
        ("استبعد محللون عودة المدينة إلى سيطرة الحكومة.", "الحكومة", "المدينة", "negated"),
        ("نفى الجيش قصف بلدة تحت سيطرة الحوثيين.", "الحوثيين", "بلدة", "asserted"),
        ("لم تقصف الطائرات مناطق تحت سيطرة الحوثيين.", "الحوثيين", "مناطق", "asserted"),
    ],
)
def test_a_tie_has_the_standing_of_what_holds_it(text: str, subject: str, ground: str, status: str) -> None:
    ties = [tie for tie in read(text).ties if tie.kind == "controls"]
    found = [(t.subject.text, t.place.text if t.place else None, t.status) for t in ties]
    assert found == [(subject, ground, status)]


def test_what_a_plan_puts_under_somebody_is_not_yet() -> None:
    ties = read("تدرس روسيا وضع قواتها تحت قيادة الأمم المتحدة.").ties
    assert [(tie.kind, tie.status) for tie in ties] == [("commands", "hypothetical")]
    assert not [t for t in read("خرجت المدينة من سيطرة الحركة.").ties if t.kind == "member_of"]


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("سارع الناطق إلى نفي خبر مقتل القائد في غارة أمريكية.", "غارة", "negated"),
        ("قتل القائد في غارة أمريكية، ونفى الناطق مقتل أخيه.", "غارة", "asserted"),
        ("وأكد البيان أن الحركة غير معنية بالتفاوض مع الحكومة.", "التفاوض", "negated"),
        ("ولن يكون انسحاب القوات من القرى سهلا.", "انسحاب", "hypothetical"),
        ("ما زال الإفراج عن الصيادين متعثرا.", "الإفراج", "hypothetical"),
        ("لم تصل اللجنة إلى خلاصة تثبت تعذيب الموقوف.", "تعذيب", "hypothetical"),
        ("وصلت اللجنة إلى خلاصة تثبت تعذيب الموقوف.", "تعذيب", "asserted"),
        ("ليس صحيحا، كما قال الناطق، أن الجيش قصف المستوصف.", "قصف", "negated"),
        ("أخفقت المحادثات فقصف الطيران مواقع الميليشيا مساء أمس.", "قصف", "asserted"),
        ("لم يصدر عن الوزارة ما يؤكد قصف طائراتها للميناء.", "قصف", "hypothetical"),
        ("من دون إنذار قصفت المدفعية السوق.", "قصفت", "asserted"),
        ("لعل أخطر ما وقع أمس أن الجيش قصف القصر.", "قصف", "asserted"),
        ("لعل الجيش قصف القصر.", "قصف", "hypothetical"),
        ("ما من فصيل هاجم الثكنة إلا وانهزم.", "هاجم", "asserted"),
        ("قدم المحامي ما يثبت تعذيب موكله.", "تعذيب", "asserted"),
        ("أشاد الوزير بالتنسيق في قصف مواقع التنظيم.", "قصف", "asserted"),
    ],
)
def test_what_denies_or_leaves_open_and_what_only_stands_near(text: str, word: str, status: str) -> None:
    assert told(text, word) == [status]


@pytest.mark.parametrize(
    ("text", "kind", "subject", "other", "status"),
    [
        ("تعهدت فرنسا بمواصلة دعم الحكومة اللبنانية.", "backs", "فرنسا", "الحكومة اللبنانية", "asserted"),
        ("تعهدت فرنسا بدعم الحكومة اللبنانية.", "backs", "فرنسا", "الحكومة اللبنانية", "future"),
        ("وعدت تركيا بالاستمرار في دعم الحكومة الليبية.", "backs", "تركيا", "الحكومة الليبية", "asserted"),
        ("أعلنت كتيبة النور مبايعتها تنظيم الدولة.", "loyal_to", "كتيبة النور", "تنظيم الدولة", "asserted"),
        (
            "الوزير فتحي باشاغا من أشد خصوم خليفة حفتر.",
            "opposes",
            "الوزير فتحي باشاغا",
            "خليفة حفتر",
            "asserted",
        ),
        ("فقد الجيش السيطرة على مدينة كيسمايو.", "controls", "الجيش", "مدينة كيسمايو", "historical"),
    ],
)
def test_who_goes_on_backing_and_who_lost(
    text: str, kind: str, subject: str, other: str, status: str
) -> None:
    ends = [(t.kind, t.subject.text, (t.object or t.place), t.status) for t in read(text).ties]
    assert (kind, subject, other, status) in [(k, s, end.text if end else None, st) for k, s, end, st in ends]


@pytest.mark.parametrize(
    ("text", "event", "denier"),
    [
        ("نفت إيران أن تكون قد سلمت صواريخ إلى روسيا.", "AID", "إيران"),
        ("نفت طهران أن تكون قد زودت الحوثيين بصواريخ.", "AID", "طهران"),
        ("نفى الجيش أن يكون قد قصف المستشفى.", "ASSAULT", "الجيش"),
    ],
)
def test_who_denies_to_have_done_a_thing_is_who_did_not_do_it(text: str, event: str, denier: str) -> None:
    (claim,) = [c for c in read(text).claims if c.event == event]
    assert ([p.text for p in claim.actor], claim.status) == ([denier], "negated")
