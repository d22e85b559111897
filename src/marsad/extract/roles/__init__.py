"""Who does an act, to whom, according to whom."""
