import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.analyse import Analyser
from marsad.arabic.clauses.clauses import parse

ANALYSER = Analyser(names=["موسكو", "واشنطن", "الخليل", "باريس", "جون", "كيري"])
SOUP = """
قال إن الذي التي وقتل الجيش، . « » ( ) و مسلحون ثلاثة 20 من في الرئيس كان قد لم بعد أن اتهمت الحكومة هذا
أحد نحو الـ غير نفسه أكثر المدينة جنودا يقصف
"""
WORDS = st.lists(st.sampled_from(SOUP.split()), max_size=40)


def read(text, verb):
    """Subject, how it was found, and object of a verb, as words."""
    words = ANALYSER.sentences(text)[0].words
    found = parse(words)
    clause = next(c for c in found.clauses if words[c.verb].text == verb)

    def said(group):
        return [
            " ".join(w.text for w in words[found.phrases[n].first : found.phrases[n].last + 1]) for n in group
        ]

    return said(clause.subject), clause.subject_rule, said(clause.object)


@pytest.mark.parametrize(
    ("text", "verb", "subject", "rule", "what"),
    [
        ("تدعم موسكو الحكومة السورية.", "تدعم", ["موسكو"], "after", ["الحكومة السورية"]),
        ("الشرطة تعتقل عشرات الناشطين.", "تعتقل", ["الشرطة"], "before", ["عشرات الناشطين"]),
        ("كانت الحكومة قد أعلنت حالة الطوارئ.", "أعلنت", ["الحكومة"], "before", ["حالة الطوارئ"]),
        ("أكدت الوزارة أن الجيش لم يقصف المدينة.", "يقصف", ["الجيش"], "before", ["المدينة"]),
        ("أدان المجلس الهجوم الذي استهدف السفارة.", "استهدف", ["الهجوم"], "relative", ["السفارة"]),
        ("أدان المجلس الهجوم الذي استهدف السفارة.", "أدان", ["المجلس"], "after", ["الهجوم"]),
        ("أقال الرئيس، الذي عاد من باريس، وزير الداخلية.", "أقال", ["الرئيس"], "after", ["وزير الداخلية"]),
        ("هاجم متظاهرون المقر وأحرقوا سيارات.", "وأحرقوا", ["متظاهرون"], "shared", ["سيارات"]),
        ("طالبت المعارضة، في بيان، النظام بالرحيل.", "طالبت", ["المعارضة"], "after", ["النظام"]),
        ("أعلنت الوزارة أنها رفضت القرار.", "رفضت", ["الوزارة"], "shared", ["القرار"]),
        ("اتهم المتحدث باسم الحركة جون كيري القوات بالقصف.", "اتهم", ["المتحدث"], "after", ["القوات"]),
        ("القوات التي دخلت البلدة سيطرت على المشفى.", "سيطرت", ["القوات"], "before", []),
        ("القوات التي دخلت البلدة سيطرت على المشفى.", "دخلت", ["القوات"], "relative", ["البلدة"]),
        ("شن الجيش حملة.", "شن", ["الجيش"], "after", ["حملة"]),
    ],
)
def test_subject_and_object(text, verb, subject, rule, what):
    assert read(text, verb) == (subject, rule, what)


def test_coordinated_subjects_stand_together():
    subject, _, what = read("استنكر الحزب والنقابة القرار.", "استنكر")
    assert subject == ["الحزب", "والنقابة"]
    assert what == ["القرار"]


def test_prepositions_behind_an_inserted_relative_are_the_main_verbs():
    words = ANALYSER.sentences("أدى الهجوم الذي نفذه، أمس، مسلح، إلى مقتل جنديين.")[0].words
    found = parse(words)
    main, inner = found.clauses
    assert [prep for prep, _ in main.preps] == ["الي"]
    assert inner.preps == ()
    assert main.subject == inner.object


@pytest.mark.parametrize(
    ("text", "verb", "prep"),
    [
        ("أقدم مجهولون يستقلون دراجة نارية على إطلاق النار.", "أقدم", "علي"),
        ("أقدم رجل يعاني اضطرابات نفسية على طعن شرطي.", "أقدم", "علي"),
        ("أفرجت جماعة مسلحة تنشط في الصحراء عن سائح.", "أفرجت", "عن"),
        ("تعرض صحفي كان يغطي المظاهرة لاعتداء عنيف.", "تعرض", "ل"),
        ("سيطر مسلحون يتبعون قائدا محليا على الميناء.", "سيطر", "علي"),
    ],
)
def test_a_preposition_that_the_main_verb_needs_is_its_own(text, verb, prep):
    words = ANALYSER.sentences(text)[0].words
    found = parse(words)
    main, *inner = found.clauses
    assert words[main.verb].text == verb
    assert prep in [name for name, _ in main.preps]
    assert all(prep not in [name for name, _ in clause.preps] for clause in inner)


def test_intransitive_and_auxiliary_verbs_take_no_object():
    assert read("كان الوضع هدوءا.", "كان")[2] == []
    assert read("ذهب الوفد المدينة.", "ذهب")[2] == []


def test_a_verb_spelt_like_a_contrast_reaches_itself():
    check("قد غير إن")


def check(text):
    for sentence in ANALYSER.sentences(text):
        words = sentence.words
        found = parse(words)
        ended = -1
        for number, phrase in enumerate(found.phrases):
            assert ended < phrase.first <= phrase.head <= phrase.last < len(words)
            assert set(found.phrase_of[phrase.first : phrase.last + 1]) == {number}
            assert -1 <= phrase.prep_at <= phrase.first
            ended = phrase.last
        for clause in found.clauses:
            assert words[clause.verb].pos == "verb"
            assert clause.verb <= clause.end < len(words)
            groups = [clause.subject, clause.object, *(group for _, group in clause.preps)]
            assert all(0 <= n < len(found.phrases) for group in groups for n in group)
            assert clause.content is None or clause.verb < clause.content < len(words)
            assert (clause.subject_rule == "none") == (clause.subject == ())
            assert not set(clause.subject) & set(clause.object) or words[clause.verb].pronoun


@settings(max_examples=200, deadline=None)
@given(WORDS)
def test_any_words(parts):
    check(" ".join(parts))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ابتولمنيهقكدرسفعأىة ،.«»()0123", max_size=100))
def test_any_letters(text):
    check(text)


@pytest.mark.parametrize("piece", ["قال الوزير ", "الوزير و", "كتاب ", "الذي قال ", "، الذي عاد "])
def test_linear_time(piece):
    words = ANALYSER.sentences(piece * 50)[0].words
    few = words * max(1, 1000 // len(words))
    began = time.process_time()
    parse(few)
    short = time.process_time() - began
    began = time.process_time()
    parse(few * 8)
    assert time.process_time() - began < 8 * short * 3 + 0.2
