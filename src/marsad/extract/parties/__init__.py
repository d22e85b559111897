"""Whom words mean: names and descriptions, pronouns, short names, pairs, whoever is joined."""
