"""Sentences of real length, with what stands in other parts of them. Own sentences, published on Thursday
10 March 2016."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    "second",
    [
        "وطالب نائب رئيس الحركة بالإفراج عنه.",
        "وطالب الأمين العام للحزب بالإفراج عن المعتقلين.",
    ],
)
def test_a_first_sentence_without_a_known_subject_is_no_obstacle(second: str) -> None:
    told = [claim.event for claim in read(f"أوقفت وحدة أمنية رئيس الحركة.\n\n{second}", "2016-03-10").claims]
    assert told == ["COERCE", "REQUEST"]


def standings(text: str) -> list[tuple[str, str]]:
    """Type and status of each claim."""
    return [(claim.event, claim.status) for claim in read(text, "2016-03-10").claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "نفى الجيش سقوط المطار، معتبرا أن ما جرى إعادة انتشار، ومتهما تركيا بإرسال مقاتلين إلى طرابلس.",
            [("ACCUSE", "asserted"), ("MOBILIZE", "asserted")],
            id="who denies something and accuses somebody does accuse him",
        ),
        pytest.param(
            "نفت طهران ضلوعها في الهجوم، واصفة الاتهامات بالأكاذيب.",
            [("ASSAULT", "negated"), ("ACCUSE", "asserted")],
            id="what he calls lies is no news that he himself denies",
        ),
        pytest.param(
            "نفى الوزير وجود اتصالات مع إسرائيل، مجددا دعم بلاده للفلسطينيين، ومنددا بالاستيطان.",
            [("SUPPORT", "asserted"), ("ACCUSE", "asserted")],
            id="what he renews is not what he denies",
        ),
        pytest.param(
            "نفى الناطق سقوط المدينة، مؤكدا مقتل عشرين مسلحا.",
            [("ASSAULT", "asserted")],
            id="nor what he affirms",
        ),
        pytest.param(
            "كذبت الحكومة الأنباء عن اعتقال الصحفي، معربة عن أسفها.",
            [("COERCE", "negated"), ("ACCUSE", "asserted")],
            id="nor what he expresses",
        ),
        pytest.param(
            "نفى الناطق، متحدثا للصحافيين، اعتقال الصحافي.",
            [("COERCE", "negated")],
            id="a participle between two commas parts nothing",
        ),
    ],
)
def test_a_participle_behind_a_comma_is_not_denied(text: str, told: list[tuple[str, str]]) -> None:
    assert standings(text) == told


def dates(text: str) -> list[tuple[str, str, str | None]]:
    """Type, status and words of the date of each claim."""
    told = read(text, "2016-03-10").claims
    return [(claim.event, claim.status, claim.date.text) for claim in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "وفي الموصل، التي سيطر عليها التنظيم في يونيو 2014، قصفت الطائرات العراقية مواقع للتنظيم.",
            [("COERCE", "historical", "يونيو 2014"), ("ASSAULT", "asserted", None)],
            id="a place's own date is not that of what happens there",
        ),
        pytest.param(
            "أفرجت السلطات عن الصحفي الذي اعتقلته الشرطة الشهر الماضي في القاهرة.",
            [("RETREAT", "asserted", None), ("COERCE", "asserted", "الشهر الماضي")],
            id="who is set free was held on another day",
        ),
        pytest.param(
            "انسحب الجيش من المدينة التي احتلها في أكتوبر الماضي.",
            [("RETREAT", "asserted", None), ("COERCE", "historical", "أكتوبر الماضي")],
            id="a town is not left when it was taken",
        ),
        pytest.param(
            "زار الرئيس المنتخب، الذي فاز في انتخابات مايو 2015، الجزائر لبحث التعاون.",
            [("CONSULT", "asserted", None)],
            id="nor does who won an election travel then",
        ),
        pytest.param(
            "أمهلت الوزارة السفير الإثيوبي 72 ساعة لمغادرة البلاد، متهمة أديس أبابا بانتهاك السيادة بعد "
            "توقيعها في أكتوبر مذكرة تفاهم مع أرض الصومال.",
            [
                ("THREATEN", "asserted", None),
                ("ACCUSE", "asserted", None),
                ("SUPPORT", "historical", "أكتوبر"),
            ],
            id="what was done before has its own date",
        ),
        pytest.param(
            "انتقد الوزير المذكرة التي وقعها البلدان في أكتوبر الماضي، فيما وصل نائبه إلى موسكو.",
            [
                ("ACCUSE", "asserted", None),
                ("SUPPORT", "historical", "أكتوبر الماضي"),
                ("CONSULT", "asserted", None),
            ],
            id="nor does a clause beside take the date of a paper",
        ),
        pytest.param(
            "اتهمت الجمعية عناصر الأمن بمحاصرة منزل الناشطة منذ نوفمبر.",
            [("ACCUSE", "asserted", None), ("COERCE", "asserted", "منذ نوفمبر")],
            id="the deed of a charge has its date",
        ),
        pytest.param(
            "قتل الجيش المسلحين الذين هاجموا القرية فجر الأربعاء.",
            [("ASSAULT", "asserted", "فجر الأربعاء"), ("ASSAULT", "asserted", "فجر الأربعاء")],
            id="who attack are killed on that day",
        ),
        pytest.param(
            "في بيان أصدرته الثلاثاء، أدانت الحركة الهجوم.",
            [("ACCUSE", "asserted", "الثلاثاء")],
            id="a paper is of the day of what stands in it",
        ),
        pytest.param(
            "استقبل الرئيس الوفد الذي وصل أمس إلى الخرطوم.",
            [("CONSULT", "asserted", "أمس")],
            id="who came yesterday is received then",
        ),
    ],
)
def test_a_date_stays_with_its_deed(text: str, told: list[tuple[str, str, str | None]]) -> None:
    assert dates(text) == told


def sides(text: str, event: str) -> tuple[list[str], list[str]]:
    """The words of who does the only act of a type, and of whom it is done to."""
    (claim,) = [claim for claim in read(text, "2016-03-10").claims if claim.event == event]
    return [one.text for one in claim.actor], [one.text for one in claim.recipient]


@pytest.mark.parametrize(
    ("text", "event", "told"),
    [
        pytest.param(
            "اعتقلت الشرطة الناشط الذي دعمه الحزب وأقالت الحكومة الوزير، وحل الرئيس البرلمان.",
            "SUPPORT",
            (["الحزب"], ["الناشط"]),
            id="who supports him in a relative clause",
        ),
        pytest.param(
            "وكان الرئيس قد حل البرلمان الذي ترأسه النائب وانتقد الحركة.",
            "ACCUSE",
            (["الرئيس"], ["الحركة"]),
            id="a verb without the antecedent's pronoun goes on with the main statement",
        ),
        pytest.param(
            "زار الوزير المخيم الذي أقامته المنظمة ووزعت فيه المساعدات.",
            "AID",
            (["المنظمة"], []),
            id="one with it goes on with the relative clause",
        ),
        pytest.param(
            "قتل إرهابيان إثر كمين نصبته مفرزة للجيش قرب البلدة، حسب بيان لوزارة الدفاع الوطني.",
            "ASSAULT",
            (["مفرزة للجيش"], ["إرهابيان"]),
            id="whose the paper is, nobody is ambushed",
        ),
    ],
)
def test_who_does_it_in_a_long_sentence(text: str, event: str, told: tuple[list[str], list[str]]) -> None:
    assert sides(text, event) == told
