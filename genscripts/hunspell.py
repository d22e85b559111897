"""Fold Debian's hunspell-ar dictionary the way texts are folded: ``python -m genscripts.hunspell [FROM]
[TO]``.

The dictionary (Ayaspell, Mohamed Kebdani and others) is taken under the Mozilla Public License 1.1 and
stays under it; the changed files say so. Only spelling is changed: see ``marsad.arabic.letters.fold``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from genscripts.tables import rows
from marsad.arabic.letters.fold import fold_word

SOURCE = Path("/usr/share/hunspell")
OWN = Path(__file__).parents[1] / "resources" / "arabic"
_LEMMA = re.compile(r"st:(\S+)")
TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "hunspell-ar"
NOTICE = """\
This folder holds CHANGED copies of ar.dic and ar.aff of the Ayaspell Arabic dictionary for Hunspell, as
packaged by Debian in hunspell-ar 3.2-1.2.

Original: Copyright (c) 2006-2008 Mohamed Kebdani <med.kebdani@gmail.com>, http://ayaspell.sourceforge.net/
Licence taken: Mozilla Public License 1.1 (the original is offered under GPL-2.0, LGPL-2.1 or MPL-1.1).
These two files stay under the MPL-1.1: https://www.mozilla.org/MPL/1.1/

Change (by genscripts/hunspell.py): spelling is folded in both files (alef with hamza, madda or wasla to bare
alef, alef maksura to ya, marks and tatweel removed), rows that became equal are kept once, the prefix classes
(proclitics, which marsad strips by itself) and the comments are left out. Verbs of resources/arabic/verbs.tsv
and nouns of resources/arabic/nouns.tsv are added, inflected as words of the dictionary are.
Software distributed under the licence is distributed on an "AS IS" basis, WITHOUT WARRANTY OF ANY KIND,
either express or implied. See the licence for the specific language governing rights and limitations.
"""
MARK = "# CHANGED file, see NOTICE: Ayaspell ar, MPL-1.1, spelling folded by genscripts/hunspell.py\n"


def folded_dic(lines: list[str]) -> str:
    """The dictionary's rows folded, each once, in their order, with their count on top."""
    rows = dict.fromkeys(fold_word(line.rstrip("\n")).strip(" ") for line in lines[1:])
    kept = [row for row in rows if row and not row.startswith("#")]
    return f"{len(kept)}\n" + "\n".join(kept) + "\n"


def folded_aff(lines: list[str]) -> str:
    """The affix file folded, without prefixes: equal rules are kept once, each class's count is set right."""
    out: list[str] = []
    block: list[list[str]] = []
    head: list[str] = []

    def close() -> None:
        if head:
            rules = list(dict.fromkeys(" ".join(rule) for rule in block))
            out.append(f"{head[0]} {head[1]} {head[2]} {len(rules)}")
            out.extend(rules)
        block.clear()
        head.clear()

    for line in lines:
        text = fold_word(line.rstrip("\n").lstrip("\ufeff"))
        parts = text.split()
        if not parts or (parts[0].startswith("#")):
            continue
        if parts[0] == "PFX":
            continue
        if parts[0] == "SFX":
            if head and head[1] == parts[1]:
                block.append(_rule(parts))
            else:
                close()
                head.extend(parts[:3])
            continue
        close()
        if parts[0] in ("SET", "FLAG", "TRY", "AF", "AM"):
            out.append(text.rstrip())
    close()
    body = "\n".join(out) + "\n"
    return MARK + body.replace("SET\tUTF-8", "SET UTF-8")


def _rule(parts: list[str]) -> list[str]:
    cut = next((at for at, part in enumerate(parts) if part == "#"), len(parts))
    return [*parts[:3], parts[3], *parts[4:cut]]


