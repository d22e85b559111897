"""Readings corrected by what stands around a word, once the chooser has had its say."""
