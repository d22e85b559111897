"""Write the real output of commands into the pages, so that what they show is true of this tree.

A block stands behind a comment: what to run and which lines to keep, `...` where some are left out.

    <!-- run: marsad claims --db demo/ledger.db --event PROTEST | 1-6 9 -->

    python docs/refresh.py            all pages, and the picture of the README
    python docs/refresh.py --check    exit code 1 where a page would change
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "docs/learn/first-hour.md",
    "docs/understand/how-it-works.md",
    "docs/do/actor.md",
    "docs/do/place.md",
)
PICTURE = ("examples/khartoum-sit-in-2019-doctors.txt", "2", "docs/pictures/sentence.svg")
LEDGER = "demo/ledger.db"
CLAIM = "CLAIM"
SHOWN = f"marsad claims --db {LEDGER} --actor USA --event ASSAULT --format csv"
BLOCK = re.compile(
    r"<!-- run: (?P<command>.+?) \| (?P<lines>[\d\- ]+) -->\n```console\n(?:.*?\n)??```\n", re.DOTALL
)


def run(command: str, ledger: Path) -> list[str]:
    """The output of a command, told and written, with the demo's ledger in a folder of its own."""
    words = shlex.split(command.replace(LEDGER, str(ledger)))
    python = [sys.executable, "-m", "marsad.cli.main", *words[1:]]
    done = subprocess.run(python, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines() or done.stderr.splitlines()


def claim_id(ledger: Path) -> str:
    """The id of the claim that the pages walk through."""
    return run(SHOWN, ledger)[1].partition(",")[0]


def choose(output: list[str], wanted: str) -> list[str]:
    """The lines `1-6 9` of the output, with dots where lines between or behind them are left out."""
    kept: list[str] = []
    last = 0
    for part in wanted.split():
        first, _, end = part.partition("-")
        start, stop = int(first), min(int(end or first), len(output))
        if start > last + 1:
            kept.append("...")
        kept += output[start - 1 : stop]
        last = stop
    return [*kept, "..."] if last < len(output) else kept


def fresh(page: str, ledger: Path) -> str:
    """The page with the output that its commands give now."""

    def block(match: re.Match[str]) -> str:
        command, lines = match["command"], match["lines"]
        command = command.replace(CLAIM, claim_id(ledger)) if CLAIM in command else command
        shown = "\n".join([f"$ {command}", *choose(run(command, ledger), lines)])
        return f"<!-- run: {match['command']} | {lines} -->\n```console\n{shown}\n```\n"

    return BLOCK.sub(block, page)


def main(arguments: list[str]) -> int:
    """Refresh or check the pages."""
    stale = []
    columns = subprocess.run([sys.executable, "docs/columns.py", *arguments], cwd=ROOT, check=False)
    if columns.returncode:
        stale.append("docs/lookup/columns.md")
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.db"
        run(f"marsad ingest examples --db {LEDGER}", ledger)
        for name in PAGES:
            path = ROOT / name
            old = path.read_text(encoding="utf-8")
            new = fresh(old, ledger)
            if new != old:
                stale.append(name)
            if "--check" not in arguments:
                path.write_text(new, encoding="utf-8")
    if "--check" not in arguments:
        draw = [sys.executable, "docs/pictures/draw.py", *PICTURE]
        subprocess.run(draw, cwd=ROOT, check=True)
        return 0
    for name in stale:
        sys.stderr.write(f"{name} shows other output than its commands give: run make docs\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
