from pathlib import Path

import pytest

from marsad.arabic.words.sentences import split

CASES = Path(__file__).parent / "cases" / "sentences.txt"


def cases():
    blocks = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            blocks.append((line[2:].replace("\\n", "\n").replace("\\r", "\r"), []))
        elif line.startswith("= "):
            blocks[-1][1].append(line[2:].replace("\\n", "\n"))
    return blocks


def test_there_are_sixty_cases():
    assert len(cases()) >= 60


@pytest.mark.parametrize(("text", "wanted"), cases())
def test_case(text, wanted):
    assert [text[start:end] for start, end in split(text)] == wanted


def test_only_the_ranges_are_read():
    text = "قائمة المواقع. وصل الوفد. إعلان تجاري. ثم غادر."
    first = text.index("وصل")
    second = text.index("ثم")
    ranges = [(first, text.index(" إعلان")), (second, len(text))]
    assert [text[start:end] for start, end in split(text, ranges)] == ["وصل الوفد.", "ثم غادر."]


def test_running_text_broken_by_a_paragraph_goes_on():
    opening = "اجتمع المجلس أمس في مقره لبحث الميزانية." * 4
    text = f"{opening} وقررت اللجنة المكلفة بالدراسة\n\nتأجيل الجلسة إلى الغد."
    assert text.endswith("".join(text[start:end] for start, end in split(text)[-1:]))
    assert split(text)[-1][0] == text.index(" وقررت") + 1


def test_empty_and_blank_texts_have_no_sentence():
    assert split("") == []
    assert split(" \n\t ") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("جرحى في انفجار بالبصرة  * بغداد ـ رويترز: أعلنت الشرطة مقتل جندي", 1),
        ("مقتل جندي في البصرة  * أعلنت الشرطة العثور على جثة", 2),
        ("الجيش يقصف المخيم * يونيو: الحكومة تطالب بالهدوء * يوليو: هدنة", 3),
        ("مساحة الغرفة 5 * 3 أمتار", 1),
    ],
)
def test_a_star_between_items_of_one_line_parts_them(text, count):
    assert len(split(text)) == count
