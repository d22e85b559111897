"""Which words tell that somebody speaks, and who can."""
