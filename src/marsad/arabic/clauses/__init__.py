"""Clauses: each finite verb with its subject, object, complements and voice, and of whom relatives tell."""
