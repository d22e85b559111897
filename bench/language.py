"""How well words are read: ``python -m bench.language CONLLU``, on the last 300 sentences of UD_Arabic-PUD.

Clitics: a boundary inside a written word (the article is none). Lemmas: of the words that the treebank
calls VERB, AUX, NOUN or ADJ, without marks, alef, hamza on alef and ya folded. Parts of speech: verb,
nominal (NOUN, PROPN, ADJ, and DET where the engine says noun), other. Passives: of the treebank's verbs.
Subjects, objects, idafa, phrases: see :mod:`bench.syntax`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.syntax import syntax_scores
from bench.treebank import CONTENT, NOMINALS, VERBS, GoldSentence, GoldWord, folded_spelling, read
from marsad.arabic.analyse import Analyser
from marsad.arabic.letters.fold import fold
from marsad.arabic.letters.tokens import tokens
from marsad.arabic.records import Word
from marsad.arabic.words.candidates import Candidate, Spelling
from marsad.arabic.words.faces import Entry
from marsad.arabic.words.sentences import split

LEARNED = 700
SPELLINGS = {"full": Spelling(), "folded": Spelling(hamza=False, ta=False, ya=False)}


def aligned(sentence: GoldSentence) -> Iterator[tuple[str, int, int, GoldWord | None]]:
    """The engine's tokens of a gold sentence, each with the gold word of the same span, if there is one."""
    gold = {(word.start, word.end): word for word in sentence.words}
    for kind, start, end in tokens(sentence.text, 0, len(sentence.text)):
        yield kind, start, end, gold.get((start, end))


def candidate_cuts(candidate: Candidate, entry: Entry, text: str) -> frozenset[int]:
    """The clitic boundaries that a candidate puts into a written word, as offsets into it."""
    cuts: set[int] = set()
    at = 0
    for piece in (candidate.conj, candidate.prep, candidate.future):
        at += len(piece)
        if piece:
            cuts.add(at)
    if candidate.pronoun:
        cuts.add(len(entry.folded) - len(candidate.pronoun))
    if len(entry.folded) != len(text):
        offsets = fold(text).offsets
        cuts = {offsets[cut] for cut in cuts if cut < len(offsets)}
    return frozenset(cut for cut in cuts if 0 < cut < len(text))


def word_cuts(word: Word) -> frozenset[int]:
    """The clitic boundaries of an analysed word."""
    entry = Entry(word.folded, (Candidate("N", word.reading, word.stem, 0, 0),))
    piece = Candidate(
        "N", word.reading, word.stem, 0, 0, word.conj, word.prep, word.future, word.article, word.pronoun
    )
    return candidate_cuts(piece, entry, word.text)


def words_scores(analyser: Analyser, sentences: Sequence[GoldSentence], style: str) -> dict[str, float]:
    """Clitics, lemmas and parts of speech over gold sentences."""
    count: Counter[str] = Counter()
    for sentence in sentences:
        words = analyser.words(sentence.text, 0, len(sentence.text), SPELLINGS[style])
        said = {(w.start, w.end): w for w in words}
        cuts = {w.start + cut for w in words for cut in word_cuts(w)} | {w.start for w in words}
        ends = {w.end: w for w in words}
        for gold in sentence.words:
            if gold.pos == "PUNCT":
                continue
            right = {gold.start + cut for cut in gold.cuts}
            found = {cut for cut in cuts if gold.start < cut < gold.end}
            count["cut"] += len(found & right)
            count["cut_said"] += len(found)
            count["cut_gold"] += len(right)
            _count(count, gold, said.get((gold.start, gold.end)) or ends.get(gold.end))
    return {
        "clitics_f1": _f1(count["cut"], count["cut_said"], count["cut_gold"]),
        "lemma_content": count["lemma"] / count["content"],
        "lemma_verbs": count["verb_lemma"] / count["verbs"],
        "pos3": count["pos3"] / count["words"],
        "verb_precision": count["verb"] / max(1, count["verb_said"]),
        "verb_recall": count["verb"] / count["verbs"],
        "verb_f1": _f1(count["verb"], count["verb_said"], count["verbs"]),
        "passive_precision": count["passive"] / max(1, count["passive_said"]),
        "passive_recall": count["passive"] / max(1, count["passive_gold"]),
    }


