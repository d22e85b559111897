"""The English line of a claim says whether the act was done, was not, or is still to be."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from marsad.lexicon.english import load_english
from tests.extract.views import read

PREDICATES = Path(__file__).resolve().parents[3] / "resources" / "predicates"


def glosses(text: str, event: str) -> set[str]:
    return {claim.gloss for claim in read(text).claims if claim.event == event}


@pytest.mark.parametrize(
    ("text", "event", "gloss"),
    [
        ("قصفت إسرائيل لبنان.", "ASSAULT", "Israel shelled Lebanon."),
        ("لم تقصف إسرائيل لبنان.", "ASSAULT", "Israel did not shell Lebanon, as told."),
        (
            "أحبط الحرس محاولة لاغتيال السفير.",
            "ASSAULT",
            "Ambassador was the target of an assassination attempt: foiled, as told.",
        ),
        ("أفشل الجيش مخططا لتفجير السوق.", "ASSAULT", "Foiled attempt: Market to be bombed, as told."),
        (
            "أجهض الجيش هجوما للمتمردين.",
            "ASSAULT",
            "Foiled attempt: Rebels to carry out an attack, as told.",
        ),
        ("لن تقصف إسرائيل لبنان.", "ASSAULT", "Israel will not shell Lebanon, as told."),
        ("لن يعتقل اللاجئون.", "COERCE", "Refugees will not be arrested, as told."),
        ("ليس صحيحا أن إسرائيل قصفت لبنان.", "ASSAULT", "Israel did not shell Lebanon, as told."),
        (
            "قالت أوسلو إنها لن ترسل قوات إلى سوريا.",
            "REJECT",
            "Norwegian government refused to send troops or arms to Syria.",
        ),
        ("دعت النرويج إلى هدنة.", "REQUEST", "Norway called for a ceasefire."),
        (
            "طالبت أوسلو روسيا بوقف القتال.",
            "REQUEST",
            "Norwegian government demanded a ceasefire from Russia.",
        ),
        ("دعت النرويج إلى وقف الاستيطان.", "REQUEST", "Norway called for concessions."),
        ("قالت حماس إن مقاتليها هاجموا إسرائيل.", "ASSAULT", "Fighters of Hamas attacked Israel."),
        ("ستقصف إسرائيل لبنان.", "ASSAULT", "Planned or announced: Israel to shell Lebanon."),
        ("قد تقصف إسرائيل لبنان.", "ASSAULT", "Only possible or wished: Israel to shell Lebanon (possibly)."),
        ("لم تعتقل الشرطة اللاجئين.", "COERCE", "Police did not arrest refugees, as told."),
        ("لم يعتقل اللاجئون.", "COERCE", "Refugees were not arrested, as told."),
        ("سيعتقل اللاجئون.", "COERCE", "Planned or announced: Refugees to be arrested."),
        ("قتل تسعة عراقيين.", "ASSAULT", "Iraqis were killed."),
        ("قتل أحد قادة المتظاهرين.", "ASSAULT", "Commander of protesters was killed."),
        ("خطف مسلحون ذلك الرجل.", "ASSAULT", "Gunmen abducted man."),
        ("خطف المسلحون ابن عم الوزير.", "ASSAULT", "Gunmen abducted cousin of minister."),
        ("اعتقلت الشرطة أربعة رهبان.", "COERCE", "Police arrested monks."),
        ("هاجم مسلحون دورية تابعة للشرطة.", "ASSAULT", "Gunmen attacked police patrol."),
        ("اتهم نائب معارض كلا من الوزارة والجيش.", "ACCUSE", "Opposition deputy accused ministry and army."),
        ("نددت الجامعة العربية بالتهديدات الإسرائيلية.", "ACCUSE", "Arab League denounced Israel."),
        ("رفضت الهند مساعدات إسرائيل.", "REJECT", "India refused help or cooperation with Israel."),
    ],
)
def test_the_gloss_reads_as_the_status_has_it(text: str, event: str, gloss: str) -> None:
    assert gloss in glosses(text, event)


def test_who_condemns_an_attack_did_not_make_it() -> None:
    text = "أصدر مجلس الأمن قرارا يدين الهجوم على القافلة."
    assert not any(gloss.startswith("UN Security Council") for gloss in glosses(text, "ASSAULT"))


def test_what_is_denied_elsewhere_is_told_as_not_done() -> None:
    text = "قصفت روسيا أوكرانيا أمس. ونفت روسيا ذلك."
    assert "Russia did not shell Ukraine, as told." in glosses(text, "ASSAULT")


def test_a_tie_that_is_not_or_not_yet_reads_so() -> None:
    from marsad.extract.wording.gloss import tie_gloss
    from marsad.model import Party

    party = Party("القوة", 0, 5, name="brigades")
    assert tie_gloss(party, "is loyal to", "Iran", "negated") == "Brigades are not loyal to Iran, as told."
    assert tie_gloss(party, "backs", "Iran", "future") == "Planned or announced: Brigades to back Iran."


def test_every_verb_of_a_gloss_has_its_plain_form() -> None:
    bases, missing = load_english().bases, set()
    for path in sorted(PREDICATES.glob("*.yaml")):
        for entry in yaml.safe_load(path.read_text("utf-8")):
            for field in ("gloss", "gloss_alone", "gloss_passive"):
                words = (entry.get(field) or "was").split()
                if not set(words[:2]) & bases.keys():
                    missing.add(words[0])
    assert missing == set()
