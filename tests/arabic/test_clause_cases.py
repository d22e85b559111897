import csv
from pathlib import Path

import pytest

from marsad.arabic.analyse import Analyser
from marsad.arabic.clauses.clauses import parse

NAMES = (
    "موسكو واشنطن طهران أنقرة دمشق تركيا هولندا إسرائيل الرياض إدلب الفلوجة الكويت فرنسا عون ألمانيا بريطانيا"
)
ANALYSER = Analyser(names=NAMES.split())


def rows():
    path = Path(__file__).parent / "cases" / "clauses.tsv"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def said(found, group):
    phrases = (found.phrases[number] for number in group)
    return " + ".join(" ".join(w.text for w in found.words[p.first : p.last + 1]) for p in phrases)


# Misread: المعارضون is taken for a noun.
MISREAD = {"قاطع"}


def marked():
    reason = "a word or place of this sentence is misread"
    return [
        pytest.param(
            row,
            id=f"{row['verb']} {row['text']}",
            marks=[pytest.mark.xfail(reason=reason, strict=True)] if row["verb"] in MISREAD else [],
        )
        for row in rows()
    ]


@pytest.mark.parametrize("row", marked())
def test_who_does_what(row):
    found = parse(ANALYSER.sentences(row["text"])[0].words)
    clause = next(c for c in found.clauses if found.words[c.verb].text == row["verb"])
    assert said(found, clause.subject) == row["subject"]
    assert clause.subject_rule == row["rule"]
    assert said(found, clause.object) == row["object"]
    assert said(found, clause.prep("agent")) == row["agent"]


def test_the_cases_are_many_and_each_stands_once():
    cases = [(row["text"], row["verb"]) for row in rows()]
    assert len(set(cases)) == len(cases) >= 180
