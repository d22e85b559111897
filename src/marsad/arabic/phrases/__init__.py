"""Noun phrases: where they begin and end, what they count, own and describe, and how far a verb reaches."""
