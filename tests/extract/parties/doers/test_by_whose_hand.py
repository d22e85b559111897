"""Who did it by a بواسطة, whose ل belongs to another deed's noun, and the ل of what came of an attack:
bystanders killed nobody."""

from __future__ import annotations

import pytest

from tests.extract.views import read


@pytest.mark.parametrize(
    ("text", "doer", "code"),
    [
        ("اختطف كريم حداد من روما بواسطة عملاء ليبيين.", "عملاء ليبيين", "LBY"),
        ("قتل سمير نجار بواسطة عملاء إسرائيليين.", "عملاء إسرائيليين", "ISR"),
        ("اعتقل سمير نجار في دمشق بواسطة رجال المخابرات السورية.", "رجال المخابرات السورية", "SYR"),
    ],
)
def test_who_did_it_stands_behind_by(text: str, doer: str, code: str) -> None:
    (claim,) = read(text).claims
    assert [(party.text, party.code) for party in claim.actor] == [(doer, code)]


def test_a_mediation_is_nobodys_doing() -> None:
    (release,) = read("أفرج عن الرهائن بواسطة قطرية.").claims
    assert release.actor == ()


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("وقع التفجير خلال زيارة رسمية لوفد تركي.", []),
        ("نأمل في العثور على المسؤولين عن هذا القتل عن طريق العمل الجدي للشرطة الهندية.", []),
    ],
)
def test_what_another_deed_owns_is_not_hit(text: str, hit: list[str]) -> None:
    attacks = [claim for claim in read(text).claims if claim.event == "ASSAULT"]
    assert [party.text for claim in attacks[:1] for party in claim.recipient] == hit


@pytest.mark.parametrize(
    ("text", "doer", "dead"),
    [
        ("فجر انتحاري نفسه وسط مصلين ليقتل سبعة من عناصر «لواء النصر».", ["انتحاري"], 7),
        ("فجر المهاجم نفسه خلال اجتماع لزعماء قبائل ليقتل خمسة من أعضاء المجلس.", ["المهاجم"], 5),
        ("أطلق شرطي النار على متظاهرين ليقتل اثنين منهم.", ["شرطي"], 2),
        ("انفجرت سيارة مفخخة لتقتل خمسة جنود وتصيب عشرة.", [], 5),
    ],
)
def test_what_came_of_an_attack_is_no_deed_of_those_beside_it(text: str, doer: list[str], dead: int) -> None:
    (attack,) = read(text).claims
    assert attack.status == "asserted"
    assert [party.text for party in attack.actor] == doer
    assert attack.size is not None
    assert attack.size.dead == dead
