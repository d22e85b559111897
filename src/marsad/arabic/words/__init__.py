"""Single words: every reading the dictionary allows, and the one that is likeliest beside its neighbours."""
