"""``python -m bench.peers CONLLU``: marsad and its peers on the last 300 sentences of the treebank.

Makes an environment for the peers below ``.venv-peers`` at the first run. A peer that fails or needs longer
than :data:`LIMIT` seconds is listed with the reason.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.language import LEARNED
from bench.treebank import CONTENT, NOMINALS, VERBS, GoldSentence, GoldWord, read
from marsad.arabic.letters.fold import fold_word

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ENVIRONMENT = ROOT / ".venv-peers"
LIMIT = 900
COLUMNS = ("clitics", "lemma", "verb lemma", "pos3", "verb F1", "words/s", "load s", "MB")


def environment() -> Path:
    """The Python of the peers' environment, made if it is not there."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
        wanted = str(HERE / "requirements.txt")
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", wanted], check=True)
    return python


def written(sentences: Sequence[GoldSentence]) -> list[list[GoldWord]]:
    """The gold words of each sentence, without punctuation."""
    return [[word for word in sentence.words if word.pos != "PUNCT"] for sentence in sentences]


def ask(adapter: Path, python: Path, question: str) -> dict[str, Any]:
    """An adapter's answer."""
    own = adapter.stem == "marsad_peer"
    paths = os.pathsep.join([str(ROOT), str(ROOT / "src")])
    done = subprocess.run(
        [sys.executable if own else str(python), str(adapter)],
        input=question,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=True,
        env={**os.environ, **({"PYTHONPATH": paths} if own else {})},
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def scores(gold: Sequence[Sequence[GoldWord]], answer: dict[str, Any]) -> list[float | None]:
    """The columns of one peer; null where it says nothing of the kind."""
    pairs = [
        (word, said or {})
        for words, answers in zip(gold, answer["words"], strict=True)
        for word, said in zip(words, answers, strict=True)
    ]
    content = [(w, s) for w, s in pairs if w.pos in CONTENT]
    verbs = [(w, s) for w, s in pairs if w.pos in VERBS]
    lemmas = any(s.get("lemma") for _, s in pairs)
    tags = any(s.get("pos") for _, s in pairs)
    cuts = any(s.get("cuts") is not None for _, s in pairs)
    return [
        _clitics(pairs) if cuts else None,
        _share(content) if lemmas else None,
        _share(verbs) if lemmas else None,
        sum(_kind(w) == s.get("pos") for w, s in pairs) / len(pairs) if tags else None,
        _verbs(pairs) if tags else None,
        len(pairs) / answer["seconds"],
        answer["load"],
        answer["megabytes"],
    ]


def _kind(word: GoldWord) -> str:
    return "verb" if word.pos in VERBS else "nominal" if word.pos in NOMINALS | {"DET"} else "other"


def _share(pairs: Sequence[tuple[GoldWord, dict[str, Any]]]) -> float:
    return sum(fold_word(s.get("lemma") or "") == w.lemma for w, s in pairs) / len(pairs)


def _verbs(pairs: Sequence[tuple[GoldWord, dict[str, Any]]]) -> float:
    said = len([s for _, s in pairs if s.get("pos") == "verb"])
    gold = sum(w.pos in VERBS for w, _ in pairs)
    right = len([w for w, s in pairs if w.pos in VERBS and s.get("pos") == "verb"])
    return 2 * right / (said + gold)


def _clitics(pairs: Sequence[tuple[GoldWord, dict[str, Any]]]) -> float:
    found = [(w.cuts, frozenset(s.get("cuts") or ())) for w, s in pairs]
    said = sum(len(cuts) for _, cuts in found)
    return 2 * sum(len(a & b) for a, b in found) / (said + sum(len(a) for a, _ in found))


def main(path: str) -> None:
    """Ask each adapter in turn and print the table."""
    sentences = read(Path(path))[LEARNED:]
    gold = written(sentences)
    asked = [texts(words, sentence) for words, sentence in zip(gold, sentences, strict=True)]
    question = json.dumps({"sentences": asked})
    python = environment()
    print(f"{'':14}" + "".join(f"{name:>12}" for name in COLUMNS))
    for adapter in sorted((HERE / "adapters").glob("*_peer.py")):
        name = adapter.stem.removesuffix("_peer")
        began = time.perf_counter()
        try:
            row = scores(gold, ask(adapter, python, question))
        except subprocess.CalledProcessError as error:
            print(f"{name:14}failed: {error.stderr.strip().splitlines()[-1]}")
            continue
        except subprocess.TimeoutExpired:
            print(f"{name:14}gave up after {time.perf_counter() - began:.0f} s")
            continue
        print(f"{name:14}" + "".join(f"{_shown(value):>12}" for value in row), flush=True)


def texts(words: Sequence[GoldWord], sentence: GoldSentence) -> list[str]:
    """The written form of each gold word."""
    return [sentence.text[word.start : word.end] for word in words]


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:,.3f}" if value < 10 else f"{value:,.0f}"


if __name__ == "__main__":
    main(sys.argv[1])