def _count(count: Counter[str], gold: GoldWord, word: Word | None) -> None:
    count["words"] += 1
    kind = coarse(word)
    if gold.pos in CONTENT:
        count["content"] += 1
        count["lemma"] += word is not None and word.lemma == gold.lemma
    if gold.pos in VERBS:
        count["verbs"] += 1
        count["verb_lemma"] += word is not None and word.lemma == gold.lemma
        count["verb"] += kind == "verb"
        passive = "Voice=Pass" in gold.features
        said = kind == "verb" and word is not None and word.reading.voice == "passive"
        count["passive_gold"] += passive
        count["passive_said"] += said
        count["passive"] += said and passive
    count["verb_said"] += kind == "verb"
    right = "verb" if gold.pos in VERBS else "nominal" if gold.pos in NOMINALS else "other"
    count["pos3"] += kind == right or (gold.pos == "DET" and kind == "nominal")


def coarse(word: Word | None) -> str:
    """Verb, nominal or other."""
    if word is None:
        return "none"
    return "verb" if word.pos == "verb" else "nominal" if word.pos in ("noun", "adj", "propn") else "other"


def _f1(right: int, said: int, gold: int) -> float:
    return 2 * right / (said + gold) if said + gold else 0.0


def sentence_scores(sentences: Sequence[GoldSentence], glue: str) -> float:
    """F1 of sentence bounds over pseudo-documents of eight sentences joined by ``glue``."""
    right = said = gold = 0
    for at in range(0, len(sentences), 8):
        parts = [s.text.strip() for s in sentences[at : at + 8]]
        ends: set[int] = set()
        length = 0
        for part in parts:
            length += len(part)
            ends.add(length)
            length += len(glue)
        found = {end for _, end in split(glue.join(parts))}
        right += len(found & ends)
        said += len(found)
        gold += len(ends)
    return _f1(right, said, gold)


def speed(analyser: Analyser, sentences: Sequence[GoldSentence]) -> tuple[float, float]:
    """Words a second at the first and at the second reading of a text: seconds of one core's time, so that
    what else the machine does counts less.
    """
    text = "\n".join(s.text for s in sentences)
    rates = []
    for _ in range(2):
        began = time.process_time()
        total = sum(len(s.words) for s in analyser.sentences(text))
        rates.append(total / (time.process_time() - began))
    return rates[0], rates[1]


def measure(pud_path: Path, part: slice = slice(LEARNED, None)) -> dict[str, float]:
    """All figures on a part of the treebank (by default the sentences that nothing was learned from)."""
    gold = read(pud_path)
    held = gold[part]
    figures: dict[str, float] = {}
    began = time.perf_counter()
    analyser = Analyser()
    analyser.sentences("مرصد")
    figures["start_seconds"] = time.perf_counter() - began
    figures["words_per_second_cold"], figures["words_per_second_warm"] = speed(analyser, held)
    for style, sentences in (("full", held), ("folded", [folded_spelling(s) for s in held])):
        for name, value in words_scores(analyser, sentences, style).items():
            figures[f"{style}.{name}"] = value
        for name, value in syntax_scores(analyser, sentences, SPELLINGS[style]).items():
            figures[f"{style}.{name}"] = value
    figures["sentences_spaced_f1"] = sentence_scores(gold, " ")
    figures["sentences_glued_f1"] = sentence_scores(gold, "")
    return figures


def table(figures: Mapping[str, float]) -> str:
    """The figures, those measured on both spellings side by side."""
    both = [name[5:] for name in figures if name.startswith("full.")]
    lines = [f"{name:24}{value:12.4f}" for name, value in figures.items() if "." not in name]
    lines += [f"{'':24}{'as written':>12}{'folded':>12}{'fall':>12}"]
    for name in both:
        full, folded = figures[f"full.{name}"], figures[f"folded.{name}"]
        lines.append(f"{name:24}{full:12.4f}{folded:12.4f}{full - folded:12.4f}")
    return "\n".join(lines)


def main(path: str) -> None:
    """Print the figures."""
    print(table(measure(Path(path))))


if __name__ == "__main__":
    main(sys.argv[1])
