"""How a claim is told in English, and the ids of records."""
