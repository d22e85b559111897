"""The Arabic language engine: folding, sentences, words, readings, phrases, clauses. It knows no politics."""
