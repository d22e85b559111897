import pytest
from msgspec.structs import replace

from marsad.arabic.analyse import Analyser, analyse
from marsad.arabic.words.candidates import Spelling


@pytest.fixture(scope="module")
def analyser():
    return Analyser(names=["طرابلس"])


def words(text):
    return [word for sentence in analyse(text) for word in sentence.words]


def only(text, form):
    return next(word for word in words(text) if word.text == form)


@pytest.mark.parametrize(
    ("text", "form", "wanted"),
    [
        ("وسيهاجمونهم غدا.", "وسيهاجمونهم", ("و", "", "س", False, "يهاجمون", "هم")),
        ("تحدث الوزير للصحفيين.", "للصحفيين", ("", "ل", "", True, "صحفيين", "")),
        ("رحب الوزير بالقرار.", "بالقرار", ("", "ب", "", True, "قرار", "")),
        ("قالت إنها وافقت.", "إنها", ("", "", "", False, "ان", "ها")),
        ("وصل وفد من المجلس.", "وفد", ("", "", "", False, "وفد", "")),
        ("التقى وزير الدفاع نظيره.", "وزير", ("", "", "", False, "وزير", "")),
        ("زار بغداد أمس.", "بغداد", ("", "", "", False, "بغداد", "")),
        ("عاد إلى لبنان.", "لبنان", ("", "", "", False, "لبنان", "")),
        ("التقى الرئيس مستشاريه في قصره.", "قصره", ("", "", "", False, "قصر", "ه")),
        ("لأنه رفض الحوار.", "لأنه", ("", "ل", "", False, "ان", "ه")),
    ],
)
def test_clitics(text, form, wanted):
    word = only(text, form)
    assert (word.conj, word.prep, word.future, word.article, word.stem, word.pronoun) == wanted


@pytest.mark.parametrize(
    ("text", "form", "lemma", "pos"),
    [
        ("واتهم الوزير الحكومة بالفساد.", "واتهم", "اتهم", "verb"),
        ("وقتلوا ثلاثة جنود.", "وقتلوا", "قتل", "verb"),
        ("نددت الحكومة بقتل المدنيين.", "بقتل", "قتل", "noun"),
        ("رفض مجلس النواب المقترح.", "رفض", "رفض", "verb"),
        ("أعلنت رفض المقترح.", "رفض", "رفض", "noun"),
        ("زار الوزراء القوات الليبية.", "الليبية", "ليبي", "adj"),
        ("زار الوزراء القوات الليبية.", "الوزراء", "وزير", "noun"),
        ("قصفت الطائرات مواقع المسلحين.", "المسلحين", "مسلح", "noun"),
        ("قصفت الطائرات مواقع المسلحين.", "مواقع", "موقع", "noun"),
        ("يعتزم الرئيس زيارة المدينة.", "يعتزم", "اعتزم", "verb"),
        ("وكانت القوات انسحبت.", "وكانت", "كان", "verb"),
        ("قتل ثلاثة جنود.", "ثلاثة", "ثلاثة", "num"),
    ],
)
def test_readings(text, form, lemma, pos):
    word = only(text, form)
    assert (word.lemma, word.pos) == (lemma, pos)


@pytest.mark.parametrize(
    ("text", "form", "voice"),
    [
        ("قيل إن الاتفاق فشل.", "قيل", "passive"),
        ("يقال إن الاتفاق فشل.", "يقال", "passive"),
        ("هوجم الموكب ليلا.", "هوجم", "passive"),
        ("يُعتقد أنه فر.", "يُعتقد", "passive"),
        ("قُتل جنديان.", "قُتل", "passive"),
        ("قتل جنديان.", "قتل", "passive"),
        ("قتل الجنود ثلاثة مسلحين.", "قتل", "active"),
        ("هاجم المسلحون الموكب.", "هاجم", "active"),
        ("أعلن الوزير القرار.", "أعلن", "active"),
        ("لا يزال الحصار قائما.", "يزال", "active"),
        ("كما قرر الوزير.", "قرر", "active"),
    ],
)
def test_voice(text, form, voice):
    assert only(text, form).reading.voice == voice


@pytest.mark.parametrize(
    ("form", "person", "gender", "number", "tense"),
    [
        ("قالت", 3, "f", "s", "past"),
        ("هاجموا", 3, "m", "p", "past"),
        ("يهاجمون", 3, "m", "p", "present"),
        ("تستعد", 3, "f", "s", "present"),
        ("هاجما", 3, "m", "d", "past"),
    ],
)
def test_inflection(form, person, gender, number, tense):
    reading = next(r for r in only(f"{form} ذلك.", form).readings if r.pos == "verb" and r.tense == tense)
    assert (reading.person, reading.gender, reading.number) == (person, gender, number)


