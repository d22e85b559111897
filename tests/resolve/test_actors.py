"""Who is meant by a phrase, with the phrases of our own writing."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.analyse import Analyser
from marsad.lexicon.load import load
from marsad.lexicon.parties import Parties
from marsad.read import analyser_for
from marsad.resolve.actors.actors import resolve
from marsad.resolve.actors.answer import PartyAnswer
from marsad.resolve.story import Story, from_codes, from_weights
from marsad.resolve.survey import survey
from tests.packaged import analyser, parties, words
from tests.resolve.cases import read_cases

NOWHERE = Story()
ANY = "*"


def who(
    text: str, story: Story = NOWHERE, published: str | None = None, metonyms: bool = False
) -> PartyAnswer | None:
    return resolve(words(text), story, parties(), published, metonyms=metonyms)


@pytest.mark.parametrize(
    ("text", "code", "sector"),
    [
        ("جنود أمريكيون", "USA", "MIL"),
        ("الحكومة اليونانية", "GRC", "GOV"),
        ("حكومة ليبيا", "LBY", "GOV"),
        ("جيش مصر", "EGY", "MIL"),
        ("وزارة الدفاع الفرنسية", "FRA", "MIL"),
        ("وزير الدفاع الفرنسي", "FRA", "GOV"),
        ("وزارة الخارجية الروسية", "RUS", "GOV"),
        ("شرطة باكستان", "PAK", "COP"),
        ("ثلاثة من عناصر الشرطة الكينية", "KEN", "COP"),
        ("البرلمان البرتغالي", "PRT", "LEG"),
        ("المحكمة العليا الهندية", "IND", "JUD"),
        ("المعارضة الفنزويلية", "VEN", "OPP"),
        ("مئات المتظاهرين العراقيين", "IRQ", "CVL"),
        ("نحو عشرين صحفيا تركيا", "TUR", "JRN"),
        ("اللاجئون السوريون", "SYR", "REF"),
        ("سفير بلجيكا في الجزائر", "BEL", "GOV"),
        ("السفارة الألمانية في طرابلس", "DEU", "GOV"),
        ("المتمردين التشاديين", "TCD", "REB"),
        ("الأمم المتحدة", "UNO", None),
        ("المتحدث باسم الأمم المتحدة", "UNO", None),
        ("المفوضية الأوروبية", "EUR", None),
        ("البرلمان الأوروبي", "EUR", "LEG"),
        ("حلف شمال الأطلسي", "IGO", "MIL"),
        ("إيران", "IRN", None),
        ("ليبيين", "LBY", "CVL"),
        ("خمسة صينيين", "CHN", "CVL"),
        ("البيت الأبيض", "USA", "GOV"),
        ("البنتاغون", "USA", "MIL"),
        ("المتحدث باسم الجيش الليبي", "LBY", "MIL"),
        ("الناطق باسم وزارة الداخلية العراقية", "IRQ", "GOV"),
        ("رئيس الوزراء الإثيوبي", "ETH", "GOV"),
        ("قائد الجيش اللبناني", "LBN", "MIL"),
        ("رئيس نقابة الأطباء", None, "LAB"),
        ("وفد روسي", "RUS", None),
        ("الموساد", "ISR", "SPY"),
        ("ضباط المخابرات الأردنية", "JOR", "SPY"),
        ("رئيس الاتفاق", None, None),
        ("رئيس الجلسة", None, None),
        ("رئيس الإقليم", None, "GOV"),
        ("مرشد الثورة الإسلامية", "IRN", "GOV"),
        ("مرشد الإخوان المسلمين محمد بديع", "EGY", "OPP"),
        ("الناشطة الحقوقية نرجس محمدي", "IRN", "SOC"),
        ("الطبيب أيمن الظواهري", "IMG", "REB"),
        ("الأسير مروان البرغوثي", "PSE", "PTY"),
        ("الناشط سالم حمدون", None, "OPP"),
        ("زعيم المعارضة يائير لبيد", "ISR", "OPP"),
        ("قوات مكافحة الإرهاب التونسية", "TUN", "MIL"),
        ("حزب الله العراقي", "IRQ", "PRM"),
        ("منسقة الشؤون الإنسانية في السودان", "UNO", None),
        ("المنسق المقيم للأمم المتحدة في اليمن", "UNO", None),
        ("مسلحو الحوثي", "YEM", "REB"),
        ("لاجئون من سوريا", "SYR", "REF"),
        ("مهاجرون أفغان", "AFG", "REF"),
        ("لاجئون في ألمانيا", None, "REF"),
        ("نازحون في السودان", "SDN", "REF"),
        ("منظمة حقوقية دولية", "NGO", None),
        ("مفوض السلم والأمن في الاتحاد الأفريقي", "IGO", None),
        ("قائد المنطقة العسكرية", None, "MIL"),
        ("ديوان المحاسبة الليبي", "LBY", "GOV"),
    ],
)
def test_code_and_sector(text: str, code: str | None, sector: str | None) -> None:
    answer = who(text)
    assert answer is not None
    assert (answer.code, answer.sector) == (code, sector)


@pytest.mark.parametrize(
    "text",
    [
        "القرار الأمريكي",
        "اجتماع طارئ",
        "حادث سير",
        "المحادثات الليبية",
        "قوة الإرادة",
        "حركة المرور",
        "أنقرة",
    ],
)
def test_what_is_no_party(text: str) -> None:
    assert who(text) is None


def test_a_capital_is_a_government_only_where_it_can_act() -> None:
    answer = who("أنقرة", metonyms=True)
    assert answer is not None
    assert (answer.code, answer.sector, answer.basis) == ("TUR", "GOV", "metonym")


def test_the_story_gives_the_country_and_says_so() -> None:
    answer = who("المتظاهرون", from_codes(["SDN", "SDN"]))
    assert answer is not None
    assert (answer.code, answer.basis) == ("SDN", "agent:متظاهر+story")
    alone = who("المتظاهرون")
    assert alone is not None and alone.code is None


def test_neither_story_nor_place_say_whence_migrants_came() -> None:
    for text in ("مئات اللاجئين", "مهاجرون"):
        answer = who(text, from_codes(["DEU", "DEU"]))
        assert answer is not None
        assert (answer.code, answer.sector) == (None, "REF"), text


@pytest.mark.parametrize("text", ["وزراء عرب", "دبلوماسيون غربيون", "مسلحون مجهولون", "انتحاري"])
def test_a_region_and_unknown_armed_men_are_not_of_the_story_s_country(text: str) -> None:
    answer = who(text, from_codes(["LBN", "LBN", "LBN"]))
    assert answer is not None
    assert answer.code is None


def test_a_short_name_means_the_only_body_that_begins_so() -> None:
    read = analyser().sentences("اتهمت حركة العدل والمساواة الجيش السوداني بقصف قرية.")
    short = who("الحركة", survey((), read, parties())[0])
    assert short is not None
    assert short.id == "jem"
    both = analyser().sentences("التقت حركة فتح وحركة حماس في القاهرة.")
    answer = who("الحركة", survey((), both, parties())[0])
    assert answer is None or answer.id is None


def test_who_governs_on_the_date_is_known_by_his_family_name() -> None:
    then = who("بوش", from_codes(["USA", "IRQ"]), "2006-05-01")
    assert then is not None
    assert (then.id, then.code, then.sector) == ("george-w-bush", "USA", "GOV")
    assert who("بوش", from_codes(["USA", "IRQ"]), "2015-05-01") is None


def test_one_name_of_several_kingdoms_follows_the_story() -> None:
    assert (answer := who("المملكة")) is not None and answer.code == "SAU"
    assert (answer := who("المملكة", from_codes(["MAR", "MAR"]))) is not None and answer.code == "MAR"


def test_a_country_for_or_against_is_not_ones_own() -> None:
    answer = who("مسلحون موالون لروسيا")
    assert answer is not None
    assert answer.code is None


def test_a_known_person_keeps_the_id_under_a_title() -> None:
    answer = who("المشير خليفة حفتر")
    assert answer is not None
    assert (answer.code, answer.id) == ("LBY", "khalifa-haftar")


def test_a_known_name_before_its_title() -> None:
    answer = who("فائز السراج رئيس المجلس الرئاسي الليبي")
    assert answer is not None
    assert (answer.code, answer.id) == ("LBY", "fayez-al-sarraj")


def test_the_family_name_of_somebody_else_gives_no_id() -> None:
    answer = who("الناشطة سوزان القذافي")
    assert answer is not None
    assert (answer.sector, answer.id) == ("OPP", None)


def test_an_unknown_officer_is_military_by_title() -> None:
    answer = who("العقيد سمعان الزوري")
    assert answer is not None
    assert (answer.sector, answer.id, answer.kind) == ("MIL", None, "person")


def test_the_office_on_a_date() -> None:
    before, after = (
        who("الرئيس المصري", published="2009-06-01"),
        who("رئيس الجمهورية المصري", published="2009-06-01"),
    )
    assert before is not None and before.code == "EGY"
    assert after is not None and after.id == "hosni-mubarak"


def test_former_officials_are_elites() -> None:
    answer = who("وزير المالية النرويجي السابق")
    assert answer is not None
    assert (answer.code, answer.sector) == ("NOR", "ELI")


def test_things_are_not_human() -> None:
    ship, crew = who("سفينة يونانية"), who("بحارة يونانيون")
    assert ship is not None and not ship.human
    assert crew is not None and crew.human


def test_names_are_plain_english() -> None:
    for text, name in [("جنود ليبيون", "Libyan soldiers"), ("السفير الياباني", "Japanese ambassador")]:
        answer = who(text)
        assert answer is not None and answer.name == name


def test_a_team_is_no_general() -> None:
    assert who("الفريق المشارك") is None
    answer = who("الفريق نعمان الطوري")
    assert answer is not None and answer.sector == "MIL"


def test_an_envoy_of_the_united_nations_has_no_government() -> None:
    answer = who("المبعوث الأممي الخاص")
    assert answer is not None
    assert (answer.code, answer.sector) == ("UNO", None)


def test_weak_names_need_evidence() -> None:
    assert who("فتح") is None
    answer = who("حركة «فتح»")
    assert answer is not None and answer.code == "PSE"


def test_short_names_after_the_full_name() -> None:
    sentences = analyser().sentences("وصل محمود عباس إلى القمة. ثم غادر.")
    ids = survey((), sentences, parties())[1]
    assert "mahmoud-abbas" in ids
    answer = resolve(words("عباس"), NOWHERE, parties(), mentioned=ids)
    assert answer is not None and answer.id == "mahmoud-abbas"


def test_stories() -> None:
    assert from_codes(["LBY", "LBY", "RUS"]).main == "LBY"
    assert from_codes(["LBY", "RUS"]).main is None
    assert from_codes(["UNO", "TUN"]).main == "TUN"
    assert from_weights([("LBY", 3.0), ("RUS", 1.5), ("ITA", 1.5), ("USA", 1.0)]).main == "LBY"
    told = survey(words("تونس تنتخب"), analyser().sentences("دعت فرنسا إلى الهدوء."), parties())[0]
    assert told.main == "TUN"
    assert told.weight("FRA") == 1.0


CASES = read_cases("actors.tsv")


@cache
def whole() -> tuple[Parties, Analyser]:
    lexicon = load()
    return lexicon.parties, analyser_for(lexicon)


@pytest.mark.parametrize(("text", "story", "published", "code", "sector", "actor", "acts"), CASES)
def test_case(
    text: str,
    story: str | None,
    published: str | None,
    code: str | None,
    sector: str | None,
    actor: str | None,
    acts: str | None,
) -> None:
    lexicon, engine = whole()
    tokens = tuple(word for sentence in engine.sentences(text) for word in sentence.words)
    told = from_codes([story, story]) if story else NOWHERE
    answer = resolve(tokens, told, lexicon, published, metonyms=acts == "yes")
    assert answer is not None
    wanted = {"code": code, "sector": sector, "id": actor}
    for name, value in wanted.items():
        assert value == ANY or getattr(answer, name) == value, name


def test_the_story_is_where_its_places_are_when_another_country_is_named_as_often() -> None:
    text = (
        "قصفت روسيا مواقع في ليبيا. ونفت موسكو ذلك. ووصل الوفد إلى مدينة سرت في ليبيا. وتحدثت روسيا عن نصر."
    )
    lexicon, engine = whole()
    assert survey((), engine.sentences(text), lexicon, ["LBY"])[0].main == "LBY"


def test_a_capital_as_a_venue_is_counted_once() -> None:
    lexicon, engine = whole()
    told = survey((), engine.sentences("بحث الوفد أزمة اليمن في الرياض."), lexicon, ["SAU"])[0]
    assert (told.weight("SAU"), told.weight("YEM")) == (1.0, 1.0)
    assert survey((), engine.sentences("اجتمع الوفد في الرياض."), lexicon)[0].countries == ()


def test_the_town_that_a_phrase_names_gives_its_country() -> None:
    lexicon, engine = whole()
    tokens = tuple(word for sentence in engine.sentences("أهالي كركوك") for word in sentence.words)
    answer = resolve(tokens, from_codes(["TUR", "TUR"]), lexicon)
    assert answer is not None
    assert (answer.code, answer.basis) == ("IRQ", "agent:ساكن+town")


def test_another_name_behind_an_office_is_not_its_holder() -> None:
    answer = who("وزير الدفاع المصري سمعان الزوري", published="2010-05-01")
    assert answer is not None
    assert (answer.code, answer.sector, answer.id) == ("EGY", "GOV", None)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ابتوليرمنسكةى«»() 0123ء", max_size=40))
def test_any_text_gives_an_answer_or_none(text: str) -> None:
    tokens = words(text)
    answer = resolve(tokens, NOWHERE, parties(), metonyms=True)
    assert answer is None or all(0 <= head < len(tokens) for head in answer.heads)


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("ميليشيات الحوثي الإيرانية", "YEM", "Houthis"),
        ("الميليشيات الحوثية الإيرانية", "YEM", "Houthis"),
        ("المسلحين الحوثيين", "YEM", "Houthis"),
        ("التحالف العربي لدعم الشرعية في اليمن", "SAU", "Saudi-led coalition"),
        ("حزب الله العراقي", "IRQ", "Kataib Hezbollah"),
        ("القوات المسلحة التونسية", "TUN", "Tunisian armed forces"),
    ],
)
def test_whose_tool_a_militia_is_called_does_not_make_it_that_states(text: str, code: str, name: str) -> None:
    answer = who(text)
    assert answer is not None
    assert (answer.code, answer.name) == (code, name)


def test_forces_loyal_to_a_government_are_called_so() -> None:
    answer = who("القوات الموالية للحكومة اليمنية")
    assert answer is not None and answer.name == "Yemeni pro-government forces"


def test_in_whose_favour_is_no_given_name() -> None:
    answer, alone = who("لصالح رئيس الحكومة"), who("رئيس الحكومة")
    assert answer is not None and alone is not None
    assert (answer.name, answer.sector) == (alone.name, alone.sector)
    assert who("لصالح إلغاء القانون") is None
