"""Standing relations: who backs, opposes, commands, belongs, holds an office, is somewhere."""
