"""How well claims of one happening come together, on ``clusters.txt`` and ``clusters-held.txt``.

The reports are read by the real reader, all scenes are weighed in one pool, and the claims whose triggers are
marked are compared with the marks. ``python -m tests.weigh.measure_clusters`` prints what went wrong. The
points of weighing were set on the first file; nothing is ever set on the second.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from marsad.model import Article, Range
from marsad.read import Reader
from marsad.weigh import Telling, Weighed, facts, weigh

CASES = Path(__file__).parents[1] / "cases"
SET, HELD, THIRD = "clusters", "clusters-held", "clusters-third"
FOURTH, FIFTH, SIXTH = "clusters-fourth", "clusters-fifth", "clusters-sixth"
SEVENTH, EIGHTH, NINTH = "clusters-seventh", "clusters-eighth", "clusters-ninth"
TENTH, ELEVENTH, TWELFTH = "clusters-tenth", "clusters-eleventh", "clusters-twelfth"
THIRTEENTH, FOURTEENTH, FIFTEENTH = "clusters-thirteenth", "clusters-fourteenth", "clusters-fifteenth"
ALL = (
    SET, HELD, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH, TENTH, ELEVENTH, TWELFTH, THIRTEENTH,
    FOURTEENTH, FIFTEENTH,
)  # fmt: skip
_MARK = re.compile(r"\{([^|}]*)\|([^}]*)\}")


@dataclass(frozen=True)
class Marked:
    """One report: its document, and the spans of its marked words with their happenings."""

    article: Article
    marks: tuple[tuple[int, int, str], ...]


@cache
def reports(name: str = SET) -> tuple[Marked, ...]:
    """The reports of a case file, in order."""
    found: list[Marked] = []
    scene = ""
    for line in (CASES / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("== "):
            scene = line[3:].partition(":")[0]
        elif line and not line.startswith("#"):
            publisher, published, marked = (part.strip() for part in line.split("|", 2))
            text, marks = unmark(marked, scene)
            number = sum(item.article.id.startswith(f"{scene}-") for item in found)
            article = Article(
                f"{scene}-{number}", text, f"{scene}-{number}", body=(Range(0, len(text)),), language="ar",
                publisher=publisher, published=published, published_basis="given",
            )  # fmt: skip
            found.append(Marked(article, marks))
    return tuple(found)


def unmark(marked: str, scene: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The text without its marks, and where they stood."""
    text, marks, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        marks.append((len(text), len(text) + len(match[1]), f"{scene}/{match[2]}"))
        text += match[1]
        last = match.end()
    return text + marked[last:], tuple(marks)


@dataclass(frozen=True)
class Measured:
    """What came of the reports: each found claim's happening and group, and the marks that no claim meets."""

    tellings: Mapping[str, Telling]
    weighed: Weighed
    gold: Mapping[str, str]
    missed: tuple[tuple[str, str, str], ...]

    @property
    def groups(self) -> dict[str, int]:
        """The group of each marked claim."""
        return {
            claim: number
            for number, group in enumerate(self.weighed.groups)
            for index in group.members
            if (claim := self.weighed.claims[index].claim) in self.gold
        }


@cache
def measured(name: str = SET) -> Measured:
    """Read, weigh and compare, once a process."""
    reader = Reader()
    tellings: dict[str, Telling] = {}
    gold: dict[str, str] = {}
    missed: list[tuple[str, str, str]] = []
    for report in reports(name):
        article = report.article
        claims = reader.read(article).claims
        for claim in claims:
            tellings[claim.id] = Telling(claim, article.id, article.publisher, article.published)
        for start, end, happening in report.marks:
            near = [c for c in claims if c.trigger.start < end and start < c.trigger.end and c.id not in gold]
            if near:
                gold[near[0].id] = happening
            else:
                missed.append((article.id, article.text[start:end], happening))
    weighed = weigh(facts(telling) for telling in tellings.values())
    return Measured(tellings, weighed, gold, tuple(missed))


def b_cubed(gold: Mapping[str, Hashable], groups: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a grouping, averaged over the items (Bagga and Baldwin 1998)."""
    precision = recall = 0.0
    same_gold, same_group = _sets(gold), _sets(groups)
    for item in gold:
        mine, right = same_group[groups[item]], same_gold[gold[item]]
        precision += len(mine & right) / len(mine)
        recall += len(mine & right) / len(right)
    p, r = precision / len(gold), recall / len(gold)
    return p, r, 2 * p * r / (p + r)


def _sets(labels: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    found: dict[Hashable, set[str]] = defaultdict(set)
    for item, label in labels.items():
        found[label].add(item)
    return found


def wrong(result: Measured) -> Iterable[str]:
    """The pairs of marked claims that were joined or kept apart against the marks, as lines."""
    from marsad.weigh.compare import compare

    at = {claim.claim: claim for claim in result.weighed.claims}
    groups, items = result.groups, sorted(result.gold)
    for number, one in enumerate(items):
        for other in items[number + 1 :]:
            same = result.gold[one] == result.gold[other]
            if same != (groups[one] == groups[other]):
                found = compare(at[one], at[other])
                yield f"{'SPLIT' if same else 'JOINED'} {result.gold[one]} {result.gold[other]} {found.score}"
                yield f"   {', '.join(found.vetoes)} | {'; '.join(map(str, found.points))}"
                yield f"   {result.tellings[one].claim.gloss} / {result.tellings[other].claim.gloss}"


def everything(result: Measured) -> tuple[dict[str, str], dict[str, Hashable]]:
    """Gold and groups with the marks that no claim meets, each such mark in a group of its own."""
    gold, groups = dict(result.gold), dict[str, Hashable](result.groups)
    for number, (document, word, happening) in enumerate(result.missed):
        gold[f"missed-{number}"], groups[f"missed-{number}"] = happening, (document, word, number)
    return gold, groups


def main() -> None:
    """Print the errors and figures of all sets."""
    say = sys.stdout.write
    for name in ALL:
        outcome = measured(name)
        say(f"== {name}\n")
        for row in wrong(outcome):
            say(f"{row}\n")
        say(f"not read: {', '.join(word for _, word, _ in outcome.missed)}\n")
        say(f"{len(set(outcome.gold.values()))} happenings, {len(outcome.gold)} claims, ")
        say(f"{len(outcome.missed)} marks not read\n")
        for what, pair in (("read", (outcome.gold, outcome.groups)), ("all", everything(outcome))):
            say("{}: B-cubed p {:.3f} r {:.3f} f1 {:.3f}\n".format(what, *b_cubed(*pair)))


if __name__ == "__main__":
    main()
