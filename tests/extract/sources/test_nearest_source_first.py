"""Who is nearest to what is told: the speaker before who passes him on, who goes on as a woman, what she says
of others; letters and posts in which somebody speaks; who stays with whom."""

from __future__ import annotations

import measure_ties as measured
import pytest

from tests.extract.views import by as chain
from tests.extract.views import claim, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بحسب رويترز، قال الوزير إن الجنود قتلوا صيادا.", ("الوزير", "رويترز")),
        ("وفقا للائحة الاتهام، قال المتهم إن الجنود قتلوا صيادا.", ("المتهم", "لائحة الاتهام")),
        ("قال الوزير، بحسب شهود، إن الجنود قتلوا صيادا.", ("الوزير", "شهود")),
        ("نقلا عن شهود، قال المحافظ إن الجنود قتلوا صيادا.", ("شهود", "المحافظ")),
        ("بحسب شهود، ذكرت الصحيفة أن الجنود قتلوا صيادا.", ("شهود", "الصحيفة")),
        (
            "بحسب مصدر طبي، فإن المشفى امتلأ، ونقل عن ناجين قولهم إن الجنود قتلوا صيادا.",
            ("ناجين", "مصدر طبي"),
        ),
        (
            "الجنود قتلوا صيادا، حسبما نقلت وكالة الأناضول للأنباء عن مصدر قضائي.",
            ("مصدر قضائي", "وكالة الأناضول للأنباء"),
        ),
    ],
)
def test_who_passes_a_speaker_on_is_farther_than_he_is(text: str, expected: tuple[str, ...]) -> None:
    assert chain(text, "قتلوا") == expected


@pytest.mark.parametrize("manner", ["قائلة", "مؤكدة", "مضيفة"])
def test_how_a_woman_goes_on_is_no_speaker(manner: str) -> None:
    text = f"قالت الوزيرة إن الشرطة أوقفت مهربين. وتابعت {manner}: «لن نتراجع عن القرار»."
    assert [s.speaker.text for s in read(text).statements if s.speaker] == ["الوزيرة", "الوزيرة"]


def test_a_woman_by_her_calling_speaks() -> None:
    (said,) = read("قالت كاتبة إن الشرطة أوقفت مهربين.").statements
    assert said.speaker is not None and said.speaker.text == "كاتبة"


@pytest.mark.parametrize(
    "text",
    [
        'وكتبت الناشطة: "اقتحموا بيتي ليلا".',
        "روت الناشطة كيف قصفوا المدرسة.",
        "قالت المعلمة: «أحرقوا المدرسة».",
    ],
)
def test_one_woman_is_not_those_of_whom_she_tells(text: str) -> None:
    assert all(not one.actor for one in read(text).claims)


@pytest.mark.parametrize(
    "text",
    [
        "ندد الوزير بقصف المدارس ودعا الأطراف إلى الحوار.",
        "أعرب الاتحاد عن قلقه إزاء قصف المدارس ودعا الأطراف إلى ضبط النفس.",
    ],
)
def test_a_call_joined_to_a_noun_of_action_is_a_verb(text: str) -> None:
    assert "الأطراف" not in [party.text for party in claim(text, "قصف").recipient]
    assert [party.text for party in claim(text, "دعا").recipient] == ["الأطراف"]


def test_a_participle_behind_an_inserted_speech_is_the_speakers() -> None:
    text = "دعا الرئيس، في خطاب بثته الإذاعة، السكان إلى الهدوء متهما جهات خارجية بتأجيج العنف."
    assert [party.text for party in claim(text, "متهما").actor] == ["الرئيس"]


def test_two_clauses_of_what_was_said_tell_two_deeds() -> None:
    text = "أكد الوزير أن القوات حررت البلدة، وأن الطيران قصف أرتال المسلحين."
    assert claim(text, "حررت").recipient == ()
    assert [party.text for party in claim(text, "قصف").actor] == ["الطيران"]


def test_what_is_told_in_a_post_is_no_attack_by_words() -> None:
    text = "قال النائب في تغريدة إن حزب الله هاجم أحياء بيروت."
    assert claim(text, "هاجم").event == "ASSAULT"
    assert claim("هاجم الوزير تركيا في تغريدة.", "هاجم").event == "ACCUSE"


def test_a_letter_that_somebody_sent_is_not_named_after_the_verb() -> None:
    (said,) = read("جاء في رسالة بعث بها الرئيس إلى نظيره أن البلاد تتطلع إلى شراكة.").statements
    assert said.speaker is not None and said.speaker.text == "رسالة"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال مندوب تونس إن الجيش قصف القرية.", "official"),
        ("قال مندوب وكالة الأنباء إن الجيش قصف القرية.", "media"),
        ("قال مندوبنا إن الجيش قصف القرية.", "media"),
    ],
)
def test_an_envoy_is_of_the_press_only_where_it_sends_him(text: str, kind: str) -> None:
    assert [link.kind for link in claim(text, "قصف").attribution] == [kind]


def test_an_accusative_behind_aircraft_is_what_they_hit() -> None:
    assert [party.text for party in claim("قصفت طائرات مقرا تابعا للفصيل.", "قصفت").actor] == ["طائرات"]


def test_whose_men_a_source_is_of_is_no_listener() -> None:
    (said,) = read("أفاد مصدر في القوات الحليفة لموسكو بأن الهدنة انتهت.").statements
    assert said.to == ()


@pytest.mark.parametrize(
    ("text", "kind", "subject", "held"),
    [
        ("ظل الحرس الرئاسي وفيا للرئيس بازوم.", "loyal_to", "الحرس الرئاسي", "للرئيس بازوم"),
        ("بقيت الكتيبة مخلصة لحفتر.", "loyal_to", "الكتيبة", "حفتر"),
        ("ستواصل موسكو تقديم الدعم للجيش السوري.", "backs", "موسكو", "للجيش السوري"),
    ],
)
def test_who_stays_with_somebody_is_his(text: str, kind: str, subject: str, held: str) -> None:
    (tie,) = [tie for tie in measured.ties(text) if tie.kind == kind]
    assert (tie.subject.text, tie.object.text if tie.object else None) == (subject, held)


def test_who_is_charged_with_a_government_is_no_office_of_it() -> None:
    ties = measured.ties("كلف الرئيس قيس سعيد نجلاء بودن برئاسة الحكومة.")
    assert all(tie.subject.text != "الحكومة" for tie in ties)


def test_what_is_held_likely_is_not_the_last_speakers_word() -> None:
    text = "قال القائد إن سبعة أشخاص قتلوا. وبحسب الشرطة، انفجرت عبوة يعتقد أن داعش زرعها."
    told = read(text, "2016-05-01")
    (blast,) = [one for one in told.claims if one.trigger.text == "انفجرت"]
    assert [link.text for link in blast.attribution] == ["الشرطة"]
    assert [said.speaker.text for said in told.statements if said.speaker] == ["القائد"]


def test_who_denies_a_version_goes_on() -> None:
    (said,) = read("غير أن خلية الإعلام الأمني كذبت هذه الرواية، وأكدت أن القتلى مدنيون.").statements
    assert said.speaker is not None and said.speaker.text == "خلية الإعلام الأمني"


def test_who_tells_of_a_blast_hurt_nobody_by_it() -> None:
    claims = read("وأشار المصدر إلى أن الانفجار الثاني قتل مسعفين اثنين وأصاب ضابطا برتبة مقدم.").claims
    assert not any(one.actor for one in claims)