def with_verbs(dic: str, aff: str, rows: Iterable[Mapping[str, str]]) -> tuple[str, str]:
    """Dictionary and affix file with further verbs, each inflected as one that the dictionary has.

    Raises ``ValueError`` where the dictionary lacks the verb that another is said to be like.
    """
    words = dic.splitlines()[1:]
    lines = aff.splitlines()
    notes = [at for at, line in enumerate(lines) if line.startswith("AM ")]
    verbs = _verb_rows(words, lines)
    added: list[str] = []
    new_notes: list[str] = []
    for row in rows:
        model, other = fold_word(row["like"]), fold_word(row["verb"])
        if model not in verbs:
            raise ValueError(f"resources/arabic/verbs.tsv: {model}, which {other} is like, is no verb known")
        table = str.maketrans(fold_word(row["from"]).replace(" ", ""), fold_word(row["to"]).replace(" ", ""))
        for stem, note in verbs[model]:
            form, slash, flags = stem.partition("/")
            new_notes.append(re.sub(r"st:\S+", f"st:{other}", note))
            added.append(f"{form.translate(table)}{slash}{flags}\t{len(notes) + len(new_notes) - 1}")
    lines[notes[0]] = f"AM {len(notes) - 1 + len(new_notes)}"
    lines[notes[-1] + 1 : notes[-1] + 1] = new_notes
    return f"{len(words) + len(added)}\n" + "\n".join([*words, *added]) + "\n", "\n".join(lines) + "\n"


def with_nouns(dic: str, rows: Iterable[Mapping[str, str]]) -> str:
    """Dictionary with further nouns and adjectives, each with the endings of one that the dictionary has.

    Raises ``ValueError`` where the dictionary lacks the noun that another is said to be like.
    """
    words = dic.splitlines()[1:]
    endings = {stem: flags for stem, slash, flags in (word.partition("/") for word in words) if slash}
    had = {word.partition("/")[0] for word in words if "\t" not in word}
    added: list[str] = []
    for row in rows:
        model, other = fold_word(row["like"]), fold_word(row["word"])
        if model not in endings:
            raise ValueError(f"resources/arabic/nouns.tsv: {model}, which {other} is like, is no noun known")
        if other not in had:
            added.append(f"{other}/{endings[model]}")
    return f"{len(words) + len(added)}\n" + "\n".join([*words, *added]) + "\n"


def _verb_rows(words: Iterable[str], lines: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """For each verb of a dictionary the stems that it has there, with what the affix file notes of them."""
    notes = {str(number): line for number, line in enumerate(x for x in lines if x.startswith("AM "))}
    verbs: dict[str, list[tuple[str, str]]] = {}
    for word in words:
        stem, _, number = word.partition("\t")
        note = notes.get(number.strip(), "")
        if "po:verb" in note and (lemma := _LEMMA.search(note)):
            verbs.setdefault(lemma[1], []).append((stem, note))
    return verbs


def dictionary_lemmas(folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The verbs, and the stems of all other words, of a folded dictionary."""
    words = (folder / "ar.dic").read_text(encoding="utf-8").splitlines()[1:]
    verbs = _verb_rows(words, (folder / "ar.aff").read_text(encoding="utf-8").splitlines())
    verbal = {stem for stems in verbs.values() for stem, _ in stems}
    stems = {word.partition("\t")[0] for word in words}
    others = {word.partition("\t")[0].partition("/")[0] for word in words if "\t" not in word}
    return frozenset(verbs), frozenset(others | {s.partition("/")[0] for s in stems - verbal})


def main(source: Path = SOURCE, target: Path = TARGET) -> None:
    """Write the folded dictionary, its affix file and the notice into ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    dic, aff = (
        (source / name).read_text(encoding="utf-8-sig").splitlines(keepends=True)
        for name in ("ar.dic", "ar.aff")
    )
    words, affixes = with_verbs(folded_dic(dic), folded_aff(aff), rows(OWN / "verbs.tsv"))
    words = with_nouns(words, rows(OWN / "nouns.tsv"))
    (target / "ar.dic").write_text(words, encoding="utf-8")
    (target / "ar.aff").write_text(affixes, encoding="utf-8")
    (target / "NOTICE").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(name) for name in sys.argv[1:3]))