def test_careless_spelling_reads_the_same():
    full = words("أعلنت الحكومة إقالة مسؤولين في هيئة الرقابة.")
    careless = words("اعلنت الحكومه اقاله مسوولين في هييه الرقابه.")
    assert [w.lemma for w in full] == [w.lemma for w in careless]
    # A participle may be called adjective or noun (مسؤولين); that difference is none of spelling.
    kinds = {"adj": "noun"}
    assert [kinds.get(w.pos, w.pos) for w in full] == [kinds.get(w.pos, w.pos) for w in careless]


def test_unknown_word_is_a_guess():
    word = only("صرح المتحدث زاباكوف أمس.", "زاباكوف")
    assert word.pos == "propn"
    assert not word.reading.known


def test_hamza_decides():
    assert only("قال إن الأمر انتهى.", "إن").pos == "particle"
    assert only("قال إلا أن الأمر انتهى.", "إلا").lemma == "الا"


def test_names_given_are_kept_whole(analyser):
    (sentence,) = analyser.sentences("دخلوا طرابلس.")
    assert sentence.words[1].stem == "طرابلس"


@pytest.mark.parametrize(
    ("text", "form", "definite"),
    [
        ("دخل الوفد القصر.", "القصر", True),
        ("زار بلدته أمس.", "بلدته", True),
        ("أصدر المجلس قرارا.", "قرارا", False),
        ("وصل وفدٌ كبير.", "وفدٌ", False),
        ("زار وزير الدفاع المدينة.", "وزير", None),
    ],
)
def test_definiteness(text, form, definite):
    assert only(text, form).definite is definite


@pytest.mark.parametrize(
    ("text", "form", "cut"),
    [
        ("غضب مما جرى.", "مما", ("", "", "مما", "")),
        ("تحدث عما جرى.", "عما", ("", "", "عما", "")),
        ("رحب به المجلس.", "به", ("", "", "ب", "ه")),
        ("لا مال لديهم.", "لديهم", ("", "", "لدي", "هم")),
        ("فسيعود الوفد.", "فسيعود", ("ف", "", "يعود", "")),
        ("وللجنة رأي.", "وللجنة", ("و", "ل", "لجنة", "")),
        ("أفلا يعلمون؟", "أفلا", ("", "", "افلا", "")),
    ],
)
def test_small_words(text, form, cut):
    word = only(text, form)
    assert (word.conj, word.prep, word.stem, word.pronoun) == cut


@pytest.mark.parametrize(
    ("word", "stem", "pos"),
    [
        ("عده", "عدة", "noun"),
        ("ثلاثه", "ثلاثة", "num"),
        ("مباراه", "مباراة", "noun"),
        ("الموسسات", "مؤسسات", "noun"),
        ("للهييات", "هيئات", "noun"),
        ("موسسه", "مؤسسة", "noun"),
        ("الرييس", "رئيس", "noun"),
        ("غاليريه", "غاليريه", "propn"),
    ],
)
def test_a_stem_is_spelt_in_full_where_the_writer_was_careless(analyser, word, stem, pos):
    text = f"شارك في ذلك {word}"
    read = analyser.words(text, 0, len(text), Spelling(hamza=False, ta=False, ya=False))[-1]
    assert (read.stem, read.pos) == (stem, pos)
    assert text[read.start : read.end] == word


@pytest.mark.parametrize(
    ("text", "form", "shapes"),
    [
        ("وسافر الوزير إلى المدينة.", "المدينة", {"المدينة", "مدينة"}),
        ("أشاد السفير بالقرار.", "بالقرار", {"بالقرار", "قرار", "القرار"}),
        ("عاد الوزير وقراره معه.", "وقراره", {"وقراره", "قراره", "قرار"}),
    ],
)
def test_the_spellings_under_which_a_list_may_have_a_word(text, form, shapes):
    assert only(text, form).shapes == shapes


def test_what_a_word_may_stand_under_follows_its_reading():
    word = only("أشاد السفير بالقرار.", "بالقرار")
    other = replace(word, reading=replace(word.reading, lemma="مقرر"), article=False)
    assert other.shapes == {"بالقرار", "قرار", "مقرر"}
