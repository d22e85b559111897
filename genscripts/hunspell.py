"""Fold Debian's hunspell-ar dictionary the way texts are folded: ``python -m genscripts.hunspell [FROM]
[TO]``.

The dictionary (Ayaspell, Mohamed Kebdani and others) is taken under the Mozilla Public License 1.1 and
stays under it; the changed files say so. Only spelling is changed: see ``marsad.arabic.fold``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from marsad.arabic.fold import fold_word

SOURCE = Path("/usr/share/hunspell")
TARGET = Path(__file__).parents[1] / "src" / "marsad" / "data" / "hunspell-ar"
NOTICE = """\
This folder holds CHANGED copies of ar.dic and ar.aff of the Ayaspell Arabic dictionary for Hunspell, as
packaged by Debian in hunspell-ar 3.2-1.2.

Original: Copyright (c) 2006-2008 Mohamed Kebdani <med.kebdani@gmail.com>, http://ayaspell.sourceforge.net/
Licence taken: Mozilla Public License 1.1 (the original is offered under GPL-2.0, LGPL-2.1 or MPL-1.1).
These two files stay under the MPL-1.1: https://www.mozilla.org/MPL/1.1/

Change (by genscripts/hunspell.py): spelling is folded in both files (alef with hamza, madda or wasla to bare
alef, alef maksura to ya, marks and tatweel removed), rows that became equal are kept once, the prefix classes
(proclitics, which marsad strips by itself) and the comments are left out.
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


def main(source: Path = SOURCE, target: Path = TARGET) -> None:
    """Write the folded dictionary, its affix file and the notice into ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    for name, made in (("ar.dic", folded_dic), ("ar.aff", folded_aff)):
        with (source / name).open(encoding="utf-8-sig") as file:
            text = made(list(file))
        (target / name).write_text(text, encoding="utf-8")
    (target / "NOTICE").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(name) for name in sys.argv[1:3]))
