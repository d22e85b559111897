from marsad.arabic.analyse import analyse
from marsad.arabic.records import Repair


def sentence(text):
    (found,) = analyse(text)
    return found


def test_a_broken_word_is_joined():
    text = "تواتر ت أنباء عن هدنة."
    found = sentence(text)
    assert found.repairs == (Repair("joined", 0, 7, "تواترت"),)
    word = found.words[0]
    assert (word.text, word.folded, word.lemma, word.pos) == ("تواتر ت", "تواترت", "تواتر", "verb")
    assert text[word.start : word.end] == word.text


def test_glued_words_are_parted():
    found = sentence("نددت الأممالمتحدة بالهجوم.")
    assert [word.text for word in found.words[1:3]] == ["الأمم", "المتحدة"]
    assert found.repairs == (Repair("parted", 5, 17, "الأمم المتحدة"),)


def test_ta_marbuta_cannot_stand_inside_a_word():
    found = sentence("دمر الجيش أسلحةالدمار أمس.")
    assert [word.text for word in found.words[2:4]] == ["أسلحة", "الدمار"]


def test_names_and_sound_words_are_left_alone():
    text = "قال البرلمان إن المستقبلات والاستقلال أمور واضحة."
    assert sentence(text).repairs == ()


def test_initials_are_not_joined():
    assert sentence("ذكرت أ ف ب ذلك.").repairs == ()


def test_a_particle_written_onto_its_verb_is_parted():
    found = sentence("لايزال القصف مستمرا.")
    assert found.repairs == (Repair("parted", 0, 6, "لا يزال"),)
    assert [(w.folded, w.pos) for w in found.words[:2]] == [("لا", "particle"), ("يزال", "verb")]


def test_names_that_begin_like_a_particle_are_left_alone():
    assert sentence("زار ماكرون ولافروف ومادورو لاهاي.").repairs == ()
