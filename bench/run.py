"""``marsad bench``: every measure in one table, held against ``bench/floors.json``; a fall is an error."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from bench import conll, gold, gsr, names, speed
from bench.shared import ROOT, SHARED
from marsad.read import Reader

FLOORS = ROOT / "bench" / "floors.json"
NAMES = ROOT / "tests" / "cases" / "names.conll"
TOLERANCE = 0.0005


def figures(shared: Path, errors: int = 0) -> tuple[dict[str, float], dict[str, Any]]:
    """All quality figures by name, and the gold result they come from."""
    reader = Reader()
    coded = gold.measure(reader, shared, errors)
    out = {f"gold.{name}": row["f1"] for name, row in coded["scores"].items()}
    out["gold.no_leak"] = round(1 - coded["leak"], 3)
    out["gold.status_macro"] = coded["status_macro"]
    for event, row in gsr.measure(reader, shared).items():
        out |= {f"gsr.{event}.{name}": row[name] for name in ("p", "r", "f1")}
    for event, row in gsr.measure_spans(reader, shared).items():
        out |= {f"gsr.{event}.{name}": row[name] for name in gsr.SPANS}
    named = names.measure(reader, conll.read(NAMES))
    out |= {f"names.{kind}.f1": round(score.f1, 3) for kind, score in named.items()}
    return out, coded


def falls(found: dict[str, float], floors: dict[str, float]) -> list[str]:
    """The figures that lie below their floor, or that have a floor and are gone, in words."""
    return [
        f"{name}: {found[name]:.3f} is below its floor {floor:.3f}"
        if name in found
        else f"{name}: is no longer measured, its floor is {floor:.3f}"
        for name, floor in sorted(floors.items())
        if found.get(name, -1.0) < floor - TOLERANCE
    ]


def table(found: dict[str, float], floors: dict[str, float]) -> str:
    """The figures with their floors, a line each."""
    lines = [f"{'measure':28}{'now':>8}{'floor':>8}"]
    lines += [f"{name:28}{value:8.3f}{floors.get(name, 0):8.3f}" for name, value in found.items()]
    return "\n".join(lines)


def details(coded: dict[str, Any]) -> str:
    """Precision, recall and F1 of each measure and type, and the passages with errors where asked for."""
    lines = []
    for part in ("scores", "types"):
        lines.append(f"\n{'':16}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}{'system':>8}")
        for name, v in coded[part].items():
            lines.append(
                f"{name:16}{v['p']:7.3f}{v['r']:7.3f}{v['f1']:7.3f}{v['gold']:7.0f}{v['system']:8.0f}"
            )
    for key, text, missed, extra in coded["errors"]:
        lines.append(f"\n{key} missed {missed} extra {extra}\n  {text}")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 0 where every floor holds, 7 where one does not."""
    parser = argparse.ArgumentParser(prog="marsad bench", description=__doc__)
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder with the measuring texts")
    parser.add_argument("--speed", action="store_true", help="measure speed and memory instead of quality")
    parser.add_argument("--language", action="store_true", help="measure the language engine on the treebank")
    parser.add_argument("--gold", type=Path, help="measure a file that the review desk wrote, without floors")
    parser.add_argument("--errors", type=int, default=0, help="show this many passages with errors")
    parser.add_argument(
        "--raise-floors", action="store_true", help="write figures above their floor as new floors"
    )
    asked = parser.parse_args(arguments)
    if not asked.shared.is_dir():
        print(
            f"The measuring texts are not at {asked.shared}: name their folder with --shared.",
            file=sys.stderr,
        )
        return 3
    if asked.speed:
        print("\n".join(f"{name:24}{value:10.2f}" for name, value in speed.measure(asked.shared).items()))
        return 0
    if asked.language:
        from bench import language

        print(json.dumps(language.measure(asked.shared / "pud" / "ar_pud-ud-test.conllu"), indent=1))
        return 0
    if asked.gold:
        print(details(gold.measure_file(Reader(), asked.shared, asked.gold, asked.errors)))
        return 0
    found, coded = figures(asked.shared, asked.errors)
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    print(table(found, floors))
    print(details(coded))
    fallen = falls(found, floors)
    if asked.raise_floors:
        risen = {name: max(value, floors.get(name, 0.0)) for name, value in found.items()}
        FLOORS.write_text(json.dumps(risen, indent=1) + "\n", encoding="utf-8")
    for line in fallen:
        print(line, file=sys.stderr)
    return 7 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
