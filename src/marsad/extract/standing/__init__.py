"""How sure an act is: hedges, negation, what is to come and what is long past."""
