"""A sentence read in the light of the lexicon: its names, where its phrases end, words read anew."""
