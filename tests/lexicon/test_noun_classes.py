"""Classes of nouns that entries name in place of a list."""

from pathlib import Path

import pytest

from marsad.lexicon.predicate_rows import read_predicates

ROOT = Path(__file__).parents[2]

ENTRY = """
- id: mobilize.test
  event: MOBILIZE
  gloss: deployed
  verb: [نشر]
  needs: {object: [%s, قاعدة]}
"""


def _folder(tmp_path: Path, named: str) -> Path:
    (tmp_path / "mobilize.yaml").write_text(ENTRY % named, encoding="utf-8")
    rows = "class\tnouns\nTROOPS\tقوات|أرتال\n"
    (tmp_path / "noun_classes.tsv").write_text(rows, encoding="utf-8")
    return tmp_path


def test_a_class_stands_for_its_nouns_beside_others(tmp_path: Path) -> None:
    entry = read_predicates(_folder(tmp_path, "TROOPS"))[0]
    assert entry.needs["object"] == ("قوات", "ارتال", "قاعدة")


def test_a_class_that_is_not_listed_is_told_with_the_entry(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"mobilize\.test.*NAVIES"):
        read_predicates(_folder(tmp_path, "NAVIES"))


def test_every_class_is_named_by_an_entry() -> None:
    folder = ROOT / "resources" / "predicates"
    lines = (folder / "noun_classes.tsv").read_text(encoding="utf-8").splitlines()
    listed = {line.split("\t")[0] for line in lines if not line.startswith("#")} - {"class"}
    told = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.yaml"))
    assert listed
    assert [name for name in sorted(listed) if name not in told] == []
