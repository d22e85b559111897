"""The dates of a sentence, and the days that each means."""
